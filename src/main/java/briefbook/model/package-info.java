/** The immutable records that the stages hand on; start with {@link briefbook.model.Seed} and {@link briefbook.model.Article}. */
@NullMarked
package briefbook.model;

import org.jspecify.annotations.NullMarked;
