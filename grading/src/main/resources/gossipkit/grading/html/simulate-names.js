
// Names, as short as they can be.

const NAMES_SHOWN = 60;

// Where all are called the same but for their number, the number is enough.
function shortNames(names) {
  const prefix = names[0]?.replace(/\d+$/, "");
  const numbered = names.length > 12 && names.every((name) => /^\d+$/.test(name.slice(prefix.length)) && name.startsWith(prefix));
  return names.map((name) => (numbered ? name.slice(prefix.length) : name.length > 12 ? name.slice(0, 11) + "…" : name));
}

// Numbers in order as first and last of those that follow each other.
function stretches(numbers) {
  const found = [];
  for (const number of numbers) {
    const last = found[found.length - 1];
    if (last && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}

// node1..node4, node7: those that follow each other share their words.
function namesOf(names, members) {
  const found = stretches(members).map(([first, last]) =>
    last - first < 2
      ? names.slice(first, last + 1).join(", ")
      : `${names[first]}..${names[last]}`);
  return found.slice(0, NAMES_SHOWN).join(", ") + (found.length > NAMES_SHOWN ? ", …" : "");
}
