package briefbook.render.search;

import java.util.Arrays;

/** The documents that hold a term, with how often, in order. For one thread. */
final class Postings {
    private int[] documents = new int[2];
    private short[] counts = new short[2];
    private int size;

    /** Adds a document behind all others. */
    void add(int document, int count) {
        if (size == documents.length) {
            documents = Arrays.copyOf(documents, size * 2);
            counts = Arrays.copyOf(counts, size * 2);
        }
        documents[size] = document;
        counts[size++] = (short) Math.min(count, Short.MAX_VALUE);
    }

    int size() {
        return size;
    }

    int document(int at) {
        return documents[at];
    }

    int count(int at) {
        return counts[at];
    }
}
