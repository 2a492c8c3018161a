package dk.revus.local.launch;

import java.util.List;

/** How the parts are spread over processes. A part cannot tell the difference. */
public enum Mode {
    /** Everything in one process: the quickest and lightest for somebody who tries it. */
    ONE_JVM,
    /** A process per part, as in production. */
    PROCESSES;

    List<Jvm> jvms(List<Part> parts) {
        return switch (this) {
            case ONE_JVM -> List.of(new Jvm("platform", parts));
            case PROCESSES ->
                    parts.stream().map(part -> new Jvm(part.label(), List.of(part))).toList();
        };
    }
}
