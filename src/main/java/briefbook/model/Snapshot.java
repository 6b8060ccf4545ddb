package briefbook.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a collection says at one time, as the data files of its site have it: what two builds are compared by.
 *
 * @param articles by file; facts name them by their number in this list
 * @param people by id
 * @param events by id
 * @param facts what sentences tell of events of several voices
 * @param links between articles
 * @param conflicts on what sources differ
 */
public record Snapshot(
        List<Text> articles,
        List<Who> people,
        List<What> events,
        List<Fact> facts,
        List<Tie> links,
        List<Conflict> conflicts) {
    /** Copies the collections. */
    public Snapshot {
        articles = List.copyOf(articles);
        people = List.copyOf(people);
        events = List.copyOf(events);
        facts = List.copyOf(facts);
        links = List.copyOf(links);
        conflicts = List.copyOf(conflicts);
    }

    /** Returns the same with what sources differ on. */
    public Snapshot conflicts(List<Conflict> found) {
        return new Snapshot(articles, people, events, facts, links, found);
    }

    /**
     * An article.
     *
     * @param id unique among articles
     * @param file path below the folder of seeds
     * @param part number of the article in its file
     * @param sha256 of the file
     * @param title its title
     * @param outlet who published it; null when not stated
     * @param url its address; null when not stated
     * @param date day of publication as EDTF; null when unknown
     * @param copyOf id of the article that it is a copy of; null when none
     * @param paragraphs the text of its blocks
     * @param names who is named in it
     * @param events ids of the events that it speaks of
     */
    public record Text(
            String id,
            String file,
            int part,
            String sha256,
            String title,
            @Nullable String outlet,
            @Nullable String url,
            @Nullable String date,
            @Nullable String copyOf,
            List<String> paragraphs,
            List<Naming> names,
            List<String> events) {
        /** Copies the collections. */
        public Text {
            paragraphs = List.copyOf(paragraphs);
            names = List.copyOf(names);
            events = List.copyOf(events);
        }

        /** Returns the id of the article that speaks: the original of a copy, else its own. */
        public String voice() {
            return copyOf == null ? id : copyOf;
        }
    }

    /** A form of a name in an article, and the id of its bearer. */
    public record Naming(String person, String text) {}

    /** A person, and what the person says. */
    public record Who(String id, String name, List<Said> said) {
        /** Copies the list. */
        public Who {
            said = List.copyOf(said);
        }
    }

    /** A statement: where it stands, how it is reported, the words said, and the whole sentences. */
    public record Said(String file, @Nullable String outlet, StatementStatus status, String words, String quote) {}

    /**
     * An event.
     *
     * @param id unique among events
     * @param name what a person would call it
     * @param cls its class, as the data files write it
     * @param status planned, happened, denied or conditional
     * @param days as EDTF; null when unknown
     * @param reasons how the days follow
     * @param participants kind and id of each who takes part
     * @param mentions its sentences
     */
    public record What(
            String id,
            String name,
            String cls,
            EventStatus status,
            @Nullable String days,
            List<String> reasons,
            List<String> participants,
            List<Quoted> mentions) {
        /** Copies the collections. */
        public What {
            reasons = List.copyOf(reasons);
            participants = List.copyOf(participants);
            mentions = List.copyOf(mentions);
        }
    }

    /** A sentence of a file. */
    public record Quoted(String file, String quote) {}

    /** A link between two articles, by their ids, with its strongest reason. */
    public record Tie(String a, String b, LinkKind kind, String reason) {}

    /** What sources exclude each other on: the event, what it is about, in words, and what each voice says. */
    public record Conflict(String event, String about, List<String> voices) {
        /** Copies the list. */
        public Conflict {
            voices = List.copyOf(voices);
        }
    }
}
