async function gi(s,e){let t=await fetch(s,e);if(!t.ok)throw new Error(`${t.status} ${t.statusText}`);return t}function pl(s){let e=s.get("base");return e?new So(e):new Eo(s)}var Gi=s=>URL.createObjectURL(new Blob([s],{type:"text/javascript"})),So=class{constructor(e){this.base=e,this.scripts=new Map}async url(e){let t=new URL(e,this.base).href;if(!/js$/.test(e))return t;let i=this.scripts.get(e);return i||(i=this.script(t),i.catch(()=>this.scripts.delete(e)),this.scripts.set(e,i)),i}async script(e){return Gi(await(await gi(e)).blob())}},jh=async({url:s,integrity:e})=>(await gi(s,{integrity:e})).blob(),Eo=class{constructor(e){this.model=e,this.urls=new Map,this.waiting=new Map,e.on("msg:custom",(t,i)=>this.receive(t,i))}url(e){let t=this.urls.get(e);return t||(t=new Promise((i,n)=>this.waiting.set(e,{resolve:i,reject:n})),t.catch(()=>this.urls.delete(e)),this.urls.set(e,t),this.model.send({type:"asset",name:e})),t}async receive(e,t){if(e?.type!=="asset")return;let i=this.waiting.get(e.name);if(i)if(this.waiting.delete(e.name),e.error)i.reject(new Error(e.error));else try{let n=e.url?await jh(e):t[0],o="application/octet-stream";i.resolve(/js$/.test(e.name)?Gi(n):URL.createObjectURL(new Blob([n],{type:o})))}catch(n){i.reject(n)}}};function fl(s,e){let t=0;for(let i=0;i<s.length;i+=2)Math.abs(s[i])<=e&&Math.abs(s[i+1])<=e||(t+=1);return t}var $o=s=>Math.round(Math.sqrt(s.length));var Fh=.4,zh=96,Ui=2.6,ml=.09,Wh=220,Bh=.12;function Yi(s){let e=getComputedStyle(s);return Object.fromEntries(["low","middle","high","contour","real","generated","edge","axis","arrow"].map(i=>[i,e.getPropertyValue(`--live-${i}`).trim()]))}var Vh=s=>[1,3,5].map(e=>parseInt(s.slice(e,e+2),16));function Hh({low:s,middle:e,high:t}){let[i,n,o]=[s,e,t].map(Vh),r=new Uint8ClampedArray(4*256);for(let a=0;a<256;a++){let c=a/127.5;for(let h=0;h<3;h++)r[4*a+h]=c<1?i[h]+c*(n[h]-i[h]):n[h]+(c-1)*(o[h]-n[h]);r[4*a+3]=255}return r}function xt(s){let t=Float32Array.from({length:s.length/2},(i,n)=>Math.hypot(s[2*n],s[2*n+1])).filter(Number.isFinite).sort();return t.length?t[Math.floor(.95*(t.length-1))]:0}var qi=class{palette;colours;constructor(e){this.canvas=e,this.context=e.getContext("2d"),this.ratio=0,this.heat=new OffscreenCanvas(1,1).getContext("2d"),this.pixels=new ImageData(1,1),this.layer=new OffscreenCanvas(1,1).getContext("2d"),this.layered=[],this.marks=[]}setPalette(e){this.palette=e,this.colours=new Uint32Array(Hh(e).buffer),this.marks=[],this.layered=[]}fit(){let e=Math.min(window.devicePixelRatio||1,2),t=Math.round(this.canvas.clientWidth*e);t===0||this.canvas.width===t||(this.canvas.width=this.canvas.height=t,this.ratio=e,this.marks=[])}draw({surface:e,samples:t,arrows:i},n,{limit:o,low:r,high:a,apart:c,pull:h},p){this.ratio||this.fit(),this.ratio&&(this.drawSurface(e,r,a),this.drawContours(e,r,a,c),this.drawStill(n,o),this.drawGenerated(t,o),p&&this.drawArrows(t,i,o,h))}drawSurface(e,t,i){let{context:n,canvas:o,heat:r,colours:a}=this,c=$o(e);this.pixels.width!==c&&(this.pixels=new ImageData(c,c),r.canvas.width=r.canvas.height=c);let h=new Uint32Array(this.pixels.data.buffer),p=255/(i-t);for(let v=0;v<c;v++)for(let S=0;S<c;S++){let y=Math.round((e[v*c+S]-t)*p);h[(c-1-v)*c+S]=a[Math.max(0,Math.min(255,y))]}r.putImageData(this.pixels,0,0),n.imageSmoothingEnabled=!0;let m=o.width/(c-1);n.drawImage(r.canvas,-m/2,-m/2,o.width+m,o.height+m)}drawContours(e,t,i,n){let o=(t+i)/2,r=Math.ceil((i-t)/n/2)-1;this.context.globalAlpha=Math.max(Fh,Math.min(1,6*n/(i-t)));for(let a=-r;a<=r;a++)this.drawContour(e,o+a*n,a?.75:1.75);this.context.globalAlpha=1}drawContour(e,t,i){let{context:n,canvas:o}=this,r=$o(e),a=o.width/(r-1);n.beginPath();for(let c=0;c+1<r;c++)for(let h=0;h+1<r;h++){let p=c*r+h,m=[e[p],e[p+1],e[p+r+1],e[p+r]],v=!1;for(let S=0;S<4;S++){let y=m[S]-t,$=m[(S+1)%4]-t;if(y<0==$<0)continue;let x=y/(y-$),A=h+[x,1,1-x,0][S],k=c+[0,x,1,1-x][S];v?n.lineTo(A*a,o.height-k*a):n.moveTo(A*a,o.height-k*a),v=!v}}n.lineWidth=i*this.ratio,n.strokeStyle=this.palette.contour,n.stroke()}drawArrows(e,t,i,n){let{context:o,canvas:r,ratio:a,palette:c}=this,h=r.width/(2*i),p=ml*r.width/(n||1),m=1.5*ml*r.width;o.beginPath();for(let v=0;v<2*zh&&v<e.length;v+=2){let[S,y]=[(e[v]+i)*h,(i-e[v+1])*h],[$,x]=[t[v]*p,-t[v+1]*p],A=Math.hypot($,x);if(!(A>2*a))continue;A>m&&([$,x]=[$*m/A,x*m/A]);let k=3.5*a/Math.hypot($,x);o.moveTo(S,y),o.lineTo(S+$,y+x),o.moveTo(S+$-k*($+.6*x),y+x-k*(x-.6*$)),o.lineTo(S+$,y+x),o.lineTo(S+$-k*($-.6*x),y+x-k*(x+.6*$))}o.lineWidth=1.25*a,o.strokeStyle=c.arrow,o.globalAlpha=Math.max(Bh,Math.min(1,(xt(t)/(n||1))**.25)),o.stroke(),o.globalAlpha=1}drawCursor([e,t],i){let{context:n,canvas:o,ratio:r,palette:a}=this,c=o.width/(2*i),[h,p,m]=[(e+i)*c,(i-t)*c,9*r];n.beginPath(),n.moveTo(h-m,p),n.lineTo(h+m,p),n.moveTo(h,p-m),n.lineTo(h,p+m),n.lineWidth=2*r,n.strokeStyle=a.contour,n.stroke()}drawStill(e,t){let{layer:i,canvas:n}=this,o=[e,t,n.width];o.some((r,a)=>r!==this.layered[a])&&(this.layered=o,i.canvas.width=i.canvas.height=n.width,n.width>=Wh*this.ratio&&this.drawAxes(i,t),this.drawReal(i,e,t)),this.context.drawImage(i.canvas,0,0)}drawAxes(e,t){let{canvas:i,ratio:n}=this,o=t>4?2:t>1.2?1:.5;e.fillStyle=e.strokeStyle=this.palette.axis,e.lineWidth=n,e.font=`${11*n}px system-ui, sans-serif`,e.beginPath();for(let r=-Math.ceil(t/o)*o;r<t;r+=o){if(r<=-t)continue;let a=(r/t+1)/2*i.width,c=String(r).replace("-","−");e.moveTo(a,i.height),e.lineTo(a,i.height-5*n),e.moveTo(0,i.height-a),e.lineTo(5*n,i.height-a),e.textAlign="center",e.textBaseline="alphabetic",e.fillText(c,a,i.height-8*n),e.textAlign="left",e.textBaseline="middle",e.fillText(c,8*n,i.height-a)}e.stroke()}drawReal(e,t,i){let{canvas:n,ratio:o,palette:r}=this,a=n.width/(2*i);e.beginPath();for(let c=0;c<t.length/2;c+=2){let[h,p]=[(t[c]+i)*a,(i-t[c+1])*a];e.moveTo(h+Ui*o,p),e.arc(h,p,Ui*o,0,2*Math.PI)}e.lineWidth=1.6*o,e.strokeStyle=r.edge,e.stroke(),e.fillStyle=r.real,e.fill()}drawGenerated(e,t){let{context:i,canvas:n,ratio:o,palette:r}=this,a=n.width/(2*t);this.marks.length||(this.marks=[gl(o,4,r.edge),gl(o,2,r.generated)]);for(let c of this.marks){let h=(c.width-1)/2;for(let p=0;p<e.length/2;p+=2)i.drawImage(c,Math.round((e[p]+t)*a-h),Math.round((t-e[p+1])*a-h))}}};function gl(s,e,t){let i=2*Math.ceil((Ui+e)*s)+1,n=new OffscreenCanvas(i,i),o=n.getContext("2d"),r=Ui*s;return o.translate(i/2,i/2),o.lineWidth=e*s,o.strokeStyle=t,o.beginPath(),o.moveTo(-r,-r),o.lineTo(r,r),o.moveTo(-r,r),o.lineTo(r,-r),o.stroke(),n.transferToImageBitmap()}var vl=1e4,Gh=3e4,Uh=s=>`const early = [];
onmessage = (event) => early.push(event);
import(${JSON.stringify(s)}).then(
  () => early.forEach((event) => onmessage(event)),
  ({ message }) => postMessage({ type: "failed", file: "worker.js", reason: message }),
);`;function No(s,e){switch(e.type){case"frame":return s.frame(e);case"real":return s.real(e);case"progress":return s.progress(e.bytes,e.total);case"answer":return s.answer?.(e);case"refused":return s.refused(e);case"reached":return s.reached?.(e.id);case"diverged":return s.diverged(e.pane,e.step,e.reason)}}var zs=class{constructor(e,t){this.assets=e,this.listener=t,this.queue=[],this.worker=void 0,this.stopped=!1,this.heard=0,this.asked=0,this.spoken=!1,this.waiting=new Map}async start(e){this.send({type:"start",...e});try{let t=await this.assets.url("worker.js");if(this.stopped)return;let i=new Worker(Gi(Uh(t)));i.onmessage=({data:n})=>this.receive(n),i.onerror=n=>this.fail(this.spoken?void 0:"worker.js",n.message||"it could not be started"),this.worker=i,this.heard=performance.now(),this.watch=setInterval(()=>this.look(),vl/4);for(let n of this.queue.splice(0))i.postMessage(n)}catch(t){this.fail("worker.js",t.message)}}send(e){this.worker?this.worker.postMessage(e):this.queue.push(e)}tell(e){this.send(e)}look(){let e=performance.now();document.hidden?this.heard=e:this.asked>this.heard&&e-this.asked>Gh?this.fail(void 0,"the browser has ended its worker"):e-this.heard>vl&&this.asked<=this.heard&&(this.asked=e,this.send({type:"ping"}))}async receive(e){if(!this.stopped){if(this.heard=performance.now(),this.spoken=!0,e.type==="had")return this.had(e);if(e.type==="failed")return this.fail(e.file,e.reason);if(e.type!=="locate")return No(this.listener,e);try{this.send({type:"located",name:e.name,url:await this.assets.url(e.name)})}catch(t){this.send({type:"located",name:e.name,reason:t.message})}}}have(e){let t=this.waiting.size;return new Promise((i,n)=>{this.waiting.set(t,{resolve:i,reject:n}),this.send({type:"have",files:e,id:t})})}had({id:e,file:t,reason:i}){let n=this.waiting.get(e);i===void 0?n?.resolve():n?.reject(Object.assign(new Error(i),{file:t}))}fail(e,t){this.stopped||(this.stop(),this.listener.failed(e,t))}stop(){this.stopped=!0,clearInterval(this.watch);for(let{resolve:e}of this.waiting.values())e();this.worker?.terminate(),this.worker=void 0}};function Mo(s,e){if(s===null||typeof s!="object")return s;if(Array.isArray(s))return s.map(t=>Mo(t,e));if("number"in s)return Number(s.number);if("buffer"in s){let{buffer:t,byteOffset:i,byteLength:n}=e[s.buffer];return new Float32Array(t.slice(i,i+n))}return Object.fromEntries(Object.entries(s).map(([t,i])=>[t,Mo(i,e)]))}var ds=class{constructor(e,t,i){this.model=e,this.device=t,this.listener=i,this.hear=(n,o)=>this.receive(n,o)}start({speed:e,interval:t}){this.model.on("msg:custom",this.hear),this.send({type:"start",device:this.device,speed:e,interval:t})}send(e){let{speed:t,image:i}=e;this.model.send({...e,...t===1/0&&{speed:null},...i&&{image:[...i]}})}again(e){this.send({type:"start",device:this.device,speed:1/0,interval:e})}async have(){}tell(){}receive(e,t){return e?.type!=="failed"?No(this.listener,Mo(e,t)):(this.stop(),this.listener.failed(void 0,e.reason))}stop(){this.model.off("msg:custom",this.hear),this.model.send({type:"stop"})}};function Ki(s,e){let t=i=>{i?.type==="playing"&&e.attend(i.playing),i?.type==="reset"&&e.engine&&e.reset()};return s.on("msg:custom",t),()=>s.off("msg:custom",t)}function g(s,e={},...t){let i=document.createElement(s);for(let[n,o]of Object.entries(e))n in i?i[n]=o:i.setAttribute(n,o);return i.append(...t),i}function X(s,e){let t=s.firstChild;t instanceof Text?t.data!==e&&(t.data=e):s.textContent=e}var wl=Symbol.for("five critics: ids"),bl=globalThis,le=s=>`live-${s.replace(/\W/g,"-")}-${bl[wl]=(bl[wl]??0)+1}`;function Ne(s){if(s===0)return"0";let e=Math.abs(s),t=Number(s.toPrecision(3));return e<.001||e>=1e6?t.toExponential():String(t)}var qh=new Intl.NumberFormat("en");function yl(s){let e=s.length>1?s[1]-s[0]:s[0];if(Number.isInteger(e))return s.map(i=>qh.format(i));if(s.every(i=>Math.abs(i)<.001))return s.map(Ne);let t=0;for(;t<12&&Math.abs(e*10**t-Math.round(e*10**t))>1e-6;)t+=1;return s.map(i=>i===0?"0":i.toFixed(t))}var vi=s=>Number.isNaN(s)?"–":s!==0&&Math.abs(s)<.001?s.toExponential(1):s.toFixed(3);function jt(s,{low:e,high:t,integer:i}){let n=s.trim(),o=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(n)?Number(n):NaN;if(o>=e&&o<=t&&(!i||Number.isInteger(o)))return{value:o};let r=i?"a whole number":"a number",a=c=>i?String(c):Ne(c);return{error:`must be ${r} from ${a(e)} to ${a(t)}; got ${Ws(n)}`}}var nt=s=>typeof s=="string"?s.replaceAll("_","-"):Number.isInteger(s)?String(s):Ne(s),Ji=(s,e,t)=>`${s} ${nt(e)} → ${nt(t)}`,To=40;function Ao(s){return s.slice(0,2*To).replace(/[\p{C}\p{Z}]+/gu," ").slice(0,To)+(s.length>To?"…":"")}var Ws=s=>`"${Ao(s)}"`,Ft=s=>s.replace("_optimizer."," ").replace(/[._]/g," ").replace(/ [a-z]$/,e=>e.toUpperCase()),Jt=({controls:s,discriminator:e})=>{let t=new Map(s.flatMap(({name:i,label:n})=>n?[[i,n]]:[]));return i=>t.get(i)??Ft(i).replace("discriminator",e)};var xl=new Intl.NumberFormat("en");function kl(s,e,t,i){let n=e.lastStable()??[],o=s.panes.length>1?`${e.title} diverged`:"Diverged",r=n.map(({name:c,value:h})=>`${e.named(c)} ${nt(h)}`),a=(c,h)=>{let p=g("button",{type:"button"},c);return p.addEventListener("click",()=>{for(let{name:m,value:v}of n)e.settings.set(m,v);h()}),p};return[`${o} at step ${xl.format(t)}: ${i||"a loss is no longer a finite number"}. The networks are back at step ${xl.format(e.steps)}. `+(r.length?`The last stable settings were: ${r.join(", ")}.`:"The settings were the same from the start: try a smaller learning rate.")+" Play goes on from there, Reset begins anew.",...r.length?[a("Go on with the last stable settings",()=>s.setPlaying(!0)),a("Reset to the last stable settings",()=>s.reset())]:[]]}var Qt=300,Yh=.85,Kh=1e100,Sl=3e7,Jh=160,$l=s=>s.length<=Qt?s:Array.from({length:Qt},(e,t)=>s[Math.floor((t+.5)*s.length/Qt)]),Nl=s=>Number(s.toFixed(3));function Ml(s,e){let[t,i]=[0,1].map(a=>s.map(c=>c[a])),n=[t,i].map(a=>(Math.min(...a)+Math.max(...a))/2),o=Math.max(...[t,i].map(a=>Math.max(...a)-Math.min(...a))),r=o>0?2*Yh*e/o:1;return s.map(a=>a.map((c,h)=>Nl((c-n[h])*r)))}function Qh(s){let e=/[;\t]/.test(s),t=s.replace(/[()[\]{}"']/g," ").trim();return t.split(e?/[;\t]/:t.includes(",")?/,/:/\s+/).map(i=>{let n=i.trim()===""?NaN:Number(e?i.replace(",","."):i);return Math.abs(n)<Kh?n:NaN})}function _o(s,e){let t=s.split(/\r\n?|\n/).map(Qh),i=c=>[...c.keys()].filter(h=>!Number.isNaN(c[h])),[n,o]=t.map(i).find(({length:c})=>c>=2)??[];if(o===void 0)throw new Error("no row has two numbers");let r=$l(t.filter(c=>!Number.isNaN(c[n]??NaN)&&!Number.isNaN(c[o]??NaN)).map(c=>[c[n],c[o]]));return r.every(c=>c.every(h=>Math.abs(h)<=e))?r.map(c=>c.map(Nl)):Ml(r,e)}function Tl({data:s,width:e,height:t},i){let n=Float32Array.from({length:e*t},(c,h)=>{let p=s[4*h+3]/255;return p*(.3*s[4*h]+.59*s[4*h+1]+.11*s[4*h+2])+255*(1-p)}),[o,r]=[Math.min(...n),Math.max(...n)];if(r-o<16)throw new Error("it is all of one tone");let a=[...n.keys()].filter(c=>n[c]<(o+r)/2);return Ml($l(a).map(c=>[c%e,-Math.floor(c/e)]),i)}var Po=(s,e)=>new OffscreenCanvas(s,e).getContext("2d");function Zh(s,e){if(!s.trim())throw new Error("type a letter first");let t="bold 60px system-ui, sans-serif",i=Po(1,1);i.font=t;let n=Math.min(1200,Math.ceil(i.measureText(s).width)+8),o=Po(n,90);return o.font=t,o.fillText(s,4,66),Tl(o.getImageData(0,0,n,90),e)}async function Xh(s,e){let t=await createImageBitmap(s),i=Math.min(1,Jh/Math.max(t.width,t.height)),[n,o]=[t.width,t.height].map(a=>Math.max(1,Math.round(a*i))),r=Po(n,o);return r.drawImage(t,0,0,n,o),Tl(r.getImageData(0,0,n,o),e)}async function El(s,e){if(s.size>Sl)throw new Error(`it is larger than ${Sl/1e6} MB`);return s.type.startsWith("image/")?Xh(s,e).catch(t=>{throw t instanceof DOMException?new Error("the browser cannot read it as a picture"):t}):_o(ed(await s.arrayBuffer()),e)}function ed(s){let[e,t]=new Uint8Array(s),i={65534:"utf-16le",65279:"utf-16be"}[e<<8|t];return new TextDecoder(i??"utf-8").decode(s)}function Al(s,e,t,i=["word","rows","file"]){let n=async(x,A)=>{try{e(await A())}catch(k){t(`${x} gives no points: ${k.message}.`)}},[o,r,a]=["word","rows","file"].map(le),c=g("input",{id:o,type:"text",maxLength:24,autocomplete:"off"}),h=g("textarea",{id:r,rows:3,spellcheck:!1,placeholder:"x, y"}),p=g("input",{id:a,type:"file",accept:"image/*,.csv,.txt,.tsv,text/*"}),m=x=>g("button",{type:"button"},x),[v,S]=[m("Use the word"),m("Use the rows")];v.addEventListener("click",()=>n(`"${c.value}"`,()=>Zh(c.value,s()))),c.addEventListener("keydown",x=>x.key==="Enter"&&v.click()),S.addEventListener("click",()=>n("What was pasted",()=>_o(h.value,s()))),p.addEventListener("change",()=>{let[x]=p.files;x&&n(x.name,()=>El(x,s())),p.value=""});let y=(x,A,...k)=>g("div",{className:"live-bring"},g("label",{htmlFor:x},A),...k),$={word:y(o,"a word",c,v),rows:y(r,"rows of two numbers, pasted",h,S),file:y(a,"a CSV file, or a picture (its dark pixels)",p)};return{element:g("div",{className:"live-brings"},...i.map(x=>$[x])),drop(x){let[A]=x?.files??[];A?n(A.name,()=>El(A,s())):x&&n("What was dropped",()=>_o(x.getData("text"),s()))}}}var td=120,sd=6;function Lo(s,e,t){let[i,n]=(t??"").split("_"),o=i?[" ",g("i",{},i,...n?[g("sub",{},n)]:[])]:[];return g("label",{htmlFor:s},e,...o)}function id({low:s,high:e,log:t,kind:i}){let n=s>0?s:e/10**sd,o=t?Math.log10(e/n):e-s,r=i==="integer"&&!t?1:o/td;return{max:o,step:r,position:a=>t?Math.log10(Math.max(a,n)/n):a-s,value(a){if(a<=0)return s;let c=t?n*10**a:s+a,h=i==="integer"?Math.round(c):Number(c.toPrecision(3));return Math.min(e,Math.max(s,h))}}}function Oo({label:s,low:e,high:t,integer:i,value:n,id:o,help:r},a){let c=n,h=g("p",{className:"live-message",id:le("message"),role:"alert",hidden:!0}),p=y=>i?String(y):Ne(y),m=g("input",{id:o,type:"text",inputMode:i?"numeric":"decimal",autocomplete:"off",spellcheck:!1,value:p(n)});m.setAttribute("aria-describedby",`${r} ${h.id}`);let v=y=>{m.setAttribute("aria-invalid",String(y!=="")),h.textContent=y&&`${s} ${y}. It stays ${p(c)}.`,h.hidden=!y};return m.addEventListener("change",()=>{let y=jt(m.value,{low:e,high:t,integer:i});if("error"in y)return v(y.error);v(""),c=y.value,a(c)}),{box:m,message:h,show:y=>{c=y,m.value=p(y),v("")}}}function nd(s,e,t){let{name:i,symbol:n,low:o,high:r,kind:a,value:c}=s,h=s.label??Ft(i),p=id(s),m=le(i),v=le(i),S=g("input",{id:v,type:"range",min:0,max:p.max,step:p.step});S.setAttribute("aria-describedby",e);let y=T=>{S.value=String(p.position(T)),S.setAttribute("aria-valuetext",Ne(T))},{box:$,message:x,show:A}=Oo({label:h,low:o,high:r,integer:a==="integer",value:c,id:m,help:e},T=>{y(T),t(T)});$.setAttribute("aria-label",`${h}, as a number`),S.addEventListener("input",()=>{let T=p.value(Number(S.value));S.setAttribute("aria-valuetext",Ne(T)),A(T),t(T)}),y(c);let k=g("div",{className:"live-control"},Lo(v,h,n),$,S,x);return{element:k,show:T=>(y(T),A(T)),enable(T){$.disabled=S.disabled=!T,k.title=T?s.doc:`${s.doc}; without effect under the present choices`}}}function us(s,e,t,i,n,o){let r=le(s),a=g("select",{id:r},...t.map(c=>g("option",{value:c.value},c.text)));return a.setAttribute("aria-describedby",n),a.value=i,a.addEventListener("change",()=>o(a.value)),{element:g("div",{className:"live-control"},Lo(r,s,e),a),show:c=>a.value=String(c),enable:c=>a.disabled=!c}}function od({name:s,value:e},t,i,n){let o=le(s),r=String(e),a=g("p",{className:"live-message",id:le("message"),role:"alert",hidden:!0}),c=g("input",{id:o,type:"text",value:r,autocomplete:"off",spellcheck:!1,autocapitalize:"off",maxLength:1e4});c.setAttribute("aria-describedby",`${t} ${a.id}`);let h=p=>{c.setAttribute("aria-invalid",String(p!=="")),a.textContent=p&&`${p} The loss stays ${r}.`,a.hidden=!p};return c.addEventListener("change",async()=>{let p=c.value,m=await n(p);if(c.value===p){if("error"in m)return h(m.error);h(""),m.value!==r&&(r=m.value,i(r))}}),{element:g("div",{className:"live-control live-formula"},Lo(o,`${s}(y)`),c,a),show(p){r=c.value=String(p),h("")},enable:p=>c.disabled=!p}}function _l(s,e,t,i=async n=>({value:n})){if(s.kind==="formula")return od(s,e,t,i);let n=s.kind==="choice"?us(s.label??Ft(s.name),s.symbol,s.options.map(o=>({value:o,text:s.texts?.[o]??nt(o)})),s.value,e,t):nd(s,e,t);return n.element.title=s.doc,n}var Co={low:0,high:2**32-1,integer:!0},kt="browser",Bs=s=>s.get("engine")==="kernel"?s.get("device"):kt;function Qi(s,e){s.set("engine",e===kt?kt:"kernel"),e!==kt&&s.set("device",e),s.save_changes()}var Pl=(s,e)=>g("p",{id:s,className:"live-doc"},e);function Zi(s,e){let[t,i]=[le("seed"),le("doc")],{box:n,message:o,show:r}=Oo({label:"seed",...Co,value:s,id:t,help:i},e),a=Pl(i,"starts all random numbers; a new seed starts a new training");return{element:g("div",{className:"live-control"},g("label",{htmlFor:t},"seed"),n,o,a),show:r,enable:h=>n.disabled=!h}}function Xi(s,e,t){let i=le("doc"),n=e.map(r=>({value:r,text:r===kt?"this browser":`the kernel (${r})`})),o=us("train in",void 0,n,s,i,t);return o.element.append(Pl(i,"where training happens; a change starts a new training with the same seed")),o}var zt=64,bi={full:1/0,100:100,20:20,5:5,1:1},wi="",rd={batch:"batch size",width:"networks",against:"compare with"},tn=s=>rd[s]??Ft(s);function Vs(s,e,t){return e==="data"?s.data[t].title:e==="against"?s.objectives[t]??"nothing":e==="width"?s.sizes[t]:e==="speed"?t==="full"?"full speed":`${t} steps/s`:String(t)}function Ll(s,e,t,i){return e==="against"?i===wi?"alone":`beside ${Vs(s,e,i)}`:Ji(tn(e),Vs(s,e,t),Vs(s,e,i))}var en=class{constructor(e,t,i,n,o){this.model=e,this.index=t,this.changed=o,this.data=e.get("data")??"ring",this.batch=e.get("batch")??128,this.seed=e.get("seed")??0,this.width=e.get("width")??zt,this.points=e.get("points")??[],this.against=e.get("against")?.objective??wi,this.speed="full",this.engine=Bs(e);let r=e.get("devices")??[];if(this.inputs={data:this.select("data","what the real points are drawn from; a change keeps the weights",Object.keys(t.data)),against:this.select("against","a second training beside this one, on the same data, seed and batch size; both start anew",[wi,...Object.keys(t.objectives)]),batch:this.select("batch","real points, and draws of noise, in each update",t.batches,Number),width:this.select("width","the size of both, with the objective’s own choices; a change starts a new training",Object.keys(t.sizes),Number),seed:Zi(this.seed,c=>this.set("seed",c)),speed:this.select("speed","generator steps a second, at most",Object.keys(bi).reverse())},r.length){let c=i?r:[kt,...r];this.inputs.engine=Xi(this.engine,c,h=>this.set("engine",h))}for(let[c,{element:h}]of Object.entries(this.inputs))h.dataset.control=c,(c==="speed"?n.pace:n.setup).append(h);let a=[...["data","batch","width","seed","points"].map(c=>[c,()=>this.set(c,e.get(c),!1)]),["against",()=>this.set("against",e.get("against")?.objective??wi,!1)],...["engine","device"].map(c=>[c,()=>this.set("engine",Bs(e),!1)])];for(let[c,h]of a)e.on(`change:${c}`,h);this.end=()=>a.forEach(([c,h])=>e.off(`change:${c}`,h))}get here(){return this.engine===kt}select(e,t,i,n=String){let o=le("doc"),r=i.map(h=>({value:String(h),text:Vs(this.index,e,h)})),a=String(this[e]),c=us(tn(e),void 0,r,a,o,h=>this.set(e,n(h)));return c.element.append(g("p",{id:o,className:"live-doc"},t)),c}set(e,t,i=!0){let n=this;n[e]!==t&&(n[e]=t,this.inputs[e]?.show(t),i&&e==="against"?(this.model.set("against",t===wi?{}:{objective:t,settings:{}}),this.model.save_changes()):i&&e==="engine"?Qi(this.model,t):i&&e!=="speed"&&(this.model.set(e,t),this.model.save_changes()),this.changed(e))}};var Hs="live-",yi="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function ld(s,e){let t=i=>{let n=Math.max(0,Math.min(4095,Math.round((i/e+1)/2*4095)));return yi[n>>6]+yi[n&63]};return s.map(([i,n])=>t(i)+t(n)).join("")}function Cl(s,e){let t=[],i=n=>{let o=64*yi.indexOf(s[n])+yi.indexOf(s[n+1]);return Number((e*(2*o/4095-1)).toFixed(4))};for(let n=0;n+4<=s.length&&t.length<Qt;n+=4)[0,1,2,3].every(o=>yi.includes(s[n+o]))&&t.push([i(n),i(n+2)]);return t}var Do=({manifest:s,values:e},t={})=>s.controls.filter(({name:i,value:n})=>e[i]!==(t[i]??n)).map(({name:i})=>[i,e[i]]);function Io(s,{data:e,seed:t,batch:i,width:n,centres:o,sides:r},a){let c=new URLSearchParams({data:e,seed:String(t),batch:String(i),width:String(n)}),[h,p]=r;for(let{name:m}of h.manifest.controls)c.set(m,String(h.values[m]));if(c.set("against",p?p.manifest.name:""),p)for(let[m,v]of Do(p,p.manifest.toy))c.set(`against.${m}`,String(v));return e==="drawn"&&c.set("points",ld(o,a.data[e].limit)),`#${Hs}${s}?${c}`}function Ro(s){let e=new RegExp(`^#${Hs}([\\w-]+)(?:\\?(.*))?$`).exec(s);return e?{name:e[1],query:new URLSearchParams(e[2]??"")}:void 0}function Dl(s,e,t){if(s.kind==="formula"){let i=t?.read(e)??{error:""};return"error"in i?{error:`cannot be ${Ws(e)}: ${i.error.replace(/\.$/,"")}`}:i}if(s.kind==="choice"){let{options:i}=s;return i.includes(e)?{value:e}:{error:`must be one of ${i.join(", ")}; got ${Ws(e)}`}}return jt(e,{low:s.low,high:s.high,integer:s.kind==="integer"})}var Il=s=>jt(s,Co),Ol=s=>typeof s=="string"?JSON.stringify(s):String(s);function ad({manifest:s,values:e}){let t=Do({manifest:s,values:e}).filter(([i])=>!i.includes(".")).map(([i,n])=>`${i}=${Ol(n)}`);for(let[i,n]of Object.entries(s.optimizers)){let o=`${i}_optimizer.`,r={...s.constants,...Object.fromEntries(s.controls.map(({name:h,value:p})=>[h,p]))},a=Object.keys(r).filter(h=>h.startsWith(o));if(a.every(h=>e[h]===r[h]))continue;let c=a.map(h=>`${h.slice(o.length)}=${Ol(e[h])}`);t.push(`${i}_optimizer=ganlib.${n}(${c.join(", ")})`)}return`${s.own?"":"ganlib."}${s.class}(${t.join(", ")})`}function Rl({data:s,seed:e,batch:t,width:i,centres:n,sides:o}){let[r,a]=o.map(ad),c=[r,`data="${s}"`,`seed=${e}`,`batch=${t}`];return s==="drawn"&&c.push(`points=[${n.map(([h,p])=>`(${h}, ${p})`).join(", ")}]`),i!==zt&&c.push(`width=${i}`),a&&c.push(`against=${a}`),o[0].manifest.own&&c.push('engine="kernel"'),`ganlib.Playground(${c.join(", ")})`}function jl({data:s,seed:e,batch:t,width:i,sides:n}){let o=r=>r.replace("_optimizer.","-").replaceAll("_","-");return n.map(({manifest:r,values:a})=>{let c=Do({manifest:r,values:a}).map(([h,p])=>` --${o(h)} ${p}`);return`python -m ganlib train ${r.name} --data ${s} --seed ${e} --batch ${t} --width ${i}${c.join("")}`}).join(" && ")}var cd={link:["Copy link","the address of this page with the present settings"],python:["Copy Python","the line that gives this playground in a notebook"],command:["Copy command","the line that trains with these settings in a folder, on any device"],embed:["Copy embed code","a frame with this playground and its present settings, for a page of your own"],picture:["Save picture","the picture as a PNG file"]},Fo=[1,20,100],zo="parts",hd={"pull of the generator’s loss":"minus the gradient of the generator’s loss at a generated point: where it is drawn; as long as the run’s longest at most, so that a pull that vanishes is seen to shrink",slopes:"length of the gradient of the map, at random places between a real and a generated point",weights:"of all layers of the network that judges",distance:"sliced W₁ between 512 generated and 512 real points; the floor is what two samples of real points have","modes covered":"modes that have a generated point within three standard deviations","high-quality samples":"share of generated points within three standard deviations of a mode"},jo=s=>Object.fromEntries(Object.entries(s).map(([e,[t,i]])=>[e,g("button",{type:"button",title:i},t)])),St=(s,...e)=>g("details",{className:"live-group"},g("summary",{},s),...e),Wo=s=>jo({play:["Play","train, until paused"],step:["Step",`whole iterations: k updates of ${s}, then one of G`],discriminator:[`Step ${s}`,`updates of ${s} alone`],generator:["Step G","updates of G alone"],reset:["Reset","a new training from its start, with the same seed"]});function Fl(s,{title:e,discriminator:t}){let i=Wo(t==="critic"?"f":"D"),n=jo(cd),o=jo({draw:["Draw data","put points of your own on the picture"],clear:["Clear","forget your points"]});o.draw.setAttribute("aria-pressed","false"),o.clear.hidden=!0;let r=le("times"),a=g("select",{id:r},...Fo.map(Y=>g("option",{value:String(Y)},`× ${Y}`))),c=g("option",{value:zo,title:"a press shows the next of the five parts of an iteration"},"in parts");a.append(c);let h=g("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),p=g("button",{type:"button",title:"what the pictures show, as text"},"Say it in words"),m=g("p",{className:"live-worded","aria-live":"polite"}),v=g("p",{className:"live-status",role:"status"}),S=g("p",{className:"live-rate"}),y=g("div",{className:"live-alert",role:"alert",hidden:!0}),$=g("div",{className:"live-setup"}),x=g("div",{className:"live-pace"}),A=g("div",{className:"live-panes"}),k=g("div",{}),T=St("what you tried"),N=Object.entries(hd).flatMap(([Y,H])=>[g("dt",{},Y),g("dd",{},H)]),W=le("share"),L=g("input",{id:W,type:"text",readOnly:!0,hidden:!0}),j=g("label",{htmlFor:W,hidden:!0},"copied");return{root:g("section",{className:"live-playground",id:Hs+s,tabIndex:-1,"aria-label":`playground: ${e}`},g("div",{className:"live-top"},g("div",{className:"live-buttons",role:"group","aria-label":"training"},i.play,g("span",{className:"live-joined"},i.step,h,a),i.discriminator,i.generator,i.reset),g("div",{className:"live-beside live-told"},v,S)),y,A,g("div",{className:"live-words"},p,m),g("div",{className:"live-groups"},St("data, seed, pace, another beside it",$,x,g("div",{className:"live-buttons live-sketch",role:"group","aria-label":"your own data"},...Object.values(o)),k),T,St("share, and what the numbers mean",g("div",{className:"live-share"},g("div",{className:"live-buttons",role:"group","aria-label":"share"},...Object.values(n)),j,L),g("dl",{className:"live-help"},...N)))),buttons:i,times:a,inParts:c,shares:n,sketch:o,status:v,rate:S,alert:y,setup:$,pace:x,panes:A,brought:k,tried:T,words:p,worded:m,copied:{text:L,label:j}}}var Gs=new Set,dd=s=>{let e=g("button",{type:"button",className:"live-back"},"Back to the text");return e.addEventListener("click",()=>{e.remove(),s.scrollIntoView({block:"center"}),s.focus({preventScroll:!0})}),e};function Bl(s,e){let t=Ro(s);if(!t)return!1;for(let i of Gs)if(i.name===t.name){i.apply(t.query);for(let{root:n}of Gs)n.querySelector(".live-back")?.remove();return e&&!i.root.contains(e)&&(i.root.querySelector(".live-buttons")??i.root).append(dd(e)),!0}return!1}function zl(s){if(s.defaultPrevented||s.button!==0||s.ctrlKey||s.metaKey||s.shiftKey)return;let e=s.target instanceof Element?s.target.closest('a[href^="#"]'):null;e&&Bl(e.getAttribute("href")??"",e)&&s.preventDefault()}var Wl=()=>Bl(location.hash);function sn(s){Gs.size||(document.addEventListener("click",zl),window.addEventListener("hashchange",Wl)),Gs.add(s);let e=Ro(location.hash);return e?.name===s.name&&s.apply(e.query),()=>{Gs.delete(s),!Gs.size&&(document.removeEventListener("click",zl),window.removeEventListener("hashchange",Wl))}}function Bo({variants:s},e){let t=s.find(({when:i})=>Object.entries(i).every(([n,o])=>e[n]===o));if(!t)throw new Error("no graph of these choices");return t}var nn=(s,e)=>({...s,...s.sizes?.[e]});function Vo(s,e,t,i){let{train:n,view:o}=Bo(e,i);return[e.init.file,s.data[t].file,...Object.values(s.measures),n,o,...Object.values(e.outputs??{})]}var xi=s=>s.replace("_optimizer.","_");function on(s){return{get:e=>s.get(xi(e)),set(e,t){s.set(xi(e),t),s.save_changes()},on(e,t){let i=e.map(n=>{let o=()=>t(n,s.get(xi(n)));return s.on(`change:${xi(n)}`,o),()=>s.off(`change:${xi(n)}`,o)});return()=>i.forEach(n=>n())}}}function Vl(s,{name:e,toy:t}){let i=()=>({...t,...s.get("against")?.settings});return{get:n=>i()[n],set(n,o){s.get("against")?.objective===e&&(s.set("against",{...s.get("against"),settings:{...i(),[n]:o}}),s.save_changes())},on(n,o){let r=()=>{if(s.get("against")?.objective===e)for(let a of n)a in i()&&o(a,i()[a])};return s.on("change:against",r),()=>s.off("change:against",r)}}}var ud=s=>{let e=({name:t})=>t==="discriminator_steps"||t.includes(".");return[...s.filter(t=>!e(t)),...s.filter(e)]},Hl=({constants:s,controls:e})=>({...s,...Object.fromEntries(e.map(({name:t,value:i})=>[t,i]))}),Us=class{constructor(e,t,i,n){this.manifest=e,this.store=t,this.changed=n,this.values={...e.constants};for(let o of Object.keys(e.constants))this.values[o]=t.get(o)??this.values[o];this.inputs={};for(let o of ud(e.controls)){let{name:r,doc:a}=o;this.values[r]=t.get(r)??o.value;let c=le("doc"),h={...o,label:i.named(r),value:this.values[r]};this.inputs[r]=_l(h,c,m=>{this.take(r,m),t.set(r,m)},i.written&&(m=>i.written.check(m)));let{element:p}=this.inputs[r];p.dataset.control=r,p.append(g("p",{id:c,className:"live-doc"},a)),(r===e.slider||o.kind==="formula"?i.main:i.controls).append(p)}this.enable(),this.end=t.on(Object.keys(this.values),(o,r)=>r!==void 0&&this.show(o,r))}show(e,t){this.values[e]!==t&&(this.inputs[e]?.show(t),this.take(e,t))}set(e,t){this.show(e,t),this.store.set(e,t)}take(e,t){this.values={...this.values,[e]:t},this.enable(),this.changed(this.values)}enable(){let{acting:e}=Bo(this.manifest,this.values);for(let{name:t,kind:i}of this.manifest.controls)(i==="number"||i==="integer")&&this.inputs[t].enable(e.includes(t))}choose(e){for(let{name:t,kind:i}of this.manifest.controls)i==="choice"&&this.inputs[t].enable(e)}};var Ho=2,pd=5,fd=22;function md({manifest:{controls:s,discriminator:e},settings:{values:t},named:i},n){let o=nt(t[n]),{kind:r,symbol:a=""}=s.find(h=>h.name===n)??{};if(r==="choice"&&o.length>pd)return o;if(!a||a.includes("_"))return`${i(n)} ${o}`;let c=n.startsWith("generator")?"G":e==="critic"?"f":"D";return`${a}${n.includes(".")?` of ${c}`:""} ${o}`}function ki(s){let[e,t]=s,i=t&&e.manifest.title===t.manifest.title,n=i?e.manifest.controls.map(({name:o})=>o).filter(o=>e.settings.values[o]!==t.settings.values[o]):[];n.sort((o,r)=>Number(o.includes("."))-Number(r.includes("."))),s.forEach((o,r)=>{let{manifest:{title:a},settings:c}=o,h=n.slice(0,Ho).map(y=>`${o.named(y)} ${nt(c.values[y])}`);n.length>Ho&&h.push(`${n.length-Ho} more differ`),i&&!n.length&&h.push(r?"the same again":"as set");let[p,...m]=n.map(y=>md(o,y)),v=[p,...m].join(", "),S=i?n.length?v.length<=fd?v:m.length?`${p} …`:p:h[0]:a;o.phrase=i?n.length?`with ${S.replace(" …","")}`:S:`for ${S}`,o.entitle(h.length?`${a}: ${h.join(", ")}`:a,S)})}var rn=class{constructor(e){this.board=e,this.width=e.setup.width,this.free()}async compare(){let{board:e}=this,t=e.setup.against,i=()=>e.panes[1]?.manifest.name??"";if(i()===t)return;let n;try{n=t&&await e.manifestOf(t),n&&await e.engine?.have(this.graphsOf(n))}catch({file:r,message:a}){e.setup.against===t&&!e.ended&&this.refuse({file:r,reason:a,against:i()});return}if(e.setup.against!==t||i()===t||e.ended)return;let o=e.panes.splice(1);if(o.some(({element:r})=>r.contains(document.activeElement))&&e.root.focus({preventScroll:!0}),o.forEach(r=>(r.destroy(),r.element.remove())),ki(e.panes),e.root.classList.toggle("live-two",!!t),n){let r=e.addPane(n,Vl(e.model,n),[]);r.attach(a=>e.colour(a)),r.recolour(Yi(e.root)),this.free()}e.pair.change(),e.panes[0].fit(),e.engine&&(e.screen.frame=void 0),e.tell({type:"compare",settings:e.settings()})}async resize(){let{board:e}=this,{setup:t,panes:i}=e,{width:n}=t;if(n!==this.width){try{for(let{manifest:r,settings:a}of t.here?i:[])this.checkChoices(r,a.values);let o=e.settings().flatMap(({manifest:r,values:a})=>Vo(e.index,r,e.source().data,a));await e.engine?.have(o)}catch({file:o,message:r}){t.width===n&&this.refuse({file:o,reason:r,width:this.width});return}t.width!==n||this.width===n||e.ended||(this.width=n,this.free(),e.engine&&(e.screen.frame=void 0),e.tell({type:"compare",settings:e.settings()}))}}checkChoices(e,t){let{board:i}=this,{width:n}=i.setup;for(let[o,r]of Object.entries(e.sizes[n]?.variants[0].when??{}))if(t[o]!==r)throw new Error(`the page has networks of ${i.index.sizes[n]} for ${Jt(e)(o)} ${nt(r)} alone`)}free(){let{board:e}=this;for(let{settings:t}of e.panes)t.choose(!e.setup.here||this.width===zt);e.parts.inParts.disabled=!e.setup.here}graphsOf(e){let{board:t}=this,i={...Hl(e),...e.toy,...t.model.get("against")?.settings};return Vo(t.index,nn(e,t.setup.width),t.source().data,i)}refuse({file:e,reason:t,pane:i,name:n,values:o,source:r,width:a,against:c}){let{board:h}=this;a&&h.setup.set("width",a),r&&h.setup.set("data",r.data),c!==void 0&&this.keep(c);let p=h.panes[i??0];if(p?.manifest.name===n)for(let[v,S]of Object.entries(o??{}))p.settings.set(v,S);let m=e?`${e} could not be loaded (${t})`:`${t[0].toUpperCase()}${t.slice(1)}`;h.status.alert(`${m}. The choice before it stays.`)}keep(e){let{board:t}=this;t.model.set("against",e?{objective:e,settings:t.panes[1].settings.values}:{}),t.model.save_changes(),t.setup.set("against",e,!1)}};var Gl=s=>Uint8Array.from(atob(s),e=>e.charCodeAt(0)).buffer,Go=(s,e)=>Float32Array.from(new Int16Array(Gl(s)),t=>t*e/32767);function Ul({real:s,samples:e,arrows:t,surface:i,limit:n,pull:o,low:r,high:a,floor:c,distance:h,covered:p,quality:m},v,S){let y={edges:[0,1],shares:new Float32Array(1)},$={name:v.name,steps:0,discriminatorSteps:0,last:new Float32Array(v.measured.length).fill(NaN),rows:new Float32Array(0),samples:Go(e,n),arrows:Go(t,o),surface:Float32Array.from(new Uint8Array(Gl(i)),x=>r+x*(a-r)/255),slopes:y,weights:y,limit:n,distance:h,covered:p,quality:m};return{real:{data:S,points:Go(s,n),floor:c},frame:{type:"frame",data:S,panes:[$],rate:0}}}var gd=.041666666666666664,ln=class{constructor(e,t,i,n){this.canvas=e,this.limit=t,this.add=i,this.moved=n,this.on=!1,this.cursor=void 0,this.last=void 0,e.addEventListener("pointerdown",o=>this.down(o)),e.addEventListener("pointermove",o=>this.stroke(o));for(let o of["pointerup","pointercancel"])e.addEventListener(o,()=>this.last=void 0);e.addEventListener("keydown",o=>this.key(o))}turn(e){this.on=e,this.cursor=void 0,this.canvas.style.touchAction=e?"none":"",this.canvas.style.cursor=e?"crosshair":"",this.canvas.setAttribute("role",e?"application":"img"),e?this.canvas.tabIndex=0:this.canvas.removeAttribute("tabindex")}down(e){!this.on||e.button!==0||(this.canvas.setPointerCapture(e.pointerId),this.put(e))}stroke(e){!this.on||!this.last||Math.hypot(e.clientX-this.last.x,e.clientY-this.last.y)>=9&&this.put(e)}put(e){let t=this.canvas.getBoundingClientRect();this.last={x:e.clientX,y:e.clientY};let[i,n]=[(e.clientX-t.left)/t.width,(e.clientY-t.top)/t.height];i>=0&&i<=1&&n>=0&&n<=1&&this.point(2*i-1,1-2*n)}point(e,t){let i=this.limit();this.add([Number((i*e).toFixed(3)),Number((i*t).toFixed(3))])}key(e){if(!this.on)return;let t=this.limit(),[i,n]=this.cursor??[0,0],o=2*t*gd,a={ArrowLeft:[-o,0],ArrowRight:[o,0],ArrowUp:[0,o],ArrowDown:[0,-o]}[e.key];if(a){let c=h=>Math.max(-t,Math.min(t,h));this.cursor=[c(i+a[0]),c(n+a[1])],this.moved()}else if(e.key===" "||e.key==="Enter")this.point(i/t,n/t);else return;e.preventDefault()}},ql=(s,e)=>[...s,e].slice(-300);var an=class{constructor(e){this.board=e;let{setup:t,index:i,panes:n,parts:o}=e,[r]=n,a=()=>r.shown?.limit??i.data.drawn.limit,c=p=>t.set("points",ql(t.points,p));this.sketch=new ln(r.canvas,a,c,()=>e.drawSoon());let h=Al(()=>i.data.drawn.limit,p=>{e.status.alert(""),t.set("points",p),t.set("data","drawn"),e.ensureEngine(),e.status.note(p.length===1?"One point is the data now.":`${p.length} points are the data now.`)},p=>e.status.alert(p));o.brought.append(h.element);for(let p of["dragover","drop"])e.root.addEventListener(p,m=>{m.target.closest("input, textarea")||(m.preventDefault(),p==="drop"&&h.drop(m.dataTransfer))});o.sketch.draw.addEventListener("click",()=>this.turn(!this.sketch.on)),o.sketch.clear.addEventListener("click",()=>{t.set("points",[]),o.sketch.draw.focus()})}get cursor(){return this.sketch.cursor}turn(e){let{board:t,sketch:i}=this;if(i.on===e)return;let{draw:n}=t.parts.sketch;!e&&document.activeElement===t.panes[0].canvas&&n.focus(),i.turn(e),n.setAttribute("aria-pressed",String(e)),n.textContent=e?"Stop drawing":"Draw data",e?(t.ensureEngine(),t.status.note("Draw points on the picture; or focus it, move with the arrow keys, and put a point with the space bar.")):(t.status.forget(),t.status.describe()),t.drawSoon()}follow(e){let{setup:t,parts:i}=this.board;e==="data"&&t.data==="drawn"&&!t.points.length&&this.turn(!0),e==="data"&&t.data!=="drawn"&&this.turn(!1),i.sketch.clear.hidden=!t.points.length}};var Yl=new Intl.NumberFormat("en"),cn=class{constructor(e){this.step=e;let t=le("bet");this.radios=[0,1].map(n=>g("input",{type:"radio",name:t,id:`${t}-${n}`})),this.labels=this.radios.map(({id:n})=>g("label",{htmlFor:n}));let i=this.radios.map((n,o)=>g("span",{},n,this.labels[o]));this.said=g("p",{role:"status"}),this.element=g("fieldset",{className:"live-bet",hidden:!0},g("legend",{},`Who is nearer at step ${Yl.format(e)}?`),...i,this.said),this.open(!1)}open(e){this.settled=!1,this.element.hidden=!e;for(let t of this.radios)t.checked=t.disabled=!1;X(this.said,"Place your bet, and press Play.")}name(e){e.forEach((t,i)=>X(this.labels[i],t))}take(e,t,i){if(e<this.step&&this.settled&&this.open(!0),e<this.step||this.settled)return;this.settled=!0;for(let r of this.radios)r.disabled=!0;let n=this.radios.findIndex(({checked:r})=>r),o=t===void 0?"Nobody wins":n<0?"You had not bet":n===t?"You win":"You lose";X(this.said,`${o}. Step ${Yl.format(e)}: ${i}.`)}};var vd="uplot",wd="u-hz",bd="u-vt",yd="u-title",xd="u-wrap",kd="u-under",Sd="u-over",Ed="u-axis",ms="u-off",$d="u-select",Nd="u-cursor-x",Md="u-cursor-y",Td="u-cursor-pt",Ad="u-legend",_d="u-live",Pd="u-inline",Ld="u-series",Od="u-marker",Kl="u-label",Cd="u-value",Ei="width",$i="height";var Jl="bottom",qs="left",Uo="right",cr="#000",Ql=cr+"0",qo="mousemove",Zl="mousedown",Yo="mouseup",Xl="mouseenter",ea="mouseleave",ta="dblclick",Dd="resize",Id="scroll",sa="change",fn="dppxchange",hr="--",ei=typeof window<"u",Xo=ei?document:null,Ks=ei?window:null,Rd=ei?navigator:null,ae,hn;function er(){let s=devicePixelRatio;ae!=s&&(ae=s,hn&&sr(sa,hn,er),hn=matchMedia(`(min-resolution: ${ae-.001}dppx) and (max-resolution: ${ae+.001}dppx)`),gs(sa,hn,er),Ks.dispatchEvent(new CustomEvent(fn)))}function ot(s,e){if(e!=null){let t=s.classList;!t.contains(e)&&t.add(e)}}function tr(s,e){let t=s.classList;t.contains(e)&&t.remove(e)}function be(s,e,t){s.style[e]=t+"px"}function Et(s,e,t,i){let n=Xo.createElement(s);return e!=null&&ot(n,e),t?.insertBefore(n,i),n}function ft(s,e){return Et("div",s,e)}var ia=new WeakMap;function Ct(s,e,t,i,n){let o="translate("+e+"px,"+t+"px)",r=ia.get(s);o!=r&&(s.style.transform=o,ia.set(s,o),e<0||t<0||e>i||t>n?ot(s,ms):tr(s,ms))}var na=new WeakMap;function oa(s,e,t){let i=e+t,n=na.get(s);i!=n&&(na.set(s,i),s.style.background=e,s.style.borderColor=t)}var ra=new WeakMap;function la(s,e,t,i){let n=e+""+t,o=ra.get(s);n!=o&&(ra.set(s,n),s.style.height=t+"px",s.style.width=e+"px",s.style.marginLeft=i?-e/2+"px":0,s.style.marginTop=i?-t/2+"px":0)}var dr={passive:!0},jd={...dr,capture:!0};function gs(s,e,t,i){e.addEventListener(s,t,i?jd:dr)}function sr(s,e,t,i){e.removeEventListener(s,t,dr)}ei&&er();function $t(s,e,t,i){let n;t=t||0,i=i||e.length-1;let o=i<=2147483647;for(;i-t>1;)n=o?t+i>>1:rt((t+i)/2),e[n]<s?t=n:i=n;return s-e[t]<=e[i]-s?t:i}function Da(s){return(t,i,n)=>{let o=-1,r=-1;for(let a=i;a<=n;a++)if(s(t[a])){o=a;break}for(let a=n;a>=i;a--)if(s(t[a])){r=a;break}return[o,r]}}var Ia=s=>s!=null,Ra=s=>s!=null&&s>0,vn=Da(Ia),Fd=Da(Ra);function zd(s,e,t,i=0,n=!1){let o=n?Fd:vn,r=n?Ra:Ia;[e,t]=o(s,e,t);let a=s[e],c=s[e];if(e>-1)if(i==1)a=s[e],c=s[t];else if(i==-1)a=s[t],c=s[e];else for(let h=e;h<=t;h++){let p=s[h];r(p)&&(p<a?a=p:p>c&&(c=p))}return[a??pe,c??-pe]}function wn(s,e,t,i){let n=ha(s),o=ha(e);s==e&&(n==-1?(s*=t,e/=t):(s/=t,e*=t));let r=t==10?Wt:ja,a=n==1?rt:mt,c=o==1?mt:rt,h=a(r(Oe(s))),p=c(r(Oe(e))),m=Js(t,h),v=Js(t,p);return t==10&&(h<0&&(m=fe(m,-h)),p<0&&(v=fe(v,-p))),i||t==2?(s=m*n,e=v*o):(s=Ba(s,m),e=bn(e,v)),[s,e]}function ur(s,e,t,i){let n=wn(s,e,t,i);return s==0&&(n[0]=0),e==0&&(n[1]=0),n}var pr=.1,aa={mode:3,pad:pr},Mi={pad:0,soft:null,mode:0},Wd={min:Mi,max:Mi};function mn(s,e,t,i){return yn(t)?ca(s,e,t):(Mi.pad=t,Mi.soft=i?0:null,Mi.mode=i?3:0,ca(s,e,Wd))}function oe(s,e){return s??e}function Bd(s,e,t){for(e=oe(e,0),t=oe(t,s.length-1);e<=t;){if(s[e]!=null)return!0;e++}return!1}function ca(s,e,t){let i=t.min,n=t.max,o=oe(i.pad,0),r=oe(n.pad,0),a=oe(i.hard,-pe),c=oe(n.hard,pe),h=oe(i.soft,pe),p=oe(n.soft,-pe),m=oe(i.mode,0),v=oe(n.mode,0),S=e-s,y=Wt(S),$=Ke(Oe(s),Oe(e)),x=Wt($),A=Oe(x-y);(S<1e-24||A>10)&&(S=0,(s==0||e==0)&&(S=1e-24,m==2&&h!=pe&&(o=0),v==2&&p!=-pe&&(r=0)));let k=S||$||1e3,T=Wt(k),N=Js(10,rt(T)),W=k*(S==0?s==0?.1:1:o),L=fe(Ba(s-W,N/10),24),j=s>=h&&(m==1||m==3&&L<=h||m==2&&L>=h)?h:pe,G=Ke(a,L<j&&s>=j?j:Nt(j,L)),Y=k*(S==0?e==0?.1:1:r),H=fe(bn(e+Y,N/10),24),P=e<=p&&(v==1||v==3&&H>=p||v==2&&H<=p)?p:-pe,J=Nt(c,H>P&&e<=P?P:Ke(P,H));return G==J&&G==0&&(J=100),[G,J]}var Vd=new Intl.NumberFormat(ei?Rd.language:"en-US"),fr=s=>Vd.format(s),lt=Math,pn=lt.PI,Oe=lt.abs,rt=lt.floor,Le=lt.round,mt=lt.ceil,Nt=lt.min,Ke=lt.max,Js=lt.pow,ha=lt.sign,Wt=lt.log10,ja=lt.log2,Hd=(s,e=1)=>lt.sinh(s)*e,Ko=(s,e=1)=>lt.asinh(s/e),pe=1/0;function da(s){return(Wt((s^s>>31)-(s>>31))|0)+1}function ir(s,e,t){return Nt(Ke(s,e),t)}function Fa(s){return typeof s=="function"}function te(s){return Fa(s)?s:()=>s}var Gd=()=>{},za=s=>s,Wa=(s,e)=>e,Ud=s=>null,ua=s=>!0,pa=(s,e)=>s==e,qd=/\.\d*?(?=9{6,}|0{6,})/gm,vs=s=>{if(Ha(s)||Xt.has(s))return s;let e=`${s}`,t=e.match(qd);if(t==null)return s;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[n,o]=e.split("e");return+`${vs(n)}e${o}`}return fe(s,i)};function ps(s,e){return vs(fe(vs(s/e))*e)}function bn(s,e){return vs(mt(vs(s/e))*e)}function Ba(s,e){return vs(rt(vs(s/e))*e)}function fe(s,e=0){if(Ha(s))return s;let t=10**e,i=s*t*(1+Number.EPSILON);return Le(i)/t}var Xt=new Map;function Va(s){return((""+s).split(".")[1]||"").length}function Ai(s,e,t,i){let n=[],o=i.map(Va);for(let r=e;r<t;r++){let a=Oe(r),c=fe(Js(s,r),a);for(let h=0;h<i.length;h++){let p=s==10?+`${i[h]}e${r}`:i[h]*c,m=(r>=0?0:a)+(r>=o[h]?0:o[h]),v=s==10?p:fe(p,m);n.push(v),Xt.set(v,m)}}return n}var Ti={},mr=[],Qs=[null,null],Zt=Array.isArray,Ha=Number.isInteger,Yd=s=>s===void 0;function fa(s){return typeof s=="string"}function yn(s){let e=!1;if(s!=null){let t=s.constructor;e=t==null||t==Object}return e}function Kd(s){return s!=null&&typeof s=="object"}var Jd=Object.getPrototypeOf(Uint8Array),Ga="__proto__";function Zs(s,e=yn){let t;if(Zt(s)){let i=s.find(n=>n!=null);if(Zt(i)||e(i)){t=Array(s.length);for(let n=0;n<s.length;n++)t[n]=Zs(s[n],e)}else t=s.slice()}else if(s instanceof Jd)t=s.slice();else if(e(s)){t={};for(let i in s)i!=Ga&&(t[i]=Zs(s[i],e))}else t=s;return t}function Ae(s){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let n in i)n!=Ga&&(yn(s[n])?Ae(s[n],Zs(i[n])):s[n]=Zs(i[n]))}return s}var Qd=0,Zd=1,Xd=2;function eu(s,e,t){for(let i=0,n,o=-1;i<e.length;i++){let r=e[i];if(r>o){for(n=r-1;n>=0&&s[n]==null;)s[n--]=null;for(n=r+1;n<t&&s[n]==null;)s[o=n++]=null}}}function tu(s,e){if(nu(s)){let r=s[0].slice();for(let a=1;a<s.length;a++)r.push(...s[a].slice(1));return ou(r[0])||(r=iu(r)),r}let t=new Set;for(let r=0;r<s.length;r++){let c=s[r][0],h=c.length;for(let p=0;p<h;p++)t.add(c[p])}let i=[Array.from(t).sort((r,a)=>r-a)],n=i[0].length,o=new Map;for(let r=0;r<n;r++)o.set(i[0][r],r);for(let r=0;r<s.length;r++){let a=s[r],c=a[0];for(let h=1;h<a.length;h++){let p=a[h],m=Array(n).fill(void 0),v=e?e[r][h]:Zd,S=[];for(let y=0;y<p.length;y++){let $=p[y],x=o.get(c[y]);$===null?v!=Qd&&(m[x]=$,v==Xd&&S.push(x)):m[x]=$}eu(m,S,n),i.push(m)}}return i}var su=typeof queueMicrotask>"u"?s=>Promise.resolve().then(s):queueMicrotask;function iu(s){let e=s[0],t=e.length,i=Array(t);for(let o=0;o<i.length;o++)i[o]=o;i.sort((o,r)=>e[o]-e[r]);let n=[];for(let o=0;o<s.length;o++){let r=s[o],a=Array(t);for(let c=0;c<t;c++)a[c]=r[i[c]];n.push(a)}return n}function nu(s){let e=s[0][0],t=e.length;for(let i=1;i<s.length;i++){let n=s[i][0];if(n.length!=t)return!1;if(n!=e){for(let o=0;o<t;o++)if(n[o]!=e[o])return!1}}return!0}function ou(s,e=100){let t=s.length;if(t<=1)return!0;let i=0,n=t-1;for(;i<=n&&s[i]==null;)i++;for(;n>=i&&s[n]==null;)n--;if(n<=i)return!0;let o=Ke(1,rt((n-i+1)/e));for(let r=s[i],a=i+o;a<=n;a+=o){let c=s[a];if(c!=null){if(c<=r)return!1;r=c}}return!0}var Ua=["January","February","March","April","May","June","July","August","September","October","November","December"],qa=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Ya(s){return s.slice(0,3)}var ru=qa.map(Ya),lu=Ua.map(Ya),au={MMMM:Ua,MMM:lu,WWWW:qa,WWW:ru};function Si(s){return(s<10?"0":"")+s}function cu(s){return(s<10?"00":s<100?"0":"")+s}var hu={YYYY:s=>s.getFullYear(),YY:s=>(s.getFullYear()+"").slice(2),MMMM:(s,e)=>e.MMMM[s.getMonth()],MMM:(s,e)=>e.MMM[s.getMonth()],MM:s=>Si(s.getMonth()+1),M:s=>s.getMonth()+1,DD:s=>Si(s.getDate()),D:s=>s.getDate(),WWWW:(s,e)=>e.WWWW[s.getDay()],WWW:(s,e)=>e.WWW[s.getDay()],HH:s=>Si(s.getHours()),H:s=>s.getHours(),h:s=>{let e=s.getHours();return e==0?12:e>12?e-12:e},AA:s=>s.getHours()>=12?"PM":"AM",aa:s=>s.getHours()>=12?"pm":"am",a:s=>s.getHours()>=12?"p":"a",mm:s=>Si(s.getMinutes()),m:s=>s.getMinutes(),ss:s=>Si(s.getSeconds()),s:s=>s.getSeconds(),fff:s=>cu(s.getMilliseconds())};function gr(s,e){e=e||au;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,n;for(;n=i.exec(s);)t.push(n[0][0]=="{"?hu[n[1]]:n[0]);return o=>{let r="";for(let a=0;a<t.length;a++)r+=typeof t[a]=="string"?t[a]:t[a](o,e);return r}}var du=new Intl.DateTimeFormat().resolvedOptions().timeZone;function uu(s,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+s+s.getTimezoneOffset()*6e4):e==du?t=s:(t=new Date(s.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(s.getMilliseconds())),t}var Ka=s=>s%1==0,gn=[1,2,2.5,5],pu=Ai(10,-32,0,gn),Ja=Ai(10,0,32,gn),fu=Ja.filter(Ka),fs=pu.concat(Ja),vr=`
`,Qa="{YYYY}",ma=vr+Qa,Za="{M}/{D}",Ni=vr+Za,dn=Ni+"/{YY}",Xa="{aa}",mu="{h}:{mm}",Ys=mu+Xa,ga=vr+Ys,va=":{ss}",he=null;function ec(s){let e=s*1e3,t=e*60,i=t*60,n=i*24,o=n*30,r=n*365,c=(s==1?Ai(10,0,3,gn).filter(Ka):Ai(10,-3,0,gn)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,n,n*2,n*3,n*4,n*5,n*6,n*7,n*8,n*9,n*10,n*15,o,o*2,o*3,o*4,o*6,r,r*2,r*5,r*10,r*25,r*50,r*100]),h=[[r,Qa,he,he,he,he,he,he,1],[n*28,"{MMM}",ma,he,he,he,he,he,1],[n,Za,ma,he,he,he,he,he,1],[i,"{h}"+Xa,dn,he,Ni,he,he,he,1],[t,Ys,dn,he,Ni,he,he,he,1],[e,va,dn+" "+Ys,he,Ni+" "+Ys,he,ga,he,1],[s,va+".{fff}",dn+" "+Ys,he,Ni+" "+Ys,he,ga,he,1]];function p(m){return(v,S,y,$,x,A)=>{let k=[],T=x>=r,N=x>=o&&x<r,W=m(y),L=fe(W*s,3),j=Jo(W.getFullYear(),T?0:W.getMonth(),N||T?1:W.getDate()),G=fe(j*s,3);if(N||T){let Y=N?x/o:0,H=T?x/r:0,P=L==G?L:fe(Jo(j.getFullYear()+H,j.getMonth()+Y,1)*s,3),J=new Date(Le(P/s)),R=J.getFullYear(),U=J.getMonth();for(let B=0;P<=$;B++){let se=Jo(R+H*B,U+Y*B,1),V=se-m(fe(se*s,3));P=fe((+se+V)*s,3),P<=$&&k.push(P)}}else{let Y=x>=n?n:x,H=rt(y)-rt(L),P=G+H+bn(L-G,Y);k.push(P);let J=m(P),R=J.getHours()+J.getMinutes()/t+J.getSeconds()/i,U=x/i,B=v.axes[S]._space,se=A/B;for(;P=fe(P+x,s==1?0:3),!(P>$);)if(U>1){let V=rt(fe(R+U,6))%24,ie=m(P).getHours()-V;ie>1&&(ie=-1),P-=ie*i,R=(R+U)%24;let de=k[k.length-1];fe((P-de)/x,3)*se>=.7&&k.push(P)}else k.push(P)}return k}}return[c,h,p]}var[gu,vu,wu]=ec(1),[bu,yu,xu]=ec(.001);Ai(2,-53,53,[1]);function wa(s,e){return s.map(t=>t.map((i,n)=>n==0||n==8||i==null?i:e(n==1||t[8]==0?i:t[1]+i)))}function ba(s,e){return(t,i,n,o,r)=>{let a=e.find(y=>r>=y[0])||e[e.length-1],c,h,p,m,v,S;return i.map(y=>{let $=s(y),x=$.getFullYear(),A=$.getMonth(),k=$.getDate(),T=$.getHours(),N=$.getMinutes(),W=$.getSeconds(),L=x!=c&&a[2]||A!=h&&a[3]||k!=p&&a[4]||T!=m&&a[5]||N!=v&&a[6]||W!=S&&a[7]||a[1];return c=x,h=A,p=k,m=T,v=N,S=W,L($)})}}function ku(s,e){let t=gr(e);return(i,n,o,r,a)=>n.map(c=>t(s(c)))}function Jo(s,e,t){return new Date(s,e,t)}function ya(s,e){return e(s)}var Su="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function xa(s,e){return(t,i,n,o)=>o==null?hr:e(s(i))}function Eu(s,e){let t=s.series[e];return t.width?t.stroke(s,e):t.points.width?t.points.stroke(s,e):null}function $u(s,e){return s.series[e].fill(s,e)}var Nu={show:!0,live:!0,isolate:!1,mount:Gd,markers:{show:!0,width:2,stroke:Eu,fill:$u,dash:"solid"},idx:null,idxs:null,values:[]};function Mu(s,e){let t=s.cursor.points,i=ft(),n=t.size(s,e);be(i,Ei,n),be(i,$i,n);let o=n/-2;be(i,"marginLeft",o),be(i,"marginTop",o);let r=t.width(s,e,n);return r&&be(i,"borderWidth",r),i}function Tu(s,e){let t=s.series[e].points;return t._fill||t._stroke}function Au(s,e){let t=s.series[e].points;return t._stroke||t._fill}function _u(s,e){return s.series[e].points.size}var Qo=[0,0];function Pu(s,e,t){return Qo[0]=e,Qo[1]=t,Qo}function un(s,e,t,i=!0){return n=>{n.button==0&&(!i||n.target==e)&&t(n)}}function Zo(s,e,t,i=!0){return n=>{(!i||n.target==e)&&t(n)}}var Lu={show:!0,x:!0,y:!0,lock:!1,move:Pu,points:{one:!1,show:Mu,size:_u,width:0,stroke:Au,fill:Tu},bind:{mousedown:un,mouseup:un,click:un,dblclick:un,mousemove:Zo,mouseleave:Zo,mouseenter:Zo},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(s,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(s,e,t,i,n)=>i-n,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},tc={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},wr=Ae({},tc,{filter:Wa}),sc=Ae({},wr,{size:10}),ic=Ae({},tc,{show:!1}),br='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',nc="bold "+br,oc=1.5,ka={show:!0,scale:"x",stroke:cr,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:nc,side:2,grid:wr,ticks:sc,border:ic,font:br,lineGap:oc,rotate:0},Ou="Value",Cu="Time",Sa={show:!0,scale:"x",auto:!1,sorted:1,min:pe,max:-pe,idxs:[]};function Du(s,e,t,i,n){return e.map(o=>o==null?"":fr(o))}function Iu(s,e,t,i,n,o,r){let a=[],c=Xt.get(n)||0;t=r?t:fe(bn(t,n),c);for(let h=t;h<=i;h=fe(h+n,c))a.push(Object.is(h,-0)?0:h);return a}function nr(s,e,t,i,n,o,r){let a=[],c=s.scales[s.axes[e].scale].log,h=c==10?Wt:ja,p=rt(h(t));n=Js(c,p),c==10&&(n=fs[$t(n,fs)]);let m=t,v=n*c;c==10&&(v=fs[$t(v,fs)]);do a.push(m),m=m+n,c==10&&!Xt.has(m)&&(m=fe(m,Xt.get(n))),m>=v&&(n=m,v=n*c,c==10&&(v=fs[$t(v,fs)]));while(m<=i);return a}function Ru(s,e,t,i,n,o,r){let c=s.scales[s.axes[e].scale].asinh,h=i>c?nr(s,e,Ke(c,t),i,n):[c],p=i>=0&&t<=0?[0]:[];return(t<-c?nr(s,e,Ke(c,-i),-t,n):[c]).reverse().map(v=>-v).concat(p,h)}var rc=/./,ju=/[12357]/,Fu=/[125]/,Ea=/1/,or=(s,e,t,i)=>s.map((n,o)=>e==4&&n==0||o%i==0&&t.test(n.toExponential()[n<0?1:0])?n:null);function zu(s,e,t,i,n){let o=s.axes[t],r=o.scale,a=s.scales[r],c=s.valToPos,h=o._space,p=c(10,r),m=c(9,r)-p>=h?rc:c(7,r)-p>=h?ju:c(5,r)-p>=h?Fu:Ea;if(m==Ea){let v=Oe(c(1,r)-p);if(v<h)return or(e.slice().reverse(),a.distr,m,mt(h/v)).reverse()}return or(e,a.distr,m,1)}function Wu(s,e,t,i,n){let o=s.axes[t],r=o.scale,a=o._space,c=s.valToPos,h=Oe(c(1,r)-c(2,r));return h<a?or(e.slice().reverse(),3,rc,mt(a/h)).reverse():e}function Bu(s,e,t,i){return i==null?hr:e==null?"":fr(e)}var $a={show:!0,scale:"y",stroke:cr,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:nc,side:3,grid:wr,ticks:sc,border:ic,font:br,lineGap:oc,rotate:0};function Vu(s,e){let t=3+(s||1)*2;return fe(t*e,3)}function Hu(s,e){let{scale:t,idxs:i}=s.series[0],n=s._data[0],o=s.valToPos(n[i[0]],t,!0),r=s.valToPos(n[i[1]],t,!0),a=Oe(r-o),c=s.series[e],h=a/(c.points.space*ae);return i[1]-i[0]<=h}var Na={scale:null,auto:!0,sorted:0,min:pe,max:-pe},lc=(s,e,t,i,n)=>n,Ma={show:!0,auto:!0,sorted:0,gaps:lc,alpha:1,facets:[Ae({},Na,{scale:"x"}),Ae({},Na,{scale:"y"})]},Ta={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:lc,alpha:1,points:{show:Hu,filter:null},values:null,min:pe,max:-pe,idxs:[],path:null,clip:null};function Gu(s,e,t,i,n){return t/10}var ac={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Uu=Ae({},ac,{time:!1,ori:1}),Aa={};function cc(s,e){let t=Aa[s];return t||(t={key:s,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(n=>n!=i)},pub(i,n,o,r,a,c,h){for(let p=0;p<t.plots.length;p++)t.plots[p]!=n&&t.plots[p].pub(i,n,o,r,a,c,h)}},s!=null&&(Aa[s]=t)),t}var Xs=1,rr=2;function ws(s,e,t){let i=s.mode,n=s.series[e],o=i==2?s._data[e]:s._data,r=s.scales,a=s.bbox,c=o[0],h=i==2?o[1]:o[e],p=i==2?r[n.facets[0].scale]:r[s.series[0].scale],m=i==2?r[n.facets[1].scale]:r[n.scale],v=a.left,S=a.top,y=a.width,$=a.height,x=s.valToPosH,A=s.valToPosV;return p.ori==0?t(n,c,h,p,m,x,A,v,S,y,$,kn,ti,En,dc,pc):t(n,c,h,p,m,A,x,S,v,$,y,Sn,si,kr,uc,fc)}function yr(s,e){let t=0,i=0,n=oe(s.bands,mr);for(let o=0;o<n.length;o++){let r=n[o];r.series[0]==e?t=r.dir:r.series[1]==e&&(r.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function qu(s,e,t,i,n){let o=s.mode,r=s.series[e],a=o==2?r.facets[1].scale:r.scale,c=s.scales[a];return n==-1?c.min:n==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function Bt(s,e,t,i,n,o){return ws(s,e,(r,a,c,h,p,m,v,S,y,$,x)=>{let A=r.pxRound,k=h.dir*(h.ori==0?1:-1),T=h.ori==0?ti:si,N,W;k==1?(N=t,W=i):(N=i,W=t);let L=A(m(a[N],h,$,S)),j=A(v(c[N],p,x,y)),G=A(m(a[W],h,$,S)),Y=A(v(o==1?p.max:p.min,p,x,y)),H=new Path2D(n);return T(H,G,Y),T(H,L,Y),T(H,L,j),H})}function xn(s,e,t,i,n,o){let r=null;if(s.length>0){r=new Path2D;let a=e==0?En:kr,c=t;for(let m=0;m<s.length;m++){let v=s[m];if(v[1]>v[0]){let S=v[0]-c;S>0&&a(r,c,i,S,i+o),c=v[1]}}let h=t+n-c,p=10;h>0&&a(r,c,i-p/2,h,i+o+p)}return r}function Yu(s,e,t){let i=s[s.length-1];i&&i[0]==e?i[1]=t:s.push([e,t])}function xr(s,e,t,i,n,o,r){let a=[],c=s.length;for(let h=n==1?t:i;h>=t&&h<=i;h+=n)if(e[h]===null){let m=h,v=h;if(n==1)for(;++h<=i&&e[h]===null;)v=h;else for(;--h>=t&&e[h]===null;)v=h;let S=o(s[m]),y=v==m?S:o(s[v]),$=m-n;S=r<=0&&$>=0&&$<c?o(s[$]):S;let A=v+n;y=r>=0&&A>=0&&A<c?o(s[A]):y,y>=S&&a.push([S,y])}return a}function _a(s){return s==0?za:s==1?Le:e=>ps(e,s)}function hc(s){let e=s==0?kn:Sn,t=s==0?(n,o,r,a,c,h)=>{n.arcTo(o,r,a,c,h)}:(n,o,r,a,c,h)=>{n.arcTo(r,o,c,a,h)},i=s==0?(n,o,r,a,c)=>{n.rect(o,r,a,c)}:(n,o,r,a,c)=>{n.rect(r,o,c,a)};return(n,o,r,a,c,h=0,p=0)=>{h==0&&p==0?i(n,o,r,a,c):(h=Nt(h,a/2,c/2),p=Nt(p,a/2,c/2),e(n,o+h,r),t(n,o+a,r,o+a,r+c,h),t(n,o+a,r+c,o,r+c,p),t(n,o,r+c,o,r,p),t(n,o,r,o+a,r,h),n.closePath())}}var kn=(s,e,t)=>{s.moveTo(e,t)},Sn=(s,e,t)=>{s.moveTo(t,e)},ti=(s,e,t)=>{s.lineTo(e,t)},si=(s,e,t)=>{s.lineTo(t,e)},En=hc(0),kr=hc(1),dc=(s,e,t,i,n,o)=>{s.arc(e,t,i,n,o)},uc=(s,e,t,i,n,o)=>{s.arc(t,e,i,n,o)},pc=(s,e,t,i,n,o,r)=>{s.bezierCurveTo(e,t,i,n,o,r)},fc=(s,e,t,i,n,o,r)=>{s.bezierCurveTo(t,e,n,i,r,o)};function mc(s){return(e,t,i,n,o)=>ws(e,t,(r,a,c,h,p,m,v,S,y,$,x)=>{let{pxRound:A,points:k}=r,T,N;h.ori==0?(T=kn,N=dc):(T=Sn,N=uc);let W=fe(k.width*ae,3),L=(k.size-k.width)/2*ae,j=fe(L*2,3),G=new Path2D,Y=new Path2D,{left:H,top:P,width:J,height:R}=e.bbox;En(Y,H-j,P-j,J+j*2,R+j*2);let U=B=>{if(c[B]!=null){let se=A(m(a[B],h,$,S)),V=A(v(c[B],p,x,y));T(G,se+L,V),N(G,se,V,L,0,pn*2)}};if(o)o.forEach(U);else for(let B=i;B<=n;B++)U(B);return{stroke:W>0?G:null,fill:G,clip:Y,flags:Xs|rr}})}function gc(s){return(e,t,i,n,o,r)=>{i!=n&&(o!=i&&r!=i&&s(e,t,i),o!=n&&r!=n&&s(e,t,n),s(e,t,r))}}var Ku=gc(ti),Ju=gc(si);function vc(s){let e=oe(s?.alignGaps,0);return(t,i,n,o)=>ws(t,i,(r,a,c,h,p,m,v,S,y,$,x)=>{[n,o]=vn(c,n,o);let A=r.pxRound,k=R=>A(m(R,h,$,S)),T=R=>A(v(R,p,x,y)),N,W;h.ori==0?(N=ti,W=Ku):(N=si,W=Ju);let L=h.dir*(h.ori==0?1:-1),j={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Xs},G=j.stroke,Y=!1;if(o-n>=$*4){let R=F=>t.posToVal(F,h.key,!0),U=null,B=null,se,V,Je,ye=k(a[L==1?n:o]),ie=k(a[n]),de=k(a[o]),Z=R(L==1?ie+1:de-1);for(let F=L==1?n:o;F>=n&&F<=o;F+=L){let _e=a[F],xe=(L==1?_e<Z:_e>Z)?ye:k(_e),ce=c[F];xe==ye?ce!=null?(V=ce,U==null?(N(G,xe,T(V)),se=U=B=V):V<U?U=V:V>B&&(B=V)):ce===null&&(Y=!0):(U!=null&&W(G,ye,T(U),T(B),T(se),T(V)),ce!=null?(V=ce,N(G,xe,T(V)),U=B=se=V):(U=B=null,ce===null&&(Y=!0)),ye=xe,Z=R(ye+L))}U!=null&&U!=B&&Je!=ye&&W(G,ye,T(U),T(B),T(se),T(V))}else for(let R=L==1?n:o;R>=n&&R<=o;R+=L){let U=c[R];U===null?Y=!0:U!=null&&N(G,k(a[R]),T(U))}let[P,J]=yr(t,i);if(r.fill!=null||P!=0){let R=j.fill=new Path2D(G),U=r.fillTo(t,i,r.min,r.max,P),B=T(U),se=k(a[n]),V=k(a[o]);L==-1&&([V,se]=[se,V]),N(R,V,B),N(R,se,B)}if(!r.spanGaps){let R=[];Y&&R.push(...xr(a,c,n,o,L,k,e)),j.gaps=R=r.gaps(t,i,n,o,R),j.clip=xn(R,h.ori,S,y,$,x)}return J!=0&&(j.band=J==2?[Bt(t,i,n,o,G,-1),Bt(t,i,n,o,G,1)]:Bt(t,i,n,o,G,J)),j})}function Qu(s){let e=oe(s.align,1),t=oe(s.ascDesc,!1),i=oe(s.alignGaps,0),n=oe(s.extend,!1);return(o,r,a,c)=>ws(o,r,(h,p,m,v,S,y,$,x,A,k,T)=>{[a,c]=vn(m,a,c);let N=h.pxRound,{left:W,width:L}=o.bbox,j=ie=>N(y(ie,v,k,x)),G=ie=>N($(ie,S,T,A)),Y=v.ori==0?ti:si,H={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Xs},P=H.stroke,J=v.dir*(v.ori==0?1:-1),R=G(m[J==1?a:c]),U=j(p[J==1?a:c]),B=U,se=U;n&&e==-1&&(se=W,Y(P,se,R)),Y(P,U,R);for(let ie=J==1?a:c;ie>=a&&ie<=c;ie+=J){let de=m[ie];if(de==null)continue;let Z=j(p[ie]),F=G(de);e==1?Y(P,Z,R):Y(P,B,F),Y(P,Z,F),R=F,B=Z}let V=B;n&&e==1&&(V=W+L,Y(P,V,R));let[Je,ye]=yr(o,r);if(h.fill!=null||Je!=0){let ie=H.fill=new Path2D(P),de=h.fillTo(o,r,h.min,h.max,Je),Z=G(de);Y(ie,V,Z),Y(ie,se,Z)}if(!h.spanGaps){let ie=[];ie.push(...xr(p,m,a,c,J,j,i));let de=h.width*ae/2,Z=t||e==1?de:-de,F=t||e==-1?-de:de;ie.forEach(_e=>{_e[0]+=Z,_e[1]+=F}),H.gaps=ie=h.gaps(o,r,a,c,ie),H.clip=xn(ie,v.ori,x,A,k,T)}return ye!=0&&(H.band=ye==2?[Bt(o,r,a,c,P,-1),Bt(o,r,a,c,P,1)]:Bt(o,r,a,c,P,ye)),H})}function Pa(s,e,t,i,n,o,r=pe){if(s.length>1){let a=null;for(let c=0,h=1/0;c<s.length;c++)if(e[c]!==void 0){if(a!=null){let p=Oe(s[c]-s[a]);p<h&&(h=p,r=Oe(t(s[c],i,n,o)-t(s[a],i,n,o)))}a=c}}return r}function Zu(s){s=s||Ti;let e=oe(s.size,[.6,pe,1]),t=s.align||0,i=s.gap||0,n=s.radius;n=n==null?[0,0]:typeof n=="number"?[n,0]:n;let o=te(n),r=1-e[0],a=oe(e[1],pe),c=oe(e[2],1),h=oe(s.disp,Ti),p=oe(s.each,S=>{}),{fill:m,stroke:v}=h;return(S,y,$,x)=>ws(S,y,(A,k,T,N,W,L,j,G,Y,H,P)=>{let J=A.pxRound,R=t,U=i*ae,B=a*ae,se=c*ae,V,Je;N.ori==0?[V,Je]=o(S,y):[Je,V]=o(S,y);let ye=N.dir*(N.ori==0?1:-1),ie=N.ori==0?En:kr,de=N.ori==0?p:(D,me,Pe,Es,is,Tt,ns)=>{p(D,me,Pe,is,Es,ns,Tt)},Z=oe(S.bands,mr).find(D=>D.series[0]==y),F=Z!=null?Z.dir:0,_e=A.fillTo(S,y,A.min,A.max,F),He=J(j(_e,W,P,Y)),xe,ce,gt,Xe=H,Se=J(A.width*ae),Mt=!1,Dt=null,at=null,Ht=null,xs=null;m!=null&&(Se==0||v!=null)&&(Mt=!0,Dt=m.values(S,y,$,x),at=new Map,new Set(Dt).forEach(D=>{D!=null&&at.set(D,new Path2D)}),Se>0&&(Ht=v.values(S,y,$,x),xs=new Map,new Set(Ht).forEach(D=>{D!=null&&xs.set(D,new Path2D)})));let{x0:ks,size:ai}=h;if(ks!=null&&ai!=null){R=1,k=ks.values(S,y,$,x),ks.unit==2&&(k=k.map(Pe=>S.posToVal(G+Pe*H,N.key,!0)));let D=ai.values(S,y,$,x);ai.unit==2?ce=D[0]*H:ce=L(D[0],N,H,G)-L(0,N,H,G),Xe=Pa(k,T,L,N,H,G,Xe),gt=Xe-ce+U}else Xe=Pa(k,T,L,N,H,G,Xe),gt=Xe*r+U,ce=Xe-gt;gt<1&&(gt=0),Se>=ce/2&&(Se=0),gt<5&&(J=za);let Di=gt>0,ts=Xe-gt-(Di?Se:0);ce=J(ir(ts,se,B)),xe=(R==0?ce/2:R==ye?0:ce)-R*ye*((R==0?U/2:0)+(Di?Se/2:0));let Ge={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Ss=Mt?null:new Path2D,It=null;if(Z!=null)It=S.data[Z.series[1]];else{let{y0:D,y1:me}=h;D!=null&&me!=null&&(T=me.values(S,y,$,x),It=D.values(S,y,$,x))}let ss=V*ce,Q=Je*ce;for(let D=ye==1?$:x;D>=$&&D<=x;D+=ye){let me=T[D];if(me==null)continue;if(It!=null){let Qe=It[D]??0;if(me-Qe==0)continue;He=j(Qe,W,P,Y)}let Pe=N.distr!=2||h!=null?k[D]:D,Es=L(Pe,N,H,G),is=j(oe(me,_e),W,P,Y),Tt=J(Es-xe),ns=J(Ke(is,He)),et=J(Nt(is,He)),ct=ns-et;if(me!=null){let Qe=me<0?Q:ss,vt=me<0?ss:Q;Mt?(Se>0&&Ht[D]!=null&&ie(xs.get(Ht[D]),Tt,et+rt(Se/2),ce,Ke(0,ct-Se),Qe,vt),Dt[D]!=null&&ie(at.get(Dt[D]),Tt,et+rt(Se/2),ce,Ke(0,ct-Se),Qe,vt)):ie(Ss,Tt,et+rt(Se/2),ce,Ke(0,ct-Se),Qe,vt),de(S,y,D,Tt-Se/2,et,ce+Se,ct)}}return Se>0?Ge.stroke=Mt?xs:Ss:Mt||(Ge._fill=A.width==0?A._fill:A._stroke??A._fill,Ge.width=0),Ge.fill=Mt?at:Ss,Ge})}function Xu(s,e){let t=oe(e?.alignGaps,0);return(i,n,o,r)=>ws(i,n,(a,c,h,p,m,v,S,y,$,x,A)=>{[o,r]=vn(h,o,r);let k=a.pxRound,T=V=>k(v(V,p,x,y)),N=V=>k(S(V,m,A,$)),W,L,j;p.ori==0?(W=kn,j=ti,L=pc):(W=Sn,j=si,L=fc);let G=p.dir*(p.ori==0?1:-1),Y=T(c[G==1?o:r]),H=Y,P=[],J=[];for(let V=G==1?o:r;V>=o&&V<=r;V+=G)if(h[V]!=null){let ye=c[V],ie=T(ye);P.push(H=ie),J.push(N(h[V]))}let R={stroke:s(P,J,W,j,L,k),fill:null,clip:null,band:null,gaps:null,flags:Xs},U=R.stroke,[B,se]=yr(i,n);if(a.fill!=null||B!=0){let V=R.fill=new Path2D(U),Je=a.fillTo(i,n,a.min,a.max,B),ye=N(Je);j(V,H,ye),j(V,Y,ye)}if(!a.spanGaps){let V=[];V.push(...xr(c,h,o,r,G,T,t)),R.gaps=V=a.gaps(i,n,o,r,V),R.clip=xn(V,p.ori,y,$,x,A)}return se!=0&&(R.band=se==2?[Bt(i,n,o,r,U,-1),Bt(i,n,o,r,U,1)]:Bt(i,n,o,r,U,se)),R})}function ep(s){return Xu(tp,s)}function tp(s,e,t,i,n,o){let r=s.length;if(r<2)return null;let a=new Path2D;if(t(a,s[0],e[0]),r==2)i(a,s[1],e[1]);else{let c=Array(r),h=Array(r-1),p=Array(r-1),m=Array(r-1);for(let v=0;v<r-1;v++)p[v]=e[v+1]-e[v],m[v]=s[v+1]-s[v],h[v]=p[v]/m[v];c[0]=h[0];for(let v=1;v<r-1;v++)h[v]===0||h[v-1]===0||h[v-1]>0!=h[v]>0?c[v]=0:(c[v]=3*(m[v-1]+m[v])/((2*m[v]+m[v-1])/h[v-1]+(m[v]+2*m[v-1])/h[v]),isFinite(c[v])||(c[v]=0));c[r-1]=h[r-2];for(let v=0;v<r-1;v++)n(a,s[v]+m[v]/3,e[v]+c[v]*m[v]/3,s[v+1]-m[v]/3,e[v+1]-c[v+1]*m[v]/3,s[v+1],e[v+1])}return a}var lr=new Set;function La(){for(let s of lr)s.syncRect(!0)}ei&&(gs(Dd,Ks,La),gs(Id,Ks,La,!0),gs(fn,Ks,()=>{Me.pxRatio=ae}));var sp=vc(),ip=mc();function Oa(s,e,t,i){return(i?[s[0],s[1]].concat(s.slice(2)):[s[0]].concat(s.slice(1))).map((o,r)=>ar(o,r,e,t))}function np(s,e){return s.map((t,i)=>i==0?{}:Ae({},e,t))}function ar(s,e,t,i){return Ae({},e==0?t:i,s)}function wc(s,e,t){return e==null?Qs:[e,t]}var op=wc;function rp(s,e,t){return e==null?Qs:mn(e,t,pr,!0)}function bc(s,e,t,i){return e==null?Qs:wn(e,t,s.scales[i].log,!1)}var lp=bc;function yc(s,e,t,i){return e==null?Qs:ur(e,t,s.scales[i].log,!1)}var ap=yc;function cp(s,e,t,i,n){let o=Ke(da(s),da(e)),r=e-s,a=$t(n/i*r,t);do{let c=t[a],h=i*c/r;if(h>=n&&o+(c<5?Xt.get(c):0)<=17)return[c,h]}while(++a<t.length);return[0,0]}function Ca(s){let e,t;return s=s.replace(/(\d+)px/,(i,n)=>(e=Le((t=+n)*ae))+"px"),[s,e,t]}function hp(s){s.show&&[s.font,s.labelFont].forEach(e=>{let t=fe(e[2]*ae,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Me(s,e,t){let i={mode:oe(s.mode,1)},n=i.mode;function o(l,d,u,f){let w=d.valToPct(l);return f+u*(d.dir==-1?1-w:w)}function r(l,d,u,f){let w=d.valToPct(l);return f+u*(d.dir==-1?w:1-w)}function a(l,d,u,f){return d.ori==0?o(l,d,u,f):r(l,d,u,f)}i.valToPosH=o,i.valToPosV=r;let c=!1;i.status=0;let h=i.root=ft(vd);if(s.id!=null&&(h.id=s.id),ot(h,s.class),s.title){let l=ft(yd,h);l.textContent=s.title}let p=Et("canvas"),m=i.ctx=p.getContext("2d"),v=ft(xd,h);gs("click",v,l=>{l.target===y&&(ge!=Ds||ke!=Is)&&Be.click(i,l)},!0);let S=i.under=ft(kd,v);v.appendChild(p);let y=i.over=ft(Sd,v);s=Zs(s);let $=+oe(s.pxAlign,1),x=_a($);(s.plugins||[]).forEach(l=>{l.opts&&(s=l.opts(i,s)||s)});let A=s.ms||.001,k=i.series=n==1?Oa(s.series||[],Sa,Ta,!1):np(s.series||[null],Ma),T=i.axes=Oa(s.axes||[],ka,$a,!0),N=i.scales={},W=i.bands=s.bands||[];W.forEach(l=>{l.fill=te(l.fill||null),l.dir=oe(l.dir,-1)});let L=n==2?k[1].facets[0].scale:k[0].scale,j={axes:Sh,series:wh},G=(s.drawOrder||["axes","series"]).map(l=>j[l]);function Y(l){let d=l.distr==3?u=>Wt(u>0?u:l.clamp(i,u,l.min,l.max,l.key)):l.distr==4?u=>Ko(u,l.asinh):l.distr==100?u=>l.fwd(u):u=>u;return u=>{let f=d(u),{_min:w,_max:b}=l,E=b-w;return(f-w)/E}}function H(l){let d=N[l];if(d==null){let u=(s.scales||Ti)[l]||Ti;if(u.from!=null){H(u.from);let f=Ae({},N[u.from],u,{key:l});f.valToPct=Y(f),N[l]=f}else{d=N[l]=Ae({},l==L?ac:Uu,u),d.key=l;let f=d.time,w=d.range,b=Zt(w);if((l!=L||n==2&&!f)&&(b&&(w[0]==null||w[1]==null)&&(w={min:w[0]==null?aa:{mode:1,hard:w[0],soft:w[0]},max:w[1]==null?aa:{mode:1,hard:w[1],soft:w[1]}},b=!1),!b&&yn(w))){let E=w;w=(M,_,O)=>_==null?Qs:mn(_,O,E)}d.range=te(w||(f?op:l==L?d.distr==3?lp:d.distr==4?ap:wc:d.distr==3?bc:d.distr==4?yc:rp)),d.auto=te(b?!1:d.auto),d.clamp=te(d.clamp||Gu),d._min=d._max=null,d.valToPct=Y(d)}}}H("x"),H("y"),n==1&&k.forEach(l=>{H(l.scale)}),T.forEach(l=>{H(l.scale)});for(let l in s.scales)H(l);let P=N[L],J=P.distr,R,U;P.ori==0?(ot(h,wd),R=o,U=r):(ot(h,bd),R=r,U=o);let B={};for(let l in N){let d=N[l];(d.min!=null||d.max!=null)&&(B[l]={min:d.min,max:d.max},d.min=d.max=null)}let se=s.tzDate||(l=>new Date(Le(l/A))),V=s.fmtDate||gr,Je=A==1?wu(se):xu(se),ye=ba(se,wa(A==1?vu:yu,V)),ie=xa(se,ya(Su,V)),de=[],Z=i.legend=Ae({},Nu,s.legend),F=i.cursor=Ae({},Lu,{drag:{y:n==2}},s.cursor),_e=Z.show,He=F.show,xe=Z.markers;Z.idxs=de,xe.width=te(xe.width),xe.dash=te(xe.dash),xe.stroke=te(xe.stroke),xe.fill=te(xe.fill);let ce,gt,Xe,Se=[],Mt=[],Dt,at=!1,Ht={};if(Z.live){let l=k[1]?k[1].values:null;at=l!=null,Dt=at?l(i,1,0):{_:0};for(let d in Dt)Ht[d]=hr}if(_e)if(ce=Et("table",Ad,h),Xe=Et("tbody",null,ce),Z.mount(i,ce),at){gt=Et("thead",null,ce,Xe);let l=Et("tr",null,gt);Et("th",null,l);for(var xs in Dt)Et("th",Kl,l).textContent=xs}else ot(ce,Pd),Z.live&&ot(ce,_d);let ks={show:!0},ai={show:!1};function Di(l,d){if(d==0&&(at||!Z.live||n==2))return Qs;let u=[],f=Et("tr",Ld,Xe,Xe.childNodes[d]);ot(f,l.class),l.show||ot(f,ms);let w=Et("th",null,f);if(xe.show){let M=ft(Od,w);if(d>0){let _=xe.width(i,d);_&&(M.style.border=_+"px "+xe.dash(i,d)+" "+xe.stroke(i,d)),M.style.background=xe.fill(i,d)}}let b=ft(Kl,w);l.label instanceof HTMLElement?b.appendChild(l.label):b.textContent=l.label,d>0&&(xe.show||(b.style.color=l.width>0?xe.stroke(i,d):xe.fill(i,d)),Ge("click",w,M=>{if(F._lock)return;rs(M);let _=k.indexOf(l);if((M.ctrlKey||M.metaKey)!=Z.isolate){let O=k.some((C,I)=>I>0&&I!=_&&C.show);k.forEach((C,I)=>{I>0&&_t(I,O?I==_?ks:ai:ks,!0,Te.setSeries)})}else _t(_,{show:!l.show},!0,Te.setSeries)},!1),Ns&&Ge(Xl,w,M=>{F._lock||(rs(M),_t(k.indexOf(l),js,!0,Te.setSeries))},!1));for(var E in Dt){let M=Et("td",Cd,f);M.textContent="--",u.push(M)}return[f,u]}let ts=new Map;function Ge(l,d,u,f=!0){let w=ts.get(d)||{},b=F.bind[l](i,d,u,f);b&&(gs(l,d,w[l]=b),ts.set(d,w))}function Ss(l,d,u){let f=ts.get(d)||{};for(let w in f)(l==null||w==l)&&(sr(w,d,f[w]),delete f[w]);l==null&&ts.delete(d)}let It=0,ss=0,Q=0,D=0,me=0,Pe=0,Es=me,is=Pe,Tt=Q,ns=D,et=0,ct=0,Qe=0,vt=0;i.bbox={};let Xn=!1,Ii=!1,$s=!1,os=!1,Ri=!1,ht=!1;function eo(l,d,u){(u||l!=i.width||d!=i.height)&&Rr(l,d),Ps(!1),$s=!0,Ii=!0,Ls()}function Rr(l,d){i.width=It=Q=l,i.height=ss=D=d,me=Pe=0,dh(),uh();let u=i.bbox;et=u.left=ps(me*ae,.5),ct=u.top=ps(Pe*ae,.5),Qe=u.width=ps(Q*ae,.5),vt=u.height=ps(D*ae,.5)}let ah=3;function ch(){let l=!1,d=0;for(;!l;){d++;let u=xh(d),f=kh(d);l=d==ah||u&&f,l||(Rr(i.width,i.height),Ii=!0)}}function hh({width:l,height:d}){eo(l,d)}i.setSize=hh;function dh(){let l=!1,d=!1,u=!1,f=!1;T.forEach((w,b)=>{if(w.show&&w._show){let{side:E,_size:M}=w,_=E%2,O=w.label!=null?w.labelSize:0,C=M+O;C>0&&(_?(Q-=C,E==3?(me+=C,f=!0):u=!0):(D-=C,E==0?(Pe+=C,l=!0):d=!0))}}),ls[0]=l,ls[1]=u,ls[2]=d,ls[3]=f,Q-=Gt[1]+Gt[3],me+=Gt[3],D-=Gt[2]+Gt[0],Pe+=Gt[0]}function uh(){let l=me+Q,d=Pe+D,u=me,f=Pe;function w(b,E){switch(b){case 1:return l+=E,l-E;case 2:return d+=E,d-E;case 3:return u-=E,u+E;case 0:return f-=E,f+E}}T.forEach((b,E)=>{if(b.show&&b._show){let M=b.side;b._pos=w(M,b._size),b.label!=null&&(b._lpos=w(M,b.labelSize))}})}if(F.dataIdx==null){let l=F.hover,d=l.skip=new Set(l.skip??[]);d.add(void 0);let u=l.prox=te(l.prox),f=l.bias??=0;F.dataIdx=(w,b,E,M)=>{if(b==0)return E;let _=E,O=u(w,b,E,M)??pe,C=O>=0&&O<pe,I=P.ori==0?Q:D,K=F.left,re=e[0],ne=e[b];if(d.has(ne[E])){_=null;let ee=null,q=null,z;if(f==0||f==-1)for(z=E;ee==null&&z-- >0;)d.has(ne[z])||(ee=z);if(f==0||f==1)for(z=E;q==null&&z++<ne.length;)d.has(ne[z])||(q=z);if(ee!=null||q!=null)if(C){let we=ee==null?-1/0:R(re[ee],P,I,0),Ee=q==null?1/0:R(re[q],P,I,0),Fe=K-we,ue=Ee-K;Fe<=ue?Fe<=O&&(_=ee):ue<=O&&(_=q)}else _=q==null?ee:ee==null?q:E-ee<=q-E?ee:q}else C&&Oe(K-R(re[E],P,I,0))>O&&(_=null);return _}}let rs=l=>{F.event=l};F.idxs=de,F._lock=!1;let Ve=F.points;Ve.show=te(Ve.show),Ve.size=te(Ve.size),Ve.stroke=te(Ve.stroke),Ve.width=te(Ve.width),Ve.fill=te(Ve.fill);let At=i.focus=Ae({},s.focus||{alpha:.3},F.focus),Ns=At.prox>=0,Ms=Ns&&Ve.one,dt=[],Ts=[],As=[];function jr(l,d){let u=Ve.show(i,d);if(u instanceof HTMLElement)return ot(u,Td),ot(u,l.class),Ct(u,-10,-10,Q,D),y.insertBefore(u,dt[d]),u}function Fr(l,d){if(n==1||d>0){let u=n==1&&N[l.scale].time,f=l.value;l.value=u?fa(f)?xa(se,ya(f,V)):f||ie:f||Bu,l.label=l.label||(u?Cu:Ou)}if(Ms||d>0){l.width=l.width==null?1:l.width,l.paths=l.paths||sp||Ud,l.fillTo=te(l.fillTo||qu),l.pxAlign=+oe(l.pxAlign,$),l.pxRound=_a(l.pxAlign),l.stroke=te(l.stroke||null),l.fill=te(l.fill||null),l._stroke=l._fill=l._paths=l._focus=null;let u=Vu(Ke(1,l.width),1),f=l.points=Ae({},{size:u,width:Ke(1,u*.2),stroke:l.stroke,space:u*2,paths:ip,_stroke:null,_fill:null},l.points);f.show=te(f.show),f.filter=te(f.filter),f.fill=te(f.fill),f.stroke=te(f.stroke),f.paths=te(f.paths),f.pxAlign=l.pxAlign}if(_e){let u=Di(l,d);Se.splice(d,0,u[0]),Mt.splice(d,0,u[1]),Z.values.push(null)}if(He){de.splice(d,0,null);let u=null;Ms?d==0&&(u=jr(l,d)):d>0&&(u=jr(l,d)),dt.splice(d,0,u),Ts.splice(d,0,0),As.splice(d,0,0)}je("addSeries",d)}function ph(l,d){d=d??k.length,l=n==1?ar(l,d,Sa,Ta):ar(l,d,{},Ma),k.splice(d,0,l),Fr(k[d],d)}i.addSeries=ph;function fh(l){if(k.splice(l,1),_e){Z.values.splice(l,1),Mt.splice(l,1);let d=Se.splice(l,1)[0];Ss(null,d.firstChild),d.remove()}He&&(de.splice(l,1),dt.splice(l,1)[0].remove(),Ts.splice(l,1),As.splice(l,1)),je("delSeries",l)}i.delSeries=fh;let ls=[!1,!1,!1,!1];function mh(l,d){if(l._show=l.show,l.show){let u=l.side%2,f=N[l.scale];f==null&&(l.scale=u?k[1].scale:L,f=N[l.scale]);let w=f.time;l.size=te(l.size),l.space=te(l.space),l.rotate=te(l.rotate),Zt(l.incrs)&&l.incrs.forEach(E=>{!Xt.has(E)&&Xt.set(E,Va(E))}),l.incrs=te(l.incrs||(f.distr==2?fu:w?A==1?gu:bu:fs)),l.splits=te(l.splits||(w&&f.distr==1?Je:f.distr==3?nr:f.distr==4?Ru:Iu)),l.stroke=te(l.stroke),l.grid.stroke=te(l.grid.stroke),l.ticks.stroke=te(l.ticks.stroke),l.border.stroke=te(l.border.stroke);let b=l.values;l.values=Zt(b)&&!Zt(b[0])?te(b):w?Zt(b)?ba(se,wa(b,V)):fa(b)?ku(se,b):b||ye:b||Du,l.filter=te(l.filter||(f.distr>=3&&f.log==10?zu:f.distr==3&&f.log==2?Wu:Wa)),l.font=Ca(l.font),l.labelFont=Ca(l.labelFont),l._size=l.size(i,null,d,0),l._space=l._rotate=l._incrs=l._found=l._splits=l._values=null,l._size>0&&(ls[d]=!0,l._el=ft(Ed,v))}}function ci(l,d,u,f){let[w,b,E,M]=u,_=d%2,O=0;return _==0&&(M||b)&&(O=d==0&&!w||d==2&&!E?Le(ka.size/3):0),_==1&&(w||E)&&(O=d==1&&!b||d==3&&!M?Le($a.size/2):0),O}let zr=i.padding=(s.padding||[ci,ci,ci,ci]).map(l=>te(oe(l,ci))),Gt=i._padding=zr.map((l,d)=>l(i,d,ls,0)),We,Ce=null,De=null,ji=n==1?k[0].idxs:null,wt=null,hi=!1;function Wr(l,d){if(e=l??[],i.data=i._data=e,n==2){We=0;for(let u=1;u<k.length;u++)We+=e[u][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),wt=e[0],We=wt.length;let u=e;if(J==2){u=e.slice();let f=u[0]=Array(We);for(let w=0;w<We;w++)f[w]=w}i._data=e=u}if(Ps(!0),je("setData"),J==2&&($s=!0),d!==!1){let u=P;u.auto(i,hi)?to():qt(L,u.min,u.max),os=os||F.left>=0,ht=!0,Ls()}}i.setData=Wr;function to(){hi=!0;let l,d;n==1&&(We>0?(Ce=ji[0]=0,De=ji[1]=We-1,l=e[0][Ce],d=e[0][De],J==2?(l=Ce,d=De):l==d&&(J==3?[l,d]=wn(l,l,P.log,!1):J==4?[l,d]=ur(l,l,P.log,!1):P.time?d=l+Le(86400/A):[l,d]=mn(l,d,pr,!0))):(Ce=ji[0]=l=null,De=ji[1]=d=null)),qt(L,l,d)}let Fi,_s,so,io,no,oo,ro,lo,ao,Ze;function Br(l,d,u,f,w,b){l??=Ql,u??=mr,f??="butt",w??=Ql,b??="round",l!=Fi&&(m.strokeStyle=Fi=l),w!=_s&&(m.fillStyle=_s=w),d!=so&&(m.lineWidth=so=d),b!=no&&(m.lineJoin=no=b),f!=oo&&(m.lineCap=oo=f),u!=io&&m.setLineDash(io=u)}function Vr(l,d,u,f){d!=_s&&(m.fillStyle=_s=d),l!=ro&&(m.font=ro=l),u!=lo&&(m.textAlign=lo=u),f!=ao&&(m.textBaseline=ao=f)}function co(l,d,u,f,w=0){if(f.length>0&&l.auto(i,hi)&&(d==null||d.min==null)){let b=oe(Ce,0),E=oe(De,f.length-1),M=u.min==null?zd(f,b,E,w,l.distr==3):[u.min,u.max];l.min=Nt(l.min,u.min=M[0]),l.max=Ke(l.max,u.max=M[1])}}let Hr={min:null,max:null};function gh(){for(let f in N){let w=N[f];B[f]==null&&(w.min==null||B[L]!=null&&w.auto(i,hi))&&(B[f]=Hr)}for(let f in N){let w=N[f];B[f]==null&&w.from!=null&&B[w.from]!=null&&(B[f]=Hr)}B[L]!=null&&Ps(!0);let l={};for(let f in B){let w=B[f];if(w!=null){let b=l[f]=Zs(N[f],Kd);if(w.min!=null)Ae(b,w);else if(f!=L||n==2)if(We==0&&b.from==null){let E=b.range(i,null,null,f);b.min=E[0],b.max=E[1]}else b.min=pe,b.max=-pe}}if(We>0){k.forEach((f,w)=>{if(n==1){let b=f.scale,E=B[b];if(E==null)return;let M=l[b];if(w==0){let _=M.range(i,M.min,M.max,b);M.min=_[0],M.max=_[1],Ce=$t(M.min,e[0]),De=$t(M.max,e[0]),De-Ce>1&&(e[0][Ce]<M.min&&Ce++,e[0][De]>M.max&&De--),f.min=wt[Ce],f.max=wt[De]}else f.show&&f.auto&&co(M,E,f,e[w],f.sorted);f.idxs[0]=Ce,f.idxs[1]=De}else if(w>0&&f.show&&f.auto){let[b,E]=f.facets,M=b.scale,_=E.scale,[O,C]=e[w],I=l[M],K=l[_];I!=null&&co(I,B[M],b,O,b.sorted),K!=null&&co(K,B[_],E,C,E.sorted),f.min=E.min,f.max=E.max}});for(let f in l){let w=l[f],b=B[f];if(w.from==null&&(b==null||b.min==null)){let E=w.range(i,w.min==pe?null:w.min,w.max==-pe?null:w.max,f);w.min=E[0],w.max=E[1]}}}for(let f in l){let w=l[f];if(w.from!=null){let b=l[w.from];if(b.min==null)w.min=w.max=null;else{let E=w.range(i,b.min,b.max,f);w.min=E[0],w.max=E[1]}}}let d={},u=!1;for(let f in l){let w=l[f],b=N[f];if(b.min!=w.min||b.max!=w.max){b.min=w.min,b.max=w.max;let E=b.distr;b._min=E==3?Wt(b.min):E==4?Ko(b.min,b.asinh):E==100?b.fwd(b.min):b.min,b._max=E==3?Wt(b.max):E==4?Ko(b.max,b.asinh):E==100?b.fwd(b.max):b.max,d[f]=u=!0}}if(u){k.forEach((f,w)=>{n==2?w>0&&d.y&&(f._paths=null):d[f.scale]&&(f._paths=null)});for(let f in d)$s=!0,je("setScale",f);He&&F.left>=0&&(os=ht=!0)}for(let f in B)B[f]=null}function vh(l){let d=ir(Ce-1,0,We-1),u=ir(De+1,0,We-1);for(;l[d]==null&&d>0;)d--;for(;l[u]==null&&u<We-1;)u++;return[d,u]}function wh(){if(We>0){let l=k.some(d=>d._focus)&&Ze!=At.alpha;l&&(m.globalAlpha=Ze=At.alpha),k.forEach((d,u)=>{if(u>0&&d.show&&(Gr(u,!1),Gr(u,!0),d._paths==null)){let f=Ze;Ze!=d.alpha&&(m.globalAlpha=Ze=d.alpha);let w=n==2?[0,e[u][0].length-1]:vh(e[u]);d._paths=d.paths(i,u,w[0],w[1]),Ze!=f&&(m.globalAlpha=Ze=f)}}),k.forEach((d,u)=>{if(u>0&&d.show){let f=Ze;Ze!=d.alpha&&(m.globalAlpha=Ze=d.alpha),d._paths!=null&&Ur(u,!1);{let w=d._paths!=null?d._paths.gaps:null,b=d.points.show(i,u,Ce,De,w),E=d.points.filter(i,u,b,w);(b||E)&&(d.points._paths=d.points.paths(i,u,Ce,De,E),Ur(u,!0))}Ze!=f&&(m.globalAlpha=Ze=f),je("drawSeries",u)}}),l&&(m.globalAlpha=Ze=1)}}function Gr(l,d){let u=d?k[l].points:k[l];u._stroke=u.stroke(i,l),u._fill=u.fill(i,l)}function Ur(l,d){let u=d?k[l].points:k[l],{stroke:f,fill:w,clip:b,flags:E,_stroke:M=u._stroke,_fill:_=u._fill,_width:O=u.width}=u._paths;O=fe(O*ae,3);let C=null,I=O%2/2;d&&_==null&&(_=O>0?"#fff":M);let K=u.pxAlign==1&&I>0;if(K&&m.translate(I,I),!d){let re=et-O/2,ne=ct-O/2,ee=Qe+O,q=vt+O;C=new Path2D,C.rect(re,ne,ee,q)}d?ho(M,O,u.dash,u.cap,_,f,w,E,b):bh(l,M,O,u.dash,u.cap,_,f,w,E,C,b),K&&m.translate(-I,-I)}function bh(l,d,u,f,w,b,E,M,_,O,C){let I=!1;_!=0&&W.forEach((K,re)=>{if(K.series[0]==l){let ne=k[K.series[1]],ee=e[K.series[1]],q=(ne._paths||Ti).band;Zt(q)&&(q=K.dir==1?q[0]:q[1]);let z,we=null;ne.show&&q&&Bd(ee,Ce,De)?(we=K.fill(i,re)||b,z=ne._paths.clip):q=null,ho(d,u,f,w,we,E,M,_,O,C,z,q),I=!0}}),I||ho(d,u,f,w,b,E,M,_,O,C)}let qr=Xs|rr;function ho(l,d,u,f,w,b,E,M,_,O,C,I){Br(l,d,u,f,w),(_||O||I)&&(m.save(),_&&m.clip(_),O&&m.clip(O)),I?(M&qr)==qr?(m.clip(I),C&&m.clip(C),Wi(w,E),zi(l,b,d)):M&rr?(Wi(w,E),m.clip(I),zi(l,b,d)):M&Xs&&(m.save(),m.clip(I),C&&m.clip(C),Wi(w,E),m.restore(),zi(l,b,d)):(Wi(w,E),zi(l,b,d)),(_||O||I)&&m.restore()}function zi(l,d,u){u>0&&(d instanceof Map?d.forEach((f,w)=>{m.strokeStyle=Fi=w,m.stroke(f)}):d!=null&&l&&m.stroke(d))}function Wi(l,d){d instanceof Map?d.forEach((u,f)=>{m.fillStyle=_s=f,m.fill(u)}):d!=null&&l&&m.fill(d)}function yh(l,d,u,f){let w=T[l],b;if(f<=0)b=[0,0];else{let E=w._space=w.space(i,l,d,u,f),M=w._incrs=w.incrs(i,l,d,u,f,E);b=cp(d,u,M,f,E)}return w._found=b}function uo(l,d,u,f,w,b,E,M,_,O){let C=E%2/2;$==1&&m.translate(C,C),Br(M,E,_,O,M),m.beginPath();let I,K,re,ne,ee=w+(f==0||f==3?-b:b);u==0?(K=w,ne=ee):(I=w,re=ee);for(let q=0;q<l.length;q++)d[q]!=null&&(u==0?I=re=l[q]:K=ne=l[q],m.moveTo(I,K),m.lineTo(re,ne));m.stroke(),$==1&&m.translate(-C,-C)}function xh(l){let d=!0;return T.forEach((u,f)=>{if(!u.show)return;let w=N[u.scale];if(w.min==null){u._show&&(d=!1,u._show=!1,Ps(!1));return}else u._show||(d=!1,u._show=!0,Ps(!1));let b=u.side,E=b%2,{min:M,max:_}=w,[O,C]=yh(f,M,_,E==0?Q:D);if(C==0)return;let I=w.distr==2,K=u._splits=u.splits(i,f,M,_,O,C,I),re=w.distr==2?K.map(z=>wt[z]):K,ne=w.distr==2?wt[K[1]]-wt[K[0]]:O,ee=u._values=u.values(i,u.filter(i,re,f,C,ne),f,C,ne);u._rotate=b==2?u.rotate(i,ee,f,C):0;let q=u._size;u._size=mt(u.size(i,ee,f,l)),q!=null&&u._size!=q&&(d=!1)}),d}function kh(l){let d=!0;return zr.forEach((u,f)=>{let w=u(i,f,ls,l);w!=Gt[f]&&(d=!1),Gt[f]=w}),d}function Sh(){for(let l=0;l<T.length;l++){let d=T[l];if(!d.show||!d._show)continue;let u=d.side,f=u%2,w,b,E=d.stroke(i,l),M=u==0||u==3?-1:1,[_,O]=d._found;if(d.label!=null){let qe=d.labelGap*M,it=Le((d._lpos+qe)*ae);Vr(d.labelFont[0],E,"center",u==2?"top":Jl),m.save(),f==1?(w=b=0,m.translate(it,Le(ct+vt/2)),m.rotate((u==3?-pn:pn)/2)):(w=Le(et+Qe/2),b=it);let hs=Fa(d.label)?d.label(i,l,_,O):d.label;m.fillText(hs,w,b),m.restore()}if(O==0)continue;let C=N[d.scale],I=f==0?Qe:vt,K=f==0?et:ct,re=d._splits,ne=C.distr==2?re.map(qe=>wt[qe]):re,ee=C.distr==2?wt[re[1]]-wt[re[0]]:_,q=d.ticks,z=d.border,we=q.show?q.size:0,Ee=Le(we*ae),Fe=Le((d.alignTo==2?d._size-we-d.gap:d.gap)*ae),ue=d._rotate*-pn/180,$e=x(d._pos*ae),tt=(Ee+Fe)*M,Ue=$e+tt;b=f==0?Ue:0,w=f==1?Ue:0;let ut=d.font[0],bt=d.align==1?qs:d.align==2?Uo:ue>0?qs:ue<0?Uo:f==0?"center":u==3?Uo:qs,Lt=ue||f==1?"middle":u==2?"top":Jl;Vr(ut,E,bt,Lt);let st=d.font[1]*d.lineGap,pt=re.map(qe=>x(a(qe,C,I,K))),yt=d._values;for(let qe=0;qe<yt.length;qe++){let it=yt[qe];if(it!=null){f==0?w=pt[qe]:b=pt[qe],it=""+it;let hs=it.indexOf(`
`)==-1?[it]:it.split(/\n/gm);for(let Ye=0;Ye<hs.length;Ye++){let ul=hs[Ye];ue?(m.save(),m.translate(w,b+Ye*st),m.rotate(ue),m.fillText(ul,0,0),m.restore()):m.fillText(ul,w,b+Ye*st)}}}q.show&&uo(pt,q.filter(i,ne,l,O,ee),f,u,$e,Ee,fe(q.width*ae,3),q.stroke(i,l),q.dash,q.cap);let Ot=d.grid;Ot.show&&uo(pt,Ot.filter(i,ne,l,O,ee),f,f==0?2:1,f==0?ct:et,f==0?vt:Qe,fe(Ot.width*ae,3),Ot.stroke(i,l),Ot.dash,Ot.cap),z.show&&uo([$e],[1],f==0?1:0,f==0?1:2,f==1?ct:et,f==1?vt:Qe,fe(z.width*ae,3),z.stroke(i,l),z.dash,z.cap)}je("drawAxes")}function Ps(l){k.forEach((d,u)=>{u>0&&(d._paths=null,l&&(n==1?(d.min=null,d.max=null):d.facets.forEach(f=>{f.min=null,f.max=null})))})}let Bi=!1,po=!1,di=[];function Eh(){po=!1;for(let l=0;l<di.length;l++)je(...di[l]);di.length=0}function Ls(){Bi||(su(Yr),Bi=!0)}function $h(l,d=!1){Bi=!0,po=d,l(i),Yr(),d&&di.length>0&&queueMicrotask(Eh)}i.batch=$h;function Yr(){if(Xn&&(gh(),Xn=!1),$s&&(ch(),$s=!1),Ii){if(be(S,qs,me),be(S,"top",Pe),be(S,Ei,Q),be(S,$i,D),be(y,qs,me),be(y,"top",Pe),be(y,Ei,Q),be(y,$i,D),be(v,Ei,It),be(v,$i,ss),p.width=Le(It*ae),p.height=Le(ss*ae),T.forEach(({_el:l,_show:d,_size:u,_pos:f,side:w})=>{if(l!=null)if(d){let b=w===3||w===0?u:0,E=w%2==1;be(l,E?"left":"top",f-b),be(l,E?"width":"height",u),be(l,E?"top":"left",E?Pe:me),be(l,E?"height":"width",E?D:Q),tr(l,ms)}else ot(l,ms)}),Fi=_s=so=no=oo=ro=lo=ao=io=null,Ze=1,fi(!0),me!=Es||Pe!=is||Q!=Tt||D!=ns){Ps(!1);let l=Q/Tt,d=D/ns;if(He&&!os&&F.left>=0){F.left*=l,F.top*=d,Os&&Ct(Os,Le(F.left),0,Q,D),Cs&&Ct(Cs,0,Le(F.top),Q,D);for(let u=0;u<dt.length;u++){let f=dt[u];f!=null&&(Ts[u]*=l,As[u]*=d,Ct(f,mt(Ts[u]),mt(As[u]),Q,D))}}if(ve.show&&!Ri&&ve.left>=0&&ve.width>0){ve.left*=l,ve.width*=l,ve.top*=d,ve.height*=d;for(let u in bo)be(Rs,u,ve[u])}Es=me,is=Pe,Tt=Q,ns=D}je("setSize"),Ii=!1}It>0&&ss>0&&(m.clearRect(0,0,p.width,p.height),je("drawClear"),G.forEach(l=>l()),je("draw")),ve.show&&Ri&&(Vi(ve),Ri=!1),He&&os&&(cs(null,!0,!1),os=!1),Z.show&&Z.live&&ht&&(vo(),ht=!1),c||(c=!0,i.status=1,je("ready")),hi=!1,Bi=!1}i.redraw=(l,d)=>{$s=d||!1,l!==!1?qt(L,P.min,P.max):Ls()};function fo(l,d){let u=N[l];if(u.from==null){if(We==0){let f=u.range(i,d.min,d.max,l);d.min=f[0],d.max=f[1]}if(d.min>d.max){let f=d.min;d.min=d.max,d.max=f}if(We>1&&d.min!=null&&d.max!=null&&d.max-d.min<1e-16)return;l==L&&u.distr==2&&We>0&&(d.min=$t(d.min,e[0]),d.max=$t(d.max,e[0]),d.min==d.max&&d.max++),B[l]=d,Xn=!0,Ls()}}i.setScale=fo;let mo,go,Os,Cs,Kr,Jr,Ds,Is,Qr,Zr,ge,ke,Ut=!1,Be=F.drag,Ie=Be.x,Re=Be.y;He&&(F.x&&(mo=ft(Nd,y)),F.y&&(go=ft(Md,y)),P.ori==0?(Os=mo,Cs=go):(Os=go,Cs=mo),ge=F.left,ke=F.top);let ve=i.select=Ae({show:!0,over:!0,left:0,width:0,top:0,height:0},s.select),Rs=ve.show?ft($d,ve.over?y:S):null;function Vi(l,d){if(ve.show){for(let u in l)ve[u]=l[u],u in bo&&be(Rs,u,l[u]);d!==!1&&je("setSelect")}}i.setSelect=Vi;function Nh(l){if(k[l].show)_e&&tr(Se[l],ms);else if(_e&&ot(Se[l],ms),He){let u=Ms?dt[0]:dt[l];u!=null&&Ct(u,-10,-10,Q,D)}}function qt(l,d,u){fo(l,{min:d,max:u})}function _t(l,d,u,f){d.focus!=null&&Ph(l),d.show!=null&&k.forEach((w,b)=>{b>0&&(l==b||l==null)&&(w.show=d.show,Nh(b),n==2?(qt(w.facets[0].scale,null,null),qt(w.facets[1].scale,null,null)):qt(w.scale,null,null),Ls())}),u!==!1&&je("setSeries",l,d),f&&mi("setSeries",i,l,d)}i.setSeries=_t;function Mh(l,d){Ae(W[l],d)}function Th(l,d){l.fill=te(l.fill||null),l.dir=oe(l.dir,-1),d=d??W.length,W.splice(d,0,l)}function Ah(l){l==null?W.length=0:W.splice(l,1)}i.addBand=Th,i.setBand=Mh,i.delBand=Ah;function _h(l,d){k[l].alpha=d,He&&dt[l]!=null&&(dt[l].style.opacity=d),_e&&Se[l]&&(Se[l].style.opacity=d)}let Rt,Yt,as,js={focus:!0};function Ph(l){if(l!=as){let d=l==null,u=At.alpha!=1;k.forEach((f,w)=>{if(n==1||w>0){let b=d||w==0||w==l;f._focus=d?null:b,u&&_h(w,b?1:At.alpha)}}),as=l,u&&Ls()}}_e&&Ns&&Ge(ea,ce,l=>{F._lock||(rs(l),as!=null&&_t(null,js,!0,Te.setSeries))});function Pt(l,d,u){let f=N[d];u&&(l=l/ae-(f.ori==1?Pe:me));let w=Q;f.ori==1&&(w=D,l=w-l),f.dir==-1&&(l=w-l);let b=f._min,E=f._max,M=l/w,_=b+(E-b)*M,O=f.distr;return O==3?Js(10,_):O==4?Hd(_,f.asinh):O==100?f.bwd(_):_}function Lh(l,d){let u=Pt(l,L,d);return $t(u,e[0],Ce,De)}i.valToIdx=l=>$t(l,e[0]),i.posToIdx=Lh,i.posToVal=Pt,i.valToPos=(l,d,u)=>N[d].ori==0?o(l,N[d],u?Qe:Q,u?et:0):r(l,N[d],u?vt:D,u?ct:0),i.setCursor=(l,d,u)=>{ge=l.left,ke=l.top,cs(null,d,u)};function Xr(l,d){be(Rs,qs,ve.left=l),be(Rs,Ei,ve.width=d)}function el(l,d){be(Rs,"top",ve.top=l),be(Rs,$i,ve.height=d)}let ui=P.ori==0?Xr:el,pi=P.ori==1?Xr:el;function Oh(){if(_e&&Z.live)for(let l=n==2?1:0;l<k.length;l++){if(l==0&&at)continue;let d=Z.values[l],u=0;for(let f in d)Mt[l][u++].firstChild.nodeValue=d[f]}}function vo(l,d){if(l!=null&&(l.idxs?l.idxs.forEach((u,f)=>{de[f]=u}):Yd(l.idx)||de.fill(l.idx),Z.idx=de[0]),_e&&Z.live){for(let u=0;u<k.length;u++)(u>0||n==1&&!at)&&Ch(u,de[u]);Oh()}ht=!1,d!==!1&&je("setLegend")}i.setLegend=vo;function Ch(l,d){let u=k[l],f=l==0&&J==2?wt:e[l],w;at?w=u.values(i,l,d)??Ht:(w=u.value(i,d==null?null:f[d],l,d),w=w==null?Ht:{_:w}),Z.values[l]=w}function cs(l,d,u){Qr=ge,Zr=ke,[ge,ke]=F.move(i,ge,ke),F.left=ge,F.top=ke,He&&(Os&&Ct(Os,Le(ge),0,Q,D),Cs&&Ct(Cs,0,Le(ke),Q,D));let f,w=Ce>De;Rt=pe,Yt=null;let b=P.ori==0?Q:D,E=P.ori==1?Q:D;if(ge<0||We==0||w){f=F.idx=null;for(let M=0;M<k.length;M++){let _=dt[M];_!=null&&Ct(_,-10,-10,Q,D)}Ns&&_t(null,js,!0,l==null&&Te.setSeries),Z.live&&(de.fill(f),ht=!0)}else{let M,_,O;n==1&&(M=P.ori==0?ge:ke,_=Pt(M,L),f=F.idx=$t(_,e[0],Ce,De),O=R(e[0][f],P,b,0));let C=-10,I=-10,K=0,re=0,ne=!0,ee="",q="";for(let z=n==2?1:0;z<k.length;z++){let we=k[z],Ee=de[z],Fe=Ee==null?null:n==1?e[z][Ee]:e[z][1][Ee],ue=F.dataIdx(i,z,f,_),$e=ue==null?null:n==1?e[z][ue]:e[z][1][ue];if(ht=ht||$e!=Fe||ue!=Ee,de[z]=ue,z>0&&we.show){let tt=ue==null?-10:ue==f?O:R(n==1?e[0][ue]:e[z][0][ue],P,b,0),Ue=$e==null?-10:U($e,n==1?N[we.scale]:N[we.facets[1].scale],E,0);if(Ns&&$e!=null){let ut=P.ori==1?ge:ke,bt=Oe(At.dist(i,z,ue,Ue,ut));if(bt<Rt){let Lt=At.bias;if(Lt!=0){let st=Pt(ut,we.scale),pt=$e>=0?1:-1,yt=st>=0?1:-1;yt==pt&&(yt==1?Lt==1?$e>=st:$e<=st:Lt==1?$e<=st:$e>=st)&&(Rt=bt,Yt=z)}else Rt=bt,Yt=z}}if(ht||Ms){let ut,bt;P.ori==0?(ut=tt,bt=Ue):(ut=Ue,bt=tt);let Lt,st,pt,yt,Ot,qe,it=!0,hs=Ve.bbox;if(hs!=null){it=!1;let Ye=hs(i,z);pt=Ye.left,yt=Ye.top,Lt=Ye.width,st=Ye.height}else pt=ut,yt=bt,Lt=st=Ve.size(i,z);if(qe=Ve.fill(i,z),Ot=Ve.stroke(i,z),Ms)z==Yt&&Rt<=At.prox&&(C=pt,I=yt,K=Lt,re=st,ne=it,ee=qe,q=Ot);else{let Ye=dt[z];Ye!=null&&(Ts[z]=pt,As[z]=yt,la(Ye,Lt,st,it),oa(Ye,qe,Ot),Ct(Ye,mt(pt),mt(yt),Q,D))}}}}if(Ms){let z=At.prox,we=as==null?Rt<=z:Rt>z||Yt!=as;if(ht||we){let Ee=dt[0];Ee!=null&&(Ts[0]=C,As[0]=I,la(Ee,K,re,ne),oa(Ee,ee,q),Ct(Ee,mt(C),mt(I),Q,D))}}}if(ve.show&&Ut)if(l!=null){let[M,_]=Te.scales,[O,C]=Te.match,[I,K]=l.cursor.sync.scales,re=l.cursor.drag;if(Ie=re._x,Re=re._y,Ie||Re){let{left:ne,top:ee,width:q,height:z}=l.select,we=l.scales[I].ori,Ee=l.posToVal,Fe,ue,$e,tt,Ue,ut=M!=null&&O(M,I),bt=_!=null&&C(_,K);ut&&Ie?(we==0?(Fe=ne,ue=q):(Fe=ee,ue=z),$e=N[M],tt=R(Ee(Fe,I),$e,b,0),Ue=R(Ee(Fe+ue,I),$e,b,0),ui(Nt(tt,Ue),Oe(Ue-tt))):ui(0,b),bt&&Re?(we==1?(Fe=ne,ue=q):(Fe=ee,ue=z),$e=N[_],tt=U(Ee(Fe,K),$e,E,0),Ue=U(Ee(Fe+ue,K),$e,E,0),pi(Nt(tt,Ue),Oe(Ue-tt))):pi(0,E)}else yo()}else{let M=Oe(Qr-Kr),_=Oe(Zr-Jr);if(P.ori==1){let K=M;M=_,_=K}Ie=Be.x&&M>=Be.dist,Re=Be.y&&_>=Be.dist;let O=Be.uni;O!=null?Ie&&Re&&(Ie=M>=O,Re=_>=O,!Ie&&!Re&&(_>M?Re=!0:Ie=!0)):Be.x&&Be.y&&(Ie||Re)&&(Ie=Re=!0);let C,I;Ie&&(P.ori==0?(C=Ds,I=ge):(C=Is,I=ke),ui(Nt(C,I),Oe(I-C)),Re||pi(0,E)),Re&&(P.ori==1?(C=Ds,I=ge):(C=Is,I=ke),pi(Nt(C,I),Oe(I-C)),Ie||ui(0,b)),!Ie&&!Re&&(ui(0,0),pi(0,0))}if(Be._x=Ie,Be._y=Re,l==null){if(u){if(dl!=null){let[M,_]=Te.scales;Te.values[0]=M!=null?Pt(P.ori==0?ge:ke,M):null,Te.values[1]=_!=null?Pt(P.ori==1?ge:ke,_):null}mi(qo,i,ge,ke,Q,D,f)}if(Ns){let M=u&&Te.setSeries,_=At.prox;as==null?Rt<=_&&_t(Yt,js,!0,M):Rt>_?_t(null,js,!0,M):Yt!=as&&_t(Yt,js,!0,M)}}ht&&(Z.idx=f,vo()),d!==!1&&je("setCursor")}let Kt=null;Object.defineProperty(i,"rect",{get(){return Kt==null&&fi(!1),Kt}});function fi(l=!1){l?Kt=null:(Kt=y.getBoundingClientRect(),je("syncRect",Kt))}function tl(l,d,u,f,w,b,E){F._lock||Ut&&l!=null&&l.movementX==0&&l.movementY==0||(wo(l,d,u,f,w,b,E,!1,l!=null),l!=null?cs(null,!0,!0):cs(d,!0,!1))}function wo(l,d,u,f,w,b,E,M,_){if(Kt==null&&fi(!1),rs(l),l!=null)u=l.clientX-Kt.left,f=l.clientY-Kt.top;else{if(u<0||f<0){ge=-10,ke=-10;return}let[O,C]=Te.scales,I=d.cursor.sync,[K,re]=I.values,[ne,ee]=I.scales,[q,z]=Te.match,we=d.axes[0].side%2==1,Ee=P.ori==0?Q:D,Fe=P.ori==1?Q:D,ue=we?b:w,$e=we?w:b,tt=we?f:u,Ue=we?u:f;if(ne!=null?u=q(O,ne)?a(K,N[O],Ee,0):-10:u=Ee*(tt/ue),ee!=null?f=z(C,ee)?a(re,N[C],Fe,0):-10:f=Fe*(Ue/$e),P.ori==1){let ut=u;u=f,f=ut}}_&&(d==null||d.cursor.event.type==qo)&&((u<=1||u>=Q-1)&&(u=ps(u,Q)),(f<=1||f>=D-1)&&(f=ps(f,D))),M?(Kr=u,Jr=f,[Ds,Is]=F.move(i,u,f)):(ge=u,ke=f)}let bo={width:0,height:0,left:0,top:0};function yo(){Vi(bo,!1)}let sl,il,nl,ol;function rl(l,d,u,f,w,b,E){Ut=!0,Ie=Re=Be._x=Be._y=!1,wo(l,d,u,f,w,b,E,!0,!1),l!=null&&(Ge(Yo,Xo,ll,!1),mi(Zl,i,Ds,Is,Q,D,null));let{left:M,top:_,width:O,height:C}=ve;sl=M,il=_,nl=O,ol=C}function ll(l,d,u,f,w,b,E){Ut=Be._x=Be._y=!1,wo(l,d,u,f,w,b,E,!1,!0);let{left:M,top:_,width:O,height:C}=ve,I=O>0||C>0,K=sl!=M||il!=_||nl!=O||ol!=C;if(I&&K&&Vi(ve),Be.setScale&&I&&K){let re=M,ne=O,ee=_,q=C;if(P.ori==1&&(re=_,ne=C,ee=M,q=O),Ie&&qt(L,Pt(re,L),Pt(re+ne,L)),Re)for(let z in N){let we=N[z];z!=L&&we.from==null&&we.min!=pe&&qt(z,Pt(ee+q,z),Pt(ee,z))}yo()}else F.lock&&(F._lock=!F._lock,cs(d,!0,l!=null));l!=null&&(Ss(Yo,Xo),mi(Yo,i,ge,ke,Q,D,null))}function Dh(l,d,u,f,w,b,E){if(F._lock)return;rs(l);let M=Ut;if(Ut){let _=!0,O=!0,C=10,I,K;P.ori==0?(I=Ie,K=Re):(I=Re,K=Ie),I&&K&&(_=ge<=C||ge>=Q-C,O=ke<=C||ke>=D-C),I&&_&&(ge=ge<Ds?0:Q),K&&O&&(ke=ke<Is?0:D),cs(null,!0,!0),Ut=!1}ge=-10,ke=-10,de.fill(null),cs(null,!0,!0),M&&(Ut=M)}function al(l,d,u,f,w,b,E){F._lock||(rs(l),to(),yo(),l!=null&&mi(ta,i,ge,ke,Q,D,null))}function cl(){T.forEach(hp),eo(i.width,i.height,!0)}gs(fn,Ks,cl);let Fs={};Fs.mousedown=rl,Fs.mousemove=tl,Fs.mouseup=ll,Fs.dblclick=al,Fs.setSeries=(l,d,u,f)=>{let w=Te.match[2];u=w(i,d,u),u!=-1&&_t(u,f,!0,!1)},He&&(Ge(Zl,y,rl),Ge(qo,y,tl),Ge(Xl,y,l=>{rs(l),fi(!1)}),Ge(ea,y,Dh),Ge(ta,y,al),lr.add(i),i.syncRect=fi);let Hi=i.hooks=s.hooks||{};function je(l,d,u){po?di.push([l,d,u]):l in Hi&&Hi[l].forEach(f=>{f.call(null,i,d,u)})}(s.plugins||[]).forEach(l=>{for(let d in l.hooks)Hi[d]=(Hi[d]||[]).concat(l.hooks[d])});let hl=(l,d,u)=>u,Te=Ae({key:null,setSeries:!1,filters:{pub:ua,sub:ua},scales:[L,k[1]?k[1].scale:null],match:[pa,pa,hl],values:[null,null]},F.sync);Te.match.length==2&&Te.match.push(hl),F.sync=Te;let dl=Te.key,xo=cc(dl);function mi(l,d,u,f,w,b,E){Te.filters.pub(l,d,u,f,w,b,E)&&xo.pub(l,d,u,f,w,b,E)}xo.sub(i);function Ih(l,d,u,f,w,b,E){Te.filters.sub(l,d,u,f,w,b,E)&&Fs[l](null,d,u,f,w,b,E)}i.pub=Ih;function Rh(){xo.unsub(i),lr.delete(i),ts.clear(),sr(fn,Ks,cl),h.remove(),ce?.remove(),je("destroy")}i.destroy=Rh;function ko(){je("init",s,e),Wr(e||s.data,!1),B[L]?fo(L,B[L]):to(),Ri=ve.show&&(ve.width>0||ve.height>0),os=ht=!0,eo(s.width,s.height)}return k.forEach(Fr),T.forEach(mh),t?t instanceof HTMLElement?(t.appendChild(h),ko()):t(i,ko):ko(),i}Me.assign=Ae;Me.fmtNum=fr;Me.rangeNum=mn;Me.rangeLog=wn;Me.rangeAsinh=ur;Me.orient=ws;Me.pxRatio=ae;Me.join=tu;Me.fmtDate=gr,Me.tzDate=uu;Me.sync=cc;{Me.addGap=Yu,Me.clipGaps=xn;let s=Me.paths={points:mc};s.linear=vc,s.stepped=Qu,s.bars=Zu,s.spline=ep}var $n=class{constructor(e){this.columns=e,this.width=1,this.pending=0,this.sums=new Array(e).fill(0),this.iterations=0,this.series=Array.from({length:e+1},()=>[])}clear(){this.width=1,this.pending=0,this.sums.fill(0),this.iterations=0,this.series=Array.from({length:this.columns+1},()=>[])}add(e){for(let t=0;t<e.length;t+=this.columns){for(let i=0;i<this.columns;i++)this.sums[i]+=e[t+i];this.iterations+=1,this.pending+=1,!(this.pending<this.width)&&(this.series[0].push(this.iterations-(this.width-1)/2),this.sums.forEach((i,n)=>this.series[n+1].push(i/this.width)),this.sums.fill(0),this.pending=0,this.series[0].length===1024&&this.halve())}}halve(){this.series=this.series.map(e=>Array.from({length:e.length/2},(t,i)=>(e[2*i]+e[2*i+1])/2)),this.width*=2}},Nn=class{constructor(){this.series=[[],[]]}clear(){this.series=[[],[]]}add(e,t){let[i,n]=this.series;for(;i.length&&i[i.length-1]>=e;)i.pop(),n.pop();i.push(e),n.push(t),i.length===1024&&(this.series=this.series.map(o=>o.filter((r,a)=>a%2===0)))}};var xc=[[],[7,4],[2,3]],Nc=116,dp=150,up=60,pp=2,fp="11px system-ui, sans-serif",kc=s=>`${12*s}px system-ui, sans-serif`,Sc=["curve-1","second"],mp=(s,e,t)=>e===null||t===null?[0,1]:Me.rangeNum(e,t,.1,!0);function gp(s,e){let t=g("div",{className:"live-plot",role:"img","aria-label":s}),i=e.map((r,a)=>g("span",{className:"live-key live-key-curve",innerHTML:`<svg viewBox="0 0 24 12" aria-hidden="true" class="live-curve-${a+1}"><path d="M0 6H24"/></svg>`},r)),n=g("div",{className:"live-caption"},s);return{element:g("div",{className:"live-chart"},n,...i.length>1?[g("div",{className:"live-keys"},...i)]:[],t),plot:t,caption:n}}var bs=new Set;function Mc(){let s=pp;for(let e of bs)if(bs.delete(e),e.draw(),!--s)break;bs.size&&requestAnimationFrame(Mc)}function Ec(s){bs.size||requestAnimationFrame(Mc),bs.add(s)}var $c=(s,e)=>e.includes(null)?e.map(t=>t===null?"":Ne(t)):yl(e),vp=(s,e)=>Math.max(42,10+6.5*Math.max(0,...(e??[]).map(t=>t.length))),_i=class{constructor(e,t){let{element:i,plot:n,caption:o}=gp(e,t);this.element=i,this.plot=n,this.caption=o,this.due=0,this.on=!0}turn(e){this.on=e,this.element.classList.toggle("live-off",!e),this.drawSoon()}get height(){return Nc}options(e){throw new Error("a chart says what it plots")}data(){throw new Error("a chart says what it plots")}attach(e){let t={stroke:()=>e("axis"),grid:{stroke:()=>e("grid"),width:1},ticks:{show:!1},font:fp},{series:i,scales:n,bands:o,splits:r,padding:a=[6,16,0,0],hooks:c}=this.options(e);this.uplot=new Me({width:Math.max(this.plot.clientWidth,100),height:this.height,legend:{show:!1},cursor:{show:!1},padding:a,hooks:c,scales:{x:{time:!1},y:{range:mp},...n},axes:[{...t,size:18,gap:2,space:50,values:$c},{...t,size:vp,gap:4,space:24,values:$c,...r&&{splits:r}}],series:[{},...i],bands:o},this.data(),this.plot)}drawSoon(){if(!this.uplot||bs.has(this))return;clearTimeout(this.timer);let e=this.due-performance.now();e<=0?Ec(this):this.timer=setTimeout(()=>Ec(this),e+up)}draw(){this.due=performance.now()+dp,!(!this.on||!this.plot.clientWidth)&&this.uplot?.setData(this.data())}fit(){let{height:e,plot:{clientWidth:t}}=this;t>0&&this.uplot&&(t!==this.uplot.width||e!==this.uplot.height)&&this.uplot.setSize({width:t,height:e}),this.drawSoon()}destroy(){clearTimeout(this.timer),bs.delete(this),this.uplot?.destroy(),this.uplot=void 0}},Tc={x:{time:!1,range:(s,e,t)=>[e,Math.max(t,e+1)]}},Ac=(s,e)=>({stroke:()=>s(`curve-${e+1}`),width:1.5,dash:xc[e%xc.length],points:{show:!1}}),ii=class extends _i{constructor(e,t){super(`${e} over generator steps`,t),X(this.caption,e),this.history=new $n(t.length),this.count=t.length}options(e){return{series:Array.from({length:this.count},(t,i)=>Ac(e,i)),scales:Tc,bands:[]}}data(){let{series:e}=this.history;return e[0].length?e:[[0,1],...e.slice(1).map(()=>[null,null])]}add(e){this.history.add(e),this.drawSoon()}clear(){this.history.clear(),this.drawSoon()}},ni=class extends _i{constructor(e){super(`${e} over generator steps, with its floor`,[]),this.track=new Nn,this.floor={mean:NaN,sd:NaN},this.name=e,X(this.caption,e)}options(e){let t={stroke:()=>e("floor"),width:1,dash:[4,3],points:{show:!1}};return{series:[{...Ac(e,0),points:{show:()=>this.lines()[0].length<2,size:6}},t,t],scales:{...Tc,y:{range:(i,n,o)=>[0,o?1.1*o:1]}},bands:[{series:[3,2],fill:()=>e("floor-fill")}]}}lines(){return this.track.series}data(){let[e,...t]=this.lines(),{mean:i,sd:n}=this.floor,[o=0]=e,[r,...a]=e.length>1?[e,...t]:[[o,o+1],...t.map(([c=null])=>[c,null])];return[r,...a,r.map(()=>Math.max(0,i-2*n)),r.map(()=>i+2*n)]}setFloor(e){this.floor=e,X(this.caption,`${this.name}
dashed: its floor ${Ne(e.mean)} ± ${Ne(2*e.sd)}`),this.drawSoon()}add(e,t){this.track.add(e,t),this.drawSoon()}clear(){this.track.clear(),this.drawSoon()}},Mn=class extends ni{options(e){let t=super.options(e),i=(o,r,a)=>{let[c,h]=[Math.min(r??1,this.floor.mean||1),a??1];return[10**Math.floor(Math.log10(Math.max(c,1e-6)/1.5)),10**Math.ceil(Math.log10(Math.max(h,1e-6)))]};return{...t,splits:(o,r,a,c)=>{let[h,p]=[a,c].map(v=>Math.round(Math.log10(v))),m=Math.ceil((p-h+1)/4);return Array.from({length:Math.floor((p-h)/m)+1},(v,S)=>10**(h+S*m))},scales:{...t.scales,y:{distr:3,range:i}}}}data(){let[e,t,i,n]=super.data();return[e,t,i.map(o=>Math.max(Number(o),this.floor.mean/3)||null),n]}},Tn=class extends ni{constructor(e,t){super(e),this.sides=t}get height(){return this.plot.clientHeight||Nc}setFloor(e){this.floor=e,this.drawSoon()}lines(){let[e,t]=this.sides().map(({distance:i})=>i.track.series);return t?Me.join([e,t]):[[],[],[]]}options(e){let{series:[{points:t},...i],bands:[n],...o}=super.options(e),r=c=>({stroke:()=>e(c),width:2,spanGaps:!0,points:t}),a=({ctx:c})=>{c.save(),c.font=kc(1);let h=Math.max(...this.ends().map(({text:p})=>c.measureText(p).width));return c.restore(),10+h};return{...o,series:[...Sc.map(r),...i],bands:[{...n,series:[4,3]}],padding:[14,a,0,0],hooks:{draw:[c=>this.nameEnds(c,e)]}}}ends(){return[...this.sides().map(({brief:t,distance:i},n)=>({text:t,value:i.track.series[1].at(-1),colour:Sc[n]})),{text:"floor",value:this.floor.mean,colour:"floor"}]}nameEnds({ctx:e,bbox:t,valToPos:i},n){let o=Me.pxRatio,r=13*o,a=this.ends().filter(({value:h})=>Number.isFinite(h)).map(h=>({...h,y:i(h.value,"y",!0)})).sort((h,p)=>p.y-h.y);e.save(),e.font=kc(o),e.textAlign="left",e.textBaseline="middle";let c=t.top+t.height-r/2;for(let{text:h,y:p,colour:m}of a){let v=Math.min(p,c);c=v-r,e.fillStyle=n(m),e.fillText(h,t.left+t.width+5*o,v)}e.restore()}},Pi=class extends _i{constructor(e,t){super(`${e}: ${t}`,[]),X(this.caption,`${e}
${t}`),this.histogram={edges:[0,1],shares:new Float32Array(1)}}options(e){let t=Me.paths.bars({size:[1,1/0],align:1,gap:1});return{series:[{stroke:()=>e("bar"),fill:()=>e("bar"),width:0,paths:t,points:{show:!1}}],scales:{x:{time:!1,range:()=>this.histogram.edges},y:{range:(i,n,o)=>[0,o?1.05*o:1]}},bands:[]}}data(){let{edges:e,shares:t}=this.histogram,i=(e[1]-e[0])/t.length;return[Array.from(t,(n,o)=>e[0]+o*i),Array.from(t)]}show(e){this.histogram=e,this.drawSoon()}};var _c=2*Math.SQRT2,wp=560,Sr=s=>String(Number(s.toPrecision(2))),bp=s=>s[0].toUpperCase()+s.slice(1),An=class{constructor(e){this.board=e,this.said=g("p",{className:"live-ahead"}),this.chart=new Tn("distance to the data (sliced W₁)",()=>e.panes),this.element=g("div",{className:"live-pair",hidden:!0},this.said,this.chart.element),e.parts.panes.append(this.element);let t=e.model.get("bet");this.bet=t?new cn(t):void 0,this.bet&&e.root.prepend(this.bet.element)}change(){let{panes:e,root:t,screen:i}=this.board,n=e.length>1;this.element.hidden=!n,e.forEach(o=>o.pair(n,t.clientWidth<wp)),n?this.element.prepend(i.timeline.element):e[0].legend.element.before(i.timeline.element),this.bet?.open(n),X(this.said,""),this.show(),this.chart.fit()}nearer(){let[e,t]=this.board.panes.map(({measured:i})=>i.distance);return Math.abs(e-t)>_c*this.chart.floor.sd?+(t<e):void 0}far(){return this.board.panes.map(({measured:e})=>Sr(e.distance))}verdict(){let{board:{panes:e},chart:{floor:t}}=this,i=this.nearer(),n=this.far(),o=`${n[0]} ${e[0].phrase}, ${n[1]} ${e[1].phrase}`;if(!e[0].told.updates)return`At the start: a distance of ${o}.`;if(i===void 0)return`Cannot be told apart: ${o} (noise ± ${Sr(_c*t.sd)}).`;let{brief:r,phrase:a}=e[i],c=a.startsWith("for ")?`${r} is`:`${a}, G is`;return`${bp(c)} nearer: a distance of ${n[i]} against ${n[1-i]} ${e[1-i].phrase}; floor ${Sr(t.mean)}.`}settle(e){let t=this.nearer(),i=this.far(),n=t===void 0?`${i.join(" and ")} cannot be told apart`:`${this.board.panes[t].brief}, ${i[t]} against ${i[1-t]}`;this.bet?.take(e,t,n)}show(){let{panes:e}=this.board;e.length<2||(this.bet?.name(e.map(({brief:t})=>t)),this.chart.drawSoon(),e.every(({measured:t})=>Number.isFinite(t.distance))&&X(this.said,this.verdict()))}take({panes:e}){e.length<2||(this.show(),e.every(({distance:t})=>t!==void 0)&&this.settle(e[0].steps))}say(){if(this.board.panes.length<2)return;let e=this.board.panes.map(({brief:t})=>t).join(" and ");this.chart.plot.setAttribute("aria-label",`${this.chart.name} over generator steps, ${e}, with the floor. ${this.said.textContent}`)}};var yp={"+":(s,e)=>s+e,"-":(s,e)=>s-e,"*":(s,e)=>s*e,"/":(s,e)=>s/e,log:Math.log,exp:Math.exp,sqrt:Math.sqrt,abs:Math.abs};function oi(s,e){if(typeof s=="number")return s;if(typeof s=="string")return Number(e[s]??NaN);let[t,...i]=s;if(t==="if"){let[n,o,r,a]=i;return oi(e[n]===o?r:a,e)}return yp[t](...i.map(n=>oi(n,e)))}function Pc(s){let e=s.map(([o],r)=>{let a=g("button",{type:"button"},o);return a.addEventListener("click",()=>t(r)),a}),t=o=>s.forEach(([,r],a)=>{r.turn(a===o),e[a].setAttribute("aria-pressed",String(a===o))});t(0);let i=g("div",{className:"live-buttons live-either",role:"group","aria-label":"the curve that is shown"},...e);return{element:g("div",{},...s.length>1?[i]:[],g("div",{className:"live-alike"},...s.map(o=>o[1].element))),see:t}}var xp={real:'<svg viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="4"/></svg>',generated:'<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M3 3 9 9M3 9 9 3"/></svg>',arrow:'<svg viewBox="0 0 18 12" aria-hidden="true"><path d="M1 6H16M11 2 16 6 11 10"/></svg>'},Er=(s,...e)=>g("span",{className:`live-key live-key-${s}`},g("span",{innerHTML:xp[s]}),...e),_n=class{constructor(e){this.label=e.label,this.labelled=g("span",{},e.label),this.outside=g("span",{}),this.wider=g("span",{});let t=le("arrows");this.arrows=g("input",{id:t,type:"checkbox",checked:!0}),this.ends=[g("span"),g("span"),g("span")],this.element=g("div",{className:"live-legend"},g("div",{className:"live-keys"},Er("real","real"),Er("generated","generated"),Er("arrow",this.arrows,g("label",{htmlFor:t},"pull on them"))),g("div",{className:"live-bar"},g("div",{className:"live-beside"},this.labelled,g("span",{className:"live-apart"},this.wider,this.outside)),g("div",{className:"live-ramp"}),g("div",{className:"live-ends"},...this.ends)));let{low:i,high:n}=e;i!==null&&n!==null&&this.show({low:i,high:n,apart:n-i},1)}show({low:e,high:t,apart:i},n,o=!1){X(this.labelled,o?`change of ${this.label}`:this.label);let r=Math.min(20,Math.max(0,Math.ceil(1-Math.log10(t-e)))),a=h=>String(Number(h.toFixed(r)));[e,(e+t)/2,t].forEach((h,p)=>X(this.ends[p],a(h)));let c=i<(t-e)/7?`a line every ${Ne(i)}`:"";X(this.wider,[c,n>1?`${n} times as wide`:""].filter(Boolean).join("; "))}showOutside(e){X(this.outside,e?`${Math.ceil(100*e)} % outside`:"")}};var Pn=-10,Lc=2,kp=[-8,-4,0],$r=s=>{let e=s>0?Math.log10(s):Pn;return 100*(Math.min(Lc,Math.max(Pn,e))-Pn)/(Lc-Pn)},Ln=class{constructor(){this.number=g("span",{className:"live-number"},"–"),this.bar=g("div",{className:"live-meter-bar"}),this.most=g("div",{className:"live-meter-most",hidden:!0});let e=kp.map(t=>{let i=g("span",{},t===0?"1":g("span",{},"10",g("sup",{},String(t).replace("-","−"))));return i.style.left=`${$r(10**t)}%`,i});this.element=g("div",{className:"live-meter"},g("div",{className:"live-meter-text"},g("span",{},"longest pull on a sample"),this.number),g("div",{className:"live-meter-track","aria-hidden":"true"},this.bar,this.most),g("div",{className:"live-meter-marks","aria-hidden":"true"},...e))}show(e,t){X(this.number,Ne(e)),this.bar.style.width=`${$r(e)}%`,this.most.style.left=`${$r(t)}%`,this.most.hidden=!(t>0)}};var Sp=.01,Oc=1e-4,Ep=10,Cc=/\{(\w+)\}/g,$p=({edges:[s,e],shares:t})=>t.reduce((i,n,o)=>i+n*(s+(o+.5)*(e-s)/t.length),0);function Dc(s,e,t,i){let n={...e,steps:t.steps,updates:t.steps+t.discriminatorSteps,mean_slope:$p(t.slopes),...i};s.measured.forEach((o,r)=>{(!Number.isNaN(t.last[r])||!(o in n))&&(n[o]=t.last[r])});for(let[o,r]of Object.entries(s.derived))n[o]=oi(r,n);return n}var ze=s=>{let e=Math.abs(s);return e>=.01&&e<1e3?String(Number(s.toFixed(e<1?3:e<100?2:0))):Ne(s)};function Np(s,e){let t=n=>[...n.matchAll(Cc)].every(([,o])=>Number.isFinite(e[o])),i=s.replace(/\[(.*?)\]/g,(n,o)=>t(o)?o:"");return t(i)?i.replace(Cc,(n,o)=>ze(e[o])):""}function Mp({covered:s,quality:e,distance:t},i,{mean:n}){if(i&&s===0)return`No sample sits on any of the ${i} modes`;let o=100*(e??0),r=o>0&&o<.5?"fewer than 1 %":`${Math.round(o)} %`;if(i)return`Samples sit on ${s} of ${i} modes; ${r} of all lie right on one`;let a=t/n;return Number.isFinite(a)?a<1.5?`The distance is ${ze(t)}, no more than between two samples of the data`:`The distance is ${ze(t)}, ${a<Ep?a.toFixed(1):Math.round(a)} times its floor`:""}function Tp({pull:s,moved:e},t,i){if(!(s<Sp*t))return"";let n=`The longest pull on a sample has faded to ${ze(s)}, from ${ze(t)} at its best`;if(e<Oc)return`${n}, and the samples stand still: G has almost nothing to learn from.`;let o=i==="SGD"?"":`, since ${i} divides a gradient by its recent size`;return e>=Oc?`${n}, but the samples still move by ${ze(e)} a step${o}.`:`${n}.`}function Ic(s,e,{modes:t,floor:i,most:n}){if(e.updates===0)return"Nothing is trained yet. Crosses are what G makes of noise; the map is what an untrained network says.";let o=Mp(e,t,i);return[o&&`${o}.`,Np(s.sentence,e),Tp(e,n,s.optimizers.generator)].filter(Boolean).join(" ")}var Rc=s=>s<0?ze(s).replace("-","−"):`+${ze(s)}`;function jc({part:s,arrows:e},{discriminator:t}){let i=t==="critic"?"f":"D",{batch:n,loss:o=NaN,atReal:r=NaN,atMade:a=NaN,others:c=0,moved:h=NaN,cosine:p=NaN}=s,m=c===1?", and one more with fresh draws":`, and ${c} more with fresh draws`;return{noise:`1 of 5. G makes ${n} samples of fresh noise, and as many real points are drawn. The update of ${i} sees these alone.`,gradient:`2 of 5. The loss of ${i} on them is ${ze(o)}. The map shows what its gradient will change: ${Rc(r)} at the real points, ${Rc(a)} at the samples, on average.`,update:`3 of 5. ${i} has made that update${c?m:""}. The map is the new one.`,pull:`4 of 5. Fresh noise again. Each arrow is minus the gradient of G’s loss at a sample, ${ze(xt(e))} long at most.`,move:`5 of 5. G has made its update. The samples share its weights, so they cannot simply follow their pulls: they moved by ${ze(h)} on average, and the cosine between ways and pulls is ${ze(p)}. Arrows show the ways, enlarged.`}[s.name]}var Ap=6,_p=5,Pp=4,On=(s,e)=>({low:s,high:e,apart:(e-s)/Ap});function Nr(s){let[e,t]=[1/0,-1/0];for(let i of s)Number.isFinite(i)&&([e,t]=[Math.min(e,i),Math.max(t,i)]);return e<=t?[e,t]:[0,0]}function Fc(s){let e=Math.max(...Nr(s).map(Math.abs))||1;return On(-e,e)}function zc({samples:s,steps:e},t){return!t||e<=t.steps||s.length!==t.samples.length?NaN:xt(s.map((i,n)=>i-t.samples[n]))/(e-t.steps)}var Cn=class{constructor(e){this.bounds=e,this.pull=0,this.span=0,this.trained=!1}clear(){this.pull=this.span=0,this.trained=!1}take({surface:e,arrows:t,steps:i,discriminatorSteps:n}){let o=i+n>0;o!==this.trained&&this.clear(),this.trained=o;let[r,a]=Nr(e);this.span=Math.max(this.span,(this.bounds.high??a)-(this.bounds.low??r)),this.pull=Math.max(this.pull,xt(t))}range(e){let{low:t,high:i}=this.bounds,n=this.span||1;if(t!==null)return On(t,i??t+n);if(i!==null)return On(i-n,i);let[o,r]=Nr(e),a=On((o+r-n)/2,(o+r+n)/2);for(let c=0;c<_p&&r-o<Pp*a.apart;c++)a.apart/=2;return a}};var Dn=class{constructor(e,t){this.pane=e,this.assets=t,this.loading=void 0,this.module=void 0,this.needed=e.manifest.controls.some(({kind:i})=>i==="formula")}load(){return this.needed?(this.loading??=this.begin().catch(e=>{throw this.loading=void 0,e}),this.loading):Promise.resolve()}async begin(){let{settings:e,main:t}=this.pane,{default:i}=await import(await this.assets.url("formulas.js"));this.module=i,this.panel=new i.Panel(e.inputs,(n,o)=>e.set(n,o)),t.prepend(this.panel.top),t.append(this.panel.bottom),this.show(e.values)}async check(e){try{return await this.load(),this.read(e)}catch(t){return{error:`formulas.js, which reads formulas, could not be loaded (${t.message}).`}}}read(e){return this.module?.check(e)??{error:"formulas.js, which reads formulas, could not be loaded."}}show(e){this.panel?.show(e)}};var In=new Intl.NumberFormat("en"),Lp=20,Op="objective.",Rn=class{picture;shown;steps=0;numbersToo=!0;held=[];passed=[];measured={distance:NaN,covered:null,quality:null};either;own;brief="";phrase="";told={};constructor(e,t,i,n,o,r){this.manifest=e,this.index=t,this.scale=new Cn(e.surface),this.named=Jt(e),this.legend=new _n(e.surface),this.meter=new Ln,this.distance=new ni("distance to the data (sliced W₁)"),this.curves=e.curves.map(({label:h,names:p})=>new ii(h,p.map(this.named))),this.layOut(n),this.written=new Dn(this,r),this.settings=new Us(e,i,this,h=>{this.note(h),this.written.show(h),o(h)}),this.describeSlider(),this.slopes=new Pi("slopes between real and generated","share of points"),this.weights=new Pi(`weights of the ${e.discriminator}`,"share of weights");let[a,,...c]=this.curves;this.place.append(...[a,...c,this.slopes,this.weights].map(({element:h})=>h)),this.charts=[this.distance,...this.curves,this.slopes,this.weights],this.clear()}layOut(e){let{manifest:t,distance:i,curves:n}=this,o=[["distance",i],...n.slice(1,2).map(a=>[t.curves[1].label,a])];this.name=g("span",{}),this.heading=g("p",{className:"live-title"},this.name),this.either=Pc(o),this.own=St(o.length>1?"its pull and its own curve":"its pull",this.meter.element,this.either.element),this.own.classList.add("live-own"),this.own.open=!0,this.canvas=g("canvas",{role:"img","aria-label":`Real and generated points on a map of ${t.surface.label}.`}),this.main=g("div",{className:"live-main"}),this.controls=g("div",{className:"live-controls"}),this.place=g("div",{className:"live-charts"}),this.said=g("p",{className:"live-say"}),this.below=g("div",{className:"live-trials"});let r=g("div",{className:"live-square"},this.canvas,g("div",{className:"live-stored"},...e));this.element=g("section",{className:"live-pane"},this.heading,g("div",{className:"live-body"},g("div",{className:"live-stage"},r,this.legend.element),g("div",{className:"live-side"},this.said,this.main,this.own,this.below),g("div",{className:"live-groups"},St("more settings",this.controls),St("everything that is measured",this.readouts(),this.place))))}entitle(e,t){this.title=e,this.brief=t,X(this.name,e),this.element.setAttribute("aria-label",e);for(let i of[this.heading,this.said,...this.element.querySelectorAll("summary")])i.dataset.of=t}pair(e,t){this.either.see(e&&this.curves.length>1?1:0),this.own.open=!(e&&t)}describeSlider(){let{manifest:e,settings:t,main:i}=this,[n,o]=e.ends;if(n||o){let r=g("p",{className:"live-effects"},g("i",{},`← ${n}`),g("i",{},`${o} →`));i.querySelector("[data-control]").append(r)}this.now={};for(let r of Object.keys(t.inputs))Op+r in e.state&&(this.now[r]=g("p",{className:"live-now"}," "),t.inputs[r].element.append(this.now[r]))}readouts(){this.numbers={};let e=(t,i)=>(this.numbers[t]=g("dd",{},"–"),g("div",{},g("dt",{},i),this.numbers[t]));return g("dl",{className:"live-readouts"},e("steps","generator steps"),e("discriminatorSteps",this.named("discriminator_steps")),...this.manifest.measured.map(t=>e(t,this.named(t))),e("distance","distance"),e("covered","modes covered"),e("quality","high-quality samples"))}attach(e){this.picture=new qi(this.canvas);for(let t of this.charts)t.attach(e)}recolour(e){this.picture.setPalette(e);for(let t of this.charts)t.drawSoon()}fit(){this.picture.fit();for(let e of this.charts)e.fit()}clear(){this.held=[{values:this.settings.values,step:0}],this.steps=0,this.scale.clear();for(let e of this.curves)e.clear();this.distance.clear()}note(e){let t=this.held.at(-1);t&&this.steps-t.step<Lp&&this.held.pop(),this.held.push({values:e,step:this.steps})}lastStable(){let e=this.held.at(-2);if(!e)return;let t=this.manifest.controls.map(({name:n})=>n),{values:i}=this.settings;return t.filter(n=>e.values[n]!==i[n]).map(n=>({name:n,value:e.values[n]}))}take(e,t,i){e.steps+e.discriminatorSteps===0&&this.clear(),this.steps=e.steps,e.part||(e.moved=zc(e,this.last),this.last=e,this.scale.take(e)),this.passed=this.iterations(e),this.plot(e),this.show(e,t,i||e.distance!==void 0)}iterations({rows:e,steps:t}){let{measured:i,derived:n}=this.manifest,o=e.length/i.length;return Array.from({length:o},(r,a)=>{let c={...this.settings.values,steps:t-o+1+a};i.forEach((h,p)=>c[h]=e[a*i.length+p]);for(let[h,p]of Object.entries(n))c[h]=oi(p,c);return c})}plot({steps:e,distance:t}){this.manifest.curves.forEach(({names:i},n)=>{let o=this.passed.flatMap(r=>i.map(a=>Number(r[a]??NaN)));o.length&&this.curves[n].add(o)}),t!==void 0&&this.distance.add(e,t)}show(e,t,i){if(this.shown=e,e.part)return X(this.said,jc(e,this.manifest));if(this.slopes.show(e.slopes),this.weights.show(e.weights),this.numbersToo=i,e.distance!==void 0){let{distance:n,covered:o=null,quality:r=null}=e;this.measured={distance:n,covered:o,quality:r}}this.told=Dc(this.manifest,this.settings.values,e,{pull:xt(e.arrows),moved:e.moved??NaN,...this.measured}),i&&this.showNumbers(e,t)}draw(e,{most:t,cursor:i}){let{shown:n}=this;if(!n)return;let{limit:o,part:r}=n,a=r?.name==="gradient",c=a?Fc(n.surface):this.scale.range(n.surface),h=r?.name==="move"?xt(n.arrows):t;this.picture.draw(n,n.points??e.points,{...c,limit:o,pull:h},this.legend.arrows.checked),i&&this.picture.drawCursor(i,o),this.numbersToo&&this.legend.show(c,o/this.index.data[e.data].limit,a)}showNumbers({samples:e,steps:t,discriminatorSteps:i,last:n,limit:o},r){let{numbers:a,measured:c,manifest:h,told:p}=this,{modes:m}=this.index.data[r],v=this.distance.floor;X(this.said,Ic(h,p,{modes:m.length,floor:v,most:this.scale.pull})),this.meter.show(p.pull,this.scale.pull),this.legend.showOutside(fl(e,o)/(e.length/2));for(let[y,$]of Object.entries(this.now)){let x=n[h.measured.indexOf(y)]??NaN,A=Number.isFinite(x)&&vi(x)!==vi(Number(this.settings.values[y]));X($,A?`starts there; now ${vi(x)}`:" ")}if(X(a.steps,In.format(t)),X(a.discriminatorSteps,In.format(i)),this.heading.dataset.updates=`${In.format(i)} updates of ${h.discriminator==="critic"?"f":"D"}`,h.measured.forEach((y,$)=>X(a[y],vi(n[$]))),Number.isNaN(c.distance))return;X(a.distance,c.distance.toFixed(3)),X(a.covered,m.length?`${c.covered} of ${m.length}`:"no modes"),X(a.quality,m.length?`${Math.round(100*(c.quality??0))} %`:"no modes");let S=m.length?`; the generated points cover ${c.covered} of ${m.length} modes`:"";this.words=`Real and generated points on a map of ${h.surface.label}, after ${In.format(t)} steps${S}.`}say(){this.words&&this.canvas.setAttribute("aria-label",this.words)}destroy(){this.settings.end();for(let e of this.charts)e.destroy()}};var Cp=s=>s.split(/\b(\p{L}_\w+)/u).map((e,t)=>{let[i,n]=e.split("_");return t%2?g("i",{},i,g("sub",{},n)):e}),Wc=(s,[e,t])=>s!==null&&s>=e&&s<=t,Dp=["distance","covered","quality"],jn=class{constructor(e,t){this.done=t,this.all=e.map(i=>({...i,reached:0,since:void 0,item:g("li",{},g("span",{className:"live-tick","aria-hidden":"true"},"○"),g("span",{},...Cp(i.text)))})),this.element=g("ul",{className:"live-challenges",hidden:!e.length,"aria-label":"try to"},...this.all.map(({item:i})=>i))}take(e,t){let{updates:i}=e[e.length-1];for(let n of this.all)if(i===0&&Object.assign(n,{reached:0,since:void 0}),n.item.dataset.done===void 0){for(let[o,r]of e.entries())n.reached<n.stages.length&&this.look(n,r,o===e.length-1&&!t);n.reached<n.stages.length||(n.item.dataset.done="",n.item.firstChild.textContent="✓",n.item.append(g("span",{className:"live-hidden"},", done")),this.done(n.text))}}look(e,t,i){let{held:n=[0,1/0],...o}=e.stages[e.reached],r=Object.keys(o).every(c=>c in t&&!(i&&Dp.includes(c))),a=Object.entries(o).every(([c,h])=>!(c in t)||Wc(t[c],h));e.since=a?e.since??t.steps:void 0,!(!r||e.since===void 0||!Wc(t.steps-e.since,n))&&(e.since=void 0,e.reached+=1)}};var Ip=9,Rp=.15;function Bc([s,e],t){let i=(n,o,r)=>Math.abs(n)<Rp*t?"":n<0?o:r;return[i(e,"lower","upper"),i(s,"left","right")].filter(Boolean).join(" ")||"middle"}function jp(s){let e=[0,0];return s.forEach((t,i)=>e[i%2]+=t),e.map(t=>t/(s.length/2))}function Fp(s,e){let t=0;return s.forEach((i,n)=>t+=(i-e[n%2])**2),Math.sqrt(t/(s.length/2))}function zp(s,{modes:e,radius:t}){let i=([n,o])=>{for(let r=0;r<s.length;r+=2)if(Math.hypot(s[r]-n,s[r+1]-o)<t)return!0;return!1};return e.filter(n=>!i(n))}function Wp(s){let[e,t]=[1/0,-1/0];for(let i of s)[e,t]=[Math.min(e,i),Math.max(t,i)];return[e,t]}function Vc({title:s,surface:e},t,i,n,o){let{samples:r,steps:a,limit:c}=t,h=jp(r),p=zp(r,i),m=p.map($=>Bc($,i.limit)),v=[`${s} on ${i.title}, after ${a} steps.`,n,`The generated points lie about the ${Bc(h,c)} of the picture, ${ze(Fp(r,h))} from their mean on average.`];p.length&&p.length<i.modes.length&&v.push(p.length<=Ip?`None is near the ${p.length===1?"mode":"modes"} at ${m.join(", ")}.`:`None is near ${p.length} of the modes.`);let[S,y]=Wp(t.surface);return v.push(`The map, ${e.label}, goes from ${ze(S)} to ${ze(y)}.`),t.arrows.length&&v.push(`The longer pulls on generated points are ${ze(o)} long.`),v.filter(Boolean).join(" ")}var Hc=new Intl.NumberFormat("en"),Bp={low:1,high:1e6,integer:!0},Fn="until",ri=class{step;id=0;reached=!1;constructor(e){this.stage=e}at(e){this.reached=!1,!(e===void 0&&this.step===void 0)&&(this.step=e,this.id+=1,this.stage.running&&this.stage.send(this.play))}follow(e,t){let i=e.get(Fn),n=i===null?{value:void 0}:jt(i,Bp);"error"in n?t.push(`${Fn} ${n.error}`):this.at(n.value)}get told(){return this.step===void 0?"":` The run pauses at step ${Hc.format(this.step)}.`}get play(){return{type:"play",until:this.step??null,id:this.id}}arrive(e){let{stage:t,step:i}=this;e!==this.id||i===void 0||(this.step=void 0,this.reached=!0,t.playing=!1,t.update(),t.status.note(`Paused at step ${Hc.format(i)}, which the link names. Play on trains further.`))}get label(){return this.stage.playing?"Pause":this.reached?"Play on":"Play"}};var Mr=3,Vp=760,Hp={low:0,high:1e3,integer:!0},zn="step_",Gp=["reset","play",Fn,"points",`${zn}discriminator`,`${zn}generator`];function Up({setup:s,panes:e,model:t}){let{data:i,batch:n,width:o,seed:r,against:a,points:c}=s;return{shared:{data:i,batch:n,width:o,seed:r,speed:"full",against:a},points:c,own:e[0].settings.values,beside:t.get("against")?.settings??{}}}function Gc(s){let e=Up(s),t;return i=>(t=i,Yp(s,e,i,()=>t===i&&!s.ended))}function qp(s,e,t){if(e==="seed")return Il(t);let i={data:Object.keys(s.data),batch:s.batches.map(String),width:Object.keys(s.sizes),speed:Object.keys(bi),against:["",...Object.keys(s.objectives)]}[e];return i.includes(t)?{value:e==="batch"||e==="width"?Number(t):t}:{error:`must be one of ${i.join(", ")}; got ${Ws(t)}`}}async function Yp(s,e,t,i){let{setup:n,index:o}=s,r=[],a=[],c=new Set(Gp),h=(x,A,k,T,N)=>{c.add(x);let W=t.get(x),L=W===null?{value:k}:T(W);"error"in L&&a.push(`${A} ${L.error}`);let j="error"in L?k:L.value;return j!==k&&r.push(N(k,j)),j},p=Object.entries(e.shared).map(([x,A])=>[x,h(x,Ft(x),A,k=>qp(o,x,k),(k,T)=>Ll(o,x,k,T))]),m=t.get("points"),v=m?Cl(m,o.data.drawn.limit):e.points;if(m&&4*v.length!==m.length){let x=v.length===Qt?`more than ${Qt}`:"what is no point of a picture";a.push(`points hold ${x}; ${v.length} are taken`)}p.some(([x,A])=>x==="data"&&A==="drawn")&&String(n.points)!==String(v)&&n.set("points",v);let{width:S}=Object.fromEntries(p);for(let[x,A]of p)x!=="width"&&n.set(x,A);if(S!==s.networks.width&&n.set("width",zt),await s.networks.resize(),await s.networks.compare(),!i()||s.panes.length<(n.against?2:1)||(await s.panes[0].written.load().catch(()=>{}),!i())||(s.panes.forEach(({manifest:x,settings:A,written:k,named:T},N)=>{let W={...x.toy,...t.has("against")?{}:e.beside};for(let L of x.controls){let{name:j,symbol:G}=L,Y=N?W[j]??L.value:e.own[j],H=N?`${x.title}’s ${T(j)}`:T(j),P=U=>Dl(L,U,k),J=(U,B)=>Ji(G?`${H} ${G}`:H,U,B),R=h(N?`against.${j}`:j,H,Y,P,J);A.values[j]!==R&&A.set(j,R)}}),n.set("width",S),await s.networks.resize(),!i()))return;n.width!==S&&a.push(`the page has no networks of ${o.sizes[S]} with these choices`);let y=[...t.keys()].filter(x=>!c.has(x));for(let x of y.slice(0,Mr))a.push(`${Ao(x)} is no setting of this playground`);y.length>Mr&&a.push(`${y.length-Mr} more are none either`),await Kp(s,t,a),s.status.alert(a.length?`The link asks for what cannot be: ${a.join("; ")}.`:"");let $=r.length?`Set by a link: ${r.join(", ")}.`:"All settings are as this page starts them.";s.status.note($+s.stop.told)}async function Kp(s,e,t){window.parent===window&&!("lecture"in document.documentElement.dataset)&&(s.root.scrollIntoView({block:"start"}),s.root.focus({preventScroll:!0})),e.has("reset")&&!e.has("play")&&s.setPlaying(!1),e.has("reset")&&s.engine&&s.reset();for(let i of["discriminator","generator"]){let n=e.get(zn+i),o=n===null?{value:0}:jt(n,Hp);"error"in o?t.push(`${Ft(zn+i)} ${o.error}`):o.value&&await s.step(i,o.value)}s.stop.follow(e,t),e.has("play")&&s.setPlaying(!0)}function ys(s){let{data:e,centres:t,batch:i}=s.source();return{data:e,centres:t,batch:i,width:s.networks.width,seed:s.setup.seed,sides:s.settings()}}function Uc(s){let e=Io(s.name,ys(s),s.index);return Wn(s,"the link",new URL(e,location.href).href)}function qc(s){let{name:e,model:t,panes:i,index:n}=s,o=new URL(`../embed/${e}.html`,t.get("base"));o.hash=Io(e,ys(s),n);let r=`Playground: ${i.map(({manifest:h})=>h.title).join(" beside ")}`,c=`<iframe src="${o.href.replaceAll("&","&amp;")}" title="${r}" width="100%" height="${Vp}" style="border: 0" loading="lazy" allow="clipboard-write"></iframe>`;return Wn(s,"the embed code",c)}var Yc=s=>Wn(s,"the line of Python",Rl(ys(s)));function Kc(s){let{data:e,sides:t}=ys(s);e==="drawn"?s.status.note("A command reads data from a file: save points as a table of two columns, and give its name after --data."):t.some(({manifest:i})=>i.own||i.outputs)?s.status.note("Commands train the book’s objectives, and this one is your own: Copy Python gives the line for a notebook."):Wn(s,"the command",jl(ys(s)))}async function Wn(s,e,t){let{copied:i}=s.parts;i.text.value=t,i.label.textContent=e,i.text.hidden=i.label.hidden=!1;try{await navigator.clipboard.writeText(t),s.status.note(`Copied: ${e}.`)}catch{i.text.select(),s.status.note(`The browser did not let ${e} be copied: it is selected below.`)}}function Jc(s){let{canvas:e}=s.panes[0],t=s.panes.length>1?2:1,i=g("canvas",{width:t*e.width,height:e.height}),n=i.getContext("2d");s.panes.forEach((o,r)=>n.drawImage(o.canvas,r*e.width,0,e.width,e.height)),i.toBlob(o=>{let r=g("a",{href:URL.createObjectURL(o),download:`${s.name}.png`});r.click(),URL.revokeObjectURL(r.href)})}var Qc=96,Jp=new Intl.NumberFormat("en"),Li=({panes:[{steps:s,discriminatorSteps:e}]})=>s+e,Bn=class{constructor(e){this.frames=[],this.apart=1;let t=le("timeline");this.range=g("input",{id:t,type:"range",min:0,max:0,step:1,value:0,disabled:!0}),this.said=g("span",{},"step 0"),this.element=g("div",{className:"live-timeline"},g("label",{htmlFor:t,className:"live-hidden"},"moments of this run"),this.range,this.said),this.range.addEventListener("input",()=>{let i=this.frames[Number(this.range.value)];i&&(this.say(i),e(i))})}clear(){this.frames=[],this.apart=1}take(e){if(e.panes.some(({distance:o})=>o===void 0))return;let t=Li(e);for(t===0&&this.clear();this.frames.length&&Li(this.frames[this.frames.length-1])>t;)this.frames.pop();let i=this.frames.at(-1),n=this.frames.at(-2);i&&(Li(i)===t||Li(i)-(n?Li(n):-1/0)<this.apart)&&this.frames.pop(),this.frames.push(e),this.frames.length>Qc&&(this.frames=this.frames.filter((o,r)=>r%2===0||r===this.frames.length-1),this.apart=2*Math.max(this.apart,Math.ceil(t/Qc/2))),this.range.max=String(this.frames.length-1),this.range.value=this.range.max,this.say(e)}enable(e){this.range.disabled=!e||this.frames.length<2}say(e){let t=`step ${Jp.format(e.panes[0].steps)}`;X(this.said,t),this.range.setAttribute("aria-valuetext",t)}};var Qp=20,Zp=12,Xp=new Intl.NumberFormat("en");function ef(s,e,t){let i=[];for(let a of["data","batch","width","seed"])e[a]!==t[a]&&i.push(`${tn(a)} ${Vs(s,a,e[a])}`);let[n,o]=e.sides,r=Jt(n.manifest);for(let{name:a}of n.manifest.controls){let c=n.values[a];c!==t.sides[0].values[a]&&i.push(`${r(a)} ${nt(c)}`)}return o&&i.push(`beside ${o.manifest.title}`),i.join(", ")||"as the page starts"}var Vn=class{constructor(e,t,i){this.index=e,this.present=t,this.restore=i,this.usual=t(),this.rows=[],this.row={present:this.usual,from:0,outcome:[]},this.body=g("tbody",{}),this.empty=g("p",{className:"live-doc"},"Nothing was trained for twenty steps yet.");let n=["settings","steps","distance","modes"].map(o=>g("th",{scope:"col"},o));this.table=g("table",{hidden:!0},g("thead",{},g("tr",{},...n,g("td",{}))),this.body),this.element=g("div",{className:"live-tried"},this.empty,this.table)}next(){let e=this.row.outcome[0]?.steps??0;e-this.row.from>=Qp&&(this.rows=[this.row,...this.rows].slice(0,Zp),this.draw()),this.row={present:this.present(),from:e,outcome:this.row.outcome}}take(e){e[0].steps===0&&(this.next(),this.row.from=0),this.row.outcome=e.map((t,i)=>({...this.row.outcome[i],...t}))}draw(){this.empty.hidden=this.rows.length>0,this.table.hidden=!this.rows.length,this.body.replaceChildren(...this.rows.map(({present:e,outcome:t})=>{let i=r=>g("td",{},t.map(r).join(" / ")),n=ef(this.index,e,this.usual),o=g("button",{type:"button","aria-label":`restore: ${n}`},"Restore");return o.addEventListener("click",()=>this.restore(e)),g("tr",{},g("td",{},n),i(({steps:r})=>Xp.format(r)),i(({distance:r})=>r===void 0?"–":Ne(Number(r.toPrecision(2)))),i(({covered:r})=>r==null?"–":String(r)),g("td",{},o))}))}};var tf=new Intl.NumberFormat("en"),sf=100,Hn=class{pending;undrawn=new Set;numbersAt=0;rate=0;frame;real;constructor(e){this.board=e;let[t]=e.panes;this.timeline=new Bn(i=>this.goTo(i)),t.legend.element.before(this.timeline.element),this.challenges=new jn(e.model.get("challenges")??[],i=>e.status.note(`Done: ${i}.`)),t.below.append(this.challenges.element),this.tried=new Vn(e.index,()=>ys(e),i=>e.restore(i)),e.parts.tried.append(this.tried.element)}forget(){this.frame=void 0;for(let e of this.board.panes)e.shown=void 0}takeReal(e){this.real=e;for(let{distance:t}of this.board.panes)t.setFloor(e.floor);this.board.pair.chart.setFloor(e.floor)}take(e){if(!this.isOfThese(e))return this.board.send({type:"drawn"});this.frame=e;let[{steps:t,discriminatorSteps:i}]=e.panes;this.board.status.begin(t);let n=performance.now(),o=!this.board.running||n-this.numbersAt>=sf;o&&(this.numbersAt=n),e.panes.forEach((c,h)=>this.board.panes[h].take(c,e.data,o)),this.board.pair.take(e),this.timeline.take(e),this.timeline.enable(!this.board.running);let[{passed:r,told:a}]=this.board.panes;this.challenges.take([...r,a],e.panes[0].distance!==void 0),this.tried.take(this.board.panes.map(({steps:c,measured:{distance:h,covered:p}})=>({steps:c,distance:h,covered:p}))),this.board.root.dataset.steps=String(t),this.board.root.dataset.part=e.panes[0].part?.name??"",this.board.root.dataset.discriminatorSteps=String(i),this.drawSoon()}isOfThese({panes:e}){return e.map(({name:t})=>t).join(" ")===this.board.panes.map(({manifest:t})=>t.name).join(" ")}goTo(e){this.board.running||e.data!==this.real?.data||!this.isOfThese(e)||(this.frame=e,e.panes.forEach((t,i)=>this.board.panes[i].show(t,e.data,!0)),this.board.pair.show(),this.drawSoon())}sayInWords(){let{frame:e,board:t}=this;if(!e)return X(t.parts.worded,"There is no picture yet: press Play or Step.");let i=t.index.data[e.data],n=t.panes.map((o,r)=>Vc(o.manifest,e.panes[r],i,o.said.textContent??"",xt(e.panes[r].arrows)));return X(t.parts.worded,n.join(" "))}drawSoon(){for(let e of this.board.panes)this.undrawn.add(e);this.pending??=requestAnimationFrame(()=>this.drawNext())}drawNext(){this.pending=void 0;let{frame:e,real:t,undrawn:i}=this,[n,...o]=this.board.panes.filter(a=>i.has(a));if(!n||!e||!t||e.data!==t.data)return i.clear();this.board.root.dataset.live="",i.delete(n);let r=this.board.panes.filter(({manifest:a})=>a.name===n.manifest.name);n.draw(t,{most:Math.max(...r.map(({scale:a})=>a.pull)),cursor:this.board.own?.cursor}),o.length?this.pending=requestAnimationFrame(()=>this.drawNext()):this.drawn(e)}drawn(e){if(this.board.running){if(e.rate){if(this.rate=.9*(this.rate||e.rate)+.1*e.rate,!this.board.panes[0].numbersToo)return this.board.send({type:"drawn"});let{speed:t}=this.board.setup,i=t==="full"?"":` of ${t} asked for`;this.board.status.rate(`${tf.format(Math.round(this.rate))} steps per second${i}`)}}else{this.board.status.describe();for(let t of[this.board.pair,...this.board.panes])t.say()}this.board.send({type:"drawn"})}};var nf=new Intl.NumberFormat("en"),Zc=1e4,li=class{progressed=0;noted="";phase="idle";constructor(e,t){this.parts=e,this.board=t}setPhase(e){this.phase=e,this.board.root.dataset.phase=e,e==="loading"&&(this.progressed=performance.now());let{play:t,reset:i}=this.parts.buttons,n=document.activeElement;i.disabled=e==="idle"||e==="loading"||e==="failed",n instanceof HTMLButtonElement&&n.disabled&&this.board.root.contains(n)&&t.focus(),this.describe()}resume(){this.phase==="diverged"&&(this.alert(""),this.setPhase("paused"))}begin(e){let{phase:t}=this;e===0&&this.resume(),t==="loading"&&this.setPhase("paused"),t!==this.phase&&this.board.update()}describe(){let{phase:e}=this;if(this.noted&&!["loading","diverged","failed"].includes(e))this.say(this.noted);else if(e==="idle"){let t=this.board.setup.here?"in this page (loads 14 MB, once)":`in the kernel (${this.board.setup.engine})`;this.say(`Press Play to train ${t}.`)}else e==="loading"?this.say(this.board.setup.here?"Loading the runtime.":"Waiting for the kernel."):e==="playing"?this.say("Training."):e==="waiting"?this.say(document.hidden?"Waiting: the tab is hidden.":"Waiting: out of view."):e==="paused"&&this.board.screen.frame?this.say(`Paused at step ${nf.format(this.board.screen.frame.panes[0].steps)}.`):e==="diverged"?this.say("Stopped."):e==="failed"&&this.say("Not running.")}note(e){this.noted=e,this.describe()}forget(){this.noted=""}say(e){X(this.parts.status,e)}alert(e,...t){let{alert:i,buttons:{play:n}}=this.parts,o=i.contains(document.activeElement);i.replaceChildren(...e?[g("p",{},e)]:[]),t.length&&i.append(g("div",{className:"live-buttons"},...t)),i.hidden=!e,o&&n.focus()}progress(e,t){let i=performance.now();if(clearTimeout(this.stalled),this.phase!=="loading"||e===t)return;let n=r=>Math.round(r/2**20),o=`${n(e)} ${t?`of ${n(t)} MB`:"MB so far"}`;this.stalled=setTimeout(()=>{this.phase==="loading"&&this.say(`Loading the runtime: ${o}, and nothing more for ${Zc/1e3} seconds.`)},Zc),!(i-this.progressed<1e3)&&(this.progressed=i,this.say(`Loading the runtime: ${o}.`))}rate(e){X(this.parts.rate,e)}};var Tr=matchMedia("(prefers-color-scheme: dark)");function of(){let s=document.documentElement,{jpThemeLight:e,vscodeThemeKind:t}=document.body.dataset,i=s.dataset.theme??s.getAttribute("theme");return i==="dark"||i==="light"?i==="dark":e?e==="false":t?!t.includes("light"):Tr.matches}function Gn(s,e){let t=()=>{let n=of()?"dark":"light";s.dataset.theme!==n&&(s.dataset.theme=n,e())},i=new MutationObserver(t);for(let n of[document.documentElement,document.body])i.observe(n,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return Tr.addEventListener("change",t),t(),()=>{i.disconnect(),Tr.removeEventListener("change",t)}}function Un(s,{still:e,resized:t,seen:i,hidden:n,paced:o}){let r=new ResizeObserver(t);r.observe(s);let a=new IntersectionObserver(c=>i(c[c.length-1].isIntersecting));return a.observe(s),e.addEventListener("change",o),document.addEventListener("visibilitychange",n),[()=>r.disconnect(),()=>a.disconnect(),()=>e.removeEventListener("change",o),()=>document.removeEventListener("visibilitychange",n)]}var rf=1e3/30,lf=500,af=150,qn=class{own;still=matchMedia("(prefers-reduced-motion: reduce)");colours={};settling;constructor({model:e,index:t,manifest:i,manifestOf:n,assets:o,stored:r}){this.model=e,this.index=t,this.assets=o,this.manifestOf=n,this.name=e.get("name")||i.name,this.parts=Fl(this.name,i),this.root=this.parts.root,this.setup=new en(e,t,!!i.own,this.parts,a=>this.changed(a)),this.playing=!1,this.running=!1,this.stop=new ri(this),this.visible=!0,this.engine=void 0,this.ends=[],this.panes=[],this.pair=new An(this),this.status=new li(this.parts,this),this.addPane(i,on(e),r),this.networks=new rn(this),this.screen=new Hn(this),this.addButtons(),this.status.setPhase("idle")}addPane(e,t,i){let n=this.panes.length,o=new Rn(e,this.index,t,i,r=>{this.screen?.tried.next(),this.stop.at(),this.tell({type:"values",pane:n,values:r}),ki(this.panes),this.pair.show()},this.assets);return o.legend.arrows.addEventListener("change",()=>{for(let{legend:r}of this.panes)r.arrows.checked=o.legend.arrows.checked;this.drawSoon()}),this.panes.push(o),this.parts.panes.append(o.element),ki(this.panes),o}attach(){for(let t of[this.pair.chart,...this.panes])t.attach(i=>this.colour(i));this.own=new an(this),this.ends.push(Gn(this.root,()=>this.recolour())),this.ends.push(...Un(this.root,{still:this.still,resized:()=>{for(let t of[this.pair.chart,...this.panes])t.fit();this.drawSoon()},seen:t=>{if(this.visible=t,t)for(let{written:i}of this.panes)i.load().catch(()=>{});this.update()},hidden:()=>this.update(),paced:()=>this.send({type:"interval",interval:this.interval()})}),()=>this.setup.end(),()=>[this.pair.chart,...this.panes].forEach(t=>t.destroy()),()=>this.engine?.stop()),this.open();let e=this.setup.against;e&&this.networks.compare().then(()=>e===this.setup.against&&this.open()),this.ends.push(sn({name:this.name,root:this.root,apply:Gc(this)}),Ki(this.model,this))}open(){let e=this.model.get("opening"),t=this.setup.against?[e,e?.beside]:[e];if(this.engine||this.panes.length<t.length||!t.every(n=>n?.real))return;let i=t.map((n,o)=>Ul(n,this.panes[o].manifest,this.source().data));this.screen.takeReal(i[0].real),this.screen.take({...i[0].frame,panes:i.map(({frame:n})=>n.panes[0])})}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={};let e=Yi(this.root);for(let t of this.panes)t.recolour(e);this.pair.chart.drawSoon(),this.drawSoon()}send(e){this.engine?.send(e)}tell(e){this.engine?.tell(e)}changed(e){let{setup:t}=this;e==="seed"?(this.engine&&this.status.forget(),this.tell({type:"seed",seed:t.seed})):e==="engine"?this.switchEngine():e==="width"?this.settling=Promise.all([this.settling,this.networks.resize()]):e==="speed"?this.send({type:"speed",speed:this.speed()}):e==="against"?this.settling=Promise.all([this.settling,this.networks.compare()]):e==="points"&&t.data!=="drawn"&&t.points.length?t.set("data","drawn"):this.sourceSoon(),this.own?.follow(e),e!=="speed"&&(this.screen.tried.next(),this.stop.at()),this.screen.frame&&!this.engine&&(e==="data"||e==="points"||e==="seed"||e==="against"||e==="width")&&this.ensureEngine()}speed(){return bi[this.setup.speed]}interval(){return this.still.matches?lf:rf}source(){let{data:e,points:t,batch:i}=this.setup;return{data:e!=="drawn"||t.length>0?e:"ring",centres:t.length?t:[[0,0]],batch:i}}sourceSoon(){this.stroke||(this.tell({type:"source",source:this.source()}),this.stroke=setTimeout(()=>{this.stroke=void 0,JSON.stringify(this.source())!==this.told&&this.sourceSoon()},af),this.told=JSON.stringify(this.source()))}settings(){return this.panes.map(({manifest:e,settings:t})=>({manifest:nn(e,this.setup.width),values:t.values}))}addButtons(){let{buttons:e,shares:t}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing)),e.step.addEventListener("click",()=>this.step("iteration")),e.discriminator.addEventListener("click",()=>this.step("discriminator")),e.generator.addEventListener("click",()=>this.step("generator")),e.reset.addEventListener("click",()=>{this.stop.at(),this.reset()}),this.parts.words.addEventListener("click",()=>this.screen.sayInWords()),t.link.addEventListener("click",()=>Uc(this)),t.python.addEventListener("click",()=>Yc(this)),t.command.addEventListener("click",()=>Kc(this)),t.embed.addEventListener("click",()=>qc(this)),t.embed.hidden=!this.model.get("base"),t.picture.addEventListener("click",()=>Jc(this))}setPlaying(e){this.status.forget(),this.stop.reached=!1,this.playing=e,e&&this.status.resume(),e&&this.ensureEngine(),this.update()}async step(e,t=Number(this.parts.times.value)||1){let i=e==="iteration"&&this.setup.here&&this.parts.times.value===zo;this.setPlaying(!1),this.status.resume(),this.ensureEngine(),await this.settling,this.send(i?{type:"part"}:{type:"step",role:e,times:t})}reset(){this.status.forget(),this.stop.reached=!1,this.send({type:"reset"}),this.update()}async restore({data:e,seed:t,batch:i,width:n,centres:o,sides:[r,a]}){let{setup:c}=this;this.setPlaying(!1),this.stop.at(),e==="drawn"&&c.set("points",o),c.set("data",e),c.set("batch",i),c.set("seed",t),c.set("against",a?.manifest.name??""),n===zt&&c.set("width",n),await this.networks.resize(),await this.networks.compare();for(let[h,p]of[r,a].entries())if(p?.manifest.name===this.panes[h]?.manifest.name)for(let[m,v]of Object.entries(p?.values??{}))this.panes[h].settings.set(m,v);c.set("width",n),await this.networks.resize(),this.engine&&this.reset(),this.setPlaying(!0)}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading");let{index:e,setup:t}=this,i={frame:o=>this.screen.take(o),real:o=>this.screen.takeReal(o),progress:(o,r)=>this.status.progress(o,r),reached:o=>this.stop.arrive(o),diverged:(o,r,a)=>this.diverge(o,r,a),refused:o=>this.networks.refuse(o),failed:(o,r)=>this.fail(o,r)};this.engine=t.here?new zs(this.assets,i):new ds(this.model,t.engine,i);let n={speed:this.speed(),interval:this.interval()};this.engine.start({index:e,settings:this.settings(),source:this.source(),seed:t.seed,...n})}switchEngine(){this.networks.free(),this.engine?(this.engine.stop(),this.engine=void 0,this.running=!1,this.ensureEngine(),this.update()):this.status.describe()}attend(e){this.setup.here||this.ensureEngine(),this.setPlaying(e)}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.screen.timeline.enable(!e),this.send(e?this.stop.play:{type:"pause"})),this.parts.buttons.play.textContent=this.stop.label,this.status.phase!=="idle"&&this.status.phase!=="loading"&&this.status.phase!=="diverged"&&this.status.phase!=="failed"&&this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e,t,i){this.panes[e]&&(this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(...kl(this,this.panes[e],t,i)))}fail(e,t){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.screen.forget(),this.own.turn(!1),delete this.root.dataset.live,this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${t}). The stored figure is shown; press Play to try again.`)}drawSoon(){this.screen.drawSoon()}destroy(){this.ended=!0,clearTimeout(this.stroke);for(let e of this.ends)e()}};var Xc=`/* What stages, explorers, exercises and the flash game share: colours, and the card that each lies on. These have no
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
`;var eh=`.live-playground {
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
`;var th='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';function uf(s,e){if(e.childNodes.length)return[...e.childNodes];let t=s.get("figure");return t?[g("img",{src:t,alt:s.get("alt")})]:[]}var Ar=new Map;function pf(s){return async e=>{let t=`${e}.json`;try{let i=await s.url(t),n=Ar.get(i)??gi(i).then(o=>o.json());return Ar.set(i,n),n.catch(()=>Ar.delete(i)),structuredClone(await n)}catch(i){throw Object.assign(new Error(i.message),{file:t})}}}function _r({model:s,el:e},{index:t,manifest:i,Stage:n,styles:o}){let r=uf(s,e),a=pl(s),c=pf(a),h,p=!1,m=async()=>{try{let v=s.get("against")?.objective,S=v&&c(v).catch(()=>{}),[y,$]=await Promise.all([c(t),c(i),S]);if(p)return;let x=new n({model:s,index:y,manifest:$,manifestOf:c,assets:a,stored:r});h=x,e.replaceChildren(g("style",{},th,Xc,eh,o),x.root),x.attach()}catch({file:v,message:S}){let y=v?`${v} could not be loaded`:"The playground could not be started",$=g("button",{type:"button"},"Try again");$.addEventListener("click",m),e.replaceChildren(g("p",{role:"alert"},`${y} (${S}). The stored figure is shown.`),$,...r)}};return m(),()=>{p=!0,h?.destroy()}}var sh=s=>_r(s,{index:"index",manifest:s.model.get("objective"),Stage:qn,styles:""});var ih=`/* images: samples beside real ones, each in the colour of its verdict */
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
`;var mf={ink:"ink",paper:"panel",low:"generated",middle:"middle",high:"real"};function Pr(s){let e=document.createElement("canvas").getContext("2d",{willReadFrequently:!0}),t=Object.entries(mf).map(([i,n])=>(e.fillStyle=s(n),e.fillRect(0,0,1,1),[i,[...e.getImageData(0,0,1,1).data].slice(0,3)]));return Object.fromEntries(t)}var nh=(s,e,t)=>s.map((i,n)=>Math.round(i+(e[n]-i)*t));function gf({low:s,middle:e,high:t},i){let[n,o,r]=i<.5?nh(s,e,2*i):nh(e,t,2*i-1);return`rgb(${n} ${o} ${r})`}var es=class{constructor(e,t){this.canvas=e,this.columns=t,this.context=e.getContext("2d"),this.small=document.createElement("canvas"),this.count=0}get pitch(){return this.canvas.width/this.columns}fit(e){let t=window.devicePixelRatio||1,i=Math.max(1,Math.round(this.canvas.clientWidth*t)),n=Math.round(i/this.columns*Math.ceil(e/this.columns));(this.canvas.width!==i||this.canvas.height!==n)&&Object.assign(this.canvas,{width:i,height:n}),this.count=e}draw(e,t,i,{verdicts:n,marks:o={},ring:r=""}={}){let{context:a,small:c,columns:h}=this,p=t*t,m=e.length/p;this.fit(m);let{pitch:v}=this,S=window.devicePixelRatio||1,y=n?3*S:0,$=3*S;a.clearRect(0,0,this.canvas.width,this.canvas.height),a.imageSmoothingQuality="high",c.width=c.height=t;let x=c.getContext("2d"),A=x.createImageData(t,t);for(let k=0;k<m;k++){let[T,N]=[k%h*v+$/2,Math.floor(k/h)*v+$/2],W=v-$;n&&(a.fillStyle=gf(i,n[k]),a.fillRect(T,N,W,W)),vf(A.data,e.subarray(k*p,(k+1)*p),i),x.putImageData(A,0,0),a.drawImage(c,T+y,N+y,W-2*y,W-2*y),o[k]&&this.mark(o[k],T,N,W,r)}}mark(e,t,i,n,o){let{context:r}=this,a=window.devicePixelRatio||1;r.strokeStyle=r.fillStyle=o,r.lineWidth=2*a,r.strokeRect(t,i,n,n),r.font=`bold ${11*a}px system-ui, sans-serif`,r.textBaseline="top",r.fillText(e,t+5*a,i+4*a)}at({clientX:e,clientY:t}){let{left:i,top:n,width:o}=this.canvas.getBoundingClientRect(),r=o/this.columns,[a,c]=[Math.floor((e-i)/r),Math.floor((t-n)/r)],h=c*this.columns+a;return a>=0&&a<this.columns&&c>=0&&h<this.count?h:-1}};function vf(s,e,{ink:t,paper:i}){for(let n=0;n<e.length;n++){let o=(Math.min(1,Math.max(-1,e[n]))+1)/2;for(let r=0;r<3;r++)s[4*n+r]=i[r]+(t[r]-i[r])*o;s[4*n+3]=255}}var wf=.01,Yn=s=>Array.from(s).reduce((e,t)=>e+t,0)/s.length,Vt=s=>Math.abs(s)>=.01?String(Number(s.toPrecision(3))):Ne(s),Lr=s=>s.flatMap((e,t)=>e>=wf?[t]:[]),Or=({discriminator:s})=>s==="critic"?"The critic":"D";function oh({shown:s,measured:e,manifest:t}){if(!s||!e)return"";if(s.steps+s.discriminatorSteps===0)return"Nothing is trained yet: this is what G makes of noise.";let{distance:i,floor:n,digits:o}=e,r=Lr(o),a=o.map((m,v)=>v).filter(m=>!r.includes(m)),c=a.length?`${r.length} of ten digits, and no ${a.join(", ")}`:"all ten digits",[h,p]=[Yn(s.verdicts),Yn(s.realVerdicts)];return`A frozen classifier reads ${c} among 512 samples; their Fréchet distance to real ones is ${Vt(i)}, ${Vt(i/n.mean)} times the floor. ${Or(t)} gives the samples ${Vt(h)} on average, the real ones ${Vt(p)}.`}var Dr=6,bf=2,Kn=7,yf=150,rh={ArrowLeft:-1,ArrowRight:1,ArrowUp:-Dr,ArrowDown:Dr},xf=new Intl.NumberFormat("en"),Jn=class{pending;looked=0;pair=[0,1];turn=0;asked=0;askedAt=0;answer;constructor(e){this.stage=e;let{samples:t,real:i,near:n,strip:o,step:r,walk:a,digits:c}=e.parts;this.samples=new es(t,Dr),this.real=new es(i,bf),this.near=new es(n,2),this.strip=new es(o,Kn),this.step=new es(r,1),this.bars=Array.from({length:10},()=>g("i",{})),c.append(...this.bars.map((h,p)=>g("div",{},g("div",{},h),g("span",{},String(p))))),t.addEventListener("pointermove",h=>this.look(this.samples.at(h))),t.addEventListener("click",h=>this.choose(this.samples.at(h))),t.addEventListener("keydown",h=>this.press(h)),o.addEventListener("pointermove",h=>this.follow(h)),a.addEventListener("input",()=>this.drawSoon())}recolour(){this.palette=Pr(e=>this.stage.colour(e)),this.drawSoon()}forget(){this.answer=void 0;let{looked:e,heard:t,say:i}=this.stage.parts;e.textContent=t.textContent=i.textContent=""}show(e){e.digits&&this.showDigits(e.digits),this.stage.parts.samples.setAttribute("aria-label",`${36} generated images after ${xf.format(e.steps)} steps; arrow keys look at one, Enter takes it for the walk`),performance.now()-this.askedAt>yf&&this.ask(),this.drawSoon()}drawSoon(){this.pending??=requestAnimationFrame(()=>{this.pending=void 0,this.draw()})}scale({verdicts:e,realVerdicts:t}){let{surface:i,better:n}=this.stage.manifest,o=[...e,...t].filter(Number.isFinite),r=i.low??Math.min(...o),a=i.high??Math.max(...o,r+1e-6);return{low:r,high:a,place:h=>{let p=Math.min(1,Math.max(0,(h-r)/(a-r)));return n==="low"?1-p:p},better:n}}draw(){let{shown:e,real:t,parts:i,manifest:n}=this.stage;if(!e||!t)return;this.palette??=Pr(N=>this.stage.colour(N));let{palette:o,answer:r}=this,a=n.shape[2],{low:c,high:h,place:p,better:m}=this.scale(e),v={[this.pair[1]]:"B",[this.pair[0]]:"A"};this.samples.draw(e.samples,a,o,{verdicts:Array.from(e.verdicts,p),marks:v,ring:this.stage.colour("ink")}),this.real.draw(t,a,o,{verdicts:Array.from(e.realVerdicts,p)});let[S,y]=m==="low"?[h,c]:[c,h];i.ends[0].textContent=`generated: ${Vt(S)}`,i.ends[1].textContent=`real: ${Vt(y)}`;let $=a*a,x=24/(Kn-1),A=new Float32Array(Kn*$);for(let N=0;N<Kn;N++)A.set(e.walk.subarray(N*x*$,(N*x+1)*$),N*$);this.strip.draw(A,a,o);let k=Number(i.walk.value);this.step.draw(e.walk.subarray(k*$,(k+1)*$),a,o);let T=new Float32Array(2*$);T.set(e.samples.subarray(this.looked*$,(this.looked+1)*$)),r?T.set(r.nearest,$):T.fill(-1,$),this.near.draw(T,a,o)}showDigits(e){let t=Lr(e);this.bars.forEach((n,o)=>{n.style.height=`${Math.min(100,250*e[o])}%`,n.parentElement?.parentElement?.classList.toggle("live-absent",!t.includes(o))});let i=e.map((n,o)=>`${o}: ${Math.round(100*n)} %`);this.stage.parts.digits.setAttribute("aria-label",`shares of the digits among 512 samples: ${i.join(", ")}`)}look(e){e<0||e>=36||e===this.looked||(this.looked=e,this.answer=void 0,this.ask(),this.drawSoon())}ask(){let{shown:e,engine:t,manifest:i}=this.stage;if(!e||!t)return;this.askedAt=performance.now();let n=i.shape[2]**2,o=e.samples.slice(this.looked*n,(this.looked+1)*n);t.send({type:"ask",id:++this.asked,about:"nearest",image:o})}answered(e){let{shown:t,parts:i,manifest:n}=this.stage;if(!t)return;if(e.about==="walk")return Object.assign(t,{walk:e.walk}),this.drawSoon();if(e.id!==this.asked||e.nearest.length!==t.samples.length/36)return;this.answer=e;let[o,r]=e.reads,a=`${Or(n)} gives it ${Vt(t.verdicts[this.looked])} (real ones ${Vt(Yn(t.realVerdicts))})`;return i.looked.textContent=`Sample ${this.looked+1} reads as a ${o}; the nearest training image, on the right, as a ${r}, ${e.distance.toFixed(2)} away a pixel (of 2 at most). ${a}.`,document.activeElement===i.samples&&!this.stage.running&&(i.heard.textContent=i.looked.textContent),this.drawSoon()}choose(e){e<0||(this.look(e),this.pair[this.turn]=e,this.turn=1-this.turn,this.stage.send({type:"ask",id:0,about:"walk",ends:[...this.pair]}),this.drawSoon())}follow({clientX:e}){let{strip:t,walk:i}=this.stage.parts,{left:n,width:o}=t.getBoundingClientRect();i.value=String(Math.round((e-n)/o*24)),this.drawSoon()}press(e){if(e.key==="Enter"||e.key===" ")this.choose(this.looked);else if(e.key in rh)this.look(this.looked+rh[e.key]);else return;e.preventDefault()}};var Ci=(s,e)=>g("canvas",{role:"img","aria-label":s,...e});function lh(s,{title:e,discriminator:t},i){let n=t==="critic"?"f":"D",o=Wo(n),r=le("times"),a=g("select",{id:r},...Fo.map(R=>g("option",{value:String(R)},`× ${R}`))),c=g("p",{className:"live-status",role:"status"}),h=g("p",{className:"live-rate"}),p=g("div",{className:"live-alert",role:"alert",hidden:!0}),m=g("p",{className:"live-say"},"Once it trains, this says what goes on."),v=g("div",{className:"live-main"}),S=g("div",{className:"live-controls"}),y=g("div",{className:"live-charts"}),$=g("div",{className:"live-setup"}),x=g("div",{}),A=Ci("generated images",{tabIndex:0}),k=Ci("real images"),T=g("p",{className:"live-looked"},"Once it trains, the sample that you point at stands here beside the training image nearest to it."),N=g("div",{className:"live-hidden",role:"status"}),W=Ci("the chosen sample, and the training image nearest to it"),L=Ci("the walk from A to B"),j=Ci("where the walk is"),G=le("walk"),Y=g("input",{id:G,type:"range",min:0,max:24,step:1,value:24/2}),H=g("div",{className:"live-digits",role:"img","aria-label":"which digits appear"}),P=[g("span"),g("span")];return{root:g("section",{className:"live-playground live-images",id:Hs+s,tabIndex:-1,"aria-label":`playground on images: ${e}`},g("div",{className:"live-top"},g("div",{className:"live-buttons",role:"group","aria-label":"training"},o.play,g("span",{className:"live-joined"},o.step,g("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),a),o.discriminator,o.generator,o.reset),c,h),p,g("div",{className:"live-body"},g("div",{className:"live-stage"},g("div",{className:"live-grids"},g("div",{},g("div",{className:"live-caption"},"generated, from fixed noise"),A),g("div",{},g("div",{className:"live-caption"},"real"),k),g("div",{className:"live-stored"},...i)),g("div",{className:"live-bar"},g("span",{},`frames: what ${n} takes an image for`),g("div",{className:"live-ramp live-verdicts"}),g("div",{className:"live-ends"},...P)),g("div",{className:"live-near"},W,T,N)),g("div",{className:"live-side"},m,v,g("div",{},g("div",{className:"live-caption"},"digits that the classifier reads, shares of 512 samples"),H),x,g("div",{className:"live-walk"},g("label",{htmlFor:G,className:"live-caption"},"a walk from A to B (press two samples to choose them)"),g("div",{className:"live-walked"},g("div",{},L,Y),j))),g("div",{className:"live-groups"},St("more settings",S),St("curves",y),St("images, seed",$)))),buttons:o,times:a,status:c,rate:h,alert:p,say:m,main:v,controls:S,curves:y,setup:$,distance:x,samples:A,real:k,looked:T,heard:N,near:W,strip:L,step:j,walk:Y,digits:H,ends:P}}var Qn=class{constructor({model:e,index:t,parts:i},n){this.model=e,this.engine=Bs(e),this.changed=n,this.data=e.get("data"),this.seed=e.get("seed");let o=le("doc"),r=Object.entries(t.sets).map(([p,{title:m}])=>({value:p,text:m}));this.select=us("images",void 0,r,this.data,o,p=>this.choose(p)),this.select.element.append(g("p",{id:o,className:"live-doc"},"other images have other networks, and training begins anew; MNIST loads 0.8 MB more"));let a=Zi(this.seed,p=>{this.seed=p,this.keep("seed",p),n("seed")});this.select.element.dataset.control="data",a.element.dataset.control="seed",i.setup.append(this.select.element,a.element);let c=e.get("devices")??[];c.length&&i.setup.append(this.places(c));let h=[["data",()=>e.get("data")!==this.data&&this.choose(e.get("data"))],["seed",()=>{e.get("seed")!==this.seed&&(this.seed=e.get("seed"),a.show(this.seed),n("seed"))}],...["engine","device"].map(p=>[p,()=>this.move(Bs(e))])];for(let[p,m]of h)e.on(`change:${p}`,m);this.end=()=>h.forEach(([p,m])=>e.off(`change:${p}`,m))}get here(){return this.engine===kt}places(e){return this.place=Xi(this.engine,[kt,...e],t=>{Qi(this.model,t),this.move(t)}),this.place.element.dataset.control="engine",this.place.element}move(e){e!==this.engine&&(this.engine=e,this.place?.show(e),this.changed("engine"))}keep(e,t){this.model.set(e,t),this.model.save_changes()}choose(e){return this.show(e),this.changed("data")}show(e){this.data=e,this.select.show(e)}};var kf=100,Sf=1e3,Ir=new Intl.NumberFormat("en"),Zn=class{still=matchMedia("(prefers-reduced-motion: reduce)");colours={};shown;measured;rate=0;playing=!1;running=!1;visible=!0;stop=new ri(this);engine;ends=[];manifest;settings;curves=[];constructor({model:e,index:t,manifest:i,manifestOf:n,assets:o,stored:r}){this.model=e,this.index=t,this.manifestOf=n,this.assets=o,this.name=e.get("name"),this.parts=lh(this.name,i,r),this.root=this.parts.root,this.setup=new Qn(this,a=>this.changed(a)),this.status=new li(this.parts,this),this.distance=new Mn("Fréchet distance on a classifier’s features"),this.parts.distance.append(this.distance.element),this.take(i),this.looks=new Jn(this),this.addButtons(),this.status.setPhase("idle")}get screen(){return{frame:this.shown&&{panes:[this.shown]}}}take(e){this.manifest=e,this.settings?.end(),this.curves.forEach(h=>h.destroy());let{main:t,controls:i,curves:n}=this.parts;for(let h of[t,i,n])h.replaceChildren();let o=Jt(e);this.settings=new Us(e,on(this.model),{main:t,controls:i,named:o},h=>{this.stop.at(),this.tell({type:"values",pane:0,values:h})});let[r,a]=e.ends;t.querySelector("[data-control]")?.append(g("p",{className:"live-effects"},g("i",{},`← ${r}`),g("i",{},`${a} →`)));let c=e.curves.map(({label:h,names:p})=>({label:h,names:p.filter(m=>e.measured.includes(m))}));this.plotted=c.filter(({names:h})=>h.length),this.curves=this.plotted.map(({label:h,names:p})=>new ii(h,p.map(o))),n.append(...this.curves.map(({element:h})=>h))}attach(){this.attached=!0;for(let e of[this.distance,...this.curves])e.attach(t=>this.colour(t));this.ends.push(Gn(this.root,()=>this.recolour())),this.ends.push(...Un(this.root,{still:this.still,resized:()=>{for(let e of[this.distance,...this.curves])e.fit();this.looks.drawSoon()},seen:e=>{this.visible=e,this.update()},hidden:()=>this.update(),paced:()=>this.send({type:"interval",interval:this.interval()})}),()=>this.settings?.end(),()=>this.setup.end?.(),()=>[this.distance,...this.curves].forEach(e=>e.destroy()),()=>this.engine?.stop(),sn({name:this.name,root:this.root,apply:e=>this.follow(e)}),Ki(this.model,this))}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={},this.looks.recolour();for(let e of[this.distance,...this.curves])e.drawSoon()}send(e){this.engine?.send(e)}tell(e){this.engine?.tell(e)}interval(){return this.still.matches?Sf:kf}async follow(e){for(let{name:i,kind:n}of this.manifest.controls){let o=Number(e.get(i)??NaN);n!=="choice"&&Number.isFinite(o)&&this.settings.set(i,o)}let t=e.get("data")??"";t in this.index.sets&&t!==this.setup.data&&await this.setup.choose(t),window.parent===window&&this.root.scrollIntoView({block:"start"}),e.has("play")&&this.setPlaying(!0),this.stop.follow(e,[])}async changed(e){if(this.status.forget(),this.stop.at(),e==="seed")return this.tell({type:"seed",seed:this.setup.seed});if(e==="engine")return this.switchEngine();let{data:t}=this.setup,i=`${t}.${this.manifest.name}`;try{let n=await this.manifestOf(i);if(this.setup.data!==t)return;if(this.take(n),this.attached)for(let o of this.curves)o.attach(r=>this.colour(r));this.forget(),this.setup.keep("data",t),this.tell({type:"compare",settings:this.sides(),source:this.source()}),this.engine instanceof ds&&this.engine.again(this.interval())}catch(n){this.setup.show(this.manifest.set),this.status.alert(`${i}.json could not be loaded (${n.message}). The images before it stay.`)}}sides(){return[{manifest:this.manifest,values:this.settings.values}]}source(){return{data:this.setup.data,centres:[],batch:this.manifest.batch}}addButtons(){let{buttons:e,times:t}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing));let i={step:"iteration",discriminator:"discriminator",generator:"generator"};for(let[n,o]of Object.entries(i))e[n].addEventListener("click",()=>{this.setPlaying(!1),this.status.resume(),this.ensureEngine(),this.send({type:"step",role:o,times:Number(t.value)})});e.reset.addEventListener("click",()=>{this.stop.at(),this.reset()})}reset(){this.status.forget(),this.stop.reached=!1,this.send({type:"reset"}),this.update()}switchEngine(){return this.engine?(this.engine.stop(),this.engine=void 0,this.running=!1,this.forget(),this.ensureEngine(),this.update()):this.status.describe()}attend(e){this.setup.here||this.ensureEngine(),this.setPlaying(e)}setPlaying(e){this.status.forget(),this.stop.reached=!1,this.playing=e,e&&this.status.resume(),e&&this.ensureEngine(),this.update()}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading");let e={frame:n=>this.show(n),real:n=>{n.data===this.manifest.set&&(this.real=n.points)},progress:(n,o)=>this.status.progress(n,o),answer:n=>this.looks.answered(n),reached:n=>this.stop.arrive(n),diverged:(n,o)=>this.diverge(o),refused:({file:n,reason:o})=>this.status.alert(`${n} could not be loaded (${o}).`),failed:(n,o)=>this.fail(n,o)};this.engine=this.setup.here?new zs(this.assets,e):new ds(this.model,this.setup.engine,e);let t={speed:1/0,interval:this.interval()},i={index:this.index,settings:this.sides(),source:this.source(),seed:this.setup.seed,images:!0};this.engine.start({...i,...t})}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.send(e?this.stop.play:{type:"pause"})),this.parts.buttons.play.textContent=this.stop.label,["idle","loading","diverged","failed"].includes(this.status.phase)||this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e){this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(`Diverged at step ${Ir.format(e)}: a loss is no longer a finite number. The networks are back at step ${Ir.format(this.shown.steps)}. Try a smaller learning rate and press Play to go on; Reset begins anew.`)}fail(e,t){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.forget(),this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${t}). Press Play to try again.`)}forget(){this.shown=this.measured=void 0,this.looks.forget(),this.clear(),delete this.root.dataset.live}clear(){this.rate=0;for(let e of[this.distance,...this.curves])e.clear()}show(e){let[t]=e.panes;if(e.data!==this.setup.data||e.data!==this.manifest.set)return this.send({type:"drawn"});t.steps+t.discriminatorSteps===0&&this.clear(),this.shown=t,this.status.begin(t.steps),this.plot(t),e.rate&&this.running&&(this.rate=.9*(this.rate||e.rate)+.1*e.rate,this.status.rate(`${Ir.format(Math.round(this.rate))} steps per second`)),this.running||this.status.describe(),Object.assign(this.root.dataset,{live:"",steps:t.steps,discriminatorSteps:t.discriminatorSteps}),this.looks.show(t),requestAnimationFrame(()=>this.send({type:"drawn"}))}plot({rows:e,steps:t,distance:i,floor:n,digits:o}){let{measured:r}=this.manifest;this.plotted?.forEach(({names:a},c)=>{let h=a.map(m=>r.indexOf(m)),p=[];for(let m=0;m<e.length;m+=r.length)p.push(...h.map(v=>e[m+v]));p.length&&this.curves[c].add(p)}),i!==void 0&&(this.measured={distance:i,floor:n,digits:o},this.distance.setFloor(n),this.distance.add(t,i),this.parts.say.textContent=oh(this))}destroy(){for(let e of this.ends)e()}};function Ef(s){let{model:e}=s;return e.get("kind")!=="images"?sh(s):_r(s,{index:"images",manifest:`${e.get("data")}.${e.get("objective")}`,Stage:Zn,styles:ih})}var gw={render:Ef};export{gw as default};
