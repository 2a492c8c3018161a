package dk.revus.submission.account;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import dk.revus.kit.security.Actor;
import dk.revus.kit.security.model.AccountName;
import dk.revus.submission.account.KnownAccount.Held;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Who has been here, with the function and the mandates that they came with last. There is no
 * register of accounts to ask; so an account that is not in here may be somebody, or a slip of the
 * keyboard, and those who write one down are told that it has not been seen.
 */
@Component
public class KnownAccounts {

    private final MongoCollection<Document> accounts;
    private final Map<String, KnownAccount> noted = new ConcurrentHashMap<>();

    KnownAccounts(MongoDatabase database) {
        this.accounts = database.getCollection("accounts-seen");
    }

    /** Kept when it is new or has changed. */
    void saw(Actor actor) {
        var id = AccountName.of(actor.person());
        var account =
                new KnownAccount(
                        actor.function(), actor.mandates().stream().map(Held::of).toList());
        if (!account.equals(noted.get(id))) {
            accounts.replaceOne(eq("_id", id), written(account), new ReplaceOptions().upsert(true));
            noted.put(id, account);
        }
    }

    /**
     * @param account in whatever spelling
     */
    public Optional<KnownAccount> find(String account) {
        return Optional.ofNullable(accounts.find(eq("_id", AccountName.of(account))).first())
                .map(KnownAccounts::read);
    }

    private static Document written(KnownAccount account) {
        return new Document("function", account.function())
                .append(
                        "mandates",
                        account.mandates().stream().map(KnownAccounts::written).toList());
    }

    private static Document written(Held mandate) {
        var to = mandate.to();
        return new Document("id", mandate.id())
                .append("role", mandate.role())
                .append("organisation", mandate.organisation())
                .append("from", mandate.from().toString())
                .append("to", to == null ? null : to.toString());
    }

    private static KnownAccount read(Document kept) {
        return new KnownAccount(
                kept.getString("function"),
                kept.getList("mandates", Document.class).stream()
                        .map(KnownAccounts::mandate)
                        .toList());
    }

    private static Held mandate(Document kept) {
        var to = kept.getString("to");
        return new Held(
                kept.getString("id"),
                kept.getString("role"),
                kept.getString("organisation"),
                LocalDate.parse(kept.getString("from")),
                to == null ? null : LocalDate.parse(to));
    }
}
