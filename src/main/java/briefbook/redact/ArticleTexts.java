package briefbook.redact;

import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.Mark;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Lists all texts of an article that something can be made from. */
final class ArticleTexts {
    private ArticleTexts() {}

    static Stream<String> of(Article article) {
        return Stream.of(
                        Stream.of(
                                article.title().text(),
                                article.deck(),
                                article.url(),
                                article.outlet(),
                                article.place(),
                                article.completenessReason(),
                                article.published().reason()),
                        article.authors().stream(),
                        of(article.blocks()),
                        article.captions().stream().flatMap(c -> Stream.of(c.text(), c.credit())),
                        article.pictures().stream().map(p -> p.alt()),
                        article.removed().stream().flatMap(r -> Stream.of(r.text(), r.reason())))
                .flatMap(s -> s)
                .filter(Objects::nonNull);
    }

    static Stream<String> of(List<Block> blocks) {
        return blocks.stream()
                .flatMap(b -> Stream.of(
                        Stream.of(b.text()),
                        b.marks().stream().map(Mark::href).filter(Objects::nonNull),
                        b.rows().stream().flatMap(r -> r.stream())))
                .flatMap(s -> s);
    }
}
