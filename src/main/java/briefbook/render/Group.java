package briefbook.render;

import java.util.List;

/**
 * Rows under a heading.
 *
 * @param id anchor of the heading
 * @param label the heading
 * @param rows what stands below it
 * @param <T> the type of the rows
 */
record Group<T>(String id, String label, List<T> rows) {}
