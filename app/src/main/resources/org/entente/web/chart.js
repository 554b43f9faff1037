// What all charts share: the data of a page's own twin, a drawing area, and a tip on hovering.
"use strict";
const Chart = {
  /** Runs draw(figure, data) for each figure of a kind with the JSON it names. */
  each(kind, draw) {
    for (const figure of document.querySelectorAll(`[data-chart="${kind}"]`)) Chart.load(figure, draw);
  },
  async load(figure, draw, source = figure.dataset.source) {
    try {
      const answer = await fetch(source, { headers: { Accept: "application/json" } });
      if (!answer.ok) throw new Error((await answer.json()).error || answer.statusText);
      draw(figure, await answer.json());
    } catch (failure) {
      figure.replaceChildren(Object.assign(document.createElement("p"), { className: "none", textContent: `Cannot be drawn: ${failure.message}` }));
    }
  },
  none(figure, text) {
    figure.replaceChildren(Object.assign(document.createElement("p"), { className: "none", textContent: text }));
  },
  svg(figure, width, height, role = "img") {
    for (const old of figure.querySelectorAll("svg, p")) old.remove();
    return d3.select(figure).append("svg").attr("viewBox", `0 0 ${width} ${height}`).attr("role", role)
      .attr("aria-label", figure.getAttribute("aria-label"));
  },
  width(figure) {
    return Math.max(320, Math.min(1400, figure.clientWidth - 20 || 900));
  },
  tip(selection, text) {
    selection.on("mousemove.tip", (event, d) => Chart.show(event, text(d))).on("mouseleave.tip", () => (Chart.box().hidden = true));
  },
  show(event, text) {
    const box = Chart.box();
    box.textContent = text;
    box.hidden = false;
    box.style.left = Math.min(event.clientX + 14, innerWidth - box.offsetWidth - 8) + "px";
    box.style.top = Math.min(event.clientY + 14, innerHeight - box.offsetHeight - 8) + "px";
  },
  box() {
    let box = document.querySelector(".tip");
    if (!box) {
      box = Object.assign(document.createElement("div"), { className: "tip", hidden: true });
      box.setAttribute("aria-hidden", "true");
      document.body.append(box);
    }
    return box;
  },
  day: (text) => new Date(text + "T00:00:00Z"),
  quads: ["verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict"],
  wholes: (scale, count) => scale.ticks(count).filter(Number.isInteger),
};
