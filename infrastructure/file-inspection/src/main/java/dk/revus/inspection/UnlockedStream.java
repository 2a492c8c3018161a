package dk.revus.inspection;

import java.io.IOException;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a locked stream, unlocked a few kilobytes at a time. Where the stream's last block
 * ends is not asked: what comes behind it is noise to a reader that knows its own end.
 */
final class UnlockedStream implements PdfTokens.StreamBytes {

    private static final int BLOCK = 16;

    private final SecretKeySpec key;
    private final PdfTokens.StreamBytes reader;
    private final byte[] locked = new byte[8 << 10];
    private @Nullable Cipher cipher;
    private int length;
    private boolean atBeginning = true;

    private UnlockedStream(SecretKeySpec key, PdfTokens.StreamBytes reader) {
        this.key = key;
        this.reader = reader;
    }

    static UnlockedStream rc4(byte[] key, PdfTokens.StreamBytes reader) {
        return new UnlockedStream(new SecretKeySpec(key, "RC4"), reader);
    }

    static UnlockedStream aes(byte[] key, PdfTokens.StreamBytes reader) {
        return new UnlockedStream(new SecretKeySpec(key, "AES"), reader);
    }

    @Override
    public void take(int value) throws IOException {
        if (atBeginning) { // the line end behind the word "stream" is not locked
            atBeginning = value == '\r';
            reader.take(value);
            return;
        }
        locked[length++] = (byte) value;
        if (length == locked.length) {
            unlock();
        }
    }

    @Override
    public void end() throws IOException {
        unlock();
        reader.end();
    }

    private void unlock() throws IOException {
        try {
            int from = 0;
            if (cipher == null) {
                from = key.getAlgorithm().equals("AES") ? BLOCK : 0;
                if (length < from) {
                    throw NotTaken.broken();
                }
                cipher = cipher();
            }
            var plain = cipher.update(locked, from, length - from);
            length = 0;
            for (int n = 0; plain != null && n < plain.length; n++) {
                reader.take(plain[n] & 0xFF);
            }
        } catch (GeneralSecurityException e) {
            throw NotTaken.broken();
        }
    }

    /** With AES the first block says where to begin. */
    private Cipher cipher() throws GeneralSecurityException {
        if (key.getAlgorithm().equals("RC4")) {
            var rc4 = Cipher.getInstance("RC4");
            rc4.init(Cipher.DECRYPT_MODE, key);
            return rc4;
        }
        var aes = Cipher.getInstance("AES/CBC/NoPadding");
        aes.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(locked, 0, BLOCK));
        return aes;
    }
}
