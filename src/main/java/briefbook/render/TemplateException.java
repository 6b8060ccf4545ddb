package briefbook.render;

import briefbook.model.Problem;
import briefbook.model.Severity;

/** A template cannot be filled; without it there is no site. */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    TemplateException(String file, int line, String what, String hint) {
        super(file + ": " + what);
        String where = "templates/" + file + (line > 0 ? ":" + line : "");
        this.problem = new Problem(Severity.ERROR, where, what, hint);
    }

    /** Returns what is wrong. */
    public Problem problem() {
        return problem;
    }
}
