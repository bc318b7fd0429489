package org.armsexplorer.importer;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.model.EstimateReason;
import org.armsexplorer.model.Figure;
import org.armsexplorer.model.Tiv;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Token;
import org.jspecify.annotations.Nullable;

/// Reads the rows of a tidy table by its header.
final class TidyRow {
  private final Map<Dimension, Integer> places = new EnumMap<>(Dimension.class);
  private final Map<String, String> keys;
  private final int columns;

  TidyRow(List<String> header, Map<String, String> keys) {
    this.keys = keys;
    this.columns = header.size();
    for (int i = 0; i < header.size() - 4; i++) {
      int place = i;
      Token.parse(Dimension.class, header.get(i)).ifPresent(dimension -> places.put(dimension, place));
    }
  }

  int columns() {
    return columns;
  }

  /// Whether each row has a year, a supplier and a recipient.
  boolean isComplete() {
    return places.containsKey(Dimension.YEAR)
        && (places.containsKey(Dimension.SUPPLIER) || keys.containsKey("supplier"))
        && (places.containsKey(Dimension.RECIPIENT) || keys.containsKey("recipient"));
  }

  /// Whether rows of several editions may stand beside each other.
  boolean hasEditions() {
    return places.containsKey(Dimension.EDITION);
  }

  /// The value of a row; empty where it has none.
  String value(List<String> fields) {
    boolean given = fields.size() == columns && fields.get(columns - 3).strip().equals("value");
    return given ? fields.get(columns - 4).strip() : "";
  }

  /// The figure of a row; empty for a row that says that there is none.
  Optional<Figure> figure(List<String> fields, int line) throws BadRowException {
    if (fields.size() != columns) {
      throw new BadRowException("row.columns", Integer.toString(columns), Integer.toString(fields.size()));
    }
    String state = fields.get(columns - 3).strip();
    if (state.equals("none-identified") || state.equals("not-covered")) {
      return Optional.empty();
    }
    boolean underHalf = state.equals("under-half");
    if (!underHalf && !state.equals("value")) {
      throw new BadRowException("row.state", state);
    }
    Tiv tiv = underHalf ? Tiv.ZERO : Numbers.tiv(fields.get(columns - 4), "value");
    return Optional
        .of(new Figure(party(Dimension.SUPPLIER, "supplier", fields), party(Dimension.RECIPIENT, "recipient", fields),
            category(fields), status(fields), Numbers.year(fields.get(places.getOrDefault(Dimension.YEAR, 0)), "year"),
            tiv, underHalf, estimate(fields.get(columns - 2).strip(), fields.get(columns - 1).strip()), line));
  }

  private String party(Dimension dimension, String key, List<String> fields) throws BadRowException {
    Integer place = places.get(dimension);
    String name = place == null ? keys.getOrDefault(key, "") : fields.get(place).strip();
    if (name.isEmpty()) {
      throw new BadRowException("row.party");
    }
    return name;
  }

  private @Nullable ArmamentCategory category(List<String> fields) throws BadRowException {
    Integer place = places.get(Dimension.CATEGORY);
    if (place == null || fields.get(place).isBlank() || fields.get(place).equals("Not stated")) {
      return null;
    }
    return ArmamentCategory.parse(fields.get(place))
        .orElseThrow(() -> new BadRowException("row.category", fields.get(place)));
  }

  private @Nullable DeliveryStatus status(List<String> fields) throws BadRowException {
    Integer place = places.get(Dimension.STATUS);
    if (place == null || fields.get(place).isBlank() || fields.get(place).equals("Not stated")) {
      return null;
    }
    return DeliveryStatus.parse(fields.get(place))
        .orElseThrow(() -> new BadRowException("row.status", fields.get(place)));
  }

  private static Estimate estimate(String extent, String words) throws BadRowException {
    EnumSet<EstimateReason> reasons = EnumSet.noneOf(EstimateReason.class);
    for (EstimateReason reason : EstimateReason.values()) {
      if (List.of(words.split(";")).contains(reason.word())) {
        reasons.add(reason);
      }
    }
    for (Estimate.Extent known : Estimate.Extent.values()) {
      if (known.word().equals(extent) && reasons.isEmpty() == (known == Estimate.Extent.NO)) {
        return new Estimate(known, reasons);
      }
    }
    throw new BadRowException("row.estimate", extent, words);
  }
}
