package dk.revus.notification.message.model;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What mails belong together: all about one municipality's answer, from the call's letter to what
 * became of its wishes, and all about one project. Mail programs show them as one conversation.
 */
public final class Conversation {

    private static final Pattern WISH = Pattern.compile("ØN-(.+)-\\d+");
    private static final Pattern OF_A_CALL =
            Pattern.compile("(?:IK|SP)-(\\d{4})-(\\d{2,})(?:-.*)?");
    private static final Pattern MUNICIPALITY = Pattern.compile("\\d{3}");

    private Conversation() {}

    /** The same for every mail of a conversation, and fit for a Message-ID. */
    public static String of(Note note) {
        return "about-" + URLEncoder.encode(thing(note), StandardCharsets.UTF_8);
    }

    private static String thing(Note note) {
        var id = note.subjectId();
        var wish = WISH.matcher(id);
        if (wish.matches()) {
            return "SV-" + wish.group(1);
        }
        var call = OF_A_CALL.matcher(id);
        if (call.matches() && MUNICIPALITY.matcher(note.organisation()).matches()) {
            int number = Integer.parseInt(call.group(2));
            return "SV-%s-%s%s"
                    .formatted(note.organisation(), call.group(1), number == 1 ? "" : "." + number);
        }
        return id;
    }
}
