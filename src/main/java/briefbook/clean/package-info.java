/** Turns a seed into an article and a list of what was removed. */
@NullMarked
package briefbook.clean;

import org.jspecify.annotations.NullMarked;
