package briefbook.clean;

import briefbook.model.Recurrence;
import briefbook.model.Seed;
import briefbook.text.Hash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In how many documents of a source, and of the collection, each line stands.
 *
 * <p>Near-identical documents count once: what three papers print of one agency's report is one document. Made in a first
 * pass over all documents, used in a second; the order of the documents changes nothing. For a single document it knows
 * nothing. Immutable, thread-safe; memory grows with the number of different lines that stand in several documents.
 */
public final class LineEvidence {
    /** Knows nothing: each line is new. */
    public static final LineEvidence NONE = new LineEvidence(Map.of(), Map.of(), 0);

    private final Map<String, Map<Long, Integer>> bySource;
    private final Map<Long, Integer> everywhere;
    private final int documents;

    /** Fewer documents of different sources may share a line, a heading such as "Background", by chance. */
    private static final int LEAST = 3;

    private static final double SHARE = 0.04;

    /** More groups that share a line share a notice, not a text. */
    private static final int FULL = 50;

    private static final int SKETCH = 4;

    private LineEvidence(Map<String, Map<Long, Integer>> bySource, Map<Long, Integer> everywhere, int documents) {
        this.documents = documents;
        this.bySource = bySource;
        this.everywhere = everywhere;
    }

    /** Counts the lines of all documents of a collection. */
    public static LineEvidence of(Collection<LineFacts> documents) {
        if (documents.size() < 2) {
            return NONE;
        }
        Map<String, Map<Long, Integer>> bySource = new HashMap<>();
        Map<Long, Integer> everywhere = new HashMap<>();
        for (List<LineFacts> group : groups(documents)) {
            Set<Long> ofGroup = new HashSet<>();
            Map<String, Set<Long>> ofSource = new HashMap<>();
            for (LineFacts each : group) {
                each.lines().forEach(line -> {
                    ofGroup.add(line);
                    ofSource.computeIfAbsent(each.source(), k -> new HashSet<>())
                            .add(line);
                });
            }
            ofGroup.forEach(line -> everywhere.merge(line, 1, Integer::sum));
            ofSource.forEach((source, lines) -> {
                Map<Long, Integer> counts = bySource.computeIfAbsent(source, k -> new HashMap<>());
                lines.forEach(line -> counts.merge(line, 1, Integer::sum));
            });
        }
        bySource.values().forEach(counts -> counts.values().removeIf(n -> n < 2));
        everywhere.values().removeIf(n -> n < 2);
        return new LineEvidence(bySource, everywhere, documents.size());
    }

    /** Puts near-identical documents together; each is compared with the first of a few groups that share a line with it. */
    private static List<List<LineFacts>> groups(Collection<LineFacts> documents) {
        List<LineFacts> sorted = new ArrayList<>(documents);
        sorted.sort(Comparator.comparingLong(LineFacts::fingerprint).thenComparing(LineFacts::source));
        List<List<LineFacts>> groups = new ArrayList<>();
        Map<Long, List<List<LineFacts>>> byLine = new HashMap<>();
        for (LineFacts each : sorted) {
            List<LineFacts> group = null;
            long[] sketch = sketch(each);
            for (long line : sketch) {
                for (List<LineFacts> candidate : byLine.getOrDefault(line, List.of())) {
                    group = group == null && candidate.get(0).isNearly(each) ? candidate : group;
                }
            }
            if (group == null) {
                group = new ArrayList<>();
                groups.add(group);
                for (long line : sketch) {
                    List<List<LineFacts>> bucket = byLine.computeIfAbsent(line, k -> new ArrayList<>());
                    if (bucket.size() < FULL) {
                        bucket.add(group);
                    }
                }
            }
            group.add(each);
        }
        return groups;
    }

    /** Returns the smallest hashes: near-identical documents have most of these in common, too. */
    private static long[] sketch(LineFacts facts) {
        long[] lines = facts.longLines();
        return lines.length == 0
                ? new long[] {facts.fingerprint()}
                : Arrays.copyOf(lines, Math.min(SKETCH, lines.length));
    }

    /** Tells whether no line stands in several documents. */
    boolean isEmpty() {
        return everywhere.isEmpty();
    }

    /** Returns in how many other documents a line stands, seen from a document of a source that has it. */
    Recurrence of(String source, String line) {
        long hash = LineFacts.hash(line);
        int all = everywhere.getOrDefault(hash, 1);
        all = all < Math.max(LEAST, SHARE * documents) ? 1 : all;
        int same = bySource.getOrDefault(source, Map.of()).getOrDefault(hash, 1);
        return source.isEmpty() ? new Recurrence(0, all - 1) : new Recurrence(same - 1, Math.max(0, all - same));
    }

    /** Returns for each block of a document, in order, in how many others it stands. */
    public List<Recurrence> of(Seed seed) {
        String source = LineFacts.source(seed);
        return seed.blocks().stream()
                .map(block -> isEmpty() ? Recurrence.NONE : of(source, block.text()))
                .toList();
    }

    /** Returns a number that changes when any count does. */
    public long digest() {
        long sum = 0;
        for (Map.Entry<Long, Integer> each : everywhere.entrySet()) {
            sum += Hash.spread(Hash.join(each.getKey(), each.getValue()));
        }
        for (Map.Entry<String, Map<Long, Integer>> source : bySource.entrySet()) {
            for (Map.Entry<Long, Integer> each : source.getValue().entrySet()) {
                sum += Hash.spread(Hash.join(Hash.of(1, source.getKey()), Hash.join(each.getKey(), each.getValue())));
            }
        }
        return sum;
    }
}
