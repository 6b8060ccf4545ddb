package briefbook.browser;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Chromium without a window, and what a tester asks of it. For one thread.
 *
 * <p>What a page writes to the console and asks for is kept until somebody asks for it.
 */
final class Browser implements AutoCloseable {
    private static final int DESKTOP = 1280;
    private static final int HEIGHT = 800;

    private static final String CHROMIUM = "chromium";
    private static final String DRIVER = "chromedriver";

    private final ChromeDriver driver;

    /**
     * Starts Chromium.
     *
     * @param host a name that leads to a port of this machine
     * @param port the port
     */
    Browser(String host, int port) {
        // What it says of versions of a protocol that is not used.
        Logger.getLogger("org.openqa.selenium").setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--force-device-scale-factor=1");
        options.addArguments("--host-resolver-rules=MAP " + host + " 127.0.0.1:" + port);
        // No encrypted connection is tried first.
        options.addArguments("--disable-features=HttpsUpgrades,HttpsFirstBalancedMode");
        options.setCapability("goog:loggingPrefs", logs);
        // Named, so that nothing is looked for or fetched.
        options.setBinary(onPath(CHROMIUM).toFile());
        ChromeDriverService.Builder service = new ChromeDriverService.Builder();
        service.usingDriverExecutable(onPath(DRIVER).toFile()).withSilent(true);
        driver = new ChromeDriver(service.build(), options);
        width(DESKTOP);
    }

    /**
     * Makes sure that the programs are there.
     *
     * @throws IllegalStateException when one is missing; the message says what to install
     */
    static void mustBeInstalled() {
        onPath(CHROMIUM);
        onPath(DRIVER);
    }

    private static Path onPath(String program) {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("these tests need a browser, and there is no " + program
                        + " on the PATH; on Debian: apt-get install chromium chromium-driver"));
    }

    /** Opens an address and waits until it is loaded. */
    Browser open(String url) {
        driver.get(url);
        return this;
    }

    String url() {
        return driver.getCurrentUrl();
    }

    String title() {
        return driver.getTitle();
    }

    /** Sets how wide the window is, in CSS pixels. */
    Browser width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** Sets what the system asks of pages, such as {@code prefers-color-scheme} and {@code dark}. */
    Browser system(String feature, String value) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", "", "features", List.of(Map.of("name", feature, "value", value))));
        return this;
    }

    Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    String text(String script, Object... arguments) {
        return String.valueOf(script(script, arguments));
    }

    boolean is(String expression, Object... arguments) {
        return Boolean.TRUE.equals(script("return Boolean(" + expression + ")", arguments));
    }

    /** Waits until an expression holds, at most some seconds, and tells whether it does. */
    boolean becomes(String expression, Object... arguments) {
        for (int i = 0; i < 100; i++) {
            if (is(expression, arguments)) {
                return true;
            }
            pause(50);
        }
        return false;
    }

    WebElement find(String selector) {
        return driver.findElement(org.openqa.selenium.By.cssSelector(selector));
    }

    /** Presses keys wherever the focus is. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void pressWithShift(Keys key) {
        new Actions(driver).keyDown(Keys.SHIFT).sendKeys(key).keyUp(Keys.SHIFT).perform();
    }

    void pointAt(WebElement element) {
        new Actions(driver).moveToElement(element).perform();
    }

    void pause(long millis) {
        new Actions(driver).pause(millis).perform();
    }

    void back() {
        driver.navigate().back();
    }

    /** Forgets what was written and asked for up to now. */
    void quiet() {
        open("about:blank");
        console();
        requests();
    }

    /** Returns what pages wrote to the console since the last call. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(e -> e.getLevel() + " " + e.getMessage())
                .toList();
    }

    /** Returns what pages asked for since the last call. */
    List<String> requests() {
        List<String> asked = new ArrayList<>();
        driver.manage().logs().get(LogType.PERFORMANCE).forEach(entry -> {
            Map<String, Object> told = new Json().toType(entry.getMessage(), Json.MAP_TYPE);
            Map<?, ?> message = (Map<?, ?>) told.get("message");
            if ("Network.requestWillBeSent".equals(message.get("method"))) {
                Map<?, ?> request = (Map<?, ?>) ((Map<?, ?>) message.get("params")).get("request");
                String url = String.valueOf(request.get("url"));
                if (!url.startsWith("data:")) {
                    asked.add(url);
                }
            }
        });
        return asked;
    }

    /** Returns what axe objects to on the page, each with the first elements. */
    List<String> barriers() {
        if (!is("window.axe")) {
            script(AXE);
        }
        return ((List<?>) script(BARRIERS)).stream().map(String::valueOf).toList();
    }

    private static final String AXE = axe();

    /** Asked in the page itself: the library that comes with it opens a window for each question. */
    private static final String BARRIERS = """
            return axe.run(document, {resultTypes: ['violations'], preload: false}).then(told => told.violations.map(v =>
                `${v.id} (${v.help}): ${v.nodes.slice(0, 3).map(n => `${n.target} ${n.html}`).join('; ')}`));
            """;

    private static String axe() {
        try (InputStream script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
