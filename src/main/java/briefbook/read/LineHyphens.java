package briefbook.read;

import briefbook.model.Removal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Joins lines, and words that a hyphen breaks at the end of a line.
 *
 * <p>The hyphen stays where the same words stand with one inside a line, and before a capital letter. For one thread.
 */
final class LineHyphens {
    private final Set<String> compounds = new HashSet<>();
    private int taken;

    /** Looks at all lines for words that have hyphens of their own. */
    LineHyphens(List<String> lines) {
        for (String line : lines) {
            for (String word : line.split(" ", -1)) {
                int hyphen = word.indexOf('-');
                if (hyphen > 0 && hyphen < word.length() - 1) {
                    compounds.add(bare(word));
                }
            }
        }
    }

    /** Adds a line to a text. */
    void join(StringBuilder text, String line) {
        int end = text.length() - 1;
        boolean soft = text.charAt(end) == '\u00AD';
        boolean hyphen = soft || text.charAt(end) == '-' || text.charAt(end) == '\u2010';
        boolean broken = hyphen
                && end > 0
                && Character.isLetter(text.charAt(end - 1))
                && Character.isLowerCase(line.codePointAt(0));
        if (!broken) {
            text.append(hyphen && end > 0 && Character.isLetter(text.charAt(end - 1)) ? "" : " ")
                    .append(line);
            return;
        }
        String head = text.substring(text.lastIndexOf(" ") + 1, end);
        String tail = line.substring(0, line.indexOf(' ') < 0 ? line.length() : line.indexOf(' '));
        if (!compounds.contains(bare(head + "-" + tail))) {
            text.setLength(end);
            taken += soft ? 0 : 1;
        }
        text.append(line);
    }

    /** Returns the hyphens that were taken out. */
    List<Removal> asides() {
        return taken == 0
                ? List.of()
                : List.of(new Removal(
                        null, "-".repeat(taken), "line-end-hyphen", "hyphens that broke words at the ends of lines"));
    }

    private static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetter(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
