package briefbook.link;

import briefbook.link.NameMatch.Grade;

/** Two full names that are alike, and how much. */
record NamePair(NameForm a, NameForm b, Grade grade) {
    NameForm other(NameForm form) {
        return form == a ? b : a;
    }

    boolean sharesArticle() {
        return a.sharesArticle(b);
    }

    /** Initials and typing errors prove nothing alone: the names share an article, or one is a rare variant. */
    boolean isSupported() {
        if (grade.compareTo(Grade.NICKNAME) >= 0 || grade == Grade.INITIAL || sharesArticle()) {
            return true;
        }
        int fewer = Math.min(a.count(), b.count());
        int more = Math.max(a.count(), b.count());
        return fewer * 3 <= more
                && NameMatch.given(a.parts().given(), b.parts().given()).compareTo(Grade.NICKNAME) > 0;
    }

    /** Says in words what speaks for one person. */
    String reason() {
        boolean sameGiven = a.parts().given().equals(b.parts().given());
        boolean longer = grade == Grade.SAME;
        return "“" + a.display() + "” and “" + b.display() + "”: "
                + (longer ? "a middle name more" : grade.words())
                + (sameGiven && !longer ? ", same given name" : "")
                + (sharesArticle() ? ", same article" : "");
    }
}
