package org.armsexplorer.exporter;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.armsexplorer.analysis.compare.DealField;
import org.armsexplorer.language.Wording;
import org.armsexplorer.model.ShownNames;

/// What differs in a deal between two editions, as a reader says it: "Status: New → Second hand" for
/// `status: New -> Second hand` of the files, where it is `field: before -> after | field: before -> after`.
final class ShownDifferences {
  private static final Pattern POINT = Pattern.compile("(?<=\\d)\\.(?=\\d)");
  /// Fields that are called otherwise than their columns.
  private static final Map<String, String> COLUMNS = Map.of("tiv-delivered", "tiv", "marks", "uncertain");
  private static final Map<String, UnaryOperator<String>> VALUES =
      Map.of("supplier", ShownNames::party, "recipient", ShownNames::party, "category", ShownNames::category, "status",
          ShownNames::status, "tiv-delivered", ShownDifferences::numbers, "delivery-years", ShownDifferences::numbers,
          "marks", ShownDifferences::marks, "local-production", ShownDifferences::yesOrNo);

  private static final Set<String> FIELDS =
      Arrays.stream(DealField.values()).map(DealField::token).collect(Collectors.toSet());

  private ShownDifferences() {}

  static String of(String fields) {
    return Arrays.stream(fields.split(" \\| ")).map(ShownDifferences::one).collect(Collectors.joining(" | "));
  }

  /// A part of a comment that holds what stands between the fields stays as it is.
  private static String one(String field) {
    int end = field.indexOf(": ");
    List<String> values = end < 0 ? List.of() : List.of(field.substring(end + 2).split(" -> "));
    String token = end < 0 ? "" : field.substring(0, end);
    if (values.size() != 2 || !FIELDS.contains(token)) {
      return field;
    }
    UnaryOperator<String> shown = VALUES.getOrDefault(token, UnaryOperator.identity());
    return Messages.text("difference.shown", Messages.text("column." + column(token)), said(values.getFirst(), shown),
        said(values.getLast(), shown));
  }

  private static String column(String token) {
    return COLUMNS.getOrDefault(token, token.replace('-', '_'));
  }

  private static String said(String value, UnaryOperator<String> shown) {
    String told = Messages.english("difference.not-stated");
    return value.equals(told) ? Messages.text("difference.not-stated") : shown.apply(value);
  }

  private static String numbers(String value) {
    return POINT.matcher(value).replaceAll(Wording.current().plain("."));
  }

  private static String marks(String value) {
    return Arrays.stream(value.split(", ")).map(mark -> Messages.text("column." + column(mark)))
        .collect(Collectors.joining(", "));
  }

  private static String yesOrNo(String value) {
    return Messages.text(Boolean.parseBoolean(value) ? "difference.yes" : "difference.no");
  }
}
