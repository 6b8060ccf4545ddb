package briefbook.read;

import briefbook.model.CurationSpot;
import briefbook.model.Problem;
import briefbook.model.Severity;
import briefbook.model.ShownTexts;
import briefbook.model.SiteOptions;
import briefbook.model.SiteOptions.Tab;
import briefbook.text.Accent;
import briefbook.text.EditDistance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads the text of {@code briefbook.yml}, key by key.
 *
 * <p>A value that cannot be used is a problem and says nothing, except where others would then see more than the owner wants:
 * {@code text} and {@code robots} are understood, or nothing is built. For one thread and one use.
 */
final class ConfigurationFile {
    private static final String TEXT = "text";
    private static final String ROBOTS = "robots";
    private static final String NAVIGATION = "navigation";
    private static final String LABEL = "label";
    private static final String HREF = "href";

    /** All keys. */
    static final List<String> KEYS = List.of(
            "title", "tagline", "accent", "language", NAVIGATION, "footer", "contact", TEXT, ROBOTS, "base-url");

    private static final List<String> TAB_KEYS = List.of(LABEL, HREF);
    private static final List<String> TEXTS = List.of("full", "quotes");
    private static final List<String> INDEXING = List.of("noindex", "index");

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_ADDRESS = 2000;
    private static final int MOST_TABS = 12;

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+");
    private static final Pattern PAGE = Pattern.compile("(?:[A-Za-z0-9][\\w.-]*/)*[A-Za-z0-9][\\w.-]*(?:#[\\w.:-]+)?");
    private static final String TAB_HINT =
            "write '- { label: \"Method\", href: \"https://harbor.example/method\" }', or a page as about.html";

    private final String name;
    private final Yaml.Mapping root;
    private final Map<String, String> values = new HashMap<>();
    private final List<Tab> navigation = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private ConfigurationFile(String name, Yaml.Mapping root) {
        this.name = name;
        this.root = root;
    }

    /**
     * Reads a file.
     *
     * @throws OwnersFileException when it is no YAML with keys, or says something of privacy that is not understood
     */
    static ConfigurationReading read(String name, String text) throws OwnersFileException {
        try {
            Yaml root = Yaml.parse(text);
            if (root instanceof Yaml.Mapping keys) {
                return new ConfigurationFile(name, keys).read();
            }
            if (root instanceof Yaml.Scalar scalar && scalar.text().isEmpty()) {
                return new ConfigurationReading(SiteOptions.DEFAULT, List.of());
            }
        } catch (Yaml.BrokenException e) {
            throw OwnersFile.broken(
                    new CurationSpot(name, e.line()).place(),
                    "cannot be read: " + e.getMessage(),
                    "mend that line; put values with a colon, quotes, #, * or @ between double quotes");
        }
        throw OwnersFile.broken(name, "has no keys", "start it with 'title: \"…\"'");
    }

    private ConfigurationReading read() throws OwnersFileException {
        for (Map.Entry<String, Yaml> entry : root.entries().entrySet()) {
            take(entry.getKey(), entry.getValue());
        }
        SiteOptions usual = SiteOptions.DEFAULT;
        return new ConfigurationReading(
                new SiteOptions(
                        values.getOrDefault("title", usual.name()),
                        values.getOrDefault("tagline", ""),
                        values.getOrDefault("language", usual.language()),
                        values.getOrDefault(TEXT, "full").equals("quotes") ? ShownTexts.QUOTES : ShownTexts.FULL,
                        values.getOrDefault(ROBOTS, "noindex").equals("index"),
                        values.getOrDefault("base-url", ""),
                        values.getOrDefault("accent", ""),
                        navigation,
                        values.getOrDefault("footer", ""),
                        values.getOrDefault("contact", ""),
                        Map.of()),
                problems);
    }

    private void take(String key, Yaml value) throws OwnersFileException {
        switch (key) {
            case "title" -> single(key, value, t -> shorter(t, LONGEST_TITLE), atMost(LONGEST_TITLE));
            case "tagline", "footer" -> single(key, value, t -> shorter(t, LONGEST_LINE), atMost(LONGEST_LINE));
            case "accent" -> {
                single(key, value, Accent::colour, "write a colour as \"#0b5c4f\" or \"#0bf\", between quotes");
                Optional.ofNullable(values.get(key)).ifPresent(this::contrast);
            }
            case "language" ->
                single(
                        key,
                        value,
                        t -> one(t, SiteOptions.LANGUAGES),
                        "write one of: " + String.join(", ", SiteOptions.LANGUAGES));
            case "contact" ->
                single(
                        key,
                        value,
                        ConfigurationFile::contact,
                        "write a mail address as desk@harbor.example, or an address of the web");
            case "base-url" ->
                single(
                        key,
                        value,
                        t -> shorter(t, LONGEST_ADDRESS).flatMap(SiteOptions::address),
                        "write where the site will be, as https://harbor.example/briefing/");
            case TEXT -> privacy(key, value, TEXTS);
            case ROBOTS -> privacy(key, value, INDEXING);
            case NAVIGATION -> navigation(value);
            default -> unknown(key, value);
        }
    }

    private void single(String key, Yaml value, Function<String, Optional<String>> check, String hint) {
        CurationValues.line(value)
                .flatMap(check)
                .ifPresentOrElse(good -> values.put(key, good), () -> problem(key, value, hint));
    }

    private static Optional<String> shorter(String text, int most) {
        return text.length() <= most ? Optional.of(text) : Optional.empty();
    }

    private static String atMost(int letters) {
        return "write a text of at most " + letters + " characters";
    }

