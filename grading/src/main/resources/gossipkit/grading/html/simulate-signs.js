
// A sign for each state of a member: nobody has to tell colours apart.

const disc = (colour) => (pen, x, y, size) => {
  circle(pen, x, y, size);
  pen.fillStyle = colours[colour];
  pen.fill();
};
const hollow = (dashed) => (pen, x, y, size) => {
  circle(pen, x, y, size - 0.75);
  pen.fillStyle = colours.card;
  pen.fill();
  pen.lineWidth = 1.5;
  pen.strokeStyle = colours.left;
  if (dashed) pen.setLineDash([2, 2.5]);
  pen.stroke();
  pen.setLineDash([]);
};
const strokes = (colour, thickness, lines) => (pen, x, y, size) => {
  pen.beginPath();
  for (const [x1, y1, x2, y2] of lines) {
    pen.moveTo(x + x1 * size, y + y1 * size);
    pen.lineTo(x + x2 * size, y + y2 * size);
  }
  pen.lineWidth = Math.max(1.5, size * thickness);
  pen.strokeStyle = colours[colour];
  pen.stroke();
};
const question = (pen, x, y, size) => {
  if (size < 6) return;
  Object.assign(pen, { font: `800 ${size * 1.5}px ${colours.font}`, textAlign: "center", textBaseline: "middle" });
  pen.fillStyle = colours.card;
  pen.fillText("?", x, y + size * 0.08);
};
const cross = strokes("dead", 0.42, [[-0.75, -0.75, 0.75, 0.75], [-0.75, 0.75, 0.75, -0.75]]);
const bar = strokes("left", 0.3, [[-0.5, 0, 0.5, 0]]);
const bars = strokes("card", 0.28, [[-0.28, -0.45, -0.28, 0.45], [0.28, -0.45, 0.28, 0.45]]);

// By number, as the states themselves.
const PROCESS_SIGNS = [
  [hollow(true)],
  [disc("running")],
  [disc("running"), bars],
  [disc("card"), cross],
  [hollow(false), bar],
];
const BELIEF_SIGNS = [
  [hollow(true)],
  [disc("running")],
  [disc("suspect"), question],
  [disc("card"), cross],
  [hollow(false), bar],
];

function circle(pen, x, y, radius) {
  pen.beginPath();
  pen.arc(x, y, radius, 0, FULL);
}

function drawSign(pen, x, y, size, sign) {
  for (const part of sign) part(pen, x, y, size);
}
