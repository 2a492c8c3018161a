package dk.revus.submission.attachment;

import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;

/** A form that brings one file and nothing else. */
final class FileForm {

    static final String FILE = "file";

    private FileForm() {}

    /**
     * @throws ProblemException for a part that nobody asked for, or a second file
     */
    static void refuseOthers(HttpServletRequest request) {
        boolean taken = false;
        for (var part : parts(request)) {
            if (taken || !part.getName().equals(FILE)) {
                throw new ProblemException(
                        Problem.of(
                                        400,
                                        "unknown-field",
                                        "Send one file at a time, as the part 'file'.")
                                .with("field", part.getName()));
            }
            taken = true;
        }
    }

    private static Iterable<Part> parts(HttpServletRequest request) {
        var type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return List.of();
        }
        try {
            return request.getParts();
        } catch (IOException | ServletException e) {
            throw new ProblemException(
                    Problem.of(400, "malformed-request", "The form did not arrive whole."));
        }
    }
}
