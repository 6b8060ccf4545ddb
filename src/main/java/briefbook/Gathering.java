package briefbook;

import briefbook.model.Annotated;
import briefbook.model.Corpus;
import briefbook.model.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads and links the articles of a collection, which all that is told of it begins with. Safe for many threads. */
record Gathering(Stages stages) {
    /**
     * Reads all inputs.
     *
     * @throws CannotBuildException when none gives an article
     */
    Harvest read(List<Path> inputs, int threads, Progress progress) throws CannotBuildException {
        return harvest(new Harvester(stages, null), inputs, threads, progress);
    }

    /** The same, and keeps what one file held, to explain it. */
    Harvest read(Path asked, List<Path> inputs, int threads, Progress progress) throws CannotBuildException {
        return harvest(new Harvester(stages, asked), inputs, threads, progress);
    }

    private static Harvest harvest(Harvester harvester, List<Path> inputs, int threads, Progress progress)
            throws CannotBuildException {
        Harvest harvest = harvester.harvest(inputs, threads, progress);
        if (harvest.articles().isEmpty()) {
            boolean leftOut = harvest.skipped().stream().anyMatch(Curations::isLeftOut);
            String what = harvest.skipped().isEmpty()
                    ? "is empty"
                    : leftOut
                            ? "holds no article but those that its owner leaves out"
                            : "holds no file that could be read as an article";
            String hint = leftOut
                    ? "take an 'exclude' out of the curation file"
                    : "put articles there as .txt, .md or .html files";
            throw new CannotBuildException(named(inputs), what, hint, harvest.skipped());
        }
        return harvest;
    }

    /** Links what was read. */
    Corpus link(Harvest harvest, Progress progress) {
        progress.begin(Stage.LINK, 1);
        List<Annotated> articles = harvest.articles();
        List<Problem> noticed = new ArrayList<>(harvest.skipped());
        noticed.addAll(harvest.problems());
        noticed.removeAll(harvest.unpublished());
        // Whose names are to be taken out must first be found.
        return harvest.noted(
                stages.link().link(articles, Redacted.others(harvest.fixes()), noticed), (number, note) -> note);
    }

    /** Names that are to be taken out go before anything is made from the articles, which are read once more without them. */
    Redacted redacted(Harvest harvest, Progress progress) {
        Corpus corpus = link(harvest, progress);
        return Redacted.of(harvest, corpus, stages.annotate(), stages.link());
    }

    /** Returns inputs as a message names them. */
    static String named(List<Path> inputs) {
        return inputs.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    /** Returns what was noticed, each once: the linker may add to what it was given, or repeat it. */
    static List<Problem> problems(Harvest harvest, Corpus corpus, List<Problem> faults) {
        Set<Problem> all = new LinkedHashSet<>(harvest.problems());
        all.addAll(corpus.problems());
        all.addAll(faults);
        harvest.skipped().forEach(all::remove);
        return List.copyOf(all);
    }
}
