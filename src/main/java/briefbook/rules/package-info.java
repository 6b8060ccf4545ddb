/** Loads the rule tables, one row per rule; start with {@link briefbook.rules.Table}. */
@NullMarked
package briefbook.rules;

import org.jspecify.annotations.NullMarked;
