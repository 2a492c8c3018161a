package dk.revus.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompactJsonTest {

    private static String written(String json) {
        return CompactJson.text(ContractFiles.JSON.readTree(json));
    }

    @Test
    void what_fits_stands_on_one_line() {
        assertThat(written("{\"a\":[1,null,{}],\"b\":{\"c\":\"\\\"d\\\"\"}}"))
                .isEqualTo("{\"a\": [1, null, {}], \"b\": {\"c\": \"\\\"d\\\"\"}}\n");
    }

    @Test
    void what_does_not_fit_is_broken_where_it_must_be() {
        var wide = "x".repeat(100);
        assertThat(written("{\"a\":{\"b\":1},\"c\":{\"d\":\"%s\",\"e\":[]}}".formatted(wide)))
                .isEqualTo(
                        """
                        {
                          "a": {"b": 1},
                          "c": {
                            "d": "%s",
                            "e": []
                          }
                        }
                        """
                                .formatted(wide));
    }

    /** Two columns in, a comma behind it. */
    @Test
    void a_line_has_at_most_120_columns() {
        var fits = written("[[\"%s\"],1]".formatted("x".repeat(113)));
        assertThat(fits.lines()).hasSize(4).element(1).asString().hasSize(120);
        assertThat(written("[[\"%s\"],1]".formatted("x".repeat(114))).lines()).hasSize(6);
    }

    @Test
    void it_says_the_same() {
        for (var contract : ContractFiles.all()) {
            assertThat(ContractFiles.JSON.readTree(CompactJson.text(contract.schema())))
                    .isEqualTo(contract.schema());
        }
    }
}
