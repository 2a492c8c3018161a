package dk.revus.local.demo;

import tools.jackson.databind.JsonNode;

/** What was written to whom, as the secretariat sees it. */
record Post(Story story) {

    /**
     * @param kind such as {@code REMINDER}
     */
    int of(String kind) {
        int found = 0;
        var page = page("");
        while (true) {
            found +=
                    (int)
                            page.path("items")
                                    .valueStream()
                                    .filter(m -> m.path("kind").asString().equals(kind))
                                    .count();
            if (page.path("next").isNull()) {
                return found;
            }
            page = page("&after=" + page.path("next").asString());
        }
    }

    private JsonNode page(String after) {
        return story.player.get(Story.SECRETARIAT, "/messages?limit=200" + after);
    }
}
