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
    static Stream<Path> workflows() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(".github/workflows"))) {
            return files.sorted().toList().stream();
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
    void only_the_job_that_deploys_may_write_anything(Path file) throws IOException {
        Map<?, ?> workflow = parsed(file);

        assertThat(workflow.get("permissions")).isEqualTo(Map.of("contents", "read"));
        Map<?, ?> jobs = (Map<?, ?>) workflow.get("jobs");
        assertThat(jobs.entrySet()).isNotEmpty().allSatisfy(job -> {
            Map<?, ?> steps = (Map<?, ?>) job.getValue();
            if (steps.get("permissions") instanceof Map<?, ?> granted
                    && !job.getKey().equals("deploy")) {
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

    private static Map<?, ?> parsed(Path file) throws IOException {
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    }
}
