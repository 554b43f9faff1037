// Two countries: what one does upwards, what the other does downwards, by quad.
"use strict";
Chart.each("dyad", (figure, data) => {
  const rows = data.series.map((r) => ({ ...r, at: Chart.day(r.period) }));
  const most = d3.max(rows, (r) => Math.max(r.there_events, r.back_events));
  if (!most) return Chart.none(figure, "Nothing happened between them in these periods.");
  const width = Chart.width(figure), height = 320;
  const edge = { top: 22, right: 12, bottom: 26, left: 46 };
  const step = rows.length > 1 ? rows[1].at - rows[0].at : 864e5;
  const x = d3.scaleUtc([rows[0].at, new Date(+rows[rows.length - 1].at + step)], [edge.left, width - edge.right]);
  const y = d3.scaleLinear([-most, most], [height - edge.bottom, edge.top]).nice();
  const svg = Chart.svg(figure, width, height);
  const ticks = Chart.wholes(y, 7);
  svg.append("g").attr("class", "grid").selectAll("line").data(ticks).join("line").attr("x1", edge.left).attr("x2", width - edge.right).attr("y1", y).attr("y2", y);
  svg.append("g").attr("class", "axis").attr("transform", `translate(0,${height - edge.bottom})`).call(d3.axisBottom(x).ticks(width / 110).tickSizeOuter(0));
  svg.append("g").attr("class", "axis").attr("transform", `translate(${edge.left},0)`).call(d3.axisLeft(y).tickValues(ticks).tickFormat((v) => Math.abs(v)).tickSizeOuter(0));
  const across = (r) => Math.max(1, x(new Date(+r.at + step)) - x(r.at) - (step > 5e8 ? 1.5 : 0));
  for (const [way, sign] of [["there_", 1], ["back_", -1]]) {
    for (const r of rows) {
      let from = 0;
      Chart.quads.forEach((quad, i) => {
        const n = r[way + quad];
        if (!n) return;
        const a = y(sign * from), b = y(sign * (from + n));
        svg.append("rect").attr("class", `q${i + 1}`).attr("x", x(r.at)).attr("width", across(r)).attr("y", Math.min(a, b)).attr("height", Math.abs(a - b));
        from += n;
      });
    }
  }
  svg.append("line").attr("x1", edge.left).attr("x2", width - edge.right).attr("y1", y(0)).attr("y2", y(0)).attr("stroke", "currentColor");
  svg.append("text").attr("x", edge.left + 6).attr("y", edge.top - 6).text("↑ " + figure.dataset.there);
  svg.append("text").attr("x", edge.left + 6).attr("y", height - edge.bottom - 6).text("↓ " + figure.dataset.back);
  const hits = svg.append("g").selectAll("rect").data(rows).join("rect").attr("class", "hit")
    .attr("x", (r) => x(r.at)).attr("width", across).attr("y", edge.top).attr("height", height - edge.top - edge.bottom);
  Chart.tip(hits, (r) => `${r.period}\n${figure.dataset.there}: ${r.there_events}, mean score ${r.there_score ?? "–"}\n${figure.dataset.back}: ${r.back_events}, mean score ${r.back_score ?? "–"}`);
});
