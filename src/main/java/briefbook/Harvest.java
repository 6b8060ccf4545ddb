package briefbook;

import briefbook.clean.Curated;
import briefbook.clean.LineEvidence;
import briefbook.model.Annotated;
import briefbook.model.Fixes;
import briefbook.model.Problem;
import briefbook.model.Seed;
import briefbook.model.SeedId;
import briefbook.read.SeedFile;
import java.util.List;
import java.util.Map;

/**
 * What came out of one file, or of all.
 *
 * @param articles the articles, annotated
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
}
