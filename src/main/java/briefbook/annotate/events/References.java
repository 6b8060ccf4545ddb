package briefbook.annotate.events;

import briefbook.model.DateMention;
import briefbook.model.EventClass;
import briefbook.model.EventFrame;
import briefbook.model.EventKind;
import briefbook.model.EventMention;
import briefbook.model.EventRole;
import briefbook.model.EventStatus;
import briefbook.model.Ordinal;
import briefbook.model.Participant;
import briefbook.model.ParticipantKind;
import briefbook.model.PersonMention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Remembers the mentions of an article so far, and tells whom "the talks", "the two leaders" and "his call" stand for.
 *
 * <p>For one article and one thread.
 */
final class References {
    private static final Set<String> PRONOUNS = Set.of("they", "their");
    private static final Set<String> HE = Set.of("he", "she");
    private static final Set<String> PAIRS = Set.of(
            "two", "leaders", "presidents", "sides", "pair", "men", "women", "governments", "countries", "ministers");
    private static final Set<String> PREPOSITIONS =
            Set.of("of", "about", "for", "on", "to", "in", "with", "and", "at", "by");
    private static final List<String> LOWER_OFFICES = List.of(
            "secretary",
            "minister",
            "adviser",
            "advisor",
            "spokes",
            "envoy",
            "ambassador",
            "deputy",
            "general",
            "officer");
    private static final Set<String> DEFINITE = Set.of("the", "this", "these");

    /** Words stand for one of so many mentions before them; only what was made to be slow has more. */
    private static final int LOOKED_BACK = 1_000;

    /** The names of those who hold a lower office. */
    private final Set<String> lower = new LinkedHashSet<>();

    private final Map<String, Boolean> leads = new HashMap<>();
    private final List<EventMention> found = new ArrayList<>();
    private final List<EventMention> news = new ArrayList<>();
    private final List<EventMention> announced = new ArrayList<>();
    private boolean isDayAnnounced;
    private Optional<Participant> onlyPersonBefore = Optional.empty();

    References(List<PersonMention> people) {
        people.stream().filter(References::isLower).forEach(p -> lower.add(p.name()));
    }

    List<EventMention> found() {
        return List.copyOf(found);
    }

    void add(EventMention mention) {
        found.add(mention);
        if (mention.role() == EventRole.REPORTS) {
            news.add(mention);
        }
        if (mention.role() == EventRole.ANNOUNCES && mention.kind().frame() == EventFrame.PAIR) {
            announced.add(mention);
            isDayAnnounced |= !mention.dates().isEmpty();
        }
    }

    /** Adds a stretch of time that events are part of; no other words stand for it. */
    void period(EventMention mention) {
        found.add(mention);
    }

    /** Returns the first event of two who take part that is announced, if none of those announced has a day. */
    Optional<EventMention> undatedNews() {
        return isDayAnnounced ? Optional.empty() : announced.stream().findFirst();
    }

    /** Forgets whom "he" may stand for: another paragraph begins. */
    void paragraph() {
        onlyPersonBefore = Optional.empty();
    }

