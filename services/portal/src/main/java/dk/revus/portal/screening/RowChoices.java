package dk.revus.portal.screening;

import dk.revus.portal.api.model.Attachment;
import dk.revus.portal.api.model.Call;
import dk.revus.portal.api.model.Example;
import dk.revus.portal.page.Formats;
import dk.revus.portal.page.OrganisationNames;
import dk.revus.portal.page.Said;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What can be chosen in the rows of a response, and what is called what.
 *
 * @param files those that the municipality has attached, in this version or not
 */
record RowChoices(
        Call call,
        List<Example> examples,
        List<Attachment> files,
        OrganisationNames organisations,
        Formats formats) {

    /** What a row says, in the words that people read; one line for each of several. */
    public Said said(Row row) {
        var value = row.value();
        return switch (row.kind()) {
            case "DAY" -> Said.plain(formats.day(row.day()));
            case "CHOICE", "CHOICES" ->
                    Said.plain(lines(row.chosen(), code -> formats.choice(row.field(), code)));
            case "EXAMPLE" -> Said.written(titleOf(value));
            case Row.THEMES -> Said.written(lines(row.chosen(), this::themeOf));
            case "MUNICIPALITIES" ->
                    Said.plain(lines(organisations.ordered(row.chosen()), organisations::name));
            case "FILES" -> Said.plain(lines(row.chosen(), this::fileOf));
            default -> Said.written(value);
        };
    }

    private static String lines(List<String> things, Function<String, String> name) {
        return things.stream().map(name).collect(Collectors.joining("\n"));
    }

    private String titleOf(String exampleId) {
        return examples.stream()
                .filter(example -> example.exampleId().equals(exampleId))
                .map(Example::title)
                .findFirst()
                .orElse(exampleId);
    }

    private String themeOf(String themeId) {
        return call.themes().stream()
                .filter(theme -> theme.themeId().equals(themeId))
                .map(theme -> theme.title())
                .findFirst()
                .orElse(themeId);
    }

    private String fileOf(String attachmentId) {
        return files.stream()
                .filter(file -> file.attachmentId().equals(attachmentId))
                .map(formats::file)
                .findFirst()
                .orElse(attachmentId);
    }
}
