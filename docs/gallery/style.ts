/**
 * The gallery's style sheet. Switches are radio buttons that it reads: the page has no script and asks
 * nothing of any network.
 */
export const style = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #f4f4f4; color: #1a1a1a; font: 16px/1.5 system-ui, -apple-system, \
'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; }
main, header, nav { max-width: 1312px; margin: 0 auto; padding: 0 16px; }
h1 { font-size: 28px; line-height: 1.2; margin: 24px 0 8px; }
h2 { font-size: 20px; line-height: 1.25; margin: 0 0 12px; }
p { max-width: 760px; margin: 8px 0; }
a { color: #003e7e; }
.switches { position: sticky; top: 0; z-index: 1; background: #ffffff; border-bottom: 1px solid #8c8c8c; }
.switches > div { max-width: 1312px; margin: 0 auto; padding: 4px 16px; display: flex; flex-wrap: wrap; \
gap: 4px 24px; align-items: center; }
fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0 16px; align-items: center; }
legend { float: left; padding: 0; font-weight: bold; }
label { display: inline-flex; align-items: center; gap: 6px; min-height: 44px; cursor: pointer; }
input { width: 20px; height: 20px; margin: 0; }
.contents { columns: 2 420px; padding-left: 24px; }
.contents a { display: inline-block; padding: 4px 0; }
section { margin: 40px 0; scroll-margin-top: 72px; }
figure { margin: 0; }
.picture { display: none; }
.picture svg { display: block; max-width: 100%; height: auto; border: 1px solid #d0d0d0; }
body:has(#screen:checked) .picture.screen, body:has(#projector:checked) .picture.projector, \
body:has(#phone:checked) .picture.phone { display: block; }
body:has(#grey:checked) figure { filter: grayscale(1); }
summary { cursor: pointer; padding: 10px 0; min-height: 44px; max-width: 720px; }
pre { overflow-x: auto; background: #ffffff; border: 1px solid #d0d0d0; padding: 12px; font-size: 14px; margin: 0; }
.scroll { overflow-x: auto; background: #ffffff; border: 1px solid #d0d0d0; padding: 0 12px; max-height: 480px; }
table { border-collapse: collapse; font-size: 14px; }
caption { text-align: left; color: #595959; padding: 8px 0; }
th, td { text-align: left; vertical-align: top; padding: 4px 16px 4px 0; border-bottom: 1px solid #d0d0d0; \
font-weight: normal; }
thead th { border-bottom: 2px solid #595959; font-weight: bold; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
:focus-visible { outline: 2px solid #003e7e; outline-offset: 2px; }
@media (max-width: 600px) { .switches { position: static; } }
@media print {
  @page { margin: 12mm; }
  body { background: #ffffff; font-size: 10pt; }
  .switches, .contents, details { display: none; }
  section { break-inside: avoid; margin: 16pt 0; }
  .picture.screen { display: block !important; }
  .picture.projector, .picture.phone { display: none !important; }
}
`;
