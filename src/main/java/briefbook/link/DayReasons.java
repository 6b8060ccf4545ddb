package briefbook.link;

import briefbook.model.Annotated;
import briefbook.model.Article;
import briefbook.model.DateMention;
import briefbook.model.EventMention;
import briefbook.model.Participant;
import briefbook.text.DaySet;
import briefbook.text.LongDay;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Says in words why an event can only be on some days, and when an undated article was written. */
final class DayReasons {
    /** As much of a title as reminds a reader of it. */
    private static final int MOST_LETTERS = 40;

    private final List<Annotated> articles;
    private final DayNet net;
    private final Voices voices;

    /** What each report says of its time: asked for once for each other report of the event. */
    private final IdentityHashMap<Report, String> wordsOf = new IdentityHashMap<>();

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

    /**
     * Returns why two articles speak of the same event: what both report, what each says of its time, what follows from
     * both, and what is assumed.
     */
    String shared(Report a, Report b, Cluster cluster, boolean assumed) {
        String what = "Both report " + EventNames.sentence(cluster.kind(), common(a, b), place(a, b));
        String said = "; " + wordsOf.computeIfAbsent(a, this::words) + ", " + wordsOf.computeIfAbsent(b, this::words);
        DaySet both = net.days(a).intersect(net.days(b));
        String day = both.size() == 1 ? "; " + only(both, a, b) : "";
        String assumption = assumed ? " – if both mean the same " + word(cluster) : "";
        return what + said + day + assumption + ".";
    }

    private static List<Participant> common(Report a, Report b) {
        return a.participants().stream().filter(b.participants()::contains).toList();
    }

    private static Optional<String> place(Report a, Report b) {
        return a.place().filter(p -> b.place().filter(p::equals).isPresent());
    }

    /** "7 December 2021 is the only Tuesday in that range", or else "only 7 December 2021 fits both". */
    private String only(DaySet day, Report a, Report b) {
        String date = LongDay.of(day);
        String weekday = day.first().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        if (isOnlyWeekday(day, a, net.days(b), weekday) || isOnlyWeekday(day, b, net.days(a), weekday)) {
            return date + " is the only " + weekday + " in that range";
        }
        return "only " + date + " fits both";
    }

    /** One report says "Tuesday", and the other's range has one. */
    private boolean isOnlyWeekday(DaySet day, Report report, DaySet range, String weekday) {
        boolean named = report.events().stream()
                .flatMap(e -> e.dates().stream())
                .anyMatch(d -> d.text().contains(weekday));
        return named && range.size() > 1 && net.isBounded(range) && isOnly(day, range);
    }

    private static boolean isOnly(DaySet day, DaySet range) {
        return range.days().stream()
                        .filter(d -> d.getDayOfWeek() == day.first().getDayOfWeek())
                        .count()
                == 1;
    }

    private String words(Report report) {
        Optional<String> date = report.events().stream()
                .flatMap(e -> e.dates().stream())
                .map(DateMention::text)
                .findFirst();
        Article article = articles.get(report.article()).article();
        LocalDate stated = article.published().best();
        String source = name(article) + (stated == null ? " (undated)" : " (published " + LongDay.of(stated) + ")");
        return date.map(d -> source + " says “" + d + "”")
                .orElse(source + " names no day: “" + report.events().get(0).trigger() + "”");
    }

    /** Names an article as briefly as tells it from others: the outlet, or else the title, and the day. */
    private static String source(Article article) {
        LocalDate stated = article.published().best();
        return name(article) + (stated == null ? ", undated" : ", " + LongDay.of(stated));
    }

    private static String name(Article article) {
        String outlet = article.outlet();
        return outlet == null ? "“" + shortened(article.title().text()) + "”" : outlet;
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
        return cluster.kind().noun();
    }
}
