package dk.revus.submission.document.model;

import java.util.List;

/** A piece of a document. */
public sealed interface Block {

    /**
     * @param level 1 for a chapter, 2 for what stands in it
     */
    record Heading(int level, String text) implements Block {}

    /** One or more lines that somebody wrote. */
    record Text(String text) implements Block {}

    record Fact(String label, String value) implements Block {}

    record Steps(List<String> steps) implements Block {
        public Steps {
            steps = List.copyOf(steps);
        }
    }

    record Points(List<String> points) implements Block {
        public Points {
            points = List.copyOf(points);
        }
    }
}
