package briefbook;

import briefbook.clean.Curated;
import briefbook.clean.CurationUse;
import briefbook.clean.Curator;
import briefbook.model.ArticleFix;
import briefbook.model.Curation;
import briefbook.model.CurationSpot;
import briefbook.model.EventFix;
import briefbook.model.Exclusion;
import briefbook.model.LineRule;
import briefbook.model.PersonFix;
import briefbook.model.Problem;
import briefbook.model.Severity;
import briefbook.read.CurationFiles;
import briefbook.read.CurationReading;
import briefbook.read.FoundCuration;
import briefbook.read.OwnersFileException;
import briefbook.read.SeedFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The curation files of all inputs: which are in force for each file, and what was made of them.
 *
 * <p>Each input has its own, so that two collections that are read together keep theirs apart. Articles may be asked for on
 * many threads; the answers do not depend on their order.
 */
final class Curations {
    private static final Pattern WHERE_PRIVATE =
            Pattern.compile("(?:[^/]*/)?" + Pattern.quote(CurationSpot.PRIVATE) + "(?::\\d+)?");

    private static final String LEFT_OUT = "left out by the owner of the collection";

    private final Map<Path, Scope> byInput = new HashMap<>();
    private final Map<Path, Scope> byFile = new HashMap<>();
    private final Map<Path, Set<String>> namesByInput = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<ArticleFix> usedFixes = ConcurrentHashMap.newKeySet();
    private final Set<LineRule> inScope = ConcurrentHashMap.newKeySet();
    private final Set<LineRule> matched = ConcurrentHashMap.newKeySet();
    private final Set<LineRule> gaveUp = ConcurrentHashMap.newKeySet();
    private final Set<Problem> secrets = ConcurrentHashMap.newKeySet();

    /** What is in force for an input, or for a file of it. */
    private record Scope(Curator curator, Curation curation, List<String> names) {}

    private Curations() {}

    /**
     * Finds and reads the curation files of all inputs.
     *
     * @throws CannotBuildException when one cannot be read: without it the site would show what its owner took out
     */
    static Curations of(List<Path> inputs) throws CannotBuildException {
        Curations curations = new Curations();
        Map<Path, List<FoundCuration>> found = new LinkedHashMap<>();
        inputs.forEach(input -> found.put(input, CurationFiles.find(input)));
        Map<Path, String> names = names(found);
        Map<Path, CurationReading> readings = new HashMap<>();
        for (Map.Entry<Path, String> file : names.entrySet()) {
            try {
                CurationReading reading = CurationFiles.read(file.getKey(), file.getValue());
                readings.put(file.getKey(), reading);
                curations.problems.addAll(reading.problems());
            } catch (OwnersFileException e) {
                throw new CannotBuildException(e.problem(), List.of());
            }
        }
        found.forEach((input, files) -> curations.byInput.put(input, scope(files, readings)));
        return curations;
    }

    /** A single file goes by its bare name; where there are several of one name, each by its path as found. */
    private static Map<Path, String> names(Map<Path, List<FoundCuration>> found) {
        Set<Path> files = found.values().stream()
                .flatMap(List::stream)
                .map(FoundCuration::file)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Path, String> names = new TreeMap<>();
        for (Path file : files) {
            String name = file.endsWith(CurationSpot.PRIVATE) ? CurationSpot.PRIVATE : CurationSpot.PUBLIC;
            boolean alone = files.stream().filter(f -> f.endsWith(name)).count() == 1;
            Path folder = file.getParent();
            names.put(file, alone || folder == null ? name : folder.getFileName() + "/" + name);
        }
        return names;
    }

    private static Scope scope(List<FoundCuration> files, Map<Path, CurationReading> readings) {
        Curation curation = Curation.NONE;
        Set<String> names = new LinkedHashSet<>();
        for (FoundCuration file : files) {
            curation = curation.plus(readings.getOrDefault(file.file(), new CurationReading(Curation.NONE, List.of()))
                    .curation());
            names.addAll(file.names());
        }
        return new Scope(Curator.of(curation), curation, List.copyOf(names));
    }

    /** Notes that a file was found in an input, by the name that it has there. */
    void found(SeedFile file, Path input) {
        Scope scope = byInput.get(input);
        if (scope != null) {
            List<String> names = scope.names().isEmpty() ? List.of(file.name()) : scope.names();
            byFile.put(file.path(), new Scope(scope.curator(), scope.curation(), names));
            namesByInput.computeIfAbsent(input, k -> new TreeSet<>()).addAll(names);
        }
    }

