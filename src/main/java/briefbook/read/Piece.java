package briefbook.read;

import briefbook.model.Declaration;
import briefbook.model.Field;
import briefbook.model.Removal;
import java.util.List;
import java.util.Map;

/**
 * An article in a file, or a wrapping of articles.
 *
 * @param name what decides how it is read and is shown in messages: the name of the file, or of a file in an archive
 * @param treatment how it is read
 * @param source its bytes
 * @param inside whether it is a part of the text around it, so that its lines are no lines of the file
 * @param sifted whether it is left out unless it reads like an article
 * @param charset the character set that its wrapping states; empty if none
 * @param declarations what its wrapping states about the article, and knows better than the article's own text
 * @param fallbacks what its wrapping states about the article, for what the article does not state itself
 * @param asides text of its wrapping that is no part of the article
 * @param pictures pictures that its wrapping brings with it, by the address that the article calls them by
 */
record Piece(
        String name,
        Treatment treatment,
        Source source,
        boolean inside,
        boolean sifted,
        String charset,
        List<Declaration> declarations,
        List<Declaration> fallbacks,
        List<Removal> asides,
        Map<String, byte[]> pictures) {
    /** Copies the lists. */
    Piece {
        declarations = List.copyOf(declarations);
        fallbacks = List.copyOf(fallbacks);
        asides = List.copyOf(asides);
        pictures = Map.copyOf(pictures);
    }

    /** Makes a piece that is wanted whatever it reads like. */
    Piece(
            String name,
            Treatment treatment,
            Source source,
            boolean inside,
            String charset,
            List<Declaration> declarations,
            List<Declaration> fallbacks,
            List<Removal> asides) {
        this(name, treatment, source, inside, false, charset, declarations, fallbacks, asides, Map.of());
    }

    /** Returns a piece of which nothing is known but its name. */
    static Piece of(String name, Treatment treatment, Source source) {
        return new Piece(name, treatment, source, false, "", List.of(), List.of(), List.of());
    }

    /** Returns what is in this piece, of which its wrapping says nothing. */
    Piece unwrapped(String name, Treatment treatment, Source source) {
        return new Piece(name, treatment, source, inside, charset, declarations, fallbacks, asides);
    }

    /** Returns where the piece was found; empty if its wrapping does not say. */
    String address() {
        return fallbacks.stream()
                .filter(d -> d.field() == Field.URL)
                .map(Declaration::value)
                .findFirst()
                .orElse("");
    }

    /** Returns this piece, to be left out unless it reads like an article. */
    Piece onlyArticle() {
        return new Piece(name, treatment, source, inside, true, charset, declarations, fallbacks, asides, pictures);
    }

    /** Returns this piece with the pictures that its wrapping brings with it. */
    Piece pictures(Map<String, byte[]> more) {
        return new Piece(name, treatment, source, inside, sifted, charset, declarations, fallbacks, asides, more);
    }
}
