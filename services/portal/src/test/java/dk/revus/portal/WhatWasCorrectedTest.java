package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * "Det, der stod før, bliver gemt sammen med begrundelsen" – and whoever reads the page sees it.
 */
class WhatWasCorrectedTest {

    @BeforeEach
    void everythingRuns() {
        RunningPortal.gateway().reset();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/themes/TE-2017-02 | Rettet 12. september 2017 kl. 10.30 af KKR-sekretariatets"
                        + " leder: Stierne manglede. | Sammenhængende veje og baner.",
                "/meetings/MØ-2017-09-01 | Lokalet var optaget. | Dato 31. august 2017 1. september"
                        + " 2017",
                "/strategies/ST-2019-2022 | Stierne manglede. | Tekst (Infrastruktur) Fremkommelighed"
                        + " på vejene.",
                "/projects/PJ-2018-01 | Et nul for meget. | Beløb 25.000.000 kr. 2.500.000 kr.",
                "/projects/PJ-2018-01 | Et nul for meget. | Milepæl nået (Linjeføring valgt) 1. marts 2018 –",
                "/wishes/ØN-165-2017-01 | Rettet 12. september 2017 kl. 10.30: Ønsket hører under"
                        + " temaet. | Svar Løses et andet sted Indgår i et prioriteret tema",
                "/wishes/ØN-165-2017-01 | af ReVUS: Et senere møde har behandlet temaet igen. |"
                        + " Ønsket venter til næste strategi. –",
            })
    void the_page_tells_what_stood_there_and_why_it_was_put_right(
            String page, String reason, String before) {
        assertThat(RunningPortal.as("SECRETARIAT_LEAD", "KKR").get(page).text())
                .contains(reason, before);
    }
}
