package briefbook;

import briefbook.model.Problem;
import briefbook.model.SiteOptions;
import briefbook.read.ConfigurationFiles;
import briefbook.read.ConfigurationReading;
import briefbook.read.OwnersFileException;
import briefbook.render.SiteRenderer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the owner and the command line say about a site; the command line has the last word.
 *
 * @param options what to build with
 * @param problems what the owner says that cannot be used; for the owner, not for readers of the site
 */
record Configured(SiteOptions options, List<Problem> problems) {
    /**
     * Reads what is said about the site of a request.
     *
     * @throws CannotBuildException when it cannot be understood: a site that looks or shows otherwise than its owner says is
     *     worse than none
     */
    static Configured of(BuildRequest request) throws CannotBuildException {
        Configured said = of(request.inputs());
        SiteOptions options = said.options();
        String name = request.name();
        String baseUrl = request.baseUrl();
        options = name == null ? options : options.name(name);
        options = baseUrl == null ? options : options.baseUrl(baseUrl);
        return new Configured(options, said.problems());
    }

    /**
     * Reads what the owner of some inputs says about their site.
     *
     * @throws CannotBuildException when it cannot be understood
     */
    static Configured of(List<Path> inputs) throws CannotBuildException {
        try {
            ConfigurationReading said = ConfigurationFiles.read(inputs);
            SiteOptions options = said.options();
            List<Problem> problems = new ArrayList<>(said.problems());
            problems.addAll(SiteRenderer.unknownTemplates(options));
            return new Configured(options, problems);
        } catch (OwnersFileException e) {
            throw new CannotBuildException(e.problem(), List.of());
        }
    }
}
