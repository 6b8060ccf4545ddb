package briefbook.render;

import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.Completeness;
import briefbook.model.Event;
import briefbook.model.EventRef;
import briefbook.model.Fact;
import briefbook.model.Lines;
import briefbook.model.Removal;
import briefbook.model.Spot;
import briefbook.model.Strength;
import briefbook.render.ProofSheet.Item;
import briefbook.text.Sentences;
import briefbook.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The quotes of one proof sheet, numbered, and the files that they are from.
 *
 * <p>A sentence stands on the sheet once; where it is needed again its number is given, with the words that matter there. For
 * one thread.
 */
final class SheetQuotes {
    /** Hexadecimal digits in a group, so that a hash can be read aloud. */
    private static final int GROUP = 8;

    private final Site site;
    private final Rows rows;
    private final Words words;
    private final Map<List<Object>, Integer> numbers = new HashMap<>();
    private final Map<Integer, Integer> sources = new LinkedHashMap<>();

    /**
     * A quote.
     *
     * @param number of the quote on the sheet
     * @param runs the sentence with the words that matter marked
     * @param isAgain whether it stands above already
     * @param lang language of the words when it is known not to be the interface's; null otherwise
     * @param source outlet or title, and day
     * @param file the file, by its number in the list of files
     * @param place the file's name, and its lines or the part of the article
     * @param note how it is reported, or that it is only likely to be meant; empty when nothing is to be said
     */
    record Quote(
            String number,
            List<Run> runs,
            boolean isAgain,
            @Nullable String lang,
            String source,
            String file,
            String place,
            String note) {}

    /** A file that is quoted, with what is known of its article; {@code hash} is in groups. */
    record Source(String number, String title, @Nullable String lang, String about, String file, List<String> hash) {}

    SheetQuotes(Site site) {
        this.site = site;
        this.rows = site.rows("");
        this.words = site.words();
    }

    /** Returns what an event is called in the language of the interface. */
    String name(Event event) {
        return rows.name(event).text();
    }

    /** Returns a sentence that a stage composed, in the language of the interface where it can be put into that. */
    String told(String sentence) {
        return words.phrases().told(sentence).text();
    }

    /** Returns sentences that stages composed, likewise. */
    List<String> told(List<String> sentences) {
        return sentences.stream().map(this::told).toList();
    }

    Site site() {
        return site;
    }

    /** Returns a sentence that speaks of an event, its time expressions marked, or else the words that name the event. */
    Quote of(EventRef ref) {
        List<Span> dates = Rows.dates(ref);
        return of(
                ref.article(),
                ref.mention().spot().in(),
                ref.mention().quote(),
                dates.isEmpty() ? Rows.trigger(ref) : dates,
                words.text("role", ref.mention().role())
                        + (ref.strength() == Strength.LIKELY ? " · " + words.text("quote.likely") : ""));
    }

    /** Returns a sentence that tells a fact, with the words that do marked. */
    Quote of(Fact fact) {
        String day = fact.quantity() == null ? null : fact.quantity().asOf();
        return of(
                fact.article(),
                fact.sentence().in(),
                fact.quote(),
                Rows.marks(fact),
                day == null ? "" : words.text("fact.as-of", rows.asOf(day)));
    }

    Quote of(int article, String in, String quote, List<Span> marks, String note) {
        Article told = site.index().entry(article).article();
        return rows.isMade(article, in)
                ? sentence(told, quote)
                        .map(s -> numbered(article, s.in(), s.quote(), marks, note))
                        .orElseGet(() -> numbered(article, in, quote, marks, note))
                : numbered(article, in, quote, marks, note);
    }

    private record Sentence(String in, String quote) {}

    /** Returns the sentence that a title was made from: the title may end within it, and nobody wrote it so. */
    private static Optional<Sentence> sentence(Article article, String title) {
        String words = title.endsWith("…") ? title.substring(0, title.length() - 1) : title;
        for (int i = 0; i < article.blocks().size(); i++) {
            String text = article.blocks().get(i).text();
            int at = text.indexOf(words);
            if (at >= 0) {
                String from = text.substring(at);
                String quote = Sentences.around(from, 0).map(s -> s.of(from)).orElse(from);
                return Optional.of(new Sentence("block:" + i, quote.length() < words.length() ? from : quote));
            }
        }
        return Optional.empty();
    }