    private static Optional<String> one(String word, List<String> known) {
        return Optional.of(word.toLowerCase(Locale.ROOT)).filter(known::contains);
    }

    /** Whoever writes these means something by it; a slip must not show more than was meant. */
    private void privacy(String key, Yaml value, List<String> known) throws OwnersFileException {
        String word = CurationValues.line(value).flatMap(t -> one(t, known)).orElse("");
        if (word.isEmpty()) {
            throw OwnersFile.broken(
                    spot(root, key).place(),
                    key + " " + CurationValues.shown(value)
                            + "; nothing is built, as others might see more than you want",
                    "write one of: " + String.join(", ", known));
        }
        values.put(key, word);
    }

    /** A key that may be meant for one of privacy must not do nothing. */
    private void unknown(String key, Yaml value) throws OwnersFileException {
        Problem problem = CurationValues.unknown(spot(root, key), key, KEYS);
        boolean ofPrivacy = EditDistance.nearest(key, KEYS)
                        .filter(k -> k.equals(TEXT) || k.equals(ROBOTS))
                        .isPresent()
                || mentions(value, "quotes")
                || mentions(value, "noindex");
        if (ofPrivacy) {
            throw OwnersFile.broken(
                    problem.where(),
                    "'" + Notes.shown(key) + "' is unknown; nothing is built, as it may say what others must not see",
                    problem.hint());
        }
        problems.add(problem);
    }

    private static boolean mentions(Yaml value, String word) {
        if (value instanceof Yaml.Scalar scalar) {
            return scalar.text().strip().equalsIgnoreCase(word);
        }
        return value instanceof Yaml.Mapping mapping
                ? mapping.entries().values().stream().anyMatch(v -> mentions(v, word))
                : ((Yaml.Sequence) value).items().stream().anyMatch(v -> mentions(v, word));
    }

    private void contrast(String colour) {
        Accent accent = Accent.of(colour);
        contrast(colour, accent.light(), false);
        contrast(colour, accent.dark(), true);
    }

    private void contrast(String colour, String shade, boolean isDark) {
        if (!shade.equals(colour)) {
            problems.add(new Problem(
                    Severity.WARNING,
                    spot(root, "accent").place(),
                    String.format(
                            Locale.ROOT,
                            "accent: %s has a contrast of %.1f on %s pages, where %s is needed; %s is used there",
                            colour,
                            Accent.onPages(colour, isDark),
                            isDark ? "dark" : "light",
                            Accent.LEAST,
                            shade),
                    "choose a " + (isDark ? "lighter" : "darker") + " colour to see exactly that"));
        }
    }

    private void navigation(Yaml value) {
        if (!(value instanceof Yaml.Sequence list)) {
            problem(NAVIGATION, value, TAB_HINT);
            return;
        }
        for (int i = 0; i < list.items().size(); i++) {
            CurationSpot spot = new CurationSpot(name, list.lines().get(i));
            if (navigation.size() == MOST_TABS) {
                problem(spot, NAVIGATION + ": more than " + MOST_TABS + " tabs", "leave some out");
                return;
            }
            if (list.items().get(i) instanceof Yaml.Mapping tab) {
                tab(spot, tab);
            } else {
                problem(spot, NAVIGATION + ": a tab without label and address", TAB_HINT);
            }
        }
    }

    private void tab(CurationSpot spot, Yaml.Mapping tab) {
        tab.entries().keySet().stream()
                .filter(k -> !TAB_KEYS.contains(k))
                .forEach(k -> problems.add(CurationValues.unknown(spot(tab, k), k, TAB_KEYS)));
        Optional<String> label = CurationValues.line(tab.entries().get(LABEL)).flatMap(t -> shorter(t, LONGEST_LABEL));
        Optional<String> href = CurationValues.line(tab.entries().get(HREF));
        Optional<String> good = href.flatMap(ConfigurationFile::address);
        if (label.isEmpty()) {
            problem(spot, NAVIGATION + ": 'label' is missing, or no text of at most " + LONGEST_LABEL, TAB_HINT);
        } else if (good.isEmpty()) {
            String what =
                    href.map(h -> CurationValues.quoted(h) + " cannot be used").orElse("is missing");
            problem(spot, NAVIGATION + ": 'href' " + what, TAB_HINT);
        } else {
            navigation.add(new Tab(label.get(), good.get()));
        }
    }

    /** Returns an address that a link may have: of the web, of mail, or of a page of the site. */
    private static Optional<String> address(String written) {
        if (written.length() > LONGEST_ADDRESS) {
            return Optional.empty();
        }
        return CurationValues.address(written)
                .or(() -> mail(written))
                .or(() -> PAGE.matcher(written).matches() ? Optional.of(written) : Optional.empty());
    }

    private static Optional<String> mail(String written) {
        boolean prefixed = written.regionMatches(true, 0, "mailto:", 0, 7);
        String mail = prefixed ? written.substring(7) : "";
        return MAIL.matcher(mail).matches() ? Optional.of("mailto:" + mail) : Optional.empty();
    }

    private static Optional<String> contact(String written) {
        return shorter(written, LONGEST_ADDRESS)
                .flatMap(t -> CurationValues.address(t).or(() -> mail(t)).or(() -> mail("mailto:" + t)));
    }

    private CurationSpot spot(Yaml.Mapping mapping, String key) {
        return new CurationSpot(name, mapping.lines().getOrDefault(key, 0));
    }

    private void problem(String key, Yaml value, String hint) {
        problem(spot(root, key), key + " " + CurationValues.shown(value), hint);
    }

    private void problem(CurationSpot spot, String what, String hint) {
        problems.add(new Problem(Severity.ERROR, spot.place(), what, hint));
    }
}
