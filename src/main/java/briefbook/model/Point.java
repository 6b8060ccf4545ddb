package briefbook.model;

import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that tell something of an event.
 *
 * @param kind what they tell
 * @param words where they stand
 * @param quantity the number; null for other kinds
 */
public record Point(FactKind kind, Spot words, @Nullable Quantity quantity) {}
