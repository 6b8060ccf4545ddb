package briefbook.cli;

import briefbook.Build;
import briefbook.model.Corpus;
import briefbook.model.Entry;
import briefbook.model.Problem;
import briefbook.model.Removal;
import briefbook.model.Severity;
import briefbook.model.UnsurePair;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes what a build did, for the person who started it. */
final class BuildSummary {
    private static final int SKIPS_SHOWN = 20;
    private static final int RULES_SHOWN = 15;
    private static final int PEOPLE_SHOWN = 10;
    private static final String MOVED = "moved:";

    private final PrintWriter out;

    BuildSummary(PrintWriter out) {
        this.out = out;
    }

    void print(Build build, Path site, double seconds) {
        printInputs(build);
        printRemovals(build);
        line(
                "Found",
                String.join(
                        ", ",
                        Counted.of(build.corpus().people().size(), "person").replace("persons", "people"),
                        Counted.of(build.corpus().events().size(), "event"),
                        Counted.of(build.corpus().links().size(), "link")));
        printMerges(build.corpus());
        printUnsure(build.corpus());
        printProblems(build.problems());
        line(
                "Site",
                String.format(
                        Locale.ROOT,
                        "%s: %d written, %d unchanged; %d removed; %.1f s",
                        Counted.of(build.written() + build.unchanged(), "file"),
                        build.written(),
                        build.unchanged(),
                        build.removed(),
                        seconds));
        out.println();
        out.println("Open " + site.resolve("index.html"));
        out.flush();
    }

    private void printInputs(Build build) {
        int articles = build.corpus().entries().size();
        String read = Counted.of(build.filesRead(), "file") + " with " + Counted.of(articles, "article");
        List<Problem> skipped = build.skipped();
        line("Read", skipped.isEmpty() ? read : read + "; skipped " + skipped.size() + ":");
        for (Problem skip : skipped.subList(0, Math.min(SKIPS_SHOWN, skipped.size()))) {
            line("", "  " + Printable.of(skip.where()) + ": " + Printable.of(skip.what()));
        }
        if (skipped.size() > SKIPS_SHOWN) {
            line("", "  and " + (skipped.size() - SKIPS_SHOWN) + " more, see about.html");
        }
    }

    private void printRemovals(Build build) {
        Map<String, Integer> byRule = new TreeMap<>();
        for (Entry entry : build.corpus().entries()) {
            for (Removal removal : entry.article().removed()) {
                byRule.merge(removal.rule(), lines(removal), Integer::sum);
            }
        }
        int moved = total(byRule, true);
        if (moved > 0) {
            line("Moved", Counted.of(moved, "line") + " to " + targets(byRule));
        }
        line("Removed", Counted.of(total(byRule, false), "line") + (total(byRule, false) > 0 ? " by rule:" : ""));
        List<Map.Entry<String, Integer>> rules = byRule.entrySet().stream()
                .filter(r -> !r.getKey().startsWith(MOVED))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        for (Map.Entry<String, Integer> rule : rules.subList(0, Math.min(RULES_SHOWN, rules.size()))) {
            line("", String.format(Locale.ROOT, "%6d  %s", rule.getValue(), rule.getKey()));
        }
        if (rules.size() > RULES_SHOWN) {
            line("", "        and " + Counted.of(rules.size() - RULES_SHOWN, "more rule"));
        }
    }

    private void printMerges(Corpus corpus) {
        List<String> merges = corpus.people().stream()
                .flatMap(p -> p.merges().stream().map(m -> p.name() + ": " + m))
                .toList();
        if (!merges.isEmpty()) {
            line("Merged", Counted.of(merges.size(), "pair") + " of differing names, taken for one person's each:");
            some(merges);
        }
    }

    /** Each line is an entry of a curation file; whoever agrees pastes it. A person has one entry, whatever the doubts. */
    private void printUnsure(Corpus corpus) {
        Map<String, String> names = new TreeMap<>();
        corpus.people().forEach(p -> names.put(p.id(), p.name()));
        Map<String, List<UnsurePair>> byFirst = new LinkedHashMap<>();
        corpus.unsure()
                .forEach(p -> byFirst.computeIfAbsent(p.first(), k -> new ArrayList<>())
                        .add(p));
        List<String> entries = new ArrayList<>();
        byFirst.forEach((first, pairs) -> entries.add(quoted(names.getOrDefault(first, first)) + ": { merge: [ "
                + pairs.stream()
                        .map(p -> quoted(names.getOrDefault(p.second(), p.second())))
                        .collect(Collectors.joining(", "))
                + " ] }  # " + pairs.stream().map(UnsurePair::reason).distinct().collect(Collectors.joining("; "))));
        if (!entries.isEmpty()) {
            line(
                    "Unsure",
                    Counted.of(corpus.unsure().size(), "pair")
                            + " left apart. Who is one person goes into curation.yml, with 'separate' for who is not:");
            line("", "people:");
            some(entries);
        }
    }

    private void some(List<String> lines) {
        lines.stream().limit(PEOPLE_SHOWN).forEach(l -> line("", "  " + Printable.of(l)));
        if (lines.size() > PEOPLE_SHOWN) {
            line("", "  and " + (lines.size() - PEOPLE_SHOWN) + " more, see people.html");
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private void printProblems(List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        Map<Severity, Long> count = problems.stream()
                .collect(Collectors.groupingBy(Problem::severity, TreeMap::new, Collectors.counting()));
        line(
                "Noticed",
                count.entrySet().stream()
                                .map(c -> Counted.of(
                                        c.getValue(), c.getKey().name().toLowerCase(Locale.ROOT)))
                                .collect(Collectors.joining(", "))
                        + ", see about.html");
    }

    /** Saved pages have no lines: there a passage counts as one. */
    private static int lines(Removal removal) {
        return removal.lines() == null
                ? 1
                : removal.lines().last() - removal.lines().first() + 1;
    }

    private static int total(Map<String, Integer> byRule, boolean moved) {
        return byRule.entrySet().stream()
                .filter(r -> r.getKey().startsWith(MOVED) == moved)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static String targets(Map<String, Integer> byRule) {
        return byRule.keySet().stream()
                .filter(rule -> rule.startsWith(MOVED))
                .map(rule -> rule.substring(MOVED.length()))
                .collect(Collectors.joining(", "));
    }

    private void line(String label, String text) {
        out.println(String.format(Locale.ROOT, "%-9s %s", label, text).stripTrailing());
    }
}
