package briefbook;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Annotated;
import briefbook.model.Article;
import briefbook.model.Problem;
import briefbook.model.Removal;
import briefbook.read.SeedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds small sites from pages with pictures. */
class PicturesOnSiteTest {
    private static final String FIRST =
            "<p>The harbour town of Ostermoor spent the whole of last winter arguing about a"
                    + " bridge that nobody had asked for, and the spring about who had asked for it.</p>";
    private static final String SECOND = "<p>Engineers measured the river twice, found two different widths, and blamed"
            + " the tide for both of them, which the harbour master took as an insult.</p>";
    private static final String THIRD =
            "<p>In the end the children of both banks built a raft of old doors, and the raft"
                    + " has carried the post and the choir across the river ever since.</p>";

    @TempDir
    Path folder;

    @Test
    void pictures_of_the_text_are_shown_at_their_place_and_others_are_recorded() throws Exception {
        put("bridge.png", TestPictures.png(200, 100, 1));
        put("logo.png", TestPictures.png(90, 40, 2));
        put("ada.png", TestPictures.png(90, 90, 3));
        put("other.png", TestPictures.png(200, 100, 4));
        put("end.png", TestPictures.png(200, 100, 5));
        page(
                "a.html",
                "<header><img src=logo.png alt='Ostermoor Post'><nav><a href=/>Home</a></nav></header>"
                        + "<article><h1>A raft for Ostermoor</h1>"
                        + "<div class=byline><img src=ada.png alt=Ada>By Ada Vell</div>" + FIRST
                        + "<figure><img src=bridge.png alt='A bridge &amp; <b>more</b>'>"
                        + "<figcaption>The bridge at dawn. Photo: Piet Arkwright</figcaption></figure>" + SECOND + THIRD
                        + "<img src='https://cdn.example/far.jpg' alt='The raft'></article>"
                        + "<div class=related><h3>More</h3><a href=/x><img src=other.png alt=Storm>Storm ahead</a></div>"
                        + "<footer><img src=end.png><p>Imprint</p></footer>");
        Build build = build();
        String html = html(build);

        assertThat(images()).hasSize(1);
        assertThat(html.split("<figure", -1)).hasSize(2);
        assertThat(html)
                .containsSubsequence(
                        "who had asked for it",
                        "<figure id=\"c1\"><img src=\"../img/",
                        "alt=\"A bridge &amp; &lt;b&gt;more&lt;/b&gt;\" width=\"200\" height=\"100\" loading=\"lazy\">",
                        "<figcaption dir=\"auto\">The bridge at dawn.",
                        "Piet Arkwright",
                        "Engineers measured");
        assertThat(removed(build))
                .containsExactlyInAnyOrder(
                        "picture:outside Ostermoor Post (logo.png)",
                        "picture:outside Ada (ada.png)",
                        "picture:outside Storm (other.png)",
                        "picture:outside end.png",
                        "picture:remote The raft (https://cdn.example/far.jpg)");
        assertThat(html).contains("The raft (https://cdn.example/far.jpg)");
        assertThat(build.problems()).isEmpty();
    }

    @Test
    void the_same_picture_of_two_articles_is_one_file() throws Exception {
        put("x.png", TestPictures.png(200, 100, 1));
        put("y.png", TestPictures.png(200, 100, 1));
        page("a.html", "<article><h1>A raft for Ostermoor</h1>" + FIRST + "<img src=x.png>" + SECOND + "</article>");
        page("b.html", "<article><h1>Doors on the river</h1>" + THIRD + "<img src=y.png>" + SECOND + "</article>");
        put(
                "c.md",
                "# Wide and wider\n\nThe tide is to blame, says the harbour master.\n\n![Tide](x.png)\n"
                        .getBytes(StandardCharsets.UTF_8));

        Build build = build();

        assertThat(images()).hasSize(1);
        assertThat(build.corpus().entries())
                .allSatisfy(e -> assertThat(e.article().pictures()).hasSize(1));
    }

    @Test
    void a_second_build_writes_nothing_and_a_picture_that_nobody_shows_goes() throws Exception {
        put("x.png", TestPictures.png(200, 100, 1));
        page("a.html", "<article><h1>A raft for Ostermoor</h1>" + FIRST + "<img src=x.png>" + SECOND + "</article>");
        build();
        Build again = build();
        page("a.html", "<article><h1>A raft for Ostermoor</h1>" + FIRST + SECOND + "</article>");
        Build without = build();

        assertThat(again.written()).isZero();
        assertThat(without.removed()).isEqualTo(1);
        assertThat(folder.resolve("site/img")).doesNotExist();
    }

