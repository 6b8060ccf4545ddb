package briefbook.render;

/**
 * A link to lay over part of a block's text.
 *
 * @param start first UTF-16 code unit
 * @param end after the last UTF-16 code unit
 * @param href where it leads
 * @param style {@code per}, {@code evt} or {@code out}
 * @param preview id of the preview template, or empty
 */
record InlineLink(int start, int end, String href, String style, String preview) {
    static final String PERSON = "per";
    static final String EVENT = "evt";
    static final String OUTSIDE = "out";
}
