package briefbook.clean;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Declaration;
import briefbook.model.Field;
import briefbook.model.Format;
import briefbook.model.Seed;
import briefbook.model.SeedId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the names that a page declares are its writers. */
class DeclaredWritersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Staff",
                "Staff Writer",
                "Harbor Telegraph Staff",
                "The Associated Press",
                "admin",
                "editor@harbor.example",
                "12",
                "by",
                "|",
                "Redaktion",
                "Редакция",
                "written by the people who sail on the ships of the northern harbour every day of the year"
            })
    void what_is_no_person_is_no_writer(String value) {
        assertThat(writers(author(value))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Lena Marsh                              ; Lena Marsh
                By Lena Marsh                           ; Lena Marsh
                Written by: Lena Marsh and Tom Reyes    ; Lena Marsh, Tom Reyes
                LENA MARSH                              ; Lena Marsh
                Lena Marsh, Tom Reyes, MD               ; Lena Marsh, Tom Reyes, MD
                Lena Marsh, in Geneva                   ; Lena Marsh
                Lena Marsh on 3 May 2024                ; Lena Marsh
                Lena Marsh (maps and tables)            ; Lena Marsh
                Audiophile On                           ; Audiophile On
                Von Lena Marsh und Tom Reyes            ; Lena Marsh, Tom Reyes
                Ana Souza e Rui Lobo                    ; Ana Souza, Rui Lobo
                José Ortega y Gasset                    ; José Ortega y Gasset
                Jan van der Berg                        ; Jan van der Berg
                王小明                                   ; 王小明
                """)
    void a_byline_gives_the_people_in_it(String row) {
        String[] cells = row.split(";");

        assertThat(String.join(", ", writers(author(cells[0].strip())))).isEqualTo(cells[1].strip());
    }

    @Test
    void a_byline_that_readers_see_comes_before_what_is_declared_for_machines() {
        assertThat(writers(
                        author("Tom Reyes"),
                        new Declaration(Field.AUTHOR, "By Lena Marsh", "page: byline at the headline")))
                .containsExactly("Lena Marsh");
    }

    @Test
    void a_name_that_is_the_house_s_comes_last() {
        assertThat(writers(
                        author("Marsh Brothers"),
                        new Declaration(Field.AUTHOR, "Tom Reyes", "json-ld: author"),
                        new Declaration(Field.OUTLET, "Marsh Brothers", "meta: og:site_name")))
                .containsExactly("Tom Reyes");
    }

    @Test
    void one_word_is_a_writer_only_where_nobody_else_is_and_a_field_says_so() {
        assertThat(writers(author("Lena"))).containsExactly("Lena");
        assertThat(writers(new Declaration(Field.AUTHOR, "Lena", "page: name at the headline")))
                .isEmpty();
        assertThat(writers(author("Lena"), author("Tom Reyes"))).containsExactly("Tom Reyes");
    }

    @Test
    void of_several_bylines_on_a_page_the_first_is_this_article_s() {
        String source = "page: byline at the headline";

        assertThat(writers(
                        new Declaration(Field.AUTHOR, "By Lena Marsh", source),
                        new Declaration(Field.AUTHOR, "By Tom Reyes", source)))
                .containsExactly("Lena Marsh");
    }

    private static Declaration author(String value) {
        return new Declaration(Field.AUTHOR, value, "meta: author");
    }

    private static List<String> writers(Declaration... declarations) {
        return DeclaredWriters.of(Draft.of(new Seed(
                new SeedId("page.html", 0, "0".repeat(64), Format.HTML),
                List.of(),
                Arrays.asList(declarations),
                List.of(),
                List.of())));
    }
}
