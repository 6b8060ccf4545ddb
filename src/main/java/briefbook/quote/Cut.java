package briefbook.quote;

import briefbook.model.Annotated;
import briefbook.model.DateMention;
import briefbook.model.Entry;
import briefbook.model.EventMention;
import briefbook.model.EventRef;
import briefbook.model.Fact;
import briefbook.model.PersonMention;
import briefbook.model.PersonRef;
import briefbook.model.Point;
import briefbook.model.Spot;
import briefbook.model.Statement;
import briefbook.model.StatementMention;
import briefbook.model.StorySketch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One article with its findings, cut down to its quotes: each finding moves along with its sentence, or goes with it. */
final class Cut {
    private final Excerpt excerpt;
    private final Entry entry;

    /** For the number of a mention of a person before, its number now. */
    private final Map<Integer, Integer> speakers = new HashMap<>();

    Cut(Entry whole, Excerpt excerpt) {
        this.excerpt = excerpt;
        Annotated before = whole.annotated();
        List<PersonMention> people = new ArrayList<>();
        List<String> personIds = new ArrayList<>();
        for (int i = 0; i < before.people().size(); i++) {
            Optional<PersonMention> moved = moved(before.people().get(i));
            if (moved.isPresent()) {
                speakers.put(i, people.size());
                people.add(moved.get());
                personIds.add(whole.personIds().get(i));
            }
        }
        List<EventMention> events = new ArrayList<>();
        List<String> eventIds = new ArrayList<>();
        for (int i = 0; i < before.events().size(); i++) {
            Optional<EventMention> moved = moved(before.events().get(i));
            if (moved.isPresent()) {
                events.add(moved.get());
                eventIds.add(whole.eventIds().get(i));
            }
        }
        Annotated after = new Annotated(
                excerpt.article(),
                people,
                dates(before.dates()),
                events,
                before.statements().stream().flatMap(s -> moved(s).stream()).toList(),
                before.points().stream().flatMap(p -> moved(p).stream()).toList(),
                StorySketch.EMPTY);
        entry = new Entry(whole.id(), after, personIds, eventIds, whole.story(), whole.copy(), null, excerpt.gaps());
    }

    /** Returns the article as it is shown. */
    Entry entry() {
        return entry;
    }

    /** Returns a mention where it stands now; nothing when it is not shown. */
    Optional<PersonRef> moved(PersonRef ref) {
        return moved(ref.mention()).map(m -> new PersonRef(ref.article(), m, ref.quote(), ref.why()));
    }

    Optional<EventRef> moved(EventRef ref) {
        return moved(ref.mention()).map(m -> new EventRef(ref.article(), m, ref.strength()));
    }

    Optional<Statement> moved(Statement said) {
        return moved(said.mention()).map(m -> new Statement(said.article(), m, said.quote()));
    }

    Optional<Fact> moved(Fact fact) {
        Optional<List<Spot>> words = moved(fact.words());
        return excerpt.moved(fact.sentence())
                .filter(s -> words.isPresent())
                .map(s -> new Fact(
                        fact.event(),
                        fact.kind(),
                        fact.article(),
                        s,
                        fact.quote(),
                        words.orElse(List.of()),
                        fact.value(),
                        fact.quantity()));
    }

    private Optional<PersonMention> moved(PersonMention mention) {
        return excerpt.moved(mention.spot())
                .map(s -> new PersonMention(
                        mention.text(),
                        mention.name(),
                        s,
                        mention.nameStart() - mention.spot().start() + s.start(),
                        mention.kind(),
                        mention.role()));
    }

    private Optional<EventMention> moved(EventMention mention) {
        return excerpt.moved(mention.spot())
                .map(s -> new EventMention(
                        mention.kind(),
                        mention.trigger(),
                        s,
                        mention.quote(),
                        mention.participants(),
                        mention.place(),
                        mention.status(),
                        mention.role(),
                        mention.ordinal(),
                        dates(mention.dates())));
    }

    private List<DateMention> dates(List<DateMention> dates) {
        return dates.stream()
                .flatMap(d -> excerpt.moved(d.spot()).stream()
                        .map(s -> new DateMention(d.text(), d.type(), d.value(), d.edtf(), s, d.rule())))
                .toList();
    }

    /** A statement whose speaker is not named in what is shown is nobody's. */
    private Optional<StatementMention> moved(StatementMention said) {
        Integer speaker = speakers.get(said.speaker());
        return speaker == null
                ? Optional.empty()
                : excerpt.moved(said.spot()).map(s -> new StatementMention(speaker, said.status(), s));
    }

    private Optional<Point> moved(Point point) {
        return moved(point.words()).map(w -> new Point(point.kind(), w, point.quantity()));
    }

    /** Returns where all of the places are now; nothing when one of them is not shown. */
    private Optional<List<Spot>> moved(List<Spot> spots) {
        List<Spot> moved =
                spots.stream().flatMap(s -> excerpt.moved(s).stream()).toList();
        return moved.size() == spots.size() ? Optional.of(moved) : Optional.empty();
    }
}
