package briefbook.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the owner of a collection says about its site.
 *
 * @param name what the site is called, on every page
 * @param description one line below the name; empty when none
 * @param language of the interface, such as {@code en}
 * @param texts how much of the articles others may see
 * @param isIndexed whether search engines may list the pages
 * @param baseUrl where the site will be, with a slash at the end; empty when nobody says: only feeds, canonical links, the map of
 *     the site and the page for wrong addresses need it
 * @param accent colour of links and marks of the frame as {@code #rrggbb}; empty for the usual one
 * @param navigation further tabs of the navigation, behind the main pages
 * @param footer a line at the end of each page; empty for the usual one
 * @param contact where to report mistakes, an address of the web or of mail; empty when none
 * @param templates the owner's own templates by their names, such as {@code article.html} or {@code assets/site.css}, in place of
 *     the usual ones
 */
public record SiteOptions(
        String name,
        String description,
        String language,
        ShownTexts texts,
        boolean isIndexed,
        String baseUrl,
        String accent,
        List<Tab> navigation,
        String footer,
        String contact,
        Map<String, String> templates) {
    /** A site that says nothing about itself. */
    public static final SiteOptions DEFAULT = new SiteOptions("Briefbook", "");

    /** Languages that the interface speaks; the first when nobody says. */
    public static final List<String> LANGUAGES = List.of("en", "de");

    /** A tab that the owner adds: its label and its address. */
    public record Tab(String label, String href) {}

    /** Copies the collections. */
    public SiteOptions {
        navigation = List.copyOf(navigation);
        templates = Map.copyOf(templates);
    }

    /** Makes the options of a site of which only the name and the line below it are given. */
    public SiteOptions(String name, String description) {
        this(name, description, "en", ShownTexts.FULL, false, "", "", List.of(), "", "", Map.of());
    }

    /** Returns an address of the web as that of a site, with a slash at the end; empty when it cannot be one. */
    public static Optional<String> address(String written) {
        try {
            URI address = new URI(written);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null;
            boolean plain = address.getRawUserInfo() == null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null;
            return web && plain ? Optional.of(written.endsWith("/") ? written : written + "/") : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Returns the same options with another name. */
    public SiteOptions name(String other) {
        return new SiteOptions(
                other,
                description,
                language,
                texts,
                isIndexed,
                baseUrl,
                accent,
                navigation,
                footer,
                contact,
                templates);
    }

    /** Returns the same options with the owner's own templates. */
    public SiteOptions templates(Map<String, String> others) {
        return new SiteOptions(
                name, description, language, texts, isIndexed, baseUrl, accent, navigation, footer, contact, others);
    }

    /** Returns the same options for a site at another address, with a slash at the end. */
    public SiteOptions baseUrl(String other) {
        return new SiteOptions(
                name, description, language, texts, isIndexed, other, accent, navigation, footer, contact, templates);
    }
}
