package briefbook.people;

import briefbook.annotate.people.Entity;
import briefbook.annotate.people.EntityType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Counts how well people were found: by spans, and by the set of people that a document names, in which a short name and a
 * longer one that holds all its words are one person.
 */
final class Scores {
    private static final Set<String> TITLES = Set.of(
            "mr mrs ms miss dr sir lord lady president prime minister prof professor gen general col colonel sen senator gov governor king queen prince princess pope the"
                    .split(" "));

    private final int[] spans = new int[3];
    private final int[] sets = new int[3];

    void add(List<GoldSentence> gold, List<List<Entity>> found) {
        Set<List<String>> inGold = new HashSet<>();
        Set<List<String>> inFound = new HashSet<>();
        for (int i = 0; i < gold.size(); i++) {
            List<Entity> people = gold.get(i).entities().stream()
                    .filter(e -> e.type() == EntityType.PER)
                    .toList();
            count(spans, new HashSet<>(people), new HashSet<>(found.get(i)));
            for (Entity each : people) {
                inGold.add(name(gold.get(i).tokens(), each));
            }
            for (Entity each : found.get(i)) {
                inFound.add(name(gold.get(i).tokens(), each));
            }
        }
        count(sets, longest(inGold), longest(inFound));
    }

    double spanF1() {
        return f1(spans);
    }

    double setF1() {
        return f1(sets);
    }

    double setPrecision() {
        return 100.0 * sets[0] / Math.max(1, sets[0] + sets[1]);
    }

    double setRecall() {
        return 100.0 * sets[0] / Math.max(1, sets[0] + sets[2]);
    }

    private static double f1(int[] counts) {
        return 200.0 * counts[0] / Math.max(1, 2 * counts[0] + counts[1] + counts[2]);
    }

    private static <T> void count(int[] counts, Set<T> gold, Set<T> found) {
        Set<T> both = new HashSet<>(gold);
        both.retainAll(found);
        counts[0] += both.size();
        counts[1] += found.size() - both.size();
        counts[2] += gold.size() - both.size();
    }

    private static List<String> name(List<String> tokens, Entity entity) {
        String text =
                String.join(" ", tokens.subList(entity.from(), entity.to())).replaceFirst("['’]s$", "");
        List<String> words = new ArrayList<>();
        for (String word : text.split("\\s+")) {
            words.add(word.toLowerCase(Locale.ROOT).replaceAll("^[.,]+|[.,]+$", ""));
        }
        while (words.size() > 1 && TITLES.contains(words.get(0))) {
            words.remove(0);
        }
        words.removeIf(String::isEmpty);
        return words;
    }

    private static Set<List<String>> longest(Set<List<String>> names) {
        Set<List<String>> longest = new HashSet<>();
        for (List<String> name : names) {
            boolean part = names.stream().anyMatch(o -> o.size() > name.size() && o.containsAll(name));
            if (!part && !name.isEmpty()) {
                longest.add(name);
            }
        }
        return longest;
    }
}
