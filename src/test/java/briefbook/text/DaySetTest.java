package briefbook.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaySetTest {
    private static final LocalDate START = LocalDate.of(2021, 11, 20);

    @Test
    void an_empty_set_has_no_days_and_says_so() {
        assertThat(DaySet.EMPTY.isEmpty()).isTrue();
        assertThat(DaySet.EMPTY.days()).isEmpty();
        assertThat(DaySet.EMPTY).hasToString("no day");
        assertThatThrownBy(DaySet.EMPTY::first)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("isEmpty()");
        assertThatThrownBy(DaySet.EMPTY::edtf).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_range_that_ends_before_it_starts_is_empty() {
        assertThat(DaySet.range(START, START.minusDays(1))).isEqualTo(DaySet.EMPTY);
    }

    @Test
    void early_december_and_a_tuesday_have_one_day_in_common() {
        DaySet early = DaySet.range(LocalDate.of(2021, 12, 1), LocalDate.of(2021, 12, 10));
        DaySet tuesdays = DaySet.of(
                LocalDate.of(2021, 11, 30),
                LocalDate.of(2021, 12, 7),
                LocalDate.of(2021, 12, 14),
                LocalDate.of(2021, 12, 21));

        assertThat(early.intersect(tuesdays).days()).containsExactly(LocalDate.of(2021, 12, 7));
    }

    @RepeatedTest(300)
    void sets_behave_as_a_tree_set_does(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        SortedSet<LocalDate> a = randomDays(random);
        SortedSet<LocalDate> b = randomDays(random);
        DaySet left = DaySet.of(a);
        DaySet right = DaySet.of(b);
        SortedSet<LocalDate> both = new TreeSet<>(a);
        both.retainAll(b);
        SortedSet<LocalDate> all = new TreeSet<>(a);
        all.addAll(b);

        assertThat(left.days()).containsExactlyElementsOf(a);
        assertThat(left.size()).isEqualTo(a.size());
        assertThat(left.intersect(right).days()).containsExactlyElementsOf(both);
        assertThat(left.intersects(right)).isEqualTo(!both.isEmpty());
        assertThat(left.union(right).days()).containsExactlyElementsOf(all);
        assertThat(left.union(right)).isEqualTo(DaySet.of(all)).hasSameHashCodeAs(DaySet.of(all));
        for (int i = -2; i < 82; i++) {
            assertThat(left.contains(START.plusDays(i))).isEqualTo(a.contains(START.plusDays(i)));
        }
        if (!a.isEmpty()) {
            assertThat(left.first()).isEqualTo(a.first());
            assertThat(left.last()).isEqualTo(a.last());
            assertThat(Edtf.parse(left.edtf())).contains(left);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                2021-12-07 | 2021-12-07                                            | 1
                2021-12    | [2021-12-01..2021-12-31]                              | 31
                2020-02    | [2020-02-01..2020-02-29]                              | 29
                2021       | [2021-01-01..2021-12-31]                              | 365
                2021       | [2021-01..2021-12]                                    | 365
                [2021-12-01..2021-12-10]                | [2021-12-01..2021-12-10] | 10
                [2021-12-08,2021-12-15]                 | [2021-12-15, 2021-12-08] | 2
                [2021-12-08,2021-12-10..2021-12-12]     | [2021-12-08,2021-12-10,2021-12-11,2021-12-12] | 4
                [2021-12-01..2022-01-31]                | [2021-12,2022-01]        | 62
                """)
    void a_set_is_written_in_its_shortest_form(String shortest, String other, int days) {
        DaySet set = Edtf.parse(other).orElseThrow();

        assertThat(set.edtf()).isEqualTo(shortest);
        assertThat(set.size()).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "[..]",
                "2021-13",
                "2021-02-30",
                "[2021-12-10..2021-12-01]",
                "2021-12-01..2021-12-10",
                "[2021-12-01",
                "yesterday",
                "202112",
            })
    void what_is_no_set_of_days_is_not_read_as_one(String text) {
        assertThat(Edtf.parse(text)).isEmpty();
    }

    @Test
    void many_sets_joined_at_once_are_the_same_as_joined_one_by_one() {
        LocalDate first = LocalDate.of(2022, 1, 1);
        List<DaySet> sets = List.of(
                DaySet.range(first.plusDays(20), first.plusDays(30)),
                DaySet.of(first, first.plusDays(2)),
                DaySet.EMPTY,
                DaySet.range(first.plusDays(1), first.plusDays(5)),
                DaySet.range(first.plusDays(22), first.plusDays(24)));
        assertThat(DaySet.union(sets))
                .isEqualTo(sets.stream().reduce(DaySet.EMPTY, DaySet::union))
                .isEqualTo(DaySet.range(first, first.plusDays(5))
                        .union(DaySet.range(first.plusDays(20), first.plusDays(30))));
    }

    @Test
    void sets_with_days_between_each_other_do_not_intersect() {
        LocalDate first = LocalDate.of(2022, 1, 1);
        DaySet odd = DaySet.of(first, first.plusDays(2), first.plusDays(4));
        assertThat(odd.intersects(DaySet.of(first.plusDays(1), first.plusDays(3))))
                .isFalse();
        assertThat(odd.intersects(DaySet.of(first.plusDays(1), first.plusDays(4))))
                .isTrue();
        assertThat(odd.intersects(DaySet.EMPTY)).isFalse();
    }

    @Test
    void days_that_fit_are_kept_and_all_days_come_in_order() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            SortedSet<LocalDate> days = randomDays(random);
            DaySet set = DaySet.of(days);

            assertThat(set.epochDays().mapToObj(LocalDate::ofEpochDay)).containsExactlyElementsOf(days);
            assertThat(set.filter(d -> d % 3 == 0).days())
                    .containsExactlyElementsOf(
                            days.stream().filter(d -> d.toEpochDay() % 3 == 0).toList());
        }
    }

    private static SortedSet<LocalDate> randomDays(Random random) {
        SortedSet<LocalDate> days = new TreeSet<>();
        int runs = random.nextInt(6);
        for (int i = 0; i < runs; i++) {
            LocalDate first = START.plusDays(random.nextInt(70));
            days.addAll(List.copyOf(
                    first.datesUntil(first.plusDays(1 + random.nextInt(10))).toList()));
        }
        return days;
    }
}
