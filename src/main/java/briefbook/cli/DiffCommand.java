package briefbook.cli;

import briefbook.Briefbook;
import briefbook.CannotBuildException;
import briefbook.model.Change;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code briefbook diff}. */
@Command(
        name = "diff",
        header = "Tell what changed between two builds of a collection.",
        description = {
            "",
            "OLD and NEW are sites that were built, or folders of articles, which are then read as a build reads them. Nothing "
                    + "is written.",
            "",
            "Tells first where sources differ now and which days are known more or less exactly, then of which events a second "
                    + "source tells, what became of events, people and statements, and last which articles and links came "
                    + "and went. An event whose day was found out is the same event, although its address is another."
        },
        footer = {
            "",
            "Examples:",
            "  briefbook diff site-of-yesterday site",
            "  briefbook diff site clippings",
            "  briefbook diff old-clippings clippings --format markdown --exit-code"
        })
final class DiffCommand implements Callable<Integer> {
    private final Supplier<Briefbook> briefbook;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "The older site, or folder of articles.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer one.")
    private Path after = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, or markdown for a pull request (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    @Option(
            names = "--limit",
            paramLabel = "N",
            converter = RunOptions.Positive.class,
            defaultValue = "20",
            description = "Show at most N changes of each kind (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--exit-code", description = "Exit with 1 when there are changes.")
    private boolean exitCode;

    DiffCommand(Supplier<Briefbook> briefbook) {
        this.briefbook = briefbook;
    }

    /** How changes are written. */
    enum Format {
        /** For a terminal. */
        TEXT,
        /** For a pull request. */
        MARKDOWN
    }

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        ExistingInput.of(before, command);
        ExistingInput.of(after, command);
        try (ProgressDisplay progress = ProgressDisplay.on(command.getErr(), true)) {
            List<Change> changes =
                    briefbook.get().diff(before, after, Runtime.getRuntime().availableProcessors(), progress);
            new ChangesText(command.getOut(), format == Format.MARKDOWN, limit).print(changes);
            return exitCode && !changes.isEmpty() ? ExitCode.CHANGES : ExitCode.DONE;
        } catch (CannotBuildException e) {
            return Reporter.of(command).nothingBuilt(e);
        }
    }
}
