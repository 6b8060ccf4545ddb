package briefbook.render;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Days;
import briefbook.model.Origin;
import briefbook.model.Published;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayWordsTest {
    private final DayWords days = new DayWords(Words.load("en"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-12-07 | 2021-12-07 | 7 December 2021",
                "2021-12-01 | 2021-12-31 | December 2021",
                "2021-01-01 | 2021-12-31 | 2021",
                "2021-12-07 | 2021-12-13 | between 7 and 13 December 2021",
                "2021-11-30 | 2021-12-13 | between 30 November and 13 December 2021",
                "2021-12-30 | 2022-01-02 | between 30 December 2021 and 2 January 2022",
                "           | 2022-01-02 | 2 January 2022 or earlier",
                "2021-12-30 |            | 30 December 2021 or later",
                "           |            | day not known"
            })
    void a_range_is_said_no_more_precisely_than_it_is(LocalDate first, LocalDate last, String words) {
        assertThat(days.of(new Published(Origin.DEDUCED, first, last, null, "")).text())
                .isEqualTo(words);
    }

    @Test
    void a_preferred_day_among_several_is_only_probable() {
        LocalDate seventh = LocalDate.of(2021, 12, 7);
        LocalDate eighth = LocalDate.of(2021, 12, 8);
        Days both = new Days(seventh, eighth, seventh, List.of(seventh, eighth), "[2021-12-07..2021-12-08]", List.of());
        assertThat(days.of(both).text()).startsWith("between ").contains("December 2021");
        Days one = new Days(seventh, eighth, null, List.of(eighth), "2021-12-08", List.of());
        assertThat(days.of(one)).isEqualTo(new When("8 December 2021", "2021-12-08", When.Extent.DAY));
    }
}
