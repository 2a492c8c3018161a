package dk.revus.kit.security.model;

import java.util.Optional;

/**
 * As what somebody may act. A mandate gives one for an organisation; a permission table says what
 * it opens. In tokens and in what is kept a role is written as it is called here.
 */
public enum Role {
    ANALYST,
    AUDITOR,
    CONTROLLER,
    KKR_CHAIRMANSHIP,
    KKR_SECRETARIAT,
    MAYOR,
    MUNICIPAL_APPROVER,
    MUNICIPAL_EDITOR,
    MUNICIPAL_READER,
    OFFICIALS_COMMITTEE,
    OPS,
    PLATFORM_ADMIN,
    PROJECT_LEAD,
    REGIONAL_COUNCIL,
    REGION_OFFICER,
    SECRETARIAT_LEAD,
    VAEKSTFORUM_MEMBER,
    WORKING_GROUP;

    /**
     * The role that is written so.
     *
     * @return empty for one that we do not know, which opens nothing
     */
    public static Optional<Role> written(String name) {
        for (var role : values()) {
            if (role.name().equals(name)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
