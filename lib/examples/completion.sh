#!/bin/sh
# Computed already, with the rules of this site: a rate stands only where it can be known.
site=https://khuyen-cong.example

curl --fail --silent --show-error --compressed \
  "$site/api/v1/indicators.csv?area=phia-bac&year=2021&period=FY" |
  awk -F, '
    NR == 1 { for (i = 1; i <= NF; i++) column[$i] = i; next }
    $column["completion_state"] == "ok" {
      printf "%s: %s / %s = %.1f%%\n", $column["funding"],
        $column["actual_vnd"], $column["completion_plan_vnd"], $column["completion_pct"]
    }' |
  sort
