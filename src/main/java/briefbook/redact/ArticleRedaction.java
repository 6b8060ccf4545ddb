package briefbook.redact;

import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.Caption;
import briefbook.model.Field;
import briefbook.model.Mark;
import briefbook.model.Origin;
import briefbook.model.Picture;
import briefbook.model.Problem;
import briefbook.model.Published;
import briefbook.model.Removal;
import briefbook.model.SeedId;
import briefbook.model.Spot;
import briefbook.model.Title;
import briefbook.text.Span;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes names out of one article.
 *
 * @param full full names
 * @param family names that go unless they are somebody else's
 * @param theirs places that were recognised as names of the people in question
 * @param others places that were recognised as names of others
 */
record ArticleRedaction(NamePattern full, NamePattern family, List<Spot> theirs, List<Spot> others) {
    Article of(Article article, SeedId seed) {
        boolean urlStays = isClear(article.url());
        String title = passage("title", article.title().text()).text();
        return new Article(
                seed,
                article.language(),
                article.completeness(),
                text(article.completenessReason()),
                new Title(title, article.title().origin()),
                article.deck() == null ? null : passage("deck", article.deck()).text(),
                urlStays ? article.url() : null,
                maybe(article.outlet()),
                maybe(article.place()),
                article.authors().stream().map(this::text).toList(),
                urlStays ? article.origins() : withoutUrl(article.origins()),
                published(article.published()),
                IntStream.range(0, article.blocks().size())
                        .mapToObj(i -> block(i, article.blocks().get(i)))
                        .toList(),
                IntStream.range(0, article.captions().size())
                        .mapToObj(i -> caption(i, article.captions().get(i)))
                        .toList(),
                article.pictures().stream()
                        .map(p -> new Picture(p.block(), p.file(), text(p.alt()), p.caption()))
                        .toList(),
                article.removed().stream()
                        .map(r -> new Removal(r.lines(), text(r.text()), r.rule(), text(r.reason())))
                        .toList(),
                article.problems().stream()
                        .map(p -> new Problem(p.severity(), text(p.where()), text(p.what()), text(p.hint())))
                        .toList());
    }

    private static Map<Field, Origin> withoutUrl(Map<Field, Origin> origins) {
        Map<Field, Origin> others = new EnumMap<>(origins);
        others.put(Field.URL, Origin.UNKNOWN);
        return others;
    }

    private Published published(Published published) {
        return new Published(
                published.origin(), published.first(), published.last(), published.best(), text(published.reason()));
    }

    /** Takes names out of a block that is no part of the article. */
    Block block(Block block) {
        return block(block, RedactedText.of(block.text(), gone("", block.text(), 0)));
    }

    private Block block(int number, Block block) {
        return block(block, passage("block:" + number, block.text()));
    }

    private Block block(Block block, RedactedText text) {
        List<Mark> marks = block.marks().stream()
                .filter(m -> isClear(m.href()))
                .map(text::move)
                .toList();
        List<List<String>> rows = block.rows().stream()
                .map(row -> row.stream().map(this::text).toList())
                .toList();
        return new Block(block.kind(), block.level(), text.text(), block.lines(), marks, rows);
    }

    /** A place in a credit counts from the start of the caption, with a blank between the two. */
    private Caption caption(int number, Caption caption) {
        String in = "caption:" + number;
        String credit = caption.credit();
        int from = caption.text().length() + 1;
        return new Caption(
                RedactedText.of(caption.text(), gone(in, caption.text(), 0)).text(),
                credit == null
                        ? null
                        : RedactedText.of(credit, gone(in, credit, from)).text(),
                caption.lines());
    }

    private RedactedText passage(String in, String text) {
        return RedactedText.of(text, gone(in, text, 0));
    }

    private List<Span> gone(String in, String text, int from) {
        List<Span> gone = new ArrayList<>(full.find(text));
        List<Span> known = spans(others, in, from, text.length());
        family.find(text).stream()
                .filter(f -> known.stream().noneMatch(k -> k.start() < f.end() && f.start() < k.end()))
                .forEach(gone::add);
        gone.addAll(spans(theirs, in, from, text.length()));
        return gone;
    }

    private static List<Span> spans(List<Spot> spots, String in, int from, int length) {
        return spots.stream()
                .filter(s -> s.in().equals(in) && s.start() >= from && s.end() <= from + length)
                .map(s -> new Span(s.start() - from, s.end() - from))
                .toList();
    }

    private String text(String text) {
        List<Span> gone = new ArrayList<>(full.find(text));
        gone.addAll(family.find(text));
        return RedactedText.of(text, gone).text();
    }

    private @Nullable String maybe(@Nullable String text) {
        return text == null ? null : text(text);
    }

    /** An address is shown whole or not at all: with a gap it would lead nowhere. */
    private boolean isClear(@Nullable String address) {
        if (address == null) {
            return true;
        }
        String decoded = address;
        try {
            decoded = URLDecoder.decode(address, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // No valid escapes: it is read as it stands.
        }
        String both = address + "\n\n\n\n\n" + decoded;
        return !full.inAddress().stands(both) && !family.inAddress().stands(both);
    }
}
