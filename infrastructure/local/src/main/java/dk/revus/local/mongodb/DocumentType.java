package dk.revus.local.mongodb;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collection;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** Documents are stored as BSON: small, quick, and readable by whatever else reads BSON. */
final class DocumentType extends BasicDataType<Document> {

    static final DocumentType INSTANCE = new DocumentType();

    private static final int OBJECT = 48;

    private DocumentType() {}

    @Override
    public int getMemory(Document document) {
        return estimate(document);
    }

    private static int estimate(@Nullable Object value) {
        return switch (value) {
            case null -> OBJECT;
            case String text -> OBJECT + text.length();
            case Document document ->
                    document.entrySet().stream()
                            .mapToInt(e -> OBJECT + e.getKey().length() + estimate(e.getValue()))
                            .reduce(OBJECT, Integer::sum);
            case Collection<?> several ->
                    several.stream().mapToInt(DocumentType::estimate).reduce(OBJECT, Integer::sum);
            case byte[] bytes -> OBJECT + bytes.length;
            case BinData data -> OBJECT + data.getData().length;
            default -> OBJECT;
        };
    }

    @Override
    public void write(WriteBuffer target, Document document) {
        var bson = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, bson);
        target.put(bson.nioBuffer());
    }

    /** A document begins with its own length. */
    @Override
    public Document read(ByteBuffer source) {
        int length = source.duplicate().order(ByteOrder.LITTLE_ENDIAN).getInt();
        var bson = source.slice(source.position(), length);
        source.position(source.position() + length);
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bson));
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
