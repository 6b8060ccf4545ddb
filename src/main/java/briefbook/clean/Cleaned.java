package briefbook.clean;

import briefbook.model.Article;

/**
 * What came of cleaning a seed.
 *
 * @param article the article
 * @param use which of the owner's rules had to do with it
 */
public record Cleaned(Article article, CurationUse use) {}
