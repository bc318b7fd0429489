package com.sun.glass.ui.headless;

import com.sun.glass.events.KeyEvent;
import com.sun.glass.events.MouseEvent;
import com.sun.glass.ui.Cursor;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.View;
import com.sun.glass.ui.Window;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import org.jspecify.annotations.Nullable;

/// Headless platform with a screen of a real size and a mouse that sends modifiers.
///
/// JavaFX 26 gives its headless robot's events no modifiers and calls each a popup trigger; its screen is 1000 x 1000.
public final class LabApplication extends HeadlessApplication {
  private static final int WIDTH = 1600;
  private static final int HEIGHT = 1000;
  private Screen[] screens;

  @Override
  protected Screen[] staticScreen_getScreens() {
    if (screens == null) {
      screens = new Screen[] {
          new Screen(0, 32, 0, 0, WIDTH, HEIGHT, 0, 0, WIDTH, HEIGHT, 0, 0, WIDTH, HEIGHT, 96, 96, 1, 1, 1, 1)};
      frameBuffer = ByteBuffer.allocate(WIDTH * HEIGHT * 4);
    }
    return screens;
  }

  /// Key combinations by character ask for this; the headless platform throws.
  @Override
  protected int _getKeyCodeForChar(char c, int hint) {
    char upper = Character.toUpperCase(c);
    boolean known = (upper >= 'A' && upper <= 'Z') || (upper >= '0' && upper <= '9');
    return known ? upper : KeyEvent.VK_UNDEFINED;
  }

  @Override
  public Cursor createCursor(int x, int y, Pixels pixels) {
    return createCursor(Cursor.CURSOR_DEFAULT);
  }

  @Override
  protected void staticCursor_setVisible(boolean visible) {
    // there is none
  }

  @Override
  public View createView() {
    return new LabView();
  }

  @Override
  public Window createWindow(Window owner, Screen screen, int styleMask) {
    HeadlessWindow window =
        new LabWindow(own("windowManager", HeadlessWindowManager.class), owner, screen, frameBuffer, styleMask);
    HeadlessRobot robot = own("activeRobot", HeadlessRobot.class);
    if (robot != null) {
      robot.windowAdded(window);
      window.setRobot(robot);
    }
    return window;
  }

  /// What the platform gives to its own windows, and keeps to itself.
  private <T> @Nullable T own(String field, Class<T> type) {
    try {
      Field kept = HeadlessApplication.class.getDeclaredField(field);
      kept.setAccessible(true);
      return type.cast(kept.get(this));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The headless platform has no " + field + ".", e);
    }
  }

  /// Leaves the platform's memory alone, into which [LabView] draws nothing: the platform clears what a smaller window
  /// no longer covers point by point, and throws where that lies outside the screen, which has no edge for a real window.
  static final class LabWindow extends HeadlessWindow {
    LabWindow(HeadlessWindowManager windows, Window owner, Screen screen, ByteBuffer memory, int styleMask) {
      super(windows, owner, screen, memory, styleMask);
    }

    @Override
    void clearRect(int x, int width, int y, int height) {
      // nothing is drawn there
    }
  }

  /// Sets buttons and keys of mouse events right, and takes what is drawn as a window of a real screen does, in one copy;
  /// the headless platform writes each point by itself, and beyond its memory where a window lies partly outside.
  static final class LabView extends HeadlessView {
    private static int buttons;
    private static int keys;
    private IntBuffer shown = IntBuffer.allocate(0);

    @Override
    protected void _uploadPixels(long ptr, Pixels pixels) {
      IntBuffer drawn = ((IntBuffer) pixels.getBuffer()).duplicate().rewind();
      if (shown.capacity() < drawn.remaining()) {
        shown = IntBuffer.allocate(drawn.remaining());
      }
      shown.clear().put(drawn);
    }

    @Override
    protected void notifyMouse(int type, int button, int x, int y, int xAbs, int yAbs, int modifiers, boolean popup,
        boolean synthesized) {
      int bit = switch (button) {
        case MouseEvent.BUTTON_LEFT -> KeyEvent.MODIFIER_BUTTON_PRIMARY;
        case MouseEvent.BUTTON_RIGHT -> KeyEvent.MODIFIER_BUTTON_SECONDARY;
        case MouseEvent.BUTTON_OTHER -> KeyEvent.MODIFIER_BUTTON_MIDDLE;
        default -> 0;
      };
      if (type == MouseEvent.DOWN) {
        buttons |= bit;
      }
      if (type == MouseEvent.UP) {
        buttons &= ~bit;
      }
      super.notifyMouse(type, button, x, y, xAbs, yAbs, buttons | keys,
          button == MouseEvent.BUTTON_RIGHT && type == MouseEvent.DOWN, false);
    }

    @Override
    protected void notifyKey(int type, int code, char[] chars, int modifiers) {
      if (type != KeyEvent.TYPED) {
        keys = modifiers;
      }
      super.notifyKey(type, code, chars, modifiers);
    }
  }
}
