package briefbook.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options of all commands that read a collection. */
final class RunOptions {
    @Option(
            names = {"-q", "--quiet"},
            description = "Print nothing but errors.")
    private boolean quiet;

    @Option(
            names = {"-t", "--threads"},
            paramLabel = "N",
            converter = Positive.class,
            description = "Work on N files at a time (default: one for each processor core). Changes nothing but time.")
    private int threads = Runtime.getRuntime().availableProcessors();

    boolean quiet() {
        return quiet;
    }

    int threads() {
        return threads;
    }

    /** Reads a number of threads. */
    static final class Positive implements ITypeConverter<Integer> {
        private static final int MOST = 1024;

        @Override
        public Integer convert(String value) {
            try {
                int number = Integer.parseInt(value);
                if (number >= 1 && number <= MOST) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw new TypeConversionException("'" + value + "' is no number");
            }
            throw new TypeConversionException("must be 1 to " + MOST + ", not " + value);
        }
    }
}
