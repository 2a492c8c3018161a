package dk.revus.kit.time;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day, or a moment, that somebody can mean: from 1900 and before 3000. Other years are slips of
 * the keyboard, and calendars stumble over them. What is missing is somebody else's complaint.
 */
@Documented
@Constraint(validatedBy = {InOurTime.OfADay.class, InOurTime.OfAMoment.class})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface InOurTime {

    String message() default "the date must lie between 1900 and 3000";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** For a day as a calendar has it. */
    final class OfADay implements ConstraintValidator<InOurTime, LocalDate> {

        private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
        private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

        @Override
        public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
            return day == null || holds(day);
        }

        private static boolean holds(LocalDate day) {
            return !day.isBefore(FIRST) && !day.isAfter(LAST);
        }
    }

    /** For a moment, by the day that it falls on in Denmark. */
    final class OfAMoment implements ConstraintValidator<InOurTime, Instant> {

        @Override
        public boolean isValid(@Nullable Instant moment, ConstraintValidatorContext context) {
            return moment == null || OfADay.holds(LocalDate.ofInstant(moment, PlatformClock.ZONE));
        }
    }
}
