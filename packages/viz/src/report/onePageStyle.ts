import { fontFamily } from '../theme/type.ts';

/**
 * CSS of a page that prints on one sheet of A4, whatever the length of its texts: the pictures take the
 * room that is left. On phones it has one column. Nothing is fetched.
 */
export const onePageStyle = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 768px; padding: 24px; background: #ffffff; color: #1a1a1a; \
font: 14px/1.4 ${fontFamily}; overflow-wrap: break-word; }
header { display: flex; gap: 16px; justify-content: space-between; align-items: flex-start; \
border-bottom: 2px solid #1a1a1a; }
h1 { font-size: 22px; line-height: 1.2; margin: 0 0 4px; }
h2 { font-size: 14px; line-height: 1.25; margin: 12px 0 2px; }
p, ul, figure { margin: 2px 0; }
ul { padding-left: 18px; }
.soft { color: #595959; }
.code { flex: none; width: 104px; height: 104px; margin: 0 0 4px; }
figure svg { display: block; width: 100%; height: auto; }
.narrow { display: none; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 12px; }
caption { text-align: left; color: #595959; }
th, td { text-align: left; padding: 2px 8px 2px 0; border-bottom: 1px solid #d0d0d0; font-weight: normal; }
thead th { border-bottom: 2px solid #595959; font-weight: bold; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 0 24px; }
footer { border-top: 1px solid #d0d0d0; margin-top: 8px; }
code { overflow-wrap: anywhere; }
footer code span { display: inline-block; max-width: 100%; }
:focus-visible { outline: 2px solid #003e7e; outline-offset: 2px; }
@media screen and (max-width: 760px) {
  body { padding: 12px; }
  header { flex-wrap: wrap; }
  .columns { grid-template-columns: 1fr; }
  td.number { white-space: nowrap; }
  .wide { display: none; }
  .narrow { display: block; max-width: 480px; }
}
@media print {
  @page { size: A4; margin: 10mm 12mm; }
  html, body { height: 100%; }
  body { padding: 0; max-width: none; font-size: 8pt; line-height: 1.25; }
  main { height: 99.8vh; overflow: hidden; display: flex; flex-direction: column; \
justify-content: space-between; break-after: avoid; }
  main > * { flex: none; }
  main > figure { flex: 0 1 auto; min-height: 0; }
  figure .wide, figure svg { height: 100%; }
  h1 { font-size: 14pt; }
  h2 { font-size: 9pt; margin: 2pt 0 1pt; break-after: avoid; }
  section > p strong { font-size: 10pt; }
  table { font-size: 7.5pt; }
  th, td { padding: 1pt 6pt 1pt 0; }
  .code { width: 28mm; height: 28mm; }
  .scroll { overflow: visible; }
  footer { margin-top: 0; }
  code.long { font-size: 6pt; }
}
`;
