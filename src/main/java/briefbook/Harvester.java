package briefbook;

import briefbook.Harvest.CuratedSeed;
import briefbook.clean.Cleaned;
import briefbook.clean.Curated;
import briefbook.clean.LineEvidence;
import briefbook.clean.LineFacts;
import briefbook.model.Annotated;
import briefbook.model.ArticleFix;
import briefbook.model.Fixes;
import briefbook.model.OwnerNote;
import briefbook.model.Problem;
import briefbook.model.Seed;
import briefbook.model.SeedId;
import briefbook.model.Severity;
import briefbook.read.Listing;
import briefbook.read.NoteReading;
import briefbook.read.SeedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

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
    private final @Nullable Path asked;

    /**
     * Makes a harvester.
     *
     * @param asked the file whose seeds are wanted, too, and articles even if they are left out; null for none
     */
    Harvester(Stages stages, @Nullable Path asked) {
        this.stages = stages;
        this.asked = asked == null ? null : asked.toAbsolutePath().normalize();
    }

    Harvest harvest(List<Path> inputs, int threads, Progress progress) throws CannotBuildException {
        Curations curations = Curations.of(inputs);
        Listing listing = list(inputs, curations);
        LineEvidence evidence = evidence(listing, curations, threads);
        progress.begin(Stage.READ, listing.files().size());
        List<Harvest> perFile = inParallel(listing.files(), threads, file -> {
            Harvest one = harvest(file, evidence, curations);
            progress.step();
            return one;
        });
        return sum(listing, perFile, curations, evidence);
    }

    /** Reads all files once and keeps only what the lines of one document say of those of others. */
    private LineEvidence evidence(Listing listing, Curations curations, int threads) {
        if (listing.files().isEmpty()) {
            return LineEvidence.NONE;
        }
        List<List<LineFacts>> facts = inParallel(listing.files(), threads, file -> {
            List<LineFacts> ofFile = new ArrayList<>();
            List<Problem> toldLater = new ArrayList<>();
            if (isLeftOut(file, curations.leftOut(file))) {
                return ofFile;
            }
            Consumer<Seed> taker = seed -> {
                Curated curated = curations.article(file, seed.id().part());
                if (!isLeftOut(file, curated.leftOutBy())) {
                    ofFile.add(LineFacts.of(curated.of(seed)));
                }
            };
            attempt("reading", file.name(), toldLater, () -> stages.read().read(file, taker));
            return ofFile;
        });
        return LineEvidence.of(facts.stream().flatMap(List::stream).toList());
    }

    /** Whoever asks about one file wants to know what would become of it. */
    private boolean isLeftOut(SeedFile file, Optional<ArticleFix> by) {
        return by.isPresent() && !isAsked(file);
    }

    private boolean isAsked(SeedFile file) {
        return file.path().toAbsolutePath().normalize().equals(asked);
    }

    private Listing list(List<Path> inputs, Curations curations) throws CannotBuildException {
        Map<Path, SeedFile> files = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Path input : inputs) {
            try {
                Listing listing = stages.list().list(input);
                for (Problem problem : listing.problems()) {
                    problems.add(curations
                            .leftOut(input, problem.where())
                            .map(by -> curations.leftOut(problem.where(), by))
                            .orElse(problem));
                }
                for (SeedFile file : listing.files()) {
                    // Inputs may overlap; the name must not depend on which came first.
                    Path path = file.path().toAbsolutePath().normalize();
                    SeedFile known = files.get(path);
                    if (known == null || file.name().compareTo(known.name()) < 0) {
                        files.put(path, file);
                        curations.found(file, input);
                    }
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
        UnaryOperator<SeedFile> named = file -> count.getOrDefault(file.name(), 1) == 1 ? file : file.namedByPath();
        List<SeedFile> distinct = new ArrayList<>();
        files.forEach(file -> distinct.add(named.apply(file)));
        distinct.sort(Comparator.comparing(SeedFile::name));
        return distinct;
    }

    private Harvest harvest(SeedFile file, LineEvidence evidence, Curations curations) {
        Optional<ArticleFix> out = curations.leftOut(file);
        if (out.isPresent() && !isAsked(file)) {
            return nothing(List.of(curations.leftOut(file.name(), out.get())));
        }
        List<Problem> ofArticles = new ArrayList<>();
        List<Problem> leftOut = new ArrayList<>();
        List<Annotated> articles = new ArrayList<>();
        Map<SeedId, CuratedSeed> seeds = new HashMap<>();
        Consumer<Seed> work = seed -> {
            Curated curated = curations.article(file, seed.id().part());
            if (isLeftOut(file, curated.leftOutBy())) {
                curated.leftOutBy()
                        .map(by -> curations.leftOut(seed.id().place(), by))
                        .ifPresent(leftOut::add);
                return;
            }
            article(new CuratedSeed(curated.of(seed), curated), evidence, curations, ofArticles)
                    .ifPresent(annotated -> {
                        articles.add(annotated);
                        if (isAsked(file)) {
                            seeds.put(seed.id(), new CuratedSeed(seed, curated));
                        }
                    });
        };
        List<Problem> problems = new ArrayList<>();
        attempt("reading", file.name(), problems, () -> stages.read().read(file, work))
                .ifPresent(problems::addAll);
        problems.addAll(ofArticles);
        if (!articles.isEmpty()) {
            return new Harvest(
                    articles,
                    notes(file, articles.get(0).article().seed(), problems),
                    seeds,
                    1,
                    leftOut,
                    problems,
                    List.of(),
                    Fixes.NONE,
                    List.of(),
                    evidence);
        }
        if (problems.isEmpty() && leftOut.isEmpty()) {
            problems.add(new Problem(
                    Severity.ERROR, file.name(), "holds no article", "open the file and check that it holds text"));
        }
        problems.addAll(leftOut);
        return nothing(problems);
    }

    private static Harvest nothing(List<Problem> why) {
        return new Harvest(
                List.of(), Map.of(), Map.of(), 0, why, List.of(), List.of(), Fixes.NONE, List.of(), LineEvidence.NONE);
    }

    /** A note on a file of many articles stands once, with the first: it is about the file. */
    private Map<SeedId, OwnerNote> notes(SeedFile file, SeedId first, List<Problem> problems) {
        Optional<NoteReading> reading = attempt(
                "reading the note", file.name(), problems, () -> stages.notes().apply(file));
        reading.map(NoteReading::problems).ifPresent(problems::addAll);
        return reading.flatMap(NoteReading::note).map(n -> Map.of(first, n)).orElse(Map.of());
    }

    private Optional<Annotated> article(
            CuratedSeed seed, LineEvidence evidence, Curations curations, List<Problem> problems) {
        String place = seed.seed().id().place();
        Optional<Cleaned> cleaned =
                attempt("cleaning", place, problems, () -> stages.clean().clean(seed.seed(), evidence, seed.curated()));
        cleaned.ifPresent(c -> curations.used(c.use()));
        Optional<Annotated> annotated = cleaned.flatMap(c ->
                attempt("annotating", place, problems, () -> stages.annotate().apply(c.article())));
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

    private static Harvest sum(Listing listing, List<Harvest> perFile, Curations curations, LineEvidence evidence) {
        List<Annotated> articles = new ArrayList<>();
        Map<SeedId, OwnerNote> notes = new HashMap<>();
        Map<SeedId, CuratedSeed> seeds = new HashMap<>();
        List<Problem> skipped = new ArrayList<>(listing.problems());
        List<Problem> problems = new ArrayList<>();
        int filesRead = 0;
        for (Harvest one : perFile) {
            articles.addAll(one.articles());
            notes.putAll(one.notes());
            seeds.putAll(one.seeds());
            filesRead += one.filesRead();
            skipped.addAll(one.skipped());
            problems.addAll(one.problems());
        }
        PictureBudget pictures = new PictureBudget(PictureBudget.MOST);
        List<Annotated> illustrated = pictures.spend(articles);
        problems.addAll(pictures.problems());
        problems.addAll(curations.problems(sources(articles)));
        return new Harvest(
                illustrated,
                notes,
                seeds,
                filesRead,
                skipped,
                problems,
                curations.unpublished(problems),
                new Fixes(curations.people(), curations.events()),
                listing.files(),
                evidence);
    }

    private static Set<String> sources(List<Annotated> articles) {
        Set<String> sources = new TreeSet<>();
        for (Annotated each : articles) {
            Optional.ofNullable(each.article().outlet()).ifPresent(sources::add);
            Optional.ofNullable(each.article().url()).flatMap(LineFacts::host).ifPresent(sources::add);
        }
        return sources;
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
