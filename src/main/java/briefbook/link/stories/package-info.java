/** Groups articles into stories by how alike they are; never by a proven event. */
@NullMarked
package briefbook.link.stories;

import org.jspecify.annotations.NullMarked;
