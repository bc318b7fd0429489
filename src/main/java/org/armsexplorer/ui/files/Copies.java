package org.armsexplorer.ui.files;

import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.armsexplorer.app.Answer;
import org.armsexplorer.ui.chart.Picture;

/// What goes to the clipboard.
final class Copies {

  private Copies() {}

  /// The table of an answer: as tab-separated text for sheets, as HTML for documents.
  static void table(Answer answer) {
    TableText table = TableText.of(answer.exhibit());
    ClipboardContent content = new ClipboardContent();
    content.putString(table.tsv());
    content.putHtml(table.html(answer.chart().title()));
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// The picture as it would be exported.
  static void picture(Picture picture) {
    ClipboardContent content = new ClipboardContent();
    content.putImage(new WritableImage(new PixelBuffer<>(picture.widthPx(), picture.heightPx(),
        IntBuffer.wrap(picture.pixels()), PixelFormat.getIntArgbPreInstance())));
    Clipboard.getSystemClipboard().setContent(content);
  }
}
