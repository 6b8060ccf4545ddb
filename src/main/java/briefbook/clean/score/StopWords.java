package briefbook.clean.score;

import briefbook.rules.Table;
import briefbook.text.WordTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The most frequent words of the language that a document seems to be in: the table {@code languages.tsv}. Immutable.
 *
 * @param bit the bit of the language in the table of words; 0 for none
 */
record StopWords(int bit) {
    /** No language: no word is one of its most frequent. */
    static final StopWords NONE = new StopWords(0);

    /** As many characters of the longest blocks tell the language. */
    private static final int SAMPLE = 4000;

    private static final int OF_ONE_BLOCK = 1000;
    private static final int SHORTEST = 60;

    /** Words that occur often in English news, beside the few that tell English from other languages. */
    private static final String ENGLISH =
            "the of to and a in is it you that he was for on are with as i his they be at one have this "
                    + "from or had by but some what there we can out other were all your when up use how said an each she which do their if "
                    + "will way many then them would like so these her him has more could go come did no most my over who its now people our "
                    + "after also where me back only new just about into any may says not been";

    /** English first: it is taken where no other language has more. */
    private static final List<String> LANGUAGES = languages();

    /** The languages of each word, a bit for each. */
    private static final WordTable WORDS = words();

    /** Returns the words of the language that most of the words of the long blocks belong to. */
    static StopWords of(List<Candidate> blocks) {
        int[] counts = new int[LANGUAGES.size()];
        int read = 0;
        for (Candidate each : blocks) {
            String text = each.block().text();
            if (text.length() > SHORTEST && read < SAMPLE) {
                int end = Math.min(text.length(), OF_ONE_BLOCK);
                count(text, end, counts);
                read += end;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return new StopWords(1 << best);
    }

    private static void count(String text, int end, int[] counts) {
        int from = -1;
        for (int i = 0; i <= end; i++) {
            boolean in = i < end && isLetter(text.charAt(i));
            if (in && from < 0) {
                from = i;
            } else if (!in && from >= 0) {
                for (int bits = WORDS.get(text, from, i); bits != 0; bits &= bits - 1) {
                    counts[Integer.numberOfTrailingZeros(bits)]++;
                }
                from = -1;
            }
        }
    }

    private static boolean isLetter(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Tells whether a word is one of them. */
    boolean has(Words words, int word) {
        return bit != 0 && (words.in(WORDS, word) & bit) != 0;
    }

    private static List<String> languages() {
        List<String> all = new ArrayList<>();
        Table.load("languages.tsv").rows().forEach(row -> all.add(row.cell("language")));
        all.sort(Comparator.comparing((String l) -> !l.equals("en")).thenComparing(Comparator.naturalOrder()));
        return all;
    }

    private static WordTable words() {
        Map<String, Integer> words = new HashMap<>();
        for (Table.Row row : Table.load("languages.tsv").rows()) {
            int bit = 1 << LANGUAGES.indexOf(row.cell("language"));
            row.list("words").forEach(w -> words.merge(w, bit, (a, b) -> a | b));
        }
        for (String word : ENGLISH.split(" ", -1)) {
            words.merge(word, 1 << LANGUAGES.indexOf("en"), (a, b) -> a | b);
        }
        return WordTable.of(words);
    }
}
