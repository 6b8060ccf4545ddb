package briefbook.render;

import briefbook.model.Event;
import briefbook.model.Fact;
import briefbook.model.FactKind;
import briefbook.model.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The table of what each source says of an event, in words.
 *
 * @param telling rows that a reader should see: numbers, outcomes, demands, warnings, and where sources differ
 * @param plain rows in which all agree, or only use other words
 * @param plainLabel what these are about, in words
 * @param pages links to the whole table where it does not fit; none when all is here
 */
record FactGroups(List<Group> telling, List<Group> plain, String plainLabel, List<Anchor> pages) {
    /** Voices shown for one thing. */
    static final int VOICES = 12;

    /** What the rows of each kind may weigh beside all else that is told of an event. */
    private static final int SHARE = 22_000;

    /** What one row of the whole table may weigh; a heavier one is continued in the next. */
    private static final int HEAVY = 30_000;

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
    record Group(String label, String agreement, boolean conflict, List<Telling> cells, List<String> gaps) {}

    public boolean isNone() {
        return telling.isEmpty() && plain.isEmpty();
    }

    /** Makes the table of an event, with some voices of each row. */
    static FactGroups of(Site site, Rows rows, Event event) {
        List<FactRow> all = site.facts().rows(event);
        return of(
                site,
                groups(site, rows, all.stream().filter(FactRow::isTelling)),
                groups(site, rows, all.stream().filter(r -> !r.isTelling())),
                List.of());
    }

    private static FactGroups of(Site site, List<Group> telling, List<Group> plain, List<Anchor> pages) {
        String about = plain.stream().map(Group::label).collect(Collectors.joining(", "));
        return new FactGroups(telling, plain, site.words().text("event.facts-plain", about), pages);
    }

    private static List<Group> groups(Site site, Rows rows, Stream<FactRow> facts) {
        return facts.map(r -> group(site, rows, r)).toList();
    }

    /** Cuts the table to its share of a page; where voices or rows are missing, the whole table stands on further pages. */
    FactGroups fitting(Site site, Rows rows, Event event, MorePages more) {
        List<FactRow> all = site.facts().rows(event);
        List<Group> some = Weight.fitting(telling, Weight::of, SHARE);
        List<Group> others = Weight.fitting(plain, Weight::of, SHARE);
        boolean whole = some.size() == telling.size()
                && others.size() == plain.size()
                && all.stream().allMatch(r -> r.cells().size() <= VOICES && isNamed(r.silent()) && isNamed(r.cut()));
        if (whole) {
            return this;
        }
        List<Group> table = all.stream()
                .flatMap(r -> pieces(group(site, rows, r, Integer.MAX_VALUE)))
                .toList();
        return of(site, some, others, more.further("facts", "facts", "event.facts", table, 1));
    }

    private static boolean isNamed(List<Integer> voices) {
        return voices.size() <= VOICES;
    }

    /** Continues a row that is too heavy under the same label; what nobody says stands below the last. */
    private static Stream<Group> pieces(Group group) {
        List<List<Telling>> cells = Weight.pieces(group.cells(), Weight::of, HEAVY);
        return IntStream.range(0, cells.size())
                .mapToObj(i -> new Group(
                        group.label(),
                        group.agreement(),
                        group.conflict(),
                        cells.get(i),
                        i + 1 == cells.size() ? group.gaps() : List.of()));
    }

    /** Puts one row in words, with some of its voices. */
    static Group group(Site site, Rows rows, FactRow row) {
        return group(site, rows, row, VOICES);
    }

    private static Group group(Site site, Rows rows, FactRow row, int voices) {
        boolean dated = row.agreement() == Agreement.AS_OF || row.isConflict();
        List<String> gaps = new ArrayList<>();
        if (row.cells().size() > voices) {
            gaps.add(site.words().text("briefing.more", row.cells().size() - voices));
        }
        gaps(site, row, voices).forEach(gaps::add);
        return new Group(
                label(site.words(), row),
                row.cells().size() < 2 ? "" : site.words().text("agreement", row.agreement()),
                row.isConflict(),
                row.cells().stream()
                        .limit(voices)
                        .map(c -> new Telling(
                                rows.articleLine(c.voice()),
                                c.facts().stream()
                                        .map(f -> rows.quote(f, dated))
                                        .toList(),
                                ""))
                        .toList(),
                gaps);
    }

    /** Says which voices do not tell a thing, at most so many by name; nothing when all do. */
    static Stream<String> gaps(Site site, FactRow row, int most) {
        List<String> named = Stream.of(
                        row.cells().stream().map(FactRow.Cell::voice), row.silent().stream(), row.cut().stream())
                .flatMap(v -> v)
                .map(v -> name(site, v))
                .toList();
        return Stream.concat(
                gap(site, "fact.silent", row.silent(), named, most), gap(site, "fact.cut", row.cut(), named, most));
    }

    private static Stream<String> gap(Site site, String key, List<Integer> voices, List<String> named, int most) {
        if (voices.isEmpty()) {
            return Stream.of();
        }
        List<String> names = new ArrayList<>();
        voices.stream()
                .limit(most)
                .map(v -> Collections.frequency(named, name(site, v)) > 1 ? fullName(site, v) : name(site, v))
                .forEach(names::add);
        if (voices.size() > most) {
            names.add(site.words().text("briefing.more", voices.size() - most));
        }
        return Stream.of(site.words().text(key, String.join(", ", names)));
    }

    /** Returns how a voice is called: its outlet, or the title of its article. */
    static String name(Site site, int article) {
        String outlet = site.index().entry(article).article().outlet();
        return outlet == null ? title(site, article) : outlet;
    }

    /** Returns outlet and title, where several articles of one outlet speak of a thing. */
    private static String fullName(Site site, int article) {
        String title = title(site, article);
        String name = name(site, article);
        return name.equals(title) ? name : name + " " + title;
    }

    private static String title(Site site, int article) {
        return site.words()
                .text(
                        "quoted",
                        shortened(site.index().entry(article).article().title().text()));
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
    static List<Telling> sources(Site site, Rows rows, Event event) {
        return site.index().byVoice(site.facts().sources(event), Fact::article).stream()
                .map(said -> new Telling(rows.articleLine(said.get(0).article()), rows.quotesOfFacts(said), ""))
                .toList();
    }
}
