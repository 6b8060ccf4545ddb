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
import java.util.TreeMap;
import java.util.stream.Collectors;

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
        Map<Integer, List<String>> repeated = repeated(draft.parts(), sentences);
        Map<String, Integer> count = new HashMap<>();
        repeated.values().forEach(keys -> keys.forEach(k -> count.merge(k, 1, Integer::sum)));
        Map<Integer, Long> all = sentences.stream()
                .filter(s -> repeated.containsKey(s.part()))
                .collect(Collectors.groupingBy(Sentence::part, Collectors.counting()));
        List<Integer> largestFirst = repeated.keySet().stream()
                .filter(i -> repeated.get(i).size() == all.get(i))
                .filter(i -> repeated.get(i).size() >= leastSentences)
                .filter(i -> mayGo(draft.parts().get(i)))
                .sorted(Comparator.comparingInt((Integer i) -> -repeated.get(i).size())
                        .thenComparing(Comparator.<Integer>reverseOrder()))
                .toList();
        List<Part> parts = new ArrayList<>(draft.parts());
        for (int i : largestFirst) {
            Map<String, Integer> own = new HashMap<>();
            repeated.get(i).forEach(k -> own.merge(k, 1, Integer::sum));
            boolean elsewhere = own.keySet().stream().allMatch(k -> count.getOrDefault(k, 0) > own.getOrDefault(k, 0));
            if (elsewhere) {
                own.forEach((k, n) -> count.merge(k, -n, Integer::sum));
                parts.set(i, parts.get(i).out(rule, reason));
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

    /** Returns, for each part that has any, the keys of the sentences that may stand there twice: most need no key. */
    private static Map<Integer, List<String>> repeated(List<Part> parts, List<Sentence> sentences) {
        long[] sorted = sentences.stream().mapToLong(Sentence::hash).sorted().toArray();
        Map<Integer, List<String>> repeated = new TreeMap<>();
        for (Sentence each : sentences) {
            if (isTwice(sorted, each.hash())) {
                repeated.computeIfAbsent(each.part(), k -> new ArrayList<>())
                        .add(Prose.key(each.span().of(parts.get(each.part()).text())));
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
        return part.kept()
                && part.text().length() >= least
                && part.kind() != BlockKind.CODE
                && part.kind() != BlockKind.ITEM;
    }

    /** What was moved counts, because it lives on: the repeat of a title or a caption is a repeat. */
    private static boolean counts(Part part) {
        return part.rule() == null || part.rule().startsWith("moved:");
    }
}
