package org.entente.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import org.entente.model.Input;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages of a web archive (WARC, ISO 28500): each HTML page that was served whole, and each text
 * that was taken from one (WET files). Requests, metadata, pictures, errors and redirections are
 * passed over. The day of the crawl is not the article's: a page must tell its own.
 */
final class WarcRows implements Records<Draft> {
  private static final int OK = 200;
  private static final int MOST = 32 << 20;

  private final WarcReader records;
  private final Input input;
  private int number;

  WarcRows(Source source, Input input) throws IOException {
    this.records = new WarcReader(source.bytes());
    this.input = input;
  }

  @Override
  public Optional<Draft> next() throws IOException {
    for (Optional<WarcRecord> next = record(); next.isPresent(); next = record()) {
      number++;
      if (next.get() instanceof WarcTargetRecord page) {
        Optional<Draft> draft = draft(page);
        if (draft.isPresent()) {
          return draft;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<WarcRecord> record() throws IOException {
    try {
      return records.next();
    } catch (IOException | RuntimeException e) {
      // The library meets broken records with exceptions of many kinds.
      throw Refused.rest(
          place(number + 1), "is no WARC record (" + e.getMessage() + ")", "see that it is whole");
    }
  }

  private Optional<Draft> draft(WarcTargetRecord record) throws IOException {
    try {
      Optional<byte[]> body = Optional.empty();
      boolean html = false;
      if (record instanceof WarcResponse response && response.http().status() == OK) {
        html = isHtml(response.http().contentType());
        body = html ? Optional.of(read(response.http().bodyDecoded())) : body;
      } else if (record instanceof WarcResource || record instanceof WarcConversion) {
        Optional<WarcPayload> payload = record.payload();
        MediaType type = payload.map(WarcPayload::type).orElse(MediaType.OCTET_STREAM);
        html = isHtml(type);
        boolean text = html || type.base().equals(MediaType.PLAIN_TEXT);
        body = text ? Optional.of(read(payload.orElseThrow().body())) : body;
      }
      return body.isEmpty() ? Optional.empty() : Optional.of(draft(record, body.get(), html));
    } catch (Refused e) {
      throw e.at(place(number));
    } catch (IOException | RuntimeException e) {
      throw new Refused(
          place(number),
          "cannot be read (" + e.getMessage() + ")",
          "leave it out or crawl it anew");
    }
  }

  private Draft draft(WarcTargetRecord record, byte[] bytes, boolean html) throws Refused {
    String text = Decoding.all(bytes, html);
    Draft d = html ? Page.draft(text) : new PlainText(input).draft(text);
    String url = d.url().isBlank() ? Objects.requireNonNullElse(record.target(), "") : d.url();
    return new Draft(place(number), d.id(), d.dated(), d.title(), d.source(), url, d.text());
  }

  private static boolean isHtml(MediaType type) {
    return type.base().equals(MediaType.HTML)
        || type.base().toString().equals("application/xhtml+xml");
  }

  private byte[] read(MessageBody body) throws IOException {
    try (InputStream bytes = body == null ? new ByteArrayInputStream(new byte[0]) : body.stream()) {
      byte[] all = bytes.readNBytes(MOST + 1);
      if (all.length > MOST) {
        throw new Refused(place(number), "holds more than %,d bytes".formatted(MOST), "cut it");
      }
      return all;
    }
  }

  private static String place(int number) {
    return "record " + number;
  }
}
