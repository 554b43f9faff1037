// Commitments as lines from the day they were made to their deadline, with the day asked about.
"use strict";
Chart.each("timeline", (figure, data) => {
  const rows = data.rows.filter((r) => r.made && r.deadline).slice(0, 30);
  if (!rows.length) return Chart.none(figure, "None has a deadline.");
  rows.sort((a, b) => d3.ascending(a.deadline, b.deadline));
  const width = Chart.width(figure), line = 20, height = rows.length * line + 44;
  const edge = { left: Math.min(400, width * 0.42), right: 20, top: 24 };
  const days = rows.flatMap((r) => [r.made, r.deadline, r.outcome_day]).concat(data.on).filter(Boolean).map(Chart.day).sort(d3.ascending);
  const close = [d3.quantile(days, 0.02), d3.quantile(days, 0.98)];
  const room = Math.max(864e5 * 7, (close[1] - close[0]) * 0.05);
  const x = d3.scaleUtc([new Date(+close[0] - room), new Date(+close[1] + room)], [edge.left, width - edge.right]).clamp(true);
  const svg = Chart.svg(figure, width, height, "group");
  svg.append("g").attr("class", "axis").attr("transform", `translate(0,${height - 20})`).call(d3.axisBottom(x).ticks((width - edge.left) / 100).tickSizeOuter(0));
  const on = x(Chart.day(data.on));
  svg.append("line").attr("class", "on").attr("x1", on).attr("x2", on).attr("y1", 14).attr("y2", height - 20);
  svg.append("text").attr("x", on).attr("y", 11).attr("text-anchor", on > width / 2 ? "end" : "start").text(data.on);
  const row = svg.append("g").selectAll("g").data(rows).join("g").attr("transform", (_, i) => `translate(0,${edge.top + i * line})`);
  const link = row.append("a").attr("href", (r) => "/events/" + encodeURIComponent(r.event)).attr("aria-label", (r) => `${r.actor_name.join(", ")}: ${r.what}, ${r.state}`);
  const short = (t, n) => t.length > n ? t.slice(0, n - 1) + "…" : t;
  link.append("text").attr("x", 0).attr("y", line / 2 + 4).text((r) => short((r.actor_name[0] || "?") + ": " + r.what, Math.floor(edge.left / 6.6)));
  link.append("line").attr("class", "span").attr("x1", (r) => x(Chart.day(r.made))).attr("x2", (r) => x(Chart.day(r.deadline))).attr("y1", line / 2).attr("y2", line / 2);
  link.append("circle").attr("class", "promise").attr("r", 3).attr("cx", (r) => x(Chart.day(r.made))).attr("cy", line / 2);
  link.append("rect").attr("class", (r) => "s-" + r.state).attr("x", (r) => x(Chart.day(r.deadline)) - 4).attr("y", line / 2 - 5).attr("width", 9).attr("height", 10);
  Chart.tip(row, (r) => `${r.actor_name.join(", ")}: ${r.what}\nmade ${r.made}, deadline ${r.deadline}, ${r.state}`);
});
