package briefbook.clean;

import briefbook.model.BlockKind;
import briefbook.rules.Keywords;
import briefbook.rules.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out readers' comments that no name on the page gives away: by the lines above each of them, the rows of {@code
 * comment-heads.tsv}.
 *
 * <p>One such line may be part of a report; a row of them below running text is a thread. A document that is nothing but a
 * thread stays.
 */
final class CommentThreads {
    /** Fewer could be quotations. */
    private static final int LEAST = 3;

    /** Longer comments than this many blocks are rare. */
    private static final int FARTHEST = 14;

    /** The last comment is cut off after so many blocks: what follows is judged by other rules. */
    private static final int LAST = 4;

    private static final int LONGEST = 160;

    private static final String REASON = "readers’ comments, by the lines above them";

    /**
     * What stands above a comment.
     *
     * @param id its name
     * @param line the line
     * @param next the line below it; empty when any may follow
     * @param needs words of which each such line has one
     */
    record Rule(String id, Pattern line, Pattern next, Keywords needs) {
        boolean matches(String text, String below) {
            return needs.in(text)
                    && (next.pattern().isEmpty() || next.matcher(below).matches())
                    && line.matcher(text).matches();
        }
    }

    static final List<Rule> RULES = Table.load("comment-heads.tsv").rows().stream()
            .map(r -> new Rule(r.cell("id"), r.pattern("line"), r.pattern("next line"), Keywords.of(r.list("needs"))))
            .toList();

    private CommentThreads() {}

    static Draft remove(Draft draft) {
        List<Part> all = draft.parts();
        int prose = draft.firstProse();
        List<Integer> heads = new ArrayList<>();
        for (int i = prose + 1; i < all.size(); i++) {
            if (isHead(all, i)) {
                heads.add(i);
            }
        }
        List<Part> parts = new ArrayList<>(all);
        for (int from = 0; from < heads.size(); ) {
            int to = from;
            while (to + 1 < heads.size() && heads.get(to + 1) - heads.get(to) <= FARTHEST) {
                to++;
            }
            if (to - from + 1 >= LEAST) {
                int end = end(all, heads.get(to));
                for (int i = heads.get(from); i < end; i++) {
                    parts.set(i, parts.get(i).out("comment-thread", REASON));
                }
            }
            from = to + 1;
        }
        return draft.parts(parts);
    }

    private static boolean isHead(List<Part> parts, int i) {
        String text = parts.get(i).text();
        String below = i + 1 < parts.size() ? parts.get(i + 1).text() : "";
        return text.length() <= LONGEST
                && below.length() <= LONGEST * 4
                && RULES.stream().anyMatch(rule -> rule.matches(text, below));
    }

    /** Returns the block after the last comment. */
    private static int end(List<Part> parts, int head) {
        int end = head + 1;
        while (end < parts.size() && end <= head + LAST && parts.get(end).kind() != BlockKind.HEADING) {
            end++;
        }
        return end;
    }
}
