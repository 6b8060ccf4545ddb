package briefbook.read;

import briefbook.model.Format;

/**
 * Reads one input format.
 *
 * <p>To add a format, implement this and add one line to {@link SeedFormats#ALL}. Implementations have no state, so that
 * one object serves all threads.
 */
interface SeedFormat {
    /** Returns the name of the format. */
    Format format();

    /**
     * Says whether the file is of this format.
     *
     * @param treatment what its name suggests
     * @param text its text
     */
    boolean claims(Treatment treatment, String text);

    /**
     * Reads the text of a file.
     *
     * @param text without front matter, in whose place there are empty lines; all lines end with a line feed
     * @param notes takes what is strange
     */
    Content read(String text, Notes notes);
}
