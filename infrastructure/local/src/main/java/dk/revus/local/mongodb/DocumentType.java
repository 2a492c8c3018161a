package dk.revus.local.mongodb;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Documents are stored as BSON: small, quick, and readable by whatever else reads BSON. */
final class DocumentType extends BasicDataType<Kept> {

    static final DocumentType INSTANCE = new DocumentType();

    /**
     * Beside its bytes a document that was asked for lies there as objects, several times as big.
     */
    private static final int BYTES_IN_MEMORY = 5;

    private static final int OBJECT = 64;

    private DocumentType() {}

    @Override
    public int getMemory(Kept kept) {
        return OBJECT + BYTES_IN_MEMORY * kept.bson().length;
    }

    @Override
    public void write(WriteBuffer target, Kept kept) {
        target.put(kept.bson());
    }

    /** A document begins with its own length. */
    @Override
    public Kept read(ByteBuffer source) {
        int length = source.duplicate().order(ByteOrder.LITTLE_ENDIAN).getInt();
        var bson = new byte[length];
        source.get(bson);
        return Kept.read(bson);
    }

    @Override
    public Kept[] createStorage(int size) {
        return new Kept[size];
    }
}
