package briefbook.render;

import java.util.List;

/**
 * One page of an index: a list, or links to the pages below it.
 *
 * @param path where it is
 * @param key what its things have in common: a year, a month, a letter
 * @param part which part of a list that is too long for one page; 0 when it is whole
 * @param parts into how many parts that list is cut
 * @param things all things on it or below it, in order
 * @param below the pages below; none for a list
 * @param <T> the type of the things
 */
record Shelf<T>(String path, String key, int part, int parts, List<T> things, List<Shelf<T>> below) {
    boolean isList() {
        return below.isEmpty();
    }
}
