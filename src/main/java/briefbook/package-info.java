/** Turns a folder of scraped articles into a cross-linked briefing website.
 *
 * <pre>
 * read → clean → annotate → link → redact → render → check → publish        cli
 *                            compare (two builds)
 *   \_________________ model · text · rules (know nobody) _________________/
 * </pre>
 */
@NullMarked
package briefbook;

import org.jspecify.annotations.NullMarked;
