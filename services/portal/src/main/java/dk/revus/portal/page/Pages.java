package dk.revus.portal.page;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Which addresses show a page. */
@Component
class Pages {

    private static final String FRONT = "/";

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    Pages(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** The nearest page above an address that shows none. */
    String nearest(String address) {
        for (int end = address.lastIndexOf('/'); end > 0; end = address.lastIndexOf('/', end - 1)) {
            var above = address.substring(0, end);
            if (isPage(PathContainer.parsePath(above))) {
                return above;
            }
        }
        return FRONT;
    }

    private boolean isPage(PathContainer path) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .anyMatch(page -> shows(page, path));
    }

    private static boolean shows(RequestMappingInfo page, PathContainer path) {
        var patterns = page.getPathPatternsCondition();
        return page.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                && patterns != null
                && patterns.getPatterns().stream().anyMatch(pattern -> pattern.matches(path));
    }
}
