package briefbook;

/** A step of a build that takes long enough to be worth a word. */
public enum Stage {
    /** Files become articles with people, dates and events; one step per file. */
    READ("Reading and cleaning"),
    /** Articles are joined into a collection. */
    LINK("Linking"),
    /** The collection becomes pages. */
    RENDER("Rendering"),
    /** The pages are looked over. */
    CHECK("Checking"),
    /** Pages are written. */
    PUBLISH("Writing");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** Returns what to call it in front of a person. */
    public String label() {
        return label;
    }
}
