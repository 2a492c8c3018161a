package dk.revus.submission.response;

import static dk.revus.submission.LetterOfMay.draft;
import static dk.revus.submission.LetterOfMay.response;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.LetterOfMay;
import dk.revus.testkit.Api;
import java.util.Map;
import java.util.TreeMap;

/** The people who work on one municipality's answer, each on the version as it is now. */
record TownHall(LetterOfMay letter, String call, String municipality) {

    TownHall(LetterOfMay letter, String municipality) {
        this(letter, LetterOfMay.CALL, municipality);
    }

    Api editor() {
        return letter.api("MUNICIPAL_EDITOR", municipality);
    }

    Api director() {
        return letter.api("MUNICIPAL_APPROVER", municipality);
    }

    Api mayor() {
        return letter.api("MAYOR", municipality);
    }

    String path() {
        return response(call, municipality);
    }

    Api now(Api who) {
        return who.onVersion(mayor().get(path()).version());
    }

    Api.Reply attempt(Api who, String verb, Object body) {
        return now(who).post(path() + verb, body);
    }

    Api.Reply act(Api who, String verb, Object body) {
        var done = attempt(who, verb, body);
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        return done;
    }

    Api.Reply act(Api who, String verb) {
        return act(who, verb, "{}");
    }

    Api.Reply save(Api who, Object content) {
        var saved = now(who).put(path(), content);
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        return saved;
    }

    static String state(Api.Reply reply) {
        return reply.json().path("state").asString();
    }

    /** Of what the council has still to decide. */
    static Map<String, Object> reserved(Object... wishes) {
        var content = new TreeMap<>(draft(wishes));
        content.remove("localDecision");
        content.put(
                "reservation", Map.of("body", "Kommunalbestyrelsen", "expectedDate", "2017-08-29"));
        return content;
    }
}
