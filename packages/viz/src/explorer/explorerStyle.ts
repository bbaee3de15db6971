import { ink, rule, softInk } from '../theme/ink.ts';
import { fontFamily } from '../theme/type.ts';

/** CSS of a page of the explorer. */
export const explorerStyle = `:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; padding: 10px 14px; background: #fff; color: ${ink}; font: 15px/1.35 ${fontFamily}; }
h1 { font-size: 1.25em; margin: 0 0 4px; } h2 { font-size: 1.05em; margin: 12px 0 4px; }
p { margin: 4px 0; } .soft { color: ${softInk}; font-size: 13px; }
.row { display: flex; flex-wrap: wrap; gap: 6px 14px; align-items: center; }
.told { min-height: 1.4em; } .count { font-weight: 600; } button, select, input { font: inherit; \
min-height: 28px; max-width: 100%; }
label { font-size: 14px; } select { max-width: 240px; } input[type=number] { width: 8em; }
.axes { overflow-x: auto; overflow-y: hidden; margin: 4px 0; }
.stage { position: relative; } .stage canvas, .stage svg, .names { position: absolute; left: 0; top: 0; }
.names { width: 0; height: 0; }
.name { position: absolute; font-size: 12px; line-height: 1.25; text-align: center; overflow: hidden; \
display: flex; align-items: end; justify-content: center; overflow-wrap: anywhere; }
.option { position: absolute; transform: translateX(0); font-size: 12px; min-height: 24px; \
padding: 1px 6px; border: 1px solid ${rule}; border-radius: 4px; background: rgba(255, 255, 255, 0.88); \
color: ${ink}; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; cursor: pointer; }
.option[aria-pressed=false] { color: ${softInk}; border-style: dashed; text-decoration: line-through; }
.axis { stroke: ${ink}; } .grid { stroke: ${rule}; } .range { fill: rgba(26, 26, 26, 0.18); stroke: ${ink}; }
.grip { fill: transparent; cursor: crosshair; touch-action: none; }
.tick { font: 12px ${fontFamily}; fill: ${ink}; paint-order: stroke; stroke: #fff; stroke-width: 3px; }
.below { display: grid; grid-template-columns: minmax(320px, 1fr) minmax(320px, 1fr); gap: 8px 24px; margin-top: 6px; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; font-size: 14px; }
caption { text-align: left; font-weight: 600; padding: 4px 0; }
th, td { text-align: left; vertical-align: top; padding: 3px 12px 3px 0; border-bottom: 1px solid ${rule}; \
font-weight: normal; white-space: nowrap; }
thead th { color: ${softInk}; font-size: 13px; white-space: normal; }
.swatch { display: inline-block; width: 12px; height: 12px; margin-right: 6px; border-radius: 2px; }
dl { display: flex; flex-wrap: wrap; gap: 4px 18px; margin: 6px 0; } \
dt { color: ${softInk}; font-size: 13px; } dd { margin: 0; }
code { font-size: 12px; user-select: all; } .copy { margin-left: 8px; min-height: 24px; font-size: 12px; }
ul { margin: 6px 0; padding-left: 20px; } li { margin: 4px 0; } details { margin: 4px 0; } \
summary { cursor: pointer; padding: 4px 0; }
.ranges { display: grid; grid-template-columns: repeat(auto-fill, minmax(320px, 1fr)); gap: 6px 20px; } \
.ranges .soft { grid-column: 1 / -1; }
@media (max-width: 720px) { .below { grid-template-columns: minmax(0, 1fr); } \
button, select, input { min-height: 40px; } .option { min-height: 28px; } }
`;
