package org.armsexplorer.ui.files;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Spinner;
import javafx.scene.layout.VBox;
import org.armsexplorer.exporter.ChartPrint;
import org.armsexplorer.ui.parts.Field;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.PickBox;
import org.armsexplorer.ui.parts.Sheet;
import org.armsexplorer.ui.parts.Texts;

/// Asks on what the chart is to be printed.
final class PrintSheet {
  private static final int MOST_COPIES = 99;
  private final Sheet sheet;

  /// What was chosen.
  ///
  /// @param white whether a chart on a dark ground is printed on a white one
  record Wish(ChartPrint.Wish print, boolean white) {}

  /// @param printers at least one, the usual one first
  /// @param wide whether the chart is wider than high
  PrintSheet(List<String> printers, boolean wide, boolean dark, Consumer<Wish> taker) {
    PickBox<String> printer = Icons.named(new PickBox<>(printers, name -> name, name -> "", chosen -> {
      // read when the button is pressed
    }), "print-printer", Texts.text("print.printer"));
    printer.show(printers.getFirst());
    PickBox<Boolean> page = Icons.named(new PickBox<>(List.of(true, false),
        landscape -> Texts.text(landscape ? "print.landscape" : "print.portrait"), landscape -> "", chosen -> {
          // read when the button is pressed
        }), "print-page", Texts.text("print.page"));
    page.show(wide);
    Spinner<Integer> copies = Icons.named(new Spinner<>(1, MOST_COPIES, 1), "print-copies", Texts.text("print.copies"));
    copies.setEditable(true);
    CheckBox white = Icons.named(new CheckBox(Texts.text("print.white")), "print-white", Texts.text("print.white"));
    white.setSelected(dark);
    white.setVisible(dark);
    white.setManaged(dark);
    printer.setMaxWidth(Double.MAX_VALUE);
    page.setMaxWidth(Double.MAX_VALUE);
    copies.setMaxWidth(Double.MAX_VALUE);
    VBox column = new VBox(Field.of(Texts.text("print.printer"), printer), Field.of(Texts.text("print.page"), page),
        Field.of(Texts.text("print.copies"), copies), white);
    column.getStyleClass().add("export-column");
    sheet = new Sheet("print-sheet", Texts.text("print.title"), column, false);
    sheet.button("print-go", Texts.text("print.go"), () -> taker.accept(
        new Wish(new ChartPrint.Wish(printer.getValue(), copies.getValue(), page.getValue()), white.isSelected())));
    sheet.closeButton(Texts.text("sheet.cancel"));
  }

  Sheet sheet() {
    return sheet;
  }
}
