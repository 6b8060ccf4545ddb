package briefbook.people;

import briefbook.annotate.people.Weights;
import briefbook.text.Lexicon;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Trains the people tagger: {@code TrainPeople DATA OUT} reads the folder DATA (see docs/people-model.md) and writes
 * {@code lexicon.bin} and {@code weights.bin} into the folder OUT. Two runs give the same bytes.
 */
public final class TrainPeople {
    private static final List<String> CORPORA = List.of(
            "gum_open.tsv",
            "ewt_devtest.tsv",
            "btc_news_g.tsv",
            "wnut17_train.tsv",
            "crossner_politics.tsv",
            "digitalgov_silver.tsv",
            "re3d_open.tsv");
    static final int BITS = 20;
    static final int EPOCHS = 8;
    static final int LEAST = 1;
    static final long SEED = 1;

    private TrainPeople() {}

    /** Trains. */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        Path out = Path.of(args[1]);
        List<GoldSentence> corpus =
                documents(data, name -> true).stream().flatMap(List::stream).toList();
        byte[] lexicon = lexicon(data, corpus);
        Files.write(out.resolve("lexicon.bin"), lexicon);
        Weights weights = weights(corpus, Lexicon.read(ByteBuffer.wrap(lexicon)));
        try (DataOutputStream file =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(out.resolve("weights.bin"))))) {
            weights.write(file);
        }
    }

    /** Returns the documents of those corpora whose names are wanted. */
    static List<List<GoldSentence>> documents(Path data, Predicate<String> wanted) throws IOException {
        List<List<GoldSentence>> documents = new ArrayList<>();
        for (String name : CORPORA) {
            if (wanted.test(name)) {
                documents.addAll(TaggedCorpus.read(data.resolve(name)));
            }
        }
        return documents;
    }

    /** Returns the weights learnt from a corpus. */
    static Weights weights(List<GoldSentence> corpus, Lexicon lexicon) {
        Perceptron perceptron = new Perceptron(lexicon, BITS);
        perceptron.learn(corpus, EPOCHS, SEED);
        return perceptron.average(LEAST);
    }

    static byte[] lexicon(Path data, List<GoldSentence> corpus) throws IOException {
        LexiconWriter lexicon = new LexiconWriter();
        for (String line : TaggedCorpus.lines(data.resolve("brown.tsv"))) {
            int tab = line.indexOf('\t');
            lexicon.cluster(line.substring(0, tab), line.substring(tab + 1));
        }
        TaggedCorpus.lines(data.resolve("given.txt")).forEach(w -> lexicon.flag(w, Lexicon.GIVEN));
        TaggedCorpus.lines(data.resolve("surnames.txt")).forEach(w -> lexicon.flag(w, Lexicon.FAMILY));
        TaggedCorpus.lines(data.resolve("titles.txt")).forEach(w -> lexicon.flag(w, Lexicon.TITLE));
        corpus.forEach(s -> lexicon.seen(s.tokens()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            lexicon.write(out);
        }
        return bytes.toByteArray();
    }
}
