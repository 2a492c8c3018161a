package dk.revus.identity.users;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * Who can sign in, as it is written down: in {@code identity-demo-users.yaml} for trying, in the
 * operator's own file elsewhere.
 *
 * @param accounts those who stand alone: the secretariat, the region and so on
 * @param municipalities each of them gets one account per function
 * @param functions what is held in every municipality
 */
@ConfigurationProperties("revus.identity.people")
record AccountData(
        @DefaultValue List<Account> accounts,
        @DefaultValue List<Municipality> municipalities,
        @DefaultValue List<Function> functions) {

    record Municipality(String code, String name) {}

    record Function(String title, String role, List<Term> terms) {}

    /** Both days inclusive; no last day while no end is known. */
    record Term(
            @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {}

    record Account(
            String id,
            String name,
            String organisation,
            @Nullable String password,
            @DefaultValue List<Right> mandates) {}

    record Right(
            String role,
            String organisation,
            @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {}
}
