package briefbook.cli;

import briefbook.Brief;
import briefbook.BriefRequest;
import briefbook.Briefbook;
import briefbook.CannotBuildException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code briefbook brief}. */
@Command(
        name = "brief",
        header = "Write a proof sheet about a person or an event: one page that can be printed.",
        description = {
            "",
            "The sheet has every claim as a quote, with file, lines, outlet and day; the SHA-256 of each file that is quoted; how "
                    + "the day of an event follows, what is assumed for it, and which clippings carry it; where sources differ; "
                    + "and what is not known. It is one file without script and needs no other.",
            "",
            "A person is named as in the articles or by id, an event by its id or by a part of its name; case and accents do not "
                    + "count. What 'redact' in a curation file takes out stands on no sheet."
        },
        footer = {
            "",
            "Examples:",
            "  briefbook brief \"Ada Example\" clippings -o example.html",
            "  briefbook brief 2021-12-07-example-call clippings -o call.html",
            "  briefbook brief \"harbour fire\" clippings -o - > fire.html"
        })
final class BriefCommand implements Callable<Integer> {
    private static final int MOST = 20;
    private static final String STANDARD_OUTPUT = "-";

    private final Supplier<Briefbook> briefbook;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "NAME|EVENT", description = "Whom or what the sheet is about.")
    private String about = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SEEDS",
            defaultValue = "seeds",
            description = "The folder of articles, or one file (default: ${DEFAULT-VALUE}).")
    private Path seeds = Path.of("seeds");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The file to write: new, or a proof sheet; - for the standard output.")
    private String output = "";

    @Option(names = "--force", description = "Overwrite a file that is no proof sheet.")
    private boolean force;

    BriefCommand(Supplier<Briefbook> briefbook) {
        this.briefbook = briefbook;
    }

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        boolean toFile = !output.equals(STANDARD_OUTPUT);
        BriefRequest request = new BriefRequest(
                about,
                List.of(ExistingInput.of(seeds, command)),
                toFile ? Optional.of(Path.of(output)) : Optional.empty(),
                force,
                Runtime.getRuntime().availableProcessors());
        Brief brief;
        try (ProgressDisplay progress = ProgressDisplay.on(command.getErr(), false)) {
            brief = briefbook.get().brief(request, progress);
        } catch (CannotBuildException e) {
            return Reporter.of(command).nothingBuilt(e);
        }
        if (!brief.isFound()) {
            Reporter.of(command).wrongUsage(brief.candidates().isEmpty() ? nobody(brief) : several(brief));
            command.getErr().flush();
            return ExitCode.WRONG_USAGE;
        }
        if (toFile) {
            command.getOut().println("Wrote " + Printable.of(output) + " about " + Printable.of(brief.title()));
        } else {
            command.getOut().print(brief.html());
        }
        command.getOut().flush();
        return ExitCode.DONE;
    }

    private String nobody(Brief brief) {
        String near = brief.near().stream().map(n -> "'" + n + "'").collect(Collectors.joining(" or "));
        return "no person and no event there is called '" + about + "'; "
                + (near.isEmpty()
                        ? "see people.html and events.html of the site for the names"
                        : "did you mean " + near + "?");
    }

    private String several(Brief brief) {
        int more = brief.candidates().size() - MOST;
        return "'" + about + "' can mean several; say it by id:\n"
                + brief.candidates().stream()
                        .limit(MOST)
                        .map(c -> c.id() + "  (" + c.name() + ", " + c.note() + ")")
                        .collect(Collectors.joining("\n"))
                + (more > 0 ? "\nand " + more + " more" : "");
    }
}
