package briefbook.clean;

import briefbook.model.Article;
import briefbook.model.Caption;
import briefbook.model.Picture;
import briefbook.model.PictureFault;
import briefbook.model.PictureFile;
import briefbook.model.RawPicture;
import briefbook.model.Removal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps the pictures of an article's body, each at its place and with its caption, and records all others.
 *
 * <p>It comes after all steps: where text was kept and where it was removed says which pictures belong to the text.
 */
final class Pictures {
    /** The most pictures that one article shows. */
    static final int MOST = 40;

    private final Draft draft;
    private final Article article;
    private final PicturePlaces places;
    private final List<Picture> kept = new ArrayList<>();
    private final List<Removal> removed = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final BitSet captions = new BitSet();

    private Pictures(Draft draft, Article article) {
        this.draft = draft;
        this.article = article;
        this.places = new PicturePlaces(draft);
    }

    /** Returns the article with its pictures. */
    static Article keep(Draft draft, Article article) {
        return draft.seed().pictures().isEmpty() ? article : new Pictures(draft, article).keep();
    }

    private Article keep() {
        for (RawPicture picture : draft.seed().pictures()) {
            PictureFile file = picture.file();
            if (file == null) {
                fault(picture, picture.fault());
            } else if (!places.isInText(picture)) {
                out(picture, "outside", "a picture outside the article’s text");
            } else if (seen.contains(file.sha256())) {
                out(picture, "repeated", "the same picture once more");
            } else if (kept.size() == MOST) {
                fault(picture, PictureFault.TOO_MANY);
            } else {
                seen.add(file.sha256());
                int block =
                        Math.min(places.blocksBefore(picture), article.blocks().size());
                kept.add(new Picture(block, file, picture.alt(), caption(picture)));
            }
        }
        return article.pictures(kept, removed);
    }

    /** Returns the number of the caption below or beside a picture that no other picture has, or -1. */
    private int caption(RawPicture picture) {
        int part = places.caption(picture);
        if (part >= 0) {
            String text = draft.parts().get(part).text();
            for (int i = 0; i < article.captions().size(); i++) {
                Caption caption = article.captions().get(i);
                String words = caption.text().isEmpty() ? caption.credit() : caption.text();
                if (words != null && !words.isEmpty() && text.contains(words) && !captions.get(i)) {
                    captions.set(i);
                    return i;
                }
            }
        }
        return -1;
    }

    private void fault(RawPicture picture, PictureFault fault) {
        switch (fault) {
            case REMOTE -> out(picture, "remote", "a picture on the web, which was not saved with the article");
            case MISSING -> out(picture, "missing", "a picture that is not in the collection");
            case TOO_LARGE -> out(picture, "too-large", "a picture of more than 5 MB or 20 million pixels");
            case UNSUPPORTED -> out(picture, "unsupported", "no PNG, JPEG, GIF, WebP or AVIF picture");
            case BROKEN -> out(picture, "broken", "a picture that breaks off or contradicts itself");
            case PRIVATE -> out(picture, "private", "a picture with a camera’s notes that cannot be taken out");
            case DECORATIVE -> out(picture, "decorative", "a picture as small as an icon");
            case TOO_MANY -> out(picture, "too-many", "more pictures than one page shows");
            case NONE -> out(picture, "unread", "a picture that was not read");
        }
    }

    private void out(RawPicture picture, String why, String reason) {
        String alt = picture.alt();
        String address = picture.address();
        String text = alt.isEmpty() ? address : address.isEmpty() ? alt : alt + " (" + address + ")";
        removed.add(new Removal(picture.lines(), text, "picture:" + why, reason));
    }
}
