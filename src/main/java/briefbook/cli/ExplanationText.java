package briefbook.cli;

import briefbook.Explanation;
import briefbook.Explanation.Explained;
import briefbook.Fate;
import briefbook.SeedLine;
import briefbook.model.Article;
import briefbook.model.Corpus;
import briefbook.model.Event;
import briefbook.model.EventRef;
import briefbook.model.Field;
import briefbook.model.Lines;
import briefbook.model.Origin;
import briefbook.model.OwnerNote;
import briefbook.model.Person;
import briefbook.model.PersonMention;
import briefbook.model.Recurrence;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.ColorScheme;

/** Writes how an article came about, for a person: its fields, its lines, its people and events. */
final class ExplanationText {
    private static final int TEXT_WIDTH = 90;
    private static final int INDENT = 10;

    private final PrintWriter out;
    private final ColorScheme colours;
    private final int width;

    ExplanationText(PrintWriter out, ColorScheme colours, boolean full) {
        this.out = out;
        this.colours = colours;
        this.width = full ? Integer.MAX_VALUE : TEXT_WIDTH;
    }

    void print(Explanation explanation) {
        Corpus corpus = explanation.corpus();
        for (Explained each : explanation.articles()) {
            printFields(corpus.entries().get(each.entry()).article());
            OwnerNote note = corpus.entries().get(each.entry()).note();
            if (note != null) {
                out.println(row("Note", Printable.of(note.file())) + " (by the owner of the collection)");
            }
            if (explanation.others() > 0) {
                out.println(row("Read", "among " + Counted.of(explanation.others(), "other article")));
            }
            if (!each.leftOut().isEmpty()) {
                out.println(row("Left out", Printable.of(each.leftOut())));
            }
            printLines(each.lines());
            printPeople(corpus, each.entry());
            printEvents(corpus, each.entry());
        }
        out.flush();
    }

    private void printFields(Article article) {
        heading(article.seed().place());
        field("Title", article.title().text(), article.title().origin());
        field("Deck", article.deck(), origin(article, Field.DECK));
        out.println(row("Date", day(article)) + " (" + word(article.published().origin()) + ": "
                + Printable.of(article.published().reason()) + ")");
        field("Byline", emptyToNull(String.join(", ", article.authors())), origin(article, Field.AUTHOR));
        field("Outlet", article.outlet(), origin(article, Field.OUTLET));
        field("Place", article.place(), origin(article, Field.PLACE));
        field("Address", article.url(), origin(article, Field.URL));
        field("Language", article.language(), origin(article, Field.LANGUAGE));
        out.println(row("Complete", word(article.completeness())) + " (" + Printable.of(article.completenessReason())
                + ")");
    }

    private void printLines(List<SeedLine> lines) {
        heading("Text: " + count(lines, Fate.KEPT) + " kept, " + count(lines, Fate.MOVED) + " moved, "
                + count(lines, Fate.REMOVED) + " removed");
        int rules = lines.stream().mapToInt(l -> l.rule().length()).max().orElse(0);
        boolean scored = lines.stream().anyMatch(l -> !Double.isNaN(l.odds()));
        for (SeedLine line : lines) {
            String head = String.format(
                    Locale.ROOT,
                    "%7s  %-7s  " + (scored ? "%5s  " : "%s") + "%-" + Math.max(1, rules) + "s",
                    at(line),
                    word(line),
                    score(line),
                    line.rule());
            out.println(colours.apply(head, List.of(colour(line.fate()))) + "  " + Printable.cut(line.text(), width));
            String margin = " ".repeat(head.length() + 2) + "— ";
            if (!line.reason().isEmpty()) {
                out.println(margin + Printable.of(line.reason()));
            }
            if (!line.others().isNone()) {
                out.println(margin + others(line.others()));
            }
        }
    }

    private static String others(Recurrence count) {
        String source = count.source() == 0 ? "" : Counted.of(count.source(), "other article") + " of its source";
        String rest = count.elsewhere() == 0 ? "" : Counted.of(count.elsewhere(), "article") + " of other sources";
        return "in " + source + (source.isEmpty() || rest.isEmpty() ? "" : " and ") + rest + ", digits aside";
    }

