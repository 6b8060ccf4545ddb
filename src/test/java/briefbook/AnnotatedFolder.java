package briefbook;

import briefbook.model.Annotated;
import java.nio.file.Path;
import java.util.List;

/** Reads, cleans and annotates all articles of a folder as a build does. */
public final class AnnotatedFolder {
    private static final int THREADS = 2;

    private AnnotatedFolder() {}

    public static List<Annotated> of(Path folder) throws CannotBuildException {
        return new Harvester(Stages.builtIn(), null)
                .harvest(List.of(folder), THREADS, Progress.NONE)
                .articles();
    }
}
