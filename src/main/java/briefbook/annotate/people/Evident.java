package briefbook.annotate.people;

import briefbook.text.Lexicon;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Adds names that the words beside them make evident, whatever the tagger thinks: "Ms. Lund", "Mayor Tulip Reyes". */
final class Evident {
    private static final Set<String> ADDRESSES = Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.");
    private static final Set<String> SAYING = Set.of(
            "said",
            "says",
            "told",
            "wrote",
            "added",
            "tweeted",
            "argued",
            "warned",
            "insisted",
            "recalled",
            "explained");

    private static final int LONGEST_NICKNAME = 3;
    private static final String QUOTES = "\"“”‘’'«»";

    private final TitleWords titles;
    private final NotPeople notPeople;
    private final Appositions appositions;
    private final Lexicon lexicon;

    Evident(TitleWords titles, NotPeople notPeople, Lexicon lexicon) {
        this.titles = titles;
        this.notPeople = notPeople;
        this.appositions = new Appositions(titles);
        this.lexicon = lexicon;
    }

    /** Adds to the names of a sentence, which stay in order. */
    void addTo(TaggedSentence sentence, List<Entity> names) {
        for (int i = 0; i + 1 < sentence.length(); i++) {
            if (!sentence.isCapital(i)) {
                continue;
            }
            if (ADDRESSES.contains(sentence.small(i)) && sentence.isCapital(i + 1)) {
                add(names, new Entity(EntityType.PER, i + 1, runEnd(sentence, i + 1, 3)));
            } else if (nicknamed(sentence, i) > i) {
                Entity name = new Entity(EntityType.PER, i, nicknamed(sentence, i) + 1);
                names.removeIf(n -> n.from() >= name.from() && n.to() <= name.to());
                add(names, name);
                i = name.to() - 1;
            } else if (sentence.isCapital(i + 1)) {
                int to = evidentEnd(sentence, i, names);
                if (to > i) {
                    add(names, new Entity(EntityType.PER, i, to));
                    i = to - 1;
                }
            }
        }
        names.sort(Comparator.comparingInt(Entity::from));
    }

    /** Returns the last word's number in "Dwayne “The Rock” Lund", or the token itself. */
    private int nicknamed(TaggedSentence sentence, int from) {
        if (!isQuote(sentence, from + 1) || !lexicon.isGiven(sentence.word(from))) {
            return from;
        }
        for (int i = from + 3; i <= from + 2 + LONGEST_NICKNAME; i++) {
            if (isQuote(sentence, i)) {
                return sentence.isCapital(from + 2) && sentence.isCapital(i + 1) && canEnd(sentence, i + 1)
                        ? i + 1
                        : from;
            }
        }
        return from;
    }

    private static boolean isQuote(TaggedSentence sentence, int i) {
        String word = sentence.word(i);
        return word.length() == 1 && QUOTES.contains(word);
    }

    private static void add(List<Entity> names, Entity name) {
        if (names.stream().noneMatch(name::overlaps)) {
            names.add(name);
        }
    }

    private static int runEnd(TaggedSentence sentence, int from, int most) {
        int to = from + 1;
        while (to < from + most && sentence.isCapital(to)) {
            to++;
        }
        return to;
    }

    /** Returns where a full name ends that starts at a token, or the token itself. */
    private int evidentEnd(TaggedSentence sentence, int from, List<Entity> names) {
        int familyFirst = FamilyFirst.BUILT_IN.end(sentence, from, titles.before(sentence, from) < from);
        if (familyFirst > from && !isInside(sentence, from, familyFirst)) {
            return familyFirst;
        }
        if (!lexicon.isGiven(sentence.word(from))) {
            return from;
        }
        int to = runEnd(sentence, from, 4);
        Entity name = new Entity(EntityType.PER, from, to);
        if (to - from > 3 || isInside(sentence, from, to) || !canEnd(sentence, to - 1)) {
            return from;
        }
        boolean capitalBefore = sentence.isCapital(from - 1);
        boolean titled = titles.before(sentence, from) < from && titles.isTitle(sentence.word(from - 1));
        if (titled
                || (!capitalBefore && appositions.after(sentence, name, names).isPresent())) {
            return to;
        }
        boolean says = SAYING.contains(sentence.word(to)) || SAYING.contains(sentence.word(from - 1));
        return says && !capitalBefore && sentence.entityAt(from) == null && sentence.entityAt(to - 1) == null
                ? to
                : from;
    }

    private boolean canEnd(TaggedSentence sentence, int last) {
        String small = sentence.small(last);
        int flags = lexicon.flags(small);
        return small.length() > 2
                && ((flags & Lexicon.COMMON) == 0 || (flags & Lexicon.FAMILY) != 0)
                && !notPeople.endsOther(small)
                && !notPeople.isOther(small)
                && !titles.isTitle(small);
    }

    /** Tells whether a stretch is part of a longer name of something else. */
    private static boolean isInside(TaggedSentence sentence, int from, int to) {
        Entity first = sentence.entityAt(from);
        Entity last = sentence.entityAt(to - 1);
        return (first != null && (first.from() < from || first.to() > to))
                || (last != null && (last.from() < from || last.to() > to));
    }
}
