/** Says for each block how much speaks for its being part of the text; start with {@link briefbook.clean.score.BlockScores}. */
@NullMarked
package briefbook.clean.score;

import org.jspecify.annotations.NullMarked;
