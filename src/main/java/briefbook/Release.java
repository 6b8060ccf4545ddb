package briefbook;

import briefbook.publish.RunningJar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;

/**
 * Which release of the program runs.
 *
 * @param version as in the project
 * @param home address of the project that released it
 * @param sha256 of the jar; empty when the program runs from classes
 */
record Release(String version, String home, String sha256) {
    /** Stands in the address of a program that was built by hand and not by the release workflow. */
    private static final String NOBODY = "/OWNER/";

    static Release running() {
        Properties stated = new Properties();
        try (InputStream in = Release.class.getResourceAsStream("release.properties")) {
            if (in != null) {
                stated.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Release(
                stated.getProperty("version", ""),
                stated.getProperty("home", ""),
                RunningJar.sha256().orElse(""));
    }

    /** Tells whether the jar can be fetched from its address. */
    boolean isPublished() {
        return !home.contains(NOBODY) && !sha256.isEmpty();
    }

    Map<String, String> values() {
        return Map.of("version", version, "home", home, "sha256", isPublished() ? sha256 : "");
    }
}
