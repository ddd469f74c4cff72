function vo(e){let t=e.get("base");return t?{url:async i=>new URL(i,t).href}:new Xi(e)}var Xi=class{constructor(t){this.model=t,this.urls=new Map,this.waiting=new Map,t.on("msg:custom",(i,l)=>this.receive(i,l))}url(t){let i=this.urls.get(t);return i||(i=new Promise((l,o)=>this.waiting.set(t,{resolve:l,reject:o})),i.catch(()=>this.urls.delete(t)),this.urls.set(t,i),this.model.send({type:"asset",name:t})),i}receive(t,i){if(t?.type!=="asset")return;let l=this.waiting.get(t.name);if(l)if(this.waiting.delete(t.name),t.error)l.reject(new Error(t.error));else if(t.url)l.resolve(t.url);else{let o=/js$/.test(t.name)?"text/javascript":"application/octet-stream";l.resolve(URL.createObjectURL(new Blob([i[0]],{type:o})))}}};function E(e,t={},...i){let l=document.createElement(e);for(let[o,a]of Object.entries(t))o in l?l[o]=a:l.setAttribute(o,a);return l.append(...i),l}var Ls=0,Lt=e=>`live-${e.replace(/\W/g,"-")}-${++Ls}`;function Dt(e){if(e===0)return"0";let t=Math.abs(e),i=Number(e.toPrecision(3));return t<.001||t>=1e6?i.toExponential():String(i)}var Yc=new Intl.NumberFormat("en");function xo(e,{low:t,high:i,integer:l}){let o=e.trim(),a=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(o)?Number(o):NaN;if(a>=t&&a<=i&&(!l||Number.isInteger(a)))return{value:a};let u=l?"a whole number":"a number",f=d=>l?String(d):Dt(d);return{error:`must be ${u} from ${f(t)} to ${f(i)}; got "${o}"`}}var Mt=e=>e.replace("_optimizer."," ").replace(/[._]/g," ");var Ds=120,Cs=6;function wo(e,t,i){let[l,o]=(i??"").split("_"),a=l?[" ",E("i",{},l,...o?[E("sub",{},o)]:[])]:[];return E("label",{htmlFor:e},Mt(t),...a)}function zs({low:e,high:t,log:i,kind:l}){let o=e>0?e:t/10**Cs,a=i?Math.log10(t/o):t-e,u=l==="integer"&&!i?1:a/Ds;return{max:a,step:u,position:f=>i?Math.log10(Math.max(f,o)/o):f-e,value(f){if(f<=0)return e;let d=i?o*10**f:e+f,h=l==="integer"?Math.round(d):Number(d.toPrecision(3));return Math.min(t,Math.max(e,h))}}}function Os({name:e,low:t,high:i,integer:l,value:o,id:a,help:u},f){let d=o,h=E("p",{className:"live-message",id:Lt("message"),role:"alert",hidden:!0}),w=k=>l?String(k):Dt(k),g=E("input",{id:a,type:"text",inputMode:l?"numeric":"decimal",autocomplete:"off",spellcheck:!1,value:w(o)});g.setAttribute("aria-describedby",`${u} ${h.id}`);let v=k=>{g.setAttribute("aria-invalid",String(k!=="")),h.textContent=k&&`${Mt(e)} ${k}. It stays ${w(d)}.`,h.hidden=!k};return g.addEventListener("change",()=>{let k=xo(g.value,{low:t,high:i,integer:l});if("error"in k)return v(k.error);v(""),d=k.value,f(d)}),{box:g,message:h,show:k=>{d=k,g.value=w(k),v("")}}}function Rs(e,t,i){let{name:l,symbol:o,low:a,high:u,kind:f,value:d}=e,h=zs(e),w=Lt(l),g=Lt(l),v=E("input",{id:g,type:"range",min:0,max:h.max,step:h.step});v.setAttribute("aria-describedby",t);let _=b=>{v.value=String(h.position(b)),v.setAttribute("aria-valuetext",Dt(b))},{box:k,message:C,show:z}=Os({name:l,low:a,high:u,integer:f==="integer",value:d,id:w,help:t},b=>{_(b),i(b)});k.setAttribute("aria-label",`${Mt(l)}, as a number`),v.addEventListener("input",()=>{let b=h.value(Number(v.value));v.setAttribute("aria-valuetext",Dt(b)),z(b),i(b)}),_(d);let I=E("div",{className:"live-control"},wo(g,l,o),k,v,C);return{element:I,show:b=>(_(b),z(b)),enable(b){k.disabled=v.disabled=!b,I.title=b?e.doc:`${e.doc}; without effect under the present choices`}}}function Fs(e,t,i,l,o,a){let u=Lt(e),f=E("select",{id:u},...i.map(d=>E("option",{value:d.value},d.text)));return f.setAttribute("aria-describedby",o),f.value=l,f.addEventListener("change",()=>a(f.value)),{element:E("div",{className:"live-control"},wo(u,e,t),f),show:d=>f.value=String(d),enable:d=>f.disabled=!d}}function bo(e,t,i){let l=e.kind==="choice"?Fs(e.name,e.symbol,e.options.map(o=>({value:o,text:o.replaceAll("_","-")})),e.value,t,i):Rs(e,t,i);return l.element.title=e.doc,l}var yo=`.live-explorer {
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
.live-explorer.live-explorer.live-explorer .live-sentences p + p {
  margin-top: 6px;
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
`;var en="explorer_worker.js",ri=class{constructor(t,i,l){this.assets=t,this.graph=i,this.listener=l,this.stopped=!1,this.worker=void 0,this.running=void 0,this.next=void 0}compute(t){this.next=t,!this.running&&(this.running=t,this.worker?this.send():this.start())}async start(){try{let t=await this.assets.url(en);if(this.stopped)return;let i=new Worker(t,{type:"module"});i.onmessage=({data:l})=>this.receive(i,l),i.onerror=l=>this.fail(en,l.message||"it could not be loaded"),this.worker=i,this.send()}catch(t){this.fail(en,t.message)}}send(){this.running=this.next,this.next=void 0,this.worker?.postMessage({type:"compute",graph:this.graph,values:this.running})}async receive(t,i){if(t===this.worker)if(i.type==="locate"){let l={type:"located",name:i.name};try{t.postMessage({...l,url:await this.assets.url(i.name)})}catch(o){t.postMessage({...l,reason:o.message})}}else if(i.type==="failed")this.fail(i.file,i.reason);else{let l=this.running;this.running=void 0,this.next&&this.send(),this.listener.computed(i.arrays,l)}}fail(t,i){this.stopped||(this.worker?.terminate(),this.worker=this.running=this.next=void 0,this.listener.failed(t,i))}stop(){this.stopped=!0,this.worker?.terminate(),this.worker=void 0}};function si(e){return Number.isNaN(e)?"none":Number.isFinite(e)?Dt(e):e>0?"infinite":"minus infinite"}var _l=e=>e.split(/_(\w)/).map((t,i)=>i%2?E("sub",{},t):new Text(t)),ai=(e,t)=>e.replace(/\{(\w+)\}/g,(i,l)=>Array.from(t[l],si).join(", "));var ci=class{constructor({title:t,entries:i}){this.title=t,this.values=Object.entries(i).map(([o,a])=>[o,a,E("dd",{},"–")]);let l=Math.max(...Object.keys(i).map(o=>o.length));this.element=E("div",{className:"live-panel"},E("p",{className:"live-heading"},..._l(t)),E("dl",{className:"live-readouts",style:`--live-column: ${.9*l}ch`},...this.values.map(([o,,a])=>E("div",{},E("dt",{},..._l(o)),a))))}draw(t){for(let[,i,l]of this.values)l.textContent=si(t[i][0])}summary(){return`${this.title}: ${this.values.map(([t,,i])=>`${t} ${i.textContent}`).join(", ")}.`}},ui=class{constructor({sentences:t}){this.sentences=t,this.element=E("div",{className:"live-panel live-sentences"})}draw(t){let i=Object.entries(this.sentences).map(([l,o])=>ai(o[t[l][0]],t));this.element.replaceChildren(...i.map(l=>E("p",{},..._l(l))))}summary(){return[...this.element.children].map(t=>t.textContent).join(" ")}},fi=class{constructor({title:t,cells:i,rows:l,columns:o,row_labels:a,column_labels:u,value:f}){this.name=i,this.cells=[];let d=E("th",{scope:"col"},`${l}↓ ${o}→`),h=E("tr",{},d,...u.map(v=>E("th",{scope:"col"},v))),w=a.map(v=>{let _=u.map(()=>E("td"));return this.cells.push(..._),E("tr",{},E("th",{scope:"row"},v),..._)});this.most=E("span");let g=E("div",{className:"live-bar"},E("span",{},f),E("div",{className:"live-ramp live-mass"}),E("div",{className:"live-ends"},E("span",{},"0"),this.most));this.element=E("div",{className:"live-panel"},E("table",{className:"live-matrix"},E("caption",{},t),E("thead",{},h),E("tbody",{},...w)),g)}draw(t){let i=Array.from(t[this.name]),l=Math.max(...i,Number.MIN_VALUE);this.most.textContent=si(l),this.cells.forEach((o,a)=>{let u=i[a].toFixed(2);o.textContent=i[a]>=.005?u.replace(/^0/,""):"",o.style.setProperty("--live-share",`${Math.round(100*i[a]/l)}%`)})}};var tn=.01;function ko({name:e,symbol:t,doc:i,value:l,colour:o},a,u){let f=[...l],d=E("p",{className:"live-message",role:"alert",hidden:!0}),h=f.map((_,k)=>{let C=Lt(e),z=E("input",{id:C,type:"range",min:0,max:1,step:tn,className:"live-height"});z.setAttribute("aria-describedby",a),z.setAttribute("aria-orientation","vertical"),z.addEventListener("input",()=>g(k,Number(z.value)));let I=E("span",{className:"live-hidden"},`${Mt(e)} at `);return{range:z,element:E("div",{className:"live-bin"},z,E("label",{htmlFor:C},I,String(1+k)))}}),w=_=>{let{range:k}=h[_];k.value=String(f[_]),k.style.setProperty("--live-height",String(f[_])),k.setAttribute("aria-valuetext",`height ${Dt(f[_])}`)},g=(_,k)=>{let C=f.every((z,I)=>I===_||z===0);f=f.with(_,C?Math.max(k,tn):k),d.hidden=!(C&&k===0),d.textContent=d.hidden?"":`${Mt(e)} must have mass somewhere: this bar stays at ${tn}.`,w(_),u(f)};return f.forEach((_,k)=>w(k)),{element:E("fieldset",{className:"live-histogram",style:`--live-key: var(--live-${o})`},E("legend",{},...t===e?[E("i",{},t)]:[Mt(e)," ",E("i",{},t)],`: ${i}`),E("div",{className:"live-bins"},...h.map(_=>_.element)),d),show:_=>{f=[..._],d.hidden=!0,f.forEach((k,C)=>w(C))}}}var Hs="uplot",Is="u-hz",Ws="u-vt",$s="u-title",js="u-wrap",Gs="u-under",Bs="u-over",Us="u-axis",tl="u-off",Ys="u-select",Ks="u-cursor-x",qs="u-cursor-y",Js="u-cursor-pt",Zs="u-legend",Qs="u-live",Xs="u-inline",ea="u-series",ta="u-marker",So="u-label",la="u-value",Gl="width",Bl="height";var _o="bottom",Tl="left",ln="right",bn="#000",To=bn+"0",nn="mousemove",Mo="mousedown",on="mouseup",Eo="mouseenter",Ao="mouseleave",Po="dblclick",ia="resize",na="scroll",No="change",gi="dppxchange",yn="--",Dl=typeof window<"u",un=Dl?document:null,El=Dl?window:null,oa=Dl?navigator:null,re,pi;function fn(){let e=devicePixelRatio;re!=e&&(re=e,pi&&dn(No,pi,fn),pi=matchMedia(`(min-resolution: ${re-.001}dppx) and (max-resolution: ${re+.001}dppx)`),ll(No,pi,fn),El.dispatchEvent(new CustomEvent(gi)))}function et(e,t){if(t!=null){let i=e.classList;!i.contains(t)&&i.add(t)}}function pn(e,t){let i=e.classList;i.contains(t)&&i.remove(t)}function ve(e,t,i){e.style[t]=i+"px"}function gt(e,t,i,l){let o=un.createElement(e);return t!=null&&et(o,t),i?.insertBefore(o,l),o}function ct(e,t){return gt("div",e,t)}var Lo=new WeakMap;function Et(e,t,i,l,o){let a="translate("+t+"px,"+i+"px)",u=Lo.get(e);a!=u&&(e.style.transform=a,Lo.set(e,a),t<0||i<0||t>l||i>o?et(e,tl):pn(e,tl))}var Do=new WeakMap;function Co(e,t,i){let l=t+i,o=Do.get(e);l!=o&&(Do.set(e,l),e.style.background=t,e.style.borderColor=i)}var zo=new WeakMap;function Oo(e,t,i,l){let o=t+""+i,a=zo.get(e);o!=a&&(zo.set(e,o),e.style.height=i+"px",e.style.width=t+"px",e.style.marginLeft=l?-t/2+"px":0,e.style.marginTop=l?-i/2+"px":0)}var kn={passive:!0},ra={...kn,capture:!0};function ll(e,t,i,l){t.addEventListener(e,i,l?ra:kn)}function dn(e,t,i,l){t.removeEventListener(e,i,kn)}Dl&&fn();function vt(e,t,i,l){let o;i=i||0,l=l||t.length-1;let a=l<=2147483647;for(;l-i>1;)o=a?i+l>>1:tt((i+l)/2),t[o]<e?i=o:l=o;return e-t[i]<=t[l]-e?i:l}function cr(e){return(i,l,o)=>{let a=-1,u=-1;for(let f=l;f<=o;f++)if(e(i[f])){a=f;break}for(let f=o;f>=l;f--)if(e(i[f])){u=f;break}return[a,u]}}var ur=e=>e!=null,fr=e=>e!=null&&e>0,wi=cr(ur),sa=cr(fr);function aa(e,t,i,l=0,o=!1){let a=o?sa:wi,u=o?fr:ur;[t,i]=a(e,t,i);let f=e[t],d=e[t];if(t>-1)if(l==1)f=e[t],d=e[i];else if(l==-1)f=e[i],d=e[t];else for(let h=t;h<=i;h++){let w=e[h];u(w)&&(w<f?f=w:w>d&&(d=w))}return[f??fe,d??-fe]}function bi(e,t,i,l){let o=Vo(e),a=Vo(t);e==t&&(o==-1?(e*=i,t/=i):(e/=i,t*=i));let u=i==10?Ct:pr,f=o==1?tt:ut,d=a==1?ut:tt,h=f(u(Ne(e))),w=d(u(Ne(t))),g=Al(i,h),v=Al(i,w);return i==10&&(h<0&&(g=pe(g,-h)),w<0&&(v=pe(v,-w))),l||i==2?(e=g*o,t=v*a):(e=gr(e,g),t=yi(t,v)),[e,t]}function Sn(e,t,i,l){let o=bi(e,t,i,l);return e==0&&(o[0]=0),t==0&&(o[1]=0),o}var _n=.1,Ro={mode:3,pad:_n},Yl={pad:0,soft:null,mode:0},ca={min:Yl,max:Yl};function vi(e,t,i,l){return ki(i)?Fo(e,t,i):(Yl.pad=i,Yl.soft=l?0:null,Yl.mode=l?3:0,Fo(e,t,ca))}function ne(e,t){return e??t}function ua(e,t,i){for(t=ne(t,0),i=ne(i,e.length-1);t<=i;){if(e[t]!=null)return!0;t++}return!1}function Fo(e,t,i){let l=i.min,o=i.max,a=ne(l.pad,0),u=ne(o.pad,0),f=ne(l.hard,-fe),d=ne(o.hard,fe),h=ne(l.soft,fe),w=ne(o.soft,-fe),g=ne(l.mode,0),v=ne(o.mode,0),_=t-e,k=Ct(_),C=Be(Ne(e),Ne(t)),z=Ct(C),I=Ne(z-k);(_<1e-24||I>10)&&(_=0,(e==0||t==0)&&(_=1e-24,g==2&&h!=fe&&(a=0),v==2&&w!=-fe&&(u=0)));let b=_||C||1e3,W=Ct(b),T=Al(10,tt(W)),q=b*(_==0?e==0?.1:1:a),D=pe(gr(e-q,T/10),24),J=e>=h&&(g==1||g==3&&D<=h||g==2&&D>=h)?h:fe,U=Be(f,D<J&&e>=J?J:xt(J,D)),X=b*(_==0?t==0?.1:1:u),B=pe(yi(t+X,T/10),24),M=t<=w&&(v==1||v==3&&B>=w||v==2&&B<=w)?w:-fe,K=xt(d,B>M&&t<=M?M:Be(M,B));return U==K&&U==0&&(K=100),[U,K]}var fa=new Intl.NumberFormat(Dl?oa.language:"en-US"),Tn=e=>fa.format(e),lt=Math,mi=lt.PI,Ne=lt.abs,tt=lt.floor,Pe=lt.round,ut=lt.ceil,xt=lt.min,Be=lt.max,Al=lt.pow,Vo=lt.sign,Ct=lt.log10,pr=lt.log2,pa=(e,t=1)=>lt.sinh(e)*t,rn=(e,t=1)=>lt.asinh(e/t),fe=1/0;function Ho(e){return(Ct((e^e>>31)-(e>>31))|0)+1}function hn(e,t,i){return xt(Be(e,t),i)}function dr(e){return typeof e=="function"}function ee(e){return dr(e)?e:()=>e}var da=()=>{},hr=e=>e,mr=(e,t)=>t,ha=e=>null,Io=e=>!0,Wo=(e,t)=>e==t,ma=/\.\d*?(?=9{6,}|0{6,})/gm,il=e=>{if(xr(e)||$t.has(e))return e;let t=`${e}`,i=t.match(ma);if(i==null)return e;let l=i[0].length-1;if(t.indexOf("e-")!=-1){let[o,a]=t.split("e");return+`${il(o)}e${a}`}return pe(e,l)};function Xt(e,t){return il(pe(il(e/t))*t)}function yi(e,t){return il(ut(il(e/t))*t)}function gr(e,t){return il(tt(il(e/t))*t)}function pe(e,t=0){if(xr(e))return e;let i=10**t,l=e*i*(1+Number.EPSILON);return Pe(l)/i}var $t=new Map;function vr(e){return((""+e).split(".")[1]||"").length}function ql(e,t,i,l){let o=[],a=l.map(vr);for(let u=t;u<i;u++){let f=Ne(u),d=pe(Al(e,u),f);for(let h=0;h<l.length;h++){let w=e==10?+`${l[h]}e${u}`:l[h]*d,g=(u>=0?0:f)+(u>=a[h]?0:a[h]),v=e==10?w:pe(w,g);o.push(v),$t.set(v,g)}}return o}var Kl={},Mn=[],Pl=[null,null],Wt=Array.isArray,xr=Number.isInteger,ga=e=>e===void 0;function $o(e){return typeof e=="string"}function ki(e){let t=!1;if(e!=null){let i=e.constructor;t=i==null||i==Object}return t}function va(e){return e!=null&&typeof e=="object"}var xa=Object.getPrototypeOf(Uint8Array),wr="__proto__";function Nl(e,t=ki){let i;if(Wt(e)){let l=e.find(o=>o!=null);if(Wt(l)||t(l)){i=Array(e.length);for(let o=0;o<e.length;o++)i[o]=Nl(e[o],t)}else i=e.slice()}else if(e instanceof xa)i=e.slice();else if(t(e)){i={};for(let l in e)l!=wr&&(i[l]=Nl(e[l],t))}else i=e;return i}function Te(e){let t=arguments;for(let i=1;i<t.length;i++){let l=t[i];for(let o in l)o!=wr&&(ki(e[o])?Te(e[o],Nl(l[o])):e[o]=Nl(l[o]))}return e}var wa=0,ba=1,ya=2;function ka(e,t,i){for(let l=0,o,a=-1;l<t.length;l++){let u=t[l];if(u>a){for(o=u-1;o>=0&&e[o]==null;)e[o--]=null;for(o=u+1;o<i&&e[o]==null;)e[a=o++]=null}}}function Sa(e,t){if(Ma(e)){let u=e[0].slice();for(let f=1;f<e.length;f++)u.push(...e[f].slice(1));return Ea(u[0])||(u=Ta(u)),u}let i=new Set;for(let u=0;u<e.length;u++){let d=e[u][0],h=d.length;for(let w=0;w<h;w++)i.add(d[w])}let l=[Array.from(i).sort((u,f)=>u-f)],o=l[0].length,a=new Map;for(let u=0;u<o;u++)a.set(l[0][u],u);for(let u=0;u<e.length;u++){let f=e[u],d=f[0];for(let h=1;h<f.length;h++){let w=f[h],g=Array(o).fill(void 0),v=t?t[u][h]:ba,_=[];for(let k=0;k<w.length;k++){let C=w[k],z=a.get(d[k]);C===null?v!=wa&&(g[z]=C,v==ya&&_.push(z)):g[z]=C}ka(g,_,o),l.push(g)}}return l}var _a=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function Ta(e){let t=e[0],i=t.length,l=Array(i);for(let a=0;a<l.length;a++)l[a]=a;l.sort((a,u)=>t[a]-t[u]);let o=[];for(let a=0;a<e.length;a++){let u=e[a],f=Array(i);for(let d=0;d<i;d++)f[d]=u[l[d]];o.push(f)}return o}function Ma(e){let t=e[0][0],i=t.length;for(let l=1;l<e.length;l++){let o=e[l][0];if(o.length!=i)return!1;if(o!=t){for(let a=0;a<i;a++)if(o[a]!=t[a])return!1}}return!0}function Ea(e,t=100){let i=e.length;if(i<=1)return!0;let l=0,o=i-1;for(;l<=o&&e[l]==null;)l++;for(;o>=l&&e[o]==null;)o--;if(o<=l)return!0;let a=Be(1,tt((o-l+1)/t));for(let u=e[l],f=l+a;f<=o;f+=a){let d=e[f];if(d!=null){if(d<=u)return!1;u=d}}return!0}var br=["January","February","March","April","May","June","July","August","September","October","November","December"],yr=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function kr(e){return e.slice(0,3)}var Aa=yr.map(kr),Pa=br.map(kr),Na={MMMM:br,MMM:Pa,WWWW:yr,WWW:Aa};function jl(e){return(e<10?"0":"")+e}function La(e){return(e<10?"00":e<100?"0":"")+e}var Da={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>jl(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>jl(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>jl(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>jl(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>jl(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>La(e.getMilliseconds())};function En(e,t){t=t||Na;let i=[],l=/\{([a-z]+)\}|[^{]+/gi,o;for(;o=l.exec(e);)i.push(o[0][0]=="{"?Da[o[1]]:o[0]);return a=>{let u="";for(let f=0;f<i.length;f++)u+=typeof i[f]=="string"?i[f]:i[f](a,t);return u}}var Ca=new Intl.DateTimeFormat().resolvedOptions().timeZone;function za(e,t){let i;return t=="UTC"||t=="Etc/UTC"?i=new Date(+e+e.getTimezoneOffset()*6e4):t==Ca?i=e:(i=new Date(e.toLocaleString("en-US",{timeZone:t})),i.setMilliseconds(e.getMilliseconds())),i}var Sr=e=>e%1==0,xi=[1,2,2.5,5],Oa=ql(10,-32,0,xi),_r=ql(10,0,32,xi),Ra=_r.filter(Sr),el=Oa.concat(_r),An=`
`,Tr="{YYYY}",jo=An+Tr,Mr="{M}/{D}",Ul=An+Mr,di=Ul+"/{YY}",Er="{aa}",Fa="{h}:{mm}",Ml=Fa+Er,Go=An+Ml,Bo=":{ss}",ae=null;function Ar(e){let t=e*1e3,i=t*60,l=i*60,o=l*24,a=o*30,u=o*365,d=(e==1?ql(10,0,3,xi).filter(Sr):ql(10,-3,0,xi)).concat([t,t*5,t*10,t*15,t*30,i,i*5,i*10,i*15,i*30,l,l*2,l*3,l*4,l*6,l*8,l*12,o,o*2,o*3,o*4,o*5,o*6,o*7,o*8,o*9,o*10,o*15,a,a*2,a*3,a*4,a*6,u,u*2,u*5,u*10,u*25,u*50,u*100]),h=[[u,Tr,ae,ae,ae,ae,ae,ae,1],[o*28,"{MMM}",jo,ae,ae,ae,ae,ae,1],[o,Mr,jo,ae,ae,ae,ae,ae,1],[l,"{h}"+Er,di,ae,Ul,ae,ae,ae,1],[i,Ml,di,ae,Ul,ae,ae,ae,1],[t,Bo,di+" "+Ml,ae,Ul+" "+Ml,ae,Go,ae,1],[e,Bo+".{fff}",di+" "+Ml,ae,Ul+" "+Ml,ae,Go,ae,1]];function w(g){return(v,_,k,C,z,I)=>{let b=[],W=z>=u,T=z>=a&&z<u,q=g(k),D=pe(q*e,3),J=sn(q.getFullYear(),W?0:q.getMonth(),T||W?1:q.getDate()),U=pe(J*e,3);if(T||W){let X=T?z/a:0,B=W?z/u:0,M=D==U?D:pe(sn(J.getFullYear()+B,J.getMonth()+X,1)*e,3),K=new Date(Pe(M/e)),O=K.getFullYear(),j=K.getMonth();for(let H=0;M<=C;H++){let te=sn(O+B*H,j+X*H,1),V=te-g(pe(te*e,3));M=pe((+te+V)*e,3),M<=C&&b.push(M)}}else{let X=z>=o?o:z,B=tt(k)-tt(D),M=U+B+yi(D-U,X);b.push(M);let K=g(M),O=K.getHours()+K.getMinutes()/i+K.getSeconds()/l,j=z/l,H=v.axes[_]._space,te=I/H;for(;M=pe(M+z,e==1?0:3),!(M>C);)if(j>1){let V=tt(pe(O+j,6))%24,le=g(M).getHours()-V;le>1&&(le=-1),M-=le*l,O=(O+j)%24;let ce=b[b.length-1];pe((M-ce)/z,3)*te>=.7&&b.push(M)}else b.push(M)}return b}}return[d,h,w]}var[Va,Ha,Ia]=Ar(1),[Wa,$a,ja]=Ar(.001);ql(2,-53,53,[1]);function Uo(e,t){return e.map(i=>i.map((l,o)=>o==0||o==8||l==null?l:t(o==1||i[8]==0?l:i[1]+l)))}function Yo(e,t){return(i,l,o,a,u)=>{let f=t.find(k=>u>=k[0])||t[t.length-1],d,h,w,g,v,_;return l.map(k=>{let C=e(k),z=C.getFullYear(),I=C.getMonth(),b=C.getDate(),W=C.getHours(),T=C.getMinutes(),q=C.getSeconds(),D=z!=d&&f[2]||I!=h&&f[3]||b!=w&&f[4]||W!=g&&f[5]||T!=v&&f[6]||q!=_&&f[7]||f[1];return d=z,h=I,w=b,g=W,v=T,_=q,D(C)})}}function Ga(e,t){let i=En(t);return(l,o,a,u,f)=>o.map(d=>i(e(d)))}function sn(e,t,i){return new Date(e,t,i)}function Ko(e,t){return t(e)}var Ba="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function qo(e,t){return(i,l,o,a)=>a==null?yn:t(e(l))}function Ua(e,t){let i=e.series[t];return i.width?i.stroke(e,t):i.points.width?i.points.stroke(e,t):null}function Ya(e,t){return e.series[t].fill(e,t)}var Ka={show:!0,live:!0,isolate:!1,mount:da,markers:{show:!0,width:2,stroke:Ua,fill:Ya,dash:"solid"},idx:null,idxs:null,values:[]};function qa(e,t){let i=e.cursor.points,l=ct(),o=i.size(e,t);ve(l,Gl,o),ve(l,Bl,o);let a=o/-2;ve(l,"marginLeft",a),ve(l,"marginTop",a);let u=i.width(e,t,o);return u&&ve(l,"borderWidth",u),l}function Ja(e,t){let i=e.series[t].points;return i._fill||i._stroke}function Za(e,t){let i=e.series[t].points;return i._stroke||i._fill}function Qa(e,t){return e.series[t].points.size}var an=[0,0];function Xa(e,t,i){return an[0]=t,an[1]=i,an}function hi(e,t,i,l=!0){return o=>{o.button==0&&(!l||o.target==t)&&i(o)}}function cn(e,t,i,l=!0){return o=>{(!l||o.target==t)&&i(o)}}var ec={show:!0,x:!0,y:!0,lock:!1,move:Xa,points:{one:!1,show:qa,size:Qa,width:0,stroke:Za,fill:Ja},bind:{mousedown:hi,mouseup:hi,click:hi,dblclick:hi,mousemove:cn,mouseleave:cn,mouseenter:cn},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,i,l,o)=>l-o,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Pr={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Pn=Te({},Pr,{filter:mr}),Nr=Te({},Pn,{size:10}),Lr=Te({},Pr,{show:!1}),Nn='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Dr="bold "+Nn,Cr=1.5,Jo={show:!0,scale:"x",stroke:bn,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Dr,side:2,grid:Pn,ticks:Nr,border:Lr,font:Nn,lineGap:Cr,rotate:0},tc="Value",lc="Time",Zo={show:!0,scale:"x",auto:!1,sorted:1,min:fe,max:-fe,idxs:[]};function ic(e,t,i,l,o){return t.map(a=>a==null?"":Tn(a))}function nc(e,t,i,l,o,a,u){let f=[],d=$t.get(o)||0;i=u?i:pe(yi(i,o),d);for(let h=i;h<=l;h=pe(h+o,d))f.push(Object.is(h,-0)?0:h);return f}function mn(e,t,i,l,o,a,u){let f=[],d=e.scales[e.axes[t].scale].log,h=d==10?Ct:pr,w=tt(h(i));o=Al(d,w),d==10&&(o=el[vt(o,el)]);let g=i,v=o*d;d==10&&(v=el[vt(v,el)]);do f.push(g),g=g+o,d==10&&!$t.has(g)&&(g=pe(g,$t.get(o))),g>=v&&(o=g,v=o*d,d==10&&(v=el[vt(v,el)]));while(g<=l);return f}function oc(e,t,i,l,o,a,u){let d=e.scales[e.axes[t].scale].asinh,h=l>d?mn(e,t,Be(d,i),l,o):[d],w=l>=0&&i<=0?[0]:[];return(i<-d?mn(e,t,Be(d,-l),-i,o):[d]).reverse().map(v=>-v).concat(w,h)}var zr=/./,rc=/[12357]/,sc=/[125]/,Qo=/1/,gn=(e,t,i,l)=>e.map((o,a)=>t==4&&o==0||a%l==0&&i.test(o.toExponential()[o<0?1:0])?o:null);function ac(e,t,i,l,o){let a=e.axes[i],u=a.scale,f=e.scales[u],d=e.valToPos,h=a._space,w=d(10,u),g=d(9,u)-w>=h?zr:d(7,u)-w>=h?rc:d(5,u)-w>=h?sc:Qo;if(g==Qo){let v=Ne(d(1,u)-w);if(v<h)return gn(t.slice().reverse(),f.distr,g,ut(h/v)).reverse()}return gn(t,f.distr,g,1)}function cc(e,t,i,l,o){let a=e.axes[i],u=a.scale,f=a._space,d=e.valToPos,h=Ne(d(1,u)-d(2,u));return h<f?gn(t.slice().reverse(),3,zr,ut(f/h)).reverse():t}function uc(e,t,i,l){return l==null?yn:t==null?"":Tn(t)}var Xo={show:!0,scale:"y",stroke:bn,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Dr,side:3,grid:Pn,ticks:Nr,border:Lr,font:Nn,lineGap:Cr,rotate:0};function fc(e,t){let i=3+(e||1)*2;return pe(i*t,3)}function pc(e,t){let{scale:i,idxs:l}=e.series[0],o=e._data[0],a=e.valToPos(o[l[0]],i,!0),u=e.valToPos(o[l[1]],i,!0),f=Ne(u-a),d=e.series[t],h=f/(d.points.space*re);return l[1]-l[0]<=h}var er={scale:null,auto:!0,sorted:0,min:fe,max:-fe},Or=(e,t,i,l,o)=>o,tr={show:!0,auto:!0,sorted:0,gaps:Or,alpha:1,facets:[Te({},er,{scale:"x"}),Te({},er,{scale:"y"})]},lr={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Or,alpha:1,points:{show:pc,filter:null},values:null,min:fe,max:-fe,idxs:[],path:null,clip:null};function dc(e,t,i,l,o){return i/10}var Rr={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},hc=Te({},Rr,{time:!1,ori:1}),ir={};function Fr(e,t){let i=ir[e];return i||(i={key:e,plots:[],sub(l){i.plots.push(l)},unsub(l){i.plots=i.plots.filter(o=>o!=l)},pub(l,o,a,u,f,d,h){for(let w=0;w<i.plots.length;w++)i.plots[w]!=o&&i.plots[w].pub(l,o,a,u,f,d,h)}},e!=null&&(ir[e]=i)),i}var Ll=1,vn=2;function nl(e,t,i){let l=e.mode,o=e.series[t],a=l==2?e._data[t]:e._data,u=e.scales,f=e.bbox,d=a[0],h=l==2?a[1]:a[t],w=l==2?u[o.facets[0].scale]:u[e.series[0].scale],g=l==2?u[o.facets[1].scale]:u[o.scale],v=f.left,_=f.top,k=f.width,C=f.height,z=e.valToPosH,I=e.valToPosV;return w.ori==0?i(o,d,h,w,g,z,I,v,_,k,C,_i,Cl,Mi,Hr,Wr):i(o,d,h,w,g,I,z,_,v,C,k,Ti,zl,Cn,Ir,$r)}function Ln(e,t){let i=0,l=0,o=ne(e.bands,Mn);for(let a=0;a<o.length;a++){let u=o[a];u.series[0]==t?i=u.dir:u.series[1]==t&&(u.dir==1?l|=1:l|=2)}return[i,l==1?-1:l==2?1:l==3?2:0]}function mc(e,t,i,l,o){let a=e.mode,u=e.series[t],f=a==2?u.facets[1].scale:u.scale,d=e.scales[f];return o==-1?d.min:o==1?d.max:d.distr==3?d.dir==1?d.min:d.max:0}function zt(e,t,i,l,o,a){return nl(e,t,(u,f,d,h,w,g,v,_,k,C,z)=>{let I=u.pxRound,b=h.dir*(h.ori==0?1:-1),W=h.ori==0?Cl:zl,T,q;b==1?(T=i,q=l):(T=l,q=i);let D=I(g(f[T],h,C,_)),J=I(v(d[T],w,z,k)),U=I(g(f[q],h,C,_)),X=I(v(a==1?w.max:w.min,w,z,k)),B=new Path2D(o);return W(B,U,X),W(B,D,X),W(B,D,J),B})}function Si(e,t,i,l,o,a){let u=null;if(e.length>0){u=new Path2D;let f=t==0?Mi:Cn,d=i;for(let g=0;g<e.length;g++){let v=e[g];if(v[1]>v[0]){let _=v[0]-d;_>0&&f(u,d,l,_,l+a),d=v[1]}}let h=i+o-d,w=10;h>0&&f(u,d,l-w/2,h,l+a+w)}return u}function gc(e,t,i){let l=e[e.length-1];l&&l[0]==t?l[1]=i:e.push([t,i])}function Dn(e,t,i,l,o,a,u){let f=[],d=e.length;for(let h=o==1?i:l;h>=i&&h<=l;h+=o)if(t[h]===null){let g=h,v=h;if(o==1)for(;++h<=l&&t[h]===null;)v=h;else for(;--h>=i&&t[h]===null;)v=h;let _=a(e[g]),k=v==g?_:a(e[v]),C=g-o;_=u<=0&&C>=0&&C<d?a(e[C]):_;let I=v+o;k=u>=0&&I>=0&&I<d?a(e[I]):k,k>=_&&f.push([_,k])}return f}function nr(e){return e==0?hr:e==1?Pe:t=>Xt(t,e)}function Vr(e){let t=e==0?_i:Ti,i=e==0?(o,a,u,f,d,h)=>{o.arcTo(a,u,f,d,h)}:(o,a,u,f,d,h)=>{o.arcTo(u,a,d,f,h)},l=e==0?(o,a,u,f,d)=>{o.rect(a,u,f,d)}:(o,a,u,f,d)=>{o.rect(u,a,d,f)};return(o,a,u,f,d,h=0,w=0)=>{h==0&&w==0?l(o,a,u,f,d):(h=xt(h,f/2,d/2),w=xt(w,f/2,d/2),t(o,a+h,u),i(o,a+f,u,a+f,u+d,h),i(o,a+f,u+d,a,u+d,w),i(o,a,u+d,a,u,w),i(o,a,u,a+f,u,h),o.closePath())}}var _i=(e,t,i)=>{e.moveTo(t,i)},Ti=(e,t,i)=>{e.moveTo(i,t)},Cl=(e,t,i)=>{e.lineTo(t,i)},zl=(e,t,i)=>{e.lineTo(i,t)},Mi=Vr(0),Cn=Vr(1),Hr=(e,t,i,l,o,a)=>{e.arc(t,i,l,o,a)},Ir=(e,t,i,l,o,a)=>{e.arc(i,t,l,o,a)},Wr=(e,t,i,l,o,a,u)=>{e.bezierCurveTo(t,i,l,o,a,u)},$r=(e,t,i,l,o,a,u)=>{e.bezierCurveTo(i,t,o,l,u,a)};function jr(e){return(t,i,l,o,a)=>nl(t,i,(u,f,d,h,w,g,v,_,k,C,z)=>{let{pxRound:I,points:b}=u,W,T;h.ori==0?(W=_i,T=Hr):(W=Ti,T=Ir);let q=pe(b.width*re,3),D=(b.size-b.width)/2*re,J=pe(D*2,3),U=new Path2D,X=new Path2D,{left:B,top:M,width:K,height:O}=t.bbox;Mi(X,B-J,M-J,K+J*2,O+J*2);let j=H=>{if(d[H]!=null){let te=I(g(f[H],h,C,_)),V=I(v(d[H],w,z,k));W(U,te+D,V),T(U,te,V,D,0,mi*2)}};if(a)a.forEach(j);else for(let H=l;H<=o;H++)j(H);return{stroke:q>0?U:null,fill:U,clip:X,flags:Ll|vn}})}function Gr(e){return(t,i,l,o,a,u)=>{l!=o&&(a!=l&&u!=l&&e(t,i,l),a!=o&&u!=o&&e(t,i,o),e(t,i,u))}}var vc=Gr(Cl),xc=Gr(zl);function Br(e){let t=ne(e?.alignGaps,0);return(i,l,o,a)=>nl(i,l,(u,f,d,h,w,g,v,_,k,C,z)=>{[o,a]=wi(d,o,a);let I=u.pxRound,b=O=>I(g(O,h,C,_)),W=O=>I(v(O,w,z,k)),T,q;h.ori==0?(T=Cl,q=vc):(T=zl,q=xc);let D=h.dir*(h.ori==0?1:-1),J={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ll},U=J.stroke,X=!1;if(a-o>=C*4){let O=R=>i.posToVal(R,h.key,!0),j=null,H=null,te,V,Ue,xe=b(f[D==1?o:a]),le=b(f[o]),ce=b(f[a]),Z=O(D==1?le+1:ce-1);for(let R=D==1?o:a;R>=o&&R<=a;R+=D){let Ee=f[R],we=(D==1?Ee<Z:Ee>Z)?xe:b(Ee),se=d[R];we==xe?se!=null?(V=se,j==null?(T(U,we,W(V)),te=j=H=V):V<j?j=V:V>H&&(H=V)):se===null&&(X=!0):(j!=null&&q(U,xe,W(j),W(H),W(te),W(V)),se!=null?(V=se,T(U,we,W(V)),j=H=te=V):(j=H=null,se===null&&(X=!0)),xe=we,Z=O(xe+D))}j!=null&&j!=H&&Ue!=xe&&q(U,xe,W(j),W(H),W(te),W(V))}else for(let O=D==1?o:a;O>=o&&O<=a;O+=D){let j=d[O];j===null?X=!0:j!=null&&T(U,b(f[O]),W(j))}let[M,K]=Ln(i,l);if(u.fill!=null||M!=0){let O=J.fill=new Path2D(U),j=u.fillTo(i,l,u.min,u.max,M),H=W(j),te=b(f[o]),V=b(f[a]);D==-1&&([V,te]=[te,V]),T(O,V,H),T(O,te,H)}if(!u.spanGaps){let O=[];X&&O.push(...Dn(f,d,o,a,D,b,t)),J.gaps=O=u.gaps(i,l,o,a,O),J.clip=Si(O,h.ori,_,k,C,z)}return K!=0&&(J.band=K==2?[zt(i,l,o,a,U,-1),zt(i,l,o,a,U,1)]:zt(i,l,o,a,U,K)),J})}function wc(e){let t=ne(e.align,1),i=ne(e.ascDesc,!1),l=ne(e.alignGaps,0),o=ne(e.extend,!1);return(a,u,f,d)=>nl(a,u,(h,w,g,v,_,k,C,z,I,b,W)=>{[f,d]=wi(g,f,d);let T=h.pxRound,{left:q,width:D}=a.bbox,J=le=>T(k(le,v,b,z)),U=le=>T(C(le,_,W,I)),X=v.ori==0?Cl:zl,B={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ll},M=B.stroke,K=v.dir*(v.ori==0?1:-1),O=U(g[K==1?f:d]),j=J(w[K==1?f:d]),H=j,te=j;o&&t==-1&&(te=q,X(M,te,O)),X(M,j,O);for(let le=K==1?f:d;le>=f&&le<=d;le+=K){let ce=g[le];if(ce==null)continue;let Z=J(w[le]),R=U(ce);t==1?X(M,Z,O):X(M,H,R),X(M,Z,R),O=R,H=Z}let V=H;o&&t==1&&(V=q+D,X(M,V,O));let[Ue,xe]=Ln(a,u);if(h.fill!=null||Ue!=0){let le=B.fill=new Path2D(M),ce=h.fillTo(a,u,h.min,h.max,Ue),Z=U(ce);X(le,V,Z),X(le,te,Z)}if(!h.spanGaps){let le=[];le.push(...Dn(w,g,f,d,K,J,l));let ce=h.width*re/2,Z=i||t==1?ce:-ce,R=i||t==-1?-ce:ce;le.forEach(Ee=>{Ee[0]+=Z,Ee[1]+=R}),B.gaps=le=h.gaps(a,u,f,d,le),B.clip=Si(le,v.ori,z,I,b,W)}return xe!=0&&(B.band=xe==2?[zt(a,u,f,d,M,-1),zt(a,u,f,d,M,1)]:zt(a,u,f,d,M,xe)),B})}function or(e,t,i,l,o,a,u=fe){if(e.length>1){let f=null;for(let d=0,h=1/0;d<e.length;d++)if(t[d]!==void 0){if(f!=null){let w=Ne(e[d]-e[f]);w<h&&(h=w,u=Ne(i(e[d],l,o,a)-i(e[f],l,o,a)))}f=d}}return u}function bc(e){e=e||Kl;let t=ne(e.size,[.6,fe,1]),i=e.align||0,l=e.gap||0,o=e.radius;o=o==null?[0,0]:typeof o=="number"?[o,0]:o;let a=ee(o),u=1-t[0],f=ne(t[1],fe),d=ne(t[2],1),h=ne(e.disp,Kl),w=ne(e.each,_=>{}),{fill:g,stroke:v}=h;return(_,k,C,z)=>nl(_,k,(I,b,W,T,q,D,J,U,X,B,M)=>{let K=I.pxRound,O=i,j=l*re,H=f*re,te=d*re,V,Ue;T.ori==0?[V,Ue]=a(_,k):[Ue,V]=a(_,k);let xe=T.dir*(T.ori==0?1:-1),le=T.ori==0?Mi:Cn,ce=T.ori==0?w:(N,de,Ae,al,Bt,bt,Ut)=>{w(N,de,Ae,Bt,al,Ut,bt)},Z=ne(_.bands,Mn).find(N=>N.series[0]==k),R=Z!=null?Z.dir:0,Ee=I.fillTo(_,k,I.min,I.max,R),Ie=K(J(Ee,q,M,X)),we,se,ft,qe=B,ye=K(I.width*re),wt=!1,At=null,it=null,Ot=null,ol=null;g!=null&&(ye==0||v!=null)&&(wt=!0,At=g.values(_,k,C,z),it=new Map,new Set(At).forEach(N=>{N!=null&&it.set(N,new Path2D)}),ye>0&&(Ot=v.values(_,k,C,z),ol=new Map,new Set(Ot).forEach(N=>{N!=null&&ol.set(N,new Path2D)})));let{x0:rl,size:Ol}=h;if(rl!=null&&Ol!=null){O=1,b=rl.values(_,k,C,z),rl.unit==2&&(b=b.map(Ae=>_.posToVal(U+Ae*B,T.key,!0)));let N=Ol.values(_,k,C,z);Ol.unit==2?se=N[0]*B:se=D(N[0],T,B,U)-D(0,T,B,U),qe=or(b,W,D,T,B,U,qe),ft=qe-se+j}else qe=or(b,W,D,T,B,U,qe),ft=qe*u+j,se=qe-ft;ft<1&&(ft=0),ye>=se/2&&(ye=0),ft<5&&(K=hr);let Jl=ft>0,jt=qe-ft-(Jl?ye:0);se=K(hn(jt,te,H)),we=(O==0?se/2:O==xe?0:se)-O*xe*((O==0?j/2:0)+(Jl?ye/2:0));let We={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},sl=wt?null:new Path2D,Pt=null;if(Z!=null)Pt=_.data[Z.series[1]];else{let{y0:N,y1:de}=h;N!=null&&de!=null&&(W=de.values(_,k,C,z),Pt=N.values(_,k,C,z))}let Gt=V*se,Y=Ue*se;for(let N=xe==1?C:z;N>=C&&N<=z;N+=xe){let de=W[N];if(de==null)continue;if(Pt!=null){let Ye=Pt[N]??0;if(de-Ye==0)continue;Ie=J(Ye,q,M,X)}let Ae=T.distr!=2||h!=null?b[N]:N,al=D(Ae,T,B,U),Bt=J(ne(de,Ee),q,M,X),bt=K(al-we),Ut=K(Be(Bt,Ie)),Je=K(xt(Bt,Ie)),nt=Ut-Je;if(de!=null){let Ye=de<0?Y:Gt,pt=de<0?Gt:Y;wt?(ye>0&&Ot[N]!=null&&le(ol.get(Ot[N]),bt,Je+tt(ye/2),se,Be(0,nt-ye),Ye,pt),At[N]!=null&&le(it.get(At[N]),bt,Je+tt(ye/2),se,Be(0,nt-ye),Ye,pt)):le(sl,bt,Je+tt(ye/2),se,Be(0,nt-ye),Ye,pt),ce(_,k,N,bt-ye/2,Je,se+ye,nt)}}return ye>0?We.stroke=wt?ol:sl:wt||(We._fill=I.width==0?I._fill:I._stroke??I._fill,We.width=0),We.fill=wt?it:sl,We})}function yc(e,t){let i=ne(t?.alignGaps,0);return(l,o,a,u)=>nl(l,o,(f,d,h,w,g,v,_,k,C,z,I)=>{[a,u]=wi(h,a,u);let b=f.pxRound,W=V=>b(v(V,w,z,k)),T=V=>b(_(V,g,I,C)),q,D,J;w.ori==0?(q=_i,J=Cl,D=Wr):(q=Ti,J=zl,D=$r);let U=w.dir*(w.ori==0?1:-1),X=W(d[U==1?a:u]),B=X,M=[],K=[];for(let V=U==1?a:u;V>=a&&V<=u;V+=U)if(h[V]!=null){let xe=d[V],le=W(xe);M.push(B=le),K.push(T(h[V]))}let O={stroke:e(M,K,q,J,D,b),fill:null,clip:null,band:null,gaps:null,flags:Ll},j=O.stroke,[H,te]=Ln(l,o);if(f.fill!=null||H!=0){let V=O.fill=new Path2D(j),Ue=f.fillTo(l,o,f.min,f.max,H),xe=T(Ue);J(V,B,xe),J(V,X,xe)}if(!f.spanGaps){let V=[];V.push(...Dn(d,h,a,u,U,W,i)),O.gaps=V=f.gaps(l,o,a,u,V),O.clip=Si(V,w.ori,k,C,z,I)}return te!=0&&(O.band=te==2?[zt(l,o,a,u,j,-1),zt(l,o,a,u,j,1)]:zt(l,o,a,u,j,te)),O})}function kc(e){return yc(Sc,e)}function Sc(e,t,i,l,o,a){let u=e.length;if(u<2)return null;let f=new Path2D;if(i(f,e[0],t[0]),u==2)l(f,e[1],t[1]);else{let d=Array(u),h=Array(u-1),w=Array(u-1),g=Array(u-1);for(let v=0;v<u-1;v++)w[v]=t[v+1]-t[v],g[v]=e[v+1]-e[v],h[v]=w[v]/g[v];d[0]=h[0];for(let v=1;v<u-1;v++)h[v]===0||h[v-1]===0||h[v-1]>0!=h[v]>0?d[v]=0:(d[v]=3*(g[v-1]+g[v])/((2*g[v]+g[v-1])/h[v-1]+(g[v]+2*g[v-1])/h[v]),isFinite(d[v])||(d[v]=0));d[u-1]=h[u-2];for(let v=0;v<u-1;v++)o(f,e[v]+g[v]/3,t[v]+d[v]*g[v]/3,e[v+1]-g[v]/3,t[v+1]-d[v+1]*g[v]/3,e[v+1],t[v+1])}return f}var xn=new Set;function rr(){for(let e of xn)e.syncRect(!0)}Dl&&(ll(ia,El,rr),ll(na,El,rr,!0),ll(gi,El,()=>{Me.pxRatio=re}));var _c=Br(),Tc=jr();function sr(e,t,i,l){return(l?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((a,u)=>wn(a,u,t,i))}function Mc(e,t){return e.map((i,l)=>l==0?{}:Te({},t,i))}function wn(e,t,i,l){return Te({},t==0?i:l,e)}function Ur(e,t,i){return t==null?Pl:[t,i]}var Ec=Ur;function Ac(e,t,i){return t==null?Pl:vi(t,i,_n,!0)}function Yr(e,t,i,l){return t==null?Pl:bi(t,i,e.scales[l].log,!1)}var Pc=Yr;function Kr(e,t,i,l){return t==null?Pl:Sn(t,i,e.scales[l].log,!1)}var Nc=Kr;function Lc(e,t,i,l,o){let a=Be(Ho(e),Ho(t)),u=t-e,f=vt(o/l*u,i);do{let d=i[f],h=l*d/u;if(h>=o&&a+(d<5?$t.get(d):0)<=17)return[d,h]}while(++f<i.length);return[0,0]}function ar(e){let t,i;return e=e.replace(/(\d+)px/,(l,o)=>(t=Pe((i=+o)*re))+"px"),[e,t,i]}function Dc(e){e.show&&[e.font,e.labelFont].forEach(t=>{let i=pe(t[2]*re,1);t[0]=t[0].replace(/[0-9.]+px/,i+"px"),t[1]=i})}function Me(e,t,i){let l={mode:ne(e.mode,1)},o=l.mode;function a(n,r,s,c){let p=r.valToPct(n);return c+s*(r.dir==-1?1-p:p)}function u(n,r,s,c){let p=r.valToPct(n);return c+s*(r.dir==-1?p:1-p)}function f(n,r,s,c){return r.ori==0?a(n,r,s,c):u(n,r,s,c)}l.valToPosH=a,l.valToPosV=u;let d=!1;l.status=0;let h=l.root=ct(Hs);if(e.id!=null&&(h.id=e.id),et(h,e.class),e.title){let n=ct($s,h);n.textContent=e.title}let w=gt("canvas"),g=l.ctx=w.getContext("2d"),v=ct(js,h);ll("click",v,n=>{n.target===k&&(he!=wl||be!=bl)&&Ve.click(l,n)},!0);let _=l.under=ct(Gs,v);v.appendChild(w);let k=l.over=ct(Bs,v);e=Nl(e);let C=+ne(e.pxAlign,1),z=nr(C);(e.plugins||[]).forEach(n=>{n.opts&&(e=n.opts(l,e)||e)});let I=e.ms||.001,b=l.series=o==1?sr(e.series||[],Zo,lr,!1):Mc(e.series||[null],tr),W=l.axes=sr(e.axes||[],Jo,Xo,!0),T=l.scales={},q=l.bands=e.bands||[];q.forEach(n=>{n.fill=ee(n.fill||null),n.dir=ne(n.dir,-1)});let D=o==2?b[1].facets[0].scale:b[0].scale,J={axes:gs,series:fs},U=(e.drawOrder||["axes","series"]).map(n=>J[n]);function X(n){let r=n.distr==3?s=>Ct(s>0?s:n.clamp(l,s,n.min,n.max,n.key)):n.distr==4?s=>rn(s,n.asinh):n.distr==100?s=>n.fwd(s):s=>s;return s=>{let c=r(s),{_min:p,_max:m}=n,x=m-p;return(c-p)/x}}function B(n){let r=T[n];if(r==null){let s=(e.scales||Kl)[n]||Kl;if(s.from!=null){B(s.from);let c=Te({},T[s.from],s,{key:n});c.valToPct=X(c),T[n]=c}else{r=T[n]=Te({},n==D?Rr:hc,s),r.key=n;let c=r.time,p=r.range,m=Wt(p);if((n!=D||o==2&&!c)&&(m&&(p[0]==null||p[1]==null)&&(p={min:p[0]==null?Ro:{mode:1,hard:p[0],soft:p[0]},max:p[1]==null?Ro:{mode:1,hard:p[1],soft:p[1]}},m=!1),!m&&ki(p))){let x=p;p=(y,S,A)=>S==null?Pl:vi(S,A,x)}r.range=ee(p||(c?Ec:n==D?r.distr==3?Pc:r.distr==4?Nc:Ur:r.distr==3?Yr:r.distr==4?Kr:Ac)),r.auto=ee(m?!1:r.auto),r.clamp=ee(r.clamp||dc),r._min=r._max=null,r.valToPct=X(r)}}}B("x"),B("y"),o==1&&b.forEach(n=>{B(n.scale)}),W.forEach(n=>{B(n.scale)});for(let n in e.scales)B(n);let M=T[D],K=M.distr,O,j;M.ori==0?(et(h,Is),O=a,j=u):(et(h,Ws),O=u,j=a);let H={};for(let n in T){let r=T[n];(r.min!=null||r.max!=null)&&(H[n]={min:r.min,max:r.max},r.min=r.max=null)}let te=e.tzDate||(n=>new Date(Pe(n/I))),V=e.fmtDate||En,Ue=I==1?Ia(te):ja(te),xe=Yo(te,Uo(I==1?Ha:$a,V)),le=qo(te,Ko(Ba,V)),ce=[],Z=l.legend=Te({},Ka,e.legend),R=l.cursor=Te({},ec,{drag:{y:o==2}},e.cursor),Ee=Z.show,Ie=R.show,we=Z.markers;Z.idxs=ce,we.width=ee(we.width),we.dash=ee(we.dash),we.stroke=ee(we.stroke),we.fill=ee(we.fill);let se,ft,qe,ye=[],wt=[],At,it=!1,Ot={};if(Z.live){let n=b[1]?b[1].values:null;it=n!=null,At=it?n(l,1,0):{_:0};for(let r in At)Ot[r]=yn}if(Ee)if(se=gt("table",Zs,h),qe=gt("tbody",null,se),Z.mount(l,se),it){ft=gt("thead",null,se,qe);let n=gt("tr",null,ft);gt("th",null,n);for(var ol in At)gt("th",So,n).textContent=ol}else et(se,Xs),Z.live&&et(se,Qs);let rl={show:!0},Ol={show:!1};function Jl(n,r){if(r==0&&(it||!Z.live||o==2))return Pl;let s=[],c=gt("tr",ea,qe,qe.childNodes[r]);et(c,n.class),n.show||et(c,tl);let p=gt("th",null,c);if(we.show){let y=ct(ta,p);if(r>0){let S=we.width(l,r);S&&(y.style.border=S+"px "+we.dash(l,r)+" "+we.stroke(l,r)),y.style.background=we.fill(l,r)}}let m=ct(So,p);n.label instanceof HTMLElement?m.appendChild(n.label):m.textContent=n.label,r>0&&(we.show||(m.style.color=n.width>0?we.stroke(l,r):we.fill(l,r)),We("click",p,y=>{if(R._lock)return;Kt(y);let S=b.indexOf(n);if((y.ctrlKey||y.metaKey)!=Z.isolate){let A=b.some((P,L)=>L>0&&L!=S&&P.show);b.forEach((P,L)=>{L>0&&kt(L,A?L==S?rl:Ol:rl,!0,_e.setSeries)})}else kt(S,{show:!n.show},!0,_e.setSeries)},!1),ul&&We(Eo,p,y=>{R._lock||(Kt(y),kt(b.indexOf(n),kl,!0,_e.setSeries))},!1));for(var x in At){let y=gt("td",la,c);y.textContent="--",s.push(y)}return[c,s]}let jt=new Map;function We(n,r,s,c=!0){let p=jt.get(r)||{},m=R.bind[n](l,r,s,c);m&&(ll(n,r,p[n]=m),jt.set(r,p))}function sl(n,r,s){let c=jt.get(r)||{};for(let p in c)(n==null||p==n)&&(dn(p,r,c[p]),delete c[p]);n==null&&jt.delete(r)}let Pt=0,Gt=0,Y=0,N=0,de=0,Ae=0,al=de,Bt=Ae,bt=Y,Ut=N,Je=0,nt=0,Ye=0,pt=0;l.bbox={};let Ni=!1,Zl=!1,cl=!1,Yt=!1,Ql=!1,ot=!1;function Li(n,r,s){(s||n!=l.width||r!=l.height)&&In(n,r),ml(!1),cl=!0,Zl=!0,gl()}function In(n,r){l.width=Pt=Y=n,l.height=Gt=N=r,de=Ae=0,ns(),os();let s=l.bbox;Je=s.left=Xt(de*re,.5),nt=s.top=Xt(Ae*re,.5),Ye=s.width=Xt(Y*re,.5),pt=s.height=Xt(N*re,.5)}let ts=3;function ls(){let n=!1,r=0;for(;!n;){r++;let s=hs(r),c=ms(r);n=r==ts||s&&c,n||(In(l.width,l.height),Zl=!0)}}function is({width:n,height:r}){Li(n,r)}l.setSize=is;function ns(){let n=!1,r=!1,s=!1,c=!1;W.forEach((p,m)=>{if(p.show&&p._show){let{side:x,_size:y}=p,S=x%2,A=p.label!=null?p.labelSize:0,P=y+A;P>0&&(S?(Y-=P,x==3?(de+=P,c=!0):s=!0):(N-=P,x==0?(Ae+=P,n=!0):r=!0))}}),qt[0]=n,qt[1]=s,qt[2]=r,qt[3]=c,Y-=Rt[1]+Rt[3],de+=Rt[3],N-=Rt[2]+Rt[0],Ae+=Rt[0]}function os(){let n=de+Y,r=Ae+N,s=de,c=Ae;function p(m,x){switch(m){case 1:return n+=x,n-x;case 2:return r+=x,r-x;case 3:return s-=x,s+x;case 0:return c-=x,c+x}}W.forEach((m,x)=>{if(m.show&&m._show){let y=m.side;m._pos=p(y,m._size),m.label!=null&&(m._lpos=p(y,m.labelSize))}})}if(R.dataIdx==null){let n=R.hover,r=n.skip=new Set(n.skip??[]);r.add(void 0);let s=n.prox=ee(n.prox),c=n.bias??=0;R.dataIdx=(p,m,x,y)=>{if(m==0)return x;let S=x,A=s(p,m,x,y)??fe,P=A>=0&&A<fe,L=M.ori==0?Y:N,G=R.left,oe=t[0],ie=t[m];if(r.has(ie[x])){S=null;let Q=null,$=null,F;if(c==0||c==-1)for(F=x;Q==null&&F-- >0;)r.has(ie[F])||(Q=F);if(c==0||c==1)for(F=x;$==null&&F++<ie.length;)r.has(ie[F])||($=F);if(Q!=null||$!=null)if(P){let ge=Q==null?-1/0:O(oe[Q],M,L,0),ke=$==null?1/0:O(oe[$],M,L,0),Re=G-ge,ue=ke-G;Re<=ue?Re<=A&&(S=Q):ue<=A&&(S=$)}else S=$==null?Q:Q==null?$:x-Q<=$-x?Q:$}else P&&Ne(G-O(oe[x],M,L,0))>A&&(S=null);return S}}let Kt=n=>{R.event=n};R.idxs=ce,R._lock=!1;let He=R.points;He.show=ee(He.show),He.size=ee(He.size),He.stroke=ee(He.stroke),He.width=ee(He.width),He.fill=ee(He.fill);let yt=l.focus=Te({},e.focus||{alpha:.3},R.focus),ul=yt.prox>=0,fl=ul&&He.one,rt=[],pl=[],dl=[];function Wn(n,r){let s=He.show(l,r);if(s instanceof HTMLElement)return et(s,Js),et(s,n.class),Et(s,-10,-10,Y,N),k.insertBefore(s,rt[r]),s}function $n(n,r){if(o==1||r>0){let s=o==1&&T[n.scale].time,c=n.value;n.value=s?$o(c)?qo(te,Ko(c,V)):c||le:c||uc,n.label=n.label||(s?lc:tc)}if(fl||r>0){n.width=n.width==null?1:n.width,n.paths=n.paths||_c||ha,n.fillTo=ee(n.fillTo||mc),n.pxAlign=+ne(n.pxAlign,C),n.pxRound=nr(n.pxAlign),n.stroke=ee(n.stroke||null),n.fill=ee(n.fill||null),n._stroke=n._fill=n._paths=n._focus=null;let s=fc(Be(1,n.width),1),c=n.points=Te({},{size:s,width:Be(1,s*.2),stroke:n.stroke,space:s*2,paths:Tc,_stroke:null,_fill:null},n.points);c.show=ee(c.show),c.filter=ee(c.filter),c.fill=ee(c.fill),c.stroke=ee(c.stroke),c.paths=ee(c.paths),c.pxAlign=n.pxAlign}if(Ee){let s=Jl(n,r);ye.splice(r,0,s[0]),wt.splice(r,0,s[1]),Z.values.push(null)}if(Ie){ce.splice(r,0,null);let s=null;fl?r==0&&(s=Wn(n,r)):r>0&&(s=Wn(n,r)),rt.splice(r,0,s),pl.splice(r,0,0),dl.splice(r,0,0)}Oe("addSeries",r)}function rs(n,r){r=r??b.length,n=o==1?wn(n,r,Zo,lr):wn(n,r,{},tr),b.splice(r,0,n),$n(b[r],r)}l.addSeries=rs;function ss(n){if(b.splice(n,1),Ee){Z.values.splice(n,1),wt.splice(n,1);let r=ye.splice(n,1)[0];sl(null,r.firstChild),r.remove()}Ie&&(ce.splice(n,1),rt.splice(n,1)[0].remove(),pl.splice(n,1),dl.splice(n,1)),Oe("delSeries",n)}l.delSeries=ss;let qt=[!1,!1,!1,!1];function as(n,r){if(n._show=n.show,n.show){let s=n.side%2,c=T[n.scale];c==null&&(n.scale=s?b[1].scale:D,c=T[n.scale]);let p=c.time;n.size=ee(n.size),n.space=ee(n.space),n.rotate=ee(n.rotate),Wt(n.incrs)&&n.incrs.forEach(x=>{!$t.has(x)&&$t.set(x,vr(x))}),n.incrs=ee(n.incrs||(c.distr==2?Ra:p?I==1?Va:Wa:el)),n.splits=ee(n.splits||(p&&c.distr==1?Ue:c.distr==3?mn:c.distr==4?oc:nc)),n.stroke=ee(n.stroke),n.grid.stroke=ee(n.grid.stroke),n.ticks.stroke=ee(n.ticks.stroke),n.border.stroke=ee(n.border.stroke);let m=n.values;n.values=Wt(m)&&!Wt(m[0])?ee(m):p?Wt(m)?Yo(te,Uo(m,V)):$o(m)?Ga(te,m):m||xe:m||ic,n.filter=ee(n.filter||(c.distr>=3&&c.log==10?ac:c.distr==3&&c.log==2?cc:mr)),n.font=ar(n.font),n.labelFont=ar(n.labelFont),n._size=n.size(l,null,r,0),n._space=n._rotate=n._incrs=n._found=n._splits=n._values=null,n._size>0&&(qt[r]=!0,n._el=ct(Us,v))}}function Rl(n,r,s,c){let[p,m,x,y]=s,S=r%2,A=0;return S==0&&(y||m)&&(A=r==0&&!p||r==2&&!x?Pe(Jo.size/3):0),S==1&&(p||x)&&(A=r==1&&!m||r==3&&!y?Pe(Xo.size/2):0),A}let jn=l.padding=(e.padding||[Rl,Rl,Rl,Rl]).map(n=>ee(ne(n,Rl))),Rt=l._padding=jn.map((n,r)=>n(l,r,qt,0)),Fe,Le=null,De=null,Xl=o==1?b[0].idxs:null,dt=null,Fl=!1;function Gn(n,r){if(t=n??[],l.data=l._data=t,o==2){Fe=0;for(let s=1;s<b.length;s++)Fe+=t[s][0].length}else{t.length==0&&(l.data=l._data=t=[[]]),dt=t[0],Fe=dt.length;let s=t;if(K==2){s=t.slice();let c=s[0]=Array(Fe);for(let p=0;p<Fe;p++)c[p]=p}l._data=t=s}if(ml(!0),Oe("setData"),K==2&&(cl=!0),r!==!1){let s=M;s.auto(l,Fl)?Di():Vt(D,s.min,s.max),Yt=Yt||R.left>=0,ot=!0,gl()}}l.setData=Gn;function Di(){Fl=!0;let n,r;o==1&&(Fe>0?(Le=Xl[0]=0,De=Xl[1]=Fe-1,n=t[0][Le],r=t[0][De],K==2?(n=Le,r=De):n==r&&(K==3?[n,r]=bi(n,n,M.log,!1):K==4?[n,r]=Sn(n,n,M.log,!1):M.time?r=n+Pe(86400/I):[n,r]=vi(n,r,_n,!0))):(Le=Xl[0]=n=null,De=Xl[1]=r=null)),Vt(D,n,r)}let ei,hl,Ci,zi,Oi,Ri,Fi,Vi,Hi,Ke;function Bn(n,r,s,c,p,m){n??=To,s??=Mn,c??="butt",p??=To,m??="round",n!=ei&&(g.strokeStyle=ei=n),p!=hl&&(g.fillStyle=hl=p),r!=Ci&&(g.lineWidth=Ci=r),m!=Oi&&(g.lineJoin=Oi=m),c!=Ri&&(g.lineCap=Ri=c),s!=zi&&g.setLineDash(zi=s)}function Un(n,r,s,c){r!=hl&&(g.fillStyle=hl=r),n!=Fi&&(g.font=Fi=n),s!=Vi&&(g.textAlign=Vi=s),c!=Hi&&(g.textBaseline=Hi=c)}function Ii(n,r,s,c,p=0){if(c.length>0&&n.auto(l,Fl)&&(r==null||r.min==null)){let m=ne(Le,0),x=ne(De,c.length-1),y=s.min==null?aa(c,m,x,p,n.distr==3):[s.min,s.max];n.min=xt(n.min,s.min=y[0]),n.max=Be(n.max,s.max=y[1])}}let Yn={min:null,max:null};function cs(){for(let c in T){let p=T[c];H[c]==null&&(p.min==null||H[D]!=null&&p.auto(l,Fl))&&(H[c]=Yn)}for(let c in T){let p=T[c];H[c]==null&&p.from!=null&&H[p.from]!=null&&(H[c]=Yn)}H[D]!=null&&ml(!0);let n={};for(let c in H){let p=H[c];if(p!=null){let m=n[c]=Nl(T[c],va);if(p.min!=null)Te(m,p);else if(c!=D||o==2)if(Fe==0&&m.from==null){let x=m.range(l,null,null,c);m.min=x[0],m.max=x[1]}else m.min=fe,m.max=-fe}}if(Fe>0){b.forEach((c,p)=>{if(o==1){let m=c.scale,x=H[m];if(x==null)return;let y=n[m];if(p==0){let S=y.range(l,y.min,y.max,m);y.min=S[0],y.max=S[1],Le=vt(y.min,t[0]),De=vt(y.max,t[0]),De-Le>1&&(t[0][Le]<y.min&&Le++,t[0][De]>y.max&&De--),c.min=dt[Le],c.max=dt[De]}else c.show&&c.auto&&Ii(y,x,c,t[p],c.sorted);c.idxs[0]=Le,c.idxs[1]=De}else if(p>0&&c.show&&c.auto){let[m,x]=c.facets,y=m.scale,S=x.scale,[A,P]=t[p],L=n[y],G=n[S];L!=null&&Ii(L,H[y],m,A,m.sorted),G!=null&&Ii(G,H[S],x,P,x.sorted),c.min=x.min,c.max=x.max}});for(let c in n){let p=n[c],m=H[c];if(p.from==null&&(m==null||m.min==null)){let x=p.range(l,p.min==fe?null:p.min,p.max==-fe?null:p.max,c);p.min=x[0],p.max=x[1]}}}for(let c in n){let p=n[c];if(p.from!=null){let m=n[p.from];if(m.min==null)p.min=p.max=null;else{let x=p.range(l,m.min,m.max,c);p.min=x[0],p.max=x[1]}}}let r={},s=!1;for(let c in n){let p=n[c],m=T[c];if(m.min!=p.min||m.max!=p.max){m.min=p.min,m.max=p.max;let x=m.distr;m._min=x==3?Ct(m.min):x==4?rn(m.min,m.asinh):x==100?m.fwd(m.min):m.min,m._max=x==3?Ct(m.max):x==4?rn(m.max,m.asinh):x==100?m.fwd(m.max):m.max,r[c]=s=!0}}if(s){b.forEach((c,p)=>{o==2?p>0&&r.y&&(c._paths=null):r[c.scale]&&(c._paths=null)});for(let c in r)cl=!0,Oe("setScale",c);Ie&&R.left>=0&&(Yt=ot=!0)}for(let c in H)H[c]=null}function us(n){let r=hn(Le-1,0,Fe-1),s=hn(De+1,0,Fe-1);for(;n[r]==null&&r>0;)r--;for(;n[s]==null&&s<Fe-1;)s++;return[r,s]}function fs(){if(Fe>0){let n=b.some(r=>r._focus)&&Ke!=yt.alpha;n&&(g.globalAlpha=Ke=yt.alpha),b.forEach((r,s)=>{if(s>0&&r.show&&(Kn(s,!1),Kn(s,!0),r._paths==null)){let c=Ke;Ke!=r.alpha&&(g.globalAlpha=Ke=r.alpha);let p=o==2?[0,t[s][0].length-1]:us(t[s]);r._paths=r.paths(l,s,p[0],p[1]),Ke!=c&&(g.globalAlpha=Ke=c)}}),b.forEach((r,s)=>{if(s>0&&r.show){let c=Ke;Ke!=r.alpha&&(g.globalAlpha=Ke=r.alpha),r._paths!=null&&qn(s,!1);{let p=r._paths!=null?r._paths.gaps:null,m=r.points.show(l,s,Le,De,p),x=r.points.filter(l,s,m,p);(m||x)&&(r.points._paths=r.points.paths(l,s,Le,De,x),qn(s,!0))}Ke!=c&&(g.globalAlpha=Ke=c),Oe("drawSeries",s)}}),n&&(g.globalAlpha=Ke=1)}}function Kn(n,r){let s=r?b[n].points:b[n];s._stroke=s.stroke(l,n),s._fill=s.fill(l,n)}function qn(n,r){let s=r?b[n].points:b[n],{stroke:c,fill:p,clip:m,flags:x,_stroke:y=s._stroke,_fill:S=s._fill,_width:A=s.width}=s._paths;A=pe(A*re,3);let P=null,L=A%2/2;r&&S==null&&(S=A>0?"#fff":y);let G=s.pxAlign==1&&L>0;if(G&&g.translate(L,L),!r){let oe=Je-A/2,ie=nt-A/2,Q=Ye+A,$=pt+A;P=new Path2D,P.rect(oe,ie,Q,$)}r?Wi(y,A,s.dash,s.cap,S,c,p,x,m):ps(n,y,A,s.dash,s.cap,S,c,p,x,P,m),G&&g.translate(-L,-L)}function ps(n,r,s,c,p,m,x,y,S,A,P){let L=!1;S!=0&&q.forEach((G,oe)=>{if(G.series[0]==n){let ie=b[G.series[1]],Q=t[G.series[1]],$=(ie._paths||Kl).band;Wt($)&&($=G.dir==1?$[0]:$[1]);let F,ge=null;ie.show&&$&&ua(Q,Le,De)?(ge=G.fill(l,oe)||m,F=ie._paths.clip):$=null,Wi(r,s,c,p,ge,x,y,S,A,P,F,$),L=!0}}),L||Wi(r,s,c,p,m,x,y,S,A,P)}let Jn=Ll|vn;function Wi(n,r,s,c,p,m,x,y,S,A,P,L){Bn(n,r,s,c,p),(S||A||L)&&(g.save(),S&&g.clip(S),A&&g.clip(A)),L?(y&Jn)==Jn?(g.clip(L),P&&g.clip(P),li(p,x),ti(n,m,r)):y&vn?(li(p,x),g.clip(L),ti(n,m,r)):y&Ll&&(g.save(),g.clip(L),P&&g.clip(P),li(p,x),g.restore(),ti(n,m,r)):(li(p,x),ti(n,m,r)),(S||A||L)&&g.restore()}function ti(n,r,s){s>0&&(r instanceof Map?r.forEach((c,p)=>{g.strokeStyle=ei=p,g.stroke(c)}):r!=null&&n&&g.stroke(r))}function li(n,r){r instanceof Map?r.forEach((s,c)=>{g.fillStyle=hl=c,g.fill(s)}):r!=null&&n&&g.fill(r)}function ds(n,r,s,c){let p=W[n],m;if(c<=0)m=[0,0];else{let x=p._space=p.space(l,n,r,s,c),y=p._incrs=p.incrs(l,n,r,s,c,x);m=Lc(r,s,y,c,x)}return p._found=m}function $i(n,r,s,c,p,m,x,y,S,A){let P=x%2/2;C==1&&g.translate(P,P),Bn(y,x,S,A,y),g.beginPath();let L,G,oe,ie,Q=p+(c==0||c==3?-m:m);s==0?(G=p,ie=Q):(L=p,oe=Q);for(let $=0;$<n.length;$++)r[$]!=null&&(s==0?L=oe=n[$]:G=ie=n[$],g.moveTo(L,G),g.lineTo(oe,ie));g.stroke(),C==1&&g.translate(-P,-P)}function hs(n){let r=!0;return W.forEach((s,c)=>{if(!s.show)return;let p=T[s.scale];if(p.min==null){s._show&&(r=!1,s._show=!1,ml(!1));return}else s._show||(r=!1,s._show=!0,ml(!1));let m=s.side,x=m%2,{min:y,max:S}=p,[A,P]=ds(c,y,S,x==0?Y:N);if(P==0)return;let L=p.distr==2,G=s._splits=s.splits(l,c,y,S,A,P,L),oe=p.distr==2?G.map(F=>dt[F]):G,ie=p.distr==2?dt[G[1]]-dt[G[0]]:A,Q=s._values=s.values(l,s.filter(l,oe,c,P,ie),c,P,ie);s._rotate=m==2?s.rotate(l,Q,c,P):0;let $=s._size;s._size=ut(s.size(l,Q,c,n)),$!=null&&s._size!=$&&(r=!1)}),r}function ms(n){let r=!0;return jn.forEach((s,c)=>{let p=s(l,c,qt,n);p!=Rt[c]&&(r=!1),Rt[c]=p}),r}function gs(){for(let n=0;n<W.length;n++){let r=W[n];if(!r.show||!r._show)continue;let s=r.side,c=s%2,p,m,x=r.stroke(l,n),y=s==0||s==3?-1:1,[S,A]=r._found;if(r.label!=null){let je=r.labelGap*y,Xe=Pe((r._lpos+je)*re);Un(r.labelFont[0],x,"center",s==2?"top":_o),g.save(),c==1?(p=m=0,g.translate(Xe,Pe(nt+pt/2)),g.rotate((s==3?-mi:mi)/2)):(p=Pe(Je+Ye/2),m=Xe);let Qt=dr(r.label)?r.label(l,n,S,A):r.label;g.fillText(Qt,p,m),g.restore()}if(A==0)continue;let P=T[r.scale],L=c==0?Ye:pt,G=c==0?Je:nt,oe=r._splits,ie=P.distr==2?oe.map(je=>dt[je]):oe,Q=P.distr==2?dt[oe[1]]-dt[oe[0]]:S,$=r.ticks,F=r.border,ge=$.show?$.size:0,ke=Pe(ge*re),Re=Pe((r.alignTo==2?r._size-ge-r.gap:r.gap)*re),ue=r._rotate*-mi/180,Se=z(r._pos*re),Ze=(ke+Re)*y,$e=Se+Ze;m=c==0?$e:0,p=c==1?$e:0;let st=r.font[0],ht=r.align==1?Tl:r.align==2?ln:ue>0?Tl:ue<0?ln:c==0?"center":s==3?ln:Tl,_t=ue||c==1?"middle":s==2?"top":_o;Un(st,x,ht,_t);let Qe=r.font[1]*r.lineGap,at=oe.map(je=>z(f(je,P,L,G))),mt=r._values;for(let je=0;je<mt.length;je++){let Xe=mt[je];if(Xe!=null){c==0?p=at[je]:m=at[je],Xe=""+Xe;let Qt=Xe.indexOf(`
`)==-1?[Xe]:Xe.split(/\n/gm);for(let Ge=0;Ge<Qt.length;Ge++){let go=Qt[Ge];ue?(g.save(),g.translate(p,m+Ge*Qe),g.rotate(ue),g.fillText(go,0,0),g.restore()):g.fillText(go,p,m+Ge*Qe)}}}$.show&&$i(at,$.filter(l,ie,n,A,Q),c,s,Se,ke,pe($.width*re,3),$.stroke(l,n),$.dash,$.cap);let Tt=r.grid;Tt.show&&$i(at,Tt.filter(l,ie,n,A,Q),c,c==0?2:1,c==0?nt:Je,c==0?pt:Ye,pe(Tt.width*re,3),Tt.stroke(l,n),Tt.dash,Tt.cap),F.show&&$i([Se],[1],c==0?1:0,c==0?1:2,c==1?nt:Je,c==1?pt:Ye,pe(F.width*re,3),F.stroke(l,n),F.dash,F.cap)}Oe("drawAxes")}function ml(n){b.forEach((r,s)=>{s>0&&(r._paths=null,n&&(o==1?(r.min=null,r.max=null):r.facets.forEach(c=>{c.min=null,c.max=null})))})}let ii=!1,ji=!1,Vl=[];function vs(){ji=!1;for(let n=0;n<Vl.length;n++)Oe(...Vl[n]);Vl.length=0}function gl(){ii||(_a(Zn),ii=!0)}function xs(n,r=!1){ii=!0,ji=r,n(l),Zn(),r&&Vl.length>0&&queueMicrotask(vs)}l.batch=xs;function Zn(){if(Ni&&(cs(),Ni=!1),cl&&(ls(),cl=!1),Zl){if(ve(_,Tl,de),ve(_,"top",Ae),ve(_,Gl,Y),ve(_,Bl,N),ve(k,Tl,de),ve(k,"top",Ae),ve(k,Gl,Y),ve(k,Bl,N),ve(v,Gl,Pt),ve(v,Bl,Gt),w.width=Pe(Pt*re),w.height=Pe(Gt*re),W.forEach(({_el:n,_show:r,_size:s,_pos:c,side:p})=>{if(n!=null)if(r){let m=p===3||p===0?s:0,x=p%2==1;ve(n,x?"left":"top",c-m),ve(n,x?"width":"height",s),ve(n,x?"top":"left",x?Ae:de),ve(n,x?"height":"width",x?N:Y),pn(n,tl)}else et(n,tl)}),ei=hl=Ci=Oi=Ri=Fi=Vi=Hi=zi=null,Ke=1,Wl(!0),de!=al||Ae!=Bt||Y!=bt||N!=Ut){ml(!1);let n=Y/bt,r=N/Ut;if(Ie&&!Yt&&R.left>=0){R.left*=n,R.top*=r,vl&&Et(vl,Pe(R.left),0,Y,N),xl&&Et(xl,0,Pe(R.top),Y,N);for(let s=0;s<rt.length;s++){let c=rt[s];c!=null&&(pl[s]*=n,dl[s]*=r,Et(c,ut(pl[s]),ut(dl[s]),Y,N))}}if(me.show&&!Ql&&me.left>=0&&me.width>0){me.left*=n,me.width*=n,me.top*=r,me.height*=r;for(let s in qi)ve(yl,s,me[s])}al=de,Bt=Ae,bt=Y,Ut=N}Oe("setSize"),Zl=!1}Pt>0&&Gt>0&&(g.clearRect(0,0,w.width,w.height),Oe("drawClear"),U.forEach(n=>n()),Oe("draw")),me.show&&Ql&&(ni(me),Ql=!1),Ie&&Yt&&(Zt(null,!0,!1),Yt=!1),Z.show&&Z.live&&ot&&(Yi(),ot=!1),d||(d=!0,l.status=1,Oe("ready")),Fl=!1,ii=!1}l.redraw=(n,r)=>{cl=r||!1,n!==!1?Vt(D,M.min,M.max):gl()};function Gi(n,r){let s=T[n];if(s.from==null){if(Fe==0){let c=s.range(l,r.min,r.max,n);r.min=c[0],r.max=c[1]}if(r.min>r.max){let c=r.min;r.min=r.max,r.max=c}if(Fe>1&&r.min!=null&&r.max!=null&&r.max-r.min<1e-16)return;n==D&&s.distr==2&&Fe>0&&(r.min=vt(r.min,t[0]),r.max=vt(r.max,t[0]),r.min==r.max&&r.max++),H[n]=r,Ni=!0,gl()}}l.setScale=Gi;let Bi,Ui,vl,xl,Qn,Xn,wl,bl,eo,to,he,be,Ft=!1,Ve=R.drag,Ce=Ve.x,ze=Ve.y;Ie&&(R.x&&(Bi=ct(Ks,k)),R.y&&(Ui=ct(qs,k)),M.ori==0?(vl=Bi,xl=Ui):(vl=Ui,xl=Bi),he=R.left,be=R.top);let me=l.select=Te({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),yl=me.show?ct(Ys,me.over?k:_):null;function ni(n,r){if(me.show){for(let s in n)me[s]=n[s],s in qi&&ve(yl,s,n[s]);r!==!1&&Oe("setSelect")}}l.setSelect=ni;function ws(n){if(b[n].show)Ee&&pn(ye[n],tl);else if(Ee&&et(ye[n],tl),Ie){let s=fl?rt[0]:rt[n];s!=null&&Et(s,-10,-10,Y,N)}}function Vt(n,r,s){Gi(n,{min:r,max:s})}function kt(n,r,s,c){r.focus!=null&&_s(n),r.show!=null&&b.forEach((p,m)=>{m>0&&(n==m||n==null)&&(p.show=r.show,ws(m),o==2?(Vt(p.facets[0].scale,null,null),Vt(p.facets[1].scale,null,null)):Vt(p.scale,null,null),gl())}),s!==!1&&Oe("setSeries",n,r),c&&$l("setSeries",l,n,r)}l.setSeries=kt;function bs(n,r){Te(q[n],r)}function ys(n,r){n.fill=ee(n.fill||null),n.dir=ne(n.dir,-1),r=r??q.length,q.splice(r,0,n)}function ks(n){n==null?q.length=0:q.splice(n,1)}l.addBand=ys,l.setBand=bs,l.delBand=ks;function Ss(n,r){b[n].alpha=r,Ie&&rt[n]!=null&&(rt[n].style.opacity=r),Ee&&ye[n]&&(ye[n].style.opacity=r)}let Nt,Ht,Jt,kl={focus:!0};function _s(n){if(n!=Jt){let r=n==null,s=yt.alpha!=1;b.forEach((c,p)=>{if(o==1||p>0){let m=r||p==0||p==n;c._focus=r?null:m,s&&Ss(p,m?1:yt.alpha)}}),Jt=n,s&&gl()}}Ee&&ul&&We(Ao,se,n=>{R._lock||(Kt(n),Jt!=null&&kt(null,kl,!0,_e.setSeries))});function St(n,r,s){let c=T[r];s&&(n=n/re-(c.ori==1?Ae:de));let p=Y;c.ori==1&&(p=N,n=p-n),c.dir==-1&&(n=p-n);let m=c._min,x=c._max,y=n/p,S=m+(x-m)*y,A=c.distr;return A==3?Al(10,S):A==4?pa(S,c.asinh):A==100?c.bwd(S):S}function Ts(n,r){let s=St(n,D,r);return vt(s,t[0],Le,De)}l.valToIdx=n=>vt(n,t[0]),l.posToIdx=Ts,l.posToVal=St,l.valToPos=(n,r,s)=>T[r].ori==0?a(n,T[r],s?Ye:Y,s?Je:0):u(n,T[r],s?pt:N,s?nt:0),l.setCursor=(n,r,s)=>{he=n.left,be=n.top,Zt(null,r,s)};function lo(n,r){ve(yl,Tl,me.left=n),ve(yl,Gl,me.width=r)}function io(n,r){ve(yl,"top",me.top=n),ve(yl,Bl,me.height=r)}let Hl=M.ori==0?lo:io,Il=M.ori==1?lo:io;function Ms(){if(Ee&&Z.live)for(let n=o==2?1:0;n<b.length;n++){if(n==0&&it)continue;let r=Z.values[n],s=0;for(let c in r)wt[n][s++].firstChild.nodeValue=r[c]}}function Yi(n,r){if(n!=null&&(n.idxs?n.idxs.forEach((s,c)=>{ce[c]=s}):ga(n.idx)||ce.fill(n.idx),Z.idx=ce[0]),Ee&&Z.live){for(let s=0;s<b.length;s++)(s>0||o==1&&!it)&&Es(s,ce[s]);Ms()}ot=!1,r!==!1&&Oe("setLegend")}l.setLegend=Yi;function Es(n,r){let s=b[n],c=n==0&&K==2?dt:t[n],p;it?p=s.values(l,n,r)??Ot:(p=s.value(l,r==null?null:c[r],n,r),p=p==null?Ot:{_:p}),Z.values[n]=p}function Zt(n,r,s){eo=he,to=be,[he,be]=R.move(l,he,be),R.left=he,R.top=be,Ie&&(vl&&Et(vl,Pe(he),0,Y,N),xl&&Et(xl,0,Pe(be),Y,N));let c,p=Le>De;Nt=fe,Ht=null;let m=M.ori==0?Y:N,x=M.ori==1?Y:N;if(he<0||Fe==0||p){c=R.idx=null;for(let y=0;y<b.length;y++){let S=rt[y];S!=null&&Et(S,-10,-10,Y,N)}ul&&kt(null,kl,!0,n==null&&_e.setSeries),Z.live&&(ce.fill(c),ot=!0)}else{let y,S,A;o==1&&(y=M.ori==0?he:be,S=St(y,D),c=R.idx=vt(S,t[0],Le,De),A=O(t[0][c],M,m,0));let P=-10,L=-10,G=0,oe=0,ie=!0,Q="",$="";for(let F=o==2?1:0;F<b.length;F++){let ge=b[F],ke=ce[F],Re=ke==null?null:o==1?t[F][ke]:t[F][1][ke],ue=R.dataIdx(l,F,c,S),Se=ue==null?null:o==1?t[F][ue]:t[F][1][ue];if(ot=ot||Se!=Re||ue!=ke,ce[F]=ue,F>0&&ge.show){let Ze=ue==null?-10:ue==c?A:O(o==1?t[0][ue]:t[F][0][ue],M,m,0),$e=Se==null?-10:j(Se,o==1?T[ge.scale]:T[ge.facets[1].scale],x,0);if(ul&&Se!=null){let st=M.ori==1?he:be,ht=Ne(yt.dist(l,F,ue,$e,st));if(ht<Nt){let _t=yt.bias;if(_t!=0){let Qe=St(st,ge.scale),at=Se>=0?1:-1,mt=Qe>=0?1:-1;mt==at&&(mt==1?_t==1?Se>=Qe:Se<=Qe:_t==1?Se<=Qe:Se>=Qe)&&(Nt=ht,Ht=F)}else Nt=ht,Ht=F}}if(ot||fl){let st,ht;M.ori==0?(st=Ze,ht=$e):(st=$e,ht=Ze);let _t,Qe,at,mt,Tt,je,Xe=!0,Qt=He.bbox;if(Qt!=null){Xe=!1;let Ge=Qt(l,F);at=Ge.left,mt=Ge.top,_t=Ge.width,Qe=Ge.height}else at=st,mt=ht,_t=Qe=He.size(l,F);if(je=He.fill(l,F),Tt=He.stroke(l,F),fl)F==Ht&&Nt<=yt.prox&&(P=at,L=mt,G=_t,oe=Qe,ie=Xe,Q=je,$=Tt);else{let Ge=rt[F];Ge!=null&&(pl[F]=at,dl[F]=mt,Oo(Ge,_t,Qe,Xe),Co(Ge,je,Tt),Et(Ge,ut(at),ut(mt),Y,N))}}}}if(fl){let F=yt.prox,ge=Jt==null?Nt<=F:Nt>F||Ht!=Jt;if(ot||ge){let ke=rt[0];ke!=null&&(pl[0]=P,dl[0]=L,Oo(ke,G,oe,ie),Co(ke,Q,$),Et(ke,ut(P),ut(L),Y,N))}}}if(me.show&&Ft)if(n!=null){let[y,S]=_e.scales,[A,P]=_e.match,[L,G]=n.cursor.sync.scales,oe=n.cursor.drag;if(Ce=oe._x,ze=oe._y,Ce||ze){let{left:ie,top:Q,width:$,height:F}=n.select,ge=n.scales[L].ori,ke=n.posToVal,Re,ue,Se,Ze,$e,st=y!=null&&A(y,L),ht=S!=null&&P(S,G);st&&Ce?(ge==0?(Re=ie,ue=$):(Re=Q,ue=F),Se=T[y],Ze=O(ke(Re,L),Se,m,0),$e=O(ke(Re+ue,L),Se,m,0),Hl(xt(Ze,$e),Ne($e-Ze))):Hl(0,m),ht&&ze?(ge==1?(Re=ie,ue=$):(Re=Q,ue=F),Se=T[S],Ze=j(ke(Re,G),Se,x,0),$e=j(ke(Re+ue,G),Se,x,0),Il(xt(Ze,$e),Ne($e-Ze))):Il(0,x)}else Ji()}else{let y=Ne(eo-Qn),S=Ne(to-Xn);if(M.ori==1){let G=y;y=S,S=G}Ce=Ve.x&&y>=Ve.dist,ze=Ve.y&&S>=Ve.dist;let A=Ve.uni;A!=null?Ce&&ze&&(Ce=y>=A,ze=S>=A,!Ce&&!ze&&(S>y?ze=!0:Ce=!0)):Ve.x&&Ve.y&&(Ce||ze)&&(Ce=ze=!0);let P,L;Ce&&(M.ori==0?(P=wl,L=he):(P=bl,L=be),Hl(xt(P,L),Ne(L-P)),ze||Il(0,x)),ze&&(M.ori==1?(P=wl,L=he):(P=bl,L=be),Il(xt(P,L),Ne(L-P)),Ce||Hl(0,m)),!Ce&&!ze&&(Hl(0,0),Il(0,0))}if(Ve._x=Ce,Ve._y=ze,n==null){if(s){if(mo!=null){let[y,S]=_e.scales;_e.values[0]=y!=null?St(M.ori==0?he:be,y):null,_e.values[1]=S!=null?St(M.ori==1?he:be,S):null}$l(nn,l,he,be,Y,N,c)}if(ul){let y=s&&_e.setSeries,S=yt.prox;Jt==null?Nt<=S&&kt(Ht,kl,!0,y):Nt>S?kt(null,kl,!0,y):Ht!=Jt&&kt(Ht,kl,!0,y)}}ot&&(Z.idx=c,Yi()),r!==!1&&Oe("setCursor")}let It=null;Object.defineProperty(l,"rect",{get(){return It==null&&Wl(!1),It}});function Wl(n=!1){n?It=null:(It=k.getBoundingClientRect(),Oe("syncRect",It))}function no(n,r,s,c,p,m,x){R._lock||Ft&&n!=null&&n.movementX==0&&n.movementY==0||(Ki(n,r,s,c,p,m,x,!1,n!=null),n!=null?Zt(null,!0,!0):Zt(r,!0,!1))}function Ki(n,r,s,c,p,m,x,y,S){if(It==null&&Wl(!1),Kt(n),n!=null)s=n.clientX-It.left,c=n.clientY-It.top;else{if(s<0||c<0){he=-10,be=-10;return}let[A,P]=_e.scales,L=r.cursor.sync,[G,oe]=L.values,[ie,Q]=L.scales,[$,F]=_e.match,ge=r.axes[0].side%2==1,ke=M.ori==0?Y:N,Re=M.ori==1?Y:N,ue=ge?m:p,Se=ge?p:m,Ze=ge?c:s,$e=ge?s:c;if(ie!=null?s=$(A,ie)?f(G,T[A],ke,0):-10:s=ke*(Ze/ue),Q!=null?c=F(P,Q)?f(oe,T[P],Re,0):-10:c=Re*($e/Se),M.ori==1){let st=s;s=c,c=st}}S&&(r==null||r.cursor.event.type==nn)&&((s<=1||s>=Y-1)&&(s=Xt(s,Y)),(c<=1||c>=N-1)&&(c=Xt(c,N))),y?(Qn=s,Xn=c,[wl,bl]=R.move(l,s,c)):(he=s,be=c)}let qi={width:0,height:0,left:0,top:0};function Ji(){ni(qi,!1)}let oo,ro,so,ao;function co(n,r,s,c,p,m,x){Ft=!0,Ce=ze=Ve._x=Ve._y=!1,Ki(n,r,s,c,p,m,x,!0,!1),n!=null&&(We(on,un,uo,!1),$l(Mo,l,wl,bl,Y,N,null));let{left:y,top:S,width:A,height:P}=me;oo=y,ro=S,so=A,ao=P}function uo(n,r,s,c,p,m,x){Ft=Ve._x=Ve._y=!1,Ki(n,r,s,c,p,m,x,!1,!0);let{left:y,top:S,width:A,height:P}=me,L=A>0||P>0,G=oo!=y||ro!=S||so!=A||ao!=P;if(L&&G&&ni(me),Ve.setScale&&L&&G){let oe=y,ie=A,Q=S,$=P;if(M.ori==1&&(oe=S,ie=P,Q=y,$=A),Ce&&Vt(D,St(oe,D),St(oe+ie,D)),ze)for(let F in T){let ge=T[F];F!=D&&ge.from==null&&ge.min!=fe&&Vt(F,St(Q+$,F),St(Q,F))}Ji()}else R.lock&&(R._lock=!R._lock,Zt(r,!0,n!=null));n!=null&&(sl(on,un),$l(on,l,he,be,Y,N,null))}function As(n,r,s,c,p,m,x){if(R._lock)return;Kt(n);let y=Ft;if(Ft){let S=!0,A=!0,P=10,L,G;M.ori==0?(L=Ce,G=ze):(L=ze,G=Ce),L&&G&&(S=he<=P||he>=Y-P,A=be<=P||be>=N-P),L&&S&&(he=he<wl?0:Y),G&&A&&(be=be<bl?0:N),Zt(null,!0,!0),Ft=!1}he=-10,be=-10,ce.fill(null),Zt(null,!0,!0),y&&(Ft=y)}function fo(n,r,s,c,p,m,x){R._lock||(Kt(n),Di(),Ji(),n!=null&&$l(Po,l,he,be,Y,N,null))}function po(){W.forEach(Dc),Li(l.width,l.height,!0)}ll(gi,El,po);let Sl={};Sl.mousedown=co,Sl.mousemove=no,Sl.mouseup=uo,Sl.dblclick=fo,Sl.setSeries=(n,r,s,c)=>{let p=_e.match[2];s=p(l,r,s),s!=-1&&kt(s,c,!0,!1)},Ie&&(We(Mo,k,co),We(nn,k,no),We(Eo,k,n=>{Kt(n),Wl(!1)}),We(Ao,k,As),We(Po,k,fo),xn.add(l),l.syncRect=Wl);let oi=l.hooks=e.hooks||{};function Oe(n,r,s){ji?Vl.push([n,r,s]):n in oi&&oi[n].forEach(c=>{c.call(null,l,r,s)})}(e.plugins||[]).forEach(n=>{for(let r in n.hooks)oi[r]=(oi[r]||[]).concat(n.hooks[r])});let ho=(n,r,s)=>s,_e=Te({key:null,setSeries:!1,filters:{pub:Io,sub:Io},scales:[D,b[1]?b[1].scale:null],match:[Wo,Wo,ho],values:[null,null]},R.sync);_e.match.length==2&&_e.match.push(ho),R.sync=_e;let mo=_e.key,Zi=Fr(mo);function $l(n,r,s,c,p,m,x){_e.filters.pub(n,r,s,c,p,m,x)&&Zi.pub(n,r,s,c,p,m,x)}Zi.sub(l);function Ps(n,r,s,c,p,m,x){_e.filters.sub(n,r,s,c,p,m,x)&&Sl[n](null,r,s,c,p,m,x)}l.pub=Ps;function Ns(){Zi.unsub(l),xn.delete(l),jt.clear(),dn(gi,El,po),h.remove(),se?.remove(),Oe("destroy")}l.destroy=Ns;function Qi(){Oe("init",e,t),Gn(t||e.data,!1),H[D]?Gi(D,H[D]):Di(),Ql=me.show&&(me.width>0||me.height>0),Yt=ot=!0,Li(e.width,e.height)}return b.forEach($n),W.forEach(as),i?i instanceof HTMLElement?(i.appendChild(h),Qi()):i(l,Qi):Qi(),l}Me.assign=Te;Me.fmtNum=Tn;Me.rangeNum=vi;Me.rangeLog=bi;Me.rangeAsinh=Sn;Me.orient=nl;Me.pxRatio=re;Me.join=Sa;Me.fmtDate=En,Me.tzDate=za;Me.sync=Fr;{Me.addGap=gc,Me.clipGaps=Si;let e=Me.paths={points:jr};e.linear=Br,e.stepped=wc,e.bars=bc,e.spline=kc}var zn=[[],[7,4],[2,3],[9,3,2,3]],Jr=2,qr=200,On="11px system-ui, sans-serif",Zr=(e,t,i,l=24)=>E("span",{className:"live-key",style:`--live-key: var(--live-${t})`},E("span",{innerHTML:`<svg viewBox="0 0 ${l} 12" aria-hidden="true">${i}</svg>`}),E("span",{},..._l(e))),Rn=([e,t])=>({time:!1,range:(i,l,o)=>{let[a,u]=Me.rangeNum(l??0,o??1,.1,!0);return[e??a??0,t??u??1]}}),Cc=(e,t,i)=>Me.rangeNum(Math.min(0,t??0),Math.max(0,i??1),.1,!0),Ei=class{constructor(t,i){this.alt=t.alt,this.labels=[t.x_label,t.y_label],this.colour=()=>"",this.plot=E("div",{className:"live-plot",role:"img","aria-label":t.title}),this.element=E("figure",{className:"live-panel"},E("figcaption",{},t.title),E("div",{className:"live-keys"},...i),this.plot)}start(t,i,l={}){this.colour=t;let o={stroke:()=>t("axis"),grid:{stroke:()=>t("grid"),width:1},ticks:{show:!1},font:On,labelFont:On,labelGap:0};this.uplot=new Me({width:Math.max(this.plot.clientWidth,100),height:qr,legend:{show:!1},cursor:{show:!1},padding:[10,10,0,0],axes:[{...o,size:20,gap:3,labelSize:16,label:this.labels[0],...l},{...o,size:38,gap:4,labelSize:16,label:this.labels[1]}],...i},[[],...(i.series??[]).slice(1).map(()=>[])],this.plot)}draw(t){this.shown=t,this.plot.setAttribute("aria-label",ai(this.alt,t)),this.uplot?.setData(this.data(t))}data(t){throw new Error("a panel says what it plots")}recolour(){this.uplot?.redraw(!1)}fit(){let t=this.plot.clientWidth;t>0&&t!==this.uplot?.width&&this.uplot?.setSize({width:t,height:qr})}destroy(){this.uplot?.destroy()}};function zc({label:e,y:t,colour:i},l){let o=zn[l].length?` stroke-dasharray="${zn[l]}"`:"";return Zr(e,i,t?`<path d="M0 6H24"${o}/>`:'<circle cx="12" cy="6" r="4"/>')}var Ai=class extends Ei{constructor(t){super(t,t.curves.map(zc)),this.panel=t}attach(t){let{curves:i,x_range:l,y_range:o}=this.panel;this.start(t,{scales:{x:Rn(l),y:Rn(o)},series:[{},...i.map((a,u)=>({stroke:()=>t(a.colour),width:Jr,dash:zn[u],points:{show:!1},paths:Oc}))],hooks:{drawAxes:[a=>this.drawVerticals(a)],draw:[a=>this.drawInfinity(a),a=>this.drawDots(a)]}})}data(t){let{x:i,curves:l}=this.panel,o=Array.from(t[i]);return[o,...l.map(({y:a})=>a?Array.from(t[a],u=>Number.isNaN(u)?null:u):o.map(()=>null))]}drawVerticals(t){let{ctx:i,bbox:l}=t;for(let[o,a]of Object.entries(this.panel.verticals)){let u=t.valToPos(this.number(a),"x",!0);i.save(),i.strokeStyle=i.fillStyle=this.colour("muted"),i.lineWidth=devicePixelRatio,i.setLineDash([4*devicePixelRatio,3*devicePixelRatio]),i.beginPath(),i.moveTo(u,l.top),i.lineTo(u,l.top+l.height),i.stroke();let f=u>l.left+l.width/2;i.textAlign=f?"right":"left",i.fillText(o,u+(f?-4:4)*devicePixelRatio,l.top+11*devicePixelRatio),i.restore()}}drawInfinity(t){let{ctx:i,bbox:l}=t,o=this.panel.curves.find(({y:a})=>a&&Array.from(this.shown?.[a]??[]).includes(1/0));o&&(i.save(),i.fillStyle=this.colour(o.colour),i.font=On.replace("11",String(16*devicePixelRatio)),i.textAlign="left",i.fillText("∞",l.left+4*devicePixelRatio,l.top+16*devicePixelRatio),i.restore())}drawDots(t){let{ctx:i}=t;for(let{dot:l,colour:o}of this.panel.curves){if(!l.length)continue;let[a,u]=l.map(f=>this.number(f));Number.isNaN(u)||(i.save(),i.setLineDash([]),i.fillStyle=this.colour(o),i.strokeStyle=this.colour("edge"),i.lineWidth=1.5*devicePixelRatio,i.beginPath(),i.arc(t.valToPos(a,"x",!0),Fn(t,u),5*devicePixelRatio,0,2*Math.PI),i.fill(),i.stroke(),i.restore())}}number(t){return this.shown?.[t][0]??NaN}},Fn=(e,t)=>t===1/0?e.bbox.top+Jr*devicePixelRatio/2:e.valToPos(t,"y",!0);function Oc(e,t){let i=new Path2D,l=!1;return e.data[t].forEach((o,a)=>{if(o==null){l=!1;return}let u=e.valToPos(e.data[0][a],"x",!0);l?i.lineTo(u,Fn(e,o)):i.moveTo(u,Fn(e,o)),l=!0}),{stroke:i,fill:void 0,clip:void 0,band:void 0,gaps:void 0,flags:void 0}}var Pi=class extends Ei{constructor(t){super(t,Object.entries(t.bars).map(([i,[,l]])=>Zr(i,l,'<rect width="12" height="12" rx="1"/>',12))),this.panel=t}attach(t){let{ticks:i,bars:l}=this.panel,o=Object.values(l);this.start(t,{scales:{x:Rn([-.6,i.length-.4]),y:{range:Cc}},series:[{},...o.map(([,a],u)=>({fill:()=>t(a),width:0,points:{show:!1},paths:Me.paths.bars?.({size:[o.length>1?.36:.6],align:o.length>1?u?1:-1:0})}))]},{grid:{show:!1},splits:()=>i.map((a,u)=>u),values:()=>i})}data(t){let{ticks:i,bars:l}=this.panel;return[i.map((o,a)=>a),...Object.values(l).map(([o])=>Array.from(t[o]))]}};var Qr=`.live-playground {
  --live-ink: #1f2933;
  --live-muted: #5b6772;
  --live-line: #d5dbe1;
  --live-panel: #ffffff;
  --live-accent: #0b62a8;
  --live-accent-ink: #ffffff;
  --live-error: #b3261e;
  /* the surface grows lighter from low to high, so that it reads in grey as well */
  --live-low: #ebb993;
  --live-middle: #e6dcd2;
  --live-high: #e4f2ff;
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
  --live-low: #4a2b14;
  --live-middle: #42444a;
  --live-high: #2f5878;
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
.live-setup {
  display: flex;
  flex-wrap: wrap;
  align-items: end;
  gap: 6px 12px;
  margin-bottom: 12px;
}
.live-setup {
  display: contents;
}
.live-setup .live-control {
  flex: 1 1 76px;
  grid-template-columns: minmax(0, 1fr);
}
.live-setup .live-control[data-control="data"] {
  flex: 2 1 158px;
}
.live-setup .live-control[data-control="against"] {
  flex-basis: 106px;
}
.live-setup .live-control[data-control="speed"] {
  flex-basis: 96px;
}
.live-playground .live-setup label {
  color: var(--live-muted);
  font-size: 13px;
}
.live-playground :is(.live-sketch, .live-share, .live-alert) button {
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
.live-top .live-buttons button:first-child,
.live-playground button[aria-pressed="true"] {
  color: var(--live-accent-ink);
  background: var(--live-accent);
}
.live-playground button:disabled {
  opacity: 0.45;
  cursor: default;
}
.live-playground :is(button, input, select, summary, canvas):focus-visible {
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
  margin-top: 8px;
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
.live-control:has(:disabled) {
  opacity: 0.5;
}
.live-controls .live-control:has(select) {
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
@container live (min-width: 600px) {
  .live-playground:not(.live-two) .live-body {
    grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
  }
}
@container live (min-width: 600px) and (max-width: 960px) {
  /* many controls: the numbers stand below the picture instead */
  .live-playground:not(.live-two) .live-body:has(.live-controls > :nth-child(8)) {
    grid-template-rows: auto 1fr;
    & .live-side {
      display: contents;
    }
    & .live-controls {
      grid-area: 1 / 2 / span 2;
    }
  }
}
@container live (min-width: 960px) {
  .live-playground:not(.live-two) .live-body {
    grid-template-columns: 480px minmax(0, 1fr);
  }
}
@container live (min-width: 640px) {
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
    grid-row: span 6;
  }
  .live-two .live-body {
    grid-row: span 3;
  }
  .live-two .live-side {
    grid-row: span 2;
    padding-top: 14px;
  }
  .live-playground.live-playground.live-playground.live-two .live-readouts {
    margin-top: 14px;
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
    :is(.live-top, .live-alert, .live-setup, .live-legend, .live-controls, .live-readouts, .live-charts, .live-share, .live-help, canvas) {
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
`;var Vn=matchMedia("(prefers-color-scheme: dark)");function Fc(){let e=document.documentElement,{jpThemeLight:t,vscodeThemeKind:i}=document.body.dataset,l=e.dataset.theme??e.getAttribute("theme");return l==="dark"||l==="light"?l==="dark":t?t==="false":i?!i.includes("light"):Vn.matches}function Xr(e,t){let i=()=>{let o=Fc()?"dark":"light";e.dataset.theme!==o&&(e.dataset.theme=o,t())},l=new MutationObserver(i);for(let o of[document.documentElement,document.body])l.observe(o,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return Vn.addEventListener("change",i),i(),()=>{l.disconnect(),Vn.removeEventListener("change",i)}}var es='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var Hc={lines:Ai,bars:Pi,matrix:fi,numbers:ci,sentences:ui},Ic=700,Wc=e=>Object.fromEntries(Object.entries(e).map(([t,i])=>[t,Float32Array.from(i,Number)])),$c=(e,t)=>JSON.stringify(e)===JSON.stringify(t),Hn=class{constructor(t,i,l,o){this.model=t,this.manifest=i,this.computed=0;let a=Object.fromEntries(i.controls.map(({name:u,value:f})=>[u,f]));this.values=Object.fromEntries(Object.keys(a).map(u=>[u,t.get(u)??a[u]])),this.start=this.values,this.arrays=$c(this.values,a)?i.arrays:t.get("arrays"),this.panels=i.panels.map(u=>new Hc[u.kind](u)),this.makeElements(o),this.makeControls(),this.engine=new ri(l,i.graph,{computed:(u,f)=>this.take(u,f),failed:(u,f)=>this.fail(u,f)}),this.ends=[()=>this.engine.stop(),()=>clearTimeout(this.quiet)],this.setPhase("idle")}makeElements(t){let i=this.panels.filter(a=>!("summary"in a)),l=this.panels.filter(a=>"summary"in a);this.controls=E("div",{className:"live-controls"}),this.help=E("dl",{}),this.status=E("p",{className:"live-status",role:"status"}),this.spoken=E("div",{className:"live-hidden",role:"status"}),this.alert=E("p",{className:"live-alert",role:"alert",hidden:!0});let o=E("button",{type:"button",title:"the values at the start"},"Reset");o.addEventListener("click",()=>this.setAll(this.start)),this.root=E("section",{className:"live-playground live-explorer","aria-label":`explorer: ${this.manifest.title}`},E("div",{className:"live-top"},o,this.status),this.alert,this.controls,E("div",{className:"live-panels"},...i.map(({element:a})=>a),E("div",{className:`live-facts${i.length%2?"":" live-wide"}`},...l.map(({element:a})=>a))),this.spoken,E("details",{className:"live-help"},E("summary",{},"what the controls do"),this.help),E("div",{className:"live-stored"},...t))}makeControls(){this.inputs={};for(let t of this.manifest.controls){let{name:i,kind:l,doc:o}=t,a=Lt("doc");this.help.append(E("dt",{},Mt(i)),E("dd",{id:a},o));let f=(l==="heights"?ko:bo)({...t,value:this.values[i]},a,d=>this.set(i,d));f.element.dataset.control=i,this.controls.append(f.element),this.inputs[i]=f}}attach(){let t=o=>getComputedStyle(this.root).getPropertyValue(`--live-${o}`).trim(),i=this.panels.filter(o=>"attach"in o);this.ends.push(Xr(this.root,()=>i.forEach(o=>o.recolour())));for(let o of i)o.attach(t);let l=new ResizeObserver(()=>i.forEach(o=>o.fit()));for(let{plot:o}of i)l.observe(o);this.ends.push(()=>l.disconnect(),()=>i.forEach(o=>o.destroy()),this.followModel()),this.arrays?this.draw(Wc(this.arrays),this.values):this.compute()}followModel(){let t=this.manifest.controls.map(({name:i})=>{let l=()=>this.hear(i);return this.model.on(`change:${i}`,l),()=>this.model.off(`change:${i}`,l)});return()=>t.forEach(i=>i())}set(t,i){this.values={...this.values,[t]:i},this.compute(),this.model.set(t,i),this.model.save_changes()}setAll(t){this.values=t;for(let[i,l]of Object.entries(t))this.inputs[i].show(l),this.model.set(i,l);this.compute(),this.model.save_changes()}hear(t){let i=this.model.get(t);JSON.stringify(i)!==JSON.stringify(this.values[t])&&(this.inputs[t].show(i),this.values={...this.values,[t]:i},this.compute())}compute(){this.phase!=="ready"&&(this.setAlert(""),this.setPhase("loading")),this.engine.compute(this.values)}take(t,i){this.setPhase("ready"),this.draw(t,i),this.root.dataset.computed=String(++this.computed)}fail(t,i){this.setPhase("failed");let l=t?`${t} could not be loaded`:"The computation stopped";this.setAlert(`${l} (${i}). The drawing still shows the earlier values. Move a control to try again.`)}draw(t,i){let l=Object.entries(i).map(([a,u])=>[a,[u].flat()]),o={...Object.fromEntries(l),...t};for(let a of this.panels)a.draw(o);clearTimeout(this.quiet),this.phase==="ready"&&(this.quiet=setTimeout(()=>this.readOut(),Ic))}readOut(){this.spoken.textContent=this.panels.map(t=>"summary"in t?t.summary():"").join(" ").trim()}setPhase(t){this.phase=t,this.root.dataset.phase=t,this.status.textContent={idle:"Move a control. The first move loads the runtime (14 MB, once).",loading:"Loading the runtime.",ready:"Computed in this page.",failed:"Not computed."}[t]}setAlert(t){this.alert.textContent=t,this.alert.hidden=!t}destroy(){for(let t of this.ends)t()}};function jc(e,t){if(t.childNodes.length)return[...t.childNodes];let i=e.get("figure");return i?[E("img",{src:i,alt:e.get("alt")})]:[]}function Gc({model:e,el:t}){let i=jc(e,t),l=vo(e),o,a=!1;return(async()=>{let f=`explorer.${e.get("explorer")}.json`;try{let d=await fetch(await l.url(f));if(!d.ok)throw new Error(`${d.status} ${d.statusText}`);let h=await d.json();if(a)return;o=new Hn(e,h,l,i),t.replaceChildren(E("style",{},es,Qr,yo),o.root),o.attach()}catch(d){let h=E("p",{role:"alert"},`${f} could not be loaded (${d.message}). The stored figure is shown.`);t.replaceChildren(h,...i)}})(),()=>{a=!0,o?.destroy()}}var Pu={render:Gc};export{Pu as default};
