package briefbook.cli;

import briefbook.EventExplanation;
import briefbook.EventExplanation.Pillar;
import briefbook.model.Article;
import briefbook.model.Corpus;
import briefbook.model.DateMention;
import briefbook.model.Event;
import briefbook.model.EventMention;
import briefbook.model.EventTrace;
import briefbook.model.EventTrace.Part;
import briefbook.model.Participant;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.ColorScheme;

/** Writes how an event came to be: mentions, days, what joined and what did not, and which clippings carry it. */
final class EventText {
    private static final int TEXT_WIDTH = 90;

    private final PrintWriter out;
    private final ColorScheme colours;
    private final int width;

    EventText(PrintWriter out, ColorScheme colours, boolean full) {
        this.out = out;
        this.colours = colours;
        this.width = full ? Integer.MAX_VALUE : TEXT_WIDTH;
    }

    void print(EventExplanation explanation) {
        explanation.trace().ifPresent(trace -> print(explanation, trace));
        out.flush();
    }

    private void print(EventExplanation explanation, EventTrace trace) {
        Corpus corpus = explanation.corpus();
        Event event = trace.event();
        heading(event.name() + " (" + event.id() + ")");
        row("What", lower(event.cls()) + ", " + lower(event.status()));
        row("Days", event.days().edtf() == null ? "not known" : event.days().edtf());
        event.days().reasons().forEach(reason -> row("", reason));
        row("Who", event.participants().stream().map(Participant::name).collect(Collectors.joining(", ")));
        if (event.place() != null) {
            row("Where", event.place());
        }
        for (Part part : trace.parts()) {
            Article article = corpus.entries().get(part.article()).article();
            row("In", article.seed().place() + ": " + article.title().text());
            row("", "allows " + part.days() + "; " + joined(part));
            for (EventMention mention : part.mentions()) {
                String dates = mention.dates().stream()
                        .map(DateMention::text)
                        .map(d -> "“" + d + "”")
                        .collect(Collectors.joining(", "));
                row(
                        "",
                        mention.spot().in() + ", " + lower(mention.role()) + ", “" + mention.trigger() + "”"
                                + (dates.isEmpty() ? "" : ", " + dates));
                row("", "  " + Printable.cut(mention.quote(), width));
            }
        }
        event.reasons().forEach(reason -> row("Joined", reason));
        trace.apart().forEach(apart -> row("Apart", apart.name() + " (" + apart.id() + "): " + apart.reason()));
        for (Pillar pillar : explanation.pillars()) {
            row(
                    "Rests on",
                    corpus.entries().get(pillar.article()).article().seed().place() + ": without it, "
                            + pillar.without());
        }
        if (explanation.pillars().isEmpty()) {
            row("Rests on", "no single clipping: without any one of them all stays as it is");
        }
        if (explanation.untried() > 0) {
            row("", Counted.of(explanation.untried(), "more clipping") + " not tried");
        }
    }

    private static String joined(Part part) {
        if (Double.isInfinite(part.bits())) {
            return "the event begins with it";
        }
        String clue = part.clue().isEmpty() ? "" : "; " + part.clue();
        return String.format(
                Locale.ROOT,
                "joined as %s; names in common prove %.1f bits%s",
                lower(part.strength()),
                part.bits(),
                clue);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void heading(String text) {
        out.println();
        out.println(colours.apply(Printable.of(text), List.of(Style.bold)));
    }

    private void row(String label, String text) {
        out.println(String.format(Locale.ROOT, "%-10s%s", label, Printable.of(text)));
    }
}
