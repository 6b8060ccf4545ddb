package briefbook.annotate.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a document says of its names as a whole: the full names that it makes clear, and where else they or their last words
 * stand; which words it uses for organisations, places and things, and which it writes with a small letter.
 */
final class KnownNames {
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    /** Full names in lower case by their first word. */
    private final Map<String, List<List<String>>> full = new HashMap<>();

    private final Set<String> family = new HashSet<>();

    /** For each word in lower case, how often it is a name of its own of a person, less how often of something else. */
    private final Map<String, Integer> votes = new HashMap<>();

    /** First words of names of organisations and places, and names of which the text says that they are things. */
    private final Set<String> others = new HashSet<>();

    /** How often a word stands alone for a person, and how often of these where a place would stand. */
    private final Map<String, Integer> lone = new HashMap<>();

    private final Map<String, Integer> placed = new HashMap<>();

    /** Lone words that the document also writes small. */
    private final Set<String> small = new HashSet<>();

    private KnownNames() {}

    /** Decides which names of a document are beyond doubt, and which are no people's. */
    interface Judge {
        boolean isClear(TaggedSentence sentence, Entity name, boolean often);

        boolean isAddressed(TaggedSentence sentence, Entity name);

        boolean isThing(TaggedSentence sentence, Entity name);

        boolean isPlace(TaggedSentence sentence, Entity name);

        boolean startsPhrase(TaggedSentence sentence, int at);
    }

    static KnownNames of(List<TaggedSentence> document, List<List<Entity>> names, Judge judge) {
        KnownNames known = new KnownNames();
        Map<List<String>, Integer> counts = new HashMap<>();
        for (int i = 0; i < document.size(); i++) {
            TaggedSentence sentence = document.get(i);
            known.vote(sentence, judge);
            for (Entity name : names.get(i)) {
                if (judge.isThing(sentence, name)) {
                    known.others.add(key(sentence, name));
                } else if (name.length() > 1) {
                    counts.merge(words(sentence, name), 1, Integer::sum);
                } else {
                    known.lone.merge(sentence.small(name.from()), 1, Integer::sum);
                    if (judge.isPlace(sentence, name)) {
                        known.placed.merge(sentence.small(name.from()), 1, Integer::sum);
                    }
                }
            }
        }
        for (int i = 0; i < document.size(); i++) {
            for (Entity name : names.get(i)) {
                TaggedSentence sentence = document.get(i);
                boolean addressed = judge.isAddressed(sentence, name);
                if (known.isThing(sentence, name) && !addressed) {
                    continue;
                }
                if (name.length() == 1 && addressed) {
                    known.family.add(sentence.small(name.from()));
                } else if (name.length() > 1) {
                    boolean often = counts.getOrDefault(words(sentence, name), 0) > 1;
                    if (judge.isClear(sentence, name, often)) {
                        known.add(words(sentence, name));
                    }
                }
            }
        }
        known.findSmall(document);
        return known;
    }

    private void vote(TaggedSentence sentence, Judge judge) {
        for (Entity entity : sentence.entities()) {
            String word = sentence.small(entity.from());
            if (entity.type() != EntityType.PER && judge.isThing(sentence, entity)) {
                others.add(key(sentence, entity));
            }
            if (entity.length() == 1) {
                votes.merge(word, entity.type() == EntityType.PER ? 1 : -1, Integer::sum);
            } else if (judge.startsPhrase(sentence, entity.from())) {
                others.add(word);
            }
        }
    }

    private void findSmall(List<TaggedSentence> document) {
        if (lone.isEmpty()) {
            return;
        }
        for (TaggedSentence sentence : document) {
            for (String word : sentence.normal()) {
                if (Character.isLowerCase(word.charAt(0)) && lone.containsKey(word)) {
                    small.add(word);
                }
            }
        }
    }

    /** Tells whether a word is the last word of a known full name. */
    boolean isFamilyName(String lower) {
        return family.contains(lower);
    }

    /** Tells whether a word is the first word of a known full name. */
    boolean isFirstName(String lower) {
        return full.containsKey(lower);
    }

    /** Tells whether the document uses a word more often for an organisation or a place. */
    boolean isOftenOther(String lower) {
        return votes.getOrDefault(lower, 0) < 0 || others.contains(lower);
    }

