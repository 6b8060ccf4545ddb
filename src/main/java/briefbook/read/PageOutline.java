package briefbook.read;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How much text each element of a page holds, and which hold the headline.
 *
 * <p>Elements are numbered from 0 in the order of the page. For one thread.
 */
final class PageOutline implements NodeVisitor {
    private final Deque<Integer> open = new ArrayDeque<>();
    private int[] sizes = new int[256];
    private int[] ends = new int[256];
    private int count;
    private int text;
    private int headlineStart = -1;

    private PageOutline() {}

    /** Walks over a page. */
    static PageOutline of(Element root) {
        PageOutline outline = new PageOutline();
        NodeTraversor.traverse(outline, root);
        return outline;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode t) {
            text += t.isBlank() ? 0 : t.getWholeText().length();
        } else if (node instanceof Element element) {
            if (count == sizes.length) {
                sizes = Arrays.copyOf(sizes, 2 * count);
                ends = Arrays.copyOf(ends, 2 * count);
            }
            if (headlineStart < 0 && element.normalName().equals("h1")) {
                headlineStart = count;
            }
            sizes[count] = text;
            open.push(count++);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element) {
            int number = open.pop();
            sizes[number] = text - sizes[number];
            ends[number] = count;
        }
    }

    /** Returns the number after the last element inside the given one. */
    int end(int number) {
        return ends[number];
    }

    /** Says whether an element is so much of the page that what it claims to be cannot tell parts of the page apart. */
    boolean isPage(int number) {
        boolean headline = number <= headlineStart && headlineStart < ends[number];
        return headline ? sizes[number] * 2L > text : sizes[number] * 5L > text * 4L;
    }
}
