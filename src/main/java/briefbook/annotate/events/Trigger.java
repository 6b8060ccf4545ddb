package briefbook.annotate.events;

import briefbook.model.EventFrame;
import briefbook.model.EventKind;

/**
 * Words that name an event.
 *
 * @param rule the row of {@code event-triggers.tsv}
 * @param kind what kind of event
 * @param form how the words are used
 * @param first number of the first unit
 * @param last number of the last unit
 */
record Trigger(String rule, EventKind kind, Form form, int first, int last) {
    /** How a trigger is used in a sentence. */
    enum Form {
        /** A noun. */
        NOUN,
        /** A noun that is a verb as well: something before it must tell. */
        BARE,
        /** A verb with a partner: "spoke with". */
        VERB,
        /** A verb whose object is whom the event is about; in the passive, its subject: "arrested". */
        ACT,
        /** A verb whose subject is whom the event is about: "resigned". */
        DO
    }

    /** Tells whether two who take part must be named. */
    boolean isPair() {
        return kind.frame() == EventFrame.PAIR;
    }

    /** Tells whether the words name a stretch of time that events are part of. */
    boolean isPeriod() {
        return kind.frame() == EventFrame.PERIOD;
    }

    /** Tells whether the words are a verb. */
    boolean verb() {
        return form == Form.VERB || form == Form.ACT || form == Form.DO;
    }
}
