package briefbook.render;

import briefbook.model.Corpus;
import briefbook.model.SiteOptions;

/** Prepares a corpus for a page type in a test. */
final class TestSite {
    private static final Words WORDS = Words.load("en");

    private TestSite() {}

    static Site of(Corpus corpus, SiteOptions options) {
        CorpusIndex index = new CorpusIndex(corpus);
        return new Site(
                options,
                corpus,
                index,
                new FactTable(corpus.facts(), index),
                WORDS,
                new Templates(WORDS, options.templates()));
    }

    /** Options of a site that search engines may list. */
    static SiteOptions indexed(String baseUrl) {
        SiteOptions usual = SiteOptions.DEFAULT;
        return new SiteOptions(
                usual.name(),
                usual.description(),
                usual.language(),
                usual.texts(),
                true,
                baseUrl,
                usual.accent(),
                usual.navigation(),
                usual.footer(),
                usual.contact(),
                usual.templates());
    }
}
