package briefbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Lines;
import briefbook.model.RawBlock;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrappedLinesTest {
    private static final String WRAPPED = """
            SALT WORKS TO BE A MUSEUM

            The salt works at Brae, which closed
            in 1964, are to become a museum. The
            county bought the site on Friday for
            one crown and the promise to mend the
            roof.

            Boiling pans, sledges and the office of
            the last owner are still in place, with
            his hat and the key of the upper store.
            """;

    @Test
    void lines_that_are_broken_at_a_width_become_paragraphs_with_all_their_lines() {
        List<RawBlock> paragraphs = WrappedLines.paragraphs(TextFormat.blocks(WRAPPED));

        assertThat(paragraphs.stream().map(RawBlock::text))
                .containsExactly(
                        "SALT WORKS TO BE A MUSEUM",
                        "The salt works at Brae, which closed in 1964, are to become a museum. The county bought the site "
                                + "on Friday for one crown and the promise to mend the roof.",
                        "Boiling pans, sledges and the office of the last owner are still in place, with his hat and the "
                                + "key of the upper store.");
        assertThat(paragraphs.get(1).lines()).isEqualTo(new Lines(3, 7));
    }

    @Test
    void a_menu_stays_lines() {
        List<RawBlock> lines = TextFormat.blocks("""
                Home
                News from the harbour and its ferries
                Sport
                Weather for the whole of the coast
                Letters
                Tides
                A week in pictures from the islands
                Contact
                """);

        assertThat(WrappedLines.paragraphs(lines)).isEqualTo(lines);
    }

    @Test
    void a_text_with_one_long_line_is_not_broken_at_a_width() {
        List<RawBlock> lines = TextFormat.blocks(WRAPPED + "\nThe county told that the pans are older than "
                + "everything else in the works and that nobody knows who made them.\n");

        assertThat(WrappedLines.paragraphs(lines)).isEqualTo(lines);
    }

    @Test
    void lines_of_a_poem_stay_lines() {
        List<RawBlock> lines = TextFormat.blocks("""
                The river takes the boat and brings it in
                The ferryman has oars as long as night
                He rows until the other banks begin
                And then he rows towards the harbour light
                """.repeat(3));

        assertThat(WrappedLines.paragraphs(lines)).isEqualTo(lines);
    }

    @Test
    void items_of_a_list_stay_lines() {
        List<RawBlock> lines = TextFormat.blocks("- The first of the rooms has boiling pans\n".repeat(9));

        assertThat(WrappedLines.paragraphs(lines)).isEqualTo(lines);
    }
}
