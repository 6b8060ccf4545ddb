package briefbook.model;

import java.util.List;

/**
 * How an event came to be: what each mention says, what joined them, and what was kept apart.
 *
 * @param event the event
 * @param parts its reports, by article
 * @param apart other events that share who or where, and why they are others
 */
public record EventTrace(Event event, List<Part> parts, List<Apart> apart) {
    /** Copies the collections. */
    public EventTrace {
        parts = List.copyOf(parts);
        apart = List.copyOf(apart);
    }

    /**
     * What one article says of the event.
     *
     * @param article number of the article
     * @param mentions its sentences
     * @param days the days that its words allow, in words
     * @param strength how sure it belongs
     * @param bits what the names in common prove, in bits; infinite for the report that the event began with
     * @param clue what supports it beyond names and days, in words; empty when nothing does
     */
    public record Part(
            int article, List<EventMention> mentions, String days, Strength strength, double bits, String clue) {
        /** Copies the collections. */
        public Part {
            mentions = List.copyOf(mentions);
        }
    }

    /**
     * An event that is another one.
     *
     * @param id of the other event
     * @param name of the other event
     * @param reason why both are not one, in words
     */
    public record Apart(String id, String name, String reason) {}
}
