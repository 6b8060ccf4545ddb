/** Finds who says what; start with {@link briefbook.annotate.statements.StatementFinder}. */
@NullMarked
package briefbook.annotate.statements;

import org.jspecify.annotations.NullMarked;
