package briefbook.annotate.facts;

import briefbook.annotate.facts.Measures.Form;
import briefbook.annotate.facts.Measures.Measure;
import briefbook.model.Bound;
import briefbook.model.Quantity;
import briefbook.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the numbers of a sentence with what they count.
 *
 * <p>A number without a unit or measure says nothing that could be compared, and is left out, as are days, clock times, ages,
 * the numbers of names ("Resolution 1234"), what might happen, and what is told of earlier events for comparison. Pure
 * functions of the tables.
 */
final class Figures {
    /** Words between a number's unit and what tells the measure: "people, among them a boy, were". */
    private static final int GAP = 12;

    /** Words between a label and its number: "has since risen further to at least". */
    private static final int LABEL_GAP = 7;

    /** A modal verb this close before a number makes it one that might be. */
    private static final int MODAL_GAP = 5;

    /** Words from a number to the noun that it counts: "12 badly burned Peruvian sailors". */
    private static final int NOUN_GAP = 4;

    /** Smaller counts without a measure, such as "three officials", are no figure of an event. */
    private static final BigDecimal COUNTED_FROM = BigDecimal.TEN;

    private static final String PEOPLE = "people";
    private static final String DURATION = "duration";

    private static final FactWords SETS = FactWords.builtIn();
    private static final Bounds BOUNDS = Bounds.builtIn();
    private static final Measures MEASURES = Measures.builtIn();

    /** A number and the words that tell it. */
    record Found(Span words, Quantity quantity) {}

