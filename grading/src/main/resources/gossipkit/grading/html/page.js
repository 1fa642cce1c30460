"use strict";

// Copying: a button copies the code beside it. Where the browser forbids that, the code is selected.
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  const code = button.parentElement.querySelector("code");
  getSelection().selectAllChildren(code);
  try {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = "Copied";
  } catch {
    button.textContent = document.execCommand("copy") ? "Copied" : "Selected";
  }
});

// A link into a closed fold opens it, and all that it is in.
function unfold(hash) {
  const target = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
  for (let at = target; at; at = at.parentElement) {
    if (at.tagName === "DETAILS") at.open = true;
  }
  if (target) target.scrollIntoView();
}
document.addEventListener("click", (event) => unfold(event.target.closest("a[href^='#']")?.hash));
addEventListener("hashchange", () => unfold(location.hash));
unfold(location.hash);

// What a drawing shows in short is told in full below it.
for (const kind of ["pointerover", "focusin"]) {
  document.addEventListener(kind, (event) => {
    const shape = event.target.closest("[data-told]");
    if (!shape) return;
    shape.closest("figure").querySelector(".told").textContent = shape.querySelector("title").textContent;
  });
}

// Paper cannot be unfolded.
let folded = [];
addEventListener("beforeprint", () => {
  folded = [...document.querySelectorAll("details:not([open])")];
  folded.forEach((details) => (details.open = true));
});
addEventListener("afterprint", () => folded.forEach((details) => (details.open = false)));
