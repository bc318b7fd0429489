import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// Draws the program's icon and writes it as each system wants it: PNG, ICO and ICNS.
///
///     java packaging/MakeIcons.java FOLDER
///
/// Layouts: ICO by Microsoft ("Icons", entries that hold a PNG since Windows Vista), ICNS by Apple (entries `ic07` to
/// `ic10` that hold a PNG since Mac OS X 10.7).
public final class MakeIcons {
  private static final String NAME = "arms-transfer-explorer";
  /// The drawing's own units.
  private static final double UNITS = 128;
  private static final Color GROUND = new Color(0x123A5F);
  private static final Color AMBER = new Color(0xF2A93B);
  private static final Map<String, Integer> APPLE = new LinkedHashMap<>();

  static {
    APPLE.put("ic07", 128);
    APPLE.put("ic08", 256);
    APPLE.put("ic09", 512);
    APPLE.put("ic10", 1024);
  }

  private MakeIcons() {}

  public static void main(String[] arguments) throws IOException {
    System.setProperty("java.awt.headless", "true");
    write(Path.of(arguments[0]));
  }

  static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(NAME + ".png"), png(512));
    Files.write(folder.resolve(NAME + ".ico"), ico(List.of(16, 24, 32, 48, 64, 128, 256)));
    Files.write(folder.resolve(NAME + ".icns"), icns());
  }

  private static byte[] png(int size) throws IOException {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.scale(size / UNITS, size / UNITS);
    draw(pen);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private static void draw(Graphics2D pen) {
    pen.setColor(GROUND);
    pen.fill(new RoundRectangle2D.Double(4, 4, 120, 120, 28, 28));
    bar(pen, Color.WHITE, 26, 74);
    bar(pen, Color.WHITE, 48, 56);
    bar(pen, AMBER, 70, 64);
    bar(pen, AMBER, 92, 36);
    pen.setColor(Color.WHITE);
    pen.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    Path2D line = new Path2D.Double();
    line.moveTo(26, 46);
    line.lineTo(55, 28);
    line.lineTo(77, 36);
    pen.draw(line);
  }

  private static void bar(Graphics2D pen, Color color, double left, double top) {
    pen.setColor(color);
    pen.fill(new Rectangle2D.Double(left, top, 16, 104 - top));
  }

  private static byte[] ico(List<Integer> sizes) throws IOException {
    ByteArrayOutputStream pictures = new ByteArrayOutputStream();
    ByteBuffer head = ByteBuffer.allocate(6 + 16 * sizes.size()).order(ByteOrder.LITTLE_ENDIAN);
    head.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
    for (int size : sizes) {
      byte[] png = png(size);
      byte side = (byte) (size == 256 ? 0 : size);
      head.put(side).put(side).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
      head.putInt(png.length).putInt(head.capacity() + pictures.size());
      pictures.write(png);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(head.array());
    pictures.writeTo(out);
    return out.toByteArray();
  }

  private static byte[] icns() throws IOException {
    ByteArrayOutputStream entries = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(entries);
    for (Map.Entry<String, Integer> entry : APPLE.entrySet()) {
      byte[] png = png(entry.getValue());
      data.write(entry.getKey().getBytes(StandardCharsets.US_ASCII));
      data.writeInt(png.length + 8);
      data.write(png);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DataOutputStream whole = new DataOutputStream(out);
    whole.write("icns".getBytes(StandardCharsets.US_ASCII));
    whole.writeInt(entries.size() + 8);
    entries.writeTo(whole);
    return out.toByteArray();
  }
}
