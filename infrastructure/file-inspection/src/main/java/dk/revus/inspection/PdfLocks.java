package dk.revus.inspection;

import static java.util.Collections.frequency;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.COSParser;
import org.jspecify.annotations.Nullable;

/**
 * Finds how a PDF is locked, in one pass and wherever it says so: a dictionary of its own, or part
 * of a trailer. Two that say different things are two files in one.
 */
final class PdfLocks implements PdfTokens.Sense {

    private static final Set<String> ENCRYPTION = Set.of("Filter", "O", "U", "P");
    private static final Set<String> ONCE = Set.of("O", "U", "P", "V", "R", "Encrypt");
    private static final int LONGEST = 16 << 10;

    private final Path file;
    private final PdfTokens tokens = new PdfTokens(this);
    private final List<String> names = new ArrayList<>();
    private int depth;
    private long begins;
    private @Nullable COSDictionary encryption;
    private @Nullable COSArray fileId;
    private boolean isLocked;

    private PdfLocks(Path file) {
        this.file = file;
    }

    /**
     * @return empty when it is not locked
     * @throws NotTaken when nobody can open it without a password
     */
    static Optional<PdfLock> in(Path file) throws IOException {
        var locks = new PdfLocks(file);
        try (var bytes = Files.newInputStream(file)) {
            locks.tokens.read(bytes);
        }
        if (!locks.isLocked || locks.encryption == null) {
            return Optional.empty();
        }
        var id = locks.fileId == null ? new COSArray() : locks.fileId;
        return Optional.of(PdfLock.open(locks.encryption, id));
    }

    @Override
    public void name(String name) {
        if (depth == 1) {
            names.add(name);
        }
    }

    @Override
    public void word(String word) throws IOException {
        switch (word) {
            case "<<" -> {
                if (depth++ == 0) {
                    begins = tokens.taken() - 2;
                    names.clear();
                }
            }
            case ">>" -> {
                if (--depth == 0) {
                    dictionary();
                }
            }
            default -> {
                if (word.endsWith("obj") || word.equals("trailer")) {
                    depth = 0;
                }
            }
        }
    }

    @Override
    public void text() {}

    @Override
    public PdfTokens.StreamBytes stream() {
        return PdfTokens.NOBODY;
    }

    private void dictionary() throws IOException {
        if (names.contains("Encrypt")) {
            trailer(read());
        } else if (names.containsAll(ENCRYPTION)) {
            found(read());
        }
    }

    private void trailer(COSDictionary trailer) throws NotTaken {
        isLocked = true;
        if (trailer.getItem(COSName.ENCRYPT) instanceof COSDictionary direct) {
            found(direct);
        }
        if (trailer.getItem(COSName.ID) instanceof COSArray ids
                && ids.size() > 0
                && ids.get(0) instanceof COSString first) {
            if (fileId != null && !first.equals(fileId.get(0))) {
                throw NotTaken.ambiguous();
            }
            fileId = ids;
        }
    }

    private void found(COSDictionary dictionary) throws NotTaken {
        if (encryption != null && !encryption.toString().equals(dictionary.toString())) {
            throw NotTaken.ambiguous();
        }
        encryption = dictionary;
    }

    /** This dictionary alone, by PDFBox; what it names elsewhere is not followed. */
    private COSDictionary read() throws IOException {
        long length = tokens.taken() - begins;
        if (length > LONGEST || ONCE.stream().anyMatch(key -> frequency(names, key) > 1)) {
            throw NotTaken.ambiguous();
        }
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(begins);
            return new Slice(in.readNBytes((int) length)).dictionary();
        }
    }

    private static final class Slice extends COSParser {

        Slice(byte[] bytes) throws IOException {
            super(new RandomAccessReadBuffer(bytes));
        }

        COSDictionary dictionary() throws IOException {
            return parseDirObject() instanceof COSDictionary read ? read : new COSDictionary();
        }
    }
}
