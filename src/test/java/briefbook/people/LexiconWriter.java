package briefbook.people;

import briefbook.text.Lexicon;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Gathers what is known about words and writes it as {@link Lexicon} reads it. */
final class LexiconWriter {
    /** What can stand in a name or beside one; the clusters of addresses, numbers and typing errors are left out. */
    private static final Pattern KEPT = Pattern.compile("[\\p{L}][\\p{L}.'’-]{0,17}|[^\\p{L}]{1,2}|0{1,4}");

    private static final int BUCKETS = 1 << 16;
    private static final int MOST_IN_BUCKET = 255;

    private final Map<String, String> clusters = new TreeMap<>();
    private final Map<String, Integer> flags = new TreeMap<>();
    private final Map<String, int[]> cases = new TreeMap<>();

    void cluster(String word, String path) {
        if (KEPT.matcher(word).matches()) {
            clusters.put(word, path);
        }
    }

    void flag(String word, int flag) {
        String lower = word.strip().toLowerCase(Locale.ROOT);
        if (!lower.isEmpty()) {
            flags.merge(lower, flag, (a, b) -> a | b);
        }
    }

    /** Counts how a word is written inside sentences. */
    void seen(List<String> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (Character.isLetter(token.charAt(0)) && token.length() <= 20) {
                int[] counts = cases.computeIfAbsent(token.toLowerCase(Locale.ROOT), w -> new int[2]);
                counts[Character.isUpperCase(token.charAt(0)) ? 1 : 0]++;
            }
        }
    }

    void write(DataOutputStream out) throws IOException {
        cases.forEach((word, counts) -> {
            if (counts[0] > counts[1]) {
                flag(word, Lexicon.COMMON);
            }
        });
        List<String> paths = clusters.values().stream().distinct().sorted().toList();
        Map<String, Integer> numbers = new TreeMap<>();
        out.writeShort(paths.size());
        for (String path : paths) {
            numbers.put(path, numbers.size() + 1);
            out.writeUTF(path);
        }
        SortedMap<Long, String> words = byKey();
        out.writeInt(words.size());
        int[] counts = new int[BUCKETS];
        words.keySet().forEach(key -> counts[Lexicon.bucket(key)]++);
        for (int count : counts) {
            if (count > MOST_IN_BUCKET) {
                throw new IllegalStateException(count + " words in a bucket; the file has one byte for this number");
            }
            out.writeByte(count);
        }
        for (long key : words.keySet()) {
            out.writeInt((int) key);
        }
        for (String word : words.values()) {
            out.writeByte(flags.getOrDefault(word, 0));
        }
        for (String word : words.values()) {
            String path = clusters.get(word);
            out.writeShort(path == null ? 0 : numbers.getOrDefault(path, 0));
        }
    }

    private SortedMap<Long, String> byKey() {
        SortedMap<Long, String> words = new TreeMap<>();
        for (String word : union().keySet()) {
            String other = words.put(Lexicon.key(word), word);
            if (other != null) {
                throw new IllegalStateException(word + " and " + other + " have the same hash; leave one of them out");
            }
        }
        return words;
    }

    private Map<String, Object> union() {
        Map<String, Object> union = new TreeMap<>(clusters);
        union.putAll(flags);
        return union;
    }
}
