async function fi(s,e){let t=await fetch(s,e);if(!t.ok)throw new Error(`${t.status} ${t.statusText}`);return t}function rl(s){let e=s.get("base");return e?new vo(e):new wo(s)}var Vi=s=>URL.createObjectURL(new Blob([s],{type:"text/javascript"})),vo=class{constructor(e){this.base=e,this.scripts=new Map}async url(e){let t=new URL(e,this.base).href;if(!/js$/.test(e))return t;let i=this.scripts.get(e);return i||(i=this.script(t),i.catch(()=>this.scripts.delete(e)),this.scripts.set(e,i)),i}async script(e){return Vi(await(await fi(e)).blob())}},Nh=async({url:s,integrity:e})=>(await fi(s,{integrity:e})).blob(),wo=class{constructor(e){this.model=e,this.urls=new Map,this.waiting=new Map,e.on("msg:custom",(t,i)=>this.receive(t,i))}url(e){let t=this.urls.get(e);return t||(t=new Promise((i,n)=>this.waiting.set(e,{resolve:i,reject:n})),t.catch(()=>this.urls.delete(e)),this.urls.set(e,t),this.model.send({type:"asset",name:e})),t}async receive(e,t){if(e?.type!=="asset")return;let i=this.waiting.get(e.name);if(i)if(this.waiting.delete(e.name),e.error)i.reject(new Error(e.error));else try{let n=e.url?await Nh(e):t[0],o="application/octet-stream";i.resolve(/js$/.test(e.name)?Vi(n):URL.createObjectURL(new Blob([n],{type:o})))}catch(n){i.reject(n)}}};function ll(s,e){let t=0;for(let i=0;i<s.length;i+=2)Math.abs(s[i])<=e&&Math.abs(s[i+1])<=e||(t+=1);return t}var bo=s=>Math.round(Math.sqrt(s.length));var $h=.4,Th=96,Hi=2.6,al=.09,Ah=220,_h=.12;function Ui(s){let e=getComputedStyle(s);return Object.fromEntries(["low","middle","high","contour","real","generated","edge","axis","arrow"].map(i=>[i,e.getPropertyValue(`--live-${i}`).trim()]))}var Ph=s=>[1,3,5].map(e=>parseInt(s.slice(e,e+2),16));function Lh({low:s,middle:e,high:t}){let[i,n,o]=[s,e,t].map(Ph),r=new Uint8ClampedArray(4*256);for(let a=0;a<256;a++){let c=a/127.5;for(let d=0;d<3;d++)r[4*a+d]=c<1?i[d]+c*(n[d]-i[d]):n[d]+(c-1)*(o[d]-n[d]);r[4*a+3]=255}return r}function kt(s){let t=Float32Array.from({length:s.length/2},(i,n)=>Math.hypot(s[2*n],s[2*n+1])).filter(Number.isFinite).sort();return t.length?t[Math.floor(.95*(t.length-1))]:0}var Gi=class{palette;colours;constructor(e){this.canvas=e,this.context=e.getContext("2d"),this.ratio=0,this.heat=new OffscreenCanvas(1,1).getContext("2d"),this.pixels=new ImageData(1,1),this.layer=new OffscreenCanvas(1,1).getContext("2d"),this.layered=[],this.marks=[]}setPalette(e){this.palette=e,this.colours=new Uint32Array(Lh(e).buffer),this.marks=[],this.layered=[]}fit(){let e=Math.min(window.devicePixelRatio||1,2),t=Math.round(this.canvas.clientWidth*e);t===0||this.canvas.width===t||(this.canvas.width=this.canvas.height=t,this.ratio=e,this.marks=[])}draw({surface:e,samples:t,arrows:i},n,{limit:o,low:r,high:a,apart:c,pull:d},p){this.ratio||this.fit(),this.ratio&&(this.drawSurface(e,r,a),this.drawContours(e,r,a,c),this.drawStill(n,o),this.drawGenerated(t,o),p&&this.drawArrows(t,i,o,d))}drawSurface(e,t,i){let{context:n,canvas:o,heat:r,colours:a}=this,c=bo(e);this.pixels.width!==c&&(this.pixels=new ImageData(c,c),r.canvas.width=r.canvas.height=c);let d=new Uint32Array(this.pixels.data.buffer),p=255/(i-t);for(let w=0;w<c;w++)for(let S=0;S<c;S++){let x=Math.round((e[w*c+S]-t)*p);d[(c-1-w)*c+S]=a[Math.max(0,Math.min(255,x))]}r.putImageData(this.pixels,0,0),n.imageSmoothingEnabled=!0;let m=o.width/(c-1);n.drawImage(r.canvas,-m/2,-m/2,o.width+m,o.height+m)}drawContours(e,t,i,n){let o=(t+i)/2,r=Math.ceil((i-t)/n/2)-1;this.context.globalAlpha=Math.max($h,Math.min(1,6*n/(i-t)));for(let a=-r;a<=r;a++)this.drawContour(e,o+a*n,a?.75:1.75);this.context.globalAlpha=1}drawContour(e,t,i){let{context:n,canvas:o}=this,r=bo(e),a=o.width/(r-1);n.beginPath();for(let c=0;c+1<r;c++)for(let d=0;d+1<r;d++){let p=c*r+d,m=[e[p],e[p+1],e[p+r+1],e[p+r]],w=!1;for(let S=0;S<4;S++){let x=m[S]-t,y=m[(S+1)%4]-t;if(x<0==y<0)continue;let E=x/(x-y),T=d+[E,1,1-E,0][S],k=c+[0,E,1,1-E][S];w?n.lineTo(T*a,o.height-k*a):n.moveTo(T*a,o.height-k*a),w=!w}}n.lineWidth=i*this.ratio,n.strokeStyle=this.palette.contour,n.stroke()}drawArrows(e,t,i,n){let{context:o,canvas:r,ratio:a,palette:c}=this,d=r.width/(2*i),p=al*r.width/(n||1),m=1.5*al*r.width;o.beginPath();for(let w=0;w<2*Th&&w<e.length;w+=2){let[S,x]=[(e[w]+i)*d,(i-e[w+1])*d],[y,E]=[t[w]*p,-t[w+1]*p],T=Math.hypot(y,E);if(!(T>2*a))continue;T>m&&([y,E]=[y*m/T,E*m/T]);let k=3.5*a/Math.hypot(y,E);o.moveTo(S,x),o.lineTo(S+y,x+E),o.moveTo(S+y-k*(y+.6*E),x+E-k*(E-.6*y)),o.lineTo(S+y,x+E),o.lineTo(S+y-k*(y-.6*E),x+E-k*(E+.6*y))}o.lineWidth=1.25*a,o.strokeStyle=c.arrow,o.globalAlpha=Math.max(_h,Math.min(1,(kt(t)/(n||1))**.25)),o.stroke(),o.globalAlpha=1}drawCursor([e,t],i){let{context:n,canvas:o,ratio:r,palette:a}=this,c=o.width/(2*i),[d,p,m]=[(e+i)*c,(i-t)*c,9*r];n.beginPath(),n.moveTo(d-m,p),n.lineTo(d+m,p),n.moveTo(d,p-m),n.lineTo(d,p+m),n.lineWidth=2*r,n.strokeStyle=a.contour,n.stroke()}drawStill(e,t){let{layer:i,canvas:n}=this,o=[e,t,n.width];o.some((r,a)=>r!==this.layered[a])&&(this.layered=o,i.canvas.width=i.canvas.height=n.width,n.width>=Ah*this.ratio&&this.drawAxes(i,t),this.drawReal(i,e,t)),this.context.drawImage(i.canvas,0,0)}drawAxes(e,t){let{canvas:i,ratio:n}=this,o=t>4?2:t>1.2?1:.5;e.fillStyle=e.strokeStyle=this.palette.axis,e.lineWidth=n,e.font=`${11*n}px system-ui, sans-serif`,e.beginPath();for(let r=-Math.ceil(t/o)*o;r<t;r+=o){if(r<=-t)continue;let a=(r/t+1)/2*i.width,c=String(r).replace("-","−");e.moveTo(a,i.height),e.lineTo(a,i.height-5*n),e.moveTo(0,i.height-a),e.lineTo(5*n,i.height-a),e.textAlign="center",e.textBaseline="alphabetic",e.fillText(c,a,i.height-8*n),e.textAlign="left",e.textBaseline="middle",e.fillText(c,8*n,i.height-a)}e.stroke()}drawReal(e,t,i){let{canvas:n,ratio:o,palette:r}=this,a=n.width/(2*i);e.beginPath();for(let c=0;c<t.length/2;c+=2){let[d,p]=[(t[c]+i)*a,(i-t[c+1])*a];e.moveTo(d+Hi*o,p),e.arc(d,p,Hi*o,0,2*Math.PI)}e.lineWidth=1.6*o,e.strokeStyle=r.edge,e.stroke(),e.fillStyle=r.real,e.fill()}drawGenerated(e,t){let{context:i,canvas:n,ratio:o,palette:r}=this,a=n.width/(2*t);this.marks.length||(this.marks=[cl(o,4,r.edge),cl(o,2,r.generated)]);for(let c of this.marks){let d=(c.width-1)/2;for(let p=0;p<e.length/2;p+=2)i.drawImage(c,Math.round((e[p]+t)*a-d),Math.round((t-e[p+1])*a-d))}}};function cl(s,e,t){let i=2*Math.ceil((Hi+e)*s)+1,n=new OffscreenCanvas(i,i),o=n.getContext("2d"),r=Hi*s;return o.translate(i/2,i/2),o.lineWidth=e*s,o.strokeStyle=t,o.beginPath(),o.moveTo(-r,-r),o.lineTo(r,r),o.moveTo(-r,r),o.lineTo(r,-r),o.stroke(),n.transferToImageBitmap()}var hl=1e4,Oh=3e4,Ch=s=>`const early = [];
onmessage = (event) => early.push(event);
import(${JSON.stringify(s)}).then(
  () => early.forEach((event) => onmessage(event)),
  ({ message }) => postMessage({ type: "failed", file: "worker.js", reason: message }),
);`;function yo(s,e){switch(e.type){case"frame":return s.frame(e);case"real":return s.real(e);case"progress":return s.progress(e.bytes,e.total);case"answer":return s.answer?.(e);case"refused":return s.refused(e);case"diverged":return s.diverged(e.pane,e.step,e.reason)}}var Fs=class{constructor(e,t){this.assets=e,this.listener=t,this.queue=[],this.worker=void 0,this.stopped=!1,this.heard=0,this.asked=0,this.spoken=!1,this.waiting=new Map}async start(e){this.send({type:"start",...e});try{let t=await this.assets.url("worker.js");if(this.stopped)return;let i=new Worker(Vi(Ch(t)));i.onmessage=({data:n})=>this.receive(n),i.onerror=n=>this.fail(this.spoken?void 0:"worker.js",n.message||"it could not be started"),this.worker=i,this.heard=performance.now(),this.watch=setInterval(()=>this.look(),hl/4);for(let n of this.queue.splice(0))i.postMessage(n)}catch(t){this.fail("worker.js",t.message)}}send(e){this.worker?this.worker.postMessage(e):this.queue.push(e)}tell(e){this.send(e)}look(){let e=performance.now();document.hidden?this.heard=e:this.asked>this.heard&&e-this.asked>Oh?this.fail(void 0,"the browser has ended its worker"):e-this.heard>hl&&this.asked<=this.heard&&(this.asked=e,this.send({type:"ping"}))}async receive(e){if(!this.stopped){if(this.heard=performance.now(),this.spoken=!0,e.type==="had")return this.had(e);if(e.type==="failed")return this.fail(e.file,e.reason);if(e.type!=="locate")return yo(this.listener,e);try{this.send({type:"located",name:e.name,url:await this.assets.url(e.name)})}catch(t){this.send({type:"located",name:e.name,reason:t.message})}}}have(e){let t=this.waiting.size;return new Promise((i,n)=>{this.waiting.set(t,{resolve:i,reject:n}),this.send({type:"have",files:e,id:t})})}had({id:e,file:t,reason:i}){let n=this.waiting.get(e);i===void 0?n?.resolve():n?.reject(Object.assign(new Error(i),{file:t}))}fail(e,t){this.stopped||(this.stop(),this.listener.failed(e,t))}stop(){this.stopped=!0,clearInterval(this.watch);for(let{resolve:e}of this.waiting.values())e();this.worker?.terminate(),this.worker=void 0}};function xo(s,e){if(s===null||typeof s!="object")return s;if(Array.isArray(s))return s.map(t=>xo(t,e));if("number"in s)return Number(s.number);if("buffer"in s){let{buffer:t,byteOffset:i,byteLength:n}=e[s.buffer];return new Float32Array(t.slice(i,i+n))}return Object.fromEntries(Object.entries(s).map(([t,i])=>[t,xo(i,e)]))}var cs=class{constructor(e,t,i){this.model=e,this.device=t,this.listener=i,this.hear=(n,o)=>this.receive(n,o)}start({speed:e,interval:t}){this.model.on("msg:custom",this.hear),this.send({type:"start",device:this.device,speed:e,interval:t})}send(e){let{speed:t,image:i}=e;this.model.send({...e,...t===1/0&&{speed:null},...i&&{image:[...i]}})}again(e){this.send({type:"start",device:this.device,speed:1/0,interval:e})}async have(){}tell(){}receive(e,t){return e?.type!=="failed"?yo(this.listener,xo(e,t)):(this.stop(),this.listener.failed(void 0,e.reason))}stop(){this.model.off("msg:custom",this.hear),this.model.send({type:"stop"})}};function qi(s,e){let t=i=>{i?.type==="playing"&&e.attend(i.playing),i?.type==="reset"&&e.engine&&e.reset()};return s.on("msg:custom",t),()=>s.off("msg:custom",t)}function g(s,e={},...t){let i=document.createElement(s);for(let[n,o]of Object.entries(e))n in i?i[n]=o:i.setAttribute(n,o);return i.append(...t),i}function ae(s,e){let t=s.firstChild;t instanceof Text?t.data!==e&&(t.data=e):s.textContent=e}var dl=Symbol.for("five critics: ids"),ul=globalThis,he=s=>`live-${s.replace(/\W/g,"-")}-${ul[dl]=(ul[dl]??0)+1}`;function Ne(s){if(s===0)return"0";let e=Math.abs(s),t=Number(s.toPrecision(3));return e<.001||e>=1e6?t.toExponential():String(t)}var Dh=new Intl.NumberFormat("en");function fl(s){let e=s.length>1?s[1]-s[0]:s[0];if(Number.isInteger(e))return s.map(i=>Dh.format(i));if(s.every(i=>Math.abs(i)<.001))return s.map(Ne);let t=0;for(;t<12&&Math.abs(e*10**t-Math.round(e*10**t))>1e-6;)t+=1;return s.map(i=>i===0?"0":i.toFixed(t))}var pi=s=>Number.isNaN(s)?"–":s!==0&&Math.abs(s)<.001?s.toExponential(1):s.toFixed(3);function hs(s,{low:e,high:t,integer:i}){let n=s.trim(),o=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(n)?Number(n):NaN;if(o>=e&&o<=t&&(!i||Number.isInteger(o)))return{value:o};let r=i?"a whole number":"a number",a=c=>i?String(c):Ne(c);return{error:`must be ${r} from ${a(e)} to ${a(t)}; got ${zs(n)}`}}var pt=s=>typeof s=="string"?s.replaceAll("_","-"):Number.isInteger(s)?String(s):Ne(s),Yi=(s,e,t)=>`${s} ${pt(e)} → ${pt(t)}`,ko=40;function So(s){return s.slice(0,2*ko).replace(/[\p{C}\p{Z}]+/gu," ").slice(0,ko)+(s.length>ko?"…":"")}var zs=s=>`"${So(s)}"`,ze=s=>s.replace("_optimizer."," ").replace(/[._]/g," ").replace(/ [a-z]$/,e=>e.toUpperCase());var pl=new Intl.NumberFormat("en");function ml(s,e,t,i){let n=e.lastStable()??[],o=s.panes.length>1?`${e.title} diverged`:"Diverged",r=n.map(({name:c,value:d})=>`${ze(c)} ${pt(d)}`),a=(c,d)=>{let p=g("button",{type:"button"},c);return p.addEventListener("click",()=>{for(let{name:m,value:w}of n)e.settings.set(m,w);d()}),p};return[`${o} at step ${pl.format(t)}: ${i||"a loss is no longer a finite number"}. The networks are back at step ${pl.format(e.steps)}. `+(r.length?`The last stable settings were: ${r.join(", ")}.`:"The settings were the same from the start: try a smaller learning rate.")+" Play goes on from there, Reset begins anew.",...r.length?[a("Go on with the last stable settings",()=>s.setPlaying(!0)),a("Reset to the last stable settings",()=>s.reset())]:[]]}var Kt=300,Ih=.85,Rh=1e100,gl=3e7,jh=160,wl=s=>s.length<=Kt?s:Array.from({length:Kt},(e,t)=>s[Math.floor((t+.5)*s.length/Kt)]),bl=s=>Number(s.toFixed(3));function yl(s,e){let[t,i]=[0,1].map(a=>s.map(c=>c[a])),n=[t,i].map(a=>(Math.min(...a)+Math.max(...a))/2),o=Math.max(...[t,i].map(a=>Math.max(...a)-Math.min(...a))),r=o>0?2*Ih*e/o:1;return s.map(a=>a.map((c,d)=>bl((c-n[d])*r)))}function Fh(s){let e=/[;\t]/.test(s),t=s.replace(/[()[\]{}"']/g," ").trim();return t.split(e?/[;\t]/:t.includes(",")?/,/:/\s+/).map(i=>{let n=i.trim()===""?NaN:Number(e?i.replace(",","."):i);return Math.abs(n)<Rh?n:NaN})}function Eo(s,e){let t=s.split(/\r\n?|\n/).map(Fh),i=c=>[...c.keys()].filter(d=>!Number.isNaN(c[d])),[n,o]=t.map(i).find(({length:c})=>c>=2)??[];if(o===void 0)throw new Error("no row has two numbers");let r=wl(t.filter(c=>!Number.isNaN(c[n]??NaN)&&!Number.isNaN(c[o]??NaN)).map(c=>[c[n],c[o]]));return r.every(c=>c.every(d=>Math.abs(d)<=e))?r.map(c=>c.map(bl)):yl(r,e)}function xl({data:s,width:e,height:t},i){let n=Float32Array.from({length:e*t},(c,d)=>{let p=s[4*d+3]/255;return p*(.3*s[4*d]+.59*s[4*d+1]+.11*s[4*d+2])+255*(1-p)}),[o,r]=[Math.min(...n),Math.max(...n)];if(r-o<16)throw new Error("it is all of one tone");let a=[...n.keys()].filter(c=>n[c]<(o+r)/2);return yl(wl(a).map(c=>[c%e,-Math.floor(c/e)]),i)}var Mo=(s,e)=>new OffscreenCanvas(s,e).getContext("2d");function zh(s,e){if(!s.trim())throw new Error("type a letter first");let t="bold 60px system-ui, sans-serif",i=Mo(1,1);i.font=t;let n=Math.min(1200,Math.ceil(i.measureText(s).width)+8),o=Mo(n,90);return o.font=t,o.fillText(s,4,66),xl(o.getImageData(0,0,n,90),e)}async function Wh(s,e){let t=await createImageBitmap(s),i=Math.min(1,jh/Math.max(t.width,t.height)),[n,o]=[t.width,t.height].map(a=>Math.max(1,Math.round(a*i))),r=Mo(n,o);return r.drawImage(t,0,0,n,o),xl(r.getImageData(0,0,n,o),e)}async function vl(s,e){if(s.size>gl)throw new Error(`it is larger than ${gl/1e6} MB`);return s.type.startsWith("image/")?Wh(s,e).catch(t=>{throw t instanceof DOMException?new Error("the browser cannot read it as a picture"):t}):Eo(Bh(await s.arrayBuffer()),e)}function Bh(s){let[e,t]=new Uint8Array(s),i={65534:"utf-16le",65279:"utf-16be"}[e<<8|t];return new TextDecoder(i??"utf-8").decode(s)}function kl(s,e,t,i=["word","rows","file"]){let n=async(E,T)=>{try{e(await T())}catch(k){t(`${E} gives no points: ${k.message}.`)}},[o,r,a]=["word","rows","file"].map(he),c=g("input",{id:o,type:"text",maxLength:24,autocomplete:"off"}),d=g("textarea",{id:r,rows:3,spellcheck:!1,placeholder:"x, y"}),p=g("input",{id:a,type:"file",accept:"image/*,.csv,.txt,.tsv,text/*"}),m=E=>g("button",{type:"button"},E),[w,S]=[m("Use the word"),m("Use the rows")];w.addEventListener("click",()=>n(`"${c.value}"`,()=>zh(c.value,s()))),c.addEventListener("keydown",E=>E.key==="Enter"&&w.click()),S.addEventListener("click",()=>n("What was pasted",()=>Eo(d.value,s()))),p.addEventListener("change",()=>{let[E]=p.files;E&&n(E.name,()=>vl(E,s())),p.value=""});let x=(E,T,...k)=>g("div",{className:"live-bring"},g("label",{htmlFor:E},T),...k),y={word:x(o,"a word",c,w),rows:x(r,"rows of two numbers, pasted",d,S),file:x(a,"a CSV file, or a picture (its dark pixels)",p)};return{element:g("div",{className:"live-brings"},...i.map(E=>y[E])),drop(E){let[T]=E?.files??[];T?n(T.name,()=>vl(T,s())):E&&n("What was dropped",()=>Eo(E.getData("text"),s()))}}}var Vh=120,Hh=6;function No(s,e,t){let[i,n]=(t??"").split("_"),o=i?[" ",g("i",{},i,...n?[g("sub",{},n)]:[])]:[];return g("label",{htmlFor:s},e,...o)}function Gh({low:s,high:e,log:t,kind:i}){let n=s>0?s:e/10**Hh,o=t?Math.log10(e/n):e-s,r=i==="integer"&&!t?1:o/Vh;return{max:o,step:r,position:a=>t?Math.log10(Math.max(a,n)/n):a-s,value(a){if(a<=0)return s;let c=t?n*10**a:s+a,d=i==="integer"?Math.round(c):Number(c.toPrecision(3));return Math.min(e,Math.max(s,d))}}}function $o({label:s,low:e,high:t,integer:i,value:n,id:o,help:r},a){let c=n,d=g("p",{className:"live-message",id:he("message"),role:"alert",hidden:!0}),p=x=>i?String(x):Ne(x),m=g("input",{id:o,type:"text",inputMode:i?"numeric":"decimal",autocomplete:"off",spellcheck:!1,value:p(n)});m.setAttribute("aria-describedby",`${r} ${d.id}`);let w=x=>{m.setAttribute("aria-invalid",String(x!=="")),d.textContent=x&&`${s} ${x}. It stays ${p(c)}.`,d.hidden=!x};return m.addEventListener("change",()=>{let x=hs(m.value,{low:e,high:t,integer:i});if("error"in x)return w(x.error);w(""),c=x.value,a(c)}),{box:m,message:d,show:x=>{c=x,m.value=p(x),w("")}}}function Uh(s,e,t){let{name:i,symbol:n,low:o,high:r,kind:a,value:c}=s,d=s.label??ze(i),p=Gh(s),m=he(i),w=he(i),S=g("input",{id:w,type:"range",min:0,max:p.max,step:p.step});S.setAttribute("aria-describedby",e);let x=A=>{S.value=String(p.position(A)),S.setAttribute("aria-valuetext",Ne(A))},{box:y,message:E,show:T}=$o({label:d,low:o,high:r,integer:a==="integer",value:c,id:m,help:e},A=>{x(A),t(A)});y.setAttribute("aria-label",`${d}, as a number`),S.addEventListener("input",()=>{let A=p.value(Number(S.value));S.setAttribute("aria-valuetext",Ne(A)),T(A),t(A)}),x(c);let k=g("div",{className:"live-control"},No(w,d,n),y,S,E);return{element:k,show:A=>(x(A),T(A)),enable(A){y.disabled=S.disabled=!A,k.title=A?s.doc:`${s.doc}; without effect under the present choices`}}}function ds(s,e,t,i,n,o){let r=he(s),a=g("select",{id:r},...t.map(c=>g("option",{value:c.value},c.text)));return a.setAttribute("aria-describedby",n),a.value=i,a.addEventListener("change",()=>o(a.value)),{element:g("div",{className:"live-control"},No(r,s,e),a),show:c=>a.value=String(c),enable:c=>a.disabled=!c}}function qh({name:s,value:e},t,i,n){let o=he(s),r=String(e),a=g("p",{className:"live-message",id:he("message"),role:"alert",hidden:!0}),c=g("input",{id:o,type:"text",value:r,autocomplete:"off",spellcheck:!1,autocapitalize:"off",maxLength:1e4});c.setAttribute("aria-describedby",`${t} ${a.id}`);let d=p=>{c.setAttribute("aria-invalid",String(p!=="")),a.textContent=p&&`${p} The loss stays ${r}.`,a.hidden=!p};return c.addEventListener("change",async()=>{let p=c.value,m=await n(p);if(c.value===p){if("error"in m)return d(m.error);d(""),m.value!==r&&(r=m.value,i(r))}}),{element:g("div",{className:"live-control live-formula"},No(o,`${s}(y)`),c,a),show(p){r=c.value=String(p),d("")},enable:p=>c.disabled=!p}}function Sl(s,e,t,i=async n=>({value:n})){if(s.kind==="formula")return qh(s,e,t,i);let n=s.kind==="choice"?ds(s.label??ze(s.name),s.symbol,s.options.map(o=>({value:o,text:s.texts?.[o]??pt(o)})),s.value,e,t):Uh(s,e,t);return n.element.title=s.doc,n}var To={low:0,high:2**32-1,integer:!0},St="browser",Ws=s=>s.get("engine")==="kernel"?s.get("device"):St;function Ki(s,e){s.set("engine",e===St?St:"kernel"),e!==St&&s.set("device",e),s.save_changes()}var El=(s,e)=>g("p",{id:s,className:"live-doc"},e);function Ji(s,e){let[t,i]=[he("seed"),he("doc")],{box:n,message:o,show:r}=$o({label:"seed",...To,value:s,id:t,help:i},e),a=El(i,"starts all random numbers; a new seed starts a new training");return{element:g("div",{className:"live-control"},g("label",{htmlFor:t},"seed"),n,o,a),show:r,enable:d=>n.disabled=!d}}function Zi(s,e,t){let i=he("doc"),n=e.map(r=>({value:r,text:r===St?"this browser":`the kernel (${r})`})),o=ds("train in",void 0,n,s,i,t);return o.element.append(El(i,"where training happens; a change starts a new training with the same seed")),o}var Ft=64,gi={full:1/0,100:100,20:20,5:5,1:1},mi="",Yh={batch:"batch size",width:"networks",against:"compare with"},Xi=s=>Yh[s]??ze(s);function Bs(s,e,t){return e==="data"?s.data[t].title:e==="against"?s.objectives[t]??"nothing":e==="width"?s.sizes[t]:e==="speed"?t==="full"?"full speed":`${t} steps/s`:String(t)}function Ml(s,e,t,i){return e==="against"?i===mi?"alone":`beside ${Bs(s,e,i)}`:Yi(Xi(e),Bs(s,e,t),Bs(s,e,i))}var Qi=class{constructor(e,t,i,n,o){this.model=e,this.index=t,this.changed=o,this.data=e.get("data")??"ring",this.batch=e.get("batch")??128,this.seed=e.get("seed")??0,this.width=e.get("width")??Ft,this.points=e.get("points")??[],this.against=e.get("against")?.objective??mi,this.speed="full",this.engine=Ws(e);let r=e.get("devices")??[];if(this.inputs={data:this.select("data","what the real points are drawn from; a change keeps the weights",Object.keys(t.data)),against:this.select("against","a second training beside this one, on the same data, seed and batch size; both start anew",[mi,...Object.keys(t.objectives)]),batch:this.select("batch","real points, and draws of noise, in each update",t.batches,Number),width:this.select("width","the size of both, with the objective’s own choices; a change starts a new training",Object.keys(t.sizes),Number),seed:Ji(this.seed,c=>this.set("seed",c)),speed:this.select("speed","generator steps a second, at most",Object.keys(gi).reverse())},r.length){let c=i?r:[St,...r];this.inputs.engine=Zi(this.engine,c,d=>this.set("engine",d))}for(let[c,{element:d}]of Object.entries(this.inputs))d.dataset.control=c,(c==="speed"?n.pace:n.setup).append(d);let a=[...["data","batch","width","seed","points"].map(c=>[c,()=>this.set(c,e.get(c),!1)]),["against",()=>this.set("against",e.get("against")?.objective??mi,!1)],...["engine","device"].map(c=>[c,()=>this.set("engine",Ws(e),!1)])];for(let[c,d]of a)e.on(`change:${c}`,d);this.end=()=>a.forEach(([c,d])=>e.off(`change:${c}`,d))}get here(){return this.engine===St}select(e,t,i,n=String){let o=he("doc"),r=i.map(d=>({value:String(d),text:Bs(this.index,e,d)})),a=String(this[e]),c=ds(Xi(e),void 0,r,a,o,d=>this.set(e,n(d)));return c.element.append(g("p",{id:o,className:"live-doc"},t)),c}set(e,t,i=!0){let n=this;n[e]!==t&&(n[e]=t,this.inputs[e]?.show(t),i&&e==="against"?(this.model.set("against",t===mi?{}:{objective:t,settings:{}}),this.model.save_changes()):i&&e==="engine"?Ki(this.model,t):i&&e!=="speed"&&(this.model.set(e,t),this.model.save_changes()),this.changed(e))}};var Vs="live-",vi="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Kh(s,e){let t=i=>{let n=Math.max(0,Math.min(4095,Math.round((i/e+1)/2*4095)));return vi[n>>6]+vi[n&63]};return s.map(([i,n])=>t(i)+t(n)).join("")}function $l(s,e){let t=[],i=n=>{let o=64*vi.indexOf(s[n])+vi.indexOf(s[n+1]);return Number((e*(2*o/4095-1)).toFixed(4))};for(let n=0;n+4<=s.length&&t.length<Kt;n+=4)[0,1,2,3].every(o=>vi.includes(s[n+o]))&&t.push([i(n),i(n+2)]);return t}var Ao=({manifest:s,values:e},t={})=>s.controls.filter(({name:i,value:n})=>e[i]!==(t[i]??n)).map(({name:i})=>[i,e[i]]);function _o(s,{data:e,seed:t,batch:i,width:n,centres:o,sides:r},a){let c=new URLSearchParams({data:e,seed:String(t),batch:String(i),width:String(n)}),[d,p]=r;for(let{name:m}of d.manifest.controls)c.set(m,String(d.values[m]));if(c.set("against",p?p.manifest.name:""),p)for(let[m,w]of Ao(p,p.manifest.toy))c.set(`against.${m}`,String(w));return e==="drawn"&&c.set("points",Kh(o,a.data[e].limit)),`#${Vs}${s}?${c}`}function Po(s){let e=new RegExp(`^#${Vs}([\\w-]+)(?:\\?(.*))?$`).exec(s);return e?{name:e[1],query:new URLSearchParams(e[2]??"")}:void 0}function Tl(s,e,t){if(s.kind==="formula"){let i=t?.read(e)??{error:""};return"error"in i?{error:`cannot be ${zs(e)}: ${i.error.replace(/\.$/,"")}`}:i}if(s.kind==="choice"){let{options:i}=s;return i.includes(e)?{value:e}:{error:`must be one of ${i.join(", ")}; got ${zs(e)}`}}return hs(e,{low:s.low,high:s.high,integer:s.kind==="integer"})}var Al=s=>hs(s,To),Nl=s=>typeof s=="string"?JSON.stringify(s):String(s);function Jh({manifest:s,values:e}){let t=Ao({manifest:s,values:e}).filter(([i])=>!i.includes(".")).map(([i,n])=>`${i}=${Nl(n)}`);for(let[i,n]of Object.entries(s.optimizers)){let o=`${i}_optimizer.`,r={...s.constants,...Object.fromEntries(s.controls.map(({name:d,value:p})=>[d,p]))},a=Object.keys(r).filter(d=>d.startsWith(o));if(a.every(d=>e[d]===r[d]))continue;let c=a.map(d=>`${d.slice(o.length)}=${Nl(e[d])}`);t.push(`${i}_optimizer=ganlib.${n}(${c.join(", ")})`)}return`${s.own?"":"ganlib."}${s.class}(${t.join(", ")})`}function _l({data:s,seed:e,batch:t,width:i,centres:n,sides:o}){let[r,a]=o.map(Jh),c=[r,`data="${s}"`,`seed=${e}`,`batch=${t}`];return s==="drawn"&&c.push(`points=[${n.map(([d,p])=>`(${d}, ${p})`).join(", ")}]`),i!==Ft&&c.push(`width=${i}`),a&&c.push(`against=${a}`),o[0].manifest.own&&c.push('engine="kernel"'),`ganlib.Playground(${c.join(", ")})`}function Pl({data:s,seed:e,batch:t,width:i,sides:n}){let o=r=>r.replace("_optimizer.","-").replaceAll("_","-");return n.map(({manifest:r,values:a})=>{let c=Ao({manifest:r,values:a}).map(([d,p])=>` --${o(d)} ${p}`);return`python -m ganlib train ${r.name} --data ${s} --seed ${e} --batch ${t} --width ${i}${c.join("")}`}).join(" && ")}var Zh={link:["Copy link","the address of this page with the present settings"],python:["Copy Python","the line that gives this playground in a notebook"],command:["Copy command","the line that trains with these settings in a folder, on any device"],embed:["Copy embed code","a frame with this playground and its present settings, for a page of your own"],picture:["Save picture","the picture as a PNG file"]},Oo=[1,20,100],Co="parts",Qh={"pull of the generator’s loss":"minus the gradient of the generator’s loss at a generated point: where it is drawn; as long as the run’s longest at most, so that a pull that vanishes is seen to shrink",slopes:"length of the gradient of the map, at random places between a real and a generated point",weights:"of all layers of the network that judges",distance:"sliced W₁ between 512 generated and 512 real points; the floor is what two samples of real points have","modes covered":"modes that have a generated point within three standard deviations","high-quality samples":"share of generated points within three standard deviations of a mode"},Lo=s=>Object.fromEntries(Object.entries(s).map(([e,[t,i]])=>[e,g("button",{type:"button",title:i},t)])),Ct=(s,...e)=>g("details",{className:"live-group"},g("summary",{},s),...e),Do=s=>Lo({play:["Play","train, until paused"],step:["Step",`whole iterations: k updates of ${s}, then one of G`],discriminator:[`Step ${s}`,`updates of ${s} alone`],generator:["Step G","updates of G alone"],reset:["Reset","a new training from its start, with the same seed"]});function Ll(s,{title:e,discriminator:t}){let i=Do(t==="critic"?"f":"D"),n=Lo(Zh),o=Lo({draw:["Draw data","put points of your own on the picture"],clear:["Clear","forget your points"]});o.draw.setAttribute("aria-pressed","false"),o.clear.hidden=!0;let r=he("times"),a=g("select",{id:r},...Oo.map(U=>g("option",{value:String(U)},`× ${U}`))),c=g("option",{value:Co,title:"a press shows the next of the five parts of an iteration"},"in parts");a.append(c);let d=g("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),p=g("button",{type:"button",title:"what the pictures show, as text"},"Say it in words"),m=g("p",{className:"live-worded","aria-live":"polite"}),w=g("p",{className:"live-status",role:"status"}),S=g("p",{className:"live-rate"}),x=g("div",{className:"live-alert",role:"alert",hidden:!0}),y=g("div",{className:"live-setup"}),E=g("div",{className:"live-pace"}),T=g("div",{className:"live-panes"}),k=g("div",{}),A=Ct("what you tried"),N=Object.entries(Qh).flatMap(([U,V])=>[g("dt",{},U),g("dd",{},V)]),j=he("share"),P=g("input",{id:j,type:"text",readOnly:!0,hidden:!0}),q=g("label",{htmlFor:j,hidden:!0},"copied");return{root:g("section",{className:"live-playground",id:Vs+s,tabIndex:-1,"aria-label":`playground: ${e}`},g("div",{className:"live-top"},g("div",{className:"live-buttons",role:"group","aria-label":"training"},i.play,g("span",{className:"live-joined"},i.step,d,a),i.discriminator,i.generator,i.reset),g("div",{className:"live-beside live-told"},w,S)),x,T,g("div",{className:"live-words"},p,m),g("div",{className:"live-groups"},Ct("data, seed, pace, another beside it",y,E,g("div",{className:"live-buttons live-sketch",role:"group","aria-label":"your own data"},...Object.values(o)),k),A,Ct("share, and what the numbers mean",g("div",{className:"live-share"},g("div",{className:"live-buttons",role:"group","aria-label":"share"},...Object.values(n)),q,P),g("dl",{className:"live-help"},...N)))),buttons:i,times:a,inParts:c,shares:n,sketch:o,status:w,rate:S,alert:x,setup:y,pace:E,panes:T,brought:k,tried:A,words:p,worded:m,copied:{text:P,label:q}}}var Hs=new Set,Xh=s=>{let e=g("button",{type:"button",className:"live-back"},"Back to the text");return e.addEventListener("click",()=>{e.remove(),s.scrollIntoView({block:"center"}),s.focus({preventScroll:!0})}),e};function Dl(s,e){let t=Po(s);if(!t)return!1;for(let i of Hs)if(i.name===t.name){i.apply(t.query);for(let{root:n}of Hs)n.querySelector(":scope > .live-back")?.remove();return e&&!i.root.contains(e)&&i.root.append(Xh(e)),!0}return!1}function Ol(s){if(s.defaultPrevented||s.button!==0||s.ctrlKey||s.metaKey||s.shiftKey)return;let e=s.target instanceof Element?s.target.closest('a[href^="#"]'):null;e&&Dl(e.getAttribute("href")??"",e)&&s.preventDefault()}var Cl=()=>Dl(location.hash);function en(s){Hs.size||(document.addEventListener("click",Ol),window.addEventListener("hashchange",Cl)),Hs.add(s);let e=Po(location.hash);return e?.name===s.name&&s.apply(e.query),()=>{Hs.delete(s),!Hs.size&&(document.removeEventListener("click",Ol),window.removeEventListener("hashchange",Cl))}}function Io({variants:s},e){let t=s.find(({when:i})=>Object.entries(i).every(([n,o])=>e[n]===o));if(!t)throw new Error("no graph of these choices");return t}var tn=(s,e)=>({...s,...s.sizes?.[e]});function Ro(s,e,t,i){let{train:n,view:o}=Io(e,i);return[e.init.file,s.data[t].file,...Object.values(s.measures),n,o,...Object.values(e.outputs??{})]}var wi=s=>s.replace("_optimizer.","_");function sn(s){return{get:e=>s.get(wi(e)),set(e,t){s.set(wi(e),t),s.save_changes()},on(e,t){let i=e.map(n=>{let o=()=>t(n,s.get(wi(n)));return s.on(`change:${wi(n)}`,o),()=>s.off(`change:${wi(n)}`,o)});return()=>i.forEach(n=>n())}}}function Il(s,{name:e,toy:t}){let i=()=>({...t,...s.get("against")?.settings});return{get:n=>i()[n],set(n,o){s.set("against",{...s.get("against"),settings:{...i(),[n]:o}}),s.save_changes()},on(n,o){let r=()=>{if(s.get("against")?.objective===e)for(let a of n)a in i()&&o(a,i()[a])};return s.on("change:against",r),()=>s.off("change:against",r)}}}var ed=s=>{let e=({name:t})=>t==="discriminator_steps"||t.includes(".");return[...s.filter(t=>!e(t)),...s.filter(e)]},Rl=({constants:s,controls:e})=>({...s,...Object.fromEntries(e.map(({name:t,value:i})=>[t,i]))}),Gs=class{constructor(e,t,i,n){this.manifest=e,this.store=t,this.changed=n,this.values={...e.constants};for(let o of Object.keys(e.constants))this.values[o]=t.get(o)??this.values[o];this.inputs={};for(let o of ed(e.controls)){let{name:r,doc:a}=o;this.values[r]=t.get(r)??o.value;let c=he("doc"),d={...o,label:i.named(r),value:this.values[r]};this.inputs[r]=Sl(d,c,m=>{this.take(r,m),t.set(r,m)},i.written&&(m=>i.written.check(m)));let{element:p}=this.inputs[r];p.dataset.control=r,p.append(g("p",{id:c,className:"live-doc"},a)),(r===e.slider||o.kind==="formula"?i.main:i.controls).append(p)}this.enable(),this.end=t.on(Object.keys(this.values),(o,r)=>r!==void 0&&this.show(o,r))}show(e,t){this.values[e]!==t&&(this.inputs[e]?.show(t),this.take(e,t))}set(e,t){this.show(e,t),this.store.set(e,t)}take(e,t){this.values={...this.values,[e]:t},this.enable(),this.changed(this.values)}enable(){let{acting:e}=Io(this.manifest,this.values);for(let{name:t,kind:i}of this.manifest.controls)(i==="number"||i==="integer")&&this.inputs[t].enable(e.includes(t))}choose(e){for(let{name:t,kind:i}of this.manifest.controls)i==="choice"&&this.inputs[t].enable(e)}};var jo=2;function bi(s){let[e,t]=s,i=t&&e.manifest.title===t.manifest.title,n=i?e.manifest.controls.map(({name:o})=>o).filter(o=>e.settings.values[o]!==t.settings.values[o]):[];s.forEach((o,r)=>{let a=n.slice(0,jo).map(c=>`${o.named(c)} ${pt(o.settings.values[c])}`);n.length>jo&&a.push(`${n.length-jo} more differ`),i&&!n.length&&a.push(r?"the same again":"as set"),o.entitle(a.length?`${o.manifest.title}: ${a.join(", ")}`:o.manifest.title)})}var nn=class{constructor(e){this.board=e,this.width=e.setup.width,this.free()}async compare(){let{board:e}=this,t=e.setup.against,i=()=>e.panes[1]?.manifest.name??"";if(i()===t)return;let n;try{n=t&&await e.manifestOf(t),n&&await e.engine?.have(this.graphsOf(n))}catch({file:r,message:a}){e.setup.against===t&&!e.ended&&this.refuse({file:r,reason:a,against:i()});return}if(e.setup.against!==t||i()===t||e.ended)return;let o=e.panes.splice(1);if(o.some(({element:r})=>r.contains(document.activeElement))&&e.root.focus({preventScroll:!0}),o.forEach(r=>(r.destroy(),r.element.remove())),bi(e.panes),e.root.classList.toggle("live-two",!!t),n){let r=e.addPane(n,Il(e.model,n),[]);r.attach(a=>e.colour(a)),r.recolour(Ui(e.root)),this.free()}e.panes[0].fit(),e.engine&&(e.screen.frame=void 0),e.tell({type:"compare",settings:e.settings()})}async resize(){let{board:e}=this,{setup:t,panes:i}=e,{width:n}=t;if(n!==this.width){try{for(let{manifest:r,settings:a}of t.here?i:[])this.checkChoices(r,a.values);let o=e.settings().flatMap(({manifest:r,values:a})=>Ro(e.index,r,e.source().data,a));await e.engine?.have(o)}catch({file:o,message:r}){t.width===n&&this.refuse({file:o,reason:r,width:this.width});return}t.width!==n||this.width===n||e.ended||(this.width=n,this.free(),e.engine&&(e.screen.frame=void 0),e.tell({type:"compare",settings:e.settings()}))}}checkChoices({sizes:e},t){let{board:i}=this,{width:n}=i.setup;for(let[o,r]of Object.entries(e[n]?.variants[0].when??{}))if(t[o]!==r)throw new Error(`the page has networks of ${i.index.sizes[n]} for ${ze(o)} ${pt(r)} alone`)}free(){let{board:e}=this;for(let{settings:t}of e.panes)t.choose(!e.setup.here||this.width===Ft);e.parts.inParts.disabled=!e.setup.here}graphsOf(e){let{board:t}=this,i={...Rl(e),...e.toy,...t.model.get("against")?.settings};return Ro(t.index,tn(e,t.setup.width),t.source().data,i)}refuse({file:e,reason:t,pane:i,values:n,source:o,width:r,against:a}){let{board:c}=this;r&&c.setup.set("width",r),o&&c.setup.set("data",o.data),a!==void 0&&this.keep(a);for(let[p,m]of Object.entries(n??{}))c.panes[i??0]?.settings.set(p,m);let d=e?`${e} could not be loaded (${t})`:`${t[0].toUpperCase()}${t.slice(1)}`;c.status.alert(`${d}. The choice before it stays.`)}keep(e){let{board:t}=this;t.model.set("against",e?{objective:e,settings:t.panes[1].settings.values}:{}),t.model.save_changes(),t.setup.set("against",e,!1)}};var jl=s=>Uint8Array.from(atob(s),e=>e.charCodeAt(0)).buffer,Fo=(s,e)=>Float32Array.from(new Int16Array(jl(s)),t=>t*e/32767);function Fl({real:s,samples:e,arrows:t,surface:i,limit:n,pull:o,low:r,high:a,floor:c,distance:d,covered:p,quality:m},w,S){let x={edges:[0,1],shares:new Float32Array(1)},y={name:w.name,steps:0,discriminatorSteps:0,last:new Float32Array(w.measured.length).fill(NaN),rows:new Float32Array(0),samples:Fo(e,n),arrows:Fo(t,o),surface:Float32Array.from(new Uint8Array(jl(i)),E=>r+E*(a-r)/255),slopes:x,weights:x,limit:n,distance:d,covered:p,quality:m};return{real:{data:S,points:Fo(s,n),floor:c},frame:{type:"frame",data:S,panes:[y],rate:0}}}var td=.041666666666666664,on=class{constructor(e,t,i,n){this.canvas=e,this.limit=t,this.add=i,this.moved=n,this.on=!1,this.cursor=void 0,this.last=void 0,e.addEventListener("pointerdown",o=>this.down(o)),e.addEventListener("pointermove",o=>this.stroke(o));for(let o of["pointerup","pointercancel"])e.addEventListener(o,()=>this.last=void 0);e.addEventListener("keydown",o=>this.key(o))}turn(e){this.on=e,this.cursor=void 0,this.canvas.style.touchAction=e?"none":"",this.canvas.style.cursor=e?"crosshair":"",this.canvas.setAttribute("role",e?"application":"img"),e?this.canvas.tabIndex=0:this.canvas.removeAttribute("tabindex")}down(e){!this.on||e.button!==0||(this.canvas.setPointerCapture(e.pointerId),this.put(e))}stroke(e){!this.on||!this.last||Math.hypot(e.clientX-this.last.x,e.clientY-this.last.y)>=9&&this.put(e)}put(e){let t=this.canvas.getBoundingClientRect();this.last={x:e.clientX,y:e.clientY};let[i,n]=[(e.clientX-t.left)/t.width,(e.clientY-t.top)/t.height];i>=0&&i<=1&&n>=0&&n<=1&&this.point(2*i-1,1-2*n)}point(e,t){let i=this.limit();this.add([Number((i*e).toFixed(3)),Number((i*t).toFixed(3))])}key(e){if(!this.on)return;let t=this.limit(),[i,n]=this.cursor??[0,0],o=2*t*td,a={ArrowLeft:[-o,0],ArrowRight:[o,0],ArrowUp:[0,o],ArrowDown:[0,-o]}[e.key];if(a){let c=d=>Math.max(-t,Math.min(t,d));this.cursor=[c(i+a[0]),c(n+a[1])],this.moved()}else if(e.key===" "||e.key==="Enter")this.point(i/t,n/t);else return;e.preventDefault()}},zl=(s,e)=>[...s,e].slice(-300);var rn=class{constructor(e){this.board=e;let{setup:t,index:i,panes:n,parts:o}=e,[r]=n,a=()=>r.shown?.limit??i.data.drawn.limit,c=p=>t.set("points",zl(t.points,p));this.sketch=new on(r.canvas,a,c,()=>e.drawSoon());let d=kl(()=>i.data.drawn.limit,p=>{e.status.alert(""),t.set("points",p),t.set("data","drawn"),e.ensureEngine(),e.status.note(p.length===1?"One point is the data now.":`${p.length} points are the data now.`)},p=>e.status.alert(p));o.brought.append(d.element);for(let p of["dragover","drop"])e.root.addEventListener(p,m=>{m.target.closest("input, textarea")||(m.preventDefault(),p==="drop"&&d.drop(m.dataTransfer))});o.sketch.draw.addEventListener("click",()=>this.turn(!this.sketch.on)),o.sketch.clear.addEventListener("click",()=>{t.set("points",[]),o.sketch.draw.focus()})}get cursor(){return this.sketch.cursor}turn(e){let{board:t,sketch:i}=this;if(i.on===e)return;let{draw:n}=t.parts.sketch;!e&&document.activeElement===t.panes[0].canvas&&n.focus(),i.turn(e),n.setAttribute("aria-pressed",String(e)),n.textContent=e?"Stop drawing":"Draw data",e?(t.ensureEngine(),t.status.note("Draw points on the picture; or focus it, move with the arrow keys, and put a point with the space bar.")):(t.status.forget(),t.status.describe()),t.drawSoon()}follow(e){let{setup:t,parts:i}=this.board;e==="data"&&t.data==="drawn"&&!t.points.length&&this.turn(!0),e==="data"&&t.data!=="drawn"&&this.turn(!1),i.sketch.clear.hidden=!t.points.length}};var sd={"+":(s,e)=>s+e,"-":(s,e)=>s-e,"*":(s,e)=>s*e,"/":(s,e)=>s/e,log:Math.log,exp:Math.exp,sqrt:Math.sqrt,abs:Math.abs};function Us(s,e){if(typeof s=="number")return s;if(typeof s=="string")return Number(e[s]??NaN);let[t,...i]=s;if(t==="if"){let[n,o,r,a]=i;return Us(e[n]===o?r:a,e)}return sd[t](...i.map(n=>Us(n,e)))}var id="uplot",nd="u-hz",od="u-vt",rd="u-title",ld="u-wrap",ad="u-under",cd="u-over",hd="u-axis",ps="u-off",dd="u-select",ud="u-cursor-x",fd="u-cursor-y",pd="u-cursor-pt",md="u-legend",gd="u-live",vd="u-inline",wd="u-series",bd="u-marker",Wl="u-label",yd="u-value",xi="width",ki="height";var Bl="bottom",qs="left",zo="right",ir="#000",Vl=ir+"0",Wo="mousemove",Hl="mousedown",Bo="mouseup",Gl="mouseenter",Ul="mouseleave",ql="dblclick",xd="resize",kd="scroll",Yl="change",dn="dppxchange",nr="--",ei=typeof window<"u",qo=ei?document:null,Ks=ei?window:null,Sd=ei?navigator:null,re,ln;function Yo(){let s=devicePixelRatio;re!=s&&(re=s,ln&&Jo(Yl,ln,Yo),ln=matchMedia(`(min-resolution: ${re-.001}dppx) and (max-resolution: ${re+.001}dppx)`),ms(Yl,ln,Yo),Ks.dispatchEvent(new CustomEvent(dn)))}function ot(s,e){if(e!=null){let t=s.classList;!t.contains(e)&&t.add(e)}}function Ko(s,e){let t=s.classList;t.contains(e)&&t.remove(e)}function be(s,e,t){s.style[e]=t+"px"}function Et(s,e,t,i){let n=qo.createElement(s);return e!=null&&ot(n,e),t?.insertBefore(n,i),n}function mt(s,e){return Et("div",s,e)}var Kl=new WeakMap;function Dt(s,e,t,i,n){let o="translate("+e+"px,"+t+"px)",r=Kl.get(s);o!=r&&(s.style.transform=o,Kl.set(s,o),e<0||t<0||e>i||t>n?ot(s,ps):Ko(s,ps))}var Jl=new WeakMap;function Zl(s,e,t){let i=e+t,n=Jl.get(s);i!=n&&(Jl.set(s,i),s.style.background=e,s.style.borderColor=t)}var Ql=new WeakMap;function Xl(s,e,t,i){let n=e+""+t,o=Ql.get(s);n!=o&&(Ql.set(s,n),s.style.height=t+"px",s.style.width=e+"px",s.style.marginLeft=i?-e/2+"px":0,s.style.marginTop=i?-t/2+"px":0)}var or={passive:!0},Ed={...or,capture:!0};function ms(s,e,t,i){e.addEventListener(s,t,i?Ed:or)}function Jo(s,e,t,i){e.removeEventListener(s,t,or)}ei&&Yo();function Mt(s,e,t,i){let n;t=t||0,i=i||e.length-1;let o=i<=2147483647;for(;i-t>1;)n=o?t+i>>1:rt((t+i)/2),e[n]<s?t=n:i=n;return s-e[t]<=e[i]-s?t:i}function $a(s){return(t,i,n)=>{let o=-1,r=-1;for(let a=i;a<=n;a++)if(s(t[a])){o=a;break}for(let a=n;a>=i;a--)if(s(t[a])){r=a;break}return[o,r]}}var Ta=s=>s!=null,Aa=s=>s!=null&&s>0,pn=$a(Ta),Md=$a(Aa);function Nd(s,e,t,i=0,n=!1){let o=n?Md:pn,r=n?Aa:Ta;[e,t]=o(s,e,t);let a=s[e],c=s[e];if(e>-1)if(i==1)a=s[e],c=s[t];else if(i==-1)a=s[t],c=s[e];else for(let d=e;d<=t;d++){let p=s[d];r(p)&&(p<a?a=p:p>c&&(c=p))}return[a??fe,c??-fe]}function mn(s,e,t,i){let n=sa(s),o=sa(e);s==e&&(n==-1?(s*=t,e/=t):(s/=t,e*=t));let r=t==10?zt:_a,a=n==1?rt:gt,c=o==1?gt:rt,d=a(r(Le(s))),p=c(r(Le(e))),m=Js(t,d),w=Js(t,p);return t==10&&(d<0&&(m=pe(m,-d)),p<0&&(w=pe(w,-p))),i||t==2?(s=m*n,e=w*o):(s=Ca(s,m),e=gn(e,w)),[s,e]}function rr(s,e,t,i){let n=mn(s,e,t,i);return s==0&&(n[0]=0),e==0&&(n[1]=0),n}var lr=.1,ea={mode:3,pad:lr},Ei={pad:0,soft:null,mode:0},$d={min:Ei,max:Ei};function un(s,e,t,i){return vn(t)?ta(s,e,t):(Ei.pad=t,Ei.soft=i?0:null,Ei.mode=i?3:0,ta(s,e,$d))}function ne(s,e){return s??e}function Td(s,e,t){for(e=ne(e,0),t=ne(t,s.length-1);e<=t;){if(s[e]!=null)return!0;e++}return!1}function ta(s,e,t){let i=t.min,n=t.max,o=ne(i.pad,0),r=ne(n.pad,0),a=ne(i.hard,-fe),c=ne(n.hard,fe),d=ne(i.soft,fe),p=ne(n.soft,-fe),m=ne(i.mode,0),w=ne(n.mode,0),S=e-s,x=zt(S),y=Je(Le(s),Le(e)),E=zt(y),T=Le(E-x);(S<1e-24||T>10)&&(S=0,(s==0||e==0)&&(S=1e-24,m==2&&d!=fe&&(o=0),w==2&&p!=-fe&&(r=0)));let k=S||y||1e3,A=zt(k),N=Js(10,rt(A)),j=k*(S==0?s==0?.1:1:o),P=pe(Ca(s-j,N/10),24),q=s>=d&&(m==1||m==3&&P<=d||m==2&&P>=d)?d:fe,G=Je(a,P<q&&s>=q?q:Nt(q,P)),U=k*(S==0?e==0?.1:1:r),V=pe(gn(e+U,N/10),24),L=e<=p&&(w==1||w==3&&V>=p||w==2&&V<=p)?p:-fe,J=Nt(c,V>L&&e<=L?L:Je(L,V));return G==J&&G==0&&(J=100),[G,J]}var Ad=new Intl.NumberFormat(ei?Sd.language:"en-US"),ar=s=>Ad.format(s),lt=Math,hn=lt.PI,Le=lt.abs,rt=lt.floor,Pe=lt.round,gt=lt.ceil,Nt=lt.min,Je=lt.max,Js=lt.pow,sa=lt.sign,zt=lt.log10,_a=lt.log2,_d=(s,e=1)=>lt.sinh(s)*e,Vo=(s,e=1)=>lt.asinh(s/e),fe=1/0;function ia(s){return(zt((s^s>>31)-(s>>31))|0)+1}function Zo(s,e,t){return Nt(Je(s,e),t)}function Pa(s){return typeof s=="function"}function ee(s){return Pa(s)?s:()=>s}var Pd=()=>{},La=s=>s,Oa=(s,e)=>e,Ld=s=>null,na=s=>!0,oa=(s,e)=>s==e,Od=/\.\d*?(?=9{6,}|0{6,})/gm,gs=s=>{if(Ia(s)||Zt.has(s))return s;let e=`${s}`,t=e.match(Od);if(t==null)return s;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[n,o]=e.split("e");return+`${gs(n)}e${o}`}return pe(s,i)};function us(s,e){return gs(pe(gs(s/e))*e)}function gn(s,e){return gs(gt(gs(s/e))*e)}function Ca(s,e){return gs(rt(gs(s/e))*e)}function pe(s,e=0){if(Ia(s))return s;let t=10**e,i=s*t*(1+Number.EPSILON);return Pe(i)/t}var Zt=new Map;function Da(s){return((""+s).split(".")[1]||"").length}function Ni(s,e,t,i){let n=[],o=i.map(Da);for(let r=e;r<t;r++){let a=Le(r),c=pe(Js(s,r),a);for(let d=0;d<i.length;d++){let p=s==10?+`${i[d]}e${r}`:i[d]*c,m=(r>=0?0:a)+(r>=o[d]?0:o[d]),w=s==10?p:pe(p,m);n.push(w),Zt.set(w,m)}}return n}var Mi={},cr=[],Zs=[null,null],Jt=Array.isArray,Ia=Number.isInteger,Cd=s=>s===void 0;function ra(s){return typeof s=="string"}function vn(s){let e=!1;if(s!=null){let t=s.constructor;e=t==null||t==Object}return e}function Dd(s){return s!=null&&typeof s=="object"}var Id=Object.getPrototypeOf(Uint8Array),Ra="__proto__";function Qs(s,e=vn){let t;if(Jt(s)){let i=s.find(n=>n!=null);if(Jt(i)||e(i)){t=Array(s.length);for(let n=0;n<s.length;n++)t[n]=Qs(s[n],e)}else t=s.slice()}else if(s instanceof Id)t=s.slice();else if(e(s)){t={};for(let i in s)i!=Ra&&(t[i]=Qs(s[i],e))}else t=s;return t}function Te(s){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let n in i)n!=Ra&&(vn(s[n])?Te(s[n],Qs(i[n])):s[n]=Qs(i[n]))}return s}var Rd=0,jd=1,Fd=2;function zd(s,e,t){for(let i=0,n,o=-1;i<e.length;i++){let r=e[i];if(r>o){for(n=r-1;n>=0&&s[n]==null;)s[n--]=null;for(n=r+1;n<t&&s[n]==null;)s[o=n++]=null}}}function Wd(s,e){if(Hd(s)){let r=s[0].slice();for(let a=1;a<s.length;a++)r.push(...s[a].slice(1));return Gd(r[0])||(r=Vd(r)),r}let t=new Set;for(let r=0;r<s.length;r++){let c=s[r][0],d=c.length;for(let p=0;p<d;p++)t.add(c[p])}let i=[Array.from(t).sort((r,a)=>r-a)],n=i[0].length,o=new Map;for(let r=0;r<n;r++)o.set(i[0][r],r);for(let r=0;r<s.length;r++){let a=s[r],c=a[0];for(let d=1;d<a.length;d++){let p=a[d],m=Array(n).fill(void 0),w=e?e[r][d]:jd,S=[];for(let x=0;x<p.length;x++){let y=p[x],E=o.get(c[x]);y===null?w!=Rd&&(m[E]=y,w==Fd&&S.push(E)):m[E]=y}zd(m,S,n),i.push(m)}}return i}var Bd=typeof queueMicrotask>"u"?s=>Promise.resolve().then(s):queueMicrotask;function Vd(s){let e=s[0],t=e.length,i=Array(t);for(let o=0;o<i.length;o++)i[o]=o;i.sort((o,r)=>e[o]-e[r]);let n=[];for(let o=0;o<s.length;o++){let r=s[o],a=Array(t);for(let c=0;c<t;c++)a[c]=r[i[c]];n.push(a)}return n}function Hd(s){let e=s[0][0],t=e.length;for(let i=1;i<s.length;i++){let n=s[i][0];if(n.length!=t)return!1;if(n!=e){for(let o=0;o<t;o++)if(n[o]!=e[o])return!1}}return!0}function Gd(s,e=100){let t=s.length;if(t<=1)return!0;let i=0,n=t-1;for(;i<=n&&s[i]==null;)i++;for(;n>=i&&s[n]==null;)n--;if(n<=i)return!0;let o=Je(1,rt((n-i+1)/e));for(let r=s[i],a=i+o;a<=n;a+=o){let c=s[a];if(c!=null){if(c<=r)return!1;r=c}}return!0}var ja=["January","February","March","April","May","June","July","August","September","October","November","December"],Fa=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function za(s){return s.slice(0,3)}var Ud=Fa.map(za),qd=ja.map(za),Yd={MMMM:ja,MMM:qd,WWWW:Fa,WWW:Ud};function yi(s){return(s<10?"0":"")+s}function Kd(s){return(s<10?"00":s<100?"0":"")+s}var Jd={YYYY:s=>s.getFullYear(),YY:s=>(s.getFullYear()+"").slice(2),MMMM:(s,e)=>e.MMMM[s.getMonth()],MMM:(s,e)=>e.MMM[s.getMonth()],MM:s=>yi(s.getMonth()+1),M:s=>s.getMonth()+1,DD:s=>yi(s.getDate()),D:s=>s.getDate(),WWWW:(s,e)=>e.WWWW[s.getDay()],WWW:(s,e)=>e.WWW[s.getDay()],HH:s=>yi(s.getHours()),H:s=>s.getHours(),h:s=>{let e=s.getHours();return e==0?12:e>12?e-12:e},AA:s=>s.getHours()>=12?"PM":"AM",aa:s=>s.getHours()>=12?"pm":"am",a:s=>s.getHours()>=12?"p":"a",mm:s=>yi(s.getMinutes()),m:s=>s.getMinutes(),ss:s=>yi(s.getSeconds()),s:s=>s.getSeconds(),fff:s=>Kd(s.getMilliseconds())};function hr(s,e){e=e||Yd;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,n;for(;n=i.exec(s);)t.push(n[0][0]=="{"?Jd[n[1]]:n[0]);return o=>{let r="";for(let a=0;a<t.length;a++)r+=typeof t[a]=="string"?t[a]:t[a](o,e);return r}}var Zd=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Qd(s,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+s+s.getTimezoneOffset()*6e4):e==Zd?t=s:(t=new Date(s.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(s.getMilliseconds())),t}var Wa=s=>s%1==0,fn=[1,2,2.5,5],Xd=Ni(10,-32,0,fn),Ba=Ni(10,0,32,fn),eu=Ba.filter(Wa),fs=Xd.concat(Ba),dr=`
`,Va="{YYYY}",la=dr+Va,Ha="{M}/{D}",Si=dr+Ha,an=Si+"/{YY}",Ga="{aa}",tu="{h}:{mm}",Ys=tu+Ga,aa=dr+Ys,ca=":{ss}",ce=null;function Ua(s){let e=s*1e3,t=e*60,i=t*60,n=i*24,o=n*30,r=n*365,c=(s==1?Ni(10,0,3,fn).filter(Wa):Ni(10,-3,0,fn)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,n,n*2,n*3,n*4,n*5,n*6,n*7,n*8,n*9,n*10,n*15,o,o*2,o*3,o*4,o*6,r,r*2,r*5,r*10,r*25,r*50,r*100]),d=[[r,Va,ce,ce,ce,ce,ce,ce,1],[n*28,"{MMM}",la,ce,ce,ce,ce,ce,1],[n,Ha,la,ce,ce,ce,ce,ce,1],[i,"{h}"+Ga,an,ce,Si,ce,ce,ce,1],[t,Ys,an,ce,Si,ce,ce,ce,1],[e,ca,an+" "+Ys,ce,Si+" "+Ys,ce,aa,ce,1],[s,ca+".{fff}",an+" "+Ys,ce,Si+" "+Ys,ce,aa,ce,1]];function p(m){return(w,S,x,y,E,T)=>{let k=[],A=E>=r,N=E>=o&&E<r,j=m(x),P=pe(j*s,3),q=Ho(j.getFullYear(),A?0:j.getMonth(),N||A?1:j.getDate()),G=pe(q*s,3);if(N||A){let U=N?E/o:0,V=A?E/r:0,L=P==G?P:pe(Ho(q.getFullYear()+V,q.getMonth()+U,1)*s,3),J=new Date(Pe(L/s)),R=J.getFullYear(),Y=J.getMonth();for(let B=0;L<=y;B++){let te=Ho(R+V*B,Y+U*B,1),W=te-m(pe(te*s,3));L=pe((+te+W)*s,3),L<=y&&k.push(L)}}else{let U=E>=n?n:E,V=rt(x)-rt(P),L=G+V+gn(P-G,U);k.push(L);let J=m(L),R=J.getHours()+J.getMinutes()/t+J.getSeconds()/i,Y=E/i,B=w.axes[S]._space,te=T/B;for(;L=pe(L+E,s==1?0:3),!(L>y);)if(Y>1){let W=rt(pe(R+Y,6))%24,se=m(L).getHours()-W;se>1&&(se=-1),L-=se*i,R=(R+Y)%24;let de=k[k.length-1];pe((L-de)/E,3)*te>=.7&&k.push(L)}else k.push(L)}return k}}return[c,d,p]}var[su,iu,nu]=Ua(1),[ou,ru,lu]=Ua(.001);Ni(2,-53,53,[1]);function ha(s,e){return s.map(t=>t.map((i,n)=>n==0||n==8||i==null?i:e(n==1||t[8]==0?i:t[1]+i)))}function da(s,e){return(t,i,n,o,r)=>{let a=e.find(x=>r>=x[0])||e[e.length-1],c,d,p,m,w,S;return i.map(x=>{let y=s(x),E=y.getFullYear(),T=y.getMonth(),k=y.getDate(),A=y.getHours(),N=y.getMinutes(),j=y.getSeconds(),P=E!=c&&a[2]||T!=d&&a[3]||k!=p&&a[4]||A!=m&&a[5]||N!=w&&a[6]||j!=S&&a[7]||a[1];return c=E,d=T,p=k,m=A,w=N,S=j,P(y)})}}function au(s,e){let t=hr(e);return(i,n,o,r,a)=>n.map(c=>t(s(c)))}function Ho(s,e,t){return new Date(s,e,t)}function ua(s,e){return e(s)}var cu="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function fa(s,e){return(t,i,n,o)=>o==null?nr:e(s(i))}function hu(s,e){let t=s.series[e];return t.width?t.stroke(s,e):t.points.width?t.points.stroke(s,e):null}function du(s,e){return s.series[e].fill(s,e)}var uu={show:!0,live:!0,isolate:!1,mount:Pd,markers:{show:!0,width:2,stroke:hu,fill:du,dash:"solid"},idx:null,idxs:null,values:[]};function fu(s,e){let t=s.cursor.points,i=mt(),n=t.size(s,e);be(i,xi,n),be(i,ki,n);let o=n/-2;be(i,"marginLeft",o),be(i,"marginTop",o);let r=t.width(s,e,n);return r&&be(i,"borderWidth",r),i}function pu(s,e){let t=s.series[e].points;return t._fill||t._stroke}function mu(s,e){let t=s.series[e].points;return t._stroke||t._fill}function gu(s,e){return s.series[e].points.size}var Go=[0,0];function vu(s,e,t){return Go[0]=e,Go[1]=t,Go}function cn(s,e,t,i=!0){return n=>{n.button==0&&(!i||n.target==e)&&t(n)}}function Uo(s,e,t,i=!0){return n=>{(!i||n.target==e)&&t(n)}}var wu={show:!0,x:!0,y:!0,lock:!1,move:vu,points:{one:!1,show:fu,size:gu,width:0,stroke:mu,fill:pu},bind:{mousedown:cn,mouseup:cn,click:cn,dblclick:cn,mousemove:Uo,mouseleave:Uo,mouseenter:Uo},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(s,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(s,e,t,i,n)=>i-n,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},qa={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},ur=Te({},qa,{filter:Oa}),Ya=Te({},ur,{size:10}),Ka=Te({},qa,{show:!1}),fr='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Ja="bold "+fr,Za=1.5,pa={show:!0,scale:"x",stroke:ir,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Ja,side:2,grid:ur,ticks:Ya,border:Ka,font:fr,lineGap:Za,rotate:0},bu="Value",yu="Time",ma={show:!0,scale:"x",auto:!1,sorted:1,min:fe,max:-fe,idxs:[]};function xu(s,e,t,i,n){return e.map(o=>o==null?"":ar(o))}function ku(s,e,t,i,n,o,r){let a=[],c=Zt.get(n)||0;t=r?t:pe(gn(t,n),c);for(let d=t;d<=i;d=pe(d+n,c))a.push(Object.is(d,-0)?0:d);return a}function Qo(s,e,t,i,n,o,r){let a=[],c=s.scales[s.axes[e].scale].log,d=c==10?zt:_a,p=rt(d(t));n=Js(c,p),c==10&&(n=fs[Mt(n,fs)]);let m=t,w=n*c;c==10&&(w=fs[Mt(w,fs)]);do a.push(m),m=m+n,c==10&&!Zt.has(m)&&(m=pe(m,Zt.get(n))),m>=w&&(n=m,w=n*c,c==10&&(w=fs[Mt(w,fs)]));while(m<=i);return a}function Su(s,e,t,i,n,o,r){let c=s.scales[s.axes[e].scale].asinh,d=i>c?Qo(s,e,Je(c,t),i,n):[c],p=i>=0&&t<=0?[0]:[];return(t<-c?Qo(s,e,Je(c,-i),-t,n):[c]).reverse().map(w=>-w).concat(p,d)}var Qa=/./,Eu=/[12357]/,Mu=/[125]/,ga=/1/,Xo=(s,e,t,i)=>s.map((n,o)=>e==4&&n==0||o%i==0&&t.test(n.toExponential()[n<0?1:0])?n:null);function Nu(s,e,t,i,n){let o=s.axes[t],r=o.scale,a=s.scales[r],c=s.valToPos,d=o._space,p=c(10,r),m=c(9,r)-p>=d?Qa:c(7,r)-p>=d?Eu:c(5,r)-p>=d?Mu:ga;if(m==ga){let w=Le(c(1,r)-p);if(w<d)return Xo(e.slice().reverse(),a.distr,m,gt(d/w)).reverse()}return Xo(e,a.distr,m,1)}function $u(s,e,t,i,n){let o=s.axes[t],r=o.scale,a=o._space,c=s.valToPos,d=Le(c(1,r)-c(2,r));return d<a?Xo(e.slice().reverse(),3,Qa,gt(a/d)).reverse():e}function Tu(s,e,t,i){return i==null?nr:e==null?"":ar(e)}var va={show:!0,scale:"y",stroke:ir,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Ja,side:3,grid:ur,ticks:Ya,border:Ka,font:fr,lineGap:Za,rotate:0};function Au(s,e){let t=3+(s||1)*2;return pe(t*e,3)}function _u(s,e){let{scale:t,idxs:i}=s.series[0],n=s._data[0],o=s.valToPos(n[i[0]],t,!0),r=s.valToPos(n[i[1]],t,!0),a=Le(r-o),c=s.series[e],d=a/(c.points.space*re);return i[1]-i[0]<=d}var wa={scale:null,auto:!0,sorted:0,min:fe,max:-fe},Xa=(s,e,t,i,n)=>n,ba={show:!0,auto:!0,sorted:0,gaps:Xa,alpha:1,facets:[Te({},wa,{scale:"x"}),Te({},wa,{scale:"y"})]},ya={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Xa,alpha:1,points:{show:_u,filter:null},values:null,min:fe,max:-fe,idxs:[],path:null,clip:null};function Pu(s,e,t,i,n){return t/10}var ec={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Lu=Te({},ec,{time:!1,ori:1}),xa={};function tc(s,e){let t=xa[s];return t||(t={key:s,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(n=>n!=i)},pub(i,n,o,r,a,c,d){for(let p=0;p<t.plots.length;p++)t.plots[p]!=n&&t.plots[p].pub(i,n,o,r,a,c,d)}},s!=null&&(xa[s]=t)),t}var Xs=1,er=2;function vs(s,e,t){let i=s.mode,n=s.series[e],o=i==2?s._data[e]:s._data,r=s.scales,a=s.bbox,c=o[0],d=i==2?o[1]:o[e],p=i==2?r[n.facets[0].scale]:r[s.series[0].scale],m=i==2?r[n.facets[1].scale]:r[n.scale],w=a.left,S=a.top,x=a.width,y=a.height,E=s.valToPosH,T=s.valToPosV;return p.ori==0?t(n,c,d,p,m,E,T,w,S,x,y,bn,ti,xn,ic,oc):t(n,c,d,p,m,T,E,S,w,y,x,yn,si,gr,nc,rc)}function pr(s,e){let t=0,i=0,n=ne(s.bands,cr);for(let o=0;o<n.length;o++){let r=n[o];r.series[0]==e?t=r.dir:r.series[1]==e&&(r.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function Ou(s,e,t,i,n){let o=s.mode,r=s.series[e],a=o==2?r.facets[1].scale:r.scale,c=s.scales[a];return n==-1?c.min:n==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function Wt(s,e,t,i,n,o){return vs(s,e,(r,a,c,d,p,m,w,S,x,y,E)=>{let T=r.pxRound,k=d.dir*(d.ori==0?1:-1),A=d.ori==0?ti:si,N,j;k==1?(N=t,j=i):(N=i,j=t);let P=T(m(a[N],d,y,S)),q=T(w(c[N],p,E,x)),G=T(m(a[j],d,y,S)),U=T(w(o==1?p.max:p.min,p,E,x)),V=new Path2D(n);return A(V,G,U),A(V,P,U),A(V,P,q),V})}function wn(s,e,t,i,n,o){let r=null;if(s.length>0){r=new Path2D;let a=e==0?xn:gr,c=t;for(let m=0;m<s.length;m++){let w=s[m];if(w[1]>w[0]){let S=w[0]-c;S>0&&a(r,c,i,S,i+o),c=w[1]}}let d=t+n-c,p=10;d>0&&a(r,c,i-p/2,d,i+o+p)}return r}function Cu(s,e,t){let i=s[s.length-1];i&&i[0]==e?i[1]=t:s.push([e,t])}function mr(s,e,t,i,n,o,r){let a=[],c=s.length;for(let d=n==1?t:i;d>=t&&d<=i;d+=n)if(e[d]===null){let m=d,w=d;if(n==1)for(;++d<=i&&e[d]===null;)w=d;else for(;--d>=t&&e[d]===null;)w=d;let S=o(s[m]),x=w==m?S:o(s[w]),y=m-n;S=r<=0&&y>=0&&y<c?o(s[y]):S;let T=w+n;x=r>=0&&T>=0&&T<c?o(s[T]):x,x>=S&&a.push([S,x])}return a}function ka(s){return s==0?La:s==1?Pe:e=>us(e,s)}function sc(s){let e=s==0?bn:yn,t=s==0?(n,o,r,a,c,d)=>{n.arcTo(o,r,a,c,d)}:(n,o,r,a,c,d)=>{n.arcTo(r,o,c,a,d)},i=s==0?(n,o,r,a,c)=>{n.rect(o,r,a,c)}:(n,o,r,a,c)=>{n.rect(r,o,c,a)};return(n,o,r,a,c,d=0,p=0)=>{d==0&&p==0?i(n,o,r,a,c):(d=Nt(d,a/2,c/2),p=Nt(p,a/2,c/2),e(n,o+d,r),t(n,o+a,r,o+a,r+c,d),t(n,o+a,r+c,o,r+c,p),t(n,o,r+c,o,r,p),t(n,o,r,o+a,r,d),n.closePath())}}var bn=(s,e,t)=>{s.moveTo(e,t)},yn=(s,e,t)=>{s.moveTo(t,e)},ti=(s,e,t)=>{s.lineTo(e,t)},si=(s,e,t)=>{s.lineTo(t,e)},xn=sc(0),gr=sc(1),ic=(s,e,t,i,n,o)=>{s.arc(e,t,i,n,o)},nc=(s,e,t,i,n,o)=>{s.arc(t,e,i,n,o)},oc=(s,e,t,i,n,o,r)=>{s.bezierCurveTo(e,t,i,n,o,r)},rc=(s,e,t,i,n,o,r)=>{s.bezierCurveTo(t,e,n,i,r,o)};function lc(s){return(e,t,i,n,o)=>vs(e,t,(r,a,c,d,p,m,w,S,x,y,E)=>{let{pxRound:T,points:k}=r,A,N;d.ori==0?(A=bn,N=ic):(A=yn,N=nc);let j=pe(k.width*re,3),P=(k.size-k.width)/2*re,q=pe(P*2,3),G=new Path2D,U=new Path2D,{left:V,top:L,width:J,height:R}=e.bbox;xn(U,V-q,L-q,J+q*2,R+q*2);let Y=B=>{if(c[B]!=null){let te=T(m(a[B],d,y,S)),W=T(w(c[B],p,E,x));A(G,te+P,W),N(G,te,W,P,0,hn*2)}};if(o)o.forEach(Y);else for(let B=i;B<=n;B++)Y(B);return{stroke:j>0?G:null,fill:G,clip:U,flags:Xs|er}})}function ac(s){return(e,t,i,n,o,r)=>{i!=n&&(o!=i&&r!=i&&s(e,t,i),o!=n&&r!=n&&s(e,t,n),s(e,t,r))}}var Du=ac(ti),Iu=ac(si);function cc(s){let e=ne(s?.alignGaps,0);return(t,i,n,o)=>vs(t,i,(r,a,c,d,p,m,w,S,x,y,E)=>{[n,o]=pn(c,n,o);let T=r.pxRound,k=R=>T(m(R,d,y,S)),A=R=>T(w(R,p,E,x)),N,j;d.ori==0?(N=ti,j=Du):(N=si,j=Iu);let P=d.dir*(d.ori==0?1:-1),q={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Xs},G=q.stroke,U=!1;if(o-n>=y*4){let R=F=>t.posToVal(F,d.key,!0),Y=null,B=null,te,W,Ze,ye=k(a[P==1?n:o]),se=k(a[n]),de=k(a[o]),Q=R(P==1?se+1:de-1);for(let F=P==1?n:o;F>=n&&F<=o;F+=P){let Ae=a[F],xe=(P==1?Ae<Q:Ae>Q)?ye:k(Ae),le=c[F];xe==ye?le!=null?(W=le,Y==null?(N(G,xe,A(W)),te=Y=B=W):W<Y?Y=W:W>B&&(B=W)):le===null&&(U=!0):(Y!=null&&j(G,ye,A(Y),A(B),A(te),A(W)),le!=null?(W=le,N(G,xe,A(W)),Y=B=te=W):(Y=B=null,le===null&&(U=!0)),ye=xe,Q=R(ye+P))}Y!=null&&Y!=B&&Ze!=ye&&j(G,ye,A(Y),A(B),A(te),A(W))}else for(let R=P==1?n:o;R>=n&&R<=o;R+=P){let Y=c[R];Y===null?U=!0:Y!=null&&N(G,k(a[R]),A(Y))}let[L,J]=pr(t,i);if(r.fill!=null||L!=0){let R=q.fill=new Path2D(G),Y=r.fillTo(t,i,r.min,r.max,L),B=A(Y),te=k(a[n]),W=k(a[o]);P==-1&&([W,te]=[te,W]),N(R,W,B),N(R,te,B)}if(!r.spanGaps){let R=[];U&&R.push(...mr(a,c,n,o,P,k,e)),q.gaps=R=r.gaps(t,i,n,o,R),q.clip=wn(R,d.ori,S,x,y,E)}return J!=0&&(q.band=J==2?[Wt(t,i,n,o,G,-1),Wt(t,i,n,o,G,1)]:Wt(t,i,n,o,G,J)),q})}function Ru(s){let e=ne(s.align,1),t=ne(s.ascDesc,!1),i=ne(s.alignGaps,0),n=ne(s.extend,!1);return(o,r,a,c)=>vs(o,r,(d,p,m,w,S,x,y,E,T,k,A)=>{[a,c]=pn(m,a,c);let N=d.pxRound,{left:j,width:P}=o.bbox,q=se=>N(x(se,w,k,E)),G=se=>N(y(se,S,A,T)),U=w.ori==0?ti:si,V={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Xs},L=V.stroke,J=w.dir*(w.ori==0?1:-1),R=G(m[J==1?a:c]),Y=q(p[J==1?a:c]),B=Y,te=Y;n&&e==-1&&(te=j,U(L,te,R)),U(L,Y,R);for(let se=J==1?a:c;se>=a&&se<=c;se+=J){let de=m[se];if(de==null)continue;let Q=q(p[se]),F=G(de);e==1?U(L,Q,R):U(L,B,F),U(L,Q,F),R=F,B=Q}let W=B;n&&e==1&&(W=j+P,U(L,W,R));let[Ze,ye]=pr(o,r);if(d.fill!=null||Ze!=0){let se=V.fill=new Path2D(L),de=d.fillTo(o,r,d.min,d.max,Ze),Q=G(de);U(se,W,Q),U(se,te,Q)}if(!d.spanGaps){let se=[];se.push(...mr(p,m,a,c,J,q,i));let de=d.width*re/2,Q=t||e==1?de:-de,F=t||e==-1?-de:de;se.forEach(Ae=>{Ae[0]+=Q,Ae[1]+=F}),V.gaps=se=d.gaps(o,r,a,c,se),V.clip=wn(se,w.ori,E,T,k,A)}return ye!=0&&(V.band=ye==2?[Wt(o,r,a,c,L,-1),Wt(o,r,a,c,L,1)]:Wt(o,r,a,c,L,ye)),V})}function Sa(s,e,t,i,n,o,r=fe){if(s.length>1){let a=null;for(let c=0,d=1/0;c<s.length;c++)if(e[c]!==void 0){if(a!=null){let p=Le(s[c]-s[a]);p<d&&(d=p,r=Le(t(s[c],i,n,o)-t(s[a],i,n,o)))}a=c}}return r}function ju(s){s=s||Mi;let e=ne(s.size,[.6,fe,1]),t=s.align||0,i=s.gap||0,n=s.radius;n=n==null?[0,0]:typeof n=="number"?[n,0]:n;let o=ee(n),r=1-e[0],a=ne(e[1],fe),c=ne(e[2],1),d=ne(s.disp,Mi),p=ne(s.each,S=>{}),{fill:m,stroke:w}=d;return(S,x,y,E)=>vs(S,x,(T,k,A,N,j,P,q,G,U,V,L)=>{let J=T.pxRound,R=t,Y=i*re,B=a*re,te=c*re,W,Ze;N.ori==0?[W,Ze]=o(S,x):[Ze,W]=o(S,x);let ye=N.dir*(N.ori==0?1:-1),se=N.ori==0?xn:gr,de=N.ori==0?p:(D,me,_e,Ss,ts,Tt,ss)=>{p(D,me,_e,ts,Ss,ss,Tt)},Q=ne(S.bands,cr).find(D=>D.series[0]==x),F=Q!=null?Q.dir:0,Ae=T.fillTo(S,x,T.min,T.max,F),Ge=J(q(Ae,j,L,U)),xe,le,vt,et=V,Se=J(T.width*re),$t=!1,It=null,at=null,Vt=null,ys=null;m!=null&&(Se==0||w!=null)&&($t=!0,It=m.values(S,x,y,E),at=new Map,new Set(It).forEach(D=>{D!=null&&at.set(D,new Path2D)}),Se>0&&(Vt=w.values(S,x,y,E),ys=new Map,new Set(Vt).forEach(D=>{D!=null&&ys.set(D,new Path2D)})));let{x0:xs,size:oi}=d;if(xs!=null&&oi!=null){R=1,k=xs.values(S,x,y,E),xs.unit==2&&(k=k.map(_e=>S.posToVal(G+_e*V,N.key,!0)));let D=oi.values(S,x,y,E);oi.unit==2?le=D[0]*V:le=P(D[0],N,V,G)-P(0,N,V,G),et=Sa(k,A,P,N,V,G,et),vt=et-le+Y}else et=Sa(k,A,P,N,V,G,et),vt=et*r+Y,le=et-vt;vt<1&&(vt=0),Se>=le/2&&(Se=0),vt<5&&(J=La);let Oi=vt>0,Xt=et-vt-(Oi?Se:0);le=J(Zo(Xt,te,B)),xe=(R==0?le/2:R==ye?0:le)-R*ye*((R==0?Y/2:0)+(Oi?Se/2:0));let Ue={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},ks=$t?null:new Path2D,Rt=null;if(Q!=null)Rt=S.data[Q.series[1]];else{let{y0:D,y1:me}=d;D!=null&&me!=null&&(A=me.values(S,x,y,E),Rt=D.values(S,x,y,E))}let es=W*le,Z=Ze*le;for(let D=ye==1?y:E;D>=y&&D<=E;D+=ye){let me=A[D];if(me==null)continue;if(Rt!=null){let Qe=Rt[D]??0;if(me-Qe==0)continue;Ge=q(Qe,j,L,U)}let _e=N.distr!=2||d!=null?k[D]:D,Ss=P(_e,N,V,G),ts=q(ne(me,Ae),j,L,U),Tt=J(Ss-xe),ss=J(Je(ts,Ge)),tt=J(Nt(ts,Ge)),ct=ss-tt;if(me!=null){let Qe=me<0?Z:es,wt=me<0?es:Z;$t?(Se>0&&Vt[D]!=null&&se(ys.get(Vt[D]),Tt,tt+rt(Se/2),le,Je(0,ct-Se),Qe,wt),It[D]!=null&&se(at.get(It[D]),Tt,tt+rt(Se/2),le,Je(0,ct-Se),Qe,wt)):se(ks,Tt,tt+rt(Se/2),le,Je(0,ct-Se),Qe,wt),de(S,x,D,Tt-Se/2,tt,le+Se,ct)}}return Se>0?Ue.stroke=$t?ys:ks:$t||(Ue._fill=T.width==0?T._fill:T._stroke??T._fill,Ue.width=0),Ue.fill=$t?at:ks,Ue})}function Fu(s,e){let t=ne(e?.alignGaps,0);return(i,n,o,r)=>vs(i,n,(a,c,d,p,m,w,S,x,y,E,T)=>{[o,r]=pn(d,o,r);let k=a.pxRound,A=W=>k(w(W,p,E,x)),N=W=>k(S(W,m,T,y)),j,P,q;p.ori==0?(j=bn,q=ti,P=oc):(j=yn,q=si,P=rc);let G=p.dir*(p.ori==0?1:-1),U=A(c[G==1?o:r]),V=U,L=[],J=[];for(let W=G==1?o:r;W>=o&&W<=r;W+=G)if(d[W]!=null){let ye=c[W],se=A(ye);L.push(V=se),J.push(N(d[W]))}let R={stroke:s(L,J,j,q,P,k),fill:null,clip:null,band:null,gaps:null,flags:Xs},Y=R.stroke,[B,te]=pr(i,n);if(a.fill!=null||B!=0){let W=R.fill=new Path2D(Y),Ze=a.fillTo(i,n,a.min,a.max,B),ye=N(Ze);q(W,V,ye),q(W,U,ye)}if(!a.spanGaps){let W=[];W.push(...mr(c,d,o,r,G,A,t)),R.gaps=W=a.gaps(i,n,o,r,W),R.clip=wn(W,p.ori,x,y,E,T)}return te!=0&&(R.band=te==2?[Wt(i,n,o,r,Y,-1),Wt(i,n,o,r,Y,1)]:Wt(i,n,o,r,Y,te)),R})}function zu(s){return Fu(Wu,s)}function Wu(s,e,t,i,n,o){let r=s.length;if(r<2)return null;let a=new Path2D;if(t(a,s[0],e[0]),r==2)i(a,s[1],e[1]);else{let c=Array(r),d=Array(r-1),p=Array(r-1),m=Array(r-1);for(let w=0;w<r-1;w++)p[w]=e[w+1]-e[w],m[w]=s[w+1]-s[w],d[w]=p[w]/m[w];c[0]=d[0];for(let w=1;w<r-1;w++)d[w]===0||d[w-1]===0||d[w-1]>0!=d[w]>0?c[w]=0:(c[w]=3*(m[w-1]+m[w])/((2*m[w]+m[w-1])/d[w-1]+(m[w]+2*m[w-1])/d[w]),isFinite(c[w])||(c[w]=0));c[r-1]=d[r-2];for(let w=0;w<r-1;w++)n(a,s[w]+m[w]/3,e[w]+c[w]*m[w]/3,s[w+1]-m[w]/3,e[w+1]-c[w+1]*m[w]/3,s[w+1],e[w+1])}return a}var tr=new Set;function Ea(){for(let s of tr)s.syncRect(!0)}ei&&(ms(xd,Ks,Ea),ms(kd,Ks,Ea,!0),ms(dn,Ks,()=>{Oe.pxRatio=re}));var Bu=cc(),Vu=lc();function Ma(s,e,t,i){return(i?[s[0],s[1]].concat(s.slice(2)):[s[0]].concat(s.slice(1))).map((o,r)=>sr(o,r,e,t))}function Hu(s,e){return s.map((t,i)=>i==0?{}:Te({},e,t))}function sr(s,e,t,i){return Te({},e==0?t:i,s)}function hc(s,e,t){return e==null?Zs:[e,t]}var Gu=hc;function Uu(s,e,t){return e==null?Zs:un(e,t,lr,!0)}function dc(s,e,t,i){return e==null?Zs:mn(e,t,s.scales[i].log,!1)}var qu=dc;function uc(s,e,t,i){return e==null?Zs:rr(e,t,s.scales[i].log,!1)}var Yu=uc;function Ku(s,e,t,i,n){let o=Je(ia(s),ia(e)),r=e-s,a=Mt(n/i*r,t);do{let c=t[a],d=i*c/r;if(d>=n&&o+(c<5?Zt.get(c):0)<=17)return[c,d]}while(++a<t.length);return[0,0]}function Na(s){let e,t;return s=s.replace(/(\d+)px/,(i,n)=>(e=Pe((t=+n)*re))+"px"),[s,e,t]}function Ju(s){s.show&&[s.font,s.labelFont].forEach(e=>{let t=pe(e[2]*re,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Oe(s,e,t){let i={mode:ne(s.mode,1)},n=i.mode;function o(l,h,u,f){let v=h.valToPct(l);return f+u*(h.dir==-1?1-v:v)}function r(l,h,u,f){let v=h.valToPct(l);return f+u*(h.dir==-1?v:1-v)}function a(l,h,u,f){return h.ori==0?o(l,h,u,f):r(l,h,u,f)}i.valToPosH=o,i.valToPosV=r;let c=!1;i.status=0;let d=i.root=mt(id);if(s.id!=null&&(d.id=s.id),ot(d,s.class),s.title){let l=mt(rd,d);l.textContent=s.title}let p=Et("canvas"),m=i.ctx=p.getContext("2d"),w=mt(ld,d);ms("click",w,l=>{l.target===x&&(ge!=Cs||ke!=Ds)&&Ve.click(i,l)},!0);let S=i.under=mt(ad,w);w.appendChild(p);let x=i.over=mt(cd,w);s=Qs(s);let y=+ne(s.pxAlign,1),E=ka(y);(s.plugins||[]).forEach(l=>{l.opts&&(s=l.opts(i,s)||s)});let T=s.ms||.001,k=i.series=n==1?Ma(s.series||[],ma,ya,!1):Hu(s.series||[null],ba),A=i.axes=Ma(s.axes||[],pa,va,!0),N=i.scales={},j=i.bands=s.bands||[];j.forEach(l=>{l.fill=ee(l.fill||null),l.dir=ne(l.dir,-1)});let P=n==2?k[1].facets[0].scale:k[0].scale,q={axes:dh,series:rh},G=(s.drawOrder||["axes","series"]).map(l=>q[l]);function U(l){let h=l.distr==3?u=>zt(u>0?u:l.clamp(i,u,l.min,l.max,l.key)):l.distr==4?u=>Vo(u,l.asinh):l.distr==100?u=>l.fwd(u):u=>u;return u=>{let f=h(u),{_min:v,_max:b}=l,M=b-v;return(f-v)/M}}function V(l){let h=N[l];if(h==null){let u=(s.scales||Mi)[l]||Mi;if(u.from!=null){V(u.from);let f=Te({},N[u.from],u,{key:l});f.valToPct=U(f),N[l]=f}else{h=N[l]=Te({},l==P?ec:Lu,u),h.key=l;let f=h.time,v=h.range,b=Jt(v);if((l!=P||n==2&&!f)&&(b&&(v[0]==null||v[1]==null)&&(v={min:v[0]==null?ea:{mode:1,hard:v[0],soft:v[0]},max:v[1]==null?ea:{mode:1,hard:v[1],soft:v[1]}},b=!1),!b&&vn(v))){let M=v;v=($,_,O)=>_==null?Zs:un(_,O,M)}h.range=ee(v||(f?Gu:l==P?h.distr==3?qu:h.distr==4?Yu:hc:h.distr==3?dc:h.distr==4?uc:Uu)),h.auto=ee(b?!1:h.auto),h.clamp=ee(h.clamp||Pu),h._min=h._max=null,h.valToPct=U(h)}}}V("x"),V("y"),n==1&&k.forEach(l=>{V(l.scale)}),A.forEach(l=>{V(l.scale)});for(let l in s.scales)V(l);let L=N[P],J=L.distr,R,Y;L.ori==0?(ot(d,nd),R=o,Y=r):(ot(d,od),R=r,Y=o);let B={};for(let l in N){let h=N[l];(h.min!=null||h.max!=null)&&(B[l]={min:h.min,max:h.max},h.min=h.max=null)}let te=s.tzDate||(l=>new Date(Pe(l/T))),W=s.fmtDate||hr,Ze=T==1?nu(te):lu(te),ye=da(te,ha(T==1?iu:ru,W)),se=fa(te,ua(cu,W)),de=[],Q=i.legend=Te({},uu,s.legend),F=i.cursor=Te({},wu,{drag:{y:n==2}},s.cursor),Ae=Q.show,Ge=F.show,xe=Q.markers;Q.idxs=de,xe.width=ee(xe.width),xe.dash=ee(xe.dash),xe.stroke=ee(xe.stroke),xe.fill=ee(xe.fill);let le,vt,et,Se=[],$t=[],It,at=!1,Vt={};if(Q.live){let l=k[1]?k[1].values:null;at=l!=null,It=at?l(i,1,0):{_:0};for(let h in It)Vt[h]=nr}if(Ae)if(le=Et("table",md,d),et=Et("tbody",null,le),Q.mount(i,le),at){vt=Et("thead",null,le,et);let l=Et("tr",null,vt);Et("th",null,l);for(var ys in It)Et("th",Wl,l).textContent=ys}else ot(le,vd),Q.live&&ot(le,gd);let xs={show:!0},oi={show:!1};function Oi(l,h){if(h==0&&(at||!Q.live||n==2))return Zs;let u=[],f=Et("tr",wd,et,et.childNodes[h]);ot(f,l.class),l.show||ot(f,ps);let v=Et("th",null,f);if(xe.show){let $=mt(bd,v);if(h>0){let _=xe.width(i,h);_&&($.style.border=_+"px "+xe.dash(i,h)+" "+xe.stroke(i,h)),$.style.background=xe.fill(i,h)}}let b=mt(Wl,v);l.label instanceof HTMLElement?b.appendChild(l.label):b.textContent=l.label,h>0&&(xe.show||(b.style.color=l.width>0?xe.stroke(i,h):xe.fill(i,h)),Ue("click",v,$=>{if(F._lock)return;ns($);let _=k.indexOf(l);if(($.ctrlKey||$.metaKey)!=Q.isolate){let O=k.some((C,I)=>I>0&&I!=_&&C.show);k.forEach((C,I)=>{I>0&&_t(I,O?I==_?xs:oi:xs,!0,$e.setSeries)})}else _t(_,{show:!l.show},!0,$e.setSeries)},!1),Ms&&Ue(Gl,v,$=>{F._lock||(ns($),_t(k.indexOf(l),Rs,!0,$e.setSeries))},!1));for(var M in It){let $=Et("td",yd,f);$.textContent="--",u.push($)}return[f,u]}let Xt=new Map;function Ue(l,h,u,f=!0){let v=Xt.get(h)||{},b=F.bind[l](i,h,u,f);b&&(ms(l,h,v[l]=b),Xt.set(h,v))}function ks(l,h,u){let f=Xt.get(h)||{};for(let v in f)(l==null||v==l)&&(Jo(v,h,f[v]),delete f[v]);l==null&&Xt.delete(h)}let Rt=0,es=0,Z=0,D=0,me=0,_e=0,Ss=me,ts=_e,Tt=Z,ss=D,tt=0,ct=0,Qe=0,wt=0;i.bbox={};let qn=!1,Ci=!1,Es=!1,is=!1,Di=!1,ht=!1;function Yn(l,h,u){(u||l!=i.width||h!=i.height)&&_r(l,h),_s(!1),Es=!0,Ci=!0,Ps()}function _r(l,h){i.width=Rt=Z=l,i.height=es=D=h,me=_e=0,Xc(),eh();let u=i.bbox;tt=u.left=us(me*re,.5),ct=u.top=us(_e*re,.5),Qe=u.width=us(Z*re,.5),wt=u.height=us(D*re,.5)}let Jc=3;function Zc(){let l=!1,h=0;for(;!l;){h++;let u=ch(h),f=hh(h);l=h==Jc||u&&f,l||(_r(i.width,i.height),Ci=!0)}}function Qc({width:l,height:h}){Yn(l,h)}i.setSize=Qc;function Xc(){let l=!1,h=!1,u=!1,f=!1;A.forEach((v,b)=>{if(v.show&&v._show){let{side:M,_size:$}=v,_=M%2,O=v.label!=null?v.labelSize:0,C=$+O;C>0&&(_?(Z-=C,M==3?(me+=C,f=!0):u=!0):(D-=C,M==0?(_e+=C,l=!0):h=!0))}}),os[0]=l,os[1]=u,os[2]=h,os[3]=f,Z-=Ht[1]+Ht[3],me+=Ht[3],D-=Ht[2]+Ht[0],_e+=Ht[0]}function eh(){let l=me+Z,h=_e+D,u=me,f=_e;function v(b,M){switch(b){case 1:return l+=M,l-M;case 2:return h+=M,h-M;case 3:return u-=M,u+M;case 0:return f-=M,f+M}}A.forEach((b,M)=>{if(b.show&&b._show){let $=b.side;b._pos=v($,b._size),b.label!=null&&(b._lpos=v($,b.labelSize))}})}if(F.dataIdx==null){let l=F.hover,h=l.skip=new Set(l.skip??[]);h.add(void 0);let u=l.prox=ee(l.prox),f=l.bias??=0;F.dataIdx=(v,b,M,$)=>{if(b==0)return M;let _=M,O=u(v,b,M,$)??fe,C=O>=0&&O<fe,I=L.ori==0?Z:D,K=F.left,oe=e[0],ie=e[b];if(h.has(ie[M])){_=null;let X=null,H=null,z;if(f==0||f==-1)for(z=M;X==null&&z-- >0;)h.has(ie[z])||(X=z);if(f==0||f==1)for(z=M;H==null&&z++<ie.length;)h.has(ie[z])||(H=z);if(X!=null||H!=null)if(C){let we=X==null?-1/0:R(oe[X],L,I,0),Ee=H==null?1/0:R(oe[H],L,I,0),Fe=K-we,ue=Ee-K;Fe<=ue?Fe<=O&&(_=X):ue<=O&&(_=H)}else _=H==null?X:X==null?H:M-X<=H-M?X:H}else C&&Le(K-R(oe[M],L,I,0))>O&&(_=null);return _}}let ns=l=>{F.event=l};F.idxs=de,F._lock=!1;let He=F.points;He.show=ee(He.show),He.size=ee(He.size),He.stroke=ee(He.stroke),He.width=ee(He.width),He.fill=ee(He.fill);let At=i.focus=Te({},s.focus||{alpha:.3},F.focus),Ms=At.prox>=0,Ns=Ms&&He.one,dt=[],$s=[],Ts=[];function Pr(l,h){let u=He.show(i,h);if(u instanceof HTMLElement)return ot(u,pd),ot(u,l.class),Dt(u,-10,-10,Z,D),x.insertBefore(u,dt[h]),u}function Lr(l,h){if(n==1||h>0){let u=n==1&&N[l.scale].time,f=l.value;l.value=u?ra(f)?fa(te,ua(f,W)):f||se:f||Tu,l.label=l.label||(u?yu:bu)}if(Ns||h>0){l.width=l.width==null?1:l.width,l.paths=l.paths||Bu||Ld,l.fillTo=ee(l.fillTo||Ou),l.pxAlign=+ne(l.pxAlign,y),l.pxRound=ka(l.pxAlign),l.stroke=ee(l.stroke||null),l.fill=ee(l.fill||null),l._stroke=l._fill=l._paths=l._focus=null;let u=Au(Je(1,l.width),1),f=l.points=Te({},{size:u,width:Je(1,u*.2),stroke:l.stroke,space:u*2,paths:Vu,_stroke:null,_fill:null},l.points);f.show=ee(f.show),f.filter=ee(f.filter),f.fill=ee(f.fill),f.stroke=ee(f.stroke),f.paths=ee(f.paths),f.pxAlign=l.pxAlign}if(Ae){let u=Oi(l,h);Se.splice(h,0,u[0]),$t.splice(h,0,u[1]),Q.values.push(null)}if(Ge){de.splice(h,0,null);let u=null;Ns?h==0&&(u=Pr(l,h)):h>0&&(u=Pr(l,h)),dt.splice(h,0,u),$s.splice(h,0,0),Ts.splice(h,0,0)}je("addSeries",h)}function th(l,h){h=h??k.length,l=n==1?sr(l,h,ma,ya):sr(l,h,{},ba),k.splice(h,0,l),Lr(k[h],h)}i.addSeries=th;function sh(l){if(k.splice(l,1),Ae){Q.values.splice(l,1),$t.splice(l,1);let h=Se.splice(l,1)[0];ks(null,h.firstChild),h.remove()}Ge&&(de.splice(l,1),dt.splice(l,1)[0].remove(),$s.splice(l,1),Ts.splice(l,1)),je("delSeries",l)}i.delSeries=sh;let os=[!1,!1,!1,!1];function ih(l,h){if(l._show=l.show,l.show){let u=l.side%2,f=N[l.scale];f==null&&(l.scale=u?k[1].scale:P,f=N[l.scale]);let v=f.time;l.size=ee(l.size),l.space=ee(l.space),l.rotate=ee(l.rotate),Jt(l.incrs)&&l.incrs.forEach(M=>{!Zt.has(M)&&Zt.set(M,Da(M))}),l.incrs=ee(l.incrs||(f.distr==2?eu:v?T==1?su:ou:fs)),l.splits=ee(l.splits||(v&&f.distr==1?Ze:f.distr==3?Qo:f.distr==4?Su:ku)),l.stroke=ee(l.stroke),l.grid.stroke=ee(l.grid.stroke),l.ticks.stroke=ee(l.ticks.stroke),l.border.stroke=ee(l.border.stroke);let b=l.values;l.values=Jt(b)&&!Jt(b[0])?ee(b):v?Jt(b)?da(te,ha(b,W)):ra(b)?au(te,b):b||ye:b||xu,l.filter=ee(l.filter||(f.distr>=3&&f.log==10?Nu:f.distr==3&&f.log==2?$u:Oa)),l.font=Na(l.font),l.labelFont=Na(l.labelFont),l._size=l.size(i,null,h,0),l._space=l._rotate=l._incrs=l._found=l._splits=l._values=null,l._size>0&&(os[h]=!0,l._el=mt(hd,w))}}function ri(l,h,u,f){let[v,b,M,$]=u,_=h%2,O=0;return _==0&&($||b)&&(O=h==0&&!v||h==2&&!M?Pe(pa.size/3):0),_==1&&(v||M)&&(O=h==1&&!b||h==3&&!$?Pe(va.size/2):0),O}let Or=i.padding=(s.padding||[ri,ri,ri,ri]).map(l=>ee(ne(l,ri))),Ht=i._padding=Or.map((l,h)=>l(i,h,os,0)),Be,Ce=null,De=null,Ii=n==1?k[0].idxs:null,bt=null,li=!1;function Cr(l,h){if(e=l??[],i.data=i._data=e,n==2){Be=0;for(let u=1;u<k.length;u++)Be+=e[u][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),bt=e[0],Be=bt.length;let u=e;if(J==2){u=e.slice();let f=u[0]=Array(Be);for(let v=0;v<Be;v++)f[v]=v}i._data=e=u}if(_s(!0),je("setData"),J==2&&(Es=!0),h!==!1){let u=L;u.auto(i,li)?Kn():Ut(P,u.min,u.max),is=is||F.left>=0,ht=!0,Ps()}}i.setData=Cr;function Kn(){li=!0;let l,h;n==1&&(Be>0?(Ce=Ii[0]=0,De=Ii[1]=Be-1,l=e[0][Ce],h=e[0][De],J==2?(l=Ce,h=De):l==h&&(J==3?[l,h]=mn(l,l,L.log,!1):J==4?[l,h]=rr(l,l,L.log,!1):L.time?h=l+Pe(86400/T):[l,h]=un(l,h,lr,!0))):(Ce=Ii[0]=l=null,De=Ii[1]=h=null)),Ut(P,l,h)}let Ri,As,Jn,Zn,Qn,Xn,eo,to,so,Xe;function Dr(l,h,u,f,v,b){l??=Vl,u??=cr,f??="butt",v??=Vl,b??="round",l!=Ri&&(m.strokeStyle=Ri=l),v!=As&&(m.fillStyle=As=v),h!=Jn&&(m.lineWidth=Jn=h),b!=Qn&&(m.lineJoin=Qn=b),f!=Xn&&(m.lineCap=Xn=f),u!=Zn&&m.setLineDash(Zn=u)}function Ir(l,h,u,f){h!=As&&(m.fillStyle=As=h),l!=eo&&(m.font=eo=l),u!=to&&(m.textAlign=to=u),f!=so&&(m.textBaseline=so=f)}function io(l,h,u,f,v=0){if(f.length>0&&l.auto(i,li)&&(h==null||h.min==null)){let b=ne(Ce,0),M=ne(De,f.length-1),$=u.min==null?Nd(f,b,M,v,l.distr==3):[u.min,u.max];l.min=Nt(l.min,u.min=$[0]),l.max=Je(l.max,u.max=$[1])}}let Rr={min:null,max:null};function nh(){for(let f in N){let v=N[f];B[f]==null&&(v.min==null||B[P]!=null&&v.auto(i,li))&&(B[f]=Rr)}for(let f in N){let v=N[f];B[f]==null&&v.from!=null&&B[v.from]!=null&&(B[f]=Rr)}B[P]!=null&&_s(!0);let l={};for(let f in B){let v=B[f];if(v!=null){let b=l[f]=Qs(N[f],Dd);if(v.min!=null)Te(b,v);else if(f!=P||n==2)if(Be==0&&b.from==null){let M=b.range(i,null,null,f);b.min=M[0],b.max=M[1]}else b.min=fe,b.max=-fe}}if(Be>0){k.forEach((f,v)=>{if(n==1){let b=f.scale,M=B[b];if(M==null)return;let $=l[b];if(v==0){let _=$.range(i,$.min,$.max,b);$.min=_[0],$.max=_[1],Ce=Mt($.min,e[0]),De=Mt($.max,e[0]),De-Ce>1&&(e[0][Ce]<$.min&&Ce++,e[0][De]>$.max&&De--),f.min=bt[Ce],f.max=bt[De]}else f.show&&f.auto&&io($,M,f,e[v],f.sorted);f.idxs[0]=Ce,f.idxs[1]=De}else if(v>0&&f.show&&f.auto){let[b,M]=f.facets,$=b.scale,_=M.scale,[O,C]=e[v],I=l[$],K=l[_];I!=null&&io(I,B[$],b,O,b.sorted),K!=null&&io(K,B[_],M,C,M.sorted),f.min=M.min,f.max=M.max}});for(let f in l){let v=l[f],b=B[f];if(v.from==null&&(b==null||b.min==null)){let M=v.range(i,v.min==fe?null:v.min,v.max==-fe?null:v.max,f);v.min=M[0],v.max=M[1]}}}for(let f in l){let v=l[f];if(v.from!=null){let b=l[v.from];if(b.min==null)v.min=v.max=null;else{let M=v.range(i,b.min,b.max,f);v.min=M[0],v.max=M[1]}}}let h={},u=!1;for(let f in l){let v=l[f],b=N[f];if(b.min!=v.min||b.max!=v.max){b.min=v.min,b.max=v.max;let M=b.distr;b._min=M==3?zt(b.min):M==4?Vo(b.min,b.asinh):M==100?b.fwd(b.min):b.min,b._max=M==3?zt(b.max):M==4?Vo(b.max,b.asinh):M==100?b.fwd(b.max):b.max,h[f]=u=!0}}if(u){k.forEach((f,v)=>{n==2?v>0&&h.y&&(f._paths=null):h[f.scale]&&(f._paths=null)});for(let f in h)Es=!0,je("setScale",f);Ge&&F.left>=0&&(is=ht=!0)}for(let f in B)B[f]=null}function oh(l){let h=Zo(Ce-1,0,Be-1),u=Zo(De+1,0,Be-1);for(;l[h]==null&&h>0;)h--;for(;l[u]==null&&u<Be-1;)u++;return[h,u]}function rh(){if(Be>0){let l=k.some(h=>h._focus)&&Xe!=At.alpha;l&&(m.globalAlpha=Xe=At.alpha),k.forEach((h,u)=>{if(u>0&&h.show&&(jr(u,!1),jr(u,!0),h._paths==null)){let f=Xe;Xe!=h.alpha&&(m.globalAlpha=Xe=h.alpha);let v=n==2?[0,e[u][0].length-1]:oh(e[u]);h._paths=h.paths(i,u,v[0],v[1]),Xe!=f&&(m.globalAlpha=Xe=f)}}),k.forEach((h,u)=>{if(u>0&&h.show){let f=Xe;Xe!=h.alpha&&(m.globalAlpha=Xe=h.alpha),h._paths!=null&&Fr(u,!1);{let v=h._paths!=null?h._paths.gaps:null,b=h.points.show(i,u,Ce,De,v),M=h.points.filter(i,u,b,v);(b||M)&&(h.points._paths=h.points.paths(i,u,Ce,De,M),Fr(u,!0))}Xe!=f&&(m.globalAlpha=Xe=f),je("drawSeries",u)}}),l&&(m.globalAlpha=Xe=1)}}function jr(l,h){let u=h?k[l].points:k[l];u._stroke=u.stroke(i,l),u._fill=u.fill(i,l)}function Fr(l,h){let u=h?k[l].points:k[l],{stroke:f,fill:v,clip:b,flags:M,_stroke:$=u._stroke,_fill:_=u._fill,_width:O=u.width}=u._paths;O=pe(O*re,3);let C=null,I=O%2/2;h&&_==null&&(_=O>0?"#fff":$);let K=u.pxAlign==1&&I>0;if(K&&m.translate(I,I),!h){let oe=tt-O/2,ie=ct-O/2,X=Qe+O,H=wt+O;C=new Path2D,C.rect(oe,ie,X,H)}h?no($,O,u.dash,u.cap,_,f,v,M,b):lh(l,$,O,u.dash,u.cap,_,f,v,M,C,b),K&&m.translate(-I,-I)}function lh(l,h,u,f,v,b,M,$,_,O,C){let I=!1;_!=0&&j.forEach((K,oe)=>{if(K.series[0]==l){let ie=k[K.series[1]],X=e[K.series[1]],H=(ie._paths||Mi).band;Jt(H)&&(H=K.dir==1?H[0]:H[1]);let z,we=null;ie.show&&H&&Td(X,Ce,De)?(we=K.fill(i,oe)||b,z=ie._paths.clip):H=null,no(h,u,f,v,we,M,$,_,O,C,z,H),I=!0}}),I||no(h,u,f,v,b,M,$,_,O,C)}let zr=Xs|er;function no(l,h,u,f,v,b,M,$,_,O,C,I){Dr(l,h,u,f,v),(_||O||I)&&(m.save(),_&&m.clip(_),O&&m.clip(O)),I?($&zr)==zr?(m.clip(I),C&&m.clip(C),Fi(v,M),ji(l,b,h)):$&er?(Fi(v,M),m.clip(I),ji(l,b,h)):$&Xs&&(m.save(),m.clip(I),C&&m.clip(C),Fi(v,M),m.restore(),ji(l,b,h)):(Fi(v,M),ji(l,b,h)),(_||O||I)&&m.restore()}function ji(l,h,u){u>0&&(h instanceof Map?h.forEach((f,v)=>{m.strokeStyle=Ri=v,m.stroke(f)}):h!=null&&l&&m.stroke(h))}function Fi(l,h){h instanceof Map?h.forEach((u,f)=>{m.fillStyle=As=f,m.fill(u)}):h!=null&&l&&m.fill(h)}function ah(l,h,u,f){let v=A[l],b;if(f<=0)b=[0,0];else{let M=v._space=v.space(i,l,h,u,f),$=v._incrs=v.incrs(i,l,h,u,f,M);b=Ku(h,u,$,f,M)}return v._found=b}function oo(l,h,u,f,v,b,M,$,_,O){let C=M%2/2;y==1&&m.translate(C,C),Dr($,M,_,O,$),m.beginPath();let I,K,oe,ie,X=v+(f==0||f==3?-b:b);u==0?(K=v,ie=X):(I=v,oe=X);for(let H=0;H<l.length;H++)h[H]!=null&&(u==0?I=oe=l[H]:K=ie=l[H],m.moveTo(I,K),m.lineTo(oe,ie));m.stroke(),y==1&&m.translate(-C,-C)}function ch(l){let h=!0;return A.forEach((u,f)=>{if(!u.show)return;let v=N[u.scale];if(v.min==null){u._show&&(h=!1,u._show=!1,_s(!1));return}else u._show||(h=!1,u._show=!0,_s(!1));let b=u.side,M=b%2,{min:$,max:_}=v,[O,C]=ah(f,$,_,M==0?Z:D);if(C==0)return;let I=v.distr==2,K=u._splits=u.splits(i,f,$,_,O,C,I),oe=v.distr==2?K.map(z=>bt[z]):K,ie=v.distr==2?bt[K[1]]-bt[K[0]]:O,X=u._values=u.values(i,u.filter(i,oe,f,C,ie),f,C,ie);u._rotate=b==2?u.rotate(i,X,f,C):0;let H=u._size;u._size=gt(u.size(i,X,f,l)),H!=null&&u._size!=H&&(h=!1)}),h}function hh(l){let h=!0;return Or.forEach((u,f)=>{let v=u(i,f,os,l);v!=Ht[f]&&(h=!1),Ht[f]=v}),h}function dh(){for(let l=0;l<A.length;l++){let h=A[l];if(!h.show||!h._show)continue;let u=h.side,f=u%2,v,b,M=h.stroke(i,l),$=u==0||u==3?-1:1,[_,O]=h._found;if(h.label!=null){let Ye=h.labelGap*$,nt=Pe((h._lpos+Ye)*re);Ir(h.labelFont[0],M,"center",u==2?"top":Bl),m.save(),f==1?(v=b=0,m.translate(nt,Pe(ct+wt/2)),m.rotate((u==3?-hn:hn)/2)):(v=Pe(tt+Qe/2),b=nt);let as=Pa(h.label)?h.label(i,l,_,O):h.label;m.fillText(as,v,b),m.restore()}if(O==0)continue;let C=N[h.scale],I=f==0?Qe:wt,K=f==0?tt:ct,oe=h._splits,ie=C.distr==2?oe.map(Ye=>bt[Ye]):oe,X=C.distr==2?bt[oe[1]]-bt[oe[0]]:_,H=h.ticks,z=h.border,we=H.show?H.size:0,Ee=Pe(we*re),Fe=Pe((h.alignTo==2?h._size-we-h.gap:h.gap)*re),ue=h._rotate*-hn/180,Me=E(h._pos*re),st=(Ee+Fe)*$,qe=Me+st;b=f==0?qe:0,v=f==1?qe:0;let ut=h.font[0],yt=h.align==1?qs:h.align==2?zo:ue>0?qs:ue<0?zo:f==0?"center":u==3?zo:qs,Lt=ue||f==1?"middle":u==2?"top":Bl;Ir(ut,M,yt,Lt);let it=h.font[1]*h.lineGap,ft=oe.map(Ye=>E(a(Ye,C,I,K))),xt=h._values;for(let Ye=0;Ye<xt.length;Ye++){let nt=xt[Ye];if(nt!=null){f==0?v=ft[Ye]:b=ft[Ye],nt=""+nt;let as=nt.indexOf(`
`)==-1?[nt]:nt.split(/\n/gm);for(let Ke=0;Ke<as.length;Ke++){let ol=as[Ke];ue?(m.save(),m.translate(v,b+Ke*it),m.rotate(ue),m.fillText(ol,0,0),m.restore()):m.fillText(ol,v,b+Ke*it)}}}H.show&&oo(ft,H.filter(i,ie,l,O,X),f,u,Me,Ee,pe(H.width*re,3),H.stroke(i,l),H.dash,H.cap);let Ot=h.grid;Ot.show&&oo(ft,Ot.filter(i,ie,l,O,X),f,f==0?2:1,f==0?ct:tt,f==0?wt:Qe,pe(Ot.width*re,3),Ot.stroke(i,l),Ot.dash,Ot.cap),z.show&&oo([Me],[1],f==0?1:0,f==0?1:2,f==1?ct:tt,f==1?wt:Qe,pe(z.width*re,3),z.stroke(i,l),z.dash,z.cap)}je("drawAxes")}function _s(l){k.forEach((h,u)=>{u>0&&(h._paths=null,l&&(n==1?(h.min=null,h.max=null):h.facets.forEach(f=>{f.min=null,f.max=null})))})}let zi=!1,ro=!1,ai=[];function uh(){ro=!1;for(let l=0;l<ai.length;l++)je(...ai[l]);ai.length=0}function Ps(){zi||(Bd(Wr),zi=!0)}function fh(l,h=!1){zi=!0,ro=h,l(i),Wr(),h&&ai.length>0&&queueMicrotask(uh)}i.batch=fh;function Wr(){if(qn&&(nh(),qn=!1),Es&&(Zc(),Es=!1),Ci){if(be(S,qs,me),be(S,"top",_e),be(S,xi,Z),be(S,ki,D),be(x,qs,me),be(x,"top",_e),be(x,xi,Z),be(x,ki,D),be(w,xi,Rt),be(w,ki,es),p.width=Pe(Rt*re),p.height=Pe(es*re),A.forEach(({_el:l,_show:h,_size:u,_pos:f,side:v})=>{if(l!=null)if(h){let b=v===3||v===0?u:0,M=v%2==1;be(l,M?"left":"top",f-b),be(l,M?"width":"height",u),be(l,M?"top":"left",M?_e:me),be(l,M?"height":"width",M?D:Z),Ko(l,ps)}else ot(l,ps)}),Ri=As=Jn=Qn=Xn=eo=to=so=Zn=null,Xe=1,di(!0),me!=Ss||_e!=ts||Z!=Tt||D!=ss){_s(!1);let l=Z/Tt,h=D/ss;if(Ge&&!is&&F.left>=0){F.left*=l,F.top*=h,Ls&&Dt(Ls,Pe(F.left),0,Z,D),Os&&Dt(Os,0,Pe(F.top),Z,D);for(let u=0;u<dt.length;u++){let f=dt[u];f!=null&&($s[u]*=l,Ts[u]*=h,Dt(f,gt($s[u]),gt(Ts[u]),Z,D))}}if(ve.show&&!Di&&ve.left>=0&&ve.width>0){ve.left*=l,ve.width*=l,ve.top*=h,ve.height*=h;for(let u in fo)be(Is,u,ve[u])}Ss=me,ts=_e,Tt=Z,ss=D}je("setSize"),Ci=!1}Rt>0&&es>0&&(m.clearRect(0,0,p.width,p.height),je("drawClear"),G.forEach(l=>l()),je("draw")),ve.show&&Di&&(Wi(ve),Di=!1),Ge&&is&&(ls(null,!0,!1),is=!1),Q.show&&Q.live&&ht&&(ho(),ht=!1),c||(c=!0,i.status=1,je("ready")),li=!1,zi=!1}i.redraw=(l,h)=>{Es=h||!1,l!==!1?Ut(P,L.min,L.max):Ps()};function lo(l,h){let u=N[l];if(u.from==null){if(Be==0){let f=u.range(i,h.min,h.max,l);h.min=f[0],h.max=f[1]}if(h.min>h.max){let f=h.min;h.min=h.max,h.max=f}if(Be>1&&h.min!=null&&h.max!=null&&h.max-h.min<1e-16)return;l==P&&u.distr==2&&Be>0&&(h.min=Mt(h.min,e[0]),h.max=Mt(h.max,e[0]),h.min==h.max&&h.max++),B[l]=h,qn=!0,Ps()}}i.setScale=lo;let ao,co,Ls,Os,Br,Vr,Cs,Ds,Hr,Gr,ge,ke,Gt=!1,Ve=F.drag,Ie=Ve.x,Re=Ve.y;Ge&&(F.x&&(ao=mt(ud,x)),F.y&&(co=mt(fd,x)),L.ori==0?(Ls=ao,Os=co):(Ls=co,Os=ao),ge=F.left,ke=F.top);let ve=i.select=Te({show:!0,over:!0,left:0,width:0,top:0,height:0},s.select),Is=ve.show?mt(dd,ve.over?x:S):null;function Wi(l,h){if(ve.show){for(let u in l)ve[u]=l[u],u in fo&&be(Is,u,l[u]);h!==!1&&je("setSelect")}}i.setSelect=Wi;function ph(l){if(k[l].show)Ae&&Ko(Se[l],ps);else if(Ae&&ot(Se[l],ps),Ge){let u=Ns?dt[0]:dt[l];u!=null&&Dt(u,-10,-10,Z,D)}}function Ut(l,h,u){lo(l,{min:h,max:u})}function _t(l,h,u,f){h.focus!=null&&bh(l),h.show!=null&&k.forEach((v,b)=>{b>0&&(l==b||l==null)&&(v.show=h.show,ph(b),n==2?(Ut(v.facets[0].scale,null,null),Ut(v.facets[1].scale,null,null)):Ut(v.scale,null,null),Ps())}),u!==!1&&je("setSeries",l,h),f&&ui("setSeries",i,l,h)}i.setSeries=_t;function mh(l,h){Te(j[l],h)}function gh(l,h){l.fill=ee(l.fill||null),l.dir=ne(l.dir,-1),h=h??j.length,j.splice(h,0,l)}function vh(l){l==null?j.length=0:j.splice(l,1)}i.addBand=gh,i.setBand=mh,i.delBand=vh;function wh(l,h){k[l].alpha=h,Ge&&dt[l]!=null&&(dt[l].style.opacity=h),Ae&&Se[l]&&(Se[l].style.opacity=h)}let jt,qt,rs,Rs={focus:!0};function bh(l){if(l!=rs){let h=l==null,u=At.alpha!=1;k.forEach((f,v)=>{if(n==1||v>0){let b=h||v==0||v==l;f._focus=h?null:b,u&&wh(v,b?1:At.alpha)}}),rs=l,u&&Ps()}}Ae&&Ms&&Ue(Ul,le,l=>{F._lock||(ns(l),rs!=null&&_t(null,Rs,!0,$e.setSeries))});function Pt(l,h,u){let f=N[h];u&&(l=l/re-(f.ori==1?_e:me));let v=Z;f.ori==1&&(v=D,l=v-l),f.dir==-1&&(l=v-l);let b=f._min,M=f._max,$=l/v,_=b+(M-b)*$,O=f.distr;return O==3?Js(10,_):O==4?_d(_,f.asinh):O==100?f.bwd(_):_}function yh(l,h){let u=Pt(l,P,h);return Mt(u,e[0],Ce,De)}i.valToIdx=l=>Mt(l,e[0]),i.posToIdx=yh,i.posToVal=Pt,i.valToPos=(l,h,u)=>N[h].ori==0?o(l,N[h],u?Qe:Z,u?tt:0):r(l,N[h],u?wt:D,u?ct:0),i.setCursor=(l,h,u)=>{ge=l.left,ke=l.top,ls(null,h,u)};function Ur(l,h){be(Is,qs,ve.left=l),be(Is,xi,ve.width=h)}function qr(l,h){be(Is,"top",ve.top=l),be(Is,ki,ve.height=h)}let ci=L.ori==0?Ur:qr,hi=L.ori==1?Ur:qr;function xh(){if(Ae&&Q.live)for(let l=n==2?1:0;l<k.length;l++){if(l==0&&at)continue;let h=Q.values[l],u=0;for(let f in h)$t[l][u++].firstChild.nodeValue=h[f]}}function ho(l,h){if(l!=null&&(l.idxs?l.idxs.forEach((u,f)=>{de[f]=u}):Cd(l.idx)||de.fill(l.idx),Q.idx=de[0]),Ae&&Q.live){for(let u=0;u<k.length;u++)(u>0||n==1&&!at)&&kh(u,de[u]);xh()}ht=!1,h!==!1&&je("setLegend")}i.setLegend=ho;function kh(l,h){let u=k[l],f=l==0&&J==2?bt:e[l],v;at?v=u.values(i,l,h)??Vt:(v=u.value(i,h==null?null:f[h],l,h),v=v==null?Vt:{_:v}),Q.values[l]=v}function ls(l,h,u){Hr=ge,Gr=ke,[ge,ke]=F.move(i,ge,ke),F.left=ge,F.top=ke,Ge&&(Ls&&Dt(Ls,Pe(ge),0,Z,D),Os&&Dt(Os,0,Pe(ke),Z,D));let f,v=Ce>De;jt=fe,qt=null;let b=L.ori==0?Z:D,M=L.ori==1?Z:D;if(ge<0||Be==0||v){f=F.idx=null;for(let $=0;$<k.length;$++){let _=dt[$];_!=null&&Dt(_,-10,-10,Z,D)}Ms&&_t(null,Rs,!0,l==null&&$e.setSeries),Q.live&&(de.fill(f),ht=!0)}else{let $,_,O;n==1&&($=L.ori==0?ge:ke,_=Pt($,P),f=F.idx=Mt(_,e[0],Ce,De),O=R(e[0][f],L,b,0));let C=-10,I=-10,K=0,oe=0,ie=!0,X="",H="";for(let z=n==2?1:0;z<k.length;z++){let we=k[z],Ee=de[z],Fe=Ee==null?null:n==1?e[z][Ee]:e[z][1][Ee],ue=F.dataIdx(i,z,f,_),Me=ue==null?null:n==1?e[z][ue]:e[z][1][ue];if(ht=ht||Me!=Fe||ue!=Ee,de[z]=ue,z>0&&we.show){let st=ue==null?-10:ue==f?O:R(n==1?e[0][ue]:e[z][0][ue],L,b,0),qe=Me==null?-10:Y(Me,n==1?N[we.scale]:N[we.facets[1].scale],M,0);if(Ms&&Me!=null){let ut=L.ori==1?ge:ke,yt=Le(At.dist(i,z,ue,qe,ut));if(yt<jt){let Lt=At.bias;if(Lt!=0){let it=Pt(ut,we.scale),ft=Me>=0?1:-1,xt=it>=0?1:-1;xt==ft&&(xt==1?Lt==1?Me>=it:Me<=it:Lt==1?Me<=it:Me>=it)&&(jt=yt,qt=z)}else jt=yt,qt=z}}if(ht||Ns){let ut,yt;L.ori==0?(ut=st,yt=qe):(ut=qe,yt=st);let Lt,it,ft,xt,Ot,Ye,nt=!0,as=He.bbox;if(as!=null){nt=!1;let Ke=as(i,z);ft=Ke.left,xt=Ke.top,Lt=Ke.width,it=Ke.height}else ft=ut,xt=yt,Lt=it=He.size(i,z);if(Ye=He.fill(i,z),Ot=He.stroke(i,z),Ns)z==qt&&jt<=At.prox&&(C=ft,I=xt,K=Lt,oe=it,ie=nt,X=Ye,H=Ot);else{let Ke=dt[z];Ke!=null&&($s[z]=ft,Ts[z]=xt,Xl(Ke,Lt,it,nt),Zl(Ke,Ye,Ot),Dt(Ke,gt(ft),gt(xt),Z,D))}}}}if(Ns){let z=At.prox,we=rs==null?jt<=z:jt>z||qt!=rs;if(ht||we){let Ee=dt[0];Ee!=null&&($s[0]=C,Ts[0]=I,Xl(Ee,K,oe,ie),Zl(Ee,X,H),Dt(Ee,gt(C),gt(I),Z,D))}}}if(ve.show&&Gt)if(l!=null){let[$,_]=$e.scales,[O,C]=$e.match,[I,K]=l.cursor.sync.scales,oe=l.cursor.drag;if(Ie=oe._x,Re=oe._y,Ie||Re){let{left:ie,top:X,width:H,height:z}=l.select,we=l.scales[I].ori,Ee=l.posToVal,Fe,ue,Me,st,qe,ut=$!=null&&O($,I),yt=_!=null&&C(_,K);ut&&Ie?(we==0?(Fe=ie,ue=H):(Fe=X,ue=z),Me=N[$],st=R(Ee(Fe,I),Me,b,0),qe=R(Ee(Fe+ue,I),Me,b,0),ci(Nt(st,qe),Le(qe-st))):ci(0,b),yt&&Re?(we==1?(Fe=ie,ue=H):(Fe=X,ue=z),Me=N[_],st=Y(Ee(Fe,K),Me,M,0),qe=Y(Ee(Fe+ue,K),Me,M,0),hi(Nt(st,qe),Le(qe-st))):hi(0,M)}else po()}else{let $=Le(Hr-Br),_=Le(Gr-Vr);if(L.ori==1){let K=$;$=_,_=K}Ie=Ve.x&&$>=Ve.dist,Re=Ve.y&&_>=Ve.dist;let O=Ve.uni;O!=null?Ie&&Re&&(Ie=$>=O,Re=_>=O,!Ie&&!Re&&(_>$?Re=!0:Ie=!0)):Ve.x&&Ve.y&&(Ie||Re)&&(Ie=Re=!0);let C,I;Ie&&(L.ori==0?(C=Cs,I=ge):(C=Ds,I=ke),ci(Nt(C,I),Le(I-C)),Re||hi(0,M)),Re&&(L.ori==1?(C=Cs,I=ge):(C=Ds,I=ke),hi(Nt(C,I),Le(I-C)),Ie||ci(0,b)),!Ie&&!Re&&(ci(0,0),hi(0,0))}if(Ve._x=Ie,Ve._y=Re,l==null){if(u){if(nl!=null){let[$,_]=$e.scales;$e.values[0]=$!=null?Pt(L.ori==0?ge:ke,$):null,$e.values[1]=_!=null?Pt(L.ori==1?ge:ke,_):null}ui(Wo,i,ge,ke,Z,D,f)}if(Ms){let $=u&&$e.setSeries,_=At.prox;rs==null?jt<=_&&_t(qt,Rs,!0,$):jt>_?_t(null,Rs,!0,$):qt!=rs&&_t(qt,Rs,!0,$)}}ht&&(Q.idx=f,ho()),h!==!1&&je("setCursor")}let Yt=null;Object.defineProperty(i,"rect",{get(){return Yt==null&&di(!1),Yt}});function di(l=!1){l?Yt=null:(Yt=x.getBoundingClientRect(),je("syncRect",Yt))}function Yr(l,h,u,f,v,b,M){F._lock||Gt&&l!=null&&l.movementX==0&&l.movementY==0||(uo(l,h,u,f,v,b,M,!1,l!=null),l!=null?ls(null,!0,!0):ls(h,!0,!1))}function uo(l,h,u,f,v,b,M,$,_){if(Yt==null&&di(!1),ns(l),l!=null)u=l.clientX-Yt.left,f=l.clientY-Yt.top;else{if(u<0||f<0){ge=-10,ke=-10;return}let[O,C]=$e.scales,I=h.cursor.sync,[K,oe]=I.values,[ie,X]=I.scales,[H,z]=$e.match,we=h.axes[0].side%2==1,Ee=L.ori==0?Z:D,Fe=L.ori==1?Z:D,ue=we?b:v,Me=we?v:b,st=we?f:u,qe=we?u:f;if(ie!=null?u=H(O,ie)?a(K,N[O],Ee,0):-10:u=Ee*(st/ue),X!=null?f=z(C,X)?a(oe,N[C],Fe,0):-10:f=Fe*(qe/Me),L.ori==1){let ut=u;u=f,f=ut}}_&&(h==null||h.cursor.event.type==Wo)&&((u<=1||u>=Z-1)&&(u=us(u,Z)),(f<=1||f>=D-1)&&(f=us(f,D))),$?(Br=u,Vr=f,[Cs,Ds]=F.move(i,u,f)):(ge=u,ke=f)}let fo={width:0,height:0,left:0,top:0};function po(){Wi(fo,!1)}let Kr,Jr,Zr,Qr;function Xr(l,h,u,f,v,b,M){Gt=!0,Ie=Re=Ve._x=Ve._y=!1,uo(l,h,u,f,v,b,M,!0,!1),l!=null&&(Ue(Bo,qo,el,!1),ui(Hl,i,Cs,Ds,Z,D,null));let{left:$,top:_,width:O,height:C}=ve;Kr=$,Jr=_,Zr=O,Qr=C}function el(l,h,u,f,v,b,M){Gt=Ve._x=Ve._y=!1,uo(l,h,u,f,v,b,M,!1,!0);let{left:$,top:_,width:O,height:C}=ve,I=O>0||C>0,K=Kr!=$||Jr!=_||Zr!=O||Qr!=C;if(I&&K&&Wi(ve),Ve.setScale&&I&&K){let oe=$,ie=O,X=_,H=C;if(L.ori==1&&(oe=_,ie=C,X=$,H=O),Ie&&Ut(P,Pt(oe,P),Pt(oe+ie,P)),Re)for(let z in N){let we=N[z];z!=P&&we.from==null&&we.min!=fe&&Ut(z,Pt(X+H,z),Pt(X,z))}po()}else F.lock&&(F._lock=!F._lock,ls(h,!0,l!=null));l!=null&&(ks(Bo,qo),ui(Bo,i,ge,ke,Z,D,null))}function Sh(l,h,u,f,v,b,M){if(F._lock)return;ns(l);let $=Gt;if(Gt){let _=!0,O=!0,C=10,I,K;L.ori==0?(I=Ie,K=Re):(I=Re,K=Ie),I&&K&&(_=ge<=C||ge>=Z-C,O=ke<=C||ke>=D-C),I&&_&&(ge=ge<Cs?0:Z),K&&O&&(ke=ke<Ds?0:D),ls(null,!0,!0),Gt=!1}ge=-10,ke=-10,de.fill(null),ls(null,!0,!0),$&&(Gt=$)}function tl(l,h,u,f,v,b,M){F._lock||(ns(l),Kn(),po(),l!=null&&ui(ql,i,ge,ke,Z,D,null))}function sl(){A.forEach(Ju),Yn(i.width,i.height,!0)}ms(dn,Ks,sl);let js={};js.mousedown=Xr,js.mousemove=Yr,js.mouseup=el,js.dblclick=tl,js.setSeries=(l,h,u,f)=>{let v=$e.match[2];u=v(i,h,u),u!=-1&&_t(u,f,!0,!1)},Ge&&(Ue(Hl,x,Xr),Ue(Wo,x,Yr),Ue(Gl,x,l=>{ns(l),di(!1)}),Ue(Ul,x,Sh),Ue(ql,x,tl),tr.add(i),i.syncRect=di);let Bi=i.hooks=s.hooks||{};function je(l,h,u){ro?ai.push([l,h,u]):l in Bi&&Bi[l].forEach(f=>{f.call(null,i,h,u)})}(s.plugins||[]).forEach(l=>{for(let h in l.hooks)Bi[h]=(Bi[h]||[]).concat(l.hooks[h])});let il=(l,h,u)=>u,$e=Te({key:null,setSeries:!1,filters:{pub:na,sub:na},scales:[P,k[1]?k[1].scale:null],match:[oa,oa,il],values:[null,null]},F.sync);$e.match.length==2&&$e.match.push(il),F.sync=$e;let nl=$e.key,mo=tc(nl);function ui(l,h,u,f,v,b,M){$e.filters.pub(l,h,u,f,v,b,M)&&mo.pub(l,h,u,f,v,b,M)}mo.sub(i);function Eh(l,h,u,f,v,b,M){$e.filters.sub(l,h,u,f,v,b,M)&&js[l](null,h,u,f,v,b,M)}i.pub=Eh;function Mh(){mo.unsub(i),tr.delete(i),Xt.clear(),Jo(dn,Ks,sl),d.remove(),le?.remove(),je("destroy")}i.destroy=Mh;function go(){je("init",s,e),Cr(e||s.data,!1),B[P]?lo(P,B[P]):Kn(),Di=ve.show&&(ve.width>0||ve.height>0),is=ht=!0,Yn(s.width,s.height)}return k.forEach(Lr),A.forEach(ih),t?t instanceof HTMLElement?(t.appendChild(d),go()):t(i,go):go(),i}Oe.assign=Te;Oe.fmtNum=ar;Oe.rangeNum=un;Oe.rangeLog=mn;Oe.rangeAsinh=rr;Oe.orient=vs;Oe.pxRatio=re;Oe.join=Wd;Oe.fmtDate=hr,Oe.tzDate=Qd;Oe.sync=tc;{Oe.addGap=Cu,Oe.clipGaps=wn;let s=Oe.paths={points:lc};s.linear=cc,s.stepped=Ru,s.bars=ju,s.spline=zu}var kn=class{constructor(e){this.columns=e,this.width=1,this.pending=0,this.sums=new Array(e).fill(0),this.iterations=0,this.series=Array.from({length:e+1},()=>[])}clear(){this.width=1,this.pending=0,this.sums.fill(0),this.iterations=0,this.series=Array.from({length:this.columns+1},()=>[])}add(e){for(let t=0;t<e.length;t+=this.columns){for(let i=0;i<this.columns;i++)this.sums[i]+=e[t+i];this.iterations+=1,this.pending+=1,!(this.pending<this.width)&&(this.series[0].push(this.iterations-(this.width-1)/2),this.sums.forEach((i,n)=>this.series[n+1].push(i/this.width)),this.sums.fill(0),this.pending=0,this.series[0].length===1024&&this.halve())}}halve(){this.series=this.series.map(e=>Array.from({length:e.length/2},(t,i)=>(e[2*i]+e[2*i+1])/2)),this.width*=2}},Sn=class{constructor(){this.series=[[],[]]}clear(){this.series=[[],[]]}add(e,t){let[i,n]=this.series;for(;i.length&&i[i.length-1]>=e;)i.pop(),n.pop();i.push(e),n.push(t),i.length===1024&&(this.series=this.series.map(o=>o.filter((r,a)=>a%2===0)))}};var fc=[[],[7,4],[2,3]],pc=116,Zu=150,Qu=60,Xu=2,ef="11px system-ui, sans-serif",tf=(s,e,t)=>e===null||t===null?[0,1]:Oe.rangeNum(e,t,.1,!0);function sf(s,e){let t=g("div",{className:"live-plot",role:"img","aria-label":s}),i=e.map((r,a)=>g("span",{className:"live-key live-key-curve",innerHTML:`<svg viewBox="0 0 24 12" aria-hidden="true" class="live-curve-${a+1}"><path d="M0 6H24"/></svg>`},r)),n=g("div",{className:"live-caption"},s);return{element:g("div",{className:"live-chart"},n,...i.length>1?[g("div",{className:"live-keys"},...i)]:[],t),plot:t,caption:n}}var ws=new Set;function vc(){let s=Xu;for(let e of ws)if(ws.delete(e),e.draw(),!--s)break;ws.size&&requestAnimationFrame(vc)}function mc(s){ws.size||requestAnimationFrame(vc),ws.add(s)}var gc=(s,e)=>e.includes(null)?e.map(t=>t===null?"":Ne(t)):fl(e),nf=(s,e)=>Math.max(42,10+6.5*Math.max(0,...(e??[]).map(t=>t.length))),$i=class{constructor(e,t){let{element:i,plot:n,caption:o}=sf(e,t);this.element=i,this.plot=n,this.caption=o,this.due=0,this.on=!0}turn(e){this.on=e,this.element.classList.toggle("live-off",!e),this.drawSoon()}options(e){throw new Error("a chart says what it plots")}data(){throw new Error("a chart says what it plots")}attach(e){let t={stroke:()=>e("axis"),grid:{stroke:()=>e("grid"),width:1},ticks:{show:!1},font:ef},{series:i,scales:n,bands:o,splits:r}=this.options(e);this.uplot=new Oe({width:Math.max(this.plot.clientWidth,100),height:pc,legend:{show:!1},cursor:{show:!1},padding:[6,16,0,0],scales:{x:{time:!1},y:{range:tf},...n},axes:[{...t,size:18,gap:2,space:50,values:gc},{...t,size:nf,gap:4,space:24,values:gc,...r&&{splits:r}}],series:[{},...i],bands:o},this.data(),this.plot)}drawSoon(){if(!this.uplot||ws.has(this))return;clearTimeout(this.timer);let e=this.due-performance.now();e<=0?mc(this):this.timer=setTimeout(()=>mc(this),e+Qu)}draw(){this.due=performance.now()+Zu,!(!this.on||!this.plot.clientWidth)&&this.uplot?.setData(this.data())}fit(){let e=this.plot.clientWidth;e>0&&this.uplot&&e!==this.uplot.width&&this.uplot.setSize({width:e,height:pc}),this.drawSoon()}destroy(){clearTimeout(this.timer),ws.delete(this),this.uplot?.destroy(),this.uplot=void 0}},wc={x:{time:!1,range:(s,e,t)=>[e,Math.max(t,e+1)]}},bc=(s,e)=>({stroke:()=>s(`curve-${e+1}`),width:1.5,dash:fc[e%fc.length],points:{show:!1}}),ii=class extends $i{constructor(e,t){super(`${e} over generator steps`,t),ae(this.caption,e),this.history=new kn(t.length),this.count=t.length}options(e){return{series:Array.from({length:this.count},(t,i)=>bc(e,i)),scales:wc,bands:[]}}data(){let{series:e}=this.history;return e[0].length?e:[[0,1],...e.slice(1).map(()=>[null,null])]}add(e){this.history.add(e),this.drawSoon()}clear(){this.history.clear(),this.drawSoon()}},Ti=class extends $i{constructor(e){super(`${e} over generator steps, with its floor`,[]),this.track=new Sn,this.floor={mean:NaN,sd:NaN},this.name=e,ae(this.caption,e)}options(e){let t={stroke:()=>e("floor"),width:1,dash:[4,3],points:{show:!1}};return{series:[{...bc(e,0),points:{show:()=>this.track.series[0].length<2,size:6}},t,t],scales:{...wc,y:{range:(i,n,o)=>[0,o?1.1*o:1]}},bands:[{series:[3,2],fill:()=>e("floor-fill")}]}}data(){let[e,t]=this.track.series,{mean:i,sd:n}=this.floor,[o,r]=e.length>1?[e,t]:[[e[0]??0,(e[0]??0)+1],[t[0]??null,null]];return[o,r,o.map(()=>Math.max(0,i-2*n)),o.map(()=>i+2*n)]}setFloor(e){this.floor=e,ae(this.caption,`${this.name}
dashed: its floor ${Ne(e.mean)} ± ${Ne(2*e.sd)}`),this.drawSoon()}add(e,t){this.track.add(e,t),this.drawSoon()}clear(){this.track.clear(),this.drawSoon()}},En=class extends Ti{options(e){let t=super.options(e),i=(o,r,a)=>{let[c,d]=[Math.min(r??1,this.floor.mean||1),a??1];return[10**Math.floor(Math.log10(Math.max(c,1e-6)/1.5)),10**Math.ceil(Math.log10(Math.max(d,1e-6)))]};return{...t,splits:(o,r,a,c)=>{let[d,p]=[a,c].map(w=>Math.round(Math.log10(w))),m=Math.ceil((p-d+1)/4);return Array.from({length:Math.floor((p-d)/m)+1},(w,S)=>10**(d+S*m))},scales:{...t.scales,y:{distr:3,range:i}}}}data(){let[e,t,i,n]=super.data();return[e,t,i.map(o=>Math.max(Number(o),this.floor.mean/3)||null),n]}},Ai=class extends $i{constructor(e,t){super(`${e}: ${t}`,[]),ae(this.caption,`${e}
${t}`),this.histogram={edges:[0,1],shares:new Float32Array(1)}}options(e){let t=Oe.paths.bars({size:[1,1/0],align:1,gap:1});return{series:[{stroke:()=>e("bar"),fill:()=>e("bar"),width:0,paths:t,points:{show:!1}}],scales:{x:{time:!1,range:()=>this.histogram.edges},y:{range:(i,n,o)=>[0,o?1.05*o:1]}},bands:[]}}data(){let{edges:e,shares:t}=this.histogram,i=(e[1]-e[0])/t.length;return[Array.from(t,(n,o)=>e[0]+o*i),Array.from(t)]}show(e){this.histogram=e,this.drawSoon()}};function yc(s){let e=s.map(([n],o)=>{let r=g("button",{type:"button"},n);return r.addEventListener("click",()=>t(o)),r}),t=n=>s.forEach(([,o],r)=>{o.turn(r===n),e[r].setAttribute("aria-pressed",String(r===n))});t(0);let i=g("div",{className:"live-buttons live-either",role:"group","aria-label":"the curve that is shown"},...e);return g("div",{},...s.length>1?[i]:[],g("div",{className:"live-alike"},...s.map(([,{element:n}])=>n)))}var of={real:'<svg viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="4"/></svg>',generated:'<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M3 3 9 9M3 9 9 3"/></svg>',arrow:'<svg viewBox="0 0 18 12" aria-hidden="true"><path d="M1 6H16M11 2 16 6 11 10"/></svg>'},vr=(s,...e)=>g("span",{className:`live-key live-key-${s}`},g("span",{innerHTML:of[s]}),...e),Mn=class{constructor(e){this.label=e.label,this.labelled=g("span",{},e.label),this.outside=g("span",{}),this.wider=g("span",{});let t=he("arrows");this.arrows=g("input",{id:t,type:"checkbox",checked:!0}),this.ends=[g("span"),g("span"),g("span")],this.element=g("div",{className:"live-legend"},g("div",{className:"live-keys"},vr("real","real"),vr("generated","generated"),vr("arrow",this.arrows,g("label",{htmlFor:t},"pull on them"))),g("div",{className:"live-bar"},g("div",{className:"live-beside"},this.labelled,g("span",{className:"live-apart"},this.wider,this.outside)),g("div",{className:"live-ramp"}),g("div",{className:"live-ends"},...this.ends)));let{low:i,high:n}=e;i!==null&&n!==null&&this.show({low:i,high:n,apart:n-i},1)}show({low:e,high:t,apart:i},n,o=!1){ae(this.labelled,o?`change of ${this.label}`:this.label);let r=Math.min(20,Math.max(0,Math.ceil(1-Math.log10(t-e)))),a=d=>String(Number(d.toFixed(r)));[e,(e+t)/2,t].forEach((d,p)=>ae(this.ends[p],a(d)));let c=i<(t-e)/7?`a line every ${Ne(i)}`:"";ae(this.wider,[c,n>1?`${n} times as wide`:""].filter(Boolean).join("; "))}showOutside(e){ae(this.outside,e?`${Math.ceil(100*e)} % outside`:"")}};var Nn=-10,xc=2,rf=[-8,-4,0],wr=s=>{let e=s>0?Math.log10(s):Nn;return 100*(Math.min(xc,Math.max(Nn,e))-Nn)/(xc-Nn)},$n=class{constructor(){this.number=g("span",{className:"live-number"},"–"),this.bar=g("div",{className:"live-meter-bar"}),this.most=g("div",{className:"live-meter-most",hidden:!0});let e=rf.map(t=>{let i=g("span",{},t===0?"1":g("span",{},"10",g("sup",{},String(t).replace("-","−"))));return i.style.left=`${wr(10**t)}%`,i});this.element=g("div",{className:"live-meter"},g("div",{className:"live-meter-text"},g("span",{},"longest pull on a sample"),this.number),g("div",{className:"live-meter-track","aria-hidden":"true"},this.bar,this.most),g("div",{className:"live-meter-marks","aria-hidden":"true"},...e))}show(e,t){ae(this.number,Ne(e)),this.bar.style.width=`${wr(e)}%`,this.most.style.left=`${wr(t)}%`,this.most.hidden=!(t>0)}};var lf=.01,kc=1e-4,af=10,Sc=/\{(\w+)\}/g,cf=({edges:[s,e],shares:t})=>t.reduce((i,n,o)=>i+n*(s+(o+.5)*(e-s)/t.length),0);function Ec(s,e,t,i){let n={...e,steps:t.steps,updates:t.steps+t.discriminatorSteps,mean_slope:cf(t.slopes),...i};s.measured.forEach((o,r)=>{(!Number.isNaN(t.last[r])||!(o in n))&&(n[o]=t.last[r])});for(let[o,r]of Object.entries(s.derived))n[o]=Us(r,n);return n}var We=s=>{let e=Math.abs(s);return e>=.01&&e<1e3?String(Number(s.toFixed(e<1?3:e<100?2:0))):Ne(s)};function hf(s,e){let t=n=>[...n.matchAll(Sc)].every(([,o])=>Number.isFinite(e[o])),i=s.replace(/\[(.*?)\]/g,(n,o)=>t(o)?o:"");return t(i)?i.replace(Sc,(n,o)=>We(e[o])):""}function df({covered:s,quality:e,distance:t},i,{mean:n}){if(i&&s===0)return`No sample sits on any of the ${i} modes`;let o=100*(e??0),r=o>0&&o<.5?"fewer than 1 %":`${Math.round(o)} %`;if(i)return`Samples sit on ${s} of ${i} modes; ${r} of all lie right on one`;let a=t/n;return Number.isFinite(a)?a<1.5?`The distance is ${We(t)}, no more than between two samples of the data`:`The distance is ${We(t)}, ${a<af?a.toFixed(1):Math.round(a)} times its floor`:""}function uf({pull:s,moved:e},t,i){if(!(s<lf*t))return"";let n=`The longest pull on a sample has faded to ${We(s)}, from ${We(t)} at its best`;if(e<kc)return`${n}, and the samples stand still: G has almost nothing to learn from.`;let o=i==="SGD"?"":`, since ${i} divides a gradient by its recent size`;return e>=kc?`${n}, but the samples still move by ${We(e)} a step${o}.`:`${n}.`}function Mc(s,e,{modes:t,floor:i,most:n}){if(e.updates===0)return"Nothing is trained yet. Crosses are what G makes of noise; the map is what an untrained network says.";let o=df(e,t,i);return[o&&`${o}.`,hf(s.sentence,e),uf(e,n,s.optimizers.generator)].filter(Boolean).join(" ")}var Nc=s=>s<0?We(s).replace("-","−"):`+${We(s)}`;function $c({part:s,arrows:e},{discriminator:t}){let i=t==="critic"?"f":"D",{batch:n,loss:o=NaN,atReal:r=NaN,atMade:a=NaN,others:c=0,moved:d=NaN,cosine:p=NaN}=s,m=c===1?", and one more with fresh draws":`, and ${c} more with fresh draws`;return{noise:`1 of 5. G makes ${n} samples of fresh noise, and as many real points are drawn. The update of ${i} sees these alone.`,gradient:`2 of 5. The loss of ${i} on them is ${We(o)}. The map shows what its gradient will change: ${Nc(r)} at the real points, ${Nc(a)} at the samples, on average.`,update:`3 of 5. ${i} has made that update${c?m:""}. The map is the new one.`,pull:`4 of 5. Fresh noise again. Each arrow is minus the gradient of G’s loss at a sample, ${We(kt(e))} long at most.`,move:`5 of 5. G has made its update. The samples share its weights, so they cannot simply follow their pulls: they moved by ${We(d)} on average, and the cosine between ways and pulls is ${We(p)}. Arrows show the ways, enlarged.`}[s.name]}var ff=6,pf=5,mf=4,Tn=(s,e)=>({low:s,high:e,apart:(e-s)/ff});function br(s){let[e,t]=[1/0,-1/0];for(let i of s)Number.isFinite(i)&&([e,t]=[Math.min(e,i),Math.max(t,i)]);return e<=t?[e,t]:[0,0]}function Tc(s){let e=Math.max(...br(s).map(Math.abs))||1;return Tn(-e,e)}function Ac({samples:s,steps:e},t){return!t||e<=t.steps||s.length!==t.samples.length?NaN:kt(s.map((i,n)=>i-t.samples[n]))/(e-t.steps)}var An=class{constructor(e){this.bounds=e,this.pull=0,this.span=0,this.trained=!1}clear(){this.pull=this.span=0,this.trained=!1}take({surface:e,arrows:t,steps:i,discriminatorSteps:n}){let o=i+n>0;o!==this.trained&&this.clear(),this.trained=o;let[r,a]=br(e);this.span=Math.max(this.span,(this.bounds.high??a)-(this.bounds.low??r)),this.pull=Math.max(this.pull,kt(t))}range(e){let{low:t,high:i}=this.bounds,n=this.span||1;if(t!==null)return Tn(t,i??t+n);if(i!==null)return Tn(i-n,i);let[o,r]=br(e),a=Tn((o+r-n)/2,(o+r+n)/2);for(let c=0;c<pf&&r-o<mf*a.apart;c++)a.apart/=2;return a}};var _n=class{constructor(e,t){this.pane=e,this.assets=t,this.loading=void 0,this.module=void 0,this.needed=e.manifest.controls.some(({kind:i})=>i==="formula")}load(){return this.needed?(this.loading??=this.begin().catch(e=>{throw this.loading=void 0,e}),this.loading):Promise.resolve()}async begin(){let{settings:e,main:t}=this.pane,{default:i}=await import(await this.assets.url("formulas.js"));this.module=i,this.panel=new i.Panel(e.inputs,(n,o)=>e.set(n,o)),t.prepend(this.panel.top),t.append(this.panel.bottom),this.show(e.values)}async check(e){try{return await this.load(),this.read(e)}catch(t){return{error:`formulas.js, which reads formulas, could not be loaded (${t.message}).`}}}read(e){return this.module?.check(e)??{error:"formulas.js, which reads formulas, could not be loaded."}}show(e){this.panel?.show(e)}};var Pn=new Intl.NumberFormat("en"),gf=20,vf="objective.",Ln=class{picture;shown;steps=0;numbersToo=!0;held=[];passed=[];measured={distance:NaN,covered:null,quality:null};told={};constructor(e,t,i,n,o,r){this.manifest=e,this.index=t,this.scale=new An(e.surface),this.named=d=>ze(d).replace("discriminator",e.discriminator),this.legend=new Mn(e.surface),this.meter=new $n,this.distance=new Ti("distance to the data (sliced W₁)"),this.curves=e.curves.map(({label:d,names:p})=>new ii(d,p.map(this.named))),this.layOut(n),this.written=new _n(this,r),this.settings=new Gs(e,i,this,d=>{this.note(d),this.written.show(d),o(d)}),this.describeSlider(),this.slopes=new Ai("slopes between real and generated","share of points"),this.weights=new Ai(`weights of the ${e.discriminator}`,"share of weights");let[a,,...c]=this.curves;this.place.append(...[a,...c,this.slopes,this.weights].map(({element:d})=>d)),this.charts=[this.distance,...this.curves,this.slopes,this.weights],this.clear()}layOut(e){let{manifest:t,distance:i,curves:n}=this,o=[["distance",i],...n.slice(1,2).map(a=>[t.curves[1].label,a])];this.heading=g("p",{className:"live-title"}),this.canvas=g("canvas",{role:"img","aria-label":`Real and generated points on a map of ${t.surface.label}.`}),this.main=g("div",{className:"live-main"}),this.controls=g("div",{className:"live-controls"}),this.place=g("div",{className:"live-charts"}),this.said=g("p",{className:"live-say"}),this.below=g("div",{});let r=g("div",{className:"live-square"},this.canvas,g("div",{className:"live-stored"},...e));this.element=g("section",{className:"live-pane"},this.heading,g("div",{className:"live-body"},g("div",{className:"live-stage"},r,this.legend.element),g("div",{className:"live-side"},this.said,this.main,this.meter.element,yc(o),this.below),g("div",{className:"live-groups"},Ct("more settings",this.controls),Ct("everything that is measured",this.readouts(),this.place))))}entitle(e){this.title=e,this.heading.textContent=e,this.element.setAttribute("aria-label",e)}describeSlider(){let{manifest:e,settings:t,main:i}=this,[n,o]=e.ends;if(n||o){let r=g("p",{className:"live-effects"},g("i",{},`← ${n}`),g("i",{},`${o} →`));i.querySelector("[data-control]").append(r)}this.now={};for(let r of Object.keys(t.inputs))vf+r in e.state&&(this.now[r]=g("p",{className:"live-now"}," "),t.inputs[r].element.append(this.now[r]))}readouts(){this.numbers={};let e=(t,i)=>(this.numbers[t]=g("dd",{},"–"),g("div",{},g("dt",{},i),this.numbers[t]));return g("dl",{className:"live-readouts"},e("steps","generator steps"),e("discriminatorSteps",this.named("discriminator_steps")),...this.manifest.measured.map(t=>e(t,this.named(t))),e("distance","distance"),e("covered","modes covered"),e("quality","high-quality samples"))}attach(e){this.picture=new Gi(this.canvas);for(let t of this.charts)t.attach(e)}recolour(e){this.picture.setPalette(e);for(let t of this.charts)t.drawSoon()}fit(){this.picture.fit();for(let e of this.charts)e.fit()}clear(){this.held=[{values:this.settings.values,step:0}],this.steps=0,this.scale.clear();for(let e of this.curves)e.clear();this.distance.clear()}note(e){let t=this.held.at(-1);t&&this.steps-t.step<gf&&this.held.pop(),this.held.push({values:e,step:this.steps})}lastStable(){let e=this.held.at(-2);if(!e)return;let t=this.manifest.controls.map(({name:n})=>n),{values:i}=this.settings;return t.filter(n=>e.values[n]!==i[n]).map(n=>({name:n,value:e.values[n]}))}take(e,t,i){e.steps+e.discriminatorSteps===0&&this.clear(),this.steps=e.steps,e.part||(e.moved=Ac(e,this.last),this.last=e,this.scale.take(e)),this.passed=this.iterations(e),this.plot(e),this.show(e,t,i||e.distance!==void 0)}iterations({rows:e,steps:t}){let{measured:i,derived:n}=this.manifest,o=e.length/i.length;return Array.from({length:o},(r,a)=>{let c={...this.settings.values,steps:t-o+1+a};i.forEach((d,p)=>c[d]=e[a*i.length+p]);for(let[d,p]of Object.entries(n))c[d]=Us(p,c);return c})}plot({steps:e,distance:t}){this.manifest.curves.forEach(({names:i},n)=>{let o=this.passed.flatMap(r=>i.map(a=>Number(r[a]??NaN)));o.length&&this.curves[n].add(o)}),t!==void 0&&this.distance.add(e,t)}show(e,t,i){if(this.shown=e,e.part)return ae(this.said,$c(e,this.manifest));if(this.slopes.show(e.slopes),this.weights.show(e.weights),this.numbersToo=i,e.distance!==void 0){let{distance:n,covered:o=null,quality:r=null}=e;this.measured={distance:n,covered:o,quality:r}}this.told=Ec(this.manifest,this.settings.values,e,{pull:kt(e.arrows),moved:e.moved??NaN,...this.measured}),i&&this.showNumbers(e,t)}draw(e,{most:t,cursor:i}){let{shown:n}=this;if(!n)return;let{limit:o,part:r}=n,a=r?.name==="gradient",c=a?Tc(n.surface):this.scale.range(n.surface),d=r?.name==="move"?kt(n.arrows):t;this.picture.draw(n,n.points??e.points,{...c,limit:o,pull:d},this.legend.arrows.checked),i&&this.picture.drawCursor(i,o),this.numbersToo&&this.legend.show(c,o/this.index.data[e.data].limit,a)}showNumbers({samples:e,steps:t,discriminatorSteps:i,last:n,limit:o},r){let{numbers:a,measured:c,manifest:d,told:p}=this,{modes:m}=this.index.data[r],w=this.distance.floor;ae(this.said,Mc(d,p,{modes:m.length,floor:w,most:this.scale.pull})),this.meter.show(p.pull,this.scale.pull),this.legend.showOutside(ll(e,o)/(e.length/2));for(let[x,y]of Object.entries(this.now)){let E=n[d.measured.indexOf(x)]??NaN,T=Number.isFinite(E)&&pi(E)!==pi(Number(this.settings.values[x]));ae(y,T?`starts there; now ${pi(E)}`:" ")}if(ae(a.steps,Pn.format(t)),ae(a.discriminatorSteps,Pn.format(i)),this.heading.dataset.updates=`${Pn.format(i)} ${d.discriminator} updates`,d.measured.forEach((x,y)=>ae(a[x],pi(n[y]))),Number.isNaN(c.distance))return;ae(a.distance,c.distance.toFixed(3)),ae(a.covered,m.length?`${c.covered} of ${m.length}`:"no modes"),ae(a.quality,m.length?`${Math.round(100*(c.quality??0))} %`:"no modes");let S=m.length?`; the generated points cover ${c.covered} of ${m.length} modes`:"";this.words=`Real and generated points on a map of ${d.surface.label}, after ${Pn.format(t)} steps${S}.`}say(){this.words&&this.canvas.setAttribute("aria-label",this.words)}destroy(){this.settings.end();for(let e of this.charts)e.destroy()}};var wf=s=>s.split(/\b(\p{L}_\w+)/u).map((e,t)=>{let[i,n]=e.split("_");return t%2?g("i",{},i,g("sub",{},n)):e}),_c=(s,[e,t])=>s!==null&&s>=e&&s<=t,bf=["distance","covered","quality"],On=class{constructor(e,t){this.done=t,this.all=e.map(i=>({...i,reached:0,since:void 0,item:g("li",{},g("span",{className:"live-tick","aria-hidden":"true"},"○"),g("span",{},...wf(i.text)))})),this.element=g("ul",{className:"live-challenges",hidden:!e.length,"aria-label":"try to"},...this.all.map(({item:i})=>i))}take(e,t){let{updates:i}=e[e.length-1];for(let n of this.all)if(i===0&&Object.assign(n,{reached:0,since:void 0}),n.item.dataset.done===void 0){for(let[o,r]of e.entries())n.reached<n.stages.length&&this.look(n,r,o===e.length-1&&!t);n.reached<n.stages.length||(n.item.dataset.done="",n.item.firstChild.textContent="✓",n.item.append(g("span",{className:"live-hidden"},", done")),this.done(n.text))}}look(e,t,i){let{held:n=[0,1/0],...o}=e.stages[e.reached],r=Object.keys(o).every(c=>c in t&&!(i&&bf.includes(c))),a=Object.entries(o).every(([c,d])=>!(c in t)||_c(t[c],d));e.since=a?e.since??t.steps:void 0,!(!r||e.since===void 0||!_c(t.steps-e.since,n))&&(e.since=void 0,e.reached+=1)}};var yf=9,xf=.15;function Pc([s,e],t){let i=(n,o,r)=>Math.abs(n)<xf*t?"":n<0?o:r;return[i(e,"lower","upper"),i(s,"left","right")].filter(Boolean).join(" ")||"middle"}function kf(s){let e=[0,0];return s.forEach((t,i)=>e[i%2]+=t),e.map(t=>t/(s.length/2))}function Sf(s,e){let t=0;return s.forEach((i,n)=>t+=(i-e[n%2])**2),Math.sqrt(t/(s.length/2))}function Ef(s,{modes:e,radius:t}){let i=([n,o])=>{for(let r=0;r<s.length;r+=2)if(Math.hypot(s[r]-n,s[r+1]-o)<t)return!0;return!1};return e.filter(n=>!i(n))}function Mf(s){let[e,t]=[1/0,-1/0];for(let i of s)[e,t]=[Math.min(e,i),Math.max(t,i)];return[e,t]}function Lc({title:s,surface:e},t,i,n,o){let{samples:r,steps:a,limit:c}=t,d=kf(r),p=Ef(r,i),m=p.map(y=>Pc(y,i.limit)),w=[`${s} on ${i.title}, after ${a} steps.`,n,`The generated points lie about the ${Pc(d,c)} of the picture, ${We(Sf(r,d))} from their mean on average.`];p.length&&p.length<i.modes.length&&w.push(p.length<=yf?`None is near the ${p.length===1?"mode":"modes"} at ${m.join(", ")}.`:`None is near ${p.length} of the modes.`);let[S,x]=Mf(t.surface);return w.push(`The map, ${e.label}, goes from ${We(S)} to ${We(x)}.`),t.arrows.length&&w.push(`The longer pulls on generated points are ${We(o)} long.`),w.filter(Boolean).join(" ")}var yr=3,Nf=760,$f={low:0,high:1e3,integer:!0},Cn="step_",Tf=["reset","play","points",`${Cn}discriminator`,`${Cn}generator`];function Af({setup:s,panes:e,model:t}){let{data:i,batch:n,width:o,seed:r,against:a,points:c}=s;return{shared:{data:i,batch:n,width:o,seed:r,speed:"full",against:a},points:c,own:e[0].settings.values,beside:t.get("against")?.settings??{}}}function Oc(s){let e=Af(s),t;return i=>(t=i,Pf(s,e,i,()=>t===i&&!s.ended))}function _f(s,e,t){if(e==="seed")return Al(t);let i={data:Object.keys(s.data),batch:s.batches.map(String),width:Object.keys(s.sizes),speed:Object.keys(gi),against:["",...Object.keys(s.objectives)]}[e];return i.includes(t)?{value:e==="batch"||e==="width"?Number(t):t}:{error:`must be one of ${i.join(", ")}; got ${zs(t)}`}}async function Pf(s,e,t,i){let{setup:n,index:o}=s,r=[],a=[],c=new Set(Tf),d=(y,E,T,k,A)=>{c.add(y);let N=t.get(y),j=N===null?{value:T}:k(N);"error"in j&&a.push(`${E} ${j.error}`);let P="error"in j?T:j.value;return P!==T&&r.push(A(T,P)),P},p=Object.entries(e.shared).map(([y,E])=>[y,d(y,ze(y),E,T=>_f(o,y,T),(T,k)=>Ml(o,y,T,k))]),m=t.get("points"),w=m?$l(m,o.data.drawn.limit):e.points;if(m&&4*w.length!==m.length){let y=w.length===Kt?`more than ${Kt}`:"what is no point of a picture";a.push(`points hold ${y}; ${w.length} are taken`)}p.some(([y,E])=>y==="data"&&E==="drawn")&&String(n.points)!==String(w)&&n.set("points",w);let{width:S}=Object.fromEntries(p);for(let[y,E]of p)y!=="width"&&n.set(y,E);if(S!==s.networks.width&&n.set("width",Ft),await s.networks.resize(),await s.networks.compare(),!i()||s.panes.length<(n.against?2:1)||(await s.panes[0].written.load().catch(()=>{}),!i())||(s.panes.forEach(({manifest:y,settings:E,written:T,named:k},A)=>{let N={...y.toy,...t.has("against")?{}:e.beside};for(let j of y.controls){let{name:P,symbol:q}=j,G=A?N[P]??j.value:e.own[P],U=A?`${y.title}’s ${k(P)}`:k(P),V=R=>Tl(j,R,T),L=(R,Y)=>Yi(q?`${U} ${q}`:U,R,Y),J=d(A?`against.${P}`:P,U,G,V,L);E.values[P]!==J&&E.set(P,J)}}),n.set("width",S),await s.networks.resize(),!i()))return;n.width!==S&&a.push(`the page has no networks of ${o.sizes[S]} with these choices`);let x=[...t.keys()].filter(y=>!c.has(y));for(let y of x.slice(0,yr))a.push(`${So(y)} is no setting of this playground`);x.length>yr&&a.push(`${x.length-yr} more are none either`),await Lf(s,t,a),s.status.alert(a.length?`The link asks for what cannot be: ${a.join("; ")}.`:""),s.status.note(r.length?`Set by a link: ${r.join(", ")}.`:"All settings are as this page starts them.")}async function Lf(s,e,t){window.parent===window&&!("lecture"in document.documentElement.dataset)&&(s.root.scrollIntoView({block:"start"}),s.root.focus({preventScroll:!0})),e.has("reset")&&!e.has("play")&&s.setPlaying(!1),e.has("reset")&&s.engine&&s.reset();for(let i of["discriminator","generator"]){let n=e.get(Cn+i),o=n===null?{value:0}:hs(n,$f);"error"in o?t.push(`${ze(Cn+i)} ${o.error}`):o.value&&await s.step(i,o.value)}e.has("play")&&s.setPlaying(!0)}function bs(s){let{data:e,centres:t,batch:i}=s.source();return{data:e,centres:t,batch:i,width:s.networks.width,seed:s.setup.seed,sides:s.settings()}}function Cc(s){let e=_o(s.name,bs(s),s.index);return Dn(s,"the link",new URL(e,location.href).href)}function Dc(s){let{name:e,model:t,panes:i,index:n}=s,o=new URL(`../embed/${e}.html`,t.get("base"));o.hash=_o(e,bs(s),n);let r=`Playground: ${i.map(({manifest:d})=>d.title).join(" beside ")}`,c=`<iframe src="${o.href.replaceAll("&","&amp;")}" title="${r}" width="100%" height="${Nf}" style="border: 0" loading="lazy" allow="clipboard-write"></iframe>`;return Dn(s,"the embed code",c)}var Ic=s=>Dn(s,"the line of Python",_l(bs(s)));function Rc(s){let{data:e,sides:t}=bs(s);e==="drawn"?s.status.note("A command reads data from a file: save points as a table of two columns, and give its name after --data."):t.some(({manifest:i})=>i.own||i.outputs)?s.status.note("Commands train the book’s objectives, and this one is your own: Copy Python gives the line for a notebook."):Dn(s,"the command",Pl(bs(s)))}async function Dn(s,e,t){let{copied:i}=s.parts;i.text.value=t,i.label.textContent=e,i.text.hidden=i.label.hidden=!1;try{await navigator.clipboard.writeText(t),s.status.note(`Copied: ${e}.`)}catch{i.text.select(),s.status.note(`The browser did not let ${e} be copied: it is selected below.`)}}function jc(s){let{canvas:e}=s.panes[0],t=s.panes.length>1?2:1,i=g("canvas",{width:t*e.width,height:e.height}),n=i.getContext("2d");s.panes.forEach((o,r)=>n.drawImage(o.canvas,r*e.width,0,e.width,e.height)),i.toBlob(o=>{let r=g("a",{href:URL.createObjectURL(o),download:`${s.name}.png`});r.click(),URL.revokeObjectURL(r.href)})}var Fc=96,Of=new Intl.NumberFormat("en"),_i=({panes:[{steps:s,discriminatorSteps:e}]})=>s+e,In=class{constructor(e){this.frames=[],this.apart=1;let t=he("timeline");this.range=g("input",{id:t,type:"range",min:0,max:0,step:1,value:0,disabled:!0}),this.said=g("span",{},"step 0"),this.element=g("div",{className:"live-timeline"},g("label",{htmlFor:t,className:"live-hidden"},"moments of this run"),this.range,this.said),this.range.addEventListener("input",()=>{let i=this.frames[Number(this.range.value)];i&&(this.say(i),e(i))})}clear(){this.frames=[],this.apart=1}take(e){if(e.panes.some(({distance:o})=>o===void 0))return;let t=_i(e);for(t===0&&this.clear();this.frames.length&&_i(this.frames[this.frames.length-1])>t;)this.frames.pop();let i=this.frames.at(-1),n=this.frames.at(-2);i&&(_i(i)===t||_i(i)-(n?_i(n):-1/0)<this.apart)&&this.frames.pop(),this.frames.push(e),this.frames.length>Fc&&(this.frames=this.frames.filter((o,r)=>r%2===0||r===this.frames.length-1),this.apart=2*Math.max(this.apart,Math.ceil(t/Fc/2))),this.range.max=String(this.frames.length-1),this.range.value=this.range.max,this.say(e)}enable(e){this.range.disabled=!e||this.frames.length<2}say(e){let t=`step ${Of.format(e.panes[0].steps)}`;ae(this.said,t),this.range.setAttribute("aria-valuetext",t)}};var Cf=20,Df=12,If=new Intl.NumberFormat("en");function Rf(s,e,t){let i=[];for(let r of["data","batch","width","seed"])e[r]!==t[r]&&i.push(`${Xi(r)} ${Bs(s,r,e[r])}`);let[n,o]=e.sides;for(let{name:r}of n.manifest.controls){let a=n.values[r];a!==t.sides[0].values[r]&&i.push(`${ze(r)} ${pt(a)}`)}return o&&i.push(`beside ${o.manifest.title}`),i.join(", ")||"as the page starts"}var Rn=class{constructor(e,t,i){this.index=e,this.present=t,this.restore=i,this.usual=t(),this.rows=[],this.row={present:this.usual,from:0,outcome:[]},this.body=g("tbody",{}),this.empty=g("p",{className:"live-doc"},"Nothing was trained for twenty steps yet.");let n=["settings","steps","distance","modes"].map(o=>g("th",{scope:"col"},o));this.table=g("table",{hidden:!0},g("thead",{},g("tr",{},...n,g("td",{}))),this.body),this.element=g("div",{className:"live-tried"},this.empty,this.table)}next(){let e=this.row.outcome[0]?.steps??0;e-this.row.from>=Cf&&(this.rows=[this.row,...this.rows].slice(0,Df),this.draw()),this.row={present:this.present(),from:e,outcome:this.row.outcome}}take(e){e[0].steps===0&&(this.next(),this.row.from=0),this.row.outcome=e.map((t,i)=>({...this.row.outcome[i],...t}))}draw(){this.empty.hidden=this.rows.length>0,this.table.hidden=!this.rows.length,this.body.replaceChildren(...this.rows.map(({present:e,outcome:t})=>{let i=r=>g("td",{},t.map(r).join(" / ")),n=Rf(this.index,e,this.usual),o=g("button",{type:"button","aria-label":`restore: ${n}`},"Restore");return o.addEventListener("click",()=>this.restore(e)),g("tr",{},g("td",{},n),i(({steps:r})=>If.format(r)),i(({distance:r})=>r===void 0?"–":Ne(Number(r.toPrecision(2)))),i(({covered:r})=>r==null?"–":String(r)),g("td",{},o))}))}};var jf=new Intl.NumberFormat("en"),Ff=100,jn=class{pending;undrawn=new Set;numbersAt=0;rate=0;frame;real;constructor(e){this.board=e;let[t]=e.panes;this.timeline=new In(i=>this.goTo(i)),t.legend.element.before(this.timeline.element),this.challenges=new On(e.model.get("challenges")??[],i=>e.status.note(`Done: ${i}.`)),t.below.append(this.challenges.element),this.tried=new Rn(e.index,()=>bs(e),i=>e.restore(i)),e.parts.tried.append(this.tried.element)}forget(){this.frame=void 0;for(let e of this.board.panes)e.shown=void 0}takeReal(e){this.real=e;for(let t of this.board.panes)t.distance.setFloor(e.floor)}take(e){if(!this.isOfThese(e))return this.board.send({type:"drawn"});this.frame=e;let[{steps:t,discriminatorSteps:i}]=e.panes;this.board.status.begin(t);let n=performance.now(),o=!this.board.running||n-this.numbersAt>=Ff;o&&(this.numbersAt=n),e.panes.forEach((c,d)=>this.board.panes[d].take(c,e.data,o)),this.timeline.take(e),this.timeline.enable(!this.board.running);let[{passed:r,told:a}]=this.board.panes;this.challenges.take([...r,a],e.panes[0].distance!==void 0),this.tried.take(this.board.panes.map(({steps:c,measured:{distance:d,covered:p}})=>({steps:c,distance:d,covered:p}))),this.board.root.dataset.steps=String(t),this.board.root.dataset.part=e.panes[0].part?.name??"",this.board.root.dataset.discriminatorSteps=String(i),this.drawSoon()}isOfThese({panes:e}){return e.map(({name:t})=>t).join(" ")===this.board.panes.map(({manifest:t})=>t.name).join(" ")}goTo(e){this.board.running||e.data!==this.real?.data||!this.isOfThese(e)||(this.frame=e,e.panes.forEach((t,i)=>this.board.panes[i].show(t,e.data,!0)),this.drawSoon())}sayInWords(){let{frame:e,board:t}=this;if(!e)return ae(t.parts.worded,"There is no picture yet: press Play or Step.");let i=t.index.data[e.data],n=t.panes.map((o,r)=>Lc(o.manifest,e.panes[r],i,o.said.textContent??"",kt(e.panes[r].arrows)));return ae(t.parts.worded,n.join(" "))}drawSoon(){for(let e of this.board.panes)this.undrawn.add(e);this.pending??=requestAnimationFrame(()=>this.drawNext())}drawNext(){this.pending=void 0;let{frame:e,real:t,undrawn:i}=this,[n,...o]=this.board.panes.filter(a=>i.has(a));if(!n||!e||!t||e.data!==t.data)return i.clear();this.board.root.dataset.live="",i.delete(n);let r=this.board.panes.filter(({manifest:a})=>a.name===n.manifest.name);n.draw(t,{most:Math.max(...r.map(({scale:a})=>a.pull)),cursor:this.board.own?.cursor}),o.length?this.pending=requestAnimationFrame(()=>this.drawNext()):this.drawn(e)}drawn(e){if(this.board.running){if(e.rate){if(this.rate=.9*(this.rate||e.rate)+.1*e.rate,!this.board.panes[0].numbersToo)return this.board.send({type:"drawn"});let{speed:t}=this.board.setup,i=t==="full"?"":` of ${t} asked for`;this.board.status.rate(`${jf.format(Math.round(this.rate))} steps per second${i}`)}}else{this.board.status.describe();for(let t of this.board.panes)t.say()}this.board.send({type:"drawn"})}};var zf=new Intl.NumberFormat("en"),zc=1e4,ni=class{progressed=0;noted="";phase="idle";constructor(e,t){this.parts=e,this.board=t}setPhase(e){this.phase=e,this.board.root.dataset.phase=e,e==="loading"&&(this.progressed=performance.now());let{play:t,reset:i}=this.parts.buttons,n=document.activeElement;i.disabled=e==="idle"||e==="loading"||e==="failed",n instanceof HTMLButtonElement&&n.disabled&&this.board.root.contains(n)&&t.focus(),this.describe()}resume(){this.phase==="diverged"&&(this.alert(""),this.setPhase("paused"))}begin(e){let{phase:t}=this;e===0&&this.resume(),t==="loading"&&this.setPhase("paused"),t!==this.phase&&this.board.update()}describe(){let{phase:e}=this;if(this.noted&&!["loading","diverged","failed"].includes(e))this.say(this.noted);else if(e==="idle"){let t=this.board.setup.here?"in this page (loads 14 MB, once)":`in the kernel (${this.board.setup.engine})`;this.say(`Press Play to train ${t}.`)}else e==="loading"?this.say(this.board.setup.here?"Loading the runtime.":"Waiting for the kernel."):e==="playing"?this.say("Training."):e==="waiting"?this.say(document.hidden?"Waiting: the tab is hidden.":"Waiting: out of view."):e==="paused"&&this.board.screen.frame?this.say(`Paused at step ${zf.format(this.board.screen.frame.panes[0].steps)}.`):e==="diverged"?this.say("Stopped."):e==="failed"&&this.say("Not running.")}note(e){this.noted=e,this.describe()}forget(){this.noted=""}say(e){ae(this.parts.status,e)}alert(e,...t){let{alert:i,buttons:{play:n}}=this.parts,o=i.contains(document.activeElement);i.replaceChildren(...e?[g("p",{},e)]:[]),t.length&&i.append(g("div",{className:"live-buttons"},...t)),i.hidden=!e,o&&n.focus()}progress(e,t){let i=performance.now();if(clearTimeout(this.stalled),this.phase!=="loading"||e===t)return;let n=r=>Math.round(r/2**20),o=`${n(e)} ${t?`of ${n(t)} MB`:"MB so far"}`;this.stalled=setTimeout(()=>{this.phase==="loading"&&this.say(`Loading the runtime: ${o}, and nothing more for ${zc/1e3} seconds.`)},zc),!(i-this.progressed<1e3)&&(this.progressed=i,this.say(`Loading the runtime: ${o}.`))}rate(e){ae(this.parts.rate,e)}};var xr=matchMedia("(prefers-color-scheme: dark)");function Wf(){let s=document.documentElement,{jpThemeLight:e,vscodeThemeKind:t}=document.body.dataset,i=s.dataset.theme??s.getAttribute("theme");return i==="dark"||i==="light"?i==="dark":e?e==="false":t?!t.includes("light"):xr.matches}function Fn(s,e){let t=()=>{let n=Wf()?"dark":"light";s.dataset.theme!==n&&(s.dataset.theme=n,e())},i=new MutationObserver(t);for(let n of[document.documentElement,document.body])i.observe(n,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return xr.addEventListener("change",t),t(),()=>{i.disconnect(),xr.removeEventListener("change",t)}}function zn(s,{still:e,resized:t,seen:i,hidden:n,paced:o}){let r=new ResizeObserver(t);r.observe(s);let a=new IntersectionObserver(c=>i(c[c.length-1].isIntersecting));return a.observe(s),e.addEventListener("change",o),document.addEventListener("visibilitychange",n),[()=>r.disconnect(),()=>a.disconnect(),()=>e.removeEventListener("change",o),()=>document.removeEventListener("visibilitychange",n)]}var Bf=1e3/30,Vf=500,Hf=150,Wn=class{own;still=matchMedia("(prefers-reduced-motion: reduce)");colours={};settling;constructor({model:e,index:t,manifest:i,manifestOf:n,assets:o,stored:r}){this.model=e,this.index=t,this.assets=o,this.manifestOf=n,this.name=e.get("name")||i.name,this.parts=Ll(this.name,i),this.root=this.parts.root,this.setup=new Qi(e,t,!!i.own,this.parts,a=>this.changed(a)),this.playing=!1,this.running=!1,this.visible=!0,this.engine=void 0,this.ends=[],this.panes=[],this.status=new ni(this.parts,this),this.addPane(i,sn(e),r),this.networks=new nn(this),this.screen=new jn(this),this.addButtons(),this.status.setPhase("idle")}addPane(e,t,i){let n=this.panes.length,o=new Ln(e,this.index,t,i,r=>{this.screen?.tried.next(),this.tell({type:"values",pane:n,values:r}),bi(this.panes)},this.assets);return o.legend.arrows.addEventListener("change",()=>this.drawSoon()),this.panes.push(o),this.parts.panes.append(o.element),bi(this.panes),o}attach(){for(let t of this.panes)t.attach(i=>this.colour(i));this.own=new rn(this),this.ends.push(Fn(this.root,()=>this.recolour())),this.ends.push(...zn(this.root,{still:this.still,resized:()=>{for(let t of this.panes)t.fit();this.drawSoon()},seen:t=>{if(this.visible=t,t)for(let{written:i}of this.panes)i.load().catch(()=>{});this.update()},hidden:()=>this.update(),paced:()=>this.send({type:"interval",interval:this.interval()})}),()=>this.setup.end(),()=>this.panes.forEach(t=>t.destroy()),()=>this.engine?.stop()),this.open();let e=this.setup.against;e&&this.networks.compare().then(()=>e===this.setup.against&&this.open()),this.ends.push(en({name:this.name,root:this.root,apply:Oc(this)}),qi(this.model,this))}open(){let e=this.model.get("opening"),t=this.setup.against?[e,e?.beside]:[e];if(this.engine||this.panes.length<t.length||!t.every(n=>n?.real))return;let i=t.map((n,o)=>Fl(n,this.panes[o].manifest,this.source().data));this.screen.takeReal(i[0].real),this.screen.take({...i[0].frame,panes:i.map(({frame:n})=>n.panes[0])})}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={};let e=Ui(this.root);for(let t of this.panes)t.recolour(e);this.drawSoon()}send(e){this.engine?.send(e)}tell(e){this.engine?.tell(e)}changed(e){let{setup:t}=this;e==="seed"?(this.engine&&this.status.forget(),this.tell({type:"seed",seed:t.seed})):e==="engine"?this.switchEngine():e==="width"?this.settling=Promise.all([this.settling,this.networks.resize()]):e==="speed"?this.send({type:"speed",speed:this.speed()}):e==="against"?this.settling=Promise.all([this.settling,this.networks.compare()]):e==="points"&&t.data!=="drawn"&&t.points.length?t.set("data","drawn"):this.sourceSoon(),this.own?.follow(e),e!=="speed"&&this.screen.tried.next(),this.screen.frame&&!this.engine&&(e==="data"||e==="points"||e==="seed"||e==="against"||e==="width")&&this.ensureEngine()}speed(){return gi[this.setup.speed]}interval(){return this.still.matches?Vf:Bf}source(){let{data:e,points:t,batch:i}=this.setup;return{data:e!=="drawn"||t.length>0?e:"ring",centres:t.length?t:[[0,0]],batch:i}}sourceSoon(){this.stroke||(this.tell({type:"source",source:this.source()}),this.stroke=setTimeout(()=>{this.stroke=void 0,JSON.stringify(this.source())!==this.told&&this.sourceSoon()},Hf),this.told=JSON.stringify(this.source()))}settings(){return this.panes.map(({manifest:e,settings:t})=>({manifest:tn(e,this.setup.width),values:t.values}))}addButtons(){let{buttons:e,shares:t}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing)),e.step.addEventListener("click",()=>this.step("iteration")),e.discriminator.addEventListener("click",()=>this.step("discriminator")),e.generator.addEventListener("click",()=>this.step("generator")),e.reset.addEventListener("click",()=>this.reset()),this.parts.words.addEventListener("click",()=>this.screen.sayInWords()),t.link.addEventListener("click",()=>Cc(this)),t.python.addEventListener("click",()=>Ic(this)),t.command.addEventListener("click",()=>Rc(this)),t.embed.addEventListener("click",()=>Dc(this)),t.embed.hidden=!this.model.get("base"),t.picture.addEventListener("click",()=>jc(this))}setPlaying(e){this.status.forget(),this.playing=e,e&&this.status.resume(),e&&this.ensureEngine(),this.update()}async step(e,t=Number(this.parts.times.value)||1){let i=e==="iteration"&&this.setup.here&&this.parts.times.value===Co;this.setPlaying(!1),this.status.resume(),this.ensureEngine(),await this.settling,this.send(i?{type:"part"}:{type:"step",role:e,times:t})}reset(){this.status.forget(),this.send({type:"reset"})}async restore({data:e,seed:t,batch:i,width:n,centres:o,sides:[r,a]}){let{setup:c}=this;this.setPlaying(!1),e==="drawn"&&c.set("points",o),c.set("data",e),c.set("batch",i),c.set("seed",t),c.set("against",a?.manifest.name??""),n===Ft&&c.set("width",n),await this.networks.resize(),await this.networks.compare();for(let[d,p]of[r,a].entries())for(let[m,w]of Object.entries(p?.values??{}))this.panes[d]?.settings.set(m,w);c.set("width",n),await this.networks.resize(),this.engine&&this.reset(),this.setPlaying(!0)}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading");let{index:e,setup:t}=this,i={frame:o=>this.screen.take(o),real:o=>this.screen.takeReal(o),progress:(o,r)=>this.status.progress(o,r),diverged:(o,r,a)=>this.diverge(o,r,a),refused:o=>this.networks.refuse(o),failed:(o,r)=>this.fail(o,r)};this.engine=t.here?new Fs(this.assets,i):new cs(this.model,t.engine,i);let n={speed:this.speed(),interval:this.interval()};this.engine.start({index:e,settings:this.settings(),source:this.source(),seed:t.seed,...n})}switchEngine(){this.networks.free(),this.engine?(this.engine.stop(),this.engine=void 0,this.running=!1,this.ensureEngine(),this.update()):this.status.describe()}attend(e){this.setup.here||this.ensureEngine(),this.setPlaying(e)}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.screen.timeline.enable(!e),this.send({type:e?"play":"pause"})),this.parts.buttons.play.textContent=this.playing?"Pause":"Play",this.status.phase!=="idle"&&this.status.phase!=="loading"&&this.status.phase!=="diverged"&&this.status.phase!=="failed"&&this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e,t,i){this.panes[e]&&(this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(...ml(this,this.panes[e],t,i)))}fail(e,t){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.screen.forget(),this.own.turn(!1),delete this.root.dataset.live,this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${t}). The stored figure is shown; press Play to try again.`)}drawSoon(){this.screen.drawSoon()}destroy(){this.ended=!0,clearTimeout(this.stroke);for(let e of this.ends)e()}};var Wc=`/* What stages, explorers, exercises and the flash game share: colours, and the card that each lies on. These have no
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
`;var Bc=`.live-playground {
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
`;var Vc='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';function Yf(s,e){if(e.childNodes.length)return[...e.childNodes];let t=s.get("figure");return t?[g("img",{src:t,alt:s.get("alt")})]:[]}var kr=new Map;function Kf(s){return async e=>{let t=`${e}.json`;try{let i=await s.url(t),n=kr.get(i)??fi(i).then(o=>o.json());return kr.set(i,n),n.catch(()=>kr.delete(i)),structuredClone(await n)}catch(i){throw Object.assign(new Error(i.message),{file:t})}}}function Sr({model:s,el:e},{index:t,manifest:i,Stage:n,styles:o}){let r=Yf(s,e),a=rl(s),c=Kf(a),d,p=!1,m=async()=>{try{let w=s.get("against")?.objective,S=w&&c(w).catch(()=>{}),[x,y]=await Promise.all([c(t),c(i),S]);if(p)return;let E=new n({model:s,index:x,manifest:y,manifestOf:c,assets:a,stored:r});d=E,e.replaceChildren(g("style",{},Vc,Wc,Bc,o),E.root),E.attach()}catch({file:w,message:S}){let x=w?`${w} could not be loaded`:"The playground could not be started",y=g("button",{type:"button"},"Try again");y.addEventListener("click",m),e.replaceChildren(g("p",{role:"alert"},`${x} (${S}). The stored figure is shown.`),y,...r)}};return m(),()=>{p=!0,d?.destroy()}}var Hc=s=>Sr(s,{index:"index",manifest:s.model.get("objective"),Stage:Wn,styles:""});var Gc=`/* images: samples beside real ones, each in the colour of its verdict */
.live-grids {
  display: grid;
  position: relative;
  grid-template-columns: minmax(0, 3fr) minmax(0, 1fr);
  gap: 6px;
}
.live-images canvas {
  display: block;
  width: 100%;
}
.live-images:not([data-live]) .live-grids canvas {
  visibility: hidden;
  aspect-ratio: 1;
}
.live-images:not([data-live]) .live-grids > div + div canvas {
  aspect-ratio: 1 / 3;
}
.live-images:not([data-live]) .live-walked > div canvas {
  aspect-ratio: 7;
}
.live-images:not([data-live]) .live-walked > canvas {
  aspect-ratio: 1;
}
.live-images .live-stored {
  background: none;
  color: inherit;
}
.live-images .live-stored img {
  image-rendering: pixelated;
}
.live-grids > .live-stored {
  top: 1.4em;
}
@media screen {
  .live-images[data-theme="dark"] .live-stored {
    filter: none;
  }
  .live-images[data-theme="dark"] .live-stored img {
    filter: invert(0.93);
    mix-blend-mode: lighten;
  }
  .live-images:not([data-theme="dark"]) .live-stored img {
    mix-blend-mode: darken;
  }
}
.live-images canvas[tabindex] {
  cursor: pointer;
}
.live-ramp.live-verdicts {
  background: linear-gradient(to right, var(--live-generated), var(--live-middle), var(--live-real));
}
.live-near {
  display: grid;
  grid-template-columns: minmax(90px, 1fr) 2fr;
  gap: 10px;
  align-items: center;
  min-height: 7em;
  margin-top: 8px;
  font-size: 13px;
}
.live-digits {
  display: grid;
  grid-template-columns: repeat(10, minmax(0, 1fr));
  gap: 4px;
  text-align: center;
  font-size: 13px;
}
.live-digits > div > div {
  display: flex;
  align-items: end;
  height: 30px;
  background: var(--live-grid);
}
.live-digits i {
  width: 100%;
  height: 0;
  background: var(--live-bar);
}
.live-absent span {
  color: var(--live-error);
  text-decoration: line-through;
}
.live-walked {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 72px;
  gap: 10px;
  align-items: center;
}
.live-walked input[type="range"] {
  display: block;
}
.live-images .live-walked > div canvas {
  min-height: 30px;
  touch-action: none;
}
.live-images :is(.live-side, .live-grids, .live-stage, .live-walked) > * {
  min-width: 0;
}
@media print {
  .live-images .live-near {
    display: none;
  }
}
@container live (max-width: 559px) {
  .live-playground.live-images:not(.live-two) .live-stage {
    position: static;
    margin: 0;
    padding: 0;
  }
  .live-playground.live-images:not(.live-two) .live-bar {
    display: block;
  }
}
`;var Zf={ink:"ink",paper:"panel",low:"generated",middle:"middle",high:"real"};function Er(s){let e=document.createElement("canvas").getContext("2d",{willReadFrequently:!0}),t=Object.entries(Zf).map(([i,n])=>(e.fillStyle=s(n),e.fillRect(0,0,1,1),[i,[...e.getImageData(0,0,1,1).data].slice(0,3)]));return Object.fromEntries(t)}var Uc=(s,e,t)=>s.map((i,n)=>Math.round(i+(e[n]-i)*t));function Qf({low:s,middle:e,high:t},i){let[n,o,r]=i<.5?Uc(s,e,2*i):Uc(e,t,2*i-1);return`rgb(${n} ${o} ${r})`}var Qt=class{constructor(e,t){this.canvas=e,this.columns=t,this.context=e.getContext("2d"),this.small=document.createElement("canvas"),this.count=0}get pitch(){return this.canvas.width/this.columns}fit(e){let t=window.devicePixelRatio||1,i=Math.max(1,Math.round(this.canvas.clientWidth*t)),n=Math.round(i/this.columns*Math.ceil(e/this.columns));(this.canvas.width!==i||this.canvas.height!==n)&&Object.assign(this.canvas,{width:i,height:n}),this.count=e}draw(e,t,i,{verdicts:n,marks:o={},ring:r=""}={}){let{context:a,small:c,columns:d}=this,p=t*t,m=e.length/p;this.fit(m);let{pitch:w}=this,S=window.devicePixelRatio||1,x=n?3*S:0,y=3*S;a.clearRect(0,0,this.canvas.width,this.canvas.height),a.imageSmoothingQuality="high",c.width=c.height=t;let E=c.getContext("2d"),T=E.createImageData(t,t);for(let k=0;k<m;k++){let[A,N]=[k%d*w+y/2,Math.floor(k/d)*w+y/2],j=w-y;n&&(a.fillStyle=Qf(i,n[k]),a.fillRect(A,N,j,j)),Xf(T.data,e.subarray(k*p,(k+1)*p),i),E.putImageData(T,0,0),a.drawImage(c,A+x,N+x,j-2*x,j-2*x),o[k]&&this.mark(o[k],A,N,j,r)}}mark(e,t,i,n,o){let{context:r}=this,a=window.devicePixelRatio||1;r.strokeStyle=r.fillStyle=o,r.lineWidth=2*a,r.strokeRect(t,i,n,n),r.font=`bold ${11*a}px system-ui, sans-serif`,r.textBaseline="top",r.fillText(e,t+5*a,i+4*a)}at({clientX:e,clientY:t}){let{left:i,top:n,width:o}=this.canvas.getBoundingClientRect(),r=o/this.columns,[a,c]=[Math.floor((e-i)/r),Math.floor((t-n)/r)],d=c*this.columns+a;return a>=0&&a<this.columns&&c>=0&&d<this.count?d:-1}};function Xf(s,e,{ink:t,paper:i}){for(let n=0;n<e.length;n++){let o=(Math.min(1,Math.max(-1,e[n]))+1)/2;for(let r=0;r<3;r++)s[4*n+r]=i[r]+(t[r]-i[r])*o;s[4*n+3]=255}}var ep=.01,Bn=s=>Array.from(s).reduce((e,t)=>e+t,0)/s.length,Bt=s=>Math.abs(s)>=.01?String(Number(s.toPrecision(3))):Ne(s),Mr=s=>s.flatMap((e,t)=>e>=ep?[t]:[]),Nr=({discriminator:s})=>s==="critic"?"The critic":"D";function qc({shown:s,measured:e,manifest:t}){if(!s||!e)return"";if(s.steps+s.discriminatorSteps===0)return"Nothing is trained yet: this is what G makes of noise.";let{distance:i,floor:n,digits:o}=e,r=Mr(o),a=o.map((m,w)=>w).filter(m=>!r.includes(m)),c=a.length?`${r.length} of ten digits, and no ${a.join(", ")}`:"all ten digits",[d,p]=[Bn(s.verdicts),Bn(s.realVerdicts)];return`A frozen classifier reads ${c} among 512 samples; their Fréchet distance to real ones is ${Bt(i)}, ${Bt(i/n.mean)} times the floor. ${Nr(t)} gives the samples ${Bt(d)} on average, the real ones ${Bt(p)}.`}var Tr=6,tp=2,Vn=7,sp=150,Yc={ArrowLeft:-1,ArrowRight:1,ArrowUp:-Tr,ArrowDown:Tr},ip=new Intl.NumberFormat("en"),Hn=class{pending;looked=0;pair=[0,1];turn=0;asked=0;askedAt=0;answer;constructor(e){this.stage=e;let{samples:t,real:i,near:n,strip:o,step:r,walk:a,digits:c}=e.parts;this.samples=new Qt(t,Tr),this.real=new Qt(i,tp),this.near=new Qt(n,2),this.strip=new Qt(o,Vn),this.step=new Qt(r,1),this.bars=Array.from({length:10},()=>g("i",{})),c.append(...this.bars.map((d,p)=>g("div",{},g("div",{},d),g("span",{},String(p))))),t.addEventListener("pointermove",d=>this.look(this.samples.at(d))),t.addEventListener("click",d=>this.choose(this.samples.at(d))),t.addEventListener("keydown",d=>this.press(d)),o.addEventListener("pointermove",d=>this.follow(d)),a.addEventListener("input",()=>this.drawSoon())}recolour(){this.palette=Er(e=>this.stage.colour(e)),this.drawSoon()}forget(){this.answer=void 0;let{looked:e,heard:t,say:i}=this.stage.parts;e.textContent=t.textContent=i.textContent=""}show(e){e.digits&&this.showDigits(e.digits),this.stage.parts.samples.setAttribute("aria-label",`${36} generated images after ${ip.format(e.steps)} steps; arrow keys look at one, Enter takes it for the walk`),performance.now()-this.askedAt>sp&&this.ask(),this.drawSoon()}drawSoon(){this.pending??=requestAnimationFrame(()=>{this.pending=void 0,this.draw()})}scale({verdicts:e,realVerdicts:t}){let{surface:i,better:n}=this.stage.manifest,o=[...e,...t].filter(Number.isFinite),r=i.low??Math.min(...o),a=i.high??Math.max(...o,r+1e-6);return{low:r,high:a,place:d=>{let p=Math.min(1,Math.max(0,(d-r)/(a-r)));return n==="low"?1-p:p},better:n}}draw(){let{shown:e,real:t,parts:i,manifest:n}=this.stage;if(!e||!t)return;this.palette??=Er(N=>this.stage.colour(N));let{palette:o,answer:r}=this,a=n.shape[2],{low:c,high:d,place:p,better:m}=this.scale(e),w={[this.pair[1]]:"B",[this.pair[0]]:"A"};this.samples.draw(e.samples,a,o,{verdicts:Array.from(e.verdicts,p),marks:w,ring:this.stage.colour("ink")}),this.real.draw(t,a,o,{verdicts:Array.from(e.realVerdicts,p)});let[S,x]=m==="low"?[d,c]:[c,d];i.ends[0].textContent=`generated: ${Bt(S)}`,i.ends[1].textContent=`real: ${Bt(x)}`;let y=a*a,E=24/(Vn-1),T=new Float32Array(Vn*y);for(let N=0;N<Vn;N++)T.set(e.walk.subarray(N*E*y,(N*E+1)*y),N*y);this.strip.draw(T,a,o);let k=Number(i.walk.value);this.step.draw(e.walk.subarray(k*y,(k+1)*y),a,o);let A=new Float32Array(2*y);A.set(e.samples.subarray(this.looked*y,(this.looked+1)*y)),r?A.set(r.nearest,y):A.fill(-1,y),this.near.draw(A,a,o)}showDigits(e){let t=Mr(e);this.bars.forEach((n,o)=>{n.style.height=`${Math.min(100,250*e[o])}%`,n.parentElement?.parentElement?.classList.toggle("live-absent",!t.includes(o))});let i=e.map((n,o)=>`${o}: ${Math.round(100*n)} %`);this.stage.parts.digits.setAttribute("aria-label",`shares of the digits among 512 samples: ${i.join(", ")}`)}look(e){e<0||e>=36||e===this.looked||(this.looked=e,this.answer=void 0,this.ask(),this.drawSoon())}ask(){let{shown:e,engine:t,manifest:i}=this.stage;if(!e||!t)return;this.askedAt=performance.now();let n=i.shape[2]**2,o=e.samples.slice(this.looked*n,(this.looked+1)*n);t.send({type:"ask",id:++this.asked,about:"nearest",image:o})}answered(e){let{shown:t,parts:i,manifest:n}=this.stage;if(!t)return;if(e.about==="walk")return Object.assign(t,{walk:e.walk}),this.drawSoon();if(e.id!==this.asked||e.nearest.length!==t.samples.length/36)return;this.answer=e;let[o,r]=e.reads,a=`${Nr(n)} gives it ${Bt(t.verdicts[this.looked])} (real ones ${Bt(Bn(t.realVerdicts))})`;return i.looked.textContent=`Sample ${this.looked+1} reads as a ${o}; the nearest training image, on the right, as a ${r}, ${e.distance.toFixed(2)} away a pixel (of 2 at most). ${a}.`,document.activeElement===i.samples&&!this.stage.running&&(i.heard.textContent=i.looked.textContent),this.drawSoon()}choose(e){e<0||(this.look(e),this.pair[this.turn]=e,this.turn=1-this.turn,this.stage.send({type:"ask",id:0,about:"walk",ends:[...this.pair]}),this.drawSoon())}follow({clientX:e}){let{strip:t,walk:i}=this.stage.parts,{left:n,width:o}=t.getBoundingClientRect();i.value=String(Math.round((e-n)/o*24)),this.drawSoon()}press(e){if(e.key==="Enter"||e.key===" ")this.choose(this.looked);else if(e.key in Yc)this.look(this.looked+Yc[e.key]);else return;e.preventDefault()}};var Li=(s,e)=>g("canvas",{role:"img","aria-label":s,...e});function Kc(s,{title:e,discriminator:t},i){let n=t==="critic"?"f":"D",o=Do(n),r=he("times"),a=g("select",{id:r},...Oo.map(R=>g("option",{value:String(R)},`× ${R}`))),c=g("p",{className:"live-status",role:"status"}),d=g("p",{className:"live-rate"}),p=g("div",{className:"live-alert",role:"alert",hidden:!0}),m=g("p",{className:"live-say"},"Once it trains, this says what goes on."),w=g("div",{className:"live-main"}),S=g("div",{className:"live-controls"}),x=g("div",{className:"live-charts"}),y=g("div",{className:"live-setup"}),E=g("div",{}),T=Li("generated images",{tabIndex:0}),k=Li("real images"),A=g("p",{className:"live-looked"},"Once it trains, the sample that you point at stands here beside the training image nearest to it."),N=g("div",{className:"live-hidden",role:"status"}),j=Li("the chosen sample, and the training image nearest to it"),P=Li("the walk from A to B"),q=Li("where the walk is"),G=he("walk"),U=g("input",{id:G,type:"range",min:0,max:24,step:1,value:24/2}),V=g("div",{className:"live-digits",role:"img","aria-label":"which digits appear"}),L=[g("span"),g("span")];return{root:g("section",{className:"live-playground live-images",id:Vs+s,tabIndex:-1,"aria-label":`playground on images: ${e}`},g("div",{className:"live-top"},g("div",{className:"live-buttons",role:"group","aria-label":"training"},o.play,g("span",{className:"live-joined"},o.step,g("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),a),o.discriminator,o.generator,o.reset),c,d),p,g("div",{className:"live-body"},g("div",{className:"live-stage"},g("div",{className:"live-grids"},g("div",{},g("div",{className:"live-caption"},"generated, from fixed noise"),T),g("div",{},g("div",{className:"live-caption"},"real"),k),g("div",{className:"live-stored"},...i)),g("div",{className:"live-bar"},g("span",{},`frames: what ${n} takes an image for`),g("div",{className:"live-ramp live-verdicts"}),g("div",{className:"live-ends"},...L)),g("div",{className:"live-near"},j,A,N)),g("div",{className:"live-side"},m,w,g("div",{},g("div",{className:"live-caption"},"digits that the classifier reads, shares of 512 samples"),V),E,g("div",{className:"live-walk"},g("label",{htmlFor:G,className:"live-caption"},"a walk from A to B (press two samples to choose them)"),g("div",{className:"live-walked"},g("div",{},P,U),q))),g("div",{className:"live-groups"},Ct("more settings",S),Ct("curves",x),Ct("images, seed",y)))),buttons:o,times:a,status:c,rate:d,alert:p,say:m,main:w,controls:S,curves:x,setup:y,distance:E,samples:T,real:k,looked:A,heard:N,near:j,strip:P,step:q,walk:U,digits:V,ends:L}}var Gn=class{constructor({model:e,index:t,parts:i},n){this.model=e,this.engine=Ws(e),this.changed=n,this.data=e.get("data"),this.seed=e.get("seed");let o=he("doc"),r=Object.entries(t.sets).map(([p,{title:m}])=>({value:p,text:m}));this.select=ds("images",void 0,r,this.data,o,p=>this.choose(p)),this.select.element.append(g("p",{id:o,className:"live-doc"},"other images have other networks, and training begins anew; MNIST loads 0.8 MB more"));let a=Ji(this.seed,p=>{this.seed=p,this.keep("seed",p),n("seed")});this.select.element.dataset.control="data",a.element.dataset.control="seed",i.setup.append(this.select.element,a.element);let c=e.get("devices")??[];c.length&&i.setup.append(this.places(c));let d=[["data",()=>e.get("data")!==this.data&&this.choose(e.get("data"))],["seed",()=>{e.get("seed")!==this.seed&&(this.seed=e.get("seed"),a.show(this.seed),n("seed"))}],...["engine","device"].map(p=>[p,()=>this.move(Ws(e))])];for(let[p,m]of d)e.on(`change:${p}`,m);this.end=()=>d.forEach(([p,m])=>e.off(`change:${p}`,m))}get here(){return this.engine===St}places(e){return this.place=Zi(this.engine,[St,...e],t=>{Ki(this.model,t),this.move(t)}),this.place.element.dataset.control="engine",this.place.element}move(e){e!==this.engine&&(this.engine=e,this.place?.show(e),this.changed("engine"))}keep(e,t){this.model.set(e,t),this.model.save_changes()}choose(e){return this.show(e),this.changed("data")}show(e){this.data=e,this.select.show(e)}};var np=100,op=1e3,Ar=new Intl.NumberFormat("en"),Un=class{still=matchMedia("(prefers-reduced-motion: reduce)");colours={};shown;measured;rate=0;playing=!1;running=!1;visible=!0;engine;ends=[];manifest;settings;curves=[];constructor({model:e,index:t,manifest:i,manifestOf:n,assets:o,stored:r}){this.model=e,this.index=t,this.manifestOf=n,this.assets=o,this.name=e.get("name"),this.parts=Kc(this.name,i,r),this.root=this.parts.root,this.setup=new Gn(this,a=>this.changed(a)),this.status=new ni(this.parts,this),this.distance=new En("Fréchet distance on a classifier’s features"),this.parts.distance.append(this.distance.element),this.take(i),this.looks=new Hn(this),this.addButtons(),this.status.setPhase("idle")}get screen(){return{frame:this.shown&&{panes:[this.shown]}}}take(e){this.manifest=e,this.settings?.end(),this.curves.forEach(d=>d.destroy());let{main:t,controls:i,curves:n}=this.parts;for(let d of[t,i,n])d.replaceChildren();let o=d=>ze(d).replace("discriminator",e.discriminator);this.settings=new Gs(e,sn(this.model),{main:t,controls:i,named:o},d=>{this.tell({type:"values",pane:0,values:d})});let[r,a]=e.ends;t.querySelector("[data-control]")?.append(g("p",{className:"live-effects"},g("i",{},`← ${r}`),g("i",{},`${a} →`)));let c=e.curves.map(({label:d,names:p})=>({label:d,names:p.filter(m=>e.measured.includes(m))}));this.plotted=c.filter(({names:d})=>d.length),this.curves=this.plotted.map(({label:d,names:p})=>new ii(d,p.map(o))),n.append(...this.curves.map(({element:d})=>d))}attach(){this.attached=!0;for(let e of[this.distance,...this.curves])e.attach(t=>this.colour(t));this.ends.push(Fn(this.root,()=>this.recolour())),this.ends.push(...zn(this.root,{still:this.still,resized:()=>{for(let e of[this.distance,...this.curves])e.fit();this.looks.drawSoon()},seen:e=>{this.visible=e,this.update()},hidden:()=>this.update(),paced:()=>this.send({type:"interval",interval:this.interval()})}),()=>this.settings?.end(),()=>this.setup.end?.(),()=>[this.distance,...this.curves].forEach(e=>e.destroy()),()=>this.engine?.stop(),en({name:this.name,root:this.root,apply:e=>this.follow(e)}),qi(this.model,this))}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={},this.looks.recolour();for(let e of[this.distance,...this.curves])e.drawSoon()}send(e){this.engine?.send(e)}tell(e){this.engine?.tell(e)}interval(){return this.still.matches?op:np}async follow(e){for(let{name:i,kind:n}of this.manifest.controls){let o=Number(e.get(i)??NaN);n!=="choice"&&Number.isFinite(o)&&this.settings.set(i,o)}let t=e.get("data")??"";t in this.index.sets&&t!==this.setup.data&&await this.setup.choose(t),window.parent===window&&this.root.scrollIntoView({block:"start"}),e.has("play")&&this.setPlaying(!0)}async changed(e){if(this.status.forget(),e==="seed")return this.tell({type:"seed",seed:this.setup.seed});if(e==="engine")return this.switchEngine();let{data:t}=this.setup,i=`${t}.${this.manifest.name}`;try{let n=await this.manifestOf(i);if(this.setup.data!==t)return;if(this.take(n),this.attached)for(let o of this.curves)o.attach(r=>this.colour(r));this.forget(),this.setup.keep("data",t),this.tell({type:"compare",settings:this.sides(),source:this.source()}),this.engine instanceof cs&&this.engine.again(this.interval())}catch(n){this.setup.show(this.manifest.set),this.status.alert(`${i}.json could not be loaded (${n.message}). The images before it stay.`)}}sides(){return[{manifest:this.manifest,values:this.settings.values}]}source(){return{data:this.setup.data,centres:[],batch:this.manifest.batch}}addButtons(){let{buttons:e,times:t}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing));let i={step:"iteration",discriminator:"discriminator",generator:"generator"};for(let[n,o]of Object.entries(i))e[n].addEventListener("click",()=>{this.setPlaying(!1),this.status.resume(),this.ensureEngine(),this.send({type:"step",role:o,times:Number(t.value)})});e.reset.addEventListener("click",()=>this.reset())}reset(){this.status.forget(),this.send({type:"reset"})}switchEngine(){return this.engine?(this.engine.stop(),this.engine=void 0,this.running=!1,this.forget(),this.ensureEngine(),this.update()):this.status.describe()}attend(e){this.setup.here||this.ensureEngine(),this.setPlaying(e)}setPlaying(e){this.status.forget(),this.playing=e,e&&this.status.resume(),e&&this.ensureEngine(),this.update()}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading");let e={frame:n=>this.show(n),real:n=>{n.data===this.manifest.set&&(this.real=n.points)},progress:(n,o)=>this.status.progress(n,o),answer:n=>this.looks.answered(n),diverged:(n,o)=>this.diverge(o),refused:({file:n,reason:o})=>this.status.alert(`${n} could not be loaded (${o}).`),failed:(n,o)=>this.fail(n,o)};this.engine=this.setup.here?new Fs(this.assets,e):new cs(this.model,this.setup.engine,e);let t={speed:1/0,interval:this.interval()},i={index:this.index,settings:this.sides(),source:this.source(),seed:this.setup.seed,images:!0};this.engine.start({...i,...t})}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.send({type:e?"play":"pause"})),this.parts.buttons.play.textContent=this.playing?"Pause":"Play",["idle","loading","diverged","failed"].includes(this.status.phase)||this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e){this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(`Diverged at step ${Ar.format(e)}: a loss is no longer a finite number. The networks are back at step ${Ar.format(this.shown.steps)}. Try a smaller learning rate and press Play to go on; Reset begins anew.`)}fail(e,t){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.forget(),this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${t}). Press Play to try again.`)}forget(){this.shown=this.measured=void 0,this.looks.forget(),this.clear(),delete this.root.dataset.live}clear(){this.rate=0;for(let e of[this.distance,...this.curves])e.clear()}show(e){let[t]=e.panes;if(e.data!==this.setup.data||e.data!==this.manifest.set)return this.send({type:"drawn"});t.steps+t.discriminatorSteps===0&&this.clear(),this.shown=t,this.status.begin(t.steps),this.plot(t),e.rate&&this.running&&(this.rate=.9*(this.rate||e.rate)+.1*e.rate,this.status.rate(`${Ar.format(Math.round(this.rate))} steps per second`)),this.running||this.status.describe(),Object.assign(this.root.dataset,{live:"",steps:t.steps,discriminatorSteps:t.discriminatorSteps}),this.looks.show(t),requestAnimationFrame(()=>this.send({type:"drawn"}))}plot({rows:e,steps:t,distance:i,floor:n,digits:o}){let{measured:r}=this.manifest;this.plotted?.forEach(({names:a},c)=>{let d=a.map(m=>r.indexOf(m)),p=[];for(let m=0;m<e.length;m+=r.length)p.push(...d.map(w=>e[m+w]));p.length&&this.curves[c].add(p)}),i!==void 0&&(this.measured={distance:i,floor:n,digits:o},this.distance.setFloor(n),this.distance.add(t,i),this.parts.say.textContent=qc(this))}destroy(){for(let e of this.ends)e()}};function rp(s){let{model:e}=s;return e.get("kind")!=="images"?Hc(s):Sr(s,{index:"images",manifest:`${e.get("data")}.${e.get("objective")}`,Stage:Un,styles:Gc})}var zv={render:rp};export{zv as default};
