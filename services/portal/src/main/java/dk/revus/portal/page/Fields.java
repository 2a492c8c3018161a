package dk.revus.portal.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON body in the making: what was left empty is left out. */
public final class Fields {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    public static Fields of(FormData formData, String... names) {
        var body = new Fields();
        for (var name : names) {
            body.with(name, formData.textOrNull(name));
        }
        return body;
    }

    public Fields with(String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
        return this;
    }

    public Map<String, Object> json() {
        return fields;
    }
}