    /** Tells whether a word stands where a place would stand at least as often as elsewhere. */
    boolean isPlace(String lower) {
        return 2 * placed.getOrDefault(lower, 0) >= Math.max(1, lone.getOrDefault(lower, 0));
    }

    /** Tells whether the document also writes a word with a small letter. */
    boolean isSmallElsewhere(String lower) {
        return small.contains(lower);
    }

    /** Tells whether the document says of a name that it is a thing's. */
    boolean isThing(TaggedSentence sentence, Entity name) {
        return !others.isEmpty() && others.contains(key(sentence, name));
    }

    /** Tells whether a name is one of the full names. */
    boolean isFull(TaggedSentence sentence, Entity name) {
        return lengthAt(sentence, name.from()) == name.length();
    }

    /** Returns the names given, and those of a sentence that the tagger missed or cut short, in order. */
    List<Entity> complete(TaggedSentence sentence, List<Entity> names, NotPeople notPeople, TitleWords titles) {
        if (full.isEmpty() && family.isEmpty()) {
            return names;
        }
        List<Entity> all = new ArrayList<>(names);
        for (int i = 0; i < sentence.length(); i++) {
            if (!Character.isUpperCase(sentence.word(i).charAt(0))) {
                continue;
            }
            int length = lengthAt(sentence, i);
            boolean taken = isTaken(all, i);
            boolean single =
                    !taken && length == 0 && isFamilyName(sentence.small(i)) && standsAlone(sentence, i, titles);
            int to = single ? i + 1 : i + length;
            Entity name = new Entity(EntityType.PER, i, to);
            if (to > i && (!taken || isLonger(all, name)) && !notPeople.rejectsBeside(sentence, i, to)) {
                all.removeIf(name::overlaps);
                all.add(name);
                i = to - 1;
            }
        }
        all.sort(Comparator.comparingInt(Entity::from));
        return all;
    }

    private static boolean isLonger(List<Entity> names, Entity name) {
        return names.stream()
                .filter(name::overlaps)
                .allMatch(n -> n.from() >= name.from() && n.to() <= name.to() && n.length() < name.length());
    }

    private static List<String> words(TaggedSentence sentence, Entity name) {
        return sentence.small().subList(name.from(), name.to());
    }

    private static String key(TaggedSentence sentence, Entity name) {
        return name.length() == 1 ? sentence.small(name.from()) : String.join(" ", words(sentence, name));
    }

    private void add(List<String> words) {
        List<List<String>> same = full.computeIfAbsent(words.get(0), w -> new ArrayList<>());
        if (same.contains(words)) {
            return;
        }
        same.add(words);
        String first = FamilyFirst.BUILT_IN.family(words);
        if (!first.isEmpty()) {
            family.add(first);
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
        List<List<String>> candidates = full.get(sentence.small(from));
        if (candidates == null) {
            return 0;
        }
        int longest = 0;
        for (List<String> name : candidates) {
            int i = 0;
            while (i < name.size() && name.get(i).equals(sentence.small(from + i))) {
                i++;
            }
            if (i == name.size()
                    && Character.isUpperCase(sentence.word(from + i - 1).charAt(0))) {
                longest = Math.max(longest, i);
            }
        }
        return longest;
    }

    /** Tells whether a word is no part of a longer name: of a place, of an organisation, or of another person. */
    private static boolean standsAlone(TaggedSentence sentence, int i, TitleWords titles) {
        Entity in = sentence.entityAt(i);
        if (in != null && in.length() > 1 && !titles.isHonorific(sentence.word(i - 1))) {
            return false;
        }
        boolean before = sentence.isCapital(i - 1) && i > 1 && !titles.isTitle(sentence.word(i - 1));
        boolean after = sentence.isCapital(i + 1) && !isDay(sentence.word(i + 1));
        return !before && !after;
    }

    private static boolean isDay(String word) {
        return word.endsWith("day") && word.length() >= 6;
    }

    private static boolean isTaken(List<Entity> names, int i) {
        for (Entity name : names) {
            if (name.from() <= i && i < name.to()) {
                return true;
            }
        }
        return false;
    }
}
