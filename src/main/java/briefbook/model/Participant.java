package briefbook.model;

/**
 * Someone who takes part in an event.
 *
 * @param kind person, state or organisation
 * @param id the person's id once resolved (before that the name as found), or the row of the actor table
 * @param name how to write it
 */
public record Participant(ParticipantKind kind, String id, String name) {}
