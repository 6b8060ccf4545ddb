package briefbook;

import briefbook.model.Problem;
import briefbook.model.Severity;
import java.util.List;

/** Nothing could be built: no input can be read, or the site cannot be written. */
public final class CannotBuildException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient List<Problem> skipped;

    CannotBuildException(Problem problem, List<Problem> skipped) {
        super(problem.where() + ": " + problem.what() + "; " + problem.hint());
        this.problem = problem;
        this.skipped = List.copyOf(skipped);
    }

    CannotBuildException(String where, String what, String hint, List<Problem> skipped) {
        this(new Problem(Severity.ERROR, where, what, hint), skipped);
    }

    /** Returns what is wrong. */
    public Problem problem() {
        return problem;
    }

    /** Returns the inputs that were skipped before that, each with the reason. */
    public List<Problem> skipped() {
        return skipped;
    }
}
