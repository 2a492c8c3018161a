/**
 * Where everything in a chart is drawn. Across, a place is a share of the width, and down, it is
 * told in lines of text: so a chart is as wide as there is room, and its words stay as large as all
 * others.
 */
@NullMarked
package dk.revus.portal.chart.model;

import org.jspecify.annotations.NullMarked;
