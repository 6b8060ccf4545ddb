/** Finds sentences that speak of events: triggers, participants, status; used by {@link briefbook.annotate.EventFinder}. */
@NullMarked
package briefbook.annotate.events;

import org.jspecify.annotations.NullMarked;
