/** Sentences, slugs, folding and sets of days: pure functions over text; start with {@link briefbook.text.Sentences}. */
@NullMarked
package briefbook.text;

import org.jspecify.annotations.NullMarked;
