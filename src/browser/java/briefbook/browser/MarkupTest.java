package briefbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.json.Json;

/** The pages' HTML and CSS, as the Nu checker sees them. */
@Tag("browser")
@ExtendWith(Sites.Resolver.class)
class MarkupTest {
    /** The checker does not know that a policy may stand in a page, and reads it as one that is not enforced. */
    private static final String FALSE = "Content-Security-Policy";

    private final Sites sites;

    MarkupTest(Sites sites) {
        this.sites = sites;
    }

    @Test
    void theNuCheckerHasNothingToSayOfAnyPage() throws Exception {
        List<String> said = new ArrayList<>();
        for (Path site : List.of(sites.sample(), sites.large())) {
            for (String page : site.equals(sites.sample()) ? Sites.pages(site) : Sites.kinds(site)) {
                said.addAll(messages(site.resolve(page), page));
            }
        }
        said.addAll(messages(sites.sample().resolve("assets/site.css"), "assets/site.css"));
        assertThat(said).isEmpty();
    }

    private static List<String> messages(Path file, String page) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        Map<String, Object> told = new Json().toType(validator.validate(file), Json.MAP_TYPE);
        List<String> said = new ArrayList<>();
        for (Object each : (List<?>) told.get("messages")) {
            Map<?, ?> message = (Map<?, ?>) each;
            String text = String.valueOf(message.get("message"));
            if (!text.contains(FALSE)) {
                said.add(page + ": " + message.get("type") + " " + message.get("lastLine") + ": " + text + " — "
                        + message.get("extract"));
            }
        }
        return said;
    }
}
