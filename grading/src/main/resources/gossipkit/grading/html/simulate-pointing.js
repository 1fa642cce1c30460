
// The members, for the keyboard and for the pointer.

// One of them is in the order of the Tab key, the arrow keys go round.
const memberButtons = film.run.names.map((name, i) => element("button", { type: "button", ariaLabel: name, tabIndex: i ? -1 : 0 }));
function placeMembers() {
  const { ring } = film;
  const size = Math.max(10, 2 * ring.dot + 8);
  memberButtons.forEach((button, i) => {
    const { x, y } = ring.places[i];
    Object.assign(button.style, { left: `${ring.width / 2 + x - size / 2}px`, top: `${ring.canvas.offsetTop + ring.height / 2 + y - size / 2}px`, width: `${size}px`, height: `${size}px` });
  });
}
byId("members").append(...memberButtons);
byId("members").addEventListener("focusin", (event) => {
  memberButtons.forEach((button) => (button.tabIndex = button === event.target ? 0 : -1));
  const member = memberButtons.indexOf(event.target);
  event.target.ariaLabel = `${film.run.names[member]}, ${film.cluster.words[film.cluster.stateOf(member)]}`;
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
