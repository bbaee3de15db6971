import { fontFamily } from '../theme/type.ts';

/**
 * The short report's style: one column on screens, two pages on paper, A4 or Letter: the pictures take the
 * room that texts leave.
 */
export const shortReportStyle = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 768px; padding: 24px; background: #ffffff; color: #1a1a1a; \
font: 15px/1.45 ${fontFamily}; overflow-wrap: break-word; }
h1 { font-size: 24px; line-height: 1.2; margin: 0 0 6px; }
h2 { font-size: 17px; line-height: 1.25; margin: 20px 0 4px; break-after: avoid; }
p, ul, figure { margin: 4px 0; }
ul { padding-left: 18px; }
.finding { font-size: 19px; font-weight: bold; line-height: 1.3; }
.soft { color: #595959; }
figure svg { display: block; width: 100%; height: auto; }
figcaption { font-size: 14px; }
.narrow { display: none; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 13px; }
caption { text-align: left; color: #595959; }
th, td { text-align: left; vertical-align: top; padding: 3px 8px 3px 0; border-bottom: 1px solid #d0d0d0; \
font-weight: normal; }
thead th { border-bottom: 2px solid #595959; font-weight: bold; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
summary { cursor: pointer; min-height: 44px; padding: 10px 0; }
code { overflow-wrap: anywhere; font-size: 13px; }
a { color: #003e7e; }
:focus-visible { outline: 2px solid #003e7e; outline-offset: 2px; }
@media screen and (max-width: 760px) {
  body { padding: 12px; }
  .wide { display: none; }
  .narrow { display: block; max-width: 480px; }
}
@media print {
  @page { margin: 10mm 14mm; }
  body { padding: 0; max-width: none; font-size: 9.5pt; line-height: 1.35; }
  h1 { font-size: 16pt; }
  h2 { font-size: 11pt; margin: 7pt 0 2pt; }
  .finding { font-size: 12pt; }
  details, .download { display: none; }
  figure { break-inside: avoid; }
  html, body, main { height: 100%; }
  .first, .second { height: 99.5vh; overflow: hidden; display: flex; flex-direction: column; }
  .first > *, .second > * { flex: none; }
  .first > figure, .second > figure { flex: 0 1 auto; min-height: 0; display: flex; flex-direction: column; }
  .first .wide, .second .wide { flex: 0 1 auto; min-height: 0; }
  .first .wide svg, .second .wide svg { height: 100%; }
  .second { break-before: page; }
  figcaption { font-size: 8.5pt; }
  table { font-size: 8.5pt; }
  .small { font-size: 8pt; }
  ul { margin: 1pt 0; }
}
`;
