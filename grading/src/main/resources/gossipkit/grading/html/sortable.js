
// Tables with data-sortable: a header's button sorts the rows by its column, and a second press turns them round.
for (const table of document.querySelectorAll("table[data-sortable]")) {
  const value = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.value === undefined ? cell.textContent.trim() : Number(cell.dataset.value);
  };
  const compare = (one, other) =>
    typeof one === "number" ? other - one : one.localeCompare(other, "en", { numeric: true });
  table.tHead.addEventListener("click", (event) => {
    const header = event.target.closest("button")?.closest("th");
    if (!header) return;
    const again = header.getAttribute("aria-sort") === "ascending";
    const column = header.cellIndex;
    const rows = [...table.tBodies[0].rows];
    rows.sort((one, other) => (again ? -1 : 1) * compare(value(one, column), value(other, column)));
    for (const each of table.tHead.rows[0].cells) each.removeAttribute("aria-sort");
    header.setAttribute("aria-sort", again ? "descending" : "ascending");
    table.tBodies[0].append(...rows);
  });
}
