async function Yl(e,t){let l=await fetch(e,t);if(!l.ok)throw new Error(`${l.status} ${l.statusText}`);return l}function To(e){let t=e.get("base");return t?new an(t):new cn(e)}var Eo=e=>URL.createObjectURL(new Blob([e],{type:"text/javascript"})),an=class{constructor(t){this.base=t,this.scripts=new Map}async url(t){let l=new URL(t,this.base).href;if(!/js$/.test(t))return l;let i=this.scripts.get(t);return i||(i=this.script(l),i.catch(()=>this.scripts.delete(t)),this.scripts.set(t,i)),i}async script(t){return Eo(await(await Yl(t)).blob())}},qs=async({url:e,integrity:t})=>(await Yl(e,{integrity:t})).blob(),cn=class{constructor(t){this.model=t,this.urls=new Map,this.waiting=new Map,t.on("msg:custom",(l,i)=>this.receive(l,i))}url(t){let l=this.urls.get(t);return l||(l=new Promise((i,n)=>this.waiting.set(t,{resolve:i,reject:n})),l.catch(()=>this.urls.delete(t)),this.urls.set(t,l),this.model.send({type:"asset",name:t})),l}async receive(t,l){if(t?.type!=="asset")return;let i=this.waiting.get(t.name);if(i)if(this.waiting.delete(t.name),t.error)i.reject(new Error(t.error));else try{let n=t.url?await qs(t):l[0],s="application/octet-stream";i.resolve(/js$/.test(t.name)?Eo(n):URL.createObjectURL(new Blob([n],{type:s})))}catch(n){i.reject(n)}}};function M(e,t={},...l){let i=document.createElement(e);for(let[n,s]of Object.entries(t))n in i?i[n]=s:i.setAttribute(n,s);return i.append(...l),i}var Ao=Symbol.for("five critics: ids"),No=globalThis,bt=e=>`live-${e.replace(/\W/g,"-")}-${No[Ao]=(No[Ao]??0)+1}`;function tt(e){if(e===0)return"0";let t=Math.abs(e),l=Number(e.toPrecision(3));return t<.001||t>=1e6?l.toExponential():String(l)}var Tu=new Intl.NumberFormat("en");function Po(e,{low:t,high:l,integer:i}){let n=e.trim(),s=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(n)?Number(n):NaN;if(s>=t&&s<=l&&(!i||Number.isInteger(s)))return{value:s};let a=i?"a whole number":"a number",f=p=>i?String(p):tt(p);return{error:`must be ${a} from ${f(t)} to ${f(l)}; got ${Js(n)}`}}var Lo=e=>typeof e=="string"?e.replaceAll("_","-"):Number.isInteger(e)?String(e):tt(e);var un=40;function Ks(e){return e.slice(0,2*un).replace(/[\p{C}\p{Z}]+/gu," ").slice(0,un)+(e.length>un?"…":"")}var Js=e=>`"${Ks(e)}"`,zt=e=>e.replace("_optimizer."," ").replace(/[._]/g," ").replace(/ [a-z]$/,t=>t.toUpperCase());var Zs=120,Qs=6;function fn(e,t,l){let[i,n]=(l??"").split("_"),s=i?[" ",M("i",{},i,...n?[M("sub",{},n)]:[])]:[];return M("label",{htmlFor:e},t,...s)}function Xs({low:e,high:t,log:l,kind:i}){let n=e>0?e:t/10**Qs,s=l?Math.log10(t/n):t-e,a=i==="integer"&&!l?1:s/Zs;return{max:s,step:a,position:f=>l?Math.log10(Math.max(f,n)/n):f-e,value(f){if(f<=0)return e;let p=l?n*10**f:e+f,h=i==="integer"?Math.round(p):Number(p.toPrecision(3));return Math.min(t,Math.max(e,h))}}}function ea({label:e,low:t,high:l,integer:i,value:n,id:s,help:a},f){let p=n,h=M("p",{className:"live-message",id:bt("message"),role:"alert",hidden:!0}),g=y=>i?String(y):tt(y),m=M("input",{id:s,type:"text",inputMode:i?"numeric":"decimal",autocomplete:"off",spellcheck:!1,value:g(n)});m.setAttribute("aria-describedby",`${a} ${h.id}`);let v=y=>{m.setAttribute("aria-invalid",String(y!=="")),h.textContent=y&&`${e} ${y}. It stays ${g(p)}.`,h.hidden=!y};return m.addEventListener("change",()=>{let y=Po(m.value,{low:t,high:l,integer:i});if("error"in y)return v(y.error);v(""),p=y.value,f(p)}),{box:m,message:h,show:y=>{p=y,m.value=g(y),v("")}}}function ta(e,t,l){let{name:i,symbol:n,low:s,high:a,kind:f,value:p}=e,h=e.label??zt(i),g=Xs(e),m=bt(i),v=bt(i),k=M("input",{id:v,type:"range",min:0,max:g.max,step:g.step});k.setAttribute("aria-describedby",t);let y=P=>{k.value=String(g.position(P)),k.setAttribute("aria-valuetext",tt(P))},{box:L,message:$,show:I}=ea({label:h,low:s,high:a,integer:f==="integer",value:p,id:m,help:t},P=>{y(P),l(P)});L.setAttribute("aria-label",`${h}, as a number`),k.addEventListener("input",()=>{let P=g.value(Number(k.value));k.setAttribute("aria-valuetext",tt(P)),I(P),l(P)}),y(p);let S=M("div",{className:"live-control"},fn(v,h,n),L,k,$);return{element:S,show:P=>(y(P),I(P)),enable(P){L.disabled=k.disabled=!P,S.title=P?e.doc:`${e.doc}; without effect under the present choices`}}}function la(e,t,l,i,n,s){let a=bt(e),f=M("select",{id:a},...l.map(p=>M("option",{value:p.value},p.text)));return f.setAttribute("aria-describedby",n),f.value=i,f.addEventListener("change",()=>s(f.value)),{element:M("div",{className:"live-control"},fn(a,e,t),f),show:p=>f.value=String(p),enable:p=>f.disabled=!p}}function ia({name:e,value:t},l,i,n){let s=bt(e),a=String(t),f=M("p",{className:"live-message",id:bt("message"),role:"alert",hidden:!0}),p=M("input",{id:s,type:"text",value:a,autocomplete:"off",spellcheck:!1,autocapitalize:"off",maxLength:1e4});p.setAttribute("aria-describedby",`${l} ${f.id}`);let h=g=>{p.setAttribute("aria-invalid",String(g!=="")),f.textContent=g&&`${g} The loss stays ${a}.`,f.hidden=!g};return p.addEventListener("change",async()=>{let g=p.value,m=await n(g);if(p.value===g){if("error"in m)return h(m.error);h(""),m.value!==a&&(a=m.value,i(a))}}),{element:M("div",{className:"live-control live-formula"},fn(s,`${e}(y)`),p,f),show(g){a=p.value=String(g),h("")},enable:g=>p.disabled=!g}}function Do(e,t,l,i=async n=>({value:n})){if(e.kind==="formula")return ia(e,t,l,i);let n=e.kind==="choice"?la(e.label??zt(e.name),e.symbol,e.options.map(s=>({value:s,text:e.texts?.[s]??Lo(s)})),e.value,t,l):ta(e,t,l);return n.element.title=e.doc,n}var $o=`.live-explorer {
  --live-other: #00805d;
  --live-mass: #8ec4ea;
}
.live-explorer[data-theme="dark"] {
  --live-other: #5fd3ae;
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
.live-explorer.live-explorer.live-explorer .live-readouts {
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
`;var oa=1e3,zo=1e-15;function di(e,t="< "){if(Number.isNaN(e))return"none";if(!Number.isFinite(e))return e>0?"infinite":"minus infinite";if(e!==0&&Math.abs(e)<zo)return`${t}${tt(zo)}`;let l=tt(e);return Number(l)!==e&&Math.abs(e)>=.001&&Math.abs(e)<oa?e.toPrecision(3):l}var Wt=e=>e.split(/_(\w)/).map((t,l)=>l%2?M("sub",{},t):new Text(t)),El=(e,t)=>e.replace(/\{(\w+)\}/g,(l,i)=>Array.from(t[i],n=>di(n,"less than ")).join(", "));var hi=class{constructor({title:t,entries:l}){this.title=t,this.values=Object.entries(l).map(([n,s])=>[n,s,M("dd",{},"–")]);let i=Math.max(...Object.keys(l).map(n=>n.length));this.element=M("div",{className:"live-panel"},M("p",{className:"live-heading"},...Wt(t)),M("dl",{className:"live-readouts",style:`--live-column: ${.9*i}ch`},...this.values.map(([n,,s])=>M("div",{},M("dt",{},...Wt(n)),s))))}draw(t){for(let[,l,i]of this.values)i.textContent=di(t[l][0])}summary(){return`${this.title}: ${this.values.map(([t,,l])=>`${t} ${l.textContent}`).join(", ")}.`}},Al=class{constructor({sentences:t}){this.groups=Object.entries(t).map(([l,i])=>({name:l,options:i.map(n=>({text:n,element:M("p")}))})),this.element=M("div",{className:"live-panel live-sentences"},...this.groups.map(({options:l})=>M("div",{},...l.map(({element:i})=>i))))}draw(t){for(let{name:l,options:i}of this.groups)i.forEach(({text:n,element:s},a)=>{s.replaceChildren(...Wt(El(n,t))),s.classList.toggle("live-said",a===t[l][0])})}summary(){return[...this.element.querySelectorAll(".live-said")].map(t=>t.textContent).join(" ")}},mi=class{constructor({title:t,cells:l,rows:i,columns:n,row_labels:s,column_labels:a,value:f}){this.name=l,this.cells=[];let p=M("th",{scope:"col"},`${i}↓ ${n}→`),h=M("tr",{},p,...a.map(v=>M("th",{scope:"col"},v))),g=s.map(v=>{let k=a.map(()=>M("td"));return this.cells.push(...k),M("tr",{},M("th",{scope:"row"},v),...k)});this.most=M("span");let m=M("div",{className:"live-bar"},M("span",{},f),M("div",{className:"live-ramp live-mass"}),M("div",{className:"live-ends"},M("span",{},"0"),this.most));this.element=M("div",{className:"live-panel"},M("table",{className:"live-matrix"},M("caption",{},t),M("thead",{},h),M("tbody",{},...g)),m)}draw(t){let l=Array.from(t[this.name]),i=Math.max(...l,Number.MIN_VALUE);this.most.textContent=di(i),this.cells.forEach((n,s)=>{let a=l[s].toFixed(2);n.textContent=l[s]>=.005?a.replace(/^0/,""):"",n.style.setProperty("--live-share",`${Math.round(100*l[s]/i)}%`)})}};var pn=.01;function Co({name:e,symbol:t,doc:l,value:i,colour:n},s,a){let f=[...i],p=M("p",{className:"live-message",role:"alert",hidden:!0}),h=f.map((k,y)=>{let L=bt(e),$=M("input",{id:L,type:"range",min:0,max:1,step:pn,className:"live-height"});$.setAttribute("aria-describedby",s),$.setAttribute("aria-orientation","vertical"),$.addEventListener("input",()=>m(y,Number($.value)));let I=M("span",{className:"live-hidden"},`${zt(e)} at `);return{range:$,element:M("div",{className:"live-bin"},$,M("label",{htmlFor:L},I,String(1+y)))}}),g=k=>{let{range:y}=h[k];y.value=String(f[k]),y.style.setProperty("--live-height",String(f[k])),y.setAttribute("aria-valuetext",`height ${tt(f[k])}`)},m=(k,y)=>{let L=f.every(($,I)=>I===k||$===0);f=f.with(k,L?Math.max(y,pn):y),p.hidden=!(L&&y===0),p.textContent=p.hidden?"":`${zt(e)} must have mass somewhere: this bar stays at ${pn}.`,g(k),a(f)};return f.forEach((k,y)=>g(y)),{element:M("fieldset",{className:"live-histogram",style:`--live-key: var(--live-${n})`},M("legend",{},...t===e?[M("i",{},t)]:[zt(e)," ",M("i",{},t)],`: ${l}`),M("div",{className:"live-bins"},...h.map(k=>k.element)),p),show:k=>{f=[...k],p.hidden=!0,f.forEach((y,L)=>g(L))}}}var vi=(e=[])=>`<path d="M0 6H24" stroke-dasharray="${e}"/>`,gi='<circle cx="12" cy="6" r="4"/>',ql=(e,t,l,i=24)=>M("span",{className:"live-key",style:`--live-key: var(--live-${t})`},M("span",{innerHTML:`<svg viewBox="0 0 ${i} 12" aria-hidden="true">${l}</svg>`}),M("span",{},...Wt(e))),xi=(e,t,l)=>M("figure",{className:"live-panel"},M("figcaption",{},e),M("div",{className:"live-keys"},...t),l);var ra=340,Ue=34,Oo=3,lt=e=>e.toFixed(1),bi=class{constructor(t){this.panel=t,this.side=300,this.moved=()=>{};let l=t.paths.map(({label:i,colour:n,dots:s})=>ql(i,n,s?gi:vi()));this.plot=M("div",{className:`live-plot live-plane${t.start.length?" live-drag":""}`,role:"img"}),this.element=xi(t.title,l,this.plot)}attach(){this.panel.start.length&&(this.plot.addEventListener("pointerdown",t=>{this.plot.setPointerCapture(t.pointerId),t.preventDefault(),this.drag(t)}),this.plot.addEventListener("pointermove",t=>{this.plot.hasPointerCapture(t.pointerId)&&this.drag(t)})),this.fit()}drag({clientX:t,clientY:l}){let{left:i,top:n}=this.plot.getBoundingClientRect(),{limit:s,start:a}=this.panel,f=this.side-Ue,p=m=>Number(Math.max(-s,Math.min(s,m)).toPrecision(3)),h=p((t-i-Ue)/f*2*s-s),g=p(s-(l-n)/f*2*s);this.moved({[a[0]]:h,[a[1]]:g})}draw(t){this.shown=t,this.plot.setAttribute("aria-label",El(this.panel.alt,t)),this.paint()}paint(){if(!this.shown)return;let{side:t}=this,l=[this.frame(),this.balls(this.shown),this.arrows(this.shown),...this.panel.paths.map(n=>this.path(n))],{start:i}=this.panel;if(i.length){let[n,s]=i.map(a=>Number(this.shown[a][0]));l.push(`<circle class="live-start" cx="${this.x(n)}" cy="${this.y(s)}" r="8"/>`)}this.plot.innerHTML=`<svg viewBox="0 0 ${t} ${t}" width="${t}" height="${t}" aria-hidden="true">${l.join("")}</svg>`}x(t,l=this.panel.limit){let{limit:i}=this.panel;return lt(Ue+(Math.max(-l,Math.min(l,t))+i)/(2*i)*(this.side-Ue))}y(t,l=this.panel.limit){let{limit:i}=this.panel;return lt((i-Math.max(-l,Math.min(l,t)))/(2*i)*(this.side-Ue))}frame(){let{side:t}=this,{limit:l,x_label:i,y_label:n}=this.panel,[s,a]=[t-Ue,Math.floor(l)],f=Ue+s/2,p=g=>String(g).replace("-","−"),h=[-a,0,a].map(g=>{let[m,v]=[Number(this.x(g)),Number(this.y(g))];return`<text x="${Math.min(Math.max(m,Ue+8),t-8)}" y="${s+13}" text-anchor="middle">${p(g)}</text><text x="${Ue-4}" y="${Math.min(Math.max(v+4,10),s)}" text-anchor="end">${p(g)}</text>`});return`<g class="live-frame"><path d="M${Ue} ${this.y(0)}H${t}M${this.x(0)} 0V${s}"/><rect x="${Ue}" y="0.5" width="${s-.5}" height="${s}"/>${h.join("")}<text x="${f}" y="${t-5}" text-anchor="middle">${i}</text><text transform="translate(11 ${s/2}) rotate(-90)" text-anchor="middle">${n}</text></g>`}balls(t){let[l,i,n]=this.panel.balls;if(!l||!i)return"";let s=(this.side-Ue)/(2*this.panel.limit),a=Array.from(t[i],(f,p)=>`<circle cx="${this.x(t[l][2*p])}" cy="${this.y(t[l][2*p+1])}" r="${lt(s*f)}"/>`);return`<g class="live-balls" style="--live-key: var(--live-${n})">${a.join("")}</g>`}arrows(t){let[l,i]=this.panel.arrows;if(!l||!i)return"";let n="";for(let s=0;s<t[l].length;s+=2){let[a,f]=[Number(this.x(t[l][s])),Number(this.y(t[l][s+1]))],[p,h]=[Number(this.x(t[i][s])),Number(this.y(t[i][s+1]))],g=Math.hypot(p-a,h-f);if(g<.5)continue;let[m,v]=[(p-a)/g*Oo,(h-f)/g*Oo];n+=`M${lt(a)} ${lt(f)}L${lt(p)} ${lt(h)}M${lt(p-m-v)} ${lt(h-v+m)}L${lt(p)} ${lt(h)}L${lt(p-m+v)} ${lt(h-v-m)}`}return`<path class="live-field" d="${n}"/>`}path({points:t,colour:l,dots:i}){let n=this.shown[t],s=i?this.panel.limit:1/0,a=[];for(let g=0;g<n.length;g+=2)Number.isFinite(n[g])&&Number.isFinite(n[g+1])&&a.push([this.x(n[g],s),this.y(n[g+1],s)]);let f=`style="--live-key: var(--live-${l})"`;if(i)return a.map(([g,m])=>`<circle class="live-dot" ${f} cx="${g}" cy="${m}" r="5"/>`).join("");let p=this.side-Ue,h=`<polyline class="live-path" ${f} points="${a.map(g=>g.join(",")).join(" ")}"/>`;return`<svg x="${Ue}" y="0" width="${p}" height="${p}" viewBox="${Ue} 0 ${p} ${p}">${h}</svg>`}recolour(){}fit(){let t=Math.min(this.plot.clientWidth,ra);t>0&&(t!==this.side||!this.plot.childNodes.length)&&(this.side=t,this.paint())}destroy(){this.plot.replaceChildren()}};var sa="uplot",aa="u-hz",ca="u-vt",ua="u-title",fa="u-wrap",pa="u-under",da="u-over",ha="u-axis",nl="u-off",ma="u-select",va="u-cursor-x",ga="u-cursor-y",xa="u-cursor-pt",ba="u-legend",ya="u-live",wa="u-inline",ka="u-series",Sa="u-marker",Ro="u-label",_a="u-value",Jl="width",Zl="height";var Fo="bottom",Nl="left",dn="right",Pn="#000",Vo=Pn+"0",hn="mousemove",jo="mousedown",mn="mouseup",Io="mouseenter",Ho="mouseleave",Wo="dblclick",Ma="resize",Ta="scroll",Go="change",_i="dppxchange",Ln="--",Ol=typeof window<"u",yn=Ol?document:null,Ll=Ol?window:null,Ea=Ol?navigator:null,re,yi;function wn(){let e=devicePixelRatio;re!=e&&(re=e,yi&&Sn(Go,yi,wn),yi=matchMedia(`(min-resolution: ${re-.001}dppx) and (max-resolution: ${re+.001}dppx)`),ol(Go,yi,wn),Ll.dispatchEvent(new CustomEvent(_i)))}function it(e,t){if(t!=null){let l=e.classList;!l.contains(t)&&l.add(t)}}function kn(e,t){let l=e.classList;l.contains(t)&&l.remove(t)}function ge(e,t,l){e.style[t]=l+"px"}function yt(e,t,l,i){let n=yn.createElement(e);return t!=null&&it(n,t),l?.insertBefore(n,i),n}function pt(e,t){return yt("div",e,t)}var Uo=new WeakMap;function Pt(e,t,l,i,n){let s="translate("+t+"px,"+l+"px)",a=Uo.get(e);s!=a&&(e.style.transform=s,Uo.set(e,s),t<0||l<0||t>i||l>n?it(e,nl):kn(e,nl))}var Bo=new WeakMap;function Yo(e,t,l){let i=t+l,n=Bo.get(e);i!=n&&(Bo.set(e,i),e.style.background=t,e.style.borderColor=l)}var qo=new WeakMap;function Ko(e,t,l,i){let n=t+""+l,s=qo.get(e);n!=s&&(qo.set(e,n),e.style.height=l+"px",e.style.width=t+"px",e.style.marginLeft=i?-t/2+"px":0,e.style.marginTop=i?-l/2+"px":0)}var Dn={passive:!0},Aa={...Dn,capture:!0};function ol(e,t,l,i){t.addEventListener(e,l,i?Aa:Dn)}function Sn(e,t,l,i){t.removeEventListener(e,l,Dn)}Ol&&wn();function wt(e,t,l,i){let n;l=l||0,i=i||t.length-1;let s=i<=2147483647;for(;i-l>1;)n=s?l+i>>1:nt((l+i)/2),t[n]<e?l=n:i=n;return e-t[l]<=t[i]-e?l:i}function Sr(e){return(l,i,n)=>{let s=-1,a=-1;for(let f=i;f<=n;f++)if(e(l[f])){s=f;break}for(let f=n;f>=i;f--)if(e(l[f])){a=f;break}return[s,a]}}var _r=e=>e!=null,Mr=e=>e!=null&&e>0,Ei=Sr(_r),Na=Sr(Mr);function Pa(e,t,l,i=0,n=!1){let s=n?Na:Ei,a=n?Mr:_r;[t,l]=s(e,t,l);let f=e[t],p=e[t];if(t>-1)if(i==1)f=e[t],p=e[l];else if(i==-1)f=e[l],p=e[t];else for(let h=t;h<=l;h++){let g=e[h];a(g)&&(g<f?f=g:g>p&&(p=g))}return[f??fe,p??-fe]}function Ai(e,t,l,i){let n=Qo(e),s=Qo(t);e==t&&(n==-1?(e*=l,t/=l):(e/=l,t*=l));let a=l==10?Ct:Tr,f=n==1?nt:dt,p=s==1?dt:nt,h=f(a(Pe(e))),g=p(a(Pe(t))),m=Dl(l,h),v=Dl(l,g);return l==10&&(h<0&&(m=pe(m,-h)),g<0&&(v=pe(v,-g))),i||l==2?(e=m*n,t=v*s):(e=Pr(e,m),t=Ni(t,v)),[e,t]}function $n(e,t,l,i){let n=Ai(e,t,l,i);return e==0&&(n[0]=0),t==0&&(n[1]=0),n}var zn=.1,Jo={mode:3,pad:zn},Xl={pad:0,soft:null,mode:0},La={min:Xl,max:Xl};function Mi(e,t,l,i){return Pi(l)?Zo(e,t,l):(Xl.pad=l,Xl.soft=i?0:null,Xl.mode=i?3:0,Zo(e,t,La))}function ne(e,t){return e??t}function Da(e,t,l){for(t=ne(t,0),l=ne(l,e.length-1);t<=l;){if(e[t]!=null)return!0;t++}return!1}function Zo(e,t,l){let i=l.min,n=l.max,s=ne(i.pad,0),a=ne(n.pad,0),f=ne(i.hard,-fe),p=ne(n.hard,fe),h=ne(i.soft,fe),g=ne(n.soft,-fe),m=ne(i.mode,0),v=ne(n.mode,0),k=t-e,y=Ct(k),L=Be(Pe(e),Pe(t)),$=Ct(L),I=Pe($-y);(k<1e-24||I>10)&&(k=0,(e==0||t==0)&&(k=1e-24,m==2&&h!=fe&&(s=0),v==2&&g!=-fe&&(a=0)));let S=k||L||1e3,P=Ct(S),T=Dl(10,nt(P)),K=S*(k==0?e==0?.1:1:s),C=pe(Pr(e-K,T/10),24),J=e>=h&&(m==1||m==3&&C<=h||m==2&&C>=h)?h:fe,B=Be(f,C<J&&e>=J?J:kt(J,C)),X=S*(k==0?t==0?.1:1:a),U=pe(Ni(t+X,T/10),24),E=t<=g&&(v==1||v==3&&U>=g||v==2&&U<=g)?g:-fe,q=kt(p,U>E&&t<=E?E:Be(E,U));return B==q&&B==0&&(q=100),[B,q]}var $a=new Intl.NumberFormat(Ol?Ea.language:"en-US"),Cn=e=>$a.format(e),ot=Math,Si=ot.PI,Pe=ot.abs,nt=ot.floor,Ne=ot.round,dt=ot.ceil,kt=ot.min,Be=ot.max,Dl=ot.pow,Qo=ot.sign,Ct=ot.log10,Tr=ot.log2,za=(e,t=1)=>ot.sinh(e)*t,vn=(e,t=1)=>ot.asinh(e/t),fe=1/0;function Xo(e){return(Ct((e^e>>31)-(e>>31))|0)+1}function _n(e,t,l){return kt(Be(e,t),l)}function Er(e){return typeof e=="function"}function ee(e){return Er(e)?e:()=>e}var Ca=()=>{},Ar=e=>e,Nr=(e,t)=>t,Oa=e=>null,er=e=>!0,tr=(e,t)=>e==t,Ra=/\.\d*?(?=9{6,}|0{6,})/gm,rl=e=>{if(Dr(e)||Ut.has(e))return e;let t=`${e}`,l=t.match(Ra);if(l==null)return e;let i=l[0].length-1;if(t.indexOf("e-")!=-1){let[n,s]=t.split("e");return+`${rl(n)}e${s}`}return pe(e,i)};function ll(e,t){return rl(pe(rl(e/t))*t)}function Ni(e,t){return rl(dt(rl(e/t))*t)}function Pr(e,t){return rl(nt(rl(e/t))*t)}function pe(e,t=0){if(Dr(e))return e;let l=10**t,i=e*l*(1+Number.EPSILON);return Ne(i)/l}var Ut=new Map;function Lr(e){return((""+e).split(".")[1]||"").length}function ti(e,t,l,i){let n=[],s=i.map(Lr);for(let a=t;a<l;a++){let f=Pe(a),p=pe(Dl(e,a),f);for(let h=0;h<i.length;h++){let g=e==10?+`${i[h]}e${a}`:i[h]*p,m=(a>=0?0:f)+(a>=s[h]?0:s[h]),v=e==10?g:pe(g,m);n.push(v),Ut.set(v,m)}}return n}var ei={},On=[],$l=[null,null],Gt=Array.isArray,Dr=Number.isInteger,Fa=e=>e===void 0;function lr(e){return typeof e=="string"}function Pi(e){let t=!1;if(e!=null){let l=e.constructor;t=l==null||l==Object}return t}function Va(e){return e!=null&&typeof e=="object"}var ja=Object.getPrototypeOf(Uint8Array),$r="__proto__";function zl(e,t=Pi){let l;if(Gt(e)){let i=e.find(n=>n!=null);if(Gt(i)||t(i)){l=Array(e.length);for(let n=0;n<e.length;n++)l[n]=zl(e[n],t)}else l=e.slice()}else if(e instanceof ja)l=e.slice();else if(t(e)){l={};for(let i in e)i!=$r&&(l[i]=zl(e[i],t))}else l=e;return l}function Me(e){let t=arguments;for(let l=1;l<t.length;l++){let i=t[l];for(let n in i)n!=$r&&(Pi(e[n])?Me(e[n],zl(i[n])):e[n]=zl(i[n]))}return e}var Ia=0,Ha=1,Wa=2;function Ga(e,t,l){for(let i=0,n,s=-1;i<t.length;i++){let a=t[i];if(a>s){for(n=a-1;n>=0&&e[n]==null;)e[n--]=null;for(n=a+1;n<l&&e[n]==null;)e[s=n++]=null}}}function Ua(e,t){if(qa(e)){let a=e[0].slice();for(let f=1;f<e.length;f++)a.push(...e[f].slice(1));return Ka(a[0])||(a=Ya(a)),a}let l=new Set;for(let a=0;a<e.length;a++){let p=e[a][0],h=p.length;for(let g=0;g<h;g++)l.add(p[g])}let i=[Array.from(l).sort((a,f)=>a-f)],n=i[0].length,s=new Map;for(let a=0;a<n;a++)s.set(i[0][a],a);for(let a=0;a<e.length;a++){let f=e[a],p=f[0];for(let h=1;h<f.length;h++){let g=f[h],m=Array(n).fill(void 0),v=t?t[a][h]:Ha,k=[];for(let y=0;y<g.length;y++){let L=g[y],$=s.get(p[y]);L===null?v!=Ia&&(m[$]=L,v==Wa&&k.push($)):m[$]=L}Ga(m,k,n),i.push(m)}}return i}var Ba=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function Ya(e){let t=e[0],l=t.length,i=Array(l);for(let s=0;s<i.length;s++)i[s]=s;i.sort((s,a)=>t[s]-t[a]);let n=[];for(let s=0;s<e.length;s++){let a=e[s],f=Array(l);for(let p=0;p<l;p++)f[p]=a[i[p]];n.push(f)}return n}function qa(e){let t=e[0][0],l=t.length;for(let i=1;i<e.length;i++){let n=e[i][0];if(n.length!=l)return!1;if(n!=t){for(let s=0;s<l;s++)if(n[s]!=t[s])return!1}}return!0}function Ka(e,t=100){let l=e.length;if(l<=1)return!0;let i=0,n=l-1;for(;i<=n&&e[i]==null;)i++;for(;n>=i&&e[n]==null;)n--;if(n<=i)return!0;let s=Be(1,nt((n-i+1)/t));for(let a=e[i],f=i+s;f<=n;f+=s){let p=e[f];if(p!=null){if(p<=a)return!1;a=p}}return!0}var zr=["January","February","March","April","May","June","July","August","September","October","November","December"],Cr=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Or(e){return e.slice(0,3)}var Ja=Cr.map(Or),Za=zr.map(Or),Qa={MMMM:zr,MMM:Za,WWWW:Cr,WWW:Ja};function Kl(e){return(e<10?"0":"")+e}function Xa(e){return(e<10?"00":e<100?"0":"")+e}var ec={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Kl(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>Kl(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Kl(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Kl(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Kl(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>Xa(e.getMilliseconds())};function Rn(e,t){t=t||Qa;let l=[],i=/\{([a-z]+)\}|[^{]+/gi,n;for(;n=i.exec(e);)l.push(n[0][0]=="{"?ec[n[1]]:n[0]);return s=>{let a="";for(let f=0;f<l.length;f++)a+=typeof l[f]=="string"?l[f]:l[f](s,t);return a}}var tc=new Intl.DateTimeFormat().resolvedOptions().timeZone;function lc(e,t){let l;return t=="UTC"||t=="Etc/UTC"?l=new Date(+e+e.getTimezoneOffset()*6e4):t==tc?l=e:(l=new Date(e.toLocaleString("en-US",{timeZone:t})),l.setMilliseconds(e.getMilliseconds())),l}var Rr=e=>e%1==0,Ti=[1,2,2.5,5],ic=ti(10,-32,0,Ti),Fr=ti(10,0,32,Ti),nc=Fr.filter(Rr),il=ic.concat(Fr),Fn=`
`,Vr="{YYYY}",ir=Fn+Vr,jr="{M}/{D}",Ql=Fn+jr,wi=Ql+"/{YY}",Ir="{aa}",oc="{h}:{mm}",Pl=oc+Ir,nr=Fn+Pl,or=":{ss}",ae=null;function Hr(e){let t=e*1e3,l=t*60,i=l*60,n=i*24,s=n*30,a=n*365,p=(e==1?ti(10,0,3,Ti).filter(Rr):ti(10,-3,0,Ti)).concat([t,t*5,t*10,t*15,t*30,l,l*5,l*10,l*15,l*30,i,i*2,i*3,i*4,i*6,i*8,i*12,n,n*2,n*3,n*4,n*5,n*6,n*7,n*8,n*9,n*10,n*15,s,s*2,s*3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),h=[[a,Vr,ae,ae,ae,ae,ae,ae,1],[n*28,"{MMM}",ir,ae,ae,ae,ae,ae,1],[n,jr,ir,ae,ae,ae,ae,ae,1],[i,"{h}"+Ir,wi,ae,Ql,ae,ae,ae,1],[l,Pl,wi,ae,Ql,ae,ae,ae,1],[t,or,wi+" "+Pl,ae,Ql+" "+Pl,ae,nr,ae,1],[e,or+".{fff}",wi+" "+Pl,ae,Ql+" "+Pl,ae,nr,ae,1]];function g(m){return(v,k,y,L,$,I)=>{let S=[],P=$>=a,T=$>=s&&$<a,K=m(y),C=pe(K*e,3),J=gn(K.getFullYear(),P?0:K.getMonth(),T||P?1:K.getDate()),B=pe(J*e,3);if(T||P){let X=T?$/s:0,U=P?$/a:0,E=C==B?C:pe(gn(J.getFullYear()+U,J.getMonth()+X,1)*e,3),q=new Date(Ne(E/e)),O=q.getFullYear(),W=q.getMonth();for(let j=0;E<=L;j++){let te=gn(O+U*j,W+X*j,1),V=te-m(pe(te*e,3));E=pe((+te+V)*e,3),E<=L&&S.push(E)}}else{let X=$>=n?n:$,U=nt(y)-nt(C),E=B+U+Ni(C-B,X);S.push(E);let q=m(E),O=q.getHours()+q.getMinutes()/l+q.getSeconds()/i,W=$/i,j=v.axes[k]._space,te=I/j;for(;E=pe(E+$,e==1?0:3),!(E>L);)if(W>1){let V=nt(pe(O+W,6))%24,le=m(E).getHours()-V;le>1&&(le=-1),E-=le*i,O=(O+W)%24;let ce=S[S.length-1];pe((E-ce)/$,3)*te>=.7&&S.push(E)}else S.push(E)}return S}}return[p,h,g]}var[rc,sc,ac]=Hr(1),[cc,uc,fc]=Hr(.001);ti(2,-53,53,[1]);function rr(e,t){return e.map(l=>l.map((i,n)=>n==0||n==8||i==null?i:t(n==1||l[8]==0?i:l[1]+i)))}function sr(e,t){return(l,i,n,s,a)=>{let f=t.find(y=>a>=y[0])||t[t.length-1],p,h,g,m,v,k;return i.map(y=>{let L=e(y),$=L.getFullYear(),I=L.getMonth(),S=L.getDate(),P=L.getHours(),T=L.getMinutes(),K=L.getSeconds(),C=$!=p&&f[2]||I!=h&&f[3]||S!=g&&f[4]||P!=m&&f[5]||T!=v&&f[6]||K!=k&&f[7]||f[1];return p=$,h=I,g=S,m=P,v=T,k=K,C(L)})}}function pc(e,t){let l=Rn(t);return(i,n,s,a,f)=>n.map(p=>l(e(p)))}function gn(e,t,l){return new Date(e,t,l)}function ar(e,t){return t(e)}var dc="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function cr(e,t){return(l,i,n,s)=>s==null?Ln:t(e(i))}function hc(e,t){let l=e.series[t];return l.width?l.stroke(e,t):l.points.width?l.points.stroke(e,t):null}function mc(e,t){return e.series[t].fill(e,t)}var vc={show:!0,live:!0,isolate:!1,mount:Ca,markers:{show:!0,width:2,stroke:hc,fill:mc,dash:"solid"},idx:null,idxs:null,values:[]};function gc(e,t){let l=e.cursor.points,i=pt(),n=l.size(e,t);ge(i,Jl,n),ge(i,Zl,n);let s=n/-2;ge(i,"marginLeft",s),ge(i,"marginTop",s);let a=l.width(e,t,n);return a&&ge(i,"borderWidth",a),i}function xc(e,t){let l=e.series[t].points;return l._fill||l._stroke}function bc(e,t){let l=e.series[t].points;return l._stroke||l._fill}function yc(e,t){return e.series[t].points.size}var xn=[0,0];function wc(e,t,l){return xn[0]=t,xn[1]=l,xn}function ki(e,t,l,i=!0){return n=>{n.button==0&&(!i||n.target==t)&&l(n)}}function bn(e,t,l,i=!0){return n=>{(!i||n.target==t)&&l(n)}}var kc={show:!0,x:!0,y:!0,lock:!1,move:wc,points:{one:!1,show:gc,size:yc,width:0,stroke:bc,fill:xc},bind:{mousedown:ki,mouseup:ki,click:ki,dblclick:ki,mousemove:bn,mouseleave:bn,mouseenter:bn},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,l,i,n)=>i-n,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Wr={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Vn=Me({},Wr,{filter:Nr}),Gr=Me({},Vn,{size:10}),Ur=Me({},Wr,{show:!1}),jn='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Br="bold "+jn,Yr=1.5,ur={show:!0,scale:"x",stroke:Pn,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Br,side:2,grid:Vn,ticks:Gr,border:Ur,font:jn,lineGap:Yr,rotate:0},Sc="Value",_c="Time",fr={show:!0,scale:"x",auto:!1,sorted:1,min:fe,max:-fe,idxs:[]};function Mc(e,t,l,i,n){return t.map(s=>s==null?"":Cn(s))}function Tc(e,t,l,i,n,s,a){let f=[],p=Ut.get(n)||0;l=a?l:pe(Ni(l,n),p);for(let h=l;h<=i;h=pe(h+n,p))f.push(Object.is(h,-0)?0:h);return f}function Mn(e,t,l,i,n,s,a){let f=[],p=e.scales[e.axes[t].scale].log,h=p==10?Ct:Tr,g=nt(h(l));n=Dl(p,g),p==10&&(n=il[wt(n,il)]);let m=l,v=n*p;p==10&&(v=il[wt(v,il)]);do f.push(m),m=m+n,p==10&&!Ut.has(m)&&(m=pe(m,Ut.get(n))),m>=v&&(n=m,v=n*p,p==10&&(v=il[wt(v,il)]));while(m<=i);return f}function Ec(e,t,l,i,n,s,a){let p=e.scales[e.axes[t].scale].asinh,h=i>p?Mn(e,t,Be(p,l),i,n):[p],g=i>=0&&l<=0?[0]:[];return(l<-p?Mn(e,t,Be(p,-i),-l,n):[p]).reverse().map(v=>-v).concat(g,h)}var qr=/./,Ac=/[12357]/,Nc=/[125]/,pr=/1/,Tn=(e,t,l,i)=>e.map((n,s)=>t==4&&n==0||s%i==0&&l.test(n.toExponential()[n<0?1:0])?n:null);function Pc(e,t,l,i,n){let s=e.axes[l],a=s.scale,f=e.scales[a],p=e.valToPos,h=s._space,g=p(10,a),m=p(9,a)-g>=h?qr:p(7,a)-g>=h?Ac:p(5,a)-g>=h?Nc:pr;if(m==pr){let v=Pe(p(1,a)-g);if(v<h)return Tn(t.slice().reverse(),f.distr,m,dt(h/v)).reverse()}return Tn(t,f.distr,m,1)}function Lc(e,t,l,i,n){let s=e.axes[l],a=s.scale,f=s._space,p=e.valToPos,h=Pe(p(1,a)-p(2,a));return h<f?Tn(t.slice().reverse(),3,qr,dt(f/h)).reverse():t}function Dc(e,t,l,i){return i==null?Ln:t==null?"":Cn(t)}var dr={show:!0,scale:"y",stroke:Pn,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Br,side:3,grid:Vn,ticks:Gr,border:Ur,font:jn,lineGap:Yr,rotate:0};function $c(e,t){let l=3+(e||1)*2;return pe(l*t,3)}function zc(e,t){let{scale:l,idxs:i}=e.series[0],n=e._data[0],s=e.valToPos(n[i[0]],l,!0),a=e.valToPos(n[i[1]],l,!0),f=Pe(a-s),p=e.series[t],h=f/(p.points.space*re);return i[1]-i[0]<=h}var hr={scale:null,auto:!0,sorted:0,min:fe,max:-fe},Kr=(e,t,l,i,n)=>n,mr={show:!0,auto:!0,sorted:0,gaps:Kr,alpha:1,facets:[Me({},hr,{scale:"x"}),Me({},hr,{scale:"y"})]},vr={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Kr,alpha:1,points:{show:zc,filter:null},values:null,min:fe,max:-fe,idxs:[],path:null,clip:null};function Cc(e,t,l,i,n){return l/10}var Jr={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Oc=Me({},Jr,{time:!1,ori:1}),gr={};function Zr(e,t){let l=gr[e];return l||(l={key:e,plots:[],sub(i){l.plots.push(i)},unsub(i){l.plots=l.plots.filter(n=>n!=i)},pub(i,n,s,a,f,p,h){for(let g=0;g<l.plots.length;g++)l.plots[g]!=n&&l.plots[g].pub(i,n,s,a,f,p,h)}},e!=null&&(gr[e]=l)),l}var Cl=1,En=2;function sl(e,t,l){let i=e.mode,n=e.series[t],s=i==2?e._data[t]:e._data,a=e.scales,f=e.bbox,p=s[0],h=i==2?s[1]:s[t],g=i==2?a[n.facets[0].scale]:a[e.series[0].scale],m=i==2?a[n.facets[1].scale]:a[n.scale],v=f.left,k=f.top,y=f.width,L=f.height,$=e.valToPosH,I=e.valToPosV;return g.ori==0?l(n,p,h,g,m,$,I,v,k,y,L,Di,Rl,zi,Xr,ts):l(n,p,h,g,m,I,$,k,v,L,y,$i,Fl,Wn,es,ls)}function In(e,t){let l=0,i=0,n=ne(e.bands,On);for(let s=0;s<n.length;s++){let a=n[s];a.series[0]==t?l=a.dir:a.series[1]==t&&(a.dir==1?i|=1:i|=2)}return[l,i==1?-1:i==2?1:i==3?2:0]}function Rc(e,t,l,i,n){let s=e.mode,a=e.series[t],f=s==2?a.facets[1].scale:a.scale,p=e.scales[f];return n==-1?p.min:n==1?p.max:p.distr==3?p.dir==1?p.min:p.max:0}function Ot(e,t,l,i,n,s){return sl(e,t,(a,f,p,h,g,m,v,k,y,L,$)=>{let I=a.pxRound,S=h.dir*(h.ori==0?1:-1),P=h.ori==0?Rl:Fl,T,K;S==1?(T=l,K=i):(T=i,K=l);let C=I(m(f[T],h,L,k)),J=I(v(p[T],g,$,y)),B=I(m(f[K],h,L,k)),X=I(v(s==1?g.max:g.min,g,$,y)),U=new Path2D(n);return P(U,B,X),P(U,C,X),P(U,C,J),U})}function Li(e,t,l,i,n,s){let a=null;if(e.length>0){a=new Path2D;let f=t==0?zi:Wn,p=l;for(let m=0;m<e.length;m++){let v=e[m];if(v[1]>v[0]){let k=v[0]-p;k>0&&f(a,p,i,k,i+s),p=v[1]}}let h=l+n-p,g=10;h>0&&f(a,p,i-g/2,h,i+s+g)}return a}function Fc(e,t,l){let i=e[e.length-1];i&&i[0]==t?i[1]=l:e.push([t,l])}function Hn(e,t,l,i,n,s,a){let f=[],p=e.length;for(let h=n==1?l:i;h>=l&&h<=i;h+=n)if(t[h]===null){let m=h,v=h;if(n==1)for(;++h<=i&&t[h]===null;)v=h;else for(;--h>=l&&t[h]===null;)v=h;let k=s(e[m]),y=v==m?k:s(e[v]),L=m-n;k=a<=0&&L>=0&&L<p?s(e[L]):k;let I=v+n;y=a>=0&&I>=0&&I<p?s(e[I]):y,y>=k&&f.push([k,y])}return f}function xr(e){return e==0?Ar:e==1?Ne:t=>ll(t,e)}function Qr(e){let t=e==0?Di:$i,l=e==0?(n,s,a,f,p,h)=>{n.arcTo(s,a,f,p,h)}:(n,s,a,f,p,h)=>{n.arcTo(a,s,p,f,h)},i=e==0?(n,s,a,f,p)=>{n.rect(s,a,f,p)}:(n,s,a,f,p)=>{n.rect(a,s,p,f)};return(n,s,a,f,p,h=0,g=0)=>{h==0&&g==0?i(n,s,a,f,p):(h=kt(h,f/2,p/2),g=kt(g,f/2,p/2),t(n,s+h,a),l(n,s+f,a,s+f,a+p,h),l(n,s+f,a+p,s,a+p,g),l(n,s,a+p,s,a,g),l(n,s,a,s+f,a,h),n.closePath())}}var Di=(e,t,l)=>{e.moveTo(t,l)},$i=(e,t,l)=>{e.moveTo(l,t)},Rl=(e,t,l)=>{e.lineTo(t,l)},Fl=(e,t,l)=>{e.lineTo(l,t)},zi=Qr(0),Wn=Qr(1),Xr=(e,t,l,i,n,s)=>{e.arc(t,l,i,n,s)},es=(e,t,l,i,n,s)=>{e.arc(l,t,i,n,s)},ts=(e,t,l,i,n,s,a)=>{e.bezierCurveTo(t,l,i,n,s,a)},ls=(e,t,l,i,n,s,a)=>{e.bezierCurveTo(l,t,n,i,a,s)};function is(e){return(t,l,i,n,s)=>sl(t,l,(a,f,p,h,g,m,v,k,y,L,$)=>{let{pxRound:I,points:S}=a,P,T;h.ori==0?(P=Di,T=Xr):(P=$i,T=es);let K=pe(S.width*re,3),C=(S.size-S.width)/2*re,J=pe(C*2,3),B=new Path2D,X=new Path2D,{left:U,top:E,width:q,height:O}=t.bbox;zi(X,U-J,E-J,q+J*2,O+J*2);let W=j=>{if(p[j]!=null){let te=I(m(f[j],h,L,k)),V=I(v(p[j],g,$,y));P(B,te+C,V),T(B,te,V,C,0,Si*2)}};if(s)s.forEach(W);else for(let j=i;j<=n;j++)W(j);return{stroke:K>0?B:null,fill:B,clip:X,flags:Cl|En}})}function ns(e){return(t,l,i,n,s,a)=>{i!=n&&(s!=i&&a!=i&&e(t,l,i),s!=n&&a!=n&&e(t,l,n),e(t,l,a))}}var Vc=ns(Rl),jc=ns(Fl);function os(e){let t=ne(e?.alignGaps,0);return(l,i,n,s)=>sl(l,i,(a,f,p,h,g,m,v,k,y,L,$)=>{[n,s]=Ei(p,n,s);let I=a.pxRound,S=O=>I(m(O,h,L,k)),P=O=>I(v(O,g,$,y)),T,K;h.ori==0?(T=Rl,K=Vc):(T=Fl,K=jc);let C=h.dir*(h.ori==0?1:-1),J={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Cl},B=J.stroke,X=!1;if(s-n>=L*4){let O=R=>l.posToVal(R,h.key,!0),W=null,j=null,te,V,Ye,xe=S(f[C==1?n:s]),le=S(f[n]),ce=S(f[s]),Z=O(C==1?le+1:ce-1);for(let R=C==1?n:s;R>=n&&R<=s;R+=C){let Ee=f[R],be=(C==1?Ee<Z:Ee>Z)?xe:S(Ee),se=p[R];be==xe?se!=null?(V=se,W==null?(T(B,be,P(V)),te=W=j=V):V<W?W=V:V>j&&(j=V)):se===null&&(X=!0):(W!=null&&K(B,xe,P(W),P(j),P(te),P(V)),se!=null?(V=se,T(B,be,P(V)),W=j=te=V):(W=j=null,se===null&&(X=!0)),xe=be,Z=O(xe+C))}W!=null&&W!=j&&Ye!=xe&&K(B,xe,P(W),P(j),P(te),P(V))}else for(let O=C==1?n:s;O>=n&&O<=s;O+=C){let W=p[O];W===null?X=!0:W!=null&&T(B,S(f[O]),P(W))}let[E,q]=In(l,i);if(a.fill!=null||E!=0){let O=J.fill=new Path2D(B),W=a.fillTo(l,i,a.min,a.max,E),j=P(W),te=S(f[n]),V=S(f[s]);C==-1&&([V,te]=[te,V]),T(O,V,j),T(O,te,j)}if(!a.spanGaps){let O=[];X&&O.push(...Hn(f,p,n,s,C,S,t)),J.gaps=O=a.gaps(l,i,n,s,O),J.clip=Li(O,h.ori,k,y,L,$)}return q!=0&&(J.band=q==2?[Ot(l,i,n,s,B,-1),Ot(l,i,n,s,B,1)]:Ot(l,i,n,s,B,q)),J})}function Ic(e){let t=ne(e.align,1),l=ne(e.ascDesc,!1),i=ne(e.alignGaps,0),n=ne(e.extend,!1);return(s,a,f,p)=>sl(s,a,(h,g,m,v,k,y,L,$,I,S,P)=>{[f,p]=Ei(m,f,p);let T=h.pxRound,{left:K,width:C}=s.bbox,J=le=>T(y(le,v,S,$)),B=le=>T(L(le,k,P,I)),X=v.ori==0?Rl:Fl,U={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Cl},E=U.stroke,q=v.dir*(v.ori==0?1:-1),O=B(m[q==1?f:p]),W=J(g[q==1?f:p]),j=W,te=W;n&&t==-1&&(te=K,X(E,te,O)),X(E,W,O);for(let le=q==1?f:p;le>=f&&le<=p;le+=q){let ce=m[le];if(ce==null)continue;let Z=J(g[le]),R=B(ce);t==1?X(E,Z,O):X(E,j,R),X(E,Z,R),O=R,j=Z}let V=j;n&&t==1&&(V=K+C,X(E,V,O));let[Ye,xe]=In(s,a);if(h.fill!=null||Ye!=0){let le=U.fill=new Path2D(E),ce=h.fillTo(s,a,h.min,h.max,Ye),Z=B(ce);X(le,V,Z),X(le,te,Z)}if(!h.spanGaps){let le=[];le.push(...Hn(g,m,f,p,q,J,i));let ce=h.width*re/2,Z=l||t==1?ce:-ce,R=l||t==-1?-ce:ce;le.forEach(Ee=>{Ee[0]+=Z,Ee[1]+=R}),U.gaps=le=h.gaps(s,a,f,p,le),U.clip=Li(le,v.ori,$,I,S,P)}return xe!=0&&(U.band=xe==2?[Ot(s,a,f,p,E,-1),Ot(s,a,f,p,E,1)]:Ot(s,a,f,p,E,xe)),U})}function br(e,t,l,i,n,s,a=fe){if(e.length>1){let f=null;for(let p=0,h=1/0;p<e.length;p++)if(t[p]!==void 0){if(f!=null){let g=Pe(e[p]-e[f]);g<h&&(h=g,a=Pe(l(e[p],i,n,s)-l(e[f],i,n,s)))}f=p}}return a}function Hc(e){e=e||ei;let t=ne(e.size,[.6,fe,1]),l=e.align||0,i=e.gap||0,n=e.radius;n=n==null?[0,0]:typeof n=="number"?[n,0]:n;let s=ee(n),a=1-t[0],f=ne(t[1],fe),p=ne(t[2],1),h=ne(e.disp,ei),g=ne(e.each,k=>{}),{fill:m,stroke:v}=h;return(k,y,L,$)=>sl(k,y,(I,S,P,T,K,C,J,B,X,U,E)=>{let q=I.pxRound,O=l,W=i*re,j=f*re,te=p*re,V,Ye;T.ori==0?[V,Ye]=s(k,y):[Ye,V]=s(k,y);let xe=T.dir*(T.ori==0?1:-1),le=T.ori==0?zi:Wn,ce=T.ori==0?g:(D,de,Ae,fl,qt,_t,Kt)=>{g(D,de,Ae,qt,fl,Kt,_t)},Z=ne(k.bands,On).find(D=>D.series[0]==y),R=Z!=null?Z.dir:0,Ee=I.fillTo(k,y,I.min,I.max,R),je=q(J(Ee,K,E,X)),be,se,ht,Je=U,we=q(I.width*re),St=!1,Lt=null,rt=null,Rt=null,al=null;m!=null&&(we==0||v!=null)&&(St=!0,Lt=m.values(k,y,L,$),rt=new Map,new Set(Lt).forEach(D=>{D!=null&&rt.set(D,new Path2D)}),we>0&&(Rt=v.values(k,y,L,$),al=new Map,new Set(Rt).forEach(D=>{D!=null&&al.set(D,new Path2D)})));let{x0:cl,size:Vl}=h;if(cl!=null&&Vl!=null){O=1,S=cl.values(k,y,L,$),cl.unit==2&&(S=S.map(Ae=>k.posToVal(B+Ae*U,T.key,!0)));let D=Vl.values(k,y,L,$);Vl.unit==2?se=D[0]*U:se=C(D[0],T,U,B)-C(0,T,U,B),Je=br(S,P,C,T,U,B,Je),ht=Je-se+W}else Je=br(S,P,C,T,U,B,Je),ht=Je*a+W,se=Je-ht;ht<1&&(ht=0),we>=se/2&&(we=0),ht<5&&(q=Ar);let ii=ht>0,Bt=Je-ht-(ii?we:0);se=q(_n(Bt,te,j)),be=(O==0?se/2:O==xe?0:se)-O*xe*((O==0?W/2:0)+(ii?we/2:0));let Ie={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},ul=St?null:new Path2D,Dt=null;if(Z!=null)Dt=k.data[Z.series[1]];else{let{y0:D,y1:de}=h;D!=null&&de!=null&&(P=de.values(k,y,L,$),Dt=D.values(k,y,L,$))}let Yt=V*se,Y=Ye*se;for(let D=xe==1?L:$;D>=L&&D<=$;D+=xe){let de=P[D];if(de==null)continue;if(Dt!=null){let qe=Dt[D]??0;if(de-qe==0)continue;je=J(qe,K,E,X)}let Ae=T.distr!=2||h!=null?S[D]:D,fl=C(Ae,T,U,B),qt=J(ne(de,Ee),K,E,X),_t=q(fl-be),Kt=q(Be(qt,je)),Ze=q(kt(qt,je)),st=Kt-Ze;if(de!=null){let qe=de<0?Y:Yt,mt=de<0?Yt:Y;St?(we>0&&Rt[D]!=null&&le(al.get(Rt[D]),_t,Ze+nt(we/2),se,Be(0,st-we),qe,mt),Lt[D]!=null&&le(rt.get(Lt[D]),_t,Ze+nt(we/2),se,Be(0,st-we),qe,mt)):le(ul,_t,Ze+nt(we/2),se,Be(0,st-we),qe,mt),ce(k,y,D,_t-we/2,Ze,se+we,st)}}return we>0?Ie.stroke=St?al:ul:St||(Ie._fill=I.width==0?I._fill:I._stroke??I._fill,Ie.width=0),Ie.fill=St?rt:ul,Ie})}function Wc(e,t){let l=ne(t?.alignGaps,0);return(i,n,s,a)=>sl(i,n,(f,p,h,g,m,v,k,y,L,$,I)=>{[s,a]=Ei(h,s,a);let S=f.pxRound,P=V=>S(v(V,g,$,y)),T=V=>S(k(V,m,I,L)),K,C,J;g.ori==0?(K=Di,J=Rl,C=ts):(K=$i,J=Fl,C=ls);let B=g.dir*(g.ori==0?1:-1),X=P(p[B==1?s:a]),U=X,E=[],q=[];for(let V=B==1?s:a;V>=s&&V<=a;V+=B)if(h[V]!=null){let xe=p[V],le=P(xe);E.push(U=le),q.push(T(h[V]))}let O={stroke:e(E,q,K,J,C,S),fill:null,clip:null,band:null,gaps:null,flags:Cl},W=O.stroke,[j,te]=In(i,n);if(f.fill!=null||j!=0){let V=O.fill=new Path2D(W),Ye=f.fillTo(i,n,f.min,f.max,j),xe=T(Ye);J(V,U,xe),J(V,X,xe)}if(!f.spanGaps){let V=[];V.push(...Hn(p,h,s,a,B,P,l)),O.gaps=V=f.gaps(i,n,s,a,V),O.clip=Li(V,g.ori,y,L,$,I)}return te!=0&&(O.band=te==2?[Ot(i,n,s,a,W,-1),Ot(i,n,s,a,W,1)]:Ot(i,n,s,a,W,te)),O})}function Gc(e){return Wc(Uc,e)}function Uc(e,t,l,i,n,s){let a=e.length;if(a<2)return null;let f=new Path2D;if(l(f,e[0],t[0]),a==2)i(f,e[1],t[1]);else{let p=Array(a),h=Array(a-1),g=Array(a-1),m=Array(a-1);for(let v=0;v<a-1;v++)g[v]=t[v+1]-t[v],m[v]=e[v+1]-e[v],h[v]=g[v]/m[v];p[0]=h[0];for(let v=1;v<a-1;v++)h[v]===0||h[v-1]===0||h[v-1]>0!=h[v]>0?p[v]=0:(p[v]=3*(m[v-1]+m[v])/((2*m[v]+m[v-1])/h[v-1]+(m[v]+2*m[v-1])/h[v]),isFinite(p[v])||(p[v]=0));p[a-1]=h[a-2];for(let v=0;v<a-1;v++)n(f,e[v]+m[v]/3,t[v]+p[v]*m[v]/3,e[v+1]-m[v]/3,t[v+1]-p[v+1]*m[v]/3,e[v+1],t[v+1])}return f}var An=new Set;function yr(){for(let e of An)e.syncRect(!0)}Ol&&(ol(Ma,Ll,yr),ol(Ta,Ll,yr,!0),ol(_i,Ll,()=>{Te.pxRatio=re}));var Bc=os(),Yc=is();function wr(e,t,l,i){return(i?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((s,a)=>Nn(s,a,t,l))}function qc(e,t){return e.map((l,i)=>i==0?{}:Me({},t,l))}function Nn(e,t,l,i){return Me({},t==0?l:i,e)}function rs(e,t,l){return t==null?$l:[t,l]}var Kc=rs;function Jc(e,t,l){return t==null?$l:Mi(t,l,zn,!0)}function ss(e,t,l,i){return t==null?$l:Ai(t,l,e.scales[i].log,!1)}var Zc=ss;function as(e,t,l,i){return t==null?$l:$n(t,l,e.scales[i].log,!1)}var Qc=as;function Xc(e,t,l,i,n){let s=Be(Xo(e),Xo(t)),a=t-e,f=wt(n/i*a,l);do{let p=l[f],h=i*p/a;if(h>=n&&s+(p<5?Ut.get(p):0)<=17)return[p,h]}while(++f<l.length);return[0,0]}function kr(e){let t,l;return e=e.replace(/(\d+)px/,(i,n)=>(t=Ne((l=+n)*re))+"px"),[e,t,l]}function eu(e){e.show&&[e.font,e.labelFont].forEach(t=>{let l=pe(t[2]*re,1);t[0]=t[0].replace(/[0-9.]+px/,l+"px"),t[1]=l})}function Te(e,t,l){let i={mode:ne(e.mode,1)},n=i.mode;function s(o,r,c,u){let d=r.valToPct(o);return u+c*(r.dir==-1?1-d:d)}function a(o,r,c,u){let d=r.valToPct(o);return u+c*(r.dir==-1?d:1-d)}function f(o,r,c,u){return r.ori==0?s(o,r,c,u):a(o,r,c,u)}i.valToPosH=s,i.valToPosV=a;let p=!1;i.status=0;let h=i.root=pt(sa);if(e.id!=null&&(h.id=e.id),it(h,e.class),e.title){let o=pt(ua,h);o.textContent=e.title}let g=yt("canvas"),m=i.ctx=g.getContext("2d"),v=pt(fa,h);ol("click",v,o=>{o.target===y&&(he!=kl||ye!=Sl)&&Fe.click(i,o)},!0);let k=i.under=pt(pa,v);v.appendChild(g);let y=i.over=pt(da,v);e=zl(e);let L=+ne(e.pxAlign,1),$=xr(L);(e.plugins||[]).forEach(o=>{o.opts&&(e=o.opts(i,e)||e)});let I=e.ms||.001,S=i.series=n==1?wr(e.series||[],fr,vr,!1):qc(e.series||[null],mr),P=i.axes=wr(e.axes||[],ur,dr,!0),T=i.scales={},K=i.bands=e.bands||[];K.forEach(o=>{o.fill=ee(o.fill||null),o.dir=ne(o.dir,-1)});let C=n==2?S[1].facets[0].scale:S[0].scale,J={axes:$s,series:As},B=(e.drawOrder||["axes","series"]).map(o=>J[o]);function X(o){let r=o.distr==3?c=>Ct(c>0?c:o.clamp(i,c,o.min,o.max,o.key)):o.distr==4?c=>vn(c,o.asinh):o.distr==100?c=>o.fwd(c):c=>c;return c=>{let u=r(c),{_min:d,_max:x}=o,b=x-d;return(u-d)/b}}function U(o){let r=T[o];if(r==null){let c=(e.scales||ei)[o]||ei;if(c.from!=null){U(c.from);let u=Me({},T[c.from],c,{key:o});u.valToPct=X(u),T[o]=u}else{r=T[o]=Me({},o==C?Jr:Oc,c),r.key=o;let u=r.time,d=r.range,x=Gt(d);if((o!=C||n==2&&!u)&&(x&&(d[0]==null||d[1]==null)&&(d={min:d[0]==null?Jo:{mode:1,hard:d[0],soft:d[0]},max:d[1]==null?Jo:{mode:1,hard:d[1],soft:d[1]}},x=!1),!x&&Pi(d))){let b=d;d=(w,_,A)=>_==null?$l:Mi(_,A,b)}r.range=ee(d||(u?Kc:o==C?r.distr==3?Zc:r.distr==4?Qc:rs:r.distr==3?ss:r.distr==4?as:Jc)),r.auto=ee(x?!1:r.auto),r.clamp=ee(r.clamp||Cc),r._min=r._max=null,r.valToPct=X(r)}}}U("x"),U("y"),n==1&&S.forEach(o=>{U(o.scale)}),P.forEach(o=>{U(o.scale)});for(let o in e.scales)U(o);let E=T[C],q=E.distr,O,W;E.ori==0?(it(h,aa),O=s,W=a):(it(h,ca),O=a,W=s);let j={};for(let o in T){let r=T[o];(r.min!=null||r.max!=null)&&(j[o]={min:r.min,max:r.max},r.min=r.max=null)}let te=e.tzDate||(o=>new Date(Ne(o/I))),V=e.fmtDate||Rn,Ye=I==1?ac(te):fc(te),xe=sr(te,rr(I==1?sc:uc,V)),le=cr(te,ar(dc,V)),ce=[],Z=i.legend=Me({},vc,e.legend),R=i.cursor=Me({},kc,{drag:{y:n==2}},e.cursor),Ee=Z.show,je=R.show,be=Z.markers;Z.idxs=ce,be.width=ee(be.width),be.dash=ee(be.dash),be.stroke=ee(be.stroke),be.fill=ee(be.fill);let se,ht,Je,we=[],St=[],Lt,rt=!1,Rt={};if(Z.live){let o=S[1]?S[1].values:null;rt=o!=null,Lt=rt?o(i,1,0):{_:0};for(let r in Lt)Rt[r]=Ln}if(Ee)if(se=yt("table",ba,h),Je=yt("tbody",null,se),Z.mount(i,se),rt){ht=yt("thead",null,se,Je);let o=yt("tr",null,ht);yt("th",null,o);for(var al in Lt)yt("th",Ro,o).textContent=al}else it(se,wa),Z.live&&it(se,ya);let cl={show:!0},Vl={show:!1};function ii(o,r){if(r==0&&(rt||!Z.live||n==2))return $l;let c=[],u=yt("tr",ka,Je,Je.childNodes[r]);it(u,o.class),o.show||it(u,nl);let d=yt("th",null,u);if(be.show){let w=pt(Sa,d);if(r>0){let _=be.width(i,r);_&&(w.style.border=_+"px "+be.dash(i,r)+" "+be.stroke(i,r)),w.style.background=be.fill(i,r)}}let x=pt(Ro,d);o.label instanceof HTMLElement?x.appendChild(o.label):x.textContent=o.label,r>0&&(be.show||(x.style.color=o.width>0?be.stroke(i,r):be.fill(i,r)),Ie("click",d,w=>{if(R._lock)return;Zt(w);let _=S.indexOf(o);if((w.ctrlKey||w.metaKey)!=Z.isolate){let A=S.some((N,z)=>z>0&&z!=_&&N.show);S.forEach((N,z)=>{z>0&&Tt(z,A?z==_?cl:Vl:cl,!0,_e.setSeries)})}else Tt(_,{show:!o.show},!0,_e.setSeries)},!1),dl&&Ie(Io,d,w=>{R._lock||(Zt(w),Tt(S.indexOf(o),Ml,!0,_e.setSeries))},!1));for(var b in Lt){let w=yt("td",_a,u);w.textContent="--",c.push(w)}return[u,c]}let Bt=new Map;function Ie(o,r,c,u=!0){let d=Bt.get(r)||{},x=R.bind[o](i,r,c,u);x&&(ol(o,r,d[o]=x),Bt.set(r,d))}function ul(o,r,c){let u=Bt.get(r)||{};for(let d in u)(o==null||d==o)&&(Sn(d,r,u[d]),delete u[d]);o==null&&Bt.delete(r)}let Dt=0,Yt=0,Y=0,D=0,de=0,Ae=0,fl=de,qt=Ae,_t=Y,Kt=D,Ze=0,st=0,qe=0,mt=0;i.bbox={};let Fi=!1,ni=!1,pl=!1,Jt=!1,oi=!1,at=!1;function Vi(o,r,c){(c||o!=i.width||r!=i.height)&&Kn(o,r),xl(!1),pl=!0,ni=!0,bl()}function Kn(o,r){i.width=Dt=Y=o,i.height=Yt=D=r,de=Ae=0,ws(),ks();let c=i.bbox;Ze=c.left=ll(de*re,.5),st=c.top=ll(Ae*re,.5),qe=c.width=ll(Y*re,.5),mt=c.height=ll(D*re,.5)}let xs=3;function bs(){let o=!1,r=0;for(;!o;){r++;let c=Ls(r),u=Ds(r);o=r==xs||c&&u,o||(Kn(i.width,i.height),ni=!0)}}function ys({width:o,height:r}){Vi(o,r)}i.setSize=ys;function ws(){let o=!1,r=!1,c=!1,u=!1;P.forEach((d,x)=>{if(d.show&&d._show){let{side:b,_size:w}=d,_=b%2,A=d.label!=null?d.labelSize:0,N=w+A;N>0&&(_?(Y-=N,b==3?(de+=N,u=!0):c=!0):(D-=N,b==0?(Ae+=N,o=!0):r=!0))}}),Qt[0]=o,Qt[1]=c,Qt[2]=r,Qt[3]=u,Y-=Ft[1]+Ft[3],de+=Ft[3],D-=Ft[2]+Ft[0],Ae+=Ft[0]}function ks(){let o=de+Y,r=Ae+D,c=de,u=Ae;function d(x,b){switch(x){case 1:return o+=b,o-b;case 2:return r+=b,r-b;case 3:return c-=b,c+b;case 0:return u-=b,u+b}}P.forEach((x,b)=>{if(x.show&&x._show){let w=x.side;x._pos=d(w,x._size),x.label!=null&&(x._lpos=d(w,x.labelSize))}})}if(R.dataIdx==null){let o=R.hover,r=o.skip=new Set(o.skip??[]);r.add(void 0);let c=o.prox=ee(o.prox),u=o.bias??=0;R.dataIdx=(d,x,b,w)=>{if(x==0)return b;let _=b,A=c(d,x,b,w)??fe,N=A>=0&&A<fe,z=E.ori==0?Y:D,G=R.left,oe=t[0],ie=t[x];if(r.has(ie[b])){_=null;let Q=null,H=null,F;if(u==0||u==-1)for(F=b;Q==null&&F-- >0;)r.has(ie[F])||(Q=F);if(u==0||u==1)for(F=b;H==null&&F++<ie.length;)r.has(ie[F])||(H=F);if(Q!=null||H!=null)if(N){let ve=Q==null?-1/0:O(oe[Q],E,z,0),ke=H==null?1/0:O(oe[H],E,z,0),Oe=G-ve,ue=ke-G;Oe<=ue?Oe<=A&&(_=Q):ue<=A&&(_=H)}else _=H==null?Q:Q==null?H:b-Q<=H-b?Q:H}else N&&Pe(G-O(oe[b],E,z,0))>A&&(_=null);return _}}let Zt=o=>{R.event=o};R.idxs=ce,R._lock=!1;let Ve=R.points;Ve.show=ee(Ve.show),Ve.size=ee(Ve.size),Ve.stroke=ee(Ve.stroke),Ve.width=ee(Ve.width),Ve.fill=ee(Ve.fill);let Mt=i.focus=Me({},e.focus||{alpha:.3},R.focus),dl=Mt.prox>=0,hl=dl&&Ve.one,ct=[],ml=[],vl=[];function Jn(o,r){let c=Ve.show(i,r);if(c instanceof HTMLElement)return it(c,xa),it(c,o.class),Pt(c,-10,-10,Y,D),y.insertBefore(c,ct[r]),c}function Zn(o,r){if(n==1||r>0){let c=n==1&&T[o.scale].time,u=o.value;o.value=c?lr(u)?cr(te,ar(u,V)):u||le:u||Dc,o.label=o.label||(c?_c:Sc)}if(hl||r>0){o.width=o.width==null?1:o.width,o.paths=o.paths||Bc||Oa,o.fillTo=ee(o.fillTo||Rc),o.pxAlign=+ne(o.pxAlign,L),o.pxRound=xr(o.pxAlign),o.stroke=ee(o.stroke||null),o.fill=ee(o.fill||null),o._stroke=o._fill=o._paths=o._focus=null;let c=$c(Be(1,o.width),1),u=o.points=Me({},{size:c,width:Be(1,c*.2),stroke:o.stroke,space:c*2,paths:Yc,_stroke:null,_fill:null},o.points);u.show=ee(u.show),u.filter=ee(u.filter),u.fill=ee(u.fill),u.stroke=ee(u.stroke),u.paths=ee(u.paths),u.pxAlign=o.pxAlign}if(Ee){let c=ii(o,r);we.splice(r,0,c[0]),St.splice(r,0,c[1]),Z.values.push(null)}if(je){ce.splice(r,0,null);let c=null;hl?r==0&&(c=Jn(o,r)):r>0&&(c=Jn(o,r)),ct.splice(r,0,c),ml.splice(r,0,0),vl.splice(r,0,0)}Ce("addSeries",r)}function Ss(o,r){r=r??S.length,o=n==1?Nn(o,r,fr,vr):Nn(o,r,{},mr),S.splice(r,0,o),Zn(S[r],r)}i.addSeries=Ss;function _s(o){if(S.splice(o,1),Ee){Z.values.splice(o,1),St.splice(o,1);let r=we.splice(o,1)[0];ul(null,r.firstChild),r.remove()}je&&(ce.splice(o,1),ct.splice(o,1)[0].remove(),ml.splice(o,1),vl.splice(o,1)),Ce("delSeries",o)}i.delSeries=_s;let Qt=[!1,!1,!1,!1];function Ms(o,r){if(o._show=o.show,o.show){let c=o.side%2,u=T[o.scale];u==null&&(o.scale=c?S[1].scale:C,u=T[o.scale]);let d=u.time;o.size=ee(o.size),o.space=ee(o.space),o.rotate=ee(o.rotate),Gt(o.incrs)&&o.incrs.forEach(b=>{!Ut.has(b)&&Ut.set(b,Lr(b))}),o.incrs=ee(o.incrs||(u.distr==2?nc:d?I==1?rc:cc:il)),o.splits=ee(o.splits||(d&&u.distr==1?Ye:u.distr==3?Mn:u.distr==4?Ec:Tc)),o.stroke=ee(o.stroke),o.grid.stroke=ee(o.grid.stroke),o.ticks.stroke=ee(o.ticks.stroke),o.border.stroke=ee(o.border.stroke);let x=o.values;o.values=Gt(x)&&!Gt(x[0])?ee(x):d?Gt(x)?sr(te,rr(x,V)):lr(x)?pc(te,x):x||xe:x||Mc,o.filter=ee(o.filter||(u.distr>=3&&u.log==10?Pc:u.distr==3&&u.log==2?Lc:Nr)),o.font=kr(o.font),o.labelFont=kr(o.labelFont),o._size=o.size(i,null,r,0),o._space=o._rotate=o._incrs=o._found=o._splits=o._values=null,o._size>0&&(Qt[r]=!0,o._el=pt(ha,v))}}function jl(o,r,c,u){let[d,x,b,w]=c,_=r%2,A=0;return _==0&&(w||x)&&(A=r==0&&!d||r==2&&!b?Ne(ur.size/3):0),_==1&&(d||b)&&(A=r==1&&!x||r==3&&!w?Ne(dr.size/2):0),A}let Qn=i.padding=(e.padding||[jl,jl,jl,jl]).map(o=>ee(ne(o,jl))),Ft=i._padding=Qn.map((o,r)=>o(i,r,Qt,0)),Re,Le=null,De=null,ri=n==1?S[0].idxs:null,vt=null,Il=!1;function Xn(o,r){if(t=o??[],i.data=i._data=t,n==2){Re=0;for(let c=1;c<S.length;c++)Re+=t[c][0].length}else{t.length==0&&(i.data=i._data=t=[[]]),vt=t[0],Re=vt.length;let c=t;if(q==2){c=t.slice();let u=c[0]=Array(Re);for(let d=0;d<Re;d++)u[d]=d}i._data=t=c}if(xl(!0),Ce("setData"),q==2&&(pl=!0),r!==!1){let c=E;c.auto(i,Il)?ji():jt(C,c.min,c.max),Jt=Jt||R.left>=0,at=!0,bl()}}i.setData=Xn;function ji(){Il=!0;let o,r;n==1&&(Re>0?(Le=ri[0]=0,De=ri[1]=Re-1,o=t[0][Le],r=t[0][De],q==2?(o=Le,r=De):o==r&&(q==3?[o,r]=Ai(o,o,E.log,!1):q==4?[o,r]=$n(o,o,E.log,!1):E.time?r=o+Ne(86400/I):[o,r]=Mi(o,r,zn,!0))):(Le=ri[0]=o=null,De=ri[1]=r=null)),jt(C,o,r)}let si,gl,Ii,Hi,Wi,Gi,Ui,Bi,Yi,Ke;function eo(o,r,c,u,d,x){o??=Vo,c??=On,u??="butt",d??=Vo,x??="round",o!=si&&(m.strokeStyle=si=o),d!=gl&&(m.fillStyle=gl=d),r!=Ii&&(m.lineWidth=Ii=r),x!=Wi&&(m.lineJoin=Wi=x),u!=Gi&&(m.lineCap=Gi=u),c!=Hi&&m.setLineDash(Hi=c)}function to(o,r,c,u){r!=gl&&(m.fillStyle=gl=r),o!=Ui&&(m.font=Ui=o),c!=Bi&&(m.textAlign=Bi=c),u!=Yi&&(m.textBaseline=Yi=u)}function qi(o,r,c,u,d=0){if(u.length>0&&o.auto(i,Il)&&(r==null||r.min==null)){let x=ne(Le,0),b=ne(De,u.length-1),w=c.min==null?Pa(u,x,b,d,o.distr==3):[c.min,c.max];o.min=kt(o.min,c.min=w[0]),o.max=Be(o.max,c.max=w[1])}}let lo={min:null,max:null};function Ts(){for(let u in T){let d=T[u];j[u]==null&&(d.min==null||j[C]!=null&&d.auto(i,Il))&&(j[u]=lo)}for(let u in T){let d=T[u];j[u]==null&&d.from!=null&&j[d.from]!=null&&(j[u]=lo)}j[C]!=null&&xl(!0);let o={};for(let u in j){let d=j[u];if(d!=null){let x=o[u]=zl(T[u],Va);if(d.min!=null)Me(x,d);else if(u!=C||n==2)if(Re==0&&x.from==null){let b=x.range(i,null,null,u);x.min=b[0],x.max=b[1]}else x.min=fe,x.max=-fe}}if(Re>0){S.forEach((u,d)=>{if(n==1){let x=u.scale,b=j[x];if(b==null)return;let w=o[x];if(d==0){let _=w.range(i,w.min,w.max,x);w.min=_[0],w.max=_[1],Le=wt(w.min,t[0]),De=wt(w.max,t[0]),De-Le>1&&(t[0][Le]<w.min&&Le++,t[0][De]>w.max&&De--),u.min=vt[Le],u.max=vt[De]}else u.show&&u.auto&&qi(w,b,u,t[d],u.sorted);u.idxs[0]=Le,u.idxs[1]=De}else if(d>0&&u.show&&u.auto){let[x,b]=u.facets,w=x.scale,_=b.scale,[A,N]=t[d],z=o[w],G=o[_];z!=null&&qi(z,j[w],x,A,x.sorted),G!=null&&qi(G,j[_],b,N,b.sorted),u.min=b.min,u.max=b.max}});for(let u in o){let d=o[u],x=j[u];if(d.from==null&&(x==null||x.min==null)){let b=d.range(i,d.min==fe?null:d.min,d.max==-fe?null:d.max,u);d.min=b[0],d.max=b[1]}}}for(let u in o){let d=o[u];if(d.from!=null){let x=o[d.from];if(x.min==null)d.min=d.max=null;else{let b=d.range(i,x.min,x.max,u);d.min=b[0],d.max=b[1]}}}let r={},c=!1;for(let u in o){let d=o[u],x=T[u];if(x.min!=d.min||x.max!=d.max){x.min=d.min,x.max=d.max;let b=x.distr;x._min=b==3?Ct(x.min):b==4?vn(x.min,x.asinh):b==100?x.fwd(x.min):x.min,x._max=b==3?Ct(x.max):b==4?vn(x.max,x.asinh):b==100?x.fwd(x.max):x.max,r[u]=c=!0}}if(c){S.forEach((u,d)=>{n==2?d>0&&r.y&&(u._paths=null):r[u.scale]&&(u._paths=null)});for(let u in r)pl=!0,Ce("setScale",u);je&&R.left>=0&&(Jt=at=!0)}for(let u in j)j[u]=null}function Es(o){let r=_n(Le-1,0,Re-1),c=_n(De+1,0,Re-1);for(;o[r]==null&&r>0;)r--;for(;o[c]==null&&c<Re-1;)c++;return[r,c]}function As(){if(Re>0){let o=S.some(r=>r._focus)&&Ke!=Mt.alpha;o&&(m.globalAlpha=Ke=Mt.alpha),S.forEach((r,c)=>{if(c>0&&r.show&&(io(c,!1),io(c,!0),r._paths==null)){let u=Ke;Ke!=r.alpha&&(m.globalAlpha=Ke=r.alpha);let d=n==2?[0,t[c][0].length-1]:Es(t[c]);r._paths=r.paths(i,c,d[0],d[1]),Ke!=u&&(m.globalAlpha=Ke=u)}}),S.forEach((r,c)=>{if(c>0&&r.show){let u=Ke;Ke!=r.alpha&&(m.globalAlpha=Ke=r.alpha),r._paths!=null&&no(c,!1);{let d=r._paths!=null?r._paths.gaps:null,x=r.points.show(i,c,Le,De,d),b=r.points.filter(i,c,x,d);(x||b)&&(r.points._paths=r.points.paths(i,c,Le,De,b),no(c,!0))}Ke!=u&&(m.globalAlpha=Ke=u),Ce("drawSeries",c)}}),o&&(m.globalAlpha=Ke=1)}}function io(o,r){let c=r?S[o].points:S[o];c._stroke=c.stroke(i,o),c._fill=c.fill(i,o)}function no(o,r){let c=r?S[o].points:S[o],{stroke:u,fill:d,clip:x,flags:b,_stroke:w=c._stroke,_fill:_=c._fill,_width:A=c.width}=c._paths;A=pe(A*re,3);let N=null,z=A%2/2;r&&_==null&&(_=A>0?"#fff":w);let G=c.pxAlign==1&&z>0;if(G&&m.translate(z,z),!r){let oe=Ze-A/2,ie=st-A/2,Q=qe+A,H=mt+A;N=new Path2D,N.rect(oe,ie,Q,H)}r?Ki(w,A,c.dash,c.cap,_,u,d,b,x):Ns(o,w,A,c.dash,c.cap,_,u,d,b,N,x),G&&m.translate(-z,-z)}function Ns(o,r,c,u,d,x,b,w,_,A,N){let z=!1;_!=0&&K.forEach((G,oe)=>{if(G.series[0]==o){let ie=S[G.series[1]],Q=t[G.series[1]],H=(ie._paths||ei).band;Gt(H)&&(H=G.dir==1?H[0]:H[1]);let F,ve=null;ie.show&&H&&Da(Q,Le,De)?(ve=G.fill(i,oe)||x,F=ie._paths.clip):H=null,Ki(r,c,u,d,ve,b,w,_,A,N,F,H),z=!0}}),z||Ki(r,c,u,d,x,b,w,_,A,N)}let oo=Cl|En;function Ki(o,r,c,u,d,x,b,w,_,A,N,z){eo(o,r,c,u,d),(_||A||z)&&(m.save(),_&&m.clip(_),A&&m.clip(A)),z?(w&oo)==oo?(m.clip(z),N&&m.clip(N),ci(d,b),ai(o,x,r)):w&En?(ci(d,b),m.clip(z),ai(o,x,r)):w&Cl&&(m.save(),m.clip(z),N&&m.clip(N),ci(d,b),m.restore(),ai(o,x,r)):(ci(d,b),ai(o,x,r)),(_||A||z)&&m.restore()}function ai(o,r,c){c>0&&(r instanceof Map?r.forEach((u,d)=>{m.strokeStyle=si=d,m.stroke(u)}):r!=null&&o&&m.stroke(r))}function ci(o,r){r instanceof Map?r.forEach((c,u)=>{m.fillStyle=gl=u,m.fill(c)}):r!=null&&o&&m.fill(r)}function Ps(o,r,c,u){let d=P[o],x;if(u<=0)x=[0,0];else{let b=d._space=d.space(i,o,r,c,u),w=d._incrs=d.incrs(i,o,r,c,u,b);x=Xc(r,c,w,u,b)}return d._found=x}function Ji(o,r,c,u,d,x,b,w,_,A){let N=b%2/2;L==1&&m.translate(N,N),eo(w,b,_,A,w),m.beginPath();let z,G,oe,ie,Q=d+(u==0||u==3?-x:x);c==0?(G=d,ie=Q):(z=d,oe=Q);for(let H=0;H<o.length;H++)r[H]!=null&&(c==0?z=oe=o[H]:G=ie=o[H],m.moveTo(z,G),m.lineTo(oe,ie));m.stroke(),L==1&&m.translate(-N,-N)}function Ls(o){let r=!0;return P.forEach((c,u)=>{if(!c.show)return;let d=T[c.scale];if(d.min==null){c._show&&(r=!1,c._show=!1,xl(!1));return}else c._show||(r=!1,c._show=!0,xl(!1));let x=c.side,b=x%2,{min:w,max:_}=d,[A,N]=Ps(u,w,_,b==0?Y:D);if(N==0)return;let z=d.distr==2,G=c._splits=c.splits(i,u,w,_,A,N,z),oe=d.distr==2?G.map(F=>vt[F]):G,ie=d.distr==2?vt[G[1]]-vt[G[0]]:A,Q=c._values=c.values(i,c.filter(i,oe,u,N,ie),u,N,ie);c._rotate=x==2?c.rotate(i,Q,u,N):0;let H=c._size;c._size=dt(c.size(i,Q,u,o)),H!=null&&c._size!=H&&(r=!1)}),r}function Ds(o){let r=!0;return Qn.forEach((c,u)=>{let d=c(i,u,Qt,o);d!=Ft[u]&&(r=!1),Ft[u]=d}),r}function $s(){for(let o=0;o<P.length;o++){let r=P[o];if(!r.show||!r._show)continue;let c=r.side,u=c%2,d,x,b=r.stroke(i,o),w=c==0||c==3?-1:1,[_,A]=r._found;if(r.label!=null){let We=r.labelGap*w,et=Ne((r._lpos+We)*re);to(r.labelFont[0],b,"center",c==2?"top":Fo),m.save(),u==1?(d=x=0,m.translate(et,Ne(st+mt/2)),m.rotate((c==3?-Si:Si)/2)):(d=Ne(Ze+qe/2),x=et);let tl=Er(r.label)?r.label(i,o,_,A):r.label;m.fillText(tl,d,x),m.restore()}if(A==0)continue;let N=T[r.scale],z=u==0?qe:mt,G=u==0?Ze:st,oe=r._splits,ie=N.distr==2?oe.map(We=>vt[We]):oe,Q=N.distr==2?vt[oe[1]]-vt[oe[0]]:_,H=r.ticks,F=r.border,ve=H.show?H.size:0,ke=Ne(ve*re),Oe=Ne((r.alignTo==2?r._size-ve-r.gap:r.gap)*re),ue=r._rotate*-Si/180,Se=$(r._pos*re),Qe=(ke+Oe)*w,He=Se+Qe;x=u==0?He:0,d=u==1?He:0;let ut=r.font[0],gt=r.align==1?Nl:r.align==2?dn:ue>0?Nl:ue<0?dn:u==0?"center":c==3?dn:Nl,At=ue||u==1?"middle":c==2?"top":Fo;to(ut,b,gt,At);let Xe=r.font[1]*r.lineGap,ft=oe.map(We=>$(f(We,N,z,G))),xt=r._values;for(let We=0;We<xt.length;We++){let et=xt[We];if(et!=null){u==0?d=ft[We]:x=ft[We],et=""+et;let tl=et.indexOf(`
`)==-1?[et]:et.split(/\n/gm);for(let Ge=0;Ge<tl.length;Ge++){let Mo=tl[Ge];ue?(m.save(),m.translate(d,x+Ge*Xe),m.rotate(ue),m.fillText(Mo,0,0),m.restore()):m.fillText(Mo,d,x+Ge*Xe)}}}H.show&&Ji(ft,H.filter(i,ie,o,A,Q),u,c,Se,ke,pe(H.width*re,3),H.stroke(i,o),H.dash,H.cap);let Nt=r.grid;Nt.show&&Ji(ft,Nt.filter(i,ie,o,A,Q),u,u==0?2:1,u==0?st:Ze,u==0?mt:qe,pe(Nt.width*re,3),Nt.stroke(i,o),Nt.dash,Nt.cap),F.show&&Ji([Se],[1],u==0?1:0,u==0?1:2,u==1?st:Ze,u==1?mt:qe,pe(F.width*re,3),F.stroke(i,o),F.dash,F.cap)}Ce("drawAxes")}function xl(o){S.forEach((r,c)=>{c>0&&(r._paths=null,o&&(n==1?(r.min=null,r.max=null):r.facets.forEach(u=>{u.min=null,u.max=null})))})}let ui=!1,Zi=!1,Hl=[];function zs(){Zi=!1;for(let o=0;o<Hl.length;o++)Ce(...Hl[o]);Hl.length=0}function bl(){ui||(Ba(ro),ui=!0)}function Cs(o,r=!1){ui=!0,Zi=r,o(i),ro(),r&&Hl.length>0&&queueMicrotask(zs)}i.batch=Cs;function ro(){if(Fi&&(Ts(),Fi=!1),pl&&(bs(),pl=!1),ni){if(ge(k,Nl,de),ge(k,"top",Ae),ge(k,Jl,Y),ge(k,Zl,D),ge(y,Nl,de),ge(y,"top",Ae),ge(y,Jl,Y),ge(y,Zl,D),ge(v,Jl,Dt),ge(v,Zl,Yt),g.width=Ne(Dt*re),g.height=Ne(Yt*re),P.forEach(({_el:o,_show:r,_size:c,_pos:u,side:d})=>{if(o!=null)if(r){let x=d===3||d===0?c:0,b=d%2==1;ge(o,b?"left":"top",u-x),ge(o,b?"width":"height",c),ge(o,b?"top":"left",b?Ae:de),ge(o,b?"height":"width",b?D:Y),kn(o,nl)}else it(o,nl)}),si=gl=Ii=Wi=Gi=Ui=Bi=Yi=Hi=null,Ke=1,Ul(!0),de!=fl||Ae!=qt||Y!=_t||D!=Kt){xl(!1);let o=Y/_t,r=D/Kt;if(je&&!Jt&&R.left>=0){R.left*=o,R.top*=r,yl&&Pt(yl,Ne(R.left),0,Y,D),wl&&Pt(wl,0,Ne(R.top),Y,D);for(let c=0;c<ct.length;c++){let u=ct[c];u!=null&&(ml[c]*=o,vl[c]*=r,Pt(u,dt(ml[c]),dt(vl[c]),Y,D))}}if(me.show&&!oi&&me.left>=0&&me.width>0){me.left*=o,me.width*=o,me.top*=r,me.height*=r;for(let c in nn)ge(_l,c,me[c])}fl=de,qt=Ae,_t=Y,Kt=D}Ce("setSize"),ni=!1}Dt>0&&Yt>0&&(m.clearRect(0,0,g.width,g.height),Ce("drawClear"),B.forEach(o=>o()),Ce("draw")),me.show&&oi&&(fi(me),oi=!1),je&&Jt&&(el(null,!0,!1),Jt=!1),Z.show&&Z.live&&at&&(tn(),at=!1),p||(p=!0,i.status=1,Ce("ready")),Il=!1,ui=!1}i.redraw=(o,r)=>{pl=r||!1,o!==!1?jt(C,E.min,E.max):bl()};function Qi(o,r){let c=T[o];if(c.from==null){if(Re==0){let u=c.range(i,r.min,r.max,o);r.min=u[0],r.max=u[1]}if(r.min>r.max){let u=r.min;r.min=r.max,r.max=u}if(Re>1&&r.min!=null&&r.max!=null&&r.max-r.min<1e-16)return;o==C&&c.distr==2&&Re>0&&(r.min=wt(r.min,t[0]),r.max=wt(r.max,t[0]),r.min==r.max&&r.max++),j[o]=r,Fi=!0,bl()}}i.setScale=Qi;let Xi,en,yl,wl,so,ao,kl,Sl,co,uo,he,ye,Vt=!1,Fe=R.drag,$e=Fe.x,ze=Fe.y;je&&(R.x&&(Xi=pt(va,y)),R.y&&(en=pt(ga,y)),E.ori==0?(yl=Xi,wl=en):(yl=en,wl=Xi),he=R.left,ye=R.top);let me=i.select=Me({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),_l=me.show?pt(ma,me.over?y:k):null;function fi(o,r){if(me.show){for(let c in o)me[c]=o[c],c in nn&&ge(_l,c,o[c]);r!==!1&&Ce("setSelect")}}i.setSelect=fi;function Os(o){if(S[o].show)Ee&&kn(we[o],nl);else if(Ee&&it(we[o],nl),je){let c=hl?ct[0]:ct[o];c!=null&&Pt(c,-10,-10,Y,D)}}function jt(o,r,c){Qi(o,{min:r,max:c})}function Tt(o,r,c,u){r.focus!=null&&Is(o),r.show!=null&&S.forEach((d,x)=>{x>0&&(o==x||o==null)&&(d.show=r.show,Os(x),n==2?(jt(d.facets[0].scale,null,null),jt(d.facets[1].scale,null,null)):jt(d.scale,null,null),bl())}),c!==!1&&Ce("setSeries",o,r),u&&Bl("setSeries",i,o,r)}i.setSeries=Tt;function Rs(o,r){Me(K[o],r)}function Fs(o,r){o.fill=ee(o.fill||null),o.dir=ne(o.dir,-1),r=r??K.length,K.splice(r,0,o)}function Vs(o){o==null?K.length=0:K.splice(o,1)}i.addBand=Fs,i.setBand=Rs,i.delBand=Vs;function js(o,r){S[o].alpha=r,je&&ct[o]!=null&&(ct[o].style.opacity=r),Ee&&we[o]&&(we[o].style.opacity=r)}let $t,It,Xt,Ml={focus:!0};function Is(o){if(o!=Xt){let r=o==null,c=Mt.alpha!=1;S.forEach((u,d)=>{if(n==1||d>0){let x=r||d==0||d==o;u._focus=r?null:x,c&&js(d,x?1:Mt.alpha)}}),Xt=o,c&&bl()}}Ee&&dl&&Ie(Ho,se,o=>{R._lock||(Zt(o),Xt!=null&&Tt(null,Ml,!0,_e.setSeries))});function Et(o,r,c){let u=T[r];c&&(o=o/re-(u.ori==1?Ae:de));let d=Y;u.ori==1&&(d=D,o=d-o),u.dir==-1&&(o=d-o);let x=u._min,b=u._max,w=o/d,_=x+(b-x)*w,A=u.distr;return A==3?Dl(10,_):A==4?za(_,u.asinh):A==100?u.bwd(_):_}function Hs(o,r){let c=Et(o,C,r);return wt(c,t[0],Le,De)}i.valToIdx=o=>wt(o,t[0]),i.posToIdx=Hs,i.posToVal=Et,i.valToPos=(o,r,c)=>T[r].ori==0?s(o,T[r],c?qe:Y,c?Ze:0):a(o,T[r],c?mt:D,c?st:0),i.setCursor=(o,r,c)=>{he=o.left,ye=o.top,el(null,r,c)};function fo(o,r){ge(_l,Nl,me.left=o),ge(_l,Jl,me.width=r)}function po(o,r){ge(_l,"top",me.top=o),ge(_l,Zl,me.height=r)}let Wl=E.ori==0?fo:po,Gl=E.ori==1?fo:po;function Ws(){if(Ee&&Z.live)for(let o=n==2?1:0;o<S.length;o++){if(o==0&&rt)continue;let r=Z.values[o],c=0;for(let u in r)St[o][c++].firstChild.nodeValue=r[u]}}function tn(o,r){if(o!=null&&(o.idxs?o.idxs.forEach((c,u)=>{ce[u]=c}):Fa(o.idx)||ce.fill(o.idx),Z.idx=ce[0]),Ee&&Z.live){for(let c=0;c<S.length;c++)(c>0||n==1&&!rt)&&Gs(c,ce[c]);Ws()}at=!1,r!==!1&&Ce("setLegend")}i.setLegend=tn;function Gs(o,r){let c=S[o],u=o==0&&q==2?vt:t[o],d;rt?d=c.values(i,o,r)??Rt:(d=c.value(i,r==null?null:u[r],o,r),d=d==null?Rt:{_:d}),Z.values[o]=d}function el(o,r,c){co=he,uo=ye,[he,ye]=R.move(i,he,ye),R.left=he,R.top=ye,je&&(yl&&Pt(yl,Ne(he),0,Y,D),wl&&Pt(wl,0,Ne(ye),Y,D));let u,d=Le>De;$t=fe,It=null;let x=E.ori==0?Y:D,b=E.ori==1?Y:D;if(he<0||Re==0||d){u=R.idx=null;for(let w=0;w<S.length;w++){let _=ct[w];_!=null&&Pt(_,-10,-10,Y,D)}dl&&Tt(null,Ml,!0,o==null&&_e.setSeries),Z.live&&(ce.fill(u),at=!0)}else{let w,_,A;n==1&&(w=E.ori==0?he:ye,_=Et(w,C),u=R.idx=wt(_,t[0],Le,De),A=O(t[0][u],E,x,0));let N=-10,z=-10,G=0,oe=0,ie=!0,Q="",H="";for(let F=n==2?1:0;F<S.length;F++){let ve=S[F],ke=ce[F],Oe=ke==null?null:n==1?t[F][ke]:t[F][1][ke],ue=R.dataIdx(i,F,u,_),Se=ue==null?null:n==1?t[F][ue]:t[F][1][ue];if(at=at||Se!=Oe||ue!=ke,ce[F]=ue,F>0&&ve.show){let Qe=ue==null?-10:ue==u?A:O(n==1?t[0][ue]:t[F][0][ue],E,x,0),He=Se==null?-10:W(Se,n==1?T[ve.scale]:T[ve.facets[1].scale],b,0);if(dl&&Se!=null){let ut=E.ori==1?he:ye,gt=Pe(Mt.dist(i,F,ue,He,ut));if(gt<$t){let At=Mt.bias;if(At!=0){let Xe=Et(ut,ve.scale),ft=Se>=0?1:-1,xt=Xe>=0?1:-1;xt==ft&&(xt==1?At==1?Se>=Xe:Se<=Xe:At==1?Se<=Xe:Se>=Xe)&&($t=gt,It=F)}else $t=gt,It=F}}if(at||hl){let ut,gt;E.ori==0?(ut=Qe,gt=He):(ut=He,gt=Qe);let At,Xe,ft,xt,Nt,We,et=!0,tl=Ve.bbox;if(tl!=null){et=!1;let Ge=tl(i,F);ft=Ge.left,xt=Ge.top,At=Ge.width,Xe=Ge.height}else ft=ut,xt=gt,At=Xe=Ve.size(i,F);if(We=Ve.fill(i,F),Nt=Ve.stroke(i,F),hl)F==It&&$t<=Mt.prox&&(N=ft,z=xt,G=At,oe=Xe,ie=et,Q=We,H=Nt);else{let Ge=ct[F];Ge!=null&&(ml[F]=ft,vl[F]=xt,Ko(Ge,At,Xe,et),Yo(Ge,We,Nt),Pt(Ge,dt(ft),dt(xt),Y,D))}}}}if(hl){let F=Mt.prox,ve=Xt==null?$t<=F:$t>F||It!=Xt;if(at||ve){let ke=ct[0];ke!=null&&(ml[0]=N,vl[0]=z,Ko(ke,G,oe,ie),Yo(ke,Q,H),Pt(ke,dt(N),dt(z),Y,D))}}}if(me.show&&Vt)if(o!=null){let[w,_]=_e.scales,[A,N]=_e.match,[z,G]=o.cursor.sync.scales,oe=o.cursor.drag;if($e=oe._x,ze=oe._y,$e||ze){let{left:ie,top:Q,width:H,height:F}=o.select,ve=o.scales[z].ori,ke=o.posToVal,Oe,ue,Se,Qe,He,ut=w!=null&&A(w,z),gt=_!=null&&N(_,G);ut&&$e?(ve==0?(Oe=ie,ue=H):(Oe=Q,ue=F),Se=T[w],Qe=O(ke(Oe,z),Se,x,0),He=O(ke(Oe+ue,z),Se,x,0),Wl(kt(Qe,He),Pe(He-Qe))):Wl(0,x),gt&&ze?(ve==1?(Oe=ie,ue=H):(Oe=Q,ue=F),Se=T[_],Qe=W(ke(Oe,G),Se,b,0),He=W(ke(Oe+ue,G),Se,b,0),Gl(kt(Qe,He),Pe(He-Qe))):Gl(0,b)}else on()}else{let w=Pe(co-so),_=Pe(uo-ao);if(E.ori==1){let G=w;w=_,_=G}$e=Fe.x&&w>=Fe.dist,ze=Fe.y&&_>=Fe.dist;let A=Fe.uni;A!=null?$e&&ze&&($e=w>=A,ze=_>=A,!$e&&!ze&&(_>w?ze=!0:$e=!0)):Fe.x&&Fe.y&&($e||ze)&&($e=ze=!0);let N,z;$e&&(E.ori==0?(N=kl,z=he):(N=Sl,z=ye),Wl(kt(N,z),Pe(z-N)),ze||Gl(0,b)),ze&&(E.ori==1?(N=kl,z=he):(N=Sl,z=ye),Gl(kt(N,z),Pe(z-N)),$e||Wl(0,x)),!$e&&!ze&&(Wl(0,0),Gl(0,0))}if(Fe._x=$e,Fe._y=ze,o==null){if(c){if(_o!=null){let[w,_]=_e.scales;_e.values[0]=w!=null?Et(E.ori==0?he:ye,w):null,_e.values[1]=_!=null?Et(E.ori==1?he:ye,_):null}Bl(hn,i,he,ye,Y,D,u)}if(dl){let w=c&&_e.setSeries,_=Mt.prox;Xt==null?$t<=_&&Tt(It,Ml,!0,w):$t>_?Tt(null,Ml,!0,w):It!=Xt&&Tt(It,Ml,!0,w)}}at&&(Z.idx=u,tn()),r!==!1&&Ce("setCursor")}let Ht=null;Object.defineProperty(i,"rect",{get(){return Ht==null&&Ul(!1),Ht}});function Ul(o=!1){o?Ht=null:(Ht=y.getBoundingClientRect(),Ce("syncRect",Ht))}function ho(o,r,c,u,d,x,b){R._lock||Vt&&o!=null&&o.movementX==0&&o.movementY==0||(ln(o,r,c,u,d,x,b,!1,o!=null),o!=null?el(null,!0,!0):el(r,!0,!1))}function ln(o,r,c,u,d,x,b,w,_){if(Ht==null&&Ul(!1),Zt(o),o!=null)c=o.clientX-Ht.left,u=o.clientY-Ht.top;else{if(c<0||u<0){he=-10,ye=-10;return}let[A,N]=_e.scales,z=r.cursor.sync,[G,oe]=z.values,[ie,Q]=z.scales,[H,F]=_e.match,ve=r.axes[0].side%2==1,ke=E.ori==0?Y:D,Oe=E.ori==1?Y:D,ue=ve?x:d,Se=ve?d:x,Qe=ve?u:c,He=ve?c:u;if(ie!=null?c=H(A,ie)?f(G,T[A],ke,0):-10:c=ke*(Qe/ue),Q!=null?u=F(N,Q)?f(oe,T[N],Oe,0):-10:u=Oe*(He/Se),E.ori==1){let ut=c;c=u,u=ut}}_&&(r==null||r.cursor.event.type==hn)&&((c<=1||c>=Y-1)&&(c=ll(c,Y)),(u<=1||u>=D-1)&&(u=ll(u,D))),w?(so=c,ao=u,[kl,Sl]=R.move(i,c,u)):(he=c,ye=u)}let nn={width:0,height:0,left:0,top:0};function on(){fi(nn,!1)}let mo,vo,go,xo;function bo(o,r,c,u,d,x,b){Vt=!0,$e=ze=Fe._x=Fe._y=!1,ln(o,r,c,u,d,x,b,!0,!1),o!=null&&(Ie(mn,yn,yo,!1),Bl(jo,i,kl,Sl,Y,D,null));let{left:w,top:_,width:A,height:N}=me;mo=w,vo=_,go=A,xo=N}function yo(o,r,c,u,d,x,b){Vt=Fe._x=Fe._y=!1,ln(o,r,c,u,d,x,b,!1,!0);let{left:w,top:_,width:A,height:N}=me,z=A>0||N>0,G=mo!=w||vo!=_||go!=A||xo!=N;if(z&&G&&fi(me),Fe.setScale&&z&&G){let oe=w,ie=A,Q=_,H=N;if(E.ori==1&&(oe=_,ie=N,Q=w,H=A),$e&&jt(C,Et(oe,C),Et(oe+ie,C)),ze)for(let F in T){let ve=T[F];F!=C&&ve.from==null&&ve.min!=fe&&jt(F,Et(Q+H,F),Et(Q,F))}on()}else R.lock&&(R._lock=!R._lock,el(r,!0,o!=null));o!=null&&(ul(mn,yn),Bl(mn,i,he,ye,Y,D,null))}function Us(o,r,c,u,d,x,b){if(R._lock)return;Zt(o);let w=Vt;if(Vt){let _=!0,A=!0,N=10,z,G;E.ori==0?(z=$e,G=ze):(z=ze,G=$e),z&&G&&(_=he<=N||he>=Y-N,A=ye<=N||ye>=D-N),z&&_&&(he=he<kl?0:Y),G&&A&&(ye=ye<Sl?0:D),el(null,!0,!0),Vt=!1}he=-10,ye=-10,ce.fill(null),el(null,!0,!0),w&&(Vt=w)}function wo(o,r,c,u,d,x,b){R._lock||(Zt(o),ji(),on(),o!=null&&Bl(Wo,i,he,ye,Y,D,null))}function ko(){P.forEach(eu),Vi(i.width,i.height,!0)}ol(_i,Ll,ko);let Tl={};Tl.mousedown=bo,Tl.mousemove=ho,Tl.mouseup=yo,Tl.dblclick=wo,Tl.setSeries=(o,r,c,u)=>{let d=_e.match[2];c=d(i,r,c),c!=-1&&Tt(c,u,!0,!1)},je&&(Ie(jo,y,bo),Ie(hn,y,ho),Ie(Io,y,o=>{Zt(o),Ul(!1)}),Ie(Ho,y,Us),Ie(Wo,y,wo),An.add(i),i.syncRect=Ul);let pi=i.hooks=e.hooks||{};function Ce(o,r,c){Zi?Hl.push([o,r,c]):o in pi&&pi[o].forEach(u=>{u.call(null,i,r,c)})}(e.plugins||[]).forEach(o=>{for(let r in o.hooks)pi[r]=(pi[r]||[]).concat(o.hooks[r])});let So=(o,r,c)=>c,_e=Me({key:null,setSeries:!1,filters:{pub:er,sub:er},scales:[C,S[1]?S[1].scale:null],match:[tr,tr,So],values:[null,null]},R.sync);_e.match.length==2&&_e.match.push(So),R.sync=_e;let _o=_e.key,rn=Zr(_o);function Bl(o,r,c,u,d,x,b){_e.filters.pub(o,r,c,u,d,x,b)&&rn.pub(o,r,c,u,d,x,b)}rn.sub(i);function Bs(o,r,c,u,d,x,b){_e.filters.sub(o,r,c,u,d,x,b)&&Tl[o](null,r,c,u,d,x,b)}i.pub=Bs;function Ys(){rn.unsub(i),An.delete(i),Bt.clear(),Sn(_i,Ll,ko),h.remove(),se?.remove(),Ce("destroy")}i.destroy=Ys;function sn(){Ce("init",e,t),Xn(t||e.data,!1),j[C]?Qi(C,j[C]):ji(),oi=me.show&&(me.width>0||me.height>0),Jt=at=!0,Vi(e.width,e.height)}return S.forEach(Zn),P.forEach(Ms),l?l instanceof HTMLElement?(l.appendChild(h),sn()):l(i,sn):sn(),i}Te.assign=Me;Te.fmtNum=Cn;Te.rangeNum=Mi;Te.rangeLog=Ai;Te.rangeAsinh=$n;Te.orient=sl;Te.pxRatio=re;Te.join=Ua;Te.fmtDate=Rn,Te.tzDate=lc;Te.sync=Zr;{Te.addGap=Fc,Te.clipGaps=Li;let e=Te.paths={points:is};e.linear=os,e.stepped=Ic,e.bars=Hc,e.spline=Gc}var us=[[],[7,4],[2,3],[9,3,2,3]],fs=2,cs=200,Gn="11px system-ui, sans-serif",Un=([e,t])=>({time:!1,range:(l,i,n)=>{let[s,a]=Te.rangeNum(i??0,n??1,.1,!0);return[e??s??0,t??a??1]}}),tu={incrs:[1,2,5],values:(e,t)=>t.map(l=>tt(10**l))},lu=(e,t,l)=>Te.rangeNum(Math.min(0,t??0),Math.max(0,l??1),.1,!0),Ci=class{constructor(t,l){this.alt=t.alt,this.labels=[t.x_label,t.y_label],this.colour=()=>"",this.plot=M("div",{className:"live-plot",role:"img","aria-label":t.title}),this.element=xi(t.title,l,this.plot)}start(t,l,[i,n]=[]){this.colour=t;let s={stroke:()=>t("axis"),grid:{stroke:()=>t("grid"),width:1},ticks:{show:!1},font:Gn,labelFont:Gn,labelGap:0};this.uplot=new Te({width:Math.max(this.plot.clientWidth,100),height:cs,legend:{show:!1},cursor:{show:!1},padding:[10,10,0,0],axes:[{...s,size:20,gap:3,labelSize:16,label:this.labels[0],...i},{...s,size:38,gap:4,labelSize:16,label:this.labels[1],...n}],...l},[[],...(l.series??[]).slice(1).map(()=>[])],this.plot)}draw(t){this.shown=t,this.plot.setAttribute("aria-label",El(this.alt,t)),this.uplot?.setData(this.data(t))}data(t){throw new Error("a panel says what it plots")}recolour(){this.uplot?.redraw(!1)}fit(){let t=this.plot.clientWidth;t>0&&t!==this.uplot?.width&&this.uplot?.setSize({width:t,height:cs})}destroy(){this.uplot?.destroy()}};function iu({label:e,y:t,colour:l},i){return ql(e,l,t?vi(us[i]):gi)}var Oi=class extends Ci{constructor(t){super(t,t.curves.map(iu).filter((l,i)=>t.curves[i].label)),this.panel=t}attach(t){let{curves:l,x_range:i,y_range:n,logs:s}=this.panel,a=["x","y"].map(f=>s.includes(f)?tu:{});this.start(t,{scales:{x:Un(i),y:Un(n)},series:[{},...l.map((f,p)=>({stroke:()=>t(f.colour),width:fs,dash:us[p],points:{show:!1},paths:nu}))],hooks:{drawAxes:[f=>this.drawVerticals(f)],draw:[f=>this.drawInfinity(f),f=>this.drawDots(f)]}},a)}data(t){let{x:l,curves:i}=this.panel,n=Array.from(t[l]);return[n,...i.map(({y:s})=>s?Array.from(t[s],a=>Number.isNaN(a)?null:a):n.map(()=>null))]}drawVerticals(t){let{ctx:l,bbox:i}=t;for(let[n,s]of Object.entries(this.panel.verticals)){let a=t.valToPos(this.number(s),"x",!0);l.save(),l.strokeStyle=l.fillStyle=this.colour("muted"),l.lineWidth=devicePixelRatio,l.setLineDash([4*devicePixelRatio,3*devicePixelRatio]),l.beginPath(),l.moveTo(a,i.top),l.lineTo(a,i.top+i.height),l.stroke();let f=a>i.left+i.width/2;l.textAlign=f?"right":"left",l.fillText(n,a+(f?-4:4)*devicePixelRatio,i.top+11*devicePixelRatio),l.restore()}}drawInfinity(t){let{ctx:l,bbox:i}=t,n=this.panel.curves.find(({y:s})=>s&&Array.from(this.shown?.[s]??[]).includes(1/0));n&&(l.save(),l.fillStyle=this.colour(n.colour),l.font=Gn.replace("11",String(16*devicePixelRatio)),l.textAlign="left",l.fillText("∞",i.left+4*devicePixelRatio,i.top+16*devicePixelRatio),l.restore())}drawDots(t){let{ctx:l}=t;for(let{dot:i,colour:n}of this.panel.curves){if(!i.length)continue;let[s,a]=i.map(f=>this.number(f));Number.isNaN(a)||(l.save(),l.setLineDash([]),l.fillStyle=this.colour(n),l.strokeStyle=this.colour("edge"),l.lineWidth=1.5*devicePixelRatio,l.beginPath(),l.arc(t.valToPos(s,"x",!0),Bn(t,a),5*devicePixelRatio,0,2*Math.PI),l.fill(),l.stroke(),l.restore())}}number(t){return this.shown?.[t][0]??NaN}},Bn=(e,t)=>t===1/0?e.bbox.top+fs*devicePixelRatio/2:e.valToPos(t,"y",!0);function nu(e,t){let l=new Path2D,i=!1;return e.data[t].forEach((n,s)=>{if(n==null){i=!1;return}let a=e.valToPos(e.data[0][s],"x",!0);i?l.lineTo(a,Bn(e,n)):l.moveTo(a,Bn(e,n)),i=!0}),{stroke:l,fill:void 0,clip:void 0,band:void 0,gaps:void 0,flags:void 0}}var Ri=class extends Ci{constructor(t){super(t,Object.entries(t.bars).map(([l,[,i]])=>ql(l,i,'<rect width="12" height="12" rx="1"/>',12))),this.panel=t}attach(t){let{ticks:l,bars:i}=this.panel,n=Object.values(i);this.start(t,{scales:{x:Un([-.6,l.length-.4]),y:{range:lu}},series:[{},...n.map(([,s],a)=>({fill:()=>t(s),width:0,points:{show:!1},paths:Te.paths.bars?.({size:[n.length>1?.36:.6],align:n.length>1?a?1:-1:0})}))]},[{grid:{show:!1},splits:()=>l.map((s,a)=>a),values:()=>l}])}data(t){let{ticks:l,bars:i}=this.panel;return[l.map((n,s)=>s),...Object.values(i).map(([n])=>Array.from(t[n]))]}};function ou(e){if(Math.abs(e)>6)return Math.sign(e);let[t,l]=[e,e];for(let i=1;Math.abs(t)>1e-17*Math.abs(l);i++)l+=t*=2*e*e/(2*i+1);return 2/Math.sqrt(Math.PI)*Math.exp(-e*e)*l}var ru={abs:Math.abs,add:(e,t)=>e+t,bitwise_and:(e,t)=>e&t,bitwise_or:(e,t)=>e|t,div:(e,t)=>e/t,eq:(e,t)=>+(e===t),erf:ou,exp:Math.exp,expm1:Math.expm1,ge:(e,t)=>+(e>=t),gt:(e,t)=>+(e>t),isinf:e=>+(Math.abs(e)===1/0),le:(e,t)=>+(e<=t),log:Math.log,log1p:Math.log1p,lt:(e,t)=>+(e<t),maximum:Math.max,minimum:Math.min,mul:(e,t)=>e*t,ne:(e,t)=>+(e!==t),neg:e=>-e,pow:(e,t)=>e**t,relu:e=>Math.max(e,0),sigmoid:e=>1/(1+Math.exp(-e)),sign:Math.sign,sqrt:Math.sqrt,sub:(e,t)=>e-t,where:(e,t,l)=>e?t:l},su=e=>typeof e=="number"?[e]:e,ps=e=>e.reduce((t,l)=>t*l,1);function ds(e,t,l=0){let i=new Int32Array(ps(e));for(let n=0;n<i.length;n++){let[s,a]=[n,l];for(let f=e.length-1;f>=0;f--)a+=s%e[f]*t[f],s=Math.floor(s/e[f]);i[n]=a}return i}function au(e,t){let l=e.length-t.length,i=1,n=e.map(()=>0);for(let s=t.length-1;s>=0;s--)t[s]>1&&(n[s+l]=i),i*=t[s];return ds(e,n)}function cu(e,t,l){let i=ru[e],[n,s,a]=l.map(p=>au(t,p)),f=ps(t);return(p,h,g)=>{let m=new Float64Array(f);if(a)for(let v=0;v<f;v++)m[v]=i(p[n[v]],h[s[v]],g[a[v]]);else if(s)for(let v=0;v<f;v++)m[v]=i(p[n[v]],h[s[v]]);else for(let v=0;v<f;v++)m[v]=i(p[n[v]]);return m}}var uu=([e,t,l],i)=>n=>{let s=new Float64Array(i?n.length:e*l);for(let a=0;a<e;a++)for(let f=0;f<l;f++){let p=0;for(let h=0;h<t;h++){let g=(a*t+h)*l+f;p+=n[g],i&&(s[g]=p)}i||(s[a*l+f]=p)}return s},fu=e=>(...t)=>{let l=new Float64Array(t.reduce((n,{length:s})=>n+s,0)),i=0;for(let n=0;n<e;n++)for(let s of t){let a=s.length/e;l.set(s.subarray(n*a,(n+1)*a),i),i+=a}return l};function pu([e,t,,l],i){switch(e){case"constant":return()=>Float64Array.from(l,Number);case"arange":return()=>Float64Array.from({length:t[0]},(n,s)=>l[0]+s*l[1]);case"read":{let n=ds(t,l.slice(1),l[0]);return s=>Float64Array.from(n,a=>s[a])}case"sum":case"cumsum":return uu(l,e==="cumsum");case"cat":return fu(l[0]);default:return cu(e,t,i)}}function du({steps:e,...t}){let[l,i]=[li(t.start),li(t.move)];return n=>{let{state:s}=l(n),a=[...s];for(let f=0;f<e;f++)({state:s}=i({...n,state:s})),a.push(...s);return a}}function li({walk:e,...t}){if(e){let[g,m]=[du(e),li(t)];return v=>m({...v,path:g(v)})}let{controls:l,steps:i,outputs:n}=t,s=Object.keys(l),a=[...Object.values(l),...i.map(([,g])=>g)],f=new Array(a.length),p=[],h=a.map((g,m)=>m<s.length);return i.forEach((g,m)=>{let[v,k]=[g[2],s.length+m],y=pu(g,v.map($=>a[$])),L=()=>f[k]=y(...v.map($=>f[$]));h[k]=v.some($=>h[$]),h[k]?p.push(L):L()}),g=>{s.forEach((m,v)=>f[v]=Float64Array.from(su(g[m])));for(let m of p)m();return Object.fromEntries(Object.entries(n).map(([m,v])=>[m,f[v]]))}}var hs=`/* What stages, explorers, exercises and the flash game share: colours, and the card that each lies on. These have no
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
  --live-curve-2: #d55e00;
  --live-curve-3: #0072b2;
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

.live-back {
  margin-left: auto;
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
  .live-top .live-buttons:not(.live-below) button:first-child {
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
    top: var(--live-top, 0px);
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
/* two are beside each other on a phone, too: a race is watched on one screen */
.live-two .live-panes {
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  gap: 0 10px;
}
@container live (min-width: 560px) {
  .live-two .live-panes {
    gap: 0 24px;
  }
}
@container live (max-width: 559px) {
  .live-two .live-control {
    grid-template-columns: minmax(0, 1fr);
  }
}
.live-two .live-title[data-updates]::after {
  content: " \\b7  " attr(data-updates);
  color: var(--live-muted);
  font-weight: normal;
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
`;var Yn=matchMedia("(prefers-color-scheme: dark)");function vu(){let e=document.documentElement,{jpThemeLight:t,vscodeThemeKind:l}=document.body.dataset,i=e.dataset.theme??e.getAttribute("theme");return i==="dark"||i==="light"?i==="dark":t?t==="false":l?!l.includes("light"):Yn.matches}function vs(e,t){let l=()=>{let n=vu()?"dark":"light";e.dataset.theme!==n&&(e.dataset.theme=n,t())},i=new MutationObserver(l);for(let n of[document.documentElement,document.body])i.observe(n,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return Yn.addEventListener("change",l),l(),()=>{i.disconnect(),Yn.removeEventListener("change",l)}}var gs='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var xu={lines:Oi,plane:bi,bars:Ri,matrix:mi,numbers:hi,sentences:Al},bu=700,qn=class{constructor(t,l,i){this.model=t,this.manifest=l,this.computed=0,this.arrays=li(l.program),this.values=Object.fromEntries(l.controls.map(({name:n,value:s})=>[n,t.get(n)??s])),this.start=this.values,this.panels=l.panels.map(n=>new xu[n.kind](n)),this.makeElements(i),this.makeControls(),this.ends=[()=>clearTimeout(this.quiet)]}makeElements(t){let l=this.panels.filter(a=>!("summary"in a)),i=this.panels.filter(a=>a instanceof Al),n=this.panels.filter(a=>"summary"in a&&!(a instanceof Al));this.controls=M("div",{className:"live-controls"}),this.folded=M("div",{className:"live-controls"}),this.help=M("dl",{}),this.spoken=M("div",{className:"live-hidden",role:"status"});let s=M("button",{type:"button",title:"the values at the start"},"Reset");s.addEventListener("click",()=>this.setAll(this.start)),this.root=M("section",{className:"live-playground live-explorer","aria-label":`explorer: ${this.manifest.title}`},M("div",{className:"live-set"},M("p",{},...Wt(this.manifest.lead)),s),M("div",{className:"live-panels"},M("div",{className:"live-dock"},this.controls,...this.fold(),...i.map(({element:a})=>a)),...l.map(({element:a})=>a),M("div",{className:`live-facts${l.length%2?" live-wide":""}`},...n.map(({element:a})=>a))),this.spoken,M("details",{className:"live-help"},M("summary",{},"what the controls do"),this.help),M("div",{className:"live-stored"},...t))}fold(){let t=this.manifest.controls.filter(n=>n.folded),l=t.some(({name:n,value:s})=>this.values[n]!==s),i=M("details",{className:"live-more",open:l},M("summary",{},"more to set"),this.folded);return t.length?[i]:[]}makeControls(){this.inputs={};for(let t of this.manifest.controls){let{name:l,kind:i,doc:n,label:s,folded:a}=t,f=bt("doc");this.help.append(M("dt",{},s??zt(l)),M("dd",{id:f},n));let h=(i==="heights"?Co:Do)({...t,value:this.values[l]},f,g=>this.set(l,g));h.element.dataset.control=l,(a?this.folded:this.controls).append(h.element),this.inputs[l]=h}}attach(){let t=n=>getComputedStyle(this.root).getPropertyValue(`--live-${n}`).trim(),l=this.panels.filter(n=>"attach"in n);this.ends.push(vs(this.root,()=>l.forEach(n=>n.recolour())));for(let n of l)n.attach(t);for(let n of l)"moved"in n&&(n.moved=s=>this.setAll({...this.values,...s}));let i=new ResizeObserver(()=>l.forEach(n=>n.fit()));for(let{plot:n}of l)i.observe(n);this.ends.push(()=>i.disconnect(),()=>l.forEach(n=>n.destroy()),this.followModel()),this.draw()}followModel(){let t=this.manifest.controls.map(({name:l})=>{let i=()=>this.hear(l);return this.model.on(`change:${l}`,i),()=>this.model.off(`change:${l}`,i)});return()=>t.forEach(l=>l())}set(t,l){this.values={...this.values,[t]:l},this.compute(),this.model.set(t,l),this.model.save_changes()}setAll(t){this.values=t;for(let[l,i]of Object.entries(t))this.inputs[l].show(i),this.model.set(l,i);this.compute(),this.model.save_changes()}hear(t){let l=this.model.get(t);JSON.stringify(l)!==JSON.stringify(this.values[t])&&(this.inputs[t].show(l),this.values={...this.values,[t]:l},this.compute())}compute(){this.draw(),this.root.dataset.computed=String(++this.computed),clearTimeout(this.quiet),this.quiet=setTimeout(()=>this.readOut(),bu)}draw(){let t=Object.fromEntries(this.manifest.controls.map(({name:n,options:s})=>[n,s?.indexOf(this.values[n])??this.values[n]])),l=Object.entries(t).map(([n,s])=>[n,[s].flat()]),i={...Object.fromEntries(l),...this.arrays(t)};for(let n of this.panels)n.draw(i)}readOut(){this.spoken.textContent=this.panels.map(t=>"summary"in t?t.summary():"").join(" ").trim()}destroy(){for(let t of this.ends)t()}};function yu(e,t){if(t.childNodes.length)return[...t.childNodes];let l=e.get("figure");return l?[M("img",{src:l,alt:e.get("alt")})]:[]}function wu({model:e,el:t}){let l=yu(e,t),i=To(e),n,s=!1;return(async()=>{let f=`explorer.${e.get("explorer")}.json`;try{let p=await(await Yl(await i.url(f))).json();if(s)return;n=new qn(e,p,l),t.replaceChildren(M("style",{},gs,hs,ms,$o),n.root),n.attach()}catch(p){let h=M("p",{role:"alert"},`${f} could not be loaded (${p.message}). The stored figure is shown.`);t.replaceChildren(h,...l)}})(),()=>{s=!0,n?.destroy()}}var Sf={render:wu};export{Sf as default};
