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

    /** Returns the triggers of a sentence in order; the longest of overlapping ones. */
    List<Trigger> in(List<Unit> units) {
        List<Trigger> found = new ArrayList<>();
        for (int i = 0; i < units.size(); ) {
            Phrase phrase = at(units, i);
            if (phrase == null) {
                i++;
                continue;
            }
            int last = i + phrase.words().size() - 1;
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
            int last = at + phrase.words().size() - 1;
            if (last < units.size() && matches(phrase, units, at) && fits(phrase, units, at, last)) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean matches(Phrase phrase, List<Unit> units, int at) {
        for (int i = 1; i < phrase.words().size(); i++) {
            if (!units.get(at + i).is(phrase.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Phrase phrase, List<Unit> units, int at, int last) {
        return switch (phrase.form()) {
            case NOUN, ACT, DO -> true;
            case BARE -> at > 0 && isNoun(units, at) && !asksFor(units, last);
            case VERB -> last + 1 < units.size() && hasPartner(units, last + 1);
        };
    }

    /** An article, adjective or possessive stands before it, or a pair of names: "the Biden-Putin call". */
    private static boolean isNoun(List<Unit> units, int at) {
        Unit before = units.get(at - 1);
        boolean pair = before.name() != null && at >= 3 && Slots.isHyphen(units.get(at - 2));
        return pair || (before.name() == null && NOUN_SIGNS.contains(before.word()));
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
