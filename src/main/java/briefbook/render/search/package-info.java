/** Writes the index that search.html looks words up in; start with {@link briefbook.render.search.SearchFiles}. */
@NullMarked
package briefbook.render.search;

import org.jspecify.annotations.NullMarked;
