package briefbook.publish;

import briefbook.model.Problem;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a preview adds to the pages of the site, in memory only: what went wrong, and the script that loads a page again.
 *
 * @param mark tells this state from all others, those of an earlier server included
 * @param base where the site will be one day; empty when nobody says
 * @param isFailed whether the last build gave no site
 * @param problems what was wrong with it
 */
record PreviewState(String mark, String base, boolean isFailed, List<Problem> problems) {
    /** Addresses of the server's own, which no file of a site can have: its name begins with a dot. */
    static final String OWN = "/.briefbook/";

    private static final int MOST = 30;
    private static final Pattern RELATIVE = Pattern.compile("\\b(href|src)=\"(?![A-Za-z][A-Za-z0-9+.-]*:|[/#\"])");
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";

    PreviewState {
        problems = List.copyOf(problems);
    }

    /** Returns a page of the site with what is added. */
    String page(String html) {
        int end = html.toLowerCase(Locale.ROOT).lastIndexOf("</body>");
        return end < 0 ? html + added() : html.substring(0, end) + added() + html.substring(end);
    }

    /** Returns the page for wrong addresses with links that work here from any depth. */
    String missing(String html) {
        return page(base.isEmpty() ? RELATIVE.matcher(html).replaceAll("$1=\"/") : html.replace("=\"" + base, "=\"/"));
    }

    /** Returns a page for when the site has none. */
    String alone() {
        String what = isFailed ? "There is no site yet" : "There is no such page";
        String more = isFailed
                ? "The first build failed. This page changes by itself when the next one does not."
                : "Go to <a href=\"/\">the first page</a>.";
        return page("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n"
                + "<title>" + what + "</title>\n<link rel=\"stylesheet\" href=\"" + OWN + "preview.css\">\n</head>\n"
                + "<body>\n<main class=\"briefbook-alone\"><h1>" + what + "</h1><p>" + more + "</p></main>\n"
                + "</body>\n</html>\n");
    }

    private String added() {
        return notice() + "<script src=\"" + OWN + "reload.js\" data-state=\"" + mark + "\"></script>\n";
    }

    private String notice() {
        if (problems.isEmpty()) {
            return "";
        }
        String head = isFailed
                ? "The last build failed; you see the site as it was before"
                : "The site is built, with " + problems.size() + (problems.size() == 1 ? " error" : " errors");
        String more = problems.size() <= MOST ? "" : "<li>and " + (problems.size() - MOST) + " more</li>";
        return "<link rel=\"stylesheet\" href=\"" + OWN + "preview.css\">\n<details class=\"briefbook-preview"
                + (isFailed ? "\" open" : " note\"") + " role=\"status\"><summary>" + head + "</summary><ul>"
                + problems.stream().limit(MOST).map(PreviewState::item).collect(Collectors.joining())
                + more + "</ul></details>\n";
    }

    private static String item(Problem problem) {
        return "<li><b>" + escaped(problem.where()) + "</b>: " + escaped(problem.what()) + "<i>"
                + escaped(problem.hint()) + "</i></li>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
