package briefbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What proves whether the day or the month comes first. */
class DayOrderTest {
    @ParameterizedTest
    @CsvSource({
        "31/12/2021, DAY_FIRST",
        "12/31/2021, MONTH_FIRST",
        "Posted 31.12.2021 by the harbour office, DAY_FIRST",
        "12-31-2021, MONTH_FIRST"
    })
    void a_date_that_can_be_read_one_way_proves_the_order(String line, DayOrder order) {
        assertThat(DayOrder.provenBy(List.of("02/03/2022", line), List.of())).contains(order);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "02/03/2022", "02/02/2022", "31/31/2021", "1.31.12.2021", "version 31/12", "31/12/99"})
    void what_can_be_read_both_ways_or_not_at_all_proves_nothing(String line) {
        assertThat(DayOrder.provenBy(List.of(line), List.of())).isEmpty();
    }

    @Test
    void dates_that_prove_both_orders_prove_nothing_whatever_the_language_says() {
        assertThat(DayOrder.provenBy(List.of("31/12/2021", "12/31/2021"), List.of("de")))
                .isEmpty();
    }

    @Test
    void a_date_in_the_text_is_stronger_than_the_language() {
        assertThat(DayOrder.provenBy(List.of("31/12/2021"), List.of("en-US"))).contains(DayOrder.DAY_FIRST);
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, MONTH_FIRST",
        "en_us, MONTH_FIRST",
        "es-US, MONTH_FIRST",
        "en-GB, DAY_FIRST",
        "de, DAY_FIRST",
        "PT-br, DAY_FIRST"
    })
    void a_region_or_a_language_with_one_custom_decides(String tag, DayOrder order) {
        assertThat(DayOrder.provenBy(List.of(), List.of(tag))).contains(order);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "", "-", "und", "zh", "en-Latn"})
    void a_language_with_several_customs_decides_nothing(String tag) {
        assertThat(DayOrder.provenBy(List.of(), List.of(tag))).isEmpty();
    }

    @Test
    void the_first_language_that_says_something_decides() {
        assertThat(DayOrder.provenBy(List.of(), List.of("en", "en-US", "de"))).contains(DayOrder.MONTH_FIRST);
    }
}
