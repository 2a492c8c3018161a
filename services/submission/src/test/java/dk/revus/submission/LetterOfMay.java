package dk.revus.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.testkit.Api;
import dk.revus.testkit.Contracts;
import dk.revus.testkit.ServiceUnderTest;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/** The submission service on 10 May 2017, with what the other services have told it. */
public final class LetterOfMay implements AutoCloseable {

    public static final String CALL = "/api/v1/calls/IK-2017-01";
    static final List<String> MUNICIPALITIES =
            List.of(
                    "101", "147", "155", "185", "151", "153", "157", "159", "161", "163", "165",
                    "167", "169", "173", "175", "183", "187", "190", "201", "210", "217", "219",
                    "223", "230", "240", "250", "260", "270", "400");

    private final ServiceUnderTest service;
    private final Iterator<String> untouched = MUNICIPALITIES.iterator();

    private LetterOfMay(ServiceUnderTest service) {
        this.service = service;
    }

    /** Organisations, principles and themes are known; there is no call yet. */
    static LetterOfMay onTheDesk() {
        return onTheDesk(Map.of());
    }

    private static LetterOfMay onTheDesk(Map<String, Object> settings) {
        var service = ServiceUnderTest.start(SubmissionApplication::start, settings);
        MUNICIPALITIES.forEach(
                code ->
                        tell(
                                service,
                                "strategy",
                                "organisation",
                                code,
                                "organisation.registered",
                                Map.of("organisation", code)));
        for (int number = 1; number <= 5; number++) {
            var id = "P" + number;
            tell(
                    service,
                    "theme-catalogue",
                    "principle",
                    id,
                    "principle.adopted",
                    Map.of("principleId", id));
        }
        for (int number = 1; number <= 6; number++) {
            var id = "TE-2017-0" + number;
            tell(service, "theme-catalogue", "theme", id, "theme.published", Map.of("themeId", id));
        }
        service.awaitIdle();
        return new LetterOfMay(service);
    }

    private static void tell(
            ServiceUnderTest service,
            String producer,
            String kind,
            String id,
            String type,
            Map<String, String> own) {
        var data = (ObjectNode) Contracts.example(producer, type);
        own.forEach(data::put);
        service.topics().tell("revus." + kind + ".events", kind + "/" + id, 1000, type, data);
    }

    /** The call is out, open, and each municipality has a response to give. */
    public static LetterOfMay sentOut() {
        return sentOut(Map.of());
    }

    /**
     * @param settings stronger than those in the file
     */
    public static LetterOfMay sentOut(Map<String, Object> settings) {
        var letter = onTheDesk(settings);
        letter.sendCall();
        return letter;
    }

    /**
     * The call is open for longer than that of May: a test that lets a deadline pass does so with a
     * call of its own ({@link #sendCall()}), and closes nobody else's.
     */
    public static LetterOfMay openUntilOctober() {
        var letter = onTheDesk();
        var call = new TreeMap<>(letter.call());
        call.put("lastDay", "2017-10-31");
        call.put("meetingDate", "2017-12-01");
        letter.send(call);
        return letter;
    }

    /**
     * Sends one more call, as that of May was, to all municipalities.
     *
     * @return its path
     */
    public String sendCall() {
        return send(call());
    }

    private String send(Map<String, Object> call) {
        var drafted = lead().post("/api/v1/calls", call);
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
        var path = String.valueOf(drafted.headers().get("location"));
        var published = publish(path, drafted.version());
        assertThat(published.status()).as(published.body()).isEqualTo(200);
        service.awaitIdle();
        return path;
    }

    /**
     * One of those invited, and never the same again: what is done to it disturbs no other test.
     */
    public String anotherMunicipality() {
        return untouched.next();
    }

    /** The chairmanship signs what it sees, and the lead sends it out. */
    public Api.Reply publish(String call, long version) {
        var signed = chairmanship().onVersion(version).post(call + ":sign", "{}");
        assertThat(signed.status()).as(signed.body()).isEqualTo(200);
        return lead().onVersion(signed.version())
                .post(
                        call + ":publish",
                        Map.of(
                                "confirmWarnings",
                                List.of("DEADLINE_ON_WEEKEND", "DEADLINE_IN_RECESS")));
    }

    public Api.Reply publish(long version) {
        return publish(CALL, version);
    }

    public Api.Reply sign(long version) {
        return chairmanship().onVersion(version).post(CALL + ":sign", "{}");
    }

    public Map<String, Object> call() {
        return Map.of(
                "cycleId",
                "revus-2019-2022",
                "title",
                "ReVUS 2019-2022 og fælleskommunale udviklingstiltag",
                "letter",
                Map.of(
                        "sagsId",
                        "SAG-2017-02127",
                        "dokId",
                        "2361329",
                        "date",
                        "2017-05-10",
                        "from",
                        List.of("Formandskabet for KKR Hovedstaden"),
                        "summary",
                        "Kommunerne bedes sende ønsker til temaer."),
                "lastDay",
                "2017-08-06",
                "meetingDate",
                "2017-09-01",
                "maxWishes",
                3,
                "principles",
                List.of("P1", "P2", "P3", "P4", "P5"),
                "themes",
                IntStream.rangeClosed(1, 6).mapToObj(n -> "TE-2017-0" + n).toList(),
                "invited",
                MUNICIPALITIES);
    }

    public static String response(String municipality) {
        return response(CALL, municipality);
    }

    public static String response(String call, String municipality) {
        return call + "/responses/" + municipality;
    }

    public static Map<String, Object> draft(Object... wishes) {
        return Map.of(
                "themeRanks",
                List.of(Map.of("themeId", "TE-2017-04", "rank", 1)),
                "wishes",
                List.of(wishes),
                "localDecision",
                Map.of("body", "Kommunalbestyrelsen", "date", "2017-05-09", "item", "12"));
    }

    public static Map<String, Object> wish(int rank, String title) {
        return Map.of("rank", rank, "title", title, "problem", "Det tager for lang tid.");
    }

    /** Saves and sends one wish; the reply is to the sending. */
    public Api.Reply submitFrom(String municipality) {
        var mayor = api("MAYOR", municipality);
        var path = response(municipality);
        var saved = mayor.onVersion(mayor.get(path).version()).put(path, draft(wish(1, "Busser")));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        return mayor.onVersion(saved.version()).post(path + ":submit", "{}");
    }

    public ServiceUnderTest service() {
        return service;
    }

    public Api api(String role, String organisation) {
        return service.api().as(role, organisation);
    }

    public Api chairmanship() {
        return api("KKR_CHAIRMANSHIP", "KKR");
    }

    public Api lead() {
        return api("SECRETARIAT_LEAD", "KKR");
    }

    @Override
    public void close() {
        service.close();
    }
}
