package dk.revus.notification.occasion.model;

import dk.revus.kit.text.model.PlainText;

/** What people wrote, behind a mark in the margin: the lines that follow begin where it begins. */
final class Indented {

    private Indented() {}

    static String text(String mark, String written) {
        var below = "\n" + " ".repeat(mark.length());
        return mark + PlainText.of(written).replaceAll("\n(?=[^\r\n])", below);
    }
}
