package briefbook.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A set of calendar days, kept as ranges, so that a whole year costs no more than a day.
 *
 * <p>Start with {@link #range} or {@link #of}. Immutable; sets with the same days are equal. Joining and intersecting take
 * time in proportion to the ranges, not the days.
 */
public final class DaySet {
    /** No day at all. */
    public static final DaySet EMPTY = new DaySet(new long[0]);

    /** First and last epoch day of each range in turn, ascending; between two ranges at least one day is missing. */
    private final long[] bounds;

    private DaySet(long[] bounds) {
        this.bounds = bounds;
    }

    /** Returns all days from the first to the last; none when the last comes before the first. */
    public static DaySet range(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? EMPTY : new DaySet(new long[] {first.toEpochDay(), last.toEpochDay()});
    }

    /** Returns these days, in any order, repeated or not. */
    public static DaySet of(Collection<LocalDate> days) {
        long[] sorted = new long[days.size()];
        int count = 0;
        boolean inOrder = true;
        for (LocalDate day : days) {
            sorted[count] = day.toEpochDay();
            inOrder &= count == 0 || sorted[count - 1] <= sorted[count];
            count++;
        }
        if (!inOrder) {
            Arrays.sort(sorted);
        }
        Ranges ranges = new Ranges(1);
        for (long day : sorted) {
            ranges.add(day, day);
        }
        return ranges.set();
    }

    /** Returns one or more days. */
    public static DaySet of(LocalDate day, LocalDate... more) {
        return of(Stream.concat(Stream.of(day), Arrays.stream(more)).toList());
    }

    /** Returns the days that are in both sets. */
    public DaySet intersect(DaySet other) {
        Ranges common = new Ranges((bounds.length + other.bounds.length) / 2);
        int i = 0;
        int j = 0;
        while (i < bounds.length && j < other.bounds.length) {
            long first = Math.max(bounds[i], other.bounds[j]);
            long last = Math.min(bounds[i + 1], other.bounds[j + 1]);
            if (first <= last) {
                common.add(first, last);
            }
            if (bounds[i + 1] < other.bounds[j + 1]) {
                i += 2;
            } else {
                j += 2;
            }
        }
        return common.set();
    }

    /** Returns the days that are in one of the sets, or in both. */
    public DaySet union(DaySet other) {
        Ranges all = new Ranges((bounds.length + other.bounds.length) / 2);
        int i = 0;
        int j = 0;
        while (i < bounds.length || j < other.bounds.length) {
            boolean mine = j == other.bounds.length || (i < bounds.length && bounds[i] <= other.bounds[j]);
            if (mine) {
                all.add(bounds[i], bounds[i + 1]);
                i += 2;
            } else {
                all.add(other.bounds[j], other.bounds[j + 1]);
                j += 2;
            }
        }
        return all.set();
    }

    /** Returns the days that are in at least one of many sets; faster than joining one after the other. */
    public static DaySet union(Collection<DaySet> sets) {
        List<DaySet> ranges = new ArrayList<>();
        sets.stream().distinct().forEach(set -> ranges.addAll(set.ranges()));
        ranges.sort(Comparator.comparingLong(range -> range.bounds[0]));
        Ranges all = new Ranges(ranges.size());
        ranges.forEach(range -> all.add(range.bounds[0], range.bounds[1]));
        return all.set();
    }

    /** Tells whether the sets have a day in common. */
    public boolean intersects(DaySet other) {
        int i = 0;
        int j = 0;
        while (i < bounds.length && j < other.bounds.length) {
            if (bounds[i + 1] < other.bounds[j]) {
                i += 2;
            } else if (other.bounds[j + 1] < bounds[i]) {
                j += 2;
            } else {
                return true;
            }
        }
        return false;
    }

    /** Tells whether there is no day. */
    public boolean isEmpty() {
        return bounds.length == 0;
    }

    /** Returns the number of days. */
    public long size() {
        long size = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            size += bounds[i + 1] - bounds[i] + 1;
        }
        return size;
    }

    /**
     * Returns the earliest day.
     *
     * @throws NoSuchElementException when the set is empty
     */
    public LocalDate first() {
        requireDays();
        return LocalDate.ofEpochDay(bounds[0]);
    }

    /**
     * Returns the latest day.
     *
     * @throws NoSuchElementException when the set is empty
     */
    public LocalDate last() {
        requireDays();
        return LocalDate.ofEpochDay(bounds[bounds.length - 1]);
    }

    /** Tells whether a day is in the set. */
    public boolean contains(LocalDate day) {
        long epochDay = day.toEpochDay();
        int low = 0;
        int high = bounds.length / 2 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (epochDay < bounds[2 * middle]) {
                high = middle - 1;
            } else if (epochDay > bounds[2 * middle + 1]) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }

    /** Returns those days whose epoch day fits. */
    public DaySet filter(LongPredicate fits) {
        Ranges fitting = new Ranges(bounds.length / 2);
        for (int i = 0; i < bounds.length; i += 2) {
            for (long day = bounds[i]; day <= bounds[i + 1]; day++) {
                if (fits.test(day)) {
                    fitting.add(day, day);
                }
            }
        }
        return fitting.set();
    }

    /** Returns every day as an epoch day, ascending. */
    public LongStream epochDays() {
        return IntStream.range(0, bounds.length / 2)
                .boxed()
                .flatMapToLong(i -> LongStream.rangeClosed(bounds[2 * i], bounds[2 * i + 1]));
    }

    /** Returns every day, ascending. */
    public List<LocalDate> days() {
        return ranges().stream()
                .flatMap(range -> range.first().datesUntil(range.last().plusDays(1)))
                .toList();
    }

    /** Returns the runs of consecutive days, ascending, each as a set of its own. */
    public List<DaySet> ranges() {
        List<DaySet> ranges = new ArrayList<>();
        for (int i = 0; i < bounds.length; i += 2) {
            ranges.add(new DaySet(new long[] {bounds[i], bounds[i + 1]}));
        }
        return List.copyOf(ranges);
    }

    /**
     * Returns the set in the Extended Date/Time Format, as {@link Edtf#of} writes it.
     *
     * @throws NoSuchElementException when the set is empty
     */
    public String edtf() {
        return Edtf.of(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DaySet set && Arrays.equals(bounds, set.bounds);
    }

    @Override
    public int hashCode() {
        // Spread: for sets of one day each, the plain hashes lie 32 apart.
        return (int) Hash.spread(Arrays.hashCode(bounds));
    }

    /** Returns the set as EDTF, or "no day". */
    @Override
    public String toString() {
        return isEmpty() ? "no day" : edtf();
    }

    private void requireDays() {
        if (isEmpty()) {
            throw new NoSuchElementException("an empty set of days has no first or last day: ask isEmpty() first");
        }
    }

    /** Collects ranges in the order of their first days and joins those that touch. */
    private static final class Ranges {
        private long[] bounds;
        private int used;

        Ranges(int expected) {
            this.bounds = new long[2 * expected];
        }

        void add(long first, long last) {
            if (used > 0 && first <= bounds[used - 1] + 1) {
                bounds[used - 1] = Math.max(bounds[used - 1], last);
            } else {
                if (used == bounds.length) {
                    bounds = Arrays.copyOf(bounds, 2 * used + 2);
                }
                bounds[used++] = first;
                bounds[used++] = last;
            }
        }

        DaySet set() {
            return used == 0 ? EMPTY : new DaySet(Arrays.copyOf(bounds, used));
        }
    }
}
