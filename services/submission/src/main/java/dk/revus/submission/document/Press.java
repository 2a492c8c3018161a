package dk.revus.submission.document;

import dk.revus.submission.document.model.Paper;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints papers, two at a time. Letters and libraries are loaded with the first PDF. */
@Component
class Press {

    private final Semaphore presses = new Semaphore(2);
    private @Nullable PdfFile pdf;

    byte[] print(Paper paper, Form form) {
        presses.acquireUninterruptibly();
        try {
            return switch (form) {
                case PDF -> pdf().of(paper);
                case DOCX -> DocxFile.of(paper);
            };
        } finally {
            presses.release();
        }
    }

    private synchronized PdfFile pdf() {
        if (pdf == null) {
            pdf = new PdfFile();
        }
        return pdf;
    }
}
