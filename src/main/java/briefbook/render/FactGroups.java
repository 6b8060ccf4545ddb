package briefbook.render;

import briefbook.model.Article;
import briefbook.model.Event;
import briefbook.model.Fact;
import briefbook.model.FactKind;
import briefbook.model.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of what each source says of an event, in words.
 *
 * @param telling rows that a reader should see: numbers, outcomes, demands, warnings, and where sources differ
 * @param plain rows in which all agree, or only use other words
 * @param plainLabel what these are about, in words
 */
record FactGroups(List<Group> telling, List<Group> plain, String plainLabel) {
    /** Voices shown for one thing. */
    private static final int VOICES = 12;

    /** Units that the name of a measure implies. */
    private static final Set<String> UNNAMED = Set.of("", "people", "votes", "minutes");

    /** A title that stands for an outlet is cut where it is longer. */
    private static final int NAME = 60;

    /**
     * One thing, and what each voice says of it.
     *
     * @param label what it is
     * @param agreement how it fits together; empty when one voice alone says it
     * @param conflict whether sources exclude each other
     * @param cells what each voice says
     * @param gaps which voices do not say it, and how many more do, in words
     */
    record Group(String label, String agreement, boolean conflict, List<Cell> cells, List<String> gaps) {}

    /** A voice and its sentences. */
    record Cell(ArticleLine article, List<QuoteLine> quotes) {}

    public boolean isNone() {
        return telling.isEmpty() && plain.isEmpty();
    }

    /** Makes the table of an event. */
    static FactGroups of(Site site, Rows rows, Event event) {
        List<FactRow> all = site.facts().rows(event);
        List<Group> plain = all.stream()
                .filter(r -> !r.isTelling())
                .map(r -> group(site, rows, r))
                .toList();
        return new FactGroups(
                all.stream()
                        .filter(FactRow::isTelling)
                        .map(r -> group(site, rows, r))
                        .toList(),
                plain,
                site.words()
                        .text(
                                "event.facts-plain",
                                plain.stream().map(Group::label).collect(Collectors.joining(", "))));
    }

    /** Puts one row in words. */
    static Group group(Site site, Rows rows, FactRow row) {
        boolean dated = row.agreement() == Agreement.AS_OF || row.isConflict();
        List<String> gaps = new ArrayList<>();
        if (row.cells().size() > VOICES) {
            gaps.add(site.words().text("briefing.more", row.cells().size() - VOICES));
        }
        gap(site, "fact.silent", row.silent()).forEach(gaps::add);
        gap(site, "fact.cut", row.cut()).forEach(gaps::add);
        return new Group(
                label(site.words(), row),
                row.cells().size() < 2 ? "" : site.words().text("agreement", row.agreement()),
                row.isConflict(),
                row.cells().stream()
                        .limit(VOICES)
                        .map(c -> new Cell(
                                rows.articleLine(c.voice()),
                                c.facts().stream()
                                        .map(f -> rows.quote(f, dated))
                                        .toList()))
                        .toList(),
                gaps);
    }

    private static Stream<String> gap(Site site, String key, List<Integer> voices) {
        return voices.isEmpty()
                ? Stream.of()
                : Stream.of(site.words()
                        .text(
                                key,
                                voices.stream()
                                        .limit(VOICES)
                                        .map(v -> name(site, v))
                                        .collect(Collectors.joining(", "))));
    }

    /** Returns how a voice is called: its outlet, or the title of its article. */
    static String name(Site site, int article) {
        Article told = site.index().entry(article).article();
        String outlet = told.outlet();
        return outlet == null
                ? site.words().text("quoted", shortened(told.title().text()))
                : outlet;
    }

    private static String shortened(String title) {
        int space = title.length() <= NAME ? -1 : title.lastIndexOf(' ', NAME);
        return space < 0 ? title : title.substring(0, space) + "…";
    }

    /** Says what a row is about, such as "Killed" or "Destroyed: houses". */
    static String label(Words words, FactRow row) {
        if (row.kind() != FactKind.NUMBER) {
            return words.text("fact", row.kind());
        }
        boolean people = UNNAMED.contains(row.unit());
        String label = row.measure().isEmpty()
                ? words.text("fact.count", row.unit())
                : people
                        ? words.text("measure." + row.measure())
                        : words.text("fact.measured", words.text("measure." + row.measure()), row.unit());
        return switch (row.scope()) {
            case "" -> label;
            case Quantity.MORE, Quantity.PART -> words.text("fact." + row.scope(), label);
            default -> words.text("fact.in", label, row.scope());
        };
    }

    /** Returns who says that an event took place, by voice. */
    static List<Cell> sources(Site site, Rows rows, Event event) {
        return site.index().byVoice(site.facts().sources(event), Fact::article).stream()
                .limit(VOICES)
                .map(said -> new Cell(rows.articleLine(said.get(0).article()), rows.quotesOfFacts(said)))
                .toList();
    }
}
