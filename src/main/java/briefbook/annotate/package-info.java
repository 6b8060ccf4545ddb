/** Finds the people, dates and events that an article mentions, and who says what. */
@NullMarked
package briefbook.annotate;

import org.jspecify.annotations.NullMarked;
