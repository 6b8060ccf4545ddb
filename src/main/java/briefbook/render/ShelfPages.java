package briefbook.render;

import briefbook.model.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the pages of an index from its shelves, each with its way up and to the lists beside it.
 *
 * @param site the site
 * @param shelves which page lists what
 * @param title name of the index
 * @param count counts things, in words
 * @param label what the things of a shelf have in common, in words
 * @param range what tells where a part of a long list starts or ends; empty when nothing does
 * @param template of the pages
 * @param <T> the type of the things
 */
record ShelfPages<T>(
        Site site,
        Shelves<T> shelves,
        String title,
        Function<List<T>, String> count,
        Function<String, String> label,
        Function<T, String> range,
        String template) {
    /** Makes the view of a page. */
    @FunctionalInterface
    interface Maker<T> {
        /**
         * Returns the view of a page.
         *
         * @param head its head
         * @param rows makes its rows
         * @param things what it lists; none for a page of links
         * @param shelf which page; null for the first
         */
        Record view(ShelfHead head, Rows rows, List<T> things, @Nullable Shelf<T> shelf);
    }

    /** A page, the pages above it, and the lists beside it; null where there is none. */
    private record Place<T>(
            Shelf<T> shelf,
            List<Shelf<T>> above,
            @Nullable Shelf<T> before,
            @Nullable Shelf<T> after) {}

    /** Returns the first page and all below it. */
    Stream<Page> pages(Maker<T> maker) {
        List<Place<T>> all = new ArrayList<>();
        shelves.top().forEach(s -> collect(s, List.of(), all));
        List<Place<T>> lists = all.stream().filter(p -> p.shelf().isList()).toList();
        List<Place<T>> stepped =
                new ArrayList<>(all.stream().filter(p -> !p.shelf().isList()).toList());
        for (int i = 0; i < lists.size(); i++) {
            Place<T> here = lists.get(i);
            stepped.add(new Place<>(
                    here.shelf(),
                    here.above(),
                    i == 0 ? null : lists.get(i - 1).shelf(),
                    i + 1 == lists.size() ? null : lists.get(i + 1).shelf()));
        }
        return Stream.concat(Stream.of(first(maker)), stepped.parallelStream().map(p -> page(p, maker)));
    }

    private void collect(Shelf<T> shelf, List<Shelf<T>> above, List<Place<T>> all) {
        all.add(new Place<>(shelf, above, null, null));
        List<Shelf<T>> up = new ArrayList<>(above);
        up.add(shelf);
        shelf.below().forEach(s -> collect(s, List.copyOf(up), all));
    }

    private Page first(Maker<T> maker) {
        List<T> things = shelves.things();
        ShelfHead head =
                new ShelfHead(title, List.of(), count.apply(things), below("", shelves.top()), List.of(), List.of());
        Rows rows = site.rows(shelves.first());
        return site.page(
                shelves.first(), template, title, maker.view(head, rows, shelves.isOne() ? things : List.of(), null));
    }

    private Page page(Place<T> place, Maker<T> maker) {
        Shelf<T> shelf = place.shelf();
        String root = Paths.root(shelf.path());
        List<Anchor> up = new ArrayList<>(List.of(Anchor.to(root + shelves.first(), title)));
        place.above().forEach(s -> up.add(Anchor.to(root + s.path(), name(s))));
        ShelfHead head = new ShelfHead(
                name(shelf),
                List.copyOf(up),
                count.apply(shelf.things()),
                below(root, shelf.below()),
                step(root, place.before()),
                step(root, place.after()));
        Rows rows = site.rows(shelf.path());
        return site.page(
                shelf.path(),
                template,
                site.words().text("shelf.title", title, name(shelf)),
                maker.view(head, rows, shelf.isList() ? shelf.things() : List.of(), shelf));
    }

    private List<Anchor> step(String root, @Nullable Shelf<T> to) {
        return to == null ? List.of() : List.of(Anchor.to(root + to.path(), name(to)));
    }

    private List<ShelfHead.Below> below(String root, List<Shelf<T>> all) {
        return all.stream()
                .map(s -> new ShelfHead.Below(
                        Anchor.to(
                                root + s.path(),
                                s.part() == 0 ? name(s) : site.words().text("shelf.page", s.part())),
                        count.apply(s.things()),
                        s.part() == 0 ? "" : span(s.things())))
                .toList();
    }

    private String span(List<T> things) {
        String from = range.apply(things.get(0));
        String to = range.apply(things.get(things.size() - 1));
        return from.equals(to) ? from : site.words().text("shelf.range", from, to);
    }

    private String name(Shelf<T> shelf) {
        String name = shelf.key().equals(Shelves.ALL) ? title : label.apply(shelf.key());
        return shelf.part() == 0 ? name : site.words().text("shelf.part", name, shelf.part(), shelf.parts());
    }
}
