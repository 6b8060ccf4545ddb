package briefbook.link;

import briefbook.model.PersonMention;

/** A mention of a person in the collection: the article's number, the mention's number there, and the name's parts. */
record NamedMention(int article, int number, PersonMention mention, NameParts parts, String why) {
    NamedMention(int article, int number, PersonMention mention, NameParts parts) {
        this(article, number, mention, parts, "");
    }

    /** Returns the same mention with what it was taken for somebody's by, in words. */
    NamedMention because(String reason) {
        return new NamedMention(article, number, mention, parts, reason);
    }

    /** Tells whether a title stands before the name. */
    boolean hasTitle() {
        return mention.nameStart() > mention.spot().start();
    }
}
