package briefbook.render;

import briefbook.text.EditDistance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/**
 * Hands the owner's own templates to the engine, in place of those that come with the program. Safe for many threads.
 *
 * <p>The owner may write what pages look like, but not that words of articles become markup: a template that would is refused.
 */
final class OwnTemplates extends AbstractConfigurableTemplateResolver {
    /** The templates that come with the program. */
    static final List<String> NAMES = List.of(
            "404",
            "about",
            "article",
            "articles",
            "brief",
            "event",
            "events",
            "frame",
            "index",
            "lists",
            "more",
            "network",
            "parts",
            "people",
            "person",
            "removed",
            "search",
            "source",
            "sources",
            "stories",
            "timeline");

    /** The only values that are markup already, and clean: an article's text, the owner's note, linked data for programs. */
    private static final Set<String> CLEAN = Set.of("${view.prose}", "${view.note}", "${view.linkedData}");

    private static final Pattern UNESCAPED =
            Pattern.compile("(?i)th[:-]utext\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|[^\"'\\s])|\\[\\(");
    private static final String END = ".html";

    private final Map<String, String> files;

    OwnTemplates(Map<String, String> files) {
        this.files = files;
        files.forEach(OwnTemplates::check);
        setOrder(1);
        setTemplateMode(TemplateMode.HTML);
        setCacheable(true);
    }

    private static void check(String file, String text) {
        if (!file.endsWith(END)) {
            return;
        }
        Matcher unescaped = UNESCAPED.matcher(text);
        while (unescaped.find()) {
            String value = unescaped.group(1) == null ? unescaped.group(2) : unescaped.group(1);
            if (value == null || !CLEAN.contains(value)) {
                int line = 1
                        + (int) text.substring(0, unescaped.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                throw new TemplateException(
                        file,
                        line,
                        "“" + unescaped.group() + "” would let the words of an article be markup",
                        "use th:text; th:utext is for " + String.join(" and ", new TreeSet<>(CLEAN)) + " alone");
            }
        }
    }

    /** Says whether a template of this name is the owner's. */
    boolean has(String template) {
        return files.containsKey(template + END);
    }

    /** Returns the template that a file's name means when no page is made with it; empty when one is. */
    static Optional<String> unknown(String file) {
        if (!file.endsWith(END)) {
            return Optional.empty();
        }
        String name = file.substring(0, file.length() - END.length());
        return NAMES.contains(name)
                ? Optional.empty()
                : Optional.of(EditDistance.nearest(name, NAMES).orElse(""));
    }

    @Override
    protected @Nullable ITemplateResource computeTemplateResource(
            IEngineConfiguration configuration,
            @Nullable String ownerTemplate,
            String template,
            String resourceName,
            @Nullable String characterEncoding,
            @Nullable Map<String, Object> templateResolutionAttributes) {
        String text = files.get(template + END);
        return text == null ? null : new StringTemplateResource(text);
    }
}
