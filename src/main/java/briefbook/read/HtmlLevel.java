package briefbook.read;

import briefbook.model.BlockKind;
import briefbook.model.Dom;
import briefbook.model.DomFamily;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element that is open while a page is read, with what it has from those around it. For one thread. */
final class HtmlLevel {
    /** Deeper elements are not told apart. */
    private static final int DEEPEST = 256;

    private static final Set<String> FRESH =
            Set.of("article", "section", "main", "nav", "aside", "footer", "form", "figure");

    private final String tag;
    private final int number;
    private final boolean isBlock;
    private final boolean isPreformatted;
    private final Set<DomFamily> families;
    private final Set<DomFamily> inlineFamilies;
    private final List<Integer> ancestors;
    private final int article;
    private final HtmlLevel block;
    private final HtmlLevel kindGiver;
    private final BlockKind kind;
    private boolean isTaken;

    private HtmlLevel(@Nullable HtmlLevel parent, Element element, int number, Set<DomFamily> own, boolean isBlock) {
        this.tag = element.normalName();
        this.number = number;
        this.isBlock = isBlock;
        this.block = isBlock || parent == null ? this : parent.block;
        this.families = union(parent == null ? Set.of() : parent.families, own);
        this.inlineFamilies = isBlock || parent == null ? Set.of() : union(parent.inlineFamilies, own);
        this.ancestors =
                parent == null ? List.of(number) : isBlock ? extended(parent.ancestors, number) : parent.ancestors;
        int around = parent == null ? Dom.NONE : parent.article;
        this.article = around == Dom.NONE && tag.equals("article") ? number : around;
        this.isPreformatted = (parent != null && parent.isPreformatted) || isPreformatted(tag);
        BlockKind given = given(tag);
        this.kindGiver = given != null || parent == null || FRESH.contains(tag) ? this : parent.kindGiver;
        this.kind = given != null ? given : kindGiver == this ? BlockKind.PARAGRAPH : kindGiver.kind;
    }

    /** Returns the level of the outermost element. */
    static HtmlLevel root(Element element, int number, Set<DomFamily> own) {
        return new HtmlLevel(null, element, number, own, true);
    }

    /** Returns the level of an element inside another. */
    static HtmlLevel inside(HtmlLevel parent, Element element, int number, Set<DomFamily> own, boolean isBlock) {
        return new HtmlLevel(parent, element, number, own, isBlock);
    }

    private static Set<DomFamily> union(Set<DomFamily> outer, Set<DomFamily> own) {
        if (outer.containsAll(own)) {
            return outer;
        }
        EnumSet<DomFamily> all = EnumSet.copyOf(own);
        all.addAll(outer);
        return all;
    }

    private static List<Integer> extended(List<Integer> ancestors, int number) {
        if (ancestors.size() >= DEEPEST) {
            return ancestors;
        }
        List<Integer> all = new ArrayList<>(ancestors.size() + 1);
        all.addAll(ancestors);
        all.add(number);
        return List.copyOf(all);
    }

    private static boolean isPreformatted(String tag) {
        return tag.equals("pre") || tag.equals("listing") || tag.equals("xmp") || tag.equals("plaintext");
    }

    private static @Nullable BlockKind given(String tag) {
        return switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> BlockKind.HEADING;
            case "li", "dt", "dd" -> BlockKind.ITEM;
            case "blockquote" -> BlockKind.QUOTE;
            case "pre", "listing", "xmp", "plaintext" -> BlockKind.CODE;
            default -> null;
        };
    }

    String tag() {
        return tag;
    }

    int number() {
        return number;
    }

    boolean isBlock() {
        return isBlock;
    }

    boolean isPreformatted() {
        return isPreformatted;
    }

    /** Returns what this element and those around it claim to be. */
    Set<DomFamily> families() {
        return families;
    }

    /** Returns what the inline elements between the block and its text claim to be. */
    Set<DomFamily> inlineFamilies() {
        return inlineFamilies;
    }

    List<Integer> ancestors() {
        return ancestors;
    }

    /** Returns the number of the outermost {@code article} element around it. */
    int article() {
        return article;
    }

    /** Returns the nearest block-level element. */
    HtmlLevel block() {
        return block;
    }

    /** Returns the level of the heading around it. */
    int heading() {
        return kindGiver.tag.charAt(1) - '0';
    }

    /** Returns the kind of the next block here; only the first block of an item is the item. */
    BlockKind take() {
        boolean again = kind == BlockKind.ITEM && kindGiver.isTaken;
        kindGiver.isTaken = true;
        return again ? BlockKind.PARAGRAPH : kind;
    }
}
