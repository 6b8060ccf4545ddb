package briefbook.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathGlobTest {
    @ParameterizedTest
    @CsvSource({
        "a.txt,a.txt,true",
        "a.txt,A.txt,false",
        "a.txt,x/a.txt,false",
        "*.txt,a.txt,true",
        "*.txt,x/a.txt,false",
        "x/*,x/a,true",
        "x/*,x/y/a,false",
        "x/**,x/y/a,true",
        "x/**,x/a,true",
        "x/**,x,false",
        "**,x/y/a,true",
        "**/a.txt,a.txt,true",
        "**/a.txt,x/y/a.txt,true",
        "**/a.txt,x/ba.txt,false",
        "x/**/a,x/a,true",
        "x/**/a,x/y/z/a,true",
        "a?.txt,ab.txt,true",
        "a?b,a/b,false",
        "a(1)+.txt,a(1)+.txt,true",
        "'',a,false"
    })
    void stars_stay_in_a_folder_and_two_go_across(String glob, String path, boolean matches) {
        assertThat(new PathGlob(glob).matches(path)).isEqualTo(matches);
    }

    @Test
    void letters_with_accents_are_the_same_however_a_system_writes_them() {
        assertThat(new PathGlob("gen\u00e8ve.md").matches("gene\u0300ve.md")).isTrue();
        assertThat(new PathGlob("gene\u0300ve*").matches("gen\u00e8ve.md")).isTrue();
    }

    @Test
    void many_stars_take_no_time() {
        PathGlob glob = new PathGlob("**/*a".repeat(100) + "b");

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(glob.matches("a/".repeat(2000))).isFalse());
    }
}
