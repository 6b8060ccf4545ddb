package briefbook.clean;

import briefbook.model.BlockKind;
import briefbook.text.Sentences;
import briefbook.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
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
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < draft.parts().size(); i++) {
            if (counts(draft.parts().get(i))) {
                add(sentences, i, draft.parts().get(i).text());
            }
        }
        List<Repeated> repeated = repeated(draft.parts(), sentences);
        Map<String, Integer> count = new HashMap<>();
        repeated.forEach(r -> r.keys().forEach(k -> count.merge(k, 1, Integer::sum)));
        List<Repeated> largestFirst = repeated.stream()
                .filter(r -> r.keys().size() == r.sentences() && r.sentences() >= leastSentences)
                .filter(r -> mayGo(draft.parts().get(r.part())))
                .sorted(Comparator.comparingInt((Repeated r) -> -r.sentences()).thenComparingInt(r -> -r.part()))
                .toList();
        List<Part> parts = new ArrayList<>(draft.parts());
        for (Repeated each : largestFirst) {
            Map<String, Integer> own = new HashMap<>();
            each.keys().forEach(k -> own.merge(k, 1, Integer::sum));
            boolean elsewhere = own.keySet().stream().allMatch(k -> count.getOrDefault(k, 0) > own.getOrDefault(k, 0));
            if (elsewhere) {
                own.forEach((k, n) -> count.merge(k, -n, Integer::sum));
                parts.set(each.part(), parts.get(each.part()).out(rule, reason));
            }
        }
        return draft.parts(parts);
    }

    /** A sentence of several words: "1." in front of an item is none. */
    private record Sentence(int part, Span span, long hash) {}

    private static void add(List<Sentence> sentences, int part, String text) {
        for (Span span : Sentences.of(text)) {
            long hash = Prose.hash(text, span.start(), span.end());
            if (hash != 0) {
                sentences.add(new Sentence(part, span, hash));
            }
        }
    }

    /**
     * A part with sentences that may stand there twice.
     *
     * @param part its number
     * @param sentences how many sentences it has
     * @param keys those that may stand there twice
     */
    private record Repeated(int part, int sentences, List<String> keys) {}

    /** Returns the parts that have any such sentence: most have none, so that most need no key. */
    private static List<Repeated> repeated(List<Part> parts, List<Sentence> sentences) {
        long[] sorted = sentences.stream().mapToLong(Sentence::hash).sorted().toArray();
        List<Repeated> repeated = new ArrayList<>();
        for (int from = 0, to; from < sentences.size(); from = to) {
            int part = sentences.get(from).part();
            List<String> keys = new ArrayList<>();
            for (to = from; to < sentences.size() && sentences.get(to).part() == part; to++) {
                if (isTwice(sorted, sentences.get(to).hash())) {
                    keys.add(Prose.key(
                            sentences.get(to).span().of(parts.get(part).text())));
                }
            }
            if (!keys.isEmpty()) {
                repeated.add(new Repeated(part, to - from, keys));
            }
        }
        return repeated;
    }

    private static boolean isTwice(long[] sorted, long hash) {
        int at = Arrays.binarySearch(sorted, hash);
        return (at > 0 && sorted[at - 1] == hash) || (at + 1 < sorted.length && sorted[at + 1] == hash);
    }

    private static boolean mayGo(Part part) {
        int least = Prose.endsSentence(part.text()) ? SHORTEST : SHORTEST_LOOSE;
        return part.isOpen()
                && part.text().length() >= least
                && part.kind() != BlockKind.CODE
                && part.kind() != BlockKind.ITEM;
    }

    /** What was moved counts, because it lives on: the repeat of a title or a caption is a repeat. */
    private static boolean counts(Part part) {
        return part.rule() == null || part.rule().startsWith("moved:");
    }
}
