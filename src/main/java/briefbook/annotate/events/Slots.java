package briefbook.annotate.events;

import briefbook.model.Participant;
import briefbook.model.ParticipantKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds who takes part in an event from where names stand around its trigger.
 *
 * <p>Slots, most telling first: "between A and B", "A-B talks" and "A's call", "with B", the subject of the verb that holds
 * the event ("A and B held talks"), and last a pair "A and B" anywhere in the sentence.
 */
final class Slots {
    /** Verbs whose subject holds or plans the event that is their object. */
    private static final Set<String> HOLDING = Set.of(
            "hold",
            "holds",
            "held",
            "holding",
            "have",
            "had",
            "has",
            "begin",
            "begins",
            "began",
            "begun",
            "start",
            "starts",
            "started",
            "conduct",
            "conducted",
            "request",
            "requests",
            "requested",
            "sit",
            "sat",
            "sits",
            "join",
            "joined",
            "open",
            "opened",
            "resume",
            "resumed",
            "schedule",
            "scheduled",
            "plan",
            "plans",
            "planned",
            "attend",
            "attended",
            "participate",
            "participated",
            "conclude",
            "concluded",
            "end",
            "ended",
            "finish",
            "finished",
            "agree",
            "agreed",
            "agrees",
            "launch",
            "launched",
            "entered",
            "enter",
            "took",
            "take",
            "made",
            "make",
            "set",
            "arrange",
            "arranged",
            "expect",
            "expected",
            "prepare",
            "prepares",
            "prepared",
            "hosted",
            "meet",
            "met",
            "announce",
            "announced",
            "wrapped",
            "completed",
            "placed",
            "received",
            "will",
            "spoke",
            "speak",
            "go",
            "went",
            "return",
            "returned",
            "continue",
            "continued",
            "convene",
            "convened",
            "discussed");

    private static final Set<String> BREAKS = Set.of(
            ";", ":", "that", "which", "who", "said", "says", "because", "although", "after", "before", "amid", "if");

    private static final Set<String> SKIPPED = Set.of(
            "the",
            "a",
            "an",
            "president",
            "prime",
            "foreign",
            "minister",
            "secretary",
            "of",
            "state",
            "national",
            "security",
            "adviser",
            "advisor",
            "chancellor",
            "leader",
            "leaders",
            "deputy",
            "defense",
            "defence",
            "king",
            "counterpart",
            "his",
            "her",
            "their",
            "our",
            "mr",
            "mrs",
            "ms",
            ".",
            "then",
            "senior",
            "chief",
            "outgoing",
            "new",
            "former",
            "spokesman",
            "envoy",
            "ambassador",
            "general",
            "representatives",
            "officials",
            "diplomats",
            "negotiators",
            "delegations",
            "from",
            "both");

    /** A demonym counts as its state when one of these follows: "Russian officials", "US negotiators". */
    private static final Set<String> REPRESENTATIVES = Set.of(
            "official",
            "officials",
            "negotiator",
            "negotiators",
            "diplomat",
            "diplomats",
            "envoy",
            "envoys",
            "side",
            "sides",
            "delegation",
            "delegations",
            "delegates",
            "representatives",
            "representative",
            "counterpart",
            "counterparts",
            "government",
            "leader",
            "leaders",
            "ministers",
            "officers",
            "teams",
            "team");

    private static final int NEAR = 9;

    private final List<Unit> units;
    private final Trigger trigger;

    Slots(List<Unit> units, Trigger trigger) {
        this.units = units;
        this.trigger = trigger;
    }

    /** Who was found, and whether "between" or a hyphen named them as a closed circle. */
    record Found(List<Participant> participants, boolean closed) {}

    Found find() {
        List<Participant> between = after("between", "among");
        if (!between.isEmpty()) {
            return new Found(between, between.size() > 1);
        }
        Set<Participant> all = new LinkedHashSet<>(modifiers());
        if (all.size() >= 2) {
            return new Found(List.copyOf(all), true);
        }
        List<Participant> with = after("with", "to");
        if (trigger.verb() && with.isEmpty()) {
            with = group(trigger.last() + 1);
        }
        if (all.isEmpty()) {
            all.addAll(subject());
        }
        all.addAll(with);
        if (all.isEmpty() || (all.size() == 1 && with.isEmpty() && modifiers().isEmpty())) {
            List<Participant> pair = pair();
            if (pair.size() > all.size()) {
                return new Found(pair, false);
            }
        }
        return new Found(List.copyOf(all), false);
    }

    /** Names after a preposition that follows the trigger closely. */
    private List<Participant> after(String... prepositions) {
        for (int i = trigger.last(); i < Math.min(units.size(), trigger.last() + 7); i++) {
            Unit unit = units.get(i);
            if (i > trigger.last() && unit.isMark()) {
                return List.of();
            }
            for (String each : prepositions) {
                boolean verbTo = !each.equals("to") || trigger.verb();
                if (unit.is(each) && verbTo) {
                    return group(i + 1);
                }
            }
        }
        return List.of();
    }

    /** Names directly before the trigger: "the Biden-Putin call", "Biden’s upcoming call", "NATO-Russia meetings". */
    private List<Participant> modifiers() {
        return modifierGroups().stream().flatMap(List::stream).distinct().toList();
    }

