package briefbook.people;

import briefbook.annotate.people.Entity;
import briefbook.annotate.people.EntityType;
import briefbook.annotate.people.Features;
import briefbook.people.Perceptron.Evidence;
import briefbook.text.Hash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a first reading of a document says of each word when it is read again: how the word was labelled in the other sentences,
 * whether it stood in a full name there, and whether it is written with a small letter somewhere.
 */
final class SecondPass {
    private static final int LAST = 0;
    private static final int FIRST = 1;
    private static final int IN_OTHER = 2;
    private static final int SMALL = 3;
    private static final int PLAIN = 4;
    private static final int TYPES = 5;
    private static final int COUNTS = TYPES + 3;

    private final List<List<String>> sentences;
    private final Map<String, int[]> all = new HashMap<>();
    private final List<Map<String, int[]>> own = new ArrayList<>();

    /** Takes in the labels of a document. */
    SecondPass(List<List<String>> sentences, List<List<Entity>> labels) {
        this.sentences = sentences;
        for (int i = 0; i < sentences.size(); i++) {
            Map<String, int[]> counts = counts(sentences.get(i), labels.get(i));
            own.add(counts);
            counts.forEach((word, n) -> add(all.computeIfAbsent(word, w -> new int[COUNTS]), n));
        }
    }

    /** Returns what the other sentences say of the words of one. */
    Evidence of(int sentence) {
        List<String> words = sentences.get(sentence);
        return (i, features) -> {
            for (int at = i - 1; at <= i + 1; at++) {
                if (at >= 0 && at < words.size()) {
                    evidence(sentence, words.get(at), at - i, features);
                }
            }
        };
    }

    private void evidence(int sentence, String word, int offset, Features features) {
        if (!Character.isUpperCase(word.charAt(0))) {
            return;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        int[] everywhere = all.getOrDefault(lower, new int[COUNTS]);
        int[] here = own.get(sentence).getOrDefault(lower, new int[COUNTS]);
        int[] n = new int[COUNTS];
        int flags = 0;
        for (int i = 0; i < COUNTS; i++) {
            n[i] = everywhere[i] - here[i];
            flags |= i < PLAIN && n[i] > 0 ? 1 << i : 0;
        }
        int best = PLAIN;
        for (int i = PLAIN; i < COUNTS; i++) {
            best = n[i] > n[best] ? i : best;
        }
        long majority = n[best] == 0 ? 0 : best;
        int base = 230 + 5 * offset;
        features.add(base, majority);
        features.add(base + 1, Hash.join(majority, Math.min(3, n[best])));
        features.add(base + 2, flags);
        features.add(base + 3, Hash.join(majority, flags));
    }

    private static Map<String, int[]> counts(List<String> words, List<Entity> labels) {
        Map<String, int[]> counts = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String lower = words.get(i).toLowerCase(Locale.ROOT);
            int[] n = counts.computeIfAbsent(lower, w -> new int[COUNTS]);
            int at = i;
            Entity in = labels.stream()
                    .filter(e -> e.from() <= at && at < e.to())
                    .findFirst()
                    .orElse(null);
            if (Character.isLowerCase(words.get(i).charAt(0))) {
                n[SMALL]++;
            } else if (in == null) {
                n[PLAIN] += i > 0 ? 1 : 0;
            } else {
                n[TYPES + in.type().ordinal()]++;
                n[FIRST] += in.type() == EntityType.PER && in.length() > 1 && in.from() == i ? 1 : 0;
                n[LAST] += in.type() == EntityType.PER && in.length() > 1 && in.to() == i + 1 ? 1 : 0;
                n[IN_OTHER] += in.type() != EntityType.PER && in.length() > 1 ? 1 : 0;
            }
        }
        return counts;
    }

    private static void add(int[] sum, int[] more) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += more[i];
        }
    }
}
