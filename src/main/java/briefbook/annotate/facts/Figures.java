package briefbook.annotate.facts;

import briefbook.annotate.facts.Measures.Form;
import briefbook.annotate.facts.Measures.Hit;
import briefbook.model.Bound;
import briefbook.model.Quantity;
import briefbook.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers of a sentence with what they count.
 *
 * <p>A number without a unit or measure says nothing that could be compared, and is left out, as are days, clock times, ages,
 * the numbers of names ("Resolution 1234"), what might happen, and what is told of earlier events for comparison. Pure
 * functions of the tables.
 */
final class Figures {
    /** Smaller counts without a measure, such as "three officials", are no figure of an event. */
    private static final BigDecimal COUNTED_FROM = BigDecimal.TEN;

    /** Letters between a hyphened number and the words that name its event. */
    private static final int BESIDE = 20;

    /** "Another 12" adds to others of its measure here; "another 12 were missing" comes after the dead, and is all. */
    private static final Set<String> GROWING = Set.of("killed", "arrested", "rescued", "destroyed", "damaged");

    /** What is done to buildings, where nothing else is named: "34 houses were destroyed and another 60 damaged". */
    private static final Set<String> BUILT = Set.of("destroyed", "damaged");

    private static final String DURATION = "duration";

    private static final FactWords SETS = FactWords.builtIn();
    private static final Bounds BOUNDS = Bounds.builtIn();
    private static final Measures MEASURES = Measures.builtIn();

    /** A number, and where it and the words stand that tell what it counts. */
    record Found(List<Span> words, Quantity quantity) {}

    private final Words words;
    private final List<Span> days;
    private final List<Span> triggers;
    private final String place;
    private @Nullable Scopes scopes;

    /**
     * Prepares reading a sentence.
     *
     * @param days where its time expressions stand; durations are none
     * @param triggers where the words stand that name its events
     * @param place where its event is; empty when it does not say
     */
    Figures(Words words, List<Span> days, List<Span> triggers, String place) {
        this.words = words;
        this.days = days;
        this.triggers = triggers;
        this.place = place;
    }

