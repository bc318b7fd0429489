package com.sun.glass.ui.lab;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.LabApplication;

/// Chosen with `-Dglass.platform=Lab`: JavaFX's own headless platform with its known gaps mended for tests.
public final class LabPlatformFactory extends HeadlessPlatformFactory {

  @Override
  public Application createApplication() {
    return new LabApplication();
  }
}
