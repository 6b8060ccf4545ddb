package briefbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearNameTest {
    @TempDir
    Path folder;

    @Test
    void the_nearest_name_is_meant_and_hidden_names_never_are() throws IOException {
        Files.createDirectory(folder.resolve("seeds"));
        Files.createDirectory(folder.resolve("seeds-old"));
        Files.createDirectory(folder.resolve(".sead"));

        assertThat(NearName.of(folder.resolve("SEED"))).contains(folder.resolve("seeds"));
        assertThat(NearName.of(folder.resolve("sead"))).contains(folder.resolve("seeds"));
        assertThat(NearName.of(folder.resolve("site"))).isEmpty();
    }

    @Test
    void a_folder_that_is_missing_itself_gives_no_guess() {
        assertThat(NearName.of(folder.resolve("nowhere/seeds"))).isEmpty();
    }
}
