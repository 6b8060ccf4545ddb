package briefbook.annotate.facts;

/**
 * The things that a number counts.
 *
 * @param head the noun in lower case; empty when there is none
 * @param end after it; the end of the number when there is none
 * @param unit how the things are called, without what says little; {@code people} for people
 */
record Noun(String head, int end, String unit) {
    static final String PEOPLE = "people";

    /** Words from a number to the noun that it counts: "12 badly burned Peruvian sailors". */
    private static final int GAP = 4;

    private static final FactWords SETS = FactWords.builtIn();

    boolean isNamed() {
        return !head.isEmpty();
    }

    boolean isTime() {
        return SETS.set("time-unit").contains(head);
    }

    /** Reads what the number that ends before a word counts. */
    static Noun after(Words words, int number) {
        if (words.isIn(number, SETS.set("measured-in"))) {
            return new Noun("", number + 1, words.at(number)); // "10 kilometres": no things
        }
        int end = wholeAfter(words, number);
        for (int i = end; i < Math.min(words.size(), end + GAP); i++) {
            String word = words.at(i);
            boolean stop = words.isIn(i, SETS.set("stop")) && !(i == end && word.equals("of"));
            if (stop || !words.isWord(i)) {
                break;
            }
            boolean plural = words.isIn(i, SETS.set("plural"))
                    || (word.endsWith("s") && word.length() > 3 && !word.endsWith("ss") && !words.isCapital(i));
            boolean compound = i + 1 < words.size()
                    && i + 1 < end + GAP
                    && word.equals("police")
                    && words.at(i + 1).endsWith("s");
            if (plural
                    && !compound
                    && (!words.isIn(i, SETS.set("no-plural")) || words.isIn(i, SETS.set("time-unit")))) {
                boolean people = words.isIn(i, SETS.set("people"));
                int first = end;
                while (first < i && words.isIn(first, SETS.set("before-noun"))) {
                    first++;
                }
                String unit =
                        people || first > i ? PEOPLE : words.span(first, i + 1).of(words.text());
                return new Noun(word, i + 1, unit);
            }
        }
        return new Noun("", number, PEOPLE);
    }

    /** Returns the place after "of the 44", where 44 is the whole of which some are counted; the same place when none follows. */
    static int wholeAfter(Words words, int end) {
        if (!words.at(end).equals("of")) {
            return end;
        }
        int at = words.isIn(end + 1, SETS.set("determiner")) ? end + 2 : end + 1;
        return Numeral.at(words, at).map(Numeral::to).orElse(end);
    }
}
