package briefbook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShelvesTest {
    private static final int HEAVY = Weight.PAGE / 4;

    @Test
    void a_short_list_is_one_page() {
        Shelves<String> shelves = shelves(things("2021-01", 3), 10);

        assertThat(shelves.isOne()).isTrue();
        assertThat(shelves.places(t -> t)).containsValues("all.html").hasSize(3);
    }

    @Test
    void a_long_list_has_a_page_for_each_year_and_only_a_long_year_has_pages_for_months() {
        Shelves<String> shelves =
                shelves(concat(concat(things("2021-01", 3), things("2021-02", 3)), things("2022-05", 2)), HEAVY);

        assertThat(shelves.top()).extracting(Shelf::path).containsExactly("x/2021.html", "x/2022.html");
        assertThat(shelves.top().get(0).below())
                .extracting(Shelf::path)
                .containsExactly("x/2021-01.html", "x/2021-02.html");
        assertThat(shelves.top().get(1).isList()).isTrue();
    }

    @Test
    void a_month_that_is_still_too_long_is_cut_into_parts_and_nothing_is_lost_or_doubled() {
        List<String> all = concat(things("2021-01", 11), things("2022-02", 1));
        Shelves<String> shelves = shelves(all, HEAVY);

        Shelf<String> year = shelves.top().get(0);
        assertThat(year.below())
                .as("the only month of its year is no page between")
                .extracting(Shelf::path)
                .containsExactly("x/2021.1.html", "x/2021.2.html", "x/2021.3.html");
        assertThat(year.below().stream().flatMap(s -> s.things().stream()).toList())
                .isEqualTo(all.subList(0, 11));
    }

    @Test
    void each_thing_is_placed_on_the_list_that_holds_it() {
        List<String> all = concat(concat(things("2021-01", 11), things("2021-02", 2)), things("2022-02", 1));
        Shelves<String> shelves = shelves(all, HEAVY);
        Map<String, String> places = shelves.places(t -> t);

        List<Shelf<String>> lists = new ArrayList<>();
        shelves.top().forEach(s -> addLists(s, lists));
        assertThat(places).hasSize(all.size());
        lists.forEach(l -> l.things().forEach(t -> assertThat(places).containsEntry(t, l.path())));
    }

    @Test
    void one_thing_that_is_too_heavy_for_a_page_is_a_page_and_no_endless_loop() {
        Shelves<String> shelves = shelves(things("2021-01", 3), 2 * Weight.PAGE);

        assertThat(shelves.top()).hasSize(3).allMatch(Shelf::isList);
    }

    @Test
    void light_rows_are_cut_by_their_number() {
        assertThat(shelves(things("2021-01", 300), 1).isOne()).isTrue();
        assertThat(shelves(things("2021-01", 301), 1).isOne()).isFalse();
    }

    private static void addLists(Shelf<String> shelf, List<Shelf<String>> lists) {
        if (shelf.isList()) {
            lists.add(shelf);
        }
        shelf.below().forEach(s -> addLists(s, lists));
    }

    private static Shelves<String> shelves(List<String> things, int weight) {
        return new Shelves<>(
                "all.html", "x/", things, t -> weight, List.of(t -> t.substring(0, 4), t -> t.substring(0, 7)));
    }

    private static List<String> things(String month, int count) {
        return IntStream.range(0, count).mapToObj(i -> month + "/" + i).toList();
    }

    private static List<String> concat(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
