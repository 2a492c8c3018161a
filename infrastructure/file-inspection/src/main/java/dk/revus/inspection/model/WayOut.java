package dk.revus.inspection.model;

import java.util.Set;

/** What somebody can do whose file is of a kind that is not taken. */
public enum WayOut {
    SAVE_AS_DOCX("docx", Set.of("doc", "dot", "dotx", "docm", "dotm", "rtf", "wpd")),
    SAVE_AS_XLSX("xlsx", Set.of("xls", "xlt", "xltx", "xlsm", "xlsb", "csv", "ods")),
    SAVE_AS_PDF(
            "pdf",
            Set.of(
                    "ppt", "pptx", "pps", "ppsx", "pptm", "odp", "key", "odg", "vsd", "vsdx", "pub",
                    "xps", "oxps", "ps", "txt", "md", "htm", "html", "mht", "mhtml", "one", "pages",
                    "numbers")),
    SAVE_AS_PNG(
            "png",
            Set.of(
                    "gif", "bmp", "tif", "tiff", "webp", "heic", "heif", "svg", "avif", "psd",
                    "emf", "wmf")),
    SAVE_AS_MAIL("eml", Set.of("msg", "oft")),
    PRINT_THE_MAIL("mail", Set.of("eml")),
    UNPACK("unpacked", Set.of("zip", "7z", "rar", "gz", "tgz", "tar", "bz2", "xz", "cab")),
    USE_ANOTHER("other", Set.of());

    private final String code;
    private final Set<String> extensions;

    WayOut(String code, Set<String> extensions) {
        this.code = code;
        this.extensions = extensions;
    }

    /** What it is called outside. */
    public String code() {
        return code;
    }

    /**
     * @param extension in lower case, of a file that is not taken
     * @param taken what is
     */
    public static WayOut of(String extension, Set<FileType> taken) {
        for (var way : values()) {
            if (way.extensions.contains(extension)) {
                return way == SAVE_AS_MAIL && !taken.contains(FileType.EML) ? PRINT_THE_MAIL : way;
            }
        }
        return USE_ANOTHER;
    }
}
