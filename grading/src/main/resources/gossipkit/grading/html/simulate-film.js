
// What is seen: the time, how fast it goes, and whose view is shown. Whatever changes asks for one new frame.

const FADE_SCREEN_MILLIS = 350;
const FADE_MILLIS_MIN = 12;
const FADE_MILLIS_MAX = 800;
// A browser that was busy, or a hidden page, does not make time jump.
const FRAME_MILLIS_MAX = 100;
const WORDS_EVERY_MILLIS = 250;
const FRAMES_KEPT = 5000;

class Film {
  constructor(run) {
    this.run = run;
    this.cluster = new Cluster(run);
    this.ring = new Ring(document.getElementById("ring"), run);
    this.charts = new Charts(run);
    this.panel = new Panel(run);
    this.telling = new Telling(run);
    this.still = matchMedia("(prefers-reduced-motion: reduce)");
    this.time = 0;
    this.speed = 1;
    this.playing = false;
    this.pinned = NOBODY;
    this.pointed = NOBODY;
    this.drawMillis = [];
    this.wordsAt = 0;
    this.changed = () => {};
  }

  get from() {
    return this.pinned === NOBODY ? this.pointed : this.pinned;
  }

  seek(time) {
    this.time = Math.max(0, Math.min(this.run.end, time));
    if (this.time === this.run.end) this.pause();
    this.ask();
  }

  play() {
    if (this.playing) return;
    if (this.time >= this.run.end) this.time = 0;
    this.playing = true;
    this.lastFrame = undefined;
    this.drawMillis = [];
    this.ask();
  }

  pause() {
    if (!this.playing) return;
    this.playing = false;
    // What is seen is then what a link to it shows.
    this.time = Math.floor(this.time);
    this.ask();
  }

  set(what) {
    Object.assign(this, what);
    this.ask();
  }

  ask() {
    if (this.asked) return;
    this.asked = true;
    requestAnimationFrame((now) => {
      this.asked = false;
      this.frame(now);
    });
  }

  frame(now) {
    if (this.playing) {
      const passed = Math.min(FRAME_MILLIS_MAX, now - (this.lastFrame ?? now));
      this.lastFrame = now;
      this.time = Math.min(this.run.end, this.time + passed * this.speed);
      if (this.time === this.run.end) this.playing = false;
    }
    const start = performance.now();
    this.draw();
    this.keep(performance.now() - start);
    if (!this.playing || now - this.wordsAt >= WORDS_EVERY_MILLIS) this.say(now);
    if (this.playing) this.ask();
  }

  draw() {
    const { cluster, time, from, ring } = this;
    cluster.moveTo(time);
    const fade = Math.max(FADE_MILLIS_MIN, Math.min(FADE_MILLIS_MAX, FADE_SCREEN_MILLIS * this.speed));
    ring.draw({ cluster, time, from, fade, still: this.still.matches });
    showTime(this);
  }

  say(now) {
    this.wordsAt = now;
    this.panel.show(this.cluster, this.from);
    showWords(this);
    this.changed();
  }

  // How long the frames took to draw, for those who measure.
  keep(millis) {
    if (this.drawMillis.length < FRAMES_KEPT) this.drawMillis.push(millis);
    if (!this.playing) this.ring.canvas.dataset.drawMillis = this.drawMillis.map((taken) => taken.toFixed(2)).join(" ");
  }

  resize() {
    readColours();
    this.ring.resize();
    this.charts.redraw();
    // A canvas that changes its size is empty: the browser paints before it asks for the next frame.
    this.draw();
  }
}

const byId = (id) => document.getElementById(id);

// What goes with every frame.
function showTime({ time, run }) {
  byId("clock").textContent = seconds(time);
  byId("round").textContent = roundText(time, run);
  byId("time").value = time;
  byId("cursor").style.left = `${run.end ? (100 * time) / run.end : 0}%`;
}

function roundText(time, { period, end }) {
  const last = Math.max(1, Math.ceil(end / period));
  return `round ${Math.min(last, Math.floor(time / period) + 1)} of ${last}`;
}

// What is for reading, and changes no faster than it can be read.
function showWords({ time, playing, charts, telling, from, cluster, run }) {
  const hasView = from !== NOBODY && !run.ofRumour;
  byId("time").setAttribute("aria-valuetext", seconds(time));
  byId("play").textContent = playing ? "Pause" : "Play";
  byId("now").setAttribute("aria-live", playing ? "off" : "polite");
  byId("legend-truth").hidden = hasView;
  byId("legend-view").hidden = !hasView;
  byId("cut-off").hidden = cluster.partitions(time).length === 0;
  for (const [id, text] of Object.entries(charts.at(time, cluster))) byId(id + "-now").textContent = text;
  showNow(byId("now"), telling.last(time), time);
}
