
// What is seen is in the link in the address bar; and how it all begins.

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
  film.seek(Math.round(Number(link.get("t")) * 1000) || 0);
}
addEventListener("hashchange", readLink);

new ResizeObserver(() => {
  film.resize();
  placeMembers();
}).observe(byId("ring"));
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => film.resize());
if (film.run.curves.roundsPerBar > 1) byId("load-what").textContent = `messages / ${film.run.curves.roundsPerBar} rounds`;
placeMembers();
readLink();
film.ask();
