package org.armsexplorer.app;

/// Two editions that are compared.
public record EditionPair(EditionInfo from, EditionInfo to) {}
