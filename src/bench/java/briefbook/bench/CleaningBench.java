package briefbook.bench;

import briefbook.clean.Cleaner;
import briefbook.model.Article;
import briefbook.model.Seed;
import briefbook.read.SeedFile;
import briefbook.read.SeedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;

/**
 * Measures reading and cleaning against the parser alone and against Readability4J, in one run on one thread.
 *
 * <p>{@code mvn -q -Pbench test-compile exec:java} measures the clippings of the tests; {@code -Dexec.args="PAGES DUMPS"}
 * folders of saved pages and of text dumps. Each figure is the median of {@value #ROUNDS} warm rounds over all documents, in
 * processor time of the thread, so that other programs on the machine disturb little. Compare ratios, not machines.
 */
public final class CleaningBench {
    private static final Path CLIPPINGS = Path.of("src/test/resources/briefbook/clippings");
    private static final int ROUNDS = 9;

    /** Rounds before the first that counts; short collections are read more often, so that the compiler has seen enough. */
    private static final int WARM_DOCUMENTS = 1500;

    private static final double DUMP = 3500.0;
    private static final SeedReader READER = new SeedReader();
    private static final Cleaner CLEANER = Cleaner.builtIn();

    private CleaningBench() {}

    /**
     * Runs the measurement and prints a table.
     *
     * @param args a folder of saved pages and a folder of text dumps; none for the clippings of the tests
     */
    public static void main(String[] args) throws IOException {
        List<Path> pages = files(args.length > 0 ? Path.of(args[0]) : CLIPPINGS, ".html");
        List<Path> dumps = files(args.length > 1 ? Path.of(args[1]) : CLIPPINGS, ".txt");
        System.out.printf(
                Locale.ROOT,
                "%d saved pages, %,d bytes; %d text dumps, %,d bytes%n",
                pages.size(),
                bytes(pages),
                dumps.size(),
                bytes(dumps));
        List<String> html = new ArrayList<>();
        for (Path page : pages) {
            html.add(Files.readString(page, java.nio.charset.StandardCharsets.ISO_8859_1));
        }
        double parse =
                measure("saved pages: jsoup parses", html, p -> Jsoup.parse(p).childNodeSize());
        double ours = measure("saved pages: read and cleaned", pages, CleaningBench::cleaned);
        double theirs = measure("saved pages: Readability4J", html, CleaningBench::readable);
        double text = measure("text dumps: read and cleaned", dumps, CleaningBench::cleaned);
        System.out.printf(
                Locale.ROOT,
                "read and cleaned / jsoup alone %.2f; / Readability4J %.2f%n",
                ours / parse,
                ours / theirs);
        System.out.printf(
                Locale.ROOT, "text dumps: %.3f ms for 3,500 bytes%n", text * dumps.size() * DUMP / bytes(dumps));
    }

    /** Returns milliseconds per document. */
    private static <T> double measure(String what, List<T> documents, ToIntFunction<T> work) {
        long check = 0;
        for (int done = 0; done < WARM_DOCUMENTS; done += documents.size()) {
            check += round(documents, work);
        }
        List<Double> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            long start = processorTime();
            check += round(documents, work);
            rounds.add((processorTime() - start) / 1e6 / documents.size());
        }
        double median = rounds.stream().sorted().toList().get(ROUNDS / 2);
        System.out.printf(
                Locale.ROOT, "%-32s %8.3f ms each  %7.0f per second  (check %x)%n", what, median, 1000 / median, check);
        return median;
    }

    private static <T> long round(List<T> documents, ToIntFunction<T> work) {
        long sum = 0;
        for (T each : documents) {
            sum += work.applyAsInt(each);
        }
        return sum;
    }

    private static int cleaned(Path file) {
        int length = 0;
        for (Seed seed :
                READER.read(new SeedFile(file, file.getFileName().toString())).seeds()) {
            Article article = CLEANER.clean(seed);
            length += article.blocks().size();
        }
        return length;
    }

    private static int readable(String page) {
        String text = new Readability4J("https://example.org/", page).parse().getTextContent();
        return text == null ? 0 : text.length();
    }

    private static long processorTime() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(end)).sorted().toList();
        }
    }

    private static long bytes(List<Path> files) throws IOException {
        long sum = 0;
        for (Path file : files) {
            sum += Files.size(file);
        }
        return sum;
    }
}
