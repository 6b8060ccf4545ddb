package briefbook;

import briefbook.link.Linker;
import briefbook.model.Annotated;
import briefbook.model.Corpus;
import briefbook.model.Fixes;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/** Prints how long linking a folder of articles takes, after reading it once: {@code LinkTime FOLDER [RUNS]}. */
public final class LinkTime {
    private static final double NANOS = 1e9;

    private LinkTime() {}

    public static void main(String[] args) throws CannotBuildException {
        List<Annotated> articles = AnnotatedFolder.of(Path.of(args[0]));
        int runs = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        for (int run = 0; run < runs; run++) {
            long wall = System.nanoTime();
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Corpus corpus = Linker.link(articles, Fixes.NONE, List.of());
            System.out.printf(
                    "%d articles: %.2f s, %.2f s CPU; %d people, %d events, %d links%n",
                    articles.size(),
                    (System.nanoTime() - wall) / NANOS,
                    (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / NANOS,
                    corpus.people().size(),
                    corpus.events().size(),
                    corpus.links().size());
        }
    }
}
