package briefbook.clean.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Says which blocks of a document an editor's text was taken from. */
final class Oracle {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");
    private static final int RUN = 4;

    private Oracle() {}

    /** Longest blocks first, each run of four words of the gold text is given away once; short blocks need kept neighbours. */
    static boolean[] body(List<String> blocks, String gold) {
        List<String> goldWords = words(gold);
        Map<List<String>, Integer> left = new HashMap<>();
        for (int i = 0; i + RUN <= goldWords.size(); i++) {
            left.merge(goldWords.subList(i, i + RUN), 1, Integer::sum);
        }
        List<List<String>> words = blocks.stream().map(Oracle::words).toList();
        boolean[] body = new boolean[blocks.size()];
        List<Integer> longest = IntStream.range(0, blocks.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> -words.get(i).size()))
                .toList();
        for (int i : longest) {
            List<String> own = words.get(i);
            if (own.size() < RUN) {
                continue;
            }
            Map<List<String>, Integer> runs = new HashMap<>();
            for (int k = 0; k + RUN <= own.size(); k++) {
                runs.merge(own.subList(k, k + RUN), 1, Integer::sum);
            }
            int all = own.size() - RUN + 1;
            int hit = runs.entrySet().stream()
                    .mapToInt(e -> Math.min(e.getValue(), left.getOrDefault(e.getKey(), 0)))
                    .sum();
            if (hit * 2 >= all) {
                body[i] = true;
                runs.forEach((run, n) -> left.computeIfPresent(run, (k, v) -> v - n));
            }
        }
        String all = " " + String.join(" ", goldWords) + " ";
        boolean[] result = body.clone();
        for (int i = 0; i < body.length; i++) {
            int size = words.get(i).size();
            if (size == 0 || size >= RUN) {
                continue;
            }
            int before = i - 1;
            while (before >= 0 && !body[before]) {
                before--;
            }
            int after = i + 1;
            while (after < body.length && !body[after]) {
                after++;
            }
            if (before < 0 || after == body.length || i - before > 6 || after - i > 6) {
                continue;
            }
            List<String> b = words.get(before);
            List<String> a = words.get(after);
            String own = String.join(" ", words.get(i));
            boolean follows = all.contains(" " + String.join(" ", b.subList(Math.max(0, b.size() - 3), b.size())) + " "
                    + own + " ");
            boolean leads = all.contains(" " + own + " " + String.join(" ", a.subList(0, Math.min(3, a.size()))) + " ");
            result[i] = follows || leads;
        }
        return result;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
