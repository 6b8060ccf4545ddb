package briefbook.render;

import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.text.Edit;
import briefbook.text.TextDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What differs between two versions of a text: changed sentences, and how many between them are the same.
 *
 * @param rows in order; none when nothing differs
 * @param more how many more sentences differ, in words; empty when all are shown
 */
record Difference(List<Row> rows, String more) {
    /** A longer list is no longer read. */
    private static final int SHOWN = 60;

    /**
     * A sentence that differs, or those between two.
     *
     * @param label what it is, in words
     * @param parts its words; none for sentences that are the same
     */
    record Row(String label, List<Part> parts) {}

    /** Words that both, only the first or only the second version has. */
    record Part(String text, boolean removed, boolean added) {
        public boolean isSame() {
            return !removed && !added;
        }
    }

    public boolean isNone() {
        return rows.isEmpty();
    }

    /** Compares headline, deck and body. */
    static Difference of(Article before, Article after, Words words) {
        List<Row> rows = new ArrayList<>();
        addHead(
                "difference.title",
                List.of(before.title().text()),
                List.of(after.title().text()),
                rows,
                words);
        addHead("difference.deck", deck(before), deck(after), rows, words);
        int same = 0;
        int more = 0;
        for (List<Edit> edits : TextDiff.of(texts(before), texts(after))) {
            if (TextDiff.isSame(edits)) {
                same++;
            } else if (rows.size() >= SHOWN) {
                more++;
            } else {
                addSame(same, rows, words);
                rows.add(row(edits, words));
                same = 0;
            }
        }
        if (!rows.isEmpty() && more == 0) {
            addSame(same, rows, words);
        }
        return new Difference(List.copyOf(rows), more == 0 ? "" : words.text("difference.more", more));
    }

    /** A headline is no sentence of the text: it is compared with the other headline only. */
    private static void addHead(String label, List<String> before, List<String> after, List<Row> rows, Words words) {
        List<Part> parts = TextDiff.of(before, after).stream()
                .flatMap(List::stream)
                .map(Difference::part)
                .toList();
        if (parts.stream().anyMatch(p -> !p.isSame())) {
            rows.add(new Row(words.text(label), parts));
        }
    }

    private static void addSame(int same, List<Row> rows, Words words) {
        if (same > 0) {
            rows.add(new Row(words.text("difference.same", same), List.of()));
        }
    }

    private static Row row(List<Edit> edits, Words words) {
        boolean removed = edits.stream().allMatch(e -> e.kind() == Edit.Kind.REMOVED);
        boolean added = edits.stream().allMatch(e -> e.kind() == Edit.Kind.ADDED);
        return new Row(
                words.text("difference." + (removed ? "removed" : added ? "added" : "changed")),
                edits.stream().map(Difference::part).toList());
    }

    private static Part part(Edit edit) {
        return new Part(edit.text(), edit.kind() == Edit.Kind.REMOVED, edit.kind() == Edit.Kind.ADDED);
    }

    private static List<String> deck(Article article) {
        return Stream.ofNullable(article.deck()).toList();
    }

    private static List<String> texts(Article article) {
        return article.blocks().stream().map(Block::text).toList();
    }
}
