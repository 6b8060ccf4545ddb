package briefbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The GitHub workflows, which cannot be run here: at least they can be read, and hold what is promised of them. */
class WorkflowsTest {
    private static final Path OF_NEW_COLLECTIONS = Path.of("src/main/resources/briefbook/init/pages.yml");

    /** Jobs that may write, and what. */
    private static final Map<String, Map<String, String>> WRITERS =
            Map.of("deploy", Map.of("pages", "write", "id-token", "write"), "release", Map.of("contents", "write"));

    static Stream<Path> workflows() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(".github/workflows"))) {
            return Stream.concat(files.sorted().toList().stream(), Stream.of(OF_NEW_COLLECTIONS));
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void actions_are_pinned_to_a_major_version(Path file) throws IOException {
        List<String> uses = Files.readString(file)
                .lines()
                .map(String::strip)
                .filter(line -> line.matches("(- )?uses:.*"))
                .toList();

        assertThat(uses).isNotEmpty().allMatch(line -> line.matches("(- )?uses: actions/[a-z-]+@v[0-9]+"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void only_a_job_that_deploys_or_releases_may_write_and_no_more_than_it_needs(Path file) throws IOException {
        Map<?, ?> workflow = parsed(file);

        assertThat(workflow.get("permissions")).isEqualTo(Map.of("contents", "read"));
        Map<?, ?> jobs = (Map<?, ?>) workflow.get("jobs");
        assertThat(jobs.entrySet()).isNotEmpty().allSatisfy(job -> {
            Map<?, ?> steps = (Map<?, ?>) job.getValue();
            if (WRITERS.containsKey(job.getKey())) {
                assertThat(steps.get("permissions")).isEqualTo(WRITERS.get(job.getKey()));
                assertThat(steps.toString())
                        .as("it runs nothing of the repository")
                        .doesNotContain("checkout", "mvn");
            } else if (steps.get("permissions") instanceof Map<?, ?> granted) {
                assertThat(granted.values()).allMatch("read"::equals);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void every_job_ends_in_time_and_runs_do_not_pile_up(Path file) throws IOException {
        Map<?, ?> workflow = parsed(file);

        assertThat(workflow.get("concurrency")).isInstanceOf(Map.class);
        assertThat(((Map<?, ?>) workflow.get("jobs")).values())
                .allSatisfy(job ->
                        assertThat(((Map<?, ?>) job).get("timeout-minutes")).isInstanceOf(Integer.class));
    }

    @Test
    void a_pull_request_is_told_what_its_articles_change_and_by_commands_that_exist() throws IOException {
        Map<?, ?> jobs = (Map<?, ?>) parsed(Path.of(".github/workflows/ci.yml")).get("jobs");
        Map<?, ?> changes = (Map<?, ?>) jobs.get("changes");

        assertThat(changes.get("if")).isEqualTo("github.event_name == 'pull_request'");
        assertThat(changes.toString())
                .contains("./briefbook diff", "--format markdown >> \"$GITHUB_STEP_SUMMARY\"")
                .as("what a stranger wrote in a title would be run as a command")
                .doesNotContain("${{ github.event");
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void no_command_is_put_together_from_what_strangers_or_outputs_say(Path file) throws IOException {
        assertThat(commands(file)).isNotEmpty().noneMatch(command -> command.contains("${{"));
    }

    @Test
    void a_release_is_built_from_a_tag_that_is_the_version_and_carries_its_sum() throws IOException {
        Path file = Path.of(".github/workflows/release.yml");

        assertThat(((Map<?, ?>) parsed(file).get("on"))).isEqualTo(Map.of("push", Map.of("tags", List.of("v*"))));
        assertThat(String.join("\n", commands(file)))
                .contains(
                        "[ \"$GITHUB_REF_NAME\" != \"v$version\" ]",
                        "mvn -B verify",
                        "sha256sum briefbook.jar | tee briefbook.jar.sha256",
                        "gh release create \"$GITHUB_REF_NAME\" briefbook.jar briefbook.jar.sha256 --verify-tag");
    }

    @Test
    void a_new_collection_is_built_and_compared_by_the_released_program_only() throws IOException {
        assertThat(commands(OF_NEW_COLLECTIONS).stream()
                        .flatMap(String::lines)
                        .filter(line -> line.contains("briefbook")))
                .hasSizeGreaterThan(4)
                .allMatch(line -> line.startsWith("sh briefbook.sh "));
        assertThat(Files.readString(OF_NEW_COLLECTIONS))
                .as("version, address and sum stand in briefbook.sh alone")
                .doesNotContain("releases/download", "{version}", "{sha256}");
    }

    private static List<String> commands(Path file) throws IOException {
        return ((Map<?, ?>) parsed(file).get("jobs"))
                .values().stream()
                        .flatMap(job -> ((List<?>) ((Map<?, ?>) job).get("steps")).stream())
                        .filter(step -> ((Map<?, ?>) step).containsKey("run"))
                        .map(step -> String.valueOf(((Map<?, ?>) step).get("run")))
                        .toList();
    }

    private static Map<?, ?> parsed(Path file) throws IOException {
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    }
}
