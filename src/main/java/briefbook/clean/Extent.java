package briefbook.clean;

import briefbook.model.Block;
import briefbook.model.Completeness;
import briefbook.model.Declaration;
import briefbook.model.Field;
import briefbook.rules.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How much of an article its file holds, and what that is seen by.
 *
 * <p>A sign of a missing rest counts only where it can mean this text: a notice of a paywall at its end, a link to the rest
 * right behind it, a declared paywall when the text is short or stops within a sentence. Pages are full of such words for other
 * articles.
 *
 * @param how all of it, a part, or next to nothing
 * @param reason what says so, in words; never empty
 */
record Extent(Completeness how, String reason) {
    /** Fewer letters are a title or a line. */
    private static final int STUB = 200;

    /** A text of this length stands for itself, whatever a link behind it promises. */
    private static final int SHORT = 1_500;

    /** Prices and log-ins stand between a text and the notice that cuts it off. */
    private static final int NEAR = 12;

    private static final int LONGEST_LINK = 120;
    private static final int LONGEST_QUOTE = 80;

    private static final List<String> ELLIPSES = List.of("…", "...", "[…]", "[...]", "(…)", "(...)");
    private static final Set<String> NOT_FREE = Set.of("false", "no", "locked");

    /** A link to the rest of a text: a row of {@code excerpt-lines.tsv}. */
    record Rule(String id, Pattern matches, String finds, String keeps) {
        boolean finds(String line) {
            return line.length() <= LONGEST_LINK && matches.matcher(line).matches();
        }
    }

    static final List<Rule> RULES = Table.load("excerpt-lines.tsv").rows().stream()
            .map(r -> new Rule(r.cell("id"), r.pattern("matches"), r.cell("finds"), r.cell("keeps")))
            .toList();

    /** Judges a cleaned draft by its kept blocks and what was taken out around them. */
    static Extent of(Draft draft, List<Block> blocks) {
        long length = blocks.stream().mapToLong(b -> weight(b.text())).sum();
        if (length == 0) {
            return new Extent(Completeness.STUB, "no text was found");
        }
        if (length < STUB) {
            return new Extent(Completeness.STUB, "the text is shorter than " + STUB + " letters");
        }
        String end = blocks.get(blocks.size() - 1).text();
        return breaksOff(end)
                .or(() -> wall(draft, length))
                .or(() -> link(draft, length))
                .or(() -> notFree(draft, length, end))
                .or(() -> longerDeck(draft, length))
                .map(reason -> new Extent(Completeness.EXCERPT, reason))
                .orElseGet(() -> new Extent(Completeness.FULL, "nothing says that a part is missing"));
    }

    private static Optional<String> breaksOff(String end) {
        return ELLIPSES.stream()
                .filter(end::endsWith)
                .findFirst()
                .map(mark -> "the text breaks off with " + quoted(mark));
    }

    private static Optional<String> wall(Draft draft, long length) {
        Optional<Part> notice = length < SHORT
                ? draft.parts().stream().filter(Extent::isWall).findFirst()
                : behind(draft, NEAR, Extent::isWall);
        return notice.map(p -> "a notice says " + quoted(p.text()));
    }

    private static boolean isWall(Part part) {
        return part.rule() != null && part.rule().startsWith("paywall");
    }

    private static Optional<String> link(Draft draft, long length) {
        return length >= SHORT
                ? Optional.empty()
                : behind(draft, 1, p -> RULES.stream().anyMatch(r -> r.finds(p.text())))
                        .map(p -> "the text ends at a link " + quoted(p.text()));
    }

    private static Optional<String> notFree(Draft draft, long length, String end) {
        return draft.seed().declarations().stream()
                .filter(d -> d.field() == Field.ACCESS)
                .filter(d -> NOT_FREE.contains(d.value().toLowerCase(Locale.ROOT)))
                .filter(d -> length < SHORT || !Prose.endsSentence(end))
                .findFirst()
                .map(d -> "the page says that it is not free to read (" + d.source() + ")");
    }

    private static Optional<String> longerDeck(Draft draft, long length) {
        return draft.seed().declarations().stream()
                .filter(d -> d.field() == Field.DECK && weight(d.value()) * 4 > length * 5)
                .findFirst()
                .map(Declaration::source)
                .map(source -> "the declared summary is longer than the text (" + source + ")");
    }

    /** Returns the first removed part of a kind among those right behind the last kept one. */
    private static Optional<Part> behind(Draft draft, int most, Predicate<Part> kind) {
        List<Part> parts = draft.parts();
        int last = parts.size() - 1;
        while (last >= 0 && !parts.get(last).kept()) {
            last--;
        }
        return parts.subList(last + 1, Math.min(parts.size(), last + 1 + most)).stream()
                .filter(kind)
                .findFirst();
    }

    private static String quoted(String text) {
        return "“" + (text.length() <= LONGEST_QUOTE ? text : Titles.shortened(text)) + "”";
    }

    /** A character of a script without spaces says as much as three letters. */
    private static long weight(String text) {
        return text.length()
                + 2
                        * text.chars()
                                .filter(c -> Character.isIdeographic(c) || (c >= 0x3040 && c <= 0x30FF))
                                .count();
    }
}
