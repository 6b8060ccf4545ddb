package briefbook.read;

import briefbook.model.Problem;

/** A curation file is there and cannot be read as one. */
public final class CurationException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    CurationException(Problem problem) {
        super(problem.where() + ": " + problem.what());
        this.problem = problem;
    }

    /** Returns what is wrong. */
    public Problem problem() {
        return problem;
    }
}
