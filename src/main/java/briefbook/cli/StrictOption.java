package briefbook.cli;

import picocli.CommandLine.Option;

/** The option of commands whose output may lack an input. */
final class StrictOption {
    @Option(
            names = "--strict",
            description = "Exit with 1 when an input was skipped or lost in part. The output is written all the same.")
    private boolean given;

    boolean isGiven() {
        return given;
    }
}
