
// The matrix: its checks in the order of the rubric, or of their kills.
const matrix = document.querySelector("table.matrix");
if (matrix) {
  const rows = [...matrix.rows].map((row) => ({ row, cells: [...row.cells] }));
  const headers = rows[0].cells;
  const byRubric = headers.map((header, place) => place);
  const kills = (place) => (headers[place].dataset.kills === undefined ? Infinity : Number(headers[place].dataset.kills));
  const byKills = [...byRubric].sort((one, other) => (kills(one) === kills(other) ? one - other : kills(other) - kills(one)));
  document.getElementById("check-order").addEventListener("change", (event) => {
    const order = event.target.value === "kills" ? byKills : byRubric;
    for (const { row, cells } of rows) row.append(...order.map((place) => cells[place]));
  });
}
