package briefbook;

import briefbook.clean.Curated;
import briefbook.clean.LineEvidence;
import briefbook.model.Annotated;
import briefbook.model.Corpus;
import briefbook.model.Fixes;
import briefbook.model.OwnerNote;
import briefbook.model.Problem;
import briefbook.model.Seed;
import briefbook.model.SeedId;
import briefbook.read.SeedFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * What came out of one file, or of all.
 *
 * @param articles the articles, annotated
 * @param notes the owner's notes, each by the first article of its file
 * @param seeds the seeds that were asked for, by their names, with the owner's word on them
 * @param filesRead files that gave an article
 * @param skipped each input that gave none, with the reason
 * @param problems everything else
 * @param unpublished those of both that only the owner of the collection may see
 * @param fixes what the owner of the collection says of people and events
 * @param files the files that were looked for
 * @param evidence what the lines of one article say of those of others
 */
record Harvest(
        List<Annotated> articles,
        Map<SeedId, OwnerNote> notes,
        Map<SeedId, CuratedSeed> seeds,
        int filesRead,
        List<Problem> skipped,
        List<Problem> problems,
        List<Problem> unpublished,
        Fixes fixes,
        List<SeedFile> files,
        LineEvidence evidence) {
    /** A seed, and what the owner of the collection says of it. */
    record CuratedSeed(Seed seed, Curated curated) {}

    /**
     * Returns the articles, linked, with the notes on them.
     *
     * @param linked the articles in their order, perhaps in another form
     * @param form makes of a note, and the number of its article, what is shown
     */
    Corpus noted(Corpus linked, BiFunction<Integer, OwnerNote, OwnerNote> form) {
        return notes.isEmpty()
                ? linked
                : linked.entries(IntStream.range(0, articles.size())
                        .mapToObj(i -> Optional.ofNullable(
                                        notes.get(articles.get(i).article().seed()))
                                .map(n -> linked.entries().get(i).note(form.apply(i, n)))
                                .orElse(linked.entries().get(i)))
                        .toList());
    }
}
