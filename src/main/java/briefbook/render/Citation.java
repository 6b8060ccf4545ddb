package briefbook.render;

import briefbook.model.Article;
import briefbook.model.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An article as reference managers read it. Only a day that is stated, or set by the owner, is a date; any other is a note.
 *
 * @param bibtex an entry for BibTeX and BibLaTeX
 * @param csl an item of CSL-JSON
 */
record Citation(String bibtex, String csl) {
    /** In the order of the year. */
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Makes the citation of an article; {@code when} is its day in words. */
    static Citation of(Entry entry, When when) {
        Article article = entry.article();
        String url = OutsideLink.of(article.url()).orElse(null);
        LocalDate day = article.published().best();
        String note = day == null ? note(article, when) : null;
        return new Citation(bibtex(entry.id(), article, url, day, note), csl(entry.id(), article, url, day, note));
    }

    private static String note(Article article, When when) {
        return when.isKnown()
                ? when.text() + " (" + Json.name(article.published().origin()) + ")"
                : when.text();
    }

    private static String bibtex(
            String id, Article article, @Nullable String url, @Nullable LocalDate day, @Nullable String note) {
        StringBuilder out = new StringBuilder("@misc{").append(key(id));
        field(out, "title", "{" + latex(article.title().text()) + "}");
        if (!article.authors().isEmpty()) {
            field(out, "author", article.authors().stream().map(Citation::name).collect(Collectors.joining(" and ")));
        }
        Optional.ofNullable(article.outlet()).ifPresent(outlet -> field(out, "howpublished", latex(outlet)));
        if (day != null) {
            field(out, "year", Integer.toString(day.getYear()));
            out.append(",\n  month = ").append(MONTHS.get(day.getMonthValue() - 1)); // a macro, hence without braces
            field(out, "day", Integer.toString(day.getDayOfMonth()));
        }
        if (note != null) {
            field(out, "note", latex(note));
        }
        if (url != null) {
            // Read verbatim: only what would end the field is written otherwise.
            field(out, "url", url.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D"));
        }
        return out.append("\n}").toString();
    }

    private static void field(StringBuilder out, String name, String value) {
        out.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }

    /** A key of plain ASCII: other letters are written as their number. */
    private static String key(String id) {
        return id.codePoints()
                .mapToObj(c -> c < 0x80 ? Character.toString(c) : "u" + Integer.toHexString(c))
                .collect(Collectors.joining());
    }

    /** A name that could be read as several, or as turned round, is put in braces. */
    private static String name(String name) {
        String latex = latex(name);
        boolean simple = !name.contains(",") && !(" " + name.toLowerCase(Locale.ROOT) + " ").contains(" and ");
        return simple ? latex : "{" + latex + "}";
    }

    /** Escapes what LaTeX reads as commands; the braces of a field stay in balance, and other scripts stay as they are. */
    static String latex(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> out.append("\\textbackslash{}");
                case '{' -> out.append("\\textbraceleft{}");
                case '}' -> out.append("\\textbraceright{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                case '#', '$', '%', '&', '_' -> out.append('\\').append((char) c);
                default -> {
                    boolean odd = Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
                    out.appendCodePoint(odd ? ' ' : c);
                }
            }
        });
        return out.toString();
    }

    private static String csl(
            String id, Article article, @Nullable String url, @Nullable LocalDate day, @Nullable String note) {
        return "["
                + Json.object(json -> {
                    json.writeStringField("id", id);
                    json.writeStringField("type", "article-newspaper");
                    json.writeStringField("title", article.title().text());
                    if (!article.authors().isEmpty()) {
                        Json.objects(
                                json, "author", article.authors(), (j, name) -> j.writeStringField("literal", name));
                    }
                    if (article.outlet() != null) {
                        json.writeStringField("container-title", article.outlet());
                    }
                    if (day != null) {
                        json.writeObjectFieldStart("issued");
                        json.writeArrayFieldStart("date-parts");
                        json.writeArray(new int[] {day.getYear(), day.getMonthValue(), day.getDayOfMonth()}, 0, 3);
                        json.writeEndArray();
                        json.writeEndObject();
                    }
                    if (note != null) {
                        json.writeStringField("note", note);
                    }
                    if (url != null) {
                        json.writeStringField("URL", url);
                    }
                    if (isKnown(article.language())) {
                        json.writeStringField("language", article.language());
                    }
                })
                + "]";
    }

    /** Tells whether a language is known. */
    static boolean isKnown(String language) {
        return !language.isEmpty() && !language.equals("und");
    }
}
