package briefbook.render;

/**
 * How much room words take in a drawing: an estimate on the wide side, in whole pixels, because the reader's fonts are not
 * known. Pure functions.
 */
final class Lettering {
    private static final String NARROW = "ijlftrI.,:;'’-‐|()[] ";
    private static final String BROAD = "mwMW@%—…";

    private Lettering() {}

    /** Returns the width of a label that is set in so many pixels. */
    static int width(String label, int size) {
        return (label.codePoints().map(Lettering::hundredths).sum() * size + 99) / 100;
    }

    /** Returns a label that is no wider than there is room, cut after a word if it must be cut. */
    static String shortened(String label, int size, int room) {
        if (width(label, size) <= room) {
            return label;
        }
        int end = 0;
        int used = hundredths('…');
        while (end < label.length() && (used + hundredths(label.codePointAt(end))) * size <= room * 100) {
            used += hundredths(label.codePointAt(end));
            end += Character.charCount(label.codePointAt(end));
        }
        while (end > 0 && end < label.length() && hangsOn(label.codePointBefore(end), label.codePointAt(end))) {
            end -= Character.charCount(label.codePointBefore(end));
        }
        int space = label.lastIndexOf(' ', end);
        String kept = label.substring(0, space > end / 2 ? space : end).strip();
        return (kept.endsWith(",") || kept.endsWith(":") ? kept.substring(0, kept.length() - 1) : kept) + "…";
    }

    /** Tells whether two characters are parts of one sign: a cut between them would show another. */
    private static boolean hangsOn(int before, int after) {
        return before == 0x200D || hundredths(after) == 0;
    }

    private static int hundredths(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (NARROW.indexOf(c) >= 0) {
            return 36;
        }
        if (BROAD.indexOf(c) >= 0) {
            return 98;
        }
        if (c > 0xFFFF) {
            return 140; // pictures and rare scripts
        }
        if (c >= 0x1100 && (Character.isIdeographic(c) || !Character.isLowerCase(c))) {
            return 104;
        }
        return Character.isUpperCase(c) ? 70 : 58;
    }
}
