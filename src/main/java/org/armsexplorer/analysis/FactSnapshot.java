package org.armsexplorer.analysis;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.Quantity;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.Weapon;

/// The gathered rows of an edition as bytes, so that the next start need not gather them again: a copy that can always be
/// made anew.
///
/// Layout, little-endian (see [ColumnWriter]): the number of the layout; the key as a text; names of suppliers and their
/// places, names of recipients and theirs; designations and descriptions of the weapons; comments by deal; then the
/// columns of [GrowingColumns] in their order; a checksum of all that.
public final class FactSnapshot {
  /// Another number for each other layout, and for each other meaning of a column.
  static final int LAYOUT = 1;

  private FactSnapshot() {}

  /// Writes what was gathered, before a table is built of it.
  ///
  /// @param key tells what was gathered: only who asks with the same key can read it
  public static void write(FactTableBuilder gathered, String key, WritableByteChannel channel) throws IOException {
    ColumnWriter out = new ColumnWriter(channel);
    out.number(LAYOUT);
    out.texts(List.of(whole(key)));
    FactTableBuilder.Parts parts = gathered.parts();
    for (PartyColumn role : List.of(parts.suppliers(), parts.recipients())) {
      out.texts(role.names());
      out.ints(role.places(), role.places().length);
    }
    List<Weapon> weapons = parts.weapons().all();
    out.texts(weapons.stream().map(Weapon::designation).toList());
    out.texts(weapons.stream().map(Weapon::description).toList());
    out.texts(parts.comments());
    parts.rows().write(out);
    out.finish();
  }

  /// Reads what was written; empty where it is damaged, of another layout, under another key, or where names mean other
  /// parties now.
  ///
  /// @param sources those that were gathered, in their order
  public static Optional<FactTableBuilder> read(MemorySegment bytes, String key, Edition edition, PartyNames names,
      List<SourceFile> sources) {
    ColumnReader in = new ColumnReader(bytes);
    if (!in.isWhole() || in.number() != LAYOUT || !in.texts().equals(List.of(whole(key)))) {
      return Optional.empty();
    }
    Optional<PartyColumn> suppliers = parties(in, names);
    Optional<PartyColumn> recipients = parties(in, names);
    if (suppliers.isEmpty() || recipients.isEmpty()) {
      return Optional.empty();
    }
    Weapons weapons = new Weapons();
    List<String> designations = in.texts();
    List<String> descriptions = in.texts();
    for (int i = 0; i < designations.size(); i++) {
      weapons.place(new Weapon(designations.get(i), descriptions.get(i)));
    }
    List<String> comments = new ArrayList<>(in.texts());
    return Optional.of(new FactTableBuilder(edition, names, sources,
        new FactTableBuilder.Parts(suppliers.get(), recipients.get(), GrowingColumns.read(in), weapons, comments)));
  }

  private static Optional<PartyColumn> parties(ColumnReader in, PartyNames names) {
    List<String> known = in.texts();
    int[] places = in.ints();
    PartyColumn column = new PartyColumn(names);
    boolean same = true;
    for (int i = 0; i < places.length; i++) {
      same &= column.place(known.get(i)) == places[i];
    }
    return same ? Optional.of(column) : Optional.empty();
  }

  /// The key, and the order of what stands in the columns as a number.
  private static String whole(String key) {
    return key + "\n" + Arrays.toString(ArmamentCategory.values()) + Arrays.toString(DeliveryStatus.values())
        + Arrays.toString(Quantity.values());
  }
}
