package dk.revus.kit.decision;

import java.util.ArrayList;
import java.util.List;

/** The members of a sealed type. */
public final class SealedFamily {

    private SealedFamily() {}

    /**
     * Whatever the type permits that permits nothing further, in the order of declaration; the
     * sealed parts in between are no members. A type that is not sealed is its own only member.
     */
    public static <T> List<Class<? extends T>> membersOf(Class<T> family) {
        var members = new ArrayList<Class<? extends T>>();
        collect(family, family, members);
        return members;
    }

    private static <T> void collect(
            Class<T> family, Class<?> part, List<Class<? extends T>> members) {
        var permitted = part.getPermittedSubclasses();
        if (permitted == null) {
            members.add(part.asSubclass(family));
            return;
        }
        for (var type : permitted) {
            collect(family, type, members);
        }
    }
}
