package briefbook.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code briefbook completion}. */
@Command(
        name = "completion",
        header = "Print a script that completes commands and options in bash and zsh.",
        footer = {"", "Example:", "  source <(briefbook completion)"})
final class CompletionCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        CommandLine command = spec.commandLine();
        CommandLine root = spec.root().commandLine();
        command.getOut().print(AutoComplete.bash(root.getCommandName(), root));
        command.getOut().flush();
    }
}
