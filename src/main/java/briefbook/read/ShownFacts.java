package briefbook.read;

import briefbook.model.Declaration;
import briefbook.model.DomFamily;
import briefbook.model.Field;
import briefbook.rules.Table;
import briefbook.text.StatedDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Reads the day and the writers that a page shows its readers around its headline.
 *
 * <p>The headline is the top heading that shares most words with the page's title. Looked at are the short texts behind it,
 * then those before it, a few dozen in all: a day counts unless its label speaks of a change (the table
 * {@code shown-facts.tsv}), a name counts behind "By", in an element that is called author, or as a link to an author's page.
 * For one thread and one use.
 */
final class ShownFacts {
    /** Where the texts of a day stand: the cleaner weighs it against what the page declares for machines. */
    static final String DAY = "page: day at the headline";

    /** A byline with a label, such as "By". */
    static final String BYLINE = "page: byline at the headline";

    /** A name in the place of an author, without a label. */
    static final String NAME = "page: name at the headline";

    private static final int MOST_TEXTS = 50_000;
    private static final int BEHIND = 60;
    private static final int BEFORE = 14;
    private static final int LONGEST_WINDOW = 1_500;
    private static final int LONGEST_DAY = 100;
    private static final int LONGEST_LABEL = 30;
    private static final int LONGEST_BYLINE = 160;
    private static final int CLIMB = 3;

    private static final String ELSEWHERE = "nav, form, figcaption, noscript, select, button, blockquote";

    private static final Pattern AUTHOR_PAGE = Pattern.compile(
            "(?i)[^?#]{0,200}/(?:authors?|contributors?|producers?|people|team|staff|writers?|profiles?|users?|experts?|autor(?:en|es)?|auteurs?)/[^/?#]{2,80}/?");

    /** Two to five words that could be a name: capitals, or the small words of names. */
    private static final Pattern NAME_LIKE = Pattern.compile(
            "\\p{Lu}[\\p{L}'’.-]{0,30}(?: (?:\\p{Lu}[\\p{L}'’.-]{0,30}|de|da|van|von|der|den|bin|al|el|la|du|dos|di|ibn)){1,4}");

    private static final Pattern FIGURES = Pattern.compile("\\d{1,2}([/.-])\\d{1,2}\\1\\d{4}");

    private static final Map<String, Pattern> RULES = rules();

    /** A text node; {@code opens} when it is the first of its block. */
    private record Piece(Element parent, String text, boolean opens) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final Set<Declaration> found = new LinkedHashSet<>();
    private final Map<String, Set<DomFamily>> families = new HashMap<>();

    private ShownFacts() {}

    /** Returns days and writers, those behind the headline first. */
    static List<Declaration> of(Document page) {
        ShownFacts facts = new ShownFacts();
        facts.collect(page);
        headline(page).ifPresent(facts::read);
        facts.readMarked();
        return List.copyOf(facts.found);
    }

    private static Map<String, Pattern> rules() {
        Map<String, Pattern> rules = new HashMap<>();
        Table.load("shown-facts.tsv").rows().forEach(r -> rules.put(r.cell("id"), r.pattern("matches")));
        return Map.copyOf(rules);
    }

    /** The first top heading that shares the most words with the title; without any, the second-level one that does. */
    private static Optional<Element> headline(Document page) {
        Set<String> title = words(page.title());
        for (String level : List.of("h1", "h2")) {
            Element best = null;
            double most = level.equals("h1") ? -1 : 0.5;
            for (Element each : page.select(level)) {
                Set<String> words = words(each.text());
                double shared = words.isEmpty()
                        ? -1
                        : (double) words.stream().filter(title::contains).count() / words.size();
                if (shared > most) {
                    most = shared;
                    best = each;
                }
            }
            if (best != null) {
                return Optional.of(best);
            }
        }
        return Optional.empty();
    }

    private static Set<String> words(String text) {
        Set<String> words =
                new LinkedHashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
        words.remove("");
        return words;
    }

    private void read(Element headline) {
        int first = 0;
        while (first < pieces.size() && !within(pieces.get(first), headline)) {
            first++;
        }
        int end = first;
        while (end < pieces.size() && within(pieces.get(end), headline)) {
            end++;
        }
        if (first == pieces.size()) {
            return;
        }
        int length = 0;
        for (int i = end; i < Math.min(pieces.size(), end + BEHIND) && length < LONGEST_WINDOW; i++) {
            length += pieces.get(i).text().length();
            look(i);
        }
        Element header = headline.closest("header");
        for (int i = Math.max(0, first - BEFORE); i < first; i++) {
            Element above = pieces.get(i).parent().closest("header");
            // The head of a site shows today's day.
            if (above == null || above.equals(header)) {
                look(i);
            }
        }
    }

