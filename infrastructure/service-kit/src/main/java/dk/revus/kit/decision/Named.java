package dk.revus.kit.decision;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name under which a state, an event or a command is written down: in the journal, in the
 * permission table, in an address. The class may be renamed; this name may not.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Named {

    /** Such as {@code SUBMITTED} for a state, {@code draft-saved} for an event. */
    String value();
}
