function ko(e){let t=e.get("base");return t?new ln(t):new nn(e)}var So=e=>URL.createObjectURL(new Blob([e],{type:"text/javascript"})),ln=class{constructor(t){this.base=t,this.scripts=new Map}async url(t){let l=new URL(t,this.base).href;if(!/js$/.test(t))return l;let i=this.scripts.get(t);return i||(i=this.script(l),i.catch(()=>this.scripts.delete(t)),this.scripts.set(t,i)),i}async script(t){let l=await fetch(t);if(!l.ok)throw new Error(`${l.status} ${l.statusText}`);return So(await l.blob())}};async function js({url:e,integrity:t}){let l=await fetch(e,{integrity:t});if(!l.ok)throw new Error(`${l.status} ${l.statusText}`);return l.blob()}var nn=class{constructor(t){this.model=t,this.urls=new Map,this.waiting=new Map,t.on("msg:custom",(l,i)=>this.receive(l,i))}url(t){let l=this.urls.get(t);return l||(l=new Promise((i,n)=>this.waiting.set(t,{resolve:i,reject:n})),l.catch(()=>this.urls.delete(t)),this.urls.set(t,l),this.model.send({type:"asset",name:t})),l}async receive(t,l){if(t?.type!=="asset")return;let i=this.waiting.get(t.name);if(i)if(this.waiting.delete(t.name),t.error)i.reject(new Error(t.error));else try{let n=t.url?await js(t):l[0],s="application/octet-stream";i.resolve(/js$/.test(t.name)?So(n):URL.createObjectURL(new Blob([n],{type:s})))}catch(n){i.reject(n)}}};function M(e,t={},...l){let i=document.createElement(e);for(let[n,s]of Object.entries(t))n in i?i[n]=s:i.setAttribute(n,s);return i.append(...l),i}var Is=0,gt=e=>`live-${e.replace(/\W/g,"-")}-${++Is}`;function Nt(e){if(e===0)return"0";let t=Math.abs(e),l=Number(e.toPrecision(3));return t<.001||t>=1e6?l.toExponential():String(l)}var hu=new Intl.NumberFormat("en");function _o(e,{low:t,high:l,integer:i}){let n=e.trim(),s=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(n)?Number(n):NaN;if(s>=t&&s<=l&&(!i||Number.isInteger(s)))return{value:s};let a=i?"a whole number":"a number",f=p=>i?String(p):Nt(p);return{error:`must be ${a} from ${f(t)} to ${f(l)}; got ${Ws(n)}`}}var on=40;function Hs(e){return e.slice(0,2*on).replace(/[\p{C}\p{Z}]+/gu," ").slice(0,on)+(e.length>on?"…":"")}var Ws=e=>`"${Hs(e)}"`,$t=e=>e.replace("_optimizer."," ").replace(/[._]/g," ");var Gs=120,Bs=6;function rn(e,t,l){let[i,n]=(l??"").split("_"),s=i?[" ",M("i",{},i,...n?[M("sub",{},n)]:[])]:[];return M("label",{htmlFor:e},t,...s)}function Us({low:e,high:t,log:l,kind:i}){let n=e>0?e:t/10**Bs,s=l?Math.log10(t/n):t-e,a=i==="integer"&&!l?1:s/Gs;return{max:s,step:a,position:f=>l?Math.log10(Math.max(f,n)/n):f-e,value(f){if(f<=0)return e;let p=l?n*10**f:e+f,h=i==="integer"?Math.round(p):Number(p.toPrecision(3));return Math.min(t,Math.max(e,h))}}}function Ys({label:e,low:t,high:l,integer:i,value:n,id:s,help:a},f){let p=n,h=M("p",{className:"live-message",id:gt("message"),role:"alert",hidden:!0}),x=y=>i?String(y):Nt(y),m=M("input",{id:s,type:"text",inputMode:i?"numeric":"decimal",autocomplete:"off",spellcheck:!1,value:x(n)});m.setAttribute("aria-describedby",`${a} ${h.id}`);let v=y=>{m.setAttribute("aria-invalid",String(y!=="")),h.textContent=y&&`${e} ${y}. It stays ${x(p)}.`,h.hidden=!y};return m.addEventListener("change",()=>{let y=_o(m.value,{low:t,high:l,integer:i});if("error"in y)return v(y.error);v(""),p=y.value,f(p)}),{box:m,message:h,show:y=>{p=y,m.value=x(y),v("")}}}function qs(e,t,l){let{name:i,symbol:n,low:s,high:a,kind:f,value:p}=e,h=e.label??$t(i),x=Us(e),m=gt(i),v=gt(i),k=M("input",{id:v,type:"range",min:0,max:x.max,step:x.step});k.setAttribute("aria-describedby",t);let y=P=>{k.value=String(x.position(P)),k.setAttribute("aria-valuetext",Nt(P))},{box:L,message:z,show:I}=Ys({label:h,low:s,high:a,integer:f==="integer",value:p,id:m,help:t},P=>{y(P),l(P)});L.setAttribute("aria-label",`${h}, as a number`),k.addEventListener("input",()=>{let P=x.value(Number(k.value));k.setAttribute("aria-valuetext",Nt(P)),I(P),l(P)}),y(p);let S=M("div",{className:"live-control"},rn(v,h,n),L,k,z);return{element:S,show:P=>(y(P),I(P)),enable(P){L.disabled=k.disabled=!P,S.title=P?e.doc:`${e.doc}; without effect under the present choices`}}}function Ks(e,t,l,i,n,s){let a=gt(e),f=M("select",{id:a},...l.map(p=>M("option",{value:p.value},p.text)));return f.setAttribute("aria-describedby",n),f.value=i,f.addEventListener("change",()=>s(f.value)),{element:M("div",{className:"live-control"},rn(a,e,t),f),show:p=>f.value=String(p),enable:p=>f.disabled=!p}}function Js({name:e,value:t},l,i,n){let s=gt(e),a=String(t),f=M("p",{className:"live-message",id:gt("message"),role:"alert",hidden:!0}),p=M("input",{id:s,type:"text",value:a,autocomplete:"off",spellcheck:!1,autocapitalize:"off",maxLength:1e4});p.setAttribute("aria-describedby",`${l} ${f.id}`);let h=x=>{p.setAttribute("aria-invalid",String(x!=="")),f.textContent=x&&`${x} The loss stays ${a}.`,f.hidden=!x};return p.addEventListener("change",async()=>{let x=p.value,m=await n(x);if(p.value===x){if("error"in m)return h(m.error);h(""),m.value!==a&&(a=m.value,i(a))}}),{element:M("div",{className:"live-control live-formula"},rn(s,`${e}(y)`),p,f),show(x){a=p.value=String(x),h("")},enable:x=>p.disabled=!x}}function Mo(e,t,l,i=async n=>({value:n})){if(e.kind==="formula")return Js(e,t,l,i);let n=e.kind==="choice"?Ks(e.label??$t(e.name),e.symbol,e.options.map(s=>({value:s,text:s.replaceAll("_","-")})),e.value,t,l):qs(e,t,l);return n.element.title=e.doc,n}var To=`.live-explorer {
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
.live-explorer .live-hidden {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
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
`;var Eo=1e-15;function ui(e,t="< "){return Number.isNaN(e)?"none":Number.isFinite(e)?e!==0&&Math.abs(e)<Eo?`${t}${Nt(Eo)}`:Nt(e):e>0?"infinite":"minus infinite"}var Wt=e=>e.split(/_(\w)/).map((t,l)=>l%2?M("sub",{},t):new Text(t)),El=(e,t)=>e.replace(/\{(\w+)\}/g,(l,i)=>Array.from(t[i],n=>ui(n,"less than ")).join(", "));var fi=class{constructor({title:t,entries:l}){this.title=t,this.values=Object.entries(l).map(([n,s])=>[n,s,M("dd",{},"–")]);let i=Math.max(...Object.keys(l).map(n=>n.length));this.element=M("div",{className:"live-panel"},M("p",{className:"live-heading"},...Wt(t)),M("dl",{className:"live-readouts",style:`--live-column: ${.9*i}ch`},...this.values.map(([n,,s])=>M("div",{},M("dt",{},...Wt(n)),s))))}draw(t){for(let[,l,i]of this.values)i.textContent=ui(t[l][0])}summary(){return`${this.title}: ${this.values.map(([t,,l])=>`${t} ${l.textContent}`).join(", ")}.`}},pi=class{constructor({sentences:t}){this.groups=Object.entries(t).map(([l,i])=>({name:l,options:i.map(n=>({text:n,element:M("p")}))})),this.element=M("div",{className:"live-panel live-sentences"},...this.groups.map(({options:l})=>M("div",{},...l.map(({element:i})=>i))))}draw(t){for(let{name:l,options:i}of this.groups)i.forEach(({text:n,element:s},a)=>{s.replaceChildren(...Wt(El(n,t))),s.classList.toggle("live-said",a===t[l][0])})}summary(){return[...this.element.querySelectorAll(".live-said")].map(t=>t.textContent).join(" ")}},di=class{constructor({title:t,cells:l,rows:i,columns:n,row_labels:s,column_labels:a,value:f}){this.name=l,this.cells=[];let p=M("th",{scope:"col"},`${i}↓ ${n}→`),h=M("tr",{},p,...a.map(v=>M("th",{scope:"col"},v))),x=s.map(v=>{let k=a.map(()=>M("td"));return this.cells.push(...k),M("tr",{},M("th",{scope:"row"},v),...k)});this.most=M("span");let m=M("div",{className:"live-bar"},M("span",{},f),M("div",{className:"live-ramp live-mass"}),M("div",{className:"live-ends"},M("span",{},"0"),this.most));this.element=M("div",{className:"live-panel"},M("table",{className:"live-matrix"},M("caption",{},t),M("thead",{},h),M("tbody",{},...x)),m)}draw(t){let l=Array.from(t[this.name]),i=Math.max(...l,Number.MIN_VALUE);this.most.textContent=ui(i),this.cells.forEach((n,s)=>{let a=l[s].toFixed(2);n.textContent=l[s]>=.005?a.replace(/^0/,""):"",n.style.setProperty("--live-share",`${Math.round(100*l[s]/i)}%`)})}};var sn=.01;function Ao({name:e,symbol:t,doc:l,value:i,colour:n},s,a){let f=[...i],p=M("p",{className:"live-message",role:"alert",hidden:!0}),h=f.map((k,y)=>{let L=gt(e),z=M("input",{id:L,type:"range",min:0,max:1,step:sn,className:"live-height"});z.setAttribute("aria-describedby",s),z.setAttribute("aria-orientation","vertical"),z.addEventListener("input",()=>m(y,Number(z.value)));let I=M("span",{className:"live-hidden"},`${$t(e)} at `);return{range:z,element:M("div",{className:"live-bin"},z,M("label",{htmlFor:L},I,String(1+y)))}}),x=k=>{let{range:y}=h[k];y.value=String(f[k]),y.style.setProperty("--live-height",String(f[k])),y.setAttribute("aria-valuetext",`height ${Nt(f[k])}`)},m=(k,y)=>{let L=f.every((z,I)=>I===k||z===0);f=f.with(k,L?Math.max(y,sn):y),p.hidden=!(L&&y===0),p.textContent=p.hidden?"":`${$t(e)} must have mass somewhere: this bar stays at ${sn}.`,x(k),a(f)};return f.forEach((k,y)=>x(y)),{element:M("fieldset",{className:"live-histogram",style:`--live-key: var(--live-${n})`},M("legend",{},...t===e?[M("i",{},t)]:[$t(e)," ",M("i",{},t)],`: ${l}`),M("div",{className:"live-bins"},...h.map(k=>k.element)),p),show:k=>{f=[...k],p.hidden=!0,f.forEach((y,L)=>x(L))}}}var Qs=340,xt=34,No=3,ct=e=>e.toFixed(1),hi=class{constructor(t){this.panel=t,this.side=300,this.moved=()=>{};let l=t.paths.map(({label:i,colour:n,dots:s})=>M("span",{className:"live-key",style:`--live-key: var(--live-${n})`},M("span",{innerHTML:`<svg viewBox="0 0 24 12" aria-hidden="true">${s?'<circle cx="12" cy="6" r="4"/>':'<path d="M0 6H24"/>'}</svg>`}),M("span",{},...Wt(i))));this.plot=M("div",{className:`live-plot live-plane${t.start.length?" live-drag":""}`,role:"img"}),this.element=M("figure",{className:"live-panel"},M("figcaption",{},t.title),M("div",{className:"live-keys"},...l),this.plot)}attach(){this.panel.start.length&&(this.plot.addEventListener("pointerdown",t=>{this.plot.setPointerCapture(t.pointerId),t.preventDefault(),this.drag(t)}),this.plot.addEventListener("pointermove",t=>{this.plot.hasPointerCapture(t.pointerId)&&this.drag(t)})),this.fit()}drag({clientX:t,clientY:l}){let{left:i,top:n}=this.plot.getBoundingClientRect(),{limit:s,start:a}=this.panel,f=this.side-xt,p=m=>Number(Math.max(-s,Math.min(s,m)).toPrecision(3)),h=p((t-i-xt)/f*2*s-s),x=p(s-(l-n)/f*2*s);this.moved({[a[0]]:h,[a[1]]:x})}draw(t){this.shown=t,this.plot.setAttribute("aria-label",El(this.panel.alt,t)),this.paint()}paint(){if(!this.shown)return;let{side:t}=this,l=[this.frame(),this.arrows(this.shown),...this.panel.paths.map(n=>this.path(n))],{start:i}=this.panel;if(i.length){let[n,s]=i.map(a=>Number(this.shown[a][0]));l.push(`<circle class="live-start" cx="${this.x(n)}" cy="${this.y(s)}" r="8"/>`)}this.plot.innerHTML=`<svg viewBox="0 0 ${t} ${t}" width="${t}" height="${t}" aria-hidden="true">${l.join("")}</svg>`}x(t){let{limit:l}=this.panel;return ct(xt+(Math.max(-l,Math.min(l,t))+l)/(2*l)*(this.side-xt))}y(t){let{limit:l}=this.panel;return ct((l-Math.max(-l,Math.min(l,t)))/(2*l)*(this.side-xt))}frame(){let{side:t}=this,{limit:l,x_label:i,y_label:n}=this.panel,[s,a]=[t-xt,Math.floor(l)],f=xt+s/2,p=x=>String(x).replace("-","−"),h=[-a,0,a].map(x=>{let[m,v]=[Number(this.x(x)),Number(this.y(x))];return`<text x="${Math.min(Math.max(m,xt+8),t-8)}" y="${s+13}" text-anchor="middle">${p(x)}</text><text x="${xt-4}" y="${Math.min(Math.max(v+4,10),s)}" text-anchor="end">${p(x)}</text>`});return`<g class="live-frame"><path d="M${xt} ${this.y(0)}H${t}M${this.x(0)} 0V${s}"/><rect x="${xt}" y="0.5" width="${s-.5}" height="${s}"/>${h.join("")}<text x="${f}" y="${t-5}" text-anchor="middle">${i}</text><text transform="translate(11 ${s/2}) rotate(-90)" text-anchor="middle">${n}</text></g>`}arrows(t){let[l,i]=this.panel.arrows;if(!l||!i)return"";let n="";for(let s=0;s<t[l].length;s+=2){let[a,f]=[Number(this.x(t[l][s])),Number(this.y(t[l][s+1]))],[p,h]=[Number(this.x(t[i][s])),Number(this.y(t[i][s+1]))],x=Math.hypot(p-a,h-f);if(x<.5)continue;let[m,v]=[(p-a)/x*No,(h-f)/x*No];n+=`M${ct(a)} ${ct(f)}L${ct(p)} ${ct(h)}M${ct(p-m-v)} ${ct(h-v+m)}L${ct(p)} ${ct(h)}L${ct(p-m+v)} ${ct(h-v-m)}`}return`<path class="live-field" d="${n}"/>`}path({points:t,colour:l,dots:i}){let n=this.shown[t],s=[];for(let f=0;f<n.length;f+=2)Number.isFinite(n[f])&&Number.isFinite(n[f+1])&&s.push([this.x(n[f]),this.y(n[f+1])]);let a=`style="--live-key: var(--live-${l})"`;return i?s.map(([f,p])=>`<circle class="live-dot" ${a} cx="${f}" cy="${p}" r="5"/>`).join(""):`<polyline class="live-path" ${a} points="${s.map(f=>f.join(",")).join(" ")}"/>`}recolour(){}fit(){let t=Math.min(this.plot.clientWidth,Qs);t>0&&(t!==this.side||!this.plot.childNodes.length)&&(this.side=t,this.paint())}destroy(){this.plot.replaceChildren()}};var Xs="uplot",ea="u-hz",ta="u-vt",la="u-title",ia="u-wrap",na="u-under",oa="u-over",ra="u-axis",nl="u-off",sa="u-select",aa="u-cursor-x",ca="u-cursor-y",ua="u-cursor-pt",fa="u-legend",pa="u-live",da="u-inline",ha="u-series",ma="u-marker",Po="u-label",va="u-value",Yl="width",ql="height";var Lo="bottom",Al="left",an="right",Mn="#000",Do=Mn+"0",cn="mousemove",zo="mousedown",un="mouseup",$o="mouseenter",Co="mouseleave",Oo="dblclick",ga="resize",xa="scroll",Ro="change",bi="dppxchange",Tn="--",Cl=typeof window<"u",mn=Cl?document:null,Pl=Cl?window:null,ba=Cl?navigator:null,re,mi;function vn(){let e=devicePixelRatio;re!=e&&(re=e,mi&&xn(Ro,mi,vn),mi=matchMedia(`(min-resolution: ${re-.001}dppx) and (max-resolution: ${re+.001}dppx)`),ol(Ro,mi,vn),Pl.dispatchEvent(new CustomEvent(bi)))}function et(e,t){if(t!=null){let l=e.classList;!l.contains(t)&&l.add(t)}}function gn(e,t){let l=e.classList;l.contains(t)&&l.remove(t)}function ge(e,t,l){e.style[t]=l+"px"}function bt(e,t,l,i){let n=mn.createElement(e);return t!=null&&et(n,t),l?.insertBefore(n,i),n}function ut(e,t){return bt("div",e,t)}var Fo=new WeakMap;function Pt(e,t,l,i,n){let s="translate("+t+"px,"+l+"px)",a=Fo.get(e);s!=a&&(e.style.transform=s,Fo.set(e,s),t<0||l<0||t>i||l>n?et(e,nl):gn(e,nl))}var Vo=new WeakMap;function jo(e,t,l){let i=t+l,n=Vo.get(e);i!=n&&(Vo.set(e,i),e.style.background=t,e.style.borderColor=l)}var Io=new WeakMap;function Ho(e,t,l,i){let n=t+""+l,s=Io.get(e);n!=s&&(Io.set(e,n),e.style.height=l+"px",e.style.width=t+"px",e.style.marginLeft=i?-t/2+"px":0,e.style.marginTop=i?-l/2+"px":0)}var En={passive:!0},ya={...En,capture:!0};function ol(e,t,l,i){t.addEventListener(e,l,i?ya:En)}function xn(e,t,l,i){t.removeEventListener(e,l,En)}Cl&&vn();function yt(e,t,l,i){let n;l=l||0,i=i||t.length-1;let s=i<=2147483647;for(;i-l>1;)n=s?l+i>>1:tt((l+i)/2),t[n]<e?l=n:i=n;return e-t[l]<=t[i]-e?l:i}function vr(e){return(l,i,n)=>{let s=-1,a=-1;for(let f=i;f<=n;f++)if(e(l[f])){s=f;break}for(let f=n;f>=i;f--)if(e(l[f])){a=f;break}return[s,a]}}var gr=e=>e!=null,xr=e=>e!=null&&e>0,ki=vr(gr),wa=vr(xr);function ka(e,t,l,i=0,n=!1){let s=n?wa:ki,a=n?xr:gr;[t,l]=s(e,t,l);let f=e[t],p=e[t];if(t>-1)if(i==1)f=e[t],p=e[l];else if(i==-1)f=e[l],p=e[t];else for(let h=t;h<=l;h++){let x=e[h];a(x)&&(x<f?f=x:x>p&&(p=x))}return[f??fe,p??-fe]}function Si(e,t,l,i){let n=Bo(e),s=Bo(t);e==t&&(n==-1?(e*=l,t/=l):(e/=l,t*=l));let a=l==10?Ct:br,f=n==1?tt:ft,p=s==1?ft:tt,h=f(a(Pe(e))),x=p(a(Pe(t))),m=Ll(l,h),v=Ll(l,x);return l==10&&(h<0&&(m=pe(m,-h)),x<0&&(v=pe(v,-x))),i||l==2?(e=m*n,t=v*s):(e=Sr(e,m),t=_i(t,v)),[e,t]}function An(e,t,l,i){let n=Si(e,t,l,i);return e==0&&(n[0]=0),t==0&&(n[1]=0),n}var Nn=.1,Wo={mode:3,pad:Nn},Jl={pad:0,soft:null,mode:0},Sa={min:Jl,max:Jl};function yi(e,t,l,i){return Mi(l)?Go(e,t,l):(Jl.pad=l,Jl.soft=i?0:null,Jl.mode=i?3:0,Go(e,t,Sa))}function ne(e,t){return e??t}function _a(e,t,l){for(t=ne(t,0),l=ne(l,e.length-1);t<=l;){if(e[t]!=null)return!0;t++}return!1}function Go(e,t,l){let i=l.min,n=l.max,s=ne(i.pad,0),a=ne(n.pad,0),f=ne(i.hard,-fe),p=ne(n.hard,fe),h=ne(i.soft,fe),x=ne(n.soft,-fe),m=ne(i.mode,0),v=ne(n.mode,0),k=t-e,y=Ct(k),L=Be(Pe(e),Pe(t)),z=Ct(L),I=Pe(z-y);(k<1e-24||I>10)&&(k=0,(e==0||t==0)&&(k=1e-24,m==2&&h!=fe&&(s=0),v==2&&x!=-fe&&(a=0)));let S=k||L||1e3,P=Ct(S),T=Ll(10,tt(P)),K=S*(k==0?e==0?.1:1:s),C=pe(Sr(e-K,T/10),24),J=e>=h&&(m==1||m==3&&C<=h||m==2&&C>=h)?h:fe,U=Be(f,C<J&&e>=J?J:wt(J,C)),X=S*(k==0?t==0?.1:1:a),B=pe(_i(t+X,T/10),24),E=t<=x&&(v==1||v==3&&B>=x||v==2&&B<=x)?x:-fe,q=wt(p,B>E&&t<=E?E:Be(E,B));return U==q&&U==0&&(q=100),[U,q]}var Ma=new Intl.NumberFormat(Cl?ba.language:"en-US"),Pn=e=>Ma.format(e),lt=Math,xi=lt.PI,Pe=lt.abs,tt=lt.floor,Ne=lt.round,ft=lt.ceil,wt=lt.min,Be=lt.max,Ll=lt.pow,Bo=lt.sign,Ct=lt.log10,br=lt.log2,Ta=(e,t=1)=>lt.sinh(e)*t,fn=(e,t=1)=>lt.asinh(e/t),fe=1/0;function Uo(e){return(Ct((e^e>>31)-(e>>31))|0)+1}function bn(e,t,l){return wt(Be(e,t),l)}function yr(e){return typeof e=="function"}function ee(e){return yr(e)?e:()=>e}var Ea=()=>{},wr=e=>e,kr=(e,t)=>t,Aa=e=>null,Yo=e=>!0,qo=(e,t)=>e==t,Na=/\.\d*?(?=9{6,}|0{6,})/gm,rl=e=>{if(Mr(e)||Bt.has(e))return e;let t=`${e}`,l=t.match(Na);if(l==null)return e;let i=l[0].length-1;if(t.indexOf("e-")!=-1){let[n,s]=t.split("e");return+`${rl(n)}e${s}`}return pe(e,i)};function ll(e,t){return rl(pe(rl(e/t))*t)}function _i(e,t){return rl(ft(rl(e/t))*t)}function Sr(e,t){return rl(tt(rl(e/t))*t)}function pe(e,t=0){if(Mr(e))return e;let l=10**t,i=e*l*(1+Number.EPSILON);return Ne(i)/l}var Bt=new Map;function _r(e){return((""+e).split(".")[1]||"").length}function Ql(e,t,l,i){let n=[],s=i.map(_r);for(let a=t;a<l;a++){let f=Pe(a),p=pe(Ll(e,a),f);for(let h=0;h<i.length;h++){let x=e==10?+`${i[h]}e${a}`:i[h]*p,m=(a>=0?0:f)+(a>=s[h]?0:s[h]),v=e==10?x:pe(x,m);n.push(v),Bt.set(v,m)}}return n}var Zl={},Ln=[],Dl=[null,null],Gt=Array.isArray,Mr=Number.isInteger,Pa=e=>e===void 0;function Ko(e){return typeof e=="string"}function Mi(e){let t=!1;if(e!=null){let l=e.constructor;t=l==null||l==Object}return t}function La(e){return e!=null&&typeof e=="object"}var Da=Object.getPrototypeOf(Uint8Array),Tr="__proto__";function zl(e,t=Mi){let l;if(Gt(e)){let i=e.find(n=>n!=null);if(Gt(i)||t(i)){l=Array(e.length);for(let n=0;n<e.length;n++)l[n]=zl(e[n],t)}else l=e.slice()}else if(e instanceof Da)l=e.slice();else if(t(e)){l={};for(let i in e)i!=Tr&&(l[i]=zl(e[i],t))}else l=e;return l}function Me(e){let t=arguments;for(let l=1;l<t.length;l++){let i=t[l];for(let n in i)n!=Tr&&(Mi(e[n])?Me(e[n],zl(i[n])):e[n]=zl(i[n]))}return e}var za=0,$a=1,Ca=2;function Oa(e,t,l){for(let i=0,n,s=-1;i<t.length;i++){let a=t[i];if(a>s){for(n=a-1;n>=0&&e[n]==null;)e[n--]=null;for(n=a+1;n<l&&e[n]==null;)e[s=n++]=null}}}function Ra(e,t){if(ja(e)){let a=e[0].slice();for(let f=1;f<e.length;f++)a.push(...e[f].slice(1));return Ia(a[0])||(a=Va(a)),a}let l=new Set;for(let a=0;a<e.length;a++){let p=e[a][0],h=p.length;for(let x=0;x<h;x++)l.add(p[x])}let i=[Array.from(l).sort((a,f)=>a-f)],n=i[0].length,s=new Map;for(let a=0;a<n;a++)s.set(i[0][a],a);for(let a=0;a<e.length;a++){let f=e[a],p=f[0];for(let h=1;h<f.length;h++){let x=f[h],m=Array(n).fill(void 0),v=t?t[a][h]:$a,k=[];for(let y=0;y<x.length;y++){let L=x[y],z=s.get(p[y]);L===null?v!=za&&(m[z]=L,v==Ca&&k.push(z)):m[z]=L}Oa(m,k,n),i.push(m)}}return i}var Fa=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function Va(e){let t=e[0],l=t.length,i=Array(l);for(let s=0;s<i.length;s++)i[s]=s;i.sort((s,a)=>t[s]-t[a]);let n=[];for(let s=0;s<e.length;s++){let a=e[s],f=Array(l);for(let p=0;p<l;p++)f[p]=a[i[p]];n.push(f)}return n}function ja(e){let t=e[0][0],l=t.length;for(let i=1;i<e.length;i++){let n=e[i][0];if(n.length!=l)return!1;if(n!=t){for(let s=0;s<l;s++)if(n[s]!=t[s])return!1}}return!0}function Ia(e,t=100){let l=e.length;if(l<=1)return!0;let i=0,n=l-1;for(;i<=n&&e[i]==null;)i++;for(;n>=i&&e[n]==null;)n--;if(n<=i)return!0;let s=Be(1,tt((n-i+1)/t));for(let a=e[i],f=i+s;f<=n;f+=s){let p=e[f];if(p!=null){if(p<=a)return!1;a=p}}return!0}var Er=["January","February","March","April","May","June","July","August","September","October","November","December"],Ar=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Nr(e){return e.slice(0,3)}var Ha=Ar.map(Nr),Wa=Er.map(Nr),Ga={MMMM:Er,MMM:Wa,WWWW:Ar,WWW:Ha};function Ul(e){return(e<10?"0":"")+e}function Ba(e){return(e<10?"00":e<100?"0":"")+e}var Ua={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Ul(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>Ul(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Ul(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Ul(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Ul(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>Ba(e.getMilliseconds())};function Dn(e,t){t=t||Ga;let l=[],i=/\{([a-z]+)\}|[^{]+/gi,n;for(;n=i.exec(e);)l.push(n[0][0]=="{"?Ua[n[1]]:n[0]);return s=>{let a="";for(let f=0;f<l.length;f++)a+=typeof l[f]=="string"?l[f]:l[f](s,t);return a}}var Ya=new Intl.DateTimeFormat().resolvedOptions().timeZone;function qa(e,t){let l;return t=="UTC"||t=="Etc/UTC"?l=new Date(+e+e.getTimezoneOffset()*6e4):t==Ya?l=e:(l=new Date(e.toLocaleString("en-US",{timeZone:t})),l.setMilliseconds(e.getMilliseconds())),l}var Pr=e=>e%1==0,wi=[1,2,2.5,5],Ka=Ql(10,-32,0,wi),Lr=Ql(10,0,32,wi),Ja=Lr.filter(Pr),il=Ka.concat(Lr),zn=`
`,Dr="{YYYY}",Jo=zn+Dr,zr="{M}/{D}",Kl=zn+zr,vi=Kl+"/{YY}",$r="{aa}",Za="{h}:{mm}",Nl=Za+$r,Zo=zn+Nl,Qo=":{ss}",ae=null;function Cr(e){let t=e*1e3,l=t*60,i=l*60,n=i*24,s=n*30,a=n*365,p=(e==1?Ql(10,0,3,wi).filter(Pr):Ql(10,-3,0,wi)).concat([t,t*5,t*10,t*15,t*30,l,l*5,l*10,l*15,l*30,i,i*2,i*3,i*4,i*6,i*8,i*12,n,n*2,n*3,n*4,n*5,n*6,n*7,n*8,n*9,n*10,n*15,s,s*2,s*3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),h=[[a,Dr,ae,ae,ae,ae,ae,ae,1],[n*28,"{MMM}",Jo,ae,ae,ae,ae,ae,1],[n,zr,Jo,ae,ae,ae,ae,ae,1],[i,"{h}"+$r,vi,ae,Kl,ae,ae,ae,1],[l,Nl,vi,ae,Kl,ae,ae,ae,1],[t,Qo,vi+" "+Nl,ae,Kl+" "+Nl,ae,Zo,ae,1],[e,Qo+".{fff}",vi+" "+Nl,ae,Kl+" "+Nl,ae,Zo,ae,1]];function x(m){return(v,k,y,L,z,I)=>{let S=[],P=z>=a,T=z>=s&&z<a,K=m(y),C=pe(K*e,3),J=pn(K.getFullYear(),P?0:K.getMonth(),T||P?1:K.getDate()),U=pe(J*e,3);if(T||P){let X=T?z/s:0,B=P?z/a:0,E=C==U?C:pe(pn(J.getFullYear()+B,J.getMonth()+X,1)*e,3),q=new Date(Ne(E/e)),O=q.getFullYear(),W=q.getMonth();for(let j=0;E<=L;j++){let te=pn(O+B*j,W+X*j,1),V=te-m(pe(te*e,3));E=pe((+te+V)*e,3),E<=L&&S.push(E)}}else{let X=z>=n?n:z,B=tt(y)-tt(C),E=U+B+_i(C-U,X);S.push(E);let q=m(E),O=q.getHours()+q.getMinutes()/l+q.getSeconds()/i,W=z/i,j=v.axes[k]._space,te=I/j;for(;E=pe(E+z,e==1?0:3),!(E>L);)if(W>1){let V=tt(pe(O+W,6))%24,le=m(E).getHours()-V;le>1&&(le=-1),E-=le*i,O=(O+W)%24;let ce=S[S.length-1];pe((E-ce)/z,3)*te>=.7&&S.push(E)}else S.push(E)}return S}}return[p,h,x]}var[Qa,Xa,ec]=Cr(1),[tc,lc,ic]=Cr(.001);Ql(2,-53,53,[1]);function Xo(e,t){return e.map(l=>l.map((i,n)=>n==0||n==8||i==null?i:t(n==1||l[8]==0?i:l[1]+i)))}function er(e,t){return(l,i,n,s,a)=>{let f=t.find(y=>a>=y[0])||t[t.length-1],p,h,x,m,v,k;return i.map(y=>{let L=e(y),z=L.getFullYear(),I=L.getMonth(),S=L.getDate(),P=L.getHours(),T=L.getMinutes(),K=L.getSeconds(),C=z!=p&&f[2]||I!=h&&f[3]||S!=x&&f[4]||P!=m&&f[5]||T!=v&&f[6]||K!=k&&f[7]||f[1];return p=z,h=I,x=S,m=P,v=T,k=K,C(L)})}}function nc(e,t){let l=Dn(t);return(i,n,s,a,f)=>n.map(p=>l(e(p)))}function pn(e,t,l){return new Date(e,t,l)}function tr(e,t){return t(e)}var oc="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function lr(e,t){return(l,i,n,s)=>s==null?Tn:t(e(i))}function rc(e,t){let l=e.series[t];return l.width?l.stroke(e,t):l.points.width?l.points.stroke(e,t):null}function sc(e,t){return e.series[t].fill(e,t)}var ac={show:!0,live:!0,isolate:!1,mount:Ea,markers:{show:!0,width:2,stroke:rc,fill:sc,dash:"solid"},idx:null,idxs:null,values:[]};function cc(e,t){let l=e.cursor.points,i=ut(),n=l.size(e,t);ge(i,Yl,n),ge(i,ql,n);let s=n/-2;ge(i,"marginLeft",s),ge(i,"marginTop",s);let a=l.width(e,t,n);return a&&ge(i,"borderWidth",a),i}function uc(e,t){let l=e.series[t].points;return l._fill||l._stroke}function fc(e,t){let l=e.series[t].points;return l._stroke||l._fill}function pc(e,t){return e.series[t].points.size}var dn=[0,0];function dc(e,t,l){return dn[0]=t,dn[1]=l,dn}function gi(e,t,l,i=!0){return n=>{n.button==0&&(!i||n.target==t)&&l(n)}}function hn(e,t,l,i=!0){return n=>{(!i||n.target==t)&&l(n)}}var hc={show:!0,x:!0,y:!0,lock:!1,move:dc,points:{one:!1,show:cc,size:pc,width:0,stroke:fc,fill:uc},bind:{mousedown:gi,mouseup:gi,click:gi,dblclick:gi,mousemove:hn,mouseleave:hn,mouseenter:hn},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,l,i,n)=>i-n,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Or={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},$n=Me({},Or,{filter:kr}),Rr=Me({},$n,{size:10}),Fr=Me({},Or,{show:!1}),Cn='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Vr="bold "+Cn,jr=1.5,ir={show:!0,scale:"x",stroke:Mn,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Vr,side:2,grid:$n,ticks:Rr,border:Fr,font:Cn,lineGap:jr,rotate:0},mc="Value",vc="Time",nr={show:!0,scale:"x",auto:!1,sorted:1,min:fe,max:-fe,idxs:[]};function gc(e,t,l,i,n){return t.map(s=>s==null?"":Pn(s))}function xc(e,t,l,i,n,s,a){let f=[],p=Bt.get(n)||0;l=a?l:pe(_i(l,n),p);for(let h=l;h<=i;h=pe(h+n,p))f.push(Object.is(h,-0)?0:h);return f}function yn(e,t,l,i,n,s,a){let f=[],p=e.scales[e.axes[t].scale].log,h=p==10?Ct:br,x=tt(h(l));n=Ll(p,x),p==10&&(n=il[yt(n,il)]);let m=l,v=n*p;p==10&&(v=il[yt(v,il)]);do f.push(m),m=m+n,p==10&&!Bt.has(m)&&(m=pe(m,Bt.get(n))),m>=v&&(n=m,v=n*p,p==10&&(v=il[yt(v,il)]));while(m<=i);return f}function bc(e,t,l,i,n,s,a){let p=e.scales[e.axes[t].scale].asinh,h=i>p?yn(e,t,Be(p,l),i,n):[p],x=i>=0&&l<=0?[0]:[];return(l<-p?yn(e,t,Be(p,-i),-l,n):[p]).reverse().map(v=>-v).concat(x,h)}var Ir=/./,yc=/[12357]/,wc=/[125]/,or=/1/,wn=(e,t,l,i)=>e.map((n,s)=>t==4&&n==0||s%i==0&&l.test(n.toExponential()[n<0?1:0])?n:null);function kc(e,t,l,i,n){let s=e.axes[l],a=s.scale,f=e.scales[a],p=e.valToPos,h=s._space,x=p(10,a),m=p(9,a)-x>=h?Ir:p(7,a)-x>=h?yc:p(5,a)-x>=h?wc:or;if(m==or){let v=Pe(p(1,a)-x);if(v<h)return wn(t.slice().reverse(),f.distr,m,ft(h/v)).reverse()}return wn(t,f.distr,m,1)}function Sc(e,t,l,i,n){let s=e.axes[l],a=s.scale,f=s._space,p=e.valToPos,h=Pe(p(1,a)-p(2,a));return h<f?wn(t.slice().reverse(),3,Ir,ft(f/h)).reverse():t}function _c(e,t,l,i){return i==null?Tn:t==null?"":Pn(t)}var rr={show:!0,scale:"y",stroke:Mn,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Vr,side:3,grid:$n,ticks:Rr,border:Fr,font:Cn,lineGap:jr,rotate:0};function Mc(e,t){let l=3+(e||1)*2;return pe(l*t,3)}function Tc(e,t){let{scale:l,idxs:i}=e.series[0],n=e._data[0],s=e.valToPos(n[i[0]],l,!0),a=e.valToPos(n[i[1]],l,!0),f=Pe(a-s),p=e.series[t],h=f/(p.points.space*re);return i[1]-i[0]<=h}var sr={scale:null,auto:!0,sorted:0,min:fe,max:-fe},Hr=(e,t,l,i,n)=>n,ar={show:!0,auto:!0,sorted:0,gaps:Hr,alpha:1,facets:[Me({},sr,{scale:"x"}),Me({},sr,{scale:"y"})]},cr={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Hr,alpha:1,points:{show:Tc,filter:null},values:null,min:fe,max:-fe,idxs:[],path:null,clip:null};function Ec(e,t,l,i,n){return l/10}var Wr={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Ac=Me({},Wr,{time:!1,ori:1}),ur={};function Gr(e,t){let l=ur[e];return l||(l={key:e,plots:[],sub(i){l.plots.push(i)},unsub(i){l.plots=l.plots.filter(n=>n!=i)},pub(i,n,s,a,f,p,h){for(let x=0;x<l.plots.length;x++)l.plots[x]!=n&&l.plots[x].pub(i,n,s,a,f,p,h)}},e!=null&&(ur[e]=l)),l}var $l=1,kn=2;function sl(e,t,l){let i=e.mode,n=e.series[t],s=i==2?e._data[t]:e._data,a=e.scales,f=e.bbox,p=s[0],h=i==2?s[1]:s[t],x=i==2?a[n.facets[0].scale]:a[e.series[0].scale],m=i==2?a[n.facets[1].scale]:a[n.scale],v=f.left,k=f.top,y=f.width,L=f.height,z=e.valToPosH,I=e.valToPosV;return x.ori==0?l(n,p,h,x,m,z,I,v,k,y,L,Ei,Ol,Ni,Ur,qr):l(n,p,h,x,m,I,z,k,v,L,y,Ai,Rl,Fn,Yr,Kr)}function On(e,t){let l=0,i=0,n=ne(e.bands,Ln);for(let s=0;s<n.length;s++){let a=n[s];a.series[0]==t?l=a.dir:a.series[1]==t&&(a.dir==1?i|=1:i|=2)}return[l,i==1?-1:i==2?1:i==3?2:0]}function Nc(e,t,l,i,n){let s=e.mode,a=e.series[t],f=s==2?a.facets[1].scale:a.scale,p=e.scales[f];return n==-1?p.min:n==1?p.max:p.distr==3?p.dir==1?p.min:p.max:0}function Ot(e,t,l,i,n,s){return sl(e,t,(a,f,p,h,x,m,v,k,y,L,z)=>{let I=a.pxRound,S=h.dir*(h.ori==0?1:-1),P=h.ori==0?Ol:Rl,T,K;S==1?(T=l,K=i):(T=i,K=l);let C=I(m(f[T],h,L,k)),J=I(v(p[T],x,z,y)),U=I(m(f[K],h,L,k)),X=I(v(s==1?x.max:x.min,x,z,y)),B=new Path2D(n);return P(B,U,X),P(B,C,X),P(B,C,J),B})}function Ti(e,t,l,i,n,s){let a=null;if(e.length>0){a=new Path2D;let f=t==0?Ni:Fn,p=l;for(let m=0;m<e.length;m++){let v=e[m];if(v[1]>v[0]){let k=v[0]-p;k>0&&f(a,p,i,k,i+s),p=v[1]}}let h=l+n-p,x=10;h>0&&f(a,p,i-x/2,h,i+s+x)}return a}function Pc(e,t,l){let i=e[e.length-1];i&&i[0]==t?i[1]=l:e.push([t,l])}function Rn(e,t,l,i,n,s,a){let f=[],p=e.length;for(let h=n==1?l:i;h>=l&&h<=i;h+=n)if(t[h]===null){let m=h,v=h;if(n==1)for(;++h<=i&&t[h]===null;)v=h;else for(;--h>=l&&t[h]===null;)v=h;let k=s(e[m]),y=v==m?k:s(e[v]),L=m-n;k=a<=0&&L>=0&&L<p?s(e[L]):k;let I=v+n;y=a>=0&&I>=0&&I<p?s(e[I]):y,y>=k&&f.push([k,y])}return f}function fr(e){return e==0?wr:e==1?Ne:t=>ll(t,e)}function Br(e){let t=e==0?Ei:Ai,l=e==0?(n,s,a,f,p,h)=>{n.arcTo(s,a,f,p,h)}:(n,s,a,f,p,h)=>{n.arcTo(a,s,p,f,h)},i=e==0?(n,s,a,f,p)=>{n.rect(s,a,f,p)}:(n,s,a,f,p)=>{n.rect(a,s,p,f)};return(n,s,a,f,p,h=0,x=0)=>{h==0&&x==0?i(n,s,a,f,p):(h=wt(h,f/2,p/2),x=wt(x,f/2,p/2),t(n,s+h,a),l(n,s+f,a,s+f,a+p,h),l(n,s+f,a+p,s,a+p,x),l(n,s,a+p,s,a,x),l(n,s,a,s+f,a,h),n.closePath())}}var Ei=(e,t,l)=>{e.moveTo(t,l)},Ai=(e,t,l)=>{e.moveTo(l,t)},Ol=(e,t,l)=>{e.lineTo(t,l)},Rl=(e,t,l)=>{e.lineTo(l,t)},Ni=Br(0),Fn=Br(1),Ur=(e,t,l,i,n,s)=>{e.arc(t,l,i,n,s)},Yr=(e,t,l,i,n,s)=>{e.arc(l,t,i,n,s)},qr=(e,t,l,i,n,s,a)=>{e.bezierCurveTo(t,l,i,n,s,a)},Kr=(e,t,l,i,n,s,a)=>{e.bezierCurveTo(l,t,n,i,a,s)};function Jr(e){return(t,l,i,n,s)=>sl(t,l,(a,f,p,h,x,m,v,k,y,L,z)=>{let{pxRound:I,points:S}=a,P,T;h.ori==0?(P=Ei,T=Ur):(P=Ai,T=Yr);let K=pe(S.width*re,3),C=(S.size-S.width)/2*re,J=pe(C*2,3),U=new Path2D,X=new Path2D,{left:B,top:E,width:q,height:O}=t.bbox;Ni(X,B-J,E-J,q+J*2,O+J*2);let W=j=>{if(p[j]!=null){let te=I(m(f[j],h,L,k)),V=I(v(p[j],x,z,y));P(U,te+C,V),T(U,te,V,C,0,xi*2)}};if(s)s.forEach(W);else for(let j=i;j<=n;j++)W(j);return{stroke:K>0?U:null,fill:U,clip:X,flags:$l|kn}})}function Zr(e){return(t,l,i,n,s,a)=>{i!=n&&(s!=i&&a!=i&&e(t,l,i),s!=n&&a!=n&&e(t,l,n),e(t,l,a))}}var Lc=Zr(Ol),Dc=Zr(Rl);function Qr(e){let t=ne(e?.alignGaps,0);return(l,i,n,s)=>sl(l,i,(a,f,p,h,x,m,v,k,y,L,z)=>{[n,s]=ki(p,n,s);let I=a.pxRound,S=O=>I(m(O,h,L,k)),P=O=>I(v(O,x,z,y)),T,K;h.ori==0?(T=Ol,K=Lc):(T=Rl,K=Dc);let C=h.dir*(h.ori==0?1:-1),J={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:$l},U=J.stroke,X=!1;if(s-n>=L*4){let O=R=>l.posToVal(R,h.key,!0),W=null,j=null,te,V,Ue,xe=S(f[C==1?n:s]),le=S(f[n]),ce=S(f[s]),Z=O(C==1?le+1:ce-1);for(let R=C==1?n:s;R>=n&&R<=s;R+=C){let Ee=f[R],be=(C==1?Ee<Z:Ee>Z)?xe:S(Ee),se=p[R];be==xe?se!=null?(V=se,W==null?(T(U,be,P(V)),te=W=j=V):V<W?W=V:V>j&&(j=V)):se===null&&(X=!0):(W!=null&&K(U,xe,P(W),P(j),P(te),P(V)),se!=null?(V=se,T(U,be,P(V)),W=j=te=V):(W=j=null,se===null&&(X=!0)),xe=be,Z=O(xe+C))}W!=null&&W!=j&&Ue!=xe&&K(U,xe,P(W),P(j),P(te),P(V))}else for(let O=C==1?n:s;O>=n&&O<=s;O+=C){let W=p[O];W===null?X=!0:W!=null&&T(U,S(f[O]),P(W))}let[E,q]=On(l,i);if(a.fill!=null||E!=0){let O=J.fill=new Path2D(U),W=a.fillTo(l,i,a.min,a.max,E),j=P(W),te=S(f[n]),V=S(f[s]);C==-1&&([V,te]=[te,V]),T(O,V,j),T(O,te,j)}if(!a.spanGaps){let O=[];X&&O.push(...Rn(f,p,n,s,C,S,t)),J.gaps=O=a.gaps(l,i,n,s,O),J.clip=Ti(O,h.ori,k,y,L,z)}return q!=0&&(J.band=q==2?[Ot(l,i,n,s,U,-1),Ot(l,i,n,s,U,1)]:Ot(l,i,n,s,U,q)),J})}function zc(e){let t=ne(e.align,1),l=ne(e.ascDesc,!1),i=ne(e.alignGaps,0),n=ne(e.extend,!1);return(s,a,f,p)=>sl(s,a,(h,x,m,v,k,y,L,z,I,S,P)=>{[f,p]=ki(m,f,p);let T=h.pxRound,{left:K,width:C}=s.bbox,J=le=>T(y(le,v,S,z)),U=le=>T(L(le,k,P,I)),X=v.ori==0?Ol:Rl,B={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:$l},E=B.stroke,q=v.dir*(v.ori==0?1:-1),O=U(m[q==1?f:p]),W=J(x[q==1?f:p]),j=W,te=W;n&&t==-1&&(te=K,X(E,te,O)),X(E,W,O);for(let le=q==1?f:p;le>=f&&le<=p;le+=q){let ce=m[le];if(ce==null)continue;let Z=J(x[le]),R=U(ce);t==1?X(E,Z,O):X(E,j,R),X(E,Z,R),O=R,j=Z}let V=j;n&&t==1&&(V=K+C,X(E,V,O));let[Ue,xe]=On(s,a);if(h.fill!=null||Ue!=0){let le=B.fill=new Path2D(E),ce=h.fillTo(s,a,h.min,h.max,Ue),Z=U(ce);X(le,V,Z),X(le,te,Z)}if(!h.spanGaps){let le=[];le.push(...Rn(x,m,f,p,q,J,i));let ce=h.width*re/2,Z=l||t==1?ce:-ce,R=l||t==-1?-ce:ce;le.forEach(Ee=>{Ee[0]+=Z,Ee[1]+=R}),B.gaps=le=h.gaps(s,a,f,p,le),B.clip=Ti(le,v.ori,z,I,S,P)}return xe!=0&&(B.band=xe==2?[Ot(s,a,f,p,E,-1),Ot(s,a,f,p,E,1)]:Ot(s,a,f,p,E,xe)),B})}function pr(e,t,l,i,n,s,a=fe){if(e.length>1){let f=null;for(let p=0,h=1/0;p<e.length;p++)if(t[p]!==void 0){if(f!=null){let x=Pe(e[p]-e[f]);x<h&&(h=x,a=Pe(l(e[p],i,n,s)-l(e[f],i,n,s)))}f=p}}return a}function $c(e){e=e||Zl;let t=ne(e.size,[.6,fe,1]),l=e.align||0,i=e.gap||0,n=e.radius;n=n==null?[0,0]:typeof n=="number"?[n,0]:n;let s=ee(n),a=1-t[0],f=ne(t[1],fe),p=ne(t[2],1),h=ne(e.disp,Zl),x=ne(e.each,k=>{}),{fill:m,stroke:v}=h;return(k,y,L,z)=>sl(k,y,(I,S,P,T,K,C,J,U,X,B,E)=>{let q=I.pxRound,O=l,W=i*re,j=f*re,te=p*re,V,Ue;T.ori==0?[V,Ue]=s(k,y):[Ue,V]=s(k,y);let xe=T.dir*(T.ori==0?1:-1),le=T.ori==0?Ni:Fn,ce=T.ori==0?x:(D,de,Ae,fl,qt,St,Kt)=>{x(D,de,Ae,qt,fl,Kt,St)},Z=ne(k.bands,Ln).find(D=>D.series[0]==y),R=Z!=null?Z.dir:0,Ee=I.fillTo(k,y,I.min,I.max,R),je=q(J(Ee,K,E,X)),be,se,pt,Ke=B,we=q(I.width*re),kt=!1,Lt=null,it=null,Rt=null,al=null;m!=null&&(we==0||v!=null)&&(kt=!0,Lt=m.values(k,y,L,z),it=new Map,new Set(Lt).forEach(D=>{D!=null&&it.set(D,new Path2D)}),we>0&&(Rt=v.values(k,y,L,z),al=new Map,new Set(Rt).forEach(D=>{D!=null&&al.set(D,new Path2D)})));let{x0:cl,size:Fl}=h;if(cl!=null&&Fl!=null){O=1,S=cl.values(k,y,L,z),cl.unit==2&&(S=S.map(Ae=>k.posToVal(U+Ae*B,T.key,!0)));let D=Fl.values(k,y,L,z);Fl.unit==2?se=D[0]*B:se=C(D[0],T,B,U)-C(0,T,B,U),Ke=pr(S,P,C,T,B,U,Ke),pt=Ke-se+W}else Ke=pr(S,P,C,T,B,U,Ke),pt=Ke*a+W,se=Ke-pt;pt<1&&(pt=0),we>=se/2&&(we=0),pt<5&&(q=wr);let ei=pt>0,Ut=Ke-pt-(ei?we:0);se=q(bn(Ut,te,j)),be=(O==0?se/2:O==xe?0:se)-O*xe*((O==0?W/2:0)+(ei?we/2:0));let Ie={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},ul=kt?null:new Path2D,Dt=null;if(Z!=null)Dt=k.data[Z.series[1]];else{let{y0:D,y1:de}=h;D!=null&&de!=null&&(P=de.values(k,y,L,z),Dt=D.values(k,y,L,z))}let Yt=V*se,Y=Ue*se;for(let D=xe==1?L:z;D>=L&&D<=z;D+=xe){let de=P[D];if(de==null)continue;if(Dt!=null){let Ye=Dt[D]??0;if(de-Ye==0)continue;je=J(Ye,K,E,X)}let Ae=T.distr!=2||h!=null?S[D]:D,fl=C(Ae,T,B,U),qt=J(ne(de,Ee),K,E,X),St=q(fl-be),Kt=q(Be(qt,je)),Je=q(wt(qt,je)),nt=Kt-Je;if(de!=null){let Ye=de<0?Y:Yt,dt=de<0?Yt:Y;kt?(we>0&&Rt[D]!=null&&le(al.get(Rt[D]),St,Je+tt(we/2),se,Be(0,nt-we),Ye,dt),Lt[D]!=null&&le(it.get(Lt[D]),St,Je+tt(we/2),se,Be(0,nt-we),Ye,dt)):le(ul,St,Je+tt(we/2),se,Be(0,nt-we),Ye,dt),ce(k,y,D,St-we/2,Je,se+we,nt)}}return we>0?Ie.stroke=kt?al:ul:kt||(Ie._fill=I.width==0?I._fill:I._stroke??I._fill,Ie.width=0),Ie.fill=kt?it:ul,Ie})}function Cc(e,t){let l=ne(t?.alignGaps,0);return(i,n,s,a)=>sl(i,n,(f,p,h,x,m,v,k,y,L,z,I)=>{[s,a]=ki(h,s,a);let S=f.pxRound,P=V=>S(v(V,x,z,y)),T=V=>S(k(V,m,I,L)),K,C,J;x.ori==0?(K=Ei,J=Ol,C=qr):(K=Ai,J=Rl,C=Kr);let U=x.dir*(x.ori==0?1:-1),X=P(p[U==1?s:a]),B=X,E=[],q=[];for(let V=U==1?s:a;V>=s&&V<=a;V+=U)if(h[V]!=null){let xe=p[V],le=P(xe);E.push(B=le),q.push(T(h[V]))}let O={stroke:e(E,q,K,J,C,S),fill:null,clip:null,band:null,gaps:null,flags:$l},W=O.stroke,[j,te]=On(i,n);if(f.fill!=null||j!=0){let V=O.fill=new Path2D(W),Ue=f.fillTo(i,n,f.min,f.max,j),xe=T(Ue);J(V,B,xe),J(V,X,xe)}if(!f.spanGaps){let V=[];V.push(...Rn(p,h,s,a,U,P,l)),O.gaps=V=f.gaps(i,n,s,a,V),O.clip=Ti(V,x.ori,y,L,z,I)}return te!=0&&(O.band=te==2?[Ot(i,n,s,a,W,-1),Ot(i,n,s,a,W,1)]:Ot(i,n,s,a,W,te)),O})}function Oc(e){return Cc(Rc,e)}function Rc(e,t,l,i,n,s){let a=e.length;if(a<2)return null;let f=new Path2D;if(l(f,e[0],t[0]),a==2)i(f,e[1],t[1]);else{let p=Array(a),h=Array(a-1),x=Array(a-1),m=Array(a-1);for(let v=0;v<a-1;v++)x[v]=t[v+1]-t[v],m[v]=e[v+1]-e[v],h[v]=x[v]/m[v];p[0]=h[0];for(let v=1;v<a-1;v++)h[v]===0||h[v-1]===0||h[v-1]>0!=h[v]>0?p[v]=0:(p[v]=3*(m[v-1]+m[v])/((2*m[v]+m[v-1])/h[v-1]+(m[v]+2*m[v-1])/h[v]),isFinite(p[v])||(p[v]=0));p[a-1]=h[a-2];for(let v=0;v<a-1;v++)n(f,e[v]+m[v]/3,t[v]+p[v]*m[v]/3,e[v+1]-m[v]/3,t[v+1]-p[v+1]*m[v]/3,e[v+1],t[v+1])}return f}var Sn=new Set;function dr(){for(let e of Sn)e.syncRect(!0)}Cl&&(ol(ga,Pl,dr),ol(xa,Pl,dr,!0),ol(bi,Pl,()=>{Te.pxRatio=re}));var Fc=Qr(),Vc=Jr();function hr(e,t,l,i){return(i?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((s,a)=>_n(s,a,t,l))}function jc(e,t){return e.map((l,i)=>i==0?{}:Me({},t,l))}function _n(e,t,l,i){return Me({},t==0?l:i,e)}function Xr(e,t,l){return t==null?Dl:[t,l]}var Ic=Xr;function Hc(e,t,l){return t==null?Dl:yi(t,l,Nn,!0)}function es(e,t,l,i){return t==null?Dl:Si(t,l,e.scales[i].log,!1)}var Wc=es;function ts(e,t,l,i){return t==null?Dl:An(t,l,e.scales[i].log,!1)}var Gc=ts;function Bc(e,t,l,i,n){let s=Be(Uo(e),Uo(t)),a=t-e,f=yt(n/i*a,l);do{let p=l[f],h=i*p/a;if(h>=n&&s+(p<5?Bt.get(p):0)<=17)return[p,h]}while(++f<l.length);return[0,0]}function mr(e){let t,l;return e=e.replace(/(\d+)px/,(i,n)=>(t=Ne((l=+n)*re))+"px"),[e,t,l]}function Uc(e){e.show&&[e.font,e.labelFont].forEach(t=>{let l=pe(t[2]*re,1);t[0]=t[0].replace(/[0-9.]+px/,l+"px"),t[1]=l})}function Te(e,t,l){let i={mode:ne(e.mode,1)},n=i.mode;function s(o,r,c,u){let d=r.valToPct(o);return u+c*(r.dir==-1?1-d:d)}function a(o,r,c,u){let d=r.valToPct(o);return u+c*(r.dir==-1?d:1-d)}function f(o,r,c,u){return r.ori==0?s(o,r,c,u):a(o,r,c,u)}i.valToPosH=s,i.valToPosV=a;let p=!1;i.status=0;let h=i.root=ut(Xs);if(e.id!=null&&(h.id=e.id),et(h,e.class),e.title){let o=ut(la,h);o.textContent=e.title}let x=bt("canvas"),m=i.ctx=x.getContext("2d"),v=ut(ia,h);ol("click",v,o=>{o.target===y&&(he!=kl||ye!=Sl)&&Fe.click(i,o)},!0);let k=i.under=ut(na,v);v.appendChild(x);let y=i.over=ut(oa,v);e=zl(e);let L=+ne(e.pxAlign,1),z=fr(L);(e.plugins||[]).forEach(o=>{o.opts&&(e=o.opts(i,e)||e)});let I=e.ms||.001,S=i.series=n==1?hr(e.series||[],nr,cr,!1):jc(e.series||[null],ar),P=i.axes=hr(e.axes||[],ir,rr,!0),T=i.scales={},K=i.bands=e.bands||[];K.forEach(o=>{o.fill=ee(o.fill||null),o.dir=ne(o.dir,-1)});let C=n==2?S[1].facets[0].scale:S[0].scale,J={axes:Ms,series:ys},U=(e.drawOrder||["axes","series"]).map(o=>J[o]);function X(o){let r=o.distr==3?c=>Ct(c>0?c:o.clamp(i,c,o.min,o.max,o.key)):o.distr==4?c=>fn(c,o.asinh):o.distr==100?c=>o.fwd(c):c=>c;return c=>{let u=r(c),{_min:d,_max:g}=o,b=g-d;return(u-d)/b}}function B(o){let r=T[o];if(r==null){let c=(e.scales||Zl)[o]||Zl;if(c.from!=null){B(c.from);let u=Me({},T[c.from],c,{key:o});u.valToPct=X(u),T[o]=u}else{r=T[o]=Me({},o==C?Wr:Ac,c),r.key=o;let u=r.time,d=r.range,g=Gt(d);if((o!=C||n==2&&!u)&&(g&&(d[0]==null||d[1]==null)&&(d={min:d[0]==null?Wo:{mode:1,hard:d[0],soft:d[0]},max:d[1]==null?Wo:{mode:1,hard:d[1],soft:d[1]}},g=!1),!g&&Mi(d))){let b=d;d=(w,_,A)=>_==null?Dl:yi(_,A,b)}r.range=ee(d||(u?Ic:o==C?r.distr==3?Wc:r.distr==4?Gc:Xr:r.distr==3?es:r.distr==4?ts:Hc)),r.auto=ee(g?!1:r.auto),r.clamp=ee(r.clamp||Ec),r._min=r._max=null,r.valToPct=X(r)}}}B("x"),B("y"),n==1&&S.forEach(o=>{B(o.scale)}),P.forEach(o=>{B(o.scale)});for(let o in e.scales)B(o);let E=T[C],q=E.distr,O,W;E.ori==0?(et(h,ea),O=s,W=a):(et(h,ta),O=a,W=s);let j={};for(let o in T){let r=T[o];(r.min!=null||r.max!=null)&&(j[o]={min:r.min,max:r.max},r.min=r.max=null)}let te=e.tzDate||(o=>new Date(Ne(o/I))),V=e.fmtDate||Dn,Ue=I==1?ec(te):ic(te),xe=er(te,Xo(I==1?Xa:lc,V)),le=lr(te,tr(oc,V)),ce=[],Z=i.legend=Me({},ac,e.legend),R=i.cursor=Me({},hc,{drag:{y:n==2}},e.cursor),Ee=Z.show,je=R.show,be=Z.markers;Z.idxs=ce,be.width=ee(be.width),be.dash=ee(be.dash),be.stroke=ee(be.stroke),be.fill=ee(be.fill);let se,pt,Ke,we=[],kt=[],Lt,it=!1,Rt={};if(Z.live){let o=S[1]?S[1].values:null;it=o!=null,Lt=it?o(i,1,0):{_:0};for(let r in Lt)Rt[r]=Tn}if(Ee)if(se=bt("table",fa,h),Ke=bt("tbody",null,se),Z.mount(i,se),it){pt=bt("thead",null,se,Ke);let o=bt("tr",null,pt);bt("th",null,o);for(var al in Lt)bt("th",Po,o).textContent=al}else et(se,da),Z.live&&et(se,pa);let cl={show:!0},Fl={show:!1};function ei(o,r){if(r==0&&(it||!Z.live||n==2))return Dl;let c=[],u=bt("tr",ha,Ke,Ke.childNodes[r]);et(u,o.class),o.show||et(u,nl);let d=bt("th",null,u);if(be.show){let w=ut(ma,d);if(r>0){let _=be.width(i,r);_&&(w.style.border=_+"px "+be.dash(i,r)+" "+be.stroke(i,r)),w.style.background=be.fill(i,r)}}let g=ut(Po,d);o.label instanceof HTMLElement?g.appendChild(o.label):g.textContent=o.label,r>0&&(be.show||(g.style.color=o.width>0?be.stroke(i,r):be.fill(i,r)),Ie("click",d,w=>{if(R._lock)return;Zt(w);let _=S.indexOf(o);if((w.ctrlKey||w.metaKey)!=Z.isolate){let A=S.some((N,$)=>$>0&&$!=_&&N.show);S.forEach((N,$)=>{$>0&&Mt($,A?$==_?cl:Fl:cl,!0,_e.setSeries)})}else Mt(_,{show:!o.show},!0,_e.setSeries)},!1),dl&&Ie($o,d,w=>{R._lock||(Zt(w),Mt(S.indexOf(o),Ml,!0,_e.setSeries))},!1));for(var b in Lt){let w=bt("td",va,u);w.textContent="--",c.push(w)}return[u,c]}let Ut=new Map;function Ie(o,r,c,u=!0){let d=Ut.get(r)||{},g=R.bind[o](i,r,c,u);g&&(ol(o,r,d[o]=g),Ut.set(r,d))}function ul(o,r,c){let u=Ut.get(r)||{};for(let d in u)(o==null||d==o)&&(xn(d,r,u[d]),delete u[d]);o==null&&Ut.delete(r)}let Dt=0,Yt=0,Y=0,D=0,de=0,Ae=0,fl=de,qt=Ae,St=Y,Kt=D,Je=0,nt=0,Ye=0,dt=0;i.bbox={};let zi=!1,ti=!1,pl=!1,Jt=!1,li=!1,ot=!1;function $i(o,r,c){(c||o!=i.width||r!=i.height)&&Bn(o,r),xl(!1),pl=!0,ti=!0,bl()}function Bn(o,r){i.width=Dt=Y=o,i.height=Yt=D=r,de=Ae=0,ds(),hs();let c=i.bbox;Je=c.left=ll(de*re,.5),nt=c.top=ll(Ae*re,.5),Ye=c.width=ll(Y*re,.5),dt=c.height=ll(D*re,.5)}let us=3;function fs(){let o=!1,r=0;for(;!o;){r++;let c=Ss(r),u=_s(r);o=r==us||c&&u,o||(Bn(i.width,i.height),ti=!0)}}function ps({width:o,height:r}){$i(o,r)}i.setSize=ps;function ds(){let o=!1,r=!1,c=!1,u=!1;P.forEach((d,g)=>{if(d.show&&d._show){let{side:b,_size:w}=d,_=b%2,A=d.label!=null?d.labelSize:0,N=w+A;N>0&&(_?(Y-=N,b==3?(de+=N,u=!0):c=!0):(D-=N,b==0?(Ae+=N,o=!0):r=!0))}}),Qt[0]=o,Qt[1]=c,Qt[2]=r,Qt[3]=u,Y-=Ft[1]+Ft[3],de+=Ft[3],D-=Ft[2]+Ft[0],Ae+=Ft[0]}function hs(){let o=de+Y,r=Ae+D,c=de,u=Ae;function d(g,b){switch(g){case 1:return o+=b,o-b;case 2:return r+=b,r-b;case 3:return c-=b,c+b;case 0:return u-=b,u+b}}P.forEach((g,b)=>{if(g.show&&g._show){let w=g.side;g._pos=d(w,g._size),g.label!=null&&(g._lpos=d(w,g.labelSize))}})}if(R.dataIdx==null){let o=R.hover,r=o.skip=new Set(o.skip??[]);r.add(void 0);let c=o.prox=ee(o.prox),u=o.bias??=0;R.dataIdx=(d,g,b,w)=>{if(g==0)return b;let _=b,A=c(d,g,b,w)??fe,N=A>=0&&A<fe,$=E.ori==0?Y:D,G=R.left,oe=t[0],ie=t[g];if(r.has(ie[b])){_=null;let Q=null,H=null,F;if(u==0||u==-1)for(F=b;Q==null&&F-- >0;)r.has(ie[F])||(Q=F);if(u==0||u==1)for(F=b;H==null&&F++<ie.length;)r.has(ie[F])||(H=F);if(Q!=null||H!=null)if(N){let ve=Q==null?-1/0:O(oe[Q],E,$,0),ke=H==null?1/0:O(oe[H],E,$,0),Oe=G-ve,ue=ke-G;Oe<=ue?Oe<=A&&(_=Q):ue<=A&&(_=H)}else _=H==null?Q:Q==null?H:b-Q<=H-b?Q:H}else N&&Pe(G-O(oe[b],E,$,0))>A&&(_=null);return _}}let Zt=o=>{R.event=o};R.idxs=ce,R._lock=!1;let Ve=R.points;Ve.show=ee(Ve.show),Ve.size=ee(Ve.size),Ve.stroke=ee(Ve.stroke),Ve.width=ee(Ve.width),Ve.fill=ee(Ve.fill);let _t=i.focus=Me({},e.focus||{alpha:.3},R.focus),dl=_t.prox>=0,hl=dl&&Ve.one,rt=[],ml=[],vl=[];function Un(o,r){let c=Ve.show(i,r);if(c instanceof HTMLElement)return et(c,ua),et(c,o.class),Pt(c,-10,-10,Y,D),y.insertBefore(c,rt[r]),c}function Yn(o,r){if(n==1||r>0){let c=n==1&&T[o.scale].time,u=o.value;o.value=c?Ko(u)?lr(te,tr(u,V)):u||le:u||_c,o.label=o.label||(c?vc:mc)}if(hl||r>0){o.width=o.width==null?1:o.width,o.paths=o.paths||Fc||Aa,o.fillTo=ee(o.fillTo||Nc),o.pxAlign=+ne(o.pxAlign,L),o.pxRound=fr(o.pxAlign),o.stroke=ee(o.stroke||null),o.fill=ee(o.fill||null),o._stroke=o._fill=o._paths=o._focus=null;let c=Mc(Be(1,o.width),1),u=o.points=Me({},{size:c,width:Be(1,c*.2),stroke:o.stroke,space:c*2,paths:Vc,_stroke:null,_fill:null},o.points);u.show=ee(u.show),u.filter=ee(u.filter),u.fill=ee(u.fill),u.stroke=ee(u.stroke),u.paths=ee(u.paths),u.pxAlign=o.pxAlign}if(Ee){let c=ei(o,r);we.splice(r,0,c[0]),kt.splice(r,0,c[1]),Z.values.push(null)}if(je){ce.splice(r,0,null);let c=null;hl?r==0&&(c=Un(o,r)):r>0&&(c=Un(o,r)),rt.splice(r,0,c),ml.splice(r,0,0),vl.splice(r,0,0)}Ce("addSeries",r)}function ms(o,r){r=r??S.length,o=n==1?_n(o,r,nr,cr):_n(o,r,{},ar),S.splice(r,0,o),Yn(S[r],r)}i.addSeries=ms;function vs(o){if(S.splice(o,1),Ee){Z.values.splice(o,1),kt.splice(o,1);let r=we.splice(o,1)[0];ul(null,r.firstChild),r.remove()}je&&(ce.splice(o,1),rt.splice(o,1)[0].remove(),ml.splice(o,1),vl.splice(o,1)),Ce("delSeries",o)}i.delSeries=vs;let Qt=[!1,!1,!1,!1];function gs(o,r){if(o._show=o.show,o.show){let c=o.side%2,u=T[o.scale];u==null&&(o.scale=c?S[1].scale:C,u=T[o.scale]);let d=u.time;o.size=ee(o.size),o.space=ee(o.space),o.rotate=ee(o.rotate),Gt(o.incrs)&&o.incrs.forEach(b=>{!Bt.has(b)&&Bt.set(b,_r(b))}),o.incrs=ee(o.incrs||(u.distr==2?Ja:d?I==1?Qa:tc:il)),o.splits=ee(o.splits||(d&&u.distr==1?Ue:u.distr==3?yn:u.distr==4?bc:xc)),o.stroke=ee(o.stroke),o.grid.stroke=ee(o.grid.stroke),o.ticks.stroke=ee(o.ticks.stroke),o.border.stroke=ee(o.border.stroke);let g=o.values;o.values=Gt(g)&&!Gt(g[0])?ee(g):d?Gt(g)?er(te,Xo(g,V)):Ko(g)?nc(te,g):g||xe:g||gc,o.filter=ee(o.filter||(u.distr>=3&&u.log==10?kc:u.distr==3&&u.log==2?Sc:kr)),o.font=mr(o.font),o.labelFont=mr(o.labelFont),o._size=o.size(i,null,r,0),o._space=o._rotate=o._incrs=o._found=o._splits=o._values=null,o._size>0&&(Qt[r]=!0,o._el=ut(ra,v))}}function Vl(o,r,c,u){let[d,g,b,w]=c,_=r%2,A=0;return _==0&&(w||g)&&(A=r==0&&!d||r==2&&!b?Ne(ir.size/3):0),_==1&&(d||b)&&(A=r==1&&!g||r==3&&!w?Ne(rr.size/2):0),A}let qn=i.padding=(e.padding||[Vl,Vl,Vl,Vl]).map(o=>ee(ne(o,Vl))),Ft=i._padding=qn.map((o,r)=>o(i,r,Qt,0)),Re,Le=null,De=null,ii=n==1?S[0].idxs:null,ht=null,jl=!1;function Kn(o,r){if(t=o??[],i.data=i._data=t,n==2){Re=0;for(let c=1;c<S.length;c++)Re+=t[c][0].length}else{t.length==0&&(i.data=i._data=t=[[]]),ht=t[0],Re=ht.length;let c=t;if(q==2){c=t.slice();let u=c[0]=Array(Re);for(let d=0;d<Re;d++)u[d]=d}i._data=t=c}if(xl(!0),Ce("setData"),q==2&&(pl=!0),r!==!1){let c=E;c.auto(i,jl)?Ci():jt(C,c.min,c.max),Jt=Jt||R.left>=0,ot=!0,bl()}}i.setData=Kn;function Ci(){jl=!0;let o,r;n==1&&(Re>0?(Le=ii[0]=0,De=ii[1]=Re-1,o=t[0][Le],r=t[0][De],q==2?(o=Le,r=De):o==r&&(q==3?[o,r]=Si(o,o,E.log,!1):q==4?[o,r]=An(o,o,E.log,!1):E.time?r=o+Ne(86400/I):[o,r]=yi(o,r,Nn,!0))):(Le=ii[0]=o=null,De=ii[1]=r=null)),jt(C,o,r)}let ni,gl,Oi,Ri,Fi,Vi,ji,Ii,Hi,qe;function Jn(o,r,c,u,d,g){o??=Do,c??=Ln,u??="butt",d??=Do,g??="round",o!=ni&&(m.strokeStyle=ni=o),d!=gl&&(m.fillStyle=gl=d),r!=Oi&&(m.lineWidth=Oi=r),g!=Fi&&(m.lineJoin=Fi=g),u!=Vi&&(m.lineCap=Vi=u),c!=Ri&&m.setLineDash(Ri=c)}function Zn(o,r,c,u){r!=gl&&(m.fillStyle=gl=r),o!=ji&&(m.font=ji=o),c!=Ii&&(m.textAlign=Ii=c),u!=Hi&&(m.textBaseline=Hi=u)}function Wi(o,r,c,u,d=0){if(u.length>0&&o.auto(i,jl)&&(r==null||r.min==null)){let g=ne(Le,0),b=ne(De,u.length-1),w=c.min==null?ka(u,g,b,d,o.distr==3):[c.min,c.max];o.min=wt(o.min,c.min=w[0]),o.max=Be(o.max,c.max=w[1])}}let Qn={min:null,max:null};function xs(){for(let u in T){let d=T[u];j[u]==null&&(d.min==null||j[C]!=null&&d.auto(i,jl))&&(j[u]=Qn)}for(let u in T){let d=T[u];j[u]==null&&d.from!=null&&j[d.from]!=null&&(j[u]=Qn)}j[C]!=null&&xl(!0);let o={};for(let u in j){let d=j[u];if(d!=null){let g=o[u]=zl(T[u],La);if(d.min!=null)Me(g,d);else if(u!=C||n==2)if(Re==0&&g.from==null){let b=g.range(i,null,null,u);g.min=b[0],g.max=b[1]}else g.min=fe,g.max=-fe}}if(Re>0){S.forEach((u,d)=>{if(n==1){let g=u.scale,b=j[g];if(b==null)return;let w=o[g];if(d==0){let _=w.range(i,w.min,w.max,g);w.min=_[0],w.max=_[1],Le=yt(w.min,t[0]),De=yt(w.max,t[0]),De-Le>1&&(t[0][Le]<w.min&&Le++,t[0][De]>w.max&&De--),u.min=ht[Le],u.max=ht[De]}else u.show&&u.auto&&Wi(w,b,u,t[d],u.sorted);u.idxs[0]=Le,u.idxs[1]=De}else if(d>0&&u.show&&u.auto){let[g,b]=u.facets,w=g.scale,_=b.scale,[A,N]=t[d],$=o[w],G=o[_];$!=null&&Wi($,j[w],g,A,g.sorted),G!=null&&Wi(G,j[_],b,N,b.sorted),u.min=b.min,u.max=b.max}});for(let u in o){let d=o[u],g=j[u];if(d.from==null&&(g==null||g.min==null)){let b=d.range(i,d.min==fe?null:d.min,d.max==-fe?null:d.max,u);d.min=b[0],d.max=b[1]}}}for(let u in o){let d=o[u];if(d.from!=null){let g=o[d.from];if(g.min==null)d.min=d.max=null;else{let b=d.range(i,g.min,g.max,u);d.min=b[0],d.max=b[1]}}}let r={},c=!1;for(let u in o){let d=o[u],g=T[u];if(g.min!=d.min||g.max!=d.max){g.min=d.min,g.max=d.max;let b=g.distr;g._min=b==3?Ct(g.min):b==4?fn(g.min,g.asinh):b==100?g.fwd(g.min):g.min,g._max=b==3?Ct(g.max):b==4?fn(g.max,g.asinh):b==100?g.fwd(g.max):g.max,r[u]=c=!0}}if(c){S.forEach((u,d)=>{n==2?d>0&&r.y&&(u._paths=null):r[u.scale]&&(u._paths=null)});for(let u in r)pl=!0,Ce("setScale",u);je&&R.left>=0&&(Jt=ot=!0)}for(let u in j)j[u]=null}function bs(o){let r=bn(Le-1,0,Re-1),c=bn(De+1,0,Re-1);for(;o[r]==null&&r>0;)r--;for(;o[c]==null&&c<Re-1;)c++;return[r,c]}function ys(){if(Re>0){let o=S.some(r=>r._focus)&&qe!=_t.alpha;o&&(m.globalAlpha=qe=_t.alpha),S.forEach((r,c)=>{if(c>0&&r.show&&(Xn(c,!1),Xn(c,!0),r._paths==null)){let u=qe;qe!=r.alpha&&(m.globalAlpha=qe=r.alpha);let d=n==2?[0,t[c][0].length-1]:bs(t[c]);r._paths=r.paths(i,c,d[0],d[1]),qe!=u&&(m.globalAlpha=qe=u)}}),S.forEach((r,c)=>{if(c>0&&r.show){let u=qe;qe!=r.alpha&&(m.globalAlpha=qe=r.alpha),r._paths!=null&&eo(c,!1);{let d=r._paths!=null?r._paths.gaps:null,g=r.points.show(i,c,Le,De,d),b=r.points.filter(i,c,g,d);(g||b)&&(r.points._paths=r.points.paths(i,c,Le,De,b),eo(c,!0))}qe!=u&&(m.globalAlpha=qe=u),Ce("drawSeries",c)}}),o&&(m.globalAlpha=qe=1)}}function Xn(o,r){let c=r?S[o].points:S[o];c._stroke=c.stroke(i,o),c._fill=c.fill(i,o)}function eo(o,r){let c=r?S[o].points:S[o],{stroke:u,fill:d,clip:g,flags:b,_stroke:w=c._stroke,_fill:_=c._fill,_width:A=c.width}=c._paths;A=pe(A*re,3);let N=null,$=A%2/2;r&&_==null&&(_=A>0?"#fff":w);let G=c.pxAlign==1&&$>0;if(G&&m.translate($,$),!r){let oe=Je-A/2,ie=nt-A/2,Q=Ye+A,H=dt+A;N=new Path2D,N.rect(oe,ie,Q,H)}r?Gi(w,A,c.dash,c.cap,_,u,d,b,g):ws(o,w,A,c.dash,c.cap,_,u,d,b,N,g),G&&m.translate(-$,-$)}function ws(o,r,c,u,d,g,b,w,_,A,N){let $=!1;_!=0&&K.forEach((G,oe)=>{if(G.series[0]==o){let ie=S[G.series[1]],Q=t[G.series[1]],H=(ie._paths||Zl).band;Gt(H)&&(H=G.dir==1?H[0]:H[1]);let F,ve=null;ie.show&&H&&_a(Q,Le,De)?(ve=G.fill(i,oe)||g,F=ie._paths.clip):H=null,Gi(r,c,u,d,ve,b,w,_,A,N,F,H),$=!0}}),$||Gi(r,c,u,d,g,b,w,_,A,N)}let to=$l|kn;function Gi(o,r,c,u,d,g,b,w,_,A,N,$){Jn(o,r,c,u,d),(_||A||$)&&(m.save(),_&&m.clip(_),A&&m.clip(A)),$?(w&to)==to?(m.clip($),N&&m.clip(N),ri(d,b),oi(o,g,r)):w&kn?(ri(d,b),m.clip($),oi(o,g,r)):w&$l&&(m.save(),m.clip($),N&&m.clip(N),ri(d,b),m.restore(),oi(o,g,r)):(ri(d,b),oi(o,g,r)),(_||A||$)&&m.restore()}function oi(o,r,c){c>0&&(r instanceof Map?r.forEach((u,d)=>{m.strokeStyle=ni=d,m.stroke(u)}):r!=null&&o&&m.stroke(r))}function ri(o,r){r instanceof Map?r.forEach((c,u)=>{m.fillStyle=gl=u,m.fill(c)}):r!=null&&o&&m.fill(r)}function ks(o,r,c,u){let d=P[o],g;if(u<=0)g=[0,0];else{let b=d._space=d.space(i,o,r,c,u),w=d._incrs=d.incrs(i,o,r,c,u,b);g=Bc(r,c,w,u,b)}return d._found=g}function Bi(o,r,c,u,d,g,b,w,_,A){let N=b%2/2;L==1&&m.translate(N,N),Jn(w,b,_,A,w),m.beginPath();let $,G,oe,ie,Q=d+(u==0||u==3?-g:g);c==0?(G=d,ie=Q):($=d,oe=Q);for(let H=0;H<o.length;H++)r[H]!=null&&(c==0?$=oe=o[H]:G=ie=o[H],m.moveTo($,G),m.lineTo(oe,ie));m.stroke(),L==1&&m.translate(-N,-N)}function Ss(o){let r=!0;return P.forEach((c,u)=>{if(!c.show)return;let d=T[c.scale];if(d.min==null){c._show&&(r=!1,c._show=!1,xl(!1));return}else c._show||(r=!1,c._show=!0,xl(!1));let g=c.side,b=g%2,{min:w,max:_}=d,[A,N]=ks(u,w,_,b==0?Y:D);if(N==0)return;let $=d.distr==2,G=c._splits=c.splits(i,u,w,_,A,N,$),oe=d.distr==2?G.map(F=>ht[F]):G,ie=d.distr==2?ht[G[1]]-ht[G[0]]:A,Q=c._values=c.values(i,c.filter(i,oe,u,N,ie),u,N,ie);c._rotate=g==2?c.rotate(i,Q,u,N):0;let H=c._size;c._size=ft(c.size(i,Q,u,o)),H!=null&&c._size!=H&&(r=!1)}),r}function _s(o){let r=!0;return qn.forEach((c,u)=>{let d=c(i,u,Qt,o);d!=Ft[u]&&(r=!1),Ft[u]=d}),r}function Ms(){for(let o=0;o<P.length;o++){let r=P[o];if(!r.show||!r._show)continue;let c=r.side,u=c%2,d,g,b=r.stroke(i,o),w=c==0||c==3?-1:1,[_,A]=r._found;if(r.label!=null){let We=r.labelGap*w,Xe=Ne((r._lpos+We)*re);Zn(r.labelFont[0],b,"center",c==2?"top":Lo),m.save(),u==1?(d=g=0,m.translate(Xe,Ne(nt+dt/2)),m.rotate((c==3?-xi:xi)/2)):(d=Ne(Je+Ye/2),g=Xe);let tl=yr(r.label)?r.label(i,o,_,A):r.label;m.fillText(tl,d,g),m.restore()}if(A==0)continue;let N=T[r.scale],$=u==0?Ye:dt,G=u==0?Je:nt,oe=r._splits,ie=N.distr==2?oe.map(We=>ht[We]):oe,Q=N.distr==2?ht[oe[1]]-ht[oe[0]]:_,H=r.ticks,F=r.border,ve=H.show?H.size:0,ke=Ne(ve*re),Oe=Ne((r.alignTo==2?r._size-ve-r.gap:r.gap)*re),ue=r._rotate*-xi/180,Se=z(r._pos*re),Ze=(ke+Oe)*w,He=Se+Ze;g=u==0?He:0,d=u==1?He:0;let st=r.font[0],mt=r.align==1?Al:r.align==2?an:ue>0?Al:ue<0?an:u==0?"center":c==3?an:Al,Et=ue||u==1?"middle":c==2?"top":Lo;Zn(st,b,mt,Et);let Qe=r.font[1]*r.lineGap,at=oe.map(We=>z(f(We,N,$,G))),vt=r._values;for(let We=0;We<vt.length;We++){let Xe=vt[We];if(Xe!=null){u==0?d=at[We]:g=at[We],Xe=""+Xe;let tl=Xe.indexOf(`
`)==-1?[Xe]:Xe.split(/\n/gm);for(let Ge=0;Ge<tl.length;Ge++){let wo=tl[Ge];ue?(m.save(),m.translate(d,g+Ge*Qe),m.rotate(ue),m.fillText(wo,0,0),m.restore()):m.fillText(wo,d,g+Ge*Qe)}}}H.show&&Bi(at,H.filter(i,ie,o,A,Q),u,c,Se,ke,pe(H.width*re,3),H.stroke(i,o),H.dash,H.cap);let At=r.grid;At.show&&Bi(at,At.filter(i,ie,o,A,Q),u,u==0?2:1,u==0?nt:Je,u==0?dt:Ye,pe(At.width*re,3),At.stroke(i,o),At.dash,At.cap),F.show&&Bi([Se],[1],u==0?1:0,u==0?1:2,u==1?nt:Je,u==1?dt:Ye,pe(F.width*re,3),F.stroke(i,o),F.dash,F.cap)}Ce("drawAxes")}function xl(o){S.forEach((r,c)=>{c>0&&(r._paths=null,o&&(n==1?(r.min=null,r.max=null):r.facets.forEach(u=>{u.min=null,u.max=null})))})}let si=!1,Ui=!1,Il=[];function Ts(){Ui=!1;for(let o=0;o<Il.length;o++)Ce(...Il[o]);Il.length=0}function bl(){si||(Fa(lo),si=!0)}function Es(o,r=!1){si=!0,Ui=r,o(i),lo(),r&&Il.length>0&&queueMicrotask(Ts)}i.batch=Es;function lo(){if(zi&&(xs(),zi=!1),pl&&(fs(),pl=!1),ti){if(ge(k,Al,de),ge(k,"top",Ae),ge(k,Yl,Y),ge(k,ql,D),ge(y,Al,de),ge(y,"top",Ae),ge(y,Yl,Y),ge(y,ql,D),ge(v,Yl,Dt),ge(v,ql,Yt),x.width=Ne(Dt*re),x.height=Ne(Yt*re),P.forEach(({_el:o,_show:r,_size:c,_pos:u,side:d})=>{if(o!=null)if(r){let g=d===3||d===0?c:0,b=d%2==1;ge(o,b?"left":"top",u-g),ge(o,b?"width":"height",c),ge(o,b?"top":"left",b?Ae:de),ge(o,b?"height":"width",b?D:Y),gn(o,nl)}else et(o,nl)}),ni=gl=Oi=Fi=Vi=ji=Ii=Hi=Ri=null,qe=1,Gl(!0),de!=fl||Ae!=qt||Y!=St||D!=Kt){xl(!1);let o=Y/St,r=D/Kt;if(je&&!Jt&&R.left>=0){R.left*=o,R.top*=r,yl&&Pt(yl,Ne(R.left),0,Y,D),wl&&Pt(wl,0,Ne(R.top),Y,D);for(let c=0;c<rt.length;c++){let u=rt[c];u!=null&&(ml[c]*=o,vl[c]*=r,Pt(u,ft(ml[c]),ft(vl[c]),Y,D))}}if(me.show&&!li&&me.left>=0&&me.width>0){me.left*=o,me.width*=o,me.top*=r,me.height*=r;for(let c in Qi)ge(_l,c,me[c])}fl=de,qt=Ae,St=Y,Kt=D}Ce("setSize"),ti=!1}Dt>0&&Yt>0&&(m.clearRect(0,0,x.width,x.height),Ce("drawClear"),U.forEach(o=>o()),Ce("draw")),me.show&&li&&(ai(me),li=!1),je&&Jt&&(el(null,!0,!1),Jt=!1),Z.show&&Z.live&&ot&&(Ji(),ot=!1),p||(p=!0,i.status=1,Ce("ready")),jl=!1,si=!1}i.redraw=(o,r)=>{pl=r||!1,o!==!1?jt(C,E.min,E.max):bl()};function Yi(o,r){let c=T[o];if(c.from==null){if(Re==0){let u=c.range(i,r.min,r.max,o);r.min=u[0],r.max=u[1]}if(r.min>r.max){let u=r.min;r.min=r.max,r.max=u}if(Re>1&&r.min!=null&&r.max!=null&&r.max-r.min<1e-16)return;o==C&&c.distr==2&&Re>0&&(r.min=yt(r.min,t[0]),r.max=yt(r.max,t[0]),r.min==r.max&&r.max++),j[o]=r,zi=!0,bl()}}i.setScale=Yi;let qi,Ki,yl,wl,io,no,kl,Sl,oo,ro,he,ye,Vt=!1,Fe=R.drag,ze=Fe.x,$e=Fe.y;je&&(R.x&&(qi=ut(aa,y)),R.y&&(Ki=ut(ca,y)),E.ori==0?(yl=qi,wl=Ki):(yl=Ki,wl=qi),he=R.left,ye=R.top);let me=i.select=Me({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),_l=me.show?ut(sa,me.over?y:k):null;function ai(o,r){if(me.show){for(let c in o)me[c]=o[c],c in Qi&&ge(_l,c,o[c]);r!==!1&&Ce("setSelect")}}i.setSelect=ai;function As(o){if(S[o].show)Ee&&gn(we[o],nl);else if(Ee&&et(we[o],nl),je){let c=hl?rt[0]:rt[o];c!=null&&Pt(c,-10,-10,Y,D)}}function jt(o,r,c){Yi(o,{min:r,max:c})}function Mt(o,r,c,u){r.focus!=null&&zs(o),r.show!=null&&S.forEach((d,g)=>{g>0&&(o==g||o==null)&&(d.show=r.show,As(g),n==2?(jt(d.facets[0].scale,null,null),jt(d.facets[1].scale,null,null)):jt(d.scale,null,null),bl())}),c!==!1&&Ce("setSeries",o,r),u&&Bl("setSeries",i,o,r)}i.setSeries=Mt;function Ns(o,r){Me(K[o],r)}function Ps(o,r){o.fill=ee(o.fill||null),o.dir=ne(o.dir,-1),r=r??K.length,K.splice(r,0,o)}function Ls(o){o==null?K.length=0:K.splice(o,1)}i.addBand=Ps,i.setBand=Ns,i.delBand=Ls;function Ds(o,r){S[o].alpha=r,je&&rt[o]!=null&&(rt[o].style.opacity=r),Ee&&we[o]&&(we[o].style.opacity=r)}let zt,It,Xt,Ml={focus:!0};function zs(o){if(o!=Xt){let r=o==null,c=_t.alpha!=1;S.forEach((u,d)=>{if(n==1||d>0){let g=r||d==0||d==o;u._focus=r?null:g,c&&Ds(d,g?1:_t.alpha)}}),Xt=o,c&&bl()}}Ee&&dl&&Ie(Co,se,o=>{R._lock||(Zt(o),Xt!=null&&Mt(null,Ml,!0,_e.setSeries))});function Tt(o,r,c){let u=T[r];c&&(o=o/re-(u.ori==1?Ae:de));let d=Y;u.ori==1&&(d=D,o=d-o),u.dir==-1&&(o=d-o);let g=u._min,b=u._max,w=o/d,_=g+(b-g)*w,A=u.distr;return A==3?Ll(10,_):A==4?Ta(_,u.asinh):A==100?u.bwd(_):_}function $s(o,r){let c=Tt(o,C,r);return yt(c,t[0],Le,De)}i.valToIdx=o=>yt(o,t[0]),i.posToIdx=$s,i.posToVal=Tt,i.valToPos=(o,r,c)=>T[r].ori==0?s(o,T[r],c?Ye:Y,c?Je:0):a(o,T[r],c?dt:D,c?nt:0),i.setCursor=(o,r,c)=>{he=o.left,ye=o.top,el(null,r,c)};function so(o,r){ge(_l,Al,me.left=o),ge(_l,Yl,me.width=r)}function ao(o,r){ge(_l,"top",me.top=o),ge(_l,ql,me.height=r)}let Hl=E.ori==0?so:ao,Wl=E.ori==1?so:ao;function Cs(){if(Ee&&Z.live)for(let o=n==2?1:0;o<S.length;o++){if(o==0&&it)continue;let r=Z.values[o],c=0;for(let u in r)kt[o][c++].firstChild.nodeValue=r[u]}}function Ji(o,r){if(o!=null&&(o.idxs?o.idxs.forEach((c,u)=>{ce[u]=c}):Pa(o.idx)||ce.fill(o.idx),Z.idx=ce[0]),Ee&&Z.live){for(let c=0;c<S.length;c++)(c>0||n==1&&!it)&&Os(c,ce[c]);Cs()}ot=!1,r!==!1&&Ce("setLegend")}i.setLegend=Ji;function Os(o,r){let c=S[o],u=o==0&&q==2?ht:t[o],d;it?d=c.values(i,o,r)??Rt:(d=c.value(i,r==null?null:u[r],o,r),d=d==null?Rt:{_:d}),Z.values[o]=d}function el(o,r,c){oo=he,ro=ye,[he,ye]=R.move(i,he,ye),R.left=he,R.top=ye,je&&(yl&&Pt(yl,Ne(he),0,Y,D),wl&&Pt(wl,0,Ne(ye),Y,D));let u,d=Le>De;zt=fe,It=null;let g=E.ori==0?Y:D,b=E.ori==1?Y:D;if(he<0||Re==0||d){u=R.idx=null;for(let w=0;w<S.length;w++){let _=rt[w];_!=null&&Pt(_,-10,-10,Y,D)}dl&&Mt(null,Ml,!0,o==null&&_e.setSeries),Z.live&&(ce.fill(u),ot=!0)}else{let w,_,A;n==1&&(w=E.ori==0?he:ye,_=Tt(w,C),u=R.idx=yt(_,t[0],Le,De),A=O(t[0][u],E,g,0));let N=-10,$=-10,G=0,oe=0,ie=!0,Q="",H="";for(let F=n==2?1:0;F<S.length;F++){let ve=S[F],ke=ce[F],Oe=ke==null?null:n==1?t[F][ke]:t[F][1][ke],ue=R.dataIdx(i,F,u,_),Se=ue==null?null:n==1?t[F][ue]:t[F][1][ue];if(ot=ot||Se!=Oe||ue!=ke,ce[F]=ue,F>0&&ve.show){let Ze=ue==null?-10:ue==u?A:O(n==1?t[0][ue]:t[F][0][ue],E,g,0),He=Se==null?-10:W(Se,n==1?T[ve.scale]:T[ve.facets[1].scale],b,0);if(dl&&Se!=null){let st=E.ori==1?he:ye,mt=Pe(_t.dist(i,F,ue,He,st));if(mt<zt){let Et=_t.bias;if(Et!=0){let Qe=Tt(st,ve.scale),at=Se>=0?1:-1,vt=Qe>=0?1:-1;vt==at&&(vt==1?Et==1?Se>=Qe:Se<=Qe:Et==1?Se<=Qe:Se>=Qe)&&(zt=mt,It=F)}else zt=mt,It=F}}if(ot||hl){let st,mt;E.ori==0?(st=Ze,mt=He):(st=He,mt=Ze);let Et,Qe,at,vt,At,We,Xe=!0,tl=Ve.bbox;if(tl!=null){Xe=!1;let Ge=tl(i,F);at=Ge.left,vt=Ge.top,Et=Ge.width,Qe=Ge.height}else at=st,vt=mt,Et=Qe=Ve.size(i,F);if(We=Ve.fill(i,F),At=Ve.stroke(i,F),hl)F==It&&zt<=_t.prox&&(N=at,$=vt,G=Et,oe=Qe,ie=Xe,Q=We,H=At);else{let Ge=rt[F];Ge!=null&&(ml[F]=at,vl[F]=vt,Ho(Ge,Et,Qe,Xe),jo(Ge,We,At),Pt(Ge,ft(at),ft(vt),Y,D))}}}}if(hl){let F=_t.prox,ve=Xt==null?zt<=F:zt>F||It!=Xt;if(ot||ve){let ke=rt[0];ke!=null&&(ml[0]=N,vl[0]=$,Ho(ke,G,oe,ie),jo(ke,Q,H),Pt(ke,ft(N),ft($),Y,D))}}}if(me.show&&Vt)if(o!=null){let[w,_]=_e.scales,[A,N]=_e.match,[$,G]=o.cursor.sync.scales,oe=o.cursor.drag;if(ze=oe._x,$e=oe._y,ze||$e){let{left:ie,top:Q,width:H,height:F}=o.select,ve=o.scales[$].ori,ke=o.posToVal,Oe,ue,Se,Ze,He,st=w!=null&&A(w,$),mt=_!=null&&N(_,G);st&&ze?(ve==0?(Oe=ie,ue=H):(Oe=Q,ue=F),Se=T[w],Ze=O(ke(Oe,$),Se,g,0),He=O(ke(Oe+ue,$),Se,g,0),Hl(wt(Ze,He),Pe(He-Ze))):Hl(0,g),mt&&$e?(ve==1?(Oe=ie,ue=H):(Oe=Q,ue=F),Se=T[_],Ze=W(ke(Oe,G),Se,b,0),He=W(ke(Oe+ue,G),Se,b,0),Wl(wt(Ze,He),Pe(He-Ze))):Wl(0,b)}else Xi()}else{let w=Pe(oo-io),_=Pe(ro-no);if(E.ori==1){let G=w;w=_,_=G}ze=Fe.x&&w>=Fe.dist,$e=Fe.y&&_>=Fe.dist;let A=Fe.uni;A!=null?ze&&$e&&(ze=w>=A,$e=_>=A,!ze&&!$e&&(_>w?$e=!0:ze=!0)):Fe.x&&Fe.y&&(ze||$e)&&(ze=$e=!0);let N,$;ze&&(E.ori==0?(N=kl,$=he):(N=Sl,$=ye),Hl(wt(N,$),Pe($-N)),$e||Wl(0,b)),$e&&(E.ori==1?(N=kl,$=he):(N=Sl,$=ye),Wl(wt(N,$),Pe($-N)),ze||Hl(0,g)),!ze&&!$e&&(Hl(0,0),Wl(0,0))}if(Fe._x=ze,Fe._y=$e,o==null){if(c){if(yo!=null){let[w,_]=_e.scales;_e.values[0]=w!=null?Tt(E.ori==0?he:ye,w):null,_e.values[1]=_!=null?Tt(E.ori==1?he:ye,_):null}Bl(cn,i,he,ye,Y,D,u)}if(dl){let w=c&&_e.setSeries,_=_t.prox;Xt==null?zt<=_&&Mt(It,Ml,!0,w):zt>_?Mt(null,Ml,!0,w):It!=Xt&&Mt(It,Ml,!0,w)}}ot&&(Z.idx=u,Ji()),r!==!1&&Ce("setCursor")}let Ht=null;Object.defineProperty(i,"rect",{get(){return Ht==null&&Gl(!1),Ht}});function Gl(o=!1){o?Ht=null:(Ht=y.getBoundingClientRect(),Ce("syncRect",Ht))}function co(o,r,c,u,d,g,b){R._lock||Vt&&o!=null&&o.movementX==0&&o.movementY==0||(Zi(o,r,c,u,d,g,b,!1,o!=null),o!=null?el(null,!0,!0):el(r,!0,!1))}function Zi(o,r,c,u,d,g,b,w,_){if(Ht==null&&Gl(!1),Zt(o),o!=null)c=o.clientX-Ht.left,u=o.clientY-Ht.top;else{if(c<0||u<0){he=-10,ye=-10;return}let[A,N]=_e.scales,$=r.cursor.sync,[G,oe]=$.values,[ie,Q]=$.scales,[H,F]=_e.match,ve=r.axes[0].side%2==1,ke=E.ori==0?Y:D,Oe=E.ori==1?Y:D,ue=ve?g:d,Se=ve?d:g,Ze=ve?u:c,He=ve?c:u;if(ie!=null?c=H(A,ie)?f(G,T[A],ke,0):-10:c=ke*(Ze/ue),Q!=null?u=F(N,Q)?f(oe,T[N],Oe,0):-10:u=Oe*(He/Se),E.ori==1){let st=c;c=u,u=st}}_&&(r==null||r.cursor.event.type==cn)&&((c<=1||c>=Y-1)&&(c=ll(c,Y)),(u<=1||u>=D-1)&&(u=ll(u,D))),w?(io=c,no=u,[kl,Sl]=R.move(i,c,u)):(he=c,ye=u)}let Qi={width:0,height:0,left:0,top:0};function Xi(){ai(Qi,!1)}let uo,fo,po,ho;function mo(o,r,c,u,d,g,b){Vt=!0,ze=$e=Fe._x=Fe._y=!1,Zi(o,r,c,u,d,g,b,!0,!1),o!=null&&(Ie(un,mn,vo,!1),Bl(zo,i,kl,Sl,Y,D,null));let{left:w,top:_,width:A,height:N}=me;uo=w,fo=_,po=A,ho=N}function vo(o,r,c,u,d,g,b){Vt=Fe._x=Fe._y=!1,Zi(o,r,c,u,d,g,b,!1,!0);let{left:w,top:_,width:A,height:N}=me,$=A>0||N>0,G=uo!=w||fo!=_||po!=A||ho!=N;if($&&G&&ai(me),Fe.setScale&&$&&G){let oe=w,ie=A,Q=_,H=N;if(E.ori==1&&(oe=_,ie=N,Q=w,H=A),ze&&jt(C,Tt(oe,C),Tt(oe+ie,C)),$e)for(let F in T){let ve=T[F];F!=C&&ve.from==null&&ve.min!=fe&&jt(F,Tt(Q+H,F),Tt(Q,F))}Xi()}else R.lock&&(R._lock=!R._lock,el(r,!0,o!=null));o!=null&&(ul(un,mn),Bl(un,i,he,ye,Y,D,null))}function Rs(o,r,c,u,d,g,b){if(R._lock)return;Zt(o);let w=Vt;if(Vt){let _=!0,A=!0,N=10,$,G;E.ori==0?($=ze,G=$e):($=$e,G=ze),$&&G&&(_=he<=N||he>=Y-N,A=ye<=N||ye>=D-N),$&&_&&(he=he<kl?0:Y),G&&A&&(ye=ye<Sl?0:D),el(null,!0,!0),Vt=!1}he=-10,ye=-10,ce.fill(null),el(null,!0,!0),w&&(Vt=w)}function go(o,r,c,u,d,g,b){R._lock||(Zt(o),Ci(),Xi(),o!=null&&Bl(Oo,i,he,ye,Y,D,null))}function xo(){P.forEach(Uc),$i(i.width,i.height,!0)}ol(bi,Pl,xo);let Tl={};Tl.mousedown=mo,Tl.mousemove=co,Tl.mouseup=vo,Tl.dblclick=go,Tl.setSeries=(o,r,c,u)=>{let d=_e.match[2];c=d(i,r,c),c!=-1&&Mt(c,u,!0,!1)},je&&(Ie(zo,y,mo),Ie(cn,y,co),Ie($o,y,o=>{Zt(o),Gl(!1)}),Ie(Co,y,Rs),Ie(Oo,y,go),Sn.add(i),i.syncRect=Gl);let ci=i.hooks=e.hooks||{};function Ce(o,r,c){Ui?Il.push([o,r,c]):o in ci&&ci[o].forEach(u=>{u.call(null,i,r,c)})}(e.plugins||[]).forEach(o=>{for(let r in o.hooks)ci[r]=(ci[r]||[]).concat(o.hooks[r])});let bo=(o,r,c)=>c,_e=Me({key:null,setSeries:!1,filters:{pub:Yo,sub:Yo},scales:[C,S[1]?S[1].scale:null],match:[qo,qo,bo],values:[null,null]},R.sync);_e.match.length==2&&_e.match.push(bo),R.sync=_e;let yo=_e.key,en=Gr(yo);function Bl(o,r,c,u,d,g,b){_e.filters.pub(o,r,c,u,d,g,b)&&en.pub(o,r,c,u,d,g,b)}en.sub(i);function Fs(o,r,c,u,d,g,b){_e.filters.sub(o,r,c,u,d,g,b)&&Tl[o](null,r,c,u,d,g,b)}i.pub=Fs;function Vs(){en.unsub(i),Sn.delete(i),Ut.clear(),xn(bi,Pl,xo),h.remove(),se?.remove(),Ce("destroy")}i.destroy=Vs;function tn(){Ce("init",e,t),Kn(t||e.data,!1),j[C]?Yi(C,j[C]):Ci(),li=me.show&&(me.width>0||me.height>0),Jt=ot=!0,$i(e.width,e.height)}return S.forEach(Yn),P.forEach(gs),l?l instanceof HTMLElement?(l.appendChild(h),tn()):l(i,tn):tn(),i}Te.assign=Me;Te.fmtNum=Pn;Te.rangeNum=yi;Te.rangeLog=Si;Te.rangeAsinh=An;Te.orient=sl;Te.pxRatio=re;Te.join=Ra;Te.fmtDate=Dn,Te.tzDate=qa;Te.sync=Gr;{Te.addGap=Pc,Te.clipGaps=Ti;let e=Te.paths={points:Jr};e.linear=Qr,e.stepped=zc,e.bars=$c,e.spline=Oc}var Vn=[[],[7,4],[2,3],[9,3,2,3]],is=2,ls=200,jn="11px system-ui, sans-serif",ns=(e,t,l,i=24)=>M("span",{className:"live-key",style:`--live-key: var(--live-${t})`},M("span",{innerHTML:`<svg viewBox="0 0 ${i} 12" aria-hidden="true">${l}</svg>`}),M("span",{},...Wt(e))),In=([e,t])=>({time:!1,range:(l,i,n)=>{let[s,a]=Te.rangeNum(i??0,n??1,.1,!0);return[e??s??0,t??a??1]}}),Yc=(e,t,l)=>Te.rangeNum(Math.min(0,t??0),Math.max(0,l??1),.1,!0),Pi=class{constructor(t,l){this.alt=t.alt,this.labels=[t.x_label,t.y_label],this.colour=()=>"",this.plot=M("div",{className:"live-plot",role:"img","aria-label":t.title}),this.element=M("figure",{className:"live-panel"},M("figcaption",{},t.title),M("div",{className:"live-keys"},...l),this.plot)}start(t,l,i={}){this.colour=t;let n={stroke:()=>t("axis"),grid:{stroke:()=>t("grid"),width:1},ticks:{show:!1},font:jn,labelFont:jn,labelGap:0};this.uplot=new Te({width:Math.max(this.plot.clientWidth,100),height:ls,legend:{show:!1},cursor:{show:!1},padding:[10,10,0,0],axes:[{...n,size:20,gap:3,labelSize:16,label:this.labels[0],...i},{...n,size:38,gap:4,labelSize:16,label:this.labels[1]}],...l},[[],...(l.series??[]).slice(1).map(()=>[])],this.plot)}draw(t){this.shown=t,this.plot.setAttribute("aria-label",El(this.alt,t)),this.uplot?.setData(this.data(t))}data(t){throw new Error("a panel says what it plots")}recolour(){this.uplot?.redraw(!1)}fit(){let t=this.plot.clientWidth;t>0&&t!==this.uplot?.width&&this.uplot?.setSize({width:t,height:ls})}destroy(){this.uplot?.destroy()}};function qc({label:e,y:t,colour:l},i){let n=Vn[i].length?` stroke-dasharray="${Vn[i]}"`:"";return ns(e,l,t?`<path d="M0 6H24"${n}/>`:'<circle cx="12" cy="6" r="4"/>')}var Li=class extends Pi{constructor(t){super(t,t.curves.map(qc).filter((l,i)=>t.curves[i].label)),this.panel=t}attach(t){let{curves:l,x_range:i,y_range:n}=this.panel;this.start(t,{scales:{x:In(i),y:In(n)},series:[{},...l.map((s,a)=>({stroke:()=>t(s.colour),width:is,dash:Vn[a],points:{show:!1},paths:Kc}))],hooks:{drawAxes:[s=>this.drawVerticals(s)],draw:[s=>this.drawInfinity(s),s=>this.drawDots(s)]}})}data(t){let{x:l,curves:i}=this.panel,n=Array.from(t[l]);return[n,...i.map(({y:s})=>s?Array.from(t[s],a=>Number.isNaN(a)?null:a):n.map(()=>null))]}drawVerticals(t){let{ctx:l,bbox:i}=t;for(let[n,s]of Object.entries(this.panel.verticals)){let a=t.valToPos(this.number(s),"x",!0);l.save(),l.strokeStyle=l.fillStyle=this.colour("muted"),l.lineWidth=devicePixelRatio,l.setLineDash([4*devicePixelRatio,3*devicePixelRatio]),l.beginPath(),l.moveTo(a,i.top),l.lineTo(a,i.top+i.height),l.stroke();let f=a>i.left+i.width/2;l.textAlign=f?"right":"left",l.fillText(n,a+(f?-4:4)*devicePixelRatio,i.top+11*devicePixelRatio),l.restore()}}drawInfinity(t){let{ctx:l,bbox:i}=t,n=this.panel.curves.find(({y:s})=>s&&Array.from(this.shown?.[s]??[]).includes(1/0));n&&(l.save(),l.fillStyle=this.colour(n.colour),l.font=jn.replace("11",String(16*devicePixelRatio)),l.textAlign="left",l.fillText("∞",i.left+4*devicePixelRatio,i.top+16*devicePixelRatio),l.restore())}drawDots(t){let{ctx:l}=t;for(let{dot:i,colour:n}of this.panel.curves){if(!i.length)continue;let[s,a]=i.map(f=>this.number(f));Number.isNaN(a)||(l.save(),l.setLineDash([]),l.fillStyle=this.colour(n),l.strokeStyle=this.colour("edge"),l.lineWidth=1.5*devicePixelRatio,l.beginPath(),l.arc(t.valToPos(s,"x",!0),Hn(t,a),5*devicePixelRatio,0,2*Math.PI),l.fill(),l.stroke(),l.restore())}}number(t){return this.shown?.[t][0]??NaN}},Hn=(e,t)=>t===1/0?e.bbox.top+is*devicePixelRatio/2:e.valToPos(t,"y",!0);function Kc(e,t){let l=new Path2D,i=!1;return e.data[t].forEach((n,s)=>{if(n==null){i=!1;return}let a=e.valToPos(e.data[0][s],"x",!0);i?l.lineTo(a,Hn(e,n)):l.moveTo(a,Hn(e,n)),i=!0}),{stroke:l,fill:void 0,clip:void 0,band:void 0,gaps:void 0,flags:void 0}}var Di=class extends Pi{constructor(t){super(t,Object.entries(t.bars).map(([l,[,i]])=>ns(l,i,'<rect width="12" height="12" rx="1"/>',12))),this.panel=t}attach(t){let{ticks:l,bars:i}=this.panel,n=Object.values(i);this.start(t,{scales:{x:In([-.6,l.length-.4]),y:{range:Yc}},series:[{},...n.map(([,s],a)=>({fill:()=>t(s),width:0,points:{show:!1},paths:Te.paths.bars?.({size:[n.length>1?.36:.6],align:n.length>1?a?1:-1:0})}))]},{grid:{show:!1},splits:()=>l.map((s,a)=>a),values:()=>l})}data(t){let{ticks:l,bars:i}=this.panel;return[l.map((n,s)=>s),...Object.values(i).map(([n])=>Array.from(t[n]))]}};function Jc(e){if(Math.abs(e)>6)return Math.sign(e);let[t,l]=[e,e];for(let i=1;Math.abs(t)>1e-17*Math.abs(l);i++)l+=t*=2*e*e/(2*i+1);return 2/Math.sqrt(Math.PI)*Math.exp(-e*e)*l}var Zc={abs:Math.abs,add:(e,t)=>e+t,bitwise_and:(e,t)=>e&t,bitwise_or:(e,t)=>e|t,div:(e,t)=>e/t,eq:(e,t)=>+(e===t),erf:Jc,exp:Math.exp,expm1:Math.expm1,ge:(e,t)=>+(e>=t),gt:(e,t)=>+(e>t),isinf:e=>+(Math.abs(e)===1/0),le:(e,t)=>+(e<=t),log:Math.log,log1p:Math.log1p,lt:(e,t)=>+(e<t),maximum:Math.max,minimum:Math.min,mul:(e,t)=>e*t,ne:(e,t)=>+(e!==t),neg:e=>-e,pow:(e,t)=>e**t,relu:e=>Math.max(e,0),sigmoid:e=>1/(1+Math.exp(-e)),sign:Math.sign,sqrt:Math.sqrt,sub:(e,t)=>e-t,where:(e,t,l)=>e?t:l},Qc=e=>typeof e=="number"?[e]:e,os=e=>e.reduce((t,l)=>t*l,1);function rs(e,t,l=0){let i=new Int32Array(os(e));for(let n=0;n<i.length;n++){let[s,a]=[n,l];for(let f=e.length-1;f>=0;f--)a+=s%e[f]*t[f],s=Math.floor(s/e[f]);i[n]=a}return i}function Xc(e,t){let l=e.length-t.length,i=1,n=e.map(()=>0);for(let s=t.length-1;s>=0;s--)t[s]>1&&(n[s+l]=i),i*=t[s];return rs(e,n)}function eu(e,t,l){let i=Zc[e],[n,s,a]=l.map(p=>Xc(t,p)),f=os(t);return(p,h,x)=>{let m=new Float64Array(f);if(a)for(let v=0;v<f;v++)m[v]=i(p[n[v]],h[s[v]],x[a[v]]);else if(s)for(let v=0;v<f;v++)m[v]=i(p[n[v]],h[s[v]]);else for(let v=0;v<f;v++)m[v]=i(p[n[v]]);return m}}var tu=([e,t,l],i)=>n=>{let s=new Float64Array(i?n.length:e*l);for(let a=0;a<e;a++)for(let f=0;f<l;f++){let p=0;for(let h=0;h<t;h++){let x=(a*t+h)*l+f;p+=n[x],i&&(s[x]=p)}i||(s[a*l+f]=p)}return s},lu=e=>(...t)=>{let l=new Float64Array(t.reduce((n,{length:s})=>n+s,0)),i=0;for(let n=0;n<e;n++)for(let s of t){let a=s.length/e;l.set(s.subarray(n*a,(n+1)*a),i),i+=a}return l};function iu([e,t,,l],i){switch(e){case"constant":return()=>Float64Array.from(l,Number);case"arange":return()=>Float64Array.from({length:t[0]},(n,s)=>l[0]+s*l[1]);case"read":{let n=rs(t,l.slice(1),l[0]);return s=>Float64Array.from(n,a=>s[a])}case"sum":case"cumsum":return tu(l,e==="cumsum");case"cat":return lu(l[0]);default:return eu(e,t,i)}}function nu({steps:e,...t}){let[l,i]=[Xl(t.start),Xl(t.move)];return n=>{let{state:s}=l(n),a=[...s];for(let f=0;f<e;f++)({state:s}=i({...n,state:s})),a.push(...s);return a}}function Xl({walk:e,...t}){if(e){let[x,m]=[nu(e),Xl(t)];return v=>m({...v,path:x(v)})}let{controls:l,steps:i,outputs:n}=t,s=Object.keys(l),a=[...Object.values(l),...i.map(([,x])=>x)],f=new Array(a.length),p=[],h=a.map((x,m)=>m<s.length);return i.forEach((x,m)=>{let[v,k]=[x[2],s.length+m],y=iu(x,v.map(z=>a[z])),L=()=>f[k]=y(...v.map(z=>f[z]));h[k]=v.some(z=>h[z]),h[k]?p.push(L):L()}),x=>{s.forEach((m,v)=>f[v]=Float64Array.from(Qc(x[m])));for(let m of p)m();return Object.fromEntries(Object.entries(n).map(([m,v])=>[m,f[v]]))}}var ss=`.live-playground {
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
`;var Wn=matchMedia("(prefers-color-scheme: dark)");function ru(){let e=document.documentElement,{jpThemeLight:t,vscodeThemeKind:l}=document.body.dataset,i=e.dataset.theme??e.getAttribute("theme");return i==="dark"||i==="light"?i==="dark":t?t==="false":l?!l.includes("light"):Wn.matches}function as(e,t){let l=()=>{let n=ru()?"dark":"light";e.dataset.theme!==n&&(e.dataset.theme=n,t())},i=new MutationObserver(l);for(let n of[document.documentElement,document.body])i.observe(n,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return Wn.addEventListener("change",l),l(),()=>{i.disconnect(),Wn.removeEventListener("change",l)}}var cs='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var au={lines:Li,plane:hi,bars:Di,matrix:di,numbers:fi,sentences:pi},cu=700,Gn=class{constructor(t,l,i){this.model=t,this.manifest=l,this.computed=0,this.arrays=Xl(l.program),this.values=Object.fromEntries(l.controls.map(({name:n,value:s})=>[n,t.get(n)??s])),this.start=this.values,this.panels=l.panels.map(n=>new au[n.kind](n)),this.makeElements(i),this.makeControls(),this.ends=[()=>clearTimeout(this.quiet)]}makeElements(t){let l=this.panels.filter(s=>!("summary"in s)),i=this.panels.filter(s=>"summary"in s);this.controls=M("div",{className:"live-controls"}),this.help=M("dl",{}),this.spoken=M("div",{className:"live-hidden",role:"status"});let n=M("button",{type:"button",title:"the values at the start"},"Reset");n.addEventListener("click",()=>this.setAll(this.start)),this.root=M("section",{className:"live-playground live-explorer","aria-label":`explorer: ${this.manifest.title}`},M("div",{className:"live-set"},this.controls,n),M("div",{className:"live-panels"},...l.map(({element:s})=>s),M("div",{className:`live-facts${l.length%2?"":" live-wide"}`},...i.map(({element:s})=>s))),this.spoken,M("details",{className:"live-help"},M("summary",{},"what the controls do"),this.help),M("div",{className:"live-stored"},...t))}makeControls(){this.inputs={};for(let t of this.manifest.controls){let{name:l,kind:i,doc:n}=t,s=gt("doc");this.help.append(M("dt",{},$t(l)),M("dd",{id:s},n));let f=(i==="heights"?Ao:Mo)({...t,value:this.values[l]},s,p=>this.set(l,p));f.element.dataset.control=l,this.controls.append(f.element),this.inputs[l]=f}}attach(){let t=n=>getComputedStyle(this.root).getPropertyValue(`--live-${n}`).trim(),l=this.panels.filter(n=>"attach"in n);this.ends.push(as(this.root,()=>l.forEach(n=>n.recolour())));for(let n of l)n.attach(t);for(let n of l)"moved"in n&&(n.moved=s=>this.setAll({...this.values,...s}));let i=new ResizeObserver(()=>l.forEach(n=>n.fit()));for(let{plot:n}of l)i.observe(n);this.ends.push(()=>i.disconnect(),()=>l.forEach(n=>n.destroy()),this.followModel()),this.draw()}followModel(){let t=this.manifest.controls.map(({name:l})=>{let i=()=>this.hear(l);return this.model.on(`change:${l}`,i),()=>this.model.off(`change:${l}`,i)});return()=>t.forEach(l=>l())}set(t,l){this.values={...this.values,[t]:l},this.compute(),this.model.set(t,l),this.model.save_changes()}setAll(t){this.values=t;for(let[l,i]of Object.entries(t))this.inputs[l].show(i),this.model.set(l,i);this.compute(),this.model.save_changes()}hear(t){let l=this.model.get(t);JSON.stringify(l)!==JSON.stringify(this.values[t])&&(this.inputs[t].show(l),this.values={...this.values,[t]:l},this.compute())}compute(){this.draw(),this.root.dataset.computed=String(++this.computed),clearTimeout(this.quiet),this.quiet=setTimeout(()=>this.readOut(),cu)}draw(){let t=Object.fromEntries(this.manifest.controls.map(({name:n,options:s})=>[n,s?.indexOf(this.values[n])??this.values[n]])),l=Object.entries(t).map(([n,s])=>[n,[s].flat()]),i={...Object.fromEntries(l),...this.arrays(t)};for(let n of this.panels)n.draw(i)}readOut(){this.spoken.textContent=this.panels.map(t=>"summary"in t?t.summary():"").join(" ").trim()}destroy(){for(let t of this.ends)t()}};function uu(e,t){if(t.childNodes.length)return[...t.childNodes];let l=e.get("figure");return l?[M("img",{src:l,alt:e.get("alt")})]:[]}function fu({model:e,el:t}){let l=uu(e,t),i=ko(e),n,s=!1;return(async()=>{let f=`explorer.${e.get("explorer")}.json`;try{let p=await fetch(await i.url(f));if(!p.ok)throw new Error(`${p.status} ${p.statusText}`);let h=await p.json();if(s)return;n=new Gn(e,h,l),t.replaceChildren(M("style",{},cs,ss,To),n.root),n.attach()}catch(p){let h=M("p",{role:"alert"},`${f} could not be loaded (${p.message}). The stored figure is shown.`);t.replaceChildren(h,...l)}})(),()=>{s=!0,n?.destroy()}}var ef={render:fu};export{ef as default};
