package org.armsexplorer.ui.explore;

import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import org.armsexplorer.analysis.Member;

/// What a row is about; the totals stand out.
final class MemberCell extends TableCell<TablePane.Line, Member> {

  @Override
  protected void updateItem(Member member, boolean empty) {
    super.updateItem(member, empty);
    setAlignment(Pos.CENTER_LEFT);
    setText(empty || member == null ? "" : period(member.key()));
    TotalsLook.apply(this, getTableRow() == null ? null : getTableRow().getItem());
  }

  /// "2015-2019" as "2015–2019"; names keep their hyphens.
  private static String period(String key) {
    return key.matches("\\d{4}-\\d{4}") ? key.replace('-', '–') : key;
  }
}
