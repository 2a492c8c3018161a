package dk.revus.submission.document;

import dk.revus.submission.call.model.CallContent;
import dk.revus.submission.call.model.CallLetter;
import dk.revus.submission.call.model.Deadline;
import dk.revus.submission.call.model.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The call of the letter of 10 May 2017. */
final class TestCalls {

    private TestCalls() {}

    static CallContent ofMay() {
        return new CallContent(
                "revus-2019-2022",
                "ReVUS 2019-2022 og fælleskommunale udviklingstiltag",
                new CallLetter(
                        "SAG-2017-02127",
                        "2361329",
                        LocalDate.parse("2017-05-10"),
                        List.of("Formandskabet for KKR Hovedstaden"),
                        "Kommunerne bedes sende ønsker til temaer.",
                        null),
                Instant.parse("2017-05-10T07:00:00Z"),
                new Deadline(LocalDate.parse("2017-08-06")),
                LocalDate.parse("2017-09-01"),
                3,
                List.of(new Reference("P1", "Decentral effekt")),
                List.of(
                        new Reference("TE-2017-01", "Erhvervsfremme"),
                        new Reference("TE-2017-02", "Infrastruktur")),
                List.of("101", "153", "165"),
                List.of());
    }
}
