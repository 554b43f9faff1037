package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

class MainTest {

  @TestFactory
  Stream<DynamicTest> everyHelpHasAnExample() {
    CommandLine all =
        Main.commands(k -> null, null, OutputStream.nullOutputStream(), Terminal.NONE);
    return all.getSubcommands().keySet().stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> hasExample(name)));
  }

  private static void hasExample(String command) {
    Run help = Run.of(command, "--help");
    assertEquals(0, help.code());
    assertTrue(help.out().contains("  entente " + command), help.out());
  }

  @Test
  void aMissingOrUnknownCommandIsAUsageError() {
    assertEquals(2, Run.of().code());
    assertEquals(2, Run.of("cod").code());
  }

  @Test
  void aReaderThatGoesAwayEndsTheRunQuietly() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    byte[] text = "France condemned Russia.".getBytes(StandardCharsets.UTF_8);
    CommandLine line =
        Main.commands(
            k -> SharedEngine.ENGINE,
            new ByteArrayInputStream(text),
            new StandardOutput(broken),
            Terminal.NONE);
    assertEquals(0, line.execute("code", "-", "--date", "2016-05-03"));
  }

  @Test
  void aWrongTableIsToldWithItsPlace() {
    Run run = Run.of("explain", "pom.xml", "--knowledge", "/no/such/folder");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("/no/such/folder"), run.err());
  }
}
