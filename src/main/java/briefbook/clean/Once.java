package briefbook.clean;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is worked out when it is first asked for, and then kept. For one thread. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> how;
    private @Nullable T value;

    Once(Supplier<T> how) {
        this.how = how;
    }

    @Override
    public T get() {
        T known = value;
        if (known == null) {
            known = how.get();
            value = known;
        }
        return known;
    }
}
