package briefbook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import briefbook.model.Page;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;

class SitePublisherTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path folder;

    private Path site;
    private Path seeds;

    @BeforeEach
    void a_folder_of_seeds() throws IOException {
        site = folder.resolve("site");
        seeds = Files.createDirectory(folder.resolve("seeds"));
    }

    @Test
    void a_page_that_did_not_change_is_not_touched() throws IOException {
        publish(page("index.html", "one"), page("a/x.html", "two"));
        Files.setLastModifiedTime(site.resolve("index.html"), LONG_AGO);
        Files.setLastModifiedTime(site.resolve("a/x.html"), LONG_AGO);

        Published again = publish(page("index.html", "one"), page("a/x.html", "new"));

        assertThat(again).isEqualTo(new Published(1, 2, 0));
        assertThat(Files.getLastModifiedTime(site.resolve("index.html"))).isEqualTo(LONG_AGO);
        assertThat(site.resolve("a/x.html")).hasContent("new");
        assertThat(Files.getLastModifiedTime(site.resolve("a/x.html"))).isNotEqualTo(LONG_AGO);
    }

    @Test
    void a_second_build_of_the_same_pages_writes_nothing_at_all() throws IOException {
        publish(page("index.html", "one"));
        Files.setLastModifiedTime(site.resolve(Manifest.PATH), LONG_AGO);

        publish(page("index.html", "one"));

        assertThat(Files.getLastModifiedTime(site.resolve(Manifest.PATH))).isEqualTo(LONG_AGO);
    }

    @Test
    void a_page_that_is_gone_is_removed_with_the_folders_that_this_leaves_empty() throws IOException {
        publish(page("index.html", "one"), page("a/b/x.html", "two"), page("a/y.html", "three"));

        Published again = publish(page("index.html", "one"), page("a/y.html", "three"));

        assertThat(again.removed()).isEqualTo(1);
        assertThat(files()).containsOnlyKeys(".nojekyll", "a/y.html", "data/manifest.json", "index.html");
        assertThat(site.resolve("a/b")).doesNotExist();
    }

    @Test
    void a_page_that_the_user_has_edited_becomes_the_built_page_again_and_goes_with_it() throws IOException {
        publish(page("index.html", "one"), page("a/x.html", "two"));
        Files.writeString(site.resolve("a/x.html"), "edited");
        Files.writeString(site.resolve("index.html"), "edited");

        publish(page("index.html", "one"));

        assertThat(site.resolve("index.html")).hasContent("one");
        assertThat(site.resolve("a/x.html")).doesNotExist();
    }

    @Test
    void files_that_no_build_wrote_are_never_removed() throws IOException {
        publish(page("index.html", "one"), page("a/x.html", "two"));
        Files.writeString(site.resolve("CNAME"), "news.example");
        Files.writeString(site.resolve("a/mine.txt"), "mine");

        publish(page("index.html", "one"));

        assertThat(site.resolve("CNAME")).hasContent("news.example");
        assertThat(site.resolve("a/mine.txt")).hasContent("mine");
    }

    @Test
    void a_file_that_no_build_wrote_is_not_overwritten_and_nothing_else_is_written() throws IOException {
        publish(page("index.html", "one"));
        Files.createDirectory(site.resolve("a"));
        Files.writeString(site.resolve("a/x.html"), "mine");

        assertThatThrownBy(() -> publish(page("index.html", "changed"), page("a/x.html", "two")))
                .hasMessageContaining("site/a/x.html")
                .hasMessageContaining("move it away");

        assertThat(site.resolve("a/x.html")).hasContent("mine");
        assertThat(site.resolve("index.html")).hasContent("one");
    }

    @Test
    void a_folder_of_somebody_else_is_refused_and_stays_as_it_is() throws IOException {
        Files.createDirectory(site);
        Files.writeString(site.resolve("letter.txt"), "dear");

        assertThatThrownBy(() -> publish(page("index.html", "one")))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("letter.txt")
                .hasMessageContaining("choose a new or empty folder");

        assertThat(files()).containsOnlyKeys("letter.txt");
    }

    @Test
    void a_checked_out_branch_with_nothing_but_hidden_files_and_its_domain_is_accepted() throws IOException {
        Files.createDirectories(site.resolve(".git"));
        Files.writeString(site.resolve(".git/HEAD"), "ref");
        Files.writeString(site.resolve("CNAME"), "news.example");

        publish(page("index.html", "one"));

        assertThat(files()).containsEntry(".git/HEAD", "ref").containsEntry("CNAME", "news.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.html", "/x.html", "a\\x.html", "con.html", "a\u0007.html", ".git/hooks/x"})
    void a_path_that_leaves_the_folder_is_refused_before_anything_is_written(String path) throws IOException {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> publish(page("index.html", "one"), page(path, "two")))
                .withMessageContaining(path);

        assertThat(folder).isDirectoryNotContaining("glob:**/*.html");
        assertThat(site).doesNotExist();
    }

    @Test
    void two_pages_that_are_one_file_on_some_systems_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> publish(page("a/X.html", "1"), page("a/x.html", "2")));
        assertThatIllegalArgumentException().isThrownBy(() -> publish(page(Manifest.PATH, "1")));
    }

    @Test
    void a_manifest_that_names_files_elsewhere_removes_none_of_them() throws IOException {
        publish(page("index.html", "one"));
        Files.writeString(seeds.resolve("article.txt"), "text");
        Files.writeString(
                site.resolve(Manifest.PATH), "{\"files\":{\n\"../seeds/article.txt\":\"" + "a".repeat(64) + "\"\n}}\n");

        assertThatThrownBy(() -> publish(page("index.html", "two"))).hasMessageContaining("index.html");
        assertThat(seeds.resolve("article.txt")).hasContent("text");
    }

    @Test
    void nothing_is_written_or_removed_through_a_symbolic_link() throws IOException {
        publish(page("index.html", "one"), page("a/x.html", "two"));
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.move(site.resolve("a/x.html"), outside.resolve("x.html"));
        Files.delete(site.resolve("a"));
        link(site.resolve("a"), outside);

        assertThatThrownBy(() -> publish(page("index.html", "one"), page("a/x.html", "new")))
                .hasMessageContaining("symbolic link");
        publish(page("index.html", "one"));

        assertThat(outside.resolve("x.html")).hasContent("two");
    }

    @Test
    void a_page_that_is_a_symbolic_link_is_replaced_and_its_target_is_left_alone() throws IOException {
        publish(page("index.html", "one"));
        Path target = Files.writeString(folder.resolve("target.html"), "one");
        Files.delete(site.resolve("index.html"));
        link(site.resolve("index.html"), target);

        publish(page("index.html", "two"));

        assertThat(target).hasContent("one");
        assertThat(site.resolve("index.html")).hasContent("two");
    }

    @Test
    void a_site_may_not_hold_its_seeds_nor_lie_inside_them_nor_be_them() throws IOException {
        Path inside = seeds.resolve("out/site");
        Path linked = folder.resolve("linked");
        link(linked, seeds);

        assertThatThrownBy(() -> SitePublisher.open(inside, List.of(seeds))).hasMessageContaining("its own input");
        assertThatThrownBy(() -> SitePublisher.open(seeds, List.of(seeds))).hasMessageContaining("never written to");
        assertThatThrownBy(() -> SitePublisher.open(folder, List.of(seeds))).hasMessageContaining("holds the seeds");
        assertThatThrownBy(() -> SitePublisher.open(linked.resolve("site"), List.of(seeds)))
                .hasMessageContaining("its own input");
        assertThat(seeds).isEmptyDirectory();
    }

    @Test
    void a_site_whose_name_only_starts_like_the_seeds_is_fine() throws IOException {
        try (SitePublisher publisher = SitePublisher.open(folder.resolve("seeds-site"), List.of(seeds))) {
            assertThat(publisher.publish(List.of(page("index.html", "one"))).written())
                    .isEqualTo(2);
        }
    }

    @Test
    void a_file_in_place_of_the_folder_is_refused() throws IOException {
        Files.writeString(site, "a file");

        assertThatThrownBy(() -> publish(page("index.html", "one"))).hasMessageContaining("is a file");
        assertThat(site).hasContent("a file");
    }

    @Test
    void a_second_build_of_a_site_is_kept_out_and_told_by_whom() throws IOException {
        try (SitePublisher first = SitePublisher.open(site, List.of(seeds))) {
            assertThatThrownBy(() -> SitePublisher.open(site, List.of(seeds)))
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("wait until it is done");
            first.publish(List.of(page("index.html", "one")));
        }
        assertThat(publish(page("index.html", "one")).unchanged()).isEqualTo(2);
    }

    // Not the same as above: the system's locks are those of a process, and easily lost by closing the file once.
    @Test
    void a_second_build_in_another_process_is_kept_out_and_let_in_when_the_first_is_killed() throws Exception {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        site.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(holder.inputReader().readLine()).isEqualTo("locked");

            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> publish(page("index.html", "one")))
                        .hasMessageContaining("process " + holder.pid());
            }
        } finally {
            holder.destroyForcibly().waitFor();
        }
        assertThat(publish(page("index.html", "one")).written()).isEqualTo(2);
    }

    /** Holds a site until it is killed. */
    static final class LockHolder {
        private LockHolder() {}

        public static void main(String[] args) throws IOException {
            try (SitePublisher publisher = SitePublisher.open(Path.of(args[0]), List.of())) {
                System.out.println(publisher == null ? "" : "locked");
                System.in.read();
            }
        }
    }

    @Test
    void a_lock_file_that_is_left_over_locks_nothing() throws IOException {
        publish(page("index.html", "one"));
        Files.writeString(site.resolve(SiteLock.NAME), "4711 1\n");

        publish(page("index.html", "two"));

        assertThat(files()).containsEntry("index.html", "two").doesNotContainKey(SiteLock.NAME);
    }

    @Test
    void a_build_that_writes_nothing_leaves_no_trace() throws IOException {
        try (SitePublisher publisher = SitePublisher.open(site, List.of(seeds))) {
            assertThat(publisher).isNotNull();
        }
        assertThat(site).doesNotExist();
    }

    @Test
    void after_a_build_that_was_killed_at_any_write_the_next_ends_like_a_clean_one() throws IOException {
        List<Page> before = List.of(page("index.html", "old"), page("a/gone.html", "old"), page("a/x.html", "old"));
        List<Page> killed = List.of(page("index.html", "k"), page("b/killed.html", "k"), page("a/x.html", "k"));
        List<Page> after = List.of(page("index.html", "new"), page("a/x.html", "k"), page("c/new.html", "new"));
        publishTo(folder.resolve("clean"), after);
        Map<String, String> clean = files(folder.resolve("clean"));

        for (int writes = 0; writes < 7; writes++) {
            Path target = folder.resolve("site" + writes);
            publishTo(target, before);
            publishKilledAfter(writes, target, killed);
            publishTo(target, after);
            assertThat(files(target)).as("killed after %d writes", writes).isEqualTo(clean);
        }
    }

    @Test
    void a_first_build_that_was_killed_at_any_write_does_not_lock_the_user_out() throws IOException {
        List<Page> pages = List.of(page("index.html", "one"), page("a/x.html", "two"));
        publishTo(folder.resolve("clean"), pages);

        for (int writes = 0; writes < 5; writes++) {
            Path target = folder.resolve("site" + writes);
            publishKilledAfter(writes, target, pages);
            publishTo(target, pages);
            assertThat(files(target)).as("killed after %d writes", writes).isEqualTo(files(folder.resolve("clean")));
        }
    }

    @Test
    void a_folder_that_may_not_be_written_is_told_with_what_to_do() throws IOException {
        Files.createDirectory(site);
        assumeTrue(site.toFile().setWritable(false), "this file system knows no such rights");
        assumeFalse(Files.isWritable(site), "the system's administrator may write everywhere");

        assertThatThrownBy(() -> publish(page("index.html", "one")))
                .hasMessageContaining("may not be written")
                .hasMessageContaining("--output");
    }

    @Test
    void an_error_while_writing_names_the_file() {
        AtomicWrite full = (target, bytes) -> {
            throw new IOException("No space left on device");
        };
        assertThatThrownBy(() -> {
                    try (SitePublisher publisher = SitePublisher.open(site, List.of(seeds), full)) {
                        publisher.publish(List.of(page("index.html", "one")));
                    }
                })
                .isInstanceOfSatisfying(PublishException.class, e -> {
                    assertThat(e.problem().what()).contains("No space left on device");
                    assertThat(e.problem().where()).contains("site");
                });
    }

    private Published publish(Page... pages) throws IOException {
        try (SitePublisher publisher = SitePublisher.open(site, List.of(seeds))) {
            return publisher.publish(List.of(pages));
        }
    }

    private void publishTo(Path target, List<Page> pages) throws IOException {
        try (SitePublisher publisher = SitePublisher.open(target, List.of(seeds))) {
            publisher.publish(pages);
        }
    }

    /** A process that is killed runs nothing any more: neither a rename nor a removal, and its lock file stays. */
    private void publishKilledAfter(int writes, Path target, List<Page> pages) throws IOException {
        List<Path> done = new ArrayList<>();
        AtomicWrite killing = (file, bytes) -> {
            if (done.size() == writes) {
                Files.writeString(file.resolveSibling(AtomicWrite.TEMPORARY), "half");
                throw new Killed();
            }
            done.add(file);
            AtomicWrite.TO_DISK.write(file, bytes);
        };
        try (SitePublisher publisher = SitePublisher.open(target, List.of(seeds), killing)) {
            publisher.publish(pages);
        } catch (Killed e) {
            assertThat(done).hasSize(writes);
        }
        Files.writeString(target.resolve(SiteLock.NAME), "4711 1\n");
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static void link(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException | FileSystemException e) {
            throw new TestAbortedException("symbolic links cannot be made here: " + e.getMessage(), e);
        }
    }

    private static Page page(String path, String content) {
        return new Page(path, content);
    }

    private Map<String, String> files() throws IOException {
        return files(site);
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
