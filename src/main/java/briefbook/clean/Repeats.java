package briefbook.clean;

import briefbook.model.BlockKind;
import briefbook.text.Sentences;
import briefbook.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        List<List<Span>> sentences = draft.parts().stream()
                .map(p -> counts(p) ? sentences(p.text()) : List.<Span>of())
                .toList();
        List<List<String>> repeated = repeated(draft.parts(), sentences);
        Map<String, Integer> count = new HashMap<>();
        repeated.forEach(keys -> keys.forEach(k -> count.merge(k, 1, Integer::sum)));
        List<Integer> largestFirst = draft.kept().stream()
                .filter(i -> repeated.get(i).size() == sentences.get(i).size())
                .filter(i -> sentences.get(i).size() >= leastSentences)
                .filter(i ->
                        isLong(draft.parts().get(i)) && draft.parts().get(i).kind() != BlockKind.ITEM)
                .sorted(Comparator.comparingInt((Integer i) -> -sentences.get(i).size())
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

    /** Returns the keys of the sentences that may stand there twice: few, so that most need no key of their own. */
    private static List<List<String>> repeated(List<Part> parts, List<List<Span>> sentences) {
        Set<Long> once = new HashSet<>();
        Set<Long> twice = new HashSet<>();
        List<long[]> hashes = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String text = parts.get(i).text();
            long[] ofPart = sentences.get(i).stream()
                    .mapToLong(s -> Prose.hash(text, s.start(), s.end()))
                    .toArray();
            for (long hash : ofPart) {
                if (!once.add(hash)) {
                    twice.add(hash);
                }
            }
            hashes.add(ofPart);
        }
        List<List<String>> repeated = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<String> keys = new ArrayList<>();
            for (int k = 0; k < hashes.get(i).length; k++) {
                if (twice.contains(hashes.get(i)[k])) {
                    keys.add(Prose.key(sentences.get(i).get(k).of(parts.get(i).text())));
                }
            }
            repeated.add(keys);
        }
        return repeated;
    }

    private static boolean isLong(Part part) {
        int least = Prose.endsSentence(part.text()) ? SHORTEST : SHORTEST_LOOSE;
        return part.text().length() >= least && part.kind() != BlockKind.CODE;
    }

    /** What was moved counts, because it lives on: the repeat of a title or a caption is a repeat. */
    private static boolean counts(Part part) {
        return part.rule() == null || part.rule().startsWith("moved:");
    }

    /** Returns the sentences of several words: "1." in front of an item is none. */
    private static List<Span> sentences(String text) {
        return Sentences.of(text).stream()
                .filter(s -> Prose.countWords(text, s.start(), s.end()) > 1)
                .toList();
    }
}
