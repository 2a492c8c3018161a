package dk.revus.local.mongodb;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import org.jspecify.annotations.Nullable;

/**
 * A document as it lies in the store. A commit writes the whole page around each change, so what
 * did not change must cost no more there than copying its bytes.
 */
final class Kept {

    private final byte[] bson;
    private @Nullable Document document;

    private Kept(byte[] bson, @Nullable Document document) {
        this.bson = bson;
        this.document = document;
    }

    static Kept of(Document document) {
        var encoded = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, encoded);
        return new Kept(ByteBufUtil.getBytes(encoded), document);
    }

    static Kept read(byte[] bson) {
        return new Kept(bson, null);
    }

    byte[] bson() {
        return bson;
    }

    /** Read when it is first asked for. One thread asks, that of the server. */
    Document document() {
        if (document == null) {
            document = BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bson));
        }
        return document;
    }
}
