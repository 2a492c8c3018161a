package dk.revus.portal.response;

import dk.revus.portal.api.model.Content;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What a comment can be about, with the title where a wish has one. */
final class Places {

    private Places() {}

    /** Paths as the service names them; those that are no wish have no title. */
    static Map<String, String> of(Content content) {
        var places = new LinkedHashMap<String, String>();
        places.put("themeRanks", "");
        for (int i = 0; i < content.wishes().size(); i++) {
            var wish = content.wishes().get(i);
            places.put(
                    "wishes[" + Objects.requireNonNullElse(wish.wishId(), String.valueOf(i)) + "]",
                    Objects.requireNonNullElse(wish.title(), ""));
        }
        places.put("localDecision", "");
        places.put("coverText", "");
        return places;
    }
}
