package briefbook;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.annotate.Annotator;
import briefbook.clean.Cleaner;
import briefbook.link.Linker;
import briefbook.model.Annotated;
import briefbook.model.Article;
import briefbook.model.Corpus;
import briefbook.model.Event;
import briefbook.model.EventRef;
import briefbook.model.EventStatus;
import briefbook.model.Fixes;
import briefbook.model.Format;
import briefbook.model.LinkKind;
import briefbook.model.Origin;
import briefbook.model.Published;
import briefbook.model.RawBlock;
import briefbook.model.Seed;
import briefbook.model.SeedId;
import briefbook.model.Strength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Articles of a few lines each, and what follows from them together. */
class EventsAcrossArticlesTest {
    private static final Annotator ANNOTATOR = Annotator.builtIn();
    private static final Cleaner CLEANER = Cleaner.builtIn();

    private static final Annotated EARLY = article(
            "early.txt",
            "Date: 2022-02-03",
            "A look back at a tense winter",
            "In early December, President Joe Biden held a call with Vladimir Putin to calm the worries about the border.");
    private static final Annotated TUESDAY = article(
            "tuesday.txt",
            "Leaders Speak for Two Hours",
            "U.S. President Joe Biden and Russian President Vladimir Putin held a video call on Tuesday about the border.",
            "The call lasted for two hours, and nobody in the capitals expected it to settle very much at all.");

    @Test
    void an_early_month_and_a_weekday_leave_one_day() {
        Corpus corpus = link(EARLY, TUESDAY);

        Event call = only(corpus);
        assertThat(call.days().best()).isEqualTo(LocalDate.of(2021, 12, 7));
        assertThat(call.id()).isEqualTo("2021-12-07-biden-putin-call");
        assertThat(call.name()).isEqualTo("Biden–Putin call, 7 December 2021");
        assertThat(call.days().reasons())
                .last()
                .asString()
                .contains("Only 7 December 2021", "if all of them mean the same call");
    }

    @Test
    void an_assumed_link_says_so() {
        Corpus corpus = link(EARLY, TUESDAY);

        assertThat(only(corpus).mentions())
                .filteredOn(m -> m.article() == 1)
                .allMatch(m -> m.strength() == Strength.LIKELY);
        assertThat(corpus.links())
                .singleElement()
                .satisfies(link -> assertThat(link.reasons())
                        .filteredOn(r -> r.kind() == LinkKind.EVENT)
                        .singleElement()
                        .satisfies(r -> assertThat(r.text())
                                .isEqualTo(
                                        "Both report a call between Joe Biden and Vladimir Putin; “A look back at a tense"
                                                + " winter” (published 3 February 2022) says “early December”, “Leaders Speak for Two"
                                                + " Hours” (undated) says “Tuesday”; 7 December 2021 is the only Tuesday in that range"
                                                + " – if both mean the same call.")));
    }

    @Test
    void an_undated_article_gets_the_range_that_is_proven_and_no_day() {
        Published published = link(EARLY, TUESDAY).entries().get(1).article().published();

        assertThat(published.origin()).isEqualTo(Origin.DEDUCED);
        assertThat(published.first()).isEqualTo(LocalDate.of(2021, 12, 7));
        assertThat(published.last()).isEqualTo(LocalDate.of(2021, 12, 13));
        assertThat(published.best()).isNull();
    }

    @Test
    void without_the_dated_article_nothing_is_deduced() {
        Corpus corpus = link(TUESDAY);

        assertThat(corpus.entries().get(0).article().published()).isEqualTo(Published.UNKNOWN);
        assertThat(only(corpus).days().best()).isNull();
    }

    @Test
    void the_second_call_of_a_month_is_not_the_first_but_implies_it() {
        Annotated second = article(
                "second.txt",
                "Date: 2021-12-31",
                "Another call is set",
                "President Joe Biden and Russian President Vladimir Putin will hold a call on Thursday, officials said in Washington.",
                "It will be the second call between the two leaders this month, and the last one planned for the year.");
        Corpus corpus = link(EARLY, second, TUESDAY);

        assertThat(corpus.events())
                .extracting(Event::id)
                .containsExactly("2021-12-07-biden-putin-call", "2021-12-30-biden-putin-call");
        assertThat(files(corpus, "2021-12-07-biden-putin-call"))
                .containsExactly("early.txt", "second.txt", "tuesday.txt");
        assertThat(files(corpus, "2021-12-30-biden-putin-call")).containsExactly("second.txt");
    }

    @Test
    void a_weekday_that_fits_two_events_joins_neither() {
        Annotated first = article(
                "a.txt",
                "Date: 2021-12-08",
                "One",
                "Joe Biden held a call with Vladimir Putin on Tuesday, the White House said in a note.");
        Annotated next = article(
                "b.txt",
                "Date: 2021-12-15",
                "Two",
                "Joe Biden held a call with Vladimir Putin on Tuesday, the White House said in a note.");
        Corpus corpus = link(first, next, TUESDAY);

        assertThat(corpus.events().stream().filter(e -> articles(e).size() > 1)).isEmpty();
        assertThat(corpus.entries().get(2).article().published().origin()).isEqualTo(Origin.UNKNOWN);
    }

