package briefbook;

import briefbook.annotate.Annotator;
import briefbook.annotate.KnownPeople;
import briefbook.check.SiteChecks;
import briefbook.clean.Cleaned;
import briefbook.clean.Cleaner;
import briefbook.clean.Curated;
import briefbook.clean.LineEvidence;
import briefbook.link.Linker;
import briefbook.model.Annotated;
import briefbook.model.Article;
import briefbook.model.Corpus;
import briefbook.model.Fixes;
import briefbook.model.Page;
import briefbook.model.Problem;
import briefbook.model.Seed;
import briefbook.model.SiteOptions;
import briefbook.read.Listing;
import briefbook.read.NoteReading;
import briefbook.read.SeedFile;
import briefbook.read.SeedReader;
import briefbook.render.SiteRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** The stages of the picture as functions, from listing the inputs to looking over the pages. */
record Stages(
        Lister list,
        Reader read,
        BiConsumer<SeedFile, BiConsumer<String, byte[]>> pictures,
        Function<SeedFile, NoteReading> notes,
        CleaningStage clean,
        Function<Article, Annotated> annotate,
        LinkingStage link,
        BiFunction<SiteOptions, Corpus, List<Page>> render,
        Function<List<Page>, List<Problem>> check) {

    /** Finds the files below a folder. */
    @FunctionalInterface
    interface Lister {
        Listing list(Path input) throws IOException;
    }

    /** Reads a file and hands on its articles one by one: an archive holds more than should be in memory at a time. */
    @FunctionalInterface
    interface Reader {
        List<Problem> read(SeedFile file, Consumer<Seed> seeds);
    }

    /** Cleans a seed, with what the other documents and the owner of the collection say of it. */
    @FunctionalInterface
    interface CleaningStage {
        Cleaned clean(Seed seed, LineEvidence evidence, Curated curated);
    }

    /** Joins all articles, with what the owner of the collection says of people; problems are carried along. */
    @FunctionalInterface
    interface LinkingStage {
        Corpus link(List<Annotated> articles, Fixes fixes, List<Problem> problems);
    }

    static Stages builtIn() {
        SeedReader reader = new SeedReader();
        Cleaner cleaner = Cleaner.builtIn();
        Annotator annotator = Annotator.builtIn();
        return new Stages(
                reader::list,
                reader::read,
                reader::pictures,
                reader::note,
                cleaner::clean,
                annotator::annotate,
                (articles, fixes, problems) -> Linker.link(KnownPeople.complete(articles), fixes, problems),
                (options, corpus) -> new SiteRenderer(options).render(corpus),
                SiteChecks::check);
    }
}
