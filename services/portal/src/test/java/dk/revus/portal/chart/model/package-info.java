@NullMarked
package dk.revus.portal.chart.model;

import org.jspecify.annotations.NullMarked;