    private Quote numbered(int article, String in, String quote, List<Span> marks, String note) {
        Article told = site.index().entry(article).article();
        String place = words.text("brief.place", told.seed().place(), place(told, in, quote));
        List<Object> key = List.of(article, in, quote);
        Integer known = numbers.putIfAbsent(key, numbers.size() + 1);
        String number = String.valueOf(known == null ? numbers.size() : known);
        sources.putIfAbsent(article, sources.size() + 1);
        return new Quote(
                number,
                Run.of(quote, marks),
                known != null,
                rows.lang(told),
                source(article),
                String.valueOf(sources.get(article)),
                place,
                Stream.concat(Stream.of(note), copy(article).stream())
                        .filter(n -> !n.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }

    private Optional<String> copy(int article) {
        return Optional.ofNullable(site.index().entry(article).copy()).map(c -> words.text("copy", c.kind()));
    }

    /**
     * Returns a claim with its quotes. What stands above is told in few words: the words that matter here, and the number of the
     * quote.
     */
    Item item(String text, String tag, List<String> lines, List<Quote> quotes) {
        List<String> again = new ArrayList<>();
        quotes.stream()
                .filter(q -> q.isAgain() && !marked(q).isEmpty())
                .map(q -> words.text("brief.again-words", marked(q), q.number(), q.source())
                        + (q.note().isEmpty() ? "" : " · " + q.note()))
                .distinct()
                .forEach(again::add);
        String numbers = quotes.stream()
                .filter(q -> q.isAgain() && marked(q).isEmpty())
                .map(Quote::number)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!numbers.isEmpty()) {
            again.add(words.text("brief.again", numbers));
        }
        return new Item(
                text, tag, lines, quotes.stream().filter(q -> !q.isAgain()).toList(), again);
    }

    /** Returns the words that matter, in quotation marks; empty when none are marked. */
    private String marked(Quote quote) {
        return quote.runs().stream()
                .filter(Run::marked)
                .map(r -> words.text("quoted", r.text()))
                .collect(Collectors.joining(", "));
    }

    /** Puts a row of the table of facts in words: what it is about, what each voice says, and who does not. */
    Item item(FactRow row) {
        List<String> gaps = FactGroups.gaps(site, row, FactGroups.VOICES).toList();
        return item(
                FactGroups.label(words, row),
                row.cells().size() < 2 ? "" : words.text("agreement", row.agreement()),
                gaps,
                row.cells().stream()
                        .flatMap(c -> c.facts().stream())
                        .map(this::of)
                        .toList());
    }

    boolean isMade(int article, String in) {
        return rows.isMade(article, in);
    }

    /** Tells whether a sentence stands on the sheet already. */
    boolean holds(int article, String in, String quote) {
        return numbers.containsKey(List.<Object>of(article, in, quote));
    }

    /** Returns who says it, and when. */
    String source(int article) {
        Article told = site.index().entry(article).article();
        return FactGroups.name(site, article) + ", " + day(told);
    }

    private String day(Article article) {
        When when = rows.days().of(article.published());
        return when.isKnown() ? when.text() : words.text("brief.undated");
    }

    /** Returns the lines in the file where a quote stands; of a saved page, and where it cannot be told, the part. */
    private String place(Article article, String in, String quote) {
        String part = rows.partName(in).replace(' ', '\u00A0');
        return lines(article, in, quote)
                .map(l -> l.first() == l.last()
                        ? words.text("brief.line", String.valueOf(l.first()), part)
                        : words.text("brief.lines", String.valueOf(l.first()), String.valueOf(l.last()), part))
                .orElseGet(() -> words.text(article.seed().format().isPage() ? "brief.no-line" : "brief.made", part));
    }

    private static Optional<Lines> lines(Article article, String in, String quote) {
        int block = Parts.block(in);
        if (block >= 0) {
            return block < article.blocks().size()
                    ? Optional.ofNullable(article.blocks().get(block).lines())
                    : Optional.empty();
        }
        if (in.startsWith("caption:")) {
            int number = Spot.number(in);
            return number < article.captions().size()
                    ? Optional.ofNullable(article.captions().get(number).lines())
                    : Optional.empty();
        }
        // A title or a deck was moved from a line, or made from the text.
        return Stream.concat(
                        Stream.concat(
                                        article.removed().stream()
                                                .filter(r -> r.rule().equals("moved:" + in)),
                                        article.removed().stream())
                                .filter(r -> r.text().contains(quote))
                                .map(Removal::lines),
                        article.blocks().stream()
                                .filter(b -> b.text().contains(quote))
                                .map(Block::lines))
                .flatMap(l -> Optional.ofNullable(l).stream())
                .findFirst();
    }

    /** Returns the files quoted so far, in the order of their numbers. */
    List<Source> sources() {
        List<Source> all = new ArrayList<>();
        sources.forEach((article, number) -> {
            Article told = site.index().entry(article).article();
            List<String> about = new ArrayList<>();
            Optional.ofNullable(told.outlet()).ifPresent(about::add);
            about.add(day(told));
            if (told.completeness() != Completeness.FULL) {
                about.add(words.text("completeness", told.completeness()));
            }
            copy(article).ifPresent(about::add);
            Optional.ofNullable(told.url()).ifPresent(about::add);
            all.add(new Source(
                    String.valueOf(number),
                    words.text("quoted", told.title().text()),
                    rows.lang(told),
                    String.join(" · ", about),
                    told.seed().place(),
                    grouped(told.seed().sha256())));
        });
        return all;
    }

    private static List<String> grouped(String hash) {
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < hash.length(); i += GROUP) {
            groups.add(hash.substring(i, Math.min(hash.length(), i + GROUP)));
        }
        return groups;
    }
}
