package dk.revus.inspection;

import dk.revus.inspection.model.FileRefusal;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * A picture as a row of marked pieces. A camera may put a second, smaller picture behind it;
 * nothing else may stand there.
 */
final class JpegPicture {

    private static final int BEGIN = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;

    private final DataInputStream in;
    private final long mostPixels;

    JpegPicture(DataInputStream in, long mostPixels) {
        this.in = in;
        this.mostPixels = mostPixels;
    }

    void check() throws IOException {
        if (in.readUnsignedByte() != 0xFF || in.readUnsignedByte() != BEGIN) {
            throw NotTaken.broken();
        }
        boolean more = true;
        while (more) {
            picture();
            more = anotherPicture();
        }
    }

    private void picture() throws IOException {
        int marker = marker();
        boolean measured = false;
        while (marker != END) {
            if (marker == SCAN) {
                if (!measured) {
                    throw NotTaken.broken();
                }
                in.skipNBytes(in.readUnsignedShort() - 2L);
                marker = scan();
            } else {
                measured |= piece(marker);
                marker = marker();
            }
        }
        if (!measured) {
            throw NotTaken.broken();
        }
    }

    private int marker() throws IOException {
        if (in.readUnsignedByte() != 0xFF) {
            throw NotTaken.broken();
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    /**
     * @return whether it told the picture's size
     */
    private boolean piece(int marker) throws IOException {
        int length = in.readUnsignedShort() - 2;
        if (length < 0) {
            throw NotTaken.broken();
        }
        boolean measures =
                marker >= 0xC0
                        && marker <= 0xCF
                        && marker != 0xC4
                        && marker != 0xC8
                        && marker != 0xCC;
        if (!measures) {
            in.skipNBytes(length);
            return false;
        }
        if (length < 6) {
            throw NotTaken.broken();
        }
        in.readUnsignedByte();
        long pixels = (long) in.readUnsignedShort() * in.readUnsignedShort();
        if (pixels > mostPixels) {
            throw new NotTaken(new FileRefusal.ImageTooLarge(pixels, mostPixels));
        }
        in.skipNBytes(length - 5L);
        return true;
    }

    /** To the next marker that is neither data nor a place to start again. */
    private int scan() throws IOException {
        while (true) {
            if (in.readUnsignedByte() == 0xFF) {
                int marker = in.readUnsignedByte();
                while (marker == 0xFF) {
                    marker = in.readUnsignedByte();
                }
                if (marker != 0 && (marker < 0xD0 || marker > 0xD7)) {
                    return marker;
                }
            }
        }
    }

    private boolean anotherPicture() throws IOException {
        int next = in.read();
        while (next == 0) {
            next = in.read();
        }
        if (next < 0) {
            return false;
        }
        try {
            if (next != 0xFF || in.readUnsignedByte() != BEGIN) {
                throw NotTaken.ambiguous();
            }
        } catch (EOFException e) {
            throw NotTaken.ambiguous();
        }
        return true;
    }
}
