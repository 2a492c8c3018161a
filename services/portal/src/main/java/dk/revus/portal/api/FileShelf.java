package dk.revus.portal.api;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A place where files lie.
 *
 * @param path of the API
 * @param ids what the path leaves open
 */
public record FileShelf(String path, List<String> ids) {

    private static final String RESPONSE = "/calls/{call}/responses/{organisation}";

    /** What goes with an answer. */
    public static FileShelf ofAnswer(String call, String organisation) {
        return new FileShelf(RESPONSE + "/attachments", List.of(call, organisation));
    }

    /** What a municipality sent by e-mail or letter. */
    public static FileShelf ofOriginals(String call, String organisation) {
        return new FileShelf(RESPONSE + "/originals", List.of(call, organisation));
    }

    /** What goes with a call. */
    public static FileShelf ofCall(String call) {
        return new FileShelf("/calls/{call}/attachments", List.of(call));
    }

    /** Where a browser finds the file itself. */
    public String contentOf(String id) {
        return UriComponentsBuilder.fromPath("/api/v1" + path + "/{id}/content")
                .buildAndExpand((Object[]) with(id))
                .toUriString();
    }

    String[] with(String... more) {
        return Stream.concat(ids.stream(), Stream.of(more)).toArray(String[]::new);
    }
}
