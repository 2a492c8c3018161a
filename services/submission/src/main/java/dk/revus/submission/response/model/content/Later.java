package dk.revus.submission.response.model.content;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asked for when answers had been given already. It is part of an answer's fingerprint, and of what
 * is told of it, only where it says something: what was given and told before stays true.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Later {}
