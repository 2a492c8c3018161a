#!/usr/bin/env bash
# Jackson 3.1.7 reads a LocalDate from text that is no date: a moment in UTC loses its time of day, so midnight in
# Copenhagen on 1 July becomes 30 June; the same moment with its offset is refused; numbers and arrays are days too.
# Likely guess: a LocalDate takes yyyy-MM-dd and refuses everything else, as java.time's own parser does.
# In the product: days are read strictly, in every body.
set -euo pipefail
. "$(dirname "$0")/lib/java.sh"
need tools.jackson.core:jackson-databind:3.1.7
run <<'JAVA'
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

public class Finding {
    record Body(LocalDate day) {}

    public static void main(String[] args) {
        var mapper = JsonMapper.builder().build();
        for (var day : List.of("\"2019-06-30T22:00:00Z\"", "\"2019-07-01T00:00:00+02:00\"", "18078", "[2019,7,1]", "\"\"")) {
            System.out.println(day + " is " + read(mapper, day));
        }
    }

    static Object read(JsonMapper mapper, String day) {
        try {
            return mapper.readValue("{\"day\":" + day + "}", Body.class).day();
        } catch (RuntimeException e) {
            return "refused";
        }
    }
}
JAVA
expect <<'SEEN'
"2019-06-30T22:00:00Z" is 2019-06-30
"2019-07-01T00:00:00+02:00" is refused
18078 is 2019-07-01
[2019,7,1] is 2019-07-01
"" is null
SEEN
