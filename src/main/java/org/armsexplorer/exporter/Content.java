package org.armsexplorer.exporter;

import org.armsexplorer.analysis.Exhibit;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.chart.ChartModel;

/// What is written: the chart, its figures, and where they are from.
public record Content(ChartModel chart, SummaryTable table, Exhibit exhibit, Credits credits) {}
