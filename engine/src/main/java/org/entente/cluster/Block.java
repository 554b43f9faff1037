package org.entente.cluster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.model.Event;
import org.entente.model.EventType;

/**
 * Where an event looks for others: its type, its day, and whether the day is known. Events of
 * blocks that do not touch are never compared, so that {@link Clusters#of} of each group of
 * touching blocks gives the same clusters as of all events at once.
 *
 * @param exact whether the day is a single one; then the days beside it are looked at too
 * @param day counted from 1970
 */
public record Block(EventType type, boolean exact, long day) {
  private static final Comparator<Block> ORDER =
      Comparator.comparing(Block::type).thenComparing(Block::exact).thenComparing(Block::day);

  /** The block of an event. */
  public static Block of(Event event) {
    Report report = Report.of(event);
    return new Block(report.type(), report.exact(), report.day());
  }

  /**
   * For each block the first of its group.
   *
   * @param yearly whether groups end with the year, as where the events are too many for more
   */
  public static Map<Block, Block> groups(Collection<Block> blocks, boolean yearly) {
    SortedSet<Block> ordered = new TreeSet<>(ORDER);
    ordered.addAll(blocks);
    Map<Block, Block> groups = new HashMap<>();
    Block before = null;
    for (Block block : ordered) {
      boolean goesOn =
          before != null && before.touches(block) && !(yearly && before.year() != block.year());
      groups.put(block, goesOn ? groups.get(before) : block);
      before = block;
    }
    return groups;
  }

  private boolean touches(Block next) {
    return type == next.type && exact && next.exact && next.day - day == 1;
  }

  private int year() {
    return LocalDate.ofEpochDay(day).getYear();
  }
}
