package briefbook.clean;

import briefbook.model.Field;
import briefbook.model.Origin;
import briefbook.rules.Table;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Names the language of a text by its most frequent words, the rows of {@code languages.tsv}. */
final class Languages {
    /** A language needs this share of the words of a text, and as many more than the next one. */
    private static final double LEAST = 0.12;

    private static final int LONGEST = 20_000;

    private record Profile(String language, Set<String> words) {}

    private static final List<Profile> PROFILES = Table.load("languages.tsv").rows().stream()
            .map(r -> new Profile(r.cell("language"), Set.copyOf(r.list("words"))))
            .toList();

    private Languages() {}

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

    private static Optional<String> byScript(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                String language = c < 0x250 ? null : BY_SCRIPT.get(Character.UnicodeScript.of(c));
                if (language != null) {
                    counts.merge(language, 1, Integer::sum);
                }
            }
        }
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

    /** Returns the language of a text as a BCP 47 tag, {@code und} when none stands out. */
    static String of(String text) {
        Optional<String> byScript = byScript(text);
        if (byScript.isPresent()) {
            return byScript.get();
        }
        List<String> words = Prose.words(text);
        String best = "und";
        double most = LEAST;
        for (Profile profile : PROFILES) {
            double share =
                    (double) words.stream().filter(profile.words()::contains).count() / Math.max(1, words.size());
            if (share > most) {
                most = share;
                best = profile.language();
            }
        }
        return words.size() < 8 ? "und" : best;
    }
}
