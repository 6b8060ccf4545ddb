package briefbook.link;

import briefbook.model.Annotated;
import briefbook.model.EventMention;
import briefbook.model.Participant;
import briefbook.model.ParticipantKind;
import briefbook.model.PersonMention;
import briefbook.model.StatementMention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes which mentions of people an article has, and keeps right what refers to them by their number. Pure functions. */
final class MentionEdits {
    private MentionEdits() {}

    /**
     * A mention as it is to be.
     *
     * @param mention the mention
     * @param before its number so far, or that of the mention that it takes the place of; -1 when there was none
     */
    record Edited(PersonMention mention, int before) {}

    /** Returns an article with these mentions and no others: what a person says who is gone is nobody's statement. */
    static Annotated apply(Annotated article, List<Edited> mentions) {
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).before() >= 0) {
                numbers.put(mentions.get(i).before(), i);
            }
        }
        List<StatementMention> statements = new ArrayList<>();
        for (StatementMention each : article.statements()) {
            Integer speaker = numbers.get(each.speaker());
            if (speaker != null) {
                statements.add(new StatementMention(speaker, each.status(), each.spot()));
            }
        }
        return new Annotated(
                article.article(),
                mentions.stream().map(Edited::mention).toList(),
                article.dates(),
                article.events().stream().map(e -> event(e, numbers)).toList(),
                statements,
                article.points(),
                article.sketch());
    }

    private static EventMention event(EventMention event, Map<Integer, Integer> numbers) {
        return event.participants(event.participants().stream()
                .flatMap(p -> participant(p, numbers).stream())
                .toList());
    }

    private static Optional<Participant> participant(Participant participant, Map<Integer, Integer> numbers) {
        if (participant.kind() != ParticipantKind.PERSON) {
            return Optional.of(participant);
        }
        return Optional.ofNullable(numbers.get(Integer.parseInt(participant.id().substring(1))))
                .map(n -> new Participant(ParticipantKind.PERSON, "#" + n, participant.name()));
    }
}
