package dk.revus.gateway.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody wanted to go before signing in: a place here, never somebody else's. */
record NextPage(String path) {

    static final String ATTRIBUTE = NextPage.class.getName();

    /** One slash, then nothing that a browser reads as another host or another line. */
    private static final Pattern LOCAL =
            Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,1000}");

    static NextPage of(@Nullable String asked) {
        return new NextPage(asked != null && LOCAL.matcher(asked).matches() ? asked : "/");
    }
}
