package dk.revus.inspection;

import dk.revus.inspection.model.FileRefusal;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.zip.CRC32;

/** A picture as a row of pieces, each with its length and a sum; nothing comes after the last. */
final class PngPicture {

    private static final int HEADER = 0x49484452;
    private static final int END = 0x49454E44;
    private static final int SIGNATURE = 8;

    private final DataInputStream in;
    private final long mostPixels;
    private final byte[] buffer = new byte[16 << 10];

    PngPicture(DataInputStream in, long mostPixels) {
        this.in = in;
        this.mostPixels = mostPixels;
    }

    void check() throws IOException {
        in.skipNBytes(SIGNATURE);
        int type = piece(true);
        while (type != END) {
            type = piece(false);
        }
        if (in.read() >= 0) {
            throw NotTaken.ambiguous();
        }
    }

    private int piece(boolean first) throws IOException {
        long length = in.readInt() & 0xFFFFFFFFL;
        var sum = new CRC32();
        in.readFully(buffer, 0, 4);
        sum.update(buffer, 0, 4);
        int type = number(0);
        if (first != (type == HEADER) || (first && length < 8)) {
            throw NotTaken.broken();
        }
        boolean toMeasure = first;
        while (length > 0) {
            int part = (int) Math.min(length, buffer.length);
            in.readFully(buffer, 0, part);
            sum.update(buffer, 0, part);
            length -= part;
            if (toMeasure) {
                measure(number(0) & 0xFFFFFFFFL, number(4) & 0xFFFFFFFFL);
                toMeasure = false;
            }
        }
        if (in.readInt() != (int) sum.getValue()) {
            throw NotTaken.broken();
        }
        return type;
    }

    private int number(int at) {
        return (buffer[at] & 0xFF) << 24
                | (buffer[at + 1] & 0xFF) << 16
                | (buffer[at + 2] & 0xFF) << 8
                | (buffer[at + 3] & 0xFF);
    }

    private void measure(long width, long height) throws NotTaken {
        if (width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
            throw NotTaken.broken();
        }
        if (width * height > mostPixels) {
            throw new NotTaken(new FileRefusal.ImageTooLarge(width * height, mostPixels));
        }
    }
}
