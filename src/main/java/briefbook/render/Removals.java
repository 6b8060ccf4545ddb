package briefbook.render;

import briefbook.model.Lines;
import briefbook.model.Removal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was taken out of an article's text, by rule.
 *
 * @param gone groups of text that is nowhere else
 * @param moved groups of text that lives on, as the title for instance
 * @param summary how much that is, in words
 */
record Removals(List<RemovalGroup> gone, List<RemovalGroup> moved, String summary) {
    private static final String MOVED = "moved:";

    /**
     * What one rule took out.
     *
     * @param label how much, in words
     * @param rule the rule's name
     * @param reason why
     * @param cuts the texts
     */
    record RemovalGroup(String label, String rule, Told reason, List<Cut> cuts) {}

    /** A text and where it stood; empty where that is not known. */
    record Cut(String lines, String text) {}

    public boolean isNone() {
        return gone.isEmpty() && moved.isEmpty();
    }

    /** Groups removals by rule and reason, in the order of the file. */
    static Removals of(List<Removal> removals, Words words) {
        List<RemovalGroup> gone = new ArrayList<>();
        List<RemovalGroup> moved = new ArrayList<>();
        Map<List<String>, List<Removal>> groups = new LinkedHashMap<>();
        removals.forEach(r -> groups.computeIfAbsent(List.of(r.rule(), r.reason()), k -> new ArrayList<>())
                .add(r));
        groups.forEach((key, members) -> {
            RemovalGroup group = new RemovalGroup(
                    words.text("removed.count", members.size()),
                    key.get(0),
                    words.phrases().told(key.get(1)),
                    members.stream()
                            .map(r -> new Cut(lines(r.lines(), words), r.text()))
                            .toList());
            (key.get(0).startsWith(MOVED) ? moved : gone).add(group);
        });
        int lost = gone.stream().mapToInt(g -> g.cuts().size()).sum();
        int kept = moved.stream().mapToInt(g -> g.cuts().size()).sum();
        return new Removals(List.copyOf(gone), List.copyOf(moved), words.text("removed.summary", lost, kept));
    }

    private static String lines(@Nullable Lines lines, Words words) {
        if (lines == null) {
            return "";
        }
        String first = Integer.toString(lines.first());
        return lines.first() == lines.last()
                ? words.text("removed.line", first)
                : words.text("removed.lines", first, Integer.toString(lines.last()));
    }
}
