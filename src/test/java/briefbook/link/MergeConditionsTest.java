package briefbook.link;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.annotate.Annotator;
import briefbook.clean.Cleaner;
import briefbook.model.Annotated;
import briefbook.model.Event;
import briefbook.model.Format;
import briefbook.model.RawBlock;
import briefbook.model.Seed;
import briefbook.model.SeedId;
import briefbook.model.Strength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What each condition of merging is for: articles that come out otherwise without it. */
class MergeConditionsTest {
    private static final Annotator ANNOTATOR = Annotator.builtIn();
    private static final Cleaner CLEANER = Cleaner.builtIn();

    @Test
    void a_headline_without_a_day_is_news_of_the_week_before() {
        List<Annotated> articles = List.of(
                article(
                        "a.txt",
                        "Date: 2023-03-08",
                        "The hills shake",
                        "An earthquake struck Corvale, and walls fell in the old town."),
                article(
                        "b.txt",
                        "Date: 2023-03-30",
                        "Counting the walls",
                        "An earthquake struck Corvale on March 7, the mayor said."));

        assertThat(together(articles, Clusters.Rules.ALL)).isTrue();
        assertThat(together(articles, Clusters.Rules.without(Clusters.Condition.NEWS)))
                .isFalse();
    }

    @Test
    void news_of_another_month_is_another_event() {
        assertThat(together(
                        List.of(
                                article(
                                        "a.txt",
                                        "Date: 2023-05-08",
                                        "The hills shake",
                                        "An earthquake struck Corvale, and walls fell."),
                                article(
                                        "b.txt",
                                        "Date: 2023-03-30",
                                        "Counting the walls",
                                        "An earthquake struck Corvale on March 7.")),
                        Clusters.Rules.ALL))
                .isFalse();
    }

    @Test
    void what_happens_once_needs_no_day() {
        List<Annotated> articles = List.of(
                article("a.txt", "Date: 2023-03-08", "A painter is gone", "Ann Lund died in Oslo on Tuesday."),
                article(
                        "b.txt",
                        "Looking at her boats again",
                        "Ann Lund died in Oslo, where her boats hang in the town hall."));

        assertThat(together(articles, Clusters.Rules.ALL)).isTrue();
        assertThat(events(articles, Clusters.Rules.ALL).get(0).mentions())
                .allMatch(m -> m.strength() == Strength.CERTAIN);
    }

    @Test
    void the_same_scene_on_another_day_and_another_scene_on_the_same_day_are_other_events() {
        assertThat(events(
                        List.of(
                                article(
                                        "a.txt",
                                        "Date: 2023-03-08",
                                        "One",
                                        "A protest was held in Corvale on March 7."),
                                article(
                                        "b.txt",
                                        "Date: 2023-03-15",
                                        "Two",
                                        "A protest was held in Corvale on March 14."),
                                article(
                                        "c.txt",
                                        "Date: 2023-03-08",
                                        "Three",
                                        "A protest was held in Bergen on March 7.")),
                        Clusters.Rules.ALL))
                .hasSize(3);
    }

    @Test
    void two_names_that_stand_in_most_articles_prove_little_where_weeks_are_open() {
        List<Annotated> articles = new ArrayList<>(List.of(
                article(
                        "a.txt",
                        "Date: 2022-02-03",
                        "A look back",
                        "Ines Arnold and Otto Brandt held a call in December 2021."),
                article(
                        "b.txt",
                        "Date: 2022-02-05",
                        "Another look",
                        "Ines Arnold held a call with Otto Brandt in December 2021.")));
        for (int i = 0; i < 24; i++) {
            String day = (2018 + i / 12) + "-" + String.format(Locale.ROOT, "%02d", 1 + i % 12) + "-10";
            articles.add(article(
                    "x" + i + ".txt",
                    "Date: " + day,
                    "Meeting " + i,
                    "Ines Arnold and Otto Brandt held a meeting in Oslo on " + day + "."));
        }

        assertThat(isOne(articles, Clusters.Rules.ALL, 0, 1)).isFalse();
        assertThat(isOne(articles, Clusters.Rules.without(Clusters.Condition.RARITY), 0, 1))
                .isTrue();
    }

    @Test
    void where_no_day_is_left_the_weakest_assumption_goes() {
        List<Annotated> articles = List.of(
                article(
                        "a.txt",
                        "Date: 2021-12-10",
                        "December",
                        "Ines Arnold and Otto Brandt held a call on December 7."),
                article("b.txt", "Date: 2022-01-20", "January", "Karin Voss and Omar Reyes held a call on January 14."),
                article(
                        "c.txt",
                        "The week on the telephone",
                        "Ines Arnold and Otto Brandt held a call on Tuesday. Karin Voss and Omar Reyes held a call on Friday."));

        List<Event> kept = events(articles, Clusters.Rules.ALL);
        long joined = kept.stream()
                .filter(e -> isOf(e, 2) && (isOf(e, 0) || isOf(e, 1)))
                .count();
        assertThat(joined).isEqualTo(1);
        assertThat(kept).allMatch(e -> !isOf(e, 2) || !isOf(e, 0) || e.days().best() != null);
    }

    @Test
    void the_day_that_news_mean_is_kept_apart_from_what_is_proven() {
        List<Annotated> articles = List.of(
                article(
                        "a.txt",
                        "Date: 2021-12-22",
                        "A look back",
                        "Ines Arnold and Otto Brandt held a call in December."),
                article(
                        "b.txt",
                        "The two talk",
                        "Ines Arnold held a call with Otto Brandt on Tuesday about the ferries."));
        Event call = events(articles, Clusters.Rules.ALL).get(0);

        assertThat(call.days().candidates())
                .containsExactly(LocalDate.of(2021, 12, 7), LocalDate.of(2021, 12, 14), LocalDate.of(2021, 12, 21));
        assertThat(call.days().best()).isEqualTo(LocalDate.of(2021, 12, 21));
        assertThat(call.id()).doesNotContain("2021-12-21");
        assertThat(call.name()).doesNotContain("21 December");
    }

    @Test
    void of_a_whole_stretch_of_days_none_is_meant() {
        assertThat(events(
                                List.of(article(
                                        "a.txt",
                                        "Date: 2023-03-08",
                                        "A walk",
                                        "A protest was held in Corvale in early March.")),
                                Clusters.Rules.ALL)
                        .get(0)
                        .days()
                        .best())
                .isNull();
    }

    private static boolean together(List<Annotated> articles, Clusters.Rules rules) {
        return isOne(articles, rules, 0, 1);
    }

    private static boolean isOne(List<Annotated> articles, Clusters.Rules rules, int a, int b) {
        return events(articles, rules).stream().anyMatch(e -> isOf(e, a) && isOf(e, b));
    }

    private static boolean isOf(Event event, int article) {
        return event.mentions().stream().anyMatch(m -> m.article() == article);
    }

    private static List<Event> events(List<Annotated> articles, Clusters.Rules rules) {
        PeopleLinks people = CuratedPeople.of(articles, List.of()).links();
        return EventLinker.link(articles, people, new Voices(CopyFinder.of(articles)), List.of(), rules)
                .events();
    }

    private static Annotated article(String file, String... lines) {
        List<RawBlock> blocks = IntStream.range(0, lines.length)
                .mapToObj(i -> RawBlock.line(lines[i], 2 * i + 1))
                .toList();
        return ANNOTATOR.annotate(CLEANER.clean(
                new Seed(new SeedId(file, 0, "0", Format.TEXT), blocks, List.of(), List.of(), List.of())));
    }
}
