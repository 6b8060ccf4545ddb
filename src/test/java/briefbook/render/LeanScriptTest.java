package briefbook.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeanScriptTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "let a = 1; // one|let a=1;",
                "f('a // b',  \"/* c */\" );|f('a // b',\"/* c */\");",
                "x = `a  ${b}  c`;|x=`a  ${b}  c`;",
                "s.replace(/\\p{M}+ [/'] /gu, '');|s.replace(/\\p{M}+ [/'] /gu,'');",
                "a = b / c; d = e / f;|a=b/c;d=e/f;",
                "return  typeof x;|return typeof x;",
                "a + +b - --c;|a+ +b- --c;",
                "/* a */ if (x) y();|if(x)y();",
                "'it\\'s  so';|'it\\'s  so';",
            })
    void comments_and_blanks_go_and_all_else_stays(String script, String lean) {
        assertThat(LeanScript.of(script)).isEqualTo(lean + "\n");
    }
}
