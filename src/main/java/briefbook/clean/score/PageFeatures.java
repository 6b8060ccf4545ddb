package briefbook.clean.score;

import briefbook.clean.score.FeatureNames.Choice;
import briefbook.clean.score.FeatureNames.Group;
import briefbook.clean.score.FeatureNames.Scale;
import briefbook.model.DomFamily;
import briefbook.model.Stated;
import java.util.List;

/**
 * Describes each block of a saved page by what the page says around it and of it: elements and their names, links, and the
 * title, description and text that its data state. Pure functions.
 */
final class PageFeatures {
    private static final FeatureNames NAMES = new FeatureNames();

    private static final List<String> TAGS =
            List.of("", "p", "li", "div", "h1", "h2", "h3", "h4", "table", "blockquote", "td", "figcaption", "other");
    private static final Group TAG = NAMES.group("tag", TAGS);
    private static final Group TAG_SHAPE = NAMES.group("tag,shape", FeatureNames.grid(TAGS.size(), Shape.ALL));
    private static final Scale LINKS = NAMES.scale("links", 0.001, 0.2, 0.5, 0.8, 0.99);
    private static final Group LINKS_SHAPE = NAMES.group("links,shape", FeatureNames.grid(3, Shape.ALL));
    private static final Group LINKS_BEFORE = NAMES.group("links-before,shape", FeatureNames.grid(4, Shape.ALL));
    private static final Group LINKS_AFTER = NAMES.group("links-after,shape", FeatureNames.grid(4, Shape.ALL));
    private static final Scale LINKS_NEAR = NAMES.scale("links-near", 0.1, 0.2, 0.35, 0.5, 0.7);
    private static final Choice<DomFamily> FAMILY = NAMES.choice("family", DomFamily.class);
    private static final Group SAME_PARENT =
            NAMES.group("same-parent-as-prose", List.of("none", "before", "after", "both"));

    private static final Scale SINCE_TITLE = NAMES.scale("since-title", 0, 1, 2, 3, 5, 8, 12, 20, 40, 80);
    private static final Group SINCE_TITLE_SHAPE = NAMES.group("since-title,shape", FeatureNames.grid(5, Shape.ALL));
    private static final Scale TITLES_ABOVE = NAMES.scale("titles-above", 1, 2, 3, 5);
    private static final Scale SINCE_STANDFIRST = NAMES.scale("since-standfirst", 0, 1, 2, 4, 8, 20, 60);
    private static final List<String> PLACES = List.of("no-text", "in", "inside", "above", "below");
    private static final Group BODY = NAMES.group("stated-text", PLACES);
    private static final Group BODY_SHAPE =
            NAMES.group("stated-text,shape", FeatureNames.grid(PLACES.size(), Shape.ALL));
    private static final int NO_TEXT = PLACES.indexOf("no-text");

    private static final int NEAR = 6;

    /** What is stated is not this page's article when hardly any of its blocks stands there. */
    private static final int LEAST_STATED = 300;

    private final List<Candidate> blocks;
    private final int[] shapes;
    private final double[] prose;
    private final int base;
    private final FeatureList found = new FeatureList();

    private PageFeatures(List<Candidate> blocks, int[] shapes, double[] prose, int base) {
        this.blocks = blocks;
        this.shapes = shapes;
        this.prose = prose;
        this.base = base;
    }

    /** Returns the names of the features, by number. */
    static List<String> names() {
        return NAMES.all();
    }

    /**
     * Returns the features of each block, numbered from {@code base}.
     *
     * @param shapes what each block looks like
     * @param prose how much running text each block is
     */
    static int[][] of(List<Candidate> blocks, int[] shapes, double[] prose, int base) {
        return new PageFeatures(blocks, shapes, prose, base).features();
    }

