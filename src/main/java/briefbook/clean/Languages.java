package briefbook.clean;

import briefbook.model.Field;
import briefbook.model.Origin;
import briefbook.rules.Table;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Names the language of a text by its most frequent words, the rows of {@code languages.tsv}. */
final class Languages {
    /** A language needs more than this share of the words of a text. */
    private static final double LEAST = 0.12;

    /** As many characters tell the language of a text. */
    private static final int LONGEST = 4_000;

    private static final int LEAST_WORDS = 8;

    /** The languages of the table, sorted, so that the order of its rows decides nothing. */
    private static final List<String> LANGUAGES = Table.load("languages.tsv").rows().stream()
            .map(r -> r.cell("language"))
            .sorted()
            .toList();

    /** For each frequent word the languages that have it, a bit for each. Never changed: a plain map is the fastest to ask. */
    private static final Map<String, Integer> WORDS = words();

    private static final int LONGEST_WORD =
            WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);

    /** Latin letters come before it. */
    private static final char FIRST_OTHER_SCRIPT = 0x370;

    private Languages() {}

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        for (Table.Row row : Table.load("languages.tsv").rows()) {
            int language = 1 << LANGUAGES.indexOf(row.cell("language"));
            row.list("words").forEach(w -> words.merge(w, language, (a, b) -> a | b));
        }
        return words;
    }

    static Draft detect(Draft draft) {
        String found = of(draft);
        String declared = draft.facts().value(Field.LANGUAGE);
        if (!found.equals("und")) {
            return draft.facts(draft.facts().value(Field.LANGUAGE, found, Origin.DERIVED));
        }
        // A page's template often declares English whatever its text is: believed only where the words do not say.
        String tag = declared == null ? "und" : declared.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return draft.facts(draft.facts()
                .value(
                        Field.LANGUAGE,
                        tag.matches("[a-z]{2,3}") ? tag : "und",
                        declared == null ? Origin.UNKNOWN : Origin.STATED));
    }

    /** Returns the language of the text that is kept so far. */
    static String of(Draft draft) {
        StringBuilder text = new StringBuilder();
        for (Part part : draft.parts()) {
            if (part.kept() && text.length() < LONGEST) {
                text.append(part.text()).append('\n');
            }
        }
        return of(text.substring(0, Math.min(LONGEST, text.length())));
    }

    /** Scripts that one language alone, or one above all others, is written in. Kana tells Japanese from Chinese. */
    private static final Map<Character.UnicodeScript, String> BY_SCRIPT = new EnumMap<>(Map.ofEntries(
            Map.entry(Character.UnicodeScript.HAN, "zh"),
            Map.entry(Character.UnicodeScript.HIRAGANA, "ja"),
            Map.entry(Character.UnicodeScript.KATAKANA, "ja"),
            Map.entry(Character.UnicodeScript.HANGUL, "ko"),
            Map.entry(Character.UnicodeScript.HEBREW, "he"),
            Map.entry(Character.UnicodeScript.GREEK, "el"),
            Map.entry(Character.UnicodeScript.THAI, "th"),
            Map.entry(Character.UnicodeScript.GEORGIAN, "ka"),
            Map.entry(Character.UnicodeScript.ARMENIAN, "hy")));

    /** As many letters of a script say more than a name or two in it. */
    private static final int LEAST_LETTERS = 10;

    /** Returns the language of a text as a BCP 47 tag, {@code und} when none stands out. One pass over its characters. */
    static String of(String text) {
        int[] counts = new int[LANGUAGES.size()];
        Map<String, Integer> scripts = new TreeMap<>();
        int letters = 0;
        int words = 0;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean in = Character.isLetterOrDigit(c);
            if (in && start < 0) {
                start = i;
            } else if (!in && start >= 0) {
                words++;
                count(text, start, i, counts);
                start = -1;
            }
            if (in && Character.isLetter(c)) {
                letters++;
                String language = c < FIRST_OTHER_SCRIPT ? null : BY_SCRIPT.get(Character.UnicodeScript.of(c));
                if (language != null) {
                    scripts.merge(language, 1, Integer::sum);
                }
            }
        }
        Optional<String> byScript = byScript(scripts, letters);
        return byScript.isPresent() ? byScript.get() : byWords(counts, words);
    }

    private static void count(String text, int start, int end, int[] counts) {
        if (end - start > LONGEST_WORD) {
            return;
        }
        int languages = WORDS.getOrDefault(text.substring(start, end).toLowerCase(Locale.ROOT), 0);
        while (languages != 0) {
            counts[Integer.numberOfTrailingZeros(languages)]++;
            languages &= languages - 1;
        }
    }

    private static Optional<String> byScript(Map<String, Integer> counts, int letters) {
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (sum < LEAST_LETTERS || sum * 2 < letters) {
            return Optional.empty();
        }
        // Japanese is written with Chinese characters between the kana.
        int kana = counts.getOrDefault("ja", 0);
        return kana * 10 > sum
                ? Optional.of("ja")
                : counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static String byWords(int[] counts, int words) {
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return words < LEAST_WORDS || counts[best] <= LEAST * words ? "und" : LANGUAGES.get(best);
    }
}
