function vo(e){let t=e.get("base");return t?new Qi(t):new Xi(e)}var xo=e=>URL.createObjectURL(new Blob([e],{type:"text/javascript"})),Qi=class{constructor(t){this.base=t,this.scripts=new Map}async url(t){let i=new URL(t,this.base).href;if(!/js$/.test(t))return i;let l=this.scripts.get(t);return l||(l=this.script(i),l.catch(()=>this.scripts.delete(t)),this.scripts.set(t,l)),l}async script(t){let i=await fetch(t);if(!i.ok)throw new Error(`${i.status} ${i.statusText}`);return xo(await i.blob())}},Xi=class{constructor(t){this.model=t,this.urls=new Map,this.waiting=new Map,t.on("msg:custom",(i,l)=>this.receive(i,l))}url(t){let i=this.urls.get(t);return i||(i=new Promise((l,o)=>this.waiting.set(t,{resolve:l,reject:o})),i.catch(()=>this.urls.delete(t)),this.urls.set(t,i),this.model.send({type:"asset",name:t})),i}receive(t,i){if(t?.type!=="asset")return;let l=this.waiting.get(t.name);if(l)if(this.waiting.delete(t.name),t.error)l.reject(new Error(t.error));else if(t.url)l.resolve(t.url);else{let o=i[0],s="application/octet-stream";l.resolve(/js$/.test(t.name)?xo(o):URL.createObjectURL(new Blob([o],{type:s})))}}};function E(e,t={},...i){let l=document.createElement(e);for(let[o,s]of Object.entries(t))o in l?l[o]=s:l.setAttribute(o,s);return l.append(...i),l}var Rs=0,Lt=e=>`live-${e.replace(/\W/g,"-")}-${++Rs}`;function Tt(e){if(e===0)return"0";let t=Math.abs(e),i=Number(e.toPrecision(3));return t<.001||t>=1e6?i.toExponential():String(i)}var ou=new Intl.NumberFormat("en");function bo(e,{low:t,high:i,integer:l}){let o=e.trim(),s=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(o)?Number(o):NaN;if(s>=t&&s<=i&&(!l||Number.isInteger(s)))return{value:s};let c=l?"a whole number":"a number",f=p=>l?String(p):Tt(p);return{error:`must be ${c} from ${f(t)} to ${f(i)}; got ${Vs(o)}`}}var en=40;function Fs(e){return e.slice(0,2*en).replace(/[\p{C}\p{Z}]+/gu," ").slice(0,en)+(e.length>en?"…":"")}var Vs=e=>`"${Fs(e)}"`,Dt=e=>e.replace("_optimizer."," ").replace(/[._]/g," ");var Is=120,Hs=6;function wo(e,t,i){let[l,o]=(i??"").split("_"),s=l?[" ",E("i",{},l,...o?[E("sub",{},o)]:[])]:[];return E("label",{htmlFor:e},t,...s)}function js({low:e,high:t,log:i,kind:l}){let o=e>0?e:t/10**Hs,s=i?Math.log10(t/o):t-e,c=l==="integer"&&!i?1:s/Is;return{max:s,step:c,position:f=>i?Math.log10(Math.max(f,o)/o):f-e,value(f){if(f<=0)return e;let p=i?o*10**f:e+f,h=l==="integer"?Math.round(p):Number(p.toPrecision(3));return Math.min(t,Math.max(e,h))}}}function $s({label:e,low:t,high:i,integer:l,value:o,id:s,help:c},f){let p=o,h=E("p",{className:"live-message",id:Lt("message"),role:"alert",hidden:!0}),x=w=>l?String(w):Tt(w),g=E("input",{id:s,type:"text",inputMode:l?"numeric":"decimal",autocomplete:"off",spellcheck:!1,value:x(o)});g.setAttribute("aria-describedby",`${c} ${h.id}`);let v=w=>{g.setAttribute("aria-invalid",String(w!=="")),h.textContent=w&&`${e} ${w}. It stays ${x(p)}.`,h.hidden=!w};return g.addEventListener("change",()=>{let w=bo(g.value,{low:t,high:i,integer:l});if("error"in w)return v(w.error);v(""),p=w.value,f(p)}),{box:g,message:h,show:w=>{p=w,g.value=x(w),v("")}}}function Ws(e,t,i){let{name:l,symbol:o,low:s,high:c,kind:f,value:p}=e,h=e.label??Dt(l),x=js(e),g=Lt(l),v=Lt(l),k=E("input",{id:v,type:"range",min:0,max:x.max,step:x.step});k.setAttribute("aria-describedby",t);let w=N=>{k.value=String(x.position(N)),k.setAttribute("aria-valuetext",Tt(N))},{box:z,message:O,show:j}=$s({label:h,low:s,high:c,integer:f==="integer",value:p,id:g,help:t},N=>{w(N),i(N)});z.setAttribute("aria-label",`${h}, as a number`),k.addEventListener("input",()=>{let N=x.value(Number(k.value));k.setAttribute("aria-valuetext",Tt(N)),j(N),i(N)}),w(p);let S=E("div",{className:"live-control"},wo(v,h,o),z,k,O);return{element:S,show:N=>(w(N),j(N)),enable(N){z.disabled=k.disabled=!N,S.title=N?e.doc:`${e.doc}; without effect under the present choices`}}}function Gs(e,t,i,l,o,s){let c=Lt(e),f=E("select",{id:c},...i.map(p=>E("option",{value:p.value},p.text)));return f.setAttribute("aria-describedby",o),f.value=l,f.addEventListener("change",()=>s(f.value)),{element:E("div",{className:"live-control"},wo(c,e,t),f),show:p=>f.value=String(p),enable:p=>f.disabled=!p}}function yo(e,t,i){let l=e.kind==="choice"?Gs(e.label??Dt(e.name),e.symbol,e.options.map(o=>({value:o,text:o.replaceAll("_","-")})),e.value,t,i):Ws(e,t,i);return l.element.title=e.doc,l}var ko=`.live-explorer {
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
`;var So=1e-15;function ri(e,t="< "){return Number.isNaN(e)?"none":Number.isFinite(e)?e!==0&&Math.abs(e)<So?`${t}${Tt(So)}`:Tt(e):e>0?"infinite":"minus infinite"}var _l=e=>e.split(/_(\w)/).map((t,i)=>i%2?E("sub",{},t):new Text(t)),si=(e,t)=>e.replace(/\{(\w+)\}/g,(i,l)=>Array.from(t[l],o=>ri(o,"less than ")).join(", "));var ai=class{constructor({title:t,entries:i}){this.title=t,this.values=Object.entries(i).map(([o,s])=>[o,s,E("dd",{},"–")]);let l=Math.max(...Object.keys(i).map(o=>o.length));this.element=E("div",{className:"live-panel"},E("p",{className:"live-heading"},..._l(t)),E("dl",{className:"live-readouts",style:`--live-column: ${.9*l}ch`},...this.values.map(([o,,s])=>E("div",{},E("dt",{},..._l(o)),s))))}draw(t){for(let[,i,l]of this.values)l.textContent=ri(t[i][0])}summary(){return`${this.title}: ${this.values.map(([t,,i])=>`${t} ${i.textContent}`).join(", ")}.`}},ci=class{constructor({sentences:t}){this.groups=Object.entries(t).map(([i,l])=>({name:i,options:l.map(o=>({text:o,element:E("p")}))})),this.element=E("div",{className:"live-panel live-sentences"},...this.groups.map(({options:i})=>E("div",{},...i.map(({element:l})=>l))))}draw(t){for(let{name:i,options:l}of this.groups)l.forEach(({text:o,element:s},c)=>{s.replaceChildren(..._l(si(o,t))),s.classList.toggle("live-said",c===t[i][0])})}summary(){return[...this.element.querySelectorAll(".live-said")].map(t=>t.textContent).join(" ")}},ui=class{constructor({title:t,cells:i,rows:l,columns:o,row_labels:s,column_labels:c,value:f}){this.name=i,this.cells=[];let p=E("th",{scope:"col"},`${l}↓ ${o}→`),h=E("tr",{},p,...c.map(v=>E("th",{scope:"col"},v))),x=s.map(v=>{let k=c.map(()=>E("td"));return this.cells.push(...k),E("tr",{},E("th",{scope:"row"},v),...k)});this.most=E("span");let g=E("div",{className:"live-bar"},E("span",{},f),E("div",{className:"live-ramp live-mass"}),E("div",{className:"live-ends"},E("span",{},"0"),this.most));this.element=E("div",{className:"live-panel"},E("table",{className:"live-matrix"},E("caption",{},t),E("thead",{},h),E("tbody",{},...x)),g)}draw(t){let i=Array.from(t[this.name]),l=Math.max(...i,Number.MIN_VALUE);this.most.textContent=ri(l),this.cells.forEach((o,s)=>{let c=i[s].toFixed(2);o.textContent=i[s]>=.005?c.replace(/^0/,""):"",o.style.setProperty("--live-share",`${Math.round(100*i[s]/l)}%`)})}};var tn=.01;function _o({name:e,symbol:t,doc:i,value:l,colour:o},s,c){let f=[...l],p=E("p",{className:"live-message",role:"alert",hidden:!0}),h=f.map((k,w)=>{let z=Lt(e),O=E("input",{id:z,type:"range",min:0,max:1,step:tn,className:"live-height"});O.setAttribute("aria-describedby",s),O.setAttribute("aria-orientation","vertical"),O.addEventListener("input",()=>g(w,Number(O.value)));let j=E("span",{className:"live-hidden"},`${Dt(e)} at `);return{range:O,element:E("div",{className:"live-bin"},O,E("label",{htmlFor:z},j,String(1+w)))}}),x=k=>{let{range:w}=h[k];w.value=String(f[k]),w.style.setProperty("--live-height",String(f[k])),w.setAttribute("aria-valuetext",`height ${Tt(f[k])}`)},g=(k,w)=>{let z=f.every((O,j)=>j===k||O===0);f=f.with(k,z?Math.max(w,tn):w),p.hidden=!(z&&w===0),p.textContent=p.hidden?"":`${Dt(e)} must have mass somewhere: this bar stays at ${tn}.`,x(k),c(f)};return f.forEach((k,w)=>x(w)),{element:E("fieldset",{className:"live-histogram",style:`--live-key: var(--live-${o})`},E("legend",{},...t===e?[E("i",{},t)]:[Dt(e)," ",E("i",{},t)],`: ${i}`),E("div",{className:"live-bins"},...h.map(k=>k.element)),p),show:k=>{f=[...k],p.hidden=!0,f.forEach((w,z)=>x(z))}}}var Bs="uplot",Ys="u-hz",qs="u-vt",Ks="u-title",Js="u-wrap",Zs="u-under",Qs="u-over",Xs="u-axis",tl="u-off",ea="u-select",ta="u-cursor-x",la="u-cursor-y",ia="u-cursor-pt",na="u-legend",oa="u-live",ra="u-inline",sa="u-series",aa="u-marker",Mo="u-label",ca="u-value",Gl="width",Ul="height";var To="bottom",Ml="left",ln="right",wn="#000",Eo=wn+"0",nn="mousemove",Ao="mousedown",on="mouseup",Po="mouseenter",No="mouseleave",Lo="dblclick",ua="resize",fa="scroll",Do="change",mi="dppxchange",yn="--",Dl=typeof window<"u",un=Dl?document:null,El=Dl?window:null,pa=Dl?navigator:null,re,fi;function fn(){let e=devicePixelRatio;re!=e&&(re=e,fi&&dn(Do,fi,fn),fi=matchMedia(`(min-resolution: ${re-.001}dppx) and (max-resolution: ${re+.001}dppx)`),ll(Do,fi,fn),El.dispatchEvent(new CustomEvent(mi)))}function et(e,t){if(t!=null){let i=e.classList;!i.contains(t)&&i.add(t)}}function pn(e,t){let i=e.classList;i.contains(t)&&i.remove(t)}function ve(e,t,i){e.style[t]=i+"px"}function gt(e,t,i,l){let o=un.createElement(e);return t!=null&&et(o,t),i?.insertBefore(o,l),o}function ct(e,t){return gt("div",e,t)}var zo=new WeakMap;function Et(e,t,i,l,o){let s="translate("+t+"px,"+i+"px)",c=zo.get(e);s!=c&&(e.style.transform=s,zo.set(e,s),t<0||i<0||t>l||i>o?et(e,tl):pn(e,tl))}var Co=new WeakMap;function Oo(e,t,i){let l=t+i,o=Co.get(e);l!=o&&(Co.set(e,l),e.style.background=t,e.style.borderColor=i)}var Ro=new WeakMap;function Fo(e,t,i,l){let o=t+""+i,s=Ro.get(e);o!=s&&(Ro.set(e,o),e.style.height=i+"px",e.style.width=t+"px",e.style.marginLeft=l?-t/2+"px":0,e.style.marginTop=l?-i/2+"px":0)}var kn={passive:!0},da={...kn,capture:!0};function ll(e,t,i,l){t.addEventListener(e,i,l?da:kn)}function dn(e,t,i,l){t.removeEventListener(e,i,kn)}Dl&&fn();function vt(e,t,i,l){let o;i=i||0,l=l||t.length-1;let s=l<=2147483647;for(;l-i>1;)o=s?i+l>>1:tt((i+l)/2),t[o]<e?i=o:l=o;return e-t[i]<=t[l]-e?i:l}function fr(e){return(i,l,o)=>{let s=-1,c=-1;for(let f=l;f<=o;f++)if(e(i[f])){s=f;break}for(let f=o;f>=l;f--)if(e(i[f])){c=f;break}return[s,c]}}var pr=e=>e!=null,dr=e=>e!=null&&e>0,xi=fr(pr),ha=fr(dr);function ma(e,t,i,l=0,o=!1){let s=o?ha:xi,c=o?dr:pr;[t,i]=s(e,t,i);let f=e[t],p=e[t];if(t>-1)if(l==1)f=e[t],p=e[i];else if(l==-1)f=e[i],p=e[t];else for(let h=t;h<=i;h++){let x=e[h];c(x)&&(x<f?f=x:x>p&&(p=x))}return[f??fe,p??-fe]}function bi(e,t,i,l){let o=Ho(e),s=Ho(t);e==t&&(o==-1?(e*=i,t/=i):(e/=i,t*=i));let c=i==10?zt:hr,f=o==1?tt:ut,p=s==1?ut:tt,h=f(c(Ne(e))),x=p(c(Ne(t))),g=Al(i,h),v=Al(i,x);return i==10&&(h<0&&(g=pe(g,-h)),x<0&&(v=pe(v,-x))),l||i==2?(e=g*o,t=v*s):(e=xr(e,g),t=wi(t,v)),[e,t]}function Sn(e,t,i,l){let o=bi(e,t,i,l);return e==0&&(o[0]=0),t==0&&(o[1]=0),o}var _n=.1,Vo={mode:3,pad:_n},Yl={pad:0,soft:null,mode:0},ga={min:Yl,max:Yl};function gi(e,t,i,l){return yi(i)?Io(e,t,i):(Yl.pad=i,Yl.soft=l?0:null,Yl.mode=l?3:0,Io(e,t,ga))}function ne(e,t){return e??t}function va(e,t,i){for(t=ne(t,0),i=ne(i,e.length-1);t<=i;){if(e[t]!=null)return!0;t++}return!1}function Io(e,t,i){let l=i.min,o=i.max,s=ne(l.pad,0),c=ne(o.pad,0),f=ne(l.hard,-fe),p=ne(o.hard,fe),h=ne(l.soft,fe),x=ne(o.soft,-fe),g=ne(l.mode,0),v=ne(o.mode,0),k=t-e,w=zt(k),z=Ue(Ne(e),Ne(t)),O=zt(z),j=Ne(O-w);(k<1e-24||j>10)&&(k=0,(e==0||t==0)&&(k=1e-24,g==2&&h!=fe&&(s=0),v==2&&x!=-fe&&(c=0)));let S=k||z||1e3,N=zt(S),M=Al(10,tt(N)),K=S*(k==0?e==0?.1:1:s),C=pe(xr(e-K,M/10),24),J=e>=h&&(g==1||g==3&&C<=h||g==2&&C>=h)?h:fe,B=Ue(f,C<J&&e>=J?J:xt(J,C)),X=S*(k==0?t==0?.1:1:c),U=pe(wi(t+X,M/10),24),T=t<=x&&(v==1||v==3&&U>=x||v==2&&U<=x)?x:-fe,q=xt(p,U>T&&t<=T?T:Ue(T,U));return B==q&&B==0&&(q=100),[B,q]}var xa=new Intl.NumberFormat(Dl?pa.language:"en-US"),Mn=e=>xa.format(e),lt=Math,hi=lt.PI,Ne=lt.abs,tt=lt.floor,Pe=lt.round,ut=lt.ceil,xt=lt.min,Ue=lt.max,Al=lt.pow,Ho=lt.sign,zt=lt.log10,hr=lt.log2,ba=(e,t=1)=>lt.sinh(e)*t,rn=(e,t=1)=>lt.asinh(e/t),fe=1/0;function jo(e){return(zt((e^e>>31)-(e>>31))|0)+1}function hn(e,t,i){return xt(Ue(e,t),i)}function mr(e){return typeof e=="function"}function ee(e){return mr(e)?e:()=>e}var wa=()=>{},gr=e=>e,vr=(e,t)=>t,ya=e=>null,$o=e=>!0,Wo=(e,t)=>e==t,ka=/\.\d*?(?=9{6,}|0{6,})/gm,il=e=>{if(wr(e)||$t.has(e))return e;let t=`${e}`,i=t.match(ka);if(i==null)return e;let l=i[0].length-1;if(t.indexOf("e-")!=-1){let[o,s]=t.split("e");return+`${il(o)}e${s}`}return pe(e,l)};function Xt(e,t){return il(pe(il(e/t))*t)}function wi(e,t){return il(ut(il(e/t))*t)}function xr(e,t){return il(tt(il(e/t))*t)}function pe(e,t=0){if(wr(e))return e;let i=10**t,l=e*i*(1+Number.EPSILON);return Pe(l)/i}var $t=new Map;function br(e){return((""+e).split(".")[1]||"").length}function Kl(e,t,i,l){let o=[],s=l.map(br);for(let c=t;c<i;c++){let f=Ne(c),p=pe(Al(e,c),f);for(let h=0;h<l.length;h++){let x=e==10?+`${l[h]}e${c}`:l[h]*p,g=(c>=0?0:f)+(c>=s[h]?0:s[h]),v=e==10?x:pe(x,g);o.push(v),$t.set(v,g)}}return o}var ql={},Tn=[],Pl=[null,null],jt=Array.isArray,wr=Number.isInteger,Sa=e=>e===void 0;function Go(e){return typeof e=="string"}function yi(e){let t=!1;if(e!=null){let i=e.constructor;t=i==null||i==Object}return t}function _a(e){return e!=null&&typeof e=="object"}var Ma=Object.getPrototypeOf(Uint8Array),yr="__proto__";function Nl(e,t=yi){let i;if(jt(e)){let l=e.find(o=>o!=null);if(jt(l)||t(l)){i=Array(e.length);for(let o=0;o<e.length;o++)i[o]=Nl(e[o],t)}else i=e.slice()}else if(e instanceof Ma)i=e.slice();else if(t(e)){i={};for(let l in e)l!=yr&&(i[l]=Nl(e[l],t))}else i=e;return i}function Me(e){let t=arguments;for(let i=1;i<t.length;i++){let l=t[i];for(let o in l)o!=yr&&(yi(e[o])?Me(e[o],Nl(l[o])):e[o]=Nl(l[o]))}return e}var Ta=0,Ea=1,Aa=2;function Pa(e,t,i){for(let l=0,o,s=-1;l<t.length;l++){let c=t[l];if(c>s){for(o=c-1;o>=0&&e[o]==null;)e[o--]=null;for(o=c+1;o<i&&e[o]==null;)e[s=o++]=null}}}function Na(e,t){if(za(e)){let c=e[0].slice();for(let f=1;f<e.length;f++)c.push(...e[f].slice(1));return Ca(c[0])||(c=Da(c)),c}let i=new Set;for(let c=0;c<e.length;c++){let p=e[c][0],h=p.length;for(let x=0;x<h;x++)i.add(p[x])}let l=[Array.from(i).sort((c,f)=>c-f)],o=l[0].length,s=new Map;for(let c=0;c<o;c++)s.set(l[0][c],c);for(let c=0;c<e.length;c++){let f=e[c],p=f[0];for(let h=1;h<f.length;h++){let x=f[h],g=Array(o).fill(void 0),v=t?t[c][h]:Ea,k=[];for(let w=0;w<x.length;w++){let z=x[w],O=s.get(p[w]);z===null?v!=Ta&&(g[O]=z,v==Aa&&k.push(O)):g[O]=z}Pa(g,k,o),l.push(g)}}return l}var La=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function Da(e){let t=e[0],i=t.length,l=Array(i);for(let s=0;s<l.length;s++)l[s]=s;l.sort((s,c)=>t[s]-t[c]);let o=[];for(let s=0;s<e.length;s++){let c=e[s],f=Array(i);for(let p=0;p<i;p++)f[p]=c[l[p]];o.push(f)}return o}function za(e){let t=e[0][0],i=t.length;for(let l=1;l<e.length;l++){let o=e[l][0];if(o.length!=i)return!1;if(o!=t){for(let s=0;s<i;s++)if(o[s]!=t[s])return!1}}return!0}function Ca(e,t=100){let i=e.length;if(i<=1)return!0;let l=0,o=i-1;for(;l<=o&&e[l]==null;)l++;for(;o>=l&&e[o]==null;)o--;if(o<=l)return!0;let s=Ue(1,tt((o-l+1)/t));for(let c=e[l],f=l+s;f<=o;f+=s){let p=e[f];if(p!=null){if(p<=c)return!1;c=p}}return!0}var kr=["January","February","March","April","May","June","July","August","September","October","November","December"],Sr=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function _r(e){return e.slice(0,3)}var Oa=Sr.map(_r),Ra=kr.map(_r),Fa={MMMM:kr,MMM:Ra,WWWW:Sr,WWW:Oa};function Wl(e){return(e<10?"0":"")+e}function Va(e){return(e<10?"00":e<100?"0":"")+e}var Ia={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Wl(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>Wl(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Wl(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Wl(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Wl(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>Va(e.getMilliseconds())};function En(e,t){t=t||Fa;let i=[],l=/\{([a-z]+)\}|[^{]+/gi,o;for(;o=l.exec(e);)i.push(o[0][0]=="{"?Ia[o[1]]:o[0]);return s=>{let c="";for(let f=0;f<i.length;f++)c+=typeof i[f]=="string"?i[f]:i[f](s,t);return c}}var Ha=new Intl.DateTimeFormat().resolvedOptions().timeZone;function ja(e,t){let i;return t=="UTC"||t=="Etc/UTC"?i=new Date(+e+e.getTimezoneOffset()*6e4):t==Ha?i=e:(i=new Date(e.toLocaleString("en-US",{timeZone:t})),i.setMilliseconds(e.getMilliseconds())),i}var Mr=e=>e%1==0,vi=[1,2,2.5,5],$a=Kl(10,-32,0,vi),Tr=Kl(10,0,32,vi),Wa=Tr.filter(Mr),el=$a.concat(Tr),An=`
`,Er="{YYYY}",Uo=An+Er,Ar="{M}/{D}",Bl=An+Ar,pi=Bl+"/{YY}",Pr="{aa}",Ga="{h}:{mm}",Tl=Ga+Pr,Bo=An+Tl,Yo=":{ss}",ae=null;function Nr(e){let t=e*1e3,i=t*60,l=i*60,o=l*24,s=o*30,c=o*365,p=(e==1?Kl(10,0,3,vi).filter(Mr):Kl(10,-3,0,vi)).concat([t,t*5,t*10,t*15,t*30,i,i*5,i*10,i*15,i*30,l,l*2,l*3,l*4,l*6,l*8,l*12,o,o*2,o*3,o*4,o*5,o*6,o*7,o*8,o*9,o*10,o*15,s,s*2,s*3,s*4,s*6,c,c*2,c*5,c*10,c*25,c*50,c*100]),h=[[c,Er,ae,ae,ae,ae,ae,ae,1],[o*28,"{MMM}",Uo,ae,ae,ae,ae,ae,1],[o,Ar,Uo,ae,ae,ae,ae,ae,1],[l,"{h}"+Pr,pi,ae,Bl,ae,ae,ae,1],[i,Tl,pi,ae,Bl,ae,ae,ae,1],[t,Yo,pi+" "+Tl,ae,Bl+" "+Tl,ae,Bo,ae,1],[e,Yo+".{fff}",pi+" "+Tl,ae,Bl+" "+Tl,ae,Bo,ae,1]];function x(g){return(v,k,w,z,O,j)=>{let S=[],N=O>=c,M=O>=s&&O<c,K=g(w),C=pe(K*e,3),J=sn(K.getFullYear(),N?0:K.getMonth(),M||N?1:K.getDate()),B=pe(J*e,3);if(M||N){let X=M?O/s:0,U=N?O/c:0,T=C==B?C:pe(sn(J.getFullYear()+U,J.getMonth()+X,1)*e,3),q=new Date(Pe(T/e)),R=q.getFullYear(),W=q.getMonth();for(let H=0;T<=z;H++){let te=sn(R+U*H,W+X*H,1),I=te-g(pe(te*e,3));T=pe((+te+I)*e,3),T<=z&&S.push(T)}}else{let X=O>=o?o:O,U=tt(w)-tt(C),T=B+U+wi(C-B,X);S.push(T);let q=g(T),R=q.getHours()+q.getMinutes()/i+q.getSeconds()/l,W=O/l,H=v.axes[k]._space,te=j/H;for(;T=pe(T+O,e==1?0:3),!(T>z);)if(W>1){let I=tt(pe(R+W,6))%24,le=g(T).getHours()-I;le>1&&(le=-1),T-=le*l,R=(R+W)%24;let ce=S[S.length-1];pe((T-ce)/O,3)*te>=.7&&S.push(T)}else S.push(T)}return S}}return[p,h,x]}var[Ua,Ba,Ya]=Nr(1),[qa,Ka,Ja]=Nr(.001);Kl(2,-53,53,[1]);function qo(e,t){return e.map(i=>i.map((l,o)=>o==0||o==8||l==null?l:t(o==1||i[8]==0?l:i[1]+l)))}function Ko(e,t){return(i,l,o,s,c)=>{let f=t.find(w=>c>=w[0])||t[t.length-1],p,h,x,g,v,k;return l.map(w=>{let z=e(w),O=z.getFullYear(),j=z.getMonth(),S=z.getDate(),N=z.getHours(),M=z.getMinutes(),K=z.getSeconds(),C=O!=p&&f[2]||j!=h&&f[3]||S!=x&&f[4]||N!=g&&f[5]||M!=v&&f[6]||K!=k&&f[7]||f[1];return p=O,h=j,x=S,g=N,v=M,k=K,C(z)})}}function Za(e,t){let i=En(t);return(l,o,s,c,f)=>o.map(p=>i(e(p)))}function sn(e,t,i){return new Date(e,t,i)}function Jo(e,t){return t(e)}var Qa="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Zo(e,t){return(i,l,o,s)=>s==null?yn:t(e(l))}function Xa(e,t){let i=e.series[t];return i.width?i.stroke(e,t):i.points.width?i.points.stroke(e,t):null}function ec(e,t){return e.series[t].fill(e,t)}var tc={show:!0,live:!0,isolate:!1,mount:wa,markers:{show:!0,width:2,stroke:Xa,fill:ec,dash:"solid"},idx:null,idxs:null,values:[]};function lc(e,t){let i=e.cursor.points,l=ct(),o=i.size(e,t);ve(l,Gl,o),ve(l,Ul,o);let s=o/-2;ve(l,"marginLeft",s),ve(l,"marginTop",s);let c=i.width(e,t,o);return c&&ve(l,"borderWidth",c),l}function ic(e,t){let i=e.series[t].points;return i._fill||i._stroke}function nc(e,t){let i=e.series[t].points;return i._stroke||i._fill}function oc(e,t){return e.series[t].points.size}var an=[0,0];function rc(e,t,i){return an[0]=t,an[1]=i,an}function di(e,t,i,l=!0){return o=>{o.button==0&&(!l||o.target==t)&&i(o)}}function cn(e,t,i,l=!0){return o=>{(!l||o.target==t)&&i(o)}}var sc={show:!0,x:!0,y:!0,lock:!1,move:rc,points:{one:!1,show:lc,size:oc,width:0,stroke:nc,fill:ic},bind:{mousedown:di,mouseup:di,click:di,dblclick:di,mousemove:cn,mouseleave:cn,mouseenter:cn},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,i,l,o)=>l-o,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Lr={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Pn=Me({},Lr,{filter:vr}),Dr=Me({},Pn,{size:10}),zr=Me({},Lr,{show:!1}),Nn='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Cr="bold "+Nn,Or=1.5,Qo={show:!0,scale:"x",stroke:wn,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Cr,side:2,grid:Pn,ticks:Dr,border:zr,font:Nn,lineGap:Or,rotate:0},ac="Value",cc="Time",Xo={show:!0,scale:"x",auto:!1,sorted:1,min:fe,max:-fe,idxs:[]};function uc(e,t,i,l,o){return t.map(s=>s==null?"":Mn(s))}function fc(e,t,i,l,o,s,c){let f=[],p=$t.get(o)||0;i=c?i:pe(wi(i,o),p);for(let h=i;h<=l;h=pe(h+o,p))f.push(Object.is(h,-0)?0:h);return f}function mn(e,t,i,l,o,s,c){let f=[],p=e.scales[e.axes[t].scale].log,h=p==10?zt:hr,x=tt(h(i));o=Al(p,x),p==10&&(o=el[vt(o,el)]);let g=i,v=o*p;p==10&&(v=el[vt(v,el)]);do f.push(g),g=g+o,p==10&&!$t.has(g)&&(g=pe(g,$t.get(o))),g>=v&&(o=g,v=o*p,p==10&&(v=el[vt(v,el)]));while(g<=l);return f}function pc(e,t,i,l,o,s,c){let p=e.scales[e.axes[t].scale].asinh,h=l>p?mn(e,t,Ue(p,i),l,o):[p],x=l>=0&&i<=0?[0]:[];return(i<-p?mn(e,t,Ue(p,-l),-i,o):[p]).reverse().map(v=>-v).concat(x,h)}var Rr=/./,dc=/[12357]/,hc=/[125]/,er=/1/,gn=(e,t,i,l)=>e.map((o,s)=>t==4&&o==0||s%l==0&&i.test(o.toExponential()[o<0?1:0])?o:null);function mc(e,t,i,l,o){let s=e.axes[i],c=s.scale,f=e.scales[c],p=e.valToPos,h=s._space,x=p(10,c),g=p(9,c)-x>=h?Rr:p(7,c)-x>=h?dc:p(5,c)-x>=h?hc:er;if(g==er){let v=Ne(p(1,c)-x);if(v<h)return gn(t.slice().reverse(),f.distr,g,ut(h/v)).reverse()}return gn(t,f.distr,g,1)}function gc(e,t,i,l,o){let s=e.axes[i],c=s.scale,f=s._space,p=e.valToPos,h=Ne(p(1,c)-p(2,c));return h<f?gn(t.slice().reverse(),3,Rr,ut(f/h)).reverse():t}function vc(e,t,i,l){return l==null?yn:t==null?"":Mn(t)}var tr={show:!0,scale:"y",stroke:wn,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Cr,side:3,grid:Pn,ticks:Dr,border:zr,font:Nn,lineGap:Or,rotate:0};function xc(e,t){let i=3+(e||1)*2;return pe(i*t,3)}function bc(e,t){let{scale:i,idxs:l}=e.series[0],o=e._data[0],s=e.valToPos(o[l[0]],i,!0),c=e.valToPos(o[l[1]],i,!0),f=Ne(c-s),p=e.series[t],h=f/(p.points.space*re);return l[1]-l[0]<=h}var lr={scale:null,auto:!0,sorted:0,min:fe,max:-fe},Fr=(e,t,i,l,o)=>o,ir={show:!0,auto:!0,sorted:0,gaps:Fr,alpha:1,facets:[Me({},lr,{scale:"x"}),Me({},lr,{scale:"y"})]},nr={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Fr,alpha:1,points:{show:bc,filter:null},values:null,min:fe,max:-fe,idxs:[],path:null,clip:null};function wc(e,t,i,l,o){return i/10}var Vr={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},yc=Me({},Vr,{time:!1,ori:1}),or={};function Ir(e,t){let i=or[e];return i||(i={key:e,plots:[],sub(l){i.plots.push(l)},unsub(l){i.plots=i.plots.filter(o=>o!=l)},pub(l,o,s,c,f,p,h){for(let x=0;x<i.plots.length;x++)i.plots[x]!=o&&i.plots[x].pub(l,o,s,c,f,p,h)}},e!=null&&(or[e]=i)),i}var Ll=1,vn=2;function nl(e,t,i){let l=e.mode,o=e.series[t],s=l==2?e._data[t]:e._data,c=e.scales,f=e.bbox,p=s[0],h=l==2?s[1]:s[t],x=l==2?c[o.facets[0].scale]:c[e.series[0].scale],g=l==2?c[o.facets[1].scale]:c[o.scale],v=f.left,k=f.top,w=f.width,z=f.height,O=e.valToPosH,j=e.valToPosV;return x.ori==0?i(o,p,h,x,g,O,j,v,k,w,z,Si,zl,Mi,jr,Wr):i(o,p,h,x,g,j,O,k,v,z,w,_i,Cl,zn,$r,Gr)}function Ln(e,t){let i=0,l=0,o=ne(e.bands,Tn);for(let s=0;s<o.length;s++){let c=o[s];c.series[0]==t?i=c.dir:c.series[1]==t&&(c.dir==1?l|=1:l|=2)}return[i,l==1?-1:l==2?1:l==3?2:0]}function kc(e,t,i,l,o){let s=e.mode,c=e.series[t],f=s==2?c.facets[1].scale:c.scale,p=e.scales[f];return o==-1?p.min:o==1?p.max:p.distr==3?p.dir==1?p.min:p.max:0}function Ct(e,t,i,l,o,s){return nl(e,t,(c,f,p,h,x,g,v,k,w,z,O)=>{let j=c.pxRound,S=h.dir*(h.ori==0?1:-1),N=h.ori==0?zl:Cl,M,K;S==1?(M=i,K=l):(M=l,K=i);let C=j(g(f[M],h,z,k)),J=j(v(p[M],x,O,w)),B=j(g(f[K],h,z,k)),X=j(v(s==1?x.max:x.min,x,O,w)),U=new Path2D(o);return N(U,B,X),N(U,C,X),N(U,C,J),U})}function ki(e,t,i,l,o,s){let c=null;if(e.length>0){c=new Path2D;let f=t==0?Mi:zn,p=i;for(let g=0;g<e.length;g++){let v=e[g];if(v[1]>v[0]){let k=v[0]-p;k>0&&f(c,p,l,k,l+s),p=v[1]}}let h=i+o-p,x=10;h>0&&f(c,p,l-x/2,h,l+s+x)}return c}function Sc(e,t,i){let l=e[e.length-1];l&&l[0]==t?l[1]=i:e.push([t,i])}function Dn(e,t,i,l,o,s,c){let f=[],p=e.length;for(let h=o==1?i:l;h>=i&&h<=l;h+=o)if(t[h]===null){let g=h,v=h;if(o==1)for(;++h<=l&&t[h]===null;)v=h;else for(;--h>=i&&t[h]===null;)v=h;let k=s(e[g]),w=v==g?k:s(e[v]),z=g-o;k=c<=0&&z>=0&&z<p?s(e[z]):k;let j=v+o;w=c>=0&&j>=0&&j<p?s(e[j]):w,w>=k&&f.push([k,w])}return f}function rr(e){return e==0?gr:e==1?Pe:t=>Xt(t,e)}function Hr(e){let t=e==0?Si:_i,i=e==0?(o,s,c,f,p,h)=>{o.arcTo(s,c,f,p,h)}:(o,s,c,f,p,h)=>{o.arcTo(c,s,p,f,h)},l=e==0?(o,s,c,f,p)=>{o.rect(s,c,f,p)}:(o,s,c,f,p)=>{o.rect(c,s,p,f)};return(o,s,c,f,p,h=0,x=0)=>{h==0&&x==0?l(o,s,c,f,p):(h=xt(h,f/2,p/2),x=xt(x,f/2,p/2),t(o,s+h,c),i(o,s+f,c,s+f,c+p,h),i(o,s+f,c+p,s,c+p,x),i(o,s,c+p,s,c,x),i(o,s,c,s+f,c,h),o.closePath())}}var Si=(e,t,i)=>{e.moveTo(t,i)},_i=(e,t,i)=>{e.moveTo(i,t)},zl=(e,t,i)=>{e.lineTo(t,i)},Cl=(e,t,i)=>{e.lineTo(i,t)},Mi=Hr(0),zn=Hr(1),jr=(e,t,i,l,o,s)=>{e.arc(t,i,l,o,s)},$r=(e,t,i,l,o,s)=>{e.arc(i,t,l,o,s)},Wr=(e,t,i,l,o,s,c)=>{e.bezierCurveTo(t,i,l,o,s,c)},Gr=(e,t,i,l,o,s,c)=>{e.bezierCurveTo(i,t,o,l,c,s)};function Ur(e){return(t,i,l,o,s)=>nl(t,i,(c,f,p,h,x,g,v,k,w,z,O)=>{let{pxRound:j,points:S}=c,N,M;h.ori==0?(N=Si,M=jr):(N=_i,M=$r);let K=pe(S.width*re,3),C=(S.size-S.width)/2*re,J=pe(C*2,3),B=new Path2D,X=new Path2D,{left:U,top:T,width:q,height:R}=t.bbox;Mi(X,U-J,T-J,q+J*2,R+J*2);let W=H=>{if(p[H]!=null){let te=j(g(f[H],h,z,k)),I=j(v(p[H],x,O,w));N(B,te+C,I),M(B,te,I,C,0,hi*2)}};if(s)s.forEach(W);else for(let H=l;H<=o;H++)W(H);return{stroke:K>0?B:null,fill:B,clip:X,flags:Ll|vn}})}function Br(e){return(t,i,l,o,s,c)=>{l!=o&&(s!=l&&c!=l&&e(t,i,l),s!=o&&c!=o&&e(t,i,o),e(t,i,c))}}var _c=Br(zl),Mc=Br(Cl);function Yr(e){let t=ne(e?.alignGaps,0);return(i,l,o,s)=>nl(i,l,(c,f,p,h,x,g,v,k,w,z,O)=>{[o,s]=xi(p,o,s);let j=c.pxRound,S=R=>j(g(R,h,z,k)),N=R=>j(v(R,x,O,w)),M,K;h.ori==0?(M=zl,K=_c):(M=Cl,K=Mc);let C=h.dir*(h.ori==0?1:-1),J={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ll},B=J.stroke,X=!1;if(s-o>=z*4){let R=F=>i.posToVal(F,h.key,!0),W=null,H=null,te,I,Be,xe=S(f[C==1?o:s]),le=S(f[o]),ce=S(f[s]),Z=R(C==1?le+1:ce-1);for(let F=C==1?o:s;F>=o&&F<=s;F+=C){let Ee=f[F],be=(C==1?Ee<Z:Ee>Z)?xe:S(Ee),se=p[F];be==xe?se!=null?(I=se,W==null?(M(B,be,N(I)),te=W=H=I):I<W?W=I:I>H&&(H=I)):se===null&&(X=!0):(W!=null&&K(B,xe,N(W),N(H),N(te),N(I)),se!=null?(I=se,M(B,be,N(I)),W=H=te=I):(W=H=null,se===null&&(X=!0)),xe=be,Z=R(xe+C))}W!=null&&W!=H&&Be!=xe&&K(B,xe,N(W),N(H),N(te),N(I))}else for(let R=C==1?o:s;R>=o&&R<=s;R+=C){let W=p[R];W===null?X=!0:W!=null&&M(B,S(f[R]),N(W))}let[T,q]=Ln(i,l);if(c.fill!=null||T!=0){let R=J.fill=new Path2D(B),W=c.fillTo(i,l,c.min,c.max,T),H=N(W),te=S(f[o]),I=S(f[s]);C==-1&&([I,te]=[te,I]),M(R,I,H),M(R,te,H)}if(!c.spanGaps){let R=[];X&&R.push(...Dn(f,p,o,s,C,S,t)),J.gaps=R=c.gaps(i,l,o,s,R),J.clip=ki(R,h.ori,k,w,z,O)}return q!=0&&(J.band=q==2?[Ct(i,l,o,s,B,-1),Ct(i,l,o,s,B,1)]:Ct(i,l,o,s,B,q)),J})}function Tc(e){let t=ne(e.align,1),i=ne(e.ascDesc,!1),l=ne(e.alignGaps,0),o=ne(e.extend,!1);return(s,c,f,p)=>nl(s,c,(h,x,g,v,k,w,z,O,j,S,N)=>{[f,p]=xi(g,f,p);let M=h.pxRound,{left:K,width:C}=s.bbox,J=le=>M(w(le,v,S,O)),B=le=>M(z(le,k,N,j)),X=v.ori==0?zl:Cl,U={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ll},T=U.stroke,q=v.dir*(v.ori==0?1:-1),R=B(g[q==1?f:p]),W=J(x[q==1?f:p]),H=W,te=W;o&&t==-1&&(te=K,X(T,te,R)),X(T,W,R);for(let le=q==1?f:p;le>=f&&le<=p;le+=q){let ce=g[le];if(ce==null)continue;let Z=J(x[le]),F=B(ce);t==1?X(T,Z,R):X(T,H,F),X(T,Z,F),R=F,H=Z}let I=H;o&&t==1&&(I=K+C,X(T,I,R));let[Be,xe]=Ln(s,c);if(h.fill!=null||Be!=0){let le=U.fill=new Path2D(T),ce=h.fillTo(s,c,h.min,h.max,Be),Z=B(ce);X(le,I,Z),X(le,te,Z)}if(!h.spanGaps){let le=[];le.push(...Dn(x,g,f,p,q,J,l));let ce=h.width*re/2,Z=i||t==1?ce:-ce,F=i||t==-1?-ce:ce;le.forEach(Ee=>{Ee[0]+=Z,Ee[1]+=F}),U.gaps=le=h.gaps(s,c,f,p,le),U.clip=ki(le,v.ori,O,j,S,N)}return xe!=0&&(U.band=xe==2?[Ct(s,c,f,p,T,-1),Ct(s,c,f,p,T,1)]:Ct(s,c,f,p,T,xe)),U})}function sr(e,t,i,l,o,s,c=fe){if(e.length>1){let f=null;for(let p=0,h=1/0;p<e.length;p++)if(t[p]!==void 0){if(f!=null){let x=Ne(e[p]-e[f]);x<h&&(h=x,c=Ne(i(e[p],l,o,s)-i(e[f],l,o,s)))}f=p}}return c}function Ec(e){e=e||ql;let t=ne(e.size,[.6,fe,1]),i=e.align||0,l=e.gap||0,o=e.radius;o=o==null?[0,0]:typeof o=="number"?[o,0]:o;let s=ee(o),c=1-t[0],f=ne(t[1],fe),p=ne(t[2],1),h=ne(e.disp,ql),x=ne(e.each,k=>{}),{fill:g,stroke:v}=h;return(k,w,z,O)=>nl(k,w,(j,S,N,M,K,C,J,B,X,U,T)=>{let q=j.pxRound,R=i,W=l*re,H=f*re,te=p*re,I,Be;M.ori==0?[I,Be]=s(k,w):[Be,I]=s(k,w);let xe=M.dir*(M.ori==0?1:-1),le=M.ori==0?Mi:zn,ce=M.ori==0?x:(L,de,Ae,al,Ut,wt,Bt)=>{x(L,de,Ae,Ut,al,Bt,wt)},Z=ne(k.bands,Tn).find(L=>L.series[0]==w),F=Z!=null?Z.dir:0,Ee=j.fillTo(k,w,j.min,j.max,F),He=q(J(Ee,K,T,X)),be,se,ft,Ke=U,ye=q(j.width*re),bt=!1,At=null,it=null,Ot=null,ol=null;g!=null&&(ye==0||v!=null)&&(bt=!0,At=g.values(k,w,z,O),it=new Map,new Set(At).forEach(L=>{L!=null&&it.set(L,new Path2D)}),ye>0&&(Ot=v.values(k,w,z,O),ol=new Map,new Set(Ot).forEach(L=>{L!=null&&ol.set(L,new Path2D)})));let{x0:rl,size:Ol}=h;if(rl!=null&&Ol!=null){R=1,S=rl.values(k,w,z,O),rl.unit==2&&(S=S.map(Ae=>k.posToVal(B+Ae*U,M.key,!0)));let L=Ol.values(k,w,z,O);Ol.unit==2?se=L[0]*U:se=C(L[0],M,U,B)-C(0,M,U,B),Ke=sr(S,N,C,M,U,B,Ke),ft=Ke-se+W}else Ke=sr(S,N,C,M,U,B,Ke),ft=Ke*c+W,se=Ke-ft;ft<1&&(ft=0),ye>=se/2&&(ye=0),ft<5&&(q=gr);let Jl=ft>0,Wt=Ke-ft-(Jl?ye:0);se=q(hn(Wt,te,H)),be=(R==0?se/2:R==xe?0:se)-R*xe*((R==0?W/2:0)+(Jl?ye/2:0));let je={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},sl=bt?null:new Path2D,Pt=null;if(Z!=null)Pt=k.data[Z.series[1]];else{let{y0:L,y1:de}=h;L!=null&&de!=null&&(N=de.values(k,w,z,O),Pt=L.values(k,w,z,O))}let Gt=I*se,Y=Be*se;for(let L=xe==1?z:O;L>=z&&L<=O;L+=xe){let de=N[L];if(de==null)continue;if(Pt!=null){let Ye=Pt[L]??0;if(de-Ye==0)continue;He=J(Ye,K,T,X)}let Ae=M.distr!=2||h!=null?S[L]:L,al=C(Ae,M,U,B),Ut=J(ne(de,Ee),K,T,X),wt=q(al-be),Bt=q(Ue(Ut,He)),Je=q(xt(Ut,He)),nt=Bt-Je;if(de!=null){let Ye=de<0?Y:Gt,pt=de<0?Gt:Y;bt?(ye>0&&Ot[L]!=null&&le(ol.get(Ot[L]),wt,Je+tt(ye/2),se,Ue(0,nt-ye),Ye,pt),At[L]!=null&&le(it.get(At[L]),wt,Je+tt(ye/2),se,Ue(0,nt-ye),Ye,pt)):le(sl,wt,Je+tt(ye/2),se,Ue(0,nt-ye),Ye,pt),ce(k,w,L,wt-ye/2,Je,se+ye,nt)}}return ye>0?je.stroke=bt?ol:sl:bt||(je._fill=j.width==0?j._fill:j._stroke??j._fill,je.width=0),je.fill=bt?it:sl,je})}function Ac(e,t){let i=ne(t?.alignGaps,0);return(l,o,s,c)=>nl(l,o,(f,p,h,x,g,v,k,w,z,O,j)=>{[s,c]=xi(h,s,c);let S=f.pxRound,N=I=>S(v(I,x,O,w)),M=I=>S(k(I,g,j,z)),K,C,J;x.ori==0?(K=Si,J=zl,C=Wr):(K=_i,J=Cl,C=Gr);let B=x.dir*(x.ori==0?1:-1),X=N(p[B==1?s:c]),U=X,T=[],q=[];for(let I=B==1?s:c;I>=s&&I<=c;I+=B)if(h[I]!=null){let xe=p[I],le=N(xe);T.push(U=le),q.push(M(h[I]))}let R={stroke:e(T,q,K,J,C,S),fill:null,clip:null,band:null,gaps:null,flags:Ll},W=R.stroke,[H,te]=Ln(l,o);if(f.fill!=null||H!=0){let I=R.fill=new Path2D(W),Be=f.fillTo(l,o,f.min,f.max,H),xe=M(Be);J(I,U,xe),J(I,X,xe)}if(!f.spanGaps){let I=[];I.push(...Dn(p,h,s,c,B,N,i)),R.gaps=I=f.gaps(l,o,s,c,I),R.clip=ki(I,x.ori,w,z,O,j)}return te!=0&&(R.band=te==2?[Ct(l,o,s,c,W,-1),Ct(l,o,s,c,W,1)]:Ct(l,o,s,c,W,te)),R})}function Pc(e){return Ac(Nc,e)}function Nc(e,t,i,l,o,s){let c=e.length;if(c<2)return null;let f=new Path2D;if(i(f,e[0],t[0]),c==2)l(f,e[1],t[1]);else{let p=Array(c),h=Array(c-1),x=Array(c-1),g=Array(c-1);for(let v=0;v<c-1;v++)x[v]=t[v+1]-t[v],g[v]=e[v+1]-e[v],h[v]=x[v]/g[v];p[0]=h[0];for(let v=1;v<c-1;v++)h[v]===0||h[v-1]===0||h[v-1]>0!=h[v]>0?p[v]=0:(p[v]=3*(g[v-1]+g[v])/((2*g[v]+g[v-1])/h[v-1]+(g[v]+2*g[v-1])/h[v]),isFinite(p[v])||(p[v]=0));p[c-1]=h[c-2];for(let v=0;v<c-1;v++)o(f,e[v]+g[v]/3,t[v]+p[v]*g[v]/3,e[v+1]-g[v]/3,t[v+1]-p[v+1]*g[v]/3,e[v+1],t[v+1])}return f}var xn=new Set;function ar(){for(let e of xn)e.syncRect(!0)}Dl&&(ll(ua,El,ar),ll(fa,El,ar,!0),ll(mi,El,()=>{Te.pxRatio=re}));var Lc=Yr(),Dc=Ur();function cr(e,t,i,l){return(l?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((s,c)=>bn(s,c,t,i))}function zc(e,t){return e.map((i,l)=>l==0?{}:Me({},t,i))}function bn(e,t,i,l){return Me({},t==0?i:l,e)}function qr(e,t,i){return t==null?Pl:[t,i]}var Cc=qr;function Oc(e,t,i){return t==null?Pl:gi(t,i,_n,!0)}function Kr(e,t,i,l){return t==null?Pl:bi(t,i,e.scales[l].log,!1)}var Rc=Kr;function Jr(e,t,i,l){return t==null?Pl:Sn(t,i,e.scales[l].log,!1)}var Fc=Jr;function Vc(e,t,i,l,o){let s=Ue(jo(e),jo(t)),c=t-e,f=vt(o/l*c,i);do{let p=i[f],h=l*p/c;if(h>=o&&s+(p<5?$t.get(p):0)<=17)return[p,h]}while(++f<i.length);return[0,0]}function ur(e){let t,i;return e=e.replace(/(\d+)px/,(l,o)=>(t=Pe((i=+o)*re))+"px"),[e,t,i]}function Ic(e){e.show&&[e.font,e.labelFont].forEach(t=>{let i=pe(t[2]*re,1);t[0]=t[0].replace(/[0-9.]+px/,i+"px"),t[1]=i})}function Te(e,t,i){let l={mode:ne(e.mode,1)},o=l.mode;function s(n,r,a,u){let d=r.valToPct(n);return u+a*(r.dir==-1?1-d:d)}function c(n,r,a,u){let d=r.valToPct(n);return u+a*(r.dir==-1?d:1-d)}function f(n,r,a,u){return r.ori==0?s(n,r,a,u):c(n,r,a,u)}l.valToPosH=s,l.valToPosV=c;let p=!1;l.status=0;let h=l.root=ct(Bs);if(e.id!=null&&(h.id=e.id),et(h,e.class),e.title){let n=ct(Ks,h);n.textContent=e.title}let x=gt("canvas"),g=l.ctx=x.getContext("2d"),v=ct(Js,h);ll("click",v,n=>{n.target===w&&(he!=bl||we!=wl)&&Ve.click(l,n)},!0);let k=l.under=ct(Zs,v);v.appendChild(x);let w=l.over=ct(Qs,v);e=Nl(e);let z=+ne(e.pxAlign,1),O=rr(z);(e.plugins||[]).forEach(n=>{n.opts&&(e=n.opts(l,e)||e)});let j=e.ms||.001,S=l.series=o==1?cr(e.series||[],Xo,nr,!1):zc(e.series||[null],ir),N=l.axes=cr(e.axes||[],Qo,tr,!0),M=l.scales={},K=l.bands=e.bands||[];K.forEach(n=>{n.fill=ee(n.fill||null),n.dir=ne(n.dir,-1)});let C=o==2?S[1].facets[0].scale:S[0].scale,J={axes:ys,series:gs},B=(e.drawOrder||["axes","series"]).map(n=>J[n]);function X(n){let r=n.distr==3?a=>zt(a>0?a:n.clamp(l,a,n.min,n.max,n.key)):n.distr==4?a=>rn(a,n.asinh):n.distr==100?a=>n.fwd(a):a=>a;return a=>{let u=r(a),{_min:d,_max:m}=n,b=m-d;return(u-d)/b}}function U(n){let r=M[n];if(r==null){let a=(e.scales||ql)[n]||ql;if(a.from!=null){U(a.from);let u=Me({},M[a.from],a,{key:n});u.valToPct=X(u),M[n]=u}else{r=M[n]=Me({},n==C?Vr:yc,a),r.key=n;let u=r.time,d=r.range,m=jt(d);if((n!=C||o==2&&!u)&&(m&&(d[0]==null||d[1]==null)&&(d={min:d[0]==null?Vo:{mode:1,hard:d[0],soft:d[0]},max:d[1]==null?Vo:{mode:1,hard:d[1],soft:d[1]}},m=!1),!m&&yi(d))){let b=d;d=(y,_,A)=>_==null?Pl:gi(_,A,b)}r.range=ee(d||(u?Cc:n==C?r.distr==3?Rc:r.distr==4?Fc:qr:r.distr==3?Kr:r.distr==4?Jr:Oc)),r.auto=ee(m?!1:r.auto),r.clamp=ee(r.clamp||wc),r._min=r._max=null,r.valToPct=X(r)}}}U("x"),U("y"),o==1&&S.forEach(n=>{U(n.scale)}),N.forEach(n=>{U(n.scale)});for(let n in e.scales)U(n);let T=M[C],q=T.distr,R,W;T.ori==0?(et(h,Ys),R=s,W=c):(et(h,qs),R=c,W=s);let H={};for(let n in M){let r=M[n];(r.min!=null||r.max!=null)&&(H[n]={min:r.min,max:r.max},r.min=r.max=null)}let te=e.tzDate||(n=>new Date(Pe(n/j))),I=e.fmtDate||En,Be=j==1?Ya(te):Ja(te),xe=Ko(te,qo(j==1?Ba:Ka,I)),le=Zo(te,Jo(Qa,I)),ce=[],Z=l.legend=Me({},tc,e.legend),F=l.cursor=Me({},sc,{drag:{y:o==2}},e.cursor),Ee=Z.show,He=F.show,be=Z.markers;Z.idxs=ce,be.width=ee(be.width),be.dash=ee(be.dash),be.stroke=ee(be.stroke),be.fill=ee(be.fill);let se,ft,Ke,ye=[],bt=[],At,it=!1,Ot={};if(Z.live){let n=S[1]?S[1].values:null;it=n!=null,At=it?n(l,1,0):{_:0};for(let r in At)Ot[r]=yn}if(Ee)if(se=gt("table",na,h),Ke=gt("tbody",null,se),Z.mount(l,se),it){ft=gt("thead",null,se,Ke);let n=gt("tr",null,ft);gt("th",null,n);for(var ol in At)gt("th",Mo,n).textContent=ol}else et(se,ra),Z.live&&et(se,oa);let rl={show:!0},Ol={show:!1};function Jl(n,r){if(r==0&&(it||!Z.live||o==2))return Pl;let a=[],u=gt("tr",sa,Ke,Ke.childNodes[r]);et(u,n.class),n.show||et(u,tl);let d=gt("th",null,u);if(be.show){let y=ct(aa,d);if(r>0){let _=be.width(l,r);_&&(y.style.border=_+"px "+be.dash(l,r)+" "+be.stroke(l,r)),y.style.background=be.fill(l,r)}}let m=ct(Mo,d);n.label instanceof HTMLElement?m.appendChild(n.label):m.textContent=n.label,r>0&&(be.show||(m.style.color=n.width>0?be.stroke(l,r):be.fill(l,r)),je("click",d,y=>{if(F._lock)return;qt(y);let _=S.indexOf(n);if((y.ctrlKey||y.metaKey)!=Z.isolate){let A=S.some((P,D)=>D>0&&D!=_&&P.show);S.forEach((P,D)=>{D>0&&kt(D,A?D==_?rl:Ol:rl,!0,_e.setSeries)})}else kt(_,{show:!n.show},!0,_e.setSeries)},!1),ul&&je(Po,d,y=>{F._lock||(qt(y),kt(S.indexOf(n),kl,!0,_e.setSeries))},!1));for(var b in At){let y=gt("td",ca,u);y.textContent="--",a.push(y)}return[u,a]}let Wt=new Map;function je(n,r,a,u=!0){let d=Wt.get(r)||{},m=F.bind[n](l,r,a,u);m&&(ll(n,r,d[n]=m),Wt.set(r,d))}function sl(n,r,a){let u=Wt.get(r)||{};for(let d in u)(n==null||d==n)&&(dn(d,r,u[d]),delete u[d]);n==null&&Wt.delete(r)}let Pt=0,Gt=0,Y=0,L=0,de=0,Ae=0,al=de,Ut=Ae,wt=Y,Bt=L,Je=0,nt=0,Ye=0,pt=0;l.bbox={};let Pi=!1,Zl=!1,cl=!1,Yt=!1,Ql=!1,ot=!1;function Ni(n,r,a){(a||n!=l.width||r!=l.height)&&Hn(n,r),ml(!1),cl=!0,Zl=!0,gl()}function Hn(n,r){l.width=Pt=Y=n,l.height=Gt=L=r,de=Ae=0,cs(),us();let a=l.bbox;Je=a.left=Xt(de*re,.5),nt=a.top=Xt(Ae*re,.5),Ye=a.width=Xt(Y*re,.5),pt=a.height=Xt(L*re,.5)}let rs=3;function ss(){let n=!1,r=0;for(;!n;){r++;let a=bs(r),u=ws(r);n=r==rs||a&&u,n||(Hn(l.width,l.height),Zl=!0)}}function as({width:n,height:r}){Ni(n,r)}l.setSize=as;function cs(){let n=!1,r=!1,a=!1,u=!1;N.forEach((d,m)=>{if(d.show&&d._show){let{side:b,_size:y}=d,_=b%2,A=d.label!=null?d.labelSize:0,P=y+A;P>0&&(_?(Y-=P,b==3?(de+=P,u=!0):a=!0):(L-=P,b==0?(Ae+=P,n=!0):r=!0))}}),Kt[0]=n,Kt[1]=a,Kt[2]=r,Kt[3]=u,Y-=Rt[1]+Rt[3],de+=Rt[3],L-=Rt[2]+Rt[0],Ae+=Rt[0]}function us(){let n=de+Y,r=Ae+L,a=de,u=Ae;function d(m,b){switch(m){case 1:return n+=b,n-b;case 2:return r+=b,r-b;case 3:return a-=b,a+b;case 0:return u-=b,u+b}}N.forEach((m,b)=>{if(m.show&&m._show){let y=m.side;m._pos=d(y,m._size),m.label!=null&&(m._lpos=d(y,m.labelSize))}})}if(F.dataIdx==null){let n=F.hover,r=n.skip=new Set(n.skip??[]);r.add(void 0);let a=n.prox=ee(n.prox),u=n.bias??=0;F.dataIdx=(d,m,b,y)=>{if(m==0)return b;let _=b,A=a(d,m,b,y)??fe,P=A>=0&&A<fe,D=T.ori==0?Y:L,G=F.left,oe=t[0],ie=t[m];if(r.has(ie[b])){_=null;let Q=null,$=null,V;if(u==0||u==-1)for(V=b;Q==null&&V-- >0;)r.has(ie[V])||(Q=V);if(u==0||u==1)for(V=b;$==null&&V++<ie.length;)r.has(ie[V])||($=V);if(Q!=null||$!=null)if(P){let ge=Q==null?-1/0:R(oe[Q],T,D,0),ke=$==null?1/0:R(oe[$],T,D,0),Re=G-ge,ue=ke-G;Re<=ue?Re<=A&&(_=Q):ue<=A&&(_=$)}else _=$==null?Q:Q==null?$:b-Q<=$-b?Q:$}else P&&Ne(G-R(oe[b],T,D,0))>A&&(_=null);return _}}let qt=n=>{F.event=n};F.idxs=ce,F._lock=!1;let Ie=F.points;Ie.show=ee(Ie.show),Ie.size=ee(Ie.size),Ie.stroke=ee(Ie.stroke),Ie.width=ee(Ie.width),Ie.fill=ee(Ie.fill);let yt=l.focus=Me({},e.focus||{alpha:.3},F.focus),ul=yt.prox>=0,fl=ul&&Ie.one,rt=[],pl=[],dl=[];function jn(n,r){let a=Ie.show(l,r);if(a instanceof HTMLElement)return et(a,ia),et(a,n.class),Et(a,-10,-10,Y,L),w.insertBefore(a,rt[r]),a}function $n(n,r){if(o==1||r>0){let a=o==1&&M[n.scale].time,u=n.value;n.value=a?Go(u)?Zo(te,Jo(u,I)):u||le:u||vc,n.label=n.label||(a?cc:ac)}if(fl||r>0){n.width=n.width==null?1:n.width,n.paths=n.paths||Lc||ya,n.fillTo=ee(n.fillTo||kc),n.pxAlign=+ne(n.pxAlign,z),n.pxRound=rr(n.pxAlign),n.stroke=ee(n.stroke||null),n.fill=ee(n.fill||null),n._stroke=n._fill=n._paths=n._focus=null;let a=xc(Ue(1,n.width),1),u=n.points=Me({},{size:a,width:Ue(1,a*.2),stroke:n.stroke,space:a*2,paths:Dc,_stroke:null,_fill:null},n.points);u.show=ee(u.show),u.filter=ee(u.filter),u.fill=ee(u.fill),u.stroke=ee(u.stroke),u.paths=ee(u.paths),u.pxAlign=n.pxAlign}if(Ee){let a=Jl(n,r);ye.splice(r,0,a[0]),bt.splice(r,0,a[1]),Z.values.push(null)}if(He){ce.splice(r,0,null);let a=null;fl?r==0&&(a=jn(n,r)):r>0&&(a=jn(n,r)),rt.splice(r,0,a),pl.splice(r,0,0),dl.splice(r,0,0)}Oe("addSeries",r)}function fs(n,r){r=r??S.length,n=o==1?bn(n,r,Xo,nr):bn(n,r,{},ir),S.splice(r,0,n),$n(S[r],r)}l.addSeries=fs;function ps(n){if(S.splice(n,1),Ee){Z.values.splice(n,1),bt.splice(n,1);let r=ye.splice(n,1)[0];sl(null,r.firstChild),r.remove()}He&&(ce.splice(n,1),rt.splice(n,1)[0].remove(),pl.splice(n,1),dl.splice(n,1)),Oe("delSeries",n)}l.delSeries=ps;let Kt=[!1,!1,!1,!1];function ds(n,r){if(n._show=n.show,n.show){let a=n.side%2,u=M[n.scale];u==null&&(n.scale=a?S[1].scale:C,u=M[n.scale]);let d=u.time;n.size=ee(n.size),n.space=ee(n.space),n.rotate=ee(n.rotate),jt(n.incrs)&&n.incrs.forEach(b=>{!$t.has(b)&&$t.set(b,br(b))}),n.incrs=ee(n.incrs||(u.distr==2?Wa:d?j==1?Ua:qa:el)),n.splits=ee(n.splits||(d&&u.distr==1?Be:u.distr==3?mn:u.distr==4?pc:fc)),n.stroke=ee(n.stroke),n.grid.stroke=ee(n.grid.stroke),n.ticks.stroke=ee(n.ticks.stroke),n.border.stroke=ee(n.border.stroke);let m=n.values;n.values=jt(m)&&!jt(m[0])?ee(m):d?jt(m)?Ko(te,qo(m,I)):Go(m)?Za(te,m):m||xe:m||uc,n.filter=ee(n.filter||(u.distr>=3&&u.log==10?mc:u.distr==3&&u.log==2?gc:vr)),n.font=ur(n.font),n.labelFont=ur(n.labelFont),n._size=n.size(l,null,r,0),n._space=n._rotate=n._incrs=n._found=n._splits=n._values=null,n._size>0&&(Kt[r]=!0,n._el=ct(Xs,v))}}function Rl(n,r,a,u){let[d,m,b,y]=a,_=r%2,A=0;return _==0&&(y||m)&&(A=r==0&&!d||r==2&&!b?Pe(Qo.size/3):0),_==1&&(d||b)&&(A=r==1&&!m||r==3&&!y?Pe(tr.size/2):0),A}let Wn=l.padding=(e.padding||[Rl,Rl,Rl,Rl]).map(n=>ee(ne(n,Rl))),Rt=l._padding=Wn.map((n,r)=>n(l,r,Kt,0)),Fe,Le=null,De=null,Xl=o==1?S[0].idxs:null,dt=null,Fl=!1;function Gn(n,r){if(t=n??[],l.data=l._data=t,o==2){Fe=0;for(let a=1;a<S.length;a++)Fe+=t[a][0].length}else{t.length==0&&(l.data=l._data=t=[[]]),dt=t[0],Fe=dt.length;let a=t;if(q==2){a=t.slice();let u=a[0]=Array(Fe);for(let d=0;d<Fe;d++)u[d]=d}l._data=t=a}if(ml(!0),Oe("setData"),q==2&&(cl=!0),r!==!1){let a=T;a.auto(l,Fl)?Li():Vt(C,a.min,a.max),Yt=Yt||F.left>=0,ot=!0,gl()}}l.setData=Gn;function Li(){Fl=!0;let n,r;o==1&&(Fe>0?(Le=Xl[0]=0,De=Xl[1]=Fe-1,n=t[0][Le],r=t[0][De],q==2?(n=Le,r=De):n==r&&(q==3?[n,r]=bi(n,n,T.log,!1):q==4?[n,r]=Sn(n,n,T.log,!1):T.time?r=n+Pe(86400/j):[n,r]=gi(n,r,_n,!0))):(Le=Xl[0]=n=null,De=Xl[1]=r=null)),Vt(C,n,r)}let ei,hl,Di,zi,Ci,Oi,Ri,Fi,Vi,qe;function Un(n,r,a,u,d,m){n??=Eo,a??=Tn,u??="butt",d??=Eo,m??="round",n!=ei&&(g.strokeStyle=ei=n),d!=hl&&(g.fillStyle=hl=d),r!=Di&&(g.lineWidth=Di=r),m!=Ci&&(g.lineJoin=Ci=m),u!=Oi&&(g.lineCap=Oi=u),a!=zi&&g.setLineDash(zi=a)}function Bn(n,r,a,u){r!=hl&&(g.fillStyle=hl=r),n!=Ri&&(g.font=Ri=n),a!=Fi&&(g.textAlign=Fi=a),u!=Vi&&(g.textBaseline=Vi=u)}function Ii(n,r,a,u,d=0){if(u.length>0&&n.auto(l,Fl)&&(r==null||r.min==null)){let m=ne(Le,0),b=ne(De,u.length-1),y=a.min==null?ma(u,m,b,d,n.distr==3):[a.min,a.max];n.min=xt(n.min,a.min=y[0]),n.max=Ue(n.max,a.max=y[1])}}let Yn={min:null,max:null};function hs(){for(let u in M){let d=M[u];H[u]==null&&(d.min==null||H[C]!=null&&d.auto(l,Fl))&&(H[u]=Yn)}for(let u in M){let d=M[u];H[u]==null&&d.from!=null&&H[d.from]!=null&&(H[u]=Yn)}H[C]!=null&&ml(!0);let n={};for(let u in H){let d=H[u];if(d!=null){let m=n[u]=Nl(M[u],_a);if(d.min!=null)Me(m,d);else if(u!=C||o==2)if(Fe==0&&m.from==null){let b=m.range(l,null,null,u);m.min=b[0],m.max=b[1]}else m.min=fe,m.max=-fe}}if(Fe>0){S.forEach((u,d)=>{if(o==1){let m=u.scale,b=H[m];if(b==null)return;let y=n[m];if(d==0){let _=y.range(l,y.min,y.max,m);y.min=_[0],y.max=_[1],Le=vt(y.min,t[0]),De=vt(y.max,t[0]),De-Le>1&&(t[0][Le]<y.min&&Le++,t[0][De]>y.max&&De--),u.min=dt[Le],u.max=dt[De]}else u.show&&u.auto&&Ii(y,b,u,t[d],u.sorted);u.idxs[0]=Le,u.idxs[1]=De}else if(d>0&&u.show&&u.auto){let[m,b]=u.facets,y=m.scale,_=b.scale,[A,P]=t[d],D=n[y],G=n[_];D!=null&&Ii(D,H[y],m,A,m.sorted),G!=null&&Ii(G,H[_],b,P,b.sorted),u.min=b.min,u.max=b.max}});for(let u in n){let d=n[u],m=H[u];if(d.from==null&&(m==null||m.min==null)){let b=d.range(l,d.min==fe?null:d.min,d.max==-fe?null:d.max,u);d.min=b[0],d.max=b[1]}}}for(let u in n){let d=n[u];if(d.from!=null){let m=n[d.from];if(m.min==null)d.min=d.max=null;else{let b=d.range(l,m.min,m.max,u);d.min=b[0],d.max=b[1]}}}let r={},a=!1;for(let u in n){let d=n[u],m=M[u];if(m.min!=d.min||m.max!=d.max){m.min=d.min,m.max=d.max;let b=m.distr;m._min=b==3?zt(m.min):b==4?rn(m.min,m.asinh):b==100?m.fwd(m.min):m.min,m._max=b==3?zt(m.max):b==4?rn(m.max,m.asinh):b==100?m.fwd(m.max):m.max,r[u]=a=!0}}if(a){S.forEach((u,d)=>{o==2?d>0&&r.y&&(u._paths=null):r[u.scale]&&(u._paths=null)});for(let u in r)cl=!0,Oe("setScale",u);He&&F.left>=0&&(Yt=ot=!0)}for(let u in H)H[u]=null}function ms(n){let r=hn(Le-1,0,Fe-1),a=hn(De+1,0,Fe-1);for(;n[r]==null&&r>0;)r--;for(;n[a]==null&&a<Fe-1;)a++;return[r,a]}function gs(){if(Fe>0){let n=S.some(r=>r._focus)&&qe!=yt.alpha;n&&(g.globalAlpha=qe=yt.alpha),S.forEach((r,a)=>{if(a>0&&r.show&&(qn(a,!1),qn(a,!0),r._paths==null)){let u=qe;qe!=r.alpha&&(g.globalAlpha=qe=r.alpha);let d=o==2?[0,t[a][0].length-1]:ms(t[a]);r._paths=r.paths(l,a,d[0],d[1]),qe!=u&&(g.globalAlpha=qe=u)}}),S.forEach((r,a)=>{if(a>0&&r.show){let u=qe;qe!=r.alpha&&(g.globalAlpha=qe=r.alpha),r._paths!=null&&Kn(a,!1);{let d=r._paths!=null?r._paths.gaps:null,m=r.points.show(l,a,Le,De,d),b=r.points.filter(l,a,m,d);(m||b)&&(r.points._paths=r.points.paths(l,a,Le,De,b),Kn(a,!0))}qe!=u&&(g.globalAlpha=qe=u),Oe("drawSeries",a)}}),n&&(g.globalAlpha=qe=1)}}function qn(n,r){let a=r?S[n].points:S[n];a._stroke=a.stroke(l,n),a._fill=a.fill(l,n)}function Kn(n,r){let a=r?S[n].points:S[n],{stroke:u,fill:d,clip:m,flags:b,_stroke:y=a._stroke,_fill:_=a._fill,_width:A=a.width}=a._paths;A=pe(A*re,3);let P=null,D=A%2/2;r&&_==null&&(_=A>0?"#fff":y);let G=a.pxAlign==1&&D>0;if(G&&g.translate(D,D),!r){let oe=Je-A/2,ie=nt-A/2,Q=Ye+A,$=pt+A;P=new Path2D,P.rect(oe,ie,Q,$)}r?Hi(y,A,a.dash,a.cap,_,u,d,b,m):vs(n,y,A,a.dash,a.cap,_,u,d,b,P,m),G&&g.translate(-D,-D)}function vs(n,r,a,u,d,m,b,y,_,A,P){let D=!1;_!=0&&K.forEach((G,oe)=>{if(G.series[0]==n){let ie=S[G.series[1]],Q=t[G.series[1]],$=(ie._paths||ql).band;jt($)&&($=G.dir==1?$[0]:$[1]);let V,ge=null;ie.show&&$&&va(Q,Le,De)?(ge=G.fill(l,oe)||m,V=ie._paths.clip):$=null,Hi(r,a,u,d,ge,b,y,_,A,P,V,$),D=!0}}),D||Hi(r,a,u,d,m,b,y,_,A,P)}let Jn=Ll|vn;function Hi(n,r,a,u,d,m,b,y,_,A,P,D){Un(n,r,a,u,d),(_||A||D)&&(g.save(),_&&g.clip(_),A&&g.clip(A)),D?(y&Jn)==Jn?(g.clip(D),P&&g.clip(P),li(d,b),ti(n,m,r)):y&vn?(li(d,b),g.clip(D),ti(n,m,r)):y&Ll&&(g.save(),g.clip(D),P&&g.clip(P),li(d,b),g.restore(),ti(n,m,r)):(li(d,b),ti(n,m,r)),(_||A||D)&&g.restore()}function ti(n,r,a){a>0&&(r instanceof Map?r.forEach((u,d)=>{g.strokeStyle=ei=d,g.stroke(u)}):r!=null&&n&&g.stroke(r))}function li(n,r){r instanceof Map?r.forEach((a,u)=>{g.fillStyle=hl=u,g.fill(a)}):r!=null&&n&&g.fill(r)}function xs(n,r,a,u){let d=N[n],m;if(u<=0)m=[0,0];else{let b=d._space=d.space(l,n,r,a,u),y=d._incrs=d.incrs(l,n,r,a,u,b);m=Vc(r,a,y,u,b)}return d._found=m}function ji(n,r,a,u,d,m,b,y,_,A){let P=b%2/2;z==1&&g.translate(P,P),Un(y,b,_,A,y),g.beginPath();let D,G,oe,ie,Q=d+(u==0||u==3?-m:m);a==0?(G=d,ie=Q):(D=d,oe=Q);for(let $=0;$<n.length;$++)r[$]!=null&&(a==0?D=oe=n[$]:G=ie=n[$],g.moveTo(D,G),g.lineTo(oe,ie));g.stroke(),z==1&&g.translate(-P,-P)}function bs(n){let r=!0;return N.forEach((a,u)=>{if(!a.show)return;let d=M[a.scale];if(d.min==null){a._show&&(r=!1,a._show=!1,ml(!1));return}else a._show||(r=!1,a._show=!0,ml(!1));let m=a.side,b=m%2,{min:y,max:_}=d,[A,P]=xs(u,y,_,b==0?Y:L);if(P==0)return;let D=d.distr==2,G=a._splits=a.splits(l,u,y,_,A,P,D),oe=d.distr==2?G.map(V=>dt[V]):G,ie=d.distr==2?dt[G[1]]-dt[G[0]]:A,Q=a._values=a.values(l,a.filter(l,oe,u,P,ie),u,P,ie);a._rotate=m==2?a.rotate(l,Q,u,P):0;let $=a._size;a._size=ut(a.size(l,Q,u,n)),$!=null&&a._size!=$&&(r=!1)}),r}function ws(n){let r=!0;return Wn.forEach((a,u)=>{let d=a(l,u,Kt,n);d!=Rt[u]&&(r=!1),Rt[u]=d}),r}function ys(){for(let n=0;n<N.length;n++){let r=N[n];if(!r.show||!r._show)continue;let a=r.side,u=a%2,d,m,b=r.stroke(l,n),y=a==0||a==3?-1:1,[_,A]=r._found;if(r.label!=null){let We=r.labelGap*y,Xe=Pe((r._lpos+We)*re);Bn(r.labelFont[0],b,"center",a==2?"top":To),g.save(),u==1?(d=m=0,g.translate(Xe,Pe(nt+pt/2)),g.rotate((a==3?-hi:hi)/2)):(d=Pe(Je+Ye/2),m=Xe);let Qt=mr(r.label)?r.label(l,n,_,A):r.label;g.fillText(Qt,d,m),g.restore()}if(A==0)continue;let P=M[r.scale],D=u==0?Ye:pt,G=u==0?Je:nt,oe=r._splits,ie=P.distr==2?oe.map(We=>dt[We]):oe,Q=P.distr==2?dt[oe[1]]-dt[oe[0]]:_,$=r.ticks,V=r.border,ge=$.show?$.size:0,ke=Pe(ge*re),Re=Pe((r.alignTo==2?r._size-ge-r.gap:r.gap)*re),ue=r._rotate*-hi/180,Se=O(r._pos*re),Ze=(ke+Re)*y,$e=Se+Ze;m=u==0?$e:0,d=u==1?$e:0;let st=r.font[0],ht=r.align==1?Ml:r.align==2?ln:ue>0?Ml:ue<0?ln:u==0?"center":a==3?ln:Ml,_t=ue||u==1?"middle":a==2?"top":To;Bn(st,b,ht,_t);let Qe=r.font[1]*r.lineGap,at=oe.map(We=>O(f(We,P,D,G))),mt=r._values;for(let We=0;We<mt.length;We++){let Xe=mt[We];if(Xe!=null){u==0?d=at[We]:m=at[We],Xe=""+Xe;let Qt=Xe.indexOf(`
`)==-1?[Xe]:Xe.split(/\n/gm);for(let Ge=0;Ge<Qt.length;Ge++){let go=Qt[Ge];ue?(g.save(),g.translate(d,m+Ge*Qe),g.rotate(ue),g.fillText(go,0,0),g.restore()):g.fillText(go,d,m+Ge*Qe)}}}$.show&&ji(at,$.filter(l,ie,n,A,Q),u,a,Se,ke,pe($.width*re,3),$.stroke(l,n),$.dash,$.cap);let Mt=r.grid;Mt.show&&ji(at,Mt.filter(l,ie,n,A,Q),u,u==0?2:1,u==0?nt:Je,u==0?pt:Ye,pe(Mt.width*re,3),Mt.stroke(l,n),Mt.dash,Mt.cap),V.show&&ji([Se],[1],u==0?1:0,u==0?1:2,u==1?nt:Je,u==1?pt:Ye,pe(V.width*re,3),V.stroke(l,n),V.dash,V.cap)}Oe("drawAxes")}function ml(n){S.forEach((r,a)=>{a>0&&(r._paths=null,n&&(o==1?(r.min=null,r.max=null):r.facets.forEach(u=>{u.min=null,u.max=null})))})}let ii=!1,$i=!1,Vl=[];function ks(){$i=!1;for(let n=0;n<Vl.length;n++)Oe(...Vl[n]);Vl.length=0}function gl(){ii||(La(Zn),ii=!0)}function Ss(n,r=!1){ii=!0,$i=r,n(l),Zn(),r&&Vl.length>0&&queueMicrotask(ks)}l.batch=Ss;function Zn(){if(Pi&&(hs(),Pi=!1),cl&&(ss(),cl=!1),Zl){if(ve(k,Ml,de),ve(k,"top",Ae),ve(k,Gl,Y),ve(k,Ul,L),ve(w,Ml,de),ve(w,"top",Ae),ve(w,Gl,Y),ve(w,Ul,L),ve(v,Gl,Pt),ve(v,Ul,Gt),x.width=Pe(Pt*re),x.height=Pe(Gt*re),N.forEach(({_el:n,_show:r,_size:a,_pos:u,side:d})=>{if(n!=null)if(r){let m=d===3||d===0?a:0,b=d%2==1;ve(n,b?"left":"top",u-m),ve(n,b?"width":"height",a),ve(n,b?"top":"left",b?Ae:de),ve(n,b?"height":"width",b?L:Y),pn(n,tl)}else et(n,tl)}),ei=hl=Di=Ci=Oi=Ri=Fi=Vi=zi=null,qe=1,jl(!0),de!=al||Ae!=Ut||Y!=wt||L!=Bt){ml(!1);let n=Y/wt,r=L/Bt;if(He&&!Yt&&F.left>=0){F.left*=n,F.top*=r,vl&&Et(vl,Pe(F.left),0,Y,L),xl&&Et(xl,0,Pe(F.top),Y,L);for(let a=0;a<rt.length;a++){let u=rt[a];u!=null&&(pl[a]*=n,dl[a]*=r,Et(u,ut(pl[a]),ut(dl[a]),Y,L))}}if(me.show&&!Ql&&me.left>=0&&me.width>0){me.left*=n,me.width*=n,me.top*=r,me.height*=r;for(let a in qi)ve(yl,a,me[a])}al=de,Ut=Ae,wt=Y,Bt=L}Oe("setSize"),Zl=!1}Pt>0&&Gt>0&&(g.clearRect(0,0,x.width,x.height),Oe("drawClear"),B.forEach(n=>n()),Oe("draw")),me.show&&Ql&&(ni(me),Ql=!1),He&&Yt&&(Zt(null,!0,!1),Yt=!1),Z.show&&Z.live&&ot&&(Bi(),ot=!1),p||(p=!0,l.status=1,Oe("ready")),Fl=!1,ii=!1}l.redraw=(n,r)=>{cl=r||!1,n!==!1?Vt(C,T.min,T.max):gl()};function Wi(n,r){let a=M[n];if(a.from==null){if(Fe==0){let u=a.range(l,r.min,r.max,n);r.min=u[0],r.max=u[1]}if(r.min>r.max){let u=r.min;r.min=r.max,r.max=u}if(Fe>1&&r.min!=null&&r.max!=null&&r.max-r.min<1e-16)return;n==C&&a.distr==2&&Fe>0&&(r.min=vt(r.min,t[0]),r.max=vt(r.max,t[0]),r.min==r.max&&r.max++),H[n]=r,Pi=!0,gl()}}l.setScale=Wi;let Gi,Ui,vl,xl,Qn,Xn,bl,wl,eo,to,he,we,Ft=!1,Ve=F.drag,ze=Ve.x,Ce=Ve.y;He&&(F.x&&(Gi=ct(ta,w)),F.y&&(Ui=ct(la,w)),T.ori==0?(vl=Gi,xl=Ui):(vl=Ui,xl=Gi),he=F.left,we=F.top);let me=l.select=Me({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),yl=me.show?ct(ea,me.over?w:k):null;function ni(n,r){if(me.show){for(let a in n)me[a]=n[a],a in qi&&ve(yl,a,n[a]);r!==!1&&Oe("setSelect")}}l.setSelect=ni;function _s(n){if(S[n].show)Ee&&pn(ye[n],tl);else if(Ee&&et(ye[n],tl),He){let a=fl?rt[0]:rt[n];a!=null&&Et(a,-10,-10,Y,L)}}function Vt(n,r,a){Wi(n,{min:r,max:a})}function kt(n,r,a,u){r.focus!=null&&Ps(n),r.show!=null&&S.forEach((d,m)=>{m>0&&(n==m||n==null)&&(d.show=r.show,_s(m),o==2?(Vt(d.facets[0].scale,null,null),Vt(d.facets[1].scale,null,null)):Vt(d.scale,null,null),gl())}),a!==!1&&Oe("setSeries",n,r),u&&$l("setSeries",l,n,r)}l.setSeries=kt;function Ms(n,r){Me(K[n],r)}function Ts(n,r){n.fill=ee(n.fill||null),n.dir=ne(n.dir,-1),r=r??K.length,K.splice(r,0,n)}function Es(n){n==null?K.length=0:K.splice(n,1)}l.addBand=Ts,l.setBand=Ms,l.delBand=Es;function As(n,r){S[n].alpha=r,He&&rt[n]!=null&&(rt[n].style.opacity=r),Ee&&ye[n]&&(ye[n].style.opacity=r)}let Nt,It,Jt,kl={focus:!0};function Ps(n){if(n!=Jt){let r=n==null,a=yt.alpha!=1;S.forEach((u,d)=>{if(o==1||d>0){let m=r||d==0||d==n;u._focus=r?null:m,a&&As(d,m?1:yt.alpha)}}),Jt=n,a&&gl()}}Ee&&ul&&je(No,se,n=>{F._lock||(qt(n),Jt!=null&&kt(null,kl,!0,_e.setSeries))});function St(n,r,a){let u=M[r];a&&(n=n/re-(u.ori==1?Ae:de));let d=Y;u.ori==1&&(d=L,n=d-n),u.dir==-1&&(n=d-n);let m=u._min,b=u._max,y=n/d,_=m+(b-m)*y,A=u.distr;return A==3?Al(10,_):A==4?ba(_,u.asinh):A==100?u.bwd(_):_}function Ns(n,r){let a=St(n,C,r);return vt(a,t[0],Le,De)}l.valToIdx=n=>vt(n,t[0]),l.posToIdx=Ns,l.posToVal=St,l.valToPos=(n,r,a)=>M[r].ori==0?s(n,M[r],a?Ye:Y,a?Je:0):c(n,M[r],a?pt:L,a?nt:0),l.setCursor=(n,r,a)=>{he=n.left,we=n.top,Zt(null,r,a)};function lo(n,r){ve(yl,Ml,me.left=n),ve(yl,Gl,me.width=r)}function io(n,r){ve(yl,"top",me.top=n),ve(yl,Ul,me.height=r)}let Il=T.ori==0?lo:io,Hl=T.ori==1?lo:io;function Ls(){if(Ee&&Z.live)for(let n=o==2?1:0;n<S.length;n++){if(n==0&&it)continue;let r=Z.values[n],a=0;for(let u in r)bt[n][a++].firstChild.nodeValue=r[u]}}function Bi(n,r){if(n!=null&&(n.idxs?n.idxs.forEach((a,u)=>{ce[u]=a}):Sa(n.idx)||ce.fill(n.idx),Z.idx=ce[0]),Ee&&Z.live){for(let a=0;a<S.length;a++)(a>0||o==1&&!it)&&Ds(a,ce[a]);Ls()}ot=!1,r!==!1&&Oe("setLegend")}l.setLegend=Bi;function Ds(n,r){let a=S[n],u=n==0&&q==2?dt:t[n],d;it?d=a.values(l,n,r)??Ot:(d=a.value(l,r==null?null:u[r],n,r),d=d==null?Ot:{_:d}),Z.values[n]=d}function Zt(n,r,a){eo=he,to=we,[he,we]=F.move(l,he,we),F.left=he,F.top=we,He&&(vl&&Et(vl,Pe(he),0,Y,L),xl&&Et(xl,0,Pe(we),Y,L));let u,d=Le>De;Nt=fe,It=null;let m=T.ori==0?Y:L,b=T.ori==1?Y:L;if(he<0||Fe==0||d){u=F.idx=null;for(let y=0;y<S.length;y++){let _=rt[y];_!=null&&Et(_,-10,-10,Y,L)}ul&&kt(null,kl,!0,n==null&&_e.setSeries),Z.live&&(ce.fill(u),ot=!0)}else{let y,_,A;o==1&&(y=T.ori==0?he:we,_=St(y,C),u=F.idx=vt(_,t[0],Le,De),A=R(t[0][u],T,m,0));let P=-10,D=-10,G=0,oe=0,ie=!0,Q="",$="";for(let V=o==2?1:0;V<S.length;V++){let ge=S[V],ke=ce[V],Re=ke==null?null:o==1?t[V][ke]:t[V][1][ke],ue=F.dataIdx(l,V,u,_),Se=ue==null?null:o==1?t[V][ue]:t[V][1][ue];if(ot=ot||Se!=Re||ue!=ke,ce[V]=ue,V>0&&ge.show){let Ze=ue==null?-10:ue==u?A:R(o==1?t[0][ue]:t[V][0][ue],T,m,0),$e=Se==null?-10:W(Se,o==1?M[ge.scale]:M[ge.facets[1].scale],b,0);if(ul&&Se!=null){let st=T.ori==1?he:we,ht=Ne(yt.dist(l,V,ue,$e,st));if(ht<Nt){let _t=yt.bias;if(_t!=0){let Qe=St(st,ge.scale),at=Se>=0?1:-1,mt=Qe>=0?1:-1;mt==at&&(mt==1?_t==1?Se>=Qe:Se<=Qe:_t==1?Se<=Qe:Se>=Qe)&&(Nt=ht,It=V)}else Nt=ht,It=V}}if(ot||fl){let st,ht;T.ori==0?(st=Ze,ht=$e):(st=$e,ht=Ze);let _t,Qe,at,mt,Mt,We,Xe=!0,Qt=Ie.bbox;if(Qt!=null){Xe=!1;let Ge=Qt(l,V);at=Ge.left,mt=Ge.top,_t=Ge.width,Qe=Ge.height}else at=st,mt=ht,_t=Qe=Ie.size(l,V);if(We=Ie.fill(l,V),Mt=Ie.stroke(l,V),fl)V==It&&Nt<=yt.prox&&(P=at,D=mt,G=_t,oe=Qe,ie=Xe,Q=We,$=Mt);else{let Ge=rt[V];Ge!=null&&(pl[V]=at,dl[V]=mt,Fo(Ge,_t,Qe,Xe),Oo(Ge,We,Mt),Et(Ge,ut(at),ut(mt),Y,L))}}}}if(fl){let V=yt.prox,ge=Jt==null?Nt<=V:Nt>V||It!=Jt;if(ot||ge){let ke=rt[0];ke!=null&&(pl[0]=P,dl[0]=D,Fo(ke,G,oe,ie),Oo(ke,Q,$),Et(ke,ut(P),ut(D),Y,L))}}}if(me.show&&Ft)if(n!=null){let[y,_]=_e.scales,[A,P]=_e.match,[D,G]=n.cursor.sync.scales,oe=n.cursor.drag;if(ze=oe._x,Ce=oe._y,ze||Ce){let{left:ie,top:Q,width:$,height:V}=n.select,ge=n.scales[D].ori,ke=n.posToVal,Re,ue,Se,Ze,$e,st=y!=null&&A(y,D),ht=_!=null&&P(_,G);st&&ze?(ge==0?(Re=ie,ue=$):(Re=Q,ue=V),Se=M[y],Ze=R(ke(Re,D),Se,m,0),$e=R(ke(Re+ue,D),Se,m,0),Il(xt(Ze,$e),Ne($e-Ze))):Il(0,m),ht&&Ce?(ge==1?(Re=ie,ue=$):(Re=Q,ue=V),Se=M[_],Ze=W(ke(Re,G),Se,b,0),$e=W(ke(Re+ue,G),Se,b,0),Hl(xt(Ze,$e),Ne($e-Ze))):Hl(0,b)}else Ki()}else{let y=Ne(eo-Qn),_=Ne(to-Xn);if(T.ori==1){let G=y;y=_,_=G}ze=Ve.x&&y>=Ve.dist,Ce=Ve.y&&_>=Ve.dist;let A=Ve.uni;A!=null?ze&&Ce&&(ze=y>=A,Ce=_>=A,!ze&&!Ce&&(_>y?Ce=!0:ze=!0)):Ve.x&&Ve.y&&(ze||Ce)&&(ze=Ce=!0);let P,D;ze&&(T.ori==0?(P=bl,D=he):(P=wl,D=we),Il(xt(P,D),Ne(D-P)),Ce||Hl(0,b)),Ce&&(T.ori==1?(P=bl,D=he):(P=wl,D=we),Hl(xt(P,D),Ne(D-P)),ze||Il(0,m)),!ze&&!Ce&&(Il(0,0),Hl(0,0))}if(Ve._x=ze,Ve._y=Ce,n==null){if(a){if(mo!=null){let[y,_]=_e.scales;_e.values[0]=y!=null?St(T.ori==0?he:we,y):null,_e.values[1]=_!=null?St(T.ori==1?he:we,_):null}$l(nn,l,he,we,Y,L,u)}if(ul){let y=a&&_e.setSeries,_=yt.prox;Jt==null?Nt<=_&&kt(It,kl,!0,y):Nt>_?kt(null,kl,!0,y):It!=Jt&&kt(It,kl,!0,y)}}ot&&(Z.idx=u,Bi()),r!==!1&&Oe("setCursor")}let Ht=null;Object.defineProperty(l,"rect",{get(){return Ht==null&&jl(!1),Ht}});function jl(n=!1){n?Ht=null:(Ht=w.getBoundingClientRect(),Oe("syncRect",Ht))}function no(n,r,a,u,d,m,b){F._lock||Ft&&n!=null&&n.movementX==0&&n.movementY==0||(Yi(n,r,a,u,d,m,b,!1,n!=null),n!=null?Zt(null,!0,!0):Zt(r,!0,!1))}function Yi(n,r,a,u,d,m,b,y,_){if(Ht==null&&jl(!1),qt(n),n!=null)a=n.clientX-Ht.left,u=n.clientY-Ht.top;else{if(a<0||u<0){he=-10,we=-10;return}let[A,P]=_e.scales,D=r.cursor.sync,[G,oe]=D.values,[ie,Q]=D.scales,[$,V]=_e.match,ge=r.axes[0].side%2==1,ke=T.ori==0?Y:L,Re=T.ori==1?Y:L,ue=ge?m:d,Se=ge?d:m,Ze=ge?u:a,$e=ge?a:u;if(ie!=null?a=$(A,ie)?f(G,M[A],ke,0):-10:a=ke*(Ze/ue),Q!=null?u=V(P,Q)?f(oe,M[P],Re,0):-10:u=Re*($e/Se),T.ori==1){let st=a;a=u,u=st}}_&&(r==null||r.cursor.event.type==nn)&&((a<=1||a>=Y-1)&&(a=Xt(a,Y)),(u<=1||u>=L-1)&&(u=Xt(u,L))),y?(Qn=a,Xn=u,[bl,wl]=F.move(l,a,u)):(he=a,we=u)}let qi={width:0,height:0,left:0,top:0};function Ki(){ni(qi,!1)}let oo,ro,so,ao;function co(n,r,a,u,d,m,b){Ft=!0,ze=Ce=Ve._x=Ve._y=!1,Yi(n,r,a,u,d,m,b,!0,!1),n!=null&&(je(on,un,uo,!1),$l(Ao,l,bl,wl,Y,L,null));let{left:y,top:_,width:A,height:P}=me;oo=y,ro=_,so=A,ao=P}function uo(n,r,a,u,d,m,b){Ft=Ve._x=Ve._y=!1,Yi(n,r,a,u,d,m,b,!1,!0);let{left:y,top:_,width:A,height:P}=me,D=A>0||P>0,G=oo!=y||ro!=_||so!=A||ao!=P;if(D&&G&&ni(me),Ve.setScale&&D&&G){let oe=y,ie=A,Q=_,$=P;if(T.ori==1&&(oe=_,ie=P,Q=y,$=A),ze&&Vt(C,St(oe,C),St(oe+ie,C)),Ce)for(let V in M){let ge=M[V];V!=C&&ge.from==null&&ge.min!=fe&&Vt(V,St(Q+$,V),St(Q,V))}Ki()}else F.lock&&(F._lock=!F._lock,Zt(r,!0,n!=null));n!=null&&(sl(on,un),$l(on,l,he,we,Y,L,null))}function zs(n,r,a,u,d,m,b){if(F._lock)return;qt(n);let y=Ft;if(Ft){let _=!0,A=!0,P=10,D,G;T.ori==0?(D=ze,G=Ce):(D=Ce,G=ze),D&&G&&(_=he<=P||he>=Y-P,A=we<=P||we>=L-P),D&&_&&(he=he<bl?0:Y),G&&A&&(we=we<wl?0:L),Zt(null,!0,!0),Ft=!1}he=-10,we=-10,ce.fill(null),Zt(null,!0,!0),y&&(Ft=y)}function fo(n,r,a,u,d,m,b){F._lock||(qt(n),Li(),Ki(),n!=null&&$l(Lo,l,he,we,Y,L,null))}function po(){N.forEach(Ic),Ni(l.width,l.height,!0)}ll(mi,El,po);let Sl={};Sl.mousedown=co,Sl.mousemove=no,Sl.mouseup=uo,Sl.dblclick=fo,Sl.setSeries=(n,r,a,u)=>{let d=_e.match[2];a=d(l,r,a),a!=-1&&kt(a,u,!0,!1)},He&&(je(Ao,w,co),je(nn,w,no),je(Po,w,n=>{qt(n),jl(!1)}),je(No,w,zs),je(Lo,w,fo),xn.add(l),l.syncRect=jl);let oi=l.hooks=e.hooks||{};function Oe(n,r,a){$i?Vl.push([n,r,a]):n in oi&&oi[n].forEach(u=>{u.call(null,l,r,a)})}(e.plugins||[]).forEach(n=>{for(let r in n.hooks)oi[r]=(oi[r]||[]).concat(n.hooks[r])});let ho=(n,r,a)=>a,_e=Me({key:null,setSeries:!1,filters:{pub:$o,sub:$o},scales:[C,S[1]?S[1].scale:null],match:[Wo,Wo,ho],values:[null,null]},F.sync);_e.match.length==2&&_e.match.push(ho),F.sync=_e;let mo=_e.key,Ji=Ir(mo);function $l(n,r,a,u,d,m,b){_e.filters.pub(n,r,a,u,d,m,b)&&Ji.pub(n,r,a,u,d,m,b)}Ji.sub(l);function Cs(n,r,a,u,d,m,b){_e.filters.sub(n,r,a,u,d,m,b)&&Sl[n](null,r,a,u,d,m,b)}l.pub=Cs;function Os(){Ji.unsub(l),xn.delete(l),Wt.clear(),dn(mi,El,po),h.remove(),se?.remove(),Oe("destroy")}l.destroy=Os;function Zi(){Oe("init",e,t),Gn(t||e.data,!1),H[C]?Wi(C,H[C]):Li(),Ql=me.show&&(me.width>0||me.height>0),Yt=ot=!0,Ni(e.width,e.height)}return S.forEach($n),N.forEach(ds),i?i instanceof HTMLElement?(i.appendChild(h),Zi()):i(l,Zi):Zi(),l}Te.assign=Me;Te.fmtNum=Mn;Te.rangeNum=gi;Te.rangeLog=bi;Te.rangeAsinh=Sn;Te.orient=nl;Te.pxRatio=re;Te.join=Na;Te.fmtDate=En,Te.tzDate=ja;Te.sync=Ir;{Te.addGap=Sc,Te.clipGaps=ki;let e=Te.paths={points:Ur};e.linear=Yr,e.stepped=Tc,e.bars=Ec,e.spline=Pc}var Cn=[[],[7,4],[2,3],[9,3,2,3]],Qr=2,Zr=200,On="11px system-ui, sans-serif",Xr=(e,t,i,l=24)=>E("span",{className:"live-key",style:`--live-key: var(--live-${t})`},E("span",{innerHTML:`<svg viewBox="0 0 ${l} 12" aria-hidden="true">${i}</svg>`}),E("span",{},..._l(e))),Rn=([e,t])=>({time:!1,range:(i,l,o)=>{let[s,c]=Te.rangeNum(l??0,o??1,.1,!0);return[e??s??0,t??c??1]}}),Hc=(e,t,i)=>Te.rangeNum(Math.min(0,t??0),Math.max(0,i??1),.1,!0),Ti=class{constructor(t,i){this.alt=t.alt,this.labels=[t.x_label,t.y_label],this.colour=()=>"",this.plot=E("div",{className:"live-plot",role:"img","aria-label":t.title}),this.element=E("figure",{className:"live-panel"},E("figcaption",{},t.title),E("div",{className:"live-keys"},...i),this.plot)}start(t,i,l={}){this.colour=t;let o={stroke:()=>t("axis"),grid:{stroke:()=>t("grid"),width:1},ticks:{show:!1},font:On,labelFont:On,labelGap:0};this.uplot=new Te({width:Math.max(this.plot.clientWidth,100),height:Zr,legend:{show:!1},cursor:{show:!1},padding:[10,10,0,0],axes:[{...o,size:20,gap:3,labelSize:16,label:this.labels[0],...l},{...o,size:38,gap:4,labelSize:16,label:this.labels[1]}],...i},[[],...(i.series??[]).slice(1).map(()=>[])],this.plot)}draw(t){this.shown=t,this.plot.setAttribute("aria-label",si(this.alt,t)),this.uplot?.setData(this.data(t))}data(t){throw new Error("a panel says what it plots")}recolour(){this.uplot?.redraw(!1)}fit(){let t=this.plot.clientWidth;t>0&&t!==this.uplot?.width&&this.uplot?.setSize({width:t,height:Zr})}destroy(){this.uplot?.destroy()}};function jc({label:e,y:t,colour:i},l){let o=Cn[l].length?` stroke-dasharray="${Cn[l]}"`:"";return Xr(e,i,t?`<path d="M0 6H24"${o}/>`:'<circle cx="12" cy="6" r="4"/>')}var Ei=class extends Ti{constructor(t){super(t,t.curves.map(jc).filter((i,l)=>t.curves[l].label)),this.panel=t}attach(t){let{curves:i,x_range:l,y_range:o}=this.panel;this.start(t,{scales:{x:Rn(l),y:Rn(o)},series:[{},...i.map((s,c)=>({stroke:()=>t(s.colour),width:Qr,dash:Cn[c],points:{show:!1},paths:$c}))],hooks:{drawAxes:[s=>this.drawVerticals(s)],draw:[s=>this.drawInfinity(s),s=>this.drawDots(s)]}})}data(t){let{x:i,curves:l}=this.panel,o=Array.from(t[i]);return[o,...l.map(({y:s})=>s?Array.from(t[s],c=>Number.isNaN(c)?null:c):o.map(()=>null))]}drawVerticals(t){let{ctx:i,bbox:l}=t;for(let[o,s]of Object.entries(this.panel.verticals)){let c=t.valToPos(this.number(s),"x",!0);i.save(),i.strokeStyle=i.fillStyle=this.colour("muted"),i.lineWidth=devicePixelRatio,i.setLineDash([4*devicePixelRatio,3*devicePixelRatio]),i.beginPath(),i.moveTo(c,l.top),i.lineTo(c,l.top+l.height),i.stroke();let f=c>l.left+l.width/2;i.textAlign=f?"right":"left",i.fillText(o,c+(f?-4:4)*devicePixelRatio,l.top+11*devicePixelRatio),i.restore()}}drawInfinity(t){let{ctx:i,bbox:l}=t,o=this.panel.curves.find(({y:s})=>s&&Array.from(this.shown?.[s]??[]).includes(1/0));o&&(i.save(),i.fillStyle=this.colour(o.colour),i.font=On.replace("11",String(16*devicePixelRatio)),i.textAlign="left",i.fillText("∞",l.left+4*devicePixelRatio,l.top+16*devicePixelRatio),i.restore())}drawDots(t){let{ctx:i}=t;for(let{dot:l,colour:o}of this.panel.curves){if(!l.length)continue;let[s,c]=l.map(f=>this.number(f));Number.isNaN(c)||(i.save(),i.setLineDash([]),i.fillStyle=this.colour(o),i.strokeStyle=this.colour("edge"),i.lineWidth=1.5*devicePixelRatio,i.beginPath(),i.arc(t.valToPos(s,"x",!0),Fn(t,c),5*devicePixelRatio,0,2*Math.PI),i.fill(),i.stroke(),i.restore())}}number(t){return this.shown?.[t][0]??NaN}},Fn=(e,t)=>t===1/0?e.bbox.top+Qr*devicePixelRatio/2:e.valToPos(t,"y",!0);function $c(e,t){let i=new Path2D,l=!1;return e.data[t].forEach((o,s)=>{if(o==null){l=!1;return}let c=e.valToPos(e.data[0][s],"x",!0);l?i.lineTo(c,Fn(e,o)):i.moveTo(c,Fn(e,o)),l=!0}),{stroke:i,fill:void 0,clip:void 0,band:void 0,gaps:void 0,flags:void 0}}var Ai=class extends Ti{constructor(t){super(t,Object.entries(t.bars).map(([i,[,l]])=>Xr(i,l,'<rect width="12" height="12" rx="1"/>',12))),this.panel=t}attach(t){let{ticks:i,bars:l}=this.panel,o=Object.values(l);this.start(t,{scales:{x:Rn([-.6,i.length-.4]),y:{range:Hc}},series:[{},...o.map(([,s],c)=>({fill:()=>t(s),width:0,points:{show:!1},paths:Te.paths.bars?.({size:[o.length>1?.36:.6],align:o.length>1?c?1:-1:0})}))]},{grid:{show:!1},splits:()=>i.map((s,c)=>c),values:()=>i})}data(t){let{ticks:i,bars:l}=this.panel;return[i.map((o,s)=>s),...Object.values(l).map(([o])=>Array.from(t[o]))]}};function Wc(e){if(Math.abs(e)>6)return Math.sign(e);let[t,i]=[e,e];for(let l=1;Math.abs(t)>1e-17*Math.abs(i);l++)i+=t*=2*e*e/(2*l+1);return 2/Math.sqrt(Math.PI)*Math.exp(-e*e)*i}var Gc={abs:Math.abs,add:(e,t)=>e+t,bitwise_and:(e,t)=>e&t,bitwise_or:(e,t)=>e|t,div:(e,t)=>e/t,eq:(e,t)=>+(e===t),erf:Wc,exp:Math.exp,expm1:Math.expm1,ge:(e,t)=>+(e>=t),gt:(e,t)=>+(e>t),isinf:e=>+(Math.abs(e)===1/0),le:(e,t)=>+(e<=t),log:Math.log,log1p:Math.log1p,lt:(e,t)=>+(e<t),maximum:Math.max,minimum:Math.min,mul:(e,t)=>e*t,ne:(e,t)=>+(e!==t),neg:e=>-e,pow:(e,t)=>e**t,relu:e=>Math.max(e,0),sigmoid:e=>1/(1+Math.exp(-e)),sign:Math.sign,sqrt:Math.sqrt,sub:(e,t)=>e-t,where:(e,t,i)=>e?t:i},es=e=>e.reduce((t,i)=>t*i,1);function ts(e,t,i=0){let l=new Int32Array(es(e));for(let o=0;o<l.length;o++){let[s,c]=[o,i];for(let f=e.length-1;f>=0;f--)c+=s%e[f]*t[f],s=Math.floor(s/e[f]);l[o]=c}return l}function Uc(e,t){let i=e.length-t.length,l=1,o=e.map(()=>0);for(let s=t.length-1;s>=0;s--)t[s]>1&&(o[s+i]=l),l*=t[s];return ts(e,o)}function Bc(e,t,i){let l=Gc[e],[o,s,c]=i.map(p=>Uc(t,p)),f=es(t);return(p,h,x)=>{let g=new Float64Array(f);if(c)for(let v=0;v<f;v++)g[v]=l(p[o[v]],h[s[v]],x[c[v]]);else if(s)for(let v=0;v<f;v++)g[v]=l(p[o[v]],h[s[v]]);else for(let v=0;v<f;v++)g[v]=l(p[o[v]]);return g}}var Yc=([e,t,i],l)=>o=>{let s=new Float64Array(l?o.length:e*i);for(let c=0;c<e;c++)for(let f=0;f<i;f++){let p=0;for(let h=0;h<t;h++){let x=(c*t+h)*i+f;p+=o[x],l&&(s[x]=p)}l||(s[c*i+f]=p)}return s},qc=e=>(...t)=>{let i=new Float64Array(t.reduce((o,{length:s})=>o+s,0)),l=0;for(let o=0;o<e;o++)for(let s of t){let c=s.length/e;i.set(s.subarray(o*c,(o+1)*c),l),l+=c}return i};function Kc([e,t,,i],l){switch(e){case"constant":return()=>Float64Array.from(i,Number);case"arange":return()=>Float64Array.from({length:t[0]},(o,s)=>i[0]+s*i[1]);case"read":{let o=ts(t,i.slice(1),i[0]);return s=>Float64Array.from(o,c=>s[c])}case"sum":case"cumsum":return Yc(i,e==="cumsum");case"cat":return qc(i[0]);default:return Bc(e,t,l)}}function ls({controls:e,steps:t,outputs:i}){let l=Object.keys(e),o=[...Object.values(e),...t.map(([,p])=>p)],s=new Array(o.length),c=[],f=o.map((p,h)=>h<l.length);return t.forEach((p,h)=>{let[x,g]=[p[2],l.length+h],v=Kc(p,x.map(w=>o[w])),k=()=>s[g]=v(...x.map(w=>s[w]));f[g]=x.some(w=>f[w]),f[g]?c.push(k):k()}),p=>{l.forEach((h,x)=>s[x]=Float64Array.from([p[h]].flat()));for(let h of c)h();return Object.fromEntries(Object.entries(i).map(([h,x])=>[h,s[x]]))}}var is=`.live-playground {
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
`;var Vn=matchMedia("(prefers-color-scheme: dark)");function Zc(){let e=document.documentElement,{jpThemeLight:t,vscodeThemeKind:i}=document.body.dataset,l=e.dataset.theme??e.getAttribute("theme");return l==="dark"||l==="light"?l==="dark":t?t==="false":i?!i.includes("light"):Vn.matches}function ns(e,t){let i=()=>{let o=Zc()?"dark":"light";e.dataset.theme!==o&&(e.dataset.theme=o,t())},l=new MutationObserver(i);for(let o of[document.documentElement,document.body])l.observe(o,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return Vn.addEventListener("change",i),i(),()=>{l.disconnect(),Vn.removeEventListener("change",i)}}var os='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var Xc={lines:Ei,bars:Ai,matrix:ui,numbers:ai,sentences:ci},eu=700,In=class{constructor(t,i,l){this.model=t,this.manifest=i,this.computed=0,this.arrays=ls(i.program),this.values=Object.fromEntries(i.controls.map(({name:o,value:s})=>[o,t.get(o)??s])),this.start=this.values,this.panels=i.panels.map(o=>new Xc[o.kind](o)),this.makeElements(l),this.makeControls(),this.ends=[()=>clearTimeout(this.quiet)]}makeElements(t){let i=this.panels.filter(s=>!("summary"in s)),l=this.panels.filter(s=>"summary"in s);this.controls=E("div",{className:"live-controls"}),this.help=E("dl",{}),this.spoken=E("div",{className:"live-hidden",role:"status"});let o=E("button",{type:"button",title:"the values at the start"},"Reset");o.addEventListener("click",()=>this.setAll(this.start)),this.root=E("section",{className:"live-playground live-explorer","aria-label":`explorer: ${this.manifest.title}`},E("div",{className:"live-set"},this.controls,o),E("div",{className:"live-panels"},...i.map(({element:s})=>s),E("div",{className:`live-facts${i.length%2?"":" live-wide"}`},...l.map(({element:s})=>s))),this.spoken,E("details",{className:"live-help"},E("summary",{},"what the controls do"),this.help),E("div",{className:"live-stored"},...t))}makeControls(){this.inputs={};for(let t of this.manifest.controls){let{name:i,kind:l,doc:o}=t,s=Lt("doc");this.help.append(E("dt",{},Dt(i)),E("dd",{id:s},o));let f=(l==="heights"?_o:yo)({...t,value:this.values[i]},s,p=>this.set(i,p));f.element.dataset.control=i,this.controls.append(f.element),this.inputs[i]=f}}attach(){let t=o=>getComputedStyle(this.root).getPropertyValue(`--live-${o}`).trim(),i=this.panels.filter(o=>"attach"in o);this.ends.push(ns(this.root,()=>i.forEach(o=>o.recolour())));for(let o of i)o.attach(t);let l=new ResizeObserver(()=>i.forEach(o=>o.fit()));for(let{plot:o}of i)l.observe(o);this.ends.push(()=>l.disconnect(),()=>i.forEach(o=>o.destroy()),this.followModel()),this.draw()}followModel(){let t=this.manifest.controls.map(({name:i})=>{let l=()=>this.hear(i);return this.model.on(`change:${i}`,l),()=>this.model.off(`change:${i}`,l)});return()=>t.forEach(i=>i())}set(t,i){this.values={...this.values,[t]:i},this.compute(),this.model.set(t,i),this.model.save_changes()}setAll(t){this.values=t;for(let[i,l]of Object.entries(t))this.inputs[i].show(l),this.model.set(i,l);this.compute(),this.model.save_changes()}hear(t){let i=this.model.get(t);JSON.stringify(i)!==JSON.stringify(this.values[t])&&(this.inputs[t].show(i),this.values={...this.values,[t]:i},this.compute())}compute(){this.draw(),this.root.dataset.computed=String(++this.computed),clearTimeout(this.quiet),this.quiet=setTimeout(()=>this.readOut(),eu)}draw(){let t=Object.entries(this.values).map(([l,o])=>[l,[o].flat()]),i={...Object.fromEntries(t),...this.arrays(this.values)};for(let l of this.panels)l.draw(i)}readOut(){this.spoken.textContent=this.panels.map(t=>"summary"in t?t.summary():"").join(" ").trim()}destroy(){for(let t of this.ends)t()}};function tu(e,t){if(t.childNodes.length)return[...t.childNodes];let i=e.get("figure");return i?[E("img",{src:i,alt:e.get("alt")})]:[]}function lu({model:e,el:t}){let i=tu(e,t),l=vo(e),o,s=!1;return(async()=>{let f=`explorer.${e.get("explorer")}.json`;try{let p=await fetch(await l.url(f));if(!p.ok)throw new Error(`${p.status} ${p.statusText}`);let h=await p.json();if(s)return;o=new In(e,h,i),t.replaceChildren(E("style",{},os,is,ko),o.root),o.attach()}catch(p){let h=E("p",{role:"alert"},`${f} could not be loaded (${p.message}). The stored figure is shown.`);t.replaceChildren(h,...i)}})(),()=>{s=!0,o?.destroy()}}var ju={render:lu};export{ju as default};
