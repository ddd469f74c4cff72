async function fi(s,e){let t=await fetch(s,e);if(!t.ok)throw new Error(`${t.status} ${t.statusText}`);return t}function hl(s){let e=s.get("base");return e?new yo(e):new xo(s)}var Vi=s=>URL.createObjectURL(new Blob([s],{type:"text/javascript"})),yo=class{constructor(e){this.base=e,this.scripts=new Map}async url(e){let t=new URL(e,this.base).href;if(!/js$/.test(e))return t;let i=this.scripts.get(e);return i||(i=this.script(t),i.catch(()=>this.scripts.delete(e)),this.scripts.set(e,i)),i}async script(e){return Vi(await(await fi(e)).blob())}},Ch=async({url:s,integrity:e})=>(await fi(s,{integrity:e})).blob(),xo=class{constructor(e){this.model=e,this.urls=new Map,this.waiting=new Map,e.on("msg:custom",(t,i)=>this.receive(t,i))}url(e){let t=this.urls.get(e);return t||(t=new Promise((i,n)=>this.waiting.set(e,{resolve:i,reject:n})),t.catch(()=>this.urls.delete(e)),this.urls.set(e,t),this.model.send({type:"asset",name:e})),t}async receive(e,t){if(e?.type!=="asset")return;let i=this.waiting.get(e.name);if(i)if(this.waiting.delete(e.name),e.error)i.reject(new Error(e.error));else try{let n=e.url?await Ch(e):t[0],o="application/octet-stream";i.resolve(/js$/.test(e.name)?Vi(n):URL.createObjectURL(new Blob([n],{type:o})))}catch(n){i.reject(n)}}};function dl(s,e){let t=0;for(let i=0;i<s.length;i+=2)Math.abs(s[i])<=e&&Math.abs(s[i+1])<=e||(t+=1);return t}var ko=s=>Math.round(Math.sqrt(s.length));var Dh=.4,Ih=96,Hi=2.6,ul=.09,Rh=220,jh=.12;function Ui(s){let e=getComputedStyle(s);return Object.fromEntries(["low","middle","high","contour","real","generated","edge","axis","arrow"].map(i=>[i,e.getPropertyValue(`--live-${i}`).trim()]))}var Fh=s=>[1,3,5].map(e=>parseInt(s.slice(e,e+2),16));function zh({low:s,middle:e,high:t}){let[i,n,o]=[s,e,t].map(Fh),r=new Uint8ClampedArray(4*256);for(let a=0;a<256;a++){let c=a/127.5;for(let h=0;h<3;h++)r[4*a+h]=c<1?i[h]+c*(n[h]-i[h]):n[h]+(c-1)*(o[h]-n[h]);r[4*a+3]=255}return r}function kt(s){let t=Float32Array.from({length:s.length/2},(i,n)=>Math.hypot(s[2*n],s[2*n+1])).filter(Number.isFinite).sort();return t.length?t[Math.floor(.95*(t.length-1))]:0}var Gi=class{palette;colours;constructor(e){this.canvas=e,this.context=e.getContext("2d"),this.ratio=0,this.heat=new OffscreenCanvas(1,1).getContext("2d"),this.pixels=new ImageData(1,1),this.layer=new OffscreenCanvas(1,1).getContext("2d"),this.layered=[],this.marks=[]}setPalette(e){this.palette=e,this.colours=new Uint32Array(zh(e).buffer),this.marks=[],this.layered=[]}fit(){let e=Math.min(window.devicePixelRatio||1,2),t=Math.round(this.canvas.clientWidth*e);t===0||this.canvas.width===t||(this.canvas.width=this.canvas.height=t,this.ratio=e,this.marks=[])}draw({surface:e,samples:t,arrows:i},n,{limit:o,low:r,high:a,apart:c,pull:h},p){this.ratio||this.fit(),this.ratio&&(this.drawSurface(e,r,a),this.drawContours(e,r,a,c),this.drawStill(n,o),this.drawGenerated(t,o),p&&this.drawArrows(t,i,o,h))}drawSurface(e,t,i){let{context:n,canvas:o,heat:r,colours:a}=this,c=ko(e);this.pixels.width!==c&&(this.pixels=new ImageData(c,c),r.canvas.width=r.canvas.height=c);let h=new Uint32Array(this.pixels.data.buffer),p=255/(i-t);for(let v=0;v<c;v++)for(let k=0;k<c;k++){let y=Math.round((e[v*c+k]-t)*p);h[(c-1-v)*c+k]=a[Math.max(0,Math.min(255,y))]}r.putImageData(this.pixels,0,0),n.imageSmoothingEnabled=!0;let m=o.width/(c-1);n.drawImage(r.canvas,-m/2,-m/2,o.width+m,o.height+m)}drawContours(e,t,i,n){let o=(t+i)/2,r=Math.ceil((i-t)/n/2)-1;this.context.globalAlpha=Math.max(Dh,Math.min(1,6*n/(i-t)));for(let a=-r;a<=r;a++)this.drawContour(e,o+a*n,a?.75:1.75);this.context.globalAlpha=1}drawContour(e,t,i){let{context:n,canvas:o}=this,r=ko(e),a=o.width/(r-1);n.beginPath();for(let c=0;c+1<r;c++)for(let h=0;h+1<r;h++){let p=c*r+h,m=[e[p],e[p+1],e[p+r+1],e[p+r]],v=!1;for(let k=0;k<4;k++){let y=m[k]-t,x=m[(k+1)%4]-t;if(y<0==x<0)continue;let E=y/(y-x),T=h+[E,1,1-E,0][k],S=c+[0,E,1,1-E][k];v?n.lineTo(T*a,o.height-S*a):n.moveTo(T*a,o.height-S*a),v=!v}}n.lineWidth=i*this.ratio,n.strokeStyle=this.palette.contour,n.stroke()}drawArrows(e,t,i,n){let{context:o,canvas:r,ratio:a,palette:c}=this,h=r.width/(2*i),p=ul*r.width/(n||1),m=1.5*ul*r.width;o.beginPath();for(let v=0;v<2*Ih&&v<e.length;v+=2){let[k,y]=[(e[v]+i)*h,(i-e[v+1])*h],[x,E]=[t[v]*p,-t[v+1]*p],T=Math.hypot(x,E);if(!(T>2*a))continue;T>m&&([x,E]=[x*m/T,E*m/T]);let S=3.5*a/Math.hypot(x,E);o.moveTo(k,y),o.lineTo(k+x,y+E),o.moveTo(k+x-S*(x+.6*E),y+E-S*(E-.6*x)),o.lineTo(k+x,y+E),o.lineTo(k+x-S*(x-.6*E),y+E-S*(E+.6*x))}o.lineWidth=1.25*a,o.strokeStyle=c.arrow,o.globalAlpha=Math.max(jh,Math.min(1,(kt(t)/(n||1))**.25)),o.stroke(),o.globalAlpha=1}drawCursor([e,t],i){let{context:n,canvas:o,ratio:r,palette:a}=this,c=o.width/(2*i),[h,p,m]=[(e+i)*c,(i-t)*c,9*r];n.beginPath(),n.moveTo(h-m,p),n.lineTo(h+m,p),n.moveTo(h,p-m),n.lineTo(h,p+m),n.lineWidth=2*r,n.strokeStyle=a.contour,n.stroke()}drawStill(e,t){let{layer:i,canvas:n}=this,o=[e,t,n.width];o.some((r,a)=>r!==this.layered[a])&&(this.layered=o,i.canvas.width=i.canvas.height=n.width,n.width>=Rh*this.ratio&&this.drawAxes(i,t),this.drawReal(i,e,t)),this.context.drawImage(i.canvas,0,0)}drawAxes(e,t){let{canvas:i,ratio:n}=this,o=t>4?2:t>1.2?1:.5;e.fillStyle=e.strokeStyle=this.palette.axis,e.lineWidth=n,e.font=`${11*n}px system-ui, sans-serif`,e.beginPath();for(let r=-Math.ceil(t/o)*o;r<t;r+=o){if(r<=-t)continue;let a=(r/t+1)/2*i.width,c=String(r).replace("-","−");e.moveTo(a,i.height),e.lineTo(a,i.height-5*n),e.moveTo(0,i.height-a),e.lineTo(5*n,i.height-a),e.textAlign="center",e.textBaseline="alphabetic",e.fillText(c,a,i.height-8*n),e.textAlign="left",e.textBaseline="middle",e.fillText(c,8*n,i.height-a)}e.stroke()}drawReal(e,t,i){let{canvas:n,ratio:o,palette:r}=this,a=n.width/(2*i);e.beginPath();for(let c=0;c<t.length/2;c+=2){let[h,p]=[(t[c]+i)*a,(i-t[c+1])*a];e.moveTo(h+Hi*o,p),e.arc(h,p,Hi*o,0,2*Math.PI)}e.lineWidth=1.6*o,e.strokeStyle=r.edge,e.stroke(),e.fillStyle=r.real,e.fill()}drawGenerated(e,t){let{context:i,canvas:n,ratio:o,palette:r}=this,a=n.width/(2*t);this.marks.length||(this.marks=[pl(o,4,r.edge),pl(o,2,r.generated)]);for(let c of this.marks){let h=(c.width-1)/2;for(let p=0;p<e.length/2;p+=2)i.drawImage(c,Math.round((e[p]+t)*a-h),Math.round((t-e[p+1])*a-h))}}};function pl(s,e,t){let i=2*Math.ceil((Hi+e)*s)+1,n=new OffscreenCanvas(i,i),o=n.getContext("2d"),r=Hi*s;return o.translate(i/2,i/2),o.lineWidth=e*s,o.strokeStyle=t,o.beginPath(),o.moveTo(-r,-r),o.lineTo(r,r),o.moveTo(-r,r),o.lineTo(r,-r),o.stroke(),n.transferToImageBitmap()}var fl=1e4,Wh=3e4,Bh=s=>`const early = [];
onmessage = (event) => early.push(event);
import(${JSON.stringify(s)}).then(
  () => early.forEach((event) => onmessage(event)),
  ({ message }) => postMessage({ type: "failed", file: "worker.js", reason: message }),
);`;function So(s,e){switch(e.type){case"frame":return s.frame(e);case"real":return s.real(e);case"progress":return s.progress(e.bytes,e.total);case"answer":return s.answer?.(e);case"refused":return s.refused(e);case"diverged":return s.diverged(e.pane,e.step,e.reason)}}var Fs=class{constructor(e,t){this.assets=e,this.listener=t,this.queue=[],this.worker=void 0,this.stopped=!1,this.heard=0,this.asked=0,this.spoken=!1,this.waiting=new Map}async start(e){this.send({type:"start",...e});try{let t=await this.assets.url("worker.js");if(this.stopped)return;let i=new Worker(Vi(Bh(t)));i.onmessage=({data:n})=>this.receive(n),i.onerror=n=>this.fail(this.spoken?void 0:"worker.js",n.message||"it could not be started"),this.worker=i,this.heard=performance.now(),this.watch=setInterval(()=>this.look(),fl/4);for(let n of this.queue.splice(0))i.postMessage(n)}catch(t){this.fail("worker.js",t.message)}}send(e){this.worker?this.worker.postMessage(e):this.queue.push(e)}tell(e){this.send(e)}look(){let e=performance.now();document.hidden?this.heard=e:this.asked>this.heard&&e-this.asked>Wh?this.fail(void 0,"the browser has ended its worker"):e-this.heard>fl&&this.asked<=this.heard&&(this.asked=e,this.send({type:"ping"}))}async receive(e){if(!this.stopped){if(this.heard=performance.now(),this.spoken=!0,e.type==="had")return this.had(e);if(e.type==="failed")return this.fail(e.file,e.reason);if(e.type!=="locate")return So(this.listener,e);try{this.send({type:"located",name:e.name,url:await this.assets.url(e.name)})}catch(t){this.send({type:"located",name:e.name,reason:t.message})}}}have(e){let t=this.waiting.size;return new Promise((i,n)=>{this.waiting.set(t,{resolve:i,reject:n}),this.send({type:"have",files:e,id:t})})}had({id:e,file:t,reason:i}){let n=this.waiting.get(e);i===void 0?n?.resolve():n?.reject(Object.assign(new Error(i),{file:t}))}fail(e,t){this.stopped||(this.stop(),this.listener.failed(e,t))}stop(){this.stopped=!0,clearInterval(this.watch);for(let{resolve:e}of this.waiting.values())e();this.worker?.terminate(),this.worker=void 0}};function Eo(s,e){if(s===null||typeof s!="object")return s;if(Array.isArray(s))return s.map(t=>Eo(t,e));if("number"in s)return Number(s.number);if("buffer"in s){let{buffer:t,byteOffset:i,byteLength:n}=e[s.buffer];return new Float32Array(t.slice(i,i+n))}return Object.fromEntries(Object.entries(s).map(([t,i])=>[t,Eo(i,e)]))}var cs=class{constructor(e,t,i){this.model=e,this.device=t,this.listener=i,this.hear=(n,o)=>this.receive(n,o)}start({speed:e,interval:t}){this.model.on("msg:custom",this.hear),this.send({type:"start",device:this.device,speed:e,interval:t})}send(e){let{speed:t,image:i}=e;this.model.send({...e,...t===1/0&&{speed:null},...i&&{image:[...i]}})}again(e){this.send({type:"start",device:this.device,speed:1/0,interval:e})}async have(){}tell(){}receive(e,t){return e?.type!=="failed"?So(this.listener,Eo(e,t)):(this.stop(),this.listener.failed(void 0,e.reason))}stop(){this.model.off("msg:custom",this.hear),this.model.send({type:"stop"})}};function qi(s,e){let t=i=>{i?.type==="playing"&&e.attend(i.playing),i?.type==="reset"&&e.engine&&e.reset()};return s.on("msg:custom",t),()=>s.off("msg:custom",t)}function g(s,e={},...t){let i=document.createElement(s);for(let[n,o]of Object.entries(e))n in i?i[n]=o:i.setAttribute(n,o);return i.append(...t),i}function X(s,e){let t=s.firstChild;t instanceof Text?t.data!==e&&(t.data=e):s.textContent=e}var ml=Symbol.for("five critics: ids"),gl=globalThis,le=s=>`live-${s.replace(/\W/g,"-")}-${gl[ml]=(gl[ml]??0)+1}`;function Ne(s){if(s===0)return"0";let e=Math.abs(s),t=Number(s.toPrecision(3));return e<.001||e>=1e6?t.toExponential():String(t)}var Vh=new Intl.NumberFormat("en");function vl(s){let e=s.length>1?s[1]-s[0]:s[0];if(Number.isInteger(e))return s.map(i=>Vh.format(i));if(s.every(i=>Math.abs(i)<.001))return s.map(Ne);let t=0;for(;t<12&&Math.abs(e*10**t-Math.round(e*10**t))>1e-6;)t+=1;return s.map(i=>i===0?"0":i.toFixed(t))}var mi=s=>Number.isNaN(s)?"–":s!==0&&Math.abs(s)<.001?s.toExponential(1):s.toFixed(3);function hs(s,{low:e,high:t,integer:i}){let n=s.trim(),o=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(n)?Number(n):NaN;if(o>=e&&o<=t&&(!i||Number.isInteger(o)))return{value:o};let r=i?"a whole number":"a number",a=c=>i?String(c):Ne(c);return{error:`must be ${r} from ${a(e)} to ${a(t)}; got ${zs(n)}`}}var ot=s=>typeof s=="string"?s.replaceAll("_","-"):Number.isInteger(s)?String(s):Ne(s),Yi=(s,e,t)=>`${s} ${ot(e)} → ${ot(t)}`,$o=40;function No(s){return s.slice(0,2*$o).replace(/[\p{C}\p{Z}]+/gu," ").slice(0,$o)+(s.length>$o?"…":"")}var zs=s=>`"${No(s)}"`,ze=s=>s.replace("_optimizer."," ").replace(/[._]/g," ").replace(/ [a-z]$/,e=>e.toUpperCase());var wl=new Intl.NumberFormat("en");function bl(s,e,t,i){let n=e.lastStable()??[],o=s.panes.length>1?`${e.title} diverged`:"Diverged",r=n.map(({name:c,value:h})=>`${ze(c)} ${ot(h)}`),a=(c,h)=>{let p=g("button",{type:"button"},c);return p.addEventListener("click",()=>{for(let{name:m,value:v}of n)e.settings.set(m,v);h()}),p};return[`${o} at step ${wl.format(t)}: ${i||"a loss is no longer a finite number"}. The networks are back at step ${wl.format(e.steps)}. `+(r.length?`The last stable settings were: ${r.join(", ")}.`:"The settings were the same from the start: try a smaller learning rate.")+" Play goes on from there, Reset begins anew.",...r.length?[a("Go on with the last stable settings",()=>s.setPlaying(!0)),a("Reset to the last stable settings",()=>s.reset())]:[]]}var Kt=300,Hh=.85,Gh=1e100,yl=3e7,Uh=160,kl=s=>s.length<=Kt?s:Array.from({length:Kt},(e,t)=>s[Math.floor((t+.5)*s.length/Kt)]),Sl=s=>Number(s.toFixed(3));function El(s,e){let[t,i]=[0,1].map(a=>s.map(c=>c[a])),n=[t,i].map(a=>(Math.min(...a)+Math.max(...a))/2),o=Math.max(...[t,i].map(a=>Math.max(...a)-Math.min(...a))),r=o>0?2*Hh*e/o:1;return s.map(a=>a.map((c,h)=>Sl((c-n[h])*r)))}function qh(s){let e=/[;\t]/.test(s),t=s.replace(/[()[\]{}"']/g," ").trim();return t.split(e?/[;\t]/:t.includes(",")?/,/:/\s+/).map(i=>{let n=i.trim()===""?NaN:Number(e?i.replace(",","."):i);return Math.abs(n)<Gh?n:NaN})}function Mo(s,e){let t=s.split(/\r\n?|\n/).map(qh),i=c=>[...c.keys()].filter(h=>!Number.isNaN(c[h])),[n,o]=t.map(i).find(({length:c})=>c>=2)??[];if(o===void 0)throw new Error("no row has two numbers");let r=kl(t.filter(c=>!Number.isNaN(c[n]??NaN)&&!Number.isNaN(c[o]??NaN)).map(c=>[c[n],c[o]]));return r.every(c=>c.every(h=>Math.abs(h)<=e))?r.map(c=>c.map(Sl)):El(r,e)}function $l({data:s,width:e,height:t},i){let n=Float32Array.from({length:e*t},(c,h)=>{let p=s[4*h+3]/255;return p*(.3*s[4*h]+.59*s[4*h+1]+.11*s[4*h+2])+255*(1-p)}),[o,r]=[Math.min(...n),Math.max(...n)];if(r-o<16)throw new Error("it is all of one tone");let a=[...n.keys()].filter(c=>n[c]<(o+r)/2);return El(kl(a).map(c=>[c%e,-Math.floor(c/e)]),i)}var To=(s,e)=>new OffscreenCanvas(s,e).getContext("2d");function Yh(s,e){if(!s.trim())throw new Error("type a letter first");let t="bold 60px system-ui, sans-serif",i=To(1,1);i.font=t;let n=Math.min(1200,Math.ceil(i.measureText(s).width)+8),o=To(n,90);return o.font=t,o.fillText(s,4,66),$l(o.getImageData(0,0,n,90),e)}async function Kh(s,e){let t=await createImageBitmap(s),i=Math.min(1,Uh/Math.max(t.width,t.height)),[n,o]=[t.width,t.height].map(a=>Math.max(1,Math.round(a*i))),r=To(n,o);return r.drawImage(t,0,0,n,o),$l(r.getImageData(0,0,n,o),e)}async function xl(s,e){if(s.size>yl)throw new Error(`it is larger than ${yl/1e6} MB`);return s.type.startsWith("image/")?Kh(s,e).catch(t=>{throw t instanceof DOMException?new Error("the browser cannot read it as a picture"):t}):Mo(Jh(await s.arrayBuffer()),e)}function Jh(s){let[e,t]=new Uint8Array(s),i={65534:"utf-16le",65279:"utf-16be"}[e<<8|t];return new TextDecoder(i??"utf-8").decode(s)}function Nl(s,e,t,i=["word","rows","file"]){let n=async(E,T)=>{try{e(await T())}catch(S){t(`${E} gives no points: ${S.message}.`)}},[o,r,a]=["word","rows","file"].map(le),c=g("input",{id:o,type:"text",maxLength:24,autocomplete:"off"}),h=g("textarea",{id:r,rows:3,spellcheck:!1,placeholder:"x, y"}),p=g("input",{id:a,type:"file",accept:"image/*,.csv,.txt,.tsv,text/*"}),m=E=>g("button",{type:"button"},E),[v,k]=[m("Use the word"),m("Use the rows")];v.addEventListener("click",()=>n(`"${c.value}"`,()=>Yh(c.value,s()))),c.addEventListener("keydown",E=>E.key==="Enter"&&v.click()),k.addEventListener("click",()=>n("What was pasted",()=>Mo(h.value,s()))),p.addEventListener("change",()=>{let[E]=p.files;E&&n(E.name,()=>xl(E,s())),p.value=""});let y=(E,T,...S)=>g("div",{className:"live-bring"},g("label",{htmlFor:E},T),...S),x={word:y(o,"a word",c,v),rows:y(r,"rows of two numbers, pasted",h,k),file:y(a,"a CSV file, or a picture (its dark pixels)",p)};return{element:g("div",{className:"live-brings"},...i.map(E=>x[E])),drop(E){let[T]=E?.files??[];T?n(T.name,()=>xl(T,s())):E&&n("What was dropped",()=>Mo(E.getData("text"),s()))}}}var Qh=120,Zh=6;function Ao(s,e,t){let[i,n]=(t??"").split("_"),o=i?[" ",g("i",{},i,...n?[g("sub",{},n)]:[])]:[];return g("label",{htmlFor:s},e,...o)}function Xh({low:s,high:e,log:t,kind:i}){let n=s>0?s:e/10**Zh,o=t?Math.log10(e/n):e-s,r=i==="integer"&&!t?1:o/Qh;return{max:o,step:r,position:a=>t?Math.log10(Math.max(a,n)/n):a-s,value(a){if(a<=0)return s;let c=t?n*10**a:s+a,h=i==="integer"?Math.round(c):Number(c.toPrecision(3));return Math.min(e,Math.max(s,h))}}}function _o({label:s,low:e,high:t,integer:i,value:n,id:o,help:r},a){let c=n,h=g("p",{className:"live-message",id:le("message"),role:"alert",hidden:!0}),p=y=>i?String(y):Ne(y),m=g("input",{id:o,type:"text",inputMode:i?"numeric":"decimal",autocomplete:"off",spellcheck:!1,value:p(n)});m.setAttribute("aria-describedby",`${r} ${h.id}`);let v=y=>{m.setAttribute("aria-invalid",String(y!=="")),h.textContent=y&&`${s} ${y}. It stays ${p(c)}.`,h.hidden=!y};return m.addEventListener("change",()=>{let y=hs(m.value,{low:e,high:t,integer:i});if("error"in y)return v(y.error);v(""),c=y.value,a(c)}),{box:m,message:h,show:y=>{c=y,m.value=p(y),v("")}}}function ed(s,e,t){let{name:i,symbol:n,low:o,high:r,kind:a,value:c}=s,h=s.label??ze(i),p=Xh(s),m=le(i),v=le(i),k=g("input",{id:v,type:"range",min:0,max:p.max,step:p.step});k.setAttribute("aria-describedby",e);let y=A=>{k.value=String(p.position(A)),k.setAttribute("aria-valuetext",Ne(A))},{box:x,message:E,show:T}=_o({label:h,low:o,high:r,integer:a==="integer",value:c,id:m,help:e},A=>{y(A),t(A)});x.setAttribute("aria-label",`${h}, as a number`),k.addEventListener("input",()=>{let A=p.value(Number(k.value));k.setAttribute("aria-valuetext",Ne(A)),T(A),t(A)}),y(c);let S=g("div",{className:"live-control"},Ao(v,h,n),x,k,E);return{element:S,show:A=>(y(A),T(A)),enable(A){x.disabled=k.disabled=!A,S.title=A?s.doc:`${s.doc}; without effect under the present choices`}}}function ds(s,e,t,i,n,o){let r=le(s),a=g("select",{id:r},...t.map(c=>g("option",{value:c.value},c.text)));return a.setAttribute("aria-describedby",n),a.value=i,a.addEventListener("change",()=>o(a.value)),{element:g("div",{className:"live-control"},Ao(r,s,e),a),show:c=>a.value=String(c),enable:c=>a.disabled=!c}}function td({name:s,value:e},t,i,n){let o=le(s),r=String(e),a=g("p",{className:"live-message",id:le("message"),role:"alert",hidden:!0}),c=g("input",{id:o,type:"text",value:r,autocomplete:"off",spellcheck:!1,autocapitalize:"off",maxLength:1e4});c.setAttribute("aria-describedby",`${t} ${a.id}`);let h=p=>{c.setAttribute("aria-invalid",String(p!=="")),a.textContent=p&&`${p} The loss stays ${r}.`,a.hidden=!p};return c.addEventListener("change",async()=>{let p=c.value,m=await n(p);if(c.value===p){if("error"in m)return h(m.error);h(""),m.value!==r&&(r=m.value,i(r))}}),{element:g("div",{className:"live-control live-formula"},Ao(o,`${s}(y)`),c,a),show(p){r=c.value=String(p),h("")},enable:p=>c.disabled=!p}}function Ml(s,e,t,i=async n=>({value:n})){if(s.kind==="formula")return td(s,e,t,i);let n=s.kind==="choice"?ds(s.label??ze(s.name),s.symbol,s.options.map(o=>({value:o,text:s.texts?.[o]??ot(o)})),s.value,e,t):ed(s,e,t);return n.element.title=s.doc,n}var Po={low:0,high:2**32-1,integer:!0},St="browser",Ws=s=>s.get("engine")==="kernel"?s.get("device"):St;function Ki(s,e){s.set("engine",e===St?St:"kernel"),e!==St&&s.set("device",e),s.save_changes()}var Tl=(s,e)=>g("p",{id:s,className:"live-doc"},e);function Ji(s,e){let[t,i]=[le("seed"),le("doc")],{box:n,message:o,show:r}=_o({label:"seed",...Po,value:s,id:t,help:i},e),a=Tl(i,"starts all random numbers; a new seed starts a new training");return{element:g("div",{className:"live-control"},g("label",{htmlFor:t},"seed"),n,o,a),show:r,enable:h=>n.disabled=!h}}function Qi(s,e,t){let i=le("doc"),n=e.map(r=>({value:r,text:r===St?"this browser":`the kernel (${r})`})),o=ds("train in",void 0,n,s,i,t);return o.element.append(Tl(i,"where training happens; a change starts a new training with the same seed")),o}var Ft=64,vi={full:1/0,100:100,20:20,5:5,1:1},gi="",sd={batch:"batch size",width:"networks",against:"compare with"},Xi=s=>sd[s]??ze(s);function Bs(s,e,t){return e==="data"?s.data[t].title:e==="against"?s.objectives[t]??"nothing":e==="width"?s.sizes[t]:e==="speed"?t==="full"?"full speed":`${t} steps/s`:String(t)}function Al(s,e,t,i){return e==="against"?i===gi?"alone":`beside ${Bs(s,e,i)}`:Yi(Xi(e),Bs(s,e,t),Bs(s,e,i))}var Zi=class{constructor(e,t,i,n,o){this.model=e,this.index=t,this.changed=o,this.data=e.get("data")??"ring",this.batch=e.get("batch")??128,this.seed=e.get("seed")??0,this.width=e.get("width")??Ft,this.points=e.get("points")??[],this.against=e.get("against")?.objective??gi,this.speed="full",this.engine=Ws(e);let r=e.get("devices")??[];if(this.inputs={data:this.select("data","what the real points are drawn from; a change keeps the weights",Object.keys(t.data)),against:this.select("against","a second training beside this one, on the same data, seed and batch size; both start anew",[gi,...Object.keys(t.objectives)]),batch:this.select("batch","real points, and draws of noise, in each update",t.batches,Number),width:this.select("width","the size of both, with the objective’s own choices; a change starts a new training",Object.keys(t.sizes),Number),seed:Ji(this.seed,c=>this.set("seed",c)),speed:this.select("speed","generator steps a second, at most",Object.keys(vi).reverse())},r.length){let c=i?r:[St,...r];this.inputs.engine=Qi(this.engine,c,h=>this.set("engine",h))}for(let[c,{element:h}]of Object.entries(this.inputs))h.dataset.control=c,(c==="speed"?n.pace:n.setup).append(h);let a=[...["data","batch","width","seed","points"].map(c=>[c,()=>this.set(c,e.get(c),!1)]),["against",()=>this.set("against",e.get("against")?.objective??gi,!1)],...["engine","device"].map(c=>[c,()=>this.set("engine",Ws(e),!1)])];for(let[c,h]of a)e.on(`change:${c}`,h);this.end=()=>a.forEach(([c,h])=>e.off(`change:${c}`,h))}get here(){return this.engine===St}select(e,t,i,n=String){let o=le("doc"),r=i.map(h=>({value:String(h),text:Bs(this.index,e,h)})),a=String(this[e]),c=ds(Xi(e),void 0,r,a,o,h=>this.set(e,n(h)));return c.element.append(g("p",{id:o,className:"live-doc"},t)),c}set(e,t,i=!0){let n=this;n[e]!==t&&(n[e]=t,this.inputs[e]?.show(t),i&&e==="against"?(this.model.set("against",t===gi?{}:{objective:t,settings:{}}),this.model.save_changes()):i&&e==="engine"?Ki(this.model,t):i&&e!=="speed"&&(this.model.set(e,t),this.model.save_changes()),this.changed(e))}};var Vs="live-",wi="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function id(s,e){let t=i=>{let n=Math.max(0,Math.min(4095,Math.round((i/e+1)/2*4095)));return wi[n>>6]+wi[n&63]};return s.map(([i,n])=>t(i)+t(n)).join("")}function Pl(s,e){let t=[],i=n=>{let o=64*wi.indexOf(s[n])+wi.indexOf(s[n+1]);return Number((e*(2*o/4095-1)).toFixed(4))};for(let n=0;n+4<=s.length&&t.length<Kt;n+=4)[0,1,2,3].every(o=>wi.includes(s[n+o]))&&t.push([i(n),i(n+2)]);return t}var Lo=({manifest:s,values:e},t={})=>s.controls.filter(({name:i,value:n})=>e[i]!==(t[i]??n)).map(({name:i})=>[i,e[i]]);function Oo(s,{data:e,seed:t,batch:i,width:n,centres:o,sides:r},a){let c=new URLSearchParams({data:e,seed:String(t),batch:String(i),width:String(n)}),[h,p]=r;for(let{name:m}of h.manifest.controls)c.set(m,String(h.values[m]));if(c.set("against",p?p.manifest.name:""),p)for(let[m,v]of Lo(p,p.manifest.toy))c.set(`against.${m}`,String(v));return e==="drawn"&&c.set("points",id(o,a.data[e].limit)),`#${Vs}${s}?${c}`}function Co(s){let e=new RegExp(`^#${Vs}([\\w-]+)(?:\\?(.*))?$`).exec(s);return e?{name:e[1],query:new URLSearchParams(e[2]??"")}:void 0}function Ll(s,e,t){if(s.kind==="formula"){let i=t?.read(e)??{error:""};return"error"in i?{error:`cannot be ${zs(e)}: ${i.error.replace(/\.$/,"")}`}:i}if(s.kind==="choice"){let{options:i}=s;return i.includes(e)?{value:e}:{error:`must be one of ${i.join(", ")}; got ${zs(e)}`}}return hs(e,{low:s.low,high:s.high,integer:s.kind==="integer"})}var Ol=s=>hs(s,Po),_l=s=>typeof s=="string"?JSON.stringify(s):String(s);function nd({manifest:s,values:e}){let t=Lo({manifest:s,values:e}).filter(([i])=>!i.includes(".")).map(([i,n])=>`${i}=${_l(n)}`);for(let[i,n]of Object.entries(s.optimizers)){let o=`${i}_optimizer.`,r={...s.constants,...Object.fromEntries(s.controls.map(({name:h,value:p})=>[h,p]))},a=Object.keys(r).filter(h=>h.startsWith(o));if(a.every(h=>e[h]===r[h]))continue;let c=a.map(h=>`${h.slice(o.length)}=${_l(e[h])}`);t.push(`${i}_optimizer=ganlib.${n}(${c.join(", ")})`)}return`${s.own?"":"ganlib."}${s.class}(${t.join(", ")})`}function Cl({data:s,seed:e,batch:t,width:i,centres:n,sides:o}){let[r,a]=o.map(nd),c=[r,`data="${s}"`,`seed=${e}`,`batch=${t}`];return s==="drawn"&&c.push(`points=[${n.map(([h,p])=>`(${h}, ${p})`).join(", ")}]`),i!==Ft&&c.push(`width=${i}`),a&&c.push(`against=${a}`),o[0].manifest.own&&c.push('engine="kernel"'),`ganlib.Playground(${c.join(", ")})`}function Dl({data:s,seed:e,batch:t,width:i,sides:n}){let o=r=>r.replace("_optimizer.","-").replaceAll("_","-");return n.map(({manifest:r,values:a})=>{let c=Lo({manifest:r,values:a}).map(([h,p])=>` --${o(h)} ${p}`);return`python -m ganlib train ${r.name} --data ${s} --seed ${e} --batch ${t} --width ${i}${c.join("")}`}).join(" && ")}var od={link:["Copy link","the address of this page with the present settings"],python:["Copy Python","the line that gives this playground in a notebook"],command:["Copy command","the line that trains with these settings in a folder, on any device"],embed:["Copy embed code","a frame with this playground and its present settings, for a page of your own"],picture:["Save picture","the picture as a PNG file"]},Io=[1,20,100],Ro="parts",rd={"pull of the generator’s loss":"minus the gradient of the generator’s loss at a generated point: where it is drawn; as long as the run’s longest at most, so that a pull that vanishes is seen to shrink",slopes:"length of the gradient of the map, at random places between a real and a generated point",weights:"of all layers of the network that judges",distance:"sliced W₁ between 512 generated and 512 real points; the floor is what two samples of real points have","modes covered":"modes that have a generated point within three standard deviations","high-quality samples":"share of generated points within three standard deviations of a mode"},Do=s=>Object.fromEntries(Object.entries(s).map(([e,[t,i]])=>[e,g("button",{type:"button",title:i},t)])),Et=(s,...e)=>g("details",{className:"live-group"},g("summary",{},s),...e),jo=s=>Do({play:["Play","train, until paused"],step:["Step",`whole iterations: k updates of ${s}, then one of G`],discriminator:[`Step ${s}`,`updates of ${s} alone`],generator:["Step G","updates of G alone"],reset:["Reset","a new training from its start, with the same seed"]});function Il(s,{title:e,discriminator:t}){let i=jo(t==="critic"?"f":"D"),n=Do(od),o=Do({draw:["Draw data","put points of your own on the picture"],clear:["Clear","forget your points"]});o.draw.setAttribute("aria-pressed","false"),o.clear.hidden=!0;let r=le("times"),a=g("select",{id:r},...Io.map(U=>g("option",{value:String(U)},`× ${U}`))),c=g("option",{value:Ro,title:"a press shows the next of the five parts of an iteration"},"in parts");a.append(c);let h=g("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),p=g("button",{type:"button",title:"what the pictures show, as text"},"Say it in words"),m=g("p",{className:"live-worded","aria-live":"polite"}),v=g("p",{className:"live-status",role:"status"}),k=g("p",{className:"live-rate"}),y=g("div",{className:"live-alert",role:"alert",hidden:!0}),x=g("div",{className:"live-setup"}),E=g("div",{className:"live-pace"}),T=g("div",{className:"live-panes"}),S=g("div",{}),A=Et("what you tried"),N=Object.entries(rd).flatMap(([U,V])=>[g("dt",{},U),g("dd",{},V)]),j=le("share"),P=g("input",{id:j,type:"text",readOnly:!0,hidden:!0}),q=g("label",{htmlFor:j,hidden:!0},"copied");return{root:g("section",{className:"live-playground",id:Vs+s,tabIndex:-1,"aria-label":`playground: ${e}`},g("div",{className:"live-top"},g("div",{className:"live-buttons",role:"group","aria-label":"training"},i.play,g("span",{className:"live-joined"},i.step,h,a),i.discriminator,i.generator,i.reset),g("div",{className:"live-beside live-told"},v,k)),y,T,g("div",{className:"live-words"},p,m),g("div",{className:"live-groups"},Et("data, seed, pace, another beside it",x,E,g("div",{className:"live-buttons live-sketch",role:"group","aria-label":"your own data"},...Object.values(o)),S),A,Et("share, and what the numbers mean",g("div",{className:"live-share"},g("div",{className:"live-buttons",role:"group","aria-label":"share"},...Object.values(n)),q,P),g("dl",{className:"live-help"},...N)))),buttons:i,times:a,inParts:c,shares:n,sketch:o,status:v,rate:k,alert:y,setup:x,pace:E,panes:T,brought:S,tried:A,words:p,worded:m,copied:{text:P,label:q}}}var Hs=new Set,ld=s=>{let e=g("button",{type:"button",className:"live-back"},"Back to the text");return e.addEventListener("click",()=>{e.remove(),s.scrollIntoView({block:"center"}),s.focus({preventScroll:!0})}),e};function Fl(s,e){let t=Co(s);if(!t)return!1;for(let i of Hs)if(i.name===t.name){i.apply(t.query);for(let{root:n}of Hs)n.querySelector(".live-back")?.remove();return e&&!i.root.contains(e)&&(i.root.querySelector(".live-buttons")??i.root).append(ld(e)),!0}return!1}function Rl(s){if(s.defaultPrevented||s.button!==0||s.ctrlKey||s.metaKey||s.shiftKey)return;let e=s.target instanceof Element?s.target.closest('a[href^="#"]'):null;e&&Fl(e.getAttribute("href")??"",e)&&s.preventDefault()}var jl=()=>Fl(location.hash);function en(s){Hs.size||(document.addEventListener("click",Rl),window.addEventListener("hashchange",jl)),Hs.add(s);let e=Co(location.hash);return e?.name===s.name&&s.apply(e.query),()=>{Hs.delete(s),!Hs.size&&(document.removeEventListener("click",Rl),window.removeEventListener("hashchange",jl))}}function Fo({variants:s},e){let t=s.find(({when:i})=>Object.entries(i).every(([n,o])=>e[n]===o));if(!t)throw new Error("no graph of these choices");return t}var tn=(s,e)=>({...s,...s.sizes?.[e]});function zo(s,e,t,i){let{train:n,view:o}=Fo(e,i);return[e.init.file,s.data[t].file,...Object.values(s.measures),n,o,...Object.values(e.outputs??{})]}var bi=s=>s.replace("_optimizer.","_");function sn(s){return{get:e=>s.get(bi(e)),set(e,t){s.set(bi(e),t),s.save_changes()},on(e,t){let i=e.map(n=>{let o=()=>t(n,s.get(bi(n)));return s.on(`change:${bi(n)}`,o),()=>s.off(`change:${bi(n)}`,o)});return()=>i.forEach(n=>n())}}}function zl(s,{name:e,toy:t}){let i=()=>({...t,...s.get("against")?.settings});return{get:n=>i()[n],set(n,o){s.set("against",{...s.get("against"),settings:{...i(),[n]:o}}),s.save_changes()},on(n,o){let r=()=>{if(s.get("against")?.objective===e)for(let a of n)a in i()&&o(a,i()[a])};return s.on("change:against",r),()=>s.off("change:against",r)}}}var ad=s=>{let e=({name:t})=>t==="discriminator_steps"||t.includes(".");return[...s.filter(t=>!e(t)),...s.filter(e)]},Wl=({constants:s,controls:e})=>({...s,...Object.fromEntries(e.map(({name:t,value:i})=>[t,i]))}),Gs=class{constructor(e,t,i,n){this.manifest=e,this.store=t,this.changed=n,this.values={...e.constants};for(let o of Object.keys(e.constants))this.values[o]=t.get(o)??this.values[o];this.inputs={};for(let o of ad(e.controls)){let{name:r,doc:a}=o;this.values[r]=t.get(r)??o.value;let c=le("doc"),h={...o,label:i.named(r),value:this.values[r]};this.inputs[r]=Ml(h,c,m=>{this.take(r,m),t.set(r,m)},i.written&&(m=>i.written.check(m)));let{element:p}=this.inputs[r];p.dataset.control=r,p.append(g("p",{id:c,className:"live-doc"},a)),(r===e.slider||o.kind==="formula"?i.main:i.controls).append(p)}this.enable(),this.end=t.on(Object.keys(this.values),(o,r)=>r!==void 0&&this.show(o,r))}show(e,t){this.values[e]!==t&&(this.inputs[e]?.show(t),this.take(e,t))}set(e,t){this.show(e,t),this.store.set(e,t)}take(e,t){this.values={...this.values,[e]:t},this.enable(),this.changed(this.values)}enable(){let{acting:e}=Fo(this.manifest,this.values);for(let{name:t,kind:i}of this.manifest.controls)(i==="number"||i==="integer")&&this.inputs[t].enable(e.includes(t))}choose(e){for(let{name:t,kind:i}of this.manifest.controls)i==="choice"&&this.inputs[t].enable(e)}};var Wo=2,cd=5,hd=22;function dd({manifest:{controls:s,discriminator:e},settings:{values:t},named:i},n){let o=ot(t[n]),{kind:r,symbol:a=""}=s.find(h=>h.name===n)??{};if(r==="choice"&&o.length>cd)return o;if(!a||a.includes("_"))return`${i(n)} ${o}`;let c=n.startsWith("generator")?"G":e==="critic"?"f":"D";return`${a}${n.includes(".")?` of ${c}`:""} ${o}`}function yi(s){let[e,t]=s,i=t&&e.manifest.title===t.manifest.title,n=i?e.manifest.controls.map(({name:o})=>o).filter(o=>e.settings.values[o]!==t.settings.values[o]):[];n.sort((o,r)=>Number(o.includes("."))-Number(r.includes("."))),s.forEach((o,r)=>{let{manifest:{title:a},settings:c}=o,h=n.slice(0,Wo).map(y=>`${o.named(y)} ${ot(c.values[y])}`);n.length>Wo&&h.push(`${n.length-Wo} more differ`),i&&!n.length&&h.push(r?"the same again":"as set");let[p,...m]=n.map(y=>dd(o,y)),v=[p,...m].join(", "),k=i?n.length?v.length<=hd?v:m.length?`${p} …`:p:h[0]:a;o.phrase=i?n.length?`with ${k.replace(" …","")}`:k:`for ${k}`,o.entitle(h.length?`${a}: ${h.join(", ")}`:a,k)})}var nn=class{constructor(e){this.board=e,this.width=e.setup.width,this.free()}async compare(){let{board:e}=this,t=e.setup.against,i=()=>e.panes[1]?.manifest.name??"";if(i()===t)return;let n;try{n=t&&await e.manifestOf(t),n&&await e.engine?.have(this.graphsOf(n))}catch({file:r,message:a}){e.setup.against===t&&!e.ended&&this.refuse({file:r,reason:a,against:i()});return}if(e.setup.against!==t||i()===t||e.ended)return;let o=e.panes.splice(1);if(o.some(({element:r})=>r.contains(document.activeElement))&&e.root.focus({preventScroll:!0}),o.forEach(r=>(r.destroy(),r.element.remove())),yi(e.panes),e.root.classList.toggle("live-two",!!t),n){let r=e.addPane(n,zl(e.model,n),[]);r.attach(a=>e.colour(a)),r.recolour(Ui(e.root)),this.free()}e.pair.change(),e.panes[0].fit(),e.engine&&(e.screen.frame=void 0),e.tell({type:"compare",settings:e.settings()})}async resize(){let{board:e}=this,{setup:t,panes:i}=e,{width:n}=t;if(n!==this.width){try{for(let{manifest:r,settings:a}of t.here?i:[])this.checkChoices(r,a.values);let o=e.settings().flatMap(({manifest:r,values:a})=>zo(e.index,r,e.source().data,a));await e.engine?.have(o)}catch({file:o,message:r}){t.width===n&&this.refuse({file:o,reason:r,width:this.width});return}t.width!==n||this.width===n||e.ended||(this.width=n,this.free(),e.engine&&(e.screen.frame=void 0),e.tell({type:"compare",settings:e.settings()}))}}checkChoices({sizes:e},t){let{board:i}=this,{width:n}=i.setup;for(let[o,r]of Object.entries(e[n]?.variants[0].when??{}))if(t[o]!==r)throw new Error(`the page has networks of ${i.index.sizes[n]} for ${ze(o)} ${ot(r)} alone`)}free(){let{board:e}=this;for(let{settings:t}of e.panes)t.choose(!e.setup.here||this.width===Ft);e.parts.inParts.disabled=!e.setup.here}graphsOf(e){let{board:t}=this,i={...Wl(e),...e.toy,...t.model.get("against")?.settings};return zo(t.index,tn(e,t.setup.width),t.source().data,i)}refuse({file:e,reason:t,pane:i,values:n,source:o,width:r,against:a}){let{board:c}=this;r&&c.setup.set("width",r),o&&c.setup.set("data",o.data),a!==void 0&&this.keep(a);for(let[p,m]of Object.entries(n??{}))c.panes[i??0]?.settings.set(p,m);let h=e?`${e} could not be loaded (${t})`:`${t[0].toUpperCase()}${t.slice(1)}`;c.status.alert(`${h}. The choice before it stays.`)}keep(e){let{board:t}=this;t.model.set("against",e?{objective:e,settings:t.panes[1].settings.values}:{}),t.model.save_changes(),t.setup.set("against",e,!1)}};var Bl=s=>Uint8Array.from(atob(s),e=>e.charCodeAt(0)).buffer,Bo=(s,e)=>Float32Array.from(new Int16Array(Bl(s)),t=>t*e/32767);function Vl({real:s,samples:e,arrows:t,surface:i,limit:n,pull:o,low:r,high:a,floor:c,distance:h,covered:p,quality:m},v,k){let y={edges:[0,1],shares:new Float32Array(1)},x={name:v.name,steps:0,discriminatorSteps:0,last:new Float32Array(v.measured.length).fill(NaN),rows:new Float32Array(0),samples:Bo(e,n),arrows:Bo(t,o),surface:Float32Array.from(new Uint8Array(Bl(i)),E=>r+E*(a-r)/255),slopes:y,weights:y,limit:n,distance:h,covered:p,quality:m};return{real:{data:k,points:Bo(s,n),floor:c},frame:{type:"frame",data:k,panes:[x],rate:0}}}var ud=.041666666666666664,on=class{constructor(e,t,i,n){this.canvas=e,this.limit=t,this.add=i,this.moved=n,this.on=!1,this.cursor=void 0,this.last=void 0,e.addEventListener("pointerdown",o=>this.down(o)),e.addEventListener("pointermove",o=>this.stroke(o));for(let o of["pointerup","pointercancel"])e.addEventListener(o,()=>this.last=void 0);e.addEventListener("keydown",o=>this.key(o))}turn(e){this.on=e,this.cursor=void 0,this.canvas.style.touchAction=e?"none":"",this.canvas.style.cursor=e?"crosshair":"",this.canvas.setAttribute("role",e?"application":"img"),e?this.canvas.tabIndex=0:this.canvas.removeAttribute("tabindex")}down(e){!this.on||e.button!==0||(this.canvas.setPointerCapture(e.pointerId),this.put(e))}stroke(e){!this.on||!this.last||Math.hypot(e.clientX-this.last.x,e.clientY-this.last.y)>=9&&this.put(e)}put(e){let t=this.canvas.getBoundingClientRect();this.last={x:e.clientX,y:e.clientY};let[i,n]=[(e.clientX-t.left)/t.width,(e.clientY-t.top)/t.height];i>=0&&i<=1&&n>=0&&n<=1&&this.point(2*i-1,1-2*n)}point(e,t){let i=this.limit();this.add([Number((i*e).toFixed(3)),Number((i*t).toFixed(3))])}key(e){if(!this.on)return;let t=this.limit(),[i,n]=this.cursor??[0,0],o=2*t*ud,a={ArrowLeft:[-o,0],ArrowRight:[o,0],ArrowUp:[0,o],ArrowDown:[0,-o]}[e.key];if(a){let c=h=>Math.max(-t,Math.min(t,h));this.cursor=[c(i+a[0]),c(n+a[1])],this.moved()}else if(e.key===" "||e.key==="Enter")this.point(i/t,n/t);else return;e.preventDefault()}},Hl=(s,e)=>[...s,e].slice(-300);var rn=class{constructor(e){this.board=e;let{setup:t,index:i,panes:n,parts:o}=e,[r]=n,a=()=>r.shown?.limit??i.data.drawn.limit,c=p=>t.set("points",Hl(t.points,p));this.sketch=new on(r.canvas,a,c,()=>e.drawSoon());let h=Nl(()=>i.data.drawn.limit,p=>{e.status.alert(""),t.set("points",p),t.set("data","drawn"),e.ensureEngine(),e.status.note(p.length===1?"One point is the data now.":`${p.length} points are the data now.`)},p=>e.status.alert(p));o.brought.append(h.element);for(let p of["dragover","drop"])e.root.addEventListener(p,m=>{m.target.closest("input, textarea")||(m.preventDefault(),p==="drop"&&h.drop(m.dataTransfer))});o.sketch.draw.addEventListener("click",()=>this.turn(!this.sketch.on)),o.sketch.clear.addEventListener("click",()=>{t.set("points",[]),o.sketch.draw.focus()})}get cursor(){return this.sketch.cursor}turn(e){let{board:t,sketch:i}=this;if(i.on===e)return;let{draw:n}=t.parts.sketch;!e&&document.activeElement===t.panes[0].canvas&&n.focus(),i.turn(e),n.setAttribute("aria-pressed",String(e)),n.textContent=e?"Stop drawing":"Draw data",e?(t.ensureEngine(),t.status.note("Draw points on the picture; or focus it, move with the arrow keys, and put a point with the space bar.")):(t.status.forget(),t.status.describe()),t.drawSoon()}follow(e){let{setup:t,parts:i}=this.board;e==="data"&&t.data==="drawn"&&!t.points.length&&this.turn(!0),e==="data"&&t.data!=="drawn"&&this.turn(!1),i.sketch.clear.hidden=!t.points.length}};var Gl=new Intl.NumberFormat("en"),ln=class{constructor(e){this.step=e;let t=le("bet");this.radios=[0,1].map(n=>g("input",{type:"radio",name:t,id:`${t}-${n}`})),this.labels=this.radios.map(({id:n})=>g("label",{htmlFor:n}));let i=this.radios.map((n,o)=>g("span",{},n,this.labels[o]));this.said=g("p",{role:"status"}),this.element=g("fieldset",{className:"live-bet",hidden:!0},g("legend",{},`Who is nearer at step ${Gl.format(e)}?`),...i,this.said),this.open(!1)}open(e){this.settled=!1,this.element.hidden=!e;for(let t of this.radios)t.checked=t.disabled=!1;X(this.said,"Place your bet, and press Play.")}name(e){e.forEach((t,i)=>X(this.labels[i],t))}take(e,t,i){if(e<this.step&&this.settled&&this.open(!0),e<this.step||this.settled)return;this.settled=!0;for(let r of this.radios)r.disabled=!0;let n=this.radios.findIndex(({checked:r})=>r),o=t===void 0?"Nobody wins":n<0?"You had not bet":n===t?"You win":"You lose";X(this.said,`${o}. Step ${Gl.format(e)}: ${i}.`)}};var pd="uplot",fd="u-hz",md="u-vt",gd="u-title",vd="u-wrap",wd="u-under",bd="u-over",yd="u-axis",fs="u-off",xd="u-select",kd="u-cursor-x",Sd="u-cursor-y",Ed="u-cursor-pt",$d="u-legend",Nd="u-live",Md="u-inline",Td="u-series",Ad="u-marker",Ul="u-label",_d="u-value",ki="width",Si="height";var ql="bottom",Us="left",Vo="right",rr="#000",Yl=rr+"0",Ho="mousemove",Kl="mousedown",Go="mouseup",Jl="mouseenter",Ql="mouseleave",Zl="dblclick",Pd="resize",Ld="scroll",Xl="change",un="dppxchange",lr="--",Xs=typeof window<"u",Jo=Xs?document:null,Ys=Xs?window:null,Od=Xs?navigator:null,ae,an;function Qo(){let s=devicePixelRatio;ae!=s&&(ae=s,an&&Xo(Xl,an,Qo),an=matchMedia(`(min-resolution: ${ae-.001}dppx) and (max-resolution: ${ae+.001}dppx)`),ms(Xl,an,Qo),Ys.dispatchEvent(new CustomEvent(un)))}function rt(s,e){if(e!=null){let t=s.classList;!t.contains(e)&&t.add(e)}}function Zo(s,e){let t=s.classList;t.contains(e)&&t.remove(e)}function be(s,e,t){s.style[e]=t+"px"}function $t(s,e,t,i){let n=Jo.createElement(s);return e!=null&&rt(n,e),t?.insertBefore(n,i),n}function mt(s,e){return $t("div",s,e)}var ea=new WeakMap;function Dt(s,e,t,i,n){let o="translate("+e+"px,"+t+"px)",r=ea.get(s);o!=r&&(s.style.transform=o,ea.set(s,o),e<0||t<0||e>i||t>n?rt(s,fs):Zo(s,fs))}var ta=new WeakMap;function sa(s,e,t){let i=e+t,n=ta.get(s);i!=n&&(ta.set(s,i),s.style.background=e,s.style.borderColor=t)}var ia=new WeakMap;function na(s,e,t,i){let n=e+""+t,o=ia.get(s);n!=o&&(ia.set(s,n),s.style.height=t+"px",s.style.width=e+"px",s.style.marginLeft=i?-e/2+"px":0,s.style.marginTop=i?-t/2+"px":0)}var ar={passive:!0},Cd={...ar,capture:!0};function ms(s,e,t,i){e.addEventListener(s,t,i?Cd:ar)}function Xo(s,e,t,i){e.removeEventListener(s,t,ar)}Xs&&Qo();function Nt(s,e,t,i){let n;t=t||0,i=i||e.length-1;let o=i<=2147483647;for(;i-t>1;)n=o?t+i>>1:lt((t+i)/2),e[n]<s?t=n:i=n;return s-e[t]<=e[i]-s?t:i}function La(s){return(t,i,n)=>{let o=-1,r=-1;for(let a=i;a<=n;a++)if(s(t[a])){o=a;break}for(let a=n;a>=i;a--)if(s(t[a])){r=a;break}return[o,r]}}var Oa=s=>s!=null,Ca=s=>s!=null&&s>0,mn=La(Oa),Dd=La(Ca);function Id(s,e,t,i=0,n=!1){let o=n?Dd:mn,r=n?Ca:Oa;[e,t]=o(s,e,t);let a=s[e],c=s[e];if(e>-1)if(i==1)a=s[e],c=s[t];else if(i==-1)a=s[t],c=s[e];else for(let h=e;h<=t;h++){let p=s[h];r(p)&&(p<a?a=p:p>c&&(c=p))}return[a??pe,c??-pe]}function gn(s,e,t,i){let n=la(s),o=la(e);s==e&&(n==-1?(s*=t,e/=t):(s/=t,e*=t));let r=t==10?zt:Da,a=n==1?lt:gt,c=o==1?gt:lt,h=a(r(Oe(s))),p=c(r(Oe(e))),m=Ks(t,h),v=Ks(t,p);return t==10&&(h<0&&(m=fe(m,-h)),p<0&&(v=fe(v,-p))),i||t==2?(s=m*n,e=v*o):(s=Fa(s,m),e=vn(e,v)),[s,e]}function cr(s,e,t,i){let n=gn(s,e,t,i);return s==0&&(n[0]=0),e==0&&(n[1]=0),n}var hr=.1,oa={mode:3,pad:hr},$i={pad:0,soft:null,mode:0},Rd={min:$i,max:$i};function pn(s,e,t,i){return wn(t)?ra(s,e,t):($i.pad=t,$i.soft=i?0:null,$i.mode=i?3:0,ra(s,e,Rd))}function oe(s,e){return s??e}function jd(s,e,t){for(e=oe(e,0),t=oe(t,s.length-1);e<=t;){if(s[e]!=null)return!0;e++}return!1}function ra(s,e,t){let i=t.min,n=t.max,o=oe(i.pad,0),r=oe(n.pad,0),a=oe(i.hard,-pe),c=oe(n.hard,pe),h=oe(i.soft,pe),p=oe(n.soft,-pe),m=oe(i.mode,0),v=oe(n.mode,0),k=e-s,y=zt(k),x=Je(Oe(s),Oe(e)),E=zt(x),T=Oe(E-y);(k<1e-24||T>10)&&(k=0,(s==0||e==0)&&(k=1e-24,m==2&&h!=pe&&(o=0),v==2&&p!=-pe&&(r=0)));let S=k||x||1e3,A=zt(S),N=Ks(10,lt(A)),j=S*(k==0?s==0?.1:1:o),P=fe(Fa(s-j,N/10),24),q=s>=h&&(m==1||m==3&&P<=h||m==2&&P>=h)?h:pe,G=Je(a,P<q&&s>=q?q:Mt(q,P)),U=S*(k==0?e==0?.1:1:r),V=fe(vn(e+U,N/10),24),L=e<=p&&(v==1||v==3&&V>=p||v==2&&V<=p)?p:-pe,J=Mt(c,V>L&&e<=L?L:Je(L,V));return G==J&&G==0&&(J=100),[G,J]}var Fd=new Intl.NumberFormat(Xs?Od.language:"en-US"),dr=s=>Fd.format(s),at=Math,dn=at.PI,Oe=at.abs,lt=at.floor,Le=at.round,gt=at.ceil,Mt=at.min,Je=at.max,Ks=at.pow,la=at.sign,zt=at.log10,Da=at.log2,zd=(s,e=1)=>at.sinh(s)*e,Uo=(s,e=1)=>at.asinh(s/e),pe=1/0;function aa(s){return(zt((s^s>>31)-(s>>31))|0)+1}function er(s,e,t){return Mt(Je(s,e),t)}function Ia(s){return typeof s=="function"}function te(s){return Ia(s)?s:()=>s}var Wd=()=>{},Ra=s=>s,ja=(s,e)=>e,Bd=s=>null,ca=s=>!0,ha=(s,e)=>s==e,Vd=/\.\d*?(?=9{6,}|0{6,})/gm,gs=s=>{if(Wa(s)||Qt.has(s))return s;let e=`${s}`,t=e.match(Vd);if(t==null)return s;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[n,o]=e.split("e");return+`${gs(n)}e${o}`}return fe(s,i)};function us(s,e){return gs(fe(gs(s/e))*e)}function vn(s,e){return gs(gt(gs(s/e))*e)}function Fa(s,e){return gs(lt(gs(s/e))*e)}function fe(s,e=0){if(Wa(s))return s;let t=10**e,i=s*t*(1+Number.EPSILON);return Le(i)/t}var Qt=new Map;function za(s){return((""+s).split(".")[1]||"").length}function Mi(s,e,t,i){let n=[],o=i.map(za);for(let r=e;r<t;r++){let a=Oe(r),c=fe(Ks(s,r),a);for(let h=0;h<i.length;h++){let p=s==10?+`${i[h]}e${r}`:i[h]*c,m=(r>=0?0:a)+(r>=o[h]?0:o[h]),v=s==10?p:fe(p,m);n.push(v),Qt.set(v,m)}}return n}var Ni={},ur=[],Js=[null,null],Jt=Array.isArray,Wa=Number.isInteger,Hd=s=>s===void 0;function da(s){return typeof s=="string"}function wn(s){let e=!1;if(s!=null){let t=s.constructor;e=t==null||t==Object}return e}function Gd(s){return s!=null&&typeof s=="object"}var Ud=Object.getPrototypeOf(Uint8Array),Ba="__proto__";function Qs(s,e=wn){let t;if(Jt(s)){let i=s.find(n=>n!=null);if(Jt(i)||e(i)){t=Array(s.length);for(let n=0;n<s.length;n++)t[n]=Qs(s[n],e)}else t=s.slice()}else if(s instanceof Ud)t=s.slice();else if(e(s)){t={};for(let i in s)i!=Ba&&(t[i]=Qs(s[i],e))}else t=s;return t}function Ae(s){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let n in i)n!=Ba&&(wn(s[n])?Ae(s[n],Qs(i[n])):s[n]=Qs(i[n]))}return s}var qd=0,Yd=1,Kd=2;function Jd(s,e,t){for(let i=0,n,o=-1;i<e.length;i++){let r=e[i];if(r>o){for(n=r-1;n>=0&&s[n]==null;)s[n--]=null;for(n=r+1;n<t&&s[n]==null;)s[o=n++]=null}}}function Qd(s,e){if(eu(s)){let r=s[0].slice();for(let a=1;a<s.length;a++)r.push(...s[a].slice(1));return tu(r[0])||(r=Xd(r)),r}let t=new Set;for(let r=0;r<s.length;r++){let c=s[r][0],h=c.length;for(let p=0;p<h;p++)t.add(c[p])}let i=[Array.from(t).sort((r,a)=>r-a)],n=i[0].length,o=new Map;for(let r=0;r<n;r++)o.set(i[0][r],r);for(let r=0;r<s.length;r++){let a=s[r],c=a[0];for(let h=1;h<a.length;h++){let p=a[h],m=Array(n).fill(void 0),v=e?e[r][h]:Yd,k=[];for(let y=0;y<p.length;y++){let x=p[y],E=o.get(c[y]);x===null?v!=qd&&(m[E]=x,v==Kd&&k.push(E)):m[E]=x}Jd(m,k,n),i.push(m)}}return i}var Zd=typeof queueMicrotask>"u"?s=>Promise.resolve().then(s):queueMicrotask;function Xd(s){let e=s[0],t=e.length,i=Array(t);for(let o=0;o<i.length;o++)i[o]=o;i.sort((o,r)=>e[o]-e[r]);let n=[];for(let o=0;o<s.length;o++){let r=s[o],a=Array(t);for(let c=0;c<t;c++)a[c]=r[i[c]];n.push(a)}return n}function eu(s){let e=s[0][0],t=e.length;for(let i=1;i<s.length;i++){let n=s[i][0];if(n.length!=t)return!1;if(n!=e){for(let o=0;o<t;o++)if(n[o]!=e[o])return!1}}return!0}function tu(s,e=100){let t=s.length;if(t<=1)return!0;let i=0,n=t-1;for(;i<=n&&s[i]==null;)i++;for(;n>=i&&s[n]==null;)n--;if(n<=i)return!0;let o=Je(1,lt((n-i+1)/e));for(let r=s[i],a=i+o;a<=n;a+=o){let c=s[a];if(c!=null){if(c<=r)return!1;r=c}}return!0}var Va=["January","February","March","April","May","June","July","August","September","October","November","December"],Ha=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Ga(s){return s.slice(0,3)}var su=Ha.map(Ga),iu=Va.map(Ga),nu={MMMM:Va,MMM:iu,WWWW:Ha,WWW:su};function xi(s){return(s<10?"0":"")+s}function ou(s){return(s<10?"00":s<100?"0":"")+s}var ru={YYYY:s=>s.getFullYear(),YY:s=>(s.getFullYear()+"").slice(2),MMMM:(s,e)=>e.MMMM[s.getMonth()],MMM:(s,e)=>e.MMM[s.getMonth()],MM:s=>xi(s.getMonth()+1),M:s=>s.getMonth()+1,DD:s=>xi(s.getDate()),D:s=>s.getDate(),WWWW:(s,e)=>e.WWWW[s.getDay()],WWW:(s,e)=>e.WWW[s.getDay()],HH:s=>xi(s.getHours()),H:s=>s.getHours(),h:s=>{let e=s.getHours();return e==0?12:e>12?e-12:e},AA:s=>s.getHours()>=12?"PM":"AM",aa:s=>s.getHours()>=12?"pm":"am",a:s=>s.getHours()>=12?"p":"a",mm:s=>xi(s.getMinutes()),m:s=>s.getMinutes(),ss:s=>xi(s.getSeconds()),s:s=>s.getSeconds(),fff:s=>ou(s.getMilliseconds())};function pr(s,e){e=e||nu;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,n;for(;n=i.exec(s);)t.push(n[0][0]=="{"?ru[n[1]]:n[0]);return o=>{let r="";for(let a=0;a<t.length;a++)r+=typeof t[a]=="string"?t[a]:t[a](o,e);return r}}var lu=new Intl.DateTimeFormat().resolvedOptions().timeZone;function au(s,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+s+s.getTimezoneOffset()*6e4):e==lu?t=s:(t=new Date(s.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(s.getMilliseconds())),t}var Ua=s=>s%1==0,fn=[1,2,2.5,5],cu=Mi(10,-32,0,fn),qa=Mi(10,0,32,fn),hu=qa.filter(Ua),ps=cu.concat(qa),fr=`
`,Ya="{YYYY}",ua=fr+Ya,Ka="{M}/{D}",Ei=fr+Ka,cn=Ei+"/{YY}",Ja="{aa}",du="{h}:{mm}",qs=du+Ja,pa=fr+qs,fa=":{ss}",he=null;function Qa(s){let e=s*1e3,t=e*60,i=t*60,n=i*24,o=n*30,r=n*365,c=(s==1?Mi(10,0,3,fn).filter(Ua):Mi(10,-3,0,fn)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,n,n*2,n*3,n*4,n*5,n*6,n*7,n*8,n*9,n*10,n*15,o,o*2,o*3,o*4,o*6,r,r*2,r*5,r*10,r*25,r*50,r*100]),h=[[r,Ya,he,he,he,he,he,he,1],[n*28,"{MMM}",ua,he,he,he,he,he,1],[n,Ka,ua,he,he,he,he,he,1],[i,"{h}"+Ja,cn,he,Ei,he,he,he,1],[t,qs,cn,he,Ei,he,he,he,1],[e,fa,cn+" "+qs,he,Ei+" "+qs,he,pa,he,1],[s,fa+".{fff}",cn+" "+qs,he,Ei+" "+qs,he,pa,he,1]];function p(m){return(v,k,y,x,E,T)=>{let S=[],A=E>=r,N=E>=o&&E<r,j=m(y),P=fe(j*s,3),q=qo(j.getFullYear(),A?0:j.getMonth(),N||A?1:j.getDate()),G=fe(q*s,3);if(N||A){let U=N?E/o:0,V=A?E/r:0,L=P==G?P:fe(qo(q.getFullYear()+V,q.getMonth()+U,1)*s,3),J=new Date(Le(L/s)),R=J.getFullYear(),Y=J.getMonth();for(let B=0;L<=x;B++){let se=qo(R+V*B,Y+U*B,1),W=se-m(fe(se*s,3));L=fe((+se+W)*s,3),L<=x&&S.push(L)}}else{let U=E>=n?n:E,V=lt(y)-lt(P),L=G+V+vn(P-G,U);S.push(L);let J=m(L),R=J.getHours()+J.getMinutes()/t+J.getSeconds()/i,Y=E/i,B=v.axes[k]._space,se=T/B;for(;L=fe(L+E,s==1?0:3),!(L>x);)if(Y>1){let W=lt(fe(R+Y,6))%24,ie=m(L).getHours()-W;ie>1&&(ie=-1),L-=ie*i,R=(R+Y)%24;let de=S[S.length-1];fe((L-de)/E,3)*se>=.7&&S.push(L)}else S.push(L)}return S}}return[c,h,p]}var[uu,pu,fu]=Qa(1),[mu,gu,vu]=Qa(.001);Mi(2,-53,53,[1]);function ma(s,e){return s.map(t=>t.map((i,n)=>n==0||n==8||i==null?i:e(n==1||t[8]==0?i:t[1]+i)))}function ga(s,e){return(t,i,n,o,r)=>{let a=e.find(y=>r>=y[0])||e[e.length-1],c,h,p,m,v,k;return i.map(y=>{let x=s(y),E=x.getFullYear(),T=x.getMonth(),S=x.getDate(),A=x.getHours(),N=x.getMinutes(),j=x.getSeconds(),P=E!=c&&a[2]||T!=h&&a[3]||S!=p&&a[4]||A!=m&&a[5]||N!=v&&a[6]||j!=k&&a[7]||a[1];return c=E,h=T,p=S,m=A,v=N,k=j,P(x)})}}function wu(s,e){let t=pr(e);return(i,n,o,r,a)=>n.map(c=>t(s(c)))}function qo(s,e,t){return new Date(s,e,t)}function va(s,e){return e(s)}var bu="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function wa(s,e){return(t,i,n,o)=>o==null?lr:e(s(i))}function yu(s,e){let t=s.series[e];return t.width?t.stroke(s,e):t.points.width?t.points.stroke(s,e):null}function xu(s,e){return s.series[e].fill(s,e)}var ku={show:!0,live:!0,isolate:!1,mount:Wd,markers:{show:!0,width:2,stroke:yu,fill:xu,dash:"solid"},idx:null,idxs:null,values:[]};function Su(s,e){let t=s.cursor.points,i=mt(),n=t.size(s,e);be(i,ki,n),be(i,Si,n);let o=n/-2;be(i,"marginLeft",o),be(i,"marginTop",o);let r=t.width(s,e,n);return r&&be(i,"borderWidth",r),i}function Eu(s,e){let t=s.series[e].points;return t._fill||t._stroke}function $u(s,e){let t=s.series[e].points;return t._stroke||t._fill}function Nu(s,e){return s.series[e].points.size}var Yo=[0,0];function Mu(s,e,t){return Yo[0]=e,Yo[1]=t,Yo}function hn(s,e,t,i=!0){return n=>{n.button==0&&(!i||n.target==e)&&t(n)}}function Ko(s,e,t,i=!0){return n=>{(!i||n.target==e)&&t(n)}}var Tu={show:!0,x:!0,y:!0,lock:!1,move:Mu,points:{one:!1,show:Su,size:Nu,width:0,stroke:$u,fill:Eu},bind:{mousedown:hn,mouseup:hn,click:hn,dblclick:hn,mousemove:Ko,mouseleave:Ko,mouseenter:Ko},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(s,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(s,e,t,i,n)=>i-n,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Za={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},mr=Ae({},Za,{filter:ja}),Xa=Ae({},mr,{size:10}),ec=Ae({},Za,{show:!1}),gr='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',tc="bold "+gr,sc=1.5,ba={show:!0,scale:"x",stroke:rr,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:tc,side:2,grid:mr,ticks:Xa,border:ec,font:gr,lineGap:sc,rotate:0},Au="Value",_u="Time",ya={show:!0,scale:"x",auto:!1,sorted:1,min:pe,max:-pe,idxs:[]};function Pu(s,e,t,i,n){return e.map(o=>o==null?"":dr(o))}function Lu(s,e,t,i,n,o,r){let a=[],c=Qt.get(n)||0;t=r?t:fe(vn(t,n),c);for(let h=t;h<=i;h=fe(h+n,c))a.push(Object.is(h,-0)?0:h);return a}function tr(s,e,t,i,n,o,r){let a=[],c=s.scales[s.axes[e].scale].log,h=c==10?zt:Da,p=lt(h(t));n=Ks(c,p),c==10&&(n=ps[Nt(n,ps)]);let m=t,v=n*c;c==10&&(v=ps[Nt(v,ps)]);do a.push(m),m=m+n,c==10&&!Qt.has(m)&&(m=fe(m,Qt.get(n))),m>=v&&(n=m,v=n*c,c==10&&(v=ps[Nt(v,ps)]));while(m<=i);return a}function Ou(s,e,t,i,n,o,r){let c=s.scales[s.axes[e].scale].asinh,h=i>c?tr(s,e,Je(c,t),i,n):[c],p=i>=0&&t<=0?[0]:[];return(t<-c?tr(s,e,Je(c,-i),-t,n):[c]).reverse().map(v=>-v).concat(p,h)}var ic=/./,Cu=/[12357]/,Du=/[125]/,xa=/1/,sr=(s,e,t,i)=>s.map((n,o)=>e==4&&n==0||o%i==0&&t.test(n.toExponential()[n<0?1:0])?n:null);function Iu(s,e,t,i,n){let o=s.axes[t],r=o.scale,a=s.scales[r],c=s.valToPos,h=o._space,p=c(10,r),m=c(9,r)-p>=h?ic:c(7,r)-p>=h?Cu:c(5,r)-p>=h?Du:xa;if(m==xa){let v=Oe(c(1,r)-p);if(v<h)return sr(e.slice().reverse(),a.distr,m,gt(h/v)).reverse()}return sr(e,a.distr,m,1)}function Ru(s,e,t,i,n){let o=s.axes[t],r=o.scale,a=o._space,c=s.valToPos,h=Oe(c(1,r)-c(2,r));return h<a?sr(e.slice().reverse(),3,ic,gt(a/h)).reverse():e}function ju(s,e,t,i){return i==null?lr:e==null?"":dr(e)}var ka={show:!0,scale:"y",stroke:rr,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:tc,side:3,grid:mr,ticks:Xa,border:ec,font:gr,lineGap:sc,rotate:0};function Fu(s,e){let t=3+(s||1)*2;return fe(t*e,3)}function zu(s,e){let{scale:t,idxs:i}=s.series[0],n=s._data[0],o=s.valToPos(n[i[0]],t,!0),r=s.valToPos(n[i[1]],t,!0),a=Oe(r-o),c=s.series[e],h=a/(c.points.space*ae);return i[1]-i[0]<=h}var Sa={scale:null,auto:!0,sorted:0,min:pe,max:-pe},nc=(s,e,t,i,n)=>n,Ea={show:!0,auto:!0,sorted:0,gaps:nc,alpha:1,facets:[Ae({},Sa,{scale:"x"}),Ae({},Sa,{scale:"y"})]},$a={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:nc,alpha:1,points:{show:zu,filter:null},values:null,min:pe,max:-pe,idxs:[],path:null,clip:null};function Wu(s,e,t,i,n){return t/10}var oc={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Bu=Ae({},oc,{time:!1,ori:1}),Na={};function rc(s,e){let t=Na[s];return t||(t={key:s,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(n=>n!=i)},pub(i,n,o,r,a,c,h){for(let p=0;p<t.plots.length;p++)t.plots[p]!=n&&t.plots[p].pub(i,n,o,r,a,c,h)}},s!=null&&(Na[s]=t)),t}var Zs=1,ir=2;function vs(s,e,t){let i=s.mode,n=s.series[e],o=i==2?s._data[e]:s._data,r=s.scales,a=s.bbox,c=o[0],h=i==2?o[1]:o[e],p=i==2?r[n.facets[0].scale]:r[s.series[0].scale],m=i==2?r[n.facets[1].scale]:r[n.scale],v=a.left,k=a.top,y=a.width,x=a.height,E=s.valToPosH,T=s.valToPosV;return p.ori==0?t(n,c,h,p,m,E,T,v,k,y,x,yn,ei,kn,ac,hc):t(n,c,h,p,m,T,E,k,v,x,y,xn,ti,br,cc,dc)}function vr(s,e){let t=0,i=0,n=oe(s.bands,ur);for(let o=0;o<n.length;o++){let r=n[o];r.series[0]==e?t=r.dir:r.series[1]==e&&(r.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function Vu(s,e,t,i,n){let o=s.mode,r=s.series[e],a=o==2?r.facets[1].scale:r.scale,c=s.scales[a];return n==-1?c.min:n==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function Wt(s,e,t,i,n,o){return vs(s,e,(r,a,c,h,p,m,v,k,y,x,E)=>{let T=r.pxRound,S=h.dir*(h.ori==0?1:-1),A=h.ori==0?ei:ti,N,j;S==1?(N=t,j=i):(N=i,j=t);let P=T(m(a[N],h,x,k)),q=T(v(c[N],p,E,y)),G=T(m(a[j],h,x,k)),U=T(v(o==1?p.max:p.min,p,E,y)),V=new Path2D(n);return A(V,G,U),A(V,P,U),A(V,P,q),V})}function bn(s,e,t,i,n,o){let r=null;if(s.length>0){r=new Path2D;let a=e==0?kn:br,c=t;for(let m=0;m<s.length;m++){let v=s[m];if(v[1]>v[0]){let k=v[0]-c;k>0&&a(r,c,i,k,i+o),c=v[1]}}let h=t+n-c,p=10;h>0&&a(r,c,i-p/2,h,i+o+p)}return r}function Hu(s,e,t){let i=s[s.length-1];i&&i[0]==e?i[1]=t:s.push([e,t])}function wr(s,e,t,i,n,o,r){let a=[],c=s.length;for(let h=n==1?t:i;h>=t&&h<=i;h+=n)if(e[h]===null){let m=h,v=h;if(n==1)for(;++h<=i&&e[h]===null;)v=h;else for(;--h>=t&&e[h]===null;)v=h;let k=o(s[m]),y=v==m?k:o(s[v]),x=m-n;k=r<=0&&x>=0&&x<c?o(s[x]):k;let T=v+n;y=r>=0&&T>=0&&T<c?o(s[T]):y,y>=k&&a.push([k,y])}return a}function Ma(s){return s==0?Ra:s==1?Le:e=>us(e,s)}function lc(s){let e=s==0?yn:xn,t=s==0?(n,o,r,a,c,h)=>{n.arcTo(o,r,a,c,h)}:(n,o,r,a,c,h)=>{n.arcTo(r,o,c,a,h)},i=s==0?(n,o,r,a,c)=>{n.rect(o,r,a,c)}:(n,o,r,a,c)=>{n.rect(r,o,c,a)};return(n,o,r,a,c,h=0,p=0)=>{h==0&&p==0?i(n,o,r,a,c):(h=Mt(h,a/2,c/2),p=Mt(p,a/2,c/2),e(n,o+h,r),t(n,o+a,r,o+a,r+c,h),t(n,o+a,r+c,o,r+c,p),t(n,o,r+c,o,r,p),t(n,o,r,o+a,r,h),n.closePath())}}var yn=(s,e,t)=>{s.moveTo(e,t)},xn=(s,e,t)=>{s.moveTo(t,e)},ei=(s,e,t)=>{s.lineTo(e,t)},ti=(s,e,t)=>{s.lineTo(t,e)},kn=lc(0),br=lc(1),ac=(s,e,t,i,n,o)=>{s.arc(e,t,i,n,o)},cc=(s,e,t,i,n,o)=>{s.arc(t,e,i,n,o)},hc=(s,e,t,i,n,o,r)=>{s.bezierCurveTo(e,t,i,n,o,r)},dc=(s,e,t,i,n,o,r)=>{s.bezierCurveTo(t,e,n,i,r,o)};function uc(s){return(e,t,i,n,o)=>vs(e,t,(r,a,c,h,p,m,v,k,y,x,E)=>{let{pxRound:T,points:S}=r,A,N;h.ori==0?(A=yn,N=ac):(A=xn,N=cc);let j=fe(S.width*ae,3),P=(S.size-S.width)/2*ae,q=fe(P*2,3),G=new Path2D,U=new Path2D,{left:V,top:L,width:J,height:R}=e.bbox;kn(U,V-q,L-q,J+q*2,R+q*2);let Y=B=>{if(c[B]!=null){let se=T(m(a[B],h,x,k)),W=T(v(c[B],p,E,y));A(G,se+P,W),N(G,se,W,P,0,dn*2)}};if(o)o.forEach(Y);else for(let B=i;B<=n;B++)Y(B);return{stroke:j>0?G:null,fill:G,clip:U,flags:Zs|ir}})}function pc(s){return(e,t,i,n,o,r)=>{i!=n&&(o!=i&&r!=i&&s(e,t,i),o!=n&&r!=n&&s(e,t,n),s(e,t,r))}}var Gu=pc(ei),Uu=pc(ti);function fc(s){let e=oe(s?.alignGaps,0);return(t,i,n,o)=>vs(t,i,(r,a,c,h,p,m,v,k,y,x,E)=>{[n,o]=mn(c,n,o);let T=r.pxRound,S=R=>T(m(R,h,x,k)),A=R=>T(v(R,p,E,y)),N,j;h.ori==0?(N=ei,j=Gu):(N=ti,j=Uu);let P=h.dir*(h.ori==0?1:-1),q={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Zs},G=q.stroke,U=!1;if(o-n>=x*4){let R=F=>t.posToVal(F,h.key,!0),Y=null,B=null,se,W,Qe,ye=S(a[P==1?n:o]),ie=S(a[n]),de=S(a[o]),Z=R(P==1?ie+1:de-1);for(let F=P==1?n:o;F>=n&&F<=o;F+=P){let _e=a[F],xe=(P==1?_e<Z:_e>Z)?ye:S(_e),ce=c[F];xe==ye?ce!=null?(W=ce,Y==null?(N(G,xe,A(W)),se=Y=B=W):W<Y?Y=W:W>B&&(B=W)):ce===null&&(U=!0):(Y!=null&&j(G,ye,A(Y),A(B),A(se),A(W)),ce!=null?(W=ce,N(G,xe,A(W)),Y=B=se=W):(Y=B=null,ce===null&&(U=!0)),ye=xe,Z=R(ye+P))}Y!=null&&Y!=B&&Qe!=ye&&j(G,ye,A(Y),A(B),A(se),A(W))}else for(let R=P==1?n:o;R>=n&&R<=o;R+=P){let Y=c[R];Y===null?U=!0:Y!=null&&N(G,S(a[R]),A(Y))}let[L,J]=vr(t,i);if(r.fill!=null||L!=0){let R=q.fill=new Path2D(G),Y=r.fillTo(t,i,r.min,r.max,L),B=A(Y),se=S(a[n]),W=S(a[o]);P==-1&&([W,se]=[se,W]),N(R,W,B),N(R,se,B)}if(!r.spanGaps){let R=[];U&&R.push(...wr(a,c,n,o,P,S,e)),q.gaps=R=r.gaps(t,i,n,o,R),q.clip=bn(R,h.ori,k,y,x,E)}return J!=0&&(q.band=J==2?[Wt(t,i,n,o,G,-1),Wt(t,i,n,o,G,1)]:Wt(t,i,n,o,G,J)),q})}function qu(s){let e=oe(s.align,1),t=oe(s.ascDesc,!1),i=oe(s.alignGaps,0),n=oe(s.extend,!1);return(o,r,a,c)=>vs(o,r,(h,p,m,v,k,y,x,E,T,S,A)=>{[a,c]=mn(m,a,c);let N=h.pxRound,{left:j,width:P}=o.bbox,q=ie=>N(y(ie,v,S,E)),G=ie=>N(x(ie,k,A,T)),U=v.ori==0?ei:ti,V={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Zs},L=V.stroke,J=v.dir*(v.ori==0?1:-1),R=G(m[J==1?a:c]),Y=q(p[J==1?a:c]),B=Y,se=Y;n&&e==-1&&(se=j,U(L,se,R)),U(L,Y,R);for(let ie=J==1?a:c;ie>=a&&ie<=c;ie+=J){let de=m[ie];if(de==null)continue;let Z=q(p[ie]),F=G(de);e==1?U(L,Z,R):U(L,B,F),U(L,Z,F),R=F,B=Z}let W=B;n&&e==1&&(W=j+P,U(L,W,R));let[Qe,ye]=vr(o,r);if(h.fill!=null||Qe!=0){let ie=V.fill=new Path2D(L),de=h.fillTo(o,r,h.min,h.max,Qe),Z=G(de);U(ie,W,Z),U(ie,se,Z)}if(!h.spanGaps){let ie=[];ie.push(...wr(p,m,a,c,J,q,i));let de=h.width*ae/2,Z=t||e==1?de:-de,F=t||e==-1?-de:de;ie.forEach(_e=>{_e[0]+=Z,_e[1]+=F}),V.gaps=ie=h.gaps(o,r,a,c,ie),V.clip=bn(ie,v.ori,E,T,S,A)}return ye!=0&&(V.band=ye==2?[Wt(o,r,a,c,L,-1),Wt(o,r,a,c,L,1)]:Wt(o,r,a,c,L,ye)),V})}function Ta(s,e,t,i,n,o,r=pe){if(s.length>1){let a=null;for(let c=0,h=1/0;c<s.length;c++)if(e[c]!==void 0){if(a!=null){let p=Oe(s[c]-s[a]);p<h&&(h=p,r=Oe(t(s[c],i,n,o)-t(s[a],i,n,o)))}a=c}}return r}function Yu(s){s=s||Ni;let e=oe(s.size,[.6,pe,1]),t=s.align||0,i=s.gap||0,n=s.radius;n=n==null?[0,0]:typeof n=="number"?[n,0]:n;let o=te(n),r=1-e[0],a=oe(e[1],pe),c=oe(e[2],1),h=oe(s.disp,Ni),p=oe(s.each,k=>{}),{fill:m,stroke:v}=h;return(k,y,x,E)=>vs(k,y,(T,S,A,N,j,P,q,G,U,V,L)=>{let J=T.pxRound,R=t,Y=i*ae,B=a*ae,se=c*ae,W,Qe;N.ori==0?[W,Qe]=o(k,y):[Qe,W]=o(k,y);let ye=N.dir*(N.ori==0?1:-1),ie=N.ori==0?kn:br,de=N.ori==0?p:(D,me,Pe,Ss,ts,At,ss)=>{p(D,me,Pe,ts,Ss,ss,At)},Z=oe(k.bands,ur).find(D=>D.series[0]==y),F=Z!=null?Z.dir:0,_e=T.fillTo(k,y,T.min,T.max,F),Ge=J(q(_e,j,L,U)),xe,ce,vt,et=V,Se=J(T.width*ae),Tt=!1,It=null,ct=null,Vt=null,ys=null;m!=null&&(Se==0||v!=null)&&(Tt=!0,It=m.values(k,y,x,E),ct=new Map,new Set(It).forEach(D=>{D!=null&&ct.set(D,new Path2D)}),Se>0&&(Vt=v.values(k,y,x,E),ys=new Map,new Set(Vt).forEach(D=>{D!=null&&ys.set(D,new Path2D)})));let{x0:xs,size:ri}=h;if(xs!=null&&ri!=null){R=1,S=xs.values(k,y,x,E),xs.unit==2&&(S=S.map(Pe=>k.posToVal(G+Pe*V,N.key,!0)));let D=ri.values(k,y,x,E);ri.unit==2?ce=D[0]*V:ce=P(D[0],N,V,G)-P(0,N,V,G),et=Ta(S,A,P,N,V,G,et),vt=et-ce+Y}else et=Ta(S,A,P,N,V,G,et),vt=et*r+Y,ce=et-vt;vt<1&&(vt=0),Se>=ce/2&&(Se=0),vt<5&&(J=Ra);let Oi=vt>0,Xt=et-vt-(Oi?Se:0);ce=J(er(Xt,se,B)),xe=(R==0?ce/2:R==ye?0:ce)-R*ye*((R==0?Y/2:0)+(Oi?Se/2:0));let Ue={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},ks=Tt?null:new Path2D,Rt=null;if(Z!=null)Rt=k.data[Z.series[1]];else{let{y0:D,y1:me}=h;D!=null&&me!=null&&(A=me.values(k,y,x,E),Rt=D.values(k,y,x,E))}let es=W*ce,Q=Qe*ce;for(let D=ye==1?x:E;D>=x&&D<=E;D+=ye){let me=A[D];if(me==null)continue;if(Rt!=null){let Ze=Rt[D]??0;if(me-Ze==0)continue;Ge=q(Ze,j,L,U)}let Pe=N.distr!=2||h!=null?S[D]:D,Ss=P(Pe,N,V,G),ts=q(oe(me,_e),j,L,U),At=J(Ss-xe),ss=J(Je(ts,Ge)),tt=J(Mt(ts,Ge)),ht=ss-tt;if(me!=null){let Ze=me<0?Q:es,wt=me<0?es:Q;Tt?(Se>0&&Vt[D]!=null&&ie(ys.get(Vt[D]),At,tt+lt(Se/2),ce,Je(0,ht-Se),Ze,wt),It[D]!=null&&ie(ct.get(It[D]),At,tt+lt(Se/2),ce,Je(0,ht-Se),Ze,wt)):ie(ks,At,tt+lt(Se/2),ce,Je(0,ht-Se),Ze,wt),de(k,y,D,At-Se/2,tt,ce+Se,ht)}}return Se>0?Ue.stroke=Tt?ys:ks:Tt||(Ue._fill=T.width==0?T._fill:T._stroke??T._fill,Ue.width=0),Ue.fill=Tt?ct:ks,Ue})}function Ku(s,e){let t=oe(e?.alignGaps,0);return(i,n,o,r)=>vs(i,n,(a,c,h,p,m,v,k,y,x,E,T)=>{[o,r]=mn(h,o,r);let S=a.pxRound,A=W=>S(v(W,p,E,y)),N=W=>S(k(W,m,T,x)),j,P,q;p.ori==0?(j=yn,q=ei,P=hc):(j=xn,q=ti,P=dc);let G=p.dir*(p.ori==0?1:-1),U=A(c[G==1?o:r]),V=U,L=[],J=[];for(let W=G==1?o:r;W>=o&&W<=r;W+=G)if(h[W]!=null){let ye=c[W],ie=A(ye);L.push(V=ie),J.push(N(h[W]))}let R={stroke:s(L,J,j,q,P,S),fill:null,clip:null,band:null,gaps:null,flags:Zs},Y=R.stroke,[B,se]=vr(i,n);if(a.fill!=null||B!=0){let W=R.fill=new Path2D(Y),Qe=a.fillTo(i,n,a.min,a.max,B),ye=N(Qe);q(W,V,ye),q(W,U,ye)}if(!a.spanGaps){let W=[];W.push(...wr(c,h,o,r,G,A,t)),R.gaps=W=a.gaps(i,n,o,r,W),R.clip=bn(W,p.ori,y,x,E,T)}return se!=0&&(R.band=se==2?[Wt(i,n,o,r,Y,-1),Wt(i,n,o,r,Y,1)]:Wt(i,n,o,r,Y,se)),R})}function Ju(s){return Ku(Qu,s)}function Qu(s,e,t,i,n,o){let r=s.length;if(r<2)return null;let a=new Path2D;if(t(a,s[0],e[0]),r==2)i(a,s[1],e[1]);else{let c=Array(r),h=Array(r-1),p=Array(r-1),m=Array(r-1);for(let v=0;v<r-1;v++)p[v]=e[v+1]-e[v],m[v]=s[v+1]-s[v],h[v]=p[v]/m[v];c[0]=h[0];for(let v=1;v<r-1;v++)h[v]===0||h[v-1]===0||h[v-1]>0!=h[v]>0?c[v]=0:(c[v]=3*(m[v-1]+m[v])/((2*m[v]+m[v-1])/h[v-1]+(m[v]+2*m[v-1])/h[v]),isFinite(c[v])||(c[v]=0));c[r-1]=h[r-2];for(let v=0;v<r-1;v++)n(a,s[v]+m[v]/3,e[v]+c[v]*m[v]/3,s[v+1]-m[v]/3,e[v+1]-c[v+1]*m[v]/3,s[v+1],e[v+1])}return a}var nr=new Set;function Aa(){for(let s of nr)s.syncRect(!0)}Xs&&(ms(Pd,Ys,Aa),ms(Ld,Ys,Aa,!0),ms(un,Ys,()=>{Me.pxRatio=ae}));var Zu=fc(),Xu=uc();function _a(s,e,t,i){return(i?[s[0],s[1]].concat(s.slice(2)):[s[0]].concat(s.slice(1))).map((o,r)=>or(o,r,e,t))}function ep(s,e){return s.map((t,i)=>i==0?{}:Ae({},e,t))}function or(s,e,t,i){return Ae({},e==0?t:i,s)}function mc(s,e,t){return e==null?Js:[e,t]}var tp=mc;function sp(s,e,t){return e==null?Js:pn(e,t,hr,!0)}function gc(s,e,t,i){return e==null?Js:gn(e,t,s.scales[i].log,!1)}var ip=gc;function vc(s,e,t,i){return e==null?Js:cr(e,t,s.scales[i].log,!1)}var np=vc;function op(s,e,t,i,n){let o=Je(aa(s),aa(e)),r=e-s,a=Nt(n/i*r,t);do{let c=t[a],h=i*c/r;if(h>=n&&o+(c<5?Qt.get(c):0)<=17)return[c,h]}while(++a<t.length);return[0,0]}function Pa(s){let e,t;return s=s.replace(/(\d+)px/,(i,n)=>(e=Le((t=+n)*ae))+"px"),[s,e,t]}function rp(s){s.show&&[s.font,s.labelFont].forEach(e=>{let t=fe(e[2]*ae,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Me(s,e,t){let i={mode:oe(s.mode,1)},n=i.mode;function o(l,d,u,f){let w=d.valToPct(l);return f+u*(d.dir==-1?1-w:w)}function r(l,d,u,f){let w=d.valToPct(l);return f+u*(d.dir==-1?w:1-w)}function a(l,d,u,f){return d.ori==0?o(l,d,u,f):r(l,d,u,f)}i.valToPosH=o,i.valToPosV=r;let c=!1;i.status=0;let h=i.root=mt(pd);if(s.id!=null&&(h.id=s.id),rt(h,s.class),s.title){let l=mt(gd,h);l.textContent=s.title}let p=$t("canvas"),m=i.ctx=p.getContext("2d"),v=mt(vd,h);ms("click",v,l=>{l.target===y&&(ge!=Cs||ke!=Ds)&&Ve.click(i,l)},!0);let k=i.under=mt(wd,v);v.appendChild(p);let y=i.over=mt(bd,v);s=Qs(s);let x=+oe(s.pxAlign,1),E=Ma(x);(s.plugins||[]).forEach(l=>{l.opts&&(s=l.opts(i,s)||s)});let T=s.ms||.001,S=i.series=n==1?_a(s.series||[],ya,$a,!1):ep(s.series||[null],Ea),A=i.axes=_a(s.axes||[],ba,ka,!0),N=i.scales={},j=i.bands=s.bands||[];j.forEach(l=>{l.fill=te(l.fill||null),l.dir=oe(l.dir,-1)});let P=n==2?S[1].facets[0].scale:S[0].scale,q={axes:bh,series:fh},G=(s.drawOrder||["axes","series"]).map(l=>q[l]);function U(l){let d=l.distr==3?u=>zt(u>0?u:l.clamp(i,u,l.min,l.max,l.key)):l.distr==4?u=>Uo(u,l.asinh):l.distr==100?u=>l.fwd(u):u=>u;return u=>{let f=d(u),{_min:w,_max:b}=l,$=b-w;return(f-w)/$}}function V(l){let d=N[l];if(d==null){let u=(s.scales||Ni)[l]||Ni;if(u.from!=null){V(u.from);let f=Ae({},N[u.from],u,{key:l});f.valToPct=U(f),N[l]=f}else{d=N[l]=Ae({},l==P?oc:Bu,u),d.key=l;let f=d.time,w=d.range,b=Jt(w);if((l!=P||n==2&&!f)&&(b&&(w[0]==null||w[1]==null)&&(w={min:w[0]==null?oa:{mode:1,hard:w[0],soft:w[0]},max:w[1]==null?oa:{mode:1,hard:w[1],soft:w[1]}},b=!1),!b&&wn(w))){let $=w;w=(M,_,O)=>_==null?Js:pn(_,O,$)}d.range=te(w||(f?tp:l==P?d.distr==3?ip:d.distr==4?np:mc:d.distr==3?gc:d.distr==4?vc:sp)),d.auto=te(b?!1:d.auto),d.clamp=te(d.clamp||Wu),d._min=d._max=null,d.valToPct=U(d)}}}V("x"),V("y"),n==1&&S.forEach(l=>{V(l.scale)}),A.forEach(l=>{V(l.scale)});for(let l in s.scales)V(l);let L=N[P],J=L.distr,R,Y;L.ori==0?(rt(h,fd),R=o,Y=r):(rt(h,md),R=r,Y=o);let B={};for(let l in N){let d=N[l];(d.min!=null||d.max!=null)&&(B[l]={min:d.min,max:d.max},d.min=d.max=null)}let se=s.tzDate||(l=>new Date(Le(l/T))),W=s.fmtDate||pr,Qe=T==1?fu(se):vu(se),ye=ga(se,ma(T==1?pu:gu,W)),ie=wa(se,va(bu,W)),de=[],Z=i.legend=Ae({},ku,s.legend),F=i.cursor=Ae({},Tu,{drag:{y:n==2}},s.cursor),_e=Z.show,Ge=F.show,xe=Z.markers;Z.idxs=de,xe.width=te(xe.width),xe.dash=te(xe.dash),xe.stroke=te(xe.stroke),xe.fill=te(xe.fill);let ce,vt,et,Se=[],Tt=[],It,ct=!1,Vt={};if(Z.live){let l=S[1]?S[1].values:null;ct=l!=null,It=ct?l(i,1,0):{_:0};for(let d in It)Vt[d]=lr}if(_e)if(ce=$t("table",$d,h),et=$t("tbody",null,ce),Z.mount(i,ce),ct){vt=$t("thead",null,ce,et);let l=$t("tr",null,vt);$t("th",null,l);for(var ys in It)$t("th",Ul,l).textContent=ys}else rt(ce,Md),Z.live&&rt(ce,Nd);let xs={show:!0},ri={show:!1};function Oi(l,d){if(d==0&&(ct||!Z.live||n==2))return Js;let u=[],f=$t("tr",Td,et,et.childNodes[d]);rt(f,l.class),l.show||rt(f,fs);let w=$t("th",null,f);if(xe.show){let M=mt(Ad,w);if(d>0){let _=xe.width(i,d);_&&(M.style.border=_+"px "+xe.dash(i,d)+" "+xe.stroke(i,d)),M.style.background=xe.fill(i,d)}}let b=mt(Ul,w);l.label instanceof HTMLElement?b.appendChild(l.label):b.textContent=l.label,d>0&&(xe.show||(b.style.color=l.width>0?xe.stroke(i,d):xe.fill(i,d)),Ue("click",w,M=>{if(F._lock)return;ns(M);let _=S.indexOf(l);if((M.ctrlKey||M.metaKey)!=Z.isolate){let O=S.some((C,I)=>I>0&&I!=_&&C.show);S.forEach((C,I)=>{I>0&&Pt(I,O?I==_?xs:ri:xs,!0,Te.setSeries)})}else Pt(_,{show:!l.show},!0,Te.setSeries)},!1),$s&&Ue(Jl,w,M=>{F._lock||(ns(M),Pt(S.indexOf(l),Rs,!0,Te.setSeries))},!1));for(var $ in It){let M=$t("td",_d,f);M.textContent="--",u.push(M)}return[f,u]}let Xt=new Map;function Ue(l,d,u,f=!0){let w=Xt.get(d)||{},b=F.bind[l](i,d,u,f);b&&(ms(l,d,w[l]=b),Xt.set(d,w))}function ks(l,d,u){let f=Xt.get(d)||{};for(let w in f)(l==null||w==l)&&(Xo(w,d,f[w]),delete f[w]);l==null&&Xt.delete(d)}let Rt=0,es=0,Q=0,D=0,me=0,Pe=0,Ss=me,ts=Pe,At=Q,ss=D,tt=0,ht=0,Ze=0,wt=0;i.bbox={};let Jn=!1,Ci=!1,Es=!1,is=!1,Di=!1,dt=!1;function Qn(l,d,u){(u||l!=i.width||d!=i.height)&&Cr(l,d),_s(!1),Es=!0,Ci=!0,Ps()}function Cr(l,d){i.width=Rt=Q=l,i.height=es=D=d,me=Pe=0,lh(),ah();let u=i.bbox;tt=u.left=us(me*ae,.5),ht=u.top=us(Pe*ae,.5),Ze=u.width=us(Q*ae,.5),wt=u.height=us(D*ae,.5)}let nh=3;function oh(){let l=!1,d=0;for(;!l;){d++;let u=vh(d),f=wh(d);l=d==nh||u&&f,l||(Cr(i.width,i.height),Ci=!0)}}function rh({width:l,height:d}){Qn(l,d)}i.setSize=rh;function lh(){let l=!1,d=!1,u=!1,f=!1;A.forEach((w,b)=>{if(w.show&&w._show){let{side:$,_size:M}=w,_=$%2,O=w.label!=null?w.labelSize:0,C=M+O;C>0&&(_?(Q-=C,$==3?(me+=C,f=!0):u=!0):(D-=C,$==0?(Pe+=C,l=!0):d=!0))}}),os[0]=l,os[1]=u,os[2]=d,os[3]=f,Q-=Ht[1]+Ht[3],me+=Ht[3],D-=Ht[2]+Ht[0],Pe+=Ht[0]}function ah(){let l=me+Q,d=Pe+D,u=me,f=Pe;function w(b,$){switch(b){case 1:return l+=$,l-$;case 2:return d+=$,d-$;case 3:return u-=$,u+$;case 0:return f-=$,f+$}}A.forEach((b,$)=>{if(b.show&&b._show){let M=b.side;b._pos=w(M,b._size),b.label!=null&&(b._lpos=w(M,b.labelSize))}})}if(F.dataIdx==null){let l=F.hover,d=l.skip=new Set(l.skip??[]);d.add(void 0);let u=l.prox=te(l.prox),f=l.bias??=0;F.dataIdx=(w,b,$,M)=>{if(b==0)return $;let _=$,O=u(w,b,$,M)??pe,C=O>=0&&O<pe,I=L.ori==0?Q:D,K=F.left,re=e[0],ne=e[b];if(d.has(ne[$])){_=null;let ee=null,H=null,z;if(f==0||f==-1)for(z=$;ee==null&&z-- >0;)d.has(ne[z])||(ee=z);if(f==0||f==1)for(z=$;H==null&&z++<ne.length;)d.has(ne[z])||(H=z);if(ee!=null||H!=null)if(C){let we=ee==null?-1/0:R(re[ee],L,I,0),Ee=H==null?1/0:R(re[H],L,I,0),Fe=K-we,ue=Ee-K;Fe<=ue?Fe<=O&&(_=ee):ue<=O&&(_=H)}else _=H==null?ee:ee==null?H:$-ee<=H-$?ee:H}else C&&Oe(K-R(re[$],L,I,0))>O&&(_=null);return _}}let ns=l=>{F.event=l};F.idxs=de,F._lock=!1;let He=F.points;He.show=te(He.show),He.size=te(He.size),He.stroke=te(He.stroke),He.width=te(He.width),He.fill=te(He.fill);let _t=i.focus=Ae({},s.focus||{alpha:.3},F.focus),$s=_t.prox>=0,Ns=$s&&He.one,ut=[],Ms=[],Ts=[];function Dr(l,d){let u=He.show(i,d);if(u instanceof HTMLElement)return rt(u,Ed),rt(u,l.class),Dt(u,-10,-10,Q,D),y.insertBefore(u,ut[d]),u}function Ir(l,d){if(n==1||d>0){let u=n==1&&N[l.scale].time,f=l.value;l.value=u?da(f)?wa(se,va(f,W)):f||ie:f||ju,l.label=l.label||(u?_u:Au)}if(Ns||d>0){l.width=l.width==null?1:l.width,l.paths=l.paths||Zu||Bd,l.fillTo=te(l.fillTo||Vu),l.pxAlign=+oe(l.pxAlign,x),l.pxRound=Ma(l.pxAlign),l.stroke=te(l.stroke||null),l.fill=te(l.fill||null),l._stroke=l._fill=l._paths=l._focus=null;let u=Fu(Je(1,l.width),1),f=l.points=Ae({},{size:u,width:Je(1,u*.2),stroke:l.stroke,space:u*2,paths:Xu,_stroke:null,_fill:null},l.points);f.show=te(f.show),f.filter=te(f.filter),f.fill=te(f.fill),f.stroke=te(f.stroke),f.paths=te(f.paths),f.pxAlign=l.pxAlign}if(_e){let u=Oi(l,d);Se.splice(d,0,u[0]),Tt.splice(d,0,u[1]),Z.values.push(null)}if(Ge){de.splice(d,0,null);let u=null;Ns?d==0&&(u=Dr(l,d)):d>0&&(u=Dr(l,d)),ut.splice(d,0,u),Ms.splice(d,0,0),Ts.splice(d,0,0)}je("addSeries",d)}function ch(l,d){d=d??S.length,l=n==1?or(l,d,ya,$a):or(l,d,{},Ea),S.splice(d,0,l),Ir(S[d],d)}i.addSeries=ch;function hh(l){if(S.splice(l,1),_e){Z.values.splice(l,1),Tt.splice(l,1);let d=Se.splice(l,1)[0];ks(null,d.firstChild),d.remove()}Ge&&(de.splice(l,1),ut.splice(l,1)[0].remove(),Ms.splice(l,1),Ts.splice(l,1)),je("delSeries",l)}i.delSeries=hh;let os=[!1,!1,!1,!1];function dh(l,d){if(l._show=l.show,l.show){let u=l.side%2,f=N[l.scale];f==null&&(l.scale=u?S[1].scale:P,f=N[l.scale]);let w=f.time;l.size=te(l.size),l.space=te(l.space),l.rotate=te(l.rotate),Jt(l.incrs)&&l.incrs.forEach($=>{!Qt.has($)&&Qt.set($,za($))}),l.incrs=te(l.incrs||(f.distr==2?hu:w?T==1?uu:mu:ps)),l.splits=te(l.splits||(w&&f.distr==1?Qe:f.distr==3?tr:f.distr==4?Ou:Lu)),l.stroke=te(l.stroke),l.grid.stroke=te(l.grid.stroke),l.ticks.stroke=te(l.ticks.stroke),l.border.stroke=te(l.border.stroke);let b=l.values;l.values=Jt(b)&&!Jt(b[0])?te(b):w?Jt(b)?ga(se,ma(b,W)):da(b)?wu(se,b):b||ye:b||Pu,l.filter=te(l.filter||(f.distr>=3&&f.log==10?Iu:f.distr==3&&f.log==2?Ru:ja)),l.font=Pa(l.font),l.labelFont=Pa(l.labelFont),l._size=l.size(i,null,d,0),l._space=l._rotate=l._incrs=l._found=l._splits=l._values=null,l._size>0&&(os[d]=!0,l._el=mt(yd,v))}}function li(l,d,u,f){let[w,b,$,M]=u,_=d%2,O=0;return _==0&&(M||b)&&(O=d==0&&!w||d==2&&!$?Le(ba.size/3):0),_==1&&(w||$)&&(O=d==1&&!b||d==3&&!M?Le(ka.size/2):0),O}let Rr=i.padding=(s.padding||[li,li,li,li]).map(l=>te(oe(l,li))),Ht=i._padding=Rr.map((l,d)=>l(i,d,os,0)),Be,Ce=null,De=null,Ii=n==1?S[0].idxs:null,bt=null,ai=!1;function jr(l,d){if(e=l??[],i.data=i._data=e,n==2){Be=0;for(let u=1;u<S.length;u++)Be+=e[u][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),bt=e[0],Be=bt.length;let u=e;if(J==2){u=e.slice();let f=u[0]=Array(Be);for(let w=0;w<Be;w++)f[w]=w}i._data=e=u}if(_s(!0),je("setData"),J==2&&(Es=!0),d!==!1){let u=L;u.auto(i,ai)?Zn():Ut(P,u.min,u.max),is=is||F.left>=0,dt=!0,Ps()}}i.setData=jr;function Zn(){ai=!0;let l,d;n==1&&(Be>0?(Ce=Ii[0]=0,De=Ii[1]=Be-1,l=e[0][Ce],d=e[0][De],J==2?(l=Ce,d=De):l==d&&(J==3?[l,d]=gn(l,l,L.log,!1):J==4?[l,d]=cr(l,l,L.log,!1):L.time?d=l+Le(86400/T):[l,d]=pn(l,d,hr,!0))):(Ce=Ii[0]=l=null,De=Ii[1]=d=null)),Ut(P,l,d)}let Ri,As,Xn,eo,to,so,io,no,oo,Xe;function Fr(l,d,u,f,w,b){l??=Yl,u??=ur,f??="butt",w??=Yl,b??="round",l!=Ri&&(m.strokeStyle=Ri=l),w!=As&&(m.fillStyle=As=w),d!=Xn&&(m.lineWidth=Xn=d),b!=to&&(m.lineJoin=to=b),f!=so&&(m.lineCap=so=f),u!=eo&&m.setLineDash(eo=u)}function zr(l,d,u,f){d!=As&&(m.fillStyle=As=d),l!=io&&(m.font=io=l),u!=no&&(m.textAlign=no=u),f!=oo&&(m.textBaseline=oo=f)}function ro(l,d,u,f,w=0){if(f.length>0&&l.auto(i,ai)&&(d==null||d.min==null)){let b=oe(Ce,0),$=oe(De,f.length-1),M=u.min==null?Id(f,b,$,w,l.distr==3):[u.min,u.max];l.min=Mt(l.min,u.min=M[0]),l.max=Je(l.max,u.max=M[1])}}let Wr={min:null,max:null};function uh(){for(let f in N){let w=N[f];B[f]==null&&(w.min==null||B[P]!=null&&w.auto(i,ai))&&(B[f]=Wr)}for(let f in N){let w=N[f];B[f]==null&&w.from!=null&&B[w.from]!=null&&(B[f]=Wr)}B[P]!=null&&_s(!0);let l={};for(let f in B){let w=B[f];if(w!=null){let b=l[f]=Qs(N[f],Gd);if(w.min!=null)Ae(b,w);else if(f!=P||n==2)if(Be==0&&b.from==null){let $=b.range(i,null,null,f);b.min=$[0],b.max=$[1]}else b.min=pe,b.max=-pe}}if(Be>0){S.forEach((f,w)=>{if(n==1){let b=f.scale,$=B[b];if($==null)return;let M=l[b];if(w==0){let _=M.range(i,M.min,M.max,b);M.min=_[0],M.max=_[1],Ce=Nt(M.min,e[0]),De=Nt(M.max,e[0]),De-Ce>1&&(e[0][Ce]<M.min&&Ce++,e[0][De]>M.max&&De--),f.min=bt[Ce],f.max=bt[De]}else f.show&&f.auto&&ro(M,$,f,e[w],f.sorted);f.idxs[0]=Ce,f.idxs[1]=De}else if(w>0&&f.show&&f.auto){let[b,$]=f.facets,M=b.scale,_=$.scale,[O,C]=e[w],I=l[M],K=l[_];I!=null&&ro(I,B[M],b,O,b.sorted),K!=null&&ro(K,B[_],$,C,$.sorted),f.min=$.min,f.max=$.max}});for(let f in l){let w=l[f],b=B[f];if(w.from==null&&(b==null||b.min==null)){let $=w.range(i,w.min==pe?null:w.min,w.max==-pe?null:w.max,f);w.min=$[0],w.max=$[1]}}}for(let f in l){let w=l[f];if(w.from!=null){let b=l[w.from];if(b.min==null)w.min=w.max=null;else{let $=w.range(i,b.min,b.max,f);w.min=$[0],w.max=$[1]}}}let d={},u=!1;for(let f in l){let w=l[f],b=N[f];if(b.min!=w.min||b.max!=w.max){b.min=w.min,b.max=w.max;let $=b.distr;b._min=$==3?zt(b.min):$==4?Uo(b.min,b.asinh):$==100?b.fwd(b.min):b.min,b._max=$==3?zt(b.max):$==4?Uo(b.max,b.asinh):$==100?b.fwd(b.max):b.max,d[f]=u=!0}}if(u){S.forEach((f,w)=>{n==2?w>0&&d.y&&(f._paths=null):d[f.scale]&&(f._paths=null)});for(let f in d)Es=!0,je("setScale",f);Ge&&F.left>=0&&(is=dt=!0)}for(let f in B)B[f]=null}function ph(l){let d=er(Ce-1,0,Be-1),u=er(De+1,0,Be-1);for(;l[d]==null&&d>0;)d--;for(;l[u]==null&&u<Be-1;)u++;return[d,u]}function fh(){if(Be>0){let l=S.some(d=>d._focus)&&Xe!=_t.alpha;l&&(m.globalAlpha=Xe=_t.alpha),S.forEach((d,u)=>{if(u>0&&d.show&&(Br(u,!1),Br(u,!0),d._paths==null)){let f=Xe;Xe!=d.alpha&&(m.globalAlpha=Xe=d.alpha);let w=n==2?[0,e[u][0].length-1]:ph(e[u]);d._paths=d.paths(i,u,w[0],w[1]),Xe!=f&&(m.globalAlpha=Xe=f)}}),S.forEach((d,u)=>{if(u>0&&d.show){let f=Xe;Xe!=d.alpha&&(m.globalAlpha=Xe=d.alpha),d._paths!=null&&Vr(u,!1);{let w=d._paths!=null?d._paths.gaps:null,b=d.points.show(i,u,Ce,De,w),$=d.points.filter(i,u,b,w);(b||$)&&(d.points._paths=d.points.paths(i,u,Ce,De,$),Vr(u,!0))}Xe!=f&&(m.globalAlpha=Xe=f),je("drawSeries",u)}}),l&&(m.globalAlpha=Xe=1)}}function Br(l,d){let u=d?S[l].points:S[l];u._stroke=u.stroke(i,l),u._fill=u.fill(i,l)}function Vr(l,d){let u=d?S[l].points:S[l],{stroke:f,fill:w,clip:b,flags:$,_stroke:M=u._stroke,_fill:_=u._fill,_width:O=u.width}=u._paths;O=fe(O*ae,3);let C=null,I=O%2/2;d&&_==null&&(_=O>0?"#fff":M);let K=u.pxAlign==1&&I>0;if(K&&m.translate(I,I),!d){let re=tt-O/2,ne=ht-O/2,ee=Ze+O,H=wt+O;C=new Path2D,C.rect(re,ne,ee,H)}d?lo(M,O,u.dash,u.cap,_,f,w,$,b):mh(l,M,O,u.dash,u.cap,_,f,w,$,C,b),K&&m.translate(-I,-I)}function mh(l,d,u,f,w,b,$,M,_,O,C){let I=!1;_!=0&&j.forEach((K,re)=>{if(K.series[0]==l){let ne=S[K.series[1]],ee=e[K.series[1]],H=(ne._paths||Ni).band;Jt(H)&&(H=K.dir==1?H[0]:H[1]);let z,we=null;ne.show&&H&&jd(ee,Ce,De)?(we=K.fill(i,re)||b,z=ne._paths.clip):H=null,lo(d,u,f,w,we,$,M,_,O,C,z,H),I=!0}}),I||lo(d,u,f,w,b,$,M,_,O,C)}let Hr=Zs|ir;function lo(l,d,u,f,w,b,$,M,_,O,C,I){Fr(l,d,u,f,w),(_||O||I)&&(m.save(),_&&m.clip(_),O&&m.clip(O)),I?(M&Hr)==Hr?(m.clip(I),C&&m.clip(C),Fi(w,$),ji(l,b,d)):M&ir?(Fi(w,$),m.clip(I),ji(l,b,d)):M&Zs&&(m.save(),m.clip(I),C&&m.clip(C),Fi(w,$),m.restore(),ji(l,b,d)):(Fi(w,$),ji(l,b,d)),(_||O||I)&&m.restore()}function ji(l,d,u){u>0&&(d instanceof Map?d.forEach((f,w)=>{m.strokeStyle=Ri=w,m.stroke(f)}):d!=null&&l&&m.stroke(d))}function Fi(l,d){d instanceof Map?d.forEach((u,f)=>{m.fillStyle=As=f,m.fill(u)}):d!=null&&l&&m.fill(d)}function gh(l,d,u,f){let w=A[l],b;if(f<=0)b=[0,0];else{let $=w._space=w.space(i,l,d,u,f),M=w._incrs=w.incrs(i,l,d,u,f,$);b=op(d,u,M,f,$)}return w._found=b}function ao(l,d,u,f,w,b,$,M,_,O){let C=$%2/2;x==1&&m.translate(C,C),Fr(M,$,_,O,M),m.beginPath();let I,K,re,ne,ee=w+(f==0||f==3?-b:b);u==0?(K=w,ne=ee):(I=w,re=ee);for(let H=0;H<l.length;H++)d[H]!=null&&(u==0?I=re=l[H]:K=ne=l[H],m.moveTo(I,K),m.lineTo(re,ne));m.stroke(),x==1&&m.translate(-C,-C)}function vh(l){let d=!0;return A.forEach((u,f)=>{if(!u.show)return;let w=N[u.scale];if(w.min==null){u._show&&(d=!1,u._show=!1,_s(!1));return}else u._show||(d=!1,u._show=!0,_s(!1));let b=u.side,$=b%2,{min:M,max:_}=w,[O,C]=gh(f,M,_,$==0?Q:D);if(C==0)return;let I=w.distr==2,K=u._splits=u.splits(i,f,M,_,O,C,I),re=w.distr==2?K.map(z=>bt[z]):K,ne=w.distr==2?bt[K[1]]-bt[K[0]]:O,ee=u._values=u.values(i,u.filter(i,re,f,C,ne),f,C,ne);u._rotate=b==2?u.rotate(i,ee,f,C):0;let H=u._size;u._size=gt(u.size(i,ee,f,l)),H!=null&&u._size!=H&&(d=!1)}),d}function wh(l){let d=!0;return Rr.forEach((u,f)=>{let w=u(i,f,os,l);w!=Ht[f]&&(d=!1),Ht[f]=w}),d}function bh(){for(let l=0;l<A.length;l++){let d=A[l];if(!d.show||!d._show)continue;let u=d.side,f=u%2,w,b,$=d.stroke(i,l),M=u==0||u==3?-1:1,[_,O]=d._found;if(d.label!=null){let Ye=d.labelGap*M,nt=Le((d._lpos+Ye)*ae);zr(d.labelFont[0],$,"center",u==2?"top":ql),m.save(),f==1?(w=b=0,m.translate(nt,Le(ht+wt/2)),m.rotate((u==3?-dn:dn)/2)):(w=Le(tt+Ze/2),b=nt);let as=Ia(d.label)?d.label(i,l,_,O):d.label;m.fillText(as,w,b),m.restore()}if(O==0)continue;let C=N[d.scale],I=f==0?Ze:wt,K=f==0?tt:ht,re=d._splits,ne=C.distr==2?re.map(Ye=>bt[Ye]):re,ee=C.distr==2?bt[re[1]]-bt[re[0]]:_,H=d.ticks,z=d.border,we=H.show?H.size:0,Ee=Le(we*ae),Fe=Le((d.alignTo==2?d._size-we-d.gap:d.gap)*ae),ue=d._rotate*-dn/180,$e=E(d._pos*ae),st=(Ee+Fe)*M,qe=$e+st;b=f==0?qe:0,w=f==1?qe:0;let pt=d.font[0],yt=d.align==1?Us:d.align==2?Vo:ue>0?Us:ue<0?Vo:f==0?"center":u==3?Vo:Us,Ot=ue||f==1?"middle":u==2?"top":ql;zr(pt,$,yt,Ot);let it=d.font[1]*d.lineGap,ft=re.map(Ye=>E(a(Ye,C,I,K))),xt=d._values;for(let Ye=0;Ye<xt.length;Ye++){let nt=xt[Ye];if(nt!=null){f==0?w=ft[Ye]:b=ft[Ye],nt=""+nt;let as=nt.indexOf(`
`)==-1?[nt]:nt.split(/\n/gm);for(let Ke=0;Ke<as.length;Ke++){let cl=as[Ke];ue?(m.save(),m.translate(w,b+Ke*it),m.rotate(ue),m.fillText(cl,0,0),m.restore()):m.fillText(cl,w,b+Ke*it)}}}H.show&&ao(ft,H.filter(i,ne,l,O,ee),f,u,$e,Ee,fe(H.width*ae,3),H.stroke(i,l),H.dash,H.cap);let Ct=d.grid;Ct.show&&ao(ft,Ct.filter(i,ne,l,O,ee),f,f==0?2:1,f==0?ht:tt,f==0?wt:Ze,fe(Ct.width*ae,3),Ct.stroke(i,l),Ct.dash,Ct.cap),z.show&&ao([$e],[1],f==0?1:0,f==0?1:2,f==1?ht:tt,f==1?wt:Ze,fe(z.width*ae,3),z.stroke(i,l),z.dash,z.cap)}je("drawAxes")}function _s(l){S.forEach((d,u)=>{u>0&&(d._paths=null,l&&(n==1?(d.min=null,d.max=null):d.facets.forEach(f=>{f.min=null,f.max=null})))})}let zi=!1,co=!1,ci=[];function yh(){co=!1;for(let l=0;l<ci.length;l++)je(...ci[l]);ci.length=0}function Ps(){zi||(Zd(Gr),zi=!0)}function xh(l,d=!1){zi=!0,co=d,l(i),Gr(),d&&ci.length>0&&queueMicrotask(yh)}i.batch=xh;function Gr(){if(Jn&&(uh(),Jn=!1),Es&&(oh(),Es=!1),Ci){if(be(k,Us,me),be(k,"top",Pe),be(k,ki,Q),be(k,Si,D),be(y,Us,me),be(y,"top",Pe),be(y,ki,Q),be(y,Si,D),be(v,ki,Rt),be(v,Si,es),p.width=Le(Rt*ae),p.height=Le(es*ae),A.forEach(({_el:l,_show:d,_size:u,_pos:f,side:w})=>{if(l!=null)if(d){let b=w===3||w===0?u:0,$=w%2==1;be(l,$?"left":"top",f-b),be(l,$?"width":"height",u),be(l,$?"top":"left",$?Pe:me),be(l,$?"height":"width",$?D:Q),Zo(l,fs)}else rt(l,fs)}),Ri=As=Xn=to=so=io=no=oo=eo=null,Xe=1,ui(!0),me!=Ss||Pe!=ts||Q!=At||D!=ss){_s(!1);let l=Q/At,d=D/ss;if(Ge&&!is&&F.left>=0){F.left*=l,F.top*=d,Ls&&Dt(Ls,Le(F.left),0,Q,D),Os&&Dt(Os,0,Le(F.top),Q,D);for(let u=0;u<ut.length;u++){let f=ut[u];f!=null&&(Ms[u]*=l,Ts[u]*=d,Dt(f,gt(Ms[u]),gt(Ts[u]),Q,D))}}if(ve.show&&!Di&&ve.left>=0&&ve.width>0){ve.left*=l,ve.width*=l,ve.top*=d,ve.height*=d;for(let u in go)be(Is,u,ve[u])}Ss=me,ts=Pe,At=Q,ss=D}je("setSize"),Ci=!1}Rt>0&&es>0&&(m.clearRect(0,0,p.width,p.height),je("drawClear"),G.forEach(l=>l()),je("draw")),ve.show&&Di&&(Wi(ve),Di=!1),Ge&&is&&(ls(null,!0,!1),is=!1),Z.show&&Z.live&&dt&&(fo(),dt=!1),c||(c=!0,i.status=1,je("ready")),ai=!1,zi=!1}i.redraw=(l,d)=>{Es=d||!1,l!==!1?Ut(P,L.min,L.max):Ps()};function ho(l,d){let u=N[l];if(u.from==null){if(Be==0){let f=u.range(i,d.min,d.max,l);d.min=f[0],d.max=f[1]}if(d.min>d.max){let f=d.min;d.min=d.max,d.max=f}if(Be>1&&d.min!=null&&d.max!=null&&d.max-d.min<1e-16)return;l==P&&u.distr==2&&Be>0&&(d.min=Nt(d.min,e[0]),d.max=Nt(d.max,e[0]),d.min==d.max&&d.max++),B[l]=d,Jn=!0,Ps()}}i.setScale=ho;let uo,po,Ls,Os,Ur,qr,Cs,Ds,Yr,Kr,ge,ke,Gt=!1,Ve=F.drag,Ie=Ve.x,Re=Ve.y;Ge&&(F.x&&(uo=mt(kd,y)),F.y&&(po=mt(Sd,y)),L.ori==0?(Ls=uo,Os=po):(Ls=po,Os=uo),ge=F.left,ke=F.top);let ve=i.select=Ae({show:!0,over:!0,left:0,width:0,top:0,height:0},s.select),Is=ve.show?mt(xd,ve.over?y:k):null;function Wi(l,d){if(ve.show){for(let u in l)ve[u]=l[u],u in go&&be(Is,u,l[u]);d!==!1&&je("setSelect")}}i.setSelect=Wi;function kh(l){if(S[l].show)_e&&Zo(Se[l],fs);else if(_e&&rt(Se[l],fs),Ge){let u=Ns?ut[0]:ut[l];u!=null&&Dt(u,-10,-10,Q,D)}}function Ut(l,d,u){ho(l,{min:d,max:u})}function Pt(l,d,u,f){d.focus!=null&&Mh(l),d.show!=null&&S.forEach((w,b)=>{b>0&&(l==b||l==null)&&(w.show=d.show,kh(b),n==2?(Ut(w.facets[0].scale,null,null),Ut(w.facets[1].scale,null,null)):Ut(w.scale,null,null),Ps())}),u!==!1&&je("setSeries",l,d),f&&pi("setSeries",i,l,d)}i.setSeries=Pt;function Sh(l,d){Ae(j[l],d)}function Eh(l,d){l.fill=te(l.fill||null),l.dir=oe(l.dir,-1),d=d??j.length,j.splice(d,0,l)}function $h(l){l==null?j.length=0:j.splice(l,1)}i.addBand=Eh,i.setBand=Sh,i.delBand=$h;function Nh(l,d){S[l].alpha=d,Ge&&ut[l]!=null&&(ut[l].style.opacity=d),_e&&Se[l]&&(Se[l].style.opacity=d)}let jt,qt,rs,Rs={focus:!0};function Mh(l){if(l!=rs){let d=l==null,u=_t.alpha!=1;S.forEach((f,w)=>{if(n==1||w>0){let b=d||w==0||w==l;f._focus=d?null:b,u&&Nh(w,b?1:_t.alpha)}}),rs=l,u&&Ps()}}_e&&$s&&Ue(Ql,ce,l=>{F._lock||(ns(l),rs!=null&&Pt(null,Rs,!0,Te.setSeries))});function Lt(l,d,u){let f=N[d];u&&(l=l/ae-(f.ori==1?Pe:me));let w=Q;f.ori==1&&(w=D,l=w-l),f.dir==-1&&(l=w-l);let b=f._min,$=f._max,M=l/w,_=b+($-b)*M,O=f.distr;return O==3?Ks(10,_):O==4?zd(_,f.asinh):O==100?f.bwd(_):_}function Th(l,d){let u=Lt(l,P,d);return Nt(u,e[0],Ce,De)}i.valToIdx=l=>Nt(l,e[0]),i.posToIdx=Th,i.posToVal=Lt,i.valToPos=(l,d,u)=>N[d].ori==0?o(l,N[d],u?Ze:Q,u?tt:0):r(l,N[d],u?wt:D,u?ht:0),i.setCursor=(l,d,u)=>{ge=l.left,ke=l.top,ls(null,d,u)};function Jr(l,d){be(Is,Us,ve.left=l),be(Is,ki,ve.width=d)}function Qr(l,d){be(Is,"top",ve.top=l),be(Is,Si,ve.height=d)}let hi=L.ori==0?Jr:Qr,di=L.ori==1?Jr:Qr;function Ah(){if(_e&&Z.live)for(let l=n==2?1:0;l<S.length;l++){if(l==0&&ct)continue;let d=Z.values[l],u=0;for(let f in d)Tt[l][u++].firstChild.nodeValue=d[f]}}function fo(l,d){if(l!=null&&(l.idxs?l.idxs.forEach((u,f)=>{de[f]=u}):Hd(l.idx)||de.fill(l.idx),Z.idx=de[0]),_e&&Z.live){for(let u=0;u<S.length;u++)(u>0||n==1&&!ct)&&_h(u,de[u]);Ah()}dt=!1,d!==!1&&je("setLegend")}i.setLegend=fo;function _h(l,d){let u=S[l],f=l==0&&J==2?bt:e[l],w;ct?w=u.values(i,l,d)??Vt:(w=u.value(i,d==null?null:f[d],l,d),w=w==null?Vt:{_:w}),Z.values[l]=w}function ls(l,d,u){Yr=ge,Kr=ke,[ge,ke]=F.move(i,ge,ke),F.left=ge,F.top=ke,Ge&&(Ls&&Dt(Ls,Le(ge),0,Q,D),Os&&Dt(Os,0,Le(ke),Q,D));let f,w=Ce>De;jt=pe,qt=null;let b=L.ori==0?Q:D,$=L.ori==1?Q:D;if(ge<0||Be==0||w){f=F.idx=null;for(let M=0;M<S.length;M++){let _=ut[M];_!=null&&Dt(_,-10,-10,Q,D)}$s&&Pt(null,Rs,!0,l==null&&Te.setSeries),Z.live&&(de.fill(f),dt=!0)}else{let M,_,O;n==1&&(M=L.ori==0?ge:ke,_=Lt(M,P),f=F.idx=Nt(_,e[0],Ce,De),O=R(e[0][f],L,b,0));let C=-10,I=-10,K=0,re=0,ne=!0,ee="",H="";for(let z=n==2?1:0;z<S.length;z++){let we=S[z],Ee=de[z],Fe=Ee==null?null:n==1?e[z][Ee]:e[z][1][Ee],ue=F.dataIdx(i,z,f,_),$e=ue==null?null:n==1?e[z][ue]:e[z][1][ue];if(dt=dt||$e!=Fe||ue!=Ee,de[z]=ue,z>0&&we.show){let st=ue==null?-10:ue==f?O:R(n==1?e[0][ue]:e[z][0][ue],L,b,0),qe=$e==null?-10:Y($e,n==1?N[we.scale]:N[we.facets[1].scale],$,0);if($s&&$e!=null){let pt=L.ori==1?ge:ke,yt=Oe(_t.dist(i,z,ue,qe,pt));if(yt<jt){let Ot=_t.bias;if(Ot!=0){let it=Lt(pt,we.scale),ft=$e>=0?1:-1,xt=it>=0?1:-1;xt==ft&&(xt==1?Ot==1?$e>=it:$e<=it:Ot==1?$e<=it:$e>=it)&&(jt=yt,qt=z)}else jt=yt,qt=z}}if(dt||Ns){let pt,yt;L.ori==0?(pt=st,yt=qe):(pt=qe,yt=st);let Ot,it,ft,xt,Ct,Ye,nt=!0,as=He.bbox;if(as!=null){nt=!1;let Ke=as(i,z);ft=Ke.left,xt=Ke.top,Ot=Ke.width,it=Ke.height}else ft=pt,xt=yt,Ot=it=He.size(i,z);if(Ye=He.fill(i,z),Ct=He.stroke(i,z),Ns)z==qt&&jt<=_t.prox&&(C=ft,I=xt,K=Ot,re=it,ne=nt,ee=Ye,H=Ct);else{let Ke=ut[z];Ke!=null&&(Ms[z]=ft,Ts[z]=xt,na(Ke,Ot,it,nt),sa(Ke,Ye,Ct),Dt(Ke,gt(ft),gt(xt),Q,D))}}}}if(Ns){let z=_t.prox,we=rs==null?jt<=z:jt>z||qt!=rs;if(dt||we){let Ee=ut[0];Ee!=null&&(Ms[0]=C,Ts[0]=I,na(Ee,K,re,ne),sa(Ee,ee,H),Dt(Ee,gt(C),gt(I),Q,D))}}}if(ve.show&&Gt)if(l!=null){let[M,_]=Te.scales,[O,C]=Te.match,[I,K]=l.cursor.sync.scales,re=l.cursor.drag;if(Ie=re._x,Re=re._y,Ie||Re){let{left:ne,top:ee,width:H,height:z}=l.select,we=l.scales[I].ori,Ee=l.posToVal,Fe,ue,$e,st,qe,pt=M!=null&&O(M,I),yt=_!=null&&C(_,K);pt&&Ie?(we==0?(Fe=ne,ue=H):(Fe=ee,ue=z),$e=N[M],st=R(Ee(Fe,I),$e,b,0),qe=R(Ee(Fe+ue,I),$e,b,0),hi(Mt(st,qe),Oe(qe-st))):hi(0,b),yt&&Re?(we==1?(Fe=ne,ue=H):(Fe=ee,ue=z),$e=N[_],st=Y(Ee(Fe,K),$e,$,0),qe=Y(Ee(Fe+ue,K),$e,$,0),di(Mt(st,qe),Oe(qe-st))):di(0,$)}else vo()}else{let M=Oe(Yr-Ur),_=Oe(Kr-qr);if(L.ori==1){let K=M;M=_,_=K}Ie=Ve.x&&M>=Ve.dist,Re=Ve.y&&_>=Ve.dist;let O=Ve.uni;O!=null?Ie&&Re&&(Ie=M>=O,Re=_>=O,!Ie&&!Re&&(_>M?Re=!0:Ie=!0)):Ve.x&&Ve.y&&(Ie||Re)&&(Ie=Re=!0);let C,I;Ie&&(L.ori==0?(C=Cs,I=ge):(C=Ds,I=ke),hi(Mt(C,I),Oe(I-C)),Re||di(0,$)),Re&&(L.ori==1?(C=Cs,I=ge):(C=Ds,I=ke),di(Mt(C,I),Oe(I-C)),Ie||hi(0,b)),!Ie&&!Re&&(hi(0,0),di(0,0))}if(Ve._x=Ie,Ve._y=Re,l==null){if(u){if(al!=null){let[M,_]=Te.scales;Te.values[0]=M!=null?Lt(L.ori==0?ge:ke,M):null,Te.values[1]=_!=null?Lt(L.ori==1?ge:ke,_):null}pi(Ho,i,ge,ke,Q,D,f)}if($s){let M=u&&Te.setSeries,_=_t.prox;rs==null?jt<=_&&Pt(qt,Rs,!0,M):jt>_?Pt(null,Rs,!0,M):qt!=rs&&Pt(qt,Rs,!0,M)}}dt&&(Z.idx=f,fo()),d!==!1&&je("setCursor")}let Yt=null;Object.defineProperty(i,"rect",{get(){return Yt==null&&ui(!1),Yt}});function ui(l=!1){l?Yt=null:(Yt=y.getBoundingClientRect(),je("syncRect",Yt))}function Zr(l,d,u,f,w,b,$){F._lock||Gt&&l!=null&&l.movementX==0&&l.movementY==0||(mo(l,d,u,f,w,b,$,!1,l!=null),l!=null?ls(null,!0,!0):ls(d,!0,!1))}function mo(l,d,u,f,w,b,$,M,_){if(Yt==null&&ui(!1),ns(l),l!=null)u=l.clientX-Yt.left,f=l.clientY-Yt.top;else{if(u<0||f<0){ge=-10,ke=-10;return}let[O,C]=Te.scales,I=d.cursor.sync,[K,re]=I.values,[ne,ee]=I.scales,[H,z]=Te.match,we=d.axes[0].side%2==1,Ee=L.ori==0?Q:D,Fe=L.ori==1?Q:D,ue=we?b:w,$e=we?w:b,st=we?f:u,qe=we?u:f;if(ne!=null?u=H(O,ne)?a(K,N[O],Ee,0):-10:u=Ee*(st/ue),ee!=null?f=z(C,ee)?a(re,N[C],Fe,0):-10:f=Fe*(qe/$e),L.ori==1){let pt=u;u=f,f=pt}}_&&(d==null||d.cursor.event.type==Ho)&&((u<=1||u>=Q-1)&&(u=us(u,Q)),(f<=1||f>=D-1)&&(f=us(f,D))),M?(Ur=u,qr=f,[Cs,Ds]=F.move(i,u,f)):(ge=u,ke=f)}let go={width:0,height:0,left:0,top:0};function vo(){Wi(go,!1)}let Xr,el,tl,sl;function il(l,d,u,f,w,b,$){Gt=!0,Ie=Re=Ve._x=Ve._y=!1,mo(l,d,u,f,w,b,$,!0,!1),l!=null&&(Ue(Go,Jo,nl,!1),pi(Kl,i,Cs,Ds,Q,D,null));let{left:M,top:_,width:O,height:C}=ve;Xr=M,el=_,tl=O,sl=C}function nl(l,d,u,f,w,b,$){Gt=Ve._x=Ve._y=!1,mo(l,d,u,f,w,b,$,!1,!0);let{left:M,top:_,width:O,height:C}=ve,I=O>0||C>0,K=Xr!=M||el!=_||tl!=O||sl!=C;if(I&&K&&Wi(ve),Ve.setScale&&I&&K){let re=M,ne=O,ee=_,H=C;if(L.ori==1&&(re=_,ne=C,ee=M,H=O),Ie&&Ut(P,Lt(re,P),Lt(re+ne,P)),Re)for(let z in N){let we=N[z];z!=P&&we.from==null&&we.min!=pe&&Ut(z,Lt(ee+H,z),Lt(ee,z))}vo()}else F.lock&&(F._lock=!F._lock,ls(d,!0,l!=null));l!=null&&(ks(Go,Jo),pi(Go,i,ge,ke,Q,D,null))}function Ph(l,d,u,f,w,b,$){if(F._lock)return;ns(l);let M=Gt;if(Gt){let _=!0,O=!0,C=10,I,K;L.ori==0?(I=Ie,K=Re):(I=Re,K=Ie),I&&K&&(_=ge<=C||ge>=Q-C,O=ke<=C||ke>=D-C),I&&_&&(ge=ge<Cs?0:Q),K&&O&&(ke=ke<Ds?0:D),ls(null,!0,!0),Gt=!1}ge=-10,ke=-10,de.fill(null),ls(null,!0,!0),M&&(Gt=M)}function ol(l,d,u,f,w,b,$){F._lock||(ns(l),Zn(),vo(),l!=null&&pi(Zl,i,ge,ke,Q,D,null))}function rl(){A.forEach(rp),Qn(i.width,i.height,!0)}ms(un,Ys,rl);let js={};js.mousedown=il,js.mousemove=Zr,js.mouseup=nl,js.dblclick=ol,js.setSeries=(l,d,u,f)=>{let w=Te.match[2];u=w(i,d,u),u!=-1&&Pt(u,f,!0,!1)},Ge&&(Ue(Kl,y,il),Ue(Ho,y,Zr),Ue(Jl,y,l=>{ns(l),ui(!1)}),Ue(Ql,y,Ph),Ue(Zl,y,ol),nr.add(i),i.syncRect=ui);let Bi=i.hooks=s.hooks||{};function je(l,d,u){co?ci.push([l,d,u]):l in Bi&&Bi[l].forEach(f=>{f.call(null,i,d,u)})}(s.plugins||[]).forEach(l=>{for(let d in l.hooks)Bi[d]=(Bi[d]||[]).concat(l.hooks[d])});let ll=(l,d,u)=>u,Te=Ae({key:null,setSeries:!1,filters:{pub:ca,sub:ca},scales:[P,S[1]?S[1].scale:null],match:[ha,ha,ll],values:[null,null]},F.sync);Te.match.length==2&&Te.match.push(ll),F.sync=Te;let al=Te.key,wo=rc(al);function pi(l,d,u,f,w,b,$){Te.filters.pub(l,d,u,f,w,b,$)&&wo.pub(l,d,u,f,w,b,$)}wo.sub(i);function Lh(l,d,u,f,w,b,$){Te.filters.sub(l,d,u,f,w,b,$)&&js[l](null,d,u,f,w,b,$)}i.pub=Lh;function Oh(){wo.unsub(i),nr.delete(i),Xt.clear(),Xo(un,Ys,rl),h.remove(),ce?.remove(),je("destroy")}i.destroy=Oh;function bo(){je("init",s,e),jr(e||s.data,!1),B[P]?ho(P,B[P]):Zn(),Di=ve.show&&(ve.width>0||ve.height>0),is=dt=!0,Qn(s.width,s.height)}return S.forEach(Ir),A.forEach(dh),t?t instanceof HTMLElement?(t.appendChild(h),bo()):t(i,bo):bo(),i}Me.assign=Ae;Me.fmtNum=dr;Me.rangeNum=pn;Me.rangeLog=gn;Me.rangeAsinh=cr;Me.orient=vs;Me.pxRatio=ae;Me.join=Qd;Me.fmtDate=pr,Me.tzDate=au;Me.sync=rc;{Me.addGap=Hu,Me.clipGaps=bn;let s=Me.paths={points:uc};s.linear=fc,s.stepped=qu,s.bars=Yu,s.spline=Ju}var Sn=class{constructor(e){this.columns=e,this.width=1,this.pending=0,this.sums=new Array(e).fill(0),this.iterations=0,this.series=Array.from({length:e+1},()=>[])}clear(){this.width=1,this.pending=0,this.sums.fill(0),this.iterations=0,this.series=Array.from({length:this.columns+1},()=>[])}add(e){for(let t=0;t<e.length;t+=this.columns){for(let i=0;i<this.columns;i++)this.sums[i]+=e[t+i];this.iterations+=1,this.pending+=1,!(this.pending<this.width)&&(this.series[0].push(this.iterations-(this.width-1)/2),this.sums.forEach((i,n)=>this.series[n+1].push(i/this.width)),this.sums.fill(0),this.pending=0,this.series[0].length===1024&&this.halve())}}halve(){this.series=this.series.map(e=>Array.from({length:e.length/2},(t,i)=>(e[2*i]+e[2*i+1])/2)),this.width*=2}},En=class{constructor(){this.series=[[],[]]}clear(){this.series=[[],[]]}add(e,t){let[i,n]=this.series;for(;i.length&&i[i.length-1]>=e;)i.pop(),n.pop();i.push(e),n.push(t),i.length===1024&&(this.series=this.series.map(o=>o.filter((r,a)=>a%2===0)))}};var wc=[[],[7,4],[2,3]],Sc=116,lp=150,ap=60,cp=2,hp="11px system-ui, sans-serif",bc=s=>`${12*s}px system-ui, sans-serif`,yc=["curve-1","second"],dp=(s,e,t)=>e===null||t===null?[0,1]:Me.rangeNum(e,t,.1,!0);function up(s,e){let t=g("div",{className:"live-plot",role:"img","aria-label":s}),i=e.map((r,a)=>g("span",{className:"live-key live-key-curve",innerHTML:`<svg viewBox="0 0 24 12" aria-hidden="true" class="live-curve-${a+1}"><path d="M0 6H24"/></svg>`},r)),n=g("div",{className:"live-caption"},s);return{element:g("div",{className:"live-chart"},n,...i.length>1?[g("div",{className:"live-keys"},...i)]:[],t),plot:t,caption:n}}var ws=new Set;function Ec(){let s=cp;for(let e of ws)if(ws.delete(e),e.draw(),!--s)break;ws.size&&requestAnimationFrame(Ec)}function xc(s){ws.size||requestAnimationFrame(Ec),ws.add(s)}var kc=(s,e)=>e.includes(null)?e.map(t=>t===null?"":Ne(t)):vl(e),pp=(s,e)=>Math.max(42,10+6.5*Math.max(0,...(e??[]).map(t=>t.length))),Ti=class{constructor(e,t){let{element:i,plot:n,caption:o}=up(e,t);this.element=i,this.plot=n,this.caption=o,this.due=0,this.on=!0}turn(e){this.on=e,this.element.classList.toggle("live-off",!e),this.drawSoon()}get height(){return Sc}options(e){throw new Error("a chart says what it plots")}data(){throw new Error("a chart says what it plots")}attach(e){let t={stroke:()=>e("axis"),grid:{stroke:()=>e("grid"),width:1},ticks:{show:!1},font:hp},{series:i,scales:n,bands:o,splits:r,padding:a=[6,16,0,0],hooks:c}=this.options(e);this.uplot=new Me({width:Math.max(this.plot.clientWidth,100),height:this.height,legend:{show:!1},cursor:{show:!1},padding:a,hooks:c,scales:{x:{time:!1},y:{range:dp},...n},axes:[{...t,size:18,gap:2,space:50,values:kc},{...t,size:pp,gap:4,space:24,values:kc,...r&&{splits:r}}],series:[{},...i],bands:o},this.data(),this.plot)}drawSoon(){if(!this.uplot||ws.has(this))return;clearTimeout(this.timer);let e=this.due-performance.now();e<=0?xc(this):this.timer=setTimeout(()=>xc(this),e+ap)}draw(){this.due=performance.now()+lp,!(!this.on||!this.plot.clientWidth)&&this.uplot?.setData(this.data())}fit(){let{height:e,plot:{clientWidth:t}}=this;t>0&&this.uplot&&(t!==this.uplot.width||e!==this.uplot.height)&&this.uplot.setSize({width:t,height:e}),this.drawSoon()}destroy(){clearTimeout(this.timer),ws.delete(this),this.uplot?.destroy(),this.uplot=void 0}},$c={x:{time:!1,range:(s,e,t)=>[e,Math.max(t,e+1)]}},Nc=(s,e)=>({stroke:()=>s(`curve-${e+1}`),width:1.5,dash:wc[e%wc.length],points:{show:!1}}),si=class extends Ti{constructor(e,t){super(`${e} over generator steps`,t),X(this.caption,e),this.history=new Sn(t.length),this.count=t.length}options(e){return{series:Array.from({length:this.count},(t,i)=>Nc(e,i)),scales:$c,bands:[]}}data(){let{series:e}=this.history;return e[0].length?e:[[0,1],...e.slice(1).map(()=>[null,null])]}add(e){this.history.add(e),this.drawSoon()}clear(){this.history.clear(),this.drawSoon()}},ii=class extends Ti{constructor(e){super(`${e} over generator steps, with its floor`,[]),this.track=new En,this.floor={mean:NaN,sd:NaN},this.name=e,X(this.caption,e)}options(e){let t={stroke:()=>e("floor"),width:1,dash:[4,3],points:{show:!1}};return{series:[{...Nc(e,0),points:{show:()=>this.lines()[0].length<2,size:6}},t,t],scales:{...$c,y:{range:(i,n,o)=>[0,o?1.1*o:1]}},bands:[{series:[3,2],fill:()=>e("floor-fill")}]}}lines(){return this.track.series}data(){let[e,...t]=this.lines(),{mean:i,sd:n}=this.floor,[o=0]=e,[r,...a]=e.length>1?[e,...t]:[[o,o+1],...t.map(([c=null])=>[c,null])];return[r,...a,r.map(()=>Math.max(0,i-2*n)),r.map(()=>i+2*n)]}setFloor(e){this.floor=e,X(this.caption,`${this.name}
dashed: its floor ${Ne(e.mean)} ± ${Ne(2*e.sd)}`),this.drawSoon()}add(e,t){this.track.add(e,t),this.drawSoon()}clear(){this.track.clear(),this.drawSoon()}},$n=class extends ii{options(e){let t=super.options(e),i=(o,r,a)=>{let[c,h]=[Math.min(r??1,this.floor.mean||1),a??1];return[10**Math.floor(Math.log10(Math.max(c,1e-6)/1.5)),10**Math.ceil(Math.log10(Math.max(h,1e-6)))]};return{...t,splits:(o,r,a,c)=>{let[h,p]=[a,c].map(v=>Math.round(Math.log10(v))),m=Math.ceil((p-h+1)/4);return Array.from({length:Math.floor((p-h)/m)+1},(v,k)=>10**(h+k*m))},scales:{...t.scales,y:{distr:3,range:i}}}}data(){let[e,t,i,n]=super.data();return[e,t,i.map(o=>Math.max(Number(o),this.floor.mean/3)||null),n]}},Nn=class extends ii{constructor(e,t){super(e),this.sides=t}get height(){return this.plot.clientHeight||Sc}setFloor(e){this.floor=e,this.drawSoon()}lines(){let[e,t]=this.sides().map(({distance:i})=>i.track.series);return t?Me.join([e,t]):[[],[],[]]}options(e){let{series:[{points:t},...i],bands:[n],...o}=super.options(e),r=c=>({stroke:()=>e(c),width:2,spanGaps:!0,points:t}),a=({ctx:c})=>{c.save(),c.font=bc(1);let h=Math.max(...this.ends().map(({text:p})=>c.measureText(p).width));return c.restore(),10+h};return{...o,series:[...yc.map(r),...i],bands:[{...n,series:[4,3]}],padding:[14,a,0,0],hooks:{draw:[c=>this.nameEnds(c,e)]}}}ends(){return[...this.sides().map(({brief:t,distance:i},n)=>({text:t,value:i.track.series[1].at(-1),colour:yc[n]})),{text:"floor",value:this.floor.mean,colour:"floor"}]}nameEnds({ctx:e,bbox:t,valToPos:i},n){let o=Me.pxRatio,r=13*o,a=this.ends().filter(({value:h})=>Number.isFinite(h)).map(h=>({...h,y:i(h.value,"y",!0)})).sort((h,p)=>p.y-h.y);e.save(),e.font=bc(o),e.textAlign="left",e.textBaseline="middle";let c=t.top+t.height-r/2;for(let{text:h,y:p,colour:m}of a){let v=Math.min(p,c);c=v-r,e.fillStyle=n(m),e.fillText(h,t.left+t.width+5*o,v)}e.restore()}},Ai=class extends Ti{constructor(e,t){super(`${e}: ${t}`,[]),X(this.caption,`${e}
${t}`),this.histogram={edges:[0,1],shares:new Float32Array(1)}}options(e){let t=Me.paths.bars({size:[1,1/0],align:1,gap:1});return{series:[{stroke:()=>e("bar"),fill:()=>e("bar"),width:0,paths:t,points:{show:!1}}],scales:{x:{time:!1,range:()=>this.histogram.edges},y:{range:(i,n,o)=>[0,o?1.05*o:1]}},bands:[]}}data(){let{edges:e,shares:t}=this.histogram,i=(e[1]-e[0])/t.length;return[Array.from(t,(n,o)=>e[0]+o*i),Array.from(t)]}show(e){this.histogram=e,this.drawSoon()}};var Mc=2*Math.SQRT2,fp=560,yr=s=>String(Number(s.toPrecision(2))),mp=s=>s[0].toUpperCase()+s.slice(1),Mn=class{constructor(e){this.board=e,this.said=g("p",{className:"live-ahead"}),this.chart=new Nn("distance to the data (sliced W₁)",()=>e.panes),this.element=g("div",{className:"live-pair",hidden:!0},this.said,this.chart.element),e.parts.panes.append(this.element);let t=e.model.get("bet");this.bet=t?new ln(t):void 0,this.bet&&e.root.prepend(this.bet.element)}change(){let{panes:e,root:t,screen:i}=this.board,n=e.length>1;this.element.hidden=!n,e.forEach(o=>o.pair(n,t.clientWidth<fp)),n?this.element.prepend(i.timeline.element):e[0].legend.element.before(i.timeline.element),this.bet?.open(n),X(this.said,""),this.show(),this.chart.fit()}nearer(){let[e,t]=this.board.panes.map(({measured:i})=>i.distance);return Math.abs(e-t)>Mc*this.chart.floor.sd?+(t<e):void 0}far(){return this.board.panes.map(({measured:e})=>yr(e.distance))}verdict(){let{board:{panes:e},chart:{floor:t}}=this,i=this.nearer(),n=this.far(),o=`${n[0]} ${e[0].phrase}, ${n[1]} ${e[1].phrase}`;if(!e[0].told.updates)return`At the start: a distance of ${o}.`;if(i===void 0)return`Cannot be told apart: ${o} (noise ± ${yr(Mc*t.sd)}).`;let{brief:r,phrase:a}=e[i],c=a.startsWith("for ")?`${r} is`:`${a}, G is`;return`${mp(c)} nearer: a distance of ${n[i]} against ${n[1-i]} ${e[1-i].phrase}; floor ${yr(t.mean)}.`}settle(e){let t=this.nearer(),i=this.far(),n=t===void 0?`${i.join(" and ")} cannot be told apart`:`${this.board.panes[t].brief}, ${i[t]} against ${i[1-t]}`;this.bet?.take(e,t,n)}show(){let{panes:e}=this.board;e.length<2||(this.bet?.name(e.map(({brief:t})=>t)),this.chart.drawSoon(),e.every(({measured:t})=>Number.isFinite(t.distance))&&X(this.said,this.verdict()))}take({panes:e}){e.length<2||(this.show(),e.every(({distance:t})=>t!==void 0)&&this.settle(e[0].steps))}say(){if(this.board.panes.length<2)return;let e=this.board.panes.map(({brief:t})=>t).join(" and ");this.chart.plot.setAttribute("aria-label",`${this.chart.name} over generator steps, ${e}, with the floor. ${this.said.textContent}`)}};var gp={"+":(s,e)=>s+e,"-":(s,e)=>s-e,"*":(s,e)=>s*e,"/":(s,e)=>s/e,log:Math.log,exp:Math.exp,sqrt:Math.sqrt,abs:Math.abs};function ni(s,e){if(typeof s=="number")return s;if(typeof s=="string")return Number(e[s]??NaN);let[t,...i]=s;if(t==="if"){let[n,o,r,a]=i;return ni(e[n]===o?r:a,e)}return gp[t](...i.map(n=>ni(n,e)))}function Tc(s){let e=s.map(([o],r)=>{let a=g("button",{type:"button"},o);return a.addEventListener("click",()=>t(r)),a}),t=o=>s.forEach(([,r],a)=>{r.turn(a===o),e[a].setAttribute("aria-pressed",String(a===o))});t(0);let i=g("div",{className:"live-buttons live-either",role:"group","aria-label":"the curve that is shown"},...e);return{element:g("div",{},...s.length>1?[i]:[],g("div",{className:"live-alike"},...s.map(o=>o[1].element))),see:t}}var vp={real:'<svg viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="4"/></svg>',generated:'<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M3 3 9 9M3 9 9 3"/></svg>',arrow:'<svg viewBox="0 0 18 12" aria-hidden="true"><path d="M1 6H16M11 2 16 6 11 10"/></svg>'},xr=(s,...e)=>g("span",{className:`live-key live-key-${s}`},g("span",{innerHTML:vp[s]}),...e),Tn=class{constructor(e){this.label=e.label,this.labelled=g("span",{},e.label),this.outside=g("span",{}),this.wider=g("span",{});let t=le("arrows");this.arrows=g("input",{id:t,type:"checkbox",checked:!0}),this.ends=[g("span"),g("span"),g("span")],this.element=g("div",{className:"live-legend"},g("div",{className:"live-keys"},xr("real","real"),xr("generated","generated"),xr("arrow",this.arrows,g("label",{htmlFor:t},"pull on them"))),g("div",{className:"live-bar"},g("div",{className:"live-beside"},this.labelled,g("span",{className:"live-apart"},this.wider,this.outside)),g("div",{className:"live-ramp"}),g("div",{className:"live-ends"},...this.ends)));let{low:i,high:n}=e;i!==null&&n!==null&&this.show({low:i,high:n,apart:n-i},1)}show({low:e,high:t,apart:i},n,o=!1){X(this.labelled,o?`change of ${this.label}`:this.label);let r=Math.min(20,Math.max(0,Math.ceil(1-Math.log10(t-e)))),a=h=>String(Number(h.toFixed(r)));[e,(e+t)/2,t].forEach((h,p)=>X(this.ends[p],a(h)));let c=i<(t-e)/7?`a line every ${Ne(i)}`:"";X(this.wider,[c,n>1?`${n} times as wide`:""].filter(Boolean).join("; "))}showOutside(e){X(this.outside,e?`${Math.ceil(100*e)} % outside`:"")}};var An=-10,Ac=2,wp=[-8,-4,0],kr=s=>{let e=s>0?Math.log10(s):An;return 100*(Math.min(Ac,Math.max(An,e))-An)/(Ac-An)},_n=class{constructor(){this.number=g("span",{className:"live-number"},"–"),this.bar=g("div",{className:"live-meter-bar"}),this.most=g("div",{className:"live-meter-most",hidden:!0});let e=wp.map(t=>{let i=g("span",{},t===0?"1":g("span",{},"10",g("sup",{},String(t).replace("-","−"))));return i.style.left=`${kr(10**t)}%`,i});this.element=g("div",{className:"live-meter"},g("div",{className:"live-meter-text"},g("span",{},"longest pull on a sample"),this.number),g("div",{className:"live-meter-track","aria-hidden":"true"},this.bar,this.most),g("div",{className:"live-meter-marks","aria-hidden":"true"},...e))}show(e,t){X(this.number,Ne(e)),this.bar.style.width=`${kr(e)}%`,this.most.style.left=`${kr(t)}%`,this.most.hidden=!(t>0)}};var bp=.01,_c=1e-4,yp=10,Pc=/\{(\w+)\}/g,xp=({edges:[s,e],shares:t})=>t.reduce((i,n,o)=>i+n*(s+(o+.5)*(e-s)/t.length),0);function Lc(s,e,t,i){let n={...e,steps:t.steps,updates:t.steps+t.discriminatorSteps,mean_slope:xp(t.slopes),...i};s.measured.forEach((o,r)=>{(!Number.isNaN(t.last[r])||!(o in n))&&(n[o]=t.last[r])});for(let[o,r]of Object.entries(s.derived))n[o]=ni(r,n);return n}var We=s=>{let e=Math.abs(s);return e>=.01&&e<1e3?String(Number(s.toFixed(e<1?3:e<100?2:0))):Ne(s)};function kp(s,e){let t=n=>[...n.matchAll(Pc)].every(([,o])=>Number.isFinite(e[o])),i=s.replace(/\[(.*?)\]/g,(n,o)=>t(o)?o:"");return t(i)?i.replace(Pc,(n,o)=>We(e[o])):""}function Sp({covered:s,quality:e,distance:t},i,{mean:n}){if(i&&s===0)return`No sample sits on any of the ${i} modes`;let o=100*(e??0),r=o>0&&o<.5?"fewer than 1 %":`${Math.round(o)} %`;if(i)return`Samples sit on ${s} of ${i} modes; ${r} of all lie right on one`;let a=t/n;return Number.isFinite(a)?a<1.5?`The distance is ${We(t)}, no more than between two samples of the data`:`The distance is ${We(t)}, ${a<yp?a.toFixed(1):Math.round(a)} times its floor`:""}function Ep({pull:s,moved:e},t,i){if(!(s<bp*t))return"";let n=`The longest pull on a sample has faded to ${We(s)}, from ${We(t)} at its best`;if(e<_c)return`${n}, and the samples stand still: G has almost nothing to learn from.`;let o=i==="SGD"?"":`, since ${i} divides a gradient by its recent size`;return e>=_c?`${n}, but the samples still move by ${We(e)} a step${o}.`:`${n}.`}function Oc(s,e,{modes:t,floor:i,most:n}){if(e.updates===0)return"Nothing is trained yet. Crosses are what G makes of noise; the map is what an untrained network says.";let o=Sp(e,t,i);return[o&&`${o}.`,kp(s.sentence,e),Ep(e,n,s.optimizers.generator)].filter(Boolean).join(" ")}var Cc=s=>s<0?We(s).replace("-","−"):`+${We(s)}`;function Dc({part:s,arrows:e},{discriminator:t}){let i=t==="critic"?"f":"D",{batch:n,loss:o=NaN,atReal:r=NaN,atMade:a=NaN,others:c=0,moved:h=NaN,cosine:p=NaN}=s,m=c===1?", and one more with fresh draws":`, and ${c} more with fresh draws`;return{noise:`1 of 5. G makes ${n} samples of fresh noise, and as many real points are drawn. The update of ${i} sees these alone.`,gradient:`2 of 5. The loss of ${i} on them is ${We(o)}. The map shows what its gradient will change: ${Cc(r)} at the real points, ${Cc(a)} at the samples, on average.`,update:`3 of 5. ${i} has made that update${c?m:""}. The map is the new one.`,pull:`4 of 5. Fresh noise again. Each arrow is minus the gradient of G’s loss at a sample, ${We(kt(e))} long at most.`,move:`5 of 5. G has made its update. The samples share its weights, so they cannot simply follow their pulls: they moved by ${We(h)} on average, and the cosine between ways and pulls is ${We(p)}. Arrows show the ways, enlarged.`}[s.name]}var $p=6,Np=5,Mp=4,Pn=(s,e)=>({low:s,high:e,apart:(e-s)/$p});function Sr(s){let[e,t]=[1/0,-1/0];for(let i of s)Number.isFinite(i)&&([e,t]=[Math.min(e,i),Math.max(t,i)]);return e<=t?[e,t]:[0,0]}function Ic(s){let e=Math.max(...Sr(s).map(Math.abs))||1;return Pn(-e,e)}function Rc({samples:s,steps:e},t){return!t||e<=t.steps||s.length!==t.samples.length?NaN:kt(s.map((i,n)=>i-t.samples[n]))/(e-t.steps)}var Ln=class{constructor(e){this.bounds=e,this.pull=0,this.span=0,this.trained=!1}clear(){this.pull=this.span=0,this.trained=!1}take({surface:e,arrows:t,steps:i,discriminatorSteps:n}){let o=i+n>0;o!==this.trained&&this.clear(),this.trained=o;let[r,a]=Sr(e);this.span=Math.max(this.span,(this.bounds.high??a)-(this.bounds.low??r)),this.pull=Math.max(this.pull,kt(t))}range(e){let{low:t,high:i}=this.bounds,n=this.span||1;if(t!==null)return Pn(t,i??t+n);if(i!==null)return Pn(i-n,i);let[o,r]=Sr(e),a=Pn((o+r-n)/2,(o+r+n)/2);for(let c=0;c<Np&&r-o<Mp*a.apart;c++)a.apart/=2;return a}};var On=class{constructor(e,t){this.pane=e,this.assets=t,this.loading=void 0,this.module=void 0,this.needed=e.manifest.controls.some(({kind:i})=>i==="formula")}load(){return this.needed?(this.loading??=this.begin().catch(e=>{throw this.loading=void 0,e}),this.loading):Promise.resolve()}async begin(){let{settings:e,main:t}=this.pane,{default:i}=await import(await this.assets.url("formulas.js"));this.module=i,this.panel=new i.Panel(e.inputs,(n,o)=>e.set(n,o)),t.prepend(this.panel.top),t.append(this.panel.bottom),this.show(e.values)}async check(e){try{return await this.load(),this.read(e)}catch(t){return{error:`formulas.js, which reads formulas, could not be loaded (${t.message}).`}}}read(e){return this.module?.check(e)??{error:"formulas.js, which reads formulas, could not be loaded."}}show(e){this.panel?.show(e)}};var Cn=new Intl.NumberFormat("en"),Tp=20,Ap="objective.",Dn=class{picture;shown;steps=0;numbersToo=!0;held=[];passed=[];measured={distance:NaN,covered:null,quality:null};either;own;brief="";phrase="";told={};constructor(e,t,i,n,o,r){this.manifest=e,this.index=t,this.scale=new Ln(e.surface),this.named=h=>ze(h).replace("discriminator",e.discriminator),this.legend=new Tn(e.surface),this.meter=new _n,this.distance=new ii("distance to the data (sliced W₁)"),this.curves=e.curves.map(({label:h,names:p})=>new si(h,p.map(this.named))),this.layOut(n),this.written=new On(this,r),this.settings=new Gs(e,i,this,h=>{this.note(h),this.written.show(h),o(h)}),this.describeSlider(),this.slopes=new Ai("slopes between real and generated","share of points"),this.weights=new Ai(`weights of the ${e.discriminator}`,"share of weights");let[a,,...c]=this.curves;this.place.append(...[a,...c,this.slopes,this.weights].map(({element:h})=>h)),this.charts=[this.distance,...this.curves,this.slopes,this.weights],this.clear()}layOut(e){let{manifest:t,distance:i,curves:n}=this,o=[["distance",i],...n.slice(1,2).map(a=>[t.curves[1].label,a])];this.name=g("span",{}),this.heading=g("p",{className:"live-title"},this.name),this.either=Tc(o),this.own=Et(o.length>1?"its pull and its own curve":"its pull",this.meter.element,this.either.element),this.own.classList.add("live-own"),this.own.open=!0,this.canvas=g("canvas",{role:"img","aria-label":`Real and generated points on a map of ${t.surface.label}.`}),this.main=g("div",{className:"live-main"}),this.controls=g("div",{className:"live-controls"}),this.place=g("div",{className:"live-charts"}),this.said=g("p",{className:"live-say"}),this.below=g("div",{className:"live-trials"});let r=g("div",{className:"live-square"},this.canvas,g("div",{className:"live-stored"},...e));this.element=g("section",{className:"live-pane"},this.heading,g("div",{className:"live-body"},g("div",{className:"live-stage"},r,this.legend.element),g("div",{className:"live-side"},this.said,this.main,this.own,this.below),g("div",{className:"live-groups"},Et("more settings",this.controls),Et("everything that is measured",this.readouts(),this.place))))}entitle(e,t){this.title=e,this.brief=t,X(this.name,e),this.element.setAttribute("aria-label",e);for(let i of[this.heading,this.said,...this.element.querySelectorAll("summary")])i.dataset.of=t}pair(e,t){this.either.see(e&&this.curves.length>1?1:0),this.own.open=!(e&&t)}describeSlider(){let{manifest:e,settings:t,main:i}=this,[n,o]=e.ends;if(n||o){let r=g("p",{className:"live-effects"},g("i",{},`← ${n}`),g("i",{},`${o} →`));i.querySelector("[data-control]").append(r)}this.now={};for(let r of Object.keys(t.inputs))Ap+r in e.state&&(this.now[r]=g("p",{className:"live-now"}," "),t.inputs[r].element.append(this.now[r]))}readouts(){this.numbers={};let e=(t,i)=>(this.numbers[t]=g("dd",{},"–"),g("div",{},g("dt",{},i),this.numbers[t]));return g("dl",{className:"live-readouts"},e("steps","generator steps"),e("discriminatorSteps",this.named("discriminator_steps")),...this.manifest.measured.map(t=>e(t,this.named(t))),e("distance","distance"),e("covered","modes covered"),e("quality","high-quality samples"))}attach(e){this.picture=new Gi(this.canvas);for(let t of this.charts)t.attach(e)}recolour(e){this.picture.setPalette(e);for(let t of this.charts)t.drawSoon()}fit(){this.picture.fit();for(let e of this.charts)e.fit()}clear(){this.held=[{values:this.settings.values,step:0}],this.steps=0,this.scale.clear();for(let e of this.curves)e.clear();this.distance.clear()}note(e){let t=this.held.at(-1);t&&this.steps-t.step<Tp&&this.held.pop(),this.held.push({values:e,step:this.steps})}lastStable(){let e=this.held.at(-2);if(!e)return;let t=this.manifest.controls.map(({name:n})=>n),{values:i}=this.settings;return t.filter(n=>e.values[n]!==i[n]).map(n=>({name:n,value:e.values[n]}))}take(e,t,i){e.steps+e.discriminatorSteps===0&&this.clear(),this.steps=e.steps,e.part||(e.moved=Rc(e,this.last),this.last=e,this.scale.take(e)),this.passed=this.iterations(e),this.plot(e),this.show(e,t,i||e.distance!==void 0)}iterations({rows:e,steps:t}){let{measured:i,derived:n}=this.manifest,o=e.length/i.length;return Array.from({length:o},(r,a)=>{let c={...this.settings.values,steps:t-o+1+a};i.forEach((h,p)=>c[h]=e[a*i.length+p]);for(let[h,p]of Object.entries(n))c[h]=ni(p,c);return c})}plot({steps:e,distance:t}){this.manifest.curves.forEach(({names:i},n)=>{let o=this.passed.flatMap(r=>i.map(a=>Number(r[a]??NaN)));o.length&&this.curves[n].add(o)}),t!==void 0&&this.distance.add(e,t)}show(e,t,i){if(this.shown=e,e.part)return X(this.said,Dc(e,this.manifest));if(this.slopes.show(e.slopes),this.weights.show(e.weights),this.numbersToo=i,e.distance!==void 0){let{distance:n,covered:o=null,quality:r=null}=e;this.measured={distance:n,covered:o,quality:r}}this.told=Lc(this.manifest,this.settings.values,e,{pull:kt(e.arrows),moved:e.moved??NaN,...this.measured}),i&&this.showNumbers(e,t)}draw(e,{most:t,cursor:i}){let{shown:n}=this;if(!n)return;let{limit:o,part:r}=n,a=r?.name==="gradient",c=a?Ic(n.surface):this.scale.range(n.surface),h=r?.name==="move"?kt(n.arrows):t;this.picture.draw(n,n.points??e.points,{...c,limit:o,pull:h},this.legend.arrows.checked),i&&this.picture.drawCursor(i,o),this.numbersToo&&this.legend.show(c,o/this.index.data[e.data].limit,a)}showNumbers({samples:e,steps:t,discriminatorSteps:i,last:n,limit:o},r){let{numbers:a,measured:c,manifest:h,told:p}=this,{modes:m}=this.index.data[r],v=this.distance.floor;X(this.said,Oc(h,p,{modes:m.length,floor:v,most:this.scale.pull})),this.meter.show(p.pull,this.scale.pull),this.legend.showOutside(dl(e,o)/(e.length/2));for(let[y,x]of Object.entries(this.now)){let E=n[h.measured.indexOf(y)]??NaN,T=Number.isFinite(E)&&mi(E)!==mi(Number(this.settings.values[y]));X(x,T?`starts there; now ${mi(E)}`:" ")}if(X(a.steps,Cn.format(t)),X(a.discriminatorSteps,Cn.format(i)),this.heading.dataset.updates=`${Cn.format(i)} updates of ${h.discriminator==="critic"?"f":"D"}`,h.measured.forEach((y,x)=>X(a[y],mi(n[x]))),Number.isNaN(c.distance))return;X(a.distance,c.distance.toFixed(3)),X(a.covered,m.length?`${c.covered} of ${m.length}`:"no modes"),X(a.quality,m.length?`${Math.round(100*(c.quality??0))} %`:"no modes");let k=m.length?`; the generated points cover ${c.covered} of ${m.length} modes`:"";this.words=`Real and generated points on a map of ${h.surface.label}, after ${Cn.format(t)} steps${k}.`}say(){this.words&&this.canvas.setAttribute("aria-label",this.words)}destroy(){this.settings.end();for(let e of this.charts)e.destroy()}};var _p=s=>s.split(/\b(\p{L}_\w+)/u).map((e,t)=>{let[i,n]=e.split("_");return t%2?g("i",{},i,g("sub",{},n)):e}),jc=(s,[e,t])=>s!==null&&s>=e&&s<=t,Pp=["distance","covered","quality"],In=class{constructor(e,t){this.done=t,this.all=e.map(i=>({...i,reached:0,since:void 0,item:g("li",{},g("span",{className:"live-tick","aria-hidden":"true"},"○"),g("span",{},..._p(i.text)))})),this.element=g("ul",{className:"live-challenges",hidden:!e.length,"aria-label":"try to"},...this.all.map(({item:i})=>i))}take(e,t){let{updates:i}=e[e.length-1];for(let n of this.all)if(i===0&&Object.assign(n,{reached:0,since:void 0}),n.item.dataset.done===void 0){for(let[o,r]of e.entries())n.reached<n.stages.length&&this.look(n,r,o===e.length-1&&!t);n.reached<n.stages.length||(n.item.dataset.done="",n.item.firstChild.textContent="✓",n.item.append(g("span",{className:"live-hidden"},", done")),this.done(n.text))}}look(e,t,i){let{held:n=[0,1/0],...o}=e.stages[e.reached],r=Object.keys(o).every(c=>c in t&&!(i&&Pp.includes(c))),a=Object.entries(o).every(([c,h])=>!(c in t)||jc(t[c],h));e.since=a?e.since??t.steps:void 0,!(!r||e.since===void 0||!jc(t.steps-e.since,n))&&(e.since=void 0,e.reached+=1)}};var Lp=9,Op=.15;function Fc([s,e],t){let i=(n,o,r)=>Math.abs(n)<Op*t?"":n<0?o:r;return[i(e,"lower","upper"),i(s,"left","right")].filter(Boolean).join(" ")||"middle"}function Cp(s){let e=[0,0];return s.forEach((t,i)=>e[i%2]+=t),e.map(t=>t/(s.length/2))}function Dp(s,e){let t=0;return s.forEach((i,n)=>t+=(i-e[n%2])**2),Math.sqrt(t/(s.length/2))}function Ip(s,{modes:e,radius:t}){let i=([n,o])=>{for(let r=0;r<s.length;r+=2)if(Math.hypot(s[r]-n,s[r+1]-o)<t)return!0;return!1};return e.filter(n=>!i(n))}function Rp(s){let[e,t]=[1/0,-1/0];for(let i of s)[e,t]=[Math.min(e,i),Math.max(t,i)];return[e,t]}function zc({title:s,surface:e},t,i,n,o){let{samples:r,steps:a,limit:c}=t,h=Cp(r),p=Ip(r,i),m=p.map(x=>Fc(x,i.limit)),v=[`${s} on ${i.title}, after ${a} steps.`,n,`The generated points lie about the ${Fc(h,c)} of the picture, ${We(Dp(r,h))} from their mean on average.`];p.length&&p.length<i.modes.length&&v.push(p.length<=Lp?`None is near the ${p.length===1?"mode":"modes"} at ${m.join(", ")}.`:`None is near ${p.length} of the modes.`);let[k,y]=Rp(t.surface);return v.push(`The map, ${e.label}, goes from ${We(k)} to ${We(y)}.`),t.arrows.length&&v.push(`The longer pulls on generated points are ${We(o)} long.`),v.filter(Boolean).join(" ")}var Er=3,jp=760,Fp={low:0,high:1e3,integer:!0},Rn="step_",zp=["reset","play","points",`${Rn}discriminator`,`${Rn}generator`];function Wp({setup:s,panes:e,model:t}){let{data:i,batch:n,width:o,seed:r,against:a,points:c}=s;return{shared:{data:i,batch:n,width:o,seed:r,speed:"full",against:a},points:c,own:e[0].settings.values,beside:t.get("against")?.settings??{}}}function Wc(s){let e=Wp(s),t;return i=>(t=i,Vp(s,e,i,()=>t===i&&!s.ended))}function Bp(s,e,t){if(e==="seed")return Ol(t);let i={data:Object.keys(s.data),batch:s.batches.map(String),width:Object.keys(s.sizes),speed:Object.keys(vi),against:["",...Object.keys(s.objectives)]}[e];return i.includes(t)?{value:e==="batch"||e==="width"?Number(t):t}:{error:`must be one of ${i.join(", ")}; got ${zs(t)}`}}async function Vp(s,e,t,i){let{setup:n,index:o}=s,r=[],a=[],c=new Set(zp),h=(x,E,T,S,A)=>{c.add(x);let N=t.get(x),j=N===null?{value:T}:S(N);"error"in j&&a.push(`${E} ${j.error}`);let P="error"in j?T:j.value;return P!==T&&r.push(A(T,P)),P},p=Object.entries(e.shared).map(([x,E])=>[x,h(x,ze(x),E,T=>Bp(o,x,T),(T,S)=>Al(o,x,T,S))]),m=t.get("points"),v=m?Pl(m,o.data.drawn.limit):e.points;if(m&&4*v.length!==m.length){let x=v.length===Kt?`more than ${Kt}`:"what is no point of a picture";a.push(`points hold ${x}; ${v.length} are taken`)}p.some(([x,E])=>x==="data"&&E==="drawn")&&String(n.points)!==String(v)&&n.set("points",v);let{width:k}=Object.fromEntries(p);for(let[x,E]of p)x!=="width"&&n.set(x,E);if(k!==s.networks.width&&n.set("width",Ft),await s.networks.resize(),await s.networks.compare(),!i()||s.panes.length<(n.against?2:1)||(await s.panes[0].written.load().catch(()=>{}),!i())||(s.panes.forEach(({manifest:x,settings:E,written:T,named:S},A)=>{let N={...x.toy,...t.has("against")?{}:e.beside};for(let j of x.controls){let{name:P,symbol:q}=j,G=A?N[P]??j.value:e.own[P],U=A?`${x.title}’s ${S(P)}`:S(P),V=R=>Ll(j,R,T),L=(R,Y)=>Yi(q?`${U} ${q}`:U,R,Y),J=h(A?`against.${P}`:P,U,G,V,L);E.values[P]!==J&&E.set(P,J)}}),n.set("width",k),await s.networks.resize(),!i()))return;n.width!==k&&a.push(`the page has no networks of ${o.sizes[k]} with these choices`);let y=[...t.keys()].filter(x=>!c.has(x));for(let x of y.slice(0,Er))a.push(`${No(x)} is no setting of this playground`);y.length>Er&&a.push(`${y.length-Er} more are none either`),await Hp(s,t,a),s.status.alert(a.length?`The link asks for what cannot be: ${a.join("; ")}.`:""),s.status.note(r.length?`Set by a link: ${r.join(", ")}.`:"All settings are as this page starts them.")}async function Hp(s,e,t){window.parent===window&&!("lecture"in document.documentElement.dataset)&&(s.root.scrollIntoView({block:"start"}),s.root.focus({preventScroll:!0})),e.has("reset")&&!e.has("play")&&s.setPlaying(!1),e.has("reset")&&s.engine&&s.reset();for(let i of["discriminator","generator"]){let n=e.get(Rn+i),o=n===null?{value:0}:hs(n,Fp);"error"in o?t.push(`${ze(Rn+i)} ${o.error}`):o.value&&await s.step(i,o.value)}e.has("play")&&s.setPlaying(!0)}function bs(s){let{data:e,centres:t,batch:i}=s.source();return{data:e,centres:t,batch:i,width:s.networks.width,seed:s.setup.seed,sides:s.settings()}}function Bc(s){let e=Oo(s.name,bs(s),s.index);return jn(s,"the link",new URL(e,location.href).href)}function Vc(s){let{name:e,model:t,panes:i,index:n}=s,o=new URL(`../embed/${e}.html`,t.get("base"));o.hash=Oo(e,bs(s),n);let r=`Playground: ${i.map(({manifest:h})=>h.title).join(" beside ")}`,c=`<iframe src="${o.href.replaceAll("&","&amp;")}" title="${r}" width="100%" height="${jp}" style="border: 0" loading="lazy" allow="clipboard-write"></iframe>`;return jn(s,"the embed code",c)}var Hc=s=>jn(s,"the line of Python",Cl(bs(s)));function Gc(s){let{data:e,sides:t}=bs(s);e==="drawn"?s.status.note("A command reads data from a file: save points as a table of two columns, and give its name after --data."):t.some(({manifest:i})=>i.own||i.outputs)?s.status.note("Commands train the book’s objectives, and this one is your own: Copy Python gives the line for a notebook."):jn(s,"the command",Dl(bs(s)))}async function jn(s,e,t){let{copied:i}=s.parts;i.text.value=t,i.label.textContent=e,i.text.hidden=i.label.hidden=!1;try{await navigator.clipboard.writeText(t),s.status.note(`Copied: ${e}.`)}catch{i.text.select(),s.status.note(`The browser did not let ${e} be copied: it is selected below.`)}}function Uc(s){let{canvas:e}=s.panes[0],t=s.panes.length>1?2:1,i=g("canvas",{width:t*e.width,height:e.height}),n=i.getContext("2d");s.panes.forEach((o,r)=>n.drawImage(o.canvas,r*e.width,0,e.width,e.height)),i.toBlob(o=>{let r=g("a",{href:URL.createObjectURL(o),download:`${s.name}.png`});r.click(),URL.revokeObjectURL(r.href)})}var qc=96,Gp=new Intl.NumberFormat("en"),_i=({panes:[{steps:s,discriminatorSteps:e}]})=>s+e,Fn=class{constructor(e){this.frames=[],this.apart=1;let t=le("timeline");this.range=g("input",{id:t,type:"range",min:0,max:0,step:1,value:0,disabled:!0}),this.said=g("span",{},"step 0"),this.element=g("div",{className:"live-timeline"},g("label",{htmlFor:t,className:"live-hidden"},"moments of this run"),this.range,this.said),this.range.addEventListener("input",()=>{let i=this.frames[Number(this.range.value)];i&&(this.say(i),e(i))})}clear(){this.frames=[],this.apart=1}take(e){if(e.panes.some(({distance:o})=>o===void 0))return;let t=_i(e);for(t===0&&this.clear();this.frames.length&&_i(this.frames[this.frames.length-1])>t;)this.frames.pop();let i=this.frames.at(-1),n=this.frames.at(-2);i&&(_i(i)===t||_i(i)-(n?_i(n):-1/0)<this.apart)&&this.frames.pop(),this.frames.push(e),this.frames.length>qc&&(this.frames=this.frames.filter((o,r)=>r%2===0||r===this.frames.length-1),this.apart=2*Math.max(this.apart,Math.ceil(t/qc/2))),this.range.max=String(this.frames.length-1),this.range.value=this.range.max,this.say(e)}enable(e){this.range.disabled=!e||this.frames.length<2}say(e){let t=`step ${Gp.format(e.panes[0].steps)}`;X(this.said,t),this.range.setAttribute("aria-valuetext",t)}};var Up=20,qp=12,Yp=new Intl.NumberFormat("en");function Kp(s,e,t){let i=[];for(let r of["data","batch","width","seed"])e[r]!==t[r]&&i.push(`${Xi(r)} ${Bs(s,r,e[r])}`);let[n,o]=e.sides;for(let{name:r}of n.manifest.controls){let a=n.values[r];a!==t.sides[0].values[r]&&i.push(`${ze(r)} ${ot(a)}`)}return o&&i.push(`beside ${o.manifest.title}`),i.join(", ")||"as the page starts"}var zn=class{constructor(e,t,i){this.index=e,this.present=t,this.restore=i,this.usual=t(),this.rows=[],this.row={present:this.usual,from:0,outcome:[]},this.body=g("tbody",{}),this.empty=g("p",{className:"live-doc"},"Nothing was trained for twenty steps yet.");let n=["settings","steps","distance","modes"].map(o=>g("th",{scope:"col"},o));this.table=g("table",{hidden:!0},g("thead",{},g("tr",{},...n,g("td",{}))),this.body),this.element=g("div",{className:"live-tried"},this.empty,this.table)}next(){let e=this.row.outcome[0]?.steps??0;e-this.row.from>=Up&&(this.rows=[this.row,...this.rows].slice(0,qp),this.draw()),this.row={present:this.present(),from:e,outcome:this.row.outcome}}take(e){e[0].steps===0&&(this.next(),this.row.from=0),this.row.outcome=e.map((t,i)=>({...this.row.outcome[i],...t}))}draw(){this.empty.hidden=this.rows.length>0,this.table.hidden=!this.rows.length,this.body.replaceChildren(...this.rows.map(({present:e,outcome:t})=>{let i=r=>g("td",{},t.map(r).join(" / ")),n=Kp(this.index,e,this.usual),o=g("button",{type:"button","aria-label":`restore: ${n}`},"Restore");return o.addEventListener("click",()=>this.restore(e)),g("tr",{},g("td",{},n),i(({steps:r})=>Yp.format(r)),i(({distance:r})=>r===void 0?"–":Ne(Number(r.toPrecision(2)))),i(({covered:r})=>r==null?"–":String(r)),g("td",{},o))}))}};var Jp=new Intl.NumberFormat("en"),Qp=100,Wn=class{pending;undrawn=new Set;numbersAt=0;rate=0;frame;real;constructor(e){this.board=e;let[t]=e.panes;this.timeline=new Fn(i=>this.goTo(i)),t.legend.element.before(this.timeline.element),this.challenges=new In(e.model.get("challenges")??[],i=>e.status.note(`Done: ${i}.`)),t.below.append(this.challenges.element),this.tried=new zn(e.index,()=>bs(e),i=>e.restore(i)),e.parts.tried.append(this.tried.element)}forget(){this.frame=void 0;for(let e of this.board.panes)e.shown=void 0}takeReal(e){this.real=e;for(let{distance:t}of this.board.panes)t.setFloor(e.floor);this.board.pair.chart.setFloor(e.floor)}take(e){if(!this.isOfThese(e))return this.board.send({type:"drawn"});this.frame=e;let[{steps:t,discriminatorSteps:i}]=e.panes;this.board.status.begin(t);let n=performance.now(),o=!this.board.running||n-this.numbersAt>=Qp;o&&(this.numbersAt=n),e.panes.forEach((c,h)=>this.board.panes[h].take(c,e.data,o)),this.board.pair.take(e),this.timeline.take(e),this.timeline.enable(!this.board.running);let[{passed:r,told:a}]=this.board.panes;this.challenges.take([...r,a],e.panes[0].distance!==void 0),this.tried.take(this.board.panes.map(({steps:c,measured:{distance:h,covered:p}})=>({steps:c,distance:h,covered:p}))),this.board.root.dataset.steps=String(t),this.board.root.dataset.part=e.panes[0].part?.name??"",this.board.root.dataset.discriminatorSteps=String(i),this.drawSoon()}isOfThese({panes:e}){return e.map(({name:t})=>t).join(" ")===this.board.panes.map(({manifest:t})=>t.name).join(" ")}goTo(e){this.board.running||e.data!==this.real?.data||!this.isOfThese(e)||(this.frame=e,e.panes.forEach((t,i)=>this.board.panes[i].show(t,e.data,!0)),this.board.pair.show(),this.drawSoon())}sayInWords(){let{frame:e,board:t}=this;if(!e)return X(t.parts.worded,"There is no picture yet: press Play or Step.");let i=t.index.data[e.data],n=t.panes.map((o,r)=>zc(o.manifest,e.panes[r],i,o.said.textContent??"",kt(e.panes[r].arrows)));return X(t.parts.worded,n.join(" "))}drawSoon(){for(let e of this.board.panes)this.undrawn.add(e);this.pending??=requestAnimationFrame(()=>this.drawNext())}drawNext(){this.pending=void 0;let{frame:e,real:t,undrawn:i}=this,[n,...o]=this.board.panes.filter(a=>i.has(a));if(!n||!e||!t||e.data!==t.data)return i.clear();this.board.root.dataset.live="",i.delete(n);let r=this.board.panes.filter(({manifest:a})=>a.name===n.manifest.name);n.draw(t,{most:Math.max(...r.map(({scale:a})=>a.pull)),cursor:this.board.own?.cursor}),o.length?this.pending=requestAnimationFrame(()=>this.drawNext()):this.drawn(e)}drawn(e){if(this.board.running){if(e.rate){if(this.rate=.9*(this.rate||e.rate)+.1*e.rate,!this.board.panes[0].numbersToo)return this.board.send({type:"drawn"});let{speed:t}=this.board.setup,i=t==="full"?"":` of ${t} asked for`;this.board.status.rate(`${Jp.format(Math.round(this.rate))} steps per second${i}`)}}else{this.board.status.describe();for(let t of[this.board.pair,...this.board.panes])t.say()}this.board.send({type:"drawn"})}};var Zp=new Intl.NumberFormat("en"),Yc=1e4,oi=class{progressed=0;noted="";phase="idle";constructor(e,t){this.parts=e,this.board=t}setPhase(e){this.phase=e,this.board.root.dataset.phase=e,e==="loading"&&(this.progressed=performance.now());let{play:t,reset:i}=this.parts.buttons,n=document.activeElement;i.disabled=e==="idle"||e==="loading"||e==="failed",n instanceof HTMLButtonElement&&n.disabled&&this.board.root.contains(n)&&t.focus(),this.describe()}resume(){this.phase==="diverged"&&(this.alert(""),this.setPhase("paused"))}begin(e){let{phase:t}=this;e===0&&this.resume(),t==="loading"&&this.setPhase("paused"),t!==this.phase&&this.board.update()}describe(){let{phase:e}=this;if(this.noted&&!["loading","diverged","failed"].includes(e))this.say(this.noted);else if(e==="idle"){let t=this.board.setup.here?"in this page (loads 14 MB, once)":`in the kernel (${this.board.setup.engine})`;this.say(`Press Play to train ${t}.`)}else e==="loading"?this.say(this.board.setup.here?"Loading the runtime.":"Waiting for the kernel."):e==="playing"?this.say("Training."):e==="waiting"?this.say(document.hidden?"Waiting: the tab is hidden.":"Waiting: out of view."):e==="paused"&&this.board.screen.frame?this.say(`Paused at step ${Zp.format(this.board.screen.frame.panes[0].steps)}.`):e==="diverged"?this.say("Stopped."):e==="failed"&&this.say("Not running.")}note(e){this.noted=e,this.describe()}forget(){this.noted=""}say(e){X(this.parts.status,e)}alert(e,...t){let{alert:i,buttons:{play:n}}=this.parts,o=i.contains(document.activeElement);i.replaceChildren(...e?[g("p",{},e)]:[]),t.length&&i.append(g("div",{className:"live-buttons"},...t)),i.hidden=!e,o&&n.focus()}progress(e,t){let i=performance.now();if(clearTimeout(this.stalled),this.phase!=="loading"||e===t)return;let n=r=>Math.round(r/2**20),o=`${n(e)} ${t?`of ${n(t)} MB`:"MB so far"}`;this.stalled=setTimeout(()=>{this.phase==="loading"&&this.say(`Loading the runtime: ${o}, and nothing more for ${Yc/1e3} seconds.`)},Yc),!(i-this.progressed<1e3)&&(this.progressed=i,this.say(`Loading the runtime: ${o}.`))}rate(e){X(this.parts.rate,e)}};var $r=matchMedia("(prefers-color-scheme: dark)");function Xp(){let s=document.documentElement,{jpThemeLight:e,vscodeThemeKind:t}=document.body.dataset,i=s.dataset.theme??s.getAttribute("theme");return i==="dark"||i==="light"?i==="dark":e?e==="false":t?!t.includes("light"):$r.matches}function Bn(s,e){let t=()=>{let n=Xp()?"dark":"light";s.dataset.theme!==n&&(s.dataset.theme=n,e())},i=new MutationObserver(t);for(let n of[document.documentElement,document.body])i.observe(n,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return $r.addEventListener("change",t),t(),()=>{i.disconnect(),$r.removeEventListener("change",t)}}function Vn(s,{still:e,resized:t,seen:i,hidden:n,paced:o}){let r=new ResizeObserver(t);r.observe(s);let a=new IntersectionObserver(c=>i(c[c.length-1].isIntersecting));return a.observe(s),e.addEventListener("change",o),document.addEventListener("visibilitychange",n),[()=>r.disconnect(),()=>a.disconnect(),()=>e.removeEventListener("change",o),()=>document.removeEventListener("visibilitychange",n)]}var ef=1e3/30,tf=500,sf=150,Hn=class{own;still=matchMedia("(prefers-reduced-motion: reduce)");colours={};settling;constructor({model:e,index:t,manifest:i,manifestOf:n,assets:o,stored:r}){this.model=e,this.index=t,this.assets=o,this.manifestOf=n,this.name=e.get("name")||i.name,this.parts=Il(this.name,i),this.root=this.parts.root,this.setup=new Zi(e,t,!!i.own,this.parts,a=>this.changed(a)),this.playing=!1,this.running=!1,this.visible=!0,this.engine=void 0,this.ends=[],this.panes=[],this.pair=new Mn(this),this.status=new oi(this.parts,this),this.addPane(i,sn(e),r),this.networks=new nn(this),this.screen=new Wn(this),this.addButtons(),this.status.setPhase("idle")}addPane(e,t,i){let n=this.panes.length,o=new Dn(e,this.index,t,i,r=>{this.screen?.tried.next(),this.tell({type:"values",pane:n,values:r}),yi(this.panes),this.pair.show()},this.assets);return o.legend.arrows.addEventListener("change",()=>{for(let{legend:r}of this.panes)r.arrows.checked=o.legend.arrows.checked;this.drawSoon()}),this.panes.push(o),this.parts.panes.append(o.element),yi(this.panes),o}attach(){for(let t of[this.pair.chart,...this.panes])t.attach(i=>this.colour(i));this.own=new rn(this),this.ends.push(Bn(this.root,()=>this.recolour())),this.ends.push(...Vn(this.root,{still:this.still,resized:()=>{for(let t of[this.pair.chart,...this.panes])t.fit();this.drawSoon()},seen:t=>{if(this.visible=t,t)for(let{written:i}of this.panes)i.load().catch(()=>{});this.update()},hidden:()=>this.update(),paced:()=>this.send({type:"interval",interval:this.interval()})}),()=>this.setup.end(),()=>[this.pair.chart,...this.panes].forEach(t=>t.destroy()),()=>this.engine?.stop()),this.open();let e=this.setup.against;e&&this.networks.compare().then(()=>e===this.setup.against&&this.open()),this.ends.push(en({name:this.name,root:this.root,apply:Wc(this)}),qi(this.model,this))}open(){let e=this.model.get("opening"),t=this.setup.against?[e,e?.beside]:[e];if(this.engine||this.panes.length<t.length||!t.every(n=>n?.real))return;let i=t.map((n,o)=>Vl(n,this.panes[o].manifest,this.source().data));this.screen.takeReal(i[0].real),this.screen.take({...i[0].frame,panes:i.map(({frame:n})=>n.panes[0])})}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={};let e=Ui(this.root);for(let t of this.panes)t.recolour(e);this.pair.chart.drawSoon(),this.drawSoon()}send(e){this.engine?.send(e)}tell(e){this.engine?.tell(e)}changed(e){let{setup:t}=this;e==="seed"?(this.engine&&this.status.forget(),this.tell({type:"seed",seed:t.seed})):e==="engine"?this.switchEngine():e==="width"?this.settling=Promise.all([this.settling,this.networks.resize()]):e==="speed"?this.send({type:"speed",speed:this.speed()}):e==="against"?this.settling=Promise.all([this.settling,this.networks.compare()]):e==="points"&&t.data!=="drawn"&&t.points.length?t.set("data","drawn"):this.sourceSoon(),this.own?.follow(e),e!=="speed"&&this.screen.tried.next(),this.screen.frame&&!this.engine&&(e==="data"||e==="points"||e==="seed"||e==="against"||e==="width")&&this.ensureEngine()}speed(){return vi[this.setup.speed]}interval(){return this.still.matches?tf:ef}source(){let{data:e,points:t,batch:i}=this.setup;return{data:e!=="drawn"||t.length>0?e:"ring",centres:t.length?t:[[0,0]],batch:i}}sourceSoon(){this.stroke||(this.tell({type:"source",source:this.source()}),this.stroke=setTimeout(()=>{this.stroke=void 0,JSON.stringify(this.source())!==this.told&&this.sourceSoon()},sf),this.told=JSON.stringify(this.source()))}settings(){return this.panes.map(({manifest:e,settings:t})=>({manifest:tn(e,this.setup.width),values:t.values}))}addButtons(){let{buttons:e,shares:t}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing)),e.step.addEventListener("click",()=>this.step("iteration")),e.discriminator.addEventListener("click",()=>this.step("discriminator")),e.generator.addEventListener("click",()=>this.step("generator")),e.reset.addEventListener("click",()=>this.reset()),this.parts.words.addEventListener("click",()=>this.screen.sayInWords()),t.link.addEventListener("click",()=>Bc(this)),t.python.addEventListener("click",()=>Hc(this)),t.command.addEventListener("click",()=>Gc(this)),t.embed.addEventListener("click",()=>Vc(this)),t.embed.hidden=!this.model.get("base"),t.picture.addEventListener("click",()=>Uc(this))}setPlaying(e){this.status.forget(),this.playing=e,e&&this.status.resume(),e&&this.ensureEngine(),this.update()}async step(e,t=Number(this.parts.times.value)||1){let i=e==="iteration"&&this.setup.here&&this.parts.times.value===Ro;this.setPlaying(!1),this.status.resume(),this.ensureEngine(),await this.settling,this.send(i?{type:"part"}:{type:"step",role:e,times:t})}reset(){this.status.forget(),this.send({type:"reset"})}async restore({data:e,seed:t,batch:i,width:n,centres:o,sides:[r,a]}){let{setup:c}=this;this.setPlaying(!1),e==="drawn"&&c.set("points",o),c.set("data",e),c.set("batch",i),c.set("seed",t),c.set("against",a?.manifest.name??""),n===Ft&&c.set("width",n),await this.networks.resize(),await this.networks.compare();for(let[h,p]of[r,a].entries())for(let[m,v]of Object.entries(p?.values??{}))this.panes[h]?.settings.set(m,v);c.set("width",n),await this.networks.resize(),this.engine&&this.reset(),this.setPlaying(!0)}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading");let{index:e,setup:t}=this,i={frame:o=>this.screen.take(o),real:o=>this.screen.takeReal(o),progress:(o,r)=>this.status.progress(o,r),diverged:(o,r,a)=>this.diverge(o,r,a),refused:o=>this.networks.refuse(o),failed:(o,r)=>this.fail(o,r)};this.engine=t.here?new Fs(this.assets,i):new cs(this.model,t.engine,i);let n={speed:this.speed(),interval:this.interval()};this.engine.start({index:e,settings:this.settings(),source:this.source(),seed:t.seed,...n})}switchEngine(){this.networks.free(),this.engine?(this.engine.stop(),this.engine=void 0,this.running=!1,this.ensureEngine(),this.update()):this.status.describe()}attend(e){this.setup.here||this.ensureEngine(),this.setPlaying(e)}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.screen.timeline.enable(!e),this.send({type:e?"play":"pause"})),this.parts.buttons.play.textContent=this.playing?"Pause":"Play",this.status.phase!=="idle"&&this.status.phase!=="loading"&&this.status.phase!=="diverged"&&this.status.phase!=="failed"&&this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e,t,i){this.panes[e]&&(this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(...bl(this,this.panes[e],t,i)))}fail(e,t){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.screen.forget(),this.own.turn(!1),delete this.root.dataset.live,this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${t}). The stored figure is shown; press Play to try again.`)}drawSoon(){this.screen.drawSoon()}destroy(){this.ended=!0,clearTimeout(this.stroke);for(let e of this.ends)e()}};var Kc=`/* What stages, explorers, exercises and the flash game share: colours, and the card that each lies on. These have no
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
`;var Jc=`.live-playground {
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
  --live-curve-2: #ffa552;
  --live-curve-3: #7cc6ff;
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
  .live-pane .live-bar {
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
/* Two beside each other: both maps, then what compares them over the whole width, then what is each one's own. All lie in
   one grid, so that like stands beside like; on a phone only the maps are beside each other, and all text has the width. */
.live-two .live-panes {
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  gap: 8px 24px;
}
.live-two :is(.live-pane, .live-body, .live-stage, .live-side) {
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
  width: min(100%, 44vh);
  margin: 0 auto;
}
.live-pair {
  grid-row: 3;
  grid-column: 1 / -1;
}
.live-pair .live-plot {
  height: 150px;
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
  grid-row: 4;
}
.live-two .live-say {
  grid-row: 5;
}
.live-two .live-main {
  grid-row: 6;
}
.live-two .live-own {
  grid-row: 7;
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
    gap: 6px 8px;
  }
  .live-two .live-pane :is(.live-legend, .live-say, .live-main, .live-own, .live-trials, .live-groups) {
    grid-column: 1 / -1;
  }
  .live-playground.live-playground.live-playground.live-two .live-title {
    font-size: 13px;
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
  .live-two .live-told {
    min-height: 2.8em;
  }
  .live-two .live-rate {
    display: none;
  }
  .live-pair .live-plot {
    height: 116px;
  }
  .live-playground.live-playground.live-playground .live-ahead {
    min-height: calc(2 * 1.4em);
    font-size: 14px;
    font-weight: 400;
    line-height: 1.4;
  }
  .live-two .live-pane:last-child .live-legend {
    display: none; /* the first one's is for both */
  }
  .live-two .live-say::before {
    content: attr(data-of) ": ";
    font-weight: 600;
  }
  .live-two .live-pane summary::after {
    content: ": " attr(data-of);
    color: var(--live-muted);
  }
  .live-two .live-pane:last-child .live-say {
    grid-row: 7;
  }
  .live-two .live-pane:last-child .live-main {
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
`;var Qc='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';function lf(s,e){if(e.childNodes.length)return[...e.childNodes];let t=s.get("figure");return t?[g("img",{src:t,alt:s.get("alt")})]:[]}var Nr=new Map;function af(s){return async e=>{let t=`${e}.json`;try{let i=await s.url(t),n=Nr.get(i)??fi(i).then(o=>o.json());return Nr.set(i,n),n.catch(()=>Nr.delete(i)),structuredClone(await n)}catch(i){throw Object.assign(new Error(i.message),{file:t})}}}function Mr({model:s,el:e},{index:t,manifest:i,Stage:n,styles:o}){let r=lf(s,e),a=hl(s),c=af(a),h,p=!1,m=async()=>{try{let v=s.get("against")?.objective,k=v&&c(v).catch(()=>{}),[y,x]=await Promise.all([c(t),c(i),k]);if(p)return;let E=new n({model:s,index:y,manifest:x,manifestOf:c,assets:a,stored:r});h=E,e.replaceChildren(g("style",{},Qc,Kc,Jc,o),E.root),E.attach()}catch({file:v,message:k}){let y=v?`${v} could not be loaded`:"The playground could not be started",x=g("button",{type:"button"},"Try again");x.addEventListener("click",m),e.replaceChildren(g("p",{role:"alert"},`${y} (${k}). The stored figure is shown.`),x,...r)}};return m(),()=>{p=!0,h?.destroy()}}var Zc=s=>Mr(s,{index:"index",manifest:s.model.get("objective"),Stage:Hn,styles:""});var Xc=`/* images: samples beside real ones, each in the colour of its verdict */
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
`;var hf={ink:"ink",paper:"panel",low:"generated",middle:"middle",high:"real"};function Tr(s){let e=document.createElement("canvas").getContext("2d",{willReadFrequently:!0}),t=Object.entries(hf).map(([i,n])=>(e.fillStyle=s(n),e.fillRect(0,0,1,1),[i,[...e.getImageData(0,0,1,1).data].slice(0,3)]));return Object.fromEntries(t)}var eh=(s,e,t)=>s.map((i,n)=>Math.round(i+(e[n]-i)*t));function df({low:s,middle:e,high:t},i){let[n,o,r]=i<.5?eh(s,e,2*i):eh(e,t,2*i-1);return`rgb(${n} ${o} ${r})`}var Zt=class{constructor(e,t){this.canvas=e,this.columns=t,this.context=e.getContext("2d"),this.small=document.createElement("canvas"),this.count=0}get pitch(){return this.canvas.width/this.columns}fit(e){let t=window.devicePixelRatio||1,i=Math.max(1,Math.round(this.canvas.clientWidth*t)),n=Math.round(i/this.columns*Math.ceil(e/this.columns));(this.canvas.width!==i||this.canvas.height!==n)&&Object.assign(this.canvas,{width:i,height:n}),this.count=e}draw(e,t,i,{verdicts:n,marks:o={},ring:r=""}={}){let{context:a,small:c,columns:h}=this,p=t*t,m=e.length/p;this.fit(m);let{pitch:v}=this,k=window.devicePixelRatio||1,y=n?3*k:0,x=3*k;a.clearRect(0,0,this.canvas.width,this.canvas.height),a.imageSmoothingQuality="high",c.width=c.height=t;let E=c.getContext("2d"),T=E.createImageData(t,t);for(let S=0;S<m;S++){let[A,N]=[S%h*v+x/2,Math.floor(S/h)*v+x/2],j=v-x;n&&(a.fillStyle=df(i,n[S]),a.fillRect(A,N,j,j)),uf(T.data,e.subarray(S*p,(S+1)*p),i),E.putImageData(T,0,0),a.drawImage(c,A+y,N+y,j-2*y,j-2*y),o[S]&&this.mark(o[S],A,N,j,r)}}mark(e,t,i,n,o){let{context:r}=this,a=window.devicePixelRatio||1;r.strokeStyle=r.fillStyle=o,r.lineWidth=2*a,r.strokeRect(t,i,n,n),r.font=`bold ${11*a}px system-ui, sans-serif`,r.textBaseline="top",r.fillText(e,t+5*a,i+4*a)}at({clientX:e,clientY:t}){let{left:i,top:n,width:o}=this.canvas.getBoundingClientRect(),r=o/this.columns,[a,c]=[Math.floor((e-i)/r),Math.floor((t-n)/r)],h=c*this.columns+a;return a>=0&&a<this.columns&&c>=0&&h<this.count?h:-1}};function uf(s,e,{ink:t,paper:i}){for(let n=0;n<e.length;n++){let o=(Math.min(1,Math.max(-1,e[n]))+1)/2;for(let r=0;r<3;r++)s[4*n+r]=i[r]+(t[r]-i[r])*o;s[4*n+3]=255}}var pf=.01,Gn=s=>Array.from(s).reduce((e,t)=>e+t,0)/s.length,Bt=s=>Math.abs(s)>=.01?String(Number(s.toPrecision(3))):Ne(s),Ar=s=>s.flatMap((e,t)=>e>=pf?[t]:[]),_r=({discriminator:s})=>s==="critic"?"The critic":"D";function th({shown:s,measured:e,manifest:t}){if(!s||!e)return"";if(s.steps+s.discriminatorSteps===0)return"Nothing is trained yet: this is what G makes of noise.";let{distance:i,floor:n,digits:o}=e,r=Ar(o),a=o.map((m,v)=>v).filter(m=>!r.includes(m)),c=a.length?`${r.length} of ten digits, and no ${a.join(", ")}`:"all ten digits",[h,p]=[Gn(s.verdicts),Gn(s.realVerdicts)];return`A frozen classifier reads ${c} among 512 samples; their Fréchet distance to real ones is ${Bt(i)}, ${Bt(i/n.mean)} times the floor. ${_r(t)} gives the samples ${Bt(h)} on average, the real ones ${Bt(p)}.`}var Lr=6,ff=2,Un=7,mf=150,sh={ArrowLeft:-1,ArrowRight:1,ArrowUp:-Lr,ArrowDown:Lr},gf=new Intl.NumberFormat("en"),qn=class{pending;looked=0;pair=[0,1];turn=0;asked=0;askedAt=0;answer;constructor(e){this.stage=e;let{samples:t,real:i,near:n,strip:o,step:r,walk:a,digits:c}=e.parts;this.samples=new Zt(t,Lr),this.real=new Zt(i,ff),this.near=new Zt(n,2),this.strip=new Zt(o,Un),this.step=new Zt(r,1),this.bars=Array.from({length:10},()=>g("i",{})),c.append(...this.bars.map((h,p)=>g("div",{},g("div",{},h),g("span",{},String(p))))),t.addEventListener("pointermove",h=>this.look(this.samples.at(h))),t.addEventListener("click",h=>this.choose(this.samples.at(h))),t.addEventListener("keydown",h=>this.press(h)),o.addEventListener("pointermove",h=>this.follow(h)),a.addEventListener("input",()=>this.drawSoon())}recolour(){this.palette=Tr(e=>this.stage.colour(e)),this.drawSoon()}forget(){this.answer=void 0;let{looked:e,heard:t,say:i}=this.stage.parts;e.textContent=t.textContent=i.textContent=""}show(e){e.digits&&this.showDigits(e.digits),this.stage.parts.samples.setAttribute("aria-label",`${36} generated images after ${gf.format(e.steps)} steps; arrow keys look at one, Enter takes it for the walk`),performance.now()-this.askedAt>mf&&this.ask(),this.drawSoon()}drawSoon(){this.pending??=requestAnimationFrame(()=>{this.pending=void 0,this.draw()})}scale({verdicts:e,realVerdicts:t}){let{surface:i,better:n}=this.stage.manifest,o=[...e,...t].filter(Number.isFinite),r=i.low??Math.min(...o),a=i.high??Math.max(...o,r+1e-6);return{low:r,high:a,place:h=>{let p=Math.min(1,Math.max(0,(h-r)/(a-r)));return n==="low"?1-p:p},better:n}}draw(){let{shown:e,real:t,parts:i,manifest:n}=this.stage;if(!e||!t)return;this.palette??=Tr(N=>this.stage.colour(N));let{palette:o,answer:r}=this,a=n.shape[2],{low:c,high:h,place:p,better:m}=this.scale(e),v={[this.pair[1]]:"B",[this.pair[0]]:"A"};this.samples.draw(e.samples,a,o,{verdicts:Array.from(e.verdicts,p),marks:v,ring:this.stage.colour("ink")}),this.real.draw(t,a,o,{verdicts:Array.from(e.realVerdicts,p)});let[k,y]=m==="low"?[h,c]:[c,h];i.ends[0].textContent=`generated: ${Bt(k)}`,i.ends[1].textContent=`real: ${Bt(y)}`;let x=a*a,E=24/(Un-1),T=new Float32Array(Un*x);for(let N=0;N<Un;N++)T.set(e.walk.subarray(N*E*x,(N*E+1)*x),N*x);this.strip.draw(T,a,o);let S=Number(i.walk.value);this.step.draw(e.walk.subarray(S*x,(S+1)*x),a,o);let A=new Float32Array(2*x);A.set(e.samples.subarray(this.looked*x,(this.looked+1)*x)),r?A.set(r.nearest,x):A.fill(-1,x),this.near.draw(A,a,o)}showDigits(e){let t=Ar(e);this.bars.forEach((n,o)=>{n.style.height=`${Math.min(100,250*e[o])}%`,n.parentElement?.parentElement?.classList.toggle("live-absent",!t.includes(o))});let i=e.map((n,o)=>`${o}: ${Math.round(100*n)} %`);this.stage.parts.digits.setAttribute("aria-label",`shares of the digits among 512 samples: ${i.join(", ")}`)}look(e){e<0||e>=36||e===this.looked||(this.looked=e,this.answer=void 0,this.ask(),this.drawSoon())}ask(){let{shown:e,engine:t,manifest:i}=this.stage;if(!e||!t)return;this.askedAt=performance.now();let n=i.shape[2]**2,o=e.samples.slice(this.looked*n,(this.looked+1)*n);t.send({type:"ask",id:++this.asked,about:"nearest",image:o})}answered(e){let{shown:t,parts:i,manifest:n}=this.stage;if(!t)return;if(e.about==="walk")return Object.assign(t,{walk:e.walk}),this.drawSoon();if(e.id!==this.asked||e.nearest.length!==t.samples.length/36)return;this.answer=e;let[o,r]=e.reads,a=`${_r(n)} gives it ${Bt(t.verdicts[this.looked])} (real ones ${Bt(Gn(t.realVerdicts))})`;return i.looked.textContent=`Sample ${this.looked+1} reads as a ${o}; the nearest training image, on the right, as a ${r}, ${e.distance.toFixed(2)} away a pixel (of 2 at most). ${a}.`,document.activeElement===i.samples&&!this.stage.running&&(i.heard.textContent=i.looked.textContent),this.drawSoon()}choose(e){e<0||(this.look(e),this.pair[this.turn]=e,this.turn=1-this.turn,this.stage.send({type:"ask",id:0,about:"walk",ends:[...this.pair]}),this.drawSoon())}follow({clientX:e}){let{strip:t,walk:i}=this.stage.parts,{left:n,width:o}=t.getBoundingClientRect();i.value=String(Math.round((e-n)/o*24)),this.drawSoon()}press(e){if(e.key==="Enter"||e.key===" ")this.choose(this.looked);else if(e.key in sh)this.look(this.looked+sh[e.key]);else return;e.preventDefault()}};var Li=(s,e)=>g("canvas",{role:"img","aria-label":s,...e});function ih(s,{title:e,discriminator:t},i){let n=t==="critic"?"f":"D",o=jo(n),r=le("times"),a=g("select",{id:r},...Io.map(R=>g("option",{value:String(R)},`× ${R}`))),c=g("p",{className:"live-status",role:"status"}),h=g("p",{className:"live-rate"}),p=g("div",{className:"live-alert",role:"alert",hidden:!0}),m=g("p",{className:"live-say"},"Once it trains, this says what goes on."),v=g("div",{className:"live-main"}),k=g("div",{className:"live-controls"}),y=g("div",{className:"live-charts"}),x=g("div",{className:"live-setup"}),E=g("div",{}),T=Li("generated images",{tabIndex:0}),S=Li("real images"),A=g("p",{className:"live-looked"},"Once it trains, the sample that you point at stands here beside the training image nearest to it."),N=g("div",{className:"live-hidden",role:"status"}),j=Li("the chosen sample, and the training image nearest to it"),P=Li("the walk from A to B"),q=Li("where the walk is"),G=le("walk"),U=g("input",{id:G,type:"range",min:0,max:24,step:1,value:24/2}),V=g("div",{className:"live-digits",role:"img","aria-label":"which digits appear"}),L=[g("span"),g("span")];return{root:g("section",{className:"live-playground live-images",id:Vs+s,tabIndex:-1,"aria-label":`playground on images: ${e}`},g("div",{className:"live-top"},g("div",{className:"live-buttons",role:"group","aria-label":"training"},o.play,g("span",{className:"live-joined"},o.step,g("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),a),o.discriminator,o.generator,o.reset),c,h),p,g("div",{className:"live-body"},g("div",{className:"live-stage"},g("div",{className:"live-grids"},g("div",{},g("div",{className:"live-caption"},"generated, from fixed noise"),T),g("div",{},g("div",{className:"live-caption"},"real"),S),g("div",{className:"live-stored"},...i)),g("div",{className:"live-bar"},g("span",{},`frames: what ${n} takes an image for`),g("div",{className:"live-ramp live-verdicts"}),g("div",{className:"live-ends"},...L)),g("div",{className:"live-near"},j,A,N)),g("div",{className:"live-side"},m,v,g("div",{},g("div",{className:"live-caption"},"digits that the classifier reads, shares of 512 samples"),V),E,g("div",{className:"live-walk"},g("label",{htmlFor:G,className:"live-caption"},"a walk from A to B (press two samples to choose them)"),g("div",{className:"live-walked"},g("div",{},P,U),q))),g("div",{className:"live-groups"},Et("more settings",k),Et("curves",y),Et("images, seed",x)))),buttons:o,times:a,status:c,rate:h,alert:p,say:m,main:v,controls:k,curves:y,setup:x,distance:E,samples:T,real:S,looked:A,heard:N,near:j,strip:P,step:q,walk:U,digits:V,ends:L}}var Yn=class{constructor({model:e,index:t,parts:i},n){this.model=e,this.engine=Ws(e),this.changed=n,this.data=e.get("data"),this.seed=e.get("seed");let o=le("doc"),r=Object.entries(t.sets).map(([p,{title:m}])=>({value:p,text:m}));this.select=ds("images",void 0,r,this.data,o,p=>this.choose(p)),this.select.element.append(g("p",{id:o,className:"live-doc"},"other images have other networks, and training begins anew; MNIST loads 0.8 MB more"));let a=Ji(this.seed,p=>{this.seed=p,this.keep("seed",p),n("seed")});this.select.element.dataset.control="data",a.element.dataset.control="seed",i.setup.append(this.select.element,a.element);let c=e.get("devices")??[];c.length&&i.setup.append(this.places(c));let h=[["data",()=>e.get("data")!==this.data&&this.choose(e.get("data"))],["seed",()=>{e.get("seed")!==this.seed&&(this.seed=e.get("seed"),a.show(this.seed),n("seed"))}],...["engine","device"].map(p=>[p,()=>this.move(Ws(e))])];for(let[p,m]of h)e.on(`change:${p}`,m);this.end=()=>h.forEach(([p,m])=>e.off(`change:${p}`,m))}get here(){return this.engine===St}places(e){return this.place=Qi(this.engine,[St,...e],t=>{Ki(this.model,t),this.move(t)}),this.place.element.dataset.control="engine",this.place.element}move(e){e!==this.engine&&(this.engine=e,this.place?.show(e),this.changed("engine"))}keep(e,t){this.model.set(e,t),this.model.save_changes()}choose(e){return this.show(e),this.changed("data")}show(e){this.data=e,this.select.show(e)}};var vf=100,wf=1e3,Or=new Intl.NumberFormat("en"),Kn=class{still=matchMedia("(prefers-reduced-motion: reduce)");colours={};shown;measured;rate=0;playing=!1;running=!1;visible=!0;engine;ends=[];manifest;settings;curves=[];constructor({model:e,index:t,manifest:i,manifestOf:n,assets:o,stored:r}){this.model=e,this.index=t,this.manifestOf=n,this.assets=o,this.name=e.get("name"),this.parts=ih(this.name,i,r),this.root=this.parts.root,this.setup=new Yn(this,a=>this.changed(a)),this.status=new oi(this.parts,this),this.distance=new $n("Fréchet distance on a classifier’s features"),this.parts.distance.append(this.distance.element),this.take(i),this.looks=new qn(this),this.addButtons(),this.status.setPhase("idle")}get screen(){return{frame:this.shown&&{panes:[this.shown]}}}take(e){this.manifest=e,this.settings?.end(),this.curves.forEach(h=>h.destroy());let{main:t,controls:i,curves:n}=this.parts;for(let h of[t,i,n])h.replaceChildren();let o=h=>ze(h).replace("discriminator",e.discriminator);this.settings=new Gs(e,sn(this.model),{main:t,controls:i,named:o},h=>{this.tell({type:"values",pane:0,values:h})});let[r,a]=e.ends;t.querySelector("[data-control]")?.append(g("p",{className:"live-effects"},g("i",{},`← ${r}`),g("i",{},`${a} →`)));let c=e.curves.map(({label:h,names:p})=>({label:h,names:p.filter(m=>e.measured.includes(m))}));this.plotted=c.filter(({names:h})=>h.length),this.curves=this.plotted.map(({label:h,names:p})=>new si(h,p.map(o))),n.append(...this.curves.map(({element:h})=>h))}attach(){this.attached=!0;for(let e of[this.distance,...this.curves])e.attach(t=>this.colour(t));this.ends.push(Bn(this.root,()=>this.recolour())),this.ends.push(...Vn(this.root,{still:this.still,resized:()=>{for(let e of[this.distance,...this.curves])e.fit();this.looks.drawSoon()},seen:e=>{this.visible=e,this.update()},hidden:()=>this.update(),paced:()=>this.send({type:"interval",interval:this.interval()})}),()=>this.settings?.end(),()=>this.setup.end?.(),()=>[this.distance,...this.curves].forEach(e=>e.destroy()),()=>this.engine?.stop(),en({name:this.name,root:this.root,apply:e=>this.follow(e)}),qi(this.model,this))}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={},this.looks.recolour();for(let e of[this.distance,...this.curves])e.drawSoon()}send(e){this.engine?.send(e)}tell(e){this.engine?.tell(e)}interval(){return this.still.matches?wf:vf}async follow(e){for(let{name:i,kind:n}of this.manifest.controls){let o=Number(e.get(i)??NaN);n!=="choice"&&Number.isFinite(o)&&this.settings.set(i,o)}let t=e.get("data")??"";t in this.index.sets&&t!==this.setup.data&&await this.setup.choose(t),window.parent===window&&this.root.scrollIntoView({block:"start"}),e.has("play")&&this.setPlaying(!0)}async changed(e){if(this.status.forget(),e==="seed")return this.tell({type:"seed",seed:this.setup.seed});if(e==="engine")return this.switchEngine();let{data:t}=this.setup,i=`${t}.${this.manifest.name}`;try{let n=await this.manifestOf(i);if(this.setup.data!==t)return;if(this.take(n),this.attached)for(let o of this.curves)o.attach(r=>this.colour(r));this.forget(),this.setup.keep("data",t),this.tell({type:"compare",settings:this.sides(),source:this.source()}),this.engine instanceof cs&&this.engine.again(this.interval())}catch(n){this.setup.show(this.manifest.set),this.status.alert(`${i}.json could not be loaded (${n.message}). The images before it stay.`)}}sides(){return[{manifest:this.manifest,values:this.settings.values}]}source(){return{data:this.setup.data,centres:[],batch:this.manifest.batch}}addButtons(){let{buttons:e,times:t}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing));let i={step:"iteration",discriminator:"discriminator",generator:"generator"};for(let[n,o]of Object.entries(i))e[n].addEventListener("click",()=>{this.setPlaying(!1),this.status.resume(),this.ensureEngine(),this.send({type:"step",role:o,times:Number(t.value)})});e.reset.addEventListener("click",()=>this.reset())}reset(){this.status.forget(),this.send({type:"reset"})}switchEngine(){return this.engine?(this.engine.stop(),this.engine=void 0,this.running=!1,this.forget(),this.ensureEngine(),this.update()):this.status.describe()}attend(e){this.setup.here||this.ensureEngine(),this.setPlaying(e)}setPlaying(e){this.status.forget(),this.playing=e,e&&this.status.resume(),e&&this.ensureEngine(),this.update()}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading");let e={frame:n=>this.show(n),real:n=>{n.data===this.manifest.set&&(this.real=n.points)},progress:(n,o)=>this.status.progress(n,o),answer:n=>this.looks.answered(n),diverged:(n,o)=>this.diverge(o),refused:({file:n,reason:o})=>this.status.alert(`${n} could not be loaded (${o}).`),failed:(n,o)=>this.fail(n,o)};this.engine=this.setup.here?new Fs(this.assets,e):new cs(this.model,this.setup.engine,e);let t={speed:1/0,interval:this.interval()},i={index:this.index,settings:this.sides(),source:this.source(),seed:this.setup.seed,images:!0};this.engine.start({...i,...t})}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.send({type:e?"play":"pause"})),this.parts.buttons.play.textContent=this.playing?"Pause":"Play",["idle","loading","diverged","failed"].includes(this.status.phase)||this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e){this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(`Diverged at step ${Or.format(e)}: a loss is no longer a finite number. The networks are back at step ${Or.format(this.shown.steps)}. Try a smaller learning rate and press Play to go on; Reset begins anew.`)}fail(e,t){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.forget(),this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${t}). Press Play to try again.`)}forget(){this.shown=this.measured=void 0,this.looks.forget(),this.clear(),delete this.root.dataset.live}clear(){this.rate=0;for(let e of[this.distance,...this.curves])e.clear()}show(e){let[t]=e.panes;if(e.data!==this.setup.data||e.data!==this.manifest.set)return this.send({type:"drawn"});t.steps+t.discriminatorSteps===0&&this.clear(),this.shown=t,this.status.begin(t.steps),this.plot(t),e.rate&&this.running&&(this.rate=.9*(this.rate||e.rate)+.1*e.rate,this.status.rate(`${Or.format(Math.round(this.rate))} steps per second`)),this.running||this.status.describe(),Object.assign(this.root.dataset,{live:"",steps:t.steps,discriminatorSteps:t.discriminatorSteps}),this.looks.show(t),requestAnimationFrame(()=>this.send({type:"drawn"}))}plot({rows:e,steps:t,distance:i,floor:n,digits:o}){let{measured:r}=this.manifest;this.plotted?.forEach(({names:a},c)=>{let h=a.map(m=>r.indexOf(m)),p=[];for(let m=0;m<e.length;m+=r.length)p.push(...h.map(v=>e[m+v]));p.length&&this.curves[c].add(p)}),i!==void 0&&(this.measured={distance:i,floor:n,digits:o},this.distance.setFloor(n),this.distance.add(t,i),this.parts.say.textContent=th(this))}destroy(){for(let e of this.ends)e()}};function bf(s){let{model:e}=s;return e.get("kind")!=="images"?Zc(s):Mr(s,{index:"images",manifest:`${e.get("data")}.${e.get("objective")}`,Stage:Kn,styles:Xc})}var rw={render:bf};export{rw as default};
