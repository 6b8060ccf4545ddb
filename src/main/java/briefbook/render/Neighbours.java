package briefbook.render;

import briefbook.model.Annotated;
import briefbook.model.Corpus;
import briefbook.model.Entry;
import briefbook.model.PersonKind;
import briefbook.model.PersonMention;
import briefbook.text.Sentences;
import briefbook.text.Span;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who is named with whom: counts the sentences of article bodies that two people share, copies aside. Immutable. */
final class Neighbours {
    /** More people than this in one sentence make a list, not a relation. */
    private static final int LIST = 30;

    private final Map<String, Map<String, Integer>> counts;

    private Neighbours(Map<String, Map<String, Integer>> counts) {
        this.counts = counts;
    }

    static Neighbours of(Corpus corpus) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (Entry entry : corpus.entries()) {
            if (entry.copy() != null) {
                continue;
            }
            byBlock(entry).forEach((block, mentions) -> {
                if (mentions.size() > 1) {
                    count(entry.article().blocks().get(block).text(), mentions, counts);
                }
            });
        }
        return new Neighbours(counts);
    }

    /** Returns the neighbours of a person, most frequent first, then by id. */
    Map<String, Integer> of(String person) {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        unordered(person).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    /** Returns the same in no order, for those who bring their own. */
    Map<String, Integer> unordered(String person) {
        return Collections.unmodifiableMap(counts.getOrDefault(person, Map.of()));
    }

    /** Returns for each block the people named in it, by position; bylines and credits are no neighbours. */
    private static Map<Integer, Map<Integer, String>> byBlock(Entry entry) {
        Annotated annotated = entry.annotated();
        Map<Integer, Map<Integer, String>> blocks = new TreeMap<>();
        for (int i = 0; i < entry.personIds().size(); i++) {
            PersonMention mention = annotated.people().get(i);
            int block = Parts.block(mention.spot().in());
            if (!entry.personIds().get(i).isEmpty() && block >= 0 && mention.kind() == PersonKind.SUBJECT) {
                blocks.computeIfAbsent(block, k -> new TreeMap<>())
                        .put(mention.spot().start(), entry.personIds().get(i));
            }
        }
        return blocks;
    }

    private static void count(String text, Map<Integer, String> mentions, Map<String, Map<String, Integer>> counts) {
        for (Span sentence : Sentences.of(text)) {
            List<String> named = List.copyOf(new TreeSet<>(mentions.entrySet().stream()
                    .filter(m -> sentence.contains(m.getKey()))
                    .map(Map.Entry::getValue)
                    .toList()));
            if (named.size() > LIST) {
                continue;
            }
            for (String a : named) {
                for (String b : named) {
                    if (!a.equals(b)) {
                        counts.computeIfAbsent(a, k -> new HashMap<>()).merge(b, 1, Integer::sum);
                    }
                }
            }
        }
    }
}
