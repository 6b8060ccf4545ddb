package briefbook.read;

import briefbook.model.Problem;
import briefbook.model.SiteOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds and reads {@code briefbook.yml} and {@code templates/}, in which the owner says what the site looks like.
 *
 * <p>Each is looked for in the folder of articles, then in the folder above. Stateless.
 */
public final class ConfigurationFiles {
    private static final String NAME = "briefbook.yml";

    /** A name that is nearly right would be passed over in silence, and with it what it says of privacy. */
    private static final List<String> NEARLY = List.of("briefbook.yaml", "briefbook.private.yml");

    private ConfigurationFiles() {}

    /**
     * Returns what is said about the site of some inputs, with the owner's templates.
     *
     * @throws OwnersFileException when a file is there that cannot be used, or the inputs have several
     */
    public static ConfigurationReading read(List<Path> inputs) throws OwnersFileException {
        for (String name : NEARLY) {
            if (only(inputs, name).isPresent() && only(inputs, NAME).isEmpty()) {
                throw OwnersFile.broken(name, "is not read under this name", "call it " + NAME);
            }
        }
        Optional<Path> file = only(inputs, NAME);
        ConfigurationReading said = file.isEmpty()
                ? new ConfigurationReading(SiteOptions.DEFAULT, List.of())
                : ConfigurationFile.read(
                        NAME, OwnersFile.text(file.get(), NAME, 4 * Yaml.LONGEST, "leave comments out"));
        Optional<Path> folder = only(inputs, TemplateFolder.NAME);
        if (folder.isEmpty()) {
            return said;
        }
        TemplateFolder templates = TemplateFolder.read(folder.get());
        List<Problem> problems = new ArrayList<>(said.problems());
        problems.addAll(templates.problems());
        return new ConfigurationReading(said.options().templates(templates.files()), problems);
    }

    /** Several inputs make one site: two that say something about it would depend on which comes first. */
    private static Optional<Path> only(List<Path> inputs, String name) throws OwnersFileException {
        TreeSet<Path> found = new TreeSet<>();
        inputs.forEach(input -> OwnersFile.find(input, name).ifPresent(found::add));
        if (found.size() > 1) {
            throw OwnersFile.broken(
                    found.last().toString(),
                    "is the second for one site, beside " + found.first(),
                    "keep one of them, in the folder above");
        }
        return found.stream().findFirst();
    }
}
