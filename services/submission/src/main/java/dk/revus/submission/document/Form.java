package dk.revus.submission.document;

import org.springframework.http.MediaType;

/** What a document can be taken along as. */
enum Form {
    PDF(Form.PDF_TYPE, "pdf"),
    DOCX(Form.DOCX_TYPE, "docx");

    static final String PDF_TYPE = MediaType.APPLICATION_PDF_VALUE;
    static final String DOCX_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final String mediaType;
    private final String extension;

    Form(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }
}
