package briefbook.annotate.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds people's names in all sentences of a document together.
 *
 * <p>Start with {@link #builtIn()}. The tagger proposes; tables of what is no person reject; then a name that was read fully
 * and clearly somewhere in the document is recognised wherever it or its last word stands. Names come without titles and
 * possessive endings. Immutable; one finder can serve many threads.
 */
public final class NameFinder {
    private final Tagger tagger;
    private final TitleWords titles;
    private final NotPeople notPeople;

    /** Makes a finder from its parts. */
    public NameFinder(Tagger tagger, TitleWords titles, NotPeople notPeople) {
        this.tagger = tagger;
        this.titles = titles;
        this.notPeople = notPeople;
    }

    /** Returns a finder with the model and tables that come with the program. */
    public static NameFinder builtIn() {
        return new NameFinder(Tagger.builtIn(), TitleWords.builtIn(), NotPeople.builtIn());
    }

    /** Returns the tagger. */
    public Tagger tagger() {
        return tagger;
    }

    /** Returns for each sentence of a document the names of people in it, in order. */
    public List<List<Entity>> find(List<TaggedSentence> document) {
        List<List<Entity>> proposed = new ArrayList<>(document.size());
        for (TaggedSentence sentence : document) {
            List<Entity> names = new ArrayList<>();
            for (Entity entity : sentence.entities()) {
                if (entity.type() == EntityType.PER) {
                    propose(sentence, entity, names);
                }
            }
            proposed.add(names);
        }
        KnownNames known = KnownNames.of(document, proposed, this::isClear);
        List<List<Entity>> found = new ArrayList<>(document.size());
        for (int i = 0; i < document.size(); i++) {
            TaggedSentence sentence = document.get(i);
            List<Entity> names = proposed.get(i).stream()
                    .filter(n -> isPlausible(sentence, n, known))
                    .toList();
            found.add(known.complete(sentence, names, notPeople, titles));
        }
        return found;
    }

    private void propose(TaggedSentence sentence, Entity entity, List<Entity> names) {
        int to = entity.to();
        while (to > entity.from() + 1 && isEnding(sentence.word(to - 1))) {
            to--;
        }
        int from = withoutTitle(sentence, entity.from(), to);
        String first = sentence.word(from);
        if (Character.isUpperCase(first.charAt(0)) || isParticleBeforeCapital(sentence, from, to)) {
            names.add(new Entity(EntityType.PER, from, to));
        }
    }

    /** Skips the title words with which the tagger's name starts: "Foreign Minister" in "Foreign Minister Omar Reyes". */
    private int withoutTitle(TaggedSentence sentence, int from, int to) {
        int name = from;
        for (int i = from; i < to - 1 && titles.isTitle(sentence.word(i)); i++) {
            boolean head = titles.isHead(sentence.word(i)) || titles.isHonorific(sentence.word(i));
            if (head && !isSuffix(sentence.word(i + 1))) {
                name = i + 1;
            }
        }
        return name;
    }

    private static boolean isParticleBeforeCapital(TaggedSentence sentence, int from, int to) {
        return to - from > 1 && Character.isLowerCase(sentence.word(from).charAt(0)) && sentence.isCapital(from + 1)
                || sentence.word(from).indexOf('-') > 0;
    }

    private static boolean isEnding(String word) {
        return word.length() <= 2
                && (word.startsWith("'") || word.startsWith("’") || !Character.isLetterOrDigit(word.charAt(0)));
    }

    private static boolean isSuffix(String word) {
        return List.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv").contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean isPlausible(TaggedSentence sentence, Entity name, KnownNames known) {
        if (notPeople.rejectsBeside(sentence, name.from(), name.to())) {
            return false;
        }
        if (name.length() == 1) {
            String word = sentence.word(name.from());
            if (known.isFamilyName(word)) {
                return true;
            }
            boolean titled = titles.before(sentence, name.from()) < name.from();
            return !notPeople.rejectsWord(sentence, name.from(), name.to())
                    && word.length() > 1
                    && (titled || !isAcronym(sentence, name.from()));
        }
        return !notPeople.rejectsWord(sentence, name.from(), name.to()) && !isAllCommon(sentence, name);
    }

    /** "Strategic Stability": all words of it are ordinary ones, and none is a name. */
    private boolean isAllCommon(TaggedSentence sentence, Entity name) {
        for (int i = name.from(); i < name.to(); i++) {
            int flags = tagger.lexicon().flags(sentence.word(i).toLowerCase(Locale.ROOT));
            if ((flags & Lexicon.COMMON) == 0 || (flags & Lexicon.GIVEN) != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAcronym(TaggedSentence sentence, int i) {
        String word = sentence.normal().get(i);
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** Tells whether a full name is beyond doubt: a known given name, an initial or a title starts it. */
    private boolean isClear(TaggedSentence sentence, Entity name) {
        if (name.length() < 2
                || name.length() > 5
                || notPeople.rejects(sentence, name.from(), name.to())
                || isAllCommon(sentence, name)) {
            return false;
        }
        String first = sentence.word(name.from());
        return tagger.lexicon().isGiven(first)
                || (first.length() <= 4 && first.endsWith("."))
                || titles.before(sentence, name.from()) < name.from();
    }
}
