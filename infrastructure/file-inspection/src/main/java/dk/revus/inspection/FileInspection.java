package dk.revus.inspection;

import dk.revus.inspection.model.FileRefusal;
import dk.revus.inspection.model.FileRefusal.Encrypted;
import dk.revus.inspection.model.FileRefusal.TypeMismatch;
import dk.revus.inspection.model.FileType;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Whether a file is what its name says, shows something and does nothing. It reads from disk a few
 * kilobytes at a time, whatever the file claims about itself.
 */
public final class FileInspection {

    private static final int BEGINNING = 8;
    private static final byte[] ENVELOPE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final Limits limits;

    public FileInspection(Limits limits) {
        this.limits = limits;
    }

    /**
     * @param extension that the file's name has
     * @return why it is not taken; empty when it is
     */
    public Optional<FileRefusal> objection(Path file, FileType type, String extension)
            throws IOException {
        try {
            check(file, type, extension);
            return Optional.empty();
        } catch (NotTaken e) {
            return Optional.of(e.why());
        } catch (EOFException | ZipException e) {
            return Optional.of(new FileRefusal.Broken());
        }
    }

    private void check(Path file, FileType type, String extension) throws IOException {
        check(file, type, extension, new Allowance(Files.size(file), limits));
    }

    private void check(Path file, FileType type, String extension, Allowance allowance)
            throws IOException {
        if (isArchive(file)) {
            checkArchive(file, type, extension, allowance);
            return;
        }
        if (type == FileType.EML) {
            checkMail(file, extension, allowance);
            return;
        }
        var detected = ContentType.of(file);
        if (isEncryptedOffice(file, type)) {
            throw new NotTaken(new Encrypted());
        }
        if (!detected.equals(type.mediaType())) {
            throw new NotTaken(new TypeMismatch(extension, detected));
        }
        checkEnds(file, type);
        try (var in = buffered(file)) {
            switch (type) {
                case PDF -> PdfFile.check(file, allowance);
                case PNG -> new PngPicture(new DataInputStream(in), limits.pixels()).check();
                case JPEG -> new JpegPicture(new DataInputStream(in), limits.pixels()).check();
                case DOCX, XLSX, ODT, EML ->
                        throw new NotTaken(new TypeMismatch(extension, detected));
            }
        }
    }

    private static boolean isArchive(Path file) throws IOException {
        return Beginnings.begins(beginning(file), Beginnings.ZIP);
    }

    /** A mail may begin with any of its fields, so its beginning does not tell that it is one. */
    private void checkMail(Path file, String extension, Allowance allowance) throws IOException {
        checkEnds(file, FileType.EML);
        var mail =
                new MailFile(
                        (copy, type, ending) -> check(copy, type, ending, allowance), allowance);
        if (Beginnings.isForeign(beginning(file)) || !mail.check(file)) {
            throw new NotTaken(new TypeMismatch(extension, ContentType.of(file)));
        }
    }

    private static void checkArchive(
            Path file, FileType type, String extension, Allowance allowance) throws IOException {
        try (var archive = ZipArchive.open(file, allowance)) {
            var office = new OfficeArchive(archive, allowance, false);
            switch (type) {
                case DOCX, XLSX -> office.checkMacros();
                case ODT, PDF, PNG, JPEG, EML -> {
                    // an archive under another name says so itself
                }
            }
            var officeType = OfficeArchive.typeOf(archive);
            var detected =
                    officeType.isPresent()
                            ? officeType.get()
                            : OpenDocument.typeOf(archive).orElse("application/zip");
            if (!detected.equals(type.mediaType())) {
                throw new NotTaken(new TypeMismatch(extension, detected));
            }
            if (type == FileType.ODT) {
                new OpenDocument(archive).check();
            } else {
                office.check();
            }
        }
    }

    private static void checkEnds(Path file, FileType type) throws IOException {
        try (var ends = new RandomAccessFile(file.toFile(), "r")) {
            if (FileEnds.hasArchive(ends)) {
                throw NotTaken.ambiguous();
            }
            if (type == FileType.PDF
                    && (!FileEnds.hasEndOfPdf(ends) || !isPdfFromTheStart(beginning(file)))) {
                throw NotTaken.broken();
            }
        }
    }

    private static boolean isPdfFromTheStart(byte[] beginning) {
        return Beginnings.begins(beginning, "%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    /** An encrypted document is an envelope of the old kind with the document as one piece. */
    private static boolean isEncryptedOffice(Path file, FileType type) throws IOException {
        boolean office = type == FileType.DOCX || type == FileType.XLSX;
        if (!office || !Beginnings.begins(beginning(file), Beginnings.COMPOUND)) {
            return false;
        }
        try (var in = buffered(file)) {
            int matched = 0;
            for (int value = in.read(); value >= 0; value = in.read()) {
                matched =
                        (byte) value == ENVELOPE[matched]
                                ? matched + 1
                                : (byte) value == ENVELOPE[0] ? 1 : 0;
                if (matched == ENVELOPE.length) {
                    return true;
                }
            }
            return false;
        }
    }

    private static byte[] beginning(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(BEGINNING);
        }
    }

    private static InputStream buffered(Path file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file), 32 << 10);
    }
}
