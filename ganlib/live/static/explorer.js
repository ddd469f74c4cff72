async function ql(e,t){let l=await fetch(e,t);if(!l.ok)throw new Error(`${l.status} ${l.statusText}`);return l}function Eo(e){let t=e.get("base");return t?new cn(t):new un(e)}var Ao=e=>URL.createObjectURL(new Blob([e],{type:"text/javascript"})),cn=class{constructor(t){this.base=t,this.scripts=new Map}async url(t){let l=new URL(t,this.base).href;if(!/js$/.test(t))return l;let i=this.scripts.get(t);return i||(i=this.script(l),i.catch(()=>this.scripts.delete(t)),this.scripts.set(t,i)),i}async script(t){return Ao(await(await ql(t)).blob())}},Ys=async({url:e,integrity:t})=>(await ql(e,{integrity:t})).blob(),un=class{constructor(t){this.model=t,this.urls=new Map,this.waiting=new Map,t.on("msg:custom",(l,i)=>this.receive(l,i))}url(t){let l=this.urls.get(t);return l||(l=new Promise((i,n)=>this.waiting.set(t,{resolve:i,reject:n})),l.catch(()=>this.urls.delete(t)),this.urls.set(t,l),this.model.send({type:"asset",name:t})),l}async receive(t,l){if(t?.type!=="asset")return;let i=this.waiting.get(t.name);if(i)if(this.waiting.delete(t.name),t.error)i.reject(new Error(t.error));else try{let n=t.url?await Ys(t):l[0],s="application/octet-stream";i.resolve(/js$/.test(t.name)?Ao(n):URL.createObjectURL(new Blob([n],{type:s})))}catch(n){i.reject(n)}}};function M(e,t={},...l){let i=document.createElement(e);for(let[n,s]of Object.entries(t))n in i?i[n]=s:i.setAttribute(n,s);return i.append(...l),i}var No=Symbol.for("five critics: ids"),Po=globalThis,wt=e=>`live-${e.replace(/\W/g,"-")}-${Po[No]=(Po[No]??0)+1}`;function Je(e){if(e===0)return"0";let t=Math.abs(e),l=Number(e.toPrecision(3));return t<.001||t>=1e6?l.toExponential():String(l)}var Eu=new Intl.NumberFormat("en");function Lo(e,{low:t,high:l,integer:i}){let n=e.trim(),s=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(n)?Number(n):NaN;if(s>=t&&s<=l&&(!i||Number.isInteger(s)))return{value:s};let a=i?"a whole number":"a number",p=f=>i?String(f):Je(f);return{error:`must be ${a} from ${p(t)} to ${p(l)}; got ${Js(n)}`}}var $o=e=>typeof e=="string"?e.replaceAll("_","-"):Number.isInteger(e)?String(e):Je(e);var pn=40;function Ks(e){return e.slice(0,2*pn).replace(/[\p{C}\p{Z}]+/gu," ").slice(0,pn)+(e.length>pn?"…":"")}var Js=e=>`"${Ks(e)}"`,Dt=e=>e.replace("_optimizer."," ").replace(/[._]/g," ").replace(/ [a-z]$/,t=>t.toUpperCase());var Zs=120,Qs=6,Xs=2;function fn(e,t,l){let[i,n]=(l??"").split("_"),s=i?[" ",M("i",{},i,...n?[M("sub",{},n)]:[])]:[];return M("label",{htmlFor:e},t,...s)}function ea({low:e,high:t,log:l,kind:i,value:n}){let s=e>0?e:t/10**Qs,a=l?Math.log10(t/s):t-e,p=i==="integer"&&!l?1:a/Zs,f=v=>l?Math.log10(Math.max(v,s)/s):v-e,d=l?Array.from({length:13},(v,m)=>10**(m-6)).filter(v=>v>=e&&v<=t):[];return{max:a,step:p,caught:v=>i==="integer"||v<=0?void 0:[n,...d].find(m=>Math.abs(f(m)-v)<=Xs*p),position:f,value(v){if(v<=0)return e;let m=l?s*10**v:e+v,g=i==="integer"?Math.round(m):Number(m.toPrecision(3));return Math.min(t,Math.max(e,g))}}}function ta({label:e,low:t,high:l,integer:i,value:n,id:s,help:a},p){let f=n,d=M("p",{className:"live-message",id:wt("message"),role:"alert",hidden:!0}),v=y=>i?String(y):Je(y),m=M("input",{id:s,type:"text",inputMode:i?"numeric":"decimal",autocomplete:"off",spellcheck:!1,value:v(n)});m.setAttribute("aria-describedby",`${a} ${d.id}`);let g=y=>{m.setAttribute("aria-invalid",String(y!=="")),d.textContent=y&&`${e} ${y}. It stays ${v(f)}.`,d.hidden=!y};return m.addEventListener("change",()=>{let y=Lo(m.value,{low:t,high:l,integer:i});if("error"in y)return g(y.error);g(""),f=y.value,p(f)}),{box:m,message:d,show:y=>{f=y,m.value=v(y),g("")}}}function la(e,t,l){let{name:i,symbol:n,low:s,high:a,kind:p,value:f}=e,d=e.label??Dt(i),v=ea(e),m=wt(i),g=wt(i),k=M("input",{id:g,type:"range",min:0,max:v.max,step:v.step});k.setAttribute("aria-describedby",t);let y=F=>{k.value=String(v.position(F)),k.setAttribute("aria-valuetext",Je(F))},{box:P,message:z,show:H}=ta({label:d,low:s,high:a,integer:p==="integer",value:f,id:m,help:t},F=>{y(F),l(F)});P.setAttribute("aria-label",`${d}, as a number`);let S=!1;k.addEventListener("pointerdown",()=>S=!0);let j=()=>S=!1;for(let F of["pointerup","pointercancel","keydown"])k.addEventListener(F,j);k.addEventListener("input",()=>{let F=Number(k.value),L=(S?v.caught(F):void 0)??v.value(F);k.setAttribute("aria-valuetext",Je(L)),H(L),l(L)}),y(f);let T=M("div",{className:"live-control"},fn(g,d,n),P,k,z);return{element:T,show:F=>(y(F),H(F)),enable(F){P.disabled=k.disabled=!F,T.title=F?e.doc:`${e.doc}; without effect under the present choices`}}}function ia(e,t,l,i,n,s){let a=wt(e),p=M("select",{id:a},...l.map(f=>M("option",{value:f.value},f.text)));return p.setAttribute("aria-describedby",n),p.value=i,p.addEventListener("change",()=>s(p.value)),{element:M("div",{className:"live-control"},fn(a,e,t),p),show:f=>p.value=String(f),enable:f=>p.disabled=!f}}function na({name:e,value:t},l,i,n){let s=wt(e),a=String(t),p=M("p",{className:"live-message",id:wt("message"),role:"alert",hidden:!0}),f=M("input",{id:s,type:"text",value:a,autocomplete:"off",spellcheck:!1,autocapitalize:"off",maxLength:1e4});f.setAttribute("aria-describedby",`${l} ${p.id}`);let d=v=>{f.setAttribute("aria-invalid",String(v!=="")),p.textContent=v&&`${v} The loss stays ${a}.`,p.hidden=!v};return f.addEventListener("change",async()=>{let v=f.value,m=await n(v);if(f.value===v){if("error"in m)return d(m.error);d(""),m.value!==a&&(a=m.value,i(a))}}),{element:M("div",{className:"live-control live-formula"},fn(s,`${e}(y)`),f,p),show(v){a=f.value=String(v),d("")},enable:v=>f.disabled=!v}}function zo(e,t,l,i=async n=>({value:n})){if(e.kind==="formula")return na(e,t,l,i);let n=e.kind==="choice"?ia(e.label??Dt(e.name),e.symbol,e.options.map(s=>({value:s,text:e.texts?.[s]??$o(s)})),e.value,t,l):la(e,t,l);return n.element.title=e.doc,n}var Do=`.live-explorer {
  --live-other: #00805d;
  --live-fourth: #a8518a;
  --live-mass: #8ec4ea;
}
.live-explorer[data-theme="dark"] {
  --live-other: #5fd3ae;
  --live-fourth: #d99ac5;
  --live-mass: #1f5d8f;
}
.live-explorer .live-top {
  margin-bottom: 10px;
}
.live-explorer sub {
  font-size: 0.75em;
  line-height: 0;
}

/* panels */
.live-panels {
  display: grid;
  gap: 18px 24px;
  grid-template-columns: minmax(0, 1fr);
  margin-top: 16px;
}
.live-explorer.live-explorer.live-explorer .live-panel {
  margin: 0;
  padding: 0;
  min-width: 0;
  text-align: left;
}
.live-explorer.live-explorer.live-explorer :is(figcaption, .live-heading, caption) {
  caption-side: top;
  margin: 0 0 4px;
  padding: 0;
  font-size: 14px;
  font-weight: 600;
  text-align: left;
  color: var(--live-ink);
}
.live-explorer .live-plot {
  min-height: 200px;
}
.live-explorer .live-keys {
  margin-bottom: 2px;
  font-size: 13px;
}
.live-explorer .live-key svg {
  stroke: var(--live-key);
  stroke-width: 2;
  fill: none;
}
.live-explorer .live-key svg :is(rect, circle) {
  fill: var(--live-key);
  stroke: none;
}
.live-facts {
  display: grid;
  gap: 14px 24px;
  align-content: start;
}
/* also where a playground further down the page brings its styles once more */
.live-explorer.live-explorer.live-explorer dl.live-readouts {
  margin-top: 0;
  grid-template-columns: repeat(auto-fill, minmax(clamp(64px, var(--live-column), 150px), 1fr));
}
.live-explorer.live-explorer.live-explorer .live-sentences.live-panel {
  margin-top: 14px;
}
.live-explorer .live-sentences > div {
  display: grid;
}
.live-explorer .live-sentences > div + div {
  margin-top: 6px;
}
.live-explorer.live-explorer.live-explorer .live-sentences p {
  grid-area: 1 / 1;
  margin: 0;
}
.live-explorer .live-sentences p:not(.live-said) {
  visibility: hidden;
}

/* the plane */
.live-explorer .live-plane svg {
  display: block;
  max-width: 100%;
}
.live-explorer .live-drag {
  cursor: grab;
  touch-action: none;
}
.live-explorer .live-plane text {
  font: 11px system-ui, sans-serif;
  fill: var(--live-axis);
}
.live-explorer .live-frame :is(path, rect) {
  fill: none;
  stroke: var(--live-grid);
}
.live-explorer .live-balls circle {
  fill: var(--live-key);
  fill-opacity: 0.06;
  stroke: var(--live-key);
  stroke-opacity: 0.35;
}
.live-explorer .live-field {
  fill: none;
  stroke: var(--live-muted);
  opacity: 0.6;
}
.live-explorer .live-path {
  fill: none;
  stroke: var(--live-key);
  stroke-width: 1.5;
}
.live-explorer .live-dot {
  fill: var(--live-key);
  stroke: var(--live-edge);
}
.live-explorer .live-start {
  fill: var(--live-panel);
  stroke: var(--live-ink);
  stroke-width: 2.5;
}

/* the matrix */
.live-explorer.live-explorer.live-explorer .live-matrix {
  display: table;
  width: 100%;
  margin: 0 0 6px;
  table-layout: fixed;
  border: 0;
  border-collapse: collapse;
  background: none;
  color: var(--live-ink);
  font-size: 12px;
}
.live-explorer.live-explorer.live-explorer .live-matrix :is(th, td) {
  height: 22px;
  padding: 0;
  border: 1px solid var(--live-grid);
  background: none;
  color: var(--live-ink);
  font-weight: normal;
  line-height: 1.1;
  text-align: center;
  font-variant-numeric: tabular-nums;
}
.live-explorer.live-explorer.live-explorer .live-matrix th {
  border-color: transparent;
  color: var(--live-muted);
}
.live-explorer.live-explorer.live-explorer .live-matrix th:first-child {
  width: 19%;
  white-space: nowrap;
}
.live-explorer.live-explorer.live-explorer .live-matrix td {
  background: color-mix(in srgb, var(--live-mass) var(--live-share, 0%), var(--live-panel));
}
.live-explorer .live-mass {
  background: linear-gradient(to right, var(--live-panel), var(--live-mass));
}

/* histograms whose bars are sliders */
.live-explorer .live-controls:has(.live-histogram) {
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 260px), 1fr));
}
.live-explorer.live-explorer .live-histogram {
  min-width: 0;
  margin: 0;
  padding: 0;
  border: 0;
}
.live-explorer.live-explorer .live-histogram legend {
  float: none;
  width: auto;
  margin: 0 0 6px;
  padding: 0;
  font-size: 14px;
  color: var(--live-ink);
}
.live-bins {
  display: flex;
  margin-bottom: 16px;
  /* the thumbs' middle is at 6px where the height is 0 */
  background: linear-gradient(to top, transparent 5px, var(--live-muted) 5px 6px, transparent 6px);
}
.live-bin {
  position: relative;
  flex: 1;
  min-width: 0;
}
.live-bin label {
  position: absolute;
  top: 100%;
  inset-inline: 0;
  text-align: center;
  font-size: 13px;
}
.live-explorer input[type="range"].live-height {
  appearance: none;
  writing-mode: vertical-lr;
  direction: rtl;
  display: block;
  width: 100%;
  height: 120px;
  margin: 0;
  padding: 0;
  cursor: ns-resize;
  touch-action: none;
  background: linear-gradient(var(--live-key), var(--live-key)) center bottom 6px / 78%
    calc((100% - 12px) * var(--live-height)) no-repeat;
}
.live-explorer input[type="range"].live-height::-webkit-slider-runnable-track {
  width: 100%;
  height: 100%;
  background: none;
}
.live-explorer input[type="range"].live-height::-moz-range-track {
  width: 100%;
  background: none;
}
.live-explorer input[type="range"].live-height::-webkit-slider-thumb {
  appearance: none;
  width: 100%;
  height: 12px;
  border: 0;
  border-radius: 3px;
  background: var(--live-ink);
  background-clip: content-box;
  padding: 3px 5px;
  box-sizing: border-box;
}
.live-explorer input[type="range"].live-height::-moz-range-thumb {
  width: 100%;
  height: 6px;
  border: 0;
  border-radius: 3px;
  background: var(--live-ink);
}

/* the stored figure is for pages without JavaScript, and for paper */
.live-explorer .live-stored {
  display: none;
}
@container live (min-width: 560px) {
  .live-panels {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .live-wide {
    grid-column: 1 / -1;
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
}
/* beside the controls of four plots or more are two, so that a first screen shows what each control does */
@container live (min-width: 720px) {
  .live-many {
    grid-template-columns: repeat(3, minmax(0, 1fr));
    column-gap: 20px;
  }
}
@media (min-height: 600px) {
  @container live (max-width: 559px) {
    .live-explorer .live-dock:not(:has(.live-histogram)) {
      order: 1; /* after the plots, above which it would have no room to stay */
      position: sticky;
      bottom: 0;
      z-index: 2;
      margin: 0 -14px;
      padding: 8px 14px;
      border-top: 1px solid var(--live-grid);
      background: var(--live-panel);
    }
    .live-dock .live-control:has(> [type="range"]) {
      grid-template-columns: minmax(0, 7em) minmax(0, 1fr) 64px;
    }
    .live-explorer.live-explorer .live-dock [type="range"] {
      grid-area: 1 / 2;
    }
  }
}
@media print {
  .live-explorer:has(.live-stored img) > :not(.live-stored) {
    display: none;
  }
  .live-explorer[data-theme]:has(.live-stored img) .live-stored {
    display: block;
    position: static;
  }
}

/* what is folded at first */
.live-explorer.live-explorer .live-more {
  margin: 8px 0 0;
  padding: 0;
}
.live-explorer .live-more summary {
  padding: 3px 0;
  cursor: pointer;
  color: var(--live-muted);
}

/* what to do, with Reset at its end */
.live-set {
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  align-items: start;
  gap: 10px 16px;
}
`;var ra=1e3,Co=1e-15;function di(e,t="< "){if(Number.isNaN(e))return"none";if(!Number.isFinite(e))return e>0?"infinite":"minus infinite";if(e!==0&&Math.abs(e)<Co)return`${t}${Je(Co)}`;let l=Je(e);return Number(l)!==e&&Math.abs(e)>=.001&&Math.abs(e)<ra?e.toPrecision(3):l}var Wt=e=>e.split(/_(\w)/).map((t,l)=>l%2?M("sub",{},t):new Text(t)),El=(e,t)=>e.replace(/\{(\w+)\}/g,(l,i)=>Array.from(t[i],n=>di(n,"less than ")).join(", "));var hi=class{constructor({title:t,entries:l}){this.title=t,this.values=Object.entries(l).map(([n,s])=>[n,s,M("dd",{},"–")]);let i=Math.max(...Object.keys(l).map(n=>n.length));this.element=M("div",{className:"live-panel"},M("p",{className:"live-heading"},...Wt(t)),M("dl",{className:"live-readouts",style:`--live-column: ${.9*i}ch`},...this.values.map(([n,,s])=>M("div",{},M("dt",{},...Wt(n)),s))))}draw(t){for(let[,l,i]of this.values)i.textContent=di(t[l][0])}summary(){return`${this.title}: ${this.values.map(([t,,l])=>`${t} ${l.textContent}`).join(", ")}.`}},Al=class{constructor({sentences:t}){this.groups=Object.entries(t).map(([l,i])=>({name:l,options:i.map(n=>({text:n,element:M("p")}))})),this.element=M("div",{className:"live-panel live-sentences"},...this.groups.map(({options:l})=>M("div",{},...l.map(({element:i})=>i))))}draw(t){for(let{name:l,options:i}of this.groups)i.forEach(({text:n,element:s},a)=>{s.replaceChildren(...Wt(El(n,t))),s.classList.toggle("live-said",a===t[l][0])})}summary(){return[...this.element.querySelectorAll(".live-said")].map(t=>t.textContent).join(" ")}},mi=class{constructor({title:t,cells:l,rows:i,columns:n,row_labels:s,column_labels:a,value:p}){this.name=l,this.cells=[];let f=M("th",{scope:"col"},`${i}↓ ${n}→`),d=M("tr",{},f,...a.map(g=>M("th",{scope:"col"},g))),v=s.map(g=>{let k=a.map(()=>M("td"));return this.cells.push(...k),M("tr",{},M("th",{scope:"row"},g),...k)});this.most=M("span");let m=M("div",{className:"live-bar"},M("span",{},p),M("div",{className:"live-ramp live-mass"}),M("div",{className:"live-ends"},M("span",{},"0"),this.most));this.element=M("div",{className:"live-panel"},M("table",{className:"live-matrix"},M("caption",{},t),M("thead",{},d),M("tbody",{},...v)),m)}draw(t){let l=Array.from(t[this.name]),i=Math.max(...l,Number.MIN_VALUE);this.most.textContent=di(i),this.cells.forEach((n,s)=>{let a=l[s].toFixed(2);n.textContent=l[s]>=.005?a.replace(/^0/,""):"",n.style.setProperty("--live-share",`${Math.round(100*l[s]/i)}%`)})}};var dn=.01;function Oo({name:e,symbol:t,doc:l,value:i,colour:n},s,a){let p=[...i],f=M("p",{className:"live-message",role:"alert",hidden:!0}),d=p.map((k,y)=>{let P=wt(e),z=M("input",{id:P,type:"range",min:0,max:1,step:dn,className:"live-height"});z.setAttribute("aria-describedby",s),z.setAttribute("aria-orientation","vertical"),z.addEventListener("input",()=>m(y,Number(z.value)));let H=M("span",{className:"live-hidden"},`${Dt(e)} at `);return{range:z,element:M("div",{className:"live-bin"},z,M("label",{htmlFor:P},H,String(1+y)))}}),v=k=>{let{range:y}=d[k];y.value=String(p[k]),y.style.setProperty("--live-height",String(p[k])),y.setAttribute("aria-valuetext",`height ${Je(p[k])}`)},m=(k,y)=>{let P=p.every((z,H)=>H===k||z===0);p=p.with(k,P?Math.max(y,dn):y),f.hidden=!(P&&y===0),f.textContent=f.hidden?"":`${Dt(e)} must have mass somewhere: this bar stays at ${dn}.`,v(k),a(p)};return p.forEach((k,y)=>v(y)),{element:M("fieldset",{className:"live-histogram",style:`--live-key: var(--live-${n})`},M("legend",{},...t===e?[M("i",{},t)]:[Dt(e)," ",M("i",{},t)],`: ${l}`),M("div",{className:"live-bins"},...d.map(k=>k.element)),f),show:k=>{p=[...k],f.hidden=!0,p.forEach((y,P)=>v(P))}}}var vi=(e=[])=>`<path d="M0 6H24" stroke-dasharray="${e}"/>`,gi='<circle cx="12" cy="6" r="4"/>',Yl=(e,t,l,i=24)=>M("span",{className:"live-key",style:`--live-key: var(--live-${t})`},M("span",{innerHTML:`<svg viewBox="0 0 ${i} 12" aria-hidden="true">${l}</svg>`}),M("span",{},...Wt(e))),xi=(e,t,l)=>M("figure",{className:"live-panel"},M("figcaption",{},e),M("div",{className:"live-keys"},...t),l);var sa=340,Ue=34,Ro=3,lt=e=>e.toFixed(1),wi=class{constructor(t){this.panel=t,this.side=300,this.moved=()=>{};let l=t.paths.map(({label:i,colour:n,dots:s})=>Yl(i,n,s?gi:vi()));this.plot=M("div",{className:`live-plot live-plane${t.start.length?" live-drag":""}`,role:"img"}),this.element=xi(t.title,l,this.plot)}attach(){this.panel.start.length&&(this.plot.addEventListener("pointerdown",t=>{this.plot.setPointerCapture(t.pointerId),t.preventDefault(),this.drag(t)}),this.plot.addEventListener("pointermove",t=>{this.plot.hasPointerCapture(t.pointerId)&&this.drag(t)})),this.fit()}drag({clientX:t,clientY:l}){let{left:i,top:n}=this.plot.getBoundingClientRect(),{limit:s,start:a}=this.panel,p=this.side-Ue,f=m=>Number(Math.max(-s,Math.min(s,m)).toPrecision(3)),d=f((t-i-Ue)/p*2*s-s),v=f(s-(l-n)/p*2*s);this.moved({[a[0]]:d,[a[1]]:v})}draw(t){this.shown=t,this.plot.setAttribute("aria-label",El(this.panel.alt,t)),this.paint()}paint(){if(!this.shown)return;let{side:t}=this,l=[this.frame(),this.balls(this.shown),this.arrows(this.shown),...this.panel.paths.map(n=>this.path(n))],{start:i}=this.panel;if(i.length){let[n,s]=i.map(a=>Number(this.shown[a][0]));l.push(`<circle class="live-start" cx="${this.x(n)}" cy="${this.y(s)}" r="8"/>`)}this.plot.innerHTML=`<svg viewBox="0 0 ${t} ${t}" width="${t}" height="${t}" aria-hidden="true">${l.join("")}</svg>`}x(t,l=this.panel.limit){let{limit:i}=this.panel;return lt(Ue+(Math.max(-l,Math.min(l,t))+i)/(2*i)*(this.side-Ue))}y(t,l=this.panel.limit){let{limit:i}=this.panel;return lt((i-Math.max(-l,Math.min(l,t)))/(2*i)*(this.side-Ue))}frame(){let{side:t}=this,{limit:l,x_label:i,y_label:n}=this.panel,[s,a]=[t-Ue,Math.floor(l)],p=Ue+s/2,f=v=>String(v).replace("-","−"),d=[-a,0,a].map(v=>{let[m,g]=[Number(this.x(v)),Number(this.y(v))];return`<text x="${Math.min(Math.max(m,Ue+8),t-8)}" y="${s+13}" text-anchor="middle">${f(v)}</text><text x="${Ue-4}" y="${Math.min(Math.max(g+4,10),s)}" text-anchor="end">${f(v)}</text>`});return`<g class="live-frame"><path d="M${Ue} ${this.y(0)}H${t}M${this.x(0)} 0V${s}"/><rect x="${Ue}" y="0.5" width="${s-.5}" height="${s}"/>${d.join("")}<text x="${p}" y="${t-5}" text-anchor="middle">${i}</text><text transform="translate(11 ${s/2}) rotate(-90)" text-anchor="middle">${n}</text></g>`}balls(t){let[l,i,n]=this.panel.balls;if(!l||!i)return"";let s=(this.side-Ue)/(2*this.panel.limit),a=Array.from(t[i],(p,f)=>`<circle cx="${this.x(t[l][2*f])}" cy="${this.y(t[l][2*f+1])}" r="${lt(s*p)}"/>`);return`<g class="live-balls" style="--live-key: var(--live-${n})">${a.join("")}</g>`}arrows(t){let[l,i]=this.panel.arrows;if(!l||!i)return"";let n="";for(let s=0;s<t[l].length;s+=2){let[a,p]=[Number(this.x(t[l][s])),Number(this.y(t[l][s+1]))],[f,d]=[Number(this.x(t[i][s])),Number(this.y(t[i][s+1]))],v=Math.hypot(f-a,d-p);if(v<.5)continue;let[m,g]=[(f-a)/v*Ro,(d-p)/v*Ro];n+=`M${lt(a)} ${lt(p)}L${lt(f)} ${lt(d)}M${lt(f-m-g)} ${lt(d-g+m)}L${lt(f)} ${lt(d)}L${lt(f-m+g)} ${lt(d-g-m)}`}return`<path class="live-field" d="${n}"/>`}path({points:t,colour:l,dots:i}){let n=this.shown[t],s=i?this.panel.limit:1/0,a=[];for(let v=0;v<n.length;v+=2)Number.isFinite(n[v])&&Number.isFinite(n[v+1])&&a.push([this.x(n[v],s),this.y(n[v+1],s)]);let p=`style="--live-key: var(--live-${l})"`;if(i)return a.map(([v,m])=>`<circle class="live-dot" ${p} cx="${v}" cy="${m}" r="5"/>`).join("");let f=this.side-Ue,d=`<polyline class="live-path" ${p} points="${a.map(v=>v.join(",")).join(" ")}"/>`;return`<svg x="${Ue}" y="0" width="${f}" height="${f}" viewBox="${Ue} 0 ${f} ${f}">${d}</svg>`}recolour(){}fit(){let t=Math.min(this.plot.clientWidth,sa);t>0&&(t!==this.side||!this.plot.childNodes.length)&&(this.side=t,this.paint())}destroy(){this.plot.replaceChildren()}};var aa="uplot",ca="u-hz",ua="u-vt",pa="u-title",fa="u-wrap",da="u-under",ha="u-over",ma="u-axis",nl="u-off",va="u-select",ga="u-cursor-x",xa="u-cursor-y",wa="u-cursor-pt",ya="u-legend",ba="u-live",ka="u-inline",Sa="u-series",_a="u-marker",Fo="u-label",Ma="u-value",Jl="width",Zl="height";var jo="bottom",Nl="left",hn="right",Ln="#000",Vo=Ln+"0",mn="mousemove",Io="mousedown",vn="mouseup",Ho="mouseenter",Wo="mouseleave",Go="dblclick",Ta="resize",Ea="scroll",Uo="change",_i="dppxchange",$n="--",Ol=typeof window<"u",bn=Ol?document:null,Ll=Ol?window:null,Aa=Ol?navigator:null,re,yi;function kn(){let e=devicePixelRatio;re!=e&&(re=e,yi&&_n(Uo,yi,kn),yi=matchMedia(`(min-resolution: ${re-.001}dppx) and (max-resolution: ${re+.001}dppx)`),ol(Uo,yi,kn),Ll.dispatchEvent(new CustomEvent(_i)))}function it(e,t){if(t!=null){let l=e.classList;!l.contains(t)&&l.add(t)}}function Sn(e,t){let l=e.classList;l.contains(t)&&l.remove(t)}function ge(e,t,l){e.style[t]=l+"px"}function yt(e,t,l,i){let n=bn.createElement(e);return t!=null&&it(n,t),l?.insertBefore(n,i),n}function ft(e,t){return yt("div",e,t)}var Bo=new WeakMap;function Pt(e,t,l,i,n){let s="translate("+t+"px,"+l+"px)",a=Bo.get(e);s!=a&&(e.style.transform=s,Bo.set(e,s),t<0||l<0||t>i||l>n?it(e,nl):Sn(e,nl))}var qo=new WeakMap;function Yo(e,t,l){let i=t+l,n=qo.get(e);i!=n&&(qo.set(e,i),e.style.background=t,e.style.borderColor=l)}var Ko=new WeakMap;function Jo(e,t,l,i){let n=t+""+l,s=Ko.get(e);n!=s&&(Ko.set(e,n),e.style.height=l+"px",e.style.width=t+"px",e.style.marginLeft=i?-t/2+"px":0,e.style.marginTop=i?-l/2+"px":0)}var zn={passive:!0},Na={...zn,capture:!0};function ol(e,t,l,i){t.addEventListener(e,l,i?Na:zn)}function _n(e,t,l,i){t.removeEventListener(e,l,zn)}Ol&&kn();function bt(e,t,l,i){let n;l=l||0,i=i||t.length-1;let s=i<=2147483647;for(;i-l>1;)n=s?l+i>>1:nt((l+i)/2),t[n]<e?l=n:i=n;return e-t[l]<=t[i]-e?l:i}function _r(e){return(l,i,n)=>{let s=-1,a=-1;for(let p=i;p<=n;p++)if(e(l[p])){s=p;break}for(let p=n;p>=i;p--)if(e(l[p])){a=p;break}return[s,a]}}var Mr=e=>e!=null,Tr=e=>e!=null&&e>0,Ei=_r(Mr),Pa=_r(Tr);function La(e,t,l,i=0,n=!1){let s=n?Pa:Ei,a=n?Tr:Mr;[t,l]=s(e,t,l);let p=e[t],f=e[t];if(t>-1)if(i==1)p=e[t],f=e[l];else if(i==-1)p=e[l],f=e[t];else for(let d=t;d<=l;d++){let v=e[d];a(v)&&(v<p?p=v:v>f&&(f=v))}return[p??pe,f??-pe]}function Ai(e,t,l,i){let n=Xo(e),s=Xo(t);e==t&&(n==-1?(e*=l,t/=l):(e/=l,t*=l));let a=l==10?Ct:Er,p=n==1?nt:dt,f=s==1?dt:nt,d=p(a(Pe(e))),v=f(a(Pe(t))),m=$l(l,d),g=$l(l,v);return l==10&&(d<0&&(m=fe(m,-d)),v<0&&(g=fe(g,-v))),i||l==2?(e=m*n,t=g*s):(e=Lr(e,m),t=Ni(t,g)),[e,t]}function Dn(e,t,l,i){let n=Ai(e,t,l,i);return e==0&&(n[0]=0),t==0&&(n[1]=0),n}var Cn=.1,Zo={mode:3,pad:Cn},Xl={pad:0,soft:null,mode:0},$a={min:Xl,max:Xl};function Mi(e,t,l,i){return Pi(l)?Qo(e,t,l):(Xl.pad=l,Xl.soft=i?0:null,Xl.mode=i?3:0,Qo(e,t,$a))}function ne(e,t){return e??t}function za(e,t,l){for(t=ne(t,0),l=ne(l,e.length-1);t<=l;){if(e[t]!=null)return!0;t++}return!1}function Qo(e,t,l){let i=l.min,n=l.max,s=ne(i.pad,0),a=ne(n.pad,0),p=ne(i.hard,-pe),f=ne(n.hard,pe),d=ne(i.soft,pe),v=ne(n.soft,-pe),m=ne(i.mode,0),g=ne(n.mode,0),k=t-e,y=Ct(k),P=Be(Pe(e),Pe(t)),z=Ct(P),H=Pe(z-y);(k<1e-24||H>10)&&(k=0,(e==0||t==0)&&(k=1e-24,m==2&&d!=pe&&(s=0),g==2&&v!=-pe&&(a=0)));let S=k||P||1e3,j=Ct(S),T=$l(10,nt(j)),F=S*(k==0?e==0?.1:1:s),L=fe(Lr(e-F,T/10),24),J=e>=d&&(m==1||m==3&&L<=d||m==2&&L>=d)?d:pe,q=Be(p,L<J&&e>=J?J:kt(J,L)),X=S*(k==0?t==0?.1:1:a),B=fe(Ni(t+X,T/10),24),E=t<=v&&(g==1||g==3&&B>=v||g==2&&B<=v)?v:-pe,K=kt(f,B>E&&t<=E?E:Be(E,B));return q==K&&q==0&&(K=100),[q,K]}var Da=new Intl.NumberFormat(Ol?Aa.language:"en-US"),On=e=>Da.format(e),ot=Math,Si=ot.PI,Pe=ot.abs,nt=ot.floor,Ne=ot.round,dt=ot.ceil,kt=ot.min,Be=ot.max,$l=ot.pow,Xo=ot.sign,Ct=ot.log10,Er=ot.log2,Ca=(e,t=1)=>ot.sinh(e)*t,gn=(e,t=1)=>ot.asinh(e/t),pe=1/0;function er(e){return(Ct((e^e>>31)-(e>>31))|0)+1}function Mn(e,t,l){return kt(Be(e,t),l)}function Ar(e){return typeof e=="function"}function ee(e){return Ar(e)?e:()=>e}var Oa=()=>{},Nr=e=>e,Pr=(e,t)=>t,Ra=e=>null,tr=e=>!0,lr=(e,t)=>e==t,Fa=/\.\d*?(?=9{6,}|0{6,})/gm,rl=e=>{if(zr(e)||Ut.has(e))return e;let t=`${e}`,l=t.match(Fa);if(l==null)return e;let i=l[0].length-1;if(t.indexOf("e-")!=-1){let[n,s]=t.split("e");return+`${rl(n)}e${s}`}return fe(e,i)};function ll(e,t){return rl(fe(rl(e/t))*t)}function Ni(e,t){return rl(dt(rl(e/t))*t)}function Lr(e,t){return rl(nt(rl(e/t))*t)}function fe(e,t=0){if(zr(e))return e;let l=10**t,i=e*l*(1+Number.EPSILON);return Ne(i)/l}var Ut=new Map;function $r(e){return((""+e).split(".")[1]||"").length}function ti(e,t,l,i){let n=[],s=i.map($r);for(let a=t;a<l;a++){let p=Pe(a),f=fe($l(e,a),p);for(let d=0;d<i.length;d++){let v=e==10?+`${i[d]}e${a}`:i[d]*f,m=(a>=0?0:p)+(a>=s[d]?0:s[d]),g=e==10?v:fe(v,m);n.push(g),Ut.set(g,m)}}return n}var ei={},Rn=[],zl=[null,null],Gt=Array.isArray,zr=Number.isInteger,ja=e=>e===void 0;function ir(e){return typeof e=="string"}function Pi(e){let t=!1;if(e!=null){let l=e.constructor;t=l==null||l==Object}return t}function Va(e){return e!=null&&typeof e=="object"}var Ia=Object.getPrototypeOf(Uint8Array),Dr="__proto__";function Dl(e,t=Pi){let l;if(Gt(e)){let i=e.find(n=>n!=null);if(Gt(i)||t(i)){l=Array(e.length);for(let n=0;n<e.length;n++)l[n]=Dl(e[n],t)}else l=e.slice()}else if(e instanceof Ia)l=e.slice();else if(t(e)){l={};for(let i in e)i!=Dr&&(l[i]=Dl(e[i],t))}else l=e;return l}function Me(e){let t=arguments;for(let l=1;l<t.length;l++){let i=t[l];for(let n in i)n!=Dr&&(Pi(e[n])?Me(e[n],Dl(i[n])):e[n]=Dl(i[n]))}return e}var Ha=0,Wa=1,Ga=2;function Ua(e,t,l){for(let i=0,n,s=-1;i<t.length;i++){let a=t[i];if(a>s){for(n=a-1;n>=0&&e[n]==null;)e[n--]=null;for(n=a+1;n<l&&e[n]==null;)e[s=n++]=null}}}function Ba(e,t){if(Ka(e)){let a=e[0].slice();for(let p=1;p<e.length;p++)a.push(...e[p].slice(1));return Ja(a[0])||(a=Ya(a)),a}let l=new Set;for(let a=0;a<e.length;a++){let f=e[a][0],d=f.length;for(let v=0;v<d;v++)l.add(f[v])}let i=[Array.from(l).sort((a,p)=>a-p)],n=i[0].length,s=new Map;for(let a=0;a<n;a++)s.set(i[0][a],a);for(let a=0;a<e.length;a++){let p=e[a],f=p[0];for(let d=1;d<p.length;d++){let v=p[d],m=Array(n).fill(void 0),g=t?t[a][d]:Wa,k=[];for(let y=0;y<v.length;y++){let P=v[y],z=s.get(f[y]);P===null?g!=Ha&&(m[z]=P,g==Ga&&k.push(z)):m[z]=P}Ua(m,k,n),i.push(m)}}return i}var qa=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function Ya(e){let t=e[0],l=t.length,i=Array(l);for(let s=0;s<i.length;s++)i[s]=s;i.sort((s,a)=>t[s]-t[a]);let n=[];for(let s=0;s<e.length;s++){let a=e[s],p=Array(l);for(let f=0;f<l;f++)p[f]=a[i[f]];n.push(p)}return n}function Ka(e){let t=e[0][0],l=t.length;for(let i=1;i<e.length;i++){let n=e[i][0];if(n.length!=l)return!1;if(n!=t){for(let s=0;s<l;s++)if(n[s]!=t[s])return!1}}return!0}function Ja(e,t=100){let l=e.length;if(l<=1)return!0;let i=0,n=l-1;for(;i<=n&&e[i]==null;)i++;for(;n>=i&&e[n]==null;)n--;if(n<=i)return!0;let s=Be(1,nt((n-i+1)/t));for(let a=e[i],p=i+s;p<=n;p+=s){let f=e[p];if(f!=null){if(f<=a)return!1;a=f}}return!0}var Cr=["January","February","March","April","May","June","July","August","September","October","November","December"],Or=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Rr(e){return e.slice(0,3)}var Za=Or.map(Rr),Qa=Cr.map(Rr),Xa={MMMM:Cr,MMM:Qa,WWWW:Or,WWW:Za};function Kl(e){return(e<10?"0":"")+e}function ec(e){return(e<10?"00":e<100?"0":"")+e}var tc={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Kl(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>Kl(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Kl(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Kl(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Kl(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>ec(e.getMilliseconds())};function Fn(e,t){t=t||Xa;let l=[],i=/\{([a-z]+)\}|[^{]+/gi,n;for(;n=i.exec(e);)l.push(n[0][0]=="{"?tc[n[1]]:n[0]);return s=>{let a="";for(let p=0;p<l.length;p++)a+=typeof l[p]=="string"?l[p]:l[p](s,t);return a}}var lc=new Intl.DateTimeFormat().resolvedOptions().timeZone;function ic(e,t){let l;return t=="UTC"||t=="Etc/UTC"?l=new Date(+e+e.getTimezoneOffset()*6e4):t==lc?l=e:(l=new Date(e.toLocaleString("en-US",{timeZone:t})),l.setMilliseconds(e.getMilliseconds())),l}var Fr=e=>e%1==0,Ti=[1,2,2.5,5],nc=ti(10,-32,0,Ti),jr=ti(10,0,32,Ti),oc=jr.filter(Fr),il=nc.concat(jr),jn=`
`,Vr="{YYYY}",nr=jn+Vr,Ir="{M}/{D}",Ql=jn+Ir,bi=Ql+"/{YY}",Hr="{aa}",rc="{h}:{mm}",Pl=rc+Hr,or=jn+Pl,rr=":{ss}",ae=null;function Wr(e){let t=e*1e3,l=t*60,i=l*60,n=i*24,s=n*30,a=n*365,f=(e==1?ti(10,0,3,Ti).filter(Fr):ti(10,-3,0,Ti)).concat([t,t*5,t*10,t*15,t*30,l,l*5,l*10,l*15,l*30,i,i*2,i*3,i*4,i*6,i*8,i*12,n,n*2,n*3,n*4,n*5,n*6,n*7,n*8,n*9,n*10,n*15,s,s*2,s*3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),d=[[a,Vr,ae,ae,ae,ae,ae,ae,1],[n*28,"{MMM}",nr,ae,ae,ae,ae,ae,1],[n,Ir,nr,ae,ae,ae,ae,ae,1],[i,"{h}"+Hr,bi,ae,Ql,ae,ae,ae,1],[l,Pl,bi,ae,Ql,ae,ae,ae,1],[t,rr,bi+" "+Pl,ae,Ql+" "+Pl,ae,or,ae,1],[e,rr+".{fff}",bi+" "+Pl,ae,Ql+" "+Pl,ae,or,ae,1]];function v(m){return(g,k,y,P,z,H)=>{let S=[],j=z>=a,T=z>=s&&z<a,F=m(y),L=fe(F*e,3),J=xn(F.getFullYear(),j?0:F.getMonth(),T||j?1:F.getDate()),q=fe(J*e,3);if(T||j){let X=T?z/s:0,B=j?z/a:0,E=L==q?L:fe(xn(J.getFullYear()+B,J.getMonth()+X,1)*e,3),K=new Date(Ne(E/e)),C=K.getFullYear(),G=K.getMonth();for(let I=0;E<=P;I++){let te=xn(C+B*I,G+X*I,1),V=te-m(fe(te*e,3));E=fe((+te+V)*e,3),E<=P&&S.push(E)}}else{let X=z>=n?n:z,B=nt(y)-nt(L),E=q+B+Ni(L-q,X);S.push(E);let K=m(E),C=K.getHours()+K.getMinutes()/l+K.getSeconds()/i,G=z/i,I=g.axes[k]._space,te=H/I;for(;E=fe(E+z,e==1?0:3),!(E>P);)if(G>1){let V=nt(fe(C+G,6))%24,le=m(E).getHours()-V;le>1&&(le=-1),E-=le*i,C=(C+G)%24;let ce=S[S.length-1];fe((E-ce)/z,3)*te>=.7&&S.push(E)}else S.push(E)}return S}}return[f,d,v]}var[sc,ac,cc]=Wr(1),[uc,pc,fc]=Wr(.001);ti(2,-53,53,[1]);function sr(e,t){return e.map(l=>l.map((i,n)=>n==0||n==8||i==null?i:t(n==1||l[8]==0?i:l[1]+i)))}function ar(e,t){return(l,i,n,s,a)=>{let p=t.find(y=>a>=y[0])||t[t.length-1],f,d,v,m,g,k;return i.map(y=>{let P=e(y),z=P.getFullYear(),H=P.getMonth(),S=P.getDate(),j=P.getHours(),T=P.getMinutes(),F=P.getSeconds(),L=z!=f&&p[2]||H!=d&&p[3]||S!=v&&p[4]||j!=m&&p[5]||T!=g&&p[6]||F!=k&&p[7]||p[1];return f=z,d=H,v=S,m=j,g=T,k=F,L(P)})}}function dc(e,t){let l=Fn(t);return(i,n,s,a,p)=>n.map(f=>l(e(f)))}function xn(e,t,l){return new Date(e,t,l)}function cr(e,t){return t(e)}var hc="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function ur(e,t){return(l,i,n,s)=>s==null?$n:t(e(i))}function mc(e,t){let l=e.series[t];return l.width?l.stroke(e,t):l.points.width?l.points.stroke(e,t):null}function vc(e,t){return e.series[t].fill(e,t)}var gc={show:!0,live:!0,isolate:!1,mount:Oa,markers:{show:!0,width:2,stroke:mc,fill:vc,dash:"solid"},idx:null,idxs:null,values:[]};function xc(e,t){let l=e.cursor.points,i=ft(),n=l.size(e,t);ge(i,Jl,n),ge(i,Zl,n);let s=n/-2;ge(i,"marginLeft",s),ge(i,"marginTop",s);let a=l.width(e,t,n);return a&&ge(i,"borderWidth",a),i}function wc(e,t){let l=e.series[t].points;return l._fill||l._stroke}function yc(e,t){let l=e.series[t].points;return l._stroke||l._fill}function bc(e,t){return e.series[t].points.size}var wn=[0,0];function kc(e,t,l){return wn[0]=t,wn[1]=l,wn}function ki(e,t,l,i=!0){return n=>{n.button==0&&(!i||n.target==t)&&l(n)}}function yn(e,t,l,i=!0){return n=>{(!i||n.target==t)&&l(n)}}var Sc={show:!0,x:!0,y:!0,lock:!1,move:kc,points:{one:!1,show:xc,size:bc,width:0,stroke:yc,fill:wc},bind:{mousedown:ki,mouseup:ki,click:ki,dblclick:ki,mousemove:yn,mouseleave:yn,mouseenter:yn},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,l,i,n)=>i-n,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Gr={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Vn=Me({},Gr,{filter:Pr}),Ur=Me({},Vn,{size:10}),Br=Me({},Gr,{show:!1}),In='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',qr="bold "+In,Yr=1.5,pr={show:!0,scale:"x",stroke:Ln,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:qr,side:2,grid:Vn,ticks:Ur,border:Br,font:In,lineGap:Yr,rotate:0},_c="Value",Mc="Time",fr={show:!0,scale:"x",auto:!1,sorted:1,min:pe,max:-pe,idxs:[]};function Tc(e,t,l,i,n){return t.map(s=>s==null?"":On(s))}function Ec(e,t,l,i,n,s,a){let p=[],f=Ut.get(n)||0;l=a?l:fe(Ni(l,n),f);for(let d=l;d<=i;d=fe(d+n,f))p.push(Object.is(d,-0)?0:d);return p}function Tn(e,t,l,i,n,s,a){let p=[],f=e.scales[e.axes[t].scale].log,d=f==10?Ct:Er,v=nt(d(l));n=$l(f,v),f==10&&(n=il[bt(n,il)]);let m=l,g=n*f;f==10&&(g=il[bt(g,il)]);do p.push(m),m=m+n,f==10&&!Ut.has(m)&&(m=fe(m,Ut.get(n))),m>=g&&(n=m,g=n*f,f==10&&(g=il[bt(g,il)]));while(m<=i);return p}function Ac(e,t,l,i,n,s,a){let f=e.scales[e.axes[t].scale].asinh,d=i>f?Tn(e,t,Be(f,l),i,n):[f],v=i>=0&&l<=0?[0]:[];return(l<-f?Tn(e,t,Be(f,-i),-l,n):[f]).reverse().map(g=>-g).concat(v,d)}var Kr=/./,Nc=/[12357]/,Pc=/[125]/,dr=/1/,En=(e,t,l,i)=>e.map((n,s)=>t==4&&n==0||s%i==0&&l.test(n.toExponential()[n<0?1:0])?n:null);function Lc(e,t,l,i,n){let s=e.axes[l],a=s.scale,p=e.scales[a],f=e.valToPos,d=s._space,v=f(10,a),m=f(9,a)-v>=d?Kr:f(7,a)-v>=d?Nc:f(5,a)-v>=d?Pc:dr;if(m==dr){let g=Pe(f(1,a)-v);if(g<d)return En(t.slice().reverse(),p.distr,m,dt(d/g)).reverse()}return En(t,p.distr,m,1)}function $c(e,t,l,i,n){let s=e.axes[l],a=s.scale,p=s._space,f=e.valToPos,d=Pe(f(1,a)-f(2,a));return d<p?En(t.slice().reverse(),3,Kr,dt(p/d)).reverse():t}function zc(e,t,l,i){return i==null?$n:t==null?"":On(t)}var hr={show:!0,scale:"y",stroke:Ln,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:qr,side:3,grid:Vn,ticks:Ur,border:Br,font:In,lineGap:Yr,rotate:0};function Dc(e,t){let l=3+(e||1)*2;return fe(l*t,3)}function Cc(e,t){let{scale:l,idxs:i}=e.series[0],n=e._data[0],s=e.valToPos(n[i[0]],l,!0),a=e.valToPos(n[i[1]],l,!0),p=Pe(a-s),f=e.series[t],d=p/(f.points.space*re);return i[1]-i[0]<=d}var mr={scale:null,auto:!0,sorted:0,min:pe,max:-pe},Jr=(e,t,l,i,n)=>n,vr={show:!0,auto:!0,sorted:0,gaps:Jr,alpha:1,facets:[Me({},mr,{scale:"x"}),Me({},mr,{scale:"y"})]},gr={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Jr,alpha:1,points:{show:Cc,filter:null},values:null,min:pe,max:-pe,idxs:[],path:null,clip:null};function Oc(e,t,l,i,n){return l/10}var Zr={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Rc=Me({},Zr,{time:!1,ori:1}),xr={};function Qr(e,t){let l=xr[e];return l||(l={key:e,plots:[],sub(i){l.plots.push(i)},unsub(i){l.plots=l.plots.filter(n=>n!=i)},pub(i,n,s,a,p,f,d){for(let v=0;v<l.plots.length;v++)l.plots[v]!=n&&l.plots[v].pub(i,n,s,a,p,f,d)}},e!=null&&(xr[e]=l)),l}var Cl=1,An=2;function sl(e,t,l){let i=e.mode,n=e.series[t],s=i==2?e._data[t]:e._data,a=e.scales,p=e.bbox,f=s[0],d=i==2?s[1]:s[t],v=i==2?a[n.facets[0].scale]:a[e.series[0].scale],m=i==2?a[n.facets[1].scale]:a[n.scale],g=p.left,k=p.top,y=p.width,P=p.height,z=e.valToPosH,H=e.valToPosV;return v.ori==0?l(n,f,d,v,m,z,H,g,k,y,P,$i,Rl,Di,es,ls):l(n,f,d,v,m,H,z,k,g,P,y,zi,Fl,Gn,ts,is)}function Hn(e,t){let l=0,i=0,n=ne(e.bands,Rn);for(let s=0;s<n.length;s++){let a=n[s];a.series[0]==t?l=a.dir:a.series[1]==t&&(a.dir==1?i|=1:i|=2)}return[l,i==1?-1:i==2?1:i==3?2:0]}function Fc(e,t,l,i,n){let s=e.mode,a=e.series[t],p=s==2?a.facets[1].scale:a.scale,f=e.scales[p];return n==-1?f.min:n==1?f.max:f.distr==3?f.dir==1?f.min:f.max:0}function Ot(e,t,l,i,n,s){return sl(e,t,(a,p,f,d,v,m,g,k,y,P,z)=>{let H=a.pxRound,S=d.dir*(d.ori==0?1:-1),j=d.ori==0?Rl:Fl,T,F;S==1?(T=l,F=i):(T=i,F=l);let L=H(m(p[T],d,P,k)),J=H(g(f[T],v,z,y)),q=H(m(p[F],d,P,k)),X=H(g(s==1?v.max:v.min,v,z,y)),B=new Path2D(n);return j(B,q,X),j(B,L,X),j(B,L,J),B})}function Li(e,t,l,i,n,s){let a=null;if(e.length>0){a=new Path2D;let p=t==0?Di:Gn,f=l;for(let m=0;m<e.length;m++){let g=e[m];if(g[1]>g[0]){let k=g[0]-f;k>0&&p(a,f,i,k,i+s),f=g[1]}}let d=l+n-f,v=10;d>0&&p(a,f,i-v/2,d,i+s+v)}return a}function jc(e,t,l){let i=e[e.length-1];i&&i[0]==t?i[1]=l:e.push([t,l])}function Wn(e,t,l,i,n,s,a){let p=[],f=e.length;for(let d=n==1?l:i;d>=l&&d<=i;d+=n)if(t[d]===null){let m=d,g=d;if(n==1)for(;++d<=i&&t[d]===null;)g=d;else for(;--d>=l&&t[d]===null;)g=d;let k=s(e[m]),y=g==m?k:s(e[g]),P=m-n;k=a<=0&&P>=0&&P<f?s(e[P]):k;let H=g+n;y=a>=0&&H>=0&&H<f?s(e[H]):y,y>=k&&p.push([k,y])}return p}function wr(e){return e==0?Nr:e==1?Ne:t=>ll(t,e)}function Xr(e){let t=e==0?$i:zi,l=e==0?(n,s,a,p,f,d)=>{n.arcTo(s,a,p,f,d)}:(n,s,a,p,f,d)=>{n.arcTo(a,s,f,p,d)},i=e==0?(n,s,a,p,f)=>{n.rect(s,a,p,f)}:(n,s,a,p,f)=>{n.rect(a,s,f,p)};return(n,s,a,p,f,d=0,v=0)=>{d==0&&v==0?i(n,s,a,p,f):(d=kt(d,p/2,f/2),v=kt(v,p/2,f/2),t(n,s+d,a),l(n,s+p,a,s+p,a+f,d),l(n,s+p,a+f,s,a+f,v),l(n,s,a+f,s,a,v),l(n,s,a,s+p,a,d),n.closePath())}}var $i=(e,t,l)=>{e.moveTo(t,l)},zi=(e,t,l)=>{e.moveTo(l,t)},Rl=(e,t,l)=>{e.lineTo(t,l)},Fl=(e,t,l)=>{e.lineTo(l,t)},Di=Xr(0),Gn=Xr(1),es=(e,t,l,i,n,s)=>{e.arc(t,l,i,n,s)},ts=(e,t,l,i,n,s)=>{e.arc(l,t,i,n,s)},ls=(e,t,l,i,n,s,a)=>{e.bezierCurveTo(t,l,i,n,s,a)},is=(e,t,l,i,n,s,a)=>{e.bezierCurveTo(l,t,n,i,a,s)};function ns(e){return(t,l,i,n,s)=>sl(t,l,(a,p,f,d,v,m,g,k,y,P,z)=>{let{pxRound:H,points:S}=a,j,T;d.ori==0?(j=$i,T=es):(j=zi,T=ts);let F=fe(S.width*re,3),L=(S.size-S.width)/2*re,J=fe(L*2,3),q=new Path2D,X=new Path2D,{left:B,top:E,width:K,height:C}=t.bbox;Di(X,B-J,E-J,K+J*2,C+J*2);let G=I=>{if(f[I]!=null){let te=H(m(p[I],d,P,k)),V=H(g(f[I],v,z,y));j(q,te+L,V),T(q,te,V,L,0,Si*2)}};if(s)s.forEach(G);else for(let I=i;I<=n;I++)G(I);return{stroke:F>0?q:null,fill:q,clip:X,flags:Cl|An}})}function os(e){return(t,l,i,n,s,a)=>{i!=n&&(s!=i&&a!=i&&e(t,l,i),s!=n&&a!=n&&e(t,l,n),e(t,l,a))}}var Vc=os(Rl),Ic=os(Fl);function rs(e){let t=ne(e?.alignGaps,0);return(l,i,n,s)=>sl(l,i,(a,p,f,d,v,m,g,k,y,P,z)=>{[n,s]=Ei(f,n,s);let H=a.pxRound,S=C=>H(m(C,d,P,k)),j=C=>H(g(C,v,z,y)),T,F;d.ori==0?(T=Rl,F=Vc):(T=Fl,F=Ic);let L=d.dir*(d.ori==0?1:-1),J={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Cl},q=J.stroke,X=!1;if(s-n>=P*4){let C=O=>l.posToVal(O,d.key,!0),G=null,I=null,te,V,qe,xe=S(p[L==1?n:s]),le=S(p[n]),ce=S(p[s]),Z=C(L==1?le+1:ce-1);for(let O=L==1?n:s;O>=n&&O<=s;O+=L){let Ee=p[O],we=(L==1?Ee<Z:Ee>Z)?xe:S(Ee),se=f[O];we==xe?se!=null?(V=se,G==null?(T(q,we,j(V)),te=G=I=V):V<G?G=V:V>I&&(I=V)):se===null&&(X=!0):(G!=null&&F(q,xe,j(G),j(I),j(te),j(V)),se!=null?(V=se,T(q,we,j(V)),G=I=te=V):(G=I=null,se===null&&(X=!0)),xe=we,Z=C(xe+L))}G!=null&&G!=I&&qe!=xe&&F(q,xe,j(G),j(I),j(te),j(V))}else for(let C=L==1?n:s;C>=n&&C<=s;C+=L){let G=f[C];G===null?X=!0:G!=null&&T(q,S(p[C]),j(G))}let[E,K]=Hn(l,i);if(a.fill!=null||E!=0){let C=J.fill=new Path2D(q),G=a.fillTo(l,i,a.min,a.max,E),I=j(G),te=S(p[n]),V=S(p[s]);L==-1&&([V,te]=[te,V]),T(C,V,I),T(C,te,I)}if(!a.spanGaps){let C=[];X&&C.push(...Wn(p,f,n,s,L,S,t)),J.gaps=C=a.gaps(l,i,n,s,C),J.clip=Li(C,d.ori,k,y,P,z)}return K!=0&&(J.band=K==2?[Ot(l,i,n,s,q,-1),Ot(l,i,n,s,q,1)]:Ot(l,i,n,s,q,K)),J})}function Hc(e){let t=ne(e.align,1),l=ne(e.ascDesc,!1),i=ne(e.alignGaps,0),n=ne(e.extend,!1);return(s,a,p,f)=>sl(s,a,(d,v,m,g,k,y,P,z,H,S,j)=>{[p,f]=Ei(m,p,f);let T=d.pxRound,{left:F,width:L}=s.bbox,J=le=>T(y(le,g,S,z)),q=le=>T(P(le,k,j,H)),X=g.ori==0?Rl:Fl,B={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Cl},E=B.stroke,K=g.dir*(g.ori==0?1:-1),C=q(m[K==1?p:f]),G=J(v[K==1?p:f]),I=G,te=G;n&&t==-1&&(te=F,X(E,te,C)),X(E,G,C);for(let le=K==1?p:f;le>=p&&le<=f;le+=K){let ce=m[le];if(ce==null)continue;let Z=J(v[le]),O=q(ce);t==1?X(E,Z,C):X(E,I,O),X(E,Z,O),C=O,I=Z}let V=I;n&&t==1&&(V=F+L,X(E,V,C));let[qe,xe]=Hn(s,a);if(d.fill!=null||qe!=0){let le=B.fill=new Path2D(E),ce=d.fillTo(s,a,d.min,d.max,qe),Z=q(ce);X(le,V,Z),X(le,te,Z)}if(!d.spanGaps){let le=[];le.push(...Wn(v,m,p,f,K,J,i));let ce=d.width*re/2,Z=l||t==1?ce:-ce,O=l||t==-1?-ce:ce;le.forEach(Ee=>{Ee[0]+=Z,Ee[1]+=O}),B.gaps=le=d.gaps(s,a,p,f,le),B.clip=Li(le,g.ori,z,H,S,j)}return xe!=0&&(B.band=xe==2?[Ot(s,a,p,f,E,-1),Ot(s,a,p,f,E,1)]:Ot(s,a,p,f,E,xe)),B})}function yr(e,t,l,i,n,s,a=pe){if(e.length>1){let p=null;for(let f=0,d=1/0;f<e.length;f++)if(t[f]!==void 0){if(p!=null){let v=Pe(e[f]-e[p]);v<d&&(d=v,a=Pe(l(e[f],i,n,s)-l(e[p],i,n,s)))}p=f}}return a}function Wc(e){e=e||ei;let t=ne(e.size,[.6,pe,1]),l=e.align||0,i=e.gap||0,n=e.radius;n=n==null?[0,0]:typeof n=="number"?[n,0]:n;let s=ee(n),a=1-t[0],p=ne(t[1],pe),f=ne(t[2],1),d=ne(e.disp,ei),v=ne(e.each,k=>{}),{fill:m,stroke:g}=d;return(k,y,P,z)=>sl(k,y,(H,S,j,T,F,L,J,q,X,B,E)=>{let K=H.pxRound,C=l,G=i*re,I=p*re,te=f*re,V,qe;T.ori==0?[V,qe]=s(k,y):[qe,V]=s(k,y);let xe=T.dir*(T.ori==0?1:-1),le=T.ori==0?Di:Gn,ce=T.ori==0?v:($,de,Ae,pl,Yt,_t,Kt)=>{v($,de,Ae,Yt,pl,Kt,_t)},Z=ne(k.bands,Rn).find($=>$.series[0]==y),O=Z!=null?Z.dir:0,Ee=H.fillTo(k,y,H.min,H.max,O),Ve=K(J(Ee,F,E,X)),we,se,ht,Ze=B,be=K(H.width*re),St=!1,Lt=null,rt=null,Rt=null,al=null;m!=null&&(be==0||g!=null)&&(St=!0,Lt=m.values(k,y,P,z),rt=new Map,new Set(Lt).forEach($=>{$!=null&&rt.set($,new Path2D)}),be>0&&(Rt=g.values(k,y,P,z),al=new Map,new Set(Rt).forEach($=>{$!=null&&al.set($,new Path2D)})));let{x0:cl,size:jl}=d;if(cl!=null&&jl!=null){C=1,S=cl.values(k,y,P,z),cl.unit==2&&(S=S.map(Ae=>k.posToVal(q+Ae*B,T.key,!0)));let $=jl.values(k,y,P,z);jl.unit==2?se=$[0]*B:se=L($[0],T,B,q)-L(0,T,B,q),Ze=yr(S,j,L,T,B,q,Ze),ht=Ze-se+G}else Ze=yr(S,j,L,T,B,q,Ze),ht=Ze*a+G,se=Ze-ht;ht<1&&(ht=0),be>=se/2&&(be=0),ht<5&&(K=Nr);let ii=ht>0,Bt=Ze-ht-(ii?be:0);se=K(Mn(Bt,te,I)),we=(C==0?se/2:C==xe?0:se)-C*xe*((C==0?G/2:0)+(ii?be/2:0));let Ie={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},ul=St?null:new Path2D,$t=null;if(Z!=null)$t=k.data[Z.series[1]];else{let{y0:$,y1:de}=d;$!=null&&de!=null&&(j=de.values(k,y,P,z),$t=$.values(k,y,P,z))}let qt=V*se,Y=qe*se;for(let $=xe==1?P:z;$>=P&&$<=z;$+=xe){let de=j[$];if(de==null)continue;if($t!=null){let Ye=$t[$]??0;if(de-Ye==0)continue;Ve=J(Ye,F,E,X)}let Ae=T.distr!=2||d!=null?S[$]:$,pl=L(Ae,T,B,q),Yt=J(ne(de,Ee),F,E,X),_t=K(pl-we),Kt=K(Be(Yt,Ve)),Qe=K(kt(Yt,Ve)),st=Kt-Qe;if(de!=null){let Ye=de<0?Y:qt,mt=de<0?qt:Y;St?(be>0&&Rt[$]!=null&&le(al.get(Rt[$]),_t,Qe+nt(be/2),se,Be(0,st-be),Ye,mt),Lt[$]!=null&&le(rt.get(Lt[$]),_t,Qe+nt(be/2),se,Be(0,st-be),Ye,mt)):le(ul,_t,Qe+nt(be/2),se,Be(0,st-be),Ye,mt),ce(k,y,$,_t-be/2,Qe,se+be,st)}}return be>0?Ie.stroke=St?al:ul:St||(Ie._fill=H.width==0?H._fill:H._stroke??H._fill,Ie.width=0),Ie.fill=St?rt:ul,Ie})}function Gc(e,t){let l=ne(t?.alignGaps,0);return(i,n,s,a)=>sl(i,n,(p,f,d,v,m,g,k,y,P,z,H)=>{[s,a]=Ei(d,s,a);let S=p.pxRound,j=V=>S(g(V,v,z,y)),T=V=>S(k(V,m,H,P)),F,L,J;v.ori==0?(F=$i,J=Rl,L=ls):(F=zi,J=Fl,L=is);let q=v.dir*(v.ori==0?1:-1),X=j(f[q==1?s:a]),B=X,E=[],K=[];for(let V=q==1?s:a;V>=s&&V<=a;V+=q)if(d[V]!=null){let xe=f[V],le=j(xe);E.push(B=le),K.push(T(d[V]))}let C={stroke:e(E,K,F,J,L,S),fill:null,clip:null,band:null,gaps:null,flags:Cl},G=C.stroke,[I,te]=Hn(i,n);if(p.fill!=null||I!=0){let V=C.fill=new Path2D(G),qe=p.fillTo(i,n,p.min,p.max,I),xe=T(qe);J(V,B,xe),J(V,X,xe)}if(!p.spanGaps){let V=[];V.push(...Wn(f,d,s,a,q,j,l)),C.gaps=V=p.gaps(i,n,s,a,V),C.clip=Li(V,v.ori,y,P,z,H)}return te!=0&&(C.band=te==2?[Ot(i,n,s,a,G,-1),Ot(i,n,s,a,G,1)]:Ot(i,n,s,a,G,te)),C})}function Uc(e){return Gc(Bc,e)}function Bc(e,t,l,i,n,s){let a=e.length;if(a<2)return null;let p=new Path2D;if(l(p,e[0],t[0]),a==2)i(p,e[1],t[1]);else{let f=Array(a),d=Array(a-1),v=Array(a-1),m=Array(a-1);for(let g=0;g<a-1;g++)v[g]=t[g+1]-t[g],m[g]=e[g+1]-e[g],d[g]=v[g]/m[g];f[0]=d[0];for(let g=1;g<a-1;g++)d[g]===0||d[g-1]===0||d[g-1]>0!=d[g]>0?f[g]=0:(f[g]=3*(m[g-1]+m[g])/((2*m[g]+m[g-1])/d[g-1]+(m[g]+2*m[g-1])/d[g]),isFinite(f[g])||(f[g]=0));f[a-1]=d[a-2];for(let g=0;g<a-1;g++)n(p,e[g]+m[g]/3,t[g]+f[g]*m[g]/3,e[g+1]-m[g]/3,t[g+1]-f[g+1]*m[g]/3,e[g+1],t[g+1])}return p}var Nn=new Set;function br(){for(let e of Nn)e.syncRect(!0)}Ol&&(ol(Ta,Ll,br),ol(Ea,Ll,br,!0),ol(_i,Ll,()=>{Te.pxRatio=re}));var qc=rs(),Yc=ns();function kr(e,t,l,i){return(i?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((s,a)=>Pn(s,a,t,l))}function Kc(e,t){return e.map((l,i)=>i==0?{}:Me({},t,l))}function Pn(e,t,l,i){return Me({},t==0?l:i,e)}function ss(e,t,l){return t==null?zl:[t,l]}var Jc=ss;function Zc(e,t,l){return t==null?zl:Mi(t,l,Cn,!0)}function as(e,t,l,i){return t==null?zl:Ai(t,l,e.scales[i].log,!1)}var Qc=as;function cs(e,t,l,i){return t==null?zl:Dn(t,l,e.scales[i].log,!1)}var Xc=cs;function eu(e,t,l,i,n){let s=Be(er(e),er(t)),a=t-e,p=bt(n/i*a,l);do{let f=l[p],d=i*f/a;if(d>=n&&s+(f<5?Ut.get(f):0)<=17)return[f,d]}while(++p<l.length);return[0,0]}function Sr(e){let t,l;return e=e.replace(/(\d+)px/,(i,n)=>(t=Ne((l=+n)*re))+"px"),[e,t,l]}function tu(e){e.show&&[e.font,e.labelFont].forEach(t=>{let l=fe(t[2]*re,1);t[0]=t[0].replace(/[0-9.]+px/,l+"px"),t[1]=l})}function Te(e,t,l){let i={mode:ne(e.mode,1)},n=i.mode;function s(o,r,c,u){let h=r.valToPct(o);return u+c*(r.dir==-1?1-h:h)}function a(o,r,c,u){let h=r.valToPct(o);return u+c*(r.dir==-1?h:1-h)}function p(o,r,c,u){return r.ori==0?s(o,r,c,u):a(o,r,c,u)}i.valToPosH=s,i.valToPosV=a;let f=!1;i.status=0;let d=i.root=ft(aa);if(e.id!=null&&(d.id=e.id),it(d,e.class),e.title){let o=ft(pa,d);o.textContent=e.title}let v=yt("canvas"),m=i.ctx=v.getContext("2d"),g=ft(fa,d);ol("click",g,o=>{o.target===y&&(he!=kl||ye!=Sl)&&Fe.click(i,o)},!0);let k=i.under=ft(da,g);g.appendChild(v);let y=i.over=ft(ha,g);e=Dl(e);let P=+ne(e.pxAlign,1),z=wr(P);(e.plugins||[]).forEach(o=>{o.opts&&(e=o.opts(i,e)||e)});let H=e.ms||.001,S=i.series=n==1?kr(e.series||[],fr,gr,!1):Kc(e.series||[null],vr),j=i.axes=kr(e.axes||[],pr,hr,!0),T=i.scales={},F=i.bands=e.bands||[];F.forEach(o=>{o.fill=ee(o.fill||null),o.dir=ne(o.dir,-1)});let L=n==2?S[1].facets[0].scale:S[0].scale,J={axes:zs,series:As},q=(e.drawOrder||["axes","series"]).map(o=>J[o]);function X(o){let r=o.distr==3?c=>Ct(c>0?c:o.clamp(i,c,o.min,o.max,o.key)):o.distr==4?c=>gn(c,o.asinh):o.distr==100?c=>o.fwd(c):c=>c;return c=>{let u=r(c),{_min:h,_max:x}=o,w=x-h;return(u-h)/w}}function B(o){let r=T[o];if(r==null){let c=(e.scales||ei)[o]||ei;if(c.from!=null){B(c.from);let u=Me({},T[c.from],c,{key:o});u.valToPct=X(u),T[o]=u}else{r=T[o]=Me({},o==L?Zr:Rc,c),r.key=o;let u=r.time,h=r.range,x=Gt(h);if((o!=L||n==2&&!u)&&(x&&(h[0]==null||h[1]==null)&&(h={min:h[0]==null?Zo:{mode:1,hard:h[0],soft:h[0]},max:h[1]==null?Zo:{mode:1,hard:h[1],soft:h[1]}},x=!1),!x&&Pi(h))){let w=h;h=(b,_,A)=>_==null?zl:Mi(_,A,w)}r.range=ee(h||(u?Jc:o==L?r.distr==3?Qc:r.distr==4?Xc:ss:r.distr==3?as:r.distr==4?cs:Zc)),r.auto=ee(x?!1:r.auto),r.clamp=ee(r.clamp||Oc),r._min=r._max=null,r.valToPct=X(r)}}}B("x"),B("y"),n==1&&S.forEach(o=>{B(o.scale)}),j.forEach(o=>{B(o.scale)});for(let o in e.scales)B(o);let E=T[L],K=E.distr,C,G;E.ori==0?(it(d,ca),C=s,G=a):(it(d,ua),C=a,G=s);let I={};for(let o in T){let r=T[o];(r.min!=null||r.max!=null)&&(I[o]={min:r.min,max:r.max},r.min=r.max=null)}let te=e.tzDate||(o=>new Date(Ne(o/H))),V=e.fmtDate||Fn,qe=H==1?cc(te):fc(te),xe=ar(te,sr(H==1?ac:pc,V)),le=ur(te,cr(hc,V)),ce=[],Z=i.legend=Me({},gc,e.legend),O=i.cursor=Me({},Sc,{drag:{y:n==2}},e.cursor),Ee=Z.show,Ve=O.show,we=Z.markers;Z.idxs=ce,we.width=ee(we.width),we.dash=ee(we.dash),we.stroke=ee(we.stroke),we.fill=ee(we.fill);let se,ht,Ze,be=[],St=[],Lt,rt=!1,Rt={};if(Z.live){let o=S[1]?S[1].values:null;rt=o!=null,Lt=rt?o(i,1,0):{_:0};for(let r in Lt)Rt[r]=$n}if(Ee)if(se=yt("table",ya,d),Ze=yt("tbody",null,se),Z.mount(i,se),rt){ht=yt("thead",null,se,Ze);let o=yt("tr",null,ht);yt("th",null,o);for(var al in Lt)yt("th",Fo,o).textContent=al}else it(se,ka),Z.live&&it(se,ba);let cl={show:!0},jl={show:!1};function ii(o,r){if(r==0&&(rt||!Z.live||n==2))return zl;let c=[],u=yt("tr",Sa,Ze,Ze.childNodes[r]);it(u,o.class),o.show||it(u,nl);let h=yt("th",null,u);if(we.show){let b=ft(_a,h);if(r>0){let _=we.width(i,r);_&&(b.style.border=_+"px "+we.dash(i,r)+" "+we.stroke(i,r)),b.style.background=we.fill(i,r)}}let x=ft(Fo,h);o.label instanceof HTMLElement?x.appendChild(o.label):x.textContent=o.label,r>0&&(we.show||(x.style.color=o.width>0?we.stroke(i,r):we.fill(i,r)),Ie("click",h,b=>{if(O._lock)return;Zt(b);let _=S.indexOf(o);if((b.ctrlKey||b.metaKey)!=Z.isolate){let A=S.some((N,D)=>D>0&&D!=_&&N.show);S.forEach((N,D)=>{D>0&&Tt(D,A?D==_?cl:jl:cl,!0,_e.setSeries)})}else Tt(_,{show:!o.show},!0,_e.setSeries)},!1),dl&&Ie(Ho,h,b=>{O._lock||(Zt(b),Tt(S.indexOf(o),Ml,!0,_e.setSeries))},!1));for(var w in Lt){let b=yt("td",Ma,u);b.textContent="--",c.push(b)}return[u,c]}let Bt=new Map;function Ie(o,r,c,u=!0){let h=Bt.get(r)||{},x=O.bind[o](i,r,c,u);x&&(ol(o,r,h[o]=x),Bt.set(r,h))}function ul(o,r,c){let u=Bt.get(r)||{};for(let h in u)(o==null||h==o)&&(_n(h,r,u[h]),delete u[h]);o==null&&Bt.delete(r)}let $t=0,qt=0,Y=0,$=0,de=0,Ae=0,pl=de,Yt=Ae,_t=Y,Kt=$,Qe=0,st=0,Ye=0,mt=0;i.bbox={};let ji=!1,ni=!1,fl=!1,Jt=!1,oi=!1,at=!1;function Vi(o,r,c){(c||o!=i.width||r!=i.height)&&Jn(o,r),xl(!1),fl=!0,ni=!0,wl()}function Jn(o,r){i.width=$t=Y=o,i.height=qt=$=r,de=Ae=0,bs(),ks();let c=i.bbox;Qe=c.left=ll(de*re,.5),st=c.top=ll(Ae*re,.5),Ye=c.width=ll(Y*re,.5),mt=c.height=ll($*re,.5)}let xs=3;function ws(){let o=!1,r=0;for(;!o;){r++;let c=Ls(r),u=$s(r);o=r==xs||c&&u,o||(Jn(i.width,i.height),ni=!0)}}function ys({width:o,height:r}){Vi(o,r)}i.setSize=ys;function bs(){let o=!1,r=!1,c=!1,u=!1;j.forEach((h,x)=>{if(h.show&&h._show){let{side:w,_size:b}=h,_=w%2,A=h.label!=null?h.labelSize:0,N=b+A;N>0&&(_?(Y-=N,w==3?(de+=N,u=!0):c=!0):($-=N,w==0?(Ae+=N,o=!0):r=!0))}}),Qt[0]=o,Qt[1]=c,Qt[2]=r,Qt[3]=u,Y-=Ft[1]+Ft[3],de+=Ft[3],$-=Ft[2]+Ft[0],Ae+=Ft[0]}function ks(){let o=de+Y,r=Ae+$,c=de,u=Ae;function h(x,w){switch(x){case 1:return o+=w,o-w;case 2:return r+=w,r-w;case 3:return c-=w,c+w;case 0:return u-=w,u+w}}j.forEach((x,w)=>{if(x.show&&x._show){let b=x.side;x._pos=h(b,x._size),x.label!=null&&(x._lpos=h(b,x.labelSize))}})}if(O.dataIdx==null){let o=O.hover,r=o.skip=new Set(o.skip??[]);r.add(void 0);let c=o.prox=ee(o.prox),u=o.bias??=0;O.dataIdx=(h,x,w,b)=>{if(x==0)return w;let _=w,A=c(h,x,w,b)??pe,N=A>=0&&A<pe,D=E.ori==0?Y:$,U=O.left,oe=t[0],ie=t[x];if(r.has(ie[w])){_=null;let Q=null,W=null,R;if(u==0||u==-1)for(R=w;Q==null&&R-- >0;)r.has(ie[R])||(Q=R);if(u==0||u==1)for(R=w;W==null&&R++<ie.length;)r.has(ie[R])||(W=R);if(Q!=null||W!=null)if(N){let ve=Q==null?-1/0:C(oe[Q],E,D,0),ke=W==null?1/0:C(oe[W],E,D,0),Oe=U-ve,ue=ke-U;Oe<=ue?Oe<=A&&(_=Q):ue<=A&&(_=W)}else _=W==null?Q:Q==null?W:w-Q<=W-w?Q:W}else N&&Pe(U-C(oe[w],E,D,0))>A&&(_=null);return _}}let Zt=o=>{O.event=o};O.idxs=ce,O._lock=!1;let je=O.points;je.show=ee(je.show),je.size=ee(je.size),je.stroke=ee(je.stroke),je.width=ee(je.width),je.fill=ee(je.fill);let Mt=i.focus=Me({},e.focus||{alpha:.3},O.focus),dl=Mt.prox>=0,hl=dl&&je.one,ct=[],ml=[],vl=[];function Zn(o,r){let c=je.show(i,r);if(c instanceof HTMLElement)return it(c,wa),it(c,o.class),Pt(c,-10,-10,Y,$),y.insertBefore(c,ct[r]),c}function Qn(o,r){if(n==1||r>0){let c=n==1&&T[o.scale].time,u=o.value;o.value=c?ir(u)?ur(te,cr(u,V)):u||le:u||zc,o.label=o.label||(c?Mc:_c)}if(hl||r>0){o.width=o.width==null?1:o.width,o.paths=o.paths||qc||Ra,o.fillTo=ee(o.fillTo||Fc),o.pxAlign=+ne(o.pxAlign,P),o.pxRound=wr(o.pxAlign),o.stroke=ee(o.stroke||null),o.fill=ee(o.fill||null),o._stroke=o._fill=o._paths=o._focus=null;let c=Dc(Be(1,o.width),1),u=o.points=Me({},{size:c,width:Be(1,c*.2),stroke:o.stroke,space:c*2,paths:Yc,_stroke:null,_fill:null},o.points);u.show=ee(u.show),u.filter=ee(u.filter),u.fill=ee(u.fill),u.stroke=ee(u.stroke),u.paths=ee(u.paths),u.pxAlign=o.pxAlign}if(Ee){let c=ii(o,r);be.splice(r,0,c[0]),St.splice(r,0,c[1]),Z.values.push(null)}if(Ve){ce.splice(r,0,null);let c=null;hl?r==0&&(c=Zn(o,r)):r>0&&(c=Zn(o,r)),ct.splice(r,0,c),ml.splice(r,0,0),vl.splice(r,0,0)}Ce("addSeries",r)}function Ss(o,r){r=r??S.length,o=n==1?Pn(o,r,fr,gr):Pn(o,r,{},vr),S.splice(r,0,o),Qn(S[r],r)}i.addSeries=Ss;function _s(o){if(S.splice(o,1),Ee){Z.values.splice(o,1),St.splice(o,1);let r=be.splice(o,1)[0];ul(null,r.firstChild),r.remove()}Ve&&(ce.splice(o,1),ct.splice(o,1)[0].remove(),ml.splice(o,1),vl.splice(o,1)),Ce("delSeries",o)}i.delSeries=_s;let Qt=[!1,!1,!1,!1];function Ms(o,r){if(o._show=o.show,o.show){let c=o.side%2,u=T[o.scale];u==null&&(o.scale=c?S[1].scale:L,u=T[o.scale]);let h=u.time;o.size=ee(o.size),o.space=ee(o.space),o.rotate=ee(o.rotate),Gt(o.incrs)&&o.incrs.forEach(w=>{!Ut.has(w)&&Ut.set(w,$r(w))}),o.incrs=ee(o.incrs||(u.distr==2?oc:h?H==1?sc:uc:il)),o.splits=ee(o.splits||(h&&u.distr==1?qe:u.distr==3?Tn:u.distr==4?Ac:Ec)),o.stroke=ee(o.stroke),o.grid.stroke=ee(o.grid.stroke),o.ticks.stroke=ee(o.ticks.stroke),o.border.stroke=ee(o.border.stroke);let x=o.values;o.values=Gt(x)&&!Gt(x[0])?ee(x):h?Gt(x)?ar(te,sr(x,V)):ir(x)?dc(te,x):x||xe:x||Tc,o.filter=ee(o.filter||(u.distr>=3&&u.log==10?Lc:u.distr==3&&u.log==2?$c:Pr)),o.font=Sr(o.font),o.labelFont=Sr(o.labelFont),o._size=o.size(i,null,r,0),o._space=o._rotate=o._incrs=o._found=o._splits=o._values=null,o._size>0&&(Qt[r]=!0,o._el=ft(ma,g))}}function Vl(o,r,c,u){let[h,x,w,b]=c,_=r%2,A=0;return _==0&&(b||x)&&(A=r==0&&!h||r==2&&!w?Ne(pr.size/3):0),_==1&&(h||w)&&(A=r==1&&!x||r==3&&!b?Ne(hr.size/2):0),A}let Xn=i.padding=(e.padding||[Vl,Vl,Vl,Vl]).map(o=>ee(ne(o,Vl))),Ft=i._padding=Xn.map((o,r)=>o(i,r,Qt,0)),Re,Le=null,$e=null,ri=n==1?S[0].idxs:null,vt=null,Il=!1;function eo(o,r){if(t=o??[],i.data=i._data=t,n==2){Re=0;for(let c=1;c<S.length;c++)Re+=t[c][0].length}else{t.length==0&&(i.data=i._data=t=[[]]),vt=t[0],Re=vt.length;let c=t;if(K==2){c=t.slice();let u=c[0]=Array(Re);for(let h=0;h<Re;h++)u[h]=h}i._data=t=c}if(xl(!0),Ce("setData"),K==2&&(fl=!0),r!==!1){let c=E;c.auto(i,Il)?Ii():Vt(L,c.min,c.max),Jt=Jt||O.left>=0,at=!0,wl()}}i.setData=eo;function Ii(){Il=!0;let o,r;n==1&&(Re>0?(Le=ri[0]=0,$e=ri[1]=Re-1,o=t[0][Le],r=t[0][$e],K==2?(o=Le,r=$e):o==r&&(K==3?[o,r]=Ai(o,o,E.log,!1):K==4?[o,r]=Dn(o,o,E.log,!1):E.time?r=o+Ne(86400/H):[o,r]=Mi(o,r,Cn,!0))):(Le=ri[0]=o=null,$e=ri[1]=r=null)),Vt(L,o,r)}let si,gl,Hi,Wi,Gi,Ui,Bi,qi,Yi,Ke;function to(o,r,c,u,h,x){o??=Vo,c??=Rn,u??="butt",h??=Vo,x??="round",o!=si&&(m.strokeStyle=si=o),h!=gl&&(m.fillStyle=gl=h),r!=Hi&&(m.lineWidth=Hi=r),x!=Gi&&(m.lineJoin=Gi=x),u!=Ui&&(m.lineCap=Ui=u),c!=Wi&&m.setLineDash(Wi=c)}function lo(o,r,c,u){r!=gl&&(m.fillStyle=gl=r),o!=Bi&&(m.font=Bi=o),c!=qi&&(m.textAlign=qi=c),u!=Yi&&(m.textBaseline=Yi=u)}function Ki(o,r,c,u,h=0){if(u.length>0&&o.auto(i,Il)&&(r==null||r.min==null)){let x=ne(Le,0),w=ne($e,u.length-1),b=c.min==null?La(u,x,w,h,o.distr==3):[c.min,c.max];o.min=kt(o.min,c.min=b[0]),o.max=Be(o.max,c.max=b[1])}}let io={min:null,max:null};function Ts(){for(let u in T){let h=T[u];I[u]==null&&(h.min==null||I[L]!=null&&h.auto(i,Il))&&(I[u]=io)}for(let u in T){let h=T[u];I[u]==null&&h.from!=null&&I[h.from]!=null&&(I[u]=io)}I[L]!=null&&xl(!0);let o={};for(let u in I){let h=I[u];if(h!=null){let x=o[u]=Dl(T[u],Va);if(h.min!=null)Me(x,h);else if(u!=L||n==2)if(Re==0&&x.from==null){let w=x.range(i,null,null,u);x.min=w[0],x.max=w[1]}else x.min=pe,x.max=-pe}}if(Re>0){S.forEach((u,h)=>{if(n==1){let x=u.scale,w=I[x];if(w==null)return;let b=o[x];if(h==0){let _=b.range(i,b.min,b.max,x);b.min=_[0],b.max=_[1],Le=bt(b.min,t[0]),$e=bt(b.max,t[0]),$e-Le>1&&(t[0][Le]<b.min&&Le++,t[0][$e]>b.max&&$e--),u.min=vt[Le],u.max=vt[$e]}else u.show&&u.auto&&Ki(b,w,u,t[h],u.sorted);u.idxs[0]=Le,u.idxs[1]=$e}else if(h>0&&u.show&&u.auto){let[x,w]=u.facets,b=x.scale,_=w.scale,[A,N]=t[h],D=o[b],U=o[_];D!=null&&Ki(D,I[b],x,A,x.sorted),U!=null&&Ki(U,I[_],w,N,w.sorted),u.min=w.min,u.max=w.max}});for(let u in o){let h=o[u],x=I[u];if(h.from==null&&(x==null||x.min==null)){let w=h.range(i,h.min==pe?null:h.min,h.max==-pe?null:h.max,u);h.min=w[0],h.max=w[1]}}}for(let u in o){let h=o[u];if(h.from!=null){let x=o[h.from];if(x.min==null)h.min=h.max=null;else{let w=h.range(i,x.min,x.max,u);h.min=w[0],h.max=w[1]}}}let r={},c=!1;for(let u in o){let h=o[u],x=T[u];if(x.min!=h.min||x.max!=h.max){x.min=h.min,x.max=h.max;let w=x.distr;x._min=w==3?Ct(x.min):w==4?gn(x.min,x.asinh):w==100?x.fwd(x.min):x.min,x._max=w==3?Ct(x.max):w==4?gn(x.max,x.asinh):w==100?x.fwd(x.max):x.max,r[u]=c=!0}}if(c){S.forEach((u,h)=>{n==2?h>0&&r.y&&(u._paths=null):r[u.scale]&&(u._paths=null)});for(let u in r)fl=!0,Ce("setScale",u);Ve&&O.left>=0&&(Jt=at=!0)}for(let u in I)I[u]=null}function Es(o){let r=Mn(Le-1,0,Re-1),c=Mn($e+1,0,Re-1);for(;o[r]==null&&r>0;)r--;for(;o[c]==null&&c<Re-1;)c++;return[r,c]}function As(){if(Re>0){let o=S.some(r=>r._focus)&&Ke!=Mt.alpha;o&&(m.globalAlpha=Ke=Mt.alpha),S.forEach((r,c)=>{if(c>0&&r.show&&(no(c,!1),no(c,!0),r._paths==null)){let u=Ke;Ke!=r.alpha&&(m.globalAlpha=Ke=r.alpha);let h=n==2?[0,t[c][0].length-1]:Es(t[c]);r._paths=r.paths(i,c,h[0],h[1]),Ke!=u&&(m.globalAlpha=Ke=u)}}),S.forEach((r,c)=>{if(c>0&&r.show){let u=Ke;Ke!=r.alpha&&(m.globalAlpha=Ke=r.alpha),r._paths!=null&&oo(c,!1);{let h=r._paths!=null?r._paths.gaps:null,x=r.points.show(i,c,Le,$e,h),w=r.points.filter(i,c,x,h);(x||w)&&(r.points._paths=r.points.paths(i,c,Le,$e,w),oo(c,!0))}Ke!=u&&(m.globalAlpha=Ke=u),Ce("drawSeries",c)}}),o&&(m.globalAlpha=Ke=1)}}function no(o,r){let c=r?S[o].points:S[o];c._stroke=c.stroke(i,o),c._fill=c.fill(i,o)}function oo(o,r){let c=r?S[o].points:S[o],{stroke:u,fill:h,clip:x,flags:w,_stroke:b=c._stroke,_fill:_=c._fill,_width:A=c.width}=c._paths;A=fe(A*re,3);let N=null,D=A%2/2;r&&_==null&&(_=A>0?"#fff":b);let U=c.pxAlign==1&&D>0;if(U&&m.translate(D,D),!r){let oe=Qe-A/2,ie=st-A/2,Q=Ye+A,W=mt+A;N=new Path2D,N.rect(oe,ie,Q,W)}r?Ji(b,A,c.dash,c.cap,_,u,h,w,x):Ns(o,b,A,c.dash,c.cap,_,u,h,w,N,x),U&&m.translate(-D,-D)}function Ns(o,r,c,u,h,x,w,b,_,A,N){let D=!1;_!=0&&F.forEach((U,oe)=>{if(U.series[0]==o){let ie=S[U.series[1]],Q=t[U.series[1]],W=(ie._paths||ei).band;Gt(W)&&(W=U.dir==1?W[0]:W[1]);let R,ve=null;ie.show&&W&&za(Q,Le,$e)?(ve=U.fill(i,oe)||x,R=ie._paths.clip):W=null,Ji(r,c,u,h,ve,w,b,_,A,N,R,W),D=!0}}),D||Ji(r,c,u,h,x,w,b,_,A,N)}let ro=Cl|An;function Ji(o,r,c,u,h,x,w,b,_,A,N,D){to(o,r,c,u,h),(_||A||D)&&(m.save(),_&&m.clip(_),A&&m.clip(A)),D?(b&ro)==ro?(m.clip(D),N&&m.clip(N),ci(h,w),ai(o,x,r)):b&An?(ci(h,w),m.clip(D),ai(o,x,r)):b&Cl&&(m.save(),m.clip(D),N&&m.clip(N),ci(h,w),m.restore(),ai(o,x,r)):(ci(h,w),ai(o,x,r)),(_||A||D)&&m.restore()}function ai(o,r,c){c>0&&(r instanceof Map?r.forEach((u,h)=>{m.strokeStyle=si=h,m.stroke(u)}):r!=null&&o&&m.stroke(r))}function ci(o,r){r instanceof Map?r.forEach((c,u)=>{m.fillStyle=gl=u,m.fill(c)}):r!=null&&o&&m.fill(r)}function Ps(o,r,c,u){let h=j[o],x;if(u<=0)x=[0,0];else{let w=h._space=h.space(i,o,r,c,u),b=h._incrs=h.incrs(i,o,r,c,u,w);x=eu(r,c,b,u,w)}return h._found=x}function Zi(o,r,c,u,h,x,w,b,_,A){let N=w%2/2;P==1&&m.translate(N,N),to(b,w,_,A,b),m.beginPath();let D,U,oe,ie,Q=h+(u==0||u==3?-x:x);c==0?(U=h,ie=Q):(D=h,oe=Q);for(let W=0;W<o.length;W++)r[W]!=null&&(c==0?D=oe=o[W]:U=ie=o[W],m.moveTo(D,U),m.lineTo(oe,ie));m.stroke(),P==1&&m.translate(-N,-N)}function Ls(o){let r=!0;return j.forEach((c,u)=>{if(!c.show)return;let h=T[c.scale];if(h.min==null){c._show&&(r=!1,c._show=!1,xl(!1));return}else c._show||(r=!1,c._show=!0,xl(!1));let x=c.side,w=x%2,{min:b,max:_}=h,[A,N]=Ps(u,b,_,w==0?Y:$);if(N==0)return;let D=h.distr==2,U=c._splits=c.splits(i,u,b,_,A,N,D),oe=h.distr==2?U.map(R=>vt[R]):U,ie=h.distr==2?vt[U[1]]-vt[U[0]]:A,Q=c._values=c.values(i,c.filter(i,oe,u,N,ie),u,N,ie);c._rotate=x==2?c.rotate(i,Q,u,N):0;let W=c._size;c._size=dt(c.size(i,Q,u,o)),W!=null&&c._size!=W&&(r=!1)}),r}function $s(o){let r=!0;return Xn.forEach((c,u)=>{let h=c(i,u,Qt,o);h!=Ft[u]&&(r=!1),Ft[u]=h}),r}function zs(){for(let o=0;o<j.length;o++){let r=j[o];if(!r.show||!r._show)continue;let c=r.side,u=c%2,h,x,w=r.stroke(i,o),b=c==0||c==3?-1:1,[_,A]=r._found;if(r.label!=null){let We=r.labelGap*b,tt=Ne((r._lpos+We)*re);lo(r.labelFont[0],w,"center",c==2?"top":jo),m.save(),u==1?(h=x=0,m.translate(tt,Ne(st+mt/2)),m.rotate((c==3?-Si:Si)/2)):(h=Ne(Qe+Ye/2),x=tt);let tl=Ar(r.label)?r.label(i,o,_,A):r.label;m.fillText(tl,h,x),m.restore()}if(A==0)continue;let N=T[r.scale],D=u==0?Ye:mt,U=u==0?Qe:st,oe=r._splits,ie=N.distr==2?oe.map(We=>vt[We]):oe,Q=N.distr==2?vt[oe[1]]-vt[oe[0]]:_,W=r.ticks,R=r.border,ve=W.show?W.size:0,ke=Ne(ve*re),Oe=Ne((r.alignTo==2?r._size-ve-r.gap:r.gap)*re),ue=r._rotate*-Si/180,Se=z(r._pos*re),Xe=(ke+Oe)*b,He=Se+Xe;x=u==0?He:0,h=u==1?He:0;let ut=r.font[0],gt=r.align==1?Nl:r.align==2?hn:ue>0?Nl:ue<0?hn:u==0?"center":c==3?hn:Nl,At=ue||u==1?"middle":c==2?"top":jo;lo(ut,w,gt,At);let et=r.font[1]*r.lineGap,pt=oe.map(We=>z(p(We,N,D,U))),xt=r._values;for(let We=0;We<xt.length;We++){let tt=xt[We];if(tt!=null){u==0?h=pt[We]:x=pt[We],tt=""+tt;let tl=tt.indexOf(`
`)==-1?[tt]:tt.split(/\n/gm);for(let Ge=0;Ge<tl.length;Ge++){let To=tl[Ge];ue?(m.save(),m.translate(h,x+Ge*et),m.rotate(ue),m.fillText(To,0,0),m.restore()):m.fillText(To,h,x+Ge*et)}}}W.show&&Zi(pt,W.filter(i,ie,o,A,Q),u,c,Se,ke,fe(W.width*re,3),W.stroke(i,o),W.dash,W.cap);let Nt=r.grid;Nt.show&&Zi(pt,Nt.filter(i,ie,o,A,Q),u,u==0?2:1,u==0?st:Qe,u==0?mt:Ye,fe(Nt.width*re,3),Nt.stroke(i,o),Nt.dash,Nt.cap),R.show&&Zi([Se],[1],u==0?1:0,u==0?1:2,u==1?st:Qe,u==1?mt:Ye,fe(R.width*re,3),R.stroke(i,o),R.dash,R.cap)}Ce("drawAxes")}function xl(o){S.forEach((r,c)=>{c>0&&(r._paths=null,o&&(n==1?(r.min=null,r.max=null):r.facets.forEach(u=>{u.min=null,u.max=null})))})}let ui=!1,Qi=!1,Hl=[];function Ds(){Qi=!1;for(let o=0;o<Hl.length;o++)Ce(...Hl[o]);Hl.length=0}function wl(){ui||(qa(so),ui=!0)}function Cs(o,r=!1){ui=!0,Qi=r,o(i),so(),r&&Hl.length>0&&queueMicrotask(Ds)}i.batch=Cs;function so(){if(ji&&(Ts(),ji=!1),fl&&(ws(),fl=!1),ni){if(ge(k,Nl,de),ge(k,"top",Ae),ge(k,Jl,Y),ge(k,Zl,$),ge(y,Nl,de),ge(y,"top",Ae),ge(y,Jl,Y),ge(y,Zl,$),ge(g,Jl,$t),ge(g,Zl,qt),v.width=Ne($t*re),v.height=Ne(qt*re),j.forEach(({_el:o,_show:r,_size:c,_pos:u,side:h})=>{if(o!=null)if(r){let x=h===3||h===0?c:0,w=h%2==1;ge(o,w?"left":"top",u-x),ge(o,w?"width":"height",c),ge(o,w?"top":"left",w?Ae:de),ge(o,w?"height":"width",w?$:Y),Sn(o,nl)}else it(o,nl)}),si=gl=Hi=Gi=Ui=Bi=qi=Yi=Wi=null,Ke=1,Ul(!0),de!=pl||Ae!=Yt||Y!=_t||$!=Kt){xl(!1);let o=Y/_t,r=$/Kt;if(Ve&&!Jt&&O.left>=0){O.left*=o,O.top*=r,yl&&Pt(yl,Ne(O.left),0,Y,$),bl&&Pt(bl,0,Ne(O.top),Y,$);for(let c=0;c<ct.length;c++){let u=ct[c];u!=null&&(ml[c]*=o,vl[c]*=r,Pt(u,dt(ml[c]),dt(vl[c]),Y,$))}}if(me.show&&!oi&&me.left>=0&&me.width>0){me.left*=o,me.width*=o,me.top*=r,me.height*=r;for(let c in on)ge(_l,c,me[c])}pl=de,Yt=Ae,_t=Y,Kt=$}Ce("setSize"),ni=!1}$t>0&&qt>0&&(m.clearRect(0,0,v.width,v.height),Ce("drawClear"),q.forEach(o=>o()),Ce("draw")),me.show&&oi&&(pi(me),oi=!1),Ve&&Jt&&(el(null,!0,!1),Jt=!1),Z.show&&Z.live&&at&&(ln(),at=!1),f||(f=!0,i.status=1,Ce("ready")),Il=!1,ui=!1}i.redraw=(o,r)=>{fl=r||!1,o!==!1?Vt(L,E.min,E.max):wl()};function Xi(o,r){let c=T[o];if(c.from==null){if(Re==0){let u=c.range(i,r.min,r.max,o);r.min=u[0],r.max=u[1]}if(r.min>r.max){let u=r.min;r.min=r.max,r.max=u}if(Re>1&&r.min!=null&&r.max!=null&&r.max-r.min<1e-16)return;o==L&&c.distr==2&&Re>0&&(r.min=bt(r.min,t[0]),r.max=bt(r.max,t[0]),r.min==r.max&&r.max++),I[o]=r,ji=!0,wl()}}i.setScale=Xi;let en,tn,yl,bl,ao,co,kl,Sl,uo,po,he,ye,jt=!1,Fe=O.drag,ze=Fe.x,De=Fe.y;Ve&&(O.x&&(en=ft(ga,y)),O.y&&(tn=ft(xa,y)),E.ori==0?(yl=en,bl=tn):(yl=tn,bl=en),he=O.left,ye=O.top);let me=i.select=Me({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),_l=me.show?ft(va,me.over?y:k):null;function pi(o,r){if(me.show){for(let c in o)me[c]=o[c],c in on&&ge(_l,c,o[c]);r!==!1&&Ce("setSelect")}}i.setSelect=pi;function Os(o){if(S[o].show)Ee&&Sn(be[o],nl);else if(Ee&&it(be[o],nl),Ve){let c=hl?ct[0]:ct[o];c!=null&&Pt(c,-10,-10,Y,$)}}function Vt(o,r,c){Xi(o,{min:r,max:c})}function Tt(o,r,c,u){r.focus!=null&&Is(o),r.show!=null&&S.forEach((h,x)=>{x>0&&(o==x||o==null)&&(h.show=r.show,Os(x),n==2?(Vt(h.facets[0].scale,null,null),Vt(h.facets[1].scale,null,null)):Vt(h.scale,null,null),wl())}),c!==!1&&Ce("setSeries",o,r),u&&Bl("setSeries",i,o,r)}i.setSeries=Tt;function Rs(o,r){Me(F[o],r)}function Fs(o,r){o.fill=ee(o.fill||null),o.dir=ne(o.dir,-1),r=r??F.length,F.splice(r,0,o)}function js(o){o==null?F.length=0:F.splice(o,1)}i.addBand=Fs,i.setBand=Rs,i.delBand=js;function Vs(o,r){S[o].alpha=r,Ve&&ct[o]!=null&&(ct[o].style.opacity=r),Ee&&be[o]&&(be[o].style.opacity=r)}let zt,It,Xt,Ml={focus:!0};function Is(o){if(o!=Xt){let r=o==null,c=Mt.alpha!=1;S.forEach((u,h)=>{if(n==1||h>0){let x=r||h==0||h==o;u._focus=r?null:x,c&&Vs(h,x?1:Mt.alpha)}}),Xt=o,c&&wl()}}Ee&&dl&&Ie(Wo,se,o=>{O._lock||(Zt(o),Xt!=null&&Tt(null,Ml,!0,_e.setSeries))});function Et(o,r,c){let u=T[r];c&&(o=o/re-(u.ori==1?Ae:de));let h=Y;u.ori==1&&(h=$,o=h-o),u.dir==-1&&(o=h-o);let x=u._min,w=u._max,b=o/h,_=x+(w-x)*b,A=u.distr;return A==3?$l(10,_):A==4?Ca(_,u.asinh):A==100?u.bwd(_):_}function Hs(o,r){let c=Et(o,L,r);return bt(c,t[0],Le,$e)}i.valToIdx=o=>bt(o,t[0]),i.posToIdx=Hs,i.posToVal=Et,i.valToPos=(o,r,c)=>T[r].ori==0?s(o,T[r],c?Ye:Y,c?Qe:0):a(o,T[r],c?mt:$,c?st:0),i.setCursor=(o,r,c)=>{he=o.left,ye=o.top,el(null,r,c)};function fo(o,r){ge(_l,Nl,me.left=o),ge(_l,Jl,me.width=r)}function ho(o,r){ge(_l,"top",me.top=o),ge(_l,Zl,me.height=r)}let Wl=E.ori==0?fo:ho,Gl=E.ori==1?fo:ho;function Ws(){if(Ee&&Z.live)for(let o=n==2?1:0;o<S.length;o++){if(o==0&&rt)continue;let r=Z.values[o],c=0;for(let u in r)St[o][c++].firstChild.nodeValue=r[u]}}function ln(o,r){if(o!=null&&(o.idxs?o.idxs.forEach((c,u)=>{ce[u]=c}):ja(o.idx)||ce.fill(o.idx),Z.idx=ce[0]),Ee&&Z.live){for(let c=0;c<S.length;c++)(c>0||n==1&&!rt)&&Gs(c,ce[c]);Ws()}at=!1,r!==!1&&Ce("setLegend")}i.setLegend=ln;function Gs(o,r){let c=S[o],u=o==0&&K==2?vt:t[o],h;rt?h=c.values(i,o,r)??Rt:(h=c.value(i,r==null?null:u[r],o,r),h=h==null?Rt:{_:h}),Z.values[o]=h}function el(o,r,c){uo=he,po=ye,[he,ye]=O.move(i,he,ye),O.left=he,O.top=ye,Ve&&(yl&&Pt(yl,Ne(he),0,Y,$),bl&&Pt(bl,0,Ne(ye),Y,$));let u,h=Le>$e;zt=pe,It=null;let x=E.ori==0?Y:$,w=E.ori==1?Y:$;if(he<0||Re==0||h){u=O.idx=null;for(let b=0;b<S.length;b++){let _=ct[b];_!=null&&Pt(_,-10,-10,Y,$)}dl&&Tt(null,Ml,!0,o==null&&_e.setSeries),Z.live&&(ce.fill(u),at=!0)}else{let b,_,A;n==1&&(b=E.ori==0?he:ye,_=Et(b,L),u=O.idx=bt(_,t[0],Le,$e),A=C(t[0][u],E,x,0));let N=-10,D=-10,U=0,oe=0,ie=!0,Q="",W="";for(let R=n==2?1:0;R<S.length;R++){let ve=S[R],ke=ce[R],Oe=ke==null?null:n==1?t[R][ke]:t[R][1][ke],ue=O.dataIdx(i,R,u,_),Se=ue==null?null:n==1?t[R][ue]:t[R][1][ue];if(at=at||Se!=Oe||ue!=ke,ce[R]=ue,R>0&&ve.show){let Xe=ue==null?-10:ue==u?A:C(n==1?t[0][ue]:t[R][0][ue],E,x,0),He=Se==null?-10:G(Se,n==1?T[ve.scale]:T[ve.facets[1].scale],w,0);if(dl&&Se!=null){let ut=E.ori==1?he:ye,gt=Pe(Mt.dist(i,R,ue,He,ut));if(gt<zt){let At=Mt.bias;if(At!=0){let et=Et(ut,ve.scale),pt=Se>=0?1:-1,xt=et>=0?1:-1;xt==pt&&(xt==1?At==1?Se>=et:Se<=et:At==1?Se<=et:Se>=et)&&(zt=gt,It=R)}else zt=gt,It=R}}if(at||hl){let ut,gt;E.ori==0?(ut=Xe,gt=He):(ut=He,gt=Xe);let At,et,pt,xt,Nt,We,tt=!0,tl=je.bbox;if(tl!=null){tt=!1;let Ge=tl(i,R);pt=Ge.left,xt=Ge.top,At=Ge.width,et=Ge.height}else pt=ut,xt=gt,At=et=je.size(i,R);if(We=je.fill(i,R),Nt=je.stroke(i,R),hl)R==It&&zt<=Mt.prox&&(N=pt,D=xt,U=At,oe=et,ie=tt,Q=We,W=Nt);else{let Ge=ct[R];Ge!=null&&(ml[R]=pt,vl[R]=xt,Jo(Ge,At,et,tt),Yo(Ge,We,Nt),Pt(Ge,dt(pt),dt(xt),Y,$))}}}}if(hl){let R=Mt.prox,ve=Xt==null?zt<=R:zt>R||It!=Xt;if(at||ve){let ke=ct[0];ke!=null&&(ml[0]=N,vl[0]=D,Jo(ke,U,oe,ie),Yo(ke,Q,W),Pt(ke,dt(N),dt(D),Y,$))}}}if(me.show&&jt)if(o!=null){let[b,_]=_e.scales,[A,N]=_e.match,[D,U]=o.cursor.sync.scales,oe=o.cursor.drag;if(ze=oe._x,De=oe._y,ze||De){let{left:ie,top:Q,width:W,height:R}=o.select,ve=o.scales[D].ori,ke=o.posToVal,Oe,ue,Se,Xe,He,ut=b!=null&&A(b,D),gt=_!=null&&N(_,U);ut&&ze?(ve==0?(Oe=ie,ue=W):(Oe=Q,ue=R),Se=T[b],Xe=C(ke(Oe,D),Se,x,0),He=C(ke(Oe+ue,D),Se,x,0),Wl(kt(Xe,He),Pe(He-Xe))):Wl(0,x),gt&&De?(ve==1?(Oe=ie,ue=W):(Oe=Q,ue=R),Se=T[_],Xe=G(ke(Oe,U),Se,w,0),He=G(ke(Oe+ue,U),Se,w,0),Gl(kt(Xe,He),Pe(He-Xe))):Gl(0,w)}else rn()}else{let b=Pe(uo-ao),_=Pe(po-co);if(E.ori==1){let U=b;b=_,_=U}ze=Fe.x&&b>=Fe.dist,De=Fe.y&&_>=Fe.dist;let A=Fe.uni;A!=null?ze&&De&&(ze=b>=A,De=_>=A,!ze&&!De&&(_>b?De=!0:ze=!0)):Fe.x&&Fe.y&&(ze||De)&&(ze=De=!0);let N,D;ze&&(E.ori==0?(N=kl,D=he):(N=Sl,D=ye),Wl(kt(N,D),Pe(D-N)),De||Gl(0,w)),De&&(E.ori==1?(N=kl,D=he):(N=Sl,D=ye),Gl(kt(N,D),Pe(D-N)),ze||Wl(0,x)),!ze&&!De&&(Wl(0,0),Gl(0,0))}if(Fe._x=ze,Fe._y=De,o==null){if(c){if(Mo!=null){let[b,_]=_e.scales;_e.values[0]=b!=null?Et(E.ori==0?he:ye,b):null,_e.values[1]=_!=null?Et(E.ori==1?he:ye,_):null}Bl(mn,i,he,ye,Y,$,u)}if(dl){let b=c&&_e.setSeries,_=Mt.prox;Xt==null?zt<=_&&Tt(It,Ml,!0,b):zt>_?Tt(null,Ml,!0,b):It!=Xt&&Tt(It,Ml,!0,b)}}at&&(Z.idx=u,ln()),r!==!1&&Ce("setCursor")}let Ht=null;Object.defineProperty(i,"rect",{get(){return Ht==null&&Ul(!1),Ht}});function Ul(o=!1){o?Ht=null:(Ht=y.getBoundingClientRect(),Ce("syncRect",Ht))}function mo(o,r,c,u,h,x,w){O._lock||jt&&o!=null&&o.movementX==0&&o.movementY==0||(nn(o,r,c,u,h,x,w,!1,o!=null),o!=null?el(null,!0,!0):el(r,!0,!1))}function nn(o,r,c,u,h,x,w,b,_){if(Ht==null&&Ul(!1),Zt(o),o!=null)c=o.clientX-Ht.left,u=o.clientY-Ht.top;else{if(c<0||u<0){he=-10,ye=-10;return}let[A,N]=_e.scales,D=r.cursor.sync,[U,oe]=D.values,[ie,Q]=D.scales,[W,R]=_e.match,ve=r.axes[0].side%2==1,ke=E.ori==0?Y:$,Oe=E.ori==1?Y:$,ue=ve?x:h,Se=ve?h:x,Xe=ve?u:c,He=ve?c:u;if(ie!=null?c=W(A,ie)?p(U,T[A],ke,0):-10:c=ke*(Xe/ue),Q!=null?u=R(N,Q)?p(oe,T[N],Oe,0):-10:u=Oe*(He/Se),E.ori==1){let ut=c;c=u,u=ut}}_&&(r==null||r.cursor.event.type==mn)&&((c<=1||c>=Y-1)&&(c=ll(c,Y)),(u<=1||u>=$-1)&&(u=ll(u,$))),b?(ao=c,co=u,[kl,Sl]=O.move(i,c,u)):(he=c,ye=u)}let on={width:0,height:0,left:0,top:0};function rn(){pi(on,!1)}let vo,go,xo,wo;function yo(o,r,c,u,h,x,w){jt=!0,ze=De=Fe._x=Fe._y=!1,nn(o,r,c,u,h,x,w,!0,!1),o!=null&&(Ie(vn,bn,bo,!1),Bl(Io,i,kl,Sl,Y,$,null));let{left:b,top:_,width:A,height:N}=me;vo=b,go=_,xo=A,wo=N}function bo(o,r,c,u,h,x,w){jt=Fe._x=Fe._y=!1,nn(o,r,c,u,h,x,w,!1,!0);let{left:b,top:_,width:A,height:N}=me,D=A>0||N>0,U=vo!=b||go!=_||xo!=A||wo!=N;if(D&&U&&pi(me),Fe.setScale&&D&&U){let oe=b,ie=A,Q=_,W=N;if(E.ori==1&&(oe=_,ie=N,Q=b,W=A),ze&&Vt(L,Et(oe,L),Et(oe+ie,L)),De)for(let R in T){let ve=T[R];R!=L&&ve.from==null&&ve.min!=pe&&Vt(R,Et(Q+W,R),Et(Q,R))}rn()}else O.lock&&(O._lock=!O._lock,el(r,!0,o!=null));o!=null&&(ul(vn,bn),Bl(vn,i,he,ye,Y,$,null))}function Us(o,r,c,u,h,x,w){if(O._lock)return;Zt(o);let b=jt;if(jt){let _=!0,A=!0,N=10,D,U;E.ori==0?(D=ze,U=De):(D=De,U=ze),D&&U&&(_=he<=N||he>=Y-N,A=ye<=N||ye>=$-N),D&&_&&(he=he<kl?0:Y),U&&A&&(ye=ye<Sl?0:$),el(null,!0,!0),jt=!1}he=-10,ye=-10,ce.fill(null),el(null,!0,!0),b&&(jt=b)}function ko(o,r,c,u,h,x,w){O._lock||(Zt(o),Ii(),rn(),o!=null&&Bl(Go,i,he,ye,Y,$,null))}function So(){j.forEach(tu),Vi(i.width,i.height,!0)}ol(_i,Ll,So);let Tl={};Tl.mousedown=yo,Tl.mousemove=mo,Tl.mouseup=bo,Tl.dblclick=ko,Tl.setSeries=(o,r,c,u)=>{let h=_e.match[2];c=h(i,r,c),c!=-1&&Tt(c,u,!0,!1)},Ve&&(Ie(Io,y,yo),Ie(mn,y,mo),Ie(Ho,y,o=>{Zt(o),Ul(!1)}),Ie(Wo,y,Us),Ie(Go,y,ko),Nn.add(i),i.syncRect=Ul);let fi=i.hooks=e.hooks||{};function Ce(o,r,c){Qi?Hl.push([o,r,c]):o in fi&&fi[o].forEach(u=>{u.call(null,i,r,c)})}(e.plugins||[]).forEach(o=>{for(let r in o.hooks)fi[r]=(fi[r]||[]).concat(o.hooks[r])});let _o=(o,r,c)=>c,_e=Me({key:null,setSeries:!1,filters:{pub:tr,sub:tr},scales:[L,S[1]?S[1].scale:null],match:[lr,lr,_o],values:[null,null]},O.sync);_e.match.length==2&&_e.match.push(_o),O.sync=_e;let Mo=_e.key,sn=Qr(Mo);function Bl(o,r,c,u,h,x,w){_e.filters.pub(o,r,c,u,h,x,w)&&sn.pub(o,r,c,u,h,x,w)}sn.sub(i);function Bs(o,r,c,u,h,x,w){_e.filters.sub(o,r,c,u,h,x,w)&&Tl[o](null,r,c,u,h,x,w)}i.pub=Bs;function qs(){sn.unsub(i),Nn.delete(i),Bt.clear(),_n(_i,Ll,So),d.remove(),se?.remove(),Ce("destroy")}i.destroy=qs;function an(){Ce("init",e,t),eo(t||e.data,!1),I[L]?Xi(L,I[L]):Ii(),oi=me.show&&(me.width>0||me.height>0),Jt=at=!0,Vi(e.width,e.height)}return S.forEach(Qn),j.forEach(Ms),l?l instanceof HTMLElement?(l.appendChild(d),an()):l(i,an):an(),i}Te.assign=Me;Te.fmtNum=On;Te.rangeNum=Mi;Te.rangeLog=Ai;Te.rangeAsinh=Dn;Te.orient=sl;Te.pxRatio=re;Te.join=Ba;Te.fmtDate=Fn,Te.tzDate=ic;Te.sync=Qr;{Te.addGap=jc,Te.clipGaps=Li;let e=Te.paths={points:ns};e.linear=rs,e.stepped=Hc,e.bars=Wc,e.spline=Uc}var Un={ink:[],other:[7,4],real:[2,3],muted:[2,3],generated:[9,3,2,3],fourth:[9,3,2,3]},ps=2,us=200,Ci="11px system-ui, sans-serif",Bn=([e,t])=>({time:!1,range:(l,i,n)=>{let[s,a]=Te.rangeNum(i??0,n??1,.1,!0);return[e??s??0,t??a??1]}}),lu={incrs:[1,2,5],values:(e,t)=>t.map(l=>Je(10**l))},iu=(e,t,l)=>Te.rangeNum(Math.min(0,t??0),Math.max(0,l??1),.1,!0),Oi=class{constructor(t,l){this.alt=t.alt,this.labels=[t.x_label,t.y_label],this.colour=()=>"",this.plot=M("div",{className:"live-plot",role:"img","aria-label":t.title}),this.element=xi(t.title,l,this.plot)}start(t,l,[i,n]=[]){this.colour=t;let s={stroke:()=>t("axis"),grid:{stroke:()=>t("grid"),width:1},ticks:{show:!1},font:Ci,labelFont:Ci,labelGap:0};this.uplot=new Te({width:Math.max(this.plot.clientWidth,100),height:us,legend:{show:!1},cursor:{show:!1},padding:[10,10,0,0],axes:[{...s,size:20,gap:3,labelSize:16,label:this.labels[0],...i},{...s,size:38,gap:4,labelSize:16,label:this.labels[1],...n}],...l},[[],...(l.series??[]).slice(1).map(()=>[])],this.plot)}draw(t){this.shown=t,this.plot.setAttribute("aria-label",El(this.alt,t)),this.uplot?.setData(this.data(t))}data(t){throw new Error("a panel says what it plots")}recolour(){this.uplot?.redraw(!1)}fit(){let t=this.plot.clientWidth;t>0&&t!==this.uplot?.width&&this.uplot?.setSize({width:t,height:us})}destroy(){this.uplot?.destroy()}};function nu(e){let t=Object.values(Un).filter(l=>!e.some(({colour:i})=>`${Un[i]}`==`${l}`));return e.map(({colour:l},i)=>e.findIndex(n=>n.colour===l)===i?Un[l]:t.shift()??[])}var Ri=class extends Oi{constructor(t){let l=nu(t.curves),i=t.curves.map(({label:n,y:s,colour:a},p)=>Yl(n,a,s?vi(l[p]):gi));super(t,i.filter((n,s)=>t.curves[s].label)),this.panel=t,this.dashes=l}attach(t){let{curves:l,x_range:i,y_range:n,logs:s}=this.panel,a=["x","y"].map(p=>s.includes(p)?lu:{});this.start(t,{scales:{x:Bn(i),y:Bn(n)},series:[{},...l.map((p,f)=>({stroke:()=>t(p.colour),width:ps,dash:this.dashes[f],points:{show:!1},paths:ou}))],hooks:{drawAxes:[p=>this.drawVerticals(p)],draw:[p=>this.drawInfinity(p),p=>this.drawDots(p)]}},a)}data(t){let{x:l,curves:i}=this.panel,n=Array.from(t[l]);return[n,...i.map(({y:s})=>s?Array.from(t[s],a=>Number.isNaN(a)?null:a):n.map(()=>null))]}drawVerticals(t){let{ctx:l,bbox:i}=t;for(let[n,s]of Object.entries(this.panel.verticals)){let a=t.valToPos(this.number(s),"x",!0);l.save(),l.strokeStyle=l.fillStyle=this.colour("muted"),l.lineWidth=devicePixelRatio,l.setLineDash([4*devicePixelRatio,3*devicePixelRatio]),l.beginPath(),l.moveTo(a,i.top),l.lineTo(a,i.top+i.height),l.stroke();let p=a>i.left+i.width/2;l.textAlign=p?"right":"left",l.fillText(n,a+(p?-4:4)*devicePixelRatio,i.top+11*devicePixelRatio),l.restore()}}drawInfinity(t){let{ctx:l,bbox:i}=t,n=this.panel.curves.find(({y:s})=>s&&Array.from(this.shown?.[s]??[]).includes(1/0));n&&(l.save(),l.fillStyle=this.colour(n.colour),l.font=Ci.replace("11",String(13*devicePixelRatio)),l.textAlign="left",l.fillText(`${n.label} = ∞`,i.left+4*devicePixelRatio,i.top+16*devicePixelRatio),l.restore())}drawDots(t){let{ctx:l,bbox:i}=t;for(let{dot:n,colour:s}of this.panel.curves){if(!n.length)continue;let[a,p]=n.map(v=>this.number(v));if(Number.isNaN(p))continue;let f={x:t.valToPos(a,"x",!0),y:qn(t,p)},d=p===1/0?0:f.y<i.top-1?-1:+(f.y>i.top+i.height+1);l.save(),l.setLineDash([]),l.fillStyle=this.colour(s),l.strokeStyle=this.colour("edge"),l.lineWidth=1.5*devicePixelRatio,l.beginPath(),d?this.arrowhead(t,f.x,d,p):l.arc(f.x,f.y,5*devicePixelRatio,0,2*Math.PI),l.fill(),l.stroke(),l.restore()}}arrowhead({ctx:t,bbox:l},i,n,s){let a=6*devicePixelRatio,p=n<0?l.top:l.top+l.height;t.moveTo(i,p);for(let d of[-1,1])t.lineTo(i+d*a,p-1.6*n*a);t.closePath();let f=i>l.left+l.width/2;t.font=Ci.replace("11",String(11*devicePixelRatio)),t.textAlign=f?"right":"left",t.fillText(Je(s),i+(f?-.3:.3)*a,p-(n<0?-3.8:2.3)*a)}number(t){return this.shown?.[t][0]??NaN}},qn=(e,t)=>t===1/0?e.bbox.top+ps*devicePixelRatio/2:e.valToPos(t,"y",!0);function ou(e,t){let l=new Path2D,i=!1;return e.data[t].forEach((n,s)=>{if(n==null){i=!1;return}let a=e.valToPos(e.data[0][s],"x",!0);i?l.lineTo(a,qn(e,n)):l.moveTo(a,qn(e,n)),i=!0}),{stroke:l,fill:void 0,clip:void 0,band:void 0,gaps:void 0,flags:void 0}}var Fi=class extends Oi{constructor(t){super(t,Object.entries(t.bars).map(([l,[,i]])=>Yl(l,i,'<rect width="12" height="12" rx="1"/>',12))),this.panel=t}attach(t){let{ticks:l,bars:i}=this.panel,n=Object.values(i);this.start(t,{scales:{x:Bn([-.6,l.length-.4]),y:{range:iu}},series:[{},...n.map(([,s],a)=>({fill:()=>t(s),width:0,points:{show:!1},paths:Te.paths.bars?.({size:[n.length>1?.36:.6],align:n.length>1?a?1:-1:0})}))]},[{grid:{show:!1},splits:()=>l.map((s,a)=>a),values:()=>l}])}data(t){let{ticks:l,bars:i}=this.panel;return[l.map((n,s)=>s),...Object.values(i).map(([n])=>Array.from(t[n]))]}};function ru(e){if(Math.abs(e)>6)return Math.sign(e);let[t,l]=[e,e];for(let i=1;Math.abs(t)>1e-17*Math.abs(l);i++)l+=t*=2*e*e/(2*i+1);return 2/Math.sqrt(Math.PI)*Math.exp(-e*e)*l}var su={abs:Math.abs,add:(e,t)=>e+t,bitwise_and:(e,t)=>e&t,bitwise_or:(e,t)=>e|t,div:(e,t)=>e/t,eq:(e,t)=>+(e===t),erf:ru,exp:Math.exp,expm1:Math.expm1,ge:(e,t)=>+(e>=t),gt:(e,t)=>+(e>t),isinf:e=>+(Math.abs(e)===1/0),le:(e,t)=>+(e<=t),log:Math.log,log1p:Math.log1p,lt:(e,t)=>+(e<t),maximum:Math.max,minimum:Math.min,mul:(e,t)=>e*t,ne:(e,t)=>+(e!==t),neg:e=>-e,pow:(e,t)=>e**t,relu:e=>Math.max(e,0),sigmoid:e=>1/(1+Math.exp(-e)),sign:Math.sign,sqrt:Math.sqrt,sub:(e,t)=>e-t,where:(e,t,l)=>e?t:l},au=e=>typeof e=="number"?[e]:e,fs=e=>e.reduce((t,l)=>t*l,1);function ds(e,t,l=0){let i=new Int32Array(fs(e));for(let n=0;n<i.length;n++){let[s,a]=[n,l];for(let p=e.length-1;p>=0;p--)a+=s%e[p]*t[p],s=Math.floor(s/e[p]);i[n]=a}return i}function cu(e,t){let l=e.length-t.length,i=1,n=e.map(()=>0);for(let s=t.length-1;s>=0;s--)t[s]>1&&(n[s+l]=i),i*=t[s];return ds(e,n)}function uu(e,t,l){let i=su[e],[n,s,a]=l.map(f=>cu(t,f)),p=fs(t);return(f,d,v)=>{let m=new Float64Array(p);if(a)for(let g=0;g<p;g++)m[g]=i(f[n[g]],d[s[g]],v[a[g]]);else if(s)for(let g=0;g<p;g++)m[g]=i(f[n[g]],d[s[g]]);else for(let g=0;g<p;g++)m[g]=i(f[n[g]]);return m}}var pu=([e,t,l],i)=>n=>{let s=new Float64Array(i?n.length:e*l);for(let a=0;a<e;a++)for(let p=0;p<l;p++){let f=0;for(let d=0;d<t;d++){let v=(a*t+d)*l+p;f+=n[v],i&&(s[v]=f)}i||(s[a*l+p]=f)}return s},fu=e=>(...t)=>{let l=new Float64Array(t.reduce((n,{length:s})=>n+s,0)),i=0;for(let n=0;n<e;n++)for(let s of t){let a=s.length/e;l.set(s.subarray(n*a,(n+1)*a),i),i+=a}return l};function du([e,t,,l],i){switch(e){case"constant":return()=>Float64Array.from(l,Number);case"arange":return()=>Float64Array.from({length:t[0]},(n,s)=>l[0]+s*l[1]);case"read":{let n=ds(t,l.slice(1),l[0]);return s=>Float64Array.from(n,a=>s[a])}case"sum":case"cumsum":return pu(l,e==="cumsum");case"cat":return fu(l[0]);default:return uu(e,t,i)}}function hu({steps:e,...t}){let[l,i]=[li(t.start),li(t.move)];return n=>{let{state:s}=l(n),a=[...s];for(let p=0;p<e;p++)({state:s}=i({...n,state:s})),a.push(...s);return a}}function li({walk:e,...t}){if(e){let[v,m]=[hu(e),li(t)];return g=>m({...g,path:v(g)})}let{controls:l,steps:i,outputs:n}=t,s=Object.keys(l),a=[...Object.values(l),...i.map(([,v])=>v)],p=new Array(a.length),f=[],d=a.map((v,m)=>m<s.length);return i.forEach((v,m)=>{let[g,k]=[v[2],s.length+m],y=du(v,g.map(z=>a[z])),P=()=>p[k]=y(...g.map(z=>p[z]));d[k]=g.some(z=>d[z]),d[k]?f.push(P):P()}),v=>{s.forEach((m,g)=>p[g]=Float64Array.from(au(v[m])));for(let m of f)m();return Object.fromEntries(Object.entries(n).map(([m,g])=>[m,p[g]]))}}var hs=`/* What stages, explorers, exercises and the flash game share: colours, and the card that each lies on. These have no
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
`;var ms=`.live-playground {
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
    position: sticky;
    top: var(--live-top, 0px);
    z-index: 2;
    margin: 0 -14px;
    padding: 6px 14px;
    background: var(--live-panel);
  }
  .live-playground:not(.live-two) .live-square {
    width: min(100%, 38vh);
    margin: 0 auto;
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
  .live-bar > .live-ends {
    display: contents;
  }
  .live-bar > .live-ramp {
    flex: 1 1 60px;
    margin: 0;
  }
  .live-ends > :nth-child(2) {
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
  .live-told {
    min-height: 2.8em;
  }
  .live-playground .live-told > .live-status {
    flex: 1 1 100%;
  }
  .live-playground[data-phase="paused"] .live-rate {
    display: none;
  }
  .live-playground:not(.live-two) .live-main {
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
/* Two beside each other: both maps, then what compares them over the whole width, then what is each one's own. All lie in
   one grid, so that like stands beside like; on a phone only the maps are beside each other, and all text has the width. */
.live-two .live-panes {
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  gap: 8px 24px;
}
.live-two :is(.live-pane, .live-body, .live-stage, .live-side) {
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
    grid-template-columns: minmax(0, 1fr) 48px;
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
    grid-column: var(--column, 1);
    justify-content: space-between;
    align-content: start;
  }
  .live-two .live-bar > .live-beside {
    display: block;
    min-height: calc(4 * 1.3em); /* what comes and goes has its place */
  }
  .live-two .live-beside > span:first-child {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
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
`;var Yn=matchMedia("(prefers-color-scheme: dark)");function gu(){let e=document.documentElement,{jpThemeLight:t,vscodeThemeKind:l}=document.body.dataset,i=e.dataset.theme??e.getAttribute("theme");return i==="dark"||i==="light"?i==="dark":t?t==="false":l?!l.includes("light"):Yn.matches}function vs(e,t){let l=()=>{let n=gu()?"dark":"light";e.dataset.theme!==n&&(e.dataset.theme=n,t())},i=new MutationObserver(l);for(let n of[document.documentElement,document.body])i.observe(n,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return Yn.addEventListener("change",l),l(),()=>{i.disconnect(),Yn.removeEventListener("change",l)}}var gs='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var wu={lines:Ri,plane:wi,bars:Fi,matrix:mi,numbers:hi,sentences:Al},yu=700,Kn=class{constructor(t,l,i){this.model=t,this.manifest=l,this.computed=0,this.arrays=li(l.program),this.values=Object.fromEntries(l.controls.map(({name:n,value:s})=>[n,t.get(n)??s])),this.start=this.values,this.panels=l.panels.map(n=>new wu[n.kind](n)),this.makeElements(i),this.makeControls(),this.ends=[()=>clearTimeout(this.quiet)]}makeElements(t){let l=this.panels.filter(a=>!("summary"in a)),i=this.panels.filter(a=>a instanceof Al),n=this.panels.filter(a=>"summary"in a&&!(a instanceof Al));this.controls=M("div",{className:"live-controls"}),this.folded=M("div",{className:"live-controls"}),this.help=M("dl",{}),this.spoken=M("div",{className:"live-hidden",role:"status"});let s=M("button",{type:"button",title:"the values at the start"},"Reset");s.addEventListener("click",()=>this.setAll(this.start)),this.root=M("section",{className:"live-playground live-explorer","aria-label":`explorer: ${this.manifest.title}`},M("div",{className:"live-set"},M("p",{},...Wt(this.manifest.lead)),s),M("div",{className:`live-panels${l.length>3?" live-many":""}`},M("div",{className:"live-dock"},this.controls,...this.fold(),...i.map(({element:a})=>a)),...l.map(({element:a})=>a),M("div",{className:`live-facts${l.length%2?" live-wide":""}`},...n.map(({element:a})=>a))),this.spoken,M("details",{className:"live-help"},M("summary",{},"what the controls do"),this.help),M("div",{className:"live-stored"},...t))}fold(){let t=this.manifest.controls.filter(n=>n.folded),l=t.some(({name:n,value:s})=>this.values[n]!==s),i=M("details",{className:"live-more",open:l},M("summary",{},"more to set"),this.folded);return t.length?[i]:[]}makeControls(){this.inputs={};for(let t of this.manifest.controls){let{name:l,kind:i,doc:n,label:s,folded:a}=t,p=wt("doc");this.help.append(M("dt",{},s??Dt(l)),M("dd",{id:p},n));let d=(i==="heights"?Oo:zo)({...t,value:this.values[l]},p,v=>this.set(l,v));d.element.dataset.control=l,(a?this.folded:this.controls).append(d.element),this.inputs[l]=d}}attach(){let t=n=>getComputedStyle(this.root).getPropertyValue(`--live-${n}`).trim(),l=this.panels.filter(n=>"attach"in n);this.ends.push(vs(this.root,()=>l.forEach(n=>n.recolour())));for(let n of l)n.attach(t);for(let n of l)"moved"in n&&(n.moved=s=>this.setAll({...this.values,...s}));let i=new ResizeObserver(()=>l.forEach(n=>n.fit()));for(let{plot:n}of l)i.observe(n);this.ends.push(()=>i.disconnect(),()=>l.forEach(n=>n.destroy()),this.followModel()),this.draw()}followModel(){let t=this.manifest.controls.map(({name:l})=>{let i=()=>this.hear(l);return this.model.on(`change:${l}`,i),()=>this.model.off(`change:${l}`,i)});return()=>t.forEach(l=>l())}set(t,l){this.values={...this.values,[t]:l},this.compute(),this.model.set(t,l),this.model.save_changes()}setAll(t){this.values=t;for(let[l,i]of Object.entries(t))this.inputs[l].show(i),this.model.set(l,i);this.compute(),this.model.save_changes()}hear(t){let l=this.model.get(t);JSON.stringify(l)!==JSON.stringify(this.values[t])&&(this.inputs[t].show(l),this.values={...this.values,[t]:l},this.compute())}compute(){this.draw(),this.root.dataset.computed=String(++this.computed),clearTimeout(this.quiet),this.quiet=setTimeout(()=>this.readOut(),yu)}draw(){let t=Object.fromEntries(this.manifest.controls.map(({name:n,options:s})=>[n,s?.indexOf(this.values[n])??this.values[n]])),l=Object.entries(t).map(([n,s])=>[n,[s].flat()]),i={...Object.fromEntries(l),...this.arrays(t)};for(let n of this.panels)n.draw(i)}readOut(){this.spoken.textContent=this.panels.map(t=>"summary"in t?t.summary():"").join(" ").trim()}destroy(){for(let t of this.ends)t()}};function bu(e,t){if(t.childNodes.length)return[...t.childNodes];let l=e.get("figure");return l?[M("img",{src:l,alt:e.get("alt")})]:[]}function ku({model:e,el:t}){let l=bu(e,t),i=Eo(e),n,s=!1;return(async()=>{let p=`explorer.${e.get("explorer")}.json`;try{let f=await(await ql(await i.url(p))).json();if(s)return;n=new Kn(e,f,l),t.replaceChildren(M("style",{},gs,hs,ms,Do),n.root),n.attach()}catch(f){let d=M("p",{role:"alert"},`${p} could not be loaded (${f.message}). The stored figure is shown.`);t.replaceChildren(d,...l)}})(),()=>{s=!0,n?.destroy()}}var Sp={render:ku};export{Sp as default};
