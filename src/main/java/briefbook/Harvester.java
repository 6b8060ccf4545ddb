package briefbook;

import briefbook.clean.LineEvidence;
import briefbook.clean.LineFacts;
import briefbook.model.Annotated;
import briefbook.model.Article;
import briefbook.model.Problem;
import briefbook.model.Seed;
import briefbook.model.Severity;
import briefbook.read.Listing;
import briefbook.read.SeedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Runs the stages that see one article at a time, many files at once.
 *
 * <p>The result stands in the order of the file names, whatever the order of the inputs and the number of threads. A file on
 * which a stage fails becomes a problem and costs no other file.
 */
final class Harvester {
    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::where).thenComparing(Problem::what);

    private final Stages stages;
    private final boolean keepSeeds;

    Harvester(Stages stages, boolean keepSeeds) {
        this.stages = stages;
        this.keepSeeds = keepSeeds;
    }

    Harvest harvest(List<Path> inputs, int threads, Progress progress) throws CannotBuildException {
        Listing listing = list(inputs);
        LineEvidence evidence = evidence(listing, threads);
        progress.begin(Stage.READ, listing.files().size());
        List<Harvest> perFile = inParallel(listing.files(), threads, file -> {
            Harvest one = harvest(file, evidence);
            progress.step();
            return one;
        });
        return sum(listing, perFile);
    }

    /** Reads all files once and keeps only what the lines of one document say of those of others. */
    private LineEvidence evidence(Listing listing, int threads) {
        if (listing.files().isEmpty()) {
            return LineEvidence.NONE;
        }
        List<List<LineFacts>> facts = inParallel(listing.files(), threads, file -> {
            List<LineFacts> ofFile = new ArrayList<>();
            List<Problem> toldLater = new ArrayList<>();
            attempt(
                    "reading",
                    file.name(),
                    toldLater,
                    () -> stages.read().read(file, seed -> ofFile.add(LineFacts.of(seed))));
            return ofFile;
        });
        return LineEvidence.of(facts.stream().flatMap(List::stream).toList());
    }

    private Listing list(List<Path> inputs) throws CannotBuildException {
        Map<Path, SeedFile> files = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Path input : inputs) {
            try {
                Listing listing = stages.list().list(input);
                problems.addAll(listing.problems());
                for (SeedFile file : listing.files()) {
                    // Inputs may overlap; the name must not depend on which came first.
                    files.merge(
                            file.path().toAbsolutePath().normalize(),
                            file,
                            (a, b) -> a.name().compareTo(b.name()) <= 0 ? a : b);
                }
            } catch (IOException e) {
                throw new CannotBuildException(
                        input.toString(),
                        "cannot be listed: " + e.getMessage(),
                        "check the name and its rights",
                        problems);
            }
        }
        problems.sort(BY_PLACE);
        return new Listing(
                distinctNames(files.values()), problems.stream().distinct().toList());
    }

    /** Several inputs may hold files of one name; these keep the path that the user wrote. */
    private static List<SeedFile> distinctNames(Iterable<SeedFile> files) {
        Map<String, Integer> count = new HashMap<>();
        files.forEach(file -> count.merge(file.name(), 1, Integer::sum));
        UnaryOperator<SeedFile> named = file -> count.getOrDefault(file.name(), 1) == 1
                ? file
                : new SeedFile(file.path(), file.path().normalize().toString().replace('\\', '/'), file.root());
        List<SeedFile> distinct = new ArrayList<>();
        files.forEach(file -> distinct.add(named.apply(file)));
        distinct.sort(Comparator.comparing(SeedFile::name));
        return distinct;
    }

    private Harvest harvest(SeedFile file, LineEvidence evidence) {
        List<Problem> ofArticles = new ArrayList<>();
        List<Annotated> articles = new ArrayList<>();
        List<Seed> seeds = new ArrayList<>();
        Consumer<Seed> work = seed -> article(seed, evidence, ofArticles).ifPresent(annotated -> {
            articles.add(annotated);
            if (keepSeeds) {
                seeds.add(seed);
            }
        });
        List<Problem> problems = new ArrayList<>();
        attempt("reading", file.name(), problems, () -> stages.read().read(file, work))
                .ifPresent(problems::addAll);
        problems.addAll(ofArticles);
        if (!articles.isEmpty()) {
            return new Harvest(articles, seeds, 1, List.of(), problems, List.of());
        }
        if (problems.isEmpty()) {
            problems.add(new Problem(
                    Severity.ERROR, file.name(), "holds no article", "open the file and check that it holds text"));
        }
        return new Harvest(List.of(), List.of(), 0, problems, List.of(), List.of());
    }

    private Optional<Annotated> article(Seed seed, LineEvidence evidence, List<Problem> problems) {
        String place = seed.id().place();
        Optional<Article> article =
                attempt("cleaning", place, problems, () -> stages.clean().apply(seed, evidence));
        Optional<Annotated> annotated = article.flatMap(a ->
                attempt("annotating", place, problems, () -> stages.annotate().apply(a)));
        annotated.ifPresent(a -> problems.addAll(a.article().problems()));
        return annotated;
    }

    private static <T> Optional<T> attempt(String stage, String file, List<Problem> problems, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (RuntimeException e) {
            // The one edge where any fault of a stage is caught: one bad seed never costs the others.
            problems.add(failure(stage, file, e + firstFrame(e)));
        } catch (StackOverflowError e) {
            // Text nested thousands of levels deep: the stack is free again here, so going on is safe.
            problems.add(failure(stage, file, "it is nested too deeply"));
        }
        return Optional.empty();
    }

    private static Problem failure(String stage, String file, String fault) {
        return new Problem(
                Severity.ERROR,
                file,
                stage + " failed: " + fault,
                "the other files are not affected; please report this together with the file");
    }

    private static String firstFrame(RuntimeException e) {
        StackTraceElement[] frames = e.getStackTrace();
        return frames.length == 0 ? "" : " (" + frames[0].getFileName() + ":" + frames[0].getLineNumber() + ")";
    }

    private static Harvest sum(Listing listing, List<Harvest> perFile) {
        List<Annotated> articles = new ArrayList<>();
        List<Seed> seeds = new ArrayList<>();
        List<Problem> skipped = new ArrayList<>(listing.problems());
        List<Problem> problems = new ArrayList<>();
        int filesRead = 0;
        for (Harvest one : perFile) {
            articles.addAll(one.articles());
            seeds.addAll(one.seeds());
            filesRead += one.filesRead();
            skipped.addAll(one.skipped());
            problems.addAll(one.problems());
        }
        PictureBudget pictures = new PictureBudget(PictureBudget.MOST);
        List<Annotated> illustrated = pictures.spend(articles);
        problems.addAll(pictures.problems());
        return new Harvest(illustrated, seeds, filesRead, skipped, problems, listing.files());
    }

    private static <T, R> List<R> inParallel(List<T> items, int threads, Function<T, R> work) {
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, items.size())));
        try {
            List<Future<R>> futures = items.stream()
                    .map(item -> pool.submit(() -> work.apply(item)))
                    .toList();
            List<R> results = new ArrayList<>(futures.size());
            for (Future<R> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the build was interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
