package org.entente.context;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.entente.model.Place;

/**
 * Two hundred thousand places in columns of numbers, found by the hash of a folded name.
 *
 * <p>The file is made by {@code scripts/facts/places.mjs}, which documents its columns. A {@link
 * Site} is made only for the few places an article names, so the whole takes some 25 MB.
 */
final class Gazetteer {
  private static final String FILE = "gazetteer.tsv.gz";
  private static final int PLACES = 1 << 18;
  private static final int SLOTS = 1 << 20;

  private byte[] text = new byte[PLACES * 12];
  private int textEnd;
  private final int[] nameAt = new int[PLACES + 1];
  private final float[] lat = new float[PLACES];
  private final float[] lon = new float[PLACES];
  private final int[] population = new int[PLACES];
  private final int[] geonames = new int[PLACES];
  private final short[] country = new short[PLACES];
  private final short[] division = new short[PLACES];
  private final short[] feature = new short[PLACES];
  private int size;

  private final List<String> labels = new ArrayList<>();
  private final Map<String, Short> labelIndex = new HashMap<>();
  private final Map<String, String> divisionNames = new HashMap<>();
  private final Map<String, Integer> lands = new HashMap<>();

  private final long[] slotKey = new long[SLOTS];
  private final int[] slotFirst = new int[SLOTS];
  private int[] postingPlace = new int[PLACES];
  private int[] postingNext = new int[PLACES];
  private int postings = 1;

  private Gazetteer() {}

  /** Reads the shipped file; about half a second. */
  static Gazetteer read() {
    Gazetteer gazetteer = new Gazetteer();
    try (InputStream in = Gazetteer.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8),
                1 << 16)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        gazetteer.add(cells(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
    return gazetteer;
  }

  private static String[] cells(String line) {
    String[] cells = new String[9];
    int from = 0;
    for (int i = 0; i < cells.length; i++) {
      int tab = line.indexOf('\t', from);
      cells[i] = line.substring(from, tab < 0 ? line.length() : tab);
      from = tab + 1;
    }
    return cells;
  }

  private void add(String[] cells) {
    int place = size++;
    putName(place, cells[0]);
    country[place] = label(cells[2]);
    division[place] = label(cells[3].isEmpty() ? "" : cells[2] + "." + cells[3]);
    feature[place] = label(cells[4]);
    lat[place] = Float.parseFloat(cells[5]);
    lon[place] = Float.parseFloat(cells[6]);
    population[place] = cells[7].isEmpty() ? 0 : Integer.parseInt(cells[7]);
    geonames[place] = cells[8].isEmpty() ? 0 : Integer.parseInt(cells[8]);
    if (cells[4].equals("admin1")) {
      divisionNames.put(cells[2] + "." + cells[3], cells[0]);
    }
    if (cells[4].equals("country")) {
      lands.put(cells[2], place);
    }
    for (int from = 0; from < cells[1].length(); ) {
      int bar = cells[1].indexOf('|', from);
      int to = bar < 0 ? cells[1].length() : bar;
      post(cells[1].substring(from, to), place);
      from = to + 1;
    }
  }

  private void putName(int place, String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    if (textEnd + bytes.length > text.length) {
      text = Arrays.copyOf(text, text.length * 3 / 2);
    }
    System.arraycopy(bytes, 0, text, textEnd, bytes.length);
    textEnd += bytes.length;
    nameAt[place + 1] = textEnd;
  }

  private short label(String label) {
    return labelIndex.computeIfAbsent(
        label,
        l -> {
          labels.add(l);
          return (short) (labels.size() - 1);
        });
  }

  private void post(String key, int place) {
    if (postings == postingPlace.length) {
      postingPlace = Arrays.copyOf(postingPlace, postings * 3 / 2);
      postingNext = Arrays.copyOf(postingNext, postings * 3 / 2);
    }
    int slot = slot(hash(key));
    slotKey[slot] = hash(key);
    postingPlace[postings] = place;
    postingNext[postings] = slotFirst[slot];
    slotFirst[slot] = postings++;
  }

  private int slot(long hash) {
    int slot = (int) (hash >>> 40) & (SLOTS - 1);
    while (slotFirst[slot] != 0 && slotKey[slot] != hash) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    return slot;
  }

  // FNV-1a, 64 bit: among three hundred thousand keys a clash has odds of one in 4e8.
  private static long hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** The places that answer to a folded name, in no particular order. */
  List<Site> find(String key) {
    List<Site> sites = new ArrayList<>();
    for (int p = slotFirst[slot(hash(key))]; p != 0; p = postingNext[p]) {
      sites.add(site(postingPlace[p]));
    }
    return sites;
  }

  /** The country or territory of an ISO 3166-1 alpha-3 code. */
  Optional<Site> country(String code) {
    return Optional.ofNullable(lands.get(code)).map(this::site);
  }

  private Site site(int place) {
    String name =
        new String(text, nameAt[place], nameAt[place + 1] - nameAt[place], StandardCharsets.UTF_8);
    String code = labels.get(division[place]);
    return new Site(
        name,
        labels.get(country[place]),
        code,
        divisionNames.getOrDefault(code, ""),
        labels.get(feature[place]),
        new Place.Point(degrees(lat[place]), degrees(lon[place])),
        population[place],
        geonames[place] == 0 ? "" : Integer.toString(geonames[place]),
        "gazetteer");
  }

  private static double degrees(float stored) {
    return Math.round(stored * 1000.0) / 1000.0;
  }

  /** How many places it holds. */
  int size() {
    return size;
  }
}
