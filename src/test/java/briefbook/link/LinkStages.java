package briefbook.link;

import briefbook.model.Annotated;
import briefbook.model.Fixes;
import briefbook.text.Slug;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Supplier;

/** Times the steps of linking one by one, with the CPU time of all threads. */
public final class LinkStages {
    private static final double NANOS = 1e9;

    private double wall;
    private double cpu;

    private LinkStages() {}

    /** Links articles and prints a line for each step, and one for all. */
    public static void print(List<Annotated> articles) {
        LinkStages time = new LinkStages();
        CuratedPeople people = time.of("people", () -> CuratedPeople.of(articles, Fixes.NONE.people()));
        Voices voices = time.of("copies", () -> new Voices(CopyFinder.of(people.articles())));
        EventLinks events = time.of("events", () -> EventLinker.link(articles, people.links(), voices, List.of()));
        Slug.Unique slugs = new Slug.Unique();
        List<String> ids =
                articles.stream().map(a -> slugs.of(a.article().title().text())).toList();
        StoryLinks stories = time.of("stories", () -> StoryLinks.of(articles, voices, ids));
        int links = time.of(
                        "links", () -> ArticleLinks.of(events, people.links().people(), voices, ids, stories))
                .size();
        System.out.printf(
                "all      %6.2f s, %6.2f s CPU; %d people, %d events, %d links%n",
                time.wall,
                time.cpu,
                people.links().people().size(),
                events.events().size(),
                links);
    }

    private <T> T of(String stage, Supplier<T> step) {
        long start = System.nanoTime();
        long before = cpu();
        T result = step.get();
        double seconds = (System.nanoTime() - start) / NANOS;
        double used = (cpu() - before) / NANOS;
        wall += seconds;
        cpu += used;
        System.out.printf("%-8s %6.2f s, %6.2f s CPU%n", stage, seconds, used);
        return result;
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
