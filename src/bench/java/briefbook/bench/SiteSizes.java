package briefbook.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Prints how large the files of a built site are: for each page of the root and each folder, how many there are, their median and
 * their longest, how many are over the limit of a page, and their sum.
 *
 * <p>Takes the folder of a site. Sizes are raw bytes.
 */
public final class SiteSizes {
    private static final int LONGEST = 150 * 1024;

    private SiteSizes() {}

    private record Sized(String path, long bytes) {}

    /** Prints the sizes of the site in {@code args[0]}. */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("give one folder: a built site");
        }
        Path site = Path.of(args[0]);
        Map<String, List<Sized>> groups = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = site.relativize(file).toString().replace('\\', '/');
                int slash = path.indexOf('/');
                groups.computeIfAbsent(slash < 0 ? path : path.substring(0, slash + 1), k -> new ArrayList<>())
                        .add(new Sized(path, Files.size(file)));
            }
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(
                Locale.ROOT,
                "%-24s %7s %9s %9s %5s %9s  %s%n",
                "where",
                "files",
                "median",
                "max",
                "long",
                "kB",
                "longest");
        groups.forEach((name, files) -> print(out, name, files));
        List<Sized> all = groups.values().stream().flatMap(List::stream).toList();
        List<Sized> pages = all.stream().filter(f -> f.path().endsWith(".html")).toList();
        print(out, "all pages", pages);
        print(out, "all files", all);
    }

    private static void print(PrintStream out, String name, List<Sized> files) {
        List<Sized> sorted =
                files.stream().sorted(Comparator.comparingLong(Sized::bytes)).toList();
        if (sorted.isEmpty()) {
            return;
        }
        Sized longest = sorted.get(sorted.size() - 1);
        out.printf(
                Locale.ROOT,
                "%-24s %7d %9d %9d %5d %9d  %s%n",
                name,
                sorted.size(),
                sorted.get(sorted.size() / 2).bytes(),
                longest.bytes(),
                sorted.stream()
                        .filter(f -> f.path().endsWith(".html") && f.bytes() > LONGEST)
                        .count(),
                sorted.stream().mapToLong(Sized::bytes).sum() / 1000,
                longest.path());
    }
}
