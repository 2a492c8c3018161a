package dk.revus.local.mongodb;

/** How little a search leaves to be looked at; the most precise comes first. */
enum Precision {
    EQUAL,
    RANGE,
    PRESENT
}
