package briefbook.publish;

import briefbook.model.Problem;
import briefbook.model.Severity;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** A site that cannot be written: nothing more is tried, and the message says where, what, and what to do. */
public final class PublishException extends IOException {
    private final transient Problem problem;

    PublishException(String where, String what, String hint) {
        super(where + ": " + what + "; " + hint);
        this.problem = new Problem(Severity.ERROR, where, what, hint);
    }

    /** Returns an exception of the file system in words that say what to do. */
    static PublishException of(String where, IOException cause) {
        PublishException told;
        if (cause instanceof PublishException known) {
            return known;
        } else if (cause instanceof AccessDeniedException) {
            told = new PublishException(
                    where, "may not be written", "allow writing there, or choose another folder with --output");
        } else {
            told = new PublishException(
                    where,
                    "cannot be written: " + reason(cause),
                    "check the disk, or choose another folder with --output");
        }
        told.initCause(cause);
        return told;
    }

    /** Returns what is wrong, apart from the text of the message. */
    public Problem problem() {
        return problem;
    }

    /** Returns why a file could not be read or written, without its path. */
    static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof FileSystemException e && e.getReason() != null) {
            return e.getReason();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
