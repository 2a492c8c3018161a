package dk.revus.kit.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The method of a controller makes something new, and says with {@link Addressed} what. */
@Documented
@ResponseStatus(HttpStatus.CREATED)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Created {

    /** The list that the new thing is in; left out where it is made by a POST to that list. */
    String in() default "";
}
