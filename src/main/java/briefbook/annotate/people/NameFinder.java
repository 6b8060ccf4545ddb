package briefbook.annotate.people;

import briefbook.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        NameEdges edges = new NameEdges(titles, notPeople);
        List<List<Entity>> proposed = new ArrayList<>(document.size());
        for (TaggedSentence sentence : document) {
            proposed.add(edges.names(sentence));
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

    private boolean isPlausible(TaggedSentence sentence, Entity name, KnownNames known) {
        if (notPeople.rejectsBeside(sentence, name.from(), name.to())) {
            return false;
        }
        return name.length() == 1
                ? isPlausibleWord(sentence, name.from(), known)
                : !notPeople.rejectsWord(sentence, name.from(), name.to()) && !endsCommon(sentence, name);
    }

    private boolean isPlausibleWord(TaggedSentence sentence, int i, KnownNames known) {
        String word = sentence.word(i);
        if (known.isFamilyName(word)) {
            return true;
        }
        if (word.length() < 2 || notPeople.rejectsWord(sentence, i, i + 1) || ARTICLES.contains(lower(word))) {
            return false;
        }
        if (titles.before(sentence, i) < i) {
            return true;
        }
        int flags = tagger.lexicon().flags(lower(word));
        boolean listed = (flags & (Lexicon.GIVEN | Lexicon.FAMILY)) != 0;
        boolean common = (flags & Lexicon.COMMON) != 0 && (flags & Lexicon.GIVEN) == 0;
        boolean place = !listed && PLACE_WORDS.contains(lower(sentence.word(i - 1)));
        return !common && !place && !isAcronym(sentence, i) && !known.isOftenOther(word);
    }

    /** "Strategic Stability", "Transport Commissioner": the last word is an ordinary one, and no family name. */
    private boolean endsCommon(TaggedSentence sentence, Entity name) {
        String last = sentence.word(name.to() - 1);
        int flags = tagger.lexicon().flags(lower(last));
        boolean family = (flags & (Lexicon.FAMILY | Lexicon.GIVEN)) != 0;
        if ((flags & Lexicon.COMMON) != 0 && !family) {
            return true;
        }
        boolean given = tagger.lexicon().isGiven(sentence.word(name.from()));
        return !given && (titles.isHead(last) || isAllCommon(sentence, name));
    }

    private boolean isAllCommon(TaggedSentence sentence, Entity name) {
        for (int i = name.from(); i < name.to(); i++) {
            if (!tagger.lexicon().isCommon(lower(sentence.word(i)))) {
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
                || endsCommon(sentence, name)) {
            return false;
        }
        String first = sentence.word(name.from());
        return tagger.lexicon().isGiven(first)
                || (first.length() <= 4 && first.endsWith("."))
                || titles.before(sentence, name.from()) < name.from();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
