package briefbook.clean.score;

import briefbook.clean.score.FeatureNames.Choice;
import briefbook.clean.score.FeatureNames.Group;
import briefbook.clean.score.FeatureNames.Scale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Describes each block of a document by the numbers of the features that hold for it: its own words, its neighbours, its
 * place, and what a page says around it.
 *
 * <p>Features of blocks and of lines are the same; a text dump leaves what a page would say unsaid. Pure functions.
 */
final class BlockFeatures {
    private static final FeatureNames NAMES = new FeatureNames();
    private static final List<String> LEXICON = Lexicon.BUILT_IN.names();

    private static final double[] LENGTHS = {12, 25, 45, 70, 100, 150, 220, 320, 500};
    private static final int ENDS = FeatureNames.labels(Signals.End.class).size();
    private static final Group ALWAYS = NAMES.group("always", List.of("1"));
    private static final Scale LENGTH = NAMES.scale("length", LENGTHS);
    private static final Scale WORDS = NAMES.scale("words", 2, 3, 5, 8, 12, 18, 30);
    private static final Scale STOP_WORDS = NAMES.scale("stop-words", 0, 0.01, 0.1, 0.2, 0.3, 0.4, 0.5);
    private static final Scale CAPITALS = NAMES.scale("capitalised", 0.01, 0.15, 0.3, 0.5, 0.75, 1);
    private static final Scale DIGITS = NAMES.scale("digits", 0.001, 0.05, 0.15, 0.3);
    private static final Scale MARKS = NAMES.scale("marks", 1, 2, 3, 5, 8);
    private static final Choice<Signals.End> END = NAMES.choice("end", Signals.End.class);
    private static final Choice<Signals.Start> START = NAMES.choice("start", Signals.Start.class);
    private static final Group FLAGS = NAMES.group(
            "has", List.of("bar", "address", "capitals", "quotes", "first-of-repeats", "repeat", "speaker"));
    private static final Group LENGTH_END =
            NAMES.group("length,end", pairs(LENGTHS.length + 1, FeatureNames.labels(Signals.End.class)));
    private static final Group LEXICON_SHORT = NAMES.group("short,word", LEXICON);
    private static final Group LEXICON_LONG = NAMES.group("long,word", LEXICON);
    private static final Group LEXICON_AFTER = NAMES.group("short,late,word", LEXICON);

    private static final int[] NONE = {};
    private static final int REACH = 3;
    private static final int SHAPES = Shape.ALL;
    private static final List<Group> SHAPE_AT = around("shape", Shape.names());
    private static final List<Group> LEXICON_AT = around("word", LEXICON);
    private static final Group SHAPES_AROUND = NAMES.group("shapes-around", FeatureNames.grid(SHAPES, SHAPES));

    private static final Group SPEAKER_ABOVE = NAMES.group("speaker-above", List.of("1"));
    private static final Scale STAMPS = NAMES.scale("stamps-near", 1, 2, 3, 5);
    private static final Scale SPEAKERS = NAMES.scale("speakers-near", 1, 2, 3, 5);

    private static final int[] WINDOWS = {3, 6, 12, 25};
    private static final List<Scale> BEFORE = windows("prose-before");
    private static final List<Scale> AFTER = windows("prose-after");
    private static final List<Scale> SHORT_BEFORE = windows("short-before");
    private static final List<Scale> SHORT_AFTER = windows("short-after");

