package briefbook.annotate.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The labels of the BILOU scheme: outside, and for each type of entity begin, inside, last and unit.
 *
 * <p>Label 0 is outside; type {@code t} has the labels {@code 1 + 4t} to {@code 4 + 4t} in the order above.
 */
public final class Labels {
    /** Label of a token in no entity. */
    public static final int OUTSIDE = 0;

    /** How many labels there are. */
    public static final int COUNT = 1 + 4 * EntityType.values().length;

    private static final int BEGIN = 0;
    private static final int INSIDE = 1;
    private static final int LAST = 2;
    private static final int UNIT = 3;
    private static final EntityType[] TYPES = EntityType.values();

    private Labels() {}

    /** Tells whether a sentence may start with a label. */
    public static boolean canStart(int label) {
        return label == OUTSIDE || place(label) == BEGIN || place(label) == UNIT;
    }

    /** Tells whether a sentence may end with a label. */
    public static boolean canEnd(int label) {
        return label == OUTSIDE || place(label) == LAST || place(label) == UNIT;
    }

    /** Tells whether a label may follow another. */
    public static boolean canFollow(int label, int before) {
        boolean open = before != OUTSIDE && (place(before) == BEGIN || place(before) == INSIDE);
        if (!open) {
            return canStart(label);
        }
        return label != OUTSIDE && type(label) == type(before) && (place(label) == INSIDE || place(label) == LAST);
    }

    /** Returns the labels of a sentence of {@code length} tokens with the given entities, which do not overlap. */
    public static int[] of(List<Entity> entities, int length) {
        int[] labels = new int[length];
        for (Entity entity : entities) {
            int base = 1 + 4 * Arrays.asList(TYPES).indexOf(entity.type());
            for (int i = entity.from(); i < entity.to(); i++) {
                labels[i] = base + INSIDE;
            }
            labels[entity.from()] = base + BEGIN;
            labels[entity.to() - 1] = base + (entity.length() == 1 ? UNIT : LAST);
        }
        return labels;
    }

    /** Returns the entities that well-formed labels spell out, in order. */
    public static List<Entity> entities(int[] labels) {
        List<Entity> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == OUTSIDE) {
                continue;
            }
            int place = place(labels[i]);
            if (place == BEGIN || place == UNIT) {
                from = i;
            }
            if (place == LAST || place == UNIT) {
                found.add(new Entity(TYPES[type(labels[i])], from, i + 1));
            }
        }
        return found;
    }

    private static int place(int label) {
        return (label - 1) % 4;
    }

    private static int type(int label) {
        return (label - 1) / 4;
    }
}
