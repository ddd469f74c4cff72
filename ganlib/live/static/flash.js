function r(o,s={},...t){let e=document.createElement(o);for(let[a,i]of Object.entries(s))a in e?e[a]=i:e.setAttribute(a,i);return e.append(...t),e}var l=matchMedia("(prefers-color-scheme: dark)");function x(){let o=document.documentElement,{jpThemeLight:s,vscodeThemeKind:t}=document.body.dataset,e=o.dataset.theme??o.getAttribute("theme");return e==="dark"||e==="light"?e==="dark":s?s==="false":t?!t.includes("light"):l.matches}function d(o,s){let t=()=>{let a=x()?"dark":"light";o.dataset.theme!==a&&(o.dataset.theme=a,s())},e=new MutationObserver(t);for(let a of[document.documentElement,document.body])e.observe(a,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return l.addEventListener("change",t),t(),()=>{e.disconnect(),l.removeEventListener("change",t)}}var m=`.flash-root {
  --flash-ink: #1f2933;
  --flash-muted: #5b6772;
  --flash-line: #d5dbe1;
  --flash-panel: #f7f9fb;
  --flash-accent: #0b62a8;
  --flash-accent-ink: #ffffff;
  color: var(--flash-ink);
  background: var(--flash-panel);
  border: 1px solid var(--flash-line);
  border-radius: 8px;
  padding: 12px 14px;
  margin: 0.5rem 0 1rem;
  font-size: 15px;
  line-height: 1.45;
}
.flash-root[data-theme="dark"] {
  --flash-ink: #e6eaee;
  --flash-muted: #a3afba;
  --flash-line: #3c4650;
  --flash-panel: #171b20;
  --flash-accent: #7cc0ff;
  --flash-accent-ink: #0c1722;
}
.flash-root [hidden] {
  display: none !important;
}
.flash-stage canvas {
  display: block;
  width: 168px;
  height: 168px;
  margin: 0 0 12px;
  border: 1px solid var(--flash-muted);
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
  color: var(--flash-accent);
  background: none;
  border: 1px solid var(--flash-accent);
  border-radius: 6px;
  font: inherit;
  cursor: pointer;
  touch-action: manipulation;
}
.flash-root button.flash-main {
  color: var(--flash-accent-ink);
  background: var(--flash-accent);
}
.flash-root button[aria-disabled="true"] {
  color: var(--flash-muted);
  border-color: var(--flash-line);
  cursor: default;
}
.flash-root button:focus-visible {
  outline: 3px solid var(--flash-accent);
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
  color: var(--flash-muted);
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
  border-top: 1px solid var(--flash-line);
}
`;var p=(o,s)=>Math.min(1e3,Math.max(30,o*(s?.9:1.371742112482853)));function u(o,s){let t=o/s,e=t+1.96**2/(2*s),a=1.96*Math.sqrt(t*(1-t)/s+1.96**2/(4*s**2)),i=1+1.96**2/s;return[Math.max(0,(e-a)/i),Math.min(1,(e+a)/i)]}var v=[["up to 150 ms",({ms:o})=>o<=150],["150 to 300 ms",({ms:o})=>o>150&&o<=300],["over 300 ms",({ms:o})=>o>300]];function g(o,s){return[["all",()=>!0],...v,["real digits",({maker:e})=>e===""],...s.map(e=>[`${e}'s generator`,({maker:a})=>a===e])].map(([e,a])=>({name:e,own:o.filter(a)})).filter(({own:e})=>e.length).map(({name:e,own:a})=>({name:e,wrong:a.filter(({right:i})=>!i).length,count:a.length}))}var n=28,S=400,E=120,T=900;function M(o){for(let s=o.length-1;s>0;s-=1){let t=Math.floor(Math.random()*(s+1));[o[s],o[t]]=[o[t],o[s]]}return o}var b=o=>Math.round(100*o),c=class{constructor(s){this.asked=s,this.answers=[],this.ms=500,this.run=0,this.sheet=new Image,this.sheet.src=s.sheet,this.makeElements(),this.paint(""),this.ask(!1)}makeElements(){let s=(t,e,a={})=>{let i=r("button",{type:"button",...a},t);return i.addEventListener("click",e),i};this.canvas=r("canvas",{width:n,height:n,role:"img","aria-label":"where the digits flash"}),this.begin=s("Start",()=>this.playing?this.stop():this.start(),{className:"flash-main"}),this.real=s("Real (R)",()=>this.answer(!0)),this.made=s("Made (M)",()=>this.answer(!1)),this.said=r("p",{className:"flash-said",role:"status"},"Watch the cross, then say: a real digit, or one that a generator made?"),this.rows=r("tbody",{}),this.table=r("table",{hidden:!0},r("caption",{},"Your errors, with 95 % intervals; who cannot tell has 50 %"),r("thead",{},r("tr",{},...["answers","wrong","of","%","interval"].map(t=>r("th",{scope:"col"},t)))),this.rows),this.root=r("section",{className:"flash-root dark-light","aria-label":"flash game: real or made?"},r("div",{className:"flash-stage"},this.canvas),r("div",{className:"flash-buttons"},this.begin,this.real,this.made),this.said,r("div",{className:"flash-table"},this.table)),this.root.addEventListener("keydown",t=>{let e=t.key.toLowerCase();t.ctrlKey||t.metaKey||t.altKey||!this.asking||e!=="r"&&e!=="m"||(t.preventDefault(),this.answer(e==="r"))})}ask(s){this.asking=s;for(let t of[this.real,this.made])t.setAttribute("aria-disabled",String(!s))}get playing(){return this.run%2===1}start(){this.run+=1,this.begin.textContent="Stop",this.show()}stop(){this.run+=1,this.begin.textContent=this.answers.length?"Go on":"Start",this.ask(!1),this.paint("")}draw(){let{columns:s,real:t,makers:e}=this.asked,a=(h,w)=>M(Array.from({length:(w-h)*s},(I,f)=>({row:h+Math.floor(f/s),column:f%s}))),i=Math.random()<.5;return i?this.reals=this.reals?.length?this.reals:a(0,t):this.mades=this.mades?.length?this.mades:a(t,t+e.length),(i?this.reals:this.mades)?.pop()}wait(s){let t=this.run;return new Promise(e=>{let a,i=h=>{a??=h,this.run===t&&(h-a>=s-8?e(h-a):requestAnimationFrame(i))};requestAnimationFrame(i)})}async show(){this.ask(!1),await this.sheet.decode(),this.paint("cross"),await this.wait(S),this.digit=this.draw(),this.paint("digit"),this.shown=await this.wait(this.ms),this.paint("noise"),await this.wait(E),this.paint(""),this.ask(!0)}async answer(s){if(!this.asking)return;this.ask(!1);let{row:t}=this.digit,e=t<this.asked.real?"":this.asked.makers[t-this.asked.real],a=s===(e==="");this.answers.push({maker:e,ms:this.shown,right:a}),this.ms=p(this.ms,a),this.said.textContent=`${a?"Right":"Wrong"}: ${e?`${e}'s generator made it`:"it is real"}. The next flash takes ${Math.round(this.ms)} ms.`,this.count(),this.paint("digit"),await this.wait(T),this.show()}count(){this.table.hidden=!1,this.rows.replaceChildren(...g(this.answers,this.asked.makers).map(({name:s,wrong:t,count:e})=>{let a=[t,e,b(t/e),u(t,e).map(b).join(" to ")];return r("tr",{},r("th",{scope:"row"},s),...a.map(i=>r("td",{},String(i))))}))}paint(s){let t=this.canvas.getContext("2d");if(this.canvas.dataset.shows=s,t.fillStyle="#000",t.fillRect(0,0,n,n),s==="digit"){let{row:e,column:a}=this.digit;t.drawImage(this.sheet,n*a,n*e,n,n,0,0,n,n)}if(s==="cross"&&(t.fillStyle="#888",t.fillRect(n/2-3,n/2-.5,6,1),t.fillRect(n/2-.5,n/2-3,1,6)),s==="noise"){let e=t.createImageData(n,n);for(let a=0;a<e.data.length;a+=4)e.data.set([...Array(3).fill(255*Math.random()),255],a);t.putImageData(e,0,0)}}};function R({model:o,el:s}){let t=new c(o.get("state"));s.replaceChildren(r("style",{},m),t.root);let e=d(t.root,()=>{});return()=>{e(),t.playing&&t.stop()}}var F={render:R};export{F as default};
