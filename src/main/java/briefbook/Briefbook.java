package briefbook;

import briefbook.annotate.KnownPeople;
import briefbook.compare.Comparison;
import briefbook.link.EventTracer;
import briefbook.model.Annotated;
import briefbook.model.Change;
import briefbook.model.Corpus;
import briefbook.model.Event;
import briefbook.model.EventTrace;
import briefbook.model.Page;
import briefbook.model.Problem;
import briefbook.model.ShownTexts;
import briefbook.model.SiteOptions;
import briefbook.model.Snapshot;
import briefbook.publish.NewCollection;
import briefbook.publish.PictureBytes;
import briefbook.publish.PublishException;
import briefbook.publish.Published;
import briefbook.publish.SheetFile;
import briefbook.publish.SitePublisher;
import briefbook.quote.QuotesOnly;
import briefbook.read.SeedFile;
import briefbook.read.SiteData;
import briefbook.read.SiteDataException;
import briefbook.render.ArticleRecord;
import briefbook.render.DataFiles;
import briefbook.render.ProofSheet;
import briefbook.render.SourceConflicts;
import briefbook.render.TemplateException;
import briefbook.text.EditDistance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Builds briefing websites: the front door, and the only class that sees all stages.
 *
 * <p>Start with {@link #builtIn()}. The same inputs give the same bytes, for any order of inputs and any number of threads.
 * What is strange about an input is reported and costs no other input. One object can serve many threads, but a site folder
 * takes one build at a time.
 *
 * <pre>{@code
 * Build build = Briefbook.builtIn()
 *         .build(new BuildRequest(List.of(Path.of("seeds")), Path.of("site"), "Briefbook", 4), Progress.NONE);
 * }</pre>
 */
public final class Briefbook {
    /** Ids offered for one that is not there. */
    private static final int SOME = 5;

    private final Stages stages;
    private final Gathering gathering;

    Briefbook(Stages stages) {
        this.stages = stages;
        this.gathering = new Gathering(stages);
    }

    /** Returns a builder with the rules, models and templates that come with the program. */
    public static Briefbook builtIn() {
        return new Briefbook(Stages.builtIn());
    }

    /**
     * Builds a site: reads all inputs, renders and checks all pages, then writes those that changed.
     *
     * @throws CannotBuildException when no input gives an article, or the site cannot be written; the site is then as before
     */
    public Build build(BuildRequest request, Progress progress) throws CannotBuildException {
        // Opened first: whoever may not write the site should not wait for the reading.
        try (SitePublisher publisher = SitePublisher.open(request.site(), request.inputs())) {
            Configured configured = Configured.of(request);
            SiteOptions options = configured.options();
            Harvest harvest = gathering.read(request.inputs(), request.threads(), progress);
            Redacted redacted = gathering.redacted(harvest, progress);
            Optional<Problem> warning =
                    GoingPublic.warning(options, harvest.articles().size());
            Corpus shown = redacted.shown(warning);
            progress.begin(Stage.RENDER, 1);
            List<Page> pages = render(options, options.texts() == ShownTexts.QUOTES ? QuotesOnly.of(shown) : shown);
            redacted.check(pages);
            progress.begin(Stage.CHECK, 1);
            List<Problem> faults = new ArrayList<>(configured.problems());
            faults.addAll(stages.check().apply(pages));
            progress.begin(Stage.PUBLISH, 1);
            Published published = publisher.publish(pages, pictures(harvest.files(), redacted));
            Corpus corpus = redacted.corpus();
            faults.addAll(published.problems());
            warning.ifPresent(faults::add);
            return new Build(
                    corpus,
                    harvest.filesRead(),
                    harvest.skipped(),
                    Gathering.problems(harvest, corpus, faults),
                    published.written(),
                    published.unchanged(),
                    published.removed());
        } catch (PublishException e) {
            throw new CannotBuildException(e.problem(), List.of());
        }
    }

    private List<Page> render(SiteOptions options, Corpus corpus) throws CannotBuildException {
        try {
            return stages.render().apply(options, corpus);
        } catch (TemplateException e) {
            throw new CannotBuildException(e.problem(), List.of());
        }
    }

    /**
     * Gives one JSON record for each article, in the order of file names, after all inputs have been read.
     *
     * @return what was noticed, skipped inputs included
     * @throws CannotBuildException when no input gives an article
     */
    public List<Problem> extract(List<Path> inputs, int threads, Progress progress, Consumer<String> records)
            throws CannotBuildException {
        Harvest harvest = gathering.read(inputs, threads, progress);
        Corpus corpus = gathering.redacted(harvest, progress).corpus();
        for (int i = 0; i < corpus.entries().size(); i++) {
            records.accept(ArticleRecord.json(corpus, i));
        }
        List<Problem> all = new ArrayList<>(harvest.skipped());
        all.addAll(Gathering.problems(harvest, corpus, List.of()));
        return all;
    }

    /**
     * Tells how the articles of one file came about.
     *
     * @param among folders and files of the collection that it belongs to, so that lines which other articles repeat, people
     *     and events are seen as in a build; empty to read the file by itself
     * @throws CannotBuildException when the file gives no article
     */
    public Explanation explain(Path file, List<Path> among, int threads, Progress progress)
            throws CannotBuildException {
        return FileExplainer.of(gathering, file, among, threads, progress);
    }

    /**
     * Tells who bears a name in a collection, and why each mention is taken for theirs.
     *
     * @param name a name or a part of it; case and accents do not count
     * @throws CannotBuildException when no input gives an article
     */
    public PersonExplanation explainPerson(String name, List<Path> inputs, int threads, Progress progress)
            throws CannotBuildException {
        return Bearers.of(gathering.link(gathering.read(inputs, threads, progress), progress), name);
    }

    /**
     * Tells how an event of a collection came to be, and which clippings carry it.
     *
     * @param id the event's id, as in the address of its page
     * @throws CannotBuildException when no input gives an article
     */
    public EventExplanation explainEvent(String id, List<Path> inputs, int threads, Progress progress)
            throws CannotBuildException {
        Harvest harvest = gathering.read(inputs, threads, progress);
        Corpus corpus = gathering.link(harvest, progress);
        List<Annotated> whole = KnownPeople.complete(harvest.articles());
        Optional<EventTrace> trace = EventTracer.trace(whole, Redacted.others(harvest.fixes()), id);
        if (trace.isEmpty()) {
            List<String> ids = corpus.events().stream().map(Event::id).toList();
            List<String> near = EditDistance.nearest(id, ids)
                    .map(List::of)
                    .orElseGet(() ->
                            ids.stream().filter(e -> e.contains(id)).limit(SOME).toList());
            return new EventExplanation(corpus, trace, List.of(), 0, near);
        }
        Pillars pillars =
                new Pillars(whole, Redacted.others(harvest.fixes()), trace.get().event());
        int untried = Math.max(0, pillars.articles().size() - Pillars.MOST);
        return new EventExplanation(corpus, trace, pillars.find(), untried, List.of());
    }

    /**
     * Makes a proof sheet about a person or an event, and writes it when a file is named.
     *
     * <p>What the owner takes out of everything that is shown stands on no sheet.
     *
     * @return the sheet; without one, when the words mean nobody and nothing there or more than one, then nothing is written
     * @throws CannotBuildException when no input gives an article, or the file may not be written
     */
    public Brief brief(BriefRequest request, Progress progress) throws CannotBuildException {
        try {
            // First: whoever may not write the file should not wait for the reading.
            Optional<SheetFile> file = Optional.empty();
            if (request.file().isPresent()) {
                file = Optional.of(
                        SheetFile.at(request.file().get(), ProofSheet.GENERATOR, request.inputs(), request.force()));
            }
            SiteOptions options = Configured.of(request.inputs()).options();
            Harvest harvest = gathering.read(request.inputs(), request.threads(), progress);
            Redacted redacted = gathering.redacted(harvest, progress);
            Brief brief = Sheets.of(request.about(), options, redacted, Redacted.others(harvest.fixes()));
            if (brief.isFound()) {
                redacted.check(List.of(new Page(brief.title(), brief.html())));
                if (file.isPresent()) {
                    file.get().write(brief.html());
                }
            }
            return brief;
        } catch (PublishException e) {
            throw new CannotBuildException(e.problem(), List.of());
        }
    }

    /**
     * Tells what differs between two builds, the most important first.
     *
     * @param before a built site, or articles, which are read as a build reads them
     * @param after the same, newer
     * @throws CannotBuildException when one of them is neither a site nor gives an article
     */
    public List<Change> diff(Path before, Path after, int threads, Progress progress) throws CannotBuildException {
        Snapshot old = snapshot(before, threads, progress);
        return Comparison.of(old, snapshot(after, threads, progress));
    }

    /**
     * Looks over a site on disk: links, anchors, ids, sizes, data files, and whether each file is as it was built.
     *
     * @throws CannotBuildException when no build wrote a site there
     */
    public SiteReport check(Path site) throws CannotBuildException {
        return SiteInspection.of(site);
    }

    /**
     * Begins a new collection.
     *
     * @param folder new, or empty but for {@code .git}
     * @throws CannotBuildException when the folder holds something, or cannot be written
     */
    public static NewFiles init(Path folder) throws CannotBuildException {
        Release release = Release.running();
        try {
            return new NewFiles(NewCollection.write(folder, release.values()), release.isPublished());
        } catch (PublishException e) {
            throw new CannotBuildException(e.problem(), List.of());
        }
    }

    /**
     * Prepares to show a site on this computer while its owner works on it.
     *
     * @param port where to answer, 0 for any port that is free
     * @param onlyThis whether no other port will do; else the next ones are tried, too
     * @throws CannotBuildException when the port is taken
     */
    public Preview preview(BuildRequest request, int port, boolean onlyThis) throws CannotBuildException {
        return Preview.open(this, request, port, onlyThis);
    }

    private Snapshot snapshot(Path side, int threads, Progress progress) throws CannotBuildException {
        try {
            if (SiteData.isSite(side)) {
                return SourceConflicts.in(SiteData.read(side));
            }
            Corpus corpus = gathering
                    .redacted(articles(side, threads, progress), progress)
                    .corpus();
            return SourceConflicts.in(SiteData.of(
                    side.toString(),
                    DataFiles.of(corpus).collect(Collectors.toUnmodifiableMap(Page::path, Page::content))));
        } catch (SiteDataException e) {
            throw new CannotBuildException(e.problem(), List.of());
        }
    }

    private Harvest articles(Path side, int threads, Progress progress) throws CannotBuildException {
        try {
            return gathering.read(List.of(side), threads, progress);
        } catch (CannotBuildException e) {
            Problem problem = e.problem();
            if (!problem.where().equals(side.toString())) {
                throw e; // of a curation file, not of the folder
            }
            throw new CannotBuildException(
                    problem.where(),
                    "is no built site, which has data/manifest.json, and " + problem.what(),
                    "build a site first: briefbook build SEEDS -o " + problem.where()
                            + "; or name a folder of articles",
                    e.skipped());
        }
    }

    /** Pictures are read again from the files that they came from: nobody holds those of a whole collection. */
    private PictureBytes pictures(List<SeedFile> files, Redacted redacted) {
        Map<String, SeedFile> byName =
                files.stream().collect(Collectors.toMap(f -> redacted.file(f.name()), f -> f, (a, b) -> a));
        return (seed, taker) -> Optional.ofNullable(byName.get(seed))
                .ifPresent(file -> stages.pictures().accept(file, taker));
    }
}
