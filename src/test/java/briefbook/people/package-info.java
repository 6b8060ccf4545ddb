/** Trains and measures the people tagger; nothing here is part of the program; start with {@link briefbook.people.TrainPeople}. */
@NullMarked
package briefbook.people;

import org.jspecify.annotations.NullMarked;
