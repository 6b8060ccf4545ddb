package briefbook.render;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Bound;
import briefbook.model.Fact;
import briefbook.model.FactKind;
import briefbook.model.Quantity;
import briefbook.model.Spot;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How numbers and days of two voices fit together. */
class AmountsTest {
    private static final Spot SENTENCE = new Spot("block:0", 0, 10);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EXACT 12 Monday     | EXACT 12 Tuesday     | SAME
                    EXACT 12 Monday     | EXACT 13 Monday      | CONFLICT
                    EXACT 12 Monday     | EXACT 13 Tuesday     | AS_OF
                    EXACT 12 -          | EXACT 13 -           | AS_OF
                    AT_LEAST 90000 Mon  | AT_LEAST 100000 Mon  | COMPATIBLE
                    AT_LEAST 12 Mon     | EXACT 12 Mon         | COMPATIBLE
                    AT_LEAST 12 Mon     | EXACT 11 Mon         | CONFLICT
                    AT_MOST 12 Mon      | EXACT 13 Mon         | CONFLICT
                    AT_MOST 12 Mon      | AT_LEAST 13 Mon      | CONFLICT
                    ABOUT 100 Mon       | EXACT 108 Mon        | COMPATIBLE
                    ABOUT 100 Mon       | EXACT 120 Mon        | CONFLICT
                    EXACT 100000 Mon    | EXACT 104500 Mon     | COMPATIBLE
                    EXACT 100000 Mon    | EXACT 120500 Mon     | CONFLICT
                    EXACT 101 Mon       | EXACT 102 Mon        | CONFLICT
                    EXACT 6.1 Mon       | EXACT 6.2 Mon        | CONFLICT
                    """)
    void only_what_excludes_itself_as_of_one_day_is_a_conflict(String one, String other, Agreement expected) {
        assertThat(Amounts.ofNumbers(List.of(List.of(number(one)), List.of(number(other)))))
                .isEqualTo(expected);
        assertThat(Amounts.ofNumbers(List.of(List.of(number(other)), List.of(number(one)))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2021-12-07               | 2021-12-07 | SAME
                    [2021-12-01..2021-12-10] | 2021-12-07 | COMPATIBLE
                    2021-12-08               | 2021-12-07 | CONFLICT
                    Tuesday                  | 2021-12-07 | OTHER_WORDS
                    """)
    void days_are_compared_as_sets(String one, String other, Agreement expected) {
        assertThat(Amounts.ofDays(List.of(List.of(day(one)), List.of(day(other)))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"EXACT 12 Mon, EXACT 13 Mon, EXACT 13 Mon"})
    void a_voice_that_gives_both_numbers_excludes_neither(String one, String more, String other) {
        assertThat(Amounts.ofNumbers(
                        List.of(Stream.of(one, more).map(AmountsTest::number).toList(), List.of(number(other)))))
                .isEqualTo(Agreement.COMPATIBLE);
    }

    private static Fact number(String text) {
        String[] parts = text.strip().split(" ", -1);
        BigDecimal value = new BigDecimal(parts[1]);
        String asOf = parts[2].equals("-") ? null : parts[2];
        Quantity quantity = new Quantity(value, value, Bound.valueOf(parts[0]), "killed", "people", "", asOf);
        return new Fact("e", FactKind.NUMBER, 0, SENTENCE, "", List.of(), quantity.value(), quantity);
    }

    private static Fact day(String edtf) {
        return new Fact("e", FactKind.DAY, 0, SENTENCE, "", List.of(), edtf, null);
    }
}
