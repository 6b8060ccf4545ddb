package briefbook.render;

import briefbook.model.Event;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A drawing of events on a line, to scale.
 *
 * <p>Each event has its mark and, beside it, its name, in the first row with room; where there is none its mark alone, in the
 * last row. Numbers are whole pixels, so the drawing is the same on every machine.
 *
 * @param axis where the line runs
 * @param title what it shows
 * @param description the same in a sentence
 * @param ticks months or years below the line
 * @param marks events above it
 */
record Strip(int axis, String title, String description, List<Tick> ticks, List<Stroke> marks) {
    private static final int WIDTH = 960;
    private static final int MARGIN = 40;
    private static final int ROW = 24;
    private static final int ROWS = 12;
    private static final int SIZE = 13;
    private static final int TICK_SIZE = 12;
    private static final int LABEL = 230;
    private static final int BESIDE = 11;
    private static final int LIMIT = 150;

    /** A label below the line: where its day is, where the middle of its words is. */
    record Tick(int x, int text, String label) {}

    /**
     * An event.
     *
     * @param line its row, for name, link and mark
     * @param x where its mark starts
     * @param width of the mark; 0 for a dot
     * @param y the middle of its row
     * @param label its name, shortened; empty where there is no room
     * @param text where the label stands
     * @param end whether the label ends there instead of starting
     */
    record Stroke(EventLine line, int x, int width, int y, String label, int text, boolean end) {
        public boolean isDot() {
            return width == 0;
        }

        public boolean hasLabel() {
            return !label.isEmpty();
        }

        public String anchor() {
            return end ? "end" : "start";
        }

        /** Marks without a name stand close: small ones can be told apart. */
        public int radius() {
            return hasLabel() ? 6 : 3;
        }

        public int bar() {
            return y - thickness() / 2;
        }

        public int thickness() {
            return hasLabel() ? 10 : 4;
        }

        public int baseline() {
            return y + 5;
        }
    }

    /** One day has no scale: the list says all. */
    public boolean isDrawn() {
        return marks.size() > 1 && ticks.size() > 1;
    }

    public String viewBox() {
        return "0 0 " + WIDTH + " " + (axis + 34);
    }

    public int right() {
        return WIDTH - MARGIN / 2;
    }

    public int tickEnd() {
        return axis + 8;
    }

    public int tickText() {
        return axis + 26;
    }

    /** Draws events that are sorted by day. */
    static Strip of(Site site, Rows rows, List<Event> dated) {
        List<Event> events = dated.subList(Math.max(0, dated.size() - LIMIT), dated.size());
        if (events.isEmpty()) {
            return new Strip(0, "", "", List.of(), List.of());
        }
        LocalDate from = first(events.get(0));
        LocalDate to =
                events.stream().map(Strip::last).max(LocalDate::compareTo).orElse(from);
        Scale scale = new Scale(from, Math.max(1, ChronoUnit.DAYS.between(from, to)));
        List<Stroke> marks = marks(rows, scale, events);
        Words words = site.words();
        return new Strip(
                marks.stream().mapToInt(Stroke::y).max().orElse(0) + ROW,
                words.text("strip.title"),
                words.text(
                        "strip.description",
                        events.size(),
                        rows.days().day(from).text(),
                        rows.days().day(to).text()),
                ticks(rows.days(), scale, from, to),
                marks);
    }

    private static List<Stroke> marks(Rows rows, Scale scale, List<Event> events) {
        List<Integer> busy = new ArrayList<>();
        List<Stroke> marks = new ArrayList<>();
        for (Event event : events) {
            EventLine line = rows.eventLine(event);
            int x = scale.x(first(event));
            int width = line.when().extent() == When.Extent.DAY ? 0 : Math.max(10, scale.x(last(event)) - x);
            String label = Lettering.shortened(line.link().text(), SIZE, LABEL);
            int length = Lettering.width(label, SIZE) + 2 * BESIDE;
            boolean over = x + width + length > WIDTH;
            boolean end = over && x - length > 0;
            int from = end ? x - length : x - 8;
            int to = end ? x + width + 8 : x + width + length;
            int row = 0;
            while (row < busy.size() && busy.get(row) > from) {
                row++;
            }
            if (row == ROWS || (over && !end)) { // no room above, or beside a long bar
                marks.add(new Stroke(line, x, width, row * ROW + ROW / 2, "", 0, false));
                occupy(busy, row, x + width + 8);
                continue;
            }
            occupy(busy, row, to);
            marks.add(new Stroke(
                    line,
                    x,
                    width,
                    row * ROW + ROW / 2,
                    label,
                    end ? x - BESIDE : x + width + (width == 0 ? BESIDE : 7),
                    end));
        }
        return List.copyOf(marks);
    }

    private static void occupy(List<Integer> busy, int row, int to) {
        if (row < ROWS && row == busy.size()) {
            busy.add(to);
        } else if (row < ROWS) {
            busy.set(row, to);
        }
    }

    private static List<Tick> ticks(DayWords days, Scale scale, LocalDate from, LocalDate to) {
        return Ticks.of(days, from, to).stream()
                .map(t -> {
                    int half = Lettering.width(t.label(), TICK_SIZE) / 2;
                    int x = scale.x(t.day());
                    return new Tick(x, Math.max(half, Math.min(x, WIDTH - half)), t.label());
                })
                .toList();
    }

    private static LocalDate first(Event event) {
        return CorpusIndex.day(event).orElse(LocalDate.EPOCH);
    }

    private static LocalDate last(Event event) {
        return CorpusIndex.lastDay(event).orElseGet(() -> first(event));
    }

    private record Scale(LocalDate from, long days) {
        int x(LocalDate day) {
            return (int) (MARGIN + (WIDTH - 2L * MARGIN) * ChronoUnit.DAYS.between(from, day) / days);
        }
    }
}
