package dk.revus.kit.permission;

/** Whose things a rule reaches. */
public enum Scope {
    /** Only what belongs to the mandate's own organisation. */
    OWN,
    /** Whatever organisation it belongs to. */
    ALL,
    /** Anybody who is signed in. */
    SIGNED_IN,
    /** Anybody at all. */
    PUBLIC,
    /** The platform itself, when time or another service's event asks for it. */
    SYSTEM
}
