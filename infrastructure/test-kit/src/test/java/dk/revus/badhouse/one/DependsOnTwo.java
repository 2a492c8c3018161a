package dk.revus.badhouse.one;

import dk.revus.badhouse.two.DependsOnOne;

/** Half of a cycle. */
public class DependsOnTwo {
    public static Class<?> other() {
        return DependsOnOne.class;
    }
}
