/// Writes answers into files: one exporter for each format, all from the same chart model and the same table.
@NullMarked
package org.armsexplorer.exporter;

import org.jspecify.annotations.NullMarked;
