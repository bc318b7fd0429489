/// Questions about deliveries and their answers: pure functions from a [org.armsexplorer.analysis.SummaryQuery] and
/// columns of facts to a [org.armsexplorer.analysis.SummaryTable]. No database, no pixels.
@NullMarked
package org.armsexplorer.analysis;

import org.jspecify.annotations.NullMarked;