    @Test
    void geneva_in_june_is_not_geneva_in_january() {
        Annotated june = article(
                "june.txt",
                "Date: 2021-07-01",
                "Old news",
                "The United States and Russia held talks in Geneva in June, and both called them useful for the time being.");
        Annotated january = article(
                "january.txt",
                "Date: 2022-01-11",
                "New news",
                "The United States and Russia held talks in Geneva on Monday, and neither side was ready to move very far.");

        assertThat(link(january, june).events()).hasSize(2);
    }

    @Test
    void two_meetings_with_two_days_are_paired_in_order() {
        Corpus corpus = link(
                article(
                        "plan.txt",
                        "Date: 2021-12-31",
                        "What comes next",
                        "He will also discuss the NATO-Russia and OSCE meetings set for Jan. 12 and 13 with his partners in Europe."));

        assertThat(corpus.events())
                .extracting(Event::id)
                .containsExactly("2022-01-12-nato-russia-meeting", "2022-01-13-osce-meeting");
        assertThat(corpus.events()).allMatch(e -> e.status() == EventStatus.PLANNED);
    }

    @Test
    void a_call_for_calm_and_a_minister_who_announces_talks_are_no_participants() {
        Corpus corpus = link(
                article(
                        "calm.txt",
                        "Date: 2021-12-31",
                        "Calm, please",
                        "Joe Biden repeated his call for calm, and Vladimir Putin listened to it in silence in the Kremlin on Monday.",
                        "Sergei Lavrov said that talks between NATO and Russia would begin on Jan. 12, and that he looked forward to them."));

        assertThat(corpus.events()).extracting(Event::id).containsExactly("2022-01-12-nato-russia-talks");
    }

    @Test
    void cancelled_and_conditional_meetings_have_not_happened() {
        Corpus corpus = link(
                article(
                        "a.txt",
                        "Date: 2021-12-31",
                        "Off",
                        "The talks between Iran and Iraq on January 4 were called off, both governments said today."),
                article(
                        "b.txt",
                        "Date: 2021-12-31",
                        "Maybe",
                        "Egypt and Jordan might hold talks on January 5 if the border is quiet until then, they said."),
                article(
                        "c.txt",
                        "Date: 2021-12-31",
                        "Done",
                        "Poland and Latvia held talks on December 29 about the border and about the winter ahead of them."));

        Map<String, EventStatus> status = new TreeMap<>();
        corpus.events().forEach(e -> status.put(e.participants().get(0).name(), e.status()));
        assertThat(status)
                .isEqualTo(Map.of(
                        "Iran", EventStatus.DENIED, "Egypt", EventStatus.CONDITIONAL, "Latvia", EventStatus.HAPPENED));
    }

    @Test
    void any_order_of_the_articles_gives_the_same_events() {
        long seed = 20211207L;
        List<Annotated> articles = new ArrayList<>(List.of(
                EARLY,
                TUESDAY,
                article(
                        "x.txt",
                        "Date: 2021-12-31",
                        "More",
                        "Joe Biden and Vladimir Putin will hold a call on Thursday, their second call this month."),
                article(
                        "y.txt",
                        "Monday Will Tell",
                        "The United States and Russia will hold talks on Monday, and few people expect much of them."),
                article(
                        "z.txt",
                        "Date: 2021-12-31",
                        "Dates",
                        "Russia and the United States plan talks for Jan. 10, and NATO wants to be told about them.")));
        Map<String, Set<String>> expected = byFile(link(articles.toArray(Annotated[]::new)));
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(articles, new Random(seed + round));
            assertThat(byFile(link(articles.toArray(Annotated[]::new))))
                    .as("seed %d", seed + round)
                    .isEqualTo(expected);
        }
        assertThat(expected).hasSize(3);
    }

    @Test
    void no_articles_link_to_nothing() {
        Corpus corpus = link();

        assertThat(corpus.entries()).isEmpty();
        assertThat(corpus.events()).isEmpty();
        assertThat(corpus.links()).isEmpty();
    }

    private static Annotated article(String file, String... lines) {
        List<RawBlock> blocks = IntStream.range(0, lines.length)
                .mapToObj(i -> RawBlock.line(lines[i], 2 * i + 1))
                .toList();
        Article cleaned =
                CLEANER.clean(new Seed(new SeedId(file, 0, "0", Format.TEXT), blocks, List.of(), List.of(), List.of()));
        return ANNOTATOR.annotate(cleaned);
    }

    private static Corpus link(Annotated... articles) {
        return Linker.link(List.of(articles), Fixes.NONE, List.of());
    }

    private static Event only(Corpus corpus) {
        assertThat(corpus.events()).hasSize(1);
        return corpus.events().get(0);
    }

    private static Set<Integer> articles(Event event) {
        Set<Integer> numbers = new TreeSet<>();
        event.mentions().stream().map(EventRef::article).forEach(numbers::add);
        return numbers;
    }

    private static List<String> files(Corpus corpus, String id) {
        Event event = corpus.events().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow();
        return articles(event).stream()
                .map(a -> corpus.entries().get(a).article().seed().file())
                .toList();
    }

    private static Map<String, Set<String>> byFile(Corpus corpus) {
        Map<String, Set<String>> files = new TreeMap<>();
        corpus.events().forEach(e -> files.put(e.id(), new TreeSet<>(files(corpus, e.id()))));
        return files;
    }
}
