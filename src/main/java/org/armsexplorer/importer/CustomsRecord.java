package org.armsexplorer.importer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armsexplorer.model.Quantity;
import org.armsexplorer.model.Reported;

/// One record of a customs download.
///
/// @param code code of the goods, `93` or a heading or sub-heading of it
/// @param detail by how many things it breaks others down: transport, customs procedure, second partner, month
/// @param hundredths value in US cents
record CustomsRecord(Quantity flow, String reporter, String partner, int year, String code, int detail, long hundredths,
    int line) {

  /// What a record is about, without its breakdown.
  private record Trade(Quantity flow, String reporter, String partner, int year) {}

  /// Leaves out what breaks others of the file down, so that nothing counts twice: of each trade the records of least
  /// detail, and of those the goods of which no wider group is there.
  ///
  /// @param issues told how many were left out
  static List<CustomsRecord> withoutBreakdowns(List<CustomsRecord> records, Issues issues) {
    Map<Trade, List<CustomsRecord>> trades = new LinkedHashMap<>();
    for (CustomsRecord one : records) {
      trades.computeIfAbsent(new Trade(one.flow, one.reporter, one.partner, one.year), key -> new ArrayList<>())
          .add(one);
    }
    List<CustomsRecord> kept = new ArrayList<>();
    for (List<CustomsRecord> trade : trades.values()) {
      int least = trade.stream().mapToInt(CustomsRecord::detail).min().orElse(0);
      List<CustomsRecord> widest = trade.stream().filter(one -> one.detail == least).toList();
      Set<String> codes = new HashSet<>();
      widest.forEach(one -> codes.add(one.code));
      kept.addAll(widest.stream().filter(one -> !one.isPartOf(codes)).toList());
    }
    if (kept.size() < records.size()) {
      issues.notice(0, "comtrade.breakdown", Integer.toString(records.size() - kept.size()));
    }
    return eachOnce(kept, issues);
  }

  private boolean isPartOf(Set<String> codes) {
    for (int length = 2; length < code.length(); length++) {
      if (codes.contains(code.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  /// Extracts give re-exports as a second record of exports, which hold them already: of two records of the same trade
  /// and goods the larger stays. Months without their year add up.
  private static List<CustomsRecord> eachOnce(List<CustomsRecord> records, Issues issues) {
    record Same(Trade trade, String code, int detail) {}
    Map<Same, CustomsRecord> once = new LinkedHashMap<>();
    List<CustomsRecord> all = new ArrayList<>();
    for (CustomsRecord one : records) {
      Same same = new Same(new Trade(one.flow, one.reporter, one.partner, one.year), one.code, one.detail);
      CustomsRecord known = once.get(same);
      if (one.detail > 0) {
        all.add(one);
      } else if (known == null) {
        once.put(same, one);
      } else {
        issues.warning(one.line, "comtrade.twice", one.reporter, Integer.toString(one.year));
        once.put(same, known.hundredths >= one.hundredths ? known : one);
      }
    }
    all.addAll(once.values());
    return all;
  }

  /// What the reporter says of its trade with the partner.
  Reported figure() {
    boolean received = flow == Quantity.IMPORTS_USD || flow == Quantity.RE_IMPORTS_USD;
    return new Reported(received ? partner : reporter, received ? reporter : partner, null, null, year, flow,
        hundredths, false, line);
  }
}
