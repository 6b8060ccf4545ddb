package briefbook.annotate.events;

import briefbook.model.Participant;
import briefbook.model.ParticipantKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whom an event is about, and who does it, where one who takes part is enough: "police arrested A", "A’s resignation".
 *
 * <p>The passive turns subject and object round. A name behind a preposition is neither: "the leader of A resigned" is not
 * about A.
 */
final class Arguments {
    private static final int FAR = 14;
    private static final int OBJECT = 12;
    private static final int HOLDER = 6;

    private static final Set<String> SAYS =
            Set.of("said", "says", "told", "added", "announced", "confirmed", "explained", "wrote", "stated");

    private static final Set<String> BE =
            Set.of("was", "were", "been", "is", "are", "be", "being", "got", "gets", "get", "has", "have", "had");
    private static final Set<String> PASSIVE = Set.of("was", "were", "been", "is", "are", "be", "being", "got", "gets");

    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "in", "at", "on", "by", "for", "with", "from", "to", "about", "against", "near", "after", "before",
            "over", "under", "into", "outside", "off", "than", "like", "as");

    private static final Set<String> STOPS = Set.of(
            "that", "said", "says", "because", "although", "while", "when", "if", "where", "told", "than", "but");

    /** What a demonym before it makes the state's own: "the Iraqi parliament". */
    private static final Set<String> BODIES = Set.of(
            "parliament",
            "government",
            "lawmakers",
            "senate",
            "court",
            "courts",
            "troops",
            "forces",
            "police",
            "military",
            "army",
            "navy",
            "jets",
            "warplanes",
            "cabinet",
            "voters",
            "legislators",
            "authorities",
            "prosecutors",
            "soldiers",
            "officials",
            "congress");

    /** Nouns of which these name whom they are about: "the arrest of", "charges against", "attack on". */
    private static final Set<String> ABOUT = Set.of("of", "against", "on", "for");

    /** Verbs that make an event of their object the subject’s own: "A faces trial", "A announced his resignation". */
    private static final Set<String> LIGHT = Set.of(
            "faces",
            "faced",
            "face",
            "announced",
            "announces",
            "submitted",
            "tendered",
            "offered",
            "stood",
            "stands",
            "survived",
            "survives",
            "lost",
            "loses",
            "won",
            "wins",
            "conducted",
            "conducts",
            "staged",
            "held",
            "holds",
            "awaits",
            "awaiting",
            "carried",
            "began",
            "begins",
            "completed",
            "ended",
            "started",
            "start",
            "begin",
            "imposed",
            "imposes",
            "impose",
            "put",
            "adopted",
            "lifted",
            "slapped",
            "extended",
            "paid",
            "made",
            "makes",
            "on",
            "launched");

    /** Those who stand for the body they belong to: "fighters of A". */
    private static final Set<String> FOLLOWERS = Set.of(
            "fighters",
            "militants",
            "members",
            "soldiers",
            "troops",
            "forces",
            "gunmen",
            "rebels",
            "inspectors",
            "guards",
            "jets",
            "drones",
            "warships");

    private static final Set<String> DETERMINERS = Set.of(
            "the",
            "a",
            "an",
            "his",
            "her",
            "their",
            "its",
            "some",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "dozens",
            "many",
            "several",
            "recently",
            "newly",
            "then",
            "now",
            "including");

    private final List<Unit> units;
    private final Trigger trigger;

    Arguments(List<Unit> units, Trigger trigger) {
        this.units = units;
        this.trigger = trigger;
    }

    /**
     * Who was found.
     *
     * @param core whom the event is about
     * @param others who does it or is named with it
     * @param pronoun whether "he", "she", "his" or "her" stands where the core should
     */
    record Found(List<Participant> core, List<Participant> others, boolean pronoun) {
        private static final Found NONE = new Found(List.of(), List.of(), false);

        /** Returns the same without some who only speak of it. */
        Found without(Set<Participant> speakers) {
            return speakers.isEmpty()
                    ? this
                    : new Found(
                            core.stream().filter(p -> !speakers.contains(p)).toList(),
                            others.stream().filter(p -> !speakers.contains(p)).toList(),
                            pronoun);
        }

        /** Returns all, whom it is about first. */
        List<Participant> all() {
            List<Participant> all = new ArrayList<>(core);
            others.stream().filter(p -> !all.contains(p)).forEach(all::add);
            return all;
        }
    }

    /** "…, spokeswoman Ida Brekke said", "according to Dev Menon": who tells of an event is not who was arrested in it. */
    static Set<Participant> speakers(List<Unit> units) {
        Set<Participant> speakers = new HashSet<>();
        for (int i = 0; i < units.size(); i++) {
            Optional<Participant> person = units.get(i).named().filter(p -> p.kind() == ParticipantKind.PERSON);
            boolean says =
                    i + 1 < units.size() && SAYS.contains(units.get(i + 1).word());
            boolean said = i > 1
                    && SAYS.contains(units.get(i - 1).word())
                    && units.get(i - 2).isMark();
            boolean source =
                    i > 1 && units.get(i - 1).is("to") && units.get(i - 2).is("according");
            if (says || said || source) {
                person.ifPresent(speakers::add);
            }
        }
        return speakers;
    }

    /** Tells whether the words only describe somebody: "the ousted president", "four detained leaders". */
    boolean isAttribute() {
        if (trigger.form() != Trigger.Form.ACT || trigger.first() == 0 || isAfterBe()) {
            return false;
        }
        Unit before = units.get(trigger.first() - 1);
        Unit next = trigger.last() + 1 < units.size() ? units.get(trigger.last() + 1) : before;
        boolean noun = next.name() != null || (!next.isMark() && !PREPOSITIONS.contains(next.word()));
        boolean determined = before.name() == null
                && !before.isMark()
                && (DETERMINERS.contains(before.word())
                        || PREPOSITIONS.contains(before.word())
                        || Character.isDigit(before.word().codePointAt(0))
                        || before.word().endsWith("ed"));
        return noun && determined;
    }

    Found find() {
        return switch (trigger.form()) {
            case ACT -> isPassive() ? passive() : active();
            case DO -> isPassive() && !behind("by").isEmpty() ? new Found(behind("by"), List.of(), false) : subject();
            default -> noun();
        };
    }

    private Found passive() {
        Found patient = subject();
        return new Found(patient.core(), behind("by"), patient.pronoun());
    }

    private Found active() {
        for (int i = trigger.last() + 1; i < Math.min(units.size(), trigger.last() + OBJECT); i++) {
            Unit unit = units.get(i);
            if (unit.is("him") || unit.is("her")) {
                return new Found(List.of(), subject().core(), true);
            }
            // "the captain of the ferry A, B": about B
            boolean owned = units.subList(trigger.last(), i).stream().anyMatch(u -> u.is("of"));
            if (unit.name() != null && !(owned && isApposition(i + 1)) && (!unit.adjective() || isBody(i + 1))) {
                return new Found(list(i), subject().core(), false);
            }
            boolean apposition = (unit.is(",") && i > trigger.last() + 1) || unit.is("of");
            if (unit.name() == null
                    && (PREPOSITIONS.contains(unit.word())
                            || STOPS.contains(unit.word())
                            || (unit.isMark() && !apposition))) {
                break;
            }
        }
        return new Found(List.of(), subject().core(), false);
    }

    /** A comma and a name follow: what stands before only describes whom it is about. */
    private boolean isApposition(int at) {
        return at + 1 < units.size()
                && units.get(at).is(",")
                && units.get(at + 1).name() != null;
    }

    private Found noun() {
        Unit before = trigger.first() > 0 ? units.get(trigger.first() - 1) : units.get(0);
        List<Participant> about = new ArrayList<>();
        about.addAll(behind("between"));
        for (String each : ABOUT) {
            if (about.isEmpty()) {
                about.addAll(behind(each));
            }
        }
        List<Participant> modifiers = new Slots(units, trigger)
                .modifierGroups().stream().flatMap(List::stream).distinct().toList();
        List<Participant> by = behind("by");
        if (!about.isEmpty()) {
            List<Participant> others = new ArrayList<>(modifiers);
            others.addAll(by);
            return new Found(about, others, false);
        }
        if (!modifiers.isEmpty()) {
            List<Participant> others = new ArrayList<>(by);
            others.addAll(holder());
            return new Found(modifiers, others, false);
        }
        if (before.is("his") || before.is("her")) {
            Found owner = subject();
            return owner.core().isEmpty() ? new Found(List.of(), by, true) : owner;
        }
        List<Participant> holder = holder();
        if (!holder.isEmpty()) {
            return new Found(holder, by, false);
        }
        return by.isEmpty() ? Found.NONE : new Found(List.of(), by, false);
    }

    /** Returns the subject of a verb that makes the event its own: "A faces trial". */
    private List<Participant> holder() {
        for (int i = trigger.first() - 1; i >= Math.max(0, trigger.first() - HOLDER); i--) {
            if (units.get(i).name() == null && LIGHT.contains(units.get(i).word())) {
                return new Arguments(units, new Trigger(trigger.rule(), trigger.kind(), trigger.form(), i, i))
                        .subject()
                        .core();
            }
        }
        return List.of();
    }

    private boolean isPassive() {
        if (isAfterBe()) {
            return true;
        }
        // In a headline the helping verb is left out: "Blue jailed for theft".
        int next = trigger.last() + 1;
        return next >= units.size()
                || units.get(next).isMark()
                || (units.get(next).name() == null
                        && PREPOSITIONS.contains(units.get(next).word()));
    }

    private boolean isAfterBe() {
        for (int i = trigger.first() - 1; i >= Math.max(0, trigger.first() - 4); i--) {
            Unit unit = units.get(i);
            if (unit.name() != null || unit.isMark()) {
                break;
            }
            if (BE.contains(unit.word())) {
                return PASSIVE.contains(unit.word());
            }
        }
        return false;
    }

    /** Returns the subject of the verb: the nearest names before it that stand behind no preposition. */
    private Found subject() {
        for (int i = trigger.first() - 1; i >= Math.max(0, trigger.first() - FAR); i--) {
            Unit unit = units.get(i);
            if (unit.name() == null) {
                if (unit.is("he") || unit.is("she")) {
                    return new Found(List.of(), List.of(), true);
                }
                boolean stops = STOPS.contains(unit.word())
                        || (unit.isMark() && !unit.is(",") && !Slots.isHyphen(unit) && !unit.is("."));
                if (stops) {
                    return Found.NONE;
                }
                continue;
            }
            boolean owner = i + 1 < units.size()
                    && (units.get(i + 1).is("'s") || units.get(i + 1).is("’s"));
            boolean ofBody = (owner && isBody(i + 2)) || (unit.adjective() && isBody(i + 1));
            if ((owner || unit.adjective()) && !ofBody) {
                continue;
            }
            if (!isBehindPreposition(i)) {
                return new Found(new Slots(units, trigger).backward(i), List.of(), false);
            }
        }
        return Found.NONE;
    }

    private boolean isBody(int at) {
        return at < units.size()
                && units.get(at).name() == null
                && BODIES.contains(units.get(at).word());
    }

    /** Looks past titles: "by President A". */
    private boolean isBehindPreposition(int name) {
        int i = name - 1;
        while (i > 0
                && Slots.isSkipped(units.get(i))
                && !units.get(i).is("of")
                && !units.get(i).is("from")) {
            i--;
        }
        boolean behind = i >= 0
                && units.get(i).name() == null
                && PREPOSITIONS.contains(units.get(i).word());
        boolean followers = i > 0
                && units.get(i - 1).name() == null
                && FOLLOWERS.contains(units.get(i - 1).word());
        return behind && !followers;
    }

    private List<Participant> behind(String preposition) {
        for (int i = trigger.last(); i < Math.min(units.size(), trigger.last() + OBJECT); i++) {
            Unit unit = units.get(i);
            if (i > trigger.last() && (unit.isMark() || STOPS.contains(unit.word()) || unit.name() != null)) {
                return List.of();
            }
            if (unit.is(preposition)) {
                return list(i + 1);
            }
        }
        return List.of();
    }

    /** Returns the names from here on, looking past lower-case words that may describe them: "the former mayor A". */
    private List<Participant> list(int from) {
        for (int i = from; i < Math.min(units.size(), from + OBJECT); i++) {
            Unit unit = units.get(i);
            if (unit.name() != null) {
                List<Participant> group = new Slots(units, trigger).group(i);
                boolean state = unit.adjective() && isBody(i + 1);
                return group.isEmpty() && state ? List.of(unit.name()) : group;
            }
            boolean apposition = i > from && isApposition(i);
            if ((unit.isMark() && !apposition) || PREPOSITIONS.contains(unit.word()) || STOPS.contains(unit.word())) {
                return List.of();
            }
        }
        return List.of();
    }
}
