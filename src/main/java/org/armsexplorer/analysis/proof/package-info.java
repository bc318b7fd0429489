/// The way back from a figure to the deals, files and lines that it is made of. Pure functions.
@NullMarked
package org.armsexplorer.analysis.proof;

import org.jspecify.annotations.NullMarked;
