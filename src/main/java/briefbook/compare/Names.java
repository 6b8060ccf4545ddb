package briefbook.compare;

import briefbook.model.Snapshot.Text;
import briefbook.text.Edtf;
import briefbook.text.LongDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What articles and days are called in a list of changes. */
final class Names {
    private Names() {}

    /** Returns an article's outlet and title. */
    static String of(Text article) {
        String title = "“" + article.title() + "”";
        return article.outlet() == null ? title : article.outlet() + ", " + title;
    }

    /** Returns who speaks: the outlet, or the title where none is known. */
    static String voice(Text article) {
        return article.outlet() == null ? "“" + article.title() + "”" : article.outlet();
    }

    /** Returns a sentence in quotation marks; one that begins with such a mark keeps its own. */
    static String quoted(String quote) {
        return quote.startsWith("“") || quote.startsWith("\"") ? quote : "“" + quote + "”";
    }

    /** Returns days in words; what is no EDTF of ours stays as it is. */
    static String days(@Nullable String edtf) {
        return edtf == null ? "no day known" : Edtf.parse(edtf).map(LongDay::of).orElse(edtf);
    }

    /** Returns the first of some lines, and how many more there are. */
    static List<String> some(List<String> lines, int most) {
        if (lines.size() <= most) {
            return lines;
        }
        List<String> some = new ArrayList<>(lines.subList(0, most));
        some.add("and " + (lines.size() - most) + " more");
        return some;
    }
}
