package dk.revus.kit.web;

import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says of each value that cannot be used where it stands and what would be right there. */
public final class FieldErrors {

    private static final String WRONG_FORM = "This has the wrong form.";
    private static final Set<String> OUTSIDE_OUR_TIME =
            Set.of(ExactDay.OUTSIDE_OUR_TIME, ExactMoment.OUTSIDE_OUR_TIME);
    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class);
    private static final Set<Class<?>> REAL =
            Set.of(double.class, Double.class, float.class, Float.class, BigDecimal.class);

    private FieldErrors() {}

    static Map<String, String> error(JacksonException wrong) {
        var sentence = sentence(wrong);
        return OUTSIDE_OUR_TIME.contains(sentence)
                ? Map.of("field", path(wrong), "code", "outside-our-time", "message", sentence)
                : error(path(wrong), sentence);
    }

    static Problem of(MethodArgumentTypeMismatchException wrong) {
        return invalidValue(List.of(error(wrong.getName(), sentence(wrong.getRequiredType()))));
    }

    static Problem of(BindingResult wrong) {
        var errors = wrong.getFieldErrors().stream();
        var body = wrong.getTarget();
        var ordered = body == null ? errors : errors.sorted(DeclaredOrder.of(body.getClass()));
        return invalidValue(ordered.map(FieldErrors::error).toList());
    }

    static Problem of(HandlerMethodValidationException wrong) {
        return invalidValue(
                wrong.getParameterValidationResults().stream()
                        .flatMap(result -> errors(result).stream())
                        .toList());
    }

    private static List<Map<String, String>> errors(ParameterValidationResult result) {
        if (result instanceof ParameterErrors body) {
            return body.getFieldErrors().stream().map(FieldErrors::error).toList();
        }
        var name = String.valueOf(result.getMethodParameter().getParameterName());
        return result.getResolvableErrors().stream()
                .map(error -> error(name, String.valueOf(error.getDefaultMessage())))
                .toList();
    }

    /** For what only the code that uses a parameter can tell. */
    public static ProblemException refuse(String field, String message) {
        return new ProblemException(invalidValue(List.of(error(field, message))));
    }

    private static Map<String, String> error(FieldError error) {
        return error(error.getField(), String.valueOf(error.getDefaultMessage()));
    }

    static Map<String, String> error(String field, String message) {
        return Map.of("field", field, "message", message);
    }

    static Problem invalidValue(List<Map<String, String>> errors) {
        return Problem.of(400, "invalid-value", "Some values cannot be used. 'errors' says which.")
                .with("errors", errors);
    }

    /** What was expected there; null when it is not known. */
    static @Nullable Class<?> targetOf(JacksonException wrong) {
        return switch (wrong) {
            case MismatchedInputException other -> other.getTargetType();
            case InputCoercionException number -> number.getTargetType();
            default -> null;
        };
    }

    private static String sentence(JacksonException wrong) {
        return switch (wrong) {
            case InvalidNullException _ -> "Leave out what is empty: null cannot stand here.";
            case InvalidFormatException odd -> sentence(odd);
            case MismatchedInputException _, InputCoercionException _ -> sentence(targetOf(wrong));
            default -> WRONG_FORM;
        };
    }

    /** A value of the right kind may still be none that can be kept. */
    private static String sentence(InvalidFormatException odd) {
        var type = odd.getTargetType();
        if (type == String.class && odd.getValue() instanceof String) {
            return WholeText.SENTENCE;
        }
        if (type == LocalDate.class && odd.getValue() instanceof String text) {
            return ExactDay.objectionTo(text);
        }
        if (type == Instant.class && odd.getValue() instanceof String text) {
            return ExactMoment.objectionTo(text);
        }
        return REAL.contains(type) && odd.getValue() instanceof Number
                ? FiniteNumber.SENTENCE
                : sentence(type);
    }

    /** What is to be written where a value of this type is expected. */
    private static String sentence(@Nullable Class<?> type) {
        if (type == null) {
            return WRONG_FORM;
        } else if (WHOLE.contains(type)) {
            return "Write a whole number without decimals or quotes, such as 3.";
        } else if (REAL.contains(type)) {
            return "Write a number without quotes, such as 2.5.";
        } else if (type == LocalDate.class) {
            return ExactDay.SENTENCE;
        } else if (type == Instant.class) {
            return ExactMoment.SENTENCE;
        } else if (type == boolean.class || type == Boolean.class) {
            return "Write true or false, without quotes.";
        } else if (type == String.class) {
            return "Write a text in quotes.";
        } else if (type.isEnum()) {
            return "Write one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(value -> ((Enum<?>) value).name())
                            .collect(Collectors.joining(", "))
                    + ".";
        } else if (Collection.class.isAssignableFrom(type)) {
            return "Write a list in square brackets.";
        }
        return type.isRecord() ? "Write an object in braces." : WRONG_FORM;
    }

    /** Such as {@code wishes[0].title}; empty when it is about the text as a whole. */
    static String path(JacksonException e) {
        return Optional.ofNullable(e.getPathReference())
                .map(reference -> e.getPath())
                .map(
                        steps ->
                                steps.stream()
                                        .map(
                                                step ->
                                                        step.getPropertyName() == null
                                                                ? "[" + step.getIndex() + "]"
                                                                : step.getPropertyName())
                                        .reduce((a, b) -> b.startsWith("[") ? a + b : a + "." + b)
                                        .orElse(""))
                .orElse("");
    }
}
