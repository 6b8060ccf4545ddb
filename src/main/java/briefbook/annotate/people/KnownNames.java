package briefbook.annotate.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** The full names that a document makes clear, and where else in the document they or their last words stand. */
final class KnownNames {
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    /** Full names in lower case by their first word. */
    private final Map<String, List<List<String>>> full = new HashMap<>();

    private final Set<String> family = new HashSet<>();

    /** For each word in lower case, how often it is a name of its own of a person, less how often of something else. */
    private final Map<String, Integer> votes = new HashMap<>();

    private KnownNames() {}

    static KnownNames of(
            List<TaggedSentence> document, List<List<Entity>> names, BiPredicate<TaggedSentence, Entity> isClear) {
        KnownNames known = new KnownNames();
        for (int i = 0; i < document.size(); i++) {
            for (Entity entity : document.get(i).entities()) {
                if (entity.length() == 1) {
                    String word = document.get(i).word(entity.from()).toLowerCase(Locale.ROOT);
                    known.votes.merge(word, entity.type() == EntityType.PER ? 1 : -1, Integer::sum);
                }
            }
            for (Entity name : names.get(i)) {
                if (isClear.test(document.get(i), name)) {
                    known.add(document.get(i), name);
                }
            }
        }
        return known;
    }

    /** Tells whether a word is the last word of a known full name. */
    boolean isFamilyName(String word) {
        return family.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Tells whether the document uses a word more often for an organisation or a place. */
    boolean isOftenOther(String word) {
        return votes.getOrDefault(word.toLowerCase(Locale.ROOT), 0) < 0;
    }

    /** Returns the names given, and those of a sentence that the tagger missed, in order. */
    List<Entity> complete(TaggedSentence sentence, List<Entity> names, NotPeople notPeople, TitleWords titles) {
        List<Entity> all = new ArrayList<>(names);
        for (int i = 0; i < sentence.length(); i++) {
            if (!Character.isUpperCase(sentence.word(i).charAt(0)) || isTaken(all, i)) {
                continue;
            }
            int length = lengthAt(sentence, i);
            boolean single = length == 0 && isFamilyName(sentence.word(i)) && standsAlone(sentence, i, titles);
            int to = single ? i + 1 : i + length;
            if (to > i && !notPeople.rejectsBeside(sentence, i, to)) {
                all.add(new Entity(EntityType.PER, i, to));
                i = to - 1;
            }
        }
        all.sort(Comparator.comparingInt(Entity::from));
        return all;
    }

    private void add(TaggedSentence sentence, Entity name) {
        List<String> words = new ArrayList<>();
        for (int i = name.from(); i < name.to(); i++) {
            words.add(sentence.word(i).toLowerCase(Locale.ROOT));
        }
        List<List<String>> same = full.computeIfAbsent(words.get(0), w -> new ArrayList<>());
        if (!same.contains(words)) {
            same.add(words);
        }
        int last = words.size() - 1;
        while (last > 1 && SUFFIXES.contains(words.get(last))) {
            last--;
        }
        if (words.get(last).length() > 2 || !words.get(last).endsWith(".")) {
            family.add(words.get(last));
        }
    }

    private int lengthAt(TaggedSentence sentence, int from) {
        int longest = 0;
        for (List<String> name : full.getOrDefault(sentence.word(from).toLowerCase(Locale.ROOT), List.of())) {
            int i = 0;
            while (i < name.size() && name.get(i).equals(sentence.word(from + i).toLowerCase(Locale.ROOT))) {
                i++;
            }
            if (i == name.size()) {
                longest = Math.max(longest, i);
            }
        }
        return longest;
    }

    /** Tells whether a word is no part of a longer name: of a place, of an organisation, or of another person. */
    private static boolean standsAlone(TaggedSentence sentence, int i, TitleWords titles) {
        for (Entity entity : sentence.entities()) {
            if (entity.from() <= i && i < entity.to() && entity.length() > 1) {
                return false;
            }
        }
        boolean before = sentence.isCapital(i - 1) && i > 1 && !titles.isTitle(sentence.word(i - 1));
        boolean after = sentence.isCapital(i + 1) && !isDay(sentence.word(i + 1));
        return !before && !after;
    }

    private static boolean isDay(String word) {
        return word.endsWith("day") && word.length() >= 6;
    }

    private static boolean isTaken(List<Entity> names, int i) {
        return names.stream().anyMatch(n -> n.from() <= i && i < n.to());
    }
}
