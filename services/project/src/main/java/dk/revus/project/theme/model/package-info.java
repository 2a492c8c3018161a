/** What a project needs to know of a theme. */
@NullMarked
package dk.revus.project.theme.model;

import org.jspecify.annotations.NullMarked;
