package org.armsexplorer.app;

import java.time.LocalDateTime;
import java.util.List;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.store.ShelfStore.Shelved;

/// An edition on the shelf.
///
/// @param files those that it was read from, in the order of import
public record ShelfEdition(Edition edition, List<Item> files) {

  /// A file of the edition.
  ///
  /// @param batch the import that brought it; files of one import share it
  /// @param imported when, in UTC
  public record Item(SourceFile file, int batch, LocalDateTime imported, int deals, int deliveries, int figures) {

    static Item of(Shelved one) {
      return new Item(one.file(), one.batch(), one.imported(), one.deals(), one.deliveries(), one.figures());
    }
  }

  public ShelfEdition {
    files = List.copyOf(files);
  }

  /// The years of which any of its files speaks.
  public YearRange years() {
    return files.stream().map(item -> item.file().coverage().years()).reduce(YearRange::span).orElseThrow();
  }
}
