package org.armsexplorer.app;

import org.armsexplorer.chart.DependencePage;
import org.armsexplorer.exporter.Credits;
import org.armsexplorer.exporter.Listing;

/// On one party: from whom its arms came, or to whom they went, and what hangs on that.
///
/// @param page as it is drawn
/// @param listing the same to read as a table
/// @param figures the same figures for files
public record DependenceSheet(DependencePage page, Credits credits, Listing listing, Listing figures) {}
