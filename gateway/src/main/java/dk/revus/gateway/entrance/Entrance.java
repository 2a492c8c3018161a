package dk.revus.gateway.entrance;

import org.springframework.core.Ordered;

/** The order in which a request passes; Spring Security signs people in at -100. */
final class Entrance {

    static final int CORRELATION = Ordered.HIGHEST_PRECEDENCE;
    static final int ANSWER_HEADERS = CORRELATION + 1;
    static final int REFUSALS = CORRELATION + 2;
    static final int FORGED_HEADERS = CORRELATION + 3;
    static final int CROSS_SITE = -110;
    static final int RATE = -90;
    static final int BODY = -80;

    private Entrance() {}
}
