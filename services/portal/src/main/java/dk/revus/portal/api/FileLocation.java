package dk.revus.portal.api;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/** A place where files lie. */
public sealed interface FileLocation {

    /** Where files are added and listed, within the API. */
    String path();

    /** What the path leaves open, in its order. */
    List<String> ids();

    /**
     * With an answer.
     *
     * @param kind {@code attachments} or {@code originals}
     */
    record OfAnswer(String call, String organisation, String kind) implements FileLocation {

        @Override
        public String path() {
            return SubmissionApi.RESPONSE + "/{kind}";
        }

        @Override
        public List<String> ids() {
            return List.of(call, organisation, kind);
        }
    }

    /** With a call. */
    record OfCall(String call) implements FileLocation {

        @Override
        public String path() {
            return "/calls/{call}/attachments";
        }

        @Override
        public List<String> ids() {
            return List.of(call);
        }
    }

    /** What goes with an answer. */
    static FileLocation ofAnswer(String call, String organisation) {
        return new OfAnswer(call, organisation, "attachments");
    }

    /** What a municipality sent by e-mail or letter. */
    static FileLocation ofOriginals(String call, String organisation) {
        return new OfAnswer(call, organisation, "originals");
    }

    /** What goes with a call. */
    static FileLocation ofCall(String call) {
        return new OfCall(call);
    }

    /** Where a browser finds the file itself. */
    default String contentOf(String id) {
        return UriComponentsBuilder.fromPath("/api/v1" + path() + "/{id}/content")
                .buildAndExpand(Stream.concat(ids().stream(), Stream.of(id)).toArray())
                .toUriString();
    }
}
