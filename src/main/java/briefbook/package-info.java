/** Turns a folder of scraped articles into a cross-linked briefing website.
 *
 * <pre>
 * read → clean → annotate → link → redact → quote → render → check → publish        cli
 *                                compare (two builds)
 *   \_____________________ model · text · rules (know nobody) _____________________/
 * </pre>
 */
@NullMarked
package briefbook;

import org.jspecify.annotations.NullMarked;
