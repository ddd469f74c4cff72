function C(s){let e=s.get("base");return e?new F(e):new L(s)}var G=s=>URL.createObjectURL(new Blob([s],{type:"text/javascript"})),F=class{constructor(e){this.base=e,this.scripts=new Map}async url(e){let t=new URL(e,this.base).href;if(!/js$/.test(e))return t;let i=this.scripts.get(e);return i||(i=this.script(t),i.catch(()=>this.scripts.delete(e)),this.scripts.set(e,i)),i}async script(e){let t=await fetch(e);if(!t.ok)throw new Error(`${t.status} ${t.statusText}`);return G(await t.blob())}},L=class{constructor(e){this.model=e,this.urls=new Map,this.waiting=new Map,e.on("msg:custom",(t,i)=>this.receive(t,i))}url(e){let t=this.urls.get(e);return t||(t=new Promise((i,n)=>this.waiting.set(e,{resolve:i,reject:n})),t.catch(()=>this.urls.delete(e)),this.urls.set(e,t),this.model.send({type:"asset",name:e})),t}receive(e,t){if(e?.type!=="asset")return;let i=this.waiting.get(e.name);if(i)if(this.waiting.delete(e.name),e.error)i.reject(new Error(e.error));else if(e.url)i.resolve(e.url);else{let n=t[0],r="application/octet-stream";i.resolve(/js$/.test(e.name)?G(n):URL.createObjectURL(new Blob([n],{type:r})))}}};function h(s,e={},...t){let i=document.createElement(s);for(let[n,r]of Object.entries(e))n in i?i[n]=r:i.setAttribute(n,r);return i.append(...t),i}var ue=0,y=s=>`live-${s.replace(/\W/g,"-")}-${++ue}`;var z=matchMedia("(prefers-color-scheme: dark)");function fe(){let s=document.documentElement,{jpThemeLight:e,vscodeThemeKind:t}=document.body.dataset,i=s.dataset.theme??s.getAttribute("theme");return i==="dark"||i==="light"?i==="dark":e?e==="false":t?!t.includes("light"):z.matches}function K(s,e){let t=()=>{let n=fe()?"dark":"light";s.dataset.theme!==n&&(s.dataset.theme=n,e())},i=new MutationObserver(t);for(let n of[document.documentElement,document.body])i.observe(n,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return z.addEventListener("change",t),t(),()=>{i.disconnect(),z.removeEventListener("change",t)}}var H=`.live-playground {
  --live-ink: #1f2933;
  --live-muted: #5b6772;
  --live-line: #d5dbe1;
  --live-panel: #ffffff;
  --live-accent: #0b62a8;
  --live-accent-ink: #ffffff;
  --live-error: #b3261e;
  /* the surface grows lighter from low to high, so that it reads in grey as well */
  --live-low: #c3c8ce;
  --live-middle: #dfe2e6;
  --live-high: #fafbfc;
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
.live-playground :is(.live-sketch, .live-share, .live-alert, .live-bring, .live-tried) button {
  min-height: 30px;
  font-weight: 400;
  font-size: 13px;
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
    :is(.live-top, .live-alert, .live-legend, .live-side, .live-groups, .live-timeline, canvas) {
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
.live-five .live-top :is(select, input) {
  width: auto;
  max-width: 11em;
}
`;var x=300,ve=.85;var me=s=>s.length<=x?s:Array.from({length:x},(e,t)=>s[Math.floor((t+.5)*s.length/x)]),we=s=>Number(s.toFixed(3));function be(s,e){let[t,i]=[0,1].map(o=>s.map(l=>l[o])),n=[t,i].map(o=>(Math.min(...o)+Math.max(...o))/2),r=Math.max(...[t,i].map(o=>Math.max(...o)-Math.min(...o))),a=r>0?2*ve*e/r:1;return s.map(o=>o.map((l,c)=>we((l-n[c])*a)))}function ye({data:s,width:e,height:t},i){let n=Float32Array.from({length:e*t},(l,c)=>{let d=s[4*c+3]/255;return d*(.3*s[4*c]+.59*s[4*c+1]+.11*s[4*c+2])+255*(1-d)}),[r,a]=[Math.min(...n),Math.max(...n)];if(a-r<16)throw new Error("it is all of one tone");let o=[...n.keys()].filter(l=>n[l]<(r+a)/2);return be(me(o).map(l=>[l%e,-Math.floor(l/e)]),i)}var V=(s,e)=>new OffscreenCanvas(s,e).getContext("2d");function Q(s,e){if(!s.trim())throw new Error("there is no letter in it");let t="bold 60px system-ui, sans-serif",i=V(1,1);i.font=t;let n=Math.min(1200,Math.ceil(i.measureText(s).width)+8),r=V(n,90);return r.font=t,r.fillText(s,4,66),ye(r.getImageData(0,0,n,90),e)}function k(s){if(s===0)return"0";let e=Math.abs(s),t=Number(s.toPrecision(3));return e<.001||e>=1e6?t.toExponential():String(t)}var He=new Intl.NumberFormat("en");function R(s,{low:e,high:t,integer:i}){let n=s.trim(),r=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(n)?Number(n):NaN;if(r>=e&&r<=t&&(!i||Number.isInteger(r)))return{value:r};let a=i?"a whole number":"a number",o=l=>i?String(l):k(l);return{error:`must be ${a} from ${o(e)} to ${o(t)}; got ${X(n)}`}}var P=40;function xe(s){return s.slice(0,2*P).replace(/[\p{C}\p{Z}]+/gu," ").slice(0,P)+(s.length>P?"…":"")}var X=s=>`"${xe(s)}"`;var st=2**32-1;var O="live-",Me=2**32-1,M="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Y(s,e){let t=i=>{let n=Math.max(0,Math.min(4095,Math.round((i/e+1)/2*4095)));return M[n>>6]+M[n&63]};return s.map(([i,n])=>t(i)+t(n)).join("")}function J(s,e){let t=[],i=n=>{let r=64*M.indexOf(s[n])+M.indexOf(s[n+1]);return Number((e*(2*r/4095-1)).toFixed(4))};for(let n=0;n+4<=s.length&&t.length<x;n+=4)[0,1,2,3].every(r=>M.includes(s[n+r]))&&t.push([i(n),i(n+2)]);return t}function q(s){let e=new RegExp(`^#${O}([\\w-]+)(?:\\?(.*))?$`).exec(s);return e?{name:e[1],query:new URLSearchParams(e[2]??"")}:void 0}var Z=s=>R(s,{low:0,high:Me,integer:!0});var $=new Set;function ie(s){let e=q(s);if(!e)return!1;for(let t of $)if(t.name===e.name)return t.apply(e.query,!0),!0;return!1}function ee(s){if(s.defaultPrevented||s.button!==0||s.ctrlKey||s.metaKey||s.shiftKey)return;let e=s.target instanceof Element&&s.target.closest('a[href^="#"]');e&&ie(e.getAttribute("href")??"")&&s.preventDefault()}var te=()=>ie(location.hash);function se(s){$.size||(document.addEventListener("click",ee),window.addEventListener("hashchange",te)),$.add(s);let e=q(location.hash);return e?.name===s.name&&s.apply(e.query,!0),()=>{$.delete(s),!$.size&&(document.removeEventListener("click",ee),window.removeEventListener("hashchange",te))}}var ne=s=>Uint8Array.from(atob(s),e=>e.charCodeAt(0)).buffer,W=(s,e)=>Float32Array.from(new Int16Array(ne(s)),t=>t*e/32767);function re({real:s,samples:e,arrows:t,surface:i,limit:n,pull:r,low:a,high:o,floor:l,...c},d,u){let p={edges:[0,1],shares:new Float32Array(1)},v={name:d.name,steps:0,discriminatorSteps:0,last:new Float32Array(d.measured.length).fill(NaN),rows:new Float32Array(0),samples:W(e,n),arrows:W(t,r),surface:Float32Array.from(new Uint8Array(ne(i)),w=>a+w*(o-a)/255),slopes:p,weights:p,limit:n,...c};return{real:{data:u,points:W(s,n),floor:l},frame:{type:"frame",data:u,panes:[v],rate:0}}}var g=48;var _=5,$e=96,I=2.6,ae=.09,Ne=.12;function le(s){let e=getComputedStyle(s);return Object.fromEntries(["low","middle","high","contour","real","generated","edge","axis","arrow"].map(i=>[i,e.getPropertyValue(`--live-${i}`).trim()]))}var Se=s=>[1,3,5].map(e=>parseInt(s.slice(e,e+2),16));function Ee({low:s,middle:e,high:t}){let[i,n,r]=[s,e,t].map(Se),a=new Uint8ClampedArray(4*256);for(let o=0;o<256;o++){let l=o/127.5;for(let c=0;c<3;c++)a[4*o+c]=l<1?i[c]+l*(n[c]-i[c]):n[c]+(l-1)*(r[c]-n[c]);a[4*o+3]=255}return a}function N(s){let t=Float32Array.from({length:s.length/2},(i,n)=>Math.hypot(s[2*n],s[2*n+1])).filter(Number.isFinite).sort();return t.length?t[Math.floor(.95*(t.length-1))]:0}var j=class{palette;colours;constructor(e){this.canvas=e,this.context=e.getContext("2d"),this.ratio=0;let t=new OffscreenCanvas(g,g).getContext("2d");this.heat=t,this.pixels=new ImageData(g,g),this.layer=new OffscreenCanvas(1,1).getContext("2d"),this.layered=[],this.marks=[]}setPalette(e){this.palette=e,this.colours=new Uint32Array(Ee(e).buffer),this.marks=[],this.layered=[]}fit(){let e=Math.min(window.devicePixelRatio||1,2),t=Math.round(this.canvas.clientWidth*e);t===0||this.canvas.width===t||(this.canvas.width=this.canvas.height=t,this.ratio=e,this.marks=[])}draw({surface:e,samples:t,arrows:i},n,{limit:r,low:a,high:o,pull:l},c){if(this.ratio||this.fit(),!!this.ratio){this.drawSurface(e,a,o);for(let d=1;d<=_;d++)this.drawContour(e,a+(o-a)*d/(_+1),2*d===_+1?1.75:.75);this.drawStill(n,r),this.drawGenerated(t,r),c&&this.drawArrows(t,i,r,l)}}drawSurface(e,t,i){let{context:n,canvas:r,heat:a,pixels:o,colours:l}=this,c=new Uint32Array(o.data.buffer),d=255/(i-t);for(let p=0;p<g;p++)for(let v=0;v<g;v++){let w=Math.round((e[p*g+v]-t)*d);c[(g-1-p)*g+v]=l[Math.max(0,Math.min(255,w))]}a.putImageData(o,0,0),n.imageSmoothingEnabled=!0;let u=r.width/(g-1);n.drawImage(a.canvas,-u/2,-u/2,r.width+u,r.height+u)}drawContour(e,t,i){let{context:n,canvas:r}=this,a=r.width/(g-1);n.beginPath();for(let o=0;o+1<g;o++)for(let l=0;l+1<g;l++){let c=o*g+l,d=[e[c],e[c+1],e[c+g+1],e[c+g]],u=!1;for(let p=0;p<4;p++){let v=d[p]-t,w=d[(p+1)%4]-t;if(v<0==w<0)continue;let f=v/(v-w),m=l+[f,1,1-f,0][p],b=o+[0,f,1,1-f][p];u?n.lineTo(m*a,r.height-b*a):n.moveTo(m*a,r.height-b*a),u=!u}}n.lineWidth=i*this.ratio,n.strokeStyle=this.palette.contour,n.stroke()}drawArrows(e,t,i,n){let{context:r,canvas:a,ratio:o,palette:l}=this,c=a.width/(2*i),d=ae*a.width/(n||1),u=1.5*ae*a.width;r.beginPath();for(let p=0;p<2*$e&&p<e.length;p+=2){let[v,w]=[(e[p]+i)*c,(i-e[p+1])*c],[f,m]=[t[p]*d,-t[p+1]*d],b=Math.hypot(f,m);if(!(b>2*o))continue;b>u&&([f,m]=[f*u/b,m*u/b]);let E=3.5*o/Math.hypot(f,m);r.moveTo(v,w),r.lineTo(v+f,w+m),r.moveTo(v+f-E*(f+.6*m),w+m-E*(m-.6*f)),r.lineTo(v+f,w+m),r.lineTo(v+f-E*(f-.6*m),w+m-E*(m+.6*f))}r.lineWidth=1.25*o,r.strokeStyle=l.arrow,r.globalAlpha=Math.max(Ne,Math.min(1,(N(t)/(n||1))**.25)),r.stroke(),r.globalAlpha=1}drawCursor([e,t],i){let{context:n,canvas:r,ratio:a,palette:o}=this,l=r.width/(2*i),[c,d,u]=[(e+i)*l,(i-t)*l,9*a];n.beginPath(),n.moveTo(c-u,d),n.lineTo(c+u,d),n.moveTo(c,d-u),n.lineTo(c,d+u),n.lineWidth=2*a,n.strokeStyle=o.contour,n.stroke()}drawStill(e,t){let{layer:i,canvas:n}=this,r=[e,t,n.width];r.some((a,o)=>a!==this.layered[o])&&(this.layered=r,i.canvas.width=i.canvas.height=n.width,this.drawAxes(i,t),this.drawReal(i,e,t)),this.context.drawImage(i.canvas,0,0)}drawAxes(e,t){let{canvas:i,ratio:n}=this,r=t>4?2:t>1.2?1:.5;e.fillStyle=e.strokeStyle=this.palette.axis,e.lineWidth=n,e.font=`${11*n}px system-ui, sans-serif`,e.beginPath();for(let a=-Math.ceil(t/r)*r;a<t;a+=r){if(a<=-t)continue;let o=(a/t+1)/2*i.width,l=String(a).replace("-","−");e.moveTo(o,i.height),e.lineTo(o,i.height-5*n),e.moveTo(0,i.height-o),e.lineTo(5*n,i.height-o),e.textAlign="center",e.textBaseline="alphabetic",e.fillText(l,o,i.height-8*n),e.textAlign="left",e.textBaseline="middle",e.fillText(l,8*n,i.height-o)}e.stroke()}drawReal(e,t,i){let{canvas:n,ratio:r,palette:a}=this,o=n.width/(2*i);e.beginPath();for(let l=0;l<t.length/2;l+=2){let[c,d]=[(t[l]+i)*o,(i-t[l+1])*o];e.moveTo(c+I*r,d),e.arc(c,d,I*r,0,2*Math.PI)}e.lineWidth=1.6*r,e.strokeStyle=a.edge,e.stroke(),e.fillStyle=a.real,e.fill()}drawGenerated(e,t){let{context:i,canvas:n,ratio:r,palette:a}=this,o=n.width/(2*t);this.marks.length||(this.marks=[oe(r,4,a.edge),oe(r,2,a.generated)]);for(let l of this.marks){let c=(l.width-1)/2;for(let d=0;d<e.length/2;d+=2)i.drawImage(l,Math.round((e[d]+t)*o-c),Math.round((t-e[d+1])*o-c))}}};function oe(s,e,t){let i=2*Math.ceil((I+e)*s)+1,n=new OffscreenCanvas(i,i),r=n.getContext("2d"),a=I*s;return r.translate(i/2,i/2),r.lineWidth=e*s,r.strokeStyle=t,r.beginPath(),r.moveTo(-a,-a),r.lineTo(a,a),r.moveTo(-a,a),r.lineTo(a,-a),r.stroke(),n.transferToImageBitmap()}function ce(s){let[e,t]=[1/0,-1/0];for(let i of s)Number.isFinite(i)&&([e,t]=[Math.min(e,i),Math.max(t,i)]);return e<=t?[e,t]:[0,0]}var A=class{constructor(e){this.bounds=e,this.pull=0,this.span=0}clear(){this.pull=this.span=0}take({surface:e,arrows:t}){let[i,n]=ce(e);this.span=Math.max(this.span,(this.bounds.high??n)-(this.bounds.low??i)),this.pull=Math.max(this.pull,N(t))}range(e){let{low:t,high:i}=this.bounds,n=this.span||1;if(t!==null)return{low:t,high:i??t+n};if(i!==null)return{low:i-n,high:i};let[r,a]=ce(e);return{low:(r+a-n)/2,high:(r+a+n)/2}}};var Oe={"+":(s,e)=>s+e,"-":(s,e)=>s-e,"*":(s,e)=>s*e,"/":(s,e)=>s/e,log:Math.log,exp:Math.exp,sqrt:Math.sqrt,abs:Math.abs};function U(s,e){if(typeof s=="number")return s;if(typeof s=="string")return Number(e[s]??NaN);let[t,...i]=s;return Oe[t](...i.map(n=>U(n,e)))}var Ie=.01,je=10,Ae=({edges:[s,e],shares:t})=>t.reduce((i,n,r)=>i+n*(s+(r+.5)*(e-s)/t.length),0);function de(s,e,t,i){let n={...e,steps:t.steps,updates:t.steps+t.discriminatorSteps,mean_slope:Ae(t.slopes),...i};s.measured.forEach((r,a)=>{(!Number.isNaN(t.last[a])||!(r in n))&&(n[r]=t.last[a])});for(let[r,a]of Object.entries(s.derived))n[r]=U(a,n);return n}var S=s=>{let e=Math.abs(s);return e>=.01&&e<1e3?String(Number(s.toFixed(e<1?3:e<100?2:0))):k(s)};function Te(s,e){return[...s.matchAll(/\{(\w+)\}/g)].map(([,i])=>i).some(i=>!Number.isFinite(e[i]))?"":s.replace(/\{(\w+)\}/g,(i,n)=>S(e[n]))}function Fe({covered:s,quality:e,distance:t},i,{mean:n}){if(i&&s===0)return`No sample sits on any of the ${i} modes`;let r=`${Math.round(100*(e??0))} %`;if(i)return`Samples sit on ${s} of ${i} modes; ${r} of all lie right on one`;let a=t/n;return Number.isFinite(a)?a<1.5?`The distance is ${S(t)}, no more than between two samples of the data`:`The distance is ${S(t)}, ${a<je?a.toFixed(1):Math.round(a)} times its floor`:""}var Le=(s,e)=>s<Ie*e?`The longest pull on a sample has faded to ${S(s)}, from ${S(e)} at its best: G has almost nothing to learn from.`:"";function he(s,e,{modes:t,floor:i,most:n}){if(e.updates===0)return"Nothing is trained yet. Crosses are what G makes of noise; the map is what an untrained network says.";let r=Fe(e,t,i);return[r&&`${r}.`,Te(s.sentence,e),Le(e.pull,n)].filter(Boolean).join(" ")}function Ce(s,e){switch(e.type){case"frame":return s.frame(e);case"real":return s.real(e);case"progress":return s.progress(e.bytes,e.total);case"answer":return s.answer?.(e);case"refused":return s.refused(e);case"diverged":return s.diverged(e.pane,e.step)}}var T=class{constructor(e,t){this.assets=e,this.listener=t,this.queue=[],this.worker=void 0,this.stopped=!1,this.heard=0,this.asked=0,this.spoken=!1,this.waiting=new Map}async start(e){this.send({type:"start",...e});try{let t=await this.assets.url("worker.js");if(this.stopped)return;let i=new Worker(t,{type:"module"});i.onmessage=({data:n})=>this.receive(n),i.onerror=n=>this.spoken?this.fail(void 0,n.message):this.fail("worker.js",n.message||"it could not be loaded"),this.worker=i,this.heard=performance.now(),this.watch=setInterval(()=>this.look(),1e4/4);for(let n of this.queue.splice(0))i.postMessage(n)}catch(t){this.fail("worker.js",t.message)}}send(e){this.worker?this.worker.postMessage(e):this.queue.push(e)}tell(e){this.send(e)}look(){let e=performance.now();document.hidden?this.heard=e:this.asked>this.heard&&e-this.asked>3e4?this.fail(void 0,"the browser has ended its worker"):e-this.heard>1e4&&this.asked<=this.heard&&(this.asked=e,this.send({type:"ping"}))}async receive(e){if(!this.stopped){if(this.heard=performance.now(),this.spoken=!0,e.type==="had")return this.had(e);if(e.type==="failed")return this.fail(e.file,e.reason);if(e.type!=="locate")return Ce(this.listener,e);try{this.send({type:"located",name:e.name,url:await this.assets.url(e.name)})}catch(t){this.send({type:"located",name:e.name,reason:t.message})}}}have(e){let t=this.waiting.size;return new Promise((i,n)=>{this.waiting.set(t,{resolve:i,reject:n}),this.send({type:"have",files:e,id:t})})}had({id:e,file:t,reason:i}){let n=this.waiting.get(e);i===void 0?n?.resolve():n?.reject(Object.assign(new Error(i),{file:t}))}fail(e,t){this.stopped||(this.stop(),this.listener.failed(e,t))}stop(){this.stopped=!0,clearInterval(this.watch);for(let{resolve:e}of this.waiting.values())e();this.worker?.terminate(),this.worker=void 0}};var ze=1e3/15,Pe=500,Re=128,pe=new Intl.NumberFormat("en"),qe=s=>({manifest:s,values:{...s.constants,...Object.fromEntries(s.controls.map(({name:e,value:t})=>[e,t])),...s.toy}}),D=class{constructor(e,t){this.setting=qe(e),this.scale=new A(e.surface),this.canvas=h("canvas",{role:"img","aria-label":`Real and generated points on a map of ${e.surface.label}.`}),this.said=h("p",{className:"live-lane-say"}),this.measured={distance:NaN,covered:null,quality:null},this.element=h("section",{className:"live-lane","aria-label":e.title},h("a",{href:t,className:"live-lane-title"},e.title),h("div",{className:"live-square"},this.canvas),this.said)}attach(){this.picture=new j(this.canvas)}show(e,t,{modes:i,say:n}){if(e.steps===0&&this.scale.clear(),this.scale.take(e),this.shown=e,e.distance!==void 0&&(this.measured={distance:e.distance,covered:e.covered??null,quality:e.quality??null}),!n)return;let{manifest:r,values:a}=this.setting,o=de(r,a,e,{pull:N(e.arrows),...this.measured});this.said.textContent=he(r,o,{modes:i,floor:t.floor,most:this.scale.pull})}draw(e){if(!this.shown||!this.picture)return;let{limit:t,surface:i}=this.shown;this.picture.draw(this.shown,e.points,{...this.scale.range(i),limit:t,pull:this.scale.pull},!0)}},B=class{engine;frame;real;playing=!1;running=!1;visible=!0;data="ring";seed=0;saidAt=0;points=[];ends=[];constructor(e,t,i,n){this.assets=C(e),this.index=t,this.openings=n,this.lanes=i.map(r=>new D(r,e.get("chapters")[r.name])),this.layOut()}layOut(){let e=r=>h("button",{type:"button"},r);this.play=e("Play"),this.again=e("Start again"),this.link=e("Copy link"),this.again.disabled=!0,this.status=h("p",{className:"live-status",role:"status"},"Press Play to train all five in this page (loads 14 MB, once).");let[t,i]=["data","word"].map(y),n=Object.entries(this.index.data).filter(([r])=>r!=="drawn");this.select=h("select",{id:t},...n.map(([r,{title:a}])=>h("option",{value:r},a))),this.select.append(h("option",{value:"drawn"},"your word")),this.word=h("input",{id:i,type:"text",maxLength:12,autocomplete:"off",value:"GAN"}),this.root=h("section",{className:"live-playground live-five",id:`${O}five`,tabIndex:-1,"aria-label":"five critics side by side"},h("div",{className:"live-top"},h("div",{className:"live-buttons",role:"group","aria-label":"training"},this.play,this.again,this.link),h("label",{htmlFor:t},"data"),this.select,h("label",{htmlFor:i},"a word"),this.word,this.status),h("div",{className:"live-lanes"},...this.lanes.map(({element:r})=>r)))}attach(){for(let n of this.lanes)n.attach();this.play.addEventListener("click",()=>this.setPlaying(!this.playing)),this.again.addEventListener("click",()=>this.engine?.send({type:"reset"})),this.link.addEventListener("click",()=>this.copy()),this.select.addEventListener("change",()=>this.select.value==="drawn"?this.useWord():this.choose(this.select.value)),this.word.addEventListener("change",()=>this.useWord()),this.ends.push(K(this.root,()=>{let n=le(this.root);for(let r of this.lanes)r.picture?.setPalette(n);this.draw()}));let e=new ResizeObserver(()=>{for(let n of this.lanes)n.picture?.fit();this.draw()});e.observe(this.root);let t=new IntersectionObserver(([n])=>{this.visible=n.isIntersecting,this.update()});t.observe(this.root);let i=()=>this.update();document.addEventListener("visibilitychange",i),this.ends.push(()=>e.disconnect(),()=>t.disconnect(),()=>document.removeEventListener("visibilitychange",i)),this.open(),this.ends.push(se({name:"five",apply:n=>this.apply(n)}),()=>this.engine?.stop())}open(){let e=this.lanes.map(({setting:{manifest:t}})=>re(this.openings[t.name],t,"ring"));this.real=e[0].real,this.take({...e[0].frame,panes:e.map(({frame:t})=>t.panes[0])})}source(){let e=this.data==="drawn"&&this.points.length>0;return{data:e?"drawn":this.data==="drawn"?"ring":this.data,centres:e?this.points:[[0,0]],batch:Re}}choose(e){if(this.data=e,this.select.value=e,!this.engine)return this.ensureEngine();this.engine.send({type:"source",source:this.source()}),this.engine.send({type:"reset"})}useWord(){try{this.points=Q(this.word.value,this.index.data.drawn.limit),this.choose("drawn")}catch(e){this.status.textContent=`"${this.word.value}" gives no points: ${e.message}.`}}apply(e){let t=Z(e.get("seed")??"0");this.seed="value"in t?t.value:0;let i=e.get("data")??"ring";this.points=J(e.get("points")??"",this.index.data.drawn.limit);let n=i in this.index.data&&(i!=="drawn"||this.points.length);this.engine&&this.engine.send({type:"seed",seed:this.seed}),this.choose(n?i:"ring"),this.root.scrollIntoView({block:"start"}),e.has("play")&&this.setPlaying(!0)}async copy(){let e=new URLSearchParams({data:this.data,seed:String(this.seed),play:"1"});this.data==="drawn"&&e.set("points",Y(this.points,this.index.data.drawn.limit));let t=new URL(`#${O}five?${e}`,location.href).href;try{await navigator.clipboard.writeText(t),this.status.textContent="Copied: the link."}catch{history.replaceState(null,"",t),this.status.textContent="The link is now this page's address."}}ensureEngine(){if(this.engine)return;this.status.textContent="Loading the runtime.",this.root.dataset.phase="loading",this.engine=new T(this.assets,{frame:t=>this.take(t),real:t=>this.real=t,progress:(t,i)=>this.status.textContent=`Loading the runtime: ${Math.round(t/2**20)}${i?` of ${Math.round(i/2**20)}`:""} MB.`,diverged:(t,i)=>this.stop(`${this.lanes[t].setting.manifest.title} diverged at step ${pe.format(i)}.`),refused:({file:t,reason:i})=>this.status.textContent=`${t} could not be loaded (${i}).`,failed:(t,i)=>{this.engine=void 0,this.stop(`${t?`${t} could not be loaded`:"The training stopped"} (${i}). Press Play to try again.`)}});let e=this.lanes.map(t=>t.setting);this.engine.start({index:this.index,settings:e,source:this.source(),seed:this.seed,speed:1/0,interval:ze})}stop(e){this.playing=this.running=!1,this.play.textContent="Play",this.status.textContent=e}setPlaying(e){this.playing=e,e&&this.ensureEngine(),this.update()}update(){let e=this.playing&&this.visible&&!document.hidden;this.play.textContent=this.playing?"Pause":"Play",e!==this.running&&(this.running=e,this.engine?.send({type:e?"play":"pause"}))}take(e){let{real:t}=this;if(!t||e.data!==t.data)return this.engine?.send({type:"drawn"});this.frame=e;let i=this.index.data[e.data].modes.length,n=performance.now(),r=!this.running||n-this.saidAt>Pe;r&&(this.saidAt=n),e.panes.forEach((o,l)=>this.lanes[l].show(o,t,{modes:i,say:r}));let[{steps:a}]=e.panes;this.root.dataset.steps=String(a),this.engine&&(this.root.dataset.phase="live",this.again.disabled=!1,r&&(this.status.textContent=`${pe.format(a)} steps each${this.running&&e.rate?`, ${Math.round(e.rate)} a second`:""}.`)),requestAnimationFrame(()=>{this.draw(),this.engine?.send({type:"drawn"})})}draw(){let{real:e}=this;if(e)for(let t of this.lanes)t.draw(e)}};function We({model:s,el:e}){let t,i=[...e.childNodes],n=C(s),r=async o=>{let l=await fetch(await n.url(`${o}.json`));if(!l.ok)throw new Error(`${o}.json: ${l.status} ${l.statusText}`);return l.json()};return(async()=>{try{let o=Object.keys(s.get("chapters")),[l,c,...d]=await Promise.all(["index","openings",...o].map(r));t=new B(s,l,d,c),e.replaceChildren(h("style",{},H),t.root),t.attach()}catch(o){e.replaceChildren(h("p",{role:"alert"},`The five critics could not be started (${o.message}).`),...i)}})(),()=>t?.ends.forEach(o=>o())}var _t={render:We};export{_t as default};