    @Test
    void a_spoiled_picture_of_the_site_is_written_again() throws Exception {
        put("x.png", TestPictures.png(200, 100, 1));
        page("a.html", "<article><h1>A raft for Ostermoor</h1>" + FIRST + "<img src=x.png>" + SECOND + "</article>");
        build();
        byte[] whole = Files.readAllBytes(images().get(0));
        byte[] spoiled = whole.clone();
        spoiled[whole.length - 1]++;
        Files.write(images().get(0), spoiled);

        assertThat(build().written()).isEqualTo(1);
        assertThat(Files.readAllBytes(images().get(0))).isEqualTo(whole);
    }

    @Test
    void a_picture_that_changes_during_the_build_is_left_out_and_reported() throws Exception {
        put("x.png", TestPictures.png(200, 100, 1));
        page("a.html", "<article><h1>A raft for Ostermoor</h1>" + FIRST + "<img src=x.png>" + SECOND + "</article>");
        Stages real = Stages.builtIn();
        Stages changing = new Stages(
                real.list(),
                real.read(),
                (file, taker) -> {
                    try {
                        put("x.png", TestPictures.png(200, 100, 2));
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                    new SeedReader().pictures(file, taker);
                },
                real.notes(),
                real.clean(),
                real.annotate(),
                real.link(),
                real.render(),
                real.check());
        Build build = new Briefbook(changing).build(request(), Progress.NONE);

        assertThat(build.problems())
                .extracting(Problem::what)
                .singleElement()
                .satisfies(w -> assertThat(w).contains("changed while the site was built"));
        assertThat(images()).isEmpty();
        assertThat(Files.readString(folder.resolve("site/data/manifest.json"))).doesNotContain("img/");
        assertThat(build().problems()).isEmpty();
        assertThat(images()).hasSize(1);
    }

    @Test
    void an_article_shows_forty_pictures_and_records_the_others() throws Exception {
        StringBuilder images = new StringBuilder();
        for (int i = 0; i < 45; i++) {
            images.append("<p><img alt=n").append(i).append(" src='");
            images.append(TestPictures.data(TestPictures.png(40, 40, i))).append("'></p>");
        }
        page("a.html", "<article><h1>A raft for Ostermoor</h1>" + FIRST + images + SECOND + "</article>");
        Build build = build();

        assertThat(images()).hasSize(40);
        assertThat(removed(build)).hasSize(5).allSatisfy(r -> assertThat(r).startsWith("picture:too-many n4"));
    }

    @Test
    void the_pictures_of_a_whole_site_are_bounded() throws Exception {
        put("x.png", TestPictures.png(200, 100, 1));
        put("y.png", TestPictures.png(200, 100, 2));
        page("a.html", "<article><h1>A raft for Ostermoor</h1>" + FIRST + "<img src=x.png>" + SECOND + "</article>");
        page(
                "b.html",
                "<article><h1>Doors on the river</h1>" + THIRD + "<img src=y.png alt=Doors>" + SECOND
                        + "<img src=x.png></article>");
        List<Annotated> all = new ArrayList<>();
        build().corpus().entries().forEach(e -> all.add(e.annotated()));
        PictureBudget budget =
                new PictureBudget(all.get(0).article().pictures().get(0).file().size());
        List<Annotated> within = budget.spend(all);

        assertThat(within.get(0).article().pictures()).hasSize(1);
        Article second = within.get(1).article();
        assertThat(second.pictures())
                .extracting(p -> p.file().sha256())
                .containsExactlyElementsOf(all.get(0).article().pictures().stream()
                        .map(p -> p.file().sha256())
                        .toList());
        assertThat(second.removed()).extracting(Removal::rule).contains("picture:site-full");
        assertThat(budget.problems()).hasSize(1);
    }

    private Build build() throws CannotBuildException {
        return Briefbook.builtIn().build(request(), Progress.NONE);
    }

    private BuildRequest request() {
        return new BuildRequest(List.of(folder.resolve("seeds")), folder.resolve("site"), "Test", 2);
    }

    private String html(Build build) throws IOException {
        return Files.readString(
                folder.resolve("site/a/" + build.corpus().entries().get(0).id() + ".html"));
    }

    private static List<String> removed(Build build) {
        return build.corpus().entries().get(0).article().removed().stream()
                .filter(r -> r.rule().startsWith("picture:"))
                .map(r -> r.rule() + " " + r.text())
                .toList();
    }

    private List<Path> images() throws IOException {
        if (!Files.exists(folder.resolve("site/img"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve("site/img"))) {
            return files.sorted().toList();
        }
    }

    private void page(String name, String body) throws IOException {
        put(name, ("<!doctype html><html lang=en><title>x</title><body>" + body).getBytes(StandardCharsets.UTF_8));
    }

    private void put(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve("seeds").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
