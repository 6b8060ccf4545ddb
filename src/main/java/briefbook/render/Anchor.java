package briefbook.render;

import org.jspecify.annotations.Nullable;

/**
 * Words that may be a link to a page of the site.
 *
 * @param text the words
 * @param href relative to the page that shows it; empty when there is no page
 * @param lang language of the words when it is known not to be the interface's; null otherwise
 * @param preview id of the preview that the same page may hold; null when there is none
 */
record Anchor(
        String text,
        String href,
        @Nullable String lang,
        @Nullable String preview) {
    /** Returns words that lead nowhere. */
    static Anchor plain(String text) {
        return new Anchor(text, "", null, null);
    }

    /** Returns a link in the language of the interface. */
    static Anchor to(String href, String text) {
        return new Anchor(text, href, null, null);
    }

    public boolean isLink() {
        return !href.isEmpty();
    }
}
