package briefbook.link;

import briefbook.model.Annotated;
import briefbook.model.Article;
import briefbook.model.CopyKind;
import briefbook.text.NearDuplicates;
import briefbook.text.TextDiff;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds near-copies among articles: syndicated texts, excerpts and other versions.
 *
 * <p>The articles are taken in the order in which they can be originals of each other: the earliest stated date, then full before
 * excerpt, then the longest, then the file name. Each is compared with the originals so far, and either is a copy of one of them
 * or an original itself. So copies never chain, and however many there are of one text, each is compared once. Deterministic, and
 * independent of the order of the articles.
 */
final class CopyFinder {
    /** Texts of originals kept at hand, as copies of one tend to follow each other. */
    private static final int AT_HAND = 200;

    private final List<Annotated> articles;
    private final NearDuplicates originals = new NearDuplicates();
    private final Map<String, List<Integer>> byKey = new LinkedHashMap<>();
    private final Map<Integer, Likeness.Text> texts = new LinkedHashMap<>(16, 0.75f, true);

    /** In the order of originals; all numbers below are places in this list, so that the articles' order tells nothing. */
    private final List<CopyFacts> facts;

    private CopyFinder(List<Annotated> articles) {
        this.articles = articles;
        this.facts = IntStream.range(0, articles.size())
                .parallel()
                .mapToObj(i -> CopyFacts.of(i, articles.get(i).article()))
                .sorted()
                .toList();
    }

    /**
     * That an article is a copy.
     *
     * @param original number of its original
     * @param kind what it has of it
     * @param reason why, in words that do not name the original
     * @param link the same, with the original's name
     */
    record Found(int original, CopyKind kind, String reason, String link) {}

    /** Returns what each article is a copy of; empty for an original. */
    static List<Optional<Found>> of(List<Annotated> articles) {
        return new CopyFinder(articles).find();
    }

    private List<Optional<Found>> find() {
        List<Optional<Found>> found = new ArrayList<>();
        articles.forEach(a -> found.add(Optional.empty()));
        for (int i = 0; i < facts.size(); i++) {
            int number = i;
            CopyFacts next = facts.get(i);
            Optional<Found> copy = candidates(next).stream()
                    .flatMap(o -> compared(o, number).stream())
                    .findFirst();
            found.set(next.article(), copy);
            if (copy.isEmpty()) {
                originals.add(number, next.sketch());
                keys(next)
                        .forEach(k ->
                                byKey.computeIfAbsent(k, x -> new ArrayList<>()).add(number));
            }
        }
        return found;
    }

    /** Pages of one address or headline come first: they need less to be versions. */
    private Set<Integer> candidates(CopyFacts next) {
        Set<Integer> candidates = new LinkedHashSet<>();
        keys(next)
                .forEach(k -> byKey.getOrDefault(k, List.of()).stream().limit(4).forEach(candidates::add));
        candidates.addAll(originals.near(next.sketch()));
        return candidates;
    }

    private static List<String> keys(CopyFacts facts) {
        List<String> keys = new ArrayList<>();
        if (!facts.url().isEmpty()) {
            keys.add("url " + facts.url());
        }
        keys.add("title " + facts.outlet() + "\n" + facts.title());
        return keys;
    }

    private Optional<Found> compared(int first, int second) {
        CopyFacts original = facts.get(first);
        CopyFacts copy = facts.get(second);
        return Likeness.of(original, text(first), copy, text(second)).map(kind -> found(kind, original, copy));
    }

    private Found found(CopyKind kind, CopyFacts original, CopyFacts copy) {
        Article other = article(original);
        String name = "“" + other.title().text() + "”" + (other.outlet() == null ? "" : " (" + other.outlet() + ")");
        String differ = "; " + difference(CopyFacts.texts(other), CopyFacts.texts(article(copy))) + ". ";
        String why = " is taken for the original: " + original.whyBefore(copy) + ".";
        String what = switch (kind) {
            case COPY -> "The same text";
            case EXCERPT -> "A part of the same text";
            case VERSION -> "Another version of the same text";
        };
        return new Found(
                original.article(),
                kind,
                what + differ + "The other" + why,
                what + " as " + name + differ + "That one" + why);
    }

    private Likeness.Text text(int number) {
        Likeness.Text text =
                texts.computeIfAbsent(number, n -> Likeness.Text.of(CopyFacts.texts(article(facts.get(n)))));
        if (texts.size() > AT_HAND) {
            texts.remove(texts.keySet().iterator().next());
        }
        return text;
    }

    private static String difference(List<String> original, List<String> copy) {
        if (original.equals(copy)) {
            return "no sentence differs";
        }
        long differ = TextDiff.of(original, copy).stream()
                .filter(row -> !TextDiff.isSame(row))
                .count();
        return differ == 0 ? "no sentence differs" : differ == 1 ? "1 sentence differs" : differ + " sentences differ";
    }

    private Article article(CopyFacts facts) {
        return articles.get(facts.article()).article();
    }
}
