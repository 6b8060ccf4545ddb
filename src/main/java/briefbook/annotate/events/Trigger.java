package briefbook.annotate.events;

import briefbook.model.EventClass;

/**
 * Words that name an event.
 *
 * @param rule the row of {@code event-triggers.tsv}
 * @param cls the class of the event
 * @param verb whether the words are a verb
 * @param first number of the first unit
 * @param last number of the last unit
 */
record Trigger(String rule, EventClass cls, boolean verb, int first, int last) {}
