package dk.revus.submission.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import dk.revus.kit.security.model.Role;
import dk.revus.local.mongodb.MongoServer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was kept of an account is read, also where a role has another name since. */
class KnownAccountsTest {

    private static final LocalDate TODAY = LocalDate.parse("2017-06-01");
    private static final Set<Role> ANY = EnumSet.allOf(Role.class);

    private MongoServer server;
    private MongoClient client;
    private MongoDatabase database;
    private KnownAccounts accounts;

    @BeforeEach
    void start() {
        server = MongoServer.start(null, 0);
        client = MongoClients.create(server.uri());
        database = client.getDatabase("accounts");
        accounts = new KnownAccounts(database);
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private KnownAccount kept(String mandates) {
        database.getCollection("accounts-seen")
                .insertOne(
                        Document.parse(
                                "{'_id': 'anna', 'function': 'Sagsbehandler', 'mandates': %s}"
                                        .formatted(mandates)));
        return accounts.find("anna").orElseThrow();
    }

    @Test
    void a_role_that_nobody_knows_opens_nothing_and_takes_nothing_from_the_others() {
        var account =
                kept(
                        """
                        [{'id': 'M1', 'role': 'TOWN_CRIER', 'organisation': '165',
                          'from': '2014-01-01', 'to': null},
                         {'id': 'M2', 'role': 'KKR_SECRETARIAT', 'organisation': 'KKR',
                          'from': '2014-01-01', 'to': '2017-12-31'}]
                        """);
        assertThat(account.function()).isEqualTo("Sagsbehandler");
        assertThat(account.holdsFor("165", ANY, TODAY)).isFalse();
        assertThat(account.holdsFor("KKR", Set.of(Role.KKR_SECRETARIAT), TODAY)).isTrue();
        assertThat(account.holds(Set.of(Role.MAYOR), TODAY)).isFalse();
    }

    /** Whoever acts for a municipality does not judge its answer, whatever the role is called. */
    @Test
    void whoever_holds_it_acts_for_the_organisation_all_the_same() {
        var account =
                kept(
                        """
                        [{'id': 'M1', 'role': 'TOWN_CRIER', 'organisation': '165',
                          'from': '2014-01-01', 'to': '2017-06-01'}]
                        """);
        assertThat(account.organisations(TODAY)).containsExactly("165");
        assertThat(account.organisations(TODAY.plusDays(1))).isEmpty();
    }
}
