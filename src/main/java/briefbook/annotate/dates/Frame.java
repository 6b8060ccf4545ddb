package briefbook.annotate.dates;

/**
 * What stands before the word that names a period: "the very beginning of next", "mid-", "last".
 *
 * @param start first token of the expression
 * @param head token of the period
 * @param edge part of the period as in {@link WordKind#EDGE}, 0 for all of it
 * @param relation -1 last, 0 this, 1 next, {@link #NONE}
 * @param told "the previous", "the following": counted from a day that the text told before, not from the publication
 * @param the an article opens it
 */
record Frame(int start, int head, int edge, int relation, boolean told, boolean the) {
    private static final int NONE = 99;

    /** Tells whether no more than an article stands before the period. */
    boolean isBare() {
        return edge == 0 && relation == NONE;
    }

    /** Tells whether "last", "this", "next" or their like place the period. */
    boolean isRelated() {
        return relation != NONE;
    }

    /** Reads "the very beginning of next", "mid-", "early in the", "last". */
    static Frame at(Tokens tokens, int i) {
        int at = after(tokens, i, "the");
        boolean the = at > i;
        at = tokens.is(at, "very") && tokens.has(at + 1, WordKind.EDGE) ? at + 1 : at;
        int edge = 0;
        if (tokens.has(at, WordKind.EDGE)) {
            int next = at + 1;
            boolean noun = tokens.isAny(at, "beginning", "start", "end", "middle");
            if (!noun || tokens.is(next, "of")) {
                edge = tokens.word(at).number(WordKind.EDGE);
                next = after(tokens, next, noun ? "of" : "-");
                next = tokens.isAny(next, "in", "on") ? next + 1 : next;
                at = after(tokens, next, "the");
            }
        }
        int relation = NONE;
        if (tokens.has(at, WordKind.RELATION)) {
            relation = tokens.word(at).number(WordKind.RELATION);
            at++;
            if (relation == 0 && tokens.has(at, WordKind.RELATION)) {
                relation = tokens.word(at).number(WordKind.RELATION);
                at++;
            }
            at = after(tokens, at, "fiscal");
        }
        boolean told = relation != NONE && Math.abs(relation) > 1;
        return new Frame(i, at, edge, told ? Integer.signum(relation) : relation, told, the);
    }

    private static int after(Tokens tokens, int i, String word) {
        return tokens.is(i, word) ? i + 1 : i;
    }
}
