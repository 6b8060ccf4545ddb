package briefbook.cli;

import briefbook.BuildRequest;
import briefbook.model.SiteOptions;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What to build, and where to: of all commands that build a site. */
final class SiteArguments {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SEEDS",
            defaultValue = "seeds",
            description = "The folder of articles, or one file (default: ${DEFAULT-VALUE}).")
    private Path seeds = Path.of("seeds");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "SITE",
            defaultValue = "site",
            description =
                    "The folder to write: new, empty, or written by an earlier build (default: ${DEFAULT-VALUE}).")
    private Path site = Path.of("site");

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What the site is called, on every page (default: the title in briefbook.yml, or Briefbook).")
    private @Nullable String name;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            converter = SiteAddress.class,
            description =
                    "Where the site will be, as https://harbor.example/briefing/ (default: what briefbook.yml says). "
                            + "Pages work anywhere; feeds and the like need it.")
    private @Nullable String baseUrl;

    /** Returns what is asked for, or ends the command when the articles are not there. */
    BuildRequest request(CommandLine command, int threads) {
        return new BuildRequest(List.of(ExistingInput.of(seeds, command)), site, name, baseUrl, threads);
    }

    /** Returns the folder of the site. */
    Path folder() {
        return site;
    }

    /** Reads the address of a site. */
    static final class SiteAddress implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            return SiteOptions.address(value)
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + value + "' is no address of the web such as https://harbor.example/briefing/"));
        }
    }
}
