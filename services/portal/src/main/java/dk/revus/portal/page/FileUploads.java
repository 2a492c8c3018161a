package dk.revus.portal.page;

import dk.revus.portal.api.FileLocation;
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
public class FileUploads {

    /** The id of the field that every page has for a file. */
    private static final String FIELD = "file";

    private final FilesApi files;
    private final FormPost formPost;

    FileUploads(FilesApi files, FormPost formPost) {
        this.files = files;
        this.formPost = formPost;
    }

    /**
     * @param then what the reader sees next
     * @param again shows the page with the field, where a refusal is told
     */
    public String upload(
            FileLocation location,
            @Nullable Part file,
            FormData formData,
            Function<Attachment, String> then,
            Model model,
            HttpServletResponse answer,
            Supplier<String> again) {
        return formPost.showing(
                formData,
                () -> then.apply(files.upload(location, UploadedFile.of(file), formData.key())),
                model,
                answer,
                () -> {
                    ErrorMessage.reword(model, errorMessage -> errorMessage.pointedAt(FIELD));
                    return again.get();
                });
    }

    /** Takes away the file whose id was posted. */
    public void remove(FileLocation location, FormData formData) {
        files.remove(location, formData.text("id"), formData.change(Map.of()));
    }
}
