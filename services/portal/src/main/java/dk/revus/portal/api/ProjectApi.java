package dk.revus.portal.api;

import static dk.revus.portal.api.Part.PROJECT;

import dk.revus.portal.api.model.Project;
import java.util.List;
import org.springframework.stereotype.Component;

/** Projects under the themes. */
@Component
public class ProjectApi {

    private final Gateway gateway;

    ProjectApi(Gateway gateway) {
        this.gateway = gateway;
    }

    public List<Project> projects() {
        return gateway.list(PROJECT, Project.class, "/projects");
    }

    public Project project(String id) {
        return gateway.get(PROJECT, Project.class, "/projects/{id}", id);
    }

    public Project apply(Change change) {
        return gateway.post(PROJECT, Project.class, change, "/projects");
    }

    /**
     * @param verb such as {@code grant}
     */
    public void withProject(String id, String verb, Change change) {
        gateway.post(PROJECT, Project.class, change, "/projects/{id}:" + verb, id);
    }
}
