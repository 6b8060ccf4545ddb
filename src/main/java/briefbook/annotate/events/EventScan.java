package briefbook.annotate.events;

import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.BlockKind;
import briefbook.model.DateMention;
import briefbook.model.EventClass;
import briefbook.model.EventFrame;
import briefbook.model.EventMention;
import briefbook.model.EventRole;
import briefbook.model.EventStatus;
import briefbook.model.Ordinal;
import briefbook.model.Participant;
import briefbook.model.ParticipantKind;
import briefbook.model.PersonMention;
import briefbook.text.Sentences;
import briefbook.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one article from title to captions and collects its mentions of events.
 *
 * <p>Start with {@link Tables#builtIn()} and {@link #EventScan}. What a mention needs depends on its kind: two who take part
 * (or an organisation and a date), the one whom it is about, or a place. "The talks", "the attack" and the like take theirs
 * from the mention before. For one article and one thread.
 */
public final class EventScan {
    private static final int LEAD = 3;

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
    private final Named named;
    private final Speakers speakers;
    private final References references;
    private final Scenes scenes;
    private int sentences;
    private @Nullable String dateline;

    /** Prepares a scan with what was found in the article before. */
    public EventScan(Tables tables, List<PersonMention> people, List<DateMention> dates) {
        this.tables = tables;
        this.named = new Named(people, dates);
        this.scenes = new Scenes(named);
        this.speakers = new Speakers(tables.actors);
        this.references = new References(people);
    }

    /** Returns all mentions of events in reading order; a person's {@code id} is {@code #} and the number of its mention. */
    public List<EventMention> scan(Article article) {
        dateline = article.place();
        article.blocks().forEach(b -> scenes.learn(b.text()));
        whole("title", article.title().text());
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
            whole("caption:" + i, article.captions().get(i).text());
        }
        return references.found();
    }

    private void whole(String in, String text) {
        named.in(in, LongSentences.cut(text, List.of(new Span(0, text.length()))))
                .forEach(here -> text(in, text, here));
    }

    private void sentences(String in, String text) {
        references.paragraph();
        for (Named.Here here : named.in(in, LongSentences.cut(text, Sentences.of(text)))) {
            text(in, text, here);
            references.sentence(here.people().stream().map(Units.Person::person).toList());
            sentences++;
        }
    }

    private void text(String in, String text, Named.Here inside) {
        Clause clause = new Clause(
                in,
                text,
                inside.span(),
                speakers.read(text, Units.of(text, inside.span(), inside.people(), tables.actors)));
        List<Trigger> all = tables.triggers.in(clause.units());
        all.stream().filter(Trigger::isPeriod).forEach(t -> period(clause, t, inside.dates()));
        List<Trigger> triggers = all.stream().filter(t -> !t.isPeriod()).toList();
        if (triggers.isEmpty()) {
            comingDay(clause, inside.dates());
            return;
        }
        TriggerDates days = new TriggerDates(clause, inside.dates(), triggers);
        List<EventMention> here = new ArrayList<>();
        for (int t = 0; t < triggers.size(); t++) {
            Trigger trigger = triggers.get(t);
            List<DateMention> own = days.of(trigger);
            if (!trigger.isPair() || trigger.kind().cls() == EventClass.SANCTIONS) {
                single(clause, trigger, own, here).ifPresent(m -> Joining.add(here, m));
                continue;
            }
            boolean next = t + 1 < triggers.size() && isFormOf(clause.units(), trigger, triggers.get(t + 1));
            if (next) {
                continue; // "the first round will be held in the form of a contact between A and B": told by the second
                // words
            }
            boolean form = t > 0 && isFormOf(clause.units(), triggers.get(t - 1), trigger);
            Ordinal ordinal = Surroundings.ordinal(clause.units(), form ? triggers.get(t - 1) : trigger);
            pair(clause, trigger, ordinal, own, here).forEach(m -> Joining.add(here, m));
        }
        here.forEach(references::add);
        here.forEach(m -> Joining.implied(m).ifPresent(references::add));
    }

    /** "Monday will be crowded": a coming day as the subject, in an article that announces an event without a day. */
    private void comingDay(Clause clause, List<DateMention> dates) {
        Optional<DateMention> day = dates.stream()
                .filter(d -> d.spot().start() == clause.span().start() && d.rule() != null)
                .findFirst();
        boolean will = day.isPresent()
                && clause.units().stream()
                        .filter(u -> u.start() >= day.get().spot().end())
                        .limit(1)
                        .anyMatch(u -> u.is("will"));
        if (will && references.undatedNews().isPresent()) {
            EventMention main = references.undatedNews().get();
            references.add(new EventMention(
                    main.kind(),
                    day.get().text(),
                    clause.spot(),
                    clause.quote(),
                    main.participants(),
                    null,
                    EventStatus.PLANNED,
                    EventRole.ANNOUNCES,
                    Ordinal.NONE,
                    List.of(day.get())));
        }
    }

    private List<EventMention> pair(
            Clause clause, Trigger trigger, Ordinal ordinal, List<DateMention> own, List<EventMention> here) {
        Slots slots = new Slots(clause.units(), trigger);
        Optional<String> place = Surroundings.place(clause.text(), clause.units(), trigger)
                .or(() -> trigger.kind().cls() == EventClass.CALL
                        ? Optional.empty() // whoever calls is in two places
                        : scenes.town(clause, trigger));
        List<List<Participant>> groups = slots.modifierGroups();
        List<EventMention> result = new ArrayList<>();
        if (groups.size() > 1 && groups.size() == own.size()) {
            // "the A-B and C meetings set for Jan. 12 and 13": paired in order
            for (int i = 0; i < groups.size(); i++) {
                result.add(mention(clause, trigger, ordinal, groups.get(i), place, List.of(own.get(i))));
            }
            return result;
        }
        Slots.Found slot = slots.find();
        boolean placed = !own.isEmpty() || place.isPresent();
        List<Participant> who = references.complete(clause.units(), trigger, slot, placed, here);
        boolean body = who.size() == 1 && who.get(0).kind() == ParticipantKind.ORGANISATION && !own.isEmpty();
        if (who.size() >= 2 || body) {
            result.add(
                    mention(clause, trigger, ordinal, who, place, references.inherited(own, ordinal, trigger, here)));
        }
        return result;
    }

    /** A week of talks: its days tell, and others decide what is part of it. It takes no date from the events beside it. */
    private void period(Clause clause, Trigger trigger, List<DateMention> dates) {
        List<DateMention> own = new TriggerDates(clause, dates, List.of(trigger)).of(trigger);
        if (!own.isEmpty()) {
            references.period(mention(clause, trigger, Ordinal.NONE, List.of(), Optional.empty(), own.subList(0, 1)));
        }
    }

    /** An event for which one participant or a place is enough. */
    private Optional<EventMention> single(
            Clause clause, Trigger trigger, List<DateMention> own, List<EventMention> here) {
        Arguments arguments = new Arguments(clause.units(), trigger);
        if (arguments.isAttribute() || isGeneral(clause, trigger, own)) {
            return Optional.empty();
        }
        Ordinal ordinal = Surroundings.ordinal(clause.units(), trigger);
        Arguments.Found found = arguments.find().without(Arguments.speakers(clause.units()));
        boolean scene = trigger.kind().frame() == EventFrame.SCENE;
        List<Participant> who = found.all();
        if (found.core().isEmpty() && found.pronoun()) {
            List<Participant> resolved =
                    new ArrayList<>(references.pronoun().stream().toList());
            found.others().stream().filter(p -> !resolved.contains(p)).forEach(resolved::add);
            who = references.pronoun().isPresent() ? resolved : who;
        } else if (found.core().isEmpty() && !scene && trigger.kind().cls() != EventClass.SANCTIONS) {
            who = List.of(); // who does it alone tells nothing: "police made an arrest"
        }
        Optional<String> place = scenes.place(clause, trigger);
        if (scene && place.isEmpty() && sentences < LEAD && !who.isEmpty()) {
            place = Optional.ofNullable(dateline);
        }
        boolean told =
                scene ? place.isPresent() || !who.isEmpty() : who.size() > (trigger.isPair() && own.isEmpty() ? 1 : 0);
        if (!told && trigger.form() != Trigger.Form.ACT && References.isDefinite(clause.units(), trigger)) {
            Optional<EventMention> before = references.meant(clause, here, trigger.kind());
            return before.map(
                    b -> mention(clause, trigger, ordinal, b.participants(), Optional.ofNullable(b.place()), own));
        }
        return told ? Optional.of(mention(clause, trigger, ordinal, who, place, own)) : Optional.empty();
    }

    /** "Attacks have risen": many events of no day are a situation. */
    private static boolean isGeneral(Clause clause, Trigger trigger, List<DateMention> own) {
        String last = clause.units().get(trigger.last()).word();
        boolean plural =
                !trigger.verb() && last.endsWith("s") && !trigger.kind().noun().endsWith("s");
        return plural && own.isEmpty() && !References.isDefinite(clause.units(), trigger);
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

    private EventMention mention(
            Clause clause,
            Trigger trigger,
            Ordinal ordinal,
            List<Participant> who,
            Optional<String> place,
            List<DateMention> own) {
        EventStatus status = tables.statuses.of(clause.units(), trigger);
        return new EventMention(
                trigger.kind(),
                clause.text()
                        .substring(
                                clause.units().get(trigger.first()).start(),
                                clause.units().get(trigger.last()).end()),
                clause.spot(),
                clause.quote(),
                who,
                place.orElse(null),
                status,
                role(clause.in(), status, !own.isEmpty()),
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
}
