package briefbook.annotate.statements;

import briefbook.annotate.statements.ReportingVerbs.Verb;
import org.jspecify.annotations.Nullable;

/**
 * A speaker and a verb: the part of a sentence that says who says something.
 *
 * @param from first piece of speaker and verb
 * @param to after the last piece of them
 * @param subject who speaks
 * @param verb the verb; null for "according to" and "Lund:"
 * @param status whether it is said
 * @param shape where speaker and words stand
 */
record Frame(int from, int to, Subject subject, @Nullable Verb verb, Leads.Status status, Shape shape) {
    enum Shape {
        /** "Lund said". */
        PLAIN,
        /** "said Lund". */
        INVERTED,
        /** ", saying" and "and said", whose speaker stands earlier. */
        ELIDED,
        /** "Lund, who said" and "after Lund said": the sentence goes on behind a comma. */
        SUBORDINATE,
        /** "According to Lund" and "as Lund said". */
        SOURCE,
        /** "Lund:". */
        LABEL
    }

    boolean is(ReportingVerbs.Kind kind) {
        return verb != null && verb.kind() == kind;
    }

    ReportingVerbs.Needs needs() {
        return verb == null ? ReportingVerbs.Needs.CLAUSE : verb.needs();
    }
}
