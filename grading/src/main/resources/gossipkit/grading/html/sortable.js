
// A table is sorted by the column whose head is pressed, and the other way round at the next press. Rows that are equal
// there stay as they were.
function sortValue(row, column) {
  const cell = row.cells[column];
  return cell.dataset.value === undefined ? cell.textContent.trim() : Number(cell.dataset.value);
}
document.addEventListener("click", (event) => {
  const head = event.target.closest(".sortable thead th");
  if (!head || !event.target.closest("button")) return;
  const ascending = head.getAttribute("aria-sort") !== "ascending";
  head.parentElement.querySelectorAll("th").forEach((other) => other.removeAttribute("aria-sort"));
  head.setAttribute("aria-sort", ascending ? "ascending" : "descending");
  const body = head.closest("table").tBodies[0];
  const order = (one, other) => {
    const a = sortValue(one, head.cellIndex);
    const b = sortValue(other, head.cellIndex);
    return (typeof a === "number" ? a - b : a.localeCompare(b, "en")) * (ascending ? 1 : -1);
  };
  body.append(...[...body.rows].sort(order));
});
