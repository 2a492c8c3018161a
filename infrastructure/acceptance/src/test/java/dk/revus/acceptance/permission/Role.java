package dk.revus.acceptance.permission;

/** Every role of docs/conventions.md, as people call it. */
enum Role {
    ANALYST("analytiker"),
    AUDITOR("revisor; læser alt, ændrer intet"),
    CONTROLLER("projekt- og økonomicontroller"),
    KKR_CHAIRMANSHIP("formandskabet for KKR"),
    KKR_SECRETARIAT("KKR-sekretariatet"),
    MAYOR("borgmester"),
    MUNICIPAL_APPROVER("godkender i kommunen, typisk kommunaldirektøren"),
    MUNICIPAL_EDITOR("sagsbehandler i kommunen"),
    MUNICIPAL_READER("læser i kommunen"),
    OFFICIALS_COMMITTEE("embedsmandsudvalget"),
    OPS("drift"),
    PLATFORM_ADMIN("systemadministrator"),
    PROJECT_LEAD("projektleder"),
    REGIONAL_COUNCIL("regionsrådet"),
    REGION_OFFICER("regionens administration"),
    SECRETARIAT_LEAD("leder af KKR-sekretariatet"),
    VAEKSTFORUM_MEMBER("medlem af Vækstforum"),
    WORKING_GROUP("arbejdsgruppen under embedsmandsudvalget");

    private final String danish;

    Role(String danish) {
        this.danish = danish;
    }

    String danish() {
        return danish;
    }
}