    private int[][] features() {
        int n = blocks.size();
        int[] sinceTitle = since(Stated.TITLE);
        int[] sinceStandfirst = since(Stated.STANDFIRST);
        int[] text = text();
        int[] parentsBefore = parents(1);
        int[] parentsAfter = parents(-1);
        int[][] result = new int[n][];
        int[] linked = new int[n + 1];
        for (int i = 0; i < n; i++) {
            linked[i + 1] = linked[i] + (links(i) == 2 ? 1 : 0);
        }
        int titles = 0;
        for (int i = 0; i < n; i++) {
            dom(i);
            int from = Math.max(0, i - NEAR);
            int to = Math.min(n, i + NEAR + 1);
            add(LINKS_NEAR.of((double) (linked[to] - linked[from]) / (to - from)));
            add(SAME_PARENT.at((parentsBefore[i] == parent(i) ? 1 : 0) + (parentsAfter[i] == parent(i) ? 2 : 0)));
            if (sinceTitle[n] == 0) {
                add(SINCE_TITLE.of(sinceTitle[i]));
                add(SINCE_TITLE_SHAPE.at(distance(sinceTitle[i]) * Shape.ALL + shapes[i]));
                add(TITLES_ABOVE.of(titles));
            }
            if (sinceStandfirst[n] == 0) {
                add(SINCE_STANDFIRST.of(sinceStandfirst[i]));
            }
            add(BODY.at(text[i]));
            if (text[i] != NO_TEXT) {
                add(BODY_SHAPE.at(text[i] * Shape.ALL + shapes[i]));
            }
            titles += is(i, Stated.TITLE) ? 1 : 0;
            result[i] = found.take();
        }
        return result;
    }

    private void add(int feature) {
        found.add(base + feature);
    }

    private void dom(int i) {
        Candidate c = blocks.get(i);
        int tag = TAGS.indexOf(c.block().dom().tag());
        tag = tag < 0 ? TAGS.size() - 1 : tag;
        add(TAG.at(tag));
        add(TAG_SHAPE.at(tag * Shape.ALL + shapes[i]));
        double share = c.block().dom().linkShare();
        add(LINKS.of(share));
        add(LINKS_SHAPE.at(links(i) * Shape.ALL + shapes[i]));
        add(LINKS_BEFORE.at(links(i - 1) * Shape.ALL + shapes[i]));
        add(LINKS_AFTER.at(links(i + 1) * Shape.ALL + shapes[i]));
        for (DomFamily family : c.block().dom().families()) {
            add(FAMILY.of(family));
        }
    }

    /** Returns 0 for text, 1 for text with links, 2 for links, 3 beyond the first and the last block. */
    private int links(int i) {
        if (i < 0 || i >= blocks.size()) {
            return 3;
        }
        double share = blocks.get(i).block().dom().linkShare();
        return share < 0.2 ? 0 : share < 0.8 ? 1 : 2;
    }

    private boolean is(int i, Stated what) {
        return blocks.get(i).block().dom().stated().contains(what);
    }

    /** Returns how many blocks above each block the last one is of which that is stated; -1 when it is still to come. */
    private int[] since(Stated what) {
        int n = blocks.size();
        int[] since = new int[n + 1];
        int last = -1;
        for (int i = 0; i < n; i++) {
            last = is(i, what) ? i : last;
            since[i] = last < 0 ? -1 : i - last;
        }
        since[n] = last < 0 ? -1 : 0; // whether there is any
        return since;
    }

    /** Returns where each block stands beside those of the text that the page states. */
    private int[] text() {
        int n = blocks.size();
        int first = n;
        int last = -1;
        int length = 0;
        for (int i = 0; i < n; i++) {
            if (is(i, Stated.BODY)) {
                first = Math.min(first, i);
                last = i;
                length += blocks.get(i).block().text().length();
            }
        }
        int[] text = new int[n];
        for (int i = 0; i < n; i++) {
            String place = length < LEAST_STATED
                    ? "no-text"
                    : is(i, Stated.BODY) ? "in" : i < first ? "above" : i > last ? "below" : "inside";
            text[i] = PLACES.indexOf(place);
        }
        return text;
    }

    /** Returns the parent of the nearest running text above each block, or below; -2 when there is none. */
    private int[] parents(int step) {
        int n = blocks.size();
        int[] parents = new int[n];
        int nearest = -2;
        for (int i = step > 0 ? 0 : n - 1; i >= 0 && i < n; i += step) {
            parents[i] = nearest;
            nearest = prose[i] > 0 ? parent(i) : nearest;
        }
        return parents;
    }

    private int parent(int i) {
        List<Integer> ancestors = blocks.get(i).block().dom().ancestors();
        return ancestors.size() < 2 ? -1 : ancestors.get(ancestors.size() - 2);
    }

    private static int distance(int blocks) {
        return blocks < 0 ? 0 : blocks <= 2 ? 1 : blocks <= 10 ? 2 : blocks <= 40 ? 3 : 4;
    }
}
