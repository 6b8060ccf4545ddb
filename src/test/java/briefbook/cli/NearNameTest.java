package briefbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNameTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"seeds,seeds,0", "sedes,seeds,2", "seed,seeds,1", "'',abc,3", "kitten,sitting,3"})
    void the_distance_counts_letters_to_add_remove_or_change(String a, String b, int distance) {
        assertThat(NearName.distance(a, b)).isEqualTo(distance);
        assertThat(NearName.distance(b, a)).isEqualTo(distance);
    }

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
