package briefbook.cli;

import briefbook.Briefbook;
import briefbook.Build;
import briefbook.BuildRequest;
import briefbook.CannotBuildException;
import briefbook.Preview;
import briefbook.Progress;
import briefbook.model.Problem;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code briefbook serve}. */
@Command(
        name = "serve",
        header = "Show the website in a browser while you work on it.",
        description = {
            "",
            "Builds as 'briefbook build' does, shows SITE to browsers of this computer only, and builds again whenever an "
                    + "article, briefbook.yml, a curation file or a template changes; open pages load again by themselves. "
                    + "When a build fails, the pages stay as they were and say what is wrong.",
            "",
            "What is added to pages for this is added on the way to the browser: the files in SITE are those of a build."
        },
        footer = {
            "",
            "Examples:",
            "  briefbook serve                        seeds/, at http://127.0.0.1:8000/",
            "  briefbook serve clippings --port 8080"
        })
final class ServeCommand implements Callable<Integer> {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final int PORT = 8000;

    private final Supplier<Briefbook> briefbook;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final RunOptions run = new RunOptions();

    @Mixin
    private final SiteArguments site = new SiteArguments();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            converter = Port.class,
            description = "Where to answer; 0 for any free port (default: the first free one of " + PORT + " to 8009).")
    private @Nullable Integer port;

    ServeCommand(Supplier<Briefbook> briefbook) {
        this.briefbook = briefbook;
    }

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        BuildRequest request = site.request(command, run.threads());
        try (Preview preview = briefbook.get().preview(request, port == null ? PORT : port, port != null)) {
            // Ctrl-C ends the process: what is open is closed on the way.
            Runtime.getRuntime().addShutdownHook(new Thread(preview::close, "stop"));
            preview.run(new Told(command));
        } catch (CannotBuildException e) {
            return Reporter.of(command).nothingBuilt(e);
        }
        return ExitCode.DONE;
    }

    /** Tells the terminal of each build. */
    private final class Told implements Preview.Observer {
        private final CommandLine command;
        private final Reporter reporter;
        private ProgressDisplay display;
        private long start;
        private boolean isServing;

        Told(CommandLine command) {
            this.command = command;
            this.reporter = Reporter.of(command);
            this.display = ProgressDisplay.on(command.getErr(), true);
        }

        @Override
        public Progress begun() {
            start = System.nanoTime();
            // Whoever saves a file every minute need not read each time which stages there are.
            display = ProgressDisplay.on(command.getErr(), run.quiet() || isServing);
            return display;
        }

        @Override
        public void built(Build build) {
            display.close();
            List<Problem> problems = new ArrayList<>(build.skipped());
            problems.addAll(build.problems());
            reporter.print(problems, run.quiet());
            if (!run.quiet()) {
                say(String.format(
                        Locale.ROOT,
                        "Built     %s: %d written, %d unchanged, %d removed; %.1f s",
                        Counted.of(build.corpus().entries().size(), "article"),
                        build.written(),
                        build.unchanged(),
                        build.removed(),
                        (System.nanoTime() - start) / NANOS_PER_SECOND));
            }
        }

        @Override
        public void failed(CannotBuildException fault) {
            display.close();
            reporter.nothingBuilt(fault);
        }

        @Override
        public void serving(URI address) {
            isServing = true;
            say("Open      " + address + "  (Ctrl-C ends it)");
        }

        private void say(String line) {
            command.getOut().println(line);
            command.getOut().flush();
        }
    }

    /** Reads a port. */
    static final class Port implements ITypeConverter<Integer> {
        private static final int MOST = 65_535;

        @Override
        public Integer convert(String value) {
            try {
                int number = Integer.parseInt(value);
                if (number >= 0 && number <= MOST) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw new TypeConversionException("'" + value + "' is no number");
            }
            throw new TypeConversionException("must be 0 to " + MOST + ", not " + value);
        }
    }
}
