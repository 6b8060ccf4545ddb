package briefbook.people;

import briefbook.annotate.people.Entity;
import briefbook.annotate.people.EntityType;
import briefbook.annotate.people.NameFinder;
import briefbook.annotate.people.TaggedSentence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Tags corpora with the tagger and the name rules of the program: {@code TagPeople GOLD.tsv PRED.tsv ...} writes what a scorer
 * reads. Organisations and places are what the tagger found, where no person is.
 */
public final class TagPeople {
    private TagPeople() {}

    /** Tags. */
    public static void main(String[] args) throws IOException {
        NameFinder finder = NameFinder.builtIn();
        for (int i = 0; i + 1 < args.length; i += 2) {
            List<List<GoldSentence>> tagged = new ArrayList<>();
            for (List<GoldSentence> document : TaggedCorpus.read(Path.of(args[i]))) {
                tagged.add(tag(document, finder));
            }
            TaggedCorpus.write(Path.of(args[i + 1]), tagged);
        }
    }

    private static List<GoldSentence> tag(List<GoldSentence> document, NameFinder finder) {
        List<TaggedSentence> sentences = document.stream()
                .map(s -> TaggedSentence.of(s.tokens(), List.of(), finder.tagger()))
                .toList();
        List<List<Entity>> people = finder.find(sentences);
        List<GoldSentence> tagged = new ArrayList<>();
        for (int i = 0; i < document.size(); i++) {
            List<Entity> all = new ArrayList<>(people.get(i));
            for (Entity other : sentences.get(i).entities()) {
                if (other.type() != EntityType.PER && all.stream().noneMatch(p -> p.overlaps(other))) {
                    all.add(other);
                }
            }
            tagged.add(new GoldSentence(document.get(i).tokens(), all));
        }
        return tagged;
    }
}
