package briefbook.annotate.events;

import briefbook.model.EventClass;
import briefbook.model.ParticipantKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where something happened: "in Oslo", "near the town of Blue Hills", "the Haiti earthquake".
 *
 * <p>A place that no table knows is believed when it is written with capitals behind a preposition of place, and not in a
 * headline that writes every word so.
 */
final class Scenes {
    private static final Set<String> PLACING = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "off",
            "across",
            "inside",
            "around",
            "through",
            "hit",
            "hits",
            "struck",
            "strikes",
            "shook",
            "shakes",
            "rocked",
            "rocks",
            "jolted",
            "battered",
            "lashed",
            "devastated");

    /** Where somebody goes to. */
    private static final Set<String> GOING = Set.of("to", "visited", "visits", "visit", "visiting", "into", "reached");

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

    private static final Set<String> SETTLEMENTS =
            Set.of("town", "city", "village", "district", "island", "suburb", "port", "region", "province");

    private static final Set<String> SPEECH =
            Set.of("said", "says", "told", "according", "reported", "added", "announced");

    /** Capitalised words that are no places. */
    private static final Set<String> NO_PLACES = Set.of(
            "europe",
            "asia",
            "africa",
            "america",
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

    /** Where another event or time is told of: "the first crash since 1959, when a tram burnt in Blue Hills". */
    private static final Set<String> STOPS = Set.of("since", "when", "where", "than", "like", "history");

    /** "The worst shooting in America": where it is the worst, not where it happened. */
    private static final Set<String> SUPERLATIVES = Set.of(
            "worst",
            "deadliest",
            "biggest",
            "largest",
            "first",
            "bloodiest",
            "strongest",
            "costliest",
            "latest",
            "most");

    /** Words inside the names of places. */
    private static final Set<String> PARTICLES =
            Set.of("de", "des", "del", "la", "el", "of", "al", "du", "le", "les", "the");

    /** States whose short names are used as adjectives: "US history". */
    private static final Set<String> SHORT = Set.of("us", "u.s.", "u.s", "uk", "u.k.", "u.k", "eu");

    private static final Set<String> AFTER_PLACE = Set.of(
            "on", "and", "in", "at", "when", "after", "before", "was", "is", "has", "as", "for", "by", "that", "to",
            "with", "since", "this", "last", "late", "early", "during", "were", "have", "over", "who", "which", "where",
            "or");

    private static final int MOST_WORDS = 4;

    /** "in Blue Hills", "near Oslo": what a text names as a place before it is read closely. */
    private static final Pattern SAID = Pattern.compile(
            "\\b(?:in|near|outside|across)\\s+((?:\\p{Lu}[\\p{L}’'-]+\\s?){1,3}+)(?=[^\\p{L}]|\\p{Ll})");

    private static final Pattern POSSESSIVE = Pattern.compile("[’']s$");

    private static final int LONGEST_TEXT = 200_000;

    /** Places that the body names, and how often. */
    private final Map<String, Integer> local = new HashMap<>();

    private final Named named;

    Scenes(Named named) {
        this.named = named;
    }

    /** Returns the town in which two who are named meet; whole states say who they are, not where. */
    Optional<String> town(Clause clause, Trigger trigger) {
        return place(clause, trigger).filter(p -> isCity(p) || !isActor(clause, p));
    }

    private static boolean isActor(Clause clause, String place) {
        return clause.units().stream()
                .flatMap(u -> u.named().stream())
                .anyMatch(p -> p.name().equals(place));
    }

    /** Remembers the places that the body of an article names: its headline writes every word with a capital. */
    void learn(String text) {
        Matcher said = SAID.matcher(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        while (said.find()) {
            String place = POSSESSIVE.matcher(said.group(1).strip()).replaceFirst("");
            if (!NO_PLACES.contains(place.toLowerCase(Locale.ROOT))) {
                local.merge(place, 1, Integer::sum);
            }
        }
    }

    /** Returns where an event happens, as its sentence tells. */
    Optional<String> place(Clause clause, Trigger trigger) {
        boolean headline = isHeadline(clause);
        for (int words = MOST_WORDS - 1; words > 0; words--) {
            Optional<String> before = before(clause, trigger.first(), words);
            if (before.isPresent()) {
                return before;
            }
        }
        List<Unit> units = clause.units();
        if (isSuperlative(units, trigger)) {
            return Optional.empty();
        }
        for (int i = trigger.last(); i + 1 < units.size(); i++) {
            Unit unit = units.get(i);
            if (unit.name() == null
                    && (SPEECH.contains(unit.word()) || STOPS.contains(unit.word()) || unit.is(";") || unit.is("“"))) {
                break;
            }
            Optional<String> here = at(clause, i, headline, trigger);
            if (here.isPresent()) {
                return here;
            }
        }
        for (int i = trigger.first() - 1; i >= 0; i--) {
            Optional<String> here = at(clause, i, headline, trigger);
            if (here.isPresent()) {
                return here;
            }
        }
        return Optional.empty();
    }

    private static boolean isSuperlative(List<Unit> units, Trigger trigger) {
        for (int i = trigger.first() - 1; i >= Math.max(0, trigger.first() - MOST_WORDS); i--) {
            if (units.get(i).name() == null
                    && SUPERLATIVES.contains(units.get(i).word())) {
                return true;
            }
        }
        return false;
    }

    /** Returns the place that a preposition here introduces. */
    private Optional<String> at(Clause clause, int preposition, boolean headline, Trigger trigger) {
        List<Unit> units = clause.units();
        if (units.get(preposition).name() != null
                || !(PLACING.contains(units.get(preposition).word())
                        || (trigger.kind().cls() == EventClass.VISIT
                                && preposition >= trigger.first()
                                && GOING.contains(units.get(preposition).word())))) {
            return Optional.empty();
        }
        int i = preposition + 1;
        while (i < units.size() && isBetween(clause, i)) {
            i++;
        }
        if (i >= units.size()) {
            return Optional.empty();
        }
        Optional<Found> here = name(clause, i, headline);
        // "at the Blue Hotel in Oslo", "in Blue Hills, Norway": the town tells more than the house, and than the state.
        Optional<Found> next = here.flatMap(h -> behind(clause, h.next(), headline));
        boolean wider = next.isPresent() && !next.get().isState();
        return (wider ? next : here).map(Found::name);
    }

    /** "The northern Iraqi city of", "the Iraqi capital,": what may stand between the preposition and the place. */
    private static boolean isBetween(Clause clause, int at) {
        List<Unit> units = clause.units();
        Unit unit = units.get(at);
        if (unit.name() != null) {
            boolean next = at + 1 < units.size()
                    && units.get(at + 1).name() == null
                    && BETWEEN.contains(units.get(at + 1).word())
                    && !isCapital(clause, at + 1);
            return unit.adjective() && next;
        }
        boolean after = unit.is(",") && units.get(at - 1).is("capital");
        boolean kind = at + 1 < units.size() // "the mountain town of"
                && units.get(at + 1).name() == null
                && SETTLEMENTS.contains(units.get(at + 1).word())
                && !unit.isMark();
        return after || ((kind || BETWEEN.contains(unit.word())) && !isCapital(clause, at));
    }

    /** A place, and the number of the unit behind it. */
    private record Found(String name, int next, boolean isState) {}

    private Optional<Found> behind(Clause clause, int at, boolean headline) {
        List<Unit> units = clause.units();
        boolean goesOn = at + 1 < units.size()
                && (units.get(at).is("in") || units.get(at).is("near"));
        return goesOn ? name(clause, at + 1, headline) : Optional.empty();
    }

    private Optional<Found> name(Clause clause, int at, boolean headline) {
        Optional<String> known = known(clause, at);
        boolean state = clause.units().get(at).name() != null;
        Optional<String> name = known.isPresent() ? known : headline ? local(clause, at) : unknown(clause, at);
        return name.map(n -> new Found(n, next(clause, at, n), state));
    }

    private static int next(Clause clause, int at, String name) {
        int end = clause.units().get(at).start() + name.length();
        int next = at + 1;
        while (next < clause.units().size() && clause.units().get(next).start() < end) {
            next++;
        }
        return next;
    }

    /** Returns the longest place from here on that the body names, too. */
    private Optional<String> local(Clause clause, int from) {
        for (int words = MOST_WORDS; words > 0; words--) {
            int last = from + words - 1;
            if (last < clause.units().size()) {
                String name = clause.text()
                        .substring(
                                clause.units().get(from).start(),
                                clause.units().get(last).end());
                if (local.containsKey(name)) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the place of so many words that stands directly before an event: "Oslo bombing". */
    private Optional<String> before(Clause clause, int trigger, int words) {
        int from = trigger - words;
        if (from < 0) {
            return Optional.empty();
        }
        if (words == 1) {
            Optional<String> known = known(clause, from);
            if (known.isPresent()) {
                return known;
            }
        }
        String name = clause.text()
                .substring(
                        clause.units().get(from).start(),
                        clause.units().get(trigger - 1).end());
        return local.containsKey(name) || isCity(name) ? Optional.of(name) : Optional.empty();
    }

    private static Optional<String> known(Clause clause, int at) {
        List<Unit> units = clause.units();
        Unit unit = units.get(at);
        if (unit.name() != null) {
            boolean adjective = unit.adjective() || (SHORT.contains(unit.word()) && describes(units, at + 1));
            return unit.name().kind() == ParticipantKind.STATE && !adjective
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

    private static boolean describes(List<Unit> units, int at) {
        return at < units.size()
                && units.get(at).name() == null
                && !units.get(at).isMark()
                && !units.get(at).is("'s")
                && !units.get(at).is("’s")
                && !AFTER_PLACE.contains(units.get(at).word());
    }

    private static boolean isCity(String words) {
        return Surroundings.isCity(words);
    }

    private Optional<String> unknown(Clause clause, int from) {
        List<Unit> units = clause.units();
        int to = from;
        for (int i = from; i < Math.min(units.size(), from + MOST_WORDS + 1); i++) {
            Unit unit = units.get(i);
            if (unit.name() != null || NO_PLACES.contains(unit.word()) || named.isDate(clause.in(), unit.start())) {
                break;
            }
            if (isCapital(clause, i)
                    || (i > from && Character.isDigit(unit.word().codePointAt(0)))) {
                to = i + 1;
            } else if (i == from || !PARTICLES.contains(unit.word())) {
                break;
            }
        }
        boolean ofPerson = to > from
                && to < units.size()
                && units.get(to).name() != null
                && units.get(to).start() - units.get(to - 1).end() <= 1
                && Objects.requireNonNull(units.get(to).name()).kind() == ParticipantKind.PERSON;
        return to == from || ofPerson ? Optional.empty() : Optional.of(commoner(clause, from, to));
    }

    /** "… attack in Nice Emergency teams …", a caption without a full stop: the body speaks of Nice far more often. */
    private String commoner(Clause clause, int from, int to) {
        int start = clause.units().get(from).start();
        String whole = clause.text().substring(start, clause.units().get(to - 1).end());
        for (int end = to - 1; end > from; end--) {
            String shorter =
                    clause.text().substring(start, clause.units().get(end - 1).end());
            if (local.getOrDefault(shorter, 0) > 2 * local.getOrDefault(whole, 0)) {
                return shorter;
            }
        }
        return whole;
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
