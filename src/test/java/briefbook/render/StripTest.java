package briefbook.render;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Corpus;
import briefbook.model.Days;
import briefbook.model.Event;
import briefbook.model.EventClass;
import briefbook.model.EventStatus;
import briefbook.model.Page;
import briefbook.model.SiteOptions;
import java.awt.Rectangle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** Events to scale. */
class StripTest {
    private static final LocalDate START = LocalDate.of(2021, 11, 3);
    private static final String[] NAMES = {
        "Call",
        "Talks between the Netherlands and Ostermoor on fish",
        "WWWW MMMM WWWW MMMM WWWW MMMM WWWW",
        "投票投票投票投票投票投票投票投票投票投票投票"
    };

    @Test
    void one_event_and_events_of_one_day_are_not_drawn() {
        assertThat(strip(List.of(event(0, START, START)))).isEmpty();
        assertThat(strip(List.of(event(0, START, START), event(1, START, START))))
                .isEmpty();
    }

    @Test
    void a_few_days_are_told_apart_and_the_year_is_said() {
        assertThat(ticks(START, START.plusDays(3)))
                .containsExactly("3 November 2021", "4 November", "5 November", "6 November");
        assertThat(ticks(LocalDate.of(2021, 12, 30), LocalDate.of(2022, 1, 1)))
                .containsExactly("30 December 2021", "31 December", "1 January 2022");
    }

    @Test
    void months_and_years_stand_at_round_distances() {
        assertThat(ticks(START, START.plusDays(100))).containsExactly("December 2021", "January 2022", "February 2022");
        assertThat(ticks(START, START.plusMonths(40)))
                .containsExactly(
                        "January 2022",
                        "July 2022",
                        "January 2023",
                        "July 2023",
                        "January 2024",
                        "July 2024",
                        "January 2025");
        assertThat(ticks(LocalDate.of(1921, 5, 2), LocalDate.of(2021, 5, 2)))
                .containsExactly("1930", "1940", "1950", "1960", "1970", "1980", "1990", "2000", "2010", "2020");
        assertThat(ticks(LocalDate.of(9, 5, 2), LocalDate.of(2021, 5, 2))).contains("200", "2000");
    }

    @Test
    void every_span_of_time_has_two_to_twelve_ticks() {
        for (int days = 1; days < 200_000; days += 1 + days / 7) {
            assertThat(ticks(START, START.plusDays(days))).as("%s days", days).hasSizeBetween(2, 12);
        }
    }

    @Test
    void no_label_lies_on_another_or_leaves_the_drawing() {
        for (int count : List.of(2, 30, 150)) {
            for (int span : List.of(1, 30, 400, 36_500)) {
                List<Event> events = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    LocalDate day = START.plusDays((long) i * i * 31 % span + (i == 0 ? span : 0));
                    events.add(event(i, day, i % 5 == 3 ? day.plusDays(span / 3) : day));
                }
                Elements svg = strip(events);
                List<Rectangle> labels =
                        svg.select("a text").stream().map(t -> label(t, 13)).toList();
                List<Rectangle> ticks =
                        svg.select(".tick text").stream().map(t -> label(t, 12)).toList();
                Rectangle sheet =
                        new Rectangle(960, Integer.parseInt(svg.attr("viewBox").split(" ")[3]));

                assertThat(svg.select("a")).hasSize(count);
                assertThat(labels).isNotEmpty().allMatch(sheet::contains);
                assertThat(ticks).isNotEmpty().allMatch(sheet::contains);
                assertDisjoint(labels);
                assertDisjoint(ticks);
            }
        }
    }

    private static void assertDisjoint(List<Rectangle> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).intersects(boxes.get(j)))
                        .as("%s and %s overlap", boxes.get(i), boxes.get(j))
                        .isFalse();
            }
        }
    }

    private static Rectangle label(Element text, int size) {
        int width = Lettering.width(text.text(), size);
        int x = Integer.parseInt(text.attr("x"));
        int left = switch (text.attr("text-anchor")) {
            case "end" -> x - width;
            case "middle" -> x - width / 2;
            default -> x;
        };
        return new Rectangle(left, Integer.parseInt(text.attr("y")) - size, width, size + 3);
    }

    private static List<String> ticks(LocalDate from, LocalDate to) {
        return Ticks.of(new DayWords(Words.load("en")), from, to).stream()
                .map(Ticks.Tick::label)
                .toList();
    }

    private static Elements strip(List<Event> events) {
        List<Page> pages = new SiteRenderer(new SiteOptions("Harbour", ""))
                .render(new Corpus(List.of(), List.of(), events, List.of(), List.of()));
        return Jsoup.parse(pages.stream()
                        .filter(p -> p.path().equals("timeline.html"))
                        .findFirst()
                        .orElseThrow()
                        .content())
                .select(".strip svg");
    }

    private static Event event(int number, LocalDate first, LocalDate last) {
        return new Event(
                String.format("e%03d", number),
                NAMES[number % NAMES.length],
                EventClass.TALKS,
                number % 3 == 0 ? EventStatus.PLANNED : EventStatus.HAPPENED,
                new Days(
                        first,
                        last,
                        first.equals(last) ? first : null,
                        first.equals(last) ? List.of(first) : List.of(),
                        first.toString(),
                        List.of()),
                List.of(),
                null,
                null,
                List.of(),
                false,
                List.of());
    }
}
