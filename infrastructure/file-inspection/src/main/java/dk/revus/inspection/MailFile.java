package dk.revus.inspection;

import dk.revus.inspection.model.FileName;
import dk.revus.inspection.model.FileRefusal;
import dk.revus.inspection.model.FileType;
import dk.revus.inspection.model.WayOut;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/**
 * An e-mail as it came. What is written in it is text; each file that came with it, at whatever
 * depth, is looked into like one that was sent alone. Apache James reads it part by part, so that
 * none of it is held in memory.
 */
final class MailFile {

    /** An answer, forwarded, and forwarded again. */
    private static final int DEEPEST = 4;

    private static final MimeConfig LIMITS =
            new MimeConfig.Builder()
                    .setMaxLineLen(256 << 10)
                    .setMaxHeaderLen(128 << 10)
                    .setMaxHeaderCount(1_000)
                    .build();

    private static final Set<String> WRITTEN = Set.of("text/plain", "text/html", "text/enriched");
    private static final Set<String> SIGNATURES =
            Set.of(
                    "application/pkcs7-signature",
                    "application/x-pkcs7-signature",
                    "application/pgp-signature");
    private static final Set<String> LOCKED =
            Set.of(
                    "application/pkcs7-mime",
                    "application/x-pkcs7-mime",
                    "application/pgp-encrypted");

    private final Look look;
    private final Allowance allowance;
    private int depth;
    private int heads;
    private boolean isMail;
    private PartHead head = new PartHead();

    /** How a file is looked into. */
    interface Look {
        void into(Path file, FileType type, String extension) throws IOException;
    }

    MailFile(Look look, Allowance allowance) {
        this.look = look;
        this.allowance = allowance;
    }

    /**
     * @return whether it is a mail: from somebody, and sent
     */
    boolean check(Path file) throws IOException {
        var mail = new MimeTokenStream(LIMITS);
        try (var in = Files.newInputStream(file)) {
            mail.parse(in);
            for (var state = mail.getState();
                    state != EntityState.T_END_OF_STREAM;
                    state = mail.next()) {
                read(state, mail);
            }
            return isMail;
        } catch (MimeException | MimeIOException e) {
            throw NotTaken.broken();
        }
    }

    private void read(EntityState state, MimeTokenStream mail) throws IOException {
        switch (state) {
            case T_START_MESSAGE -> {
                if (++depth > DEEPEST) {
                    throw new NotTaken(new FileRefusal.HoldsFiles());
                }
            }
            case T_END_MESSAGE -> depth--;
            case T_START_HEADER -> head = new PartHead();
            case T_FIELD -> head.add(mail.getField());
            case T_END_HEADER -> {
                if (heads++ == 0) {
                    isMail = head.isMail();
                }
            }
            case T_BODY -> part(mail);
            case T_RAW_ENTITY,
                    T_START_MULTIPART,
                    T_END_MULTIPART,
                    T_PREAMBLE,
                    T_EPILOGUE,
                    T_START_BODYPART,
                    T_END_BODYPART,
                    T_END_OF_STREAM -> {
                // holds nothing that a mail program shows or opens
            }
        }
    }

    private void part(MimeTokenStream mail) throws IOException {
        var mediaType = mail.getBodyDescriptor().getMimeType();
        if (LOCKED.contains(mediaType)) {
            throw new NotTaken(new FileRefusal.Encrypted());
        }
        var content = new Counted(mail.getDecodedInputStream(), allowance);
        var name = head.fileName();
        boolean written = WRITTEN.contains(mediaType) && (name.isEmpty() || name.endsWith(".txt"));
        if (written || SIGNATURES.contains(mediaType)) {
            text(content);
        } else {
            enclosed(name, mediaType, content);
        }
    }

    private static void text(InputStream content) throws IOException {
        if (Beginnings.isForeign(content.readNBytes(Beginnings.LONGEST))) {
            throw new NotTaken(new FileRefusal.HoldsFiles());
        }
        content.transferTo(OutputStream.nullOutputStream());
    }

    private void enclosed(String name, String mediaType, InputStream content) throws IOException {
        try (var copy = TemporaryCopy.of(content)) {
            var extension = name.isEmpty() ? pictureWithoutName(mediaType) : extensionOf(name);
            var type =
                    FileType.withExtension(extension, FileType.DOCUMENTS)
                            .orElseThrow(() -> new NotTaken(notTaken(extension)));
            look.into(copy.path(), type, extension);
        } catch (NotTaken e) {
            throw new NotTaken(new FileRefusal.Enclosed(name, e.why()));
        } catch (EOFException | ZipException e) {
            throw new NotTaken(new FileRefusal.Enclosed(name, new FileRefusal.Broken()));
        }
    }

    private static FileRefusal notTaken(String extension) {
        return new FileRefusal.TypeNotTaken(
                extension,
                FileType.extensionsOf(FileType.DOCUMENTS),
                WayOut.of(extension, FileType.DOCUMENTS));
    }

    private static String extensionOf(String name) throws NotTaken {
        return switch (FileName.of(name)) {
            case FileName.Reading.Fit(var fit) -> fit.extension();
            case FileName.Reading.Unfit(var why) -> throw new NotTaken(why);
        };
    }

    /** A logo or a signature's picture often has none. */
    private static String pictureWithoutName(String mediaType) {
        return Optional.of(mediaType)
                .filter(type -> type.startsWith("image/"))
                .map(type -> type.substring("image/".length()))
                .orElse("");
    }
}
