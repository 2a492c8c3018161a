package dk.revus.kit.journal;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import dk.revus.kit.text.Json;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Walks the hash chains: an edited, dropped or swapped commit is found and named. */
public final class JournalAudit {

    private final Journal journal;

    public JournalAudit(MongoDatabase database) {
        this.journal = new Journal(database);
    }

    /**
     * @return one sentence per broken entry; empty when every chain holds
     */
    public List<String> findings() {
        var findings = new ArrayList<String>();
        var streams =
                journal.commits()
                        .find()
                        .projection(new Document("stream", 1).append("version", 1))
                        .sort(Sorts.ascending("stream", "version"));
        var stream = "";
        long expected = 1;
        var previousHash = "";
        for (var key : streams) {
            if (!key.getString("stream").equals(stream)) {
                stream = key.getString("stream");
                expected = 1;
                previousHash = "";
            }
            long version = Json.number(key, "version");
            var commit = journal.find(stream, version);
            if (commit == null || version != expected) {
                findings.add(stream + "#" + expected + " is missing");
            } else if (!CommitDocuments.hashOf(commit).equals(commit.getString("hash"))) {
                findings.add(stream + "#" + version + " was changed after it was written");
            } else if (!previousHash.equals(commit.getString("previousHash"))) {
                findings.add(stream + "#" + version + " does not follow the one before it");
            }
            previousHash = commit == null ? "" : commit.getString("hash");
            expected = version + 1;
        }
        return findings;
    }
}
