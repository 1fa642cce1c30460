
// The messages of an instant. Those that look alike are drawn in one stroke: a thousand strokes take too long.

// Of a curve from one place to another, bent towards the centre and a little to its own right: its control point.
function bendOf(a, b) {
  const part = (1 - BEND) / 2;
  return { x: (a.x + b.x) * part - (b.y - a.y) * ASIDE, y: (a.y + b.y) * part + (b.x - a.x) * ASIDE };
}
function onCurve(a, c, b, part) {
  const rest = 1 - part;
  return {
    x: rest * rest * a.x + 2 * rest * part * c.x + part * part * b.x,
    y: rest * rest * a.y + 2 * rest * part * c.y + part * part * b.y,
  };
}

// What of a message can be seen: how much of its way is drawn, how far it has faded, and whether its end is to be marked.
function sightOf(messages, i, time, fade) {
  const fate = messages.fate[i];
  const lost = fate > UNDER_WAY;
  const takes = messages.fateAt[i] - messages.sentAt[i];
  const over = time - messages.fateAt[i];
  if (fate === UNDER_WAY) return { reach: 1, age: (time - messages.sentAt[i]) / fade, lost };
  if (over < 0) return { reach: (time - messages.sentAt[i]) / takes, age: 0, lost: false, moving: true };
  return { reach: lost && takes === 0 ? LOST_REACH : 1, age: over / fade, lost };
}

function drawMessages(ring, { time, from, fade, still }) {
  const { messages } = ring.run;
  const first = countUntil(messages.sentAt, time - messages.longest - 2 * fade);
  const end = countUntil(messages.sentAt, time);
  const curves = new Map();
  const heads = new Map();
  const crosses = new Map();
  for (let i = first; i < end; i++) {
    const sight = sightOf(messages, i, time, fade);
    const ageMax = sight.lost ? 2 : 1;
    if (sight.age >= ageMax) continue;
    const mine = from === NOBODY || messages.from[i] === from || messages.to[i] === from;
    const kind = mine ? messages.family[i] : OTHERS;
    const step = still ? FADE_STEPS : Math.ceil((1 - sight.age / ageMax) * FADE_STEPS);
    const curve = curveOf(ring, messages.from[i], messages.to[i], sight.reach);
    put(curves, kind + FAMILIES_AND_OTHERS * step, curve);
    if (sight.moving && !still) put(heads, kind, curve.end);
    if (sight.lost && mine) put(crosses, step, curve.end);
  }
  drawCurves(ring.pen, curves, from !== NOBODY);
  drawHeads(ring.pen, heads);
  drawCrosses(ring.pen, crosses);
}

function put(groups, key, value) {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

// To nobody: a short way out of the ring.
function curveOf(ring, from, to, reach) {
  const a = ring.places[from];
  const b = to === NOBODY ? { x: a.x * 1.15, y: a.y * 1.15 } : ring.places[to];
  const c = to === NOBODY ? a : bendOf(a, b);
  const bend = { x: a.x + (c.x - a.x) * reach, y: a.y + (c.y - a.y) * reach };
  return { start: a, bend, end: onCurve(a, c, b, reach) };
}

function drawCurves(pen, curves, chosen) {
  for (const [key, group] of curves) {
    const kind = key % FAMILIES_AND_OTHERS;
    const strength = Math.floor(key / FAMILIES_AND_OTHERS) / FADE_STEPS;
    pen.beginPath();
    for (const { start, bend, end } of group) {
      pen.moveTo(start.x, start.y);
      pen.quadraticCurveTo(bend.x, bend.y, end.x, end.y);
    }
    pen.globalAlpha = strength * (kind === OTHERS ? 0.18 : 0.8);
    pen.lineWidth = chosen && kind !== OTHERS ? 2.5 : group.length > 60 ? 1 : 1.5;
    pen.strokeStyle = colours.families[kind] ?? colours.soft;
    pen.stroke();
  }
  pen.globalAlpha = 1;
}

function drawHeads(pen, heads) {
  for (const [kind, group] of heads) {
    pen.beginPath();
    for (const { x, y } of group) {
      pen.moveTo(x + 4, y);
      pen.arc(x, y, 4, 0, FULL);
    }
    pen.globalAlpha = kind === OTHERS ? 0.3 : 1;
    pen.fillStyle = colours.families[kind] ?? colours.soft;
    pen.fill();
  }
  pen.globalAlpha = 1;
}

function drawCrosses(pen, crosses) {
  const size = 4.5;
  pen.lineWidth = 2.5;
  pen.strokeStyle = colours.lost;
  for (const [step, group] of crosses) {
    pen.beginPath();
    for (const { x, y } of group) {
      pen.moveTo(x - size, y - size);
      pen.lineTo(x + size, y + size);
      pen.moveTo(x - size, y + size);
      pen.lineTo(x + size, y - size);
    }
    pen.globalAlpha = step / FADE_STEPS;
    pen.stroke();
  }
  pen.globalAlpha = 1;
}
