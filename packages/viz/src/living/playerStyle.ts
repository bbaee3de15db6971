/** CSS of the player, on any page. */
export const playerStyle = `
.living canvas { display: block; max-width: 100%; }
.living-news { min-height: 2.6em; margin: 0.2em 0; font-size: 1.05em; line-height: 1.3; \
text-align: center; text-wrap: balance; }
@media (max-width: 700px) { .living-foot { position: sticky; bottom: 0; background: #fff; \
border-top: 1px solid #d0d0d0; padding: 0 0 6px; } .living-news { min-height: 1.3em; margin: 0.2em 0; \
font-size: 0.9em; } .living-bar { gap: 0 0.8em; } .living-track { padding-bottom: 0.9em; } }
.living-bar { display: flex; flex-wrap: wrap; gap: 0.5em 0.8em; align-items: center; }
.living-buttons { display: flex; flex-wrap: wrap; gap: 0.25em; align-items: center; }
.living-buttons button { min-width: 44px; min-height: 44px; font-size: 1em; border: 1px solid #767676; \
border-radius: 6px; background: #fff; color: #1a1a1a; cursor: pointer; }
.living-buttons select { min-height: 44px; font-size: 1em; border: 1px solid #767676; border-radius: 6px; \
background: #fff; color: #1a1a1a; }
.living-buttons :focus-visible, .living-track input:focus-visible { outline: 2px solid #003e7e; outline-offset: 2px; }
.living-track { flex: 1 1 12em; position: relative; padding-bottom: 0.6em; }
.living-track input { width: 100%; margin: 0; height: 44px; accent-color: #003e7e; display: block; }
.living-marks { position: absolute; left: 8px; right: 8px; bottom: 0; height: 1.1em; pointer-events: none; }
.living-marks span { position: absolute; transform: translateX(-50%); font-size: 0.8em; color: #595959; }
.living-month { min-width: 5.5em; font-variant-numeric: tabular-nums; text-align: right; }
.living-frames { display: none; }
@media print { .living canvas, .living-bar, .living-news { display: none !important; } \
.living-frames { display: block; } .living-frames svg { max-width: 100%; height: auto; \
break-inside: avoid; } }
`;
