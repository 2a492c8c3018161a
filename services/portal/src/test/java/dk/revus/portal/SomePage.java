package dk.revus.portal;

import java.util.stream.Stream;

/** A page as the example data fill it, and somebody whom it is for. */
record SomePage(String path, String role, String organisation) {

    @Override
    public String toString() {
        return path + " for " + role + " of " + organisation;
    }

    static Stream<SomePage> all() {
        return Stream.of(
                        "/ SECRETARIAT_LEAD KKR",
                        "/tilgaengelighed MAYOR 165",
                        "/calls/IK-2017-01 MAYOR 165",
                        "/calls/IK-2017-02 SECRETARIAT_LEAD KKR",
                        "/calls/IK-2015-02 MAYOR 165",
                        "/calls SECRETARIAT_LEAD KKR",
                        "/calls/new KKR_SECRETARIAT KKR",
                        "/calls/IK-2017-01/attachments SECRETARIAT_LEAD KKR",
                        "/calls/IK-2017-02/attachments KKR_SECRETARIAT KKR",
                        "/calls/IK-2017-02/edit KKR_SECRETARIAT KKR",
                        "/calls/IK-2017-01/amend SECRETARIAT_LEAD KKR",
                        "/calls/IK-2015-01/reopen KKR_CHAIRMANSHIP KKR",
                        "/calls/IK-2017-01/cancel KKR_CHAIRMANSHIP KKR",
                        "/calls/IK-2017-02/cancel KKR_CHAIRMANSHIP KKR",
                        "/calls/IK-2015-01/copy KKR_SECRETARIAT KKR",
                        "/responses SECRETARIAT_LEAD KKR",
                        "/invitations MAYOR 165",
                        "/responses/IK-2017-01/165 MAYOR 165",
                        "/responses/IK-2017-01/161 MAYOR 161",
                        "/responses/IK-2017-01/400 MAYOR 400",
                        "/responses/IK-2017-01/165/submit MAYOR 165",
                        "/responses/IK-2017-01/165/no-wishes MAYOR 165",
                        "/responses/IK-2017-01/161/withdraw MAYOR 161",
                        "/responses/IK-2017-01/161/receipt MAYOR 161",
                        "/responses/IK-2017-01/161/reopen MAYOR 161",
                        "/responses/IK-2017-01/165/sign-off MAYOR 165",
                        "/responses/IK-2017-01/165/together MAYOR 165",
                        "/responses/IK-2017-01/165/attachments MAYOR 165",
                        "/responses/IK-2017-01/101 MAYOR 101",
                        "/responses/IK-2017-01/101/sign-off MAYOR 101",
                        "/responses/IK-2017-01/101/edit MAYOR 101",
                        "/responses/IK-2017-01/101 MUNICIPAL_READER 101",
                        "/responses/IK-2017-01/147 MAYOR 147",
                        "/responses/IK-2017-01/147/reservation MAYOR 147",
                        "/responses/IK-2017-01/147/withdraw-wish MAYOR 147",
                        "/responses/IK-2017-01/151/late SECRETARIAT_LEAD KKR",
                        "/responses/IK-2017-01/151/originals SECRETARIAT_LEAD KKR",
                        "/responses/IK-2017-01/153/originals MAYOR 153",
                        "/responses/IK-2017-01/151/register?originalId=OR-151-2017-01"
                                + " SECRETARIAT_LEAD KKR",
                        "/responses/IK-2017-01/147/change MAYOR 147",
                        "/responses/IK-2017-01/147/versions MAYOR 147",
                        "/responses/IK-2017-01/147/versions/2 MAYOR 147",
                        "/responses/IK-2017-01/147/versions/compare?from=1&to=2 MAYOR 147",
                        "/responses/IK-2017-01/147/history MAYOR 147",
                        "/responses/IK-2017-01/153/confirm MAYOR 153",
                        "/board SECRETARIAT_LEAD KKR",
                        "/board?vis=mangler ANALYST KL",
                        "/tal SECRETARIAT_LEAD KKR",
                        "/tal MAYOR 165",
                        "/themes SECRETARIAT_LEAD KKR",
                        "/themes/TE-2017-02 MAYOR 165",
                        "/themes/TE-2017-06 OFFICIALS_COMMITTEE KKR",
                        "/themes/TE-2017-07 MAYOR 165",
                        "/wishes MAYOR 165",
                        "/wishes/ØN-165-2017-01 SECRETARIAT_LEAD KKR",
                        "/messages MAYOR 165",
                        "/meetings SECRETARIAT_LEAD KKR",
                        "/meetings/MØ-2017-09-01 SECRETARIAT_LEAD KKR",
                        "/strategies REGION_OFFICER 1084",
                        "/strategies/ST-2019-2022 REGIONAL_COUNCIL 1084",
                        "/projects PROJECT_LEAD 165",
                        "/projects/new PROJECT_LEAD 165",
                        "/projects/PJ-2018-01 PROJECT_LEAD 165",
                        "/screenings KKR_SECRETARIAT KKR",
                        "/screenings?queue=mine WORKING_GROUP KKR",
                        "/screenings MAYOR 165",
                        "/screenings/SV-161-2017 KKR_SECRETARIAT KKR",
                        "/screenings/SV-147-2017 MAYOR 147",
                        "/screenings/SV-165-2017 WORKING_GROUP KKR",
                        "/screenings/SV-400-2017 SECRETARIAT_LEAD KKR",
                        "/screenings/SV-101-2017 MAYOR 101",
                        "/screenings/SV-161-2017/wishes/ØN-161-2017-01 KKR_SECRETARIAT KKR",
                        "/screenings/SV-161-2017/wishes/ØN-161-2017-02 KKR_SECRETARIAT KKR",
                        "/screenings/SV-165-2017/wishes/ØN-165-2017-01 WORKING_GROUP KKR",
                        "/screenings/SV-161-2017/wishes/ØN-161-2017-01/text KKR_SECRETARIAT KKR",
                        "/screenings/SV-147-2017/wishes/ØN-165-2017-01/text MAYOR 147",
                        "/screenings/SV-161-2017/ask KKR_SECRETARIAT KKR",
                        "/screenings/SV-147-2017/answer MAYOR 147",
                        "/strategies/ST-2019-2022 REGION_OFFICER 1084",
                        "/organisations SECRETARIAT_LEAD KKR",
                        "/wishes VAEKSTFORUM_MEMBER VF",
                        "/projects/PJ-2018-02 VAEKSTFORUM_MEMBER VF")
                .map(line -> line.split(" "))
                .map(words -> new SomePage(words[0], words[1], words[2]));
    }
}