    private void printPeople(Corpus corpus, int article) {
        heading("People");
        List<String> ids = corpus.entries().get(article).personIds();
        List<PersonMention> mentions = corpus.entries().get(article).annotated().people();
        for (Person person : corpus.people()) {
            String forms = mentionsOf(person.id(), ids, mentions);
            if (!forms.isEmpty()) {
                out.println(row("", Printable.of(person.name()) + ": " + forms));
            }
        }
        String unresolved = mentionsOf("", ids, mentions);
        if (!unresolved.isEmpty()) {
            out.println(row("", "not resolved: " + unresolved));
        } else if (mentions.isEmpty()) {
            out.println(row("", "none found"));
        }
    }

    private static String mentionsOf(String id, List<String> ids, List<PersonMention> mentions) {
        StringBuilder forms = new StringBuilder();
        for (int m = 0; m < mentions.size(); m++) {
            if (m < ids.size() && ids.get(m).equals(id)) {
                PersonMention mention = mentions.get(m);
                forms.append(forms.length() == 0 ? "" : "; ")
                        .append(Printable.of(mention.text()))
                        .append(" (" + word(mention.kind()) + ", "
                                + mention.spot().in() + ")");
            }
        }
        return forms.toString();
    }

    private void printEvents(Corpus corpus, int article) {
        heading("Events");
        boolean none = true;
        for (Event event : corpus.events()) {
            List<EventRef> refs = event.mentions().stream()
                    .filter(r -> r.article() == article)
                    .toList();
            if (!refs.isEmpty()) {
                none = false;
                String days = event.days().edtf() == null
                        ? "day unknown"
                        : event.days().edtf();
                out.println(row("", Printable.of(event.name()) + " (" + days + ", " + word(event.status()) + ")"));
                refs.forEach(r -> out.println(row(
                        "",
                        "  " + word(r.mention().role()) + " in "
                                + r.mention().spot().in() + ": "
                                + Printable.cut(r.mention().quote(), width))));
            }
        }
        if (none) {
            out.println(row("", "none found"));
        }
    }

    private void heading(String text) {
        out.println();
        out.println(colours.apply(Printable.of(text), List.of(Style.bold)));
    }

    private void field(String label, @Nullable String value, Origin origin) {
        out.println(row(label, value == null ? "-" : Printable.of(value)) + " (" + word(origin) + ")");
    }

    private static String row(String label, String value) {
        return String.format(Locale.ROOT, "%-" + INDENT + "s%s", label, value);
    }

    private static Origin origin(Article article, Field field) {
        return article.origins().getOrDefault(field, Origin.UNKNOWN);
    }

    private static String day(Article article) {
        var published = article.published();
        if (published.first() == null || published.last() == null) {
            return "-";
        }
        return published.first().equals(published.last())
                ? published.first().toString()
                : published.first() + " to " + published.last();
    }

    private static long count(List<SeedLine> lines, Fate fate) {
        return lines.stream().filter(l -> l.fate() == fate).count();
    }

    /** A score of +2 says about seven to one for the text, -2 seven to one against. */
    private static String score(SeedLine line) {
        return Double.isNaN(line.odds()) ? "" : String.format(Locale.ROOT, "%+.1f", line.odds());
    }

    private static String at(SeedLine line) {
        Lines lines = line.lines();
        if (lines == null) {
            return "";
        }
        return lines.first() == lines.last() ? "" + lines.first() : lines.first() + "-" + lines.last();
    }

    private static Style colour(Fate fate) {
        return switch (fate) {
            case KEPT -> Style.fg_green;
            case MOVED -> Style.fg_blue;
            case REMOVED -> Style.fg_red;
        };
    }

    private static String word(SeedLine line) {
        return switch (line.fate()) {
            case KEPT -> "keep";
            case MOVED -> "moved";
            case REMOVED -> "remove";
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
