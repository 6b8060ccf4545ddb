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
    private final int[] rows;
    private final byte[] values;

    private Weights(int bits, int[][] transitions, int[] rows, byte[] values) {
        this.bits = bits;
        this.transitions = transitions;
        this.rows = rows;
        this.values = values;
    }

    /**
     * Takes over trained weights.
     *
     * @param table 2<sup>bits</sup> rows of one weight per label
     * @param transitions for each label and the one before it
     */
    public static Weights of(int bits, byte[] table, int[][] transitions) {
        int[] rows = new int[1 << bits];
        byte[] values = new byte[table.length];
        int used = 0;
        for (int slot = 0; slot < rows.length; slot++) {
            rows[slot] = -1;
            int from = slot * Labels.COUNT;
            for (int i = from; i < from + Labels.COUNT; i++) {
                if (table[i] != 0) {
                    rows[slot] = used;
                    System.arraycopy(table, from, values, used, Labels.COUNT);
                    used += Labels.COUNT;
                    break;
                }
            }
        }
        return new Weights(bits, transitions, rows, Arrays.copyOf(values, used));
    }

    /**
     * Reads weights: the transitions, then each row as its distance from the one before, a bit for each label that has a
     * weight, and those weights.
     */
    public static Weights read(ByteBuffer in) {
        int bits = in.get() & 0xFF;
        int[][] transitions = new int[Labels.COUNT][Labels.COUNT];
        for (int[] row : transitions) {
            for (int i = 0; i < row.length; i++) {
                row[i] = in.getInt();
            }
        }
        int count = in.getInt();
        int[] rows = new int[1 << bits];
        Arrays.fill(rows, -1);
        byte[] values = new byte[count * Labels.COUNT];
        int slot = -1;
        for (int row = 0; row < count; row++) {
            slot += readNumber(in);
            rows[slot] = row * Labels.COUNT;
            int mask = in.getShort() & 0xFFFF;
            for (int label = 0; label < Labels.COUNT; label++) {
                if (((mask >> label) & 1) != 0) {
                    values[row * Labels.COUNT + label] = in.get();
                }
            }
        }
        return new Weights(bits, transitions, rows, values);
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
        int last = -1;
        for (int slot = 0; slot < rows.length; slot++) {
            int row = rows[slot];
            if (row < 0) {
                continue;
            }
            writeNumber(out, slot - last);
            last = slot;
            int mask = 0;
            for (int label = 0; label < Labels.COUNT; label++) {
                mask |= values[row + label] == 0 ? 0 : 1 << label;
            }
            out.writeShort(mask);
            for (int label = 0; label < Labels.COUNT; label++) {
                if (values[row + label] != 0) {
                    out.writeByte(values[row + label]);
                }
            }
        }
    }

    /** Returns how many bits a feature's slot has. */
    public int bits() {
        return bits;
    }

    /** Returns the weight of each label after each other. */
    int[][] transitions() {
        return transitions;
    }

    /** Adds what the features say to the score of each label. */
    void addTo(int[] scores, Features features) {
        for (int n = 0; n < features.count(); n++) {
            int row = rows[features.slot(n)];
            if (row >= 0) {
                for (int label = 0; label < Labels.COUNT; label++) {
                    scores[label] += values[row + label];
                }
            }
        }
    }

    private static int readNumber(ByteBuffer in) {
        int number = 0;
        int shift = 0;
        int b;
        do {
            b = in.get() & 0xFF;
            number |= (b & 127) << shift;
            shift += 7;
        } while (b > 127);
        return number;
    }

    private static void writeNumber(DataOutputStream out, int number) throws IOException {
        int rest = number;
        while (rest > 127) {
            out.writeByte((rest & 127) | 128);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }
}
