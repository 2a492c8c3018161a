/** What a project needs to know of an organisation. */
@NullMarked
package dk.revus.project.organisation.model;

import org.jspecify.annotations.NullMarked;
