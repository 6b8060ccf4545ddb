package briefbook.cli;

import briefbook.Progress;
import briefbook.Stage;
import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far a build has come: a bar on a terminal once it takes more than a second, elsewhere a line for each stage. */
abstract class ProgressDisplay implements Progress, AutoCloseable {
    private static final int BAR_WIDTH = 79;
    private static final int REFRESH_MILLIS = 200;
    private static final int PATIENCE_MILLIS = 1000;

    private ProgressDisplay() {}

    /** Returns the display that fits the place where the program runs. */
    static ProgressDisplay on(PrintWriter err, boolean quiet) {
        if (quiet) {
            return new Silent();
        }
        return isTerminal() ? new Bar() : new Lines(err);
    }

    @Override
    public void close() {}

    /** From Java 22 on a console may be there without a terminal, and says so by a method that Java 17 does not have. */
    @SuppressWarnings("SystemConsoleNull") // both ways are asked for: null before Java 22, isTerminal() since
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true; // Java 17 to 21 give a console only where there is a terminal
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }

    private static final class Silent extends ProgressDisplay {
        @Override
        public void begin(Stage stage, int steps) {}

        @Override
        public void step() {}
    }

    /** For logs: nothing moves, nothing is rewritten. */
    static final class Lines extends ProgressDisplay {
        private final PrintWriter err;

        Lines(PrintWriter err) {
            this.err = err;
        }

        @Override
        public void begin(Stage stage, int steps) {
            if (steps == 0) {
                return;
            }
            err.println(stage == Stage.READ ? stage.label() + " " + Counted.of(steps, "file") : stage.label());
            err.flush();
        }

        @Override
        public void step() {}
    }

    private static final class Bar extends ProgressDisplay {
        private String label = "";
        private int steps = 1;
        private int done;
        private boolean late;
        private boolean closed;
        private @Nullable ProgressBar bar;

        Bar() {
            CompletableFuture.delayedExecutor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                    .execute(this::show);
        }

        @Override
        public synchronized void begin(Stage stage, int stepsOfStage) {
            hide();
            label = stage.label();
            steps = stepsOfStage;
            done = 0;
            draw();
        }

        @Override
        public synchronized void step() {
            done++;
            if (bar != null) {
                bar.stepTo(done);
            }
        }

        @Override
        public synchronized void close() {
            closed = true;
            hide();
        }

        private synchronized void show() {
            late = true;
            draw();
        }

        private void draw() {
            if (!late || closed || label.isEmpty()) {
                return;
            }
            ProgressBarBuilder builder = new ProgressBarBuilder()
                    .setTaskName(label)
                    .setInitialMax(steps)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(REFRESH_MILLIS)
                    .continuousUpdate()
                    .setConsumer(new ConsoleProgressBarConsumer(System.err, BAR_WIDTH))
                    .clearDisplayOnFinish();
            if (steps == 1) { // a stage that cannot tell how far it is: the seconds show that something goes on
                builder.setRenderer((state, width) -> state.getTaskName() + ", "
                        + Counted.of(state.getTotalElapsed().toSeconds(), "second"));
            }
            bar = builder.build();
            bar.stepTo(done);
        }

        private void hide() {
            if (bar != null) {
                bar.close();
                bar = null;
            }
        }
    }
}
