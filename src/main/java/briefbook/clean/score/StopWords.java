package briefbook.clean.score;

import briefbook.rules.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The most frequent words of the language that a document seems to be in: the table {@code languages.tsv}. Immutable. */
record StopWords(Set<String> words) {
    /** As many characters of the longest blocks tell the language. */
    private static final int SAMPLE = 4000;

    private static final Map<String, StopWords> BY_LANGUAGE = load();

    /** Words that occur often in English news, beside the few that tell English from other languages. */
    private static final String ENGLISH =
            "the of to and a in is it you that he was for on are with as i his they be at one have this "
                    + "from or had by but some what there we can out other were all your when up use how said an each she which do their if "
                    + "will way many then them would like so these her him has more could go come did no most my over who its now people our "
                    + "after also where me back only new just about into any may says not been";

    static StopWords of(List<Candidate> blocks) {
        Map<String, Integer> counts = new HashMap<>();
        int read = 0;
        for (Candidate each : blocks) {
            String text = each.block().text();
            if (text.length() > 60 && read < SAMPLE) {
                String head = text.substring(0, Math.min(text.length(), 1000));
                read += head.length();
                for (String word : head.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+", -1)) {
                    counts.merge(word, 1, Integer::sum);
                }
            }
        }
        StopWords best = BY_LANGUAGE.getOrDefault("en", new StopWords(Set.of()));
        int most = score(best, counts);
        for (Map.Entry<String, StopWords> each : BY_LANGUAGE.entrySet()) {
            int score = score(each.getValue(), counts);
            if (score > most && !each.getKey().equals("en")) {
                most = score;
                best = each.getValue();
            }
        }
        return best;
    }

    private static int score(StopWords language, Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .mapToInt(e -> language.words().contains(e.getKey()) ? e.getValue() : 0)
                .sum();
    }

    private static Map<String, StopWords> load() {
        Map<String, StopWords> all = new java.util.TreeMap<>();
        for (Table.Row row : Table.load("languages.tsv").rows()) {
            Set<String> words = new HashSet<>(row.list("words"));
            if (row.cell("language").equals("en")) {
                words.addAll(List.of(ENGLISH.split(" ", -1)));
            }
            all.put(row.cell("language"), new StopWords(words));
        }
        return all;
    }
}
