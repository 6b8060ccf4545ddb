package briefbook.clean;

import briefbook.model.Declaration;
import briefbook.model.Field;
import briefbook.model.Origin;
import briefbook.model.Published;
import briefbook.rules.Table;
import briefbook.text.DayOrder;
import briefbook.text.StatedDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the day of publication: declared, on a line of its own, or as a stamp glued to the text. */
final class DateLines {
    /** Systems fill what they do not know with 1970 and the like; older articles state their day in the text. */
    private static final int FIRST_YEAR = 1990;

    private static final int LONGEST_LINE = 100;

    private static final Pattern FIGURES = Pattern.compile("\\d([/.-])\\d{1,2}\\1\\d{4}");

    private static final Pattern CHANGED = Table.load("shown-facts.tsv").rows().stream()
            .filter(r -> r.cell("id").equals("changed"))
            .map(r -> r.pattern("matches"))
            .findFirst()
            .orElseThrow();

    private DateLines() {}

    /**
     * Takes the earliest day of publication that is declared or shown at the headline: a system that moves its articles stamps
     * them anew, and what its readers see stays. A day of change counts only when there is no other.
     */
    static Draft declared(Draft draft) {
        Optional<DayOrder> order = order(draft);
        for (Field field : List.of(Field.DATE, Field.MODIFIED)) {
            Optional<Published> day = ofThisArticle(draft, field).stream()
                    .flatMap(d -> order
                            .or(() -> dotted(d.value()))
                            .map(o -> StatedDate.value(d.value(), o))
                            .orElseGet(() -> StatedDate.value(d.value()))
                            .filter(v -> v.getYear() >= FIRST_YEAR)
                            .map(v -> Published.stated(v, d.source() + " says “" + d.value() + "”"))
                            .stream())
                    .min(Comparator.comparing(Published::best));
            if (day.isPresent()) {
                return draft.facts(draft.facts().published(day.get()));
            }
        }
        return draft;
    }

    private static Optional<DayOrder> order(Draft draft) {
        List<String> tags = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Declaration each : draft.seed().declarations()) {
            (each.field() == Field.LANGUAGE ? tags : lines).add(each.value());
        }
        draft.parts().forEach(p -> lines.add(p.text()));
        return DayOrder.provenBy(lines, tags);
    }

    /** The first value of each source; a source that names several days speaks of several articles and comes in only alone. */
    private static List<Declaration> ofThisArticle(Draft draft, Field field) {
        Map<String, List<Declaration>> bySource = draft.seed().declarations().stream()
                .filter(d -> d.field() == field)
                .collect(Collectors.groupingBy(Declaration::source, LinkedHashMap::new, Collectors.toList()));
        List<Declaration> first = bySource.values().stream().map(d -> d.get(0)).toList();
        List<Declaration> single = bySource.values().stream()
                .filter(d -> d.get(0).source().startsWith("page:") || days(d) == 1)
                .map(d -> d.get(0))
                .toList();
        return single.isEmpty() ? first.subList(0, Math.min(1, first.size())) : single;
    }

    private static long days(List<Declaration> declarations) {
        return declarations.stream()
                .flatMap(d -> StatedDate.value(d.value()).stream())
                .distinct()
                .count();
    }

    /** Moves date lines to the metadata; a line that speaks of an update counts only when there is no other. */
    static Draft lines(Draft draft) {
        Draft result = draft;
        Published updated = Published.UNKNOWN;
        List<Part> parts = new ArrayList<>();
        boolean textBegan = false;
        Once<Optional<DayOrder>> order =
                new Once<>(() -> order(draft).or(() -> DayOrder.provenBy(List.of(), List.of(Languages.of(draft)))));
        for (Part part : draft.parts()) {
            Optional<StatedDate.Found> found =
                    part.kept() || part.isAbove() ? day(part.text(), order) : Optional.empty();
            if (found.isEmpty()
                    || !isStamp(part, found.get(), textBegan)
                    || (part.isAbove() && !found.get().whole())) {
                parts.add(part);
                textBegan |= part.kept() && Prose.is(part);
                continue;
            }
            StatedDate.Found date = found.get();
            int end = date.whole() ? part.text().length() : date.stamp().end();
            boolean pinned = part.pin() != null;
            Part stamp = part.isAbove() ? part.back() : part.slice(0, end);
            parts.add(pinned ? part : stamp.out("moved:date", "the day of publication"));
            if (!pinned && end < part.text().length()) {
                parts.add(part.slice(end, part.text().length()));
                textBegan = true;
            }
            Published said = Published.stated(date.day(), "the text says “" + stamp.text() + "”");
            if (CHANGED.matcher(stamp.text()).find()) {
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

    /** A date in figures, such as 3.5.2024, is read in the order that the rest of the document, or its language, has. */
    private static Optional<StatedDate.Found> day(String line, Supplier<Optional<DayOrder>> order) {
        Optional<StatedDate.Found> day = StatedDate.in(line);
        if (day.isPresent()
                || line.length() > LONGEST_LINE
                || !FIGURES.matcher(line).find()) {
            return day;
        }
        return order.get().or(() -> dotted(line)).flatMap(o -> StatedDate.in(line, o));
    }

    /** Reads the first day of a line by itself. */
    static Optional<StatedDate.Found> day(String line) {
        Optional<StatedDate.Found> day = StatedDate.in(line);
        return day.isPresent() ? day : dotted(line).flatMap(o -> StatedDate.in(line, o));
    }

    /** Those who put dots between the figures of a date put the day first. */
    private static Optional<DayOrder> dotted(String line) {
        Matcher figures = FIGURES.matcher(line);
        return figures.find() && figures.group(1).equals(".") ? Optional.of(DayOrder.DAY_FIRST) : Optional.empty();
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
