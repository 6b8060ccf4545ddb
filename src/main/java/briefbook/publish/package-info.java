/** Writes pages to disk so that a reader never meets half a file. */
@NullMarked
package briefbook.publish;

import org.jspecify.annotations.NullMarked;
