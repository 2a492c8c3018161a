#!/usr/bin/env bash
# Titanium JSON-LD 1.7.0 (as the JSON-LD 1.1 algorithms ask): one property whose values are JSON numbers becomes xsd:double or
# xsd:integer by the value alone, 12.0 an integer and 12.5 the double "1.25E1"; never xsd:decimal, which DCAT's shapes want for amounts.
# Likely guess: a JSON number keeps its written form and becomes a decimal, the same for every value of a property.
# In the product: the table "Formats that surprise" in docs/conventions.md; nothing is published as linked data yet.
set -euo pipefail
. "$(dirname "$0")/lib/java.sh"
need com.apicatalog:titanium-json-ld:1.7.0 org.glassfish:jakarta.json:2.0.1
run <<'JAVA'
import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.StringReader;

public class Finding {
    public static void main(String[] args) throws Exception {
        for (var amount : new String[] {"12.5", "12.0", "2500000"}) {
            var document = "{\"@id\": \"urn:x:grant\", \"urn:x:amount\": " + amount + "}";
            var literal = JsonLd.toRdf(JsonDocument.of(new StringReader(document))).get().toList().get(0).getObject().asLiteral();
            System.out.println(amount + " is " + literal.getValue() + " " + literal.getDatatype().replaceAll(".*#", "xsd:"));
        }
    }
}
JAVA
expect <<'SEEN'
12.5 is 1.25E1 xsd:double
12.0 is 12 xsd:integer
2500000 is 2500000 xsd:integer
SEEN
