package briefbook.publish;

import java.util.function.BiConsumer;

/** Reads pictures again from the seeds that they came from. */
@FunctionalInterface
public interface PictureBytes {
    /** Finds none. */
    PictureBytes NONE = (seed, taker) -> {};

    /**
     * Reads the pictures of one seed.
     *
     * @param seed the file, as the articles name it
     * @param taker takes the SHA-256 and the bytes of each picture
     */
    void read(String seed, BiConsumer<String, byte[]> taker);
}
