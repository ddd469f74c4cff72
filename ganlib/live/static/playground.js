async function fi(s,e){let t=await fetch(s,e);if(!t.ok)throw new Error(`${t.status} ${t.statusText}`);return t}function la(s){let e=s.get("base");return e?new bo(e):new yo(s)}var Hi=s=>URL.createObjectURL(new Blob([s],{type:"text/javascript"})),bo=class{constructor(e){this.base=e,this.scripts=new Map}async url(e){let t=new URL(e,this.base).href;if(!/js$/.test(e))return t;let i=this.scripts.get(e);return i||(i=this.script(t),i.catch(()=>this.scripts.delete(e)),this.scripts.set(e,i)),i}async script(e){return Hi(await(await fi(e)).blob())}},Ah=async({url:s,integrity:e})=>(await fi(s,{integrity:e})).blob(),yo=class{constructor(e){this.model=e,this.urls=new Map,this.waiting=new Map,e.on("msg:custom",(t,i)=>this.receive(t,i))}url(e){let t=this.urls.get(e);return t||(t=new Promise((i,n)=>this.waiting.set(e,{resolve:i,reject:n})),t.catch(()=>this.urls.delete(e)),this.urls.set(e,t),this.model.send({type:"asset",name:e})),t}async receive(e,t){if(e?.type!=="asset")return;let i=this.waiting.get(e.name);if(i)if(this.waiting.delete(e.name),e.error)i.reject(new Error(e.error));else try{let n=e.url?await Ah(e):t[0],o="application/octet-stream";i.resolve(/js$/.test(e.name)?Hi(n):URL.createObjectURL(new Blob([n],{type:o})))}catch(n){i.reject(n)}}};function ca(s,e){let t=0;for(let i=0;i<s.length;i+=2)Math.abs(s[i])<=e&&Math.abs(s[i+1])<=e||(t+=1);return t}var xo=s=>Math.round(Math.sqrt(s.length));var _h=.4,Ph=96,Gi=2.6,ha=.09,Lh=220,Oh=.12;function qi(s){let e=getComputedStyle(s);return Object.fromEntries(["low","middle","high","contour","real","generated","edge","axis","arrow"].map(i=>[i,e.getPropertyValue(`--live-${i}`).trim()]))}var Ch=s=>[1,3,5].map(e=>parseInt(s.slice(e,e+2),16));function Dh({low:s,middle:e,high:t}){let[i,n,o]=[s,e,t].map(Ch),r=new Uint8ClampedArray(4*256);for(let l=0;l<256;l++){let c=l/127.5;for(let d=0;d<3;d++)r[4*l+d]=c<1?i[d]+c*(n[d]-i[d]):n[d]+(c-1)*(o[d]-n[d]);r[4*l+3]=255}return r}function kt(s){let t=Float32Array.from({length:s.length/2},(i,n)=>Math.hypot(s[2*n],s[2*n+1])).filter(Number.isFinite).sort();return t.length?t[Math.floor(.95*(t.length-1))]:0}var Ui=class{palette;colours;constructor(e){this.canvas=e,this.context=e.getContext("2d"),this.ratio=0,this.heat=new OffscreenCanvas(1,1).getContext("2d"),this.pixels=new ImageData(1,1),this.layer=new OffscreenCanvas(1,1).getContext("2d"),this.layered=[],this.marks=[]}setPalette(e){this.palette=e,this.colours=new Uint32Array(Dh(e).buffer),this.marks=[],this.layered=[]}fit(){let e=Math.min(window.devicePixelRatio||1,2),t=Math.round(this.canvas.clientWidth*e);t===0||this.canvas.width===t||(this.canvas.width=this.canvas.height=t,this.ratio=e,this.marks=[])}draw({surface:e,samples:t,arrows:i},n,{limit:o,low:r,high:l,apart:c,pull:d},f){this.ratio||this.fit(),this.ratio&&(this.drawSurface(e,r,l),this.drawContours(e,r,l,c),this.drawStill(n,o),this.drawGenerated(t,o),f&&this.drawArrows(t,i,o,d))}drawSurface(e,t,i){let{context:n,canvas:o,heat:r,colours:l}=this,c=xo(e);this.pixels.width!==c&&(this.pixels=new ImageData(c,c),r.canvas.width=r.canvas.height=c);let d=new Uint32Array(this.pixels.data.buffer),f=255/(i-t);for(let w=0;w<c;w++)for(let S=0;S<c;S++){let k=Math.round((e[w*c+S]-t)*f);d[(c-1-w)*c+S]=l[Math.max(0,Math.min(255,k))]}r.putImageData(this.pixels,0,0),n.imageSmoothingEnabled=!0;let m=o.width/(c-1);n.drawImage(r.canvas,-m/2,-m/2,o.width+m,o.height+m)}drawContours(e,t,i,n){let o=(t+i)/2,r=Math.ceil((i-t)/n/2)-1;this.context.globalAlpha=Math.max(_h,Math.min(1,6*n/(i-t)));for(let l=-r;l<=r;l++)this.drawContour(e,o+l*n,l?.75:1.75);this.context.globalAlpha=1}drawContour(e,t,i){let{context:n,canvas:o}=this,r=xo(e),l=o.width/(r-1);n.beginPath();for(let c=0;c+1<r;c++)for(let d=0;d+1<r;d++){let f=c*r+d,m=[e[f],e[f+1],e[f+r+1],e[f+r]],w=!1;for(let S=0;S<4;S++){let k=m[S]-t,N=m[(S+1)%4]-t;if(k<0==N<0)continue;let y=k/(k-N),A=d+[y,1,1-y,0][S],x=c+[0,y,1,1-y][S];w?n.lineTo(A*l,o.height-x*l):n.moveTo(A*l,o.height-x*l),w=!w}}n.lineWidth=i*this.ratio,n.strokeStyle=this.palette.contour,n.stroke()}drawArrows(e,t,i,n){let{context:o,canvas:r,ratio:l,palette:c}=this,d=r.width/(2*i),f=ha*r.width/(n||1),m=1.5*ha*r.width;o.beginPath();for(let w=0;w<2*Ph&&w<e.length;w+=2){let[S,k]=[(e[w]+i)*d,(i-e[w+1])*d],[N,y]=[t[w]*f,-t[w+1]*f],A=Math.hypot(N,y);if(!(A>2*l))continue;A>m&&([N,y]=[N*m/A,y*m/A]);let x=3.5*l/Math.hypot(N,y);o.moveTo(S,k),o.lineTo(S+N,k+y),o.moveTo(S+N-x*(N+.6*y),k+y-x*(y-.6*N)),o.lineTo(S+N,k+y),o.lineTo(S+N-x*(N-.6*y),k+y-x*(y+.6*N))}o.lineWidth=1.25*l,o.strokeStyle=c.arrow,o.globalAlpha=Math.max(Oh,Math.min(1,(kt(t)/(n||1))**.25)),o.stroke(),o.globalAlpha=1}drawCursor([e,t],i){let{context:n,canvas:o,ratio:r,palette:l}=this,c=o.width/(2*i),[d,f,m]=[(e+i)*c,(i-t)*c,9*r];n.beginPath(),n.moveTo(d-m,f),n.lineTo(d+m,f),n.moveTo(d,f-m),n.lineTo(d,f+m),n.lineWidth=2*r,n.strokeStyle=l.contour,n.stroke()}drawStill(e,t){let{layer:i,canvas:n}=this,o=[e,t,n.width];o.some((r,l)=>r!==this.layered[l])&&(this.layered=o,i.canvas.width=i.canvas.height=n.width,n.width>=Lh*this.ratio&&this.drawAxes(i,t),this.drawReal(i,e,t)),this.context.drawImage(i.canvas,0,0)}drawAxes(e,t){let{canvas:i,ratio:n}=this,o=t>4?2:t>1.2?1:.5;e.fillStyle=e.strokeStyle=this.palette.axis,e.lineWidth=n,e.font=`${11*n}px system-ui, sans-serif`,e.beginPath();for(let r=-Math.ceil(t/o)*o;r<t;r+=o){if(r<=-t)continue;let l=(r/t+1)/2*i.width,c=String(r).replace("-","−");e.moveTo(l,i.height),e.lineTo(l,i.height-5*n),e.moveTo(0,i.height-l),e.lineTo(5*n,i.height-l),e.textAlign="center",e.textBaseline="alphabetic",e.fillText(c,l,i.height-8*n),e.textAlign="left",e.textBaseline="middle",e.fillText(c,8*n,i.height-l)}e.stroke()}drawReal(e,t,i){let{canvas:n,ratio:o,palette:r}=this,l=n.width/(2*i);e.beginPath();for(let c=0;c<t.length/2;c+=2){let[d,f]=[(t[c]+i)*l,(i-t[c+1])*l];e.moveTo(d+Gi*o,f),e.arc(d,f,Gi*o,0,2*Math.PI)}e.lineWidth=1.6*o,e.strokeStyle=r.edge,e.stroke(),e.fillStyle=r.real,e.fill()}drawGenerated(e,t){let{context:i,canvas:n,ratio:o,palette:r}=this,l=n.width/(2*t);this.marks.length||(this.marks=[da(o,4,r.edge),da(o,2,r.generated)]);for(let c of this.marks){let d=(c.width-1)/2;for(let f=0;f<e.length/2;f+=2)i.drawImage(c,Math.round((e[f]+t)*l-d),Math.round((t-e[f+1])*l-d))}}};function da(s,e,t){let i=2*Math.ceil((Gi+e)*s)+1,n=new OffscreenCanvas(i,i),o=n.getContext("2d"),r=Gi*s;return o.translate(i/2,i/2),o.lineWidth=e*s,o.strokeStyle=t,o.beginPath(),o.moveTo(-r,-r),o.lineTo(r,r),o.moveTo(-r,r),o.lineTo(r,-r),o.stroke(),n.transferToImageBitmap()}var ua=1e4,Ih=3e4,Rh=s=>`const early = [];
onmessage = (event) => early.push(event);
import(${JSON.stringify(s)}).then(
  () => early.forEach((event) => onmessage(event)),
  ({ message }) => postMessage({ type: "failed", file: "worker.js", reason: message }),
);`;function ko(s,e){switch(e.type){case"frame":return s.frame(e);case"real":return s.real(e);case"progress":return s.progress(e.bytes,e.total);case"answer":return s.answer?.(e);case"refused":return s.refused(e);case"reached":return s.reached?.(e.id);case"diverged":return s.diverged(e.pane,e.step,e.reason)}}var Fs=class{constructor(e,t){this.assets=e,this.listener=t,this.queue=[],this.worker=void 0,this.stopped=!1,this.heard=0,this.asked=0,this.spoken=!1,this.waiting=new Map}async start(e){this.send({type:"start",...e});try{let t=await this.assets.url("worker.js");if(this.stopped)return;let i=new Worker(Hi(Rh(t)));i.onmessage=({data:n})=>this.receive(n),i.onerror=n=>this.fail(this.spoken?void 0:"worker.js",n.message||"it could not be started"),this.worker=i,this.heard=performance.now(),this.watch=setInterval(()=>this.look(),ua/4);for(let n of this.queue.splice(0))i.postMessage(n)}catch(t){this.fail("worker.js",t.message)}}send(e){this.worker?this.worker.postMessage(e):this.queue.push(e)}tell(e){this.send(e)}look(){let e=performance.now();document.hidden?this.heard=e:this.asked>this.heard&&e-this.asked>Ih?this.fail(void 0,"the browser has ended its worker"):e-this.heard>ua&&this.asked<=this.heard&&(this.asked=e,this.send({type:"ping"}))}async receive(e){if(!this.stopped){if(this.heard=performance.now(),this.spoken=!0,e.type==="had")return this.had(e);if(e.type==="failed")return this.fail(e.file,e.reason);if(e.type!=="locate")return ko(this.listener,e);try{this.send({type:"located",name:e.name,url:await this.assets.url(e.name)})}catch(t){this.send({type:"located",name:e.name,reason:t.message})}}}have(e){let t=this.waiting.size;return new Promise((i,n)=>{this.waiting.set(t,{resolve:i,reject:n}),this.send({type:"have",files:e,id:t})})}had({id:e,file:t,reason:i}){let n=this.waiting.get(e);i===void 0?n?.resolve():n?.reject(Object.assign(new Error(i),{file:t}))}fail(e,t){this.stopped||(this.stop(),this.listener.failed(e,t))}stop(){this.stopped=!0,clearInterval(this.watch);for(let{resolve:e}of this.waiting.values())e();this.worker?.terminate(),this.worker=void 0}};function So(s,e){if(s===null||typeof s!="object")return s;if(Array.isArray(s))return s.map(t=>So(t,e));if("number"in s)return Number(s.number);if("buffer"in s){let{buffer:t,byteOffset:i,byteLength:n}=e[s.buffer];return new Float32Array(t.slice(i,i+n))}return Object.fromEntries(Object.entries(s).map(([t,i])=>[t,So(i,e)]))}var hs=class{constructor(e,t,i){this.model=e,this.device=t,this.listener=i,this.hear=(n,o)=>this.receive(n,o)}start({speed:e,interval:t}){this.model.on("msg:custom",this.hear),this.send({type:"start",device:this.device,speed:e,interval:t})}send(e){let{speed:t,image:i}=e;this.model.send({...e,...t===1/0&&{speed:null},...i&&{image:[...i]}})}again(e){this.send({type:"start",device:this.device,speed:1/0,interval:e})}async have(){}tell(){}receive(e,t){return e?.type!=="failed"?ko(this.listener,So(e,t)):(this.stop(),this.listener.failed(void 0,e.reason))}stop(){this.model.off("msg:custom",this.hear),this.model.send({type:"stop"})}};function Yi(s,e){let t=i=>{i?.type==="playing"&&e.attend(i.playing),i?.type==="reset"&&e.engine&&e.reset()};return s.on("msg:custom",t),()=>s.off("msg:custom",t)}function g(s,e={},...t){let i=document.createElement(s);for(let[n,o]of Object.entries(e))n in i?i[n]=o:i.setAttribute(n,o);return i.append(...t),i}function le(s,e){let t=s.firstChild;t instanceof Text?t.data!==e&&(t.data=e):s.textContent=e}var pa=Symbol.for("five critics: ids"),fa=globalThis,he=s=>`live-${s.replace(/\W/g,"-")}-${fa[pa]=(fa[pa]??0)+1}`;function Me(s){if(s===0)return"0";let e=Math.abs(s),t=Number(s.toPrecision(3));return e<.001||e>=1e6?t.toExponential():String(t)}var jh=new Intl.NumberFormat("en");function ma(s){let e=s.length>1?s[1]-s[0]:s[0];if(Number.isInteger(e))return s.map(i=>jh.format(i));if(s.every(i=>Math.abs(i)<.001))return s.map(Me);let t=0;for(;t<12&&Math.abs(e*10**t-Math.round(e*10**t))>1e-6;)t+=1;return s.map(i=>i===0?"0":i.toFixed(t))}var mi=s=>Number.isNaN(s)?"–":s!==0&&Math.abs(s)<.001?s.toExponential(1):s.toFixed(3);function Ft(s,{low:e,high:t,integer:i}){let n=s.trim(),o=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(n)?Number(n):NaN;if(o>=e&&o<=t&&(!i||Number.isInteger(o)))return{value:o};let r=i?"a whole number":"a number",l=c=>i?String(c):Me(c);return{error:`must be ${r} from ${l(e)} to ${l(t)}; got ${zs(n)}`}}var ft=s=>typeof s=="string"?s.replaceAll("_","-"):Number.isInteger(s)?String(s):Me(s),Ki=(s,e,t)=>`${s} ${ft(e)} → ${ft(t)}`,Eo=40;function No(s){return s.slice(0,2*Eo).replace(/[\p{C}\p{Z}]+/gu," ").slice(0,Eo)+(s.length>Eo?"…":"")}var zs=s=>`"${No(s)}"`,ze=s=>s.replace("_optimizer."," ").replace(/[._]/g," ").replace(/ [a-z]$/,e=>e.toUpperCase());var ga=new Intl.NumberFormat("en");function va(s,e,t,i){let n=e.lastStable()??[],o=s.panes.length>1?`${e.title} diverged`:"Diverged",r=n.map(({name:c,value:d})=>`${ze(c)} ${ft(d)}`),l=(c,d)=>{let f=g("button",{type:"button"},c);return f.addEventListener("click",()=>{for(let{name:m,value:w}of n)e.settings.set(m,w);d()}),f};return[`${o} at step ${ga.format(t)}: ${i||"a loss is no longer a finite number"}. The networks are back at step ${ga.format(e.steps)}. `+(r.length?`The last stable settings were: ${r.join(", ")}.`:"The settings were the same from the start: try a smaller learning rate.")+" Play goes on from there, Reset begins anew.",...r.length?[l("Go on with the last stable settings",()=>s.setPlaying(!0)),l("Reset to the last stable settings",()=>s.reset())]:[]]}var Jt=300,Fh=.85,zh=1e100,wa=3e7,Wh=160,ya=s=>s.length<=Jt?s:Array.from({length:Jt},(e,t)=>s[Math.floor((t+.5)*s.length/Jt)]),xa=s=>Number(s.toFixed(3));function ka(s,e){let[t,i]=[0,1].map(l=>s.map(c=>c[l])),n=[t,i].map(l=>(Math.min(...l)+Math.max(...l))/2),o=Math.max(...[t,i].map(l=>Math.max(...l)-Math.min(...l))),r=o>0?2*Fh*e/o:1;return s.map(l=>l.map((c,d)=>xa((c-n[d])*r)))}function Bh(s){let e=/[;\t]/.test(s),t=s.replace(/[()[\]{}"']/g," ").trim();return t.split(e?/[;\t]/:t.includes(",")?/,/:/\s+/).map(i=>{let n=i.trim()===""?NaN:Number(e?i.replace(",","."):i);return Math.abs(n)<zh?n:NaN})}function Mo(s,e){let t=s.split(/\r\n?|\n/).map(Bh),i=c=>[...c.keys()].filter(d=>!Number.isNaN(c[d])),[n,o]=t.map(i).find(({length:c})=>c>=2)??[];if(o===void 0)throw new Error("no row has two numbers");let r=ya(t.filter(c=>!Number.isNaN(c[n]??NaN)&&!Number.isNaN(c[o]??NaN)).map(c=>[c[n],c[o]]));return r.every(c=>c.every(d=>Math.abs(d)<=e))?r.map(c=>c.map(xa)):ka(r,e)}function Sa({data:s,width:e,height:t},i){let n=Float32Array.from({length:e*t},(c,d)=>{let f=s[4*d+3]/255;return f*(.3*s[4*d]+.59*s[4*d+1]+.11*s[4*d+2])+255*(1-f)}),[o,r]=[Math.min(...n),Math.max(...n)];if(r-o<16)throw new Error("it is all of one tone");let l=[...n.keys()].filter(c=>n[c]<(o+r)/2);return ka(ya(l).map(c=>[c%e,-Math.floor(c/e)]),i)}var $o=(s,e)=>new OffscreenCanvas(s,e).getContext("2d");function Vh(s,e){if(!s.trim())throw new Error("type a letter first");let t="bold 60px system-ui, sans-serif",i=$o(1,1);i.font=t;let n=Math.min(1200,Math.ceil(i.measureText(s).width)+8),o=$o(n,90);return o.font=t,o.fillText(s,4,66),Sa(o.getImageData(0,0,n,90),e)}async function Hh(s,e){let t=await createImageBitmap(s),i=Math.min(1,Wh/Math.max(t.width,t.height)),[n,o]=[t.width,t.height].map(l=>Math.max(1,Math.round(l*i))),r=$o(n,o);return r.drawImage(t,0,0,n,o),Sa(r.getImageData(0,0,n,o),e)}async function ba(s,e){if(s.size>wa)throw new Error(`it is larger than ${wa/1e6} MB`);return s.type.startsWith("image/")?Hh(s,e).catch(t=>{throw t instanceof DOMException?new Error("the browser cannot read it as a picture"):t}):Mo(Gh(await s.arrayBuffer()),e)}function Gh(s){let[e,t]=new Uint8Array(s),i={65534:"utf-16le",65279:"utf-16be"}[e<<8|t];return new TextDecoder(i??"utf-8").decode(s)}function Ea(s,e,t,i=["word","rows","file"]){let n=async(y,A)=>{try{e(await A())}catch(x){t(`${y} gives no points: ${x.message}.`)}},[o,r,l]=["word","rows","file"].map(he),c=g("input",{id:o,type:"text",maxLength:24,autocomplete:"off"}),d=g("textarea",{id:r,rows:3,spellcheck:!1,placeholder:"x, y"}),f=g("input",{id:l,type:"file",accept:"image/*,.csv,.txt,.tsv,text/*"}),m=y=>g("button",{type:"button"},y),[w,S]=[m("Use the word"),m("Use the rows")];w.addEventListener("click",()=>n(`"${c.value}"`,()=>Vh(c.value,s()))),c.addEventListener("keydown",y=>y.key==="Enter"&&w.click()),S.addEventListener("click",()=>n("What was pasted",()=>Mo(d.value,s()))),f.addEventListener("change",()=>{let[y]=f.files;y&&n(y.name,()=>ba(y,s())),f.value=""});let k=(y,A,...x)=>g("div",{className:"live-bring"},g("label",{htmlFor:y},A),...x),N={word:k(o,"a word",c,w),rows:k(r,"rows of two numbers, pasted",d,S),file:k(l,"a CSV file, or a picture (its dark pixels)",f)};return{element:g("div",{className:"live-brings"},...i.map(y=>N[y])),drop(y){let[A]=y?.files??[];A?n(A.name,()=>ba(A,s())):y&&n("What was dropped",()=>Mo(y.getData("text"),s()))}}}var Uh=120,qh=6;function To(s,e,t){let[i,n]=(t??"").split("_"),o=i?[" ",g("i",{},i,...n?[g("sub",{},n)]:[])]:[];return g("label",{htmlFor:s},e,...o)}function Yh({low:s,high:e,log:t,kind:i}){let n=s>0?s:e/10**qh,o=t?Math.log10(e/n):e-s,r=i==="integer"&&!t?1:o/Uh;return{max:o,step:r,position:l=>t?Math.log10(Math.max(l,n)/n):l-s,value(l){if(l<=0)return s;let c=t?n*10**l:s+l,d=i==="integer"?Math.round(c):Number(c.toPrecision(3));return Math.min(e,Math.max(s,d))}}}function Ao({label:s,low:e,high:t,integer:i,value:n,id:o,help:r},l){let c=n,d=g("p",{className:"live-message",id:he("message"),role:"alert",hidden:!0}),f=k=>i?String(k):Me(k),m=g("input",{id:o,type:"text",inputMode:i?"numeric":"decimal",autocomplete:"off",spellcheck:!1,value:f(n)});m.setAttribute("aria-describedby",`${r} ${d.id}`);let w=k=>{m.setAttribute("aria-invalid",String(k!=="")),d.textContent=k&&`${s} ${k}. It stays ${f(c)}.`,d.hidden=!k};return m.addEventListener("change",()=>{let k=Ft(m.value,{low:e,high:t,integer:i});if("error"in k)return w(k.error);w(""),c=k.value,l(c)}),{box:m,message:d,show:k=>{c=k,m.value=f(k),w("")}}}function Kh(s,e,t){let{name:i,symbol:n,low:o,high:r,kind:l,value:c}=s,d=s.label??ze(i),f=Yh(s),m=he(i),w=he(i),S=g("input",{id:w,type:"range",min:0,max:f.max,step:f.step});S.setAttribute("aria-describedby",e);let k=T=>{S.value=String(f.position(T)),S.setAttribute("aria-valuetext",Me(T))},{box:N,message:y,show:A}=Ao({label:d,low:o,high:r,integer:l==="integer",value:c,id:m,help:e},T=>{k(T),t(T)});N.setAttribute("aria-label",`${d}, as a number`),S.addEventListener("input",()=>{let T=f.value(Number(S.value));S.setAttribute("aria-valuetext",Me(T)),A(T),t(T)}),k(c);let x=g("div",{className:"live-control"},To(w,d,n),N,S,y);return{element:x,show:T=>(k(T),A(T)),enable(T){N.disabled=S.disabled=!T,x.title=T?s.doc:`${s.doc}; without effect under the present choices`}}}function ds(s,e,t,i,n,o){let r=he(s),l=g("select",{id:r},...t.map(c=>g("option",{value:c.value},c.text)));return l.setAttribute("aria-describedby",n),l.value=i,l.addEventListener("change",()=>o(l.value)),{element:g("div",{className:"live-control"},To(r,s,e),l),show:c=>l.value=String(c),enable:c=>l.disabled=!c}}function Jh({name:s,value:e},t,i,n){let o=he(s),r=String(e),l=g("p",{className:"live-message",id:he("message"),role:"alert",hidden:!0}),c=g("input",{id:o,type:"text",value:r,autocomplete:"off",spellcheck:!1,autocapitalize:"off",maxLength:1e4});c.setAttribute("aria-describedby",`${t} ${l.id}`);let d=f=>{c.setAttribute("aria-invalid",String(f!=="")),l.textContent=f&&`${f} The loss stays ${r}.`,l.hidden=!f};return c.addEventListener("change",async()=>{let f=c.value,m=await n(f);if(c.value===f){if("error"in m)return d(m.error);d(""),m.value!==r&&(r=m.value,i(r))}}),{element:g("div",{className:"live-control live-formula"},To(o,`${s}(y)`),c,l),show(f){r=c.value=String(f),d("")},enable:f=>c.disabled=!f}}function Na(s,e,t,i=async n=>({value:n})){if(s.kind==="formula")return Jh(s,e,t,i);let n=s.kind==="choice"?ds(s.label??ze(s.name),s.symbol,s.options.map(o=>({value:o,text:s.texts?.[o]??ft(o)})),s.value,e,t):Kh(s,e,t);return n.element.title=s.doc,n}var _o={low:0,high:2**32-1,integer:!0},St="browser",Ws=s=>s.get("engine")==="kernel"?s.get("device"):St;function Ji(s,e){s.set("engine",e===St?St:"kernel"),e!==St&&s.set("device",e),s.save_changes()}var Ma=(s,e)=>g("p",{id:s,className:"live-doc"},e);function Zi(s,e){let[t,i]=[he("seed"),he("doc")],{box:n,message:o,show:r}=Ao({label:"seed",..._o,value:s,id:t,help:i},e),l=Ma(i,"starts all random numbers; a new seed starts a new training");return{element:g("div",{className:"live-control"},g("label",{htmlFor:t},"seed"),n,o,l),show:r,enable:d=>n.disabled=!d}}function Qi(s,e,t){let i=he("doc"),n=e.map(r=>({value:r,text:r===St?"this browser":`the kernel (${r})`})),o=ds("train in",void 0,n,s,i,t);return o.element.append(Ma(i,"where training happens; a change starts a new training with the same seed")),o}var zt=64,vi={full:1/0,100:100,20:20,5:5,1:1},gi="",Zh={batch:"batch size",width:"networks",against:"compare with"},en=s=>Zh[s]??ze(s);function Bs(s,e,t){return e==="data"?s.data[t].title:e==="against"?s.objectives[t]??"nothing":e==="width"?s.sizes[t]:e==="speed"?t==="full"?"full speed":`${t} steps/s`:String(t)}function $a(s,e,t,i){return e==="against"?i===gi?"alone":`beside ${Bs(s,e,i)}`:Ki(en(e),Bs(s,e,t),Bs(s,e,i))}var Xi=class{constructor(e,t,i,n,o){this.model=e,this.index=t,this.changed=o,this.data=e.get("data")??"ring",this.batch=e.get("batch")??128,this.seed=e.get("seed")??0,this.width=e.get("width")??zt,this.points=e.get("points")??[],this.against=e.get("against")?.objective??gi,this.speed="full",this.engine=Ws(e);let r=e.get("devices")??[];if(this.inputs={data:this.select("data","what the real points are drawn from; a change keeps the weights",Object.keys(t.data)),against:this.select("against","a second training beside this one, on the same data, seed and batch size; both start anew",[gi,...Object.keys(t.objectives)]),batch:this.select("batch","real points, and draws of noise, in each update",t.batches,Number),width:this.select("width","the size of both, with the objective’s own choices; a change starts a new training",Object.keys(t.sizes),Number),seed:Zi(this.seed,c=>this.set("seed",c)),speed:this.select("speed","generator steps a second, at most",Object.keys(vi).reverse())},r.length){let c=i?r:[St,...r];this.inputs.engine=Qi(this.engine,c,d=>this.set("engine",d))}for(let[c,{element:d}]of Object.entries(this.inputs))d.dataset.control=c,(c==="speed"?n.pace:n.setup).append(d);let l=[...["data","batch","width","seed","points"].map(c=>[c,()=>this.set(c,e.get(c),!1)]),["against",()=>this.set("against",e.get("against")?.objective??gi,!1)],...["engine","device"].map(c=>[c,()=>this.set("engine",Ws(e),!1)])];for(let[c,d]of l)e.on(`change:${c}`,d);this.end=()=>l.forEach(([c,d])=>e.off(`change:${c}`,d))}get here(){return this.engine===St}select(e,t,i,n=String){let o=he("doc"),r=i.map(d=>({value:String(d),text:Bs(this.index,e,d)})),l=String(this[e]),c=ds(en(e),void 0,r,l,o,d=>this.set(e,n(d)));return c.element.append(g("p",{id:o,className:"live-doc"},t)),c}set(e,t,i=!0){let n=this;n[e]!==t&&(n[e]=t,this.inputs[e]?.show(t),i&&e==="against"?(this.model.set("against",t===gi?{}:{objective:t,settings:{}}),this.model.save_changes()):i&&e==="engine"?Ji(this.model,t):i&&e!=="speed"&&(this.model.set(e,t),this.model.save_changes()),this.changed(e))}};var Vs="live-",wi="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Qh(s,e){let t=i=>{let n=Math.max(0,Math.min(4095,Math.round((i/e+1)/2*4095)));return wi[n>>6]+wi[n&63]};return s.map(([i,n])=>t(i)+t(n)).join("")}function Aa(s,e){let t=[],i=n=>{let o=64*wi.indexOf(s[n])+wi.indexOf(s[n+1]);return Number((e*(2*o/4095-1)).toFixed(4))};for(let n=0;n+4<=s.length&&t.length<Jt;n+=4)[0,1,2,3].every(o=>wi.includes(s[n+o]))&&t.push([i(n),i(n+2)]);return t}var Po=({manifest:s,values:e},t={})=>s.controls.filter(({name:i,value:n})=>e[i]!==(t[i]??n)).map(({name:i})=>[i,e[i]]);function Lo(s,{data:e,seed:t,batch:i,width:n,centres:o,sides:r},l){let c=new URLSearchParams({data:e,seed:String(t),batch:String(i),width:String(n)}),[d,f]=r;for(let{name:m}of d.manifest.controls)c.set(m,String(d.values[m]));if(c.set("against",f?f.manifest.name:""),f)for(let[m,w]of Po(f,f.manifest.toy))c.set(`against.${m}`,String(w));return e==="drawn"&&c.set("points",Qh(o,l.data[e].limit)),`#${Vs}${s}?${c}`}function Oo(s){let e=new RegExp(`^#${Vs}([\\w-]+)(?:\\?(.*))?$`).exec(s);return e?{name:e[1],query:new URLSearchParams(e[2]??"")}:void 0}function _a(s,e,t){if(s.kind==="formula"){let i=t?.read(e)??{error:""};return"error"in i?{error:`cannot be ${zs(e)}: ${i.error.replace(/\.$/,"")}`}:i}if(s.kind==="choice"){let{options:i}=s;return i.includes(e)?{value:e}:{error:`must be one of ${i.join(", ")}; got ${zs(e)}`}}return Ft(e,{low:s.low,high:s.high,integer:s.kind==="integer"})}var Pa=s=>Ft(s,_o),Ta=s=>typeof s=="string"?JSON.stringify(s):String(s);function Xh({manifest:s,values:e}){let t=Po({manifest:s,values:e}).filter(([i])=>!i.includes(".")).map(([i,n])=>`${i}=${Ta(n)}`);for(let[i,n]of Object.entries(s.optimizers)){let o=`${i}_optimizer.`,r={...s.constants,...Object.fromEntries(s.controls.map(({name:d,value:f})=>[d,f]))},l=Object.keys(r).filter(d=>d.startsWith(o));if(l.every(d=>e[d]===r[d]))continue;let c=l.map(d=>`${d.slice(o.length)}=${Ta(e[d])}`);t.push(`${i}_optimizer=ganlib.${n}(${c.join(", ")})`)}return`${s.own?"":"ganlib."}${s.class}(${t.join(", ")})`}function La({data:s,seed:e,batch:t,width:i,centres:n,sides:o}){let[r,l]=o.map(Xh),c=[r,`data="${s}"`,`seed=${e}`,`batch=${t}`];return s==="drawn"&&c.push(`points=[${n.map(([d,f])=>`(${d}, ${f})`).join(", ")}]`),i!==zt&&c.push(`width=${i}`),l&&c.push(`against=${l}`),o[0].manifest.own&&c.push('engine="kernel"'),`ganlib.Playground(${c.join(", ")})`}function Oa({data:s,seed:e,batch:t,width:i,sides:n}){let o=r=>r.replace("_optimizer.","-").replaceAll("_","-");return n.map(({manifest:r,values:l})=>{let c=Po({manifest:r,values:l}).map(([d,f])=>` --${o(d)} ${f}`);return`python -m ganlib train ${r.name} --data ${s} --seed ${e} --batch ${t} --width ${i}${c.join("")}`}).join(" && ")}var ed={link:["Copy link","the address of this page with the present settings"],python:["Copy Python","the line that gives this playground in a notebook"],command:["Copy command","the line that trains with these settings in a folder, on any device"],embed:["Copy embed code","a frame with this playground and its present settings, for a page of your own"],picture:["Save picture","the picture as a PNG file"]},Do=[1,20,100],Io="parts",td={"pull of the generator’s loss":"minus the gradient of the generator’s loss at a generated point: where it is drawn; as long as the run’s longest at most, so that a pull that vanishes is seen to shrink",slopes:"length of the gradient of the map, at random places between a real and a generated point",weights:"of all layers of the network that judges",distance:"sliced W₁ between 512 generated and 512 real points; the floor is what two samples of real points have","modes covered":"modes that have a generated point within three standard deviations","high-quality samples":"share of generated points within three standard deviations of a mode"},Co=s=>Object.fromEntries(Object.entries(s).map(([e,[t,i]])=>[e,g("button",{type:"button",title:i},t)])),Ct=(s,...e)=>g("details",{className:"live-group"},g("summary",{},s),...e),Ro=s=>Co({play:["Play","train, until paused"],step:["Step",`whole iterations: k updates of ${s}, then one of G`],discriminator:[`Step ${s}`,`updates of ${s} alone`],generator:["Step G","updates of G alone"],reset:["Reset","a new training from its start, with the same seed"]});function Ca(s,{title:e,discriminator:t}){let i=Ro(t==="critic"?"f":"D"),n=Co(ed),o=Co({draw:["Draw data","put points of your own on the picture"],clear:["Clear","forget your points"]});o.draw.setAttribute("aria-pressed","false"),o.clear.hidden=!0;let r=he("times"),l=g("select",{id:r},...Do.map(Y=>g("option",{value:String(Y)},`× ${Y}`))),c=g("option",{value:Io,title:"a press shows the next of the five parts of an iteration"},"in parts");l.append(c);let d=g("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),f=g("button",{type:"button",title:"what the pictures show, as text"},"Say it in words"),m=g("p",{className:"live-worded","aria-live":"polite"}),w=g("p",{className:"live-status",role:"status"}),S=g("p",{className:"live-rate"}),k=g("div",{className:"live-alert",role:"alert",hidden:!0}),N=g("div",{className:"live-setup"}),y=g("div",{className:"live-pace"}),A=g("div",{className:"live-panes"}),x=g("div",{}),T=Ct("what you tried"),M=Object.entries(td).flatMap(([Y,H])=>[g("dt",{},Y),g("dd",{},H)]),W=he("share"),L=g("input",{id:W,type:"text",readOnly:!0,hidden:!0}),j=g("label",{htmlFor:W,hidden:!0},"copied");return{root:g("section",{className:"live-playground",id:Vs+s,tabIndex:-1,"aria-label":`playground: ${e}`},g("div",{className:"live-top"},g("div",{className:"live-buttons",role:"group","aria-label":"training"},i.play,g("span",{className:"live-joined"},i.step,d,l),i.discriminator,i.generator,i.reset),g("div",{className:"live-beside live-told"},w,S)),k,A,g("div",{className:"live-words"},f,m),g("div",{className:"live-groups"},Ct("data, seed, pace, another beside it",N,y,g("div",{className:"live-buttons live-sketch",role:"group","aria-label":"your own data"},...Object.values(o)),x),T,Ct("share, and what the numbers mean",g("div",{className:"live-share"},g("div",{className:"live-buttons",role:"group","aria-label":"share"},...Object.values(n)),j,L),g("dl",{className:"live-help"},...M)))),buttons:i,times:l,inParts:c,shares:n,sketch:o,status:w,rate:S,alert:k,setup:N,pace:y,panes:A,brought:x,tried:T,words:f,worded:m,copied:{text:L,label:j}}}var Hs=new Set,sd=s=>{let e=g("button",{type:"button",className:"live-back"},"Back to the text");return e.addEventListener("click",()=>{e.remove(),s.scrollIntoView({block:"center"}),s.focus({preventScroll:!0})}),e};function Ra(s,e){let t=Oo(s);if(!t)return!1;for(let i of Hs)if(i.name===t.name){i.apply(t.query);for(let{root:n}of Hs)n.querySelector(":scope > .live-back")?.remove();return e&&!i.root.contains(e)&&i.root.append(sd(e)),!0}return!1}function Da(s){if(s.defaultPrevented||s.button!==0||s.ctrlKey||s.metaKey||s.shiftKey)return;let e=s.target instanceof Element?s.target.closest('a[href^="#"]'):null;e&&Ra(e.getAttribute("href")??"",e)&&s.preventDefault()}var Ia=()=>Ra(location.hash);function tn(s){Hs.size||(document.addEventListener("click",Da),window.addEventListener("hashchange",Ia)),Hs.add(s);let e=Oo(location.hash);return e?.name===s.name&&s.apply(e.query),()=>{Hs.delete(s),!Hs.size&&(document.removeEventListener("click",Da),window.removeEventListener("hashchange",Ia))}}function jo({variants:s},e){let t=s.find(({when:i})=>Object.entries(i).every(([n,o])=>e[n]===o));if(!t)throw new Error("no graph of these choices");return t}var sn=(s,e)=>({...s,...s.sizes?.[e]});function Fo(s,e,t,i){let{train:n,view:o}=jo(e,i);return[e.init.file,s.data[t].file,...Object.values(s.measures),n,o,...Object.values(e.outputs??{})]}var bi=s=>s.replace("_optimizer.","_");function nn(s){return{get:e=>s.get(bi(e)),set(e,t){s.set(bi(e),t),s.save_changes()},on(e,t){let i=e.map(n=>{let o=()=>t(n,s.get(bi(n)));return s.on(`change:${bi(n)}`,o),()=>s.off(`change:${bi(n)}`,o)});return()=>i.forEach(n=>n())}}}function ja(s,{name:e,toy:t}){let i=()=>({...t,...s.get("against")?.settings});return{get:n=>i()[n],set(n,o){s.get("against")?.objective===e&&(s.set("against",{...s.get("against"),settings:{...i(),[n]:o}}),s.save_changes())},on(n,o){let r=()=>{if(s.get("against")?.objective===e)for(let l of n)l in i()&&o(l,i()[l])};return s.on("change:against",r),()=>s.off("change:against",r)}}}var id=s=>{let e=({name:t})=>t==="discriminator_steps"||t.includes(".");return[...s.filter(t=>!e(t)),...s.filter(e)]},Fa=({constants:s,controls:e})=>({...s,...Object.fromEntries(e.map(({name:t,value:i})=>[t,i]))}),Gs=class{constructor(e,t,i,n){this.manifest=e,this.store=t,this.changed=n,this.values={...e.constants};for(let o of Object.keys(e.constants))this.values[o]=t.get(o)??this.values[o];this.inputs={};for(let o of id(e.controls)){let{name:r,doc:l}=o;this.values[r]=t.get(r)??o.value;let c=he("doc"),d={...o,label:i.named(r),value:this.values[r]};this.inputs[r]=Na(d,c,m=>{this.take(r,m),t.set(r,m)},i.written&&(m=>i.written.check(m)));let{element:f}=this.inputs[r];f.dataset.control=r,f.append(g("p",{id:c,className:"live-doc"},l)),(r===e.slider||o.kind==="formula"?i.main:i.controls).append(f)}this.enable(),this.end=t.on(Object.keys(this.values),(o,r)=>r!==void 0&&this.show(o,r))}show(e,t){this.values[e]!==t&&(this.inputs[e]?.show(t),this.take(e,t))}set(e,t){this.show(e,t),this.store.set(e,t)}take(e,t){this.values={...this.values,[e]:t},this.enable(),this.changed(this.values)}enable(){let{acting:e}=jo(this.manifest,this.values);for(let{name:t,kind:i}of this.manifest.controls)(i==="number"||i==="integer")&&this.inputs[t].enable(e.includes(t))}choose(e){for(let{name:t,kind:i}of this.manifest.controls)i==="choice"&&this.inputs[t].enable(e)}};var zo=2;function yi(s){let[e,t]=s,i=t&&e.manifest.title===t.manifest.title,n=i?e.manifest.controls.map(({name:o})=>o).filter(o=>e.settings.values[o]!==t.settings.values[o]):[];s.forEach((o,r)=>{let l=n.slice(0,zo).map(c=>`${o.named(c)} ${ft(o.settings.values[c])}`);n.length>zo&&l.push(`${n.length-zo} more differ`),i&&!n.length&&l.push(r?"the same again":"as set"),o.entitle(l.length?`${o.manifest.title}: ${l.join(", ")}`:o.manifest.title)})}var on=class{constructor(e){this.board=e,this.width=e.setup.width,this.free()}async compare(){let{board:e}=this,t=e.setup.against,i=()=>e.panes[1]?.manifest.name??"";if(i()===t)return;let n;try{n=t&&await e.manifestOf(t),n&&await e.engine?.have(this.graphsOf(n))}catch({file:r,message:l}){e.setup.against===t&&!e.ended&&this.refuse({file:r,reason:l,against:i()});return}if(e.setup.against!==t||i()===t||e.ended)return;let o=e.panes.splice(1);if(o.some(({element:r})=>r.contains(document.activeElement))&&e.root.focus({preventScroll:!0}),o.forEach(r=>(r.destroy(),r.element.remove())),yi(e.panes),e.root.classList.toggle("live-two",!!t),n){let r=e.addPane(n,ja(e.model,n),[]);r.attach(l=>e.colour(l)),r.recolour(qi(e.root)),this.free()}e.panes[0].fit(),e.engine&&(e.screen.frame=void 0),e.tell({type:"compare",settings:e.settings()})}async resize(){let{board:e}=this,{setup:t,panes:i}=e,{width:n}=t;if(n!==this.width){try{for(let{manifest:r,settings:l}of t.here?i:[])this.checkChoices(r,l.values);let o=e.settings().flatMap(({manifest:r,values:l})=>Fo(e.index,r,e.source().data,l));await e.engine?.have(o)}catch({file:o,message:r}){t.width===n&&this.refuse({file:o,reason:r,width:this.width});return}t.width!==n||this.width===n||e.ended||(this.width=n,this.free(),e.engine&&(e.screen.frame=void 0),e.tell({type:"compare",settings:e.settings()}))}}checkChoices({sizes:e},t){let{board:i}=this,{width:n}=i.setup;for(let[o,r]of Object.entries(e[n]?.variants[0].when??{}))if(t[o]!==r)throw new Error(`the page has networks of ${i.index.sizes[n]} for ${ze(o)} ${ft(r)} alone`)}free(){let{board:e}=this;for(let{settings:t}of e.panes)t.choose(!e.setup.here||this.width===zt);e.parts.inParts.disabled=!e.setup.here}graphsOf(e){let{board:t}=this,i={...Fa(e),...e.toy,...t.model.get("against")?.settings};return Fo(t.index,sn(e,t.setup.width),t.source().data,i)}refuse({file:e,reason:t,pane:i,name:n,values:o,source:r,width:l,against:c}){let{board:d}=this;l&&d.setup.set("width",l),r&&d.setup.set("data",r.data),c!==void 0&&this.keep(c);let f=d.panes[i??0];if(f?.manifest.name===n)for(let[w,S]of Object.entries(o??{}))f.settings.set(w,S);let m=e?`${e} could not be loaded (${t})`:`${t[0].toUpperCase()}${t.slice(1)}`;d.status.alert(`${m}. The choice before it stays.`)}keep(e){let{board:t}=this;t.model.set("against",e?{objective:e,settings:t.panes[1].settings.values}:{}),t.model.save_changes(),t.setup.set("against",e,!1)}};var za=s=>Uint8Array.from(atob(s),e=>e.charCodeAt(0)).buffer,Wo=(s,e)=>Float32Array.from(new Int16Array(za(s)),t=>t*e/32767);function Wa({real:s,samples:e,arrows:t,surface:i,limit:n,pull:o,low:r,high:l,floor:c,distance:d,covered:f,quality:m},w,S){let k={edges:[0,1],shares:new Float32Array(1)},N={name:w.name,steps:0,discriminatorSteps:0,last:new Float32Array(w.measured.length).fill(NaN),rows:new Float32Array(0),samples:Wo(e,n),arrows:Wo(t,o),surface:Float32Array.from(new Uint8Array(za(i)),y=>r+y*(l-r)/255),slopes:k,weights:k,limit:n,distance:d,covered:f,quality:m};return{real:{data:S,points:Wo(s,n),floor:c},frame:{type:"frame",data:S,panes:[N],rate:0}}}var nd=.041666666666666664,rn=class{constructor(e,t,i,n){this.canvas=e,this.limit=t,this.add=i,this.moved=n,this.on=!1,this.cursor=void 0,this.last=void 0,e.addEventListener("pointerdown",o=>this.down(o)),e.addEventListener("pointermove",o=>this.stroke(o));for(let o of["pointerup","pointercancel"])e.addEventListener(o,()=>this.last=void 0);e.addEventListener("keydown",o=>this.key(o))}turn(e){this.on=e,this.cursor=void 0,this.canvas.style.touchAction=e?"none":"",this.canvas.style.cursor=e?"crosshair":"",this.canvas.setAttribute("role",e?"application":"img"),e?this.canvas.tabIndex=0:this.canvas.removeAttribute("tabindex")}down(e){!this.on||e.button!==0||(this.canvas.setPointerCapture(e.pointerId),this.put(e))}stroke(e){!this.on||!this.last||Math.hypot(e.clientX-this.last.x,e.clientY-this.last.y)>=9&&this.put(e)}put(e){let t=this.canvas.getBoundingClientRect();this.last={x:e.clientX,y:e.clientY};let[i,n]=[(e.clientX-t.left)/t.width,(e.clientY-t.top)/t.height];i>=0&&i<=1&&n>=0&&n<=1&&this.point(2*i-1,1-2*n)}point(e,t){let i=this.limit();this.add([Number((i*e).toFixed(3)),Number((i*t).toFixed(3))])}key(e){if(!this.on)return;let t=this.limit(),[i,n]=this.cursor??[0,0],o=2*t*nd,l={ArrowLeft:[-o,0],ArrowRight:[o,0],ArrowUp:[0,o],ArrowDown:[0,-o]}[e.key];if(l){let c=d=>Math.max(-t,Math.min(t,d));this.cursor=[c(i+l[0]),c(n+l[1])],this.moved()}else if(e.key===" "||e.key==="Enter")this.point(i/t,n/t);else return;e.preventDefault()}},Ba=(s,e)=>[...s,e].slice(-300);var an=class{constructor(e){this.board=e;let{setup:t,index:i,panes:n,parts:o}=e,[r]=n,l=()=>r.shown?.limit??i.data.drawn.limit,c=f=>t.set("points",Ba(t.points,f));this.sketch=new rn(r.canvas,l,c,()=>e.drawSoon());let d=Ea(()=>i.data.drawn.limit,f=>{e.status.alert(""),t.set("points",f),t.set("data","drawn"),e.ensureEngine(),e.status.note(f.length===1?"One point is the data now.":`${f.length} points are the data now.`)},f=>e.status.alert(f));o.brought.append(d.element);for(let f of["dragover","drop"])e.root.addEventListener(f,m=>{m.target.closest("input, textarea")||(m.preventDefault(),f==="drop"&&d.drop(m.dataTransfer))});o.sketch.draw.addEventListener("click",()=>this.turn(!this.sketch.on)),o.sketch.clear.addEventListener("click",()=>{t.set("points",[]),o.sketch.draw.focus()})}get cursor(){return this.sketch.cursor}turn(e){let{board:t,sketch:i}=this;if(i.on===e)return;let{draw:n}=t.parts.sketch;!e&&document.activeElement===t.panes[0].canvas&&n.focus(),i.turn(e),n.setAttribute("aria-pressed",String(e)),n.textContent=e?"Stop drawing":"Draw data",e?(t.ensureEngine(),t.status.note("Draw points on the picture; or focus it, move with the arrow keys, and put a point with the space bar.")):(t.status.forget(),t.status.describe()),t.drawSoon()}follow(e){let{setup:t,parts:i}=this.board;e==="data"&&t.data==="drawn"&&!t.points.length&&this.turn(!0),e==="data"&&t.data!=="drawn"&&this.turn(!1),i.sketch.clear.hidden=!t.points.length}};var od={"+":(s,e)=>s+e,"-":(s,e)=>s-e,"*":(s,e)=>s*e,"/":(s,e)=>s/e,log:Math.log,exp:Math.exp,sqrt:Math.sqrt,abs:Math.abs};function Us(s,e){if(typeof s=="number")return s;if(typeof s=="string")return Number(e[s]??NaN);let[t,...i]=s;if(t==="if"){let[n,o,r,l]=i;return Us(e[n]===o?r:l,e)}return od[t](...i.map(n=>Us(n,e)))}var rd="uplot",ad="u-hz",ld="u-vt",cd="u-title",hd="u-wrap",dd="u-under",ud="u-over",pd="u-axis",fs="u-off",fd="u-select",md="u-cursor-x",gd="u-cursor-y",vd="u-cursor-pt",wd="u-legend",bd="u-live",yd="u-inline",xd="u-series",kd="u-marker",Va="u-label",Sd="u-value",ki="width",Si="height";var Ha="bottom",qs="left",Bo="right",or="#000",Ga=or+"0",Vo="mousemove",Ua="mousedown",Ho="mouseup",qa="mouseenter",Ya="mouseleave",Ka="dblclick",Ed="resize",Nd="scroll",Ja="change",un="dppxchange",rr="--",ei=typeof window<"u",Ko=ei?document:null,Ks=ei?window:null,Md=ei?navigator:null,re,ln;function Jo(){let s=devicePixelRatio;re!=s&&(re=s,ln&&Qo(Ja,ln,Jo),ln=matchMedia(`(min-resolution: ${re-.001}dppx) and (max-resolution: ${re+.001}dppx)`),ms(Ja,ln,Jo),Ks.dispatchEvent(new CustomEvent(un)))}function ot(s,e){if(e!=null){let t=s.classList;!t.contains(e)&&t.add(e)}}function Zo(s,e){let t=s.classList;t.contains(e)&&t.remove(e)}function be(s,e,t){s.style[e]=t+"px"}function Et(s,e,t,i){let n=Ko.createElement(s);return e!=null&&ot(n,e),t?.insertBefore(n,i),n}function mt(s,e){return Et("div",s,e)}var Za=new WeakMap;function Dt(s,e,t,i,n){let o="translate("+e+"px,"+t+"px)",r=Za.get(s);o!=r&&(s.style.transform=o,Za.set(s,o),e<0||t<0||e>i||t>n?ot(s,fs):Zo(s,fs))}var Qa=new WeakMap;function Xa(s,e,t){let i=e+t,n=Qa.get(s);i!=n&&(Qa.set(s,i),s.style.background=e,s.style.borderColor=t)}var el=new WeakMap;function tl(s,e,t,i){let n=e+""+t,o=el.get(s);n!=o&&(el.set(s,n),s.style.height=t+"px",s.style.width=e+"px",s.style.marginLeft=i?-e/2+"px":0,s.style.marginTop=i?-t/2+"px":0)}var ar={passive:!0},$d={...ar,capture:!0};function ms(s,e,t,i){e.addEventListener(s,t,i?$d:ar)}function Qo(s,e,t,i){e.removeEventListener(s,t,ar)}ei&&Jo();function Nt(s,e,t,i){let n;t=t||0,i=i||e.length-1;let o=i<=2147483647;for(;i-t>1;)n=o?t+i>>1:rt((t+i)/2),e[n]<s?t=n:i=n;return s-e[t]<=e[i]-s?t:i}function Al(s){return(t,i,n)=>{let o=-1,r=-1;for(let l=i;l<=n;l++)if(s(t[l])){o=l;break}for(let l=n;l>=i;l--)if(s(t[l])){r=l;break}return[o,r]}}var _l=s=>s!=null,Pl=s=>s!=null&&s>0,mn=Al(_l),Td=Al(Pl);function Ad(s,e,t,i=0,n=!1){let o=n?Td:mn,r=n?Pl:_l;[e,t]=o(s,e,t);let l=s[e],c=s[e];if(e>-1)if(i==1)l=s[e],c=s[t];else if(i==-1)l=s[t],c=s[e];else for(let d=e;d<=t;d++){let f=s[d];r(f)&&(f<l?l=f:f>c&&(c=f))}return[l??pe,c??-pe]}function gn(s,e,t,i){let n=nl(s),o=nl(e);s==e&&(n==-1?(s*=t,e/=t):(s/=t,e*=t));let r=t==10?Wt:Ll,l=n==1?rt:gt,c=o==1?gt:rt,d=l(r(Le(s))),f=c(r(Le(e))),m=Js(t,d),w=Js(t,f);return t==10&&(d<0&&(m=fe(m,-d)),f<0&&(w=fe(w,-f))),i||t==2?(s=m*n,e=w*o):(s=Il(s,m),e=vn(e,w)),[s,e]}function lr(s,e,t,i){let n=gn(s,e,t,i);return s==0&&(n[0]=0),e==0&&(n[1]=0),n}var cr=.1,sl={mode:3,pad:cr},Ni={pad:0,soft:null,mode:0},_d={min:Ni,max:Ni};function pn(s,e,t,i){return wn(t)?il(s,e,t):(Ni.pad=t,Ni.soft=i?0:null,Ni.mode=i?3:0,il(s,e,_d))}function ne(s,e){return s??e}function Pd(s,e,t){for(e=ne(e,0),t=ne(t,s.length-1);e<=t;){if(s[e]!=null)return!0;e++}return!1}function il(s,e,t){let i=t.min,n=t.max,o=ne(i.pad,0),r=ne(n.pad,0),l=ne(i.hard,-pe),c=ne(n.hard,pe),d=ne(i.soft,pe),f=ne(n.soft,-pe),m=ne(i.mode,0),w=ne(n.mode,0),S=e-s,k=Wt(S),N=Je(Le(s),Le(e)),y=Wt(N),A=Le(y-k);(S<1e-24||A>10)&&(S=0,(s==0||e==0)&&(S=1e-24,m==2&&d!=pe&&(o=0),w==2&&f!=-pe&&(r=0)));let x=S||N||1e3,T=Wt(x),M=Js(10,rt(T)),W=x*(S==0?s==0?.1:1:o),L=fe(Il(s-W,M/10),24),j=s>=d&&(m==1||m==3&&L<=d||m==2&&L>=d)?d:pe,G=Je(l,L<j&&s>=j?j:Mt(j,L)),Y=x*(S==0?e==0?.1:1:r),H=fe(vn(e+Y,M/10),24),P=e<=f&&(w==1||w==3&&H>=f||w==2&&H<=f)?f:-pe,J=Mt(c,H>P&&e<=P?P:Je(P,H));return G==J&&G==0&&(J=100),[G,J]}var Ld=new Intl.NumberFormat(ei?Md.language:"en-US"),hr=s=>Ld.format(s),at=Math,dn=at.PI,Le=at.abs,rt=at.floor,Pe=at.round,gt=at.ceil,Mt=at.min,Je=at.max,Js=at.pow,nl=at.sign,Wt=at.log10,Ll=at.log2,Od=(s,e=1)=>at.sinh(s)*e,Go=(s,e=1)=>at.asinh(s/e),pe=1/0;function ol(s){return(Wt((s^s>>31)-(s>>31))|0)+1}function Xo(s,e,t){return Mt(Je(s,e),t)}function Ol(s){return typeof s=="function"}function ee(s){return Ol(s)?s:()=>s}var Cd=()=>{},Cl=s=>s,Dl=(s,e)=>e,Dd=s=>null,rl=s=>!0,al=(s,e)=>s==e,Id=/\.\d*?(?=9{6,}|0{6,})/gm,gs=s=>{if(jl(s)||Qt.has(s))return s;let e=`${s}`,t=e.match(Id);if(t==null)return s;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[n,o]=e.split("e");return+`${gs(n)}e${o}`}return fe(s,i)};function us(s,e){return gs(fe(gs(s/e))*e)}function vn(s,e){return gs(gt(gs(s/e))*e)}function Il(s,e){return gs(rt(gs(s/e))*e)}function fe(s,e=0){if(jl(s))return s;let t=10**e,i=s*t*(1+Number.EPSILON);return Pe(i)/t}var Qt=new Map;function Rl(s){return((""+s).split(".")[1]||"").length}function $i(s,e,t,i){let n=[],o=i.map(Rl);for(let r=e;r<t;r++){let l=Le(r),c=fe(Js(s,r),l);for(let d=0;d<i.length;d++){let f=s==10?+`${i[d]}e${r}`:i[d]*c,m=(r>=0?0:l)+(r>=o[d]?0:o[d]),w=s==10?f:fe(f,m);n.push(w),Qt.set(w,m)}}return n}var Mi={},dr=[],Zs=[null,null],Zt=Array.isArray,jl=Number.isInteger,Rd=s=>s===void 0;function ll(s){return typeof s=="string"}function wn(s){let e=!1;if(s!=null){let t=s.constructor;e=t==null||t==Object}return e}function jd(s){return s!=null&&typeof s=="object"}var Fd=Object.getPrototypeOf(Uint8Array),Fl="__proto__";function Qs(s,e=wn){let t;if(Zt(s)){let i=s.find(n=>n!=null);if(Zt(i)||e(i)){t=Array(s.length);for(let n=0;n<s.length;n++)t[n]=Qs(s[n],e)}else t=s.slice()}else if(s instanceof Fd)t=s.slice();else if(e(s)){t={};for(let i in s)i!=Fl&&(t[i]=Qs(s[i],e))}else t=s;return t}function Te(s){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let n in i)n!=Fl&&(wn(s[n])?Te(s[n],Qs(i[n])):s[n]=Qs(i[n]))}return s}var zd=0,Wd=1,Bd=2;function Vd(s,e,t){for(let i=0,n,o=-1;i<e.length;i++){let r=e[i];if(r>o){for(n=r-1;n>=0&&s[n]==null;)s[n--]=null;for(n=r+1;n<t&&s[n]==null;)s[o=n++]=null}}}function Hd(s,e){if(qd(s)){let r=s[0].slice();for(let l=1;l<s.length;l++)r.push(...s[l].slice(1));return Yd(r[0])||(r=Ud(r)),r}let t=new Set;for(let r=0;r<s.length;r++){let c=s[r][0],d=c.length;for(let f=0;f<d;f++)t.add(c[f])}let i=[Array.from(t).sort((r,l)=>r-l)],n=i[0].length,o=new Map;for(let r=0;r<n;r++)o.set(i[0][r],r);for(let r=0;r<s.length;r++){let l=s[r],c=l[0];for(let d=1;d<l.length;d++){let f=l[d],m=Array(n).fill(void 0),w=e?e[r][d]:Wd,S=[];for(let k=0;k<f.length;k++){let N=f[k],y=o.get(c[k]);N===null?w!=zd&&(m[y]=N,w==Bd&&S.push(y)):m[y]=N}Vd(m,S,n),i.push(m)}}return i}var Gd=typeof queueMicrotask>"u"?s=>Promise.resolve().then(s):queueMicrotask;function Ud(s){let e=s[0],t=e.length,i=Array(t);for(let o=0;o<i.length;o++)i[o]=o;i.sort((o,r)=>e[o]-e[r]);let n=[];for(let o=0;o<s.length;o++){let r=s[o],l=Array(t);for(let c=0;c<t;c++)l[c]=r[i[c]];n.push(l)}return n}function qd(s){let e=s[0][0],t=e.length;for(let i=1;i<s.length;i++){let n=s[i][0];if(n.length!=t)return!1;if(n!=e){for(let o=0;o<t;o++)if(n[o]!=e[o])return!1}}return!0}function Yd(s,e=100){let t=s.length;if(t<=1)return!0;let i=0,n=t-1;for(;i<=n&&s[i]==null;)i++;for(;n>=i&&s[n]==null;)n--;if(n<=i)return!0;let o=Je(1,rt((n-i+1)/e));for(let r=s[i],l=i+o;l<=n;l+=o){let c=s[l];if(c!=null){if(c<=r)return!1;r=c}}return!0}var zl=["January","February","March","April","May","June","July","August","September","October","November","December"],Wl=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Bl(s){return s.slice(0,3)}var Kd=Wl.map(Bl),Jd=zl.map(Bl),Zd={MMMM:zl,MMM:Jd,WWWW:Wl,WWW:Kd};function xi(s){return(s<10?"0":"")+s}function Qd(s){return(s<10?"00":s<100?"0":"")+s}var Xd={YYYY:s=>s.getFullYear(),YY:s=>(s.getFullYear()+"").slice(2),MMMM:(s,e)=>e.MMMM[s.getMonth()],MMM:(s,e)=>e.MMM[s.getMonth()],MM:s=>xi(s.getMonth()+1),M:s=>s.getMonth()+1,DD:s=>xi(s.getDate()),D:s=>s.getDate(),WWWW:(s,e)=>e.WWWW[s.getDay()],WWW:(s,e)=>e.WWW[s.getDay()],HH:s=>xi(s.getHours()),H:s=>s.getHours(),h:s=>{let e=s.getHours();return e==0?12:e>12?e-12:e},AA:s=>s.getHours()>=12?"PM":"AM",aa:s=>s.getHours()>=12?"pm":"am",a:s=>s.getHours()>=12?"p":"a",mm:s=>xi(s.getMinutes()),m:s=>s.getMinutes(),ss:s=>xi(s.getSeconds()),s:s=>s.getSeconds(),fff:s=>Qd(s.getMilliseconds())};function ur(s,e){e=e||Zd;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,n;for(;n=i.exec(s);)t.push(n[0][0]=="{"?Xd[n[1]]:n[0]);return o=>{let r="";for(let l=0;l<t.length;l++)r+=typeof t[l]=="string"?t[l]:t[l](o,e);return r}}var eu=new Intl.DateTimeFormat().resolvedOptions().timeZone;function tu(s,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+s+s.getTimezoneOffset()*6e4):e==eu?t=s:(t=new Date(s.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(s.getMilliseconds())),t}var Vl=s=>s%1==0,fn=[1,2,2.5,5],su=$i(10,-32,0,fn),Hl=$i(10,0,32,fn),iu=Hl.filter(Vl),ps=su.concat(Hl),pr=`
`,Gl="{YYYY}",cl=pr+Gl,Ul="{M}/{D}",Ei=pr+Ul,cn=Ei+"/{YY}",ql="{aa}",nu="{h}:{mm}",Ys=nu+ql,hl=pr+Ys,dl=":{ss}",ce=null;function Yl(s){let e=s*1e3,t=e*60,i=t*60,n=i*24,o=n*30,r=n*365,c=(s==1?$i(10,0,3,fn).filter(Vl):$i(10,-3,0,fn)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,n,n*2,n*3,n*4,n*5,n*6,n*7,n*8,n*9,n*10,n*15,o,o*2,o*3,o*4,o*6,r,r*2,r*5,r*10,r*25,r*50,r*100]),d=[[r,Gl,ce,ce,ce,ce,ce,ce,1],[n*28,"{MMM}",cl,ce,ce,ce,ce,ce,1],[n,Ul,cl,ce,ce,ce,ce,ce,1],[i,"{h}"+ql,cn,ce,Ei,ce,ce,ce,1],[t,Ys,cn,ce,Ei,ce,ce,ce,1],[e,dl,cn+" "+Ys,ce,Ei+" "+Ys,ce,hl,ce,1],[s,dl+".{fff}",cn+" "+Ys,ce,Ei+" "+Ys,ce,hl,ce,1]];function f(m){return(w,S,k,N,y,A)=>{let x=[],T=y>=r,M=y>=o&&y<r,W=m(k),L=fe(W*s,3),j=Uo(W.getFullYear(),T?0:W.getMonth(),M||T?1:W.getDate()),G=fe(j*s,3);if(M||T){let Y=M?y/o:0,H=T?y/r:0,P=L==G?L:fe(Uo(j.getFullYear()+H,j.getMonth()+Y,1)*s,3),J=new Date(Pe(P/s)),R=J.getFullYear(),U=J.getMonth();for(let B=0;P<=N;B++){let te=Uo(R+H*B,U+Y*B,1),V=te-m(fe(te*s,3));P=fe((+te+V)*s,3),P<=N&&x.push(P)}}else{let Y=y>=n?n:y,H=rt(k)-rt(L),P=G+H+vn(L-G,Y);x.push(P);let J=m(P),R=J.getHours()+J.getMinutes()/t+J.getSeconds()/i,U=y/i,B=w.axes[S]._space,te=A/B;for(;P=fe(P+y,s==1?0:3),!(P>N);)if(U>1){let V=rt(fe(R+U,6))%24,se=m(P).getHours()-V;se>1&&(se=-1),P-=se*i,R=(R+U)%24;let de=x[x.length-1];fe((P-de)/y,3)*te>=.7&&x.push(P)}else x.push(P)}return x}}return[c,d,f]}var[ou,ru,au]=Yl(1),[lu,cu,hu]=Yl(.001);$i(2,-53,53,[1]);function ul(s,e){return s.map(t=>t.map((i,n)=>n==0||n==8||i==null?i:e(n==1||t[8]==0?i:t[1]+i)))}function pl(s,e){return(t,i,n,o,r)=>{let l=e.find(k=>r>=k[0])||e[e.length-1],c,d,f,m,w,S;return i.map(k=>{let N=s(k),y=N.getFullYear(),A=N.getMonth(),x=N.getDate(),T=N.getHours(),M=N.getMinutes(),W=N.getSeconds(),L=y!=c&&l[2]||A!=d&&l[3]||x!=f&&l[4]||T!=m&&l[5]||M!=w&&l[6]||W!=S&&l[7]||l[1];return c=y,d=A,f=x,m=T,w=M,S=W,L(N)})}}function du(s,e){let t=ur(e);return(i,n,o,r,l)=>n.map(c=>t(s(c)))}function Uo(s,e,t){return new Date(s,e,t)}function fl(s,e){return e(s)}var uu="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function ml(s,e){return(t,i,n,o)=>o==null?rr:e(s(i))}function pu(s,e){let t=s.series[e];return t.width?t.stroke(s,e):t.points.width?t.points.stroke(s,e):null}function fu(s,e){return s.series[e].fill(s,e)}var mu={show:!0,live:!0,isolate:!1,mount:Cd,markers:{show:!0,width:2,stroke:pu,fill:fu,dash:"solid"},idx:null,idxs:null,values:[]};function gu(s,e){let t=s.cursor.points,i=mt(),n=t.size(s,e);be(i,ki,n),be(i,Si,n);let o=n/-2;be(i,"marginLeft",o),be(i,"marginTop",o);let r=t.width(s,e,n);return r&&be(i,"borderWidth",r),i}function vu(s,e){let t=s.series[e].points;return t._fill||t._stroke}function wu(s,e){let t=s.series[e].points;return t._stroke||t._fill}function bu(s,e){return s.series[e].points.size}var qo=[0,0];function yu(s,e,t){return qo[0]=e,qo[1]=t,qo}function hn(s,e,t,i=!0){return n=>{n.button==0&&(!i||n.target==e)&&t(n)}}function Yo(s,e,t,i=!0){return n=>{(!i||n.target==e)&&t(n)}}var xu={show:!0,x:!0,y:!0,lock:!1,move:yu,points:{one:!1,show:gu,size:bu,width:0,stroke:wu,fill:vu},bind:{mousedown:hn,mouseup:hn,click:hn,dblclick:hn,mousemove:Yo,mouseleave:Yo,mouseenter:Yo},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(s,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(s,e,t,i,n)=>i-n,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Kl={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},fr=Te({},Kl,{filter:Dl}),Jl=Te({},fr,{size:10}),Zl=Te({},Kl,{show:!1}),mr='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Ql="bold "+mr,Xl=1.5,gl={show:!0,scale:"x",stroke:or,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Ql,side:2,grid:fr,ticks:Jl,border:Zl,font:mr,lineGap:Xl,rotate:0},ku="Value",Su="Time",vl={show:!0,scale:"x",auto:!1,sorted:1,min:pe,max:-pe,idxs:[]};function Eu(s,e,t,i,n){return e.map(o=>o==null?"":hr(o))}function Nu(s,e,t,i,n,o,r){let l=[],c=Qt.get(n)||0;t=r?t:fe(vn(t,n),c);for(let d=t;d<=i;d=fe(d+n,c))l.push(Object.is(d,-0)?0:d);return l}function er(s,e,t,i,n,o,r){let l=[],c=s.scales[s.axes[e].scale].log,d=c==10?Wt:Ll,f=rt(d(t));n=Js(c,f),c==10&&(n=ps[Nt(n,ps)]);let m=t,w=n*c;c==10&&(w=ps[Nt(w,ps)]);do l.push(m),m=m+n,c==10&&!Qt.has(m)&&(m=fe(m,Qt.get(n))),m>=w&&(n=m,w=n*c,c==10&&(w=ps[Nt(w,ps)]));while(m<=i);return l}function Mu(s,e,t,i,n,o,r){let c=s.scales[s.axes[e].scale].asinh,d=i>c?er(s,e,Je(c,t),i,n):[c],f=i>=0&&t<=0?[0]:[];return(t<-c?er(s,e,Je(c,-i),-t,n):[c]).reverse().map(w=>-w).concat(f,d)}var ec=/./,$u=/[12357]/,Tu=/[125]/,wl=/1/,tr=(s,e,t,i)=>s.map((n,o)=>e==4&&n==0||o%i==0&&t.test(n.toExponential()[n<0?1:0])?n:null);function Au(s,e,t,i,n){let o=s.axes[t],r=o.scale,l=s.scales[r],c=s.valToPos,d=o._space,f=c(10,r),m=c(9,r)-f>=d?ec:c(7,r)-f>=d?$u:c(5,r)-f>=d?Tu:wl;if(m==wl){let w=Le(c(1,r)-f);if(w<d)return tr(e.slice().reverse(),l.distr,m,gt(d/w)).reverse()}return tr(e,l.distr,m,1)}function _u(s,e,t,i,n){let o=s.axes[t],r=o.scale,l=o._space,c=s.valToPos,d=Le(c(1,r)-c(2,r));return d<l?tr(e.slice().reverse(),3,ec,gt(l/d)).reverse():e}function Pu(s,e,t,i){return i==null?rr:e==null?"":hr(e)}var bl={show:!0,scale:"y",stroke:or,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Ql,side:3,grid:fr,ticks:Jl,border:Zl,font:mr,lineGap:Xl,rotate:0};function Lu(s,e){let t=3+(s||1)*2;return fe(t*e,3)}function Ou(s,e){let{scale:t,idxs:i}=s.series[0],n=s._data[0],o=s.valToPos(n[i[0]],t,!0),r=s.valToPos(n[i[1]],t,!0),l=Le(r-o),c=s.series[e],d=l/(c.points.space*re);return i[1]-i[0]<=d}var yl={scale:null,auto:!0,sorted:0,min:pe,max:-pe},tc=(s,e,t,i,n)=>n,xl={show:!0,auto:!0,sorted:0,gaps:tc,alpha:1,facets:[Te({},yl,{scale:"x"}),Te({},yl,{scale:"y"})]},kl={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:tc,alpha:1,points:{show:Ou,filter:null},values:null,min:pe,max:-pe,idxs:[],path:null,clip:null};function Cu(s,e,t,i,n){return t/10}var sc={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Du=Te({},sc,{time:!1,ori:1}),Sl={};function ic(s,e){let t=Sl[s];return t||(t={key:s,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(n=>n!=i)},pub(i,n,o,r,l,c,d){for(let f=0;f<t.plots.length;f++)t.plots[f]!=n&&t.plots[f].pub(i,n,o,r,l,c,d)}},s!=null&&(Sl[s]=t)),t}var Xs=1,sr=2;function vs(s,e,t){let i=s.mode,n=s.series[e],o=i==2?s._data[e]:s._data,r=s.scales,l=s.bbox,c=o[0],d=i==2?o[1]:o[e],f=i==2?r[n.facets[0].scale]:r[s.series[0].scale],m=i==2?r[n.facets[1].scale]:r[n.scale],w=l.left,S=l.top,k=l.width,N=l.height,y=s.valToPosH,A=s.valToPosV;return f.ori==0?t(n,c,d,f,m,y,A,w,S,k,N,yn,ti,kn,oc,ac):t(n,c,d,f,m,A,y,S,w,N,k,xn,si,wr,rc,lc)}function gr(s,e){let t=0,i=0,n=ne(s.bands,dr);for(let o=0;o<n.length;o++){let r=n[o];r.series[0]==e?t=r.dir:r.series[1]==e&&(r.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function Iu(s,e,t,i,n){let o=s.mode,r=s.series[e],l=o==2?r.facets[1].scale:r.scale,c=s.scales[l];return n==-1?c.min:n==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function Bt(s,e,t,i,n,o){return vs(s,e,(r,l,c,d,f,m,w,S,k,N,y)=>{let A=r.pxRound,x=d.dir*(d.ori==0?1:-1),T=d.ori==0?ti:si,M,W;x==1?(M=t,W=i):(M=i,W=t);let L=A(m(l[M],d,N,S)),j=A(w(c[M],f,y,k)),G=A(m(l[W],d,N,S)),Y=A(w(o==1?f.max:f.min,f,y,k)),H=new Path2D(n);return T(H,G,Y),T(H,L,Y),T(H,L,j),H})}function bn(s,e,t,i,n,o){let r=null;if(s.length>0){r=new Path2D;let l=e==0?kn:wr,c=t;for(let m=0;m<s.length;m++){let w=s[m];if(w[1]>w[0]){let S=w[0]-c;S>0&&l(r,c,i,S,i+o),c=w[1]}}let d=t+n-c,f=10;d>0&&l(r,c,i-f/2,d,i+o+f)}return r}function Ru(s,e,t){let i=s[s.length-1];i&&i[0]==e?i[1]=t:s.push([e,t])}function vr(s,e,t,i,n,o,r){let l=[],c=s.length;for(let d=n==1?t:i;d>=t&&d<=i;d+=n)if(e[d]===null){let m=d,w=d;if(n==1)for(;++d<=i&&e[d]===null;)w=d;else for(;--d>=t&&e[d]===null;)w=d;let S=o(s[m]),k=w==m?S:o(s[w]),N=m-n;S=r<=0&&N>=0&&N<c?o(s[N]):S;let A=w+n;k=r>=0&&A>=0&&A<c?o(s[A]):k,k>=S&&l.push([S,k])}return l}function El(s){return s==0?Cl:s==1?Pe:e=>us(e,s)}function nc(s){let e=s==0?yn:xn,t=s==0?(n,o,r,l,c,d)=>{n.arcTo(o,r,l,c,d)}:(n,o,r,l,c,d)=>{n.arcTo(r,o,c,l,d)},i=s==0?(n,o,r,l,c)=>{n.rect(o,r,l,c)}:(n,o,r,l,c)=>{n.rect(r,o,c,l)};return(n,o,r,l,c,d=0,f=0)=>{d==0&&f==0?i(n,o,r,l,c):(d=Mt(d,l/2,c/2),f=Mt(f,l/2,c/2),e(n,o+d,r),t(n,o+l,r,o+l,r+c,d),t(n,o+l,r+c,o,r+c,f),t(n,o,r+c,o,r,f),t(n,o,r,o+l,r,d),n.closePath())}}var yn=(s,e,t)=>{s.moveTo(e,t)},xn=(s,e,t)=>{s.moveTo(t,e)},ti=(s,e,t)=>{s.lineTo(e,t)},si=(s,e,t)=>{s.lineTo(t,e)},kn=nc(0),wr=nc(1),oc=(s,e,t,i,n,o)=>{s.arc(e,t,i,n,o)},rc=(s,e,t,i,n,o)=>{s.arc(t,e,i,n,o)},ac=(s,e,t,i,n,o,r)=>{s.bezierCurveTo(e,t,i,n,o,r)},lc=(s,e,t,i,n,o,r)=>{s.bezierCurveTo(t,e,n,i,r,o)};function cc(s){return(e,t,i,n,o)=>vs(e,t,(r,l,c,d,f,m,w,S,k,N,y)=>{let{pxRound:A,points:x}=r,T,M;d.ori==0?(T=yn,M=oc):(T=xn,M=rc);let W=fe(x.width*re,3),L=(x.size-x.width)/2*re,j=fe(L*2,3),G=new Path2D,Y=new Path2D,{left:H,top:P,width:J,height:R}=e.bbox;kn(Y,H-j,P-j,J+j*2,R+j*2);let U=B=>{if(c[B]!=null){let te=A(m(l[B],d,N,S)),V=A(w(c[B],f,y,k));T(G,te+L,V),M(G,te,V,L,0,dn*2)}};if(o)o.forEach(U);else for(let B=i;B<=n;B++)U(B);return{stroke:W>0?G:null,fill:G,clip:Y,flags:Xs|sr}})}function hc(s){return(e,t,i,n,o,r)=>{i!=n&&(o!=i&&r!=i&&s(e,t,i),o!=n&&r!=n&&s(e,t,n),s(e,t,r))}}var ju=hc(ti),Fu=hc(si);function dc(s){let e=ne(s?.alignGaps,0);return(t,i,n,o)=>vs(t,i,(r,l,c,d,f,m,w,S,k,N,y)=>{[n,o]=mn(c,n,o);let A=r.pxRound,x=R=>A(m(R,d,N,S)),T=R=>A(w(R,f,y,k)),M,W;d.ori==0?(M=ti,W=ju):(M=si,W=Fu);let L=d.dir*(d.ori==0?1:-1),j={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Xs},G=j.stroke,Y=!1;if(o-n>=N*4){let R=F=>t.posToVal(F,d.key,!0),U=null,B=null,te,V,Ze,ye=x(l[L==1?n:o]),se=x(l[n]),de=x(l[o]),Q=R(L==1?se+1:de-1);for(let F=L==1?n:o;F>=n&&F<=o;F+=L){let Ae=l[F],xe=(L==1?Ae<Q:Ae>Q)?ye:x(Ae),ae=c[F];xe==ye?ae!=null?(V=ae,U==null?(M(G,xe,T(V)),te=U=B=V):V<U?U=V:V>B&&(B=V)):ae===null&&(Y=!0):(U!=null&&W(G,ye,T(U),T(B),T(te),T(V)),ae!=null?(V=ae,M(G,xe,T(V)),U=B=te=V):(U=B=null,ae===null&&(Y=!0)),ye=xe,Q=R(ye+L))}U!=null&&U!=B&&Ze!=ye&&W(G,ye,T(U),T(B),T(te),T(V))}else for(let R=L==1?n:o;R>=n&&R<=o;R+=L){let U=c[R];U===null?Y=!0:U!=null&&M(G,x(l[R]),T(U))}let[P,J]=gr(t,i);if(r.fill!=null||P!=0){let R=j.fill=new Path2D(G),U=r.fillTo(t,i,r.min,r.max,P),B=T(U),te=x(l[n]),V=x(l[o]);L==-1&&([V,te]=[te,V]),M(R,V,B),M(R,te,B)}if(!r.spanGaps){let R=[];Y&&R.push(...vr(l,c,n,o,L,x,e)),j.gaps=R=r.gaps(t,i,n,o,R),j.clip=bn(R,d.ori,S,k,N,y)}return J!=0&&(j.band=J==2?[Bt(t,i,n,o,G,-1),Bt(t,i,n,o,G,1)]:Bt(t,i,n,o,G,J)),j})}function zu(s){let e=ne(s.align,1),t=ne(s.ascDesc,!1),i=ne(s.alignGaps,0),n=ne(s.extend,!1);return(o,r,l,c)=>vs(o,r,(d,f,m,w,S,k,N,y,A,x,T)=>{[l,c]=mn(m,l,c);let M=d.pxRound,{left:W,width:L}=o.bbox,j=se=>M(k(se,w,x,y)),G=se=>M(N(se,S,T,A)),Y=w.ori==0?ti:si,H={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Xs},P=H.stroke,J=w.dir*(w.ori==0?1:-1),R=G(m[J==1?l:c]),U=j(f[J==1?l:c]),B=U,te=U;n&&e==-1&&(te=W,Y(P,te,R)),Y(P,U,R);for(let se=J==1?l:c;se>=l&&se<=c;se+=J){let de=m[se];if(de==null)continue;let Q=j(f[se]),F=G(de);e==1?Y(P,Q,R):Y(P,B,F),Y(P,Q,F),R=F,B=Q}let V=B;n&&e==1&&(V=W+L,Y(P,V,R));let[Ze,ye]=gr(o,r);if(d.fill!=null||Ze!=0){let se=H.fill=new Path2D(P),de=d.fillTo(o,r,d.min,d.max,Ze),Q=G(de);Y(se,V,Q),Y(se,te,Q)}if(!d.spanGaps){let se=[];se.push(...vr(f,m,l,c,J,j,i));let de=d.width*re/2,Q=t||e==1?de:-de,F=t||e==-1?-de:de;se.forEach(Ae=>{Ae[0]+=Q,Ae[1]+=F}),H.gaps=se=d.gaps(o,r,l,c,se),H.clip=bn(se,w.ori,y,A,x,T)}return ye!=0&&(H.band=ye==2?[Bt(o,r,l,c,P,-1),Bt(o,r,l,c,P,1)]:Bt(o,r,l,c,P,ye)),H})}function Nl(s,e,t,i,n,o,r=pe){if(s.length>1){let l=null;for(let c=0,d=1/0;c<s.length;c++)if(e[c]!==void 0){if(l!=null){let f=Le(s[c]-s[l]);f<d&&(d=f,r=Le(t(s[c],i,n,o)-t(s[l],i,n,o)))}l=c}}return r}function Wu(s){s=s||Mi;let e=ne(s.size,[.6,pe,1]),t=s.align||0,i=s.gap||0,n=s.radius;n=n==null?[0,0]:typeof n=="number"?[n,0]:n;let o=ee(n),r=1-e[0],l=ne(e[1],pe),c=ne(e[2],1),d=ne(s.disp,Mi),f=ne(s.each,S=>{}),{fill:m,stroke:w}=d;return(S,k,N,y)=>vs(S,k,(A,x,T,M,W,L,j,G,Y,H,P)=>{let J=A.pxRound,R=t,U=i*re,B=l*re,te=c*re,V,Ze;M.ori==0?[V,Ze]=o(S,k):[Ze,V]=o(S,k);let ye=M.dir*(M.ori==0?1:-1),se=M.ori==0?kn:wr,de=M.ori==0?f:(D,me,_e,Ss,ss,Tt,is)=>{f(D,me,_e,ss,Ss,is,Tt)},Q=ne(S.bands,dr).find(D=>D.series[0]==k),F=Q!=null?Q.dir:0,Ae=A.fillTo(S,k,A.min,A.max,F),Ge=J(j(Ae,W,P,Y)),xe,ae,vt,et=H,Se=J(A.width*re),$t=!1,It=null,lt=null,Ht=null,ys=null;m!=null&&(Se==0||w!=null)&&($t=!0,It=m.values(S,k,N,y),lt=new Map,new Set(It).forEach(D=>{D!=null&&lt.set(D,new Path2D)}),Se>0&&(Ht=w.values(S,k,N,y),ys=new Map,new Set(Ht).forEach(D=>{D!=null&&ys.set(D,new Path2D)})));let{x0:xs,size:ri}=d;if(xs!=null&&ri!=null){R=1,x=xs.values(S,k,N,y),xs.unit==2&&(x=x.map(_e=>S.posToVal(G+_e*H,M.key,!0)));let D=ri.values(S,k,N,y);ri.unit==2?ae=D[0]*H:ae=L(D[0],M,H,G)-L(0,M,H,G),et=Nl(x,T,L,M,H,G,et),vt=et-ae+U}else et=Nl(x,T,L,M,H,G,et),vt=et*r+U,ae=et-vt;vt<1&&(vt=0),Se>=ae/2&&(Se=0),vt<5&&(J=Cl);let Ci=vt>0,es=et-vt-(Ci?Se:0);ae=J(Xo(es,te,B)),xe=(R==0?ae/2:R==ye?0:ae)-R*ye*((R==0?U/2:0)+(Ci?Se/2:0));let Ue={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},ks=$t?null:new Path2D,Rt=null;if(Q!=null)Rt=S.data[Q.series[1]];else{let{y0:D,y1:me}=d;D!=null&&me!=null&&(T=me.values(S,k,N,y),Rt=D.values(S,k,N,y))}let ts=V*ae,Z=Ze*ae;for(let D=ye==1?N:y;D>=N&&D<=y;D+=ye){let me=T[D];if(me==null)continue;if(Rt!=null){let Qe=Rt[D]??0;if(me-Qe==0)continue;Ge=j(Qe,W,P,Y)}let _e=M.distr!=2||d!=null?x[D]:D,Ss=L(_e,M,H,G),ss=j(ne(me,Ae),W,P,Y),Tt=J(Ss-xe),is=J(Je(ss,Ge)),tt=J(Mt(ss,Ge)),ct=is-tt;if(me!=null){let Qe=me<0?Z:ts,wt=me<0?ts:Z;$t?(Se>0&&Ht[D]!=null&&se(ys.get(Ht[D]),Tt,tt+rt(Se/2),ae,Je(0,ct-Se),Qe,wt),It[D]!=null&&se(lt.get(It[D]),Tt,tt+rt(Se/2),ae,Je(0,ct-Se),Qe,wt)):se(ks,Tt,tt+rt(Se/2),ae,Je(0,ct-Se),Qe,wt),de(S,k,D,Tt-Se/2,tt,ae+Se,ct)}}return Se>0?Ue.stroke=$t?ys:ks:$t||(Ue._fill=A.width==0?A._fill:A._stroke??A._fill,Ue.width=0),Ue.fill=$t?lt:ks,Ue})}function Bu(s,e){let t=ne(e?.alignGaps,0);return(i,n,o,r)=>vs(i,n,(l,c,d,f,m,w,S,k,N,y,A)=>{[o,r]=mn(d,o,r);let x=l.pxRound,T=V=>x(w(V,f,y,k)),M=V=>x(S(V,m,A,N)),W,L,j;f.ori==0?(W=yn,j=ti,L=ac):(W=xn,j=si,L=lc);let G=f.dir*(f.ori==0?1:-1),Y=T(c[G==1?o:r]),H=Y,P=[],J=[];for(let V=G==1?o:r;V>=o&&V<=r;V+=G)if(d[V]!=null){let ye=c[V],se=T(ye);P.push(H=se),J.push(M(d[V]))}let R={stroke:s(P,J,W,j,L,x),fill:null,clip:null,band:null,gaps:null,flags:Xs},U=R.stroke,[B,te]=gr(i,n);if(l.fill!=null||B!=0){let V=R.fill=new Path2D(U),Ze=l.fillTo(i,n,l.min,l.max,B),ye=M(Ze);j(V,H,ye),j(V,Y,ye)}if(!l.spanGaps){let V=[];V.push(...vr(c,d,o,r,G,T,t)),R.gaps=V=l.gaps(i,n,o,r,V),R.clip=bn(V,f.ori,k,N,y,A)}return te!=0&&(R.band=te==2?[Bt(i,n,o,r,U,-1),Bt(i,n,o,r,U,1)]:Bt(i,n,o,r,U,te)),R})}function Vu(s){return Bu(Hu,s)}function Hu(s,e,t,i,n,o){let r=s.length;if(r<2)return null;let l=new Path2D;if(t(l,s[0],e[0]),r==2)i(l,s[1],e[1]);else{let c=Array(r),d=Array(r-1),f=Array(r-1),m=Array(r-1);for(let w=0;w<r-1;w++)f[w]=e[w+1]-e[w],m[w]=s[w+1]-s[w],d[w]=f[w]/m[w];c[0]=d[0];for(let w=1;w<r-1;w++)d[w]===0||d[w-1]===0||d[w-1]>0!=d[w]>0?c[w]=0:(c[w]=3*(m[w-1]+m[w])/((2*m[w]+m[w-1])/d[w-1]+(m[w]+2*m[w-1])/d[w]),isFinite(c[w])||(c[w]=0));c[r-1]=d[r-2];for(let w=0;w<r-1;w++)n(l,s[w]+m[w]/3,e[w]+c[w]*m[w]/3,s[w+1]-m[w]/3,e[w+1]-c[w+1]*m[w]/3,s[w+1],e[w+1])}return l}var ir=new Set;function Ml(){for(let s of ir)s.syncRect(!0)}ei&&(ms(Ed,Ks,Ml),ms(Nd,Ks,Ml,!0),ms(un,Ks,()=>{Oe.pxRatio=re}));var Gu=dc(),Uu=cc();function $l(s,e,t,i){return(i?[s[0],s[1]].concat(s.slice(2)):[s[0]].concat(s.slice(1))).map((o,r)=>nr(o,r,e,t))}function qu(s,e){return s.map((t,i)=>i==0?{}:Te({},e,t))}function nr(s,e,t,i){return Te({},e==0?t:i,s)}function uc(s,e,t){return e==null?Zs:[e,t]}var Yu=uc;function Ku(s,e,t){return e==null?Zs:pn(e,t,cr,!0)}function pc(s,e,t,i){return e==null?Zs:gn(e,t,s.scales[i].log,!1)}var Ju=pc;function fc(s,e,t,i){return e==null?Zs:lr(e,t,s.scales[i].log,!1)}var Zu=fc;function Qu(s,e,t,i,n){let o=Je(ol(s),ol(e)),r=e-s,l=Nt(n/i*r,t);do{let c=t[l],d=i*c/r;if(d>=n&&o+(c<5?Qt.get(c):0)<=17)return[c,d]}while(++l<t.length);return[0,0]}function Tl(s){let e,t;return s=s.replace(/(\d+)px/,(i,n)=>(e=Pe((t=+n)*re))+"px"),[s,e,t]}function Xu(s){s.show&&[s.font,s.labelFont].forEach(e=>{let t=fe(e[2]*re,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Oe(s,e,t){let i={mode:ne(s.mode,1)},n=i.mode;function o(a,h,u,p){let v=h.valToPct(a);return p+u*(h.dir==-1?1-v:v)}function r(a,h,u,p){let v=h.valToPct(a);return p+u*(h.dir==-1?v:1-v)}function l(a,h,u,p){return h.ori==0?o(a,h,u,p):r(a,h,u,p)}i.valToPosH=o,i.valToPosV=r;let c=!1;i.status=0;let d=i.root=mt(rd);if(s.id!=null&&(d.id=s.id),ot(d,s.class),s.title){let a=mt(cd,d);a.textContent=s.title}let f=Et("canvas"),m=i.ctx=f.getContext("2d"),w=mt(hd,d);ms("click",w,a=>{a.target===k&&(ge!=Cs||ke!=Ds)&&Ve.click(i,a)},!0);let S=i.under=mt(dd,w);w.appendChild(f);let k=i.over=mt(ud,w);s=Qs(s);let N=+ne(s.pxAlign,1),y=El(N);(s.plugins||[]).forEach(a=>{a.opts&&(s=a.opts(i,s)||s)});let A=s.ms||.001,x=i.series=n==1?$l(s.series||[],vl,kl,!1):qu(s.series||[null],xl),T=i.axes=$l(s.axes||[],gl,bl,!0),M=i.scales={},W=i.bands=s.bands||[];W.forEach(a=>{a.fill=ee(a.fill||null),a.dir=ne(a.dir,-1)});let L=n==2?x[1].facets[0].scale:x[0].scale,j={axes:fh,series:ch},G=(s.drawOrder||["axes","series"]).map(a=>j[a]);function Y(a){let h=a.distr==3?u=>Wt(u>0?u:a.clamp(i,u,a.min,a.max,a.key)):a.distr==4?u=>Go(u,a.asinh):a.distr==100?u=>a.fwd(u):u=>u;return u=>{let p=h(u),{_min:v,_max:b}=a,E=b-v;return(p-v)/E}}function H(a){let h=M[a];if(h==null){let u=(s.scales||Mi)[a]||Mi;if(u.from!=null){H(u.from);let p=Te({},M[u.from],u,{key:a});p.valToPct=Y(p),M[a]=p}else{h=M[a]=Te({},a==L?sc:Du,u),h.key=a;let p=h.time,v=h.range,b=Zt(v);if((a!=L||n==2&&!p)&&(b&&(v[0]==null||v[1]==null)&&(v={min:v[0]==null?sl:{mode:1,hard:v[0],soft:v[0]},max:v[1]==null?sl:{mode:1,hard:v[1],soft:v[1]}},b=!1),!b&&wn(v))){let E=v;v=($,_,O)=>_==null?Zs:pn(_,O,E)}h.range=ee(v||(p?Yu:a==L?h.distr==3?Ju:h.distr==4?Zu:uc:h.distr==3?pc:h.distr==4?fc:Ku)),h.auto=ee(b?!1:h.auto),h.clamp=ee(h.clamp||Cu),h._min=h._max=null,h.valToPct=Y(h)}}}H("x"),H("y"),n==1&&x.forEach(a=>{H(a.scale)}),T.forEach(a=>{H(a.scale)});for(let a in s.scales)H(a);let P=M[L],J=P.distr,R,U;P.ori==0?(ot(d,ad),R=o,U=r):(ot(d,ld),R=r,U=o);let B={};for(let a in M){let h=M[a];(h.min!=null||h.max!=null)&&(B[a]={min:h.min,max:h.max},h.min=h.max=null)}let te=s.tzDate||(a=>new Date(Pe(a/A))),V=s.fmtDate||ur,Ze=A==1?au(te):hu(te),ye=pl(te,ul(A==1?ru:cu,V)),se=ml(te,fl(uu,V)),de=[],Q=i.legend=Te({},mu,s.legend),F=i.cursor=Te({},xu,{drag:{y:n==2}},s.cursor),Ae=Q.show,Ge=F.show,xe=Q.markers;Q.idxs=de,xe.width=ee(xe.width),xe.dash=ee(xe.dash),xe.stroke=ee(xe.stroke),xe.fill=ee(xe.fill);let ae,vt,et,Se=[],$t=[],It,lt=!1,Ht={};if(Q.live){let a=x[1]?x[1].values:null;lt=a!=null,It=lt?a(i,1,0):{_:0};for(let h in It)Ht[h]=rr}if(Ae)if(ae=Et("table",wd,d),et=Et("tbody",null,ae),Q.mount(i,ae),lt){vt=Et("thead",null,ae,et);let a=Et("tr",null,vt);Et("th",null,a);for(var ys in It)Et("th",Va,a).textContent=ys}else ot(ae,yd),Q.live&&ot(ae,bd);let xs={show:!0},ri={show:!1};function Ci(a,h){if(h==0&&(lt||!Q.live||n==2))return Zs;let u=[],p=Et("tr",xd,et,et.childNodes[h]);ot(p,a.class),a.show||ot(p,fs);let v=Et("th",null,p);if(xe.show){let $=mt(kd,v);if(h>0){let _=xe.width(i,h);_&&($.style.border=_+"px "+xe.dash(i,h)+" "+xe.stroke(i,h)),$.style.background=xe.fill(i,h)}}let b=mt(Va,v);a.label instanceof HTMLElement?b.appendChild(a.label):b.textContent=a.label,h>0&&(xe.show||(b.style.color=a.width>0?xe.stroke(i,h):xe.fill(i,h)),Ue("click",v,$=>{if(F._lock)return;os($);let _=x.indexOf(a);if(($.ctrlKey||$.metaKey)!=Q.isolate){let O=x.some((C,I)=>I>0&&I!=_&&C.show);x.forEach((C,I)=>{I>0&&_t(I,O?I==_?xs:ri:xs,!0,$e.setSeries)})}else _t(_,{show:!a.show},!0,$e.setSeries)},!1),Ns&&Ue(qa,v,$=>{F._lock||(os($),_t(x.indexOf(a),Rs,!0,$e.setSeries))},!1));for(var E in It){let $=Et("td",Sd,p);$.textContent="--",u.push($)}return[p,u]}let es=new Map;function Ue(a,h,u,p=!0){let v=es.get(h)||{},b=F.bind[a](i,h,u,p);b&&(ms(a,h,v[a]=b),es.set(h,v))}function ks(a,h,u){let p=es.get(h)||{};for(let v in p)(a==null||v==a)&&(Qo(v,h,p[v]),delete p[v]);a==null&&es.delete(h)}let Rt=0,ts=0,Z=0,D=0,me=0,_e=0,Ss=me,ss=_e,Tt=Z,is=D,tt=0,ct=0,Qe=0,wt=0;i.bbox={};let Kn=!1,Di=!1,Es=!1,ns=!1,Ii=!1,ht=!1;function Jn(a,h,u){(u||a!=i.width||h!=i.height)&&Lr(a,h),_s(!1),Es=!0,Di=!0,Ps()}function Lr(a,h){i.width=Rt=Z=a,i.height=ts=D=h,me=_e=0,sh(),ih();let u=i.bbox;tt=u.left=us(me*re,.5),ct=u.top=us(_e*re,.5),Qe=u.width=us(Z*re,.5),wt=u.height=us(D*re,.5)}let Xc=3;function eh(){let a=!1,h=0;for(;!a;){h++;let u=uh(h),p=ph(h);a=h==Xc||u&&p,a||(Lr(i.width,i.height),Di=!0)}}function th({width:a,height:h}){Jn(a,h)}i.setSize=th;function sh(){let a=!1,h=!1,u=!1,p=!1;T.forEach((v,b)=>{if(v.show&&v._show){let{side:E,_size:$}=v,_=E%2,O=v.label!=null?v.labelSize:0,C=$+O;C>0&&(_?(Z-=C,E==3?(me+=C,p=!0):u=!0):(D-=C,E==0?(_e+=C,a=!0):h=!0))}}),rs[0]=a,rs[1]=u,rs[2]=h,rs[3]=p,Z-=Gt[1]+Gt[3],me+=Gt[3],D-=Gt[2]+Gt[0],_e+=Gt[0]}function ih(){let a=me+Z,h=_e+D,u=me,p=_e;function v(b,E){switch(b){case 1:return a+=E,a-E;case 2:return h+=E,h-E;case 3:return u-=E,u+E;case 0:return p-=E,p+E}}T.forEach((b,E)=>{if(b.show&&b._show){let $=b.side;b._pos=v($,b._size),b.label!=null&&(b._lpos=v($,b.labelSize))}})}if(F.dataIdx==null){let a=F.hover,h=a.skip=new Set(a.skip??[]);h.add(void 0);let u=a.prox=ee(a.prox),p=a.bias??=0;F.dataIdx=(v,b,E,$)=>{if(b==0)return E;let _=E,O=u(v,b,E,$)??pe,C=O>=0&&O<pe,I=P.ori==0?Z:D,K=F.left,oe=e[0],ie=e[b];if(h.has(ie[E])){_=null;let X=null,q=null,z;if(p==0||p==-1)for(z=E;X==null&&z-- >0;)h.has(ie[z])||(X=z);if(p==0||p==1)for(z=E;q==null&&z++<ie.length;)h.has(ie[z])||(q=z);if(X!=null||q!=null)if(C){let we=X==null?-1/0:R(oe[X],P,I,0),Ee=q==null?1/0:R(oe[q],P,I,0),Fe=K-we,ue=Ee-K;Fe<=ue?Fe<=O&&(_=X):ue<=O&&(_=q)}else _=q==null?X:X==null?q:E-X<=q-E?X:q}else C&&Le(K-R(oe[E],P,I,0))>O&&(_=null);return _}}let os=a=>{F.event=a};F.idxs=de,F._lock=!1;let He=F.points;He.show=ee(He.show),He.size=ee(He.size),He.stroke=ee(He.stroke),He.width=ee(He.width),He.fill=ee(He.fill);let At=i.focus=Te({},s.focus||{alpha:.3},F.focus),Ns=At.prox>=0,Ms=Ns&&He.one,dt=[],$s=[],Ts=[];function Or(a,h){let u=He.show(i,h);if(u instanceof HTMLElement)return ot(u,vd),ot(u,a.class),Dt(u,-10,-10,Z,D),k.insertBefore(u,dt[h]),u}function Cr(a,h){if(n==1||h>0){let u=n==1&&M[a.scale].time,p=a.value;a.value=u?ll(p)?ml(te,fl(p,V)):p||se:p||Pu,a.label=a.label||(u?Su:ku)}if(Ms||h>0){a.width=a.width==null?1:a.width,a.paths=a.paths||Gu||Dd,a.fillTo=ee(a.fillTo||Iu),a.pxAlign=+ne(a.pxAlign,N),a.pxRound=El(a.pxAlign),a.stroke=ee(a.stroke||null),a.fill=ee(a.fill||null),a._stroke=a._fill=a._paths=a._focus=null;let u=Lu(Je(1,a.width),1),p=a.points=Te({},{size:u,width:Je(1,u*.2),stroke:a.stroke,space:u*2,paths:Uu,_stroke:null,_fill:null},a.points);p.show=ee(p.show),p.filter=ee(p.filter),p.fill=ee(p.fill),p.stroke=ee(p.stroke),p.paths=ee(p.paths),p.pxAlign=a.pxAlign}if(Ae){let u=Ci(a,h);Se.splice(h,0,u[0]),$t.splice(h,0,u[1]),Q.values.push(null)}if(Ge){de.splice(h,0,null);let u=null;Ms?h==0&&(u=Or(a,h)):h>0&&(u=Or(a,h)),dt.splice(h,0,u),$s.splice(h,0,0),Ts.splice(h,0,0)}je("addSeries",h)}function nh(a,h){h=h??x.length,a=n==1?nr(a,h,vl,kl):nr(a,h,{},xl),x.splice(h,0,a),Cr(x[h],h)}i.addSeries=nh;function oh(a){if(x.splice(a,1),Ae){Q.values.splice(a,1),$t.splice(a,1);let h=Se.splice(a,1)[0];ks(null,h.firstChild),h.remove()}Ge&&(de.splice(a,1),dt.splice(a,1)[0].remove(),$s.splice(a,1),Ts.splice(a,1)),je("delSeries",a)}i.delSeries=oh;let rs=[!1,!1,!1,!1];function rh(a,h){if(a._show=a.show,a.show){let u=a.side%2,p=M[a.scale];p==null&&(a.scale=u?x[1].scale:L,p=M[a.scale]);let v=p.time;a.size=ee(a.size),a.space=ee(a.space),a.rotate=ee(a.rotate),Zt(a.incrs)&&a.incrs.forEach(E=>{!Qt.has(E)&&Qt.set(E,Rl(E))}),a.incrs=ee(a.incrs||(p.distr==2?iu:v?A==1?ou:lu:ps)),a.splits=ee(a.splits||(v&&p.distr==1?Ze:p.distr==3?er:p.distr==4?Mu:Nu)),a.stroke=ee(a.stroke),a.grid.stroke=ee(a.grid.stroke),a.ticks.stroke=ee(a.ticks.stroke),a.border.stroke=ee(a.border.stroke);let b=a.values;a.values=Zt(b)&&!Zt(b[0])?ee(b):v?Zt(b)?pl(te,ul(b,V)):ll(b)?du(te,b):b||ye:b||Eu,a.filter=ee(a.filter||(p.distr>=3&&p.log==10?Au:p.distr==3&&p.log==2?_u:Dl)),a.font=Tl(a.font),a.labelFont=Tl(a.labelFont),a._size=a.size(i,null,h,0),a._space=a._rotate=a._incrs=a._found=a._splits=a._values=null,a._size>0&&(rs[h]=!0,a._el=mt(pd,w))}}function ai(a,h,u,p){let[v,b,E,$]=u,_=h%2,O=0;return _==0&&($||b)&&(O=h==0&&!v||h==2&&!E?Pe(gl.size/3):0),_==1&&(v||E)&&(O=h==1&&!b||h==3&&!$?Pe(bl.size/2):0),O}let Dr=i.padding=(s.padding||[ai,ai,ai,ai]).map(a=>ee(ne(a,ai))),Gt=i._padding=Dr.map((a,h)=>a(i,h,rs,0)),Be,Ce=null,De=null,Ri=n==1?x[0].idxs:null,bt=null,li=!1;function Ir(a,h){if(e=a??[],i.data=i._data=e,n==2){Be=0;for(let u=1;u<x.length;u++)Be+=e[u][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),bt=e[0],Be=bt.length;let u=e;if(J==2){u=e.slice();let p=u[0]=Array(Be);for(let v=0;v<Be;v++)p[v]=v}i._data=e=u}if(_s(!0),je("setData"),J==2&&(Es=!0),h!==!1){let u=P;u.auto(i,li)?Zn():qt(L,u.min,u.max),ns=ns||F.left>=0,ht=!0,Ps()}}i.setData=Ir;function Zn(){li=!0;let a,h;n==1&&(Be>0?(Ce=Ri[0]=0,De=Ri[1]=Be-1,a=e[0][Ce],h=e[0][De],J==2?(a=Ce,h=De):a==h&&(J==3?[a,h]=gn(a,a,P.log,!1):J==4?[a,h]=lr(a,a,P.log,!1):P.time?h=a+Pe(86400/A):[a,h]=pn(a,h,cr,!0))):(Ce=Ri[0]=a=null,De=Ri[1]=h=null)),qt(L,a,h)}let ji,As,Qn,Xn,eo,to,so,io,no,Xe;function Rr(a,h,u,p,v,b){a??=Ga,u??=dr,p??="butt",v??=Ga,b??="round",a!=ji&&(m.strokeStyle=ji=a),v!=As&&(m.fillStyle=As=v),h!=Qn&&(m.lineWidth=Qn=h),b!=eo&&(m.lineJoin=eo=b),p!=to&&(m.lineCap=to=p),u!=Xn&&m.setLineDash(Xn=u)}function jr(a,h,u,p){h!=As&&(m.fillStyle=As=h),a!=so&&(m.font=so=a),u!=io&&(m.textAlign=io=u),p!=no&&(m.textBaseline=no=p)}function oo(a,h,u,p,v=0){if(p.length>0&&a.auto(i,li)&&(h==null||h.min==null)){let b=ne(Ce,0),E=ne(De,p.length-1),$=u.min==null?Ad(p,b,E,v,a.distr==3):[u.min,u.max];a.min=Mt(a.min,u.min=$[0]),a.max=Je(a.max,u.max=$[1])}}let Fr={min:null,max:null};function ah(){for(let p in M){let v=M[p];B[p]==null&&(v.min==null||B[L]!=null&&v.auto(i,li))&&(B[p]=Fr)}for(let p in M){let v=M[p];B[p]==null&&v.from!=null&&B[v.from]!=null&&(B[p]=Fr)}B[L]!=null&&_s(!0);let a={};for(let p in B){let v=B[p];if(v!=null){let b=a[p]=Qs(M[p],jd);if(v.min!=null)Te(b,v);else if(p!=L||n==2)if(Be==0&&b.from==null){let E=b.range(i,null,null,p);b.min=E[0],b.max=E[1]}else b.min=pe,b.max=-pe}}if(Be>0){x.forEach((p,v)=>{if(n==1){let b=p.scale,E=B[b];if(E==null)return;let $=a[b];if(v==0){let _=$.range(i,$.min,$.max,b);$.min=_[0],$.max=_[1],Ce=Nt($.min,e[0]),De=Nt($.max,e[0]),De-Ce>1&&(e[0][Ce]<$.min&&Ce++,e[0][De]>$.max&&De--),p.min=bt[Ce],p.max=bt[De]}else p.show&&p.auto&&oo($,E,p,e[v],p.sorted);p.idxs[0]=Ce,p.idxs[1]=De}else if(v>0&&p.show&&p.auto){let[b,E]=p.facets,$=b.scale,_=E.scale,[O,C]=e[v],I=a[$],K=a[_];I!=null&&oo(I,B[$],b,O,b.sorted),K!=null&&oo(K,B[_],E,C,E.sorted),p.min=E.min,p.max=E.max}});for(let p in a){let v=a[p],b=B[p];if(v.from==null&&(b==null||b.min==null)){let E=v.range(i,v.min==pe?null:v.min,v.max==-pe?null:v.max,p);v.min=E[0],v.max=E[1]}}}for(let p in a){let v=a[p];if(v.from!=null){let b=a[v.from];if(b.min==null)v.min=v.max=null;else{let E=v.range(i,b.min,b.max,p);v.min=E[0],v.max=E[1]}}}let h={},u=!1;for(let p in a){let v=a[p],b=M[p];if(b.min!=v.min||b.max!=v.max){b.min=v.min,b.max=v.max;let E=b.distr;b._min=E==3?Wt(b.min):E==4?Go(b.min,b.asinh):E==100?b.fwd(b.min):b.min,b._max=E==3?Wt(b.max):E==4?Go(b.max,b.asinh):E==100?b.fwd(b.max):b.max,h[p]=u=!0}}if(u){x.forEach((p,v)=>{n==2?v>0&&h.y&&(p._paths=null):h[p.scale]&&(p._paths=null)});for(let p in h)Es=!0,je("setScale",p);Ge&&F.left>=0&&(ns=ht=!0)}for(let p in B)B[p]=null}function lh(a){let h=Xo(Ce-1,0,Be-1),u=Xo(De+1,0,Be-1);for(;a[h]==null&&h>0;)h--;for(;a[u]==null&&u<Be-1;)u++;return[h,u]}function ch(){if(Be>0){let a=x.some(h=>h._focus)&&Xe!=At.alpha;a&&(m.globalAlpha=Xe=At.alpha),x.forEach((h,u)=>{if(u>0&&h.show&&(zr(u,!1),zr(u,!0),h._paths==null)){let p=Xe;Xe!=h.alpha&&(m.globalAlpha=Xe=h.alpha);let v=n==2?[0,e[u][0].length-1]:lh(e[u]);h._paths=h.paths(i,u,v[0],v[1]),Xe!=p&&(m.globalAlpha=Xe=p)}}),x.forEach((h,u)=>{if(u>0&&h.show){let p=Xe;Xe!=h.alpha&&(m.globalAlpha=Xe=h.alpha),h._paths!=null&&Wr(u,!1);{let v=h._paths!=null?h._paths.gaps:null,b=h.points.show(i,u,Ce,De,v),E=h.points.filter(i,u,b,v);(b||E)&&(h.points._paths=h.points.paths(i,u,Ce,De,E),Wr(u,!0))}Xe!=p&&(m.globalAlpha=Xe=p),je("drawSeries",u)}}),a&&(m.globalAlpha=Xe=1)}}function zr(a,h){let u=h?x[a].points:x[a];u._stroke=u.stroke(i,a),u._fill=u.fill(i,a)}function Wr(a,h){let u=h?x[a].points:x[a],{stroke:p,fill:v,clip:b,flags:E,_stroke:$=u._stroke,_fill:_=u._fill,_width:O=u.width}=u._paths;O=fe(O*re,3);let C=null,I=O%2/2;h&&_==null&&(_=O>0?"#fff":$);let K=u.pxAlign==1&&I>0;if(K&&m.translate(I,I),!h){let oe=tt-O/2,ie=ct-O/2,X=Qe+O,q=wt+O;C=new Path2D,C.rect(oe,ie,X,q)}h?ro($,O,u.dash,u.cap,_,p,v,E,b):hh(a,$,O,u.dash,u.cap,_,p,v,E,C,b),K&&m.translate(-I,-I)}function hh(a,h,u,p,v,b,E,$,_,O,C){let I=!1;_!=0&&W.forEach((K,oe)=>{if(K.series[0]==a){let ie=x[K.series[1]],X=e[K.series[1]],q=(ie._paths||Mi).band;Zt(q)&&(q=K.dir==1?q[0]:q[1]);let z,we=null;ie.show&&q&&Pd(X,Ce,De)?(we=K.fill(i,oe)||b,z=ie._paths.clip):q=null,ro(h,u,p,v,we,E,$,_,O,C,z,q),I=!0}}),I||ro(h,u,p,v,b,E,$,_,O,C)}let Br=Xs|sr;function ro(a,h,u,p,v,b,E,$,_,O,C,I){Rr(a,h,u,p,v),(_||O||I)&&(m.save(),_&&m.clip(_),O&&m.clip(O)),I?($&Br)==Br?(m.clip(I),C&&m.clip(C),zi(v,E),Fi(a,b,h)):$&sr?(zi(v,E),m.clip(I),Fi(a,b,h)):$&Xs&&(m.save(),m.clip(I),C&&m.clip(C),zi(v,E),m.restore(),Fi(a,b,h)):(zi(v,E),Fi(a,b,h)),(_||O||I)&&m.restore()}function Fi(a,h,u){u>0&&(h instanceof Map?h.forEach((p,v)=>{m.strokeStyle=ji=v,m.stroke(p)}):h!=null&&a&&m.stroke(h))}function zi(a,h){h instanceof Map?h.forEach((u,p)=>{m.fillStyle=As=p,m.fill(u)}):h!=null&&a&&m.fill(h)}function dh(a,h,u,p){let v=T[a],b;if(p<=0)b=[0,0];else{let E=v._space=v.space(i,a,h,u,p),$=v._incrs=v.incrs(i,a,h,u,p,E);b=Qu(h,u,$,p,E)}return v._found=b}function ao(a,h,u,p,v,b,E,$,_,O){let C=E%2/2;N==1&&m.translate(C,C),Rr($,E,_,O,$),m.beginPath();let I,K,oe,ie,X=v+(p==0||p==3?-b:b);u==0?(K=v,ie=X):(I=v,oe=X);for(let q=0;q<a.length;q++)h[q]!=null&&(u==0?I=oe=a[q]:K=ie=a[q],m.moveTo(I,K),m.lineTo(oe,ie));m.stroke(),N==1&&m.translate(-C,-C)}function uh(a){let h=!0;return T.forEach((u,p)=>{if(!u.show)return;let v=M[u.scale];if(v.min==null){u._show&&(h=!1,u._show=!1,_s(!1));return}else u._show||(h=!1,u._show=!0,_s(!1));let b=u.side,E=b%2,{min:$,max:_}=v,[O,C]=dh(p,$,_,E==0?Z:D);if(C==0)return;let I=v.distr==2,K=u._splits=u.splits(i,p,$,_,O,C,I),oe=v.distr==2?K.map(z=>bt[z]):K,ie=v.distr==2?bt[K[1]]-bt[K[0]]:O,X=u._values=u.values(i,u.filter(i,oe,p,C,ie),p,C,ie);u._rotate=b==2?u.rotate(i,X,p,C):0;let q=u._size;u._size=gt(u.size(i,X,p,a)),q!=null&&u._size!=q&&(h=!1)}),h}function ph(a){let h=!0;return Dr.forEach((u,p)=>{let v=u(i,p,rs,a);v!=Gt[p]&&(h=!1),Gt[p]=v}),h}function fh(){for(let a=0;a<T.length;a++){let h=T[a];if(!h.show||!h._show)continue;let u=h.side,p=u%2,v,b,E=h.stroke(i,a),$=u==0||u==3?-1:1,[_,O]=h._found;if(h.label!=null){let Ye=h.labelGap*$,nt=Pe((h._lpos+Ye)*re);jr(h.labelFont[0],E,"center",u==2?"top":Ha),m.save(),p==1?(v=b=0,m.translate(nt,Pe(ct+wt/2)),m.rotate((u==3?-dn:dn)/2)):(v=Pe(tt+Qe/2),b=nt);let cs=Ol(h.label)?h.label(i,a,_,O):h.label;m.fillText(cs,v,b),m.restore()}if(O==0)continue;let C=M[h.scale],I=p==0?Qe:wt,K=p==0?tt:ct,oe=h._splits,ie=C.distr==2?oe.map(Ye=>bt[Ye]):oe,X=C.distr==2?bt[oe[1]]-bt[oe[0]]:_,q=h.ticks,z=h.border,we=q.show?q.size:0,Ee=Pe(we*re),Fe=Pe((h.alignTo==2?h._size-we-h.gap:h.gap)*re),ue=h._rotate*-dn/180,Ne=y(h._pos*re),st=(Ee+Fe)*$,qe=Ne+st;b=p==0?qe:0,v=p==1?qe:0;let ut=h.font[0],yt=h.align==1?qs:h.align==2?Bo:ue>0?qs:ue<0?Bo:p==0?"center":u==3?Bo:qs,Lt=ue||p==1?"middle":u==2?"top":Ha;jr(ut,E,yt,Lt);let it=h.font[1]*h.lineGap,pt=oe.map(Ye=>y(l(Ye,C,I,K))),xt=h._values;for(let Ye=0;Ye<xt.length;Ye++){let nt=xt[Ye];if(nt!=null){p==0?v=pt[Ye]:b=pt[Ye],nt=""+nt;let cs=nt.indexOf(`
`)==-1?[nt]:nt.split(/\n/gm);for(let Ke=0;Ke<cs.length;Ke++){let aa=cs[Ke];ue?(m.save(),m.translate(v,b+Ke*it),m.rotate(ue),m.fillText(aa,0,0),m.restore()):m.fillText(aa,v,b+Ke*it)}}}q.show&&ao(pt,q.filter(i,ie,a,O,X),p,u,Ne,Ee,fe(q.width*re,3),q.stroke(i,a),q.dash,q.cap);let Ot=h.grid;Ot.show&&ao(pt,Ot.filter(i,ie,a,O,X),p,p==0?2:1,p==0?ct:tt,p==0?wt:Qe,fe(Ot.width*re,3),Ot.stroke(i,a),Ot.dash,Ot.cap),z.show&&ao([Ne],[1],p==0?1:0,p==0?1:2,p==1?ct:tt,p==1?wt:Qe,fe(z.width*re,3),z.stroke(i,a),z.dash,z.cap)}je("drawAxes")}function _s(a){x.forEach((h,u)=>{u>0&&(h._paths=null,a&&(n==1?(h.min=null,h.max=null):h.facets.forEach(p=>{p.min=null,p.max=null})))})}let Wi=!1,lo=!1,ci=[];function mh(){lo=!1;for(let a=0;a<ci.length;a++)je(...ci[a]);ci.length=0}function Ps(){Wi||(Gd(Vr),Wi=!0)}function gh(a,h=!1){Wi=!0,lo=h,a(i),Vr(),h&&ci.length>0&&queueMicrotask(mh)}i.batch=gh;function Vr(){if(Kn&&(ah(),Kn=!1),Es&&(eh(),Es=!1),Di){if(be(S,qs,me),be(S,"top",_e),be(S,ki,Z),be(S,Si,D),be(k,qs,me),be(k,"top",_e),be(k,ki,Z),be(k,Si,D),be(w,ki,Rt),be(w,Si,ts),f.width=Pe(Rt*re),f.height=Pe(ts*re),T.forEach(({_el:a,_show:h,_size:u,_pos:p,side:v})=>{if(a!=null)if(h){let b=v===3||v===0?u:0,E=v%2==1;be(a,E?"left":"top",p-b),be(a,E?"width":"height",u),be(a,E?"top":"left",E?_e:me),be(a,E?"height":"width",E?D:Z),Zo(a,fs)}else ot(a,fs)}),ji=As=Qn=eo=to=so=io=no=Xn=null,Xe=1,ui(!0),me!=Ss||_e!=ss||Z!=Tt||D!=is){_s(!1);let a=Z/Tt,h=D/is;if(Ge&&!ns&&F.left>=0){F.left*=a,F.top*=h,Ls&&Dt(Ls,Pe(F.left),0,Z,D),Os&&Dt(Os,0,Pe(F.top),Z,D);for(let u=0;u<dt.length;u++){let p=dt[u];p!=null&&($s[u]*=a,Ts[u]*=h,Dt(p,gt($s[u]),gt(Ts[u]),Z,D))}}if(ve.show&&!Ii&&ve.left>=0&&ve.width>0){ve.left*=a,ve.width*=a,ve.top*=h,ve.height*=h;for(let u in mo)be(Is,u,ve[u])}Ss=me,ss=_e,Tt=Z,is=D}je("setSize"),Di=!1}Rt>0&&ts>0&&(m.clearRect(0,0,f.width,f.height),je("drawClear"),G.forEach(a=>a()),je("draw")),ve.show&&Ii&&(Bi(ve),Ii=!1),Ge&&ns&&(ls(null,!0,!1),ns=!1),Q.show&&Q.live&&ht&&(po(),ht=!1),c||(c=!0,i.status=1,je("ready")),li=!1,Wi=!1}i.redraw=(a,h)=>{Es=h||!1,a!==!1?qt(L,P.min,P.max):Ps()};function co(a,h){let u=M[a];if(u.from==null){if(Be==0){let p=u.range(i,h.min,h.max,a);h.min=p[0],h.max=p[1]}if(h.min>h.max){let p=h.min;h.min=h.max,h.max=p}if(Be>1&&h.min!=null&&h.max!=null&&h.max-h.min<1e-16)return;a==L&&u.distr==2&&Be>0&&(h.min=Nt(h.min,e[0]),h.max=Nt(h.max,e[0]),h.min==h.max&&h.max++),B[a]=h,Kn=!0,Ps()}}i.setScale=co;let ho,uo,Ls,Os,Hr,Gr,Cs,Ds,Ur,qr,ge,ke,Ut=!1,Ve=F.drag,Ie=Ve.x,Re=Ve.y;Ge&&(F.x&&(ho=mt(md,k)),F.y&&(uo=mt(gd,k)),P.ori==0?(Ls=ho,Os=uo):(Ls=uo,Os=ho),ge=F.left,ke=F.top);let ve=i.select=Te({show:!0,over:!0,left:0,width:0,top:0,height:0},s.select),Is=ve.show?mt(fd,ve.over?k:S):null;function Bi(a,h){if(ve.show){for(let u in a)ve[u]=a[u],u in mo&&be(Is,u,a[u]);h!==!1&&je("setSelect")}}i.setSelect=Bi;function vh(a){if(x[a].show)Ae&&Zo(Se[a],fs);else if(Ae&&ot(Se[a],fs),Ge){let u=Ms?dt[0]:dt[a];u!=null&&Dt(u,-10,-10,Z,D)}}function qt(a,h,u){co(a,{min:h,max:u})}function _t(a,h,u,p){h.focus!=null&&kh(a),h.show!=null&&x.forEach((v,b)=>{b>0&&(a==b||a==null)&&(v.show=h.show,vh(b),n==2?(qt(v.facets[0].scale,null,null),qt(v.facets[1].scale,null,null)):qt(v.scale,null,null),Ps())}),u!==!1&&je("setSeries",a,h),p&&pi("setSeries",i,a,h)}i.setSeries=_t;function wh(a,h){Te(W[a],h)}function bh(a,h){a.fill=ee(a.fill||null),a.dir=ne(a.dir,-1),h=h??W.length,W.splice(h,0,a)}function yh(a){a==null?W.length=0:W.splice(a,1)}i.addBand=bh,i.setBand=wh,i.delBand=yh;function xh(a,h){x[a].alpha=h,Ge&&dt[a]!=null&&(dt[a].style.opacity=h),Ae&&Se[a]&&(Se[a].style.opacity=h)}let jt,Yt,as,Rs={focus:!0};function kh(a){if(a!=as){let h=a==null,u=At.alpha!=1;x.forEach((p,v)=>{if(n==1||v>0){let b=h||v==0||v==a;p._focus=h?null:b,u&&xh(v,b?1:At.alpha)}}),as=a,u&&Ps()}}Ae&&Ns&&Ue(Ya,ae,a=>{F._lock||(os(a),as!=null&&_t(null,Rs,!0,$e.setSeries))});function Pt(a,h,u){let p=M[h];u&&(a=a/re-(p.ori==1?_e:me));let v=Z;p.ori==1&&(v=D,a=v-a),p.dir==-1&&(a=v-a);let b=p._min,E=p._max,$=a/v,_=b+(E-b)*$,O=p.distr;return O==3?Js(10,_):O==4?Od(_,p.asinh):O==100?p.bwd(_):_}function Sh(a,h){let u=Pt(a,L,h);return Nt(u,e[0],Ce,De)}i.valToIdx=a=>Nt(a,e[0]),i.posToIdx=Sh,i.posToVal=Pt,i.valToPos=(a,h,u)=>M[h].ori==0?o(a,M[h],u?Qe:Z,u?tt:0):r(a,M[h],u?wt:D,u?ct:0),i.setCursor=(a,h,u)=>{ge=a.left,ke=a.top,ls(null,h,u)};function Yr(a,h){be(Is,qs,ve.left=a),be(Is,ki,ve.width=h)}function Kr(a,h){be(Is,"top",ve.top=a),be(Is,Si,ve.height=h)}let hi=P.ori==0?Yr:Kr,di=P.ori==1?Yr:Kr;function Eh(){if(Ae&&Q.live)for(let a=n==2?1:0;a<x.length;a++){if(a==0&&lt)continue;let h=Q.values[a],u=0;for(let p in h)$t[a][u++].firstChild.nodeValue=h[p]}}function po(a,h){if(a!=null&&(a.idxs?a.idxs.forEach((u,p)=>{de[p]=u}):Rd(a.idx)||de.fill(a.idx),Q.idx=de[0]),Ae&&Q.live){for(let u=0;u<x.length;u++)(u>0||n==1&&!lt)&&Nh(u,de[u]);Eh()}ht=!1,h!==!1&&je("setLegend")}i.setLegend=po;function Nh(a,h){let u=x[a],p=a==0&&J==2?bt:e[a],v;lt?v=u.values(i,a,h)??Ht:(v=u.value(i,h==null?null:p[h],a,h),v=v==null?Ht:{_:v}),Q.values[a]=v}function ls(a,h,u){Ur=ge,qr=ke,[ge,ke]=F.move(i,ge,ke),F.left=ge,F.top=ke,Ge&&(Ls&&Dt(Ls,Pe(ge),0,Z,D),Os&&Dt(Os,0,Pe(ke),Z,D));let p,v=Ce>De;jt=pe,Yt=null;let b=P.ori==0?Z:D,E=P.ori==1?Z:D;if(ge<0||Be==0||v){p=F.idx=null;for(let $=0;$<x.length;$++){let _=dt[$];_!=null&&Dt(_,-10,-10,Z,D)}Ns&&_t(null,Rs,!0,a==null&&$e.setSeries),Q.live&&(de.fill(p),ht=!0)}else{let $,_,O;n==1&&($=P.ori==0?ge:ke,_=Pt($,L),p=F.idx=Nt(_,e[0],Ce,De),O=R(e[0][p],P,b,0));let C=-10,I=-10,K=0,oe=0,ie=!0,X="",q="";for(let z=n==2?1:0;z<x.length;z++){let we=x[z],Ee=de[z],Fe=Ee==null?null:n==1?e[z][Ee]:e[z][1][Ee],ue=F.dataIdx(i,z,p,_),Ne=ue==null?null:n==1?e[z][ue]:e[z][1][ue];if(ht=ht||Ne!=Fe||ue!=Ee,de[z]=ue,z>0&&we.show){let st=ue==null?-10:ue==p?O:R(n==1?e[0][ue]:e[z][0][ue],P,b,0),qe=Ne==null?-10:U(Ne,n==1?M[we.scale]:M[we.facets[1].scale],E,0);if(Ns&&Ne!=null){let ut=P.ori==1?ge:ke,yt=Le(At.dist(i,z,ue,qe,ut));if(yt<jt){let Lt=At.bias;if(Lt!=0){let it=Pt(ut,we.scale),pt=Ne>=0?1:-1,xt=it>=0?1:-1;xt==pt&&(xt==1?Lt==1?Ne>=it:Ne<=it:Lt==1?Ne<=it:Ne>=it)&&(jt=yt,Yt=z)}else jt=yt,Yt=z}}if(ht||Ms){let ut,yt;P.ori==0?(ut=st,yt=qe):(ut=qe,yt=st);let Lt,it,pt,xt,Ot,Ye,nt=!0,cs=He.bbox;if(cs!=null){nt=!1;let Ke=cs(i,z);pt=Ke.left,xt=Ke.top,Lt=Ke.width,it=Ke.height}else pt=ut,xt=yt,Lt=it=He.size(i,z);if(Ye=He.fill(i,z),Ot=He.stroke(i,z),Ms)z==Yt&&jt<=At.prox&&(C=pt,I=xt,K=Lt,oe=it,ie=nt,X=Ye,q=Ot);else{let Ke=dt[z];Ke!=null&&($s[z]=pt,Ts[z]=xt,tl(Ke,Lt,it,nt),Xa(Ke,Ye,Ot),Dt(Ke,gt(pt),gt(xt),Z,D))}}}}if(Ms){let z=At.prox,we=as==null?jt<=z:jt>z||Yt!=as;if(ht||we){let Ee=dt[0];Ee!=null&&($s[0]=C,Ts[0]=I,tl(Ee,K,oe,ie),Xa(Ee,X,q),Dt(Ee,gt(C),gt(I),Z,D))}}}if(ve.show&&Ut)if(a!=null){let[$,_]=$e.scales,[O,C]=$e.match,[I,K]=a.cursor.sync.scales,oe=a.cursor.drag;if(Ie=oe._x,Re=oe._y,Ie||Re){let{left:ie,top:X,width:q,height:z}=a.select,we=a.scales[I].ori,Ee=a.posToVal,Fe,ue,Ne,st,qe,ut=$!=null&&O($,I),yt=_!=null&&C(_,K);ut&&Ie?(we==0?(Fe=ie,ue=q):(Fe=X,ue=z),Ne=M[$],st=R(Ee(Fe,I),Ne,b,0),qe=R(Ee(Fe+ue,I),Ne,b,0),hi(Mt(st,qe),Le(qe-st))):hi(0,b),yt&&Re?(we==1?(Fe=ie,ue=q):(Fe=X,ue=z),Ne=M[_],st=U(Ee(Fe,K),Ne,E,0),qe=U(Ee(Fe+ue,K),Ne,E,0),di(Mt(st,qe),Le(qe-st))):di(0,E)}else go()}else{let $=Le(Ur-Hr),_=Le(qr-Gr);if(P.ori==1){let K=$;$=_,_=K}Ie=Ve.x&&$>=Ve.dist,Re=Ve.y&&_>=Ve.dist;let O=Ve.uni;O!=null?Ie&&Re&&(Ie=$>=O,Re=_>=O,!Ie&&!Re&&(_>$?Re=!0:Ie=!0)):Ve.x&&Ve.y&&(Ie||Re)&&(Ie=Re=!0);let C,I;Ie&&(P.ori==0?(C=Cs,I=ge):(C=Ds,I=ke),hi(Mt(C,I),Le(I-C)),Re||di(0,E)),Re&&(P.ori==1?(C=Cs,I=ge):(C=Ds,I=ke),di(Mt(C,I),Le(I-C)),Ie||hi(0,b)),!Ie&&!Re&&(hi(0,0),di(0,0))}if(Ve._x=Ie,Ve._y=Re,a==null){if(u){if(ra!=null){let[$,_]=$e.scales;$e.values[0]=$!=null?Pt(P.ori==0?ge:ke,$):null,$e.values[1]=_!=null?Pt(P.ori==1?ge:ke,_):null}pi(Vo,i,ge,ke,Z,D,p)}if(Ns){let $=u&&$e.setSeries,_=At.prox;as==null?jt<=_&&_t(Yt,Rs,!0,$):jt>_?_t(null,Rs,!0,$):Yt!=as&&_t(Yt,Rs,!0,$)}}ht&&(Q.idx=p,po()),h!==!1&&je("setCursor")}let Kt=null;Object.defineProperty(i,"rect",{get(){return Kt==null&&ui(!1),Kt}});function ui(a=!1){a?Kt=null:(Kt=k.getBoundingClientRect(),je("syncRect",Kt))}function Jr(a,h,u,p,v,b,E){F._lock||Ut&&a!=null&&a.movementX==0&&a.movementY==0||(fo(a,h,u,p,v,b,E,!1,a!=null),a!=null?ls(null,!0,!0):ls(h,!0,!1))}function fo(a,h,u,p,v,b,E,$,_){if(Kt==null&&ui(!1),os(a),a!=null)u=a.clientX-Kt.left,p=a.clientY-Kt.top;else{if(u<0||p<0){ge=-10,ke=-10;return}let[O,C]=$e.scales,I=h.cursor.sync,[K,oe]=I.values,[ie,X]=I.scales,[q,z]=$e.match,we=h.axes[0].side%2==1,Ee=P.ori==0?Z:D,Fe=P.ori==1?Z:D,ue=we?b:v,Ne=we?v:b,st=we?p:u,qe=we?u:p;if(ie!=null?u=q(O,ie)?l(K,M[O],Ee,0):-10:u=Ee*(st/ue),X!=null?p=z(C,X)?l(oe,M[C],Fe,0):-10:p=Fe*(qe/Ne),P.ori==1){let ut=u;u=p,p=ut}}_&&(h==null||h.cursor.event.type==Vo)&&((u<=1||u>=Z-1)&&(u=us(u,Z)),(p<=1||p>=D-1)&&(p=us(p,D))),$?(Hr=u,Gr=p,[Cs,Ds]=F.move(i,u,p)):(ge=u,ke=p)}let mo={width:0,height:0,left:0,top:0};function go(){Bi(mo,!1)}let Zr,Qr,Xr,ea;function ta(a,h,u,p,v,b,E){Ut=!0,Ie=Re=Ve._x=Ve._y=!1,fo(a,h,u,p,v,b,E,!0,!1),a!=null&&(Ue(Ho,Ko,sa,!1),pi(Ua,i,Cs,Ds,Z,D,null));let{left:$,top:_,width:O,height:C}=ve;Zr=$,Qr=_,Xr=O,ea=C}function sa(a,h,u,p,v,b,E){Ut=Ve._x=Ve._y=!1,fo(a,h,u,p,v,b,E,!1,!0);let{left:$,top:_,width:O,height:C}=ve,I=O>0||C>0,K=Zr!=$||Qr!=_||Xr!=O||ea!=C;if(I&&K&&Bi(ve),Ve.setScale&&I&&K){let oe=$,ie=O,X=_,q=C;if(P.ori==1&&(oe=_,ie=C,X=$,q=O),Ie&&qt(L,Pt(oe,L),Pt(oe+ie,L)),Re)for(let z in M){let we=M[z];z!=L&&we.from==null&&we.min!=pe&&qt(z,Pt(X+q,z),Pt(X,z))}go()}else F.lock&&(F._lock=!F._lock,ls(h,!0,a!=null));a!=null&&(ks(Ho,Ko),pi(Ho,i,ge,ke,Z,D,null))}function Mh(a,h,u,p,v,b,E){if(F._lock)return;os(a);let $=Ut;if(Ut){let _=!0,O=!0,C=10,I,K;P.ori==0?(I=Ie,K=Re):(I=Re,K=Ie),I&&K&&(_=ge<=C||ge>=Z-C,O=ke<=C||ke>=D-C),I&&_&&(ge=ge<Cs?0:Z),K&&O&&(ke=ke<Ds?0:D),ls(null,!0,!0),Ut=!1}ge=-10,ke=-10,de.fill(null),ls(null,!0,!0),$&&(Ut=$)}function ia(a,h,u,p,v,b,E){F._lock||(os(a),Zn(),go(),a!=null&&pi(Ka,i,ge,ke,Z,D,null))}function na(){T.forEach(Xu),Jn(i.width,i.height,!0)}ms(un,Ks,na);let js={};js.mousedown=ta,js.mousemove=Jr,js.mouseup=sa,js.dblclick=ia,js.setSeries=(a,h,u,p)=>{let v=$e.match[2];u=v(i,h,u),u!=-1&&_t(u,p,!0,!1)},Ge&&(Ue(Ua,k,ta),Ue(Vo,k,Jr),Ue(qa,k,a=>{os(a),ui(!1)}),Ue(Ya,k,Mh),Ue(Ka,k,ia),ir.add(i),i.syncRect=ui);let Vi=i.hooks=s.hooks||{};function je(a,h,u){lo?ci.push([a,h,u]):a in Vi&&Vi[a].forEach(p=>{p.call(null,i,h,u)})}(s.plugins||[]).forEach(a=>{for(let h in a.hooks)Vi[h]=(Vi[h]||[]).concat(a.hooks[h])});let oa=(a,h,u)=>u,$e=Te({key:null,setSeries:!1,filters:{pub:rl,sub:rl},scales:[L,x[1]?x[1].scale:null],match:[al,al,oa],values:[null,null]},F.sync);$e.match.length==2&&$e.match.push(oa),F.sync=$e;let ra=$e.key,vo=ic(ra);function pi(a,h,u,p,v,b,E){$e.filters.pub(a,h,u,p,v,b,E)&&vo.pub(a,h,u,p,v,b,E)}vo.sub(i);function $h(a,h,u,p,v,b,E){$e.filters.sub(a,h,u,p,v,b,E)&&js[a](null,h,u,p,v,b,E)}i.pub=$h;function Th(){vo.unsub(i),ir.delete(i),es.clear(),Qo(un,Ks,na),d.remove(),ae?.remove(),je("destroy")}i.destroy=Th;function wo(){je("init",s,e),Ir(e||s.data,!1),B[L]?co(L,B[L]):Zn(),Ii=ve.show&&(ve.width>0||ve.height>0),ns=ht=!0,Jn(s.width,s.height)}return x.forEach(Cr),T.forEach(rh),t?t instanceof HTMLElement?(t.appendChild(d),wo()):t(i,wo):wo(),i}Oe.assign=Te;Oe.fmtNum=hr;Oe.rangeNum=pn;Oe.rangeLog=gn;Oe.rangeAsinh=lr;Oe.orient=vs;Oe.pxRatio=re;Oe.join=Hd;Oe.fmtDate=ur,Oe.tzDate=tu;Oe.sync=ic;{Oe.addGap=Ru,Oe.clipGaps=bn;let s=Oe.paths={points:cc};s.linear=dc,s.stepped=zu,s.bars=Wu,s.spline=Vu}var Sn=class{constructor(e){this.columns=e,this.width=1,this.pending=0,this.sums=new Array(e).fill(0),this.iterations=0,this.series=Array.from({length:e+1},()=>[])}clear(){this.width=1,this.pending=0,this.sums.fill(0),this.iterations=0,this.series=Array.from({length:this.columns+1},()=>[])}add(e){for(let t=0;t<e.length;t+=this.columns){for(let i=0;i<this.columns;i++)this.sums[i]+=e[t+i];this.iterations+=1,this.pending+=1,!(this.pending<this.width)&&(this.series[0].push(this.iterations-(this.width-1)/2),this.sums.forEach((i,n)=>this.series[n+1].push(i/this.width)),this.sums.fill(0),this.pending=0,this.series[0].length===1024&&this.halve())}}halve(){this.series=this.series.map(e=>Array.from({length:e.length/2},(t,i)=>(e[2*i]+e[2*i+1])/2)),this.width*=2}},En=class{constructor(){this.series=[[],[]]}clear(){this.series=[[],[]]}add(e,t){let[i,n]=this.series;for(;i.length&&i[i.length-1]>=e;)i.pop(),n.pop();i.push(e),n.push(t),i.length===1024&&(this.series=this.series.map(o=>o.filter((r,l)=>l%2===0)))}};var mc=[[],[7,4],[2,3]],gc=116,ep=150,tp=60,sp=2,ip="11px system-ui, sans-serif",np=(s,e,t)=>e===null||t===null?[0,1]:Oe.rangeNum(e,t,.1,!0);function op(s,e){let t=g("div",{className:"live-plot",role:"img","aria-label":s}),i=e.map((r,l)=>g("span",{className:"live-key live-key-curve",innerHTML:`<svg viewBox="0 0 24 12" aria-hidden="true" class="live-curve-${l+1}"><path d="M0 6H24"/></svg>`},r)),n=g("div",{className:"live-caption"},s);return{element:g("div",{className:"live-chart"},n,...i.length>1?[g("div",{className:"live-keys"},...i)]:[],t),plot:t,caption:n}}var ws=new Set;function bc(){let s=sp;for(let e of ws)if(ws.delete(e),e.draw(),!--s)break;ws.size&&requestAnimationFrame(bc)}function vc(s){ws.size||requestAnimationFrame(bc),ws.add(s)}var wc=(s,e)=>e.includes(null)?e.map(t=>t===null?"":Me(t)):ma(e),rp=(s,e)=>Math.max(42,10+6.5*Math.max(0,...(e??[]).map(t=>t.length))),Ti=class{constructor(e,t){let{element:i,plot:n,caption:o}=op(e,t);this.element=i,this.plot=n,this.caption=o,this.due=0,this.on=!0}turn(e){this.on=e,this.element.classList.toggle("live-off",!e),this.drawSoon()}options(e){throw new Error("a chart says what it plots")}data(){throw new Error("a chart says what it plots")}attach(e){let t={stroke:()=>e("axis"),grid:{stroke:()=>e("grid"),width:1},ticks:{show:!1},font:ip},{series:i,scales:n,bands:o,splits:r}=this.options(e);this.uplot=new Oe({width:Math.max(this.plot.clientWidth,100),height:gc,legend:{show:!1},cursor:{show:!1},padding:[6,16,0,0],scales:{x:{time:!1},y:{range:np},...n},axes:[{...t,size:18,gap:2,space:50,values:wc},{...t,size:rp,gap:4,space:24,values:wc,...r&&{splits:r}}],series:[{},...i],bands:o},this.data(),this.plot)}drawSoon(){if(!this.uplot||ws.has(this))return;clearTimeout(this.timer);let e=this.due-performance.now();e<=0?vc(this):this.timer=setTimeout(()=>vc(this),e+tp)}draw(){this.due=performance.now()+ep,!(!this.on||!this.plot.clientWidth)&&this.uplot?.setData(this.data())}fit(){let e=this.plot.clientWidth;e>0&&this.uplot&&e!==this.uplot.width&&this.uplot.setSize({width:e,height:gc}),this.drawSoon()}destroy(){clearTimeout(this.timer),ws.delete(this),this.uplot?.destroy(),this.uplot=void 0}},yc={x:{time:!1,range:(s,e,t)=>[e,Math.max(t,e+1)]}},xc=(s,e)=>({stroke:()=>s(`curve-${e+1}`),width:1.5,dash:mc[e%mc.length],points:{show:!1}}),ii=class extends Ti{constructor(e,t){super(`${e} over generator steps`,t),le(this.caption,e),this.history=new Sn(t.length),this.count=t.length}options(e){return{series:Array.from({length:this.count},(t,i)=>xc(e,i)),scales:yc,bands:[]}}data(){let{series:e}=this.history;return e[0].length?e:[[0,1],...e.slice(1).map(()=>[null,null])]}add(e){this.history.add(e),this.drawSoon()}clear(){this.history.clear(),this.drawSoon()}},Ai=class extends Ti{constructor(e){super(`${e} over generator steps, with its floor`,[]),this.track=new En,this.floor={mean:NaN,sd:NaN},this.name=e,le(this.caption,e)}options(e){let t={stroke:()=>e("floor"),width:1,dash:[4,3],points:{show:!1}};return{series:[{...xc(e,0),points:{show:()=>this.track.series[0].length<2,size:6}},t,t],scales:{...yc,y:{range:(i,n,o)=>[0,o?1.1*o:1]}},bands:[{series:[3,2],fill:()=>e("floor-fill")}]}}data(){let[e,t]=this.track.series,{mean:i,sd:n}=this.floor,[o,r]=e.length>1?[e,t]:[[e[0]??0,(e[0]??0)+1],[t[0]??null,null]];return[o,r,o.map(()=>Math.max(0,i-2*n)),o.map(()=>i+2*n)]}setFloor(e){this.floor=e,le(this.caption,`${this.name}
dashed: its floor ${Me(e.mean)} ± ${Me(2*e.sd)}`),this.drawSoon()}add(e,t){this.track.add(e,t),this.drawSoon()}clear(){this.track.clear(),this.drawSoon()}},Nn=class extends Ai{options(e){let t=super.options(e),i=(o,r,l)=>{let[c,d]=[Math.min(r??1,this.floor.mean||1),l??1];return[10**Math.floor(Math.log10(Math.max(c,1e-6)/1.5)),10**Math.ceil(Math.log10(Math.max(d,1e-6)))]};return{...t,splits:(o,r,l,c)=>{let[d,f]=[l,c].map(w=>Math.round(Math.log10(w))),m=Math.ceil((f-d+1)/4);return Array.from({length:Math.floor((f-d)/m)+1},(w,S)=>10**(d+S*m))},scales:{...t.scales,y:{distr:3,range:i}}}}data(){let[e,t,i,n]=super.data();return[e,t,i.map(o=>Math.max(Number(o),this.floor.mean/3)||null),n]}},_i=class extends Ti{constructor(e,t){super(`${e}: ${t}`,[]),le(this.caption,`${e}
${t}`),this.histogram={edges:[0,1],shares:new Float32Array(1)}}options(e){let t=Oe.paths.bars({size:[1,1/0],align:1,gap:1});return{series:[{stroke:()=>e("bar"),fill:()=>e("bar"),width:0,paths:t,points:{show:!1}}],scales:{x:{time:!1,range:()=>this.histogram.edges},y:{range:(i,n,o)=>[0,o?1.05*o:1]}},bands:[]}}data(){let{edges:e,shares:t}=this.histogram,i=(e[1]-e[0])/t.length;return[Array.from(t,(n,o)=>e[0]+o*i),Array.from(t)]}show(e){this.histogram=e,this.drawSoon()}};function kc(s){let e=s.map(([n],o)=>{let r=g("button",{type:"button"},n);return r.addEventListener("click",()=>t(o)),r}),t=n=>s.forEach(([,o],r)=>{o.turn(r===n),e[r].setAttribute("aria-pressed",String(r===n))});t(0);let i=g("div",{className:"live-buttons live-either",role:"group","aria-label":"the curve that is shown"},...e);return g("div",{},...s.length>1?[i]:[],g("div",{className:"live-alike"},...s.map(([,{element:n}])=>n)))}var ap={real:'<svg viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="4"/></svg>',generated:'<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M3 3 9 9M3 9 9 3"/></svg>',arrow:'<svg viewBox="0 0 18 12" aria-hidden="true"><path d="M1 6H16M11 2 16 6 11 10"/></svg>'},br=(s,...e)=>g("span",{className:`live-key live-key-${s}`},g("span",{innerHTML:ap[s]}),...e),Mn=class{constructor(e){this.label=e.label,this.labelled=g("span",{},e.label),this.outside=g("span",{}),this.wider=g("span",{});let t=he("arrows");this.arrows=g("input",{id:t,type:"checkbox",checked:!0}),this.ends=[g("span"),g("span"),g("span")],this.element=g("div",{className:"live-legend"},g("div",{className:"live-keys"},br("real","real"),br("generated","generated"),br("arrow",this.arrows,g("label",{htmlFor:t},"pull on them"))),g("div",{className:"live-bar"},g("div",{className:"live-beside"},this.labelled,g("span",{className:"live-apart"},this.wider,this.outside)),g("div",{className:"live-ramp"}),g("div",{className:"live-ends"},...this.ends)));let{low:i,high:n}=e;i!==null&&n!==null&&this.show({low:i,high:n,apart:n-i},1)}show({low:e,high:t,apart:i},n,o=!1){le(this.labelled,o?`change of ${this.label}`:this.label);let r=Math.min(20,Math.max(0,Math.ceil(1-Math.log10(t-e)))),l=d=>String(Number(d.toFixed(r)));[e,(e+t)/2,t].forEach((d,f)=>le(this.ends[f],l(d)));let c=i<(t-e)/7?`a line every ${Me(i)}`:"";le(this.wider,[c,n>1?`${n} times as wide`:""].filter(Boolean).join("; "))}showOutside(e){le(this.outside,e?`${Math.ceil(100*e)} % outside`:"")}};var $n=-10,Sc=2,lp=[-8,-4,0],yr=s=>{let e=s>0?Math.log10(s):$n;return 100*(Math.min(Sc,Math.max($n,e))-$n)/(Sc-$n)},Tn=class{constructor(){this.number=g("span",{className:"live-number"},"–"),this.bar=g("div",{className:"live-meter-bar"}),this.most=g("div",{className:"live-meter-most",hidden:!0});let e=lp.map(t=>{let i=g("span",{},t===0?"1":g("span",{},"10",g("sup",{},String(t).replace("-","−"))));return i.style.left=`${yr(10**t)}%`,i});this.element=g("div",{className:"live-meter"},g("div",{className:"live-meter-text"},g("span",{},"longest pull on a sample"),this.number),g("div",{className:"live-meter-track","aria-hidden":"true"},this.bar,this.most),g("div",{className:"live-meter-marks","aria-hidden":"true"},...e))}show(e,t){le(this.number,Me(e)),this.bar.style.width=`${yr(e)}%`,this.most.style.left=`${yr(t)}%`,this.most.hidden=!(t>0)}};var cp=.01,Ec=1e-4,hp=10,Nc=/\{(\w+)\}/g,dp=({edges:[s,e],shares:t})=>t.reduce((i,n,o)=>i+n*(s+(o+.5)*(e-s)/t.length),0);function Mc(s,e,t,i){let n={...e,steps:t.steps,updates:t.steps+t.discriminatorSteps,mean_slope:dp(t.slopes),...i};s.measured.forEach((o,r)=>{(!Number.isNaN(t.last[r])||!(o in n))&&(n[o]=t.last[r])});for(let[o,r]of Object.entries(s.derived))n[o]=Us(r,n);return n}var We=s=>{let e=Math.abs(s);return e>=.01&&e<1e3?String(Number(s.toFixed(e<1?3:e<100?2:0))):Me(s)};function up(s,e){let t=n=>[...n.matchAll(Nc)].every(([,o])=>Number.isFinite(e[o])),i=s.replace(/\[(.*?)\]/g,(n,o)=>t(o)?o:"");return t(i)?i.replace(Nc,(n,o)=>We(e[o])):""}function pp({covered:s,quality:e,distance:t},i,{mean:n}){if(i&&s===0)return`No sample sits on any of the ${i} modes`;let o=100*(e??0),r=o>0&&o<.5?"fewer than 1 %":`${Math.round(o)} %`;if(i)return`Samples sit on ${s} of ${i} modes; ${r} of all lie right on one`;let l=t/n;return Number.isFinite(l)?l<1.5?`The distance is ${We(t)}, no more than between two samples of the data`:`The distance is ${We(t)}, ${l<hp?l.toFixed(1):Math.round(l)} times its floor`:""}function fp({pull:s,moved:e},t,i){if(!(s<cp*t))return"";let n=`The longest pull on a sample has faded to ${We(s)}, from ${We(t)} at its best`;if(e<Ec)return`${n}, and the samples stand still: G has almost nothing to learn from.`;let o=i==="SGD"?"":`, since ${i} divides a gradient by its recent size`;return e>=Ec?`${n}, but the samples still move by ${We(e)} a step${o}.`:`${n}.`}function $c(s,e,{modes:t,floor:i,most:n}){if(e.updates===0)return"Nothing is trained yet. Crosses are what G makes of noise; the map is what an untrained network says.";let o=pp(e,t,i);return[o&&`${o}.`,up(s.sentence,e),fp(e,n,s.optimizers.generator)].filter(Boolean).join(" ")}var Tc=s=>s<0?We(s).replace("-","−"):`+${We(s)}`;function Ac({part:s,arrows:e},{discriminator:t}){let i=t==="critic"?"f":"D",{batch:n,loss:o=NaN,atReal:r=NaN,atMade:l=NaN,others:c=0,moved:d=NaN,cosine:f=NaN}=s,m=c===1?", and one more with fresh draws":`, and ${c} more with fresh draws`;return{noise:`1 of 5. G makes ${n} samples of fresh noise, and as many real points are drawn. The update of ${i} sees these alone.`,gradient:`2 of 5. The loss of ${i} on them is ${We(o)}. The map shows what its gradient will change: ${Tc(r)} at the real points, ${Tc(l)} at the samples, on average.`,update:`3 of 5. ${i} has made that update${c?m:""}. The map is the new one.`,pull:`4 of 5. Fresh noise again. Each arrow is minus the gradient of G’s loss at a sample, ${We(kt(e))} long at most.`,move:`5 of 5. G has made its update. The samples share its weights, so they cannot simply follow their pulls: they moved by ${We(d)} on average, and the cosine between ways and pulls is ${We(f)}. Arrows show the ways, enlarged.`}[s.name]}var mp=6,gp=5,vp=4,An=(s,e)=>({low:s,high:e,apart:(e-s)/mp});function xr(s){let[e,t]=[1/0,-1/0];for(let i of s)Number.isFinite(i)&&([e,t]=[Math.min(e,i),Math.max(t,i)]);return e<=t?[e,t]:[0,0]}function _c(s){let e=Math.max(...xr(s).map(Math.abs))||1;return An(-e,e)}function Pc({samples:s,steps:e},t){return!t||e<=t.steps||s.length!==t.samples.length?NaN:kt(s.map((i,n)=>i-t.samples[n]))/(e-t.steps)}var _n=class{constructor(e){this.bounds=e,this.pull=0,this.span=0,this.trained=!1}clear(){this.pull=this.span=0,this.trained=!1}take({surface:e,arrows:t,steps:i,discriminatorSteps:n}){let o=i+n>0;o!==this.trained&&this.clear(),this.trained=o;let[r,l]=xr(e);this.span=Math.max(this.span,(this.bounds.high??l)-(this.bounds.low??r)),this.pull=Math.max(this.pull,kt(t))}range(e){let{low:t,high:i}=this.bounds,n=this.span||1;if(t!==null)return An(t,i??t+n);if(i!==null)return An(i-n,i);let[o,r]=xr(e),l=An((o+r-n)/2,(o+r+n)/2);for(let c=0;c<gp&&r-o<vp*l.apart;c++)l.apart/=2;return l}};var Pn=class{constructor(e,t){this.pane=e,this.assets=t,this.loading=void 0,this.module=void 0,this.needed=e.manifest.controls.some(({kind:i})=>i==="formula")}load(){return this.needed?(this.loading??=this.begin().catch(e=>{throw this.loading=void 0,e}),this.loading):Promise.resolve()}async begin(){let{settings:e,main:t}=this.pane,{default:i}=await import(await this.assets.url("formulas.js"));this.module=i,this.panel=new i.Panel(e.inputs,(n,o)=>e.set(n,o)),t.prepend(this.panel.top),t.append(this.panel.bottom),this.show(e.values)}async check(e){try{return await this.load(),this.read(e)}catch(t){return{error:`formulas.js, which reads formulas, could not be loaded (${t.message}).`}}}read(e){return this.module?.check(e)??{error:"formulas.js, which reads formulas, could not be loaded."}}show(e){this.panel?.show(e)}};var Ln=new Intl.NumberFormat("en"),wp=20,bp="objective.",On=class{picture;shown;steps=0;numbersToo=!0;held=[];passed=[];measured={distance:NaN,covered:null,quality:null};told={};constructor(e,t,i,n,o,r){this.manifest=e,this.index=t,this.scale=new _n(e.surface),this.named=d=>ze(d).replace("discriminator",e.discriminator),this.legend=new Mn(e.surface),this.meter=new Tn,this.distance=new Ai("distance to the data (sliced W₁)"),this.curves=e.curves.map(({label:d,names:f})=>new ii(d,f.map(this.named))),this.layOut(n),this.written=new Pn(this,r),this.settings=new Gs(e,i,this,d=>{this.note(d),this.written.show(d),o(d)}),this.describeSlider(),this.slopes=new _i("slopes between real and generated","share of points"),this.weights=new _i(`weights of the ${e.discriminator}`,"share of weights");let[l,,...c]=this.curves;this.place.append(...[l,...c,this.slopes,this.weights].map(({element:d})=>d)),this.charts=[this.distance,...this.curves,this.slopes,this.weights],this.clear()}layOut(e){let{manifest:t,distance:i,curves:n}=this,o=[["distance",i],...n.slice(1,2).map(l=>[t.curves[1].label,l])];this.heading=g("p",{className:"live-title"}),this.canvas=g("canvas",{role:"img","aria-label":`Real and generated points on a map of ${t.surface.label}.`}),this.main=g("div",{className:"live-main"}),this.controls=g("div",{className:"live-controls"}),this.place=g("div",{className:"live-charts"}),this.said=g("p",{className:"live-say"}),this.below=g("div",{});let r=g("div",{className:"live-square"},this.canvas,g("div",{className:"live-stored"},...e));this.element=g("section",{className:"live-pane"},this.heading,g("div",{className:"live-body"},g("div",{className:"live-stage"},r,this.legend.element),g("div",{className:"live-side"},this.said,this.main,this.meter.element,kc(o),this.below),g("div",{className:"live-groups"},Ct("more settings",this.controls),Ct("everything that is measured",this.readouts(),this.place))))}entitle(e){this.title=e,this.heading.textContent=e,this.element.setAttribute("aria-label",e)}describeSlider(){let{manifest:e,settings:t,main:i}=this,[n,o]=e.ends;if(n||o){let r=g("p",{className:"live-effects"},g("i",{},`← ${n}`),g("i",{},`${o} →`));i.querySelector("[data-control]").append(r)}this.now={};for(let r of Object.keys(t.inputs))bp+r in e.state&&(this.now[r]=g("p",{className:"live-now"}," "),t.inputs[r].element.append(this.now[r]))}readouts(){this.numbers={};let e=(t,i)=>(this.numbers[t]=g("dd",{},"–"),g("div",{},g("dt",{},i),this.numbers[t]));return g("dl",{className:"live-readouts"},e("steps","generator steps"),e("discriminatorSteps",this.named("discriminator_steps")),...this.manifest.measured.map(t=>e(t,this.named(t))),e("distance","distance"),e("covered","modes covered"),e("quality","high-quality samples"))}attach(e){this.picture=new Ui(this.canvas);for(let t of this.charts)t.attach(e)}recolour(e){this.picture.setPalette(e);for(let t of this.charts)t.drawSoon()}fit(){this.picture.fit();for(let e of this.charts)e.fit()}clear(){this.held=[{values:this.settings.values,step:0}],this.steps=0,this.scale.clear();for(let e of this.curves)e.clear();this.distance.clear()}note(e){let t=this.held.at(-1);t&&this.steps-t.step<wp&&this.held.pop(),this.held.push({values:e,step:this.steps})}lastStable(){let e=this.held.at(-2);if(!e)return;let t=this.manifest.controls.map(({name:n})=>n),{values:i}=this.settings;return t.filter(n=>e.values[n]!==i[n]).map(n=>({name:n,value:e.values[n]}))}take(e,t,i){e.steps+e.discriminatorSteps===0&&this.clear(),this.steps=e.steps,e.part||(e.moved=Pc(e,this.last),this.last=e,this.scale.take(e)),this.passed=this.iterations(e),this.plot(e),this.show(e,t,i||e.distance!==void 0)}iterations({rows:e,steps:t}){let{measured:i,derived:n}=this.manifest,o=e.length/i.length;return Array.from({length:o},(r,l)=>{let c={...this.settings.values,steps:t-o+1+l};i.forEach((d,f)=>c[d]=e[l*i.length+f]);for(let[d,f]of Object.entries(n))c[d]=Us(f,c);return c})}plot({steps:e,distance:t}){this.manifest.curves.forEach(({names:i},n)=>{let o=this.passed.flatMap(r=>i.map(l=>Number(r[l]??NaN)));o.length&&this.curves[n].add(o)}),t!==void 0&&this.distance.add(e,t)}show(e,t,i){if(this.shown=e,e.part)return le(this.said,Ac(e,this.manifest));if(this.slopes.show(e.slopes),this.weights.show(e.weights),this.numbersToo=i,e.distance!==void 0){let{distance:n,covered:o=null,quality:r=null}=e;this.measured={distance:n,covered:o,quality:r}}this.told=Mc(this.manifest,this.settings.values,e,{pull:kt(e.arrows),moved:e.moved??NaN,...this.measured}),i&&this.showNumbers(e,t)}draw(e,{most:t,cursor:i}){let{shown:n}=this;if(!n)return;let{limit:o,part:r}=n,l=r?.name==="gradient",c=l?_c(n.surface):this.scale.range(n.surface),d=r?.name==="move"?kt(n.arrows):t;this.picture.draw(n,n.points??e.points,{...c,limit:o,pull:d},this.legend.arrows.checked),i&&this.picture.drawCursor(i,o),this.numbersToo&&this.legend.show(c,o/this.index.data[e.data].limit,l)}showNumbers({samples:e,steps:t,discriminatorSteps:i,last:n,limit:o},r){let{numbers:l,measured:c,manifest:d,told:f}=this,{modes:m}=this.index.data[r],w=this.distance.floor;le(this.said,$c(d,f,{modes:m.length,floor:w,most:this.scale.pull})),this.meter.show(f.pull,this.scale.pull),this.legend.showOutside(ca(e,o)/(e.length/2));for(let[k,N]of Object.entries(this.now)){let y=n[d.measured.indexOf(k)]??NaN,A=Number.isFinite(y)&&mi(y)!==mi(Number(this.settings.values[k]));le(N,A?`starts there; now ${mi(y)}`:" ")}if(le(l.steps,Ln.format(t)),le(l.discriminatorSteps,Ln.format(i)),this.heading.dataset.updates=`${Ln.format(i)} ${d.discriminator} updates`,d.measured.forEach((k,N)=>le(l[k],mi(n[N]))),Number.isNaN(c.distance))return;le(l.distance,c.distance.toFixed(3)),le(l.covered,m.length?`${c.covered} of ${m.length}`:"no modes"),le(l.quality,m.length?`${Math.round(100*(c.quality??0))} %`:"no modes");let S=m.length?`; the generated points cover ${c.covered} of ${m.length} modes`:"";this.words=`Real and generated points on a map of ${d.surface.label}, after ${Ln.format(t)} steps${S}.`}say(){this.words&&this.canvas.setAttribute("aria-label",this.words)}destroy(){this.settings.end();for(let e of this.charts)e.destroy()}};var yp=s=>s.split(/\b(\p{L}_\w+)/u).map((e,t)=>{let[i,n]=e.split("_");return t%2?g("i",{},i,g("sub",{},n)):e}),Lc=(s,[e,t])=>s!==null&&s>=e&&s<=t,xp=["distance","covered","quality"],Cn=class{constructor(e,t){this.done=t,this.all=e.map(i=>({...i,reached:0,since:void 0,item:g("li",{},g("span",{className:"live-tick","aria-hidden":"true"},"○"),g("span",{},...yp(i.text)))})),this.element=g("ul",{className:"live-challenges",hidden:!e.length,"aria-label":"try to"},...this.all.map(({item:i})=>i))}take(e,t){let{updates:i}=e[e.length-1];for(let n of this.all)if(i===0&&Object.assign(n,{reached:0,since:void 0}),n.item.dataset.done===void 0){for(let[o,r]of e.entries())n.reached<n.stages.length&&this.look(n,r,o===e.length-1&&!t);n.reached<n.stages.length||(n.item.dataset.done="",n.item.firstChild.textContent="✓",n.item.append(g("span",{className:"live-hidden"},", done")),this.done(n.text))}}look(e,t,i){let{held:n=[0,1/0],...o}=e.stages[e.reached],r=Object.keys(o).every(c=>c in t&&!(i&&xp.includes(c))),l=Object.entries(o).every(([c,d])=>!(c in t)||Lc(t[c],d));e.since=l?e.since??t.steps:void 0,!(!r||e.since===void 0||!Lc(t.steps-e.since,n))&&(e.since=void 0,e.reached+=1)}};var kp=9,Sp=.15;function Oc([s,e],t){let i=(n,o,r)=>Math.abs(n)<Sp*t?"":n<0?o:r;return[i(e,"lower","upper"),i(s,"left","right")].filter(Boolean).join(" ")||"middle"}function Ep(s){let e=[0,0];return s.forEach((t,i)=>e[i%2]+=t),e.map(t=>t/(s.length/2))}function Np(s,e){let t=0;return s.forEach((i,n)=>t+=(i-e[n%2])**2),Math.sqrt(t/(s.length/2))}function Mp(s,{modes:e,radius:t}){let i=([n,o])=>{for(let r=0;r<s.length;r+=2)if(Math.hypot(s[r]-n,s[r+1]-o)<t)return!0;return!1};return e.filter(n=>!i(n))}function $p(s){let[e,t]=[1/0,-1/0];for(let i of s)[e,t]=[Math.min(e,i),Math.max(t,i)];return[e,t]}function Cc({title:s,surface:e},t,i,n,o){let{samples:r,steps:l,limit:c}=t,d=Ep(r),f=Mp(r,i),m=f.map(N=>Oc(N,i.limit)),w=[`${s} on ${i.title}, after ${l} steps.`,n,`The generated points lie about the ${Oc(d,c)} of the picture, ${We(Np(r,d))} from their mean on average.`];f.length&&f.length<i.modes.length&&w.push(f.length<=kp?`None is near the ${f.length===1?"mode":"modes"} at ${m.join(", ")}.`:`None is near ${f.length} of the modes.`);let[S,k]=$p(t.surface);return w.push(`The map, ${e.label}, goes from ${We(S)} to ${We(k)}.`),t.arrows.length&&w.push(`The longer pulls on generated points are ${We(o)} long.`),w.filter(Boolean).join(" ")}var Dc=new Intl.NumberFormat("en"),Tp={low:1,high:1e6,integer:!0},Dn="until",ni=class{step;id=0;reached=!1;constructor(e){this.stage=e}at(e){this.reached=!1,!(e===void 0&&this.step===void 0)&&(this.step=e,this.id+=1,this.stage.running&&this.stage.send(this.play))}follow(e,t){let i=e.get(Dn),n=i===null?{value:void 0}:Ft(i,Tp);"error"in n?t.push(`${Dn} ${n.error}`):this.at(n.value)}get told(){return this.step===void 0?"":` The run pauses at step ${Dc.format(this.step)}.`}get play(){return{type:"play",until:this.step??null,id:this.id}}arrive(e){let{stage:t,step:i}=this;e!==this.id||i===void 0||(this.step=void 0,this.reached=!0,t.playing=!1,t.update(),t.status.note(`Paused at step ${Dc.format(i)}, which the link names. Play on trains further.`))}get label(){return this.stage.playing?"Pause":this.reached?"Play on":"Play"}};var kr=3,Ap=760,_p={low:0,high:1e3,integer:!0},In="step_",Pp=["reset","play",Dn,"points",`${In}discriminator`,`${In}generator`];function Lp({setup:s,panes:e,model:t}){let{data:i,batch:n,width:o,seed:r,against:l,points:c}=s;return{shared:{data:i,batch:n,width:o,seed:r,speed:"full",against:l},points:c,own:e[0].settings.values,beside:t.get("against")?.settings??{}}}function Ic(s){let e=Lp(s),t;return i=>(t=i,Cp(s,e,i,()=>t===i&&!s.ended))}function Op(s,e,t){if(e==="seed")return Pa(t);let i={data:Object.keys(s.data),batch:s.batches.map(String),width:Object.keys(s.sizes),speed:Object.keys(vi),against:["",...Object.keys(s.objectives)]}[e];return i.includes(t)?{value:e==="batch"||e==="width"?Number(t):t}:{error:`must be one of ${i.join(", ")}; got ${zs(t)}`}}async function Cp(s,e,t,i){let{setup:n,index:o}=s,r=[],l=[],c=new Set(Pp),d=(y,A,x,T,M)=>{c.add(y);let W=t.get(y),L=W===null?{value:x}:T(W);"error"in L&&l.push(`${A} ${L.error}`);let j="error"in L?x:L.value;return j!==x&&r.push(M(x,j)),j},f=Object.entries(e.shared).map(([y,A])=>[y,d(y,ze(y),A,x=>Op(o,y,x),(x,T)=>$a(o,y,x,T))]),m=t.get("points"),w=m?Aa(m,o.data.drawn.limit):e.points;if(m&&4*w.length!==m.length){let y=w.length===Jt?`more than ${Jt}`:"what is no point of a picture";l.push(`points hold ${y}; ${w.length} are taken`)}f.some(([y,A])=>y==="data"&&A==="drawn")&&String(n.points)!==String(w)&&n.set("points",w);let{width:S}=Object.fromEntries(f);for(let[y,A]of f)y!=="width"&&n.set(y,A);if(S!==s.networks.width&&n.set("width",zt),await s.networks.resize(),await s.networks.compare(),!i()||s.panes.length<(n.against?2:1)||(await s.panes[0].written.load().catch(()=>{}),!i())||(s.panes.forEach(({manifest:y,settings:A,written:x,named:T},M)=>{let W={...y.toy,...t.has("against")?{}:e.beside};for(let L of y.controls){let{name:j,symbol:G}=L,Y=M?W[j]??L.value:e.own[j],H=M?`${y.title}’s ${T(j)}`:T(j),P=U=>_a(L,U,x),J=(U,B)=>Ki(G?`${H} ${G}`:H,U,B),R=d(M?`against.${j}`:j,H,Y,P,J);A.values[j]!==R&&A.set(j,R)}}),n.set("width",S),await s.networks.resize(),!i()))return;n.width!==S&&l.push(`the page has no networks of ${o.sizes[S]} with these choices`);let k=[...t.keys()].filter(y=>!c.has(y));for(let y of k.slice(0,kr))l.push(`${No(y)} is no setting of this playground`);k.length>kr&&l.push(`${k.length-kr} more are none either`),await Dp(s,t,l),s.status.alert(l.length?`The link asks for what cannot be: ${l.join("; ")}.`:"");let N=r.length?`Set by a link: ${r.join(", ")}.`:"All settings are as this page starts them.";s.status.note(N+s.stop.told)}async function Dp(s,e,t){window.parent===window&&!("lecture"in document.documentElement.dataset)&&(s.root.scrollIntoView({block:"start"}),s.root.focus({preventScroll:!0})),e.has("reset")&&!e.has("play")&&s.setPlaying(!1),e.has("reset")&&s.engine&&s.reset();for(let i of["discriminator","generator"]){let n=e.get(In+i),o=n===null?{value:0}:Ft(n,_p);"error"in o?t.push(`${ze(In+i)} ${o.error}`):o.value&&await s.step(i,o.value)}s.stop.follow(e,t),e.has("play")&&s.setPlaying(!0)}function bs(s){let{data:e,centres:t,batch:i}=s.source();return{data:e,centres:t,batch:i,width:s.networks.width,seed:s.setup.seed,sides:s.settings()}}function Rc(s){let e=Lo(s.name,bs(s),s.index);return Rn(s,"the link",new URL(e,location.href).href)}function jc(s){let{name:e,model:t,panes:i,index:n}=s,o=new URL(`../embed/${e}.html`,t.get("base"));o.hash=Lo(e,bs(s),n);let r=`Playground: ${i.map(({manifest:d})=>d.title).join(" beside ")}`,c=`<iframe src="${o.href.replaceAll("&","&amp;")}" title="${r}" width="100%" height="${Ap}" style="border: 0" loading="lazy" allow="clipboard-write"></iframe>`;return Rn(s,"the embed code",c)}var Fc=s=>Rn(s,"the line of Python",La(bs(s)));function zc(s){let{data:e,sides:t}=bs(s);e==="drawn"?s.status.note("A command reads data from a file: save points as a table of two columns, and give its name after --data."):t.some(({manifest:i})=>i.own||i.outputs)?s.status.note("Commands train the book’s objectives, and this one is your own: Copy Python gives the line for a notebook."):Rn(s,"the command",Oa(bs(s)))}async function Rn(s,e,t){let{copied:i}=s.parts;i.text.value=t,i.label.textContent=e,i.text.hidden=i.label.hidden=!1;try{await navigator.clipboard.writeText(t),s.status.note(`Copied: ${e}.`)}catch{i.text.select(),s.status.note(`The browser did not let ${e} be copied: it is selected below.`)}}function Wc(s){let{canvas:e}=s.panes[0],t=s.panes.length>1?2:1,i=g("canvas",{width:t*e.width,height:e.height}),n=i.getContext("2d");s.panes.forEach((o,r)=>n.drawImage(o.canvas,r*e.width,0,e.width,e.height)),i.toBlob(o=>{let r=g("a",{href:URL.createObjectURL(o),download:`${s.name}.png`});r.click(),URL.revokeObjectURL(r.href)})}var Bc=96,Ip=new Intl.NumberFormat("en"),Pi=({panes:[{steps:s,discriminatorSteps:e}]})=>s+e,jn=class{constructor(e){this.frames=[],this.apart=1;let t=he("timeline");this.range=g("input",{id:t,type:"range",min:0,max:0,step:1,value:0,disabled:!0}),this.said=g("span",{},"step 0"),this.element=g("div",{className:"live-timeline"},g("label",{htmlFor:t,className:"live-hidden"},"moments of this run"),this.range,this.said),this.range.addEventListener("input",()=>{let i=this.frames[Number(this.range.value)];i&&(this.say(i),e(i))})}clear(){this.frames=[],this.apart=1}take(e){if(e.panes.some(({distance:o})=>o===void 0))return;let t=Pi(e);for(t===0&&this.clear();this.frames.length&&Pi(this.frames[this.frames.length-1])>t;)this.frames.pop();let i=this.frames.at(-1),n=this.frames.at(-2);i&&(Pi(i)===t||Pi(i)-(n?Pi(n):-1/0)<this.apart)&&this.frames.pop(),this.frames.push(e),this.frames.length>Bc&&(this.frames=this.frames.filter((o,r)=>r%2===0||r===this.frames.length-1),this.apart=2*Math.max(this.apart,Math.ceil(t/Bc/2))),this.range.max=String(this.frames.length-1),this.range.value=this.range.max,this.say(e)}enable(e){this.range.disabled=!e||this.frames.length<2}say(e){let t=`step ${Ip.format(e.panes[0].steps)}`;le(this.said,t),this.range.setAttribute("aria-valuetext",t)}};var Rp=20,jp=12,Fp=new Intl.NumberFormat("en");function zp(s,e,t){let i=[];for(let r of["data","batch","width","seed"])e[r]!==t[r]&&i.push(`${en(r)} ${Bs(s,r,e[r])}`);let[n,o]=e.sides;for(let{name:r}of n.manifest.controls){let l=n.values[r];l!==t.sides[0].values[r]&&i.push(`${ze(r)} ${ft(l)}`)}return o&&i.push(`beside ${o.manifest.title}`),i.join(", ")||"as the page starts"}var Fn=class{constructor(e,t,i){this.index=e,this.present=t,this.restore=i,this.usual=t(),this.rows=[],this.row={present:this.usual,from:0,outcome:[]},this.body=g("tbody",{}),this.empty=g("p",{className:"live-doc"},"Nothing was trained for twenty steps yet.");let n=["settings","steps","distance","modes"].map(o=>g("th",{scope:"col"},o));this.table=g("table",{hidden:!0},g("thead",{},g("tr",{},...n,g("td",{}))),this.body),this.element=g("div",{className:"live-tried"},this.empty,this.table)}next(){let e=this.row.outcome[0]?.steps??0;e-this.row.from>=Rp&&(this.rows=[this.row,...this.rows].slice(0,jp),this.draw()),this.row={present:this.present(),from:e,outcome:this.row.outcome}}take(e){e[0].steps===0&&(this.next(),this.row.from=0),this.row.outcome=e.map((t,i)=>({...this.row.outcome[i],...t}))}draw(){this.empty.hidden=this.rows.length>0,this.table.hidden=!this.rows.length,this.body.replaceChildren(...this.rows.map(({present:e,outcome:t})=>{let i=r=>g("td",{},t.map(r).join(" / ")),n=zp(this.index,e,this.usual),o=g("button",{type:"button","aria-label":`restore: ${n}`},"Restore");return o.addEventListener("click",()=>this.restore(e)),g("tr",{},g("td",{},n),i(({steps:r})=>Fp.format(r)),i(({distance:r})=>r===void 0?"–":Me(Number(r.toPrecision(2)))),i(({covered:r})=>r==null?"–":String(r)),g("td",{},o))}))}};var Wp=new Intl.NumberFormat("en"),Bp=100,zn=class{pending;undrawn=new Set;numbersAt=0;rate=0;frame;real;constructor(e){this.board=e;let[t]=e.panes;this.timeline=new jn(i=>this.goTo(i)),t.legend.element.before(this.timeline.element),this.challenges=new Cn(e.model.get("challenges")??[],i=>e.status.note(`Done: ${i}.`)),t.below.append(this.challenges.element),this.tried=new Fn(e.index,()=>bs(e),i=>e.restore(i)),e.parts.tried.append(this.tried.element)}forget(){this.frame=void 0;for(let e of this.board.panes)e.shown=void 0}takeReal(e){this.real=e;for(let t of this.board.panes)t.distance.setFloor(e.floor)}take(e){if(!this.isOfThese(e))return this.board.send({type:"drawn"});this.frame=e;let[{steps:t,discriminatorSteps:i}]=e.panes;this.board.status.begin(t);let n=performance.now(),o=!this.board.running||n-this.numbersAt>=Bp;o&&(this.numbersAt=n),e.panes.forEach((c,d)=>this.board.panes[d].take(c,e.data,o)),this.timeline.take(e),this.timeline.enable(!this.board.running);let[{passed:r,told:l}]=this.board.panes;this.challenges.take([...r,l],e.panes[0].distance!==void 0),this.tried.take(this.board.panes.map(({steps:c,measured:{distance:d,covered:f}})=>({steps:c,distance:d,covered:f}))),this.board.root.dataset.steps=String(t),this.board.root.dataset.part=e.panes[0].part?.name??"",this.board.root.dataset.discriminatorSteps=String(i),this.drawSoon()}isOfThese({panes:e}){return e.map(({name:t})=>t).join(" ")===this.board.panes.map(({manifest:t})=>t.name).join(" ")}goTo(e){this.board.running||e.data!==this.real?.data||!this.isOfThese(e)||(this.frame=e,e.panes.forEach((t,i)=>this.board.panes[i].show(t,e.data,!0)),this.drawSoon())}sayInWords(){let{frame:e,board:t}=this;if(!e)return le(t.parts.worded,"There is no picture yet: press Play or Step.");let i=t.index.data[e.data],n=t.panes.map((o,r)=>Cc(o.manifest,e.panes[r],i,o.said.textContent??"",kt(e.panes[r].arrows)));return le(t.parts.worded,n.join(" "))}drawSoon(){for(let e of this.board.panes)this.undrawn.add(e);this.pending??=requestAnimationFrame(()=>this.drawNext())}drawNext(){this.pending=void 0;let{frame:e,real:t,undrawn:i}=this,[n,...o]=this.board.panes.filter(l=>i.has(l));if(!n||!e||!t||e.data!==t.data)return i.clear();this.board.root.dataset.live="",i.delete(n);let r=this.board.panes.filter(({manifest:l})=>l.name===n.manifest.name);n.draw(t,{most:Math.max(...r.map(({scale:l})=>l.pull)),cursor:this.board.own?.cursor}),o.length?this.pending=requestAnimationFrame(()=>this.drawNext()):this.drawn(e)}drawn(e){if(this.board.running){if(e.rate){if(this.rate=.9*(this.rate||e.rate)+.1*e.rate,!this.board.panes[0].numbersToo)return this.board.send({type:"drawn"});let{speed:t}=this.board.setup,i=t==="full"?"":` of ${t} asked for`;this.board.status.rate(`${Wp.format(Math.round(this.rate))} steps per second${i}`)}}else{this.board.status.describe();for(let t of this.board.panes)t.say()}this.board.send({type:"drawn"})}};var Vp=new Intl.NumberFormat("en"),Vc=1e4,oi=class{progressed=0;noted="";phase="idle";constructor(e,t){this.parts=e,this.board=t}setPhase(e){this.phase=e,this.board.root.dataset.phase=e,e==="loading"&&(this.progressed=performance.now());let{play:t,reset:i}=this.parts.buttons,n=document.activeElement;i.disabled=e==="idle"||e==="loading"||e==="failed",n instanceof HTMLButtonElement&&n.disabled&&this.board.root.contains(n)&&t.focus(),this.describe()}resume(){this.phase==="diverged"&&(this.alert(""),this.setPhase("paused"))}begin(e){let{phase:t}=this;e===0&&this.resume(),t==="loading"&&this.setPhase("paused"),t!==this.phase&&this.board.update()}describe(){let{phase:e}=this;if(this.noted&&!["loading","diverged","failed"].includes(e))this.say(this.noted);else if(e==="idle"){let t=this.board.setup.here?"in this page (loads 14 MB, once)":`in the kernel (${this.board.setup.engine})`;this.say(`Press Play to train ${t}.`)}else e==="loading"?this.say(this.board.setup.here?"Loading the runtime.":"Waiting for the kernel."):e==="playing"?this.say("Training."):e==="waiting"?this.say(document.hidden?"Waiting: the tab is hidden.":"Waiting: out of view."):e==="paused"&&this.board.screen.frame?this.say(`Paused at step ${Vp.format(this.board.screen.frame.panes[0].steps)}.`):e==="diverged"?this.say("Stopped."):e==="failed"&&this.say("Not running.")}note(e){this.noted=e,this.describe()}forget(){this.noted=""}say(e){le(this.parts.status,e)}alert(e,...t){let{alert:i,buttons:{play:n}}=this.parts,o=i.contains(document.activeElement);i.replaceChildren(...e?[g("p",{},e)]:[]),t.length&&i.append(g("div",{className:"live-buttons"},...t)),i.hidden=!e,o&&n.focus()}progress(e,t){let i=performance.now();if(clearTimeout(this.stalled),this.phase!=="loading"||e===t)return;let n=r=>Math.round(r/2**20),o=`${n(e)} ${t?`of ${n(t)} MB`:"MB so far"}`;this.stalled=setTimeout(()=>{this.phase==="loading"&&this.say(`Loading the runtime: ${o}, and nothing more for ${Vc/1e3} seconds.`)},Vc),!(i-this.progressed<1e3)&&(this.progressed=i,this.say(`Loading the runtime: ${o}.`))}rate(e){le(this.parts.rate,e)}};var Sr=matchMedia("(prefers-color-scheme: dark)");function Hp(){let s=document.documentElement,{jpThemeLight:e,vscodeThemeKind:t}=document.body.dataset,i=s.dataset.theme??s.getAttribute("theme");return i==="dark"||i==="light"?i==="dark":e?e==="false":t?!t.includes("light"):Sr.matches}function Wn(s,e){let t=()=>{let n=Hp()?"dark":"light";s.dataset.theme!==n&&(s.dataset.theme=n,e())},i=new MutationObserver(t);for(let n of[document.documentElement,document.body])i.observe(n,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return Sr.addEventListener("change",t),t(),()=>{i.disconnect(),Sr.removeEventListener("change",t)}}function Bn(s,{still:e,resized:t,seen:i,hidden:n,paced:o}){let r=new ResizeObserver(t);r.observe(s);let l=new IntersectionObserver(c=>i(c[c.length-1].isIntersecting));return l.observe(s),e.addEventListener("change",o),document.addEventListener("visibilitychange",n),[()=>r.disconnect(),()=>l.disconnect(),()=>e.removeEventListener("change",o),()=>document.removeEventListener("visibilitychange",n)]}var Gp=1e3/30,Up=500,qp=150,Vn=class{own;still=matchMedia("(prefers-reduced-motion: reduce)");colours={};settling;constructor({model:e,index:t,manifest:i,manifestOf:n,assets:o,stored:r}){this.model=e,this.index=t,this.assets=o,this.manifestOf=n,this.name=e.get("name")||i.name,this.parts=Ca(this.name,i),this.root=this.parts.root,this.setup=new Xi(e,t,!!i.own,this.parts,l=>this.changed(l)),this.playing=!1,this.running=!1,this.stop=new ni(this),this.visible=!0,this.engine=void 0,this.ends=[],this.panes=[],this.status=new oi(this.parts,this),this.addPane(i,nn(e),r),this.networks=new on(this),this.screen=new zn(this),this.addButtons(),this.status.setPhase("idle")}addPane(e,t,i){let n=this.panes.length,o=new On(e,this.index,t,i,r=>{this.screen?.tried.next(),this.stop.at(),this.tell({type:"values",pane:n,values:r}),yi(this.panes)},this.assets);return o.legend.arrows.addEventListener("change",()=>this.drawSoon()),this.panes.push(o),this.parts.panes.append(o.element),yi(this.panes),o}attach(){for(let t of this.panes)t.attach(i=>this.colour(i));this.own=new an(this),this.ends.push(Wn(this.root,()=>this.recolour())),this.ends.push(...Bn(this.root,{still:this.still,resized:()=>{for(let t of this.panes)t.fit();this.drawSoon()},seen:t=>{if(this.visible=t,t)for(let{written:i}of this.panes)i.load().catch(()=>{});this.update()},hidden:()=>this.update(),paced:()=>this.send({type:"interval",interval:this.interval()})}),()=>this.setup.end(),()=>this.panes.forEach(t=>t.destroy()),()=>this.engine?.stop()),this.open();let e=this.setup.against;e&&this.networks.compare().then(()=>e===this.setup.against&&this.open()),this.ends.push(tn({name:this.name,root:this.root,apply:Ic(this)}),Yi(this.model,this))}open(){let e=this.model.get("opening"),t=this.setup.against?[e,e?.beside]:[e];if(this.engine||this.panes.length<t.length||!t.every(n=>n?.real))return;let i=t.map((n,o)=>Wa(n,this.panes[o].manifest,this.source().data));this.screen.takeReal(i[0].real),this.screen.take({...i[0].frame,panes:i.map(({frame:n})=>n.panes[0])})}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={};let e=qi(this.root);for(let t of this.panes)t.recolour(e);this.drawSoon()}send(e){this.engine?.send(e)}tell(e){this.engine?.tell(e)}changed(e){let{setup:t}=this;e==="seed"?(this.engine&&this.status.forget(),this.tell({type:"seed",seed:t.seed})):e==="engine"?this.switchEngine():e==="width"?this.settling=Promise.all([this.settling,this.networks.resize()]):e==="speed"?this.send({type:"speed",speed:this.speed()}):e==="against"?this.settling=Promise.all([this.settling,this.networks.compare()]):e==="points"&&t.data!=="drawn"&&t.points.length?t.set("data","drawn"):this.sourceSoon(),this.own?.follow(e),e!=="speed"&&(this.screen.tried.next(),this.stop.at()),this.screen.frame&&!this.engine&&(e==="data"||e==="points"||e==="seed"||e==="against"||e==="width")&&this.ensureEngine()}speed(){return vi[this.setup.speed]}interval(){return this.still.matches?Up:Gp}source(){let{data:e,points:t,batch:i}=this.setup;return{data:e!=="drawn"||t.length>0?e:"ring",centres:t.length?t:[[0,0]],batch:i}}sourceSoon(){this.stroke||(this.tell({type:"source",source:this.source()}),this.stroke=setTimeout(()=>{this.stroke=void 0,JSON.stringify(this.source())!==this.told&&this.sourceSoon()},qp),this.told=JSON.stringify(this.source()))}settings(){return this.panes.map(({manifest:e,settings:t})=>({manifest:sn(e,this.setup.width),values:t.values}))}addButtons(){let{buttons:e,shares:t}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing)),e.step.addEventListener("click",()=>this.step("iteration")),e.discriminator.addEventListener("click",()=>this.step("discriminator")),e.generator.addEventListener("click",()=>this.step("generator")),e.reset.addEventListener("click",()=>{this.stop.at(),this.reset()}),this.parts.words.addEventListener("click",()=>this.screen.sayInWords()),t.link.addEventListener("click",()=>Rc(this)),t.python.addEventListener("click",()=>Fc(this)),t.command.addEventListener("click",()=>zc(this)),t.embed.addEventListener("click",()=>jc(this)),t.embed.hidden=!this.model.get("base"),t.picture.addEventListener("click",()=>Wc(this))}setPlaying(e){this.status.forget(),this.stop.reached=!1,this.playing=e,e&&this.status.resume(),e&&this.ensureEngine(),this.update()}async step(e,t=Number(this.parts.times.value)||1){let i=e==="iteration"&&this.setup.here&&this.parts.times.value===Io;this.setPlaying(!1),this.status.resume(),this.ensureEngine(),await this.settling,this.send(i?{type:"part"}:{type:"step",role:e,times:t})}reset(){this.status.forget(),this.stop.reached=!1,this.send({type:"reset"}),this.update()}async restore({data:e,seed:t,batch:i,width:n,centres:o,sides:[r,l]}){let{setup:c}=this;this.setPlaying(!1),this.stop.at(),e==="drawn"&&c.set("points",o),c.set("data",e),c.set("batch",i),c.set("seed",t),c.set("against",l?.manifest.name??""),n===zt&&c.set("width",n),await this.networks.resize(),await this.networks.compare();for(let[d,f]of[r,l].entries())if(f?.manifest.name===this.panes[d]?.manifest.name)for(let[m,w]of Object.entries(f?.values??{}))this.panes[d].settings.set(m,w);c.set("width",n),await this.networks.resize(),this.engine&&this.reset(),this.setPlaying(!0)}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading");let{index:e,setup:t}=this,i={frame:o=>this.screen.take(o),real:o=>this.screen.takeReal(o),progress:(o,r)=>this.status.progress(o,r),reached:o=>this.stop.arrive(o),diverged:(o,r,l)=>this.diverge(o,r,l),refused:o=>this.networks.refuse(o),failed:(o,r)=>this.fail(o,r)};this.engine=t.here?new Fs(this.assets,i):new hs(this.model,t.engine,i);let n={speed:this.speed(),interval:this.interval()};this.engine.start({index:e,settings:this.settings(),source:this.source(),seed:t.seed,...n})}switchEngine(){this.networks.free(),this.engine?(this.engine.stop(),this.engine=void 0,this.running=!1,this.ensureEngine(),this.update()):this.status.describe()}attend(e){this.setup.here||this.ensureEngine(),this.setPlaying(e)}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.screen.timeline.enable(!e),this.send(e?this.stop.play:{type:"pause"})),this.parts.buttons.play.textContent=this.stop.label,this.status.phase!=="idle"&&this.status.phase!=="loading"&&this.status.phase!=="diverged"&&this.status.phase!=="failed"&&this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e,t,i){this.panes[e]&&(this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(...va(this,this.panes[e],t,i)))}fail(e,t){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.screen.forget(),this.own.turn(!1),delete this.root.dataset.live,this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${t}). The stored figure is shown; press Play to try again.`)}drawSoon(){this.screen.drawSoon()}destroy(){this.ended=!0,clearTimeout(this.stroke);for(let e of this.ends)e()}};var Hc=`/* What stages, explorers, exercises and the flash game share: colours, and the card that each lies on. These have no
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
`;var Gc=`.live-playground {
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
`;var Uc='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';function Zp(s,e){if(e.childNodes.length)return[...e.childNodes];let t=s.get("figure");return t?[g("img",{src:t,alt:s.get("alt")})]:[]}var Er=new Map;function Qp(s){return async e=>{let t=`${e}.json`;try{let i=await s.url(t),n=Er.get(i)??fi(i).then(o=>o.json());return Er.set(i,n),n.catch(()=>Er.delete(i)),structuredClone(await n)}catch(i){throw Object.assign(new Error(i.message),{file:t})}}}function Nr({model:s,el:e},{index:t,manifest:i,Stage:n,styles:o}){let r=Zp(s,e),l=la(s),c=Qp(l),d,f=!1,m=async()=>{try{let w=s.get("against")?.objective,S=w&&c(w).catch(()=>{}),[k,N]=await Promise.all([c(t),c(i),S]);if(f)return;let y=new n({model:s,index:k,manifest:N,manifestOf:c,assets:l,stored:r});d=y,e.replaceChildren(g("style",{},Uc,Hc,Gc,o),y.root),y.attach()}catch({file:w,message:S}){let k=w?`${w} could not be loaded`:"The playground could not be started",N=g("button",{type:"button"},"Try again");N.addEventListener("click",m),e.replaceChildren(g("p",{role:"alert"},`${k} (${S}). The stored figure is shown.`),N,...r)}};return m(),()=>{f=!0,d?.destroy()}}var qc=s=>Nr(s,{index:"index",manifest:s.model.get("objective"),Stage:Vn,styles:""});var Yc=`/* images: samples beside real ones, each in the colour of its verdict */
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
`;var ef={ink:"ink",paper:"panel",low:"generated",middle:"middle",high:"real"};function Mr(s){let e=document.createElement("canvas").getContext("2d",{willReadFrequently:!0}),t=Object.entries(ef).map(([i,n])=>(e.fillStyle=s(n),e.fillRect(0,0,1,1),[i,[...e.getImageData(0,0,1,1).data].slice(0,3)]));return Object.fromEntries(t)}var Kc=(s,e,t)=>s.map((i,n)=>Math.round(i+(e[n]-i)*t));function tf({low:s,middle:e,high:t},i){let[n,o,r]=i<.5?Kc(s,e,2*i):Kc(e,t,2*i-1);return`rgb(${n} ${o} ${r})`}var Xt=class{constructor(e,t){this.canvas=e,this.columns=t,this.context=e.getContext("2d"),this.small=document.createElement("canvas"),this.count=0}get pitch(){return this.canvas.width/this.columns}fit(e){let t=window.devicePixelRatio||1,i=Math.max(1,Math.round(this.canvas.clientWidth*t)),n=Math.round(i/this.columns*Math.ceil(e/this.columns));(this.canvas.width!==i||this.canvas.height!==n)&&Object.assign(this.canvas,{width:i,height:n}),this.count=e}draw(e,t,i,{verdicts:n,marks:o={},ring:r=""}={}){let{context:l,small:c,columns:d}=this,f=t*t,m=e.length/f;this.fit(m);let{pitch:w}=this,S=window.devicePixelRatio||1,k=n?3*S:0,N=3*S;l.clearRect(0,0,this.canvas.width,this.canvas.height),l.imageSmoothingQuality="high",c.width=c.height=t;let y=c.getContext("2d"),A=y.createImageData(t,t);for(let x=0;x<m;x++){let[T,M]=[x%d*w+N/2,Math.floor(x/d)*w+N/2],W=w-N;n&&(l.fillStyle=tf(i,n[x]),l.fillRect(T,M,W,W)),sf(A.data,e.subarray(x*f,(x+1)*f),i),y.putImageData(A,0,0),l.drawImage(c,T+k,M+k,W-2*k,W-2*k),o[x]&&this.mark(o[x],T,M,W,r)}}mark(e,t,i,n,o){let{context:r}=this,l=window.devicePixelRatio||1;r.strokeStyle=r.fillStyle=o,r.lineWidth=2*l,r.strokeRect(t,i,n,n),r.font=`bold ${11*l}px system-ui, sans-serif`,r.textBaseline="top",r.fillText(e,t+5*l,i+4*l)}at({clientX:e,clientY:t}){let{left:i,top:n,width:o}=this.canvas.getBoundingClientRect(),r=o/this.columns,[l,c]=[Math.floor((e-i)/r),Math.floor((t-n)/r)],d=c*this.columns+l;return l>=0&&l<this.columns&&c>=0&&d<this.count?d:-1}};function sf(s,e,{ink:t,paper:i}){for(let n=0;n<e.length;n++){let o=(Math.min(1,Math.max(-1,e[n]))+1)/2;for(let r=0;r<3;r++)s[4*n+r]=i[r]+(t[r]-i[r])*o;s[4*n+3]=255}}var nf=.01,Hn=s=>Array.from(s).reduce((e,t)=>e+t,0)/s.length,Vt=s=>Math.abs(s)>=.01?String(Number(s.toPrecision(3))):Me(s),$r=s=>s.flatMap((e,t)=>e>=nf?[t]:[]),Tr=({discriminator:s})=>s==="critic"?"The critic":"D";function Jc({shown:s,measured:e,manifest:t}){if(!s||!e)return"";if(s.steps+s.discriminatorSteps===0)return"Nothing is trained yet: this is what G makes of noise.";let{distance:i,floor:n,digits:o}=e,r=$r(o),l=o.map((m,w)=>w).filter(m=>!r.includes(m)),c=l.length?`${r.length} of ten digits, and no ${l.join(", ")}`:"all ten digits",[d,f]=[Hn(s.verdicts),Hn(s.realVerdicts)];return`A frozen classifier reads ${c} among 512 samples; their Fréchet distance to real ones is ${Vt(i)}, ${Vt(i/n.mean)} times the floor. ${Tr(t)} gives the samples ${Vt(d)} on average, the real ones ${Vt(f)}.`}var _r=6,of=2,Gn=7,rf=150,Zc={ArrowLeft:-1,ArrowRight:1,ArrowUp:-_r,ArrowDown:_r},af=new Intl.NumberFormat("en"),Un=class{pending;looked=0;pair=[0,1];turn=0;asked=0;askedAt=0;answer;constructor(e){this.stage=e;let{samples:t,real:i,near:n,strip:o,step:r,walk:l,digits:c}=e.parts;this.samples=new Xt(t,_r),this.real=new Xt(i,of),this.near=new Xt(n,2),this.strip=new Xt(o,Gn),this.step=new Xt(r,1),this.bars=Array.from({length:10},()=>g("i",{})),c.append(...this.bars.map((d,f)=>g("div",{},g("div",{},d),g("span",{},String(f))))),t.addEventListener("pointermove",d=>this.look(this.samples.at(d))),t.addEventListener("click",d=>this.choose(this.samples.at(d))),t.addEventListener("keydown",d=>this.press(d)),o.addEventListener("pointermove",d=>this.follow(d)),l.addEventListener("input",()=>this.drawSoon())}recolour(){this.palette=Mr(e=>this.stage.colour(e)),this.drawSoon()}forget(){this.answer=void 0;let{looked:e,heard:t,say:i}=this.stage.parts;e.textContent=t.textContent=i.textContent=""}show(e){e.digits&&this.showDigits(e.digits),this.stage.parts.samples.setAttribute("aria-label",`${36} generated images after ${af.format(e.steps)} steps; arrow keys look at one, Enter takes it for the walk`),performance.now()-this.askedAt>rf&&this.ask(),this.drawSoon()}drawSoon(){this.pending??=requestAnimationFrame(()=>{this.pending=void 0,this.draw()})}scale({verdicts:e,realVerdicts:t}){let{surface:i,better:n}=this.stage.manifest,o=[...e,...t].filter(Number.isFinite),r=i.low??Math.min(...o),l=i.high??Math.max(...o,r+1e-6);return{low:r,high:l,place:d=>{let f=Math.min(1,Math.max(0,(d-r)/(l-r)));return n==="low"?1-f:f},better:n}}draw(){let{shown:e,real:t,parts:i,manifest:n}=this.stage;if(!e||!t)return;this.palette??=Mr(M=>this.stage.colour(M));let{palette:o,answer:r}=this,l=n.shape[2],{low:c,high:d,place:f,better:m}=this.scale(e),w={[this.pair[1]]:"B",[this.pair[0]]:"A"};this.samples.draw(e.samples,l,o,{verdicts:Array.from(e.verdicts,f),marks:w,ring:this.stage.colour("ink")}),this.real.draw(t,l,o,{verdicts:Array.from(e.realVerdicts,f)});let[S,k]=m==="low"?[d,c]:[c,d];i.ends[0].textContent=`generated: ${Vt(S)}`,i.ends[1].textContent=`real: ${Vt(k)}`;let N=l*l,y=24/(Gn-1),A=new Float32Array(Gn*N);for(let M=0;M<Gn;M++)A.set(e.walk.subarray(M*y*N,(M*y+1)*N),M*N);this.strip.draw(A,l,o);let x=Number(i.walk.value);this.step.draw(e.walk.subarray(x*N,(x+1)*N),l,o);let T=new Float32Array(2*N);T.set(e.samples.subarray(this.looked*N,(this.looked+1)*N)),r?T.set(r.nearest,N):T.fill(-1,N),this.near.draw(T,l,o)}showDigits(e){let t=$r(e);this.bars.forEach((n,o)=>{n.style.height=`${Math.min(100,250*e[o])}%`,n.parentElement?.parentElement?.classList.toggle("live-absent",!t.includes(o))});let i=e.map((n,o)=>`${o}: ${Math.round(100*n)} %`);this.stage.parts.digits.setAttribute("aria-label",`shares of the digits among 512 samples: ${i.join(", ")}`)}look(e){e<0||e>=36||e===this.looked||(this.looked=e,this.answer=void 0,this.ask(),this.drawSoon())}ask(){let{shown:e,engine:t,manifest:i}=this.stage;if(!e||!t)return;this.askedAt=performance.now();let n=i.shape[2]**2,o=e.samples.slice(this.looked*n,(this.looked+1)*n);t.send({type:"ask",id:++this.asked,about:"nearest",image:o})}answered(e){let{shown:t,parts:i,manifest:n}=this.stage;if(!t)return;if(e.about==="walk")return Object.assign(t,{walk:e.walk}),this.drawSoon();if(e.id!==this.asked||e.nearest.length!==t.samples.length/36)return;this.answer=e;let[o,r]=e.reads,l=`${Tr(n)} gives it ${Vt(t.verdicts[this.looked])} (real ones ${Vt(Hn(t.realVerdicts))})`;return i.looked.textContent=`Sample ${this.looked+1} reads as a ${o}; the nearest training image, on the right, as a ${r}, ${e.distance.toFixed(2)} away a pixel (of 2 at most). ${l}.`,document.activeElement===i.samples&&!this.stage.running&&(i.heard.textContent=i.looked.textContent),this.drawSoon()}choose(e){e<0||(this.look(e),this.pair[this.turn]=e,this.turn=1-this.turn,this.stage.send({type:"ask",id:0,about:"walk",ends:[...this.pair]}),this.drawSoon())}follow({clientX:e}){let{strip:t,walk:i}=this.stage.parts,{left:n,width:o}=t.getBoundingClientRect();i.value=String(Math.round((e-n)/o*24)),this.drawSoon()}press(e){if(e.key==="Enter"||e.key===" ")this.choose(this.looked);else if(e.key in Zc)this.look(this.looked+Zc[e.key]);else return;e.preventDefault()}};var Oi=(s,e)=>g("canvas",{role:"img","aria-label":s,...e});function Qc(s,{title:e,discriminator:t},i){let n=t==="critic"?"f":"D",o=Ro(n),r=he("times"),l=g("select",{id:r},...Do.map(R=>g("option",{value:String(R)},`× ${R}`))),c=g("p",{className:"live-status",role:"status"}),d=g("p",{className:"live-rate"}),f=g("div",{className:"live-alert",role:"alert",hidden:!0}),m=g("p",{className:"live-say"},"Once it trains, this says what goes on."),w=g("div",{className:"live-main"}),S=g("div",{className:"live-controls"}),k=g("div",{className:"live-charts"}),N=g("div",{className:"live-setup"}),y=g("div",{}),A=Oi("generated images",{tabIndex:0}),x=Oi("real images"),T=g("p",{className:"live-looked"},"Once it trains, the sample that you point at stands here beside the training image nearest to it."),M=g("div",{className:"live-hidden",role:"status"}),W=Oi("the chosen sample, and the training image nearest to it"),L=Oi("the walk from A to B"),j=Oi("where the walk is"),G=he("walk"),Y=g("input",{id:G,type:"range",min:0,max:24,step:1,value:24/2}),H=g("div",{className:"live-digits",role:"img","aria-label":"which digits appear"}),P=[g("span"),g("span")];return{root:g("section",{className:"live-playground live-images",id:Vs+s,tabIndex:-1,"aria-label":`playground on images: ${e}`},g("div",{className:"live-top"},g("div",{className:"live-buttons",role:"group","aria-label":"training"},o.play,g("span",{className:"live-joined"},o.step,g("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),l),o.discriminator,o.generator,o.reset),c,d),f,g("div",{className:"live-body"},g("div",{className:"live-stage"},g("div",{className:"live-grids"},g("div",{},g("div",{className:"live-caption"},"generated, from fixed noise"),A),g("div",{},g("div",{className:"live-caption"},"real"),x),g("div",{className:"live-stored"},...i)),g("div",{className:"live-bar"},g("span",{},`frames: what ${n} takes an image for`),g("div",{className:"live-ramp live-verdicts"}),g("div",{className:"live-ends"},...P)),g("div",{className:"live-near"},W,T,M)),g("div",{className:"live-side"},m,w,g("div",{},g("div",{className:"live-caption"},"digits that the classifier reads, shares of 512 samples"),H),y,g("div",{className:"live-walk"},g("label",{htmlFor:G,className:"live-caption"},"a walk from A to B (press two samples to choose them)"),g("div",{className:"live-walked"},g("div",{},L,Y),j))),g("div",{className:"live-groups"},Ct("more settings",S),Ct("curves",k),Ct("images, seed",N)))),buttons:o,times:l,status:c,rate:d,alert:f,say:m,main:w,controls:S,curves:k,setup:N,distance:y,samples:A,real:x,looked:T,heard:M,near:W,strip:L,step:j,walk:Y,digits:H,ends:P}}var qn=class{constructor({model:e,index:t,parts:i},n){this.model=e,this.engine=Ws(e),this.changed=n,this.data=e.get("data"),this.seed=e.get("seed");let o=he("doc"),r=Object.entries(t.sets).map(([f,{title:m}])=>({value:f,text:m}));this.select=ds("images",void 0,r,this.data,o,f=>this.choose(f)),this.select.element.append(g("p",{id:o,className:"live-doc"},"other images have other networks, and training begins anew; MNIST loads 0.8 MB more"));let l=Zi(this.seed,f=>{this.seed=f,this.keep("seed",f),n("seed")});this.select.element.dataset.control="data",l.element.dataset.control="seed",i.setup.append(this.select.element,l.element);let c=e.get("devices")??[];c.length&&i.setup.append(this.places(c));let d=[["data",()=>e.get("data")!==this.data&&this.choose(e.get("data"))],["seed",()=>{e.get("seed")!==this.seed&&(this.seed=e.get("seed"),l.show(this.seed),n("seed"))}],...["engine","device"].map(f=>[f,()=>this.move(Ws(e))])];for(let[f,m]of d)e.on(`change:${f}`,m);this.end=()=>d.forEach(([f,m])=>e.off(`change:${f}`,m))}get here(){return this.engine===St}places(e){return this.place=Qi(this.engine,[St,...e],t=>{Ji(this.model,t),this.move(t)}),this.place.element.dataset.control="engine",this.place.element}move(e){e!==this.engine&&(this.engine=e,this.place?.show(e),this.changed("engine"))}keep(e,t){this.model.set(e,t),this.model.save_changes()}choose(e){return this.show(e),this.changed("data")}show(e){this.data=e,this.select.show(e)}};var lf=100,cf=1e3,Pr=new Intl.NumberFormat("en"),Yn=class{still=matchMedia("(prefers-reduced-motion: reduce)");colours={};shown;measured;rate=0;playing=!1;running=!1;visible=!0;stop=new ni(this);engine;ends=[];manifest;settings;curves=[];constructor({model:e,index:t,manifest:i,manifestOf:n,assets:o,stored:r}){this.model=e,this.index=t,this.manifestOf=n,this.assets=o,this.name=e.get("name"),this.parts=Qc(this.name,i,r),this.root=this.parts.root,this.setup=new qn(this,l=>this.changed(l)),this.status=new oi(this.parts,this),this.distance=new Nn("Fréchet distance on a classifier’s features"),this.parts.distance.append(this.distance.element),this.take(i),this.looks=new Un(this),this.addButtons(),this.status.setPhase("idle")}get screen(){return{frame:this.shown&&{panes:[this.shown]}}}take(e){this.manifest=e,this.settings?.end(),this.curves.forEach(d=>d.destroy());let{main:t,controls:i,curves:n}=this.parts;for(let d of[t,i,n])d.replaceChildren();let o=d=>ze(d).replace("discriminator",e.discriminator);this.settings=new Gs(e,nn(this.model),{main:t,controls:i,named:o},d=>{this.stop.at(),this.tell({type:"values",pane:0,values:d})});let[r,l]=e.ends;t.querySelector("[data-control]")?.append(g("p",{className:"live-effects"},g("i",{},`← ${r}`),g("i",{},`${l} →`)));let c=e.curves.map(({label:d,names:f})=>({label:d,names:f.filter(m=>e.measured.includes(m))}));this.plotted=c.filter(({names:d})=>d.length),this.curves=this.plotted.map(({label:d,names:f})=>new ii(d,f.map(o))),n.append(...this.curves.map(({element:d})=>d))}attach(){this.attached=!0;for(let e of[this.distance,...this.curves])e.attach(t=>this.colour(t));this.ends.push(Wn(this.root,()=>this.recolour())),this.ends.push(...Bn(this.root,{still:this.still,resized:()=>{for(let e of[this.distance,...this.curves])e.fit();this.looks.drawSoon()},seen:e=>{this.visible=e,this.update()},hidden:()=>this.update(),paced:()=>this.send({type:"interval",interval:this.interval()})}),()=>this.settings?.end(),()=>this.setup.end?.(),()=>[this.distance,...this.curves].forEach(e=>e.destroy()),()=>this.engine?.stop(),tn({name:this.name,root:this.root,apply:e=>this.follow(e)}),Yi(this.model,this))}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={},this.looks.recolour();for(let e of[this.distance,...this.curves])e.drawSoon()}send(e){this.engine?.send(e)}tell(e){this.engine?.tell(e)}interval(){return this.still.matches?cf:lf}async follow(e){for(let{name:i,kind:n}of this.manifest.controls){let o=Number(e.get(i)??NaN);n!=="choice"&&Number.isFinite(o)&&this.settings.set(i,o)}let t=e.get("data")??"";t in this.index.sets&&t!==this.setup.data&&await this.setup.choose(t),window.parent===window&&this.root.scrollIntoView({block:"start"}),e.has("play")&&this.setPlaying(!0),this.stop.follow(e,[])}async changed(e){if(this.status.forget(),this.stop.at(),e==="seed")return this.tell({type:"seed",seed:this.setup.seed});if(e==="engine")return this.switchEngine();let{data:t}=this.setup,i=`${t}.${this.manifest.name}`;try{let n=await this.manifestOf(i);if(this.setup.data!==t)return;if(this.take(n),this.attached)for(let o of this.curves)o.attach(r=>this.colour(r));this.forget(),this.setup.keep("data",t),this.tell({type:"compare",settings:this.sides(),source:this.source()}),this.engine instanceof hs&&this.engine.again(this.interval())}catch(n){this.setup.show(this.manifest.set),this.status.alert(`${i}.json could not be loaded (${n.message}). The images before it stay.`)}}sides(){return[{manifest:this.manifest,values:this.settings.values}]}source(){return{data:this.setup.data,centres:[],batch:this.manifest.batch}}addButtons(){let{buttons:e,times:t}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing));let i={step:"iteration",discriminator:"discriminator",generator:"generator"};for(let[n,o]of Object.entries(i))e[n].addEventListener("click",()=>{this.setPlaying(!1),this.status.resume(),this.ensureEngine(),this.send({type:"step",role:o,times:Number(t.value)})});e.reset.addEventListener("click",()=>{this.stop.at(),this.reset()})}reset(){this.status.forget(),this.stop.reached=!1,this.send({type:"reset"}),this.update()}switchEngine(){return this.engine?(this.engine.stop(),this.engine=void 0,this.running=!1,this.forget(),this.ensureEngine(),this.update()):this.status.describe()}attend(e){this.setup.here||this.ensureEngine(),this.setPlaying(e)}setPlaying(e){this.status.forget(),this.stop.reached=!1,this.playing=e,e&&this.status.resume(),e&&this.ensureEngine(),this.update()}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading");let e={frame:n=>this.show(n),real:n=>{n.data===this.manifest.set&&(this.real=n.points)},progress:(n,o)=>this.status.progress(n,o),answer:n=>this.looks.answered(n),reached:n=>this.stop.arrive(n),diverged:(n,o)=>this.diverge(o),refused:({file:n,reason:o})=>this.status.alert(`${n} could not be loaded (${o}).`),failed:(n,o)=>this.fail(n,o)};this.engine=this.setup.here?new Fs(this.assets,e):new hs(this.model,this.setup.engine,e);let t={speed:1/0,interval:this.interval()},i={index:this.index,settings:this.sides(),source:this.source(),seed:this.setup.seed,images:!0};this.engine.start({...i,...t})}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.send(e?this.stop.play:{type:"pause"})),this.parts.buttons.play.textContent=this.stop.label,["idle","loading","diverged","failed"].includes(this.status.phase)||this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e){this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(`Diverged at step ${Pr.format(e)}: a loss is no longer a finite number. The networks are back at step ${Pr.format(this.shown.steps)}. Try a smaller learning rate and press Play to go on; Reset begins anew.`)}fail(e,t){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.forget(),this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${t}). Press Play to try again.`)}forget(){this.shown=this.measured=void 0,this.looks.forget(),this.clear(),delete this.root.dataset.live}clear(){this.rate=0;for(let e of[this.distance,...this.curves])e.clear()}show(e){let[t]=e.panes;if(e.data!==this.setup.data||e.data!==this.manifest.set)return this.send({type:"drawn"});t.steps+t.discriminatorSteps===0&&this.clear(),this.shown=t,this.status.begin(t.steps),this.plot(t),e.rate&&this.running&&(this.rate=.9*(this.rate||e.rate)+.1*e.rate,this.status.rate(`${Pr.format(Math.round(this.rate))} steps per second`)),this.running||this.status.describe(),Object.assign(this.root.dataset,{live:"",steps:t.steps,discriminatorSteps:t.discriminatorSteps}),this.looks.show(t),requestAnimationFrame(()=>this.send({type:"drawn"}))}plot({rows:e,steps:t,distance:i,floor:n,digits:o}){let{measured:r}=this.manifest;this.plotted?.forEach(({names:l},c)=>{let d=l.map(m=>r.indexOf(m)),f=[];for(let m=0;m<e.length;m+=r.length)f.push(...d.map(w=>e[m+w]));f.length&&this.curves[c].add(f)}),i!==void 0&&(this.measured={distance:i,floor:n,digits:o},this.distance.setFloor(n),this.distance.add(t,i),this.parts.say.textContent=Jc(this))}destroy(){for(let e of this.ends)e()}};function hf(s){let{model:e}=s;return e.get("kind")!=="images"?qc(s):Nr(s,{index:"images",manifest:`${e.get("data")}.${e.get("objective")}`,Stage:Yn,styles:Yc})}var Kv={render:hf};export{Kv as default};
