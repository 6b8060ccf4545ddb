package briefbook.link.stories;

import java.util.Arrays;

/** Numbers of groups with a sum for each, ascending by number. Not thread-safe. */
final class Sums {
    private int[] groups = new int[8];
    private double[] sums = new double[8];
    private int size;

    int size() {
        return size;
    }

    int group(int place) {
        return groups[place];
    }

    double sum(int place) {
        return sums[place];
    }

    /** Returns the sum of a group, 0 when it has none. */
    double of(int group) {
        int place = place(group);
        return place < 0 ? 0 : sums[place];
    }

    /** Sets the sum of a group. */
    void put(int group, double sum) {
        int place = place(group);
        if (place < 0) {
            place = -place - 1;
            if (size == groups.length) {
                groups = Arrays.copyOf(groups, 2 * size);
                sums = Arrays.copyOf(sums, 2 * size);
            }
            System.arraycopy(groups, place, groups, place + 1, size - place);
            System.arraycopy(sums, place, sums, place + 1, size - place);
            groups[place] = group;
            size++;
        }
        sums[place] = sum;
    }

    /** Takes a group out. */
    void remove(int group) {
        int place = place(group);
        if (place >= 0) {
            size--;
            System.arraycopy(groups, place + 1, groups, place, size - place);
            System.arraycopy(sums, place + 1, sums, place, size - place);
        }
    }

    private int place(int group) {
        return Arrays.binarySearch(groups, 0, size, group);
    }
}
