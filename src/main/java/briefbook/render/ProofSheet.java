package briefbook.render;

import briefbook.model.Corpus;
import briefbook.model.EventTrace;
import briefbook.model.Person;
import briefbook.model.SiteOptions;
import briefbook.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Makes proof sheets: one page that can be printed, about a person or an event, on which every claim is a quote.
 *
 * <p>A sheet needs no other file and has no script; its policy allows its one style sheet, by its hash, and nothing else. A pure
 * function of the corpus. For many threads.
 */
public final class ProofSheet {
    /** What a file begins with, not far from its start, when it is such a sheet. */
    public static final String GENERATOR = "<meta name=\"generator\" content=\"briefbook brief\">";

    private static final String STYLE = "/briefbook/brief.css";

    private final Site site;
    private final Templates templates;

    /**
     * What the template shows.
     *
     * @param kind of what it is a proof sheet
     * @param name what it is about
     * @param policy the content security policy
     * @param style the style sheet
     * @param summary what it is about, in rows
     * @param sections the sections, in order
     * @param sources the files that are quoted
     * @param lang the language of the interface
     */
    record View(
            String kind,
            String name,
            String policy,
            String style,
            List<Row> summary,
            List<Section> sections,
            List<SheetQuotes.Source> sources,
            String lang) {}

    /** A row of the summary. */
    record Row(String label, String text) {
        /** Adds a row, when there is something to say. */
        static void add(List<Row> rows, Words words, String key, String text) {
            if (!text.isEmpty()) {
                rows.add(new Row(words.text(key), text));
            }
        }
    }

    /**
     * A section.
     *
     * @param title its heading
     * @param note a line below; empty when none
     * @param steps lines of a deduction, numbered
     * @param items claims, each with its quotes
     * @param none what to say when there is nothing
     */
    record Section(String title, String note, List<String> steps, List<Item> items, String none) {
        /** Makes a section from the words {@code brief.KEY}, with {@code -note} and {@code -none}. */
        static Section of(Words words, String key, List<String> steps, List<Item> items) {
            return new Section(
                    words.text("brief." + key),
                    words.textOr("brief." + key + "-note", ""),
                    steps,
                    items,
                    words.textOr("brief." + key + "-none", ""));
        }

        public boolean isNone() {
            return steps.isEmpty() && items.isEmpty();
        }
    }

    /**
     * A claim and its quotes.
     *
     * @param text in words; empty when the quotes say it
     * @param tag what is to be noted, such as that sources differ; empty when nothing
     * @param lines further lines, such as who does not say it
     * @param quotes the quotes that do not stand above
     * @param again those that do, each in a line
     */
    record Item(String text, String tag, List<String> lines, List<SheetQuotes.Quote> quotes, List<String> again) {
        static Item line(String text) {
            return new Item(text, "", List.of(), List.of(), List.of());
        }

        /** Tells whether there is nothing but the words. */
        public boolean isLine() {
            return quotes.isEmpty() && lines.isEmpty() && again.isEmpty() && tag.isEmpty();
        }

        public boolean isHeaded() {
            return !text.isEmpty() && !isLine();
        }
    }

    /** Makes sheets of a collection, in the language and with the templates of its site. */
    public ProofSheet(SiteOptions options, Corpus corpus) {
        Words words = Words.load(options.language());
        this.templates = new Templates(words, options.templates());
        this.site = Site.of(options, corpus, words, templates);
    }

    /**
     * Returns the sheet of an event.
     *
     * @param trace how it came to be
     * @param pillars clippings without which something would not follow, with what would be left, in words
     * @param untried how many clippings were not tried, since the event has too many
     */
    public String event(EventTrace trace, SortedMap<Integer, String> pillars, int untried) {
        SheetQuotes quotes = new SheetQuotes(site);
        EventSheet sheet = new EventSheet(quotes, trace, pillars, untried);
        return fill("brief.kind-event", trace.event().name(), sheet.summary(), sheet.sections(), quotes);
    }

    /** Returns the sheet of a person. */
    public String person(Person person) {
        SheetQuotes quotes = new SheetQuotes(site);
        PersonSheet sheet = new PersonSheet(quotes, person);
        return fill("brief.kind-person", person.name(), sheet.summary(), sheet.sections(), quotes);
    }

    private String fill(String kind, String name, List<Row> summary, List<Section> sections, SheetQuotes quotes) {
        String style = Assets.read(STYLE);
        View view = new View(
                site.words().text(kind),
                name,
                "default-src 'none'; style-src 'sha256-" + hash(style) + "'; base-uri 'none'; form-action 'none'",
                style,
                summary,
                sections,
                quotes.sources(),
                site.words().language());
        return templates.fill("brief", Map.of("view", view));
    }

    private static String hash(String style) {
        return Base64.getEncoder().encodeToString(Sha256.digest().digest(style.getBytes(StandardCharsets.UTF_8)));
    }
}
