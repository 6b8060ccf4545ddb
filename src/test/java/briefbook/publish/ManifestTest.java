package briefbook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ManifestTest {
    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void paths_that_leave_the_site_are_not_believed() {
        Manifest manifest = Manifest.parse("""
                {"files":{
                "../x":"%1$s",
                "/etc/x":"%1$s",
                ".git/config":"%1$s",
                "a/x.html":"%1$s"
                }}
                """.formatted(HASH));

        assertThat(manifest.files()).containsOnlyKeys("a/x.html");
    }

    @Test
    void a_list_with_the_marks_of_a_version_conflict_names_the_files_of_both_sides() {
        Manifest manifest = Manifest.parse("""
                {"files":{
                <<<<<<< HEAD
                "a/ours.html":"%1$s",
                =======
                "a/theirs.html":"%1$s",
                >>>>>>> other
                "index.html":"%1$s"
                }}
                """.formatted(HASH));

        assertThat(manifest.files()).containsOnlyKeys("a/ours.html", "a/theirs.html", "index.html");
    }

    @Test
    void anything_else_is_an_empty_list() {
        assertThat(Manifest.parse("\u0000\u0001 no list at all").files()).isEmpty();
    }

    @Test
    void what_is_written_can_be_read_again() {
        Manifest manifest = new Manifest(new TreeMap<>(Map.of("b.html", HASH, "a/é.html", HASH)));

        assertThat(Manifest.parse(manifest.json())).isEqualTo(manifest);
        assertThat(manifest.json())
                .isEqualTo("{\"files\":{\n\"a/é.html\":\"" + HASH + "\",\n\"b.html\":\"" + HASH + "\"\n}}\n");
    }
}
