/** Finds the people, dates and events that an article mentions. */
@NullMarked
package briefbook.annotate;

import org.jspecify.annotations.NullMarked;
