async function Bl(e,t){let l=await fetch(e,t);if(!l.ok)throw new Error(`${l.status} ${l.statusText}`);return l}function Mr(e){let t=e.get("base");return t?new an(t):new cn(e)}var Tr=e=>URL.createObjectURL(new Blob([e],{type:"text/javascript"})),an=class{constructor(t){this.base=t,this.scripts=new Map}async url(t){let l=new URL(t,this.base).href;if(!/js$/.test(t))return l;let i=this.scripts.get(t);return i||(i=this.script(l),i.catch(()=>this.scripts.delete(t)),this.scripts.set(t,i)),i}async script(t){return Tr(await(await Bl(t)).blob())}},Bs=async({url:e,integrity:t})=>(await Bl(e,{integrity:t})).blob(),cn=class{constructor(t){this.model=t,this.urls=new Map,this.waiting=new Map,t.on("msg:custom",(l,i)=>this.receive(l,i))}url(t){let l=this.urls.get(t);return l||(l=new Promise((i,n)=>this.waiting.set(t,{resolve:i,reject:n})),l.catch(()=>this.urls.delete(t)),this.urls.set(t,l),this.model.send({type:"asset",name:t})),l}async receive(t,l){if(t?.type!=="asset")return;let i=this.waiting.get(t.name);if(i)if(this.waiting.delete(t.name),t.error)i.reject(new Error(t.error));else try{let n=t.url?await Bs(t):l[0],s="application/octet-stream";i.resolve(/js$/.test(t.name)?Tr(n):URL.createObjectURL(new Blob([n],{type:s})))}catch(n){i.reject(n)}}};function M(e,t={},...l){let i=document.createElement(e);for(let[n,s]of Object.entries(t))n in i?i[n]=s:i.setAttribute(n,s);return i.append(...l),i}var Ys=0,xt=e=>`live-${e.replace(/\W/g,"-")}-${++Ys}`;function bt(e){if(e===0)return"0";let t=Math.abs(e),l=Number(e.toPrecision(3));return t<.001||t>=1e6?l.toExponential():String(l)}var _u=new Intl.NumberFormat("en");function Er(e,{low:t,high:l,integer:i}){let n=e.trim(),s=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(n)?Number(n):NaN;if(s>=t&&s<=l&&(!i||Number.isInteger(s)))return{value:s};let a=i?"a whole number":"a number",f=p=>i?String(p):bt(p);return{error:`must be ${a} from ${f(t)} to ${f(l)}; got ${Ks(n)}`}}var Ar=e=>typeof e=="string"?e.replaceAll("_","-"):Number.isInteger(e)?String(e):bt(e);var un=40;function qs(e){return e.slice(0,2*un).replace(/[\p{C}\p{Z}]+/gu," ").slice(0,un)+(e.length>un?"…":"")}var Ks=e=>`"${qs(e)}"`,$t=e=>e.replace("_optimizer."," ").replace(/[._]/g," ").replace(/ [a-z]$/,t=>t.toUpperCase());var Js=120,Zs=6;function fn(e,t,l){let[i,n]=(l??"").split("_"),s=i?[" ",M("i",{},i,...n?[M("sub",{},n)]:[])]:[];return M("label",{htmlFor:e},t,...s)}function Qs({low:e,high:t,log:l,kind:i}){let n=e>0?e:t/10**Zs,s=l?Math.log10(t/n):t-e,a=i==="integer"&&!l?1:s/Js;return{max:s,step:a,position:f=>l?Math.log10(Math.max(f,n)/n):f-e,value(f){if(f<=0)return e;let p=l?n*10**f:e+f,h=i==="integer"?Math.round(p):Number(p.toPrecision(3));return Math.min(t,Math.max(e,h))}}}function Xs({label:e,low:t,high:l,integer:i,value:n,id:s,help:a},f){let p=n,h=M("p",{className:"live-message",id:xt("message"),role:"alert",hidden:!0}),x=y=>i?String(y):bt(y),m=M("input",{id:s,type:"text",inputMode:i?"numeric":"decimal",autocomplete:"off",spellcheck:!1,value:x(n)});m.setAttribute("aria-describedby",`${a} ${h.id}`);let v=y=>{m.setAttribute("aria-invalid",String(y!=="")),h.textContent=y&&`${e} ${y}. It stays ${x(p)}.`,h.hidden=!y};return m.addEventListener("change",()=>{let y=Er(m.value,{low:t,high:l,integer:i});if("error"in y)return v(y.error);v(""),p=y.value,f(p)}),{box:m,message:h,show:y=>{p=y,m.value=x(y),v("")}}}function ea(e,t,l){let{name:i,symbol:n,low:s,high:a,kind:f,value:p}=e,h=e.label??$t(i),x=Qs(e),m=xt(i),v=xt(i),k=M("input",{id:v,type:"range",min:0,max:x.max,step:x.step});k.setAttribute("aria-describedby",t);let y=P=>{k.value=String(x.position(P)),k.setAttribute("aria-valuetext",bt(P))},{box:L,message:z,show:I}=Xs({label:h,low:s,high:a,integer:f==="integer",value:p,id:m,help:t},P=>{y(P),l(P)});L.setAttribute("aria-label",`${h}, as a number`),k.addEventListener("input",()=>{let P=x.value(Number(k.value));k.setAttribute("aria-valuetext",bt(P)),I(P),l(P)}),y(p);let S=M("div",{className:"live-control"},fn(v,h,n),L,k,z);return{element:S,show:P=>(y(P),I(P)),enable(P){L.disabled=k.disabled=!P,S.title=P?e.doc:`${e.doc}; without effect under the present choices`}}}function ta(e,t,l,i,n,s){let a=xt(e),f=M("select",{id:a},...l.map(p=>M("option",{value:p.value},p.text)));return f.setAttribute("aria-describedby",n),f.value=i,f.addEventListener("change",()=>s(f.value)),{element:M("div",{className:"live-control"},fn(a,e,t),f),show:p=>f.value=String(p),enable:p=>f.disabled=!p}}function la({name:e,value:t},l,i,n){let s=xt(e),a=String(t),f=M("p",{className:"live-message",id:xt("message"),role:"alert",hidden:!0}),p=M("input",{id:s,type:"text",value:a,autocomplete:"off",spellcheck:!1,autocapitalize:"off",maxLength:1e4});p.setAttribute("aria-describedby",`${l} ${f.id}`);let h=x=>{p.setAttribute("aria-invalid",String(x!=="")),f.textContent=x&&`${x} The loss stays ${a}.`,f.hidden=!x};return p.addEventListener("change",async()=>{let x=p.value,m=await n(x);if(p.value===x){if("error"in m)return h(m.error);h(""),m.value!==a&&(a=m.value,i(a))}}),{element:M("div",{className:"live-control live-formula"},fn(s,`${e}(y)`),p,f),show(x){a=p.value=String(x),h("")},enable:x=>p.disabled=!x}}function Nr(e,t,l,i=async n=>({value:n})){if(e.kind==="formula")return la(e,t,l,i);let n=e.kind==="choice"?ta(e.label??$t(e.name),e.symbol,e.options.map(s=>({value:s,text:Ar(s)})),e.value,t,l):ea(e,t,l);return n.element.title=e.doc,n}var Pr=`.live-explorer {
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
@container live (min-width: 600px) {
  .live-wide .live-sentences {
    grid-column: 1 / -1;
  }
  .live-panels {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .live-wide {
    grid-column: 1 / -1;
    grid-template-columns: repeat(2, minmax(0, 1fr));
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

/* the controls and Reset in one row, where there is room */
.live-set {
  display: flex;
  flex-wrap: wrap;
  align-items: end;
  gap: 8px 16px;
}
.live-set .live-controls {
  flex: 1 1 240px;
  margin: 0;
}
`;var na=1e3,Lr=1e-15;function pi(e,t="< "){if(Number.isNaN(e))return"none";if(!Number.isFinite(e))return e>0?"infinite":"minus infinite";if(e!==0&&Math.abs(e)<Lr)return`${t}${bt(Lr)}`;let l=bt(e);return Number(l)!==e&&Math.abs(e)>=.001&&Math.abs(e)<na?e.toPrecision(3):l}var Tl=e=>e.split(/_(\w)/).map((t,l)=>l%2?M("sub",{},t):new Text(t)),El=(e,t)=>e.replace(/\{(\w+)\}/g,(l,i)=>Array.from(t[i],n=>pi(n,"less than ")).join(", "));var di=class{constructor({title:t,entries:l}){this.title=t,this.values=Object.entries(l).map(([n,s])=>[n,s,M("dd",{},"–")]);let i=Math.max(...Object.keys(l).map(n=>n.length));this.element=M("div",{className:"live-panel"},M("p",{className:"live-heading"},...Tl(t)),M("dl",{className:"live-readouts",style:`--live-column: ${.9*i}ch`},...this.values.map(([n,,s])=>M("div",{},M("dt",{},...Tl(n)),s))))}draw(t){for(let[,l,i]of this.values)i.textContent=pi(t[l][0])}summary(){return`${this.title}: ${this.values.map(([t,,l])=>`${t} ${l.textContent}`).join(", ")}.`}},hi=class{constructor({sentences:t}){this.groups=Object.entries(t).map(([l,i])=>({name:l,options:i.map(n=>({text:n,element:M("p")}))})),this.element=M("div",{className:"live-panel live-sentences"},...this.groups.map(({options:l})=>M("div",{},...l.map(({element:i})=>i))))}draw(t){for(let{name:l,options:i}of this.groups)i.forEach(({text:n,element:s},a)=>{s.replaceChildren(...Tl(El(n,t))),s.classList.toggle("live-said",a===t[l][0])})}summary(){return[...this.element.querySelectorAll(".live-said")].map(t=>t.textContent).join(" ")}},mi=class{constructor({title:t,cells:l,rows:i,columns:n,row_labels:s,column_labels:a,value:f}){this.name=l,this.cells=[];let p=M("th",{scope:"col"},`${i}↓ ${n}→`),h=M("tr",{},p,...a.map(v=>M("th",{scope:"col"},v))),x=s.map(v=>{let k=a.map(()=>M("td"));return this.cells.push(...k),M("tr",{},M("th",{scope:"row"},v),...k)});this.most=M("span");let m=M("div",{className:"live-bar"},M("span",{},f),M("div",{className:"live-ramp live-mass"}),M("div",{className:"live-ends"},M("span",{},"0"),this.most));this.element=M("div",{className:"live-panel"},M("table",{className:"live-matrix"},M("caption",{},t),M("thead",{},h),M("tbody",{},...x)),m)}draw(t){let l=Array.from(t[this.name]),i=Math.max(...l,Number.MIN_VALUE);this.most.textContent=pi(i),this.cells.forEach((n,s)=>{let a=l[s].toFixed(2);n.textContent=l[s]>=.005?a.replace(/^0/,""):"",n.style.setProperty("--live-share",`${Math.round(100*l[s]/i)}%`)})}};var pn=.01;function Dr({name:e,symbol:t,doc:l,value:i,colour:n},s,a){let f=[...i],p=M("p",{className:"live-message",role:"alert",hidden:!0}),h=f.map((k,y)=>{let L=xt(e),z=M("input",{id:L,type:"range",min:0,max:1,step:pn,className:"live-height"});z.setAttribute("aria-describedby",s),z.setAttribute("aria-orientation","vertical"),z.addEventListener("input",()=>m(y,Number(z.value)));let I=M("span",{className:"live-hidden"},`${$t(e)} at `);return{range:z,element:M("div",{className:"live-bin"},z,M("label",{htmlFor:L},I,String(1+y)))}}),x=k=>{let{range:y}=h[k];y.value=String(f[k]),y.style.setProperty("--live-height",String(f[k])),y.setAttribute("aria-valuetext",`height ${bt(f[k])}`)},m=(k,y)=>{let L=f.every((z,I)=>I===k||z===0);f=f.with(k,L?Math.max(y,pn):y),p.hidden=!(L&&y===0),p.textContent=p.hidden?"":`${$t(e)} must have mass somewhere: this bar stays at ${pn}.`,x(k),a(f)};return f.forEach((k,y)=>x(y)),{element:M("fieldset",{className:"live-histogram",style:`--live-key: var(--live-${n})`},M("legend",{},...t===e?[M("i",{},t)]:[$t(e)," ",M("i",{},t)],`: ${l}`),M("div",{className:"live-bins"},...h.map(k=>k.element)),p),show:k=>{f=[...k],p.hidden=!0,f.forEach((y,L)=>x(L))}}}var vi=(e=[])=>`<path d="M0 6H24" stroke-dasharray="${e}"/>`,gi='<circle cx="12" cy="6" r="4"/>',Yl=(e,t,l,i=24)=>M("span",{className:"live-key",style:`--live-key: var(--live-${t})`},M("span",{innerHTML:`<svg viewBox="0 0 ${i} 12" aria-hidden="true">${l}</svg>`}),M("span",{},...Tl(e))),xi=(e,t,l)=>M("figure",{className:"live-panel"},M("figcaption",{},e),M("div",{className:"live-keys"},...t),l);var ra=340,ut=34,zr=3,et=e=>e.toFixed(1),bi=class{constructor(t){this.panel=t,this.side=300,this.moved=()=>{};let l=t.paths.map(({label:i,colour:n,dots:s})=>Yl(i,n,s?gi:vi()));this.plot=M("div",{className:`live-plot live-plane${t.start.length?" live-drag":""}`,role:"img"}),this.element=xi(t.title,l,this.plot)}attach(){this.panel.start.length&&(this.plot.addEventListener("pointerdown",t=>{this.plot.setPointerCapture(t.pointerId),t.preventDefault(),this.drag(t)}),this.plot.addEventListener("pointermove",t=>{this.plot.hasPointerCapture(t.pointerId)&&this.drag(t)})),this.fit()}drag({clientX:t,clientY:l}){let{left:i,top:n}=this.plot.getBoundingClientRect(),{limit:s,start:a}=this.panel,f=this.side-ut,p=m=>Number(Math.max(-s,Math.min(s,m)).toPrecision(3)),h=p((t-i-ut)/f*2*s-s),x=p(s-(l-n)/f*2*s);this.moved({[a[0]]:h,[a[1]]:x})}draw(t){this.shown=t,this.plot.setAttribute("aria-label",El(this.panel.alt,t)),this.paint()}paint(){if(!this.shown)return;let{side:t}=this,l=[this.frame(),this.balls(this.shown),this.arrows(this.shown),...this.panel.paths.map(n=>this.path(n))],{start:i}=this.panel;if(i.length){let[n,s]=i.map(a=>Number(this.shown[a][0]));l.push(`<circle class="live-start" cx="${this.x(n)}" cy="${this.y(s)}" r="8"/>`)}this.plot.innerHTML=`<svg viewBox="0 0 ${t} ${t}" width="${t}" height="${t}" aria-hidden="true">${l.join("")}</svg>`}x(t){let{limit:l}=this.panel;return et(ut+(Math.max(-l,Math.min(l,t))+l)/(2*l)*(this.side-ut))}y(t){let{limit:l}=this.panel;return et((l-Math.max(-l,Math.min(l,t)))/(2*l)*(this.side-ut))}frame(){let{side:t}=this,{limit:l,x_label:i,y_label:n}=this.panel,[s,a]=[t-ut,Math.floor(l)],f=ut+s/2,p=x=>String(x).replace("-","−"),h=[-a,0,a].map(x=>{let[m,v]=[Number(this.x(x)),Number(this.y(x))];return`<text x="${Math.min(Math.max(m,ut+8),t-8)}" y="${s+13}" text-anchor="middle">${p(x)}</text><text x="${ut-4}" y="${Math.min(Math.max(v+4,10),s)}" text-anchor="end">${p(x)}</text>`});return`<g class="live-frame"><path d="M${ut} ${this.y(0)}H${t}M${this.x(0)} 0V${s}"/><rect x="${ut}" y="0.5" width="${s-.5}" height="${s}"/>${h.join("")}<text x="${f}" y="${t-5}" text-anchor="middle">${i}</text><text transform="translate(11 ${s/2}) rotate(-90)" text-anchor="middle">${n}</text></g>`}balls(t){let[l,i,n]=this.panel.balls;if(!l||!i)return"";let s=(this.side-ut)/(2*this.panel.limit),a=Array.from(t[i],(f,p)=>`<circle cx="${this.x(t[l][2*p])}" cy="${this.y(t[l][2*p+1])}" r="${et(s*f)}"/>`);return`<g class="live-balls" style="--live-key: var(--live-${n})">${a.join("")}</g>`}arrows(t){let[l,i]=this.panel.arrows;if(!l||!i)return"";let n="";for(let s=0;s<t[l].length;s+=2){let[a,f]=[Number(this.x(t[l][s])),Number(this.y(t[l][s+1]))],[p,h]=[Number(this.x(t[i][s])),Number(this.y(t[i][s+1]))],x=Math.hypot(p-a,h-f);if(x<.5)continue;let[m,v]=[(p-a)/x*zr,(h-f)/x*zr];n+=`M${et(a)} ${et(f)}L${et(p)} ${et(h)}M${et(p-m-v)} ${et(h-v+m)}L${et(p)} ${et(h)}L${et(p-m+v)} ${et(h-v-m)}`}return`<path class="live-field" d="${n}"/>`}path({points:t,colour:l,dots:i}){let n=this.shown[t],s=[];for(let f=0;f<n.length;f+=2)Number.isFinite(n[f])&&Number.isFinite(n[f+1])&&s.push([this.x(n[f]),this.y(n[f+1])]);let a=`style="--live-key: var(--live-${l})"`;return i?s.map(([f,p])=>`<circle class="live-dot" ${a} cx="${f}" cy="${p}" r="5"/>`).join(""):`<polyline class="live-path" ${a} points="${s.map(f=>f.join(",")).join(" ")}"/>`}recolour(){}fit(){let t=Math.min(this.plot.clientWidth,ra);t>0&&(t!==this.side||!this.plot.childNodes.length)&&(this.side=t,this.paint())}destroy(){this.plot.replaceChildren()}};var oa="uplot",sa="u-hz",aa="u-vt",ca="u-title",ua="u-wrap",fa="u-under",pa="u-over",da="u-axis",il="u-off",ha="u-select",ma="u-cursor-x",va="u-cursor-y",ga="u-cursor-pt",xa="u-legend",ba="u-live",ya="u-inline",wa="u-series",ka="u-marker",$r="u-label",Sa="u-value",Kl="width",Jl="height";var Cr="bottom",Al="left",dn="right",Pn="#000",Or=Pn+"0",hn="mousemove",Rr="mousedown",mn="mouseup",Fr="mouseenter",Vr="mouseleave",jr="dblclick",_a="resize",Ma="scroll",Ir="change",_i="dppxchange",Ln="--",Cl=typeof window<"u",yn=Cl?document:null,Pl=Cl?window:null,Ta=Cl?navigator:null,oe,yi;function wn(){let e=devicePixelRatio;oe!=e&&(oe=e,yi&&Sn(Ir,yi,wn),yi=matchMedia(`(min-resolution: ${oe-.001}dppx) and (max-resolution: ${oe+.001}dppx)`),nl(Ir,yi,wn),Pl.dispatchEvent(new CustomEvent(_i)))}function tt(e,t){if(t!=null){let l=e.classList;!l.contains(t)&&l.add(t)}}function kn(e,t){let l=e.classList;l.contains(t)&&l.remove(t)}function ge(e,t,l){e.style[t]=l+"px"}function yt(e,t,l,i){let n=yn.createElement(e);return t!=null&&tt(n,t),l?.insertBefore(n,i),n}function ft(e,t){return yt("div",e,t)}var Hr=new WeakMap;function Pt(e,t,l,i,n){let s="translate("+t+"px,"+l+"px)",a=Hr.get(e);s!=a&&(e.style.transform=s,Hr.set(e,s),t<0||l<0||t>i||l>n?tt(e,il):kn(e,il))}var Wr=new WeakMap;function Gr(e,t,l){let i=t+l,n=Wr.get(e);i!=n&&(Wr.set(e,i),e.style.background=t,e.style.borderColor=l)}var Ur=new WeakMap;function Br(e,t,l,i){let n=t+""+l,s=Ur.get(e);n!=s&&(Ur.set(e,n),e.style.height=l+"px",e.style.width=t+"px",e.style.marginLeft=i?-t/2+"px":0,e.style.marginTop=i?-l/2+"px":0)}var Dn={passive:!0},Ea={...Dn,capture:!0};function nl(e,t,l,i){t.addEventListener(e,l,i?Ea:Dn)}function Sn(e,t,l,i){t.removeEventListener(e,l,Dn)}Cl&&wn();function wt(e,t,l,i){let n;l=l||0,i=i||t.length-1;let s=i<=2147483647;for(;i-l>1;)n=s?l+i>>1:lt((l+i)/2),t[n]<e?l=n:i=n;return e-t[l]<=t[i]-e?l:i}function wo(e){return(l,i,n)=>{let s=-1,a=-1;for(let f=i;f<=n;f++)if(e(l[f])){s=f;break}for(let f=n;f>=i;f--)if(e(l[f])){a=f;break}return[s,a]}}var ko=e=>e!=null,So=e=>e!=null&&e>0,Ei=wo(ko),Aa=wo(So);function Na(e,t,l,i=0,n=!1){let s=n?Aa:Ei,a=n?So:ko;[t,l]=s(e,t,l);let f=e[t],p=e[t];if(t>-1)if(i==1)f=e[t],p=e[l];else if(i==-1)f=e[l],p=e[t];else for(let h=t;h<=l;h++){let x=e[h];a(x)&&(x<f?f=x:x>p&&(p=x))}return[f??fe,p??-fe]}function Ai(e,t,l,i){let n=Kr(e),s=Kr(t);e==t&&(n==-1?(e*=l,t/=l):(e/=l,t*=l));let a=l==10?Ct:_o,f=n==1?lt:pt,p=s==1?pt:lt,h=f(a(Pe(e))),x=p(a(Pe(t))),m=Ll(l,h),v=Ll(l,x);return l==10&&(h<0&&(m=pe(m,-h)),x<0&&(v=pe(v,-x))),i||l==2?(e=m*n,t=v*s):(e=Ao(e,m),t=Ni(t,v)),[e,t]}function zn(e,t,l,i){let n=Ai(e,t,l,i);return e==0&&(n[0]=0),t==0&&(n[1]=0),n}var $n=.1,Yr={mode:3,pad:$n},Ql={pad:0,soft:null,mode:0},Pa={min:Ql,max:Ql};function Mi(e,t,l,i){return Pi(l)?qr(e,t,l):(Ql.pad=l,Ql.soft=i?0:null,Ql.mode=i?3:0,qr(e,t,Pa))}function ne(e,t){return e??t}function La(e,t,l){for(t=ne(t,0),l=ne(l,e.length-1);t<=l;){if(e[t]!=null)return!0;t++}return!1}function qr(e,t,l){let i=l.min,n=l.max,s=ne(i.pad,0),a=ne(n.pad,0),f=ne(i.hard,-fe),p=ne(n.hard,fe),h=ne(i.soft,fe),x=ne(n.soft,-fe),m=ne(i.mode,0),v=ne(n.mode,0),k=t-e,y=Ct(k),L=Ue(Pe(e),Pe(t)),z=Ct(L),I=Pe(z-y);(k<1e-24||I>10)&&(k=0,(e==0||t==0)&&(k=1e-24,m==2&&h!=fe&&(s=0),v==2&&x!=-fe&&(a=0)));let S=k||L||1e3,P=Ct(S),T=Ll(10,lt(P)),K=S*(k==0?e==0?.1:1:s),C=pe(Ao(e-K,T/10),24),J=e>=h&&(m==1||m==3&&C<=h||m==2&&C>=h)?h:fe,B=Ue(f,C<J&&e>=J?J:kt(J,C)),X=S*(k==0?t==0?.1:1:a),U=pe(Ni(t+X,T/10),24),E=t<=x&&(v==1||v==3&&U>=x||v==2&&U<=x)?x:-fe,q=kt(p,U>E&&t<=E?E:Ue(E,U));return B==q&&B==0&&(q=100),[B,q]}var Da=new Intl.NumberFormat(Cl?Ta.language:"en-US"),Cn=e=>Da.format(e),it=Math,Si=it.PI,Pe=it.abs,lt=it.floor,Ne=it.round,pt=it.ceil,kt=it.min,Ue=it.max,Ll=it.pow,Kr=it.sign,Ct=it.log10,_o=it.log2,za=(e,t=1)=>it.sinh(e)*t,vn=(e,t=1)=>it.asinh(e/t),fe=1/0;function Jr(e){return(Ct((e^e>>31)-(e>>31))|0)+1}function _n(e,t,l){return kt(Ue(e,t),l)}function Mo(e){return typeof e=="function"}function ee(e){return Mo(e)?e:()=>e}var $a=()=>{},To=e=>e,Eo=(e,t)=>t,Ca=e=>null,Zr=e=>!0,Qr=(e,t)=>e==t,Oa=/\.\d*?(?=9{6,}|0{6,})/gm,rl=e=>{if(Po(e)||Gt.has(e))return e;let t=`${e}`,l=t.match(Oa);if(l==null)return e;let i=l[0].length-1;if(t.indexOf("e-")!=-1){let[n,s]=t.split("e");return+`${rl(n)}e${s}`}return pe(e,i)};function tl(e,t){return rl(pe(rl(e/t))*t)}function Ni(e,t){return rl(pt(rl(e/t))*t)}function Ao(e,t){return rl(lt(rl(e/t))*t)}function pe(e,t=0){if(Po(e))return e;let l=10**t,i=e*l*(1+Number.EPSILON);return Ne(i)/l}var Gt=new Map;function No(e){return((""+e).split(".")[1]||"").length}function ei(e,t,l,i){let n=[],s=i.map(No);for(let a=t;a<l;a++){let f=Pe(a),p=pe(Ll(e,a),f);for(let h=0;h<i.length;h++){let x=e==10?+`${i[h]}e${a}`:i[h]*p,m=(a>=0?0:f)+(a>=s[h]?0:s[h]),v=e==10?x:pe(x,m);n.push(v),Gt.set(v,m)}}return n}var Xl={},On=[],Dl=[null,null],Wt=Array.isArray,Po=Number.isInteger,Ra=e=>e===void 0;function Xr(e){return typeof e=="string"}function Pi(e){let t=!1;if(e!=null){let l=e.constructor;t=l==null||l==Object}return t}function Fa(e){return e!=null&&typeof e=="object"}var Va=Object.getPrototypeOf(Uint8Array),Lo="__proto__";function zl(e,t=Pi){let l;if(Wt(e)){let i=e.find(n=>n!=null);if(Wt(i)||t(i)){l=Array(e.length);for(let n=0;n<e.length;n++)l[n]=zl(e[n],t)}else l=e.slice()}else if(e instanceof Va)l=e.slice();else if(t(e)){l={};for(let i in e)i!=Lo&&(l[i]=zl(e[i],t))}else l=e;return l}function Me(e){let t=arguments;for(let l=1;l<t.length;l++){let i=t[l];for(let n in i)n!=Lo&&(Pi(e[n])?Me(e[n],zl(i[n])):e[n]=zl(i[n]))}return e}var ja=0,Ia=1,Ha=2;function Wa(e,t,l){for(let i=0,n,s=-1;i<t.length;i++){let a=t[i];if(a>s){for(n=a-1;n>=0&&e[n]==null;)e[n--]=null;for(n=a+1;n<l&&e[n]==null;)e[s=n++]=null}}}function Ga(e,t){if(Ya(e)){let a=e[0].slice();for(let f=1;f<e.length;f++)a.push(...e[f].slice(1));return qa(a[0])||(a=Ba(a)),a}let l=new Set;for(let a=0;a<e.length;a++){let p=e[a][0],h=p.length;for(let x=0;x<h;x++)l.add(p[x])}let i=[Array.from(l).sort((a,f)=>a-f)],n=i[0].length,s=new Map;for(let a=0;a<n;a++)s.set(i[0][a],a);for(let a=0;a<e.length;a++){let f=e[a],p=f[0];for(let h=1;h<f.length;h++){let x=f[h],m=Array(n).fill(void 0),v=t?t[a][h]:Ia,k=[];for(let y=0;y<x.length;y++){let L=x[y],z=s.get(p[y]);L===null?v!=ja&&(m[z]=L,v==Ha&&k.push(z)):m[z]=L}Wa(m,k,n),i.push(m)}}return i}var Ua=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function Ba(e){let t=e[0],l=t.length,i=Array(l);for(let s=0;s<i.length;s++)i[s]=s;i.sort((s,a)=>t[s]-t[a]);let n=[];for(let s=0;s<e.length;s++){let a=e[s],f=Array(l);for(let p=0;p<l;p++)f[p]=a[i[p]];n.push(f)}return n}function Ya(e){let t=e[0][0],l=t.length;for(let i=1;i<e.length;i++){let n=e[i][0];if(n.length!=l)return!1;if(n!=t){for(let s=0;s<l;s++)if(n[s]!=t[s])return!1}}return!0}function qa(e,t=100){let l=e.length;if(l<=1)return!0;let i=0,n=l-1;for(;i<=n&&e[i]==null;)i++;for(;n>=i&&e[n]==null;)n--;if(n<=i)return!0;let s=Ue(1,lt((n-i+1)/t));for(let a=e[i],f=i+s;f<=n;f+=s){let p=e[f];if(p!=null){if(p<=a)return!1;a=p}}return!0}var Do=["January","February","March","April","May","June","July","August","September","October","November","December"],zo=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function $o(e){return e.slice(0,3)}var Ka=zo.map($o),Ja=Do.map($o),Za={MMMM:Do,MMM:Ja,WWWW:zo,WWW:Ka};function ql(e){return(e<10?"0":"")+e}function Qa(e){return(e<10?"00":e<100?"0":"")+e}var Xa={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>ql(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>ql(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>ql(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>ql(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>ql(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>Qa(e.getMilliseconds())};function Rn(e,t){t=t||Za;let l=[],i=/\{([a-z]+)\}|[^{]+/gi,n;for(;n=i.exec(e);)l.push(n[0][0]=="{"?Xa[n[1]]:n[0]);return s=>{let a="";for(let f=0;f<l.length;f++)a+=typeof l[f]=="string"?l[f]:l[f](s,t);return a}}var ec=new Intl.DateTimeFormat().resolvedOptions().timeZone;function tc(e,t){let l;return t=="UTC"||t=="Etc/UTC"?l=new Date(+e+e.getTimezoneOffset()*6e4):t==ec?l=e:(l=new Date(e.toLocaleString("en-US",{timeZone:t})),l.setMilliseconds(e.getMilliseconds())),l}var Co=e=>e%1==0,Ti=[1,2,2.5,5],lc=ei(10,-32,0,Ti),Oo=ei(10,0,32,Ti),ic=Oo.filter(Co),ll=lc.concat(Oo),Fn=`
`,Ro="{YYYY}",eo=Fn+Ro,Fo="{M}/{D}",Zl=Fn+Fo,wi=Zl+"/{YY}",Vo="{aa}",nc="{h}:{mm}",Nl=nc+Vo,to=Fn+Nl,lo=":{ss}",ae=null;function jo(e){let t=e*1e3,l=t*60,i=l*60,n=i*24,s=n*30,a=n*365,p=(e==1?ei(10,0,3,Ti).filter(Co):ei(10,-3,0,Ti)).concat([t,t*5,t*10,t*15,t*30,l,l*5,l*10,l*15,l*30,i,i*2,i*3,i*4,i*6,i*8,i*12,n,n*2,n*3,n*4,n*5,n*6,n*7,n*8,n*9,n*10,n*15,s,s*2,s*3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),h=[[a,Ro,ae,ae,ae,ae,ae,ae,1],[n*28,"{MMM}",eo,ae,ae,ae,ae,ae,1],[n,Fo,eo,ae,ae,ae,ae,ae,1],[i,"{h}"+Vo,wi,ae,Zl,ae,ae,ae,1],[l,Nl,wi,ae,Zl,ae,ae,ae,1],[t,lo,wi+" "+Nl,ae,Zl+" "+Nl,ae,to,ae,1],[e,lo+".{fff}",wi+" "+Nl,ae,Zl+" "+Nl,ae,to,ae,1]];function x(m){return(v,k,y,L,z,I)=>{let S=[],P=z>=a,T=z>=s&&z<a,K=m(y),C=pe(K*e,3),J=gn(K.getFullYear(),P?0:K.getMonth(),T||P?1:K.getDate()),B=pe(J*e,3);if(T||P){let X=T?z/s:0,U=P?z/a:0,E=C==B?C:pe(gn(J.getFullYear()+U,J.getMonth()+X,1)*e,3),q=new Date(Ne(E/e)),O=q.getFullYear(),W=q.getMonth();for(let j=0;E<=L;j++){let te=gn(O+U*j,W+X*j,1),V=te-m(pe(te*e,3));E=pe((+te+V)*e,3),E<=L&&S.push(E)}}else{let X=z>=n?n:z,U=lt(y)-lt(C),E=B+U+Ni(C-B,X);S.push(E);let q=m(E),O=q.getHours()+q.getMinutes()/l+q.getSeconds()/i,W=z/i,j=v.axes[k]._space,te=I/j;for(;E=pe(E+z,e==1?0:3),!(E>L);)if(W>1){let V=lt(pe(O+W,6))%24,le=m(E).getHours()-V;le>1&&(le=-1),E-=le*i,O=(O+W)%24;let ce=S[S.length-1];pe((E-ce)/z,3)*te>=.7&&S.push(E)}else S.push(E)}return S}}return[p,h,x]}var[rc,oc,sc]=jo(1),[ac,cc,uc]=jo(.001);ei(2,-53,53,[1]);function io(e,t){return e.map(l=>l.map((i,n)=>n==0||n==8||i==null?i:t(n==1||l[8]==0?i:l[1]+i)))}function no(e,t){return(l,i,n,s,a)=>{let f=t.find(y=>a>=y[0])||t[t.length-1],p,h,x,m,v,k;return i.map(y=>{let L=e(y),z=L.getFullYear(),I=L.getMonth(),S=L.getDate(),P=L.getHours(),T=L.getMinutes(),K=L.getSeconds(),C=z!=p&&f[2]||I!=h&&f[3]||S!=x&&f[4]||P!=m&&f[5]||T!=v&&f[6]||K!=k&&f[7]||f[1];return p=z,h=I,x=S,m=P,v=T,k=K,C(L)})}}function fc(e,t){let l=Rn(t);return(i,n,s,a,f)=>n.map(p=>l(e(p)))}function gn(e,t,l){return new Date(e,t,l)}function ro(e,t){return t(e)}var pc="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function oo(e,t){return(l,i,n,s)=>s==null?Ln:t(e(i))}function dc(e,t){let l=e.series[t];return l.width?l.stroke(e,t):l.points.width?l.points.stroke(e,t):null}function hc(e,t){return e.series[t].fill(e,t)}var mc={show:!0,live:!0,isolate:!1,mount:$a,markers:{show:!0,width:2,stroke:dc,fill:hc,dash:"solid"},idx:null,idxs:null,values:[]};function vc(e,t){let l=e.cursor.points,i=ft(),n=l.size(e,t);ge(i,Kl,n),ge(i,Jl,n);let s=n/-2;ge(i,"marginLeft",s),ge(i,"marginTop",s);let a=l.width(e,t,n);return a&&ge(i,"borderWidth",a),i}function gc(e,t){let l=e.series[t].points;return l._fill||l._stroke}function xc(e,t){let l=e.series[t].points;return l._stroke||l._fill}function bc(e,t){return e.series[t].points.size}var xn=[0,0];function yc(e,t,l){return xn[0]=t,xn[1]=l,xn}function ki(e,t,l,i=!0){return n=>{n.button==0&&(!i||n.target==t)&&l(n)}}function bn(e,t,l,i=!0){return n=>{(!i||n.target==t)&&l(n)}}var wc={show:!0,x:!0,y:!0,lock:!1,move:yc,points:{one:!1,show:vc,size:bc,width:0,stroke:xc,fill:gc},bind:{mousedown:ki,mouseup:ki,click:ki,dblclick:ki,mousemove:bn,mouseleave:bn,mouseenter:bn},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,l,i,n)=>i-n,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Io={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Vn=Me({},Io,{filter:Eo}),Ho=Me({},Vn,{size:10}),Wo=Me({},Io,{show:!1}),jn='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Go="bold "+jn,Uo=1.5,so={show:!0,scale:"x",stroke:Pn,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Go,side:2,grid:Vn,ticks:Ho,border:Wo,font:jn,lineGap:Uo,rotate:0},kc="Value",Sc="Time",ao={show:!0,scale:"x",auto:!1,sorted:1,min:fe,max:-fe,idxs:[]};function _c(e,t,l,i,n){return t.map(s=>s==null?"":Cn(s))}function Mc(e,t,l,i,n,s,a){let f=[],p=Gt.get(n)||0;l=a?l:pe(Ni(l,n),p);for(let h=l;h<=i;h=pe(h+n,p))f.push(Object.is(h,-0)?0:h);return f}function Mn(e,t,l,i,n,s,a){let f=[],p=e.scales[e.axes[t].scale].log,h=p==10?Ct:_o,x=lt(h(l));n=Ll(p,x),p==10&&(n=ll[wt(n,ll)]);let m=l,v=n*p;p==10&&(v=ll[wt(v,ll)]);do f.push(m),m=m+n,p==10&&!Gt.has(m)&&(m=pe(m,Gt.get(n))),m>=v&&(n=m,v=n*p,p==10&&(v=ll[wt(v,ll)]));while(m<=i);return f}function Tc(e,t,l,i,n,s,a){let p=e.scales[e.axes[t].scale].asinh,h=i>p?Mn(e,t,Ue(p,l),i,n):[p],x=i>=0&&l<=0?[0]:[];return(l<-p?Mn(e,t,Ue(p,-i),-l,n):[p]).reverse().map(v=>-v).concat(x,h)}var Bo=/./,Ec=/[12357]/,Ac=/[125]/,co=/1/,Tn=(e,t,l,i)=>e.map((n,s)=>t==4&&n==0||s%i==0&&l.test(n.toExponential()[n<0?1:0])?n:null);function Nc(e,t,l,i,n){let s=e.axes[l],a=s.scale,f=e.scales[a],p=e.valToPos,h=s._space,x=p(10,a),m=p(9,a)-x>=h?Bo:p(7,a)-x>=h?Ec:p(5,a)-x>=h?Ac:co;if(m==co){let v=Pe(p(1,a)-x);if(v<h)return Tn(t.slice().reverse(),f.distr,m,pt(h/v)).reverse()}return Tn(t,f.distr,m,1)}function Pc(e,t,l,i,n){let s=e.axes[l],a=s.scale,f=s._space,p=e.valToPos,h=Pe(p(1,a)-p(2,a));return h<f?Tn(t.slice().reverse(),3,Bo,pt(f/h)).reverse():t}function Lc(e,t,l,i){return i==null?Ln:t==null?"":Cn(t)}var uo={show:!0,scale:"y",stroke:Pn,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Go,side:3,grid:Vn,ticks:Ho,border:Wo,font:jn,lineGap:Uo,rotate:0};function Dc(e,t){let l=3+(e||1)*2;return pe(l*t,3)}function zc(e,t){let{scale:l,idxs:i}=e.series[0],n=e._data[0],s=e.valToPos(n[i[0]],l,!0),a=e.valToPos(n[i[1]],l,!0),f=Pe(a-s),p=e.series[t],h=f/(p.points.space*oe);return i[1]-i[0]<=h}var fo={scale:null,auto:!0,sorted:0,min:fe,max:-fe},Yo=(e,t,l,i,n)=>n,po={show:!0,auto:!0,sorted:0,gaps:Yo,alpha:1,facets:[Me({},fo,{scale:"x"}),Me({},fo,{scale:"y"})]},ho={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Yo,alpha:1,points:{show:zc,filter:null},values:null,min:fe,max:-fe,idxs:[],path:null,clip:null};function $c(e,t,l,i,n){return l/10}var qo={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Cc=Me({},qo,{time:!1,ori:1}),mo={};function Ko(e,t){let l=mo[e];return l||(l={key:e,plots:[],sub(i){l.plots.push(i)},unsub(i){l.plots=l.plots.filter(n=>n!=i)},pub(i,n,s,a,f,p,h){for(let x=0;x<l.plots.length;x++)l.plots[x]!=n&&l.plots[x].pub(i,n,s,a,f,p,h)}},e!=null&&(mo[e]=l)),l}var $l=1,En=2;function ol(e,t,l){let i=e.mode,n=e.series[t],s=i==2?e._data[t]:e._data,a=e.scales,f=e.bbox,p=s[0],h=i==2?s[1]:s[t],x=i==2?a[n.facets[0].scale]:a[e.series[0].scale],m=i==2?a[n.facets[1].scale]:a[n.scale],v=f.left,k=f.top,y=f.width,L=f.height,z=e.valToPosH,I=e.valToPosV;return x.ori==0?l(n,p,h,x,m,z,I,v,k,y,L,Di,Ol,$i,Zo,Xo):l(n,p,h,x,m,I,z,k,v,L,y,zi,Rl,Wn,Qo,es)}function In(e,t){let l=0,i=0,n=ne(e.bands,On);for(let s=0;s<n.length;s++){let a=n[s];a.series[0]==t?l=a.dir:a.series[1]==t&&(a.dir==1?i|=1:i|=2)}return[l,i==1?-1:i==2?1:i==3?2:0]}function Oc(e,t,l,i,n){let s=e.mode,a=e.series[t],f=s==2?a.facets[1].scale:a.scale,p=e.scales[f];return n==-1?p.min:n==1?p.max:p.distr==3?p.dir==1?p.min:p.max:0}function Ot(e,t,l,i,n,s){return ol(e,t,(a,f,p,h,x,m,v,k,y,L,z)=>{let I=a.pxRound,S=h.dir*(h.ori==0?1:-1),P=h.ori==0?Ol:Rl,T,K;S==1?(T=l,K=i):(T=i,K=l);let C=I(m(f[T],h,L,k)),J=I(v(p[T],x,z,y)),B=I(m(f[K],h,L,k)),X=I(v(s==1?x.max:x.min,x,z,y)),U=new Path2D(n);return P(U,B,X),P(U,C,X),P(U,C,J),U})}function Li(e,t,l,i,n,s){let a=null;if(e.length>0){a=new Path2D;let f=t==0?$i:Wn,p=l;for(let m=0;m<e.length;m++){let v=e[m];if(v[1]>v[0]){let k=v[0]-p;k>0&&f(a,p,i,k,i+s),p=v[1]}}let h=l+n-p,x=10;h>0&&f(a,p,i-x/2,h,i+s+x)}return a}function Rc(e,t,l){let i=e[e.length-1];i&&i[0]==t?i[1]=l:e.push([t,l])}function Hn(e,t,l,i,n,s,a){let f=[],p=e.length;for(let h=n==1?l:i;h>=l&&h<=i;h+=n)if(t[h]===null){let m=h,v=h;if(n==1)for(;++h<=i&&t[h]===null;)v=h;else for(;--h>=l&&t[h]===null;)v=h;let k=s(e[m]),y=v==m?k:s(e[v]),L=m-n;k=a<=0&&L>=0&&L<p?s(e[L]):k;let I=v+n;y=a>=0&&I>=0&&I<p?s(e[I]):y,y>=k&&f.push([k,y])}return f}function vo(e){return e==0?To:e==1?Ne:t=>tl(t,e)}function Jo(e){let t=e==0?Di:zi,l=e==0?(n,s,a,f,p,h)=>{n.arcTo(s,a,f,p,h)}:(n,s,a,f,p,h)=>{n.arcTo(a,s,p,f,h)},i=e==0?(n,s,a,f,p)=>{n.rect(s,a,f,p)}:(n,s,a,f,p)=>{n.rect(a,s,p,f)};return(n,s,a,f,p,h=0,x=0)=>{h==0&&x==0?i(n,s,a,f,p):(h=kt(h,f/2,p/2),x=kt(x,f/2,p/2),t(n,s+h,a),l(n,s+f,a,s+f,a+p,h),l(n,s+f,a+p,s,a+p,x),l(n,s,a+p,s,a,x),l(n,s,a,s+f,a,h),n.closePath())}}var Di=(e,t,l)=>{e.moveTo(t,l)},zi=(e,t,l)=>{e.moveTo(l,t)},Ol=(e,t,l)=>{e.lineTo(t,l)},Rl=(e,t,l)=>{e.lineTo(l,t)},$i=Jo(0),Wn=Jo(1),Zo=(e,t,l,i,n,s)=>{e.arc(t,l,i,n,s)},Qo=(e,t,l,i,n,s)=>{e.arc(l,t,i,n,s)},Xo=(e,t,l,i,n,s,a)=>{e.bezierCurveTo(t,l,i,n,s,a)},es=(e,t,l,i,n,s,a)=>{e.bezierCurveTo(l,t,n,i,a,s)};function ts(e){return(t,l,i,n,s)=>ol(t,l,(a,f,p,h,x,m,v,k,y,L,z)=>{let{pxRound:I,points:S}=a,P,T;h.ori==0?(P=Di,T=Zo):(P=zi,T=Qo);let K=pe(S.width*oe,3),C=(S.size-S.width)/2*oe,J=pe(C*2,3),B=new Path2D,X=new Path2D,{left:U,top:E,width:q,height:O}=t.bbox;$i(X,U-J,E-J,q+J*2,O+J*2);let W=j=>{if(p[j]!=null){let te=I(m(f[j],h,L,k)),V=I(v(p[j],x,z,y));P(B,te+C,V),T(B,te,V,C,0,Si*2)}};if(s)s.forEach(W);else for(let j=i;j<=n;j++)W(j);return{stroke:K>0?B:null,fill:B,clip:X,flags:$l|En}})}function ls(e){return(t,l,i,n,s,a)=>{i!=n&&(s!=i&&a!=i&&e(t,l,i),s!=n&&a!=n&&e(t,l,n),e(t,l,a))}}var Fc=ls(Ol),Vc=ls(Rl);function is(e){let t=ne(e?.alignGaps,0);return(l,i,n,s)=>ol(l,i,(a,f,p,h,x,m,v,k,y,L,z)=>{[n,s]=Ei(p,n,s);let I=a.pxRound,S=O=>I(m(O,h,L,k)),P=O=>I(v(O,x,z,y)),T,K;h.ori==0?(T=Ol,K=Fc):(T=Rl,K=Vc);let C=h.dir*(h.ori==0?1:-1),J={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:$l},B=J.stroke,X=!1;if(s-n>=L*4){let O=R=>l.posToVal(R,h.key,!0),W=null,j=null,te,V,Be,xe=S(f[C==1?n:s]),le=S(f[n]),ce=S(f[s]),Z=O(C==1?le+1:ce-1);for(let R=C==1?n:s;R>=n&&R<=s;R+=C){let Ee=f[R],be=(C==1?Ee<Z:Ee>Z)?xe:S(Ee),se=p[R];be==xe?se!=null?(V=se,W==null?(T(B,be,P(V)),te=W=j=V):V<W?W=V:V>j&&(j=V)):se===null&&(X=!0):(W!=null&&K(B,xe,P(W),P(j),P(te),P(V)),se!=null?(V=se,T(B,be,P(V)),W=j=te=V):(W=j=null,se===null&&(X=!0)),xe=be,Z=O(xe+C))}W!=null&&W!=j&&Be!=xe&&K(B,xe,P(W),P(j),P(te),P(V))}else for(let O=C==1?n:s;O>=n&&O<=s;O+=C){let W=p[O];W===null?X=!0:W!=null&&T(B,S(f[O]),P(W))}let[E,q]=In(l,i);if(a.fill!=null||E!=0){let O=J.fill=new Path2D(B),W=a.fillTo(l,i,a.min,a.max,E),j=P(W),te=S(f[n]),V=S(f[s]);C==-1&&([V,te]=[te,V]),T(O,V,j),T(O,te,j)}if(!a.spanGaps){let O=[];X&&O.push(...Hn(f,p,n,s,C,S,t)),J.gaps=O=a.gaps(l,i,n,s,O),J.clip=Li(O,h.ori,k,y,L,z)}return q!=0&&(J.band=q==2?[Ot(l,i,n,s,B,-1),Ot(l,i,n,s,B,1)]:Ot(l,i,n,s,B,q)),J})}function jc(e){let t=ne(e.align,1),l=ne(e.ascDesc,!1),i=ne(e.alignGaps,0),n=ne(e.extend,!1);return(s,a,f,p)=>ol(s,a,(h,x,m,v,k,y,L,z,I,S,P)=>{[f,p]=Ei(m,f,p);let T=h.pxRound,{left:K,width:C}=s.bbox,J=le=>T(y(le,v,S,z)),B=le=>T(L(le,k,P,I)),X=v.ori==0?Ol:Rl,U={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:$l},E=U.stroke,q=v.dir*(v.ori==0?1:-1),O=B(m[q==1?f:p]),W=J(x[q==1?f:p]),j=W,te=W;n&&t==-1&&(te=K,X(E,te,O)),X(E,W,O);for(let le=q==1?f:p;le>=f&&le<=p;le+=q){let ce=m[le];if(ce==null)continue;let Z=J(x[le]),R=B(ce);t==1?X(E,Z,O):X(E,j,R),X(E,Z,R),O=R,j=Z}let V=j;n&&t==1&&(V=K+C,X(E,V,O));let[Be,xe]=In(s,a);if(h.fill!=null||Be!=0){let le=U.fill=new Path2D(E),ce=h.fillTo(s,a,h.min,h.max,Be),Z=B(ce);X(le,V,Z),X(le,te,Z)}if(!h.spanGaps){let le=[];le.push(...Hn(x,m,f,p,q,J,i));let ce=h.width*oe/2,Z=l||t==1?ce:-ce,R=l||t==-1?-ce:ce;le.forEach(Ee=>{Ee[0]+=Z,Ee[1]+=R}),U.gaps=le=h.gaps(s,a,f,p,le),U.clip=Li(le,v.ori,z,I,S,P)}return xe!=0&&(U.band=xe==2?[Ot(s,a,f,p,E,-1),Ot(s,a,f,p,E,1)]:Ot(s,a,f,p,E,xe)),U})}function go(e,t,l,i,n,s,a=fe){if(e.length>1){let f=null;for(let p=0,h=1/0;p<e.length;p++)if(t[p]!==void 0){if(f!=null){let x=Pe(e[p]-e[f]);x<h&&(h=x,a=Pe(l(e[p],i,n,s)-l(e[f],i,n,s)))}f=p}}return a}function Ic(e){e=e||Xl;let t=ne(e.size,[.6,fe,1]),l=e.align||0,i=e.gap||0,n=e.radius;n=n==null?[0,0]:typeof n=="number"?[n,0]:n;let s=ee(n),a=1-t[0],f=ne(t[1],fe),p=ne(t[2],1),h=ne(e.disp,Xl),x=ne(e.each,k=>{}),{fill:m,stroke:v}=h;return(k,y,L,z)=>ol(k,y,(I,S,P,T,K,C,J,B,X,U,E)=>{let q=I.pxRound,O=l,W=i*oe,j=f*oe,te=p*oe,V,Be;T.ori==0?[V,Be]=s(k,y):[Be,V]=s(k,y);let xe=T.dir*(T.ori==0?1:-1),le=T.ori==0?$i:Wn,ce=T.ori==0?x:(D,de,Ae,ul,Yt,_t,qt)=>{x(D,de,Ae,Yt,ul,qt,_t)},Z=ne(k.bands,On).find(D=>D.series[0]==y),R=Z!=null?Z.dir:0,Ee=I.fillTo(k,y,I.min,I.max,R),je=q(J(Ee,K,E,X)),be,se,dt,Ke=U,we=q(I.width*oe),St=!1,Lt=null,nt=null,Rt=null,sl=null;m!=null&&(we==0||v!=null)&&(St=!0,Lt=m.values(k,y,L,z),nt=new Map,new Set(Lt).forEach(D=>{D!=null&&nt.set(D,new Path2D)}),we>0&&(Rt=v.values(k,y,L,z),sl=new Map,new Set(Rt).forEach(D=>{D!=null&&sl.set(D,new Path2D)})));let{x0:al,size:Fl}=h;if(al!=null&&Fl!=null){O=1,S=al.values(k,y,L,z),al.unit==2&&(S=S.map(Ae=>k.posToVal(B+Ae*U,T.key,!0)));let D=Fl.values(k,y,L,z);Fl.unit==2?se=D[0]*U:se=C(D[0],T,U,B)-C(0,T,U,B),Ke=go(S,P,C,T,U,B,Ke),dt=Ke-se+W}else Ke=go(S,P,C,T,U,B,Ke),dt=Ke*a+W,se=Ke-dt;dt<1&&(dt=0),we>=se/2&&(we=0),dt<5&&(q=To);let li=dt>0,Ut=Ke-dt-(li?we:0);se=q(_n(Ut,te,j)),be=(O==0?se/2:O==xe?0:se)-O*xe*((O==0?W/2:0)+(li?we/2:0));let Ie={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},cl=St?null:new Path2D,Dt=null;if(Z!=null)Dt=k.data[Z.series[1]];else{let{y0:D,y1:de}=h;D!=null&&de!=null&&(P=de.values(k,y,L,z),Dt=D.values(k,y,L,z))}let Bt=V*se,Y=Be*se;for(let D=xe==1?L:z;D>=L&&D<=z;D+=xe){let de=P[D];if(de==null)continue;if(Dt!=null){let Ye=Dt[D]??0;if(de-Ye==0)continue;je=J(Ye,K,E,X)}let Ae=T.distr!=2||h!=null?S[D]:D,ul=C(Ae,T,U,B),Yt=J(ne(de,Ee),K,E,X),_t=q(ul-be),qt=q(Ue(Yt,je)),Je=q(kt(Yt,je)),rt=qt-Je;if(de!=null){let Ye=de<0?Y:Bt,ht=de<0?Bt:Y;St?(we>0&&Rt[D]!=null&&le(sl.get(Rt[D]),_t,Je+lt(we/2),se,Ue(0,rt-we),Ye,ht),Lt[D]!=null&&le(nt.get(Lt[D]),_t,Je+lt(we/2),se,Ue(0,rt-we),Ye,ht)):le(cl,_t,Je+lt(we/2),se,Ue(0,rt-we),Ye,ht),ce(k,y,D,_t-we/2,Je,se+we,rt)}}return we>0?Ie.stroke=St?sl:cl:St||(Ie._fill=I.width==0?I._fill:I._stroke??I._fill,Ie.width=0),Ie.fill=St?nt:cl,Ie})}function Hc(e,t){let l=ne(t?.alignGaps,0);return(i,n,s,a)=>ol(i,n,(f,p,h,x,m,v,k,y,L,z,I)=>{[s,a]=Ei(h,s,a);let S=f.pxRound,P=V=>S(v(V,x,z,y)),T=V=>S(k(V,m,I,L)),K,C,J;x.ori==0?(K=Di,J=Ol,C=Xo):(K=zi,J=Rl,C=es);let B=x.dir*(x.ori==0?1:-1),X=P(p[B==1?s:a]),U=X,E=[],q=[];for(let V=B==1?s:a;V>=s&&V<=a;V+=B)if(h[V]!=null){let xe=p[V],le=P(xe);E.push(U=le),q.push(T(h[V]))}let O={stroke:e(E,q,K,J,C,S),fill:null,clip:null,band:null,gaps:null,flags:$l},W=O.stroke,[j,te]=In(i,n);if(f.fill!=null||j!=0){let V=O.fill=new Path2D(W),Be=f.fillTo(i,n,f.min,f.max,j),xe=T(Be);J(V,U,xe),J(V,X,xe)}if(!f.spanGaps){let V=[];V.push(...Hn(p,h,s,a,B,P,l)),O.gaps=V=f.gaps(i,n,s,a,V),O.clip=Li(V,x.ori,y,L,z,I)}return te!=0&&(O.band=te==2?[Ot(i,n,s,a,W,-1),Ot(i,n,s,a,W,1)]:Ot(i,n,s,a,W,te)),O})}function Wc(e){return Hc(Gc,e)}function Gc(e,t,l,i,n,s){let a=e.length;if(a<2)return null;let f=new Path2D;if(l(f,e[0],t[0]),a==2)i(f,e[1],t[1]);else{let p=Array(a),h=Array(a-1),x=Array(a-1),m=Array(a-1);for(let v=0;v<a-1;v++)x[v]=t[v+1]-t[v],m[v]=e[v+1]-e[v],h[v]=x[v]/m[v];p[0]=h[0];for(let v=1;v<a-1;v++)h[v]===0||h[v-1]===0||h[v-1]>0!=h[v]>0?p[v]=0:(p[v]=3*(m[v-1]+m[v])/((2*m[v]+m[v-1])/h[v-1]+(m[v]+2*m[v-1])/h[v]),isFinite(p[v])||(p[v]=0));p[a-1]=h[a-2];for(let v=0;v<a-1;v++)n(f,e[v]+m[v]/3,t[v]+p[v]*m[v]/3,e[v+1]-m[v]/3,t[v+1]-p[v+1]*m[v]/3,e[v+1],t[v+1])}return f}var An=new Set;function xo(){for(let e of An)e.syncRect(!0)}Cl&&(nl(_a,Pl,xo),nl(Ma,Pl,xo,!0),nl(_i,Pl,()=>{Te.pxRatio=oe}));var Uc=is(),Bc=ts();function bo(e,t,l,i){return(i?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((s,a)=>Nn(s,a,t,l))}function Yc(e,t){return e.map((l,i)=>i==0?{}:Me({},t,l))}function Nn(e,t,l,i){return Me({},t==0?l:i,e)}function ns(e,t,l){return t==null?Dl:[t,l]}var qc=ns;function Kc(e,t,l){return t==null?Dl:Mi(t,l,$n,!0)}function rs(e,t,l,i){return t==null?Dl:Ai(t,l,e.scales[i].log,!1)}var Jc=rs;function os(e,t,l,i){return t==null?Dl:zn(t,l,e.scales[i].log,!1)}var Zc=os;function Qc(e,t,l,i,n){let s=Ue(Jr(e),Jr(t)),a=t-e,f=wt(n/i*a,l);do{let p=l[f],h=i*p/a;if(h>=n&&s+(p<5?Gt.get(p):0)<=17)return[p,h]}while(++f<l.length);return[0,0]}function yo(e){let t,l;return e=e.replace(/(\d+)px/,(i,n)=>(t=Ne((l=+n)*oe))+"px"),[e,t,l]}function Xc(e){e.show&&[e.font,e.labelFont].forEach(t=>{let l=pe(t[2]*oe,1);t[0]=t[0].replace(/[0-9.]+px/,l+"px"),t[1]=l})}function Te(e,t,l){let i={mode:ne(e.mode,1)},n=i.mode;function s(r,o,c,u){let d=o.valToPct(r);return u+c*(o.dir==-1?1-d:d)}function a(r,o,c,u){let d=o.valToPct(r);return u+c*(o.dir==-1?d:1-d)}function f(r,o,c,u){return o.ori==0?s(r,o,c,u):a(r,o,c,u)}i.valToPosH=s,i.valToPosV=a;let p=!1;i.status=0;let h=i.root=ft(oa);if(e.id!=null&&(h.id=e.id),tt(h,e.class),e.title){let r=ft(ca,h);r.textContent=e.title}let x=yt("canvas"),m=i.ctx=x.getContext("2d"),v=ft(ua,h);nl("click",v,r=>{r.target===y&&(he!=wl||ye!=kl)&&Fe.click(i,r)},!0);let k=i.under=ft(fa,v);v.appendChild(x);let y=i.over=ft(pa,v);e=zl(e);let L=+ne(e.pxAlign,1),z=vo(L);(e.plugins||[]).forEach(r=>{r.opts&&(e=r.opts(i,e)||e)});let I=e.ms||.001,S=i.series=n==1?bo(e.series||[],ao,ho,!1):Yc(e.series||[null],po),P=i.axes=bo(e.axes||[],so,uo,!0),T=i.scales={},K=i.bands=e.bands||[];K.forEach(r=>{r.fill=ee(r.fill||null),r.dir=ne(r.dir,-1)});let C=n==2?S[1].facets[0].scale:S[0].scale,J={axes:Ls,series:Ts},B=(e.drawOrder||["axes","series"]).map(r=>J[r]);function X(r){let o=r.distr==3?c=>Ct(c>0?c:r.clamp(i,c,r.min,r.max,r.key)):r.distr==4?c=>vn(c,r.asinh):r.distr==100?c=>r.fwd(c):c=>c;return c=>{let u=o(c),{_min:d,_max:g}=r,b=g-d;return(u-d)/b}}function U(r){let o=T[r];if(o==null){let c=(e.scales||Xl)[r]||Xl;if(c.from!=null){U(c.from);let u=Me({},T[c.from],c,{key:r});u.valToPct=X(u),T[r]=u}else{o=T[r]=Me({},r==C?qo:Cc,c),o.key=r;let u=o.time,d=o.range,g=Wt(d);if((r!=C||n==2&&!u)&&(g&&(d[0]==null||d[1]==null)&&(d={min:d[0]==null?Yr:{mode:1,hard:d[0],soft:d[0]},max:d[1]==null?Yr:{mode:1,hard:d[1],soft:d[1]}},g=!1),!g&&Pi(d))){let b=d;d=(w,_,A)=>_==null?Dl:Mi(_,A,b)}o.range=ee(d||(u?qc:r==C?o.distr==3?Jc:o.distr==4?Zc:ns:o.distr==3?rs:o.distr==4?os:Kc)),o.auto=ee(g?!1:o.auto),o.clamp=ee(o.clamp||$c),o._min=o._max=null,o.valToPct=X(o)}}}U("x"),U("y"),n==1&&S.forEach(r=>{U(r.scale)}),P.forEach(r=>{U(r.scale)});for(let r in e.scales)U(r);let E=T[C],q=E.distr,O,W;E.ori==0?(tt(h,sa),O=s,W=a):(tt(h,aa),O=a,W=s);let j={};for(let r in T){let o=T[r];(o.min!=null||o.max!=null)&&(j[r]={min:o.min,max:o.max},o.min=o.max=null)}let te=e.tzDate||(r=>new Date(Ne(r/I))),V=e.fmtDate||Rn,Be=I==1?sc(te):uc(te),xe=no(te,io(I==1?oc:cc,V)),le=oo(te,ro(pc,V)),ce=[],Z=i.legend=Me({},mc,e.legend),R=i.cursor=Me({},wc,{drag:{y:n==2}},e.cursor),Ee=Z.show,je=R.show,be=Z.markers;Z.idxs=ce,be.width=ee(be.width),be.dash=ee(be.dash),be.stroke=ee(be.stroke),be.fill=ee(be.fill);let se,dt,Ke,we=[],St=[],Lt,nt=!1,Rt={};if(Z.live){let r=S[1]?S[1].values:null;nt=r!=null,Lt=nt?r(i,1,0):{_:0};for(let o in Lt)Rt[o]=Ln}if(Ee)if(se=yt("table",xa,h),Ke=yt("tbody",null,se),Z.mount(i,se),nt){dt=yt("thead",null,se,Ke);let r=yt("tr",null,dt);yt("th",null,r);for(var sl in Lt)yt("th",$r,r).textContent=sl}else tt(se,ya),Z.live&&tt(se,ba);let al={show:!0},Fl={show:!1};function li(r,o){if(o==0&&(nt||!Z.live||n==2))return Dl;let c=[],u=yt("tr",wa,Ke,Ke.childNodes[o]);tt(u,r.class),r.show||tt(u,il);let d=yt("th",null,u);if(be.show){let w=ft(ka,d);if(o>0){let _=be.width(i,o);_&&(w.style.border=_+"px "+be.dash(i,o)+" "+be.stroke(i,o)),w.style.background=be.fill(i,o)}}let g=ft($r,d);r.label instanceof HTMLElement?g.appendChild(r.label):g.textContent=r.label,o>0&&(be.show||(g.style.color=r.width>0?be.stroke(i,o):be.fill(i,o)),Ie("click",d,w=>{if(R._lock)return;Jt(w);let _=S.indexOf(r);if((w.ctrlKey||w.metaKey)!=Z.isolate){let A=S.some((N,$)=>$>0&&$!=_&&N.show);S.forEach((N,$)=>{$>0&&Tt($,A?$==_?al:Fl:al,!0,_e.setSeries)})}else Tt(_,{show:!r.show},!0,_e.setSeries)},!1),pl&&Ie(Fr,d,w=>{R._lock||(Jt(w),Tt(S.indexOf(r),_l,!0,_e.setSeries))},!1));for(var b in Lt){let w=yt("td",Sa,u);w.textContent="--",c.push(w)}return[u,c]}let Ut=new Map;function Ie(r,o,c,u=!0){let d=Ut.get(o)||{},g=R.bind[r](i,o,c,u);g&&(nl(r,o,d[r]=g),Ut.set(o,d))}function cl(r,o,c){let u=Ut.get(o)||{};for(let d in u)(r==null||d==r)&&(Sn(d,o,u[d]),delete u[d]);r==null&&Ut.delete(o)}let Dt=0,Bt=0,Y=0,D=0,de=0,Ae=0,ul=de,Yt=Ae,_t=Y,qt=D,Je=0,rt=0,Ye=0,ht=0;i.bbox={};let Fi=!1,ii=!1,fl=!1,Kt=!1,ni=!1,ot=!1;function Vi(r,o,c){(c||r!=i.width||o!=i.height)&&Kn(r,o),gl(!1),fl=!0,ii=!0,xl()}function Kn(r,o){i.width=Dt=Y=r,i.height=Bt=D=o,de=Ae=0,bs(),ys();let c=i.bbox;Je=c.left=tl(de*oe,.5),rt=c.top=tl(Ae*oe,.5),Ye=c.width=tl(Y*oe,.5),ht=c.height=tl(D*oe,.5)}let vs=3;function gs(){let r=!1,o=0;for(;!r;){o++;let c=Ns(o),u=Ps(o);r=o==vs||c&&u,r||(Kn(i.width,i.height),ii=!0)}}function xs({width:r,height:o}){Vi(r,o)}i.setSize=xs;function bs(){let r=!1,o=!1,c=!1,u=!1;P.forEach((d,g)=>{if(d.show&&d._show){let{side:b,_size:w}=d,_=b%2,A=d.label!=null?d.labelSize:0,N=w+A;N>0&&(_?(Y-=N,b==3?(de+=N,u=!0):c=!0):(D-=N,b==0?(Ae+=N,r=!0):o=!0))}}),Zt[0]=r,Zt[1]=c,Zt[2]=o,Zt[3]=u,Y-=Ft[1]+Ft[3],de+=Ft[3],D-=Ft[2]+Ft[0],Ae+=Ft[0]}function ys(){let r=de+Y,o=Ae+D,c=de,u=Ae;function d(g,b){switch(g){case 1:return r+=b,r-b;case 2:return o+=b,o-b;case 3:return c-=b,c+b;case 0:return u-=b,u+b}}P.forEach((g,b)=>{if(g.show&&g._show){let w=g.side;g._pos=d(w,g._size),g.label!=null&&(g._lpos=d(w,g.labelSize))}})}if(R.dataIdx==null){let r=R.hover,o=r.skip=new Set(r.skip??[]);o.add(void 0);let c=r.prox=ee(r.prox),u=r.bias??=0;R.dataIdx=(d,g,b,w)=>{if(g==0)return b;let _=b,A=c(d,g,b,w)??fe,N=A>=0&&A<fe,$=E.ori==0?Y:D,G=R.left,re=t[0],ie=t[g];if(o.has(ie[b])){_=null;let Q=null,H=null,F;if(u==0||u==-1)for(F=b;Q==null&&F-- >0;)o.has(ie[F])||(Q=F);if(u==0||u==1)for(F=b;H==null&&F++<ie.length;)o.has(ie[F])||(H=F);if(Q!=null||H!=null)if(N){let ve=Q==null?-1/0:O(re[Q],E,$,0),ke=H==null?1/0:O(re[H],E,$,0),Oe=G-ve,ue=ke-G;Oe<=ue?Oe<=A&&(_=Q):ue<=A&&(_=H)}else _=H==null?Q:Q==null?H:b-Q<=H-b?Q:H}else N&&Pe(G-O(re[b],E,$,0))>A&&(_=null);return _}}let Jt=r=>{R.event=r};R.idxs=ce,R._lock=!1;let Ve=R.points;Ve.show=ee(Ve.show),Ve.size=ee(Ve.size),Ve.stroke=ee(Ve.stroke),Ve.width=ee(Ve.width),Ve.fill=ee(Ve.fill);let Mt=i.focus=Me({},e.focus||{alpha:.3},R.focus),pl=Mt.prox>=0,dl=pl&&Ve.one,st=[],hl=[],ml=[];function Jn(r,o){let c=Ve.show(i,o);if(c instanceof HTMLElement)return tt(c,ga),tt(c,r.class),Pt(c,-10,-10,Y,D),y.insertBefore(c,st[o]),c}function Zn(r,o){if(n==1||o>0){let c=n==1&&T[r.scale].time,u=r.value;r.value=c?Xr(u)?oo(te,ro(u,V)):u||le:u||Lc,r.label=r.label||(c?Sc:kc)}if(dl||o>0){r.width=r.width==null?1:r.width,r.paths=r.paths||Uc||Ca,r.fillTo=ee(r.fillTo||Oc),r.pxAlign=+ne(r.pxAlign,L),r.pxRound=vo(r.pxAlign),r.stroke=ee(r.stroke||null),r.fill=ee(r.fill||null),r._stroke=r._fill=r._paths=r._focus=null;let c=Dc(Ue(1,r.width),1),u=r.points=Me({},{size:c,width:Ue(1,c*.2),stroke:r.stroke,space:c*2,paths:Bc,_stroke:null,_fill:null},r.points);u.show=ee(u.show),u.filter=ee(u.filter),u.fill=ee(u.fill),u.stroke=ee(u.stroke),u.paths=ee(u.paths),u.pxAlign=r.pxAlign}if(Ee){let c=li(r,o);we.splice(o,0,c[0]),St.splice(o,0,c[1]),Z.values.push(null)}if(je){ce.splice(o,0,null);let c=null;dl?o==0&&(c=Jn(r,o)):o>0&&(c=Jn(r,o)),st.splice(o,0,c),hl.splice(o,0,0),ml.splice(o,0,0)}Ce("addSeries",o)}function ws(r,o){o=o??S.length,r=n==1?Nn(r,o,ao,ho):Nn(r,o,{},po),S.splice(o,0,r),Zn(S[o],o)}i.addSeries=ws;function ks(r){if(S.splice(r,1),Ee){Z.values.splice(r,1),St.splice(r,1);let o=we.splice(r,1)[0];cl(null,o.firstChild),o.remove()}je&&(ce.splice(r,1),st.splice(r,1)[0].remove(),hl.splice(r,1),ml.splice(r,1)),Ce("delSeries",r)}i.delSeries=ks;let Zt=[!1,!1,!1,!1];function Ss(r,o){if(r._show=r.show,r.show){let c=r.side%2,u=T[r.scale];u==null&&(r.scale=c?S[1].scale:C,u=T[r.scale]);let d=u.time;r.size=ee(r.size),r.space=ee(r.space),r.rotate=ee(r.rotate),Wt(r.incrs)&&r.incrs.forEach(b=>{!Gt.has(b)&&Gt.set(b,No(b))}),r.incrs=ee(r.incrs||(u.distr==2?ic:d?I==1?rc:ac:ll)),r.splits=ee(r.splits||(d&&u.distr==1?Be:u.distr==3?Mn:u.distr==4?Tc:Mc)),r.stroke=ee(r.stroke),r.grid.stroke=ee(r.grid.stroke),r.ticks.stroke=ee(r.ticks.stroke),r.border.stroke=ee(r.border.stroke);let g=r.values;r.values=Wt(g)&&!Wt(g[0])?ee(g):d?Wt(g)?no(te,io(g,V)):Xr(g)?fc(te,g):g||xe:g||_c,r.filter=ee(r.filter||(u.distr>=3&&u.log==10?Nc:u.distr==3&&u.log==2?Pc:Eo)),r.font=yo(r.font),r.labelFont=yo(r.labelFont),r._size=r.size(i,null,o,0),r._space=r._rotate=r._incrs=r._found=r._splits=r._values=null,r._size>0&&(Zt[o]=!0,r._el=ft(da,v))}}function Vl(r,o,c,u){let[d,g,b,w]=c,_=o%2,A=0;return _==0&&(w||g)&&(A=o==0&&!d||o==2&&!b?Ne(so.size/3):0),_==1&&(d||b)&&(A=o==1&&!g||o==3&&!w?Ne(uo.size/2):0),A}let Qn=i.padding=(e.padding||[Vl,Vl,Vl,Vl]).map(r=>ee(ne(r,Vl))),Ft=i._padding=Qn.map((r,o)=>r(i,o,Zt,0)),Re,Le=null,De=null,ri=n==1?S[0].idxs:null,mt=null,jl=!1;function Xn(r,o){if(t=r??[],i.data=i._data=t,n==2){Re=0;for(let c=1;c<S.length;c++)Re+=t[c][0].length}else{t.length==0&&(i.data=i._data=t=[[]]),mt=t[0],Re=mt.length;let c=t;if(q==2){c=t.slice();let u=c[0]=Array(Re);for(let d=0;d<Re;d++)u[d]=d}i._data=t=c}if(gl(!0),Ce("setData"),q==2&&(fl=!0),o!==!1){let c=E;c.auto(i,jl)?ji():jt(C,c.min,c.max),Kt=Kt||R.left>=0,ot=!0,xl()}}i.setData=Xn;function ji(){jl=!0;let r,o;n==1&&(Re>0?(Le=ri[0]=0,De=ri[1]=Re-1,r=t[0][Le],o=t[0][De],q==2?(r=Le,o=De):r==o&&(q==3?[r,o]=Ai(r,r,E.log,!1):q==4?[r,o]=zn(r,r,E.log,!1):E.time?o=r+Ne(86400/I):[r,o]=Mi(r,o,$n,!0))):(Le=ri[0]=r=null,De=ri[1]=o=null)),jt(C,r,o)}let oi,vl,Ii,Hi,Wi,Gi,Ui,Bi,Yi,qe;function er(r,o,c,u,d,g){r??=Or,c??=On,u??="butt",d??=Or,g??="round",r!=oi&&(m.strokeStyle=oi=r),d!=vl&&(m.fillStyle=vl=d),o!=Ii&&(m.lineWidth=Ii=o),g!=Wi&&(m.lineJoin=Wi=g),u!=Gi&&(m.lineCap=Gi=u),c!=Hi&&m.setLineDash(Hi=c)}function tr(r,o,c,u){o!=vl&&(m.fillStyle=vl=o),r!=Ui&&(m.font=Ui=r),c!=Bi&&(m.textAlign=Bi=c),u!=Yi&&(m.textBaseline=Yi=u)}function qi(r,o,c,u,d=0){if(u.length>0&&r.auto(i,jl)&&(o==null||o.min==null)){let g=ne(Le,0),b=ne(De,u.length-1),w=c.min==null?Na(u,g,b,d,r.distr==3):[c.min,c.max];r.min=kt(r.min,c.min=w[0]),r.max=Ue(r.max,c.max=w[1])}}let lr={min:null,max:null};function _s(){for(let u in T){let d=T[u];j[u]==null&&(d.min==null||j[C]!=null&&d.auto(i,jl))&&(j[u]=lr)}for(let u in T){let d=T[u];j[u]==null&&d.from!=null&&j[d.from]!=null&&(j[u]=lr)}j[C]!=null&&gl(!0);let r={};for(let u in j){let d=j[u];if(d!=null){let g=r[u]=zl(T[u],Fa);if(d.min!=null)Me(g,d);else if(u!=C||n==2)if(Re==0&&g.from==null){let b=g.range(i,null,null,u);g.min=b[0],g.max=b[1]}else g.min=fe,g.max=-fe}}if(Re>0){S.forEach((u,d)=>{if(n==1){let g=u.scale,b=j[g];if(b==null)return;let w=r[g];if(d==0){let _=w.range(i,w.min,w.max,g);w.min=_[0],w.max=_[1],Le=wt(w.min,t[0]),De=wt(w.max,t[0]),De-Le>1&&(t[0][Le]<w.min&&Le++,t[0][De]>w.max&&De--),u.min=mt[Le],u.max=mt[De]}else u.show&&u.auto&&qi(w,b,u,t[d],u.sorted);u.idxs[0]=Le,u.idxs[1]=De}else if(d>0&&u.show&&u.auto){let[g,b]=u.facets,w=g.scale,_=b.scale,[A,N]=t[d],$=r[w],G=r[_];$!=null&&qi($,j[w],g,A,g.sorted),G!=null&&qi(G,j[_],b,N,b.sorted),u.min=b.min,u.max=b.max}});for(let u in r){let d=r[u],g=j[u];if(d.from==null&&(g==null||g.min==null)){let b=d.range(i,d.min==fe?null:d.min,d.max==-fe?null:d.max,u);d.min=b[0],d.max=b[1]}}}for(let u in r){let d=r[u];if(d.from!=null){let g=r[d.from];if(g.min==null)d.min=d.max=null;else{let b=d.range(i,g.min,g.max,u);d.min=b[0],d.max=b[1]}}}let o={},c=!1;for(let u in r){let d=r[u],g=T[u];if(g.min!=d.min||g.max!=d.max){g.min=d.min,g.max=d.max;let b=g.distr;g._min=b==3?Ct(g.min):b==4?vn(g.min,g.asinh):b==100?g.fwd(g.min):g.min,g._max=b==3?Ct(g.max):b==4?vn(g.max,g.asinh):b==100?g.fwd(g.max):g.max,o[u]=c=!0}}if(c){S.forEach((u,d)=>{n==2?d>0&&o.y&&(u._paths=null):o[u.scale]&&(u._paths=null)});for(let u in o)fl=!0,Ce("setScale",u);je&&R.left>=0&&(Kt=ot=!0)}for(let u in j)j[u]=null}function Ms(r){let o=_n(Le-1,0,Re-1),c=_n(De+1,0,Re-1);for(;r[o]==null&&o>0;)o--;for(;r[c]==null&&c<Re-1;)c++;return[o,c]}function Ts(){if(Re>0){let r=S.some(o=>o._focus)&&qe!=Mt.alpha;r&&(m.globalAlpha=qe=Mt.alpha),S.forEach((o,c)=>{if(c>0&&o.show&&(ir(c,!1),ir(c,!0),o._paths==null)){let u=qe;qe!=o.alpha&&(m.globalAlpha=qe=o.alpha);let d=n==2?[0,t[c][0].length-1]:Ms(t[c]);o._paths=o.paths(i,c,d[0],d[1]),qe!=u&&(m.globalAlpha=qe=u)}}),S.forEach((o,c)=>{if(c>0&&o.show){let u=qe;qe!=o.alpha&&(m.globalAlpha=qe=o.alpha),o._paths!=null&&nr(c,!1);{let d=o._paths!=null?o._paths.gaps:null,g=o.points.show(i,c,Le,De,d),b=o.points.filter(i,c,g,d);(g||b)&&(o.points._paths=o.points.paths(i,c,Le,De,b),nr(c,!0))}qe!=u&&(m.globalAlpha=qe=u),Ce("drawSeries",c)}}),r&&(m.globalAlpha=qe=1)}}function ir(r,o){let c=o?S[r].points:S[r];c._stroke=c.stroke(i,r),c._fill=c.fill(i,r)}function nr(r,o){let c=o?S[r].points:S[r],{stroke:u,fill:d,clip:g,flags:b,_stroke:w=c._stroke,_fill:_=c._fill,_width:A=c.width}=c._paths;A=pe(A*oe,3);let N=null,$=A%2/2;o&&_==null&&(_=A>0?"#fff":w);let G=c.pxAlign==1&&$>0;if(G&&m.translate($,$),!o){let re=Je-A/2,ie=rt-A/2,Q=Ye+A,H=ht+A;N=new Path2D,N.rect(re,ie,Q,H)}o?Ki(w,A,c.dash,c.cap,_,u,d,b,g):Es(r,w,A,c.dash,c.cap,_,u,d,b,N,g),G&&m.translate(-$,-$)}function Es(r,o,c,u,d,g,b,w,_,A,N){let $=!1;_!=0&&K.forEach((G,re)=>{if(G.series[0]==r){let ie=S[G.series[1]],Q=t[G.series[1]],H=(ie._paths||Xl).band;Wt(H)&&(H=G.dir==1?H[0]:H[1]);let F,ve=null;ie.show&&H&&La(Q,Le,De)?(ve=G.fill(i,re)||g,F=ie._paths.clip):H=null,Ki(o,c,u,d,ve,b,w,_,A,N,F,H),$=!0}}),$||Ki(o,c,u,d,g,b,w,_,A,N)}let rr=$l|En;function Ki(r,o,c,u,d,g,b,w,_,A,N,$){er(r,o,c,u,d),(_||A||$)&&(m.save(),_&&m.clip(_),A&&m.clip(A)),$?(w&rr)==rr?(m.clip($),N&&m.clip(N),ai(d,b),si(r,g,o)):w&En?(ai(d,b),m.clip($),si(r,g,o)):w&$l&&(m.save(),m.clip($),N&&m.clip(N),ai(d,b),m.restore(),si(r,g,o)):(ai(d,b),si(r,g,o)),(_||A||$)&&m.restore()}function si(r,o,c){c>0&&(o instanceof Map?o.forEach((u,d)=>{m.strokeStyle=oi=d,m.stroke(u)}):o!=null&&r&&m.stroke(o))}function ai(r,o){o instanceof Map?o.forEach((c,u)=>{m.fillStyle=vl=u,m.fill(c)}):o!=null&&r&&m.fill(o)}function As(r,o,c,u){let d=P[r],g;if(u<=0)g=[0,0];else{let b=d._space=d.space(i,r,o,c,u),w=d._incrs=d.incrs(i,r,o,c,u,b);g=Qc(o,c,w,u,b)}return d._found=g}function Ji(r,o,c,u,d,g,b,w,_,A){let N=b%2/2;L==1&&m.translate(N,N),er(w,b,_,A,w),m.beginPath();let $,G,re,ie,Q=d+(u==0||u==3?-g:g);c==0?(G=d,ie=Q):($=d,re=Q);for(let H=0;H<r.length;H++)o[H]!=null&&(c==0?$=re=r[H]:G=ie=r[H],m.moveTo($,G),m.lineTo(re,ie));m.stroke(),L==1&&m.translate(-N,-N)}function Ns(r){let o=!0;return P.forEach((c,u)=>{if(!c.show)return;let d=T[c.scale];if(d.min==null){c._show&&(o=!1,c._show=!1,gl(!1));return}else c._show||(o=!1,c._show=!0,gl(!1));let g=c.side,b=g%2,{min:w,max:_}=d,[A,N]=As(u,w,_,b==0?Y:D);if(N==0)return;let $=d.distr==2,G=c._splits=c.splits(i,u,w,_,A,N,$),re=d.distr==2?G.map(F=>mt[F]):G,ie=d.distr==2?mt[G[1]]-mt[G[0]]:A,Q=c._values=c.values(i,c.filter(i,re,u,N,ie),u,N,ie);c._rotate=g==2?c.rotate(i,Q,u,N):0;let H=c._size;c._size=pt(c.size(i,Q,u,r)),H!=null&&c._size!=H&&(o=!1)}),o}function Ps(r){let o=!0;return Qn.forEach((c,u)=>{let d=c(i,u,Zt,r);d!=Ft[u]&&(o=!1),Ft[u]=d}),o}function Ls(){for(let r=0;r<P.length;r++){let o=P[r];if(!o.show||!o._show)continue;let c=o.side,u=c%2,d,g,b=o.stroke(i,r),w=c==0||c==3?-1:1,[_,A]=o._found;if(o.label!=null){let We=o.labelGap*w,Xe=Ne((o._lpos+We)*oe);tr(o.labelFont[0],b,"center",c==2?"top":Cr),m.save(),u==1?(d=g=0,m.translate(Xe,Ne(rt+ht/2)),m.rotate((c==3?-Si:Si)/2)):(d=Ne(Je+Ye/2),g=Xe);let el=Mo(o.label)?o.label(i,r,_,A):o.label;m.fillText(el,d,g),m.restore()}if(A==0)continue;let N=T[o.scale],$=u==0?Ye:ht,G=u==0?Je:rt,re=o._splits,ie=N.distr==2?re.map(We=>mt[We]):re,Q=N.distr==2?mt[re[1]]-mt[re[0]]:_,H=o.ticks,F=o.border,ve=H.show?H.size:0,ke=Ne(ve*oe),Oe=Ne((o.alignTo==2?o._size-ve-o.gap:o.gap)*oe),ue=o._rotate*-Si/180,Se=z(o._pos*oe),Ze=(ke+Oe)*w,He=Se+Ze;g=u==0?He:0,d=u==1?He:0;let at=o.font[0],vt=o.align==1?Al:o.align==2?dn:ue>0?Al:ue<0?dn:u==0?"center":c==3?dn:Al,At=ue||u==1?"middle":c==2?"top":Cr;tr(at,b,vt,At);let Qe=o.font[1]*o.lineGap,ct=re.map(We=>z(f(We,N,$,G))),gt=o._values;for(let We=0;We<gt.length;We++){let Xe=gt[We];if(Xe!=null){u==0?d=ct[We]:g=ct[We],Xe=""+Xe;let el=Xe.indexOf(`
`)==-1?[Xe]:Xe.split(/\n/gm);for(let Ge=0;Ge<el.length;Ge++){let _r=el[Ge];ue?(m.save(),m.translate(d,g+Ge*Qe),m.rotate(ue),m.fillText(_r,0,0),m.restore()):m.fillText(_r,d,g+Ge*Qe)}}}H.show&&Ji(ct,H.filter(i,ie,r,A,Q),u,c,Se,ke,pe(H.width*oe,3),H.stroke(i,r),H.dash,H.cap);let Nt=o.grid;Nt.show&&Ji(ct,Nt.filter(i,ie,r,A,Q),u,u==0?2:1,u==0?rt:Je,u==0?ht:Ye,pe(Nt.width*oe,3),Nt.stroke(i,r),Nt.dash,Nt.cap),F.show&&Ji([Se],[1],u==0?1:0,u==0?1:2,u==1?rt:Je,u==1?ht:Ye,pe(F.width*oe,3),F.stroke(i,r),F.dash,F.cap)}Ce("drawAxes")}function gl(r){S.forEach((o,c)=>{c>0&&(o._paths=null,r&&(n==1?(o.min=null,o.max=null):o.facets.forEach(u=>{u.min=null,u.max=null})))})}let ci=!1,Zi=!1,Il=[];function Ds(){Zi=!1;for(let r=0;r<Il.length;r++)Ce(...Il[r]);Il.length=0}function xl(){ci||(Ua(or),ci=!0)}function zs(r,o=!1){ci=!0,Zi=o,r(i),or(),o&&Il.length>0&&queueMicrotask(Ds)}i.batch=zs;function or(){if(Fi&&(_s(),Fi=!1),fl&&(gs(),fl=!1),ii){if(ge(k,Al,de),ge(k,"top",Ae),ge(k,Kl,Y),ge(k,Jl,D),ge(y,Al,de),ge(y,"top",Ae),ge(y,Kl,Y),ge(y,Jl,D),ge(v,Kl,Dt),ge(v,Jl,Bt),x.width=Ne(Dt*oe),x.height=Ne(Bt*oe),P.forEach(({_el:r,_show:o,_size:c,_pos:u,side:d})=>{if(r!=null)if(o){let g=d===3||d===0?c:0,b=d%2==1;ge(r,b?"left":"top",u-g),ge(r,b?"width":"height",c),ge(r,b?"top":"left",b?Ae:de),ge(r,b?"height":"width",b?D:Y),kn(r,il)}else tt(r,il)}),oi=vl=Ii=Wi=Gi=Ui=Bi=Yi=Hi=null,qe=1,Gl(!0),de!=ul||Ae!=Yt||Y!=_t||D!=qt){gl(!1);let r=Y/_t,o=D/qt;if(je&&!Kt&&R.left>=0){R.left*=r,R.top*=o,bl&&Pt(bl,Ne(R.left),0,Y,D),yl&&Pt(yl,0,Ne(R.top),Y,D);for(let c=0;c<st.length;c++){let u=st[c];u!=null&&(hl[c]*=r,ml[c]*=o,Pt(u,pt(hl[c]),pt(ml[c]),Y,D))}}if(me.show&&!ni&&me.left>=0&&me.width>0){me.left*=r,me.width*=r,me.top*=o,me.height*=o;for(let c in nn)ge(Sl,c,me[c])}ul=de,Yt=Ae,_t=Y,qt=D}Ce("setSize"),ii=!1}Dt>0&&Bt>0&&(m.clearRect(0,0,x.width,x.height),Ce("drawClear"),B.forEach(r=>r()),Ce("draw")),me.show&&ni&&(ui(me),ni=!1),je&&Kt&&(Xt(null,!0,!1),Kt=!1),Z.show&&Z.live&&ot&&(tn(),ot=!1),p||(p=!0,i.status=1,Ce("ready")),jl=!1,ci=!1}i.redraw=(r,o)=>{fl=o||!1,r!==!1?jt(C,E.min,E.max):xl()};function Qi(r,o){let c=T[r];if(c.from==null){if(Re==0){let u=c.range(i,o.min,o.max,r);o.min=u[0],o.max=u[1]}if(o.min>o.max){let u=o.min;o.min=o.max,o.max=u}if(Re>1&&o.min!=null&&o.max!=null&&o.max-o.min<1e-16)return;r==C&&c.distr==2&&Re>0&&(o.min=wt(o.min,t[0]),o.max=wt(o.max,t[0]),o.min==o.max&&o.max++),j[r]=o,Fi=!0,xl()}}i.setScale=Qi;let Xi,en,bl,yl,sr,ar,wl,kl,cr,ur,he,ye,Vt=!1,Fe=R.drag,ze=Fe.x,$e=Fe.y;je&&(R.x&&(Xi=ft(ma,y)),R.y&&(en=ft(va,y)),E.ori==0?(bl=Xi,yl=en):(bl=en,yl=Xi),he=R.left,ye=R.top);let me=i.select=Me({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),Sl=me.show?ft(ha,me.over?y:k):null;function ui(r,o){if(me.show){for(let c in r)me[c]=r[c],c in nn&&ge(Sl,c,r[c]);o!==!1&&Ce("setSelect")}}i.setSelect=ui;function $s(r){if(S[r].show)Ee&&kn(we[r],il);else if(Ee&&tt(we[r],il),je){let c=dl?st[0]:st[r];c!=null&&Pt(c,-10,-10,Y,D)}}function jt(r,o,c){Qi(r,{min:o,max:c})}function Tt(r,o,c,u){o.focus!=null&&Vs(r),o.show!=null&&S.forEach((d,g)=>{g>0&&(r==g||r==null)&&(d.show=o.show,$s(g),n==2?(jt(d.facets[0].scale,null,null),jt(d.facets[1].scale,null,null)):jt(d.scale,null,null),xl())}),c!==!1&&Ce("setSeries",r,o),u&&Ul("setSeries",i,r,o)}i.setSeries=Tt;function Cs(r,o){Me(K[r],o)}function Os(r,o){r.fill=ee(r.fill||null),r.dir=ne(r.dir,-1),o=o??K.length,K.splice(o,0,r)}function Rs(r){r==null?K.length=0:K.splice(r,1)}i.addBand=Os,i.setBand=Cs,i.delBand=Rs;function Fs(r,o){S[r].alpha=o,je&&st[r]!=null&&(st[r].style.opacity=o),Ee&&we[r]&&(we[r].style.opacity=o)}let zt,It,Qt,_l={focus:!0};function Vs(r){if(r!=Qt){let o=r==null,c=Mt.alpha!=1;S.forEach((u,d)=>{if(n==1||d>0){let g=o||d==0||d==r;u._focus=o?null:g,c&&Fs(d,g?1:Mt.alpha)}}),Qt=r,c&&xl()}}Ee&&pl&&Ie(Vr,se,r=>{R._lock||(Jt(r),Qt!=null&&Tt(null,_l,!0,_e.setSeries))});function Et(r,o,c){let u=T[o];c&&(r=r/oe-(u.ori==1?Ae:de));let d=Y;u.ori==1&&(d=D,r=d-r),u.dir==-1&&(r=d-r);let g=u._min,b=u._max,w=r/d,_=g+(b-g)*w,A=u.distr;return A==3?Ll(10,_):A==4?za(_,u.asinh):A==100?u.bwd(_):_}function js(r,o){let c=Et(r,C,o);return wt(c,t[0],Le,De)}i.valToIdx=r=>wt(r,t[0]),i.posToIdx=js,i.posToVal=Et,i.valToPos=(r,o,c)=>T[o].ori==0?s(r,T[o],c?Ye:Y,c?Je:0):a(r,T[o],c?ht:D,c?rt:0),i.setCursor=(r,o,c)=>{he=r.left,ye=r.top,Xt(null,o,c)};function fr(r,o){ge(Sl,Al,me.left=r),ge(Sl,Kl,me.width=o)}function pr(r,o){ge(Sl,"top",me.top=r),ge(Sl,Jl,me.height=o)}let Hl=E.ori==0?fr:pr,Wl=E.ori==1?fr:pr;function Is(){if(Ee&&Z.live)for(let r=n==2?1:0;r<S.length;r++){if(r==0&&nt)continue;let o=Z.values[r],c=0;for(let u in o)St[r][c++].firstChild.nodeValue=o[u]}}function tn(r,o){if(r!=null&&(r.idxs?r.idxs.forEach((c,u)=>{ce[u]=c}):Ra(r.idx)||ce.fill(r.idx),Z.idx=ce[0]),Ee&&Z.live){for(let c=0;c<S.length;c++)(c>0||n==1&&!nt)&&Hs(c,ce[c]);Is()}ot=!1,o!==!1&&Ce("setLegend")}i.setLegend=tn;function Hs(r,o){let c=S[r],u=r==0&&q==2?mt:t[r],d;nt?d=c.values(i,r,o)??Rt:(d=c.value(i,o==null?null:u[o],r,o),d=d==null?Rt:{_:d}),Z.values[r]=d}function Xt(r,o,c){cr=he,ur=ye,[he,ye]=R.move(i,he,ye),R.left=he,R.top=ye,je&&(bl&&Pt(bl,Ne(he),0,Y,D),yl&&Pt(yl,0,Ne(ye),Y,D));let u,d=Le>De;zt=fe,It=null;let g=E.ori==0?Y:D,b=E.ori==1?Y:D;if(he<0||Re==0||d){u=R.idx=null;for(let w=0;w<S.length;w++){let _=st[w];_!=null&&Pt(_,-10,-10,Y,D)}pl&&Tt(null,_l,!0,r==null&&_e.setSeries),Z.live&&(ce.fill(u),ot=!0)}else{let w,_,A;n==1&&(w=E.ori==0?he:ye,_=Et(w,C),u=R.idx=wt(_,t[0],Le,De),A=O(t[0][u],E,g,0));let N=-10,$=-10,G=0,re=0,ie=!0,Q="",H="";for(let F=n==2?1:0;F<S.length;F++){let ve=S[F],ke=ce[F],Oe=ke==null?null:n==1?t[F][ke]:t[F][1][ke],ue=R.dataIdx(i,F,u,_),Se=ue==null?null:n==1?t[F][ue]:t[F][1][ue];if(ot=ot||Se!=Oe||ue!=ke,ce[F]=ue,F>0&&ve.show){let Ze=ue==null?-10:ue==u?A:O(n==1?t[0][ue]:t[F][0][ue],E,g,0),He=Se==null?-10:W(Se,n==1?T[ve.scale]:T[ve.facets[1].scale],b,0);if(pl&&Se!=null){let at=E.ori==1?he:ye,vt=Pe(Mt.dist(i,F,ue,He,at));if(vt<zt){let At=Mt.bias;if(At!=0){let Qe=Et(at,ve.scale),ct=Se>=0?1:-1,gt=Qe>=0?1:-1;gt==ct&&(gt==1?At==1?Se>=Qe:Se<=Qe:At==1?Se<=Qe:Se>=Qe)&&(zt=vt,It=F)}else zt=vt,It=F}}if(ot||dl){let at,vt;E.ori==0?(at=Ze,vt=He):(at=He,vt=Ze);let At,Qe,ct,gt,Nt,We,Xe=!0,el=Ve.bbox;if(el!=null){Xe=!1;let Ge=el(i,F);ct=Ge.left,gt=Ge.top,At=Ge.width,Qe=Ge.height}else ct=at,gt=vt,At=Qe=Ve.size(i,F);if(We=Ve.fill(i,F),Nt=Ve.stroke(i,F),dl)F==It&&zt<=Mt.prox&&(N=ct,$=gt,G=At,re=Qe,ie=Xe,Q=We,H=Nt);else{let Ge=st[F];Ge!=null&&(hl[F]=ct,ml[F]=gt,Br(Ge,At,Qe,Xe),Gr(Ge,We,Nt),Pt(Ge,pt(ct),pt(gt),Y,D))}}}}if(dl){let F=Mt.prox,ve=Qt==null?zt<=F:zt>F||It!=Qt;if(ot||ve){let ke=st[0];ke!=null&&(hl[0]=N,ml[0]=$,Br(ke,G,re,ie),Gr(ke,Q,H),Pt(ke,pt(N),pt($),Y,D))}}}if(me.show&&Vt)if(r!=null){let[w,_]=_e.scales,[A,N]=_e.match,[$,G]=r.cursor.sync.scales,re=r.cursor.drag;if(ze=re._x,$e=re._y,ze||$e){let{left:ie,top:Q,width:H,height:F}=r.select,ve=r.scales[$].ori,ke=r.posToVal,Oe,ue,Se,Ze,He,at=w!=null&&A(w,$),vt=_!=null&&N(_,G);at&&ze?(ve==0?(Oe=ie,ue=H):(Oe=Q,ue=F),Se=T[w],Ze=O(ke(Oe,$),Se,g,0),He=O(ke(Oe+ue,$),Se,g,0),Hl(kt(Ze,He),Pe(He-Ze))):Hl(0,g),vt&&$e?(ve==1?(Oe=ie,ue=H):(Oe=Q,ue=F),Se=T[_],Ze=W(ke(Oe,G),Se,b,0),He=W(ke(Oe+ue,G),Se,b,0),Wl(kt(Ze,He),Pe(He-Ze))):Wl(0,b)}else rn()}else{let w=Pe(cr-sr),_=Pe(ur-ar);if(E.ori==1){let G=w;w=_,_=G}ze=Fe.x&&w>=Fe.dist,$e=Fe.y&&_>=Fe.dist;let A=Fe.uni;A!=null?ze&&$e&&(ze=w>=A,$e=_>=A,!ze&&!$e&&(_>w?$e=!0:ze=!0)):Fe.x&&Fe.y&&(ze||$e)&&(ze=$e=!0);let N,$;ze&&(E.ori==0?(N=wl,$=he):(N=kl,$=ye),Hl(kt(N,$),Pe($-N)),$e||Wl(0,b)),$e&&(E.ori==1?(N=wl,$=he):(N=kl,$=ye),Wl(kt(N,$),Pe($-N)),ze||Hl(0,g)),!ze&&!$e&&(Hl(0,0),Wl(0,0))}if(Fe._x=ze,Fe._y=$e,r==null){if(c){if(Sr!=null){let[w,_]=_e.scales;_e.values[0]=w!=null?Et(E.ori==0?he:ye,w):null,_e.values[1]=_!=null?Et(E.ori==1?he:ye,_):null}Ul(hn,i,he,ye,Y,D,u)}if(pl){let w=c&&_e.setSeries,_=Mt.prox;Qt==null?zt<=_&&Tt(It,_l,!0,w):zt>_?Tt(null,_l,!0,w):It!=Qt&&Tt(It,_l,!0,w)}}ot&&(Z.idx=u,tn()),o!==!1&&Ce("setCursor")}let Ht=null;Object.defineProperty(i,"rect",{get(){return Ht==null&&Gl(!1),Ht}});function Gl(r=!1){r?Ht=null:(Ht=y.getBoundingClientRect(),Ce("syncRect",Ht))}function dr(r,o,c,u,d,g,b){R._lock||Vt&&r!=null&&r.movementX==0&&r.movementY==0||(ln(r,o,c,u,d,g,b,!1,r!=null),r!=null?Xt(null,!0,!0):Xt(o,!0,!1))}function ln(r,o,c,u,d,g,b,w,_){if(Ht==null&&Gl(!1),Jt(r),r!=null)c=r.clientX-Ht.left,u=r.clientY-Ht.top;else{if(c<0||u<0){he=-10,ye=-10;return}let[A,N]=_e.scales,$=o.cursor.sync,[G,re]=$.values,[ie,Q]=$.scales,[H,F]=_e.match,ve=o.axes[0].side%2==1,ke=E.ori==0?Y:D,Oe=E.ori==1?Y:D,ue=ve?g:d,Se=ve?d:g,Ze=ve?u:c,He=ve?c:u;if(ie!=null?c=H(A,ie)?f(G,T[A],ke,0):-10:c=ke*(Ze/ue),Q!=null?u=F(N,Q)?f(re,T[N],Oe,0):-10:u=Oe*(He/Se),E.ori==1){let at=c;c=u,u=at}}_&&(o==null||o.cursor.event.type==hn)&&((c<=1||c>=Y-1)&&(c=tl(c,Y)),(u<=1||u>=D-1)&&(u=tl(u,D))),w?(sr=c,ar=u,[wl,kl]=R.move(i,c,u)):(he=c,ye=u)}let nn={width:0,height:0,left:0,top:0};function rn(){ui(nn,!1)}let hr,mr,vr,gr;function xr(r,o,c,u,d,g,b){Vt=!0,ze=$e=Fe._x=Fe._y=!1,ln(r,o,c,u,d,g,b,!0,!1),r!=null&&(Ie(mn,yn,br,!1),Ul(Rr,i,wl,kl,Y,D,null));let{left:w,top:_,width:A,height:N}=me;hr=w,mr=_,vr=A,gr=N}function br(r,o,c,u,d,g,b){Vt=Fe._x=Fe._y=!1,ln(r,o,c,u,d,g,b,!1,!0);let{left:w,top:_,width:A,height:N}=me,$=A>0||N>0,G=hr!=w||mr!=_||vr!=A||gr!=N;if($&&G&&ui(me),Fe.setScale&&$&&G){let re=w,ie=A,Q=_,H=N;if(E.ori==1&&(re=_,ie=N,Q=w,H=A),ze&&jt(C,Et(re,C),Et(re+ie,C)),$e)for(let F in T){let ve=T[F];F!=C&&ve.from==null&&ve.min!=fe&&jt(F,Et(Q+H,F),Et(Q,F))}rn()}else R.lock&&(R._lock=!R._lock,Xt(o,!0,r!=null));r!=null&&(cl(mn,yn),Ul(mn,i,he,ye,Y,D,null))}function Ws(r,o,c,u,d,g,b){if(R._lock)return;Jt(r);let w=Vt;if(Vt){let _=!0,A=!0,N=10,$,G;E.ori==0?($=ze,G=$e):($=$e,G=ze),$&&G&&(_=he<=N||he>=Y-N,A=ye<=N||ye>=D-N),$&&_&&(he=he<wl?0:Y),G&&A&&(ye=ye<kl?0:D),Xt(null,!0,!0),Vt=!1}he=-10,ye=-10,ce.fill(null),Xt(null,!0,!0),w&&(Vt=w)}function yr(r,o,c,u,d,g,b){R._lock||(Jt(r),ji(),rn(),r!=null&&Ul(jr,i,he,ye,Y,D,null))}function wr(){P.forEach(Xc),Vi(i.width,i.height,!0)}nl(_i,Pl,wr);let Ml={};Ml.mousedown=xr,Ml.mousemove=dr,Ml.mouseup=br,Ml.dblclick=yr,Ml.setSeries=(r,o,c,u)=>{let d=_e.match[2];c=d(i,o,c),c!=-1&&Tt(c,u,!0,!1)},je&&(Ie(Rr,y,xr),Ie(hn,y,dr),Ie(Fr,y,r=>{Jt(r),Gl(!1)}),Ie(Vr,y,Ws),Ie(jr,y,yr),An.add(i),i.syncRect=Gl);let fi=i.hooks=e.hooks||{};function Ce(r,o,c){Zi?Il.push([r,o,c]):r in fi&&fi[r].forEach(u=>{u.call(null,i,o,c)})}(e.plugins||[]).forEach(r=>{for(let o in r.hooks)fi[o]=(fi[o]||[]).concat(r.hooks[o])});let kr=(r,o,c)=>c,_e=Me({key:null,setSeries:!1,filters:{pub:Zr,sub:Zr},scales:[C,S[1]?S[1].scale:null],match:[Qr,Qr,kr],values:[null,null]},R.sync);_e.match.length==2&&_e.match.push(kr),R.sync=_e;let Sr=_e.key,on=Ko(Sr);function Ul(r,o,c,u,d,g,b){_e.filters.pub(r,o,c,u,d,g,b)&&on.pub(r,o,c,u,d,g,b)}on.sub(i);function Gs(r,o,c,u,d,g,b){_e.filters.sub(r,o,c,u,d,g,b)&&Ml[r](null,o,c,u,d,g,b)}i.pub=Gs;function Us(){on.unsub(i),An.delete(i),Ut.clear(),Sn(_i,Pl,wr),h.remove(),se?.remove(),Ce("destroy")}i.destroy=Us;function sn(){Ce("init",e,t),Xn(t||e.data,!1),j[C]?Qi(C,j[C]):ji(),ni=me.show&&(me.width>0||me.height>0),Kt=ot=!0,Vi(e.width,e.height)}return S.forEach(Zn),P.forEach(Ss),l?l instanceof HTMLElement?(l.appendChild(h),sn()):l(i,sn):sn(),i}Te.assign=Me;Te.fmtNum=Cn;Te.rangeNum=Mi;Te.rangeLog=Ai;Te.rangeAsinh=zn;Te.orient=ol;Te.pxRatio=oe;Te.join=Ga;Te.fmtDate=Rn,Te.tzDate=tc;Te.sync=Ko;{Te.addGap=Rc,Te.clipGaps=Li;let e=Te.paths={points:ts};e.linear=is,e.stepped=jc,e.bars=Ic,e.spline=Wc}var as=[[],[7,4],[2,3],[9,3,2,3]],cs=2,ss=200,Gn="11px system-ui, sans-serif",Un=([e,t])=>({time:!1,range:(l,i,n)=>{let[s,a]=Te.rangeNum(i??0,n??1,.1,!0);return[e??s??0,t??a??1]}}),eu=(e,t,l)=>Te.rangeNum(Math.min(0,t??0),Math.max(0,l??1),.1,!0),Ci=class{constructor(t,l){this.alt=t.alt,this.labels=[t.x_label,t.y_label],this.colour=()=>"",this.plot=M("div",{className:"live-plot",role:"img","aria-label":t.title}),this.element=xi(t.title,l,this.plot)}start(t,l,i={}){this.colour=t;let n={stroke:()=>t("axis"),grid:{stroke:()=>t("grid"),width:1},ticks:{show:!1},font:Gn,labelFont:Gn,labelGap:0};this.uplot=new Te({width:Math.max(this.plot.clientWidth,100),height:ss,legend:{show:!1},cursor:{show:!1},padding:[10,10,0,0],axes:[{...n,size:20,gap:3,labelSize:16,label:this.labels[0],...i},{...n,size:38,gap:4,labelSize:16,label:this.labels[1]}],...l},[[],...(l.series??[]).slice(1).map(()=>[])],this.plot)}draw(t){this.shown=t,this.plot.setAttribute("aria-label",El(this.alt,t)),this.uplot?.setData(this.data(t))}data(t){throw new Error("a panel says what it plots")}recolour(){this.uplot?.redraw(!1)}fit(){let t=this.plot.clientWidth;t>0&&t!==this.uplot?.width&&this.uplot?.setSize({width:t,height:ss})}destroy(){this.uplot?.destroy()}};function tu({label:e,y:t,colour:l},i){return Yl(e,l,t?vi(as[i]):gi)}var Oi=class extends Ci{constructor(t){super(t,t.curves.map(tu).filter((l,i)=>t.curves[i].label)),this.panel=t}attach(t){let{curves:l,x_range:i,y_range:n}=this.panel;this.start(t,{scales:{x:Un(i),y:Un(n)},series:[{},...l.map((s,a)=>({stroke:()=>t(s.colour),width:cs,dash:as[a],points:{show:!1},paths:lu}))],hooks:{drawAxes:[s=>this.drawVerticals(s)],draw:[s=>this.drawInfinity(s),s=>this.drawDots(s)]}})}data(t){let{x:l,curves:i}=this.panel,n=Array.from(t[l]);return[n,...i.map(({y:s})=>s?Array.from(t[s],a=>Number.isNaN(a)?null:a):n.map(()=>null))]}drawVerticals(t){let{ctx:l,bbox:i}=t;for(let[n,s]of Object.entries(this.panel.verticals)){let a=t.valToPos(this.number(s),"x",!0);l.save(),l.strokeStyle=l.fillStyle=this.colour("muted"),l.lineWidth=devicePixelRatio,l.setLineDash([4*devicePixelRatio,3*devicePixelRatio]),l.beginPath(),l.moveTo(a,i.top),l.lineTo(a,i.top+i.height),l.stroke();let f=a>i.left+i.width/2;l.textAlign=f?"right":"left",l.fillText(n,a+(f?-4:4)*devicePixelRatio,i.top+11*devicePixelRatio),l.restore()}}drawInfinity(t){let{ctx:l,bbox:i}=t,n=this.panel.curves.find(({y:s})=>s&&Array.from(this.shown?.[s]??[]).includes(1/0));n&&(l.save(),l.fillStyle=this.colour(n.colour),l.font=Gn.replace("11",String(16*devicePixelRatio)),l.textAlign="left",l.fillText("∞",i.left+4*devicePixelRatio,i.top+16*devicePixelRatio),l.restore())}drawDots(t){let{ctx:l}=t;for(let{dot:i,colour:n}of this.panel.curves){if(!i.length)continue;let[s,a]=i.map(f=>this.number(f));Number.isNaN(a)||(l.save(),l.setLineDash([]),l.fillStyle=this.colour(n),l.strokeStyle=this.colour("edge"),l.lineWidth=1.5*devicePixelRatio,l.beginPath(),l.arc(t.valToPos(s,"x",!0),Bn(t,a),5*devicePixelRatio,0,2*Math.PI),l.fill(),l.stroke(),l.restore())}}number(t){return this.shown?.[t][0]??NaN}},Bn=(e,t)=>t===1/0?e.bbox.top+cs*devicePixelRatio/2:e.valToPos(t,"y",!0);function lu(e,t){let l=new Path2D,i=!1;return e.data[t].forEach((n,s)=>{if(n==null){i=!1;return}let a=e.valToPos(e.data[0][s],"x",!0);i?l.lineTo(a,Bn(e,n)):l.moveTo(a,Bn(e,n)),i=!0}),{stroke:l,fill:void 0,clip:void 0,band:void 0,gaps:void 0,flags:void 0}}var Ri=class extends Ci{constructor(t){super(t,Object.entries(t.bars).map(([l,[,i]])=>Yl(l,i,'<rect width="12" height="12" rx="1"/>',12))),this.panel=t}attach(t){let{ticks:l,bars:i}=this.panel,n=Object.values(i);this.start(t,{scales:{x:Un([-.6,l.length-.4]),y:{range:eu}},series:[{},...n.map(([,s],a)=>({fill:()=>t(s),width:0,points:{show:!1},paths:Te.paths.bars?.({size:[n.length>1?.36:.6],align:n.length>1?a?1:-1:0})}))]},{grid:{show:!1},splits:()=>l.map((s,a)=>a),values:()=>l})}data(t){let{ticks:l,bars:i}=this.panel;return[l.map((n,s)=>s),...Object.values(i).map(([n])=>Array.from(t[n]))]}};function iu(e){if(Math.abs(e)>6)return Math.sign(e);let[t,l]=[e,e];for(let i=1;Math.abs(t)>1e-17*Math.abs(l);i++)l+=t*=2*e*e/(2*i+1);return 2/Math.sqrt(Math.PI)*Math.exp(-e*e)*l}var nu={abs:Math.abs,add:(e,t)=>e+t,bitwise_and:(e,t)=>e&t,bitwise_or:(e,t)=>e|t,div:(e,t)=>e/t,eq:(e,t)=>+(e===t),erf:iu,exp:Math.exp,expm1:Math.expm1,ge:(e,t)=>+(e>=t),gt:(e,t)=>+(e>t),isinf:e=>+(Math.abs(e)===1/0),le:(e,t)=>+(e<=t),log:Math.log,log1p:Math.log1p,lt:(e,t)=>+(e<t),maximum:Math.max,minimum:Math.min,mul:(e,t)=>e*t,ne:(e,t)=>+(e!==t),neg:e=>-e,pow:(e,t)=>e**t,relu:e=>Math.max(e,0),sigmoid:e=>1/(1+Math.exp(-e)),sign:Math.sign,sqrt:Math.sqrt,sub:(e,t)=>e-t,where:(e,t,l)=>e?t:l},ru=e=>typeof e=="number"?[e]:e,us=e=>e.reduce((t,l)=>t*l,1);function fs(e,t,l=0){let i=new Int32Array(us(e));for(let n=0;n<i.length;n++){let[s,a]=[n,l];for(let f=e.length-1;f>=0;f--)a+=s%e[f]*t[f],s=Math.floor(s/e[f]);i[n]=a}return i}function ou(e,t){let l=e.length-t.length,i=1,n=e.map(()=>0);for(let s=t.length-1;s>=0;s--)t[s]>1&&(n[s+l]=i),i*=t[s];return fs(e,n)}function su(e,t,l){let i=nu[e],[n,s,a]=l.map(p=>ou(t,p)),f=us(t);return(p,h,x)=>{let m=new Float64Array(f);if(a)for(let v=0;v<f;v++)m[v]=i(p[n[v]],h[s[v]],x[a[v]]);else if(s)for(let v=0;v<f;v++)m[v]=i(p[n[v]],h[s[v]]);else for(let v=0;v<f;v++)m[v]=i(p[n[v]]);return m}}var au=([e,t,l],i)=>n=>{let s=new Float64Array(i?n.length:e*l);for(let a=0;a<e;a++)for(let f=0;f<l;f++){let p=0;for(let h=0;h<t;h++){let x=(a*t+h)*l+f;p+=n[x],i&&(s[x]=p)}i||(s[a*l+f]=p)}return s},cu=e=>(...t)=>{let l=new Float64Array(t.reduce((n,{length:s})=>n+s,0)),i=0;for(let n=0;n<e;n++)for(let s of t){let a=s.length/e;l.set(s.subarray(n*a,(n+1)*a),i),i+=a}return l};function uu([e,t,,l],i){switch(e){case"constant":return()=>Float64Array.from(l,Number);case"arange":return()=>Float64Array.from({length:t[0]},(n,s)=>l[0]+s*l[1]);case"read":{let n=fs(t,l.slice(1),l[0]);return s=>Float64Array.from(n,a=>s[a])}case"sum":case"cumsum":return au(l,e==="cumsum");case"cat":return cu(l[0]);default:return su(e,t,i)}}function fu({steps:e,...t}){let[l,i]=[ti(t.start),ti(t.move)];return n=>{let{state:s}=l(n),a=[...s];for(let f=0;f<e;f++)({state:s}=i({...n,state:s})),a.push(...s);return a}}function ti({walk:e,...t}){if(e){let[x,m]=[fu(e),ti(t)];return v=>m({...v,path:x(v)})}let{controls:l,steps:i,outputs:n}=t,s=Object.keys(l),a=[...Object.values(l),...i.map(([,x])=>x)],f=new Array(a.length),p=[],h=a.map((x,m)=>m<s.length);return i.forEach((x,m)=>{let[v,k]=[x[2],s.length+m],y=uu(x,v.map(z=>a[z])),L=()=>f[k]=y(...v.map(z=>f[z]));h[k]=v.some(z=>h[z]),h[k]?p.push(L):L()}),x=>{s.forEach((m,v)=>f[v]=Float64Array.from(ru(x[m])));for(let m of p)m();return Object.fromEntries(Object.entries(n).map(([m,v])=>[m,f[v]]))}}var ps=`/* What stages, explorers, exercises and the flash game share: colours, and the card that each lies on. These have no
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
`;var ds=`.live-playground {
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
@container live (max-width: 402px) {
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
`;var Yn=matchMedia("(prefers-color-scheme: dark)");function hu(){let e=document.documentElement,{jpThemeLight:t,vscodeThemeKind:l}=document.body.dataset,i=e.dataset.theme??e.getAttribute("theme");return i==="dark"||i==="light"?i==="dark":t?t==="false":l?!l.includes("light"):Yn.matches}function hs(e,t){let l=()=>{let n=hu()?"dark":"light";e.dataset.theme!==n&&(e.dataset.theme=n,t())},i=new MutationObserver(l);for(let n of[document.documentElement,document.body])i.observe(n,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return Yn.addEventListener("change",l),l(),()=>{i.disconnect(),Yn.removeEventListener("change",l)}}var ms='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var vu={lines:Oi,plane:bi,bars:Ri,matrix:mi,numbers:di,sentences:hi},gu=700,qn=class{constructor(t,l,i){this.model=t,this.manifest=l,this.computed=0,this.arrays=ti(l.program),this.values=Object.fromEntries(l.controls.map(({name:n,value:s})=>[n,t.get(n)??s])),this.start=this.values,this.panels=l.panels.map(n=>new vu[n.kind](n)),this.makeElements(i),this.makeControls(),this.ends=[()=>clearTimeout(this.quiet)]}makeElements(t){let l=this.panels.filter(s=>!("summary"in s)),i=this.panels.filter(s=>"summary"in s);this.controls=M("div",{className:"live-controls"}),this.help=M("dl",{}),this.spoken=M("div",{className:"live-hidden",role:"status"});let n=M("button",{type:"button",title:"the values at the start"},"Reset");n.addEventListener("click",()=>this.setAll(this.start)),this.root=M("section",{className:"live-playground live-explorer","aria-label":`explorer: ${this.manifest.title}`},M("div",{className:"live-set"},this.controls,n),M("div",{className:"live-panels"},...l.map(({element:s})=>s),M("div",{className:`live-facts${l.length%2?"":" live-wide"}`},...i.map(({element:s})=>s))),this.spoken,M("details",{className:"live-help"},M("summary",{},"what the controls do"),this.help),M("div",{className:"live-stored"},...t))}makeControls(){this.inputs={};for(let t of this.manifest.controls){let{name:l,kind:i,doc:n}=t,s=xt("doc");this.help.append(M("dt",{},$t(l)),M("dd",{id:s},n));let f=(i==="heights"?Dr:Nr)({...t,value:this.values[l]},s,p=>this.set(l,p));f.element.dataset.control=l,this.controls.append(f.element),this.inputs[l]=f}}attach(){let t=n=>getComputedStyle(this.root).getPropertyValue(`--live-${n}`).trim(),l=this.panels.filter(n=>"attach"in n);this.ends.push(hs(this.root,()=>l.forEach(n=>n.recolour())));for(let n of l)n.attach(t);for(let n of l)"moved"in n&&(n.moved=s=>this.setAll({...this.values,...s}));let i=new ResizeObserver(()=>l.forEach(n=>n.fit()));for(let{plot:n}of l)i.observe(n);this.ends.push(()=>i.disconnect(),()=>l.forEach(n=>n.destroy()),this.followModel()),this.draw()}followModel(){let t=this.manifest.controls.map(({name:l})=>{let i=()=>this.hear(l);return this.model.on(`change:${l}`,i),()=>this.model.off(`change:${l}`,i)});return()=>t.forEach(l=>l())}set(t,l){this.values={...this.values,[t]:l},this.compute(),this.model.set(t,l),this.model.save_changes()}setAll(t){this.values=t;for(let[l,i]of Object.entries(t))this.inputs[l].show(i),this.model.set(l,i);this.compute(),this.model.save_changes()}hear(t){let l=this.model.get(t);JSON.stringify(l)!==JSON.stringify(this.values[t])&&(this.inputs[t].show(l),this.values={...this.values,[t]:l},this.compute())}compute(){this.draw(),this.root.dataset.computed=String(++this.computed),clearTimeout(this.quiet),this.quiet=setTimeout(()=>this.readOut(),gu)}draw(){let t=Object.fromEntries(this.manifest.controls.map(({name:n,options:s})=>[n,s?.indexOf(this.values[n])??this.values[n]])),l=Object.entries(t).map(([n,s])=>[n,[s].flat()]),i={...Object.fromEntries(l),...this.arrays(t)};for(let n of this.panels)n.draw(i)}readOut(){this.spoken.textContent=this.panels.map(t=>"summary"in t?t.summary():"").join(" ").trim()}destroy(){for(let t of this.ends)t()}};function xu(e,t){if(t.childNodes.length)return[...t.childNodes];let l=e.get("figure");return l?[M("img",{src:l,alt:e.get("alt")})]:[]}function bu({model:e,el:t}){let l=xu(e,t),i=Mr(e),n,s=!1;return(async()=>{let f=`explorer.${e.get("explorer")}.json`;try{let p=await(await Bl(await i.url(f))).json();if(s)return;n=new qn(e,p,l),t.replaceChildren(M("style",{},ms,ps,ds,Pr),n.root),n.attach()}catch(p){let h=M("p",{role:"alert"},`${f} could not be loaded (${p.message}). The stored figure is shown.`);t.replaceChildren(h,...l)}})(),()=>{s=!0,n?.destroy()}}var bf={render:bu};export{bf as default};
