package briefbook.annotate.dates;

/** A unit of time. */
enum Unit {
    DAY("D"),
    WEEK("W"),
    MONTH("M"),
    YEAR("Y"),
    DECADE("E"),
    CENTURY("C"),
    HOUR("TH"),
    MINUTE("TM"),
    SECOND("TS"),
    QUARTER("Q"),
    WEEKEND("X"),
    NIGHT("N");

    private final String code;

    Unit(String code) {
        this.code = code;
    }

    /**
     * Returns the unit of a code of the word table.
     *
     * @throws IllegalArgumentException when there is none
     */
    static Unit of(String code) {
        for (Unit unit : values()) {
            if (unit.code.equals(code)) {
                return unit;
            }
        }
        throw new IllegalArgumentException("no unit of time has the code '" + code + "'");
    }

    /** Tells whether it is shorter than a day. */
    boolean isClock() {
        return code.charAt(0) == 'T';
    }

    /** Returns the TIMEX3 value of so many units; {@code X} stands for an open number. */
    String duration(String count) {
        return switch (this) {
            case DECADE -> count.equals("X") ? "PXE" : "P" + count + "0Y";
            case CENTURY -> count.equals("X") ? "PXC" : "P" + count + "00Y";
            case NIGHT -> "P" + count + "D";
            case WEEKEND -> "P" + count + "WE";
            default -> isClock() ? "PT" + count + code.substring(1) : "P" + count + code;
        };
    }
}
