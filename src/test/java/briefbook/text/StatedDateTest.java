package briefbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2022",
                "February 2022",
                "Feb. 30, 2022",
                "2022-02-30",
                "2022-13-01",
                "31 April 2022",
                "3 February 1799",
                "3 February 2101",
                "02/03/2022",
                "2.3.2022",
                "3 February 22",
                "12/31/21",
                "version 2021.12.31.4",
                "call 1-2021-12-31",
                "5-7 March 2022",
                "March 5-7, 2022",
                "x2021-12-31",
                "Copyright © 2024 example.org",
                "© 2024-01-02 example.org",
                "Copyright 3 January 2024, all rights reserved",
                "(c) January 3, 2024",
                "1643846400",
                "Flight 20220203 has landed",
                "In 2021 12 ships left",
                "May 2022 be kind",
                "第2022",
                "2022年6月",
                "2022年13月1日",
                "2022年6月31日",
            })
    void a_line_without_a_full_possible_and_unambiguous_date_gives_nothing(String line) {
        assertThat(StatedDate.in(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                2021-12-31                                   | 2021-12-31
                2021-12-31T10:00:00Z                         | 2021-12-31
                2021-12-31T23:30:00-08:00                    | 2021-12-31
                2022-01-01T00:30:00.123+1400                 | 2022-01-01
                2021-12-31 10:00                             | 2021-12-31
                February 03, 2022                            | 2022-02-03
                FEBRUARY 3 2022                              | 2022-02-03
                Feb. 3, 2022                                 | 2022-02-03
                Sept. 9, 2021                                | 2021-09-09
                Feb 3rd, 2022                                | 2022-02-03
                3 February 2022                              | 2022-02-03
                3rd Feb 2022                                 | 2022-02-03
                the 3rd of February, 2022                    | 2022-02-03
                Thursday, 3 February 2022                    | 2022-02-03
                Thu., Feb. 3, 2022                           | 2022-02-03
                Thu, 03 Feb 2022 10:00:00 GMT                | 2022-02-03
                Thu Feb 03 10:00:00 GMT 2022                 | 2022-02-03
                03-Feb-2022                                  | 2022-02-03
                2022 Feb 3                                   | 2022-02-03
                2022/02/03                                   | 2022-02-03
                2022.02.03                                   | 2022-02-03
                20220203                                     | 2022-02-03
                12/31/2021                                   | 2021-12-31
                31/12/2021                                   | 2021-12-31
                31.12.2021                                   | 2021-12-31
                02/02/2022                                   | 2022-02-02
                Dec 31, 2021 at 4:05 pm EST                  | 2021-12-31
                Dec 31, 2021, 4.05 p.m. (ET)                 | 2021-12-31
                4:05 PM - 31 Dec 2021                        | 2021-12-31
                Published: 31 Dec 2021 16:05 GMT             | 2021-12-31
                Posted on Friday, December 31, 2021 at 10 am | 2021-12-31
                (Updated 31 December 2021)                   | 2021-12-31
                3. Februar 2022                              | 2022-02-03
                Jeudi 3 février 2022                         | 2022-02-03
                3 de febrero de 2022                         | 2022-02-03
                3. Feb. 2022, 16:40 Uhr                      | 2022-02-03
                Veröffentlicht am 3. Februar 2022 um 9.30 Uhr | 2022-02-03
                Stand: 23.11.2021, 16:40 Uhr                 | 2021-11-23
                Publié le 3 févr. 2022 à 10h30               | 2022-02-03
                le 1er mai 2024                              | 2024-05-01
                Publicado el 3 de febrero del 2022           | 2022-02-03
                Pubblicato il 3 febbraio 2022 alle ore 9:30  | 2022-02-03
                segunda-feira, 3 de maio de 2021 às 10h30    | 2021-05-03
                Gepubliceerd op 3 mei 2021 om 9:30 uur       | 2021-05-03
                Publicerad 3 maj 2021 kl 9.30                | 2021-05-03
                Opublikowano: 3 maja 2021, godz. 9:30        | 2021-05-03
                Опубликовано 3 мая 2021 г. в 9:30            | 2021-05-03
                3 травня 2021 року                           | 2021-05-03
                5 Ekim 2022 Çarşamba                         | 2022-10-05
                2022年6月1日                                 | 2022-06-01
                发布时间：2022 年 6 月 1 日 星期三 09:30       | 2022-06-01
                2022年6月1日（水）                           | 2022-06-01
                입력 2022년 6월 1일                           | 2022-06-01
                February 29, 2020                            | 2020-02-29
                """)
    void a_line_that_is_only_a_date_is_read_and_known_to_be_whole(String line, LocalDate day) {
        assertThat(StatedDate.in(line)).hasValueSatisfying(found -> {
            assertThat(found.day()).isEqualTo(day);
            assertThat(found.whole()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022年6月1日，城南的老茶馆重新开门",
                "Von 3. Mai 2024 bis heute regnete es",
                "El 3 de mayo de 2024 empezó la obra",
                "3 мая 2024 года мост открыли"
            })
    void a_date_in_a_sentence_of_another_language_is_read_and_no_line_of_its_own(String line) {
        assertThat(StatedDate.in(line))
                .hasValueSatisfying(found -> assertThat(found.whole()).isFalse());
    }

    @Test
    void figures_are_read_in_the_order_that_is_given() {
        assertThat(StatedDate.in("Veröffentlicht am 3.5.2024")).isEmpty();
        assertThat(StatedDate.in("Veröffentlicht am 3.5.2024", DayOrder.DAY_FIRST))
                .hasValueSatisfying(found -> {
                    assertThat(found.day()).isEqualTo(LocalDate.of(2024, 5, 3));
                    assertThat(found.whole()).isTrue();
                });
        assertThat(StatedDate.in("Posted 3/5/2024", DayOrder.MONTH_FIRST))
                .hasValueSatisfying(found -> assertThat(found.day()).isEqualTo(LocalDate.of(2024, 3, 5)));
        assertThat(StatedDate.in("25/5/2024", DayOrder.MONTH_FIRST))
                .hasValueSatisfying(found -> assertThat(found.day()).isEqualTo(LocalDate.of(2024, 5, 25)));
    }

    @Test
    void a_date_glued_to_the_first_sentence_can_be_cut_off_with_its_label() {
        String line = " date 2021-12-31 The minister asked for a call.";

        StatedDate.Found found = StatedDate.in(line).orElseThrow();

        assertThat(found.span().of(line)).isEqualTo("2021-12-31");
        assertThat(line.substring(found.stamp().end())).isEqualTo("The minister asked for a call.");
        assertThat(found.opensLine()).isTrue();
        assertThat(found.whole()).isFalse();
    }

    @Test
    void separators_after_an_opening_date_belong_to_the_stamp() {
        String line = "Thu., Feb. 3, 2022, 10:15 a.m. ET — Ships left the harbour.";

        StatedDate.Found found = StatedDate.in(line).orElseThrow();

        assertThat(found.span().of(line)).isEqualTo("Thu., Feb. 3, 2022, 10:15 a.m. ET");
        assertThat(line.substring(found.stamp().end())).isEqualTo("Ships left the harbour.");
    }

    @Test
    void a_date_inside_a_sentence_is_neither_whole_nor_opening() {
        String line = "By our correspondent, 3 February 2022, in the harbour";

        StatedDate.Found found = StatedDate.in(line).orElseThrow();

        assertThat(found.span().of(line)).isEqualTo("3 February 2022");
        assertThat(found.stamp()).isEqualTo(found.span());
        assertThat(found.opensLine()).isFalse();
        assertThat(found.whole()).isFalse();
    }

    @Test
    void a_date_followed_by_another_number_is_not_whole() {
        assertThat(StatedDate.in("3 February 2022 14 comments").orElseThrow().whole())
                .isFalse();
        assertThat(StatedDate.in("3 February 2022 1400").orElseThrow().whole()).isFalse();
    }

    @Test
    void several_dates_of_a_line_come_in_reading_order() {
        assertThat(StatedDate.all("Published 3 Feb 2022 | Updated 5 Feb 2022"))
                .extracting(StatedDate.Found::day)
                .containsExactly(LocalDate.of(2022, 2, 3), LocalDate.of(2022, 2, 5));
    }

    @Test
    void a_date_before_a_copyright_notice_counts_and_one_after_it_does_not() {
        assertThat(StatedDate.all("3 Feb 2022 © 4 Feb 2024 example.org"))
                .extracting(StatedDate.Found::day)
                .containsExactly(LocalDate.of(2022, 2, 3));
    }

    @Test
    void the_date_in_an_address_is_found() {
        assertThat(StatedDate.in("https://example.org/2022/02/03/ships")
                        .orElseThrow()
                        .day())
                .isEqualTo(LocalDate.of(2022, 2, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "1643846400, 2022-02-03",
        "1643846400000, 2022-02-03",
        "20220203, 2022-02-03",
        "2022-02-03, 2022-02-03",
        "'  Thu, 03 Feb 2022 10:00:00 +0000 ', 2022-02-03",
    })
    void a_metadata_value_may_also_count_from_1970(String value, LocalDate day) {
        assertThat(StatedDate.value(value)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "20221399", "9999999999", "99999999999999999999999", "2022", "yesterday", "164384640"})
    void a_metadata_value_that_names_no_plausible_day_gives_nothing(String value) {
        assertThat(StatedDate.value(value)).isEmpty();
    }

    @Test
    void nothing_beyond_the_first_200_characters_is_read() {
        String filler = "x ".repeat(100);

        assertThat(StatedDate.in(filler + "2021-12-31")).isEmpty();
        assertThat(StatedDate.in("2021-12-31 " + filler)).isPresent();
        assertThat(StatedDate.in("2021-12-31" + " ".repeat(300) + "x")
                        .orElseThrow()
                        .whole())
                .isFalse();
    }

    @Test
    @Timeout(5)
    void a_line_of_five_million_characters_costs_no_time() {
        String line = "2021-".repeat(1_000_000);

        assertThat(StatedDate.in(line)).isEmpty();
        assertThat(StatedDate.in("Thu, ".repeat(1_000_000))).isEmpty();
        assertThat(StatedDate.value("1".repeat(5_000_000))).isEmpty();
    }
}
