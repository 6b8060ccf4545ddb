package briefbook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import briefbook.model.DayRule.Direction;
import briefbook.model.DayRule.OfMonth;
import briefbook.model.DayRule.Season;
import briefbook.model.DayRule.Weekday;
import briefbook.model.DayRule.WeekdayBetween;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DayRuleTest {
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2021, 12, 31);

    @Test
    void days_that_no_year_has_are_refused() {
        assertThatThrownBy(() -> new OfMonth(2, 30, 30, Direction.PAST)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OfMonth(6, 0, 3, Direction.PAST)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OfMonth(6, 4, 3, Direction.PAST)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WeekdayBetween(DayOfWeek.MONDAY, 0, 5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void a_rule_yields_ascending_days_and_at_least_one_for_any_publication(Direction direction) {
        List<DayRule> rules = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            rules.add(new OfMonth(month, 1, 31, direction));
            rules.add(new OfMonth(month, 29, 29, direction));
        }
        for (int month = 3; month <= 12; month += 3) {
            rules.add(new Season(month, direction));
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            rules.add(new Weekday(day, direction));
        }
        for (LocalDate day : DayRule.range(LocalDate.of(2019, 12, 1), LocalDate.of(2021, 4, 1))) {
            assertThat(rules)
                    .allSatisfy(rule -> assertThat(rule.on(day))
                            .isNotEmpty()
                            .isSorted()
                            .doesNotHaveDuplicates()
                            .hasSizeLessThan(367));
        }
    }

    @Test
    void the_nearest_such_day_is_meant_when_nothing_tells_the_direction() {
        assertThat(new OfMonth(1, 10, 10, Direction.EITHER).on(NEW_YEARS_EVE))
                .containsExactly(LocalDate.of(2022, 1, 10));
        assertThat(new OfMonth(12, 2, 2, Direction.EITHER).on(LocalDate.of(2022, 2, 3)))
                .containsExactly(LocalDate.of(2021, 12, 2));
    }

    @Test
    void both_years_are_possible_when_neither_day_is_near() {
        assertThat(new OfMonth(6, 15, 15, Direction.EITHER).on(NEW_YEARS_EVE))
                .containsExactly(LocalDate.of(2021, 6, 15), LocalDate.of(2022, 6, 15));
    }

    @Test
    void a_direction_is_doubted_when_the_other_way_is_much_nearer() {
        assertThat(new OfMonth(1, 10, 10, Direction.PAST).on(NEW_YEARS_EVE))
                .containsExactly(LocalDate.of(2021, 1, 10), LocalDate.of(2022, 1, 10));
    }

    @Test
    void last_december_is_over_in_december() {
        assertThat(new OfMonth(12, 1, 31, Direction.LAST).on(NEW_YEARS_EVE)).contains(LocalDate.of(2020, 12, 1));
        assertThat(new OfMonth(12, 1, 31, Direction.PAST).on(NEW_YEARS_EVE)).contains(LocalDate.of(2021, 12, 1));
    }

    @Test
    void the_29th_of_february_is_looked_for_in_leap_years() {
        assertThat(new OfMonth(2, 29, 29, Direction.PAST).on(NEW_YEARS_EVE)).containsExactly(LocalDate.of(2020, 2, 29));
        assertThat(new OfMonth(2, 29, 29, Direction.FUTURE).on(NEW_YEARS_EVE))
                .containsExactly(LocalDate.of(2024, 2, 29));
    }

    @Test
    void this_winter_runs_or_follows_and_last_winter_is_over() {
        LocalDate january = LocalDate.of(2022, 1, 10);

        assertThat(new Season(12, Direction.FUTURE).on(NEW_YEARS_EVE))
                .contains(january)
                .hasSize(110);
        assertThat(new Season(12, Direction.FUTURE).on(LocalDate.of(2021, 10, 1)))
                .contains(january);
        assertThat(new Season(12, Direction.LAST).on(NEW_YEARS_EVE)).doesNotContain(january);
        assertThat(new Season(12, Direction.PAST).on(LocalDate.of(2022, 5, 1))).contains(january);
        assertThat(new Season(12, Direction.NEXT).on(LocalDate.of(2022, 2, 1))).doesNotContain(january);
    }
}
