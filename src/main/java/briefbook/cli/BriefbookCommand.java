package briefbook.cli;

import briefbook.Briefbook;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code briefbook}, the command that has the others. */
@Command(
        name = "briefbook",
        header = "Turns a folder of scraped articles into a clean, cross-linked briefing website.",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = BriefbookCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%nParameters:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Done.",
            "1:Done, but an input was skipped or lost in part, and --strict forbids that; or there are changes, and diff was "
                    + "asked for them with --exit-code; or check found something to mend.",
            "2:The command line is wrong.",
            "3:Nothing was done: no input could be read, a curation file is broken, or the output could not be written "
                    + "or is locked."
        },
        usageHelpWidth = 100)
final class BriefbookCommand {
    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Print where an unexpected fault arose.")
    private boolean debug;

    private BriefbookCommand() {}

    /** Returns the whole command line; the program behind it is only made when a command needs it. */
    static CommandLine commandLine(Supplier<Briefbook> briefbook) {
        BriefbookCommand root = new BriefbookCommand();
        return new CommandLine(root)
                .addSubcommand(new BuildCommand(briefbook))
                .addSubcommand(new ExtractCommand(briefbook))
                .addSubcommand(new ExplainCommand(briefbook))
                .addSubcommand(new BriefCommand(briefbook))
                .addSubcommand(new DiffCommand(briefbook))
                .addSubcommand(new ServeCommand(briefbook))
                .addSubcommand(new CheckCommand(briefbook))
                .addSubcommand(new InitCommand())
                .addSubcommand(new CompletionCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((fault, args) -> wrongUsage(fault))
                .setExecutionExceptionHandler((fault, command, parsed) -> root.unexpected(fault, command));
    }

    /** Says what is wrong in a line or two: a whole page of help would push it off the screen. */
    private static int wrongUsage(ParameterException fault) {
        CommandLine command = fault.getCommandLine();
        Reporter.of(command).wrongUsage(Objects.requireNonNullElse(fault.getMessage(), "the command line is wrong"));
        UnmatchedArgumentException.printSuggestions(fault, command.getErr());
        command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        command.getErr().flush();
        return ExitCode.WRONG_USAGE;
    }

    private int unexpected(Exception fault, CommandLine command) {
        Reporter.of(command).unexpected(fault);
        if (debug) {
            fault.printStackTrace(command.getErr());
        }
        command.getErr().flush();
        return ExitCode.NOTHING_BUILT;
    }

    /** Tells the version that the jar states. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Optional.ofNullable(
                            BriefbookCommand.class.getPackage().getImplementationVersion())
                    .orElse("(development)");
            return new String[] {"briefbook " + version};
        }
    }
}
