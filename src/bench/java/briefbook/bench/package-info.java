/** Measures speed; nothing here is part of the program or of its tests. Start with {@link briefbook.bench.CleaningBench}. */
@NullMarked
package briefbook.bench;

import org.jspecify.annotations.NullMarked;
