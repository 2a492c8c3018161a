package dk.revus.kit.database;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteError;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.WriteModel;
import dk.revus.kit.database.Together.Asked;
import java.util.List;
import org.bson.Document;

/**
 * The writes that many ask of one collection at the same time, as one command. Each is decided by
 * itself, as if it had been sent alone; which of them the database carries out first is not said.
 */
public final class WritesTogether {

    private static final BulkWriteOptions EACH_BY_ITSELF = new BulkWriteOptions().ordered(false);

    private final MongoCollection<Document> documents;
    private final Together<WriteModel<Document>, Boolean> together = new Together<>(this::write);

    public WritesTogether(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    /**
     * Returns when it is written as safely as the collection's write concern says.
     *
     * @return false when its key is taken, so that nothing was written
     * @throws MongoException when the database did not say that it is written
     */
    public boolean write(WriteModel<Document> write) {
        return together.ask(write);
    }

    private void write(List<Asked<WriteModel<Document>, Boolean>> all) {
        try {
            documents.bulkWrite(all.stream().map(Asked::what).toList(), EACH_BY_ITSELF);
            all.forEach(one -> one.answer(true));
        } catch (MongoBulkWriteException e) {
            tell(all, e);
        }
    }

    /** The others are written, unless the database is not sure that they will last. */
    private static void tell(
            List<Asked<WriteModel<Document>, Boolean>> all, MongoBulkWriteException e) {
        for (var error : e.getWriteErrors()) {
            var one = all.get(error.getIndex());
            if (error.getCategory() == ErrorCategory.DUPLICATE_KEY) {
                one.answer(false);
            } else {
                one.fail(refused(error, e));
            }
        }
        if (e.getWriteConcernError() != null) {
            throw e;
        }
        all.stream().filter(one -> !one.isAnswered()).forEach(one -> one.answer(true));
    }

    private static MongoWriteException refused(BulkWriteError error, MongoBulkWriteException e) {
        return new MongoWriteException(
                new WriteError(error.getCode(), error.getMessage(), error.getDetails()),
                e.getServerAddress(),
                e.getErrorLabels());
    }
}
