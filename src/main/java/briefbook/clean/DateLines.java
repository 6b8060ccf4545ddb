package briefbook.clean;

import briefbook.model.Declaration;
import briefbook.model.Field;
import briefbook.model.Origin;
import briefbook.model.Published;
import briefbook.text.StatedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the day of publication: declared, on a line of its own, or as a stamp glued to the text. */
final class DateLines {
    private DateLines() {}

    static Draft declared(Draft draft) {
        for (Field field : List.of(Field.DATE, Field.MODIFIED)) {
            for (Declaration each : draft.seed().declarations()) {
                Optional<LocalDate> day = each.field() == field ? StatedDate.value(each.value()) : Optional.empty();
                if (day.isPresent()) {
                    return draft.facts(draft.facts()
                            .published(Published.stated(day.get(), each.source() + " says “" + each.value() + "”")));
                }
            }
        }
        return draft;
    }

    /** Moves date lines to the metadata; a line that speaks of an update counts only when there is no other. */
    static Draft lines(Draft draft) {
        Draft result = draft;
        Published updated = Published.UNKNOWN;
        List<Part> parts = new ArrayList<>();
        boolean textBegan = false;
        for (Part part : draft.parts()) {
            Optional<StatedDate.Found> found = part.kept() ? StatedDate.in(part.text()) : Optional.empty();
            if (found.isEmpty() || !isStamp(part, found.get(), textBegan)) {
                parts.add(part);
                textBegan |= part.kept() && Prose.is(part);
                continue;
            }
            StatedDate.Found date = found.get();
            int end = date.whole() ? part.text().length() : date.stamp().end();
            Part stamp = part.slice(0, end);
            parts.add(stamp.out("moved:date", "the day of publication"));
            if (end < part.text().length()) {
                parts.add(part.slice(end, part.text().length()));
                textBegan = true;
            }
            Published said = Published.stated(date.day(), "the text says “" + stamp.text() + "”");
            if (stamp.text().toLowerCase(Locale.ROOT).matches("(?s).*\\b(updated|modified|edited)\\b.*")) {
                updated = said;
            } else if (result.facts().published().origin() == Origin.UNKNOWN) {
                result = result.facts(result.facts().published(said));
            }
        }
        if (result.facts().published().origin() == Origin.UNKNOWN && updated.origin() != Origin.UNKNOWN) {
            result = result.facts(result.facts().published(updated));
        }
        return result.parts(parts);
    }

    /** A date line stands alone; a glued stamp opens the text, with a label or in figures: "date 2021-12-31 The …". */
    private static boolean isStamp(Part part, StatedDate.Found date, boolean textBegan) {
        if (date.whole()) {
            return true;
        }
        boolean labelled = date.stamp().start() < date.span().start();
        boolean figures = Character.isDigit(part.text().charAt(date.span().start()))
                && date.span().of(part.text()).matches("[0-9/.:TZ+ -]+");
        int next = date.stamp().end();
        boolean sentenceFollows = next < part.text().length() && startsUpper(part.text(), next);
        return date.opensLine() && !textBegan && sentenceFollows && (labelled || figures);
    }

    private static boolean startsUpper(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at < text.length() && Character.isUpperCase(text.charAt(at));
    }
}
