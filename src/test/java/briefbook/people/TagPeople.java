package briefbook.people;

import briefbook.annotate.people.Tagger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tags corpora with the tagger of the program: {@code TagPeople GOLD.tsv PRED.tsv ...} writes what a scorer reads. */
public final class TagPeople {
    private TagPeople() {}

    /** Tags. */
    public static void main(String[] args) throws IOException {
        Tagger tagger = Tagger.builtIn();
        for (int i = 0; i + 1 < args.length; i += 2) {
            List<List<GoldSentence>> tagged = new ArrayList<>();
            for (List<GoldSentence> document : TaggedCorpus.read(Path.of(args[i]))) {
                tagged.add(document.stream()
                        .map(s -> new GoldSentence(s.tokens(), tagger.tag(s.tokens())))
                        .toList());
            }
            TaggedCorpus.write(Path.of(args[i + 1]), tagged);
        }
    }
}
