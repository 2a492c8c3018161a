package dk.revus.portal.screening;

/**
 * One field of a response, as the page shows it to whoever answers.
 *
 * @param path as the service names it
 * @param name what kind of field it is; {@code screening.field.<name>} says what it is called
 * @param of what it belongs to besides its wish, such as a principle; empty when it does not
 * @param kind how it is written
 * @param open whether it may be changed now; every other one is locked
 */
record Row(String path, String name, String of, Kind kind, String value, boolean open) {

    enum Kind {
        LINE,
        AREA,
        DAY,
        DEGREE
    }

    public String id() {
        return Rows.id(path);
    }

    Row saying(String typed) {
        return new Row(path, name, of, kind, typed, open);
    }
}
