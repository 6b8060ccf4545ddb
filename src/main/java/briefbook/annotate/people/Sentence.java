package briefbook.annotate.people;

import java.util.List;

/** A sentence ready for tagging: its words, and which of them can be part of a name at all. */
public final class Sentence {
    private final Word[] words;

    /** Prepares the tokens of a sentence; none is empty. */
    public Sentence(List<String> tokens, Lexicon lexicon) {
        List<String> normal = new Casing(lexicon).normal(tokens);
        words = new Word[normal.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = new Word(normal.get(i), lexicon);
        }
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
