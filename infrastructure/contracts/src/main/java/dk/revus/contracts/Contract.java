package dk.revus.contracts;

import tools.jackson.databind.JsonNode;

/**
 * What is agreed of one type of event.
 *
 * @param type without prefix and version, such as {@code theme.published}
 */
record Contract(String producer, String type, JsonNode schema, JsonNode example) {

    /** Its file, without the ending. */
    String path() {
        return producer + "/" + type + ".v1";
    }

    String thing() {
        return type.substring(0, type.indexOf('.'));
    }

    String ceType() {
        return "dk.kkr.revus." + type + ".v1";
    }
}
