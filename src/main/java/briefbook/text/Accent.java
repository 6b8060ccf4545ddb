package briefbook.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour for links, as near to the wanted one as can be read on light and on dark pages.
 *
 * <p>Start with {@link #of}. Contrast is that of WCAG 2, from 1 to 21. A pure function, the same on every machine.
 *
 * @param light on light pages, as {@code #rrggbb}
 * @param dark on dark pages
 */
public record Accent(String light, String dark) {
    /** Text of normal size must have so much contrast. */
    public static final double LEAST = 4.5;

    /** What links stand on, light and dark: the page, what is raised above it, what is sunk into it. */
    static final List<String> LIGHT = List.of("#fbfaf7", "#ffffff", "#f3f0e9");

    static final List<String> DARK = List.of("#131519", "#1b1e24", "#20242b");

    private static final Pattern COLOUR = Pattern.compile("#(?:[0-9a-f]{3}|[0-9a-f]{6})");
    private static final int MOST = 255;

    /** Returns a colour written as {@code #rgb} or {@code #rrggbb} in the long form; empty when it is none. */
    public static Optional<String> colour(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        if (!COLOUR.matcher(lower).matches()) {
            return Optional.empty();
        }
        return Optional.of(lower.length() == 7 ? lower : lower.replaceAll("[0-9a-f]", "$0$0"));
    }

    /** Darkens a colour, written {@code #rrggbb}, for light pages and lightens it for dark ones, as little as possible. */
    public static Accent of(String colour) {
        return new Accent(towards(0, colour, LIGHT), towards(MOST, colour, DARK));
    }

    private static String towards(int end, String colour, List<String> grounds) {
        for (int step = 0; step < MOST; step++) {
            StringBuilder shade = new StringBuilder("#");
            for (int i = 0; i < 3; i++) {
                int from = channel(colour, i);
                shade.append(String.format(Locale.ROOT, "%02x", from + (end - from) * step / MOST));
            }
            if (least(shade.toString(), grounds) >= LEAST) {
                return shade.toString();
            }
        }
        return end == 0 ? "#000000" : "#ffffff";
    }

    /** Returns the contrast on the worst of the grounds of light or dark pages. */
    public static double onPages(String colour, boolean isDark) {
        return least(colour, isDark ? DARK : LIGHT);
    }

    private static double least(String colour, List<String> grounds) {
        return grounds.stream().mapToDouble(g -> contrast(colour, g)).min().orElse(1);
    }

    /** Returns the contrast of two colours. */
    static double contrast(String a, String b) {
        double one = luminance(a);
        double other = luminance(b);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(channel(colour, 0))
                + 0.7152 * linear(channel(colour, 1))
                + 0.0722 * linear(channel(colour, 2));
    }

    /** Not {@code Math.pow}, which may differ between machines. */
    private static double linear(int channel) {
        double share = channel / (double) MOST;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int channel(String colour, int number) {
        return Integer.parseInt(colour.substring(1 + 2 * number, 3 + 2 * number), 16);
    }
}
