package briefbook.link;

import briefbook.model.CopyKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which article speaks for which: a copy says nothing that its original has not said.
 *
 * @param copies what each article is a copy of; empty for an original
 */
record Voices(List<Optional<CopyFinder.Found>> copies) {
    /** Returns the article whose voice an article is: the original of a copy, any other article itself. */
    int of(int article) {
        return copies.get(article).map(CopyFinder.Found::original).orElse(article);
    }

    /** Returns the article with which the words were written: "Tuesday" in a copy is the original's; a version has its own. */
    int writer(int article) {
        return copies.get(article)
                .filter(c -> c.kind() != CopyKind.VERSION)
                .map(CopyFinder.Found::original)
                .orElse(article);
    }

    /** Returns the reports of one article for each voice, by article: its original, or its first copy when the original has none. */
    List<Report> speakers(Cluster cluster) {
        Map<Integer, Integer> speakers = new HashMap<>();
        for (Report report : cluster.reports()) {
            int voice = of(report.article());
            speakers.merge(
                    voice,
                    report.article(),
                    (one, other) -> one == voice || other == voice ? Integer.valueOf(voice) : Math.min(one, other));
        }
        return cluster.reports().stream()
                .filter(r -> Objects.equals(speakers.get(of(r.article())), r.article()))
                .sorted(Comparator.comparingInt(Report::article)
                        .thenComparingInt(r -> r.mentions().get(0)))
                .toList();
    }
}
