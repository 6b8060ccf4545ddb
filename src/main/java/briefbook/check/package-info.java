/** Looks over finished pages for broken links and other faults. */
@NullMarked
package briefbook.check;

import org.jspecify.annotations.NullMarked;
