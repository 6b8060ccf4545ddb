package briefbook.annotate.people;

import briefbook.text.Hash;
import briefbook.text.Lexicon;
import java.util.Locale;

/** What the features need to know about one word, computed once per sentence. */
final class Word {
    private static final long[] NONE = new long[0];
    private static final int HYPHENATED_NAME = 16;
    static final Word BEFORE = new Word("<s>");
    static final Word AFTER = new Word("</s>");

    final String small;
    final boolean capital;
    final boolean upper;
    final long exact;
    final long lower;
    final long shape;
    final long lists;
    final long[] path;
    final long cluster;
    final long[] endings;
    final long[] beginnings;
    final long[] hyphenParts;

    private Word(String edge) {
        small = edge;
        capital = false;
        upper = false;
        exact = Hash.of(1, edge);
        lower = Hash.of(2, edge);
        shape = Hash.of(3, edge);
        lists = Hash.of(4, edge);
        path = NONE;
        cluster = 0;
        endings = NONE;
        beginnings = NONE;
        hyphenParts = NONE;
    }

    Word(String text, Lexicon lexicon) {
        small = text.toLowerCase(Locale.ROOT);
        capital = Character.isUpperCase(text.charAt(0));
        upper = hasUpper(text);
        exact = Hash.of(1, text);
        lower = Hash.of(2, small);
        shape = shape(text);
        lists = Hash.join(4, lists(small, lexicon));
        path = lexicon.path(small);
        cluster = path.length == 0 ? 0 : path[path.length - 1];
        int length = small.length();
        endings = new long[Math.min(5, length)];
        beginnings = new long[endings.length];
        for (int i = 0; i < endings.length; i++) {
            endings[i] = Hash.of(i + 1, small, length - i - 1, length);
            beginnings[i] = Hash.of(i + 1, small, 0, i + 1);
        }
        int hyphen = small.lastIndexOf('-');
        hyphenParts =
                hyphen <= 0 ? NONE : new long[] {Hash.of(9, small, hyphen + 1, length), Hash.of(9, small, 0, hyphen)};
    }

    static boolean hasUpper(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private int lists(String small, Lexicon lexicon) {
        int flags = lexicon.flags(small) & (Lexicon.GIVEN | Lexicon.FAMILY | Lexicon.TITLE);
        if (!capital) {
            return flags & Lexicon.TITLE;
        }
        int hyphen = small.indexOf('-');
        if (flags == 0 && hyphen > 0) {
            boolean name = (lexicon.flags(small.substring(0, hyphen)) & Lexicon.GIVEN) != 0
                    || (lexicon.flags(small.substring(hyphen + 1)) & Lexicon.FAMILY) != 0;
            return name ? HYPHENATED_NAME : 0;
        }
        return flags;
    }

    /** Hashes the word's shape, in which a run of like characters counts at most two: "Xxx" and "Xxxxxxx" are one. */
    private static long shape(String text) {
        StringBuilder shape = new StringBuilder();
        char last = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char kind =
                    Character.isUpperCase(c) ? 'X' : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= 2) {
                shape.append(kind);
            }
        }
        return Hash.of(3, shape.toString());
    }
}
