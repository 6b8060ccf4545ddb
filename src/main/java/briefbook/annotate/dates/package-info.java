/** Scans English text for time expressions; start with {@link briefbook.annotate.dates.DateScanner}. */
@NullMarked
package briefbook.annotate.dates;

import org.jspecify.annotations.NullMarked;
