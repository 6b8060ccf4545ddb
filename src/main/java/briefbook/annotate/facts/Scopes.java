package briefbook.annotate.facts;

import briefbook.annotate.facts.Measures.Hit;
import briefbook.model.Quantity;
import briefbook.text.Span;
import java.util.List;
import java.util.Optional;

/** Tells whether a number of a sentence is of the whole, of a part, or of something else. For one sentence. */
final class Scopes {
    /** Words from a number to the place where what it counts is. */
    private static final int GAP = 12;

    /** A modal verb this close before a number makes it one that might be. */
    private static final int MODAL_GAP = 5;

    private static final FactWords SETS = FactWords.builtIn();

    private final Words words;
    private final List<Span> days;
    private final String place;
    private final int aside;

    /** "In the town of Ilvan alone, 65 people died." */
    private final boolean isAlone;

    Scopes(Words words, List<Span> days, List<Span> triggers, String place) {
        this.words = words;
        this.days = days;
        this.place = place;
        this.aside = firstAside(words, triggers);
        this.isAlone = words.lower().contains("alone");
    }

    /**
     * Returns the scope of a number, as in {@link Quantity#scope}.
     *
     * @param from its first word, with what bounds it or adds it to others
     * @param end after its last word
     * @param more whether it adds to others
     */
    String of(Numeral number, int from, int end, boolean more, Optional<Hit> measure) {
        if (from > aside || isPossible(from) || isAnother(measure)) {
            return Quantity.OTHER;
        }
        boolean some = measure.filter(
                        h -> words.isIn(h.from() - 1, SETS.set("degree")) || words.isIn(h.from(), SETS.set("bodies")))
                .isPresent();
        return some || isAlone ? Quantity.PART : part(number, from, end, more);
    }

    /** "The third march: the first drew 5,000." */
    private boolean isAnother(Optional<Hit> measure) {
        return measure.filter(h -> words.isIn(h.from() - 1, SETS.set("another-one")))
                .isPresent();
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

    /** "The worst attack since 2004, when bombs killed 191 people": a number from there on is another event's. */
    private static int firstAside(Words words, List<Span> triggers) {
        int told = triggers.stream().mapToInt(Span::end).min().orElse(Integer.MAX_VALUE);
        for (int i = 0; i < words.size(); i++) {
            boolean aside = words.isIn(i, SETS.set("past-aside")) && !words.isIn(i - 1, SETS.set("have"));
            if (aside && words.spans().get(i).start() >= told && !isBound(words, i)) {
                return i;
            }
        }
        return words.size();
    }

    /** "More than" and "less than" compare with a number, not with another event. */
    private static boolean isBound(Words words, int i) {
        return words.at(i).equals("than") && Numeral.at(words, i + 1).isPresent();
    }

    /** "More", "12 of them" and "12 in Callao" are parts of a whole. */
    private String part(Numeral number, int from, int end, boolean more) {
        if (isBesidesAttacker(end)) {
            return Quantity.PART;
        }
        boolean of = words.at(end).equals("of") && number.unit().isEmpty() && !number.open();
        boolean part = words.isIn(from - 1, SETS.set("part")) || (of && Noun.wholeAfter(words, end) == end);
        if (more || part) {
            return more ? Quantity.MORE : Quantity.PART;
        }
        for (int i = end; i < Math.min(words.size(), end + GAP); i++) {
            if (words.isIn(i, SETS.set("before-place")) && words.isCapital(i + 1) && !isDay(i + 1)) {
                String name = capitals(i + 1);
                boolean whole = place.contains(name) || (!place.isEmpty() && name.contains(place));
                return whole ? "" : name;
            }
            if (words.at(i).equals(",")
                    || words.at(i).equals(";")
                    || words.at(i).equals("and")) {
                return "";
            }
        }
        return "";
    }

    /** "Six people, including the gunman", "five, not counting the gunman": not what others count. */
    private boolean isBesidesAttacker(int end) {
        for (int i = end; i + 1 < Math.min(words.size(), end + GAP); i++) {
            boolean counts = words.isIn(i, SETS.set("counting"));
            for (int j = i + 1; counts && j < Math.min(words.size(), i + 4); j++) {
                if (words.isIn(j, SETS.set("attacker"))) {
                    return true;
                }
            }
        }
        return false;
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
}