    private static final Scale PLACE = NAMES.scale("place", 0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97);
    private static final Scale DONE = NAMES.scale("prose-done", 0.0001, 0.03, 0.1, 0.3, 0.6, 0.85, 0.95, 0.9999);
    private static final Scale SINCE = NAMES.scale("since-prose", 2, 3, 4, 6, 10, 20);
    private static final Scale UNTIL = NAMES.scale("until-prose", 2, 3, 4, 6, 10, 20);
    private static final Group SINCE_UNTIL = NAMES.group("since,until-prose", FeatureNames.grid(5, 5));
    private static final Scale FROM_RUN = NAMES.scale("from-run", -20, -10, -5, -2, -1, 0, 1, 2, 3, 6, 11, 21);
    private static final Scale TO_RUN_END = NAMES.scale("from-run-end", -20, -10, -5, -2, -1, 0, 1, 2, 3, 6, 11, 21);
    private static final Group RUN_SHAPE = NAMES.group("run,shape", FeatureNames.grid(3, SHAPES));
    private static final Scale ENDINGS = NAMES.scale("endings-in-run", 1, 2, 3, 5);
    private static final Scale ENDINGS_NEAR = NAMES.scale("endings-near", 1, 2, 3);
    private static final Scale LINES = NAMES.scale("blocks", 10, 30, 80, 200);
    private static final Scale PROSE = NAMES.scale("prose", 500, 1500, 3000, 6000);

    private static final List<String> RULES = List.of(
            "none",
            "page-top",
            "page-rest",
            "page-links",
            "page-time",
            "page-aside",
            "page-related",
            "page-promo",
            "page-form",
            "page-comments",
            "page-nav",
            "page-footer",
            "page-share",
            "page-tags",
            "page-hidden",
            "after",
            "other");
    private static final Group RULE = NAMES.group("rule", RULES);
    private static final Group RULE_SHAPE = NAMES.group("rule,shape", FeatureNames.grid(RULES.size(), SHAPES));
    private static final Group RULE_BEFORE = NAMES.group("rule-before", RULES);
    private static final Group RULE_AFTER = NAMES.group("rule-after", RULES);
    private final List<Candidate> blocks;
    private final Signals[] signals;
    private final int[] shapes;
    private final int[] rules;
    private final double[] prose;
    private final int[] cumulatedShort;
    private final double[] cumulatedProse;
    private final int[] cumulatedEndings;
    private final int[] cumulatedStamps;
    private final int[] cumulatedSpeakers;
    private final Run run;
    private final boolean page;
    private final FeatureList found = new FeatureList();

    /** The densest run of prose: its first and last block. */
    private record Run(int first, int last) {}

    private BlockFeatures(List<Candidate> blocks, boolean page, StopWords stopWords) {
        this.blocks = blocks;
        this.page = page;
        int n = blocks.size();
        signals = new Signals[n];
        shapes = new int[n];
        rules = new int[n];
        prose = new double[n];
        cumulatedShort = new int[n + 1];
        cumulatedProse = new double[n + 1];
        cumulatedEndings = new int[n + 1];
        cumulatedStamps = new int[n + 1];
        cumulatedSpeakers = new int[n + 1];
        for (int i = 0; i < n; i++) {
            signals[i] = Signals.of(blocks.get(i).block().text(), stopWords);
            shapes[i] = Shape.of(signals[i]);
            rules[i] = rule(blocks.get(i).rule());
            boolean counts = signals[i].isProse() && (rules[i] == 0 || !page);
            prose[i] = counts ? Math.min(signals[i].length(), 600) : 0;
            cumulatedProse[i + 1] = cumulatedProse[i] + prose[i];
            cumulatedShort[i + 1] = cumulatedShort[i] + (signals[i].length() < 60 ? 1 : 0);
            cumulatedStamps[i + 1] = cumulatedStamps[i] + (isStamp(signals[i]) ? 1 : 0);
            cumulatedSpeakers[i + 1] = cumulatedSpeakers[i] + (isSpeaker(i) ? 1 : 0);
            cumulatedEndings[i + 1] = cumulatedEndings[i] + (isEnding(signals[i]) ? 1 : 0);
        }
        run = run();
    }

    /** Returns the features of each block, ascending. */
    static int[][] of(List<Candidate> blocks, boolean page) {
        BlockFeatures all = new BlockFeatures(blocks, page, StopWords.of(blocks));
        return all.features();
    }

    /** Returns the names of the features, by number. */
    static List<String> names() {
        return Stream.concat(NAMES.all().stream(), PageFeatures.names().stream())
                .toList();
    }

