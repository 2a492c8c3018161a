package dk.revus.portal.page;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at the page. The services decide what is allowed; this only decides what is offered.
 *
 * @param name the function held, empty when nobody is signed in
 * @param mandates those that hold today
 */
public record User(String name, List<Mandate> mandates) {

    private static final Set<String> MUNICIPAL =
            Set.of("MUNICIPAL_READER", "MUNICIPAL_EDITOR", "MUNICIPAL_APPROVER", "MAYOR");
    private static final Set<String> SECRETARIAT = Set.of("KKR_SECRETARIAT", "SECRETARIAT_LEAD");
    private static final Set<String> OVERVIEW =
            Set.of("KKR_SECRETARIAT", "SECRETARIAT_LEAD", "KKR_CHAIRMANSHIP", "AUDITOR", "ANALYST");

    /** Who reads the answers of all municipalities, once they were sent. */
    private static final Set<String> ANSWERS =
            Set.of("KKR_SECRETARIAT", "SECRETARIAT_LEAD", "KKR_CHAIRMANSHIP", "AUDITOR");

    private static final Set<String> MESSAGES =
            Set.of("KKR_SECRETARIAT", "SECRETARIAT_LEAD", "AUDITOR", "OPS");

    private static final Set<String> SCREENING =
            Set.of(
                    "KKR_SECRETARIAT",
                    "SECRETARIAT_LEAD",
                    "WORKING_GROUP",
                    "OFFICIALS_COMMITTEE",
                    "KKR_CHAIRMANSHIP",
                    "AUDITOR");

    public User {
        mandates = List.copyOf(mandates);
    }

    static User nobody() {
        return new User("", List.of());
    }

    public boolean isSignedIn() {
        return !name.isEmpty();
    }

    /** Without a mandate one can only be here because one was invited. */
    public boolean isGuest() {
        return isSignedIn() && mandates.isEmpty();
    }

    public boolean holds(String role) {
        return mandates.stream().anyMatch(mandate -> mandate.role().equals(role));
    }

    /** The municipality this person acts for, if any. */
    public @Nullable String getMunicipality() {
        return mandates.stream()
                .filter(mandate -> MUNICIPAL.contains(mandate.role()))
                .map(Mandate::organisation)
                .findFirst()
                .orElse(null);
    }

    public boolean isSecretariat() {
        return holdsAny(SECRETARIAT);
    }

    /** Whether the screening of all municipalities' answers is for this person. */
    public boolean isScreening() {
        return holdsAny(SCREENING);
    }

    /** Whether the board of all municipalities is for this person. */
    public boolean isOverview() {
        return holdsAny(OVERVIEW);
    }

    /** Whether there are wishes that this person may follow before everybody is told of them. */
    public boolean isFollowingWishes() {
        return getMunicipality() != null || holdsAny(SCREENING);
    }

    /** Whether the platform writes to those for whom this person acts, or has told it in person. */
    public boolean hasMessages() {
        return getMunicipality() != null || holdsAny(MESSAGES) || isGuest();
    }

    /** Whether this person may open what a municipality sent; who is here as a guest was let in. */
    public boolean readsAnswersOf(String municipality) {
        return municipality.equals(getMunicipality()) || holdsAny(ANSWERS) || isGuest();
    }

    private boolean holdsAny(Set<String> roles) {
        return mandates.stream().anyMatch(mandate -> roles.contains(mandate.role()));
    }
}
