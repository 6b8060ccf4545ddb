package briefbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/configuration.md} says what the code does. */
class ConfigurationDocsTest {
    private static String page() throws IOException {
        return Files.readString(Path.of("docs/configuration.md"));
    }

    @Test
    void the_table_has_every_key_in_the_order_of_the_code() throws IOException {
        List<String> keys = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|")
                .matcher(page())
                .results()
                .map(r -> r.group(1))
                .toList();
        assertThat(keys).isEqualTo(ConfigurationFile.KEYS);
    }

    @Test
    void the_example_uses_every_key_and_has_no_fault() throws Exception {
        String example = Pattern.compile("(?s)```yaml\n(.*?)```")
                .matcher(page())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        assertThat(example.lines().filter(l -> !l.startsWith(" ")).map(l -> l.replaceAll(":.*", "")))
                .containsExactlyElementsOf(ConfigurationFile.KEYS);
        ConfigurationReading reading = ConfigurationFile.read("briefbook.yml", example);
        assertThat(reading.options().navigation()).hasSize(2);
        assertThat(reading.problems()).allMatch(p -> p.what().startsWith("accent"));
    }
}
