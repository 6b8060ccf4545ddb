package briefbook.annotate.statements;

/**
 * A step of a sentence: a quotation or a person's name as a whole, a word, or a mark.
 *
 * @param start first UTF-16 code unit in the text
 * @param end after the last one
 * @param kind what it is
 * @param word a word or mark in lower case, with straight apostrophes; empty for quotations and people
 * @param number number of the mention of the person, or of the quotation; -1 for words and marks
 * @param isCapital whether it, or the first word in the quotation marks, starts with a capital letter
 */
record Piece(int start, int end, Kind kind, String word, int number, boolean isCapital) {
    enum Kind {
        WORD,
        MARK,
        PERSON,
        QUOTE
    }

    boolean is(String other) {
        return word.equals(other);
    }

    boolean isPerson() {
        return kind == Kind.PERSON;
    }

    boolean isQuote() {
        return kind == Kind.QUOTE;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isMark() {
        return kind == Kind.MARK;
    }

    /** Tells whether this parts one remark from the next: a comma, a dash. */
    boolean isPause() {
        return isMark() && (is(",") || isDash());
    }

    boolean isDash() {
        return is("—") || is("–") || is("―") || is("--") || is("-");
    }
}
