package briefbook.model;

/** What the elements around a block of a saved page say it might be: marks for the cleaner, never deletions. */
public enum DomFamily {
    /** Inside an {@code article} or an element that calls itself the story, post or entry body. */
    ARTICLE,
    /** Inside {@code main}. */
    MAIN,
    /** Page or section header. */
    HEADER,
    /** Navigation, menus, breadcrumbs. */
    NAV,
    /** {@code aside}, sidebars, widgets. */
    ASIDE,
    /** Page footer, copyright. */
    FOOTER,
    /** Forms, search, newsletter sign-up. */
    FORM,
    /** Reader comments. */
    COMMENTS,
    /** Related, recommended or most-read links. */
    RELATED,
    /** Share and follow buttons. */
    SHARE,
    /** Tags, topics, categories. */
    TAGS,
    /** Author name, byline or author biography. */
    BYLINE,
    /** Publication time. */
    TIME,
    /** Figure, caption, photo credit. */
    CAPTION,
    /** Advertising, promotion, paywall, cookie notices. */
    PROMO,
    /** Hidden from readers ({@code hidden}, {@code aria-hidden}, {@code display:none}). */
    HIDDEN
}
