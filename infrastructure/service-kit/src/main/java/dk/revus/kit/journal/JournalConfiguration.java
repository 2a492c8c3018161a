package dk.revus.kit.journal;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import dk.revus.kit.settings.KitSettings;
import java.time.Clock;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the journal. Nothing counts as written before a majority has it on disk. */
@Configuration(proxyBeanMethods = false)
public class JournalConfiguration {

    @Bean
    MongoDatabase database(MongoClient client, KitSettings settings) {
        return client.getDatabase(settings.database())
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
    }

    /**
     * Short limits: a database that is away gives a clear 503 within a second; one that is only
     * busy is waited for a little longer, in a queue that costs no more than a virtual thread. One
     * inserted document is atomic by itself, and a repeated command is recognised, so the driver
     * need not retry.
     */
    @Bean
    static MongoClientSettingsBuilderCustomizer limits() {
        return client ->
                client.retryWrites(false)
                        .applyToClusterSettings(
                                cluster -> cluster.serverSelectionTimeout(900, MILLISECONDS))
                        .applyToSocketSettings(
                                socket ->
                                        socket.connectTimeout(900, MILLISECONDS)
                                                .readTimeout(5, SECONDS))
                        .applyToConnectionPoolSettings(
                                pool -> pool.maxSize(24).maxWaitTime(4, SECONDS));
    }

    @Bean
    Journal journal(MongoDatabase database) {
        return new Journal(database);
    }

    @Bean
    Aggregates aggregates(
            MongoDatabase database, Journal journal, CommitListener listener, Clock clock) {
        return new Aggregates(database, journal, listener, clock);
    }
}