    /** Remembers the people of a sentence that is read: a single one is "he" or "she" in the next. */
    void sentence(List<Participant> named) {
        boolean one = named.stream().map(Participant::name).distinct().count() == 1;
        onlyPersonBefore = one ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** Returns whom "he" or "she" stands for, when the sentence before names one person only. */
    Optional<Participant> pronoun() {
        return onlyPersonBefore;
    }

    /** Completes participants from the mention before: "the talks", "between the two", "his talks with X". */
    List<Participant> complete(
            List<Unit> units, Trigger trigger, Slots.Found slot, boolean placed, List<EventMention> here) {
        List<Participant> who = slot.participants().stream().distinct().toList();
        if (who.size() == 1 && has(units, trigger.first() - 3, trigger.first(), Set.of("his", "her"))) {
            Optional<Participant> owner = IntStream.range(0, trigger.first())
                    .mapToObj(i -> units.get(trigger.first() - 1 - i))
                    .flatMap(u -> u.named().stream())
                    .filter(p -> p.kind() == ParticipantKind.PERSON
                            && !p.name().equals(who.get(0).name()))
                    .findFirst();
            return owner.map(o -> List.of(o, who.get(0))).orElse(who);
        }
        Optional<Participant> subject = onlyPersonBefore
                .filter(p -> has(units, trigger.first() - 2, trigger.first(), HE) && !who.isEmpty())
                .filter(p -> who.stream().noneMatch(w -> w.name().equals(p.name())));
        if (who.size() == 1 && subject.isPresent()) {
            return List.of(subject.get(), who.get(0));
        }
        boolean people = has(units, trigger.first() - 9, trigger.first(), PRONOUNS) || pair(units, trigger);
        boolean event = who.isEmpty()
                && !placed
                && isDefinite(units, trigger); // "the talks in X on Monday" are named, not referred to
        if (who.size() >= 2 || slot.closed() || !(people || event)) {
            return who;
        }
        Optional<EventMention> before =
                people ? latest(here, m -> !leaders(units) || isOfLeaders(m)) : previous(here, trigger.kind());
        return before.isPresent() && before.get().participants().size() >= 2 && fits(who, before.get())
                ? before.get().participants()
                : who;
    }

    /** "the talks", "this long call", but not "the news of talks". */
    static boolean isDefinite(List<Unit> units, Trigger trigger) {
        for (int i = trigger.first() - 1; i >= Math.max(0, trigger.first() - 3); i--) {
            Unit unit = units.get(i);
            if (unit.name() != null || unit.isMark() || PREPOSITIONS.contains(unit.word())) {
                return false;
            }
            if (DEFINITE.contains(unit.word())) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(List<Participant> who, EventMention before) {
        return who.stream()
                .allMatch(w ->
                        before.participants().stream().anyMatch(p -> p.name().equals(w.name())));
    }

    /**
     * Returns the event that "the attack" stands for: the one that the same paragraph speaks of, or else the one that the
     * article opens with, or else the last one.
     */
    Optional<EventMention> meant(Clause clause, List<EventMention> here, EventKind kind) {
        Predicate<EventMention> fits = m -> m.kind().isCompatible(kind);
        Optional<EventMention> near =
                latest(here, m -> fits.test(m) && m.spot().in().equals(clause.in()) && !isBackground(m));
        Optional<EventMention> main = news.stream().filter(fits).findFirst();
        return near.or(() -> main).or(() -> latest(here, fits));
    }

    private static boolean isBackground(EventMention mention) {
        return mention.role() == EventRole.MENTIONS && mention.dates().isEmpty();
    }

    /** The mention before that "the talks" can stand for; "the call" stands for a call. */
    Optional<EventMention> previous(List<EventMention> here, EventKind kind) {
        return latest(
                here,
                m -> kind.cls() == EventClass.CALL
                        ? m.cls() == kind.cls()
                        : m.kind().isCompatible(kind));
    }

    private static boolean leaders(List<Unit> units) {
        return has(units, 0, units.size(), Set.of("leaders", "presidents"));
    }

    /** Nobody who takes part is known by a lower office: "the two leaders" are not two ministers. */
    private boolean isOfLeaders(EventMention mention) {
        return mention.participants().stream().allMatch(p -> p.kind() == ParticipantKind.PERSON && mayLead(p.name()));
    }

    private boolean mayLead(String name) {
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        return leads.computeIfAbsent(surname, s -> lower.stream().noneMatch(n -> n.endsWith(s)));
    }

    private static boolean isLower(PersonMention person) {
        if (person.role() == null) {
            return false;
        }
        String role = person.role().toLowerCase(Locale.ROOT);
        return LOWER_OFFICES.stream().anyMatch(role::contains)
                && !role.contains("president")
                && !role.contains("prime minister");
    }

    private Optional<EventMention> latest(List<EventMention> here, Predicate<EventMention> fitting) {
        int all = found.size() + here.size();
        for (int i = all - 1; i >= Math.max(0, all - LOOKED_BACK); i--) {
            EventMention mention = i < found.size() ? found.get(i) : here.get(i - found.size());
            if (mention.role() != EventRole.IMPLIES && fitting.test(mention)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    private static boolean has(List<Unit> units, int from, int to, Set<String> words) {
        return units.subList(Math.max(0, from), Math.max(0, Math.min(units.size(), to))).stream()
                .anyMatch(u -> u.name() == null && words.contains(u.word()));
    }

    /** "the two leaders" and the like before the trigger, or after "between". */
    private static boolean pair(List<Unit> units, Trigger trigger) {
        boolean between = false;
        if (units.size() > 2 && units.get(0).is("the") && units.get(1).is("two")) {
            return true; // "The two …" is what the whole sentence is about
        }
        for (int i = Math.max(0, trigger.first() - 9); i + 1 < Math.min(units.size(), trigger.last() + 8); i++) {
            between |= i > trigger.last() && units.get(i).is("between");
            boolean the = units.get(i).is("the") || units.get(i).is("both");
            boolean here = i < trigger.first() || between;
            if (the
                    && here
                    && units.get(i + 1).name() == null
                    && PAIRS.contains(units.get(i + 1).word())) {
                return true;
            }
        }
        return false;
    }

    /** "The first round" of talks that are to start on a day starts on that day. */
    List<DateMention> inherited(List<DateMention> own, Ordinal ordinal, Trigger trigger, List<EventMention> here) {
        if (!own.isEmpty() || ordinal != Ordinal.FIRST) {
            return own;
        }
        Optional<EventMention> before = previous(here, trigger.kind());
        return before.isPresent() && before.get().status() == EventStatus.PLANNED
                ? before.get().dates()
                : own;
    }
}
