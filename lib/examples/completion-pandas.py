import pandas as pd

site = "https://khuyen-cong.example"
query = "area=phia-bac&year=2021&period=FY&measure=plan,actual"

# Amounts are whole numbers, the number of projects may be missing, and only an empty cell is.
figures = pd.read_csv(
    f"{site}/api/v1/figures.csv?{query}",
    dtype={"amount_vnd": "int64", "step_vnd": "int64", "projects": "Int64"},
    parse_dates=["published_on"],
    keep_default_na=False,
    na_values=[""],
)

# One figure of each cell is shown; the others are what further sources print of the same.
# The site divides by the plan of the actual's own report, if it prints one: see indicators.csv.
shown = figures[figures["shown"]]
amounts = shown.pivot(index="funding", columns="measure", values="amount_vnd")
amounts["completion_pct"] = 100 * amounts["actual"] / amounts["plan"]
for row in amounts.sort_index().itertuples():
    print(f"{row.Index}: {row.actual} / {row.plan} = {row.completion_pct:.1f}%")
