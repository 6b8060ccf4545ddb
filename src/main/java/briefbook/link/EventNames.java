package briefbook.link;

import briefbook.model.EventFrame;
import briefbook.model.EventKind;
import briefbook.model.Participant;
import briefbook.model.ParticipantKind;
import briefbook.text.DaySet;
import briefbook.text.LongDay;
import briefbook.text.Slug;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names events as a person would: "Biden–Putin call, 7 December 2021". */
final class EventNames {
    private static final int MOST = 3;
    private static final Map<String, String> SHORT =
            Map.of("United States", "U.S.", "United Kingdom", "U.K.", "European Union", "EU", "United Nations", "U.N.");

    private EventNames() {}

    /** Returns who met and how, without the day. */
    static String plain(EventKind kind, List<Participant> participants, Optional<String> place) {
        if (kind.frame() == EventFrame.SCENE && place.isPresent()) {
            return place.get() + " " + kind.noun();
        }
        List<Participant> bodies = participants.stream()
                .filter(p -> p.kind() != ParticipantKind.PERSON)
                .toList();
        List<Participant> people = participants.stream()
                .filter(p -> p.kind() == ParticipantKind.PERSON)
                .toList();
        List<Participant> named =
                people.size() >= 2 || bodies.isEmpty() ? people : bodies.size() >= 2 ? bodies : participants;
        List<String> names =
                named.stream().map(EventNames::shortName).sorted().distinct().toList();
        String who = String.join("–", names.subList(0, Math.min(MOST, names.size())));
        return who
                + (names.size() > MOST ? " and others: " : " ")
                + kind.noun()
                + place.map(p -> " in " + p).orElse("");
    }

    /** Returns the same for a sentence: "a call between Joe Biden and Vladimir Putin". */
    static String sentence(EventKind kind, List<Participant> participants, Optional<String> place) {
        List<String> names =
                participants.stream().map(Participant::name).distinct().sorted().toList();
        String noun =
                (kind.noun().endsWith("s") ? "" : "aeiou".indexOf(kind.noun().charAt(0)) >= 0 ? "an " : "a ")
                        + kind.noun();
        String where = place.map(p -> " in " + p).orElse("");
        if (names.isEmpty()) {
            return noun + where;
        }
        String who = names.size() == 1
                ? names.get(0)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
        return noun + (names.size() > 1 ? " between " : " of ") + who + where;
    }

    /** Returns the name with the day, as far as it is proven. */
    static String dated(String plain, Optional<DaySet> days) {
        return days.filter(EventNames::isNameable)
                .map(d -> plain + ", " + LongDay.of(d))
                .orElse(plain);
    }

    /** Returns the slug's words: the proven day or month, then the name. */
    static String slug(String plain, Optional<DaySet> days) {
        String day = days.filter(EventNames::isNameable)
                .map(d -> d.size() == 1 ? d.first() + " " : YearMonth.from(d.first()) + " ")
                .orElse("");
        return Slug.of(day + plain.replace("U.S.", "US").replace("U.K.", "UK").replace("U.N.", "UN"));
    }

    /** A day or a whole month can be part of a name. */
    private static boolean isNameable(DaySet days) {
        YearMonth month = YearMonth.from(days.first());
        boolean wholeMonth = days.ranges().size() == 1
                && days.first().equals(month.atDay(1))
                && days.last().equals(month.atEndOfMonth());
        return days.size() == 1 || wholeMonth;
    }

    static String shortName(Participant participant) {
        return SHORT.getOrDefault(surname(participant), surname(participant));
    }

    /** Returns a person's last name, and the whole name of a state or organisation. */
    static String surname(Participant participant) {
        String name = participant.name();
        return participant.kind() == ParticipantKind.PERSON ? name.substring(name.lastIndexOf(' ') + 1) : name;
    }
}
