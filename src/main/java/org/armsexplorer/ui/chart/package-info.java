/// Chart pictures for the screen. The only place of the window that knows java.awt.
@NullMarked
package org.armsexplorer.ui.chart;

import org.jspecify.annotations.NullMarked;
