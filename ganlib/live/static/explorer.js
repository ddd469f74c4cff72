async function Yl(e,t){let l=await fetch(e,t);if(!l.ok)throw new Error(`${l.status} ${l.statusText}`);return l}function Eo(e){let t=e.get("base");return t?new pn(t):new fn(e)}var No=e=>URL.createObjectURL(new Blob([e],{type:"text/javascript"})),pn=class{constructor(t){this.base=t,this.scripts=new Map}async url(t){let l=new URL(t,this.base).href;if(!/js$/.test(t))return l;let i=this.scripts.get(t);return i||(i=this.script(l),i.catch(()=>this.scripts.delete(t)),this.scripts.set(t,i)),i}async script(t){return No(await(await Yl(t)).blob())}},Ks=async({url:e,integrity:t})=>(await Yl(e,{integrity:t})).blob(),fn=class{constructor(t){this.model=t,this.urls=new Map,this.waiting=new Map,t.on("msg:custom",(l,i)=>this.receive(l,i))}url(t){let l=this.urls.get(t);return l||(l=new Promise((i,n)=>this.waiting.set(t,{resolve:i,reject:n})),l.catch(()=>this.urls.delete(t)),this.urls.set(t,l),this.model.send({type:"asset",name:t})),l}async receive(t,l){if(t?.type!=="asset")return;let i=this.waiting.get(t.name);if(i)if(this.waiting.delete(t.name),t.error)i.reject(new Error(t.error));else try{let n=t.url?await Ks(t):l[0],s="application/octet-stream";i.resolve(/js$/.test(t.name)?No(n):URL.createObjectURL(new Blob([n],{type:s})))}catch(n){i.reject(n)}}};function M(e,t={},...l){let i=document.createElement(e);for(let[n,s]of Object.entries(t))n in i?i[n]=s:i.setAttribute(n,s);return i.append(...l),i}var Po=Symbol.for("five critics: ids"),Lo=globalThis,wt=e=>`live-${e.replace(/\W/g,"-")}-${Lo[Po]=(Lo[Po]??0)+1}`;function tt(e){if(e===0)return"0";let t=Math.abs(e),l=Number(e.toPrecision(3));return t<.001||t>=1e6?l.toExponential():String(l)}var Pu=new Intl.NumberFormat("en");function zo(e,{low:t,high:l,integer:i}){let n=e.trim(),s=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(n)?Number(n):NaN;if(s>=t&&s<=l&&(!i||Number.isInteger(s)))return{value:s};let a=i?"a whole number":"a number",u=f=>i?String(f):tt(f);return{error:`must be ${a} from ${u(t)} to ${u(l)}; got ${Zs(n)}`}}var $o=e=>typeof e=="string"?e.replaceAll("_","-"):Number.isInteger(e)?String(e):tt(e);var dn=40;function Js(e){return e.slice(0,2*dn).replace(/[\p{C}\p{Z}]+/gu," ").slice(0,dn)+(e.length>dn?"…":"")}var Zs=e=>`"${Js(e)}"`,Dt=e=>e.replace("_optimizer."," ").replace(/[._]/g," ").replace(/ [a-z]$/,t=>t.toUpperCase());var Qs=120,Xs=6,ea=2;function hn(e,t,l){let[i,n]=(l??"").split("_"),s=i?[" ",M("i",{},i,...n?[M("sub",{},n)]:[])]:[];return M("label",{htmlFor:e},t,...s)}function ta({low:e,high:t,log:l,kind:i,value:n}){let s=e>0?e:t/10**Xs,a=l?Math.log10(t/s):t-e,u=i==="integer"&&!l?1:a/Qs,f=m=>l?Math.log10(Math.max(m,s)/s):m-e,d=l?Array.from({length:13},(m,v)=>10**(v-6)).filter(m=>m>=e&&m<=t):[];return{max:a,step:u,caught:m=>i==="integer"||m<=0?void 0:[n,...d].find(v=>Math.abs(f(v)-m)<=ea*u),position:f,value(m){if(m<=0)return e;let v=l?s*10**m:e+m,g=i==="integer"?Math.round(v):Number(v.toPrecision(3));return Math.min(t,Math.max(e,g))}}}function la({label:e,low:t,high:l,integer:i,value:n,id:s,help:a},u){let f=n,d=M("p",{className:"live-message",id:wt("message"),role:"alert",hidden:!0}),m=y=>i?String(y):tt(y),v=M("input",{id:s,type:"text",inputMode:i?"numeric":"decimal",autocomplete:"off",spellcheck:!1,value:m(n)});v.setAttribute("aria-describedby",`${a} ${d.id}`);let g=y=>{v.setAttribute("aria-invalid",String(y!=="")),d.textContent=y&&`${e} ${y}. It stays ${m(f)}.`,d.hidden=!y};return v.addEventListener("change",()=>{let y=zo(v.value,{low:t,high:l,integer:i});if("error"in y)return g(y.error);g(""),f=y.value,u(f)}),{box:v,message:d,show:y=>{f=y,v.value=m(y),g("")}}}function ia(e,t,l){let{name:i,symbol:n,low:s,high:a,kind:u,value:f}=e,d=e.label??Dt(i),m=ta(e),v=wt(i),g=wt(i),k=M("input",{id:g,type:"range",min:0,max:m.max,step:m.step});k.setAttribute("aria-describedby",t);let y=F=>{k.value=String(m.position(F)),k.setAttribute("aria-valuetext",tt(F))},{box:P,message:$,show:H}=la({label:d,low:s,high:a,integer:u==="integer",value:f,id:v,help:t},F=>{y(F),l(F)});P.setAttribute("aria-label",`${d}, as a number`);let S=!1;k.addEventListener("pointerdown",()=>S=!0);let j=()=>S=!1;for(let F of["pointerup","pointercancel","keydown"])k.addEventListener(F,j);k.addEventListener("input",()=>{let F=Number(k.value),L=(S?m.caught(F):void 0)??m.value(F);k.setAttribute("aria-valuetext",tt(L)),H(L),l(L)}),y(f);let T=M("div",{className:"live-control"},hn(g,d,n),P,k,$);return{element:T,show:F=>(y(F),H(F)),enable(F){P.disabled=k.disabled=!F,T.title=F?e.doc:`${e.doc}; without effect under the present choices`}}}function na(e,t,l,i,n,s){let a=wt(e),u=M("select",{id:a},...l.map(f=>M("option",{value:f.value},f.text)));return u.setAttribute("aria-describedby",n),u.value=i,u.addEventListener("change",()=>s(u.value)),{element:M("div",{className:"live-control"},hn(a,e,t),u),show:f=>u.value=String(f),enable:f=>u.disabled=!f}}function oa({name:e,value:t},l,i,n){let s=wt(e),a=String(t),u=M("p",{className:"live-message",id:wt("message"),role:"alert",hidden:!0}),f=M("input",{id:s,type:"text",value:a,autocomplete:"off",spellcheck:!1,autocapitalize:"off",maxLength:1e4});f.setAttribute("aria-describedby",`${l} ${u.id}`);let d=m=>{f.setAttribute("aria-invalid",String(m!=="")),u.textContent=m&&`${m} The loss stays ${a}.`,u.hidden=!m};return f.addEventListener("change",async()=>{let m=f.value,v=await n(m);if(f.value===m){if("error"in v)return d(v.error);d(""),v.value!==a&&(a=v.value,i(a))}}),{element:M("div",{className:"live-control live-formula"},hn(s,`${e}(y)`),f,u),show(m){a=f.value=String(m),d("")},enable:m=>f.disabled=!m}}function Do(e,t,l,i=async n=>({value:n})){if(e.kind==="formula")return oa(e,t,l,i);let n=e.kind==="choice"?na(e.label??Dt(e.name),e.symbol,e.options.map(s=>({value:s,text:e.texts?.[s]??$o(s)})),e.value,t,l):ia(e,t,l);return n.element.title=e.doc,n}var Co=`.live-explorer {
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
  width: max(19%, 70px);
  font-size: 11px;
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
/* beside the controls are two plots, so that a first screen shows what each control does */
@container live (min-width: 720px) {
  .live-panels:not(.live-of-1, :has(.live-histogram)) {
    grid-template-columns: minmax(0, 4fr) repeat(2, minmax(0, 5fr));
    column-gap: 20px;
  }
  .live-of-2 > .live-facts {
    grid-column: 1 / -1;
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .live-of-3 > .live-facts {
    grid-column: span 2;
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
      grid-column: 1 / -1;
      grid-template-columns: minmax(0, 8em) minmax(0, 1fr) 64px;
    }
    /* menus beside each other: what stays in view leaves the plots their room */
    .live-explorer.live-explorer .live-dock .live-controls:has(select) {
      grid-template-columns: repeat(auto-fit, minmax(90px, 1fr));
      gap: 4px 8px;
    }
    .live-explorer.live-explorer .live-dock .live-control:has(> select) {
      grid-template-columns: minmax(0, 1fr);
    }
    .live-explorer.live-explorer .live-dock :is(label, .live-sentences p) {
      font-size: 13px;
      line-height: 1.3;
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
`;var sa=1e3,Oo=1e-15;function Al(e,t="< "){if(Number.isNaN(e))return"none";if(!Number.isFinite(e))return e>0?"infinite":"minus infinite";if(e!==0&&Math.abs(e)<Oo)return`${t}${tt(Oo)}`;let l=tt(e);return Number(l)!==e&&Math.abs(e)>=.001&&Math.abs(e)<sa?e.toPrecision(3):l}var Ct=e=>e.split(/_(\w)/).map((t,l)=>l%2?M("sub",{},t):new Text(t)),El=(e,t)=>e.replace(/\{(\w+)\}/g,(l,i)=>Array.from(t[i],n=>Al(n,"less than ")).join(", "));var vi=class{constructor({title:t,entries:l}){this.title=t,this.values=Object.entries(l).map(([n,s])=>[n,s,M("dd",{},"–")]);let i=Math.max(...Object.keys(l).map(n=>n.length));this.element=M("div",{className:"live-panel"},M("p",{className:"live-heading"},...Ct(t)),M("dl",{className:"live-readouts",style:`--live-column: ${.9*i}ch`},...this.values.map(([n,,s])=>M("div",{},M("dt",{},...Ct(n)),s))))}draw(t){for(let[,l,i]of this.values)i.textContent=Al(t[l][0])}summary(){return`${this.title}: ${this.values.map(([t,,l])=>`${t} ${l.textContent}`).join(", ")}.`}},aa="−0.00888",ca=e=>M("p",{"aria-hidden":"true"},...Ct(e.replace(/\{\w+\}/g,aa))),Nl=class{constructor({sentences:t}){this.groups=Object.entries(t).map(([l,i])=>({name:l,options:i.map(n=>({text:n,element:M("p")}))})),this.element=M("div",{className:"live-panel live-sentences"},...this.groups.map(({options:l})=>M("div",{},...l.flatMap(({text:i,element:n})=>[n,ca(i)]))))}draw(t){for(let{name:l,options:i}of this.groups)i.forEach(({text:n,element:s},a)=>{s.replaceChildren(...Ct(El(n,t))),s.classList.toggle("live-said",a===t[l][0])})}summary(){return[...this.element.querySelectorAll(".live-said")].map(t=>t.textContent).join(" ")}},mi=class{constructor({title:t,cells:l,rows:i,columns:n,row_labels:s,column_labels:a,value:u}){this.name=l,this.cells=[];let f=M("th",{scope:"col"},`${i}↓ ${n}→`),d=M("tr",{},f,...a.map(g=>M("th",{scope:"col"},g))),m=s.map(g=>{let k=a.map(()=>M("td"));return this.cells.push(...k),M("tr",{},M("th",{scope:"row"},g),...k)});this.most=M("span");let v=M("div",{className:"live-bar"},M("span",{},u),M("div",{className:"live-ramp live-mass"}),M("div",{className:"live-ends"},M("span",{},"0"),this.most));this.element=M("div",{className:"live-panel"},M("table",{className:"live-matrix"},M("caption",{},t),M("thead",{},d),M("tbody",{},...m)),v)}draw(t){let l=Array.from(t[this.name]),i=Math.max(...l,Number.MIN_VALUE);this.most.textContent=Al(i),this.cells.forEach((n,s)=>{let a=l[s].toFixed(2);n.textContent=l[s]>=.005?a.replace(/^0/,""):"",n.style.setProperty("--live-share",`${Math.round(100*l[s]/i)}%`)})}};var vn=.01;function Ro({name:e,symbol:t,doc:l,value:i,colour:n},s,a){let u=[...i],f=M("p",{className:"live-message",role:"alert",hidden:!0}),d=u.map((k,y)=>{let P=wt(e),$=M("input",{id:P,type:"range",min:0,max:1,step:vn,className:"live-height"});$.setAttribute("aria-describedby",s),$.setAttribute("aria-orientation","vertical"),$.addEventListener("input",()=>v(y,Number($.value)));let H=M("span",{className:"live-hidden"},`${Dt(e)} at `);return{range:$,element:M("div",{className:"live-bin"},$,M("label",{htmlFor:P},H,String(1+y)))}}),m=k=>{let{range:y}=d[k];y.value=String(u[k]),y.style.setProperty("--live-height",String(u[k])),y.setAttribute("aria-valuetext",`height ${tt(u[k])}`)},v=(k,y)=>{let P=u.every(($,H)=>H===k||$===0);u=u.with(k,P?Math.max(y,vn):y),f.hidden=!(P&&y===0),f.textContent=f.hidden?"":`${Dt(e)} must have mass somewhere: this bar stays at ${vn}.`,m(k),a(u)};return u.forEach((k,y)=>m(y)),{element:M("fieldset",{className:"live-histogram",style:`--live-key: var(--live-${n})`},M("legend",{},...t===e?[M("i",{},t)]:[Dt(e)," ",M("i",{},t)],`: ${l}`),M("div",{className:"live-bins"},...d.map(k=>k.element)),f),show:k=>{u=[...k],f.hidden=!0,u.forEach((y,P)=>m(P))}}}var gi=(e=[])=>`<path d="M0 6H24" stroke-dasharray="${e}"/>`,xi='<circle cx="12" cy="6" r="4"/>',Kl=(e,t,l,i=24)=>M("span",{className:"live-key",style:`--live-key: var(--live-${t})`},M("span",{innerHTML:`<svg viewBox="0 0 ${i} 12" aria-hidden="true">${l}</svg>`}),M("span",{},...Ct(e))),wi=(e,t,l)=>M("figure",{className:"live-panel"},M("figcaption",{},e),M("div",{className:"live-keys"},...t),l);var ua=340,Be=34,Fo=3,lt=e=>e.toFixed(1),yi=class{constructor(t){this.panel=t,this.side=300,this.moved=()=>{};let l=t.paths.map(({label:i,colour:n,dots:s})=>Kl(i,n,s?xi:gi()));this.plot=M("div",{className:`live-plot live-plane${t.start.length?" live-drag":""}`,role:"img"}),this.element=wi(t.title,l,this.plot)}attach(){this.panel.start.length&&(this.plot.addEventListener("pointerdown",t=>{this.plot.setPointerCapture(t.pointerId),t.preventDefault(),this.drag(t)}),this.plot.addEventListener("pointermove",t=>{this.plot.hasPointerCapture(t.pointerId)&&this.drag(t)})),this.fit()}drag({clientX:t,clientY:l}){let{left:i,top:n}=this.plot.getBoundingClientRect(),{limit:s,start:a}=this.panel,u=this.side-Be,f=v=>Number(Math.max(-s,Math.min(s,v)).toPrecision(3)),d=f((t-i-Be)/u*2*s-s),m=f(s-(l-n)/u*2*s);this.moved({[a[0]]:d,[a[1]]:m})}draw(t){this.shown=t,this.plot.setAttribute("aria-label",El(this.panel.alt,t)),this.paint()}paint(){if(!this.shown)return;let{side:t}=this,l=[this.frame(),this.balls(this.shown),this.arrows(this.shown),...this.panel.paths.map(n=>this.path(n))],{start:i}=this.panel;if(i.length){let[n,s]=i.map(a=>Number(this.shown[a][0]));l.push(`<circle class="live-start" cx="${this.x(n)}" cy="${this.y(s)}" r="8"/>`)}this.plot.innerHTML=`<svg viewBox="0 0 ${t} ${t}" width="${t}" height="${t}" aria-hidden="true">${l.join("")}</svg>`}x(t,l=this.panel.limit){let{limit:i}=this.panel;return lt(Be+(Math.max(-l,Math.min(l,t))+i)/(2*i)*(this.side-Be))}y(t,l=this.panel.limit){let{limit:i}=this.panel;return lt((i-Math.max(-l,Math.min(l,t)))/(2*i)*(this.side-Be))}frame(){let{side:t}=this,{limit:l,x_label:i,y_label:n}=this.panel,[s,a]=[t-Be,Math.floor(l)],u=Be+s/2,f=m=>String(m).replace("-","−"),d=[-a,0,a].map(m=>{let[v,g]=[Number(this.x(m)),Number(this.y(m))];return`<text x="${Math.min(Math.max(v,Be+8),t-8)}" y="${s+13}" text-anchor="middle">${f(m)}</text><text x="${Be-4}" y="${Math.min(Math.max(g+4,10),s)}" text-anchor="end">${f(m)}</text>`});return`<g class="live-frame"><path d="M${Be} ${this.y(0)}H${t}M${this.x(0)} 0V${s}"/><rect x="${Be}" y="0.5" width="${s-.5}" height="${s}"/>${d.join("")}<text x="${u}" y="${t-5}" text-anchor="middle">${i}</text><text transform="translate(11 ${s/2}) rotate(-90)" text-anchor="middle">${n}</text></g>`}balls(t){let[l,i,n]=this.panel.balls;if(!l||!i)return"";let s=(this.side-Be)/(2*this.panel.limit),a=Array.from(t[i],(u,f)=>`<circle cx="${this.x(t[l][2*f])}" cy="${this.y(t[l][2*f+1])}" r="${lt(s*u)}"/>`);return`<g class="live-balls" style="--live-key: var(--live-${n})">${a.join("")}</g>`}arrows(t){let[l,i]=this.panel.arrows;if(!l||!i)return"";let n="";for(let s=0;s<t[l].length;s+=2){let[a,u]=[Number(this.x(t[l][s])),Number(this.y(t[l][s+1]))],[f,d]=[Number(this.x(t[i][s])),Number(this.y(t[i][s+1]))],m=Math.hypot(f-a,d-u);if(m<.5)continue;let[v,g]=[(f-a)/m*Fo,(d-u)/m*Fo];n+=`M${lt(a)} ${lt(u)}L${lt(f)} ${lt(d)}M${lt(f-v-g)} ${lt(d-g+v)}L${lt(f)} ${lt(d)}L${lt(f-v+g)} ${lt(d-g-v)}`}return`<path class="live-field" d="${n}"/>`}path({points:t,colour:l,dots:i}){let n=this.shown[t],s=i?this.panel.limit:1/0,a=[];for(let m=0;m<n.length;m+=2)Number.isFinite(n[m])&&Number.isFinite(n[m+1])&&a.push([this.x(n[m],s),this.y(n[m+1],s)]);let u=`style="--live-key: var(--live-${l})"`;if(i)return a.map(([m,v])=>`<circle class="live-dot" ${u} cx="${m}" cy="${v}" r="5"/>`).join("");let f=this.side-Be,d=`<polyline class="live-path" ${u} points="${a.map(m=>m.join(",")).join(" ")}"/>`;return`<svg x="${Be}" y="0" width="${f}" height="${f}" viewBox="${Be} 0 ${f} ${f}">${d}</svg>`}recolour(){}fit(){let t=Math.min(this.plot.clientWidth,ua);t>0&&(t!==this.side||!this.plot.childNodes.length)&&(this.side=t,this.paint())}destroy(){this.plot.replaceChildren()}};var pa="uplot",fa="u-hz",da="u-vt",ha="u-title",va="u-wrap",ma="u-under",ga="u-over",xa="u-axis",nl="u-off",wa="u-select",ya="u-cursor-x",ba="u-cursor-y",ka="u-cursor-pt",Sa="u-legend",_a="u-live",Ma="u-inline",Ta="u-series",Aa="u-marker",jo="u-label",Ea="u-value",Zl="width",Ql="height";var Vo="bottom",Pl="left",mn="right",$n="#000",Io=$n+"0",gn="mousemove",Ho="mousedown",xn="mouseup",Wo="mouseenter",Go="mouseleave",Bo="dblclick",Na="resize",Pa="scroll",Uo="change",Mi="dppxchange",Dn="--",Rl=typeof window<"u",Sn=Rl?document:null,zl=Rl?window:null,La=Rl?navigator:null,re,bi;function _n(){let e=devicePixelRatio;re!=e&&(re=e,bi&&Tn(Uo,bi,_n),bi=matchMedia(`(min-resolution: ${re-.001}dppx) and (max-resolution: ${re+.001}dppx)`),ol(Uo,bi,_n),zl.dispatchEvent(new CustomEvent(Mi)))}function it(e,t){if(t!=null){let l=e.classList;!l.contains(t)&&l.add(t)}}function Mn(e,t){let l=e.classList;l.contains(t)&&l.remove(t)}function ge(e,t,l){e.style[t]=l+"px"}function yt(e,t,l,i){let n=Sn.createElement(e);return t!=null&&it(n,t),l?.insertBefore(n,i),n}function ft(e,t){return yt("div",e,t)}var qo=new WeakMap;function Pt(e,t,l,i,n){let s="translate("+t+"px,"+l+"px)",a=qo.get(e);s!=a&&(e.style.transform=s,qo.set(e,s),t<0||l<0||t>i||l>n?it(e,nl):Mn(e,nl))}var Yo=new WeakMap;function Ko(e,t,l){let i=t+l,n=Yo.get(e);i!=n&&(Yo.set(e,i),e.style.background=t,e.style.borderColor=l)}var Jo=new WeakMap;function Zo(e,t,l,i){let n=t+""+l,s=Jo.get(e);n!=s&&(Jo.set(e,n),e.style.height=l+"px",e.style.width=t+"px",e.style.marginLeft=i?-t/2+"px":0,e.style.marginTop=i?-l/2+"px":0)}var Cn={passive:!0},za={...Cn,capture:!0};function ol(e,t,l,i){t.addEventListener(e,l,i?za:Cn)}function Tn(e,t,l,i){t.removeEventListener(e,l,Cn)}Rl&&_n();function bt(e,t,l,i){let n;l=l||0,i=i||t.length-1;let s=i<=2147483647;for(;i-l>1;)n=s?l+i>>1:nt((l+i)/2),t[n]<e?l=n:i=n;return e-t[l]<=t[i]-e?l:i}function Mr(e){return(l,i,n)=>{let s=-1,a=-1;for(let u=i;u<=n;u++)if(e(l[u])){s=u;break}for(let u=n;u>=i;u--)if(e(l[u])){a=u;break}return[s,a]}}var Tr=e=>e!=null,Ar=e=>e!=null&&e>0,Ei=Mr(Tr),$a=Mr(Ar);function Da(e,t,l,i=0,n=!1){let s=n?$a:Ei,a=n?Ar:Tr;[t,l]=s(e,t,l);let u=e[t],f=e[t];if(t>-1)if(i==1)u=e[t],f=e[l];else if(i==-1)u=e[l],f=e[t];else for(let d=t;d<=l;d++){let m=e[d];a(m)&&(m<u?u=m:m>f&&(f=m))}return[u??pe,f??-pe]}function Ni(e,t,l,i){let n=er(e),s=er(t);e==t&&(n==-1?(e*=l,t/=l):(e/=l,t*=l));let a=l==10?Ot:Er,u=n==1?nt:dt,f=s==1?dt:nt,d=u(a(Pe(e))),m=f(a(Pe(t))),v=$l(l,d),g=$l(l,m);return l==10&&(d<0&&(v=fe(v,-d)),m<0&&(g=fe(g,-m))),i||l==2?(e=v*n,t=g*s):(e=zr(e,v),t=Pi(t,g)),[e,t]}function On(e,t,l,i){let n=Ni(e,t,l,i);return e==0&&(n[0]=0),t==0&&(n[1]=0),n}var Rn=.1,Qo={mode:3,pad:Rn},ei={pad:0,soft:null,mode:0},Ca={min:ei,max:ei};function Ti(e,t,l,i){return Li(l)?Xo(e,t,l):(ei.pad=l,ei.soft=i?0:null,ei.mode=i?3:0,Xo(e,t,Ca))}function ne(e,t){return e??t}function Oa(e,t,l){for(t=ne(t,0),l=ne(l,e.length-1);t<=l;){if(e[t]!=null)return!0;t++}return!1}function Xo(e,t,l){let i=l.min,n=l.max,s=ne(i.pad,0),a=ne(n.pad,0),u=ne(i.hard,-pe),f=ne(n.hard,pe),d=ne(i.soft,pe),m=ne(n.soft,-pe),v=ne(i.mode,0),g=ne(n.mode,0),k=t-e,y=Ot(k),P=Ue(Pe(e),Pe(t)),$=Ot(P),H=Pe($-y);(k<1e-24||H>10)&&(k=0,(e==0||t==0)&&(k=1e-24,v==2&&d!=pe&&(s=0),g==2&&m!=-pe&&(a=0)));let S=k||P||1e3,j=Ot(S),T=$l(10,nt(j)),F=S*(k==0?e==0?.1:1:s),L=fe(zr(e-F,T/10),24),J=e>=d&&(v==1||v==3&&L<=d||v==2&&L>=d)?d:pe,q=Ue(u,L<J&&e>=J?J:kt(J,L)),X=S*(k==0?t==0?.1:1:a),U=fe(Pi(t+X,T/10),24),A=t<=m&&(g==1||g==3&&U>=m||g==2&&U<=m)?m:-pe,K=kt(f,U>A&&t<=A?A:Ue(A,U));return q==K&&q==0&&(K=100),[q,K]}var Ra=new Intl.NumberFormat(Rl?La.language:"en-US"),Fn=e=>Ra.format(e),ot=Math,_i=ot.PI,Pe=ot.abs,nt=ot.floor,Ne=ot.round,dt=ot.ceil,kt=ot.min,Ue=ot.max,$l=ot.pow,er=ot.sign,Ot=ot.log10,Er=ot.log2,Fa=(e,t=1)=>ot.sinh(e)*t,wn=(e,t=1)=>ot.asinh(e/t),pe=1/0;function tr(e){return(Ot((e^e>>31)-(e>>31))|0)+1}function An(e,t,l){return kt(Ue(e,t),l)}function Nr(e){return typeof e=="function"}function ee(e){return Nr(e)?e:()=>e}var ja=()=>{},Pr=e=>e,Lr=(e,t)=>t,Va=e=>null,lr=e=>!0,ir=(e,t)=>e==t,Ia=/\.\d*?(?=9{6,}|0{6,})/gm,rl=e=>{if(Dr(e)||Bt.has(e))return e;let t=`${e}`,l=t.match(Ia);if(l==null)return e;let i=l[0].length-1;if(t.indexOf("e-")!=-1){let[n,s]=t.split("e");return+`${rl(n)}e${s}`}return fe(e,i)};function ll(e,t){return rl(fe(rl(e/t))*t)}function Pi(e,t){return rl(dt(rl(e/t))*t)}function zr(e,t){return rl(nt(rl(e/t))*t)}function fe(e,t=0){if(Dr(e))return e;let l=10**t,i=e*l*(1+Number.EPSILON);return Ne(i)/l}var Bt=new Map;function $r(e){return((""+e).split(".")[1]||"").length}function li(e,t,l,i){let n=[],s=i.map($r);for(let a=t;a<l;a++){let u=Pe(a),f=fe($l(e,a),u);for(let d=0;d<i.length;d++){let m=e==10?+`${i[d]}e${a}`:i[d]*f,v=(a>=0?0:u)+(a>=s[d]?0:s[d]),g=e==10?m:fe(m,v);n.push(g),Bt.set(g,v)}}return n}var ti={},jn=[],Dl=[null,null],Gt=Array.isArray,Dr=Number.isInteger,Ha=e=>e===void 0;function nr(e){return typeof e=="string"}function Li(e){let t=!1;if(e!=null){let l=e.constructor;t=l==null||l==Object}return t}function Wa(e){return e!=null&&typeof e=="object"}var Ga=Object.getPrototypeOf(Uint8Array),Cr="__proto__";function Cl(e,t=Li){let l;if(Gt(e)){let i=e.find(n=>n!=null);if(Gt(i)||t(i)){l=Array(e.length);for(let n=0;n<e.length;n++)l[n]=Cl(e[n],t)}else l=e.slice()}else if(e instanceof Ga)l=e.slice();else if(t(e)){l={};for(let i in e)i!=Cr&&(l[i]=Cl(e[i],t))}else l=e;return l}function Me(e){let t=arguments;for(let l=1;l<t.length;l++){let i=t[l];for(let n in i)n!=Cr&&(Li(e[n])?Me(e[n],Cl(i[n])):e[n]=Cl(i[n]))}return e}var Ba=0,Ua=1,qa=2;function Ya(e,t,l){for(let i=0,n,s=-1;i<t.length;i++){let a=t[i];if(a>s){for(n=a-1;n>=0&&e[n]==null;)e[n--]=null;for(n=a+1;n<l&&e[n]==null;)e[s=n++]=null}}}function Ka(e,t){if(Qa(e)){let a=e[0].slice();for(let u=1;u<e.length;u++)a.push(...e[u].slice(1));return Xa(a[0])||(a=Za(a)),a}let l=new Set;for(let a=0;a<e.length;a++){let f=e[a][0],d=f.length;for(let m=0;m<d;m++)l.add(f[m])}let i=[Array.from(l).sort((a,u)=>a-u)],n=i[0].length,s=new Map;for(let a=0;a<n;a++)s.set(i[0][a],a);for(let a=0;a<e.length;a++){let u=e[a],f=u[0];for(let d=1;d<u.length;d++){let m=u[d],v=Array(n).fill(void 0),g=t?t[a][d]:Ua,k=[];for(let y=0;y<m.length;y++){let P=m[y],$=s.get(f[y]);P===null?g!=Ba&&(v[$]=P,g==qa&&k.push($)):v[$]=P}Ya(v,k,n),i.push(v)}}return i}var Ja=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function Za(e){let t=e[0],l=t.length,i=Array(l);for(let s=0;s<i.length;s++)i[s]=s;i.sort((s,a)=>t[s]-t[a]);let n=[];for(let s=0;s<e.length;s++){let a=e[s],u=Array(l);for(let f=0;f<l;f++)u[f]=a[i[f]];n.push(u)}return n}function Qa(e){let t=e[0][0],l=t.length;for(let i=1;i<e.length;i++){let n=e[i][0];if(n.length!=l)return!1;if(n!=t){for(let s=0;s<l;s++)if(n[s]!=t[s])return!1}}return!0}function Xa(e,t=100){let l=e.length;if(l<=1)return!0;let i=0,n=l-1;for(;i<=n&&e[i]==null;)i++;for(;n>=i&&e[n]==null;)n--;if(n<=i)return!0;let s=Ue(1,nt((n-i+1)/t));for(let a=e[i],u=i+s;u<=n;u+=s){let f=e[u];if(f!=null){if(f<=a)return!1;a=f}}return!0}var Or=["January","February","March","April","May","June","July","August","September","October","November","December"],Rr=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Fr(e){return e.slice(0,3)}var ec=Rr.map(Fr),tc=Or.map(Fr),lc={MMMM:Or,MMM:tc,WWWW:Rr,WWW:ec};function Jl(e){return(e<10?"0":"")+e}function ic(e){return(e<10?"00":e<100?"0":"")+e}var nc={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Jl(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>Jl(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Jl(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Jl(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Jl(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>ic(e.getMilliseconds())};function Vn(e,t){t=t||lc;let l=[],i=/\{([a-z]+)\}|[^{]+/gi,n;for(;n=i.exec(e);)l.push(n[0][0]=="{"?nc[n[1]]:n[0]);return s=>{let a="";for(let u=0;u<l.length;u++)a+=typeof l[u]=="string"?l[u]:l[u](s,t);return a}}var oc=new Intl.DateTimeFormat().resolvedOptions().timeZone;function rc(e,t){let l;return t=="UTC"||t=="Etc/UTC"?l=new Date(+e+e.getTimezoneOffset()*6e4):t==oc?l=e:(l=new Date(e.toLocaleString("en-US",{timeZone:t})),l.setMilliseconds(e.getMilliseconds())),l}var jr=e=>e%1==0,Ai=[1,2,2.5,5],sc=li(10,-32,0,Ai),Vr=li(10,0,32,Ai),ac=Vr.filter(jr),il=sc.concat(Vr),In=`
`,Ir="{YYYY}",or=In+Ir,Hr="{M}/{D}",Xl=In+Hr,ki=Xl+"/{YY}",Wr="{aa}",cc="{h}:{mm}",Ll=cc+Wr,rr=In+Ll,sr=":{ss}",ae=null;function Gr(e){let t=e*1e3,l=t*60,i=l*60,n=i*24,s=n*30,a=n*365,f=(e==1?li(10,0,3,Ai).filter(jr):li(10,-3,0,Ai)).concat([t,t*5,t*10,t*15,t*30,l,l*5,l*10,l*15,l*30,i,i*2,i*3,i*4,i*6,i*8,i*12,n,n*2,n*3,n*4,n*5,n*6,n*7,n*8,n*9,n*10,n*15,s,s*2,s*3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),d=[[a,Ir,ae,ae,ae,ae,ae,ae,1],[n*28,"{MMM}",or,ae,ae,ae,ae,ae,1],[n,Hr,or,ae,ae,ae,ae,ae,1],[i,"{h}"+Wr,ki,ae,Xl,ae,ae,ae,1],[l,Ll,ki,ae,Xl,ae,ae,ae,1],[t,sr,ki+" "+Ll,ae,Xl+" "+Ll,ae,rr,ae,1],[e,sr+".{fff}",ki+" "+Ll,ae,Xl+" "+Ll,ae,rr,ae,1]];function m(v){return(g,k,y,P,$,H)=>{let S=[],j=$>=a,T=$>=s&&$<a,F=v(y),L=fe(F*e,3),J=yn(F.getFullYear(),j?0:F.getMonth(),T||j?1:F.getDate()),q=fe(J*e,3);if(T||j){let X=T?$/s:0,U=j?$/a:0,A=L==q?L:fe(yn(J.getFullYear()+U,J.getMonth()+X,1)*e,3),K=new Date(Ne(A/e)),C=K.getFullYear(),G=K.getMonth();for(let I=0;A<=P;I++){let te=yn(C+U*I,G+X*I,1),V=te-v(fe(te*e,3));A=fe((+te+V)*e,3),A<=P&&S.push(A)}}else{let X=$>=n?n:$,U=nt(y)-nt(L),A=q+U+Pi(L-q,X);S.push(A);let K=v(A),C=K.getHours()+K.getMinutes()/l+K.getSeconds()/i,G=$/i,I=g.axes[k]._space,te=H/I;for(;A=fe(A+$,e==1?0:3),!(A>P);)if(G>1){let V=nt(fe(C+G,6))%24,le=v(A).getHours()-V;le>1&&(le=-1),A-=le*i,C=(C+G)%24;let ce=S[S.length-1];fe((A-ce)/$,3)*te>=.7&&S.push(A)}else S.push(A)}return S}}return[f,d,m]}var[uc,pc,fc]=Gr(1),[dc,hc,vc]=Gr(.001);li(2,-53,53,[1]);function ar(e,t){return e.map(l=>l.map((i,n)=>n==0||n==8||i==null?i:t(n==1||l[8]==0?i:l[1]+i)))}function cr(e,t){return(l,i,n,s,a)=>{let u=t.find(y=>a>=y[0])||t[t.length-1],f,d,m,v,g,k;return i.map(y=>{let P=e(y),$=P.getFullYear(),H=P.getMonth(),S=P.getDate(),j=P.getHours(),T=P.getMinutes(),F=P.getSeconds(),L=$!=f&&u[2]||H!=d&&u[3]||S!=m&&u[4]||j!=v&&u[5]||T!=g&&u[6]||F!=k&&u[7]||u[1];return f=$,d=H,m=S,v=j,g=T,k=F,L(P)})}}function mc(e,t){let l=Vn(t);return(i,n,s,a,u)=>n.map(f=>l(e(f)))}function yn(e,t,l){return new Date(e,t,l)}function ur(e,t){return t(e)}var gc="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function pr(e,t){return(l,i,n,s)=>s==null?Dn:t(e(i))}function xc(e,t){let l=e.series[t];return l.width?l.stroke(e,t):l.points.width?l.points.stroke(e,t):null}function wc(e,t){return e.series[t].fill(e,t)}var yc={show:!0,live:!0,isolate:!1,mount:ja,markers:{show:!0,width:2,stroke:xc,fill:wc,dash:"solid"},idx:null,idxs:null,values:[]};function bc(e,t){let l=e.cursor.points,i=ft(),n=l.size(e,t);ge(i,Zl,n),ge(i,Ql,n);let s=n/-2;ge(i,"marginLeft",s),ge(i,"marginTop",s);let a=l.width(e,t,n);return a&&ge(i,"borderWidth",a),i}function kc(e,t){let l=e.series[t].points;return l._fill||l._stroke}function Sc(e,t){let l=e.series[t].points;return l._stroke||l._fill}function _c(e,t){return e.series[t].points.size}var bn=[0,0];function Mc(e,t,l){return bn[0]=t,bn[1]=l,bn}function Si(e,t,l,i=!0){return n=>{n.button==0&&(!i||n.target==t)&&l(n)}}function kn(e,t,l,i=!0){return n=>{(!i||n.target==t)&&l(n)}}var Tc={show:!0,x:!0,y:!0,lock:!1,move:Mc,points:{one:!1,show:bc,size:_c,width:0,stroke:Sc,fill:kc},bind:{mousedown:Si,mouseup:Si,click:Si,dblclick:Si,mousemove:kn,mouseleave:kn,mouseenter:kn},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,l,i,n)=>i-n,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Br={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Hn=Me({},Br,{filter:Lr}),Ur=Me({},Hn,{size:10}),qr=Me({},Br,{show:!1}),Wn='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Yr="bold "+Wn,Kr=1.5,fr={show:!0,scale:"x",stroke:$n,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Yr,side:2,grid:Hn,ticks:Ur,border:qr,font:Wn,lineGap:Kr,rotate:0},Ac="Value",Ec="Time",dr={show:!0,scale:"x",auto:!1,sorted:1,min:pe,max:-pe,idxs:[]};function Nc(e,t,l,i,n){return t.map(s=>s==null?"":Fn(s))}function Pc(e,t,l,i,n,s,a){let u=[],f=Bt.get(n)||0;l=a?l:fe(Pi(l,n),f);for(let d=l;d<=i;d=fe(d+n,f))u.push(Object.is(d,-0)?0:d);return u}function En(e,t,l,i,n,s,a){let u=[],f=e.scales[e.axes[t].scale].log,d=f==10?Ot:Er,m=nt(d(l));n=$l(f,m),f==10&&(n=il[bt(n,il)]);let v=l,g=n*f;f==10&&(g=il[bt(g,il)]);do u.push(v),v=v+n,f==10&&!Bt.has(v)&&(v=fe(v,Bt.get(n))),v>=g&&(n=v,g=n*f,f==10&&(g=il[bt(g,il)]));while(v<=i);return u}function Lc(e,t,l,i,n,s,a){let f=e.scales[e.axes[t].scale].asinh,d=i>f?En(e,t,Ue(f,l),i,n):[f],m=i>=0&&l<=0?[0]:[];return(l<-f?En(e,t,Ue(f,-i),-l,n):[f]).reverse().map(g=>-g).concat(m,d)}var Jr=/./,zc=/[12357]/,$c=/[125]/,hr=/1/,Nn=(e,t,l,i)=>e.map((n,s)=>t==4&&n==0||s%i==0&&l.test(n.toExponential()[n<0?1:0])?n:null);function Dc(e,t,l,i,n){let s=e.axes[l],a=s.scale,u=e.scales[a],f=e.valToPos,d=s._space,m=f(10,a),v=f(9,a)-m>=d?Jr:f(7,a)-m>=d?zc:f(5,a)-m>=d?$c:hr;if(v==hr){let g=Pe(f(1,a)-m);if(g<d)return Nn(t.slice().reverse(),u.distr,v,dt(d/g)).reverse()}return Nn(t,u.distr,v,1)}function Cc(e,t,l,i,n){let s=e.axes[l],a=s.scale,u=s._space,f=e.valToPos,d=Pe(f(1,a)-f(2,a));return d<u?Nn(t.slice().reverse(),3,Jr,dt(u/d)).reverse():t}function Oc(e,t,l,i){return i==null?Dn:t==null?"":Fn(t)}var vr={show:!0,scale:"y",stroke:$n,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Yr,side:3,grid:Hn,ticks:Ur,border:qr,font:Wn,lineGap:Kr,rotate:0};function Rc(e,t){let l=3+(e||1)*2;return fe(l*t,3)}function Fc(e,t){let{scale:l,idxs:i}=e.series[0],n=e._data[0],s=e.valToPos(n[i[0]],l,!0),a=e.valToPos(n[i[1]],l,!0),u=Pe(a-s),f=e.series[t],d=u/(f.points.space*re);return i[1]-i[0]<=d}var mr={scale:null,auto:!0,sorted:0,min:pe,max:-pe},Zr=(e,t,l,i,n)=>n,gr={show:!0,auto:!0,sorted:0,gaps:Zr,alpha:1,facets:[Me({},mr,{scale:"x"}),Me({},mr,{scale:"y"})]},xr={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Zr,alpha:1,points:{show:Fc,filter:null},values:null,min:pe,max:-pe,idxs:[],path:null,clip:null};function jc(e,t,l,i,n){return l/10}var Qr={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Vc=Me({},Qr,{time:!1,ori:1}),wr={};function Xr(e,t){let l=wr[e];return l||(l={key:e,plots:[],sub(i){l.plots.push(i)},unsub(i){l.plots=l.plots.filter(n=>n!=i)},pub(i,n,s,a,u,f,d){for(let m=0;m<l.plots.length;m++)l.plots[m]!=n&&l.plots[m].pub(i,n,s,a,u,f,d)}},e!=null&&(wr[e]=l)),l}var Ol=1,Pn=2;function sl(e,t,l){let i=e.mode,n=e.series[t],s=i==2?e._data[t]:e._data,a=e.scales,u=e.bbox,f=s[0],d=i==2?s[1]:s[t],m=i==2?a[n.facets[0].scale]:a[e.series[0].scale],v=i==2?a[n.facets[1].scale]:a[n.scale],g=u.left,k=u.top,y=u.width,P=u.height,$=e.valToPosH,H=e.valToPosV;return m.ori==0?l(n,f,d,m,v,$,H,g,k,y,P,$i,Fl,Ci,ts,is):l(n,f,d,m,v,H,$,k,g,P,y,Di,jl,Un,ls,ns)}function Gn(e,t){let l=0,i=0,n=ne(e.bands,jn);for(let s=0;s<n.length;s++){let a=n[s];a.series[0]==t?l=a.dir:a.series[1]==t&&(a.dir==1?i|=1:i|=2)}return[l,i==1?-1:i==2?1:i==3?2:0]}function Ic(e,t,l,i,n){let s=e.mode,a=e.series[t],u=s==2?a.facets[1].scale:a.scale,f=e.scales[u];return n==-1?f.min:n==1?f.max:f.distr==3?f.dir==1?f.min:f.max:0}function Rt(e,t,l,i,n,s){return sl(e,t,(a,u,f,d,m,v,g,k,y,P,$)=>{let H=a.pxRound,S=d.dir*(d.ori==0?1:-1),j=d.ori==0?Fl:jl,T,F;S==1?(T=l,F=i):(T=i,F=l);let L=H(v(u[T],d,P,k)),J=H(g(f[T],m,$,y)),q=H(v(u[F],d,P,k)),X=H(g(s==1?m.max:m.min,m,$,y)),U=new Path2D(n);return j(U,q,X),j(U,L,X),j(U,L,J),U})}function zi(e,t,l,i,n,s){let a=null;if(e.length>0){a=new Path2D;let u=t==0?Ci:Un,f=l;for(let v=0;v<e.length;v++){let g=e[v];if(g[1]>g[0]){let k=g[0]-f;k>0&&u(a,f,i,k,i+s),f=g[1]}}let d=l+n-f,m=10;d>0&&u(a,f,i-m/2,d,i+s+m)}return a}function Hc(e,t,l){let i=e[e.length-1];i&&i[0]==t?i[1]=l:e.push([t,l])}function Bn(e,t,l,i,n,s,a){let u=[],f=e.length;for(let d=n==1?l:i;d>=l&&d<=i;d+=n)if(t[d]===null){let v=d,g=d;if(n==1)for(;++d<=i&&t[d]===null;)g=d;else for(;--d>=l&&t[d]===null;)g=d;let k=s(e[v]),y=g==v?k:s(e[g]),P=v-n;k=a<=0&&P>=0&&P<f?s(e[P]):k;let H=g+n;y=a>=0&&H>=0&&H<f?s(e[H]):y,y>=k&&u.push([k,y])}return u}function yr(e){return e==0?Pr:e==1?Ne:t=>ll(t,e)}function es(e){let t=e==0?$i:Di,l=e==0?(n,s,a,u,f,d)=>{n.arcTo(s,a,u,f,d)}:(n,s,a,u,f,d)=>{n.arcTo(a,s,f,u,d)},i=e==0?(n,s,a,u,f)=>{n.rect(s,a,u,f)}:(n,s,a,u,f)=>{n.rect(a,s,f,u)};return(n,s,a,u,f,d=0,m=0)=>{d==0&&m==0?i(n,s,a,u,f):(d=kt(d,u/2,f/2),m=kt(m,u/2,f/2),t(n,s+d,a),l(n,s+u,a,s+u,a+f,d),l(n,s+u,a+f,s,a+f,m),l(n,s,a+f,s,a,m),l(n,s,a,s+u,a,d),n.closePath())}}var $i=(e,t,l)=>{e.moveTo(t,l)},Di=(e,t,l)=>{e.moveTo(l,t)},Fl=(e,t,l)=>{e.lineTo(t,l)},jl=(e,t,l)=>{e.lineTo(l,t)},Ci=es(0),Un=es(1),ts=(e,t,l,i,n,s)=>{e.arc(t,l,i,n,s)},ls=(e,t,l,i,n,s)=>{e.arc(l,t,i,n,s)},is=(e,t,l,i,n,s,a)=>{e.bezierCurveTo(t,l,i,n,s,a)},ns=(e,t,l,i,n,s,a)=>{e.bezierCurveTo(l,t,n,i,a,s)};function os(e){return(t,l,i,n,s)=>sl(t,l,(a,u,f,d,m,v,g,k,y,P,$)=>{let{pxRound:H,points:S}=a,j,T;d.ori==0?(j=$i,T=ts):(j=Di,T=ls);let F=fe(S.width*re,3),L=(S.size-S.width)/2*re,J=fe(L*2,3),q=new Path2D,X=new Path2D,{left:U,top:A,width:K,height:C}=t.bbox;Ci(X,U-J,A-J,K+J*2,C+J*2);let G=I=>{if(f[I]!=null){let te=H(v(u[I],d,P,k)),V=H(g(f[I],m,$,y));j(q,te+L,V),T(q,te,V,L,0,_i*2)}};if(s)s.forEach(G);else for(let I=i;I<=n;I++)G(I);return{stroke:F>0?q:null,fill:q,clip:X,flags:Ol|Pn}})}function rs(e){return(t,l,i,n,s,a)=>{i!=n&&(s!=i&&a!=i&&e(t,l,i),s!=n&&a!=n&&e(t,l,n),e(t,l,a))}}var Wc=rs(Fl),Gc=rs(jl);function ss(e){let t=ne(e?.alignGaps,0);return(l,i,n,s)=>sl(l,i,(a,u,f,d,m,v,g,k,y,P,$)=>{[n,s]=Ei(f,n,s);let H=a.pxRound,S=C=>H(v(C,d,P,k)),j=C=>H(g(C,m,$,y)),T,F;d.ori==0?(T=Fl,F=Wc):(T=jl,F=Gc);let L=d.dir*(d.ori==0?1:-1),J={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ol},q=J.stroke,X=!1;if(s-n>=P*4){let C=O=>l.posToVal(O,d.key,!0),G=null,I=null,te,V,qe,xe=S(u[L==1?n:s]),le=S(u[n]),ce=S(u[s]),Z=C(L==1?le+1:ce-1);for(let O=L==1?n:s;O>=n&&O<=s;O+=L){let Ae=u[O],we=(L==1?Ae<Z:Ae>Z)?xe:S(Ae),se=f[O];we==xe?se!=null?(V=se,G==null?(T(q,we,j(V)),te=G=I=V):V<G?G=V:V>I&&(I=V)):se===null&&(X=!0):(G!=null&&F(q,xe,j(G),j(I),j(te),j(V)),se!=null?(V=se,T(q,we,j(V)),G=I=te=V):(G=I=null,se===null&&(X=!0)),xe=we,Z=C(xe+L))}G!=null&&G!=I&&qe!=xe&&F(q,xe,j(G),j(I),j(te),j(V))}else for(let C=L==1?n:s;C>=n&&C<=s;C+=L){let G=f[C];G===null?X=!0:G!=null&&T(q,S(u[C]),j(G))}let[A,K]=Gn(l,i);if(a.fill!=null||A!=0){let C=J.fill=new Path2D(q),G=a.fillTo(l,i,a.min,a.max,A),I=j(G),te=S(u[n]),V=S(u[s]);L==-1&&([V,te]=[te,V]),T(C,V,I),T(C,te,I)}if(!a.spanGaps){let C=[];X&&C.push(...Bn(u,f,n,s,L,S,t)),J.gaps=C=a.gaps(l,i,n,s,C),J.clip=zi(C,d.ori,k,y,P,$)}return K!=0&&(J.band=K==2?[Rt(l,i,n,s,q,-1),Rt(l,i,n,s,q,1)]:Rt(l,i,n,s,q,K)),J})}function Bc(e){let t=ne(e.align,1),l=ne(e.ascDesc,!1),i=ne(e.alignGaps,0),n=ne(e.extend,!1);return(s,a,u,f)=>sl(s,a,(d,m,v,g,k,y,P,$,H,S,j)=>{[u,f]=Ei(v,u,f);let T=d.pxRound,{left:F,width:L}=s.bbox,J=le=>T(y(le,g,S,$)),q=le=>T(P(le,k,j,H)),X=g.ori==0?Fl:jl,U={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ol},A=U.stroke,K=g.dir*(g.ori==0?1:-1),C=q(v[K==1?u:f]),G=J(m[K==1?u:f]),I=G,te=G;n&&t==-1&&(te=F,X(A,te,C)),X(A,G,C);for(let le=K==1?u:f;le>=u&&le<=f;le+=K){let ce=v[le];if(ce==null)continue;let Z=J(m[le]),O=q(ce);t==1?X(A,Z,C):X(A,I,O),X(A,Z,O),C=O,I=Z}let V=I;n&&t==1&&(V=F+L,X(A,V,C));let[qe,xe]=Gn(s,a);if(d.fill!=null||qe!=0){let le=U.fill=new Path2D(A),ce=d.fillTo(s,a,d.min,d.max,qe),Z=q(ce);X(le,V,Z),X(le,te,Z)}if(!d.spanGaps){let le=[];le.push(...Bn(m,v,u,f,K,J,i));let ce=d.width*re/2,Z=l||t==1?ce:-ce,O=l||t==-1?-ce:ce;le.forEach(Ae=>{Ae[0]+=Z,Ae[1]+=O}),U.gaps=le=d.gaps(s,a,u,f,le),U.clip=zi(le,g.ori,$,H,S,j)}return xe!=0&&(U.band=xe==2?[Rt(s,a,u,f,A,-1),Rt(s,a,u,f,A,1)]:Rt(s,a,u,f,A,xe)),U})}function br(e,t,l,i,n,s,a=pe){if(e.length>1){let u=null;for(let f=0,d=1/0;f<e.length;f++)if(t[f]!==void 0){if(u!=null){let m=Pe(e[f]-e[u]);m<d&&(d=m,a=Pe(l(e[f],i,n,s)-l(e[u],i,n,s)))}u=f}}return a}function Uc(e){e=e||ti;let t=ne(e.size,[.6,pe,1]),l=e.align||0,i=e.gap||0,n=e.radius;n=n==null?[0,0]:typeof n=="number"?[n,0]:n;let s=ee(n),a=1-t[0],u=ne(t[1],pe),f=ne(t[2],1),d=ne(e.disp,ti),m=ne(e.each,k=>{}),{fill:v,stroke:g}=d;return(k,y,P,$)=>sl(k,y,(H,S,j,T,F,L,J,q,X,U,A)=>{let K=H.pxRound,C=l,G=i*re,I=u*re,te=f*re,V,qe;T.ori==0?[V,qe]=s(k,y):[qe,V]=s(k,y);let xe=T.dir*(T.ori==0?1:-1),le=T.ori==0?Ci:Un,ce=T.ori==0?m:(z,de,Ee,pl,Yt,_t,Kt)=>{m(z,de,Ee,Yt,pl,Kt,_t)},Z=ne(k.bands,jn).find(z=>z.series[0]==y),O=Z!=null?Z.dir:0,Ae=H.fillTo(k,y,H.min,H.max,O),Ve=K(J(Ae,F,A,X)),we,se,ht,Je=U,be=K(H.width*re),St=!1,Lt=null,rt=null,Ft=null,al=null;v!=null&&(be==0||g!=null)&&(St=!0,Lt=v.values(k,y,P,$),rt=new Map,new Set(Lt).forEach(z=>{z!=null&&rt.set(z,new Path2D)}),be>0&&(Ft=g.values(k,y,P,$),al=new Map,new Set(Ft).forEach(z=>{z!=null&&al.set(z,new Path2D)})));let{x0:cl,size:Vl}=d;if(cl!=null&&Vl!=null){C=1,S=cl.values(k,y,P,$),cl.unit==2&&(S=S.map(Ee=>k.posToVal(q+Ee*U,T.key,!0)));let z=Vl.values(k,y,P,$);Vl.unit==2?se=z[0]*U:se=L(z[0],T,U,q)-L(0,T,U,q),Je=br(S,j,L,T,U,q,Je),ht=Je-se+G}else Je=br(S,j,L,T,U,q,Je),ht=Je*a+G,se=Je-ht;ht<1&&(ht=0),be>=se/2&&(be=0),ht<5&&(K=Pr);let oi=ht>0,Ut=Je-ht-(oi?be:0);se=K(An(Ut,te,I)),we=(C==0?se/2:C==xe?0:se)-C*xe*((C==0?G/2:0)+(oi?be/2:0));let Ie={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},ul=St?null:new Path2D,zt=null;if(Z!=null)zt=k.data[Z.series[1]];else{let{y0:z,y1:de}=d;z!=null&&de!=null&&(j=de.values(k,y,P,$),zt=z.values(k,y,P,$))}let qt=V*se,Y=qe*se;for(let z=xe==1?P:$;z>=P&&z<=$;z+=xe){let de=j[z];if(de==null)continue;if(zt!=null){let Ye=zt[z]??0;if(de-Ye==0)continue;Ve=J(Ye,F,A,X)}let Ee=T.distr!=2||d!=null?S[z]:z,pl=L(Ee,T,U,q),Yt=J(ne(de,Ae),F,A,X),_t=K(pl-we),Kt=K(Ue(Yt,Ve)),Ze=K(kt(Yt,Ve)),st=Kt-Ze;if(de!=null){let Ye=de<0?Y:qt,vt=de<0?qt:Y;St?(be>0&&Ft[z]!=null&&le(al.get(Ft[z]),_t,Ze+nt(be/2),se,Ue(0,st-be),Ye,vt),Lt[z]!=null&&le(rt.get(Lt[z]),_t,Ze+nt(be/2),se,Ue(0,st-be),Ye,vt)):le(ul,_t,Ze+nt(be/2),se,Ue(0,st-be),Ye,vt),ce(k,y,z,_t-be/2,Ze,se+be,st)}}return be>0?Ie.stroke=St?al:ul:St||(Ie._fill=H.width==0?H._fill:H._stroke??H._fill,Ie.width=0),Ie.fill=St?rt:ul,Ie})}function qc(e,t){let l=ne(t?.alignGaps,0);return(i,n,s,a)=>sl(i,n,(u,f,d,m,v,g,k,y,P,$,H)=>{[s,a]=Ei(d,s,a);let S=u.pxRound,j=V=>S(g(V,m,$,y)),T=V=>S(k(V,v,H,P)),F,L,J;m.ori==0?(F=$i,J=Fl,L=is):(F=Di,J=jl,L=ns);let q=m.dir*(m.ori==0?1:-1),X=j(f[q==1?s:a]),U=X,A=[],K=[];for(let V=q==1?s:a;V>=s&&V<=a;V+=q)if(d[V]!=null){let xe=f[V],le=j(xe);A.push(U=le),K.push(T(d[V]))}let C={stroke:e(A,K,F,J,L,S),fill:null,clip:null,band:null,gaps:null,flags:Ol},G=C.stroke,[I,te]=Gn(i,n);if(u.fill!=null||I!=0){let V=C.fill=new Path2D(G),qe=u.fillTo(i,n,u.min,u.max,I),xe=T(qe);J(V,U,xe),J(V,X,xe)}if(!u.spanGaps){let V=[];V.push(...Bn(f,d,s,a,q,j,l)),C.gaps=V=u.gaps(i,n,s,a,V),C.clip=zi(V,m.ori,y,P,$,H)}return te!=0&&(C.band=te==2?[Rt(i,n,s,a,G,-1),Rt(i,n,s,a,G,1)]:Rt(i,n,s,a,G,te)),C})}function Yc(e){return qc(Kc,e)}function Kc(e,t,l,i,n,s){let a=e.length;if(a<2)return null;let u=new Path2D;if(l(u,e[0],t[0]),a==2)i(u,e[1],t[1]);else{let f=Array(a),d=Array(a-1),m=Array(a-1),v=Array(a-1);for(let g=0;g<a-1;g++)m[g]=t[g+1]-t[g],v[g]=e[g+1]-e[g],d[g]=m[g]/v[g];f[0]=d[0];for(let g=1;g<a-1;g++)d[g]===0||d[g-1]===0||d[g-1]>0!=d[g]>0?f[g]=0:(f[g]=3*(v[g-1]+v[g])/((2*v[g]+v[g-1])/d[g-1]+(v[g]+2*v[g-1])/d[g]),isFinite(f[g])||(f[g]=0));f[a-1]=d[a-2];for(let g=0;g<a-1;g++)n(u,e[g]+v[g]/3,t[g]+f[g]*v[g]/3,e[g+1]-v[g]/3,t[g+1]-f[g+1]*v[g]/3,e[g+1],t[g+1])}return u}var Ln=new Set;function kr(){for(let e of Ln)e.syncRect(!0)}Rl&&(ol(Na,zl,kr),ol(Pa,zl,kr,!0),ol(Mi,zl,()=>{Te.pxRatio=re}));var Jc=ss(),Zc=os();function Sr(e,t,l,i){return(i?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((s,a)=>zn(s,a,t,l))}function Qc(e,t){return e.map((l,i)=>i==0?{}:Me({},t,l))}function zn(e,t,l,i){return Me({},t==0?l:i,e)}function as(e,t,l){return t==null?Dl:[t,l]}var Xc=as;function eu(e,t,l){return t==null?Dl:Ti(t,l,Rn,!0)}function cs(e,t,l,i){return t==null?Dl:Ni(t,l,e.scales[i].log,!1)}var tu=cs;function us(e,t,l,i){return t==null?Dl:On(t,l,e.scales[i].log,!1)}var lu=us;function iu(e,t,l,i,n){let s=Ue(tr(e),tr(t)),a=t-e,u=bt(n/i*a,l);do{let f=l[u],d=i*f/a;if(d>=n&&s+(f<5?Bt.get(f):0)<=17)return[f,d]}while(++u<l.length);return[0,0]}function _r(e){let t,l;return e=e.replace(/(\d+)px/,(i,n)=>(t=Ne((l=+n)*re))+"px"),[e,t,l]}function nu(e){e.show&&[e.font,e.labelFont].forEach(t=>{let l=fe(t[2]*re,1);t[0]=t[0].replace(/[0-9.]+px/,l+"px"),t[1]=l})}function Te(e,t,l){let i={mode:ne(e.mode,1)},n=i.mode;function s(o,r,c,p){let h=r.valToPct(o);return p+c*(r.dir==-1?1-h:h)}function a(o,r,c,p){let h=r.valToPct(o);return p+c*(r.dir==-1?h:1-h)}function u(o,r,c,p){return r.ori==0?s(o,r,c,p):a(o,r,c,p)}i.valToPosH=s,i.valToPosV=a;let f=!1;i.status=0;let d=i.root=ft(pa);if(e.id!=null&&(d.id=e.id),it(d,e.class),e.title){let o=ft(ha,d);o.textContent=e.title}let m=yt("canvas"),v=i.ctx=m.getContext("2d"),g=ft(va,d);ol("click",g,o=>{o.target===y&&(he!=kl||ye!=Sl)&&Fe.click(i,o)},!0);let k=i.under=ft(ma,g);g.appendChild(m);let y=i.over=ft(ga,g);e=Cl(e);let P=+ne(e.pxAlign,1),$=yr(P);(e.plugins||[]).forEach(o=>{o.opts&&(e=o.opts(i,e)||e)});let H=e.ms||.001,S=i.series=n==1?Sr(e.series||[],dr,xr,!1):Qc(e.series||[null],gr),j=i.axes=Sr(e.axes||[],fr,vr,!0),T=i.scales={},F=i.bands=e.bands||[];F.forEach(o=>{o.fill=ee(o.fill||null),o.dir=ne(o.dir,-1)});let L=n==2?S[1].facets[0].scale:S[0].scale,J={axes:Ds,series:Ns},q=(e.drawOrder||["axes","series"]).map(o=>J[o]);function X(o){let r=o.distr==3?c=>Ot(c>0?c:o.clamp(i,c,o.min,o.max,o.key)):o.distr==4?c=>wn(c,o.asinh):o.distr==100?c=>o.fwd(c):c=>c;return c=>{let p=r(c),{_min:h,_max:x}=o,w=x-h;return(p-h)/w}}function U(o){let r=T[o];if(r==null){let c=(e.scales||ti)[o]||ti;if(c.from!=null){U(c.from);let p=Me({},T[c.from],c,{key:o});p.valToPct=X(p),T[o]=p}else{r=T[o]=Me({},o==L?Qr:Vc,c),r.key=o;let p=r.time,h=r.range,x=Gt(h);if((o!=L||n==2&&!p)&&(x&&(h[0]==null||h[1]==null)&&(h={min:h[0]==null?Qo:{mode:1,hard:h[0],soft:h[0]},max:h[1]==null?Qo:{mode:1,hard:h[1],soft:h[1]}},x=!1),!x&&Li(h))){let w=h;h=(b,_,E)=>_==null?Dl:Ti(_,E,w)}r.range=ee(h||(p?Xc:o==L?r.distr==3?tu:r.distr==4?lu:as:r.distr==3?cs:r.distr==4?us:eu)),r.auto=ee(x?!1:r.auto),r.clamp=ee(r.clamp||jc),r._min=r._max=null,r.valToPct=X(r)}}}U("x"),U("y"),n==1&&S.forEach(o=>{U(o.scale)}),j.forEach(o=>{U(o.scale)});for(let o in e.scales)U(o);let A=T[L],K=A.distr,C,G;A.ori==0?(it(d,fa),C=s,G=a):(it(d,da),C=a,G=s);let I={};for(let o in T){let r=T[o];(r.min!=null||r.max!=null)&&(I[o]={min:r.min,max:r.max},r.min=r.max=null)}let te=e.tzDate||(o=>new Date(Ne(o/H))),V=e.fmtDate||Vn,qe=H==1?fc(te):vc(te),xe=cr(te,ar(H==1?pc:hc,V)),le=pr(te,ur(gc,V)),ce=[],Z=i.legend=Me({},yc,e.legend),O=i.cursor=Me({},Tc,{drag:{y:n==2}},e.cursor),Ae=Z.show,Ve=O.show,we=Z.markers;Z.idxs=ce,we.width=ee(we.width),we.dash=ee(we.dash),we.stroke=ee(we.stroke),we.fill=ee(we.fill);let se,ht,Je,be=[],St=[],Lt,rt=!1,Ft={};if(Z.live){let o=S[1]?S[1].values:null;rt=o!=null,Lt=rt?o(i,1,0):{_:0};for(let r in Lt)Ft[r]=Dn}if(Ae)if(se=yt("table",Sa,d),Je=yt("tbody",null,se),Z.mount(i,se),rt){ht=yt("thead",null,se,Je);let o=yt("tr",null,ht);yt("th",null,o);for(var al in Lt)yt("th",jo,o).textContent=al}else it(se,Ma),Z.live&&it(se,_a);let cl={show:!0},Vl={show:!1};function oi(o,r){if(r==0&&(rt||!Z.live||n==2))return Dl;let c=[],p=yt("tr",Ta,Je,Je.childNodes[r]);it(p,o.class),o.show||it(p,nl);let h=yt("th",null,p);if(we.show){let b=ft(Aa,h);if(r>0){let _=we.width(i,r);_&&(b.style.border=_+"px "+we.dash(i,r)+" "+we.stroke(i,r)),b.style.background=we.fill(i,r)}}let x=ft(jo,h);o.label instanceof HTMLElement?x.appendChild(o.label):x.textContent=o.label,r>0&&(we.show||(x.style.color=o.width>0?we.stroke(i,r):we.fill(i,r)),Ie("click",h,b=>{if(O._lock)return;Zt(b);let _=S.indexOf(o);if((b.ctrlKey||b.metaKey)!=Z.isolate){let E=S.some((N,D)=>D>0&&D!=_&&N.show);S.forEach((N,D)=>{D>0&&Tt(D,E?D==_?cl:Vl:cl,!0,_e.setSeries)})}else Tt(_,{show:!o.show},!0,_e.setSeries)},!1),dl&&Ie(Wo,h,b=>{O._lock||(Zt(b),Tt(S.indexOf(o),Ml,!0,_e.setSeries))},!1));for(var w in Lt){let b=yt("td",Ea,p);b.textContent="--",c.push(b)}return[p,c]}let Ut=new Map;function Ie(o,r,c,p=!0){let h=Ut.get(r)||{},x=O.bind[o](i,r,c,p);x&&(ol(o,r,h[o]=x),Ut.set(r,h))}function ul(o,r,c){let p=Ut.get(r)||{};for(let h in p)(o==null||h==o)&&(Tn(h,r,p[h]),delete p[h]);o==null&&Ut.delete(r)}let zt=0,qt=0,Y=0,z=0,de=0,Ee=0,pl=de,Yt=Ee,_t=Y,Kt=z,Ze=0,st=0,Ye=0,vt=0;i.bbox={};let Ii=!1,ri=!1,fl=!1,Jt=!1,si=!1,at=!1;function Hi(o,r,c){(c||o!=i.width||r!=i.height)&&Zn(o,r),xl(!1),fl=!0,ri=!0,wl()}function Zn(o,r){i.width=zt=Y=o,i.height=qt=z=r,de=Ee=0,ks(),Ss();let c=i.bbox;Ze=c.left=ll(de*re,.5),st=c.top=ll(Ee*re,.5),Ye=c.width=ll(Y*re,.5),vt=c.height=ll(z*re,.5)}let ws=3;function ys(){let o=!1,r=0;for(;!o;){r++;let c=zs(r),p=$s(r);o=r==ws||c&&p,o||(Zn(i.width,i.height),ri=!0)}}function bs({width:o,height:r}){Hi(o,r)}i.setSize=bs;function ks(){let o=!1,r=!1,c=!1,p=!1;j.forEach((h,x)=>{if(h.show&&h._show){let{side:w,_size:b}=h,_=w%2,E=h.label!=null?h.labelSize:0,N=b+E;N>0&&(_?(Y-=N,w==3?(de+=N,p=!0):c=!0):(z-=N,w==0?(Ee+=N,o=!0):r=!0))}}),Qt[0]=o,Qt[1]=c,Qt[2]=r,Qt[3]=p,Y-=jt[1]+jt[3],de+=jt[3],z-=jt[2]+jt[0],Ee+=jt[0]}function Ss(){let o=de+Y,r=Ee+z,c=de,p=Ee;function h(x,w){switch(x){case 1:return o+=w,o-w;case 2:return r+=w,r-w;case 3:return c-=w,c+w;case 0:return p-=w,p+w}}j.forEach((x,w)=>{if(x.show&&x._show){let b=x.side;x._pos=h(b,x._size),x.label!=null&&(x._lpos=h(b,x.labelSize))}})}if(O.dataIdx==null){let o=O.hover,r=o.skip=new Set(o.skip??[]);r.add(void 0);let c=o.prox=ee(o.prox),p=o.bias??=0;O.dataIdx=(h,x,w,b)=>{if(x==0)return w;let _=w,E=c(h,x,w,b)??pe,N=E>=0&&E<pe,D=A.ori==0?Y:z,B=O.left,oe=t[0],ie=t[x];if(r.has(ie[w])){_=null;let Q=null,W=null,R;if(p==0||p==-1)for(R=w;Q==null&&R-- >0;)r.has(ie[R])||(Q=R);if(p==0||p==1)for(R=w;W==null&&R++<ie.length;)r.has(ie[R])||(W=R);if(Q!=null||W!=null)if(N){let me=Q==null?-1/0:C(oe[Q],A,D,0),ke=W==null?1/0:C(oe[W],A,D,0),Oe=B-me,ue=ke-B;Oe<=ue?Oe<=E&&(_=Q):ue<=E&&(_=W)}else _=W==null?Q:Q==null?W:w-Q<=W-w?Q:W}else N&&Pe(B-C(oe[w],A,D,0))>E&&(_=null);return _}}let Zt=o=>{O.event=o};O.idxs=ce,O._lock=!1;let je=O.points;je.show=ee(je.show),je.size=ee(je.size),je.stroke=ee(je.stroke),je.width=ee(je.width),je.fill=ee(je.fill);let Mt=i.focus=Me({},e.focus||{alpha:.3},O.focus),dl=Mt.prox>=0,hl=dl&&je.one,ct=[],vl=[],ml=[];function Qn(o,r){let c=je.show(i,r);if(c instanceof HTMLElement)return it(c,ka),it(c,o.class),Pt(c,-10,-10,Y,z),y.insertBefore(c,ct[r]),c}function Xn(o,r){if(n==1||r>0){let c=n==1&&T[o.scale].time,p=o.value;o.value=c?nr(p)?pr(te,ur(p,V)):p||le:p||Oc,o.label=o.label||(c?Ec:Ac)}if(hl||r>0){o.width=o.width==null?1:o.width,o.paths=o.paths||Jc||Va,o.fillTo=ee(o.fillTo||Ic),o.pxAlign=+ne(o.pxAlign,P),o.pxRound=yr(o.pxAlign),o.stroke=ee(o.stroke||null),o.fill=ee(o.fill||null),o._stroke=o._fill=o._paths=o._focus=null;let c=Rc(Ue(1,o.width),1),p=o.points=Me({},{size:c,width:Ue(1,c*.2),stroke:o.stroke,space:c*2,paths:Zc,_stroke:null,_fill:null},o.points);p.show=ee(p.show),p.filter=ee(p.filter),p.fill=ee(p.fill),p.stroke=ee(p.stroke),p.paths=ee(p.paths),p.pxAlign=o.pxAlign}if(Ae){let c=oi(o,r);be.splice(r,0,c[0]),St.splice(r,0,c[1]),Z.values.push(null)}if(Ve){ce.splice(r,0,null);let c=null;hl?r==0&&(c=Qn(o,r)):r>0&&(c=Qn(o,r)),ct.splice(r,0,c),vl.splice(r,0,0),ml.splice(r,0,0)}Ce("addSeries",r)}function _s(o,r){r=r??S.length,o=n==1?zn(o,r,dr,xr):zn(o,r,{},gr),S.splice(r,0,o),Xn(S[r],r)}i.addSeries=_s;function Ms(o){if(S.splice(o,1),Ae){Z.values.splice(o,1),St.splice(o,1);let r=be.splice(o,1)[0];ul(null,r.firstChild),r.remove()}Ve&&(ce.splice(o,1),ct.splice(o,1)[0].remove(),vl.splice(o,1),ml.splice(o,1)),Ce("delSeries",o)}i.delSeries=Ms;let Qt=[!1,!1,!1,!1];function Ts(o,r){if(o._show=o.show,o.show){let c=o.side%2,p=T[o.scale];p==null&&(o.scale=c?S[1].scale:L,p=T[o.scale]);let h=p.time;o.size=ee(o.size),o.space=ee(o.space),o.rotate=ee(o.rotate),Gt(o.incrs)&&o.incrs.forEach(w=>{!Bt.has(w)&&Bt.set(w,$r(w))}),o.incrs=ee(o.incrs||(p.distr==2?ac:h?H==1?uc:dc:il)),o.splits=ee(o.splits||(h&&p.distr==1?qe:p.distr==3?En:p.distr==4?Lc:Pc)),o.stroke=ee(o.stroke),o.grid.stroke=ee(o.grid.stroke),o.ticks.stroke=ee(o.ticks.stroke),o.border.stroke=ee(o.border.stroke);let x=o.values;o.values=Gt(x)&&!Gt(x[0])?ee(x):h?Gt(x)?cr(te,ar(x,V)):nr(x)?mc(te,x):x||xe:x||Nc,o.filter=ee(o.filter||(p.distr>=3&&p.log==10?Dc:p.distr==3&&p.log==2?Cc:Lr)),o.font=_r(o.font),o.labelFont=_r(o.labelFont),o._size=o.size(i,null,r,0),o._space=o._rotate=o._incrs=o._found=o._splits=o._values=null,o._size>0&&(Qt[r]=!0,o._el=ft(xa,g))}}function Il(o,r,c,p){let[h,x,w,b]=c,_=r%2,E=0;return _==0&&(b||x)&&(E=r==0&&!h||r==2&&!w?Ne(fr.size/3):0),_==1&&(h||w)&&(E=r==1&&!x||r==3&&!b?Ne(vr.size/2):0),E}let eo=i.padding=(e.padding||[Il,Il,Il,Il]).map(o=>ee(ne(o,Il))),jt=i._padding=eo.map((o,r)=>o(i,r,Qt,0)),Re,Le=null,ze=null,ai=n==1?S[0].idxs:null,mt=null,Hl=!1;function to(o,r){if(t=o??[],i.data=i._data=t,n==2){Re=0;for(let c=1;c<S.length;c++)Re+=t[c][0].length}else{t.length==0&&(i.data=i._data=t=[[]]),mt=t[0],Re=mt.length;let c=t;if(K==2){c=t.slice();let p=c[0]=Array(Re);for(let h=0;h<Re;h++)p[h]=h}i._data=t=c}if(xl(!0),Ce("setData"),K==2&&(fl=!0),r!==!1){let c=A;c.auto(i,Hl)?Wi():It(L,c.min,c.max),Jt=Jt||O.left>=0,at=!0,wl()}}i.setData=to;function Wi(){Hl=!0;let o,r;n==1&&(Re>0?(Le=ai[0]=0,ze=ai[1]=Re-1,o=t[0][Le],r=t[0][ze],K==2?(o=Le,r=ze):o==r&&(K==3?[o,r]=Ni(o,o,A.log,!1):K==4?[o,r]=On(o,o,A.log,!1):A.time?r=o+Ne(86400/H):[o,r]=Ti(o,r,Rn,!0))):(Le=ai[0]=o=null,ze=ai[1]=r=null)),It(L,o,r)}let ci,gl,Gi,Bi,Ui,qi,Yi,Ki,Ji,Ke;function lo(o,r,c,p,h,x){o??=Io,c??=jn,p??="butt",h??=Io,x??="round",o!=ci&&(v.strokeStyle=ci=o),h!=gl&&(v.fillStyle=gl=h),r!=Gi&&(v.lineWidth=Gi=r),x!=Ui&&(v.lineJoin=Ui=x),p!=qi&&(v.lineCap=qi=p),c!=Bi&&v.setLineDash(Bi=c)}function io(o,r,c,p){r!=gl&&(v.fillStyle=gl=r),o!=Yi&&(v.font=Yi=o),c!=Ki&&(v.textAlign=Ki=c),p!=Ji&&(v.textBaseline=Ji=p)}function Zi(o,r,c,p,h=0){if(p.length>0&&o.auto(i,Hl)&&(r==null||r.min==null)){let x=ne(Le,0),w=ne(ze,p.length-1),b=c.min==null?Da(p,x,w,h,o.distr==3):[c.min,c.max];o.min=kt(o.min,c.min=b[0]),o.max=Ue(o.max,c.max=b[1])}}let no={min:null,max:null};function As(){for(let p in T){let h=T[p];I[p]==null&&(h.min==null||I[L]!=null&&h.auto(i,Hl))&&(I[p]=no)}for(let p in T){let h=T[p];I[p]==null&&h.from!=null&&I[h.from]!=null&&(I[p]=no)}I[L]!=null&&xl(!0);let o={};for(let p in I){let h=I[p];if(h!=null){let x=o[p]=Cl(T[p],Wa);if(h.min!=null)Me(x,h);else if(p!=L||n==2)if(Re==0&&x.from==null){let w=x.range(i,null,null,p);x.min=w[0],x.max=w[1]}else x.min=pe,x.max=-pe}}if(Re>0){S.forEach((p,h)=>{if(n==1){let x=p.scale,w=I[x];if(w==null)return;let b=o[x];if(h==0){let _=b.range(i,b.min,b.max,x);b.min=_[0],b.max=_[1],Le=bt(b.min,t[0]),ze=bt(b.max,t[0]),ze-Le>1&&(t[0][Le]<b.min&&Le++,t[0][ze]>b.max&&ze--),p.min=mt[Le],p.max=mt[ze]}else p.show&&p.auto&&Zi(b,w,p,t[h],p.sorted);p.idxs[0]=Le,p.idxs[1]=ze}else if(h>0&&p.show&&p.auto){let[x,w]=p.facets,b=x.scale,_=w.scale,[E,N]=t[h],D=o[b],B=o[_];D!=null&&Zi(D,I[b],x,E,x.sorted),B!=null&&Zi(B,I[_],w,N,w.sorted),p.min=w.min,p.max=w.max}});for(let p in o){let h=o[p],x=I[p];if(h.from==null&&(x==null||x.min==null)){let w=h.range(i,h.min==pe?null:h.min,h.max==-pe?null:h.max,p);h.min=w[0],h.max=w[1]}}}for(let p in o){let h=o[p];if(h.from!=null){let x=o[h.from];if(x.min==null)h.min=h.max=null;else{let w=h.range(i,x.min,x.max,p);h.min=w[0],h.max=w[1]}}}let r={},c=!1;for(let p in o){let h=o[p],x=T[p];if(x.min!=h.min||x.max!=h.max){x.min=h.min,x.max=h.max;let w=x.distr;x._min=w==3?Ot(x.min):w==4?wn(x.min,x.asinh):w==100?x.fwd(x.min):x.min,x._max=w==3?Ot(x.max):w==4?wn(x.max,x.asinh):w==100?x.fwd(x.max):x.max,r[p]=c=!0}}if(c){S.forEach((p,h)=>{n==2?h>0&&r.y&&(p._paths=null):r[p.scale]&&(p._paths=null)});for(let p in r)fl=!0,Ce("setScale",p);Ve&&O.left>=0&&(Jt=at=!0)}for(let p in I)I[p]=null}function Es(o){let r=An(Le-1,0,Re-1),c=An(ze+1,0,Re-1);for(;o[r]==null&&r>0;)r--;for(;o[c]==null&&c<Re-1;)c++;return[r,c]}function Ns(){if(Re>0){let o=S.some(r=>r._focus)&&Ke!=Mt.alpha;o&&(v.globalAlpha=Ke=Mt.alpha),S.forEach((r,c)=>{if(c>0&&r.show&&(oo(c,!1),oo(c,!0),r._paths==null)){let p=Ke;Ke!=r.alpha&&(v.globalAlpha=Ke=r.alpha);let h=n==2?[0,t[c][0].length-1]:Es(t[c]);r._paths=r.paths(i,c,h[0],h[1]),Ke!=p&&(v.globalAlpha=Ke=p)}}),S.forEach((r,c)=>{if(c>0&&r.show){let p=Ke;Ke!=r.alpha&&(v.globalAlpha=Ke=r.alpha),r._paths!=null&&ro(c,!1);{let h=r._paths!=null?r._paths.gaps:null,x=r.points.show(i,c,Le,ze,h),w=r.points.filter(i,c,x,h);(x||w)&&(r.points._paths=r.points.paths(i,c,Le,ze,w),ro(c,!0))}Ke!=p&&(v.globalAlpha=Ke=p),Ce("drawSeries",c)}}),o&&(v.globalAlpha=Ke=1)}}function oo(o,r){let c=r?S[o].points:S[o];c._stroke=c.stroke(i,o),c._fill=c.fill(i,o)}function ro(o,r){let c=r?S[o].points:S[o],{stroke:p,fill:h,clip:x,flags:w,_stroke:b=c._stroke,_fill:_=c._fill,_width:E=c.width}=c._paths;E=fe(E*re,3);let N=null,D=E%2/2;r&&_==null&&(_=E>0?"#fff":b);let B=c.pxAlign==1&&D>0;if(B&&v.translate(D,D),!r){let oe=Ze-E/2,ie=st-E/2,Q=Ye+E,W=vt+E;N=new Path2D,N.rect(oe,ie,Q,W)}r?Qi(b,E,c.dash,c.cap,_,p,h,w,x):Ps(o,b,E,c.dash,c.cap,_,p,h,w,N,x),B&&v.translate(-D,-D)}function Ps(o,r,c,p,h,x,w,b,_,E,N){let D=!1;_!=0&&F.forEach((B,oe)=>{if(B.series[0]==o){let ie=S[B.series[1]],Q=t[B.series[1]],W=(ie._paths||ti).band;Gt(W)&&(W=B.dir==1?W[0]:W[1]);let R,me=null;ie.show&&W&&Oa(Q,Le,ze)?(me=B.fill(i,oe)||x,R=ie._paths.clip):W=null,Qi(r,c,p,h,me,w,b,_,E,N,R,W),D=!0}}),D||Qi(r,c,p,h,x,w,b,_,E,N)}let so=Ol|Pn;function Qi(o,r,c,p,h,x,w,b,_,E,N,D){lo(o,r,c,p,h),(_||E||D)&&(v.save(),_&&v.clip(_),E&&v.clip(E)),D?(b&so)==so?(v.clip(D),N&&v.clip(N),pi(h,w),ui(o,x,r)):b&Pn?(pi(h,w),v.clip(D),ui(o,x,r)):b&Ol&&(v.save(),v.clip(D),N&&v.clip(N),pi(h,w),v.restore(),ui(o,x,r)):(pi(h,w),ui(o,x,r)),(_||E||D)&&v.restore()}function ui(o,r,c){c>0&&(r instanceof Map?r.forEach((p,h)=>{v.strokeStyle=ci=h,v.stroke(p)}):r!=null&&o&&v.stroke(r))}function pi(o,r){r instanceof Map?r.forEach((c,p)=>{v.fillStyle=gl=p,v.fill(c)}):r!=null&&o&&v.fill(r)}function Ls(o,r,c,p){let h=j[o],x;if(p<=0)x=[0,0];else{let w=h._space=h.space(i,o,r,c,p),b=h._incrs=h.incrs(i,o,r,c,p,w);x=iu(r,c,b,p,w)}return h._found=x}function Xi(o,r,c,p,h,x,w,b,_,E){let N=w%2/2;P==1&&v.translate(N,N),lo(b,w,_,E,b),v.beginPath();let D,B,oe,ie,Q=h+(p==0||p==3?-x:x);c==0?(B=h,ie=Q):(D=h,oe=Q);for(let W=0;W<o.length;W++)r[W]!=null&&(c==0?D=oe=o[W]:B=ie=o[W],v.moveTo(D,B),v.lineTo(oe,ie));v.stroke(),P==1&&v.translate(-N,-N)}function zs(o){let r=!0;return j.forEach((c,p)=>{if(!c.show)return;let h=T[c.scale];if(h.min==null){c._show&&(r=!1,c._show=!1,xl(!1));return}else c._show||(r=!1,c._show=!0,xl(!1));let x=c.side,w=x%2,{min:b,max:_}=h,[E,N]=Ls(p,b,_,w==0?Y:z);if(N==0)return;let D=h.distr==2,B=c._splits=c.splits(i,p,b,_,E,N,D),oe=h.distr==2?B.map(R=>mt[R]):B,ie=h.distr==2?mt[B[1]]-mt[B[0]]:E,Q=c._values=c.values(i,c.filter(i,oe,p,N,ie),p,N,ie);c._rotate=x==2?c.rotate(i,Q,p,N):0;let W=c._size;c._size=dt(c.size(i,Q,p,o)),W!=null&&c._size!=W&&(r=!1)}),r}function $s(o){let r=!0;return eo.forEach((c,p)=>{let h=c(i,p,Qt,o);h!=jt[p]&&(r=!1),jt[p]=h}),r}function Ds(){for(let o=0;o<j.length;o++){let r=j[o];if(!r.show||!r._show)continue;let c=r.side,p=c%2,h,x,w=r.stroke(i,o),b=c==0||c==3?-1:1,[_,E]=r._found;if(r.label!=null){let We=r.labelGap*b,et=Ne((r._lpos+We)*re);io(r.labelFont[0],w,"center",c==2?"top":Vo),v.save(),p==1?(h=x=0,v.translate(et,Ne(st+vt/2)),v.rotate((c==3?-_i:_i)/2)):(h=Ne(Ze+Ye/2),x=et);let tl=Nr(r.label)?r.label(i,o,_,E):r.label;v.fillText(tl,h,x),v.restore()}if(E==0)continue;let N=T[r.scale],D=p==0?Ye:vt,B=p==0?Ze:st,oe=r._splits,ie=N.distr==2?oe.map(We=>mt[We]):oe,Q=N.distr==2?mt[oe[1]]-mt[oe[0]]:_,W=r.ticks,R=r.border,me=W.show?W.size:0,ke=Ne(me*re),Oe=Ne((r.alignTo==2?r._size-me-r.gap:r.gap)*re),ue=r._rotate*-_i/180,Se=$(r._pos*re),Qe=(ke+Oe)*b,He=Se+Qe;x=p==0?He:0,h=p==1?He:0;let ut=r.font[0],gt=r.align==1?Pl:r.align==2?mn:ue>0?Pl:ue<0?mn:p==0?"center":c==3?mn:Pl,Et=ue||p==1?"middle":c==2?"top":Vo;io(ut,w,gt,Et);let Xe=r.font[1]*r.lineGap,pt=oe.map(We=>$(u(We,N,D,B))),xt=r._values;for(let We=0;We<xt.length;We++){let et=xt[We];if(et!=null){p==0?h=pt[We]:x=pt[We],et=""+et;let tl=et.indexOf(`
`)==-1?[et]:et.split(/\n/gm);for(let Ge=0;Ge<tl.length;Ge++){let Ao=tl[Ge];ue?(v.save(),v.translate(h,x+Ge*Xe),v.rotate(ue),v.fillText(Ao,0,0),v.restore()):v.fillText(Ao,h,x+Ge*Xe)}}}W.show&&Xi(pt,W.filter(i,ie,o,E,Q),p,c,Se,ke,fe(W.width*re,3),W.stroke(i,o),W.dash,W.cap);let Nt=r.grid;Nt.show&&Xi(pt,Nt.filter(i,ie,o,E,Q),p,p==0?2:1,p==0?st:Ze,p==0?vt:Ye,fe(Nt.width*re,3),Nt.stroke(i,o),Nt.dash,Nt.cap),R.show&&Xi([Se],[1],p==0?1:0,p==0?1:2,p==1?st:Ze,p==1?vt:Ye,fe(R.width*re,3),R.stroke(i,o),R.dash,R.cap)}Ce("drawAxes")}function xl(o){S.forEach((r,c)=>{c>0&&(r._paths=null,o&&(n==1?(r.min=null,r.max=null):r.facets.forEach(p=>{p.min=null,p.max=null})))})}let fi=!1,en=!1,Wl=[];function Cs(){en=!1;for(let o=0;o<Wl.length;o++)Ce(...Wl[o]);Wl.length=0}function wl(){fi||(Ja(ao),fi=!0)}function Os(o,r=!1){fi=!0,en=r,o(i),ao(),r&&Wl.length>0&&queueMicrotask(Cs)}i.batch=Os;function ao(){if(Ii&&(As(),Ii=!1),fl&&(ys(),fl=!1),ri){if(ge(k,Pl,de),ge(k,"top",Ee),ge(k,Zl,Y),ge(k,Ql,z),ge(y,Pl,de),ge(y,"top",Ee),ge(y,Zl,Y),ge(y,Ql,z),ge(g,Zl,zt),ge(g,Ql,qt),m.width=Ne(zt*re),m.height=Ne(qt*re),j.forEach(({_el:o,_show:r,_size:c,_pos:p,side:h})=>{if(o!=null)if(r){let x=h===3||h===0?c:0,w=h%2==1;ge(o,w?"left":"top",p-x),ge(o,w?"width":"height",c),ge(o,w?"top":"left",w?Ee:de),ge(o,w?"height":"width",w?z:Y),Mn(o,nl)}else it(o,nl)}),ci=gl=Gi=Ui=qi=Yi=Ki=Ji=Bi=null,Ke=1,Ul(!0),de!=pl||Ee!=Yt||Y!=_t||z!=Kt){xl(!1);let o=Y/_t,r=z/Kt;if(Ve&&!Jt&&O.left>=0){O.left*=o,O.top*=r,yl&&Pt(yl,Ne(O.left),0,Y,z),bl&&Pt(bl,0,Ne(O.top),Y,z);for(let c=0;c<ct.length;c++){let p=ct[c];p!=null&&(vl[c]*=o,ml[c]*=r,Pt(p,dt(vl[c]),dt(ml[c]),Y,z))}}if(ve.show&&!si&&ve.left>=0&&ve.width>0){ve.left*=o,ve.width*=o,ve.top*=r,ve.height*=r;for(let c in sn)ge(_l,c,ve[c])}pl=de,Yt=Ee,_t=Y,Kt=z}Ce("setSize"),ri=!1}zt>0&&qt>0&&(v.clearRect(0,0,m.width,m.height),Ce("drawClear"),q.forEach(o=>o()),Ce("draw")),ve.show&&si&&(di(ve),si=!1),Ve&&Jt&&(el(null,!0,!1),Jt=!1),Z.show&&Z.live&&at&&(on(),at=!1),f||(f=!0,i.status=1,Ce("ready")),Hl=!1,fi=!1}i.redraw=(o,r)=>{fl=r||!1,o!==!1?It(L,A.min,A.max):wl()};function tn(o,r){let c=T[o];if(c.from==null){if(Re==0){let p=c.range(i,r.min,r.max,o);r.min=p[0],r.max=p[1]}if(r.min>r.max){let p=r.min;r.min=r.max,r.max=p}if(Re>1&&r.min!=null&&r.max!=null&&r.max-r.min<1e-16)return;o==L&&c.distr==2&&Re>0&&(r.min=bt(r.min,t[0]),r.max=bt(r.max,t[0]),r.min==r.max&&r.max++),I[o]=r,Ii=!0,wl()}}i.setScale=tn;let ln,nn,yl,bl,co,uo,kl,Sl,po,fo,he,ye,Vt=!1,Fe=O.drag,$e=Fe.x,De=Fe.y;Ve&&(O.x&&(ln=ft(ya,y)),O.y&&(nn=ft(ba,y)),A.ori==0?(yl=ln,bl=nn):(yl=nn,bl=ln),he=O.left,ye=O.top);let ve=i.select=Me({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),_l=ve.show?ft(wa,ve.over?y:k):null;function di(o,r){if(ve.show){for(let c in o)ve[c]=o[c],c in sn&&ge(_l,c,o[c]);r!==!1&&Ce("setSelect")}}i.setSelect=di;function Rs(o){if(S[o].show)Ae&&Mn(be[o],nl);else if(Ae&&it(be[o],nl),Ve){let c=hl?ct[0]:ct[o];c!=null&&Pt(c,-10,-10,Y,z)}}function It(o,r,c){tn(o,{min:r,max:c})}function Tt(o,r,c,p){r.focus!=null&&Hs(o),r.show!=null&&S.forEach((h,x)=>{x>0&&(o==x||o==null)&&(h.show=r.show,Rs(x),n==2?(It(h.facets[0].scale,null,null),It(h.facets[1].scale,null,null)):It(h.scale,null,null),wl())}),c!==!1&&Ce("setSeries",o,r),p&&ql("setSeries",i,o,r)}i.setSeries=Tt;function Fs(o,r){Me(F[o],r)}function js(o,r){o.fill=ee(o.fill||null),o.dir=ne(o.dir,-1),r=r??F.length,F.splice(r,0,o)}function Vs(o){o==null?F.length=0:F.splice(o,1)}i.addBand=js,i.setBand=Fs,i.delBand=Vs;function Is(o,r){S[o].alpha=r,Ve&&ct[o]!=null&&(ct[o].style.opacity=r),Ae&&be[o]&&(be[o].style.opacity=r)}let $t,Ht,Xt,Ml={focus:!0};function Hs(o){if(o!=Xt){let r=o==null,c=Mt.alpha!=1;S.forEach((p,h)=>{if(n==1||h>0){let x=r||h==0||h==o;p._focus=r?null:x,c&&Is(h,x?1:Mt.alpha)}}),Xt=o,c&&wl()}}Ae&&dl&&Ie(Go,se,o=>{O._lock||(Zt(o),Xt!=null&&Tt(null,Ml,!0,_e.setSeries))});function At(o,r,c){let p=T[r];c&&(o=o/re-(p.ori==1?Ee:de));let h=Y;p.ori==1&&(h=z,o=h-o),p.dir==-1&&(o=h-o);let x=p._min,w=p._max,b=o/h,_=x+(w-x)*b,E=p.distr;return E==3?$l(10,_):E==4?Fa(_,p.asinh):E==100?p.bwd(_):_}function Ws(o,r){let c=At(o,L,r);return bt(c,t[0],Le,ze)}i.valToIdx=o=>bt(o,t[0]),i.posToIdx=Ws,i.posToVal=At,i.valToPos=(o,r,c)=>T[r].ori==0?s(o,T[r],c?Ye:Y,c?Ze:0):a(o,T[r],c?vt:z,c?st:0),i.setCursor=(o,r,c)=>{he=o.left,ye=o.top,el(null,r,c)};function ho(o,r){ge(_l,Pl,ve.left=o),ge(_l,Zl,ve.width=r)}function vo(o,r){ge(_l,"top",ve.top=o),ge(_l,Ql,ve.height=r)}let Gl=A.ori==0?ho:vo,Bl=A.ori==1?ho:vo;function Gs(){if(Ae&&Z.live)for(let o=n==2?1:0;o<S.length;o++){if(o==0&&rt)continue;let r=Z.values[o],c=0;for(let p in r)St[o][c++].firstChild.nodeValue=r[p]}}function on(o,r){if(o!=null&&(o.idxs?o.idxs.forEach((c,p)=>{ce[p]=c}):Ha(o.idx)||ce.fill(o.idx),Z.idx=ce[0]),Ae&&Z.live){for(let c=0;c<S.length;c++)(c>0||n==1&&!rt)&&Bs(c,ce[c]);Gs()}at=!1,r!==!1&&Ce("setLegend")}i.setLegend=on;function Bs(o,r){let c=S[o],p=o==0&&K==2?mt:t[o],h;rt?h=c.values(i,o,r)??Ft:(h=c.value(i,r==null?null:p[r],o,r),h=h==null?Ft:{_:h}),Z.values[o]=h}function el(o,r,c){po=he,fo=ye,[he,ye]=O.move(i,he,ye),O.left=he,O.top=ye,Ve&&(yl&&Pt(yl,Ne(he),0,Y,z),bl&&Pt(bl,0,Ne(ye),Y,z));let p,h=Le>ze;$t=pe,Ht=null;let x=A.ori==0?Y:z,w=A.ori==1?Y:z;if(he<0||Re==0||h){p=O.idx=null;for(let b=0;b<S.length;b++){let _=ct[b];_!=null&&Pt(_,-10,-10,Y,z)}dl&&Tt(null,Ml,!0,o==null&&_e.setSeries),Z.live&&(ce.fill(p),at=!0)}else{let b,_,E;n==1&&(b=A.ori==0?he:ye,_=At(b,L),p=O.idx=bt(_,t[0],Le,ze),E=C(t[0][p],A,x,0));let N=-10,D=-10,B=0,oe=0,ie=!0,Q="",W="";for(let R=n==2?1:0;R<S.length;R++){let me=S[R],ke=ce[R],Oe=ke==null?null:n==1?t[R][ke]:t[R][1][ke],ue=O.dataIdx(i,R,p,_),Se=ue==null?null:n==1?t[R][ue]:t[R][1][ue];if(at=at||Se!=Oe||ue!=ke,ce[R]=ue,R>0&&me.show){let Qe=ue==null?-10:ue==p?E:C(n==1?t[0][ue]:t[R][0][ue],A,x,0),He=Se==null?-10:G(Se,n==1?T[me.scale]:T[me.facets[1].scale],w,0);if(dl&&Se!=null){let ut=A.ori==1?he:ye,gt=Pe(Mt.dist(i,R,ue,He,ut));if(gt<$t){let Et=Mt.bias;if(Et!=0){let Xe=At(ut,me.scale),pt=Se>=0?1:-1,xt=Xe>=0?1:-1;xt==pt&&(xt==1?Et==1?Se>=Xe:Se<=Xe:Et==1?Se<=Xe:Se>=Xe)&&($t=gt,Ht=R)}else $t=gt,Ht=R}}if(at||hl){let ut,gt;A.ori==0?(ut=Qe,gt=He):(ut=He,gt=Qe);let Et,Xe,pt,xt,Nt,We,et=!0,tl=je.bbox;if(tl!=null){et=!1;let Ge=tl(i,R);pt=Ge.left,xt=Ge.top,Et=Ge.width,Xe=Ge.height}else pt=ut,xt=gt,Et=Xe=je.size(i,R);if(We=je.fill(i,R),Nt=je.stroke(i,R),hl)R==Ht&&$t<=Mt.prox&&(N=pt,D=xt,B=Et,oe=Xe,ie=et,Q=We,W=Nt);else{let Ge=ct[R];Ge!=null&&(vl[R]=pt,ml[R]=xt,Zo(Ge,Et,Xe,et),Ko(Ge,We,Nt),Pt(Ge,dt(pt),dt(xt),Y,z))}}}}if(hl){let R=Mt.prox,me=Xt==null?$t<=R:$t>R||Ht!=Xt;if(at||me){let ke=ct[0];ke!=null&&(vl[0]=N,ml[0]=D,Zo(ke,B,oe,ie),Ko(ke,Q,W),Pt(ke,dt(N),dt(D),Y,z))}}}if(ve.show&&Vt)if(o!=null){let[b,_]=_e.scales,[E,N]=_e.match,[D,B]=o.cursor.sync.scales,oe=o.cursor.drag;if($e=oe._x,De=oe._y,$e||De){let{left:ie,top:Q,width:W,height:R}=o.select,me=o.scales[D].ori,ke=o.posToVal,Oe,ue,Se,Qe,He,ut=b!=null&&E(b,D),gt=_!=null&&N(_,B);ut&&$e?(me==0?(Oe=ie,ue=W):(Oe=Q,ue=R),Se=T[b],Qe=C(ke(Oe,D),Se,x,0),He=C(ke(Oe+ue,D),Se,x,0),Gl(kt(Qe,He),Pe(He-Qe))):Gl(0,x),gt&&De?(me==1?(Oe=ie,ue=W):(Oe=Q,ue=R),Se=T[_],Qe=G(ke(Oe,B),Se,w,0),He=G(ke(Oe+ue,B),Se,w,0),Bl(kt(Qe,He),Pe(He-Qe))):Bl(0,w)}else an()}else{let b=Pe(po-co),_=Pe(fo-uo);if(A.ori==1){let B=b;b=_,_=B}$e=Fe.x&&b>=Fe.dist,De=Fe.y&&_>=Fe.dist;let E=Fe.uni;E!=null?$e&&De&&($e=b>=E,De=_>=E,!$e&&!De&&(_>b?De=!0:$e=!0)):Fe.x&&Fe.y&&($e||De)&&($e=De=!0);let N,D;$e&&(A.ori==0?(N=kl,D=he):(N=Sl,D=ye),Gl(kt(N,D),Pe(D-N)),De||Bl(0,w)),De&&(A.ori==1?(N=kl,D=he):(N=Sl,D=ye),Bl(kt(N,D),Pe(D-N)),$e||Gl(0,x)),!$e&&!De&&(Gl(0,0),Bl(0,0))}if(Fe._x=$e,Fe._y=De,o==null){if(c){if(To!=null){let[b,_]=_e.scales;_e.values[0]=b!=null?At(A.ori==0?he:ye,b):null,_e.values[1]=_!=null?At(A.ori==1?he:ye,_):null}ql(gn,i,he,ye,Y,z,p)}if(dl){let b=c&&_e.setSeries,_=Mt.prox;Xt==null?$t<=_&&Tt(Ht,Ml,!0,b):$t>_?Tt(null,Ml,!0,b):Ht!=Xt&&Tt(Ht,Ml,!0,b)}}at&&(Z.idx=p,on()),r!==!1&&Ce("setCursor")}let Wt=null;Object.defineProperty(i,"rect",{get(){return Wt==null&&Ul(!1),Wt}});function Ul(o=!1){o?Wt=null:(Wt=y.getBoundingClientRect(),Ce("syncRect",Wt))}function mo(o,r,c,p,h,x,w){O._lock||Vt&&o!=null&&o.movementX==0&&o.movementY==0||(rn(o,r,c,p,h,x,w,!1,o!=null),o!=null?el(null,!0,!0):el(r,!0,!1))}function rn(o,r,c,p,h,x,w,b,_){if(Wt==null&&Ul(!1),Zt(o),o!=null)c=o.clientX-Wt.left,p=o.clientY-Wt.top;else{if(c<0||p<0){he=-10,ye=-10;return}let[E,N]=_e.scales,D=r.cursor.sync,[B,oe]=D.values,[ie,Q]=D.scales,[W,R]=_e.match,me=r.axes[0].side%2==1,ke=A.ori==0?Y:z,Oe=A.ori==1?Y:z,ue=me?x:h,Se=me?h:x,Qe=me?p:c,He=me?c:p;if(ie!=null?c=W(E,ie)?u(B,T[E],ke,0):-10:c=ke*(Qe/ue),Q!=null?p=R(N,Q)?u(oe,T[N],Oe,0):-10:p=Oe*(He/Se),A.ori==1){let ut=c;c=p,p=ut}}_&&(r==null||r.cursor.event.type==gn)&&((c<=1||c>=Y-1)&&(c=ll(c,Y)),(p<=1||p>=z-1)&&(p=ll(p,z))),b?(co=c,uo=p,[kl,Sl]=O.move(i,c,p)):(he=c,ye=p)}let sn={width:0,height:0,left:0,top:0};function an(){di(sn,!1)}let go,xo,wo,yo;function bo(o,r,c,p,h,x,w){Vt=!0,$e=De=Fe._x=Fe._y=!1,rn(o,r,c,p,h,x,w,!0,!1),o!=null&&(Ie(xn,Sn,ko,!1),ql(Ho,i,kl,Sl,Y,z,null));let{left:b,top:_,width:E,height:N}=ve;go=b,xo=_,wo=E,yo=N}function ko(o,r,c,p,h,x,w){Vt=Fe._x=Fe._y=!1,rn(o,r,c,p,h,x,w,!1,!0);let{left:b,top:_,width:E,height:N}=ve,D=E>0||N>0,B=go!=b||xo!=_||wo!=E||yo!=N;if(D&&B&&di(ve),Fe.setScale&&D&&B){let oe=b,ie=E,Q=_,W=N;if(A.ori==1&&(oe=_,ie=N,Q=b,W=E),$e&&It(L,At(oe,L),At(oe+ie,L)),De)for(let R in T){let me=T[R];R!=L&&me.from==null&&me.min!=pe&&It(R,At(Q+W,R),At(Q,R))}an()}else O.lock&&(O._lock=!O._lock,el(r,!0,o!=null));o!=null&&(ul(xn,Sn),ql(xn,i,he,ye,Y,z,null))}function Us(o,r,c,p,h,x,w){if(O._lock)return;Zt(o);let b=Vt;if(Vt){let _=!0,E=!0,N=10,D,B;A.ori==0?(D=$e,B=De):(D=De,B=$e),D&&B&&(_=he<=N||he>=Y-N,E=ye<=N||ye>=z-N),D&&_&&(he=he<kl?0:Y),B&&E&&(ye=ye<Sl?0:z),el(null,!0,!0),Vt=!1}he=-10,ye=-10,ce.fill(null),el(null,!0,!0),b&&(Vt=b)}function So(o,r,c,p,h,x,w){O._lock||(Zt(o),Wi(),an(),o!=null&&ql(Bo,i,he,ye,Y,z,null))}function _o(){j.forEach(nu),Hi(i.width,i.height,!0)}ol(Mi,zl,_o);let Tl={};Tl.mousedown=bo,Tl.mousemove=mo,Tl.mouseup=ko,Tl.dblclick=So,Tl.setSeries=(o,r,c,p)=>{let h=_e.match[2];c=h(i,r,c),c!=-1&&Tt(c,p,!0,!1)},Ve&&(Ie(Ho,y,bo),Ie(gn,y,mo),Ie(Wo,y,o=>{Zt(o),Ul(!1)}),Ie(Go,y,Us),Ie(Bo,y,So),Ln.add(i),i.syncRect=Ul);let hi=i.hooks=e.hooks||{};function Ce(o,r,c){en?Wl.push([o,r,c]):o in hi&&hi[o].forEach(p=>{p.call(null,i,r,c)})}(e.plugins||[]).forEach(o=>{for(let r in o.hooks)hi[r]=(hi[r]||[]).concat(o.hooks[r])});let Mo=(o,r,c)=>c,_e=Me({key:null,setSeries:!1,filters:{pub:lr,sub:lr},scales:[L,S[1]?S[1].scale:null],match:[ir,ir,Mo],values:[null,null]},O.sync);_e.match.length==2&&_e.match.push(Mo),O.sync=_e;let To=_e.key,cn=Xr(To);function ql(o,r,c,p,h,x,w){_e.filters.pub(o,r,c,p,h,x,w)&&cn.pub(o,r,c,p,h,x,w)}cn.sub(i);function qs(o,r,c,p,h,x,w){_e.filters.sub(o,r,c,p,h,x,w)&&Tl[o](null,r,c,p,h,x,w)}i.pub=qs;function Ys(){cn.unsub(i),Ln.delete(i),Ut.clear(),Tn(Mi,zl,_o),d.remove(),se?.remove(),Ce("destroy")}i.destroy=Ys;function un(){Ce("init",e,t),to(t||e.data,!1),I[L]?tn(L,I[L]):Wi(),si=ve.show&&(ve.width>0||ve.height>0),Jt=at=!0,Hi(e.width,e.height)}return S.forEach(Xn),j.forEach(Ts),l?l instanceof HTMLElement?(l.appendChild(d),un()):l(i,un):un(),i}Te.assign=Me;Te.fmtNum=Fn;Te.rangeNum=Ti;Te.rangeLog=Ni;Te.rangeAsinh=On;Te.orient=sl;Te.pxRatio=re;Te.join=Ka;Te.fmtDate=Vn,Te.tzDate=rc;Te.sync=Xr;{Te.addGap=Hc,Te.clipGaps=zi;let e=Te.paths={points:os};e.linear=ss,e.stepped=Bc,e.bars=Uc,e.spline=Yc}var qn={ink:[],other:[7,4],real:[2,3],muted:[2,3],generated:[9,3,2,3],fourth:[9,3,2,3]},fs=2,ps=200,Oi="11px system-ui, sans-serif",ii={font:"600 12px system-ui, sans-serif",letter:8,line:15,gap:6},Yn=([e,t])=>({time:!1,range:(l,i,n)=>{let[s,a]=Te.rangeNum(i??0,n??1,.1,!0);return[e??s??0,t??a??1]}}),ou={incrs:[1,2,5],values:(e,t)=>t.map(l=>tt(10**l))},ru=(e,t,l)=>Te.rangeNum(Math.min(0,t??0),Math.max(0,l??1),.1,!0),Ri=class{constructor(t,l){this.alt=t.alt,this.labels=[t.x_label,t.y_label],this.colour=()=>"",this.plot=M("div",{className:"live-plot",role:"img","aria-label":t.title}),this.element=wi(t.title,l,this.plot)}start(t,l,[i,n]=[]){this.colour=t;let s={stroke:()=>t("axis"),grid:{stroke:()=>t("grid"),width:1},ticks:{show:!1},font:Oi,labelFont:Oi,labelGap:0};this.uplot=new Te({width:Math.max(this.plot.clientWidth,100),height:ps,legend:{show:!1},cursor:{show:!1},padding:[10,10,0,0],axes:[{...s,size:20,gap:3,labelSize:16,label:this.labels[0],...i},{...s,size:38,gap:4,labelSize:16,label:this.labels[1],...n}],...l},[[],...(l.series??[]).slice(1).map(()=>[])],this.plot)}draw(t){this.shown=t,this.plot.setAttribute("aria-label",El(this.alt,t)),this.uplot?.setData(this.data(t))}data(t){throw new Error("a panel says what it plots")}recolour(){this.uplot?.redraw(!1)}fit(){let t=this.plot.clientWidth;t>0&&t!==this.uplot?.width&&this.uplot?.setSize({width:t,height:ps})}destroy(){this.uplot?.destroy()}};function su(e){let t=Object.values(qn).filter(l=>!e.some(({colour:i})=>`${qn[i]}`==`${l}`));return e.map(({colour:l},i)=>e.findIndex(n=>n.colour===l)===i?qn[l]:t.shift()??[])}var Fi=class extends Ri{constructor(t){let l=su(t.curves),i=t.curves.map(({label:s,y:a,colour:u},f)=>Kl(s,u,a?gi(l[f]):xi));super(t,i.filter((s,a)=>t.curves[a].label)),this.panel=t,this.dashes=l;let n=this.element.querySelector(".live-keys");t.named&&n instanceof HTMLElement&&(n.hidden=!0)}attach(t){let{curves:l,x_range:i,y_range:n,logs:s,named:a}=this.panel,u=["x","y"].map(d=>s.includes(d)?ou:{}),f=a?Math.max(...l.map(({label:d})=>d.length)):0;this.start(t,{padding:[10,a?ii.gap+ii.letter*f:10,0,0],scales:{x:Yn(i),y:Yn(n)},series:[{},...l.map((d,m)=>({stroke:()=>t(d.colour),width:fs,dash:this.dashes[m],points:{show:!1},paths:au}))],hooks:{drawAxes:[d=>this.drawVerticals(d)],draw:[d=>this.drawInfinity(d),d=>this.drawDots(d),d=>this.drawNames(d)]}},u)}data(t){let{x:l,curves:i}=this.panel,n=Array.from(t[l]);return[n,...i.map(({y:s})=>s?Array.from(t[s],a=>Number.isNaN(a)?null:a):n.map(()=>null))]}drawVerticals(t){let{ctx:l,bbox:i}=t;for(let[n,s]of Object.entries(this.panel.verticals)){let a=t.valToPos(this.number(s),"x",!0);l.save(),l.strokeStyle=l.fillStyle=this.colour("muted"),l.lineWidth=devicePixelRatio,l.setLineDash([4*devicePixelRatio,3*devicePixelRatio]),l.beginPath(),l.moveTo(a,i.top),l.lineTo(a,i.top+i.height),l.stroke();let u=a>i.left+i.width/2;l.textAlign=u?"right":"left",l.fillText(n,a+(u?-4:4)*devicePixelRatio,i.top+11*devicePixelRatio),l.restore()}}drawInfinity(t){let{ctx:l,bbox:i}=t,n=this.panel.curves.find(({y:s})=>s&&Array.from(this.shown?.[s]??[]).includes(1/0));n&&(l.save(),l.fillStyle=this.colour(n.colour),l.font=Oi.replace("11",String(13*devicePixelRatio)),l.textAlign="left",l.fillText(`${n.label} = ∞`,i.left+4*devicePixelRatio,i.top+16*devicePixelRatio),l.restore())}drawNames(t){if(!this.panel.named)return;let{ctx:l,bbox:i}=t,n=ii.line*devicePixelRatio,s=this.panel.curves.map(({label:u,colour:f,y:d})=>{let m=ji(t,Array.from(this.shown?.[d]??[]).at(-1)??NaN);return{label:u,colour:f,at:m}});s.sort((u,f)=>f.at-u.at);let a=i.top+i.height+n;for(let u of s)u.at=a=Math.min(u.at,a-n);a=i.top-n;for(let u of s.reverse())u.at=a=Math.max(u.at,a+n);l.save(),l.textAlign="left",l.textBaseline="middle",l.font=ii.font.replace("12",String(12*devicePixelRatio));for(let{label:u,colour:f,at:d}of s)l.fillStyle=this.colour(f),l.fillText(u,i.left+i.width+ii.gap*devicePixelRatio,d);l.restore()}drawDots(t){let{ctx:l,bbox:i}=t;for(let{dot:n,colour:s}of this.panel.curves){if(!n.length)continue;let[a,u]=n.map(m=>this.number(m));if(Number.isNaN(u))continue;let f={x:t.valToPos(a,"x",!0),y:ji(t,u)},d=u===1/0?0:f.y<i.top-1?-1:+(f.y>i.top+i.height+1);l.save(),l.setLineDash([]),l.fillStyle=this.colour(s),l.strokeStyle=this.colour("edge"),l.lineWidth=1.5*devicePixelRatio,l.beginPath(),d?this.arrowhead(t,f.x,d,this.plain(n[1])):l.arc(f.x,f.y,5*devicePixelRatio,0,2*Math.PI),l.fill(),l.stroke(),l.restore()}}arrowhead({ctx:t,bbox:l},i,n,s){let a=6*devicePixelRatio,u=n<0?l.top:l.top+l.height;t.moveTo(i,u);for(let d of[-1,1])t.lineTo(i+d*a,u-1.6*n*a);t.closePath();let f=i>l.left+l.width/2;t.font=Oi.replace("11",String(11*devicePixelRatio)),t.textAlign=f?"right":"left",t.fillText(Al(s),i+(f?-.3:.3)*a,u-(n<0?-3.8:2.3)*a)}plain(t){return this.number(this.panel.logs.includes("y")?t.replace(/^log_/,""):t)}number(t){return this.shown?.[t][0]??NaN}},ji=(e,t)=>t===1/0?e.bbox.top+fs*devicePixelRatio/2:e.valToPos(t,"y",!0);function au(e,t){let l=new Path2D,i=!1;return e.data[t].forEach((n,s)=>{if(n==null){i=!1;return}let a=e.valToPos(e.data[0][s],"x",!0);i?l.lineTo(a,ji(e,n)):l.moveTo(a,ji(e,n)),i=!0}),{stroke:l,fill:void 0,clip:void 0,band:void 0,gaps:void 0,flags:void 0}}var Vi=class extends Ri{constructor(t){super(t,Object.entries(t.bars).map(([l,[,i]])=>Kl(l,i,'<rect width="12" height="12" rx="1"/>',12))),this.panel=t}attach(t){let{ticks:l,bars:i}=this.panel,n=Object.values(i);this.start(t,{scales:{x:Yn([-.6,l.length-.4]),y:{range:ru}},series:[{},...n.map(([,s],a)=>({fill:()=>t(s),width:0,points:{show:!1},paths:Te.paths.bars?.({size:[n.length>1?.36:.6],align:n.length>1?a?1:-1:0})}))]},[{grid:{show:!1},splits:()=>l.map((s,a)=>a),values:()=>l}])}data(t){let{ticks:l,bars:i}=this.panel;return[l.map((n,s)=>s),...Object.values(i).map(([n])=>Array.from(t[n]))]}};function cu(e){if(Math.abs(e)>6)return Math.sign(e);let[t,l]=[e,e];for(let i=1;Math.abs(t)>1e-17*Math.abs(l);i++)l+=t*=2*e*e/(2*i+1);return 2/Math.sqrt(Math.PI)*Math.exp(-e*e)*l}var uu={abs:Math.abs,add:(e,t)=>e+t,bitwise_and:(e,t)=>e&t,bitwise_or:(e,t)=>e|t,div:(e,t)=>e/t,eq:(e,t)=>+(e===t),erf:cu,exp:Math.exp,expm1:Math.expm1,ge:(e,t)=>+(e>=t),gt:(e,t)=>+(e>t),isinf:e=>+(Math.abs(e)===1/0),le:(e,t)=>+(e<=t),log:Math.log,log1p:Math.log1p,lt:(e,t)=>+(e<t),maximum:Math.max,minimum:Math.min,mul:(e,t)=>e*t,ne:(e,t)=>+(e!==t),neg:e=>-e,pow:(e,t)=>e**t,relu:e=>Math.max(e,0),sigmoid:e=>1/(1+Math.exp(-e)),sign:Math.sign,sqrt:Math.sqrt,sub:(e,t)=>e-t,where:(e,t,l)=>e?t:l},pu=e=>typeof e=="number"?[e]:e,ds=e=>e.reduce((t,l)=>t*l,1);function hs(e,t,l=0){let i=new Int32Array(ds(e));for(let n=0;n<i.length;n++){let[s,a]=[n,l];for(let u=e.length-1;u>=0;u--)a+=s%e[u]*t[u],s=Math.floor(s/e[u]);i[n]=a}return i}function fu(e,t){let l=e.length-t.length,i=1,n=e.map(()=>0);for(let s=t.length-1;s>=0;s--)t[s]>1&&(n[s+l]=i),i*=t[s];return hs(e,n)}function du(e,t,l){let i=uu[e],[n,s,a]=l.map(f=>fu(t,f)),u=ds(t);return(f,d,m)=>{let v=new Float64Array(u);if(a)for(let g=0;g<u;g++)v[g]=i(f[n[g]],d[s[g]],m[a[g]]);else if(s)for(let g=0;g<u;g++)v[g]=i(f[n[g]],d[s[g]]);else for(let g=0;g<u;g++)v[g]=i(f[n[g]]);return v}}var hu=([e,t,l],i)=>n=>{let s=new Float64Array(i?n.length:e*l);for(let a=0;a<e;a++)for(let u=0;u<l;u++){let f=0;for(let d=0;d<t;d++){let m=(a*t+d)*l+u;f+=n[m],i&&(s[m]=f)}i||(s[a*l+u]=f)}return s},vu=e=>(...t)=>{let l=new Float64Array(t.reduce((n,{length:s})=>n+s,0)),i=0;for(let n=0;n<e;n++)for(let s of t){let a=s.length/e;l.set(s.subarray(n*a,(n+1)*a),i),i+=a}return l};function mu([e,t,,l],i){switch(e){case"constant":return()=>Float64Array.from(l,Number);case"arange":return()=>Float64Array.from({length:t[0]},(n,s)=>l[0]+s*l[1]);case"read":{let n=hs(t,l.slice(1),l[0]);return s=>Float64Array.from(n,a=>s[a])}case"sum":case"cumsum":return hu(l,e==="cumsum");case"cat":return vu(l[0]);default:return du(e,t,i)}}function gu({steps:e,...t}){let[l,i]=[ni(t.start),ni(t.move)];return n=>{let{state:s}=l(n),a=[...s];for(let u=0;u<e;u++)({state:s}=i({...n,state:s})),a.push(...s);return a}}function ni({walk:e,...t}){if(e){let[m,v]=[gu(e),ni(t)];return g=>v({...g,path:m(g)})}let{controls:l,steps:i,outputs:n}=t,s=Object.keys(l),a=[...Object.values(l),...i.map(([,m])=>m)],u=new Array(a.length),f=[],d=a.map((m,v)=>v<s.length);return i.forEach((m,v)=>{let[g,k]=[m[2],s.length+v],y=mu(m,g.map($=>a[$])),P=()=>u[k]=y(...g.map($=>u[$]));d[k]=g.some($=>d[$]),d[k]?f.push(P):P()}),m=>{s.forEach((v,g)=>u[g]=Float64Array.from(pu(m[v])));for(let v of f)v();return Object.fromEntries(Object.entries(n).map(([v,g])=>[v,u[g]]))}}var vs=`/* What stages, explorers, exercises and the flash game share: colours, and the card that each lies on. These have no
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
`;var Kn=matchMedia("(prefers-color-scheme: dark)");function yu(){let e=document.documentElement,{jpThemeLight:t,vscodeThemeKind:l}=document.body.dataset,i=e.dataset.theme??e.getAttribute("theme");return i==="dark"||i==="light"?i==="dark":t?t==="false":l?!l.includes("light"):Kn.matches}function gs(e,t){let l=()=>{let n=yu()?"dark":"light";e.dataset.theme!==n&&(e.dataset.theme=n,t())},i=new MutationObserver(l);for(let n of[document.documentElement,document.body])i.observe(n,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return Kn.addEventListener("change",l),l(),()=>{i.disconnect(),Kn.removeEventListener("change",l)}}var xs='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var ku={lines:Fi,plane:yi,bars:Vi,matrix:mi,numbers:vi,sentences:Nl},Su=700,Jn=class{constructor(t,l,i){this.model=t,this.manifest=l,this.computed=0,this.arrays=ni(l.program),this.values=Object.fromEntries(l.controls.map(({name:n,value:s})=>[n,t.get(n)??s])),this.start=this.values,this.panels=l.panels.map(n=>new ku[n.kind](n)),this.makeElements(i),this.makeControls(),this.ends=[()=>clearTimeout(this.quiet)]}makeElements(t){let l=this.panels.filter(a=>!("summary"in a)),i=this.panels.filter(a=>a instanceof Nl),n=this.panels.filter(a=>"summary"in a&&!(a instanceof Nl));this.controls=M("div",{className:"live-controls"}),this.folded=M("div",{className:"live-controls"}),this.help=M("dl",{}),this.spoken=M("div",{className:"live-hidden",role:"status"});let s=M("button",{type:"button",title:"the values at the start"},"Reset");s.addEventListener("click",()=>this.setAll(this.start)),this.root=M("section",{className:"live-playground live-explorer","aria-label":`explorer: ${this.manifest.title}`},M("div",{className:"live-set"},M("p",{},...Ct(this.manifest.lead)),s),M("div",{className:`live-panels live-of-${l.length}`},M("div",{className:"live-dock"},this.controls,...this.fold(),...i.map(({element:a})=>a)),...l.map(({element:a})=>a),M("div",{className:`live-facts${l.length%2?" live-wide":""}`},...n.map(({element:a})=>a))),this.spoken,M("details",{className:"live-help"},M("summary",{},"what the controls do"),this.help),M("div",{className:"live-stored"},...t))}fold(){let t=this.manifest.controls.filter(n=>n.folded),l=t.some(({name:n,value:s})=>this.values[n]!==s),i=M("details",{className:"live-more",open:l},M("summary",{},"more to set"),this.folded);return t.length?[i]:[]}makeControls(){this.inputs={};for(let t of this.manifest.controls){let{name:l,kind:i,doc:n,label:s,folded:a}=t,u=wt("doc");this.help.append(M("dt",{},s??Dt(l)),M("dd",{id:u},n));let d=(i==="heights"?Ro:Do)({...t,value:this.values[l]},u,m=>this.set(l,m));d.element.dataset.control=l,(a?this.folded:this.controls).append(d.element),this.inputs[l]=d}}attach(){let t=n=>getComputedStyle(this.root).getPropertyValue(`--live-${n}`).trim(),l=this.panels.filter(n=>"attach"in n);this.ends.push(gs(this.root,()=>l.forEach(n=>n.recolour())));for(let n of l)n.attach(t);for(let n of l)"moved"in n&&(n.moved=s=>this.setAll({...this.values,...s}));let i=new ResizeObserver(()=>l.forEach(n=>n.fit()));for(let{plot:n}of l)i.observe(n);this.ends.push(()=>i.disconnect(),()=>l.forEach(n=>n.destroy()),this.followModel()),this.draw()}followModel(){let t=this.manifest.controls.map(({name:l})=>{let i=()=>this.hear(l);return this.model.on(`change:${l}`,i),()=>this.model.off(`change:${l}`,i)});return()=>t.forEach(l=>l())}set(t,l){this.values={...this.values,[t]:l},this.compute(),this.model.set(t,l),this.model.save_changes()}setAll(t){this.values=t;for(let[l,i]of Object.entries(t))this.inputs[l].show(i),this.model.set(l,i);this.compute(),this.model.save_changes()}hear(t){let l=this.model.get(t);JSON.stringify(l)!==JSON.stringify(this.values[t])&&(this.inputs[t].show(l),this.values={...this.values,[t]:l},this.compute())}compute(){this.draw(),this.root.dataset.computed=String(++this.computed),clearTimeout(this.quiet),this.quiet=setTimeout(()=>this.readOut(),Su)}draw(){let t=Object.fromEntries(this.manifest.controls.map(({name:n,options:s})=>[n,s?.indexOf(this.values[n])??this.values[n]])),l=Object.entries(t).map(([n,s])=>[n,[s].flat()]),i={...Object.fromEntries(l),...this.arrays(t)};for(let n of this.panels)n.draw(i)}readOut(){this.spoken.textContent=this.panels.map(t=>"summary"in t?t.summary():"").join(" ").trim()}destroy(){for(let t of this.ends)t()}};function _u(e,t){if(t.childNodes.length)return[...t.childNodes];let l=e.get("figure");return l?[M("img",{src:l,alt:e.get("alt")})]:[]}function Mu({model:e,el:t}){let l=_u(e,t),i=Eo(e),n,s=!1;return(async()=>{let u=`explorer.${e.get("explorer")}.json`;try{let f=await(await Yl(await i.url(u))).json();if(s)return;n=new Jn(e,f,l),t.replaceChildren(M("style",{},xs,vs,ms,Co),n.root),n.attach()}catch(f){let d=M("p",{role:"alert"},`${u} could not be loaded (${f.message}). The stored figure is shown.`);t.replaceChildren(d,...l)}})(),()=>{s=!0,n?.destroy()}}var Tp={render:Mu};export{Tp as default};
