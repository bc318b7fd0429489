package org.armsexplorer.spec;

/// A spec that the reader keeps under a name.
public record SavedView(String name, ChartSpec spec) {}
