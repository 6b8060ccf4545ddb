package briefbook.render;

/**
 * What the owner of a collection says about its site.
 *
 * @param name shown on every page
 * @param description one line below the name; empty when none
 */
public record SiteOptions(String name, String description) {
    /** A site that says nothing about itself. */
    public static final SiteOptions DEFAULT = new SiteOptions("Briefbook", "");
}
