package briefbook.dates;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.annotate.DateFinder;
import briefbook.model.BlockKind;
import briefbook.model.DateMention;
import briefbook.model.DayRule;
import briefbook.model.Published;
import briefbook.rules.Table;
import briefbook.text.DaySet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTest {
    private static final Published FRIDAY = Published.stated(LocalDate.of(2021, 12, 31), "test");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two days later ",
                "Monday ",
                "May 1, 2, 3, ",
                "the the very ",
                "1 and 2 and ",
                "a year ago third quarter ",
                "12/",
                "a.b.",
                "twenty-",
                "2021-12-",
                "last this next ",
                "'",
                "7",
            })
    @Timeout(20)
    void hostile_repetition_costs_time_in_proportion_to_its_length(String part) {
        String text = part.repeat(200_000 / part.length());

        assertThat(DateFinder.find(Articles.of(Published.UNKNOWN, text))).isNotNull();
        assertThat(DateFinder.find(Articles.of(FRIDAY, text))).isNotNull();
    }

    @Test
    void an_article_in_another_language_has_no_dates() {
        assertThat(DateFinder.find(Articles.of("de", BlockKind.PARAGRAPH, FRIDAY, "Am Montag, in May.")))
                .isEmpty();
    }

    @Test
    void an_article_of_unknown_language_or_regional_english_is_read() {
        assertThat(DateFinder.find(Articles.of("und", BlockKind.PARAGRAPH, FRIDAY, "It broke on Monday.")))
                .hasSize(3);
        assertThat(DateFinder.find(Articles.of("en-GB", BlockKind.PARAGRAPH, FRIDAY, "It broke on Monday.")))
                .hasSize(3);
    }

    @Test
    void code_is_not_read() {
        assertThat(DateFinder.find(Articles.of("en", BlockKind.CODE, FRIDAY, "date = 2021-12-31")))
                .noneMatch(mention -> mention.spot().in().startsWith("block"));
    }

    @Test
    void mentions_come_in_reading_order_with_the_place_where_they_stand() {
        assertThat(DateFinder.find(Articles.of(FRIDAY, "No time.", "It broke on Tuesday and on Wednesday.")))
                .extracting(mention -> mention.spot().in() + " " + mention.text())
                .containsExactly("deck Monday", "block:1 Tuesday", "block:1 Wednesday", "caption:0 May");
    }

    @Test
    void the_rule_of_a_mention_does_not_depend_on_what_is_known_of_the_publication() {
        String text = "The call on Tuesday followed talks in early December; the next ones are set for Jan. 10.";

        List<DateMention> dated = DateFinder.find(Articles.of(FRIDAY, text));
        List<DateMention> undated = DateFinder.find(Articles.of(Published.UNKNOWN, text));

        assertThat(undated)
                .extracting(DateMention::rule)
                .isEqualTo(dated.stream().map(DateMention::rule).toList());
        assertThat(undated).extracting(DateMention::edtf).containsOnlyNulls();
    }

    @Test
    void a_past_weekday_is_one_of_the_last_seven_days_the_day_of_publication_included() {
        DayRule rule = ruleOf("It broke on Friday.");

        assertThat(rule.on(LocalDate.of(2021, 12, 31))).containsExactly(LocalDate.of(2021, 12, 31));
        assertThat(rule.on(LocalDate.of(2021, 12, 30))).containsExactly(LocalDate.of(2021, 12, 24));
    }

    @Test
    void early_december_and_a_past_tuesday_meet_in_one_day() {
        DayRule early = ruleOf("In early December the leaders held a call.");
        DayRule tuesday = ruleOf("The leaders held talks on Tuesday.");
        DaySet days = DaySet.EMPTY;
        for (LocalDate day : DayRule.range(LocalDate.of(2021, 11, 1), LocalDate.of(2022, 2, 28))) {
            days = days.union(DaySet.of(tuesday.on(day)));
        }

        assertThat(days.intersect(DaySet.of(early.on(LocalDate.of(2022, 2, 3)))).edtf())
                .isEqualTo("2021-12-07");
    }

    @TestFactory
    Stream<DynamicTest> every_row_of_the_word_table_finds_its_example_and_leaves_its_lookalike() {
        return Stream.of("date-words.tsv", "holidays.tsv")
                .flatMap(table -> Table.load(table).rows().stream())
                .map(row -> DynamicTest.dynamicTest(row.cell("id"), () -> {
                    assertThat(inBlock(row.cell("finds"))).as(row.cell("finds")).isNotEmpty();
                    assertThat(inBlock(row.cell("leaves")))
                            .as(row.cell("leaves"))
                            .isEmpty();
                }));
    }

    private static List<DateMention> inBlock(String text) {
        return DateFinder.find(Articles.of(FRIDAY, text)).stream()
                .filter(mention -> mention.spot().in().equals("block:0"))
                .toList();
    }

    private static DayRule ruleOf(String text) {
        DayRule rule = inBlock(text).get(0).rule();
        assertThat(rule).isNotNull();
        return rule;
    }
}
