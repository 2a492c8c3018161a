package dk.revus.inspection.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /** What somebody may send by itself. */
    public static final Set<FileType> DOCUMENTS =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(EML)));

    /** The same, and an e-mail with all that came with it. */
    public static final Set<FileType> LETTERS =
            Collections.unmodifiableSet(EnumSet.allOf(FileType.class));

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * @param extension in lower case, without its dot
     * @param taken the kinds to look among
     */
    public static Optional<FileType> withExtension(String extension, Set<FileType> taken) {
        return taken.stream().filter(type -> type.extensions.contains(extension)).findFirst();
    }

    /** Everything that may stand behind the dot of these. */
    public static List<String> extensionsOf(Set<FileType> taken) {
        return taken.stream().flatMap(type -> type.extensions.stream()).toList();
    }
}
