package org.armsexplorer.importer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.armsexplorer.model.ArmamentCategory;

/// The armament category of a weapon description: the register has no column for it.
///
/// Source: `descriptions.tsv` beside this class, compiled from deals that stand both in a register and in a deliveries
/// export.
final class Categories {
  private final Map<String, ArmamentCategory> byDescription = new HashMap<>();

  private final Set<String> doubtful = new HashSet<>();

  private Categories(List<String> lines) {
    for (String line : lines) {
      List<String> fields = Fields.split(line, '\t');
      if (!line.startsWith("#") && fields.size() >= 2) {
        ArmamentCategory.parse(fields.get(1)).ifPresent(it -> byDescription.put(folded(fields.get(0)), it));
        if (fields.size() > 2 && fields.get(2).equals("doubtful")) {
          doubtful.add(folded(fields.get(0)));
        }
      }
    }
  }

  static Categories bundled() {
    InputStream in = Objects.requireNonNull(Categories.class.getResourceAsStream("descriptions.tsv"));
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new Categories(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<ArmamentCategory> of(String description) {
    return Optional.ofNullable(byDescription.get(folded(description)));
  }

  /// Whether the category is only likely.
  boolean isDoubtful(String description) {
    return doubtful.contains(folded(description));
  }

  private static String folded(String description) {
    return description.strip().toLowerCase(Locale.ROOT);
  }
}
