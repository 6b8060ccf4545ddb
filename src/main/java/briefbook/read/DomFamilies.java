package briefbook.read;

import briefbook.model.DomFamily;
import briefbook.rules.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Tells what an element claims to be: the table {@code dom-families.tsv}.
 *
 * <p>Class and id are read as words, between hyphens, underscores, digits and changes of case. A class such as
 * {@code has-sidebar} or {@code md:hidden} says something about another element or screen and does not count. Immutable.
 */
final class DomFamilies {
    /** The rules that come with the program. */
    static final DomFamilies BUILT_IN = new DomFamilies(Table.load("dom-families.tsv"));

    private static final int MOST_WORDS = 4;
    private static final int LONGEST = 500;
    private static final Set<String> DENIALS = Set.of("has", "with", "no", "not", "without", "hide");

    private final Map<String, Set<DomFamily>> tags = new HashMap<>();
    private final Map<String, Set<DomFamily>> roles = new HashMap<>();
    private final Map<String, Set<DomFamily>> words = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();

    private DomFamilies(Table table) {
        for (Table.Row row : table.rows()) {
            Map<String, Set<DomFamily>> names = switch (row.cell("on")) {
                case "tag" -> tags;
                case "role" -> roles;
                case "word" -> words;
                default -> throw row.broken("'on' must be tag, role or word");
            };
            DomFamily family = row.constant("family", DomFamily.class);
            for (String name : row.list("names")) {
                names.computeIfAbsent(name, n -> EnumSet.noneOf(DomFamily.class))
                        .add(family);
            }
        }
        words.keySet().forEach(name -> firstWords.add(name.split(" ", 2)[0]));
    }

    /**
     * Returns the families of an element, apart from those of the elements around it.
     *
     * @param known families of class and id attributes that were looked up before; a page repeats few of them
     */
    Set<DomFamily> of(Element element, Map<String, Set<DomFamily>> known) {
        Set<DomFamily> families = EnumSet.noneOf(DomFamily.class);
        families.addAll(ofTag(element.normalName()));
        if (element.attributesSize() > 0) {
            families.addAll(ofRole(element.attr("role")));
            families.addAll(known.computeIfAbsent(element.className(), this::ofWords));
            families.addAll(known.computeIfAbsent(element.id(), this::ofWords));
            families.addAll(ofProperty(element.attr("itemprop")));
            if (isHidden(element)) {
                families.add(DomFamily.HIDDEN);
            }
        }
        return families;
    }

    /** Returns the families of a tag name. */
    Set<DomFamily> ofTag(String tag) {
        return tags.getOrDefault(tag, Set.of());
    }

    /** Returns the families of an ARIA role. */
    Set<DomFamily> ofRole(String role) {
        return role.isEmpty() ? Set.of() : roles.getOrDefault(role.strip().toLowerCase(Locale.ROOT), Set.of());
    }

    /** Returns the families of a class or id attribute. */
    Set<DomFamily> ofWords(String attribute) {
        if (attribute.isEmpty() || attribute.length() > LONGEST) {
            return Set.of();
        }
        Set<DomFamily> families = EnumSet.noneOf(DomFamily.class);
        for (String name : attribute.split("\\s+", -1)) {
            List<String> parts = split(name);
            if (name.indexOf(':') >= 0 || parts.isEmpty() || DENIALS.contains(parts.get(0))) {
                continue;
            }
            for (int from = 0; from < parts.size(); from++) {
                if (!firstWords.contains(parts.get(from))) {
                    continue;
                }
                for (int to = from + 1; to <= Math.min(parts.size(), from + MOST_WORDS); to++) {
                    families.addAll(words.getOrDefault(String.join(" ", parts.subList(from, to)), Set.of()));
                }
            }
        }
        return families;
    }

    private static Set<DomFamily> ofProperty(String property) {
        return switch (property) {
            case "articleBody" -> Collections.singleton(DomFamily.ARTICLE);
            case "author" -> Collections.singleton(DomFamily.BYLINE);
            case "datePublished", "dateModified" -> Collections.singleton(DomFamily.TIME);
            case "caption" -> Collections.singleton(DomFamily.CAPTION);
            case "comment" -> Collections.singleton(DomFamily.COMMENTS);
            default -> Set.of();
        };
    }

    /** Says whether an element's own attributes hide it from readers. */
    static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equalsIgnoreCase("true")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty() || style.length() > LONGEST) {
            return false;
        }
        String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    private static List<String> split(String name) {
        List<String> parts = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : ' ';
            boolean letter = Character.isLetter(c);
            boolean hump =
                    letter && start >= 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            if (start >= 0 && (!letter || hump)) {
                parts.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
            if (letter && start < 0) {
                start = i;
            }
        }
        return parts;
    }
}
