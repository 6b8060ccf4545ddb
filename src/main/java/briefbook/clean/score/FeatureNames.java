package briefbook.clean.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Numbers the features: each group has a name and, for each of its values, a label.
 *
 * <p>A group is a question with one answer, such as "how long?": with an own weight for each answer, a sum can follow any
 * curve. For one thread until all groups are there, immutable in use.
 */
final class FeatureNames {
    private final List<String> names = new ArrayList<>();

    /** A group: {@code first} is the number of its first value. */
    record Group(int first, int size) {
        int at(int value) {
            if (value < 0 || value >= size) {
                throw new IndexOutOfBoundsException(value + " of " + size);
            }
            return first + value;
        }
    }

    /** A question whose answer is a number: the values below the first edge, up to the next, and so on. */
    static final class Scale {
        private final Group group;
        private final double[] edges;

        private Scale(Group group, double... edges) {
            this.group = group;
            this.edges = edges.clone();
        }

        /** Returns the feature that holds for a value. */
        int of(double value) {
            return group.at(bin(value));
        }

        /** Returns which stretch between two edges a value lies in. */
        int bin(double value) {
            int bin = 0;
            while (bin < edges.length && value >= edges[bin]) {
                bin++;
            }
            return bin;
        }
    }

    /** A question whose answer is one of a set of constants. */
    static final class Choice<E extends Enum<E>> {
        private final Group group;
        private final Map<E, Integer> numbers;

        private Choice(Group group, Class<E> type) {
            this.group = group;
            this.numbers = new EnumMap<>(type);
            for (E each : type.getEnumConstants()) {
                numbers.put(each, numbers.size());
            }
        }

        /** Returns the feature that holds for an answer. */
        int of(E answer) {
            return group.at(number(answer));
        }

        /** Returns the number of an answer, from 0. */
        int number(E answer) {
            return Objects.requireNonNull(numbers.get(answer));
        }
    }

    <E extends Enum<E>> Choice<E> choice(String name, Class<E> type) {
        return new Choice<>(group(name, labels(type)), type);
    }

    /** Returns the names of constants as labels. */
    static <E extends Enum<E>> List<String> labels(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(e -> e.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    Group group(String name, List<String> labels) {
        int first = names.size();
        labels.forEach(label -> names.add(name + "=" + label));
        return new Group(first, labels.size());
    }

    Scale scale(String name, double... edges) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i <= edges.length; i++) {
            labels.add(i == edges.length ? number(edges[i - 1]) + "+" : "<" + number(edges[i]));
        }
        return new Scale(group(name, labels), edges);
    }

    /** Returns labels for the pairs of two numbers. */
    static List<String> grid(int first, int second) {
        return IntStream.range(0, first * second)
                .mapToObj(i -> i / second + "," + i % second)
                .toList();
    }

    /** Returns the names by number. */
    List<String> all() {
        return List.copyOf(names);
    }

    private static String number(double edge) {
        return edge == Math.rint(edge) ? Long.toString((long) edge) : Double.toString(edge);
    }
}
