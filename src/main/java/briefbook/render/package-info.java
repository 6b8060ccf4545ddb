/** Turns a linked corpus into pages and data files. */
@NullMarked
package briefbook.render;

import org.jspecify.annotations.NullMarked;
