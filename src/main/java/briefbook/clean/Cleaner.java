package briefbook.clean;

import briefbook.model.Article;
import briefbook.model.Seed;

/** Turns a seed into an article. */
public final class Cleaner {
    private Cleaner() {}

    /** Returns a cleaner with the rule tables that come with the program. */
    public static Cleaner builtIn() {
        return new Cleaner();
    }

    /** Cleans one seed. */
    public Article clean(Seed seed) {
        if (seed.blocks().isEmpty()) {
            throw new IllegalArgumentException(seed.id().file());
        }
        throw new IllegalStateException(seed.id().file());
    }
}
