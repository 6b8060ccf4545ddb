package briefbook;

import briefbook.model.Annotated;
import briefbook.model.Article;
import briefbook.model.Picture;
import briefbook.model.Problem;
import briefbook.model.Removal;
import briefbook.model.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps the pictures of a whole site within bounds: the first articles by file name keep theirs. For one thread. */
final class PictureBudget {
    /** The most bytes of pictures in a site: hosts of static sites allow about this much. */
    static final long MOST = 1L << 30;

    private final long most;
    private final Set<String> kept = new HashSet<>();
    private long bytes;
    private int left;

    PictureBudget(long most) {
        this.most = most;
    }

    /** Returns articles in their order with the pictures that fit. */
    List<Annotated> spend(List<Annotated> articles) {
        List<Annotated> within = new ArrayList<>(articles.size());
        for (Annotated each : articles) {
            boolean none = each.article().pictures().isEmpty();
            within.add(none ? each : each.article(spend(each.article())));
        }
        return within;
    }

    private Article spend(Article article) {
        List<Picture> pictures = new ArrayList<>();
        List<Removal> removed = new ArrayList<>();
        for (Picture picture : article.pictures()) {
            boolean again = kept.contains(picture.file().sha256());
            if (again || bytes + picture.file().size() <= most) {
                bytes += kept.add(picture.file().sha256()) ? picture.file().size() : 0;
                pictures.add(picture);
            } else {
                left++;
                String text = picture.alt().isEmpty() ? picture.file().sha256() : picture.alt();
                removed.add(new Removal(null, text, "picture:site-full", "more pictures than the site may hold"));
            }
        }
        return removed.isEmpty() ? article : article.pictures(pictures, removed);
    }

    /** Returns what was left out, as a problem. */
    List<Problem> problems() {
        return left == 0
                ? List.of()
                : List.of(new Problem(
                        Severity.WARNING,
                        "img/",
                        left + " pictures are left out: a site holds at most " + (most >> 20) + " MB of them",
                        "build parts of the collection as sites of their own"));
    }
}
