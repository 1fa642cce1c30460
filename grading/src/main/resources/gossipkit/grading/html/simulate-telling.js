
// What happens, in words.

const LINES_MAX = 30;
const CLAIMS_SHOWN = 6;

const seconds = (time) => (Math.floor(time) / 1000).toFixed(3) + " s";

// Where in a column a time stands.
function placesOf(column, time) {
  const end = countUntil(column, time);
  let first = end;
  while (first > 0 && column[first - 1] === time) first--;
  return Array.from({ length: end - first }, (unused, i) => first + i);
}

class Telling {
  constructor(run) {
    this.run = run;
    this.columns = eventColumns(run);
  }

  // The last instant at which something happened, and what.
  last(time) {
    const at = lastTime(this.columns, time);
    return at === -Infinity ? { at: 0, lines: [] } : { at, lines: this.at(at) };
  }

  at(time) {
    const { messages, processes, marks, markTimes } = this.run;
    const over = placesOf(messages.fateTimes, time).map((i) => messages.fateOrder[i]);
    // As a member does it: it takes a message, changes what it holds, and sends.
    const lines = [
      ...placesOf(markTimes, time).map((i) => marks[i].text),
      ...placesOf(processes.at, time).map((i) => this.process(i)),
      ...over.filter((i) => messages.fate[i] === ARRIVED).map((i) => this.fate(i)),
      ...this.beliefs(time),
      ...this.hearings(time),
      ...placesOf(messages.sentAt, time).map((i) => this.sent(i)),
      ...over.filter((i) => messages.fate[i] > UNDER_WAY).map((i) => this.fate(i)),
    ];
    const more = lines.length - LINES_MAX;
    return more <= 1 ? lines : [...lines.slice(0, LINES_MAX), `and ${more} more at this time`];
  }

  name(member) {
    return member === NOBODY ? "an address that nobody has" : this.run.names[member];
  }

  process(i) {
    const { cells, after, before } = this.run.processes;
    const name = this.name(cells[i]);
    if (after[i] === RUNNING) return { [PAUSED]: `${name} goes on`, [OUTSIDE]: `${name} takes part from now on` }[before[i]] ?? `${name} starts anew`;
    return { [OUTSIDE]: `${name} starts anew`, [PAUSED]: `${name} stalls`, [CRASHED]: `${name} crashes`, [LEFT_IT]: `${name} leaves` }[after[i]];
  }

  // What one member holds anew of several is one line.
  beliefs(time) {
    const { at, cells, after } = this.run.beliefs;
    const groups = new Map();
    for (const i of placesOf(at, time)) {
      if (after[i] === NOTHING) continue;
      const key = `${this.name(Math.floor(cells[i] / this.run.size))} now holds ${BELIEF_WORDS[after[i]]}: `;
      put(groups, key, cells[i] % this.run.size);
    }
    return [...groups].map(([key, members]) => key + namesOf(this.run.names, members.sort((one, other) => one - other)));
  }

  hearings(time) {
    return this.run.hearings
      .filter(({ at, hops }) => at === time && hops >= 0)
      .map(({ member, from, hops }) => this.name(member) + (from === NOBODY ? " starts the rumour" : ` hears the rumour from ${this.name(from)}: hops ${hops}`));
  }

  sent(i) {
    const { messages } = this.run;
    return `${this.name(messages.from[i])} sends ${messages.labels[messages.label[i]]} to ${this.name(messages.to[i])}${this.claims(i)}`;
  }

  fate(i) {
    const { messages } = this.run;
    const message = messages.labels[messages.label[i]];
    const from = this.name(messages.from[i]);
    const to = this.name(messages.to[i]);
    if (messages.fate[i] === ARRIVED) return `${message} of ${from} arrives at ${to}`;
    return `${message} from ${from} to ${to} is lost: ${messages.fates[messages.fate[i]]}`;
  }

  claims(i) {
    const { claimsAt, claims, claimTexts } = this.run.messages;
    if (!claimsAt || claimsAt[i] === claimsAt[i + 1]) return "";
    const all = claims.subarray(claimsAt[i], claimsAt[i + 1]);
    const shown = Array.from(all.subarray(0, CLAIMS_SHOWN), (claim) => claimTexts[claim]).join(", ");
    return ": " + shown + (all.length > CLAIMS_SHOWN ? `, and ${all.length - CLAIMS_SHOWN} more` : "");
  }
}
