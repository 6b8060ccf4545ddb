package briefbook.annotate.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import briefbook.model.EventStatus;
import briefbook.model.Participant;
import briefbook.model.ParticipantKind;
import briefbook.rules.Table;
import briefbook.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every row of the tables that events are found with by its example and its look-alike. */
class EventTablesTest {
    /** Look-alikes that the trigger alone cannot tell: only that nobody takes part shows that these are no events. */
    private static final Set<String> TOLD_BY_PARTICIPANTS = Set.of("meeting", "summit", "charged", "erupted");

    private static final Actors ACTORS = Actors.builtIn();
    private static final Triggers TRIGGERS = Triggers.builtIn();
    private static final Statuses STATUSES = Statuses.builtIn();

    @TestFactory
    Stream<DynamicTest> a_trigger_is_found_in_its_example_and_not_in_its_lookalike() {
        return rows("event-triggers.tsv", (row, id) -> {
            if (row.cell("kind").equals("none")) {
                assertThat(triggers(row.cell("finds"))).as("finds").isEmpty();
                return;
            }
            assertThat(triggers(row.cell("finds"))).as("finds").contains(id);
            assertThat(triggers(row.cell("keeps")).contains(id))
                    .as("keeps")
                    .isEqualTo(TOLD_BY_PARTICIPANTS.contains(id));
        });
    }

    @Test
    void every_kind_of_event_is_named_by_some_trigger() {
        Set<String> named = Table.load("event-triggers.tsv").rows().stream()
                .map(r -> r.cell("kind"))
                .collect(Collectors.toSet());

        assertThat(Table.load("event-kinds.tsv").rows())
                .extracting(r -> r.cell("id"))
                .allMatch(named::contains);
    }

    @TestFactory
    Stream<DynamicTest> a_status_is_that_of_its_example_and_not_of_its_lookalike() {
        return rows("event-status.tsv", (row, id) -> {
            EventStatus status = row.constant("status", EventStatus.class);
            assertThat(status(row.cell("finds"))).as("finds").contains(status);
            assertThat(status(row.cell("keeps"))).as("keeps").isPresent().get().isNotEqualTo(status);
        });
    }

    @TestFactory
    Stream<DynamicTest> an_organisation_is_found_in_its_example_and_not_in_its_lookalike() {
        return rows("organisations.tsv", (row, id) -> {
            assertThat(actors(row.cell("finds"))).as("finds").contains(id);
            assertThat(actors(row.cell("keeps"))).as("keeps").doesNotContain(id);
        });
    }

    @TestFactory
    Stream<DynamicTest> a_seat_of_government_stands_for_its_state_and_its_lookalike_does_not() {
        return rows("metonyms.tsv", (row, id) -> {
            assertThat(actors(row.cell("finds"))).as("finds").contains(id);
            assertThat(actors(row.cell("keeps"))).as("keeps").doesNotContain(id);
        });
    }

    private static Stream<DynamicTest> rows(String table, BiConsumer<Table.Row, String> check) {
        List<Table.Row> rows = Table.load(table).rows();
        assertThat(rows).isNotEmpty();
        return rows.stream().map(row -> dynamicTest(row.cell("id"), () -> check.accept(row, row.cell("id"))));
    }

    private static List<String> triggers(String text) {
        return TRIGGERS.in(units(text)).stream().map(Trigger::rule).toList();
    }

    private static Optional<EventStatus> status(String text) {
        List<Unit> units = units(text);
        return TRIGGERS.in(units).stream().findFirst().map(t -> STATUSES.of(units, t));
    }

    private static List<String> actors(String text) {
        return units(text).stream()
                .flatMap(u -> u.named().stream())
                .map(Participant::id)
                .toList();
    }

    /** The examples call people by colours. */
    private static List<Unit> units(String text) {
        List<Units.Person> people = new ArrayList<>();
        for (String name : List.of("Blue", "Green")) {
            int at = text.indexOf(name);
            if (at >= 0) {
                Participant person = new Participant(ParticipantKind.PERSON, name, name);
                people.add(new Units.Person(new Span(at, at + name.length()), person));
            }
        }
        return Units.of(text, new Span(0, text.length()), people, ACTORS);
    }
}
