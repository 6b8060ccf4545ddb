package briefbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import briefbook.model.Problem;
import briefbook.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefbookTest {
    @TempDir
    Path folder;

    private final Briefbook briefbook = FakeStages.briefbook();
    private Path seeds;

    @BeforeEach
    void a_folder_of_seeds() throws IOException {
        seeds = Files.createDirectory(folder.resolve("seeds"));
    }

    @ParameterizedTest
    @CsvSource({"CRASH read,reading failed", "CRASH clean,cleaning failed", "CRASH annotate,annotating failed"})
    void a_stage_that_throws_on_one_file_costs_no_other(String text, String what) throws Exception {
        seed("a.txt", "First\ntext");
        seed("b.txt", "Second\n" + text);
        seed("c.txt", "Third\ntext");

        Build build = build("site", 2);

        assertThat(build.filesRead()).isEqualTo(2);
        assertThat(build.skipped()).singleElement().satisfies(skip -> {
            assertThat(skip.severity()).isEqualTo(Severity.ERROR);
            assertThat(skip.where()).isEqualTo("b.txt");
            assertThat(skip.what()).contains(what).contains("asked to " + text);
            assertThat(skip.hint()).contains("the other files are not affected");
        });
        assertThat(pages("site")).containsKeys("a/first.html", "a/third.html").doesNotContainKey("a/second.html");
    }

    @Test
    void a_file_that_overflows_the_stack_costs_no_other() throws Exception {
        seed("a.txt", "First\nDEEP");
        seed("b.txt", "Second\ntext");

        Build build = build("site", 2);

        assertThat(build.skipped())
                .extracting(Problem::what)
                .containsExactly("reading failed: it is nested too deeply");
        assertThat(pages("site")).containsKey("a/second.html");
    }

    @Test
    void each_input_is_an_article_or_a_named_skip() throws Exception {
        seed("a.txt", "First\ntext");
        seed("b.bin", "binary");
        seed("c.txt", "");

        Build build = build("site", 1);

        assertThat(build.filesRead()).isEqualTo(1);
        assertThat(build.skipped()).extracting(Problem::where).containsExactly("b.bin", "c.txt");
        assertThat(build.problems()).isEmpty();
        assertThat(pages("site").get("index.html")).contains("b.bin is no text").contains("c.txt is an empty file");
    }

    @Test
    void threads_and_the_order_of_inputs_change_no_byte() throws Exception {
        for (int i = 0; i < 40; i++) {
            seed("d" + i % 4 + "/f" + i + ".txt", "Title " + i % 7 + "\ntext " + i + (i % 9 == 0 ? "\nWARN" : ""));
        }
        seed("d1/crash.txt", "Title\nCRASH clean");
        List<Path> folders =
                List.of(seeds.resolve("d0"), seeds.resolve("d1"), seeds.resolve("d2"), seeds.resolve("d3"));
        List<Path> turned = List.of(folders.get(2), folders.get(3), folders.get(1), folders.get(0));

        briefbook.build(new BuildRequest(folders, folder.resolve("one"), "News", 1), Progress.NONE);
        briefbook.build(new BuildRequest(turned, folder.resolve("two"), "News", 8), Progress.NONE);

        assertThat(pages("one")).hasSize(43).isEqualTo(pages("two"));
    }

    @Test
    void an_input_that_is_named_twice_is_read_once() throws Exception {
        Path file = seed("deep/a.txt", "First\ntext");

        List<String> records = extract(seeds, file, seeds.resolve("deep"), seeds.resolve("deep/../deep"));

        assertThat(records).hasSize(1);
    }

    @Test
    void files_of_one_name_in_several_inputs_stay_apart() throws Exception {
        Path a = seed("a/x.txt", "First\ntext");
        Path b = seed("b/x.txt", "Second\ntext");

        assertThat(extract(b, a)).isEqualTo(extract(a, b)).hasSize(2);
        assertThat(extract(a, b).get(0)).contains("a/x.txt");
    }

    @Test
    void nothing_to_read_is_told_with_every_reason_and_the_old_site_stays() throws Exception {
        seed("a.txt", "First\ntext");
        build("site", 1);
        Map<String, String> before = pages("site");
        seed("a.txt", "");

        assertThatThrownBy(() -> build("site", 1)).isInstanceOfSatisfying(CannotBuildException.class, e -> {
            assertThat(e.problem().what()).contains("no file that could be read");
            assertThat(e.skipped()).extracting(Problem::where).containsExactly("a.txt");
        });
        assertThat(pages("site")).isEqualTo(before);
    }

    @Test
    void an_empty_folder_is_called_empty_and_leaves_no_site() {
        assertThatThrownBy(() -> build("site", 1))
                .isInstanceOf(CannotBuildException.class)
                .hasMessageContaining("is empty")
                .hasMessageContaining(".txt");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void a_site_that_cannot_be_used_is_told_before_anything_is_read() throws Exception {
        seed("a.txt", "First\ntext");
        AtomicInteger reads = new AtomicInteger();
        Stages known = FakeStages.stages();
        Briefbook counting = new Briefbook(new Stages(
                known.list(),
                (file, seeds) -> {
                    reads.incrementAndGet();
                    return known.read().read(file, seeds);
                },
                known.pictures(),
                known.notes(),
                known.clean(),
                known.annotate(),
                known.link(),
                known.render(),
                known.check()));

        BuildRequest inside = new BuildRequest(List.of(seeds), seeds.resolve("site"), "News", 1);
        assertThatThrownBy(() -> counting.build(inside, Progress.NONE))
                .isInstanceOf(CannotBuildException.class)
                .hasMessageContaining("its own input");
        assertThat(reads).hasValue(0);
    }

    @Test
    void what_the_checks_find_is_reported_and_the_site_is_written() throws Exception {
        seed("a.txt", "First\ntext");
        Stages known = FakeStages.stages();
        Problem broken = new Problem(Severity.ERROR, "a/first.html", "links to nowhere", "report it");
        Briefbook checking = new Briefbook(new Stages(
                known.list(),
                known.read(),
                known.pictures(),
                known.notes(),
                known.clean(),
                known.annotate(),
                known.link(),
                known.render(),
                pages -> List.of(broken)));

        Build build =
                checking.build(new BuildRequest(List.of(seeds), folder.resolve("site"), "News", 1), Progress.NONE);

        assertThat(build.problems()).containsExactly(broken);
        assertThat(pages("site")).containsKey("a/first.html");
    }

    @Test
    void progress_hears_of_each_stage_once_and_of_each_file() throws Exception {
        seed("a.txt", "First\ntext");
        seed("b.txt", "Second\nCRASH read");
        List<Stage> begun = new ArrayList<>();
        AtomicInteger steps = new AtomicInteger();
        Progress progress = new Progress() {
            @Override
            public void begin(Stage stage, int of) {
                begun.add(stage);
            }

            @Override
            public void step() {
                steps.incrementAndGet();
            }
        };

        briefbook.build(new BuildRequest(List.of(seeds), folder.resolve("site"), "News", 2), progress);

        assertThat(begun).containsExactly(Stage.values());
        assertThat(steps).hasValue(2);
    }

    @Test
    void an_explanation_shows_each_line_in_its_place_with_its_fate() throws Exception {
        Path file = seed("a.txt", "First\nAD buy\ntext\nAD buy\ntext");

        Explanation explanation = briefbook.explain(file, List.of(), 1, Progress.NONE);

        assertThat(explanation.articles()).hasSize(1);
        assertThat(explanation.articles().get(0).lines())
                .extracting(l -> l.lines() == null ? 0 : l.lines().first(), SeedLine::fate, SeedLine::rule)
                .containsExactly(
                        tuple(1, Fate.MOVED, "moved:title"),
                        tuple(2, Fate.REMOVED, "advert"),
                        tuple(3, Fate.KEPT, "paragraph"),
                        tuple(4, Fate.REMOVED, "advert"),
                        tuple(5, Fate.KEPT, "paragraph"));
    }

    private Path seed(String name, String text) throws IOException {
        Path file = seeds.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Build build(String site, int threads) throws CannotBuildException {
        return briefbook.build(new BuildRequest(List.of(seeds), folder.resolve(site), "News", threads), Progress.NONE);
    }

    private List<String> extract(Path... inputs) throws CannotBuildException {
        List<String> records = new ArrayList<>();
        briefbook.extract(List.of(inputs), 2, Progress.NONE, records::add);
        return records;
    }

    private Map<String, String> pages(String site) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        Path root = folder.resolve(site);
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                pages.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return pages;
    }
}
