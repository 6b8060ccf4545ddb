package briefbook.link.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SumsTest {
    @Test
    void sums_are_kept_as_in_a_sorted_map() {
        Random random = new Random(7);
        Sums sums = new Sums();
        TreeMap<Integer, Double> map = new TreeMap<>();
        for (int i = 0; i < 2_000; i++) {
            int group = random.nextInt(100);
            if (random.nextInt(3) == 0) {
                sums.remove(group);
                map.remove(group);
            } else {
                sums.put(group, i);
                map.put(group, (double) i);
            }
            assertThat(sums.of(group)).isEqualTo(map.getOrDefault(group, 0.0));
        }
        assertThat(IntStream.range(0, sums.size()).mapToObj(sums::group)).containsExactlyElementsOf(map.keySet());
        assertThat(IntStream.range(0, sums.size()).mapToObj(sums::sum)).containsExactlyElementsOf(map.values());
    }

    @Test
    void hashes_are_numbered_as_they_come_and_each_has_one_number() {
        Numbering numbering = new Numbering();
        for (int i = 0; i < 10_000; i++) {
            assertThat(numbering.add(i * 31_337)).isEqualTo(i);
        }
        assertThat(numbering.add(31_337)).isEqualTo(1);
        assertThat(numbering.of(9_999 * 31_337)).isEqualTo(9_999);
        assertThat(numbering.of(5)).isNegative();
        assertThat(numbering.size()).isEqualTo(10_000);
    }
}
