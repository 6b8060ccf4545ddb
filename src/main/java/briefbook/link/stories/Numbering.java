package briefbook.link.stories;

/** Numbers hashes in the order in which they come: 0, 1, 2 and so on. Filled first, then only asked; many threads can ask. */
final class Numbering {
    private static final int SMALLEST = 1024;

    private int[] hashes = new int[SMALLEST];

    /** One more than the number of the hash in the same slot; 0 for a free slot. */
    private int[] numbers = new int[SMALLEST];

    private int size;

    /** Returns the number of a hash, a new one when it has none. */
    int add(int hash) {
        int slot = slot(hash);
        if (numbers[slot] == 0) {
            size++;
            hashes[slot] = hash;
            numbers[slot] = size;
            if (2 * size > hashes.length) {
                grow();
            }
            return size - 1;
        }
        return numbers[slot] - 1;
    }

    /** Returns the number of a hash; -1 when it has none. */
    int of(int hash) {
        return numbers[slot(hash)] - 1;
    }

    int size() {
        return size;
    }

    private int slot(int hash) {
        int mask = hashes.length - 1;
        int slot = (hash * 0x9E3779B9) >>> 7 & mask;
        while (numbers[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldHashes = hashes;
        int[] oldNumbers = numbers;
        hashes = new int[2 * oldHashes.length];
        numbers = new int[2 * oldNumbers.length];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldNumbers[i] != 0) {
                int slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