    private int[][] features() {
        int n = blocks.size();
        int[][] result = new int[n][];
        int[] since = new int[n];
        int[] until = new int[n];
        for (int i = 0, last = -99; i < n; i++) {
            since[i] = i - last;
            last = prose[i] > 0 ? i : last;
        }
        for (int i = n - 1, next = n + 99; i >= 0; i--) {
            until[i] = next - i;
            next = prose[i] > 0 ? i : next;
        }
        Repeats repeats = Repeats.of(blocks);
        int[][] ofPage =
                page ? PageFeatures.of(blocks, shapes, prose, NAMES.all().size()) : new int[0][];
        for (int i = 0; i < n; i++) {
            own(i, repeats);
            around(i);
            place(i, since[i], until[i]);
            rules(i);
            for (int feature : page ? ofPage[i] : NONE) {
                add(feature);
            }
            result[i] = found.take();
        }
        return result;
    }

    private void add(int feature) {
        found.add(feature);
    }

    private void own(int i, Repeats repeats) {
        Signals s = signals[i];
        add(ALWAYS.at(0));
        int length = LENGTH.bin(s.length());
        add(LENGTH.of(s.length()));
        add(WORDS.of(s.words()));
        add(STOP_WORDS.of(s.stopShare()));
        add(CAPITALS.of(s.capitalShare()));
        add(DIGITS.of(s.digitShare()));
        add(MARKS.of(s.stops()));
        add(END.of(s.end()));
        add(START.of(s.start()));
        add(LENGTH_END.at(length * ENDS + END.number(s.end())));
        flag(0, s.bar());
        flag(1, s.address());
        flag(2, s.capitals());
        flag(3, s.quotes());
        flag(4, repeats.isFirst(i));
        flag(5, repeats.isLater(i));
        flag(6, isSpeaker(i));
        lexicon(s.isShort() ? LEXICON_SHORT : LEXICON_LONG, s.lexicon());
        if (s.isShort() && i > run.last()) {
            lexicon(LEXICON_AFTER, s.lexicon());
        }
    }

    private void flag(int number, boolean holds) {
        if (holds) {
            add(FLAGS.at(number));
        }
    }

    private void lexicon(Group group, int families) {
        for (int bits = families; bits != 0; bits &= bits - 1) {
            add(group.at(Integer.numberOfTrailingZeros(bits)));
        }
    }

    private void around(int i) {
        for (int d = 1; d <= REACH; d++) {
            for (int side = 0; side < 2; side++) {
                int at = side == 0 ? i - d : i + d;
                int group = 2 * (d - 1) + side;
                add(SHAPE_AT.get(group).at(shapeAt(at)));
                if (at >= 0 && at < signals.length && signals[at].isShort()) {
                    lexicon(LEXICON_AT.get(group), signals[at].lexicon());
                }
            }
        }
        if (isSpeaker(i - 1) || isSpeaker(i - 2)) {
            add(SPEAKER_ABOVE.at(0));
        }
        int from8 = Math.max(0, i - 8);
        int to8 = Math.min(signals.length, i + 9);
        add(SPEAKERS.of(cumulatedSpeakers[to8] - cumulatedSpeakers[from8]));
        add(STAMPS.of(cumulatedStamps[to8] - cumulatedStamps[from8]));
        add(SHAPES_AROUND.at(shapeAt(i - 1) * SHAPES + shapeAt(i + 1)));
        for (int w = 0; w < WINDOWS.length; w++) {
            int size = WINDOWS[w];
            int from = Math.max(0, i - size);
            int to = Math.min(signals.length, i + size + 1);
            add(BEFORE.get(w).of((cumulatedProse[i] - cumulatedProse[from]) / (size * 100)));
            add(AFTER.get(w).of((cumulatedProse[to] - cumulatedProse[i + 1]) / (size * 100)));
            add(SHORT_BEFORE.get(w).of((double) (cumulatedShort[i] - cumulatedShort[from]) / size));
            add(SHORT_AFTER.get(w).of((double) (cumulatedShort[to] - cumulatedShort[i + 1]) / size));
        }
    }

