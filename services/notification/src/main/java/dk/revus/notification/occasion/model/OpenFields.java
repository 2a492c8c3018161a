package dk.revus.notification.occasion.model;

import dk.revus.notification.known.model.Screening;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The fields that a clarification opens, in the words that the pages use. */
final class OpenFields {

    private static final Pattern OF_A_WISH = Pattern.compile("wishes\\[([^\\]]+)]\\.(\\w+).*");

    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("coverText", "Følgetekst"),
                    Map.entry("contact", "Kontakt"),
                    Map.entry("localDecision", "Beslutning i kommunen"),
                    Map.entry("reservation", "Forbehold"),
                    Map.entry("attachmentIds", "Bilag"),
                    Map.entry("title", "Titel"),
                    Map.entry("problem", "Problem"),
                    Map.entry("wantedEffort", "Ønsket indsats"),
                    Map.entry("themeBase", "Hvad ønsket bygger på"),
                    Map.entry("principleAnswers", "Svar på principperne"),
                    Map.entry("continuity", "Bygger på noget, der findes"),
                    Map.entry("affected", "Berørte kommuner"),
                    Map.entry("partners", "Parter og netværk"),
                    Map.entry("horizon", "Investeringshorisont"));

    private OpenFields() {}

    static String listed(Screening screening) {
        var clarification = screening.clarification();
        if (clarification == null || clarification.editableFields().isEmpty()) {
            return "- Ingen: I skal kun svare på spørgsmålene.";
        }
        return clarification.editableFields().stream()
                .map(field -> "- " + inWords(field, screening))
                .collect(Collectors.joining("\n"));
    }

    private static String inWords(String field, Screening screening) {
        var wish = OF_A_WISH.matcher(field);
        return wish.matches()
                ? name(wish.group(2)) + " i ønsket ”" + screening.titleOf(wish.group(1)) + "”"
                : name(field);
    }

    /** A field that came later than these words is called what it is called. */
    private static String name(String field) {
        return NAMES.getOrDefault(field, field);
    }
}
