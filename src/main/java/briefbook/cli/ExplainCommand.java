package briefbook.cli;

import briefbook.Briefbook;
import briefbook.CannotBuildException;
import briefbook.EventExplanation;
import briefbook.Explanation;
import briefbook.PersonExplanation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code briefbook explain}. */
@Command(
        name = "explain",
        header = "Show what becomes of each line of a file, or who a person is, and why.",
        description = {
            "",
            "Shows where title, date and byline come from; for each line whether it is kept, moved or removed, with the rule "
                    + "and the reason; and the people and events that were found. The file is read alone. With '--among' "
                    + "it is read as a build of those folders reads it: with the lines that other articles repeat, the "
                    + "people and events they share, and the days that follow from them.",
            "",
            "With '--person' a folder or a file is read, and all mentions of whoever bears the name are shown, each with "
                    + "what it was taken for theirs by; and who else could be meant.",
            "",
            "With '--event' all mentions of an event are shown, the days that each allows, what joined them, which events were "
                    + "kept apart and why, and which clippings carry it: without them the day or the link would not follow."
        },
        footer = {
            "",
            "Examples:",
            "  briefbook explain clippings/001.txt",
            "  briefbook explain clippings/001.txt --among clippings",
            "  briefbook explain --person \"Ada Example\" clippings",
            "  briefbook explain --event 2021-12-07-example-call clippings"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Supplier<Briefbook> briefbook;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--full", description = "Print long lines whole.")
    private boolean full;

    @Option(
            names = "--among",
            paramLabel = "INPUT",
            description = "Read the file together with this folder or file; can be given several times.")
    private List<Path> among = new ArrayList<>();

    @Option(
            names = "--person",
            paramLabel = "NAME",
            description = "Explain whoever bears this name in FILE, or in the folder FILE.")
    private @Nullable String person;

    @Option(
            names = "--event",
            paramLabel = "ID",
            description = "Explain the event with this id, as in the address of its page, of the folder FILE.")
    private @Nullable String event;

    @Parameters(index = "0", paramLabel = "FILE", description = "The file to explain.")
    private Path file = Path.of("");

    ExplainCommand(Supplier<Briefbook> briefbook) {
        this.briefbook = briefbook;
    }

    private int explain(String name) {
        CommandLine command = spec.commandLine();
        List<Path> inputs = new ArrayList<>(among);
        inputs.add(file);
        try (ProgressDisplay progress = ProgressDisplay.on(command.getErr(), false)) {
            PersonExplanation explanation = briefbook
                    .get()
                    .explainPerson(name, inputs, Runtime.getRuntime().availableProcessors(), progress);
            new PersonText(command.getOut(), command.getColorScheme(), full).print(explanation);
            if (explanation.people().isEmpty() && explanation.unclear().isEmpty()) {
                Reporter.of(command)
                        .wrongUsage("nobody is called '" + name + "' there"
                                + explanation.near().stream()
                                        .map(near -> "; did you mean '" + near + "'?")
                                        .collect(Collectors.joining()));
                return ExitCode.WRONG_USAGE;
            }
            return ExitCode.DONE;
        } catch (CannotBuildException e) {
            return Reporter.of(command).nothingBuilt(e);
        }
    }

    private int explainEvent(String id) {
        CommandLine command = spec.commandLine();
        List<Path> inputs = new ArrayList<>(among);
        inputs.add(file);
        try (ProgressDisplay progress = ProgressDisplay.on(command.getErr(), false)) {
            EventExplanation explanation = briefbook
                    .get()
                    .explainEvent(id, inputs, Runtime.getRuntime().availableProcessors(), progress);
            if (explanation.trace().isEmpty()) {
                Reporter.of(command)
                        .wrongUsage("no event there has the id '" + id + "'"
                                + explanation.near().stream()
                                        .map(near -> "; did you mean '" + near + "'?")
                                        .collect(Collectors.joining()));
                return ExitCode.WRONG_USAGE;
            }
            new EventText(command.getOut(), command.getColorScheme(), full).print(explanation);
            return ExitCode.DONE;
        } catch (CannotBuildException e) {
            return Reporter.of(command).nothingBuilt(e);
        }
    }

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        boolean folder = Files.isDirectory(ExistingInput.of(file, command));
        among.forEach(input -> ExistingInput.of(input, command));
        if (person != null) {
            return explain(person);
        }
        if (event != null) {
            return explainEvent(event);
        }
        if (folder) {
            throw new ParameterException(command, "'" + file + "' is a folder; name one file in it");
        }
        Reporter reporter = Reporter.of(command);
        int threads = Runtime.getRuntime().availableProcessors();
        try (ProgressDisplay progress = ProgressDisplay.on(command.getErr(), among.isEmpty())) {
            Explanation explanation = briefbook.get().explain(file, among, threads, progress);
            new ExplanationText(command.getOut(), command.getColorScheme(), full).print(explanation);
            explanation.problems().forEach(reporter::print);
            command.getErr().flush();
            return ExitCode.DONE;
        } catch (CannotBuildException e) {
            return reporter.nothingBuilt(e);
        }
    }
}
