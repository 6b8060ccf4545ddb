package briefbook.annotate.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import briefbook.annotate.Articles;
import briefbook.annotate.DateFinder;
import briefbook.annotate.EventFinder;
import briefbook.model.Article;
import briefbook.model.EventMention;
import briefbook.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever the text, the work for a sentence is bounded, and so is what is found in it. */
class HostileEventsTest {
    private static final String TALKS = "Iran and Iraq held talks in Oslo on 3 May 2021. ";
    private static final EventFinder FINDER = EventFinder.builtIn();

    @Test
    void thousands_of_events_on_one_line_are_read_in_seconds() {
        for (String part : List.of(
                "fired ",
                "the attack on ",
                "phone call in Oslo on Monday ",
                "spoke in Oslo on Monday ",
                "the two leaders held a call, ",
                "tested a nuclear device ",
                "On Monday they held a call. ",
                "On 3 May 2021 Iran met Iraq in Oslo. ",
                "Monday will be crowded. ",
                "An earthquake struck Lima on Tuesday. ")) {
            Article article = Articles.of("News", TALKS + part.repeat(5_000) + "missiles");
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> found(article), part);
        }
    }

    @Test
    void a_sentence_of_any_length_holds_at_most_a_hundred_events() {
        String list = "Iran met Iraq, Egypt met Oman, Chad met Mali, Cuba met Peru, ";
        List<EventMention> found = found(Articles.of("News", list.repeat(2_000)));

        Map<Integer, Long> bySentence =
                found.stream().collect(Collectors.groupingBy(m -> m.spot().start(), Collectors.counting()));
        assertThat(bySentence).hasSizeGreaterThan(10);
        assertThat(bySentence.values()).allMatch(n -> n <= 100);
        assertThat(found).allMatch(m -> m.quote().length() <= LongSentences.LONGEST);
    }

    @Test
    void a_sentence_that_is_far_too_long_is_cut_behind_spaces_and_loses_nothing() {
        String text = "word ".repeat(3_000) + "x".repeat(9_000) + " Short.";
        List<Span> cut = LongSentences.cut(text, List.of(new Span(0, text.length())));

        assertThat(cut.stream().map(s -> s.of(text)).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(cut).allMatch(s -> s.end() - s.start() <= LongSentences.LONGEST);
        assertThat(cut.get(0).of(text)).endsWith("word ");
    }

    @Test
    void sentences_of_newspapers_are_not_cut() {
        String text = "Some words, ".repeat(250) + "and an end.";
        List<Span> sentences = List.of(new Span(0, text.length()));

        assertThat(LongSentences.cut(text, sentences)).isEqualTo(sentences);
    }

    private static List<EventMention> found(Article article) {
        return FINDER.find(article, List.of(), DateFinder.find(article));
    }
}
