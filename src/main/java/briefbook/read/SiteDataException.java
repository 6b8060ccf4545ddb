package briefbook.read;

import briefbook.model.Problem;
import briefbook.model.Severity;
import java.io.IOException;

/** The data files of a site that cannot be read: where, what, and what to do. */
public final class SiteDataException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    SiteDataException(String where, String what, String hint) {
        super(where + ": " + what);
        this.problem = new Problem(Severity.ERROR, where, what, hint);
    }

    /** Returns what is wrong, for people. */
    public Problem problem() {
        return problem;
    }
}
