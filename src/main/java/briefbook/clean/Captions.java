package briefbook.clean;

import briefbook.model.BlockKind;
import briefbook.model.Caption;
import briefbook.model.DomFamily;
import briefbook.model.Lines;
import briefbook.rules.ByFirstLetters;
import briefbook.rules.Keywords;
import briefbook.rules.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Moves picture captions and credits out of the text, by the rows of {@code captions.tsv}. */
final class Captions {
    /** A line longer than this is prose that happens to mention a picture. */
    private static final int LONGEST = 500;

    private static final Pattern HANDLE = Pattern.compile("\\s*\\(?@[\\w.]{1,40}\\)?[.\\s]*$");

    record Rule(String id, boolean tail, Pattern pattern, Keywords needs, String finds, String keeps) {}

    static final List<Rule> RULES = Table.load("captions.tsv").rows().stream()
            .map(r -> new Rule(
                    r.cell("id"),
                    r.cell("scope").equals("tail"),
                    r.cell("scope").equals("tail")
                            ? anchored(r.cell("matches") + "\\s*\\.?\\s*(?:\\(?@[\\w.]{1,40}\\)?\\s*\\.?)?$")
                            : anchored("^" + r.cell("matches") + "$"),
                    Keywords.of(r.list("needs")),
                    r.cell("finds"),
                    r.cell("keeps")))
            .toList();

    private static final List<Rule> TAILS = RULES.stream().filter(Rule::tail).toList();
    private static final Keywords SOME_TAIL =
            Keywords.ofAll(TAILS.stream().map(Rule::needs).toList());
    private static final ByFirstLetters<Rule> HEADS =
            new ByFirstLetters<>(RULES.stream().filter(r -> !r.tail()).toList(), Rule::pattern, Rule::needs);

    /** What a line says of a picture: where its caption stands, and its credit. */
    record Find(
            String rule,
            int textStart,
            int textEnd,
            @Nullable String credit) {}

    private Captions() {}

    /** Moves captions that a credit or a marker gives away, and those that the page calls captions. */
    static Draft move(Draft draft) {
        List<Part> parts = new ArrayList<>();
        List<Caption> captions = new ArrayList<>(draft.captions());
        for (Part part : draft.parts()) {
            Optional<Find> find = part.isOpen() ? find(part) : Optional.empty();
            if (find.isEmpty()) {
                parts.add(part);
            } else {
                split(part, find.get(), parts, captions);
            }
        }
        return draft.parts(parts).captions(captions);
    }

    /** A short line directly above a caption, before the text, is the picture's name: a caption of its own. */
    static Draft moveNames(Draft draft) {
        List<Part> parts = new ArrayList<>(draft.parts());
        Map<Lines, Caption> names = new HashMap<>();
        int title = -1;
        for (int i = 0; i + 1 < parts.size(); i++) {
            Part part = parts.get(i);
            if (!part.isOpen() || part.lines() == null) {
                continue;
            }
            if (title < 0) {
                title = i; // the first line left is the headline, even directly above a picture
                continue;
            }
            Part next = parts.get(i + 1);
            boolean glued = !next.breakBefore() && "moved:caption".equals(next.rule());
            if (glued && next.lines() != null && part.text().length() <= 80 && !Prose.endsSentence(part.text())) {
                names.put(next.lines(), new Caption(part.text(), null, part.lines()));
                parts.set(i, part.out("moved:caption", "the name of a picture, above its caption"));
            }
        }
        List<Caption> captions = new ArrayList<>();
        for (Caption caption : draft.captions()) {
            Optional.ofNullable(caption.lines()).map(names::remove).ifPresent(captions::add);
            captions.add(caption);
        }
        return draft.parts(parts).captions(captions);
    }

    static Optional<Find> find(Part part) {
        String text = part.text();
        boolean called = part.dom().families().contains(DomFamily.CAPTION);
        if (part.kind() == BlockKind.CODE || part.kind() == BlockKind.TABLE || (text.length() > LONGEST && !called)) {
            return Optional.empty();
        }
        Optional<Find> tail = text.length() > LONGEST ? Optional.empty() : tail(text);
        Optional<Find> head = text.length() > LONGEST ? Optional.empty() : head(text);
        int end = tail.map(Find::textEnd).orElse(text.length());
        String credit = tail.map(Find::credit).orElse(null);
        return head.map(h -> new Find(h.rule(), h.textStart(), end, credit))
                .or(() -> tail)
                .or(() -> called ? Optional.of(new Find("page-caption", 0, end, null)) : Optional.empty())
                .filter(f -> f.textStart() <= f.textEnd());
    }

    /** Finds a credit at the end of a line. */
    private static Optional<Find> tail(String text) {
        for (Rule rule : SOME_TAIL.in(text) ? TAILS : List.<Rule>of()) {
            Matcher matcher = rule.pattern().matcher(text);
            if (rule.needs().in(text) && matcher.find() && sentenceEdge(text, matcher.start())) {
                String credit =
                        HANDLE.matcher(matcher.group("credit")).replaceFirst("").strip();
                return Optional.of(new Find(rule.id(), 0, matcher.start(), credit));
            }
        }
        return Optional.empty();
    }

    /** Finds words before a caption that announce it. */
    private static Optional<Find> head(String text) {
        for (Rule rule : HEADS.of(text)) {
            Matcher matcher = rule.pattern().matcher(text);
            if (matcher.find()) {
                return Optional.of(new Find(rule.id(), matcher.start("text"), text.length(), null));
            }
        }
        return Optional.empty();
    }

    /** A credit follows the end of a sentence, an opening bracket, or stands alone. */
    private static boolean sentenceEdge(String text, int at) {
        int before = at - 1;
        while (before >= 0 && Part.isSpace(text.charAt(before))) {
            before--;
        }
        return before < 0 || text.charAt(at) == '(' || ".!?”\")|".indexOf(text.charAt(before)) >= 0;
    }

    private static void split(Part part, Find find, List<Part> parts, List<Caption> captions) {
        String text = part.text();
        if (find.textStart() > 0) {
            parts.add(part.slice(0, find.textStart()).out("caption-marker", "words that announce a caption"));
        }
        Part words = part.slice(find.textStart(), text.length());
        parts.add(words.out(
                "moved:caption", find.credit() == null ? "a picture's caption" : "a picture's caption and credit"));
        captions.add(new Caption(part.slice(find.textStart(), find.textEnd()).text(), find.credit(), part.lines()));
    }

    private static Pattern anchored(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
