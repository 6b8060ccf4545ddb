package briefbook;

import briefbook.model.Corpus;
import briefbook.model.EventTrace;
import java.util.List;
import java.util.Optional;

/**
 * What a collection knows of an event.
 *
 * @param corpus all its articles
 * @param trace how the event came to be; empty when no event has the id
 * @param pillars clippings that carry a conclusion, in the order of the articles
 * @param untried how many clippings were not tried, since the event has too many
 * @param near ids like the one asked for; only when no event has it
 */
public record EventExplanation(
        Corpus corpus, Optional<EventTrace> trace, List<Pillar> pillars, int untried, List<String> near) {
    /** Copies the lists. */
    public EventExplanation {
        pillars = List.copyOf(pillars);
        near = List.copyOf(near);
    }

    /**
     * A clipping without which something would not follow.
     *
     * @param article its number
     * @param without what would be left without it, in words
     */
    public record Pillar(int article, String without) {}
}
