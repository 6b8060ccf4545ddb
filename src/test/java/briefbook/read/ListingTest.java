package briefbook.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import briefbook.model.Problem;
import briefbook.model.Severity;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ListingTest {
    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void a_folder_of_seeds_with_something_beside_it() throws IOException {
        folder = Files.createDirectory(temp.resolve("seeds"));
        Files.createDirectory(temp.resolve("beside"));
        Files.writeString(temp.resolve("beside/secret.txt"), "Nobody's business\n");
    }

    private void file(String name) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "Talks\n");
    }

    private List<String> names() throws IOException {
        return new SeedReader()
                .list(folder).files().stream().map(SeedFile::name).toList();
    }

    private List<Problem> problems() throws IOException {
        return new SeedReader().list(folder).problems();
    }

    @Test
    void a_missing_folder_is_an_exception() {
        assertThatThrownBy(() -> new SeedReader().list(folder.resolve("nowhere")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void no_link_is_followed_wherever_it_leads() throws IOException {
        file("a.txt");
        Files.createSymbolicLink(folder.resolve("same.txt"), Path.of("a.txt"));
        Files.createSymbolicLink(folder.resolve("outside.txt"), temp.resolve("beside/secret.txt"));
        Files.createSymbolicLink(folder.resolve("outside"), temp.resolve("beside"));
        Files.createSymbolicLink(folder.resolve("loop"), Path.of("."));
        Files.createSymbolicLink(folder.resolve("gone.txt"), Path.of("nowhere.txt"));
        assertThat(names()).containsExactly("a.txt");
        assertThat(problems())
                .extracting(Problem::where)
                .containsExactly("gone.txt", "loop", "outside", "outside.txt", "same.txt");
        assertThat(problems()).extracting(Problem::severity).containsOnly(Severity.WARNING);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_file_that_became_a_link_after_the_listing_is_not_read() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("late.txt"), temp.resolve("beside/secret.txt"));
        Reading reading = new SeedReader().read(new SeedFile(link, "late.txt"));
        assertThat(reading.seeds()).isEmpty();
        assertThat(reading.problems())
                .extracting(Problem::where, Problem::what)
                .containsExactly(tuple("late.txt", "cannot be read: it is no regular file"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_pipe_is_never_opened() throws IOException, InterruptedException {
        Process mkfifo = new ProcessBuilder("mkfifo", folder.resolve("pipe.txt").toString()).start();
        Assumptions.assumeTrue(mkfifo.waitFor() == 0, "no mkfifo here");
        assertThat(names()).isEmpty();
        assertThat(problems()).extracting(Problem::where).containsExactly("pipe.txt");
        SeedFile pipe = new SeedFile(folder.resolve("pipe.txt"), "pipe.txt");
        assertThat(new SeedReader().read(pipe).seeds()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void what_may_not_be_read_is_an_error_and_costs_nothing_else() throws IOException {
        file("ok.txt");
        file("closed.txt");
        file("locked/x.txt");
        Files.setPosixFilePermissions(folder.resolve("closed.txt"), PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(folder.resolve("locked"), PosixFilePermissions.fromString("---------"));
        try {
            Assumptions.assumeFalse(Files.isReadable(folder.resolve("closed.txt")), "this user may read everything");
            assertThat(names()).containsExactly("closed.txt", "ok.txt");
            assertThat(problems())
                    .extracting(Problem::where, Problem::what)
                    .containsExactly(tuple("locked/", "folder cannot be opened: permission denied"));
            SeedFile closed = new SeedFile(folder.resolve("closed.txt"), "closed.txt");
            assertThat(new SeedReader().read(closed).problems())
                    .extracting(Problem::what)
                    .containsExactly("cannot be read: permission denied");
        } finally {
            Files.setPosixFilePermissions(folder.resolve("locked"), PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void a_file_over_the_cap_is_skipped() throws IOException {
        Path big = folder.resolve("big.txt");
        try (RandomAccessFile file = new RandomAccessFile(big.toFile(), "rw")) {
            file.setLength(BoundedFile.CAP + 1L);
        }
        assertThat(new SeedReader().read(new SeedFile(big, "big.txt")).problems())
                .extracting(Problem::severity, Problem::what)
                .containsExactly(tuple(Severity.ERROR, "cannot be read: it is larger than 64 MB"));
    }

    @Test
    void a_file_that_is_gone_is_a_problem_without_the_path_of_the_machine() {
        Reading reading = new SeedReader().read(new SeedFile(folder.resolve("gone.txt"), "gone.txt"));
        assertThat(reading.problems()).extracting(Problem::what).containsExactly("cannot be read: it is not there");
    }

    @Test
    void files_come_by_name_and_not_by_locale_or_disk() throws IOException {
        for (String name : List.of("b.txt", "a/z.txt", "B.txt", "a.txt", "ä.txt", "a-b.txt")) {
            Assumptions.assumeTrue(Files.notExists(folder.resolve(name)), "the disk ignores case");
            file(name);
        }
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("sv"));
            assertThat(names()).containsExactly("B.txt", "a-b.txt", "a.txt", "a/z.txt", "b.txt", "ä.txt");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void hidden_inputs_and_dependencies_are_skipped_with_a_note() throws IOException {
        file(".env");
        file(".git/config.txt");
        file("node_modules/x/README.md");
        assertThat(names()).isEmpty();
        assertThat(problems())
                .extracting(Problem::severity, Problem::where)
                .containsExactly(
                        tuple(Severity.NOTE, ".env"),
                        tuple(Severity.NOTE, ".git/"),
                        tuple(Severity.NOTE, "node_modules/"));
    }

    @Test
    void an_input_that_a_reader_would_miss_is_an_error() throws IOException {
        file("talks.rtf");
        file("talks.zzz");
        file("photo.jpg");
        assertThat(problems())
                .extracting(Problem::severity, Problem::where)
                .containsExactly(
                        tuple(Severity.NOTE, "photo.jpg"),
                        tuple(Severity.ERROR, "talks.rtf"),
                        tuple(Severity.ERROR, "talks.zzz"));
    }

    @Test
    void configuration_at_the_top_is_skipped_without_a_word_and_elsewhere_with_one() throws IOException {
        file("briefbook.yml");
        file("curation.yml");
        file("slugs.lock");
        file("templates/page.html");
        file("old/briefbook.yml");
        assertThat(names()).isEmpty();
        assertThat(problems()).extracting(Problem::where).containsExactly("old/briefbook.yml");
    }

    @Test
    void the_files_of_a_saved_page_are_one_note_and_a_folder_of_that_kind_of_name_is_read() throws IOException {
        file("Talks.html");
        file("Talks_files/frame.html");
        file("case_files/first.txt");
        assertThat(names()).containsExactly("Talks.html", "case_files/first.txt");
        assertThat(problems()).extracting(Problem::where).containsExactly("Talks_files/");
    }

    @Test
    void a_single_file_is_named_like_itself_whatever_its_extension() throws IOException {
        file("deep/Talks in Geneva.zzz");
        Listing listing = new SeedReader().list(folder.resolve("deep/Talks in Geneva.zzz"));
        assertThat(listing.files()).extracting(SeedFile::name).containsExactly("Talks in Geneva.zzz");
        assertThat(new SeedReader().read(listing.files().get(0)).seeds()).hasSize(1);
    }

    @Test
    @DisabledOnOs({OS.WINDOWS, OS.MAC})
    void a_name_that_is_no_utf_8_is_listed_and_read() throws IOException, InterruptedException {
        Process touch = new ProcessBuilder("sh", "-c", "printf 'Talks\\n' > \"$(printf 'caf\\351.txt')\"")
                .directory(folder.toFile())
                .start();
        Assumptions.assumeTrue(touch.waitFor() == 0, "the disk refuses such names");
        List<SeedFile> files = new SeedReader().list(folder).files();
        assertThat(files).extracting(SeedFile::name).containsExactly("caf%E9.txt");
        assertThat(new SeedReader().read(files.get(0)).seeds()).hasSize(1);
    }

    @Test
    void control_and_direction_characters_never_reach_a_message() {
        assertThat(Notes.shown("a\u202Egnp\u0007\n.txt")).isEqualTo("a\\u202Egnp\\u0007\\u000A.txt");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void folders_are_followed_only_so_deep() throws IOException {
        Path deep = folder;
        try {
            for (int i = 0; i < 205; i++) {
                deep = Files.createDirectory(deep.resolve("d"));
            }
        } catch (FileSystemException e) {
            Assumptions.abort("the disk does not allow such depth");
        }
        Files.write(deep.resolve("a.txt"), "x".getBytes(StandardCharsets.UTF_8));
        assertThat(names()).isEmpty();
        assertThat(problems()).extracting(Problem::what).containsExactly("folders are nested more than 200 deep");
    }
}
