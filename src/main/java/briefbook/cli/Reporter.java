package briefbook.cli;

import briefbook.CannotBuildException;
import briefbook.model.Problem;
import briefbook.model.Severity;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.ColorScheme;

/** Prints problems, each with where, what, and what to do; texts of strangers cannot steer the terminal. */
final class Reporter {
    /** More lines than this nobody reads; the site's about page has all. */
    private static final int LIMIT = 50;

    private final PrintWriter err;
    private final ColorScheme colours;

    Reporter(PrintWriter err, ColorScheme colours) {
        this.err = err;
        this.colours = colours;
    }

    /** Returns a reporter that prints where the errors of a command go. */
    static Reporter of(CommandLine command) {
        return new Reporter(command.getErr(), command.getColorScheme());
    }

    /** Prints what is wrong with a command line. */
    void wrongUsage(String message) {
        err.println(
                label(Severity.ERROR) + " " + message.lines().map(Printable::of).collect(Collectors.joining("\n  ")));
    }

    /** Prints a fault that should not have happened. */
    void unexpected(Exception fault) {
        print(new Problem(
                Severity.ERROR,
                "briefbook",
                "unexpected fault: " + fault,
                "run the command again with --debug and report what it prints"));
    }

    /** Prints errors, and warnings unless told to be quiet; notes are for the site's about page. */
    void print(List<Problem> problems, boolean quiet) {
        List<Problem> shown = Stream.of(Severity.ERROR, Severity.WARNING)
                .filter(severity -> !quiet || severity == Severity.ERROR)
                .flatMap(severity -> problems.stream().filter(p -> p.severity() == severity))
                .toList();
        shown.stream().limit(LIMIT).forEach(this::print);
        if (shown.size() > LIMIT) {
            err.println("and " + (shown.size() - LIMIT) + " more problems");
        }
        err.flush();
    }

    /** Prints the notes among some problems. */
    void notes(List<Problem> problems) {
        List<Problem> notes =
                problems.stream().filter(p -> p.severity() == Severity.NOTE).toList();
        notes.stream().limit(LIMIT).forEach(this::print);
        if (notes.size() > LIMIT) {
            err.println("and " + (notes.size() - LIMIT) + " more notes");
        }
        err.flush();
    }

    /** Prints one problem of any severity. */
    void print(Problem problem) {
        err.println(
                label(problem.severity()) + " " + Printable.of(problem.where()) + ": " + Printable.of(problem.what()));
        if (!problem.hint().isBlank()) {
            err.println("  " + Printable.of(problem.hint()));
        }
    }

    /** Prints why nothing was built, and the inputs that were skipped. */
    int nothingBuilt(CannotBuildException e) {
        e.skipped().stream().limit(LIMIT).forEach(this::print);
        print(e.problem());
        err.flush();
        return ExitCode.NOTHING_BUILT;
    }

    /** Tells with which code to end, and why when it is not 0. */
    int exitCode(boolean strict, List<Problem> skipped, List<Problem> problems) {
        long errors = Stream.concat(skipped.stream(), problems.stream())
                .filter(p -> p.severity() == Severity.ERROR)
                .count();
        if (!strict || errors == 0) {
            return ExitCode.DONE;
        }
        err.println("Failed because of --strict: " + Counted.of(errors, "error"));
        err.flush();
        return ExitCode.ERRORS_UNDER_STRICT;
    }

    private Object label(Severity severity) {
        String label = severity.name().toLowerCase(Locale.ROOT) + ":";
        return colours.apply(label, List.of(Style.bold, colour(severity)));
    }

    private static Style colour(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.fg_red;
            case WARNING -> Style.fg_yellow;
            case NOTE -> Style.fg_blue;
        };
    }
}
