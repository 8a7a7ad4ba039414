package vn.ketnap.start;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.ketnap.basics.Measure;

/// Figures as Prometheus reads them (text format 0.0.4).
final class Exposition {

    static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private Exposition() {}

    static String of(List<Measure> measures) {
        var said = new StringBuilder();
        var families =
                measures.stream().collect(Collectors.groupingBy(Exposition::family, TreeMap::new, Collectors.toList()));
        families.forEach((family, all) -> {
            said.append("# TYPE ").append(family).append(' ');
            said.append(all.getFirst().kind().name().toLowerCase(Locale.ROOT)).append('\n');
            // a histogram's buckets stand together in the order of their bounds
            all.forEach(one -> said.append(line(one)));
        });
        return said.toString();
    }

    private static String family(Measure one) {
        return one.kind() == Measure.Kind.HISTOGRAM ? one.name().replaceFirst("_(bucket|count|sum)$", "") : one.name();
    }

    private static String line(Measure one) {
        var labels = one.labels().entrySet().stream()
                .sorted(Comparator.comparing(java.util.Map.Entry::getKey))
                .map(label -> label.getKey() + "=\"" + escaped(label.getValue()) + '"')
                .collect(Collectors.joining(","));
        return one.name() + (labels.isEmpty() ? "" : "{" + labels + "}") + " " + number(one.value()) + "\n";
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
