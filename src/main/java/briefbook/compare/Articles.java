package briefbook.compare;

import briefbook.model.Change;
import briefbook.model.ChangeKind;
import briefbook.model.Snapshot.Text;
import briefbook.text.Edit;
import briefbook.text.TextDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pairs the articles of two builds, by file and bytes, bytes, file, address and id in this order, and compares them. */
final class Articles {
    /** Sentences shown of an article that was edited. */
    private static final int SHOWN = 6;

    private final Side before;
    private final Side after;
    private final Pairs pairs;

    Articles(Side before, Side after) {
        this.before = before;
        this.after = after;
        this.pairs = new Pairs(ids(before), ids(after));
        by(a -> Optional.of(a.file() + " " + a.part() + " " + a.sha256()));
        by(a -> Optional.of(a.part() + " " + a.sha256()));
        by(a -> Optional.of(a.file() + " " + a.part()));
        by(a -> Optional.ofNullable(a.url()));
        by(a -> Optional.of(a.file() + " " + a.title()));
    }

    private static List<String> ids(Side side) {
        return side.all().articles().stream().map(Text::id).toList();
    }

    private void by(Function<Text, Optional<String>> key) {
        pairs.by(keys(before, key), keys(after, key));
    }

    private static List<List<String>> keys(Side side, Function<Text, Optional<String>> key) {
        return side.all().articles().stream()
                .map(key)
                .map(k -> k.stream().toList())
                .toList();
    }

    /** Returns what an older article is now; negative when it is gone. */
    int newer(int article) {
        return pairs.newer(article);
    }

    /** Returns what a newer article was; negative when it was not there. */
    int older(int article) {
        return pairs.older(article);
    }

    /** Returns a name of an article that both builds have in common; that of another article is another. */
    String key(int article, boolean isBefore) {
        int now = isBefore ? pairs.newer(article) : article;
        return now < 0 ? "gone " + article : String.valueOf(now);
    }

    Stream<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < after.all().articles().size(); i++) {
            int old = pairs.older(i);
            if (old < 0) {
                changes.add(added(i));
            } else {
                changed(old, i).ifPresent(changes::add);
            }
        }
        for (int i = 0; i < before.all().articles().size(); i++) {
            if (pairs.newer(i) < 0) {
                Text gone = before.article(i);
                changes.add(Change.of(ChangeKind.ARTICLE_REMOVED, Names.of(gone), List.of(gone.file())));
            }
        }
        return changes.stream();
    }

    private Change added(int number) {
        Text article = after.article(number);
        String published = article.date() == null ? "undated" : "published " + Names.days(article.date());
        List<String> notes = new ArrayList<>(List.of(article.file() + ", " + published));
        original(after, article).ifPresent(notes::add);
        return Change.of(ChangeKind.ARTICLE_ADDED, Names.of(article), notes);
    }

    private static Optional<String> original(Side side, Text article) {
        int number = article.copyOf() == null ? -1 : side.number(article.copyOf());
        return number < 0
                ? Optional.empty()
                : Optional.of((Objects.equals(side.article(number).url(), article.url()) && article.url() != null
                                ? "another version of "
                                : "a copy of ")
                        + Names.of(side.article(number)) + ", so no voice of its own");
    }

    private Optional<Change> changed(int old, int now) {
        Text was = before.article(old);
        Text is = after.article(now);
        List<String> notes = new ArrayList<>();
        note(notes, "file", was.file(), is.file());
        note(notes, "title", was.title(), is.title());
        note(notes, "outlet", was.outlet(), is.outlet());
        note(notes, "published", days(was), days(is));
        String original = original(before, was).orElse("a voice of its own");
        note(notes, "counts as", original, original(after, is).orElse("a voice of its own"));
        List<String> edits = edits(was, is);
        if (edits.isEmpty() && !was.sha256().equals(is.sha256())) {
            notes.add("the file has other bytes; text, title and date are the same");
        } else if (!edits.isEmpty()) {
            notes.add(
                    was.sha256().equals(is.sha256()) ? "the same file is cleaned otherwise:" : "the text was edited:");
            notes.addAll(edits);
        }
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(Change.of(ChangeKind.ARTICLE_CHANGED, Names.of(is), notes));
    }

    private static @Nullable String days(Text article) {
        return article.date() == null ? null : Names.days(article.date());
    }

    private static void note(List<String> notes, String what, @Nullable String was, @Nullable String is) {
        if (!Objects.equals(was, is)) {
            notes.add(what + ": " + Objects.requireNonNullElse(was, "not known") + " → "
                    + Objects.requireNonNullElse(is, "not known"));
        }
    }

    /** Returns the sentences that differ: what went with a minus, what came with a plus. */
    private static List<String> edits(Text was, Text is) {
        if (was.paragraphs().equals(is.paragraphs())) {
            return List.of();
        }
        List<String> edits = new ArrayList<>();
        for (List<Edit> row : TextDiff.of(was.paragraphs(), is.paragraphs())) {
            if (!TextDiff.isSame(row)) {
                side(row, Edit.Kind.REMOVED).ifPresent(t -> edits.add("− " + t));
                side(row, Edit.Kind.ADDED).ifPresent(t -> edits.add("+ " + t));
            }
        }
        return Names.some(edits, SHOWN);
    }

    private static Optional<String> side(List<Edit> row, Edit.Kind kind) {
        String text = row.stream()
                .filter(e -> e.kind() == kind || e.kind() == Edit.Kind.SAME)
                .map(Edit::text)
                .collect(Collectors.joining(" "));
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }
}
