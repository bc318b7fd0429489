package org.armsexplorer.ui.explore;

import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.spec.Dimension;

/// What a row is about; the totals stand out.
final class MemberCell extends TableCell<TablePane.Line, Member> {
  private final Dimension dimension;

  MemberCell(Dimension dimension) {
    this.dimension = dimension;
  }

  @Override
  protected void updateItem(Member member, boolean empty) {
    super.updateItem(member, empty);
    setAlignment(Pos.CENTER_LEFT);
    setText(empty || member == null ? "" : name(member));
    TotalsLook.apply(this, getTableRow() == null ? null : getTableRow().getItem());
  }

  /// The row of totals has its name already.
  private String name(Member member) {
    boolean totals = getTableRow() != null && getTableRow().getItem() != null && getTableRow().getItem().totals();
    return totals ? member.key() : name(dimension, member);
  }

  /// "2015-2019" as "2015–2019", all others as on an axis.
  static String name(Dimension dimension, Member member) {
    return dimension == Dimension.PERIOD ? member.key().replace('-', '–') : FigureFormat.member(dimension, member);
  }
}
