package briefbook;

import briefbook.model.Problem;
import briefbook.model.SiteOptions;
import briefbook.read.ConfigurationFiles;
import briefbook.read.ConfigurationReading;
import briefbook.read.OwnersFileException;
import briefbook.render.SiteRenderer;
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
        try {
            ConfigurationReading said = ConfigurationFiles.read(request.inputs());
            SiteOptions options = said.options();
            String name = request.name();
            String baseUrl = request.baseUrl();
            options = name == null ? options : options.name(name);
            options = baseUrl == null ? options : options.baseUrl(baseUrl);
            List<Problem> problems = new ArrayList<>(said.problems());
            problems.addAll(SiteRenderer.unknownTemplates(options));
            return new Configured(options, problems);
        } catch (OwnersFileException e) {
            throw new CannotBuildException(e.problem(), List.of());
        }
    }
}
