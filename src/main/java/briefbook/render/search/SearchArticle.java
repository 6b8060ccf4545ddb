package briefbook.render.search;

import java.util.List;

/**
 * An article as search sees it.
 *
 * @param id its slug
 * @param title the headline
 * @param day when it was published, in words
 * @param outlet who published it; empty when not stated
 * @param note what is special about it, such as that it is a copy or has some; empty when nothing is
 * @param facets what results can be narrowed down to, each a letter for its kind and an id without commas and blanks, such as
 *     {@code pjoe-biden} or {@code y2021}
 * @param deck the standfirst; empty when none
 * @param blocks the texts of the body, whose anchors are {@code p1}, {@code p2} and so on
 * @param captions the texts of its captions, whose anchors are {@code c1}, {@code c2} and so on
 * @param original the number of the article that it is a copy of; its own when it is none
 */
public record SearchArticle(
        String id,
        String title,
        String day,
        String outlet,
        String note,
        List<String> facets,
        String deck,
        List<String> blocks,
        List<String> captions,
        int original) {
    /** Copies the collections. */
    public SearchArticle {
        facets = List.copyOf(facets);
        blocks = List.copyOf(blocks);
        captions = List.copyOf(captions);
    }
}
