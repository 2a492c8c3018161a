package dk.revus.local.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Lines of Danish on one page, as the plainest of PDF files. */
final class OnePage {

    /** What {@code WinAnsiEncoding} is called outside of PDF. */
    private static final Charset LETTERS = Charset.forName("windows-1252");

    private OnePage() {}

    static byte[] pdf(List<String> lines) {
        var text = text(lines);
        return file(
                List.of(
                        "<< /Type /Catalog /Pages 2 0 R >>",
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                                + " /Resources << /Font << /F1 5 0 R >> >> >>",
                        "<< /Length %d >>\nstream\n%s\nendstream"
                                .formatted(text.getBytes(LETTERS).length, text),
                        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica"
                                + " /Encoding /WinAnsiEncoding >>"));
    }

    private static String text(List<String> lines) {
        var text = new StringBuilder("BT\n/F1 12 Tf\n18 TL\n72 770 Td\n");
        lines.forEach(line -> text.append('(').append(escaped(line)).append(") Tj T*\n"));
        return text.append("ET").toString();
    }

    private static String escaped(String line) {
        return line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    }

    /** The objects, numbered from 1, and at the end where each of them begins. */
    private static byte[] file(List<String> objects) {
        var file = new ByteArrayOutputStream();
        var begins = new ArrayList<Integer>();
        append(file, "%PDF-1.4\n");
        for (int i = 0; i < objects.size(); i++) {
            begins.add(file.size());
            append(file, "%d 0 obj\n%s\nendobj\n".formatted(i + 1, objects.get(i)));
        }
        int table = file.size();
        append(file, "xref\n0 %d\n0000000000 65535 f \n".formatted(objects.size() + 1));
        begins.forEach(place -> append(file, "%010d 00000 n \n".formatted(place)));
        append(
                file,
                "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
                        .formatted(objects.size() + 1, table));
        return file.toByteArray();
    }

    private static void append(ByteArrayOutputStream file, String text) {
        file.writeBytes(text.getBytes(LETTERS));
    }
}
