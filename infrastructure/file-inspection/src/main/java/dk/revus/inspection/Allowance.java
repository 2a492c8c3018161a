package dk.revus.inspection;

import dk.revus.inspection.model.FileRefusal;

/** Counts what comes out of a file while it is unpacked, and stops when it is too much. */
final class Allowance {

    private final long most;
    private final Limits limits;
    private long unpacked;

    Allowance(long fileSize, Limits limits) {
        this.limits = limits;
        this.most = Math.min(limits.unpacked(), limits.harmless() + fileSize * limits.ratio());
    }

    Limits limits() {
        return limits;
    }

    void take(long bytes) throws NotTaken {
        unpacked += bytes;
        if (unpacked > most) {
            throw new NotTaken(new FileRefusal.Bomb());
        }
    }
}
