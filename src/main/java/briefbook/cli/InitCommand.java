package briefbook.cli;

import briefbook.Briefbook;
import briefbook.CannotBuildException;
import briefbook.NewFiles;
import briefbook.model.Problem;
import briefbook.model.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code briefbook init}. */
@Command(
        name = "init",
        header = "Begin a new collection.",
        description = {
            "",
            "Writes into DIR, which is new or empty: seeds/ with one sample article, briefbook.yml and curation.yml with "
                    + "all that can be said there, briefbook.sh, which fetches this release of the program and runs it if its "
                    + "SHA-256 is right, a workflow that publishes the site with GitHub Pages and tells on pull requests what "
                    + "they change, and what git needs to know. Nothing is ever overwritten."
        },
        footer = {"", "Example:", "  briefbook init harbor && cd harbor && briefbook build"})
final class InitCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder to write: new or empty, but for .git.")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        Reporter reporter = Reporter.of(command);
        NewFiles written;
        try {
            written = Briefbook.init(folder);
        } catch (CannotBuildException e) {
            return reporter.nothingBuilt(e);
        }
        if (!written.isReleased()) {
            reporter.print(new Problem(
                    Severity.NOTE,
                    folder.resolve("briefbook.sh").toString(),
                    "names no release, since this program is none",
                    "state version, address and SHA-256 of a release at its top before you publish"));
            command.getErr().flush();
        }
        PrintWriter out = command.getOut();
        written.files().forEach(file -> out.println("Wrote     " + folder.resolve(file)));
        out.println();
        out.println("Put your articles into " + folder.resolve("seeds") + ", then build in " + folder + ":");
        out.println("  briefbook build");
        out.flush();
        return ExitCode.DONE;
    }
}
