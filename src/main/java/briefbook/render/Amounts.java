package briefbook.render;

import briefbook.model.Fact;
import briefbook.model.Quantity;
import briefbook.text.DaySet;
import briefbook.text.Edtf;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares what voices say of one quantity, as intervals; the days of an event likewise.
 *
 * <p>"At least 12" is everything from 12 on, "about 12" a tenth more or less. A large number that ends in noughts stands for
 * all that would be rounded to its two leading digits. Pure functions.
 */
final class Amounts {
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** An interval; null where it has no end. */
    private record Interval(BigDecimal low, @Nullable BigDecimal high) {
        boolean meets(Interval other) {
            return (high == null || other.low.compareTo(high) <= 0)
                    && (other.high == null || low.compareTo(other.high) <= 0);
        }
    }

    private Amounts() {}

    /** Compares numbers of one quantity: for each voice, what it says. */
    static Agreement ofNumbers(List<List<Fact>> voices) {
        List<List<Quantity>> said = voices.stream()
                .map(v ->
                        v.stream().map(Fact::quantity).filter(Objects::nonNull).toList())
                .toList();
        boolean same = said.stream()
                        .flatMap(List::stream)
                        .map(q -> List.of(q.value(), q.bound()))
                        .distinct()
                        .count()
                == 1;
        if (same) {
            return Agreement.SAME;
        }
        Agreement worst = Agreement.COMPATIBLE;
        for (int i = 0; i < said.size(); i++) {
            for (int j = i + 1; j < said.size(); j++) {
                Agreement pair = pair(said.get(i), said.get(j));
                worst = pair.compareTo(worst) > 0 ? pair : worst;
            }
        }
        return worst;
    }

    /** Two voices exclude each other when nothing that one says meets anything that the other says. */
    private static Agreement pair(List<Quantity> one, List<Quantity> other) {
        boolean meet = one.stream()
                .anyMatch(a -> other.stream().anyMatch(b -> interval(a).meets(interval(b))));
        if (meet) {
            return Agreement.COMPATIBLE;
        }
        boolean sameDay = one.stream()
                .anyMatch(a -> a.asOf() != null
                        && other.stream().anyMatch(b -> a.asOf().equals(b.asOf())));
        return sameDay ? Agreement.CONFLICT : Agreement.AS_OF;
    }

    /** Compares the days that voices name; nothing where the words of one tell no day. */
    static Agreement ofDays(List<List<Fact>> voices) {
        List<DaySet> days = voices.stream()
                .flatMap(v -> v.stream().flatMap(f -> Edtf.parse(f.value()).stream()).reduce(DaySet::union).stream())
                .toList();
        if (days.size() < voices.size()) {
            return Agreement.OTHER_WORDS;
        }
        boolean apart = days.stream().anyMatch(a -> days.stream().anyMatch(b -> !a.intersects(b)));
        return apart
                ? Agreement.CONFLICT
                : days.stream().distinct().count() == 1 ? Agreement.SAME : Agreement.COMPATIBLE;
    }

    private static Interval interval(Quantity quantity) {
        BigDecimal low = quantity.low();
        BigDecimal high = quantity.high();
        return switch (quantity.bound()) {
            case AT_LEAST -> new Interval(low, null);
            case AT_MOST -> new Interval(BigDecimal.ZERO, high);
            case ABOUT -> new Interval(low.subtract(low.multiply(TENTH)), high.add(high.multiply(TENTH)));
            case EXACT -> new Interval(low.subtract(rounding(low)), high.add(rounding(high)));
        };
    }

    /** Half of the second digit of a number from a hundred on that has only noughts after it; 0 for others. */
    private static BigDecimal rounding(BigDecimal number) {
        boolean round = number.compareTo(HUNDRED) >= 0
                && number.round(new MathContext(2)).compareTo(number) == 0;
        int digits = number.precision() - number.scale();
        return round ? HALF.scaleByPowerOfTen(digits - 2) : BigDecimal.ZERO;
    }
}
