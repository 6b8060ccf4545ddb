package briefbook.annotate.facts;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A number in a unit in which others of its measure are told too: durations in minutes.
 *
 * @param low the smaller number
 * @param high the greater number
 * @param name the unit, in the plural
 */
record Unit(BigDecimal low, BigDecimal high, String name) {
    /** Who is killed or arrested is told in many nouns that mean all; only some mean some of them, or no people. */
    private static final Set<String> OF_PEOPLE = Set.of(
            "killed",
            "injured",
            "hospital",
            "missing",
            "trapped",
            "rescued",
            "evacuated",
            "arrested",
            "charged",
            "attended",
            "aboard",
            "abstained",
            "votes-for",
            "votes-against");

    private static final FactWords SETS = FactWords.builtIn();
    private static final Map<String, Integer> MINUTES = Map.of("minute", 1, "hour", 60, "day", 1440, "week", 10080);

    static Unit of(String measure, String unit, Numeral number) {
        String name = unit.toLowerCase(Locale.ROOT);
        String one = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        Integer minutes = measure.equals("duration") ? MINUTES.get(one) : null;
        if (minutes != null) {
            BigDecimal factor = BigDecimal.valueOf(minutes);
            return new Unit(number.low().multiply(factor), number.high().multiply(factor), "minutes");
        }
        if (OF_PEOPLE.contains(measure) && !SETS.set("some").contains(last(name))) {
            return new Unit(number.low(), number.high(), Noun.PEOPLE);
        }
        if (isHomes(name)) {
            return new Unit(number.low(), number.high(), "homes");
        }
        if (SETS.set("kilometres").contains(name)) {
            return new Unit(number.low(), number.high(), "kilometres");
        }
        boolean bare = measure.equals("magnitude");
        return new Unit(number.low(), number.high(), bare ? "" : name);
    }

    static boolean isHomes(String unit) {
        return SETS.set("all-homes").contains(last(unit.toLowerCase(Locale.ROOT)));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
