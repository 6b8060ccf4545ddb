package briefbook.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Annotated;
import briefbook.model.Article;
import briefbook.model.EventClass;
import briefbook.model.EventKind;
import briefbook.model.EventMention;
import briefbook.model.EventRole;
import briefbook.model.EventStatus;
import briefbook.model.Ordinal;
import briefbook.model.Participant;
import briefbook.model.ParticipantKind;
import briefbook.model.PersonKind;
import briefbook.model.PersonMention;
import briefbook.model.Spot;
import briefbook.model.StatementMention;
import briefbook.model.StatementStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownPeopleTest {
    private static final Annotated CLEAR = found("Talks", "President Tomas Okoro left.", "Tomas Okoro", "President ");

    @Test
    void a_full_name_that_one_article_makes_clear_is_recognised_in_another() {
        Annotated other = bare("en", "News", "On Monday Tomas Okoro's aides left.");
        assertThat(names(CLEAR, other)).containsExactly("10 Tomas Okoro");
    }

    @Test
    void an_article_in_another_language_gets_the_full_names_only_as_they_are_written() {
        Annotated german =
                bare("de", "Gespräche", "Okoro schwieg. Präsident Tomas Okoro reiste ab, Tomas Okoros Berater auch.");
        assertThat(names(CLEAR, german)).containsExactly("25 Tomas Okoro");
    }

    @Test
    void handles_compounds_and_names_of_places_are_not_the_person() {
        Annotated other = bare(
                "en",
                "News",
                "Tomas Okoro Airport, the tomas okoro case, @Tomas Okoro, Anti-Tomas Okoro, Radio Tomas Okoro.");
        assertThat(names(CLEAR, other)).isEmpty();
    }

    @Test
    void a_name_without_title_and_known_given_name_is_no_evidence() {
        Annotated doubtful = found("Trade", "The Nordvik Frakt sailed.", "Nordvik Frakt", "");
        assertThat(names(doubtful, bare("en", "News", "Then Nordvik Frakt sank.")))
                .isEmpty();
    }

    @Test
    void a_part_of_a_full_name_becomes_the_full_name_with_its_title() {
        Annotated other = found("News", "On Monday President Tomas Okoro spoke.", "Tomas", "President ");
        PersonMention mention = complete(CLEAR, other).people().get(0);
        assertThat(mention.text()).isEqualTo("President Tomas Okoro");
        assertThat(mention.name()).isEqualTo("Tomas Okoro");
        assertThat(complete(CLEAR, other).people()).hasSize(1);
    }

    @Test
    void events_and_statements_still_mean_the_same_people() {
        Article article = Articles.of("News", "Tomas Okoro called. Mina Lund told Jo Reyes so.");
        PersonMention lund = mention("Mina Lund", 20, "");
        PersonMention reyes = mention("Jo Reyes", 35, "");
        EventMention call = new EventMention(
                EventKind.of(EventClass.CALL),
                "told",
                new Spot("block:0", 20, 47),
                "Mina Lund told Jo Reyes so.",
                List.of(
                        new Participant(ParticipantKind.PERSON, "#0", "Mina Lund"),
                        new Participant(ParticipantKind.STATE, "france", "France"),
                        new Participant(ParticipantKind.PERSON, "#1", "Jo Reyes")),
                null,
                EventStatus.HAPPENED,
                EventRole.REPORTS,
                Ordinal.NONE,
                List.of());
        StatementMention statement = new StatementMention(0, StatementStatus.INDIRECT, new Spot("block:0", 20, 47));
        Annotated other = new Annotated(article, List.of(lund, reyes), List.of(), List.of(call), List.of(statement));
        Annotated complete = complete(CLEAR, other);
        assertThat(complete.people())
                .extracting(PersonMention::name)
                .containsExactly("Tomas Okoro", "Mina Lund", "Jo Reyes");
        assertThat(complete.events().get(0).participants())
                .extracting(Participant::id)
                .containsExactly("#1", "france", "#2");
        assertThat(complete.statements().get(0).speaker()).isEqualTo(1);
    }

    @Test
    void a_lone_word_stays_out_when_the_collection_uses_it_otherwise() {
        Annotated lone = found("Trade", "Nordvik grew.", "Nordvik", "");
        Annotated port =
                bare("en", "Port", "The port of Nordvik closed. All of Nordvik slept, and the Nordvik ferry too.");
        assertThat(complete(port, lone).people()).isEmpty();
        Annotated full = found("Born", "Ann Nordvik left.", "Ann Nordvik", "");
        assertThat(KnownPeople.complete(List.of(port, full, lone)).get(2).people())
                .hasSize(1);
    }

    @Test
    void a_lone_word_with_a_title_or_a_statement_stays() {
        Annotated port =
                bare("en", "Port", "The port of Nordvik closed. All of Nordvik slept, and the Nordvik ferry too.");
        assertThat(complete(port, found("Trade", "Mr. Nordvik grew.", "Nordvik", "Mr. "))
                        .people())
                .hasSize(1);
        Annotated lone = found("Trade", "Nordvik agreed.", "Nordvik", "");
        StatementMention statement = new StatementMention(0, StatementStatus.INDIRECT, new Spot("block:0", 0, 15));
        Annotated saying = new Annotated(lone.article(), lone.people(), List.of(), List.of(), List.of(statement));
        assertThat(complete(port, saying).people()).hasSize(1);
    }

    @Test
    void the_order_of_articles_does_not_matter() {
        List<Annotated> articles = new ArrayList<>(List.of(
                CLEAR,
                bare("en", "One", "Then Tomas Okoro left."),
                found("Two", "Omar Reyes came.", "Omar Reyes", ""),
                bare("fr", "Trois", "Omar Reyes et Tomas Okoro.")));
        List<Annotated> one = KnownPeople.complete(articles);
        Collections.reverse(articles);
        List<Annotated> other = new ArrayList<>(KnownPeople.complete(articles));
        Collections.reverse(other);
        assertThat(other).isEqualTo(one);
        assertThat(one.get(3).people()).hasSize(2);
    }

    private static List<String> names(Annotated clear, Annotated other) {
        return complete(clear, other).people().stream()
                .map(m -> m.nameStart() + " " + m.name())
                .toList();
    }

    /** Returns the second article, completed beside the first. */
    private static Annotated complete(Annotated clear, Annotated other) {
        return KnownPeople.complete(List.of(clear, other)).get(1);
    }

    private static Annotated bare(String language, String title, String text) {
        return new Annotated(Articles.of(language, title, List.of(), List.of(), text), List.of(), List.of(), List.of());
    }

    private static Annotated found(String title, String text, String name, String honour) {
        PersonMention mention = mention(name, text.indexOf(name), honour);
        return new Annotated(Articles.of(title, text), List.of(mention), List.of(), List.of());
    }

    private static PersonMention mention(String name, int start, String honour) {
        int from = start - honour.length();
        Spot spot = new Spot("block:0", from, start + name.length());
        return new PersonMention(honour + name, name, spot, start, PersonKind.SUBJECT, null);
    }
}
