package dk.revus.portal.page;

import dk.revus.portal.api.FileLocation;
import dk.revus.portal.api.model.Attachment;
import java.util.List;

/**
 * A page of files: what lies there, and whether more can come.
 *
 * @param kind what the page's own texts begin with
 * @param base the address of the page
 * @param open whether a file can be uploaded
 */
public record FileList(
        FileLocation location, String kind, String base, List<Line> lines, boolean open) {

    /**
     * @param used whether it has its place already: in the draft, with the call, as an answer's
     *     original
     * @param removable whether the reader may take it away here
     */
    public record Line(Attachment file, boolean used, boolean removable) {}

    /** Whether there may be something to do about a file. */
    public boolean isChangeable() {
        return open || lines.stream().anyMatch(Line::removable);
    }

    /** Whether an e-mail is taken as it came. */
    public boolean takesMail() {
        return kind.equals("originals");
    }

    /** The key of a text that differs with what the files are for. */
    public String text(String name) {
        return kind + "." + name;
    }
}
