/// Where a figure comes from: its deals, files and lines, over the window.
@NullMarked
package org.armsexplorer.ui.proof;

import org.jspecify.annotations.NullMarked;
