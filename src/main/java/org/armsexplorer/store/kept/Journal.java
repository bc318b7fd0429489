package org.armsexplorer.store.kept;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// All imports that were ever made into a store, in their order: with the kept copies, all that the database can be
/// made again from.
///
/// @param joins for each edition with a register, a hash of how its deals are joined to those of the deliveries
public record Journal(List<KeptImport> imports, Map<String, Long> joins) {
  /// Before the first import.
  public static final Journal EMPTY = new Journal(List.of(), Map.of());

  public Journal {
    imports = List.copyOf(imports);
    joins = Map.copyOf(joins);
  }

  /// The number of the next import.
  public int nextBatch() {
    return imports.stream().mapToInt(KeptImport::batch).max().orElse(0) + 1;
  }

  /// The imports that are in the store.
  public List<KeptImport> live() {
    return imports.stream().filter(KeptImport::isLive).toList();
  }

  /// What was done to a store: an import was made, or taken back.
  ///
  /// @param isRemoval whether it was taken back then
  /// @param at when, in UTC
  public record Event(KeptImport made, boolean isRemoval, LocalDateTime at) {}

  /// All that was done, the newest first. An import that was taken back is two events.
  public List<Event> history() {
    return imports.stream().flatMap(Journal::events)
        .sorted(Comparator.comparing(Event::at).thenComparingInt(one -> one.made().batch()).reversed()).toList();
  }

  private static Stream<Event> events(KeptImport one) {
    LocalDateTime removed = one.removed();
    Event made = new Event(one, false, one.at());
    return removed == null ? Stream.of(made) : Stream.of(new Event(one, true, removed), made);
  }

  /// The import of a number; empty where there never was one.
  public Optional<KeptImport> find(int batch) {
    return imports.stream().filter(one -> one.batch() == batch).findFirst();
  }

  /// The imports in the store that brought some of these files and no others.
  public List<KeptImport> liveOf(Set<String> checksums) {
    return live().stream().filter(one -> !one.files().isEmpty())
        .filter(one -> one.files().stream().allMatch(file -> checksums.contains(file.checksum()))).toList();
  }

  /// The files that are in the store, in the order of their imports.
  public List<KeptFile> files() {
    return live().stream().flatMap(one -> one.files().stream()).toList();
  }

  /// What a file said that is in the store.
  public Optional<FileSum> sum(String checksum) {
    return files().stream().filter(file -> file.checksum().equals(checksum)).map(KeptFile::sum).findFirst();
  }

  /// How the deals of an edition are joined; 0 where none is.
  public long joins(String edition) {
    return joins.getOrDefault(edition, 0L);
  }

  /// The same with an import at its end, or in the place of the one with its number.
  public Journal with(KeptImport made) {
    List<KeptImport> all = new ArrayList<>(imports.stream().filter(one -> one.batch() != made.batch()).toList());
    all.add(made);
    all.sort((one, other) -> Integer.compare(one.batch(), other.batch()));
    return new Journal(all, joins);
  }

  /// The same after an import was taken back.
  public Journal withRemoved(int batch, LocalDateTime when) {
    return new Journal(imports.stream().map(one -> one.batch() == batch ? one.withRemoved(when) : one).toList(), joins);
  }

  /// The same with other joins in some editions.
  public Journal withJoins(Map<String, Long> changed) {
    TreeMap<String, Long> all = new TreeMap<>(joins);
    all.putAll(changed);
    all.values().removeIf(hash -> hash == 0);
    return new Journal(imports, all);
  }

  /// Only the imports that were taken back: what a database is made anew from.
  public Journal withoutLive() {
    return new Journal(imports.stream().filter(one -> !one.isLive()).toList(), Map.of());
  }

  /// The files in the store with the numbers of their imports, to compare with what a database holds.
  public List<String> inventory() {
    return live().stream().flatMap(one -> one.files().stream().map(file -> line(one.batch(), file.checksum()))).sorted()
        .toList();
  }

  /// A line of an inventory.
  public static String line(int batch, String checksum) {
    return batch + " " + checksum;
  }

  /// The checksums of all files of all imports, also of those that were taken back.
  public Stream<String> checksums() {
    return imports.stream().flatMap(one -> one.files().stream()).map(KeptFile::checksum);
  }
}
