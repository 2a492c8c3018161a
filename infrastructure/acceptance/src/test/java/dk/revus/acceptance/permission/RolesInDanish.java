package dk.revus.acceptance.permission;

import dk.revus.kit.security.model.Role;

/** Roles as people call them. */
final class RolesInDanish {

    private RolesInDanish() {}

    static String of(Role role) {
        return switch (role) {
            case ANALYST -> "analytiker";
            case AUDITOR -> "revisor; læser alt, ændrer intet";
            case CONTROLLER -> "projekt- og økonomicontroller";
            case KKR_CHAIRMANSHIP -> "formandskabet for KKR";
            case KKR_SECRETARIAT -> "KKR-sekretariatet";
            case MAYOR -> "borgmester";
            case MUNICIPAL_APPROVER -> "godkender i kommunen, typisk kommunaldirektøren";
            case MUNICIPAL_EDITOR -> "sagsbehandler i kommunen";
            case MUNICIPAL_READER -> "læser i kommunen";
            case OFFICIALS_COMMITTEE -> "embedsmandsudvalget";
            case OPS -> "drift";
            case PLATFORM_ADMIN -> "systemadministrator";
            case PROJECT_LEAD -> "projektleder";
            case REGIONAL_COUNCIL -> "regionsrådet";
            case REGION_OFFICER -> "regionens administration";
            case SECRETARIAT_LEAD -> "leder af KKR-sekretariatet";
            case VAEKSTFORUM_MEMBER -> "medlem af Vækstforum";
            case WORKING_GROUP -> "arbejdsgruppen under embedsmandsudvalget";
        };
    }
}
