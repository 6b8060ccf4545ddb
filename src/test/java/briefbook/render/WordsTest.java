package briefbook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import briefbook.model.SiteOptions;
import briefbook.rules.Table;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The interface says the same in all its languages. */
class WordsTest {
    private static final Path FOLDER = Path.of("src/main/resources/briefbook");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    static Stream<String> others() {
        return SiteOptions.LANGUAGES.stream().skip(1);
    }

    private static Properties words(String suffix) throws IOException {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(FOLDER.resolve("messages" + suffix + ".properties"))) {
            words.load(in);
        }
        return words;
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern).results().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("others")
    void every_language_has_every_key_with_the_same_arguments(String language) throws IOException {
        Properties english = words("");
        Properties other = words("_" + language);

        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(arguments(other.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de"})
    void every_value_is_a_pattern_and_none_has_a_quote_that_would_swallow_one(String suffix) throws IOException {
        Properties words = words(suffix);
        for (String key : words.stringPropertyNames()) {
            String value = words.getProperty(key);
            assertThat(value).as(key).doesNotContain("'");
            if (!arguments(value).isEmpty()) {
                for (int n = 0; n < 4; n++) {
                    int count = n;
                    assertThatCode(() ->
                                    new MessageFormat(value, Locale.ROOT).format(new Object[] {count, count, count}))
                            .as(key)
                            .doesNotThrowAnyException();
                }
            }
        }
    }

    @Test
    void no_key_is_left_over() throws IOException {
        StringBuilder sources = new StringBuilder();
        for (Path root : List.of(Path.of("templates"), Path.of("src/main/java/briefbook/render"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    sources.append(Files.readString(file));
                }
            }
        }
        List<String> unused = new ArrayList<>();
        for (String key : words("").stringPropertyNames()) {
            String prefix = key.substring(0, key.lastIndexOf('.') + 1);
            boolean asked = sources.indexOf("{" + key + "}") >= 0 || sources.indexOf("\"" + key + "\"") >= 0;
            // Constants and numbers have keys that are put together.
            String stem = prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1);
            boolean composed = !prefix.isEmpty()
                    && (sources.indexOf("\"" + stem + "\")") >= 0
                            || sources.indexOf("\"" + prefix + "\"") >= 0
                            || sources.indexOf("text(\"" + stem + "\"") >= 0
                            || sources.indexOf("\"" + stem + "\",") >= 0);
            boolean figure = key.startsWith("figure.") && sources.indexOf("new Figure(\"" + key.substring(7)) >= 0;
            if (!asked && !composed && !figure) {
                unused.add(key);
            }
        }
        assertThat(unused).isSubsetOf(Known.UNUSED);
    }

    /** Words that nothing shows yet, and that were there before this test. */
    private static final class Known {
        private static final Set<String> UNUSED = Set.of("empty.one", "event.status");
    }

    @Test
    void numbers_and_days_are_written_as_in_german() {
        Words words = Words.load("de");
        DayWords days = new DayWords(words);

        assertThat(words.text("count.articles", 1234)).isEqualTo("1.234 Artikel");
        assertThat(Words.load("en").text("count.articles", 1234)).isEqualTo("1,234 articles");
        assertThat(days.day(java.time.LocalDate.of(2021, 12, 7)).text()).isEqualTo("7. Dezember 2021");
        assertThat(words.phrases().day("10 to 16 January 2022")).isEqualTo("10. bis 16. Januar 2022");
        assertThat(words.phrases().day("29 December 2021 to 3 January 2022"))
                .isEqualTo("29. Dezember 2021 bis 3. Januar 2022");
        assertThat(words.phrases().day("7 March 2022 or 9 May 2022")).isEqualTo("7. März 2022 oder 9. Mai 2022");
    }

    @ParameterizedTest
    @MethodSource("others")
    void what_the_tables_of_the_stages_say_is_said_in_every_language(String language) {
        Phrases phrases = Words.load(language).phrases();
        List<String> said = new ArrayList<>();
        Table.load("score-words.tsv")
                .rows()
                .forEach(r -> said.add("stands below the text: " + r.cell("words") + ", short, its element"));
        Table.load("input-files.tsv").rows().stream()
                .filter(r -> !r.cell("hint").isEmpty())
                .forEach(r -> said.addAll(List.of("skipped: " + r.cell("what"), r.cell("hint"))));
        Table.load("boilerplate.tsv").rows().forEach(r -> said.add(r.cell("family")));

        List<String> english = said.stream()
                .map(phrases::told)
                .filter(Told::isForeign)
                .map(Told::text)
                .distinct()
                .toList();
        assertThat(said).hasSizeGreaterThan(100);
        assertThat(english).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbor Dispatch, 10 January 2022: “Monday” means 10 January 2022.|Harbor Dispatch, 10. Januar 2022: „Monday“ bedeutet 10. Januar 2022.",
                "“A Bridge: why…”, undated: “Tuesday” leaves open which week.|„A Bridge: why…“, ohne Datum: „Tuesday“ lässt offen, welche Woche.",
                "Both report talks between Russia and United States in Geneva; A (undated) says “Monday”, B (published 31 December 2021) says “Jan. 10”; only 10 January 2022 fits both – if both mean the same talks.|Beide berichten: Gespräche zwischen Russland und Vereinigte Staaten in Genf; A (ohne Datum) schreibt „Monday“, B (vom 31. Dezember 2021) schreibt „Jan. 10“; zu beidem passt nur: 10. Januar 2022 – falls beide dasselbe Ereignis meinen.",
                "navigation|Navigation",
                "follows “Leave a Comment” at the end of the article|folgt auf „Leave a Comment“ am Ende des Artikels"
            })
    void what_stages_say_is_said_in_german(String both) {
        String[] pair = both.split("\\|");
        assertThat(Words.load("de").phrases().told(pair[0])).isEqualTo(new Told(pair[1], null));
    }

    @Test
    void what_no_row_knows_stays_english_and_says_so() {
        Phrases phrases = Words.load("de").phrases();
        assertThat(phrases.told("quite another sentence")).isEqualTo(new Told("quite another sentence", "en"));
        assertThat(Words.load("en").phrases().told("quite another")).isEqualTo(new Told("quite another", null));
    }

    @Test
    void hostile_names_in_a_reason_cost_no_time() {
        String hostile = "Both report a call between A and B; " + "x (undated) says “".repeat(40) + "; ".repeat(60);
        long start = System.nanoTime();
        Words.load("de").phrases().told(hostile);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(3000);
    }

    @Test
    void every_kind_of_event_and_boilerplate_has_a_german_name() {
        Phrases phrases = Words.load("de").phrases();
        assertThat(Table.load("event-kinds.tsv").rows())
                .allSatisfy(r -> assertThat(phrases.nouns()).containsKey(r.cell("noun")));
        assertThat(Table.load("boilerplate.tsv").rows())
                .allSatisfy(
                        r -> assertThat(phrases.told(r.cell("family")).lang()).isNull());
    }
}
