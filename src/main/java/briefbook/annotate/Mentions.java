package briefbook.annotate;

import briefbook.model.Annotated;
import briefbook.model.EventMention;
import briefbook.model.Participant;
import briefbook.model.ParticipantKind;
import briefbook.model.PersonMention;
import briefbook.model.StatementMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The mentions of people of an article while some are added, taken out or replaced. Events and statements name mentions by
 * their numbers; {@link #done} gives them the new ones.
 */
final class Mentions {
    private static final String NUMBER = "#";

    /** A mention with the numbers that it had; none when it is new. */
    private record Slot(PersonMention mention, List<Integer> numbers) {}

    private final Annotated article;
    private final List<Slot> slots = new ArrayList<>();
    private boolean changed;

    Mentions(Annotated article) {
        this.article = article;
        for (int i = 0; i < article.people().size(); i++) {
            slots.add(new Slot(article.people().get(i), List.of(i)));
        }
    }

    /** Adds a mention in place of those that it covers. */
    void put(PersonMention mention, List<PersonMention> covered) {
        List<Integer> numbers = new ArrayList<>();
        if (!covered.isEmpty()) {
            slots.removeIf(slot -> covered.contains(slot.mention()) && numbers.addAll(slot.numbers()));
        }
        slots.add(new Slot(mention, numbers));
        changed = true;
    }

    /** Takes out a mention to which no event and no statement refers. */
    void remove(PersonMention mention) {
        changed |= slots.removeIf(slot -> slot.mention().equals(mention));
    }

    /** Returns the numbers of the mentions that take part in an event or say something. */
    static Set<Integer> used(Annotated article) {
        Set<Integer> used = new HashSet<>();
        for (EventMention event : article.events()) {
            for (Participant each : event.participants()) {
                if (isNumber(each)) {
                    used.add(number(each));
                }
            }
        }
        article.statements().forEach(s -> used.add(s.speaker()));
        return used;
    }

    /** Returns the article with the mentions in reading order and all references to them. */
    Annotated done() {
        if (!changed) {
            return article;
        }
        List<String> places = Passages.of(article.article()).stream()
                .map(Passages.Passage::in)
                .distinct()
                .toList();
        slots.sort(Comparator.<Slot>comparingInt(
                        s -> places.indexOf(s.mention().spot().in()))
                .thenComparingInt(s -> s.mention().nameStart()));
        int[] numbers = new int[article.people().size()];
        List<PersonMention> people = new ArrayList<>();
        for (Slot slot : slots) {
            slot.numbers().forEach(n -> numbers[n] = people.size());
            people.add(slot.mention());
        }
        return new Annotated(
                article.article(),
                people,
                article.dates(),
                article.events().stream().map(e -> renumbered(e, numbers)).toList(),
                article.statements().stream()
                        .map(s -> new StatementMention(numbers[s.speaker()], s.status(), s.spot()))
                        .toList(),
                article.points(),
                article.sketch());
    }

    private static EventMention renumbered(EventMention event, int[] numbers) {
        List<Participant> participants = event.participants().stream()
                .map(p -> isNumber(p) ? new Participant(p.kind(), NUMBER + numbers[number(p)], p.name()) : p)
                .toList();
        return event.participants(participants);
    }

    private static boolean isNumber(Participant participant) {
        return participant.kind() == ParticipantKind.PERSON && participant.id().startsWith(NUMBER);
    }

    private static int number(Participant participant) {
        return Integer.parseInt(participant.id().substring(NUMBER.length()));
    }
}
