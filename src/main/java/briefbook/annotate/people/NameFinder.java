package briefbook.annotate.people;

import briefbook.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds people's names in all sentences of a document together.
 *
 * <p>Start with {@link #builtIn()}. The tagger proposes; tables of what is no person reject; then a name that was read fully
 * and clearly somewhere in the document is recognised wherever it or its last word stands. Names come without titles and
 * possessive endings. Immutable; one finder can serve many threads.
 */
public final class NameFinder {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "this", "that", "when", "as", "if");
    private static final Set<String> PLACE_WORDS = Set.of("in", "at", "from", "near", "outside", "across", "into");

    private final Tagger tagger;
    private final TitleWords titles;
    private final NotPeople notPeople;
    private final NameEdges edges;
    private final Things things;
    private final Places places;

    /** Makes a finder from its parts. */
    public NameFinder(Tagger tagger, TitleWords titles, NotPeople notPeople) {
        this.tagger = tagger;
        this.titles = titles;
        this.notPeople = notPeople;
        this.edges = new NameEdges(titles, notPeople, tagger.lexicon());
        this.things = new Things(notPeople);
        this.places = new Places(notPeople, tagger.lexicon());
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
            proposed.add(edges.names(sentence));
        }
        KnownNames known = KnownNames.of(document, proposed, new Judgement());
        List<List<Entity>> found = new ArrayList<>(document.size());
        for (int i = 0; i < document.size(); i++) {
            TaggedSentence sentence = document.get(i);
            List<Entity> names = new ArrayList<>(proposed.get(i));
            names.removeIf(n -> !isPlausible(sentence, n, known));
            found.add(known.complete(sentence, names, notPeople, titles));
        }
        return found;
    }

    private boolean isPlausible(TaggedSentence sentence, Entity name, KnownNames known) {
        if (notPeople.rejectsBeside(sentence, name.from(), name.to())) {
            return false;
        }
        if (name.length() == 1) {
            return isPlausibleWord(sentence, name.from(), known);
        }
        return !notPeople.rejectsWord(sentence, name.from(), name.to())
                && !endsCommon(sentence, name)
                && (known.isFull(sentence, name)
                        || (!known.isThing(sentence, name)
                                && !places.isPlace(sentence, name)
                                && !isThingsName(sentence, name)));
    }

    /** "Twin Lake", "the Ann Marsh Playfield": what the last word or the article says. */
    private boolean isThingsName(TaggedSentence sentence, Entity name) {
        boolean given = tagger.lexicon().isGiven(sentence.word(name.from()));
        return (!given && notPeople.endsOther(sentence.small(name.to() - 1)))
                || (sentence.small(name.from() - 1).equals("the") && sentence.isCapital(name.to()));
    }

    private boolean isPlausibleWord(TaggedSentence sentence, int i, KnownNames known) {
        String word = sentence.word(i);
        String lower = sentence.small(i);
        if (known.isFamilyName(lower)) {
            return !isPartOfRun(sentence, i);
        }
        int flags = tagger.lexicon().flags(lower);
        boolean given = (flags & Lexicon.GIVEN) != 0;
        if (given && known.isFirstName(lower)) {
            return !isPartOfRun(sentence, i);
        }
        boolean listed = (flags & (Lexicon.GIVEN | Lexicon.FAMILY)) != 0;
        boolean titled = titles.before(sentence, i) < i;
        // "Queen Florence" is a person although Florence is a place.
        boolean other = !(titled && listed) && notPeople.rejectsWord(sentence, i, i + 1);
        if (word.length() < 2 || other || ARTICLES.contains(lower)) {
            return false;
        }
        if (titled) {
            return true;
        }
        boolean common = !given && ((flags & Lexicon.COMMON) != 0 || known.isSmallElsewhere(lower));
        String before = sentence.small(i - 1);
        boolean place = (!listed && (PLACE_WORDS.contains(before) || before.equals("the"))) || known.isPlace(lower);
        return !common
                && !place
                && !isAcronym(sentence, i)
                && !known.isOftenOther(lower)
                && !things.isThing(sentence, i, i + 1)
                && !isFamily(sentence, i)
                && !isPartOfRun(sentence, i);
    }

    /** "the Bidens" are a family, no person. */
    private boolean isFamily(TaggedSentence sentence, int i) {
        String lower = sentence.small(i);
        return sentence.small(i - 1).equals("the")
                && lower.endsWith("s")
                && lower.length() > 3
                && (tagger.lexicon().flags(lower.substring(0, lower.length() - 1)) & Lexicon.FAMILY) != 0;
    }

    /** "Kill Marsh": a capital before the word that starts no sentence and is no title makes it part of something else. */
    private boolean isPartOfRun(TaggedSentence sentence, int i) {
        if (i < 2 || !sentence.isCapital(i - 1) || titles.isTitle(sentence.word(i - 1))) {
            return false;
        }
        String before = sentence.small(i - 1);
        boolean start = !Character.isLetterOrDigit(sentence.word(i - 2).charAt(0));
        return !start && tagger.lexicon().isCommon(before) && sentence.entityAt(i - 1) == null;
    }

    /** "Strategic Stability", "Transport Commissioner": the last word is an ordinary one, and no family name. */
    private boolean endsCommon(TaggedSentence sentence, Entity name) {
        int flags = tagger.lexicon().flags(sentence.small(name.to() - 1));
        boolean family = (flags & (Lexicon.FAMILY | Lexicon.GIVEN)) != 0;
        int first = tagger.lexicon().flags(sentence.small(name.from()));
        boolean given = (first & Lexicon.GIVEN) != 0;
        if ((flags & Lexicon.COMMON) != 0 && !family && (!given || (first & Lexicon.COMMON) != 0)) {
            return true;
        }
        return !given && (titles.isHead(sentence.word(name.to() - 1)) || isAllCommon(sentence, name));
    }

    private boolean isAllCommon(TaggedSentence sentence, Entity name) {
        for (int i = name.from(); i < name.to(); i++) {
            if (!tagger.lexicon().isCommon(sentence.small(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAcronym(TaggedSentence sentence, int i) {
        String word = sentence.normal().get(i);
        for (int at = 0; at < word.length(); at++) {
            if (Character.isLowerCase(word.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** What this finder's tables and lists say of single names. */
    private final class Judgement implements KnownNames.Judge {
        /** Tells whether a full name is beyond doubt: a known given name, an initial or a title starts it. */
        @Override
        public boolean isClear(TaggedSentence sentence, Entity name, boolean often) {
            if (name.length() > 5
                    || notPeople.rejects(sentence, name.from(), name.to())
                    || endsCommon(sentence, name)) {
                return false;
            }
            String first = sentence.word(name.from());
            int flags = tagger.lexicon().flags(sentence.small(name.from()));
            boolean titled = titles.before(sentence, name.from()) < name.from();
            if ((flags & (Lexicon.COMMON | Lexicon.GIVEN | Lexicon.FAMILY)) == Lexicon.COMMON && !titled) {
                return false; // "Kill Marsh"
            }
            return often
                    || tagger.lexicon().isGiven(first)
                    || (first.length() <= 4 && first.endsWith("."))
                    || (tagger.lexicon().flags(sentence.small(name.to() - 1)) & Lexicon.FAMILY) != 0
                    || titled;
        }

        @Override
        public boolean isAddressed(TaggedSentence sentence, Entity name) {
            return titles.isHonorific(sentence.word(name.from() - 1));
        }

        @Override
        public boolean isThing(TaggedSentence sentence, Entity name) {
            return things.isThing(sentence, name.from(), name.to())
                    || (name.length() == 1 && isFamily(sentence, name.from()));
        }

        @Override
        public boolean isPlace(TaggedSentence sentence, Entity name) {
            return places.isPlace(sentence, name);
        }

        @Override
        public boolean startsPhrase(TaggedSentence sentence, int at) {
            return notPeople.startsPhrase(sentence, at);
        }
    }
}
