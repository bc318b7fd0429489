package org.armsexplorer.analysis.proof;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.FactRow;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.Provenance;
import org.armsexplorer.model.SourceFile;

/// A figure and all that it is made of.
///
/// @param query the question, with the names of the edition
/// @param members the cell: one of each dimension of the question, none for one total
/// @param figure the figure as it was answered
/// @param whole the sum that a share is taken of; empty where it is no share
/// @param lines what was added up; behind an average that of its five years, behind a running sum that of all years up
/// to its own
/// @param others what the other editions of the source say for the same cell, the newest first
public record Evidence(SummaryQuery query, List<Member> members, Edition edition, Cell figure, Optional<Cell> whole,
    List<EvidenceLine> lines, List<OtherEdition> others) {

  public Evidence {
    members = List.copyOf(members);
    lines = List.copyOf(lines);
    others = List.copyOf(others);
  }

  private record Place(String checksum, int line, int year) {

    static Place of(FactRow row) {
      return new Place(row.source().checksum(), row.line(), row.year());
    }
  }

  /// The lines of rows with the deals that they belong to; an open order stands where its deal is told.
  ///
  /// @param deals at least those of the rows
  public static List<EvidenceLine> lines(List<FactRow> rows, List<DealRecord> deals) {
    Map<Place, DealRecord> byPlace = new HashMap<>();
    Map<Place, DealRecord> orders = new HashMap<>();
    Map<Place, DealRecord.Arrival> arrivals = new HashMap<>();
    for (DealRecord deal : deals) {
      for (Provenance from : deal.told()) {
        orders.put(new Place(from.file().checksum(), from.line(), deal.deal().orderYear()), deal);
      }
      for (DealRecord.Arrival arrival : deal.deliveries()) {
        Place place = new Place(arrival.from().file().checksum(), arrival.from().line(), arrival.delivery().year());
        byPlace.put(place, deal);
        arrivals.put(place, arrival);
      }
    }
    return rows.stream()
        .map(row -> row.open() ? new EvidenceLine(row, Optional.ofNullable(orders.get(Place.of(row))), Optional.empty())
            : new EvidenceLine(row, Optional.ofNullable(byPlace.get(Place.of(row))),
                Optional.ofNullable(arrivals.get(Place.of(row))).map(DealRecord.Arrival::delivery)))
        .toList();
  }

  /// The lines added up by the measure of the question: exact, whatever was calculated from it.
  public BigDecimal sum() {
    return switch (query.measure()) {
      case TIV_DELIVERED ->
        lines.stream().map(line -> line.row().tiv().toMillions()).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
      case UNITS_DELIVERED -> BigDecimal.valueOf(lines.stream().mapToLong(line -> line.row().units()).sum());
      case DELIVERIES -> BigDecimal.valueOf(lines.size());
      case DEALS -> BigDecimal.valueOf(lines.stream().mapToInt(line -> line.row().deal()).distinct().count());
      case TIV_IMPORTS, TIV_EXPORTS, IMPORTS_USD, EXPORTS_USD, RE_EXPORTS_USD, RE_IMPORTS_USD, UNITS_BY_IMPORTERS,
          UNITS_BY_EXPORTERS, TIV_IN_TABLE, VALUE_USD, VALUE_EUR, VALUE_GBP, UNITS_IN_TABLE ->
        throw new IllegalStateException("figures of other sources are not proved by deals: " + query.measure());
    };
  }

  /// The files behind the figure, those that tell of its deals included.
  public List<SourceFile> files() {
    Set<SourceFile> files = new LinkedHashSet<>();
    lines.forEach(line -> files.add(line.row().source()));
    lines.forEach(line -> line.deal().ifPresent(deal -> deal.told().forEach(place -> files.add(place.file()))));
    return List.copyOf(files);
  }
}
