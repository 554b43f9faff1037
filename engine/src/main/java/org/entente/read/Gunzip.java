package org.entente.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Undoes gzip, and stops a small file that would fill the disk and the day. */
final class Gunzip extends FilterInputStream {
  /** News packs five- to tenfold; more than this is no text. */
  private static final long MOST_FOLD = 200;

  /** Below this size a high ratio does no harm. */
  private static final long FREE = 64L << 20;

  private final Counted packed;
  private long out;

  private Gunzip(Counted packed) throws IOException {
    super(new GZIPInputStream(packed, 1 << 16));
    this.packed = packed;
  }

  /** The bytes unpacked where they are gzipped, else as they are. */
  static InputStream wherePacked(InputStream raw) throws IOException {
    Counted bytes = new Counted(raw);
    bytes.mark(2);
    int magic = bytes.read() | bytes.read() << 8;
    bytes.reset();
    return magic == GZIPInputStream.GZIP_MAGIC ? new Gunzip(bytes) : bytes;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] to, int from, int length) throws IOException {
    int read = in.read(to, from, length);
    out += Math.max(0, read);
    if (out > FREE && out > packed.count * MOST_FOLD) {
      String size = "grows more than %d-fold when unpacked".formatted(MOST_FOLD);
      throw Refused.rest("byte " + out, size, "unpack it yourself if it is sound");
    }
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Counts what is taken; tells whether more is to come, which gzip asks between its members. */
  private static final class Counted extends BufferedInputStream {
    private long count;

    Counted(InputStream in) {
      super(in, 1 << 16);
    }

    @Override
    public synchronized int read(byte[] to, int from, int length) throws IOException {
      int read = super.read(to, from, length);
      count += Math.max(0, read);
      return read;
    }

    @Override
    public synchronized int available() throws IOException {
      // A pipe may have nothing ready and still not be at its end.
      if (super.available() == 0) {
        mark(1);
        int next = read();
        reset();
        return next < 0 ? 0 : 1;
      }
      return super.available();
    }
  }
}
