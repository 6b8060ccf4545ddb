package briefbook.model;

import java.util.List;

/**
 * A person with all mentions in the corpus.
 *
 * @param id slug, unique among people
 * @param name the best full form
 * @param aliases all forms, most frequent first
 * @param roles roles with their evidence, latest first
 * @param mentions every mention, by article and position
 * @param statements what the person says, by article and position
 * @param merges why forms that differ were taken for one person, in words
 */
public record Person(
        String id,
        String name,
        List<Alias> aliases,
        List<PersonRole> roles,
        List<PersonRef> mentions,
        List<Statement> statements,
        List<String> merges) {
    /** Copies the collections. */
    public Person {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
        statements = List.copyOf(statements);
        merges = List.copyOf(merges);
    }

    /** Makes a person who says nothing. */
    public Person(
            String id,
            String name,
            List<Alias> aliases,
            List<PersonRole> roles,
            List<PersonRef> mentions,
            List<String> merges) {
        this(id, name, aliases, roles, mentions, List.of(), merges);
    }
}
