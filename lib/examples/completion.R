# R alone, no package.
site <- "https://khuyen-cong.example"
query <- "area=phia-bac&year=2021&period=FY&measure=plan,actual"

# Ids stay text, amounts are exact as numeric (not as integer), an empty cell is NA and never zero.
types <- c(
  figure = "character", area = "character", area_name = "character",
  year_from = "integer", year_to = "integer", period = "character",
  funding = "character", measure = "character", amount_vnd = "numeric",
  step_vnd = "numeric", bound = "character", projects = "integer",
  caveats = "character", confidence = "character", shown = "logical",
  source = "character", source_title = "character", source_url = "character",
  published_on = "Date"
)
figures <- read.csv(
  paste0(site, "/api/v1/figures.csv?", query),
  colClasses = types, na.strings = "", encoding = "UTF-8"
)

# One figure of each cell is shown; the others are what further sources print of the same.
# The site divides by the plan of the actual's own report, if it prints one: see indicators.csv.
shown <- figures[figures$shown, ]
amounts <- tapply(shown$amount_vnd, list(shown$funding, shown$measure), sum)
for (funding in rownames(amounts)) {
  plan <- amounts[funding, "plan"]
  actual <- amounts[funding, "actual"]
  cat(sprintf("%s: %.0f / %.0f = %.1f%%\n", funding, actual, plan, 100 * actual / plan))
}
