package briefbook.render;

import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.Completeness;
import briefbook.model.Event;
import briefbook.model.Fact;
import briefbook.model.FactKind;
import briefbook.model.Point;
import briefbook.model.Quantity;
import briefbook.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each source says of the events: one row for each thing, one cell for each voice, each cell full sentences.
 *
 * <p>Built once for all pages; immutable after that, for many threads.
 */
final class FactTable {
    /** Sentences of one voice that are shown for one thing. */
    private static final int SHOWN = 3;

    /** Kinds of which a whole text can be said not to tell them. */
    private static final Set<FactKind> GAPS = Set.of(FactKind.DAY, FactKind.PLACE, FactKind.NUMBER);

    private final Map<String, List<FactRow>> rows = new HashMap<>();
    private final Map<String, List<Fact>> sources;
    private final CorpusIndex index;

    /** What facts must have in common to stand in one row. */
    record Key(FactKind kind, String measure, String unit, String scope) {
        static Key of(Fact fact) {
            Quantity quantity = fact.quantity();
            return quantity == null
                    ? new Key(fact.kind(), "", "", "")
                    : new Key(fact.kind(), quantity.measure(), quantity.unit(), quantity.scope());
        }
    }

    FactTable(List<Fact> facts, CorpusIndex index) {
        this.index = index;
        Map<String, List<Fact>> byEvent = facts.stream()
                .filter(f -> f.kind() != FactKind.SOURCE)
                .collect(Collectors.groupingBy(Fact::event, LinkedHashMap::new, Collectors.toList()));
        byEvent.forEach((id, of) -> index.event(id).ifPresent(event -> rows.put(id, rows(event, of))));
        sources = facts.stream().filter(f -> f.kind() == FactKind.SOURCE).collect(Collectors.groupingBy(Fact::event));
    }

    /** Returns what several voices say of an event, row by row; none when one voice alone speaks of it. */
    List<FactRow> rows(Event event) {
        return rows.getOrDefault(event.id(), List.of());
    }

    /** Returns who says that an event took place, by article. */
    List<Fact> sources(Event event) {
        return sources.getOrDefault(event.id(), List.of());
    }

    private List<FactRow> rows(Event event, List<Fact> facts) {
        List<Integer> voices = index.voices(CorpusIndex.articlesOf(event));
        if (voices.size() < 2) {
            return List.of();
        }
        Map<Key, List<Fact>> byKey =
                facts.stream().collect(Collectors.groupingBy(Key::of, LinkedHashMap::new, Collectors.toList()));
        return byKey.entrySet().stream()
                .map(e -> row(e.getKey(), e.getValue(), voices))
                .sorted(Comparator.comparing(FactRow::kind)
                        .thenComparing(r -> -r.cells().size()))
                .toList();
    }

    private FactRow row(Key key, List<Fact> facts, List<Integer> voices) {
        List<FactRow.Cell> cells = cells(facts, index::voice);
        Set<Integer> told = cells.stream().map(FactRow.Cell::voice).collect(Collectors.toUnmodifiableSet());
        List<Integer> silent = new ArrayList<>();
        List<Integer> cut = new ArrayList<>();
        for (int voice : voices) {
            if (!told.contains(voice) && GAPS.contains(key.kind()) && !isInText(voice, facts)) {
                boolean full = index.entry(voice).article().completeness() == Completeness.FULL;
                (full ? silent : cut).add(voice);
            }
        }
        return new FactRow(
                key.kind(),
                key.measure(),
                key.unit(),
                key.scope(),
                agreement(key, cells),
                cells,
                silent,
                cut,
                voices.size());
    }

    /** Returns what each voice says of one thing, in the order of voices. */
    static List<FactRow.Cell> cells(List<Fact> facts, IntUnaryOperator voice) {
        Map<Integer, List<Fact>> byVoice = new TreeMap<>();
        facts.stream()
                .collect(Collectors.groupingBy(
                        f -> voice.applyAsInt(f.article()), LinkedHashMap::new, Collectors.toList()))
                .forEach((speaker, all) ->
                        inText(all).forEach(f -> add(byVoice.computeIfAbsent(speaker, k -> new ArrayList<>()), f)));
        return byVoice.entrySet().stream()
                .map(e -> new FactRow.Cell(e.getKey(), e.getValue()))
                .toList();
    }

