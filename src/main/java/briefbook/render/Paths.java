package briefbook.render;

import briefbook.model.PictureFile;
import briefbook.model.Spot;
import java.net.URI;
import java.net.URISyntaxException;

/** Where the pages of a site are. */
final class Paths {
    private static final int CONTENT = 20;

    private Paths() {}

    static String article(String id) {
        return "a/" + id + ".html";
    }

    static String person(String id) {
        return "p/" + id + ".html";
    }

    static String event(String id) {
        return "e/" + id + ".html";
    }

    static String source(String slug) {
        return "s/" + slug + ".html";
    }

    /** Returns where a picture is: by its content, so that the same picture is one file. */
    static String picture(PictureFile file) {
        return "img/" + file.sha256().substring(0, CONTENT) + "." + file.type().extension();
    }

    /** Returns what leads from a page back to the site's root: empty, or {@code ../} for each folder. */
    static String root(String path) {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }

    /** Returns a path as an address writes it: other letters than ASCII as percent signs and numbers. */
    static String encoded(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path + " is no path of a site", e);
        }
    }

    /** Returns the anchor of a part of an article: {@code title}, {@code deck}, {@code c1} or {@code p1}. */
    static String anchor(String in) {
        return in.indexOf(':') < 0 ? in : (in.startsWith("caption") ? "c" : "p") + (Spot.number(in) + 1);
    }
}
