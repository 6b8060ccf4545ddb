package briefbook.annotate;

import briefbook.model.Article;
import briefbook.model.DateMention;
import java.util.List;

/** Finds the time expressions of an article. */
public final class DateFinder {
    private DateFinder() {}

    /** Returns all time expressions, in reading order: title, deck, blocks, captions. */
    public static List<DateMention> find(Article article) {
        return List.of();
    }
}
