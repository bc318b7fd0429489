package org.armsexplorer.analysis;

import java.util.List;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.SourceForm;

/// Which sources speak about one armament category only. The publisher's lists of deals can be asked for by category and
/// do not say so in their head: a list about the whole world, or one for print, whose deals are all of one category is
/// such a one.
///
/// Source: the by-category registers for print of February 2024, in which more than 99 % of the deals are of the file's
/// category by their descriptions.
///
/// @param categories ordinal of the category of each source, -1 for all
record OnlyCategory(int[] categories) {
  private static final int FEWEST = 5;
  private static final double SHARE = 0.98;

  static OnlyCategory of(List<SourceFile> sources, GrowingColumns rows) {
    int[][] counts = new int[sources.size()][ArmamentCategory.values().length];
    for (int row = 0; row < rows.size(); row++) {
      if (rows.categoryAt(row) >= 0) {
        counts[rows.sourceAt(row)][rows.categoryAt(row)]++;
      }
    }
    int[] categories = new int[sources.size()];
    for (int i = 0; i < categories.length; i++) {
      SourceFile source = sources.get(i);
      boolean world = source.coverage().suppliers().isEmpty() && source.coverage().recipients().isEmpty();
      boolean untold = source.form() == SourceForm.REGISTER_RTF || (world && source.form().hasDeals());
      categories[i] = untold ? dominant(counts[i]) : -1;
    }
    return new OnlyCategory(categories);
  }

  private static int dominant(int[] counts) {
    int all = 0;
    int most = 0;
    for (int category = 0; category < counts.length; category++) {
      all += counts[category];
      most = counts[category] > counts[most] ? category : most;
    }
    return all >= FEWEST && counts[most] >= SHARE * all ? most : -1;
  }

  /// Whether a source speaks about a row of this category.
  boolean includes(int source, int category) {
    return categories[source] < 0 || categories[source] == category;
  }
}
