package briefbook.clean;

import briefbook.model.BlockKind;
import briefbook.text.Sentences;
import briefbook.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes out text that stands in the seed twice: a line again, or the whole body once more as one paragraph.
 *
 * <p>A block goes when each of its sentences, word for word, stands in the other blocks. Blocks that differ in a word both
 * stay, and so do the items of lists, which often have entries in common. Where a paragraph repeats several blocks, the blocks stay and the paragraph goes, whichever comes first.
 */
final class Repeats {
    /** Shorter sentences may well be said twice: "Yes.", a refrain. */
    private static final int SHORTEST = 40;

    /** Lines that are no sentence, such as entries of a table of contents and the headings they repeat, must be longer. */
    private static final int SHORTEST_LOOSE = 120;

    private Repeats() {}

    /** Takes out blocks of several sentences that all stand elsewhere; to be called while lines are still whole. */
    static Draft bodies(Draft draft) {
        return without(draft, 2, "duplicate-body", "text that stands in other paragraphs already");
    }

    /** Takes out single sentences and lines that stand there again. */
    static Draft lines(Draft draft) {
        return without(draft, 1, "repeated-line", "a line that stands in the text already");
    }

    private static Draft without(Draft draft, int leastSentences, String rule, String reason) {
        List<List<String>> sentences = new ArrayList<>();
        Map<String, Integer> count = new HashMap<>();
        for (Part part : draft.parts()) {
            List<String> keys = counts(part) ? keys(part.text()) : List.of();
            sentences.add(keys);
            keys.forEach(k -> count.merge(k, 1, Integer::sum));
        }
        List<Integer> largestFirst = draft.kept().stream()
                .filter(i ->
                        isLong(draft.parts().get(i)) && draft.parts().get(i).kind() != BlockKind.ITEM)
                .filter(i -> sentences.get(i).size() >= leastSentences)
                .sorted(Comparator.comparingInt((Integer i) -> -sentences.get(i).size())
                        .thenComparing(Comparator.<Integer>reverseOrder()))
                .toList();
        List<Part> parts = new ArrayList<>(draft.parts());
        for (int i : largestFirst) {
            Map<String, Integer> own = new HashMap<>();
            sentences.get(i).forEach(k -> own.merge(k, 1, Integer::sum));
            boolean elsewhere = !own.isEmpty()
                    && own.keySet().stream().allMatch(k -> count.getOrDefault(k, 0) > own.getOrDefault(k, 0));
            if (elsewhere) {
                own.forEach((k, n) -> count.merge(k, -n, Integer::sum));
                parts.set(i, parts.get(i).out(rule, reason));
            }
        }
        return draft.parts(parts);
    }

    private static boolean isLong(Part part) {
        int least = Prose.endsSentence(part.text()) ? SHORTEST : SHORTEST_LOOSE;
        return part.text().length() >= least && part.kind() != BlockKind.CODE;
    }

    /** What was moved counts, because it lives on: the repeat of a title or a caption is a repeat. */
    private static boolean counts(Part part) {
        return part.rule() == null || part.rule().startsWith("moved:");
    }

    private static List<String> keys(String text) {
        List<String> keys = new ArrayList<>();
        for (Span sentence : Sentences.of(text)) {
            String key = Prose.key(sentence.of(text));
            if (key.indexOf(' ') > 0) { // "1." in front of an item is no sentence
                keys.add(key);
            }
        }
        return keys;
    }
}
