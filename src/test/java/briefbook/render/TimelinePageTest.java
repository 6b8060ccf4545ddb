package briefbook.render;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Corpus;
import briefbook.model.Days;
import briefbook.model.Event;
import briefbook.model.EventClass;
import briefbook.model.EventStatus;
import briefbook.model.Page;
import briefbook.model.SiteOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The timeline of few and of many events. */
class TimelinePageTest {
    @Test
    void few_events_stand_on_one_page() {
        List<Page> pages = pages(LocalDate.of(2021, 1, 1), 200, 1);

        assertThat(pages).extracting(Page::path).containsExactly("timeline.html");
        assertThat(page(pages, "timeline.html").select("ol.tl > li")).hasSize(200);
    }

    @Test
    void many_events_have_a_page_for_each_year() {
        List<Page> pages = pages(LocalDate.of(2021, 1, 1), 301, 3);

        assertThat(pages)
                .extracting(Page::path)
                .containsExactly("timeline.html", "t/2021.html", "t/2022.html", "t/2023.html");
        Document first = page(pages, "timeline.html");
        assertThat(first.select("ol.tl > li")).isEmpty();
        assertThat(first.select(".below a").eachAttr("href"))
                .containsExactly("t/2021.html", "t/2022.html", "t/2023.html");
        assertThat(first.select(".head").text()).contains("301 events");
        Document year = page(pages, "t/2022.html");
        assertThat(year.select("h1").text()).isEqualTo("2022");
        assertThat(year.select(".kick a").eachAttr("href")).containsExactly("../timeline.html");
        assertThat(year.select(".head [rel=prev]").attr("href")).isEqualTo("../t/2021.html");
        assertThat(year.select(".head [rel=next]").attr("href")).isEqualTo("../t/2023.html");
        assertThat(year.select(".nav a[aria-current]").text()).isEqualTo("Timeline");
    }

    @Test
    void a_long_year_has_a_page_for_each_month_and_no_event_is_lost() {
        List<Page> pages = pages(LocalDate.of(2021, 1, 1), 370, 1);

        assertThat(page(pages, "t/2021.html").select(".below a").eachText()).contains("January 2021", "December 2021");
        assertThat(page(pages, "t/2021-03.html").select(".kick a").eachAttr("href"))
                .containsExactly("../timeline.html", "../t/2021.html");
        assertThat(pages.stream()
                        .mapToInt(p ->
                                Jsoup.parse(p.content()).select("ol.tl > li").size())
                        .sum())
                .isEqualTo(370);
    }

    @Test
    void a_row_is_found_where_it_stands() {
        Corpus corpus = corpus(LocalDate.of(2021, 1, 1), 301, 3);
        CorpusIndex index = new CorpusIndex(corpus);

        assertThat(index.place(corpus.events().get(0))).isEqualTo("t/2021.html#t-e000");
        assertThat(new CorpusIndex(corpus(LocalDate.of(2021, 1, 1), 3, 3))
                        .place(corpus.events().get(0)))
                .isEqualTo("timeline.html#t-e000");
    }

    private static Document page(List<Page> pages, String path) {
        return Jsoup.parse(pages.stream()
                .filter(p -> p.path().equals(path))
                .findFirst()
                .orElseThrow()
                .content());
    }

    private static List<Page> pages(LocalDate first, int events, int step) {
        return new SiteRenderer(new SiteOptions("Harbour", ""))
                .render(corpus(first, events, step)).stream()
                        .filter(p -> p.path().matches("timeline.html|t/.*"))
                        .sorted((a, b) ->
                                a.path().equals("timeline.html") ? -1 : b.path().equals("timeline.html") ? 1 : 0)
                        .toList();
    }

    private static Corpus corpus(LocalDate first, int events, int step) {
        List<Event> all = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            LocalDate day = first.plusDays((long) i * step);
            all.add(new Event(
                    String.format("e%03d", i),
                    "Event " + i,
                    EventClass.TALKS,
                    EventStatus.PLANNED,
                    new Days(day, day, day, List.of(day), day.toString(), List.of()),
                    List.of(),
                    null,
                    null,
                    List.of(),
                    false,
                    List.of()));
        }
        return new Corpus(List.of(), List.of(), all, List.of(), List.of());
    }
}
