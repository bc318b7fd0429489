package org.armsexplorer.model;

import org.jspecify.annotations.Nullable;

/// A figure that a file gives as it is, without the deals behind it: a cell of a TIV table or of a tidy table.
///
/// @param supplier null where the figure is over all suppliers
/// @param recipient null where the figure is over all recipients
/// @param category null where the figure is over all categories
/// @param status null where the figure is over all statuses
/// @param tiv the volume; zero where `underHalf`
/// @param underHalf the file prints `0`: more than nothing, less than half a million TIV
/// @param estimate what the file says about its certainty
/// @param line line of the file on which it stands, counted from 1
public record Figure(@Nullable String supplier, @Nullable String recipient, @Nullable ArmamentCategory category,
    @Nullable DeliveryStatus status, int year, Tiv tiv, boolean underHalf, Estimate estimate, int line) {}
