package dk.revus.kit.decision;

import java.util.List;
import java.util.stream.Stream;

/** Reads what a class is {@link Named}. */
public final class Names {

    private Names() {}

    /** The name of this state, event or command. */
    public static String of(Object member) {
        return of(member.getClass());
    }

    /**
     * The name of this kind of state, event or command.
     *
     * @throws IllegalArgumentException when it carries none
     */
    public static String of(Class<?> type) {
        var named = type.getAnnotation(Named.class);
        if (named == null) {
            throw new IllegalArgumentException(type + " carries no name: @Named");
        }
        return named.value();
    }

    /**
     * The names of these kinds; a sealed part of a family stands for all its members.
     *
     * @throws IllegalArgumentException when one carries none
     */
    public static List<String> within(Class<?>... kinds) {
        return Stream.of(kinds)
                .flatMap(kind -> SealedFamily.membersOf(kind).stream())
                .map(Names::of)
                .toList();
    }
}
