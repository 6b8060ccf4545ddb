package briefbook.people;

import briefbook.annotate.Annotator;
import briefbook.annotate.KnownPeople;
import briefbook.model.Annotated;
import briefbook.model.PersonMention;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Prints what articles say of people once they are read together: {@code MeasureKnownPeople FOLDER}. */
public final class MeasureKnownPeople {
    private MeasureKnownPeople() {}

    /** Reads, completes and prints each mention that was added ("+") or taken out ("-"). */
    public static void main(String[] args) throws IOException {
        Annotator annotator = Annotator.builtIn();
        List<Annotated> alone = new ArrayList<>();
        PeopleBench.articles(Path.of(args[0])).forEach(a -> alone.add(annotator.annotate(a)));
        long start = System.nanoTime();
        List<Annotated> together = KnownPeople.complete(alone);
        double took = (System.nanoTime() - start) / 1e6;
        int before = 0;
        int added = 0;
        int removed = 0;
        for (int i = 0; i < alone.size(); i++) {
            String file = alone.get(i).article().seed().place();
            Set<PersonMention> old = new HashSet<>(alone.get(i).people());
            Set<PersonMention> now = new HashSet<>(together.get(i).people());
            before += old.size();
            for (PersonMention mention : together.get(i).people()) {
                if (!old.contains(mention)) {
                    added++;
                    System.out.println("+ " + file + " " + mention.spot().in() + " " + mention.name());
                }
            }
            for (PersonMention mention : alone.get(i).people()) {
                if (!now.contains(mention)) {
                    removed++;
                    System.out.println("- " + file + " " + mention.spot().in() + " " + mention.name());
                }
            }
        }
        System.out.printf(
                java.util.Locale.ROOT,
                "%d articles, %d mentions alone, %d added, %d taken out or replaced, %.0f ms%n",
                alone.size(),
                before,
                added,
                removed,
                took);
    }
}
