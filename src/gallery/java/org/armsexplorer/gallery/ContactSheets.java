package org.armsexplorer.gallery;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.armsexplorer.gallery.Gallery.Entry;
import org.armsexplorer.spec.Theme;

/// Several pictures of one look on one sheet, in their own pixels, for looking through them.
final class ContactSheets {
  private static final int GAP = 16;
  private static final int CAPTION = 24;
  private static final Color BEHIND = new Color(0xd9dde2);
  /// Neither white nor black: a halo of the wrong colour shows on it.
  private static final Color BEHIND_CLEAR = new Color(0xcfe0d2);
  private final Path folder;
  private final Look look;
  private final int columns;
  private final int rows;

  ContactSheets(Path folder, Look look) {
    this.folder = folder;
    this.look = look;
    boolean wide = look.sizeName().equals("slide");
    this.columns = wide ? 2 : 3;
    this.rows = wide ? 3 : 2;
  }

  void write(List<Entry> entries) throws IOException {
    int each = columns * rows;
    for (int from = 0; from < entries.size(); from += each) {
      List<Entry> shown = entries.subList(from, Math.min(entries.size(), from + each));
      String name = String.format("sheet-%s-%02d.png", look.name(), from / each + 1);
      ImageIO.write(sheet(shown), "png", folder.resolve(name).toFile());
    }
  }

  private BufferedImage sheet(List<Entry> shown) throws IOException {
    List<BufferedImage> pictures = new java.util.ArrayList<>();
    for (Entry entry : shown) {
      pictures.add(ImageIO.read(folder.resolve(entry.picture(look)).toFile()));
    }
    int wide = pictures.stream().mapToInt(BufferedImage::getWidth).max().orElse(1) + GAP;
    int high = pictures.stream().mapToInt(BufferedImage::getHeight).max().orElse(1) + GAP + CAPTION;
    BufferedImage sheet = new BufferedImage(GAP + wide * columns, GAP + high * Math.ceilDiv(shown.size(), columns),
        BufferedImage.TYPE_INT_RGB);
    Graphics2D g = sheet.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setColor(look.theme() == Theme.TRANSPARENT ? BEHIND_CLEAR : BEHIND);
    g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 15));
    for (int i = 0; i < pictures.size(); i++) {
      int row = i / columns;
      int x = GAP + (i - row * columns) * wide;
      int y = GAP + row * high;
      g.setColor(Color.DARK_GRAY);
      g.drawString(shown.get(i).data() + "/" + shown.get(i).file(), x, y + CAPTION - 8);
      g.drawImage(pictures.get(i), x, y + CAPTION, null);
    }
    g.dispose();
    return sheet;
  }
}
