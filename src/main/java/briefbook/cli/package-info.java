/** The commands that a person types. */
@NullMarked
package briefbook.cli;

import org.jspecify.annotations.NullMarked;
