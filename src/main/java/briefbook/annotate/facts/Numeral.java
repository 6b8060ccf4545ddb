package briefbook.annotate.facts;

import briefbook.rules.Keywords;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number in figures or words.
 *
 * @param from its first word, the sign of a currency included
 * @param to after its last word
 * @param low the number, or the smaller one of a range
 * @param high the number, or the greater one of a range
 * @param unit what it is measured in by itself, such as {@code dollars} or {@code percent}; what a hyphen hangs on it, such as
 *     {@code magnitude}; empty when the words around it tell
 * @param glued whether a hyphen hangs the unit on it
 * @param pair whether it is two numbers that are opposed, such as {@code 52-48}
 * @param open whether it only says that there are many: "dozens"
 */
record Numeral(
        int from, int to, BigDecimal low, BigDecimal high, String unit, boolean glued, boolean pair, boolean open) {
    private static final FactWords WORDS = FactWords.builtIn();
    private static final Keywords SPELLED = Keywords.of(WORDS.numbers());
    private static final String FIGURES = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,15}(?:\\.\\d{1,6})?)";
    private static final Pattern PLAIN = Pattern.compile(FIGURES);
    private static final Pattern SHORT = Pattern.compile(FIGURES + "(k|m|bn|tn)");
    private static final Pattern TWO = Pattern.compile(FIGURES + "-" + FIGURES);
    private static final Pattern HUNG = Pattern.compile(FIGURES + "-(\\p{L}+)");

    /** Tells whether it is a sum of money. */
    boolean isMoney() {
        return !unit.isEmpty() && !glued && !unit.equals("percent");
    }

    /** Tells whether a text may hold a number in words; quick, and rather yes than no. */
    static boolean isSpelledIn(String text) {
        return SPELLED.in(text);
    }

    /** Reads the number that starts at a word, if one does. */
    static Optional<Numeral> at(Words words, int i) {
        if (!mayStart(words, i)) {
            return Optional.empty();
        }
        boolean money = WORDS.set("currency").contains(words.at(i));
        int at = money ? i + 1 : i;
        String word = words.at(at);
        Matcher two = TWO.matcher(word);
        if (two.matches()) {
            return Optional.of(
                    new Numeral(i, at + 1, number(two.group(1)), number(two.group(2)), "", false, true, false));
        }
        Matcher hung = HUNG.matcher(word);
        if (hung.matches() && !money) {
            BigDecimal value = number(hung.group(1));
            return Optional.of(new Numeral(i, at + 1, value, value, hung.group(2), true, false, false));
        }
        int dash = word.indexOf('-');
        BigDecimal spelled = dash > 0 ? WORDS.number(word.substring(0, dash)) : null;
        if (spelled != null && WORDS.number(word.substring(dash + 1)) == null) {
            return Optional.of(new Numeral(i, at + 1, spelled, spelled, word.substring(dash + 1), true, false, false));
        }
        return one(words, at).map(first -> withRange(words, i, first, money));
    }

    /** Most words are no numbers, and most of these are told by their first letter or one look in a table. */
    private static boolean mayStart(Words words, int i) {
        String word = words.at(i);
        return !words.isWord(i)
                || word.indexOf('-') > 0
                || word.equals("a")
                || word.equals("an")
                || WORDS.number(word) != null
                || WORDS.many(word) != null;
    }

    /** "ten to twelve", "ten–twelve", "between ten and twelve", "84 votes to 61". */
    private static Numeral withRange(Words words, int from, Numeral first, boolean money) {
        String between = words.at(first.to());
        boolean joined = between.equals("to")
                || between.equals("–")
                || between.equals("-")
                || (between.equals("and") && words.at(from - 1).equals("between"));
        int after = joined ? first.to() : first.to() + 1;
        joined |= between.equals("votes")
                && (words.at(after).equals("to") || words.at(after).equals("against"));
        int next = WORDS.set("currency").contains(words.at(after + 1)) ? after + 2 : after + 1;
        Optional<Numeral> second = joined ? one(words, next) : Optional.empty();
        BigDecimal high = second.map(Numeral::low).orElse(first.low());
        int to = second.map(Numeral::to).orElse(first.to());
        boolean rising = high.compareTo(first.low()) >= 0;
        boolean both = second.isPresent() && between.equals("and");
        // "Rose from 11 to 19": the second is what holds.
        boolean isChange =
                second.isPresent() && between.equals("to") && words.at(from - 1).equals("from");
        boolean pair = second.isPresent() && (!rising || !both);
        boolean percent = WORDS.set("percent").contains(words.at(to));
        boolean spaced = words.at(to).equals("per") && words.at(to + 1).equals("cent");
        String unit = money ? currency(words.at(from)) : percent || spaced ? "percent" : "";
        int end = percent ? to + 1 : spaced ? to + 2 : to;
        return new Numeral(
                both || isChange ? from - 1 : from,
                end,
                isChange ? high : first.low(),
                high,
                unit,
                false,
                pair && !isChange,
                first.open());
    }

    private static String currency(String sign) {
        return switch (sign) {
            case "€" -> "euros";
            case "£" -> "pounds";
            case "¥" -> "yen";
            case "₹" -> "rupees";
            default -> "dollars";
        };
    }

    /** Reads one number with its multipliers: "1.2 million", "two hundred and ten", "a dozen". */
    private static Optional<Numeral> one(Words words, int i) {
        String word = words.at(i);
        Matcher figures = PLAIN.matcher(word);
        if (figures.matches()) {
            return Optional.of(multiplied(words, i, i + 1, number(figures.group(1))));
        }
        Matcher glued = SHORT.matcher(word);
        if (glued.matches()) {
            BigDecimal value = number(glued.group(1)).multiply(scale(glued.group(2)));
            return Optional.of(new Numeral(i, i + 1, value, value, "", false, false, false));
        }
        BigDecimal many = WORDS.many(word);
        if (many != null) {
            return Optional.of(many(words, i, many));
        }
        boolean article = (word.equals("a") || word.equals("an")) && isScale(words.at(i + 1));
        if (article) {
            return Optional.of(multiplied(words, i, i + 1, BigDecimal.ONE));
        }
        BigDecimal spelled = spelled(word);
        return spelled == null || isScale(word) ? Optional.empty() : Optional.of(multiplied(words, i, i + 1, spelled));
    }

    /** "Dozens", "several hundred", "tens of thousands": at least so many. */
    private static Numeral many(Words words, int i, BigDecimal least) {
        boolean of = words.at(i + 1).equals("of") && WORDS.many(words.at(i + 2)) != null;
        BigDecimal factor = of ? WORDS.many(words.at(i + 2)) : isScale(words.at(i + 1)) ? scale(words.at(i + 1)) : null;
        BigDecimal value = factor == null ? least : least.multiply(factor);
        return new Numeral(i, of ? i + 3 : factor == null ? i + 1 : i + 2, value, value, "", false, false, true);
    }

    private static Numeral multiplied(Words words, int from, int end, BigDecimal first) {
        BigDecimal value = first;
        int to = end;
        while (isScale(words.at(to)) && to < end + 3) {
            value = value.multiply(scale(words.at(to)));
            to++;
        }
        boolean hundreds = to > end
                && value.compareTo(BigDecimal.valueOf(100)) >= 0
                && words.at(to).equals("and");
        BigDecimal rest = hundreds ? spelled(words.at(to + 1)) : null;
        if (rest != null && !isScale(words.at(to + 1)) && words.at(to - 1).equals("hundred")) {
            value = value.add(rest);
            to += 2;
        }
        return new Numeral(from, to, value, value, "", false, false, false);
    }

    private static @Nullable BigDecimal spelled(String word) {
        int dash = word.indexOf('-');
        BigDecimal tens = dash > 0 ? WORDS.number(word.substring(0, dash)) : null;
        BigDecimal ones = tens == null ? null : WORDS.number(word.substring(dash + 1));
        return tens != null && ones != null ? tens.add(ones) : WORDS.number(word);
    }

    private static boolean isScale(String word) {
        return WORDS.set("scale").contains(word);
    }

    private static BigDecimal scale(String word) {
        return switch (word) {
            case "dozen" -> BigDecimal.valueOf(12);
            case "hundred" -> BigDecimal.valueOf(100);
            case "thousand", "k" -> BigDecimal.valueOf(1_000);
            case "million", "m" -> BigDecimal.valueOf(1_000_000);
            case "billion", "bn" -> BigDecimal.valueOf(1_000_000_000);
            default -> BigDecimal.valueOf(1_000_000_000_000L);
        };
    }

    private static BigDecimal number(String figures) {
        return new BigDecimal(figures.replace(",", ""));
    }
}
