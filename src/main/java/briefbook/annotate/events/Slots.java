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

    /** Words between a name and its event that are no verbs: "the NATO-Russia Council meeting", "Biden-Putin video call". */
    private static final Set<String> MODIFYING = Set.of(
            "bilateral",
            "video",
            "phone",
            "telephone",
            "virtual",
            "council",
            "security",
            "upcoming",
            "joint",
            "secure",
            "strategic",
            "summit",
            "peace",
            "rare",
            "high",
            "level",
            "ministerial",
            "emergency",
            "annual",
            "nuclear",
            "trade",
            "arms",
            "control",
            "next",
            "first",
            "second",
            "last",
            "planned",
            "two",
            "hour",
            "long",
            "direct",
            "recent");

    private static final Set<String> BODY_WORDS = Set.of("the", "council", "-", "–", "and", "an", "a", "’s", "'s");

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
            all.addAll(relative());
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
        for (int i = trigger.last(); i < Math.min(units.size(), trigger.last() + 8); i++) {
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
        boolean known = true;
        boolean owned = false;
        for (int words = 0; i >= 0 && words < 4 && units.get(i).name() == null; i--, words++) {
            Unit unit = units.get(i);
            owned = isPossessive(unit);
            if (!owned && (unit.isMark() || HOLDING.contains(unit.word()) || SKIPPED.contains(unit.word()))) {
                return bodies();
            }
            known &= owned || MODIFYING.contains(unit.word());
        }
        // "Biden’s long awaited call", but of other words between name and trigger only those that are no verbs
        if (!known && !(owned && i >= 0)) {
            return bodies();
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
        return groups.isEmpty() ? bodies() : groups;
    }

    /** Whose meetings: "meetings of the A-B Council and the C" are two. */
    private List<List<Participant>> bodies() {
        int at = trigger.last() + 1;
        if (at >= units.size() || !units.get(at).is("of")) {
            return List.of();
        }
        List<List<Participant>> groups = new ArrayList<>();
        List<Participant> group = new ArrayList<>();
        for (int i = at + 1;
                i < units.size()
                        && (units.get(i).name() != null
                                || BODY_WORDS.contains(units.get(i).word()));
                i++) {
            units.get(i).named().ifPresent(group::add);
            boolean next = units.get(i).is("and");
            if (next && !group.isEmpty()) {
                groups.add(group);
                group = new ArrayList<>();
            }
        }
        if (!group.isEmpty()) {
            groups.add(group);
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
            boolean owner = isPossessive(units.get(i + 1)); // "A’s spokesman held": A did not
            if (unit.name() != null && !owner && (!unit.adjective() || represents(i))) {
                return backward(i);
            }
            boolean far = unit.isMark() && i < verb - 1 && !Slots.isHyphen(unit);
            if (unit.name() == null && (BREAKS.contains(unit.word()) || far)) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "a call that A had held with B": the subject stands behind the trigger. */
    private List<Participant> relative() {
        int at = trigger.last() + 1;
        boolean clause = at + 1 < units.size()
                && (units.get(at).is("that") || units.get(at).is("which"));
        for (int i = at + 1; clause && i < Math.min(units.size(), at + 6); i++) {
            if (units.get(i).name() != null) {
                return group(i);
            }
            if (units.get(i).isMark() || HOLDING.contains(units.get(i).word())) {
                return List.of();
            }
        }
        return List.of();
    }

    private static boolean isPossessive(Unit unit) {
        return unit.is("'s") || unit.is("’s");
    }

    List<Participant> backward(int last) {
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
            if (unit.is(",")) {
                // "A and the prime minister, B": the comma only parts the title from its name
                int title = joint - 1;
                while (title > 0 && isSkipped(units.get(title))) {
                    title--;
                }
                boolean joined =
                        title < joint - 1 && title > 0 && units.get(title).is("and");
                joint = joined ? title : joint;
                unit = units.get(joint);
            }
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
    List<Participant> group(int from) {
        List<Participant> found = new ArrayList<>();
        int i = from;
        while (i < units.size()) {
            int at = i;
            while (at < units.size()
                    && at < i + 7
                    && (isSkipped(units.get(at)) || (at > i && units.get(at).is(",")))) {
                at++; // "president, Volodymyr Zelensky"
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
        boolean article = (units.get(at).is("the") || units.get(at).is("and")) && at + 1 < units.size();
        int name = article ? at + 1 : at;
        boolean owner = name + 1 < units.size() && isPossessive(units.get(name + 1)); // "B, C’s adviser" is no list
        // "A, B and C" goes on; "A, the State Department said" does not
        boolean list = name + 1 < units.size()
                && (units.get(name + 1).is("and") || units.get(name + 1).is(","));
        return units.get(name).name() != null && !units.get(name).adjective() && !owner && list;
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
                && (!units.get(b).adjective() ? !units.get(a).adjective() : represents(b));
    }

    private boolean represents(int at) {
        return at + 1 < units.size()
                && REPRESENTATIVES.contains(units.get(at + 1).word());
    }

    /** Titles and articles that may stand before a name. */
    static boolean isSkipped(Unit unit) {
        return unit.name() == null && SKIPPED.contains(unit.word());
    }

    static boolean isHyphen(Unit unit) {
        return unit.is("-") || unit.is("–") || unit.is("—") || unit.is("/");
    }
}
