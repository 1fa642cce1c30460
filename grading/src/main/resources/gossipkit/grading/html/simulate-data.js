
// The recording as typed arrays. Times are milliseconds since its start.

// Columns of times hold distances from the one before.
function timesOf(distances) {
  let sum = 0;
  return Float64Array.from(distances, (distance) => (sum += distance));
}

// How many of these, which are in order, are at most that.
function countUntil(sorted, time) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}

// Places in a column, in the order of their values.
function orderOf(values) {
  return Uint32Array.from(values.keys()).sort((one, other) => values[one] - values[other] || one - other);
}

// The number of whoever takes no part.
const NOBODY = -1;

// What is drawn alike. Others stand behind: they are not what is looked at.
const FAMILIES = { Ping: 0, Ack: 0, PingReq: 1, Gossip: 2, Sync: 3, SyncRequest: 3 };
const OTHERS = 4;
const FAMILIES_AND_OTHERS = 5;
// Where a rumour spreads: what tells it stands out from what only asks for it.
const RUMOUR_FAMILIES = { Gossip: 2, Sync: 2, SyncRequest: OTHERS };
const ARRIVED = 0;
const UNDER_WAY = 1;

function messagesOf(columns, familiesByKind) {
  const sentAt = timesOf(columns.at);
  const fateAt = sentAt.map((at, i) => at + columns.takes[i]);
  const fateOrder = orderOf(fateAt);
  const families = columns.labels.map((label) => familiesByKind[label.split(" ")[0]] ?? 0);
  return {
    sentAt,
    fateAt,
    fateOrder,
    fateTimes: Float64Array.from(fateOrder, (i) => fateAt[i]),
    longest: columns.takes.reduce((most, takes) => Math.max(most, takes), 0),
    from: Int32Array.from(columns.from),
    to: Int32Array.from(columns.to),
    label: Uint32Array.from(columns.label),
    family: Uint8Array.from(columns.label, (label) => families[label]),
    fate: Uint32Array.from(columns.fate),
    // The claims of a message are from its place to that of the next one.
    claimsAt: columns.withClaims ? timesOf([0].concat(columns.carried)) : null,
    claims: Uint32Array.from(columns.claims),
    labels: columns.labels,
    fates: columns.fates,
    claimTexts: columns.claimTexts,
  };
}

// Changes of cells, in order: what each was set to, and what it was before, so that they can be undone.
function logOf(at, cells, values, size) {
  const now = new Uint8Array(size);
  const before = new Uint8Array(values.length);
  values.forEach((value, i) => {
    before[i] = now[cells[i]];
    now[cells[i]] = value;
  });
  return { at: timesOf(at), cells: Uint32Array.from(cells), after: Uint8Array.from(values), before };
}

function readRun() {
  const data = JSON.parse(document.getElementById("run").textContent);
  const size = data.names.length;
  const { processes, beliefs } = data;
  return {
    ...data,
    size,
    messages: messagesOf(data.messages, data.ofRumour ? RUMOUR_FAMILIES : FAMILIES),
    processes: logOf(processes.at, processes.member, processes.state, size),
    beliefs: logOf(beliefs.at, beliefs.by.map((by, i) => by * size + beliefs.about[i]), beliefs.belief, size * size),
    markTimes: Float64Array.from(data.marks, (mark) => mark.at),
  };
}

// All columns in which something happens, to step from one event to the next.
function eventColumns(run) {
  return [run.messages.sentAt, run.messages.fateTimes, run.processes.at, run.beliefs.at, run.markTimes];
}
function nextTime(columns, time) {
  return columns.reduce((next, column) => Math.min(next, column[countUntil(column, time)] ?? Infinity), Infinity);
}
// The latest that is at most that one.
function lastTime(columns, time) {
  return columns.reduce((last, column) => Math.max(last, column[countUntil(column, time) - 1] ?? -Infinity), -Infinity);
}
