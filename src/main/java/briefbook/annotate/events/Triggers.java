package briefbook.annotate.events;

import briefbook.annotate.events.Trigger.Form;
import briefbook.model.EventKind;
import briefbook.rules.Table;
import briefbook.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the words that name events, by the rows of {@code event-triggers.tsv}. Immutable. */
final class Triggers {
    /** Before a word that is a noun and a verb, these say that it is the noun. */
    private static final Set<String> NOUN_SIGNS = Set.of(
            "a",
            "an",
            "the",
            "this",
            "that",
            "his",
            "her",
            "their",
            "its",
            "our",
            "phone",
            "video",
            "telephone",
            "upcoming",
            "virtual",
            "first",
            "second",
            "third",
            "last",
            "known",
            "next",
            "another",
            "latest",
            "recent",
            "earlier",
            "previous",
            "new",
            "joint",
            "scheduled",
            "planned",
            "two-hour",
            "hour",
            "minute",
            "s",
            "'s",
            "’s",
            "secure",
            "conference",
            "bilateral",
            "private",
            "same",
            "late",
            "final",
            "two",
            "three");

    private static final Set<String> DAYS = Set.of(
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
            "jan",
            "feb",
            "dec",
            "nov",
            "oct",
            "sept",
            "aug");

    /** "spoke by phone", "spoke about": no partner is needed, others may tell who. */
    private static final Set<String> ALONE = Set.of("by", "about", "again", "in", "on");

    private static final Set<String> NO_ADJECTIVES =
            Set.of("people", "men", "women", "who", "to", "of", "will", "would", "and", "or", "they", "i", "we", "not");

    private static final Set<String> HELPING = Set.of("have", "had", "will", "would", "also", "both", "to", ",");

    /** Two joined names stand at most so far apart. */
    private static final int JOINED = 5;

    /** Stands for some words between: "fired … missiles". */
    private static final String GAP = "…";

    private static final int WIDEST_GAP = 4;

    /** In a sentence of so many words for events, further ones are part of a list, and are not read. */
    private static final int MOST = 100;

    private record Phrase(String rule, Optional<EventKind> kind, Form form, List<String> words) {}

    /** Phrases by their first word, longest first. */
    private final Map<String, List<Phrase>> phrases;

    private Triggers(Map<String, List<Phrase>> phrases) {
        this.phrases = phrases;
    }

