/** Turns a folder of scraped articles into a cross-linked briefing website.
 *
 * <pre>
 * read → clean → annotate → link → render → check → publish        cli
 *   \____________ model · text · rules (know nobody) ____________/
 * </pre>
 */
@NullMarked
package briefbook;

import org.jspecify.annotations.NullMarked;
