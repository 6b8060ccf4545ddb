/** Joins all articles through the people and events they share. */
@NullMarked
package briefbook.link;

import org.jspecify.annotations.NullMarked;
