package briefbook.read;

import briefbook.model.Declaration;
import briefbook.model.Field;
import briefbook.model.RawBlock;
import briefbook.model.Stated;
import briefbook.text.Chars;
import briefbook.text.Hash;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the blocks of a page that its own data speak of: title, description, and the text that some pages give to programs.
 *
 * <p>Texts are compared by their words, in any case and with any marks between them. Linear in the length of the page. Pure
 * functions.
 */
final class StatedText {
    /** Shorter descriptions are slogans, shorter titles the name of a section. */
    private static final int SHORTEST_TITLE = 8;

    private static final int SHORTEST_OPENING = 30;
    private static final int LONGEST_TITLE = 400;

    /** A description is often cut off: as many letters of it tell the paragraph that it was made from. */
    private static final int OPENING = 40;

    /** What is stated is a text only with as many words; less is a teaser. */
    private static final int LEAST_WORDS = 60;

    private static final int RUN = 4;

    private StatedText() {}

    /**
     * Returns the blocks, each with what the page states of it.
     *
     * @param text the text of the article that the page states; empty if none
     */
    static List<RawBlock> mark(List<RawBlock> blocks, List<Declaration> declarations, String text) {
        Set<String> titles = new HashSet<>();
        Set<String> openings = new HashSet<>();
        for (Declaration each : declarations) {
            String letters = letters(each.value());
            if (each.field() == Field.TITLE && letters.length() >= SHORTEST_TITLE) {
                titles.add(letters);
            } else if (each.field() == Field.DECK && letters.length() >= SHORTEST_OPENING) {
                openings.add(letters.substring(0, Math.min(OPENING, letters.length())));
            }
        }
        Set<Long> runs = new HashSet<>(runs(text));
        boolean stated = runs.size() >= LEAST_WORDS;
        List<RawBlock> marked = new ArrayList<>();
        for (RawBlock block : blocks) {
            Set<Stated> is = EnumSet.noneOf(Stated.class);
            String letters = letters(block.text()
                    .substring(0, Math.min(LONGEST_TITLE, block.text().length())));
            if (isTitle(letters, titles)) {
                is.add(Stated.TITLE);
            }
            if (openings.stream().anyMatch(letters::startsWith)) {
                is.add(Stated.STANDFIRST);
            }
            if (stated && isIn(runs, block.text())) {
                is.add(Stated.BODY);
            }
            marked.add(is.isEmpty() ? block : with(block, is));
        }
        return marked;
    }

    /** A page's title often has the name of the site before or after it. */
    private static boolean isTitle(String letters, Set<String> titles) {
        return letters.length() >= SHORTEST_TITLE
                && letters.length() < LONGEST_TITLE
                && titles.stream()
                        .anyMatch(t -> t.equals(letters)
                                || (letters.length() * 2 > t.length()
                                        && (t.startsWith(letters) || t.endsWith(letters))));
    }

    /** Most runs of words of the block must be there: pages leave links, notes and marks out of what they state. */
    private static boolean isIn(Set<Long> runs, String text) {
        List<Long> own = runs(text);
        long found = own.stream().filter(runs::contains).count();
        return !own.isEmpty() && found * 10 >= own.size() * 7L;
    }

    private static RawBlock with(RawBlock block, Set<Stated> is) {
        return new RawBlock(
                block.kind(),
                block.level(),
                block.text(),
                block.lines(),
                block.marks(),
                block.rows(),
                block.dom().stated(is));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Chars.isLetterOrDigit(text.charAt(i))) {
                letters.append(Chars.folded(text.charAt(i)));
            }
        }
        return letters.toString();
    }

    /** Returns a number for each run of four words; a shorter text has none. */
    private static List<Long> runs(String text) {
        List<Long> words = new ArrayList<>();
        long word = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean in = i < text.length() && Chars.isLetterOrDigit(text.charAt(i));
            if (in) {
                word = word * 31 + Chars.folded(text.charAt(i)) + 1;
            } else if (word != 0) {
                words.add(word);
                word = 0;
            }
        }
        List<Long> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(words.subList(i, i + RUN).stream().reduce(0L, Hash::join));
        }
        return runs;
    }
}
