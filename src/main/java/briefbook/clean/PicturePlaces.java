package briefbook.clean;

import briefbook.model.DomFamily;
import briefbook.model.Lines;
import briefbook.model.RawBlock;
import briefbook.model.RawPicture;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the pictures of a cleaned draft stand among its parts.
 *
 * <p>A picture belongs to the text when the smallest element around it that holds text holds some that was kept, and when it
 * stands between the headline and the last words that were kept. For one thread.
 */
final class PicturePlaces {
    private static final String CAPTION = "moved:caption";
    private static final String MOVED = "moved:";

    /** A part may have been cut into pieces or changed in a few letters; further ahead nothing is looked for. */
    private static final int AHEAD = 40;

    /** A name that more of the kept text goes by says nothing about a picture in it. */
    private static final double MUCH = 0.35;

    private static final Set<DomFamily> OUTSIDE = EnumSet.of(
            DomFamily.NAV,
            DomFamily.ASIDE,
            DomFamily.FOOTER,
            DomFamily.FORM,
            DomFamily.COMMENTS,
            DomFamily.RELATED,
            DomFamily.SHARE,
            DomFamily.TAGS,
            DomFamily.BYLINE,
            DomFamily.PROMO,
            DomFamily.HIDDEN);

    private final List<Part> parts;
    private final int[] blockOfPart;
    private final int[] keptBefore;
    private final Set<DomFamily> outside = EnumSet.copyOf(OUTSIDE);
    private final Map<Integer, Inside> elements = new HashMap<>();
    private int first = -1;
    private int last = -1;
    private int title;

    /** How many parts of each fate an element holds, and the last caption. */
    private static final class Inside {
        private int kept;
        private int removed;
        private int captions;
        private int caption = -1;
    }

    PicturePlaces(Draft draft) {
        parts = draft.parts();
        blockOfPart = align(parts, draft.seed().blocks());
        keptBefore = new int[parts.size() + 1];
        Map<DomFamily, Integer> names = new EnumMap<>(DomFamily.class);
        int text = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            keptBefore[i + 1] = keptBefore[i] + (part.kept() ? 1 : 0);
            if (part.kept()) {
                first = first < 0 ? i : first;
                last = i;
                text += part.text().length();
                part.dom().families().forEach(f -> names.merge(f, part.text().length(), Integer::sum));
            } else if ("moved:title".equals(part.rule())) {
                title = i;
            }
            for (int element : part.dom().ancestors()) {
                count(elements.computeIfAbsent(element, e -> new Inside()), part, i);
            }
        }
        int most = (int) (text * MUCH);
        names.forEach((family, length) -> {
            if (length > most) {
                outside.remove(family);
            }
        });
    }

    private static void count(Inside inside, Part part, int number) {
        String rule = part.rule();
        if (rule == null) {
            inside.kept++;
        } else if (rule.equals(CAPTION)) {
            inside.captions++;
            inside.caption = number;
        } else if (!rule.startsWith(MOVED)) {
            inside.removed++;
        }
    }

    /** Finds the block that each part comes from: cleaning cuts blocks into pieces and leaves their order as it is. */
    private static int[] align(List<Part> parts, List<RawBlock> blocks) {
        int[] found = new int[parts.size()];
        int block = 0;
        int offset = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            for (int b = block; b < Math.min(blocks.size(), block + AHEAD); b++) {
                int at = blocks.get(b).text().indexOf(part.text(), b == block ? offset : 0);
                if (at >= 0 && isSame(part.lines(), blocks.get(b).lines())) {
                    block = b;
                    offset = at + part.text().length();
                    break;
                }
            }
            found[i] = block;
        }
        return found;
    }

    private static boolean isSame(@Nullable Lines a, @Nullable Lines b) {
        return a == null || b == null || (a.first() <= b.last() && b.first() <= a.last());
    }

    /** Returns the number of the first part after a picture. */
    private int after(RawPicture picture) {
        int low = 0;
        int high = parts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blockOfPart[middle] < picture.block()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns how many kept parts stand before a picture. */
    int blocksBefore(RawPicture picture) {
        return keptBefore[after(picture)];
    }

    boolean isInText(RawPicture picture) {
        int at = after(picture);
        if (first < 0 || at < title || at > last + 1 + captionsAfter(last)) {
            return false;
        }
        if (picture.dom().families().stream().anyMatch(outside::contains)) {
            return false;
        }
        List<Integer> around = picture.dom().ancestors();
        for (int i = around.size() - 1; i >= 0; i--) {
            Inside inside = elements.get(around.get(i));
            if (inside != null && inside.kept > 0) {
                return true;
            }
            if (inside != null && inside.removed > 0) {
                return false;
            }
        }
        return true;
    }

    private int captionsAfter(int part) {
        int count = 0;
        while (part + 1 + count < parts.size()
                && CAPTION.equals(parts.get(part + 1 + count).rule())) {
            count++;
        }
        return count;
    }

    /** Returns the number of the part that is a picture's caption, or -1: in the element that holds both, or right below. */
    int caption(RawPicture picture) {
        List<Integer> around = picture.dom().ancestors();
        for (int i = around.size() - 1; i >= 0; i--) {
            Inside inside = elements.get(around.get(i));
            if (inside != null && inside.kept + inside.removed > 0) {
                break;
            }
            if (inside != null && inside.captions > 0) {
                return inside.caption;
            }
        }
        int at = after(picture);
        return at < parts.size() && CAPTION.equals(parts.get(at).rule()) ? at : -1;
    }
}
