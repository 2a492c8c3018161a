package dk.revus.kit.database;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import dk.revus.kit.database.Together.Asked;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;

/**
 * The documents of one collection that many look up by id at the same time, as one command. Each
 * sees at least what was written before it asked.
 */
public final class ReadsTogether {

    private final MongoCollection<RawBsonDocument> documents;
    private final Codec<Document> codec;
    private final Together<String, Optional<RawBsonDocument>> together = new Together<>(this::read);

    public ReadsTogether(MongoCollection<Document> documents) {
        this.documents = documents.withDocumentClass(RawBsonDocument.class);
        this.codec = documents.getCodecRegistry().get(Document.class);
    }

    /**
     * @return a document of the caller's own, read from its bytes by the caller
     * @throws MongoException when the database does not answer
     */
    public Optional<Document> find(String id) {
        return together.ask(id).map(found -> found.decode(codec));
    }

    private void read(List<Asked<String, Optional<RawBsonDocument>>> all) {
        var ids = new HashSet<String>();
        all.forEach(one -> ids.add(one.what()));
        var filter = ids.size() == 1 ? eq("_id", all.getFirst().what()) : in("_id", ids);
        var found = new HashMap<String, RawBsonDocument>();
        documents
                .find(filter)
                .forEach(document -> found.put(document.getString("_id").getValue(), document));
        all.forEach(one -> one.answer(Optional.ofNullable(found.get(one.what()))));
    }
}
