package briefbook;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.Corpus;
import briefbook.model.Entry;
import briefbook.model.Event;
import briefbook.model.EventRef;
import briefbook.model.Fact;
import briefbook.model.Person;
import briefbook.model.PersonMention;
import briefbook.model.PersonRef;
import briefbook.model.Spot;
import briefbook.model.Statement;
import briefbook.quote.QuotesOnly;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is left of the sample collection where only quotes are shown. */
class QuotesOfSampleTest {
    private static Corpus whole;
    private static Corpus quotes;

    @BeforeAll
    static void read() throws CannotBuildException {
        Stages stages = Stages.builtIn();
        Harvest harvest = new Harvester(stages, null).harvest(List.of(Path.of("seeds")), 2, Progress.NONE);
        whole = stages.link().link(harvest.articles(), harvest.fixes(), harvest.problems());
        quotes = QuotesOnly.of(whole);
    }

    private static int letters(Entry entry) {
        return entry.article().blocks().stream()
                .mapToInt(b -> b.text().length())
                .sum();
    }

    private static String part(Article article, String in) {
        int number = in.indexOf(':') < 0 ? 0 : Integer.parseInt(in.substring(in.indexOf(':') + 1));
        return switch (in.replaceAll(":.*", "")) {
            case "title" -> article.title().text();
            case "deck" -> String.valueOf(article.deck());
            case "block" -> article.blocks().get(number).text();
            default ->
                article.captions().get(number).text() + " "
                        + article.captions().get(number).credit();
        };
    }

    private static String at(int article, Spot spot) {
        return part(quotes.entries().get(article).article(), spot.in()).substring(spot.start(), spot.end());
    }

    private static Stream<PersonRef> refs() {
        return quotes.people().stream()
                .flatMap(p -> Stream.concat(
                        p.mentions().stream(), p.roles().stream().flatMap(r -> Stream.ofNullable(r.evidence()))));
    }

    @Test
    void at_most_a_third_of_an_article_is_quoted_unless_one_quote_is_longer() {
        for (int i = 0; i < whole.entries().size(); i++) {
            Entry entry = quotes.entries().get(i);
            if (entry.article().blocks().size() > 1) {
                assertThat(letters(entry) * 3)
                        .as(entry.id())
                        .isLessThanOrEqualTo(letters(whole.entries().get(i)));
            }
        }
        assertThat(quotes.entries().stream().filter(e -> letters(e) > 0)).hasSizeGreaterThan(12);
    }

    @Test
    void every_finding_is_where_it_says_and_every_quote_is_shown_where_it_stands() {
        refs().forEach(r -> {
            PersonMention m = r.mention();
            assertThat(at(r.article(), m.spot())).isEqualTo(m.text());
            assertThat(at(
                            r.article(),
                            new Spot(m.spot().in(), m.nameStart(), m.spot().end())))
                    .startsWith(m.name());
            shown(r.article(), m.spot(), r.quote());
        });
        for (Event event : quotes.events()) {
            for (EventRef ref : event.mentions()) {
                assertThat(at(ref.article(), ref.mention().spot()))
                        .isEqualTo(ref.mention().quote());
                ref.mention()
                        .dates()
                        .forEach(d -> assertThat(at(ref.article(), d.spot())).isEqualTo(d.text()));
            }
        }
        for (Fact fact : quotes.facts()) {
            assertThat(at(fact.article(), fact.sentence())).isEqualTo(fact.quote());
            fact.words().forEach(w -> assertThat(fact.sentence().contains(w)).isTrue());
        }
        for (Person person : quotes.people()) {
            for (Statement said : person.statements()) {
                shown(said.article(), said.mention().spot(), said.quote());
                PersonMention speaker = quotes.entries()
                        .get(said.article())
                        .annotated()
                        .people()
                        .get(said.mention().speaker());
                assertThat(person.mentions()).anyMatch(r -> r.mention().equals(speaker));
            }
        }
        assertThat(refs()).hasSizeGreaterThan(30);
    }

    private static void shown(int article, Spot spot, String quote) {
        assertThat(part(quotes.entries().get(article).article(), spot.in())).contains(quote);
    }

    @Test
    void what_is_named_in_an_article_is_known_to_the_collection_and_the_other_way_round() {
        List<String> people = quotes.people().stream().map(Person::id).toList();
        List<String> events = quotes.events().stream().map(Event::id).toList();
        for (Entry entry : quotes.entries()) {
            assertThat(people).containsAll(named(entry.personIds()));
            assertThat(events).containsAll(named(entry.eventIds()));
            assertThat(entry.personIds()).hasSameSizeAs(entry.annotated().people());
            assertThat(entry.eventIds()).hasSameSizeAs(entry.annotated().events());
        }
        quotes.people()
                .forEach(p -> assertThat(
                                p.aliases().stream().mapToInt(a -> a.count()).sum())
                        .isEqualTo(p.mentions().size()));
        quotes.links().forEach(l -> assertThat(l.reasons()).isNotEmpty());
    }

    private static List<String> named(List<String> ids) {
        return ids.stream().filter(id -> !id.isEmpty()).toList();
    }

    @Test
    void blocks_are_verbatim_in_order_and_a_gap_stands_wherever_text_is_left_out() {
        for (int i = 0; i < whole.entries().size(); i++) {
            Entry entry = quotes.entries().get(i);
            String text = whole.entries().get(i).article().blocks().stream()
                    .map(Block::text)
                    .collect(Collectors.joining("\n"));
            List<Integer> gaps = new ArrayList<>();
            int from = 0;
            for (int b = 0; b < entry.article().blocks().size(); b++) {
                String block = entry.article().blocks().get(b).text();
                int at = text.indexOf(block, from);
                assertThat(at).as(block).isNotNegative();
                if (!text.substring(from, at).isBlank()) {
                    gaps.add(b);
                }
                from = at + block.length();
            }
            if (!text.substring(from).isBlank()) {
                gaps.add(entry.article().blocks().size());
            }
            assertThat(entry.gaps()).as(entry.id()).isEqualTo(gaps);
        }
    }

    @Test
    void pictures_removed_text_and_what_tells_of_the_story_are_gone() {
        assertThat(whole.entries()).anyMatch(e -> !e.article().removed().isEmpty());
        assertThat(quotes.entries()).allSatisfy(e -> {
            assertThat(e.article().removed()).isEmpty();
            assertThat(e.article().pictures()).isEmpty();
            assertThat(e.article().problems()).isEmpty();
            assertThat(e.annotated().sketch().body().size()).isZero();
            assertThat(e.note()).isNull();
        });
    }
}
