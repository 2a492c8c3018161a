package dk.revus.kit.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What came with a request.
 *
 * @param fingerprint the same for the same request, so that a repeat is recognised
 * @param request to pass on: what was read can be read again
 */
record ReceivedBody(String fingerprint, HttpServletRequest request) {}
