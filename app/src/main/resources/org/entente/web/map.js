// Places of events on the world; a place leads to its events.
"use strict";
Chart.each("map", async (figure, data) => {
  const world = await (await fetch("/assets/vendor/countries-50m-2.0.2.json")).json();
  const width = Chart.width(figure), height = Math.round(width * 0.52);
  const projection = d3.geoNaturalEarth1().fitSize([width, height], { type: "Sphere" });
  const path = d3.geoPath(projection);
  const svg = Chart.svg(figure, width, height, "group");
  const all = svg.append("g");
  all.append("path").attr("class", "sea").attr("d", path({ type: "Sphere" }));
  all.append("g").selectAll("path").data(topojson.feature(world, world.objects.countries).features).join("path").attr("class", "country").attr("d", path);
  const most = d3.max(data.rows, (r) => r.events) || 1;
  const size = d3.scaleSqrt([0, most], [2, Math.max(10, width / 60)]);
  const style = getComputedStyle(document.documentElement), colour = (name) => style.getPropertyValue(name).trim();
  const shade = d3.scaleLinear([-6, 0, 6], [colour("--q4"), colour("--soft"), colour("--q2")]).clamp(true);
  const spots = all.append("g").selectAll("a").data(data.rows).join("a")
    .attr("href", (r) => figure.dataset.events + (figure.dataset.events.includes("?") ? "&" : "?") + "place=" + encodeURIComponent(r.place))
    .attr("aria-label", (r) => `${r.place}: ${r.events} events`).append("circle").attr("class", "spot")
    .attr("cx", (r) => projection([r.lon, r.lat])[0]).attr("cy", (r) => projection([r.lon, r.lat])[1])
    .attr("r", (r) => size(r.events)).attr("fill", (r) => shade(r.score));
  Chart.tip(spots, (r) => `${r.place}${r.country && r.place !== r.country ? ", " + r.country : ""}\n${r.events} events, mean score ${r.score}`);
  const zoom = d3.zoom().filter((event) => (event.type !== "wheel" || event.ctrlKey) && !event.button).scaleExtent([1, 24]).translateExtent([[0, 0], [width, height]]).on("zoom", (event) => {
    all.attr("transform", event.transform);
    spots.attr("r", (r) => size(r.events) / Math.sqrt(event.transform.k) / Math.sqrt(Math.sqrt(event.transform.k))).attr("stroke-width", 0.7 / event.transform.k);
  });
  svg.call(zoom);
  const buttons = Object.assign(document.createElement("div"), { className: "zoom" });
  for (const [label, text, factor] of [["Zoom in", "+", 1.8], ["Zoom out", "−", 1 / 1.8], ["Whole world", "⤢", 0]]) {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: text });
    button.setAttribute("aria-label", label);
    button.addEventListener("click", () => factor ? svg.call(zoom.scaleBy, factor) : svg.call(zoom.transform, d3.zoomIdentity));
    buttons.append(button);
  }
  figure.prepend(buttons);
});
