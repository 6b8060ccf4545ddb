package briefbook.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Tells open pages the mark of each new state, as server-sent events. For many threads; each listener takes one. */
final class ReloadChannel {
    /** More pages than this nobody looks at; without an end a page could use up the memory. */
    private static final int MOST = 64;

    private static final int HEARTBEAT_SECONDS = 10;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private String mark = "";
    private boolean closed;
    private int listeners;

    /** Tells all listeners a mark, and each new one. */
    void tell(String newest) {
        signal(newest, false);
    }

    /** Sends all listeners home. */
    void close() {
        signal("", true);
    }

    private void signal(String newest, boolean last) {
        lock.lock();
        try {
            mark = newest;
            closed |= last;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Writes marks until the listener is gone or the channel is closed. */
    void serve(OutputStream out) throws IOException {
        if (!enter()) {
            return;
        }
        try {
            String told = "";
            write(out, "retry: 500\n\n");
            for (String next = next(told); !next.isEmpty(); next = next(told)) {
                // The comment finds out whether somebody still listens.
                write(out, next.equals(told) ? ":\n\n" : "data: " + next + "\n\n");
                told = next;
            }
        } finally {
            leave();
        }
    }

    private boolean enter() {
        lock.lock();
        try {
            boolean free = !closed && listeners < MOST;
            listeners += free ? 1 : 0;
            return free;
        } finally {
            lock.unlock();
        }
    }

    private void leave() {
        lock.lock();
        try {
            listeners--;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for another mark, or for a while; returns the newest one, empty when the channel is closed. */
    private String next(String told) {
        lock.lock();
        try {
            long left = TimeUnit.SECONDS.toNanos(HEARTBEAT_SECONDS);
            while (mark.equals(told) && !closed && left > 0) {
                left = news.awaitNanos(left);
            }
            return closed ? "" : mark;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        } finally {
            lock.unlock();
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
