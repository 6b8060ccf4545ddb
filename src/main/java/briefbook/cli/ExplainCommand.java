package briefbook.cli;

import briefbook.Briefbook;
import briefbook.CannotBuildException;
import briefbook.Explanation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code briefbook explain}. */
@Command(
        name = "explain",
        header = "Show what becomes of each line of a file, and why.",
        description = {
            "",
            "Shows where title, date and byline come from; for each line whether it is kept, moved or removed, with the rule "
                    + "and the reason; and the people and events that were found. The file is read alone. With '--among' "
                    + "it is read as a build of those folders reads it: with the lines that other articles repeat, the "
                    + "people and events they share, and the days that follow from them."
        },
        footer = {
            "",
            "Examples:",
            "  briefbook explain clippings/001.txt",
            "  briefbook explain clippings/001.txt --among clippings"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Supplier<Briefbook> briefbook;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--full", description = "Print long lines whole.")
    private boolean full;

    @Option(
            names = "--among",
            paramLabel = "INPUT",
            description = "Read the file together with this folder or file; can be given several times.")
    private List<Path> among = new ArrayList<>();

    @Parameters(index = "0", paramLabel = "FILE", description = "The file to explain.")
    private Path file = Path.of("");

    ExplainCommand(Supplier<Briefbook> briefbook) {
        this.briefbook = briefbook;
    }

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        if (Files.isDirectory(ExistingInput.of(file, command))) {
            throw new ParameterException(command, "'" + file + "' is a folder; name one file in it");
        }
        among.forEach(input -> ExistingInput.of(input, command));
        Reporter reporter = Reporter.of(command);
        int threads = Runtime.getRuntime().availableProcessors();
        try (ProgressDisplay progress = ProgressDisplay.on(command.getErr(), among.isEmpty())) {
            Explanation explanation = briefbook.get().explain(file, among, threads, progress);
            new ExplanationText(command.getOut(), command.getColorScheme(), full).print(explanation);
            explanation.problems().forEach(reporter::print);
            command.getErr().flush();
            return ExitCode.DONE;
        } catch (CannotBuildException e) {
            return reporter.nothingBuilt(e);
        }
    }
}
