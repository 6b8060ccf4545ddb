package briefbook.annotate.events;

import briefbook.model.DateMention;
import briefbook.model.ParticipantKind;
import briefbook.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where something happened: "in Oslo", "near the town of Blue Hills", "the Haiti earthquake".
 *
 * <p>A place that no table knows is believed when it is written with capitals behind a preposition of place, and not in a
 * headline that writes every word so.
 */
final class Scenes {
    private static final Set<String> PLACING =
            Set.of("in", "at", "near", "outside", "off", "across", "inside", "around");

    /** Words that may stand between the preposition and the place. */
    private static final Set<String> BETWEEN = Set.of(
            "the",
            "town",
            "city",
            "village",
            "province",
            "district",
            "region",
            "island",
            "state",
            "of",
            "port",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "north",
            "south",
            "east",
            "west",
            "suburb",
            "capital",
            "coastal",
            "southeastern",
            "southwestern",
            "northeastern",
            "northwestern",
            "downtown",
            "nearby",
            "county",
            "resort",
            "rural",
            "coast",
            "neighborhood",
            "neighbourhood");

    private static final Set<String> SPEECH =
            Set.of("said", "says", "told", "according", "reported", "added", "announced");

    /** Capitalised words that are no places. */
    private static final Set<String> NO_PLACES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "congress",
            "parliament",
            "english",
            "christmas",
            "easter",
            "ramadan",
            "god",
            "i",
            "islam",
            "senate",
            "twitter",
            "facebook",
            "court",
            "sept",
            "oct",
            "nov",
            "dec",
            "jan",
            "feb",
            "mar",
            "apr",
            "aug");

    private static final int MOST_WORDS = 4;

    private Scenes() {}

    static Optional<String> place(Clause clause, Trigger trigger, List<DateMention> dates) {
        boolean headline = isHeadline(clause);
        if (trigger.first() > 0) {
            Optional<String> named = known(clause, trigger.first() - 1);
            if (named.isPresent()) {
                return named;
            }
        }
        List<Unit> units = clause.units();
        for (int i = trigger.last(); i + 1 < units.size(); i++) {
            Unit unit = units.get(i);
            if (unit.name() == null && (SPEECH.contains(unit.word()) || unit.is(";") || unit.is("“"))) {
                break;
            }
            Optional<String> here = at(clause, i, dates, headline);
            if (here.isPresent()) {
                return here;
            }
        }
        for (int i = trigger.first() - 1; i >= 0; i--) {
            Optional<String> here = at(clause, i, dates, headline);
            if (here.isPresent()) {
                return here;
            }
        }
        return Optional.empty();
    }

    /** Returns the place that a preposition here introduces. */
    private static Optional<String> at(Clause clause, int preposition, List<DateMention> dates, boolean headline) {
        List<Unit> units = clause.units();
        if (units.get(preposition).name() != null
                || !PLACING.contains(units.get(preposition).word())) {
            return Optional.empty();
        }
        int i = preposition + 1;
        while (i < units.size()
                && units.get(i).name() == null
                && BETWEEN.contains(units.get(i).word())
                && !isCapital(clause, i)) {
            i++;
        }
        if (i >= units.size()) {
            return Optional.empty();
        }
        Optional<String> known = known(clause, i);
        return known.isPresent() || headline ? known : unknown(clause, i, dates);
    }

    private static Optional<String> known(Clause clause, int at) {
        List<Unit> units = clause.units();
        Unit unit = units.get(at);
        if (unit.name() != null) {
            return unit.name().kind() == ParticipantKind.STATE && !unit.adjective()
                    ? Optional.of(
                            isCity(clause.written(at))
                                    ? clause.written(at)
                                    : unit.name().name())
                    : Optional.empty();
        }
        if (at + 1 < units.size()) {
            String two = clause.text().substring(unit.start(), units.get(at + 1).end());
            if (isCity(two)) {
                return Optional.of(two);
            }
        }
        return isCity(clause.written(at)) ? Optional.of(clause.written(at)) : Optional.empty();
    }

    private static boolean isCity(String words) {
        return Surroundings.isCity(words);
    }

    private static Optional<String> unknown(Clause clause, int from, List<DateMention> dates) {
        int to = from;
        while (to < clause.units().size()
                && to - from < MOST_WORDS
                && clause.units().get(to).name() == null
                && isCapital(clause, to)
                && !NO_PLACES.contains(clause.units().get(to).word())
                && !isDate(clause, to, dates)) {
            to++;
        }
        boolean followedByName = to < clause.units().size()
                && clause.units().get(to).name() != null
                && to - from < MOST_WORDS
                && to > from
                && clause.units().get(to).start() - clause.units().get(to - 1).end() <= 1
                && clause.units().get(to).name().kind() == ParticipantKind.PERSON;
        return to == from || followedByName
                ? Optional.empty()
                : Optional.of(clause.text()
                        .substring(
                                clause.units().get(from).start(),
                                clause.units().get(to - 1).end()));
    }

    private static boolean isDate(Clause clause, int at, List<DateMention> dates) {
        Unit unit = clause.units().get(at);
        return dates.stream().anyMatch(d -> new Span(d.spot().start(), d.spot().end()).contains(unit.start()));
    }

    private static boolean isCapital(Clause clause, int at) {
        return Character.isUpperCase(
                clause.text().codePointAt(clause.units().get(at).start()));
    }

    /** Most longer words start with a capital. */
    private static boolean isHeadline(Clause clause) {
        int words = 0;
        int capitals = 0;
        for (int i = 0; i < clause.units().size(); i++) {
            Unit unit = clause.units().get(i);
            if (unit.name() == null
                    && unit.word().length() > 3
                    && Character.isLetter(unit.word().codePointAt(0))) {
                words++;
                capitals += isCapital(clause, i) ? 1 : 0;
            }
        }
        return 2 * capitals > words;
    }
}