    /** Returns the numbers of the sentence in reading order. */
    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Optional<Numeral> numeral = Numeral.at(words, i);
            if (numeral.isEmpty()) {
                i++;
                continue;
            }
            Numeral number = numeral.get();
            if (!isOther(number)) {
                if (number.pair() && isVote(number)) {
                    found.addAll(tally(number));
                } else if (!number.pair() || number.low().compareTo(number.high()) <= 0) {
                    read(number).map(f -> besides(found, f)).ifPresent(found::add);
                }
            }
            i = number.to();
        }
        return isContrast() ? found : parts(found);
    }

    /** "Police spoke of 9 dead, while the hospital put the toll at 13": two tell of the whole. */
    private boolean isContrast() {
        return words.lower().stream().anyMatch(SETS.set("contrast")::contains);
    }

    /** "12 were killed in the hall, and 3 were killed in the street": neither is the whole. */
    private static List<Found> parts(List<Found> all) {
        Map<List<String>, Set<String>> values = new HashMap<>();
        all.forEach(f -> values.computeIfAbsent(whole(f), k -> new HashSet<>())
                .add(f.quantity().value()));
        return all.stream()
                .map(f -> whole(f).isEmpty()
                                || values.getOrDefault(whole(f), Set.of()).size() < 2
                        ? f
                        : new Found(f.words(), f.quantity().scope(Quantity.PART)))
                .toList();
    }

    /** What a number counts, where it has a measure and is of the whole; nothing otherwise. */
    private static List<String> whole(Found found) {
        Quantity q = found.quantity();
        return q.scope().isEmpty() && !q.measure().isEmpty() ? List.of(q.measure(), q.unit()) : List.of();
    }

    /** "Five were killed and dozens more injured": more than the others, and all of their kind. */
    private static Found besides(List<Found> before, Found found) {
        boolean other = found.quantity().scope().equals(Quantity.MORE)
                && before.stream()
                        .anyMatch(f -> !f.quantity().measure().isEmpty()
                                && !f.quantity()
                                        .measure()
                                        .equals(found.quantity().measure()));
        return other ? new Found(found.words(), found.quantity().scope("")) : found;
    }

    /** Days, clock times, ages and numbers that are part of a name. */
    private boolean isOther(Numeral number) {
        Span span = words.span(number.from(), number.to());
        String before = words.at(number.from() - 1);
        boolean named = SETS.set("label-name").contains(before)
                || (before.equals(".") && words.at(number.from() - 2).equals("no"))
                || (before.equals("but") && words.at(number.from() - 2).equals("all"))
                || (before.equals("-") && words.isCapital(number.from() - 2));
        boolean aged = before.equals(",") && words.at(number.to()).equals(",") && words.isCapital(number.from() - 2);
        boolean dated = days.stream().anyMatch(d -> d.start() < span.end() && span.start() < d.end());
        return named || aged || dated;
    }

    private boolean isVote(Numeral number) {
        Set<String> vote = SETS.set("vote");
        for (int i = number.from() - 3; i < number.to() + 3; i++) {
            if (words.isIn(i, vote)) {
                return true;
            }
        }
        return false;
    }

    private List<Found> tally(Numeral number) {
        Span span = words.span(number.from(), number.to());
        return List.of(
                new Found(List.of(span), exact(number.low().max(number.high()), "larger-side", "votes")),
                new Found(List.of(span), exact(number.low().min(number.high()), "smaller-side", "votes")));
    }

    private static Quantity exact(BigDecimal value, String measure, String unit) {
        return new Quantity(value, value, Bound.EXACT, measure, unit, "", null);
    }

    private Optional<Found> read(Numeral number) {
        Bounds.Found bound = BOUNDS.around(words, number.from(), number.to());
        int end = Math.max(bound.to(), number.to());
        int from = skipBack(bound.from());
        boolean added = from < bound.from() || words.isIn(end, SETS.set("additional"));
        Noun noun = number.unit().isEmpty() || number.unit().equals("percent")
                ? Noun.after(words, end)
                : new Noun("", end, "");
        boolean isWhole = isWhole(number);
        Optional<Hit> measure = number.glued()
                ? MEASURES.endingAt(new Words(words.text(), List.of(), List.of(number.unit())), 1, Form.GLUED)
                        .filter(m -> !m.measure().id().startsWith(DURATION) || belongs(number))
                : new MeasureSearch(words)
                        .of(from, end, noun, number)
                        .filter(m -> !m.measure().id().equals(DURATION) || noun.isTime())
                        .filter(m -> !isWhole || (m.from() == noun.end() && new MeasureSearch(words).isParticiple(m)));
        boolean named = measure.filter(m ->
                                m.measure().form() == Form.NOUN || m.measure().form() == Form.THING)
                        .isPresent()
                && !noun.isTime();
        String unit = named ? Noun.PEOPLE : number.unit().isEmpty() ? noun.unit() : number.unit();
        boolean counts = measure.isPresent()
                || (!unit.isEmpty()
                        && !number.glued()
                        && !noun.head().isEmpty()
                        && number.high().compareTo(COUNTED_FROM) >= 0);
        if (!counts || (noun.isTime() && measure.isEmpty())) {
            return Optional.empty();
        }
        String counted = measure.map(h -> h.measure().id()).orElse("");
        // Buried houses are destroyed, buried people are trapped.
        String id = counted.equals("trapped") && Unit.isHomes(unit) ? "destroyed" : counted;
        boolean more = added && (id.isEmpty() || GROWING.contains(id));
        Unit scaled = Unit.of(id, BUILT.contains(id) && !noun.isNamed() ? "homes" : unit, number);
        Quantity quantity = new Quantity(
                scaled.low(),
                scaled.high(),
                number.open() ? Bound.AT_LEAST : bound.bound(),
                id,
                scaled.name(),
                scopes().of(number, from, end, more, measure),
                null);
        List<Span> told = new ArrayList<>(List.of(words.span(bound.from(), Math.max(end, noun.end()))));
        measure.filter(h -> !number.glued())
                .map(h -> words.span(h.from(), h.to()))
                .ifPresent(told::add);
        return Optional.of(new Found(told, quantity));
    }

    /** Most sentences have no number: what tells parts from wholes is looked for when there is one. */
    private Scopes scopes() {
        Scopes known = scopes;
        if (known == null) {
            known = new Scopes(words, days, triggers, place);
            scopes = known;
        }
        return known;
    }

    /** "another 12": what adds to a number stands before it. */
    private int skipBack(int from) {
        return words.isIn(from - 1, SETS.set("additional")) ? from - 1 : from;
    }

    /** A hyphened number tells of an event when it stands right before the words that name it. */
    private boolean belongs(Numeral number) {
        int end = words.spans().get(number.to() - 1).end();
        int start = words.spans().get(number.from()).start();
        return triggers.stream().anyMatch(t -> t.start() >= start && t.end() > end && t.start() - end <= BESIDE);
    }

    /** Tells whether a number is the whole of which the number before it counts some: "31 of the 44 people drowned". */
    private boolean isWhole(Numeral number) {
        int of = words.isIn(number.from() - 1, SETS.set("determiner")) ? number.from() - 2 : number.from() - 1;
        return words.at(of).equals("of")
                && Numeral.at(words, of - 1).filter(n -> n.to() == of).isPresent();
    }
}
