
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
    const seconds = tickSeconds(this.run.end / 1000, width / 70);
    for (let at = 0; at * 1000 <= this.run.end; at += seconds) {
      const x = this.x(at * 1000) * width;
      pen.textAlign = at === 0 ? "left" : x > width - 20 ? "right" : "center";
      pen.fillText(`${at} s`, x, height);
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
  at(time) {
    const { curves, period } = this.run;
    const sample = Math.min(this.share.length - 1, Math.floor(time / curves.sampleMillis));
    const bar = Math.floor(time / (period * curves.roundsPerBar));
    const share = this.share[sample];
    return {
      right: share === null ? "" : `${(Math.floor(share * 1000) / 10).toFixed(1)} %`,
      sent: curves.sent[bar],
      lost: curves.lost[bar],
      suspicions: curves.suspicions[sample],
      deaths: curves.wrongDeaths[sample],
    };
  }
}

// A round number of seconds, so that there are at most so many ticks.
function tickSeconds(seconds, ticksMax) {
  const least = seconds / Math.max(1, ticksMax);
  const power = 10 ** Math.floor(Math.log10(Math.max(least, 0.001)));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= least) ?? least;
}

const MARK_COLOURS = { crash: "dead", partition: "cut", cut: "cut", heal: "good", restart: "running", join: "running", leave: "left" };
function markColour(what) {
  return colours[MARK_COLOURS[what] ?? "accent"];
}
