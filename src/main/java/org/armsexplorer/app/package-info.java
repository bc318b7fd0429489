/// The use cases: what window and command line do, once. Joins store, importer, analysis, chart and exporter, which do
/// not know each other.
@NullMarked
package org.armsexplorer.app;

import org.jspecify.annotations.NullMarked;
