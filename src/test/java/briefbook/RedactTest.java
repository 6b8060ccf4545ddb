package briefbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import briefbook.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever asks for it stands nowhere in the output: searches all files of sites, and all records. */
class RedactTest {
    private static final String STORY =
            "The harbour town of Ostermoor spent the whole of last winter arguing about a bridge that nobody had asked for.";

    @TempDir
    Path folder;

    private Path write(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, String.join("\n", lines));
    }

    private void collection() throws IOException {
        write(
                "seeds/2024-brigitte-zzyzx-resigns.md",
                "---",
                "title: \"Mayor Brigitte Zzyzx Resigns\"",
                "date: 2024-05-03",
                "author: [ Brigitte Zzyzx, Otto Lind ]",
                "url: https://harbor.example/2024/brigitte-zzyzx-resigns",
                "---",
                "",
                "OSTERMOOR — Mayor **Brigitte** Zzyzx met Otto Lind in Vienna on Monday and resigned. " + STORY,
                "",
                "“I have had enough,” Zzyzx said. Zzyzx’s deputy, Ben Zzyzx-Lind, takes over. Brigitte said more.",
                "",
                "See [her page](https://harbor.example/people/zzyzx) and [the bridge](https://harbor.example/bridge).",
                "",
                "- ZZYZX OUT",
                "- @brigittezzyzx",
                "",
                "Follow Brigitte Zzyzx on our channel");
        write(
                "seeds/second.txt",
                "A Bridge for Ostermoor",
                "",
                "Otto Lind told reporters on Tuesday that he and Brigitte Zzyzx had met in Vienna on Monday. " + STORY,
                "",
                "Earlier, B. Zzyzx had called the bridge a folly. " + STORY,
                "",
                "Pictured: Brigitte Zzyzx at the pier. Photo: Brigitte Zzyzx / Harbor Pictures");
        write(
                "seeds/dritter.txt",
                "Die Brücke von Ostermoor",
                "",
                "Die Bürgermeisterin Brigitte Zzyzx hat am Montag ihr Amt niedergelegt, und niemand weiß, was nun werden soll.",
                "",
                "Der Rücktritt von Zzyzx kam für die meisten in der Stadt nicht ganz unerwartet, sagte der Fährmann am Abend.");
        Files.write(folder.resolve("seeds/zzyzx,brigitte.bin"), new byte[] {0, 1, 2, 3, 0, 0});
    }

    private Build build() throws CannotBuildException {
        return Briefbook.builtIn()
                .build(
                        new BuildRequest(List.of(folder.resolve("seeds")), folder.resolve("site"), "News", 2),
                        Progress.NONE);
    }

    private Map<String, String> site() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder.resolve("site"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    /** Returns all lines that hold a part of the name which is not somebody else's. */
    private List<String> leaks() throws IOException {
        List<String> leaks = new ArrayList<>();
        site().forEach((path, text) -> Stream.concat(Stream.of(path), text.lines())
                // The index of words has that of somebody else's name by itself.
                .filter(line -> path.startsWith("site/search/i/") ? plain(line).contains("brigitte") : isLeak(line))
                .forEach(line -> leaks.add(path + ": " + line)));
        return leaks;
    }

    private static boolean isLeak(String line) {
        String rest = plain(line).replaceAll("ben[ -]zzyzx[ -]lind", "");
        return rest.contains("zzyzx") || rest.contains("brigitte");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    }

    @Test
    void the_name_stands_in_no_file_of_the_site() throws Exception {
        collection();
        build();
        assertThat(site())
                .as("the test would find it")
                .anySatisfy((path, text) -> assertThat(path).contains("zzyzx"));

        write("curation.private.yml", "people:", "  Brigitte Zzyzx: { redact: true }");
        Build build = build();

        assertThat(build.problems())
                .filteredOn(p -> p.where().contains("curation"))
                .isEmpty();
        assertThat(site()).hasSizeGreaterThan(10);
        assertThat(leaks()).isEmpty();
    }

    @Test
    void words_side_by_side_in_the_search_index_are_no_name() throws Exception {
        write("seeds/a.txt", "A Feast for Ostermoor", "", "They brought a nell of soup and a nelly of bread. " + STORY);
        write("seeds/curation.yml", "people:", "  Nell Nelly: { redact: true }");
        build();
        assertThat(site().get("site/search/i/0.js")).containsPattern(",nell ..,nelly ..,");
    }

    @Test
    void all_else_stays_readable_and_linked() throws Exception {
        collection();
        write("curation.yml", "people:", "  Brigitte Zzyzx: { redact: true }");
        build();

        Map<String, String> site = site();
        assertThat(site).containsKey("site/a/mayor-name-removed-resigns.html");
        assertThat(site.get("site/a/mayor-name-removed-resigns.html"))
                .contains("[name removed]", "https://harbor.example/bridge")
                .contains("I have had enough");
        assertThat(site.get("site/people.html")).contains("Otto Lind");
    }

    @Test
    void the_records_do_not_hold_the_name() throws Exception {
        collection();
        write("seeds/curation.yml", "people:", "  Brigitte Zzyzx: { redact: true }");
        List<String> records = new ArrayList<>();
        Briefbook.builtIn().extract(List.of(folder.resolve("seeds")), 1, Progress.NONE, records::add);

        assertThat(records).hasSize(3);
        assertThat(records.stream().filter(RedactTest::isLeak)).isEmpty();
    }

    @Test
    void a_name_that_was_never_recognised_goes_all_the_same() throws Exception {
        write("seeds/a.txt", "A Day at Sea", "", STORY, "", "Then zorp gnarf, as all call it, came. " + STORY);
        write("curation.yml", "people:", "  Zorp Gnarf: { redact: true }");
        Build build = build();

        assertThat(build.problems()).noneMatch(p -> p.where().contains("curation"));
        assertThat(site()).allSatisfy((path, text) -> assertThat(plain(text)).doesNotContain("gnarf"));
    }

    @Test
    void a_name_that_stands_nowhere_is_reported_with_the_nearest_and_not_on_a_page() throws Exception {
        collection();
        write("curation.private.yml", "people:", "  Brigitta Zzyzz: { redact: true }");
        Build build = build();

        assertThat(build.problems())
                .filteredOn(p -> p.where().contains("curation"))
                .extracting(Problem::what, Problem::hint)
                .singleElement()
                .satisfies(t -> assertThat(t.toList())
                        .containsExactly(
                                "people “Brigitta Zzyzz”: redact: the name stands in no article",
                                "did you mean “Brigitte Zzyzx”?"));
        assertThat(site()).noneSatisfy((path, text) -> assertThat(text).contains("Brigitta"));
    }

    @Test
    void an_old_page_of_the_person_is_gone_with_the_next_build() throws Exception {
        collection();
        build();
        assertThat(folder.resolve("site/p/brigitte-zzyzx.html")).exists();

        write("curation.yml", "people:", "  Brigitte Zzyzx: { redact: true }");
        build();

        assertThat(folder.resolve("site/p/brigitte-zzyzx.html")).doesNotExist();
    }

    @Test
    void a_site_that_would_hold_the_name_is_not_written() throws Exception {
        collection();
        write("curation.yml", "people:", "  Brigitte Zzyzx: { redact: true }");

        assertThatThrownBy(() -> Briefbook.builtIn()
                        .build(
                                new BuildRequest(
                                        List.of(folder.resolve("seeds")),
                                        folder.resolve("site"),
                                        "The Brigitte Zzyzx Watch",
                                        2),
                                Progress.NONE))
                .isInstanceOfSatisfying(
                        CannotBuildException.class,
                        e -> assertThat(e.problem().what()).contains("would still hold a name"));
        assertThat(folder.resolve("site/index.html")).doesNotExist();
    }

    @Test
    void explain_shows_its_owner_what_is_there() throws Exception {
        collection();
        write("curation.yml", "people:", "  Brigitte Zzyzx: { redact: true }");

        assertThat(Briefbook.builtIn()
                        .explain(folder.resolve("seeds/second.txt"), List.of(), 1, Progress.NONE)
                        .articles()
                        .get(0)
                        .lines())
                .anyMatch(l -> l.text().contains("Brigitte Zzyzx"));
    }
}
