// The article beside its events: each lights up the other, and kinds of marks can be hidden.
"use strict";
const text = document.querySelector("article.text");
const words = (id) => [...text.querySelectorAll("[data-e]")].filter((m) => m.dataset.e.split(" ").includes(id));
for (const card of document.querySelectorAll(".card")) {
  const light = (on) => { card.classList.toggle("lit", on); words(card.dataset.e).forEach((m) => m.classList.toggle("lit", on)); };
  for (const [begin, end] of [["mouseenter", "mouseleave"], ["focusin", "focusout"]]) {
    card.addEventListener(begin, () => light(true));
    card.addEventListener(end, () => light(false));
  }
}
for (const trigger of text.querySelectorAll("a.trigger")) {
  trigger.addEventListener("click", (event) => {
    const card = document.getElementById(trigger.getAttribute("href").slice(1));
    if (!card) return;
    event.preventDefault();
    history.replaceState(null, "", trigger.getAttribute("href"));
    document.querySelectorAll(".card.lit").forEach((c) => c.classList.remove("lit"));
    card.querySelector("details").open = true;
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: "nearest" });
  });
}
for (const box of document.querySelectorAll(".show input")) {
  box.addEventListener("change", () => text.classList.toggle("no-" + box.value, !box.checked));
}
