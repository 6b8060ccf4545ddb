package briefbook.annotate.people;

import briefbook.text.Lexicon;
import java.util.ArrayList;
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
    private static final Set<String> STATES = Set.of("u.s.", "u.k.", "u.n.", "e.u.", "d.c.", "u.s.s.r.");
    private static final String QUOTES = "\"“”‘’'«»";

    private static final Set<String> PARTICLES = Set.of(
            "de", "do", "da", "dos", "das", "di", "del", "della", "du", "van", "von", "der", "den", "la", "le", "ten",
            "bin", "ibn", "ben", "al", "el", "y", "zu");
    private static final int LONGEST = 6;

    private final TitleWords titles;
    private final NotPeople notPeople;
    private final Lexicon lexicon;
    private final Evident evident;

    NameEdges(TitleWords titles, NotPeople notPeople, Lexicon lexicon) {
        this.titles = titles;
        this.notPeople = notPeople;
        this.lexicon = lexicon;
        this.evident = new Evident(titles, notPeople, lexicon);
    }

    /** Returns the names in a sentence, in order. */
    List<Entity> names(TaggedSentence sentence) {
        List<Entity> names = new ArrayList<>();
        for (Entity entity : joined(sentence)) {
            int to = withParticle(sentence, end(sentence, entity));
            int from = withFirst(sentence, start(sentence, entity.from(), to), to);
            if (from < to && startsName(sentence, from, to)) {
                names.add(new Entity(EntityType.PER, withInitials(sentence, from, names), to));
            }
        }
        evident.addTo(sentence, names);
        return names;
    }

    /** Takes in what follows a particle: "Rego Barros" in "Paulo do Rego Barros", which the tagger may take for a place. */
    private static int withParticle(TaggedSentence sentence, int to) {
        int end = to;
        while (PARTICLES.contains(sentence.word(end))) {
            end++;
        }
        if (end == to || !sentence.isCapital(end)) {
            return to;
        }
        int most = end + LONGEST;
        while (end < most && sentence.isCapital(end) && !sentence.word(end).endsWith("day")) {
            end++;
        }
        return end;
    }

    /** Takes in a first name that the tagger left out: an unknown word with a capital before a lone name. */
    private int withFirst(TaggedSentence sentence, int from, int to) {
        int first = from - 1;
        if (to - from != 1 || !sentence.isCapital(first) || sentence.entityAt(first) != null) {
            return from;
        }
        String word = sentence.word(first);
        boolean known = lexicon.isCommon(sentence.small(first))
                || titles.isTitle(word)
                || notPeople.isOther(sentence.small(first))
                || notPeople.rejectsWord(sentence, first, to);
        boolean given = (lexicon.flags(sentence.small(first)) & (Lexicon.GIVEN | Lexicon.FAMILY)) != 0;
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
        return !known && given && !capitals && !isCapitalBefore(sentence, first) ? first : from;
    }

    private static boolean isCapitalBefore(TaggedSentence sentence, int i) {
        return i > 1 && sentence.isCapital(i - 1);
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
        for (int i = one.from(); i < two.to(); i++) {
            boolean quote = QUOTES.contains(sentence.word(i));
            quotes += quote ? 1 : 0;
            words += !quote && i >= one.to() && i < two.from() ? 1 : 0;
        }
        boolean last = QUOTES.contains(sentence.word(two.to() - 1));
        return quotes == 2 && !last && words <= 2 && QUOTES.contains(sentence.word(one.to()));
    }

    private int end(TaggedSentence sentence, Entity entity) {
        int to = entity.to();
        for (int i = entity.from() + 1; i < to; i++) {
            // "Lund, Reyes": a comma ends a name, but for one before "Jr."
            if (sentence.word(i).equals(",") && !SUFFIXES.contains(sentence.small(i + 1))) {
                to = i;
            }
        }
        while (to > entity.from() + 1 && (isEnding(sentence.word(to - 1)) || isCredit(sentence, to - 1))) {
            to--;
        }
        return to;
    }

    /** "Ann Lund REUTERS": the agency that took the picture. */
    private boolean isCredit(TaggedSentence sentence, int i) {
        String word = sentence.word(i);
        return notPeople.isCredit(sentence.small(i))
                && (word.length() > 3 || word.equals(word.toUpperCase(Locale.ROOT)));
    }

    /** A possessive ending, a mark, or a verb that was taken for a part of the name. */
    private static boolean isEnding(String word) {
        boolean mark = !Character.isLetterOrDigit(word.charAt(0));
        return mark || (Character.isLowerCase(word.charAt(0)) && !Word.hasUpper(word));
    }

    private int start(TaggedSentence sentence, int first, int to) {
        int from = first;
        while (from < to - 1 && ARTICLES.contains(sentence.small(from))) {
            from++;
        }
        from = withoutCapitals(sentence, from, to);
        from = withoutTitle(sentence, from, to);
        return from + notPeople.foreignWords(sentence, from, to);
    }

    /** Skips a word in capitals before a full name that is not: "LATEST" in "LATEST Omar Reyes". */
    private static int withoutCapitals(TaggedSentence sentence, int first, int to) {
        int from = first;
        while (to - from > 2 && isCapitals(sentence.word(from)) && !isCapitals(sentence.word(to - 1))) {
            from++;
        }
        return from;
    }

    private static boolean isCapitals(String word) {
        return word.length() > 2
                && Character.isLetter(word.charAt(1))
                && word.equals(word.toUpperCase(Locale.ROOT))
                && Character.isLetter(word.charAt(word.length() - 1));
    }

    /** Skips the title words with which the tagger's name starts: "Foreign Minister" in "Foreign Minister Omar Reyes". */
    private int withoutTitle(TaggedSentence sentence, int from, int to) {
        int name = from;
        for (int i = from; i < to - 1 && titles.isTitle(sentence.word(i)); i++) {
            boolean head = titles.isHead(sentence.word(i)) || titles.isHonorific(sentence.word(i));
            if (head && !SUFFIXES.contains(sentence.small(i + 1))) {
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
