package briefbook.link;

import briefbook.link.stories.Stories;
import briefbook.link.stories.Stories.Alike;
import briefbook.model.Annotated;
import briefbook.model.Article;
import briefbook.model.LinkKind;
import briefbook.model.LinkReason;
import briefbook.model.Strength;
import briefbook.text.Span;
import briefbook.text.Stems;
import briefbook.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts articles that tell of the same story together, and says what each pair has in common.
 *
 * <p>A copy belongs to the story of its original. A story is called by its first article: that with the earliest day, then the
 * first by name.
 *
 * @param storyOf for each article the article that its story is called by
 * @param similar pairs of one story, with what they have in common, for those who share no event
 */
record StoryLinks(List<Integer> storyOf, List<Similar> similar) {
    /** Similar reports told of each article. */
    private static final int MOST = 10;

    /** Words that say nothing of a story. */
    private static final Set<String> COMMON = Set.of(
            "that",
            "this",
            "with",
            "from",
            "have",
            "were",
            "been",
            "they",
            "their",
            "will",
            "would",
            "which",
            "about",
            "after",
            "before",
            "when",
            "where",
            "there",
            "than",
            "then",
            "said",
            "says",
            "also",
            "more",
            "most",
            "into",
            "over",
            "first",
            "last",
            "year",
            "years",
            "week",
            "month",
            "people",
            "other",
            "some",
            "such",
            "only",
            "could",
            "should",
            "while",
            "what",
            "because",
            "according",
            "told",
            "during",
            "between",
            "against",
            "through",
            "under",
            "being",
            "very",
            "just",
            "like",
            "made",
            "many",
            "much",
            "since",
            "still",
            "these",
            "those",
            "them",
            "your",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "news",
            "report",
            "reports",
            "reported",
            "late",
            "early",
            "time",
            "days",
            "another",
            "including",
            "around",
            "however",
            "both");

    private static final int WORDS = 3;
    private static final int SHORTEST = 4;

    /** Two articles, {@code a < b}, and why they are similar. */
    record Similar(int a, int b, LinkReason reason) {}

    static StoryLinks of(List<Annotated> articles, Voices voices, List<String> ids) {
        List<Integer> originals = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            if (voices.of(i) == i) {
                originals.add(i);
            }
        }
        Stories stories = Stories.of(
                originals.stream().map(i -> articles.get(i).sketch()).toList(),
                originals.stream().map(i -> day(articles.get(i))).toList());
        Map<Integer, Integer> leader = leaders(articles, originals, stories);
        List<Integer> storyOf = new ArrayList<>();
        Map<Integer, Integer> byOriginal = new HashMap<>();
        for (int i = 0; i < originals.size(); i++) {
            byOriginal.put(
                    originals.get(i), leader.getOrDefault(stories.storyOf().get(i), originals.get(i)));
        }
        for (int i = 0; i < articles.size(); i++) {
            storyOf.add(byOriginal.getOrDefault(voices.of(i), voices.of(i)));
        }
        return new StoryLinks(storyOf, similar(articles, originals, stories, ids, storyOf));
    }

    /** Returns for each group the article that gives the story its name. */
    private static Map<Integer, Integer> leaders(List<Annotated> articles, List<Integer> originals, Stories stories) {
        Comparator<Integer> first = Comparator.comparing(
                        (Integer a) -> day(articles.get(a)).orElse(LocalDate.MAX))
                .thenComparing(a -> a);
        Map<Integer, Integer> leaders = new HashMap<>();
        for (int i = 0; i < originals.size(); i++) {
            leaders.merge(stories.storyOf().get(i), originals.get(i), (a, b) -> first.compare(a, b) <= 0 ? a : b);
        }
        return leaders;
    }

    private static List<Similar> similar(
            List<Annotated> articles,
            List<Integer> originals,
            Stories stories,
            List<String> ids,
            List<Integer> storyOf) {
        Map<Integer, Integer> told = new HashMap<>();
        Map<Integer, Map<String, String>> openings = new HashMap<>();
        List<Similar> similar = new ArrayList<>();
        for (Alike alike : stories.alike()) {
            int a = originals.get(alike.a());
            int b = originals.get(alike.b());
            if (told.getOrDefault(a, 0) < MOST && told.getOrDefault(b, 0) < MOST) {
                told.merge(a, 1, Integer::sum);
                told.merge(b, 1, Integer::sum);
                String text = reason(
                        articles.get(a).article(),
                        articles.get(b).article(),
                        openings.computeIfAbsent(a, i -> opening(articles.get(i).article())),
                        openings.computeIfAbsent(b, i -> opening(articles.get(i).article())));
                similar.add(new Similar(
                        a, b, new LinkReason(LinkKind.SIMILAR, ids.get(storyOf.get(a)), Strength.LIKELY, text)));
            }
        }
        similar.sort(Comparator.comparingInt(Similar::a).thenComparingInt(Similar::b));
        return similar;
    }

    /** Says which words of both headlines and openings are the same, names first. */
    private static String reason(Article a, Article b, Map<String, String> first, Map<String, String> second) {
        List<String> common = first.entrySet().stream()
                .filter(e -> second.containsKey(e.getKey()))
                .map(Map.Entry::getValue)
                .limit(WORDS)
                .toList();
        String words = common.isEmpty() ? "Both texts are alike" : "Both tell of " + String.join(", ", common);
        Optional<LocalDate> dayA = Optional.ofNullable(a.published().best());
        Optional<LocalDate> dayB = Optional.ofNullable(b.published().best());
        if (dayA.isEmpty() || dayB.isEmpty()) {
            return words + ".";
        }
        long apart = Math.abs(dayA.get().toEpochDay() - dayB.get().toEpochDay());
        return words + ", "
                + (apart == 0
                        ? "published the same day."
                        : apart == 1 ? "published one day apart." : "published " + apart + " days apart.");
    }

    /**
     * Returns the words of an article's body opening as they are written, by their stems, names first, then the longest; a
     * headline writes all large.
     */
    private static Map<String, String> opening(Article article) {
        Map<String, String> words = new LinkedHashMap<>();
        List<String> texts = new ArrayList<>();
        article.blocks().stream().limit(WORDS).forEach(b -> texts.add(b.text()));
        for (String text : texts) {
            Map<String, Integer> seen = new TreeMap<>();
            boolean start = true;
            for (Span token : Tokens.of(text.substring(0, Math.min(text.length(), 2000)))) {
                String word = token.of(text);
                boolean letters = word.length() >= SHORTEST && word.codePoints().allMatch(Character::isLetter);
                if (letters
                        && seen.merge(word, 1, Integer::sum) == 1
                        && !COMMON.contains(word.toLowerCase(Locale.ROOT))) {
                    String written = start ? word.toLowerCase(Locale.ROOT) : word;
                    words.merge(
                            Stems.of(word),
                            written,
                            (old, next) -> Character.isUpperCase(old.codePointAt(0)) ? old : next);
                }
                start = word.equals(".");
            }
        }
        Map<String, String> sorted = new LinkedHashMap<>();
        words.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparing((String w) -> Character.isLowerCase(w.codePointAt(0)))
                                .thenComparing(w -> -w.length())
                                .thenComparing(Comparator.naturalOrder())))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    private static Optional<LocalDate> day(Annotated article) {
        return Optional.ofNullable(article.article().published().best());
    }
}
