package briefbook.render;

/**
 * An event in a list or on a timeline.
 *
 * @param link its name
 * @param when as far as that is proven
 * @param marker style of its mark: {@code dot}, {@code bar} or {@code none}, and {@code hollow} unless it was reported
 * @param status announced, denied or conditional; empty for what was reported to have happened
 * @param detail who takes part and where
 * @param counts in how many articles
 */
record EventLine(Anchor link, When when, String marker, String status, String detail, String counts) {}
