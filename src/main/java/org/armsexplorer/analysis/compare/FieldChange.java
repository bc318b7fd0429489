package org.armsexplorer.analysis.compare;

/// One property of a deal in two editions, as plain text; empty where the edition does not tell.
public record FieldChange(DealField field, String from, String to) {}
