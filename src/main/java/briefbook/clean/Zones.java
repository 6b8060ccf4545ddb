package briefbook.clean;

import briefbook.model.BlockKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Takes out the short lines around and between the prose of a text dump: menus, labels, teasers without an end.
 *
 * <p>A line stays when it ends like a sentence, opens with a bullet, or can be a sub-heading: short, followed by prose.
 */
final class Zones {
    /** Shorter runs of short lines between paragraphs may be sub-headings or a list. */
    private static final int MENU = 4;

    /** The lines of a menu have at most this many words on average; lists of an article have more to say. */
    private static final double MENU_WORDS = 3.5;

    private Zones() {}

    static Draft trim(Draft draft) {
        int first = draft.firstProse();
        if (!draft.seed().id().format().isDump() || first == draft.parts().size()) {
            return draft;
        }
        int last = draft.lastProse();
        List<Part> parts = new ArrayList<>(draft.parts());
        List<Integer> kept = draft.kept();
        BitSet menus = menus(draft, kept);
        for (int n = 0; n < kept.size(); n++) {
            int i = kept.get(n);
            Part part = parts.get(i);
            if (isLoose(part) && i < first && !isHeadingOf(draft, kept, n)) {
                parts.set(i, part.out("before-text", "a short line above the text"));
            } else if (isLoose(part) && i > last) {
                parts.set(i, part.out("after-text", "a short line below the text"));
            } else if (isLoose(part) && i > first && i < last && menus.get(n)) {
                parts.set(i, part.out("menu", "one of several short lines in a row, like a menu"));
            }
        }
        return draft.parts(parts);
    }

    /** Marks short lines before prose as sub-headings, and lines that open with a bullet as items. */
    static Draft kinds(Draft draft) {
        if (!draft.seed().id().format().isLines()) {
            return draft;
        }
        List<Part> parts = new ArrayList<>(draft.parts());
        List<Integer> kept = draft.kept();
        for (int n = 0; n < kept.size(); n++) {
            Part part = parts.get(kept.get(n));
            if (isItem(part.text())) {
                parts.set(kept.get(n), part.as(BlockKind.ITEM, 0));
            } else if (isLoose(part) && isHeadingOf(draft, kept, n)) {
                parts.set(kept.get(n), part.as(BlockKind.HEADING, 2));
            }
        }
        return draft.parts(parts);
    }

    /** A sub-heading is short, capitalised, does not end like a sentence, and has prose next to it. */
    private static boolean isHeadingOf(Draft draft, List<Integer> kept, int n) {
        String text = draft.parts().get(kept.get(n)).text();
        boolean before = n + 1 < kept.size() && Prose.is(draft.parts().get(kept.get(n + 1)));
        int words = Prose.countWords(text);
        return before
                && words >= 1
                && words <= 14
                && Character.isUpperCase(text.codePointAt(firstLetter(text)))
                && draft.facts().title() != null;
    }

    private static int firstLetter(String text) {
        int at = 0;
        while (at < text.length() - 1 && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLoose(Part part) {
        String text = part.text();
        boolean sentence = Prose.endsSentence(text) && Prose.countWords(text) >= 4;
        return !Prose.is(part) && !sentence && !isItem(text);
    }

    private static boolean isItem(String text) {
        return text.length() > 2
                && ("•-*–·‣▪".indexOf(text.charAt(0)) >= 0)
                && Part.isSpace(text.charAt(1))
                && text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Returns which of the kept parts stand in a run of short lines that reads like a menu. */
    private static BitSet menus(Draft draft, List<Integer> kept) {
        BitSet menus = new BitSet();
        int from = 0;
        int words = 0;
        for (int n = 0; n <= kept.size(); n++) {
            if (n < kept.size() && isLoose(draft.parts().get(kept.get(n)))) {
                words += Prose.countWords(draft.parts().get(kept.get(n)).text());
                continue;
            }
            menus.set(from, n, n - from >= MENU && words <= MENU_WORDS * (n - from));
            from = n + 1;
            words = 0;
        }
        return menus;
    }
}
