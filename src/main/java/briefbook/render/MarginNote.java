package briefbook.render;

import briefbook.model.Entry;
import briefbook.model.Event;
import briefbook.model.EventMention;
import briefbook.model.EventRef;
import briefbook.model.Fact;
import briefbook.model.FactKind;
import briefbook.model.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands beside a paragraph: that other sources differ, that only this one says it, or that others report it too.
 *
 * @param block number of the block that it follows
 * @param kind what it is, as a style
 * @param text what it says; the words of sources in it are verbatim
 * @param href the page that shows it
 * @param link what the link is called
 */
record MarginNote(int block, String kind, String text, String href, String link) {
    /** More notes are no longer read. */
    private static final int MOST = 3;

    /** Names of sources in one note. */
    private static final int NAMES = 3;

    /** Letters from a number to what tells what it counts. */
    private static final int TOGETHER = 60;

    /** Returns at most three notes on an article, one for a paragraph, in the order of paragraphs. */
    static List<MarginNote> of(Site site, Rows rows, int article) {
        List<MarginNote> all = new ArrayList<>();
        List<Event> events = site.index().eventsOf(article).stream()
                .filter(site.index()::hasPage)
                .sorted(Comparator.comparing(e -> Prominence.of(e, article)))
                .toList();
        events.forEach(e -> all.addAll(differing(site, rows, e, article)));
        events.forEach(e -> all.addAll(alone(site, rows, e, article)));
        events.forEach(e -> reported(site, rows, e, article).ifPresent(all::add));
        Set<Integer> taken = new HashSet<>();
        Set<String> said = new HashSet<>();
        return all.stream()
                .filter(n -> isParagraph(site.index().entry(article), n.block()))
                .filter(n -> said.add(n.kind() + n.text() + n.href()))
                .filter(n -> taken.add(n.block()))
                .limit(MOST)
                .sorted(Comparator.comparingInt(MarginNote::block))
                .toList();
    }

    private static boolean isParagraph(Entry entry, int block) {
        return block >= 0
                && switch (entry.article().blocks().get(block).kind()) {
                    case PARAGRAPH, QUOTE -> true;
                    default -> false;
                };
    }

    private static List<MarginNote> differing(Site site, Rows rows, Event event, int article) {
        int voice = site.index().voice(article);
        List<MarginNote> notes = new ArrayList<>();
        for (FactRow row : site.facts().rows(event)) {
            Optional<Fact> mine =
                    row.isConflict() ? inParagraph(ofVoice(row, voice).stream(), article) : Optional.empty();
            if (mine.isEmpty()) {
                continue;
            }
            String said = row.cells().stream()
                    .filter(c -> c.voice() != voice)
                    .map(c -> c.facts().get(0))
                    .filter(f -> excludes(row, mine.get(), f))
                    .limit(NAMES)
                    .map(f -> site.words().text("note.says", FactGroups.name(site, f.article()), words(site, f)))
                    .collect(Collectors.joining("; "));
            if (!said.isEmpty()) {
                notes.add(note(site, rows, event, mine.get(), "differ", said));
            }
        }
        return notes;
    }

    private static Optional<Fact> inParagraph(Stream<Fact> facts, int article) {
        return facts.filter(
                        f -> f.article() == article && Parts.block(f.sentence().in()) >= 0)
                .findFirst();
    }

    private static boolean excludes(FactRow row, Fact one, Fact other) {
        List<List<Fact>> both = List.of(List.of(one), List.of(other));
        Agreement pair = row.kind() == FactKind.DAY ? Amounts.ofDays(both) : Amounts.ofNumbers(both);
        return pair == Agreement.CONFLICT;
    }

    /** What one voice alone tells, where the others are here in full and do not. */
    private static List<MarginNote> alone(Site site, Rows rows, Event event, int article) {
        int voice = site.index().voice(article);
        return site.facts().rows(event).stream()
                .filter(FactRow::isToldAlone)
                .flatMap(r -> inParagraph(ofVoice(r, voice).stream().limit(1), article).stream())
                .map(f -> note(site, rows, event, f, "only", words(site, f)))
                .toList();
    }

    /** Which other sources tell of an event, beside the first paragraph that does. */
    private static Optional<MarginNote> reported(Site site, Rows rows, Event event, int article) {
        int voice = site.index().voice(article);
        List<Integer> others = site.index().voices(CorpusIndex.articlesOf(event)).stream()
                .filter(v -> v != voice)
                .toList();
        String names = others.stream()
                .map(v -> FactGroups.name(site, v))
                .distinct()
                .limit(NAMES)
                .collect(Collectors.joining(", "));
        return event.mentions().stream()
                .filter(m -> m.article() == article)
                .map(EventRef::mention)
                .map(EventMention::spot)
                .filter(s -> !others.isEmpty() && Parts.block(s.in()) >= 0)
                .findFirst()
                .map(s -> new MarginNote(
                        Parts.block(s.in()),
                        "also",
                        site.words().text(others.size() > NAMES ? "note.also-more" : "note.also", others.size(), names),
                        rows.event(event).href(),
                        rows.name(event).text()));
    }

    private static MarginNote note(Site site, Rows rows, Event event, Fact fact, String kind, String words) {
        return new MarginNote(
                Parts.block(fact.sentence().in()),
                kind,
                site.words().text("note." + kind, words),
                rows.event(event).href() + "#facts",
                rows.name(event).text());
    }

    private static List<Fact> ofVoice(FactRow row, int voice) {
        return row.cells().stream()
                .filter(c -> c.voice() == voice)
                .flatMap(c -> c.facts().stream())
                .toList();
    }

    /** Returns the words of a source that tell a fact, verbatim: the number with what it counts, where both stand together. */
    private static String words(Site site, Fact fact) {
        int start = fact.words().stream().mapToInt(Spot::start).min().orElse(0);
        int end = fact.words().stream().mapToInt(Spot::end).max().orElse(0);
        Spot number = fact.words().get(0);
        boolean together = end - start <= TOGETHER;
        return Parts.text(site.index().entry(fact.article()).article(), number.in())
                .substring(together ? start : number.start(), together ? end : number.end());
    }
}
