package briefbook;

/** Is told how far a build has come. Must be safe for use by several threads. */
public interface Progress {
    /** Listens to nothing. */
    Progress NONE = new Progress() {
        @Override
        public void begin(Stage stage, int steps) {}

        @Override
        public void step() {}
    };

    /**
     * A stage begins.
     *
     * @param steps how many steps it has: 1 for a stage that cannot tell
     */
    void begin(Stage stage, int steps);

    /** One step of the stage is done. */
    void step();
}
