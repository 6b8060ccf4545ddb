package briefbook.people;

import briefbook.annotate.PeopleFinder;
import briefbook.clean.Cleaner;
import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.Seed;
import briefbook.read.SeedFile;
import briefbook.read.SeedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures the people finder: {@code PeopleBench FOLDER} reads and cleans the articles of a folder and prints how long loading
 * takes in this fresh process, how much memory the model holds, and the processor time of one thread for 400 words, warm.
 */
public final class PeopleBench {
    private static final int WARM_WORDS = 1_500_000;
    private static final int ROUNDS = 9;
    private static final double UNIT = 400;

    private PeopleBench() {}

    /** Measures. */
    public static void main(String[] args) throws IOException {
        long empty = used();
        long start = System.nanoTime();
        PeopleFinder finder = PeopleFinder.builtIn();
        double load = (System.nanoTime() - start) / 1e6;
        System.out.printf(Locale.ROOT, "loading %.0f ms, model %.1f MB of heap%n", load, (used() - empty) / 1e6);
        List<Article> articles = articles(Path.of(args.length == 0 ? "seeds" : args[0]));
        long words = articles.stream().mapToLong(PeopleBench::words).sum();
        long mentions = 0;
        for (long done = 0; done < WARM_WORDS; done += words) {
            mentions = round(finder, articles);
        }
        List<Double> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            round(finder, articles);
            long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from;
            rounds.add(took / 1e6 * UNIT / words);
        }
        rounds.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%d articles, %,d words, %,d mentions: %.3f ms for 400 words (median of %d rounds, best %.3f)%n",
                articles.size(),
                words,
                mentions,
                rounds.get(ROUNDS / 2),
                ROUNDS,
                rounds.get(0));
        System.out.printf(Locale.ROOT, "with what was learnt while running %.1f MB of heap%n", (used() - empty) / 1e6);
    }

    /** Returns the cleaned English articles below a folder. */
    static List<Article> articles(Path folder) throws IOException {
        SeedReader reader = new SeedReader();
        Cleaner cleaner = Cleaner.builtIn();
        List<Article> articles = new ArrayList<>();
        for (SeedFile file : reader.list(folder).files()) {
            for (Seed seed : reader.read(file).seeds()) {
                articles.add(cleaner.clean(seed));
            }
        }
        return articles;
    }

    private static long words(Article article) {
        long words = article.title().text().split("\\s+").length;
        for (Block block : article.blocks()) {
            words += block.text().split("\\s+").length;
        }
        return words;
    }

    private static long round(PeopleFinder finder, List<Article> articles) {
        long mentions = 0;
        for (Article article : articles) {
            mentions += finder.find(article).size();
        }
        return mentions;
    }

    private static long used() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
