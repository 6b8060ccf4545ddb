package briefbook.clean;

import briefbook.model.Field;
import briefbook.model.Origin;
import briefbook.rules.Table;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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
        StringBuilder text = new StringBuilder();
        draft.kept().forEach(i -> text.append(draft.parts().get(i).text()).append('\n'));
        String found = of(text.substring(0, Math.min(LONGEST, text.length())));
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

    /** Returns the language of a text as a BCP 47 tag, {@code und} when none stands out. */
    static String of(String text) {
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
