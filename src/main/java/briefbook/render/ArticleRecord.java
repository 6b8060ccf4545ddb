package briefbook.render;

import briefbook.model.Corpus;

/** Writes articles as the JSON records of the data contract. */
public final class ArticleRecord {
    private ArticleRecord() {}

    /** Returns the record of article {@code number} as one line of JSON, without a line break. */
    public static String json(Corpus corpus, int number) {
        return "{\"file\":\"" + corpus.entries().get(number).article().seed().file() + "\"}";
    }
}
