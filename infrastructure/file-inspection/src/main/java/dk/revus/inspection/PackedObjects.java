package dk.revus.inspection;

import java.io.IOException;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Many objects in one stream: first pairs of numbers that say where each begins, then the objects.
 * None may begin in the middle of another's text, where it would not be seen.
 */
final class PackedObjects implements PdfTokens.StreamBytes {

    private static final int MOST = 100_000;
    private static final int LONGEST_HEAD = 4 << 20;

    private final int first;
    private final boolean deflated;
    private final PdfTokens objects;
    private final Allowance allowance;
    private final Runnable damaged;
    private final Inflater inflater = new Inflater();
    private final byte[] packed = new byte[8 << 10];
    private final byte[] plain = new byte[32 << 10];
    private final long[] begins;
    private int packedLength;
    private boolean atBeginning = true;
    private long place;
    private int numbers;
    private long number = -1;
    private int nextToBegin;
    private boolean givenUp;

    /**
     * @param damaged told when it cannot be unpacked
     */
    PackedObjects(
            int count,
            int first,
            boolean deflated,
            PdfTokens objects,
            Allowance allowance,
            Runnable damaged)
            throws NotTaken {
        if (count > MOST || first > LONGEST_HEAD) {
            throw NotTaken.broken();
        }
        this.first = first;
        this.deflated = deflated;
        this.objects = objects;
        this.allowance = allowance;
        this.damaged = damaged;
        this.begins = new long[count];
    }

    @Override
    public void take(int value) throws IOException {
        if (atBeginning) {
            atBeginning = value == '\r';
            if (value == '\r' || value == '\n') {
                return;
            }
        }
        if (!deflated) {
            object(value);
            return;
        }
        if (givenUp) {
            return;
        }
        packed[packedLength++] = (byte) value;
        if (packedLength == packed.length) {
            inflate();
        }
    }

    @Override
    public void end() throws IOException {
        try {
            if (deflated && !givenUp) {
                inflate();
                if (!inflater.finished()) {
                    giveUp(); // it goes on behind what seemed its end
                }
            }
            objects.end();
        } finally {
            inflater.end();
        }
    }

    private void inflate() throws IOException {
        inflater.setInput(packed, 0, packedLength);
        packedLength = 0;
        try {
            int length = inflater.inflate(plain);
            while (length > 0) {
                allowance.take(length);
                for (int n = 0; n < length; n++) {
                    object(plain[n] & 0xFF);
                }
                length = inflater.inflate(plain);
            }
            if (inflater.needsDictionary()) {
                giveUp();
            }
        } catch (DataFormatException e) {
            giveUp();
        }
    }

    private void giveUp() {
        givenUp = true;
        damaged.run();
    }

    private void object(int value) throws IOException {
        if (place < first) {
            head(value);
        } else {
            if (place == first) {
                head(' ');
                Arrays.sort(begins);
            }
            while (nextToBegin < begins.length && begins[nextToBegin] == place - first) {
                if (!objects.isBetweenWords()) {
                    throw NotTaken.ambiguous();
                }
                nextToBegin++;
            }
            objects.take(value);
        }
        place++;
    }

    /** Every second number says where an object begins. */
    private void head(int value) throws NotTaken {
        if (value >= '0' && value <= '9') {
            number = Math.min((number < 0 ? 0 : number) * 10 + value - '0', Integer.MAX_VALUE);
        } else if (number >= 0) {
            if (numbers % 2 == 1 && numbers / 2 < begins.length) {
                begins[numbers / 2] = number;
            }
            numbers++;
            number = -1;
        }
    }
}
