/// From figures to pixels: a [org.armsexplorer.chart.ChartModel] without a size, and painters that draw it on any
/// Graphics2D, the same for the screen and for files.
@NullMarked
package org.armsexplorer.chart;

import org.jspecify.annotations.NullMarked;
