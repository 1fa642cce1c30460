
// The ring: members in a circle, messages as curves between them. It draws what it is told and keeps no state of its own.

const TOP = -Math.PI / 2;
// How far a curve is drawn towards the centre: 0 is a straight line.
const BEND = 0.4;
// How far it keeps to the right, as a part of the way: an answer does not cover the question.
const ASIDE = 0.08;
const FADE_STEPS = 4;
// What is lost on its way goes half of it.
const LOST_REACH = 0.5;
const LABEL_DISTANCE = 15;
// Of its height.
const LETTER_WIDTH = 0.58;

class Ring {
  constructor(canvas, run) {
    this.canvas = canvas;
    this.run = run;
    this.labels = shortNames(run.names);
    this.resize();
  }

  resize() {
    Object.assign(this, fitted(this.canvas));
    const size = Math.min(this.width, this.height);
    this.letters = Math.max(...this.labels.map((label) => label.length));
    this.dot = Math.max(3, Math.min(size / 24, (size * 0.9) / this.run.size));
    this.letter = Math.max(12, Math.min(22, size / 38));
    const letters = LETTER_WIDTH * this.letter * this.letters;
    const room = this.dot + LABEL_DISTANCE + 4;
    this.radius = Math.max(10, Math.min(this.width / 2 - room - letters, this.height / 2 - room - this.letter));
    this.places = this.run.names.map((name, i) => this.placeAt(i, this.radius));
  }

  angle(member) {
    return TOP + (FULL * member) / this.run.size;
  }

  placeAt(member, radius) {
    const angle = this.angle(member);
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  }

  // Who is there, in pixels of the page from the canvas's corner; or NOBODY.
  memberAt(x, y) {
    const dx = x - this.width / 2;
    const dy = y - this.height / 2;
    if (Math.abs(Math.hypot(dx, dy) - this.radius) > Math.max(24, this.dot + LABEL_DISTANCE)) return NOBODY;
    const turn = (Math.atan2(dy, dx) - TOP + FULL) % FULL;
    return Math.round((turn / FULL) * this.run.size) % this.run.size;
  }

  // From whom: the member whose view is shown, or NOBODY. Fade: for how long a message is still seen once it is over.
  draw({ cluster, time, from, fade, still }) {
    const { pen } = this;
    pen.clearRect(0, 0, this.width, this.height);
    pen.save();
    pen.translate(this.width / 2, this.height / 2);
    this.drawPartitions(cluster.partitions(time));
    drawMessages(this, { time, from, fade, still });
    for (let member = 0; member < this.run.size; member++) this.drawMember(cluster, member, from);
    this.drawLabels(from);
    pen.restore();
  }

  // One side of each partition as slices of the whole.
  drawPartitions(sides) {
    const { pen } = this;
    const half = Math.PI / this.run.size;
    const reach = this.radius + this.dot + 7;
    for (const side of sides) {
      pen.beginPath();
      for (const [first, last] of stretches(side)) {
        pen.moveTo(0, 0);
        pen.arc(0, 0, reach, this.angle(first) - half, this.angle(last) + half);
        pen.closePath();
      }
      pen.globalAlpha = 0.1;
      pen.fillStyle = colours.cut;
      pen.fill();
      pen.globalAlpha = 1;
      pen.strokeStyle = colours.cut;
      pen.lineWidth = 1.5;
      pen.setLineDash([6, 5]);
      pen.stroke();
      pen.setLineDash([]);
    }
  }

  drawMember(cluster, member, from) {
    const { x, y } = this.places[member];
    const state = cluster.stateOf(member);
    // In a crowd, those that are not as usual stand out.
    const unusual = Math.max(this.dot, 5);
    if (from === NOBODY || from === member || this.run.ofRumour) {
      const usual = state === RUNNING || (state === OUTSIDE && this.run.ofRumour);
      drawSign(this.pen, x, y, usual ? this.dot : unusual, PROCESS_SIGNS[state]);
    } else {
      const belief = cluster.of(from, member);
      drawSign(this.pen, x, y, belief === ALIVE ? this.dot : unusual, BELIEF_SIGNS[belief]);
      if (!isRight(belief, state)) this.drawExclamation(member);
    }
    if (from === NOBODY) this.drawArcs(cluster, member);
    if (from === member) this.drawHalo(x, y);
  }

  // How many suspect it, then how many hold it dead, clockwise from the top.
  drawArcs(cluster, member) {
    const others = cluster.takingPart - takesPart(cluster.process[member]);
    const suspect = cluster.holders(member, SUSPECT) / others;
    const dead = cluster.holders(member, DEAD) / others;
    if (others > 0 && suspect > 0) this.drawArc(member, 0, suspect, colours.suspect);
    if (others > 0 && dead > 0) this.drawArc(member, suspect, suspect + dead, colours.dead);
  }

  drawArc(member, start, end, colour) {
    const { pen } = this;
    const { x, y } = this.places[member];
    const width = Math.max(2, Math.min(5, this.dot * 0.4));
    pen.beginPath();
    pen.arc(x, y, this.dot + 1.5 + width / 2, TOP + FULL * start, TOP + FULL * Math.min(1, end));
    pen.lineWidth = width;
    pen.strokeStyle = colour;
    pen.stroke();
  }

  drawHalo(x, y) {
    const { pen } = this;
    pen.beginPath();
    pen.arc(x, y, this.dot + 5, 0, FULL);
    pen.lineWidth = 3;
    pen.strokeStyle = colours.accent;
    pen.stroke();
  }

  drawExclamation(member) {
    const { x, y } = this.placeAt(member, this.radius - this.dot - 9);
    this.write("!", x, y, `800 ${Math.max(12, Math.min(18, this.dot * 1.4))}px ${colours.font}`, colours.ink);
  }

  drawLabels(from) {
    const width = LETTER_WIDTH * this.letter;
    const every = Math.ceil(((width * this.letters + 6) * this.run.size) / (FULL * this.radius));
    for (let member = 0; member < this.run.size; member++) {
      const regular = member % every === 0 && this.run.size - member >= every;
      const crowded = from !== NOBODY && Math.abs(member - from) < every;
      if (member !== from && (!regular || crowded)) continue;
      const place = this.placeAt(member, this.radius + this.dot + LABEL_DISTANCE);
      const x = place.x + (Math.cos(this.angle(member)) * width * this.labels[member].length) / 2;
      const y = place.y + (Math.sin(this.angle(member)) * this.letter) / 4;
      const style = member === from ? { weight: 700, colour: colours.accent } : { weight: 500, colour: colours.soft };
      this.write(this.labels[member], x, y, `${style.weight} ${this.letter}px ${colours.font}`, style.colour);
    }
  }

  write(text, x, y, font, colour) {
    Object.assign(this.pen, { font, fillStyle: colour, textAlign: "center", textBaseline: "middle" });
    this.pen.fillText(text, x, y);
  }
}
