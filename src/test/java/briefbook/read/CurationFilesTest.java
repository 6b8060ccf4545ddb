package briefbook.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import briefbook.model.LineRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where curation files are looked for, and which are refused. */
class CurationFilesTest {
    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private CurationReading read(byte[] bytes) throws Exception {
        return CurationFiles.read(Files.write(folder.resolve("curation.yml"), bytes), "curation.yml");
    }

    @Test
    void a_file_in_another_character_set_is_refused() {
        assertThatThrownBy(() -> read("remove: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessage("curation.yml: is not UTF-8");
        assertThatThrownBy(() -> read("remove: a".getBytes(StandardCharsets.UTF_16)))
                .hasMessageContaining("UTF-8");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_key() throws Exception {
        CurationReading reading = read("\ufeffremove: caf\u00e9".getBytes(StandardCharsets.UTF_8));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.curation().lines()).extracting(LineRule::text).containsExactly("caf\u00e9");
    }

    @Test
    void a_huge_file_a_folder_and_a_link_are_refused() throws Exception {
        byte[] huge = new byte[4 * Yaml.LONGEST + 1];
        assertThatThrownBy(() -> read(huge)).hasMessageContaining("larger than 4 MB");

        Path inside = Files.createDirectory(folder.resolve("curation.private.yml"));
        assertThatThrownBy(() -> CurationFiles.read(inside, "curation.private.yml"))
                .hasMessageContaining("it is no regular file");

        Path link = Files.createSymbolicLink(folder.resolve("link.yml"), file("target.yml", "remove: a"));
        assertThatThrownBy(() -> CurationFiles.read(link, "link.yml")).hasMessageContaining("it is no regular file");
    }

    @Test
    void for_a_folder_each_file_is_looked_for_in_it_then_in_its_parent() throws IOException {
        Path above = file("curation.yml", "");
        Path secret = file("seeds/curation.private.yml", "");
        file("seeds/deep/a.txt", "text");
        Path seeds = folder.resolve("seeds");

        assertThat(CurationFiles.find(seeds)).extracting(FoundCuration::file).containsExactly(above, secret);
        Path inside = file("seeds/curation.yml", "");
        assertThat(CurationFiles.find(seeds)).extracting(FoundCuration::file).containsExactly(inside, secret);
        assertThat(CurationFiles.find(folder.resolve("seeds/deep")))
                .extracting(FoundCuration::file)
                .containsExactly(inside, secret);
        assertThat(CurationFiles.find(seeds)).extracting(FoundCuration::names).allMatch(n -> n.isEmpty());
    }

    /** So that explaining one file knows what a build of its collection knows. */
    @Test
    void for_a_file_the_folders_above_are_looked_through_and_it_has_a_name_in_each_possible_collection()
            throws IOException {
        Path above = file("curation.yml", "");
        Path text = file("seeds/harbor/2024/a.txt", "text");

        assertThat(CurationFiles.find(text))
                .containsExactly(new FoundCuration(above, List.of("harbor/2024/a.txt", "seeds/harbor/2024/a.txt")));

        Path secret = file("seeds/curation.private.yml", "");
        assertThat(CurationFiles.find(text))
                .containsExactly(
                        new FoundCuration(above, List.of("harbor/2024/a.txt", "seeds/harbor/2024/a.txt")),
                        new FoundCuration(secret, List.of("2024/a.txt", "harbor/2024/a.txt")));
    }

    @Test
    void a_file_beside_its_curation_has_its_plain_name_only() throws IOException {
        Path here = file("seeds/curation.yml", "");
        Path text = file("seeds/a.txt", "text");

        assertThat(CurationFiles.find(text)).containsExactly(new FoundCuration(here, List.of("a.txt")));
    }
}
