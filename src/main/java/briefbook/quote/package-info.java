/** Makes a collection into one that shows no more of its articles than what pages quote. */
@NullMarked
package briefbook.quote;

import org.jspecify.annotations.NullMarked;
