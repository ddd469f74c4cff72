function j(n){let e=n.get("base");return e?{url:async t=>new URL(t,e).href}:new A(n)}var A=class{constructor(e){this.model=e,this.urls=new Map,this.waiting=new Map,e.on("msg:custom",(t,i)=>this.receive(t,i))}url(e){let t=this.urls.get(e);return t||(t=new Promise((i,s)=>this.waiting.set(e,{resolve:i,reject:s})),t.catch(()=>this.urls.delete(e)),this.urls.set(e,t),this.model.send({type:"asset",name:e})),t}receive(e,t){if(e?.type!=="asset")return;let i=this.waiting.get(e.name);if(i)if(this.waiting.delete(e.name),e.error)i.reject(new Error(e.error));else if(e.url)i.resolve(e.url);else{let s=/js$/.test(e.name)?"text/javascript":"application/octet-stream";i.resolve(URL.createObjectURL(new Blob([t[0]],{type:s})))}}};function p(n,e={},...t){let i=document.createElement(n);for(let[s,r]of Object.entries(e))s in i?i[s]=r:i.setAttribute(s,r);return i.append(...t),i}var de=0,F=n=>`live-${n.replace(/\W/g,"-")}-${++de}`;var P=matchMedia("(prefers-color-scheme: dark)");function ce(){let n=document.documentElement,{jpThemeLight:e,vscodeThemeKind:t}=document.body.dataset,i=n.dataset.theme??n.getAttribute("theme");return i==="dark"||i==="light"?i==="dark":e?e==="false":t?!t.includes("light"):P.matches}function _(n,e){let t=()=>{let s=ce()?"dark":"light";n.dataset.theme!==s&&(n.dataset.theme=s,e())},i=new MutationObserver(t);for(let s of[document.documentElement,document.body])i.observe(s,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return P.addEventListener("change",t),t(),()=>{i.disconnect(),P.removeEventListener("change",t)}}var D=`.live-playground {
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
`;var L=300,pe=.85;var ue=n=>n.length<=L?n:Array.from({length:L},(e,t)=>n[Math.floor((t+.5)*n.length/L)]),fe=n=>Number(n.toFixed(3));function ve(n,e){let[t,i]=[0,1].map(o=>n.map(l=>l[o])),s=[t,i].map(o=>(Math.min(...o)+Math.max(...o))/2),r=Math.max(...[t,i].map(o=>Math.max(...o)-Math.min(...o))),a=r>0?2*pe*e/r:1;return n.map(o=>o.map((l,d)=>fe((l-s[d])*a)))}function ge({data:n,width:e,height:t},i){let s=Float32Array.from({length:e*t},(l,d)=>{let c=n[4*d+3]/255;return c*(.3*n[4*d]+.59*n[4*d+1]+.11*n[4*d+2])+255*(1-c)}),[r,a]=[Math.min(...s),Math.max(...s)];if(a-r<16)throw new Error("it is all of one tone");let o=[...s.keys()].filter(l=>s[l]<(r+a)/2);return ve(ue(o).map(l=>[l%e,-Math.floor(l/e)]),i)}var B=(n,e)=>new OffscreenCanvas(n,e).getContext("2d");function G(n,e){if(!n.trim())throw new Error("there is no letter in it");let t="bold 60px system-ui, sans-serif",i=B(1,1);i.font=t;let s=Math.min(1200,Math.ceil(i.measureText(n).width)+8),r=B(s,90);return r.font=t,r.fillText(n,4,66),ge(r.getImageData(0,0,s,90),e)}function N(n){if(n===0)return"0";let e=Math.abs(n),t=Number(n.toPrecision(3));return e<.001||e>=1e6?t.toExponential():String(t)}var We=new Intl.NumberFormat("en");function K(n,{low:e,high:t,integer:i}){let s=n.trim(),r=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(s)?Number(s):NaN;if(r>=e&&r<=t&&(!i||Number.isInteger(r)))return{value:r};let a=i?"a whole number":"a number",o=l=>i?String(l):N(l);return{error:`must be ${a} from ${o(e)} to ${o(t)}; got "${s}"`}}var S="live-",me=2**32-1,x="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function V(n,e){let t=i=>{let s=Math.max(0,Math.min(4095,Math.round((i/e+1)/2*4095)));return x[s>>6]+x[s&63]};return n.map(([i,s])=>t(i)+t(s)).join("")}function H(n,e){let t=[],i=s=>{let r=64*x.indexOf(n[s])+x.indexOf(n[s+1]);return Number((e*(2*r/4095-1)).toFixed(4))};for(let s=0;s+4<=n.length;s+=4)[0,1,2,3].every(r=>x.includes(n[s+r]))&&t.push([i(s),i(s+2)]);return t}function z(n){let e=new RegExp(`^#${S}([\\w-]+)(?:\\?(.*))?$`).exec(n);return e?{name:e[1],query:new URLSearchParams(e[2]??"")}:void 0}var Q=n=>K(n,{low:0,high:me,integer:!0});var b=new Set;function J(n){let e=z(n);if(!e)return!1;for(let t of b)if(t.name===e.name)return t.apply(e.query,!0),!0;return!1}function X(n){if(n.defaultPrevented||n.button!==0||n.ctrlKey||n.metaKey||n.shiftKey)return;let e=n.target instanceof Element&&n.target.closest('a[href^="#"]');e&&J(e.getAttribute("href")??"")&&n.preventDefault()}var Y=()=>J(location.hash);function Z(n){b.size||(document.addEventListener("click",X),window.addEventListener("hashchange",Y)),b.add(n);let e=z(location.hash);return e?.name===n.name&&n.apply(e.query,!0),()=>{b.delete(n),!b.size&&(document.removeEventListener("click",X),window.removeEventListener("hashchange",Y))}}var ee=n=>Uint8Array.from(atob(n),e=>e.charCodeAt(0)).buffer,C=(n,e)=>Float32Array.from(new Int16Array(ee(n)),t=>t*e/32767);function te({real:n,samples:e,arrows:t,surface:i,limit:s,pull:r,low:a,high:o,floor:l,...d},c,u){let h={edges:[0,1],shares:new Float32Array(1)},g={name:c.name,steps:0,discriminatorSteps:0,last:new Float32Array(c.measured.length).fill(NaN),rows:new Float32Array(0),samples:C(e,s),arrows:C(t,r),surface:Float32Array.from(new Uint8Array(ee(i)),y=>a+y*(o-a)/255),slopes:h,weights:h,limit:s,...d};return{real:{data:u,points:C(n,s),floor:l},frame:{type:"frame",data:u,panes:[g],rate:0}}}var v=48;var R=5,ye=96,E=2.6,ie=.09,we=.12;function se(n){let e=getComputedStyle(n);return Object.fromEntries(["low","middle","high","contour","real","generated","edge","axis","arrow"].map(i=>[i,e.getPropertyValue(`--live-${i}`).trim()]))}var xe=n=>[1,3,5].map(e=>parseInt(n.slice(e,e+2),16));function be({low:n,middle:e,high:t}){let[i,s,r]=[n,e,t].map(xe),a=new Uint8ClampedArray(4*256);for(let o=0;o<256;o++){let l=o/127.5;for(let d=0;d<3;d++)a[4*o+d]=l<1?i[d]+l*(s[d]-i[d]):s[d]+(l-1)*(r[d]-s[d]);a[4*o+3]=255}return a}function k(n){let t=Float32Array.from({length:n.length/2},(i,s)=>Math.hypot(n[2*s],n[2*s+1])).filter(Number.isFinite).sort();return t.length?t[Math.floor(.95*(t.length-1))]:0}var O=class{palette;colours;constructor(e){this.canvas=e,this.context=e.getContext("2d"),this.ratio=0;let t=new OffscreenCanvas(v,v).getContext("2d");this.heat=t,this.pixels=new ImageData(v,v),this.layer=new OffscreenCanvas(1,1).getContext("2d"),this.layered=[],this.marks=[]}setPalette(e){this.palette=e,this.colours=new Uint32Array(be(e).buffer),this.marks=[],this.layered=[]}fit(){let e=Math.min(window.devicePixelRatio||1,2),t=Math.round(this.canvas.clientWidth*e);t===0||this.canvas.width===t||(this.canvas.width=this.canvas.height=t,this.ratio=e,this.marks=[])}draw({surface:e,samples:t,arrows:i},s,{limit:r,low:a,high:o,pull:l},d){if(this.ratio||this.fit(),!!this.ratio){this.drawSurface(e,a,o);for(let c=1;c<=R;c++)this.drawContour(e,a+(o-a)*c/(R+1),2*c===R+1?1.75:.75);this.drawStill(s,r),this.drawGenerated(t,r),d&&this.drawArrows(t,i,r,l)}}drawSurface(e,t,i){let{context:s,canvas:r,heat:a,pixels:o,colours:l}=this,d=new Uint32Array(o.data.buffer),c=255/(i-t);for(let h=0;h<v;h++)for(let g=0;g<v;g++){let y=Math.round((e[h*v+g]-t)*c);d[(v-1-h)*v+g]=l[Math.max(0,Math.min(255,y))]}a.putImageData(o,0,0),s.imageSmoothingEnabled=!0;let u=r.width/(v-1);s.drawImage(a.canvas,-u/2,-u/2,r.width+u,r.height+u)}drawContour(e,t,i){let{context:s,canvas:r}=this,a=r.width/(v-1);s.beginPath();for(let o=0;o+1<v;o++)for(let l=0;l+1<v;l++){let d=o*v+l,c=[e[d],e[d+1],e[d+v+1],e[d+v]],u=!1;for(let h=0;h<4;h++){let g=c[h]-t,y=c[(h+1)%4]-t;if(g<0==y<0)continue;let f=g/(g-y),m=l+[f,1,1-f,0][h],w=o+[0,f,1,1-f][h];u?s.lineTo(m*a,r.height-w*a):s.moveTo(m*a,r.height-w*a),u=!u}}s.lineWidth=i*this.ratio,s.strokeStyle=this.palette.contour,s.stroke()}drawArrows(e,t,i,s){let{context:r,canvas:a,ratio:o,palette:l}=this,d=a.width/(2*i),c=ie*a.width/(s||1),u=1.5*ie*a.width;r.beginPath();for(let h=0;h<2*ye&&h<e.length;h+=2){let[g,y]=[(e[h]+i)*d,(i-e[h+1])*d],[f,m]=[t[h]*c,-t[h+1]*c],w=Math.hypot(f,m);if(!(w>2*o))continue;w>u&&([f,m]=[f*u/w,m*u/w]);let $=3.5*o/Math.hypot(f,m);r.moveTo(g,y),r.lineTo(g+f,y+m),r.moveTo(g+f-$*(f+.6*m),y+m-$*(m-.6*f)),r.lineTo(g+f,y+m),r.lineTo(g+f-$*(f-.6*m),y+m-$*(m+.6*f))}r.lineWidth=1.25*o,r.strokeStyle=l.arrow,r.globalAlpha=Math.max(we,Math.min(1,(k(t)/(s||1))**.25)),r.stroke(),r.globalAlpha=1}drawCursor([e,t],i){let{context:s,canvas:r,ratio:a,palette:o}=this,l=r.width/(2*i),[d,c,u]=[(e+i)*l,(i-t)*l,9*a];s.beginPath(),s.moveTo(d-u,c),s.lineTo(d+u,c),s.moveTo(d,c-u),s.lineTo(d,c+u),s.lineWidth=2*a,s.strokeStyle=o.contour,s.stroke()}drawStill(e,t){let{layer:i,canvas:s}=this,r=[e,t,s.width];r.some((a,o)=>a!==this.layered[o])&&(this.layered=r,i.canvas.width=i.canvas.height=s.width,this.drawAxes(i,t),this.drawReal(i,e,t)),this.context.drawImage(i.canvas,0,0)}drawAxes(e,t){let{canvas:i,ratio:s}=this,r=t>4?2:t>1.2?1:.5;e.fillStyle=e.strokeStyle=this.palette.axis,e.lineWidth=s,e.font=`${11*s}px system-ui, sans-serif`,e.beginPath();for(let a=-Math.ceil(t/r)*r;a<t;a+=r){if(a<=-t)continue;let o=(a/t+1)/2*i.width,l=String(a).replace("-","−");e.moveTo(o,i.height),e.lineTo(o,i.height-5*s),e.moveTo(0,i.height-o),e.lineTo(5*s,i.height-o),e.textAlign="center",e.textBaseline="alphabetic",e.fillText(l,o,i.height-8*s),e.textAlign="left",e.textBaseline="middle",e.fillText(l,8*s,i.height-o)}e.stroke()}drawReal(e,t,i){let{canvas:s,ratio:r,palette:a}=this,o=s.width/(2*i);e.beginPath();for(let l=0;l<t.length/2;l+=2){let[d,c]=[(t[l]+i)*o,(i-t[l+1])*o];e.moveTo(d+E*r,c),e.arc(d,c,E*r,0,2*Math.PI)}e.lineWidth=1.6*r,e.strokeStyle=a.edge,e.stroke(),e.fillStyle=a.real,e.fill()}drawGenerated(e,t){let{context:i,canvas:s,ratio:r,palette:a}=this,o=s.width/(2*t);this.marks.length||(this.marks=[ne(r,4,a.edge),ne(r,2,a.generated)]);for(let l of this.marks){let d=(l.width-1)/2;for(let c=0;c<e.length/2;c+=2)i.drawImage(l,Math.round((e[c]+t)*o-d),Math.round((t-e[c+1])*o-d))}}};function ne(n,e,t){let i=2*Math.ceil((E+e)*n)+1,s=new OffscreenCanvas(i,i),r=s.getContext("2d"),a=E*n;return r.translate(i/2,i/2),r.lineWidth=e*n,r.strokeStyle=t,r.beginPath(),r.moveTo(-a,-a),r.lineTo(a,a),r.moveTo(-a,a),r.lineTo(a,-a),r.stroke(),s.transferToImageBitmap()}function re(n){let[e,t]=[1/0,-1/0];for(let i of n)Number.isFinite(i)&&([e,t]=[Math.min(e,i),Math.max(t,i)]);return e<=t?[e,t]:[0,0]}var I=class{constructor(e){this.bounds=e,this.pull=0,this.span=0}clear(){this.pull=this.span=0}take({surface:e,arrows:t}){let[i,s]=re(e);this.span=Math.max(this.span,(this.bounds.high??s)-(this.bounds.low??i)),this.pull=Math.max(this.pull,k(t))}range(e){let{low:t,high:i}=this.bounds,s=this.span||1;if(t!==null)return{low:t,high:i??t+s};if(i!==null)return{low:i-s,high:i};let[r,a]=re(e);return{low:(r+a-s)/2,high:(r+a+s)/2}}};var ke={"+":(n,e)=>n+e,"-":(n,e)=>n-e,"*":(n,e)=>n*e,"/":(n,e)=>n/e,log:Math.log,exp:Math.exp,sqrt:Math.sqrt,abs:Math.abs};function q(n,e){if(typeof n=="number")return n;if(typeof n=="string")return Number(e[n]??NaN);let[t,...i]=n;return ke[t](...i.map(s=>q(s,e)))}var Me=.01,$e=10,Ne=({edges:[n,e],shares:t})=>t.reduce((i,s,r)=>i+s*(n+(r+.5)*(e-n)/t.length),0);function ae(n,e,t,i){let s={...e,steps:t.steps,updates:t.steps+t.discriminatorSteps,mean_slope:Ne(t.slopes),...i};n.measured.forEach((r,a)=>{(!Number.isNaN(t.last[a])||!(r in s))&&(s[r]=t.last[a])});for(let[r,a]of Object.entries(n.derived))s[r]=q(a,s);return s}var M=n=>{let e=Math.abs(n);return e>=.01&&e<1e3?String(Number(n.toFixed(e<1?3:e<100?2:0))):N(n)};function Se(n,e){return[...n.matchAll(/\{(\w+)\}/g)].map(([,i])=>i).some(i=>!Number.isFinite(e[i]))?"":n.replace(/\{(\w+)\}/g,(i,s)=>M(e[s]))}function Ee({covered:n,quality:e,distance:t},i,{mean:s}){if(i&&n===0)return`No sample sits on any of the ${i} modes`;let r=`${Math.round(100*(e??0))} %`;if(i)return`Samples sit on ${n} of ${i} modes; ${r} of all lie right on one`;let a=t/s;return Number.isFinite(a)?a<1.5?`The distance is ${M(t)}, no more than between two samples of the data`:`The distance is ${M(t)}, ${a<$e?a.toFixed(1):Math.round(a)} times its floor`:""}var Oe=(n,e)=>n<Me*e?`The longest pull on a sample has faded to ${M(n)}, from ${M(e)} at its best: G has almost nothing to learn from.`:"";function oe(n,e,{modes:t,floor:i,most:s}){if(e.updates===0)return"Nothing is trained yet. Crosses are what G makes of noise; the map is what an untrained network says.";let r=Ee(e,t,i);return[r&&`${r}.`,Se(n.sentence,e),Oe(e.pull,s)].filter(Boolean).join(" ")}function Ie(n,e){switch(e.type){case"frame":return n.frame(e);case"real":return n.real(e);case"progress":return n.progress(e.bytes,e.total);case"answer":return n.answer?.(e);case"refused":return n.refused(e);case"diverged":return n.diverged(e.pane,e.step)}}var T=class{constructor(e,t){this.assets=e,this.listener=t,this.queue=[],this.worker=void 0,this.stopped=!1,this.heard=0,this.asked=0}async start(e){this.send({type:"start",...e});try{let t=await this.assets.url("worker.js");if(this.stopped)return;let i=new Worker(t,{type:"module"});i.onmessage=({data:s})=>this.receive(s),i.onerror=s=>this.fail("worker.js",s.message||"it could not be loaded"),this.worker=i,this.heard=performance.now(),this.watch=setInterval(()=>this.look(),1e4/4);for(let s of this.queue.splice(0))i.postMessage(s)}catch(t){this.fail("worker.js",t.message)}}send(e){this.worker?this.worker.postMessage(e):this.queue.push(e)}tell(e){this.send(e)}look(){let e=performance.now();document.hidden?this.heard=e:this.asked>this.heard&&e-this.asked>3e4?this.fail(void 0,"the browser has ended its worker"):e-this.heard>1e4&&this.asked<=this.heard&&(this.asked=e,this.send({type:"ping"}))}async receive(e){if(!this.stopped){if(this.heard=performance.now(),e.type==="failed")return this.fail(e.file,e.reason);if(e.type!=="locate")return Ie(this.listener,e);try{this.send({type:"located",name:e.name,url:await this.assets.url(e.name)})}catch(t){this.send({type:"located",name:e.name,reason:t.message})}}}fail(e,t){this.stopped||(this.stop(),this.listener.failed(e,t))}stop(){this.stopped=!0,clearInterval(this.watch),this.worker?.terminate(),this.worker=void 0}};var Te=1e3/15,Ae=500,je=128,le=new Intl.NumberFormat("en"),Fe=n=>({manifest:n,values:{...n.constants,...Object.fromEntries(n.controls.map(({name:e,value:t})=>[e,t])),...n.toy}}),U=class{constructor(e,t){this.setting=Fe(e),this.scale=new I(e.surface),this.canvas=p("canvas",{role:"img","aria-label":`Real and generated points on a map of ${e.surface.label}.`}),this.said=p("p",{className:"live-lane-say"}),this.measured={distance:NaN,covered:null,quality:null},this.element=p("section",{className:"live-lane","aria-label":e.title},p("a",{href:t,className:"live-lane-title"},e.title),p("div",{className:"live-square"},this.canvas),this.said)}attach(){this.picture=new O(this.canvas)}show(e,t,{modes:i,say:s}){if(e.steps===0&&this.scale.clear(),this.scale.take(e),this.shown=e,e.distance!==void 0&&(this.measured={distance:e.distance,covered:e.covered??null,quality:e.quality??null}),!s)return;let{manifest:r,values:a}=this.setting,o=ae(r,a,e,{pull:k(e.arrows),...this.measured});this.said.textContent=oe(r,o,{modes:i,floor:t.floor,most:this.scale.pull})}draw(e){if(!this.shown||!this.picture)return;let{limit:t,surface:i}=this.shown;this.picture.draw(this.shown,e.points,{...this.scale.range(i),limit:t,pull:this.scale.pull},!0)}},W=class{engine;frame;real;playing=!1;running=!1;visible=!0;data="ring";seed=0;saidAt=0;points=[];ends=[];constructor(e,t,i,s){this.assets=j(e),this.index=t,this.openings=s,this.lanes=i.map(r=>new U(r,e.get("chapters")[r.name])),this.layOut()}layOut(){let e=r=>p("button",{type:"button"},r);this.play=e("Play"),this.again=e("Start again"),this.link=e("Copy link"),this.again.disabled=!0,this.status=p("p",{className:"live-status",role:"status"},"Press Play to train all five in this page (loads 14 MB, once).");let[t,i]=["data","word"].map(F),s=Object.entries(this.index.data).filter(([r])=>r!=="drawn");this.select=p("select",{id:t},...s.map(([r,{title:a}])=>p("option",{value:r},a))),this.select.append(p("option",{value:"drawn"},"your word")),this.word=p("input",{id:i,type:"text",maxLength:12,autocomplete:"off",value:"GAN"}),this.root=p("section",{className:"live-playground live-five",id:`${S}five`,tabIndex:-1,"aria-label":"five critics side by side"},p("div",{className:"live-top"},p("div",{className:"live-buttons",role:"group","aria-label":"training"},this.play,this.again,this.link),p("label",{htmlFor:t},"data"),this.select,p("label",{htmlFor:i},"a word"),this.word,this.status),p("div",{className:"live-lanes"},...this.lanes.map(({element:r})=>r)))}attach(){for(let s of this.lanes)s.attach();this.play.addEventListener("click",()=>this.setPlaying(!this.playing)),this.again.addEventListener("click",()=>this.engine?.send({type:"reset"})),this.link.addEventListener("click",()=>this.copy()),this.select.addEventListener("change",()=>this.select.value==="drawn"?this.useWord():this.choose(this.select.value)),this.word.addEventListener("change",()=>this.useWord()),this.ends.push(_(this.root,()=>{let s=se(this.root);for(let r of this.lanes)r.picture?.setPalette(s);this.draw()}));let e=new ResizeObserver(()=>{for(let s of this.lanes)s.picture?.fit();this.draw()});e.observe(this.root);let t=new IntersectionObserver(([s])=>{this.visible=s.isIntersecting,this.update()});t.observe(this.root);let i=()=>this.update();document.addEventListener("visibilitychange",i),this.ends.push(()=>e.disconnect(),()=>t.disconnect(),()=>document.removeEventListener("visibilitychange",i)),this.open(),this.ends.push(Z({name:"five",apply:s=>this.apply(s)}),()=>this.engine?.stop())}open(){let e=this.lanes.map(({setting:{manifest:t}})=>te(this.openings[t.name],t,"ring"));this.real=e[0].real,this.take({...e[0].frame,panes:e.map(({frame:t})=>t.panes[0])})}source(){let e=this.data==="drawn"&&this.points.length>0;return{data:e?"drawn":this.data==="drawn"?"ring":this.data,centres:e?this.points:[[0,0]],batch:je}}choose(e){if(this.data=e,this.select.value=e,!this.engine)return this.ensureEngine();this.engine.send({type:"source",source:this.source()}),this.engine.send({type:"reset"})}useWord(){try{this.points=G(this.word.value,this.index.data.drawn.limit),this.choose("drawn")}catch(e){this.status.textContent=`"${this.word.value}" gives no points: ${e.message}.`}}apply(e){let t=Q(e.get("seed")??"0");this.seed="value"in t?t.value:0;let i=e.get("data")??"ring";this.points=H(e.get("points")??"",this.index.data.drawn.limit);let s=i in this.index.data&&(i!=="drawn"||this.points.length);this.engine&&this.engine.send({type:"seed",seed:this.seed}),this.choose(s?i:"ring"),this.root.scrollIntoView({block:"start"}),e.has("play")&&this.setPlaying(!0)}async copy(){let e=new URLSearchParams({data:this.data,seed:String(this.seed),play:"1"});this.data==="drawn"&&e.set("points",V(this.points,this.index.data.drawn.limit));let t=new URL(`#${S}five?${e}`,location.href).href;try{await navigator.clipboard.writeText(t),this.status.textContent="Copied: the link."}catch{history.replaceState(null,"",t),this.status.textContent="The link is now this page's address."}}ensureEngine(){if(this.engine)return;this.status.textContent="Loading the runtime.",this.root.dataset.phase="loading",this.engine=new T(this.assets,{frame:t=>this.take(t),real:t=>this.real=t,progress:(t,i)=>this.status.textContent=`Loading the runtime: ${Math.round(t/2**20)}${i?` of ${Math.round(i/2**20)}`:""} MB.`,diverged:(t,i)=>this.stop(`${this.lanes[t].setting.manifest.title} diverged at step ${le.format(i)}.`),refused:({file:t,reason:i})=>this.status.textContent=`${t} could not be loaded (${i}).`,failed:(t,i)=>{this.engine=void 0,this.stop(`${t?`${t} could not be loaded`:"The training stopped"} (${i}). Press Play to try again.`)}});let e=this.lanes.map(t=>t.setting);this.engine.start({index:this.index,settings:e,source:this.source(),seed:this.seed,speed:1/0,interval:Te})}stop(e){this.playing=this.running=!1,this.play.textContent="Play",this.status.textContent=e}setPlaying(e){this.playing=e,e&&this.ensureEngine(),this.update()}update(){let e=this.playing&&this.visible&&!document.hidden;this.play.textContent=this.playing?"Pause":"Play",e!==this.running&&(this.running=e,this.engine?.send({type:e?"play":"pause"}))}take(e){let{real:t}=this;if(!t||e.data!==t.data)return this.engine?.send({type:"drawn"});this.frame=e;let i=this.index.data[e.data].modes.length,s=performance.now(),r=!this.running||s-this.saidAt>Ae;r&&(this.saidAt=s),e.panes.forEach((o,l)=>this.lanes[l].show(o,t,{modes:i,say:r}));let[{steps:a}]=e.panes;this.root.dataset.steps=String(a),this.engine&&(this.root.dataset.phase="live",this.again.disabled=!1,r&&(this.status.textContent=`${le.format(a)} steps each${this.running&&e.rate?`, ${Math.round(e.rate)} a second`:""}.`)),requestAnimationFrame(()=>{this.draw(),this.engine?.send({type:"drawn"})})}draw(){let{real:e}=this;if(e)for(let t of this.lanes)t.draw(e)}};function Pe({model:n,el:e}){let t,i=[...e.childNodes],s=j(n),r=async o=>{let l=await fetch(await s.url(`${o}.json`));if(!l.ok)throw new Error(`${o}.json: ${l.status} ${l.statusText}`);return l.json()};return(async()=>{try{let o=Object.keys(n.get("chapters")),[l,d,...c]=await Promise.all(["index","openings",...o].map(r));t=new W(n,l,c,d),e.replaceChildren(p("style",{},D),t.root),t.attach()}catch(o){e.replaceChildren(p("p",{role:"alert"},`The five critics could not be started (${o.message}).`),...i)}})(),()=>t?.ends.forEach(o=>o())}var kt={render:Pe};export{kt as default};