    private final Words words;
    private final List<Span> days;
    private final List<Span> triggers;
    private final String place;

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
                    read(number).ifPresent(found::add);
                }
            }
            i = number.to();
        }
        return found;
    }

    /** Days, clock times, ages and numbers that are part of a name. */
    private boolean isOther(Numeral number) {
        Span span = words.span(number.from(), number.to());
        String before = words.at(number.from() - 1);
        boolean named = SETS.set("label-name").contains(before)
                || (before.equals(".") && words.at(number.from() - 2).equals("no"))
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
                new Found(span, exact(number.low().max(number.high()), "larger-side", "votes")),
                new Found(span, exact(number.low().min(number.high()), "smaller-side", "votes")));
    }

    private static Quantity exact(BigDecimal value, String measure, String unit) {
        return new Quantity(value, value, Bound.EXACT, measure, unit, "", null);
    }

    private Optional<Found> read(Numeral number) {
        Bounds.Found bound = BOUNDS.around(words, number.from(), number.to());
        int end = Math.max(bound.to(), number.to());
        int from = skipBack(bound.from());
        boolean more = from < bound.from() || words.isIn(end, SETS.set("additional"));
        Noun noun = number.unit().isEmpty() || number.unit().equals("percent") ? noun(end) : new Noun("", end, "");
        if (isPossible(from) || isAside(number)) {
            return Optional.empty();
        }
        Optional<Measure> measure = isWhole(number)
                ? Optional.empty()
                : number.glued()
                        ? MEASURES.endingAt(new Words(words.text(), List.of(), List.of(number.unit())), 1, Form.GLUED)
                                .filter(m -> belongs(number))
                        : measure(from, end, noun).filter(m -> !m.id().equals(DURATION) || isDuration(noun));
        boolean named = measure.filter(m -> m.form() == Form.NOUN).isPresent() && !isDuration(noun);
        String unit = named ? PEOPLE : number.unit().isEmpty() ? noun.unit() : number.unit();
        boolean counts = measure.isPresent()
                || (!unit.isEmpty()
                        && !number.glued()
                        && !noun.head().isEmpty()
                        && number.high().compareTo(COUNTED_FROM) >= 0)
                || isMoney(number);
        if (!counts || isDuration(noun) && measure.isEmpty()) {
            return Optional.empty();
        }
        String id = measure.map(Measure::id).orElse("");
        Unit scaled = Unit.of(id, unit, number);
        Quantity quantity = new Quantity(
                scaled.low(), scaled.high(), bound.bound(), id, scaled.name(), scope(number, from, end, more), null);
        return Optional.of(new Found(words.span(bound.from(), Math.max(end, noun.end())), quantity));
    }

    private static boolean isMoney(Numeral number) {
        return !number.unit().isEmpty() && !number.glued() && !number.unit().equals("percent");
    }

    private static boolean isDuration(Noun noun) {
        return SETS.set("time-unit").contains(noun.head());
    }

    /** "another 12": what adds to a number stands before it. */
    private int skipBack(int from) {
        return words.isIn(from - 1, SETS.set("additional")) ? from - 1 : from;
    }

    /** A hyphened number tells of an event when it stands right before the words that name it. */
    private boolean belongs(Numeral number) {
        int end = words.spans().get(number.to() - 1).end();
        return triggers.stream().anyMatch(t -> t.start() >= end && wordsBetween(end, t.start()) <= 2);
    }

    private long wordsBetween(int from, int to) {
        return words.spans().stream()
                .filter(s -> s.start() >= from && s.end() <= to)
                .count();
    }

    /** The nearest words tell first: those beside the number, then those before it, a label, and what follows the noun. */
    private Optional<Measure> measure(int from, int end, Noun noun) {
        return MEASURES.startingAt(words, end, Form.NOUN)
                .or(() -> noun.isNamed() ? MEASURES.startingAt(words, noun.end() - 1, Form.NOUN) : Optional.empty())
                .or(() -> MEASURES.startingAt(words, noun.end(), Form.NOUN))
                .or(() -> MEASURES.startingAt(words, noun.end(), Form.AFTER))
                .or(() -> MEASURES.endingAt(words, from, Form.BEFORE))
                .or(() -> label(from))
                .or(() -> after(noun.end()));
    }

    private Optional<Measure> label(int from) {
        Set<String> links = SETS.set("link-label");
        for (int i = from; i >= Math.max(0, from - LABEL_GAP); i--) {
            Optional<Measure> label = MEASURES.endingAt(words, i, Form.LABEL);
            if (label.isPresent() || !words.isIn(i - 1, links)) {
                return label;
            }
        }
        return Optional.empty();
    }

    /** "12 people, among them a boy, were reported dead": helping verbs, adverbs and a stretch between commas may stand between. */
    private Optional<Measure> after(int noun) {
        Set<String> helpers = SETS.set("helper");
        for (int i = noun, steps = 0; i < words.size() && steps < GAP; i++, steps++) {
            Optional<Measure> measure = MEASURES.startingAt(words, i, Form.AFTER);
            if (measure.isPresent()) {
                return measure;
            }
            if (words.at(i).equals(",") && i == noun) {
                int close = i + 1;
                while (close < words.size()
                        && close - i < GAP
                        && !words.at(close).equals(",")) {
                    close++;
                }
                i = close;
            } else if (!words.isIn(i, helpers) && !words.at(i).endsWith("ly")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Up to 12 people could die": nothing that happened. */
    private boolean isPossible(int from) {
        for (int i = from - 1; i >= Math.max(0, from - MODAL_GAP); i--) {
            if (words.at(i).equals(",") || words.at(i).equals(";")) {
                return false;
            }
            if (words.isIn(i, SETS.set("modal"))) {
                return true;
            }
        }
        return false;
    }

    /** "The worst attack since 2004, when bombs killed 191 people": the number is another event's. */
    private boolean isAside(Numeral number) {
        int at = words.spans().get(number.from()).start();
        return triggers.stream().anyMatch(t -> {
            for (int i = 0; i < number.from(); i++) {
                if (words.spans().get(i).start() >= t.end()
                        && words.spans().get(i).start() < at
                        && words.isIn(i, SETS.set("past-aside"))) {
                    return true;
                }
            }
            return false;
        });
    }

    /** "More", "12 of them" and "12 in Callao" are parts of a whole. */
    private String scope(Numeral number, int from, int end, boolean more) {
        boolean part =
                words.isIn(from - 1, SETS.set("part")) && !words.at(from - 2).equals("toll")
                        || (words.at(end).equals("of") && number.unit().isEmpty() && wholeAfter(end) == end);
        if (more || part) {
            return more ? "more" : "part";
        }
        for (int i = end; i < Math.min(words.size(), end + GAP); i++) {
            if (words.isIn(i, SETS.set("before-place")) && words.isCapital(i + 1) && !isDay(i + 1)) {
                String name = capitals(i + 1);
                return place.contains(name) || name.contains(place) && !place.isEmpty() ? "" : name;
            }
            if (words.at(i).equals(",")
                    || words.at(i).equals(";")
                    || words.at(i).equals("and")) {
                return "";
            }
        }
        return "";
    }

    /** Returns the place after "of the 44", where 44 is the whole of which some are counted; the same place when none follows. */
    private int wholeAfter(int end) {
        if (!words.at(end).equals("of")) {
            return end;
        }
        int at = words.isIn(end + 1, SETS.set("determiner")) ? end + 2 : end + 1;
        return Numeral.at(words, at).map(Numeral::to).orElse(end);
    }

    /** Tells whether a number is the whole of which the number before it counts some: "31 of the 44 people drowned". */
    private boolean isWhole(Numeral number) {
        int of = words.isIn(number.from() - 1, SETS.set("determiner")) ? number.from() - 2 : number.from() - 1;
        return words.at(of).equals("of")
                && Numeral.at(words, of - 1).filter(n -> n.to() == of).isPresent();
    }

    private boolean isDay(int i) {
        return days.stream().anyMatch(d -> d.contains(words.spans().get(i).start()));
    }

    private String capitals(int from) {
        int to = from + 1;
        while (to < words.size() && words.isCapital(to)) {
            to++;
        }
        return words.span(from, to).of(words.text());
    }

    /**
     * The things that a number counts.
     *
     * @param head the noun in lower case; empty when there is none
     * @param end after it; the end of the number when there is none
     * @param unit how the things are called, without what says little; {@code people} for people
     */
    private record Noun(String head, int end, String unit) {
        boolean isNamed() {
            return !head.isEmpty();
        }
    }

    private Noun noun(int number) {
        int end = wholeAfter(number);
        for (int i = end; i < Math.min(words.size(), end + NOUN_GAP); i++) {
            String word = words.at(i);
            if (words.isIn(i, SETS.set("stop")) && !(i == end && word.equals("of")) || !words.isWord(i)) {
                break;
            }
            boolean plural = words.isIn(i, SETS.set("plural"))
                    || (word.endsWith("s") && word.length() > 3 && !word.endsWith("ss") && !words.isCapital(i));
            boolean compound = i + 1 < words.size()
                    && i + 1 < end + NOUN_GAP
                    && word.equals("police")
                    && words.at(i + 1).endsWith("s");
            if (plural && !compound && (!words.isIn(i, SETS.set("no-plural")) || isTime(i))) {
                boolean people = words.isIn(i, SETS.set("people"));
                int first = words.at(end).equals("of") || words.isIn(end, SETS.set("additional")) ? end + 1 : end;
                String unit = people || first > i
                        ? "people"
                        : words.span(first, i + 1).of(words.text());
                return new Noun(word, i + 1, unit);
            }
        }
        return new Noun("", number, PEOPLE);
    }

    private boolean isTime(int i) {
        return words.isIn(i, SETS.set("time-unit"));
    }
}
