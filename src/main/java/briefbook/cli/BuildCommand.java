package briefbook.cli;

import briefbook.Briefbook;
import briefbook.Build;
import briefbook.BuildRequest;
import briefbook.CannotBuildException;
import briefbook.model.Problem;
import briefbook.model.SiteOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

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

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SEEDS",
            defaultValue = "seeds",
            description = "The folder of articles, or one file (default: ${DEFAULT-VALUE}).")
    private Path seeds = Path.of("seeds");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "SITE",
            defaultValue = "site",
            description =
                    "The folder to write: new, empty, or written by an earlier build (default: ${DEFAULT-VALUE}).")
    private Path site = Path.of("site");

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What the site is called, on every page (default: the title in briefbook.yml, or Briefbook).")
    private @Nullable String name;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            converter = SiteAddress.class,
            description =
                    "Where the site will be, as https://harbor.example/briefing/ (default: what briefbook.yml says). "
                            + "Pages work anywhere; feeds and the like need it.")
    private @Nullable String baseUrl;

    BuildCommand(Supplier<Briefbook> briefbook) {
        this.briefbook = briefbook;
    }

    @Override
    public Integer call() {
        long start = System.nanoTime();
        CommandLine command = spec.commandLine();
        Reporter reporter = Reporter.of(command);
        BuildRequest request =
                new BuildRequest(List.of(ExistingInput.of(seeds, command)), site, name, baseUrl, run.threads());
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
            new BuildSummary(command.getOut()).print(build, site, (System.nanoTime() - start) / NANOS_PER_SECOND);
        }
        return reporter.exitCode(run.strict(), build.skipped(), build.problems());
    }

    /** Reads the address of a site. */
    static final class SiteAddress implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            return SiteOptions.address(value)
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + value + "' is no address of the web such as https://harbor.example/briefing/"));
        }
    }
}
