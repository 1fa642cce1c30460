
// The words beside the ring. Names come from a submission: they are set as text, never as markup.

function element(tag, { text, className, children = [], ...rest } = {}) {
  const made = Object.assign(document.createElement(tag), rest);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  made.append(...children);
  return made;
}

const BELIEF_CHARACTERS = [
  ["left", "○"],
  ["running", "●"],
  ["suspect", "?"],
  ["dead", "✕"],
  ["left", "⊖"],
];
const PROCESS_CHARACTERS = [
  ["left", "○"],
  ["running", "●"],
  ["running", "◫"],
  ["dead", "✕"],
  ["left", "⊖"],
];

class Panel {
  constructor(run) {
    this.run = run;
    this.title = document.getElementById("view-title");
    this.body = document.getElementById("view");
    this.shown = "";
  }

  // Only what is new is set, so that a reader is not told the same again.
  show(cluster, from) {
    const rows = this.rows(cluster, from);
    const key = JSON.stringify([from, rows]);
    if (key === this.shown) return;
    this.shown = key;
    this.title.textContent = this.titleOf(from);
    this.body.replaceChildren(element("dl", { className: "counts", children: rows.flatMap(rowOf) }));
  }

  titleOf(from) {
    if (from === NOBODY) return "The whole cluster";
    return this.run.ofRumour ? this.run.names[from] : `What ${this.run.names[from]} holds`;
  }

  rows(cluster, from) {
    if (from === NOBODY) return this.wholeRows(cluster);
    return this.run.ofRumour ? this.hearingRows(cluster, from) : this.viewRows(cluster, from);
  }

  wholeRows(cluster) {
    const members = this.groups((member) => cluster.stateOf(member));
    return [RUNNING, PAUSED, CRASHED, LEFT_IT, OUTSIDE]
      .filter((state) => members[state].length || state === RUNNING)
      .map((state) => this.row(PROCESS_CHARACTERS[state], cluster.words[state], members[state], state !== RUNNING));
  }

  hearingRows(cluster, member) {
    const state = cluster.stateOf(member);
    const hearing = cluster.heard.get(member);
    const facts = hearing
      ? [["heard it at", seconds(hearing.at)], ["from", hearing.from === NOBODY ? "itself" : this.run.names[hearing.from]], ["hops", hearing.hops]]
      : [];
    return [
      { sign: PROCESS_CHARACTERS[state], label: cluster.words[state], count: "", names: "" },
      ...facts.map(([label, count]) => ({ sign: ["", ""], label, count, names: "" })),
    ];
  }

  viewRows(cluster, from) {
    const members = this.groups((member) => (member === from ? -1 : cluster.of(from, member)));
    const wrong = this.run.names.map((name, i) => i).filter((i) => i !== from && !isRight(cluster.of(from, i), cluster.process[i]));
    const rows = [ALIVE, SUSPECT, DEAD, LEFT, NOTHING].map((belief) =>
      this.row(BELIEF_CHARACTERS[belief], BELIEF_WORDS[belief], members[belief] ?? [], belief !== ALIVE));
    return [
      ...rows,
      this.row(["", "!"], "wrong", wrong, true),
      { sign: ["", ""], label: "itself", count: PROCESS_WORDS[cluster.process[from]], names: this.heldBy(cluster, from) },
    ];
  }

  heldBy(cluster, member) {
    const counts = [ALIVE, SUSPECT, DEAD, LEFT].filter((belief) => cluster.holders(member, belief));
    return "held " + (counts.map((belief) => `${BELIEF_WORDS[belief]} by ${cluster.holders(member, belief)}`).join(", ") || "by nobody");
  }

  groups(stateOf) {
    const groups = BELIEF_CHARACTERS.map(() => []);
    this.run.names.forEach((name, i) => groups[stateOf(i)]?.push(i));
    return groups;
  }

  row(sign, label, members, named) {
    return { sign, label, count: members.length, names: named ? namesOf(this.run.names, members) : "" };
  }
}

function rowOf({ sign: [colour, sign], label, count, names }) {
  return [
    element("dt", { children: [element("b", { className: colour, text: sign }), " " + label] }),
    element("dd", { children: [element("strong", { className: "number", text: count }), " ", element("span", { className: "quoted soft", text: names })] }),
  ];
}

function showNow(list, { at, lines }, time) {
  const head = time === at ? seconds(at) : `${seconds(at)}, the last before now`;
  const items = lines.length ? [head, ...lines] : ["nothing yet"];
  if (list.dataset.shown === items.join("\n")) return;
  list.dataset.shown = items.join("\n");
  list.replaceChildren(...items.map((text, i) => element("li", { text, className: i ? "quoted" : "eyebrow" })));
}
