package org.armsexplorer.ui.shell;

import java.awt.AWTException;
import java.awt.Color;
import java.awt.Robot;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.event.InputEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import javax.swing.TransferHandler;

/// Another program, such as a file manager: drags files from its own small window to a point of the screen.
///
/// Arguments: the point's x and y, then the files. Ends with 0 where they were taken.
public final class DragSource {
  private static final int SIDE = 40;
  private final List<File> files;
  private volatile int taken = TransferHandler.NONE;

  private DragSource(List<File> files) {
    this.files = files;
  }

  /// Makes the gesture and ends.
  public static void main(String[] args) throws Exception {
    DragSource source = new DragSource(Arrays.stream(args).skip(2).map(File::new).toList());
    SwingUtilities.invokeAndWait(source::show);
    source.drag(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
    System.exit(source.taken == TransferHandler.COPY ? 0 : 1);
  }

  private void show() {
    JLabel label = new JLabel("files");
    label.setOpaque(true);
    label.setBackground(Color.ORANGE);
    TransferHandler handler = new Handler();
    label.setTransferHandler(handler);
    label.addMouseMotionListener(new MouseAdapter() {
      private boolean started;

      @Override
      public void mouseDragged(MouseEvent event) {
        if (!started) {
          started = true;
          handler.exportAsDrag(label, event, TransferHandler.COPY);
        }
      }
    });
    JFrame frame = new JFrame("files");
    frame.setUndecorated(true);
    frame.setAlwaysOnTop(true);
    frame.add(label);
    frame.setBounds(0, 0, SIDE * 2, SIDE);
    frame.setVisible(true);
  }

  private void drag(int x, int y) throws AWTException, InterruptedException {
    Robot robot = new Robot();
    robot.setAutoDelay(60);
    Thread.sleep(800);
    robot.mouseMove(SIDE / 2, SIDE / 2);
    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    robot.mouseMove(SIDE / 2 + 6, SIDE / 2 + 6);
    for (int i = 1; i <= 20; i++) {
      robot.mouseMove(SIDE + (x - SIDE) * i / 20, SIDE + (y - SIDE) * i / 20);
    }
    Thread.sleep(600);
    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    Thread.sleep(1500);
  }

  /// Gives the files.
  private final class Handler extends TransferHandler implements Transferable {
    private static final long serialVersionUID = 1L;

    @Override
    public int getSourceActions(JComponent component) {
      return COPY;
    }

    @Override
    protected Transferable createTransferable(JComponent component) {
      return this;
    }

    @Override
    protected void exportDone(JComponent component, Transferable what, int action) {
      taken = action;
    }

    @Override
    public DataFlavor[] getTransferDataFlavors() {
      return new DataFlavor[] {DataFlavor.javaFileListFlavor};
    }

    @Override
    public boolean isDataFlavorSupported(DataFlavor flavor) {
      return flavor.equals(DataFlavor.javaFileListFlavor);
    }

    @Override
    public Object getTransferData(DataFlavor flavor) {
      return files;
    }
  }
}
