package briefbook;

import briefbook.model.Problem;
import briefbook.model.Severity;
import briefbook.publish.LocalServer;
import briefbook.publish.PublishException;
import briefbook.read.InputState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Shows a site on this computer while its owner works on it: builds it, and again whenever an input changes.
 *
 * <p>Start with {@link Briefbook#preview}, then {@link #run}; {@link #close} from another thread ends it. A build that fails is
 * told on the pages, which stay as they were.
 */
public final class Preview implements AutoCloseable {
    private static final long LEAST_PAUSE_MILLIS = 300;

    /** Looking at the inputs may take a tenth of one processor, however many they are. */
    private static final long SHARE = 10;

    /** A file that is still being written changes from look to look; one that never rests is built all the same. */
    private static final int LOOKS_UNTIL_BUILT = 20;

    private static final long LAST_SECONDS = 5;

    private final Briefbook briefbook;
    private final BuildRequest request;
    private final LocalServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean isRunning;
    private String base = "";

    /** What was wrong with the site that is shown; null when the last build gave none. */
    private @Nullable List<Problem> shown;

    /** Is told of each build. */
    public interface Observer {
        /** A build begins; returns who is told how far it has come. */
        Progress begun();

        /** A build is done. */
        void built(Build build);

        /** A build failed, and the site is as before. */
        void failed(CannotBuildException fault);

        /** The first build is over, and the site can be seen. */
        void serving(URI address);
    }

    private Preview(Briefbook briefbook, BuildRequest request, LocalServer server) {
        this.briefbook = briefbook;
        this.request = request;
        this.server = server;
    }

    static Preview open(Briefbook briefbook, BuildRequest request, int port, boolean onlyThis)
            throws CannotBuildException {
        try {
            return new Preview(briefbook, request, LocalServer.open(request.site(), port, onlyThis));
        } catch (PublishException e) {
            throw new CannotBuildException(e.problem(), List.of());
        }
    }

    /** Builds and shows the site until it is closed. Once only. */
    public void run(Observer observer) {
        isRunning = true;
        try {
            buildAndWatch(observer);
        } finally {
            ended.countDown();
        }
    }

    private void buildAndWatch(Observer observer) {
        InputState seen = InputState.of(request.inputs());
        build(observer);
        server.start();
        observer.serving(server.address());
        while (!isClosedAfter(LEAST_PAUSE_MILLIS)) {
            long start = System.nanoTime();
            InputState now = InputState.of(request.inputs());
            long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            if (!now.equals(seen)) {
                seen = settled(now);
                build(observer);
            } else if (isClosedAfter(took * SHARE)) {
                return;
            }
        }
    }

    /**
     * Ends it: nothing is answered and nothing built any more. A build that has begun is given a few seconds, so that the
     * folder of the site need not be left with its lock.
     */
    @Override
    public void close() {
        closed.countDown();
        server.close();
        try {
            if (isRunning) {
                // Whatever it says: the next build takes up what this one leaves.
                ended.await(LAST_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private InputState settled(InputState changed) {
        InputState last = changed;
        for (int look = 0; look < LOOKS_UNTIL_BUILT && !isClosedAfter(LEAST_PAUSE_MILLIS); look++) {
            InputState now = InputState.of(request.inputs());
            if (now.equals(last)) {
                return now;
            }
            last = now;
        }
        return last;
    }

    private void build(Observer observer) {
        if (closed.getCount() == 0) {
            return;
        }
        try {
            Build build = briefbook.build(request, observer.begun());
            observer.built(build);
            List<Problem> errors = new ArrayList<>(build.skipped());
            errors.addAll(build.problems());
            errors.removeIf(p -> p.severity() != Severity.ERROR);
            base = Configured.of(request).options().baseUrl();
            // A change that changes no page need not move anybody's page.
            if (build.written() + build.removed() > 0 || !errors.equals(shown)) {
                server.show(base, false, errors);
                shown = errors;
            }
        } catch (CannotBuildException e) {
            failed(e, observer);
        } catch (RuntimeException e) { // a fault of the program: the next change may be one that it can build
            failed(
                    new CannotBuildException(
                            "briefbook",
                            "unexpected fault: " + e,
                            "report it with what the inputs are; the next change is built all the same",
                            List.of()),
                    observer);
        }
    }

    private void failed(CannotBuildException fault, Observer observer) {
        observer.failed(fault);
        List<Problem> problems = new ArrayList<>(List.of(fault.problem()));
        problems.addAll(fault.skipped());
        server.show(base, true, problems);
        shown = null;
    }

    private boolean isClosedAfter(long millis) {
        try {
            return closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
