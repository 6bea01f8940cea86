/** How the page looks: as wide as is read well, black on white, and on paper page by page. No font is fetched. */
export const STYLE = `
:root{color-scheme:light}
body{margin:0 auto;max-width:52rem;padding:2rem 1.25rem;font:16px/1.5 system-ui,"Segoe UI",Roboto,sans-serif;color:#1b1f24;background:#fff}
h1{font-size:2.25rem;line-height:1.15;margin:.5rem 0}
h2{font-size:1.25rem;margin:1.75rem 0 .5rem;border-top:1px solid #1b1f24;padding-top:.5rem}
p{margin:.4rem 0}
.soft{color:#5a6069;font-size:.875rem}
.lede{font-size:1.25rem}
.fields{display:flex;flex-wrap:wrap;gap:.25rem 2rem;margin:0 0 1rem;padding:0}
.fields dt{font-size:.875rem;color:#5a6069}
.fields dd{margin:0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.875rem;margin:.5rem 0 1rem}
caption{text-align:start;font-weight:600}
th,td{padding:.25rem .5rem .25rem 0;border-bottom:1px solid #c9cdd2;text-align:start;vertical-align:top}
thead th{font-weight:600;border-bottom-color:#1b1f24}
tbody th{font-weight:500}
.n{text-align:end;font-variant-numeric:tabular-nums}
@media print{@page{size:A4;margin:16mm}body{max-width:none;padding:0;font-size:10pt}table,.soft{font-size:9pt}thead{display:table-header-group}tr{break-inside:avoid}h2{break-after:avoid}.scroll{overflow:visible}.annex{break-before:page}}
`.trim();
