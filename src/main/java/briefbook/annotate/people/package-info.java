/** Tags the names of people, organisations and places in tokens; start with {@link briefbook.annotate.people.Tagger}. */
@NullMarked
package briefbook.annotate.people;

import org.jspecify.annotations.NullMarked;
