package dk.revus.badhouse.two;

import dk.revus.badhouse.one.DependsOnTwo;

/** The other half. */
public class DependsOnOne {
    public static Class<?> other() {
        return DependsOnTwo.class;
    }
}
