package briefbook.link;

import briefbook.model.Strength;
import java.util.ArrayList;
import java.util.List;

/** Reports of several articles that were taken for one event. Not thread-safe. */
final class Cluster {
    private final List<Report> reports = new ArrayList<>();
    private final List<Strength> strengths = new ArrayList<>();

    Cluster(Report first) {
        add(first, Strength.CERTAIN);
    }

    void add(Report report, Strength strength) {
        reports.add(report);
        strengths.add(strength);
    }

    List<Report> reports() {
        return List.copyOf(reports);
    }

    Strength strength(int report) {
        return strengths.get(report);
    }

    boolean holdsArticle(int article) {
        return reports.stream().anyMatch(r -> r.article() == article);
    }

    boolean isAssumed() {
        return strengths.contains(Strength.LIKELY);
    }
}
