package dk.revus.portal.api;

import dk.revus.portal.api.FileLocation.OfAnswer;
import dk.revus.portal.api.FileLocation.OfCall;
import dk.revus.portal.api.model.Attachment;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Files: sent on as they come, wherever they belong; those of an answer put into its draft or taken
 * out of it.
 */
@Component
public class FilesApi {

    private static final String ENCLOSED = "attachmentIds";
    private static final int TRIES = 3;

    private final FileExchange files;
    private final ResponseTree responses;
    private final FilePassage passage;

    FilesApi(FileExchange files, ResponseTree responses, FilePassage passage) {
        this.files = files;
        this.responses = responses;
        this.passage = passage;
    }

    /** Changes which files a draft names. */
    private interface Enclosing {
        void change(List<String> ids);
    }

    public List<Attachment> of(FileLocation location) {
        return switch (location) {
            case OfAnswer(var call, var organisation, var kind) ->
                    files.ofAnswer(call, organisation, kind);
            case OfCall(var call) -> files.ofCall(call);
        };
    }

    public Attachment upload(FileLocation location, UploadedFile file, String key) {
        return passage.send(file, key, location);
    }

    public void remove(FileLocation location, String id, Change change) {
        switch (location) {
            case OfAnswer(var call, var organisation, var kind) ->
                    files.removeFromAnswer(call, organisation, kind, id, change);
            case OfCall(var call) -> files.removeFromCall(call, id, change);
        }
    }

    /** Makes a file part of the draft. */
    public void enclose(String call, String organisation, String id, String key) {
        edit(
                call,
                organisation,
                key,
                ids -> {
                    if (!ids.contains(id)) {
                        ids.add(id);
                    }
                });
    }

    /** Takes a file out of the draft; it is still there. */
    public void takeOut(String call, String organisation, String id, String key) {
        edit(call, organisation, key, ids -> ids.remove(id));
    }

    /** Only the list of files is changed, on whatever somebody saved last. */
    private void edit(String call, String organisation, String key, Enclosing enclosing) {
        for (int formPost = 1; ; formPost++) {
            var response = responses.response(call, organisation);
            if (!(response.path("content") instanceof ObjectNode content)) {
                return;
            }
            var ids = new ArrayList<String>();
            content.path(ENCLOSED).forEach(id -> ids.add(id.asString()));
            var before = List.copyOf(ids);
            enclosing.change(ids);
            if (ids.equals(before)) {
                return;
            }
            var list = content.putArray(ENCLOSED);
            ids.forEach(list::add);
            var change = new Change(response.path("version").asLong(), key, content);
            try {
                responses.save(call, organisation, change);
                return;
            } catch (ApiProblem problem) {
                if (problem.status() != 412 || formPost == TRIES) {
                    throw problem;
                }
            }
        }
    }
}
