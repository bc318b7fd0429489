package org.armsexplorer.store;

/// What was stored.
///
/// @param batch the number under which it can be taken back
/// @param joined in the editions that it touched
public record Stored(int batch, Joined joined) {}
