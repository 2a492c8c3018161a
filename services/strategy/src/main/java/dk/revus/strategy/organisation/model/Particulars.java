package dk.revus.strategy.organisation.model;

import org.jspecify.annotations.Nullable;

/**
 * How an organisation is known.
 *
 * @param code three digits for a municipality; "0165" from a register means "165"
 * @param name the short name people use: "Albertslund"
 * @param officialName what it is called in full: "Albertslund Kommune", "Bornholms Regionskommune"
 * @param landsdel only for municipalities
 * @param email where letters to the organisation go
 */
public record Particulars(
        String code,
        String name,
        String officialName,
        OrganisationKind kind,
        @Nullable Landsdel landsdel,
        String email) {

    public Particulars {
        code = shortest(code);
    }

    /** Registers write municipality codes with four digits, people with three. */
    public static String shortest(String code) {
        return code.matches("0\\d{3}") ? code.substring(1) : code;
    }
}
