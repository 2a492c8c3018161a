package dk.revus.inspection;

import dk.revus.inspection.model.FileRefusal;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.encryption.PDEncryption;
import org.apache.pdfbox.pdmodel.encryption.StandardDecryptionMaterial;
import org.apache.pdfbox.pdmodel.encryption.StandardSecurityHandler;

/**
 * What a PDF is locked with. One that only forbids printing or changing opens for everybody, with a
 * password of no letters, and can be looked into like any other. How the password becomes a key is
 * PDFBox's business; the bytes are unlocked as they pass by, so that nothing of the file is held.
 */
final class PdfLock {

    private static final byte[] WITH_AES = {'s', 'A', 'l', 'T'};
    private static final int LONGEST_KEY = 16;

    private final byte[] key;
    private final Method method;

    private enum Method {
        NOT_AT_ALL,
        RC4,
        AES_128,
        AES_256
    }

    private PdfLock(byte[] key, Method method) {
        this.key = key;
        this.method = method;
    }

    /**
     * Opens it with a password of no letters.
     *
     * @param encryption says how it is locked
     * @param fileId the two ids of the file; empty when it has none
     * @throws NotTaken when it needs another password, or no password at all but a certificate
     */
    static PdfLock open(COSDictionary encryption, COSArray fileId) throws NotTaken {
        try {
            var lock = new PDEncryption(encryption);
            var handler = new StandardSecurityHandler();
            handler.prepareForDecryption(lock, fileId, new StandardDecryptionMaterial(""));
            return new PdfLock(handler.getEncryptionKey(), methodOf(lock));
        } catch (IOException | RuntimeException e) {
            // a dictionary that was made up trips the library in whatever way
            throw new NotTaken(new FileRefusal.Encrypted());
        }
    }

    private static Method methodOf(PDEncryption lock) throws NotTaken {
        if (lock.getVersion() < 4) {
            return Method.RC4;
        }
        var filter = lock.getStreamFilterName();
        if (COSName.IDENTITY.equals(filter)) {
            return Method.NOT_AT_ALL;
        }
        return switch (lock.getCryptFilterDictionary(filter).getCryptFilterMethod().getName()) {
            case "V2" -> Method.RC4;
            case "AESV2" -> Method.AES_128;
            case "AESV3" -> Method.AES_256;
            default -> throw new NotTaken(new FileRefusal.Encrypted());
        };
    }

    /** The stream of one object, unlocked on its way to whoever reads it. */
    PdfTokens.StreamBytes unlocking(int object, int generation, PdfTokens.StreamBytes reader) {
        return switch (method) {
            case NOT_AT_ALL -> reader;
            case RC4 -> UnlockedStream.rc4(keyOf(object, generation, new byte[0]), reader);
            case AES_128 -> UnlockedStream.aes(keyOf(object, generation, WITH_AES), reader);
            case AES_256 -> UnlockedStream.aes(key, reader);
        };
    }

    /** ISO 32000-1, 7.6.2: each object has a key of its own. */
    private byte[] keyOf(int object, int generation, byte[] salt) {
        var digest = md5();
        digest.update(key);
        for (int shift = 0; shift < 24; shift += 8) {
            digest.update((byte) (object >> shift));
        }
        digest.update((byte) generation);
        digest.update((byte) (generation >> 8));
        return Arrays.copyOf(digest.digest(salt), Math.min(key.length + 5, LONGEST_KEY));
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has MD5", e);
        }
    }
}
