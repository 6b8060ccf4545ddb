package briefbook.link;

import briefbook.AnnotatedFolder;
import briefbook.CannotBuildException;
import briefbook.annotate.KnownPeople;
import briefbook.model.Annotated;
import briefbook.model.EventRef;
import briefbook.model.Strength;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints what each veto and condition of merging contributes: pairs of articles that share an event, with all rules, and
 * without one at a time. Arguments: folders of articles.
 */
public final class MergeAblation {
    private final List<Annotated> articles;
    private final PeopleLinks people;
    private final Voices voices;

    private MergeAblation(List<Annotated> found) {
        CuratedPeople curated = CuratedPeople.of(found, List.of());
        this.articles = curated.articles();
        this.people = curated.links();
        this.voices = new Voices(CopyFinder.of(articles));
    }

    public static void main(String[] args) throws CannotBuildException {
        for (String folder : args) {
            MergeAblation ablation = new MergeAblation(KnownPeople.complete(AnnotatedFolder.of(Path.of(folder))));
            Map<String, Strength> all = ablation.pairs(Clusters.Rules.ALL);
            System.out.println(folder + ": " + told(all));
            for (Veto veto : Veto.values()) {
                print("without veto " + veto, all, ablation.pairs(Clusters.Rules.without(veto)));
            }
            for (Clusters.Condition condition : Clusters.Condition.values()) {
                print("without " + condition, all, ablation.pairs(Clusters.Rules.without(condition)));
            }
        }
    }

    private static void print(String what, Map<String, Strength> all, Map<String, Strength> now) {
        List<String> gained =
                now.keySet().stream().filter(p -> !all.containsKey(p)).toList();
        List<String> lost =
                all.keySet().stream().filter(p -> !now.containsKey(p)).toList();
        System.out.println("  " + what + ": " + told(now) + "; " + gained.size() + " more, " + lost.size() + " fewer");
        gained.stream().limit(3).forEach(p -> System.out.println("      + " + p));
        lost.stream().limit(3).forEach(p -> System.out.println("      - " + p));
    }

    private static String told(Map<String, Strength> pairs) {
        long certain =
                pairs.values().stream().filter(s -> s == Strength.CERTAIN).count();
        return pairs.size() + " pairs, " + certain + " certain";
    }

    /** Returns the pairs of voices that share an event, each with the event it is surest of. */
    private Map<String, Strength> pairs(Clusters.Rules rules) {
        Map<String, Strength> pairs = new TreeMap<>();
        EventLinker.link(articles, people, voices, List.of(), rules).events().forEach(event -> {
            Map<Integer, Strength> strengths = new HashMap<>();
            for (EventRef ref : event.mentions()) {
                strengths.merge(voices.of(ref.article()), ref.strength(), (a, b) -> a == Strength.CERTAIN ? a : b);
            }
            strengths.forEach((a, sa) -> strengths.forEach((b, sb) -> {
                if (a < b) {
                    boolean sure = sa == Strength.CERTAIN && sb == Strength.CERTAIN;
                    pairs.merge(
                            name(a) + " – " + name(b),
                            sure ? Strength.CERTAIN : Strength.LIKELY,
                            (x, y) -> x == Strength.CERTAIN ? x : y);
                }
            }));
        });
        return pairs;
    }

    private String name(int article) {
        return Path.of(articles.get(article).article().seed().file())
                .getFileName()
                .toString();
    }
}
