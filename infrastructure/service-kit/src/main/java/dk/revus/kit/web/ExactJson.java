package dk.revus.kit.web;

import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * What was said is what is kept: nothing is cut, guessed or made into another kind of value. What
 * does not fit is refused at its field.
 */
final class ExactJson {

    private ExactJson() {}

    static void readBy(JsonMapper.Builder builder) {
        builder.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .withCoercionConfigDefaults(
                        kinds -> {
                            for (var shape : CoercionInputShape.values()) {
                                kinds.setCoercion(shape, CoercionAction.Fail);
                            }
                        })
                .addModule(
                        new SimpleModule("exact-values")
                                .addDeserializer(String.class, new WholeText())
                                .addDeserializer(LocalDate.class, new ExactDay())
                                .addDeserializer(Instant.class, new ExactMoment())
                                .addDeserializer(Double.class, new FiniteNumber())
                                .addDeserializer(BigDecimal.class, new ExactNumber()));
    }
}
