async function mi(s,e){let t=await fetch(s,e);if(!t.ok)throw new Error(`${t.status} ${t.statusText}`);return t}function ca(s){let e=s.get("base");return e?new yo(e):new xo(s)}var Gi=s=>URL.createObjectURL(new Blob([s],{type:"text/javascript"})),yo=class{constructor(e){this.base=e,this.scripts=new Map}async url(e){let t=new URL(e,this.base).href;if(!/js$/.test(e))return t;let i=this.scripts.get(e);return i||(i=this.script(t),i.catch(()=>this.scripts.delete(e)),this.scripts.set(e,i)),i}async script(e){return Gi(await(await mi(e)).blob())}},_h=async({url:s,integrity:e})=>(await mi(s,{integrity:e})).blob(),xo=class{constructor(e){this.model=e,this.urls=new Map,this.waiting=new Map,e.on("msg:custom",(t,i)=>this.receive(t,i))}url(e){let t=this.urls.get(e);return t||(t=new Promise((i,n)=>this.waiting.set(e,{resolve:i,reject:n})),t.catch(()=>this.urls.delete(e)),this.urls.set(e,t),this.model.send({type:"asset",name:e})),t}async receive(e,t){if(e?.type!=="asset")return;let i=this.waiting.get(e.name);if(i)if(this.waiting.delete(e.name),e.error)i.reject(new Error(e.error));else try{let n=e.url?await _h(e):t[0],o="application/octet-stream";i.resolve(/js$/.test(e.name)?Gi(n):URL.createObjectURL(new Blob([n],{type:o})))}catch(n){i.reject(n)}}};function ha(s,e){let t=0;for(let i=0;i<s.length;i+=2)Math.abs(s[i])<=e&&Math.abs(s[i+1])<=e||(t+=1);return t}var ko=s=>Math.round(Math.sqrt(s.length));var Ph=.4,Lh=96,Ui=2.6,da=.09,Oh=220,Ch=.12;function Yi(s){let e=getComputedStyle(s);return Object.fromEntries(["low","middle","high","contour","real","generated","edge","axis","arrow"].map(i=>[i,e.getPropertyValue(`--live-${i}`).trim()]))}var Dh=s=>[1,3,5].map(e=>parseInt(s.slice(e,e+2),16));function Ih({low:s,middle:e,high:t}){let[i,n,o]=[s,e,t].map(Dh),r=new Uint8ClampedArray(4*256);for(let l=0;l<256;l++){let c=l/127.5;for(let d=0;d<3;d++)r[4*l+d]=c<1?i[d]+c*(n[d]-i[d]):n[d]+(c-1)*(o[d]-n[d]);r[4*l+3]=255}return r}function xt(s){let t=Float32Array.from({length:s.length/2},(i,n)=>Math.hypot(s[2*n],s[2*n+1])).filter(Number.isFinite).sort();return t.length?t[Math.floor(.95*(t.length-1))]:0}var qi=class{palette;colours;constructor(e){this.canvas=e,this.context=e.getContext("2d"),this.ratio=0,this.heat=new OffscreenCanvas(1,1).getContext("2d"),this.pixels=new ImageData(1,1),this.layer=new OffscreenCanvas(1,1).getContext("2d"),this.layered=[],this.marks=[]}setPalette(e){this.palette=e,this.colours=new Uint32Array(Ih(e).buffer),this.marks=[],this.layered=[]}fit(){let e=Math.min(window.devicePixelRatio||1,2),t=Math.round(this.canvas.clientWidth*e);t===0||this.canvas.width===t||(this.canvas.width=this.canvas.height=t,this.ratio=e,this.marks=[])}draw({surface:e,samples:t,arrows:i},n,{limit:o,low:r,high:l,apart:c,pull:d},p){this.ratio||this.fit(),this.ratio&&(this.drawSurface(e,r,l),this.drawContours(e,r,l,c),this.drawStill(n,o),this.drawGenerated(t,o),p&&this.drawArrows(t,i,o,d))}drawSurface(e,t,i){let{context:n,canvas:o,heat:r,colours:l}=this,c=ko(e);this.pixels.width!==c&&(this.pixels=new ImageData(c,c),r.canvas.width=r.canvas.height=c);let d=new Uint32Array(this.pixels.data.buffer),p=255/(i-t);for(let w=0;w<c;w++)for(let S=0;S<c;S++){let k=Math.round((e[w*c+S]-t)*p);d[(c-1-w)*c+S]=l[Math.max(0,Math.min(255,k))]}r.putImageData(this.pixels,0,0),n.imageSmoothingEnabled=!0;let m=o.width/(c-1);n.drawImage(r.canvas,-m/2,-m/2,o.width+m,o.height+m)}drawContours(e,t,i,n){let o=(t+i)/2,r=Math.ceil((i-t)/n/2)-1;this.context.globalAlpha=Math.max(Ph,Math.min(1,6*n/(i-t)));for(let l=-r;l<=r;l++)this.drawContour(e,o+l*n,l?.75:1.75);this.context.globalAlpha=1}drawContour(e,t,i){let{context:n,canvas:o}=this,r=ko(e),l=o.width/(r-1);n.beginPath();for(let c=0;c+1<r;c++)for(let d=0;d+1<r;d++){let p=c*r+d,m=[e[p],e[p+1],e[p+r+1],e[p+r]],w=!1;for(let S=0;S<4;S++){let k=m[S]-t,N=m[(S+1)%4]-t;if(k<0==N<0)continue;let y=k/(k-N),A=d+[y,1,1-y,0][S],x=c+[0,y,1,1-y][S];w?n.lineTo(A*l,o.height-x*l):n.moveTo(A*l,o.height-x*l),w=!w}}n.lineWidth=i*this.ratio,n.strokeStyle=this.palette.contour,n.stroke()}drawArrows(e,t,i,n){let{context:o,canvas:r,ratio:l,palette:c}=this,d=r.width/(2*i),p=da*r.width/(n||1),m=1.5*da*r.width;o.beginPath();for(let w=0;w<2*Lh&&w<e.length;w+=2){let[S,k]=[(e[w]+i)*d,(i-e[w+1])*d],[N,y]=[t[w]*p,-t[w+1]*p],A=Math.hypot(N,y);if(!(A>2*l))continue;A>m&&([N,y]=[N*m/A,y*m/A]);let x=3.5*l/Math.hypot(N,y);o.moveTo(S,k),o.lineTo(S+N,k+y),o.moveTo(S+N-x*(N+.6*y),k+y-x*(y-.6*N)),o.lineTo(S+N,k+y),o.lineTo(S+N-x*(N-.6*y),k+y-x*(y+.6*N))}o.lineWidth=1.25*l,o.strokeStyle=c.arrow,o.globalAlpha=Math.max(Ch,Math.min(1,(xt(t)/(n||1))**.25)),o.stroke(),o.globalAlpha=1}drawCursor([e,t],i){let{context:n,canvas:o,ratio:r,palette:l}=this,c=o.width/(2*i),[d,p,m]=[(e+i)*c,(i-t)*c,9*r];n.beginPath(),n.moveTo(d-m,p),n.lineTo(d+m,p),n.moveTo(d,p-m),n.lineTo(d,p+m),n.lineWidth=2*r,n.strokeStyle=l.contour,n.stroke()}drawStill(e,t){let{layer:i,canvas:n}=this,o=[e,t,n.width];o.some((r,l)=>r!==this.layered[l])&&(this.layered=o,i.canvas.width=i.canvas.height=n.width,n.width>=Oh*this.ratio&&this.drawAxes(i,t),this.drawReal(i,e,t)),this.context.drawImage(i.canvas,0,0)}drawAxes(e,t){let{canvas:i,ratio:n}=this,o=t>4?2:t>1.2?1:.5;e.fillStyle=e.strokeStyle=this.palette.axis,e.lineWidth=n,e.font=`${11*n}px system-ui, sans-serif`,e.beginPath();for(let r=-Math.ceil(t/o)*o;r<t;r+=o){if(r<=-t)continue;let l=(r/t+1)/2*i.width,c=String(r).replace("-","−");e.moveTo(l,i.height),e.lineTo(l,i.height-5*n),e.moveTo(0,i.height-l),e.lineTo(5*n,i.height-l),e.textAlign="center",e.textBaseline="alphabetic",e.fillText(c,l,i.height-8*n),e.textAlign="left",e.textBaseline="middle",e.fillText(c,8*n,i.height-l)}e.stroke()}drawReal(e,t,i){let{canvas:n,ratio:o,palette:r}=this,l=n.width/(2*i);e.beginPath();for(let c=0;c<t.length/2;c+=2){let[d,p]=[(t[c]+i)*l,(i-t[c+1])*l];e.moveTo(d+Ui*o,p),e.arc(d,p,Ui*o,0,2*Math.PI)}e.lineWidth=1.6*o,e.strokeStyle=r.edge,e.stroke(),e.fillStyle=r.real,e.fill()}drawGenerated(e,t){let{context:i,canvas:n,ratio:o,palette:r}=this,l=n.width/(2*t);this.marks.length||(this.marks=[ua(o,4,r.edge),ua(o,2,r.generated)]);for(let c of this.marks){let d=(c.width-1)/2;for(let p=0;p<e.length/2;p+=2)i.drawImage(c,Math.round((e[p]+t)*l-d),Math.round((t-e[p+1])*l-d))}}};function ua(s,e,t){let i=2*Math.ceil((Ui+e)*s)+1,n=new OffscreenCanvas(i,i),o=n.getContext("2d"),r=Ui*s;return o.translate(i/2,i/2),o.lineWidth=e*s,o.strokeStyle=t,o.beginPath(),o.moveTo(-r,-r),o.lineTo(r,r),o.moveTo(-r,r),o.lineTo(r,-r),o.stroke(),n.transferToImageBitmap()}var fa=1e4,Rh=3e4,jh=s=>`const early = [];
onmessage = (event) => early.push(event);
import(${JSON.stringify(s)}).then(
  () => early.forEach((event) => onmessage(event)),
  ({ message }) => postMessage({ type: "failed", file: "worker.js", reason: message }),
);`;function So(s,e){switch(e.type){case"frame":return s.frame(e);case"real":return s.real(e);case"progress":return s.progress(e.bytes,e.total);case"answer":return s.answer?.(e);case"refused":return s.refused(e);case"reached":return s.reached?.(e.id);case"diverged":return s.diverged(e.pane,e.step,e.reason)}}var zs=class{constructor(e,t){this.assets=e,this.listener=t,this.queue=[],this.worker=void 0,this.stopped=!1,this.heard=0,this.asked=0,this.spoken=!1,this.waiting=new Map}async start(e){this.send({type:"start",...e});try{let t=await this.assets.url("worker.js");if(this.stopped)return;let i=new Worker(Gi(jh(t)));i.onmessage=({data:n})=>this.receive(n),i.onerror=n=>this.fail(this.spoken?void 0:"worker.js",n.message||"it could not be started"),this.worker=i,this.heard=performance.now(),this.watch=setInterval(()=>this.look(),fa/4);for(let n of this.queue.splice(0))i.postMessage(n)}catch(t){this.fail("worker.js",t.message)}}send(e){this.worker?this.worker.postMessage(e):this.queue.push(e)}tell(e){this.send(e)}look(){let e=performance.now();document.hidden?this.heard=e:this.asked>this.heard&&e-this.asked>Rh?this.fail(void 0,"the browser has ended its worker"):e-this.heard>fa&&this.asked<=this.heard&&(this.asked=e,this.send({type:"ping"}))}async receive(e){if(!this.stopped){if(this.heard=performance.now(),this.spoken=!0,e.type==="had")return this.had(e);if(e.type==="failed")return this.fail(e.file,e.reason);if(e.type!=="locate")return So(this.listener,e);try{this.send({type:"located",name:e.name,url:await this.assets.url(e.name)})}catch(t){this.send({type:"located",name:e.name,reason:t.message})}}}have(e){let t=this.waiting.size;return new Promise((i,n)=>{this.waiting.set(t,{resolve:i,reject:n}),this.send({type:"have",files:e,id:t})})}had({id:e,file:t,reason:i}){let n=this.waiting.get(e);i===void 0?n?.resolve():n?.reject(Object.assign(new Error(i),{file:t}))}fail(e,t){this.stopped||(this.stop(),this.listener.failed(e,t))}stop(){this.stopped=!0,clearInterval(this.watch);for(let{resolve:e}of this.waiting.values())e();this.worker?.terminate(),this.worker=void 0}};function Eo(s,e){if(s===null||typeof s!="object")return s;if(Array.isArray(s))return s.map(t=>Eo(t,e));if("number"in s)return Number(s.number);if("buffer"in s){let{buffer:t,byteOffset:i,byteLength:n}=e[s.buffer];return new Float32Array(t.slice(i,i+n))}return Object.fromEntries(Object.entries(s).map(([t,i])=>[t,Eo(i,e)]))}var ds=class{constructor(e,t,i){this.model=e,this.device=t,this.listener=i,this.hear=(n,o)=>this.receive(n,o)}start({speed:e,interval:t}){this.model.on("msg:custom",this.hear),this.send({type:"start",device:this.device,speed:e,interval:t})}send(e){let{speed:t,image:i}=e;this.model.send({...e,...t===1/0&&{speed:null},...i&&{image:[...i]}})}again(e){this.send({type:"start",device:this.device,speed:1/0,interval:e})}async have(){}tell(){}receive(e,t){return e?.type!=="failed"?So(this.listener,Eo(e,t)):(this.stop(),this.listener.failed(void 0,e.reason))}stop(){this.model.off("msg:custom",this.hear),this.model.send({type:"stop"})}};function Ki(s,e){let t=i=>{i?.type==="playing"&&e.attend(i.playing),i?.type==="reset"&&e.engine&&e.reset()};return s.on("msg:custom",t),()=>s.off("msg:custom",t)}function g(s,e={},...t){let i=document.createElement(s);for(let[n,o]of Object.entries(e))n in i?i[n]=o:i.setAttribute(n,o);return i.append(...t),i}function le(s,e){let t=s.firstChild;t instanceof Text?t.data!==e&&(t.data=e):s.textContent=e}var pa=Symbol.for("five critics: ids"),ma=globalThis,he=s=>`live-${s.replace(/\W/g,"-")}-${ma[pa]=(ma[pa]??0)+1}`;function Me(s){if(s===0)return"0";let e=Math.abs(s),t=Number(s.toPrecision(3));return e<.001||e>=1e6?t.toExponential():String(t)}var Fh=new Intl.NumberFormat("en");function ga(s){let e=s.length>1?s[1]-s[0]:s[0];if(Number.isInteger(e))return s.map(i=>Fh.format(i));if(s.every(i=>Math.abs(i)<.001))return s.map(Me);let t=0;for(;t<12&&Math.abs(e*10**t-Math.round(e*10**t))>1e-6;)t+=1;return s.map(i=>i===0?"0":i.toFixed(t))}var gi=s=>Number.isNaN(s)?"–":s!==0&&Math.abs(s)<.001?s.toExponential(1):s.toFixed(3);function jt(s,{low:e,high:t,integer:i}){let n=s.trim(),o=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(n)?Number(n):NaN;if(o>=e&&o<=t&&(!i||Number.isInteger(o)))return{value:o};let r=i?"a whole number":"a number",l=c=>i?String(c):Me(c);return{error:`must be ${r} from ${l(e)} to ${l(t)}; got ${Ws(n)}`}}var ft=s=>typeof s=="string"?s.replaceAll("_","-"):Number.isInteger(s)?String(s):Me(s),Ji=(s,e,t)=>`${s} ${ft(e)} → ${ft(t)}`,No=40;function Mo(s){return s.slice(0,2*No).replace(/[\p{C}\p{Z}]+/gu," ").slice(0,No)+(s.length>No?"…":"")}var Ws=s=>`"${Mo(s)}"`,Ft=s=>s.replace("_optimizer."," ").replace(/[._]/g," ").replace(/ [a-z]$/,e=>e.toUpperCase()),Jt=({controls:s,discriminator:e})=>{let t=new Map(s.flatMap(({name:i,label:n})=>n?[[i,n]]:[]));return i=>t.get(i)??Ft(i).replace("discriminator",e)};var va=new Intl.NumberFormat("en");function wa(s,e,t,i){let n=e.lastStable()??[],o=s.panes.length>1?`${e.title} diverged`:"Diverged",r=n.map(({name:c,value:d})=>`${e.named(c)} ${ft(d)}`),l=(c,d)=>{let p=g("button",{type:"button"},c);return p.addEventListener("click",()=>{for(let{name:m,value:w}of n)e.settings.set(m,w);d()}),p};return[`${o} at step ${va.format(t)}: ${i||"a loss is no longer a finite number"}. The networks are back at step ${va.format(e.steps)}. `+(r.length?`The last stable settings were: ${r.join(", ")}.`:"The settings were the same from the start: try a smaller learning rate.")+" Play goes on from there, Reset begins anew.",...r.length?[l("Go on with the last stable settings",()=>s.setPlaying(!0)),l("Reset to the last stable settings",()=>s.reset())]:[]]}var Zt=300,zh=.85,Wh=1e100,ba=3e7,Bh=160,xa=s=>s.length<=Zt?s:Array.from({length:Zt},(e,t)=>s[Math.floor((t+.5)*s.length/Zt)]),ka=s=>Number(s.toFixed(3));function Sa(s,e){let[t,i]=[0,1].map(l=>s.map(c=>c[l])),n=[t,i].map(l=>(Math.min(...l)+Math.max(...l))/2),o=Math.max(...[t,i].map(l=>Math.max(...l)-Math.min(...l))),r=o>0?2*zh*e/o:1;return s.map(l=>l.map((c,d)=>ka((c-n[d])*r)))}function Vh(s){let e=/[;\t]/.test(s),t=s.replace(/[()[\]{}"']/g," ").trim();return t.split(e?/[;\t]/:t.includes(",")?/,/:/\s+/).map(i=>{let n=i.trim()===""?NaN:Number(e?i.replace(",","."):i);return Math.abs(n)<Wh?n:NaN})}function $o(s,e){let t=s.split(/\r\n?|\n/).map(Vh),i=c=>[...c.keys()].filter(d=>!Number.isNaN(c[d])),[n,o]=t.map(i).find(({length:c})=>c>=2)??[];if(o===void 0)throw new Error("no row has two numbers");let r=xa(t.filter(c=>!Number.isNaN(c[n]??NaN)&&!Number.isNaN(c[o]??NaN)).map(c=>[c[n],c[o]]));return r.every(c=>c.every(d=>Math.abs(d)<=e))?r.map(c=>c.map(ka)):Sa(r,e)}function Ea({data:s,width:e,height:t},i){let n=Float32Array.from({length:e*t},(c,d)=>{let p=s[4*d+3]/255;return p*(.3*s[4*d]+.59*s[4*d+1]+.11*s[4*d+2])+255*(1-p)}),[o,r]=[Math.min(...n),Math.max(...n)];if(r-o<16)throw new Error("it is all of one tone");let l=[...n.keys()].filter(c=>n[c]<(o+r)/2);return Sa(xa(l).map(c=>[c%e,-Math.floor(c/e)]),i)}var To=(s,e)=>new OffscreenCanvas(s,e).getContext("2d");function Hh(s,e){if(!s.trim())throw new Error("type a letter first");let t="bold 60px system-ui, sans-serif",i=To(1,1);i.font=t;let n=Math.min(1200,Math.ceil(i.measureText(s).width)+8),o=To(n,90);return o.font=t,o.fillText(s,4,66),Ea(o.getImageData(0,0,n,90),e)}async function Gh(s,e){let t=await createImageBitmap(s),i=Math.min(1,Bh/Math.max(t.width,t.height)),[n,o]=[t.width,t.height].map(l=>Math.max(1,Math.round(l*i))),r=To(n,o);return r.drawImage(t,0,0,n,o),Ea(r.getImageData(0,0,n,o),e)}async function ya(s,e){if(s.size>ba)throw new Error(`it is larger than ${ba/1e6} MB`);return s.type.startsWith("image/")?Gh(s,e).catch(t=>{throw t instanceof DOMException?new Error("the browser cannot read it as a picture"):t}):$o(Uh(await s.arrayBuffer()),e)}function Uh(s){let[e,t]=new Uint8Array(s),i={65534:"utf-16le",65279:"utf-16be"}[e<<8|t];return new TextDecoder(i??"utf-8").decode(s)}function Na(s,e,t,i=["word","rows","file"]){let n=async(y,A)=>{try{e(await A())}catch(x){t(`${y} gives no points: ${x.message}.`)}},[o,r,l]=["word","rows","file"].map(he),c=g("input",{id:o,type:"text",maxLength:24,autocomplete:"off"}),d=g("textarea",{id:r,rows:3,spellcheck:!1,placeholder:"x, y"}),p=g("input",{id:l,type:"file",accept:"image/*,.csv,.txt,.tsv,text/*"}),m=y=>g("button",{type:"button"},y),[w,S]=[m("Use the word"),m("Use the rows")];w.addEventListener("click",()=>n(`"${c.value}"`,()=>Hh(c.value,s()))),c.addEventListener("keydown",y=>y.key==="Enter"&&w.click()),S.addEventListener("click",()=>n("What was pasted",()=>$o(d.value,s()))),p.addEventListener("change",()=>{let[y]=p.files;y&&n(y.name,()=>ya(y,s())),p.value=""});let k=(y,A,...x)=>g("div",{className:"live-bring"},g("label",{htmlFor:y},A),...x),N={word:k(o,"a word",c,w),rows:k(r,"rows of two numbers, pasted",d,S),file:k(l,"a CSV file, or a picture (its dark pixels)",p)};return{element:g("div",{className:"live-brings"},...i.map(y=>N[y])),drop(y){let[A]=y?.files??[];A?n(A.name,()=>ya(A,s())):y&&n("What was dropped",()=>$o(y.getData("text"),s()))}}}var qh=120,Yh=6;function Ao(s,e,t){let[i,n]=(t??"").split("_"),o=i?[" ",g("i",{},i,...n?[g("sub",{},n)]:[])]:[];return g("label",{htmlFor:s},e,...o)}function Kh({low:s,high:e,log:t,kind:i}){let n=s>0?s:e/10**Yh,o=t?Math.log10(e/n):e-s,r=i==="integer"&&!t?1:o/qh;return{max:o,step:r,position:l=>t?Math.log10(Math.max(l,n)/n):l-s,value(l){if(l<=0)return s;let c=t?n*10**l:s+l,d=i==="integer"?Math.round(c):Number(c.toPrecision(3));return Math.min(e,Math.max(s,d))}}}function _o({label:s,low:e,high:t,integer:i,value:n,id:o,help:r},l){let c=n,d=g("p",{className:"live-message",id:he("message"),role:"alert",hidden:!0}),p=k=>i?String(k):Me(k),m=g("input",{id:o,type:"text",inputMode:i?"numeric":"decimal",autocomplete:"off",spellcheck:!1,value:p(n)});m.setAttribute("aria-describedby",`${r} ${d.id}`);let w=k=>{m.setAttribute("aria-invalid",String(k!=="")),d.textContent=k&&`${s} ${k}. It stays ${p(c)}.`,d.hidden=!k};return m.addEventListener("change",()=>{let k=jt(m.value,{low:e,high:t,integer:i});if("error"in k)return w(k.error);w(""),c=k.value,l(c)}),{box:m,message:d,show:k=>{c=k,m.value=p(k),w("")}}}function Jh(s,e,t){let{name:i,symbol:n,low:o,high:r,kind:l,value:c}=s,d=s.label??Ft(i),p=Kh(s),m=he(i),w=he(i),S=g("input",{id:w,type:"range",min:0,max:p.max,step:p.step});S.setAttribute("aria-describedby",e);let k=T=>{S.value=String(p.position(T)),S.setAttribute("aria-valuetext",Me(T))},{box:N,message:y,show:A}=_o({label:d,low:o,high:r,integer:l==="integer",value:c,id:m,help:e},T=>{k(T),t(T)});N.setAttribute("aria-label",`${d}, as a number`),S.addEventListener("input",()=>{let T=p.value(Number(S.value));S.setAttribute("aria-valuetext",Me(T)),A(T),t(T)}),k(c);let x=g("div",{className:"live-control"},Ao(w,d,n),N,S,y);return{element:x,show:T=>(k(T),A(T)),enable(T){N.disabled=S.disabled=!T,x.title=T?s.doc:`${s.doc}; without effect under the present choices`}}}function us(s,e,t,i,n,o){let r=he(s),l=g("select",{id:r},...t.map(c=>g("option",{value:c.value},c.text)));return l.setAttribute("aria-describedby",n),l.value=i,l.addEventListener("change",()=>o(l.value)),{element:g("div",{className:"live-control"},Ao(r,s,e),l),show:c=>l.value=String(c),enable:c=>l.disabled=!c}}function Zh({name:s,value:e},t,i,n){let o=he(s),r=String(e),l=g("p",{className:"live-message",id:he("message"),role:"alert",hidden:!0}),c=g("input",{id:o,type:"text",value:r,autocomplete:"off",spellcheck:!1,autocapitalize:"off",maxLength:1e4});c.setAttribute("aria-describedby",`${t} ${l.id}`);let d=p=>{c.setAttribute("aria-invalid",String(p!=="")),l.textContent=p&&`${p} The loss stays ${r}.`,l.hidden=!p};return c.addEventListener("change",async()=>{let p=c.value,m=await n(p);if(c.value===p){if("error"in m)return d(m.error);d(""),m.value!==r&&(r=m.value,i(r))}}),{element:g("div",{className:"live-control live-formula"},Ao(o,`${s}(y)`),c,l),show(p){r=c.value=String(p),d("")},enable:p=>c.disabled=!p}}function Ma(s,e,t,i=async n=>({value:n})){if(s.kind==="formula")return Zh(s,e,t,i);let n=s.kind==="choice"?us(s.label??Ft(s.name),s.symbol,s.options.map(o=>({value:o,text:s.texts?.[o]??ft(o)})),s.value,e,t):Jh(s,e,t);return n.element.title=s.doc,n}var Po={low:0,high:2**32-1,integer:!0},kt="browser",Bs=s=>s.get("engine")==="kernel"?s.get("device"):kt;function Zi(s,e){s.set("engine",e===kt?kt:"kernel"),e!==kt&&s.set("device",e),s.save_changes()}var $a=(s,e)=>g("p",{id:s,className:"live-doc"},e);function Qi(s,e){let[t,i]=[he("seed"),he("doc")],{box:n,message:o,show:r}=_o({label:"seed",...Po,value:s,id:t,help:i},e),l=$a(i,"starts all random numbers; a new seed starts a new training");return{element:g("div",{className:"live-control"},g("label",{htmlFor:t},"seed"),n,o,l),show:r,enable:d=>n.disabled=!d}}function Xi(s,e,t){let i=he("doc"),n=e.map(r=>({value:r,text:r===kt?"this browser":`the kernel (${r})`})),o=us("train in",void 0,n,s,i,t);return o.element.append($a(i,"where training happens; a change starts a new training with the same seed")),o}var zt=64,wi={full:1/0,100:100,20:20,5:5,1:1},vi="",Qh={batch:"batch size",width:"networks",against:"compare with"},tn=s=>Qh[s]??Ft(s);function Vs(s,e,t){return e==="data"?s.data[t].title:e==="against"?s.objectives[t]??"nothing":e==="width"?s.sizes[t]:e==="speed"?t==="full"?"full speed":`${t} steps/s`:String(t)}function Ta(s,e,t,i){return e==="against"?i===vi?"alone":`beside ${Vs(s,e,i)}`:Ji(tn(e),Vs(s,e,t),Vs(s,e,i))}var en=class{constructor(e,t,i,n,o){this.model=e,this.index=t,this.changed=o,this.data=e.get("data")??"ring",this.batch=e.get("batch")??128,this.seed=e.get("seed")??0,this.width=e.get("width")??zt,this.points=e.get("points")??[],this.against=e.get("against")?.objective??vi,this.speed="full",this.engine=Bs(e);let r=e.get("devices")??[];if(this.inputs={data:this.select("data","what the real points are drawn from; a change keeps the weights",Object.keys(t.data)),against:this.select("against","a second training beside this one, on the same data, seed and batch size; both start anew",[vi,...Object.keys(t.objectives)]),batch:this.select("batch","real points, and draws of noise, in each update",t.batches,Number),width:this.select("width","the size of both, with the objective’s own choices; a change starts a new training",Object.keys(t.sizes),Number),seed:Qi(this.seed,c=>this.set("seed",c)),speed:this.select("speed","generator steps a second, at most",Object.keys(wi).reverse())},r.length){let c=i?r:[kt,...r];this.inputs.engine=Xi(this.engine,c,d=>this.set("engine",d))}for(let[c,{element:d}]of Object.entries(this.inputs))d.dataset.control=c,(c==="speed"?n.pace:n.setup).append(d);let l=[...["data","batch","width","seed","points"].map(c=>[c,()=>this.set(c,e.get(c),!1)]),["against",()=>this.set("against",e.get("against")?.objective??vi,!1)],...["engine","device"].map(c=>[c,()=>this.set("engine",Bs(e),!1)])];for(let[c,d]of l)e.on(`change:${c}`,d);this.end=()=>l.forEach(([c,d])=>e.off(`change:${c}`,d))}get here(){return this.engine===kt}select(e,t,i,n=String){let o=he("doc"),r=i.map(d=>({value:String(d),text:Vs(this.index,e,d)})),l=String(this[e]),c=us(tn(e),void 0,r,l,o,d=>this.set(e,n(d)));return c.element.append(g("p",{id:o,className:"live-doc"},t)),c}set(e,t,i=!0){let n=this;n[e]!==t&&(n[e]=t,this.inputs[e]?.show(t),i&&e==="against"?(this.model.set("against",t===vi?{}:{objective:t,settings:{}}),this.model.save_changes()):i&&e==="engine"?Zi(this.model,t):i&&e!=="speed"&&(this.model.set(e,t),this.model.save_changes()),this.changed(e))}};var Hs="live-",bi="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Xh(s,e){let t=i=>{let n=Math.max(0,Math.min(4095,Math.round((i/e+1)/2*4095)));return bi[n>>6]+bi[n&63]};return s.map(([i,n])=>t(i)+t(n)).join("")}function _a(s,e){let t=[],i=n=>{let o=64*bi.indexOf(s[n])+bi.indexOf(s[n+1]);return Number((e*(2*o/4095-1)).toFixed(4))};for(let n=0;n+4<=s.length&&t.length<Zt;n+=4)[0,1,2,3].every(o=>bi.includes(s[n+o]))&&t.push([i(n),i(n+2)]);return t}var Lo=({manifest:s,values:e},t={})=>s.controls.filter(({name:i,value:n})=>e[i]!==(t[i]??n)).map(({name:i})=>[i,e[i]]);function Oo(s,{data:e,seed:t,batch:i,width:n,centres:o,sides:r},l){let c=new URLSearchParams({data:e,seed:String(t),batch:String(i),width:String(n)}),[d,p]=r;for(let{name:m}of d.manifest.controls)c.set(m,String(d.values[m]));if(c.set("against",p?p.manifest.name:""),p)for(let[m,w]of Lo(p,p.manifest.toy))c.set(`against.${m}`,String(w));return e==="drawn"&&c.set("points",Xh(o,l.data[e].limit)),`#${Hs}${s}?${c}`}function Co(s){let e=new RegExp(`^#${Hs}([\\w-]+)(?:\\?(.*))?$`).exec(s);return e?{name:e[1],query:new URLSearchParams(e[2]??"")}:void 0}function Pa(s,e,t){if(s.kind==="formula"){let i=t?.read(e)??{error:""};return"error"in i?{error:`cannot be ${Ws(e)}: ${i.error.replace(/\.$/,"")}`}:i}if(s.kind==="choice"){let{options:i}=s;return i.includes(e)?{value:e}:{error:`must be one of ${i.join(", ")}; got ${Ws(e)}`}}return jt(e,{low:s.low,high:s.high,integer:s.kind==="integer"})}var La=s=>jt(s,Po),Aa=s=>typeof s=="string"?JSON.stringify(s):String(s);function ed({manifest:s,values:e}){let t=Lo({manifest:s,values:e}).filter(([i])=>!i.includes(".")).map(([i,n])=>`${i}=${Aa(n)}`);for(let[i,n]of Object.entries(s.optimizers)){let o=`${i}_optimizer.`,r={...s.constants,...Object.fromEntries(s.controls.map(({name:d,value:p})=>[d,p]))},l=Object.keys(r).filter(d=>d.startsWith(o));if(l.every(d=>e[d]===r[d]))continue;let c=l.map(d=>`${d.slice(o.length)}=${Aa(e[d])}`);t.push(`${i}_optimizer=ganlib.${n}(${c.join(", ")})`)}return`${s.own?"":"ganlib."}${s.class}(${t.join(", ")})`}function Oa({data:s,seed:e,batch:t,width:i,centres:n,sides:o}){let[r,l]=o.map(ed),c=[r,`data="${s}"`,`seed=${e}`,`batch=${t}`];return s==="drawn"&&c.push(`points=[${n.map(([d,p])=>`(${d}, ${p})`).join(", ")}]`),i!==zt&&c.push(`width=${i}`),l&&c.push(`against=${l}`),o[0].manifest.own&&c.push('engine="kernel"'),`ganlib.Playground(${c.join(", ")})`}function Ca({data:s,seed:e,batch:t,width:i,sides:n}){let o=r=>r.replace("_optimizer.","-").replaceAll("_","-");return n.map(({manifest:r,values:l})=>{let c=Lo({manifest:r,values:l}).map(([d,p])=>` --${o(d)} ${p}`);return`python -m ganlib train ${r.name} --data ${s} --seed ${e} --batch ${t} --width ${i}${c.join("")}`}).join(" && ")}var td={link:["Copy link","the address of this page with the present settings"],python:["Copy Python","the line that gives this playground in a notebook"],command:["Copy command","the line that trains with these settings in a folder, on any device"],embed:["Copy embed code","a frame with this playground and its present settings, for a page of your own"],picture:["Save picture","the picture as a PNG file"]},Io=[1,20,100],Ro="parts",sd={"pull of the generator’s loss":"minus the gradient of the generator’s loss at a generated point: where it is drawn; as long as the run’s longest at most, so that a pull that vanishes is seen to shrink",slopes:"length of the gradient of the map, at random places between a real and a generated point",weights:"of all layers of the network that judges",distance:"sliced W₁ between 512 generated and 512 real points; the floor is what two samples of real points have","modes covered":"modes that have a generated point within three standard deviations","high-quality samples":"share of generated points within three standard deviations of a mode"},Do=s=>Object.fromEntries(Object.entries(s).map(([e,[t,i]])=>[e,g("button",{type:"button",title:i},t)])),Ot=(s,...e)=>g("details",{className:"live-group"},g("summary",{},s),...e),jo=s=>Do({play:["Play","train, until paused"],step:["Step",`whole iterations: k updates of ${s}, then one of G`],discriminator:[`Step ${s}`,`updates of ${s} alone`],generator:["Step G","updates of G alone"],reset:["Reset","a new training from its start, with the same seed"]});function Da(s,{title:e,discriminator:t}){let i=jo(t==="critic"?"f":"D"),n=Do(td),o=Do({draw:["Draw data","put points of your own on the picture"],clear:["Clear","forget your points"]});o.draw.setAttribute("aria-pressed","false"),o.clear.hidden=!0;let r=he("times"),l=g("select",{id:r},...Io.map(Y=>g("option",{value:String(Y)},`× ${Y}`))),c=g("option",{value:Ro,title:"a press shows the next of the five parts of an iteration"},"in parts");l.append(c);let d=g("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),p=g("button",{type:"button",title:"what the pictures show, as text"},"Say it in words"),m=g("p",{className:"live-worded","aria-live":"polite"}),w=g("p",{className:"live-status",role:"status"}),S=g("p",{className:"live-rate"}),k=g("div",{className:"live-alert",role:"alert",hidden:!0}),N=g("div",{className:"live-setup"}),y=g("div",{className:"live-pace"}),A=g("div",{className:"live-panes"}),x=g("div",{}),T=Ot("what you tried"),M=Object.entries(sd).flatMap(([Y,H])=>[g("dt",{},Y),g("dd",{},H)]),W=he("share"),L=g("input",{id:W,type:"text",readOnly:!0,hidden:!0}),j=g("label",{htmlFor:W,hidden:!0},"copied");return{root:g("section",{className:"live-playground",id:Hs+s,tabIndex:-1,"aria-label":`playground: ${e}`},g("div",{className:"live-top"},g("div",{className:"live-buttons",role:"group","aria-label":"training"},i.play,g("span",{className:"live-joined"},i.step,d,l),i.discriminator,i.generator,i.reset),g("div",{className:"live-beside live-told"},w,S)),k,A,g("div",{className:"live-words"},p,m),g("div",{className:"live-groups"},Ot("data, seed, pace, another beside it",N,y,g("div",{className:"live-buttons live-sketch",role:"group","aria-label":"your own data"},...Object.values(o)),x),T,Ot("share, and what the numbers mean",g("div",{className:"live-share"},g("div",{className:"live-buttons",role:"group","aria-label":"share"},...Object.values(n)),j,L),g("dl",{className:"live-help"},...M)))),buttons:i,times:l,inParts:c,shares:n,sketch:o,status:w,rate:S,alert:k,setup:N,pace:y,panes:A,brought:x,tried:T,words:p,worded:m,copied:{text:L,label:j}}}var Gs=new Set,id=s=>{let e=g("button",{type:"button",className:"live-back"},"Back to the text");return e.addEventListener("click",()=>{e.remove(),s.scrollIntoView({block:"center"}),s.focus({preventScroll:!0})}),e};function ja(s,e){let t=Co(s);if(!t)return!1;for(let i of Gs)if(i.name===t.name){i.apply(t.query);for(let{root:n}of Gs)n.querySelector(".live-back")?.remove();if(e&&!i.root.contains(e)){let n=i.root.querySelector(".live-top")??i.root;n.insertBefore(id(e),n.querySelector(":scope > .live-told"))}return!0}return!1}function Ia(s){if(s.defaultPrevented||s.button!==0||s.ctrlKey||s.metaKey||s.shiftKey)return;let e=s.target instanceof Element?s.target.closest('a[href^="#"]'):null;e&&ja(e.getAttribute("href")??"",e)&&s.preventDefault()}var Ra=()=>ja(location.hash);function sn(s){Gs.size||(document.addEventListener("click",Ia),window.addEventListener("hashchange",Ra)),Gs.add(s);let e=Co(location.hash);return e?.name===s.name&&s.apply(e.query),()=>{Gs.delete(s),!Gs.size&&(document.removeEventListener("click",Ia),window.removeEventListener("hashchange",Ra))}}function Fo({variants:s},e){let t=s.find(({when:i})=>Object.entries(i).every(([n,o])=>e[n]===o));if(!t)throw new Error("no graph of these choices");return t}var nn=(s,e)=>({...s,...s.sizes?.[e]});function zo(s,e,t,i){let{train:n,view:o}=Fo(e,i);return[e.init.file,s.data[t].file,...Object.values(s.measures),n,o,...Object.values(e.outputs??{})]}var yi=s=>s.replace("_optimizer.","_");function on(s){return{get:e=>s.get(yi(e)),set(e,t){s.set(yi(e),t),s.save_changes()},on(e,t){let i=e.map(n=>{let o=()=>t(n,s.get(yi(n)));return s.on(`change:${yi(n)}`,o),()=>s.off(`change:${yi(n)}`,o)});return()=>i.forEach(n=>n())}}}function Fa(s,{name:e,toy:t}){let i=()=>({...t,...s.get("against")?.settings});return{get:n=>i()[n],set(n,o){s.get("against")?.objective===e&&(s.set("against",{...s.get("against"),settings:{...i(),[n]:o}}),s.save_changes())},on(n,o){let r=()=>{if(s.get("against")?.objective===e)for(let l of n)l in i()&&o(l,i()[l])};return s.on("change:against",r),()=>s.off("change:against",r)}}}var nd=s=>{let e=({name:t})=>t==="discriminator_steps"||t.includes(".");return[...s.filter(t=>!e(t)),...s.filter(e)]},za=({constants:s,controls:e})=>({...s,...Object.fromEntries(e.map(({name:t,value:i})=>[t,i]))}),Us=class{constructor(e,t,i,n){this.manifest=e,this.store=t,this.changed=n,this.values={...e.constants};for(let o of Object.keys(e.constants))this.values[o]=t.get(o)??this.values[o];this.inputs={};for(let o of nd(e.controls)){let{name:r,doc:l}=o;this.values[r]=t.get(r)??o.value;let c=he("doc"),d={...o,label:i.named(r),value:this.values[r]};this.inputs[r]=Ma(d,c,m=>{this.take(r,m),t.set(r,m)},i.written&&(m=>i.written.check(m)));let{element:p}=this.inputs[r];p.dataset.control=r,p.append(g("p",{id:c,className:"live-doc"},l)),(r===e.slider||o.kind==="formula"?i.main:i.controls).append(p)}this.enable(),this.end=t.on(Object.keys(this.values),(o,r)=>r!==void 0&&this.show(o,r))}show(e,t){this.values[e]!==t&&(this.inputs[e]?.show(t),this.take(e,t))}set(e,t){this.show(e,t),this.store.set(e,t)}take(e,t){this.values={...this.values,[e]:t},this.enable(),this.changed(this.values)}enable(){let{acting:e}=Fo(this.manifest,this.values);for(let{name:t,kind:i}of this.manifest.controls)(i==="number"||i==="integer")&&this.inputs[t].enable(e.includes(t))}choose(e){for(let{name:t,kind:i}of this.manifest.controls)i==="choice"&&this.inputs[t].enable(e)}};var Wo=2;function xi(s){let[e,t]=s,i=t&&e.manifest.title===t.manifest.title,n=i?e.manifest.controls.map(({name:o})=>o).filter(o=>e.settings.values[o]!==t.settings.values[o]):[];s.forEach((o,r)=>{let l=n.slice(0,Wo).map(c=>`${o.named(c)} ${ft(o.settings.values[c])}`);n.length>Wo&&l.push(`${n.length-Wo} more differ`),i&&!n.length&&l.push(r?"the same again":"as set"),o.entitle(l.length?`${o.manifest.title}: ${l.join(", ")}`:o.manifest.title)})}var rn=class{constructor(e){this.board=e,this.width=e.setup.width,this.free()}async compare(){let{board:e}=this,t=e.setup.against,i=()=>e.panes[1]?.manifest.name??"";if(i()===t)return;let n;try{n=t&&await e.manifestOf(t),n&&await e.engine?.have(this.graphsOf(n))}catch({file:r,message:l}){e.setup.against===t&&!e.ended&&this.refuse({file:r,reason:l,against:i()});return}if(e.setup.against!==t||i()===t||e.ended)return;let o=e.panes.splice(1);if(o.some(({element:r})=>r.contains(document.activeElement))&&e.root.focus({preventScroll:!0}),o.forEach(r=>(r.destroy(),r.element.remove())),xi(e.panes),e.root.classList.toggle("live-two",!!t),n){let r=e.addPane(n,Fa(e.model,n),[]);r.attach(l=>e.colour(l)),r.recolour(Yi(e.root)),this.free()}e.panes[0].fit(),e.engine&&(e.screen.frame=void 0),e.tell({type:"compare",settings:e.settings()})}async resize(){let{board:e}=this,{setup:t,panes:i}=e,{width:n}=t;if(n!==this.width){try{for(let{manifest:r,settings:l}of t.here?i:[])this.checkChoices(r,l.values);let o=e.settings().flatMap(({manifest:r,values:l})=>zo(e.index,r,e.source().data,l));await e.engine?.have(o)}catch({file:o,message:r}){t.width===n&&this.refuse({file:o,reason:r,width:this.width});return}t.width!==n||this.width===n||e.ended||(this.width=n,this.free(),e.engine&&(e.screen.frame=void 0),e.tell({type:"compare",settings:e.settings()}))}}checkChoices(e,t){let{board:i}=this,{width:n}=i.setup;for(let[o,r]of Object.entries(e.sizes[n]?.variants[0].when??{}))if(t[o]!==r)throw new Error(`the page has networks of ${i.index.sizes[n]} for ${Jt(e)(o)} ${ft(r)} alone`)}free(){let{board:e}=this;for(let{settings:t}of e.panes)t.choose(!e.setup.here||this.width===zt);e.parts.inParts.disabled=!e.setup.here}graphsOf(e){let{board:t}=this,i={...za(e),...e.toy,...t.model.get("against")?.settings};return zo(t.index,nn(e,t.setup.width),t.source().data,i)}refuse({file:e,reason:t,pane:i,name:n,values:o,source:r,width:l,against:c}){let{board:d}=this;l&&d.setup.set("width",l),r&&d.setup.set("data",r.data),c!==void 0&&this.keep(c);let p=d.panes[i??0];if(p?.manifest.name===n)for(let[w,S]of Object.entries(o??{}))p.settings.set(w,S);let m=e?`${e} could not be loaded (${t})`:`${t[0].toUpperCase()}${t.slice(1)}`;d.status.alert(`${m}. The choice before it stays.`)}keep(e){let{board:t}=this;t.model.set("against",e?{objective:e,settings:t.panes[1].settings.values}:{}),t.model.save_changes(),t.setup.set("against",e,!1)}};var Wa=s=>Uint8Array.from(atob(s),e=>e.charCodeAt(0)).buffer,Bo=(s,e)=>Float32Array.from(new Int16Array(Wa(s)),t=>t*e/32767);function Ba({real:s,samples:e,arrows:t,surface:i,limit:n,pull:o,low:r,high:l,floor:c,distance:d,covered:p,quality:m},w,S){let k={edges:[0,1],shares:new Float32Array(1)},N={name:w.name,steps:0,discriminatorSteps:0,last:new Float32Array(w.measured.length).fill(NaN),rows:new Float32Array(0),samples:Bo(e,n),arrows:Bo(t,o),surface:Float32Array.from(new Uint8Array(Wa(i)),y=>r+y*(l-r)/255),slopes:k,weights:k,limit:n,distance:d,covered:p,quality:m};return{real:{data:S,points:Bo(s,n),floor:c},frame:{type:"frame",data:S,panes:[N],rate:0}}}var od=.041666666666666664,an=class{constructor(e,t,i,n){this.canvas=e,this.limit=t,this.add=i,this.moved=n,this.on=!1,this.cursor=void 0,this.last=void 0,e.addEventListener("pointerdown",o=>this.down(o)),e.addEventListener("pointermove",o=>this.stroke(o));for(let o of["pointerup","pointercancel"])e.addEventListener(o,()=>this.last=void 0);e.addEventListener("keydown",o=>this.key(o))}turn(e){this.on=e,this.cursor=void 0,this.canvas.style.touchAction=e?"none":"",this.canvas.style.cursor=e?"crosshair":"",this.canvas.setAttribute("role",e?"application":"img"),e?this.canvas.tabIndex=0:this.canvas.removeAttribute("tabindex")}down(e){!this.on||e.button!==0||(this.canvas.setPointerCapture(e.pointerId),this.put(e))}stroke(e){!this.on||!this.last||Math.hypot(e.clientX-this.last.x,e.clientY-this.last.y)>=9&&this.put(e)}put(e){let t=this.canvas.getBoundingClientRect();this.last={x:e.clientX,y:e.clientY};let[i,n]=[(e.clientX-t.left)/t.width,(e.clientY-t.top)/t.height];i>=0&&i<=1&&n>=0&&n<=1&&this.point(2*i-1,1-2*n)}point(e,t){let i=this.limit();this.add([Number((i*e).toFixed(3)),Number((i*t).toFixed(3))])}key(e){if(!this.on)return;let t=this.limit(),[i,n]=this.cursor??[0,0],o=2*t*od,l={ArrowLeft:[-o,0],ArrowRight:[o,0],ArrowUp:[0,o],ArrowDown:[0,-o]}[e.key];if(l){let c=d=>Math.max(-t,Math.min(t,d));this.cursor=[c(i+l[0]),c(n+l[1])],this.moved()}else if(e.key===" "||e.key==="Enter")this.point(i/t,n/t);else return;e.preventDefault()}},Va=(s,e)=>[...s,e].slice(-300);var ln=class{constructor(e){this.board=e;let{setup:t,index:i,panes:n,parts:o}=e,[r]=n,l=()=>r.shown?.limit??i.data.drawn.limit,c=p=>t.set("points",Va(t.points,p));this.sketch=new an(r.canvas,l,c,()=>e.drawSoon());let d=Na(()=>i.data.drawn.limit,p=>{e.status.alert(""),t.set("points",p),t.set("data","drawn"),e.ensureEngine(),e.status.note(p.length===1?"One point is the data now.":`${p.length} points are the data now.`)},p=>e.status.alert(p));o.brought.append(d.element);for(let p of["dragover","drop"])e.root.addEventListener(p,m=>{m.target.closest("input, textarea")||(m.preventDefault(),p==="drop"&&d.drop(m.dataTransfer))});o.sketch.draw.addEventListener("click",()=>this.turn(!this.sketch.on)),o.sketch.clear.addEventListener("click",()=>{t.set("points",[]),o.sketch.draw.focus()})}get cursor(){return this.sketch.cursor}turn(e){let{board:t,sketch:i}=this;if(i.on===e)return;let{draw:n}=t.parts.sketch;!e&&document.activeElement===t.panes[0].canvas&&n.focus(),i.turn(e),n.setAttribute("aria-pressed",String(e)),n.textContent=e?"Stop drawing":"Draw data",e?(t.ensureEngine(),t.status.note("Draw points on the picture; or focus it, move with the arrow keys, and put a point with the space bar.")):(t.status.forget(),t.status.describe()),t.drawSoon()}follow(e){let{setup:t,parts:i}=this.board;e==="data"&&t.data==="drawn"&&!t.points.length&&this.turn(!0),e==="data"&&t.data!=="drawn"&&this.turn(!1),i.sketch.clear.hidden=!t.points.length}};var rd={"+":(s,e)=>s+e,"-":(s,e)=>s-e,"*":(s,e)=>s*e,"/":(s,e)=>s/e,log:Math.log,exp:Math.exp,sqrt:Math.sqrt,abs:Math.abs};function qs(s,e){if(typeof s=="number")return s;if(typeof s=="string")return Number(e[s]??NaN);let[t,...i]=s;if(t==="if"){let[n,o,r,l]=i;return qs(e[n]===o?r:l,e)}return rd[t](...i.map(n=>qs(n,e)))}var ad="uplot",ld="u-hz",cd="u-vt",hd="u-title",dd="u-wrap",ud="u-under",fd="u-over",pd="u-axis",ms="u-off",md="u-select",gd="u-cursor-x",vd="u-cursor-y",wd="u-cursor-pt",bd="u-legend",yd="u-live",xd="u-inline",kd="u-series",Sd="u-marker",Ha="u-label",Ed="u-value",Si="width",Ei="height";var Ga="bottom",Ys="left",Vo="right",rr="#000",Ua=rr+"0",Ho="mousemove",qa="mousedown",Go="mouseup",Ya="mouseenter",Ka="mouseleave",Ja="dblclick",Nd="resize",Md="scroll",Za="change",fn="dppxchange",ar="--",ti=typeof window<"u",Jo=ti?document:null,Js=ti?window:null,$d=ti?navigator:null,re,cn;function Zo(){let s=devicePixelRatio;re!=s&&(re=s,cn&&Xo(Za,cn,Zo),cn=matchMedia(`(min-resolution: ${re-.001}dppx) and (max-resolution: ${re+.001}dppx)`),gs(Za,cn,Zo),Js.dispatchEvent(new CustomEvent(fn)))}function nt(s,e){if(e!=null){let t=s.classList;!t.contains(e)&&t.add(e)}}function Qo(s,e){let t=s.classList;t.contains(e)&&t.remove(e)}function be(s,e,t){s.style[e]=t+"px"}function St(s,e,t,i){let n=Jo.createElement(s);return e!=null&&nt(n,e),t?.insertBefore(n,i),n}function pt(s,e){return St("div",s,e)}var Qa=new WeakMap;function Ct(s,e,t,i,n){let o="translate("+e+"px,"+t+"px)",r=Qa.get(s);o!=r&&(s.style.transform=o,Qa.set(s,o),e<0||t<0||e>i||t>n?nt(s,ms):Qo(s,ms))}var Xa=new WeakMap;function el(s,e,t){let i=e+t,n=Xa.get(s);i!=n&&(Xa.set(s,i),s.style.background=e,s.style.borderColor=t)}var tl=new WeakMap;function sl(s,e,t,i){let n=e+""+t,o=tl.get(s);n!=o&&(tl.set(s,n),s.style.height=t+"px",s.style.width=e+"px",s.style.marginLeft=i?-e/2+"px":0,s.style.marginTop=i?-t/2+"px":0)}var lr={passive:!0},Td={...lr,capture:!0};function gs(s,e,t,i){e.addEventListener(s,t,i?Td:lr)}function Xo(s,e,t,i){e.removeEventListener(s,t,lr)}ti&&Zo();function Et(s,e,t,i){let n;t=t||0,i=i||e.length-1;let o=i<=2147483647;for(;i-t>1;)n=o?t+i>>1:ot((t+i)/2),e[n]<s?t=n:i=n;return s-e[t]<=e[i]-s?t:i}function _l(s){return(t,i,n)=>{let o=-1,r=-1;for(let l=i;l<=n;l++)if(s(t[l])){o=l;break}for(let l=n;l>=i;l--)if(s(t[l])){r=l;break}return[o,r]}}var Pl=s=>s!=null,Ll=s=>s!=null&&s>0,gn=_l(Pl),Ad=_l(Ll);function _d(s,e,t,i=0,n=!1){let o=n?Ad:gn,r=n?Ll:Pl;[e,t]=o(s,e,t);let l=s[e],c=s[e];if(e>-1)if(i==1)l=s[e],c=s[t];else if(i==-1)l=s[t],c=s[e];else for(let d=e;d<=t;d++){let p=s[d];r(p)&&(p<l?l=p:p>c&&(c=p))}return[l??fe,c??-fe]}function vn(s,e,t,i){let n=ol(s),o=ol(e);s==e&&(n==-1?(s*=t,e/=t):(s/=t,e*=t));let r=t==10?Wt:Ol,l=n==1?ot:mt,c=o==1?mt:ot,d=l(r(Le(s))),p=c(r(Le(e))),m=Zs(t,d),w=Zs(t,p);return t==10&&(d<0&&(m=pe(m,-d)),p<0&&(w=pe(w,-p))),i||t==2?(s=m*n,e=w*o):(s=Rl(s,m),e=wn(e,w)),[s,e]}function cr(s,e,t,i){let n=vn(s,e,t,i);return s==0&&(n[0]=0),e==0&&(n[1]=0),n}var hr=.1,il={mode:3,pad:hr},Mi={pad:0,soft:null,mode:0},Pd={min:Mi,max:Mi};function pn(s,e,t,i){return bn(t)?nl(s,e,t):(Mi.pad=t,Mi.soft=i?0:null,Mi.mode=i?3:0,nl(s,e,Pd))}function ne(s,e){return s??e}function Ld(s,e,t){for(e=ne(e,0),t=ne(t,s.length-1);e<=t;){if(s[e]!=null)return!0;e++}return!1}function nl(s,e,t){let i=t.min,n=t.max,o=ne(i.pad,0),r=ne(n.pad,0),l=ne(i.hard,-fe),c=ne(n.hard,fe),d=ne(i.soft,fe),p=ne(n.soft,-fe),m=ne(i.mode,0),w=ne(n.mode,0),S=e-s,k=Wt(S),N=Ke(Le(s),Le(e)),y=Wt(N),A=Le(y-k);(S<1e-24||A>10)&&(S=0,(s==0||e==0)&&(S=1e-24,m==2&&d!=fe&&(o=0),w==2&&p!=-fe&&(r=0)));let x=S||N||1e3,T=Wt(x),M=Zs(10,ot(T)),W=x*(S==0?s==0?.1:1:o),L=pe(Rl(s-W,M/10),24),j=s>=d&&(m==1||m==3&&L<=d||m==2&&L>=d)?d:fe,G=Ke(l,L<j&&s>=j?j:Nt(j,L)),Y=x*(S==0?e==0?.1:1:r),H=pe(wn(e+Y,M/10),24),P=e<=p&&(w==1||w==3&&H>=p||w==2&&H<=p)?p:-fe,J=Nt(c,H>P&&e<=P?P:Ke(P,H));return G==J&&G==0&&(J=100),[G,J]}var Od=new Intl.NumberFormat(ti?$d.language:"en-US"),dr=s=>Od.format(s),rt=Math,un=rt.PI,Le=rt.abs,ot=rt.floor,Pe=rt.round,mt=rt.ceil,Nt=rt.min,Ke=rt.max,Zs=rt.pow,ol=rt.sign,Wt=rt.log10,Ol=rt.log2,Cd=(s,e=1)=>rt.sinh(s)*e,Uo=(s,e=1)=>rt.asinh(s/e),fe=1/0;function rl(s){return(Wt((s^s>>31)-(s>>31))|0)+1}function er(s,e,t){return Nt(Ke(s,e),t)}function Cl(s){return typeof s=="function"}function ee(s){return Cl(s)?s:()=>s}var Dd=()=>{},Dl=s=>s,Il=(s,e)=>e,Id=s=>null,al=s=>!0,ll=(s,e)=>s==e,Rd=/\.\d*?(?=9{6,}|0{6,})/gm,vs=s=>{if(Fl(s)||Xt.has(s))return s;let e=`${s}`,t=e.match(Rd);if(t==null)return s;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[n,o]=e.split("e");return+`${vs(n)}e${o}`}return pe(s,i)};function fs(s,e){return vs(pe(vs(s/e))*e)}function wn(s,e){return vs(mt(vs(s/e))*e)}function Rl(s,e){return vs(ot(vs(s/e))*e)}function pe(s,e=0){if(Fl(s))return s;let t=10**e,i=s*t*(1+Number.EPSILON);return Pe(i)/t}var Xt=new Map;function jl(s){return((""+s).split(".")[1]||"").length}function Ti(s,e,t,i){let n=[],o=i.map(jl);for(let r=e;r<t;r++){let l=Le(r),c=pe(Zs(s,r),l);for(let d=0;d<i.length;d++){let p=s==10?+`${i[d]}e${r}`:i[d]*c,m=(r>=0?0:l)+(r>=o[d]?0:o[d]),w=s==10?p:pe(p,m);n.push(w),Xt.set(w,m)}}return n}var $i={},ur=[],Qs=[null,null],Qt=Array.isArray,Fl=Number.isInteger,jd=s=>s===void 0;function cl(s){return typeof s=="string"}function bn(s){let e=!1;if(s!=null){let t=s.constructor;e=t==null||t==Object}return e}function Fd(s){return s!=null&&typeof s=="object"}var zd=Object.getPrototypeOf(Uint8Array),zl="__proto__";function Xs(s,e=bn){let t;if(Qt(s)){let i=s.find(n=>n!=null);if(Qt(i)||e(i)){t=Array(s.length);for(let n=0;n<s.length;n++)t[n]=Xs(s[n],e)}else t=s.slice()}else if(s instanceof zd)t=s.slice();else if(e(s)){t={};for(let i in s)i!=zl&&(t[i]=Xs(s[i],e))}else t=s;return t}function Te(s){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let n in i)n!=zl&&(bn(s[n])?Te(s[n],Xs(i[n])):s[n]=Xs(i[n]))}return s}var Wd=0,Bd=1,Vd=2;function Hd(s,e,t){for(let i=0,n,o=-1;i<e.length;i++){let r=e[i];if(r>o){for(n=r-1;n>=0&&s[n]==null;)s[n--]=null;for(n=r+1;n<t&&s[n]==null;)s[o=n++]=null}}}function Gd(s,e){if(Yd(s)){let r=s[0].slice();for(let l=1;l<s.length;l++)r.push(...s[l].slice(1));return Kd(r[0])||(r=qd(r)),r}let t=new Set;for(let r=0;r<s.length;r++){let c=s[r][0],d=c.length;for(let p=0;p<d;p++)t.add(c[p])}let i=[Array.from(t).sort((r,l)=>r-l)],n=i[0].length,o=new Map;for(let r=0;r<n;r++)o.set(i[0][r],r);for(let r=0;r<s.length;r++){let l=s[r],c=l[0];for(let d=1;d<l.length;d++){let p=l[d],m=Array(n).fill(void 0),w=e?e[r][d]:Bd,S=[];for(let k=0;k<p.length;k++){let N=p[k],y=o.get(c[k]);N===null?w!=Wd&&(m[y]=N,w==Vd&&S.push(y)):m[y]=N}Hd(m,S,n),i.push(m)}}return i}var Ud=typeof queueMicrotask>"u"?s=>Promise.resolve().then(s):queueMicrotask;function qd(s){let e=s[0],t=e.length,i=Array(t);for(let o=0;o<i.length;o++)i[o]=o;i.sort((o,r)=>e[o]-e[r]);let n=[];for(let o=0;o<s.length;o++){let r=s[o],l=Array(t);for(let c=0;c<t;c++)l[c]=r[i[c]];n.push(l)}return n}function Yd(s){let e=s[0][0],t=e.length;for(let i=1;i<s.length;i++){let n=s[i][0];if(n.length!=t)return!1;if(n!=e){for(let o=0;o<t;o++)if(n[o]!=e[o])return!1}}return!0}function Kd(s,e=100){let t=s.length;if(t<=1)return!0;let i=0,n=t-1;for(;i<=n&&s[i]==null;)i++;for(;n>=i&&s[n]==null;)n--;if(n<=i)return!0;let o=Ke(1,ot((n-i+1)/e));for(let r=s[i],l=i+o;l<=n;l+=o){let c=s[l];if(c!=null){if(c<=r)return!1;r=c}}return!0}var Wl=["January","February","March","April","May","June","July","August","September","October","November","December"],Bl=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Vl(s){return s.slice(0,3)}var Jd=Bl.map(Vl),Zd=Wl.map(Vl),Qd={MMMM:Wl,MMM:Zd,WWWW:Bl,WWW:Jd};function ki(s){return(s<10?"0":"")+s}function Xd(s){return(s<10?"00":s<100?"0":"")+s}var eu={YYYY:s=>s.getFullYear(),YY:s=>(s.getFullYear()+"").slice(2),MMMM:(s,e)=>e.MMMM[s.getMonth()],MMM:(s,e)=>e.MMM[s.getMonth()],MM:s=>ki(s.getMonth()+1),M:s=>s.getMonth()+1,DD:s=>ki(s.getDate()),D:s=>s.getDate(),WWWW:(s,e)=>e.WWWW[s.getDay()],WWW:(s,e)=>e.WWW[s.getDay()],HH:s=>ki(s.getHours()),H:s=>s.getHours(),h:s=>{let e=s.getHours();return e==0?12:e>12?e-12:e},AA:s=>s.getHours()>=12?"PM":"AM",aa:s=>s.getHours()>=12?"pm":"am",a:s=>s.getHours()>=12?"p":"a",mm:s=>ki(s.getMinutes()),m:s=>s.getMinutes(),ss:s=>ki(s.getSeconds()),s:s=>s.getSeconds(),fff:s=>Xd(s.getMilliseconds())};function fr(s,e){e=e||Qd;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,n;for(;n=i.exec(s);)t.push(n[0][0]=="{"?eu[n[1]]:n[0]);return o=>{let r="";for(let l=0;l<t.length;l++)r+=typeof t[l]=="string"?t[l]:t[l](o,e);return r}}var tu=new Intl.DateTimeFormat().resolvedOptions().timeZone;function su(s,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+s+s.getTimezoneOffset()*6e4):e==tu?t=s:(t=new Date(s.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(s.getMilliseconds())),t}var Hl=s=>s%1==0,mn=[1,2,2.5,5],iu=Ti(10,-32,0,mn),Gl=Ti(10,0,32,mn),nu=Gl.filter(Hl),ps=iu.concat(Gl),pr=`
`,Ul="{YYYY}",hl=pr+Ul,ql="{M}/{D}",Ni=pr+ql,hn=Ni+"/{YY}",Yl="{aa}",ou="{h}:{mm}",Ks=ou+Yl,dl=pr+Ks,ul=":{ss}",ce=null;function Kl(s){let e=s*1e3,t=e*60,i=t*60,n=i*24,o=n*30,r=n*365,c=(s==1?Ti(10,0,3,mn).filter(Hl):Ti(10,-3,0,mn)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,n,n*2,n*3,n*4,n*5,n*6,n*7,n*8,n*9,n*10,n*15,o,o*2,o*3,o*4,o*6,r,r*2,r*5,r*10,r*25,r*50,r*100]),d=[[r,Ul,ce,ce,ce,ce,ce,ce,1],[n*28,"{MMM}",hl,ce,ce,ce,ce,ce,1],[n,ql,hl,ce,ce,ce,ce,ce,1],[i,"{h}"+Yl,hn,ce,Ni,ce,ce,ce,1],[t,Ks,hn,ce,Ni,ce,ce,ce,1],[e,ul,hn+" "+Ks,ce,Ni+" "+Ks,ce,dl,ce,1],[s,ul+".{fff}",hn+" "+Ks,ce,Ni+" "+Ks,ce,dl,ce,1]];function p(m){return(w,S,k,N,y,A)=>{let x=[],T=y>=r,M=y>=o&&y<r,W=m(k),L=pe(W*s,3),j=qo(W.getFullYear(),T?0:W.getMonth(),M||T?1:W.getDate()),G=pe(j*s,3);if(M||T){let Y=M?y/o:0,H=T?y/r:0,P=L==G?L:pe(qo(j.getFullYear()+H,j.getMonth()+Y,1)*s,3),J=new Date(Pe(P/s)),R=J.getFullYear(),U=J.getMonth();for(let B=0;P<=N;B++){let te=qo(R+H*B,U+Y*B,1),V=te-m(pe(te*s,3));P=pe((+te+V)*s,3),P<=N&&x.push(P)}}else{let Y=y>=n?n:y,H=ot(k)-ot(L),P=G+H+wn(L-G,Y);x.push(P);let J=m(P),R=J.getHours()+J.getMinutes()/t+J.getSeconds()/i,U=y/i,B=w.axes[S]._space,te=A/B;for(;P=pe(P+y,s==1?0:3),!(P>N);)if(U>1){let V=ot(pe(R+U,6))%24,se=m(P).getHours()-V;se>1&&(se=-1),P-=se*i,R=(R+U)%24;let de=x[x.length-1];pe((P-de)/y,3)*te>=.7&&x.push(P)}else x.push(P)}return x}}return[c,d,p]}var[ru,au,lu]=Kl(1),[cu,hu,du]=Kl(.001);Ti(2,-53,53,[1]);function fl(s,e){return s.map(t=>t.map((i,n)=>n==0||n==8||i==null?i:e(n==1||t[8]==0?i:t[1]+i)))}function pl(s,e){return(t,i,n,o,r)=>{let l=e.find(k=>r>=k[0])||e[e.length-1],c,d,p,m,w,S;return i.map(k=>{let N=s(k),y=N.getFullYear(),A=N.getMonth(),x=N.getDate(),T=N.getHours(),M=N.getMinutes(),W=N.getSeconds(),L=y!=c&&l[2]||A!=d&&l[3]||x!=p&&l[4]||T!=m&&l[5]||M!=w&&l[6]||W!=S&&l[7]||l[1];return c=y,d=A,p=x,m=T,w=M,S=W,L(N)})}}function uu(s,e){let t=fr(e);return(i,n,o,r,l)=>n.map(c=>t(s(c)))}function qo(s,e,t){return new Date(s,e,t)}function ml(s,e){return e(s)}var fu="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function gl(s,e){return(t,i,n,o)=>o==null?ar:e(s(i))}function pu(s,e){let t=s.series[e];return t.width?t.stroke(s,e):t.points.width?t.points.stroke(s,e):null}function mu(s,e){return s.series[e].fill(s,e)}var gu={show:!0,live:!0,isolate:!1,mount:Dd,markers:{show:!0,width:2,stroke:pu,fill:mu,dash:"solid"},idx:null,idxs:null,values:[]};function vu(s,e){let t=s.cursor.points,i=pt(),n=t.size(s,e);be(i,Si,n),be(i,Ei,n);let o=n/-2;be(i,"marginLeft",o),be(i,"marginTop",o);let r=t.width(s,e,n);return r&&be(i,"borderWidth",r),i}function wu(s,e){let t=s.series[e].points;return t._fill||t._stroke}function bu(s,e){let t=s.series[e].points;return t._stroke||t._fill}function yu(s,e){return s.series[e].points.size}var Yo=[0,0];function xu(s,e,t){return Yo[0]=e,Yo[1]=t,Yo}function dn(s,e,t,i=!0){return n=>{n.button==0&&(!i||n.target==e)&&t(n)}}function Ko(s,e,t,i=!0){return n=>{(!i||n.target==e)&&t(n)}}var ku={show:!0,x:!0,y:!0,lock:!1,move:xu,points:{one:!1,show:vu,size:yu,width:0,stroke:bu,fill:wu},bind:{mousedown:dn,mouseup:dn,click:dn,dblclick:dn,mousemove:Ko,mouseleave:Ko,mouseenter:Ko},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(s,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(s,e,t,i,n)=>i-n,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Jl={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},mr=Te({},Jl,{filter:Il}),Zl=Te({},mr,{size:10}),Ql=Te({},Jl,{show:!1}),gr='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Xl="bold "+gr,ec=1.5,vl={show:!0,scale:"x",stroke:rr,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Xl,side:2,grid:mr,ticks:Zl,border:Ql,font:gr,lineGap:ec,rotate:0},Su="Value",Eu="Time",wl={show:!0,scale:"x",auto:!1,sorted:1,min:fe,max:-fe,idxs:[]};function Nu(s,e,t,i,n){return e.map(o=>o==null?"":dr(o))}function Mu(s,e,t,i,n,o,r){let l=[],c=Xt.get(n)||0;t=r?t:pe(wn(t,n),c);for(let d=t;d<=i;d=pe(d+n,c))l.push(Object.is(d,-0)?0:d);return l}function tr(s,e,t,i,n,o,r){let l=[],c=s.scales[s.axes[e].scale].log,d=c==10?Wt:Ol,p=ot(d(t));n=Zs(c,p),c==10&&(n=ps[Et(n,ps)]);let m=t,w=n*c;c==10&&(w=ps[Et(w,ps)]);do l.push(m),m=m+n,c==10&&!Xt.has(m)&&(m=pe(m,Xt.get(n))),m>=w&&(n=m,w=n*c,c==10&&(w=ps[Et(w,ps)]));while(m<=i);return l}function $u(s,e,t,i,n,o,r){let c=s.scales[s.axes[e].scale].asinh,d=i>c?tr(s,e,Ke(c,t),i,n):[c],p=i>=0&&t<=0?[0]:[];return(t<-c?tr(s,e,Ke(c,-i),-t,n):[c]).reverse().map(w=>-w).concat(p,d)}var tc=/./,Tu=/[12357]/,Au=/[125]/,bl=/1/,sr=(s,e,t,i)=>s.map((n,o)=>e==4&&n==0||o%i==0&&t.test(n.toExponential()[n<0?1:0])?n:null);function _u(s,e,t,i,n){let o=s.axes[t],r=o.scale,l=s.scales[r],c=s.valToPos,d=o._space,p=c(10,r),m=c(9,r)-p>=d?tc:c(7,r)-p>=d?Tu:c(5,r)-p>=d?Au:bl;if(m==bl){let w=Le(c(1,r)-p);if(w<d)return sr(e.slice().reverse(),l.distr,m,mt(d/w)).reverse()}return sr(e,l.distr,m,1)}function Pu(s,e,t,i,n){let o=s.axes[t],r=o.scale,l=o._space,c=s.valToPos,d=Le(c(1,r)-c(2,r));return d<l?sr(e.slice().reverse(),3,tc,mt(l/d)).reverse():e}function Lu(s,e,t,i){return i==null?ar:e==null?"":dr(e)}var yl={show:!0,scale:"y",stroke:rr,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Xl,side:3,grid:mr,ticks:Zl,border:Ql,font:gr,lineGap:ec,rotate:0};function Ou(s,e){let t=3+(s||1)*2;return pe(t*e,3)}function Cu(s,e){let{scale:t,idxs:i}=s.series[0],n=s._data[0],o=s.valToPos(n[i[0]],t,!0),r=s.valToPos(n[i[1]],t,!0),l=Le(r-o),c=s.series[e],d=l/(c.points.space*re);return i[1]-i[0]<=d}var xl={scale:null,auto:!0,sorted:0,min:fe,max:-fe},sc=(s,e,t,i,n)=>n,kl={show:!0,auto:!0,sorted:0,gaps:sc,alpha:1,facets:[Te({},xl,{scale:"x"}),Te({},xl,{scale:"y"})]},Sl={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:sc,alpha:1,points:{show:Cu,filter:null},values:null,min:fe,max:-fe,idxs:[],path:null,clip:null};function Du(s,e,t,i,n){return t/10}var ic={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Iu=Te({},ic,{time:!1,ori:1}),El={};function nc(s,e){let t=El[s];return t||(t={key:s,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(n=>n!=i)},pub(i,n,o,r,l,c,d){for(let p=0;p<t.plots.length;p++)t.plots[p]!=n&&t.plots[p].pub(i,n,o,r,l,c,d)}},s!=null&&(El[s]=t)),t}var ei=1,ir=2;function ws(s,e,t){let i=s.mode,n=s.series[e],o=i==2?s._data[e]:s._data,r=s.scales,l=s.bbox,c=o[0],d=i==2?o[1]:o[e],p=i==2?r[n.facets[0].scale]:r[s.series[0].scale],m=i==2?r[n.facets[1].scale]:r[n.scale],w=l.left,S=l.top,k=l.width,N=l.height,y=s.valToPosH,A=s.valToPosV;return p.ori==0?t(n,c,d,p,m,y,A,w,S,k,N,xn,si,Sn,rc,lc):t(n,c,d,p,m,A,y,S,w,N,k,kn,ii,br,ac,cc)}function vr(s,e){let t=0,i=0,n=ne(s.bands,ur);for(let o=0;o<n.length;o++){let r=n[o];r.series[0]==e?t=r.dir:r.series[1]==e&&(r.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function Ru(s,e,t,i,n){let o=s.mode,r=s.series[e],l=o==2?r.facets[1].scale:r.scale,c=s.scales[l];return n==-1?c.min:n==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function Bt(s,e,t,i,n,o){return ws(s,e,(r,l,c,d,p,m,w,S,k,N,y)=>{let A=r.pxRound,x=d.dir*(d.ori==0?1:-1),T=d.ori==0?si:ii,M,W;x==1?(M=t,W=i):(M=i,W=t);let L=A(m(l[M],d,N,S)),j=A(w(c[M],p,y,k)),G=A(m(l[W],d,N,S)),Y=A(w(o==1?p.max:p.min,p,y,k)),H=new Path2D(n);return T(H,G,Y),T(H,L,Y),T(H,L,j),H})}function yn(s,e,t,i,n,o){let r=null;if(s.length>0){r=new Path2D;let l=e==0?Sn:br,c=t;for(let m=0;m<s.length;m++){let w=s[m];if(w[1]>w[0]){let S=w[0]-c;S>0&&l(r,c,i,S,i+o),c=w[1]}}let d=t+n-c,p=10;d>0&&l(r,c,i-p/2,d,i+o+p)}return r}function ju(s,e,t){let i=s[s.length-1];i&&i[0]==e?i[1]=t:s.push([e,t])}function wr(s,e,t,i,n,o,r){let l=[],c=s.length;for(let d=n==1?t:i;d>=t&&d<=i;d+=n)if(e[d]===null){let m=d,w=d;if(n==1)for(;++d<=i&&e[d]===null;)w=d;else for(;--d>=t&&e[d]===null;)w=d;let S=o(s[m]),k=w==m?S:o(s[w]),N=m-n;S=r<=0&&N>=0&&N<c?o(s[N]):S;let A=w+n;k=r>=0&&A>=0&&A<c?o(s[A]):k,k>=S&&l.push([S,k])}return l}function Nl(s){return s==0?Dl:s==1?Pe:e=>fs(e,s)}function oc(s){let e=s==0?xn:kn,t=s==0?(n,o,r,l,c,d)=>{n.arcTo(o,r,l,c,d)}:(n,o,r,l,c,d)=>{n.arcTo(r,o,c,l,d)},i=s==0?(n,o,r,l,c)=>{n.rect(o,r,l,c)}:(n,o,r,l,c)=>{n.rect(r,o,c,l)};return(n,o,r,l,c,d=0,p=0)=>{d==0&&p==0?i(n,o,r,l,c):(d=Nt(d,l/2,c/2),p=Nt(p,l/2,c/2),e(n,o+d,r),t(n,o+l,r,o+l,r+c,d),t(n,o+l,r+c,o,r+c,p),t(n,o,r+c,o,r,p),t(n,o,r,o+l,r,d),n.closePath())}}var xn=(s,e,t)=>{s.moveTo(e,t)},kn=(s,e,t)=>{s.moveTo(t,e)},si=(s,e,t)=>{s.lineTo(e,t)},ii=(s,e,t)=>{s.lineTo(t,e)},Sn=oc(0),br=oc(1),rc=(s,e,t,i,n,o)=>{s.arc(e,t,i,n,o)},ac=(s,e,t,i,n,o)=>{s.arc(t,e,i,n,o)},lc=(s,e,t,i,n,o,r)=>{s.bezierCurveTo(e,t,i,n,o,r)},cc=(s,e,t,i,n,o,r)=>{s.bezierCurveTo(t,e,n,i,r,o)};function hc(s){return(e,t,i,n,o)=>ws(e,t,(r,l,c,d,p,m,w,S,k,N,y)=>{let{pxRound:A,points:x}=r,T,M;d.ori==0?(T=xn,M=rc):(T=kn,M=ac);let W=pe(x.width*re,3),L=(x.size-x.width)/2*re,j=pe(L*2,3),G=new Path2D,Y=new Path2D,{left:H,top:P,width:J,height:R}=e.bbox;Sn(Y,H-j,P-j,J+j*2,R+j*2);let U=B=>{if(c[B]!=null){let te=A(m(l[B],d,N,S)),V=A(w(c[B],p,y,k));T(G,te+L,V),M(G,te,V,L,0,un*2)}};if(o)o.forEach(U);else for(let B=i;B<=n;B++)U(B);return{stroke:W>0?G:null,fill:G,clip:Y,flags:ei|ir}})}function dc(s){return(e,t,i,n,o,r)=>{i!=n&&(o!=i&&r!=i&&s(e,t,i),o!=n&&r!=n&&s(e,t,n),s(e,t,r))}}var Fu=dc(si),zu=dc(ii);function uc(s){let e=ne(s?.alignGaps,0);return(t,i,n,o)=>ws(t,i,(r,l,c,d,p,m,w,S,k,N,y)=>{[n,o]=gn(c,n,o);let A=r.pxRound,x=R=>A(m(R,d,N,S)),T=R=>A(w(R,p,y,k)),M,W;d.ori==0?(M=si,W=Fu):(M=ii,W=zu);let L=d.dir*(d.ori==0?1:-1),j={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ei},G=j.stroke,Y=!1;if(o-n>=N*4){let R=F=>t.posToVal(F,d.key,!0),U=null,B=null,te,V,Je,ye=x(l[L==1?n:o]),se=x(l[n]),de=x(l[o]),Q=R(L==1?se+1:de-1);for(let F=L==1?n:o;F>=n&&F<=o;F+=L){let Ae=l[F],xe=(L==1?Ae<Q:Ae>Q)?ye:x(Ae),ae=c[F];xe==ye?ae!=null?(V=ae,U==null?(M(G,xe,T(V)),te=U=B=V):V<U?U=V:V>B&&(B=V)):ae===null&&(Y=!0):(U!=null&&W(G,ye,T(U),T(B),T(te),T(V)),ae!=null?(V=ae,M(G,xe,T(V)),U=B=te=V):(U=B=null,ae===null&&(Y=!0)),ye=xe,Q=R(ye+L))}U!=null&&U!=B&&Je!=ye&&W(G,ye,T(U),T(B),T(te),T(V))}else for(let R=L==1?n:o;R>=n&&R<=o;R+=L){let U=c[R];U===null?Y=!0:U!=null&&M(G,x(l[R]),T(U))}let[P,J]=vr(t,i);if(r.fill!=null||P!=0){let R=j.fill=new Path2D(G),U=r.fillTo(t,i,r.min,r.max,P),B=T(U),te=x(l[n]),V=x(l[o]);L==-1&&([V,te]=[te,V]),M(R,V,B),M(R,te,B)}if(!r.spanGaps){let R=[];Y&&R.push(...wr(l,c,n,o,L,x,e)),j.gaps=R=r.gaps(t,i,n,o,R),j.clip=yn(R,d.ori,S,k,N,y)}return J!=0&&(j.band=J==2?[Bt(t,i,n,o,G,-1),Bt(t,i,n,o,G,1)]:Bt(t,i,n,o,G,J)),j})}function Wu(s){let e=ne(s.align,1),t=ne(s.ascDesc,!1),i=ne(s.alignGaps,0),n=ne(s.extend,!1);return(o,r,l,c)=>ws(o,r,(d,p,m,w,S,k,N,y,A,x,T)=>{[l,c]=gn(m,l,c);let M=d.pxRound,{left:W,width:L}=o.bbox,j=se=>M(k(se,w,x,y)),G=se=>M(N(se,S,T,A)),Y=w.ori==0?si:ii,H={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ei},P=H.stroke,J=w.dir*(w.ori==0?1:-1),R=G(m[J==1?l:c]),U=j(p[J==1?l:c]),B=U,te=U;n&&e==-1&&(te=W,Y(P,te,R)),Y(P,U,R);for(let se=J==1?l:c;se>=l&&se<=c;se+=J){let de=m[se];if(de==null)continue;let Q=j(p[se]),F=G(de);e==1?Y(P,Q,R):Y(P,B,F),Y(P,Q,F),R=F,B=Q}let V=B;n&&e==1&&(V=W+L,Y(P,V,R));let[Je,ye]=vr(o,r);if(d.fill!=null||Je!=0){let se=H.fill=new Path2D(P),de=d.fillTo(o,r,d.min,d.max,Je),Q=G(de);Y(se,V,Q),Y(se,te,Q)}if(!d.spanGaps){let se=[];se.push(...wr(p,m,l,c,J,j,i));let de=d.width*re/2,Q=t||e==1?de:-de,F=t||e==-1?-de:de;se.forEach(Ae=>{Ae[0]+=Q,Ae[1]+=F}),H.gaps=se=d.gaps(o,r,l,c,se),H.clip=yn(se,w.ori,y,A,x,T)}return ye!=0&&(H.band=ye==2?[Bt(o,r,l,c,P,-1),Bt(o,r,l,c,P,1)]:Bt(o,r,l,c,P,ye)),H})}function Ml(s,e,t,i,n,o,r=fe){if(s.length>1){let l=null;for(let c=0,d=1/0;c<s.length;c++)if(e[c]!==void 0){if(l!=null){let p=Le(s[c]-s[l]);p<d&&(d=p,r=Le(t(s[c],i,n,o)-t(s[l],i,n,o)))}l=c}}return r}function Bu(s){s=s||$i;let e=ne(s.size,[.6,fe,1]),t=s.align||0,i=s.gap||0,n=s.radius;n=n==null?[0,0]:typeof n=="number"?[n,0]:n;let o=ee(n),r=1-e[0],l=ne(e[1],fe),c=ne(e[2],1),d=ne(s.disp,$i),p=ne(s.each,S=>{}),{fill:m,stroke:w}=d;return(S,k,N,y)=>ws(S,k,(A,x,T,M,W,L,j,G,Y,H,P)=>{let J=A.pxRound,R=t,U=i*re,B=l*re,te=c*re,V,Je;M.ori==0?[V,Je]=o(S,k):[Je,V]=o(S,k);let ye=M.dir*(M.ori==0?1:-1),se=M.ori==0?Sn:br,de=M.ori==0?p:(D,me,_e,Es,is,$t,ns)=>{p(D,me,_e,is,Es,ns,$t)},Q=ne(S.bands,ur).find(D=>D.series[0]==k),F=Q!=null?Q.dir:0,Ae=A.fillTo(S,k,A.min,A.max,F),He=J(j(Ae,W,P,Y)),xe,ae,gt,Xe=H,Se=J(A.width*re),Mt=!1,Dt=null,at=null,Ht=null,xs=null;m!=null&&(Se==0||w!=null)&&(Mt=!0,Dt=m.values(S,k,N,y),at=new Map,new Set(Dt).forEach(D=>{D!=null&&at.set(D,new Path2D)}),Se>0&&(Ht=w.values(S,k,N,y),xs=new Map,new Set(Ht).forEach(D=>{D!=null&&xs.set(D,new Path2D)})));let{x0:ks,size:ai}=d;if(ks!=null&&ai!=null){R=1,x=ks.values(S,k,N,y),ks.unit==2&&(x=x.map(_e=>S.posToVal(G+_e*H,M.key,!0)));let D=ai.values(S,k,N,y);ai.unit==2?ae=D[0]*H:ae=L(D[0],M,H,G)-L(0,M,H,G),Xe=Ml(x,T,L,M,H,G,Xe),gt=Xe-ae+U}else Xe=Ml(x,T,L,M,H,G,Xe),gt=Xe*r+U,ae=Xe-gt;gt<1&&(gt=0),Se>=ae/2&&(Se=0),gt<5&&(J=Dl);let Di=gt>0,ts=Xe-gt-(Di?Se:0);ae=J(er(ts,te,B)),xe=(R==0?ae/2:R==ye?0:ae)-R*ye*((R==0?U/2:0)+(Di?Se/2:0));let Ge={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Ss=Mt?null:new Path2D,It=null;if(Q!=null)It=S.data[Q.series[1]];else{let{y0:D,y1:me}=d;D!=null&&me!=null&&(T=me.values(S,k,N,y),It=D.values(S,k,N,y))}let ss=V*ae,Z=Je*ae;for(let D=ye==1?N:y;D>=N&&D<=y;D+=ye){let me=T[D];if(me==null)continue;if(It!=null){let Ze=It[D]??0;if(me-Ze==0)continue;He=j(Ze,W,P,Y)}let _e=M.distr!=2||d!=null?x[D]:D,Es=L(_e,M,H,G),is=j(ne(me,Ae),W,P,Y),$t=J(Es-xe),ns=J(Ke(is,He)),et=J(Nt(is,He)),lt=ns-et;if(me!=null){let Ze=me<0?Z:ss,vt=me<0?ss:Z;Mt?(Se>0&&Ht[D]!=null&&se(xs.get(Ht[D]),$t,et+ot(Se/2),ae,Ke(0,lt-Se),Ze,vt),Dt[D]!=null&&se(at.get(Dt[D]),$t,et+ot(Se/2),ae,Ke(0,lt-Se),Ze,vt)):se(Ss,$t,et+ot(Se/2),ae,Ke(0,lt-Se),Ze,vt),de(S,k,D,$t-Se/2,et,ae+Se,lt)}}return Se>0?Ge.stroke=Mt?xs:Ss:Mt||(Ge._fill=A.width==0?A._fill:A._stroke??A._fill,Ge.width=0),Ge.fill=Mt?at:Ss,Ge})}function Vu(s,e){let t=ne(e?.alignGaps,0);return(i,n,o,r)=>ws(i,n,(l,c,d,p,m,w,S,k,N,y,A)=>{[o,r]=gn(d,o,r);let x=l.pxRound,T=V=>x(w(V,p,y,k)),M=V=>x(S(V,m,A,N)),W,L,j;p.ori==0?(W=xn,j=si,L=lc):(W=kn,j=ii,L=cc);let G=p.dir*(p.ori==0?1:-1),Y=T(c[G==1?o:r]),H=Y,P=[],J=[];for(let V=G==1?o:r;V>=o&&V<=r;V+=G)if(d[V]!=null){let ye=c[V],se=T(ye);P.push(H=se),J.push(M(d[V]))}let R={stroke:s(P,J,W,j,L,x),fill:null,clip:null,band:null,gaps:null,flags:ei},U=R.stroke,[B,te]=vr(i,n);if(l.fill!=null||B!=0){let V=R.fill=new Path2D(U),Je=l.fillTo(i,n,l.min,l.max,B),ye=M(Je);j(V,H,ye),j(V,Y,ye)}if(!l.spanGaps){let V=[];V.push(...wr(c,d,o,r,G,T,t)),R.gaps=V=l.gaps(i,n,o,r,V),R.clip=yn(V,p.ori,k,N,y,A)}return te!=0&&(R.band=te==2?[Bt(i,n,o,r,U,-1),Bt(i,n,o,r,U,1)]:Bt(i,n,o,r,U,te)),R})}function Hu(s){return Vu(Gu,s)}function Gu(s,e,t,i,n,o){let r=s.length;if(r<2)return null;let l=new Path2D;if(t(l,s[0],e[0]),r==2)i(l,s[1],e[1]);else{let c=Array(r),d=Array(r-1),p=Array(r-1),m=Array(r-1);for(let w=0;w<r-1;w++)p[w]=e[w+1]-e[w],m[w]=s[w+1]-s[w],d[w]=p[w]/m[w];c[0]=d[0];for(let w=1;w<r-1;w++)d[w]===0||d[w-1]===0||d[w-1]>0!=d[w]>0?c[w]=0:(c[w]=3*(m[w-1]+m[w])/((2*m[w]+m[w-1])/d[w-1]+(m[w]+2*m[w-1])/d[w]),isFinite(c[w])||(c[w]=0));c[r-1]=d[r-2];for(let w=0;w<r-1;w++)n(l,s[w]+m[w]/3,e[w]+c[w]*m[w]/3,s[w+1]-m[w]/3,e[w+1]-c[w+1]*m[w]/3,s[w+1],e[w+1])}return l}var nr=new Set;function $l(){for(let s of nr)s.syncRect(!0)}ti&&(gs(Nd,Js,$l),gs(Md,Js,$l,!0),gs(fn,Js,()=>{Oe.pxRatio=re}));var Uu=uc(),qu=hc();function Tl(s,e,t,i){return(i?[s[0],s[1]].concat(s.slice(2)):[s[0]].concat(s.slice(1))).map((o,r)=>or(o,r,e,t))}function Yu(s,e){return s.map((t,i)=>i==0?{}:Te({},e,t))}function or(s,e,t,i){return Te({},e==0?t:i,s)}function fc(s,e,t){return e==null?Qs:[e,t]}var Ku=fc;function Ju(s,e,t){return e==null?Qs:pn(e,t,hr,!0)}function pc(s,e,t,i){return e==null?Qs:vn(e,t,s.scales[i].log,!1)}var Zu=pc;function mc(s,e,t,i){return e==null?Qs:cr(e,t,s.scales[i].log,!1)}var Qu=mc;function Xu(s,e,t,i,n){let o=Ke(rl(s),rl(e)),r=e-s,l=Et(n/i*r,t);do{let c=t[l],d=i*c/r;if(d>=n&&o+(c<5?Xt.get(c):0)<=17)return[c,d]}while(++l<t.length);return[0,0]}function Al(s){let e,t;return s=s.replace(/(\d+)px/,(i,n)=>(e=Pe((t=+n)*re))+"px"),[s,e,t]}function ef(s){s.show&&[s.font,s.labelFont].forEach(e=>{let t=pe(e[2]*re,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Oe(s,e,t){let i={mode:ne(s.mode,1)},n=i.mode;function o(a,h,u,f){let v=h.valToPct(a);return f+u*(h.dir==-1?1-v:v)}function r(a,h,u,f){let v=h.valToPct(a);return f+u*(h.dir==-1?v:1-v)}function l(a,h,u,f){return h.ori==0?o(a,h,u,f):r(a,h,u,f)}i.valToPosH=o,i.valToPosV=r;let c=!1;i.status=0;let d=i.root=pt(ad);if(s.id!=null&&(d.id=s.id),nt(d,s.class),s.title){let a=pt(hd,d);a.textContent=s.title}let p=St("canvas"),m=i.ctx=p.getContext("2d"),w=pt(dd,d);gs("click",w,a=>{a.target===k&&(ge!=Ds||ke!=Is)&&Be.click(i,a)},!0);let S=i.under=pt(ud,w);w.appendChild(p);let k=i.over=pt(fd,w);s=Xs(s);let N=+ne(s.pxAlign,1),y=Nl(N);(s.plugins||[]).forEach(a=>{a.opts&&(s=a.opts(i,s)||s)});let A=s.ms||.001,x=i.series=n==1?Tl(s.series||[],wl,Sl,!1):Yu(s.series||[null],kl),T=i.axes=Tl(s.axes||[],vl,yl,!0),M=i.scales={},W=i.bands=s.bands||[];W.forEach(a=>{a.fill=ee(a.fill||null),a.dir=ne(a.dir,-1)});let L=n==2?x[1].facets[0].scale:x[0].scale,j={axes:mh,series:hh},G=(s.drawOrder||["axes","series"]).map(a=>j[a]);function Y(a){let h=a.distr==3?u=>Wt(u>0?u:a.clamp(i,u,a.min,a.max,a.key)):a.distr==4?u=>Uo(u,a.asinh):a.distr==100?u=>a.fwd(u):u=>u;return u=>{let f=h(u),{_min:v,_max:b}=a,E=b-v;return(f-v)/E}}function H(a){let h=M[a];if(h==null){let u=(s.scales||$i)[a]||$i;if(u.from!=null){H(u.from);let f=Te({},M[u.from],u,{key:a});f.valToPct=Y(f),M[a]=f}else{h=M[a]=Te({},a==L?ic:Iu,u),h.key=a;let f=h.time,v=h.range,b=Qt(v);if((a!=L||n==2&&!f)&&(b&&(v[0]==null||v[1]==null)&&(v={min:v[0]==null?il:{mode:1,hard:v[0],soft:v[0]},max:v[1]==null?il:{mode:1,hard:v[1],soft:v[1]}},b=!1),!b&&bn(v))){let E=v;v=($,_,O)=>_==null?Qs:pn(_,O,E)}h.range=ee(v||(f?Ku:a==L?h.distr==3?Zu:h.distr==4?Qu:fc:h.distr==3?pc:h.distr==4?mc:Ju)),h.auto=ee(b?!1:h.auto),h.clamp=ee(h.clamp||Du),h._min=h._max=null,h.valToPct=Y(h)}}}H("x"),H("y"),n==1&&x.forEach(a=>{H(a.scale)}),T.forEach(a=>{H(a.scale)});for(let a in s.scales)H(a);let P=M[L],J=P.distr,R,U;P.ori==0?(nt(d,ld),R=o,U=r):(nt(d,cd),R=r,U=o);let B={};for(let a in M){let h=M[a];(h.min!=null||h.max!=null)&&(B[a]={min:h.min,max:h.max},h.min=h.max=null)}let te=s.tzDate||(a=>new Date(Pe(a/A))),V=s.fmtDate||fr,Je=A==1?lu(te):du(te),ye=pl(te,fl(A==1?au:hu,V)),se=gl(te,ml(fu,V)),de=[],Q=i.legend=Te({},gu,s.legend),F=i.cursor=Te({},ku,{drag:{y:n==2}},s.cursor),Ae=Q.show,He=F.show,xe=Q.markers;Q.idxs=de,xe.width=ee(xe.width),xe.dash=ee(xe.dash),xe.stroke=ee(xe.stroke),xe.fill=ee(xe.fill);let ae,gt,Xe,Se=[],Mt=[],Dt,at=!1,Ht={};if(Q.live){let a=x[1]?x[1].values:null;at=a!=null,Dt=at?a(i,1,0):{_:0};for(let h in Dt)Ht[h]=ar}if(Ae)if(ae=St("table",bd,d),Xe=St("tbody",null,ae),Q.mount(i,ae),at){gt=St("thead",null,ae,Xe);let a=St("tr",null,gt);St("th",null,a);for(var xs in Dt)St("th",Ha,a).textContent=xs}else nt(ae,xd),Q.live&&nt(ae,yd);let ks={show:!0},ai={show:!1};function Di(a,h){if(h==0&&(at||!Q.live||n==2))return Qs;let u=[],f=St("tr",kd,Xe,Xe.childNodes[h]);nt(f,a.class),a.show||nt(f,ms);let v=St("th",null,f);if(xe.show){let $=pt(Sd,v);if(h>0){let _=xe.width(i,h);_&&($.style.border=_+"px "+xe.dash(i,h)+" "+xe.stroke(i,h)),$.style.background=xe.fill(i,h)}}let b=pt(Ha,v);a.label instanceof HTMLElement?b.appendChild(a.label):b.textContent=a.label,h>0&&(xe.show||(b.style.color=a.width>0?xe.stroke(i,h):xe.fill(i,h)),Ge("click",v,$=>{if(F._lock)return;rs($);let _=x.indexOf(a);if(($.ctrlKey||$.metaKey)!=Q.isolate){let O=x.some((C,I)=>I>0&&I!=_&&C.show);x.forEach((C,I)=>{I>0&&At(I,O?I==_?ks:ai:ks,!0,$e.setSeries)})}else At(_,{show:!a.show},!0,$e.setSeries)},!1),Ms&&Ge(Ya,v,$=>{F._lock||(rs($),At(x.indexOf(a),js,!0,$e.setSeries))},!1));for(var E in Dt){let $=St("td",Ed,f);$.textContent="--",u.push($)}return[f,u]}let ts=new Map;function Ge(a,h,u,f=!0){let v=ts.get(h)||{},b=F.bind[a](i,h,u,f);b&&(gs(a,h,v[a]=b),ts.set(h,v))}function Ss(a,h,u){let f=ts.get(h)||{};for(let v in f)(a==null||v==a)&&(Xo(v,h,f[v]),delete f[v]);a==null&&ts.delete(h)}let It=0,ss=0,Z=0,D=0,me=0,_e=0,Es=me,is=_e,$t=Z,ns=D,et=0,lt=0,Ze=0,vt=0;i.bbox={};let Jn=!1,Ii=!1,Ns=!1,os=!1,Ri=!1,ct=!1;function Zn(a,h,u){(u||a!=i.width||h!=i.height)&&Or(a,h),Ps(!1),Ns=!0,Ii=!0,Ls()}function Or(a,h){i.width=It=Z=a,i.height=ss=D=h,me=_e=0,ih(),nh();let u=i.bbox;et=u.left=fs(me*re,.5),lt=u.top=fs(_e*re,.5),Ze=u.width=fs(Z*re,.5),vt=u.height=fs(D*re,.5)}let eh=3;function th(){let a=!1,h=0;for(;!a;){h++;let u=fh(h),f=ph(h);a=h==eh||u&&f,a||(Or(i.width,i.height),Ii=!0)}}function sh({width:a,height:h}){Zn(a,h)}i.setSize=sh;function ih(){let a=!1,h=!1,u=!1,f=!1;T.forEach((v,b)=>{if(v.show&&v._show){let{side:E,_size:$}=v,_=E%2,O=v.label!=null?v.labelSize:0,C=$+O;C>0&&(_?(Z-=C,E==3?(me+=C,f=!0):u=!0):(D-=C,E==0?(_e+=C,a=!0):h=!0))}}),as[0]=a,as[1]=u,as[2]=h,as[3]=f,Z-=Gt[1]+Gt[3],me+=Gt[3],D-=Gt[2]+Gt[0],_e+=Gt[0]}function nh(){let a=me+Z,h=_e+D,u=me,f=_e;function v(b,E){switch(b){case 1:return a+=E,a-E;case 2:return h+=E,h-E;case 3:return u-=E,u+E;case 0:return f-=E,f+E}}T.forEach((b,E)=>{if(b.show&&b._show){let $=b.side;b._pos=v($,b._size),b.label!=null&&(b._lpos=v($,b.labelSize))}})}if(F.dataIdx==null){let a=F.hover,h=a.skip=new Set(a.skip??[]);h.add(void 0);let u=a.prox=ee(a.prox),f=a.bias??=0;F.dataIdx=(v,b,E,$)=>{if(b==0)return E;let _=E,O=u(v,b,E,$)??fe,C=O>=0&&O<fe,I=P.ori==0?Z:D,K=F.left,oe=e[0],ie=e[b];if(h.has(ie[E])){_=null;let X=null,q=null,z;if(f==0||f==-1)for(z=E;X==null&&z-- >0;)h.has(ie[z])||(X=z);if(f==0||f==1)for(z=E;q==null&&z++<ie.length;)h.has(ie[z])||(q=z);if(X!=null||q!=null)if(C){let we=X==null?-1/0:R(oe[X],P,I,0),Ee=q==null?1/0:R(oe[q],P,I,0),Fe=K-we,ue=Ee-K;Fe<=ue?Fe<=O&&(_=X):ue<=O&&(_=q)}else _=q==null?X:X==null?q:E-X<=q-E?X:q}else C&&Le(K-R(oe[E],P,I,0))>O&&(_=null);return _}}let rs=a=>{F.event=a};F.idxs=de,F._lock=!1;let Ve=F.points;Ve.show=ee(Ve.show),Ve.size=ee(Ve.size),Ve.stroke=ee(Ve.stroke),Ve.width=ee(Ve.width),Ve.fill=ee(Ve.fill);let Tt=i.focus=Te({},s.focus||{alpha:.3},F.focus),Ms=Tt.prox>=0,$s=Ms&&Ve.one,ht=[],Ts=[],As=[];function Cr(a,h){let u=Ve.show(i,h);if(u instanceof HTMLElement)return nt(u,wd),nt(u,a.class),Ct(u,-10,-10,Z,D),k.insertBefore(u,ht[h]),u}function Dr(a,h){if(n==1||h>0){let u=n==1&&M[a.scale].time,f=a.value;a.value=u?cl(f)?gl(te,ml(f,V)):f||se:f||Lu,a.label=a.label||(u?Eu:Su)}if($s||h>0){a.width=a.width==null?1:a.width,a.paths=a.paths||Uu||Id,a.fillTo=ee(a.fillTo||Ru),a.pxAlign=+ne(a.pxAlign,N),a.pxRound=Nl(a.pxAlign),a.stroke=ee(a.stroke||null),a.fill=ee(a.fill||null),a._stroke=a._fill=a._paths=a._focus=null;let u=Ou(Ke(1,a.width),1),f=a.points=Te({},{size:u,width:Ke(1,u*.2),stroke:a.stroke,space:u*2,paths:qu,_stroke:null,_fill:null},a.points);f.show=ee(f.show),f.filter=ee(f.filter),f.fill=ee(f.fill),f.stroke=ee(f.stroke),f.paths=ee(f.paths),f.pxAlign=a.pxAlign}if(Ae){let u=Di(a,h);Se.splice(h,0,u[0]),Mt.splice(h,0,u[1]),Q.values.push(null)}if(He){de.splice(h,0,null);let u=null;$s?h==0&&(u=Cr(a,h)):h>0&&(u=Cr(a,h)),ht.splice(h,0,u),Ts.splice(h,0,0),As.splice(h,0,0)}je("addSeries",h)}function oh(a,h){h=h??x.length,a=n==1?or(a,h,wl,Sl):or(a,h,{},kl),x.splice(h,0,a),Dr(x[h],h)}i.addSeries=oh;function rh(a){if(x.splice(a,1),Ae){Q.values.splice(a,1),Mt.splice(a,1);let h=Se.splice(a,1)[0];Ss(null,h.firstChild),h.remove()}He&&(de.splice(a,1),ht.splice(a,1)[0].remove(),Ts.splice(a,1),As.splice(a,1)),je("delSeries",a)}i.delSeries=rh;let as=[!1,!1,!1,!1];function ah(a,h){if(a._show=a.show,a.show){let u=a.side%2,f=M[a.scale];f==null&&(a.scale=u?x[1].scale:L,f=M[a.scale]);let v=f.time;a.size=ee(a.size),a.space=ee(a.space),a.rotate=ee(a.rotate),Qt(a.incrs)&&a.incrs.forEach(E=>{!Xt.has(E)&&Xt.set(E,jl(E))}),a.incrs=ee(a.incrs||(f.distr==2?nu:v?A==1?ru:cu:ps)),a.splits=ee(a.splits||(v&&f.distr==1?Je:f.distr==3?tr:f.distr==4?$u:Mu)),a.stroke=ee(a.stroke),a.grid.stroke=ee(a.grid.stroke),a.ticks.stroke=ee(a.ticks.stroke),a.border.stroke=ee(a.border.stroke);let b=a.values;a.values=Qt(b)&&!Qt(b[0])?ee(b):v?Qt(b)?pl(te,fl(b,V)):cl(b)?uu(te,b):b||ye:b||Nu,a.filter=ee(a.filter||(f.distr>=3&&f.log==10?_u:f.distr==3&&f.log==2?Pu:Il)),a.font=Al(a.font),a.labelFont=Al(a.labelFont),a._size=a.size(i,null,h,0),a._space=a._rotate=a._incrs=a._found=a._splits=a._values=null,a._size>0&&(as[h]=!0,a._el=pt(pd,w))}}function li(a,h,u,f){let[v,b,E,$]=u,_=h%2,O=0;return _==0&&($||b)&&(O=h==0&&!v||h==2&&!E?Pe(vl.size/3):0),_==1&&(v||E)&&(O=h==1&&!b||h==3&&!$?Pe(yl.size/2):0),O}let Ir=i.padding=(s.padding||[li,li,li,li]).map(a=>ee(ne(a,li))),Gt=i._padding=Ir.map((a,h)=>a(i,h,as,0)),We,Ce=null,De=null,ji=n==1?x[0].idxs:null,wt=null,ci=!1;function Rr(a,h){if(e=a??[],i.data=i._data=e,n==2){We=0;for(let u=1;u<x.length;u++)We+=e[u][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),wt=e[0],We=wt.length;let u=e;if(J==2){u=e.slice();let f=u[0]=Array(We);for(let v=0;v<We;v++)f[v]=v}i._data=e=u}if(Ps(!0),je("setData"),J==2&&(Ns=!0),h!==!1){let u=P;u.auto(i,ci)?Qn():qt(L,u.min,u.max),os=os||F.left>=0,ct=!0,Ls()}}i.setData=Rr;function Qn(){ci=!0;let a,h;n==1&&(We>0?(Ce=ji[0]=0,De=ji[1]=We-1,a=e[0][Ce],h=e[0][De],J==2?(a=Ce,h=De):a==h&&(J==3?[a,h]=vn(a,a,P.log,!1):J==4?[a,h]=cr(a,a,P.log,!1):P.time?h=a+Pe(86400/A):[a,h]=pn(a,h,hr,!0))):(Ce=ji[0]=a=null,De=ji[1]=h=null)),qt(L,a,h)}let Fi,_s,Xn,eo,to,so,io,no,oo,Qe;function jr(a,h,u,f,v,b){a??=Ua,u??=ur,f??="butt",v??=Ua,b??="round",a!=Fi&&(m.strokeStyle=Fi=a),v!=_s&&(m.fillStyle=_s=v),h!=Xn&&(m.lineWidth=Xn=h),b!=to&&(m.lineJoin=to=b),f!=so&&(m.lineCap=so=f),u!=eo&&m.setLineDash(eo=u)}function Fr(a,h,u,f){h!=_s&&(m.fillStyle=_s=h),a!=io&&(m.font=io=a),u!=no&&(m.textAlign=no=u),f!=oo&&(m.textBaseline=oo=f)}function ro(a,h,u,f,v=0){if(f.length>0&&a.auto(i,ci)&&(h==null||h.min==null)){let b=ne(Ce,0),E=ne(De,f.length-1),$=u.min==null?_d(f,b,E,v,a.distr==3):[u.min,u.max];a.min=Nt(a.min,u.min=$[0]),a.max=Ke(a.max,u.max=$[1])}}let zr={min:null,max:null};function lh(){for(let f in M){let v=M[f];B[f]==null&&(v.min==null||B[L]!=null&&v.auto(i,ci))&&(B[f]=zr)}for(let f in M){let v=M[f];B[f]==null&&v.from!=null&&B[v.from]!=null&&(B[f]=zr)}B[L]!=null&&Ps(!0);let a={};for(let f in B){let v=B[f];if(v!=null){let b=a[f]=Xs(M[f],Fd);if(v.min!=null)Te(b,v);else if(f!=L||n==2)if(We==0&&b.from==null){let E=b.range(i,null,null,f);b.min=E[0],b.max=E[1]}else b.min=fe,b.max=-fe}}if(We>0){x.forEach((f,v)=>{if(n==1){let b=f.scale,E=B[b];if(E==null)return;let $=a[b];if(v==0){let _=$.range(i,$.min,$.max,b);$.min=_[0],$.max=_[1],Ce=Et($.min,e[0]),De=Et($.max,e[0]),De-Ce>1&&(e[0][Ce]<$.min&&Ce++,e[0][De]>$.max&&De--),f.min=wt[Ce],f.max=wt[De]}else f.show&&f.auto&&ro($,E,f,e[v],f.sorted);f.idxs[0]=Ce,f.idxs[1]=De}else if(v>0&&f.show&&f.auto){let[b,E]=f.facets,$=b.scale,_=E.scale,[O,C]=e[v],I=a[$],K=a[_];I!=null&&ro(I,B[$],b,O,b.sorted),K!=null&&ro(K,B[_],E,C,E.sorted),f.min=E.min,f.max=E.max}});for(let f in a){let v=a[f],b=B[f];if(v.from==null&&(b==null||b.min==null)){let E=v.range(i,v.min==fe?null:v.min,v.max==-fe?null:v.max,f);v.min=E[0],v.max=E[1]}}}for(let f in a){let v=a[f];if(v.from!=null){let b=a[v.from];if(b.min==null)v.min=v.max=null;else{let E=v.range(i,b.min,b.max,f);v.min=E[0],v.max=E[1]}}}let h={},u=!1;for(let f in a){let v=a[f],b=M[f];if(b.min!=v.min||b.max!=v.max){b.min=v.min,b.max=v.max;let E=b.distr;b._min=E==3?Wt(b.min):E==4?Uo(b.min,b.asinh):E==100?b.fwd(b.min):b.min,b._max=E==3?Wt(b.max):E==4?Uo(b.max,b.asinh):E==100?b.fwd(b.max):b.max,h[f]=u=!0}}if(u){x.forEach((f,v)=>{n==2?v>0&&h.y&&(f._paths=null):h[f.scale]&&(f._paths=null)});for(let f in h)Ns=!0,je("setScale",f);He&&F.left>=0&&(os=ct=!0)}for(let f in B)B[f]=null}function ch(a){let h=er(Ce-1,0,We-1),u=er(De+1,0,We-1);for(;a[h]==null&&h>0;)h--;for(;a[u]==null&&u<We-1;)u++;return[h,u]}function hh(){if(We>0){let a=x.some(h=>h._focus)&&Qe!=Tt.alpha;a&&(m.globalAlpha=Qe=Tt.alpha),x.forEach((h,u)=>{if(u>0&&h.show&&(Wr(u,!1),Wr(u,!0),h._paths==null)){let f=Qe;Qe!=h.alpha&&(m.globalAlpha=Qe=h.alpha);let v=n==2?[0,e[u][0].length-1]:ch(e[u]);h._paths=h.paths(i,u,v[0],v[1]),Qe!=f&&(m.globalAlpha=Qe=f)}}),x.forEach((h,u)=>{if(u>0&&h.show){let f=Qe;Qe!=h.alpha&&(m.globalAlpha=Qe=h.alpha),h._paths!=null&&Br(u,!1);{let v=h._paths!=null?h._paths.gaps:null,b=h.points.show(i,u,Ce,De,v),E=h.points.filter(i,u,b,v);(b||E)&&(h.points._paths=h.points.paths(i,u,Ce,De,E),Br(u,!0))}Qe!=f&&(m.globalAlpha=Qe=f),je("drawSeries",u)}}),a&&(m.globalAlpha=Qe=1)}}function Wr(a,h){let u=h?x[a].points:x[a];u._stroke=u.stroke(i,a),u._fill=u.fill(i,a)}function Br(a,h){let u=h?x[a].points:x[a],{stroke:f,fill:v,clip:b,flags:E,_stroke:$=u._stroke,_fill:_=u._fill,_width:O=u.width}=u._paths;O=pe(O*re,3);let C=null,I=O%2/2;h&&_==null&&(_=O>0?"#fff":$);let K=u.pxAlign==1&&I>0;if(K&&m.translate(I,I),!h){let oe=et-O/2,ie=lt-O/2,X=Ze+O,q=vt+O;C=new Path2D,C.rect(oe,ie,X,q)}h?ao($,O,u.dash,u.cap,_,f,v,E,b):dh(a,$,O,u.dash,u.cap,_,f,v,E,C,b),K&&m.translate(-I,-I)}function dh(a,h,u,f,v,b,E,$,_,O,C){let I=!1;_!=0&&W.forEach((K,oe)=>{if(K.series[0]==a){let ie=x[K.series[1]],X=e[K.series[1]],q=(ie._paths||$i).band;Qt(q)&&(q=K.dir==1?q[0]:q[1]);let z,we=null;ie.show&&q&&Ld(X,Ce,De)?(we=K.fill(i,oe)||b,z=ie._paths.clip):q=null,ao(h,u,f,v,we,E,$,_,O,C,z,q),I=!0}}),I||ao(h,u,f,v,b,E,$,_,O,C)}let Vr=ei|ir;function ao(a,h,u,f,v,b,E,$,_,O,C,I){jr(a,h,u,f,v),(_||O||I)&&(m.save(),_&&m.clip(_),O&&m.clip(O)),I?($&Vr)==Vr?(m.clip(I),C&&m.clip(C),Wi(v,E),zi(a,b,h)):$&ir?(Wi(v,E),m.clip(I),zi(a,b,h)):$&ei&&(m.save(),m.clip(I),C&&m.clip(C),Wi(v,E),m.restore(),zi(a,b,h)):(Wi(v,E),zi(a,b,h)),(_||O||I)&&m.restore()}function zi(a,h,u){u>0&&(h instanceof Map?h.forEach((f,v)=>{m.strokeStyle=Fi=v,m.stroke(f)}):h!=null&&a&&m.stroke(h))}function Wi(a,h){h instanceof Map?h.forEach((u,f)=>{m.fillStyle=_s=f,m.fill(u)}):h!=null&&a&&m.fill(h)}function uh(a,h,u,f){let v=T[a],b;if(f<=0)b=[0,0];else{let E=v._space=v.space(i,a,h,u,f),$=v._incrs=v.incrs(i,a,h,u,f,E);b=Xu(h,u,$,f,E)}return v._found=b}function lo(a,h,u,f,v,b,E,$,_,O){let C=E%2/2;N==1&&m.translate(C,C),jr($,E,_,O,$),m.beginPath();let I,K,oe,ie,X=v+(f==0||f==3?-b:b);u==0?(K=v,ie=X):(I=v,oe=X);for(let q=0;q<a.length;q++)h[q]!=null&&(u==0?I=oe=a[q]:K=ie=a[q],m.moveTo(I,K),m.lineTo(oe,ie));m.stroke(),N==1&&m.translate(-C,-C)}function fh(a){let h=!0;return T.forEach((u,f)=>{if(!u.show)return;let v=M[u.scale];if(v.min==null){u._show&&(h=!1,u._show=!1,Ps(!1));return}else u._show||(h=!1,u._show=!0,Ps(!1));let b=u.side,E=b%2,{min:$,max:_}=v,[O,C]=uh(f,$,_,E==0?Z:D);if(C==0)return;let I=v.distr==2,K=u._splits=u.splits(i,f,$,_,O,C,I),oe=v.distr==2?K.map(z=>wt[z]):K,ie=v.distr==2?wt[K[1]]-wt[K[0]]:O,X=u._values=u.values(i,u.filter(i,oe,f,C,ie),f,C,ie);u._rotate=b==2?u.rotate(i,X,f,C):0;let q=u._size;u._size=mt(u.size(i,X,f,a)),q!=null&&u._size!=q&&(h=!1)}),h}function ph(a){let h=!0;return Ir.forEach((u,f)=>{let v=u(i,f,as,a);v!=Gt[f]&&(h=!1),Gt[f]=v}),h}function mh(){for(let a=0;a<T.length;a++){let h=T[a];if(!h.show||!h._show)continue;let u=h.side,f=u%2,v,b,E=h.stroke(i,a),$=u==0||u==3?-1:1,[_,O]=h._found;if(h.label!=null){let qe=h.labelGap*$,it=Pe((h._lpos+qe)*re);Fr(h.labelFont[0],E,"center",u==2?"top":Ga),m.save(),f==1?(v=b=0,m.translate(it,Pe(lt+vt/2)),m.rotate((u==3?-un:un)/2)):(v=Pe(et+Ze/2),b=it);let hs=Cl(h.label)?h.label(i,a,_,O):h.label;m.fillText(hs,v,b),m.restore()}if(O==0)continue;let C=M[h.scale],I=f==0?Ze:vt,K=f==0?et:lt,oe=h._splits,ie=C.distr==2?oe.map(qe=>wt[qe]):oe,X=C.distr==2?wt[oe[1]]-wt[oe[0]]:_,q=h.ticks,z=h.border,we=q.show?q.size:0,Ee=Pe(we*re),Fe=Pe((h.alignTo==2?h._size-we-h.gap:h.gap)*re),ue=h._rotate*-un/180,Ne=y(h._pos*re),tt=(Ee+Fe)*$,Ue=Ne+tt;b=f==0?Ue:0,v=f==1?Ue:0;let dt=h.font[0],bt=h.align==1?Ys:h.align==2?Vo:ue>0?Ys:ue<0?Vo:f==0?"center":u==3?Vo:Ys,Pt=ue||f==1?"middle":u==2?"top":Ga;Fr(dt,E,bt,Pt);let st=h.font[1]*h.lineGap,ut=oe.map(qe=>y(l(qe,C,I,K))),yt=h._values;for(let qe=0;qe<yt.length;qe++){let it=yt[qe];if(it!=null){f==0?v=ut[qe]:b=ut[qe],it=""+it;let hs=it.indexOf(`
`)==-1?[it]:it.split(/\n/gm);for(let Ye=0;Ye<hs.length;Ye++){let la=hs[Ye];ue?(m.save(),m.translate(v,b+Ye*st),m.rotate(ue),m.fillText(la,0,0),m.restore()):m.fillText(la,v,b+Ye*st)}}}q.show&&lo(ut,q.filter(i,ie,a,O,X),f,u,Ne,Ee,pe(q.width*re,3),q.stroke(i,a),q.dash,q.cap);let Lt=h.grid;Lt.show&&lo(ut,Lt.filter(i,ie,a,O,X),f,f==0?2:1,f==0?lt:et,f==0?vt:Ze,pe(Lt.width*re,3),Lt.stroke(i,a),Lt.dash,Lt.cap),z.show&&lo([Ne],[1],f==0?1:0,f==0?1:2,f==1?lt:et,f==1?vt:Ze,pe(z.width*re,3),z.stroke(i,a),z.dash,z.cap)}je("drawAxes")}function Ps(a){x.forEach((h,u)=>{u>0&&(h._paths=null,a&&(n==1?(h.min=null,h.max=null):h.facets.forEach(f=>{f.min=null,f.max=null})))})}let Bi=!1,co=!1,hi=[];function gh(){co=!1;for(let a=0;a<hi.length;a++)je(...hi[a]);hi.length=0}function Ls(){Bi||(Ud(Hr),Bi=!0)}function vh(a,h=!1){Bi=!0,co=h,a(i),Hr(),h&&hi.length>0&&queueMicrotask(gh)}i.batch=vh;function Hr(){if(Jn&&(lh(),Jn=!1),Ns&&(th(),Ns=!1),Ii){if(be(S,Ys,me),be(S,"top",_e),be(S,Si,Z),be(S,Ei,D),be(k,Ys,me),be(k,"top",_e),be(k,Si,Z),be(k,Ei,D),be(w,Si,It),be(w,Ei,ss),p.width=Pe(It*re),p.height=Pe(ss*re),T.forEach(({_el:a,_show:h,_size:u,_pos:f,side:v})=>{if(a!=null)if(h){let b=v===3||v===0?u:0,E=v%2==1;be(a,E?"left":"top",f-b),be(a,E?"width":"height",u),be(a,E?"top":"left",E?_e:me),be(a,E?"height":"width",E?D:Z),Qo(a,ms)}else nt(a,ms)}),Fi=_s=Xn=to=so=io=no=oo=eo=null,Qe=1,fi(!0),me!=Es||_e!=is||Z!=$t||D!=ns){Ps(!1);let a=Z/$t,h=D/ns;if(He&&!os&&F.left>=0){F.left*=a,F.top*=h,Os&&Ct(Os,Pe(F.left),0,Z,D),Cs&&Ct(Cs,0,Pe(F.top),Z,D);for(let u=0;u<ht.length;u++){let f=ht[u];f!=null&&(Ts[u]*=a,As[u]*=h,Ct(f,mt(Ts[u]),mt(As[u]),Z,D))}}if(ve.show&&!Ri&&ve.left>=0&&ve.width>0){ve.left*=a,ve.width*=a,ve.top*=h,ve.height*=h;for(let u in go)be(Rs,u,ve[u])}Es=me,is=_e,$t=Z,ns=D}je("setSize"),Ii=!1}It>0&&ss>0&&(m.clearRect(0,0,p.width,p.height),je("drawClear"),G.forEach(a=>a()),je("draw")),ve.show&&Ri&&(Vi(ve),Ri=!1),He&&os&&(cs(null,!0,!1),os=!1),Q.show&&Q.live&&ct&&(po(),ct=!1),c||(c=!0,i.status=1,je("ready")),ci=!1,Bi=!1}i.redraw=(a,h)=>{Ns=h||!1,a!==!1?qt(L,P.min,P.max):Ls()};function ho(a,h){let u=M[a];if(u.from==null){if(We==0){let f=u.range(i,h.min,h.max,a);h.min=f[0],h.max=f[1]}if(h.min>h.max){let f=h.min;h.min=h.max,h.max=f}if(We>1&&h.min!=null&&h.max!=null&&h.max-h.min<1e-16)return;a==L&&u.distr==2&&We>0&&(h.min=Et(h.min,e[0]),h.max=Et(h.max,e[0]),h.min==h.max&&h.max++),B[a]=h,Jn=!0,Ls()}}i.setScale=ho;let uo,fo,Os,Cs,Gr,Ur,Ds,Is,qr,Yr,ge,ke,Ut=!1,Be=F.drag,Ie=Be.x,Re=Be.y;He&&(F.x&&(uo=pt(gd,k)),F.y&&(fo=pt(vd,k)),P.ori==0?(Os=uo,Cs=fo):(Os=fo,Cs=uo),ge=F.left,ke=F.top);let ve=i.select=Te({show:!0,over:!0,left:0,width:0,top:0,height:0},s.select),Rs=ve.show?pt(md,ve.over?k:S):null;function Vi(a,h){if(ve.show){for(let u in a)ve[u]=a[u],u in go&&be(Rs,u,a[u]);h!==!1&&je("setSelect")}}i.setSelect=Vi;function wh(a){if(x[a].show)Ae&&Qo(Se[a],ms);else if(Ae&&nt(Se[a],ms),He){let u=$s?ht[0]:ht[a];u!=null&&Ct(u,-10,-10,Z,D)}}function qt(a,h,u){ho(a,{min:h,max:u})}function At(a,h,u,f){h.focus!=null&&Sh(a),h.show!=null&&x.forEach((v,b)=>{b>0&&(a==b||a==null)&&(v.show=h.show,wh(b),n==2?(qt(v.facets[0].scale,null,null),qt(v.facets[1].scale,null,null)):qt(v.scale,null,null),Ls())}),u!==!1&&je("setSeries",a,h),f&&pi("setSeries",i,a,h)}i.setSeries=At;function bh(a,h){Te(W[a],h)}function yh(a,h){a.fill=ee(a.fill||null),a.dir=ne(a.dir,-1),h=h??W.length,W.splice(h,0,a)}function xh(a){a==null?W.length=0:W.splice(a,1)}i.addBand=yh,i.setBand=bh,i.delBand=xh;function kh(a,h){x[a].alpha=h,He&&ht[a]!=null&&(ht[a].style.opacity=h),Ae&&Se[a]&&(Se[a].style.opacity=h)}let Rt,Yt,ls,js={focus:!0};function Sh(a){if(a!=ls){let h=a==null,u=Tt.alpha!=1;x.forEach((f,v)=>{if(n==1||v>0){let b=h||v==0||v==a;f._focus=h?null:b,u&&kh(v,b?1:Tt.alpha)}}),ls=a,u&&Ls()}}Ae&&Ms&&Ge(Ka,ae,a=>{F._lock||(rs(a),ls!=null&&At(null,js,!0,$e.setSeries))});function _t(a,h,u){let f=M[h];u&&(a=a/re-(f.ori==1?_e:me));let v=Z;f.ori==1&&(v=D,a=v-a),f.dir==-1&&(a=v-a);let b=f._min,E=f._max,$=a/v,_=b+(E-b)*$,O=f.distr;return O==3?Zs(10,_):O==4?Cd(_,f.asinh):O==100?f.bwd(_):_}function Eh(a,h){let u=_t(a,L,h);return Et(u,e[0],Ce,De)}i.valToIdx=a=>Et(a,e[0]),i.posToIdx=Eh,i.posToVal=_t,i.valToPos=(a,h,u)=>M[h].ori==0?o(a,M[h],u?Ze:Z,u?et:0):r(a,M[h],u?vt:D,u?lt:0),i.setCursor=(a,h,u)=>{ge=a.left,ke=a.top,cs(null,h,u)};function Kr(a,h){be(Rs,Ys,ve.left=a),be(Rs,Si,ve.width=h)}function Jr(a,h){be(Rs,"top",ve.top=a),be(Rs,Ei,ve.height=h)}let di=P.ori==0?Kr:Jr,ui=P.ori==1?Kr:Jr;function Nh(){if(Ae&&Q.live)for(let a=n==2?1:0;a<x.length;a++){if(a==0&&at)continue;let h=Q.values[a],u=0;for(let f in h)Mt[a][u++].firstChild.nodeValue=h[f]}}function po(a,h){if(a!=null&&(a.idxs?a.idxs.forEach((u,f)=>{de[f]=u}):jd(a.idx)||de.fill(a.idx),Q.idx=de[0]),Ae&&Q.live){for(let u=0;u<x.length;u++)(u>0||n==1&&!at)&&Mh(u,de[u]);Nh()}ct=!1,h!==!1&&je("setLegend")}i.setLegend=po;function Mh(a,h){let u=x[a],f=a==0&&J==2?wt:e[a],v;at?v=u.values(i,a,h)??Ht:(v=u.value(i,h==null?null:f[h],a,h),v=v==null?Ht:{_:v}),Q.values[a]=v}function cs(a,h,u){qr=ge,Yr=ke,[ge,ke]=F.move(i,ge,ke),F.left=ge,F.top=ke,He&&(Os&&Ct(Os,Pe(ge),0,Z,D),Cs&&Ct(Cs,0,Pe(ke),Z,D));let f,v=Ce>De;Rt=fe,Yt=null;let b=P.ori==0?Z:D,E=P.ori==1?Z:D;if(ge<0||We==0||v){f=F.idx=null;for(let $=0;$<x.length;$++){let _=ht[$];_!=null&&Ct(_,-10,-10,Z,D)}Ms&&At(null,js,!0,a==null&&$e.setSeries),Q.live&&(de.fill(f),ct=!0)}else{let $,_,O;n==1&&($=P.ori==0?ge:ke,_=_t($,L),f=F.idx=Et(_,e[0],Ce,De),O=R(e[0][f],P,b,0));let C=-10,I=-10,K=0,oe=0,ie=!0,X="",q="";for(let z=n==2?1:0;z<x.length;z++){let we=x[z],Ee=de[z],Fe=Ee==null?null:n==1?e[z][Ee]:e[z][1][Ee],ue=F.dataIdx(i,z,f,_),Ne=ue==null?null:n==1?e[z][ue]:e[z][1][ue];if(ct=ct||Ne!=Fe||ue!=Ee,de[z]=ue,z>0&&we.show){let tt=ue==null?-10:ue==f?O:R(n==1?e[0][ue]:e[z][0][ue],P,b,0),Ue=Ne==null?-10:U(Ne,n==1?M[we.scale]:M[we.facets[1].scale],E,0);if(Ms&&Ne!=null){let dt=P.ori==1?ge:ke,bt=Le(Tt.dist(i,z,ue,Ue,dt));if(bt<Rt){let Pt=Tt.bias;if(Pt!=0){let st=_t(dt,we.scale),ut=Ne>=0?1:-1,yt=st>=0?1:-1;yt==ut&&(yt==1?Pt==1?Ne>=st:Ne<=st:Pt==1?Ne<=st:Ne>=st)&&(Rt=bt,Yt=z)}else Rt=bt,Yt=z}}if(ct||$s){let dt,bt;P.ori==0?(dt=tt,bt=Ue):(dt=Ue,bt=tt);let Pt,st,ut,yt,Lt,qe,it=!0,hs=Ve.bbox;if(hs!=null){it=!1;let Ye=hs(i,z);ut=Ye.left,yt=Ye.top,Pt=Ye.width,st=Ye.height}else ut=dt,yt=bt,Pt=st=Ve.size(i,z);if(qe=Ve.fill(i,z),Lt=Ve.stroke(i,z),$s)z==Yt&&Rt<=Tt.prox&&(C=ut,I=yt,K=Pt,oe=st,ie=it,X=qe,q=Lt);else{let Ye=ht[z];Ye!=null&&(Ts[z]=ut,As[z]=yt,sl(Ye,Pt,st,it),el(Ye,qe,Lt),Ct(Ye,mt(ut),mt(yt),Z,D))}}}}if($s){let z=Tt.prox,we=ls==null?Rt<=z:Rt>z||Yt!=ls;if(ct||we){let Ee=ht[0];Ee!=null&&(Ts[0]=C,As[0]=I,sl(Ee,K,oe,ie),el(Ee,X,q),Ct(Ee,mt(C),mt(I),Z,D))}}}if(ve.show&&Ut)if(a!=null){let[$,_]=$e.scales,[O,C]=$e.match,[I,K]=a.cursor.sync.scales,oe=a.cursor.drag;if(Ie=oe._x,Re=oe._y,Ie||Re){let{left:ie,top:X,width:q,height:z}=a.select,we=a.scales[I].ori,Ee=a.posToVal,Fe,ue,Ne,tt,Ue,dt=$!=null&&O($,I),bt=_!=null&&C(_,K);dt&&Ie?(we==0?(Fe=ie,ue=q):(Fe=X,ue=z),Ne=M[$],tt=R(Ee(Fe,I),Ne,b,0),Ue=R(Ee(Fe+ue,I),Ne,b,0),di(Nt(tt,Ue),Le(Ue-tt))):di(0,b),bt&&Re?(we==1?(Fe=ie,ue=q):(Fe=X,ue=z),Ne=M[_],tt=U(Ee(Fe,K),Ne,E,0),Ue=U(Ee(Fe+ue,K),Ne,E,0),ui(Nt(tt,Ue),Le(Ue-tt))):ui(0,E)}else vo()}else{let $=Le(qr-Gr),_=Le(Yr-Ur);if(P.ori==1){let K=$;$=_,_=K}Ie=Be.x&&$>=Be.dist,Re=Be.y&&_>=Be.dist;let O=Be.uni;O!=null?Ie&&Re&&(Ie=$>=O,Re=_>=O,!Ie&&!Re&&(_>$?Re=!0:Ie=!0)):Be.x&&Be.y&&(Ie||Re)&&(Ie=Re=!0);let C,I;Ie&&(P.ori==0?(C=Ds,I=ge):(C=Is,I=ke),di(Nt(C,I),Le(I-C)),Re||ui(0,E)),Re&&(P.ori==1?(C=Ds,I=ge):(C=Is,I=ke),ui(Nt(C,I),Le(I-C)),Ie||di(0,b)),!Ie&&!Re&&(di(0,0),ui(0,0))}if(Be._x=Ie,Be._y=Re,a==null){if(u){if(aa!=null){let[$,_]=$e.scales;$e.values[0]=$!=null?_t(P.ori==0?ge:ke,$):null,$e.values[1]=_!=null?_t(P.ori==1?ge:ke,_):null}pi(Ho,i,ge,ke,Z,D,f)}if(Ms){let $=u&&$e.setSeries,_=Tt.prox;ls==null?Rt<=_&&At(Yt,js,!0,$):Rt>_?At(null,js,!0,$):Yt!=ls&&At(Yt,js,!0,$)}}ct&&(Q.idx=f,po()),h!==!1&&je("setCursor")}let Kt=null;Object.defineProperty(i,"rect",{get(){return Kt==null&&fi(!1),Kt}});function fi(a=!1){a?Kt=null:(Kt=k.getBoundingClientRect(),je("syncRect",Kt))}function Zr(a,h,u,f,v,b,E){F._lock||Ut&&a!=null&&a.movementX==0&&a.movementY==0||(mo(a,h,u,f,v,b,E,!1,a!=null),a!=null?cs(null,!0,!0):cs(h,!0,!1))}function mo(a,h,u,f,v,b,E,$,_){if(Kt==null&&fi(!1),rs(a),a!=null)u=a.clientX-Kt.left,f=a.clientY-Kt.top;else{if(u<0||f<0){ge=-10,ke=-10;return}let[O,C]=$e.scales,I=h.cursor.sync,[K,oe]=I.values,[ie,X]=I.scales,[q,z]=$e.match,we=h.axes[0].side%2==1,Ee=P.ori==0?Z:D,Fe=P.ori==1?Z:D,ue=we?b:v,Ne=we?v:b,tt=we?f:u,Ue=we?u:f;if(ie!=null?u=q(O,ie)?l(K,M[O],Ee,0):-10:u=Ee*(tt/ue),X!=null?f=z(C,X)?l(oe,M[C],Fe,0):-10:f=Fe*(Ue/Ne),P.ori==1){let dt=u;u=f,f=dt}}_&&(h==null||h.cursor.event.type==Ho)&&((u<=1||u>=Z-1)&&(u=fs(u,Z)),(f<=1||f>=D-1)&&(f=fs(f,D))),$?(Gr=u,Ur=f,[Ds,Is]=F.move(i,u,f)):(ge=u,ke=f)}let go={width:0,height:0,left:0,top:0};function vo(){Vi(go,!1)}let Qr,Xr,ea,ta;function sa(a,h,u,f,v,b,E){Ut=!0,Ie=Re=Be._x=Be._y=!1,mo(a,h,u,f,v,b,E,!0,!1),a!=null&&(Ge(Go,Jo,ia,!1),pi(qa,i,Ds,Is,Z,D,null));let{left:$,top:_,width:O,height:C}=ve;Qr=$,Xr=_,ea=O,ta=C}function ia(a,h,u,f,v,b,E){Ut=Be._x=Be._y=!1,mo(a,h,u,f,v,b,E,!1,!0);let{left:$,top:_,width:O,height:C}=ve,I=O>0||C>0,K=Qr!=$||Xr!=_||ea!=O||ta!=C;if(I&&K&&Vi(ve),Be.setScale&&I&&K){let oe=$,ie=O,X=_,q=C;if(P.ori==1&&(oe=_,ie=C,X=$,q=O),Ie&&qt(L,_t(oe,L),_t(oe+ie,L)),Re)for(let z in M){let we=M[z];z!=L&&we.from==null&&we.min!=fe&&qt(z,_t(X+q,z),_t(X,z))}vo()}else F.lock&&(F._lock=!F._lock,cs(h,!0,a!=null));a!=null&&(Ss(Go,Jo),pi(Go,i,ge,ke,Z,D,null))}function $h(a,h,u,f,v,b,E){if(F._lock)return;rs(a);let $=Ut;if(Ut){let _=!0,O=!0,C=10,I,K;P.ori==0?(I=Ie,K=Re):(I=Re,K=Ie),I&&K&&(_=ge<=C||ge>=Z-C,O=ke<=C||ke>=D-C),I&&_&&(ge=ge<Ds?0:Z),K&&O&&(ke=ke<Is?0:D),cs(null,!0,!0),Ut=!1}ge=-10,ke=-10,de.fill(null),cs(null,!0,!0),$&&(Ut=$)}function na(a,h,u,f,v,b,E){F._lock||(rs(a),Qn(),vo(),a!=null&&pi(Ja,i,ge,ke,Z,D,null))}function oa(){T.forEach(ef),Zn(i.width,i.height,!0)}gs(fn,Js,oa);let Fs={};Fs.mousedown=sa,Fs.mousemove=Zr,Fs.mouseup=ia,Fs.dblclick=na,Fs.setSeries=(a,h,u,f)=>{let v=$e.match[2];u=v(i,h,u),u!=-1&&At(u,f,!0,!1)},He&&(Ge(qa,k,sa),Ge(Ho,k,Zr),Ge(Ya,k,a=>{rs(a),fi(!1)}),Ge(Ka,k,$h),Ge(Ja,k,na),nr.add(i),i.syncRect=fi);let Hi=i.hooks=s.hooks||{};function je(a,h,u){co?hi.push([a,h,u]):a in Hi&&Hi[a].forEach(f=>{f.call(null,i,h,u)})}(s.plugins||[]).forEach(a=>{for(let h in a.hooks)Hi[h]=(Hi[h]||[]).concat(a.hooks[h])});let ra=(a,h,u)=>u,$e=Te({key:null,setSeries:!1,filters:{pub:al,sub:al},scales:[L,x[1]?x[1].scale:null],match:[ll,ll,ra],values:[null,null]},F.sync);$e.match.length==2&&$e.match.push(ra),F.sync=$e;let aa=$e.key,wo=nc(aa);function pi(a,h,u,f,v,b,E){$e.filters.pub(a,h,u,f,v,b,E)&&wo.pub(a,h,u,f,v,b,E)}wo.sub(i);function Th(a,h,u,f,v,b,E){$e.filters.sub(a,h,u,f,v,b,E)&&Fs[a](null,h,u,f,v,b,E)}i.pub=Th;function Ah(){wo.unsub(i),nr.delete(i),ts.clear(),Xo(fn,Js,oa),d.remove(),ae?.remove(),je("destroy")}i.destroy=Ah;function bo(){je("init",s,e),Rr(e||s.data,!1),B[L]?ho(L,B[L]):Qn(),Ri=ve.show&&(ve.width>0||ve.height>0),os=ct=!0,Zn(s.width,s.height)}return x.forEach(Dr),T.forEach(ah),t?t instanceof HTMLElement?(t.appendChild(d),bo()):t(i,bo):bo(),i}Oe.assign=Te;Oe.fmtNum=dr;Oe.rangeNum=pn;Oe.rangeLog=vn;Oe.rangeAsinh=cr;Oe.orient=ws;Oe.pxRatio=re;Oe.join=Gd;Oe.fmtDate=fr,Oe.tzDate=su;Oe.sync=nc;{Oe.addGap=ju,Oe.clipGaps=yn;let s=Oe.paths={points:hc};s.linear=uc,s.stepped=Wu,s.bars=Bu,s.spline=Hu}var En=class{constructor(e){this.columns=e,this.width=1,this.pending=0,this.sums=new Array(e).fill(0),this.iterations=0,this.series=Array.from({length:e+1},()=>[])}clear(){this.width=1,this.pending=0,this.sums.fill(0),this.iterations=0,this.series=Array.from({length:this.columns+1},()=>[])}add(e){for(let t=0;t<e.length;t+=this.columns){for(let i=0;i<this.columns;i++)this.sums[i]+=e[t+i];this.iterations+=1,this.pending+=1,!(this.pending<this.width)&&(this.series[0].push(this.iterations-(this.width-1)/2),this.sums.forEach((i,n)=>this.series[n+1].push(i/this.width)),this.sums.fill(0),this.pending=0,this.series[0].length===1024&&this.halve())}}halve(){this.series=this.series.map(e=>Array.from({length:e.length/2},(t,i)=>(e[2*i]+e[2*i+1])/2)),this.width*=2}},Nn=class{constructor(){this.series=[[],[]]}clear(){this.series=[[],[]]}add(e,t){let[i,n]=this.series;for(;i.length&&i[i.length-1]>=e;)i.pop(),n.pop();i.push(e),n.push(t),i.length===1024&&(this.series=this.series.map(o=>o.filter((r,l)=>l%2===0)))}};var gc=[[],[7,4],[2,3]],vc=116,tf=150,sf=60,nf=2,of="11px system-ui, sans-serif",rf=(s,e,t)=>e===null||t===null?[0,1]:Oe.rangeNum(e,t,.1,!0);function af(s,e){let t=g("div",{className:"live-plot",role:"img","aria-label":s}),i=e.map((r,l)=>g("span",{className:"live-key live-key-curve",innerHTML:`<svg viewBox="0 0 24 12" aria-hidden="true" class="live-curve-${l+1}"><path d="M0 6H24"/></svg>`},r)),n=g("div",{className:"live-caption"},s);return{element:g("div",{className:"live-chart"},n,...i.length>1?[g("div",{className:"live-keys"},...i)]:[],t),plot:t,caption:n}}var bs=new Set;function yc(){let s=nf;for(let e of bs)if(bs.delete(e),e.draw(),!--s)break;bs.size&&requestAnimationFrame(yc)}function wc(s){bs.size||requestAnimationFrame(yc),bs.add(s)}var bc=(s,e)=>e.includes(null)?e.map(t=>t===null?"":Me(t)):ga(e),lf=(s,e)=>Math.max(42,10+6.5*Math.max(0,...(e??[]).map(t=>t.length))),Ai=class{constructor(e,t){let{element:i,plot:n,caption:o}=af(e,t);this.element=i,this.plot=n,this.caption=o,this.due=0,this.on=!0}turn(e){this.on=e,this.element.classList.toggle("live-off",!e),this.drawSoon()}options(e){throw new Error("a chart says what it plots")}data(){throw new Error("a chart says what it plots")}attach(e){let t={stroke:()=>e("axis"),grid:{stroke:()=>e("grid"),width:1},ticks:{show:!1},font:of},{series:i,scales:n,bands:o,splits:r}=this.options(e);this.uplot=new Oe({width:Math.max(this.plot.clientWidth,100),height:vc,legend:{show:!1},cursor:{show:!1},padding:[6,16,0,0],scales:{x:{time:!1},y:{range:rf},...n},axes:[{...t,size:18,gap:2,space:50,values:bc},{...t,size:lf,gap:4,space:24,values:bc,...r&&{splits:r}}],series:[{},...i],bands:o},this.data(),this.plot)}drawSoon(){if(!this.uplot||bs.has(this))return;clearTimeout(this.timer);let e=this.due-performance.now();e<=0?wc(this):this.timer=setTimeout(()=>wc(this),e+sf)}draw(){this.due=performance.now()+tf,!(!this.on||!this.plot.clientWidth)&&this.uplot?.setData(this.data())}fit(){let e=this.plot.clientWidth;e>0&&this.uplot&&e!==this.uplot.width&&this.uplot.setSize({width:e,height:vc}),this.drawSoon()}destroy(){clearTimeout(this.timer),bs.delete(this),this.uplot?.destroy(),this.uplot=void 0}},xc={x:{time:!1,range:(s,e,t)=>[e,Math.max(t,e+1)]}},kc=(s,e)=>({stroke:()=>s(`curve-${e+1}`),width:1.5,dash:gc[e%gc.length],points:{show:!1}}),ni=class extends Ai{constructor(e,t){super(`${e} over generator steps`,t),le(this.caption,e),this.history=new En(t.length),this.count=t.length}options(e){return{series:Array.from({length:this.count},(t,i)=>kc(e,i)),scales:xc,bands:[]}}data(){let{series:e}=this.history;return e[0].length?e:[[0,1],...e.slice(1).map(()=>[null,null])]}add(e){this.history.add(e),this.drawSoon()}clear(){this.history.clear(),this.drawSoon()}},_i=class extends Ai{constructor(e){super(`${e} over generator steps, with its floor`,[]),this.track=new Nn,this.floor={mean:NaN,sd:NaN},this.name=e,le(this.caption,e)}options(e){let t={stroke:()=>e("floor"),width:1,dash:[4,3],points:{show:!1}};return{series:[{...kc(e,0),points:{show:()=>this.track.series[0].length<2,size:6}},t,t],scales:{...xc,y:{range:(i,n,o)=>[0,o?1.1*o:1]}},bands:[{series:[3,2],fill:()=>e("floor-fill")}]}}data(){let[e,t]=this.track.series,{mean:i,sd:n}=this.floor,[o,r]=e.length>1?[e,t]:[[e[0]??0,(e[0]??0)+1],[t[0]??null,null]];return[o,r,o.map(()=>Math.max(0,i-2*n)),o.map(()=>i+2*n)]}setFloor(e){this.floor=e,le(this.caption,`${this.name}
dashed: its floor ${Me(e.mean)} ± ${Me(2*e.sd)}`),this.drawSoon()}add(e,t){this.track.add(e,t),this.drawSoon()}clear(){this.track.clear(),this.drawSoon()}},Mn=class extends _i{options(e){let t=super.options(e),i=(o,r,l)=>{let[c,d]=[Math.min(r??1,this.floor.mean||1),l??1];return[10**Math.floor(Math.log10(Math.max(c,1e-6)/1.5)),10**Math.ceil(Math.log10(Math.max(d,1e-6)))]};return{...t,splits:(o,r,l,c)=>{let[d,p]=[l,c].map(w=>Math.round(Math.log10(w))),m=Math.ceil((p-d+1)/4);return Array.from({length:Math.floor((p-d)/m)+1},(w,S)=>10**(d+S*m))},scales:{...t.scales,y:{distr:3,range:i}}}}data(){let[e,t,i,n]=super.data();return[e,t,i.map(o=>Math.max(Number(o),this.floor.mean/3)||null),n]}},Pi=class extends Ai{constructor(e,t){super(`${e}: ${t}`,[]),le(this.caption,`${e}
${t}`),this.histogram={edges:[0,1],shares:new Float32Array(1)}}options(e){let t=Oe.paths.bars({size:[1,1/0],align:1,gap:1});return{series:[{stroke:()=>e("bar"),fill:()=>e("bar"),width:0,paths:t,points:{show:!1}}],scales:{x:{time:!1,range:()=>this.histogram.edges},y:{range:(i,n,o)=>[0,o?1.05*o:1]}},bands:[]}}data(){let{edges:e,shares:t}=this.histogram,i=(e[1]-e[0])/t.length;return[Array.from(t,(n,o)=>e[0]+o*i),Array.from(t)]}show(e){this.histogram=e,this.drawSoon()}};function Sc(s){let e=s.map(([n],o)=>{let r=g("button",{type:"button"},n);return r.addEventListener("click",()=>t(o)),r}),t=n=>s.forEach(([,o],r)=>{o.turn(r===n),e[r].setAttribute("aria-pressed",String(r===n))});t(0);let i=g("div",{className:"live-buttons live-either",role:"group","aria-label":"the curve that is shown"},...e);return g("div",{},...s.length>1?[i]:[],g("div",{className:"live-alike"},...s.map(([,{element:n}])=>n)))}var cf={real:'<svg viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="4"/></svg>',generated:'<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M3 3 9 9M3 9 9 3"/></svg>',arrow:'<svg viewBox="0 0 18 12" aria-hidden="true"><path d="M1 6H16M11 2 16 6 11 10"/></svg>'},yr=(s,...e)=>g("span",{className:`live-key live-key-${s}`},g("span",{innerHTML:cf[s]}),...e),$n=class{constructor(e){this.label=e.label,this.labelled=g("span",{},e.label),this.outside=g("span",{}),this.wider=g("span",{});let t=he("arrows");this.arrows=g("input",{id:t,type:"checkbox",checked:!0}),this.ends=[g("span"),g("span"),g("span")],this.element=g("div",{className:"live-legend"},g("div",{className:"live-keys"},yr("real","real"),yr("generated","generated"),yr("arrow",this.arrows,g("label",{htmlFor:t},"pull on them"))),g("div",{className:"live-bar"},g("div",{className:"live-beside"},this.labelled,g("span",{className:"live-apart"},this.wider,this.outside)),g("div",{className:"live-ramp"}),g("div",{className:"live-ends"},...this.ends)));let{low:i,high:n}=e;i!==null&&n!==null&&this.show({low:i,high:n,apart:n-i},1)}show({low:e,high:t,apart:i},n,o=!1){le(this.labelled,o?`change of ${this.label}`:this.label);let r=Math.min(20,Math.max(0,Math.ceil(1-Math.log10(t-e)))),l=d=>String(Number(d.toFixed(r)));[e,(e+t)/2,t].forEach((d,p)=>le(this.ends[p],l(d)));let c=i<(t-e)/7?`a line every ${Me(i)}`:"";le(this.wider,[c,n>1?`${n} times as wide`:""].filter(Boolean).join("; "))}showOutside(e){le(this.outside,e?`${Math.ceil(100*e)} % outside`:"")}};var Tn=-10,Ec=2,hf=[-8,-4,0],xr=s=>{let e=s>0?Math.log10(s):Tn;return 100*(Math.min(Ec,Math.max(Tn,e))-Tn)/(Ec-Tn)},An=class{constructor(){this.number=g("span",{className:"live-number"},"–"),this.bar=g("div",{className:"live-meter-bar"}),this.most=g("div",{className:"live-meter-most",hidden:!0});let e=hf.map(t=>{let i=g("span",{},t===0?"1":g("span",{},"10",g("sup",{},String(t).replace("-","−"))));return i.style.left=`${xr(10**t)}%`,i});this.element=g("div",{className:"live-meter"},g("div",{className:"live-meter-text"},g("span",{},"longest pull on a sample"),this.number),g("div",{className:"live-meter-track","aria-hidden":"true"},this.bar,this.most),g("div",{className:"live-meter-marks","aria-hidden":"true"},...e))}show(e,t){le(this.number,Me(e)),this.bar.style.width=`${xr(e)}%`,this.most.style.left=`${xr(t)}%`,this.most.hidden=!(t>0)}};var df=.01,Nc=1e-4,uf=10,Mc=/\{(\w+)\}/g,ff=({edges:[s,e],shares:t})=>t.reduce((i,n,o)=>i+n*(s+(o+.5)*(e-s)/t.length),0);function $c(s,e,t,i){let n={...e,steps:t.steps,updates:t.steps+t.discriminatorSteps,mean_slope:ff(t.slopes),...i};s.measured.forEach((o,r)=>{(!Number.isNaN(t.last[r])||!(o in n))&&(n[o]=t.last[r])});for(let[o,r]of Object.entries(s.derived))n[o]=qs(r,n);return n}var ze=s=>{let e=Math.abs(s);return e>=.01&&e<1e3?String(Number(s.toFixed(e<1?3:e<100?2:0))):Me(s)};function pf(s,e){let t=n=>[...n.matchAll(Mc)].every(([,o])=>Number.isFinite(e[o])),i=s.replace(/\[(.*?)\]/g,(n,o)=>t(o)?o:"");return t(i)?i.replace(Mc,(n,o)=>ze(e[o])):""}function mf({covered:s,quality:e,distance:t},i,{mean:n}){if(i&&s===0)return`No sample sits on any of the ${i} modes`;let o=100*(e??0),r=o>0&&o<.5?"fewer than 1 %":`${Math.round(o)} %`;if(i)return`Samples sit on ${s} of ${i} modes; ${r} of all lie right on one`;let l=t/n;return Number.isFinite(l)?l<1.5?`The distance is ${ze(t)}, no more than between two samples of the data`:`The distance is ${ze(t)}, ${l<uf?l.toFixed(1):Math.round(l)} times its floor`:""}function gf({pull:s,moved:e},t,i){if(!(s<df*t))return"";let n=`The longest pull on a sample has faded to ${ze(s)}, from ${ze(t)} at its best`;if(e<Nc)return`${n}, and the samples stand still: G has almost nothing to learn from.`;let o=i==="SGD"?"":`, since ${i} divides a gradient by its recent size`;return e>=Nc?`${n}, but the samples still move by ${ze(e)} a step${o}.`:`${n}.`}function Tc(s,e,{modes:t,floor:i,most:n}){if(e.updates===0)return"Nothing is trained yet. Crosses are what G makes of noise; the map is what an untrained network says.";let o=mf(e,t,i);return[o&&`${o}.`,pf(s.sentence,e),gf(e,n,s.optimizers.generator)].filter(Boolean).join(" ")}var Ac=s=>s<0?ze(s).replace("-","−"):`+${ze(s)}`;function _c({part:s,arrows:e},{discriminator:t}){let i=t==="critic"?"f":"D",{batch:n,loss:o=NaN,atReal:r=NaN,atMade:l=NaN,others:c=0,moved:d=NaN,cosine:p=NaN}=s,m=c===1?", and one more with fresh draws":`, and ${c} more with fresh draws`;return{noise:`1 of 5. G makes ${n} samples of fresh noise, and as many real points are drawn. The update of ${i} sees these alone.`,gradient:`2 of 5. The loss of ${i} on them is ${ze(o)}. The map shows what its gradient will change: ${Ac(r)} at the real points, ${Ac(l)} at the samples, on average.`,update:`3 of 5. ${i} has made that update${c?m:""}. The map is the new one.`,pull:`4 of 5. Fresh noise again. Each arrow is minus the gradient of G’s loss at a sample, ${ze(xt(e))} long at most.`,move:`5 of 5. G has made its update. The samples share its weights, so they cannot simply follow their pulls: they moved by ${ze(d)} on average, and the cosine between ways and pulls is ${ze(p)}. Arrows show the ways, enlarged.`}[s.name]}var vf=6,wf=5,bf=4,_n=(s,e)=>({low:s,high:e,apart:(e-s)/vf});function kr(s){let[e,t]=[1/0,-1/0];for(let i of s)Number.isFinite(i)&&([e,t]=[Math.min(e,i),Math.max(t,i)]);return e<=t?[e,t]:[0,0]}function Pc(s){let e=Math.max(...kr(s).map(Math.abs))||1;return _n(-e,e)}function Lc({samples:s,steps:e},t){return!t||e<=t.steps||s.length!==t.samples.length?NaN:xt(s.map((i,n)=>i-t.samples[n]))/(e-t.steps)}var Pn=class{constructor(e){this.bounds=e,this.pull=0,this.span=0,this.trained=!1}clear(){this.pull=this.span=0,this.trained=!1}take({surface:e,arrows:t,steps:i,discriminatorSteps:n}){let o=i+n>0;o!==this.trained&&this.clear(),this.trained=o;let[r,l]=kr(e);this.span=Math.max(this.span,(this.bounds.high??l)-(this.bounds.low??r)),this.pull=Math.max(this.pull,xt(t))}range(e){let{low:t,high:i}=this.bounds,n=this.span||1;if(t!==null)return _n(t,i??t+n);if(i!==null)return _n(i-n,i);let[o,r]=kr(e),l=_n((o+r-n)/2,(o+r+n)/2);for(let c=0;c<wf&&r-o<bf*l.apart;c++)l.apart/=2;return l}};var Ln=class{constructor(e,t){this.pane=e,this.assets=t,this.loading=void 0,this.module=void 0,this.needed=e.manifest.controls.some(({kind:i})=>i==="formula")}load(){return this.needed?(this.loading??=this.begin().catch(e=>{throw this.loading=void 0,e}),this.loading):Promise.resolve()}async begin(){let{settings:e,main:t}=this.pane,{default:i}=await import(await this.assets.url("formulas.js"));this.module=i,this.panel=new i.Panel(e.inputs,(n,o)=>e.set(n,o)),t.prepend(this.panel.top),t.append(this.panel.bottom),this.show(e.values)}async check(e){try{return await this.load(),this.read(e)}catch(t){return{error:`formulas.js, which reads formulas, could not be loaded (${t.message}).`}}}read(e){return this.module?.check(e)??{error:"formulas.js, which reads formulas, could not be loaded."}}show(e){this.panel?.show(e)}};var On=new Intl.NumberFormat("en"),yf=20,xf="objective.",Cn=class{picture;shown;steps=0;numbersToo=!0;held=[];passed=[];measured={distance:NaN,covered:null,quality:null};told={};constructor(e,t,i,n,o,r){this.manifest=e,this.index=t,this.scale=new Pn(e.surface),this.named=Jt(e),this.legend=new $n(e.surface),this.meter=new An,this.distance=new _i("distance to the data (sliced W₁)"),this.curves=e.curves.map(({label:d,names:p})=>new ni(d,p.map(this.named))),this.layOut(n),this.written=new Ln(this,r),this.settings=new Us(e,i,this,d=>{this.note(d),this.written.show(d),o(d)}),this.describeSlider(),this.slopes=new Pi("slopes between real and generated","share of points"),this.weights=new Pi(`weights of the ${e.discriminator}`,"share of weights");let[l,,...c]=this.curves;this.place.append(...[l,...c,this.slopes,this.weights].map(({element:d})=>d)),this.charts=[this.distance,...this.curves,this.slopes,this.weights],this.clear()}layOut(e){let{manifest:t,distance:i,curves:n}=this,o=[["distance",i],...n.slice(1,2).map(l=>[t.curves[1].label,l])];this.heading=g("p",{className:"live-title"}),this.canvas=g("canvas",{role:"img","aria-label":`Real and generated points on a map of ${t.surface.label}.`}),this.main=g("div",{className:"live-main"}),this.controls=g("div",{className:"live-controls"}),this.place=g("div",{className:"live-charts"}),this.said=g("p",{className:"live-say"}),this.below=g("div",{});let r=g("div",{className:"live-square"},this.canvas,g("div",{className:"live-stored"},...e));this.element=g("section",{className:"live-pane"},this.heading,g("div",{className:"live-body"},g("div",{className:"live-stage"},r,this.legend.element),g("div",{className:"live-side"},this.said,this.main,this.meter.element,Sc(o),this.below),g("div",{className:"live-groups"},Ot("more settings",this.controls),Ot("everything that is measured",this.readouts(),this.place))))}entitle(e){this.title=e,this.heading.textContent=e,this.element.setAttribute("aria-label",e)}describeSlider(){let{manifest:e,settings:t,main:i}=this,[n,o]=e.ends;if(n||o){let r=g("p",{className:"live-effects"},g("i",{},`← ${n}`),g("i",{},`${o} →`));i.querySelector("[data-control]").append(r)}this.now={};for(let r of Object.keys(t.inputs))xf+r in e.state&&(this.now[r]=g("p",{className:"live-now"}," "),t.inputs[r].element.append(this.now[r]))}readouts(){this.numbers={};let e=(t,i)=>(this.numbers[t]=g("dd",{},"–"),g("div",{},g("dt",{},i),this.numbers[t]));return g("dl",{className:"live-readouts"},e("steps","generator steps"),e("discriminatorSteps",this.named("discriminator_steps")),...this.manifest.measured.map(t=>e(t,this.named(t))),e("distance","distance"),e("covered","modes covered"),e("quality","high-quality samples"))}attach(e){this.picture=new qi(this.canvas);for(let t of this.charts)t.attach(e)}recolour(e){this.picture.setPalette(e);for(let t of this.charts)t.drawSoon()}fit(){this.picture.fit();for(let e of this.charts)e.fit()}clear(){this.held=[{values:this.settings.values,step:0}],this.steps=0,this.scale.clear();for(let e of this.curves)e.clear();this.distance.clear()}note(e){let t=this.held.at(-1);t&&this.steps-t.step<yf&&this.held.pop(),this.held.push({values:e,step:this.steps})}lastStable(){let e=this.held.at(-2);if(!e)return;let t=this.manifest.controls.map(({name:n})=>n),{values:i}=this.settings;return t.filter(n=>e.values[n]!==i[n]).map(n=>({name:n,value:e.values[n]}))}take(e,t,i){e.steps+e.discriminatorSteps===0&&this.clear(),this.steps=e.steps,e.part||(e.moved=Lc(e,this.last),this.last=e,this.scale.take(e)),this.passed=this.iterations(e),this.plot(e),this.show(e,t,i||e.distance!==void 0)}iterations({rows:e,steps:t}){let{measured:i,derived:n}=this.manifest,o=e.length/i.length;return Array.from({length:o},(r,l)=>{let c={...this.settings.values,steps:t-o+1+l};i.forEach((d,p)=>c[d]=e[l*i.length+p]);for(let[d,p]of Object.entries(n))c[d]=qs(p,c);return c})}plot({steps:e,distance:t}){this.manifest.curves.forEach(({names:i},n)=>{let o=this.passed.flatMap(r=>i.map(l=>Number(r[l]??NaN)));o.length&&this.curves[n].add(o)}),t!==void 0&&this.distance.add(e,t)}show(e,t,i){if(this.shown=e,e.part)return le(this.said,_c(e,this.manifest));if(this.slopes.show(e.slopes),this.weights.show(e.weights),this.numbersToo=i,e.distance!==void 0){let{distance:n,covered:o=null,quality:r=null}=e;this.measured={distance:n,covered:o,quality:r}}this.told=$c(this.manifest,this.settings.values,e,{pull:xt(e.arrows),moved:e.moved??NaN,...this.measured}),i&&this.showNumbers(e,t)}draw(e,{most:t,cursor:i}){let{shown:n}=this;if(!n)return;let{limit:o,part:r}=n,l=r?.name==="gradient",c=l?Pc(n.surface):this.scale.range(n.surface),d=r?.name==="move"?xt(n.arrows):t;this.picture.draw(n,n.points??e.points,{...c,limit:o,pull:d},this.legend.arrows.checked),i&&this.picture.drawCursor(i,o),this.numbersToo&&this.legend.show(c,o/this.index.data[e.data].limit,l)}showNumbers({samples:e,steps:t,discriminatorSteps:i,last:n,limit:o},r){let{numbers:l,measured:c,manifest:d,told:p}=this,{modes:m}=this.index.data[r],w=this.distance.floor;le(this.said,Tc(d,p,{modes:m.length,floor:w,most:this.scale.pull})),this.meter.show(p.pull,this.scale.pull),this.legend.showOutside(ha(e,o)/(e.length/2));for(let[k,N]of Object.entries(this.now)){let y=n[d.measured.indexOf(k)]??NaN,A=Number.isFinite(y)&&gi(y)!==gi(Number(this.settings.values[k]));le(N,A?`starts there; now ${gi(y)}`:" ")}if(le(l.steps,On.format(t)),le(l.discriminatorSteps,On.format(i)),this.heading.dataset.updates=`${On.format(i)} ${d.discriminator} updates`,d.measured.forEach((k,N)=>le(l[k],gi(n[N]))),Number.isNaN(c.distance))return;le(l.distance,c.distance.toFixed(3)),le(l.covered,m.length?`${c.covered} of ${m.length}`:"no modes"),le(l.quality,m.length?`${Math.round(100*(c.quality??0))} %`:"no modes");let S=m.length?`; the generated points cover ${c.covered} of ${m.length} modes`:"";this.words=`Real and generated points on a map of ${d.surface.label}, after ${On.format(t)} steps${S}.`}say(){this.words&&this.canvas.setAttribute("aria-label",this.words)}destroy(){this.settings.end();for(let e of this.charts)e.destroy()}};var kf=s=>s.split(/\b(\p{L}_\w+)/u).map((e,t)=>{let[i,n]=e.split("_");return t%2?g("i",{},i,g("sub",{},n)):e}),Oc=(s,[e,t])=>s!==null&&s>=e&&s<=t,Sf=["distance","covered","quality"],Dn=class{constructor(e,t){this.done=t,this.all=e.map(i=>({...i,reached:0,since:void 0,item:g("li",{},g("span",{className:"live-tick","aria-hidden":"true"},"○"),g("span",{},...kf(i.text)))})),this.element=g("ul",{className:"live-challenges",hidden:!e.length,"aria-label":"try to"},...this.all.map(({item:i})=>i))}take(e,t){let{updates:i}=e[e.length-1];for(let n of this.all)if(i===0&&Object.assign(n,{reached:0,since:void 0}),n.item.dataset.done===void 0){for(let[o,r]of e.entries())n.reached<n.stages.length&&this.look(n,r,o===e.length-1&&!t);n.reached<n.stages.length||(n.item.dataset.done="",n.item.firstChild.textContent="✓",n.item.append(g("span",{className:"live-hidden"},", done")),this.done(n.text))}}look(e,t,i){let{held:n=[0,1/0],...o}=e.stages[e.reached],r=Object.keys(o).every(c=>c in t&&!(i&&Sf.includes(c))),l=Object.entries(o).every(([c,d])=>!(c in t)||Oc(t[c],d));e.since=l?e.since??t.steps:void 0,!(!r||e.since===void 0||!Oc(t.steps-e.since,n))&&(e.since=void 0,e.reached+=1)}};var Ef=9,Nf=.15;function Cc([s,e],t){let i=(n,o,r)=>Math.abs(n)<Nf*t?"":n<0?o:r;return[i(e,"lower","upper"),i(s,"left","right")].filter(Boolean).join(" ")||"middle"}function Mf(s){let e=[0,0];return s.forEach((t,i)=>e[i%2]+=t),e.map(t=>t/(s.length/2))}function $f(s,e){let t=0;return s.forEach((i,n)=>t+=(i-e[n%2])**2),Math.sqrt(t/(s.length/2))}function Tf(s,{modes:e,radius:t}){let i=([n,o])=>{for(let r=0;r<s.length;r+=2)if(Math.hypot(s[r]-n,s[r+1]-o)<t)return!0;return!1};return e.filter(n=>!i(n))}function Af(s){let[e,t]=[1/0,-1/0];for(let i of s)[e,t]=[Math.min(e,i),Math.max(t,i)];return[e,t]}function Dc({title:s,surface:e},t,i,n,o){let{samples:r,steps:l,limit:c}=t,d=Mf(r),p=Tf(r,i),m=p.map(N=>Cc(N,i.limit)),w=[`${s} on ${i.title}, after ${l} steps.`,n,`The generated points lie about the ${Cc(d,c)} of the picture, ${ze($f(r,d))} from their mean on average.`];p.length&&p.length<i.modes.length&&w.push(p.length<=Ef?`None is near the ${p.length===1?"mode":"modes"} at ${m.join(", ")}.`:`None is near ${p.length} of the modes.`);let[S,k]=Af(t.surface);return w.push(`The map, ${e.label}, goes from ${ze(S)} to ${ze(k)}.`),t.arrows.length&&w.push(`The longer pulls on generated points are ${ze(o)} long.`),w.filter(Boolean).join(" ")}var Ic=new Intl.NumberFormat("en"),_f={low:1,high:1e6,integer:!0},In="until",oi=class{step;id=0;reached=!1;constructor(e){this.stage=e}at(e){this.reached=!1,!(e===void 0&&this.step===void 0)&&(this.step=e,this.id+=1,this.stage.running&&this.stage.send(this.play))}follow(e,t){let i=e.get(In),n=i===null?{value:void 0}:jt(i,_f);"error"in n?t.push(`${In} ${n.error}`):this.at(n.value)}get told(){return this.step===void 0?"":` The run pauses at step ${Ic.format(this.step)}.`}get play(){return{type:"play",until:this.step??null,id:this.id}}arrive(e){let{stage:t,step:i}=this;e!==this.id||i===void 0||(this.step=void 0,this.reached=!0,t.playing=!1,t.update(),t.status.note(`Paused at step ${Ic.format(i)}, which the link names. Play on trains further.`))}get label(){return this.stage.playing?"Pause":this.reached?"Play on":"Play"}};var Sr=3,Pf=760,Lf={low:0,high:1e3,integer:!0},Rn="step_",Of=["reset","play",In,"points",`${Rn}discriminator`,`${Rn}generator`];function Cf({setup:s,panes:e,model:t}){let{data:i,batch:n,width:o,seed:r,against:l,points:c}=s;return{shared:{data:i,batch:n,width:o,seed:r,speed:"full",against:l},points:c,own:e[0].settings.values,beside:t.get("against")?.settings??{}}}function Rc(s){let e=Cf(s),t;return i=>(t=i,If(s,e,i,()=>t===i&&!s.ended))}function Df(s,e,t){if(e==="seed")return La(t);let i={data:Object.keys(s.data),batch:s.batches.map(String),width:Object.keys(s.sizes),speed:Object.keys(wi),against:["",...Object.keys(s.objectives)]}[e];return i.includes(t)?{value:e==="batch"||e==="width"?Number(t):t}:{error:`must be one of ${i.join(", ")}; got ${Ws(t)}`}}async function If(s,e,t,i){let{setup:n,index:o}=s,r=[],l=[],c=new Set(Of),d=(y,A,x,T,M)=>{c.add(y);let W=t.get(y),L=W===null?{value:x}:T(W);"error"in L&&l.push(`${A} ${L.error}`);let j="error"in L?x:L.value;return j!==x&&r.push(M(x,j)),j},p=Object.entries(e.shared).map(([y,A])=>[y,d(y,Ft(y),A,x=>Df(o,y,x),(x,T)=>Ta(o,y,x,T))]),m=t.get("points"),w=m?_a(m,o.data.drawn.limit):e.points;if(m&&4*w.length!==m.length){let y=w.length===Zt?`more than ${Zt}`:"what is no point of a picture";l.push(`points hold ${y}; ${w.length} are taken`)}p.some(([y,A])=>y==="data"&&A==="drawn")&&String(n.points)!==String(w)&&n.set("points",w);let{width:S}=Object.fromEntries(p);for(let[y,A]of p)y!=="width"&&n.set(y,A);if(S!==s.networks.width&&n.set("width",zt),await s.networks.resize(),await s.networks.compare(),!i()||s.panes.length<(n.against?2:1)||(await s.panes[0].written.load().catch(()=>{}),!i())||(s.panes.forEach(({manifest:y,settings:A,written:x,named:T},M)=>{let W={...y.toy,...t.has("against")?{}:e.beside};for(let L of y.controls){let{name:j,symbol:G}=L,Y=M?W[j]??L.value:e.own[j],H=M?`${y.title}’s ${T(j)}`:T(j),P=U=>Pa(L,U,x),J=(U,B)=>Ji(G?`${H} ${G}`:H,U,B),R=d(M?`against.${j}`:j,H,Y,P,J);A.values[j]!==R&&A.set(j,R)}}),n.set("width",S),await s.networks.resize(),!i()))return;n.width!==S&&l.push(`the page has no networks of ${o.sizes[S]} with these choices`);let k=[...t.keys()].filter(y=>!c.has(y));for(let y of k.slice(0,Sr))l.push(`${Mo(y)} is no setting of this playground`);k.length>Sr&&l.push(`${k.length-Sr} more are none either`),await Rf(s,t,l),s.status.alert(l.length?`The link asks for what cannot be: ${l.join("; ")}.`:"");let N=r.length?`Set by a link: ${r.join(", ")}.`:"All settings are as this page starts them.";s.status.note(N+s.stop.told)}async function Rf(s,e,t){window.parent===window&&!("lecture"in document.documentElement.dataset)&&(s.root.scrollIntoView({block:"start"}),s.root.focus({preventScroll:!0})),e.has("reset")&&!e.has("play")&&s.setPlaying(!1),e.has("reset")&&s.engine&&s.reset();for(let i of["discriminator","generator"]){let n=e.get(Rn+i),o=n===null?{value:0}:jt(n,Lf);"error"in o?t.push(`${Ft(Rn+i)} ${o.error}`):o.value&&await s.step(i,o.value)}s.stop.follow(e,t),e.has("play")&&s.setPlaying(!0)}function ys(s){let{data:e,centres:t,batch:i}=s.source();return{data:e,centres:t,batch:i,width:s.networks.width,seed:s.setup.seed,sides:s.settings()}}function jc(s){let e=Oo(s.name,ys(s),s.index);return jn(s,"the link",new URL(e,location.href).href)}function Fc(s){let{name:e,model:t,panes:i,index:n}=s,o=new URL(`../embed/${e}.html`,t.get("base"));o.hash=Oo(e,ys(s),n);let r=`Playground: ${i.map(({manifest:d})=>d.title).join(" beside ")}`,c=`<iframe src="${o.href.replaceAll("&","&amp;")}" title="${r}" width="100%" height="${Pf}" style="border: 0" loading="lazy" allow="clipboard-write"></iframe>`;return jn(s,"the embed code",c)}var zc=s=>jn(s,"the line of Python",Oa(ys(s)));function Wc(s){let{data:e,sides:t}=ys(s);e==="drawn"?s.status.note("A command reads data from a file: save points as a table of two columns, and give its name after --data."):t.some(({manifest:i})=>i.own||i.outputs)?s.status.note("Commands train the book’s objectives, and this one is your own: Copy Python gives the line for a notebook."):jn(s,"the command",Ca(ys(s)))}async function jn(s,e,t){let{copied:i}=s.parts;i.text.value=t,i.label.textContent=e,i.text.hidden=i.label.hidden=!1;try{await navigator.clipboard.writeText(t),s.status.note(`Copied: ${e}.`)}catch{i.text.select(),s.status.note(`The browser did not let ${e} be copied: it is selected below.`)}}function Bc(s){let{canvas:e}=s.panes[0],t=s.panes.length>1?2:1,i=g("canvas",{width:t*e.width,height:e.height}),n=i.getContext("2d");s.panes.forEach((o,r)=>n.drawImage(o.canvas,r*e.width,0,e.width,e.height)),i.toBlob(o=>{let r=g("a",{href:URL.createObjectURL(o),download:`${s.name}.png`});r.click(),URL.revokeObjectURL(r.href)})}var Vc=96,jf=new Intl.NumberFormat("en"),Li=({panes:[{steps:s,discriminatorSteps:e}]})=>s+e,Fn=class{constructor(e){this.frames=[],this.apart=1;let t=he("timeline");this.range=g("input",{id:t,type:"range",min:0,max:0,step:1,value:0,disabled:!0}),this.said=g("span",{},"step 0"),this.element=g("div",{className:"live-timeline"},g("label",{htmlFor:t,className:"live-hidden"},"moments of this run"),this.range,this.said),this.range.addEventListener("input",()=>{let i=this.frames[Number(this.range.value)];i&&(this.say(i),e(i))})}clear(){this.frames=[],this.apart=1}take(e){if(e.panes.some(({distance:o})=>o===void 0))return;let t=Li(e);for(t===0&&this.clear();this.frames.length&&Li(this.frames[this.frames.length-1])>t;)this.frames.pop();let i=this.frames.at(-1),n=this.frames.at(-2);i&&(Li(i)===t||Li(i)-(n?Li(n):-1/0)<this.apart)&&this.frames.pop(),this.frames.push(e),this.frames.length>Vc&&(this.frames=this.frames.filter((o,r)=>r%2===0||r===this.frames.length-1),this.apart=2*Math.max(this.apart,Math.ceil(t/Vc/2))),this.range.max=String(this.frames.length-1),this.range.value=this.range.max,this.say(e)}enable(e){this.range.disabled=!e||this.frames.length<2}say(e){let t=`step ${jf.format(e.panes[0].steps)}`;le(this.said,t),this.range.setAttribute("aria-valuetext",t)}};var Ff=20,zf=12,Wf=new Intl.NumberFormat("en");function Bf(s,e,t){let i=[];for(let l of["data","batch","width","seed"])e[l]!==t[l]&&i.push(`${tn(l)} ${Vs(s,l,e[l])}`);let[n,o]=e.sides,r=Jt(n.manifest);for(let{name:l}of n.manifest.controls){let c=n.values[l];c!==t.sides[0].values[l]&&i.push(`${r(l)} ${ft(c)}`)}return o&&i.push(`beside ${o.manifest.title}`),i.join(", ")||"as the page starts"}var zn=class{constructor(e,t,i){this.index=e,this.present=t,this.restore=i,this.usual=t(),this.rows=[],this.row={present:this.usual,from:0,outcome:[]},this.body=g("tbody",{}),this.empty=g("p",{className:"live-doc"},"Nothing was trained for twenty steps yet.");let n=["settings","steps","distance","modes"].map(o=>g("th",{scope:"col"},o));this.table=g("table",{hidden:!0},g("thead",{},g("tr",{},...n,g("td",{}))),this.body),this.element=g("div",{className:"live-tried"},this.empty,this.table)}next(){let e=this.row.outcome[0]?.steps??0;e-this.row.from>=Ff&&(this.rows=[this.row,...this.rows].slice(0,zf),this.draw()),this.row={present:this.present(),from:e,outcome:this.row.outcome}}take(e){e[0].steps===0&&(this.next(),this.row.from=0),this.row.outcome=e.map((t,i)=>({...this.row.outcome[i],...t}))}draw(){this.empty.hidden=this.rows.length>0,this.table.hidden=!this.rows.length,this.body.replaceChildren(...this.rows.map(({present:e,outcome:t})=>{let i=r=>g("td",{},t.map(r).join(" / ")),n=Bf(this.index,e,this.usual),o=g("button",{type:"button","aria-label":`restore: ${n}`},"Restore");return o.addEventListener("click",()=>this.restore(e)),g("tr",{},g("td",{},n),i(({steps:r})=>Wf.format(r)),i(({distance:r})=>r===void 0?"–":Me(Number(r.toPrecision(2)))),i(({covered:r})=>r==null?"–":String(r)),g("td",{},o))}))}};var Vf=new Intl.NumberFormat("en"),Hf=100,Wn=class{pending;undrawn=new Set;numbersAt=0;rate=0;frame;real;constructor(e){this.board=e;let[t]=e.panes;this.timeline=new Fn(i=>this.goTo(i)),t.legend.element.before(this.timeline.element),this.challenges=new Dn(e.model.get("challenges")??[],i=>e.status.note(`Done: ${i}.`)),t.below.append(this.challenges.element),this.tried=new zn(e.index,()=>ys(e),i=>e.restore(i)),e.parts.tried.append(this.tried.element)}forget(){this.frame=void 0;for(let e of this.board.panes)e.shown=void 0}takeReal(e){this.real=e;for(let t of this.board.panes)t.distance.setFloor(e.floor)}take(e){if(!this.isOfThese(e))return this.board.send({type:"drawn"});this.frame=e;let[{steps:t,discriminatorSteps:i}]=e.panes;this.board.status.begin(t);let n=performance.now(),o=!this.board.running||n-this.numbersAt>=Hf;o&&(this.numbersAt=n),e.panes.forEach((c,d)=>this.board.panes[d].take(c,e.data,o)),this.timeline.take(e),this.timeline.enable(!this.board.running);let[{passed:r,told:l}]=this.board.panes;this.challenges.take([...r,l],e.panes[0].distance!==void 0),this.tried.take(this.board.panes.map(({steps:c,measured:{distance:d,covered:p}})=>({steps:c,distance:d,covered:p}))),this.board.root.dataset.steps=String(t),this.board.root.dataset.part=e.panes[0].part?.name??"",this.board.root.dataset.discriminatorSteps=String(i),this.drawSoon()}isOfThese({panes:e}){return e.map(({name:t})=>t).join(" ")===this.board.panes.map(({manifest:t})=>t.name).join(" ")}goTo(e){this.board.running||e.data!==this.real?.data||!this.isOfThese(e)||(this.frame=e,e.panes.forEach((t,i)=>this.board.panes[i].show(t,e.data,!0)),this.drawSoon())}sayInWords(){let{frame:e,board:t}=this;if(!e)return le(t.parts.worded,"There is no picture yet: press Play or Step.");let i=t.index.data[e.data],n=t.panes.map((o,r)=>Dc(o.manifest,e.panes[r],i,o.said.textContent??"",xt(e.panes[r].arrows)));return le(t.parts.worded,n.join(" "))}drawSoon(){for(let e of this.board.panes)this.undrawn.add(e);this.pending??=requestAnimationFrame(()=>this.drawNext())}drawNext(){this.pending=void 0;let{frame:e,real:t,undrawn:i}=this,[n,...o]=this.board.panes.filter(l=>i.has(l));if(!n||!e||!t||e.data!==t.data)return i.clear();this.board.root.dataset.live="",i.delete(n);let r=this.board.panes.filter(({manifest:l})=>l.name===n.manifest.name);n.draw(t,{most:Math.max(...r.map(({scale:l})=>l.pull)),cursor:this.board.own?.cursor}),o.length?this.pending=requestAnimationFrame(()=>this.drawNext()):this.drawn(e)}drawn(e){if(this.board.running){if(e.rate){if(this.rate=.9*(this.rate||e.rate)+.1*e.rate,!this.board.panes[0].numbersToo)return this.board.send({type:"drawn"});let{speed:t}=this.board.setup,i=t==="full"?"":` of ${t} asked for`;this.board.status.rate(`${Vf.format(Math.round(this.rate))} steps per second${i}`)}}else{this.board.status.describe();for(let t of this.board.panes)t.say()}this.board.send({type:"drawn"})}};var Gf=new Intl.NumberFormat("en"),Hc=1e4,ri=class{progressed=0;noted="";phase="idle";constructor(e,t){this.parts=e,this.board=t}setPhase(e){this.phase=e,this.board.root.dataset.phase=e,e==="loading"&&(this.progressed=performance.now());let{play:t,reset:i}=this.parts.buttons,n=document.activeElement;i.disabled=e==="idle"||e==="loading"||e==="failed",n instanceof HTMLButtonElement&&n.disabled&&this.board.root.contains(n)&&t.focus(),this.describe()}resume(){this.phase==="diverged"&&(this.alert(""),this.setPhase("paused"))}begin(e){let{phase:t}=this;e===0&&this.resume(),t==="loading"&&this.setPhase("paused"),t!==this.phase&&this.board.update()}describe(){let{phase:e}=this;if(this.noted&&!["loading","diverged","failed"].includes(e))this.say(this.noted);else if(e==="idle"){let t=this.board.setup.here?"in this page (loads 14 MB, once)":`in the kernel (${this.board.setup.engine})`;this.say(`Press Play to train ${t}.`)}else e==="loading"?this.say(this.board.setup.here?"Loading the runtime.":"Waiting for the kernel."):e==="playing"?this.say("Training."):e==="waiting"?this.say(document.hidden?"Waiting: the tab is hidden.":"Waiting: out of view."):e==="paused"&&this.board.screen.frame?this.say(`Paused at step ${Gf.format(this.board.screen.frame.panes[0].steps)}.`):e==="diverged"?this.say("Stopped."):e==="failed"&&this.say("Not running.")}note(e){this.noted=e,this.describe()}forget(){this.noted=""}say(e){le(this.parts.status,e)}alert(e,...t){let{alert:i,buttons:{play:n}}=this.parts,o=i.contains(document.activeElement);i.replaceChildren(...e?[g("p",{},e)]:[]),t.length&&i.append(g("div",{className:"live-buttons"},...t)),i.hidden=!e,o&&n.focus()}progress(e,t){let i=performance.now();if(clearTimeout(this.stalled),this.phase!=="loading"||e===t)return;let n=r=>Math.round(r/2**20),o=`${n(e)} ${t?`of ${n(t)} MB`:"MB so far"}`;this.stalled=setTimeout(()=>{this.phase==="loading"&&this.say(`Loading the runtime: ${o}, and nothing more for ${Hc/1e3} seconds.`)},Hc),!(i-this.progressed<1e3)&&(this.progressed=i,this.say(`Loading the runtime: ${o}.`))}rate(e){le(this.parts.rate,e)}};var Er=matchMedia("(prefers-color-scheme: dark)");function Uf(){let s=document.documentElement,{jpThemeLight:e,vscodeThemeKind:t}=document.body.dataset,i=s.dataset.theme??s.getAttribute("theme");return i==="dark"||i==="light"?i==="dark":e?e==="false":t?!t.includes("light"):Er.matches}function Bn(s,e){let t=()=>{let n=Uf()?"dark":"light";s.dataset.theme!==n&&(s.dataset.theme=n,e())},i=new MutationObserver(t);for(let n of[document.documentElement,document.body])i.observe(n,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return Er.addEventListener("change",t),t(),()=>{i.disconnect(),Er.removeEventListener("change",t)}}function Vn(s,{still:e,resized:t,seen:i,hidden:n,paced:o}){let r=new ResizeObserver(t);r.observe(s);let l=new IntersectionObserver(c=>i(c[c.length-1].isIntersecting));return l.observe(s),e.addEventListener("change",o),document.addEventListener("visibilitychange",n),[()=>r.disconnect(),()=>l.disconnect(),()=>e.removeEventListener("change",o),()=>document.removeEventListener("visibilitychange",n)]}var qf=1e3/30,Yf=500,Kf=150,Hn=class{own;still=matchMedia("(prefers-reduced-motion: reduce)");colours={};settling;constructor({model:e,index:t,manifest:i,manifestOf:n,assets:o,stored:r}){this.model=e,this.index=t,this.assets=o,this.manifestOf=n,this.name=e.get("name")||i.name,this.parts=Da(this.name,i),this.root=this.parts.root,this.setup=new en(e,t,!!i.own,this.parts,l=>this.changed(l)),this.playing=!1,this.running=!1,this.stop=new oi(this),this.visible=!0,this.engine=void 0,this.ends=[],this.panes=[],this.status=new ri(this.parts,this),this.addPane(i,on(e),r),this.networks=new rn(this),this.screen=new Wn(this),this.addButtons(),this.status.setPhase("idle")}addPane(e,t,i){let n=this.panes.length,o=new Cn(e,this.index,t,i,r=>{this.screen?.tried.next(),this.stop.at(),this.tell({type:"values",pane:n,values:r}),xi(this.panes)},this.assets);return o.legend.arrows.addEventListener("change",()=>this.drawSoon()),this.panes.push(o),this.parts.panes.append(o.element),xi(this.panes),o}attach(){for(let t of this.panes)t.attach(i=>this.colour(i));this.own=new ln(this),this.ends.push(Bn(this.root,()=>this.recolour())),this.ends.push(...Vn(this.root,{still:this.still,resized:()=>{for(let t of this.panes)t.fit();this.drawSoon()},seen:t=>{if(this.visible=t,t)for(let{written:i}of this.panes)i.load().catch(()=>{});this.update()},hidden:()=>this.update(),paced:()=>this.send({type:"interval",interval:this.interval()})}),()=>this.setup.end(),()=>this.panes.forEach(t=>t.destroy()),()=>this.engine?.stop()),this.open();let e=this.setup.against;e&&this.networks.compare().then(()=>e===this.setup.against&&this.open()),this.ends.push(sn({name:this.name,root:this.root,apply:Rc(this)}),Ki(this.model,this))}open(){let e=this.model.get("opening"),t=this.setup.against?[e,e?.beside]:[e];if(this.engine||this.panes.length<t.length||!t.every(n=>n?.real))return;let i=t.map((n,o)=>Ba(n,this.panes[o].manifest,this.source().data));this.screen.takeReal(i[0].real),this.screen.take({...i[0].frame,panes:i.map(({frame:n})=>n.panes[0])})}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={};let e=Yi(this.root);for(let t of this.panes)t.recolour(e);this.drawSoon()}send(e){this.engine?.send(e)}tell(e){this.engine?.tell(e)}changed(e){let{setup:t}=this;e==="seed"?(this.engine&&this.status.forget(),this.tell({type:"seed",seed:t.seed})):e==="engine"?this.switchEngine():e==="width"?this.settling=Promise.all([this.settling,this.networks.resize()]):e==="speed"?this.send({type:"speed",speed:this.speed()}):e==="against"?this.settling=Promise.all([this.settling,this.networks.compare()]):e==="points"&&t.data!=="drawn"&&t.points.length?t.set("data","drawn"):this.sourceSoon(),this.own?.follow(e),e!=="speed"&&(this.screen.tried.next(),this.stop.at()),this.screen.frame&&!this.engine&&(e==="data"||e==="points"||e==="seed"||e==="against"||e==="width")&&this.ensureEngine()}speed(){return wi[this.setup.speed]}interval(){return this.still.matches?Yf:qf}source(){let{data:e,points:t,batch:i}=this.setup;return{data:e!=="drawn"||t.length>0?e:"ring",centres:t.length?t:[[0,0]],batch:i}}sourceSoon(){this.stroke||(this.tell({type:"source",source:this.source()}),this.stroke=setTimeout(()=>{this.stroke=void 0,JSON.stringify(this.source())!==this.told&&this.sourceSoon()},Kf),this.told=JSON.stringify(this.source()))}settings(){return this.panes.map(({manifest:e,settings:t})=>({manifest:nn(e,this.setup.width),values:t.values}))}addButtons(){let{buttons:e,shares:t}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing)),e.step.addEventListener("click",()=>this.step("iteration")),e.discriminator.addEventListener("click",()=>this.step("discriminator")),e.generator.addEventListener("click",()=>this.step("generator")),e.reset.addEventListener("click",()=>{this.stop.at(),this.reset()}),this.parts.words.addEventListener("click",()=>this.screen.sayInWords()),t.link.addEventListener("click",()=>jc(this)),t.python.addEventListener("click",()=>zc(this)),t.command.addEventListener("click",()=>Wc(this)),t.embed.addEventListener("click",()=>Fc(this)),t.embed.hidden=!this.model.get("base"),t.picture.addEventListener("click",()=>Bc(this))}setPlaying(e){this.status.forget(),this.stop.reached=!1,this.playing=e,e&&this.status.resume(),e&&this.ensureEngine(),this.update()}async step(e,t=Number(this.parts.times.value)||1){let i=e==="iteration"&&this.setup.here&&this.parts.times.value===Ro;this.setPlaying(!1),this.status.resume(),this.ensureEngine(),await this.settling,this.send(i?{type:"part"}:{type:"step",role:e,times:t})}reset(){this.status.forget(),this.stop.reached=!1,this.send({type:"reset"}),this.update()}async restore({data:e,seed:t,batch:i,width:n,centres:o,sides:[r,l]}){let{setup:c}=this;this.setPlaying(!1),this.stop.at(),e==="drawn"&&c.set("points",o),c.set("data",e),c.set("batch",i),c.set("seed",t),c.set("against",l?.manifest.name??""),n===zt&&c.set("width",n),await this.networks.resize(),await this.networks.compare();for(let[d,p]of[r,l].entries())if(p?.manifest.name===this.panes[d]?.manifest.name)for(let[m,w]of Object.entries(p?.values??{}))this.panes[d].settings.set(m,w);c.set("width",n),await this.networks.resize(),this.engine&&this.reset(),this.setPlaying(!0)}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading");let{index:e,setup:t}=this,i={frame:o=>this.screen.take(o),real:o=>this.screen.takeReal(o),progress:(o,r)=>this.status.progress(o,r),reached:o=>this.stop.arrive(o),diverged:(o,r,l)=>this.diverge(o,r,l),refused:o=>this.networks.refuse(o),failed:(o,r)=>this.fail(o,r)};this.engine=t.here?new zs(this.assets,i):new ds(this.model,t.engine,i);let n={speed:this.speed(),interval:this.interval()};this.engine.start({index:e,settings:this.settings(),source:this.source(),seed:t.seed,...n})}switchEngine(){this.networks.free(),this.engine?(this.engine.stop(),this.engine=void 0,this.running=!1,this.ensureEngine(),this.update()):this.status.describe()}attend(e){this.setup.here||this.ensureEngine(),this.setPlaying(e)}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.screen.timeline.enable(!e),this.send(e?this.stop.play:{type:"pause"})),this.parts.buttons.play.textContent=this.stop.label,this.status.phase!=="idle"&&this.status.phase!=="loading"&&this.status.phase!=="diverged"&&this.status.phase!=="failed"&&this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e,t,i){this.panes[e]&&(this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(...wa(this,this.panes[e],t,i)))}fail(e,t){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.screen.forget(),this.own.turn(!1),delete this.root.dataset.live,this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${t}). The stored figure is shown; press Play to try again.`)}drawSoon(){this.screen.drawSoon()}destroy(){this.ended=!0,clearTimeout(this.stroke);for(let e of this.ends)e()}};var Gc=`/* What stages, explorers, exercises and the flash game share: colours, and the card that each lies on. These have no
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
`;var Uc=`.live-playground {
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

.live-back {
  margin-left: auto;
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
`;var qc='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';function Xf(s,e){if(e.childNodes.length)return[...e.childNodes];let t=s.get("figure");return t?[g("img",{src:t,alt:s.get("alt")})]:[]}var Nr=new Map;function ep(s){return async e=>{let t=`${e}.json`;try{let i=await s.url(t),n=Nr.get(i)??mi(i).then(o=>o.json());return Nr.set(i,n),n.catch(()=>Nr.delete(i)),structuredClone(await n)}catch(i){throw Object.assign(new Error(i.message),{file:t})}}}function Mr({model:s,el:e},{index:t,manifest:i,Stage:n,styles:o}){let r=Xf(s,e),l=ca(s),c=ep(l),d,p=!1,m=async()=>{try{let w=s.get("against")?.objective,S=w&&c(w).catch(()=>{}),[k,N]=await Promise.all([c(t),c(i),S]);if(p)return;let y=new n({model:s,index:k,manifest:N,manifestOf:c,assets:l,stored:r});d=y,e.replaceChildren(g("style",{},qc,Gc,Uc,o),y.root),y.attach()}catch({file:w,message:S}){let k=w?`${w} could not be loaded`:"The playground could not be started",N=g("button",{type:"button"},"Try again");N.addEventListener("click",m),e.replaceChildren(g("p",{role:"alert"},`${k} (${S}). The stored figure is shown.`),N,...r)}};return m(),()=>{p=!0,d?.destroy()}}var Yc=s=>Mr(s,{index:"index",manifest:s.model.get("objective"),Stage:Hn,styles:""});var Kc=`/* images: samples beside real ones, each in the colour of its verdict */
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
`;var sp={ink:"ink",paper:"panel",low:"generated",middle:"middle",high:"real"};function $r(s){let e=document.createElement("canvas").getContext("2d",{willReadFrequently:!0}),t=Object.entries(sp).map(([i,n])=>(e.fillStyle=s(n),e.fillRect(0,0,1,1),[i,[...e.getImageData(0,0,1,1).data].slice(0,3)]));return Object.fromEntries(t)}var Jc=(s,e,t)=>s.map((i,n)=>Math.round(i+(e[n]-i)*t));function ip({low:s,middle:e,high:t},i){let[n,o,r]=i<.5?Jc(s,e,2*i):Jc(e,t,2*i-1);return`rgb(${n} ${o} ${r})`}var es=class{constructor(e,t){this.canvas=e,this.columns=t,this.context=e.getContext("2d"),this.small=document.createElement("canvas"),this.count=0}get pitch(){return this.canvas.width/this.columns}fit(e){let t=window.devicePixelRatio||1,i=Math.max(1,Math.round(this.canvas.clientWidth*t)),n=Math.round(i/this.columns*Math.ceil(e/this.columns));(this.canvas.width!==i||this.canvas.height!==n)&&Object.assign(this.canvas,{width:i,height:n}),this.count=e}draw(e,t,i,{verdicts:n,marks:o={},ring:r=""}={}){let{context:l,small:c,columns:d}=this,p=t*t,m=e.length/p;this.fit(m);let{pitch:w}=this,S=window.devicePixelRatio||1,k=n?3*S:0,N=3*S;l.clearRect(0,0,this.canvas.width,this.canvas.height),l.imageSmoothingQuality="high",c.width=c.height=t;let y=c.getContext("2d"),A=y.createImageData(t,t);for(let x=0;x<m;x++){let[T,M]=[x%d*w+N/2,Math.floor(x/d)*w+N/2],W=w-N;n&&(l.fillStyle=ip(i,n[x]),l.fillRect(T,M,W,W)),np(A.data,e.subarray(x*p,(x+1)*p),i),y.putImageData(A,0,0),l.drawImage(c,T+k,M+k,W-2*k,W-2*k),o[x]&&this.mark(o[x],T,M,W,r)}}mark(e,t,i,n,o){let{context:r}=this,l=window.devicePixelRatio||1;r.strokeStyle=r.fillStyle=o,r.lineWidth=2*l,r.strokeRect(t,i,n,n),r.font=`bold ${11*l}px system-ui, sans-serif`,r.textBaseline="top",r.fillText(e,t+5*l,i+4*l)}at({clientX:e,clientY:t}){let{left:i,top:n,width:o}=this.canvas.getBoundingClientRect(),r=o/this.columns,[l,c]=[Math.floor((e-i)/r),Math.floor((t-n)/r)],d=c*this.columns+l;return l>=0&&l<this.columns&&c>=0&&d<this.count?d:-1}};function np(s,e,{ink:t,paper:i}){for(let n=0;n<e.length;n++){let o=(Math.min(1,Math.max(-1,e[n]))+1)/2;for(let r=0;r<3;r++)s[4*n+r]=i[r]+(t[r]-i[r])*o;s[4*n+3]=255}}var op=.01,Gn=s=>Array.from(s).reduce((e,t)=>e+t,0)/s.length,Vt=s=>Math.abs(s)>=.01?String(Number(s.toPrecision(3))):Me(s),Tr=s=>s.flatMap((e,t)=>e>=op?[t]:[]),Ar=({discriminator:s})=>s==="critic"?"The critic":"D";function Zc({shown:s,measured:e,manifest:t}){if(!s||!e)return"";if(s.steps+s.discriminatorSteps===0)return"Nothing is trained yet: this is what G makes of noise.";let{distance:i,floor:n,digits:o}=e,r=Tr(o),l=o.map((m,w)=>w).filter(m=>!r.includes(m)),c=l.length?`${r.length} of ten digits, and no ${l.join(", ")}`:"all ten digits",[d,p]=[Gn(s.verdicts),Gn(s.realVerdicts)];return`A frozen classifier reads ${c} among 512 samples; their Fréchet distance to real ones is ${Vt(i)}, ${Vt(i/n.mean)} times the floor. ${Ar(t)} gives the samples ${Vt(d)} on average, the real ones ${Vt(p)}.`}var Pr=6,rp=2,Un=7,ap=150,Qc={ArrowLeft:-1,ArrowRight:1,ArrowUp:-Pr,ArrowDown:Pr},lp=new Intl.NumberFormat("en"),qn=class{pending;looked=0;pair=[0,1];turn=0;asked=0;askedAt=0;answer;constructor(e){this.stage=e;let{samples:t,real:i,near:n,strip:o,step:r,walk:l,digits:c}=e.parts;this.samples=new es(t,Pr),this.real=new es(i,rp),this.near=new es(n,2),this.strip=new es(o,Un),this.step=new es(r,1),this.bars=Array.from({length:10},()=>g("i",{})),c.append(...this.bars.map((d,p)=>g("div",{},g("div",{},d),g("span",{},String(p))))),t.addEventListener("pointermove",d=>this.look(this.samples.at(d))),t.addEventListener("click",d=>this.choose(this.samples.at(d))),t.addEventListener("keydown",d=>this.press(d)),o.addEventListener("pointermove",d=>this.follow(d)),l.addEventListener("input",()=>this.drawSoon())}recolour(){this.palette=$r(e=>this.stage.colour(e)),this.drawSoon()}forget(){this.answer=void 0;let{looked:e,heard:t,say:i}=this.stage.parts;e.textContent=t.textContent=i.textContent=""}show(e){e.digits&&this.showDigits(e.digits),this.stage.parts.samples.setAttribute("aria-label",`${36} generated images after ${lp.format(e.steps)} steps; arrow keys look at one, Enter takes it for the walk`),performance.now()-this.askedAt>ap&&this.ask(),this.drawSoon()}drawSoon(){this.pending??=requestAnimationFrame(()=>{this.pending=void 0,this.draw()})}scale({verdicts:e,realVerdicts:t}){let{surface:i,better:n}=this.stage.manifest,o=[...e,...t].filter(Number.isFinite),r=i.low??Math.min(...o),l=i.high??Math.max(...o,r+1e-6);return{low:r,high:l,place:d=>{let p=Math.min(1,Math.max(0,(d-r)/(l-r)));return n==="low"?1-p:p},better:n}}draw(){let{shown:e,real:t,parts:i,manifest:n}=this.stage;if(!e||!t)return;this.palette??=$r(M=>this.stage.colour(M));let{palette:o,answer:r}=this,l=n.shape[2],{low:c,high:d,place:p,better:m}=this.scale(e),w={[this.pair[1]]:"B",[this.pair[0]]:"A"};this.samples.draw(e.samples,l,o,{verdicts:Array.from(e.verdicts,p),marks:w,ring:this.stage.colour("ink")}),this.real.draw(t,l,o,{verdicts:Array.from(e.realVerdicts,p)});let[S,k]=m==="low"?[d,c]:[c,d];i.ends[0].textContent=`generated: ${Vt(S)}`,i.ends[1].textContent=`real: ${Vt(k)}`;let N=l*l,y=24/(Un-1),A=new Float32Array(Un*N);for(let M=0;M<Un;M++)A.set(e.walk.subarray(M*y*N,(M*y+1)*N),M*N);this.strip.draw(A,l,o);let x=Number(i.walk.value);this.step.draw(e.walk.subarray(x*N,(x+1)*N),l,o);let T=new Float32Array(2*N);T.set(e.samples.subarray(this.looked*N,(this.looked+1)*N)),r?T.set(r.nearest,N):T.fill(-1,N),this.near.draw(T,l,o)}showDigits(e){let t=Tr(e);this.bars.forEach((n,o)=>{n.style.height=`${Math.min(100,250*e[o])}%`,n.parentElement?.parentElement?.classList.toggle("live-absent",!t.includes(o))});let i=e.map((n,o)=>`${o}: ${Math.round(100*n)} %`);this.stage.parts.digits.setAttribute("aria-label",`shares of the digits among 512 samples: ${i.join(", ")}`)}look(e){e<0||e>=36||e===this.looked||(this.looked=e,this.answer=void 0,this.ask(),this.drawSoon())}ask(){let{shown:e,engine:t,manifest:i}=this.stage;if(!e||!t)return;this.askedAt=performance.now();let n=i.shape[2]**2,o=e.samples.slice(this.looked*n,(this.looked+1)*n);t.send({type:"ask",id:++this.asked,about:"nearest",image:o})}answered(e){let{shown:t,parts:i,manifest:n}=this.stage;if(!t)return;if(e.about==="walk")return Object.assign(t,{walk:e.walk}),this.drawSoon();if(e.id!==this.asked||e.nearest.length!==t.samples.length/36)return;this.answer=e;let[o,r]=e.reads,l=`${Ar(n)} gives it ${Vt(t.verdicts[this.looked])} (real ones ${Vt(Gn(t.realVerdicts))})`;return i.looked.textContent=`Sample ${this.looked+1} reads as a ${o}; the nearest training image, on the right, as a ${r}, ${e.distance.toFixed(2)} away a pixel (of 2 at most). ${l}.`,document.activeElement===i.samples&&!this.stage.running&&(i.heard.textContent=i.looked.textContent),this.drawSoon()}choose(e){e<0||(this.look(e),this.pair[this.turn]=e,this.turn=1-this.turn,this.stage.send({type:"ask",id:0,about:"walk",ends:[...this.pair]}),this.drawSoon())}follow({clientX:e}){let{strip:t,walk:i}=this.stage.parts,{left:n,width:o}=t.getBoundingClientRect();i.value=String(Math.round((e-n)/o*24)),this.drawSoon()}press(e){if(e.key==="Enter"||e.key===" ")this.choose(this.looked);else if(e.key in Qc)this.look(this.looked+Qc[e.key]);else return;e.preventDefault()}};var Ci=(s,e)=>g("canvas",{role:"img","aria-label":s,...e});function Xc(s,{title:e,discriminator:t},i){let n=t==="critic"?"f":"D",o=jo(n),r=he("times"),l=g("select",{id:r},...Io.map(R=>g("option",{value:String(R)},`× ${R}`))),c=g("p",{className:"live-status",role:"status"}),d=g("p",{className:"live-rate"}),p=g("div",{className:"live-alert",role:"alert",hidden:!0}),m=g("p",{className:"live-say"},"Once it trains, this says what goes on."),w=g("div",{className:"live-main"}),S=g("div",{className:"live-controls"}),k=g("div",{className:"live-charts"}),N=g("div",{className:"live-setup"}),y=g("div",{}),A=Ci("generated images",{tabIndex:0}),x=Ci("real images"),T=g("p",{className:"live-looked"},"Once it trains, the sample that you point at stands here beside the training image nearest to it."),M=g("div",{className:"live-hidden",role:"status"}),W=Ci("the chosen sample, and the training image nearest to it"),L=Ci("the walk from A to B"),j=Ci("where the walk is"),G=he("walk"),Y=g("input",{id:G,type:"range",min:0,max:24,step:1,value:24/2}),H=g("div",{className:"live-digits",role:"img","aria-label":"which digits appear"}),P=[g("span"),g("span")];return{root:g("section",{className:"live-playground live-images",id:Hs+s,tabIndex:-1,"aria-label":`playground on images: ${e}`},g("div",{className:"live-top"},g("div",{className:"live-buttons",role:"group","aria-label":"training"},o.play,g("span",{className:"live-joined"},o.step,g("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),l),o.discriminator,o.generator,o.reset),c,d),p,g("div",{className:"live-body"},g("div",{className:"live-stage"},g("div",{className:"live-grids"},g("div",{},g("div",{className:"live-caption"},"generated, from fixed noise"),A),g("div",{},g("div",{className:"live-caption"},"real"),x),g("div",{className:"live-stored"},...i)),g("div",{className:"live-bar"},g("span",{},`frames: what ${n} takes an image for`),g("div",{className:"live-ramp live-verdicts"}),g("div",{className:"live-ends"},...P)),g("div",{className:"live-near"},W,T,M)),g("div",{className:"live-side"},m,w,g("div",{},g("div",{className:"live-caption"},"digits that the classifier reads, shares of 512 samples"),H),y,g("div",{className:"live-walk"},g("label",{htmlFor:G,className:"live-caption"},"a walk from A to B (press two samples to choose them)"),g("div",{className:"live-walked"},g("div",{},L,Y),j))),g("div",{className:"live-groups"},Ot("more settings",S),Ot("curves",k),Ot("images, seed",N)))),buttons:o,times:l,status:c,rate:d,alert:p,say:m,main:w,controls:S,curves:k,setup:N,distance:y,samples:A,real:x,looked:T,heard:M,near:W,strip:L,step:j,walk:Y,digits:H,ends:P}}var Yn=class{constructor({model:e,index:t,parts:i},n){this.model=e,this.engine=Bs(e),this.changed=n,this.data=e.get("data"),this.seed=e.get("seed");let o=he("doc"),r=Object.entries(t.sets).map(([p,{title:m}])=>({value:p,text:m}));this.select=us("images",void 0,r,this.data,o,p=>this.choose(p)),this.select.element.append(g("p",{id:o,className:"live-doc"},"other images have other networks, and training begins anew; MNIST loads 0.8 MB more"));let l=Qi(this.seed,p=>{this.seed=p,this.keep("seed",p),n("seed")});this.select.element.dataset.control="data",l.element.dataset.control="seed",i.setup.append(this.select.element,l.element);let c=e.get("devices")??[];c.length&&i.setup.append(this.places(c));let d=[["data",()=>e.get("data")!==this.data&&this.choose(e.get("data"))],["seed",()=>{e.get("seed")!==this.seed&&(this.seed=e.get("seed"),l.show(this.seed),n("seed"))}],...["engine","device"].map(p=>[p,()=>this.move(Bs(e))])];for(let[p,m]of d)e.on(`change:${p}`,m);this.end=()=>d.forEach(([p,m])=>e.off(`change:${p}`,m))}get here(){return this.engine===kt}places(e){return this.place=Xi(this.engine,[kt,...e],t=>{Zi(this.model,t),this.move(t)}),this.place.element.dataset.control="engine",this.place.element}move(e){e!==this.engine&&(this.engine=e,this.place?.show(e),this.changed("engine"))}keep(e,t){this.model.set(e,t),this.model.save_changes()}choose(e){return this.show(e),this.changed("data")}show(e){this.data=e,this.select.show(e)}};var cp=100,hp=1e3,Lr=new Intl.NumberFormat("en"),Kn=class{still=matchMedia("(prefers-reduced-motion: reduce)");colours={};shown;measured;rate=0;playing=!1;running=!1;visible=!0;stop=new oi(this);engine;ends=[];manifest;settings;curves=[];constructor({model:e,index:t,manifest:i,manifestOf:n,assets:o,stored:r}){this.model=e,this.index=t,this.manifestOf=n,this.assets=o,this.name=e.get("name"),this.parts=Xc(this.name,i,r),this.root=this.parts.root,this.setup=new Yn(this,l=>this.changed(l)),this.status=new ri(this.parts,this),this.distance=new Mn("Fréchet distance on a classifier’s features"),this.parts.distance.append(this.distance.element),this.take(i),this.looks=new qn(this),this.addButtons(),this.status.setPhase("idle")}get screen(){return{frame:this.shown&&{panes:[this.shown]}}}take(e){this.manifest=e,this.settings?.end(),this.curves.forEach(d=>d.destroy());let{main:t,controls:i,curves:n}=this.parts;for(let d of[t,i,n])d.replaceChildren();let o=Jt(e);this.settings=new Us(e,on(this.model),{main:t,controls:i,named:o},d=>{this.stop.at(),this.tell({type:"values",pane:0,values:d})});let[r,l]=e.ends;t.querySelector("[data-control]")?.append(g("p",{className:"live-effects"},g("i",{},`← ${r}`),g("i",{},`${l} →`)));let c=e.curves.map(({label:d,names:p})=>({label:d,names:p.filter(m=>e.measured.includes(m))}));this.plotted=c.filter(({names:d})=>d.length),this.curves=this.plotted.map(({label:d,names:p})=>new ni(d,p.map(o))),n.append(...this.curves.map(({element:d})=>d))}attach(){this.attached=!0;for(let e of[this.distance,...this.curves])e.attach(t=>this.colour(t));this.ends.push(Bn(this.root,()=>this.recolour())),this.ends.push(...Vn(this.root,{still:this.still,resized:()=>{for(let e of[this.distance,...this.curves])e.fit();this.looks.drawSoon()},seen:e=>{this.visible=e,this.update()},hidden:()=>this.update(),paced:()=>this.send({type:"interval",interval:this.interval()})}),()=>this.settings?.end(),()=>this.setup.end?.(),()=>[this.distance,...this.curves].forEach(e=>e.destroy()),()=>this.engine?.stop(),sn({name:this.name,root:this.root,apply:e=>this.follow(e)}),Ki(this.model,this))}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={},this.looks.recolour();for(let e of[this.distance,...this.curves])e.drawSoon()}send(e){this.engine?.send(e)}tell(e){this.engine?.tell(e)}interval(){return this.still.matches?hp:cp}async follow(e){for(let{name:i,kind:n}of this.manifest.controls){let o=Number(e.get(i)??NaN);n!=="choice"&&Number.isFinite(o)&&this.settings.set(i,o)}let t=e.get("data")??"";t in this.index.sets&&t!==this.setup.data&&await this.setup.choose(t),window.parent===window&&this.root.scrollIntoView({block:"start"}),e.has("play")&&this.setPlaying(!0),this.stop.follow(e,[])}async changed(e){if(this.status.forget(),this.stop.at(),e==="seed")return this.tell({type:"seed",seed:this.setup.seed});if(e==="engine")return this.switchEngine();let{data:t}=this.setup,i=`${t}.${this.manifest.name}`;try{let n=await this.manifestOf(i);if(this.setup.data!==t)return;if(this.take(n),this.attached)for(let o of this.curves)o.attach(r=>this.colour(r));this.forget(),this.setup.keep("data",t),this.tell({type:"compare",settings:this.sides(),source:this.source()}),this.engine instanceof ds&&this.engine.again(this.interval())}catch(n){this.setup.show(this.manifest.set),this.status.alert(`${i}.json could not be loaded (${n.message}). The images before it stay.`)}}sides(){return[{manifest:this.manifest,values:this.settings.values}]}source(){return{data:this.setup.data,centres:[],batch:this.manifest.batch}}addButtons(){let{buttons:e,times:t}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing));let i={step:"iteration",discriminator:"discriminator",generator:"generator"};for(let[n,o]of Object.entries(i))e[n].addEventListener("click",()=>{this.setPlaying(!1),this.status.resume(),this.ensureEngine(),this.send({type:"step",role:o,times:Number(t.value)})});e.reset.addEventListener("click",()=>{this.stop.at(),this.reset()})}reset(){this.status.forget(),this.stop.reached=!1,this.send({type:"reset"}),this.update()}switchEngine(){return this.engine?(this.engine.stop(),this.engine=void 0,this.running=!1,this.forget(),this.ensureEngine(),this.update()):this.status.describe()}attend(e){this.setup.here||this.ensureEngine(),this.setPlaying(e)}setPlaying(e){this.status.forget(),this.stop.reached=!1,this.playing=e,e&&this.status.resume(),e&&this.ensureEngine(),this.update()}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading");let e={frame:n=>this.show(n),real:n=>{n.data===this.manifest.set&&(this.real=n.points)},progress:(n,o)=>this.status.progress(n,o),answer:n=>this.looks.answered(n),reached:n=>this.stop.arrive(n),diverged:(n,o)=>this.diverge(o),refused:({file:n,reason:o})=>this.status.alert(`${n} could not be loaded (${o}).`),failed:(n,o)=>this.fail(n,o)};this.engine=this.setup.here?new zs(this.assets,e):new ds(this.model,this.setup.engine,e);let t={speed:1/0,interval:this.interval()},i={index:this.index,settings:this.sides(),source:this.source(),seed:this.setup.seed,images:!0};this.engine.start({...i,...t})}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.send(e?this.stop.play:{type:"pause"})),this.parts.buttons.play.textContent=this.stop.label,["idle","loading","diverged","failed"].includes(this.status.phase)||this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e){this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(`Diverged at step ${Lr.format(e)}: a loss is no longer a finite number. The networks are back at step ${Lr.format(this.shown.steps)}. Try a smaller learning rate and press Play to go on; Reset begins anew.`)}fail(e,t){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.forget(),this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${t}). Press Play to try again.`)}forget(){this.shown=this.measured=void 0,this.looks.forget(),this.clear(),delete this.root.dataset.live}clear(){this.rate=0;for(let e of[this.distance,...this.curves])e.clear()}show(e){let[t]=e.panes;if(e.data!==this.setup.data||e.data!==this.manifest.set)return this.send({type:"drawn"});t.steps+t.discriminatorSteps===0&&this.clear(),this.shown=t,this.status.begin(t.steps),this.plot(t),e.rate&&this.running&&(this.rate=.9*(this.rate||e.rate)+.1*e.rate,this.status.rate(`${Lr.format(Math.round(this.rate))} steps per second`)),this.running||this.status.describe(),Object.assign(this.root.dataset,{live:"",steps:t.steps,discriminatorSteps:t.discriminatorSteps}),this.looks.show(t),requestAnimationFrame(()=>this.send({type:"drawn"}))}plot({rows:e,steps:t,distance:i,floor:n,digits:o}){let{measured:r}=this.manifest;this.plotted?.forEach(({names:l},c)=>{let d=l.map(m=>r.indexOf(m)),p=[];for(let m=0;m<e.length;m+=r.length)p.push(...d.map(w=>e[m+w]));p.length&&this.curves[c].add(p)}),i!==void 0&&(this.measured={distance:i,floor:n,digits:o},this.distance.setFloor(n),this.distance.add(t,i),this.parts.say.textContent=Zc(this))}destroy(){for(let e of this.ends)e()}};function dp(s){let{model:e}=s;return e.get("kind")!=="images"?Yc(s):Mr(s,{index:"images",manifest:`${e.get("data")}.${e.get("objective")}`,Stage:Kn,styles:Kc})}var Jv={render:dp};export{Jv as default};
