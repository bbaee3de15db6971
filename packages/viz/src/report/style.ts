import { fontFamily } from '../theme/type.ts';

/** The report's style sheet: one column on screens, A4 on paper; nothing is fetched. */
export const style = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 768px; padding: 24px; background: #ffffff; color: #1a1a1a; \
font: 16px/1.5 ${fontFamily}; overflow-wrap: break-word; }
h1 { font-size: 28px; line-height: 1.2; margin: 0 0 8px; }
h2 { font-size: 20px; line-height: 1.25; margin: 40px 0 8px; padding-top: 8px; border-top: 2px solid #1a1a1a; }
h3 { font-size: 16px; margin: 24px 0 4px; }
p, ul, dl { margin: 8px 0; }
.question { font-size: 20px; }
.finding { font-size: 20px; font-weight: bold; }
.soft { color: #595959; }
figure { margin: 16px 0 24px; }
svg { display: block; width: 100%; height: auto; }
.narrow { display: none; }
summary { cursor: pointer; padding: 12px 0; min-height: 44px; }
.scroll { overflow-x: auto; margin: 8px 0 24px; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
caption { text-align: left; color: #595959; padding: 4px 0; }
th, td { text-align: left; vertical-align: top; padding: 4px 8px 4px 0; border-bottom: 1px solid #d0d0d0; \
font-weight: normal; overflow-wrap: normal; }
thead th { border-bottom: 2px solid #595959; font-weight: bold; vertical-align: bottom; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead .number { white-space: normal; }
dt { font-weight: bold; margin-top: 8px; }
dd { margin: 0 0 0 16px; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f2f2f2; padding: 12px; font-size: 14px; }
code { overflow-wrap: anywhere; }
a { color: #003e7e; }
a.download { display: inline-block; padding: 10px 16px; min-height: 44px; border: 2px solid #003e7e; }
:focus-visible { outline: 2px solid #003e7e; outline-offset: 2px; }
@media screen and (max-width: 760px) {
  body { padding: 12px; }
  h1 { font-size: 24px; }
  td:not(.number) { min-width: 200px; }
  .wide { display: none; }
  .narrow { display: block; max-width: 480px; }
}
@media print {
  @page { size: A4; margin: 12mm; }
  body { padding: 0; max-width: none; font-size: 10pt; }
  h1 { font-size: 16pt; }
  h2 { font-size: 12pt; margin-top: 16pt; break-after: avoid; }
  .question, .finding { font-size: 11pt; }
  table { font-size: 8pt; }
  figure, tr, dt, li { break-inside: avoid; }
  details:not([open]), a.download { display: none; }
  .scroll { overflow: visible; }
}
`;
