package dk.revus.portal.page;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/**
 * The form of a page that was sent and has come back. Asking for the page in another language sends
 * it as it is by then, with what was typed since; where the page has no such form any more, what
 * was sent goes along unseen.
 */
public final class SentForm {

    /** The id it has on its page. */
    public static final String ID = "writing";

    private final String path;
    private final FormData formData;
    private boolean there;

    SentForm(String path, FormData formData) {
        this.path = decoded(path);
        this.formData = formData;
    }

    /**
     * Whether this is the form that was sent; of several of one address, the one of that name.
     *
     * @param action where it leads
     * @param name what it calls itself in {@link FormData#FORM}; empty where its address is its own
     */
    boolean isFoundIn(String action, String name) {
        var address = decoded(action.replaceFirst("[?#].*", ""));
        var mine = !there && address.equals(path) && (name.isEmpty() || formData.isFrom(name));
        there |= mine;
        return mine;
    }

    /** Whether the page has come to its end without that form. */
    public boolean isMissing() {
        return !there;
    }

    private static String decoded(String path) {
        return UriUtils.decode(path, StandardCharsets.UTF_8);
    }
}
