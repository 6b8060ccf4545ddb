package briefbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({"seeds,seeds,0", "sedes,seeds,2", "seed,seeds,1", "'',abc,3", "kitten,sitting,3"})
    void the_distance_counts_letters_to_add_remove_or_change(String a, String b, int distance) {
        assertThat(EditDistance.of(a, b)).isEqualTo(distance);
        assertThat(EditDistance.of(b, a)).isEqualTo(distance);
    }

    @Test
    void the_nearest_word_is_meant_if_it_is_near_and_the_first_of_two() {
        List<String> keys = List.of("title", "outlet", "date");

        assertThat(EditDistance.nearest("Titel", keys)).contains("title");
        assertThat(EditDistance.nearest("people", keys)).isEmpty();
        assertThat(EditDistance.nearest("bat", List.of("cat", "bar"))).contains("bar");
        assertThat(EditDistance.nearest("", List.of())).isEmpty();
    }
}