    /** Each value once. */
    private static void add(List<Fact> said, Fact fact) {
        if (said.size() < SHOWN && said.stream().noneMatch(s -> isSame(s, fact))) {
            said.add(fact);
        }
    }

    /** A headline sums up what the text says: where the text says it, too, its sentences count. */
    private static List<Fact> inText(List<Fact> facts) {
        List<Fact> text =
                facts.stream().filter(f -> !f.sentence().in().equals("title")).toList();
        return text.isEmpty() ? facts : text;
    }

    private static boolean isSame(Fact one, Fact other) {
        Quantity a = one.quantity();
        Quantity b = other.quantity();
        boolean number = a != null && b != null && a.bound() == b.bound();
        return one.quote().equals(other.quote())
                || (Folding.plain(one.value()).equals(Folding.plain(other.value())) && (a == null || number));
    }

    /** Returns how what the voices say of one thing fits together. */
    static Agreement agreement(Key key, List<FactRow.Cell> cells) {
        List<List<Fact>> said = cells.stream().map(FactRow.Cell::facts).toList();
        return switch (key.kind()) {
            case NUMBER -> number(key, said);
            case DAY -> Amounts.ofDays(said);
            default ->
                said.stream()
                                        .map(v -> v.stream()
                                                .map(f -> Folding.plain(f.value()))
                                                .collect(Collectors.toUnmodifiableSet()))
                                        .distinct()
                                        .count()
                                == 1
                        ? Agreement.SAME
                        : Agreement.OTHER_WORDS;
        };
    }

    /** Numbers without a measure, or of a part, may count different things: that they differ says nothing. */
    private static Agreement number(Key key, List<List<Fact>> said) {
        Agreement agreement = Amounts.ofNumbers(said);
        boolean comparable = !key.measure().isEmpty() && key.scope().isEmpty();
        boolean apart = agreement == Agreement.CONFLICT || agreement == Agreement.AS_OF;
        return apart && !comparable ? Agreement.OTHER_WORDS : agreement;
    }

    /**
     * Tells whether an article holds what the others say, in a sentence that was not taken for one about the event: then nobody
     * may claim that it does not mention it.
     */
    private boolean isInText(int voice, List<Fact> facts) {
        Article article = index.entry(voice).article();
        return switch (facts.get(0).kind()) {
            case DAY -> !index.entry(voice).annotated().dates().isEmpty();
            case PLACE -> isAny(article, facts.stream().map(Fact::value));
            default -> {
                String measure = Objects.requireNonNull(facts.get(0).quantity()).measure();
                yield measure.isEmpty()
                        || index.entry(voice).annotated().points().stream().anyMatch(p -> isOf(p, measure))
                        || isAny(article, facts.stream().flatMap(FactTable::measureWords));
            }
        };
    }

    private static boolean isOf(Point point, String measure) {
        return point.quantity() != null && point.quantity().measure().equals(measure);
    }

    /** The words that tell what a number counts, as the sentence has them. */
    private static Stream<String> measureWords(Fact fact) {
        int start = fact.sentence().start();
        return fact.words().stream().skip(1).map(w -> fact.quote().substring(w.start() - start, w.end() - start));
    }

    private static boolean isAny(Article article, Stream<String> values) {
        List<String> texts = Stream.concat(
                        Stream.of(article.title().text()),
                        article.blocks().stream().map(Block::text))
                .map(t -> t.toLowerCase(Locale.ROOT))
                .toList();
        return values.distinct()
                .map(v -> v.toLowerCase(Locale.ROOT))
                .anyMatch(v -> texts.stream().anyMatch(t -> t.contains(v)));
    }
}
