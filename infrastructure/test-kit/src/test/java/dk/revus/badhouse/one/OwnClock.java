package dk.revus.badhouse.one;

/** Machinery with a clock of its own. */
class OwnClock {
    long now() {
        return System.currentTimeMillis();
    }
}
