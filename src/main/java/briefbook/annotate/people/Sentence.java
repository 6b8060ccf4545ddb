package briefbook.annotate.people;

import briefbook.text.Lexicon;
import java.util.List;

/** A sentence ready for tagging: its words, and which of them can be part of a name at all. */
public final class Sentence {
    private final Word[] words;

    /** Prepares the tokens of a sentence; none is empty. */
    public Sentence(List<String> tokens, Lexicon lexicon) {
        this(new Casing(lexicon)
                .normal(tokens).stream().map(t -> new Word(t, lexicon)).toArray(Word[]::new));
    }

    Sentence(Word[] words) {
        this.words = words;
    }

    Word[] words() {
        return words;
    }

    /** Returns how many tokens it has. */
    public int length() {
        return words.length;
    }

    /**
     * Tells whether a token can be part of a name: it has a capital letter, or stands between such words, as in "Bashar
     * al-Assad" or "Bank of the West".
     */
    public boolean isCandidate(int i) {
        if (words[i].upper) {
            return true;
        }
        boolean before = (i > 0 && words[i - 1].upper) || (i > 1 && words[i - 2].upper);
        boolean after = (i + 1 < words.length && words[i + 1].upper) || (i + 2 < words.length && words[i + 2].upper);
        return before && after;
    }

    /** Collects the features of a token. */
    public void collect(int i, Features features) {
        features.collect(words, i);
    }
}
