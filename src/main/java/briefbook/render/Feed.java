package briefbook.render;

import java.time.LocalDate;
import java.util.List;

/**
 * What a reader subscribes to: the newest articles of the site, of a person or of an event, with the sentences that tell why.
 *
 * @param page the page that it belongs to
 * @param title what it is called
 * @param items newest first, never empty
 */
record Feed(String page, String title, List<Item> items) {
    /**
     * An article in a feed.
     *
     * @param article its number
     * @param day the earliest day that is proven
     * @param quotes full sentences, verbatim; never the text
     */
    record Item(int article, LocalDate day, List<String> quotes) {}

    /** Returns where the Atom feed lies: beside its page, under a name that no page has. */
    String path() {
        return page.equals(BriefingPage.PATH) ? "feed.xml" : page.replaceFirst("\\.html$", ".xml");
    }
}
