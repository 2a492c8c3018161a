package dk.revus.portal.page;

import dk.revus.portal.api.FileShelf;
import dk.revus.portal.api.FilesApi;
import dk.revus.portal.api.UploadedFile;
import dk.revus.portal.api.model.Attachment;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Takes files in and away, the same on every page that does. */
@Component
public class FileDesk {

    /** The id of the field that every page has for a file. */
    private static final String FIELD = "file";

    private final FilesApi files;
    private final Attempt attempt;

    FileDesk(FilesApi files, Attempt attempt) {
        this.files = files;
        this.attempt = attempt;
    }

    /**
     * @param then what the reader sees next
     * @param again shows the page with the field, where a refusal is told
     */
    public String upload(
            FileShelf shelf,
            @Nullable Part file,
            Posted posted,
            Function<Attachment, String> then,
            Model model,
            HttpServletResponse answer,
            Supplier<String> again) {
        return attempt.showing(
                posted,
                () -> then.apply(files.upload(shelf, UploadedFile.of(file), posted.key())),
                model,
                answer,
                () -> {
                    if (model.getAttribute("trouble") instanceof Trouble trouble) {
                        model.addAttribute("trouble", trouble.pointedAt(FIELD));
                    }
                    return again.get();
                });
    }

    /** Takes away the file whose id was posted. */
    public void remove(FileShelf shelf, Posted posted) {
        files.remove(shelf, posted.text("id"), posted.change(Map.of()));
    }
}
