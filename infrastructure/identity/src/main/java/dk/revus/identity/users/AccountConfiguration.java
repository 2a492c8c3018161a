package dk.revus.identity.users;

import dk.revus.identity.users.AccountData.Function;
import dk.revus.identity.users.AccountData.Municipality;
import dk.revus.identity.users.AccountData.Term;
import dk.revus.identity.users.model.Account;
import dk.revus.identity.users.model.Accounts;
import dk.revus.identity.users.model.Mandate;
import dk.revus.identity.users.model.PlainName;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the accounts of the data: those named there, and the same few for each municipality. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    private static final Locale DANISH = Locale.of("da", "DK");

    @Bean
    Accounts accounts(AccountData data) {
        var named = data.accounts().stream().map(AccountConfiguration::account);
        var municipal =
                data.municipalities().stream()
                        .sorted(Comparator.comparing(Municipality::name, inDanish()))
                        .flatMap(
                                place ->
                                        data.functions().stream()
                                                .map(held -> official(held, place)));
        return new Accounts(Stream.concat(named, municipal).toList());
    }

    /** Å, and the old aa in names, come last. */
    private static Comparator<String> inDanish() {
        var collator = Collator.getInstance(DANISH);
        return collator::compare;
    }

    private static Account account(AccountData.Account account) {
        var mandates =
                account.mandates().stream()
                        .map(
                                right ->
                                        new Mandate(
                                                mandateId(
                                                        right.organisation(),
                                                        right.role(),
                                                        account.id()),
                                                right.role(),
                                                right.organisation(),
                                                right.from(),
                                                right.to()))
                        .toList();
        return new Account(
                account.id(), account.name(), account.organisation(), account.password(), mandates);
    }

    private static Account official(Function held, Municipality place) {
        var mandates = held.terms().stream().map(term -> mandate(held, place, term)).toList();
        return new Account(
                PlainName.of(place.name()) + "-" + PlainName.of(held.title()),
                held.title() + ", " + place.name(),
                place.name(),
                null,
                mandates);
    }

    /** Each term is a mandate of its own. */
    private static Mandate mandate(Function held, Municipality place, Term term) {
        return new Mandate(
                "M-" + place.code() + "-" + held.role() + "-" + term.from().getYear(),
                held.role(),
                place.code(),
                term.from(),
                term.to());
    }

    /**
     * Two people may hold the same role for the same organisation, so the account is part of it.
     */
    private static String mandateId(String organisation, String role, String account) {
        return "M-" + organisation + "-" + role + "-" + account;
    }
}
