package dk.revus.submission.call;

import dk.revus.submission.call.CallStepBodies.CopyBody;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A copy is moved either by days or to a day; what is said of it stands at the day. */
@Constraint(validatedBy = MovedInOneWay.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface MovedInOneWay {

    String message() default "say either shiftDays or lastDay";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Tells it at a field that can be sent. */
    final class Check implements ConstraintValidator<MovedInOneWay, CopyBody> {

        @Override
        public boolean isValid(CopyBody body, ConstraintValidatorContext context) {
            if ((body.shiftDays() == null) != (body.lastDay() == null)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(
                            context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("lastDay")
                    .addConstraintViolation();
            return false;
        }
    }
}
