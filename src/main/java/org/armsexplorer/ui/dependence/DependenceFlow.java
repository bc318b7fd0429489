package org.armsexplorer.ui.dependence;

import java.nio.IntBuffer;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.armsexplorer.app.DependenceSheet;
import org.armsexplorer.spec.PaletteName;
import org.armsexplorer.spec.TransferFilter;
import org.armsexplorer.ui.chart.ChartStudio;
import org.armsexplorer.ui.chart.Picture;
import org.armsexplorer.ui.files.Desk;
import org.armsexplorer.ui.files.SaveFlow;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Sheet;
import org.armsexplorer.ui.parts.Texts;

/// Shows the dependence sheet of the party that the filter names, as it will be written, and writes it.
public final class DependenceFlow {
  /// Points of the screen for one point of the page.
  private static final double ZOOM = 1.3;
  private static final double MARGIN = 64;
  private final Desk desk;
  private final ChartStudio studio;

  public DependenceFlow(Desk desk, ChartStudio studio) {
    this.desk = desk;
    this.studio = studio;
  }

  private record Made(DependenceSheet sheet, Picture picture) {}

  /// Makes the sheet of the present filter and lays it over the window.
  ///
  /// @param scale pixels for a point of the screen
  public void show(double scale) {
    TransferFilter filter = desk.model().spec().filter();
    PaletteName palette = desk.model().spec().presentation().palette();
    desk.jobs().run(Texts.text("job.dependence"), progress -> {
      DependenceSheet sheet = desk.wiring().dependence().sheet(filter, palette);
      return new Made(sheet, studio.paintPage(sheet.page(), ZOOM, scale, sheet.credits().altText()));
    }, this::show, desk::tell);
  }

  private void show(Made made) {
    Picture picture = made.picture();
    ImageView view = Icons.named(
        new ImageView(new WritableImage(new PixelBuffer<>(picture.widthPx(), picture.heightPx(),
            IntBuffer.wrap(picture.pixels()), PixelFormat.getIntArgbPreInstance()))),
        "dependence-page", picture.spoken());
    view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    view.setFitWidth(picture.width());
    view.setFitHeight(picture.height());
    Sheet sheet = new Sheet("dependence-sheet", Texts.text("dependence.heading"), view, true);
    // as wide as the page, not as other wide sheets
    sheet.getStyleClass().remove("wide");
    sheet.setMaxWidth(picture.width() + MARGIN);
    sheet.button("dependence-save", Texts.text("dependence.button"), () -> save(made.sheet()));
    sheet.closeButton(Texts.text("sheet.close"));
    desk.sheets().show(sheet);
  }

  private void save(DependenceSheet sheet) {
    SaveFlow.Wanted wanted = new SaveFlow.Wanted(Texts.text("dependence.save"), Texts.text("dependence.kind"),
        Texts.text("dependence.proposed"), List.of(".pdf", ".csv", ".xlsx"), Texts.text("job.dependence-file"));
    new SaveFlow(desk).save(wanted, file -> desk.wiring().dependence().write(sheet, file));
  }
}
