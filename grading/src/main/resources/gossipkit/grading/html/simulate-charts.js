
// The charts below the time line, and the marks above it, all on one axis of time: from edge to edge.

class Charts {
  constructor(run) {
    this.run = run;
    const { curves } = run;
    this.share = curves.right.map((right, i) => (curves.judged[i] ? right / curves.judged[i] : null));
    this.redraw();
  }

  x(time) {
    return this.run.end ? time / this.run.end : 0;
  }

  redraw() {
    const { curves } = this.run;
    this.drawMarks();
    this.drawLines("right", 1, [[this.share, colours.good, true]]);
    const most = Math.max(1, ...curves.suspicions, ...curves.wrongDeaths);
    this.drawLines("doubt", most, [[curves.wrongDeaths, colours.dead, true], [curves.suspicions, colours.suspect, false]]);
    this.drawBars();
  }

  drawLines(id, most, lines) {
    const { pen, width, height } = fitted(document.getElementById(id));
    const step = this.x(this.run.curves.sampleMillis) * width;
    for (const [values, colour, filled] of lines) {
      pen.beginPath();
      values.forEach((value, i) => pen.lineTo(i * step, height - 1.5 - ((value ?? 0) / most) * (height - 3)));
      pen.strokeStyle = colour;
      pen.lineWidth = 2;
      pen.stroke();
      if (!filled) continue;
      pen.lineTo(width, height);
      pen.lineTo(0, height);
      pen.globalAlpha = 0.15;
      pen.fillStyle = colour;
      pen.fill();
      pen.globalAlpha = 1;
    }
  }

  drawBars() {
    const { pen, width, height } = fitted(document.getElementById("load"));
    const { sent, lost, roundsPerBar } = this.run.curves;
    const most = Math.max(1, ...sent);
    const step = this.x(this.run.period * roundsPerBar) * width;
    for (const [values, colour] of [[sent, colours.probe], [lost, colours.lost]]) {
      pen.fillStyle = colour;
      values.forEach((value, i) => {
        const tall = (value / most) * height;
        pen.fillRect(i * step, height - tall, Math.max(0.75, step - Math.min(1, step / 4)), tall);
      });
    }
  }

  drawMarks() {
    const { pen, width, height } = fitted(document.getElementById("marks"));
    Object.assign(pen, { font: `12px ${colours.font}`, fillStyle: colours.soft, textBaseline: "bottom" });
    for (const { at, text } of ticksOf(this.run.end, width / 70)) {
      const x = this.x(at) * width;
      pen.textAlign = at === 0 ? "left" : x > width - 20 ? "right" : "center";
      pen.fillText(text, x, height);
    }
    for (const mark of this.run.marks) this.drawMark(pen, this.x(mark.at) * width, markColour(mark.what));
  }

  drawMark(pen, x, colour) {
    pen.beginPath();
    pen.moveTo(x - 6, 1);
    pen.lineTo(x + 6, 1);
    pen.lineTo(x, 12);
    pen.fillStyle = colour;
    pen.fill();
  }

  // What they show at a time, in words.
  at(time, cluster) {
    const { curves, period } = this.run;
    const sample = Math.min(this.share.length - 1, Math.floor(time / curves.sampleMillis));
    const bar = Math.floor(time / (period * curves.roundsPerBar));
    const share = this.share[sample];
    return {
      right: this.run.ofRumour ? cluster.informed : share === null ? "" : `${(Math.floor(share * 1000) / 10).toFixed(1)} %`,
      sent: curves.sent[bar],
      lost: curves.lost[bar],
      suspicions: curves.suspicions[sample],
      deaths: curves.wrongDeaths[sample],
    };
  }
}

// At most about so many, a round number of milliseconds apart.
function ticksOf(end, ticksMax) {
  const least = Math.max(1, end / Math.max(1, ticksMax));
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].map((times) => times * power).find((long) => long >= least);
  return Array.from({ length: Math.floor(end / step) + 1 }, (unused, i) => ({ at: i * step, text: `${(i * step) / 1000} s` }));
}

const MARK_COLOURS = { crash: "dead", partition: "cut", cut: "cut", heal: "good", restart: "running", join: "running", leave: "left" };
function markColour(what) {
  return colours[MARK_COLOURS[what] ?? "accent"];
}
