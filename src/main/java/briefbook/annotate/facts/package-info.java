/** What sentences tell of an event beside its day, place and people: numbers, outcomes, demands, warnings. */
@NullMarked
package briefbook.annotate.facts;

import org.jspecify.annotations.NullMarked;
