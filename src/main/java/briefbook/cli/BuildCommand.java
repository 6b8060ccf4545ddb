package briefbook.cli;

import briefbook.Briefbook;
import briefbook.Build;
import briefbook.BuildRequest;
import briefbook.CannotBuildException;
import briefbook.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code briefbook build}. */
@Command(
        name = "build",
        header = "Build a website from a folder of articles.",
        description = {
            "",
            "Reads every .txt, .md and .html file below SEEDS, takes the boilerplate out, finds people, dates and events, "
                    + "and writes linked pages to SITE. SEEDS is never written to. In SITE only files that changed are "
                    + "written, and only files that an earlier build wrote are removed.",
            "",
            "What briefbook.yml and templates/ in SEEDS, or in the folder above it, say of name, language, colour and form of "
                    + "the site is followed.",
            "",
            "What curation.yml and curation.private.yml in SEEDS, or in the folder above it, say about lines and articles "
                    + "is applied.",
            "",
            "The same articles give the same bytes, on any machine."
        },
        footer = {
            "",
            "Examples:",
            "  briefbook build                        from seeds/ to site/",
            "  briefbook build clippings -o public    from clippings/ to public/",
            "  briefbook build --strict --quiet       for automatic builds"
        })
final class BuildCommand implements Callable<Integer> {
    private static final double NANOS_PER_SECOND = 1e9;

    private final Supplier<Briefbook> briefbook;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final RunOptions run = new RunOptions();

    @Mixin
    private final StrictOption strict = new StrictOption();

    @Mixin
    private final SiteArguments site = new SiteArguments();

    BuildCommand(Supplier<Briefbook> briefbook) {
        this.briefbook = briefbook;
    }

    @Override
    public Integer call() {
        long start = System.nanoTime();
        CommandLine command = spec.commandLine();
        Reporter reporter = Reporter.of(command);
        BuildRequest request = site.request(command, run.threads());
        Build build;
        try (ProgressDisplay progress = ProgressDisplay.on(command.getErr(), run.quiet())) {
            build = briefbook.get().build(request, progress);
        } catch (CannotBuildException e) {
            return reporter.nothingBuilt(e);
        }
        List<Problem> problems = new ArrayList<>(build.problems());
        if (run.quiet()) {
            problems.addAll(0, build.skipped()); // else the summary names them
        }
        reporter.print(problems, run.quiet());
        if (!run.quiet()) {
            new BuildSummary(command.getOut())
                    .print(build, site.folder(), (System.nanoTime() - start) / NANOS_PER_SECOND);
        }
        return reporter.exitCode(strict.isGiven(), build.skipped(), build.problems());
    }
}
