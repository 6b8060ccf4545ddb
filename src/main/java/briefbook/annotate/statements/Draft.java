package briefbook.annotate.statements;

/**
 * Words said in a sentence.
 *
 * @param frame who says them
 * @param from first piece
 * @param to after the last piece
 * @param isWhole whether they are a quotation that stands for itself, not a part of the reporter's sentence
 * @param isRight whether they follow the verb and go on as far as the sentence does
 */
record Draft(Frame frame, int from, int to, boolean isWhole, boolean isRight) {
    Draft to(int end) {
        return new Draft(frame, from, end, isWhole, isRight);
    }
}
