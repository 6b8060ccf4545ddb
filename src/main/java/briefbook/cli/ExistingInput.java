package briefbook.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Checks that what the user named is there, before any work begins. */
final class ExistingInput {
    private ExistingInput() {}

    /** Returns the path, or ends the command with a message that guesses what was meant. */
    static Path of(Path input, CommandLine command) {
        return of(input, "name the folder or file that holds your articles", command);
    }

    /** Returns the path, or ends the command with a message that says what to name instead. */
    static Path of(Path input, String hint, CommandLine command) {
        if (Files.exists(input)) {
            return input;
        }
        Optional<Path> near = NearName.of(input);
        throw new ParameterException(
                command,
                "'" + input + "' does not exist; "
                        + near.map(path -> "did you mean '" + path + "'?").orElse(hint));
    }
}
