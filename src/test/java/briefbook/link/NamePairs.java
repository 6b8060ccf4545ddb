package briefbook.link;

import briefbook.link.NameMatch.Grade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures {@link NameMatch} on pairs of names: {@code NamePairs PAIRS.tsv [-v]} prints precision and recall of "one person"
 * for each grade as the least accepted; with {@code -v} also the wrong answers. Columns: name, name, true or false.
 */
public final class NamePairs {
    private NamePairs() {}

    /** Measures. */
    public static void main(String[] args) throws IOException {
        List<String[]> pairs = Files.readAllLines(Path.of(args[0])).stream()
                .map(l -> l.split("\t", -1))
                .toList();
        for (Grade least : Grade.values()) {
            int right = 0;
            int wrong = 0;
            int missed = 0;
            for (String[] pair : pairs) {
                boolean same = Boolean.parseBoolean(pair[2]);
                boolean match = grade(pair).compareTo(least) >= 0;
                right += match && same ? 1 : 0;
                wrong += match && !same ? 1 : 0;
                missed += !match && same ? 1 : 0;
                if (args.length > 1 && least == Grade.ALIKE && match != same) {
                    System.out.println((match ? "wrong  " : "missed ") + String.join(" | ", pair));
                }
            }
            System.out.printf(
                    "%-9s precision %.1f recall %.1f%n",
                    least, 100.0 * right / Math.max(1, right + wrong), 100.0 * right / Math.max(1, right + missed));
        }
    }

    private static Grade grade(String[] pair) {
        return NameMatch.of(NameParts.of(pair[0]), NameParts.of(pair[1]));
    }
}
