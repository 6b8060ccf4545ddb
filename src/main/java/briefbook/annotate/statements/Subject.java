package briefbook.annotate.statements;

import java.util.List;

/**
 * Who speaks, as the sentence has it.
 *
 * @param from first piece
 * @param to after the last piece
 * @param kind how the speaker is named
 * @param people numbers of mentions of people, if they are named here
 * @param word the pronoun, or the head of the title
 */
record Subject(int from, int to, Kind kind, List<Integer> people, String word) {
    enum Kind {
        NAMED,
        /** He or she. */
        PRONOUN,
        /** "The minister". */
        TITLE,
        /** Nobody who has a name. */
        UNKNOWN
    }

    Subject {
        people = List.copyOf(people);
    }

    static Subject unknown(int from, int to) {
        return new Subject(from, to, Kind.UNKNOWN, List.of(), "");
    }

    boolean isKnown() {
        return kind != Kind.UNKNOWN;
    }

    Subject at(int otherFrom, int otherTo) {
        return new Subject(otherFrom, otherTo, kind, people, word);
    }
}
