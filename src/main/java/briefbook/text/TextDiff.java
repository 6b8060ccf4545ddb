package briefbook.text;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Compares two texts: sentence by sentence, and word by word where a sentence was changed.
 *
 * <p>Start with {@link #of}. Bounded: long texts are compared by paragraphs only, and what is longer still as a whole. White
 * space and the borders of paragraphs do not count. Text stays text; nothing is escaped. Pure functions.
 */
public final class TextDiff {
    /** More sentences, paragraphs or words than this are not compared one by one: time grows with their square. */
    private static final int MOST = 600;

    /** Two sentences are one that was changed when this share of the words of the shorter stands in both. */
    private static final double CHANGED = 0.5;

    /** Short sentences have small words in common with any other; so much of the longer must stand in both, too. */
    private static final double CHANGED_LONGER = 0.3;

    private static final Pattern BLANK = Pattern.compile("\\s+");

    private TextDiff() {}

    /** Returns the sentences of both texts in order; each is one edit, or several when it was changed. */
    public static List<List<Edit>> of(List<String> before, List<String> after) {
        List<String> a = sentences(before);
        List<String> b = sentences(after);
        if (a.size() > MOST || b.size() > MOST) {
            a = paragraphs(before);
            b = paragraphs(after);
        }
        List<List<Edit>> rows = new ArrayList<>();
        int at = 0;
        for (Change change : changes(a, b)) {
            same(a.subList(at, change.startOriginal), rows);
            pair(
                    a.subList(change.startOriginal, change.endOriginal),
                    b.subList(change.startRevised, change.endRevised),
                    rows);
            at = change.endOriginal;
        }
        same(a.subList(at, a.size()), rows);
        return List.copyOf(rows);
    }

    /** Tells whether a sentence stands in both texts unchanged. */
    public static boolean isSame(List<Edit> row) {
        return row.stream().allMatch(e -> e.kind() == Edit.Kind.SAME);
    }

    private static void same(List<String> sentences, List<List<Edit>> rows) {
        sentences.forEach(s -> rows.add(List.of(new Edit(Edit.Kind.SAME, s))));
    }

    /** Writes changed sentences beside what they were; what has no counterpart is removed or added as a whole. */
    private static void pair(List<String> before, List<String> after, List<List<Edit>> rows) {
        int next = 0;
        for (String old : before) {
            int found = before.size() > MOST ? -1 : counterpart(old, after, next);
            if (found < 0) {
                rows.add(List.of(new Edit(Edit.Kind.REMOVED, old)));
            } else {
                after.subList(next, found).forEach(s -> rows.add(List.of(new Edit(Edit.Kind.ADDED, s))));
                rows.add(words(old, after.get(found)));
                next = found + 1;
            }
        }
        after.subList(next, after.size()).forEach(s -> rows.add(List.of(new Edit(Edit.Kind.ADDED, s))));
    }

    private static int counterpart(String old, List<String> after, int from) {
        Set<String> words =
                Set.copyOf(List.of(BLANK.split(old)).stream().distinct().toList());
        for (int i = from; i < Math.min(after.size(), from + 8); i++) {
            Set<String> others = new HashSet<>(List.of(BLANK.split(after.get(i))));
            int fewer = Math.min(words.size(), others.size());
            int more = Math.max(words.size(), others.size());
            others.retainAll(words);
            if (others.size() >= CHANGED * fewer && others.size() >= CHANGED_LONGER * more) {
                return i;
            }
        }
        return -1;
    }

    private static List<Edit> words(String before, String after) {
        List<String> a = List.of(BLANK.split(before));
        List<String> b = List.of(BLANK.split(after));
        List<Edit> edits = new ArrayList<>();
        int at = 0;
        for (Change change : changes(a, b)) {
            add(Edit.Kind.SAME, a.subList(at, change.startOriginal), edits);
            add(Edit.Kind.REMOVED, a.subList(change.startOriginal, change.endOriginal), edits);
            add(Edit.Kind.ADDED, b.subList(change.startRevised, change.endRevised), edits);
            at = change.endOriginal;
        }
        add(Edit.Kind.SAME, a.subList(at, a.size()), edits);
        return List.copyOf(edits);
    }

    private static void add(Edit.Kind kind, List<String> words, List<Edit> edits) {
        if (!words.isEmpty()) {
            edits.add(new Edit(kind, String.join(" ", words)));
        }
    }

    /** Returns what differs, in order. Common ends are set aside first; too much between them is one change. */
    private static List<Change> changes(List<String> a, List<String> b) {
        int head = 0;
        while (head < Math.min(a.size(), b.size()) && a.get(head).equals(b.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(a.size(), b.size()) - head
                && a.get(a.size() - 1 - tail).equals(b.get(b.size() - 1 - tail))) {
            tail++;
        }
        List<String> from = a.subList(head, a.size() - tail);
        List<String> to = b.subList(head, b.size() - tail);
        if (from.isEmpty() && to.isEmpty()) {
            return List.of();
        }
        if (from.isEmpty() || to.isEmpty() || from.size() > MOST || to.size() > MOST) {
            return List.of(new Change(DeltaType.CHANGE, head, head + from.size(), head, head + to.size()));
        }
        List<Change> changes = new ArrayList<>();
        for (Change c : new MyersDiffWithLinearSpace<String>().computeDiff(from, to, null)) {
            changes.add(new Change(
                    c.deltaType,
                    c.startOriginal + head,
                    c.endOriginal + head,
                    c.startRevised + head,
                    c.endRevised + head));
        }
        return joined(changes);
    }

    /** The library may tell one change in two parts, removed and added. */
    private static List<Change> joined(List<Change> changes) {
        List<Change> joined = new ArrayList<>();
        for (Change next : changes) {
            Change last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.endOriginal == next.startOriginal && last.endRevised == next.startRevised) {
                joined.set(
                        joined.size() - 1,
                        new Change(
                                DeltaType.CHANGE,
                                last.startOriginal,
                                next.endOriginal,
                                last.startRevised,
                                next.endRevised));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static List<String> sentences(List<String> paragraphs) {
        return paragraphs(paragraphs).stream()
                .flatMap(p -> Sentences.of(p).stream().map(s -> s.of(p)))
                .toList();
    }

    private static List<String> paragraphs(List<String> paragraphs) {
        return paragraphs.stream()
                .map(TextDiff::plain)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static String plain(String text) {
        return BLANK.matcher(text).replaceAll(" ").strip();
    }
}
