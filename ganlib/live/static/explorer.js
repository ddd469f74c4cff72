function gr(e){let t=e.get("base");return t?{url:async i=>new URL(i,t).href}:new Xi(e)}var Xi=class{constructor(t){this.model=t,this.urls=new Map,this.waiting=new Map,t.on("msg:custom",(i,l)=>this.receive(i,l))}url(t){let i=this.urls.get(t);return i||(i=new Promise((l,r)=>this.waiting.set(t,{resolve:l,reject:r})),i.catch(()=>this.urls.delete(t)),this.urls.set(t,i),this.model.send({type:"asset",name:t})),i}receive(t,i){if(t?.type!=="asset")return;let l=this.waiting.get(t.name);if(l)if(this.waiting.delete(t.name),t.error)l.reject(new Error(t.error));else if(t.url)l.resolve(t.url);else{let r=/js$/.test(t.name)?"text/javascript":"application/octet-stream";l.resolve(URL.createObjectURL(new Blob([i[0]],{type:r})))}}};function E(e,t={},...i){let l=document.createElement(e);for(let[r,a]of Object.entries(t))r in l?l[r]=a:l.setAttribute(r,a);return l.append(...i),l}var Ls=0,Nt=e=>`live-${e.replace(/\W/g,"-")}-${++Ls}`;function Lt(e){if(e===0)return"0";let t=Math.abs(e),i=Number(e.toPrecision(3));return t<.001||t>=1e6?i.toExponential():String(i)}var Yu=new Intl.NumberFormat("en");function vr(e,{low:t,high:i,integer:l}){let r=e.trim(),a=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(r)?Number(r):NaN;if(a>=t&&a<=i&&(!l||Number.isInteger(a)))return{value:a};let c=l?"a whole number":"a number",f=d=>l?String(d):Lt(d);return{error:`must be ${c} from ${f(t)} to ${f(i)}; got "${r}"`}}var Dt=e=>e.replace("_optimizer."," ").replace(/[._]/g," ");var Ds=120,zs=6;function xr(e,t,i){let[l,r]=(i??"").split("_"),a=l?[" ",E("i",{},l,...r?[E("sub",{},r)]:[])]:[];return E("label",{htmlFor:e},t,...a)}function Cs({low:e,high:t,log:i,kind:l}){let r=e>0?e:t/10**zs,a=i?Math.log10(t/r):t-e,c=l==="integer"&&!i?1:a/Ds;return{max:a,step:c,position:f=>i?Math.log10(Math.max(f,r)/r):f-e,value(f){if(f<=0)return e;let d=i?r*10**f:e+f,h=l==="integer"?Math.round(d):Number(d.toPrecision(3));return Math.min(t,Math.max(e,h))}}}function Os({label:e,low:t,high:i,integer:l,value:r,id:a,help:c},f){let d=r,h=E("p",{className:"live-message",id:Nt("message"),role:"alert",hidden:!0}),b=y=>l?String(y):Lt(y),g=E("input",{id:a,type:"text",inputMode:l?"numeric":"decimal",autocomplete:"off",spellcheck:!1,value:b(r)});g.setAttribute("aria-describedby",`${c} ${h.id}`);let v=y=>{g.setAttribute("aria-invalid",String(y!=="")),h.textContent=y&&`${e} ${y}. It stays ${b(d)}.`,h.hidden=!y};return g.addEventListener("change",()=>{let y=vr(g.value,{low:t,high:i,integer:l});if("error"in y)return v(y.error);v(""),d=y.value,f(d)}),{box:g,message:h,show:y=>{d=y,g.value=b(y),v("")}}}function Rs(e,t,i){let{name:l,symbol:r,low:a,high:c,kind:f,value:d}=e,h=e.label??Dt(l),b=Cs(e),g=Nt(l),v=Nt(l),k=E("input",{id:v,type:"range",min:0,max:b.max,step:b.step});k.setAttribute("aria-describedby",t);let y=N=>{k.value=String(b.position(N)),k.setAttribute("aria-valuetext",Lt(N))},{box:z,message:O,show:j}=Os({label:h,low:a,high:c,integer:f==="integer",value:d,id:g,help:t},N=>{y(N),i(N)});z.setAttribute("aria-label",`${h}, as a number`),k.addEventListener("input",()=>{let N=b.value(Number(k.value));k.setAttribute("aria-valuetext",Lt(N)),j(N),i(N)}),y(d);let S=E("div",{className:"live-control"},xr(v,h,r),z,k,O);return{element:S,show:N=>(y(N),j(N)),enable(N){z.disabled=k.disabled=!N,S.title=N?e.doc:`${e.doc}; without effect under the present choices`}}}function Fs(e,t,i,l,r,a){let c=Nt(e),f=E("select",{id:c},...i.map(d=>E("option",{value:d.value},d.text)));return f.setAttribute("aria-describedby",r),f.value=l,f.addEventListener("change",()=>a(f.value)),{element:E("div",{className:"live-control"},xr(c,e,t),f),show:d=>f.value=String(d),enable:d=>f.disabled=!d}}function br(e,t,i){let l=e.kind==="choice"?Fs(e.label??Dt(e.name),e.symbol,e.options.map(r=>({value:r,text:r.replaceAll("_","-")})),e.value,t,i):Rs(e,t,i);return l.element.title=e.doc,l}var wr=`.live-explorer {
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
`;var en="explorer_worker.js",oi=class{constructor(t,i,l){this.assets=t,this.graph=i,this.listener=l,this.stopped=!1,this.worker=void 0,this.running=void 0,this.next=void 0}compute(t){this.next=t,!this.running&&(this.running=t,this.worker?this.send():this.start())}async start(){try{let t=await this.assets.url(en);if(this.stopped)return;let i=new Worker(t,{type:"module"});i.onmessage=({data:l})=>this.receive(i,l),i.onerror=l=>this.fail(en,l.message||"it could not be loaded"),this.worker=i,this.send()}catch(t){this.fail(en,t.message)}}send(){this.running=this.next,this.next=void 0,this.worker?.postMessage({type:"compute",graph:this.graph,values:this.running})}async receive(t,i){if(t===this.worker)if(i.type==="locate"){let l={type:"located",name:i.name};try{t.postMessage({...l,url:await this.assets.url(i.name)})}catch(r){t.postMessage({...l,reason:r.message})}}else if(i.type==="failed")this.fail(i.file,i.reason);else{let l=this.running;this.running=void 0,this.next&&this.send(),this.listener.computed(i.arrays,l)}}fail(t,i){this.stopped||(this.worker?.terminate(),this.worker=this.running=this.next=void 0,this.listener.failed(t,i))}stop(){this.stopped=!0,this.worker?.terminate(),this.worker=void 0}};function si(e){return Number.isNaN(e)?"none":Number.isFinite(e)?Lt(e):e>0?"infinite":"minus infinite"}var _l=e=>e.split(/_(\w)/).map((t,i)=>i%2?E("sub",{},t):new Text(t)),ai=(e,t)=>e.replace(/\{(\w+)\}/g,(i,l)=>Array.from(t[l],si).join(", "));var ui=class{constructor({title:t,entries:i}){this.title=t,this.values=Object.entries(i).map(([r,a])=>[r,a,E("dd",{},"–")]);let l=Math.max(...Object.keys(i).map(r=>r.length));this.element=E("div",{className:"live-panel"},E("p",{className:"live-heading"},..._l(t)),E("dl",{className:"live-readouts",style:`--live-column: ${.9*l}ch`},...this.values.map(([r,,a])=>E("div",{},E("dt",{},..._l(r)),a))))}draw(t){for(let[,i,l]of this.values)l.textContent=si(t[i][0])}summary(){return`${this.title}: ${this.values.map(([t,,i])=>`${t} ${i.textContent}`).join(", ")}.`}},ci=class{constructor({sentences:t}){this.sentences=t,this.element=E("div",{className:"live-panel live-sentences"})}draw(t){let i=Object.entries(this.sentences).map(([l,r])=>ai(r[t[l][0]],t));this.element.replaceChildren(...i.map(l=>E("p",{},..._l(l))))}summary(){return[...this.element.children].map(t=>t.textContent).join(" ")}},fi=class{constructor({title:t,cells:i,rows:l,columns:r,row_labels:a,column_labels:c,value:f}){this.name=i,this.cells=[];let d=E("th",{scope:"col"},`${l}↓ ${r}→`),h=E("tr",{},d,...c.map(v=>E("th",{scope:"col"},v))),b=a.map(v=>{let k=c.map(()=>E("td"));return this.cells.push(...k),E("tr",{},E("th",{scope:"row"},v),...k)});this.most=E("span");let g=E("div",{className:"live-bar"},E("span",{},f),E("div",{className:"live-ramp live-mass"}),E("div",{className:"live-ends"},E("span",{},"0"),this.most));this.element=E("div",{className:"live-panel"},E("table",{className:"live-matrix"},E("caption",{},t),E("thead",{},h),E("tbody",{},...b)),g)}draw(t){let i=Array.from(t[this.name]),l=Math.max(...i,Number.MIN_VALUE);this.most.textContent=si(l),this.cells.forEach((r,a)=>{let c=i[a].toFixed(2);r.textContent=i[a]>=.005?c.replace(/^0/,""):"",r.style.setProperty("--live-share",`${Math.round(100*i[a]/l)}%`)})}};var tn=.01;function yr({name:e,symbol:t,doc:i,value:l,colour:r},a,c){let f=[...l],d=E("p",{className:"live-message",role:"alert",hidden:!0}),h=f.map((k,y)=>{let z=Nt(e),O=E("input",{id:z,type:"range",min:0,max:1,step:tn,className:"live-height"});O.setAttribute("aria-describedby",a),O.setAttribute("aria-orientation","vertical"),O.addEventListener("input",()=>g(y,Number(O.value)));let j=E("span",{className:"live-hidden"},`${Dt(e)} at `);return{range:O,element:E("div",{className:"live-bin"},O,E("label",{htmlFor:z},j,String(1+y)))}}),b=k=>{let{range:y}=h[k];y.value=String(f[k]),y.style.setProperty("--live-height",String(f[k])),y.setAttribute("aria-valuetext",`height ${Lt(f[k])}`)},g=(k,y)=>{let z=f.every((O,j)=>j===k||O===0);f=f.with(k,z?Math.max(y,tn):y),d.hidden=!(z&&y===0),d.textContent=d.hidden?"":`${Dt(e)} must have mass somewhere: this bar stays at ${tn}.`,b(k),c(f)};return f.forEach((k,y)=>b(y)),{element:E("fieldset",{className:"live-histogram",style:`--live-key: var(--live-${r})`},E("legend",{},...t===e?[E("i",{},t)]:[Dt(e)," ",E("i",{},t)],`: ${i}`),E("div",{className:"live-bins"},...h.map(k=>k.element)),d),show:k=>{f=[...k],d.hidden=!0,f.forEach((y,z)=>b(z))}}}var Hs="uplot",Is="u-hz",js="u-vt",Ws="u-title",$s="u-wrap",Gs="u-under",Bs="u-over",Us="u-axis",tl="u-off",Ys="u-select",qs="u-cursor-x",Ks="u-cursor-y",Js="u-cursor-pt",Zs="u-legend",Qs="u-live",Xs="u-inline",ea="u-series",ta="u-marker",kr="u-label",la="u-value",Gl="width",Bl="height";var Sr="bottom",Tl="left",ln="right",wn="#000",_r=wn+"0",nn="mousemove",Tr="mousedown",rn="mouseup",Mr="mouseenter",Er="mouseleave",Ar="dblclick",ia="resize",na="scroll",Pr="change",gi="dppxchange",yn="--",Dl=typeof window<"u",cn=Dl?document:null,El=Dl?window:null,ra=Dl?navigator:null,oe,pi;function fn(){let e=devicePixelRatio;oe!=e&&(oe=e,pi&&dn(Pr,pi,fn),pi=matchMedia(`(min-resolution: ${oe-.001}dppx) and (max-resolution: ${oe+.001}dppx)`),ll(Pr,pi,fn),El.dispatchEvent(new CustomEvent(gi)))}function et(e,t){if(t!=null){let i=e.classList;!i.contains(t)&&i.add(t)}}function pn(e,t){let i=e.classList;i.contains(t)&&i.remove(t)}function ve(e,t,i){e.style[t]=i+"px"}function gt(e,t,i,l){let r=cn.createElement(e);return t!=null&&et(r,t),i?.insertBefore(r,l),r}function ut(e,t){return gt("div",e,t)}var Nr=new WeakMap;function Mt(e,t,i,l,r){let a="translate("+t+"px,"+i+"px)",c=Nr.get(e);a!=c&&(e.style.transform=a,Nr.set(e,a),t<0||i<0||t>l||i>r?et(e,tl):pn(e,tl))}var Lr=new WeakMap;function Dr(e,t,i){let l=t+i,r=Lr.get(e);l!=r&&(Lr.set(e,l),e.style.background=t,e.style.borderColor=i)}var zr=new WeakMap;function Cr(e,t,i,l){let r=t+""+i,a=zr.get(e);r!=a&&(zr.set(e,r),e.style.height=i+"px",e.style.width=t+"px",e.style.marginLeft=l?-t/2+"px":0,e.style.marginTop=l?-i/2+"px":0)}var kn={passive:!0},oa={...kn,capture:!0};function ll(e,t,i,l){t.addEventListener(e,i,l?oa:kn)}function dn(e,t,i,l){t.removeEventListener(e,i,kn)}Dl&&fn();function vt(e,t,i,l){let r;i=i||0,l=l||t.length-1;let a=l<=2147483647;for(;l-i>1;)r=a?i+l>>1:tt((i+l)/2),t[r]<e?i=r:l=r;return e-t[i]<=t[l]-e?i:l}function ao(e){return(i,l,r)=>{let a=-1,c=-1;for(let f=l;f<=r;f++)if(e(i[f])){a=f;break}for(let f=r;f>=l;f--)if(e(i[f])){c=f;break}return[a,c]}}var uo=e=>e!=null,co=e=>e!=null&&e>0,bi=ao(uo),sa=ao(co);function aa(e,t,i,l=0,r=!1){let a=r?sa:bi,c=r?co:uo;[t,i]=a(e,t,i);let f=e[t],d=e[t];if(t>-1)if(l==1)f=e[t],d=e[i];else if(l==-1)f=e[i],d=e[t];else for(let h=t;h<=i;h++){let b=e[h];c(b)&&(b<f?f=b:b>d&&(d=b))}return[f??fe,d??-fe]}function wi(e,t,i,l){let r=Fr(e),a=Fr(t);e==t&&(r==-1?(e*=i,t/=i):(e/=i,t*=i));let c=i==10?zt:fo,f=r==1?tt:ct,d=a==1?ct:tt,h=f(c(Ne(e))),b=d(c(Ne(t))),g=Al(i,h),v=Al(i,b);return i==10&&(h<0&&(g=pe(g,-h)),b<0&&(v=pe(v,-b))),l||i==2?(e=g*r,t=v*a):(e=go(e,g),t=yi(t,v)),[e,t]}function Sn(e,t,i,l){let r=wi(e,t,i,l);return e==0&&(r[0]=0),t==0&&(r[1]=0),r}var _n=.1,Or={mode:3,pad:_n},Yl={pad:0,soft:null,mode:0},ua={min:Yl,max:Yl};function vi(e,t,i,l){return ki(i)?Rr(e,t,i):(Yl.pad=i,Yl.soft=l?0:null,Yl.mode=l?3:0,Rr(e,t,ua))}function ne(e,t){return e??t}function ca(e,t,i){for(t=ne(t,0),i=ne(i,e.length-1);t<=i;){if(e[t]!=null)return!0;t++}return!1}function Rr(e,t,i){let l=i.min,r=i.max,a=ne(l.pad,0),c=ne(r.pad,0),f=ne(l.hard,-fe),d=ne(r.hard,fe),h=ne(l.soft,fe),b=ne(r.soft,-fe),g=ne(l.mode,0),v=ne(r.mode,0),k=t-e,y=zt(k),z=Be(Ne(e),Ne(t)),O=zt(z),j=Ne(O-y);(k<1e-24||j>10)&&(k=0,(e==0||t==0)&&(k=1e-24,g==2&&h!=fe&&(a=0),v==2&&b!=-fe&&(c=0)));let S=k||z||1e3,N=zt(S),T=Al(10,tt(N)),K=S*(k==0?e==0?.1:1:a),C=pe(go(e-K,T/10),24),J=e>=h&&(g==1||g==3&&C<=h||g==2&&C>=h)?h:fe,U=Be(f,C<J&&e>=J?J:xt(J,C)),X=S*(k==0?t==0?.1:1:c),B=pe(yi(t+X,T/10),24),M=t<=b&&(v==1||v==3&&B>=b||v==2&&B<=b)?b:-fe,q=xt(d,B>M&&t<=M?M:Be(M,B));return U==q&&U==0&&(q=100),[U,q]}var fa=new Intl.NumberFormat(Dl?ra.language:"en-US"),Tn=e=>fa.format(e),lt=Math,mi=lt.PI,Ne=lt.abs,tt=lt.floor,Pe=lt.round,ct=lt.ceil,xt=lt.min,Be=lt.max,Al=lt.pow,Fr=lt.sign,zt=lt.log10,fo=lt.log2,pa=(e,t=1)=>lt.sinh(e)*t,on=(e,t=1)=>lt.asinh(e/t),fe=1/0;function Vr(e){return(zt((e^e>>31)-(e>>31))|0)+1}function hn(e,t,i){return xt(Be(e,t),i)}function po(e){return typeof e=="function"}function ee(e){return po(e)?e:()=>e}var da=()=>{},ho=e=>e,mo=(e,t)=>t,ha=e=>null,Hr=e=>!0,Ir=(e,t)=>e==t,ma=/\.\d*?(?=9{6,}|0{6,})/gm,il=e=>{if(xo(e)||Wt.has(e))return e;let t=`${e}`,i=t.match(ma);if(i==null)return e;let l=i[0].length-1;if(t.indexOf("e-")!=-1){let[r,a]=t.split("e");return+`${il(r)}e${a}`}return pe(e,l)};function Xt(e,t){return il(pe(il(e/t))*t)}function yi(e,t){return il(ct(il(e/t))*t)}function go(e,t){return il(tt(il(e/t))*t)}function pe(e,t=0){if(xo(e))return e;let i=10**t,l=e*i*(1+Number.EPSILON);return Pe(l)/i}var Wt=new Map;function vo(e){return((""+e).split(".")[1]||"").length}function Kl(e,t,i,l){let r=[],a=l.map(vo);for(let c=t;c<i;c++){let f=Ne(c),d=pe(Al(e,c),f);for(let h=0;h<l.length;h++){let b=e==10?+`${l[h]}e${c}`:l[h]*d,g=(c>=0?0:f)+(c>=a[h]?0:a[h]),v=e==10?b:pe(b,g);r.push(v),Wt.set(v,g)}}return r}var ql={},Mn=[],Pl=[null,null],jt=Array.isArray,xo=Number.isInteger,ga=e=>e===void 0;function jr(e){return typeof e=="string"}function ki(e){let t=!1;if(e!=null){let i=e.constructor;t=i==null||i==Object}return t}function va(e){return e!=null&&typeof e=="object"}var xa=Object.getPrototypeOf(Uint8Array),bo="__proto__";function Nl(e,t=ki){let i;if(jt(e)){let l=e.find(r=>r!=null);if(jt(l)||t(l)){i=Array(e.length);for(let r=0;r<e.length;r++)i[r]=Nl(e[r],t)}else i=e.slice()}else if(e instanceof xa)i=e.slice();else if(t(e)){i={};for(let l in e)l!=bo&&(i[l]=Nl(e[l],t))}else i=e;return i}function Te(e){let t=arguments;for(let i=1;i<t.length;i++){let l=t[i];for(let r in l)r!=bo&&(ki(e[r])?Te(e[r],Nl(l[r])):e[r]=Nl(l[r]))}return e}var ba=0,wa=1,ya=2;function ka(e,t,i){for(let l=0,r,a=-1;l<t.length;l++){let c=t[l];if(c>a){for(r=c-1;r>=0&&e[r]==null;)e[r--]=null;for(r=c+1;r<i&&e[r]==null;)e[a=r++]=null}}}function Sa(e,t){if(Ma(e)){let c=e[0].slice();for(let f=1;f<e.length;f++)c.push(...e[f].slice(1));return Ea(c[0])||(c=Ta(c)),c}let i=new Set;for(let c=0;c<e.length;c++){let d=e[c][0],h=d.length;for(let b=0;b<h;b++)i.add(d[b])}let l=[Array.from(i).sort((c,f)=>c-f)],r=l[0].length,a=new Map;for(let c=0;c<r;c++)a.set(l[0][c],c);for(let c=0;c<e.length;c++){let f=e[c],d=f[0];for(let h=1;h<f.length;h++){let b=f[h],g=Array(r).fill(void 0),v=t?t[c][h]:wa,k=[];for(let y=0;y<b.length;y++){let z=b[y],O=a.get(d[y]);z===null?v!=ba&&(g[O]=z,v==ya&&k.push(O)):g[O]=z}ka(g,k,r),l.push(g)}}return l}var _a=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function Ta(e){let t=e[0],i=t.length,l=Array(i);for(let a=0;a<l.length;a++)l[a]=a;l.sort((a,c)=>t[a]-t[c]);let r=[];for(let a=0;a<e.length;a++){let c=e[a],f=Array(i);for(let d=0;d<i;d++)f[d]=c[l[d]];r.push(f)}return r}function Ma(e){let t=e[0][0],i=t.length;for(let l=1;l<e.length;l++){let r=e[l][0];if(r.length!=i)return!1;if(r!=t){for(let a=0;a<i;a++)if(r[a]!=t[a])return!1}}return!0}function Ea(e,t=100){let i=e.length;if(i<=1)return!0;let l=0,r=i-1;for(;l<=r&&e[l]==null;)l++;for(;r>=l&&e[r]==null;)r--;if(r<=l)return!0;let a=Be(1,tt((r-l+1)/t));for(let c=e[l],f=l+a;f<=r;f+=a){let d=e[f];if(d!=null){if(d<=c)return!1;c=d}}return!0}var wo=["January","February","March","April","May","June","July","August","September","October","November","December"],yo=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function ko(e){return e.slice(0,3)}var Aa=yo.map(ko),Pa=wo.map(ko),Na={MMMM:wo,MMM:Pa,WWWW:yo,WWW:Aa};function $l(e){return(e<10?"0":"")+e}function La(e){return(e<10?"00":e<100?"0":"")+e}var Da={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>$l(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>$l(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>$l(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>$l(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>$l(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>La(e.getMilliseconds())};function En(e,t){t=t||Na;let i=[],l=/\{([a-z]+)\}|[^{]+/gi,r;for(;r=l.exec(e);)i.push(r[0][0]=="{"?Da[r[1]]:r[0]);return a=>{let c="";for(let f=0;f<i.length;f++)c+=typeof i[f]=="string"?i[f]:i[f](a,t);return c}}var za=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Ca(e,t){let i;return t=="UTC"||t=="Etc/UTC"?i=new Date(+e+e.getTimezoneOffset()*6e4):t==za?i=e:(i=new Date(e.toLocaleString("en-US",{timeZone:t})),i.setMilliseconds(e.getMilliseconds())),i}var So=e=>e%1==0,xi=[1,2,2.5,5],Oa=Kl(10,-32,0,xi),_o=Kl(10,0,32,xi),Ra=_o.filter(So),el=Oa.concat(_o),An=`
`,To="{YYYY}",Wr=An+To,Mo="{M}/{D}",Ul=An+Mo,di=Ul+"/{YY}",Eo="{aa}",Fa="{h}:{mm}",Ml=Fa+Eo,$r=An+Ml,Gr=":{ss}",ae=null;function Ao(e){let t=e*1e3,i=t*60,l=i*60,r=l*24,a=r*30,c=r*365,d=(e==1?Kl(10,0,3,xi).filter(So):Kl(10,-3,0,xi)).concat([t,t*5,t*10,t*15,t*30,i,i*5,i*10,i*15,i*30,l,l*2,l*3,l*4,l*6,l*8,l*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,a,a*2,a*3,a*4,a*6,c,c*2,c*5,c*10,c*25,c*50,c*100]),h=[[c,To,ae,ae,ae,ae,ae,ae,1],[r*28,"{MMM}",Wr,ae,ae,ae,ae,ae,1],[r,Mo,Wr,ae,ae,ae,ae,ae,1],[l,"{h}"+Eo,di,ae,Ul,ae,ae,ae,1],[i,Ml,di,ae,Ul,ae,ae,ae,1],[t,Gr,di+" "+Ml,ae,Ul+" "+Ml,ae,$r,ae,1],[e,Gr+".{fff}",di+" "+Ml,ae,Ul+" "+Ml,ae,$r,ae,1]];function b(g){return(v,k,y,z,O,j)=>{let S=[],N=O>=c,T=O>=a&&O<c,K=g(y),C=pe(K*e,3),J=sn(K.getFullYear(),N?0:K.getMonth(),T||N?1:K.getDate()),U=pe(J*e,3);if(T||N){let X=T?O/a:0,B=N?O/c:0,M=C==U?C:pe(sn(J.getFullYear()+B,J.getMonth()+X,1)*e,3),q=new Date(Pe(M/e)),R=q.getFullYear(),$=q.getMonth();for(let I=0;M<=z;I++){let te=sn(R+B*I,$+X*I,1),H=te-g(pe(te*e,3));M=pe((+te+H)*e,3),M<=z&&S.push(M)}}else{let X=O>=r?r:O,B=tt(y)-tt(C),M=U+B+yi(C-U,X);S.push(M);let q=g(M),R=q.getHours()+q.getMinutes()/i+q.getSeconds()/l,$=O/l,I=v.axes[k]._space,te=j/I;for(;M=pe(M+O,e==1?0:3),!(M>z);)if($>1){let H=tt(pe(R+$,6))%24,le=g(M).getHours()-H;le>1&&(le=-1),M-=le*l,R=(R+$)%24;let ue=S[S.length-1];pe((M-ue)/O,3)*te>=.7&&S.push(M)}else S.push(M)}return S}}return[d,h,b]}var[Va,Ha,Ia]=Ao(1),[ja,Wa,$a]=Ao(.001);Kl(2,-53,53,[1]);function Br(e,t){return e.map(i=>i.map((l,r)=>r==0||r==8||l==null?l:t(r==1||i[8]==0?l:i[1]+l)))}function Ur(e,t){return(i,l,r,a,c)=>{let f=t.find(y=>c>=y[0])||t[t.length-1],d,h,b,g,v,k;return l.map(y=>{let z=e(y),O=z.getFullYear(),j=z.getMonth(),S=z.getDate(),N=z.getHours(),T=z.getMinutes(),K=z.getSeconds(),C=O!=d&&f[2]||j!=h&&f[3]||S!=b&&f[4]||N!=g&&f[5]||T!=v&&f[6]||K!=k&&f[7]||f[1];return d=O,h=j,b=S,g=N,v=T,k=K,C(z)})}}function Ga(e,t){let i=En(t);return(l,r,a,c,f)=>r.map(d=>i(e(d)))}function sn(e,t,i){return new Date(e,t,i)}function Yr(e,t){return t(e)}var Ba="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function qr(e,t){return(i,l,r,a)=>a==null?yn:t(e(l))}function Ua(e,t){let i=e.series[t];return i.width?i.stroke(e,t):i.points.width?i.points.stroke(e,t):null}function Ya(e,t){return e.series[t].fill(e,t)}var qa={show:!0,live:!0,isolate:!1,mount:da,markers:{show:!0,width:2,stroke:Ua,fill:Ya,dash:"solid"},idx:null,idxs:null,values:[]};function Ka(e,t){let i=e.cursor.points,l=ut(),r=i.size(e,t);ve(l,Gl,r),ve(l,Bl,r);let a=r/-2;ve(l,"marginLeft",a),ve(l,"marginTop",a);let c=i.width(e,t,r);return c&&ve(l,"borderWidth",c),l}function Ja(e,t){let i=e.series[t].points;return i._fill||i._stroke}function Za(e,t){let i=e.series[t].points;return i._stroke||i._fill}function Qa(e,t){return e.series[t].points.size}var an=[0,0];function Xa(e,t,i){return an[0]=t,an[1]=i,an}function hi(e,t,i,l=!0){return r=>{r.button==0&&(!l||r.target==t)&&i(r)}}function un(e,t,i,l=!0){return r=>{(!l||r.target==t)&&i(r)}}var eu={show:!0,x:!0,y:!0,lock:!1,move:Xa,points:{one:!1,show:Ka,size:Qa,width:0,stroke:Za,fill:Ja},bind:{mousedown:hi,mouseup:hi,click:hi,dblclick:hi,mousemove:un,mouseleave:un,mouseenter:un},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,i,l,r)=>l-r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Po={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Pn=Te({},Po,{filter:mo}),No=Te({},Pn,{size:10}),Lo=Te({},Po,{show:!1}),Nn='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Do="bold "+Nn,zo=1.5,Kr={show:!0,scale:"x",stroke:wn,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Do,side:2,grid:Pn,ticks:No,border:Lo,font:Nn,lineGap:zo,rotate:0},tu="Value",lu="Time",Jr={show:!0,scale:"x",auto:!1,sorted:1,min:fe,max:-fe,idxs:[]};function iu(e,t,i,l,r){return t.map(a=>a==null?"":Tn(a))}function nu(e,t,i,l,r,a,c){let f=[],d=Wt.get(r)||0;i=c?i:pe(yi(i,r),d);for(let h=i;h<=l;h=pe(h+r,d))f.push(Object.is(h,-0)?0:h);return f}function mn(e,t,i,l,r,a,c){let f=[],d=e.scales[e.axes[t].scale].log,h=d==10?zt:fo,b=tt(h(i));r=Al(d,b),d==10&&(r=el[vt(r,el)]);let g=i,v=r*d;d==10&&(v=el[vt(v,el)]);do f.push(g),g=g+r,d==10&&!Wt.has(g)&&(g=pe(g,Wt.get(r))),g>=v&&(r=g,v=r*d,d==10&&(v=el[vt(v,el)]));while(g<=l);return f}function ru(e,t,i,l,r,a,c){let d=e.scales[e.axes[t].scale].asinh,h=l>d?mn(e,t,Be(d,i),l,r):[d],b=l>=0&&i<=0?[0]:[];return(i<-d?mn(e,t,Be(d,-l),-i,r):[d]).reverse().map(v=>-v).concat(b,h)}var Co=/./,ou=/[12357]/,su=/[125]/,Zr=/1/,gn=(e,t,i,l)=>e.map((r,a)=>t==4&&r==0||a%l==0&&i.test(r.toExponential()[r<0?1:0])?r:null);function au(e,t,i,l,r){let a=e.axes[i],c=a.scale,f=e.scales[c],d=e.valToPos,h=a._space,b=d(10,c),g=d(9,c)-b>=h?Co:d(7,c)-b>=h?ou:d(5,c)-b>=h?su:Zr;if(g==Zr){let v=Ne(d(1,c)-b);if(v<h)return gn(t.slice().reverse(),f.distr,g,ct(h/v)).reverse()}return gn(t,f.distr,g,1)}function uu(e,t,i,l,r){let a=e.axes[i],c=a.scale,f=a._space,d=e.valToPos,h=Ne(d(1,c)-d(2,c));return h<f?gn(t.slice().reverse(),3,Co,ct(f/h)).reverse():t}function cu(e,t,i,l){return l==null?yn:t==null?"":Tn(t)}var Qr={show:!0,scale:"y",stroke:wn,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Do,side:3,grid:Pn,ticks:No,border:Lo,font:Nn,lineGap:zo,rotate:0};function fu(e,t){let i=3+(e||1)*2;return pe(i*t,3)}function pu(e,t){let{scale:i,idxs:l}=e.series[0],r=e._data[0],a=e.valToPos(r[l[0]],i,!0),c=e.valToPos(r[l[1]],i,!0),f=Ne(c-a),d=e.series[t],h=f/(d.points.space*oe);return l[1]-l[0]<=h}var Xr={scale:null,auto:!0,sorted:0,min:fe,max:-fe},Oo=(e,t,i,l,r)=>r,eo={show:!0,auto:!0,sorted:0,gaps:Oo,alpha:1,facets:[Te({},Xr,{scale:"x"}),Te({},Xr,{scale:"y"})]},to={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Oo,alpha:1,points:{show:pu,filter:null},values:null,min:fe,max:-fe,idxs:[],path:null,clip:null};function du(e,t,i,l,r){return i/10}var Ro={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},hu=Te({},Ro,{time:!1,ori:1}),lo={};function Fo(e,t){let i=lo[e];return i||(i={key:e,plots:[],sub(l){i.plots.push(l)},unsub(l){i.plots=i.plots.filter(r=>r!=l)},pub(l,r,a,c,f,d,h){for(let b=0;b<i.plots.length;b++)i.plots[b]!=r&&i.plots[b].pub(l,r,a,c,f,d,h)}},e!=null&&(lo[e]=i)),i}var Ll=1,vn=2;function nl(e,t,i){let l=e.mode,r=e.series[t],a=l==2?e._data[t]:e._data,c=e.scales,f=e.bbox,d=a[0],h=l==2?a[1]:a[t],b=l==2?c[r.facets[0].scale]:c[e.series[0].scale],g=l==2?c[r.facets[1].scale]:c[r.scale],v=f.left,k=f.top,y=f.width,z=f.height,O=e.valToPosH,j=e.valToPosV;return b.ori==0?i(r,d,h,b,g,O,j,v,k,y,z,_i,zl,Mi,Ho,jo):i(r,d,h,b,g,j,O,k,v,z,y,Ti,Cl,zn,Io,Wo)}function Ln(e,t){let i=0,l=0,r=ne(e.bands,Mn);for(let a=0;a<r.length;a++){let c=r[a];c.series[0]==t?i=c.dir:c.series[1]==t&&(c.dir==1?l|=1:l|=2)}return[i,l==1?-1:l==2?1:l==3?2:0]}function mu(e,t,i,l,r){let a=e.mode,c=e.series[t],f=a==2?c.facets[1].scale:c.scale,d=e.scales[f];return r==-1?d.min:r==1?d.max:d.distr==3?d.dir==1?d.min:d.max:0}function Ct(e,t,i,l,r,a){return nl(e,t,(c,f,d,h,b,g,v,k,y,z,O)=>{let j=c.pxRound,S=h.dir*(h.ori==0?1:-1),N=h.ori==0?zl:Cl,T,K;S==1?(T=i,K=l):(T=l,K=i);let C=j(g(f[T],h,z,k)),J=j(v(d[T],b,O,y)),U=j(g(f[K],h,z,k)),X=j(v(a==1?b.max:b.min,b,O,y)),B=new Path2D(r);return N(B,U,X),N(B,C,X),N(B,C,J),B})}function Si(e,t,i,l,r,a){let c=null;if(e.length>0){c=new Path2D;let f=t==0?Mi:zn,d=i;for(let g=0;g<e.length;g++){let v=e[g];if(v[1]>v[0]){let k=v[0]-d;k>0&&f(c,d,l,k,l+a),d=v[1]}}let h=i+r-d,b=10;h>0&&f(c,d,l-b/2,h,l+a+b)}return c}function gu(e,t,i){let l=e[e.length-1];l&&l[0]==t?l[1]=i:e.push([t,i])}function Dn(e,t,i,l,r,a,c){let f=[],d=e.length;for(let h=r==1?i:l;h>=i&&h<=l;h+=r)if(t[h]===null){let g=h,v=h;if(r==1)for(;++h<=l&&t[h]===null;)v=h;else for(;--h>=i&&t[h]===null;)v=h;let k=a(e[g]),y=v==g?k:a(e[v]),z=g-r;k=c<=0&&z>=0&&z<d?a(e[z]):k;let j=v+r;y=c>=0&&j>=0&&j<d?a(e[j]):y,y>=k&&f.push([k,y])}return f}function io(e){return e==0?ho:e==1?Pe:t=>Xt(t,e)}function Vo(e){let t=e==0?_i:Ti,i=e==0?(r,a,c,f,d,h)=>{r.arcTo(a,c,f,d,h)}:(r,a,c,f,d,h)=>{r.arcTo(c,a,d,f,h)},l=e==0?(r,a,c,f,d)=>{r.rect(a,c,f,d)}:(r,a,c,f,d)=>{r.rect(c,a,d,f)};return(r,a,c,f,d,h=0,b=0)=>{h==0&&b==0?l(r,a,c,f,d):(h=xt(h,f/2,d/2),b=xt(b,f/2,d/2),t(r,a+h,c),i(r,a+f,c,a+f,c+d,h),i(r,a+f,c+d,a,c+d,b),i(r,a,c+d,a,c,b),i(r,a,c,a+f,c,h),r.closePath())}}var _i=(e,t,i)=>{e.moveTo(t,i)},Ti=(e,t,i)=>{e.moveTo(i,t)},zl=(e,t,i)=>{e.lineTo(t,i)},Cl=(e,t,i)=>{e.lineTo(i,t)},Mi=Vo(0),zn=Vo(1),Ho=(e,t,i,l,r,a)=>{e.arc(t,i,l,r,a)},Io=(e,t,i,l,r,a)=>{e.arc(i,t,l,r,a)},jo=(e,t,i,l,r,a,c)=>{e.bezierCurveTo(t,i,l,r,a,c)},Wo=(e,t,i,l,r,a,c)=>{e.bezierCurveTo(i,t,r,l,c,a)};function $o(e){return(t,i,l,r,a)=>nl(t,i,(c,f,d,h,b,g,v,k,y,z,O)=>{let{pxRound:j,points:S}=c,N,T;h.ori==0?(N=_i,T=Ho):(N=Ti,T=Io);let K=pe(S.width*oe,3),C=(S.size-S.width)/2*oe,J=pe(C*2,3),U=new Path2D,X=new Path2D,{left:B,top:M,width:q,height:R}=t.bbox;Mi(X,B-J,M-J,q+J*2,R+J*2);let $=I=>{if(d[I]!=null){let te=j(g(f[I],h,z,k)),H=j(v(d[I],b,O,y));N(U,te+C,H),T(U,te,H,C,0,mi*2)}};if(a)a.forEach($);else for(let I=l;I<=r;I++)$(I);return{stroke:K>0?U:null,fill:U,clip:X,flags:Ll|vn}})}function Go(e){return(t,i,l,r,a,c)=>{l!=r&&(a!=l&&c!=l&&e(t,i,l),a!=r&&c!=r&&e(t,i,r),e(t,i,c))}}var vu=Go(zl),xu=Go(Cl);function Bo(e){let t=ne(e?.alignGaps,0);return(i,l,r,a)=>nl(i,l,(c,f,d,h,b,g,v,k,y,z,O)=>{[r,a]=bi(d,r,a);let j=c.pxRound,S=R=>j(g(R,h,z,k)),N=R=>j(v(R,b,O,y)),T,K;h.ori==0?(T=zl,K=vu):(T=Cl,K=xu);let C=h.dir*(h.ori==0?1:-1),J={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ll},U=J.stroke,X=!1;if(a-r>=z*4){let R=F=>i.posToVal(F,h.key,!0),$=null,I=null,te,H,Ue,xe=S(f[C==1?r:a]),le=S(f[r]),ue=S(f[a]),Z=R(C==1?le+1:ue-1);for(let F=C==1?r:a;F>=r&&F<=a;F+=C){let Ee=f[F],be=(C==1?Ee<Z:Ee>Z)?xe:S(Ee),se=d[F];be==xe?se!=null?(H=se,$==null?(T(U,be,N(H)),te=$=I=H):H<$?$=H:H>I&&(I=H)):se===null&&(X=!0):($!=null&&K(U,xe,N($),N(I),N(te),N(H)),se!=null?(H=se,T(U,be,N(H)),$=I=te=H):($=I=null,se===null&&(X=!0)),xe=be,Z=R(xe+C))}$!=null&&$!=I&&Ue!=xe&&K(U,xe,N($),N(I),N(te),N(H))}else for(let R=C==1?r:a;R>=r&&R<=a;R+=C){let $=d[R];$===null?X=!0:$!=null&&T(U,S(f[R]),N($))}let[M,q]=Ln(i,l);if(c.fill!=null||M!=0){let R=J.fill=new Path2D(U),$=c.fillTo(i,l,c.min,c.max,M),I=N($),te=S(f[r]),H=S(f[a]);C==-1&&([H,te]=[te,H]),T(R,H,I),T(R,te,I)}if(!c.spanGaps){let R=[];X&&R.push(...Dn(f,d,r,a,C,S,t)),J.gaps=R=c.gaps(i,l,r,a,R),J.clip=Si(R,h.ori,k,y,z,O)}return q!=0&&(J.band=q==2?[Ct(i,l,r,a,U,-1),Ct(i,l,r,a,U,1)]:Ct(i,l,r,a,U,q)),J})}function bu(e){let t=ne(e.align,1),i=ne(e.ascDesc,!1),l=ne(e.alignGaps,0),r=ne(e.extend,!1);return(a,c,f,d)=>nl(a,c,(h,b,g,v,k,y,z,O,j,S,N)=>{[f,d]=bi(g,f,d);let T=h.pxRound,{left:K,width:C}=a.bbox,J=le=>T(y(le,v,S,O)),U=le=>T(z(le,k,N,j)),X=v.ori==0?zl:Cl,B={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ll},M=B.stroke,q=v.dir*(v.ori==0?1:-1),R=U(g[q==1?f:d]),$=J(b[q==1?f:d]),I=$,te=$;r&&t==-1&&(te=K,X(M,te,R)),X(M,$,R);for(let le=q==1?f:d;le>=f&&le<=d;le+=q){let ue=g[le];if(ue==null)continue;let Z=J(b[le]),F=U(ue);t==1?X(M,Z,R):X(M,I,F),X(M,Z,F),R=F,I=Z}let H=I;r&&t==1&&(H=K+C,X(M,H,R));let[Ue,xe]=Ln(a,c);if(h.fill!=null||Ue!=0){let le=B.fill=new Path2D(M),ue=h.fillTo(a,c,h.min,h.max,Ue),Z=U(ue);X(le,H,Z),X(le,te,Z)}if(!h.spanGaps){let le=[];le.push(...Dn(b,g,f,d,q,J,l));let ue=h.width*oe/2,Z=i||t==1?ue:-ue,F=i||t==-1?-ue:ue;le.forEach(Ee=>{Ee[0]+=Z,Ee[1]+=F}),B.gaps=le=h.gaps(a,c,f,d,le),B.clip=Si(le,v.ori,O,j,S,N)}return xe!=0&&(B.band=xe==2?[Ct(a,c,f,d,M,-1),Ct(a,c,f,d,M,1)]:Ct(a,c,f,d,M,xe)),B})}function no(e,t,i,l,r,a,c=fe){if(e.length>1){let f=null;for(let d=0,h=1/0;d<e.length;d++)if(t[d]!==void 0){if(f!=null){let b=Ne(e[d]-e[f]);b<h&&(h=b,c=Ne(i(e[d],l,r,a)-i(e[f],l,r,a)))}f=d}}return c}function wu(e){e=e||ql;let t=ne(e.size,[.6,fe,1]),i=e.align||0,l=e.gap||0,r=e.radius;r=r==null?[0,0]:typeof r=="number"?[r,0]:r;let a=ee(r),c=1-t[0],f=ne(t[1],fe),d=ne(t[2],1),h=ne(e.disp,ql),b=ne(e.each,k=>{}),{fill:g,stroke:v}=h;return(k,y,z,O)=>nl(k,y,(j,S,N,T,K,C,J,U,X,B,M)=>{let q=j.pxRound,R=i,$=l*oe,I=f*oe,te=d*oe,H,Ue;T.ori==0?[H,Ue]=a(k,y):[Ue,H]=a(k,y);let xe=T.dir*(T.ori==0?1:-1),le=T.ori==0?Mi:zn,ue=T.ori==0?b:(L,de,Ae,al,Bt,wt,Ut)=>{b(L,de,Ae,Bt,al,Ut,wt)},Z=ne(k.bands,Mn).find(L=>L.series[0]==y),F=Z!=null?Z.dir:0,Ee=j.fillTo(k,y,j.min,j.max,F),Ie=q(J(Ee,K,M,X)),be,se,ft,Ke=B,ye=q(j.width*oe),bt=!1,Et=null,it=null,Ot=null,rl=null;g!=null&&(ye==0||v!=null)&&(bt=!0,Et=g.values(k,y,z,O),it=new Map,new Set(Et).forEach(L=>{L!=null&&it.set(L,new Path2D)}),ye>0&&(Ot=v.values(k,y,z,O),rl=new Map,new Set(Ot).forEach(L=>{L!=null&&rl.set(L,new Path2D)})));let{x0:ol,size:Ol}=h;if(ol!=null&&Ol!=null){R=1,S=ol.values(k,y,z,O),ol.unit==2&&(S=S.map(Ae=>k.posToVal(U+Ae*B,T.key,!0)));let L=Ol.values(k,y,z,O);Ol.unit==2?se=L[0]*B:se=C(L[0],T,B,U)-C(0,T,B,U),Ke=no(S,N,C,T,B,U,Ke),ft=Ke-se+$}else Ke=no(S,N,C,T,B,U,Ke),ft=Ke*c+$,se=Ke-ft;ft<1&&(ft=0),ye>=se/2&&(ye=0),ft<5&&(q=ho);let Jl=ft>0,$t=Ke-ft-(Jl?ye:0);se=q(hn($t,te,I)),be=(R==0?se/2:R==xe?0:se)-R*xe*((R==0?$/2:0)+(Jl?ye/2:0));let je={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},sl=bt?null:new Path2D,At=null;if(Z!=null)At=k.data[Z.series[1]];else{let{y0:L,y1:de}=h;L!=null&&de!=null&&(N=de.values(k,y,z,O),At=L.values(k,y,z,O))}let Gt=H*se,Y=Ue*se;for(let L=xe==1?z:O;L>=z&&L<=O;L+=xe){let de=N[L];if(de==null)continue;if(At!=null){let Ye=At[L]??0;if(de-Ye==0)continue;Ie=J(Ye,K,M,X)}let Ae=T.distr!=2||h!=null?S[L]:L,al=C(Ae,T,B,U),Bt=J(ne(de,Ee),K,M,X),wt=q(al-be),Ut=q(Be(Bt,Ie)),Je=q(xt(Bt,Ie)),nt=Ut-Je;if(de!=null){let Ye=de<0?Y:Gt,pt=de<0?Gt:Y;bt?(ye>0&&Ot[L]!=null&&le(rl.get(Ot[L]),wt,Je+tt(ye/2),se,Be(0,nt-ye),Ye,pt),Et[L]!=null&&le(it.get(Et[L]),wt,Je+tt(ye/2),se,Be(0,nt-ye),Ye,pt)):le(sl,wt,Je+tt(ye/2),se,Be(0,nt-ye),Ye,pt),ue(k,y,L,wt-ye/2,Je,se+ye,nt)}}return ye>0?je.stroke=bt?rl:sl:bt||(je._fill=j.width==0?j._fill:j._stroke??j._fill,je.width=0),je.fill=bt?it:sl,je})}function yu(e,t){let i=ne(t?.alignGaps,0);return(l,r,a,c)=>nl(l,r,(f,d,h,b,g,v,k,y,z,O,j)=>{[a,c]=bi(h,a,c);let S=f.pxRound,N=H=>S(v(H,b,O,y)),T=H=>S(k(H,g,j,z)),K,C,J;b.ori==0?(K=_i,J=zl,C=jo):(K=Ti,J=Cl,C=Wo);let U=b.dir*(b.ori==0?1:-1),X=N(d[U==1?a:c]),B=X,M=[],q=[];for(let H=U==1?a:c;H>=a&&H<=c;H+=U)if(h[H]!=null){let xe=d[H],le=N(xe);M.push(B=le),q.push(T(h[H]))}let R={stroke:e(M,q,K,J,C,S),fill:null,clip:null,band:null,gaps:null,flags:Ll},$=R.stroke,[I,te]=Ln(l,r);if(f.fill!=null||I!=0){let H=R.fill=new Path2D($),Ue=f.fillTo(l,r,f.min,f.max,I),xe=T(Ue);J(H,B,xe),J(H,X,xe)}if(!f.spanGaps){let H=[];H.push(...Dn(d,h,a,c,U,N,i)),R.gaps=H=f.gaps(l,r,a,c,H),R.clip=Si(H,b.ori,y,z,O,j)}return te!=0&&(R.band=te==2?[Ct(l,r,a,c,$,-1),Ct(l,r,a,c,$,1)]:Ct(l,r,a,c,$,te)),R})}function ku(e){return yu(Su,e)}function Su(e,t,i,l,r,a){let c=e.length;if(c<2)return null;let f=new Path2D;if(i(f,e[0],t[0]),c==2)l(f,e[1],t[1]);else{let d=Array(c),h=Array(c-1),b=Array(c-1),g=Array(c-1);for(let v=0;v<c-1;v++)b[v]=t[v+1]-t[v],g[v]=e[v+1]-e[v],h[v]=b[v]/g[v];d[0]=h[0];for(let v=1;v<c-1;v++)h[v]===0||h[v-1]===0||h[v-1]>0!=h[v]>0?d[v]=0:(d[v]=3*(g[v-1]+g[v])/((2*g[v]+g[v-1])/h[v-1]+(g[v]+2*g[v-1])/h[v]),isFinite(d[v])||(d[v]=0));d[c-1]=h[c-2];for(let v=0;v<c-1;v++)r(f,e[v]+g[v]/3,t[v]+d[v]*g[v]/3,e[v+1]-g[v]/3,t[v+1]-d[v+1]*g[v]/3,e[v+1],t[v+1])}return f}var xn=new Set;function ro(){for(let e of xn)e.syncRect(!0)}Dl&&(ll(ia,El,ro),ll(na,El,ro,!0),ll(gi,El,()=>{Me.pxRatio=oe}));var _u=Bo(),Tu=$o();function oo(e,t,i,l){return(l?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((a,c)=>bn(a,c,t,i))}function Mu(e,t){return e.map((i,l)=>l==0?{}:Te({},t,i))}function bn(e,t,i,l){return Te({},t==0?i:l,e)}function Uo(e,t,i){return t==null?Pl:[t,i]}var Eu=Uo;function Au(e,t,i){return t==null?Pl:vi(t,i,_n,!0)}function Yo(e,t,i,l){return t==null?Pl:wi(t,i,e.scales[l].log,!1)}var Pu=Yo;function qo(e,t,i,l){return t==null?Pl:Sn(t,i,e.scales[l].log,!1)}var Nu=qo;function Lu(e,t,i,l,r){let a=Be(Vr(e),Vr(t)),c=t-e,f=vt(r/l*c,i);do{let d=i[f],h=l*d/c;if(h>=r&&a+(d<5?Wt.get(d):0)<=17)return[d,h]}while(++f<i.length);return[0,0]}function so(e){let t,i;return e=e.replace(/(\d+)px/,(l,r)=>(t=Pe((i=+r)*oe))+"px"),[e,t,i]}function Du(e){e.show&&[e.font,e.labelFont].forEach(t=>{let i=pe(t[2]*oe,1);t[0]=t[0].replace(/[0-9.]+px/,i+"px"),t[1]=i})}function Me(e,t,i){let l={mode:ne(e.mode,1)},r=l.mode;function a(n,o,s,u){let p=o.valToPct(n);return u+s*(o.dir==-1?1-p:p)}function c(n,o,s,u){let p=o.valToPct(n);return u+s*(o.dir==-1?p:1-p)}function f(n,o,s,u){return o.ori==0?a(n,o,s,u):c(n,o,s,u)}l.valToPosH=a,l.valToPosV=c;let d=!1;l.status=0;let h=l.root=ut(Hs);if(e.id!=null&&(h.id=e.id),et(h,e.class),e.title){let n=ut(Ws,h);n.textContent=e.title}let b=gt("canvas"),g=l.ctx=b.getContext("2d"),v=ut($s,h);ll("click",v,n=>{n.target===y&&(he!=bl||we!=wl)&&Ve.click(l,n)},!0);let k=l.under=ut(Gs,v);v.appendChild(b);let y=l.over=ut(Bs,v);e=Nl(e);let z=+ne(e.pxAlign,1),O=io(z);(e.plugins||[]).forEach(n=>{n.opts&&(e=n.opts(l,e)||e)});let j=e.ms||.001,S=l.series=r==1?oo(e.series||[],Jr,to,!1):Mu(e.series||[null],eo),N=l.axes=oo(e.axes||[],Kr,Qr,!0),T=l.scales={},K=l.bands=e.bands||[];K.forEach(n=>{n.fill=ee(n.fill||null),n.dir=ne(n.dir,-1)});let C=r==2?S[1].facets[0].scale:S[0].scale,J={axes:gs,series:fs},U=(e.drawOrder||["axes","series"]).map(n=>J[n]);function X(n){let o=n.distr==3?s=>zt(s>0?s:n.clamp(l,s,n.min,n.max,n.key)):n.distr==4?s=>on(s,n.asinh):n.distr==100?s=>n.fwd(s):s=>s;return s=>{let u=o(s),{_min:p,_max:m}=n,x=m-p;return(u-p)/x}}function B(n){let o=T[n];if(o==null){let s=(e.scales||ql)[n]||ql;if(s.from!=null){B(s.from);let u=Te({},T[s.from],s,{key:n});u.valToPct=X(u),T[n]=u}else{o=T[n]=Te({},n==C?Ro:hu,s),o.key=n;let u=o.time,p=o.range,m=jt(p);if((n!=C||r==2&&!u)&&(m&&(p[0]==null||p[1]==null)&&(p={min:p[0]==null?Or:{mode:1,hard:p[0],soft:p[0]},max:p[1]==null?Or:{mode:1,hard:p[1],soft:p[1]}},m=!1),!m&&ki(p))){let x=p;p=(w,_,A)=>_==null?Pl:vi(_,A,x)}o.range=ee(p||(u?Eu:n==C?o.distr==3?Pu:o.distr==4?Nu:Uo:o.distr==3?Yo:o.distr==4?qo:Au)),o.auto=ee(m?!1:o.auto),o.clamp=ee(o.clamp||du),o._min=o._max=null,o.valToPct=X(o)}}}B("x"),B("y"),r==1&&S.forEach(n=>{B(n.scale)}),N.forEach(n=>{B(n.scale)});for(let n in e.scales)B(n);let M=T[C],q=M.distr,R,$;M.ori==0?(et(h,Is),R=a,$=c):(et(h,js),R=c,$=a);let I={};for(let n in T){let o=T[n];(o.min!=null||o.max!=null)&&(I[n]={min:o.min,max:o.max},o.min=o.max=null)}let te=e.tzDate||(n=>new Date(Pe(n/j))),H=e.fmtDate||En,Ue=j==1?Ia(te):$a(te),xe=Ur(te,Br(j==1?Ha:Wa,H)),le=qr(te,Yr(Ba,H)),ue=[],Z=l.legend=Te({},qa,e.legend),F=l.cursor=Te({},eu,{drag:{y:r==2}},e.cursor),Ee=Z.show,Ie=F.show,be=Z.markers;Z.idxs=ue,be.width=ee(be.width),be.dash=ee(be.dash),be.stroke=ee(be.stroke),be.fill=ee(be.fill);let se,ft,Ke,ye=[],bt=[],Et,it=!1,Ot={};if(Z.live){let n=S[1]?S[1].values:null;it=n!=null,Et=it?n(l,1,0):{_:0};for(let o in Et)Ot[o]=yn}if(Ee)if(se=gt("table",Zs,h),Ke=gt("tbody",null,se),Z.mount(l,se),it){ft=gt("thead",null,se,Ke);let n=gt("tr",null,ft);gt("th",null,n);for(var rl in Et)gt("th",kr,n).textContent=rl}else et(se,Xs),Z.live&&et(se,Qs);let ol={show:!0},Ol={show:!1};function Jl(n,o){if(o==0&&(it||!Z.live||r==2))return Pl;let s=[],u=gt("tr",ea,Ke,Ke.childNodes[o]);et(u,n.class),n.show||et(u,tl);let p=gt("th",null,u);if(be.show){let w=ut(ta,p);if(o>0){let _=be.width(l,o);_&&(w.style.border=_+"px "+be.dash(l,o)+" "+be.stroke(l,o)),w.style.background=be.fill(l,o)}}let m=ut(kr,p);n.label instanceof HTMLElement?m.appendChild(n.label):m.textContent=n.label,o>0&&(be.show||(m.style.color=n.width>0?be.stroke(l,o):be.fill(l,o)),je("click",p,w=>{if(F._lock)return;qt(w);let _=S.indexOf(n);if((w.ctrlKey||w.metaKey)!=Z.isolate){let A=S.some((P,D)=>D>0&&D!=_&&P.show);S.forEach((P,D)=>{D>0&&kt(D,A?D==_?ol:Ol:ol,!0,_e.setSeries)})}else kt(_,{show:!n.show},!0,_e.setSeries)},!1),cl&&je(Mr,p,w=>{F._lock||(qt(w),kt(S.indexOf(n),kl,!0,_e.setSeries))},!1));for(var x in Et){let w=gt("td",la,u);w.textContent="--",s.push(w)}return[u,s]}let $t=new Map;function je(n,o,s,u=!0){let p=$t.get(o)||{},m=F.bind[n](l,o,s,u);m&&(ll(n,o,p[n]=m),$t.set(o,p))}function sl(n,o,s){let u=$t.get(o)||{};for(let p in u)(n==null||p==n)&&(dn(p,o,u[p]),delete u[p]);n==null&&$t.delete(o)}let At=0,Gt=0,Y=0,L=0,de=0,Ae=0,al=de,Bt=Ae,wt=Y,Ut=L,Je=0,nt=0,Ye=0,pt=0;l.bbox={};let Ni=!1,Zl=!1,ul=!1,Yt=!1,Ql=!1,rt=!1;function Li(n,o,s){(s||n!=l.width||o!=l.height)&&In(n,o),ml(!1),ul=!0,Zl=!0,gl()}function In(n,o){l.width=At=Y=n,l.height=Gt=L=o,de=Ae=0,ns(),rs();let s=l.bbox;Je=s.left=Xt(de*oe,.5),nt=s.top=Xt(Ae*oe,.5),Ye=s.width=Xt(Y*oe,.5),pt=s.height=Xt(L*oe,.5)}let ts=3;function ls(){let n=!1,o=0;for(;!n;){o++;let s=hs(o),u=ms(o);n=o==ts||s&&u,n||(In(l.width,l.height),Zl=!0)}}function is({width:n,height:o}){Li(n,o)}l.setSize=is;function ns(){let n=!1,o=!1,s=!1,u=!1;N.forEach((p,m)=>{if(p.show&&p._show){let{side:x,_size:w}=p,_=x%2,A=p.label!=null?p.labelSize:0,P=w+A;P>0&&(_?(Y-=P,x==3?(de+=P,u=!0):s=!0):(L-=P,x==0?(Ae+=P,n=!0):o=!0))}}),Kt[0]=n,Kt[1]=s,Kt[2]=o,Kt[3]=u,Y-=Rt[1]+Rt[3],de+=Rt[3],L-=Rt[2]+Rt[0],Ae+=Rt[0]}function rs(){let n=de+Y,o=Ae+L,s=de,u=Ae;function p(m,x){switch(m){case 1:return n+=x,n-x;case 2:return o+=x,o-x;case 3:return s-=x,s+x;case 0:return u-=x,u+x}}N.forEach((m,x)=>{if(m.show&&m._show){let w=m.side;m._pos=p(w,m._size),m.label!=null&&(m._lpos=p(w,m.labelSize))}})}if(F.dataIdx==null){let n=F.hover,o=n.skip=new Set(n.skip??[]);o.add(void 0);let s=n.prox=ee(n.prox),u=n.bias??=0;F.dataIdx=(p,m,x,w)=>{if(m==0)return x;let _=x,A=s(p,m,x,w)??fe,P=A>=0&&A<fe,D=M.ori==0?Y:L,G=F.left,re=t[0],ie=t[m];if(o.has(ie[x])){_=null;let Q=null,W=null,V;if(u==0||u==-1)for(V=x;Q==null&&V-- >0;)o.has(ie[V])||(Q=V);if(u==0||u==1)for(V=x;W==null&&V++<ie.length;)o.has(ie[V])||(W=V);if(Q!=null||W!=null)if(P){let ge=Q==null?-1/0:R(re[Q],M,D,0),ke=W==null?1/0:R(re[W],M,D,0),Re=G-ge,ce=ke-G;Re<=ce?Re<=A&&(_=Q):ce<=A&&(_=W)}else _=W==null?Q:Q==null?W:x-Q<=W-x?Q:W}else P&&Ne(G-R(re[x],M,D,0))>A&&(_=null);return _}}let qt=n=>{F.event=n};F.idxs=ue,F._lock=!1;let He=F.points;He.show=ee(He.show),He.size=ee(He.size),He.stroke=ee(He.stroke),He.width=ee(He.width),He.fill=ee(He.fill);let yt=l.focus=Te({},e.focus||{alpha:.3},F.focus),cl=yt.prox>=0,fl=cl&&He.one,ot=[],pl=[],dl=[];function jn(n,o){let s=He.show(l,o);if(s instanceof HTMLElement)return et(s,Js),et(s,n.class),Mt(s,-10,-10,Y,L),y.insertBefore(s,ot[o]),s}function Wn(n,o){if(r==1||o>0){let s=r==1&&T[n.scale].time,u=n.value;n.value=s?jr(u)?qr(te,Yr(u,H)):u||le:u||cu,n.label=n.label||(s?lu:tu)}if(fl||o>0){n.width=n.width==null?1:n.width,n.paths=n.paths||_u||ha,n.fillTo=ee(n.fillTo||mu),n.pxAlign=+ne(n.pxAlign,z),n.pxRound=io(n.pxAlign),n.stroke=ee(n.stroke||null),n.fill=ee(n.fill||null),n._stroke=n._fill=n._paths=n._focus=null;let s=fu(Be(1,n.width),1),u=n.points=Te({},{size:s,width:Be(1,s*.2),stroke:n.stroke,space:s*2,paths:Tu,_stroke:null,_fill:null},n.points);u.show=ee(u.show),u.filter=ee(u.filter),u.fill=ee(u.fill),u.stroke=ee(u.stroke),u.paths=ee(u.paths),u.pxAlign=n.pxAlign}if(Ee){let s=Jl(n,o);ye.splice(o,0,s[0]),bt.splice(o,0,s[1]),Z.values.push(null)}if(Ie){ue.splice(o,0,null);let s=null;fl?o==0&&(s=jn(n,o)):o>0&&(s=jn(n,o)),ot.splice(o,0,s),pl.splice(o,0,0),dl.splice(o,0,0)}Oe("addSeries",o)}function os(n,o){o=o??S.length,n=r==1?bn(n,o,Jr,to):bn(n,o,{},eo),S.splice(o,0,n),Wn(S[o],o)}l.addSeries=os;function ss(n){if(S.splice(n,1),Ee){Z.values.splice(n,1),bt.splice(n,1);let o=ye.splice(n,1)[0];sl(null,o.firstChild),o.remove()}Ie&&(ue.splice(n,1),ot.splice(n,1)[0].remove(),pl.splice(n,1),dl.splice(n,1)),Oe("delSeries",n)}l.delSeries=ss;let Kt=[!1,!1,!1,!1];function as(n,o){if(n._show=n.show,n.show){let s=n.side%2,u=T[n.scale];u==null&&(n.scale=s?S[1].scale:C,u=T[n.scale]);let p=u.time;n.size=ee(n.size),n.space=ee(n.space),n.rotate=ee(n.rotate),jt(n.incrs)&&n.incrs.forEach(x=>{!Wt.has(x)&&Wt.set(x,vo(x))}),n.incrs=ee(n.incrs||(u.distr==2?Ra:p?j==1?Va:ja:el)),n.splits=ee(n.splits||(p&&u.distr==1?Ue:u.distr==3?mn:u.distr==4?ru:nu)),n.stroke=ee(n.stroke),n.grid.stroke=ee(n.grid.stroke),n.ticks.stroke=ee(n.ticks.stroke),n.border.stroke=ee(n.border.stroke);let m=n.values;n.values=jt(m)&&!jt(m[0])?ee(m):p?jt(m)?Ur(te,Br(m,H)):jr(m)?Ga(te,m):m||xe:m||iu,n.filter=ee(n.filter||(u.distr>=3&&u.log==10?au:u.distr==3&&u.log==2?uu:mo)),n.font=so(n.font),n.labelFont=so(n.labelFont),n._size=n.size(l,null,o,0),n._space=n._rotate=n._incrs=n._found=n._splits=n._values=null,n._size>0&&(Kt[o]=!0,n._el=ut(Us,v))}}function Rl(n,o,s,u){let[p,m,x,w]=s,_=o%2,A=0;return _==0&&(w||m)&&(A=o==0&&!p||o==2&&!x?Pe(Kr.size/3):0),_==1&&(p||x)&&(A=o==1&&!m||o==3&&!w?Pe(Qr.size/2):0),A}let $n=l.padding=(e.padding||[Rl,Rl,Rl,Rl]).map(n=>ee(ne(n,Rl))),Rt=l._padding=$n.map((n,o)=>n(l,o,Kt,0)),Fe,Le=null,De=null,Xl=r==1?S[0].idxs:null,dt=null,Fl=!1;function Gn(n,o){if(t=n??[],l.data=l._data=t,r==2){Fe=0;for(let s=1;s<S.length;s++)Fe+=t[s][0].length}else{t.length==0&&(l.data=l._data=t=[[]]),dt=t[0],Fe=dt.length;let s=t;if(q==2){s=t.slice();let u=s[0]=Array(Fe);for(let p=0;p<Fe;p++)u[p]=p}l._data=t=s}if(ml(!0),Oe("setData"),q==2&&(ul=!0),o!==!1){let s=M;s.auto(l,Fl)?Di():Vt(C,s.min,s.max),Yt=Yt||F.left>=0,rt=!0,gl()}}l.setData=Gn;function Di(){Fl=!0;let n,o;r==1&&(Fe>0?(Le=Xl[0]=0,De=Xl[1]=Fe-1,n=t[0][Le],o=t[0][De],q==2?(n=Le,o=De):n==o&&(q==3?[n,o]=wi(n,n,M.log,!1):q==4?[n,o]=Sn(n,n,M.log,!1):M.time?o=n+Pe(86400/j):[n,o]=vi(n,o,_n,!0))):(Le=Xl[0]=n=null,De=Xl[1]=o=null)),Vt(C,n,o)}let ei,hl,zi,Ci,Oi,Ri,Fi,Vi,Hi,qe;function Bn(n,o,s,u,p,m){n??=_r,s??=Mn,u??="butt",p??=_r,m??="round",n!=ei&&(g.strokeStyle=ei=n),p!=hl&&(g.fillStyle=hl=p),o!=zi&&(g.lineWidth=zi=o),m!=Oi&&(g.lineJoin=Oi=m),u!=Ri&&(g.lineCap=Ri=u),s!=Ci&&g.setLineDash(Ci=s)}function Un(n,o,s,u){o!=hl&&(g.fillStyle=hl=o),n!=Fi&&(g.font=Fi=n),s!=Vi&&(g.textAlign=Vi=s),u!=Hi&&(g.textBaseline=Hi=u)}function Ii(n,o,s,u,p=0){if(u.length>0&&n.auto(l,Fl)&&(o==null||o.min==null)){let m=ne(Le,0),x=ne(De,u.length-1),w=s.min==null?aa(u,m,x,p,n.distr==3):[s.min,s.max];n.min=xt(n.min,s.min=w[0]),n.max=Be(n.max,s.max=w[1])}}let Yn={min:null,max:null};function us(){for(let u in T){let p=T[u];I[u]==null&&(p.min==null||I[C]!=null&&p.auto(l,Fl))&&(I[u]=Yn)}for(let u in T){let p=T[u];I[u]==null&&p.from!=null&&I[p.from]!=null&&(I[u]=Yn)}I[C]!=null&&ml(!0);let n={};for(let u in I){let p=I[u];if(p!=null){let m=n[u]=Nl(T[u],va);if(p.min!=null)Te(m,p);else if(u!=C||r==2)if(Fe==0&&m.from==null){let x=m.range(l,null,null,u);m.min=x[0],m.max=x[1]}else m.min=fe,m.max=-fe}}if(Fe>0){S.forEach((u,p)=>{if(r==1){let m=u.scale,x=I[m];if(x==null)return;let w=n[m];if(p==0){let _=w.range(l,w.min,w.max,m);w.min=_[0],w.max=_[1],Le=vt(w.min,t[0]),De=vt(w.max,t[0]),De-Le>1&&(t[0][Le]<w.min&&Le++,t[0][De]>w.max&&De--),u.min=dt[Le],u.max=dt[De]}else u.show&&u.auto&&Ii(w,x,u,t[p],u.sorted);u.idxs[0]=Le,u.idxs[1]=De}else if(p>0&&u.show&&u.auto){let[m,x]=u.facets,w=m.scale,_=x.scale,[A,P]=t[p],D=n[w],G=n[_];D!=null&&Ii(D,I[w],m,A,m.sorted),G!=null&&Ii(G,I[_],x,P,x.sorted),u.min=x.min,u.max=x.max}});for(let u in n){let p=n[u],m=I[u];if(p.from==null&&(m==null||m.min==null)){let x=p.range(l,p.min==fe?null:p.min,p.max==-fe?null:p.max,u);p.min=x[0],p.max=x[1]}}}for(let u in n){let p=n[u];if(p.from!=null){let m=n[p.from];if(m.min==null)p.min=p.max=null;else{let x=p.range(l,m.min,m.max,u);p.min=x[0],p.max=x[1]}}}let o={},s=!1;for(let u in n){let p=n[u],m=T[u];if(m.min!=p.min||m.max!=p.max){m.min=p.min,m.max=p.max;let x=m.distr;m._min=x==3?zt(m.min):x==4?on(m.min,m.asinh):x==100?m.fwd(m.min):m.min,m._max=x==3?zt(m.max):x==4?on(m.max,m.asinh):x==100?m.fwd(m.max):m.max,o[u]=s=!0}}if(s){S.forEach((u,p)=>{r==2?p>0&&o.y&&(u._paths=null):o[u.scale]&&(u._paths=null)});for(let u in o)ul=!0,Oe("setScale",u);Ie&&F.left>=0&&(Yt=rt=!0)}for(let u in I)I[u]=null}function cs(n){let o=hn(Le-1,0,Fe-1),s=hn(De+1,0,Fe-1);for(;n[o]==null&&o>0;)o--;for(;n[s]==null&&s<Fe-1;)s++;return[o,s]}function fs(){if(Fe>0){let n=S.some(o=>o._focus)&&qe!=yt.alpha;n&&(g.globalAlpha=qe=yt.alpha),S.forEach((o,s)=>{if(s>0&&o.show&&(qn(s,!1),qn(s,!0),o._paths==null)){let u=qe;qe!=o.alpha&&(g.globalAlpha=qe=o.alpha);let p=r==2?[0,t[s][0].length-1]:cs(t[s]);o._paths=o.paths(l,s,p[0],p[1]),qe!=u&&(g.globalAlpha=qe=u)}}),S.forEach((o,s)=>{if(s>0&&o.show){let u=qe;qe!=o.alpha&&(g.globalAlpha=qe=o.alpha),o._paths!=null&&Kn(s,!1);{let p=o._paths!=null?o._paths.gaps:null,m=o.points.show(l,s,Le,De,p),x=o.points.filter(l,s,m,p);(m||x)&&(o.points._paths=o.points.paths(l,s,Le,De,x),Kn(s,!0))}qe!=u&&(g.globalAlpha=qe=u),Oe("drawSeries",s)}}),n&&(g.globalAlpha=qe=1)}}function qn(n,o){let s=o?S[n].points:S[n];s._stroke=s.stroke(l,n),s._fill=s.fill(l,n)}function Kn(n,o){let s=o?S[n].points:S[n],{stroke:u,fill:p,clip:m,flags:x,_stroke:w=s._stroke,_fill:_=s._fill,_width:A=s.width}=s._paths;A=pe(A*oe,3);let P=null,D=A%2/2;o&&_==null&&(_=A>0?"#fff":w);let G=s.pxAlign==1&&D>0;if(G&&g.translate(D,D),!o){let re=Je-A/2,ie=nt-A/2,Q=Ye+A,W=pt+A;P=new Path2D,P.rect(re,ie,Q,W)}o?ji(w,A,s.dash,s.cap,_,u,p,x,m):ps(n,w,A,s.dash,s.cap,_,u,p,x,P,m),G&&g.translate(-D,-D)}function ps(n,o,s,u,p,m,x,w,_,A,P){let D=!1;_!=0&&K.forEach((G,re)=>{if(G.series[0]==n){let ie=S[G.series[1]],Q=t[G.series[1]],W=(ie._paths||ql).band;jt(W)&&(W=G.dir==1?W[0]:W[1]);let V,ge=null;ie.show&&W&&ca(Q,Le,De)?(ge=G.fill(l,re)||m,V=ie._paths.clip):W=null,ji(o,s,u,p,ge,x,w,_,A,P,V,W),D=!0}}),D||ji(o,s,u,p,m,x,w,_,A,P)}let Jn=Ll|vn;function ji(n,o,s,u,p,m,x,w,_,A,P,D){Bn(n,o,s,u,p),(_||A||D)&&(g.save(),_&&g.clip(_),A&&g.clip(A)),D?(w&Jn)==Jn?(g.clip(D),P&&g.clip(P),li(p,x),ti(n,m,o)):w&vn?(li(p,x),g.clip(D),ti(n,m,o)):w&Ll&&(g.save(),g.clip(D),P&&g.clip(P),li(p,x),g.restore(),ti(n,m,o)):(li(p,x),ti(n,m,o)),(_||A||D)&&g.restore()}function ti(n,o,s){s>0&&(o instanceof Map?o.forEach((u,p)=>{g.strokeStyle=ei=p,g.stroke(u)}):o!=null&&n&&g.stroke(o))}function li(n,o){o instanceof Map?o.forEach((s,u)=>{g.fillStyle=hl=u,g.fill(s)}):o!=null&&n&&g.fill(o)}function ds(n,o,s,u){let p=N[n],m;if(u<=0)m=[0,0];else{let x=p._space=p.space(l,n,o,s,u),w=p._incrs=p.incrs(l,n,o,s,u,x);m=Lu(o,s,w,u,x)}return p._found=m}function Wi(n,o,s,u,p,m,x,w,_,A){let P=x%2/2;z==1&&g.translate(P,P),Bn(w,x,_,A,w),g.beginPath();let D,G,re,ie,Q=p+(u==0||u==3?-m:m);s==0?(G=p,ie=Q):(D=p,re=Q);for(let W=0;W<n.length;W++)o[W]!=null&&(s==0?D=re=n[W]:G=ie=n[W],g.moveTo(D,G),g.lineTo(re,ie));g.stroke(),z==1&&g.translate(-P,-P)}function hs(n){let o=!0;return N.forEach((s,u)=>{if(!s.show)return;let p=T[s.scale];if(p.min==null){s._show&&(o=!1,s._show=!1,ml(!1));return}else s._show||(o=!1,s._show=!0,ml(!1));let m=s.side,x=m%2,{min:w,max:_}=p,[A,P]=ds(u,w,_,x==0?Y:L);if(P==0)return;let D=p.distr==2,G=s._splits=s.splits(l,u,w,_,A,P,D),re=p.distr==2?G.map(V=>dt[V]):G,ie=p.distr==2?dt[G[1]]-dt[G[0]]:A,Q=s._values=s.values(l,s.filter(l,re,u,P,ie),u,P,ie);s._rotate=m==2?s.rotate(l,Q,u,P):0;let W=s._size;s._size=ct(s.size(l,Q,u,n)),W!=null&&s._size!=W&&(o=!1)}),o}function ms(n){let o=!0;return $n.forEach((s,u)=>{let p=s(l,u,Kt,n);p!=Rt[u]&&(o=!1),Rt[u]=p}),o}function gs(){for(let n=0;n<N.length;n++){let o=N[n];if(!o.show||!o._show)continue;let s=o.side,u=s%2,p,m,x=o.stroke(l,n),w=s==0||s==3?-1:1,[_,A]=o._found;if(o.label!=null){let $e=o.labelGap*w,Xe=Pe((o._lpos+$e)*oe);Un(o.labelFont[0],x,"center",s==2?"top":Sr),g.save(),u==1?(p=m=0,g.translate(Xe,Pe(nt+pt/2)),g.rotate((s==3?-mi:mi)/2)):(p=Pe(Je+Ye/2),m=Xe);let Qt=po(o.label)?o.label(l,n,_,A):o.label;g.fillText(Qt,p,m),g.restore()}if(A==0)continue;let P=T[o.scale],D=u==0?Ye:pt,G=u==0?Je:nt,re=o._splits,ie=P.distr==2?re.map($e=>dt[$e]):re,Q=P.distr==2?dt[re[1]]-dt[re[0]]:_,W=o.ticks,V=o.border,ge=W.show?W.size:0,ke=Pe(ge*oe),Re=Pe((o.alignTo==2?o._size-ge-o.gap:o.gap)*oe),ce=o._rotate*-mi/180,Se=O(o._pos*oe),Ze=(ke+Re)*w,We=Se+Ze;m=u==0?We:0,p=u==1?We:0;let st=o.font[0],ht=o.align==1?Tl:o.align==2?ln:ce>0?Tl:ce<0?ln:u==0?"center":s==3?ln:Tl,_t=ce||u==1?"middle":s==2?"top":Sr;Un(st,x,ht,_t);let Qe=o.font[1]*o.lineGap,at=re.map($e=>O(f($e,P,D,G))),mt=o._values;for(let $e=0;$e<mt.length;$e++){let Xe=mt[$e];if(Xe!=null){u==0?p=at[$e]:m=at[$e],Xe=""+Xe;let Qt=Xe.indexOf(`
`)==-1?[Xe]:Xe.split(/\n/gm);for(let Ge=0;Ge<Qt.length;Ge++){let mr=Qt[Ge];ce?(g.save(),g.translate(p,m+Ge*Qe),g.rotate(ce),g.fillText(mr,0,0),g.restore()):g.fillText(mr,p,m+Ge*Qe)}}}W.show&&Wi(at,W.filter(l,ie,n,A,Q),u,s,Se,ke,pe(W.width*oe,3),W.stroke(l,n),W.dash,W.cap);let Tt=o.grid;Tt.show&&Wi(at,Tt.filter(l,ie,n,A,Q),u,u==0?2:1,u==0?nt:Je,u==0?pt:Ye,pe(Tt.width*oe,3),Tt.stroke(l,n),Tt.dash,Tt.cap),V.show&&Wi([Se],[1],u==0?1:0,u==0?1:2,u==1?nt:Je,u==1?pt:Ye,pe(V.width*oe,3),V.stroke(l,n),V.dash,V.cap)}Oe("drawAxes")}function ml(n){S.forEach((o,s)=>{s>0&&(o._paths=null,n&&(r==1?(o.min=null,o.max=null):o.facets.forEach(u=>{u.min=null,u.max=null})))})}let ii=!1,$i=!1,Vl=[];function vs(){$i=!1;for(let n=0;n<Vl.length;n++)Oe(...Vl[n]);Vl.length=0}function gl(){ii||(_a(Zn),ii=!0)}function xs(n,o=!1){ii=!0,$i=o,n(l),Zn(),o&&Vl.length>0&&queueMicrotask(vs)}l.batch=xs;function Zn(){if(Ni&&(us(),Ni=!1),ul&&(ls(),ul=!1),Zl){if(ve(k,Tl,de),ve(k,"top",Ae),ve(k,Gl,Y),ve(k,Bl,L),ve(y,Tl,de),ve(y,"top",Ae),ve(y,Gl,Y),ve(y,Bl,L),ve(v,Gl,At),ve(v,Bl,Gt),b.width=Pe(At*oe),b.height=Pe(Gt*oe),N.forEach(({_el:n,_show:o,_size:s,_pos:u,side:p})=>{if(n!=null)if(o){let m=p===3||p===0?s:0,x=p%2==1;ve(n,x?"left":"top",u-m),ve(n,x?"width":"height",s),ve(n,x?"top":"left",x?Ae:de),ve(n,x?"height":"width",x?L:Y),pn(n,tl)}else et(n,tl)}),ei=hl=zi=Oi=Ri=Fi=Vi=Hi=Ci=null,qe=1,jl(!0),de!=al||Ae!=Bt||Y!=wt||L!=Ut){ml(!1);let n=Y/wt,o=L/Ut;if(Ie&&!Yt&&F.left>=0){F.left*=n,F.top*=o,vl&&Mt(vl,Pe(F.left),0,Y,L),xl&&Mt(xl,0,Pe(F.top),Y,L);for(let s=0;s<ot.length;s++){let u=ot[s];u!=null&&(pl[s]*=n,dl[s]*=o,Mt(u,ct(pl[s]),ct(dl[s]),Y,L))}}if(me.show&&!Ql&&me.left>=0&&me.width>0){me.left*=n,me.width*=n,me.top*=o,me.height*=o;for(let s in Ki)ve(yl,s,me[s])}al=de,Bt=Ae,wt=Y,Ut=L}Oe("setSize"),Zl=!1}At>0&&Gt>0&&(g.clearRect(0,0,b.width,b.height),Oe("drawClear"),U.forEach(n=>n()),Oe("draw")),me.show&&Ql&&(ni(me),Ql=!1),Ie&&Yt&&(Zt(null,!0,!1),Yt=!1),Z.show&&Z.live&&rt&&(Yi(),rt=!1),d||(d=!0,l.status=1,Oe("ready")),Fl=!1,ii=!1}l.redraw=(n,o)=>{ul=o||!1,n!==!1?Vt(C,M.min,M.max):gl()};function Gi(n,o){let s=T[n];if(s.from==null){if(Fe==0){let u=s.range(l,o.min,o.max,n);o.min=u[0],o.max=u[1]}if(o.min>o.max){let u=o.min;o.min=o.max,o.max=u}if(Fe>1&&o.min!=null&&o.max!=null&&o.max-o.min<1e-16)return;n==C&&s.distr==2&&Fe>0&&(o.min=vt(o.min,t[0]),o.max=vt(o.max,t[0]),o.min==o.max&&o.max++),I[n]=o,Ni=!0,gl()}}l.setScale=Gi;let Bi,Ui,vl,xl,Qn,Xn,bl,wl,er,tr,he,we,Ft=!1,Ve=F.drag,ze=Ve.x,Ce=Ve.y;Ie&&(F.x&&(Bi=ut(qs,y)),F.y&&(Ui=ut(Ks,y)),M.ori==0?(vl=Bi,xl=Ui):(vl=Ui,xl=Bi),he=F.left,we=F.top);let me=l.select=Te({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),yl=me.show?ut(Ys,me.over?y:k):null;function ni(n,o){if(me.show){for(let s in n)me[s]=n[s],s in Ki&&ve(yl,s,n[s]);o!==!1&&Oe("setSelect")}}l.setSelect=ni;function bs(n){if(S[n].show)Ee&&pn(ye[n],tl);else if(Ee&&et(ye[n],tl),Ie){let s=fl?ot[0]:ot[n];s!=null&&Mt(s,-10,-10,Y,L)}}function Vt(n,o,s){Gi(n,{min:o,max:s})}function kt(n,o,s,u){o.focus!=null&&_s(n),o.show!=null&&S.forEach((p,m)=>{m>0&&(n==m||n==null)&&(p.show=o.show,bs(m),r==2?(Vt(p.facets[0].scale,null,null),Vt(p.facets[1].scale,null,null)):Vt(p.scale,null,null),gl())}),s!==!1&&Oe("setSeries",n,o),u&&Wl("setSeries",l,n,o)}l.setSeries=kt;function ws(n,o){Te(K[n],o)}function ys(n,o){n.fill=ee(n.fill||null),n.dir=ne(n.dir,-1),o=o??K.length,K.splice(o,0,n)}function ks(n){n==null?K.length=0:K.splice(n,1)}l.addBand=ys,l.setBand=ws,l.delBand=ks;function Ss(n,o){S[n].alpha=o,Ie&&ot[n]!=null&&(ot[n].style.opacity=o),Ee&&ye[n]&&(ye[n].style.opacity=o)}let Pt,Ht,Jt,kl={focus:!0};function _s(n){if(n!=Jt){let o=n==null,s=yt.alpha!=1;S.forEach((u,p)=>{if(r==1||p>0){let m=o||p==0||p==n;u._focus=o?null:m,s&&Ss(p,m?1:yt.alpha)}}),Jt=n,s&&gl()}}Ee&&cl&&je(Er,se,n=>{F._lock||(qt(n),Jt!=null&&kt(null,kl,!0,_e.setSeries))});function St(n,o,s){let u=T[o];s&&(n=n/oe-(u.ori==1?Ae:de));let p=Y;u.ori==1&&(p=L,n=p-n),u.dir==-1&&(n=p-n);let m=u._min,x=u._max,w=n/p,_=m+(x-m)*w,A=u.distr;return A==3?Al(10,_):A==4?pa(_,u.asinh):A==100?u.bwd(_):_}function Ts(n,o){let s=St(n,C,o);return vt(s,t[0],Le,De)}l.valToIdx=n=>vt(n,t[0]),l.posToIdx=Ts,l.posToVal=St,l.valToPos=(n,o,s)=>T[o].ori==0?a(n,T[o],s?Ye:Y,s?Je:0):c(n,T[o],s?pt:L,s?nt:0),l.setCursor=(n,o,s)=>{he=n.left,we=n.top,Zt(null,o,s)};function lr(n,o){ve(yl,Tl,me.left=n),ve(yl,Gl,me.width=o)}function ir(n,o){ve(yl,"top",me.top=n),ve(yl,Bl,me.height=o)}let Hl=M.ori==0?lr:ir,Il=M.ori==1?lr:ir;function Ms(){if(Ee&&Z.live)for(let n=r==2?1:0;n<S.length;n++){if(n==0&&it)continue;let o=Z.values[n],s=0;for(let u in o)bt[n][s++].firstChild.nodeValue=o[u]}}function Yi(n,o){if(n!=null&&(n.idxs?n.idxs.forEach((s,u)=>{ue[u]=s}):ga(n.idx)||ue.fill(n.idx),Z.idx=ue[0]),Ee&&Z.live){for(let s=0;s<S.length;s++)(s>0||r==1&&!it)&&Es(s,ue[s]);Ms()}rt=!1,o!==!1&&Oe("setLegend")}l.setLegend=Yi;function Es(n,o){let s=S[n],u=n==0&&q==2?dt:t[n],p;it?p=s.values(l,n,o)??Ot:(p=s.value(l,o==null?null:u[o],n,o),p=p==null?Ot:{_:p}),Z.values[n]=p}function Zt(n,o,s){er=he,tr=we,[he,we]=F.move(l,he,we),F.left=he,F.top=we,Ie&&(vl&&Mt(vl,Pe(he),0,Y,L),xl&&Mt(xl,0,Pe(we),Y,L));let u,p=Le>De;Pt=fe,Ht=null;let m=M.ori==0?Y:L,x=M.ori==1?Y:L;if(he<0||Fe==0||p){u=F.idx=null;for(let w=0;w<S.length;w++){let _=ot[w];_!=null&&Mt(_,-10,-10,Y,L)}cl&&kt(null,kl,!0,n==null&&_e.setSeries),Z.live&&(ue.fill(u),rt=!0)}else{let w,_,A;r==1&&(w=M.ori==0?he:we,_=St(w,C),u=F.idx=vt(_,t[0],Le,De),A=R(t[0][u],M,m,0));let P=-10,D=-10,G=0,re=0,ie=!0,Q="",W="";for(let V=r==2?1:0;V<S.length;V++){let ge=S[V],ke=ue[V],Re=ke==null?null:r==1?t[V][ke]:t[V][1][ke],ce=F.dataIdx(l,V,u,_),Se=ce==null?null:r==1?t[V][ce]:t[V][1][ce];if(rt=rt||Se!=Re||ce!=ke,ue[V]=ce,V>0&&ge.show){let Ze=ce==null?-10:ce==u?A:R(r==1?t[0][ce]:t[V][0][ce],M,m,0),We=Se==null?-10:$(Se,r==1?T[ge.scale]:T[ge.facets[1].scale],x,0);if(cl&&Se!=null){let st=M.ori==1?he:we,ht=Ne(yt.dist(l,V,ce,We,st));if(ht<Pt){let _t=yt.bias;if(_t!=0){let Qe=St(st,ge.scale),at=Se>=0?1:-1,mt=Qe>=0?1:-1;mt==at&&(mt==1?_t==1?Se>=Qe:Se<=Qe:_t==1?Se<=Qe:Se>=Qe)&&(Pt=ht,Ht=V)}else Pt=ht,Ht=V}}if(rt||fl){let st,ht;M.ori==0?(st=Ze,ht=We):(st=We,ht=Ze);let _t,Qe,at,mt,Tt,$e,Xe=!0,Qt=He.bbox;if(Qt!=null){Xe=!1;let Ge=Qt(l,V);at=Ge.left,mt=Ge.top,_t=Ge.width,Qe=Ge.height}else at=st,mt=ht,_t=Qe=He.size(l,V);if($e=He.fill(l,V),Tt=He.stroke(l,V),fl)V==Ht&&Pt<=yt.prox&&(P=at,D=mt,G=_t,re=Qe,ie=Xe,Q=$e,W=Tt);else{let Ge=ot[V];Ge!=null&&(pl[V]=at,dl[V]=mt,Cr(Ge,_t,Qe,Xe),Dr(Ge,$e,Tt),Mt(Ge,ct(at),ct(mt),Y,L))}}}}if(fl){let V=yt.prox,ge=Jt==null?Pt<=V:Pt>V||Ht!=Jt;if(rt||ge){let ke=ot[0];ke!=null&&(pl[0]=P,dl[0]=D,Cr(ke,G,re,ie),Dr(ke,Q,W),Mt(ke,ct(P),ct(D),Y,L))}}}if(me.show&&Ft)if(n!=null){let[w,_]=_e.scales,[A,P]=_e.match,[D,G]=n.cursor.sync.scales,re=n.cursor.drag;if(ze=re._x,Ce=re._y,ze||Ce){let{left:ie,top:Q,width:W,height:V}=n.select,ge=n.scales[D].ori,ke=n.posToVal,Re,ce,Se,Ze,We,st=w!=null&&A(w,D),ht=_!=null&&P(_,G);st&&ze?(ge==0?(Re=ie,ce=W):(Re=Q,ce=V),Se=T[w],Ze=R(ke(Re,D),Se,m,0),We=R(ke(Re+ce,D),Se,m,0),Hl(xt(Ze,We),Ne(We-Ze))):Hl(0,m),ht&&Ce?(ge==1?(Re=ie,ce=W):(Re=Q,ce=V),Se=T[_],Ze=$(ke(Re,G),Se,x,0),We=$(ke(Re+ce,G),Se,x,0),Il(xt(Ze,We),Ne(We-Ze))):Il(0,x)}else Ji()}else{let w=Ne(er-Qn),_=Ne(tr-Xn);if(M.ori==1){let G=w;w=_,_=G}ze=Ve.x&&w>=Ve.dist,Ce=Ve.y&&_>=Ve.dist;let A=Ve.uni;A!=null?ze&&Ce&&(ze=w>=A,Ce=_>=A,!ze&&!Ce&&(_>w?Ce=!0:ze=!0)):Ve.x&&Ve.y&&(ze||Ce)&&(ze=Ce=!0);let P,D;ze&&(M.ori==0?(P=bl,D=he):(P=wl,D=we),Hl(xt(P,D),Ne(D-P)),Ce||Il(0,x)),Ce&&(M.ori==1?(P=bl,D=he):(P=wl,D=we),Il(xt(P,D),Ne(D-P)),ze||Hl(0,m)),!ze&&!Ce&&(Hl(0,0),Il(0,0))}if(Ve._x=ze,Ve._y=Ce,n==null){if(s){if(hr!=null){let[w,_]=_e.scales;_e.values[0]=w!=null?St(M.ori==0?he:we,w):null,_e.values[1]=_!=null?St(M.ori==1?he:we,_):null}Wl(nn,l,he,we,Y,L,u)}if(cl){let w=s&&_e.setSeries,_=yt.prox;Jt==null?Pt<=_&&kt(Ht,kl,!0,w):Pt>_?kt(null,kl,!0,w):Ht!=Jt&&kt(Ht,kl,!0,w)}}rt&&(Z.idx=u,Yi()),o!==!1&&Oe("setCursor")}let It=null;Object.defineProperty(l,"rect",{get(){return It==null&&jl(!1),It}});function jl(n=!1){n?It=null:(It=y.getBoundingClientRect(),Oe("syncRect",It))}function nr(n,o,s,u,p,m,x){F._lock||Ft&&n!=null&&n.movementX==0&&n.movementY==0||(qi(n,o,s,u,p,m,x,!1,n!=null),n!=null?Zt(null,!0,!0):Zt(o,!0,!1))}function qi(n,o,s,u,p,m,x,w,_){if(It==null&&jl(!1),qt(n),n!=null)s=n.clientX-It.left,u=n.clientY-It.top;else{if(s<0||u<0){he=-10,we=-10;return}let[A,P]=_e.scales,D=o.cursor.sync,[G,re]=D.values,[ie,Q]=D.scales,[W,V]=_e.match,ge=o.axes[0].side%2==1,ke=M.ori==0?Y:L,Re=M.ori==1?Y:L,ce=ge?m:p,Se=ge?p:m,Ze=ge?u:s,We=ge?s:u;if(ie!=null?s=W(A,ie)?f(G,T[A],ke,0):-10:s=ke*(Ze/ce),Q!=null?u=V(P,Q)?f(re,T[P],Re,0):-10:u=Re*(We/Se),M.ori==1){let st=s;s=u,u=st}}_&&(o==null||o.cursor.event.type==nn)&&((s<=1||s>=Y-1)&&(s=Xt(s,Y)),(u<=1||u>=L-1)&&(u=Xt(u,L))),w?(Qn=s,Xn=u,[bl,wl]=F.move(l,s,u)):(he=s,we=u)}let Ki={width:0,height:0,left:0,top:0};function Ji(){ni(Ki,!1)}let rr,or,sr,ar;function ur(n,o,s,u,p,m,x){Ft=!0,ze=Ce=Ve._x=Ve._y=!1,qi(n,o,s,u,p,m,x,!0,!1),n!=null&&(je(rn,cn,cr,!1),Wl(Tr,l,bl,wl,Y,L,null));let{left:w,top:_,width:A,height:P}=me;rr=w,or=_,sr=A,ar=P}function cr(n,o,s,u,p,m,x){Ft=Ve._x=Ve._y=!1,qi(n,o,s,u,p,m,x,!1,!0);let{left:w,top:_,width:A,height:P}=me,D=A>0||P>0,G=rr!=w||or!=_||sr!=A||ar!=P;if(D&&G&&ni(me),Ve.setScale&&D&&G){let re=w,ie=A,Q=_,W=P;if(M.ori==1&&(re=_,ie=P,Q=w,W=A),ze&&Vt(C,St(re,C),St(re+ie,C)),Ce)for(let V in T){let ge=T[V];V!=C&&ge.from==null&&ge.min!=fe&&Vt(V,St(Q+W,V),St(Q,V))}Ji()}else F.lock&&(F._lock=!F._lock,Zt(o,!0,n!=null));n!=null&&(sl(rn,cn),Wl(rn,l,he,we,Y,L,null))}function As(n,o,s,u,p,m,x){if(F._lock)return;qt(n);let w=Ft;if(Ft){let _=!0,A=!0,P=10,D,G;M.ori==0?(D=ze,G=Ce):(D=Ce,G=ze),D&&G&&(_=he<=P||he>=Y-P,A=we<=P||we>=L-P),D&&_&&(he=he<bl?0:Y),G&&A&&(we=we<wl?0:L),Zt(null,!0,!0),Ft=!1}he=-10,we=-10,ue.fill(null),Zt(null,!0,!0),w&&(Ft=w)}function fr(n,o,s,u,p,m,x){F._lock||(qt(n),Di(),Ji(),n!=null&&Wl(Ar,l,he,we,Y,L,null))}function pr(){N.forEach(Du),Li(l.width,l.height,!0)}ll(gi,El,pr);let Sl={};Sl.mousedown=ur,Sl.mousemove=nr,Sl.mouseup=cr,Sl.dblclick=fr,Sl.setSeries=(n,o,s,u)=>{let p=_e.match[2];s=p(l,o,s),s!=-1&&kt(s,u,!0,!1)},Ie&&(je(Tr,y,ur),je(nn,y,nr),je(Mr,y,n=>{qt(n),jl(!1)}),je(Er,y,As),je(Ar,y,fr),xn.add(l),l.syncRect=jl);let ri=l.hooks=e.hooks||{};function Oe(n,o,s){$i?Vl.push([n,o,s]):n in ri&&ri[n].forEach(u=>{u.call(null,l,o,s)})}(e.plugins||[]).forEach(n=>{for(let o in n.hooks)ri[o]=(ri[o]||[]).concat(n.hooks[o])});let dr=(n,o,s)=>s,_e=Te({key:null,setSeries:!1,filters:{pub:Hr,sub:Hr},scales:[C,S[1]?S[1].scale:null],match:[Ir,Ir,dr],values:[null,null]},F.sync);_e.match.length==2&&_e.match.push(dr),F.sync=_e;let hr=_e.key,Zi=Fo(hr);function Wl(n,o,s,u,p,m,x){_e.filters.pub(n,o,s,u,p,m,x)&&Zi.pub(n,o,s,u,p,m,x)}Zi.sub(l);function Ps(n,o,s,u,p,m,x){_e.filters.sub(n,o,s,u,p,m,x)&&Sl[n](null,o,s,u,p,m,x)}l.pub=Ps;function Ns(){Zi.unsub(l),xn.delete(l),$t.clear(),dn(gi,El,pr),h.remove(),se?.remove(),Oe("destroy")}l.destroy=Ns;function Qi(){Oe("init",e,t),Gn(t||e.data,!1),I[C]?Gi(C,I[C]):Di(),Ql=me.show&&(me.width>0||me.height>0),Yt=rt=!0,Li(e.width,e.height)}return S.forEach(Wn),N.forEach(as),i?i instanceof HTMLElement?(i.appendChild(h),Qi()):i(l,Qi):Qi(),l}Me.assign=Te;Me.fmtNum=Tn;Me.rangeNum=vi;Me.rangeLog=wi;Me.rangeAsinh=Sn;Me.orient=nl;Me.pxRatio=oe;Me.join=Sa;Me.fmtDate=En,Me.tzDate=Ca;Me.sync=Fo;{Me.addGap=gu,Me.clipGaps=Si;let e=Me.paths={points:$o};e.linear=Bo,e.stepped=bu,e.bars=wu,e.spline=ku}var Cn=[[],[7,4],[2,3],[9,3,2,3]],Jo=2,Ko=200,On="11px system-ui, sans-serif",Zo=(e,t,i,l=24)=>E("span",{className:"live-key",style:`--live-key: var(--live-${t})`},E("span",{innerHTML:`<svg viewBox="0 0 ${l} 12" aria-hidden="true">${i}</svg>`}),E("span",{},..._l(e))),Rn=([e,t])=>({time:!1,range:(i,l,r)=>{let[a,c]=Me.rangeNum(l??0,r??1,.1,!0);return[e??a??0,t??c??1]}}),zu=(e,t,i)=>Me.rangeNum(Math.min(0,t??0),Math.max(0,i??1),.1,!0),Ei=class{constructor(t,i){this.alt=t.alt,this.labels=[t.x_label,t.y_label],this.colour=()=>"",this.plot=E("div",{className:"live-plot",role:"img","aria-label":t.title}),this.element=E("figure",{className:"live-panel"},E("figcaption",{},t.title),E("div",{className:"live-keys"},...i),this.plot)}start(t,i,l={}){this.colour=t;let r={stroke:()=>t("axis"),grid:{stroke:()=>t("grid"),width:1},ticks:{show:!1},font:On,labelFont:On,labelGap:0};this.uplot=new Me({width:Math.max(this.plot.clientWidth,100),height:Ko,legend:{show:!1},cursor:{show:!1},padding:[10,10,0,0],axes:[{...r,size:20,gap:3,labelSize:16,label:this.labels[0],...l},{...r,size:38,gap:4,labelSize:16,label:this.labels[1]}],...i},[[],...(i.series??[]).slice(1).map(()=>[])],this.plot)}draw(t){this.shown=t,this.plot.setAttribute("aria-label",ai(this.alt,t)),this.uplot?.setData(this.data(t))}data(t){throw new Error("a panel says what it plots")}recolour(){this.uplot?.redraw(!1)}fit(){let t=this.plot.clientWidth;t>0&&t!==this.uplot?.width&&this.uplot?.setSize({width:t,height:Ko})}destroy(){this.uplot?.destroy()}};function Cu({label:e,y:t,colour:i},l){let r=Cn[l].length?` stroke-dasharray="${Cn[l]}"`:"";return Zo(e,i,t?`<path d="M0 6H24"${r}/>`:'<circle cx="12" cy="6" r="4"/>')}var Ai=class extends Ei{constructor(t){super(t,t.curves.map(Cu)),this.panel=t}attach(t){let{curves:i,x_range:l,y_range:r}=this.panel;this.start(t,{scales:{x:Rn(l),y:Rn(r)},series:[{},...i.map((a,c)=>({stroke:()=>t(a.colour),width:Jo,dash:Cn[c],points:{show:!1},paths:Ou}))],hooks:{drawAxes:[a=>this.drawVerticals(a)],draw:[a=>this.drawInfinity(a),a=>this.drawDots(a)]}})}data(t){let{x:i,curves:l}=this.panel,r=Array.from(t[i]);return[r,...l.map(({y:a})=>a?Array.from(t[a],c=>Number.isNaN(c)?null:c):r.map(()=>null))]}drawVerticals(t){let{ctx:i,bbox:l}=t;for(let[r,a]of Object.entries(this.panel.verticals)){let c=t.valToPos(this.number(a),"x",!0);i.save(),i.strokeStyle=i.fillStyle=this.colour("muted"),i.lineWidth=devicePixelRatio,i.setLineDash([4*devicePixelRatio,3*devicePixelRatio]),i.beginPath(),i.moveTo(c,l.top),i.lineTo(c,l.top+l.height),i.stroke();let f=c>l.left+l.width/2;i.textAlign=f?"right":"left",i.fillText(r,c+(f?-4:4)*devicePixelRatio,l.top+11*devicePixelRatio),i.restore()}}drawInfinity(t){let{ctx:i,bbox:l}=t,r=this.panel.curves.find(({y:a})=>a&&Array.from(this.shown?.[a]??[]).includes(1/0));r&&(i.save(),i.fillStyle=this.colour(r.colour),i.font=On.replace("11",String(16*devicePixelRatio)),i.textAlign="left",i.fillText("∞",l.left+4*devicePixelRatio,l.top+16*devicePixelRatio),i.restore())}drawDots(t){let{ctx:i}=t;for(let{dot:l,colour:r}of this.panel.curves){if(!l.length)continue;let[a,c]=l.map(f=>this.number(f));Number.isNaN(c)||(i.save(),i.setLineDash([]),i.fillStyle=this.colour(r),i.strokeStyle=this.colour("edge"),i.lineWidth=1.5*devicePixelRatio,i.beginPath(),i.arc(t.valToPos(a,"x",!0),Fn(t,c),5*devicePixelRatio,0,2*Math.PI),i.fill(),i.stroke(),i.restore())}}number(t){return this.shown?.[t][0]??NaN}},Fn=(e,t)=>t===1/0?e.bbox.top+Jo*devicePixelRatio/2:e.valToPos(t,"y",!0);function Ou(e,t){let i=new Path2D,l=!1;return e.data[t].forEach((r,a)=>{if(r==null){l=!1;return}let c=e.valToPos(e.data[0][a],"x",!0);l?i.lineTo(c,Fn(e,r)):i.moveTo(c,Fn(e,r)),l=!0}),{stroke:i,fill:void 0,clip:void 0,band:void 0,gaps:void 0,flags:void 0}}var Pi=class extends Ei{constructor(t){super(t,Object.entries(t.bars).map(([i,[,l]])=>Zo(i,l,'<rect width="12" height="12" rx="1"/>',12))),this.panel=t}attach(t){let{ticks:i,bars:l}=this.panel,r=Object.values(l);this.start(t,{scales:{x:Rn([-.6,i.length-.4]),y:{range:zu}},series:[{},...r.map(([,a],c)=>({fill:()=>t(a),width:0,points:{show:!1},paths:Me.paths.bars?.({size:[r.length>1?.36:.6],align:r.length>1?c?1:-1:0})}))]},{grid:{show:!1},splits:()=>i.map((a,c)=>c),values:()=>i})}data(t){let{ticks:i,bars:l}=this.panel;return[i.map((r,a)=>a),...Object.values(l).map(([r])=>Array.from(t[r]))]}};var Qo=`.live-playground {
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
.live-group {
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
`;var Vn=matchMedia("(prefers-color-scheme: dark)");function Fu(){let e=document.documentElement,{jpThemeLight:t,vscodeThemeKind:i}=document.body.dataset,l=e.dataset.theme??e.getAttribute("theme");return l==="dark"||l==="light"?l==="dark":t?t==="false":i?!i.includes("light"):Vn.matches}function Xo(e,t){let i=()=>{let r=Fu()?"dark":"light";e.dataset.theme!==r&&(e.dataset.theme=r,t())},l=new MutationObserver(i);for(let r of[document.documentElement,document.body])l.observe(r,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return Vn.addEventListener("change",i),i(),()=>{l.disconnect(),Vn.removeEventListener("change",i)}}var es='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var Hu={lines:Ai,bars:Pi,matrix:fi,numbers:ui,sentences:ci},Iu=700,ju=e=>Object.fromEntries(Object.entries(e).map(([t,i])=>[t,Float32Array.from(i,Number)])),Wu=(e,t)=>JSON.stringify(e)===JSON.stringify(t),Hn=class{constructor(t,i,l,r){this.model=t,this.manifest=i,this.computed=0;let a=Object.fromEntries(i.controls.map(({name:c,value:f})=>[c,f]));this.values=Object.fromEntries(Object.keys(a).map(c=>[c,t.get(c)??a[c]])),this.start=this.values,this.arrays=Wu(this.values,a)?i.arrays:t.get("arrays"),this.panels=i.panels.map(c=>new Hu[c.kind](c)),this.makeElements(r),this.makeControls(),this.engine=new oi(l,i.graph,{computed:(c,f)=>this.take(c,f),failed:(c,f)=>this.fail(c,f)}),this.ends=[()=>this.engine.stop(),()=>clearTimeout(this.quiet)],this.setPhase("idle")}makeElements(t){let i=this.panels.filter(a=>!("summary"in a)),l=this.panels.filter(a=>"summary"in a);this.controls=E("div",{className:"live-controls"}),this.help=E("dl",{}),this.status=E("p",{className:"live-status",role:"status"}),this.spoken=E("div",{className:"live-hidden",role:"status"}),this.alert=E("p",{className:"live-alert",role:"alert",hidden:!0});let r=E("button",{type:"button",title:"the values at the start"},"Reset");r.addEventListener("click",()=>this.setAll(this.start)),this.root=E("section",{className:"live-playground live-explorer","aria-label":`explorer: ${this.manifest.title}`},E("div",{className:"live-top"},r,this.status),this.alert,this.controls,E("div",{className:"live-panels"},...i.map(({element:a})=>a),E("div",{className:`live-facts${i.length%2?"":" live-wide"}`},...l.map(({element:a})=>a))),this.spoken,E("details",{className:"live-help"},E("summary",{},"what the controls do"),this.help),E("div",{className:"live-stored"},...t))}makeControls(){this.inputs={};for(let t of this.manifest.controls){let{name:i,kind:l,doc:r}=t,a=Nt("doc");this.help.append(E("dt",{},Dt(i)),E("dd",{id:a},r));let f=(l==="heights"?yr:br)({...t,value:this.values[i]},a,d=>this.set(i,d));f.element.dataset.control=i,this.controls.append(f.element),this.inputs[i]=f}}attach(){let t=r=>getComputedStyle(this.root).getPropertyValue(`--live-${r}`).trim(),i=this.panels.filter(r=>"attach"in r);this.ends.push(Xo(this.root,()=>i.forEach(r=>r.recolour())));for(let r of i)r.attach(t);let l=new ResizeObserver(()=>i.forEach(r=>r.fit()));for(let{plot:r}of i)l.observe(r);this.ends.push(()=>l.disconnect(),()=>i.forEach(r=>r.destroy()),this.followModel()),this.arrays?this.draw(ju(this.arrays),this.values):this.compute()}followModel(){let t=this.manifest.controls.map(({name:i})=>{let l=()=>this.hear(i);return this.model.on(`change:${i}`,l),()=>this.model.off(`change:${i}`,l)});return()=>t.forEach(i=>i())}set(t,i){this.values={...this.values,[t]:i},this.compute(),this.model.set(t,i),this.model.save_changes()}setAll(t){this.values=t;for(let[i,l]of Object.entries(t))this.inputs[i].show(l),this.model.set(i,l);this.compute(),this.model.save_changes()}hear(t){let i=this.model.get(t);JSON.stringify(i)!==JSON.stringify(this.values[t])&&(this.inputs[t].show(i),this.values={...this.values,[t]:i},this.compute())}compute(){this.phase!=="ready"&&(this.setAlert(""),this.setPhase("loading")),this.engine.compute(this.values)}take(t,i){this.setPhase("ready"),this.draw(t,i),this.root.dataset.computed=String(++this.computed)}fail(t,i){this.setPhase("failed");let l=t?`${t} could not be loaded`:"The computation stopped";this.setAlert(`${l} (${i}). The drawing still shows the earlier values. Move a control to try again.`)}draw(t,i){let l=Object.entries(i).map(([a,c])=>[a,[c].flat()]),r={...Object.fromEntries(l),...t};for(let a of this.panels)a.draw(r);clearTimeout(this.quiet),this.phase==="ready"&&(this.quiet=setTimeout(()=>this.readOut(),Iu))}readOut(){this.spoken.textContent=this.panels.map(t=>"summary"in t?t.summary():"").join(" ").trim()}setPhase(t){this.phase=t,this.root.dataset.phase=t,this.status.textContent={idle:"Move a control. The first move loads the runtime (14 MB, once).",loading:"Loading the runtime.",ready:"Computed in this page.",failed:"Not computed."}[t]}setAlert(t){this.alert.textContent=t,this.alert.hidden=!t}destroy(){for(let t of this.ends)t()}};function $u(e,t){if(t.childNodes.length)return[...t.childNodes];let i=e.get("figure");return i?[E("img",{src:i,alt:e.get("alt")})]:[]}function Gu({model:e,el:t}){let i=$u(e,t),l=gr(e),r,a=!1;return(async()=>{let f=`explorer.${e.get("explorer")}.json`;try{let d=await fetch(await l.url(f));if(!d.ok)throw new Error(`${d.status} ${d.statusText}`);let h=await d.json();if(a)return;r=new Hn(e,h,l,i),t.replaceChildren(E("style",{},es,Qo,wr),r.root),r.attach()}catch(d){let h=E("p",{role:"alert"},`${f} could not be loaded (${d.message}). The stored figure is shown.`);t.replaceChildren(h,...i)}})(),()=>{a=!0,r?.destroy()}}var Pc={render:Gu};export{Pc as default};
