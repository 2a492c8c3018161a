package dk.revus.project.organisation.model;

/** The organisations this service has heard of. */
@FunctionalInterface
public interface Organisations {

    boolean know(String code);
}
