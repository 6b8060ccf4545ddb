package briefbook.annotate.dates;

import java.util.EnumMap;

/** A word of the lexicon with what it can do. Immutable. */
final class Word {
    /** A word that plays no part in time expressions. */
    static final Word OTHER = new Word("");

    private final String text;
    private final EnumMap<WordKind, String> codes;
    private final boolean anchor;

    /** Makes a word that can do nothing yet. */
    Word(String text) {
        this(text, new EnumMap<>(WordKind.class));
    }

    private Word(String text, EnumMap<WordKind, String> codes) {
        this.text = text;
        this.codes = codes;
        this.anchor = codes.keySet().stream().anyMatch(WordKind::isAnchor);
    }

    /** Returns the word in lower case. */
    String text() {
        return text;
    }

    boolean is(WordKind kind) {
        return codes.containsKey(kind);
    }

    /** Tells whether a time expression can begin with this word. */
    boolean isAnchor() {
        return anchor;
    }

    /** Returns the value that the table gives the word, such as "SU" for a season; empty without that meaning. */
    String code(WordKind kind) {
        return codes.getOrDefault(kind, "");
    }

    /** Returns the value as a number, such as 12 for a month; -1 without that meaning. */
    int number(WordKind kind) {
        return Integer.parseInt(codes.getOrDefault(kind, "-1"));
    }

    /** Returns the word with one more meaning. */
    Word and(WordKind kind, String code) {
        EnumMap<WordKind, String> more = new EnumMap<>(codes);
        more.put(kind, code);
        return new Word(text, more);
    }
}
