package briefbook;

import briefbook.clean.Curated;
import briefbook.model.Annotated;
import briefbook.model.Problem;
import briefbook.model.Seed;
import briefbook.read.SeedFile;
import java.util.List;

/**
 * What came out of one file, or of all.
 *
 * @param articles the articles, annotated
 * @param seeds the seed of each article, in the same order, with the owner's word on it; empty unless asked for
 * @param filesRead files that gave an article
 * @param skipped each input that gave none, with the reason
 * @param problems everything else
 * @param unpublished those of both that only the owner of the collection may see
 * @param files the files that were looked for
 */
record Harvest(
        List<Annotated> articles,
        List<CuratedSeed> seeds,
        int filesRead,
        List<Problem> skipped,
        List<Problem> problems,
        List<Problem> unpublished,
        List<SeedFile> files) {
    /** A seed, and what the owner of the collection says of it. */
    record CuratedSeed(Seed seed, Curated curated) {}
}
