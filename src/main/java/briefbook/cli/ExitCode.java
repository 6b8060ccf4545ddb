package briefbook.cli;

/** What the process tells its caller when it ends. */
final class ExitCode {
    static final int DONE = 0;
    static final int ERRORS_UNDER_STRICT = 1;
    static final int CHANGES = 1;
    static final int FAULTS = 1;
    static final int WRONG_USAGE = 2;
    static final int NOTHING_BUILT = 3;

    private ExitCode() {}
}