    /** Returns what is said about an article of a file. */
    Curated article(SeedFile file, int part) {
        Scope scope = byFile.get(file.path());
        return scope == null ? Curated.NONE : noted(scope.curator().article(scope.names(), part));
    }

    /** Returns the entry that leaves a file out as a whole; not when another entry says something else of its articles. */
    Optional<ArticleFix> leftOut(SeedFile file) {
        Scope scope = byFile.get(file.path());
        if (scope == null) {
            return Optional.empty();
        }
        Curated whole = noted(scope.curator().file(scope.names()));
        boolean exceptions = scope.curation().articles().stream()
                .anyMatch(
                        f -> f.exclusion() != null && !f.exclusion().leavesOut() && Curator.isAbout(f, scope.names()));
        return exceptions ? Optional.empty() : whole.leftOutBy();
    }

    /** Returns the entry that leaves out an input which could not be read anyway. */
    Optional<ArticleFix> leftOut(Path input, String name) {
        Scope scope = byInput.get(input);
        return scope == null
                ? Optional.empty()
                : noted(scope.curator().file(List.of(name))).leftOutBy();
    }

    private Curated noted(Curated curated) {
        usedFixes.addAll(curated.used());
        return curated;
    }

    /** Notes which rules had to do with an article. */
    void used(CurationUse use) {
        inScope.addAll(use.inScope());
        matched.addAll(use.matched());
        gaveUp.addAll(use.gaveUp());
    }

    /** Returns how it is told that something is left out. */
    Problem leftOut(String place, ArticleFix by) {
        Exclusion exclusion = by.exclusion();
        String reason = exclusion == null || exclusion.reason().isEmpty() ? "" : ": " + exclusion.reason();
        Problem told = new Problem(
                Severity.NOTE, place, LEFT_OUT + reason, "see " + by.spot().file());
        if (by.spot().isPrivate()) {
            secrets.add(told);
        }
        return told;
    }

    /** Says whether a problem is no problem, but an input that its owner leaves out. */
    static boolean isLeftOut(Problem problem) {
        return problem.severity() == Severity.NOTE && problem.what().startsWith(LEFT_OUT);
    }

    /** Returns those problems that no page may show: all that the private file says or is about. */
    List<Problem> unpublished(List<Problem> problems) {
        List<Problem> all = new ArrayList<>(secrets);
        problems.stream().filter(Curations::isPrivate).forEach(all::add);
        return all;
    }

    /** Says whether a problem is about a private file. */
    static boolean isPrivate(Problem problem) {
        return WHERE_PRIVATE.matcher(problem.where()).matches();
    }

    /** Returns what is said about people, of all inputs together: one person can stand in several collections. */
    List<PersonFix> people() {
        return byInput.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(e -> e.getValue().curation().people().stream())
                .distinct()
                .toList();
    }

    /** Returns what is said about events, of all inputs together. */
    List<EventFix> events() {
        return byInput.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(e -> e.getValue().curation().events().stream())
                .distinct()
                .toList();
    }

    /**
     * Returns what is wrong with the curation files, once all articles have been asked for.
     *
     * @param sources outlets and hosts of all articles, which a mistyped source can mean
     */
    List<Problem> problems(Set<String> sources) {
        Set<Problem> all = new LinkedHashSet<>(problems);
        MissedEntries missed = new MissedEntries(sources);
        gaveUp.stream()
                .sorted(Comparator.comparing((LineRule r) -> r.spot().file())
                        .thenComparing(r -> r.spot().line()))
                .map(MissedEntries::gaveUp)
                .forEach(all::add);
        byInput.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> missed(e.getValue(), namesByInput.getOrDefault(e.getKey(), Set.of()), missed, all));
        return List.copyOf(all);
    }

    /** Of a single file nobody expects that it has what entries for other files, or rules for all, are about. */
    private void missed(Scope scope, Set<String> files, MissedEntries missed, Set<Problem> problems) {
        boolean folder = scope.names().isEmpty();
        scope.curation().lines().stream()
                .filter(r -> folder && !matched.contains(r) && !gaveUp.contains(r))
                .map(r -> missed.rule(r, inScope.contains(r), files))
                .forEach(problems::add);
        scope.curation().articles().stream()
                .filter(f -> folder || Curator.isAbout(f, scope.names()))
                .filter(f -> !usedFixes.contains(f))
                .map(f -> missed.fix(f, files))
                .forEach(problems::add);
    }
}
