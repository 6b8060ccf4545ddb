package briefbook.render;

import briefbook.model.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A drawing of who is named together: each group on an island of its own, each person as a name in a box, each tie as a line.
 *
 * <p>Boxes never overlap. All numbers are whole, so the drawing is the same on every machine.
 *
 * @param height of the drawing
 * @param title what it shows
 * @param description the same in a sentence
 * @param islands what is behind each group
 * @param lines the ties, one path for all of the same kind
 * @param boxes the people
 */
record NetworkDrawing(
        int height, String title, String description, List<Island> islands, List<Line> lines, List<Box> boxes) {
    private static final int WIDTH = 1120;
    private static final int PAD = 16;
    private static final int GAP = 26;
    private static final int BETWEEN = 14;
    private static final int HEADING = 34;
    private static final int HEADING_SIZE = 13;
    private static final int SMALL = 12;
    private static final int GROWTH = 6;
    private static final int ROOM = 190;

    /** Groups are not wider than half the sheet, so that two stand side by side; nor taller than they need be. */
    private static final int HALF = 553;

    private static final int MANY = 14;

    /** Voices of those who are drawn largest, at least. */
    private static final int LOUD = 8;

    /**
     * What is behind a group.
     *
     * @param topic what joins them
     * @param label the same, shortened
     */
    record Island(int x, int y, int width, int height, Topic topic, String label) {
        public int text() {
            return x + PAD;
        }

        public int baseline() {
            return y + 21;
        }
    }

    /** Ties of one kind and width. */
    record Line(String kind, int width, String path) {}

    /**
     * A person.
     *
     * @param link name and page
     * @param title name and counts
     * @param x left edge
     * @param y upper edge
     * @param width of the box
     * @param height of the box
     * @param size of the letters
     * @param label the name, shortened
     */
    record Box(Anchor link, String title, int x, int y, int width, int height, int size, String label) {
        public int radius() {
            return height / 2;
        }

        public int middle() {
            return x + width / 2;
        }

        public int baseline() {
            return y + height / 2 + size * 7 / 20;
        }

        private Box moved(int right, int down) {
            return new Box(link, title, x + right, y + down, width, height, size, label);
        }
    }

    public boolean isDrawn() {
        return !boxes.isEmpty();
    }

    public String viewBox() {
        return "-1 -1 " + (WIDTH + 2) + " " + (height + 2); // the islands have edges
    }

    static NetworkDrawing of(Site site, Rows rows, Ties ties, List<List<Integer>> clusters, List<Topic> topics) {
        Sizes sizes = new Sizes(ties.people().stream()
                .mapToInt(site.index()::articleCount)
                .max()
                .orElse(0));
        Box[] boxes = new Box[ties.people().size()];
        int[] home = new int[boxes.length];
        List<Island> islands = new ArrayList<>();
        Skyline skyline = new Skyline(WIDTH, BETWEEN);
        for (int i = 0; i < clusters.size(); i++) {
            List<Integer> people = clusters.get(i);
            List<Box> group = people.stream()
                    .map(p -> box(site, rows, ties.people().get(p), sizes))
                    .toList();
            List<Box> placed = placed(group, inside(people, ties));
            int width = placed.stream().mapToInt(b -> b.x() + b.width()).max().orElse(0) + 2 * PAD;
            int height = placed.stream().mapToInt(b -> b.y() + b.height()).max().orElse(0) + HEADING + PAD;
            Skyline.Spot spot = skyline.place(width, height);
            Topic topic = topics.get(i);
            String label = Lettering.shortened(topic.link().text(), HEADING_SIZE, width - 2 * PAD);
            islands.add(new Island(spot.x(), spot.y(), width, height, topic, label));
            for (int k = 0; k < people.size(); k++) {
                boxes[people.get(k)] = placed.get(k).moved(spot.x() + PAD, spot.y() + HEADING);
                home[people.get(k)] = i;
            }
        }
        return new NetworkDrawing(
                skyline.height(),
                site.words().text("network.title"),
                site.words()
                        .text(
                                "network.description",
                                boxes.length,
                                clusters.size(),
                                ties.ties().size()),
                List.copyOf(islands),
                lines(ties.ties(), boxes, home),
                List.of(boxes));
    }

    private static Box box(Site site, Rows rows, Person person, Sizes sizes) {
        int voices = site.index().articleCount(person);
        int size = sizes.of(voices);
        String label = Lettering.shortened(person.name(), size, ROOM);
        return new Box(
                rows.person(person),
                person.name() + ", " + site.words().text("count.articles", voices),
                0,
                0,
                Lettering.width(label, size) + size,
                size + 13,
                size,
                label);
    }

    private static int[][] inside(List<Integer> people, Ties ties) {
        return ties.ties().stream()
                .filter(t -> people.contains(t.a()) && people.contains(t.b()))
                .map(t -> new int[] {people.indexOf(t.a()), people.indexOf(t.b())})
                .toArray(int[][]::new);
    }

    private static List<Box> placed(List<Box> group, int[][] ties) {
        List<Honeycomb.Place> places = new Honeycomb(
                        group.stream().mapToInt(Box::width).toArray(),
                        group.stream().mapToInt(Box::height).toArray(),
                        ties,
                        (group.size() > MANY ? WIDTH : HALF) - 2 * PAD,
                        GAP)
                .places();
        List<Box> placed = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            Box box = group.get(i);
            placed.add(
                    box.moved(places.get(i).x() - box.width() / 2, places.get(i).y() - box.height() / 2));
        }
        return placed;
    }

    private static List<Line> lines(List<Ties.Tie> ties, Box[] boxes, int[] home) {
        Map<Line, StringBuilder> paths =
                new TreeMap<>(Comparator.comparing(Line::kind).thenComparing(Line::width));
        for (Ties.Tie tie : ties) {
            Box a = boxes[tie.a()];
            Box b = boxes[tie.b()];
            Line line = home[tie.a()] == home[tie.b()]
                    ? new Line("near", 32 - Integer.numberOfLeadingZeros(Math.min(63, tie.sentences())), "")
                    : new Line("far", 2, "");
            paths.computeIfAbsent(line, k -> new StringBuilder())
                    .append('M')
                    .append(a.middle())
                    .append(' ')
                    .append(a.y() + a.radius())
                    .append('L')
                    .append(b.middle())
                    .append(' ')
                    .append(b.y() + b.radius());
        }
        List<Line> lines = new ArrayList<>();
        paths.forEach((line, path) -> lines.add(new Line(line.kind(), line.width(), path.toString())));
        return List.copyOf(lines);
    }

    private record Sizes(int most) {
        int of(int voices) {
            return SMALL + (int) (GROWTH * Math.sqrt((double) voices / Math.max(most, LOUD)));
        }
    }
}