    /** The same, parted where "and" joins them: "the A-B and C meetings" are meetings of A with B, and of C. */
    List<List<Participant>> modifierGroups() {
        int i = trigger.first() - 1;
        for (int words = 0; i >= 0 && words < 4 && units.get(i).name() == null; i--, words++) {
            Unit unit = units.get(i);
            boolean adjective = !unit.isMark() && !HOLDING.contains(unit.word()) && !SKIPPED.contains(unit.word());
            if (!adjective && !unit.word().matches("['’]s")) {
                return List.of();
            }
        }
        List<List<Participant>> groups = new ArrayList<>();
        List<Participant> group = new ArrayList<>();
        while (i >= 0 && units.get(i).name() != null) {
            group.add(0, units.get(i).named().orElseThrow());
            boolean and = i >= 2 && units.get(i - 1).is("and");
            boolean joined = (and || (i >= 2 && isHyphen(units.get(i - 1))))
                    && units.get(i - 2).name() != null;
            if (and || !joined) {
                groups.add(0, group);
                group = new ArrayList<>();
            }
            i = joined ? i - 2 : -1;
        }
        return groups;
    }

    /** The names before the verb that holds the event. */
    private List<Participant> subject() {
        int from = Math.max(0, trigger.first() - NEAR);
        int verb = -1;
        for (int i = trigger.first() - (trigger.verb() ? 0 : 1); i >= from; i--) {
            Unit unit = units.get(i);
            if (trigger.verb() || (unit.name() == null && HOLDING.contains(unit.word()))) {
                verb = i;
                break;
            }
            if (unit.name() == null && BREAKS.contains(unit.word())) {
                return List.of();
            }
        }
        for (int i = verb - 1; i >= Math.max(0, verb - NEAR); i--) {
            Unit unit = units.get(i);
            if (unit.name() != null && (!unit.adjective() || represents(i))) {
                return backward(i);
            }
            if (unit.name() == null && BREAKS.contains(unit.word())) {
                return List.of();
            }
        }
        return List.of();
    }

    private List<Participant> backward(int last) {
        List<Participant> found = new ArrayList<>();
        found.add(units.get(last).named().orElseThrow());
        int i = last - 1;
        while (i >= 0) {
            int joint = i;
            while (joint > 0
                    && units.get(joint).name() == null
                    && SKIPPED.contains(units.get(joint).word())) {
                joint--;
            }
            Unit unit = units.get(joint);
            boolean joins = unit.is("and") || unit.is(",") || unit.is("&") || isHyphen(unit);
            if (!joins || joint == 0 || units.get(joint - 1).name() == null) {
                return found;
            }
            found.add(0, units.get(joint - 1).named().orElseThrow());
            i = joint - 2;
        }
        return found;
    }

    /** A list of names from a unit on: "A", "A and B", "A, B and C". */
    private List<Participant> group(int from) {
        List<Participant> found = new ArrayList<>();
        int i = from;
        while (i < units.size()) {
            int at = i;
            while (at < units.size()
                    && at < i + 6
                    && units.get(at).name() == null
                    && SKIPPED.contains(units.get(at).word())) {
                at++;
            }
            if (at >= units.size()
                    || units.get(at).name() == null
                    || (units.get(at).adjective() && !represents(at))) {
                return found;
            }
            found.add(units.get(at).named().orElseThrow());
            int next = units.get(at).adjective() ? at + 2 : at + 1;
            if (next >= units.size()) {
                return found;
            }
            Unit joint = units.get(next);
            boolean list = joint.is("and") || joint.is("&") || isHyphen(joint);
            boolean comma = joint.is(",") && next + 1 < units.size() && opensName(next + 1);
            if (!list && !comma) {
                return found;
            }
            i = next + 1;
        }
        return found;
    }

    private boolean opensName(int at) {
        Unit unit = units.get(at);
        boolean article = (unit.is("the") || unit.is("and")) && at + 1 < units.size();
        return unit.name() != null
                ? !unit.adjective()
                : article && units.get(at + 1).name() != null;
    }

    /** The only pair "A and B" of the sentence, when nothing better is there. */
    private List<Participant> pair() {
        List<Participant> found = new ArrayList<>();
        for (int i = 0; i + 2 < units.size(); i++) {
            int second = units.get(i + 2).is("the") && i + 3 < units.size() ? i + 3 : i + 2;
            boolean and = units.get(i + 1).is("and");
            if (and && units.get(i).name() != null && units.get(second).name() != null && sameKind(i, second)) {
                if (!found.isEmpty()) {
                    return List.of();
                }
                found.add(units.get(i).named().orElseThrow());
                found.add(units.get(second).named().orElseThrow());
            }
        }
        return found;
    }

    private boolean sameKind(int a, int b) {
        ParticipantKind first = units.get(a).named().orElseThrow().kind();
        ParticipantKind second = units.get(b).named().orElseThrow().kind();
        return (first == ParticipantKind.PERSON) == (second == ParticipantKind.PERSON)
                && !units.get(a).adjective()
                && !units.get(b).adjective();
    }

    private boolean represents(int at) {
        return at + 1 < units.size()
                && REPRESENTATIVES.contains(units.get(at + 1).word());
    }

    static boolean isHyphen(Unit unit) {
        return unit.is("-") || unit.is("–") || unit.is("—") || unit.is("/");
    }
}
