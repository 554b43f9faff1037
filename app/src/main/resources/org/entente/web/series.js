// A series: bars by quad where events are counted, else a line; the rolling mean, levels and what is forecast over it.
"use strict";
Chart.each("series", (figure, data) => {
  const rows = data.rows.map((r) => ({ ...r, at: Chart.day(r.period) }));
  if (!rows.some((r) => r.value !== null)) return Chart.none(figure, "Nothing happened in these periods.");
  const width = Chart.width(figure), height = figure.classList.contains("tall") ? 360 : 220;
  const edge = { top: 10, right: 12, bottom: 26, left: 46 };
  const counted = data.measure === "events";
  const step = rows.length > 1 ? rows[1].at - rows[0].at : 864e5;
  const x = d3.scaleUtc([rows[0].at, new Date(+rows[rows.length - 1].at + step)], [edge.left, width - edge.right]);
  const high = d3.max(rows, (r) => Math.max(r.value ?? 0, r.high ?? 0));
  const low = data.measure === "score" ? d3.min(rows, (r) => Math.min(r.value ?? 0, r.low ?? 0)) : 0;
  const y = d3.scaleLinear([low, high || 1], [height - edge.bottom, edge.top]).nice();
  const svg = Chart.svg(figure, width, height);
  const ticks = counted ? Chart.wholes(y, 5) : y.ticks(5);
  svg.append("g").attr("class", "grid").selectAll("line").data(ticks).join("line")
    .attr("x1", edge.left).attr("x2", width - edge.right).attr("y1", y).attr("y2", y);
  svg.append("g").attr("class", "axis").attr("transform", `translate(0,${height - edge.bottom})`).call(d3.axisBottom(x).ticks(width / 110).tickSizeOuter(0));
  svg.append("g").attr("class", "axis").attr("transform", `translate(${edge.left},0)`).call(d3.axisLeft(y).tickValues(ticks).tickSizeOuter(0).tickFormat(d3.format("~s")));
  const past = rows.filter((r) => !r.forecast), ahead = rows.filter((r) => r.forecast);
  const across = (r) => Math.max(1, x(new Date(+r.at + step)) - x(r.at) - (step > 5e8 ? 1.5 : 0));
  if (counted) {
    for (const r of past) {
      let from = 0;
      Chart.quads.forEach((quad, i) => {
        if (!r[quad]) return;
        svg.append("rect").attr("class", `q${i + 1}`).attr("x", x(r.at)).attr("width", across(r)).attr("y", y(from + r[quad])).attr("height", y(from) - y(from + r[quad]));
        from += r[quad];
      });
    }
  }
  const middle = (r) => x(new Date(+r.at + step / 2));
  const line = (field) => d3.line((r) => middle(r), (r) => y(r[field])).defined((r) => r[field] !== null && r[field] !== undefined);
  if (!counted) svg.append("path").attr("class", "value").attr("d", line("value")(past));
  const full = figure.classList.contains("tall");
  if (full) {
    svg.append("path").attr("class", "rolling").attr("d", line("rolling")(past));
    if (data.changes.length) svg.append("path").attr("class", "level").attr("d", d3.line((r) => x(r.at), (r) => y(r.level)).defined((r) => r.level !== null).curve(d3.curveStepAfter)(past));
    for (const day of data.changes) svg.append("line").attr("class", "changed").attr("x1", x(Chart.day(day))).attr("x2", x(Chart.day(day))).attr("y1", edge.top).attr("y2", height - edge.bottom);
    svg.append("path").attr("class", "interval").attr("d", d3.area(middle, (r) => y(r.low), (r) => y(r.high))(ahead));
    svg.append("path").attr("class", "ahead").attr("d", line("value")(ahead));
    const key = ["black line: rolling mean"];
    if (data.changes.length) key.push("dashed: level between changes");
    if (ahead.length) key.push("dotted: forecast, shaded its interval of past errors");
    figure.querySelector(".key")?.remove();
    figure.append(Object.assign(document.createElement("p"), { className: "key", textContent: key.join(" · ") }));
  }
  const hits = svg.append("g").selectAll("rect").data(rows).join("rect").attr("class", "hit")
    .attr("x", (r) => x(r.at)).attr("width", across).attr("y", edge.top).attr("height", height - edge.top - edge.bottom);
  Chart.tip(hits, (r) => r.forecast ? `${r.period}: forecast ${r.value}, ${r.low} to ${r.high}` : `${r.period}: ${r.events} events in ${r.articles} articles\n` + (counted ? "" : `${data.measure} ${r.value ?? "–"}\n`) + `mean score ${r.score ?? "–"}`);
});
