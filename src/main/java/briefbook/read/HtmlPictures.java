package briefbook.read;

import briefbook.model.Dom;
import briefbook.model.DomFamily;
import briefbook.model.Lines;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Collects the pictures of a page, with all addresses where each may be: pages load pictures late, in several sizes, and once
 * more for browsers without scripts. For one thread.
 */
final class HtmlPictures {
    /** Where scripts that load pictures late keep the address. */
    private static final List<String> LATE = List.of(
            "data-src",
            "data-original",
            "data-lazy-src",
            "data-lazy",
            "data-full-src",
            "data-url",
            "data-hi-res-src",
            "data-orig-file",
            "data-large-file");

    private static final List<String> SETS = List.of("srcset", "data-srcset", "data-lazy-srcset", "data-original-set");
    private static final Set<String> NAMES = Set.of("img", "amp-img");
    private static final int MOST_ADDRESSES = 12;
    private static final int TINY = 3;

    private final List<FoundPicture> found = new ArrayList<>();
    private @Nullable Element last;

    static boolean is(Element element) {
        return NAMES.contains(element.normalName());
    }

    /** Takes a picture that stands behind so many blocks. */
    void add(Element image, int block, HtmlLevel level) {
        add(image, block, new Dom(image.normalName(), 0, level.families(), level.ancestors()));
    }

    /** Takes the pictures that are shown where scripts do not work: mostly the one just before, with its address. */
    void fallback(Element element, int block, Set<DomFamily> families, List<Integer> ancestors) {
        for (Element image : element.getAllElements()) {
            if (is(image)) {
                Element before = element.previousElementSibling();
                boolean again = before != null
                        && last != null
                        && !found.isEmpty()
                        && (before.equals(last)
                                || (last.parents().contains(before)
                                        && before.text().isEmpty()));
                if (again) {
                    FoundPicture picture = found.remove(found.size() - 1);
                    Set<String> all = new LinkedHashSet<>(picture.addresses());
                    all.addAll(addresses(image));
                    String alt = picture.alt().isEmpty() ? alt(image) : picture.alt();
                    found.add(new FoundPicture(
                            picture.block(), null, alt, new ArrayList<>(all), picture.tiny(), picture.dom()));
                } else {
                    add(image, block, new Dom(image.normalName(), 0, families, ancestors));
                }
            }
        }
    }

    private void add(Element image, int block, Dom dom) {
        List<String> addresses = addresses(image);
        String alt = alt(image);
        if (!addresses.isEmpty() || !alt.isEmpty()) {
            boolean tiny = isTiny(image.attr("width")) || isTiny(image.attr("height"));
            found.add(new FoundPicture(block, null, alt, addresses, tiny, dom));
            last = image;
        }
    }

    List<FoundPicture> found() {
        return found;
    }

    private static String alt(Element image) {
        String alt = InlineText.plain(image.attr("alt"));
        return alt.isEmpty() ? InlineText.plain(image.attr("title")) : alt;
    }

    private static boolean isTiny(String side) {
        String bare = side.strip();
        return !bare.isEmpty()
                && bare.length() <= 3
                && bare.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(bare) <= TINY;
    }

    private static List<String> addresses(Element image) {
        Set<String> addresses = new LinkedHashSet<>();
        addresses.add(image.attr("src").strip());
        LATE.forEach(name -> addresses.add(image.attr(name).strip()));
        SETS.forEach(name -> addresses.addAll(ofSet(image.attr(name))));
        Element parent = image.parent();
        if (parent != null && parent.normalName().equals("picture")) {
            for (Element source : parent.children()) {
                if (source.normalName().equals("source")) {
                    SETS.forEach(name -> addresses.addAll(ofSet(source.attr(name))));
                }
            }
        }
        addresses.remove("");
        return addresses.stream().limit(MOST_ADDRESSES).toList();
    }

    /** Reads {@code a.jpg 400w, b.jpg 2x}: addresses may hold commas, but not at their ends. */
    static List<String> ofSet(String set) {
        List<String> addresses = new ArrayList<>();
        int at = 0;
        while (at < set.length() && addresses.size() < MOST_ADDRESSES) {
            while (at < set.length() && (Blanks.isBlank(set.substring(at, at + 1)) || set.charAt(at) == ',')) {
                at++;
            }
            int end = at;
            while (end < set.length() && !Character.isWhitespace(set.charAt(end))) {
                end++;
            }
            String address = set.substring(at, end);
            boolean bare = address.endsWith(",");
            while (address.endsWith(",")) {
                address = address.substring(0, address.length() - 1);
            }
            if (!address.isEmpty()) {
                addresses.add(address);
            }
            int comma = bare ? end : set.indexOf(',', end);
            at = comma < 0 ? set.length() : Math.max(comma, at + 1);
        }
        return addresses;
    }

    /** Returns pictures of a piece of HTML at their places in the text around it. */
    static List<FoundPicture> moved(List<FoundPicture> pictures, int before, Lines lines) {
        return pictures.stream()
                .map(p -> new FoundPicture(before + p.block(), lines, p.alt(), p.addresses(), p.tiny(), Dom.UNKNOWN))
                .toList();
    }
}
