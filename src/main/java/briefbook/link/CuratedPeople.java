package briefbook.link;

import briefbook.link.FixedPeople.MentionPlace;
import briefbook.link.MentionEdits.Edited;
import briefbook.model.Annotated;
import briefbook.model.PersonFix;
import briefbook.model.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * People resolved across articles, the owner's word included.
 *
 * @param articles with the mentions that the owner's word adds, and without those that it takes out
 * @param links the people of these articles
 * @param problems what is wrong with the owner's word
 */
record CuratedPeople(List<Annotated> articles, PeopleLinks links, List<Problem> problems) {
    /** Resolves twice where the owner says anything: first to find out whom he means. */
    static CuratedPeople of(List<Annotated> articles, List<PersonFix> fixes) {
        PeopleLinks alone = PeopleLinker.link(articles, FixedPeople.NONE);
        if (fixes.isEmpty()) {
            return new CuratedPeople(articles, alone, List.of());
        }
        PersonFixes.Result fixed = PersonFixes.of(articles, alone.people(), fixes);
        PeopleLinks links = PeopleLinker.link(fixed.articles(), fixed.people());
        List<Annotated> left = new ArrayList<>();
        List<List<String>> ids = new ArrayList<>();
        for (int i = 0; i < fixed.articles().size(); i++) {
            Annotated article = fixed.articles().get(i);
            List<Edited> mentions = new ArrayList<>();
            List<String> idsHere = new ArrayList<>();
            for (int j = 0; j < article.people().size(); j++) {
                if (!links.nobody().contains(new MentionPlace(i, j))) {
                    mentions.add(new Edited(article.people().get(j), j));
                    idsHere.add(links.ids().get(i).get(j));
                }
            }
            boolean same = mentions.size() == article.people().size();
            left.add(same ? article : MentionEdits.apply(article, mentions));
            ids.add(idsHere);
        }
        return new CuratedPeople(
                left,
                new PeopleLinks(links.people(), ids, links.unclear(), links.unsure(), links.nobody()),
                fixed.problems());
    }
}
