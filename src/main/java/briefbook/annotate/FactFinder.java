package briefbook.annotate;

import briefbook.annotate.facts.SentenceFacts;
import briefbook.model.Article;
import briefbook.model.DateMention;
import briefbook.model.EventMention;
import briefbook.model.Point;
import briefbook.model.Spot;
import briefbook.text.Sentences;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what the sentences that speak of events tell of them: numbers, outcomes, demands and warnings.
 *
 * <p>Start with {@link #find}. English only, as events are. A pure function of its tables and arguments, for many threads.
 */
final class FactFinder {
    private FactFinder() {}

    /** Returns the points of each sentence; none for an article that speaks of no event. */
    static List<Point> find(Article article, List<EventMention> events, List<DateMention> dates) {
        Map<Spot, List<EventMention>> bySentence = new LinkedHashMap<>();
        events.forEach(e ->
                bySentence.computeIfAbsent(e.spot(), k -> new ArrayList<>()).add(e));
        List<Point> points = new ArrayList<>();
        bySentence.forEach((sentence, mentions) -> points.addAll(SentenceFacts.of(sentence, mentions, dates)));
        if (!events.isEmpty()) {
            Passages.of(article).stream()
                    .filter(p -> p.from() == 0)
                    .forEach(p -> Sentences.of(p.text()).stream()
                            .map(s -> new Spot(p.in(), s.start(), s.end()))
                            .filter(s -> !bySentence.containsKey(s))
                            .forEach(s -> points.addAll(
                                    SentenceFacts.others(s, p.text().substring(s.start(), s.end()), dates))));
        }
        return List.copyOf(points);
    }
}
