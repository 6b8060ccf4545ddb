package briefbook.clean;

import briefbook.model.Declaration;
import briefbook.model.Field;
import briefbook.model.Seed;
import briefbook.text.PathGlob;
import briefbook.text.Wildcards;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where an article is from, in the three ways in which the owner's rules can say it.
 *
 * @param files its names in the curation files
 * @param outlets folded
 * @param hosts lower case, without {@code www.}
 */
record LineSource(List<String> files, List<String> outlets, List<String> hosts) {
    LineSource {
        files = List.copyOf(files);
        outlets = List.copyOf(outlets);
        hosts = List.copyOf(hosts);
    }

    /** Returns what a seed declares of itself. */
    static LineSource of(Seed seed, List<String> files) {
        LineSource source = new LineSource(files, List.of(), List.of());
        for (Declaration each : seed.declarations()) {
            if (each.field() == Field.OUTLET) {
                source = source.and(each.value(), null);
            } else if (each.field() == Field.URL) {
                source = source.and(null, each.value());
            }
        }
        return source;
    }

    /** Returns the same with what else became known. */
    LineSource and(@Nullable String outlet, @Nullable String url) {
        List<String> moreOutlets = new ArrayList<>(outlets);
        if (outlet != null) {
            moreOutlets.add(LineText.folded(LineText.visible(outlet)));
        }
        List<String> moreHosts = new ArrayList<>(hosts);
        if (url != null) {
            LineFacts.host(url).map(h -> h.toLowerCase(Locale.ROOT)).ifPresent(moreHosts::add);
        }
        return new LineSource(
                files,
                moreOutlets.stream().distinct().toList(),
                moreHosts.stream().distinct().toList());
    }

    /** Tells whether this is what a rule names: an outlet, a host or one above it, or files. */
    boolean is(String named) {
        PathGlob glob = new PathGlob(named);
        String folded = LineText.folded(LineText.visible(named));
        String host = folded.replaceFirst("^www\\.", "");
        return files.stream().anyMatch(glob::matches)
                || outlets.stream().anyMatch(o -> Wildcards.matches(folded, o))
                || hosts.stream().anyMatch(h -> Wildcards.matches(host, h) || h.endsWith("." + host));
    }
}
