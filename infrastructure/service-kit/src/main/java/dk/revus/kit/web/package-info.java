/** HTTP in: commands with keys and versions, answers with tags and problems. */
@NullMarked
package dk.revus.kit.web;

import org.jspecify.annotations.NullMarked;
