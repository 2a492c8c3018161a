package dk.revus.inspection;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in the outermost dictionary of the object that is being read, in short. */
final class PdfDictionary {

    /** Stands for a value that is more than one word. */
    static final String SEVERAL = "…";

    private final Map<String, String> values = new HashMap<>();
    private int depth;
    private int lists;
    private @Nullable String key;
    private @Nullable String latest;

    void newObject() {
        values.clear();
        depth = 0;
        lists = 0;
        key = null;
        latest = null;
    }

    void name(String name) {
        if (depth != 1) {
            return;
        }
        if (lists > 0) {
            listed(name);
        } else if (key == null) {
            key = name;
        } else {
            value(name);
        }
    }

    void text() {
        if (depth == 1 && lists == 0) {
            value(SEVERAL);
        }
    }

    void word(String word) {
        switch (word) {
            case "<<" -> {
                if (depth == 1 && lists == 0) {
                    value(SEVERAL);
                }
                depth++;
            }
            case ">>" -> depth--;
            case "[" -> {
                if (depth == 1 && lists == 0) {
                    value("");
                }
                lists++;
            }
            case "]" -> lists--;
            default -> plain(word);
        }
    }

    private void plain(String word) {
        if (depth != 1 || lists > 0) {
            return;
        }
        if (key != null) {
            value(word);
        } else {
            several(); // the rest of "12 0 R"
        }
    }

    private void value(String value) {
        if (key != null) {
            values.put(key, value);
            latest = key;
            key = null;
        }
    }

    /** A list of one name is as good as the name. */
    private void listed(String name) {
        if (latest != null) {
            values.merge(latest, name, (before, next) -> before.isEmpty() ? next : SEVERAL);
        }
    }

    private void several() {
        if (latest != null) {
            values.put(latest, SEVERAL);
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }
}
