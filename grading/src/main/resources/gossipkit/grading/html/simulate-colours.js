
// The colours of the style, for canvases.

const COLOUR_NAMES = ["running", "suspect", "dead", "left", "probe", "help", "gossip", "sync", "lost", "cut", "card",
  "ink", "soft", "line", "accent", "good"];

// A whole turn.
const FULL = 2 * Math.PI;

let colours = {};

function readColours() {
  const style = getComputedStyle(document.documentElement);
  colours = Object.fromEntries(COLOUR_NAMES.map((name) => [name, style.getPropertyValue("--" + name).trim()]));
  colours.families = [colours.probe, colours.help, colours.gossip, colours.sync];
  colours.font = getComputedStyle(document.body).fontFamily;
}

// A canvas as large as it is shown, in pixels of the screen; drawn in those of the page.
function fitted(canvas) {
  const { width, height } = canvas.getBoundingClientRect();
  const ratio = devicePixelRatio || 1;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const pen = canvas.getContext("2d");
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  return { pen, width, height };
}
