package briefbook.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import briefbook.model.ArticleFix;
import briefbook.model.CurationSpot;
import briefbook.model.Exclusion;
import briefbook.model.Field;
import briefbook.model.LineRule;
import briefbook.model.Problem;
import briefbook.model.Severity;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written in a curation file: bad entries first. */
class CurationFileTest {
    private static CurationReading read(String... lines) throws OwnersFileException {
        return CurationFile.read("curation.yml", String.join("\n", lines));
    }

    private static Problem only(String... lines) throws OwnersFileException {
        List<Problem> problems = read(lines).problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).severity()).isEqualTo(Severity.ERROR);
        return problems.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "remove: [ 'a'          | no valid YAML",
                "remove: 'a\\nkeep: b'c | no valid YAML",
                "remove: a\\nremove: b  | the key 'remove' stands twice",
                "articles:\\n  a.txt:\\n    title: b\\n  a.txt:\\n    title: c | the key 'a.txt' stands twice",
                "remove: a\\n---\\nkeep: b | more than one document",
                "remove: *a              | refers to itself, to nothing",
                "- remove                | has no sections",
                "just text               | has no sections",
            })
    void a_file_that_is_no_yaml_with_sections_cannot_be_read(String text, String what) {
        Problem problem = catchThrowableOfType(OwnersFileException.class, () -> read(text.replace("\\n", "\n")))
                .problem();

        assertThat(problem.where()).startsWith("curation.yml");
        assertThat(problem.what()).contains(what);
        assertThat(problem.hint()).isNotBlank();
    }

    @Test
    void what_is_broken_is_found_by_its_line() {
        assertThatThrownBy(() -> read("keep: a", "", "remove: b", "remove: c"))
                .hasMessageStartingWith("curation.yml:4:");
        assertThatThrownBy(() -> read("keep: a", "remove: [ b", "articles: c"))
                .hasMessageMatching("curation.yml:[23]:.*");
    }

    @Test
    void a_file_without_end_or_with_nested_lists_without_end_cannot_be_read() {
        assertThatThrownBy(() -> read("# " + "x".repeat(Yaml.LONGEST))).hasMessageContaining("longer than");
        assertThatThrownBy(() -> read("remove: " + "[".repeat(200))).hasMessageContaining("nested more than");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n\n", "# only a comment\n", "---\n", "~", "remove:", "remove: []\nkeep: ~\narticles: {}"})
    void an_empty_file_says_nothing_and_is_no_fault(String text) throws OwnersFileException {
        CurationReading reading = read(text);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.curation().lines()).isEmpty();
        assertThat(reading.curation().articles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "remvoe,did you mean 'remove'?",
        "Keep,did you mean 'keep'?",
        "Peopel,did you mean 'people'?",
        "sources,'known here are: remove, keep, articles, people, events'"
    })
    void an_unknown_section_is_reported_with_the_nearest(String section, String hint) throws OwnersFileException {
        Problem problem = only("keep: a", section + ": [ b ]");

        assertThat(problem.where()).isEqualTo("curation.yml:2");
        assertThat(problem.what()).isEqualTo("'" + section + "' is unknown and does nothing");
        assertThat(problem.hint()).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- text: ''                          | 'text' is empty",
                "- { source: x }                     | neither 'text' nor 'pattern'",
                "- { text: a, pattern: b }           | both 'text' and 'pattern'",
                "- [ a, b ]                          | a list inside the list",
                "- { text: [ a ] }                   | 'text' is empty, no text",
                "- { text: a, source: [ b ] }        | 'source' is no text",
                "- { text: a, source: '' }           | 'source' is no text",
                "- { text: a, sorce: b }             | 'sorce' is unknown",
                "- pattern: 'a('                     | Unclosed group at character",
                "- pattern: '(?:){1000000000}'       | its repeats come to more than",
                "- pattern: '.*'                     | it would take out every line",
                "- '*'                               | it would take out every line",
                "- '* '                              | it would take out every line",
                "- \"\\u200b\"                       | 'text' is empty",
            })
    void a_rule_that_cannot_be_used_is_reported_by_its_line_and_costs_no_other(String rule, String what)
            throws OwnersFileException {
        CurationReading reading = read("remove:", "  - first", "  " + rule, "  - last");

        assertThat(reading.problems()).singleElement().satisfies(p -> {
            assertThat(p.where()).isEqualTo("curation.yml:3");
            assertThat(p.what()).contains(what);
            assertThat(p.hint()).isNotBlank();
        });
        assertThat(reading.curation().lines()).extracting(LineRule::text).contains("first", "last");
    }

    @Test
    void a_rule_is_a_text_a_text_with_a_source_or_an_expression() throws OwnersFileException {
        CurationReading reading = read(
                "remove:",
                "  - \"Follow  our\tchannel*\"",
                "  - text: Subscribe to * for more",
                "    source: Harbor Telegraph",
                "  - pattern: \"Ad \\\\d+ of \\\\d+\"",
                "keep: \"*\"");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.curation().lines())
                .containsExactly(
                        new LineRule(new CurationSpot("curation.yml", 2), false, "Follow our channel*", false, null),
                        new LineRule(
                                new CurationSpot("curation.yml", 3),
                                false,
                                "Subscribe to * for more",
                                false,
                                "Harbor Telegraph"),
                        new LineRule(new CurationSpot("curation.yml", 5), false, "Ad \\d+ of \\d+", true, null),
                        new LineRule(new CurationSpot("curation.yml", 6), true, "*", false, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date: May 2024               | date “May 2024” cannot be used         | 2024-05-03",
                "date: 03/05/2024             | date “03/05/2024” cannot be used       | 2024-05-03",
                "date: 2024-02-30             | date “2024-02-30” cannot be used       | 2024-05-03",
                "date: [ 2024-05-03 ]         | date is no single text                 | 2024-05-03",
                "title: ''                    | title is empty                         | write a text",
                "title: { a: b }              | title is no single text                | write a text",
                "outlet: [ a, b ]             | outlet is no single text               | write a text",
                "url: harbor.example/a        | url “harbor.example/a” cannot be used  | https://",
                "url: javascript:alert(1)     | url “javascript:alert(1)” cannot       | https://",
                "url: 'https://a b'           | url “https://a b” cannot be used       | https://",
                "url: 'https:///x'            | url “https:///x” cannot be used        | https://",
                "language: english            | language “english” cannot be used      | de or pt-BR",
                "language: e                  | language “e” cannot be used            | de or pt-BR",
                "authors: { a: b }            | authors is no single text              | [ \"Ada Example\"",
                "authors: [ [ a ] ]           | authors is no single text              | [ \"Ada Example\"",
                "authors: [ a, '' ]           | authors is empty                       | [ \"Ada Example\"",
                "titel: a                     | 'titel' is unknown                     | 'title'?",
                "author: a                    | 'author' is unknown                    | 'authors'?",
            })
    void a_value_that_cannot_be_used_is_reported_and_the_rest_applies(String line, String what, String hint)
            throws OwnersFileException {
        CurationReading reading = read("articles:", "  a.txt:", "    " + line, "    place: x", "  b.txt: { title: T }");

        assertThat(reading.problems()).hasSize(2).first().satisfies(p -> {
            assertThat(p.where()).isEqualTo("curation.yml:3");
            assertThat(p.what()).contains(what);
            assertThat(p.hint()).contains(hint);
        });
        assertThat(reading.curation().articles()).hasSize(2);
        assertThat(reading.curation().articles().get(0).values()).isEmpty();
        assertThat(reading.curation().articles().get(1).values()).containsEntry(Field.TITLE, List.of("T"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.txt:", "a.txt: {}", "a.txt: title", "a.txt: [ title ]", "'': { title: a }", "? [ a ]\n  : b"})
    void an_entry_that_fixes_nothing_is_reported(String entry) throws OwnersFileException {
        assertThat(only("articles:", "  " + entry).where()).isEqualTo("curation.yml:2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles: text", "articles: [ a, b ]"})
    void articles_without_names_are_reported(String text) throws OwnersFileException {
        assertThat(only(text).what()).contains("no names with fixes");
    }

    @Test
    void each_field_is_taken_as_it_is_written_on_one_line() throws OwnersFileException {
        CurationReading reading = read(
                "articles:",
                "  a.txt:",
                "    date: 3 May 2024",
                "    title: >",
                "      Talks:",
                "      the \"second\" round",
                "    outlet: Harbor Telegraph",
                "    authors: Ada Example",
                "    url: https://harbor.example/talks?id=1#top",
                "    language: pt_br");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.curation().articles())
                .containsExactly(new ArticleFix(
                        new CurationSpot("curation.yml", 2),
                        "a.txt",
                        Map.of(
                                Field.DATE, List.of("2024-05-03"),
                                Field.TITLE, List.of("Talks: the \"second\" round"),
                                Field.OUTLET, List.of("Harbor Telegraph"),
                                Field.AUTHOR, List.of("Ada Example"),
                                Field.URL, List.of("https://harbor.example/talks?id=1#top"),
                                Field.LANGUAGE, List.of("pt-BR")),
                        null));
    }

    @Test
    void control_characters_do_not_get_into_a_title() throws OwnersFileException {
        CurationReading reading = read("articles:", "  a.txt:", "    title: \"a\\e[31m\\u0007b\\nc\"");

        assertThat(reading.curation().articles().get(0).values()).containsEntry(Field.TITLE, List.of("a[31mb c"));
    }

    @ParameterizedTest
    @CsvSource({
        "true,true,''",
        "yes,true,''",
        "not about this story,true,not about this story",
        "false,false,''",
        "no,false,''"
    })
    void exclude_is_yes_or_no_or_a_reason(String value, boolean leavesOut, String reason) throws OwnersFileException {
        CurationReading reading = read("articles:", "  a.txt:", "    exclude: " + value);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.curation().articles().get(0).exclusion()).isEqualTo(new Exclusion(leavesOut, reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[ a ]", "{ a: b }"})
    void an_article_whose_exclusion_cannot_be_read_is_left_out_and_reported(String value) throws OwnersFileException {
        CurationReading reading = read("articles:", "  a.txt:", "    exclude: " + value);

        assertThat(reading.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.hint()).contains("left out all the same"));
        assertThat(reading.curation().articles().get(0).exclusion()).isEqualTo(new Exclusion(true, ""));
    }

    static IntStream numbers() {
        int first = new Random().nextInt(1_000_000_000);
        return IntStream.range(first, first + 300);
    }

    /** Each failure prints the number that makes its file again. */
    @ParameterizedTest
    @MethodSource("numbers")
    void random_yaml_is_read_or_refused_in_words(int number) {
        Random random = new Random(number);
        String[] tokens = {
            "remove",
            "keep",
            "articles",
            "text",
            "pattern",
            "source",
            "exclude",
            "date",
            ": ",
            ":\n  ",
            "\n",
            "\n  ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            "'",
            "\"",
            "*",
            "&a ",
            "*a",
            "2024-05-03",
            "a.txt",
            "#",
            "|",
            ">",
            "~",
            ", ",
            "!!binary "
        };
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(40), 0, tokens.length).forEach(i -> text.append(tokens[i]));

        assertThatCode(() -> {
                    try {
                        read(text.toString())
                                .problems()
                                .forEach(p -> assertThat(p.hint()).isNotBlank());
                    } catch (OwnersFileException e) {
                        assertThat(e.problem().hint()).isNotBlank();
                    }
                })
                .as(text.toString())
                .doesNotThrowAnyException();
    }
}
