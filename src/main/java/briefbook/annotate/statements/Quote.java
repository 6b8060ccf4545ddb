package briefbook.annotate.statements;

/**
 * A quotation: the outermost marks and what is between them.
 *
 * @param start the opening mark
 * @param end after the closing mark
 * @param isClosed false when it goes on to the end of the text, as in the paragraphs of a long quotation but the last
 */
record Quote(int start, int end, boolean isClosed) {
    boolean holds(int position) {
        return start <= position && position < end;
    }
}
