package briefbook.read;

/**
 * A line of text on a page of a PDF document, in points from the upper left corner.
 *
 * @param page from 0
 * @param left where it begins
 * @param right where it ends
 * @param bottom its base line
 * @param size of its letters, the largest share of them
 * @param bold whether most letters are bold
 * @param text without outer white space
 */
record PdfLine(int page, float left, float right, float bottom, float size, boolean bold, String text) {
    /** Returns the width of the first word, if all letters are equally wide. */
    float firstWord() {
        int space = text.indexOf(' ');
        return space < 0 ? right - left : (right - left) * space / text.length();
    }

    /** Returns the average width of a letter. */
    float letter() {
        return (right - left) / Math.max(1, text.length());
    }
}