    private void place(int i, int since, int until) {
        int n = signals.length;
        double all = Math.max(1, cumulatedProse[n]);
        add(PLACE.of((double) i / n));
        add(DONE.of(cumulatedProse[i] / all));
        add(SINCE.of(since));
        add(UNTIL.of(until));
        add(SINCE_UNTIL.at(distance(since) * 5 + distance(until)));
        add(FROM_RUN.of(i - run.first()));
        add(TO_RUN_END.of(i - run.last()));
        int zone = i < run.first() ? 0 : i <= run.last() ? 1 : 2;
        add(RUN_SHAPE.at(zone * SHAPES + shapes[i]));
        add(ENDINGS.of(i > run.first() ? cumulatedEndings[i] - cumulatedEndings[run.first()] : 0));
        add(ENDINGS_NEAR.of(cumulatedEndings[i] - cumulatedEndings[Math.max(0, i - 8)]));
        add(LINES.of(n));
        add(PROSE.of(all));
    }

    private void rules(int i) {
        add(RULE.at(rules[i]));
        add(RULE_SHAPE.at(rules[i] * SHAPES + shapes[i]));
        add(RULE_BEFORE.at(i == 0 ? RULES.size() - 1 : rules[i - 1]));
        add(RULE_AFTER.at(i + 1 == rules.length ? RULES.size() - 1 : rules[i + 1]));
    }

    /** "Ann Lee says:", "tom on 3 May wrote": the line above a comment. */
    private boolean isSpeaker(int i) {
        return i >= 0 && i < signals.length && signals[i].length() < 80 && signals[i].speaks();
    }

    private int shapeAt(int i) {
        return i < 0 || i >= shapes.length ? Shape.EDGE : shapes[i];
    }

    private static int distance(int blocks) {
        return blocks <= 1 ? 0 : blocks == 2 ? 1 : blocks <= 4 ? 2 : blocks <= 10 ? 3 : 4;
    }

    private static int rule(@org.jspecify.annotations.Nullable String rule) {
        if (rule == null) {
            return 0;
        }
        int known = RULES.indexOf(rule);
        if (known > 0) {
            return known;
        }
        return RULES.indexOf(rule.startsWith("after:") ? "after" : "other");
    }

    /** "3 May 2024 at 7:06 am", "2 hours ago": the line above or below a comment, or an entry of a list. */
    private static boolean isStamp(Signals s) {
        return s.length() < 40 && s.digitShare() > 0 && (s.lexicon() & 1 << LEXICON.indexOf("time")) != 0;
    }

    /** "Related stories", "Comments": short, with a word that often stands below articles. */
    private static boolean isEnding(Signals s) {
        return s.length() < 60 && (s.lexicon() & ENDING_FAMILIES) != 0;
    }

    private static final int ENDING_FAMILIES =
            1 << LEXICON.indexOf("related") | 1 << LEXICON.indexOf("comments") | 1 << LEXICON.indexOf("tags");

    private Run run() {
        Run best = new Run(0, signals.length - 1);
        double most = 0;
        double mass = 0;
        int first = -1;
        int last = -1;
        for (int i = 0; i < signals.length; i++) {
            if (prose[i] > 0) {
                if (first < 0 || i - last > 6) {
                    first = i;
                    mass = 0;
                }
                last = i;
                mass += signals[i].length();
                if (mass > most) {
                    most = mass;
                    best = new Run(first, last);
                }
            }
        }
        return best;
    }

    private static List<String> pairs(int first, List<String> second) {
        return IntStream.range(0, first)
                .boxed()
                .flatMap(a -> second.stream().map(b -> a + "," + b))
                .toList();
    }

    private static List<Group> around(String name, List<String> labels) {
        List<Group> groups = new ArrayList<>();
        for (int d = 1; d <= REACH; d++) {
            groups.add(NAMES.group(name + "-" + d, labels));
            groups.add(NAMES.group(name + "+" + d, labels));
        }
        return groups;
    }

    private static List<Scale> windows(String name) {
        return Arrays.stream(WINDOWS)
                .mapToObj(w -> NAMES.scale(name + "-" + w, 0.01, 0.15, 0.35, 0.6, 0.9, 1.5, 2.5))
                .toList();
    }
}
