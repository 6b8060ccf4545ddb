package briefbook.annotate.facts;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/**
 * A number in a unit in which others of its measure are told too: durations in minutes.
 *
 * @param low the smaller number
 * @param high the greater number
 * @param name the unit, in the plural
 */
record Unit(BigDecimal low, BigDecimal high, String name) {
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
        boolean isOfPeople = !measure.isEmpty() && SETS.set("all-people").contains(last(name));
        if (isOfPeople) {
            return new Unit(number.low(), number.high(), Noun.PEOPLE);
        }
        if (SETS.set("all-homes").contains(last(name))) {
            return new Unit(number.low(), number.high(), "homes");
        }
        boolean bare = measure.equals("magnitude");
        return new Unit(number.low(), number.high(), bare ? "" : name);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
