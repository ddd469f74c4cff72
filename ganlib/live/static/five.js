function O(s){let t=s.get("base");return t?new U(t):new G(s)}var T=s=>URL.createObjectURL(new Blob([s],{type:"text/javascript"})),U=class{constructor(t){this.base=t,this.scripts=new Map}async url(t){let e=new URL(t,this.base).href;if(!/js$/.test(t))return e;let i=this.scripts.get(t);return i||(i=this.script(e),i.catch(()=>this.scripts.delete(t)),this.scripts.set(t,i)),i}async script(t){let e=await fetch(t);if(!e.ok)throw new Error(`${e.status} ${e.statusText}`);return T(await e.blob())}};async function _t({url:s,integrity:t}){let e=await fetch(s,{integrity:t});if(!e.ok)throw new Error(`${e.status} ${e.statusText}`);return e.blob()}var G=class{constructor(t){this.model=t,this.urls=new Map,this.waiting=new Map,t.on("msg:custom",(e,i)=>this.receive(e,i))}url(t){let e=this.urls.get(t);return e||(e=new Promise((i,n)=>this.waiting.set(t,{resolve:i,reject:n})),e.catch(()=>this.urls.delete(t)),this.urls.set(t,e),this.model.send({type:"asset",name:t})),e}async receive(t,e){if(t?.type!=="asset")return;let i=this.waiting.get(t.name);if(i)if(this.waiting.delete(t.name),t.error)i.reject(new Error(t.error));else try{let n=t.url?await _t(t):e[0],r="application/octet-stream";i.resolve(/js$/.test(t.name)?T(n):URL.createObjectURL(new Blob([n],{type:r})))}catch(n){i.reject(n)}}};function d(s,t={},...e){let i=document.createElement(s);for(let[n,r]of Object.entries(t))n in i?i[n]=r:i.setAttribute(n,r);return i.append(...e),i}function j(s,t){let e=s.firstChild;e instanceof Text?e.data!==t&&(e.data=t):s.textContent=t}var Bt=0,k=s=>`live-${s.replace(/\W/g,"-")}-${++Bt}`;var rt=`.live-playground {
  --live-ink: #1f2933;
  --live-muted: #5b6772;
  --live-line: #d5dbe1;
  --live-panel: #ffffff;
  --live-accent: #0b62a8;
  --live-accent-ink: #ffffff;
  --live-error: #b3261e;
  /* the higher the surface, the farther its grey is from the ground, as in the book's figures */
  --live-low: #fafbfc;
  --live-middle: #dfe2e6;
  --live-high: #c3c8ce;
  --live-contour: #39424c;
  --live-real: #0072b2;
  --live-generated: #d55e00;
  --live-edge: #ffffff;
  --live-axis: #5b6772;
  --live-grid: #e4e8ec;
  --live-curve-1: #1f2933;
  --live-curve-2: #d55e00;
  --live-curve-3: #0072b2;
  --live-arrow: #7a2e00;
  --live-bar: #5b7ea3;
  --live-floor: #5b6772;
  --live-floor-fill: rgb(91 103 114 / 18%);
  color: var(--live-ink);
  background: var(--live-panel);
  border: 1px solid var(--live-line);
  border-radius: 8px;
  padding: 14px;
  margin: 0;
  font-size: 14px;
  line-height: 1.4;
  container: live / inline-size;
  text-align: left;
}
.live-playground[data-theme="dark"] {
  --live-ink: #e6eaee;
  --live-muted: #a3afba;
  --live-line: #3c4650;
  --live-panel: #171b20;
  --live-accent: #7cc0ff;
  --live-accent-ink: #0c1722;
  --live-error: #ff9a90;
  --live-low: #12151a;
  --live-middle: #2c3239;
  --live-high: #4b535d;
  --live-contour: #d5dde4;
  --live-real: #7cc6ff;
  --live-generated: #ffa552;
  --live-edge: #12161a;
  --live-axis: #b4bec8;
  --live-grid: #2c343c;
  --live-curve-1: #e6eaee;
  --live-curve-2: #ffa552;
  --live-curve-3: #7cc6ff;
  --live-arrow: #ffd9b0;
  --live-bar: #7c9cbd;
  --live-floor: #a3afba;
  --live-floor-fill: rgb(163 175 186 / 22%);
}
.live-playground *,
.live-playground *::before,
.live-playground *::after {
  box-sizing: border-box;
}
/* the class is repeated to come before the themes' own rules for text */
.live-playground.live-playground.live-playground :is(p, dl, dt, dd, label) {
  float: none;
  width: auto;
  margin: 0;
  padding: 0;
  font-weight: inherit;
}
.live-playground [hidden] {
  display: none !important;
}

/* buttons and status */
.live-top {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px 14px;
  margin-bottom: 12px;
}
.live-buttons {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
}
.live-top .live-buttons button:first-child {
  min-width: 76px;
}
.live-playground .live-rate {
  color: var(--live-muted);
  font-variant-numeric: tabular-nums;
}
.live-alert .live-buttons {
  margin-top: 8px;
}
.live-playground:focus {
  outline: none;
}
.live-playground:focus-visible {
  outline: 3px solid var(--live-accent);
  outline-offset: 2px;
}

.live-playground > .live-back {
  position: sticky;
  bottom: 12px;
  z-index: 2;
  display: block;
  margin: 12px 0 0 auto;
  box-shadow: 0 2px 8px rgb(0 0 0 / 30%);
}

/* what all trainings share */
.live-setup,
.live-pace {
  display: grid;
  gap: 10px 18px;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 190px), 1fr));
  align-items: start;
  margin-bottom: 10px;
}
:is(.live-setup, .live-pace) .live-control {
  grid-template-columns: minmax(0, 1fr);
}
.live-brings {
  display: grid;
  gap: 10px 18px;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 210px), 1fr));
  align-items: start;
  margin-top: 10px;
}
.live-bring {
  display: grid;
  gap: 4px;
  justify-items: start;
}
.live-playground input[type="file"] {
  max-width: 100%;
  min-height: 28px;
}
.live-playground textarea {
  width: 100%;
  font: 12px/1.4 monospace;
  color: var(--live-ink);
  background-color: var(--live-panel);
  border: 1px solid var(--live-muted);
  border-radius: 4px;
}

/* what unfolds */
.live-groups {
  display: grid;
}
.live-playground.live-playground .live-group {
  margin: 0;
  border-top: 1px solid var(--live-line);
}
.live-group > summary {
  padding: 7px 0;
  cursor: pointer;
  color: var(--live-ink);
}
.live-group[open] {
  padding-bottom: 12px;
}
.live-group[open] > summary {
  font-weight: 600;
}
.live-playground.live-playground.live-playground :is(.live-doc, .live-now) {
  grid-column: 1 / -1;
  color: var(--live-muted);
  font-size: 12.5px;
  line-height: 1.35;
}
.live-playground.live-playground.live-playground .live-now {
  color: var(--live-ink);
}
.live-hidden {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.live-joined {
  display: inline-flex;
  position: relative;
}
.live-playground .live-joined button {
  border-radius: 6px 0 0 6px;
}
.live-playground .live-joined select {
  width: auto;
  min-height: 36px;
  border-color: var(--live-accent);
  border-left: 0;
  border-radius: 0 6px 6px 0;
}

/* the stage: what is said, the chapter's slider, how strong the pull is, one curve, and what to try */
.live-playground.live-playground.live-playground .live-say {
  font-size: 15.5px;
  line-height: 1.45;
  min-height: calc(4 * 1.45em);
}
.live-main .live-control {
  gap: 2px 8px;
}
.live-main .live-control > label {
  font-weight: 600;
}
.live-playground.live-playground.live-playground .live-effects {
  grid-column: 1 / -1;
  display: flex;
  justify-content: space-between;
  gap: 12px;
  color: var(--live-muted);
  font-size: 13px;
  line-height: 1.3;
}
.live-effects i {
  text-wrap: balance;
}
.live-effects i:last-child {
  text-align: right;
}
.live-meter-text {
  display: flex;
  justify-content: space-between;
  color: var(--live-muted);
  font-size: 13px;
}
.live-number {
  color: var(--live-ink);
  font-variant-numeric: tabular-nums;
}
.live-meter-track {
  position: relative;
  height: 10px;
  margin-top: 3px;
  background: var(--live-grid);
  border-radius: 3px;
}
.live-meter-bar {
  height: 100%;
  width: 0;
  background: var(--live-arrow);
  border-radius: 3px;
}
.live-meter-most {
  position: absolute;
  top: -2px;
  bottom: -2px;
  width: 2px;
  background: var(--live-ink);
}
.live-meter-marks {
  position: relative;
  height: 16px;
  color: var(--live-muted);
  font-size: 11px;
}
.live-meter-marks > span {
  position: absolute;
  transform: translateX(-50%);
}
.live-meter-marks sup {
  font-size: 8px;
  line-height: 0;
}
.live-playground.live-playground .live-challenges {
  list-style: none;
  display: grid;
  gap: 3px;
  margin: 0;
  padding: 0;
}
.live-challenges li {
  display: flex;
  gap: 8px;
  margin: 0;
}
.live-tick {
  color: var(--live-muted);
}
.live-challenges li[data-done] .live-tick {
  color: var(--live-accent);
  font-weight: 700;
}
.live-timeline {
  display: grid;
  position: relative;
  grid-template-columns: minmax(0, 1fr) 6.5em;
  align-items: center;
  gap: 10px;
  margin-top: 2px;
  color: var(--live-muted);
  font-size: 13px;
}
.live-playground .live-timeline input[type="range"] {
  grid-column: auto;
}
.live-timeline span {
  text-align: right;
  font-variant-numeric: tabular-nums;
}
.live-tried {
  overflow-x: auto;
}
.live-playground.live-playground .live-tried table {
  width: 100%;
  margin: 0;
  border-collapse: collapse;
  font-size: 13px;
}
.live-playground.live-playground .live-tried :is(th, td) {
  padding: 3px 10px 3px 0;
  text-align: left;
  border: 0;
  border-bottom: 1px solid var(--live-line);
  background: none;
  color: var(--live-ink);
  font-variant-numeric: tabular-nums;
}
.live-playground :is(.live-sketch, .live-share, .live-words, .live-alert, .live-bring, .live-tried) button {
  min-height: 30px;
  font-weight: 400;
  font-size: 13px;
}
.live-words {
  display: grid;
  justify-items: start;
  gap: 6px;
  margin-top: 10px;
}
.live-worded {
  margin: 0;
  max-width: 65ch;
}
.live-share {
  display: grid;
  gap: 6px;
  margin-top: 14px;
}
.live-share input {
  font-family: monospace;
  font-size: 12px;
}

/* one training, or two side by side */
.live-panes {
  display: grid;
  gap: 18px 24px;
}
.live-pane {
  min-width: 0;
}
.live-playground.live-playground.live-playground .live-title {
  font-weight: 600;
  margin-bottom: 6px;
}
.live-playground:not(.live-two) .live-title {
  display: none;
}
.live-charts {
  display: grid;
  gap: 14px 18px;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--live-chart, 240px)), 1fr));
  align-content: start;
  margin-top: 14px;
}
/* four in one row rather than three and one */
.live-charts:has(> :nth-child(4):last-child) {
  --live-chart: 190px;
}
.live-chart {
  min-width: 0;
  display: flex;
  flex-direction: column;
}
.live-chart .live-plot {
  margin-top: auto;
}
.live-caption {
  color: var(--live-muted);
  font-size: 13px;
  white-space: pre-line;
}
.live-playground button {
  font: inherit;
  font-weight: 600;
  min-width: 44px;
  min-height: 36px;
  padding: 4px 12px;
  color: var(--live-accent);
  background: transparent;
  border: 1px solid var(--live-accent);
  border-radius: 6px;
  cursor: pointer;
}
.live-top .live-buttons > button:first-child,
.live-playground button[aria-pressed="true"] {
  color: var(--live-accent-ink);
  background: var(--live-accent);
}
.live-playground button:disabled {
  opacity: 0.45;
  cursor: default;
}
.live-playground :is(button, input, textarea, select, summary, canvas):focus-visible {
  outline: 3px solid var(--live-accent);
  outline-offset: 2px;
  box-shadow: none;
}
.live-playground .live-square canvas:focus-visible {
  outline-offset: -3px; /* what lies outside is cut off */
}
.live-playground .live-status {
  color: var(--live-muted);
  flex: 1 1 8em;
}
.live-beside {
  display: flex;
  justify-content: space-between;
  gap: 0 14px;
}
/* a line of its own: whatever is said there, the stage below it stays where it is */
.live-told {
  flex: 1 1 100%;
  min-height: 1.6em;
}
.live-playground.live-playground.live-playground .live-alert {
  color: var(--live-error);
  border: 1px solid currentcolor;
  border-radius: 6px;
  padding: 8px 12px;
  margin-bottom: 12px;
}

/* the picture */
.live-body {
  display: grid;
  gap: 14px 20px;
  grid-template-columns: minmax(0, 1fr);
}
.live-square {
  position: relative;
  aspect-ratio: 1;
  border: 1px solid var(--live-line);
  border-radius: 4px;
  overflow: hidden;
}
.live-square canvas {
  display: block;
  width: 100%;
  height: 100%;
}
.live-stored {
  position: absolute;
  inset: 0;
  display: flex;
  align-items: center;
  justify-content: center;
  background: #ffffff;
  color: #1f2933;
}
.live-playground.live-playground.live-playground .live-stored img {
  display: block;
  max-width: 100%;
  max-height: 100%;
  width: 100%;
  height: 100%;
  object-fit: contain;
  margin: 0;
  padding: 0;
  border-radius: 0;
  background: none;
}
.live-playground[data-theme="dark"] .live-stored {
  filter: brightness(0.8);
}
.live-playground[data-live] .live-stored {
  display: none;
}
.live-playground:not([data-live]) .live-square canvas {
  visibility: hidden;
}
.live-keys {
  display: flex;
  flex-wrap: wrap;
  gap: 2px 14px;
}
.live-key {
  display: inline-flex;
  align-items: center;
  gap: 5px;
}
.live-key svg {
  display: block;
  height: 12px;
}
.live-key-real svg {
  fill: var(--live-real);
}
.live-key-generated svg {
  stroke: var(--live-generated);
  stroke-width: 2;
}
.live-key-contour svg,
.live-key-curve svg {
  fill: none;
  stroke: var(--live-contour);
  stroke-width: 1.75;
}
.live-key-arrow svg {
  fill: none;
  stroke: var(--live-arrow);
  stroke-width: 1.5;
}
.live-key label {
  padding: 2px 0 !important;
  min-height: 24px;
}
.live-playground .live-key input {
  width: 16px;
  height: 16px;
  accent-color: var(--live-accent);
}
.live-key-curve svg.live-curve-1 {
  stroke: var(--live-curve-1);
}
.live-key-curve svg.live-curve-2 {
  stroke: var(--live-curve-2);
  stroke-dasharray: 7 4;
}
.live-key-curve svg.live-curve-3 {
  stroke: var(--live-curve-3);
  stroke-dasharray: 2 3;
}
.live-legend {
  display: grid;
  gap: 4px;
  margin-top: 2px;
}
.live-bar {
  color: var(--live-muted);
  font-size: 13px;
}
.live-ramp {
  height: 10px;
  margin: 3px 0 1px;
  border: 1px solid var(--live-line);
  border-radius: 3px;
  background: linear-gradient(to right, var(--live-low), var(--live-middle), var(--live-high));
}
.live-ends {
  display: flex;
  justify-content: space-between;
}

/* controls */
.live-side {
  display: grid;
  gap: 14px;
  align-content: start;
}
.live-controls {
  display: grid;
  gap: 6px 20px;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 210px), 1fr));
  align-items: start;
  align-content: start;
}
.live-control {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 84px;
  gap: 1px 8px;
  align-items: center;
}
.live-playground label {
  color: var(--live-ink);
}
.live-playground label i {
  color: var(--live-muted);
}
.live-playground input,
.live-playground select {
  font: inherit;
  color: var(--live-ink);
  background-color: var(--live-panel);
  margin: 0;
}
.live-playground input[type="text"],
.live-playground select {
  width: 100%;
  min-height: 30px;
  padding: 2px 6px;
  border: 1px solid var(--live-muted);
  border-radius: 4px;
}
.live-control:has(> :disabled) > :not(.live-doc) {
  opacity: 0.5;
}
.live-controls .live-control:has(> select) {
  grid-template-columns: minmax(0, 1fr) minmax(110px, 50%);
  min-height: 36px;
}
.live-playground input[type="range"] {
  grid-column: 1 / -1;
  width: 100%;
  height: 24px;
  padding: 0;
  background: transparent;
  accent-color: var(--live-accent);
  cursor: pointer;
}
.live-playground input[aria-invalid="true"] {
  border-color: var(--live-error);
  outline: 1px solid var(--live-error);
}
.live-playground .live-message {
  grid-column: 1 / -1;
  color: var(--live-error);
  font-size: 13px;
}
.live-playground.live-playground .live-help {
  margin: 12px 0 0;
  color: var(--live-muted);
  font-size: 13px;
}
.live-help summary {
  padding: 3px 0;
  cursor: pointer;
}
.live-playground.live-playground.live-playground .live-help dt {
  color: var(--live-ink);
  margin-top: 6px;
}

/* numbers and curves */
.live-playground.live-playground.live-playground .live-readouts {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(96px, 1fr));
  align-content: start;
  gap: 8px 10px;
}
.live-readouts div {
  display: flex;
  flex-direction: column;
  justify-content: space-between;
}
.live-readouts dt {
  color: var(--live-muted);
  font-size: 13px;
}
.live-readouts dd {
  font-size: 16px;
  font-variant-numeric: tabular-nums;
}
.live-chart .live-keys {
  font-size: 13px;
}
.live-plot {
  min-height: 116px;
  overflow: hidden;
}
.live-two .live-chart-own {
  order: 1; /* what both sides have comes first, in the same places */
}
@container live (max-width: 400px) {
  .live-top .live-buttons {
    gap: 6px;
  }
  .live-playground .live-top button {
    padding: 4px 7px;
  }
  .live-top .live-buttons button:first-child {
    min-width: 58px;
  }
}
.live-body > .live-groups {
  grid-column: 1 / -1;
}
@container live (max-width: 559px) {
  /* the picture stays in view while a slider moves */
  .live-playground:not(.live-two) .live-stage {
    position: sticky;
    top: 0;
    z-index: 2;
    margin: 0 -14px;
    padding: 6px 14px;
    background: var(--live-panel);
  }
  .live-playground:not(.live-two) .live-square {
    width: min(100%, 44vh);
    margin: 0 auto;
  }
  .live-playground:not(.live-two) .live-bar {
    display: none;
  }
  .live-told {
    flex-direction: column;
    min-height: 3.2em;
  }
  .live-playground .live-told > .live-status {
    flex: none;
  }
  .live-main {
    order: -1;
  }
}
@container live (min-width: 560px) {
  .live-playground:not(.live-two) .live-body {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
}
@container live (min-width: 900px) {
  .live-playground:not(.live-two) .live-body {
    grid-template-columns: minmax(0, 460px) minmax(0, 1fr);
  }
}
@container live (min-width: 560px) {
  .live-two .live-panes {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 0 24px;
  }
  /* the rows of both sides are as high, so that like stands beside like */
  .live-two :is(.live-pane, .live-body, .live-side) {
    display: grid;
    grid-template-rows: subgrid;
    gap: 0;
  }
  .live-two .live-pane {
    grid-row: span 8;
  }
  .live-two .live-body {
    grid-row: span 7;
  }
  .live-two .live-side {
    grid-row: span 5;
    padding-top: 12px;
  }
  .live-two .live-side > * {
    margin-bottom: 12px;
  }
}

/* on paper the stored figure stands for the whole */
@media print {
  .live-playground {
    background: none;
    border: 0;
    padding: 0;
  }
  .live-playground.live-playground.live-playground
    :is(.live-top, .live-alert, .live-legend, .live-side, .live-groups, .live-timeline, .live-words, canvas) {
    display: none;
  }
  .live-playground .live-square {
    aspect-ratio: auto;
    border: 0;
  }
  .live-playground[data-theme] .live-stored {
    display: block;
    position: static;
    filter: none;
  }
}

/* sphinx-book-theme frames HTML outputs in dark mode; the playground brings its own frame */
.cell_output .output.text_html:has(.live-playground) {
  background: transparent !important;
  padding: 0 !important;
}

/* the front page's critics, side by side */
.live-lanes {
  display: grid;
  gap: 14px;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 125px), 1fr));
}
.live-playground.live-five {
  margin-bottom: 1em;
}
.live-playground.live-five .live-square canvas {
  visibility: visible;
}
.live-playground.live-playground .live-lane-title {
  display: inline-block;
  min-height: 24px;
  font-weight: 600;
  color: var(--live-accent);
}
.live-playground.live-playground.live-playground .live-lane-say {
  margin-top: 5px;
  min-height: calc(8 * 1.35em);
  font-size: 13px;
  line-height: 1.35;
}
.live-playground.live-five .live-status {
  flex-basis: 22em;
}
.live-pad {
  display: grid;
  grid-template-columns: minmax(0, 260px) minmax(0, 1fr);
  gap: 14px 18px;
  margin-bottom: 14px;
}
.live-pad .live-square canvas {
  touch-action: none;
}
@container live (max-width: 559px) {
  .live-pad {
    grid-template-columns: minmax(0, 1fr);
  }
}
.live-five .live-top :is(select, input) {
  width: auto;
  max-width: 11em;
}
.live-five .live-top select {
  max-width: 14em;
}
`;var V=matchMedia("(prefers-color-scheme: dark)");function Ut(){let s=document.documentElement,{jpThemeLight:t,vscodeThemeKind:e}=document.body.dataset,i=s.dataset.theme??s.getAttribute("theme");return i==="dark"||i==="light"?i==="dark":t?t==="false":e?!e.includes("light"):V.matches}function at(s,t){let e=()=>{let n=Ut()?"dark":"light";s.dataset.theme!==n&&(s.dataset.theme=n,t())},i=new MutationObserver(e);for(let n of[document.documentElement,document.body])i.observe(n,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return V.addEventListener("change",e),e(),()=>{i.disconnect(),V.removeEventListener("change",e)}}var S=300,Gt=.85,Vt=1e100,ot=3e7,Yt=160,ct=s=>s.length<=S?s:Array.from({length:S},(t,e)=>s[Math.floor((e+.5)*s.length/S)]),ht=s=>Number(s.toFixed(3));function dt(s,t){let[e,i]=[0,1].map(o=>s.map(l=>l[o])),n=[e,i].map(o=>(Math.min(...o)+Math.max(...o))/2),r=Math.max(...[e,i].map(o=>Math.max(...o)-Math.min(...o))),a=r>0?2*Gt*t/r:1;return s.map(o=>o.map((l,c)=>ht((l-n[c])*a)))}function Kt(s){let t=/[;\t]/.test(s),e=s.replace(/[()[\]{}"']/g," ").trim();return e.split(t?/[;\t]/:e.includes(",")?/,/:/\s+/).map(i=>{let n=i.trim()===""?NaN:Number(t?i.replace(",","."):i);return Math.abs(n)<Vt?n:NaN})}function Y(s,t){let e=s.split(/\r\n?|\n/).map(Kt),i=l=>[...l.keys()].filter(c=>!Number.isNaN(l[c])),[n,r]=e.map(i).find(({length:l})=>l>=2)??[];if(r===void 0)throw new Error("no row has two numbers");let a=ct(e.filter(l=>!Number.isNaN(l[n]??NaN)&&!Number.isNaN(l[r]??NaN)).map(l=>[l[n],l[r]]));return a.every(l=>l.every(c=>Math.abs(c)<=t))?a.map(l=>l.map(ht)):dt(a,t)}function pt({data:s,width:t,height:e},i){let n=Float32Array.from({length:t*e},(l,c)=>{let h=s[4*c+3]/255;return h*(.3*s[4*c]+.59*s[4*c+1]+.11*s[4*c+2])+255*(1-h)}),[r,a]=[Math.min(...n),Math.max(...n)];if(a-r<16)throw new Error("it is all of one tone");let o=[...n.keys()].filter(l=>n[l]<(r+a)/2);return dt(ct(o).map(l=>[l%t,-Math.floor(l/t)]),i)}var K=(s,t)=>new OffscreenCanvas(s,t).getContext("2d");function X(s,t){if(!s.trim())throw new Error("there is no letter in it");let e="bold 60px system-ui, sans-serif",i=K(1,1);i.font=e;let n=Math.min(1200,Math.ceil(i.measureText(s).width)+8),r=K(n,90);return r.font=e,r.fillText(s,4,66),pt(r.getImageData(0,0,n,90),t)}async function Xt(s,t){let e=await createImageBitmap(s),i=Math.min(1,Yt/Math.max(e.width,e.height)),[n,r]=[e.width,e.height].map(o=>Math.max(1,Math.round(o*i))),a=K(n,r);return a.drawImage(e,0,0,n,r),pt(a.getImageData(0,0,n,r),t)}async function lt(s,t){if(s.size>ot)throw new Error(`it is larger than ${ot/1e6} MB`);return s.type.startsWith("image/")?Xt(s,t).catch(e=>{throw e instanceof DOMException?new Error("the browser cannot read it as a picture"):e}):Y(Ht(await s.arrayBuffer()),t)}function Ht(s){let[t,e]=new Uint8Array(s),i={65534:"utf-16le",65279:"utf-16be"}[t<<8|e];return new TextDecoder(i??"utf-8").decode(s)}function ut(s,t,e,i=["word","rows","file"]){let n=async(p,b)=>{try{t(await b())}catch(x){e(`${p} gives no points: ${x.message}.`)}},[r,a,o]=["word","rows","file"].map(k),l=d("input",{id:r,type:"text",maxLength:24,autocomplete:"off"}),c=d("textarea",{id:a,rows:3,spellcheck:!1,placeholder:"x, y"}),h=d("input",{id:o,type:"file",accept:"image/*,.csv,.txt,.tsv,text/*"}),f=p=>d("button",{type:"button"},p),[u,m]=[f("Use the word"),f("Use the rows")];u.addEventListener("click",()=>n(`"${l.value}"`,()=>X(l.value,s()))),l.addEventListener("keydown",p=>p.key==="Enter"&&u.click()),m.addEventListener("click",()=>n("What was pasted",()=>Y(c.value,s()))),h.addEventListener("change",()=>{let[p]=h.files;p&&n(p.name,()=>lt(p,s())),h.value=""});let w=(p,b,...x)=>d("div",{className:"live-bring"},d("label",{htmlFor:p},b),...x),v={word:w(r,"a word",l,u),rows:w(a,"rows of two numbers, pasted",c,m),file:w(o,"a CSV file, or a picture (its dark pixels)",h)};return{element:d("div",{className:"live-brings"},...i.map(p=>v[p])),drop(p){let[b]=p?.files??[];b?n(b.name,()=>lt(b,s())):p&&n("What was dropped",()=>Y(p.getData("text"),s()))}}}function E(s){if(s===0)return"0";let t=Math.abs(s),e=Number(s.toPrecision(3));return t<.001||t>=1e6?e.toExponential():String(e)}var Be=new Intl.NumberFormat("en");function J(s,{low:t,high:e,integer:i}){let n=s.trim(),r=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(n)?Number(n):NaN;if(r>=t&&r<=e&&(!i||Number.isInteger(r)))return{value:r};let a=i?"a whole number":"a number",o=l=>i?String(l):E(l);return{error:`must be ${a} from ${o(t)} to ${o(e)}; got ${ft(n)}`}}var H=40;function Jt(s){return s.slice(0,2*H).replace(/[\p{C}\p{Z}]+/gu," ").slice(0,H)+(s.length>H?"…":"")}var ft=s=>`"${Jt(s)}"`;var Qe=2**32-1;var I="live-",Zt=2**32-1,A="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function mt(s,t){let e=i=>{let n=Math.max(0,Math.min(4095,Math.round((i/t+1)/2*4095)));return A[n>>6]+A[n&63]};return s.map(([i,n])=>e(i)+e(n)).join("")}function gt(s,t){let e=[],i=n=>{let r=64*A.indexOf(s[n])+A.indexOf(s[n+1]);return Number((t*(2*r/4095-1)).toFixed(4))};for(let n=0;n+4<=s.length&&e.length<S;n+=4)[0,1,2,3].every(r=>A.includes(s[n+r]))&&e.push([i(n),i(n+2)]);return e}function Q(s){let t=new RegExp(`^#${I}([\\w-]+)(?:\\?(.*))?$`).exec(s);return t?{name:t[1],query:new URLSearchParams(t[2]??"")}:void 0}var vt=s=>J(s,{low:0,high:Zt,integer:!0});var M=new Set,te=s=>{let t=d("button",{type:"button",className:"live-back"},"Back to the text");return t.addEventListener("click",()=>{t.remove(),s.scrollIntoView({block:"center"}),s.focus({preventScroll:!0})}),t};function yt(s,t){let e=Q(s);if(!e)return!1;for(let i of M)if(i.name===e.name){i.apply(e.query,!0);for(let{root:n}of M)n.querySelector(":scope > .live-back")?.remove();return t&&!i.root.contains(t)&&i.root.append(te(t)),!0}return!1}function wt(s){if(s.defaultPrevented||s.button!==0||s.ctrlKey||s.metaKey||s.shiftKey)return;let t=s.target instanceof Element?s.target.closest('a[href^="#"]'):null;t&&yt(t.getAttribute("href")??"",t)&&s.preventDefault()}var bt=()=>yt(location.hash);function xt(s){M.size||(document.addEventListener("click",wt),window.addEventListener("hashchange",bt)),M.add(s);let t=Q(location.hash);return t?.name===s.name&&s.apply(t.query,!0),()=>{M.delete(s),!M.size&&(document.removeEventListener("click",wt),window.removeEventListener("hashchange",bt))}}var kt=s=>Uint8Array.from(atob(s),t=>t.charCodeAt(0)).buffer,Z=(s,t)=>Float32Array.from(new Int16Array(kt(s)),e=>e*t/32767);function Mt({real:s,samples:t,arrows:e,surface:i,limit:n,pull:r,low:a,high:o,floor:l,distance:c,covered:h,quality:f},u,m){let w={edges:[0,1],shares:new Float32Array(1)},v={name:u.name,steps:0,discriminatorSteps:0,last:new Float32Array(u.measured.length).fill(NaN),rows:new Float32Array(0),samples:Z(t,n),arrows:Z(e,r),surface:Float32Array.from(new Uint8Array(kt(i)),p=>a+p*(o-a)/255),slopes:w,weights:w,limit:n,distance:c,covered:h,quality:f};return{real:{data:m,points:Z(s,n),floor:l},frame:{type:"frame",data:m,panes:[v],rate:0}}}var g=48;var ee=.4,ie=96,L=2.6,Nt=.09,se=.12;function St(s){let t=getComputedStyle(s);return Object.fromEntries(["low","middle","high","contour","real","generated","edge","axis","arrow"].map(i=>[i,t.getPropertyValue(`--live-${i}`).trim()]))}var ne=s=>[1,3,5].map(t=>parseInt(s.slice(t,t+2),16));function re({low:s,middle:t,high:e}){let[i,n,r]=[s,t,e].map(ne),a=new Uint8ClampedArray(4*256);for(let o=0;o<256;o++){let l=o/127.5;for(let c=0;c<3;c++)a[4*o+c]=l<1?i[c]+l*(n[c]-i[c]):n[c]+(l-1)*(r[c]-n[c]);a[4*o+3]=255}return a}function N(s){let e=Float32Array.from({length:s.length/2},(i,n)=>Math.hypot(s[2*n],s[2*n+1])).filter(Number.isFinite).sort();return e.length?e[Math.floor(.95*(e.length-1))]:0}var F=class{palette;colours;constructor(t){this.canvas=t,this.context=t.getContext("2d"),this.ratio=0;let e=new OffscreenCanvas(g,g).getContext("2d");this.heat=e,this.pixels=new ImageData(g,g),this.layer=new OffscreenCanvas(1,1).getContext("2d"),this.layered=[],this.marks=[]}setPalette(t){this.palette=t,this.colours=new Uint32Array(re(t).buffer),this.marks=[],this.layered=[]}fit(){let t=Math.min(window.devicePixelRatio||1,2),e=Math.round(this.canvas.clientWidth*t);e===0||this.canvas.width===e||(this.canvas.width=this.canvas.height=e,this.ratio=t,this.marks=[])}draw({surface:t,samples:e,arrows:i},n,{limit:r,low:a,high:o,apart:l,pull:c},h){this.ratio||this.fit(),this.ratio&&(this.drawSurface(t,a,o),this.drawContours(t,a,o,l),this.drawStill(n,r),this.drawGenerated(e,r),h&&this.drawArrows(e,i,r,c))}drawSurface(t,e,i){let{context:n,canvas:r,heat:a,pixels:o,colours:l}=this,c=new Uint32Array(o.data.buffer),h=255/(i-e);for(let u=0;u<g;u++)for(let m=0;m<g;m++){let w=Math.round((t[u*g+m]-e)*h);c[(g-1-u)*g+m]=l[Math.max(0,Math.min(255,w))]}a.putImageData(o,0,0),n.imageSmoothingEnabled=!0;let f=r.width/(g-1);n.drawImage(a.canvas,-f/2,-f/2,r.width+f,r.height+f)}drawContours(t,e,i,n){let r=(e+i)/2,a=Math.ceil((i-e)/n/2)-1;this.context.globalAlpha=Math.max(ee,Math.min(1,6*n/(i-e)));for(let o=-a;o<=a;o++)this.drawContour(t,r+o*n,o?.75:1.75);this.context.globalAlpha=1}drawContour(t,e,i){let{context:n,canvas:r}=this,a=r.width/(g-1);n.beginPath();for(let o=0;o+1<g;o++)for(let l=0;l+1<g;l++){let c=o*g+l,h=[t[c],t[c+1],t[c+g+1],t[c+g]],f=!1;for(let u=0;u<4;u++){let m=h[u]-e,w=h[(u+1)%4]-e;if(m<0==w<0)continue;let v=m/(m-w),p=l+[v,1,1-v,0][u],b=o+[0,v,1,1-v][u];f?n.lineTo(p*a,r.height-b*a):n.moveTo(p*a,r.height-b*a),f=!f}}n.lineWidth=i*this.ratio,n.strokeStyle=this.palette.contour,n.stroke()}drawArrows(t,e,i,n){let{context:r,canvas:a,ratio:o,palette:l}=this,c=a.width/(2*i),h=Nt*a.width/(n||1),f=1.5*Nt*a.width;r.beginPath();for(let u=0;u<2*ie&&u<t.length;u+=2){let[m,w]=[(t[u]+i)*c,(i-t[u+1])*c],[v,p]=[e[u]*h,-e[u+1]*h],b=Math.hypot(v,p);if(!(b>2*o))continue;b>f&&([v,p]=[v*f/b,p*f/b]);let x=3.5*o/Math.hypot(v,p);r.moveTo(m,w),r.lineTo(m+v,w+p),r.moveTo(m+v-x*(v+.6*p),w+p-x*(p-.6*v)),r.lineTo(m+v,w+p),r.lineTo(m+v-x*(v-.6*p),w+p-x*(p+.6*v))}r.lineWidth=1.25*o,r.strokeStyle=l.arrow,r.globalAlpha=Math.max(se,Math.min(1,(N(e)/(n||1))**.25)),r.stroke(),r.globalAlpha=1}drawCursor([t,e],i){let{context:n,canvas:r,ratio:a,palette:o}=this,l=r.width/(2*i),[c,h,f]=[(t+i)*l,(i-e)*l,9*a];n.beginPath(),n.moveTo(c-f,h),n.lineTo(c+f,h),n.moveTo(c,h-f),n.lineTo(c,h+f),n.lineWidth=2*a,n.strokeStyle=o.contour,n.stroke()}drawStill(t,e){let{layer:i,canvas:n}=this,r=[t,e,n.width];r.some((a,o)=>a!==this.layered[o])&&(this.layered=r,i.canvas.width=i.canvas.height=n.width,this.drawAxes(i,e),this.drawReal(i,t,e)),this.context.drawImage(i.canvas,0,0)}drawAxes(t,e){let{canvas:i,ratio:n}=this,r=e>4?2:e>1.2?1:.5;t.fillStyle=t.strokeStyle=this.palette.axis,t.lineWidth=n,t.font=`${11*n}px system-ui, sans-serif`,t.beginPath();for(let a=-Math.ceil(e/r)*r;a<e;a+=r){if(a<=-e)continue;let o=(a/e+1)/2*i.width,l=String(a).replace("-","−");t.moveTo(o,i.height),t.lineTo(o,i.height-5*n),t.moveTo(0,i.height-o),t.lineTo(5*n,i.height-o),t.textAlign="center",t.textBaseline="alphabetic",t.fillText(l,o,i.height-8*n),t.textAlign="left",t.textBaseline="middle",t.fillText(l,8*n,i.height-o)}t.stroke()}drawReal(t,e,i){let{canvas:n,ratio:r,palette:a}=this,o=n.width/(2*i);t.beginPath();for(let l=0;l<e.length/2;l+=2){let[c,h]=[(e[l]+i)*o,(i-e[l+1])*o];t.moveTo(c+L*r,h),t.arc(c,h,L*r,0,2*Math.PI)}t.lineWidth=1.6*r,t.strokeStyle=a.edge,t.stroke(),t.fillStyle=a.real,t.fill()}drawGenerated(t,e){let{context:i,canvas:n,ratio:r,palette:a}=this,o=n.width/(2*e);this.marks.length||(this.marks=[$t(r,4,a.edge),$t(r,2,a.generated)]);for(let l of this.marks){let c=(l.width-1)/2;for(let h=0;h<t.length/2;h+=2)i.drawImage(l,Math.round((t[h]+e)*o-c),Math.round((e-t[h+1])*o-c))}}};function $t(s,t,e){let i=2*Math.ceil((L+t)*s)+1,n=new OffscreenCanvas(i,i),r=n.getContext("2d"),a=L*s;return r.translate(i/2,i/2),r.lineWidth=t*s,r.strokeStyle=e,r.beginPath(),r.moveTo(-a,-a),r.lineTo(a,a),r.moveTo(-a,a),r.lineTo(a,-a),r.stroke(),n.transferToImageBitmap()}function Et(s,{still:t,resized:e,seen:i,hidden:n,paced:r}){let a=new ResizeObserver(e);a.observe(s);let o=new IntersectionObserver(([l])=>i(l.isIntersecting));return o.observe(s),t.addEventListener("change",r),document.addEventListener("visibilitychange",n),[()=>a.disconnect(),()=>o.disconnect(),()=>t.removeEventListener("change",r),()=>document.removeEventListener("visibilitychange",n)]}var At=1e4,ae=3e4,oe=s=>`const early = [];
onmessage = (event) => early.push(event);
import(${JSON.stringify(s)}).then(
  () => early.forEach((event) => onmessage(event)),
  ({ message }) => postMessage({ type: "failed", file: "worker.js", reason: message }),
);`;function le(s,t){switch(t.type){case"frame":return s.frame(t);case"real":return s.real(t);case"progress":return s.progress(t.bytes,t.total);case"answer":return s.answer?.(t);case"refused":return s.refused(t);case"diverged":return s.diverged(t.pane,t.step,t.reason)}}var C=class{constructor(t,e){this.assets=t,this.listener=e,this.queue=[],this.worker=void 0,this.stopped=!1,this.heard=0,this.asked=0,this.spoken=!1,this.waiting=new Map}async start(t){this.send({type:"start",...t});try{let e=await this.assets.url("worker.js");if(this.stopped)return;let i=new Worker(T(oe(e)));i.onmessage=({data:n})=>this.receive(n),i.onerror=n=>this.fail(this.spoken?void 0:"worker.js",n.message||"it could not be started"),this.worker=i,this.heard=performance.now(),this.watch=setInterval(()=>this.look(),At/4);for(let n of this.queue.splice(0))i.postMessage(n)}catch(e){this.fail("worker.js",e.message)}}send(t){this.worker?this.worker.postMessage(t):this.queue.push(t)}tell(t){this.send(t)}look(){let t=performance.now();document.hidden?this.heard=t:this.asked>this.heard&&t-this.asked>ae?this.fail(void 0,"the browser has ended its worker"):t-this.heard>At&&this.asked<=this.heard&&(this.asked=t,this.send({type:"ping"}))}async receive(t){if(!this.stopped){if(this.heard=performance.now(),this.spoken=!0,t.type==="had")return this.had(t);if(t.type==="failed")return this.fail(t.file,t.reason);if(t.type!=="locate")return le(this.listener,t);try{this.send({type:"located",name:t.name,url:await this.assets.url(t.name)})}catch(e){this.send({type:"located",name:t.name,reason:e.message})}}}have(t){let e=this.waiting.size;return new Promise((i,n)=>{this.waiting.set(e,{resolve:i,reject:n}),this.send({type:"have",files:t,id:e})})}had({id:t,file:e,reason:i}){let n=this.waiting.get(t);i===void 0?n?.resolve():n?.reject(Object.assign(new Error(i),{file:e}))}fail(t,e){this.stopped||(this.stop(),this.listener.failed(t,e))}stop(){this.stopped=!0,clearInterval(this.watch);for(let{resolve:t}of this.waiting.values())t();this.worker?.terminate(),this.worker=void 0}};var ce=6,he=5,de=4,tt=(s,t)=>({low:s,high:t,apart:(t-s)/ce});function Ot(s){let[t,e]=[1/0,-1/0];for(let i of s)Number.isFinite(i)&&([t,e]=[Math.min(t,i),Math.max(e,i)]);return t<=e?[t,e]:[0,0]}function Tt({samples:s,steps:t},e){return!e||t<=e.steps||s.length!==e.samples.length?NaN:N(s.map((i,n)=>i-e.samples[n]))/(t-e.steps)}var P=class{constructor(t){this.bounds=t,this.pull=0,this.span=0,this.trained=!1}clear(){this.pull=this.span=0,this.trained=!1}take({surface:t,arrows:e,steps:i,discriminatorSteps:n}){let r=i+n>0;r!==this.trained&&this.clear(),this.trained=r;let[a,o]=Ot(t);this.span=Math.max(this.span,(this.bounds.high??o)-(this.bounds.low??a)),this.pull=Math.max(this.pull,N(e))}range(t){let{low:e,high:i}=this.bounds,n=this.span||1;if(e!==null)return tt(e,i??e+n);if(i!==null)return tt(i-n,i);let[r,a]=Ot(t),o=tt((r+a-n)/2,(r+a+n)/2);for(let l=0;l<he&&a-r<de*o.apart;l++)o.apart/=2;return o}};var pe={"+":(s,t)=>s+t,"-":(s,t)=>s-t,"*":(s,t)=>s*t,"/":(s,t)=>s/t,log:Math.log,exp:Math.exp,sqrt:Math.sqrt,abs:Math.abs};function z(s,t){if(typeof s=="number")return s;if(typeof s=="string")return Number(t[s]??NaN);let[e,...i]=s;if(e==="if"){let[n,r,a,o]=i;return z(t[n]===r?a:o,t)}return pe[e](...i.map(n=>z(n,t)))}var ue=.01,jt=1e-4,fe=10,It=/\{(\w+)\}/g,me=({edges:[s,t],shares:e})=>e.reduce((i,n,r)=>i+n*(s+(r+.5)*(t-s)/e.length),0);function Lt(s,t,e,i){let n={...t,steps:e.steps,updates:e.steps+e.discriminatorSteps,mean_slope:me(e.slopes),...i};s.measured.forEach((r,a)=>{(!Number.isNaN(e.last[a])||!(r in n))&&(n[r]=e.last[a])});for(let[r,a]of Object.entries(s.derived))n[r]=z(a,n);return n}var $=s=>{let t=Math.abs(s);return t>=.01&&t<1e3?String(Number(s.toFixed(t<1?3:t<100?2:0))):E(s)};function ge(s,t){let e=n=>[...n.matchAll(It)].every(([,r])=>Number.isFinite(t[r])),i=s.replace(/\[(.*?)\]/g,(n,r)=>e(r)?r:"");return e(i)?i.replace(It,(n,r)=>$(t[r])):""}function ve({covered:s,quality:t,distance:e},i,{mean:n}){if(i&&s===0)return`No sample sits on any of the ${i} modes`;let r=`${Math.round(100*(t??0))} %`;if(i)return`Samples sit on ${s} of ${i} modes; ${r} of all lie right on one`;let a=e/n;return Number.isFinite(a)?a<1.5?`The distance is ${$(e)}, no more than between two samples of the data`:`The distance is ${$(e)}, ${a<fe?a.toFixed(1):Math.round(a)} times its floor`:""}function we({pull:s,moved:t},e,i){if(!(s<ue*e))return"";let n=`The longest pull on a sample has faded to ${$(s)}, from ${$(e)} at its best`;if(t<jt)return`${n}, and the samples stand still: G has almost nothing to learn from.`;let r=i==="SGD"?"":`, since ${i} divides a gradient by its recent size`;return t>=jt?`${n}, but the samples still move by ${$(t)} a step${r}.`:`${n}.`}function Ft(s,t,{modes:e,floor:i,most:n}){if(t.updates===0)return"Nothing is trained yet. Crosses are what G makes of noise; the map is what an untrained network says.";let r=ve(t,e,i);return[r&&`${r}.`,ge(s.sentence,t),we(t,n,s.optimizers.generator)].filter(Boolean).join(" ")}var be=s=>({manifest:s,values:{...s.constants,...Object.fromEntries(s.controls.map(({name:t,value:e})=>[t,e])),...s.toy}}),R=class{constructor(t,e){this.setting=be(t),this.scale=new P(t.surface),this.canvas=d("canvas",{role:"img","aria-label":`Real and generated points on a map of ${t.surface.label}.`}),this.said=d("p",{className:"live-lane-say"}),this.measured={distance:NaN,covered:null,quality:null},this.element=d("section",{className:"live-lane","aria-label":t.title},d("a",{href:e,className:"live-lane-title"},t.title),d("div",{className:"live-square"},this.canvas),this.said)}attach(){this.picture=new F(this.canvas)}show(t,e,{modes:i,say:n}){t.steps===0&&this.scale.clear();let r=Tt(t,this.shown);if(this.scale.take(t),this.shown=t,t.distance!==void 0&&(this.measured={distance:t.distance,covered:t.covered??null,quality:t.quality??null}),!n)return;let{manifest:a,values:o}=this.setting,l=Lt(a,o,t,{pull:N(t.arrows),moved:r,...this.measured});j(this.said,Ft(a,l,{modes:i,floor:e.floor,most:this.scale.pull}))}draw(t,e){if(!this.shown||!this.picture)return;let{limit:i,surface:n}=this.shown;this.picture.draw(this.shown,t.points,{...this.scale.range(n),limit:i,pull:this.scale.pull},e)}};var ye=.041666666666666664,D=class{constructor(t,e,i,n){this.canvas=t,this.limit=e,this.add=i,this.moved=n,this.on=!1,this.cursor=void 0,this.last=void 0,t.addEventListener("pointerdown",r=>this.down(r)),t.addEventListener("pointermove",r=>this.stroke(r));for(let r of["pointerup","pointercancel"])t.addEventListener(r,()=>this.last=void 0);t.addEventListener("keydown",r=>this.key(r))}turn(t){this.on=t,this.cursor=void 0,this.canvas.style.touchAction=t?"none":"",this.canvas.style.cursor=t?"crosshair":"",this.canvas.setAttribute("role",t?"application":"img"),t?this.canvas.tabIndex=0:this.canvas.removeAttribute("tabindex")}down(t){!this.on||t.button!==0||(this.canvas.setPointerCapture(t.pointerId),this.put(t))}stroke(t){!this.on||!this.last||Math.hypot(t.clientX-this.last.x,t.clientY-this.last.y)>=9&&this.put(t)}put(t){let e=this.canvas.getBoundingClientRect();this.last={x:t.clientX,y:t.clientY};let[i,n]=[(t.clientX-e.left)/e.width,(t.clientY-e.top)/e.height];i>=0&&i<=1&&n>=0&&n<=1&&this.point(2*i-1,1-2*n)}point(t,e){let i=this.limit();this.add([Number((i*t).toFixed(3)),Number((i*e).toFixed(3))])}key(t){if(!this.on)return;let e=this.limit(),[i,n]=this.cursor??[0,0],r=2*e*ye,o={ArrowLeft:[-r,0],ArrowRight:[r,0],ArrowUp:[0,r],ArrowDown:[0,-r]}[t.key];if(o){let l=c=>Math.max(-e,Math.min(e,c));this.cursor=[l(i+o[0]),l(n+o[1])],this.moved()}else if(t.key===" "||t.key==="Enter")this.point(i/e,n/e);else return;t.preventDefault()}},Ct=(s,t)=>[...s,t].slice(-300);var xe=400,ke=3,q=class{constructor(t,e,i){this.limit=t,this.take=e,this.points=[],this.soon=void 0,this.canvas=d("canvas",{"aria-label":"a square to draw data on: with the pointer, or with the arrow keys and the space bar"}),this.sketch=new D(this.canvas,()=>t,r=>this.add(r),()=>this.draw()),this.clear=d("button",{type:"button"},"Clear"),this.clear.addEventListener("click",()=>this.give([]));let n=ut(()=>t,r=>this.give(r),i,["rows","file"]);this.element=d("div",{className:"live-pad",hidden:!0},d("div",{className:"live-square"},this.canvas),d("div",{},d("p",{},"Draw data in the square; or focus it, move with the arrow keys, and put a point with the space bar."),d("div",{className:"live-bring"},this.clear),n.element));for(let r of["dragover","drop"])this.canvas.addEventListener(r,a=>{a.preventDefault(),r==="drop"&&n.drop(a.dataTransfer)})}turn(t){this.element.hidden=!t,this.sketch.turn(t),t&&(this.draw(),this.canvas.focus({preventScroll:!0}))}add(t){this.points=Ct(this.points,t),this.draw(),clearTimeout(this.soon),this.soon=setTimeout(()=>this.take(this.points),xe)}give(t){clearTimeout(this.soon),this.set(t),this.take(t)}set(t){this.points=t,this.draw()}draw(){let{canvas:t,limit:e}=this,i=Math.min(window.devicePixelRatio||1,2),n=Math.round(t.clientWidth*i);if(!n)return;t.width=t.height=n;let r=t.getContext("2d"),a=getComputedStyle(t),o=([h,f])=>[(h/e+1)/2*n,(1-f/e)/2*n];r.fillStyle=a.getPropertyValue("--live-real");for(let h of this.points){let[f,u]=o(h);r.beginPath(),r.arc(f,u,ke*i,0,2*Math.PI),r.fill()}if(!this.sketch.cursor)return;let[l,c]=o(this.sketch.cursor);r.fillStyle=a.getPropertyValue("--live-contour"),r.fillRect(l-9*i,c-i,18*i,2*i),r.fillRect(l-i,c-9*i,2*i,18*i)}};var Me=450,Ne=1e3/25,$e=64;async function Se(s){let e=new Blob([Uint8Array.from(atob(s),i=>i.charCodeAt(0))]).stream().pipeThrough(new DecompressionStream("deflate"));return new Uint8Array(await new Response(e).arrayBuffer())}function et(s,t,e){for(let i=0;i<s.length;i++)i%e>=t&&(s[i]+=s[i-t])}async function Ee({steps:s,points:t,side:e,lanes:i,levels:n}){let r=await Se(n),a=0,o=c=>r.subarray(a,a+=c),l={};for(let c of Object.keys(i)){let h=o(2*t*s.length),f=o(e*e*s.length);et(h,2*t,h.length),et(f,1,e),et(f,e,e*e),l[c]=s.map((u,m)=>({samples:h.subarray(2*t*m,2*t*(m+1)),surface:f.subarray(e*e*m,e*e*(m+1))}))}return l}function Ae(s,t){let e=new Float32Array(g*g);for(let i=0;i<g;i++){let n=i*(t-1)/(g-1),r=Math.min(Math.floor(n),t-2);for(let a=0;a<g;a++){let o=a*(t-1)/(g-1),l=Math.min(Math.floor(o),t-2),c=h=>s(h+l)+(o-l)*(s(h+l+1)-s(h+l));e[i*g+a]=c(r*t)+(n-r)*(c((r+1)*t)-c(r*t))}}return e}var _=class{constructor(t,e){this.stored=t,this.show=e,this.at=0,this.running=this.ended=!1,this.moments=Ee(t)}async turn(t){let e=await this.moments;if(this.ended||t===this.running)return;this.running=t;let i=performance.now(),n=r=>{if(this.running){if(r-i>=Ne){let a=this.stored.steps.length-1;this.at=Math.min(a,this.at+(r-i)/Me),i=r,this.running=this.at<a,this.show(this.shown(e),!this.running)}requestAnimationFrame(n)}};requestAnimationFrame(n)}shown(t){let{steps:e,points:i,side:n,limit:r,reach:a,lanes:o}=this.stored,[l,c]=[Math.floor(this.at),Math.ceil(this.at)],h=this.at-l,f={edges:[0,1],shares:new Float32Array(1)};return Object.entries(o).map(([u,{low:m,high:w,told:v}])=>{let[p,b]=[t[u][l],t[u][c]],x=new Float32Array(4*i);for(let y=0;y<2*i;y++)x[y]=(2*(p.samples[y]+h*(b.samples[y]-p.samples[y]))/255-1)*a*r;let st=({surface:y},W,qt)=>m[W]+y[qt]*(w[W]-m[W])/($e-1),Pt=Ae(y=>(1-h)*st(p,l,y)+h*st(b,c,y),n),{pull:zt,slope:nt,last:Rt,...Dt}=v[l];return{name:u,steps:Math.round(e[l]+h*(e[c]-e[l])),discriminatorSteps:0,last:Float32Array.from(Rt,y=>y??NaN),rows:new Float32Array(0),samples:x,arrows:Float32Array.of(zt,0),surface:Pt,slopes:{edges:[nt,nt],shares:Float32Array.of(1)},weights:f,limit:r,...Dt}})}stop(){this.ended=!0,this.running=!1}};var Oe=1e3/15,Te=2,je=500,Ie=500,Le=128,Fe="Press Play to train all five in this page (loads 14 MB, once).",it=new Intl.NumberFormat("en"),B=class{engine;frame;real;playing=!1;running=!1;visible=!0;data="ring";seed=0;saidAt=0;points=[];ends=[];replay;wanted=!1;pad;still=matchMedia("(prefers-reduced-motion: reduce)");constructor(t,e,i,n){this.assets=O(t),this.index=e,this.openings=n,this.lanes=i.map(r=>new R(r,t.get("chapters")[r.name])),this.layOut()}layOut(){let t=r=>d("button",{type:"button"},r);this.play=t("Play"),this.again=t("Start again"),this.link=t("Copy link"),this.rerun=t("Stop the stored run"),this.sketch=t("Draw your own"),this.sketch.setAttribute("aria-expanded","false"),this.again.disabled=this.rerun.hidden=!0,this.status=d("p",{className:"live-status",role:"status"},Fe),this.steps=d("p",{className:"live-rate"}),this.pad=new q(this.index.data.drawn.limit,r=>this.own(r),r=>this.status.textContent=r);let[e,i]=["data","word"].map(k),n=Object.entries(this.index.data).filter(([r])=>r!=="drawn");this.select=d("select",{id:e},...n.map(([r,{title:a}])=>d("option",{value:r},a))),this.select.append(d("option",{value:"drawn",hidden:!0},"your own points")),this.word=d("input",{id:i,type:"text",maxLength:12,autocomplete:"off",value:"GAN"}),this.root=d("section",{className:"live-playground live-five",id:`${I}five`,tabIndex:-1,"aria-label":"five critics side by side"},d("div",{className:"live-top"},d("div",{className:"live-buttons",role:"group","aria-label":"training"},this.play,this.again,this.link,this.rerun),d("label",{htmlFor:e},"data"),this.select,d("label",{htmlFor:i},"or type a word"),this.word,this.sketch,this.status,this.steps),this.pad.element,d("div",{className:"live-lanes"},...this.lanes.map(({element:r})=>r)))}attach(){for(let t of this.lanes)t.attach();this.play.addEventListener("click",()=>this.setPlaying(!this.playing)),this.again.addEventListener("click",()=>this.engine?.send({type:"reset"})),this.link.addEventListener("click",()=>this.copy()),this.select.addEventListener("change",()=>this.choose(this.select.value)),this.word.addEventListener("change",()=>this.useWord()),this.sketch.addEventListener("click",()=>this.drawing(this.pad.element.hidden)),this.rerun.addEventListener("click",()=>this.setReplaying(!this.replay?.running)),this.ends.push(at(this.root,()=>{let t=St(this.root);for(let e of this.lanes)e.picture?.setPalette(t);this.pad.draw(),this.draw()})),this.ends.push(...Et(this.root,{still:this.still,resized:()=>{for(let t of this.lanes)t.picture?.fit();this.pad.draw(),this.draw()},seen:t=>{this.visible=t,this.update()},hidden:()=>this.update(),paced:()=>{this.wanted&&=!this.still.matches,this.update(),this.engine?.send({type:"interval",interval:this.interval()})}})),this.open(),this.ends.push(xt({name:"five",root:this.root,apply:t=>this.apply(t)}),()=>this.engine?.stop())}open(){let t=this.lanes.map(({setting:{manifest:e}})=>Mt(this.openings[e.name],e,"ring"));this.real=t[0].real,this.take({...t[0].frame,panes:t.map(({frame:e})=>e.panes[0])})}source(){let t=this.data==="drawn"&&this.points.length>0;return{data:t?"drawn":this.data==="drawn"?"ring":this.data,centres:t?this.points:[[0,0]],batch:Le}}store(t){this.engine||(this.replay=new _(t,(e,i)=>this.showStored(e,i)),this.rerun.hidden=!1,this.wanted=!this.still.matches,this.update())}setReplaying(t){let{replay:e}=this;e&&(t&&e.at>=e.stored.steps.length-1&&(e.at=0),this.wanted=t,this.update())}showStored(t,e){!this.replay||!this.frame||(e&&(this.wanted=!1,this.update()),this.root.dataset.stored=String(t[0].steps),this.present({...this.frame,panes:t}),this.draw(),j(this.steps,`A stored run, step ${it.format(t[0].steps)}.`))}endReplay(){this.replay&&(this.replay.stop(),this.replay=void 0,this.rerun.hidden=!0,this.steps.textContent="",delete this.root.dataset.stored,this.open())}drawing(t){this.sketch.setAttribute("aria-expanded",String(t)),this.sketch.textContent=t?"Close the drawing":"Draw your own",this.pad.set(this.points),this.pad.turn(t)}own(t){this.points=t,this.choose(t.length?"drawn":"ring")}choose(t){if(this.data=t,this.select.value=t,!this.engine)return this.ensureEngine();this.engine.send({type:"source",source:this.source()}),this.engine.send({type:"reset"})}useWord(){try{let t=X(this.word.value,this.index.data.drawn.limit);this.pad.set(t),this.own(t)}catch(t){this.status.textContent=`"${this.word.value}" gives no points: ${t.message}.`}}apply(t){let e=vt(t.get("seed")??"0");this.seed="value"in e?e.value:0;let i=t.get("data")??"ring";this.points=gt(t.get("points")??"",this.index.data.drawn.limit);let n=i in this.index.data&&(i!=="drawn"||this.points.length);this.engine&&this.engine.send({type:"seed",seed:this.seed}),this.choose(n?i:"ring"),this.root.scrollIntoView({block:"start"}),t.has("play")&&this.setPlaying(!0)}async copy(){let t=new URLSearchParams({data:this.data,seed:String(this.seed),play:"1"});this.data==="drawn"&&t.set("points",mt(this.points,this.index.data.drawn.limit));let e=new URL(`#${I}five?${t}`,location.href).href;try{await navigator.clipboard.writeText(e),this.status.textContent="Copied: the link."}catch{history.replaceState(null,"",e),this.status.textContent="The link is now this page's address."}}ensureEngine(){if(this.engine)return;this.endReplay(),this.status.textContent="Loading the runtime.",this.root.dataset.phase="loading",this.engine=new C(this.assets,{frame:e=>this.take(e),real:e=>this.real=e,progress:(e,i)=>this.status.textContent=`Loading the runtime: ${Math.round(e/2**20)}${i?` of ${Math.round(i/2**20)}`:""} MB.`,diverged:(e,i)=>this.stop(`${this.lanes[e].setting.manifest.title} diverged at step ${it.format(i)}. All are back before it: Play goes on, with the next draws.`),refused:({file:e,reason:i})=>this.status.textContent=`${e} could not be loaded (${i}).`,failed:(e,i)=>{this.engine=void 0,this.stop(`${e?`${e} could not be loaded`:"The training stopped"} (${i}). Press Play to try again.`)}});let t=this.lanes.map(e=>e.setting);this.engine.start({index:this.index,settings:t,source:this.source(),seed:this.seed,speed:1/0,interval:this.interval(),drawing:Te})}interval(){return this.still.matches?je:Oe}stop(t){this.playing=this.running=!1,this.play.textContent="Play",this.status.textContent=t}setPlaying(t){this.playing=t,t&&this.ensureEngine(),this.update()}update(){let t=this.visible&&!document.hidden,e=this.playing&&t;this.replay?.turn(this.wanted&&t),this.rerun.textContent=this.wanted?"Stop the stored run":"Show a stored run",this.play.textContent=this.playing?"Pause":"Play",e!==this.running&&(this.running=e,this.engine?.send({type:e?"play":"pause"}))}take(t){let{real:e}=this;if(!e||t.data!==e.data)return this.engine?.send({type:"drawn"});this.present(t);let[{steps:i}]=t.panes;this.root.dataset.steps=String(i),this.engine&&(this.root.dataset.phase!=="live"&&(this.status.textContent=""),this.root.dataset.phase="live",this.again.disabled=!1,this.steps.textContent=`${it.format(i)} steps each${this.running&&t.rate?`, ${Math.round(t.rate)} a second`:""}.`),requestAnimationFrame(()=>{this.draw(),this.engine?.send({type:"drawn"})})}present(t){let{real:e}=this;if(!e)return;this.frame=t;let i=this.index.data[t.data].modes.length,n=performance.now(),r=!(this.running||this.replay?.running)||n-this.saidAt>Ie;r&&(this.saidAt=n),t.panes.forEach((a,o)=>this.lanes[o].show(a,e,{modes:i,say:r}))}draw(){let{real:t}=this;if(t)for(let e of this.lanes)e.draw(t,!this.root.dataset.stored)}};function Ce({model:s,el:t}){let e,i=[...t.childNodes],n=O(s),r=async o=>{let l=await fetch(await n.url(`${o}.json`));if(!l.ok)throw new Error(`${o}.json: ${l.status} ${l.statusText}`);return l.json()};return(async()=>{try{let o=Object.keys(s.get("chapters")),[l,c,...h]=await Promise.all(["index","openings",...o].map(r));e=new B(s,l,h,c),t.replaceChildren(d("style",{},rt),e.root),e.attach(),e.engine||e.store(await r("stored_run"))}catch(o){t.replaceChildren(d("p",{role:"alert"},`The five critics could not be started (${o.message}).`),...i)}})(),()=>e?.ends.forEach(o=>o())}var ss={render:Ce};export{ss as default};
