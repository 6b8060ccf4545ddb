package briefbook.render;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Estimates in bytes how much of a page a row takes, so that lists are cut before pages get too long to open.
 *
 * <p>An estimate from above: text as UTF-8 with what is escaped, and a fixed sum for the markup around each record. Pure
 * functions.
 */
final class Weight {
    /** What the rows of a page of an index may weigh; drawings and highlights come on top. */
    static final int PAGE = 80_000;

    /** Markup around the fields of one record. */
    private static final int MARKUP = 70;

    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            List<RecordComponent> components = new ArrayList<>(Arrays.asList(type.getRecordComponents()));
            components.removeIf(c -> c.getType().isPrimitive() || c.getType().isEnum());
            components.forEach(c -> c.getAccessor().setAccessible(true));
            return List.copyOf(components);
        }
    };

    private Weight() {}

    /** Returns the weight of what a template shows: a text, a record or a list of them. */
    static int of(@Nullable Object view) {
        if (view instanceof String text) {
            return of(text);
        }
        if (view instanceof Collection<?> all) {
            return all.stream().mapToInt(Weight::of).sum();
        }
        if (!(view instanceof Record)) {
            return 0;
        }
        int weight = MARKUP;
        for (RecordComponent component : COMPONENTS.get(view.getClass())) {
            try {
                weight += of(component.getAccessor().invoke(view));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(component + " cannot be read", e);
            }
        }
        return weight;
    }

    /** Returns the bytes of a text on a page. */
    static int of(@Nullable String text) {
        int weight = 0;
        for (int i = 0; text != null && i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escaped = c == '&' || c == '<' || c == '>' || c == '"' || c == '\'';
            weight += escaped ? 6 : c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return weight;
    }

    /** Returns as many of the first things as are within a weight, and at least one if there are any. */
    static <T> List<T> fitting(List<T> things, ToIntFunction<? super T> weight, int most) {
        int sum = 0;
        for (int i = 0; i < things.size(); i++) {
            sum += weight.applyAsInt(things.get(i));
            if (sum > most && i > 0) {
                return things.subList(0, i);
            }
        }
        return things;
    }

    /** Cuts a list into pieces of at most this weight; a thing that is heavier is a piece of its own. */
    static <T> List<List<T>> pieces(List<T> things, ToIntFunction<? super T> weight, int most) {
        List<List<T>> pieces = new ArrayList<>();
        int start = 0;
        while (start < things.size()) {
            List<T> piece = fitting(things.subList(start, things.size()), weight, most);
            pieces.add(piece);
            start += piece.size();
        }
        return pieces;
    }
}
