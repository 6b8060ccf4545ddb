package briefbook.people;

import briefbook.annotate.people.Entity;
import java.util.List;

/** A sentence of an annotated corpus. */
record GoldSentence(List<String> tokens, List<Entity> entities) {
    GoldSentence {
        tokens = List.copyOf(tokens);
        entities = List.copyOf(entities);
    }
}
