const site = 'https://khuyen-cong.example';
const query = 'area=phia-bac&year=2021&period=FY&measure=plan,actual';

// Pages of five rows, to show how one leads to the next; a page may have thousands.
const figures = [];
let address = `${site}/api/v1/figures.json?${query}&limit=5`;
while (address) {
  const answer = await fetch(address);
  const page = await answer.json();
  if (!answer.ok) throw new Error(page.detail);
  figures.push(...page.rows);
  address = page.next;
}

// Amounts are texts of digits. One figure of each cell is shown.
// The site divides by the plan of the actual's own report, if it prints one: see indicators.csv.
const amounts = {};
for (const { funding, measure, amount_vnd, shown } of figures) {
  amounts[funding] ??= {};
  if (shown) amounts[funding][measure] = BigInt(amount_vnd);
}
for (const funding of Object.keys(amounts).sort()) {
  const { plan, actual } = amounts[funding];
  const percent = (100 * Number(actual)) / Number(plan);
  console.log(`${funding}: ${actual} / ${plan} = ${percent.toFixed(1)}%`);
}
