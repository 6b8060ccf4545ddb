package briefbook.clean;

import briefbook.model.Field;
import briefbook.model.Origin;
import briefbook.model.Published;
import briefbook.text.Span;
import briefbook.text.StatedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line that signs an article with several things: "By Lena Marsh | Civic Lantern | 30 December 2021", "By Lena Marsh,
 * 30 December 2021".
 *
 * @param names the people of the byline
 * @param outlet what reads like a name beside them, if anything
 * @param day the day of publication, if stated
 * @param words the whole line
 */
record SignedLine(List<String> names, Optional<String> outlet, Optional<LocalDate> day, String words) {
    private static final int LONGEST = 200;
    private static final int OUTLET_WORDS = 6;
    private static final String BAR = "|·•–—";
    private static final Pattern BARS = Pattern.compile("\\s+[" + BAR + "]\\s+");
    /** What stands between a byline and a day: "(", ", on", ":". */
    private static final Pattern EDGE =
            Pattern.compile("(?i)^[\\s,;:()\\[\\]/-]+|[\\s,;:()\\[\\]/-]+(?:(?:on|published|posted)[\\s:]*)?$");

    private static final Pattern OFFICE = Pattern.compile(
            "(?iu).*\\b(?:staff|senior|chief|special|freelance|contribut\\w+|writer|reporter|correspondent|editor|"
                    + "updated|published|posted|read|share|comments?)\\b.*");

    SignedLine {
        names = List.copyOf(names);
    }

    /** Reads a line; nothing unless one piece is a byline and each other piece a day, an office or a name. */
    static Optional<SignedLine> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (!hasBar(text)) {
            return dayAndNames(text);
        }
        List<String> names = new ArrayList<>();
        Optional<String> outlet = Optional.empty();
        Optional<LocalDate> day = Optional.empty();
        String[] pieces = BARS.split(text.strip(), -1);
        for (String piece : pieces) {
            Optional<StatedDate.Found> date = StatedDate.in(piece);
            Optional<List<String>> people = Bylines.labelled(piece);
            if (date.isPresent() && date.get().whole()) {
                day = day.or(() -> date.map(StatedDate.Found::day));
            } else if (people.isPresent() && names.isEmpty()) {
                names.addAll(people.get());
            } else if (outlet.isEmpty()
                    && isName(piece)
                    && !OFFICE.matcher(piece).matches()) {
                outlet = Optional.of(piece);
            } else if (!OFFICE.matcher(piece).matches()) {
                return Optional.empty();
            }
        }
        return pieces.length < 2 || names.isEmpty()
                ? Optional.empty()
                : Optional.of(new SignedLine(names, outlet, day, text));
    }

    private static boolean hasBar(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (BAR.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** "By Lena Marsh, 30 December 2021", "30.12.2021, by Lena Marsh". */
    private static Optional<SignedLine> dayAndNames(String text) {
        Optional<StatedDate.Found> date = DateLines.day(text);
        if (date.isEmpty()) {
            return Optional.empty();
        }
        Span day = date.get().span();
        String before = EDGE.matcher(text.substring(0, day.start())).replaceAll("");
        String after = EDGE.matcher(text.substring(day.end())).replaceAll("");
        String byline = before.isEmpty() ? after : before;
        return before.isEmpty() || after.isEmpty()
                ? Bylines.labelled(byline)
                        .map(names -> new SignedLine(
                                names, Optional.empty(), Optional.of(date.get().day()), text))
                : Optional.empty();
    }

    private static boolean isName(String piece) {
        return Character.isUpperCase(piece.codePointAt(0))
                && Prose.words(piece).size() <= OUTLET_WORDS
                && Prose.isTitleCase(piece)
                && !Prose.endsSentence(piece);
    }

    /** Adds outlet and day to the facts where these do not know them yet. */
    Facts addTo(Facts facts) {
        Facts result = facts;
        if (outlet.isPresent() && result.value(Field.OUTLET) == null) {
            result = result.value(Field.OUTLET, outlet.get(), Origin.DERIVED);
        }
        if (day.isPresent() && result.published().origin() == Origin.UNKNOWN) {
            result = result.published(Published.stated(day.get(), "the text says “" + words + "”"));
        }
        return result;
    }
}
