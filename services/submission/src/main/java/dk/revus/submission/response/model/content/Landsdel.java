package dk.revus.submission.response.model.content;

/**
 * A part of Region Hovedstaden as Danmarks Statistik and Eurostat divide the country (NUTS 3); each
 * of its municipalities lies in one of them. The code is the same as theirs.
 */
public enum Landsdel {
    /** Byen København. */
    DK011,
    /** Københavns omegn. */
    DK012,
    /** Nordsjælland. */
    DK013,
    /** Bornholm. */
    DK014
}
