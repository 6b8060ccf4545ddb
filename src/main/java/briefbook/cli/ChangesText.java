package briefbook.cli;

import briefbook.model.Change;
import briefbook.model.ChangeKind;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what differs between two builds, by kind, as plain text or as Markdown. */
final class ChangesText {
    private static final int TEXT_WIDTH = 400;

    private final PrintWriter out;
    private final boolean markdown;
    private final int limit;

    /**
     * Writes changes.
     *
     * @param limit changes shown of each kind
     */
    ChangesText(PrintWriter out, boolean markdown, int limit) {
        this.out = out;
        this.markdown = markdown;
        this.limit = limit;
    }

    void print(List<Change> changes) {
        Map<ChangeKind, List<Change>> byKind = changes.stream()
                .collect(Collectors.groupingBy(
                        Change::kind, () -> new EnumMap<>(ChangeKind.class), Collectors.toList()));
        line(markdown ? "## " + total(changes) : total(changes));
        byKind.forEach((kind, of) -> {
            line("");
            line((markdown ? "### " : "") + heading(kind) + " (" + of.size() + ")");
            if (markdown) {
                line("");
            }
            of.stream().limit(limit).forEach(this::print);
            if (of.size() > limit) {
                line((markdown ? "- " : "  ") + "and " + (of.size() - limit) + " more");
            }
        });
        out.flush();
    }

    private static String total(List<Change> changes) {
        return changes.isEmpty() ? "Nothing changed" : Counted.of(changes.size(), "change");
    }

    private void print(Change change) {
        String arrow = change.from().isEmpty() && change.to().isEmpty()
                ? ""
                : ": " + shown(change.from()) + " → " + shown(change.to());
        String subject = shown(change.subject());
        line(markdown ? "- **" + subject + "**" + arrow : "  " + subject + arrow);
        change.notes().forEach(note -> line((markdown ? "  - " : "    ") + shown(note)));
    }

    private String shown(String text) {
        String line = Printable.cut(text, TEXT_WIDTH).strip();
        return markdown ? Markdown.text(line) : line;
    }

    /** Not println: the same on Windows. */
    private void line(String text) {
        out.print(text + "\n");
    }

    private static String heading(ChangeKind kind) {
        return switch (kind) {
            case CONFLICT_NEW -> "Sources differ now";
            case CONFLICT_RESOLVED -> "Sources differ no longer";
            case DAY_LOST -> "Days no longer known so exactly";
            case DAY_CHANGED -> "Days changed";
            case DAY_NARROWED -> "Days known more exactly";
            case SECOND_VOICE -> "Second source";
            case MORE_VOICES -> "More sources";
            case VOICE_LOST -> "Fewer sources";
            case STATUS_CHANGED -> "Status changed";
            case EVENT_NEW -> "New events";
            case EVENT_JOINED -> "Now taken for one event";
            case EVENT_SPLIT -> "Now taken for several events";
            case EVENT_GONE -> "Events gone";
            case PERSON_JOINED -> "Now taken for one person";
            case PERSON_SPLIT -> "Now taken for several people";
            case PERSON_RENAMED -> "People called otherwise";
            case PERSON_NEW -> "New people";
            case PERSON_GONE -> "People gone";
            case STATEMENT_NEW -> "New statements";
            case STATEMENT_GONE -> "Statements gone";
            case ARTICLE_ADDED -> "Articles added";
            case ARTICLE_CHANGED -> "Articles changed";
            case ARTICLE_REMOVED -> "Articles removed";
            case LINK_NEW -> "New links between articles";
            case LINK_LOST -> "Links between articles lost";
        };
    }
}
