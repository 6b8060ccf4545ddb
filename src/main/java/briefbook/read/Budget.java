package briefbook.read;

/**
 * A text that may be looked at a limited number of times, which ends a parser that would run for very long at the same place
 * on every machine.
 *
 * <p>Only {@link #expire} may be called by another thread than the parser's.
 */
final class Budget implements CharSequence {
    /** Ordinary Markdown needs up to 20 looks at each character. */
    private static final long LOOKS = 200;

    private static final long LEAST = 1_000_000;

    private final String text;
    private long left;
    private volatile boolean expired;

    Budget(String text) {
        this.text = text;
        this.left = Math.max(LEAST, LOOKS * text.length());
    }

    /** Says that the budget is spent. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1;

        Spent() {
            super("the text takes too long to parse", null, false, false);
        }
    }

    /** Takes the text away from a parser that is too slow in other ways. */
    void expire() {
        expired = true;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (--left < 0 || expired) {
            throw new Spent();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
