/** This service's own reading of the organisations: who can take part in a project. */
@NullMarked
package dk.revus.project.organisation;

import org.jspecify.annotations.NullMarked;
