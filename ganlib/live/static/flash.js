var f=`/* What stages, explorers, exercises and the flash game share: colours, and the card that each lies on. These have no
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
`;function r(i,s={},...t){let e=document.createElement(i);for(let[a,o]of Object.entries(s))a in e?e[a]=o:e.setAttribute(a,o);return e.append(...t),e}var l=matchMedia("(prefers-color-scheme: dark)");function k(){let i=document.documentElement,{jpThemeLight:s,vscodeThemeKind:t}=document.body.dataset,e=i.dataset.theme??i.getAttribute("theme");return e==="dark"||e==="light"?e==="dark":s?s==="false":t?!t.includes("light"):l.matches}function p(i,s){let t=()=>{let a=k()?"dark":"light";i.dataset.theme!==a&&(i.dataset.theme=a,s())},e=new MutationObserver(t);for(let a of[document.documentElement,document.body])e.observe(a,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return l.addEventListener("change",t),t(),()=>{e.disconnect(),l.removeEventListener("change",t)}}var m=`.flash-stage {
  position: relative;
  width: 168px;
}
.flash-stage[data-rests]::after {
  content: attr(data-rests);
  position: absolute;
  inset: 0;
  padding: 60px 12px;
  color: #ddd;
  text-align: center;
}
.flash-stage canvas {
  display: block;
  width: 168px;
  height: 168px;
  margin: 0 0 12px;
  border: 1px solid var(--live-muted);
  border-radius: 4px;
}
.flash-buttons {
  display: flex;
  flex-wrap: wrap;
  gap: 8px 12px;
}
.flash-root button {
  min-height: 44px;
  padding: 5px 16px;
  color: var(--live-accent);
  background: none;
  border: 1px solid var(--live-accent);
  border-radius: 6px;
  font: inherit;
  cursor: pointer;
  touch-action: manipulation;
}
.flash-root button.flash-main {
  color: var(--live-accent-ink);
  background: var(--live-accent);
}
.flash-root button[aria-disabled="true"] {
  color: var(--live-muted);
  border-color: var(--live-line);
  cursor: default;
}
.flash-root button:focus-visible {
  outline: 3px solid var(--live-accent);
  outline-offset: 2px;
}
/* the class is repeated to come before the themes' own rules */
.flash-root.flash-root.flash-root :is(p, table, caption, th, td) {
  margin: 0;
  border: 0;
  background: none;
  color: inherit;
  font-size: inherit;
}
.flash-root.flash-root.flash-root .flash-said {
  margin: 10px 0 0;
  min-height: 3em;
}
.flash-table {
  overflow-x: auto;
}
.flash-root.flash-root.flash-root table {
  width: auto;
  border-collapse: collapse;
  font-size: 14px;
  font-variant-numeric: tabular-nums;
}
.flash-root.flash-root.flash-root caption {
  caption-side: top;
  padding: 0 0 4px;
  color: var(--live-muted);
  text-align: left;
}
.flash-root.flash-root.flash-root :is(th, td) {
  padding: 3px 10px 3px 0;
  text-align: right;
  font-weight: 400;
  white-space: nowrap;
}
.flash-root.flash-root.flash-root :is(th[scope="row"], th:first-child) {
  text-align: left;
}
.flash-root.flash-root.flash-root tbody tr {
  border-top: 1px solid var(--live-line);
}
`;var u=(i,s)=>Math.min(1e3,Math.max(30,i*(s?.9:1.371742112482853)));function g(i,s){let t=i/s,e=t+1.96**2/(2*s),a=1.96*Math.sqrt(t*(1-t)/s+1.96**2/(4*s**2)),o=1+1.96**2/s;return[Math.max(0,(e-a)/o),Math.min(1,(e+a)/o)]}var S=[["shown for up to 150 ms",({ms:i})=>i<=150],["shown for 150 to 300 ms",({ms:i})=>i>150&&i<=300],["shown for over 300 ms",({ms:i})=>i>300]];function v(i,s){return[["all",()=>!0],...S,["real digits",({maker:e})=>e===""],...s.map(e=>[`${e}'s generator`,({maker:a})=>a===e])].map(([e,a])=>({name:e,own:i.filter(a)})).filter(({own:e})=>e.length).map(({name:e,own:a})=>({name:e,wrong:a.filter(({right:o})=>!o).length,count:a.length}))}var n=28,E=400,M=120,R=900;function C(i){for(let s=i.length-1;s>0;s-=1){let t=Math.floor(Math.random()*(s+1));[i[s],i[t]]=[i[t],i[s]]}return i}var b=i=>Math.round(100*i),c=class{constructor(s){this.asked=s,this.answers=[],this.ms=500,this.run=0,this.sheet=new Image,this.sheet.src=s.sheet,this.makeElements(),this.rest()}makeElements(){let s=(t,e,a={})=>{let o=r("button",{type:"button",...a},t);return o.addEventListener("click",e),o};this.canvas=r("canvas",{width:n,height:n,role:"img","aria-label":"where the digits flash"}),this.stage=r("div",{className:"flash-stage"},this.canvas),this.begin=s("Start",()=>this.playing?this.stop():this.start(),{className:"flash-main"}),this.real=s("Real (R)",()=>this.answer(!0)),this.made=s("Made (M)",()=>this.answer(!1)),this.said=r("p",{className:"flash-said",role:"status"},"Watch the cross, then say: a real digit, or one that a generator made?"),this.rows=r("tbody",{}),this.table=r("table",{hidden:!0},r("caption",{},"Your errors, with 95 % intervals; who cannot tell has 50 %"),r("thead",{},r("tr",{},...["answers","wrong","of","%","interval"].map(t=>r("th",{scope:"col"},t)))),this.rows),this.root=r("section",{className:"flash-root dark-light","aria-label":"flash game: real or made?"},this.stage,r("div",{className:"flash-buttons"},this.begin,this.real,this.made),this.said,r("div",{className:"flash-table"},this.table)),this.root.addEventListener("keydown",t=>{let e=t.key.toLowerCase();t.ctrlKey||t.metaKey||t.altKey||!this.asking||e!=="r"&&e!=="m"||(t.preventDefault(),this.answer(e==="r"))})}ask(s){this.asking=s;for(let t of[this.real,this.made])t.setAttribute("aria-disabled",String(!s))}get playing(){return this.run%2===1}start(){this.run+=1,this.begin.textContent="Stop",delete this.stage.dataset.rests,this.show()}stop(){this.run+=1,this.begin.textContent=this.answers.length?"Go on":"Start",this.rest()}rest(){this.ask(!1),this.paint(""),this.stage.dataset.rests="Digits flash here."}draw(){let{columns:s,real:t,makers:e}=this.asked,a=(h,w)=>C(Array.from({length:(w-h)*s},(L,d)=>({row:h+Math.floor(d/s),column:d%s}))),o=Math.random()<.5;return o?this.reals=this.reals?.length?this.reals:a(0,t):this.mades=this.mades?.length?this.mades:a(t,t+e.length),(o?this.reals:this.mades)?.pop()}wait(s){let t=this.run;return new Promise(e=>{let a,o=h=>{a??=h,this.run===t&&(h-a>=s-8?e(h-a):requestAnimationFrame(o))};requestAnimationFrame(o)})}async show(){this.ask(!1),await this.sheet.decode(),this.paint("cross"),await this.wait(E),this.digit=this.draw(),this.paint("digit"),this.shown=await this.wait(this.ms),this.paint("noise"),await this.wait(M),this.paint(""),this.ask(!0)}async answer(s){if(!this.asking)return;this.ask(!1);let{row:t}=this.digit,e=t<this.asked.real?"":this.asked.makers[t-this.asked.real],a=s===(e==="");this.answers.push({maker:e,ms:this.shown,right:a}),this.ms=u(this.ms,a),this.said.textContent=`${a?"Right":"Wrong"}: ${e?`${e}'s generator made it`:"it is real"}. The next flash takes ${Math.round(this.ms)} ms.`,this.count(),this.paint("digit"),await this.wait(R),this.show()}count(){this.table.hidden=!1,this.rows.replaceChildren(...v(this.answers,this.asked.makers).map(({name:s,wrong:t,count:e})=>{let a=[t,e,b(t/e),g(t,e).map(b).join(" to ")];return r("tr",{},r("th",{scope:"row"},s),...a.map(o=>r("td",{},String(o))))}))}paint(s){let t=this.canvas.getContext("2d");if(this.canvas.dataset.shows=s,t.fillStyle="#000",t.fillRect(0,0,n,n),s==="digit"){let{row:e,column:a}=this.digit;t.drawImage(this.sheet,n*a,n*e,n,n,0,0,n,n)}if(s==="cross"&&(t.fillStyle="#888",t.fillRect(n/2-3,n/2-.5,6,1),t.fillRect(n/2-.5,n/2-3,1,6)),s==="noise"){let e=t.createImageData(n,n);for(let a=0;a<e.data.length;a+=4)e.data.set([...Array(3).fill(255*Math.random()),255],a);t.putImageData(e,0,0)}}};function I({model:i,el:s}){let t=new c(i.get("state"));s.replaceChildren(r("style",{},f,m),t.root);let e=p(t.root,()=>{});return()=>{e(),t.playing&&t.stop()}}var P={render:I};export{P as default};
