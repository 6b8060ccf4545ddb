package briefbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.DomFamily;
import briefbook.rules.Table;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ReadRulesTest {
    static final List<FileRules.FileRule> FILES =
            FileRules.ALL.stream().filter(r -> !r.id().equals("any")).toList();
    static final List<Table.Row> FAMILIES = Table.load("dom-families.tsv").rows();

    @ParameterizedTest
    @FieldSource("FILES")
    void every_file_rule_matches_its_example_and_spares_its_lookalike(FileRules.FileRule rule) {
        assertThat(FileRules.of(rule.matches()).id()).isEqualTo(rule.id());
        assertThat(rule.name().matcher(rule.spares()).matches()).isFalse();
    }

    @ParameterizedTest
    @FieldSource("FAMILIES")
    void every_family_rule_matches_its_example_and_spares_its_lookalike(Table.Row row) {
        DomFamily family = row.constant("family", DomFamily.class);
        assertThat(families(row, row.cell("matches"))).contains(family);
        assertThat(families(row, row.cell("spares"))).doesNotContain(family);
    }

    private static Set<DomFamily> families(Table.Row row, String example) {
        return switch (row.cell("on")) {
            case "tag" -> DomFamilies.BUILT_IN.ofTag(example);
            case "role" -> DomFamilies.BUILT_IN.ofRole(example);
            default -> DomFamilies.BUILT_IN.ofWords(example);
        };
    }

    @Test
    void the_last_format_claims_every_text() {
        SeedFormat last = SeedFormats.ALL.get(SeedFormats.ALL.size() - 1);
        assertThat(Treatment.values()).allMatch(treatment -> last.claims(treatment, ""));
    }
}
