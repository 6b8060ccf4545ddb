package briefbook.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cleaned article.
 *
 * @param seed where it comes from
 * @param language BCP 47 tag, {@code und} when unknown
 * @param completeness how much of the original is there
 * @param completenessReason what that is seen by, in words
 * @param title never empty
 * @param deck the standfirst; null unless the source states one
 * @param url the address of the original; null when not stated; untrusted
 * @param outlet who published it; null when not stated
 * @param place the place of the dateline; null when not stated
 * @param authors people of the byline, in order
 * @param origins how each field is known; a field that is not there is unknown
 * @param published when
 * @param blocks the body
 * @param captions the pictures' captions
 * @param pictures the pictures of the body that are kept, in order
 * @param removed all other text of the seed, with rule and reason
 * @param problems what was noticed while reading and cleaning
 */
public record Article(
        SeedId seed,
        String language,
        Completeness completeness,
        String completenessReason,
        Title title,
        @Nullable String deck,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String place,
        List<String> authors,
        Map<Field, Origin> origins,
        Published published,
        List<Block> blocks,
        List<Caption> captions,
        List<Picture> pictures,
        List<Removal> removed,
        List<Problem> problems) {
    /** Copies the collections. */
    public Article {
        authors = List.copyOf(authors);
        origins = Map.copyOf(origins);
        blocks = List.copyOf(blocks);
        captions = List.copyOf(captions);
        pictures = List.copyOf(pictures);
        removed = List.copyOf(removed);
        problems = List.copyOf(problems);
    }

    /** Returns the same article with another publication day, and its origin. */
    public Article published(Published other) {
        Map<Field, Origin> known = new EnumMap<>(Field.class);
        known.putAll(origins);
        known.put(Field.DATE, other.origin());
        return new Article(
                seed,
                language,
                completeness,
                completenessReason,
                title,
                deck,
                url,
                outlet,
                place,
                authors,
                known,
                other,
                blocks,
                captions,
                pictures,
                removed,
                problems);
    }

    /** Makes an article without pictures, its completeness as stated. */
    public Article(
            SeedId seed,
            String language,
            Completeness completeness,
            Title title,
            @Nullable String deck,
            @Nullable String url,
            @Nullable String outlet,
            @Nullable String place,
            List<String> authors,
            Map<Field, Origin> origins,
            Published published,
            List<Block> blocks,
            List<Caption> captions,
            List<Removal> removed,
            List<Problem> problems) {
        this(
                seed,
                language,
                completeness,
                "as stated",
                title,
                deck,
                url,
                outlet,
                place,
                authors,
                origins,
                published,
                blocks,
                captions,
                List.of(),
                removed,
                problems);
    }

    /** Returns the same article with other pictures, and with what else was removed. */
    public Article pictures(List<Picture> others, List<Removal> more) {
        List<Removal> all = new ArrayList<>(removed);
        all.addAll(more);
        return new Article(
                seed,
                language,
                completeness,
                completenessReason,
                title,
                deck,
                url,
                outlet,
                place,
                authors,
                origins,
                published,
                blocks,
                captions,
                others,
                all,
                problems);
    }
}
