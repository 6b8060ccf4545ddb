package briefbook.annotate.facts;

import briefbook.model.DateMention;
import briefbook.model.EventClass;
import briefbook.model.EventMention;
import briefbook.model.EventStatus;
import briefbook.model.FactKind;
import briefbook.model.Point;
import briefbook.model.Quantity;
import briefbook.model.Spot;
import briefbook.model.TimexType;
import briefbook.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one sentence that speaks of events. Pure functions. */
public final class SentenceFacts {
    /** Where no words name an event, any comparison in the sentence is with another one. */
    private static final List<Span> OPENING = List.of(new Span(0, 0));

    /** What may have been somebody else, or not so: of these it is told who says it. */
    private static final Set<EventClass> ALLEGED = Set.of(EventClass.ATTACK, EventClass.LEGAL);

    /** Nobody negotiates what comes of these: "collapsed" is a house there. */
    private static final Set<EventClass> SUDDEN = Set.of(EventClass.ATTACK, EventClass.DISASTER, EventClass.DEATH);

    private SentenceFacts() {}

    /**
     * Returns what a sentence tells, in reading order.
     *
     * @param sentence where it stands
     * @param mentions the events that it speaks of; at least one
     * @param dates the time expressions of the article
     */
    public static List<Point> of(Spot sentence, List<EventMention> mentions, List<DateMention> dates) {
        String quote = mentions.get(0).quote();
        Words words = Words.of(quote, new Span(0, quote.length()));
        List<Span> triggers = mentions.stream()
                .map(m -> new Span(
                        quote.indexOf(m.trigger()),
                        quote.indexOf(m.trigger()) + m.trigger().length()))
                .filter(s -> s.start() >= 0)
                .toList();
        String place = mentions.stream()
                .map(EventMention::place)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        List<Point> points = new ArrayList<>(numbers(sentence, words, dates, triggers, place));
        boolean happened =
                mentions.stream().anyMatch(m -> m.status() != EventStatus.PLANNED && !SUDDEN.contains(m.cls()));
        for (Cues.Found cue : Cues.builtIn().in(words)) {
            boolean isTrigger = triggers.stream()
                    .anyMatch(t -> t.start() < cue.words().end() && cue.words().start() < t.end());
            if (cue.kind() != FactKind.OUTCOME || (happened && !isTrigger)) {
                points.add(new Point(cue.kind(), List.of(spot(sentence, cue.words())), null));
            }
        }
        if (mentions.stream().anyMatch(m -> ALLEGED.contains(m.cls()))) {
            Attributions.builtIn()
                    .in(words)
                    .forEach(source -> points.add(new Point(FactKind.SOURCE, List.of(spot(sentence, source)), null)));
        }
        return points;
    }

    /**
     * Returns what a sentence that speaks of no event tells: numbers, as far as it says what they count, since an article that
     * has them cannot be said not to mention them; demands and warnings.
     */
    public static List<Point> others(Spot sentence, String quote, List<DateMention> dates) {
        boolean number = quote.chars().anyMatch(Character::isDigit) || Numeral.isSpelledIn(quote);
        boolean cue = Cues.builtIn().mayBeIn(quote);
        if (!number && !cue) {
            return List.of();
        }
        Words words = Words.of(quote, new Span(0, quote.length()));
        List<Point> points = new ArrayList<>(number ? counted(sentence, words, dates) : List.of());
        if (cue) {
            Cues.builtIn().in(words).stream()
                    .filter(c -> c.kind() != FactKind.OUTCOME)
                    .forEach(c -> points.add(new Point(c.kind(), List.of(spot(sentence, c.words())), null)));
        }
        return points;
    }

    private static List<Point> counted(Spot sentence, Words words, List<DateMention> dates) {
        return numbers(sentence, words, dates, OPENING, "").stream()
                .filter(p -> !Objects.requireNonNull(p.quantity()).measure().isEmpty())
                .toList();
    }

    private static List<Point> numbers(
            Spot sentence, Words words, List<DateMention> dates, List<Span> triggers, String place) {
        List<DateMention> inside =
                dates.stream().filter(d -> sentence.contains(d.spot())).toList();
        List<Span> days = inside.stream()
                .filter(d -> d.type() == TimexType.DATE || d.type() == TimexType.TIME)
                .map(d -> new Span(d.spot().start() - sentence.start(), d.spot().end() - sentence.start()))
                .toList();
        List<Point> points = new ArrayList<>();
        String asOf = asOf(words.text(), inside, sentence.start());
        for (Figures.Found figure : new Figures(words, days, triggers, place).find()) {
            Quantity quantity =
                    asOf == null ? figure.quantity() : figure.quantity().asOf(asOf);
            points.add(new Point(
                    FactKind.NUMBER,
                    figure.words().stream().map(w -> spot(sentence, w)).toList(),
                    quantity));
        }
        return points;
    }

    /** "As of Friday", "by Friday evening": the day of the expression, where its words name one. */
    private static @Nullable String asOf(String quote, List<DateMention> dates, int start) {
        return dates.stream()
                .filter(d -> {
                    String before = quote.substring(0, d.spot().start() - start).stripTrailing();
                    return before.endsWith("as of")
                            || before.endsWith("As of")
                            || before.endsWith(" by")
                            || before.equals("By");
                })
                .map(DateMention::edtf)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Spot spot(Spot sentence, Span words) {
        return new Spot(sentence.in(), sentence.start() + words.start(), sentence.start() + words.end());
    }
}
