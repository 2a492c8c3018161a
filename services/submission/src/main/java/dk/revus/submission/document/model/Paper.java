package dk.revus.submission.document.model;

import java.time.Instant;
import java.util.List;

/**
 * A document.
 *
 * @param mark stands on every page
 * @param madeAt of what it says, never of the printing: the same version is the same document
 * @param key tells it from every other document
 */
public record Paper(
        String title, String mark, boolean draft, Instant madeAt, String key, List<Block> blocks) {

    public Paper {
        blocks = List.copyOf(blocks);
    }
}
