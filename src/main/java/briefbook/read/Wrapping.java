package briefbook.read;

import java.io.IOException;

/**
 * Opens one kind of wrapping: a file in which articles are packed.
 *
 * <p>To add one, implement this and add one line to {@link Unpacker#ALL}. Implementations have no state, so that one object
 * serves all threads.
 */
interface Wrapping {
    /** Says whether this wrapping is meant by a treatment. */
    boolean opens(Treatment treatment);

    /**
     * Hands on each piece that is inside.
     *
     * @throws IOException when it cannot be opened or breaks off; what was handed on before stays
     */
    void open(Piece piece, Unpacker inside) throws IOException;
}
