
// The cluster at a time: what is true of each process, and what each member holds of each other. To go to another time
// it does, or undoes, only what lies between.

const OUTSIDE = 0;
const RUNNING = 1;
const PAUSED = 2;
const CRASHED = 3;
const LEFT_IT = 4;
const PROCESS_WORDS = ["silent so far", "running", "paused", "crashed", "left"];

// Where a rumour spreads, everybody takes part from the start: what counts is who has heard it.
const HEARING_WORDS = ["has not heard it", "has heard it", "paused", "crashed", "left"];

const NOTHING = 0;
const ALIVE = 1;
const SUSPECT = 2;
const DEAD = 3;
const LEFT = 4;
const BELIEF_WORDS = ["nothing heard", "ALIVE", "SUSPECT", "DEAD", "LEFT"];

const takesPart = (process) => process === RUNNING || process === PAUSED;

// What to hold of a process in each of its states. Of one that nobody can know of, everything is right.
const RIGHT_BELIEFS = [null, ALIVE, ALIVE, DEAD, LEFT];
const isRight = (belief, process) => process === OUTSIDE || belief === RIGHT_BELIEFS[process];

class Cluster {
  constructor(run) {
    this.run = run;
    this.size = run.size;
    this.process = new Uint8Array(run.size);
    this.belief = new Uint8Array(run.size * run.size);
    this.words = run.ofRumour ? HEARING_WORDS : PROCESS_WORDS;
    // For each member and belief: how many of those that take part hold it.
    this.held = new Int32Array(run.size * BELIEF_WORDS.length);
    this.takingPart = 0;
    this.processesDone = 0;
    this.beliefsDone = 0;
  }

  moveTo(time) {
    this.processesDone = this.walk(this.run.processes, this.processesDone, time, this.setProcess);
    this.beliefsDone = this.walk(this.run.beliefs, this.beliefsDone, time, this.setBelief);
    this.heard = this.heardUntil(time);
  }

  // By whoever has heard the rumour: how. Whoever has started anew since has not.
  heardUntil(time) {
    const heard = new Map();
    for (const hearing of this.run.hearings) {
      if (hearing.at > time) break;
      if (hearing.hops < 0) heard.delete(hearing.member);
      else heard.set(hearing.member, hearing);
    }
    return heard;
  }

  // How many of those that take part have heard the rumour.
  get informed() {
    return [...this.heard.keys()].filter((member) => this.process[member] < CRASHED).length;
  }

  // What is shown of a process, and what its word and its sign go by.
  stateOf(member) {
    const process = this.process[member];
    if (!this.run.ofRumour || process > RUNNING) return process;
    return this.heard.has(member) ? RUNNING : OUTSIDE;
  }

  walk(log, done, time, set) {
    for (; done < log.at.length && log.at[done] <= time; done++) set.call(this, log.cells[done], log.after[done]);
    for (; done > 0 && log.at[done - 1] > time; done--) set.call(this, log.cells[done - 1], log.before[done - 1]);
    return done;
  }

  setProcess(member, process) {
    const difference = takesPart(process) - takesPart(this.process[member]);
    this.process[member] = process;
    this.takingPart += difference;
    if (difference === 0) return;
    for (let other = 0; other < this.size; other++) {
      this.held[other * BELIEF_WORDS.length + this.of(member, other)] += difference;
    }
  }

  setBelief(cell, belief) {
    const observer = Math.floor(cell / this.size);
    if (takesPart(this.process[observer])) {
      const counts = (cell % this.size) * BELIEF_WORDS.length;
      this.held[counts + this.belief[cell]]--;
      this.held[counts + belief]++;
    }
    this.belief[cell] = belief;
  }

  // What one member holds of another.
  of(observer, other) {
    return this.belief[observer * this.size + other];
  }

  // How many of those that take part hold that of a member. Of itself, none has reported anything.
  holders(member, belief) {
    return this.held[member * BELIEF_WORDS.length + belief];
  }

  partitions(time) {
    const cuts = this.run.partitions;
    let now = [];
    for (const cut of cuts) if (cut.at <= time) now = cut.sides;
    return now;
  }
}
