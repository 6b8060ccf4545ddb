package briefbook.cli;

import briefbook.Briefbook;
import briefbook.CannotBuildException;
import briefbook.model.Problem;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code briefbook extract}. */
@Command(
        name = "extract",
        header = "Print cleaned articles as JSON, one line each.",
        description = {
            "",
            "Reads all inputs first, because people, events and deduced dates need the whole collection. Then prints one JSON "
                    + "object for each article to the standard output, in the order of file names, and everything else to "
                    + "the standard error."
        },
        footer = {
            "",
            "Examples:",
            "  briefbook extract clippings > articles.jsonl",
            "  briefbook extract one.html two.txt | jq .title.text"
        })
final class ExtractCommand implements Callable<Integer> {
    private final Supplier<Briefbook> briefbook;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final RunOptions run = new RunOptions();

    @Mixin
    private final StrictOption strict = new StrictOption();

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Folders and files to read.")
    private List<Path> inputs = new ArrayList<>();

    ExtractCommand(Supplier<Briefbook> briefbook) {
        this.briefbook = briefbook;
    }

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        Reporter reporter = Reporter.of(command);
        inputs.forEach(input -> ExistingInput.of(input, command));
        PrintWriter out = command.getOut();
        try (ProgressDisplay progress = ProgressDisplay.on(command.getErr(), run.quiet())) {
            // Not println: the line end of the contract is the same on Windows.
            List<Problem> problems =
                    briefbook.get().extract(inputs, run.threads(), progress, json -> out.print(json + "\n"));
            out.flush();
            reporter.print(problems, run.quiet());
            return reporter.exitCode(strict.isGiven(), List.of(), problems);
        } catch (CannotBuildException e) {
            return reporter.nothingBuilt(e);
        }
    }
}
