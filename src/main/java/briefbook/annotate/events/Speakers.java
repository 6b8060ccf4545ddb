package briefbook.annotate.events;

import briefbook.model.Participant;
import briefbook.model.ParticipantKind;
import briefbook.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Remembers for which state a person speaks ("Russia’s foreign minister Sergei Lavrov"), and reads "our" in a quotation as
 * the speaker's state.
 *
 * <p>A state that only says where a person comes from is no participant: it is left out. For one article.
 */
final class Speakers {
    private static final Set<String> BETWEEN = Set.of(
            "president",
            "prime",
            "minister",
            "foreign",
            "deputy",
            "secretary",
            "of",
            "state",
            "defense",
            "defence",
            "national",
            "security",
            "adviser",
            "advisor",
            "leader",
            "chancellor",
            "ambassador",
            "envoy",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "'s",
            "’s",
            "chief",
            "general",
            "diplomat",
            "senior",
            "top",
            "counterpart",
            "first",
            "vice",
            ",",
            "assistant",
            "under",
            "lead",
            "negotiator");

    private final Map<String, Participant> states = new HashMap<>();
    private final Actors actors;

    Speakers(Actors actors) {
        this.actors = actors;
    }

    List<Unit> read(String text, List<Unit> units) {
        List<Unit> read = new ArrayList<>();
        Participant speaker = null;
        boolean quoted = false;
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            quoted = unit.is("“") || (quoted && !unit.is("”"));
            int person = isState(unit) ? personAfter(units, i) : -1;
            if (person > 0) {
                states.put(surname(units.get(person)), unit.named().orElseThrow());
                boolean owner = units.get(i + 1).is("’s") || units.get(i + 1).is("'s");
                i += owner ? 1 : 0;
                continue;
            }
            if (unit.name() != null && unit.name().kind() == ParticipantKind.PERSON && !quoted) {
                named(text, unit).ifPresent(state -> states.put(surname(unit), state));
                speaker = states.getOrDefault(surname(unit), speaker);
            }
            boolean ours = quoted && unit.is("our") && speaker != null;
            read.add(ours ? new Unit(unit.start(), unit.end(), "our", speaker, false) : unit);
        }
        return read;
    }

    /** The state in a person's title: "Russian Deputy Foreign Minister Sergei Ryabkov". */
    private Optional<Participant> named(String text, Unit person) {
        List<Span> tokens = Units.tokens(text, new Span(person.start(), person.end()));
        return IntStream.range(0, tokens.size())
                .mapToObj(i -> actors.at(text, tokens, i))
                .flatMap(Optional::stream)
                .map(Actors.Found::actor)
                .filter(a -> a.kind() == ParticipantKind.STATE)
                .findFirst();
    }

    private static boolean isState(Unit unit) {
        return unit.name() != null && unit.name().kind() == ParticipantKind.STATE;
    }

    private static int personAfter(List<Unit> units, int state) {
        for (int i = state + 1; i < Math.min(units.size(), state + 7); i++) {
            Unit unit = units.get(i);
            if (unit.name() != null) {
                return unit.name().kind() == ParticipantKind.PERSON ? i : -1;
            }
            if (!BETWEEN.contains(unit.word())) {
                return -1;
            }
        }
        return -1;
    }

    private static String surname(Unit person) {
        String name = person.named().orElseThrow().name();
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
