package briefbook.clean.score;

import java.util.ArrayList;
import java.util.List;

/** A coarse word for what a block looks like: how long it is, and whether it ends like a sentence. */
final class Shape {
    /** How many shapes there are, the edge of the document among them. */
    static final int ALL = 9;

    /** What stands beyond the first and the last block. */
    static final int EDGE = ALL - 1;

    private Shape() {}

    /** Returns the shape of a block, 0 to 7. */
    static int of(Signals s) {
        int length = s.length() < 30 ? 0 : s.length() < 80 ? 1 : s.length() < 200 ? 2 : 3;
        return 2 * length + (s.endsSentence() || s.end() == Signals.End.COLON ? 1 : 0);
    }

    /** Returns the names of the shapes, by number. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (String length : List.of("tiny", "short", "middle", "long")) {
            names.add(length);
            names.add(length + "-sentence");
        }
        names.add("edge");
        return names;
    }
}
