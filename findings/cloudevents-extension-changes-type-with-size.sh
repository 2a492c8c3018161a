#!/usr/bin/env bash
# CloudEvents SDK for Java 4.0.1: a numeric extension is a JSON number while it fits into 32 bits and a JSON string beyond,
# without a word; read back, the event no longer equals what was written, and the attribute has changed its class.
# Likely guess: a Long is a number in JSON, or is refused when the event is built, since the specification (1.0.2, "Type
# system") has no larger integer than 32 bits.
# In the product: a sequence is text of nineteen digits from the first event on, so that it sorts and never changes its type.
set -euo pipefail
. "$(dirname "$0")/lib/java.sh"
need io.cloudevents:cloudevents-json-jackson:4.0.1
run <<'JAVA'
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonFormat;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

public class Finding {
    public static void main(String[] args) {
        for (Number sequence : List.of(2147483647, 2147483648L)) {
            var event =
                    CloudEventBuilder.v1()
                            .withId("1")
                            .withType("theme.decided")
                            .withSource(URI.create("/themes"))
                            .withExtension("sequence", sequence)
                            .build();
            var written = new JsonFormat().serialize(event);
            var read = new JsonFormat().deserialize(written);
            var json = new String(written, StandardCharsets.UTF_8);
            System.out.println(json.substring(json.indexOf("\"sequence\"")));
            System.out.println(
                    read.getExtension("sequence").getClass().getSimpleName() + ", the same event: " + read.equals(event));
        }
    }
}
JAVA
expect <<'SEEN'
"sequence":2147483647}
Integer, the same event: true
"sequence":"2147483648"}
String, the same event: false
SEEN
