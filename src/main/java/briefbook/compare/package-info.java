/** Compares two builds; start with {@link briefbook.compare.Comparison}. */
@NullMarked
package briefbook.compare;

import org.jspecify.annotations.NullMarked;
