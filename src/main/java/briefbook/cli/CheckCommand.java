package briefbook.cli;

import briefbook.Briefbook;
import briefbook.CannotBuildException;
import briefbook.SiteReport;
import briefbook.model.Problem;
import briefbook.model.Severity;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code briefbook check}. */
@Command(
        name = "check",
        header = "Look over a built site for broken links and other faults.",
        description = {
            "",
            "Follows every link within SITE to its page and anchor, looks for ids that are used twice, pages without title or "
                    + "language, anything that could run, pages and scripts that are too large, and data files that are no "
                    + "JSON, and compares each file with data/manifest.json: what is missing, changed, or was not written by "
                    + "a build. Addresses of the web are not asked. Nothing is written.",
            "",
            "Pages that you put into SITE yourself are looked over for links and ids only."
        },
        footer = {
            "",
            "Examples:",
            "  briefbook check                looks over site/",
            "  briefbook check public -q      prints only what must be mended"
        })
final class CheckCommand implements Callable<Integer> {
    private final Supplier<Briefbook> briefbook;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SITE",
            defaultValue = "site",
            description = "The folder that a build wrote (default: ${DEFAULT-VALUE}).")
    private Path site = Path.of("site");

    @Option(
            names = {"-q", "--quiet"},
            description = "Print neither notes nor counts.")
    private boolean quiet;

    CheckCommand(Supplier<Briefbook> briefbook) {
        this.briefbook = briefbook;
    }

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        Reporter reporter = Reporter.of(command);
        ExistingInput.of(site, "name the folder that a build wrote", command);
        SiteReport report;
        try {
            report = briefbook.get().check(site);
        } catch (CannotBuildException e) {
            return reporter.nothingBuilt(e);
        }
        List<Problem> faults = report.problems().stream()
                .filter(p -> p.severity() != Severity.NOTE)
                .toList();
        reporter.print(faults, false);
        if (!quiet) {
            reporter.notes(report.problems());
            command.getOut()
                    .println("Checked " + Counted.of(report.files(), "file") + ", among them "
                            + Counted.of(report.pages(), "page") + ": " + counts(report.problems()));
            command.getOut().flush();
        }
        return faults.isEmpty() ? ExitCode.DONE : ExitCode.FAULTS;
    }

    private static String counts(List<Problem> problems) {
        String counts = Arrays.stream(Severity.values())
                .map(s -> Counted.of(
                        problems.stream().filter(p -> p.severity() == s).count(),
                        s.name().toLowerCase(Locale.ROOT)))
                .filter(c -> !c.startsWith("0 "))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "nothing found" : counts;
    }
}
