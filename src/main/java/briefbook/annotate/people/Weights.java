package briefbook.annotate.people;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The trained weights: a row of one byte per label for each feature that matters, and the transitions between labels.
 *
 * <p>Start with {@link #read}. Immutable after that. {@link #write} gives the same bytes for the same weights.
 */
public final class Weights {
    private final int bits;
    private final int[][] transitions;

    /** A bit for each slot that has a row. */
    private final long[] used;

    /** How many rows come before the slots of each word of {@link #used}. */
    private final int[] before;

    private final byte[] values;

    private Weights(int bits, int[][] transitions, long[] used, byte[] values) {
        this.bits = bits;
        this.transitions = transitions;
        this.used = used;
        this.before = new int[used.length];
        for (int i = 1; i < used.length; i++) {
            before[i] = before[i - 1] + Long.bitCount(used[i - 1]);
        }
        this.values = values;
    }

    /**
     * Takes over trained weights.
     *
     * @param table 2<sup>bits</sup> rows of one weight per label; at least 6 bits
     * @param transitions for each label and the one before it
     */
    public static Weights of(int bits, byte[] table, int[][] transitions) {
        long[] used = new long[(1 << bits) / Long.SIZE];
        byte[] values = new byte[table.length];
        int end = 0;
        for (int slot = 0; slot < 1 << bits; slot++) {
            int from = slot * Labels.COUNT;
            for (int i = from; i < from + Labels.COUNT; i++) {
                if (table[i] != 0) {
                    used[slot / Long.SIZE] |= 1L << slot;
                    System.arraycopy(table, from, values, end, Labels.COUNT);
                    end += Labels.COUNT;
                    break;
                }
            }
        }
        return new Weights(bits, transitions, used, Arrays.copyOf(values, end));
    }

    /**
     * Reads weights: the transitions, then a bit for each slot that has a row, and the rows. These are the tables as they are
     * used, so that reading only copies them.
     */
    public static Weights read(ByteBuffer in) {
        int bits = in.get() & 0xFF;
        int[][] transitions = new int[Labels.COUNT][Labels.COUNT];
        for (int[] row : transitions) {
            for (int i = 0; i < row.length; i++) {
                row[i] = in.getInt();
            }
        }
        byte[] values = new byte[in.getInt() * Labels.COUNT];
        long[] used = new long[(1 << bits) / Long.SIZE];
        in.asLongBuffer().get(used);
        in.position(in.position() + used.length * Long.BYTES);
        in.get(values);
        return new Weights(bits, transitions, used, values);
    }

    /** Writes what {@link #read} reads. */
    public void write(DataOutputStream out) throws IOException {
        out.writeByte(bits);
        for (int[] row : transitions) {
            for (int weight : row) {
                out.writeInt(weight);
            }
        }
        out.writeInt(values.length / Labels.COUNT);
        for (long slots : used) {
            out.writeLong(slots);
        }
        out.write(values);
    }

    /** Returns how many bits a feature's slot has. */
    public int bits() {
        return bits;
    }

    /** Returns the weight of each label after each other. */
    public int[][] transitions() {
        return transitions;
    }

    /** Adds what the features say to the score of each label. */
    public void addTo(int[] scores, Features features) {
        int count = features.count();
        for (int n = 0; n < count; n++) {
            int slot = features.slot(n);
            long word = used[slot / Long.SIZE];
            long bit = 1L << slot;
            if ((word & bit) != 0) {
                int row = (before[slot / Long.SIZE] + Long.bitCount(word & (bit - 1))) * Labels.COUNT;
                for (int label = 0; label < Labels.COUNT; label++) {
                    scores[label] += values[row + label];
                }
            }
        }
    }
}
