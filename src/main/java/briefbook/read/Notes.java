package briefbook.read;

import briefbook.model.Problem;
import briefbook.model.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects what is noticed while one file is read. For one thread. */
final class Notes {
    private static final int LONGEST = 200;
    /** A file with a thousand faults needs no thousand messages. */
    private static final int MOST = 100;

    private final String where;
    private final boolean inside;
    private final List<Problem> problems = new ArrayList<>();
    private int more;

    /** Starts the notes on a file, by the name that the site gives it. */
    Notes(String name) {
        this(shown(name), false);
    }

    private Notes(String where, boolean inside) {
        this.where = where;
        this.inside = inside;
    }

    /**
     * Starts the notes on an article of a file.
     *
     * @param part its number, from 0
     * @param inside whether its lines are not the file's lines, so that messages must not count them
     */
    static Notes of(String name, int part, boolean inside) {
        return new Notes(shown(name) + (part == 0 ? "" : " (article " + (part + 1) + ")"), inside);
    }

    /** Adds a note on the whole file. */
    void add(Severity severity, String what, String hint) {
        add(new Problem(severity, where, what, hint));
    }

    /** Adds a note on a line of the file. */
    void add(Severity severity, int line, String what, String hint) {
        add(new Problem(severity, inside ? where : where + ":" + line, what, hint));
    }

    private void add(Problem problem) {
        if (problems.size() < MOST) {
            problems.add(problem);
        } else {
            more++;
        }
    }

    /** Returns the notes so far. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        if (more > 0) {
            all.add(new Problem(Severity.ERROR, where, "and " + more + " more of the kind", "mend those first"));
        }
        return List.copyOf(all);
    }

    /**
     * Returns text from outside as a message can show it: control characters, direction marks and halves of characters as
     * {@code \}{@code u}XXXX, and shortened when very long.
     */
    static String shown(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> {
            int type = Character.getType(c);
            if (type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.UNASSIGNED) {
                out.append(String.format("\\u%04X", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return text.codePointCount(0, text.length()) > LONGEST ? out + "…" : out.toString();
    }
}
