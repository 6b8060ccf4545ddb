package briefbook;

import briefbook.Explanation.Explained;
import briefbook.Harvest.CuratedSeed;
import briefbook.clean.Cleaner;
import briefbook.clean.Curated;
import briefbook.clean.LineEvidence;
import briefbook.model.Article;
import briefbook.model.ArticleFix;
import briefbook.model.Corpus;
import briefbook.model.Exclusion;
import briefbook.model.Problem;
import briefbook.model.Seed;
import briefbook.read.SeedFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells how the articles of one file came about. */
final class FileExplainer {
    private FileExplainer() {}

    /**
     * Explains a file.
     *
     * @param among folders and files of the collection that it belongs to; empty to read the file by itself
     * @throws CannotBuildException when the file gives no article
     */
    static Explanation of(Gathering gathering, Path file, List<Path> among, int threads, Progress progress)
            throws CannotBuildException {
        List<Path> inputs = new ArrayList<>(among);
        Path asked = file.toAbsolutePath().normalize();
        // By its own name only when no folder gives it one: curation goes by the name that a build would use.
        if (among.stream().noneMatch(a -> asked.startsWith(a.toAbsolutePath().normalize()))) {
            inputs.add(file);
        }
        Harvest harvest = gathering.read(file, inputs, threads, progress);
        if (harvest.seeds().isEmpty()) {
            throw new CannotBuildException(
                    file.toString(),
                    "gives no article in a build of " + Gathering.named(among),
                    "leave '--among' out to see it by itself",
                    harvest.skipped());
        }
        Corpus corpus = gathering.link(harvest, progress);
        List<Explained> articles = new ArrayList<>();
        for (int i = 0; i < corpus.entries().size(); i++) {
            Article article = corpus.entries().get(i).article();
            CuratedSeed asOwned = harvest.seeds().get(article.seed());
            if (asOwned != null) {
                articles.add(explained(i, article, asOwned, harvest.evidence()));
            }
        }
        return new Explanation(
                corpus, articles, about(file, Gathering.problems(harvest, corpus, List.of()), harvest, among));
    }

    private static Explained explained(int entry, Article article, CuratedSeed asOwned, LineEvidence evidence) {
        Curated curated = asOwned.curated();
        Seed seed = curated.of(asOwned.seed());
        List<SeedLine> lines =
                SeedLines.of(seed, article, Cleaner.builtIn().scores(seed, evidence, curated), evidence.of(seed));
        return new Explained(
                entry, lines, curated.leftOutBy().map(FileExplainer::reason).orElse(""));
    }

    /** Whoever asks about one file of many wants to hear of that file. */
    private static List<Problem> about(Path file, List<Problem> problems, Harvest harvest, List<Path> among) {
        if (among.isEmpty()) {
            return problems;
        }
        Path asked = file.toAbsolutePath().normalize();
        List<String> names = harvest.files().stream()
                .filter(f -> f.path().toAbsolutePath().normalize().equals(asked))
                .map(SeedFile::name)
                .toList();
        return problems.stream()
                .filter(p -> names.stream().anyMatch(n -> p.where().matches(Pattern.quote(n) + "(?:[: ].*)?")))
                .toList();
    }

    private static String reason(ArticleFix by) {
        Exclusion exclusion = by.exclusion();
        String reason = exclusion == null ? "" : exclusion.reason();
        return reason.isEmpty() ? by.spot().place() : by.spot().place() + ": " + reason;
    }
}
