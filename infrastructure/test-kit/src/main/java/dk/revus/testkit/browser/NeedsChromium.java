package dk.revus.testkit.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skipped where there is no Chromium, which the build says in its last lines; with {@code CI=true}
 * it is a failure instead.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsChromium.Condition.class)
public @interface NeedsChromium {

    /** Looks once, and leaves the note that the build prints. */
    final class Condition implements ExecutionCondition {

        private static final Path NOTE = Path.of("target/browser-tests-skipped");

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Chromium.find().isPresent()) {
                forget();
                return ConditionEvaluationResult.enabled("Chromium is here");
            }
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException(Chromium.MISSING);
            }
            remember();
            return ConditionEvaluationResult.disabled(Chromium.MISSING);
        }

        private static void remember() {
            try {
                Files.writeString(NOTE, Chromium.MISSING + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** An earlier build's note is not this one's. */
        private static void forget() {
            try {
                Files.deleteIfExists(NOTE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
