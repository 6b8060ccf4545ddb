package briefbook.render;

import briefbook.model.Event;
import java.time.LocalDate;
import java.time.YearMonth;
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
    private static final int LETTER = 7;
    private static final int LABEL = 34;
    private static final int LIMIT = 150;
    private static final int TICKS = 9;

    /** A label below the line. */
    record Tick(int x, String label) {}

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

        public int bar() {
            return y - 5;
        }

        public int baseline() {
            return y + 5;
        }
    }

    public boolean isDrawn() {
        return marks.size() > 1;
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
            String label = shortened(line.link().text());
            int length = label.length() * LETTER + 14;
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
                    line, x, width, row * ROW + ROW / 2, label, end ? x - 11 : x + width + (width == 0 ? 11 : 7), end));
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
        YearMonth month = YearMonth.from(from);
        long months = month.until(YearMonth.from(to), ChronoUnit.MONTHS) + 1;
        int step = (int) ((months + TICKS - 1) / TICKS);
        List<Tick> ticks = new ArrayList<>();
        if (months == 1 && from.getDayOfMonth() > 1) {
            ticks.add(new Tick(scale.x(from), days.month(month)));
        }
        for (YearMonth m = from.getDayOfMonth() == 1 ? month : month.plusMonths(1);
                !m.atDay(1).isAfter(to);
                m = m.plusMonths(step)) {
            ticks.add(new Tick(scale.x(m.atDay(1)), days.month(m)));
        }
        return List.copyOf(ticks);
    }

    private static LocalDate first(Event event) {
        return CorpusIndex.day(event).orElse(LocalDate.EPOCH);
    }

    private static LocalDate last(Event event) {
        return CorpusIndex.lastDay(event).orElseGet(() -> first(event));
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LABEL) {
            return name;
        }
        int cut = name.offsetByCodePoints(0, LABEL - 1);
        int space = name.lastIndexOf(' ', cut);
        return name.substring(0, space > LABEL / 2 ? space : cut).strip() + "…";
    }

    private record Scale(LocalDate from, long days) {
        int x(LocalDate day) {
            return (int) (MARGIN + (WIDTH - 2L * MARGIN) * ChronoUnit.DAYS.between(from, day) / days);
        }
    }
}
