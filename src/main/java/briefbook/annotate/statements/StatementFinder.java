package briefbook.annotate.statements;

import briefbook.model.Article;
import briefbook.model.PersonMention;
import briefbook.model.StatementMention;
import java.util.List;
import java.util.Locale;

/**
 * Finds who says what in an article: in quotation marks, in the reporter's words, announced or denied.
 *
 * <p>Start with {@link #builtIn()}. The speaker is always a person who is named: in the sentence, or by a pronoun or title
 * that only one person of the sentence before can be meant by. What unnamed people, offices and states say makes no statement.
 * Quotation marks around terms and titles make none either. English only. Spots are UTF-16 offsets within one text of the
 * article. Never throws. A pure function of its tables and arguments; one finder can serve many threads.
 */
public final class StatementFinder {
    private static final StatementFinder BUILT_IN = new StatementFinder();

    private StatementFinder() {}

    /** Returns a finder with the tables that come with the program. */
    public static StatementFinder builtIn() {
        return BUILT_IN;
    }

    /**
     * Returns all statements, in reading order: title, deck, blocks, captions.
     *
     * @param people the mentions of people in the article, in reading order; a speaker is a number in this list
     */
    public List<StatementMention> find(Article article, List<PersonMention> people) {
        String language = article.language().split("-", 2)[0].toLowerCase(Locale.ROOT);
        boolean english = language.equals("en") || language.equals("und");
        return english && !people.isEmpty() ? new StatementScan(people).scan(Passage.of(article)) : List.of();
    }
}
