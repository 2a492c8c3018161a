package dk.revus.submission.attachment.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of files that are taken, each under the names it goes by. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    /** An e-mail as it came: something to register an answer from, and no part of one. */
    EML("message/rfc822", "eml");

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether it is taken there. */
    public boolean isTakenAs(Place.Kind use) {
        return this != EML || use == Place.Kind.ORIGINAL;
    }

    /**
     * @param extension in lower case, without its dot
     */
    public static Optional<FileType> withExtension(String extension) {
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension))
                .findFirst();
    }

    /** Everything that may stand behind the dot there. */
    public static List<String> extensionsOf(Place.Kind use) {
        return Arrays.stream(values())
                .filter(type -> type.isTakenAs(use))
                .flatMap(type -> type.extensions.stream())
                .toList();
    }
}
