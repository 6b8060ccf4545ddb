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

/** The pages' HTML, as the Nu checker sees them. */
@Tag("browser")
@ExtendWith(Sites.Resolver.class)
class MarkupTest {
    /** The checker reads a file without its address, so {@code 'self'} is nobody to it, and takes data for a script. */
    private static final String FALSE = "violates Content Security Policy (meta tag)";

    private final Sites sites;

    MarkupTest(Sites sites) {
        this.sites = sites;
    }

    @Test
    void theNuCheckerHasNothingToSayOfAnyPage() throws Exception {
        List<String> said = new ArrayList<>();
        for (Place place : List.of(sites.sample(), sites.large())) {
            for (String page : place.equals(sites.sample()) ? place.pages() : place.kinds()) {
                said.addAll(messages(place.folder().resolve(page), page));
            }
        }
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
