package dk.revus.local.launch;

/** Which part a thread works for when all of them share one process; threads pass it on. */
final class PartOfThread {

    private static final InheritableThreadLocal<String> PART = new InheritableThreadLocal<>();

    private PartOfThread() {}

    static void become(Part part) {
        PART.set(part.label());
    }

    static String name() {
        var name = PART.get();
        return name == null ? "platform" : name;
    }
}
