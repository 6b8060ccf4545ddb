package briefbook.link;

import briefbook.model.Strength;
import briefbook.text.DaySet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports of several articles that were taken for one event. Not thread-safe. */
final class Cluster {
    private static final Comparator<Member> WEAKEST = Comparator.comparing(
                    (Member m) -> m.strength() == Strength.CERTAIN)
            .thenComparingDouble(Member::weight)
            .thenComparing(m -> -m.report().article())
            .thenComparing(m -> -m.report().mentions().get(0));

    /**
     * A report and why it belongs.
     *
     * @param report the report
     * @param strength how sure
     * @param weight bits that prove it; infinite for the report that the cluster was founded with
     * @param clue what supports it beyond names and days, in words; empty when nothing does
     */
    record Member(Report report, Strength strength, double weight, String clue) {}

    private final List<Member> members = new ArrayList<>();
    private final Set<Profile> profiles = new LinkedHashSet<>();
    private final Set<Integer> articles = new HashSet<>();
    private Optional<DaySet> fixed = Optional.empty();

    Cluster(Report first, Profile profile) {
        add(new Member(first, Strength.CERTAIN, Double.POSITIVE_INFINITY, ""), profile);
    }

    void add(Member member, Profile profile) {
        members.add(member);
        profiles.add(profile);
        articles.add(member.report().article());
    }

    List<Member> members() {
        return List.copyOf(members);
    }

    List<Report> reports() {
        return members.stream().map(Member::report).toList();
    }

    /** Returns the different profiles of the reports: what another report is compared with. */
    Set<Profile> profiles() {
        return profiles;
    }

    int size() {
        return members.size();
    }

    Strength strength(int report) {
        return members.get(report).strength();
    }

    boolean holdsArticle(int article) {
        return articles.contains(article);
    }

    boolean isAssumed() {
        return members.stream().anyMatch(m -> m.strength() == Strength.LIKELY);
    }

    /** Sets the days, whatever the reports say. */
    void fix(DaySet days) {
        fixed = Optional.of(days);
    }

    /** Returns the days that were set. */
    Optional<DaySet> fixed() {
        return fixed;
    }

    /** Takes out one report, and returns it. */
    Report remove(Report report) {
        members.removeIf(m -> m.report().equals(report));
        articles.remove(report.article());
        profiles.clear();
        members.forEach(m -> profiles.add(Profile.of(m.report())));
        return report;
    }

    /** Takes out the member that least proves to belong, and returns its report; the founder stays. */
    Report removeWeakest() {
        Member weakest = members.stream().skip(1).min(WEAKEST).orElseThrow();
        return remove(weakest.report());
    }
}
