package briefbook.annotate.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds where a person's name begins and ends among the words that the tagger proposes: no titles, articles, places or
 * possessive endings, but nicknames in quotes.
 */
final class NameEdges {
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> ADDRESSES = Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.");
    private static final Set<String> STATES = Set.of("u.s.", "u.k.", "u.n.", "e.u.", "d.c.", "u.s.s.r.");
    private static final String QUOTES = "\"“”‘’'«»";

    private final TitleWords titles;
    private final NotPeople notPeople;

    NameEdges(TitleWords titles, NotPeople notPeople) {
        this.titles = titles;
        this.notPeople = notPeople;
    }

    /** Returns the names in a sentence, in order. */
    List<Entity> names(TaggedSentence sentence) {
        List<Entity> names = new ArrayList<>();
        for (Entity entity : joined(sentence)) {
            int to = end(sentence, entity);
            int from = start(sentence, entity.from(), to);
            if (from < to && startsName(sentence, from, to)) {
                names.add(new Entity(EntityType.PER, withInitials(sentence, from, names), to));
            }
        }
        addAddressed(sentence, names);
        return names;
    }

    /** Takes in the initials before a name: "J.R. Marsh". */
    private static int withInitials(TaggedSentence sentence, int from, List<Entity> names) {
        int first = from;
        int end = names.isEmpty() ? 0 : names.get(names.size() - 1).to();
        while (first > end && isInitials(sentence.word(first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean isInitials(String word) {
        if (word.length() % 2 != 0 || word.length() > 6 || STATES.contains(word.toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (int i = 0; i < word.length(); i += 2) {
            if (!Character.isUpperCase(word.charAt(i)) || word.charAt(i + 1) != '.') {
                return false;
            }
        }
        return true;
    }

    /** Whoever is called "Mr." or "Ms." is a person, whatever the tagger thinks. */
    private static void addAddressed(TaggedSentence sentence, List<Entity> names) {
        for (int i = 0; i + 1 < sentence.length(); i++) {
            if (!ADDRESSES.contains(sentence.word(i).toLowerCase(Locale.ROOT)) || !sentence.isCapital(i + 1)) {
                continue;
            }
            int to = i + 2;
            while (to < i + 4 && sentence.isCapital(to)) {
                to++;
            }
            Entity name = new Entity(EntityType.PER, i + 1, to);
            if (names.stream().noneMatch(name::overlaps)) {
                names.add(name);
            }
        }
        names.sort(Comparator.comparingInt(Entity::from));
    }

    /** Joins what stands on both sides of a nickname in quotes: John “J.D.” Marsh. */
    private static List<Entity> joined(TaggedSentence sentence) {
        List<Entity> joined = new ArrayList<>();
        for (Entity entity : sentence.entities()) {
            if (entity.type() != EntityType.PER) {
                continue;
            }
            int last = joined.size() - 1;
            if (last >= 0 && isNickname(sentence, joined.get(last), entity)) {
                joined.set(last, new Entity(EntityType.PER, joined.get(last).from(), entity.to()));
            } else {
                joined.add(entity);
            }
        }
        return joined;
    }

    private static boolean isNickname(TaggedSentence sentence, Entity one, Entity two) {
        int quotes = 0;
        int words = 0;
        for (int i = one.from(); i < two.from(); i++) {
            boolean quote = QUOTES.contains(sentence.word(i));
            quotes += quote ? 1 : 0;
            words += !quote && i >= one.to() ? 1 : 0;
        }
        return quotes == 2 && QUOTES.contains(sentence.word(two.from() - 1)) && words <= 2;
    }

    private static int end(TaggedSentence sentence, Entity entity) {
        int to = entity.to();
        while (to > entity.from() + 1 && isEnding(sentence.word(to - 1))) {
            to--;
        }
        return to;
    }

    /** A possessive ending, a mark, or a verb that was taken for a part of the name. */
    private static boolean isEnding(String word) {
        boolean mark = !Character.isLetterOrDigit(word.charAt(0));
        return mark || (Character.isLowerCase(word.charAt(0)) && !Word.hasUpper(word));
    }

    private int start(TaggedSentence sentence, int first, int to) {
        int from = first;
        while (from < to - 1 && ARTICLES.contains(sentence.word(from).toLowerCase(Locale.ROOT))) {
            from++;
        }
        from = withoutTitle(sentence, from, to);
        return from + notPeople.foreignWords(sentence, from, to);
    }

    /** Skips the title words with which the tagger's name starts: "Foreign Minister" in "Foreign Minister Omar Reyes". */
    private int withoutTitle(TaggedSentence sentence, int from, int to) {
        int name = from;
        for (int i = from; i < to - 1 && titles.isTitle(sentence.word(i)); i++) {
            boolean head = titles.isHead(sentence.word(i)) || titles.isHonorific(sentence.word(i));
            if (head && !SUFFIXES.contains(sentence.word(i + 1).toLowerCase(Locale.ROOT))) {
                name = i + 1;
            }
        }
        return name;
    }

    private static boolean startsName(TaggedSentence sentence, int from, int to) {
        String first = sentence.word(from);
        boolean particle = to - from > 1 && sentence.isCapital(from + 1);
        return Character.isUpperCase(first.charAt(0))
                || (Character.isLowerCase(first.charAt(0)) && (particle || first.indexOf('-') > 0));
    }
}
