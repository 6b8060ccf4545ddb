package briefbook.people;

import briefbook.annotate.PeopleFinder;
import java.util.List;

/** Prints how well people are found in modern news style, and the errors of the half that may be looked at. */
public final class NewsStyle {
    private NewsStyle() {}

    /** Prints figures of both halves and errors of the tune half. */
    public static void main(String[] args) {
        System.out.println(report(NewsClipping.all(), PeopleFinder.builtIn()));
    }

    /** Returns what {@code main} prints: errors of the held half are in none of its lines. */
    static String report(List<NewsClipping> clippings, PeopleFinder finder) {
        NewsStyleScore tune = NewsStyleScore.of(
                clippings.stream().filter(NewsClipping::isTune).toList(), finder);
        NewsStyleScore held =
                NewsStyleScore.of(clippings.stream().filter(c -> !c.isTune()).toList(), finder);
        return figures("tune", tune) + figures("held", held) + String.join("\n", tune.errors());
    }

    private static String figures(String half, NewsStyleScore score) {
        return half + " people   " + score.people() + "\n"
                + half + " mentions " + score.mentions() + "\n"
                + half + " roles    " + score.roles() + "\n";
    }
}
