#!/usr/bin/env bash
# swagger-core 2.2.55 (what springdoc 3.1.1 describes types with): a text that must not be blank has minLength 1, until it also has
# a longest length; then it has minLength 0, and the description allows what the service refuses. A pattern is copied as it
# is: Bean Validation wants the whole text to match, JSON Schema finds it anywhere, so the description allows "x165x", too.
# Likely guess: a second constraint can only make a description stricter, and a pattern means the same on both sides.
# In the product: the description of the API is read from the constraints by a generator of ours (ADR 31), with anchored patterns.
set -euo pipefail
. "$(dirname "$0")/lib/java.sh"
need io.swagger.core.v3:swagger-core-jakarta:2.2.55 jakarta.validation:jakarta.validation-api:3.1.1 \
  org.hibernate.validator:hibernate-validator:9.1.0.Final org.glassfish.expressly:expressly:6.0.0
run <<'JAVA'
import io.swagger.v3.core.converter.ModelConverters;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

public class Finding {
    public static class Wish {
        @NotBlank public String author = "KKR";
        @NotBlank @Size(max = 200) public String title = "";
        @Pattern(regexp = "[0-9]{3}") public String municipality = "x165x";
    }

    public static void main(String[] args) {
        var schema = ModelConverters.getInstance().read(Wish.class).get("Wish");
        for (var name : new String[] {"author", "title", "municipality"}) {
            var field = (io.swagger.v3.oas.models.media.Schema<?>) schema.getProperties().get(name);
            System.out.println(name + ": minLength " + field.getMinLength() + ", pattern " + field.getPattern());
        }
        var pattern = ((io.swagger.v3.oas.models.media.Schema<?>) schema.getProperties().get("municipality")).getPattern();
        System.out.println("described: " + java.util.regex.Pattern.compile(pattern).matcher("x165x").find());
        Validation.buildDefaultValidatorFactory().getValidator().validate(new Wish()).stream()
                .map(refused -> "refused: " + refused.getPropertyPath())
                .sorted()
                .forEach(System.out::println);
    }
}
JAVA
expect <<'SEEN'
author: minLength 1, pattern null
title: minLength 0, pattern null
municipality: minLength null, pattern [0-9]{3}
described: true
refused: municipality
refused: title
SEEN