    static Triggers builtIn() {
        Kinds kinds = Kinds.builtIn();
        Map<String, List<Phrase>> phrases = new HashMap<>();
        for (Table.Row row : Table.load("event-triggers.tsv").rows()) {
            for (String words : row.list("words")) {
                List<String> tokens = Units.tokens(words, new Span(0, words.length())).stream()
                        .map(t -> t.of(words))
                        .toList();
                phrases.computeIfAbsent(tokens.get(0), k -> new ArrayList<>())
                        .add(new Phrase(row.cell("id"), kinds.of(row), row.constant("form", Form.class), tokens));
            }
        }
        phrases.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Phrase p) -> -p.words().size())
                                .thenComparing(p -> String.join(" ", p.words()))
                                .thenComparing(Phrase::rule)));
        return new Triggers(phrases);
    }

    /** Returns the triggers of a sentence in order, at most 100; the longest of overlapping ones. */
    List<Trigger> in(List<Unit> units) {
        List<Trigger> found = new ArrayList<>();
        for (int i = 0; i < units.size() && found.size() < MOST; ) {
            Phrase phrase = at(units, i);
            if (phrase == null) {
                i++;
                continue;
            }
            int last = last(phrase, units, i);
            int first = i;
            phrase.kind().ifPresent(k -> found.add(new Trigger(phrase.rule(), k, phrase.form(), first, last)));
            i = last + 1;
        }
        return found;
    }

    private @Nullable Phrase at(List<Unit> units, int at) {
        if (units.get(at).name() != null) {
            return null;
        }
        for (Phrase phrase : phrases.getOrDefault(units.get(at).word(), List.of())) {
            int last = last(phrase, units, at);
            if (last >= 0 && fits(phrase, units, at, last)) {
                return phrase;
            }
        }
        return null;
    }

    /** Returns where a phrase that begins here ends; -1 when it does not stand here. A gap takes up to four words or names. */
    private static int last(Phrase phrase, List<Unit> units, int at) {
        int unit = at;
        for (int w = 1; w < phrase.words().size(); w++) {
            unit++;
            if (phrase.words().get(w).equals(GAP)) {
                String next = phrase.words().get(++w);
                int end = Math.min(units.size(), unit + WIDEST_GAP + 1);
                while (unit < end && !units.get(unit).is(next)) {
                    boolean stops = units.get(unit).isMark() && !Slots.isHyphen(units.get(unit));
                    unit = stops ? end : unit + 1;
                }
                if (unit >= end) {
                    return -1;
                }
            } else if (unit >= units.size()
                    || !units.get(unit).is(phrase.words().get(w))) {
                return -1;
            }
        }
        return unit;
    }

    private static boolean fits(Phrase phrase, List<Unit> units, int at, int last) {
        return switch (phrase.form()) {
            case NOUN, ACT, DO -> true;
            case BARE -> at > 0 && isNoun(units, at) && !asksFor(units, last);
            case VERB -> (last + 1 < units.size() && hasPartner(units, last + 1)) || isPair(units, at);
        };
    }

    /** "A and B met": two names joined before the verb. */
    private static boolean isPair(List<Unit> units, int at) {
        int i = at - 1;
        while (i > 0
                && units.get(i).name() == null
                && HELPING.contains(units.get(i).word())) {
            i--;
        }
        return i >= 2
                && units.get(i).name() != null
                && IntStream.range(Math.max(0, i - JOINED), i)
                        .anyMatch(k -> units.get(k).is("and")
                                && k > 0
                                && units.subList(Math.max(0, k - JOINED), k).stream()
                                        .anyMatch(u -> u.name() != null));
    }

    /** An article, adjective or possessive stands before it, or a pair of names: "the Biden-Putin call". */
    private static boolean isNoun(List<Unit> units, int at) {
        Unit before = units.get(at - 1);
        boolean pair = before.name() != null && at >= 3 && Slots.isHyphen(units.get(at - 2));
        return pair || isSign(before) || (at > 1 && isAdjective(before) && isSign(units.get(at - 2)));
    }

    private static boolean isSign(Unit unit) {
        return unit.name() == null && NOUN_SIGNS.contains(unit.word());
    }

    /** "a silent protest", and not "the people protest" or "the workers strike". */
    private static boolean isAdjective(Unit unit) {
        return unit.name() == null
                && Character.isLetter(unit.word().codePointAt(0))
                && !unit.word().endsWith("s")
                && !NO_ADJECTIVES.contains(unit.word());
    }

    /** "a call for calm" is no telephone call, but "a call for Thursday" may be one. */
    private static boolean asksFor(List<Unit> units, int last) {
        return last + 1 < units.size()
                && (units.get(last + 1).is("for") || units.get(last + 1).is("on"))
                && units.get(last).word().startsWith("call")
                && last + 2 < units.size()
                && !Character.isDigit(units.get(last + 2).word().charAt(0))
                && !DAYS.contains(units.get(last + 2).word());
    }

    /** A verb needs its partner: "spoke with X", "met X"; or a standing expression: "spoke by phone". */
    private static boolean hasPartner(List<Unit> units, int next) {
        Unit unit = units.get(next);
        int from = unit.is("with") || unit.is("to") ? next + 1 : next;
        for (int i = from; i < Math.min(units.size(), from + 6); i++) {
            if (units.get(i).name() != null) {
                return true;
            }
            if (!Slots.isSkipped(units.get(i)) && !units.get(i).is(",")) {
                break;
            }
        }
        return ALONE.contains(unit.word());
    }
}
