
// Buttons, keys, the pointer, and the link in the address bar.

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

// Members: one of them is in the order of the Tab key, the arrow keys go round.
const memberButtons = film.run.names.map((name, i) => element("button", { type: "button", ariaLabel: name, tabIndex: i ? -1 : 0 }));
function placeMembers() {
  const { ring } = film;
  const size = Math.max(10, 2 * ring.dot + 8);
  memberButtons.forEach((button, i) => {
    const { x, y } = ring.places[i];
    Object.assign(button.style, { left: `${ring.width / 2 + x - size / 2}px`, top: `${ring.height / 2 + y - size / 2}px`, width: `${size}px`, height: `${size}px` });
  });
}
byId("members").append(...memberButtons);
byId("members").addEventListener("focusin", (event) => {
  memberButtons.forEach((button) => (button.tabIndex = button === event.target ? 0 : -1));
  const member = memberButtons.indexOf(event.target);
  event.target.ariaLabel = `${film.run.names[member]}, ${PROCESS_WORDS[film.cluster.process[member]]}`;
  film.set({ pointed: member });
});
byId("members").addEventListener("focusout", () => film.set({ pointed: NOBODY }));
byId("members").addEventListener("keydown", (event) => {
  const way = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!way || event.shiftKey) return;
  event.preventDefault();
  event.stopPropagation();
  memberButtons[(memberButtons.indexOf(event.target) + way + memberButtons.length) % memberButtons.length].focus();
});
byId("members").addEventListener("click", (event) => {
  const member = memberButtons.indexOf(event.target);
  pin(film.pinned === member ? NOBODY : member);
});
const memberUnder = (event) => film.ring.memberAt(event.offsetX, event.offsetY);
byId("ring").addEventListener("pointermove", (event) => {
  const pointed = memberUnder(event);
  byId("ring").style.cursor = pointed === NOBODY ? "" : "pointer";
  if (pointed !== film.pointed) film.set({ pointed });
});
byId("ring").addEventListener("pointerleave", () => film.set({ pointed: NOBODY }));
byId("ring").addEventListener("click", (event) => {
  const member = memberUnder(event);
  pin(film.pinned === member ? NOBODY : member);
});

// The link.
let written = "";
film.changed = () => {
  // Browsers refuse to do it many times a second.
  if (film.playing) return;
  const link = new URLSearchParams({ t: (film.time / 1000).toFixed(3), speed: film.speed });
  if (film.pinned !== NOBODY) link.set("member", film.run.names[film.pinned]);
  if (written === String(link)) return;
  written = String(link);
  history.replaceState(null, "", "#" + written);
};
function readLink() {
  if (location.hash.slice(1) === written) return;
  const link = new URLSearchParams(location.hash.slice(1));
  const speed = [...byId("speed").options].find(({ value }) => value === link.get("speed"));
  if (speed) setSpeed(Number(speed.value));
  pin(film.run.names.indexOf(link.get("member")));
  film.seek(Number(link.get("t")) * 1000 || 0);
}
addEventListener("hashchange", readLink);

new ResizeObserver(() => {
  film.resize();
  placeMembers();
}).observe(byId("ring"));
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => film.resize());
if (film.run.curves.roundsPerBar > 1) byId("load-what").textContent = `in ${film.run.curves.roundsPerBar} rounds`;
placeMembers();
readLink();
film.ask();
