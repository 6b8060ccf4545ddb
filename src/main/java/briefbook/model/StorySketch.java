package briefbook.model;

/**
 * What of an article tells of which story it is a part.
 *
 * @param body all words, without endings
 * @param lead those of the title and the first two sentences
 * @param names words with a capital inside sentences
 * @param people family names of the people named
 * @param places words with a capital behind a preposition of place
 * @param numbers numbers that are no dates
 * @param days days of a month that are named, as "12-07"
 * @param weekdays days of the week whose date is not known, as "2"
 * @param years years that are named
 */
public record StorySketch(
        WordBag body,
        WordBag lead,
        WordBag names,
        WordBag people,
        WordBag places,
        WordBag numbers,
        WordBag days,
        WordBag weekdays,
        WordBag years) {
    /** An article without words. */
    public static final StorySketch EMPTY = new StorySketch(
            WordBag.EMPTY,
            WordBag.EMPTY,
            WordBag.EMPTY,
            WordBag.EMPTY,
            WordBag.EMPTY,
            WordBag.EMPTY,
            WordBag.EMPTY,
            WordBag.EMPTY,
            WordBag.EMPTY);
}
