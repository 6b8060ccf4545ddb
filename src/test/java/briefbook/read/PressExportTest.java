package briefbook.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import briefbook.model.Declaration;
import briefbook.model.Field;
import briefbook.model.Format;
import briefbook.model.Lines;
import briefbook.model.RawBlock;
import briefbook.model.Removal;
import briefbook.model.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class PressExportTest {
    static final List<ExportLine> RULES = ExportLine.ALL;

    private static final String UPPER_CASE_LABELS = """


                                      1 of 2 DOCUMENTS


                                    The Kelling Review

                                 January 11, 2022 Tuesday
                                       Final Edition

            HEADLINE: Ferry between Ostermoor and Kelling is to run again from the first week of
            February

            BYLINE: By Nele Brandt

            SECTION: NEWS; Pg. 4

            LENGTH: 61 words

            DATELINE: OSTERMOOR

            BODY:
               The ferry between Ostermoor and Kelling is to run again from the first week of
            February, the harbour office said on Monday after a meeting with the two towns.

               Engineers had taken it out of the water in autumn, when the hull was found to
            leak in four places and the pumps could no longer keep up.

            LOAD-DATE: January 12, 2022

            LANGUAGE: ENGLISH

            PUBLICATION-TYPE: Newspaper


                           Copyright 2022 The Kelling Review
                                  All Rights Reserved


                                      2 of 2 DOCUMENTS


                                    Varde Evening News

                                January 14, 2022 Friday

            HEADLINE: Towns share the bill

            BYLINE: Jonas Reet

            LENGTH: 30 words

            BODY:
               Both towns will pay for the repair of the ferry in equal parts, their councils
            decided on Thursday night.

            LOAD-DATE: January 14, 2022
            """;

    private static final String END_LINES = """
            Ferry runs again
            The Kelling Review
            January 11, 2022 Tuesday

            Copyright 2022 Kelling Papers All Rights Reserved
            Section: NEWS; Pg. 4
            Length: 61 words
            Byline: Nele Brandt
            Body

            The ferry between Ostermoor and Kelling is to run again from the first week of February, the harbour office said on Monday.

            It had been out of the water since autumn.

            Load-Date: January 12, 2022

            End of Document
            Towns share the bill
            Varde Evening News
            January 14, 2022 Friday

            Length: 30 words
            Body

            Both towns will pay for the repair of the ferry in equal parts, their councils decided on Thursday night after a long debate.

            Load-Date: January 14, 2022

            End of Document
            """;

    private static final String NUMBERED = """
            ____________________________________________________________
            Report Information from Archive, January 20 2022
            Document 1 of 2

            Ferry runs again
            Author: Brandt, Nele
            Publication info: The Kelling Review ; Ostermoor [Ostermoor]11 Jan 2022.
            Abstract: None available.
            Full text: The ferry between Ostermoor and Kelling is to run again from the first week of February, the harbour office said.
            It had been out of the water since autumn.
            Subject: Ferries; Harbours
            Location: Ostermoor
            Publication title: The Kelling Review
            Publication date: Jan 11, 2022
            ProQuest document ID: 1000000001
            ____________________________________________________________
            Document 2 of 2

            Towns share the bill
            Author: Reet, Jonas
            Full text: Both towns will pay for the repair of the ferry in equal parts, their councils decided on Thursday night.
            Publication title: Varde Evening News
            Publication date: Jan 14, 2022
            """;

    private static final String CODES = """
            HD Ferry runs again
            BY By Nele Brandt
            WC 61 words
            PD 11 January 2022
            SN The Kelling Review
            SC KELREV
            LA English
            CY (c) 2022 Kelling Papers
            LP
            The ferry between Ostermoor and Kelling is to run again from the first week of February.
            TD
            It had been out of the water since autumn.
            CO harbof : Harbour Office
            AN
            Document KELREV0020220111ei1b00001

            HD Towns share the bill
            WC 30 words
            PD 14 January 2022
            SN Varde Evening News
            LP Both towns will pay for the repair.
            Document VAREVN0020220114ei1e00002
            """;

    private static final String WITHOUT_LABELS = """
            Ferry between two towns is to run again

            By Nele Brandt
            61 words
            11 January 2022
            The Kelling Review
            KELREV
            4
            English
            Copyright 2022. The Kelling Review. All Rights Reserved.

            The ferry between Ostermoor and Kelling is to run again from the first week of February, the harbour office said on Monday.

            It had been out of the water since autumn.

            Document KELREV0020220111ei1b00001

            Towns share the bill

            30 words
            14 January 2022
            Varde Evening News
            VAREVN
            English
            (c) 2022 Varde Papers Ltd.

            Both towns will pay for the repair of the ferry in equal parts, their councils decided on Thursday night after a long debate.

            Document VAREVN0020220114ei1e00002
            """;

    private static List<Seed> read(String text) {
        return Clip.of("export.txt", text).reading().seeds();
    }

    private static List<String> stated(Seed seed, Field field) {
        return seed.declarations().stream()
                .filter(d -> d.field() == field)
                .map(Declaration::value)
                .toList();
    }

    private static List<String> texts(Seed seed) {
        return seed.blocks().stream().map(RawBlock::text).toList();
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void every_rule_finds_its_example_and_keeps_its_lookalike(ExportLine rule) {
        assertThat(rule.pattern().matcher(rule.finds()).matches()).isTrue();
        assertThat(rule.pattern().matcher(rule.keeps()).matches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {UPPER_CASE_LABELS, END_LINES, NUMBERED, CODES, WITHOUT_LABELS})
    void each_kind_of_export_gives_its_two_articles(String export) {
        List<Seed> seeds = read(export);
        assertThat(seeds).hasSize(2);
        assertThat(seeds).extracting(s -> s.id().part()).containsExactly(0, 1);
        assertThat(stated(seeds.get(0), Field.TITLE).get(0)).startsWith("Ferry");
        assertThat(stated(seeds.get(1), Field.TITLE)).startsWith("Towns share the bill");
        assertThat(stated(seeds.get(0), Field.OUTLET).get(0)).isEqualTo("The Kelling Review");
        assertThat(stated(seeds.get(1), Field.OUTLET).get(0)).isEqualTo("Varde Evening News");
        assertThat(stated(seeds.get(0), Field.AUTHOR)).first().isEqualTo("Nele Brandt");
        assertThat(stated(seeds.get(0), Field.DATE).get(0)).matches(".*11.*2022.*");
        assertThat(stated(seeds.get(1), Field.DATE).get(0)).matches(".*14.*2022.*");
        assertThat(texts(seeds.get(0))).hasSize(2).first().asString().startsWith("The ferry between Ostermoor");
        assertThat(texts(seeds.get(1))).singleElement().asString().startsWith("Both towns will pay for the repair");
    }

    @ParameterizedTest
    @ValueSource(strings = {UPPER_CASE_LABELS, END_LINES, NUMBERED, CODES, WITHOUT_LABELS})
    void no_character_of_an_export_is_lost(String export) {
        List<String> pieces = new ArrayList<>();
        for (Seed seed : read(export)) {
            pieces.addAll(texts(seed));
            seed.asides().stream().map(Removal::text).forEach(pieces::add);
        }
        assertThat(sorted(String.join("", pieces))).isEqualTo(sorted(export));
    }

    private static String sorted(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Test
    void broken_lines_are_paragraphs_again_with_the_lines_of_the_file() {
        Seed first = read(UPPER_CASE_LABELS).get(0);
        assertThat(first.blocks())
                .extracting(b -> b.text().endsWith("two towns.") || b.text().endsWith("keep up."), RawBlock::lines)
                .containsExactly(tuple(true, new Lines(23, 24)), tuple(true, new Lines(26, 27)));
        assertThat(stated(first, Field.TITLE))
                .containsExactly("Ferry between Ostermoor and Kelling is to run again from the first week of February");
        assertThat(stated(first, Field.PLACE)).containsExactly("OSTERMOOR");
    }

    @Test
    void a_text_with_one_such_line_is_no_export() {
        assertThat(Clip.of("a.txt", "Talks\n\nEnd of Document\n\nThey spoke.\nSection: two")
                        .texts())
                .containsExactly("Talks", "End of Document", "They spoke.", "Section: two");
        assertThat(Clip.of("a.txt", "BYLINE: Nele Brandt\nLENGTH: 61 words\nBODY:\nThey spoke.")
                        .blocks())
                .hasSize(4);
    }

    @Test
    void a_label_inside_the_text_stays_text() {
        Seed seed = read(END_LINES.replace(
                        "It had been out",
                        "Location: the old pier.\n\nNobody had asked the ducks, which is a pity, "
                                + "since they know the harbour better than anyone else in the two towns. It had been out"))
                .get(0);
        assertThat(texts(seed)).contains("Location: the old pier.");
    }

    @Test
    void a_line_that_states_a_field_is_listed_as_moved_there() {
        assertThat(read(WITHOUT_LABELS).get(0).asides())
                .extracting(Removal::rule, Removal::text)
                .contains(
                        tuple("moved:title", "Ferry between two towns is to run again"),
                        tuple("moved:byline", "By Nele Brandt"),
                        tuple("moved:date", "11 January 2022"),
                        tuple("moved:outlet", "The Kelling Review"),
                        tuple("export-line", "KELREV"));
    }

    @Test
    void an_export_as_a_document_is_split_like_one_as_text() {
        String body = END_LINES
                .lines()
                .filter(l -> !l.isBlank())
                .map(l -> "<w:p><w:r><w:t>" + l + "</w:t></w:r></w:p>")
                .collect(Collectors.joining());
        byte[] docx = DocxTest.zip(
                Map.of("word/document.xml", "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>"));
        List<Seed> seeds = Clip.of("export.docx", docx).reading().seeds();
        assertThat(seeds).hasSize(2);
        assertThat(seeds).extracting(s -> s.id().format()).containsOnly(Format.DOCX);
        assertThat(stated(seeds.get(1), Field.TITLE)).containsExactly("Towns share the bill");
        assertThat(texts(seeds.get(0))).hasSize(2);
    }
}
