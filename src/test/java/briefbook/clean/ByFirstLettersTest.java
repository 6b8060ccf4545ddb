package briefbook.clean;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.rules.ByFirstLetters;
import briefbook.rules.Keywords;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ByFirstLettersTest {
    @Test
    void only_rules_that_can_start_so_are_tried() {
        List<Pattern> rules =
                List.of(Pattern.compile("read more.*"), Pattern.compile(".{2,9} rights"), Pattern.compile("[rs]ad"));
        ByFirstLetters<Pattern> few = new ByFirstLetters<>(rules, Function.identity(), rule -> Keywords.NONE);

        assertThat(few.of("read it")).containsExactly(rules.get(0), rules.get(1));
        assertThat(few.of("radio")).containsExactly(rules.get(1));
        assertThat(few.of("rad")).containsExactly(rules.get(1), rules.get(2));
        assertThat(few.of("harbour")).containsExactly(rules.get(1));
        assertThat(few.of("re")).containsExactly(rules.get(0), rules.get(1));
    }

    @Test
    void a_rule_that_needs_a_word_is_tried_only_where_it_stands() {
        List<Pattern> rules = List.of(Pattern.compile(".*rights.*"), Pattern.compile(".*more.*"));
        ByFirstLetters<Pattern> few = new ByFirstLetters<>(
                rules, Function.identity(), rule -> Keywords.of(List.of(rule == rules.get(0) ? "rights" : "more")));

        assertThat(few.of("All RIGHTS reserved")).containsExactly(rules.get(0));
        assertThat(few.of("no more rights")).isEqualTo(rules);
        assertThat(few.of("a harbour")).isEmpty();
    }

    @Test
    void the_rule_that_takes_a_line_out_is_the_same_as_when_all_are_tried() {
        ByFirstLetters<BoilerplateRule> few =
                new ByFirstLetters<>(BoilerplateRule.ALL, BoilerplateRule::pattern, BoilerplateRule::needs);

        for (String line : lines()) {
            assertThat(few.of(line).stream().filter(r -> r.matches(line)).findFirst())
                    .as(line)
                    .isEqualTo(BoilerplateRule.ALL.stream()
                            .filter(r -> r.matches(line))
                            .findFirst());
        }
    }

    /** All examples, in small and capital letters, and new lines put together from their halves. */
    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (BoilerplateRule rule : BoilerplateRule.ALL) {
            for (String line : List.of(rule.removes(), rule.keeps())) {
                lines.addAll(List.of(
                        line, line.toLowerCase(java.util.Locale.ROOT), line.toUpperCase(java.util.Locale.ROOT)));
            }
        }
        Random random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            String head = lines.get(random.nextInt(lines.size()));
            String tail = lines.get(random.nextInt(lines.size()));
            lines.add(head.substring(0, head.length() / 2) + tail.substring(tail.length() / 2));
        }
        return lines;
    }
}