    /** What stands elsewhere in an element made for it counts when the page has only one such day or name. */
    private void readMarked() {
        for (Field field : List.of(Field.DATE, Field.AUTHOR)) {
            if (found.stream().anyMatch(d -> d.field() == field)) {
                continue;
            }
            List<Declaration> before = List.copyOf(found);
            DomFamily family = field == Field.DATE ? DomFamily.TIME : DomFamily.BYLINE;
            for (int i = 0; i < pieces.size(); i++) {
                Piece piece = pieces.get(i);
                boolean labelled = piece.opens()
                        && rule("byline").matcher(piece.text()).lookingAt()
                        && byline(i).filter(n -> NAME_LIKE.matcher(n).matches()).isPresent();
                if (piece.text().length() <= LONGEST_DAY && (labelled || isCalled(piece.parent(), family))) {
                    look(i);
                }
            }
            List<Declaration> marked = found.stream()
                    .filter(d -> d.field() == field && !before.contains(d))
                    .toList();
            found.retainAll(before);
            if (marked.size() == 1) {
                found.addAll(marked);
            }
        }
    }

    private static Pattern rule(String id) {
        return Objects.requireNonNull(RULES.get(id), "shown-facts.tsv lacks a row");
    }

    private static boolean within(Piece piece, Element element) {
        return piece.parent().equals(element) || piece.parent().parents().contains(element);
    }

    private void collect(Document page) {
        boolean[] opens = {true};
        page.body().traverse((node, depth) -> {
            if (node instanceof Element element) {
                opens[0] |= HtmlTags.isBlock(element) || element.normalName().equals("br");
            } else if (node instanceof TextNode text && pieces.size() < MOST_TEXTS && text.parent() != null) {
                Element parent = text.parent();
                String plain = InlineText.plain(text.getWholeText());
                if (!plain.isBlank()) {
                    pieces.add(new Piece(parent, plain.strip(), opens[0]));
                    opens[0] = false;
                }
            }
        });
    }

    private void look(int i) {
        Piece piece = pieces.get(i);
        if (isElsewhere(piece.parent())) {
            return;
        }
        if (piece.text().length() <= LONGEST_DAY) {
            day(i);
        }
        byline(i).ifPresentOrElse(names -> add(Field.AUTHOR, names, BYLINE), () -> {
            if (isAuthor(piece.parent()) && NAME_LIKE.matcher(piece.text()).matches()) {
                add(Field.AUTHOR, piece.text(), NAME);
            }
        });
    }

    /** The footer of a page is elsewhere; that of an article, which some systems put below the headline, is not. */
    private static boolean isElsewhere(Element element) {
        Element footer = element.closest("footer");
        return element.closest(ELSEWHERE) != null || (footer != null && footer.closest("article, main") == null);
    }

    private void day(int i) {
        String text = pieces.get(i).text();
        if (FIGURES.matcher(text).matches()) {
            // Whether the day or the month comes first is for the cleaner to say, which knows the language.
            add(Field.DATE, text, DAY);
            return;
        }
        int from = 0;
        for (StatedDate.Found date : StatedDate.all(text)) {
            String label = text.substring(from, date.span().start()).strip();
            if (label.isEmpty()
                    && from == 0
                    && i > 0
                    && pieces.get(i - 1).text().length() <= LONGEST_LABEL) {
                label = pieces.get(i - 1).text();
            }
            boolean loose = text.length() - (date.span().end() - date.span().start()) > LONGEST_DAY / 2;
            if (!loose) {
                boolean changed = rule("changed").matcher(label).find();
                add(changed ? Field.MODIFIED : Field.DATE, date.span().of(text), DAY);
            }
            from = date.span().end();
        }
    }

    /** Returns what follows "By" in this text, or in the rest of its block, or alone in the next block. */
    private Optional<String> byline(int i) {
        Piece piece = pieces.get(i);
        if (piece.text().length() > LONGEST_BYLINE) {
            return Optional.empty();
        }
        Matcher label = rule("byline").matcher(piece.text());
        if (!label.lookingAt()) {
            return Optional.empty();
        }
        StringBuilder names =
                new StringBuilder(piece.text().substring(label.end()).strip());
        int next = i + 1;
        if (names.isEmpty() && next < pieces.size()) {
            names.append(pieces.get(next++).text());
        }
        while (next < pieces.size()
                && !pieces.get(next).opens()
                && names.length() < LONGEST_BYLINE
                && !rule("byline-end").matcher(pieces.get(next).text()).lookingAt()) {
            names.append(' ').append(pieces.get(next++).text());
        }
        return names.length() > LONGEST_BYLINE || names.isEmpty() ? Optional.empty() : Optional.of(names.toString());
    }

    private boolean isAuthor(Element element) {
        Element link = element.closest("a[href]");
        return isCalled(element, DomFamily.BYLINE)
                || (link != null && AUTHOR_PAGE.matcher(link.attr("href")).matches());
    }

    private boolean isCalled(Element element, DomFamily family) {
        Element at = element;
        for (int i = 0; i < CLIMB && at != null; i++) {
            if (DomFamilies.BUILT_IN.of(at, families).contains(family)) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private void add(Field field, String value, String source) {
        String plain = InlineText.plain(value).strip();
        if (MetadataKey.isUsable(field, plain)) {
            found.add(new Declaration(field, plain, source));
        }
    }
}
