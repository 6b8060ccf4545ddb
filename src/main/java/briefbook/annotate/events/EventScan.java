package briefbook.annotate.events;

import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.BlockKind;
import briefbook.model.DateMention;
import briefbook.model.DayRule;
import briefbook.model.EventClass;
import briefbook.model.EventMention;
import briefbook.model.EventRole;
import briefbook.model.EventStatus;
import briefbook.model.Ordinal;
import briefbook.model.Participant;
import briefbook.model.ParticipantKind;
import briefbook.model.PersonKind;
import briefbook.model.PersonMention;
import briefbook.model.Spot;
import briefbook.text.Sentences;
import briefbook.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads one article from title to captions and collects its mentions of events.
 *
 * <p>Start with {@link Tables#builtIn()} and {@link #EventScan}. A mention needs two participants, or an organisation and a date. "The
 * talks", "the two leaders" and the like take theirs from the mention before. For one article and one thread.
 */
public final class EventScan {
    private static final int LEAD = 3;
    private static final Set<String> PRONOUNS = Set.of("they", "their");
    private static final Set<String> HE = Set.of("he", "she");
    private static final Set<String> PAIRS =
            Set.of("two", "leaders", "presidents", "sides", "pair", "men", "ministers");
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

    /** The tables that a scan reads; immutable, for many threads. */
    public static final class Tables {
        private final Actors actors = Actors.builtIn();
        private final Triggers triggers = Triggers.builtIn();
        private final Statuses statuses = Statuses.builtIn();

        private Tables() {}

        /** Returns the tables that come with the program. */
        public static Tables builtIn() {
            return new Tables();
        }
    }

    private final Tables tables;
    private final List<PersonMention> people;
    private final List<DateMention> dates;
    private final Speakers speakers;
    private final List<EventMention> found = new ArrayList<>();
    private int sentences;
    private Optional<Participant> onlyPersonBefore = Optional.empty();

    /** Prepares a scan with what was found in the article before. */
    public EventScan(Tables tables, List<PersonMention> people, List<DateMention> dates) {
        this.tables = tables;
        this.people = people;
        this.dates = dates;
        this.speakers = new Speakers(tables.actors);
    }

    /** Returns all mentions of events in reading order; a person's {@code id} is {@code #} and the number of its mention. */
    public List<EventMention> scan(Article article) {
        text("title", article.title().text(), new Span(0, article.title().text().length()));
        if (article.deck() != null) {
            sentences("deck", article.deck());
        }
        for (int i = 0; i < article.blocks().size(); i++) {
            Block block = article.blocks().get(i);
            if (block.kind() != BlockKind.HEADING && block.kind() != BlockKind.CODE) {
                sentences("block:" + i, block.text());
            }
        }
        for (int i = 0; i < article.captions().size(); i++) {
            text(
                    "caption:" + i,
                    article.captions().get(i).text(),
                    new Span(0, article.captions().get(i).text().length()));
        }
        return List.copyOf(found);
    }

    private void sentences(String in, String text) {
        onlyPersonBefore = Optional.empty();
        List<Units.Person> people = persons(in);
        for (Span sentence : Sentences.of(text)) {
            List<Units.Person> here = people.stream()
                    .filter(p -> sentence.contains(p.span().start()))
                    .toList();
            text(in, text, sentence, here);
            List<Participant> named = here.stream().map(Units.Person::person).toList();
            boolean one = named.stream().map(Participant::name).distinct().count() == 1;
            onlyPersonBefore = one ? Optional.of(named.get(0)) : Optional.empty();
            sentences++;
        }
    }

    private void text(String in, String text, Span sentence) {
        text(in, text, sentence, persons(in));
    }

    private void text(String in, String text, Span sentence, List<Units.Person> people) {
        List<Unit> units = speakers.read(text, Units.of(text, sentence, people, tables.actors));
        List<Trigger> triggers = tables.triggers.in(units);
        if (triggers.isEmpty()) {
            comingDay(in, text, sentence, units);
            return;
        }
        List<DateMention> inside = dates.stream()
                .filter(d ->
                        d.spot().in().equals(in) && sentence.contains(d.spot().start()))
                .toList();
        List<EventMention> here = new ArrayList<>();
        for (int t = 0; t < triggers.size(); t++) {
            Trigger trigger = triggers.get(t);
            List<DateMention> own = Surroundings.dates(text, inside, units, triggers, trigger);
            boolean next = t + 1 < triggers.size() && isFormOf(units, trigger, triggers.get(t + 1));
            if (next) {
                continue; // "the first round will be held in the form of a contact between A and B": told by the second
                // words
            }
            boolean form = t > 0 && isFormOf(units, triggers.get(t - 1), trigger);
            Ordinal ordinal = Surroundings.ordinal(units, form ? triggers.get(t - 1) : trigger);
            mentions(in, text, sentence, units, trigger, ordinal, own, here).forEach(m -> add(here, m));
        }
        found.addAll(here);
        here.forEach(m -> implied(m).ifPresent(found::add));
    }

    /** "Monday will be crowded": a coming day as the subject, in an article that announces an event without a day. */
    private void comingDay(String in, String text, Span sentence, List<Unit> units) {
        Optional<DateMention> day = dates.stream()
                .filter(d -> d.spot().in().equals(in) && d.spot().start() == sentence.start() && d.rule() != null)
                .findFirst();
        boolean will = day.isPresent()
                && units.stream()
                        .filter(u -> u.start() >= day.get().spot().end())
                        .limit(1)
                        .anyMatch(u -> u.is("will"));
        List<EventMention> announced =
                found.stream().filter(m -> m.role() == EventRole.ANNOUNCES).toList();
        if (will
                && !announced.isEmpty()
                && announced.stream().allMatch(m -> m.dates().isEmpty())) {
            EventMention main = announced.get(0);
            found.add(new EventMention(
                    main.cls(),
                    day.get().text(),
                    new Spot(in, sentence.start(), sentence.end()),
                    sentence.of(text),
                    main.participants(),
                    null,
                    EventStatus.PLANNED,
                    EventRole.ANNOUNCES,
                    Ordinal.NONE,
                    List.of(day.get())));
        }
    }

    private List<Units.Person> persons(String in) {
        return IntStream.range(0, people.size())
                .filter(i ->
                        people.get(i).spot().in().equals(in) && people.get(i).kind() == PersonKind.SUBJECT)
                .mapToObj(i -> new Units.Person(
                        new Span(
                                people.get(i).spot().start(),
                                people.get(i).spot().end()),
                        new Participant(
                                ParticipantKind.PERSON, "#" + i, people.get(i).name())))
                .toList();
    }

    private List<EventMention> mentions(
            String in,
            String text,
            Span sentence,
            List<Unit> units,
            Trigger trigger,
            Ordinal ordinal,
            List<DateMention> own,
            List<EventMention> here) {
        Slots slots = new Slots(units, trigger);
        List<List<Participant>> groups = slots.modifierGroups();
        List<EventMention> result = new ArrayList<>();
        if (groups.size() > 1 && groups.size() == own.size()) {
            // "the A-B and C meetings set for Jan. 12 and 13": paired in order
            for (int i = 0; i < groups.size(); i++) {
                result.add(mention(in, text, sentence, units, trigger, ordinal, groups.get(i), List.of(own.get(i))));
            }
            return result;
        }
        Slots.Found slot = slots.find();
        boolean placed =
                !own.isEmpty() || Surroundings.place(text, units, trigger).isPresent();
        List<Participant> who = withReference(units, trigger, slot, placed, here);
        boolean body = who.size() == 1 && who.get(0).kind() == ParticipantKind.ORGANISATION && !own.isEmpty();
        if (who.size() >= 2 || body) {
            result.add(
                    mention(in, text, sentence, units, trigger, ordinal, who, inherited(own, ordinal, trigger, here)));
        }
        return result;
    }

    /** Completes participants from the mention before: "the talks", "between the two", "his talks with X". */
    private List<Participant> withReference(
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
                people ? latest(here, m -> !leaders(units) || isOfLeaders(m)) : previous(here, trigger.cls());
        return before.isPresent() && before.get().participants().size() >= 2 && fits(who, before.get())
                ? before.get().participants()
                : who;
    }

    /** "the talks", "this long call", but not "the news of talks". */
    private static boolean isDefinite(List<Unit> units, Trigger trigger) {
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

    /** The first trigger has no people of its own, and the second, with a closed circle of them, says what form it takes. */
    private static boolean isFormOf(List<Unit> units, Trigger first, Trigger second) {
        List<Unit> between = units.subList(first.last() + 1, second.first());
        boolean linked = between.stream().anyMatch(u -> u.is("form") || u.is("as"))
                && between.stream().noneMatch(Unit::isMark);
        return linked
                && new Slots(units, first).find().participants().isEmpty()
                && new Slots(units, second).find().closed();
    }

    private static boolean fits(List<Participant> who, EventMention before) {
        return who.stream()
                .allMatch(w ->
                        before.participants().stream().anyMatch(p -> p.name().equals(w.name())));
    }

    /** The mention before that "the talks" can stand for; "the call" stands for a call. */
    private Optional<EventMention> previous(List<EventMention> here, EventClass cls) {
        return latest(here, m -> cls == EventClass.CALL ? m.cls() == cls : compatible(m.cls(), cls));
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
        return people.stream()
                .filter(p -> p.name().endsWith(surname) && p.role() != null)
                .map(p -> Objects.requireNonNull(p.role()).toLowerCase(Locale.ROOT))
                .noneMatch(r -> LOWER_OFFICES.stream().anyMatch(r::contains)
                        && !r.contains("president")
                        && !r.contains("prime minister"));
    }

    private Optional<EventMention> latest(List<EventMention> here, Predicate<EventMention> fitting) {
        return Stream.concat(found.stream(), here.stream())
                .filter(m -> m.role() != EventRole.IMPLIES && fitting.test(m))
                .reduce((a, b) -> b);
    }

    /** Tells whether words can name the same event: talks may be a call, a meeting or a summit, but a call is no meeting. */
    static boolean compatible(EventClass a, EventClass b) {
        boolean call = a == EventClass.CALL || b == EventClass.CALL;
        boolean meeting =
                a == EventClass.MEETING || b == EventClass.MEETING || a == EventClass.SUMMIT || b == EventClass.SUMMIT;
        return a == b || !(call && meeting);
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
    private List<DateMention> inherited(
            List<DateMention> own, Ordinal ordinal, Trigger trigger, List<EventMention> here) {
        if (!own.isEmpty() || ordinal != Ordinal.FIRST) {
            return own;
        }
        Optional<EventMention> before = previous(here, trigger.cls());
        return before.isPresent() && before.get().status() == EventStatus.PLANNED
                ? before.get().dates()
                : own;
    }

    private EventMention mention(
            String in,
            String text,
            Span sentence,
            List<Unit> units,
            Trigger trigger,
            Ordinal ordinal,
            List<Participant> who,
            List<DateMention> own) {
        EventStatus status = tables.statuses.of(units, trigger);
        return new EventMention(
                trigger.cls(),
                text.substring(
                        units.get(trigger.first()).start(),
                        units.get(trigger.last()).end()),
                new Spot(in, sentence.start(), sentence.end()),
                sentence.of(text),
                who,
                Surroundings.place(text, units, trigger).orElse(null),
                status,
                role(in, status, !own.isEmpty()),
                ordinal,
                own);
    }

    private EventRole role(String in, EventStatus status, boolean dated) {
        boolean lead = in.equals("title") || in.equals("deck") || sentences < LEAD;
        if (in.startsWith("caption")) {
            return EventRole.CAPTION;
        }
        return switch (status) {
            case PLANNED -> lead || dated ? EventRole.ANNOUNCES : EventRole.MENTIONS;
            case HAPPENED -> lead ? EventRole.REPORTS : EventRole.MENTIONS;
            default -> EventRole.MENTIONS;
        };
    }

    /** Two triggers of one sentence with the same people are one mention, unless they are counted apart. */
    private static void add(List<EventMention> here, EventMention mention) {
        for (int i = 0; i < here.size(); i++) {
            EventMention other = here.get(i);
            boolean apart = other.ordinal() != mention.ordinal()
                    && other.ordinal() != Ordinal.NONE
                    && mention.ordinal() != Ordinal.NONE;
            if (!apart && compatible(other.cls(), mention.cls()) && sameNames(other, mention)) {
                here.set(i, joined(other, mention));
                return;
            }
        }
        here.add(mention);
    }

    private static boolean sameNames(EventMention a, EventMention b) {
        return names(a).equals(names(b));
    }

    private static Set<String> names(EventMention mention) {
        return mention.participants().stream().map(Participant::name).collect(Collectors.toUnmodifiableSet());
    }

    private static EventMention joined(EventMention a, EventMention b) {
        List<DateMention> dates = new ArrayList<>(a.dates());
        b.dates().stream().filter(d -> !dates.contains(d)).forEach(dates::add);
        return new EventMention(
                a.cls() == EventClass.TALKS ? b.cls() : a.cls(),
                a.trigger(),
                a.spot(),
                a.quote(),
                a.participants(),
                a.place() == null ? b.place() : a.place(),
                a.status(),
                a.role(),
                a.ordinal() == Ordinal.NONE ? b.ordinal() : a.ordinal(),
                dates);
    }

    /** "The second call this month" tells of a first one in the same month. */
    private static Optional<EventMention> implied(EventMention mention) {
        boolean second = mention.ordinal() == Ordinal.LATER && mention.quote().contains("second");
        List<DateMention> period = mention.dates().stream()
                .filter(d -> d.rule() instanceof DayRule.Offset o
                        && o.from() == 0
                        && o.to() == 0
                        && o.unit() != DayRule.Offset.Unit.DAY)
                .toList();
        return second && !period.isEmpty()
                ? Optional.of(new EventMention(
                        mention.cls(),
                        mention.trigger(),
                        mention.spot(),
                        mention.quote(),
                        mention.participants(),
                        null,
                        EventStatus.HAPPENED,
                        EventRole.IMPLIES,
                        Ordinal.FIRST,
                        period))
                : Optional.empty();
    }
}
