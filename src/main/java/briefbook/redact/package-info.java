/** Takes the names of people out of all that is written. */
@NullMarked
package briefbook.redact;

import org.jspecify.annotations.NullMarked;
