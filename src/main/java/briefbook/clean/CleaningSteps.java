package briefbook.clean;

import java.util.List;
import java.util.function.UnaryOperator;

/** The steps of cleaning, in order: to add one, write a function over {@link Draft} and list it here. */
final class CleaningSteps {
    static final List<UnaryOperator<Draft>> ALL = List.of(
            CuratedLines::first,
            Labels::declared,
            DateLines::declared,
            Bylines::declared,
            Boilerplate::symbols,
            Boilerplate::lines,
            CommentThreads::remove,
            AboveHeadline::remove,
            RelatedBoxes::remove,
            OtherArticles::remove,
            Containers::choose,
            Repeats::bodies,
            Boilerplate::tail,
            Scores::judge,
            Boilerplate::sentences,
            Captions::move,
            Captions::moveNames,
            DateLines::lines,
            SourceLines::move,
            Labels::head,
            Bylines::lines,
            Titles::stated,
            Outlets::derived,
            Titles::repeats,
            Titles::deck,
            Repeats::lines,
            Scores::trim,
            Zones::trim,
            CuratedLines::last,
            Zones::kinds,
            Datelines::read,
            Languages::detect,
            Titles::derived);

    /** As many steps come before the score is asked. */
    static final int UNTIL_SCORE = 13;

    private CleaningSteps() {}
}
