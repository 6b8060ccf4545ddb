package briefbook.read;

import briefbook.model.Problem;

/** A file in which the owner of a collection says something is there, and cannot be used: going on without it would be wrong. */
public final class OwnersFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    OwnersFileException(Problem problem) {
        super(problem.where() + ": " + problem.what());
        this.problem = problem;
    }

    /** Returns what is wrong. */
    public Problem problem() {
        return problem;
    }
}
