package briefbook.link;

import briefbook.model.Annotated;
import briefbook.model.Article;
import briefbook.model.DateMention;
import briefbook.model.EventMention;
import briefbook.text.DaySet;
import briefbook.text.LongDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Says in words why an event can only be on some days, and when an undated article was written. */
final class DayReasons {
    /** As much of a title as reminds a reader of it. */
    private static final int MOST_LETTERS = 40;

    private final List<Annotated> articles;
    private final DayNet net;
    private final Voices voices;

    DayReasons(List<Annotated> articles, DayNet net, Voices voices) {
        this.articles = articles;
        this.net = net;
        this.voices = voices;
    }

    /** Returns one sentence for each article that names days, and one for what follows from all of them. */
    List<String> of(Cluster cluster) {
        List<String> reasons = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (Report report : originalsFirst(cluster)) {
            for (EventMention event : report.events()) {
                for (DateMention date : event.dates()) {
                    String reason = said(report.article(), date);
                    boolean first = seen.add(
                            List.of(voices.of(report.article()), date.text(), meaning(report.article(), date)));
                    if (first && !reasons.contains(reason)) {
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

    /** What a copy says like its original is no second reason. */
    private List<Report> originalsFirst(Cluster cluster) {
        return cluster.reports().stream()
                .sorted(Comparator.comparing((Report r) -> voices.of(r.article()) != r.article())
                        .thenComparingInt(Report::article)
                        .thenComparingInt(r -> r.mentions().get(0)))
                .toList();
    }

    private String said(int number, DateMention date) {
        String meaning = meaning(number, date);
        String words = source(articles.get(number).article()) + ": “" + date.text() + "”";
        return meaning.equals(date.text()) ? words + "." : words + " " + meaning + ".";
    }

    private String meaning(int number, DateMention date) {
        LocalDate stated =
                articles.get(voices.writer(number)).article().published().best();
        if (stated == null) {
            return "leaves open " + open(date);
        }
        String days = LongDay.of(DaySet.of(Objects.requireNonNull(date.rule()).on(stated)));
        return days.equals(date.text()) ? days : "means " + days;
    }

    private static String open(DateMention date) {
        return date.value().matches("XXXX-WXX-[1-7].*") ? "which week" : "which year or month";
    }

    /** Returns which words about one of its events prove the publication days of an undated article. */
    String publication(Report report, Cluster cluster, String event) {
        String words = report.events().stream()
                .flatMap(e -> e.dates().stream())
                .map(d -> "“" + d.text() + "”")
                .distinct()
                .reduce((a, b) -> a + " and " + b)
                .orElse("the text");
        String assumption = cluster.isAssumed() ? ", if the other articles mean the same " + word(cluster) : "";
        return "it says " + words + " of the " + event + assumption;
    }

    /** Returns why two articles speak of the same event: what each says of its time. */
    String shared(Report a, Report b, Cluster cluster, boolean assumed) {
        return words(a) + "; " + words(b) + (assumed ? ". Both may mean the same " + word(cluster) + "." : ".");
    }

    private String words(Report report) {
        String words = report.events().stream()
                .flatMap(e -> e.dates().stream())
                .map(DateMention::text)
                .findFirst()
                .orElse(report.events().get(0).trigger());
        return source(articles.get(report.article()).article()) + ": “" + words + "”";
    }

    /** Names an article as briefly as tells it from others: the outlet, or else the title, and the day. */
    private static String source(Article article) {
        String outlet = article.outlet();
        LocalDate stated = article.published().best();
        return (outlet == null ? "“" + shortened(article.title().text()) + "”" : outlet)
                + (stated == null ? ", undated" : ", " + LongDay.of(stated));
    }

    private static String shortened(String title) {
        if (title.codePointCount(0, title.length()) <= MOST_LETTERS) {
            return title;
        }
        int cut = title.offsetByCodePoints(0, MOST_LETTERS);
        int space = title.lastIndexOf(' ', cut);
        return title.substring(0, space > 0 ? space : cut).replaceAll("[\\p{P}\\s]+$", "") + "…";
    }

    private static String word(Cluster cluster) {
        return EventLinker.kind(cluster).noun();
    }
}
