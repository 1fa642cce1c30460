
// Buttons, keys, and the time line.

readColours();
const film = new Film(readRun());

// Times at which something is seen: to step is to go from one to the next.
const stepping = eventColumns(film.run);
const steps = {
  event: (forward) => (forward ? nextTime(stepping, film.time) : lastTime(stepping, Math.ceil(film.time) - 1)),
  round: (forward) => (forward ? Math.floor(film.time / film.run.period) + 1 : Math.ceil(film.time / film.run.period) - 1) * film.run.period,
  mark: (forward) => (forward ? nextTime([film.run.markTimes], film.time) : lastTime([film.run.markTimes], Math.ceil(film.time) - 1)),
};

function step(kind, forward) {
  film.pause();
  film.seek(steps[kind](forward));
}
function toggle() {
  if (film.playing) film.pause();
  else film.play();
}
function changeSpeed(difference) {
  const { options, selectedIndex } = byId("speed");
  setSpeed(Number(options[Math.max(0, Math.min(options.length - 1, selectedIndex + difference))].value));
}
function setSpeed(speed) {
  byId("speed").value = String(speed);
  film.set({ speed });
}
function pin(member) {
  byId("member").value = member === NOBODY ? "" : String(member);
  film.set({ pinned: member, pointed: NOBODY });
}

// Keys.
const KEYS = {
  " ": toggle,
  ArrowRight: (event) => step(event.shiftKey ? "round" : "event", true),
  ArrowLeft: (event) => step(event.shiftKey ? "round" : "event", false),
  n: () => step("mark", true),
  p: () => step("mark", false),
  "+": () => changeSpeed(1),
  "-": () => changeSpeed(-1),
  Home: () => film.seek(0),
  End: () => film.seek(film.run.end),
  Escape: () => pin(NOBODY),
};
document.addEventListener("keydown", (event) => {
  const pressed = KEYS[event.key];
  const typing = event.target.closest("select") || (event.key === " " && event.target.closest("button, summary, a"));
  if (!pressed || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  pressed(event);
});

// Buttons.
byId("play").addEventListener("click", toggle);
byId("to-last-event").addEventListener("click", () => step("event", false));
byId("to-next-event").addEventListener("click", () => step("event", true));
byId("to-last-round").addEventListener("click", () => step("round", false));
byId("to-next-round").addEventListener("click", () => step("round", true));
byId("speed").addEventListener("change", (event) => setSpeed(Number(event.target.value)));
byId("member").addEventListener("change", (event) => pin(event.target.value === "" ? NOBODY : Number(event.target.value)));
byId("member").append(...film.run.names.map((name, i) => element("option", { text: name, value: String(i) })));

// Time.
byId("time").max = film.run.end;
byId("time").addEventListener("input", (event) => film.seek(Number(event.target.value)));
byId("jumps").append(
  ...film.run.marks.map(({ at, what, text }) => {
    const button = element("button", {
      type: "button",
      children: [
        element("span", { className: "number", text: seconds(at) }),
        element("b", { className: MARK_COLOURS[what] ?? "accent", text: "▼" }),
        element("span", { className: "quoted", text }),
      ],
    });
    button.addEventListener("click", () => film.seek(at));
    return element("li", { children: [button] });
  }),
);
byId("jumps").closest("section").hidden = film.run.marks.length === 0;
const tracks = byId("tracks");
function seekTo(event) {
  const { left, width } = tracks.getBoundingClientRect();
  const time = Math.round(((event.clientX - left) / width) * film.run.end);
  const near = (film.run.end / width) * 6;
  const mark = film.run.markTimes.find((at) => Math.abs(at - time) <= near);
  film.seek(event.target.id === "marks" && mark !== undefined ? mark : time);
}
tracks.addEventListener("pointerdown", (event) => {
  if (event.target.tagName !== "CANVAS") return;
  tracks.setPointerCapture(event.pointerId);
  seekTo(event);
});
tracks.addEventListener("pointermove", (event) => {
  if (tracks.hasPointerCapture(event.pointerId)) seekTo(event);
});
