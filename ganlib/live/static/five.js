async function W(n,e){let t=await fetch(n,e);if(!t.ok)throw new Error(`${t.status} ${t.statusText}`);return t}function N(n){let e=n.get("base");return e?new _(e):new B(n)}var A=n=>URL.createObjectURL(new Blob([n],{type:"text/javascript"})),_=class{constructor(e){this.base=e,this.scripts=new Map}async url(e){let t=new URL(e,this.base).href;if(!/js$/.test(e))return t;let i=this.scripts.get(e);return i||(i=this.script(t),i.catch(()=>this.scripts.delete(e)),this.scripts.set(e,i)),i}async script(e){return A(await(await W(e)).blob())}},_e=async({url:n,integrity:e})=>(await W(n,{integrity:e})).blob(),B=class{constructor(e){this.model=e,this.urls=new Map,this.waiting=new Map,e.on("msg:custom",(t,i)=>this.receive(t,i))}url(e){let t=this.urls.get(e);return t||(t=new Promise((i,s)=>this.waiting.set(e,{resolve:i,reject:s})),t.catch(()=>this.urls.delete(e)),this.urls.set(e,t),this.model.send({type:"asset",name:e})),t}async receive(e,t){if(e?.type!=="asset")return;let i=this.waiting.get(e.name);if(i)if(this.waiting.delete(e.name),e.error)i.reject(new Error(e.error));else try{let s=e.url?await _e(e):t[0],r="application/octet-stream";i.resolve(/js$/.test(e.name)?A(s):URL.createObjectURL(new Blob([s],{type:r})))}catch(s){i.reject(s)}}};var re=`/* What stages, explorers, exercises and the flash game share: colours, and the card that each lies on. These have no
   specificity, so that their own sheets come before it wherever they stand on a page. */
:where(.live-playground, .ex-root, .flash-root) {
  --live-ink: #1f2933;
  --live-muted: #5b6772;
  --live-line: #d5dbe1;
  --live-panel: #f7f9fb;
  --live-accent: #0b62a8;
  --live-accent-ink: #ffffff;
  color: var(--live-ink);
  background: var(--live-panel);
  border: 1px solid var(--live-line);
  border-radius: 8px;
  padding: 12px 14px;
  margin: 0.5rem 0 1rem;
  font-size: 15px;
  line-height: 1.45;
}
:where(.live-playground, .ex-root, .flash-root):where([data-theme="dark"]) {
  --live-ink: #e6eaee;
  --live-muted: #a3afba;
  --live-line: #3c4650;
  --live-panel: #171b20;
  --live-accent: #7cc0ff;
  --live-accent-ink: #0c1722;
}
:where(.live-playground, .ex-root, .flash-root) [hidden] {
  display: none !important;
}
.live-hidden {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
`;function h(n,e={},...t){let i=document.createElement(n);for(let[s,r]of Object.entries(e))s in i?i[s]=r:i.setAttribute(s,r);return i.append(...t),i}function T(n,e){let t=n.firstChild;t instanceof Text?t.data!==e&&(t.data=e):n.textContent=e}var ae=Symbol.for("five critics: ids"),oe=globalThis,b=n=>`live-${n.replace(/\W/g,"-")}-${oe[ae]=(oe[ae]??0)+1}`;var le=`.live-playground {
  --live-panel: #ffffff;
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
  --live-curve-2: #7b3fa0; /* not the colours of points */
  --live-curve-3: #80600a;
  --live-second: #00775a;
  --live-arrow: #7a2e00;
  --live-bar: #5b7ea3;
  --live-floor: #5b6772;
  --live-floor-fill: rgb(91 103 114 / 18%);
  padding: 14px;
  margin: 0;
  font-size: 14px;
  line-height: 1.4;
  container: live / inline-size;
  text-align: left;
}
.live-playground[data-theme="dark"] {
  --live-panel: #171b20;
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
  --live-curve-2: #cf9df5;
  --live-curve-3: #e0c463;
  --live-second: #5ad1ae;
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
.live-top .live-buttons:not(.live-below) button:first-child {
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

.live-playground .live-back {
  font-weight: 400;
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
.live-alike {
  display: grid;
}
.live-alike > .live-chart {
  grid-area: 1 / 1;
}
.live-off {
  visibility: hidden;
}
.live-playground .live-either button {
  min-height: 28px;
  padding: 1px 10px;
  font-size: 13px;
  font-weight: 400;
}
.live-either {
  margin-bottom: 6px;
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
.live-top .live-buttons:not(.live-below) > button:first-child,
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
.live-apart {
  display: flex;
  flex-wrap: wrap;
  justify-content: end;
  gap: 0 10px;
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
.live-worth {
  color: var(--live-muted);
  font-size: 13px;
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
  min-width: 5.6em; /* whatever the number, the line breaks alike */
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
@container live (max-width: 400px) {
  .live-legend .live-keys {
    gap: 2px 8px;
    font-size: 13px;
  }
  .live-legend .live-keys label {
    min-width: 26px; /* a finger's */
  }
  .live-them {
    position: absolute;
    clip-path: inset(50%);
  }
  .live-top .live-buttons {
    gap: 6px;
  }
  .live-playground .live-top button {
    padding: 4px 7px;
  }
  .live-top .live-buttons:not(.live-below) button:first-child {
    min-width: 58px;
  }
  /* two rows: what one presses most, and the way back, come first */
  .live-top .live-buttons:not(.live-below) > button:not(:first-child, .live-back) {
    order: 1;
  }
  .live-back > span {
    display: none;
  }
}
.live-body > .live-groups {
  grid-column: 1 / -1;
}
@container live (max-width: 559px) {
  /* the picture stays in view while a slider moves */
  .live-playground:not(.live-two) .live-stage {
    display: contents;
  }
  .live-playground:not(.live-two) .live-held {
    position: sticky;
    top: var(--live-top, 0px);
    z-index: 2;
    margin: 0 -14px;
    padding: 6px 14px;
    background: var(--live-panel);
  }
  .live-playground:not(.live-two) .live-square {
    width: min(100%, 36vh);
    margin: 0 auto;
  }
  .live-playground[data-curve]:not(.live-two) .live-square {
    width: min(100%, 30vh); /* so that the sentence fits between it and the curve */
  }
  .live-playground:not(.live-two) :is(.live-body, .live-side) {
    gap: 8px;
  }
  /* the ramp between its ends, in one line */
  .live-pane .live-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
    font-size: 12px;
    line-height: 1.3;
  }
  .live-bar > .live-beside {
    order: -2;
    flex: 1 1 100%;
  }
  .live-pane .live-bar > .live-ends {
    display: contents;
  }
  .live-bar > .live-ramp {
    flex: 1 1 60px;
    margin: 0;
  }
  .live-ends > :nth-child(2):not(:last-child) {
    display: none;
  }
  .live-ends > :first-child {
    order: -1;
  }
  .live-main .live-doc.live-doc.live-doc,
  .live-playground.live-playground.live-playground.live-two .live-effects {
    display: none; /* the label says it, and the chapter */
  }
  .live-playground.live-playground.live-playground .live-say {
    min-height: calc(5 * 1.45em);
  }
  /* the curve before the pull: more of it is in view */
  .live-playground:not(.live-two) .live-own::details-content {
    display: flex;
    flex-direction: column;
  }
  .live-playground:not(.live-two) .live-own > .live-meter {
    order: 1;
    margin: 10px 0 0;
  }
  .live-told {
    min-height: 2.8em;
  }
  .live-playground .live-told > .live-status {
    flex: 1 1 100%;
  }
  .live-playground[data-phase="paused"] .live-rate {
    display: none;
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
/* Two beside each other: both maps, then what compares them over the whole width, then what is each one's own. All lie in
   one grid, so that like stands beside like; on a phone only the maps are beside each other, and all text has the width. */
.live-two .live-panes {
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  gap: 8px 24px;
}
.live-two :is(.live-pane, .live-body, .live-stage, .live-held, .live-side) {
  display: contents;
}
.live-two .live-pane:last-child {
  --column: 2;
}
.live-two .live-pane :is(.live-title, .live-square, .live-legend, .live-say, .live-main, .live-own, .live-trials, .live-groups) {
  grid-column: var(--column, 1);
}
.live-two .live-title {
  grid-row: 1;
  --line: var(--live-curve-1);
  border-bottom: 3px solid var(--line);
}
.live-two .live-pane:last-child .live-title {
  --line: var(--live-second);
}
.live-two .live-title[data-updates]::after {
  content: " \\b7  " attr(data-updates);
  color: var(--live-muted);
  font-weight: normal;
}
.live-two .live-square {
  grid-row: 2;
  width: min(100%, 38vh);
  margin: 0 auto;
}
/* under its map, so that both are seen while it moves: in one line */
.live-two .live-main {
  grid-row: 3;
}
.live-two .live-main .live-control {
  grid-template-columns: auto minmax(0, 1fr) 64px;
}
.live-playground.live-two .live-main .live-control > input[type="range"] {
  grid-column: 2;
  grid-row: 1;
}
.live-two .live-main .live-doc.live-doc.live-doc {
  display: none;
}
.live-pair {
  grid-row: 4;
  grid-column: 1 / -1;
}
.live-pair .live-plot {
  height: 140px;
}
.live-playground.live-playground.live-playground .live-ahead {
  display: flex;
  align-items: end;
  min-height: calc(2 * 1.45em);
  margin: 4px 0;
  font-size: 15.5px;
  font-weight: 600;
  line-height: 1.45;
}
.live-two .live-legend {
  grid-row: 5;
}
.live-two .live-say {
  grid-row: 6;
}
.live-two .live-own {
  grid-row: 7;
}
.live-same {
  visibility: hidden;
}
.live-two .live-trials {
  grid-row: 8;
}
.live-two .live-pane .live-groups {
  grid-row: 9;
}
.live-two :is(.live-either, .live-alike > :first-child) {
  display: none;
}
.live-own > .live-meter {
  margin-bottom: 14px;
}
.live-playground:not(.live-two) .live-own {
  padding: 0;
  border: 0;
}
.live-playground:not(.live-two) .live-own > summary {
  display: none;
}
.live-bet {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 2px 16px;
  min-width: 0;
  margin: 0 0 12px;
  padding: 0;
  border: 0;
}
.live-playground .live-bet legend {
  float: left; /* else it stands above what is flexible */
  width: auto;
  margin: 0;
  padding: 0;
  font: inherit;
  font-weight: 600;
}
/* a link's run that goes on is about another moment */
.live-playground[data-beyond] .live-bet {
  display: none;
}
.live-bet span {
  display: inline-flex;
  align-items: center;
  gap: 6px;
}
.live-playground.live-playground.live-playground .live-bet label {
  min-height: 24px;
  line-height: 24px;
}
.live-playground .live-bet input {
  flex: none;
  width: 18px;
  height: 18px;
  accent-color: var(--live-accent);
}
.live-playground.live-playground.live-playground .live-bet p {
  flex: 1 1 100%;
  min-height: 1.4em;
}
@container live (max-width: 559px) {
  .live-two .live-panes {
    gap: 4px 8px;
  }
  .live-two .live-pane :is(.live-say, .live-own, .live-trials, .live-groups) {
    grid-column: 1 / -1;
  }
  .live-two .live-main .live-control {
    grid-template-columns: minmax(0, 1fr) 58px;
    gap: 0 8px;
  }
  .live-two .live-main .live-control > label {
    grid-column: 1 / -1;
    overflow: hidden;
    font-size: 13px;
    line-height: 1.3;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .live-playground.live-two .live-main .live-control > input[type="range"] {
    grid-column: 1;
    grid-row: 2;
  }
  .live-playground.live-playground.live-playground.live-two .live-title {
    font-size: 13px;
    margin-bottom: 0;
  }
  .live-two .live-title > span {
    display: none; /* there is room for the short name alone */
  }
  .live-two .live-title::before {
    content: attr(data-of);
  }
  .live-two .live-title[data-updates]::after {
    content: attr(data-updates);
    display: block;
  }
  .live-two .live-rate {
    display: none;
  }
  .live-pair {
    display: flex;
    flex-direction: column;
  }
  .live-pair > .live-timeline {
    order: 1; /* one goes back when the race is over */
  }
  .live-pair .live-plot {
    flex: none;
    height: 96px;
    min-height: 0;
  }
  .live-playground.live-playground.live-playground .live-ahead {
    min-height: calc(4 * 1.35em);
    margin: 2px 0;
    font-size: 14px;
    font-weight: 400;
    line-height: 1.35;
  }
  .live-two .live-legend {
    display: contents;
  }
  .live-two .live-legend > .live-keys {
    grid-row: 5;
    grid-column: 1 / -1;
  }
  .live-two .live-pane:last-child .live-keys {
    display: none; /* the first one's are for both */
  }
  .live-two .live-bar {
    grid-row: 6;
    min-width: 0;
    grid-column: var(--column, 1);
    justify-content: space-between;
    align-content: start;
  }
  .live-two .live-bar > .live-beside {
    display: block;
    min-width: 0;
    min-height: calc(6 * 1.3em); /* what comes and goes has its place */
  }
  .live-two .live-beside > span:first-child {
    display: block;
    min-height: calc(2 * 1.3em);
  }
  .live-two .live-apart {
    justify-content: start;
  }
  .live-two .live-bar > .live-ramp {
    order: -1; /* there is room for a line of its own alone */
    flex: 1 1 100%;
  }
  .live-two .live-say::before {
    content: attr(data-of) ": ";
    font-weight: 600;
  }
  .live-two .live-pane summary::after {
    content: ": " attr(data-of);
    color: var(--live-muted);
  }
  .live-two .live-say {
    grid-row: 7;
  }
  .live-two .live-pane:last-child .live-say {
    grid-row: 8;
  }
  .live-two .live-pane .live-trials {
    grid-row: 9;
  }
  .live-two .live-pane .live-own {
    grid-row: 10;
  }
  .live-two .live-pane .live-groups {
    grid-row: 11;
  }
  .live-two .live-pane:last-child .live-own {
    grid-row: 12;
  }
  .live-two .live-pane:last-child .live-groups {
    grid-row: 13;
  }
  .live-playground .live-bet legend {
    width: 100%;
  }
  .live-playground.live-playground.live-playground .live-bet p {
    min-height: 2.8em;
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
    :is(.live-bet, .live-top, .live-alert, .live-pair, .live-legend, .live-side, .live-groups, .live-timeline, .live-words, canvas) {
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
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 115px), 1fr));
}
.live-five[data-phase="loading"] .live-lanes {
  opacity: 0.5;
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
  min-height: calc(4 * 1.35em);
  font-size: 13px;
  line-height: 1.35;
}
@container live (max-width: 372px) {
  .live-lane:last-child {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: 1fr 1fr;
    column-gap: 14px;
  }
  .live-lane:last-child .live-lane-title {
    grid-column: 1 / -1;
  }
}
.live-laid {
  display: grid;
  grid-template-columns: auto minmax(0, 1fr);
  margin: 0;
}
.live-laid > :is(.live-across, .live-pad, .live-lanes, .live-below) {
  grid-column: 1 / -1;
}
.live-choose,
.live-choose > span,
.live-across {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px 14px;
}
.live-choose > span {
  flex-wrap: nowrap;
  gap: 8px;
}
.live-across {
  justify-content: space-between;
}
@container live (max-width: 559px) {
  /* the pictures and Play on one screen, and below them what else there is to choose */
  .live-laid {
    grid-template-columns: minmax(0, 1fr);
  }
  .live-laid > :is(.live-choose, .live-pad, .live-below) {
    order: 1;
  }
  .live-across {
    flex-direction: column;
    align-items: start;
    gap: 0;
    min-height: calc(3 * 1.5em);
  }
  .live-playground .live-across > .live-status {
    flex: none;
  }
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
`;var U=matchMedia("(prefers-color-scheme: dark)");function Ge(){let n=document.documentElement,{jpThemeLight:e,vscodeThemeKind:t}=document.body.dataset,i=n.dataset.theme??n.getAttribute("theme");return i==="dark"||i==="light"?i==="dark":e?e==="false":t?!t.includes("light"):U.matches}function de(n,e){let t=()=>{let s=Ge()?"dark":"light";n.dataset.theme!==s&&(n.dataset.theme=s,e())},i=new MutationObserver(t);for(let s of[document.documentElement,document.body])i.observe(s,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return U.addEventListener("change",t),t(),()=>{i.disconnect(),U.removeEventListener("change",t)}}var M=300,Ve=.85,Ye=1e100,ce=3e7,Xe=160,pe=n=>n.length<=M?n:Array.from({length:M},(e,t)=>n[Math.floor((t+.5)*n.length/M)]),ue=n=>Number(n.toFixed(3));function ve(n,e){let[t,i]=[0,1].map(l=>n.map(o=>o[l])),s=[t,i].map(l=>(Math.min(...l)+Math.max(...l))/2),r=Math.max(...[t,i].map(l=>Math.max(...l)-Math.min(...l))),a=r>0?2*Ve*e/r:1;return n.map(l=>l.map((o,d)=>ue((o-s[d])*a)))}function He(n){let e=/[;\t]/.test(n),t=n.replace(/[()[\]{}"']/g," ").trim();return t.split(e?/[;\t]/:t.includes(",")?/,/:/\s+/).map(i=>{let s=i.trim()===""?NaN:Number(e?i.replace(",","."):i);return Math.abs(s)<Ye?s:NaN})}function G(n,e){let t=n.split(/\r\n?|\n/).map(He),i=o=>[...o.keys()].filter(d=>!Number.isNaN(o[d])),[s,r]=t.map(i).find(({length:o})=>o>=2)??[];if(r===void 0)throw new Error("no row has two numbers");let a=pe(t.filter(o=>!Number.isNaN(o[s]??NaN)&&!Number.isNaN(o[r]??NaN)).map(o=>[o[s],o[r]]));return a.every(o=>o.every(d=>Math.abs(d)<=e))?a.map(o=>o.map(ue)):ve(a,e)}function ge({data:n,width:e,height:t},i){let s=Float32Array.from({length:e*t},(o,d)=>{let c=n[4*d+3]/255;return c*(.3*n[4*d]+.59*n[4*d+1]+.11*n[4*d+2])+255*(1-c)}),[r,a]=[Math.min(...s),Math.max(...s)];if(a-r<16)throw new Error("it is all of one tone");let l=[...s.keys()].filter(o=>s[o]<(r+a)/2);return ve(pe(l).map(o=>[o%e,-Math.floor(o/e)]),i)}var V=(n,e)=>new OffscreenCanvas(n,e).getContext("2d");function Y(n,e){if(!n.trim())throw new Error("type a letter first");let t="bold 60px system-ui, sans-serif",i=V(1,1);i.font=t;let s=Math.min(1200,Math.ceil(i.measureText(n).width)+8),r=V(s,90);return r.font=t,r.fillText(n,4,66),ge(r.getImageData(0,0,s,90),e)}async function Ke(n,e){let t=await createImageBitmap(n),i=Math.min(1,Xe/Math.max(t.width,t.height)),[s,r]=[t.width,t.height].map(l=>Math.max(1,Math.round(l*i))),a=V(s,r);return a.drawImage(t,0,0,s,r),ge(a.getImageData(0,0,s,r),e)}async function he(n,e){if(n.size>ce)throw new Error(`it is larger than ${ce/1e6} MB`);return n.type.startsWith("image/")?Ke(n,e).catch(t=>{throw t instanceof DOMException?new Error("the browser cannot read it as a picture"):t}):G(Je(await n.arrayBuffer()),e)}function Je(n){let[e,t]=new Uint8Array(n),i={65534:"utf-16le",65279:"utf-16be"}[e<<8|t];return new TextDecoder(i??"utf-8").decode(n)}function fe(n,e,t,i=["word","rows","file"]){let s=async(p,w)=>{try{e(await w())}catch(y){t(`${p} gives no points: ${y.message}.`)}},[r,a,l]=["word","rows","file"].map(b),o=h("input",{id:r,type:"text",maxLength:24,autocomplete:"off"}),d=h("textarea",{id:a,rows:3,spellcheck:!1,placeholder:"x, y"}),c=h("input",{id:l,type:"file",accept:"image/*,.csv,.txt,.tsv,text/*"}),u=p=>h("button",{type:"button"},p),[v,g]=[u("Use the word"),u("Use the rows")];v.addEventListener("click",()=>s(`"${o.value}"`,()=>Y(o.value,n()))),o.addEventListener("keydown",p=>p.key==="Enter"&&v.click()),g.addEventListener("click",()=>s("What was pasted",()=>G(d.value,n()))),c.addEventListener("change",()=>{let[p]=c.files;p&&s(p.name,()=>he(p,n())),c.value=""});let m=(p,w,...y)=>h("div",{className:"live-bring"},h("label",{htmlFor:p},w),...y),f={word:m(r,"a word",o,v),rows:m(a,"rows of two numbers, pasted",d,g),file:m(l,"a CSV file, or a picture (its dark pixels)",c)};return{element:h("div",{className:"live-brings"},...i.map(p=>f[p])),drop(p){let[w]=p?.files??[];w?s(w.name,()=>he(w,n())):p&&s("What was dropped",()=>G(p.getData("text"),n()))}}}function O(n){if(n===0)return"0";let e=Math.abs(n),t=Number(n.toPrecision(3));return e<.001||e>=1e6?t.toExponential():String(t)}var Gt=new Intl.NumberFormat("en");function H(n,{low:e,high:t,integer:i}){let s=n.trim(),r=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(s)?Number(s):NaN;if(r>=e&&r<=t&&(!i||Number.isInteger(r)))return{value:r};let a=i?"a whole number":"a number",l=o=>i?String(o):O(o);return{error:`must be ${a} from ${l(e)} to ${l(t)}; got ${me(s)}`}}var X=40;function Qe(n){return n.slice(0,2*X).replace(/[\p{C}\p{Z}]+/gu," ").slice(0,X)+(n.length>X?"…":"")}var me=n=>`"${Qe(n)}"`;var we={low:0,high:2**32-1,integer:!0};var I="live-",E="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function ye(n,e){let t=i=>{let s=Math.max(0,Math.min(4095,Math.round((i/e+1)/2*4095)));return E[s>>6]+E[s&63]};return n.map(([i,s])=>t(i)+t(s)).join("")}function xe(n,e){let t=[],i=s=>{let r=64*E.indexOf(n[s])+E.indexOf(n[s+1]);return Number((e*(2*r/4095-1)).toFixed(4))};for(let s=0;s+4<=n.length&&t.length<M;s+=4)[0,1,2,3].every(r=>E.includes(n[s+r]))&&t.push([i(s),i(s+2)]);return t}function K(n){let e=new RegExp(`^#${I}([\\w-]+)(?:\\?(.*))?$`).exec(n);return e?{name:e[1],query:new URLSearchParams(e[2]??"")}:void 0}var be=n=>H(n,we);var $=new Set,tt=n=>{let e=h("button",{type:"button",className:"live-back"},"Back",h("span",{}," to the text"));return e.addEventListener("click",()=>{e.remove(),n.scrollIntoView({block:"center"}),n.focus({preventScroll:!0})}),e};function Me(n,e){let t=K(n);if(!t)return!1;for(let i of $)if(i.name===t.name){i.apply(t.query);for(let{root:s}of $)s.querySelector(".live-back")?.remove();return e&&!i.root.contains(e)&&(i.root.querySelector(".live-buttons")??i.root).append(tt(e)),!0}return!1}function ke(n){if(n.defaultPrevented||n.button!==0||n.ctrlKey||n.metaKey||n.shiftKey)return;let e=n.target instanceof Element?n.target.closest('a[href^="#"]'):null;e&&Me(e.getAttribute("href")??"",e)&&n.preventDefault()}var $e=()=>Me(location.hash);function Ee(n){$.size||(document.addEventListener("click",ke),window.addEventListener("hashchange",$e)),$.add(n);let e=K(location.hash);return e?.name===n.name&&n.apply(e.query),()=>{$.delete(n),!$.size&&(document.removeEventListener("click",ke),window.removeEventListener("hashchange",$e))}}var Se=n=>Uint8Array.from(atob(n),e=>e.charCodeAt(0)).buffer,J=(n,e)=>Float32Array.from(new Int16Array(Se(n)),t=>t*e/32767);function Ne({real:n,samples:e,arrows:t,surface:i,limit:s,pull:r,low:a,high:l,floor:o,distance:d,covered:c,quality:u},v,g){let m={edges:[0,1],shares:new Float32Array(1)},f={name:v.name,steps:0,discriminatorSteps:0,last:new Float32Array(v.measured.length).fill(NaN),rows:new Float32Array(0),samples:J(e,s),arrows:J(t,r),surface:Float32Array.from(new Uint8Array(Se(i)),p=>a+p*(l-a)/255),slopes:m,weights:m,limit:s,distance:d,covered:c,quality:u};return{real:{data:g,points:J(n,s),floor:o},frame:{type:"frame",data:g,panes:[f],rate:0}}}var S=n=>Math.round(Math.sqrt(n.length));var it=.4,nt=96,Ae=256,j=2.6,Te=.09,st=220,rt=.12;function Ie(n){let e=getComputedStyle(n);return Object.fromEntries(["low","middle","high","contour","real","generated","edge","axis","arrow"].map(i=>[i,e.getPropertyValue(`--live-${i}`).trim()]))}var at=n=>[1,3,5].map(e=>parseInt(n.slice(e,e+2),16));function ot({low:n,middle:e,high:t}){let[i,s,r]=[n,e,t].map(at),a=new Uint8ClampedArray(4*256);for(let l=0;l<256;l++){let o=l/127.5;for(let d=0;d<3;d++)a[4*l+d]=o<1?i[d]+o*(s[d]-i[d]):s[d]+(o-1)*(r[d]-s[d]);a[4*l+3]=255}return a}function Q(n,e=.95){let i=Float32Array.from({length:n.length/2},(s,r)=>Math.hypot(n[2*r],n[2*r+1])).filter(Number.isFinite).sort();return i.length?i[Math.floor(e*(i.length-1))]:0}var L=class{palette;colours;constructor(e){this.canvas=e,this.context=e.getContext("2d"),this.ratio=0,this.heat=new OffscreenCanvas(1,1).getContext("2d"),this.pixels=new ImageData(1,1),this.layer=new OffscreenCanvas(1,1).getContext("2d"),this.layered=[],this.marks=[]}setPalette(e){this.palette=e,this.colours=new Uint32Array(ot(e).buffer),this.marks=[],this.layered=[]}fit(){let e=Math.min(window.devicePixelRatio||1,2),t=Math.round(this.canvas.clientWidth*e);t===0||this.canvas.width===t||(this.canvas.width=this.canvas.height=t,this.ratio=e,this.marks=[])}get thin(){return this.canvas.width<st*this.ratio?2:1}draw({surface:e,samples:t,arrows:i},s,{limit:r,low:a,high:l,apart:o,pull:d},c){this.ratio||this.fit(),this.ratio&&(this.drawSurface(e,a,l),this.drawContours(e,a,l,o),this.drawStill(s,r),this.drawGenerated(t,r),c&&this.drawArrows(t,i,r,d))}drawSurface(e,t,i){let{context:s,canvas:r,heat:a,colours:l}=this,o=S(e);this.pixels.width!==o&&(this.pixels=new ImageData(o,o),a.canvas.width=a.canvas.height=o);let d=new Uint32Array(this.pixels.data.buffer),c=255/(i-t);for(let v=0;v<o;v++)for(let g=0;g<o;g++){let m=Math.round((e[v*o+g]-t)*c);d[(o-1-v)*o+g]=l[Math.max(0,Math.min(255,m))]}a.putImageData(this.pixels,0,0),s.imageSmoothingEnabled=!0;let u=r.width/(o-1);s.drawImage(a.canvas,-u/2,-u/2,r.width+u,r.height+u)}drawContours(e,t,i,s){let r=(t+i)/2,a=Math.ceil((i-t)/s/2)-1;this.context.globalAlpha=Math.max(it,Math.min(1,6*s/(i-t)));for(let l=-a;l<=a;l++)this.drawContour(e,r+l*s,l?.75:1.75);this.context.globalAlpha=1}drawContour(e,t,i){let{context:s,canvas:r}=this,a=S(e),l=r.width/(a-1);s.beginPath();for(let o=0;o+1<a;o++)for(let d=0;d+1<a;d++){let c=o*a+d,u=[e[c],e[c+1],e[c+a+1],e[c+a]],v=!1;for(let g=0;g<4;g++){let m=u[g]-t,f=u[(g+1)%4]-t;if(m<0==f<0)continue;let p=m/(m-f),w=d+[p,1,1-p,0][g],y=o+[0,p,1,1-p][g];v?s.lineTo(w*l,r.height-y*l):s.moveTo(w*l,r.height-y*l),v=!v}}s.lineWidth=i*this.ratio,s.strokeStyle=this.palette.contour,s.stroke()}drawArrows(e,t,i,s){let{context:r,canvas:a,ratio:l,palette:o}=this,d=a.width/(2*i),c=Te*a.width/(s||1),u=1.5*Te*a.width;r.beginPath();for(let v=0;v<2*nt/this.thin&&v<e.length;v+=2){let[g,m]=[(e[v]+i)*d,(i-e[v+1])*d],[f,p]=[t[v]*c,-t[v+1]*c],w=Math.hypot(f,p);if(!(w>2*l))continue;w>u&&([f,p]=[f*u/w,p*u/w]);let y=3.5*l/Math.hypot(f,p);r.moveTo(g,m),r.lineTo(g+f,m+p),r.moveTo(g+f-y*(f+.6*p),m+p-y*(p-.6*f)),r.lineTo(g+f,m+p),r.lineTo(g+f-y*(f-.6*p),m+p-y*(p+.6*f))}r.lineWidth=1.25*l,r.strokeStyle=o.arrow,r.globalAlpha=Math.max(rt,Math.min(1,(Q(t)/(s||1))**.25)),r.stroke(),r.globalAlpha=1}drawCursor([e,t],i){let{context:s,canvas:r,ratio:a,palette:l}=this,o=r.width/(2*i),[d,c,u]=[(e+i)*o,(i-t)*o,9*a];s.beginPath(),s.moveTo(d-u,c),s.lineTo(d+u,c),s.moveTo(d,c-u),s.lineTo(d,c+u),s.lineWidth=2*a,s.strokeStyle=l.contour,s.stroke()}drawStill(e,t){let{layer:i,canvas:s}=this,r=[e,t,s.width];r.some((a,l)=>a!==this.layered[l])&&(this.layered=r,i.canvas.width=i.canvas.height=s.width,this.thin===1&&this.drawAxes(i,t),this.drawReal(i,e,t)),this.context.drawImage(i.canvas,0,0)}drawAxes(e,t){let{canvas:i,ratio:s}=this,r=t>4?2:t>1.2?1:.5;e.fillStyle=e.strokeStyle=this.palette.axis,e.lineWidth=s,e.font=`${11*s}px system-ui, sans-serif`,e.beginPath();for(let a=-Math.ceil(t/r)*r;a<t;a+=r){if(a<=-t)continue;let l=(a/t+1)/2*i.width,o=String(a).replace("-","−");e.moveTo(l,i.height),e.lineTo(l,i.height-5*s),e.moveTo(0,i.height-l),e.lineTo(5*s,i.height-l),e.textAlign="center",e.textBaseline="alphabetic",e.fillText(o,l,i.height-8*s),e.textAlign="left",e.textBaseline="middle",e.fillText(o,8*s,i.height-l)}e.stroke()}drawReal(e,t,i){let{canvas:s,ratio:r,palette:a}=this,l=s.width/(2*i);e.beginPath();for(let o=0;o<t.length&&o<2*Ae/this.thin;o+=2){let[d,c]=[(t[o]+i)*l,(i-t[o+1])*l];e.moveTo(d+j*r,c),e.arc(d,c,j*r,0,2*Math.PI)}e.lineWidth=1.6*r,e.strokeStyle=a.edge,e.stroke(),e.fillStyle=a.real,e.fill()}drawGenerated(e,t){let{context:i,canvas:s,ratio:r,palette:a}=this,l=s.width/(2*t);this.marks.length||(this.marks=[Oe(r,4,a.edge),Oe(r,2,a.generated)]);for(let o of this.marks){let d=(o.width-1)/2;for(let c=0;c<e.length&&c<2*Ae/this.thin;c+=2)i.drawImage(o,Math.round((e[c]+t)*l-d),Math.round((t-e[c+1])*l-d))}}};function Oe(n,e,t){let i=2*Math.ceil((j+e)*n)+1,s=new OffscreenCanvas(i,i),r=s.getContext("2d"),a=j*n;return r.translate(i/2,i/2),r.lineWidth=e*n,r.strokeStyle=t,r.beginPath(),r.moveTo(-a,-a),r.lineTo(a,a),r.moveTo(-a,a),r.lineTo(a,-a),r.stroke(),s.transferToImageBitmap()}function je(n,{still:e,resized:t,seen:i,hidden:s,paced:r}){let a=new ResizeObserver(t);a.observe(n);let l=new IntersectionObserver(o=>i(o[o.length-1].isIntersecting));return l.observe(n),e.addEventListener("change",r),document.addEventListener("visibilitychange",s),[()=>a.disconnect(),()=>l.disconnect(),()=>e.removeEventListener("change",r),()=>document.removeEventListener("visibilitychange",s)]}var Le=1e4,lt=3e4,dt=n=>`const early = [];
onmessage = (event) => early.push(event);
import(${JSON.stringify(n)}).then(
  () => early.forEach((event) => onmessage(event)),
  ({ message }) => postMessage({ type: "failed", file: "worker.js", reason: message }),
);`;function ct(n,e){switch(e.type){case"frame":return n.frame(e);case"real":return n.real(e);case"progress":return n.progress(e.bytes,e.total);case"answer":return n.answer?.(e);case"refused":return n.refused(e);case"reached":return n.reached?.(e.id);case"diverged":return n.diverged(e.pane,e.step,e.reason)}}var C=class{constructor(e,t){this.assets=e,this.listener=t,this.queue=[],this.worker=void 0,this.stopped=!1,this.heard=0,this.asked=0,this.spoken=!1,this.waiting=new Map}async start(e){this.send({type:"start",...e});try{let t=await this.assets.url("worker.js");if(this.stopped)return;let i=new Worker(A(dt(t)));i.onmessage=({data:s})=>this.receive(s),i.onerror=s=>this.fail(this.spoken?void 0:"worker.js",s.message||"it could not be started"),this.worker=i,this.heard=performance.now(),this.watch=setInterval(()=>this.look(),Le/4);for(let s of this.queue.splice(0))i.postMessage(s)}catch(t){this.fail("worker.js",t.message)}}send(e){this.worker?this.worker.postMessage(e):this.queue.push(e)}tell(e){this.send(e)}look(){let e=performance.now();document.hidden?this.heard=e:this.asked>this.heard&&e-this.asked>lt?this.fail(void 0,"the browser has ended its worker"):e-this.heard>Le&&this.asked<=this.heard&&(this.asked=e,this.send({type:"ping"}))}async receive(e){if(!this.stopped){if(this.heard=performance.now(),this.spoken=!0,e.type==="had")return this.had(e);if(e.type==="failed")return this.fail(e.file,e.reason);if(e.type!=="locate")return ct(this.listener,e);try{this.send({type:"located",name:e.name,url:await this.assets.url(e.name)})}catch(t){this.send({type:"located",name:e.name,reason:t.message})}}}have(e){let t=this.waiting.size;return new Promise((i,s)=>{this.waiting.set(t,{resolve:i,reject:s}),this.send({type:"have",files:e,id:t})})}had({id:e,file:t,reason:i}){let s=this.waiting.get(e);i===void 0?s?.resolve():s?.reject(Object.assign(new Error(i),{file:t}))}fail(e,t){this.stopped||(this.stop(),this.listener.failed(e,t))}stop(){this.stopped=!0,clearInterval(this.watch);for(let{resolve:e}of this.waiting.values())e();this.worker?.terminate(),this.worker=void 0}};var ht=6,pt=5,ut=4,vt=.001,gt=2/3,ft=.95,mt=.001,wt=50,Z=(n,e)=>({low:n,high:e,apart:(e-n)/ht});function Ce(n){let[e,t]=[1/0,-1/0];for(let i of n)Number.isFinite(i)&&([e,t]=[Math.min(e,i),Math.max(t,i)]);return e<=t?[e,t]:[0,0]}function Pe(n,e){let t=n.filter(Number.isFinite).sort();return t.length?t[Math.floor(e*(t.length-1))]:0}function yt(n,e,t){let i=S(n),s=a=>Math.round((a/t+1)/2*(i-1)),r=Array.from({length:e.length/2},(a,l)=>[s(e[2*l]),s(e[2*l+1])]).filter(a=>a.every(l=>l>=0&&l<i));return Float32Array.from(r,([a,l])=>n[l*i+a])}var P=class{constructor(e){this.bounds=e,this.pull=0,this.span=0,this.trained=!1,this.settled=!1}clear(){this.pull=this.span=0,this.trained=this.settled=!1}get longest(){return Math.max(vt,this.pull)}take({surface:e,samples:t,limit:i,arrows:s,steps:r,discriminatorSteps:a}){let l=r+a>0;l!==this.trained&&this.clear(),this.trained=l;let[o,d]=Ce(e),{low:c,high:u}=this.bounds;if(c!==null&&u===null){let v=Math.max(Pe(e,gt),Pe(yt(e,t,i),ft))-c;this.span=this.settled?Math.max(this.span,v):v,this.settled=a>=wt}else this.span=Math.max(this.span,u===null?mt:0,(u??d)-(c??o));this.pull=Math.max(this.pull,Q(s))}range(e,t=this.span,i=0){let{low:s,high:r}=this.bounds;if(t||=1,s!==null)return Z(s,r??s+t);if(r!==null)return Z(r-t,r);let[a,l]=Ce(e),o=Z((a+l-t)/2,(a+l+t)/2);for(let d=0;d<pt&&l-a<ut*o.apart&&o.apart>=2*i;d++)o.apart/=2;return l-a<o.apart?{...o,apart:1/0}:o}};var ee=n=>{let e=Math.abs(n);return e>=.01&&e<1e3?String(Number(n.toFixed(e<1?3:e<100?2:0))):O(n)};var xt=n=>({manifest:n,values:{...n.constants,...Object.fromEntries(n.controls.map(({name:e,value:t})=>[e,t])),...n.toy}});function bt({covered:n,distance:e},t,i){let s=e/i;return Number.isFinite(s)?t?`The crosses ${s<1.5?"are as near to the dots as fresh data":`are ${ee(Number(s.toPrecision(2)))} times as far off as fresh data`}; ${n?`${n} of ${t}`:"no"} dots are hit in the middle${n?"":" yet"}.`:s<1.5?"The crosses are as near to the data as two draws of the data are to each other.":`The crosses are ${ee(Number(s.toPrecision(2)))} times as far from the data as two draws of the data are from each other.`:""}var z=class{constructor(e,t,i=e.sentence){this.setting=xt({...e,sentence:i}),this.scale=new P(e.surface),this.canvas=h("canvas",{role:"img","aria-label":`Real and generated points on a map of ${e.surface.label}.`}),this.said=h("p",{className:"live-lane-say"}),this.measured={distance:NaN,covered:null,quality:null},this.element=h("section",{className:"live-lane","aria-label":e.title},h("a",{href:t,className:"live-lane-title"},e.title),h("div",{className:"live-square"},this.canvas),this.said)}attach(){this.picture=new L(this.canvas)}show(e,t,{modes:i,say:s}){e.steps===0&&this.scale.clear(),this.scale.take(e),this.shown=e,e.distance!==void 0&&(this.measured={distance:e.distance,covered:e.covered??null,quality:e.quality??null}),s&&T(this.said,e.steps?bt(this.measured,i,t.floor.mean):"Not trained yet.")}draw(e,t){if(!this.shown||!this.picture)return;let{limit:i,surface:s}=this.shown;this.picture.draw(this.shown,e.points,{...this.scale.range(s),limit:i,pull:this.scale.longest},t)}};var kt=.041666666666666664,F=class{constructor(e,t,i,s){this.canvas=e,this.limit=t,this.add=i,this.moved=s,this.on=!1,this.cursor=void 0,this.last=void 0,e.addEventListener("pointerdown",r=>this.down(r)),e.addEventListener("pointermove",r=>this.stroke(r));for(let r of["pointerup","pointercancel"])e.addEventListener(r,()=>this.last=void 0);e.addEventListener("keydown",r=>this.key(r))}turn(e){this.on=e,this.cursor=void 0,this.canvas.style.touchAction=e?"none":"",this.canvas.style.cursor=e?"crosshair":"",this.canvas.setAttribute("role",e?"application":"img"),e?this.canvas.tabIndex=0:this.canvas.removeAttribute("tabindex")}down(e){!this.on||e.button!==0||(this.canvas.setPointerCapture(e.pointerId),this.put(e))}stroke(e){!this.on||!this.last||Math.hypot(e.clientX-this.last.x,e.clientY-this.last.y)>=9&&this.put(e)}put(e){let t=this.canvas.getBoundingClientRect();this.last={x:e.clientX,y:e.clientY};let[i,s]=[(e.clientX-t.left)/t.width,(e.clientY-t.top)/t.height];i>=0&&i<=1&&s>=0&&s<=1&&this.point(2*i-1,1-2*s)}point(e,t){let i=this.limit();this.add([Number((i*e).toFixed(3)),Number((i*t).toFixed(3))])}key(e){if(!this.on)return;let t=this.limit(),[i,s]=this.cursor??[0,0],r=2*t*kt,l={ArrowLeft:[-r,0],ArrowRight:[r,0],ArrowUp:[0,r],ArrowDown:[0,-r]}[e.key];if(l){let o=d=>Math.max(-t,Math.min(t,d));this.cursor=[o(i+l[0]),o(s+l[1])],this.moved()}else if(e.key===" "||e.key==="Enter")this.point(i/t,s/t);else return;e.preventDefault()}},ze=(n,e)=>[...n,e].slice(-300);var $t=400,Mt=3,R=class{constructor(e,t,i){this.limit=e,this.take=t,this.points=[],this.soon=void 0,this.canvas=h("canvas",{"aria-label":"a square to draw data on: with the pointer, or with the arrow keys and the space bar"}),this.sketch=new F(this.canvas,()=>e,r=>this.add(r),()=>this.draw()),this.clear=h("button",{type:"button"},"Clear"),this.clear.addEventListener("click",()=>this.give([]));let s=fe(()=>e,r=>this.give(r),i,["rows","file"]);this.element=h("div",{className:"live-pad",hidden:!0},h("div",{className:"live-square"},this.canvas),h("div",{},h("p",{},"Draw data in the square; or focus it, move with the arrow keys, and put a point with the space bar."),h("div",{className:"live-bring"},this.clear),s.element));for(let r of["dragover","drop"])this.canvas.addEventListener(r,a=>{a.preventDefault(),r==="drop"&&s.drop(a.dataTransfer)})}turn(e){this.element.hidden=!e,this.sketch.turn(e),e&&(this.draw(),this.canvas.focus({preventScroll:!0}))}add(e){this.points=ze(this.points,e),this.draw(),clearTimeout(this.soon),this.soon=setTimeout(()=>this.take(this.points),$t)}give(e){clearTimeout(this.soon),this.set(e),this.take(e)}set(e){this.points=e,this.draw()}draw(){let{canvas:e,limit:t}=this,i=Math.min(window.devicePixelRatio||1,2),s=Math.round(e.clientWidth*i);if(!s)return;e.width=e.height=s;let r=e.getContext("2d"),a=getComputedStyle(e),l=([c,u])=>[(c/t+1)/2*s,(1-u/t)/2*s];r.fillStyle=a.getPropertyValue("--live-real");for(let c of this.points){let[u,v]=l(c);r.beginPath(),r.arc(u,v,Mt*i,0,2*Math.PI),r.fill()}if(!this.sketch.cursor)return;let[o,d]=l(this.sketch.cursor);r.fillStyle=a.getPropertyValue("--live-contour"),r.fillRect(o-9*i,d-i,18*i,2*i),r.fillRect(o-i,d-9*i,2*i,18*i)}};async function Et(n){let t=new Blob([Uint8Array.from(atob(n),i=>i.charCodeAt(0))]).stream().pipeThrough(new DecompressionStream("deflate"));return new Uint8Array(await new Response(t).arrayBuffer())}function te(n,e,t){for(let i=0;i<n.length;i++)i%t>=e&&(n[i]+=n[i-e])}async function St({steps:n,points:e,side:t,lanes:i,levels:s}){let r=await Et(s),a=0,l=d=>r.subarray(a,a+=d),o={};for(let d of Object.keys(i)){let c=l(2*e*n.length),u=l(t*t*n.length);te(c,2*e,c.length),te(u,1,t),te(u,t,t*t),o[d]=n.map((v,g)=>({samples:c.subarray(2*e*g,2*e*(g+1)),surface:u.subarray(t*t*g,t*t*(g+1))}))}return o}var q=class{constructor(e,t){this.stored=e,this.show=t,this.at=0,this.running=this.ended=!1,this.moments=St(e)}async turn(e){let t=await this.moments;if(this.ended||e===this.running)return;this.running=e;let i=performance.now(),s=r=>{if(this.running){if(r-i>=40){let a=this.stored.steps.length-1;this.at=Math.min(a,this.at+(r-i)/450),i=r,this.running=this.at<a,this.show(this.shown(t),!this.running)}requestAnimationFrame(s)}};requestAnimationFrame(s)}shown(e){let{steps:t,points:i,side:s,limit:r,reach:a,lanes:l}=this.stored,[o,d]=[Math.floor(this.at),Math.ceil(this.at)],c=this.at-o,u={edges:[0,1],shares:new Float32Array(1)};return Object.entries(l).map(([v,{low:g,high:m,told:f}])=>{let[p,w]=[e[v][o],e[v][d]],y=new Float32Array(4*i);for(let x=0;x<2*i;x++)y[x]=(2*(p.samples[x]+c*(w.samples[x]-p.samples[x]))/255-1)*a*r;let ne=({surface:x},k,We)=>g[k]+x[We]*(m[k]-g[k])/63,Fe=Float32Array.from({length:s*s},(x,k)=>(1-c)*ne(p,o,k)+c*ne(w,d,k)),{pull:Re,slope:se,last:qe,...De}=f[o];return{name:v,steps:Math.round(t[o]+c*(t[d]-t[o])),discriminatorSteps:0,last:Float32Array.from(qe,x=>x??NaN),rows:new Float32Array(0),samples:y,arrows:Float32Array.of(Re,0),surface:Fe,slopes:{edges:[se,se],shares:Float32Array.of(1)},weights:u,limit:r,...De}})}stop(){this.ended=!0,this.running=!1}};var Nt=1e3/15,At=2,Tt=24,Ot=500,It=500,jt=128,Lt="Press Play to train all five in this page (loads 14 MB, once).",ie=new Intl.NumberFormat("en");function Ct(n,e){return e&&n>=e?"Getting five trainings ready.":`Loading the runtime: ${Math.round(n/2**20)}${e?` of ${Math.round(e/2**20)}`:""} MB.`}var D=class{engine;frame;real;playing=!1;running=!1;visible=!0;data="ring";seed=0;saidAt=0;points=[];ends=[];replay;wanted=!1;pad;still=matchMedia("(prefers-reduced-motion: reduce)");constructor(e,t,i,s){this.assets=N(e),this.index=t,this.openings=s,this.lanes=i.map(r=>new z(r,e.get("chapters")[r.name],e.get("says")?.[r.name])),this.layOut()}layOut(){let e=r=>h("button",{type:"button"},r);this.play=e("Play"),this.again=e("Start again"),this.link=e("Copy link"),this.rerun=e("Stop the stored run"),this.sketch=e("Draw your own"),this.sketch.setAttribute("aria-expanded","false"),this.again.disabled=this.rerun.hidden=!0,this.status=h("p",{className:"live-status",role:"status"},Lt),this.steps=h("p",{className:"live-rate"}),this.pad=new R(this.index.data.drawn.limit,r=>this.own(r),r=>this.status.textContent=r);let[t,i]=["data","word"].map(b),s=Object.entries(this.index.data).filter(([r])=>r!=="drawn");this.select=h("select",{id:t},...s.map(([r,{title:a}])=>h("option",{value:r},a))),this.select.append(h("option",{value:"drawn",hidden:!0},"your own points")),this.word=h("input",{id:i,type:"text",maxLength:12,autocomplete:"off",placeholder:"GAN"}),this.root=h("section",{className:"live-playground live-five",id:`${I}five`,tabIndex:-1,"aria-label":"five critics side by side"},h("div",{className:"live-laid live-top"},h("div",{className:"live-buttons",role:"group","aria-label":"training"},this.play,this.again),h("div",{className:"live-choose"},h("span",{},h("label",{htmlFor:t},"data"),this.select),h("span",{},h("label",{htmlFor:i},"or type a word"),this.word),this.sketch),h("div",{className:"live-across"},this.status,this.steps),this.pad.element,h("div",{className:"live-lanes"},...this.lanes.map(({element:r})=>r)),h("div",{className:"live-buttons live-below"},this.link,this.rerun)))}attach(){for(let e of this.lanes)e.attach();this.play.addEventListener("click",()=>this.setPlaying(!this.playing)),this.again.addEventListener("click",()=>this.engine?.send({type:"reset"})),this.link.addEventListener("click",()=>this.copy()),this.select.addEventListener("change",()=>this.choose(this.select.value)),this.word.addEventListener("change",()=>this.useWord()),this.sketch.addEventListener("click",()=>this.drawing(this.pad.element.hidden)),this.rerun.addEventListener("click",()=>this.setReplaying(!this.replay?.running)),this.ends.push(de(this.root,()=>{let e=Ie(this.root);for(let t of this.lanes)t.picture?.setPalette(e);this.pad.draw(),this.draw()})),this.ends.push(...je(this.root,{still:this.still,resized:()=>{for(let e of this.lanes)e.picture?.fit();this.pad.draw(),this.draw()},seen:e=>{this.visible=e,this.update()},hidden:()=>this.update(),paced:()=>{this.wanted&&=!this.still.matches,this.update(),this.engine?.send({type:"interval",interval:this.interval()})}})),this.open(),this.ends.push(Ee({name:"five",root:this.root,apply:e=>this.apply(e)}),()=>this.engine?.stop())}open(){let e=this.lanes.map(({setting:{manifest:t}})=>Ne(this.openings[t.name],t,"ring"));this.real=e[0].real,this.take({...e[0].frame,panes:e.map(({frame:t})=>t.panes[0])})}source(){let e=this.data==="drawn"&&this.points.length>0;return{data:e?"drawn":this.data==="drawn"?"ring":this.data,centres:e?this.points:[[0,0]],batch:jt}}store(e){this.engine||(this.replay=new q(e,(t,i)=>this.showStored(t,i)),this.rerun.hidden=!1,this.wanted=!this.still.matches,this.update())}setReplaying(e){let{replay:t}=this;t&&(e&&t.at>=t.stored.steps.length-1&&(t.at=0),this.wanted=e,this.update())}showStored(e,t){!this.replay||!this.frame||(t&&(this.wanted=!1,this.update()),this.root.dataset.stored=String(e[0].steps),this.present({...this.frame,panes:e}),this.draw(),T(this.steps,`A stored run, step ${ie.format(e[0].steps)}.`))}endReplay(){this.replay?.stop(),this.replay=void 0,this.rerun.hidden=!0}drawing(e){this.sketch.setAttribute("aria-expanded",String(e)),this.sketch.textContent=e?"Close the drawing":"Draw your own",this.pad.set(this.points),this.pad.turn(e)}own(e){this.points=e,this.choose(e.length?"drawn":"ring")}choose(e){if(this.data=e,this.select.value=e,!this.engine)return this.ensureEngine();this.engine.send({type:"source",source:this.source()}),this.engine.send({type:"reset"})}useWord(){if(!this.word.value.trim()){this.status.textContent="Type a word first.";return}try{let e=Y(this.word.value,this.index.data.drawn.limit);this.pad.set(e),this.own(e)}catch(e){this.status.textContent=`"${this.word.value}" gives no points: ${e.message}.`}}apply(e){let t=be(e.get("seed")??"0");this.seed="value"in t?t.value:0;let i=e.get("data")??"ring";this.points=xe(e.get("points")??"",this.index.data.drawn.limit);let s=i in this.index.data&&(i!=="drawn"||this.points.length);this.engine&&this.engine.send({type:"seed",seed:this.seed}),this.choose(s?i:"ring"),this.root.scrollIntoView({block:"start"}),e.has("play")&&this.setPlaying(!0)}async copy(){let e=new URLSearchParams({data:this.data,seed:String(this.seed),play:"1"});this.data==="drawn"&&e.set("points",ye(this.points,this.index.data.drawn.limit));let t=new URL(`#${I}five?${e}`,location.href).href;try{await navigator.clipboard.writeText(t),this.status.textContent="Copied: the link."}catch{history.replaceState(null,"",t),this.status.textContent="The link is now this page's address."}}ensureEngine(){if(this.engine)return;this.endReplay(),this.status.textContent="Loading the runtime.",this.root.dataset.phase="loading",this.engine=new C(this.assets,{frame:t=>this.take(t),real:t=>this.real=t,progress:(t,i)=>this.status.textContent=Ct(t,i),diverged:(t,i)=>this.stop(`${this.lanes[t].setting.manifest.title} diverged at step ${ie.format(i)}. All are back before it: Play goes on, with the next draws.`),refused:({file:t,reason:i})=>this.status.textContent=`${t} could not be loaded (${i}).`,failed:(t,i)=>{this.engine=void 0,this.stop(`${t?`${t} could not be loaded`:"The training stopped"} (${i}). Press Play to try again.`)}});let e=this.lanes.map(t=>t.setting);this.engine.start({index:this.index,settings:e,source:this.source(),seed:this.seed,speed:1/0,interval:this.interval(),drawing:At,side:Tt,alike:!1})}interval(){return this.still.matches?Ot:Nt}stop(e){this.playing=this.running=!1,this.root.dataset.phase==="loading"&&delete this.root.dataset.phase,this.play.textContent="Play",this.status.textContent=e}setPlaying(e){this.playing=e,e&&this.ensureEngine(),this.update()}update(){let e=this.visible&&!document.hidden,t=this.playing&&e;this.replay?.turn(this.wanted&&e),this.rerun.textContent=this.wanted?"Stop the stored run":"Show a stored run",this.play.textContent=this.playing?"Pause":"Play",t!==this.running&&(this.running=t,this.engine?.send({type:t?"play":"pause"}))}take(e){let{real:t}=this;if(!t||e.data!==t.data)return this.engine?.send({type:"drawn"});this.present(e);let[{steps:i}]=e.panes;this.root.dataset.steps=String(i),this.engine&&(this.root.dataset.phase!=="live"&&(this.status.textContent=""),this.root.dataset.phase="live",delete this.root.dataset.stored,this.again.disabled=!1,this.steps.textContent=`${ie.format(i)} steps each${this.running&&e.rate?`, ${Math.round(e.rate)} a second`:""}.`),requestAnimationFrame(()=>{this.draw(),this.engine?.send({type:"drawn"})})}present(e){let{real:t}=this;if(!t)return;this.frame=e;let i=this.index.data[e.data].modes.length,s=performance.now(),r=!(this.running||this.replay?.running)||s-this.saidAt>It;r&&(this.saidAt=s),e.panes.forEach((a,l)=>this.lanes[l].show(a,t,{modes:i,say:r}))}draw(){let{real:e}=this;if(e)for(let t of this.lanes)t.draw(e,!this.root.dataset.stored)}};function Pt({model:n,el:e}){let t,i=[...e.childNodes],s=N(n),r=async l=>{let o=await fetch(await s.url(`${l}.json`));if(!o.ok)throw new Error(`${l}.json: ${o.status} ${o.statusText}`);return o.json()};return(async()=>{try{let l=Object.keys(n.get("chapters")),[o,d,...c]=await Promise.all(["index","openings",...l].map(r));t=new D(n,o,c,d),e.replaceChildren(h("style",{},re,le),t.root),t.attach(),t.engine||t.store(await r("stored_run"))}catch(l){e.replaceChildren(h("p",{role:"alert"},`The five critics could not be started (${l.message}).`),...i)}})(),()=>t?.ends.forEach(l=>l())}var un={render:Pt};export{un as default};
