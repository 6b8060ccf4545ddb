package briefbook.clean;

import briefbook.clean.score.Verdict;
import briefbook.model.BlockKind;
import briefbook.model.Dom;
import briefbook.model.DomFamily;
import briefbook.model.Lines;
import briefbook.model.Mark;
import briefbook.model.RawBlock;
import briefbook.model.Stated;
import briefbook.text.Chars;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A block of a seed, or a piece of one, with what was decided about it.
 *
 * @param block the text and what the source says of it
 * @param rule the rule that took it out; null while it is kept
 * @param reason why; empty while it is kept
 * @param breakBefore whether a blank line or a block border stands before it
 * @param verdict what the block score says of the block; null when it was not asked
 * @param pin why no rule may take it out; null when rules may
 */
record Part(
        RawBlock block,
        @Nullable String rule,
        String reason,
        boolean breakBefore,
        @Nullable Verdict verdict,
        @Nullable String pin) {
    static Part of(RawBlock block, boolean breakBefore) {
        return new Part(block, null, "", breakBefore, null, null);
    }

    boolean kept() {
        return rule == null;
    }

    String text() {
        return block.text();
    }

    /** Tells whether this is a heading that reads like the title that the page states. */
    boolean isHeadline() {
        return kind() == BlockKind.HEADING && dom().stated().contains(Stated.TITLE);
    }

    @Nullable
    Lines lines() {
        return block.lines();
    }

    Dom dom() {
        return block.dom();
    }

    BlockKind kind() {
        return block.kind();
    }

    /** Returns this part taken out by a rule; a part that is out already keeps its first rule, and a pinned one stays. */
    Part out(String by, String because) {
        return kept() && pin == null ? new Part(block, by, because, breakBefore, verdict, null) : this;
    }

    /** Tells whether the part was taken out only for standing above the text, where day and writers stand, too. */
    boolean isAbove() {
        return "before-text".equals(rule);
    }

    /** Returns this part kept again. */
    Part back() {
        return new Part(block, null, "", breakBefore, verdict, pin);
    }

    /** Returns this part kept, whatever rules say. */
    Part pinned(String because) {
        return new Part(block, null, "", breakBefore, verdict, because);
    }

    /** Tells whether rules may cut this part into pieces: it is kept, and not pinned. */
    boolean isOpen() {
        return kept() && pin == null;
    }

    Part judged(Verdict by) {
        return new Part(block, rule, reason, breakBefore, by, pin);
    }

    Part as(BlockKind kind, int level) {
        return new Part(
                new RawBlock(kind, level, block.text(), block.lines(), block.marks(), block.rows(), block.dom()),
                rule,
                reason,
                breakBefore,
                verdict,
                pin);
    }

    /** Returns this part without some of what the page calls it. */
    Part uncalled(Set<DomFamily> names) {
        Set<DomFamily> families = EnumSet.noneOf(DomFamily.class);
        families.addAll(dom().families());
        families.removeAll(names);
        Dom dom = dom().families(families);
        RawBlock block =
                new RawBlock(kind(), this.block.level(), text(), lines(), this.block.marks(), this.block.rows(), dom);
        return new Part(block, rule, reason, breakBefore, verdict, pin);
    }

    /** Returns the piece between two offsets, without outer white space, with the marks that lie in it. */
    Part slice(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text().charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text().charAt(to - 1))) {
            to--;
        }
        int first = from;
        int last = to;
        List<Mark> marks = block.marks().stream()
                .map(m -> m.end() <= first || m.start() >= last
                        ? null
                        : new Mark(
                                m.kind(),
                                Math.max(m.start(), first) - first,
                                Math.min(m.end(), last) - first,
                                m.href()))
                .filter(Objects::nonNull)
                .toList();
        RawBlock piece = new RawBlock(
                block.kind(),
                block.level(),
                text().substring(first, last),
                block.lines(),
                marks,
                block.rows(),
                block.dom());
        return new Part(piece, rule, reason, breakBefore && start == 0, verdict, pin);
    }

    static boolean isSpace(char c) {
        return Chars.isSpace(c) || c == '\u200b' || c == '\ufeff';
    }
}
