package briefbook.link;

import briefbook.model.Annotated;
import briefbook.model.Article;
import briefbook.model.DateMention;
import briefbook.model.EventMention;
import briefbook.model.Origin;
import briefbook.text.DaySet;
import briefbook.text.LongDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says in words why an event can only be on some days, and when an undated article was written. */
final class DayReasons {
    private final List<Annotated> articles;
    private final DayNet net;

    DayReasons(List<Annotated> articles, DayNet net) {
        this.articles = articles;
        this.net = net;
    }

    /** Returns one sentence for each article that names days, and one for what follows from all of them. */
    List<String> of(Cluster cluster) {
        List<String> reasons = new ArrayList<>();
        for (Report report : cluster.reports()) {
            for (EventMention event : report.events()) {
                for (DateMention date : event.dates()) {
                    String reason = said(report.article(), date);
                    if (!reasons.contains(reason)) {
                        reasons.add(reason);
                    }
                }
            }
        }
        DaySet days = net.days(cluster);
        if (reasons.size() > 1 && net.isBounded(days)) {
            String assumption = cluster.isAssumed() ? ", if all of them mean the same " + word(cluster) : "";
            reasons.add((days.size() == 1 ? "Only " : "") + LongDay.of(days)
                    + (days.size() == 1 ? " fits all of these" : " is what all of these leave") + assumption + ".");
        }
        return reasons;
    }

    private String said(int number, DateMention date) {
        Article article = articles.get(number).article();
        String words = "“" + date.text() + "” in “" + article.title().text() + "”";
        LocalDate stated = article.published().best();
        if (stated != null) {
            DaySet days = DaySet.of(Objects.requireNonNull(date.rule()).on(stated));
            return words + ", published " + LongDay.of(stated) + ", means " + LongDay.of(days) + ".";
        }
        return words + ", which states no day of publication, leaves open " + open(date) + ".";
    }

    private static String open(DateMention date) {
        return date.value().matches("XXXX-WXX-[1-7].*") ? "which week" : "which year or month";
    }

    /** Returns how the publication days of an undated article follow from one of its events. */
    String publication(Report report, Cluster cluster, String event) {
        String words = report.events().stream()
                .flatMap(e -> e.dates().stream())
                .map(d -> "“" + d.text() + "”")
                .distinct()
                .reduce((a, b) -> a + " and " + b)
                .orElse("the text");
        String assumption = cluster.isAssumed() ? ", if the other articles mean the same " + word(cluster) : "";
        DaySet days = net.publication(report.article());
        return words + " speaks of the " + event + ", so the article was published on " + LongDay.of(days) + assumption
                + ".";
    }

    /** Returns why two articles speak of the same event. */
    String shared(Report a, Report b, String event, boolean assumed) {
        return "Both speak of the " + event + ": " + words(a) + " here, " + words(b) + " there"
                + (assumed ? ", if both mean the same one." : ".");
    }

    private String words(Report report) {
        Article article = articles.get(report.article()).article();
        String date = report.events().stream()
                .flatMap(e -> e.dates().stream())
                .map(d -> "“" + d.text() + "”")
                .findFirst()
                .orElse("“" + report.events().get(0).trigger() + "”");
        LocalDate stated = article.published().best();
        boolean known = stated != null && article.published().origin() != Origin.UNKNOWN;
        return known ? date + " (published " + LongDay.of(Objects.requireNonNull(stated)) + ")" : date + " (undated)";
    }

    private static String word(Cluster cluster) {
        return EventNames.word(EventLinker.cls(cluster));
    }
}
