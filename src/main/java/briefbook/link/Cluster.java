package briefbook.link;

import briefbook.model.EventKind;
import briefbook.model.EventRole;
import briefbook.model.Strength;
import briefbook.text.DaySet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports of several articles that were taken for one event. Not thread-safe. */
final class Cluster {
    /** An event is a call when one mention in so many says so; the others may speak of talks. */
    private static final int EXACT_SHARE = 6;

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
    private final List<Report> reports = new ArrayList<>();
    private Optional<DaySet> fixed = Optional.empty();
    private final CommonDays days = new CommonDays();
    private final CommonDays news = new CommonDays();
    private @Nullable EventKind kind;
    private int removals;
    private int lookedAt;

    Cluster(Report first, Profile profile) {
        add(new Member(first, Strength.CERTAIN, Double.POSITIVE_INFINITY, ""), profile);
    }

    void add(Member member, Profile profile) {
        members.add(member);
        reports.add(member.report());
        kind = null;
        profiles.add(profile);
        articles.add(member.report().article());
    }

    List<Member> members() {
        return List.copyOf(members);
    }

    List<Report> reports() {
        return Collections.unmodifiableList(reports);
    }

    /** Returns the different profiles of the reports: what another report is compared with. */
    Set<Profile> profiles() {
        return profiles;
    }

    int size() {
        return members.size();
    }

    /** Returns how often a report was taken out. */
    int removals() {
        return removals;
    }

    /** Returns where the days are kept that all its reports allow. */
    CommonDays days() {
        return days;
    }

    /** Returns where the days are kept of which its reports are news. */
    CommonDays news() {
        return news;
    }

    /** Marks the cluster as looked at in a search, and tells whether it was not before. */
    boolean isNewTo(int search) {
        boolean isNew = lookedAt != search;
        lookedAt = search;
        return isNew;
    }

    /**
     * Returns what kind of event the mentions give together: the most frequent kind that says exactly what, unless few
     * say it; else the most frequent of the wider words, such as talks.
     */
    EventKind kind() {
        EventKind known = kind;
        if (known == null) {
            known = commonest();
            kind = known;
        }
        return known;
    }

    private EventKind commonest() {
        Map<EventKind, Integer> count = new HashMap<>();
        for (Report report : reports) {
            report.events().stream()
                    .filter(m -> m.role() != EventRole.IMPLIES)
                    .forEach(m -> count.merge(m.kind(), 1, Integer::sum));
        }
        int all = count.values().stream().mapToInt(n -> n).sum();
        Comparator<Map.Entry<EventKind, Integer>> order = Comparator.comparing((Map.Entry<EventKind, Integer> e) ->
                        e.getKey().includes().isEmpty() && e.getValue() * EXACT_SHARE >= all)
                .thenComparing(Map.Entry.comparingByValue())
                .thenComparing(e -> e.getKey().id(), Comparator.reverseOrder());
        return count.entrySet().stream()
                .max(order)
                .map(Map.Entry::getKey)
                .orElse(reports.get(0).events().get(0).kind());
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
        reports.remove(report);
        removals++;
        kind = null;
        articles.remove(report.article());
        profiles.clear();
        members.forEach(m -> profiles.add(m.report().profile()));
        return report;
    }

    /** Takes out the member that least proves to belong, and returns its report; the founder stays. */
    Report removeWeakest() {
        Member weakest = members.stream().skip(1).min(WEAKEST).orElseThrow();
        return remove(weakest.report());
    }
}
