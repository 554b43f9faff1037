// Countries and their ties on a day; the slider asks for another day and keeps it in the address.
"use strict";
const places = new Map();
function network(figure, data) {
  const names = new Map(), blocs = new Map();
  data.blocs.forEach((b) => Object.entries(b.names).forEach(([code, name]) => names.set(code, name)));
  data.blocs.filter((b) => b.shown).forEach((b, i) => Object.keys(b.members).forEach((code) => blocs.set(code, i + 1)));
  document.getElementById("verdict").textContent = data.verdict;
  document.getElementById("blocs").replaceChildren(...data.blocs.filter((b) => b.shown).map((b) =>
    Object.assign(document.createElement("p"), { className: "note", textContent: `Bloc: ${Object.values(b.names).join(", ")} (stability ${b.stability.toFixed(2)})` })));
  if (!data.ties.length) return Chart.none(figure, "No ties until this day.");
  const width = Chart.width(figure), height = Math.min(620, Math.max(380, width * 0.6));
  const weight = (t) => t.positive + t.negative;
  const links = data.ties.slice(0, 250).map((t) => ({ ...t, one: t.source, other: t.target }));
  const codes = [...new Set(links.flatMap((t) => [t.one, t.other]))];
  const busy = new Map(codes.map((c) => [c, d3.sum(links.filter((t) => t.one === c || t.other === c), weight)]));
  const small = width < 600;
  const size = d3.scaleSqrt([0, d3.max(busy.values())], small ? [12, 19] : [15, 28]), thick = d3.scaleSqrt([0, d3.max(links, weight)], [0.8, 7]);
  const nodes = codes.map((id) => ({ id, ...places.get(id) }));
  const edge = small ? 20 : 30;
  const inside = (n) => { n.x = Math.max(edge, Math.min(width - edge, n.x)); n.y = Math.max(edge, Math.min(height - edge, n.y)); };
  const pull = d3.scaleLinear([-1, 1], [0, 0.35]);
  d3.forceSimulation(nodes)
    .force("tie", d3.forceLink(links).id((n) => n.id).distance((t) => (t.balance < 0 ? 190 : 80) * Math.min(1, width / 900) * Math.max(1, 12 / codes.length)).strength((t) => pull(t.balance) + 0.02))
    .force("apart", d3.forceManyBody().strength(-Math.max(320, 9000 / codes.length) * Math.min(1, width / 900)))
    .force("x", d3.forceX(width / 2).strength(0.07)).force("y", d3.forceY(height / 2).strength(0.11))
    .force("room", d3.forceCollide((n) => size(busy.get(n.id)) + (small ? 2 : 5)).iterations(3))
    .force("frame", () => nodes.forEach(inside))
    .stop().tick(320);
  for (const n of nodes) places.set(n.id, { x: n.x, y: n.y });
  const svg = Chart.svg(figure, width, height, "group");
  const ties = svg.append("g").selectAll("line").data(links).join("line").attr("class", (t) => "tie " + (t.balance < 0 ? "minus" : "plus"))
    .attr("stroke-width", (t) => thick(weight(t))).attr("x1", (t) => t.source.x).attr("y1", (t) => t.source.y).attr("x2", (t) => t.target.x).attr("y2", (t) => t.target.y);
  Chart.tip(ties, (t) => `${names.get(t.one) || t.one} – ${names.get(t.other) || t.other}\n${t.events} events, balance ${t.balance}`);
  const node = svg.append("g").selectAll("g").data(nodes).join("g").attr("class", (n) => (small ? "small node" : "node") + (blocs.has(n.id) ? ` bloc${blocs.get(n.id)}` : ""))
    .attr("transform", (n) => `translate(${n.x},${n.y})`);
  const link = node.append("a").attr("href", (n) => "/actors/" + encodeURIComponent(n.id)).attr("aria-label", (n) => names.get(n.id) || n.id);
  link.append("circle").attr("r", (n) => size(busy.get(n.id)));
  link.append("text").text((n) => n.id);
  Chart.tip(node, (n) => names.get(n.id) || n.id);
  const near = (id) => (t) => t.one === id || t.other === id;
  node.on("mouseenter", (_, n) => ties.attr("opacity", (t) => near(n.id)(t) ? 1 : 0.08)).on("mouseleave", () => ties.attr("opacity", null));
}
Chart.each("network", (figure, data) => {
  network(figure, data);
  const slider = document.querySelector(".slider");
  const first = Chart.day(slider.dataset.first), days = Math.round((Chart.day(slider.dataset.last) - first) / 864e5);
  if (days < 2) return;
  const day = (n) => new Date(+first + n * 864e5).toISOString().slice(0, 10);
  const range = Object.assign(document.createElement("input"), { type: "range", min: 0, max: days, step: Math.max(1, Math.round(days / 200)) });
  range.value = Math.round((Chart.day(data.on) - first) / 864e5);
  range.setAttribute("aria-label", "Day");
  const shown = Object.assign(document.createElement("output"), { textContent: data.on });
  slider.append(Object.assign(document.createElement("span"), { textContent: slider.dataset.first }), range, shown);
  let asked = 0;
  range.addEventListener("input", () => { shown.textContent = day(+range.value); range.setAttribute("aria-valuetext", shown.textContent); });
  range.addEventListener("change", () => {
    const address = new URL(location), mine = ++asked;
    address.searchParams.set("on", day(+range.value));
    history.replaceState(null, "", address);
    document.querySelector('input[name="on"]').value = day(+range.value);
    Chart.load(figure, (f, d) => mine === asked && network(f, d), "/coalitions.json" + address.search);
  });
});
