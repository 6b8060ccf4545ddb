package briefbook.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Which page of an index lists which thing: one page as long as it can be read, else one for each year or letter, and below
 * that one for each month, and parts of these, as far as a list is still too long. Immutable.
 *
 * @param <T> the type of the things
 */
final class Shelves<T> {
    /** The key of things that have one key on every level. */
    static final String ALL = "all";

    /** Rows on one page, however light they are. */
    private static final int ROWS = 300;

    private final String first;
    private final String folder;
    private final List<T> things;
    private final ToIntFunction<T> weight;
    private final List<Function<T, String>> keys;
    private final List<Shelf<T>> top;

    /**
     * Puts things on shelves.
     *
     * @param first the page of the whole index
     * @param folder where the other pages are, with a slash at its end; nothing else may be there
     * @param things in the order in which they are listed
     * @param weight what the row of a thing weighs, in bytes
     * @param keys from coarse to fine, what things of one page have in common; without dots, and each key of a level under
     *     one key only of the level above
     */
    Shelves(String first, String folder, List<T> things, ToIntFunction<T> weight, List<Function<T, String>> keys) {
        this.first = first;
        this.folder = folder;
        this.things = List.copyOf(things);
        this.weight = weight;
        this.keys = List.copyOf(keys);
        this.top = isShort(this.things) ? List.of() : below(ALL, this.things, 0);
    }

    /** Returns the page of the whole index. */
    String first() {
        return first;
    }

    /** Returns all things, in order. */
    List<T> things() {
        return things;
    }

    /** Tells whether the first page lists all things. */
    boolean isOne() {
        return top.isEmpty();
    }

    /** Returns the pages right below the first; none when that lists all things. */
    List<Shelf<T>> top() {
        return top;
    }

    /** Returns for each thing, by its id, the page that lists it. */
    Map<String, String> places(Function<T, String> id) {
        Map<String, String> places = new HashMap<>();
        if (isOne()) {
            things.forEach(t -> places.put(id.apply(t), first));
        }
        top.forEach(s -> addPlaces(s, id, places));
        return places;
    }

    private void addPlaces(Shelf<T> shelf, Function<T, String> id, Map<String, String> places) {
        if (shelf.isList()) {
            shelf.things().forEach(t -> places.put(id.apply(t), shelf.path()));
        }
        shelf.below().forEach(s -> addPlaces(s, id, places));
    }

    private Shelf<T> shelf(String key, List<T> those, int level) {
        return new Shelf<>(path(key), key, 0, 1, those, isShort(those) ? List.of() : below(key, those, level));
    }

    /** A level on which all have the same key would be a page with one link. */
    private List<Shelf<T>> below(String key, List<T> those, int level) {
        for (int next = level; next < keys.size(); next++) {
            Map<String, List<T>> groups = new LinkedHashMap<>();
            for (T thing : those) {
                groups.computeIfAbsent(keys.get(next).apply(thing), k -> new ArrayList<>())
                        .add(thing);
            }
            if (groups.size() > 1) {
                int deeper = next + 1;
                return groups.entrySet().stream()
                        .map(g -> shelf(g.getKey(), List.copyOf(g.getValue()), deeper))
                        .toList();
            }
        }
        return parts(key, those);
    }

    private List<Shelf<T>> parts(String key, List<T> those) {
        List<List<T>> pieces =
                Weight.pieces(those, t -> Math.max(Weight.PAGE / ROWS, weight.applyAsInt(t)), Weight.PAGE);
        List<Shelf<T>> parts = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            parts.add(new Shelf<>(path(key + "." + (i + 1)), key, i + 1, pieces.size(), pieces.get(i), List.of()));
        }
        return List.copyOf(parts);
    }

    private boolean isShort(List<T> those) {
        return those.size() <= 1
                || (those.size() <= ROWS && those.stream().mapToInt(weight).sum() <= Weight.PAGE);
    }

    private String path(String key) {
        return folder + key + ".html";
    }
}
