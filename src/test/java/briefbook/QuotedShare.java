package briefbook;

import briefbook.model.Corpus;
import briefbook.model.Entry;
import briefbook.quote.QuotesOnly;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Prints how much of the articles of a folder a site with quotes only would show: {@code FOLDER…}. */
public final class QuotedShare {
    private QuotedShare() {}

    /** Prints one line for each folder. */
    public static void main(String... folders) throws Exception {
        Stages stages = Stages.builtIn();
        for (String folder : folders) {
            Harvest harvest = new Harvester(stages, null).harvest(List.of(Path.of(folder)), 2, Progress.NONE);
            Corpus whole = stages.link().link(harvest.articles(), harvest.fixes(), harvest.problems());
            Corpus quotes = QuotesOnly.of(whole);
            double[] shares = IntStream.range(0, whole.entries().size())
                    .filter(i -> letters(whole.entries().get(i)) > 0)
                    .mapToDouble(i -> (double) letters(quotes.entries().get(i))
                            / letters(whole.entries().get(i)))
                    .sorted()
                    .toArray();
            System.out.println(String.format(
                    Locale.ROOT,
                    "%s: %d articles, median %.1f %%, 90th percentile %.1f %%, most %.1f %%, none of %d; people %d of %d, events %d of %d, mentions of events %d of %d, facts %d of %d",
                    folder,
                    shares.length,
                    100 * shares[shares.length / 2],
                    100 * shares[shares.length * 9 / 10],
                    100 * shares[shares.length - 1],
                    Arrays.stream(shares).filter(s -> s == 0).count(),
                    quotes.people().size(),
                    whole.people().size(),
                    quotes.events().size(),
                    whole.events().size(),
                    mentions(quotes),
                    mentions(whole),
                    quotes.facts().size(),
                    whole.facts().size()));
        }
    }

    private static int mentions(Corpus corpus) {
        return corpus.events().stream().mapToInt(e -> e.mentions().size()).sum();
    }

    private static int letters(Entry entry) {
        return entry.article().blocks().stream()
                .mapToInt(b -> b.text().length())
                .sum();
    }
}
