package briefbook.render;

import briefbook.model.Person;
import briefbook.model.PersonRef;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A small drawing of how often a person is named, or an outlet heard, over the time of the collection.
 *
 * <p>All share one scale of time, so that drawings can be compared; each has its own height. Articles whose day is not
 * proven are not drawn, and counted in the words. Whole pixels, so the drawing is the same on every machine.
 *
 * @param bars what is drawn
 * @param label the same in words
 */
record Spark(List<Bar> bars, String label) {
    private static final int COLUMNS = 24;
    private static final int STEP = 4;
    private static final int HEIGHT = 16;

    /** A column: where it starts, and its height from the bottom. */
    record Bar(int x, int height) {}

    /** Returns all columns as one path: a list of hundreds of people has as many drawings. */
    public String path() {
        return bars.stream()
                .map(b -> "M" + b.x() + " " + HEIGHT + "v-" + b.height() + "h" + (STEP - 1) + "v" + b.height())
                .collect(Collectors.joining());
    }

    public boolean isDrawn() {
        return !bars.isEmpty();
    }

    public String viewBox() {
        return "0 0 " + COLUMNS * STEP + " " + HEIGHT;
    }

    /** Draws in which articles a person is named; what a copy says was said by its original. */
    static Spark of(Site site, Rows rows, Person person) {
        return of(
                site,
                rows,
                person.mentions().stream()
                        .map(PersonRef::article)
                        .filter(a -> site.index().voice(a) == a)
                        .toList(),
                "spark");
    }

    /**
     * Draws when articles were published.
     *
     * @param articles by number; one that is listed twice counts twice
     * @param words prefix of the keys of the label
     */
    static Spark of(Site site, Rows rows, List<Integer> articles, String words) {
        Optional<LocalDate> oldest = site.index().oldestDay();
        Optional<LocalDate> newest = site.index().newestDay();
        int[] counts = new int[COLUMNS];
        int undated = 0;
        LocalDate first = null;
        LocalDate last = null;
        long days =
                oldest.isPresent() && newest.isPresent() ? ChronoUnit.DAYS.between(oldest.get(), newest.get()) + 1 : 0;
        for (int article : articles) {
            LocalDate day = site.index().entry(article).article().published().best();
            if (day == null || oldest.isEmpty() || days == 0) {
                undated++;
                continue;
            }
            counts[(int) (ChronoUnit.DAYS.between(oldest.get(), day) * COLUMNS / days)]++;
            first = first == null || day.isBefore(first) ? day : first;
            last = last == null || day.isAfter(last) ? day : last;
        }
        return new Spark(days > COLUMNS / 4 ? bars(counts) : List.of(), label(site, rows, first, last, undated, words));
    }

    private static List<Bar> bars(int[] counts) {
        int most = 1;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                int height = Math.max(3, HEIGHT * counts[i] / most);
                bars.add(new Bar(i * STEP, height));
            }
        }
        return bars;
    }

    private static String label(
            Site site, Rows rows, @Nullable LocalDate first, @Nullable LocalDate last, int undated, String words) {
        if (first == null || last == null) {
            return site.words().text(words + ".undated");
        }
        String from = rows.days().day(first).text();
        String span = first.equals(last)
                ? site.words().text(words + ".day", from)
                : site.words().text(words + ".span", from, rows.days().day(last).text());
        return undated == 0 ? span : span + site.words().text(words + ".and-undated", undated);
    }
}
