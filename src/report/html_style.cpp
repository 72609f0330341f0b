#include "report/html_style.hpp"

namespace rapport {

const std::string_view html_style = R"(:root {
  color-scheme: light dark;
  --ink: #1d2733; --soft: #55626f; --paper: #fff; --band: #f2f5f7; --rule: #d3dae0; --line: #8a96a1;
  --plain: #2f6690; --pale: #748899; --good: #2e7d4f; --fair: #a56a00; --poor: #b5362e;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: #e1e7ec; --soft: #a3afba; --paper: #12171c; --band: #1c242c; --rule: #333e48; --line: #6b7883;
    --plain: #6aa5d1; --pale: #71879a; --good: #58b381; --fair: #d9a036; --poor: #e8756b;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; color: var(--ink); background: var(--paper);
  font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", "PingFang SC",
    "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
  overflow-wrap: break-word;
}
main { max-width: 76rem; margin: 0 auto; padding: 1.5rem clamp(0.8rem, 3vw, 2rem) 4rem; }
p, ul, figure { max-width: 46rem; margin: 0.7rem 0; }
ul { padding-left: 1.2rem; }
li { margin: 0.2rem 0; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { margin: 0.5rem 0 1rem; font-size: 1.75rem; }
h2 { margin: 2.6rem 0 0.8rem; padding-top: 0.8rem; border-top: 1px solid var(--rule); font-size: 1.3rem; }
h3 { margin: 1.8rem 0 0.6rem; font-size: 1.05rem; }
h1 + ul { padding: 0; list-style: none; color: var(--soft); }
a { color: var(--plain); }
code { padding: 0.1em 0.25em; background: var(--band); font-size: 0.9em; }
.typed, pre { white-space: pre-wrap; }
pre { max-width: 46rem; padding: 0.6rem 0.8rem; background: var(--band); font-size: 0.875rem; }
figure { margin: 1.2rem 0; max-width: 34rem; }
figcaption { margin-bottom: 0.4rem; font-weight: 600; }
svg { display: block; overflow: visible; font-size: 0.875rem; }
svg text { fill: var(--ink); font-variant-numeric: tabular-nums; }
svg .track { fill: var(--band); }
svg line { stroke-width: 3; }
.plain { fill: var(--plain); stroke: var(--plain); }
.pale { fill: var(--pale); stroke: var(--pale); }
.good { fill: var(--good); stroke: var(--good); }
.fair { fill: var(--fair); stroke: var(--fair); }
.poor { fill: var(--poor); stroke: var(--poor); }
svg rect { stroke: none; }
figure ul { margin: 0.2rem 0; padding: 0; list-style: none; font-size: 0.875rem; }
figure li { display: inline-block; margin-right: 1.4rem; }
figure li svg { display: inline-block; margin-right: 0.4rem; }
.table { margin: 0.9rem 0 1.4rem; overflow-x: auto; }
.table:focus-visible { outline: 2px solid var(--plain); outline-offset: 2px; }
table { border-collapse: collapse; font-size: 0.875rem; line-height: 1.4; }
th, td { padding: 0.4rem 0.55rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
th {
  border-bottom: 2px solid var(--line); background: var(--band); font-weight: 600; vertical-align: bottom;
  word-break: keep-all;
}
.number { text-align: right; font-variant-numeric: tabular-nums; }
th, td.short, td.number { white-space: nowrap; }
.middling, .long { overflow-wrap: anywhere; }
.middling { min-width: 8rem; }
.long { min-width: 11rem; }
@media print {
  body { font-size: 9.5pt; }
  main { max-width: none; padding: 0; }
  p, ul { max-width: none; }
  svg, figure ul { font-size: 8.5pt; }
  h1 { font-size: 17pt; }
  h2 { font-size: 13pt; }
  h3 { font-size: 11pt; }
  h1, h2, h3, figure { break-after: avoid; }
  figure, tr, li { break-inside: avoid; }
  thead { display: table-header-group; }
  .table { overflow: visible; }
  table { font-size: 7.5pt; }
  th, td { padding: 2pt 4pt; }
  th { white-space: normal; }
  .middling, .long { min-width: 0; }
  .middling { overflow-wrap: break-word; }
}
@page { margin: 15mm 14mm; })";

}  // namespace rapport
