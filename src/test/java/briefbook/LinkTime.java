package briefbook;

import briefbook.link.LinkStages;
import briefbook.model.Annotated;
import java.nio.file.Path;
import java.util.List;

/** Prints how long each step of linking a folder of articles takes, after reading it once: {@code LinkTime FOLDER [RUNS]}. */
public final class LinkTime {
    private LinkTime() {}

    public static void main(String[] args) throws CannotBuildException {
        List<Annotated> articles = AnnotatedFolder.of(Path.of(args[0]));
        int runs = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        for (int run = 0; run < runs; run++) {
            System.out.printf("%d articles%n", articles.size());
            LinkStages.print(articles);
        }
    }
}
