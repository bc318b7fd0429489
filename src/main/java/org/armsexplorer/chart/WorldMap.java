package org.armsexplorer.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.armsexplorer.model.PartyNames;

/// The states of the world on a map, found by the names of parties.
///
/// Source: Natural Earth, public domain, in `borders.tsv`, which names its version. Its borders are those in fact, and say
/// nothing about their recognition.
final class WorldMap {
  private static final double HUNDREDTHS = 100;
  private final Map<String, Land> lands = new LinkedHashMap<>();
  private final PartyNames names = PartyNames.bundled();

  /// A state.
  ///
  /// @param outline empty where it is too small for one
  record Land(String code, Point2D centre, Optional<Path2D> outline) {}

  private static final class Holder {
    private static final WorldMap WORLD = new WorldMap();
  }

  private WorldMap() {
    InputStream in = Objects.requireNonNull(WorldMap.class.getResourceAsStream("borders.tsv"));
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#")).map(WorldMap::land)
          .forEach(land -> lands.put(land.code(), land));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The one world; read when it is first asked for.
  static WorldMap get() {
    return Holder.WORLD;
  }

  private static Land land(String line) {
    String[] fields = line.split("\t");
    String[] centre = fields[1].split(",");
    Path2D outline = new Path2D.Double();
    for (int i = 2; i < fields.length; i++) {
      ring(fields[i], outline);
    }
    return new Land(fields[0], point(Integer.parseInt(centre[0]), Integer.parseInt(centre[1])),
        fields.length > 2 ? Optional.of(outline) : Optional.empty());
  }

  private static void ring(String steps, Path2D outline) {
    int east = 0;
    int north = 0;
    boolean first = true;
    for (String step : steps.split(" ")) {
      int comma = step.indexOf(',');
      east += Integer.parseInt(step.substring(0, comma));
      north += Integer.parseInt(step.substring(comma + 1));
      Point2D at = point(east, north);
      if (first) {
        outline.moveTo(at.getX(), at.getY());
      } else {
        outline.lineTo(at.getX(), at.getY());
      }
      first = false;
    }
    outline.closePath();
  }

  private static Point2D point(int east, int north) {
    return EqualEarth.project(east / HUNDREDTHS, north / HUNDREDTHS);
  }

  Iterable<Land> lands() {
    return lands.values();
  }

  /// Where a state lies.
  Point2D centre(String code) {
    return Objects.requireNonNull(lands.get(code)).centre();
  }

  /// Whether a party is a state that others followed.
  boolean isFormer(String party) {
    return !names.successorsOf(names.keyOf(party)).isEmpty();
  }

  /// The state of a party's name in any edition; empty for groups, organisations, unknown parties, and states that are no
  /// more.
  Optional<Land> of(String party) {
    return names.find(party).flatMap(known -> Optional.ofNullable(known.alpha2())).map(lands::get);
  }
}
