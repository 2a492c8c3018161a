package dk.revus.portal.api;

import dk.revus.portal.api.model.Project;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Projects under the themes. */
@HttpExchange
public interface ProjectApi {

    @GetExchange("/projects")
    List<Project> projects();

    @GetExchange("/projects/{id}")
    Project project(@PathVariable String id);

    @PostExchange("/projects")
    Project apply(Change change);

    /**
     * @param verb such as {@code grant}
     */
    @PostExchange("/projects/{id}:{verb}")
    void withProject(@PathVariable String id, @PathVariable String verb, Change change);
}
