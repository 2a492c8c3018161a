package dk.revus.acceptance.permission;

/** What stands in a cell of the printed matrix. */
enum CellMark {
    NONE("–"),
    OWN("○"),
    ALL("●");

    private final String printed;

    CellMark(String printed) {
        this.printed = printed;
    }

    String printed() {
        return printed;
    }

    static CellMark read(String cell) {
        for (var mark : values()) {
            if (mark.printed.equals(cell)) {
                return mark;
            }
        }
        throw new IllegalArgumentException("No such mark: " + cell);
    }
}
