package dk.revus.local.launch;

import java.util.ArrayList;
import java.util.List;

/**
 * Lean rather than fast at its peak: many small processes share one small machine. Only where one
 * process does everything is the memory of the better compiler well spent.
 */
final class JvmFlags {

    private static final int ONE_JVM_HEAP_MEGABYTES = 448;

    /**
     * Twenty times the JVM's own: a start calls thousands of methods often and never again, and the
     * better compiler took a third of its processor time. What this costs in the first minutes
     * under load has not been measured yet (ADR 32).
     */
    private static final List<String> BETTER_COMPILER_LATER =
            List.of(
                    "-XX:Tier4InvocationThreshold=100000",
                    "-XX:Tier4MinInvocationThreshold=12000",
                    "-XX:Tier4CompileThreshold=300000",
                    "-XX:Tier4BackEdgeThreshold=800000");

    private JvmFlags() {}

    static List<String> of(Jvm jvm) {
        var alone = jvm.parts().size() == 1;
        var heap = alone ? jvm.parts().getFirst().heapMegabytes() : ONE_JVM_HEAP_MEGABYTES;
        var flags = new ArrayList<String>();
        if (alone) {
            flags.add("-XX:TieredStopAtLevel=1");
        } else {
            flags.addAll(BETTER_COMPILER_LATER);
        }
        flags.add("-XX:+UseSerialGC");
        flags.add("-XX:+UseCompactObjectHeaders");
        flags.add("-XX:+ExitOnOutOfMemoryError");
        flags.add("-Xss512k");
        flags.add("-Xmx" + heap + "m");
        flags.add("-Dfile.encoding=UTF-8");
        flags.add("-Djava.awt.headless=true");
        flags.add("--enable-native-access=ALL-UNNAMED");
        flags.add("--sun-misc-unsafe-memory-access=allow");
        return flags;
    }
}
