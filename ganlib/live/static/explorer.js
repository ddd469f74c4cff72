function xo(e){let t=e.get("base");return t?new Qi(t):new Xi(e)}var bo=e=>URL.createObjectURL(new Blob([e],{type:"text/javascript"})),Qi=class{constructor(t){this.base=t,this.scripts=new Map}async url(t){let i=new URL(t,this.base).href;if(!/js$/.test(t))return i;let l=this.scripts.get(t);return l||(l=this.script(i),l.catch(()=>this.scripts.delete(t)),this.scripts.set(t,l)),l}async script(t){let i=await fetch(t);if(!i.ok)throw new Error(`${i.status} ${i.statusText}`);return bo(await i.blob())}};async function Os({url:e,integrity:t}){let i=await fetch(e,{integrity:t});if(!i.ok)throw new Error(`${i.status} ${i.statusText}`);return i.blob()}var Xi=class{constructor(t){this.model=t,this.urls=new Map,this.waiting=new Map,t.on("msg:custom",(i,l)=>this.receive(i,l))}url(t){let i=this.urls.get(t);return i||(i=new Promise((l,o)=>this.waiting.set(t,{resolve:l,reject:o})),i.catch(()=>this.urls.delete(t)),this.urls.set(t,i),this.model.send({type:"asset",name:t})),i}async receive(t,i){if(t?.type!=="asset")return;let l=this.waiting.get(t.name);if(l)if(this.waiting.delete(t.name),t.error)l.reject(new Error(t.error));else try{let o=t.url?await Os(t):i[0],s="application/octet-stream";l.resolve(/js$/.test(t.name)?bo(o):URL.createObjectURL(new Blob([o],{type:s})))}catch(o){l.reject(o)}}};function M(e,t={},...i){let l=document.createElement(e);for(let[o,s]of Object.entries(t))o in l?l[o]=s:l.setAttribute(o,s);return l.append(...i),l}var Rs=0,gt=e=>`live-${e.replace(/\W/g,"-")}-${++Rs}`;function Lt(e){if(e===0)return"0";let t=Math.abs(e),i=Number(e.toPrecision(3));return t<.001||t>=1e6?i.toExponential():String(i)}var ru=new Intl.NumberFormat("en");function wo(e,{low:t,high:i,integer:l}){let o=e.trim(),s=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(o)?Number(o):NaN;if(s>=t&&s<=i&&(!l||Number.isInteger(s)))return{value:s};let c=l?"a whole number":"a number",f=p=>l?String(p):Lt(p);return{error:`must be ${c} from ${f(t)} to ${f(i)}; got ${Vs(o)}`}}var en=40;function Fs(e){return e.slice(0,2*en).replace(/[\p{C}\p{Z}]+/gu," ").slice(0,en)+(e.length>en?"…":"")}var Vs=e=>`"${Fs(e)}"`,Dt=e=>e.replace("_optimizer."," ").replace(/[._]/g," ");var Is=120,$s=6;function tn(e,t,i){let[l,o]=(i??"").split("_"),s=l?[" ",M("i",{},l,...o?[M("sub",{},o)]:[])]:[];return M("label",{htmlFor:e},t,...s)}function js({low:e,high:t,log:i,kind:l}){let o=e>0?e:t/10**$s,s=i?Math.log10(t/o):t-e,c=l==="integer"&&!i?1:s/Is;return{max:s,step:c,position:f=>i?Math.log10(Math.max(f,o)/o):f-e,value(f){if(f<=0)return e;let p=i?o*10**f:e+f,h=l==="integer"?Math.round(p):Number(p.toPrecision(3));return Math.min(t,Math.max(e,h))}}}function Hs({label:e,low:t,high:i,integer:l,value:o,id:s,help:c},f){let p=o,h=M("p",{className:"live-message",id:gt("message"),role:"alert",hidden:!0}),x=w=>l?String(w):Lt(w),m=M("input",{id:s,type:"text",inputMode:l?"numeric":"decimal",autocomplete:"off",spellcheck:!1,value:x(o)});m.setAttribute("aria-describedby",`${c} ${h.id}`);let v=w=>{m.setAttribute("aria-invalid",String(w!=="")),h.textContent=w&&`${e} ${w}. It stays ${x(p)}.`,h.hidden=!w};return m.addEventListener("change",()=>{let w=wo(m.value,{low:t,high:i,integer:l});if("error"in w)return v(w.error);v(""),p=w.value,f(p)}),{box:m,message:h,show:w=>{p=w,m.value=x(w),v("")}}}function Ws(e,t,i){let{name:l,symbol:o,low:s,high:c,kind:f,value:p}=e,h=e.label??Dt(l),x=js(e),m=gt(l),v=gt(l),k=M("input",{id:v,type:"range",min:0,max:x.max,step:x.step});k.setAttribute("aria-describedby",t);let w=N=>{k.value=String(x.position(N)),k.setAttribute("aria-valuetext",Lt(N))},{box:z,message:O,show:j}=Hs({label:h,low:s,high:c,integer:f==="integer",value:p,id:m,help:t},N=>{w(N),i(N)});z.setAttribute("aria-label",`${h}, as a number`),k.addEventListener("input",()=>{let N=x.value(Number(k.value));k.setAttribute("aria-valuetext",Lt(N)),j(N),i(N)}),w(p);let S=M("div",{className:"live-control"},tn(v,h,o),z,k,O);return{element:S,show:N=>(w(N),j(N)),enable(N){z.disabled=k.disabled=!N,S.title=N?e.doc:`${e.doc}; without effect under the present choices`}}}function Gs(e,t,i,l,o,s){let c=gt(e),f=M("select",{id:c},...i.map(p=>M("option",{value:p.value},p.text)));return f.setAttribute("aria-describedby",o),f.value=l,f.addEventListener("change",()=>s(f.value)),{element:M("div",{className:"live-control"},tn(c,e,t),f),show:p=>f.value=String(p),enable:p=>f.disabled=!p}}function Us({name:e,value:t},i,l,o){let s=gt(e),c=String(t),f=M("p",{className:"live-message",id:gt("message"),role:"alert",hidden:!0}),p=M("input",{id:s,type:"text",value:c,autocomplete:"off",spellcheck:!1,autocapitalize:"off",maxLength:1e4});p.setAttribute("aria-describedby",`${i} ${f.id}`);let h=x=>{p.setAttribute("aria-invalid",String(x!=="")),f.textContent=x&&`${x} The loss stays ${c}.`,f.hidden=!x};return p.addEventListener("change",async()=>{let x=p.value,m=await o(x);if(p.value===x){if("error"in m)return h(m.error);h(""),m.value!==c&&(c=m.value,l(c))}}),{element:M("div",{className:"live-control live-formula"},tn(s,`${e}(y)`),p,f),show(x){c=p.value=String(x),h("")},enable:x=>p.disabled=!x}}function yo(e,t,i,l=async o=>({value:o})){if(e.kind==="formula")return Us(e,t,i,l);let o=e.kind==="choice"?Gs(e.label??Dt(e.name),e.symbol,e.options.map(s=>({value:s,text:s.replaceAll("_","-")})),e.value,t,i):Ws(e,t,i);return o.element.title=e.doc,o}var ko=`.live-explorer {
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
`;function ri(e){return Number.isNaN(e)?"none":Number.isFinite(e)?Lt(e):e>0?"infinite":"minus infinite"}var _l=e=>e.split(/_(\w)/).map((t,i)=>i%2?M("sub",{},t):new Text(t)),si=(e,t)=>e.replace(/\{(\w+)\}/g,(i,l)=>Array.from(t[l],ri).join(", "));var ai=class{constructor({title:t,entries:i}){this.title=t,this.values=Object.entries(i).map(([o,s])=>[o,s,M("dd",{},"–")]);let l=Math.max(...Object.keys(i).map(o=>o.length));this.element=M("div",{className:"live-panel"},M("p",{className:"live-heading"},..._l(t)),M("dl",{className:"live-readouts",style:`--live-column: ${.9*l}ch`},...this.values.map(([o,,s])=>M("div",{},M("dt",{},..._l(o)),s))))}draw(t){for(let[,i,l]of this.values)l.textContent=ri(t[i][0])}summary(){return`${this.title}: ${this.values.map(([t,,i])=>`${t} ${i.textContent}`).join(", ")}.`}},ci=class{constructor({sentences:t}){this.groups=Object.entries(t).map(([i,l])=>({name:i,options:l.map(o=>({text:o,element:M("p")}))})),this.element=M("div",{className:"live-panel live-sentences"},...this.groups.map(({options:i})=>M("div",{},...i.map(({element:l})=>l))))}draw(t){for(let{name:i,options:l}of this.groups)l.forEach(({text:o,element:s},c)=>{s.replaceChildren(..._l(si(o,t))),s.classList.toggle("live-said",c===t[i][0])})}summary(){return[...this.element.querySelectorAll(".live-said")].map(t=>t.textContent).join(" ")}},ui=class{constructor({title:t,cells:i,rows:l,columns:o,row_labels:s,column_labels:c,value:f}){this.name=i,this.cells=[];let p=M("th",{scope:"col"},`${l}↓ ${o}→`),h=M("tr",{},p,...c.map(v=>M("th",{scope:"col"},v))),x=s.map(v=>{let k=c.map(()=>M("td"));return this.cells.push(...k),M("tr",{},M("th",{scope:"row"},v),...k)});this.most=M("span");let m=M("div",{className:"live-bar"},M("span",{},f),M("div",{className:"live-ramp live-mass"}),M("div",{className:"live-ends"},M("span",{},"0"),this.most));this.element=M("div",{className:"live-panel"},M("table",{className:"live-matrix"},M("caption",{},t),M("thead",{},h),M("tbody",{},...x)),m)}draw(t){let i=Array.from(t[this.name]),l=Math.max(...i,Number.MIN_VALUE);this.most.textContent=ri(l),this.cells.forEach((o,s)=>{let c=i[s].toFixed(2);o.textContent=i[s]>=.005?c.replace(/^0/,""):"",o.style.setProperty("--live-share",`${Math.round(100*i[s]/l)}%`)})}};var ln=.01;function So({name:e,symbol:t,doc:i,value:l,colour:o},s,c){let f=[...l],p=M("p",{className:"live-message",role:"alert",hidden:!0}),h=f.map((k,w)=>{let z=gt(e),O=M("input",{id:z,type:"range",min:0,max:1,step:ln,className:"live-height"});O.setAttribute("aria-describedby",s),O.setAttribute("aria-orientation","vertical"),O.addEventListener("input",()=>m(w,Number(O.value)));let j=M("span",{className:"live-hidden"},`${Dt(e)} at `);return{range:O,element:M("div",{className:"live-bin"},O,M("label",{htmlFor:z},j,String(1+w)))}}),x=k=>{let{range:w}=h[k];w.value=String(f[k]),w.style.setProperty("--live-height",String(f[k])),w.setAttribute("aria-valuetext",`height ${Lt(f[k])}`)},m=(k,w)=>{let z=f.every((O,j)=>j===k||O===0);f=f.with(k,z?Math.max(w,ln):w),p.hidden=!(z&&w===0),p.textContent=p.hidden?"":`${Dt(e)} must have mass somewhere: this bar stays at ${ln}.`,x(k),c(f)};return f.forEach((k,w)=>x(w)),{element:M("fieldset",{className:"live-histogram",style:`--live-key: var(--live-${o})`},M("legend",{},...t===e?[M("i",{},t)]:[Dt(e)," ",M("i",{},t)],`: ${i}`),M("div",{className:"live-bins"},...h.map(k=>k.element)),p),show:k=>{f=[...k],p.hidden=!0,f.forEach((w,z)=>x(z))}}}var Ys="uplot",qs="u-hz",Ks="u-vt",Js="u-title",Zs="u-wrap",Qs="u-under",Xs="u-over",ea="u-axis",tl="u-off",ta="u-select",la="u-cursor-x",ia="u-cursor-y",na="u-cursor-pt",oa="u-legend",ra="u-live",sa="u-inline",aa="u-series",ca="u-marker",_o="u-label",ua="u-value",Gl="width",Ul="height";var Mo="bottom",Ml="left",nn="right",yn="#000",To=yn+"0",on="mousemove",Eo="mousedown",rn="mouseup",Ao="mouseenter",Po="mouseleave",No="dblclick",fa="resize",pa="scroll",Lo="change",mi="dppxchange",kn="--",Dl=typeof window<"u",fn=Dl?document:null,El=Dl?window:null,da=Dl?navigator:null,re,fi;function pn(){let e=devicePixelRatio;re!=e&&(re=e,fi&&hn(Lo,fi,pn),fi=matchMedia(`(min-resolution: ${re-.001}dppx) and (max-resolution: ${re+.001}dppx)`),ll(Lo,fi,pn),El.dispatchEvent(new CustomEvent(mi)))}function et(e,t){if(t!=null){let i=e.classList;!i.contains(t)&&i.add(t)}}function dn(e,t){let i=e.classList;i.contains(t)&&i.remove(t)}function ve(e,t,i){e.style[t]=i+"px"}function vt(e,t,i,l){let o=fn.createElement(e);return t!=null&&et(o,t),i?.insertBefore(o,l),o}function ct(e,t){return vt("div",e,t)}var Do=new WeakMap;function Et(e,t,i,l,o){let s="translate("+t+"px,"+i+"px)",c=Do.get(e);s!=c&&(e.style.transform=s,Do.set(e,s),t<0||i<0||t>l||i>o?et(e,tl):dn(e,tl))}var zo=new WeakMap;function Co(e,t,i){let l=t+i,o=zo.get(e);l!=o&&(zo.set(e,l),e.style.background=t,e.style.borderColor=i)}var Oo=new WeakMap;function Ro(e,t,i,l){let o=t+""+i,s=Oo.get(e);o!=s&&(Oo.set(e,o),e.style.height=i+"px",e.style.width=t+"px",e.style.marginLeft=l?-t/2+"px":0,e.style.marginTop=l?-i/2+"px":0)}var Sn={passive:!0},ha={...Sn,capture:!0};function ll(e,t,i,l){t.addEventListener(e,i,l?ha:Sn)}function hn(e,t,i,l){t.removeEventListener(e,i,Sn)}Dl&&pn();function xt(e,t,i,l){let o;i=i||0,l=l||t.length-1;let s=l<=2147483647;for(;l-i>1;)o=s?i+l>>1:tt((i+l)/2),t[o]<e?i=o:l=o;return e-t[i]<=t[l]-e?i:l}function ur(e){return(i,l,o)=>{let s=-1,c=-1;for(let f=l;f<=o;f++)if(e(i[f])){s=f;break}for(let f=o;f>=l;f--)if(e(i[f])){c=f;break}return[s,c]}}var fr=e=>e!=null,pr=e=>e!=null&&e>0,xi=ur(fr),ma=ur(pr);function ga(e,t,i,l=0,o=!1){let s=o?ma:xi,c=o?pr:fr;[t,i]=s(e,t,i);let f=e[t],p=e[t];if(t>-1)if(l==1)f=e[t],p=e[i];else if(l==-1)f=e[i],p=e[t];else for(let h=t;h<=i;h++){let x=e[h];c(x)&&(x<f?f=x:x>p&&(p=x))}return[f??fe,p??-fe]}function bi(e,t,i,l){let o=Io(e),s=Io(t);e==t&&(o==-1?(e*=i,t/=i):(e/=i,t*=i));let c=i==10?zt:dr,f=o==1?tt:ut,p=s==1?ut:tt,h=f(c(Ne(e))),x=p(c(Ne(t))),m=Al(i,h),v=Al(i,x);return i==10&&(h<0&&(m=pe(m,-h)),x<0&&(v=pe(v,-x))),l||i==2?(e=m*o,t=v*s):(e=vr(e,m),t=wi(t,v)),[e,t]}function _n(e,t,i,l){let o=bi(e,t,i,l);return e==0&&(o[0]=0),t==0&&(o[1]=0),o}var Mn=.1,Fo={mode:3,pad:Mn},Yl={pad:0,soft:null,mode:0},va={min:Yl,max:Yl};function gi(e,t,i,l){return yi(i)?Vo(e,t,i):(Yl.pad=i,Yl.soft=l?0:null,Yl.mode=l?3:0,Vo(e,t,va))}function ne(e,t){return e??t}function xa(e,t,i){for(t=ne(t,0),i=ne(i,e.length-1);t<=i;){if(e[t]!=null)return!0;t++}return!1}function Vo(e,t,i){let l=i.min,o=i.max,s=ne(l.pad,0),c=ne(o.pad,0),f=ne(l.hard,-fe),p=ne(o.hard,fe),h=ne(l.soft,fe),x=ne(o.soft,-fe),m=ne(l.mode,0),v=ne(o.mode,0),k=t-e,w=zt(k),z=Ue(Ne(e),Ne(t)),O=zt(z),j=Ne(O-w);(k<1e-24||j>10)&&(k=0,(e==0||t==0)&&(k=1e-24,m==2&&h!=fe&&(s=0),v==2&&x!=-fe&&(c=0)));let S=k||z||1e3,N=zt(S),T=Al(10,tt(N)),K=S*(k==0?e==0?.1:1:s),C=pe(vr(e-K,T/10),24),J=e>=h&&(m==1||m==3&&C<=h||m==2&&C>=h)?h:fe,B=Ue(f,C<J&&e>=J?J:bt(J,C)),X=S*(k==0?t==0?.1:1:c),U=pe(wi(t+X,T/10),24),E=t<=x&&(v==1||v==3&&U>=x||v==2&&U<=x)?x:-fe,q=bt(p,U>E&&t<=E?E:Ue(E,U));return B==q&&B==0&&(q=100),[B,q]}var ba=new Intl.NumberFormat(Dl?da.language:"en-US"),Tn=e=>ba.format(e),lt=Math,hi=lt.PI,Ne=lt.abs,tt=lt.floor,Pe=lt.round,ut=lt.ceil,bt=lt.min,Ue=lt.max,Al=lt.pow,Io=lt.sign,zt=lt.log10,dr=lt.log2,wa=(e,t=1)=>lt.sinh(e)*t,sn=(e,t=1)=>lt.asinh(e/t),fe=1/0;function $o(e){return(zt((e^e>>31)-(e>>31))|0)+1}function mn(e,t,i){return bt(Ue(e,t),i)}function hr(e){return typeof e=="function"}function ee(e){return hr(e)?e:()=>e}var ya=()=>{},mr=e=>e,gr=(e,t)=>t,ka=e=>null,jo=e=>!0,Ho=(e,t)=>e==t,Sa=/\.\d*?(?=9{6,}|0{6,})/gm,il=e=>{if(br(e)||Ht.has(e))return e;let t=`${e}`,i=t.match(Sa);if(i==null)return e;let l=i[0].length-1;if(t.indexOf("e-")!=-1){let[o,s]=t.split("e");return+`${il(o)}e${s}`}return pe(e,l)};function Xt(e,t){return il(pe(il(e/t))*t)}function wi(e,t){return il(ut(il(e/t))*t)}function vr(e,t){return il(tt(il(e/t))*t)}function pe(e,t=0){if(br(e))return e;let i=10**t,l=e*i*(1+Number.EPSILON);return Pe(l)/i}var Ht=new Map;function xr(e){return((""+e).split(".")[1]||"").length}function Kl(e,t,i,l){let o=[],s=l.map(xr);for(let c=t;c<i;c++){let f=Ne(c),p=pe(Al(e,c),f);for(let h=0;h<l.length;h++){let x=e==10?+`${l[h]}e${c}`:l[h]*p,m=(c>=0?0:f)+(c>=s[h]?0:s[h]),v=e==10?x:pe(x,m);o.push(v),Ht.set(v,m)}}return o}var ql={},En=[],Pl=[null,null],jt=Array.isArray,br=Number.isInteger,_a=e=>e===void 0;function Wo(e){return typeof e=="string"}function yi(e){let t=!1;if(e!=null){let i=e.constructor;t=i==null||i==Object}return t}function Ma(e){return e!=null&&typeof e=="object"}var Ta=Object.getPrototypeOf(Uint8Array),wr="__proto__";function Nl(e,t=yi){let i;if(jt(e)){let l=e.find(o=>o!=null);if(jt(l)||t(l)){i=Array(e.length);for(let o=0;o<e.length;o++)i[o]=Nl(e[o],t)}else i=e.slice()}else if(e instanceof Ta)i=e.slice();else if(t(e)){i={};for(let l in e)l!=wr&&(i[l]=Nl(e[l],t))}else i=e;return i}function Me(e){let t=arguments;for(let i=1;i<t.length;i++){let l=t[i];for(let o in l)o!=wr&&(yi(e[o])?Me(e[o],Nl(l[o])):e[o]=Nl(l[o]))}return e}var Ea=0,Aa=1,Pa=2;function Na(e,t,i){for(let l=0,o,s=-1;l<t.length;l++){let c=t[l];if(c>s){for(o=c-1;o>=0&&e[o]==null;)e[o--]=null;for(o=c+1;o<i&&e[o]==null;)e[s=o++]=null}}}function La(e,t){if(Ca(e)){let c=e[0].slice();for(let f=1;f<e.length;f++)c.push(...e[f].slice(1));return Oa(c[0])||(c=za(c)),c}let i=new Set;for(let c=0;c<e.length;c++){let p=e[c][0],h=p.length;for(let x=0;x<h;x++)i.add(p[x])}let l=[Array.from(i).sort((c,f)=>c-f)],o=l[0].length,s=new Map;for(let c=0;c<o;c++)s.set(l[0][c],c);for(let c=0;c<e.length;c++){let f=e[c],p=f[0];for(let h=1;h<f.length;h++){let x=f[h],m=Array(o).fill(void 0),v=t?t[c][h]:Aa,k=[];for(let w=0;w<x.length;w++){let z=x[w],O=s.get(p[w]);z===null?v!=Ea&&(m[O]=z,v==Pa&&k.push(O)):m[O]=z}Na(m,k,o),l.push(m)}}return l}var Da=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function za(e){let t=e[0],i=t.length,l=Array(i);for(let s=0;s<l.length;s++)l[s]=s;l.sort((s,c)=>t[s]-t[c]);let o=[];for(let s=0;s<e.length;s++){let c=e[s],f=Array(i);for(let p=0;p<i;p++)f[p]=c[l[p]];o.push(f)}return o}function Ca(e){let t=e[0][0],i=t.length;for(let l=1;l<e.length;l++){let o=e[l][0];if(o.length!=i)return!1;if(o!=t){for(let s=0;s<i;s++)if(o[s]!=t[s])return!1}}return!0}function Oa(e,t=100){let i=e.length;if(i<=1)return!0;let l=0,o=i-1;for(;l<=o&&e[l]==null;)l++;for(;o>=l&&e[o]==null;)o--;if(o<=l)return!0;let s=Ue(1,tt((o-l+1)/t));for(let c=e[l],f=l+s;f<=o;f+=s){let p=e[f];if(p!=null){if(p<=c)return!1;c=p}}return!0}var yr=["January","February","March","April","May","June","July","August","September","October","November","December"],kr=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Sr(e){return e.slice(0,3)}var Ra=kr.map(Sr),Fa=yr.map(Sr),Va={MMMM:yr,MMM:Fa,WWWW:kr,WWW:Ra};function Wl(e){return(e<10?"0":"")+e}function Ia(e){return(e<10?"00":e<100?"0":"")+e}var $a={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Wl(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>Wl(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Wl(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Wl(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Wl(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>Ia(e.getMilliseconds())};function An(e,t){t=t||Va;let i=[],l=/\{([a-z]+)\}|[^{]+/gi,o;for(;o=l.exec(e);)i.push(o[0][0]=="{"?$a[o[1]]:o[0]);return s=>{let c="";for(let f=0;f<i.length;f++)c+=typeof i[f]=="string"?i[f]:i[f](s,t);return c}}var ja=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Ha(e,t){let i;return t=="UTC"||t=="Etc/UTC"?i=new Date(+e+e.getTimezoneOffset()*6e4):t==ja?i=e:(i=new Date(e.toLocaleString("en-US",{timeZone:t})),i.setMilliseconds(e.getMilliseconds())),i}var _r=e=>e%1==0,vi=[1,2,2.5,5],Wa=Kl(10,-32,0,vi),Mr=Kl(10,0,32,vi),Ga=Mr.filter(_r),el=Wa.concat(Mr),Pn=`
`,Tr="{YYYY}",Go=Pn+Tr,Er="{M}/{D}",Bl=Pn+Er,pi=Bl+"/{YY}",Ar="{aa}",Ua="{h}:{mm}",Tl=Ua+Ar,Uo=Pn+Tl,Bo=":{ss}",ae=null;function Pr(e){let t=e*1e3,i=t*60,l=i*60,o=l*24,s=o*30,c=o*365,p=(e==1?Kl(10,0,3,vi).filter(_r):Kl(10,-3,0,vi)).concat([t,t*5,t*10,t*15,t*30,i,i*5,i*10,i*15,i*30,l,l*2,l*3,l*4,l*6,l*8,l*12,o,o*2,o*3,o*4,o*5,o*6,o*7,o*8,o*9,o*10,o*15,s,s*2,s*3,s*4,s*6,c,c*2,c*5,c*10,c*25,c*50,c*100]),h=[[c,Tr,ae,ae,ae,ae,ae,ae,1],[o*28,"{MMM}",Go,ae,ae,ae,ae,ae,1],[o,Er,Go,ae,ae,ae,ae,ae,1],[l,"{h}"+Ar,pi,ae,Bl,ae,ae,ae,1],[i,Tl,pi,ae,Bl,ae,ae,ae,1],[t,Bo,pi+" "+Tl,ae,Bl+" "+Tl,ae,Uo,ae,1],[e,Bo+".{fff}",pi+" "+Tl,ae,Bl+" "+Tl,ae,Uo,ae,1]];function x(m){return(v,k,w,z,O,j)=>{let S=[],N=O>=c,T=O>=s&&O<c,K=m(w),C=pe(K*e,3),J=an(K.getFullYear(),N?0:K.getMonth(),T||N?1:K.getDate()),B=pe(J*e,3);if(T||N){let X=T?O/s:0,U=N?O/c:0,E=C==B?C:pe(an(J.getFullYear()+U,J.getMonth()+X,1)*e,3),q=new Date(Pe(E/e)),R=q.getFullYear(),W=q.getMonth();for(let $=0;E<=z;$++){let te=an(R+U*$,W+X*$,1),I=te-m(pe(te*e,3));E=pe((+te+I)*e,3),E<=z&&S.push(E)}}else{let X=O>=o?o:O,U=tt(w)-tt(C),E=B+U+wi(C-B,X);S.push(E);let q=m(E),R=q.getHours()+q.getMinutes()/i+q.getSeconds()/l,W=O/l,$=v.axes[k]._space,te=j/$;for(;E=pe(E+O,e==1?0:3),!(E>z);)if(W>1){let I=tt(pe(R+W,6))%24,le=m(E).getHours()-I;le>1&&(le=-1),E-=le*l,R=(R+W)%24;let ce=S[S.length-1];pe((E-ce)/O,3)*te>=.7&&S.push(E)}else S.push(E)}return S}}return[p,h,x]}var[Ba,Ya,qa]=Pr(1),[Ka,Ja,Za]=Pr(.001);Kl(2,-53,53,[1]);function Yo(e,t){return e.map(i=>i.map((l,o)=>o==0||o==8||l==null?l:t(o==1||i[8]==0?l:i[1]+l)))}function qo(e,t){return(i,l,o,s,c)=>{let f=t.find(w=>c>=w[0])||t[t.length-1],p,h,x,m,v,k;return l.map(w=>{let z=e(w),O=z.getFullYear(),j=z.getMonth(),S=z.getDate(),N=z.getHours(),T=z.getMinutes(),K=z.getSeconds(),C=O!=p&&f[2]||j!=h&&f[3]||S!=x&&f[4]||N!=m&&f[5]||T!=v&&f[6]||K!=k&&f[7]||f[1];return p=O,h=j,x=S,m=N,v=T,k=K,C(z)})}}function Qa(e,t){let i=An(t);return(l,o,s,c,f)=>o.map(p=>i(e(p)))}function an(e,t,i){return new Date(e,t,i)}function Ko(e,t){return t(e)}var Xa="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Jo(e,t){return(i,l,o,s)=>s==null?kn:t(e(l))}function ec(e,t){let i=e.series[t];return i.width?i.stroke(e,t):i.points.width?i.points.stroke(e,t):null}function tc(e,t){return e.series[t].fill(e,t)}var lc={show:!0,live:!0,isolate:!1,mount:ya,markers:{show:!0,width:2,stroke:ec,fill:tc,dash:"solid"},idx:null,idxs:null,values:[]};function ic(e,t){let i=e.cursor.points,l=ct(),o=i.size(e,t);ve(l,Gl,o),ve(l,Ul,o);let s=o/-2;ve(l,"marginLeft",s),ve(l,"marginTop",s);let c=i.width(e,t,o);return c&&ve(l,"borderWidth",c),l}function nc(e,t){let i=e.series[t].points;return i._fill||i._stroke}function oc(e,t){let i=e.series[t].points;return i._stroke||i._fill}function rc(e,t){return e.series[t].points.size}var cn=[0,0];function sc(e,t,i){return cn[0]=t,cn[1]=i,cn}function di(e,t,i,l=!0){return o=>{o.button==0&&(!l||o.target==t)&&i(o)}}function un(e,t,i,l=!0){return o=>{(!l||o.target==t)&&i(o)}}var ac={show:!0,x:!0,y:!0,lock:!1,move:sc,points:{one:!1,show:ic,size:rc,width:0,stroke:oc,fill:nc},bind:{mousedown:di,mouseup:di,click:di,dblclick:di,mousemove:un,mouseleave:un,mouseenter:un},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,i,l,o)=>l-o,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Nr={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Nn=Me({},Nr,{filter:gr}),Lr=Me({},Nn,{size:10}),Dr=Me({},Nr,{show:!1}),Ln='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',zr="bold "+Ln,Cr=1.5,Zo={show:!0,scale:"x",stroke:yn,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:zr,side:2,grid:Nn,ticks:Lr,border:Dr,font:Ln,lineGap:Cr,rotate:0},cc="Value",uc="Time",Qo={show:!0,scale:"x",auto:!1,sorted:1,min:fe,max:-fe,idxs:[]};function fc(e,t,i,l,o){return t.map(s=>s==null?"":Tn(s))}function pc(e,t,i,l,o,s,c){let f=[],p=Ht.get(o)||0;i=c?i:pe(wi(i,o),p);for(let h=i;h<=l;h=pe(h+o,p))f.push(Object.is(h,-0)?0:h);return f}function gn(e,t,i,l,o,s,c){let f=[],p=e.scales[e.axes[t].scale].log,h=p==10?zt:dr,x=tt(h(i));o=Al(p,x),p==10&&(o=el[xt(o,el)]);let m=i,v=o*p;p==10&&(v=el[xt(v,el)]);do f.push(m),m=m+o,p==10&&!Ht.has(m)&&(m=pe(m,Ht.get(o))),m>=v&&(o=m,v=o*p,p==10&&(v=el[xt(v,el)]));while(m<=l);return f}function dc(e,t,i,l,o,s,c){let p=e.scales[e.axes[t].scale].asinh,h=l>p?gn(e,t,Ue(p,i),l,o):[p],x=l>=0&&i<=0?[0]:[];return(i<-p?gn(e,t,Ue(p,-l),-i,o):[p]).reverse().map(v=>-v).concat(x,h)}var Or=/./,hc=/[12357]/,mc=/[125]/,Xo=/1/,vn=(e,t,i,l)=>e.map((o,s)=>t==4&&o==0||s%l==0&&i.test(o.toExponential()[o<0?1:0])?o:null);function gc(e,t,i,l,o){let s=e.axes[i],c=s.scale,f=e.scales[c],p=e.valToPos,h=s._space,x=p(10,c),m=p(9,c)-x>=h?Or:p(7,c)-x>=h?hc:p(5,c)-x>=h?mc:Xo;if(m==Xo){let v=Ne(p(1,c)-x);if(v<h)return vn(t.slice().reverse(),f.distr,m,ut(h/v)).reverse()}return vn(t,f.distr,m,1)}function vc(e,t,i,l,o){let s=e.axes[i],c=s.scale,f=s._space,p=e.valToPos,h=Ne(p(1,c)-p(2,c));return h<f?vn(t.slice().reverse(),3,Or,ut(f/h)).reverse():t}function xc(e,t,i,l){return l==null?kn:t==null?"":Tn(t)}var er={show:!0,scale:"y",stroke:yn,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:zr,side:3,grid:Nn,ticks:Lr,border:Dr,font:Ln,lineGap:Cr,rotate:0};function bc(e,t){let i=3+(e||1)*2;return pe(i*t,3)}function wc(e,t){let{scale:i,idxs:l}=e.series[0],o=e._data[0],s=e.valToPos(o[l[0]],i,!0),c=e.valToPos(o[l[1]],i,!0),f=Ne(c-s),p=e.series[t],h=f/(p.points.space*re);return l[1]-l[0]<=h}var tr={scale:null,auto:!0,sorted:0,min:fe,max:-fe},Rr=(e,t,i,l,o)=>o,lr={show:!0,auto:!0,sorted:0,gaps:Rr,alpha:1,facets:[Me({},tr,{scale:"x"}),Me({},tr,{scale:"y"})]},ir={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Rr,alpha:1,points:{show:wc,filter:null},values:null,min:fe,max:-fe,idxs:[],path:null,clip:null};function yc(e,t,i,l,o){return i/10}var Fr={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},kc=Me({},Fr,{time:!1,ori:1}),nr={};function Vr(e,t){let i=nr[e];return i||(i={key:e,plots:[],sub(l){i.plots.push(l)},unsub(l){i.plots=i.plots.filter(o=>o!=l)},pub(l,o,s,c,f,p,h){for(let x=0;x<i.plots.length;x++)i.plots[x]!=o&&i.plots[x].pub(l,o,s,c,f,p,h)}},e!=null&&(nr[e]=i)),i}var Ll=1,xn=2;function nl(e,t,i){let l=e.mode,o=e.series[t],s=l==2?e._data[t]:e._data,c=e.scales,f=e.bbox,p=s[0],h=l==2?s[1]:s[t],x=l==2?c[o.facets[0].scale]:c[e.series[0].scale],m=l==2?c[o.facets[1].scale]:c[o.scale],v=f.left,k=f.top,w=f.width,z=f.height,O=e.valToPosH,j=e.valToPosV;return x.ori==0?i(o,p,h,x,m,O,j,v,k,w,z,Si,zl,Mi,$r,Hr):i(o,p,h,x,m,j,O,k,v,z,w,_i,Cl,Cn,jr,Wr)}function Dn(e,t){let i=0,l=0,o=ne(e.bands,En);for(let s=0;s<o.length;s++){let c=o[s];c.series[0]==t?i=c.dir:c.series[1]==t&&(c.dir==1?l|=1:l|=2)}return[i,l==1?-1:l==2?1:l==3?2:0]}function Sc(e,t,i,l,o){let s=e.mode,c=e.series[t],f=s==2?c.facets[1].scale:c.scale,p=e.scales[f];return o==-1?p.min:o==1?p.max:p.distr==3?p.dir==1?p.min:p.max:0}function Ct(e,t,i,l,o,s){return nl(e,t,(c,f,p,h,x,m,v,k,w,z,O)=>{let j=c.pxRound,S=h.dir*(h.ori==0?1:-1),N=h.ori==0?zl:Cl,T,K;S==1?(T=i,K=l):(T=l,K=i);let C=j(m(f[T],h,z,k)),J=j(v(p[T],x,O,w)),B=j(m(f[K],h,z,k)),X=j(v(s==1?x.max:x.min,x,O,w)),U=new Path2D(o);return N(U,B,X),N(U,C,X),N(U,C,J),U})}function ki(e,t,i,l,o,s){let c=null;if(e.length>0){c=new Path2D;let f=t==0?Mi:Cn,p=i;for(let m=0;m<e.length;m++){let v=e[m];if(v[1]>v[0]){let k=v[0]-p;k>0&&f(c,p,l,k,l+s),p=v[1]}}let h=i+o-p,x=10;h>0&&f(c,p,l-x/2,h,l+s+x)}return c}function _c(e,t,i){let l=e[e.length-1];l&&l[0]==t?l[1]=i:e.push([t,i])}function zn(e,t,i,l,o,s,c){let f=[],p=e.length;for(let h=o==1?i:l;h>=i&&h<=l;h+=o)if(t[h]===null){let m=h,v=h;if(o==1)for(;++h<=l&&t[h]===null;)v=h;else for(;--h>=i&&t[h]===null;)v=h;let k=s(e[m]),w=v==m?k:s(e[v]),z=m-o;k=c<=0&&z>=0&&z<p?s(e[z]):k;let j=v+o;w=c>=0&&j>=0&&j<p?s(e[j]):w,w>=k&&f.push([k,w])}return f}function or(e){return e==0?mr:e==1?Pe:t=>Xt(t,e)}function Ir(e){let t=e==0?Si:_i,i=e==0?(o,s,c,f,p,h)=>{o.arcTo(s,c,f,p,h)}:(o,s,c,f,p,h)=>{o.arcTo(c,s,p,f,h)},l=e==0?(o,s,c,f,p)=>{o.rect(s,c,f,p)}:(o,s,c,f,p)=>{o.rect(c,s,p,f)};return(o,s,c,f,p,h=0,x=0)=>{h==0&&x==0?l(o,s,c,f,p):(h=bt(h,f/2,p/2),x=bt(x,f/2,p/2),t(o,s+h,c),i(o,s+f,c,s+f,c+p,h),i(o,s+f,c+p,s,c+p,x),i(o,s,c+p,s,c,x),i(o,s,c,s+f,c,h),o.closePath())}}var Si=(e,t,i)=>{e.moveTo(t,i)},_i=(e,t,i)=>{e.moveTo(i,t)},zl=(e,t,i)=>{e.lineTo(t,i)},Cl=(e,t,i)=>{e.lineTo(i,t)},Mi=Ir(0),Cn=Ir(1),$r=(e,t,i,l,o,s)=>{e.arc(t,i,l,o,s)},jr=(e,t,i,l,o,s)=>{e.arc(i,t,l,o,s)},Hr=(e,t,i,l,o,s,c)=>{e.bezierCurveTo(t,i,l,o,s,c)},Wr=(e,t,i,l,o,s,c)=>{e.bezierCurveTo(i,t,o,l,c,s)};function Gr(e){return(t,i,l,o,s)=>nl(t,i,(c,f,p,h,x,m,v,k,w,z,O)=>{let{pxRound:j,points:S}=c,N,T;h.ori==0?(N=Si,T=$r):(N=_i,T=jr);let K=pe(S.width*re,3),C=(S.size-S.width)/2*re,J=pe(C*2,3),B=new Path2D,X=new Path2D,{left:U,top:E,width:q,height:R}=t.bbox;Mi(X,U-J,E-J,q+J*2,R+J*2);let W=$=>{if(p[$]!=null){let te=j(m(f[$],h,z,k)),I=j(v(p[$],x,O,w));N(B,te+C,I),T(B,te,I,C,0,hi*2)}};if(s)s.forEach(W);else for(let $=l;$<=o;$++)W($);return{stroke:K>0?B:null,fill:B,clip:X,flags:Ll|xn}})}function Ur(e){return(t,i,l,o,s,c)=>{l!=o&&(s!=l&&c!=l&&e(t,i,l),s!=o&&c!=o&&e(t,i,o),e(t,i,c))}}var Mc=Ur(zl),Tc=Ur(Cl);function Br(e){let t=ne(e?.alignGaps,0);return(i,l,o,s)=>nl(i,l,(c,f,p,h,x,m,v,k,w,z,O)=>{[o,s]=xi(p,o,s);let j=c.pxRound,S=R=>j(m(R,h,z,k)),N=R=>j(v(R,x,O,w)),T,K;h.ori==0?(T=zl,K=Mc):(T=Cl,K=Tc);let C=h.dir*(h.ori==0?1:-1),J={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ll},B=J.stroke,X=!1;if(s-o>=z*4){let R=F=>i.posToVal(F,h.key,!0),W=null,$=null,te,I,Be,xe=S(f[C==1?o:s]),le=S(f[o]),ce=S(f[s]),Z=R(C==1?le+1:ce-1);for(let F=C==1?o:s;F>=o&&F<=s;F+=C){let Ee=f[F],be=(C==1?Ee<Z:Ee>Z)?xe:S(Ee),se=p[F];be==xe?se!=null?(I=se,W==null?(T(B,be,N(I)),te=W=$=I):I<W?W=I:I>$&&($=I)):se===null&&(X=!0):(W!=null&&K(B,xe,N(W),N($),N(te),N(I)),se!=null?(I=se,T(B,be,N(I)),W=$=te=I):(W=$=null,se===null&&(X=!0)),xe=be,Z=R(xe+C))}W!=null&&W!=$&&Be!=xe&&K(B,xe,N(W),N($),N(te),N(I))}else for(let R=C==1?o:s;R>=o&&R<=s;R+=C){let W=p[R];W===null?X=!0:W!=null&&T(B,S(f[R]),N(W))}let[E,q]=Dn(i,l);if(c.fill!=null||E!=0){let R=J.fill=new Path2D(B),W=c.fillTo(i,l,c.min,c.max,E),$=N(W),te=S(f[o]),I=S(f[s]);C==-1&&([I,te]=[te,I]),T(R,I,$),T(R,te,$)}if(!c.spanGaps){let R=[];X&&R.push(...zn(f,p,o,s,C,S,t)),J.gaps=R=c.gaps(i,l,o,s,R),J.clip=ki(R,h.ori,k,w,z,O)}return q!=0&&(J.band=q==2?[Ct(i,l,o,s,B,-1),Ct(i,l,o,s,B,1)]:Ct(i,l,o,s,B,q)),J})}function Ec(e){let t=ne(e.align,1),i=ne(e.ascDesc,!1),l=ne(e.alignGaps,0),o=ne(e.extend,!1);return(s,c,f,p)=>nl(s,c,(h,x,m,v,k,w,z,O,j,S,N)=>{[f,p]=xi(m,f,p);let T=h.pxRound,{left:K,width:C}=s.bbox,J=le=>T(w(le,v,S,O)),B=le=>T(z(le,k,N,j)),X=v.ori==0?zl:Cl,U={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ll},E=U.stroke,q=v.dir*(v.ori==0?1:-1),R=B(m[q==1?f:p]),W=J(x[q==1?f:p]),$=W,te=W;o&&t==-1&&(te=K,X(E,te,R)),X(E,W,R);for(let le=q==1?f:p;le>=f&&le<=p;le+=q){let ce=m[le];if(ce==null)continue;let Z=J(x[le]),F=B(ce);t==1?X(E,Z,R):X(E,$,F),X(E,Z,F),R=F,$=Z}let I=$;o&&t==1&&(I=K+C,X(E,I,R));let[Be,xe]=Dn(s,c);if(h.fill!=null||Be!=0){let le=U.fill=new Path2D(E),ce=h.fillTo(s,c,h.min,h.max,Be),Z=B(ce);X(le,I,Z),X(le,te,Z)}if(!h.spanGaps){let le=[];le.push(...zn(x,m,f,p,q,J,l));let ce=h.width*re/2,Z=i||t==1?ce:-ce,F=i||t==-1?-ce:ce;le.forEach(Ee=>{Ee[0]+=Z,Ee[1]+=F}),U.gaps=le=h.gaps(s,c,f,p,le),U.clip=ki(le,v.ori,O,j,S,N)}return xe!=0&&(U.band=xe==2?[Ct(s,c,f,p,E,-1),Ct(s,c,f,p,E,1)]:Ct(s,c,f,p,E,xe)),U})}function rr(e,t,i,l,o,s,c=fe){if(e.length>1){let f=null;for(let p=0,h=1/0;p<e.length;p++)if(t[p]!==void 0){if(f!=null){let x=Ne(e[p]-e[f]);x<h&&(h=x,c=Ne(i(e[p],l,o,s)-i(e[f],l,o,s)))}f=p}}return c}function Ac(e){e=e||ql;let t=ne(e.size,[.6,fe,1]),i=e.align||0,l=e.gap||0,o=e.radius;o=o==null?[0,0]:typeof o=="number"?[o,0]:o;let s=ee(o),c=1-t[0],f=ne(t[1],fe),p=ne(t[2],1),h=ne(e.disp,ql),x=ne(e.each,k=>{}),{fill:m,stroke:v}=h;return(k,w,z,O)=>nl(k,w,(j,S,N,T,K,C,J,B,X,U,E)=>{let q=j.pxRound,R=i,W=l*re,$=f*re,te=p*re,I,Be;T.ori==0?[I,Be]=s(k,w):[Be,I]=s(k,w);let xe=T.dir*(T.ori==0?1:-1),le=T.ori==0?Mi:Cn,ce=T.ori==0?x:(L,de,Ae,al,Ut,yt,Bt)=>{x(L,de,Ae,Ut,al,Bt,yt)},Z=ne(k.bands,En).find(L=>L.series[0]==w),F=Z!=null?Z.dir:0,Ee=j.fillTo(k,w,j.min,j.max,F),$e=q(J(Ee,K,E,X)),be,se,ft,Ke=U,ye=q(j.width*re),wt=!1,At=null,it=null,Ot=null,ol=null;m!=null&&(ye==0||v!=null)&&(wt=!0,At=m.values(k,w,z,O),it=new Map,new Set(At).forEach(L=>{L!=null&&it.set(L,new Path2D)}),ye>0&&(Ot=v.values(k,w,z,O),ol=new Map,new Set(Ot).forEach(L=>{L!=null&&ol.set(L,new Path2D)})));let{x0:rl,size:Ol}=h;if(rl!=null&&Ol!=null){R=1,S=rl.values(k,w,z,O),rl.unit==2&&(S=S.map(Ae=>k.posToVal(B+Ae*U,T.key,!0)));let L=Ol.values(k,w,z,O);Ol.unit==2?se=L[0]*U:se=C(L[0],T,U,B)-C(0,T,U,B),Ke=rr(S,N,C,T,U,B,Ke),ft=Ke-se+W}else Ke=rr(S,N,C,T,U,B,Ke),ft=Ke*c+W,se=Ke-ft;ft<1&&(ft=0),ye>=se/2&&(ye=0),ft<5&&(q=mr);let Jl=ft>0,Wt=Ke-ft-(Jl?ye:0);se=q(mn(Wt,te,$)),be=(R==0?se/2:R==xe?0:se)-R*xe*((R==0?W/2:0)+(Jl?ye/2:0));let je={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},sl=wt?null:new Path2D,Pt=null;if(Z!=null)Pt=k.data[Z.series[1]];else{let{y0:L,y1:de}=h;L!=null&&de!=null&&(N=de.values(k,w,z,O),Pt=L.values(k,w,z,O))}let Gt=I*se,Y=Be*se;for(let L=xe==1?z:O;L>=z&&L<=O;L+=xe){let de=N[L];if(de==null)continue;if(Pt!=null){let Ye=Pt[L]??0;if(de-Ye==0)continue;$e=J(Ye,K,E,X)}let Ae=T.distr!=2||h!=null?S[L]:L,al=C(Ae,T,U,B),Ut=J(ne(de,Ee),K,E,X),yt=q(al-be),Bt=q(Ue(Ut,$e)),Je=q(bt(Ut,$e)),nt=Bt-Je;if(de!=null){let Ye=de<0?Y:Gt,pt=de<0?Gt:Y;wt?(ye>0&&Ot[L]!=null&&le(ol.get(Ot[L]),yt,Je+tt(ye/2),se,Ue(0,nt-ye),Ye,pt),At[L]!=null&&le(it.get(At[L]),yt,Je+tt(ye/2),se,Ue(0,nt-ye),Ye,pt)):le(sl,yt,Je+tt(ye/2),se,Ue(0,nt-ye),Ye,pt),ce(k,w,L,yt-ye/2,Je,se+ye,nt)}}return ye>0?je.stroke=wt?ol:sl:wt||(je._fill=j.width==0?j._fill:j._stroke??j._fill,je.width=0),je.fill=wt?it:sl,je})}function Pc(e,t){let i=ne(t?.alignGaps,0);return(l,o,s,c)=>nl(l,o,(f,p,h,x,m,v,k,w,z,O,j)=>{[s,c]=xi(h,s,c);let S=f.pxRound,N=I=>S(v(I,x,O,w)),T=I=>S(k(I,m,j,z)),K,C,J;x.ori==0?(K=Si,J=zl,C=Hr):(K=_i,J=Cl,C=Wr);let B=x.dir*(x.ori==0?1:-1),X=N(p[B==1?s:c]),U=X,E=[],q=[];for(let I=B==1?s:c;I>=s&&I<=c;I+=B)if(h[I]!=null){let xe=p[I],le=N(xe);E.push(U=le),q.push(T(h[I]))}let R={stroke:e(E,q,K,J,C,S),fill:null,clip:null,band:null,gaps:null,flags:Ll},W=R.stroke,[$,te]=Dn(l,o);if(f.fill!=null||$!=0){let I=R.fill=new Path2D(W),Be=f.fillTo(l,o,f.min,f.max,$),xe=T(Be);J(I,U,xe),J(I,X,xe)}if(!f.spanGaps){let I=[];I.push(...zn(p,h,s,c,B,N,i)),R.gaps=I=f.gaps(l,o,s,c,I),R.clip=ki(I,x.ori,w,z,O,j)}return te!=0&&(R.band=te==2?[Ct(l,o,s,c,W,-1),Ct(l,o,s,c,W,1)]:Ct(l,o,s,c,W,te)),R})}function Nc(e){return Pc(Lc,e)}function Lc(e,t,i,l,o,s){let c=e.length;if(c<2)return null;let f=new Path2D;if(i(f,e[0],t[0]),c==2)l(f,e[1],t[1]);else{let p=Array(c),h=Array(c-1),x=Array(c-1),m=Array(c-1);for(let v=0;v<c-1;v++)x[v]=t[v+1]-t[v],m[v]=e[v+1]-e[v],h[v]=x[v]/m[v];p[0]=h[0];for(let v=1;v<c-1;v++)h[v]===0||h[v-1]===0||h[v-1]>0!=h[v]>0?p[v]=0:(p[v]=3*(m[v-1]+m[v])/((2*m[v]+m[v-1])/h[v-1]+(m[v]+2*m[v-1])/h[v]),isFinite(p[v])||(p[v]=0));p[c-1]=h[c-2];for(let v=0;v<c-1;v++)o(f,e[v]+m[v]/3,t[v]+p[v]*m[v]/3,e[v+1]-m[v]/3,t[v+1]-p[v+1]*m[v]/3,e[v+1],t[v+1])}return f}var bn=new Set;function sr(){for(let e of bn)e.syncRect(!0)}Dl&&(ll(fa,El,sr),ll(pa,El,sr,!0),ll(mi,El,()=>{Te.pxRatio=re}));var Dc=Br(),zc=Gr();function ar(e,t,i,l){return(l?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((s,c)=>wn(s,c,t,i))}function Cc(e,t){return e.map((i,l)=>l==0?{}:Me({},t,i))}function wn(e,t,i,l){return Me({},t==0?i:l,e)}function Yr(e,t,i){return t==null?Pl:[t,i]}var Oc=Yr;function Rc(e,t,i){return t==null?Pl:gi(t,i,Mn,!0)}function qr(e,t,i,l){return t==null?Pl:bi(t,i,e.scales[l].log,!1)}var Fc=qr;function Kr(e,t,i,l){return t==null?Pl:_n(t,i,e.scales[l].log,!1)}var Vc=Kr;function Ic(e,t,i,l,o){let s=Ue($o(e),$o(t)),c=t-e,f=xt(o/l*c,i);do{let p=i[f],h=l*p/c;if(h>=o&&s+(p<5?Ht.get(p):0)<=17)return[p,h]}while(++f<i.length);return[0,0]}function cr(e){let t,i;return e=e.replace(/(\d+)px/,(l,o)=>(t=Pe((i=+o)*re))+"px"),[e,t,i]}function $c(e){e.show&&[e.font,e.labelFont].forEach(t=>{let i=pe(t[2]*re,1);t[0]=t[0].replace(/[0-9.]+px/,i+"px"),t[1]=i})}function Te(e,t,i){let l={mode:ne(e.mode,1)},o=l.mode;function s(n,r,a,u){let d=r.valToPct(n);return u+a*(r.dir==-1?1-d:d)}function c(n,r,a,u){let d=r.valToPct(n);return u+a*(r.dir==-1?d:1-d)}function f(n,r,a,u){return r.ori==0?s(n,r,a,u):c(n,r,a,u)}l.valToPosH=s,l.valToPosV=c;let p=!1;l.status=0;let h=l.root=ct(Ys);if(e.id!=null&&(h.id=e.id),et(h,e.class),e.title){let n=ct(Js,h);n.textContent=e.title}let x=vt("canvas"),m=l.ctx=x.getContext("2d"),v=ct(Zs,h);ll("click",v,n=>{n.target===w&&(he!=bl||we!=wl)&&Ve.click(l,n)},!0);let k=l.under=ct(Qs,v);v.appendChild(x);let w=l.over=ct(Xs,v);e=Nl(e);let z=+ne(e.pxAlign,1),O=or(z);(e.plugins||[]).forEach(n=>{n.opts&&(e=n.opts(l,e)||e)});let j=e.ms||.001,S=l.series=o==1?ar(e.series||[],Qo,ir,!1):Cc(e.series||[null],lr),N=l.axes=ar(e.axes||[],Zo,er,!0),T=l.scales={},K=l.bands=e.bands||[];K.forEach(n=>{n.fill=ee(n.fill||null),n.dir=ne(n.dir,-1)});let C=o==2?S[1].facets[0].scale:S[0].scale,J={axes:ws,series:ms},B=(e.drawOrder||["axes","series"]).map(n=>J[n]);function X(n){let r=n.distr==3?a=>zt(a>0?a:n.clamp(l,a,n.min,n.max,n.key)):n.distr==4?a=>sn(a,n.asinh):n.distr==100?a=>n.fwd(a):a=>a;return a=>{let u=r(a),{_min:d,_max:g}=n,b=g-d;return(u-d)/b}}function U(n){let r=T[n];if(r==null){let a=(e.scales||ql)[n]||ql;if(a.from!=null){U(a.from);let u=Me({},T[a.from],a,{key:n});u.valToPct=X(u),T[n]=u}else{r=T[n]=Me({},n==C?Fr:kc,a),r.key=n;let u=r.time,d=r.range,g=jt(d);if((n!=C||o==2&&!u)&&(g&&(d[0]==null||d[1]==null)&&(d={min:d[0]==null?Fo:{mode:1,hard:d[0],soft:d[0]},max:d[1]==null?Fo:{mode:1,hard:d[1],soft:d[1]}},g=!1),!g&&yi(d))){let b=d;d=(y,_,A)=>_==null?Pl:gi(_,A,b)}r.range=ee(d||(u?Oc:n==C?r.distr==3?Fc:r.distr==4?Vc:Yr:r.distr==3?qr:r.distr==4?Kr:Rc)),r.auto=ee(g?!1:r.auto),r.clamp=ee(r.clamp||yc),r._min=r._max=null,r.valToPct=X(r)}}}U("x"),U("y"),o==1&&S.forEach(n=>{U(n.scale)}),N.forEach(n=>{U(n.scale)});for(let n in e.scales)U(n);let E=T[C],q=E.distr,R,W;E.ori==0?(et(h,qs),R=s,W=c):(et(h,Ks),R=c,W=s);let $={};for(let n in T){let r=T[n];(r.min!=null||r.max!=null)&&($[n]={min:r.min,max:r.max},r.min=r.max=null)}let te=e.tzDate||(n=>new Date(Pe(n/j))),I=e.fmtDate||An,Be=j==1?qa(te):Za(te),xe=qo(te,Yo(j==1?Ya:Ja,I)),le=Jo(te,Ko(Xa,I)),ce=[],Z=l.legend=Me({},lc,e.legend),F=l.cursor=Me({},ac,{drag:{y:o==2}},e.cursor),Ee=Z.show,$e=F.show,be=Z.markers;Z.idxs=ce,be.width=ee(be.width),be.dash=ee(be.dash),be.stroke=ee(be.stroke),be.fill=ee(be.fill);let se,ft,Ke,ye=[],wt=[],At,it=!1,Ot={};if(Z.live){let n=S[1]?S[1].values:null;it=n!=null,At=it?n(l,1,0):{_:0};for(let r in At)Ot[r]=kn}if(Ee)if(se=vt("table",oa,h),Ke=vt("tbody",null,se),Z.mount(l,se),it){ft=vt("thead",null,se,Ke);let n=vt("tr",null,ft);vt("th",null,n);for(var ol in At)vt("th",_o,n).textContent=ol}else et(se,sa),Z.live&&et(se,ra);let rl={show:!0},Ol={show:!1};function Jl(n,r){if(r==0&&(it||!Z.live||o==2))return Pl;let a=[],u=vt("tr",aa,Ke,Ke.childNodes[r]);et(u,n.class),n.show||et(u,tl);let d=vt("th",null,u);if(be.show){let y=ct(ca,d);if(r>0){let _=be.width(l,r);_&&(y.style.border=_+"px "+be.dash(l,r)+" "+be.stroke(l,r)),y.style.background=be.fill(l,r)}}let g=ct(_o,d);n.label instanceof HTMLElement?g.appendChild(n.label):g.textContent=n.label,r>0&&(be.show||(g.style.color=n.width>0?be.stroke(l,r):be.fill(l,r)),je("click",d,y=>{if(F._lock)return;qt(y);let _=S.indexOf(n);if((y.ctrlKey||y.metaKey)!=Z.isolate){let A=S.some((P,D)=>D>0&&D!=_&&P.show);S.forEach((P,D)=>{D>0&&St(D,A?D==_?rl:Ol:rl,!0,_e.setSeries)})}else St(_,{show:!n.show},!0,_e.setSeries)},!1),ul&&je(Ao,d,y=>{F._lock||(qt(y),St(S.indexOf(n),kl,!0,_e.setSeries))},!1));for(var b in At){let y=vt("td",ua,u);y.textContent="--",a.push(y)}return[u,a]}let Wt=new Map;function je(n,r,a,u=!0){let d=Wt.get(r)||{},g=F.bind[n](l,r,a,u);g&&(ll(n,r,d[n]=g),Wt.set(r,d))}function sl(n,r,a){let u=Wt.get(r)||{};for(let d in u)(n==null||d==n)&&(hn(d,r,u[d]),delete u[d]);n==null&&Wt.delete(r)}let Pt=0,Gt=0,Y=0,L=0,de=0,Ae=0,al=de,Ut=Ae,yt=Y,Bt=L,Je=0,nt=0,Ye=0,pt=0;l.bbox={};let Pi=!1,Zl=!1,cl=!1,Yt=!1,Ql=!1,ot=!1;function Ni(n,r,a){(a||n!=l.width||r!=l.height)&&jn(n,r),ml(!1),cl=!0,Zl=!0,gl()}function jn(n,r){l.width=Pt=Y=n,l.height=Gt=L=r,de=Ae=0,as(),cs();let a=l.bbox;Je=a.left=Xt(de*re,.5),nt=a.top=Xt(Ae*re,.5),Ye=a.width=Xt(Y*re,.5),pt=a.height=Xt(L*re,.5)}let os=3;function rs(){let n=!1,r=0;for(;!n;){r++;let a=xs(r),u=bs(r);n=r==os||a&&u,n||(jn(l.width,l.height),Zl=!0)}}function ss({width:n,height:r}){Ni(n,r)}l.setSize=ss;function as(){let n=!1,r=!1,a=!1,u=!1;N.forEach((d,g)=>{if(d.show&&d._show){let{side:b,_size:y}=d,_=b%2,A=d.label!=null?d.labelSize:0,P=y+A;P>0&&(_?(Y-=P,b==3?(de+=P,u=!0):a=!0):(L-=P,b==0?(Ae+=P,n=!0):r=!0))}}),Kt[0]=n,Kt[1]=a,Kt[2]=r,Kt[3]=u,Y-=Rt[1]+Rt[3],de+=Rt[3],L-=Rt[2]+Rt[0],Ae+=Rt[0]}function cs(){let n=de+Y,r=Ae+L,a=de,u=Ae;function d(g,b){switch(g){case 1:return n+=b,n-b;case 2:return r+=b,r-b;case 3:return a-=b,a+b;case 0:return u-=b,u+b}}N.forEach((g,b)=>{if(g.show&&g._show){let y=g.side;g._pos=d(y,g._size),g.label!=null&&(g._lpos=d(y,g.labelSize))}})}if(F.dataIdx==null){let n=F.hover,r=n.skip=new Set(n.skip??[]);r.add(void 0);let a=n.prox=ee(n.prox),u=n.bias??=0;F.dataIdx=(d,g,b,y)=>{if(g==0)return b;let _=b,A=a(d,g,b,y)??fe,P=A>=0&&A<fe,D=E.ori==0?Y:L,G=F.left,oe=t[0],ie=t[g];if(r.has(ie[b])){_=null;let Q=null,H=null,V;if(u==0||u==-1)for(V=b;Q==null&&V-- >0;)r.has(ie[V])||(Q=V);if(u==0||u==1)for(V=b;H==null&&V++<ie.length;)r.has(ie[V])||(H=V);if(Q!=null||H!=null)if(P){let ge=Q==null?-1/0:R(oe[Q],E,D,0),ke=H==null?1/0:R(oe[H],E,D,0),Re=G-ge,ue=ke-G;Re<=ue?Re<=A&&(_=Q):ue<=A&&(_=H)}else _=H==null?Q:Q==null?H:b-Q<=H-b?Q:H}else P&&Ne(G-R(oe[b],E,D,0))>A&&(_=null);return _}}let qt=n=>{F.event=n};F.idxs=ce,F._lock=!1;let Ie=F.points;Ie.show=ee(Ie.show),Ie.size=ee(Ie.size),Ie.stroke=ee(Ie.stroke),Ie.width=ee(Ie.width),Ie.fill=ee(Ie.fill);let kt=l.focus=Me({},e.focus||{alpha:.3},F.focus),ul=kt.prox>=0,fl=ul&&Ie.one,rt=[],pl=[],dl=[];function Hn(n,r){let a=Ie.show(l,r);if(a instanceof HTMLElement)return et(a,na),et(a,n.class),Et(a,-10,-10,Y,L),w.insertBefore(a,rt[r]),a}function Wn(n,r){if(o==1||r>0){let a=o==1&&T[n.scale].time,u=n.value;n.value=a?Wo(u)?Jo(te,Ko(u,I)):u||le:u||xc,n.label=n.label||(a?uc:cc)}if(fl||r>0){n.width=n.width==null?1:n.width,n.paths=n.paths||Dc||ka,n.fillTo=ee(n.fillTo||Sc),n.pxAlign=+ne(n.pxAlign,z),n.pxRound=or(n.pxAlign),n.stroke=ee(n.stroke||null),n.fill=ee(n.fill||null),n._stroke=n._fill=n._paths=n._focus=null;let a=bc(Ue(1,n.width),1),u=n.points=Me({},{size:a,width:Ue(1,a*.2),stroke:n.stroke,space:a*2,paths:zc,_stroke:null,_fill:null},n.points);u.show=ee(u.show),u.filter=ee(u.filter),u.fill=ee(u.fill),u.stroke=ee(u.stroke),u.paths=ee(u.paths),u.pxAlign=n.pxAlign}if(Ee){let a=Jl(n,r);ye.splice(r,0,a[0]),wt.splice(r,0,a[1]),Z.values.push(null)}if($e){ce.splice(r,0,null);let a=null;fl?r==0&&(a=Hn(n,r)):r>0&&(a=Hn(n,r)),rt.splice(r,0,a),pl.splice(r,0,0),dl.splice(r,0,0)}Oe("addSeries",r)}function us(n,r){r=r??S.length,n=o==1?wn(n,r,Qo,ir):wn(n,r,{},lr),S.splice(r,0,n),Wn(S[r],r)}l.addSeries=us;function fs(n){if(S.splice(n,1),Ee){Z.values.splice(n,1),wt.splice(n,1);let r=ye.splice(n,1)[0];sl(null,r.firstChild),r.remove()}$e&&(ce.splice(n,1),rt.splice(n,1)[0].remove(),pl.splice(n,1),dl.splice(n,1)),Oe("delSeries",n)}l.delSeries=fs;let Kt=[!1,!1,!1,!1];function ps(n,r){if(n._show=n.show,n.show){let a=n.side%2,u=T[n.scale];u==null&&(n.scale=a?S[1].scale:C,u=T[n.scale]);let d=u.time;n.size=ee(n.size),n.space=ee(n.space),n.rotate=ee(n.rotate),jt(n.incrs)&&n.incrs.forEach(b=>{!Ht.has(b)&&Ht.set(b,xr(b))}),n.incrs=ee(n.incrs||(u.distr==2?Ga:d?j==1?Ba:Ka:el)),n.splits=ee(n.splits||(d&&u.distr==1?Be:u.distr==3?gn:u.distr==4?dc:pc)),n.stroke=ee(n.stroke),n.grid.stroke=ee(n.grid.stroke),n.ticks.stroke=ee(n.ticks.stroke),n.border.stroke=ee(n.border.stroke);let g=n.values;n.values=jt(g)&&!jt(g[0])?ee(g):d?jt(g)?qo(te,Yo(g,I)):Wo(g)?Qa(te,g):g||xe:g||fc,n.filter=ee(n.filter||(u.distr>=3&&u.log==10?gc:u.distr==3&&u.log==2?vc:gr)),n.font=cr(n.font),n.labelFont=cr(n.labelFont),n._size=n.size(l,null,r,0),n._space=n._rotate=n._incrs=n._found=n._splits=n._values=null,n._size>0&&(Kt[r]=!0,n._el=ct(ea,v))}}function Rl(n,r,a,u){let[d,g,b,y]=a,_=r%2,A=0;return _==0&&(y||g)&&(A=r==0&&!d||r==2&&!b?Pe(Zo.size/3):0),_==1&&(d||b)&&(A=r==1&&!g||r==3&&!y?Pe(er.size/2):0),A}let Gn=l.padding=(e.padding||[Rl,Rl,Rl,Rl]).map(n=>ee(ne(n,Rl))),Rt=l._padding=Gn.map((n,r)=>n(l,r,Kt,0)),Fe,Le=null,De=null,Xl=o==1?S[0].idxs:null,dt=null,Fl=!1;function Un(n,r){if(t=n??[],l.data=l._data=t,o==2){Fe=0;for(let a=1;a<S.length;a++)Fe+=t[a][0].length}else{t.length==0&&(l.data=l._data=t=[[]]),dt=t[0],Fe=dt.length;let a=t;if(q==2){a=t.slice();let u=a[0]=Array(Fe);for(let d=0;d<Fe;d++)u[d]=d}l._data=t=a}if(ml(!0),Oe("setData"),q==2&&(cl=!0),r!==!1){let a=E;a.auto(l,Fl)?Li():Vt(C,a.min,a.max),Yt=Yt||F.left>=0,ot=!0,gl()}}l.setData=Un;function Li(){Fl=!0;let n,r;o==1&&(Fe>0?(Le=Xl[0]=0,De=Xl[1]=Fe-1,n=t[0][Le],r=t[0][De],q==2?(n=Le,r=De):n==r&&(q==3?[n,r]=bi(n,n,E.log,!1):q==4?[n,r]=_n(n,n,E.log,!1):E.time?r=n+Pe(86400/j):[n,r]=gi(n,r,Mn,!0))):(Le=Xl[0]=n=null,De=Xl[1]=r=null)),Vt(C,n,r)}let ei,hl,Di,zi,Ci,Oi,Ri,Fi,Vi,qe;function Bn(n,r,a,u,d,g){n??=To,a??=En,u??="butt",d??=To,g??="round",n!=ei&&(m.strokeStyle=ei=n),d!=hl&&(m.fillStyle=hl=d),r!=Di&&(m.lineWidth=Di=r),g!=Ci&&(m.lineJoin=Ci=g),u!=Oi&&(m.lineCap=Oi=u),a!=zi&&m.setLineDash(zi=a)}function Yn(n,r,a,u){r!=hl&&(m.fillStyle=hl=r),n!=Ri&&(m.font=Ri=n),a!=Fi&&(m.textAlign=Fi=a),u!=Vi&&(m.textBaseline=Vi=u)}function Ii(n,r,a,u,d=0){if(u.length>0&&n.auto(l,Fl)&&(r==null||r.min==null)){let g=ne(Le,0),b=ne(De,u.length-1),y=a.min==null?ga(u,g,b,d,n.distr==3):[a.min,a.max];n.min=bt(n.min,a.min=y[0]),n.max=Ue(n.max,a.max=y[1])}}let qn={min:null,max:null};function ds(){for(let u in T){let d=T[u];$[u]==null&&(d.min==null||$[C]!=null&&d.auto(l,Fl))&&($[u]=qn)}for(let u in T){let d=T[u];$[u]==null&&d.from!=null&&$[d.from]!=null&&($[u]=qn)}$[C]!=null&&ml(!0);let n={};for(let u in $){let d=$[u];if(d!=null){let g=n[u]=Nl(T[u],Ma);if(d.min!=null)Me(g,d);else if(u!=C||o==2)if(Fe==0&&g.from==null){let b=g.range(l,null,null,u);g.min=b[0],g.max=b[1]}else g.min=fe,g.max=-fe}}if(Fe>0){S.forEach((u,d)=>{if(o==1){let g=u.scale,b=$[g];if(b==null)return;let y=n[g];if(d==0){let _=y.range(l,y.min,y.max,g);y.min=_[0],y.max=_[1],Le=xt(y.min,t[0]),De=xt(y.max,t[0]),De-Le>1&&(t[0][Le]<y.min&&Le++,t[0][De]>y.max&&De--),u.min=dt[Le],u.max=dt[De]}else u.show&&u.auto&&Ii(y,b,u,t[d],u.sorted);u.idxs[0]=Le,u.idxs[1]=De}else if(d>0&&u.show&&u.auto){let[g,b]=u.facets,y=g.scale,_=b.scale,[A,P]=t[d],D=n[y],G=n[_];D!=null&&Ii(D,$[y],g,A,g.sorted),G!=null&&Ii(G,$[_],b,P,b.sorted),u.min=b.min,u.max=b.max}});for(let u in n){let d=n[u],g=$[u];if(d.from==null&&(g==null||g.min==null)){let b=d.range(l,d.min==fe?null:d.min,d.max==-fe?null:d.max,u);d.min=b[0],d.max=b[1]}}}for(let u in n){let d=n[u];if(d.from!=null){let g=n[d.from];if(g.min==null)d.min=d.max=null;else{let b=d.range(l,g.min,g.max,u);d.min=b[0],d.max=b[1]}}}let r={},a=!1;for(let u in n){let d=n[u],g=T[u];if(g.min!=d.min||g.max!=d.max){g.min=d.min,g.max=d.max;let b=g.distr;g._min=b==3?zt(g.min):b==4?sn(g.min,g.asinh):b==100?g.fwd(g.min):g.min,g._max=b==3?zt(g.max):b==4?sn(g.max,g.asinh):b==100?g.fwd(g.max):g.max,r[u]=a=!0}}if(a){S.forEach((u,d)=>{o==2?d>0&&r.y&&(u._paths=null):r[u.scale]&&(u._paths=null)});for(let u in r)cl=!0,Oe("setScale",u);$e&&F.left>=0&&(Yt=ot=!0)}for(let u in $)$[u]=null}function hs(n){let r=mn(Le-1,0,Fe-1),a=mn(De+1,0,Fe-1);for(;n[r]==null&&r>0;)r--;for(;n[a]==null&&a<Fe-1;)a++;return[r,a]}function ms(){if(Fe>0){let n=S.some(r=>r._focus)&&qe!=kt.alpha;n&&(m.globalAlpha=qe=kt.alpha),S.forEach((r,a)=>{if(a>0&&r.show&&(Kn(a,!1),Kn(a,!0),r._paths==null)){let u=qe;qe!=r.alpha&&(m.globalAlpha=qe=r.alpha);let d=o==2?[0,t[a][0].length-1]:hs(t[a]);r._paths=r.paths(l,a,d[0],d[1]),qe!=u&&(m.globalAlpha=qe=u)}}),S.forEach((r,a)=>{if(a>0&&r.show){let u=qe;qe!=r.alpha&&(m.globalAlpha=qe=r.alpha),r._paths!=null&&Jn(a,!1);{let d=r._paths!=null?r._paths.gaps:null,g=r.points.show(l,a,Le,De,d),b=r.points.filter(l,a,g,d);(g||b)&&(r.points._paths=r.points.paths(l,a,Le,De,b),Jn(a,!0))}qe!=u&&(m.globalAlpha=qe=u),Oe("drawSeries",a)}}),n&&(m.globalAlpha=qe=1)}}function Kn(n,r){let a=r?S[n].points:S[n];a._stroke=a.stroke(l,n),a._fill=a.fill(l,n)}function Jn(n,r){let a=r?S[n].points:S[n],{stroke:u,fill:d,clip:g,flags:b,_stroke:y=a._stroke,_fill:_=a._fill,_width:A=a.width}=a._paths;A=pe(A*re,3);let P=null,D=A%2/2;r&&_==null&&(_=A>0?"#fff":y);let G=a.pxAlign==1&&D>0;if(G&&m.translate(D,D),!r){let oe=Je-A/2,ie=nt-A/2,Q=Ye+A,H=pt+A;P=new Path2D,P.rect(oe,ie,Q,H)}r?$i(y,A,a.dash,a.cap,_,u,d,b,g):gs(n,y,A,a.dash,a.cap,_,u,d,b,P,g),G&&m.translate(-D,-D)}function gs(n,r,a,u,d,g,b,y,_,A,P){let D=!1;_!=0&&K.forEach((G,oe)=>{if(G.series[0]==n){let ie=S[G.series[1]],Q=t[G.series[1]],H=(ie._paths||ql).band;jt(H)&&(H=G.dir==1?H[0]:H[1]);let V,ge=null;ie.show&&H&&xa(Q,Le,De)?(ge=G.fill(l,oe)||g,V=ie._paths.clip):H=null,$i(r,a,u,d,ge,b,y,_,A,P,V,H),D=!0}}),D||$i(r,a,u,d,g,b,y,_,A,P)}let Zn=Ll|xn;function $i(n,r,a,u,d,g,b,y,_,A,P,D){Bn(n,r,a,u,d),(_||A||D)&&(m.save(),_&&m.clip(_),A&&m.clip(A)),D?(y&Zn)==Zn?(m.clip(D),P&&m.clip(P),li(d,b),ti(n,g,r)):y&xn?(li(d,b),m.clip(D),ti(n,g,r)):y&Ll&&(m.save(),m.clip(D),P&&m.clip(P),li(d,b),m.restore(),ti(n,g,r)):(li(d,b),ti(n,g,r)),(_||A||D)&&m.restore()}function ti(n,r,a){a>0&&(r instanceof Map?r.forEach((u,d)=>{m.strokeStyle=ei=d,m.stroke(u)}):r!=null&&n&&m.stroke(r))}function li(n,r){r instanceof Map?r.forEach((a,u)=>{m.fillStyle=hl=u,m.fill(a)}):r!=null&&n&&m.fill(r)}function vs(n,r,a,u){let d=N[n],g;if(u<=0)g=[0,0];else{let b=d._space=d.space(l,n,r,a,u),y=d._incrs=d.incrs(l,n,r,a,u,b);g=Ic(r,a,y,u,b)}return d._found=g}function ji(n,r,a,u,d,g,b,y,_,A){let P=b%2/2;z==1&&m.translate(P,P),Bn(y,b,_,A,y),m.beginPath();let D,G,oe,ie,Q=d+(u==0||u==3?-g:g);a==0?(G=d,ie=Q):(D=d,oe=Q);for(let H=0;H<n.length;H++)r[H]!=null&&(a==0?D=oe=n[H]:G=ie=n[H],m.moveTo(D,G),m.lineTo(oe,ie));m.stroke(),z==1&&m.translate(-P,-P)}function xs(n){let r=!0;return N.forEach((a,u)=>{if(!a.show)return;let d=T[a.scale];if(d.min==null){a._show&&(r=!1,a._show=!1,ml(!1));return}else a._show||(r=!1,a._show=!0,ml(!1));let g=a.side,b=g%2,{min:y,max:_}=d,[A,P]=vs(u,y,_,b==0?Y:L);if(P==0)return;let D=d.distr==2,G=a._splits=a.splits(l,u,y,_,A,P,D),oe=d.distr==2?G.map(V=>dt[V]):G,ie=d.distr==2?dt[G[1]]-dt[G[0]]:A,Q=a._values=a.values(l,a.filter(l,oe,u,P,ie),u,P,ie);a._rotate=g==2?a.rotate(l,Q,u,P):0;let H=a._size;a._size=ut(a.size(l,Q,u,n)),H!=null&&a._size!=H&&(r=!1)}),r}function bs(n){let r=!0;return Gn.forEach((a,u)=>{let d=a(l,u,Kt,n);d!=Rt[u]&&(r=!1),Rt[u]=d}),r}function ws(){for(let n=0;n<N.length;n++){let r=N[n];if(!r.show||!r._show)continue;let a=r.side,u=a%2,d,g,b=r.stroke(l,n),y=a==0||a==3?-1:1,[_,A]=r._found;if(r.label!=null){let We=r.labelGap*y,Xe=Pe((r._lpos+We)*re);Yn(r.labelFont[0],b,"center",a==2?"top":Mo),m.save(),u==1?(d=g=0,m.translate(Xe,Pe(nt+pt/2)),m.rotate((a==3?-hi:hi)/2)):(d=Pe(Je+Ye/2),g=Xe);let Qt=hr(r.label)?r.label(l,n,_,A):r.label;m.fillText(Qt,d,g),m.restore()}if(A==0)continue;let P=T[r.scale],D=u==0?Ye:pt,G=u==0?Je:nt,oe=r._splits,ie=P.distr==2?oe.map(We=>dt[We]):oe,Q=P.distr==2?dt[oe[1]]-dt[oe[0]]:_,H=r.ticks,V=r.border,ge=H.show?H.size:0,ke=Pe(ge*re),Re=Pe((r.alignTo==2?r._size-ge-r.gap:r.gap)*re),ue=r._rotate*-hi/180,Se=O(r._pos*re),Ze=(ke+Re)*y,He=Se+Ze;g=u==0?He:0,d=u==1?He:0;let st=r.font[0],ht=r.align==1?Ml:r.align==2?nn:ue>0?Ml:ue<0?nn:u==0?"center":a==3?nn:Ml,Mt=ue||u==1?"middle":a==2?"top":Mo;Yn(st,b,ht,Mt);let Qe=r.font[1]*r.lineGap,at=oe.map(We=>O(f(We,P,D,G))),mt=r._values;for(let We=0;We<mt.length;We++){let Xe=mt[We];if(Xe!=null){u==0?d=at[We]:g=at[We],Xe=""+Xe;let Qt=Xe.indexOf(`
`)==-1?[Xe]:Xe.split(/\n/gm);for(let Ge=0;Ge<Qt.length;Ge++){let vo=Qt[Ge];ue?(m.save(),m.translate(d,g+Ge*Qe),m.rotate(ue),m.fillText(vo,0,0),m.restore()):m.fillText(vo,d,g+Ge*Qe)}}}H.show&&ji(at,H.filter(l,ie,n,A,Q),u,a,Se,ke,pe(H.width*re,3),H.stroke(l,n),H.dash,H.cap);let Tt=r.grid;Tt.show&&ji(at,Tt.filter(l,ie,n,A,Q),u,u==0?2:1,u==0?nt:Je,u==0?pt:Ye,pe(Tt.width*re,3),Tt.stroke(l,n),Tt.dash,Tt.cap),V.show&&ji([Se],[1],u==0?1:0,u==0?1:2,u==1?nt:Je,u==1?pt:Ye,pe(V.width*re,3),V.stroke(l,n),V.dash,V.cap)}Oe("drawAxes")}function ml(n){S.forEach((r,a)=>{a>0&&(r._paths=null,n&&(o==1?(r.min=null,r.max=null):r.facets.forEach(u=>{u.min=null,u.max=null})))})}let ii=!1,Hi=!1,Vl=[];function ys(){Hi=!1;for(let n=0;n<Vl.length;n++)Oe(...Vl[n]);Vl.length=0}function gl(){ii||(Da(Qn),ii=!0)}function ks(n,r=!1){ii=!0,Hi=r,n(l),Qn(),r&&Vl.length>0&&queueMicrotask(ys)}l.batch=ks;function Qn(){if(Pi&&(ds(),Pi=!1),cl&&(rs(),cl=!1),Zl){if(ve(k,Ml,de),ve(k,"top",Ae),ve(k,Gl,Y),ve(k,Ul,L),ve(w,Ml,de),ve(w,"top",Ae),ve(w,Gl,Y),ve(w,Ul,L),ve(v,Gl,Pt),ve(v,Ul,Gt),x.width=Pe(Pt*re),x.height=Pe(Gt*re),N.forEach(({_el:n,_show:r,_size:a,_pos:u,side:d})=>{if(n!=null)if(r){let g=d===3||d===0?a:0,b=d%2==1;ve(n,b?"left":"top",u-g),ve(n,b?"width":"height",a),ve(n,b?"top":"left",b?Ae:de),ve(n,b?"height":"width",b?L:Y),dn(n,tl)}else et(n,tl)}),ei=hl=Di=Ci=Oi=Ri=Fi=Vi=zi=null,qe=1,jl(!0),de!=al||Ae!=Ut||Y!=yt||L!=Bt){ml(!1);let n=Y/yt,r=L/Bt;if($e&&!Yt&&F.left>=0){F.left*=n,F.top*=r,vl&&Et(vl,Pe(F.left),0,Y,L),xl&&Et(xl,0,Pe(F.top),Y,L);for(let a=0;a<rt.length;a++){let u=rt[a];u!=null&&(pl[a]*=n,dl[a]*=r,Et(u,ut(pl[a]),ut(dl[a]),Y,L))}}if(me.show&&!Ql&&me.left>=0&&me.width>0){me.left*=n,me.width*=n,me.top*=r,me.height*=r;for(let a in qi)ve(yl,a,me[a])}al=de,Ut=Ae,yt=Y,Bt=L}Oe("setSize"),Zl=!1}Pt>0&&Gt>0&&(m.clearRect(0,0,x.width,x.height),Oe("drawClear"),B.forEach(n=>n()),Oe("draw")),me.show&&Ql&&(ni(me),Ql=!1),$e&&Yt&&(Zt(null,!0,!1),Yt=!1),Z.show&&Z.live&&ot&&(Bi(),ot=!1),p||(p=!0,l.status=1,Oe("ready")),Fl=!1,ii=!1}l.redraw=(n,r)=>{cl=r||!1,n!==!1?Vt(C,E.min,E.max):gl()};function Wi(n,r){let a=T[n];if(a.from==null){if(Fe==0){let u=a.range(l,r.min,r.max,n);r.min=u[0],r.max=u[1]}if(r.min>r.max){let u=r.min;r.min=r.max,r.max=u}if(Fe>1&&r.min!=null&&r.max!=null&&r.max-r.min<1e-16)return;n==C&&a.distr==2&&Fe>0&&(r.min=xt(r.min,t[0]),r.max=xt(r.max,t[0]),r.min==r.max&&r.max++),$[n]=r,Pi=!0,gl()}}l.setScale=Wi;let Gi,Ui,vl,xl,Xn,eo,bl,wl,to,lo,he,we,Ft=!1,Ve=F.drag,ze=Ve.x,Ce=Ve.y;$e&&(F.x&&(Gi=ct(la,w)),F.y&&(Ui=ct(ia,w)),E.ori==0?(vl=Gi,xl=Ui):(vl=Ui,xl=Gi),he=F.left,we=F.top);let me=l.select=Me({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),yl=me.show?ct(ta,me.over?w:k):null;function ni(n,r){if(me.show){for(let a in n)me[a]=n[a],a in qi&&ve(yl,a,n[a]);r!==!1&&Oe("setSelect")}}l.setSelect=ni;function Ss(n){if(S[n].show)Ee&&dn(ye[n],tl);else if(Ee&&et(ye[n],tl),$e){let a=fl?rt[0]:rt[n];a!=null&&Et(a,-10,-10,Y,L)}}function Vt(n,r,a){Wi(n,{min:r,max:a})}function St(n,r,a,u){r.focus!=null&&As(n),r.show!=null&&S.forEach((d,g)=>{g>0&&(n==g||n==null)&&(d.show=r.show,Ss(g),o==2?(Vt(d.facets[0].scale,null,null),Vt(d.facets[1].scale,null,null)):Vt(d.scale,null,null),gl())}),a!==!1&&Oe("setSeries",n,r),u&&Hl("setSeries",l,n,r)}l.setSeries=St;function _s(n,r){Me(K[n],r)}function Ms(n,r){n.fill=ee(n.fill||null),n.dir=ne(n.dir,-1),r=r??K.length,K.splice(r,0,n)}function Ts(n){n==null?K.length=0:K.splice(n,1)}l.addBand=Ms,l.setBand=_s,l.delBand=Ts;function Es(n,r){S[n].alpha=r,$e&&rt[n]!=null&&(rt[n].style.opacity=r),Ee&&ye[n]&&(ye[n].style.opacity=r)}let Nt,It,Jt,kl={focus:!0};function As(n){if(n!=Jt){let r=n==null,a=kt.alpha!=1;S.forEach((u,d)=>{if(o==1||d>0){let g=r||d==0||d==n;u._focus=r?null:g,a&&Es(d,g?1:kt.alpha)}}),Jt=n,a&&gl()}}Ee&&ul&&je(Po,se,n=>{F._lock||(qt(n),Jt!=null&&St(null,kl,!0,_e.setSeries))});function _t(n,r,a){let u=T[r];a&&(n=n/re-(u.ori==1?Ae:de));let d=Y;u.ori==1&&(d=L,n=d-n),u.dir==-1&&(n=d-n);let g=u._min,b=u._max,y=n/d,_=g+(b-g)*y,A=u.distr;return A==3?Al(10,_):A==4?wa(_,u.asinh):A==100?u.bwd(_):_}function Ps(n,r){let a=_t(n,C,r);return xt(a,t[0],Le,De)}l.valToIdx=n=>xt(n,t[0]),l.posToIdx=Ps,l.posToVal=_t,l.valToPos=(n,r,a)=>T[r].ori==0?s(n,T[r],a?Ye:Y,a?Je:0):c(n,T[r],a?pt:L,a?nt:0),l.setCursor=(n,r,a)=>{he=n.left,we=n.top,Zt(null,r,a)};function io(n,r){ve(yl,Ml,me.left=n),ve(yl,Gl,me.width=r)}function no(n,r){ve(yl,"top",me.top=n),ve(yl,Ul,me.height=r)}let Il=E.ori==0?io:no,$l=E.ori==1?io:no;function Ns(){if(Ee&&Z.live)for(let n=o==2?1:0;n<S.length;n++){if(n==0&&it)continue;let r=Z.values[n],a=0;for(let u in r)wt[n][a++].firstChild.nodeValue=r[u]}}function Bi(n,r){if(n!=null&&(n.idxs?n.idxs.forEach((a,u)=>{ce[u]=a}):_a(n.idx)||ce.fill(n.idx),Z.idx=ce[0]),Ee&&Z.live){for(let a=0;a<S.length;a++)(a>0||o==1&&!it)&&Ls(a,ce[a]);Ns()}ot=!1,r!==!1&&Oe("setLegend")}l.setLegend=Bi;function Ls(n,r){let a=S[n],u=n==0&&q==2?dt:t[n],d;it?d=a.values(l,n,r)??Ot:(d=a.value(l,r==null?null:u[r],n,r),d=d==null?Ot:{_:d}),Z.values[n]=d}function Zt(n,r,a){to=he,lo=we,[he,we]=F.move(l,he,we),F.left=he,F.top=we,$e&&(vl&&Et(vl,Pe(he),0,Y,L),xl&&Et(xl,0,Pe(we),Y,L));let u,d=Le>De;Nt=fe,It=null;let g=E.ori==0?Y:L,b=E.ori==1?Y:L;if(he<0||Fe==0||d){u=F.idx=null;for(let y=0;y<S.length;y++){let _=rt[y];_!=null&&Et(_,-10,-10,Y,L)}ul&&St(null,kl,!0,n==null&&_e.setSeries),Z.live&&(ce.fill(u),ot=!0)}else{let y,_,A;o==1&&(y=E.ori==0?he:we,_=_t(y,C),u=F.idx=xt(_,t[0],Le,De),A=R(t[0][u],E,g,0));let P=-10,D=-10,G=0,oe=0,ie=!0,Q="",H="";for(let V=o==2?1:0;V<S.length;V++){let ge=S[V],ke=ce[V],Re=ke==null?null:o==1?t[V][ke]:t[V][1][ke],ue=F.dataIdx(l,V,u,_),Se=ue==null?null:o==1?t[V][ue]:t[V][1][ue];if(ot=ot||Se!=Re||ue!=ke,ce[V]=ue,V>0&&ge.show){let Ze=ue==null?-10:ue==u?A:R(o==1?t[0][ue]:t[V][0][ue],E,g,0),He=Se==null?-10:W(Se,o==1?T[ge.scale]:T[ge.facets[1].scale],b,0);if(ul&&Se!=null){let st=E.ori==1?he:we,ht=Ne(kt.dist(l,V,ue,He,st));if(ht<Nt){let Mt=kt.bias;if(Mt!=0){let Qe=_t(st,ge.scale),at=Se>=0?1:-1,mt=Qe>=0?1:-1;mt==at&&(mt==1?Mt==1?Se>=Qe:Se<=Qe:Mt==1?Se<=Qe:Se>=Qe)&&(Nt=ht,It=V)}else Nt=ht,It=V}}if(ot||fl){let st,ht;E.ori==0?(st=Ze,ht=He):(st=He,ht=Ze);let Mt,Qe,at,mt,Tt,We,Xe=!0,Qt=Ie.bbox;if(Qt!=null){Xe=!1;let Ge=Qt(l,V);at=Ge.left,mt=Ge.top,Mt=Ge.width,Qe=Ge.height}else at=st,mt=ht,Mt=Qe=Ie.size(l,V);if(We=Ie.fill(l,V),Tt=Ie.stroke(l,V),fl)V==It&&Nt<=kt.prox&&(P=at,D=mt,G=Mt,oe=Qe,ie=Xe,Q=We,H=Tt);else{let Ge=rt[V];Ge!=null&&(pl[V]=at,dl[V]=mt,Ro(Ge,Mt,Qe,Xe),Co(Ge,We,Tt),Et(Ge,ut(at),ut(mt),Y,L))}}}}if(fl){let V=kt.prox,ge=Jt==null?Nt<=V:Nt>V||It!=Jt;if(ot||ge){let ke=rt[0];ke!=null&&(pl[0]=P,dl[0]=D,Ro(ke,G,oe,ie),Co(ke,Q,H),Et(ke,ut(P),ut(D),Y,L))}}}if(me.show&&Ft)if(n!=null){let[y,_]=_e.scales,[A,P]=_e.match,[D,G]=n.cursor.sync.scales,oe=n.cursor.drag;if(ze=oe._x,Ce=oe._y,ze||Ce){let{left:ie,top:Q,width:H,height:V}=n.select,ge=n.scales[D].ori,ke=n.posToVal,Re,ue,Se,Ze,He,st=y!=null&&A(y,D),ht=_!=null&&P(_,G);st&&ze?(ge==0?(Re=ie,ue=H):(Re=Q,ue=V),Se=T[y],Ze=R(ke(Re,D),Se,g,0),He=R(ke(Re+ue,D),Se,g,0),Il(bt(Ze,He),Ne(He-Ze))):Il(0,g),ht&&Ce?(ge==1?(Re=ie,ue=H):(Re=Q,ue=V),Se=T[_],Ze=W(ke(Re,G),Se,b,0),He=W(ke(Re+ue,G),Se,b,0),$l(bt(Ze,He),Ne(He-Ze))):$l(0,b)}else Ki()}else{let y=Ne(to-Xn),_=Ne(lo-eo);if(E.ori==1){let G=y;y=_,_=G}ze=Ve.x&&y>=Ve.dist,Ce=Ve.y&&_>=Ve.dist;let A=Ve.uni;A!=null?ze&&Ce&&(ze=y>=A,Ce=_>=A,!ze&&!Ce&&(_>y?Ce=!0:ze=!0)):Ve.x&&Ve.y&&(ze||Ce)&&(ze=Ce=!0);let P,D;ze&&(E.ori==0?(P=bl,D=he):(P=wl,D=we),Il(bt(P,D),Ne(D-P)),Ce||$l(0,b)),Ce&&(E.ori==1?(P=bl,D=he):(P=wl,D=we),$l(bt(P,D),Ne(D-P)),ze||Il(0,g)),!ze&&!Ce&&(Il(0,0),$l(0,0))}if(Ve._x=ze,Ve._y=Ce,n==null){if(a){if(go!=null){let[y,_]=_e.scales;_e.values[0]=y!=null?_t(E.ori==0?he:we,y):null,_e.values[1]=_!=null?_t(E.ori==1?he:we,_):null}Hl(on,l,he,we,Y,L,u)}if(ul){let y=a&&_e.setSeries,_=kt.prox;Jt==null?Nt<=_&&St(It,kl,!0,y):Nt>_?St(null,kl,!0,y):It!=Jt&&St(It,kl,!0,y)}}ot&&(Z.idx=u,Bi()),r!==!1&&Oe("setCursor")}let $t=null;Object.defineProperty(l,"rect",{get(){return $t==null&&jl(!1),$t}});function jl(n=!1){n?$t=null:($t=w.getBoundingClientRect(),Oe("syncRect",$t))}function oo(n,r,a,u,d,g,b){F._lock||Ft&&n!=null&&n.movementX==0&&n.movementY==0||(Yi(n,r,a,u,d,g,b,!1,n!=null),n!=null?Zt(null,!0,!0):Zt(r,!0,!1))}function Yi(n,r,a,u,d,g,b,y,_){if($t==null&&jl(!1),qt(n),n!=null)a=n.clientX-$t.left,u=n.clientY-$t.top;else{if(a<0||u<0){he=-10,we=-10;return}let[A,P]=_e.scales,D=r.cursor.sync,[G,oe]=D.values,[ie,Q]=D.scales,[H,V]=_e.match,ge=r.axes[0].side%2==1,ke=E.ori==0?Y:L,Re=E.ori==1?Y:L,ue=ge?g:d,Se=ge?d:g,Ze=ge?u:a,He=ge?a:u;if(ie!=null?a=H(A,ie)?f(G,T[A],ke,0):-10:a=ke*(Ze/ue),Q!=null?u=V(P,Q)?f(oe,T[P],Re,0):-10:u=Re*(He/Se),E.ori==1){let st=a;a=u,u=st}}_&&(r==null||r.cursor.event.type==on)&&((a<=1||a>=Y-1)&&(a=Xt(a,Y)),(u<=1||u>=L-1)&&(u=Xt(u,L))),y?(Xn=a,eo=u,[bl,wl]=F.move(l,a,u)):(he=a,we=u)}let qi={width:0,height:0,left:0,top:0};function Ki(){ni(qi,!1)}let ro,so,ao,co;function uo(n,r,a,u,d,g,b){Ft=!0,ze=Ce=Ve._x=Ve._y=!1,Yi(n,r,a,u,d,g,b,!0,!1),n!=null&&(je(rn,fn,fo,!1),Hl(Eo,l,bl,wl,Y,L,null));let{left:y,top:_,width:A,height:P}=me;ro=y,so=_,ao=A,co=P}function fo(n,r,a,u,d,g,b){Ft=Ve._x=Ve._y=!1,Yi(n,r,a,u,d,g,b,!1,!0);let{left:y,top:_,width:A,height:P}=me,D=A>0||P>0,G=ro!=y||so!=_||ao!=A||co!=P;if(D&&G&&ni(me),Ve.setScale&&D&&G){let oe=y,ie=A,Q=_,H=P;if(E.ori==1&&(oe=_,ie=P,Q=y,H=A),ze&&Vt(C,_t(oe,C),_t(oe+ie,C)),Ce)for(let V in T){let ge=T[V];V!=C&&ge.from==null&&ge.min!=fe&&Vt(V,_t(Q+H,V),_t(Q,V))}Ki()}else F.lock&&(F._lock=!F._lock,Zt(r,!0,n!=null));n!=null&&(sl(rn,fn),Hl(rn,l,he,we,Y,L,null))}function Ds(n,r,a,u,d,g,b){if(F._lock)return;qt(n);let y=Ft;if(Ft){let _=!0,A=!0,P=10,D,G;E.ori==0?(D=ze,G=Ce):(D=Ce,G=ze),D&&G&&(_=he<=P||he>=Y-P,A=we<=P||we>=L-P),D&&_&&(he=he<bl?0:Y),G&&A&&(we=we<wl?0:L),Zt(null,!0,!0),Ft=!1}he=-10,we=-10,ce.fill(null),Zt(null,!0,!0),y&&(Ft=y)}function po(n,r,a,u,d,g,b){F._lock||(qt(n),Li(),Ki(),n!=null&&Hl(No,l,he,we,Y,L,null))}function ho(){N.forEach($c),Ni(l.width,l.height,!0)}ll(mi,El,ho);let Sl={};Sl.mousedown=uo,Sl.mousemove=oo,Sl.mouseup=fo,Sl.dblclick=po,Sl.setSeries=(n,r,a,u)=>{let d=_e.match[2];a=d(l,r,a),a!=-1&&St(a,u,!0,!1)},$e&&(je(Eo,w,uo),je(on,w,oo),je(Ao,w,n=>{qt(n),jl(!1)}),je(Po,w,Ds),je(No,w,po),bn.add(l),l.syncRect=jl);let oi=l.hooks=e.hooks||{};function Oe(n,r,a){Hi?Vl.push([n,r,a]):n in oi&&oi[n].forEach(u=>{u.call(null,l,r,a)})}(e.plugins||[]).forEach(n=>{for(let r in n.hooks)oi[r]=(oi[r]||[]).concat(n.hooks[r])});let mo=(n,r,a)=>a,_e=Me({key:null,setSeries:!1,filters:{pub:jo,sub:jo},scales:[C,S[1]?S[1].scale:null],match:[Ho,Ho,mo],values:[null,null]},F.sync);_e.match.length==2&&_e.match.push(mo),F.sync=_e;let go=_e.key,Ji=Vr(go);function Hl(n,r,a,u,d,g,b){_e.filters.pub(n,r,a,u,d,g,b)&&Ji.pub(n,r,a,u,d,g,b)}Ji.sub(l);function zs(n,r,a,u,d,g,b){_e.filters.sub(n,r,a,u,d,g,b)&&Sl[n](null,r,a,u,d,g,b)}l.pub=zs;function Cs(){Ji.unsub(l),bn.delete(l),Wt.clear(),hn(mi,El,ho),h.remove(),se?.remove(),Oe("destroy")}l.destroy=Cs;function Zi(){Oe("init",e,t),Un(t||e.data,!1),$[C]?Wi(C,$[C]):Li(),Ql=me.show&&(me.width>0||me.height>0),Yt=ot=!0,Ni(e.width,e.height)}return S.forEach(Wn),N.forEach(ps),i?i instanceof HTMLElement?(i.appendChild(h),Zi()):i(l,Zi):Zi(),l}Te.assign=Me;Te.fmtNum=Tn;Te.rangeNum=gi;Te.rangeLog=bi;Te.rangeAsinh=_n;Te.orient=nl;Te.pxRatio=re;Te.join=La;Te.fmtDate=An,Te.tzDate=Ha;Te.sync=Vr;{Te.addGap=_c,Te.clipGaps=ki;let e=Te.paths={points:Gr};e.linear=Br,e.stepped=Ec,e.bars=Ac,e.spline=Nc}var On=[[],[7,4],[2,3],[9,3,2,3]],Zr=2,Jr=200,Rn="11px system-ui, sans-serif",Qr=(e,t,i,l=24)=>M("span",{className:"live-key",style:`--live-key: var(--live-${t})`},M("span",{innerHTML:`<svg viewBox="0 0 ${l} 12" aria-hidden="true">${i}</svg>`}),M("span",{},..._l(e))),Fn=([e,t])=>({time:!1,range:(i,l,o)=>{let[s,c]=Te.rangeNum(l??0,o??1,.1,!0);return[e??s??0,t??c??1]}}),jc=(e,t,i)=>Te.rangeNum(Math.min(0,t??0),Math.max(0,i??1),.1,!0),Ti=class{constructor(t,i){this.alt=t.alt,this.labels=[t.x_label,t.y_label],this.colour=()=>"",this.plot=M("div",{className:"live-plot",role:"img","aria-label":t.title}),this.element=M("figure",{className:"live-panel"},M("figcaption",{},t.title),M("div",{className:"live-keys"},...i),this.plot)}start(t,i,l={}){this.colour=t;let o={stroke:()=>t("axis"),grid:{stroke:()=>t("grid"),width:1},ticks:{show:!1},font:Rn,labelFont:Rn,labelGap:0};this.uplot=new Te({width:Math.max(this.plot.clientWidth,100),height:Jr,legend:{show:!1},cursor:{show:!1},padding:[10,10,0,0],axes:[{...o,size:20,gap:3,labelSize:16,label:this.labels[0],...l},{...o,size:38,gap:4,labelSize:16,label:this.labels[1]}],...i},[[],...(i.series??[]).slice(1).map(()=>[])],this.plot)}draw(t){this.shown=t,this.plot.setAttribute("aria-label",si(this.alt,t)),this.uplot?.setData(this.data(t))}data(t){throw new Error("a panel says what it plots")}recolour(){this.uplot?.redraw(!1)}fit(){let t=this.plot.clientWidth;t>0&&t!==this.uplot?.width&&this.uplot?.setSize({width:t,height:Jr})}destroy(){this.uplot?.destroy()}};function Hc({label:e,y:t,colour:i},l){let o=On[l].length?` stroke-dasharray="${On[l]}"`:"";return Qr(e,i,t?`<path d="M0 6H24"${o}/>`:'<circle cx="12" cy="6" r="4"/>')}var Ei=class extends Ti{constructor(t){super(t,t.curves.map(Hc).filter((i,l)=>t.curves[l].label)),this.panel=t}attach(t){let{curves:i,x_range:l,y_range:o}=this.panel;this.start(t,{scales:{x:Fn(l),y:Fn(o)},series:[{},...i.map((s,c)=>({stroke:()=>t(s.colour),width:Zr,dash:On[c],points:{show:!1},paths:Wc}))],hooks:{drawAxes:[s=>this.drawVerticals(s)],draw:[s=>this.drawInfinity(s),s=>this.drawDots(s)]}})}data(t){let{x:i,curves:l}=this.panel,o=Array.from(t[i]);return[o,...l.map(({y:s})=>s?Array.from(t[s],c=>Number.isNaN(c)?null:c):o.map(()=>null))]}drawVerticals(t){let{ctx:i,bbox:l}=t;for(let[o,s]of Object.entries(this.panel.verticals)){let c=t.valToPos(this.number(s),"x",!0);i.save(),i.strokeStyle=i.fillStyle=this.colour("muted"),i.lineWidth=devicePixelRatio,i.setLineDash([4*devicePixelRatio,3*devicePixelRatio]),i.beginPath(),i.moveTo(c,l.top),i.lineTo(c,l.top+l.height),i.stroke();let f=c>l.left+l.width/2;i.textAlign=f?"right":"left",i.fillText(o,c+(f?-4:4)*devicePixelRatio,l.top+11*devicePixelRatio),i.restore()}}drawInfinity(t){let{ctx:i,bbox:l}=t,o=this.panel.curves.find(({y:s})=>s&&Array.from(this.shown?.[s]??[]).includes(1/0));o&&(i.save(),i.fillStyle=this.colour(o.colour),i.font=Rn.replace("11",String(16*devicePixelRatio)),i.textAlign="left",i.fillText("∞",l.left+4*devicePixelRatio,l.top+16*devicePixelRatio),i.restore())}drawDots(t){let{ctx:i}=t;for(let{dot:l,colour:o}of this.panel.curves){if(!l.length)continue;let[s,c]=l.map(f=>this.number(f));Number.isNaN(c)||(i.save(),i.setLineDash([]),i.fillStyle=this.colour(o),i.strokeStyle=this.colour("edge"),i.lineWidth=1.5*devicePixelRatio,i.beginPath(),i.arc(t.valToPos(s,"x",!0),Vn(t,c),5*devicePixelRatio,0,2*Math.PI),i.fill(),i.stroke(),i.restore())}}number(t){return this.shown?.[t][0]??NaN}},Vn=(e,t)=>t===1/0?e.bbox.top+Zr*devicePixelRatio/2:e.valToPos(t,"y",!0);function Wc(e,t){let i=new Path2D,l=!1;return e.data[t].forEach((o,s)=>{if(o==null){l=!1;return}let c=e.valToPos(e.data[0][s],"x",!0);l?i.lineTo(c,Vn(e,o)):i.moveTo(c,Vn(e,o)),l=!0}),{stroke:i,fill:void 0,clip:void 0,band:void 0,gaps:void 0,flags:void 0}}var Ai=class extends Ti{constructor(t){super(t,Object.entries(t.bars).map(([i,[,l]])=>Qr(i,l,'<rect width="12" height="12" rx="1"/>',12))),this.panel=t}attach(t){let{ticks:i,bars:l}=this.panel,o=Object.values(l);this.start(t,{scales:{x:Fn([-.6,i.length-.4]),y:{range:jc}},series:[{},...o.map(([,s],c)=>({fill:()=>t(s),width:0,points:{show:!1},paths:Te.paths.bars?.({size:[o.length>1?.36:.6],align:o.length>1?c?1:-1:0})}))]},{grid:{show:!1},splits:()=>i.map((s,c)=>c),values:()=>i})}data(t){let{ticks:i,bars:l}=this.panel;return[i.map((o,s)=>s),...Object.values(l).map(([o])=>Array.from(t[o]))]}};function Gc(e){if(Math.abs(e)>6)return Math.sign(e);let[t,i]=[e,e];for(let l=1;Math.abs(t)>1e-17*Math.abs(i);l++)i+=t*=2*e*e/(2*l+1);return 2/Math.sqrt(Math.PI)*Math.exp(-e*e)*i}var Uc={abs:Math.abs,add:(e,t)=>e+t,bitwise_and:(e,t)=>e&t,bitwise_or:(e,t)=>e|t,div:(e,t)=>e/t,eq:(e,t)=>+(e===t),erf:Gc,exp:Math.exp,expm1:Math.expm1,ge:(e,t)=>+(e>=t),gt:(e,t)=>+(e>t),isinf:e=>+(Math.abs(e)===1/0),le:(e,t)=>+(e<=t),log:Math.log,log1p:Math.log1p,lt:(e,t)=>+(e<t),maximum:Math.max,minimum:Math.min,mul:(e,t)=>e*t,ne:(e,t)=>+(e!==t),neg:e=>-e,pow:(e,t)=>e**t,relu:e=>Math.max(e,0),sigmoid:e=>1/(1+Math.exp(-e)),sign:Math.sign,sqrt:Math.sqrt,sub:(e,t)=>e-t,where:(e,t,i)=>e?t:i},Xr=e=>e.reduce((t,i)=>t*i,1);function es(e,t,i=0){let l=new Int32Array(Xr(e));for(let o=0;o<l.length;o++){let[s,c]=[o,i];for(let f=e.length-1;f>=0;f--)c+=s%e[f]*t[f],s=Math.floor(s/e[f]);l[o]=c}return l}function Bc(e,t){let i=e.length-t.length,l=1,o=e.map(()=>0);for(let s=t.length-1;s>=0;s--)t[s]>1&&(o[s+i]=l),l*=t[s];return es(e,o)}function Yc(e,t,i){let l=Uc[e],[o,s,c]=i.map(p=>Bc(t,p)),f=Xr(t);return(p,h,x)=>{let m=new Float64Array(f);if(c)for(let v=0;v<f;v++)m[v]=l(p[o[v]],h[s[v]],x[c[v]]);else if(s)for(let v=0;v<f;v++)m[v]=l(p[o[v]],h[s[v]]);else for(let v=0;v<f;v++)m[v]=l(p[o[v]]);return m}}var qc=([e,t,i],l)=>o=>{let s=new Float64Array(l?o.length:e*i);for(let c=0;c<e;c++)for(let f=0;f<i;f++){let p=0;for(let h=0;h<t;h++){let x=(c*t+h)*i+f;p+=o[x],l&&(s[x]=p)}l||(s[c*i+f]=p)}return s},Kc=e=>(...t)=>{let i=new Float64Array(t.reduce((o,{length:s})=>o+s,0)),l=0;for(let o=0;o<e;o++)for(let s of t){let c=s.length/e;i.set(s.subarray(o*c,(o+1)*c),l),l+=c}return i};function Jc([e,t,,i],l){switch(e){case"constant":return()=>Float64Array.from(i,Number);case"arange":return()=>Float64Array.from({length:t[0]},(o,s)=>i[0]+s*i[1]);case"read":{let o=es(t,i.slice(1),i[0]);return s=>Float64Array.from(o,c=>s[c])}case"sum":case"cumsum":return qc(i,e==="cumsum");case"cat":return Kc(i[0]);default:return Yc(e,t,l)}}function ts({controls:e,steps:t,outputs:i}){let l=Object.keys(e),o=[...Object.values(e),...t.map(([,p])=>p)],s=new Array(o.length),c=[],f=o.map((p,h)=>h<l.length);return t.forEach((p,h)=>{let[x,m]=[p[2],l.length+h],v=Jc(p,x.map(w=>o[w])),k=()=>s[m]=v(...x.map(w=>s[w]));f[m]=x.some(w=>f[w]),f[m]?c.push(k):k()}),p=>{l.forEach((h,x)=>s[x]=Float64Array.from([p[h]].flat()));for(let h of c)h();return Object.fromEntries(Object.entries(i).map(([h,x])=>[h,s[x]]))}}var ls=`.live-playground {
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
`;var In=matchMedia("(prefers-color-scheme: dark)");function Qc(){let e=document.documentElement,{jpThemeLight:t,vscodeThemeKind:i}=document.body.dataset,l=e.dataset.theme??e.getAttribute("theme");return l==="dark"||l==="light"?l==="dark":t?t==="false":i?!i.includes("light"):In.matches}function is(e,t){let i=()=>{let o=Qc()?"dark":"light";e.dataset.theme!==o&&(e.dataset.theme=o,t())},l=new MutationObserver(i);for(let o of[document.documentElement,document.body])l.observe(o,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return In.addEventListener("change",i),i(),()=>{l.disconnect(),In.removeEventListener("change",i)}}var ns='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var eu={lines:Ei,bars:Ai,matrix:ui,numbers:ai,sentences:ci},tu=700,$n=class{constructor(t,i,l){this.model=t,this.manifest=i,this.computed=0,this.arrays=ts(i.program),this.values=Object.fromEntries(i.controls.map(({name:o,value:s})=>[o,t.get(o)??s])),this.start=this.values,this.panels=i.panels.map(o=>new eu[o.kind](o)),this.makeElements(l),this.makeControls(),this.ends=[()=>clearTimeout(this.quiet)]}makeElements(t){let i=this.panels.filter(s=>!("summary"in s)),l=this.panels.filter(s=>"summary"in s);this.controls=M("div",{className:"live-controls"}),this.help=M("dl",{}),this.spoken=M("div",{className:"live-hidden",role:"status"});let o=M("button",{type:"button",title:"the values at the start"},"Reset");o.addEventListener("click",()=>this.setAll(this.start)),this.root=M("section",{className:"live-playground live-explorer","aria-label":`explorer: ${this.manifest.title}`},M("div",{className:"live-set"},this.controls,o),M("div",{className:"live-panels"},...i.map(({element:s})=>s),M("div",{className:`live-facts${i.length%2?"":" live-wide"}`},...l.map(({element:s})=>s))),this.spoken,M("details",{className:"live-help"},M("summary",{},"what the controls do"),this.help),M("div",{className:"live-stored"},...t))}makeControls(){this.inputs={};for(let t of this.manifest.controls){let{name:i,kind:l,doc:o}=t,s=gt("doc");this.help.append(M("dt",{},Dt(i)),M("dd",{id:s},o));let f=(l==="heights"?So:yo)({...t,value:this.values[i]},s,p=>this.set(i,p));f.element.dataset.control=i,this.controls.append(f.element),this.inputs[i]=f}}attach(){let t=o=>getComputedStyle(this.root).getPropertyValue(`--live-${o}`).trim(),i=this.panels.filter(o=>"attach"in o);this.ends.push(is(this.root,()=>i.forEach(o=>o.recolour())));for(let o of i)o.attach(t);let l=new ResizeObserver(()=>i.forEach(o=>o.fit()));for(let{plot:o}of i)l.observe(o);this.ends.push(()=>l.disconnect(),()=>i.forEach(o=>o.destroy()),this.followModel()),this.draw()}followModel(){let t=this.manifest.controls.map(({name:i})=>{let l=()=>this.hear(i);return this.model.on(`change:${i}`,l),()=>this.model.off(`change:${i}`,l)});return()=>t.forEach(i=>i())}set(t,i){this.values={...this.values,[t]:i},this.compute(),this.model.set(t,i),this.model.save_changes()}setAll(t){this.values=t;for(let[i,l]of Object.entries(t))this.inputs[i].show(l),this.model.set(i,l);this.compute(),this.model.save_changes()}hear(t){let i=this.model.get(t);JSON.stringify(i)!==JSON.stringify(this.values[t])&&(this.inputs[t].show(i),this.values={...this.values,[t]:i},this.compute())}compute(){this.draw(),this.root.dataset.computed=String(++this.computed),clearTimeout(this.quiet),this.quiet=setTimeout(()=>this.readOut(),tu)}draw(){let t=Object.entries(this.values).map(([l,o])=>[l,[o].flat()]),i={...Object.fromEntries(t),...this.arrays(this.values)};for(let l of this.panels)l.draw(i)}readOut(){this.spoken.textContent=this.panels.map(t=>"summary"in t?t.summary():"").join(" ").trim()}destroy(){for(let t of this.ends)t()}};function lu(e,t){if(t.childNodes.length)return[...t.childNodes];let i=e.get("figure");return i?[M("img",{src:i,alt:e.get("alt")})]:[]}function iu({model:e,el:t}){let i=lu(e,t),l=xo(e),o,s=!1;return(async()=>{let f=`explorer.${e.get("explorer")}.json`;try{let p=await fetch(await l.url(f));if(!p.ok)throw new Error(`${p.status} ${p.statusText}`);let h=await p.json();if(s)return;o=new $n(e,h,i),t.replaceChildren(M("style",{},ns,ls,ko),o.root),o.attach()}catch(p){let h=M("p",{role:"alert"},`${f} could not be loaded (${p.message}). The stored figure is shown.`);t.replaceChildren(h,...i)}})(),()=>{s=!0,o?.destroy()}}var Hu={render:iu};export{Hu as default};
