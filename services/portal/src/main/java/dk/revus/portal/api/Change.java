package dk.revus.portal.api;

import org.jspecify.annotations.Nullable;

/**
 * What a person asks for, with what makes it safe to ask twice.
 *
 * @param version what the person had seen; null when something new is made
 * @param key that the form was rendered with; see {@link ContentKey} for what becomes of it
 * @param body sent as JSON
 */
public record Change(@Nullable Long version, String key, Object body) {}
