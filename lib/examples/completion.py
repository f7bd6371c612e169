# Python's standard library alone.
import csv
import io
from urllib.request import urlopen

site = "https://khuyen-cong.example"
query = "area=phia-bac&year=2021&period=FY&measure=plan,actual"

with urlopen(f"{site}/api/v1/figures.csv?{query}") as answer:
    text = io.TextIOWrapper(answer, encoding="utf-8", newline="")
    figures = list(csv.DictReader(text))

# One figure of each cell is shown; the others are what further sources print of the same.
# The site divides by the plan of the actual's own report, if it prints one: see indicators.csv.
amounts = {
    (figure["funding"], figure["measure"]): int(figure["amount_vnd"])
    for figure in figures
    if figure["shown"] == "true"
}
for funding in sorted({funding for funding, _ in amounts}):
    plan, actual = amounts[funding, "plan"], amounts[funding, "actual"]
    print(f"{funding}: {actual} / {plan} = {100 * actual / plan:.1f}%")
