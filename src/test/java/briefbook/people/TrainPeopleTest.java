package briefbook.people;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.annotate.people.EntityType;
import briefbook.annotate.people.Tagger;
import briefbook.annotate.people.Weights;
import briefbook.text.Lexicon;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Trains on an invented corpus of four sentences. */
class TrainPeopleTest {
    private static final String CORPUS = """
            -DOCSTART-	O

            Yesterday	O
            Ann	B-PER
            Lund	I-PER
            met	O
            Omar	B-PER
            .	O

            Oslo	B-LOC
            welcomed	O
            Ann	B-PER
            Lund	I-PER
            .	O

            Nordvik	B-ORG
            Energy	I-ORG
            fell	O
            in	O
            Oslo	B-LOC
            .	O

            """;

    @Test
    void two_trainings_give_the_same_bytes() throws IOException {
        assertThat(trained()).isEqualTo(trained());
    }

    @Test
    void a_trained_and_reread_tagger_knows_its_corpus() throws IOException {
        Tagger tagger = new Tagger(lexicon(), Weights.read(ByteBuffer.wrap(trained())));
        assertThat(tagger.tag(List.of("Yesterday", "Ann", "Lund", "met", "Omar", ".")))
                .extracting(e -> e.type() + " " + e.from() + "-" + e.to())
                .containsExactly(EntityType.PER + " 1-3", EntityType.PER + " 4-5");
    }

    private static byte[] trained() throws IOException {
        List<GoldSentence> corpus = TaggedCorpus.parse(CORPUS.lines().toList()).get(0);
        Weights weights = TrainPeople.weights(corpus, lexicon());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        weights.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static Lexicon lexicon() throws IOException {
        LexiconWriter writer = new LexiconWriter();
        writer.flag("Ann", Lexicon.GIVEN);
        writer.cluster("lund", "0101");
        writer.seen(List.of("Oslo", "welcomed", "Ann"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(new DataOutputStream(bytes));
        return Lexicon.read(ByteBuffer.wrap(bytes.toByteArray()));
    }
}
