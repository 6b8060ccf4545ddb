package briefbook.render;

import briefbook.model.Block;
import briefbook.model.BlockKind;
import briefbook.model.Entry;
import briefbook.model.EventMention;
import briefbook.model.Person;
import briefbook.model.PersonMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Chooses which names and words of an article's body become links: the first mention of each person and event in a section.
 *
 * @param blocks for each block, its links: people before events
 * @param linked ids of the pages linked to, such as {@code p-ada-lovelace}, for previews
 */
record ProseLinks(List<List<InlineLink>> blocks, Set<String> linked) {
    /** Chooses the links of an article; {@code root} leads from its page to the site. */
    static ProseLinks of(Entry entry, CorpusIndex index, String root) {
        List<Block> blocks = entry.article().blocks();
        List<Candidate> candidates = new ArrayList<>(people(entry, index, root));
        candidates.addAll(events(entry, index, root));
        candidates.sort(Comparator.comparingInt(Candidate::block)
                .thenComparing(c -> c.link().start()));
        List<List<InlineLink>> links = new ArrayList<>();
        Set<String> linked = new TreeSet<>();
        Set<String> inSection = new HashSet<>();
        int next = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind() == BlockKind.HEADING) {
                inSection.clear();
            }
            List<InlineLink> here = new ArrayList<>();
            for (; next < candidates.size() && candidates.get(next).block() <= i; next++) {
                InlineLink link = candidates.get(next).link();
                if (candidates.get(next).block() == i && inSection.add(link.preview())) {
                    here.add(link);
                    linked.add(link.preview());
                }
            }
            here.sort(Comparator.comparing(l -> l.style().equals(InlineLink.PERSON) ? 0 : 1));
            links.add(List.copyOf(here));
        }
        return new ProseLinks(List.copyOf(links), linked);
    }

    private static List<Candidate> people(Entry entry, CorpusIndex index, String root) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < entry.personIds().size(); i++) {
            String id = entry.personIds().get(i);
            PersonMention mention = entry.annotated().people().get(i);
            int block = Parts.block(mention.spot().in());
            Optional<Person> person = index.person(id);
            if (block >= 0 && person.isPresent()) {
                int end = Math.min(
                        mention.nameStart() + mention.name().length(),
                        mention.spot().end());
                found.add(new Candidate(
                        block,
                        new InlineLink(
                                mention.nameStart(),
                                end,
                                root + index.place(person.get()),
                                InlineLink.PERSON,
                                "p-" + id)));
            }
        }
        return found;
    }

    private static List<Candidate> events(Entry entry, CorpusIndex index, String root) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < entry.eventIds().size(); i++) {
            String id = entry.eventIds().get(i);
            EventMention mention = entry.annotated().events().get(i);
            int block = Parts.block(mention.spot().in());
            int at = mention.quote().indexOf(mention.trigger());
            if (block >= 0
                    && at >= 0
                    && !mention.trigger().isEmpty()
                    && index.event(id).isPresent()) {
                int start = mention.spot().start() + at;
                found.add(new Candidate(
                        block,
                        new InlineLink(
                                start,
                                start + mention.trigger().length(),
                                root + index.event(id).map(index::place).orElse(Paths.event(id)),
                                InlineLink.EVENT,
                                "e-" + id)));
            }
        }
        return found;
    }

    private record Candidate(int block, InlineLink link) {}
}
