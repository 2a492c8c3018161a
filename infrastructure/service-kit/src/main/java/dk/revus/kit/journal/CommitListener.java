package dk.revus.kit.journal;

import org.bson.Document;

/** Is told of each commit right after it is durable. Must not throw, must not wait. */
public interface CommitListener {

    void committed(Document commit);

    /** The claim with which a new commit says who publishes it, and until when that holds. */
    Document claim();
}
