package dk.revus.gateway.entrance;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Why a request is not let in, as far as its first lines tell. */
enum Refusal {
    MALFORMED(
            HttpStatus.BAD_REQUEST,
            "malformed-request",
            "The request is not written as RFC 9112 and RFC 3986 say. Escape what is not a letter."),
    NO_HOST(
            HttpStatus.BAD_REQUEST,
            "malformed-request",
            "A request names in one Host header, properly written, the host that it is for."),
    ADDRESS_TOO_LONG(
            HttpStatus.URI_TOO_LONG,
            "address-too-long",
            "An address may have at most 4096 characters. Ask for less at a time."),
    HEADERS_TOO_LARGE(
            HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
            "headers-too-large",
            "A request may have at most 64 headers and 8 kB of them. Send fewer."),
    UPGRADE(
            HttpStatus.BAD_REQUEST,
            "upgrade-not-supported",
            "The platform speaks no WebSocket. Ask again without Upgrade."),
    EXPECTATION(
            HttpStatus.EXPECTATION_FAILED,
            "expectation-failed",
            "The only expectation that can be met is 100-continue.");

    private final HttpStatus status;
    private final String code;
    private final String detail;

    Refusal(HttpStatus status, String code, String detail) {
        this.status = status;
        this.code = code;
        this.detail = detail;
    }

    static Refusal ofUnreadable(@Nullable Throwable cause) {
        return switch (cause) {
            case TooLongHttpLineException _ -> ADDRESS_TOO_LONG;
            case TooLongHttpHeaderException _ -> HEADERS_TOO_LARGE;
            case null, default -> MALFORMED;
        };
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    /** A sentence that a person can act on. */
    String detail() {
        return detail;
    }
}
