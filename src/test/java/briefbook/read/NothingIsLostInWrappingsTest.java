package briefbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Removal;
import briefbook.model.Seed;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Promise 1 for what articles come wrapped in: each letter is in a block of an article or listed beside it. */
class NothingIsLostInWrappingsTest {
    private static final int CASES = Integer.getInteger("briefbook.cases", 60);
    private static final List<String> WORDS = List.of(
            "ferry",
            "“yes”",
            "Женева",
            "日内瓦",
            "café",
            "a-b",
            "2022",
            "From",
            "{x}",
            "<",
            "&",
            "=20",
            "🙂",
            "Subject:",
            ".",
            "--b");

    static IntStream seeds() {
        return IntStream.range(0, CASES);
    }

    private static String words(Random random, int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    private static String text(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(12))
                .mapToObj(i -> random.nextInt(3) == 0 ? "" : words(random, 14))
                .collect(Collectors.joining("\n", "It is back. ", "\nIt was away."));
    }

    private static List<Integer> letters(String text) {
        return text.codePoints()
                .filter(c -> !Blanks.isBlank(c))
                .sorted()
                .boxed()
                .toList();
    }

    private static String all(List<Seed> seeds) {
        List<String> texts = new ArrayList<>();
        for (Seed seed : seeds) {
            seed.blocks().forEach(b -> texts.add(b.text()));
            seed.asides().stream().map(Removal::text).forEach(texts::add);
        }
        return String.join("\n", texts);
    }

    private static void assertHolds(String found, String written) {
        List<Integer> left = new ArrayList<>(letters(written));
        letters(found).forEach(left::remove);
        assertThat(left.stream().map(Character::toString).toList())
                .as("letters that are lost of%n%s", written)
                .isEmpty();
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void each_letter_of_a_record_is_in_a_block_or_an_aside(int seed) throws Exception {
        Random random = new Random(seed);
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("title", "Ferry " + words(random, 6));
        record.put("text", text(random));
        record.put("x" + random.nextInt(9), words(random, 9));
        record.put("tags", List.of(words(random, 3), words(random, 3)));
        record.put("raw_text", text(random));
        String json = JsonMapper.builder().build().writeValueAsString(record);
        String written = record.values().stream()
                .map(v -> v instanceof List<?> list
                        ? list.stream().map(String::valueOf).collect(Collectors.joining())
                        : v.toString())
                .collect(Collectors.joining());
        assertHolds(all(Clip.of("a.json", json).reading().seeds()), written);
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void each_letter_of_a_mail_is_in_a_block_or_an_aside(int seed) {
        Random random = new Random(seed);
        String plain = text(random);
        String page = words(random, 30).replace("&", "&amp;").replace("<", "&lt;");
        String attached = text(random);
        Base64.Encoder base64 = Base64.getMimeEncoder();
        String mail =
                "Subject: Ferry\nContent-Type: multipart/mixed; boundary=outer\n\n--outer\nContent-Type: multipart/alternative; boundary=inner\n\n"
                        + "--inner\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
                        + base64.encodeToString(plain.getBytes(StandardCharsets.UTF_8))
                        + "\n--inner\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
                        + base64.encodeToString(("<p>" + page + "</p>").getBytes(StandardCharsets.UTF_8))
                        + "\n--inner--\n--outer\nContent-Type: text/plain; charset=utf-8\nContent-Disposition: attachment; filename=a.txt\n"
                        + "Content-Transfer-Encoding: base64\n\n"
                        + base64.encodeToString(attached.getBytes(StandardCharsets.UTF_8))
                        + "\n--outer--\n";
        assertHolds(
                all(Clip.of("a.eml", mail).reading().seeds()),
                "Ferry" + plain + page.replace("&lt;", "<").replace("&amp;", "&") + attached);
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void each_letter_of_a_document_is_in_a_block_or_an_aside(int seed) {
        Random random = new Random(seed);
        StringBuilder xml = new StringBuilder("<w:document xmlns:w=\"w\"><w:body>");
        StringBuilder written = new StringBuilder();
        List<String> frames = List.of(
                "<w:p><w:r><w:t>%s</w:t></w:r></w:p>",
                "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>%s</w:t></w:r></w:p>",
                "<w:p><w:del><w:r><w:delText>%s</w:delText></w:r></w:del></w:p>",
                "<w:p><w:hyperlink><w:r><w:t>%s</w:t><w:br/><w:tab/></w:r></w:hyperlink></w:p>",
                "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
                "<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>");
        for (int i = random.nextInt(20) + 1; i >= 0; i--) {
            String words = "x " + words(random, 9);
            written.append(words);
            xml.append(frames.get(random.nextInt(frames.size()))
                    .formatted(words.replace("&", "&amp;").replace("<", "&lt;")));
        }
        byte[] docx = DocxTest.zip(
                Map.of("word/document.xml", xml + "<w:p><w:r><w:t>End.</w:t></w:r></w:p></w:body></w:document>"));
        assertHolds(all(Clip.of("a.docx", docx).reading().seeds()), written + "End.");
    }
}
