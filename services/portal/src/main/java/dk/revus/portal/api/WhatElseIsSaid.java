package dk.revus.portal.api;

import java.util.Map;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * A record's component {@code said} takes all that the record has no component for. The model says
 * so by that name, since it knows nothing of JSON.
 */
final class WhatElseIsSaid extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;
    private static final String SAID = "said";

    @Override
    public Boolean hasAnySetter(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedParameter parameter && takesTheRest(parameter)) {
            return true;
        }
        return super.hasAnySetter(config, annotated);
    }

    private static boolean takesTheRest(AnnotatedParameter parameter) {
        var components = parameter.getDeclaringClass().getRecordComponents();
        return components != null
                && parameter.getRawType() == Map.class
                && components.length > parameter.getIndex()
                && components[parameter.getIndex()].getName().equals(SAID);
    }
}
