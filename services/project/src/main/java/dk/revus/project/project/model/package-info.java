/** What a project is in each state, and who may move it on. */
@NullMarked
package dk.revus.project.project.model;

import org.jspecify.annotations.NullMarked;
