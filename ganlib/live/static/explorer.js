function wo(e){let t=e.get("base");return t?new ln(t):new nn(e)}var ko=e=>URL.createObjectURL(new Blob([e],{type:"text/javascript"})),ln=class{constructor(t){this.base=t,this.scripts=new Map}async url(t){let l=new URL(t,this.base).href;if(!/js$/.test(t))return l;let i=this.scripts.get(t);return i||(i=this.script(l),i.catch(()=>this.scripts.delete(t)),this.scripts.set(t,i)),i}async script(t){let l=await fetch(t);if(!l.ok)throw new Error(`${l.status} ${l.statusText}`);return ko(await l.blob())}},nn=class{constructor(t){this.model=t,this.urls=new Map,this.waiting=new Map,t.on("msg:custom",(l,i)=>this.receive(l,i))}url(t){let l=this.urls.get(t);return l||(l=new Promise((i,n)=>this.waiting.set(t,{resolve:i,reject:n})),l.catch(()=>this.urls.delete(t)),this.urls.set(t,l),this.model.send({type:"asset",name:t})),l}receive(t,l){if(t?.type!=="asset")return;let i=this.waiting.get(t.name);if(i)if(this.waiting.delete(t.name),t.error)i.reject(new Error(t.error));else if(t.url)i.resolve(t.url);else{let n=l[0],s="application/octet-stream";i.resolve(/js$/.test(t.name)?ko(n):URL.createObjectURL(new Blob([n],{type:s})))}}};function M(e,t={},...l){let i=document.createElement(e);for(let[n,s]of Object.entries(t))n in i?i[n]=s:i.setAttribute(n,s);return i.append(...l),i}var Vs=0,Dt=e=>`live-${e.replace(/\W/g,"-")}-${++Vs}`;function zt(e){if(e===0)return"0";let t=Math.abs(e),l=Number(e.toPrecision(3));return t<.001||t>=1e6?l.toExponential():String(l)}var fu=new Intl.NumberFormat("en");function So(e,{low:t,high:l,integer:i}){let n=e.trim(),s=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(n)?Number(n):NaN;if(s>=t&&s<=l&&(!i||Number.isInteger(s)))return{value:s};let c=i?"a whole number":"a number",f=p=>i?String(p):zt(p);return{error:`must be ${c} from ${f(t)} to ${f(l)}; got ${js(n)}`}}var on=40;function Is(e){return e.slice(0,2*on).replace(/[\p{C}\p{Z}]+/gu," ").slice(0,on)+(e.length>on?"…":"")}var js=e=>`"${Is(e)}"`,Ct=e=>e.replace("_optimizer."," ").replace(/[._]/g," ");var Hs=120,Ws=6;function _o(e,t,l){let[i,n]=(l??"").split("_"),s=i?[" ",M("i",{},i,...n?[M("sub",{},n)]:[])]:[];return M("label",{htmlFor:e},t,...s)}function Gs({low:e,high:t,log:l,kind:i}){let n=e>0?e:t/10**Ws,s=l?Math.log10(t/n):t-e,c=i==="integer"&&!l?1:s/Hs;return{max:s,step:c,position:f=>l?Math.log10(Math.max(f,n)/n):f-e,value(f){if(f<=0)return e;let p=l?n*10**f:e+f,h=i==="integer"?Math.round(p):Number(p.toPrecision(3));return Math.min(t,Math.max(e,h))}}}function Bs({label:e,low:t,high:l,integer:i,value:n,id:s,help:c},f){let p=n,h=M("p",{className:"live-message",id:Dt("message"),role:"alert",hidden:!0}),x=y=>i?String(y):zt(y),m=M("input",{id:s,type:"text",inputMode:i?"numeric":"decimal",autocomplete:"off",spellcheck:!1,value:x(n)});m.setAttribute("aria-describedby",`${c} ${h.id}`);let v=y=>{m.setAttribute("aria-invalid",String(y!=="")),h.textContent=y&&`${e} ${y}. It stays ${x(p)}.`,h.hidden=!y};return m.addEventListener("change",()=>{let y=So(m.value,{low:t,high:l,integer:i});if("error"in y)return v(y.error);v(""),p=y.value,f(p)}),{box:m,message:h,show:y=>{p=y,m.value=x(y),v("")}}}function Us(e,t,l){let{name:i,symbol:n,low:s,high:c,kind:f,value:p}=e,h=e.label??Ct(i),x=Gs(e),m=Dt(i),v=Dt(i),k=M("input",{id:v,type:"range",min:0,max:x.max,step:x.step});k.setAttribute("aria-describedby",t);let y=P=>{k.value=String(x.position(P)),k.setAttribute("aria-valuetext",zt(P))},{box:L,message:z,show:j}=Bs({label:h,low:s,high:c,integer:f==="integer",value:p,id:m,help:t},P=>{y(P),l(P)});L.setAttribute("aria-label",`${h}, as a number`),k.addEventListener("input",()=>{let P=x.value(Number(k.value));k.setAttribute("aria-valuetext",zt(P)),j(P),l(P)}),y(p);let S=M("div",{className:"live-control"},_o(v,h,n),L,k,z);return{element:S,show:P=>(y(P),j(P)),enable(P){L.disabled=k.disabled=!P,S.title=P?e.doc:`${e.doc}; without effect under the present choices`}}}function Ys(e,t,l,i,n,s){let c=Dt(e),f=M("select",{id:c},...l.map(p=>M("option",{value:p.value},p.text)));return f.setAttribute("aria-describedby",n),f.value=i,f.addEventListener("change",()=>s(f.value)),{element:M("div",{className:"live-control"},_o(c,e,t),f),show:p=>f.value=String(p),enable:p=>f.disabled=!p}}function Mo(e,t,l){let i=e.kind==="choice"?Ys(e.label??Ct(e.name),e.symbol,e.options.map(n=>({value:n,text:n.replaceAll("_","-")})),e.value,t,l):Us(e,t,l);return i.element.title=e.doc,i}var To=`.live-explorer {
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
`;function ui(e){return Number.isNaN(e)?"none":Number.isFinite(e)?zt(e):e>0?"infinite":"minus infinite"}var Wt=e=>e.split(/_(\w)/).map((t,l)=>l%2?M("sub",{},t):new Text(t)),El=(e,t)=>e.replace(/\{(\w+)\}/g,(l,i)=>Array.from(t[i],ui).join(", "));var fi=class{constructor({title:t,entries:l}){this.title=t,this.values=Object.entries(l).map(([n,s])=>[n,s,M("dd",{},"–")]);let i=Math.max(...Object.keys(l).map(n=>n.length));this.element=M("div",{className:"live-panel"},M("p",{className:"live-heading"},...Wt(t)),M("dl",{className:"live-readouts",style:`--live-column: ${.9*i}ch`},...this.values.map(([n,,s])=>M("div",{},M("dt",{},...Wt(n)),s))))}draw(t){for(let[,l,i]of this.values)i.textContent=ui(t[l][0])}summary(){return`${this.title}: ${this.values.map(([t,,l])=>`${t} ${l.textContent}`).join(", ")}.`}},pi=class{constructor({sentences:t}){this.groups=Object.entries(t).map(([l,i])=>({name:l,options:i.map(n=>({text:n,element:M("p")}))})),this.element=M("div",{className:"live-panel live-sentences"},...this.groups.map(({options:l})=>M("div",{},...l.map(({element:i})=>i))))}draw(t){for(let{name:l,options:i}of this.groups)i.forEach(({text:n,element:s},c)=>{s.replaceChildren(...Wt(El(n,t))),s.classList.toggle("live-said",c===t[l][0])})}summary(){return[...this.element.querySelectorAll(".live-said")].map(t=>t.textContent).join(" ")}},di=class{constructor({title:t,cells:l,rows:i,columns:n,row_labels:s,column_labels:c,value:f}){this.name=l,this.cells=[];let p=M("th",{scope:"col"},`${i}↓ ${n}→`),h=M("tr",{},p,...c.map(v=>M("th",{scope:"col"},v))),x=s.map(v=>{let k=c.map(()=>M("td"));return this.cells.push(...k),M("tr",{},M("th",{scope:"row"},v),...k)});this.most=M("span");let m=M("div",{className:"live-bar"},M("span",{},f),M("div",{className:"live-ramp live-mass"}),M("div",{className:"live-ends"},M("span",{},"0"),this.most));this.element=M("div",{className:"live-panel"},M("table",{className:"live-matrix"},M("caption",{},t),M("thead",{},h),M("tbody",{},...x)),m)}draw(t){let l=Array.from(t[this.name]),i=Math.max(...l,Number.MIN_VALUE);this.most.textContent=ui(i),this.cells.forEach((n,s)=>{let c=l[s].toFixed(2);n.textContent=l[s]>=.005?c.replace(/^0/,""):"",n.style.setProperty("--live-share",`${Math.round(100*l[s]/i)}%`)})}};var rn=.01;function Eo({name:e,symbol:t,doc:l,value:i,colour:n},s,c){let f=[...i],p=M("p",{className:"live-message",role:"alert",hidden:!0}),h=f.map((k,y)=>{let L=Dt(e),z=M("input",{id:L,type:"range",min:0,max:1,step:rn,className:"live-height"});z.setAttribute("aria-describedby",s),z.setAttribute("aria-orientation","vertical"),z.addEventListener("input",()=>m(y,Number(z.value)));let j=M("span",{className:"live-hidden"},`${Ct(e)} at `);return{range:z,element:M("div",{className:"live-bin"},z,M("label",{htmlFor:L},j,String(1+y)))}}),x=k=>{let{range:y}=h[k];y.value=String(f[k]),y.style.setProperty("--live-height",String(f[k])),y.setAttribute("aria-valuetext",`height ${zt(f[k])}`)},m=(k,y)=>{let L=f.every((z,j)=>j===k||z===0);f=f.with(k,L?Math.max(y,rn):y),p.hidden=!(L&&y===0),p.textContent=p.hidden?"":`${Ct(e)} must have mass somewhere: this bar stays at ${rn}.`,x(k),c(f)};return f.forEach((k,y)=>x(y)),{element:M("fieldset",{className:"live-histogram",style:`--live-key: var(--live-${n})`},M("legend",{},...t===e?[M("i",{},t)]:[Ct(e)," ",M("i",{},t)],`: ${l}`),M("div",{className:"live-bins"},...h.map(k=>k.element)),p),show:k=>{f=[...k],p.hidden=!0,f.forEach((y,L)=>x(L))}}}var Ks=340,gt=34,Ao=3,ct=e=>e.toFixed(1),hi=class{constructor(t){this.panel=t,this.side=300,this.moved=()=>{};let l=t.paths.map(({label:i,colour:n,dots:s})=>M("span",{className:"live-key",style:`--live-key: var(--live-${n})`},M("span",{innerHTML:`<svg viewBox="0 0 24 12" aria-hidden="true">${s?'<circle cx="12" cy="6" r="4"/>':'<path d="M0 6H24"/>'}</svg>`}),M("span",{},...Wt(i))));this.plot=M("div",{className:`live-plot live-plane${t.start.length?" live-drag":""}`,role:"img"}),this.element=M("figure",{className:"live-panel"},M("figcaption",{},t.title),M("div",{className:"live-keys"},...l),this.plot)}attach(){this.panel.start.length&&(this.plot.addEventListener("pointerdown",t=>{this.plot.setPointerCapture(t.pointerId),t.preventDefault(),this.drag(t)}),this.plot.addEventListener("pointermove",t=>{this.plot.hasPointerCapture(t.pointerId)&&this.drag(t)})),this.fit()}drag({clientX:t,clientY:l}){let{left:i,top:n}=this.plot.getBoundingClientRect(),{limit:s,start:c}=this.panel,f=this.side-gt,p=m=>Number(Math.max(-s,Math.min(s,m)).toPrecision(3)),h=p((t-i-gt)/f*2*s-s),x=p(s-(l-n)/f*2*s);this.moved({[c[0]]:h,[c[1]]:x})}draw(t){this.shown=t,this.plot.setAttribute("aria-label",El(this.panel.alt,t)),this.paint()}paint(){if(!this.shown)return;let{side:t}=this,l=[this.frame(),this.arrows(this.shown),...this.panel.paths.map(n=>this.path(n))],{start:i}=this.panel;if(i.length){let[n,s]=i.map(c=>Number(this.shown[c][0]));l.push(`<circle class="live-start" cx="${this.x(n)}" cy="${this.y(s)}" r="8"/>`)}this.plot.innerHTML=`<svg viewBox="0 0 ${t} ${t}" width="${t}" height="${t}" aria-hidden="true">${l.join("")}</svg>`}x(t){let{limit:l}=this.panel;return ct(gt+(Math.max(-l,Math.min(l,t))+l)/(2*l)*(this.side-gt))}y(t){let{limit:l}=this.panel;return ct((l-Math.max(-l,Math.min(l,t)))/(2*l)*(this.side-gt))}frame(){let{side:t}=this,{limit:l,x_label:i,y_label:n}=this.panel,[s,c]=[t-gt,Math.floor(l)],f=gt+s/2,p=x=>String(x).replace("-","−"),h=[-c,0,c].map(x=>{let[m,v]=[Number(this.x(x)),Number(this.y(x))];return`<text x="${Math.min(Math.max(m,gt+8),t-8)}" y="${s+13}" text-anchor="middle">${p(x)}</text><text x="${gt-4}" y="${Math.min(Math.max(v+4,10),s)}" text-anchor="end">${p(x)}</text>`});return`<g class="live-frame"><path d="M${gt} ${this.y(0)}H${t}M${this.x(0)} 0V${s}"/><rect x="${gt}" y="0.5" width="${s-.5}" height="${s}"/>${h.join("")}<text x="${f}" y="${t-5}" text-anchor="middle">${i}</text><text transform="translate(11 ${s/2}) rotate(-90)" text-anchor="middle">${n}</text></g>`}arrows(t){let[l,i]=this.panel.arrows;if(!l||!i)return"";let n="";for(let s=0;s<t[l].length;s+=2){let[c,f]=[Number(this.x(t[l][s])),Number(this.y(t[l][s+1]))],[p,h]=[Number(this.x(t[i][s])),Number(this.y(t[i][s+1]))],x=Math.hypot(p-c,h-f);if(x<.5)continue;let[m,v]=[(p-c)/x*Ao,(h-f)/x*Ao];n+=`M${ct(c)} ${ct(f)}L${ct(p)} ${ct(h)}M${ct(p-m-v)} ${ct(h-v+m)}L${ct(p)} ${ct(h)}L${ct(p-m+v)} ${ct(h-v-m)}`}return`<path class="live-field" d="${n}"/>`}path({points:t,colour:l,dots:i}){let n=this.shown[t],s=[];for(let f=0;f<n.length;f+=2)Number.isFinite(n[f])&&Number.isFinite(n[f+1])&&s.push([this.x(n[f]),this.y(n[f+1])]);let c=`style="--live-key: var(--live-${l})"`;return i?s.map(([f,p])=>`<circle class="live-dot" ${c} cx="${f}" cy="${p}" r="5"/>`).join(""):`<polyline class="live-path" ${c} points="${s.map(f=>f.join(",")).join(" ")}"/>`}recolour(){}fit(){let t=Math.min(this.plot.clientWidth,Ks);t>0&&(t!==this.side||!this.plot.childNodes.length)&&(this.side=t,this.paint())}destroy(){this.plot.replaceChildren()}};var Js="uplot",Zs="u-hz",Qs="u-vt",Xs="u-title",ea="u-wrap",ta="u-under",la="u-over",ia="u-axis",nl="u-off",na="u-select",oa="u-cursor-x",ra="u-cursor-y",sa="u-cursor-pt",aa="u-legend",ca="u-live",ua="u-inline",fa="u-series",pa="u-marker",No="u-label",da="u-value",Yl="width",ql="height";var Po="bottom",Al="left",sn="right",_n="#000",Lo=_n+"0",an="mousemove",Do="mousedown",cn="mouseup",zo="mouseenter",Co="mouseleave",$o="dblclick",ha="resize",ma="scroll",Oo="change",bi="dppxchange",Mn="--",$l=typeof window<"u",hn=$l?document:null,Pl=$l?window:null,va=$l?navigator:null,re,mi;function mn(){let e=devicePixelRatio;re!=e&&(re=e,mi&&gn(Oo,mi,mn),mi=matchMedia(`(min-resolution: ${re-.001}dppx) and (max-resolution: ${re+.001}dppx)`),ol(Oo,mi,mn),Pl.dispatchEvent(new CustomEvent(bi)))}function et(e,t){if(t!=null){let l=e.classList;!l.contains(t)&&l.add(t)}}function vn(e,t){let l=e.classList;l.contains(t)&&l.remove(t)}function ge(e,t,l){e.style[t]=l+"px"}function xt(e,t,l,i){let n=hn.createElement(e);return t!=null&&et(n,t),l?.insertBefore(n,i),n}function ut(e,t){return xt("div",e,t)}var Ro=new WeakMap;function At(e,t,l,i,n){let s="translate("+t+"px,"+l+"px)",c=Ro.get(e);s!=c&&(e.style.transform=s,Ro.set(e,s),t<0||l<0||t>i||l>n?et(e,nl):vn(e,nl))}var Fo=new WeakMap;function Vo(e,t,l){let i=t+l,n=Fo.get(e);i!=n&&(Fo.set(e,i),e.style.background=t,e.style.borderColor=l)}var Io=new WeakMap;function jo(e,t,l,i){let n=t+""+l,s=Io.get(e);n!=s&&(Io.set(e,n),e.style.height=l+"px",e.style.width=t+"px",e.style.marginLeft=i?-t/2+"px":0,e.style.marginTop=i?-l/2+"px":0)}var Tn={passive:!0},ga={...Tn,capture:!0};function ol(e,t,l,i){t.addEventListener(e,l,i?ga:Tn)}function gn(e,t,l,i){t.removeEventListener(e,l,Tn)}$l&&mn();function bt(e,t,l,i){let n;l=l||0,i=i||t.length-1;let s=i<=2147483647;for(;i-l>1;)n=s?l+i>>1:tt((l+i)/2),t[n]<e?l=n:i=n;return e-t[l]<=t[i]-e?l:i}function mr(e){return(l,i,n)=>{let s=-1,c=-1;for(let f=i;f<=n;f++)if(e(l[f])){s=f;break}for(let f=n;f>=i;f--)if(e(l[f])){c=f;break}return[s,c]}}var vr=e=>e!=null,gr=e=>e!=null&&e>0,ki=mr(vr),xa=mr(gr);function ba(e,t,l,i=0,n=!1){let s=n?xa:ki,c=n?gr:vr;[t,l]=s(e,t,l);let f=e[t],p=e[t];if(t>-1)if(i==1)f=e[t],p=e[l];else if(i==-1)f=e[l],p=e[t];else for(let h=t;h<=l;h++){let x=e[h];c(x)&&(x<f?f=x:x>p&&(p=x))}return[f??fe,p??-fe]}function Si(e,t,l,i){let n=Go(e),s=Go(t);e==t&&(n==-1?(e*=l,t/=l):(e/=l,t*=l));let c=l==10?$t:xr,f=n==1?tt:ft,p=s==1?ft:tt,h=f(c(Pe(e))),x=p(c(Pe(t))),m=Ll(l,h),v=Ll(l,x);return l==10&&(h<0&&(m=pe(m,-h)),x<0&&(v=pe(v,-x))),i||l==2?(e=m*n,t=v*s):(e=kr(e,m),t=_i(t,v)),[e,t]}function En(e,t,l,i){let n=Si(e,t,l,i);return e==0&&(n[0]=0),t==0&&(n[1]=0),n}var An=.1,Ho={mode:3,pad:An},Jl={pad:0,soft:null,mode:0},ya={min:Jl,max:Jl};function yi(e,t,l,i){return Mi(l)?Wo(e,t,l):(Jl.pad=l,Jl.soft=i?0:null,Jl.mode=i?3:0,Wo(e,t,ya))}function ne(e,t){return e??t}function wa(e,t,l){for(t=ne(t,0),l=ne(l,e.length-1);t<=l;){if(e[t]!=null)return!0;t++}return!1}function Wo(e,t,l){let i=l.min,n=l.max,s=ne(i.pad,0),c=ne(n.pad,0),f=ne(i.hard,-fe),p=ne(n.hard,fe),h=ne(i.soft,fe),x=ne(n.soft,-fe),m=ne(i.mode,0),v=ne(n.mode,0),k=t-e,y=$t(k),L=Be(Pe(e),Pe(t)),z=$t(L),j=Pe(z-y);(k<1e-24||j>10)&&(k=0,(e==0||t==0)&&(k=1e-24,m==2&&h!=fe&&(s=0),v==2&&x!=-fe&&(c=0)));let S=k||L||1e3,P=$t(S),T=Ll(10,tt(P)),K=S*(k==0?e==0?.1:1:s),$=pe(kr(e-K,T/10),24),J=e>=h&&(m==1||m==3&&$<=h||m==2&&$>=h)?h:fe,U=Be(f,$<J&&e>=J?J:yt(J,$)),X=S*(k==0?t==0?.1:1:c),B=pe(_i(t+X,T/10),24),E=t<=x&&(v==1||v==3&&B>=x||v==2&&B<=x)?x:-fe,q=yt(p,B>E&&t<=E?E:Be(E,B));return U==q&&U==0&&(q=100),[U,q]}var ka=new Intl.NumberFormat($l?va.language:"en-US"),Nn=e=>ka.format(e),lt=Math,xi=lt.PI,Pe=lt.abs,tt=lt.floor,Ne=lt.round,ft=lt.ceil,yt=lt.min,Be=lt.max,Ll=lt.pow,Go=lt.sign,$t=lt.log10,xr=lt.log2,Sa=(e,t=1)=>lt.sinh(e)*t,un=(e,t=1)=>lt.asinh(e/t),fe=1/0;function Bo(e){return($t((e^e>>31)-(e>>31))|0)+1}function xn(e,t,l){return yt(Be(e,t),l)}function br(e){return typeof e=="function"}function ee(e){return br(e)?e:()=>e}var _a=()=>{},yr=e=>e,wr=(e,t)=>t,Ma=e=>null,Uo=e=>!0,Yo=(e,t)=>e==t,Ta=/\.\d*?(?=9{6,}|0{6,})/gm,rl=e=>{if(_r(e)||Bt.has(e))return e;let t=`${e}`,l=t.match(Ta);if(l==null)return e;let i=l[0].length-1;if(t.indexOf("e-")!=-1){let[n,s]=t.split("e");return+`${rl(n)}e${s}`}return pe(e,i)};function ll(e,t){return rl(pe(rl(e/t))*t)}function _i(e,t){return rl(ft(rl(e/t))*t)}function kr(e,t){return rl(tt(rl(e/t))*t)}function pe(e,t=0){if(_r(e))return e;let l=10**t,i=e*l*(1+Number.EPSILON);return Ne(i)/l}var Bt=new Map;function Sr(e){return((""+e).split(".")[1]||"").length}function Ql(e,t,l,i){let n=[],s=i.map(Sr);for(let c=t;c<l;c++){let f=Pe(c),p=pe(Ll(e,c),f);for(let h=0;h<i.length;h++){let x=e==10?+`${i[h]}e${c}`:i[h]*p,m=(c>=0?0:f)+(c>=s[h]?0:s[h]),v=e==10?x:pe(x,m);n.push(v),Bt.set(v,m)}}return n}var Zl={},Pn=[],Dl=[null,null],Gt=Array.isArray,_r=Number.isInteger,Ea=e=>e===void 0;function qo(e){return typeof e=="string"}function Mi(e){let t=!1;if(e!=null){let l=e.constructor;t=l==null||l==Object}return t}function Aa(e){return e!=null&&typeof e=="object"}var Na=Object.getPrototypeOf(Uint8Array),Mr="__proto__";function zl(e,t=Mi){let l;if(Gt(e)){let i=e.find(n=>n!=null);if(Gt(i)||t(i)){l=Array(e.length);for(let n=0;n<e.length;n++)l[n]=zl(e[n],t)}else l=e.slice()}else if(e instanceof Na)l=e.slice();else if(t(e)){l={};for(let i in e)i!=Mr&&(l[i]=zl(e[i],t))}else l=e;return l}function Me(e){let t=arguments;for(let l=1;l<t.length;l++){let i=t[l];for(let n in i)n!=Mr&&(Mi(e[n])?Me(e[n],zl(i[n])):e[n]=zl(i[n]))}return e}var Pa=0,La=1,Da=2;function za(e,t,l){for(let i=0,n,s=-1;i<t.length;i++){let c=t[i];if(c>s){for(n=c-1;n>=0&&e[n]==null;)e[n--]=null;for(n=c+1;n<l&&e[n]==null;)e[s=n++]=null}}}function Ca(e,t){if(Ra(e)){let c=e[0].slice();for(let f=1;f<e.length;f++)c.push(...e[f].slice(1));return Fa(c[0])||(c=Oa(c)),c}let l=new Set;for(let c=0;c<e.length;c++){let p=e[c][0],h=p.length;for(let x=0;x<h;x++)l.add(p[x])}let i=[Array.from(l).sort((c,f)=>c-f)],n=i[0].length,s=new Map;for(let c=0;c<n;c++)s.set(i[0][c],c);for(let c=0;c<e.length;c++){let f=e[c],p=f[0];for(let h=1;h<f.length;h++){let x=f[h],m=Array(n).fill(void 0),v=t?t[c][h]:La,k=[];for(let y=0;y<x.length;y++){let L=x[y],z=s.get(p[y]);L===null?v!=Pa&&(m[z]=L,v==Da&&k.push(z)):m[z]=L}za(m,k,n),i.push(m)}}return i}var $a=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function Oa(e){let t=e[0],l=t.length,i=Array(l);for(let s=0;s<i.length;s++)i[s]=s;i.sort((s,c)=>t[s]-t[c]);let n=[];for(let s=0;s<e.length;s++){let c=e[s],f=Array(l);for(let p=0;p<l;p++)f[p]=c[i[p]];n.push(f)}return n}function Ra(e){let t=e[0][0],l=t.length;for(let i=1;i<e.length;i++){let n=e[i][0];if(n.length!=l)return!1;if(n!=t){for(let s=0;s<l;s++)if(n[s]!=t[s])return!1}}return!0}function Fa(e,t=100){let l=e.length;if(l<=1)return!0;let i=0,n=l-1;for(;i<=n&&e[i]==null;)i++;for(;n>=i&&e[n]==null;)n--;if(n<=i)return!0;let s=Be(1,tt((n-i+1)/t));for(let c=e[i],f=i+s;f<=n;f+=s){let p=e[f];if(p!=null){if(p<=c)return!1;c=p}}return!0}var Tr=["January","February","March","April","May","June","July","August","September","October","November","December"],Er=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Ar(e){return e.slice(0,3)}var Va=Er.map(Ar),Ia=Tr.map(Ar),ja={MMMM:Tr,MMM:Ia,WWWW:Er,WWW:Va};function Ul(e){return(e<10?"0":"")+e}function Ha(e){return(e<10?"00":e<100?"0":"")+e}var Wa={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Ul(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>Ul(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Ul(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Ul(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Ul(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>Ha(e.getMilliseconds())};function Ln(e,t){t=t||ja;let l=[],i=/\{([a-z]+)\}|[^{]+/gi,n;for(;n=i.exec(e);)l.push(n[0][0]=="{"?Wa[n[1]]:n[0]);return s=>{let c="";for(let f=0;f<l.length;f++)c+=typeof l[f]=="string"?l[f]:l[f](s,t);return c}}var Ga=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Ba(e,t){let l;return t=="UTC"||t=="Etc/UTC"?l=new Date(+e+e.getTimezoneOffset()*6e4):t==Ga?l=e:(l=new Date(e.toLocaleString("en-US",{timeZone:t})),l.setMilliseconds(e.getMilliseconds())),l}var Nr=e=>e%1==0,wi=[1,2,2.5,5],Ua=Ql(10,-32,0,wi),Pr=Ql(10,0,32,wi),Ya=Pr.filter(Nr),il=Ua.concat(Pr),Dn=`
`,Lr="{YYYY}",Ko=Dn+Lr,Dr="{M}/{D}",Kl=Dn+Dr,vi=Kl+"/{YY}",zr="{aa}",qa="{h}:{mm}",Nl=qa+zr,Jo=Dn+Nl,Zo=":{ss}",ae=null;function Cr(e){let t=e*1e3,l=t*60,i=l*60,n=i*24,s=n*30,c=n*365,p=(e==1?Ql(10,0,3,wi).filter(Nr):Ql(10,-3,0,wi)).concat([t,t*5,t*10,t*15,t*30,l,l*5,l*10,l*15,l*30,i,i*2,i*3,i*4,i*6,i*8,i*12,n,n*2,n*3,n*4,n*5,n*6,n*7,n*8,n*9,n*10,n*15,s,s*2,s*3,s*4,s*6,c,c*2,c*5,c*10,c*25,c*50,c*100]),h=[[c,Lr,ae,ae,ae,ae,ae,ae,1],[n*28,"{MMM}",Ko,ae,ae,ae,ae,ae,1],[n,Dr,Ko,ae,ae,ae,ae,ae,1],[i,"{h}"+zr,vi,ae,Kl,ae,ae,ae,1],[l,Nl,vi,ae,Kl,ae,ae,ae,1],[t,Zo,vi+" "+Nl,ae,Kl+" "+Nl,ae,Jo,ae,1],[e,Zo+".{fff}",vi+" "+Nl,ae,Kl+" "+Nl,ae,Jo,ae,1]];function x(m){return(v,k,y,L,z,j)=>{let S=[],P=z>=c,T=z>=s&&z<c,K=m(y),$=pe(K*e,3),J=fn(K.getFullYear(),P?0:K.getMonth(),T||P?1:K.getDate()),U=pe(J*e,3);if(T||P){let X=T?z/s:0,B=P?z/c:0,E=$==U?$:pe(fn(J.getFullYear()+B,J.getMonth()+X,1)*e,3),q=new Date(Ne(E/e)),O=q.getFullYear(),W=q.getMonth();for(let I=0;E<=L;I++){let te=fn(O+B*I,W+X*I,1),V=te-m(pe(te*e,3));E=pe((+te+V)*e,3),E<=L&&S.push(E)}}else{let X=z>=n?n:z,B=tt(y)-tt($),E=U+B+_i($-U,X);S.push(E);let q=m(E),O=q.getHours()+q.getMinutes()/l+q.getSeconds()/i,W=z/i,I=v.axes[k]._space,te=j/I;for(;E=pe(E+z,e==1?0:3),!(E>L);)if(W>1){let V=tt(pe(O+W,6))%24,le=m(E).getHours()-V;le>1&&(le=-1),E-=le*i,O=(O+W)%24;let ce=S[S.length-1];pe((E-ce)/z,3)*te>=.7&&S.push(E)}else S.push(E)}return S}}return[p,h,x]}var[Ka,Ja,Za]=Cr(1),[Qa,Xa,ec]=Cr(.001);Ql(2,-53,53,[1]);function Qo(e,t){return e.map(l=>l.map((i,n)=>n==0||n==8||i==null?i:t(n==1||l[8]==0?i:l[1]+i)))}function Xo(e,t){return(l,i,n,s,c)=>{let f=t.find(y=>c>=y[0])||t[t.length-1],p,h,x,m,v,k;return i.map(y=>{let L=e(y),z=L.getFullYear(),j=L.getMonth(),S=L.getDate(),P=L.getHours(),T=L.getMinutes(),K=L.getSeconds(),$=z!=p&&f[2]||j!=h&&f[3]||S!=x&&f[4]||P!=m&&f[5]||T!=v&&f[6]||K!=k&&f[7]||f[1];return p=z,h=j,x=S,m=P,v=T,k=K,$(L)})}}function tc(e,t){let l=Ln(t);return(i,n,s,c,f)=>n.map(p=>l(e(p)))}function fn(e,t,l){return new Date(e,t,l)}function er(e,t){return t(e)}var lc="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function tr(e,t){return(l,i,n,s)=>s==null?Mn:t(e(i))}function ic(e,t){let l=e.series[t];return l.width?l.stroke(e,t):l.points.width?l.points.stroke(e,t):null}function nc(e,t){return e.series[t].fill(e,t)}var oc={show:!0,live:!0,isolate:!1,mount:_a,markers:{show:!0,width:2,stroke:ic,fill:nc,dash:"solid"},idx:null,idxs:null,values:[]};function rc(e,t){let l=e.cursor.points,i=ut(),n=l.size(e,t);ge(i,Yl,n),ge(i,ql,n);let s=n/-2;ge(i,"marginLeft",s),ge(i,"marginTop",s);let c=l.width(e,t,n);return c&&ge(i,"borderWidth",c),i}function sc(e,t){let l=e.series[t].points;return l._fill||l._stroke}function ac(e,t){let l=e.series[t].points;return l._stroke||l._fill}function cc(e,t){return e.series[t].points.size}var pn=[0,0];function uc(e,t,l){return pn[0]=t,pn[1]=l,pn}function gi(e,t,l,i=!0){return n=>{n.button==0&&(!i||n.target==t)&&l(n)}}function dn(e,t,l,i=!0){return n=>{(!i||n.target==t)&&l(n)}}var fc={show:!0,x:!0,y:!0,lock:!1,move:uc,points:{one:!1,show:rc,size:cc,width:0,stroke:ac,fill:sc},bind:{mousedown:gi,mouseup:gi,click:gi,dblclick:gi,mousemove:dn,mouseleave:dn,mouseenter:dn},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,l,i,n)=>i-n,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},$r={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},zn=Me({},$r,{filter:wr}),Or=Me({},zn,{size:10}),Rr=Me({},$r,{show:!1}),Cn='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Fr="bold "+Cn,Vr=1.5,lr={show:!0,scale:"x",stroke:_n,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Fr,side:2,grid:zn,ticks:Or,border:Rr,font:Cn,lineGap:Vr,rotate:0},pc="Value",dc="Time",ir={show:!0,scale:"x",auto:!1,sorted:1,min:fe,max:-fe,idxs:[]};function hc(e,t,l,i,n){return t.map(s=>s==null?"":Nn(s))}function mc(e,t,l,i,n,s,c){let f=[],p=Bt.get(n)||0;l=c?l:pe(_i(l,n),p);for(let h=l;h<=i;h=pe(h+n,p))f.push(Object.is(h,-0)?0:h);return f}function bn(e,t,l,i,n,s,c){let f=[],p=e.scales[e.axes[t].scale].log,h=p==10?$t:xr,x=tt(h(l));n=Ll(p,x),p==10&&(n=il[bt(n,il)]);let m=l,v=n*p;p==10&&(v=il[bt(v,il)]);do f.push(m),m=m+n,p==10&&!Bt.has(m)&&(m=pe(m,Bt.get(n))),m>=v&&(n=m,v=n*p,p==10&&(v=il[bt(v,il)]));while(m<=i);return f}function vc(e,t,l,i,n,s,c){let p=e.scales[e.axes[t].scale].asinh,h=i>p?bn(e,t,Be(p,l),i,n):[p],x=i>=0&&l<=0?[0]:[];return(l<-p?bn(e,t,Be(p,-i),-l,n):[p]).reverse().map(v=>-v).concat(x,h)}var Ir=/./,gc=/[12357]/,xc=/[125]/,nr=/1/,yn=(e,t,l,i)=>e.map((n,s)=>t==4&&n==0||s%i==0&&l.test(n.toExponential()[n<0?1:0])?n:null);function bc(e,t,l,i,n){let s=e.axes[l],c=s.scale,f=e.scales[c],p=e.valToPos,h=s._space,x=p(10,c),m=p(9,c)-x>=h?Ir:p(7,c)-x>=h?gc:p(5,c)-x>=h?xc:nr;if(m==nr){let v=Pe(p(1,c)-x);if(v<h)return yn(t.slice().reverse(),f.distr,m,ft(h/v)).reverse()}return yn(t,f.distr,m,1)}function yc(e,t,l,i,n){let s=e.axes[l],c=s.scale,f=s._space,p=e.valToPos,h=Pe(p(1,c)-p(2,c));return h<f?yn(t.slice().reverse(),3,Ir,ft(f/h)).reverse():t}function wc(e,t,l,i){return i==null?Mn:t==null?"":Nn(t)}var or={show:!0,scale:"y",stroke:_n,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Fr,side:3,grid:zn,ticks:Or,border:Rr,font:Cn,lineGap:Vr,rotate:0};function kc(e,t){let l=3+(e||1)*2;return pe(l*t,3)}function Sc(e,t){let{scale:l,idxs:i}=e.series[0],n=e._data[0],s=e.valToPos(n[i[0]],l,!0),c=e.valToPos(n[i[1]],l,!0),f=Pe(c-s),p=e.series[t],h=f/(p.points.space*re);return i[1]-i[0]<=h}var rr={scale:null,auto:!0,sorted:0,min:fe,max:-fe},jr=(e,t,l,i,n)=>n,sr={show:!0,auto:!0,sorted:0,gaps:jr,alpha:1,facets:[Me({},rr,{scale:"x"}),Me({},rr,{scale:"y"})]},ar={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:jr,alpha:1,points:{show:Sc,filter:null},values:null,min:fe,max:-fe,idxs:[],path:null,clip:null};function _c(e,t,l,i,n){return l/10}var Hr={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Mc=Me({},Hr,{time:!1,ori:1}),cr={};function Wr(e,t){let l=cr[e];return l||(l={key:e,plots:[],sub(i){l.plots.push(i)},unsub(i){l.plots=l.plots.filter(n=>n!=i)},pub(i,n,s,c,f,p,h){for(let x=0;x<l.plots.length;x++)l.plots[x]!=n&&l.plots[x].pub(i,n,s,c,f,p,h)}},e!=null&&(cr[e]=l)),l}var Cl=1,wn=2;function sl(e,t,l){let i=e.mode,n=e.series[t],s=i==2?e._data[t]:e._data,c=e.scales,f=e.bbox,p=s[0],h=i==2?s[1]:s[t],x=i==2?c[n.facets[0].scale]:c[e.series[0].scale],m=i==2?c[n.facets[1].scale]:c[n.scale],v=f.left,k=f.top,y=f.width,L=f.height,z=e.valToPosH,j=e.valToPosV;return x.ori==0?l(n,p,h,x,m,z,j,v,k,y,L,Ei,Ol,Ni,Br,Yr):l(n,p,h,x,m,j,z,k,v,L,y,Ai,Rl,Rn,Ur,qr)}function $n(e,t){let l=0,i=0,n=ne(e.bands,Pn);for(let s=0;s<n.length;s++){let c=n[s];c.series[0]==t?l=c.dir:c.series[1]==t&&(c.dir==1?i|=1:i|=2)}return[l,i==1?-1:i==2?1:i==3?2:0]}function Tc(e,t,l,i,n){let s=e.mode,c=e.series[t],f=s==2?c.facets[1].scale:c.scale,p=e.scales[f];return n==-1?p.min:n==1?p.max:p.distr==3?p.dir==1?p.min:p.max:0}function Ot(e,t,l,i,n,s){return sl(e,t,(c,f,p,h,x,m,v,k,y,L,z)=>{let j=c.pxRound,S=h.dir*(h.ori==0?1:-1),P=h.ori==0?Ol:Rl,T,K;S==1?(T=l,K=i):(T=i,K=l);let $=j(m(f[T],h,L,k)),J=j(v(p[T],x,z,y)),U=j(m(f[K],h,L,k)),X=j(v(s==1?x.max:x.min,x,z,y)),B=new Path2D(n);return P(B,U,X),P(B,$,X),P(B,$,J),B})}function Ti(e,t,l,i,n,s){let c=null;if(e.length>0){c=new Path2D;let f=t==0?Ni:Rn,p=l;for(let m=0;m<e.length;m++){let v=e[m];if(v[1]>v[0]){let k=v[0]-p;k>0&&f(c,p,i,k,i+s),p=v[1]}}let h=l+n-p,x=10;h>0&&f(c,p,i-x/2,h,i+s+x)}return c}function Ec(e,t,l){let i=e[e.length-1];i&&i[0]==t?i[1]=l:e.push([t,l])}function On(e,t,l,i,n,s,c){let f=[],p=e.length;for(let h=n==1?l:i;h>=l&&h<=i;h+=n)if(t[h]===null){let m=h,v=h;if(n==1)for(;++h<=i&&t[h]===null;)v=h;else for(;--h>=l&&t[h]===null;)v=h;let k=s(e[m]),y=v==m?k:s(e[v]),L=m-n;k=c<=0&&L>=0&&L<p?s(e[L]):k;let j=v+n;y=c>=0&&j>=0&&j<p?s(e[j]):y,y>=k&&f.push([k,y])}return f}function ur(e){return e==0?yr:e==1?Ne:t=>ll(t,e)}function Gr(e){let t=e==0?Ei:Ai,l=e==0?(n,s,c,f,p,h)=>{n.arcTo(s,c,f,p,h)}:(n,s,c,f,p,h)=>{n.arcTo(c,s,p,f,h)},i=e==0?(n,s,c,f,p)=>{n.rect(s,c,f,p)}:(n,s,c,f,p)=>{n.rect(c,s,p,f)};return(n,s,c,f,p,h=0,x=0)=>{h==0&&x==0?i(n,s,c,f,p):(h=yt(h,f/2,p/2),x=yt(x,f/2,p/2),t(n,s+h,c),l(n,s+f,c,s+f,c+p,h),l(n,s+f,c+p,s,c+p,x),l(n,s,c+p,s,c,x),l(n,s,c,s+f,c,h),n.closePath())}}var Ei=(e,t,l)=>{e.moveTo(t,l)},Ai=(e,t,l)=>{e.moveTo(l,t)},Ol=(e,t,l)=>{e.lineTo(t,l)},Rl=(e,t,l)=>{e.lineTo(l,t)},Ni=Gr(0),Rn=Gr(1),Br=(e,t,l,i,n,s)=>{e.arc(t,l,i,n,s)},Ur=(e,t,l,i,n,s)=>{e.arc(l,t,i,n,s)},Yr=(e,t,l,i,n,s,c)=>{e.bezierCurveTo(t,l,i,n,s,c)},qr=(e,t,l,i,n,s,c)=>{e.bezierCurveTo(l,t,n,i,c,s)};function Kr(e){return(t,l,i,n,s)=>sl(t,l,(c,f,p,h,x,m,v,k,y,L,z)=>{let{pxRound:j,points:S}=c,P,T;h.ori==0?(P=Ei,T=Br):(P=Ai,T=Ur);let K=pe(S.width*re,3),$=(S.size-S.width)/2*re,J=pe($*2,3),U=new Path2D,X=new Path2D,{left:B,top:E,width:q,height:O}=t.bbox;Ni(X,B-J,E-J,q+J*2,O+J*2);let W=I=>{if(p[I]!=null){let te=j(m(f[I],h,L,k)),V=j(v(p[I],x,z,y));P(U,te+$,V),T(U,te,V,$,0,xi*2)}};if(s)s.forEach(W);else for(let I=i;I<=n;I++)W(I);return{stroke:K>0?U:null,fill:U,clip:X,flags:Cl|wn}})}function Jr(e){return(t,l,i,n,s,c)=>{i!=n&&(s!=i&&c!=i&&e(t,l,i),s!=n&&c!=n&&e(t,l,n),e(t,l,c))}}var Ac=Jr(Ol),Nc=Jr(Rl);function Zr(e){let t=ne(e?.alignGaps,0);return(l,i,n,s)=>sl(l,i,(c,f,p,h,x,m,v,k,y,L,z)=>{[n,s]=ki(p,n,s);let j=c.pxRound,S=O=>j(m(O,h,L,k)),P=O=>j(v(O,x,z,y)),T,K;h.ori==0?(T=Ol,K=Ac):(T=Rl,K=Nc);let $=h.dir*(h.ori==0?1:-1),J={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Cl},U=J.stroke,X=!1;if(s-n>=L*4){let O=R=>l.posToVal(R,h.key,!0),W=null,I=null,te,V,Ue,xe=S(f[$==1?n:s]),le=S(f[n]),ce=S(f[s]),Z=O($==1?le+1:ce-1);for(let R=$==1?n:s;R>=n&&R<=s;R+=$){let Ee=f[R],be=($==1?Ee<Z:Ee>Z)?xe:S(Ee),se=p[R];be==xe?se!=null?(V=se,W==null?(T(U,be,P(V)),te=W=I=V):V<W?W=V:V>I&&(I=V)):se===null&&(X=!0):(W!=null&&K(U,xe,P(W),P(I),P(te),P(V)),se!=null?(V=se,T(U,be,P(V)),W=I=te=V):(W=I=null,se===null&&(X=!0)),xe=be,Z=O(xe+$))}W!=null&&W!=I&&Ue!=xe&&K(U,xe,P(W),P(I),P(te),P(V))}else for(let O=$==1?n:s;O>=n&&O<=s;O+=$){let W=p[O];W===null?X=!0:W!=null&&T(U,S(f[O]),P(W))}let[E,q]=$n(l,i);if(c.fill!=null||E!=0){let O=J.fill=new Path2D(U),W=c.fillTo(l,i,c.min,c.max,E),I=P(W),te=S(f[n]),V=S(f[s]);$==-1&&([V,te]=[te,V]),T(O,V,I),T(O,te,I)}if(!c.spanGaps){let O=[];X&&O.push(...On(f,p,n,s,$,S,t)),J.gaps=O=c.gaps(l,i,n,s,O),J.clip=Ti(O,h.ori,k,y,L,z)}return q!=0&&(J.band=q==2?[Ot(l,i,n,s,U,-1),Ot(l,i,n,s,U,1)]:Ot(l,i,n,s,U,q)),J})}function Pc(e){let t=ne(e.align,1),l=ne(e.ascDesc,!1),i=ne(e.alignGaps,0),n=ne(e.extend,!1);return(s,c,f,p)=>sl(s,c,(h,x,m,v,k,y,L,z,j,S,P)=>{[f,p]=ki(m,f,p);let T=h.pxRound,{left:K,width:$}=s.bbox,J=le=>T(y(le,v,S,z)),U=le=>T(L(le,k,P,j)),X=v.ori==0?Ol:Rl,B={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Cl},E=B.stroke,q=v.dir*(v.ori==0?1:-1),O=U(m[q==1?f:p]),W=J(x[q==1?f:p]),I=W,te=W;n&&t==-1&&(te=K,X(E,te,O)),X(E,W,O);for(let le=q==1?f:p;le>=f&&le<=p;le+=q){let ce=m[le];if(ce==null)continue;let Z=J(x[le]),R=U(ce);t==1?X(E,Z,O):X(E,I,R),X(E,Z,R),O=R,I=Z}let V=I;n&&t==1&&(V=K+$,X(E,V,O));let[Ue,xe]=$n(s,c);if(h.fill!=null||Ue!=0){let le=B.fill=new Path2D(E),ce=h.fillTo(s,c,h.min,h.max,Ue),Z=U(ce);X(le,V,Z),X(le,te,Z)}if(!h.spanGaps){let le=[];le.push(...On(x,m,f,p,q,J,i));let ce=h.width*re/2,Z=l||t==1?ce:-ce,R=l||t==-1?-ce:ce;le.forEach(Ee=>{Ee[0]+=Z,Ee[1]+=R}),B.gaps=le=h.gaps(s,c,f,p,le),B.clip=Ti(le,v.ori,z,j,S,P)}return xe!=0&&(B.band=xe==2?[Ot(s,c,f,p,E,-1),Ot(s,c,f,p,E,1)]:Ot(s,c,f,p,E,xe)),B})}function fr(e,t,l,i,n,s,c=fe){if(e.length>1){let f=null;for(let p=0,h=1/0;p<e.length;p++)if(t[p]!==void 0){if(f!=null){let x=Pe(e[p]-e[f]);x<h&&(h=x,c=Pe(l(e[p],i,n,s)-l(e[f],i,n,s)))}f=p}}return c}function Lc(e){e=e||Zl;let t=ne(e.size,[.6,fe,1]),l=e.align||0,i=e.gap||0,n=e.radius;n=n==null?[0,0]:typeof n=="number"?[n,0]:n;let s=ee(n),c=1-t[0],f=ne(t[1],fe),p=ne(t[2],1),h=ne(e.disp,Zl),x=ne(e.each,k=>{}),{fill:m,stroke:v}=h;return(k,y,L,z)=>sl(k,y,(j,S,P,T,K,$,J,U,X,B,E)=>{let q=j.pxRound,O=l,W=i*re,I=f*re,te=p*re,V,Ue;T.ori==0?[V,Ue]=s(k,y):[Ue,V]=s(k,y);let xe=T.dir*(T.ori==0?1:-1),le=T.ori==0?Ni:Rn,ce=T.ori==0?x:(D,de,Ae,fl,qt,kt,Kt)=>{x(D,de,Ae,qt,fl,Kt,kt)},Z=ne(k.bands,Pn).find(D=>D.series[0]==y),R=Z!=null?Z.dir:0,Ee=j.fillTo(k,y,j.min,j.max,R),Ie=q(J(Ee,K,E,X)),be,se,pt,Ke=B,we=q(j.width*re),wt=!1,Nt=null,it=null,Rt=null,al=null;m!=null&&(we==0||v!=null)&&(wt=!0,Nt=m.values(k,y,L,z),it=new Map,new Set(Nt).forEach(D=>{D!=null&&it.set(D,new Path2D)}),we>0&&(Rt=v.values(k,y,L,z),al=new Map,new Set(Rt).forEach(D=>{D!=null&&al.set(D,new Path2D)})));let{x0:cl,size:Fl}=h;if(cl!=null&&Fl!=null){O=1,S=cl.values(k,y,L,z),cl.unit==2&&(S=S.map(Ae=>k.posToVal(U+Ae*B,T.key,!0)));let D=Fl.values(k,y,L,z);Fl.unit==2?se=D[0]*B:se=$(D[0],T,B,U)-$(0,T,B,U),Ke=fr(S,P,$,T,B,U,Ke),pt=Ke-se+W}else Ke=fr(S,P,$,T,B,U,Ke),pt=Ke*c+W,se=Ke-pt;pt<1&&(pt=0),we>=se/2&&(we=0),pt<5&&(q=yr);let ei=pt>0,Ut=Ke-pt-(ei?we:0);se=q(xn(Ut,te,I)),be=(O==0?se/2:O==xe?0:se)-O*xe*((O==0?W/2:0)+(ei?we/2:0));let je={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},ul=wt?null:new Path2D,Pt=null;if(Z!=null)Pt=k.data[Z.series[1]];else{let{y0:D,y1:de}=h;D!=null&&de!=null&&(P=de.values(k,y,L,z),Pt=D.values(k,y,L,z))}let Yt=V*se,Y=Ue*se;for(let D=xe==1?L:z;D>=L&&D<=z;D+=xe){let de=P[D];if(de==null)continue;if(Pt!=null){let Ye=Pt[D]??0;if(de-Ye==0)continue;Ie=J(Ye,K,E,X)}let Ae=T.distr!=2||h!=null?S[D]:D,fl=$(Ae,T,B,U),qt=J(ne(de,Ee),K,E,X),kt=q(fl-be),Kt=q(Be(qt,Ie)),Je=q(yt(qt,Ie)),nt=Kt-Je;if(de!=null){let Ye=de<0?Y:Yt,dt=de<0?Yt:Y;wt?(we>0&&Rt[D]!=null&&le(al.get(Rt[D]),kt,Je+tt(we/2),se,Be(0,nt-we),Ye,dt),Nt[D]!=null&&le(it.get(Nt[D]),kt,Je+tt(we/2),se,Be(0,nt-we),Ye,dt)):le(ul,kt,Je+tt(we/2),se,Be(0,nt-we),Ye,dt),ce(k,y,D,kt-we/2,Je,se+we,nt)}}return we>0?je.stroke=wt?al:ul:wt||(je._fill=j.width==0?j._fill:j._stroke??j._fill,je.width=0),je.fill=wt?it:ul,je})}function Dc(e,t){let l=ne(t?.alignGaps,0);return(i,n,s,c)=>sl(i,n,(f,p,h,x,m,v,k,y,L,z,j)=>{[s,c]=ki(h,s,c);let S=f.pxRound,P=V=>S(v(V,x,z,y)),T=V=>S(k(V,m,j,L)),K,$,J;x.ori==0?(K=Ei,J=Ol,$=Yr):(K=Ai,J=Rl,$=qr);let U=x.dir*(x.ori==0?1:-1),X=P(p[U==1?s:c]),B=X,E=[],q=[];for(let V=U==1?s:c;V>=s&&V<=c;V+=U)if(h[V]!=null){let xe=p[V],le=P(xe);E.push(B=le),q.push(T(h[V]))}let O={stroke:e(E,q,K,J,$,S),fill:null,clip:null,band:null,gaps:null,flags:Cl},W=O.stroke,[I,te]=$n(i,n);if(f.fill!=null||I!=0){let V=O.fill=new Path2D(W),Ue=f.fillTo(i,n,f.min,f.max,I),xe=T(Ue);J(V,B,xe),J(V,X,xe)}if(!f.spanGaps){let V=[];V.push(...On(p,h,s,c,U,P,l)),O.gaps=V=f.gaps(i,n,s,c,V),O.clip=Ti(V,x.ori,y,L,z,j)}return te!=0&&(O.band=te==2?[Ot(i,n,s,c,W,-1),Ot(i,n,s,c,W,1)]:Ot(i,n,s,c,W,te)),O})}function zc(e){return Dc(Cc,e)}function Cc(e,t,l,i,n,s){let c=e.length;if(c<2)return null;let f=new Path2D;if(l(f,e[0],t[0]),c==2)i(f,e[1],t[1]);else{let p=Array(c),h=Array(c-1),x=Array(c-1),m=Array(c-1);for(let v=0;v<c-1;v++)x[v]=t[v+1]-t[v],m[v]=e[v+1]-e[v],h[v]=x[v]/m[v];p[0]=h[0];for(let v=1;v<c-1;v++)h[v]===0||h[v-1]===0||h[v-1]>0!=h[v]>0?p[v]=0:(p[v]=3*(m[v-1]+m[v])/((2*m[v]+m[v-1])/h[v-1]+(m[v]+2*m[v-1])/h[v]),isFinite(p[v])||(p[v]=0));p[c-1]=h[c-2];for(let v=0;v<c-1;v++)n(f,e[v]+m[v]/3,t[v]+p[v]*m[v]/3,e[v+1]-m[v]/3,t[v+1]-p[v+1]*m[v]/3,e[v+1],t[v+1])}return f}var kn=new Set;function pr(){for(let e of kn)e.syncRect(!0)}$l&&(ol(ha,Pl,pr),ol(ma,Pl,pr,!0),ol(bi,Pl,()=>{Te.pxRatio=re}));var $c=Zr(),Oc=Kr();function dr(e,t,l,i){return(i?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((s,c)=>Sn(s,c,t,l))}function Rc(e,t){return e.map((l,i)=>i==0?{}:Me({},t,l))}function Sn(e,t,l,i){return Me({},t==0?l:i,e)}function Qr(e,t,l){return t==null?Dl:[t,l]}var Fc=Qr;function Vc(e,t,l){return t==null?Dl:yi(t,l,An,!0)}function Xr(e,t,l,i){return t==null?Dl:Si(t,l,e.scales[i].log,!1)}var Ic=Xr;function es(e,t,l,i){return t==null?Dl:En(t,l,e.scales[i].log,!1)}var jc=es;function Hc(e,t,l,i,n){let s=Be(Bo(e),Bo(t)),c=t-e,f=bt(n/i*c,l);do{let p=l[f],h=i*p/c;if(h>=n&&s+(p<5?Bt.get(p):0)<=17)return[p,h]}while(++f<l.length);return[0,0]}function hr(e){let t,l;return e=e.replace(/(\d+)px/,(i,n)=>(t=Ne((l=+n)*re))+"px"),[e,t,l]}function Wc(e){e.show&&[e.font,e.labelFont].forEach(t=>{let l=pe(t[2]*re,1);t[0]=t[0].replace(/[0-9.]+px/,l+"px"),t[1]=l})}function Te(e,t,l){let i={mode:ne(e.mode,1)},n=i.mode;function s(o,r,a,u){let d=r.valToPct(o);return u+a*(r.dir==-1?1-d:d)}function c(o,r,a,u){let d=r.valToPct(o);return u+a*(r.dir==-1?d:1-d)}function f(o,r,a,u){return r.ori==0?s(o,r,a,u):c(o,r,a,u)}i.valToPosH=s,i.valToPosV=c;let p=!1;i.status=0;let h=i.root=ut(Js);if(e.id!=null&&(h.id=e.id),et(h,e.class),e.title){let o=ut(Xs,h);o.textContent=e.title}let x=xt("canvas"),m=i.ctx=x.getContext("2d"),v=ut(ea,h);ol("click",v,o=>{o.target===y&&(he!=kl||ye!=Sl)&&Fe.click(i,o)},!0);let k=i.under=ut(ta,v);v.appendChild(x);let y=i.over=ut(la,v);e=zl(e);let L=+ne(e.pxAlign,1),z=ur(L);(e.plugins||[]).forEach(o=>{o.opts&&(e=o.opts(i,e)||e)});let j=e.ms||.001,S=i.series=n==1?dr(e.series||[],ir,ar,!1):Rc(e.series||[null],sr),P=i.axes=dr(e.axes||[],lr,or,!0),T=i.scales={},K=i.bands=e.bands||[];K.forEach(o=>{o.fill=ee(o.fill||null),o.dir=ne(o.dir,-1)});let $=n==2?S[1].facets[0].scale:S[0].scale,J={axes:_s,series:bs},U=(e.drawOrder||["axes","series"]).map(o=>J[o]);function X(o){let r=o.distr==3?a=>$t(a>0?a:o.clamp(i,a,o.min,o.max,o.key)):o.distr==4?a=>un(a,o.asinh):o.distr==100?a=>o.fwd(a):a=>a;return a=>{let u=r(a),{_min:d,_max:g}=o,b=g-d;return(u-d)/b}}function B(o){let r=T[o];if(r==null){let a=(e.scales||Zl)[o]||Zl;if(a.from!=null){B(a.from);let u=Me({},T[a.from],a,{key:o});u.valToPct=X(u),T[o]=u}else{r=T[o]=Me({},o==$?Hr:Mc,a),r.key=o;let u=r.time,d=r.range,g=Gt(d);if((o!=$||n==2&&!u)&&(g&&(d[0]==null||d[1]==null)&&(d={min:d[0]==null?Ho:{mode:1,hard:d[0],soft:d[0]},max:d[1]==null?Ho:{mode:1,hard:d[1],soft:d[1]}},g=!1),!g&&Mi(d))){let b=d;d=(w,_,A)=>_==null?Dl:yi(_,A,b)}r.range=ee(d||(u?Fc:o==$?r.distr==3?Ic:r.distr==4?jc:Qr:r.distr==3?Xr:r.distr==4?es:Vc)),r.auto=ee(g?!1:r.auto),r.clamp=ee(r.clamp||_c),r._min=r._max=null,r.valToPct=X(r)}}}B("x"),B("y"),n==1&&S.forEach(o=>{B(o.scale)}),P.forEach(o=>{B(o.scale)});for(let o in e.scales)B(o);let E=T[$],q=E.distr,O,W;E.ori==0?(et(h,Zs),O=s,W=c):(et(h,Qs),O=c,W=s);let I={};for(let o in T){let r=T[o];(r.min!=null||r.max!=null)&&(I[o]={min:r.min,max:r.max},r.min=r.max=null)}let te=e.tzDate||(o=>new Date(Ne(o/j))),V=e.fmtDate||Ln,Ue=j==1?Za(te):ec(te),xe=Xo(te,Qo(j==1?Ja:Xa,V)),le=tr(te,er(lc,V)),ce=[],Z=i.legend=Me({},oc,e.legend),R=i.cursor=Me({},fc,{drag:{y:n==2}},e.cursor),Ee=Z.show,Ie=R.show,be=Z.markers;Z.idxs=ce,be.width=ee(be.width),be.dash=ee(be.dash),be.stroke=ee(be.stroke),be.fill=ee(be.fill);let se,pt,Ke,we=[],wt=[],Nt,it=!1,Rt={};if(Z.live){let o=S[1]?S[1].values:null;it=o!=null,Nt=it?o(i,1,0):{_:0};for(let r in Nt)Rt[r]=Mn}if(Ee)if(se=xt("table",aa,h),Ke=xt("tbody",null,se),Z.mount(i,se),it){pt=xt("thead",null,se,Ke);let o=xt("tr",null,pt);xt("th",null,o);for(var al in Nt)xt("th",No,o).textContent=al}else et(se,ua),Z.live&&et(se,ca);let cl={show:!0},Fl={show:!1};function ei(o,r){if(r==0&&(it||!Z.live||n==2))return Dl;let a=[],u=xt("tr",fa,Ke,Ke.childNodes[r]);et(u,o.class),o.show||et(u,nl);let d=xt("th",null,u);if(be.show){let w=ut(pa,d);if(r>0){let _=be.width(i,r);_&&(w.style.border=_+"px "+be.dash(i,r)+" "+be.stroke(i,r)),w.style.background=be.fill(i,r)}}let g=ut(No,d);o.label instanceof HTMLElement?g.appendChild(o.label):g.textContent=o.label,r>0&&(be.show||(g.style.color=o.width>0?be.stroke(i,r):be.fill(i,r)),je("click",d,w=>{if(R._lock)return;Zt(w);let _=S.indexOf(o);if((w.ctrlKey||w.metaKey)!=Z.isolate){let A=S.some((N,C)=>C>0&&C!=_&&N.show);S.forEach((N,C)=>{C>0&&_t(C,A?C==_?cl:Fl:cl,!0,_e.setSeries)})}else _t(_,{show:!o.show},!0,_e.setSeries)},!1),dl&&je(zo,d,w=>{R._lock||(Zt(w),_t(S.indexOf(o),Ml,!0,_e.setSeries))},!1));for(var b in Nt){let w=xt("td",da,u);w.textContent="--",a.push(w)}return[u,a]}let Ut=new Map;function je(o,r,a,u=!0){let d=Ut.get(r)||{},g=R.bind[o](i,r,a,u);g&&(ol(o,r,d[o]=g),Ut.set(r,d))}function ul(o,r,a){let u=Ut.get(r)||{};for(let d in u)(o==null||d==o)&&(gn(d,r,u[d]),delete u[d]);o==null&&Ut.delete(r)}let Pt=0,Yt=0,Y=0,D=0,de=0,Ae=0,fl=de,qt=Ae,kt=Y,Kt=D,Je=0,nt=0,Ye=0,dt=0;i.bbox={};let zi=!1,ti=!1,pl=!1,Jt=!1,li=!1,ot=!1;function Ci(o,r,a){(a||o!=i.width||r!=i.height)&&Gn(o,r),xl(!1),pl=!0,ti=!0,bl()}function Gn(o,r){i.width=Pt=Y=o,i.height=Yt=D=r,de=Ae=0,ps(),ds();let a=i.bbox;Je=a.left=ll(de*re,.5),nt=a.top=ll(Ae*re,.5),Ye=a.width=ll(Y*re,.5),dt=a.height=ll(D*re,.5)}let cs=3;function us(){let o=!1,r=0;for(;!o;){r++;let a=ks(r),u=Ss(r);o=r==cs||a&&u,o||(Gn(i.width,i.height),ti=!0)}}function fs({width:o,height:r}){Ci(o,r)}i.setSize=fs;function ps(){let o=!1,r=!1,a=!1,u=!1;P.forEach((d,g)=>{if(d.show&&d._show){let{side:b,_size:w}=d,_=b%2,A=d.label!=null?d.labelSize:0,N=w+A;N>0&&(_?(Y-=N,b==3?(de+=N,u=!0):a=!0):(D-=N,b==0?(Ae+=N,o=!0):r=!0))}}),Qt[0]=o,Qt[1]=a,Qt[2]=r,Qt[3]=u,Y-=Ft[1]+Ft[3],de+=Ft[3],D-=Ft[2]+Ft[0],Ae+=Ft[0]}function ds(){let o=de+Y,r=Ae+D,a=de,u=Ae;function d(g,b){switch(g){case 1:return o+=b,o-b;case 2:return r+=b,r-b;case 3:return a-=b,a+b;case 0:return u-=b,u+b}}P.forEach((g,b)=>{if(g.show&&g._show){let w=g.side;g._pos=d(w,g._size),g.label!=null&&(g._lpos=d(w,g.labelSize))}})}if(R.dataIdx==null){let o=R.hover,r=o.skip=new Set(o.skip??[]);r.add(void 0);let a=o.prox=ee(o.prox),u=o.bias??=0;R.dataIdx=(d,g,b,w)=>{if(g==0)return b;let _=b,A=a(d,g,b,w)??fe,N=A>=0&&A<fe,C=E.ori==0?Y:D,G=R.left,oe=t[0],ie=t[g];if(r.has(ie[b])){_=null;let Q=null,H=null,F;if(u==0||u==-1)for(F=b;Q==null&&F-- >0;)r.has(ie[F])||(Q=F);if(u==0||u==1)for(F=b;H==null&&F++<ie.length;)r.has(ie[F])||(H=F);if(Q!=null||H!=null)if(N){let ve=Q==null?-1/0:O(oe[Q],E,C,0),ke=H==null?1/0:O(oe[H],E,C,0),Oe=G-ve,ue=ke-G;Oe<=ue?Oe<=A&&(_=Q):ue<=A&&(_=H)}else _=H==null?Q:Q==null?H:b-Q<=H-b?Q:H}else N&&Pe(G-O(oe[b],E,C,0))>A&&(_=null);return _}}let Zt=o=>{R.event=o};R.idxs=ce,R._lock=!1;let Ve=R.points;Ve.show=ee(Ve.show),Ve.size=ee(Ve.size),Ve.stroke=ee(Ve.stroke),Ve.width=ee(Ve.width),Ve.fill=ee(Ve.fill);let St=i.focus=Me({},e.focus||{alpha:.3},R.focus),dl=St.prox>=0,hl=dl&&Ve.one,rt=[],ml=[],vl=[];function Bn(o,r){let a=Ve.show(i,r);if(a instanceof HTMLElement)return et(a,sa),et(a,o.class),At(a,-10,-10,Y,D),y.insertBefore(a,rt[r]),a}function Un(o,r){if(n==1||r>0){let a=n==1&&T[o.scale].time,u=o.value;o.value=a?qo(u)?tr(te,er(u,V)):u||le:u||wc,o.label=o.label||(a?dc:pc)}if(hl||r>0){o.width=o.width==null?1:o.width,o.paths=o.paths||$c||Ma,o.fillTo=ee(o.fillTo||Tc),o.pxAlign=+ne(o.pxAlign,L),o.pxRound=ur(o.pxAlign),o.stroke=ee(o.stroke||null),o.fill=ee(o.fill||null),o._stroke=o._fill=o._paths=o._focus=null;let a=kc(Be(1,o.width),1),u=o.points=Me({},{size:a,width:Be(1,a*.2),stroke:o.stroke,space:a*2,paths:Oc,_stroke:null,_fill:null},o.points);u.show=ee(u.show),u.filter=ee(u.filter),u.fill=ee(u.fill),u.stroke=ee(u.stroke),u.paths=ee(u.paths),u.pxAlign=o.pxAlign}if(Ee){let a=ei(o,r);we.splice(r,0,a[0]),wt.splice(r,0,a[1]),Z.values.push(null)}if(Ie){ce.splice(r,0,null);let a=null;hl?r==0&&(a=Bn(o,r)):r>0&&(a=Bn(o,r)),rt.splice(r,0,a),ml.splice(r,0,0),vl.splice(r,0,0)}$e("addSeries",r)}function hs(o,r){r=r??S.length,o=n==1?Sn(o,r,ir,ar):Sn(o,r,{},sr),S.splice(r,0,o),Un(S[r],r)}i.addSeries=hs;function ms(o){if(S.splice(o,1),Ee){Z.values.splice(o,1),wt.splice(o,1);let r=we.splice(o,1)[0];ul(null,r.firstChild),r.remove()}Ie&&(ce.splice(o,1),rt.splice(o,1)[0].remove(),ml.splice(o,1),vl.splice(o,1)),$e("delSeries",o)}i.delSeries=ms;let Qt=[!1,!1,!1,!1];function vs(o,r){if(o._show=o.show,o.show){let a=o.side%2,u=T[o.scale];u==null&&(o.scale=a?S[1].scale:$,u=T[o.scale]);let d=u.time;o.size=ee(o.size),o.space=ee(o.space),o.rotate=ee(o.rotate),Gt(o.incrs)&&o.incrs.forEach(b=>{!Bt.has(b)&&Bt.set(b,Sr(b))}),o.incrs=ee(o.incrs||(u.distr==2?Ya:d?j==1?Ka:Qa:il)),o.splits=ee(o.splits||(d&&u.distr==1?Ue:u.distr==3?bn:u.distr==4?vc:mc)),o.stroke=ee(o.stroke),o.grid.stroke=ee(o.grid.stroke),o.ticks.stroke=ee(o.ticks.stroke),o.border.stroke=ee(o.border.stroke);let g=o.values;o.values=Gt(g)&&!Gt(g[0])?ee(g):d?Gt(g)?Xo(te,Qo(g,V)):qo(g)?tc(te,g):g||xe:g||hc,o.filter=ee(o.filter||(u.distr>=3&&u.log==10?bc:u.distr==3&&u.log==2?yc:wr)),o.font=hr(o.font),o.labelFont=hr(o.labelFont),o._size=o.size(i,null,r,0),o._space=o._rotate=o._incrs=o._found=o._splits=o._values=null,o._size>0&&(Qt[r]=!0,o._el=ut(ia,v))}}function Vl(o,r,a,u){let[d,g,b,w]=a,_=r%2,A=0;return _==0&&(w||g)&&(A=r==0&&!d||r==2&&!b?Ne(lr.size/3):0),_==1&&(d||b)&&(A=r==1&&!g||r==3&&!w?Ne(or.size/2):0),A}let Yn=i.padding=(e.padding||[Vl,Vl,Vl,Vl]).map(o=>ee(ne(o,Vl))),Ft=i._padding=Yn.map((o,r)=>o(i,r,Qt,0)),Re,Le=null,De=null,ii=n==1?S[0].idxs:null,ht=null,Il=!1;function qn(o,r){if(t=o??[],i.data=i._data=t,n==2){Re=0;for(let a=1;a<S.length;a++)Re+=t[a][0].length}else{t.length==0&&(i.data=i._data=t=[[]]),ht=t[0],Re=ht.length;let a=t;if(q==2){a=t.slice();let u=a[0]=Array(Re);for(let d=0;d<Re;d++)u[d]=d}i._data=t=a}if(xl(!0),$e("setData"),q==2&&(pl=!0),r!==!1){let a=E;a.auto(i,Il)?$i():It($,a.min,a.max),Jt=Jt||R.left>=0,ot=!0,bl()}}i.setData=qn;function $i(){Il=!0;let o,r;n==1&&(Re>0?(Le=ii[0]=0,De=ii[1]=Re-1,o=t[0][Le],r=t[0][De],q==2?(o=Le,r=De):o==r&&(q==3?[o,r]=Si(o,o,E.log,!1):q==4?[o,r]=En(o,o,E.log,!1):E.time?r=o+Ne(86400/j):[o,r]=yi(o,r,An,!0))):(Le=ii[0]=o=null,De=ii[1]=r=null)),It($,o,r)}let ni,gl,Oi,Ri,Fi,Vi,Ii,ji,Hi,qe;function Kn(o,r,a,u,d,g){o??=Lo,a??=Pn,u??="butt",d??=Lo,g??="round",o!=ni&&(m.strokeStyle=ni=o),d!=gl&&(m.fillStyle=gl=d),r!=Oi&&(m.lineWidth=Oi=r),g!=Fi&&(m.lineJoin=Fi=g),u!=Vi&&(m.lineCap=Vi=u),a!=Ri&&m.setLineDash(Ri=a)}function Jn(o,r,a,u){r!=gl&&(m.fillStyle=gl=r),o!=Ii&&(m.font=Ii=o),a!=ji&&(m.textAlign=ji=a),u!=Hi&&(m.textBaseline=Hi=u)}function Wi(o,r,a,u,d=0){if(u.length>0&&o.auto(i,Il)&&(r==null||r.min==null)){let g=ne(Le,0),b=ne(De,u.length-1),w=a.min==null?ba(u,g,b,d,o.distr==3):[a.min,a.max];o.min=yt(o.min,a.min=w[0]),o.max=Be(o.max,a.max=w[1])}}let Zn={min:null,max:null};function gs(){for(let u in T){let d=T[u];I[u]==null&&(d.min==null||I[$]!=null&&d.auto(i,Il))&&(I[u]=Zn)}for(let u in T){let d=T[u];I[u]==null&&d.from!=null&&I[d.from]!=null&&(I[u]=Zn)}I[$]!=null&&xl(!0);let o={};for(let u in I){let d=I[u];if(d!=null){let g=o[u]=zl(T[u],Aa);if(d.min!=null)Me(g,d);else if(u!=$||n==2)if(Re==0&&g.from==null){let b=g.range(i,null,null,u);g.min=b[0],g.max=b[1]}else g.min=fe,g.max=-fe}}if(Re>0){S.forEach((u,d)=>{if(n==1){let g=u.scale,b=I[g];if(b==null)return;let w=o[g];if(d==0){let _=w.range(i,w.min,w.max,g);w.min=_[0],w.max=_[1],Le=bt(w.min,t[0]),De=bt(w.max,t[0]),De-Le>1&&(t[0][Le]<w.min&&Le++,t[0][De]>w.max&&De--),u.min=ht[Le],u.max=ht[De]}else u.show&&u.auto&&Wi(w,b,u,t[d],u.sorted);u.idxs[0]=Le,u.idxs[1]=De}else if(d>0&&u.show&&u.auto){let[g,b]=u.facets,w=g.scale,_=b.scale,[A,N]=t[d],C=o[w],G=o[_];C!=null&&Wi(C,I[w],g,A,g.sorted),G!=null&&Wi(G,I[_],b,N,b.sorted),u.min=b.min,u.max=b.max}});for(let u in o){let d=o[u],g=I[u];if(d.from==null&&(g==null||g.min==null)){let b=d.range(i,d.min==fe?null:d.min,d.max==-fe?null:d.max,u);d.min=b[0],d.max=b[1]}}}for(let u in o){let d=o[u];if(d.from!=null){let g=o[d.from];if(g.min==null)d.min=d.max=null;else{let b=d.range(i,g.min,g.max,u);d.min=b[0],d.max=b[1]}}}let r={},a=!1;for(let u in o){let d=o[u],g=T[u];if(g.min!=d.min||g.max!=d.max){g.min=d.min,g.max=d.max;let b=g.distr;g._min=b==3?$t(g.min):b==4?un(g.min,g.asinh):b==100?g.fwd(g.min):g.min,g._max=b==3?$t(g.max):b==4?un(g.max,g.asinh):b==100?g.fwd(g.max):g.max,r[u]=a=!0}}if(a){S.forEach((u,d)=>{n==2?d>0&&r.y&&(u._paths=null):r[u.scale]&&(u._paths=null)});for(let u in r)pl=!0,$e("setScale",u);Ie&&R.left>=0&&(Jt=ot=!0)}for(let u in I)I[u]=null}function xs(o){let r=xn(Le-1,0,Re-1),a=xn(De+1,0,Re-1);for(;o[r]==null&&r>0;)r--;for(;o[a]==null&&a<Re-1;)a++;return[r,a]}function bs(){if(Re>0){let o=S.some(r=>r._focus)&&qe!=St.alpha;o&&(m.globalAlpha=qe=St.alpha),S.forEach((r,a)=>{if(a>0&&r.show&&(Qn(a,!1),Qn(a,!0),r._paths==null)){let u=qe;qe!=r.alpha&&(m.globalAlpha=qe=r.alpha);let d=n==2?[0,t[a][0].length-1]:xs(t[a]);r._paths=r.paths(i,a,d[0],d[1]),qe!=u&&(m.globalAlpha=qe=u)}}),S.forEach((r,a)=>{if(a>0&&r.show){let u=qe;qe!=r.alpha&&(m.globalAlpha=qe=r.alpha),r._paths!=null&&Xn(a,!1);{let d=r._paths!=null?r._paths.gaps:null,g=r.points.show(i,a,Le,De,d),b=r.points.filter(i,a,g,d);(g||b)&&(r.points._paths=r.points.paths(i,a,Le,De,b),Xn(a,!0))}qe!=u&&(m.globalAlpha=qe=u),$e("drawSeries",a)}}),o&&(m.globalAlpha=qe=1)}}function Qn(o,r){let a=r?S[o].points:S[o];a._stroke=a.stroke(i,o),a._fill=a.fill(i,o)}function Xn(o,r){let a=r?S[o].points:S[o],{stroke:u,fill:d,clip:g,flags:b,_stroke:w=a._stroke,_fill:_=a._fill,_width:A=a.width}=a._paths;A=pe(A*re,3);let N=null,C=A%2/2;r&&_==null&&(_=A>0?"#fff":w);let G=a.pxAlign==1&&C>0;if(G&&m.translate(C,C),!r){let oe=Je-A/2,ie=nt-A/2,Q=Ye+A,H=dt+A;N=new Path2D,N.rect(oe,ie,Q,H)}r?Gi(w,A,a.dash,a.cap,_,u,d,b,g):ys(o,w,A,a.dash,a.cap,_,u,d,b,N,g),G&&m.translate(-C,-C)}function ys(o,r,a,u,d,g,b,w,_,A,N){let C=!1;_!=0&&K.forEach((G,oe)=>{if(G.series[0]==o){let ie=S[G.series[1]],Q=t[G.series[1]],H=(ie._paths||Zl).band;Gt(H)&&(H=G.dir==1?H[0]:H[1]);let F,ve=null;ie.show&&H&&wa(Q,Le,De)?(ve=G.fill(i,oe)||g,F=ie._paths.clip):H=null,Gi(r,a,u,d,ve,b,w,_,A,N,F,H),C=!0}}),C||Gi(r,a,u,d,g,b,w,_,A,N)}let eo=Cl|wn;function Gi(o,r,a,u,d,g,b,w,_,A,N,C){Kn(o,r,a,u,d),(_||A||C)&&(m.save(),_&&m.clip(_),A&&m.clip(A)),C?(w&eo)==eo?(m.clip(C),N&&m.clip(N),ri(d,b),oi(o,g,r)):w&wn?(ri(d,b),m.clip(C),oi(o,g,r)):w&Cl&&(m.save(),m.clip(C),N&&m.clip(N),ri(d,b),m.restore(),oi(o,g,r)):(ri(d,b),oi(o,g,r)),(_||A||C)&&m.restore()}function oi(o,r,a){a>0&&(r instanceof Map?r.forEach((u,d)=>{m.strokeStyle=ni=d,m.stroke(u)}):r!=null&&o&&m.stroke(r))}function ri(o,r){r instanceof Map?r.forEach((a,u)=>{m.fillStyle=gl=u,m.fill(a)}):r!=null&&o&&m.fill(r)}function ws(o,r,a,u){let d=P[o],g;if(u<=0)g=[0,0];else{let b=d._space=d.space(i,o,r,a,u),w=d._incrs=d.incrs(i,o,r,a,u,b);g=Hc(r,a,w,u,b)}return d._found=g}function Bi(o,r,a,u,d,g,b,w,_,A){let N=b%2/2;L==1&&m.translate(N,N),Kn(w,b,_,A,w),m.beginPath();let C,G,oe,ie,Q=d+(u==0||u==3?-g:g);a==0?(G=d,ie=Q):(C=d,oe=Q);for(let H=0;H<o.length;H++)r[H]!=null&&(a==0?C=oe=o[H]:G=ie=o[H],m.moveTo(C,G),m.lineTo(oe,ie));m.stroke(),L==1&&m.translate(-N,-N)}function ks(o){let r=!0;return P.forEach((a,u)=>{if(!a.show)return;let d=T[a.scale];if(d.min==null){a._show&&(r=!1,a._show=!1,xl(!1));return}else a._show||(r=!1,a._show=!0,xl(!1));let g=a.side,b=g%2,{min:w,max:_}=d,[A,N]=ws(u,w,_,b==0?Y:D);if(N==0)return;let C=d.distr==2,G=a._splits=a.splits(i,u,w,_,A,N,C),oe=d.distr==2?G.map(F=>ht[F]):G,ie=d.distr==2?ht[G[1]]-ht[G[0]]:A,Q=a._values=a.values(i,a.filter(i,oe,u,N,ie),u,N,ie);a._rotate=g==2?a.rotate(i,Q,u,N):0;let H=a._size;a._size=ft(a.size(i,Q,u,o)),H!=null&&a._size!=H&&(r=!1)}),r}function Ss(o){let r=!0;return Yn.forEach((a,u)=>{let d=a(i,u,Qt,o);d!=Ft[u]&&(r=!1),Ft[u]=d}),r}function _s(){for(let o=0;o<P.length;o++){let r=P[o];if(!r.show||!r._show)continue;let a=r.side,u=a%2,d,g,b=r.stroke(i,o),w=a==0||a==3?-1:1,[_,A]=r._found;if(r.label!=null){let We=r.labelGap*w,Xe=Ne((r._lpos+We)*re);Jn(r.labelFont[0],b,"center",a==2?"top":Po),m.save(),u==1?(d=g=0,m.translate(Xe,Ne(nt+dt/2)),m.rotate((a==3?-xi:xi)/2)):(d=Ne(Je+Ye/2),g=Xe);let tl=br(r.label)?r.label(i,o,_,A):r.label;m.fillText(tl,d,g),m.restore()}if(A==0)continue;let N=T[r.scale],C=u==0?Ye:dt,G=u==0?Je:nt,oe=r._splits,ie=N.distr==2?oe.map(We=>ht[We]):oe,Q=N.distr==2?ht[oe[1]]-ht[oe[0]]:_,H=r.ticks,F=r.border,ve=H.show?H.size:0,ke=Ne(ve*re),Oe=Ne((r.alignTo==2?r._size-ve-r.gap:r.gap)*re),ue=r._rotate*-xi/180,Se=z(r._pos*re),Ze=(ke+Oe)*w,He=Se+Ze;g=u==0?He:0,d=u==1?He:0;let st=r.font[0],mt=r.align==1?Al:r.align==2?sn:ue>0?Al:ue<0?sn:u==0?"center":a==3?sn:Al,Tt=ue||u==1?"middle":a==2?"top":Po;Jn(st,b,mt,Tt);let Qe=r.font[1]*r.lineGap,at=oe.map(We=>z(f(We,N,C,G))),vt=r._values;for(let We=0;We<vt.length;We++){let Xe=vt[We];if(Xe!=null){u==0?d=at[We]:g=at[We],Xe=""+Xe;let tl=Xe.indexOf(`
`)==-1?[Xe]:Xe.split(/\n/gm);for(let Ge=0;Ge<tl.length;Ge++){let yo=tl[Ge];ue?(m.save(),m.translate(d,g+Ge*Qe),m.rotate(ue),m.fillText(yo,0,0),m.restore()):m.fillText(yo,d,g+Ge*Qe)}}}H.show&&Bi(at,H.filter(i,ie,o,A,Q),u,a,Se,ke,pe(H.width*re,3),H.stroke(i,o),H.dash,H.cap);let Et=r.grid;Et.show&&Bi(at,Et.filter(i,ie,o,A,Q),u,u==0?2:1,u==0?nt:Je,u==0?dt:Ye,pe(Et.width*re,3),Et.stroke(i,o),Et.dash,Et.cap),F.show&&Bi([Se],[1],u==0?1:0,u==0?1:2,u==1?nt:Je,u==1?dt:Ye,pe(F.width*re,3),F.stroke(i,o),F.dash,F.cap)}$e("drawAxes")}function xl(o){S.forEach((r,a)=>{a>0&&(r._paths=null,o&&(n==1?(r.min=null,r.max=null):r.facets.forEach(u=>{u.min=null,u.max=null})))})}let si=!1,Ui=!1,jl=[];function Ms(){Ui=!1;for(let o=0;o<jl.length;o++)$e(...jl[o]);jl.length=0}function bl(){si||($a(to),si=!0)}function Ts(o,r=!1){si=!0,Ui=r,o(i),to(),r&&jl.length>0&&queueMicrotask(Ms)}i.batch=Ts;function to(){if(zi&&(gs(),zi=!1),pl&&(us(),pl=!1),ti){if(ge(k,Al,de),ge(k,"top",Ae),ge(k,Yl,Y),ge(k,ql,D),ge(y,Al,de),ge(y,"top",Ae),ge(y,Yl,Y),ge(y,ql,D),ge(v,Yl,Pt),ge(v,ql,Yt),x.width=Ne(Pt*re),x.height=Ne(Yt*re),P.forEach(({_el:o,_show:r,_size:a,_pos:u,side:d})=>{if(o!=null)if(r){let g=d===3||d===0?a:0,b=d%2==1;ge(o,b?"left":"top",u-g),ge(o,b?"width":"height",a),ge(o,b?"top":"left",b?Ae:de),ge(o,b?"height":"width",b?D:Y),vn(o,nl)}else et(o,nl)}),ni=gl=Oi=Fi=Vi=Ii=ji=Hi=Ri=null,qe=1,Gl(!0),de!=fl||Ae!=qt||Y!=kt||D!=Kt){xl(!1);let o=Y/kt,r=D/Kt;if(Ie&&!Jt&&R.left>=0){R.left*=o,R.top*=r,yl&&At(yl,Ne(R.left),0,Y,D),wl&&At(wl,0,Ne(R.top),Y,D);for(let a=0;a<rt.length;a++){let u=rt[a];u!=null&&(ml[a]*=o,vl[a]*=r,At(u,ft(ml[a]),ft(vl[a]),Y,D))}}if(me.show&&!li&&me.left>=0&&me.width>0){me.left*=o,me.width*=o,me.top*=r,me.height*=r;for(let a in Qi)ge(_l,a,me[a])}fl=de,qt=Ae,kt=Y,Kt=D}$e("setSize"),ti=!1}Pt>0&&Yt>0&&(m.clearRect(0,0,x.width,x.height),$e("drawClear"),U.forEach(o=>o()),$e("draw")),me.show&&li&&(ai(me),li=!1),Ie&&Jt&&(el(null,!0,!1),Jt=!1),Z.show&&Z.live&&ot&&(Ji(),ot=!1),p||(p=!0,i.status=1,$e("ready")),Il=!1,si=!1}i.redraw=(o,r)=>{pl=r||!1,o!==!1?It($,E.min,E.max):bl()};function Yi(o,r){let a=T[o];if(a.from==null){if(Re==0){let u=a.range(i,r.min,r.max,o);r.min=u[0],r.max=u[1]}if(r.min>r.max){let u=r.min;r.min=r.max,r.max=u}if(Re>1&&r.min!=null&&r.max!=null&&r.max-r.min<1e-16)return;o==$&&a.distr==2&&Re>0&&(r.min=bt(r.min,t[0]),r.max=bt(r.max,t[0]),r.min==r.max&&r.max++),I[o]=r,zi=!0,bl()}}i.setScale=Yi;let qi,Ki,yl,wl,lo,io,kl,Sl,no,oo,he,ye,Vt=!1,Fe=R.drag,ze=Fe.x,Ce=Fe.y;Ie&&(R.x&&(qi=ut(oa,y)),R.y&&(Ki=ut(ra,y)),E.ori==0?(yl=qi,wl=Ki):(yl=Ki,wl=qi),he=R.left,ye=R.top);let me=i.select=Me({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),_l=me.show?ut(na,me.over?y:k):null;function ai(o,r){if(me.show){for(let a in o)me[a]=o[a],a in Qi&&ge(_l,a,o[a]);r!==!1&&$e("setSelect")}}i.setSelect=ai;function Es(o){if(S[o].show)Ee&&vn(we[o],nl);else if(Ee&&et(we[o],nl),Ie){let a=hl?rt[0]:rt[o];a!=null&&At(a,-10,-10,Y,D)}}function It(o,r,a){Yi(o,{min:r,max:a})}function _t(o,r,a,u){r.focus!=null&&Ds(o),r.show!=null&&S.forEach((d,g)=>{g>0&&(o==g||o==null)&&(d.show=r.show,Es(g),n==2?(It(d.facets[0].scale,null,null),It(d.facets[1].scale,null,null)):It(d.scale,null,null),bl())}),a!==!1&&$e("setSeries",o,r),u&&Bl("setSeries",i,o,r)}i.setSeries=_t;function As(o,r){Me(K[o],r)}function Ns(o,r){o.fill=ee(o.fill||null),o.dir=ne(o.dir,-1),r=r??K.length,K.splice(r,0,o)}function Ps(o){o==null?K.length=0:K.splice(o,1)}i.addBand=Ns,i.setBand=As,i.delBand=Ps;function Ls(o,r){S[o].alpha=r,Ie&&rt[o]!=null&&(rt[o].style.opacity=r),Ee&&we[o]&&(we[o].style.opacity=r)}let Lt,jt,Xt,Ml={focus:!0};function Ds(o){if(o!=Xt){let r=o==null,a=St.alpha!=1;S.forEach((u,d)=>{if(n==1||d>0){let g=r||d==0||d==o;u._focus=r?null:g,a&&Ls(d,g?1:St.alpha)}}),Xt=o,a&&bl()}}Ee&&dl&&je(Co,se,o=>{R._lock||(Zt(o),Xt!=null&&_t(null,Ml,!0,_e.setSeries))});function Mt(o,r,a){let u=T[r];a&&(o=o/re-(u.ori==1?Ae:de));let d=Y;u.ori==1&&(d=D,o=d-o),u.dir==-1&&(o=d-o);let g=u._min,b=u._max,w=o/d,_=g+(b-g)*w,A=u.distr;return A==3?Ll(10,_):A==4?Sa(_,u.asinh):A==100?u.bwd(_):_}function zs(o,r){let a=Mt(o,$,r);return bt(a,t[0],Le,De)}i.valToIdx=o=>bt(o,t[0]),i.posToIdx=zs,i.posToVal=Mt,i.valToPos=(o,r,a)=>T[r].ori==0?s(o,T[r],a?Ye:Y,a?Je:0):c(o,T[r],a?dt:D,a?nt:0),i.setCursor=(o,r,a)=>{he=o.left,ye=o.top,el(null,r,a)};function ro(o,r){ge(_l,Al,me.left=o),ge(_l,Yl,me.width=r)}function so(o,r){ge(_l,"top",me.top=o),ge(_l,ql,me.height=r)}let Hl=E.ori==0?ro:so,Wl=E.ori==1?ro:so;function Cs(){if(Ee&&Z.live)for(let o=n==2?1:0;o<S.length;o++){if(o==0&&it)continue;let r=Z.values[o],a=0;for(let u in r)wt[o][a++].firstChild.nodeValue=r[u]}}function Ji(o,r){if(o!=null&&(o.idxs?o.idxs.forEach((a,u)=>{ce[u]=a}):Ea(o.idx)||ce.fill(o.idx),Z.idx=ce[0]),Ee&&Z.live){for(let a=0;a<S.length;a++)(a>0||n==1&&!it)&&$s(a,ce[a]);Cs()}ot=!1,r!==!1&&$e("setLegend")}i.setLegend=Ji;function $s(o,r){let a=S[o],u=o==0&&q==2?ht:t[o],d;it?d=a.values(i,o,r)??Rt:(d=a.value(i,r==null?null:u[r],o,r),d=d==null?Rt:{_:d}),Z.values[o]=d}function el(o,r,a){no=he,oo=ye,[he,ye]=R.move(i,he,ye),R.left=he,R.top=ye,Ie&&(yl&&At(yl,Ne(he),0,Y,D),wl&&At(wl,0,Ne(ye),Y,D));let u,d=Le>De;Lt=fe,jt=null;let g=E.ori==0?Y:D,b=E.ori==1?Y:D;if(he<0||Re==0||d){u=R.idx=null;for(let w=0;w<S.length;w++){let _=rt[w];_!=null&&At(_,-10,-10,Y,D)}dl&&_t(null,Ml,!0,o==null&&_e.setSeries),Z.live&&(ce.fill(u),ot=!0)}else{let w,_,A;n==1&&(w=E.ori==0?he:ye,_=Mt(w,$),u=R.idx=bt(_,t[0],Le,De),A=O(t[0][u],E,g,0));let N=-10,C=-10,G=0,oe=0,ie=!0,Q="",H="";for(let F=n==2?1:0;F<S.length;F++){let ve=S[F],ke=ce[F],Oe=ke==null?null:n==1?t[F][ke]:t[F][1][ke],ue=R.dataIdx(i,F,u,_),Se=ue==null?null:n==1?t[F][ue]:t[F][1][ue];if(ot=ot||Se!=Oe||ue!=ke,ce[F]=ue,F>0&&ve.show){let Ze=ue==null?-10:ue==u?A:O(n==1?t[0][ue]:t[F][0][ue],E,g,0),He=Se==null?-10:W(Se,n==1?T[ve.scale]:T[ve.facets[1].scale],b,0);if(dl&&Se!=null){let st=E.ori==1?he:ye,mt=Pe(St.dist(i,F,ue,He,st));if(mt<Lt){let Tt=St.bias;if(Tt!=0){let Qe=Mt(st,ve.scale),at=Se>=0?1:-1,vt=Qe>=0?1:-1;vt==at&&(vt==1?Tt==1?Se>=Qe:Se<=Qe:Tt==1?Se<=Qe:Se>=Qe)&&(Lt=mt,jt=F)}else Lt=mt,jt=F}}if(ot||hl){let st,mt;E.ori==0?(st=Ze,mt=He):(st=He,mt=Ze);let Tt,Qe,at,vt,Et,We,Xe=!0,tl=Ve.bbox;if(tl!=null){Xe=!1;let Ge=tl(i,F);at=Ge.left,vt=Ge.top,Tt=Ge.width,Qe=Ge.height}else at=st,vt=mt,Tt=Qe=Ve.size(i,F);if(We=Ve.fill(i,F),Et=Ve.stroke(i,F),hl)F==jt&&Lt<=St.prox&&(N=at,C=vt,G=Tt,oe=Qe,ie=Xe,Q=We,H=Et);else{let Ge=rt[F];Ge!=null&&(ml[F]=at,vl[F]=vt,jo(Ge,Tt,Qe,Xe),Vo(Ge,We,Et),At(Ge,ft(at),ft(vt),Y,D))}}}}if(hl){let F=St.prox,ve=Xt==null?Lt<=F:Lt>F||jt!=Xt;if(ot||ve){let ke=rt[0];ke!=null&&(ml[0]=N,vl[0]=C,jo(ke,G,oe,ie),Vo(ke,Q,H),At(ke,ft(N),ft(C),Y,D))}}}if(me.show&&Vt)if(o!=null){let[w,_]=_e.scales,[A,N]=_e.match,[C,G]=o.cursor.sync.scales,oe=o.cursor.drag;if(ze=oe._x,Ce=oe._y,ze||Ce){let{left:ie,top:Q,width:H,height:F}=o.select,ve=o.scales[C].ori,ke=o.posToVal,Oe,ue,Se,Ze,He,st=w!=null&&A(w,C),mt=_!=null&&N(_,G);st&&ze?(ve==0?(Oe=ie,ue=H):(Oe=Q,ue=F),Se=T[w],Ze=O(ke(Oe,C),Se,g,0),He=O(ke(Oe+ue,C),Se,g,0),Hl(yt(Ze,He),Pe(He-Ze))):Hl(0,g),mt&&Ce?(ve==1?(Oe=ie,ue=H):(Oe=Q,ue=F),Se=T[_],Ze=W(ke(Oe,G),Se,b,0),He=W(ke(Oe+ue,G),Se,b,0),Wl(yt(Ze,He),Pe(He-Ze))):Wl(0,b)}else Xi()}else{let w=Pe(no-lo),_=Pe(oo-io);if(E.ori==1){let G=w;w=_,_=G}ze=Fe.x&&w>=Fe.dist,Ce=Fe.y&&_>=Fe.dist;let A=Fe.uni;A!=null?ze&&Ce&&(ze=w>=A,Ce=_>=A,!ze&&!Ce&&(_>w?Ce=!0:ze=!0)):Fe.x&&Fe.y&&(ze||Ce)&&(ze=Ce=!0);let N,C;ze&&(E.ori==0?(N=kl,C=he):(N=Sl,C=ye),Hl(yt(N,C),Pe(C-N)),Ce||Wl(0,b)),Ce&&(E.ori==1?(N=kl,C=he):(N=Sl,C=ye),Wl(yt(N,C),Pe(C-N)),ze||Hl(0,g)),!ze&&!Ce&&(Hl(0,0),Wl(0,0))}if(Fe._x=ze,Fe._y=Ce,o==null){if(a){if(bo!=null){let[w,_]=_e.scales;_e.values[0]=w!=null?Mt(E.ori==0?he:ye,w):null,_e.values[1]=_!=null?Mt(E.ori==1?he:ye,_):null}Bl(an,i,he,ye,Y,D,u)}if(dl){let w=a&&_e.setSeries,_=St.prox;Xt==null?Lt<=_&&_t(jt,Ml,!0,w):Lt>_?_t(null,Ml,!0,w):jt!=Xt&&_t(jt,Ml,!0,w)}}ot&&(Z.idx=u,Ji()),r!==!1&&$e("setCursor")}let Ht=null;Object.defineProperty(i,"rect",{get(){return Ht==null&&Gl(!1),Ht}});function Gl(o=!1){o?Ht=null:(Ht=y.getBoundingClientRect(),$e("syncRect",Ht))}function ao(o,r,a,u,d,g,b){R._lock||Vt&&o!=null&&o.movementX==0&&o.movementY==0||(Zi(o,r,a,u,d,g,b,!1,o!=null),o!=null?el(null,!0,!0):el(r,!0,!1))}function Zi(o,r,a,u,d,g,b,w,_){if(Ht==null&&Gl(!1),Zt(o),o!=null)a=o.clientX-Ht.left,u=o.clientY-Ht.top;else{if(a<0||u<0){he=-10,ye=-10;return}let[A,N]=_e.scales,C=r.cursor.sync,[G,oe]=C.values,[ie,Q]=C.scales,[H,F]=_e.match,ve=r.axes[0].side%2==1,ke=E.ori==0?Y:D,Oe=E.ori==1?Y:D,ue=ve?g:d,Se=ve?d:g,Ze=ve?u:a,He=ve?a:u;if(ie!=null?a=H(A,ie)?f(G,T[A],ke,0):-10:a=ke*(Ze/ue),Q!=null?u=F(N,Q)?f(oe,T[N],Oe,0):-10:u=Oe*(He/Se),E.ori==1){let st=a;a=u,u=st}}_&&(r==null||r.cursor.event.type==an)&&((a<=1||a>=Y-1)&&(a=ll(a,Y)),(u<=1||u>=D-1)&&(u=ll(u,D))),w?(lo=a,io=u,[kl,Sl]=R.move(i,a,u)):(he=a,ye=u)}let Qi={width:0,height:0,left:0,top:0};function Xi(){ai(Qi,!1)}let co,uo,fo,po;function ho(o,r,a,u,d,g,b){Vt=!0,ze=Ce=Fe._x=Fe._y=!1,Zi(o,r,a,u,d,g,b,!0,!1),o!=null&&(je(cn,hn,mo,!1),Bl(Do,i,kl,Sl,Y,D,null));let{left:w,top:_,width:A,height:N}=me;co=w,uo=_,fo=A,po=N}function mo(o,r,a,u,d,g,b){Vt=Fe._x=Fe._y=!1,Zi(o,r,a,u,d,g,b,!1,!0);let{left:w,top:_,width:A,height:N}=me,C=A>0||N>0,G=co!=w||uo!=_||fo!=A||po!=N;if(C&&G&&ai(me),Fe.setScale&&C&&G){let oe=w,ie=A,Q=_,H=N;if(E.ori==1&&(oe=_,ie=N,Q=w,H=A),ze&&It($,Mt(oe,$),Mt(oe+ie,$)),Ce)for(let F in T){let ve=T[F];F!=$&&ve.from==null&&ve.min!=fe&&It(F,Mt(Q+H,F),Mt(Q,F))}Xi()}else R.lock&&(R._lock=!R._lock,el(r,!0,o!=null));o!=null&&(ul(cn,hn),Bl(cn,i,he,ye,Y,D,null))}function Os(o,r,a,u,d,g,b){if(R._lock)return;Zt(o);let w=Vt;if(Vt){let _=!0,A=!0,N=10,C,G;E.ori==0?(C=ze,G=Ce):(C=Ce,G=ze),C&&G&&(_=he<=N||he>=Y-N,A=ye<=N||ye>=D-N),C&&_&&(he=he<kl?0:Y),G&&A&&(ye=ye<Sl?0:D),el(null,!0,!0),Vt=!1}he=-10,ye=-10,ce.fill(null),el(null,!0,!0),w&&(Vt=w)}function vo(o,r,a,u,d,g,b){R._lock||(Zt(o),$i(),Xi(),o!=null&&Bl($o,i,he,ye,Y,D,null))}function go(){P.forEach(Wc),Ci(i.width,i.height,!0)}ol(bi,Pl,go);let Tl={};Tl.mousedown=ho,Tl.mousemove=ao,Tl.mouseup=mo,Tl.dblclick=vo,Tl.setSeries=(o,r,a,u)=>{let d=_e.match[2];a=d(i,r,a),a!=-1&&_t(a,u,!0,!1)},Ie&&(je(Do,y,ho),je(an,y,ao),je(zo,y,o=>{Zt(o),Gl(!1)}),je(Co,y,Os),je($o,y,vo),kn.add(i),i.syncRect=Gl);let ci=i.hooks=e.hooks||{};function $e(o,r,a){Ui?jl.push([o,r,a]):o in ci&&ci[o].forEach(u=>{u.call(null,i,r,a)})}(e.plugins||[]).forEach(o=>{for(let r in o.hooks)ci[r]=(ci[r]||[]).concat(o.hooks[r])});let xo=(o,r,a)=>a,_e=Me({key:null,setSeries:!1,filters:{pub:Uo,sub:Uo},scales:[$,S[1]?S[1].scale:null],match:[Yo,Yo,xo],values:[null,null]},R.sync);_e.match.length==2&&_e.match.push(xo),R.sync=_e;let bo=_e.key,en=Wr(bo);function Bl(o,r,a,u,d,g,b){_e.filters.pub(o,r,a,u,d,g,b)&&en.pub(o,r,a,u,d,g,b)}en.sub(i);function Rs(o,r,a,u,d,g,b){_e.filters.sub(o,r,a,u,d,g,b)&&Tl[o](null,r,a,u,d,g,b)}i.pub=Rs;function Fs(){en.unsub(i),kn.delete(i),Ut.clear(),gn(bi,Pl,go),h.remove(),se?.remove(),$e("destroy")}i.destroy=Fs;function tn(){$e("init",e,t),qn(t||e.data,!1),I[$]?Yi($,I[$]):$i(),li=me.show&&(me.width>0||me.height>0),Jt=ot=!0,Ci(e.width,e.height)}return S.forEach(Un),P.forEach(vs),l?l instanceof HTMLElement?(l.appendChild(h),tn()):l(i,tn):tn(),i}Te.assign=Me;Te.fmtNum=Nn;Te.rangeNum=yi;Te.rangeLog=Si;Te.rangeAsinh=En;Te.orient=sl;Te.pxRatio=re;Te.join=Ca;Te.fmtDate=Ln,Te.tzDate=Ba;Te.sync=Wr;{Te.addGap=Ec,Te.clipGaps=Ti;let e=Te.paths={points:Kr};e.linear=Zr,e.stepped=Pc,e.bars=Lc,e.spline=zc}var Fn=[[],[7,4],[2,3],[9,3,2,3]],ls=2,ts=200,Vn="11px system-ui, sans-serif",is=(e,t,l,i=24)=>M("span",{className:"live-key",style:`--live-key: var(--live-${t})`},M("span",{innerHTML:`<svg viewBox="0 0 ${i} 12" aria-hidden="true">${l}</svg>`}),M("span",{},...Wt(e))),In=([e,t])=>({time:!1,range:(l,i,n)=>{let[s,c]=Te.rangeNum(i??0,n??1,.1,!0);return[e??s??0,t??c??1]}}),Gc=(e,t,l)=>Te.rangeNum(Math.min(0,t??0),Math.max(0,l??1),.1,!0),Pi=class{constructor(t,l){this.alt=t.alt,this.labels=[t.x_label,t.y_label],this.colour=()=>"",this.plot=M("div",{className:"live-plot",role:"img","aria-label":t.title}),this.element=M("figure",{className:"live-panel"},M("figcaption",{},t.title),M("div",{className:"live-keys"},...l),this.plot)}start(t,l,i={}){this.colour=t;let n={stroke:()=>t("axis"),grid:{stroke:()=>t("grid"),width:1},ticks:{show:!1},font:Vn,labelFont:Vn,labelGap:0};this.uplot=new Te({width:Math.max(this.plot.clientWidth,100),height:ts,legend:{show:!1},cursor:{show:!1},padding:[10,10,0,0],axes:[{...n,size:20,gap:3,labelSize:16,label:this.labels[0],...i},{...n,size:38,gap:4,labelSize:16,label:this.labels[1]}],...l},[[],...(l.series??[]).slice(1).map(()=>[])],this.plot)}draw(t){this.shown=t,this.plot.setAttribute("aria-label",El(this.alt,t)),this.uplot?.setData(this.data(t))}data(t){throw new Error("a panel says what it plots")}recolour(){this.uplot?.redraw(!1)}fit(){let t=this.plot.clientWidth;t>0&&t!==this.uplot?.width&&this.uplot?.setSize({width:t,height:ts})}destroy(){this.uplot?.destroy()}};function Bc({label:e,y:t,colour:l},i){let n=Fn[i].length?` stroke-dasharray="${Fn[i]}"`:"";return is(e,l,t?`<path d="M0 6H24"${n}/>`:'<circle cx="12" cy="6" r="4"/>')}var Li=class extends Pi{constructor(t){super(t,t.curves.map(Bc).filter((l,i)=>t.curves[i].label)),this.panel=t}attach(t){let{curves:l,x_range:i,y_range:n}=this.panel;this.start(t,{scales:{x:In(i),y:In(n)},series:[{},...l.map((s,c)=>({stroke:()=>t(s.colour),width:ls,dash:Fn[c],points:{show:!1},paths:Uc}))],hooks:{drawAxes:[s=>this.drawVerticals(s)],draw:[s=>this.drawInfinity(s),s=>this.drawDots(s)]}})}data(t){let{x:l,curves:i}=this.panel,n=Array.from(t[l]);return[n,...i.map(({y:s})=>s?Array.from(t[s],c=>Number.isNaN(c)?null:c):n.map(()=>null))]}drawVerticals(t){let{ctx:l,bbox:i}=t;for(let[n,s]of Object.entries(this.panel.verticals)){let c=t.valToPos(this.number(s),"x",!0);l.save(),l.strokeStyle=l.fillStyle=this.colour("muted"),l.lineWidth=devicePixelRatio,l.setLineDash([4*devicePixelRatio,3*devicePixelRatio]),l.beginPath(),l.moveTo(c,i.top),l.lineTo(c,i.top+i.height),l.stroke();let f=c>i.left+i.width/2;l.textAlign=f?"right":"left",l.fillText(n,c+(f?-4:4)*devicePixelRatio,i.top+11*devicePixelRatio),l.restore()}}drawInfinity(t){let{ctx:l,bbox:i}=t,n=this.panel.curves.find(({y:s})=>s&&Array.from(this.shown?.[s]??[]).includes(1/0));n&&(l.save(),l.fillStyle=this.colour(n.colour),l.font=Vn.replace("11",String(16*devicePixelRatio)),l.textAlign="left",l.fillText("∞",i.left+4*devicePixelRatio,i.top+16*devicePixelRatio),l.restore())}drawDots(t){let{ctx:l}=t;for(let{dot:i,colour:n}of this.panel.curves){if(!i.length)continue;let[s,c]=i.map(f=>this.number(f));Number.isNaN(c)||(l.save(),l.setLineDash([]),l.fillStyle=this.colour(n),l.strokeStyle=this.colour("edge"),l.lineWidth=1.5*devicePixelRatio,l.beginPath(),l.arc(t.valToPos(s,"x",!0),jn(t,c),5*devicePixelRatio,0,2*Math.PI),l.fill(),l.stroke(),l.restore())}}number(t){return this.shown?.[t][0]??NaN}},jn=(e,t)=>t===1/0?e.bbox.top+ls*devicePixelRatio/2:e.valToPos(t,"y",!0);function Uc(e,t){let l=new Path2D,i=!1;return e.data[t].forEach((n,s)=>{if(n==null){i=!1;return}let c=e.valToPos(e.data[0][s],"x",!0);i?l.lineTo(c,jn(e,n)):l.moveTo(c,jn(e,n)),i=!0}),{stroke:l,fill:void 0,clip:void 0,band:void 0,gaps:void 0,flags:void 0}}var Di=class extends Pi{constructor(t){super(t,Object.entries(t.bars).map(([l,[,i]])=>is(l,i,'<rect width="12" height="12" rx="1"/>',12))),this.panel=t}attach(t){let{ticks:l,bars:i}=this.panel,n=Object.values(i);this.start(t,{scales:{x:In([-.6,l.length-.4]),y:{range:Gc}},series:[{},...n.map(([,s],c)=>({fill:()=>t(s),width:0,points:{show:!1},paths:Te.paths.bars?.({size:[n.length>1?.36:.6],align:n.length>1?c?1:-1:0})}))]},{grid:{show:!1},splits:()=>l.map((s,c)=>c),values:()=>l})}data(t){let{ticks:l,bars:i}=this.panel;return[l.map((n,s)=>s),...Object.values(i).map(([n])=>Array.from(t[n]))]}};function Yc(e){if(Math.abs(e)>6)return Math.sign(e);let[t,l]=[e,e];for(let i=1;Math.abs(t)>1e-17*Math.abs(l);i++)l+=t*=2*e*e/(2*i+1);return 2/Math.sqrt(Math.PI)*Math.exp(-e*e)*l}var qc={abs:Math.abs,add:(e,t)=>e+t,bitwise_and:(e,t)=>e&t,bitwise_or:(e,t)=>e|t,div:(e,t)=>e/t,eq:(e,t)=>+(e===t),erf:Yc,exp:Math.exp,expm1:Math.expm1,ge:(e,t)=>+(e>=t),gt:(e,t)=>+(e>t),isinf:e=>+(Math.abs(e)===1/0),le:(e,t)=>+(e<=t),log:Math.log,log1p:Math.log1p,lt:(e,t)=>+(e<t),maximum:Math.max,minimum:Math.min,mul:(e,t)=>e*t,ne:(e,t)=>+(e!==t),neg:e=>-e,pow:(e,t)=>e**t,relu:e=>Math.max(e,0),sigmoid:e=>1/(1+Math.exp(-e)),sign:Math.sign,sqrt:Math.sqrt,sub:(e,t)=>e-t,where:(e,t,l)=>e?t:l},Kc=e=>typeof e=="number"?[e]:e,ns=e=>e.reduce((t,l)=>t*l,1);function os(e,t,l=0){let i=new Int32Array(ns(e));for(let n=0;n<i.length;n++){let[s,c]=[n,l];for(let f=e.length-1;f>=0;f--)c+=s%e[f]*t[f],s=Math.floor(s/e[f]);i[n]=c}return i}function Jc(e,t){let l=e.length-t.length,i=1,n=e.map(()=>0);for(let s=t.length-1;s>=0;s--)t[s]>1&&(n[s+l]=i),i*=t[s];return os(e,n)}function Zc(e,t,l){let i=qc[e],[n,s,c]=l.map(p=>Jc(t,p)),f=ns(t);return(p,h,x)=>{let m=new Float64Array(f);if(c)for(let v=0;v<f;v++)m[v]=i(p[n[v]],h[s[v]],x[c[v]]);else if(s)for(let v=0;v<f;v++)m[v]=i(p[n[v]],h[s[v]]);else for(let v=0;v<f;v++)m[v]=i(p[n[v]]);return m}}var Qc=([e,t,l],i)=>n=>{let s=new Float64Array(i?n.length:e*l);for(let c=0;c<e;c++)for(let f=0;f<l;f++){let p=0;for(let h=0;h<t;h++){let x=(c*t+h)*l+f;p+=n[x],i&&(s[x]=p)}i||(s[c*l+f]=p)}return s},Xc=e=>(...t)=>{let l=new Float64Array(t.reduce((n,{length:s})=>n+s,0)),i=0;for(let n=0;n<e;n++)for(let s of t){let c=s.length/e;l.set(s.subarray(n*c,(n+1)*c),i),i+=c}return l};function eu([e,t,,l],i){switch(e){case"constant":return()=>Float64Array.from(l,Number);case"arange":return()=>Float64Array.from({length:t[0]},(n,s)=>l[0]+s*l[1]);case"read":{let n=os(t,l.slice(1),l[0]);return s=>Float64Array.from(n,c=>s[c])}case"sum":case"cumsum":return Qc(l,e==="cumsum");case"cat":return Xc(l[0]);default:return Zc(e,t,i)}}function tu({steps:e,...t}){let[l,i]=[Xl(t.start),Xl(t.move)];return n=>{let{state:s}=l(n),c=[...s];for(let f=0;f<e;f++)({state:s}=i({...n,state:s})),c.push(...s);return c}}function Xl({walk:e,...t}){if(e){let[x,m]=[tu(e),Xl(t)];return v=>m({...v,path:x(v)})}let{controls:l,steps:i,outputs:n}=t,s=Object.keys(l),c=[...Object.values(l),...i.map(([,x])=>x)],f=new Array(c.length),p=[],h=c.map((x,m)=>m<s.length);return i.forEach((x,m)=>{let[v,k]=[x[2],s.length+m],y=eu(x,v.map(z=>c[z])),L=()=>f[k]=y(...v.map(z=>f[z]));h[k]=v.some(z=>h[z]),h[k]?p.push(L):L()}),x=>{s.forEach((m,v)=>f[v]=Float64Array.from(Kc(x[m])));for(let m of p)m();return Object.fromEntries(Object.entries(n).map(([m,v])=>[m,f[v]]))}}var rs=`.live-playground {
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
`;var Hn=matchMedia("(prefers-color-scheme: dark)");function iu(){let e=document.documentElement,{jpThemeLight:t,vscodeThemeKind:l}=document.body.dataset,i=e.dataset.theme??e.getAttribute("theme");return i==="dark"||i==="light"?i==="dark":t?t==="false":l?!l.includes("light"):Hn.matches}function ss(e,t){let l=()=>{let n=iu()?"dark":"light";e.dataset.theme!==n&&(e.dataset.theme=n,t())},i=new MutationObserver(l);for(let n of[document.documentElement,document.body])i.observe(n,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return Hn.addEventListener("change",l),l(),()=>{i.disconnect(),Hn.removeEventListener("change",l)}}var as='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var ou={lines:Li,plane:hi,bars:Di,matrix:di,numbers:fi,sentences:pi},ru=700,Wn=class{constructor(t,l,i){this.model=t,this.manifest=l,this.computed=0,this.arrays=Xl(l.program),this.values=Object.fromEntries(l.controls.map(({name:n,value:s})=>[n,t.get(n)??s])),this.start=this.values,this.panels=l.panels.map(n=>new ou[n.kind](n)),this.makeElements(i),this.makeControls(),this.ends=[()=>clearTimeout(this.quiet)]}makeElements(t){let l=this.panels.filter(s=>!("summary"in s)),i=this.panels.filter(s=>"summary"in s);this.controls=M("div",{className:"live-controls"}),this.help=M("dl",{}),this.spoken=M("div",{className:"live-hidden",role:"status"});let n=M("button",{type:"button",title:"the values at the start"},"Reset");n.addEventListener("click",()=>this.setAll(this.start)),this.root=M("section",{className:"live-playground live-explorer","aria-label":`explorer: ${this.manifest.title}`},M("div",{className:"live-set"},this.controls,n),M("div",{className:"live-panels"},...l.map(({element:s})=>s),M("div",{className:`live-facts${l.length%2?"":" live-wide"}`},...i.map(({element:s})=>s))),this.spoken,M("details",{className:"live-help"},M("summary",{},"what the controls do"),this.help),M("div",{className:"live-stored"},...t))}makeControls(){this.inputs={};for(let t of this.manifest.controls){let{name:l,kind:i,doc:n}=t,s=Dt("doc");this.help.append(M("dt",{},Ct(l)),M("dd",{id:s},n));let f=(i==="heights"?Eo:Mo)({...t,value:this.values[l]},s,p=>this.set(l,p));f.element.dataset.control=l,this.controls.append(f.element),this.inputs[l]=f}}attach(){let t=n=>getComputedStyle(this.root).getPropertyValue(`--live-${n}`).trim(),l=this.panels.filter(n=>"attach"in n);this.ends.push(ss(this.root,()=>l.forEach(n=>n.recolour())));for(let n of l)n.attach(t);for(let n of l)"moved"in n&&(n.moved=s=>this.setAll({...this.values,...s}));let i=new ResizeObserver(()=>l.forEach(n=>n.fit()));for(let{plot:n}of l)i.observe(n);this.ends.push(()=>i.disconnect(),()=>l.forEach(n=>n.destroy()),this.followModel()),this.draw()}followModel(){let t=this.manifest.controls.map(({name:l})=>{let i=()=>this.hear(l);return this.model.on(`change:${l}`,i),()=>this.model.off(`change:${l}`,i)});return()=>t.forEach(l=>l())}set(t,l){this.values={...this.values,[t]:l},this.compute(),this.model.set(t,l),this.model.save_changes()}setAll(t){this.values=t;for(let[l,i]of Object.entries(t))this.inputs[l].show(i),this.model.set(l,i);this.compute(),this.model.save_changes()}hear(t){let l=this.model.get(t);JSON.stringify(l)!==JSON.stringify(this.values[t])&&(this.inputs[t].show(l),this.values={...this.values,[t]:l},this.compute())}compute(){this.draw(),this.root.dataset.computed=String(++this.computed),clearTimeout(this.quiet),this.quiet=setTimeout(()=>this.readOut(),ru)}draw(){let t=Object.fromEntries(this.manifest.controls.map(({name:n,options:s})=>[n,s?.indexOf(this.values[n])??this.values[n]])),l=Object.entries(t).map(([n,s])=>[n,[s].flat()]),i={...Object.fromEntries(l),...this.arrays(t)};for(let n of this.panels)n.draw(i)}readOut(){this.spoken.textContent=this.panels.map(t=>"summary"in t?t.summary():"").join(" ").trim()}destroy(){for(let t of this.ends)t()}};function su(e,t){if(t.childNodes.length)return[...t.childNodes];let l=e.get("figure");return l?[M("img",{src:l,alt:e.get("alt")})]:[]}function au({model:e,el:t}){let l=su(e,t),i=wo(e),n,s=!1;return(async()=>{let f=`explorer.${e.get("explorer")}.json`;try{let p=await fetch(await i.url(f));if(!p.ok)throw new Error(`${p.status} ${p.statusText}`);let h=await p.json();if(s)return;n=new Wn(e,h,l),t.replaceChildren(M("style",{},as,rs,To),n.root),n.attach()}catch(p){let h=M("p",{role:"alert"},`${f} could not be loaded (${p.message}). The stored figure is shown.`);t.replaceChildren(h,...l)}})(),()=>{s=!0,n?.destroy()}}var Zu={render:au};export{Zu as default};
