package briefbook.cli;

import briefbook.Briefbook;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        CommandLine command = BriefbookCommand.commandLine(Briefbook::builtIn)
                .setOut(utf8(System.out))
                .setErr(utf8(System.err));
        System.exit(run(command, args));
    }

    private static int run(CommandLine command, String[] args) {
        try {
            return command.execute(args);
        } catch (OutOfMemoryError e) {
            // The one error with a cure that the user can apply.
            command.getErr().println("error: out of memory");
            command.getErr().println("  give Java more, such as BRIEFBOOK_JAVA_OPTIONS=-Xmx4g, or build fewer files");
            command.getErr().flush();
            return ExitCode.NOTHING_BUILT;
        }
    }

    /** Output does not depend on the machine's locale: the records of {@code extract} are UTF-8 everywhere. */
    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }
}
