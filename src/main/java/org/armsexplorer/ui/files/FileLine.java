package org.armsexplorer.ui.files;

/// What is said of one file before or after an import.
///
/// @param form what it holds: "Deliveries by year, 1990–2023"
/// @param edition "Edition March 2024, generated 13 Apr 2024"
/// @param counts "27,838 deliveries of 13,066 deals"
/// @param known whether the same file is in the store already
record FileLine(String name, String form, String edition, String counts, boolean known) {}
