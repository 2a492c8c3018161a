#!/usr/bin/env bash
# Jackson 3.1.7 writes MongoDB's Decimal128 (bson 5.6.4) three ways: as text exactly, as a tree not at all, and what is
# converted to a map has become a double, so 12 is 12.0 and 2500000.10 has lost its last digit.
# Likely guess: Decimal128 is a java.lang.Number, and text, tree and map of one value say the same number.
# In the product: amounts are kept as whole numbers, and no driver type reaches the mapper.
set -euo pipefail
. "$(dirname "$0")/lib/java.sh"
need tools.jackson.core:jackson-databind:3.1.7 org.mongodb:bson:5.6.4
run <<'JAVA'
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bson.types.Decimal128;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

public class Finding {
    public static void main(String[] args) {
        var mapper = JsonMapper.builder().build();
        for (var number : List.of("12", "2500000.10")) {
            var row = Map.of("amount", Decimal128.parse(number));
            System.out.println("text: " + mapper.writeValueAsString(row));
            System.out.println("tree: " + told(() -> mapper.valueToTree(row).toString()));
            System.out.println("map:  " + mapper.convertValue(row, Map.class));
        }
    }

    static String told(Supplier<String> way) {
        try {
            return way.get();
        } catch (JacksonException e) {
            return "refused";
        }
    }
}
JAVA
expect <<'SEEN'
text: {"amount":12}
tree: refused
map:  {amount=12.0}
text: {"amount":2500000.10}
tree: refused
map:  {amount=2500000.1}
SEEN
