package org.armsexplorer.app;

import org.armsexplorer.analysis.Exhibit;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.chart.ChartModel;
import org.armsexplorer.spec.NormalizedSpec;

/// All that follows from a spec: the figures, the table to read, and the chart before it has a size.
///
/// @param normalized the spec that is drawn, and what had to be replaced
/// @param facts the facts that answered
public record Answer(NormalizedSpec normalized, Facts facts, SummaryTable table, Exhibit exhibit, ChartModel chart) {}
