package briefbook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Guesses which existing file or folder a mistyped path means. */
final class NearName {
    private NearName() {}

    /** Returns the entry of the same folder whose name is at most two fifths of its letters away. */
    static Optional<Path> of(Path mistyped) {
        Path name = mistyped.normalize().getFileName();
        Path parent = mistyped.toAbsolutePath().normalize().getParent();
        if (name == null || parent == null || !Files.isDirectory(parent)) {
            return Optional.empty();
        }
        String wanted = name.toString().toLowerCase(Locale.ROOT);
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.map(Path::getFileName)
                    .filter(e -> !e.toString().startsWith("."))
                    .filter(e -> distance(wanted, e) <= (2 * wanted.length() + 4) / 5)
                    .min(Comparator.<Path>comparingInt(e -> distance(wanted, e)).thenComparing(Path::toString))
                    .map(mistyped::resolveSibling);
        } catch (IOException e) {
            return Optional.empty(); // only a courtesy: the caller reports the missing path itself
        }
    }

    private static int distance(String wanted, Path entry) {
        return distance(wanted, entry.toString().toLowerCase(Locale.ROOT));
    }

    /** Returns how many letters must be added, removed or changed. */
    static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
