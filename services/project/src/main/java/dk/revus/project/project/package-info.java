/** A project's whole life: application, recommendation, grant, milestones, reports, result. */
@NullMarked
package dk.revus.project.project;

import org.jspecify.annotations.NullMarked;
