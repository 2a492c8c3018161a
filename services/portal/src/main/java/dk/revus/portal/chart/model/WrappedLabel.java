package dk.revus.portal.chart.model;

import java.util.ArrayList;
import java.util.List;

/** A label in lines that fit a phone 320 pixels wide: a picture does not break text by itself. */
public final class WrappedLabel {

    /** As many letters as stand side by side on such a phone, wide ones too. */
    static final int LONGEST_LINE = 28;

    private WrappedLabel() {}

    /** Broken between words, and within a word only where the word is longer than a line. */
    public static List<String> of(String label) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : label.strip().split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > LONGEST_LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (line.length() > 0) {
                line.append(' ');
            }
            line.append(word);
            while (line.length() > LONGEST_LINE) {
                lines.add(line.substring(0, LONGEST_LINE));
                line.delete(0, LONGEST_LINE);
            }
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }
}
