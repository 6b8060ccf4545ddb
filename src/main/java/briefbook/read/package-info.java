/** Turns files into seeds: formats, encodings, what to skip and why. */
@NullMarked
package briefbook.read;

import org.jspecify.annotations.NullMarked;
