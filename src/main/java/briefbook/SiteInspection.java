package briefbook;

import briefbook.check.SiteChecks;
import briefbook.model.Page;
import briefbook.model.Problem;
import briefbook.model.Severity;
import briefbook.publish.BuiltSite;
import briefbook.publish.PublishException;
import briefbook.read.DataFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** Looks over a site on disk, file by file. */
final class SiteInspection {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::severity)
            .thenComparing(Problem::where)
            .thenComparing(Problem::what);

    private static final int NAMED = 5;

    private SiteInspection() {}

    static SiteReport of(Path folder) throws CannotBuildException {
        BuiltSite site = site(folder);
        Queue<Problem> ofFiles = new ConcurrentLinkedQueue<>();
        List<Problem> found = new ArrayList<>(site.problems());
        found.addAll(
                SiteChecks.check(site.files().parallelStream().map(path -> read(site, path, ofFiles)), site::isBuilt));
        found.addAll(ofFiles);
        found.sort(ORDER);
        int pages = (int) site.files().stream().filter(f -> f.endsWith(".html")).count();
        return new SiteReport(site.files().size(), pages, together(found));
    }

    private static BuiltSite site(Path folder) throws CannotBuildException {
        try {
            return BuiltSite.at(folder)
                    .orElseThrow(() -> new CannotBuildException(
                            folder.toString(),
                            "is no built site, which has data/manifest.json",
                            "name the folder that a build wrote, or build it: briefbook build SEEDS -o " + folder,
                            List.of()));
        } catch (PublishException e) {
            throw new CannotBuildException(e.problem(), List.of());
        }
    }

    private static Page read(BuiltSite site, String path, Queue<Problem> problems) {
        if (DataFile.isJson(path)) {
            try (InputStream in = site.open(path)) {
                DataFile.fault(in)
                        .map(what -> new Problem(Severity.ERROR, path, what, "build the site again, or mend the file"))
                        .ifPresent(problems::add);
            } catch (IOException e) {
                // Told below, where all files are read.
                return site.read(path, problems::add);
            }
        }
        return site.read(path, problems::add);
    }

    /** One file that is missing breaks the menu of ten thousand pages: that is one thing to mend. */
    private static List<Problem> together(List<Problem> found) {
        Map<Problem, List<String>> places = new LinkedHashMap<>();
        for (Problem problem : found) {
            Problem anywhere = new Problem(problem.severity(), "", problem.what(), problem.hint());
            places.computeIfAbsent(anywhere, k -> new ArrayList<>()).add(problem.where());
        }
        return places.entrySet().stream()
                .map(e -> new Problem(
                        e.getKey().severity(),
                        named(e.getValue()),
                        e.getKey().what(),
                        e.getKey().hint()))
                .toList();
    }

    private static String named(List<String> places) {
        String first = places.stream().limit(NAMED).collect(Collectors.joining(", "));
        return places.size() <= NAMED ? first : first + " and " + (places.size() - NAMED) + " more";
    }
}
