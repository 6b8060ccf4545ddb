package briefbook.read;

/**
 * A text that can be taken away: after {@link #expire} every look at it fails, which ends a parser that would run for very
 * long. Thread-safe.
 */
final class Deadline implements CharSequence {
    private final String text;
    private volatile boolean expired;

    Deadline(String text) {
        this.text = text;
    }

    /** Says that the time is over. */
    static final class Expired extends RuntimeException {
        private static final long serialVersionUID = 1;

        Expired() {
            super("the time is over", null, false, false);
        }
    }

    /** Takes the text away. */
    void expire() {
        expired = true;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (expired) {
            throw new Expired();
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
