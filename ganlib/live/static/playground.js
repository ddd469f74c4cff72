function Zr(s){let e=s.get("base");return e?new ao(e):new co(s)}var ji=s=>URL.createObjectURL(new Blob([s],{type:"text/javascript"})),ao=class{constructor(e){this.base=e,this.scripts=new Map}async url(e){let t=new URL(e,this.base).href;if(!/js$/.test(e))return t;let i=this.scripts.get(e);return i||(i=this.script(t),i.catch(()=>this.scripts.delete(e)),this.scripts.set(e,i)),i}async script(e){let t=await fetch(e);if(!t.ok)throw new Error(`${t.status} ${t.statusText}`);return ji(await t.blob())}};async function fh({url:s,integrity:e}){let t=await fetch(s,{integrity:e});if(!t.ok)throw new Error(`${t.status} ${t.statusText}`);return t.blob()}var co=class{constructor(e){this.model=e,this.urls=new Map,this.waiting=new Map,e.on("msg:custom",(t,i)=>this.receive(t,i))}url(e){let t=this.urls.get(e);return t||(t=new Promise((i,n)=>this.waiting.set(e,{resolve:i,reject:n})),t.catch(()=>this.urls.delete(e)),this.urls.set(e,t),this.model.send({type:"asset",name:e})),t}async receive(e,t){if(e?.type!=="asset")return;let i=this.waiting.get(e.name);if(i)if(this.waiting.delete(e.name),e.error)i.reject(new Error(e.error));else try{let n=e.url?await fh(e):t[0],o="application/octet-stream";i.resolve(/js$/.test(e.name)?ji(n):URL.createObjectURL(new Blob([n],{type:o})))}catch(n){i.reject(n)}}};function Qr(s,e){let t=0;for(let i=0;i<s.length;i+=2)Math.abs(s[i])<=e&&Math.abs(s[i+1])<=e||(t+=1);return t}var ph=.4,mh=96,zi=2.6,Xr=.09,gh=.12;function Vi(s){let e=getComputedStyle(s);return Object.fromEntries(["low","middle","high","contour","real","generated","edge","axis","arrow"].map(i=>[i,e.getPropertyValue(`--live-${i}`).trim()]))}var vh=s=>[1,3,5].map(e=>parseInt(s.slice(e,e+2),16));function wh({low:s,middle:e,high:t}){let[i,n,o]=[s,e,t].map(vh),r=new Uint8ClampedArray(4*256);for(let a=0;a<256;a++){let c=a/127.5;for(let u=0;u<3;u++)r[4*a+u]=c<1?i[u]+c*(n[u]-i[u]):n[u]+(c-1)*(o[u]-n[u]);r[4*a+3]=255}return r}function kt(s){let t=Float32Array.from({length:s.length/2},(i,n)=>Math.hypot(s[2*n],s[2*n+1])).filter(Number.isFinite).sort();return t.length?t[Math.floor(.95*(t.length-1))]:0}var Wi=class{palette;colours;constructor(e){this.canvas=e,this.context=e.getContext("2d"),this.ratio=0;let t=new OffscreenCanvas(48,48).getContext("2d");this.heat=t,this.pixels=new ImageData(48,48),this.layer=new OffscreenCanvas(1,1).getContext("2d"),this.layered=[],this.marks=[]}setPalette(e){this.palette=e,this.colours=new Uint32Array(wh(e).buffer),this.marks=[],this.layered=[]}fit(){let e=Math.min(window.devicePixelRatio||1,2),t=Math.round(this.canvas.clientWidth*e);t===0||this.canvas.width===t||(this.canvas.width=this.canvas.height=t,this.ratio=e,this.marks=[])}draw({surface:e,samples:t,arrows:i},n,{limit:o,low:r,high:a,apart:c,pull:u},m){this.ratio||this.fit(),this.ratio&&(this.drawSurface(e,r,a),this.drawContours(e,r,a,c),this.drawStill(n,o),this.drawGenerated(t,o),m&&this.drawArrows(t,i,o,u))}drawSurface(e,t,i){let{context:n,canvas:o,heat:r,pixels:a,colours:c}=this,u=new Uint32Array(a.data.buffer),m=255/(i-t);for(let g=0;g<48;g++)for(let k=0;k<48;k++){let y=Math.round((e[g*48+k]-t)*m);u[(47-g)*48+k]=c[Math.max(0,Math.min(255,y))]}r.putImageData(a,0,0),n.imageSmoothingEnabled=!0;let p=o.width/47;n.drawImage(r.canvas,-p/2,-p/2,o.width+p,o.height+p)}drawContours(e,t,i,n){let o=(t+i)/2,r=Math.ceil((i-t)/n/2)-1;this.context.globalAlpha=Math.max(ph,Math.min(1,6*n/(i-t)));for(let a=-r;a<=r;a++)this.drawContour(e,o+a*n,a?.75:1.75);this.context.globalAlpha=1}drawContour(e,t,i){let{context:n,canvas:o}=this,r=o.width/47;n.beginPath();for(let a=0;a+1<48;a++)for(let c=0;c+1<48;c++){let u=a*48+c,m=[e[u],e[u+1],e[u+48+1],e[u+48]],p=!1;for(let g=0;g<4;g++){let k=m[g]-t,y=m[(g+1)%4]-t;if(k<0==y<0)continue;let x=k/(k-y),M=c+[x,1,1-x,0][g],_=a+[0,x,1,1-x][g];p?n.lineTo(M*r,o.height-_*r):n.moveTo(M*r,o.height-_*r),p=!p}}n.lineWidth=i*this.ratio,n.strokeStyle=this.palette.contour,n.stroke()}drawArrows(e,t,i,n){let{context:o,canvas:r,ratio:a,palette:c}=this,u=r.width/(2*i),m=Xr*r.width/(n||1),p=1.5*Xr*r.width;o.beginPath();for(let g=0;g<2*mh&&g<e.length;g+=2){let[k,y]=[(e[g]+i)*u,(i-e[g+1])*u],[x,M]=[t[g]*m,-t[g+1]*m],_=Math.hypot(x,M);if(!(_>2*a))continue;_>p&&([x,M]=[x*p/_,M*p/_]);let S=3.5*a/Math.hypot(x,M);o.moveTo(k,y),o.lineTo(k+x,y+M),o.moveTo(k+x-S*(x+.6*M),y+M-S*(M-.6*x)),o.lineTo(k+x,y+M),o.lineTo(k+x-S*(x-.6*M),y+M-S*(M+.6*x))}o.lineWidth=1.25*a,o.strokeStyle=c.arrow,o.globalAlpha=Math.max(gh,Math.min(1,(kt(t)/(n||1))**.25)),o.stroke(),o.globalAlpha=1}drawCursor([e,t],i){let{context:n,canvas:o,ratio:r,palette:a}=this,c=o.width/(2*i),[u,m,p]=[(e+i)*c,(i-t)*c,9*r];n.beginPath(),n.moveTo(u-p,m),n.lineTo(u+p,m),n.moveTo(u,m-p),n.lineTo(u,m+p),n.lineWidth=2*r,n.strokeStyle=a.contour,n.stroke()}drawStill(e,t){let{layer:i,canvas:n}=this,o=[e,t,n.width];o.some((r,a)=>r!==this.layered[a])&&(this.layered=o,i.canvas.width=i.canvas.height=n.width,this.drawAxes(i,t),this.drawReal(i,e,t)),this.context.drawImage(i.canvas,0,0)}drawAxes(e,t){let{canvas:i,ratio:n}=this,o=t>4?2:t>1.2?1:.5;e.fillStyle=e.strokeStyle=this.palette.axis,e.lineWidth=n,e.font=`${11*n}px system-ui, sans-serif`,e.beginPath();for(let r=-Math.ceil(t/o)*o;r<t;r+=o){if(r<=-t)continue;let a=(r/t+1)/2*i.width,c=String(r).replace("-","−");e.moveTo(a,i.height),e.lineTo(a,i.height-5*n),e.moveTo(0,i.height-a),e.lineTo(5*n,i.height-a),e.textAlign="center",e.textBaseline="alphabetic",e.fillText(c,a,i.height-8*n),e.textAlign="left",e.textBaseline="middle",e.fillText(c,8*n,i.height-a)}e.stroke()}drawReal(e,t,i){let{canvas:n,ratio:o,palette:r}=this,a=n.width/(2*i);e.beginPath();for(let c=0;c<t.length/2;c+=2){let[u,m]=[(t[c]+i)*a,(i-t[c+1])*a];e.moveTo(u+zi*o,m),e.arc(u,m,zi*o,0,2*Math.PI)}e.lineWidth=1.6*o,e.strokeStyle=r.edge,e.stroke(),e.fillStyle=r.real,e.fill()}drawGenerated(e,t){let{context:i,canvas:n,ratio:o,palette:r}=this,a=n.width/(2*t);this.marks.length||(this.marks=[el(o,4,r.edge),el(o,2,r.generated)]);for(let c of this.marks){let u=(c.width-1)/2;for(let m=0;m<e.length/2;m+=2)i.drawImage(c,Math.round((e[m]+t)*a-u),Math.round((t-e[m+1])*a-u))}}};function el(s,e,t){let i=2*Math.ceil((zi+e)*s)+1,n=new OffscreenCanvas(i,i),o=n.getContext("2d"),r=zi*s;return o.translate(i/2,i/2),o.lineWidth=e*s,o.strokeStyle=t,o.beginPath(),o.moveTo(-r,-r),o.lineTo(r,r),o.moveTo(-r,r),o.lineTo(r,-r),o.stroke(),n.transferToImageBitmap()}var tl=1e4,bh=3e4,yh=s=>`const early = [];
onmessage = (event) => early.push(event);
import(${JSON.stringify(s)}).then(
  () => early.forEach((event) => onmessage(event)),
  ({ message }) => postMessage({ type: "failed", file: "worker.js", reason: message }),
);`;function ho(s,e){switch(e.type){case"frame":return s.frame(e);case"real":return s.real(e);case"progress":return s.progress(e.bytes,e.total);case"answer":return s.answer?.(e);case"refused":return s.refused(e);case"diverged":return s.diverged(e.pane,e.step,e.reason)}}var Fs=class{constructor(e,t){this.assets=e,this.listener=t,this.queue=[],this.worker=void 0,this.stopped=!1,this.heard=0,this.asked=0,this.spoken=!1,this.waiting=new Map}async start(e){this.send({type:"start",...e});try{let t=await this.assets.url("worker.js");if(this.stopped)return;let i=new Worker(ji(yh(t)));i.onmessage=({data:n})=>this.receive(n),i.onerror=n=>this.fail(this.spoken?void 0:"worker.js",n.message||"it could not be started"),this.worker=i,this.heard=performance.now(),this.watch=setInterval(()=>this.look(),tl/4);for(let n of this.queue.splice(0))i.postMessage(n)}catch(t){this.fail("worker.js",t.message)}}send(e){this.worker?this.worker.postMessage(e):this.queue.push(e)}tell(e){this.send(e)}look(){let e=performance.now();document.hidden?this.heard=e:this.asked>this.heard&&e-this.asked>bh?this.fail(void 0,"the browser has ended its worker"):e-this.heard>tl&&this.asked<=this.heard&&(this.asked=e,this.send({type:"ping"}))}async receive(e){if(!this.stopped){if(this.heard=performance.now(),this.spoken=!0,e.type==="had")return this.had(e);if(e.type==="failed")return this.fail(e.file,e.reason);if(e.type!=="locate")return ho(this.listener,e);try{this.send({type:"located",name:e.name,url:await this.assets.url(e.name)})}catch(t){this.send({type:"located",name:e.name,reason:t.message})}}}have(e){let t=this.waiting.size;return new Promise((i,n)=>{this.waiting.set(t,{resolve:i,reject:n}),this.send({type:"have",files:e,id:t})})}had({id:e,file:t,reason:i}){let n=this.waiting.get(e);i===void 0?n?.resolve():n?.reject(Object.assign(new Error(i),{file:t}))}fail(e,t){this.stopped||(this.stop(),this.listener.failed(e,t))}stop(){this.stopped=!0,clearInterval(this.watch);for(let{resolve:e}of this.waiting.values())e();this.worker?.terminate(),this.worker=void 0}};function uo(s,e){if(s===null||typeof s!="object")return s;if(Array.isArray(s))return s.map(t=>uo(t,e));if("number"in s)return Number(s.number);if("buffer"in s){let{buffer:t,byteOffset:i,byteLength:n}=e[s.buffer];return new Float32Array(t.slice(i,i+n))}return Object.fromEntries(Object.entries(s).map(([t,i])=>[t,uo(i,e)]))}var as=class{constructor(e,t,i){this.model=e,this.device=t,this.listener=i,this.hear=(n,o)=>this.receive(n,o)}start({speed:e,interval:t}){this.model.on("msg:custom",this.hear),this.send({type:"start",device:this.device,speed:e,interval:t})}send(e){let{speed:t,image:i}=e;this.model.send({...e,...t===1/0&&{speed:null},...i&&{image:[...i]}})}again(e){this.send({type:"start",device:this.device,speed:1/0,interval:e})}async have(){}tell(){}receive(e,t){return e?.type!=="failed"?ho(this.listener,uo(e,t)):(this.stop(),this.listener.failed(void 0,e.reason))}stop(){this.model.off("msg:custom",this.hear),this.model.send({type:"stop"})}};function Bi(s,e){let t=i=>{i?.type==="playing"&&e.attend(i.playing),i?.type==="reset"&&e.engine&&e.reset()};return s.on("msg:custom",t),()=>s.off("msg:custom",t)}function v(s,e={},...t){let i=document.createElement(s);for(let[n,o]of Object.entries(e))n in i?i[n]=o:i.setAttribute(n,o);return i.append(...t),i}function re(s,e){let t=s.firstChild;t instanceof Text?t.data!==e&&(t.data=e):s.textContent=e}var xh=0,ce=s=>`live-${s.replace(/\W/g,"-")}-${++xh}`;function fe(s){if(s===0)return"0";let e=Math.abs(s),t=Number(s.toPrecision(3));return e<.001||e>=1e6?t.toExponential():String(t)}var kh=new Intl.NumberFormat("en");function sl(s){let e=s.length>1?s[1]-s[0]:s[0];if(Number.isInteger(e))return s.map(i=>kh.format(i));if(s.every(i=>Math.abs(i)<.001))return s.map(fe);let t=0;for(;t<12&&Math.abs(e*10**t-Math.round(e*10**t))>1e-6;)t+=1;return s.map(i=>i===0?"0":i.toFixed(t))}var po=s=>Number.isNaN(s)?"–":s!==0&&Math.abs(s)<.001?s.toExponential(1):s.toFixed(3);function cs(s,{low:e,high:t,integer:i}){let n=s.trim(),o=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(n)?Number(n):NaN;if(o>=e&&o<=t&&(!i||Number.isInteger(o)))return{value:o};let r=i?"a whole number":"a number",a=c=>i?String(c):fe(c);return{error:`must be ${r} from ${a(e)} to ${a(t)}; got ${js(n)}`}}var fo=40;function mo(s){return s.slice(0,2*fo).replace(/[\p{C}\p{Z}]+/gu," ").slice(0,fo)+(s.length>fo?"…":"")}var js=s=>`"${mo(s)}"`,Me=s=>s.replace("_optimizer."," ").replace(/[._]/g," ");var il=new Intl.NumberFormat("en");function nl(s,e,t,i){let n=e.lastStable()??[],o=s.panes.length>1?`${e.title} diverged`:"Diverged",r=n.map(({name:c,value:u})=>`${Me(c)} ${typeof u=="number"?fe(u):u}`),a=(c,u)=>{let m=v("button",{type:"button"},c);return m.addEventListener("click",()=>{for(let{name:p,value:g}of n)e.settings.set(p,g);u()}),m};return[`${o} at step ${il.format(t)}: ${i||"a loss is no longer a finite number"}. The networks are back at step ${il.format(e.steps)}. `+(r.length?`The last stable settings were: ${r.join(", ")}.`:"The settings were the same from the start: try a smaller learning rate.")+" Play goes on from there, Reset begins anew.",...r.length?[a("Go on with the last stable settings",()=>s.setPlaying(!0)),a("Reset to the last stable settings",()=>s.reset())]:[]]}var Yt=300,Sh=.85,Eh=1e100,ol=3e7,Mh=160,ll=s=>s.length<=Yt?s:Array.from({length:Yt},(e,t)=>s[Math.floor((t+.5)*s.length/Yt)]),al=s=>Number(s.toFixed(3));function cl(s,e){let[t,i]=[0,1].map(a=>s.map(c=>c[a])),n=[t,i].map(a=>(Math.min(...a)+Math.max(...a))/2),o=Math.max(...[t,i].map(a=>Math.max(...a)-Math.min(...a))),r=o>0?2*Sh*e/o:1;return s.map(a=>a.map((c,u)=>al((c-n[u])*r)))}function Nh(s){let e=/[;\t]/.test(s),t=s.replace(/[()[\]{}"']/g," ").trim();return t.split(e?/[;\t]/:t.includes(",")?/,/:/\s+/).map(i=>{let n=i.trim()===""?NaN:Number(e?i.replace(",","."):i);return Math.abs(n)<Eh?n:NaN})}function go(s,e){let t=s.split(/\r\n?|\n/).map(Nh),i=c=>[...c.keys()].filter(u=>!Number.isNaN(c[u])),[n,o]=t.map(i).find(({length:c})=>c>=2)??[];if(o===void 0)throw new Error("no row has two numbers");let r=ll(t.filter(c=>!Number.isNaN(c[n]??NaN)&&!Number.isNaN(c[o]??NaN)).map(c=>[c[n],c[o]]));return r.every(c=>c.every(u=>Math.abs(u)<=e))?r.map(c=>c.map(al)):cl(r,e)}function hl({data:s,width:e,height:t},i){let n=Float32Array.from({length:e*t},(c,u)=>{let m=s[4*u+3]/255;return m*(.3*s[4*u]+.59*s[4*u+1]+.11*s[4*u+2])+255*(1-m)}),[o,r]=[Math.min(...n),Math.max(...n)];if(r-o<16)throw new Error("it is all of one tone");let a=[...n.keys()].filter(c=>n[c]<(o+r)/2);return cl(ll(a).map(c=>[c%e,-Math.floor(c/e)]),i)}var vo=(s,e)=>new OffscreenCanvas(s,e).getContext("2d");function $h(s,e){if(!s.trim())throw new Error("there is no letter in it");let t="bold 60px system-ui, sans-serif",i=vo(1,1);i.font=t;let n=Math.min(1200,Math.ceil(i.measureText(s).width)+8),o=vo(n,90);return o.font=t,o.fillText(s,4,66),hl(o.getImageData(0,0,n,90),e)}async function Th(s,e){let t=await createImageBitmap(s),i=Math.min(1,Mh/Math.max(t.width,t.height)),[n,o]=[t.width,t.height].map(a=>Math.max(1,Math.round(a*i))),r=vo(n,o);return r.drawImage(t,0,0,n,o),hl(r.getImageData(0,0,n,o),e)}async function rl(s,e){if(s.size>ol)throw new Error(`it is larger than ${ol/1e6} MB`);return s.type.startsWith("image/")?Th(s,e).catch(t=>{throw t instanceof DOMException?new Error("the browser cannot read it as a picture"):t}):go(Ah(await s.arrayBuffer()),e)}function Ah(s){let[e,t]=new Uint8Array(s),i={65534:"utf-16le",65279:"utf-16be"}[e<<8|t];return new TextDecoder(i??"utf-8").decode(s)}function ul(s,e,t,i=["word","rows","file"]){let n=async(M,_)=>{try{e(await _())}catch(S){t(`${M} gives no points: ${S.message}.`)}},[o,r,a]=["word","rows","file"].map(ce),c=v("input",{id:o,type:"text",maxLength:24,autocomplete:"off"}),u=v("textarea",{id:r,rows:3,spellcheck:!1,placeholder:"x, y"}),m=v("input",{id:a,type:"file",accept:"image/*,.csv,.txt,.tsv,text/*"}),p=M=>v("button",{type:"button"},M),[g,k]=[p("Use the word"),p("Use the rows")];g.addEventListener("click",()=>n(`"${c.value}"`,()=>$h(c.value,s()))),c.addEventListener("keydown",M=>M.key==="Enter"&&g.click()),k.addEventListener("click",()=>n("What was pasted",()=>go(u.value,s()))),m.addEventListener("change",()=>{let[M]=m.files;M&&n(M.name,()=>rl(M,s())),m.value=""});let y=(M,_,...S)=>v("div",{className:"live-bring"},v("label",{htmlFor:M},_),...S),x={word:y(o,"a word",c,g),rows:y(r,"rows of two numbers, pasted",u,k),file:y(a,"a CSV file, or a picture (its dark pixels)",m)};return{element:v("div",{className:"live-brings"},...i.map(M=>x[M])),drop(M){let[_]=M?.files??[];_?n(_.name,()=>rl(_,s())):M&&n("What was dropped",()=>go(M.getData("text"),s()))}}}var _h=120,Ph=6;function wo(s,e,t){let[i,n]=(t??"").split("_"),o=i?[" ",v("i",{},i,...n?[v("sub",{},n)]:[])]:[];return v("label",{htmlFor:s},e,...o)}function Lh({low:s,high:e,log:t,kind:i}){let n=s>0?s:e/10**Ph,o=t?Math.log10(e/n):e-s,r=i==="integer"&&!t?1:o/_h;return{max:o,step:r,position:a=>t?Math.log10(Math.max(a,n)/n):a-s,value(a){if(a<=0)return s;let c=t?n*10**a:s+a,u=i==="integer"?Math.round(c):Number(c.toPrecision(3));return Math.min(e,Math.max(s,u))}}}function hi({label:s,low:e,high:t,integer:i,value:n,id:o,help:r},a){let c=n,u=v("p",{className:"live-message",id:ce("message"),role:"alert",hidden:!0}),m=y=>i?String(y):fe(y),p=v("input",{id:o,type:"text",inputMode:i?"numeric":"decimal",autocomplete:"off",spellcheck:!1,value:m(n)});p.setAttribute("aria-describedby",`${r} ${u.id}`);let g=y=>{p.setAttribute("aria-invalid",String(y!=="")),u.textContent=y&&`${s} ${y}. It stays ${m(c)}.`,u.hidden=!y};return p.addEventListener("change",()=>{let y=cs(p.value,{low:e,high:t,integer:i});if("error"in y)return g(y.error);g(""),c=y.value,a(c)}),{box:p,message:u,show:y=>{c=y,p.value=m(y),g("")}}}function Oh(s,e,t){let{name:i,symbol:n,low:o,high:r,kind:a,value:c}=s,u=s.label??Me(i),m=Lh(s),p=ce(i),g=ce(i),k=v("input",{id:g,type:"range",min:0,max:m.max,step:m.step});k.setAttribute("aria-describedby",e);let y=T=>{k.value=String(m.position(T)),k.setAttribute("aria-valuetext",fe(T))},{box:x,message:M,show:_}=hi({label:u,low:o,high:r,integer:a==="integer",value:c,id:p,help:e},T=>{y(T),t(T)});x.setAttribute("aria-label",`${u}, as a number`),k.addEventListener("input",()=>{let T=m.value(Number(k.value));k.setAttribute("aria-valuetext",fe(T)),_(T),t(T)}),y(c);let S=v("div",{className:"live-control"},wo(g,u,n),x,k,M);return{element:S,show:T=>(y(T),_(T)),enable(T){x.disabled=k.disabled=!T,S.title=T?s.doc:`${s.doc}; without effect under the present choices`}}}function zs(s,e,t,i,n,o){let r=ce(s),a=v("select",{id:r},...t.map(c=>v("option",{value:c.value},c.text)));return a.setAttribute("aria-describedby",n),a.value=i,a.addEventListener("change",()=>o(a.value)),{element:v("div",{className:"live-control"},wo(r,s,e),a),show:c=>a.value=String(c),enable:c=>a.disabled=!c}}function Ch({name:s,value:e},t,i,n){let o=ce(s),r=String(e),a=v("p",{className:"live-message",id:ce("message"),role:"alert",hidden:!0}),c=v("input",{id:o,type:"text",value:r,autocomplete:"off",spellcheck:!1,autocapitalize:"off",maxLength:1e4});c.setAttribute("aria-describedby",`${t} ${a.id}`);let u=m=>{c.setAttribute("aria-invalid",String(m!=="")),a.textContent=m&&`${m} The loss stays ${r}.`,a.hidden=!m};return c.addEventListener("change",async()=>{let m=c.value,p=await n(m);if(c.value===m){if("error"in p)return u(p.error);u(""),p.value!==r&&(r=p.value,i(r))}}),{element:v("div",{className:"live-control live-formula"},wo(o,`${s}(y)`),c,a),show(m){r=c.value=String(m),u("")},enable:m=>c.disabled=!m}}function dl(s,e,t,i=async n=>({value:n})){if(s.kind==="formula")return Ch(s,e,t,i);let n=s.kind==="choice"?zs(s.label??Me(s.name),s.symbol,s.options.map(o=>({value:o,text:o.replaceAll("_","-")})),s.value,e,t):Oh(s,e,t);return n.element.title=s.doc,n}var Dh=2**32-1,Ft=64,ui={full:1/0,100:100,20:20,5:5,1:1},Hi="",Ih={batch:"batch size",width:"networks",against:"compare with",engine:"train in"},Rh=s=>Ih[s]??Me(s),Gi="browser",fl=s=>s.get("engine")==="kernel"?s.get("device"):Gi,Ui=class{constructor(e,t,i,n,o){this.model=e,this.changed=o,this.data=e.get("data")??"ring",this.batch=e.get("batch")??128,this.seed=e.get("seed")??0,this.width=e.get("width")??Ft,this.points=e.get("points")??[],this.against=e.get("against")?.objective??Hi,this.speed="full",this.engine=fl(e);let r=e.get("devices")??[],a=g=>Object.entries(g).map(([k,y])=>({value:k,text:y})),c=Object.fromEntries(Object.entries(t.data).map(([g,{title:k}])=>[g,k])),u=t.batches.map(g=>({value:String(g),text:String(g)})),m=Object.keys(ui).reverse().map(g=>({value:g,text:g==="full"?"full speed":`${g} steps/s`}));if(this.inputs={data:this.select("data","what the real points are drawn from; a change keeps the weights",a(c)),against:this.select("against","a second training beside this one, on the same data, seed and batch size; both start anew",a({[Hi]:"nothing",...t.objectives})),batch:this.select("batch","real points, and draws of noise, in each update",u,Number),width:this.select("width","the size of both, with the objective’s own choices; a change starts a new training",a(t.sizes),Number),seed:this.makeSeed(),speed:this.select("speed","generator steps a second, at most",m)},r.length){let g=Object.fromEntries(r.map(y=>[y,`the kernel (${y})`])),k="where training happens; a change starts a new training with the same seed";this.inputs.engine=this.select("engine",k,a(i?g:{[Gi]:"this browser",...g}))}for(let[g,{element:k}]of Object.entries(this.inputs))k.dataset.control=g,(g==="speed"?n.pace:n.setup).append(k);let p=[...["data","batch","width","seed","points"].map(g=>[g,()=>this.set(g,e.get(g),!1)]),["against",()=>this.set("against",e.get("against")?.objective??Hi,!1)],...["engine","device"].map(g=>[g,()=>this.set("engine",fl(e),!1)])];for(let[g,k]of p)e.on(`change:${g}`,k);this.end=()=>p.forEach(([g,k])=>e.off(`change:${g}`,k))}get here(){return this.engine===Gi}select(e,t,i,n=String){let o=ce("doc"),r=String(this[e]),a=zs(Rh(e),void 0,i,r,o,c=>this.set(e,n(c)));return a.element.append(v("p",{id:o,className:"live-doc"},t)),a}makeSeed(){let e=ce("seed"),t=ce("doc"),i=v("p",{id:t,className:"live-doc"},"starts all random numbers; a new seed starts a new training"),o={label:"seed",...{low:0,high:Dh,integer:!0},value:this.seed,id:e,help:t},{box:r,message:a,show:c}=hi(o,m=>this.set("seed",m));return{element:v("div",{className:"live-control"},v("label",{htmlFor:e},"seed"),r,a,i),show:c,enable:m=>r.disabled=!m}}set(e,t,i=!0){let n=this;n[e]!==t&&(n[e]=t,this.inputs[e]?.show(t),i&&e==="against"?(this.model.set("against",t===Hi?{}:{objective:t,settings:{}}),this.model.save_changes()):i&&e==="engine"?(this.model.set("engine",this.here?Gi:"kernel"),this.here||this.model.set("device",t),this.model.save_changes()):i&&e!=="speed"&&(this.model.set(e,t),this.model.save_changes()),this.changed(e))}};var Ws="live-",Fh=2**32-1,di="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function jh(s,e){let t=i=>{let n=Math.max(0,Math.min(4095,Math.round((i/e+1)/2*4095)));return di[n>>6]+di[n&63]};return s.map(([i,n])=>t(i)+t(n)).join("")}function ml(s,e){let t=[],i=n=>{let o=64*di.indexOf(s[n])+di.indexOf(s[n+1]);return Number((e*(2*o/4095-1)).toFixed(4))};for(let n=0;n+4<=s.length&&t.length<Yt;n+=4)[0,1,2,3].every(o=>di.includes(s[n+o]))&&t.push([i(n),i(n+2)]);return t}var bo=({manifest:s,values:e},t={})=>s.controls.filter(({name:i,value:n})=>e[i]!==(t[i]??n)).map(({name:i})=>[i,e[i]]);function yo(s,{data:e,seed:t,batch:i,width:n,centres:o,sides:r},a){let c=new URLSearchParams({data:e,seed:String(t),batch:String(i),width:String(n)}),[u,m]=r;for(let{name:p}of u.manifest.controls)c.set(p,String(u.values[p]));if(c.set("against",m?m.manifest.name:""),m)for(let[p,g]of bo(m,m.manifest.toy))c.set(`against.${p}`,String(g));return e==="drawn"&&c.set("points",jh(o,a.data[e].limit)),`#${Ws}${s}?${c}`}function xo(s){let e=new RegExp(`^#${Ws}([\\w-]+)(?:\\?(.*))?$`).exec(s);return e?{name:e[1],query:new URLSearchParams(e[2]??"")}:void 0}function gl(s,e,t){if(s.kind==="formula"){let i=t?.read(e)??{error:""};return"error"in i?{error:`cannot be ${js(e)}: ${i.error.replace(/\.$/,"")}`}:i}if(s.kind==="choice"){let{options:i}=s;return i.includes(e)?{value:e}:{error:`must be one of ${i.join(", ")}; got ${js(e)}`}}return cs(e,{low:s.low,high:s.high,integer:s.kind==="integer"})}var vl=s=>cs(s,{low:0,high:Fh,integer:!0});function wl(s,e,t){let i=n=>typeof n=="string"?n.replaceAll("_"," ")||"nothing":Number.isInteger(n)?String(n):fe(n);return`${s} ${i(e)} → ${i(t)}`}var pl=s=>typeof s=="string"?JSON.stringify(s):String(s);function zh({manifest:s,values:e}){let t=bo({manifest:s,values:e}).filter(([i])=>!i.includes(".")).map(([i,n])=>`${i}=${pl(n)}`);for(let[i,n]of Object.entries(s.optimizers)){let o=`${i}_optimizer.`,r={...s.constants,...Object.fromEntries(s.controls.map(({name:u,value:m})=>[u,m]))},a=Object.keys(r).filter(u=>u.startsWith(o));if(a.every(u=>e[u]===r[u]))continue;let c=a.map(u=>`${u.slice(o.length)}=${pl(e[u])}`);t.push(`${i}_optimizer=ganlib.${n}(${c.join(", ")})`)}return`${s.own?"":"ganlib."}${s.class}(${t.join(", ")})`}function bl({data:s,seed:e,batch:t,width:i,centres:n,sides:o}){let[r,a]=o.map(zh),c=[r,`data="${s}"`,`seed=${e}`,`batch=${t}`];return s==="drawn"&&c.push(`points=[${n.map(([u,m])=>`(${u}, ${m})`).join(", ")}]`),i!==Ft&&c.push(`width=${i}`),a&&c.push(`against=${a}`),o[0].manifest.own&&c.push('engine="kernel"'),`ganlib.Playground(${c.join(", ")})`}function yl({data:s,seed:e,batch:t,width:i,sides:n}){let o=r=>r.replace("_optimizer.","-").replaceAll("_","-");return n.map(({manifest:r,values:a})=>{let c=bo({manifest:r,values:a}).map(([u,m])=>` --${o(u)} ${m}`);return`python -m ganlib train ${r.name} --data ${s} --seed ${e} --batch ${t} --width ${i}${c.join("")}`}).join(" && ")}var Wh={link:["Copy link","the address of this page with the present settings"],python:["Copy Python","the line that gives this playground in a notebook"],command:["Copy command","the line that trains with these settings in a folder, on any device"],embed:["Copy embed code","a frame with this playground and its present settings, for a page of your own"],picture:["Save picture","the picture as a PNG file"]},So=[1,20,100],Eo="parts",Vh={"pull of the generator’s loss":"minus the gradient of the generator’s loss at a generated point: where it is drawn; as long as the run’s longest at most, so that a pull that vanishes is seen to shrink",slopes:"length of the gradient of the map, at random places between a real and a generated point",weights:"of all layers of the network that judges",distance:"sliced W₁ between 512 generated and 512 real points; the floor is what two samples of real points have","modes covered":"modes that have a generated point within three standard deviations","high-quality samples":"share of generated points within three standard deviations of a mode"},ko=s=>Object.fromEntries(Object.entries(s).map(([e,[t,i]])=>[e,v("button",{type:"button",title:i},t)])),Ot=(s,...e)=>v("details",{className:"live-group"},v("summary",{},s),...e),Mo=s=>ko({play:["Play","train, until paused"],step:["Step",`whole iterations: k updates of ${s}, then one of G`],discriminator:[`Step ${s}`,`updates of ${s} alone`],generator:["Step G","updates of G alone"],reset:["Reset","a new training from its start, with the same seed"]});function xl(s,{title:e,discriminator:t}){let i=Mo(t==="critic"?"f":"D"),n=ko(Wh),o=ko({draw:["Draw data","put points of your own on the picture"],clear:["Clear","forget your points"]});o.draw.setAttribute("aria-pressed","false"),o.clear.hidden=!0;let r=ce("times"),a=v("select",{id:r},...So.map(q=>v("option",{value:String(q)},`× ${q}`))),c=v("option",{value:Eo,title:"a press shows the next of the five parts of an iteration"},"in parts");a.append(c);let u=v("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),m=v("button",{type:"button",title:"what the pictures show, as text"},"Say it in words"),p=v("p",{className:"live-worded","aria-live":"polite"}),g=v("p",{className:"live-status",role:"status"}),k=v("p",{className:"live-rate"}),y=v("div",{className:"live-alert",role:"alert",hidden:!0}),x=v("div",{className:"live-setup"}),M=v("div",{className:"live-pace"}),_=v("div",{className:"live-panes"}),S=v("div",{}),T=Ot("what you tried"),N=Object.entries(Vh).flatMap(([q,G])=>[v("dt",{},q),v("dd",{},G)]),R=ce("share"),L=v("input",{id:R,type:"text",readOnly:!0,hidden:!0}),U=v("label",{htmlFor:R,hidden:!0},"copied");return{root:v("section",{className:"live-playground",id:Ws+s,tabIndex:-1,"aria-label":`playground: ${e}`},v("div",{className:"live-top"},v("div",{className:"live-buttons",role:"group","aria-label":"training"},i.play,v("span",{className:"live-joined"},i.step,u,a),i.discriminator,i.generator,i.reset),v("div",{className:"live-beside live-told"},g,k)),y,_,v("div",{className:"live-words"},m,p),v("div",{className:"live-groups"},Ot("data, seed, pace, another beside it",x,M,v("div",{className:"live-buttons live-sketch",role:"group","aria-label":"your own data"},...Object.values(o)),S),T,Ot("share, and what the numbers mean",v("div",{className:"live-share"},v("div",{className:"live-buttons",role:"group","aria-label":"share"},...Object.values(n)),U,L),v("dl",{className:"live-help"},...N)))),buttons:i,times:a,inParts:c,shares:n,sketch:o,status:g,rate:k,alert:y,setup:x,pace:M,panes:_,brought:S,tried:T,words:m,worded:p,copied:{text:L,label:U}}}var Vs=new Set,Bh=s=>{let e=v("button",{type:"button",className:"live-back"},"Back to the text");return e.addEventListener("click",()=>{e.remove(),s.scrollIntoView({block:"center"}),s.focus({preventScroll:!0})}),e};function El(s,e){let t=xo(s);if(!t)return!1;for(let i of Vs)if(i.name===t.name){i.apply(t.query,!0);for(let{root:n}of Vs)n.querySelector(":scope > .live-back")?.remove();return e&&!i.root.contains(e)&&i.root.append(Bh(e)),!0}return!1}function kl(s){if(s.defaultPrevented||s.button!==0||s.ctrlKey||s.metaKey||s.shiftKey)return;let e=s.target instanceof Element?s.target.closest('a[href^="#"]'):null;e&&El(e.getAttribute("href")??"",e)&&s.preventDefault()}var Sl=()=>El(location.hash);function qi(s){Vs.size||(document.addEventListener("click",kl),window.addEventListener("hashchange",Sl)),Vs.add(s);let e=xo(location.hash);return e?.name===s.name&&s.apply(e.query,!0),()=>{Vs.delete(s),!Vs.size&&(document.removeEventListener("click",kl),window.removeEventListener("hashchange",Sl))}}function No({variants:s},e){let t=s.find(({when:i})=>Object.entries(i).every(([n,o])=>e[n]===o));if(!t)throw new Error("no graph of these choices");return t}var Yi=(s,e)=>({...s,...s.sizes?.[e]});function $o(s,e,t,i){let{train:n,view:o}=No(e,i);return[e.init.file,s.data[t].file,...Object.values(s.measures),n,o,...Object.values(e.outputs??{})]}var fi=s=>s.replace("_optimizer.","_");function Ki(s){return{get:e=>s.get(fi(e)),set(e,t){s.set(fi(e),t),s.save_changes()},on(e,t){let i=e.map(n=>{let o=()=>t(n,s.get(fi(n)));return s.on(`change:${fi(n)}`,o),()=>s.off(`change:${fi(n)}`,o)});return()=>i.forEach(n=>n())}}}function Ml(s,{name:e,toy:t}){let i=()=>({...t,...s.get("against")?.settings});return{get:n=>i()[n],set(n,o){s.set("against",{...s.get("against"),settings:{...i(),[n]:o}}),s.save_changes()},on(n,o){let r=()=>{if(s.get("against")?.objective===e)for(let a of n)a in i()&&o(a,i()[a])};return s.on("change:against",r),()=>s.off("change:against",r)}}}var Hh=s=>{let e=({name:t})=>t==="discriminator_steps"||t.includes(".");return[...s.filter(t=>!e(t)),...s.filter(e)]},Nl=({constants:s,controls:e})=>({...s,...Object.fromEntries(e.map(({name:t,value:i})=>[t,i]))}),Bs=class{constructor(e,t,i,n){this.manifest=e,this.store=t,this.changed=n,this.values={...e.constants};for(let o of Object.keys(e.constants))this.values[o]=t.get(o)??this.values[o];this.inputs={};for(let o of Hh(e.controls)){let{name:r,doc:a}=o;this.values[r]=t.get(r)??o.value;let c=ce("doc"),u={...o,label:i.named(r),value:this.values[r]};this.inputs[r]=dl(u,c,p=>{this.take(r,p),t.set(r,p)},i.written&&(p=>i.written.check(p)));let{element:m}=this.inputs[r];m.dataset.control=r,m.append(v("p",{id:c,className:"live-doc"},a)),(r===e.slider||o.kind==="formula"?i.main:i.controls).append(m)}this.enable(),this.end=t.on(Object.keys(this.values),(o,r)=>r!==void 0&&this.show(o,r))}show(e,t){this.values[e]!==t&&(this.inputs[e]?.show(t),this.take(e,t))}set(e,t){this.show(e,t),this.store.set(e,t)}take(e,t){this.values={...this.values,[e]:t},this.enable(),this.changed(this.values)}enable(){let{acting:e}=No(this.manifest,this.values);for(let{name:t,kind:i}of this.manifest.controls)(i==="number"||i==="integer")&&this.inputs[t].enable(e.includes(t))}choose(e){for(let{name:t,kind:i}of this.manifest.controls)i==="choice"&&this.inputs[t].enable(e)}};var To=2,Gh=s=>typeof s=="number"?fe(s):s.replaceAll("_"," ");function pi(s){let[e,t]=s,i=t&&e.manifest.title===t.manifest.title,n=i?e.manifest.controls.map(({name:o})=>o).filter(o=>e.settings.values[o]!==t.settings.values[o]):[];s.forEach((o,r)=>{let a=n.slice(0,To).map(c=>`${o.named(c)} ${Gh(o.settings.values[c])}`);n.length>To&&a.push(`${n.length-To} more differ`),i&&!n.length&&a.push(r?"the same again":"as set"),o.entitle(a.length?`${o.manifest.title}: ${a.join(", ")}`:o.manifest.title)})}var Ji=class{constructor(e){this.board=e,this.width=e.setup.width,this.free()}async compare(){let{board:e}=this,t=e.setup.against,i=()=>e.panes[1]?.manifest.name??"";if(i()===t)return;let n;try{n=t&&await e.manifestOf(t),n&&await e.engine?.have(this.graphsOf(n))}catch({file:r,message:a}){e.setup.against===t&&!e.ended&&this.refuse({file:r,reason:a,against:i()});return}if(e.setup.against!==t||i()===t||e.ended)return;let o=e.panes.splice(1);if(o.some(({element:r})=>r.contains(document.activeElement))&&e.root.focus({preventScroll:!0}),o.forEach(r=>(r.destroy(),r.element.remove())),pi(e.panes),e.root.classList.toggle("live-two",!!t),n){let r=e.addPane(n,Ml(e.model,n),[]);r.attach(a=>e.colour(a)),r.recolour(Vi(e.root)),this.free()}e.panes[0].fit(),e.engine&&(e.screen.frame=void 0),e.tell({type:"compare",settings:e.settings()})}async resize(){let{board:e}=this,{setup:t,panes:i}=e,{width:n}=t;if(n!==this.width){try{for(let{manifest:r,settings:a}of t.here?i:[])this.checkChoices(r,a.values);let o=e.settings().flatMap(({manifest:r,values:a})=>$o(e.index,r,e.source().data,a));await e.engine?.have(o)}catch({file:o,message:r}){t.width===n&&this.refuse({file:o,reason:r,width:this.width});return}t.width!==n||this.width===n||e.ended||(this.width=n,this.free(),e.engine&&(e.screen.frame=void 0),e.tell({type:"compare",settings:e.settings()}))}}checkChoices({sizes:e},t){let{board:i}=this,{width:n}=i.setup;for(let[o,r]of Object.entries(e[n]?.variants[0].when??{}))if(t[o]!==r)throw new Error(`the page has networks of ${i.index.sizes[n]} for ${Me(o)} ${Me(r)} alone`)}free(){let{board:e}=this;for(let{settings:t}of e.panes)t.choose(!e.setup.here||this.width===Ft);e.parts.inParts.disabled=!e.setup.here}graphsOf(e){let{board:t}=this,i={...Nl(e),...e.toy,...t.model.get("against")?.settings};return $o(t.index,Yi(e,t.setup.width),t.source().data,i)}refuse({file:e,reason:t,pane:i,values:n,source:o,width:r,against:a}){let{board:c}=this;r&&c.setup.set("width",r),o&&c.setup.set("data",o.data),a!==void 0&&this.keep(a);for(let[m,p]of Object.entries(n??{}))c.panes[i??0]?.settings.set(m,p);let u=e?`${e} could not be loaded (${t})`:`${t[0].toUpperCase()}${t.slice(1)}`;c.status.alert(`${u}. The choice before it stays.`)}keep(e){let{board:t}=this;t.model.set("against",e?{objective:e,settings:t.panes[1].settings.values}:{}),t.model.save_changes(),t.setup.set("against",e,!1)}};var $l=s=>Uint8Array.from(atob(s),e=>e.charCodeAt(0)).buffer,Ao=(s,e)=>Float32Array.from(new Int16Array($l(s)),t=>t*e/32767);function Tl({real:s,samples:e,arrows:t,surface:i,limit:n,pull:o,low:r,high:a,floor:c,distance:u,covered:m,quality:p},g,k){let y={edges:[0,1],shares:new Float32Array(1)},x={name:g.name,steps:0,discriminatorSteps:0,last:new Float32Array(g.measured.length).fill(NaN),rows:new Float32Array(0),samples:Ao(e,n),arrows:Ao(t,o),surface:Float32Array.from(new Uint8Array($l(i)),M=>r+M*(a-r)/255),slopes:y,weights:y,limit:n,distance:u,covered:m,quality:p};return{real:{data:k,points:Ao(s,n),floor:c},frame:{type:"frame",data:k,panes:[x],rate:0}}}var Uh=.041666666666666664,Zi=class{constructor(e,t,i,n){this.canvas=e,this.limit=t,this.add=i,this.moved=n,this.on=!1,this.cursor=void 0,this.last=void 0,e.addEventListener("pointerdown",o=>this.down(o)),e.addEventListener("pointermove",o=>this.stroke(o));for(let o of["pointerup","pointercancel"])e.addEventListener(o,()=>this.last=void 0);e.addEventListener("keydown",o=>this.key(o))}turn(e){this.on=e,this.cursor=void 0,this.canvas.style.touchAction=e?"none":"",this.canvas.style.cursor=e?"crosshair":"",this.canvas.setAttribute("role",e?"application":"img"),e?this.canvas.tabIndex=0:this.canvas.removeAttribute("tabindex")}down(e){!this.on||e.button!==0||(this.canvas.setPointerCapture(e.pointerId),this.put(e))}stroke(e){!this.on||!this.last||Math.hypot(e.clientX-this.last.x,e.clientY-this.last.y)>=9&&this.put(e)}put(e){let t=this.canvas.getBoundingClientRect();this.last={x:e.clientX,y:e.clientY};let[i,n]=[(e.clientX-t.left)/t.width,(e.clientY-t.top)/t.height];i>=0&&i<=1&&n>=0&&n<=1&&this.point(2*i-1,1-2*n)}point(e,t){let i=this.limit();this.add([Number((i*e).toFixed(3)),Number((i*t).toFixed(3))])}key(e){if(!this.on)return;let t=this.limit(),[i,n]=this.cursor??[0,0],o=2*t*Uh,a={ArrowLeft:[-o,0],ArrowRight:[o,0],ArrowUp:[0,o],ArrowDown:[0,-o]}[e.key];if(a){let c=u=>Math.max(-t,Math.min(t,u));this.cursor=[c(i+a[0]),c(n+a[1])],this.moved()}else if(e.key===" "||e.key==="Enter")this.point(i/t,n/t);else return;e.preventDefault()}},Al=(s,e)=>[...s,e].slice(-300);var Qi=class{constructor(e){this.board=e;let{setup:t,index:i,panes:n,parts:o}=e,[r]=n,a=()=>r.shown?.limit??i.data.drawn.limit,c=m=>t.set("points",Al(t.points,m));this.sketch=new Zi(r.canvas,a,c,()=>e.drawSoon());let u=ul(()=>i.data.drawn.limit,m=>{e.status.alert(""),t.set("points",m),t.set("data","drawn"),e.ensureEngine(),e.status.note(m.length===1?"One point is the data now.":`${m.length} points are the data now.`)},m=>e.status.alert(m));o.brought.append(u.element);for(let m of["dragover","drop"])e.root.addEventListener(m,p=>{p.target.closest("input, textarea")||(p.preventDefault(),m==="drop"&&u.drop(p.dataTransfer))});o.sketch.draw.addEventListener("click",()=>this.turn(!this.sketch.on)),o.sketch.clear.addEventListener("click",()=>{t.set("points",[]),o.sketch.draw.focus()})}get cursor(){return this.sketch.cursor}turn(e){let{board:t,sketch:i}=this;if(i.on===e)return;let{draw:n}=t.parts.sketch;!e&&document.activeElement===t.panes[0].canvas&&n.focus(),i.turn(e),n.setAttribute("aria-pressed",String(e)),n.textContent=e?"Stop drawing":"Draw data",e?(t.ensureEngine(),t.status.note("Draw points on the picture; or focus it, move with the arrow keys, and put a point with the space bar.")):(t.status.forget(),t.status.describe()),t.drawSoon()}follow(e){let{setup:t,parts:i}=this.board;e==="data"&&t.data==="drawn"&&!t.points.length&&this.turn(!0),e==="data"&&t.data!=="drawn"&&this.turn(!1),i.sketch.clear.hidden=!t.points.length}};var qh={"+":(s,e)=>s+e,"-":(s,e)=>s-e,"*":(s,e)=>s*e,"/":(s,e)=>s/e,log:Math.log,exp:Math.exp,sqrt:Math.sqrt,abs:Math.abs};function mi(s,e){if(typeof s=="number")return s;if(typeof s=="string")return Number(e[s]??NaN);let[t,...i]=s;return qh[t](...i.map(n=>mi(n,e)))}var Yh="uplot",Kh="u-hz",Jh="u-vt",Zh="u-title",Qh="u-wrap",Xh="u-under",eu="u-over",tu="u-axis",ds="u-off",su="u-select",iu="u-cursor-x",nu="u-cursor-y",ou="u-cursor-pt",ru="u-legend",lu="u-live",au="u-inline",cu="u-series",hu="u-marker",_l="u-label",uu="u-value",vi="width",wi="height";var Pl="bottom",Hs="left",_o="right",qo="#000",Ll=qo+"0",Po="mousemove",Ol="mousedown",Lo="mouseup",Cl="mouseenter",Dl="mouseleave",Il="dblclick",du="resize",fu="scroll",Rl="change",nn="dppxchange",Yo="--",Zs=typeof window<"u",Ro=Zs?document:null,Us=Zs?window:null,pu=Zs?navigator:null,le,Xi;function Fo(){let s=devicePixelRatio;le!=s&&(le=s,Xi&&zo(Rl,Xi,Fo),Xi=matchMedia(`(min-resolution: ${le-.001}dppx) and (max-resolution: ${le+.001}dppx)`),fs(Rl,Xi,Fo),Us.dispatchEvent(new CustomEvent(nn)))}function rt(s,e){if(e!=null){let t=s.classList;!t.contains(e)&&t.add(e)}}function jo(s,e){let t=s.classList;t.contains(e)&&t.remove(e)}function ye(s,e,t){s.style[e]=t+"px"}function St(s,e,t,i){let n=Ro.createElement(s);return e!=null&&rt(n,e),t?.insertBefore(n,i),n}function mt(s,e){return St("div",s,e)}var Fl=new WeakMap;function Ct(s,e,t,i,n){let o="translate("+e+"px,"+t+"px)",r=Fl.get(s);o!=r&&(s.style.transform=o,Fl.set(s,o),e<0||t<0||e>i||t>n?rt(s,ds):jo(s,ds))}var jl=new WeakMap;function zl(s,e,t){let i=e+t,n=jl.get(s);i!=n&&(jl.set(s,i),s.style.background=e,s.style.borderColor=t)}var Wl=new WeakMap;function Vl(s,e,t,i){let n=e+""+t,o=Wl.get(s);n!=o&&(Wl.set(s,n),s.style.height=t+"px",s.style.width=e+"px",s.style.marginLeft=i?-e/2+"px":0,s.style.marginTop=i?-t/2+"px":0)}var Ko={passive:!0},mu={...Ko,capture:!0};function fs(s,e,t,i){e.addEventListener(s,t,i?mu:Ko)}function zo(s,e,t,i){e.removeEventListener(s,t,Ko)}Zs&&Fo();function Et(s,e,t,i){let n;t=t||0,i=i||e.length-1;let o=i<=2147483647;for(;i-t>1;)n=o?t+i>>1:lt((t+i)/2),e[n]<s?t=n:i=n;return s-e[t]<=e[i]-s?t:i}function ga(s){return(t,i,n)=>{let o=-1,r=-1;for(let a=i;a<=n;a++)if(s(t[a])){o=a;break}for(let a=n;a>=i;a--)if(s(t[a])){r=a;break}return[o,r]}}var va=s=>s!=null,wa=s=>s!=null&&s>0,ln=ga(va),gu=ga(wa);function vu(s,e,t,i=0,n=!1){let o=n?gu:ln,r=n?wa:va;[e,t]=o(s,e,t);let a=s[e],c=s[e];if(e>-1)if(i==1)a=s[e],c=s[t];else if(i==-1)a=s[t],c=s[e];else for(let u=e;u<=t;u++){let m=s[u];r(m)&&(m<a?a=m:m>c&&(c=m))}return[a??pe,c??-pe]}function an(s,e,t,i){let n=Gl(s),o=Gl(e);s==e&&(n==-1?(s*=t,e/=t):(s/=t,e*=t));let r=t==10?jt:ba,a=n==1?lt:gt,c=o==1?gt:lt,u=a(r(Oe(s))),m=c(r(Oe(e))),p=qs(t,u),g=qs(t,m);return t==10&&(u<0&&(p=me(p,-u)),m<0&&(g=me(g,-m))),i||t==2?(s=p*n,e=g*o):(s=Sa(s,p),e=cn(e,g)),[s,e]}function Jo(s,e,t,i){let n=an(s,e,t,i);return s==0&&(n[0]=0),e==0&&(n[1]=0),n}var Zo=.1,Bl={mode:3,pad:Zo},yi={pad:0,soft:null,mode:0},wu={min:yi,max:yi};function on(s,e,t,i){return hn(t)?Hl(s,e,t):(yi.pad=t,yi.soft=i?0:null,yi.mode=i?3:0,Hl(s,e,wu))}function ne(s,e){return s??e}function bu(s,e,t){for(e=ne(e,0),t=ne(t,s.length-1);e<=t;){if(s[e]!=null)return!0;e++}return!1}function Hl(s,e,t){let i=t.min,n=t.max,o=ne(i.pad,0),r=ne(n.pad,0),a=ne(i.hard,-pe),c=ne(n.hard,pe),u=ne(i.soft,pe),m=ne(n.soft,-pe),p=ne(i.mode,0),g=ne(n.mode,0),k=e-s,y=jt(k),x=Ze(Oe(s),Oe(e)),M=jt(x),_=Oe(M-y);(k<1e-24||_>10)&&(k=0,(s==0||e==0)&&(k=1e-24,p==2&&u!=pe&&(o=0),g==2&&m!=-pe&&(r=0)));let S=k||x||1e3,T=jt(S),N=qs(10,lt(T)),R=S*(k==0?s==0?.1:1:o),L=me(Sa(s-R,N/10),24),U=s>=u&&(p==1||p==3&&L<=u||p==2&&L>=u)?u:pe,B=Ze(a,L<U&&s>=U?U:Mt(U,L)),q=S*(k==0?e==0?.1:1:r),G=me(cn(e+q,N/10),24),P=e<=m&&(g==1||g==3&&G>=m||g==2&&G<=m)?m:-pe,J=Mt(c,G>P&&e<=P?P:Ze(P,G));return B==J&&B==0&&(J=100),[B,J]}var yu=new Intl.NumberFormat(Zs?pu.language:"en-US"),Qo=s=>yu.format(s),at=Math,sn=at.PI,Oe=at.abs,lt=at.floor,Le=at.round,gt=at.ceil,Mt=at.min,Ze=at.max,qs=at.pow,Gl=at.sign,jt=at.log10,ba=at.log2,xu=(s,e=1)=>at.sinh(s)*e,Oo=(s,e=1)=>at.asinh(s/e),pe=1/0;function Ul(s){return(jt((s^s>>31)-(s>>31))|0)+1}function Wo(s,e,t){return Mt(Ze(s,e),t)}function ya(s){return typeof s=="function"}function ee(s){return ya(s)?s:()=>s}var ku=()=>{},xa=s=>s,ka=(s,e)=>e,Su=s=>null,ql=s=>!0,Yl=(s,e)=>s==e,Eu=/\.\d*?(?=9{6,}|0{6,})/gm,ps=s=>{if(Ma(s)||Jt.has(s))return s;let e=`${s}`,t=e.match(Eu);if(t==null)return s;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[n,o]=e.split("e");return+`${ps(n)}e${o}`}return me(s,i)};function hs(s,e){return ps(me(ps(s/e))*e)}function cn(s,e){return ps(gt(ps(s/e))*e)}function Sa(s,e){return ps(lt(ps(s/e))*e)}function me(s,e=0){if(Ma(s))return s;let t=10**e,i=s*t*(1+Number.EPSILON);return Le(i)/t}var Jt=new Map;function Ea(s){return((""+s).split(".")[1]||"").length}function ki(s,e,t,i){let n=[],o=i.map(Ea);for(let r=e;r<t;r++){let a=Oe(r),c=me(qs(s,r),a);for(let u=0;u<i.length;u++){let m=s==10?+`${i[u]}e${r}`:i[u]*c,p=(r>=0?0:a)+(r>=o[u]?0:o[u]),g=s==10?m:me(m,p);n.push(g),Jt.set(g,p)}}return n}var xi={},Xo=[],Ys=[null,null],Kt=Array.isArray,Ma=Number.isInteger,Mu=s=>s===void 0;function Kl(s){return typeof s=="string"}function hn(s){let e=!1;if(s!=null){let t=s.constructor;e=t==null||t==Object}return e}function Nu(s){return s!=null&&typeof s=="object"}var $u=Object.getPrototypeOf(Uint8Array),Na="__proto__";function Ks(s,e=hn){let t;if(Kt(s)){let i=s.find(n=>n!=null);if(Kt(i)||e(i)){t=Array(s.length);for(let n=0;n<s.length;n++)t[n]=Ks(s[n],e)}else t=s.slice()}else if(s instanceof $u)t=s.slice();else if(e(s)){t={};for(let i in s)i!=Na&&(t[i]=Ks(s[i],e))}else t=s;return t}function Ae(s){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let n in i)n!=Na&&(hn(s[n])?Ae(s[n],Ks(i[n])):s[n]=Ks(i[n]))}return s}var Tu=0,Au=1,_u=2;function Pu(s,e,t){for(let i=0,n,o=-1;i<e.length;i++){let r=e[i];if(r>o){for(n=r-1;n>=0&&s[n]==null;)s[n--]=null;for(n=r+1;n<t&&s[n]==null;)s[o=n++]=null}}}function Lu(s,e){if(Du(s)){let r=s[0].slice();for(let a=1;a<s.length;a++)r.push(...s[a].slice(1));return Iu(r[0])||(r=Cu(r)),r}let t=new Set;for(let r=0;r<s.length;r++){let c=s[r][0],u=c.length;for(let m=0;m<u;m++)t.add(c[m])}let i=[Array.from(t).sort((r,a)=>r-a)],n=i[0].length,o=new Map;for(let r=0;r<n;r++)o.set(i[0][r],r);for(let r=0;r<s.length;r++){let a=s[r],c=a[0];for(let u=1;u<a.length;u++){let m=a[u],p=Array(n).fill(void 0),g=e?e[r][u]:Au,k=[];for(let y=0;y<m.length;y++){let x=m[y],M=o.get(c[y]);x===null?g!=Tu&&(p[M]=x,g==_u&&k.push(M)):p[M]=x}Pu(p,k,n),i.push(p)}}return i}var Ou=typeof queueMicrotask>"u"?s=>Promise.resolve().then(s):queueMicrotask;function Cu(s){let e=s[0],t=e.length,i=Array(t);for(let o=0;o<i.length;o++)i[o]=o;i.sort((o,r)=>e[o]-e[r]);let n=[];for(let o=0;o<s.length;o++){let r=s[o],a=Array(t);for(let c=0;c<t;c++)a[c]=r[i[c]];n.push(a)}return n}function Du(s){let e=s[0][0],t=e.length;for(let i=1;i<s.length;i++){let n=s[i][0];if(n.length!=t)return!1;if(n!=e){for(let o=0;o<t;o++)if(n[o]!=e[o])return!1}}return!0}function Iu(s,e=100){let t=s.length;if(t<=1)return!0;let i=0,n=t-1;for(;i<=n&&s[i]==null;)i++;for(;n>=i&&s[n]==null;)n--;if(n<=i)return!0;let o=Ze(1,lt((n-i+1)/e));for(let r=s[i],a=i+o;a<=n;a+=o){let c=s[a];if(c!=null){if(c<=r)return!1;r=c}}return!0}var $a=["January","February","March","April","May","June","July","August","September","October","November","December"],Ta=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Aa(s){return s.slice(0,3)}var Ru=Ta.map(Aa),Fu=$a.map(Aa),ju={MMMM:$a,MMM:Fu,WWWW:Ta,WWW:Ru};function gi(s){return(s<10?"0":"")+s}function zu(s){return(s<10?"00":s<100?"0":"")+s}var Wu={YYYY:s=>s.getFullYear(),YY:s=>(s.getFullYear()+"").slice(2),MMMM:(s,e)=>e.MMMM[s.getMonth()],MMM:(s,e)=>e.MMM[s.getMonth()],MM:s=>gi(s.getMonth()+1),M:s=>s.getMonth()+1,DD:s=>gi(s.getDate()),D:s=>s.getDate(),WWWW:(s,e)=>e.WWWW[s.getDay()],WWW:(s,e)=>e.WWW[s.getDay()],HH:s=>gi(s.getHours()),H:s=>s.getHours(),h:s=>{let e=s.getHours();return e==0?12:e>12?e-12:e},AA:s=>s.getHours()>=12?"PM":"AM",aa:s=>s.getHours()>=12?"pm":"am",a:s=>s.getHours()>=12?"p":"a",mm:s=>gi(s.getMinutes()),m:s=>s.getMinutes(),ss:s=>gi(s.getSeconds()),s:s=>s.getSeconds(),fff:s=>zu(s.getMilliseconds())};function er(s,e){e=e||ju;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,n;for(;n=i.exec(s);)t.push(n[0][0]=="{"?Wu[n[1]]:n[0]);return o=>{let r="";for(let a=0;a<t.length;a++)r+=typeof t[a]=="string"?t[a]:t[a](o,e);return r}}var Vu=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Bu(s,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+s+s.getTimezoneOffset()*6e4):e==Vu?t=s:(t=new Date(s.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(s.getMilliseconds())),t}var _a=s=>s%1==0,rn=[1,2,2.5,5],Hu=ki(10,-32,0,rn),Pa=ki(10,0,32,rn),Gu=Pa.filter(_a),us=Hu.concat(Pa),tr=`
`,La="{YYYY}",Jl=tr+La,Oa="{M}/{D}",bi=tr+Oa,en=bi+"/{YY}",Ca="{aa}",Uu="{h}:{mm}",Gs=Uu+Ca,Zl=tr+Gs,Ql=":{ss}",he=null;function Da(s){let e=s*1e3,t=e*60,i=t*60,n=i*24,o=n*30,r=n*365,c=(s==1?ki(10,0,3,rn).filter(_a):ki(10,-3,0,rn)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,n,n*2,n*3,n*4,n*5,n*6,n*7,n*8,n*9,n*10,n*15,o,o*2,o*3,o*4,o*6,r,r*2,r*5,r*10,r*25,r*50,r*100]),u=[[r,La,he,he,he,he,he,he,1],[n*28,"{MMM}",Jl,he,he,he,he,he,1],[n,Oa,Jl,he,he,he,he,he,1],[i,"{h}"+Ca,en,he,bi,he,he,he,1],[t,Gs,en,he,bi,he,he,he,1],[e,Ql,en+" "+Gs,he,bi+" "+Gs,he,Zl,he,1],[s,Ql+".{fff}",en+" "+Gs,he,bi+" "+Gs,he,Zl,he,1]];function m(p){return(g,k,y,x,M,_)=>{let S=[],T=M>=r,N=M>=o&&M<r,R=p(y),L=me(R*s,3),U=Co(R.getFullYear(),T?0:R.getMonth(),N||T?1:R.getDate()),B=me(U*s,3);if(N||T){let q=N?M/o:0,G=T?M/r:0,P=L==B?L:me(Co(U.getFullYear()+G,U.getMonth()+q,1)*s,3),J=new Date(Le(P/s)),F=J.getFullYear(),Y=J.getMonth();for(let V=0;P<=x;V++){let te=Co(F+G*V,Y+q*V,1),W=te-p(me(te*s,3));P=me((+te+W)*s,3),P<=x&&S.push(P)}}else{let q=M>=n?n:M,G=lt(y)-lt(L),P=B+G+cn(L-B,q);S.push(P);let J=p(P),F=J.getHours()+J.getMinutes()/t+J.getSeconds()/i,Y=M/i,V=g.axes[k]._space,te=_/V;for(;P=me(P+M,s==1?0:3),!(P>x);)if(Y>1){let W=lt(me(F+Y,6))%24,se=p(P).getHours()-W;se>1&&(se=-1),P-=se*i,F=(F+Y)%24;let ue=S[S.length-1];me((P-ue)/M,3)*te>=.7&&S.push(P)}else S.push(P)}return S}}return[c,u,m]}var[qu,Yu,Ku]=Da(1),[Ju,Zu,Qu]=Da(.001);ki(2,-53,53,[1]);function Xl(s,e){return s.map(t=>t.map((i,n)=>n==0||n==8||i==null?i:e(n==1||t[8]==0?i:t[1]+i)))}function ea(s,e){return(t,i,n,o,r)=>{let a=e.find(y=>r>=y[0])||e[e.length-1],c,u,m,p,g,k;return i.map(y=>{let x=s(y),M=x.getFullYear(),_=x.getMonth(),S=x.getDate(),T=x.getHours(),N=x.getMinutes(),R=x.getSeconds(),L=M!=c&&a[2]||_!=u&&a[3]||S!=m&&a[4]||T!=p&&a[5]||N!=g&&a[6]||R!=k&&a[7]||a[1];return c=M,u=_,m=S,p=T,g=N,k=R,L(x)})}}function Xu(s,e){let t=er(e);return(i,n,o,r,a)=>n.map(c=>t(s(c)))}function Co(s,e,t){return new Date(s,e,t)}function ta(s,e){return e(s)}var ed="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function sa(s,e){return(t,i,n,o)=>o==null?Yo:e(s(i))}function td(s,e){let t=s.series[e];return t.width?t.stroke(s,e):t.points.width?t.points.stroke(s,e):null}function sd(s,e){return s.series[e].fill(s,e)}var id={show:!0,live:!0,isolate:!1,mount:ku,markers:{show:!0,width:2,stroke:td,fill:sd,dash:"solid"},idx:null,idxs:null,values:[]};function nd(s,e){let t=s.cursor.points,i=mt(),n=t.size(s,e);ye(i,vi,n),ye(i,wi,n);let o=n/-2;ye(i,"marginLeft",o),ye(i,"marginTop",o);let r=t.width(s,e,n);return r&&ye(i,"borderWidth",r),i}function od(s,e){let t=s.series[e].points;return t._fill||t._stroke}function rd(s,e){let t=s.series[e].points;return t._stroke||t._fill}function ld(s,e){return s.series[e].points.size}var Do=[0,0];function ad(s,e,t){return Do[0]=e,Do[1]=t,Do}function tn(s,e,t,i=!0){return n=>{n.button==0&&(!i||n.target==e)&&t(n)}}function Io(s,e,t,i=!0){return n=>{(!i||n.target==e)&&t(n)}}var cd={show:!0,x:!0,y:!0,lock:!1,move:ad,points:{one:!1,show:nd,size:ld,width:0,stroke:rd,fill:od},bind:{mousedown:tn,mouseup:tn,click:tn,dblclick:tn,mousemove:Io,mouseleave:Io,mouseenter:Io},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(s,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(s,e,t,i,n)=>i-n,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Ia={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},sr=Ae({},Ia,{filter:ka}),Ra=Ae({},sr,{size:10}),Fa=Ae({},Ia,{show:!1}),ir='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',ja="bold "+ir,za=1.5,ia={show:!0,scale:"x",stroke:qo,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ja,side:2,grid:sr,ticks:Ra,border:Fa,font:ir,lineGap:za,rotate:0},hd="Value",ud="Time",na={show:!0,scale:"x",auto:!1,sorted:1,min:pe,max:-pe,idxs:[]};function dd(s,e,t,i,n){return e.map(o=>o==null?"":Qo(o))}function fd(s,e,t,i,n,o,r){let a=[],c=Jt.get(n)||0;t=r?t:me(cn(t,n),c);for(let u=t;u<=i;u=me(u+n,c))a.push(Object.is(u,-0)?0:u);return a}function Vo(s,e,t,i,n,o,r){let a=[],c=s.scales[s.axes[e].scale].log,u=c==10?jt:ba,m=lt(u(t));n=qs(c,m),c==10&&(n=us[Et(n,us)]);let p=t,g=n*c;c==10&&(g=us[Et(g,us)]);do a.push(p),p=p+n,c==10&&!Jt.has(p)&&(p=me(p,Jt.get(n))),p>=g&&(n=p,g=n*c,c==10&&(g=us[Et(g,us)]));while(p<=i);return a}function pd(s,e,t,i,n,o,r){let c=s.scales[s.axes[e].scale].asinh,u=i>c?Vo(s,e,Ze(c,t),i,n):[c],m=i>=0&&t<=0?[0]:[];return(t<-c?Vo(s,e,Ze(c,-i),-t,n):[c]).reverse().map(g=>-g).concat(m,u)}var Wa=/./,md=/[12357]/,gd=/[125]/,oa=/1/,Bo=(s,e,t,i)=>s.map((n,o)=>e==4&&n==0||o%i==0&&t.test(n.toExponential()[n<0?1:0])?n:null);function vd(s,e,t,i,n){let o=s.axes[t],r=o.scale,a=s.scales[r],c=s.valToPos,u=o._space,m=c(10,r),p=c(9,r)-m>=u?Wa:c(7,r)-m>=u?md:c(5,r)-m>=u?gd:oa;if(p==oa){let g=Oe(c(1,r)-m);if(g<u)return Bo(e.slice().reverse(),a.distr,p,gt(u/g)).reverse()}return Bo(e,a.distr,p,1)}function wd(s,e,t,i,n){let o=s.axes[t],r=o.scale,a=o._space,c=s.valToPos,u=Oe(c(1,r)-c(2,r));return u<a?Bo(e.slice().reverse(),3,Wa,gt(a/u)).reverse():e}function bd(s,e,t,i){return i==null?Yo:e==null?"":Qo(e)}var ra={show:!0,scale:"y",stroke:qo,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ja,side:3,grid:sr,ticks:Ra,border:Fa,font:ir,lineGap:za,rotate:0};function yd(s,e){let t=3+(s||1)*2;return me(t*e,3)}function xd(s,e){let{scale:t,idxs:i}=s.series[0],n=s._data[0],o=s.valToPos(n[i[0]],t,!0),r=s.valToPos(n[i[1]],t,!0),a=Oe(r-o),c=s.series[e],u=a/(c.points.space*le);return i[1]-i[0]<=u}var la={scale:null,auto:!0,sorted:0,min:pe,max:-pe},Va=(s,e,t,i,n)=>n,aa={show:!0,auto:!0,sorted:0,gaps:Va,alpha:1,facets:[Ae({},la,{scale:"x"}),Ae({},la,{scale:"y"})]},ca={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Va,alpha:1,points:{show:xd,filter:null},values:null,min:pe,max:-pe,idxs:[],path:null,clip:null};function kd(s,e,t,i,n){return t/10}var Ba={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Sd=Ae({},Ba,{time:!1,ori:1}),ha={};function Ha(s,e){let t=ha[s];return t||(t={key:s,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(n=>n!=i)},pub(i,n,o,r,a,c,u){for(let m=0;m<t.plots.length;m++)t.plots[m]!=n&&t.plots[m].pub(i,n,o,r,a,c,u)}},s!=null&&(ha[s]=t)),t}var Js=1,Ho=2;function ms(s,e,t){let i=s.mode,n=s.series[e],o=i==2?s._data[e]:s._data,r=s.scales,a=s.bbox,c=o[0],u=i==2?o[1]:o[e],m=i==2?r[n.facets[0].scale]:r[s.series[0].scale],p=i==2?r[n.facets[1].scale]:r[n.scale],g=a.left,k=a.top,y=a.width,x=a.height,M=s.valToPosH,_=s.valToPosV;return m.ori==0?t(n,c,u,m,p,M,_,g,k,y,x,dn,Qs,pn,Ua,Ya):t(n,c,u,m,p,_,M,k,g,x,y,fn,Xs,rr,qa,Ka)}function nr(s,e){let t=0,i=0,n=ne(s.bands,Xo);for(let o=0;o<n.length;o++){let r=n[o];r.series[0]==e?t=r.dir:r.series[1]==e&&(r.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function Ed(s,e,t,i,n){let o=s.mode,r=s.series[e],a=o==2?r.facets[1].scale:r.scale,c=s.scales[a];return n==-1?c.min:n==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function zt(s,e,t,i,n,o){return ms(s,e,(r,a,c,u,m,p,g,k,y,x,M)=>{let _=r.pxRound,S=u.dir*(u.ori==0?1:-1),T=u.ori==0?Qs:Xs,N,R;S==1?(N=t,R=i):(N=i,R=t);let L=_(p(a[N],u,x,k)),U=_(g(c[N],m,M,y)),B=_(p(a[R],u,x,k)),q=_(g(o==1?m.max:m.min,m,M,y)),G=new Path2D(n);return T(G,B,q),T(G,L,q),T(G,L,U),G})}function un(s,e,t,i,n,o){let r=null;if(s.length>0){r=new Path2D;let a=e==0?pn:rr,c=t;for(let p=0;p<s.length;p++){let g=s[p];if(g[1]>g[0]){let k=g[0]-c;k>0&&a(r,c,i,k,i+o),c=g[1]}}let u=t+n-c,m=10;u>0&&a(r,c,i-m/2,u,i+o+m)}return r}function Md(s,e,t){let i=s[s.length-1];i&&i[0]==e?i[1]=t:s.push([e,t])}function or(s,e,t,i,n,o,r){let a=[],c=s.length;for(let u=n==1?t:i;u>=t&&u<=i;u+=n)if(e[u]===null){let p=u,g=u;if(n==1)for(;++u<=i&&e[u]===null;)g=u;else for(;--u>=t&&e[u]===null;)g=u;let k=o(s[p]),y=g==p?k:o(s[g]),x=p-n;k=r<=0&&x>=0&&x<c?o(s[x]):k;let _=g+n;y=r>=0&&_>=0&&_<c?o(s[_]):y,y>=k&&a.push([k,y])}return a}function ua(s){return s==0?xa:s==1?Le:e=>hs(e,s)}function Ga(s){let e=s==0?dn:fn,t=s==0?(n,o,r,a,c,u)=>{n.arcTo(o,r,a,c,u)}:(n,o,r,a,c,u)=>{n.arcTo(r,o,c,a,u)},i=s==0?(n,o,r,a,c)=>{n.rect(o,r,a,c)}:(n,o,r,a,c)=>{n.rect(r,o,c,a)};return(n,o,r,a,c,u=0,m=0)=>{u==0&&m==0?i(n,o,r,a,c):(u=Mt(u,a/2,c/2),m=Mt(m,a/2,c/2),e(n,o+u,r),t(n,o+a,r,o+a,r+c,u),t(n,o+a,r+c,o,r+c,m),t(n,o,r+c,o,r,m),t(n,o,r,o+a,r,u),n.closePath())}}var dn=(s,e,t)=>{s.moveTo(e,t)},fn=(s,e,t)=>{s.moveTo(t,e)},Qs=(s,e,t)=>{s.lineTo(e,t)},Xs=(s,e,t)=>{s.lineTo(t,e)},pn=Ga(0),rr=Ga(1),Ua=(s,e,t,i,n,o)=>{s.arc(e,t,i,n,o)},qa=(s,e,t,i,n,o)=>{s.arc(t,e,i,n,o)},Ya=(s,e,t,i,n,o,r)=>{s.bezierCurveTo(e,t,i,n,o,r)},Ka=(s,e,t,i,n,o,r)=>{s.bezierCurveTo(t,e,n,i,r,o)};function Ja(s){return(e,t,i,n,o)=>ms(e,t,(r,a,c,u,m,p,g,k,y,x,M)=>{let{pxRound:_,points:S}=r,T,N;u.ori==0?(T=dn,N=Ua):(T=fn,N=qa);let R=me(S.width*le,3),L=(S.size-S.width)/2*le,U=me(L*2,3),B=new Path2D,q=new Path2D,{left:G,top:P,width:J,height:F}=e.bbox;pn(q,G-U,P-U,J+U*2,F+U*2);let Y=V=>{if(c[V]!=null){let te=_(p(a[V],u,x,k)),W=_(g(c[V],m,M,y));T(B,te+L,W),N(B,te,W,L,0,sn*2)}};if(o)o.forEach(Y);else for(let V=i;V<=n;V++)Y(V);return{stroke:R>0?B:null,fill:B,clip:q,flags:Js|Ho}})}function Za(s){return(e,t,i,n,o,r)=>{i!=n&&(o!=i&&r!=i&&s(e,t,i),o!=n&&r!=n&&s(e,t,n),s(e,t,r))}}var Nd=Za(Qs),$d=Za(Xs);function Qa(s){let e=ne(s?.alignGaps,0);return(t,i,n,o)=>ms(t,i,(r,a,c,u,m,p,g,k,y,x,M)=>{[n,o]=ln(c,n,o);let _=r.pxRound,S=F=>_(p(F,u,x,k)),T=F=>_(g(F,m,M,y)),N,R;u.ori==0?(N=Qs,R=Nd):(N=Xs,R=$d);let L=u.dir*(u.ori==0?1:-1),U={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Js},B=U.stroke,q=!1;if(o-n>=x*4){let F=j=>t.posToVal(j,u.key,!0),Y=null,V=null,te,W,Qe,xe=S(a[L==1?n:o]),se=S(a[n]),ue=S(a[o]),Q=F(L==1?se+1:ue-1);for(let j=L==1?n:o;j>=n&&j<=o;j+=L){let _e=a[j],ke=(L==1?_e<Q:_e>Q)?xe:S(_e),ae=c[j];ke==xe?ae!=null?(W=ae,Y==null?(N(B,ke,T(W)),te=Y=V=W):W<Y?Y=W:W>V&&(V=W)):ae===null&&(q=!0):(Y!=null&&R(B,xe,T(Y),T(V),T(te),T(W)),ae!=null?(W=ae,N(B,ke,T(W)),Y=V=te=W):(Y=V=null,ae===null&&(q=!0)),xe=ke,Q=F(xe+L))}Y!=null&&Y!=V&&Qe!=xe&&R(B,xe,T(Y),T(V),T(te),T(W))}else for(let F=L==1?n:o;F>=n&&F<=o;F+=L){let Y=c[F];Y===null?q=!0:Y!=null&&N(B,S(a[F]),T(Y))}let[P,J]=nr(t,i);if(r.fill!=null||P!=0){let F=U.fill=new Path2D(B),Y=r.fillTo(t,i,r.min,r.max,P),V=T(Y),te=S(a[n]),W=S(a[o]);L==-1&&([W,te]=[te,W]),N(F,W,V),N(F,te,V)}if(!r.spanGaps){let F=[];q&&F.push(...or(a,c,n,o,L,S,e)),U.gaps=F=r.gaps(t,i,n,o,F),U.clip=un(F,u.ori,k,y,x,M)}return J!=0&&(U.band=J==2?[zt(t,i,n,o,B,-1),zt(t,i,n,o,B,1)]:zt(t,i,n,o,B,J)),U})}function Td(s){let e=ne(s.align,1),t=ne(s.ascDesc,!1),i=ne(s.alignGaps,0),n=ne(s.extend,!1);return(o,r,a,c)=>ms(o,r,(u,m,p,g,k,y,x,M,_,S,T)=>{[a,c]=ln(p,a,c);let N=u.pxRound,{left:R,width:L}=o.bbox,U=se=>N(y(se,g,S,M)),B=se=>N(x(se,k,T,_)),q=g.ori==0?Qs:Xs,G={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Js},P=G.stroke,J=g.dir*(g.ori==0?1:-1),F=B(p[J==1?a:c]),Y=U(m[J==1?a:c]),V=Y,te=Y;n&&e==-1&&(te=R,q(P,te,F)),q(P,Y,F);for(let se=J==1?a:c;se>=a&&se<=c;se+=J){let ue=p[se];if(ue==null)continue;let Q=U(m[se]),j=B(ue);e==1?q(P,Q,F):q(P,V,j),q(P,Q,j),F=j,V=Q}let W=V;n&&e==1&&(W=R+L,q(P,W,F));let[Qe,xe]=nr(o,r);if(u.fill!=null||Qe!=0){let se=G.fill=new Path2D(P),ue=u.fillTo(o,r,u.min,u.max,Qe),Q=B(ue);q(se,W,Q),q(se,te,Q)}if(!u.spanGaps){let se=[];se.push(...or(m,p,a,c,J,U,i));let ue=u.width*le/2,Q=t||e==1?ue:-ue,j=t||e==-1?-ue:ue;se.forEach(_e=>{_e[0]+=Q,_e[1]+=j}),G.gaps=se=u.gaps(o,r,a,c,se),G.clip=un(se,g.ori,M,_,S,T)}return xe!=0&&(G.band=xe==2?[zt(o,r,a,c,P,-1),zt(o,r,a,c,P,1)]:zt(o,r,a,c,P,xe)),G})}function da(s,e,t,i,n,o,r=pe){if(s.length>1){let a=null;for(let c=0,u=1/0;c<s.length;c++)if(e[c]!==void 0){if(a!=null){let m=Oe(s[c]-s[a]);m<u&&(u=m,r=Oe(t(s[c],i,n,o)-t(s[a],i,n,o)))}a=c}}return r}function Ad(s){s=s||xi;let e=ne(s.size,[.6,pe,1]),t=s.align||0,i=s.gap||0,n=s.radius;n=n==null?[0,0]:typeof n=="number"?[n,0]:n;let o=ee(n),r=1-e[0],a=ne(e[1],pe),c=ne(e[2],1),u=ne(s.disp,xi),m=ne(s.each,k=>{}),{fill:p,stroke:g}=u;return(k,y,x,M)=>ms(k,y,(_,S,T,N,R,L,U,B,q,G,P)=>{let J=_.pxRound,F=t,Y=i*le,V=a*le,te=c*le,W,Qe;N.ori==0?[W,Qe]=o(k,y):[Qe,W]=o(k,y);let xe=N.dir*(N.ori==0?1:-1),se=N.ori==0?pn:rr,ue=N.ori==0?m:(D,ge,Pe,ks,es,$t,ts)=>{m(D,ge,Pe,es,ks,ts,$t)},Q=ne(k.bands,Xo).find(D=>D.series[0]==y),j=Q!=null?Q.dir:0,_e=_.fillTo(k,y,_.min,_.max,j),Ue=J(U(_e,R,P,q)),ke,ae,vt,tt=G,Ee=J(_.width*le),Nt=!1,Dt=null,ct=null,Vt=null,bs=null;p!=null&&(Ee==0||g!=null)&&(Nt=!0,Dt=p.values(k,y,x,M),ct=new Map,new Set(Dt).forEach(D=>{D!=null&&ct.set(D,new Path2D)}),Ee>0&&(Vt=g.values(k,y,x,M),bs=new Map,new Set(Vt).forEach(D=>{D!=null&&bs.set(D,new Path2D)})));let{x0:ys,size:si}=u;if(ys!=null&&si!=null){F=1,S=ys.values(k,y,x,M),ys.unit==2&&(S=S.map(Pe=>k.posToVal(B+Pe*G,N.key,!0)));let D=si.values(k,y,x,M);si.unit==2?ae=D[0]*G:ae=L(D[0],N,G,B)-L(0,N,G,B),tt=da(S,T,L,N,G,B,tt),vt=tt-ae+Y}else tt=da(S,T,L,N,G,B,tt),vt=tt*r+Y,ae=tt-vt;vt<1&&(vt=0),Ee>=ae/2&&(Ee=0),vt<5&&(J=xa);let Ai=vt>0,Qt=tt-vt-(Ai?Ee:0);ae=J(Wo(Qt,te,V)),ke=(F==0?ae/2:F==xe?0:ae)-F*xe*((F==0?Y/2:0)+(Ai?Ee/2:0));let qe={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},xs=Nt?null:new Path2D,It=null;if(Q!=null)It=k.data[Q.series[1]];else{let{y0:D,y1:ge}=u;D!=null&&ge!=null&&(T=ge.values(k,y,x,M),It=D.values(k,y,x,M))}let Xt=W*ae,Z=Qe*ae;for(let D=xe==1?x:M;D>=x&&D<=M;D+=xe){let ge=T[D];if(ge==null)continue;if(It!=null){let Xe=It[D]??0;if(ge-Xe==0)continue;Ue=U(Xe,R,P,q)}let Pe=N.distr!=2||u!=null?S[D]:D,ks=L(Pe,N,G,B),es=U(ne(ge,_e),R,P,q),$t=J(ks-ke),ts=J(Ze(es,Ue)),st=J(Mt(es,Ue)),ht=ts-st;if(ge!=null){let Xe=ge<0?Z:Xt,wt=ge<0?Xt:Z;Nt?(Ee>0&&Vt[D]!=null&&se(bs.get(Vt[D]),$t,st+lt(Ee/2),ae,Ze(0,ht-Ee),Xe,wt),Dt[D]!=null&&se(ct.get(Dt[D]),$t,st+lt(Ee/2),ae,Ze(0,ht-Ee),Xe,wt)):se(xs,$t,st+lt(Ee/2),ae,Ze(0,ht-Ee),Xe,wt),ue(k,y,D,$t-Ee/2,st,ae+Ee,ht)}}return Ee>0?qe.stroke=Nt?bs:xs:Nt||(qe._fill=_.width==0?_._fill:_._stroke??_._fill,qe.width=0),qe.fill=Nt?ct:xs,qe})}function _d(s,e){let t=ne(e?.alignGaps,0);return(i,n,o,r)=>ms(i,n,(a,c,u,m,p,g,k,y,x,M,_)=>{[o,r]=ln(u,o,r);let S=a.pxRound,T=W=>S(g(W,m,M,y)),N=W=>S(k(W,p,_,x)),R,L,U;m.ori==0?(R=dn,U=Qs,L=Ya):(R=fn,U=Xs,L=Ka);let B=m.dir*(m.ori==0?1:-1),q=T(c[B==1?o:r]),G=q,P=[],J=[];for(let W=B==1?o:r;W>=o&&W<=r;W+=B)if(u[W]!=null){let xe=c[W],se=T(xe);P.push(G=se),J.push(N(u[W]))}let F={stroke:s(P,J,R,U,L,S),fill:null,clip:null,band:null,gaps:null,flags:Js},Y=F.stroke,[V,te]=nr(i,n);if(a.fill!=null||V!=0){let W=F.fill=new Path2D(Y),Qe=a.fillTo(i,n,a.min,a.max,V),xe=N(Qe);U(W,G,xe),U(W,q,xe)}if(!a.spanGaps){let W=[];W.push(...or(c,u,o,r,B,T,t)),F.gaps=W=a.gaps(i,n,o,r,W),F.clip=un(W,m.ori,y,x,M,_)}return te!=0&&(F.band=te==2?[zt(i,n,o,r,Y,-1),zt(i,n,o,r,Y,1)]:zt(i,n,o,r,Y,te)),F})}function Pd(s){return _d(Ld,s)}function Ld(s,e,t,i,n,o){let r=s.length;if(r<2)return null;let a=new Path2D;if(t(a,s[0],e[0]),r==2)i(a,s[1],e[1]);else{let c=Array(r),u=Array(r-1),m=Array(r-1),p=Array(r-1);for(let g=0;g<r-1;g++)m[g]=e[g+1]-e[g],p[g]=s[g+1]-s[g],u[g]=m[g]/p[g];c[0]=u[0];for(let g=1;g<r-1;g++)u[g]===0||u[g-1]===0||u[g-1]>0!=u[g]>0?c[g]=0:(c[g]=3*(p[g-1]+p[g])/((2*p[g]+p[g-1])/u[g-1]+(p[g]+2*p[g-1])/u[g]),isFinite(c[g])||(c[g]=0));c[r-1]=u[r-2];for(let g=0;g<r-1;g++)n(a,s[g]+p[g]/3,e[g]+c[g]*p[g]/3,s[g+1]-p[g]/3,e[g+1]-c[g+1]*p[g]/3,s[g+1],e[g+1])}return a}var Go=new Set;function fa(){for(let s of Go)s.syncRect(!0)}Zs&&(fs(du,Us,fa),fs(fu,Us,fa,!0),fs(nn,Us,()=>{Ce.pxRatio=le}));var Od=Qa(),Cd=Ja();function pa(s,e,t,i){return(i?[s[0],s[1]].concat(s.slice(2)):[s[0]].concat(s.slice(1))).map((o,r)=>Uo(o,r,e,t))}function Dd(s,e){return s.map((t,i)=>i==0?{}:Ae({},e,t))}function Uo(s,e,t,i){return Ae({},e==0?t:i,s)}function Xa(s,e,t){return e==null?Ys:[e,t]}var Id=Xa;function Rd(s,e,t){return e==null?Ys:on(e,t,Zo,!0)}function ec(s,e,t,i){return e==null?Ys:an(e,t,s.scales[i].log,!1)}var Fd=ec;function tc(s,e,t,i){return e==null?Ys:Jo(e,t,s.scales[i].log,!1)}var jd=tc;function zd(s,e,t,i,n){let o=Ze(Ul(s),Ul(e)),r=e-s,a=Et(n/i*r,t);do{let c=t[a],u=i*c/r;if(u>=n&&o+(c<5?Jt.get(c):0)<=17)return[c,u]}while(++a<t.length);return[0,0]}function ma(s){let e,t;return s=s.replace(/(\d+)px/,(i,n)=>(e=Le((t=+n)*le))+"px"),[s,e,t]}function Wd(s){s.show&&[s.font,s.labelFont].forEach(e=>{let t=me(e[2]*le,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Ce(s,e,t){let i={mode:ne(s.mode,1)},n=i.mode;function o(l,h,d,f){let w=h.valToPct(l);return f+d*(h.dir==-1?1-w:w)}function r(l,h,d,f){let w=h.valToPct(l);return f+d*(h.dir==-1?w:1-w)}function a(l,h,d,f){return h.ori==0?o(l,h,d,f):r(l,h,d,f)}i.valToPosH=o,i.valToPosV=r;let c=!1;i.status=0;let u=i.root=mt(Yh);if(s.id!=null&&(u.id=s.id),rt(u,s.class),s.title){let l=mt(Zh,u);l.textContent=s.title}let m=St("canvas"),p=i.ctx=m.getContext("2d"),g=mt(Qh,u);fs("click",g,l=>{l.target===y&&(ve!=Os||Se!=Cs)&&Be.click(i,l)},!0);let k=i.under=mt(Xh,g);g.appendChild(m);let y=i.over=mt(eu,g);s=Ks(s);let x=+ne(s.pxAlign,1),M=ua(x);(s.plugins||[]).forEach(l=>{l.opts&&(s=l.opts(i,s)||s)});let _=s.ms||.001,S=i.series=n==1?pa(s.series||[],na,ca,!1):Dd(s.series||[null],aa),T=i.axes=pa(s.axes||[],ia,ra,!0),N=i.scales={},R=i.bands=s.bands||[];R.forEach(l=>{l.fill=ee(l.fill||null),l.dir=ne(l.dir,-1)});let L=n==2?S[1].facets[0].scale:S[0].scale,U={axes:Qc,series:qc},B=(s.drawOrder||["axes","series"]).map(l=>U[l]);function q(l){let h=l.distr==3?d=>jt(d>0?d:l.clamp(i,d,l.min,l.max,l.key)):l.distr==4?d=>Oo(d,l.asinh):l.distr==100?d=>l.fwd(d):d=>d;return d=>{let f=h(d),{_min:w,_max:b}=l,E=b-w;return(f-w)/E}}function G(l){let h=N[l];if(h==null){let d=(s.scales||xi)[l]||xi;if(d.from!=null){G(d.from);let f=Ae({},N[d.from],d,{key:l});f.valToPct=q(f),N[l]=f}else{h=N[l]=Ae({},l==L?Ba:Sd,d),h.key=l;let f=h.time,w=h.range,b=Kt(w);if((l!=L||n==2&&!f)&&(b&&(w[0]==null||w[1]==null)&&(w={min:w[0]==null?Bl:{mode:1,hard:w[0],soft:w[0]},max:w[1]==null?Bl:{mode:1,hard:w[1],soft:w[1]}},b=!1),!b&&hn(w))){let E=w;w=($,A,O)=>A==null?Ys:on(A,O,E)}h.range=ee(w||(f?Id:l==L?h.distr==3?Fd:h.distr==4?jd:Xa:h.distr==3?ec:h.distr==4?tc:Rd)),h.auto=ee(b?!1:h.auto),h.clamp=ee(h.clamp||kd),h._min=h._max=null,h.valToPct=q(h)}}}G("x"),G("y"),n==1&&S.forEach(l=>{G(l.scale)}),T.forEach(l=>{G(l.scale)});for(let l in s.scales)G(l);let P=N[L],J=P.distr,F,Y;P.ori==0?(rt(u,Kh),F=o,Y=r):(rt(u,Jh),F=r,Y=o);let V={};for(let l in N){let h=N[l];(h.min!=null||h.max!=null)&&(V[l]={min:h.min,max:h.max},h.min=h.max=null)}let te=s.tzDate||(l=>new Date(Le(l/_))),W=s.fmtDate||er,Qe=_==1?Ku(te):Qu(te),xe=ea(te,Xl(_==1?Yu:Zu,W)),se=sa(te,ta(ed,W)),ue=[],Q=i.legend=Ae({},id,s.legend),j=i.cursor=Ae({},cd,{drag:{y:n==2}},s.cursor),_e=Q.show,Ue=j.show,ke=Q.markers;Q.idxs=ue,ke.width=ee(ke.width),ke.dash=ee(ke.dash),ke.stroke=ee(ke.stroke),ke.fill=ee(ke.fill);let ae,vt,tt,Ee=[],Nt=[],Dt,ct=!1,Vt={};if(Q.live){let l=S[1]?S[1].values:null;ct=l!=null,Dt=ct?l(i,1,0):{_:0};for(let h in Dt)Vt[h]=Yo}if(_e)if(ae=St("table",ru,u),tt=St("tbody",null,ae),Q.mount(i,ae),ct){vt=St("thead",null,ae,tt);let l=St("tr",null,vt);St("th",null,l);for(var bs in Dt)St("th",_l,l).textContent=bs}else rt(ae,au),Q.live&&rt(ae,lu);let ys={show:!0},si={show:!1};function Ai(l,h){if(h==0&&(ct||!Q.live||n==2))return Ys;let d=[],f=St("tr",cu,tt,tt.childNodes[h]);rt(f,l.class),l.show||rt(f,ds);let w=St("th",null,f);if(ke.show){let $=mt(hu,w);if(h>0){let A=ke.width(i,h);A&&($.style.border=A+"px "+ke.dash(i,h)+" "+ke.stroke(i,h)),$.style.background=ke.fill(i,h)}}let b=mt(_l,w);l.label instanceof HTMLElement?b.appendChild(l.label):b.textContent=l.label,h>0&&(ke.show||(b.style.color=l.width>0?ke.stroke(i,h):ke.fill(i,h)),qe("click",w,$=>{if(j._lock)return;is($);let A=S.indexOf(l);if(($.ctrlKey||$.metaKey)!=Q.isolate){let O=S.some((C,I)=>I>0&&I!=A&&C.show);S.forEach((C,I)=>{I>0&&At(I,O?I==A?ys:si:ys,!0,Te.setSeries)})}else At(A,{show:!l.show},!0,Te.setSeries)},!1),Es&&qe(Cl,w,$=>{j._lock||(is($),At(S.indexOf(l),Is,!0,Te.setSeries))},!1));for(var E in Dt){let $=St("td",uu,f);$.textContent="--",d.push($)}return[f,d]}let Qt=new Map;function qe(l,h,d,f=!0){let w=Qt.get(h)||{},b=j.bind[l](i,h,d,f);b&&(fs(l,h,w[l]=b),Qt.set(h,w))}function xs(l,h,d){let f=Qt.get(h)||{};for(let w in f)(l==null||w==l)&&(zo(w,h,f[w]),delete f[w]);l==null&&Qt.delete(h)}let It=0,Xt=0,Z=0,D=0,ge=0,Pe=0,ks=ge,es=Pe,$t=Z,ts=D,st=0,ht=0,Xe=0,wt=0;i.bbox={};let jn=!1,_i=!1,Ss=!1,ss=!1,Pi=!1,ut=!1;function zn(l,h,d){(d||l!=i.width||h!=i.height)&&xr(l,h),As(!1),Ss=!0,_i=!0,_s()}function xr(l,h){i.width=It=Z=l,i.height=Xt=D=h,ge=Pe=0,zc(),Wc();let d=i.bbox;st=d.left=hs(ge*le,.5),ht=d.top=hs(Pe*le,.5),Xe=d.width=hs(Z*le,.5),wt=d.height=hs(D*le,.5)}let Rc=3;function Fc(){let l=!1,h=0;for(;!l;){h++;let d=Jc(h),f=Zc(h);l=h==Rc||d&&f,l||(xr(i.width,i.height),_i=!0)}}function jc({width:l,height:h}){zn(l,h)}i.setSize=jc;function zc(){let l=!1,h=!1,d=!1,f=!1;T.forEach((w,b)=>{if(w.show&&w._show){let{side:E,_size:$}=w,A=E%2,O=w.label!=null?w.labelSize:0,C=$+O;C>0&&(A?(Z-=C,E==3?(ge+=C,f=!0):d=!0):(D-=C,E==0?(Pe+=C,l=!0):h=!0))}}),ns[0]=l,ns[1]=d,ns[2]=h,ns[3]=f,Z-=Bt[1]+Bt[3],ge+=Bt[3],D-=Bt[2]+Bt[0],Pe+=Bt[0]}function Wc(){let l=ge+Z,h=Pe+D,d=ge,f=Pe;function w(b,E){switch(b){case 1:return l+=E,l-E;case 2:return h+=E,h-E;case 3:return d-=E,d+E;case 0:return f-=E,f+E}}T.forEach((b,E)=>{if(b.show&&b._show){let $=b.side;b._pos=w($,b._size),b.label!=null&&(b._lpos=w($,b.labelSize))}})}if(j.dataIdx==null){let l=j.hover,h=l.skip=new Set(l.skip??[]);h.add(void 0);let d=l.prox=ee(l.prox),f=l.bias??=0;j.dataIdx=(w,b,E,$)=>{if(b==0)return E;let A=E,O=d(w,b,E,$)??pe,C=O>=0&&O<pe,I=P.ori==0?Z:D,K=j.left,oe=e[0],ie=e[b];if(h.has(ie[E])){A=null;let X=null,H=null,z;if(f==0||f==-1)for(z=E;X==null&&z-- >0;)h.has(ie[z])||(X=z);if(f==0||f==1)for(z=E;H==null&&z++<ie.length;)h.has(ie[z])||(H=z);if(X!=null||H!=null)if(C){let be=X==null?-1/0:F(oe[X],P,I,0),Ne=H==null?1/0:F(oe[H],P,I,0),ze=K-be,de=Ne-K;ze<=de?ze<=O&&(A=X):de<=O&&(A=H)}else A=H==null?X:X==null?H:E-X<=H-E?X:H}else C&&Oe(K-F(oe[E],P,I,0))>O&&(A=null);return A}}let is=l=>{j.event=l};j.idxs=ue,j._lock=!1;let He=j.points;He.show=ee(He.show),He.size=ee(He.size),He.stroke=ee(He.stroke),He.width=ee(He.width),He.fill=ee(He.fill);let Tt=i.focus=Ae({},s.focus||{alpha:.3},j.focus),Es=Tt.prox>=0,Ms=Es&&He.one,dt=[],Ns=[],$s=[];function kr(l,h){let d=He.show(i,h);if(d instanceof HTMLElement)return rt(d,ou),rt(d,l.class),Ct(d,-10,-10,Z,D),y.insertBefore(d,dt[h]),d}function Sr(l,h){if(n==1||h>0){let d=n==1&&N[l.scale].time,f=l.value;l.value=d?Kl(f)?sa(te,ta(f,W)):f||se:f||bd,l.label=l.label||(d?ud:hd)}if(Ms||h>0){l.width=l.width==null?1:l.width,l.paths=l.paths||Od||Su,l.fillTo=ee(l.fillTo||Ed),l.pxAlign=+ne(l.pxAlign,x),l.pxRound=ua(l.pxAlign),l.stroke=ee(l.stroke||null),l.fill=ee(l.fill||null),l._stroke=l._fill=l._paths=l._focus=null;let d=yd(Ze(1,l.width),1),f=l.points=Ae({},{size:d,width:Ze(1,d*.2),stroke:l.stroke,space:d*2,paths:Cd,_stroke:null,_fill:null},l.points);f.show=ee(f.show),f.filter=ee(f.filter),f.fill=ee(f.fill),f.stroke=ee(f.stroke),f.paths=ee(f.paths),f.pxAlign=l.pxAlign}if(_e){let d=Ai(l,h);Ee.splice(h,0,d[0]),Nt.splice(h,0,d[1]),Q.values.push(null)}if(Ue){ue.splice(h,0,null);let d=null;Ms?h==0&&(d=kr(l,h)):h>0&&(d=kr(l,h)),dt.splice(h,0,d),Ns.splice(h,0,0),$s.splice(h,0,0)}je("addSeries",h)}function Vc(l,h){h=h??S.length,l=n==1?Uo(l,h,na,ca):Uo(l,h,{},aa),S.splice(h,0,l),Sr(S[h],h)}i.addSeries=Vc;function Bc(l){if(S.splice(l,1),_e){Q.values.splice(l,1),Nt.splice(l,1);let h=Ee.splice(l,1)[0];xs(null,h.firstChild),h.remove()}Ue&&(ue.splice(l,1),dt.splice(l,1)[0].remove(),Ns.splice(l,1),$s.splice(l,1)),je("delSeries",l)}i.delSeries=Bc;let ns=[!1,!1,!1,!1];function Hc(l,h){if(l._show=l.show,l.show){let d=l.side%2,f=N[l.scale];f==null&&(l.scale=d?S[1].scale:L,f=N[l.scale]);let w=f.time;l.size=ee(l.size),l.space=ee(l.space),l.rotate=ee(l.rotate),Kt(l.incrs)&&l.incrs.forEach(E=>{!Jt.has(E)&&Jt.set(E,Ea(E))}),l.incrs=ee(l.incrs||(f.distr==2?Gu:w?_==1?qu:Ju:us)),l.splits=ee(l.splits||(w&&f.distr==1?Qe:f.distr==3?Vo:f.distr==4?pd:fd)),l.stroke=ee(l.stroke),l.grid.stroke=ee(l.grid.stroke),l.ticks.stroke=ee(l.ticks.stroke),l.border.stroke=ee(l.border.stroke);let b=l.values;l.values=Kt(b)&&!Kt(b[0])?ee(b):w?Kt(b)?ea(te,Xl(b,W)):Kl(b)?Xu(te,b):b||xe:b||dd,l.filter=ee(l.filter||(f.distr>=3&&f.log==10?vd:f.distr==3&&f.log==2?wd:ka)),l.font=ma(l.font),l.labelFont=ma(l.labelFont),l._size=l.size(i,null,h,0),l._space=l._rotate=l._incrs=l._found=l._splits=l._values=null,l._size>0&&(ns[h]=!0,l._el=mt(tu,g))}}function ii(l,h,d,f){let[w,b,E,$]=d,A=h%2,O=0;return A==0&&($||b)&&(O=h==0&&!w||h==2&&!E?Le(ia.size/3):0),A==1&&(w||E)&&(O=h==1&&!b||h==3&&!$?Le(ra.size/2):0),O}let Er=i.padding=(s.padding||[ii,ii,ii,ii]).map(l=>ee(ne(l,ii))),Bt=i._padding=Er.map((l,h)=>l(i,h,ns,0)),Ve,De=null,Ie=null,Li=n==1?S[0].idxs:null,bt=null,ni=!1;function Mr(l,h){if(e=l??[],i.data=i._data=e,n==2){Ve=0;for(let d=1;d<S.length;d++)Ve+=e[d][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),bt=e[0],Ve=bt.length;let d=e;if(J==2){d=e.slice();let f=d[0]=Array(Ve);for(let w=0;w<Ve;w++)f[w]=w}i._data=e=d}if(As(!0),je("setData"),J==2&&(Ss=!0),h!==!1){let d=P;d.auto(i,ni)?Wn():Gt(L,d.min,d.max),ss=ss||j.left>=0,ut=!0,_s()}}i.setData=Mr;function Wn(){ni=!0;let l,h;n==1&&(Ve>0?(De=Li[0]=0,Ie=Li[1]=Ve-1,l=e[0][De],h=e[0][Ie],J==2?(l=De,h=Ie):l==h&&(J==3?[l,h]=an(l,l,P.log,!1):J==4?[l,h]=Jo(l,l,P.log,!1):P.time?h=l+Le(86400/_):[l,h]=on(l,h,Zo,!0))):(De=Li[0]=l=null,Ie=Li[1]=h=null)),Gt(L,l,h)}let Oi,Ts,Vn,Bn,Hn,Gn,Un,qn,Yn,et;function Nr(l,h,d,f,w,b){l??=Ll,d??=Xo,f??="butt",w??=Ll,b??="round",l!=Oi&&(p.strokeStyle=Oi=l),w!=Ts&&(p.fillStyle=Ts=w),h!=Vn&&(p.lineWidth=Vn=h),b!=Hn&&(p.lineJoin=Hn=b),f!=Gn&&(p.lineCap=Gn=f),d!=Bn&&p.setLineDash(Bn=d)}function $r(l,h,d,f){h!=Ts&&(p.fillStyle=Ts=h),l!=Un&&(p.font=Un=l),d!=qn&&(p.textAlign=qn=d),f!=Yn&&(p.textBaseline=Yn=f)}function Kn(l,h,d,f,w=0){if(f.length>0&&l.auto(i,ni)&&(h==null||h.min==null)){let b=ne(De,0),E=ne(Ie,f.length-1),$=d.min==null?vu(f,b,E,w,l.distr==3):[d.min,d.max];l.min=Mt(l.min,d.min=$[0]),l.max=Ze(l.max,d.max=$[1])}}let Tr={min:null,max:null};function Gc(){for(let f in N){let w=N[f];V[f]==null&&(w.min==null||V[L]!=null&&w.auto(i,ni))&&(V[f]=Tr)}for(let f in N){let w=N[f];V[f]==null&&w.from!=null&&V[w.from]!=null&&(V[f]=Tr)}V[L]!=null&&As(!0);let l={};for(let f in V){let w=V[f];if(w!=null){let b=l[f]=Ks(N[f],Nu);if(w.min!=null)Ae(b,w);else if(f!=L||n==2)if(Ve==0&&b.from==null){let E=b.range(i,null,null,f);b.min=E[0],b.max=E[1]}else b.min=pe,b.max=-pe}}if(Ve>0){S.forEach((f,w)=>{if(n==1){let b=f.scale,E=V[b];if(E==null)return;let $=l[b];if(w==0){let A=$.range(i,$.min,$.max,b);$.min=A[0],$.max=A[1],De=Et($.min,e[0]),Ie=Et($.max,e[0]),Ie-De>1&&(e[0][De]<$.min&&De++,e[0][Ie]>$.max&&Ie--),f.min=bt[De],f.max=bt[Ie]}else f.show&&f.auto&&Kn($,E,f,e[w],f.sorted);f.idxs[0]=De,f.idxs[1]=Ie}else if(w>0&&f.show&&f.auto){let[b,E]=f.facets,$=b.scale,A=E.scale,[O,C]=e[w],I=l[$],K=l[A];I!=null&&Kn(I,V[$],b,O,b.sorted),K!=null&&Kn(K,V[A],E,C,E.sorted),f.min=E.min,f.max=E.max}});for(let f in l){let w=l[f],b=V[f];if(w.from==null&&(b==null||b.min==null)){let E=w.range(i,w.min==pe?null:w.min,w.max==-pe?null:w.max,f);w.min=E[0],w.max=E[1]}}}for(let f in l){let w=l[f];if(w.from!=null){let b=l[w.from];if(b.min==null)w.min=w.max=null;else{let E=w.range(i,b.min,b.max,f);w.min=E[0],w.max=E[1]}}}let h={},d=!1;for(let f in l){let w=l[f],b=N[f];if(b.min!=w.min||b.max!=w.max){b.min=w.min,b.max=w.max;let E=b.distr;b._min=E==3?jt(b.min):E==4?Oo(b.min,b.asinh):E==100?b.fwd(b.min):b.min,b._max=E==3?jt(b.max):E==4?Oo(b.max,b.asinh):E==100?b.fwd(b.max):b.max,h[f]=d=!0}}if(d){S.forEach((f,w)=>{n==2?w>0&&h.y&&(f._paths=null):h[f.scale]&&(f._paths=null)});for(let f in h)Ss=!0,je("setScale",f);Ue&&j.left>=0&&(ss=ut=!0)}for(let f in V)V[f]=null}function Uc(l){let h=Wo(De-1,0,Ve-1),d=Wo(Ie+1,0,Ve-1);for(;l[h]==null&&h>0;)h--;for(;l[d]==null&&d<Ve-1;)d++;return[h,d]}function qc(){if(Ve>0){let l=S.some(h=>h._focus)&&et!=Tt.alpha;l&&(p.globalAlpha=et=Tt.alpha),S.forEach((h,d)=>{if(d>0&&h.show&&(Ar(d,!1),Ar(d,!0),h._paths==null)){let f=et;et!=h.alpha&&(p.globalAlpha=et=h.alpha);let w=n==2?[0,e[d][0].length-1]:Uc(e[d]);h._paths=h.paths(i,d,w[0],w[1]),et!=f&&(p.globalAlpha=et=f)}}),S.forEach((h,d)=>{if(d>0&&h.show){let f=et;et!=h.alpha&&(p.globalAlpha=et=h.alpha),h._paths!=null&&_r(d,!1);{let w=h._paths!=null?h._paths.gaps:null,b=h.points.show(i,d,De,Ie,w),E=h.points.filter(i,d,b,w);(b||E)&&(h.points._paths=h.points.paths(i,d,De,Ie,E),_r(d,!0))}et!=f&&(p.globalAlpha=et=f),je("drawSeries",d)}}),l&&(p.globalAlpha=et=1)}}function Ar(l,h){let d=h?S[l].points:S[l];d._stroke=d.stroke(i,l),d._fill=d.fill(i,l)}function _r(l,h){let d=h?S[l].points:S[l],{stroke:f,fill:w,clip:b,flags:E,_stroke:$=d._stroke,_fill:A=d._fill,_width:O=d.width}=d._paths;O=me(O*le,3);let C=null,I=O%2/2;h&&A==null&&(A=O>0?"#fff":$);let K=d.pxAlign==1&&I>0;if(K&&p.translate(I,I),!h){let oe=st-O/2,ie=ht-O/2,X=Xe+O,H=wt+O;C=new Path2D,C.rect(oe,ie,X,H)}h?Jn($,O,d.dash,d.cap,A,f,w,E,b):Yc(l,$,O,d.dash,d.cap,A,f,w,E,C,b),K&&p.translate(-I,-I)}function Yc(l,h,d,f,w,b,E,$,A,O,C){let I=!1;A!=0&&R.forEach((K,oe)=>{if(K.series[0]==l){let ie=S[K.series[1]],X=e[K.series[1]],H=(ie._paths||xi).band;Kt(H)&&(H=K.dir==1?H[0]:H[1]);let z,be=null;ie.show&&H&&bu(X,De,Ie)?(be=K.fill(i,oe)||b,z=ie._paths.clip):H=null,Jn(h,d,f,w,be,E,$,A,O,C,z,H),I=!0}}),I||Jn(h,d,f,w,b,E,$,A,O,C)}let Pr=Js|Ho;function Jn(l,h,d,f,w,b,E,$,A,O,C,I){Nr(l,h,d,f,w),(A||O||I)&&(p.save(),A&&p.clip(A),O&&p.clip(O)),I?($&Pr)==Pr?(p.clip(I),C&&p.clip(C),Di(w,E),Ci(l,b,h)):$&Ho?(Di(w,E),p.clip(I),Ci(l,b,h)):$&Js&&(p.save(),p.clip(I),C&&p.clip(C),Di(w,E),p.restore(),Ci(l,b,h)):(Di(w,E),Ci(l,b,h)),(A||O||I)&&p.restore()}function Ci(l,h,d){d>0&&(h instanceof Map?h.forEach((f,w)=>{p.strokeStyle=Oi=w,p.stroke(f)}):h!=null&&l&&p.stroke(h))}function Di(l,h){h instanceof Map?h.forEach((d,f)=>{p.fillStyle=Ts=f,p.fill(d)}):h!=null&&l&&p.fill(h)}function Kc(l,h,d,f){let w=T[l],b;if(f<=0)b=[0,0];else{let E=w._space=w.space(i,l,h,d,f),$=w._incrs=w.incrs(i,l,h,d,f,E);b=zd(h,d,$,f,E)}return w._found=b}function Zn(l,h,d,f,w,b,E,$,A,O){let C=E%2/2;x==1&&p.translate(C,C),Nr($,E,A,O,$),p.beginPath();let I,K,oe,ie,X=w+(f==0||f==3?-b:b);d==0?(K=w,ie=X):(I=w,oe=X);for(let H=0;H<l.length;H++)h[H]!=null&&(d==0?I=oe=l[H]:K=ie=l[H],p.moveTo(I,K),p.lineTo(oe,ie));p.stroke(),x==1&&p.translate(-C,-C)}function Jc(l){let h=!0;return T.forEach((d,f)=>{if(!d.show)return;let w=N[d.scale];if(w.min==null){d._show&&(h=!1,d._show=!1,As(!1));return}else d._show||(h=!1,d._show=!0,As(!1));let b=d.side,E=b%2,{min:$,max:A}=w,[O,C]=Kc(f,$,A,E==0?Z:D);if(C==0)return;let I=w.distr==2,K=d._splits=d.splits(i,f,$,A,O,C,I),oe=w.distr==2?K.map(z=>bt[z]):K,ie=w.distr==2?bt[K[1]]-bt[K[0]]:O,X=d._values=d.values(i,d.filter(i,oe,f,C,ie),f,C,ie);d._rotate=b==2?d.rotate(i,X,f,C):0;let H=d._size;d._size=gt(d.size(i,X,f,l)),H!=null&&d._size!=H&&(h=!1)}),h}function Zc(l){let h=!0;return Er.forEach((d,f)=>{let w=d(i,f,ns,l);w!=Bt[f]&&(h=!1),Bt[f]=w}),h}function Qc(){for(let l=0;l<T.length;l++){let h=T[l];if(!h.show||!h._show)continue;let d=h.side,f=d%2,w,b,E=h.stroke(i,l),$=d==0||d==3?-1:1,[A,O]=h._found;if(h.label!=null){let Ke=h.labelGap*$,ot=Le((h._lpos+Ke)*le);$r(h.labelFont[0],E,"center",d==2?"top":Pl),p.save(),f==1?(w=b=0,p.translate(ot,Le(ht+wt/2)),p.rotate((d==3?-sn:sn)/2)):(w=Le(st+Xe/2),b=ot);let ls=ya(h.label)?h.label(i,l,A,O):h.label;p.fillText(ls,w,b),p.restore()}if(O==0)continue;let C=N[h.scale],I=f==0?Xe:wt,K=f==0?st:ht,oe=h._splits,ie=C.distr==2?oe.map(Ke=>bt[Ke]):oe,X=C.distr==2?bt[oe[1]]-bt[oe[0]]:A,H=h.ticks,z=h.border,be=H.show?H.size:0,Ne=Le(be*le),ze=Le((h.alignTo==2?h._size-be-h.gap:h.gap)*le),de=h._rotate*-sn/180,$e=M(h._pos*le),it=(Ne+ze)*$,Ye=$e+it;b=f==0?Ye:0,w=f==1?Ye:0;let ft=h.font[0],yt=h.align==1?Hs:h.align==2?_o:de>0?Hs:de<0?_o:f==0?"center":d==3?_o:Hs,Pt=de||f==1?"middle":d==2?"top":Pl;$r(ft,E,yt,Pt);let nt=h.font[1]*h.lineGap,pt=oe.map(Ke=>M(a(Ke,C,I,K))),xt=h._values;for(let Ke=0;Ke<xt.length;Ke++){let ot=xt[Ke];if(ot!=null){f==0?w=pt[Ke]:b=pt[Ke],ot=""+ot;let ls=ot.indexOf(`
`)==-1?[ot]:ot.split(/\n/gm);for(let Je=0;Je<ls.length;Je++){let Jr=ls[Je];de?(p.save(),p.translate(w,b+Je*nt),p.rotate(de),p.fillText(Jr,0,0),p.restore()):p.fillText(Jr,w,b+Je*nt)}}}H.show&&Zn(pt,H.filter(i,ie,l,O,X),f,d,$e,Ne,me(H.width*le,3),H.stroke(i,l),H.dash,H.cap);let Lt=h.grid;Lt.show&&Zn(pt,Lt.filter(i,ie,l,O,X),f,f==0?2:1,f==0?ht:st,f==0?wt:Xe,me(Lt.width*le,3),Lt.stroke(i,l),Lt.dash,Lt.cap),z.show&&Zn([$e],[1],f==0?1:0,f==0?1:2,f==1?ht:st,f==1?wt:Xe,me(z.width*le,3),z.stroke(i,l),z.dash,z.cap)}je("drawAxes")}function As(l){S.forEach((h,d)=>{d>0&&(h._paths=null,l&&(n==1?(h.min=null,h.max=null):h.facets.forEach(f=>{f.min=null,f.max=null})))})}let Ii=!1,Qn=!1,oi=[];function Xc(){Qn=!1;for(let l=0;l<oi.length;l++)je(...oi[l]);oi.length=0}function _s(){Ii||(Ou(Lr),Ii=!0)}function eh(l,h=!1){Ii=!0,Qn=h,l(i),Lr(),h&&oi.length>0&&queueMicrotask(Xc)}i.batch=eh;function Lr(){if(jn&&(Gc(),jn=!1),Ss&&(Fc(),Ss=!1),_i){if(ye(k,Hs,ge),ye(k,"top",Pe),ye(k,vi,Z),ye(k,wi,D),ye(y,Hs,ge),ye(y,"top",Pe),ye(y,vi,Z),ye(y,wi,D),ye(g,vi,It),ye(g,wi,Xt),m.width=Le(It*le),m.height=Le(Xt*le),T.forEach(({_el:l,_show:h,_size:d,_pos:f,side:w})=>{if(l!=null)if(h){let b=w===3||w===0?d:0,E=w%2==1;ye(l,E?"left":"top",f-b),ye(l,E?"width":"height",d),ye(l,E?"top":"left",E?Pe:ge),ye(l,E?"height":"width",E?D:Z),jo(l,ds)}else rt(l,ds)}),Oi=Ts=Vn=Hn=Gn=Un=qn=Yn=Bn=null,et=1,ai(!0),ge!=ks||Pe!=es||Z!=$t||D!=ts){As(!1);let l=Z/$t,h=D/ts;if(Ue&&!ss&&j.left>=0){j.left*=l,j.top*=h,Ps&&Ct(Ps,Le(j.left),0,Z,D),Ls&&Ct(Ls,0,Le(j.top),Z,D);for(let d=0;d<dt.length;d++){let f=dt[d];f!=null&&(Ns[d]*=l,$s[d]*=h,Ct(f,gt(Ns[d]),gt($s[d]),Z,D))}}if(we.show&&!Pi&&we.left>=0&&we.width>0){we.left*=l,we.width*=l,we.top*=h,we.height*=h;for(let d in no)ye(Ds,d,we[d])}ks=ge,es=Pe,$t=Z,ts=D}je("setSize"),_i=!1}It>0&&Xt>0&&(p.clearRect(0,0,m.width,m.height),je("drawClear"),B.forEach(l=>l()),je("draw")),we.show&&Pi&&(Ri(we),Pi=!1),Ue&&ss&&(rs(null,!0,!1),ss=!1),Q.show&&Q.live&&ut&&(so(),ut=!1),c||(c=!0,i.status=1,je("ready")),ni=!1,Ii=!1}i.redraw=(l,h)=>{Ss=h||!1,l!==!1?Gt(L,P.min,P.max):_s()};function Xn(l,h){let d=N[l];if(d.from==null){if(Ve==0){let f=d.range(i,h.min,h.max,l);h.min=f[0],h.max=f[1]}if(h.min>h.max){let f=h.min;h.min=h.max,h.max=f}if(Ve>1&&h.min!=null&&h.max!=null&&h.max-h.min<1e-16)return;l==L&&d.distr==2&&Ve>0&&(h.min=Et(h.min,e[0]),h.max=Et(h.max,e[0]),h.min==h.max&&h.max++),V[l]=h,jn=!0,_s()}}i.setScale=Xn;let eo,to,Ps,Ls,Or,Cr,Os,Cs,Dr,Ir,ve,Se,Ht=!1,Be=j.drag,Re=Be.x,Fe=Be.y;Ue&&(j.x&&(eo=mt(iu,y)),j.y&&(to=mt(nu,y)),P.ori==0?(Ps=eo,Ls=to):(Ps=to,Ls=eo),ve=j.left,Se=j.top);let we=i.select=Ae({show:!0,over:!0,left:0,width:0,top:0,height:0},s.select),Ds=we.show?mt(su,we.over?y:k):null;function Ri(l,h){if(we.show){for(let d in l)we[d]=l[d],d in no&&ye(Ds,d,l[d]);h!==!1&&je("setSelect")}}i.setSelect=Ri;function th(l){if(S[l].show)_e&&jo(Ee[l],ds);else if(_e&&rt(Ee[l],ds),Ue){let d=Ms?dt[0]:dt[l];d!=null&&Ct(d,-10,-10,Z,D)}}function Gt(l,h,d){Xn(l,{min:h,max:d})}function At(l,h,d,f){h.focus!=null&&rh(l),h.show!=null&&S.forEach((w,b)=>{b>0&&(l==b||l==null)&&(w.show=h.show,th(b),n==2?(Gt(w.facets[0].scale,null,null),Gt(w.facets[1].scale,null,null)):Gt(w.scale,null,null),_s())}),d!==!1&&je("setSeries",l,h),f&&ci("setSeries",i,l,h)}i.setSeries=At;function sh(l,h){Ae(R[l],h)}function ih(l,h){l.fill=ee(l.fill||null),l.dir=ne(l.dir,-1),h=h??R.length,R.splice(h,0,l)}function nh(l){l==null?R.length=0:R.splice(l,1)}i.addBand=ih,i.setBand=sh,i.delBand=nh;function oh(l,h){S[l].alpha=h,Ue&&dt[l]!=null&&(dt[l].style.opacity=h),_e&&Ee[l]&&(Ee[l].style.opacity=h)}let Rt,Ut,os,Is={focus:!0};function rh(l){if(l!=os){let h=l==null,d=Tt.alpha!=1;S.forEach((f,w)=>{if(n==1||w>0){let b=h||w==0||w==l;f._focus=h?null:b,d&&oh(w,b?1:Tt.alpha)}}),os=l,d&&_s()}}_e&&Es&&qe(Dl,ae,l=>{j._lock||(is(l),os!=null&&At(null,Is,!0,Te.setSeries))});function _t(l,h,d){let f=N[h];d&&(l=l/le-(f.ori==1?Pe:ge));let w=Z;f.ori==1&&(w=D,l=w-l),f.dir==-1&&(l=w-l);let b=f._min,E=f._max,$=l/w,A=b+(E-b)*$,O=f.distr;return O==3?qs(10,A):O==4?xu(A,f.asinh):O==100?f.bwd(A):A}function lh(l,h){let d=_t(l,L,h);return Et(d,e[0],De,Ie)}i.valToIdx=l=>Et(l,e[0]),i.posToIdx=lh,i.posToVal=_t,i.valToPos=(l,h,d)=>N[h].ori==0?o(l,N[h],d?Xe:Z,d?st:0):r(l,N[h],d?wt:D,d?ht:0),i.setCursor=(l,h,d)=>{ve=l.left,Se=l.top,rs(null,h,d)};function Rr(l,h){ye(Ds,Hs,we.left=l),ye(Ds,vi,we.width=h)}function Fr(l,h){ye(Ds,"top",we.top=l),ye(Ds,wi,we.height=h)}let ri=P.ori==0?Rr:Fr,li=P.ori==1?Rr:Fr;function ah(){if(_e&&Q.live)for(let l=n==2?1:0;l<S.length;l++){if(l==0&&ct)continue;let h=Q.values[l],d=0;for(let f in h)Nt[l][d++].firstChild.nodeValue=h[f]}}function so(l,h){if(l!=null&&(l.idxs?l.idxs.forEach((d,f)=>{ue[f]=d}):Mu(l.idx)||ue.fill(l.idx),Q.idx=ue[0]),_e&&Q.live){for(let d=0;d<S.length;d++)(d>0||n==1&&!ct)&&ch(d,ue[d]);ah()}ut=!1,h!==!1&&je("setLegend")}i.setLegend=so;function ch(l,h){let d=S[l],f=l==0&&J==2?bt:e[l],w;ct?w=d.values(i,l,h)??Vt:(w=d.value(i,h==null?null:f[h],l,h),w=w==null?Vt:{_:w}),Q.values[l]=w}function rs(l,h,d){Dr=ve,Ir=Se,[ve,Se]=j.move(i,ve,Se),j.left=ve,j.top=Se,Ue&&(Ps&&Ct(Ps,Le(ve),0,Z,D),Ls&&Ct(Ls,0,Le(Se),Z,D));let f,w=De>Ie;Rt=pe,Ut=null;let b=P.ori==0?Z:D,E=P.ori==1?Z:D;if(ve<0||Ve==0||w){f=j.idx=null;for(let $=0;$<S.length;$++){let A=dt[$];A!=null&&Ct(A,-10,-10,Z,D)}Es&&At(null,Is,!0,l==null&&Te.setSeries),Q.live&&(ue.fill(f),ut=!0)}else{let $,A,O;n==1&&($=P.ori==0?ve:Se,A=_t($,L),f=j.idx=Et(A,e[0],De,Ie),O=F(e[0][f],P,b,0));let C=-10,I=-10,K=0,oe=0,ie=!0,X="",H="";for(let z=n==2?1:0;z<S.length;z++){let be=S[z],Ne=ue[z],ze=Ne==null?null:n==1?e[z][Ne]:e[z][1][Ne],de=j.dataIdx(i,z,f,A),$e=de==null?null:n==1?e[z][de]:e[z][1][de];if(ut=ut||$e!=ze||de!=Ne,ue[z]=de,z>0&&be.show){let it=de==null?-10:de==f?O:F(n==1?e[0][de]:e[z][0][de],P,b,0),Ye=$e==null?-10:Y($e,n==1?N[be.scale]:N[be.facets[1].scale],E,0);if(Es&&$e!=null){let ft=P.ori==1?ve:Se,yt=Oe(Tt.dist(i,z,de,Ye,ft));if(yt<Rt){let Pt=Tt.bias;if(Pt!=0){let nt=_t(ft,be.scale),pt=$e>=0?1:-1,xt=nt>=0?1:-1;xt==pt&&(xt==1?Pt==1?$e>=nt:$e<=nt:Pt==1?$e<=nt:$e>=nt)&&(Rt=yt,Ut=z)}else Rt=yt,Ut=z}}if(ut||Ms){let ft,yt;P.ori==0?(ft=it,yt=Ye):(ft=Ye,yt=it);let Pt,nt,pt,xt,Lt,Ke,ot=!0,ls=He.bbox;if(ls!=null){ot=!1;let Je=ls(i,z);pt=Je.left,xt=Je.top,Pt=Je.width,nt=Je.height}else pt=ft,xt=yt,Pt=nt=He.size(i,z);if(Ke=He.fill(i,z),Lt=He.stroke(i,z),Ms)z==Ut&&Rt<=Tt.prox&&(C=pt,I=xt,K=Pt,oe=nt,ie=ot,X=Ke,H=Lt);else{let Je=dt[z];Je!=null&&(Ns[z]=pt,$s[z]=xt,Vl(Je,Pt,nt,ot),zl(Je,Ke,Lt),Ct(Je,gt(pt),gt(xt),Z,D))}}}}if(Ms){let z=Tt.prox,be=os==null?Rt<=z:Rt>z||Ut!=os;if(ut||be){let Ne=dt[0];Ne!=null&&(Ns[0]=C,$s[0]=I,Vl(Ne,K,oe,ie),zl(Ne,X,H),Ct(Ne,gt(C),gt(I),Z,D))}}}if(we.show&&Ht)if(l!=null){let[$,A]=Te.scales,[O,C]=Te.match,[I,K]=l.cursor.sync.scales,oe=l.cursor.drag;if(Re=oe._x,Fe=oe._y,Re||Fe){let{left:ie,top:X,width:H,height:z}=l.select,be=l.scales[I].ori,Ne=l.posToVal,ze,de,$e,it,Ye,ft=$!=null&&O($,I),yt=A!=null&&C(A,K);ft&&Re?(be==0?(ze=ie,de=H):(ze=X,de=z),$e=N[$],it=F(Ne(ze,I),$e,b,0),Ye=F(Ne(ze+de,I),$e,b,0),ri(Mt(it,Ye),Oe(Ye-it))):ri(0,b),yt&&Fe?(be==1?(ze=ie,de=H):(ze=X,de=z),$e=N[A],it=Y(Ne(ze,K),$e,E,0),Ye=Y(Ne(ze+de,K),$e,E,0),li(Mt(it,Ye),Oe(Ye-it))):li(0,E)}else oo()}else{let $=Oe(Dr-Or),A=Oe(Ir-Cr);if(P.ori==1){let K=$;$=A,A=K}Re=Be.x&&$>=Be.dist,Fe=Be.y&&A>=Be.dist;let O=Be.uni;O!=null?Re&&Fe&&(Re=$>=O,Fe=A>=O,!Re&&!Fe&&(A>$?Fe=!0:Re=!0)):Be.x&&Be.y&&(Re||Fe)&&(Re=Fe=!0);let C,I;Re&&(P.ori==0?(C=Os,I=ve):(C=Cs,I=Se),ri(Mt(C,I),Oe(I-C)),Fe||li(0,E)),Fe&&(P.ori==1?(C=Os,I=ve):(C=Cs,I=Se),li(Mt(C,I),Oe(I-C)),Re||ri(0,b)),!Re&&!Fe&&(ri(0,0),li(0,0))}if(Be._x=Re,Be._y=Fe,l==null){if(d){if(Kr!=null){let[$,A]=Te.scales;Te.values[0]=$!=null?_t(P.ori==0?ve:Se,$):null,Te.values[1]=A!=null?_t(P.ori==1?ve:Se,A):null}ci(Po,i,ve,Se,Z,D,f)}if(Es){let $=d&&Te.setSeries,A=Tt.prox;os==null?Rt<=A&&At(Ut,Is,!0,$):Rt>A?At(null,Is,!0,$):Ut!=os&&At(Ut,Is,!0,$)}}ut&&(Q.idx=f,so()),h!==!1&&je("setCursor")}let qt=null;Object.defineProperty(i,"rect",{get(){return qt==null&&ai(!1),qt}});function ai(l=!1){l?qt=null:(qt=y.getBoundingClientRect(),je("syncRect",qt))}function jr(l,h,d,f,w,b,E){j._lock||Ht&&l!=null&&l.movementX==0&&l.movementY==0||(io(l,h,d,f,w,b,E,!1,l!=null),l!=null?rs(null,!0,!0):rs(h,!0,!1))}function io(l,h,d,f,w,b,E,$,A){if(qt==null&&ai(!1),is(l),l!=null)d=l.clientX-qt.left,f=l.clientY-qt.top;else{if(d<0||f<0){ve=-10,Se=-10;return}let[O,C]=Te.scales,I=h.cursor.sync,[K,oe]=I.values,[ie,X]=I.scales,[H,z]=Te.match,be=h.axes[0].side%2==1,Ne=P.ori==0?Z:D,ze=P.ori==1?Z:D,de=be?b:w,$e=be?w:b,it=be?f:d,Ye=be?d:f;if(ie!=null?d=H(O,ie)?a(K,N[O],Ne,0):-10:d=Ne*(it/de),X!=null?f=z(C,X)?a(oe,N[C],ze,0):-10:f=ze*(Ye/$e),P.ori==1){let ft=d;d=f,f=ft}}A&&(h==null||h.cursor.event.type==Po)&&((d<=1||d>=Z-1)&&(d=hs(d,Z)),(f<=1||f>=D-1)&&(f=hs(f,D))),$?(Or=d,Cr=f,[Os,Cs]=j.move(i,d,f)):(ve=d,Se=f)}let no={width:0,height:0,left:0,top:0};function oo(){Ri(no,!1)}let zr,Wr,Vr,Br;function Hr(l,h,d,f,w,b,E){Ht=!0,Re=Fe=Be._x=Be._y=!1,io(l,h,d,f,w,b,E,!0,!1),l!=null&&(qe(Lo,Ro,Gr,!1),ci(Ol,i,Os,Cs,Z,D,null));let{left:$,top:A,width:O,height:C}=we;zr=$,Wr=A,Vr=O,Br=C}function Gr(l,h,d,f,w,b,E){Ht=Be._x=Be._y=!1,io(l,h,d,f,w,b,E,!1,!0);let{left:$,top:A,width:O,height:C}=we,I=O>0||C>0,K=zr!=$||Wr!=A||Vr!=O||Br!=C;if(I&&K&&Ri(we),Be.setScale&&I&&K){let oe=$,ie=O,X=A,H=C;if(P.ori==1&&(oe=A,ie=C,X=$,H=O),Re&&Gt(L,_t(oe,L),_t(oe+ie,L)),Fe)for(let z in N){let be=N[z];z!=L&&be.from==null&&be.min!=pe&&Gt(z,_t(X+H,z),_t(X,z))}oo()}else j.lock&&(j._lock=!j._lock,rs(h,!0,l!=null));l!=null&&(xs(Lo,Ro),ci(Lo,i,ve,Se,Z,D,null))}function hh(l,h,d,f,w,b,E){if(j._lock)return;is(l);let $=Ht;if(Ht){let A=!0,O=!0,C=10,I,K;P.ori==0?(I=Re,K=Fe):(I=Fe,K=Re),I&&K&&(A=ve<=C||ve>=Z-C,O=Se<=C||Se>=D-C),I&&A&&(ve=ve<Os?0:Z),K&&O&&(Se=Se<Cs?0:D),rs(null,!0,!0),Ht=!1}ve=-10,Se=-10,ue.fill(null),rs(null,!0,!0),$&&(Ht=$)}function Ur(l,h,d,f,w,b,E){j._lock||(is(l),Wn(),oo(),l!=null&&ci(Il,i,ve,Se,Z,D,null))}function qr(){T.forEach(Wd),zn(i.width,i.height,!0)}fs(nn,Us,qr);let Rs={};Rs.mousedown=Hr,Rs.mousemove=jr,Rs.mouseup=Gr,Rs.dblclick=Ur,Rs.setSeries=(l,h,d,f)=>{let w=Te.match[2];d=w(i,h,d),d!=-1&&At(d,f,!0,!1)},Ue&&(qe(Ol,y,Hr),qe(Po,y,jr),qe(Cl,y,l=>{is(l),ai(!1)}),qe(Dl,y,hh),qe(Il,y,Ur),Go.add(i),i.syncRect=ai);let Fi=i.hooks=s.hooks||{};function je(l,h,d){Qn?oi.push([l,h,d]):l in Fi&&Fi[l].forEach(f=>{f.call(null,i,h,d)})}(s.plugins||[]).forEach(l=>{for(let h in l.hooks)Fi[h]=(Fi[h]||[]).concat(l.hooks[h])});let Yr=(l,h,d)=>d,Te=Ae({key:null,setSeries:!1,filters:{pub:ql,sub:ql},scales:[L,S[1]?S[1].scale:null],match:[Yl,Yl,Yr],values:[null,null]},j.sync);Te.match.length==2&&Te.match.push(Yr),j.sync=Te;let Kr=Te.key,ro=Ha(Kr);function ci(l,h,d,f,w,b,E){Te.filters.pub(l,h,d,f,w,b,E)&&ro.pub(l,h,d,f,w,b,E)}ro.sub(i);function uh(l,h,d,f,w,b,E){Te.filters.sub(l,h,d,f,w,b,E)&&Rs[l](null,h,d,f,w,b,E)}i.pub=uh;function dh(){ro.unsub(i),Go.delete(i),Qt.clear(),zo(nn,Us,qr),u.remove(),ae?.remove(),je("destroy")}i.destroy=dh;function lo(){je("init",s,e),Mr(e||s.data,!1),V[L]?Xn(L,V[L]):Wn(),Pi=we.show&&(we.width>0||we.height>0),ss=ut=!0,zn(s.width,s.height)}return S.forEach(Sr),T.forEach(Hc),t?t instanceof HTMLElement?(t.appendChild(u),lo()):t(i,lo):lo(),i}Ce.assign=Ae;Ce.fmtNum=Qo;Ce.rangeNum=on;Ce.rangeLog=an;Ce.rangeAsinh=Jo;Ce.orient=ms;Ce.pxRatio=le;Ce.join=Lu;Ce.fmtDate=er,Ce.tzDate=Bu;Ce.sync=Ha;{Ce.addGap=Md,Ce.clipGaps=un;let s=Ce.paths={points:Ja};s.linear=Qa,s.stepped=Td,s.bars=Ad,s.spline=Pd}var mn=class{constructor(e){this.columns=e,this.width=1,this.pending=0,this.sums=new Array(e).fill(0),this.iterations=0,this.series=Array.from({length:e+1},()=>[])}clear(){this.width=1,this.pending=0,this.sums.fill(0),this.iterations=0,this.series=Array.from({length:this.columns+1},()=>[])}add(e){for(let t=0;t<e.length;t+=this.columns){for(let i=0;i<this.columns;i++)this.sums[i]+=e[t+i];this.iterations+=1,this.pending+=1,!(this.pending<this.width)&&(this.series[0].push(this.iterations-(this.width-1)/2),this.sums.forEach((i,n)=>this.series[n+1].push(i/this.width)),this.sums.fill(0),this.pending=0,this.series[0].length===1024&&this.halve())}}halve(){this.series=this.series.map(e=>Array.from({length:e.length/2},(t,i)=>(e[2*i]+e[2*i+1])/2)),this.width*=2}},gn=class{constructor(){this.series=[[],[]]}clear(){this.series=[[],[]]}add(e,t){let[i,n]=this.series;for(;i.length&&i[i.length-1]>=e;)i.pop(),n.pop();i.push(e),n.push(t),i.length===1024&&(this.series=this.series.map(o=>o.filter((r,a)=>a%2===0)))}};var sc=[[],[7,4],[2,3]],ic=116,Vd=150,Bd=60,Hd=2,Gd="11px system-ui, sans-serif",Ud=(s,e,t)=>e===null||t===null?[0,1]:Ce.rangeNum(e,t,.1,!0);function qd(s,e){let t=v("div",{className:"live-plot",role:"img","aria-label":s}),i=e.map((r,a)=>v("span",{className:"live-key live-key-curve",innerHTML:`<svg viewBox="0 0 24 12" aria-hidden="true" class="live-curve-${a+1}"><path d="M0 6H24"/></svg>`},r)),n=v("div",{className:"live-caption"},s);return{element:v("div",{className:"live-chart"},n,...i.length>1?[v("div",{className:"live-keys"},...i)]:[],t),plot:t,caption:n}}var gs=new Set;function rc(){let s=Hd;for(let e of gs)if(gs.delete(e),e.draw(),!--s)break;gs.size&&requestAnimationFrame(rc)}function nc(s){gs.size||requestAnimationFrame(rc),gs.add(s)}var oc=(s,e)=>e.includes(null)?e.map(t=>t===null?"":fe(t)):sl(e),Yd=(s,e)=>Math.max(42,10+6.5*Math.max(0,...(e??[]).map(t=>t.length))),Si=class{constructor(e,t){let{element:i,plot:n,caption:o}=qd(e,t);this.element=i,this.plot=n,this.caption=o,this.due=0}options(e){throw new Error("a chart says what it plots")}data(){throw new Error("a chart says what it plots")}attach(e){let t={stroke:()=>e("axis"),grid:{stroke:()=>e("grid"),width:1},ticks:{show:!1},font:Gd},{series:i,scales:n,bands:o,splits:r}=this.options(e);this.uplot=new Ce({width:Math.max(this.plot.clientWidth,100),height:ic,legend:{show:!1},cursor:{show:!1},padding:[6,16,0,0],scales:{x:{time:!1},y:{range:Ud},...n},axes:[{...t,size:18,gap:2,space:50,values:oc},{...t,size:Yd,gap:4,space:24,values:oc,...r&&{splits:r}}],series:[{},...i],bands:o},this.data(),this.plot)}drawSoon(){if(!this.uplot||gs.has(this))return;clearTimeout(this.timer);let e=this.due-performance.now();e<=0?nc(this):this.timer=setTimeout(()=>nc(this),e+Bd)}draw(){this.due=performance.now()+Vd,this.plot.clientWidth&&this.uplot?.setData(this.data())}fit(){let e=this.plot.clientWidth;e>0&&this.uplot&&e!==this.uplot.width&&this.uplot.setSize({width:e,height:ic}),this.drawSoon()}destroy(){clearTimeout(this.timer),gs.delete(this),this.uplot?.destroy(),this.uplot=void 0}},lc={x:{time:!1,range:(s,e,t)=>[e,Math.max(t,e+1)]}},ac=(s,e)=>({stroke:()=>s(`curve-${e+1}`),width:1.5,dash:sc[e%sc.length],points:{show:!1}}),ei=class extends Si{constructor(e,t){super(`${e} over generator steps`,t),re(this.caption,e),this.history=new mn(t.length),this.count=t.length}options(e){return{series:Array.from({length:this.count},(t,i)=>ac(e,i)),scales:lc,bands:[]}}data(){let{series:e}=this.history;return e[0].length?e:[[0,1],...e.slice(1).map(()=>[null,null])]}add(e){this.history.add(e),this.drawSoon()}clear(){this.history.clear(),this.drawSoon()}},Ei=class extends Si{constructor(e){super(`${e} over generator steps, with its floor`,[]),this.track=new gn,this.floor={mean:NaN,sd:NaN},this.name=e,re(this.caption,e)}options(e){let t={stroke:()=>e("floor"),width:1,dash:[4,3],points:{show:!1}};return{series:[{...ac(e,0),points:{show:()=>this.track.series[0].length<2,size:6}},t,t],scales:{...lc,y:{range:(i,n,o)=>[0,o?1.1*o:1]}},bands:[{series:[3,2],fill:()=>e("floor-fill")}]}}data(){let[e,t]=this.track.series,{mean:i,sd:n}=this.floor,[o,r]=e.length>1?[e,t]:[[e[0]??0,(e[0]??0)+1],[t[0]??null,null]];return[o,r,o.map(()=>Math.max(0,i-2*n)),o.map(()=>i+2*n)]}setFloor(e){this.floor=e,re(this.caption,`${this.name}
dashed: its floor ${fe(e.mean)} ± ${fe(2*e.sd)}`),this.drawSoon()}add(e,t){this.track.add(e,t),this.drawSoon()}clear(){this.track.clear(),this.drawSoon()}},vn=class extends Ei{options(e){let t=super.options(e),i=(o,r,a)=>{let[c,u]=[Math.min(r??1,this.floor.mean||1),a??1];return[10**Math.floor(Math.log10(Math.max(c,1e-6)/1.5)),10**Math.ceil(Math.log10(Math.max(u,1e-6)))]};return{...t,splits:(o,r,a,c)=>{let[u,m]=[a,c].map(g=>Math.round(Math.log10(g))),p=Math.ceil((m-u+1)/4);return Array.from({length:Math.floor((m-u)/p)+1},(g,k)=>10**(u+k*p))},scales:{...t.scales,y:{distr:3,range:i}}}}data(){let[e,t,i,n]=super.data();return[e,t,i.map(o=>Math.max(Number(o),this.floor.mean/3)||null),n]}},Mi=class extends Si{constructor(e,t){super(`${e}: ${t}`,[]),re(this.caption,`${e}
${t}`),this.histogram={edges:[0,1],shares:new Float32Array(1)}}options(e){let t=Ce.paths.bars({size:[1,1/0],align:1,gap:1});return{series:[{stroke:()=>e("bar"),fill:()=>e("bar"),width:0,paths:t,points:{show:!1}}],scales:{x:{time:!1,range:()=>this.histogram.edges},y:{range:(i,n,o)=>[0,o?1.05*o:1]}},bands:[]}}data(){let{edges:e,shares:t}=this.histogram,i=(e[1]-e[0])/t.length;return[Array.from(t,(n,o)=>e[0]+o*i),Array.from(t)]}show(e){this.histogram=e,this.drawSoon()}};var Kd={real:'<svg viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="4"/></svg>',generated:'<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M3 3 9 9M3 9 9 3"/></svg>',arrow:'<svg viewBox="0 0 18 12" aria-hidden="true"><path d="M1 6H16M11 2 16 6 11 10"/></svg>'},lr=(s,...e)=>v("span",{className:`live-key live-key-${s}`},v("span",{innerHTML:Kd[s]}),...e),wn=class{constructor(e){this.label=e.label,this.labelled=v("span",{},e.label),this.outside=v("span",{}),this.wider=v("span",{});let t=ce("arrows");this.arrows=v("input",{id:t,type:"checkbox",checked:!0}),this.ends=[v("span"),v("span"),v("span")],this.element=v("div",{className:"live-legend"},v("div",{className:"live-keys"},lr("real","real"),lr("generated","generated"),lr("arrow",this.arrows,v("label",{htmlFor:t},"pull on them"))),v("div",{className:"live-bar"},v("div",{className:"live-beside"},this.labelled,v("span",{},this.outside,this.wider)),v("div",{className:"live-ramp"}),v("div",{className:"live-ends"},...this.ends)));let{low:i,high:n}=e;i!==null&&n!==null&&this.show({low:i,high:n,apart:n-i},1)}show({low:e,high:t,apart:i},n,o=!1){re(this.labelled,o?`change of ${this.label}`:this.label);let r=Math.min(20,Math.max(0,Math.ceil(1-Math.log10(t-e)))),a=u=>String(Number(u.toFixed(r)));[e,(e+t)/2,t].forEach((u,m)=>re(this.ends[m],a(u)));let c=i<(t-e)/7?` a line every ${fe(i)}`:"";re(this.wider,`${c}${n>1?` ${n} times as wide`:""}`)}showOutside(e){re(this.outside,e?`${Math.ceil(100*e)} % outside`:"")}};var bn=-10,cc=2,Jd=[-8,-4,0],ar=s=>{let e=s>0?Math.log10(s):bn;return 100*(Math.min(cc,Math.max(bn,e))-bn)/(cc-bn)},yn=class{constructor(){this.number=v("span",{className:"live-number"},"–"),this.bar=v("div",{className:"live-meter-bar"}),this.most=v("div",{className:"live-meter-most",hidden:!0});let e=Jd.map(t=>{let i=v("span",{},t===0?"1":v("span",{},"10",v("sup",{},String(t).replace("-","−"))));return i.style.left=`${ar(10**t)}%`,i});this.element=v("div",{className:"live-meter"},v("div",{className:"live-meter-text"},v("span",{},"longest pull on a sample"),this.number),v("div",{className:"live-meter-track","aria-hidden":"true"},this.bar,this.most),v("div",{className:"live-meter-marks","aria-hidden":"true"},...e))}show(e,t){re(this.number,fe(e)),this.bar.style.width=`${ar(e)}%`,this.most.style.left=`${ar(t)}%`,this.most.hidden=!(t>0)}};var Zd=.01,hc=1e-4,Qd=10,Xd=({edges:[s,e],shares:t})=>t.reduce((i,n,o)=>i+n*(s+(o+.5)*(e-s)/t.length),0);function uc(s,e,t,i){let n={...e,steps:t.steps,updates:t.steps+t.discriminatorSteps,mean_slope:Xd(t.slopes),...i};s.measured.forEach((o,r)=>{(!Number.isNaN(t.last[r])||!(o in n))&&(n[o]=t.last[r])});for(let[o,r]of Object.entries(s.derived))n[o]=mi(r,n);return n}var We=s=>{let e=Math.abs(s);return e>=.01&&e<1e3?String(Number(s.toFixed(e<1?3:e<100?2:0))):fe(s)};function ef(s,e){return[...s.matchAll(/\{(\w+)\}/g)].map(([,i])=>i).some(i=>!Number.isFinite(e[i]))?"":s.replace(/\{(\w+)\}/g,(i,n)=>We(e[n]))}function tf({covered:s,quality:e,distance:t},i,{mean:n}){if(i&&s===0)return`No sample sits on any of the ${i} modes`;let o=`${Math.round(100*(e??0))} %`;if(i)return`Samples sit on ${s} of ${i} modes; ${o} of all lie right on one`;let r=t/n;return Number.isFinite(r)?r<1.5?`The distance is ${We(t)}, no more than between two samples of the data`:`The distance is ${We(t)}, ${r<Qd?r.toFixed(1):Math.round(r)} times its floor`:""}function sf({pull:s,moved:e},t,i){if(!(s<Zd*t))return"";let n=`The longest pull on a sample has faded to ${We(s)}, from ${We(t)} at its best`;if(e<hc)return`${n}, and the samples stand still: G has almost nothing to learn from.`;let o=i==="SGD"?"":`, since ${i} divides a gradient by its recent size`;return e>=hc?`${n}, but the samples still move by ${We(e)} a step${o}.`:`${n}.`}function dc(s,e,{modes:t,floor:i,most:n}){if(e.updates===0)return"Nothing is trained yet. Crosses are what G makes of noise; the map is what an untrained network says.";let o=tf(e,t,i);return[o&&`${o}.`,ef(s.sentence,e),sf(e,n,s.optimizers.generator)].filter(Boolean).join(" ")}var fc=s=>s<0?We(s).replace("-","−"):`+${We(s)}`;function pc({part:s,arrows:e},{discriminator:t}){let i=t==="critic"?"f":"D",{batch:n,loss:o=NaN,atReal:r=NaN,atMade:a=NaN,others:c=0,moved:u=NaN,cosine:m=NaN}=s,p=c===1?", and one more with fresh draws":`, and ${c} more with fresh draws`;return{noise:`1 of 5. G makes ${n} samples of fresh noise, and as many real points are drawn. The update of ${i} sees these alone.`,gradient:`2 of 5. The loss of ${i} on them is ${We(o)}. The map shows what its gradient will change: ${fc(r)} at the real points, ${fc(a)} at the samples, on average.`,update:`3 of 5. ${i} has made that update${c?p:""}. The map is the new one.`,pull:`4 of 5. Fresh noise again. Each arrow is minus the gradient of G’s loss at a sample, ${We(kt(e))} long at most.`,move:`5 of 5. G has made its update. The samples share its weights, so they cannot simply follow their pulls: they moved by ${We(u)} on average, and the cosine between ways and pulls is ${We(m)}. Arrows show the ways, enlarged.`}[s.name]}var nf=6,of=5,rf=4,xn=(s,e)=>({low:s,high:e,apart:(e-s)/nf});function cr(s){let[e,t]=[1/0,-1/0];for(let i of s)Number.isFinite(i)&&([e,t]=[Math.min(e,i),Math.max(t,i)]);return e<=t?[e,t]:[0,0]}function mc(s){let e=Math.max(...cr(s).map(Math.abs))||1;return xn(-e,e)}function gc({samples:s,steps:e},t){return!t||e<=t.steps||s.length!==t.samples.length?NaN:kt(s.map((i,n)=>i-t.samples[n]))/(e-t.steps)}var kn=class{constructor(e){this.bounds=e,this.pull=0,this.span=0,this.trained=!1}clear(){this.pull=this.span=0,this.trained=!1}take({surface:e,arrows:t,steps:i,discriminatorSteps:n}){let o=i+n>0;o!==this.trained&&this.clear(),this.trained=o;let[r,a]=cr(e);this.span=Math.max(this.span,(this.bounds.high??a)-(this.bounds.low??r)),this.pull=Math.max(this.pull,kt(t))}range(e){let{low:t,high:i}=this.bounds,n=this.span||1;if(t!==null)return xn(t,i??t+n);if(i!==null)return xn(i-n,i);let[o,r]=cr(e),a=xn((o+r-n)/2,(o+r+n)/2);for(let c=0;c<of&&r-o<rf*a.apart;c++)a.apart/=2;return a}};var Sn=class{constructor(e,t){this.pane=e,this.assets=t,this.loading=void 0,this.module=void 0,this.needed=e.manifest.controls.some(({kind:i})=>i==="formula")}load(){return this.needed?(this.loading??=this.begin().catch(e=>{throw this.loading=void 0,e}),this.loading):Promise.resolve()}async begin(){let{settings:e,main:t}=this.pane,{default:i}=await import(await this.assets.url("formulas.js"));this.module=i,this.panel=new i.Panel(e.inputs,(n,o)=>e.set(n,o)),t.prepend(this.panel.top),t.append(this.panel.bottom),this.show(e.values)}async check(e){try{return await this.load(),this.read(e)}catch(t){return{error:`formulas.js, which reads formulas, could not be loaded (${t.message}).`}}}read(e){return this.module?.check(e)??{error:"formulas.js, which reads formulas, could not be loaded."}}show(e){this.panel?.show(e)}};var hr=new Intl.NumberFormat("en"),lf=20,af="objective.",En=class{picture;shown;steps=0;numbersToo=!0;held=[];measured={distance:NaN,covered:null,quality:null};told={};constructor(e,t,i,n,o,r){this.manifest=e,this.index=t,this.scale=new kn(e.surface),this.named=a=>Me(a).replace("discriminator",e.discriminator),this.legend=new wn(e.surface),this.meter=new yn,this.distance=new Ei("distance to the data (sliced W₁)"),this.layOut(n),this.written=new Sn(this,r),this.settings=new Bs(e,i,this,a=>{this.note(a),this.written.show(a),o(a)}),this.describeSlider(),this.curves=e.curves.map(({label:a,names:c})=>new ei(a,c.map(this.named))),this.slopes=new Mi("slopes between real and generated","share of points"),this.weights=new Mi(`weights of the ${e.discriminator}`,"share of weights"),this.place.append(...[...this.curves,this.slopes,this.weights].map(({element:a})=>a)),this.charts=[this.distance,...this.curves,this.slopes,this.weights],this.clear()}layOut(e){let{manifest:t}=this;this.heading=v("p",{className:"live-title"}),this.canvas=v("canvas",{role:"img","aria-label":`Real and generated points on a map of ${t.surface.label}.`}),this.main=v("div",{className:"live-main"}),this.controls=v("div",{className:"live-controls"}),this.place=v("div",{className:"live-charts"}),this.said=v("p",{className:"live-say"}),this.below=v("div",{});let i=v("div",{className:"live-square"},this.canvas,v("div",{className:"live-stored"},...e));this.element=v("section",{className:"live-pane"},this.heading,v("div",{className:"live-body"},v("div",{className:"live-stage"},i,this.legend.element),v("div",{className:"live-side"},this.said,this.main,this.meter.element,this.distance.element,this.below),v("div",{className:"live-groups"},Ot("more settings",this.controls),Ot("everything that is measured",this.readouts(),this.place))))}entitle(e){this.title=e,this.heading.textContent=e,this.element.setAttribute("aria-label",e)}describeSlider(){let{manifest:e,settings:t,main:i}=this,[n,o]=e.ends;if(n||o){let r=v("p",{className:"live-effects"},v("i",{},`← ${n}`),v("i",{},`${o} →`));i.querySelector("[data-control]").append(r)}this.now={};for(let r of Object.keys(t.inputs))af+r in e.state&&(this.now[r]=v("p",{className:"live-now"}," "),t.inputs[r].element.append(this.now[r]))}readouts(){this.numbers={};let e=(t,i)=>(this.numbers[t]=v("dd",{},"–"),v("div",{},v("dt",{},i),this.numbers[t]));return v("dl",{className:"live-readouts"},e("steps","generator steps"),e("discriminatorSteps",this.named("discriminator_steps")),...this.manifest.measured.map(t=>e(t,this.named(t))),e("distance","distance"),e("covered","modes covered"),e("quality","high-quality samples"))}attach(e){this.picture=new Wi(this.canvas);for(let t of this.charts)t.attach(e)}recolour(e){this.picture.setPalette(e);for(let t of this.charts)t.drawSoon()}fit(){this.picture.fit();for(let e of this.charts)e.fit()}clear(){this.held=[{values:this.settings.values,step:0}],this.steps=0,this.scale.clear();for(let e of this.curves)e.clear();this.distance.clear()}note(e){let t=this.held.at(-1);t&&this.steps-t.step<lf&&this.held.pop(),this.held.push({values:e,step:this.steps})}lastStable(){let e=this.held.at(-2);if(!e)return;let t=this.manifest.controls.map(({name:n})=>n),{values:i}=this.settings;return t.filter(n=>e.values[n]!==i[n]).map(n=>({name:n,value:e.values[n]}))}take(e,t,i){e.steps+e.discriminatorSteps===0&&this.clear(),this.steps=e.steps,e.part||(e.moved=gc(e,this.last),this.last=e,this.scale.take(e)),this.plot(e),this.show(e,t,i||e.distance!==void 0)}plot({rows:e,steps:t,distance:i}){let{measured:n,derived:o,curves:r}=this.manifest,a=r.map(()=>[]);for(let c=0;c<e.length;c+=n.length){let u={...this.settings.values};n.forEach((m,p)=>u[m]=e[c+p]),r.forEach(({names:m},p)=>a[p].push(...m.map(g=>mi(o[g]??g,u))))}a.forEach((c,u)=>c.length&&this.curves[u].add(c)),i!==void 0&&this.distance.add(t,i)}show(e,t,i){if(this.shown=e,e.part)return re(this.said,pc(e,this.manifest));if(this.slopes.show(e.slopes),this.weights.show(e.weights),this.numbersToo=i,e.distance!==void 0){let{distance:n,covered:o=null,quality:r=null}=e;this.measured={distance:n,covered:o,quality:r}}this.told=uc(this.manifest,this.settings.values,e,{pull:kt(e.arrows),moved:e.moved??NaN,...this.measured}),i&&this.showNumbers(e,t)}draw(e,{most:t,cursor:i}){let{shown:n}=this;if(!n)return;let{limit:o,part:r}=n,a=r?.name==="gradient",c=a?mc(n.surface):this.scale.range(n.surface),u=r?.name==="move"?kt(n.arrows):t;this.picture.draw(n,n.points??e.points,{...c,limit:o,pull:u},this.legend.arrows.checked),i&&this.picture.drawCursor(i,o),this.numbersToo&&this.legend.show(c,o/this.index.data[e.data].limit,a)}showNumbers({samples:e,steps:t,discriminatorSteps:i,last:n,limit:o},r){let{numbers:a,measured:c,manifest:u,told:m}=this,{modes:p}=this.index.data[r],g=this.distance.floor;re(this.said,dc(u,m,{modes:p.length,floor:g,most:this.scale.pull})),this.meter.show(m.pull,this.scale.pull),this.legend.showOutside(Qr(e,o)/(e.length/2));for(let[y,x]of Object.entries(this.now)){let M=u.measured.indexOf(y);M>=0&&Number.isFinite(n[M])?re(x,`starts there; now ${po(n[M])}`):re(x," ")}if(re(a.steps,hr.format(t)),re(a.discriminatorSteps,hr.format(i)),u.measured.forEach((y,x)=>re(a[y],po(n[x]))),Number.isNaN(c.distance))return;re(a.distance,c.distance.toFixed(3)),re(a.covered,p.length?`${c.covered} of ${p.length}`:"no modes"),re(a.quality,p.length?`${Math.round(100*(c.quality??0))} %`:"no modes");let k=p.length?`; the generated points cover ${c.covered} of ${p.length} modes`:"";this.words=`Real and generated points on a map of ${u.surface.label}, after ${hr.format(t)} steps${k}.`}say(){this.words&&this.canvas.setAttribute("aria-label",this.words)}destroy(){this.settings.end();for(let e of this.charts)e.destroy()}};var cf=s=>s.split(/\b(\p{L}_\w+)/u).map((e,t)=>{let[i,n]=e.split("_");return t%2?v("i",{},i,v("sub",{},n)):e}),Mn=class{constructor(e,t){this.done=t,this.all=e.map(i=>({...i,reached:0,item:v("li",{},v("span",{className:"live-tick","aria-hidden":"true"},"○"),v("span",{},...cf(i.text)))})),this.element=v("ul",{className:"live-challenges",hidden:!e.length,"aria-label":"try to"},...this.all.map(({item:i})=>i))}take(e){for(let t of this.all){if(e.updates===0&&(t.reached=0),t.item.dataset.done!==void 0)continue;let i=t.stages[t.reached];Object.entries(i).every(([n,[o,r]])=>e[n]>=o&&e[n]<=r)&&(t.reached+=1,!(t.reached<t.stages.length)&&(t.item.dataset.done="",t.item.firstChild.textContent="✓",t.item.append(v("span",{className:"live-hidden"},", done")),this.done(t.text)))}}};var hf=9,uf=.15;function vc([s,e],t){let i=(n,o,r)=>Math.abs(n)<uf*t?"":n<0?o:r;return[i(e,"lower","upper"),i(s,"left","right")].filter(Boolean).join(" ")||"middle"}function df(s){let e=[0,0];return s.forEach((t,i)=>e[i%2]+=t),e.map(t=>t/(s.length/2))}function ff(s,e){let t=0;return s.forEach((i,n)=>t+=(i-e[n%2])**2),Math.sqrt(t/(s.length/2))}function pf(s,{modes:e,radius:t}){let i=([n,o])=>{for(let r=0;r<s.length;r+=2)if(Math.hypot(s[r]-n,s[r+1]-o)<t)return!0;return!1};return e.filter(n=>!i(n))}function mf(s){let[e,t]=[1/0,-1/0];for(let i of s)[e,t]=[Math.min(e,i),Math.max(t,i)];return[e,t]}function wc({title:s,surface:e},t,i,n,o){let{samples:r,steps:a,limit:c}=t,u=df(r),m=pf(r,i),p=m.map(x=>vc(x,i.limit)),g=[`${s} on ${i.title}, after ${a} steps.`,n,`The generated points lie about the ${vc(u,c)} of the picture, ${We(ff(r,u))} from their mean on average.`];m.length&&m.length<i.modes.length&&g.push(m.length<=hf?`None is near the ${m.length===1?"mode":"modes"} at ${p.join(", ")}.`:`None is near ${m.length} of the modes.`);let[k,y]=mf(t.surface);return g.push(`The map, ${e.label}, goes from ${We(k)} to ${We(y)}.`),t.arrows.length&&g.push(`The longer pulls on generated points are ${We(o)} long.`),g.filter(Boolean).join(" ")}var ur=3,gf=760,vf={low:0,high:1e3,integer:!0},Nn="step_",wf=["reset","play","points",`${Nn}discriminator`,`${Nn}generator`];function bf({setup:s,panes:e,model:t}){let{data:i,batch:n,width:o,seed:r,against:a,points:c}=s;return{shared:{data:i,batch:n,width:o,seed:r,speed:"full",against:a},points:c,own:e[0].settings.values,beside:t.get("against")?.settings??{}}}function bc(s){let e=bf(s),t;return i=>(t=i,xf(s,e,i,()=>t===i&&!s.ended))}function yf(s,e,t){if(e==="seed")return vl(t);let i={data:Object.keys(s.data),batch:s.batches.map(String),width:Object.keys(s.sizes),speed:Object.keys(ui),against:["",...Object.keys(s.objectives)]}[e];return i.includes(t)?{value:e==="batch"||e==="width"?Number(t):t}:{error:`must be one of ${i.join(", ")}; got ${js(t)}`}}async function xf(s,e,t,i){let{setup:n,index:o}=s,r=[],a=[],c=new Set(wf),u=(x,M,_,S)=>{c.add(x);let T=t.get(x),N=T===null?{value:_}:S(T);"error"in N&&a.push(`${M} ${N.error}`);let R="error"in N?_:N.value;return R!==_&&r.push(wl(M,_,R)),R},m=Object.entries(e.shared).map(([x,M])=>[x,u(x,Me(x),M,_=>yf(o,x,_))]),p=t.get("points"),g=p?ml(p,o.data.drawn.limit):e.points;if(p&&4*g.length!==p.length){let x=g.length===Yt?`more than ${Yt}`:"what is no point of a picture";a.push(`points hold ${x}; ${g.length} are taken`)}m.some(([x,M])=>x==="data"&&M==="drawn")&&String(n.points)!==String(g)&&n.set("points",g);let{width:k}=Object.fromEntries(m);for(let[x,M]of m)x!=="width"&&n.set(x,M);if(k!==s.networks.width&&n.set("width",Ft),await s.networks.resize(),await s.networks.compare(),!i()||s.panes.length<(n.against?2:1)||(await s.panes[0].written.load().catch(()=>{}),!i())||(s.panes.forEach(({manifest:x,settings:M,written:_},S)=>{let T={...x.toy,...t.has("against")?{}:e.beside};for(let N of x.controls){let{name:R}=N,L=S?T[R]??N.value:e.own[R],U=S?`${x.title}’s ${Me(R)}`:Me(R),B=u(S?`against.${R}`:R,U,L,q=>gl(N,q,_));M.values[R]!==B&&M.set(R,B)}}),n.set("width",k),await s.networks.resize(),!i()))return;n.width!==k&&a.push(`the page has no networks of ${o.sizes[k]} with these choices`);let y=[...t.keys()].filter(x=>!c.has(x));for(let x of y.slice(0,ur))a.push(`${mo(x)} is no setting of this playground`);y.length>ur&&a.push(`${y.length-ur} more are none either`),await kf(s,t,a),s.status.alert(a.length?`The link asks for what cannot be: ${a.join("; ")}.`:""),s.status.note(r.length?`Set by a link: ${r.join(", ")}.`:"All is as this page starts it.")}async function kf(s,e,t){window.parent===window&&!("lecture"in document.documentElement.dataset)&&(s.root.scrollIntoView({block:"start"}),s.root.focus({preventScroll:!0})),e.has("reset")&&!e.has("play")&&s.setPlaying(!1),e.has("reset")&&s.engine&&s.reset();for(let i of["discriminator","generator"]){let n=e.get(Nn+i),o=n===null?{value:0}:cs(n,vf);"error"in o?t.push(`${Me(Nn+i)} ${o.error}`):o.value&&await s.step(i,o.value)}e.has("play")&&s.setPlaying(!0)}function vs(s){let{data:e,centres:t,batch:i}=s.source();return{data:e,centres:t,batch:i,width:s.networks.width,seed:s.setup.seed,sides:s.settings()}}function yc(s){let e=yo(s.name,vs(s),s.index);return $n(s,"the link",new URL(e,location.href).href)}function xc(s){let{name:e,model:t,panes:i,index:n}=s,o=new URL(`../embed/${e}.html`,t.get("base"));o.hash=yo(e,vs(s),n);let r=`Playground: ${i.map(({manifest:u})=>u.title).join(" beside ")}`,c=`<iframe src="${o.href.replaceAll("&","&amp;")}" title="${r}" width="100%" height="${gf}" style="border: 0" loading="lazy" allow="clipboard-write"></iframe>`;return $n(s,"the embed code",c)}var kc=s=>$n(s,"the line of Python",bl(vs(s)));function Sc(s){let{data:e,sides:t}=vs(s);e==="drawn"?s.status.note("A command reads data from a file: save points as a table of two columns, and give its name after --data."):t.some(({manifest:i})=>i.own||i.outputs)?s.status.note("Commands train the book’s objectives, and this one is your own: Copy Python gives the line for a notebook."):$n(s,"the command",yl(vs(s)))}async function $n(s,e,t){let{copied:i}=s.parts;i.text.value=t,i.label.textContent=e,i.text.hidden=i.label.hidden=!1;try{await navigator.clipboard.writeText(t),s.status.note(`Copied: ${e}.`)}catch{i.text.select(),s.status.note(`The browser did not let ${e} be copied: it is selected below.`)}}function Ec(s){let{canvas:e}=s.panes[0],t=s.panes.length>1?2:1,i=v("canvas",{width:t*e.width,height:e.height}),n=i.getContext("2d");s.panes.forEach((o,r)=>n.drawImage(o.canvas,r*e.width,0,e.width,e.height)),i.toBlob(o=>{let r=v("a",{href:URL.createObjectURL(o),download:`${s.name}.png`});r.click(),URL.revokeObjectURL(r.href)})}var Mc=96,Sf=new Intl.NumberFormat("en"),Ni=({panes:[{steps:s,discriminatorSteps:e}]})=>s+e,Tn=class{constructor(e){this.frames=[],this.apart=1;let t=ce("timeline");this.range=v("input",{id:t,type:"range",min:0,max:0,step:1,value:0,disabled:!0}),this.said=v("span",{},"step 0"),this.element=v("div",{className:"live-timeline"},v("label",{htmlFor:t,className:"live-hidden"},"moments of this run"),this.range,this.said),this.range.addEventListener("input",()=>{let i=this.frames[Number(this.range.value)];i&&(this.say(i),e(i))})}clear(){this.frames=[],this.apart=1}take(e){if(e.panes.some(({distance:o})=>o===void 0))return;let t=Ni(e);for(t===0&&this.clear();this.frames.length&&Ni(this.frames[this.frames.length-1])>t;)this.frames.pop();let i=this.frames.at(-1),n=this.frames.at(-2);i&&(Ni(i)===t||Ni(i)-(n?Ni(n):-1/0)<this.apart)&&this.frames.pop(),this.frames.push(e),this.frames.length>Mc&&(this.frames=this.frames.filter((o,r)=>r%2===0||r===this.frames.length-1),this.apart=2*Math.max(this.apart,Math.ceil(t/Mc/2))),this.range.max=String(this.frames.length-1),this.range.value=this.range.max,this.say(e)}enable(e){this.range.disabled=!e||this.frames.length<2}say(e){let t=`step ${Sf.format(e.panes[0].steps)}`;re(this.said,t),this.range.setAttribute("aria-valuetext",t)}};var Ef=20,Mf=12,Nf=new Intl.NumberFormat("en");function $f(s,e){let t=[];for(let o of["data","batch","width","seed"])s[o]!==e[o]&&t.push(`${Me(o)} ${Me(String(s[o]))}`);let[i,n]=s.sides;for(let{name:o}of i.manifest.controls){let r=i.values[o];r!==e.sides[0].values[o]&&t.push(`${Me(o)} ${typeof r=="number"?fe(r):r}`)}return n&&t.push(`beside ${n.manifest.title}`),t.join(", ")||"as the page starts"}var An=class{constructor(e,t){this.present=e,this.restore=t,this.usual=e(),this.rows=[],this.row={present:this.usual,from:0,outcome:[]},this.body=v("tbody",{}),this.empty=v("p",{className:"live-doc"},"Nothing was trained for twenty steps yet.");let i=["settings","steps","distance","modes"].map(n=>v("th",{scope:"col"},n));this.table=v("table",{hidden:!0},v("thead",{},v("tr",{},...i,v("td",{}))),this.body),this.element=v("div",{className:"live-tried"},this.empty,this.table)}next(){let e=this.row.outcome[0]?.steps??0;e-this.row.from>=Ef&&(this.rows=[this.row,...this.rows].slice(0,Mf),this.draw()),this.row={present:this.present(),from:e,outcome:this.row.outcome}}take(e){e[0].steps===0&&(this.next(),this.row.from=0),this.row.outcome=e.map((t,i)=>({...this.row.outcome[i],...t}))}draw(){this.empty.hidden=this.rows.length>0,this.table.hidden=!this.rows.length,this.body.replaceChildren(...this.rows.map(({present:e,outcome:t})=>{let i=r=>v("td",{},t.map(r).join(" / ")),n=$f(e,this.usual),o=v("button",{type:"button","aria-label":`restore: ${n}`},"Restore");return o.addEventListener("click",()=>this.restore(e)),v("tr",{},v("td",{},n),i(({steps:r})=>Nf.format(r)),i(({distance:r})=>r===void 0?"–":fe(Number(r.toPrecision(2)))),i(({covered:r})=>r==null?"–":String(r)),v("td",{},o))}))}};var Tf=new Intl.NumberFormat("en"),Af=100,_n=class{pending;undrawn=new Set;numbersAt=0;rate=0;frame;real;constructor(e){this.board=e;let[t]=e.panes;this.timeline=new Tn(i=>this.goTo(i)),t.legend.element.before(this.timeline.element),this.challenges=new Mn(e.model.get("challenges")??[],i=>e.status.note(`Done: ${i}.`)),t.below.append(this.challenges.element),this.tried=new An(()=>vs(e),i=>e.restore(i)),e.parts.tried.append(this.tried.element)}forget(){this.frame=void 0;for(let e of this.board.panes)e.shown=void 0}takeReal(e){this.real=e;for(let t of this.board.panes)t.distance.setFloor(e.floor)}take(e){let t=a=>a.map(({name:c})=>c).join(" ");if(t(e.panes)!==t(this.board.panes.map(({manifest:a})=>a)))return this.board.send({type:"drawn"});this.frame=e;let[{steps:i,discriminatorSteps:n}]=e.panes;(this.board.status.phase==="loading"||this.board.status.phase==="diverged"&&i===0)&&(this.board.status.setPhase("paused"),this.board.status.alert(""),this.board.update());let o=performance.now(),r=!this.board.running||o-this.numbersAt>=Af;r&&(this.numbersAt=o),e.panes.forEach((a,c)=>this.board.panes[c].take(a,e.data,r)),this.timeline.take(e),this.timeline.enable(!this.board.running),e.panes[0].distance!==void 0&&this.challenges.take(this.board.panes[0].told),this.tried.take(this.board.panes.map(({steps:a,measured:{distance:c,covered:u}})=>({steps:a,distance:c,covered:u}))),this.board.root.dataset.steps=String(i),this.board.root.dataset.part=e.panes[0].part?.name??"",this.board.root.dataset.discriminatorSteps=String(n),this.drawSoon()}goTo(e){this.board.running||e.data!==this.real?.data||(this.frame=e,e.panes.forEach((t,i)=>this.board.panes[i].show(t,e.data,!0)),this.drawSoon())}sayInWords(){let{frame:e,board:t}=this;if(!e)return re(t.parts.worded,"There is no picture yet: press Play or Step.");let i=t.index.data[e.data],n=t.panes.map((o,r)=>wc(o.manifest,e.panes[r],i,o.said.textContent??"",kt(e.panes[r].arrows)));return re(t.parts.worded,n.join(" "))}drawSoon(){for(let e of this.board.panes)this.undrawn.add(e);this.pending??=requestAnimationFrame(()=>this.drawNext())}drawNext(){this.pending=void 0;let{frame:e,real:t,undrawn:i}=this,[n,...o]=this.board.panes.filter(a=>i.has(a));if(!n||!e||!t||e.data!==t.data)return i.clear();this.board.root.dataset.live="",i.delete(n);let r=this.board.panes.filter(({manifest:a})=>a.name===n.manifest.name);n.draw(t,{most:Math.max(...r.map(({scale:a})=>a.pull)),cursor:this.board.own?.cursor}),o.length?this.pending=requestAnimationFrame(()=>this.drawNext()):this.drawn(e)}drawn(e){if(this.board.running){if(e.rate){if(this.rate=.9*(this.rate||e.rate)+.1*e.rate,!this.board.panes[0].numbersToo)return this.board.send({type:"drawn"});let{speed:t}=this.board.setup,i=t==="full"?"":` of ${t} asked for`;this.board.status.rate(`${Tf.format(Math.round(this.rate))} steps per second${i}`)}}else{this.board.status.describe();for(let t of this.board.panes)t.say()}this.board.send({type:"drawn"})}};var _f=new Intl.NumberFormat("en"),Nc=1e4,ti=class{progressed=0;noted="";phase="idle";constructor(e,t){this.parts=e,this.board=t}setPhase(e){this.phase=e,this.board.root.dataset.phase=e,e==="loading"&&(this.progressed=performance.now());let{play:t,reset:i}=this.parts.buttons,n=document.activeElement;i.disabled=e==="idle"||e==="loading"||e==="failed",n instanceof HTMLButtonElement&&n.disabled&&this.board.root.contains(n)&&t.focus(),this.describe()}resume(){this.phase==="diverged"&&(this.alert(""),this.setPhase("paused"))}describe(){let{phase:e}=this;if(this.noted&&!["loading","diverged","failed"].includes(e))this.say(this.noted);else if(e==="idle"){let t=this.board.setup.here?"in this page (loads 14 MB, once)":`in the kernel (${this.board.setup.engine})`;this.say(`Press Play to train ${t}.`)}else e==="loading"?this.say(this.board.setup.here?"Loading the runtime.":"Waiting for the kernel."):e==="playing"?this.say("Training."):e==="waiting"?this.say(document.hidden?"Waiting: the tab is hidden.":"Waiting: out of view."):e==="paused"&&this.board.screen.frame?this.say(`Paused at step ${_f.format(this.board.screen.frame.panes[0].steps)}.`):e==="diverged"?this.say("Stopped."):e==="failed"&&this.say("Not running.")}note(e){this.noted=e,this.describe()}forget(){this.noted=""}say(e){re(this.parts.status,e)}alert(e,...t){let{alert:i,buttons:{play:n}}=this.parts,o=i.contains(document.activeElement);i.replaceChildren(...e?[v("p",{},e)]:[]),t.length&&i.append(v("div",{className:"live-buttons"},...t)),i.hidden=!e,o&&n.focus()}progress(e,t){let i=performance.now();if(clearTimeout(this.stalled),this.phase!=="loading"||e===t)return;let n=r=>Math.round(r/2**20),o=`${n(e)} ${t?`of ${n(t)} MB`:"MB so far"}`;this.stalled=setTimeout(()=>{this.phase==="loading"&&this.say(`Loading the runtime: ${o}, and nothing more for ${Nc/1e3} seconds.`)},Nc),!(i-this.progressed<1e3)&&(this.progressed=i,this.say(`Loading the runtime: ${o}.`))}rate(e){re(this.parts.rate,e)}};var dr=matchMedia("(prefers-color-scheme: dark)");function Pf(){let s=document.documentElement,{jpThemeLight:e,vscodeThemeKind:t}=document.body.dataset,i=s.dataset.theme??s.getAttribute("theme");return i==="dark"||i==="light"?i==="dark":e?e==="false":t?!t.includes("light"):dr.matches}function Pn(s,e){let t=()=>{let n=Pf()?"dark":"light";s.dataset.theme!==n&&(s.dataset.theme=n,e())},i=new MutationObserver(t);for(let n of[document.documentElement,document.body])i.observe(n,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return dr.addEventListener("change",t),t(),()=>{i.disconnect(),dr.removeEventListener("change",t)}}function Ln(s,{still:e,resized:t,seen:i,hidden:n,paced:o}){let r=new ResizeObserver(t);r.observe(s);let a=new IntersectionObserver(([c])=>i(c.isIntersecting));return a.observe(s),e.addEventListener("change",o),document.addEventListener("visibilitychange",n),[()=>r.disconnect(),()=>a.disconnect(),()=>e.removeEventListener("change",o),()=>document.removeEventListener("visibilitychange",n)]}var Lf=1e3/30,Of=500,Cf=150,On=class{own;still=matchMedia("(prefers-reduced-motion: reduce)");colours={};settling;constructor({model:e,index:t,manifest:i,manifestOf:n,assets:o,stored:r}){this.model=e,this.index=t,this.assets=o,this.manifestOf=n,this.name=e.get("name")||i.name,this.parts=xl(this.name,i),this.root=this.parts.root,this.setup=new Ui(e,t,!!i.own,this.parts,a=>this.changed(a)),this.playing=!1,this.running=!1,this.visible=!0,this.engine=void 0,this.ends=[],this.panes=[],this.status=new ti(this.parts,this),this.addPane(i,Ki(e),r),this.networks=new Ji(this),this.screen=new _n(this),this.addButtons(),this.status.setPhase("idle")}addPane(e,t,i){let n=this.panes.length,o=new En(e,this.index,t,i,r=>{this.screen?.tried.next(),this.tell({type:"values",pane:n,values:r}),pi(this.panes)},this.assets);return o.legend.arrows.addEventListener("change",()=>this.drawSoon()),this.panes.push(o),this.parts.panes.append(o.element),pi(this.panes),o}attach(){for(let t of this.panes)t.attach(i=>this.colour(i));this.own=new Qi(this),this.ends.push(Pn(this.root,()=>this.recolour())),this.ends.push(...Ln(this.root,{still:this.still,resized:()=>{for(let t of this.panes)t.fit();this.drawSoon()},seen:t=>{if(this.visible=t,t)for(let{written:i}of this.panes)i.load().catch(()=>{});this.update()},hidden:()=>this.update(),paced:()=>this.send({type:"interval",interval:this.interval()})}),()=>this.setup.end(),()=>this.panes.forEach(t=>t.destroy()),()=>this.engine?.stop()),this.open();let e=this.setup.against;e&&this.networks.compare().then(()=>e===this.setup.against&&this.open()),this.ends.push(qi({name:this.name,root:this.root,apply:bc(this)}),Bi(this.model,this))}open(){let e=this.model.get("opening"),t=this.setup.against?[e,e?.beside]:[e];if(this.engine||this.panes.length<t.length||!t.every(n=>n?.real))return;let i=t.map((n,o)=>Tl(n,this.panes[o].manifest,this.source().data));this.screen.takeReal(i[0].real),this.screen.take({...i[0].frame,panes:i.map(({frame:n})=>n.panes[0])})}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={};let e=Vi(this.root);for(let t of this.panes)t.recolour(e);this.drawSoon()}send(e){this.engine?.send(e)}tell(e){this.engine?.tell(e)}changed(e){let{setup:t}=this;e==="seed"?(this.engine&&this.status.forget(),this.tell({type:"seed",seed:t.seed})):e==="engine"?this.switchEngine():e==="width"?this.settling=Promise.all([this.settling,this.networks.resize()]):e==="speed"?this.send({type:"speed",speed:this.speed()}):e==="against"?this.settling=Promise.all([this.settling,this.networks.compare()]):e==="points"&&t.data!=="drawn"&&t.points.length?t.set("data","drawn"):this.sourceSoon(),this.own?.follow(e),e!=="speed"&&this.screen.tried.next(),this.screen.frame&&!this.engine&&(e==="data"||e==="points"||e==="seed"||e==="against"||e==="width")&&this.ensureEngine()}speed(){return ui[this.setup.speed]}interval(){return this.still.matches?Of:Lf}source(){let{data:e,points:t,batch:i}=this.setup;return{data:e!=="drawn"||t.length>0?e:"ring",centres:t.length?t:[[0,0]],batch:i}}sourceSoon(){this.stroke||(this.tell({type:"source",source:this.source()}),this.stroke=setTimeout(()=>{this.stroke=void 0,JSON.stringify(this.source())!==this.told&&this.sourceSoon()},Cf),this.told=JSON.stringify(this.source()))}settings(){return this.panes.map(({manifest:e,settings:t})=>({manifest:Yi(e,this.setup.width),values:t.values}))}addButtons(){let{buttons:e,shares:t}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing)),e.step.addEventListener("click",()=>this.step("iteration")),e.discriminator.addEventListener("click",()=>this.step("discriminator")),e.generator.addEventListener("click",()=>this.step("generator")),e.reset.addEventListener("click",()=>this.reset()),this.parts.words.addEventListener("click",()=>this.screen.sayInWords()),t.link.addEventListener("click",()=>yc(this)),t.python.addEventListener("click",()=>kc(this)),t.command.addEventListener("click",()=>Sc(this)),t.embed.addEventListener("click",()=>xc(this)),t.embed.hidden=!this.model.get("base"),t.picture.addEventListener("click",()=>Ec(this))}setPlaying(e){this.status.forget(),this.playing=e,e&&this.status.resume(),e&&this.ensureEngine(),this.update()}async step(e,t=Number(this.parts.times.value)||1){let i=e==="iteration"&&this.setup.here&&this.parts.times.value===Eo;this.setPlaying(!1),this.status.resume(),this.ensureEngine(),await this.settling,this.send(i?{type:"part"}:{type:"step",role:e,times:t})}reset(){this.status.forget(),this.send({type:"reset"})}async restore({data:e,seed:t,batch:i,width:n,centres:o,sides:[r,a]}){let{setup:c}=this;this.setPlaying(!1),e==="drawn"&&c.set("points",o),c.set("data",e),c.set("batch",i),c.set("seed",t),c.set("against",a?.manifest.name??""),n===Ft&&c.set("width",n),await this.networks.resize(),await this.networks.compare();for(let[u,m]of[r,a].entries())for(let[p,g]of Object.entries(m?.values??{}))this.panes[u]?.settings.set(p,g);c.set("width",n),await this.networks.resize(),this.engine&&this.reset(),this.setPlaying(!0)}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading");let{index:e,setup:t}=this,i={frame:o=>this.screen.take(o),real:o=>this.screen.takeReal(o),progress:(o,r)=>this.status.progress(o,r),diverged:(o,r,a)=>this.diverge(o,r,a),refused:o=>this.networks.refuse(o),failed:(o,r)=>this.fail(o,r)};this.engine=t.here?new Fs(this.assets,i):new as(this.model,t.engine,i);let n={speed:this.speed(),interval:this.interval()};this.engine.start({index:e,settings:this.settings(),source:this.source(),seed:t.seed,...n})}switchEngine(){this.networks.free(),this.engine?(this.engine.stop(),this.engine=void 0,this.running=!1,this.ensureEngine(),this.update()):this.status.describe()}attend(e){this.setup.here||this.ensureEngine(),this.setPlaying(e)}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.screen.timeline.enable(!e),this.send({type:e?"play":"pause"})),this.parts.buttons.play.textContent=this.playing?"Pause":"Play",this.status.phase!=="idle"&&this.status.phase!=="loading"&&this.status.phase!=="diverged"&&this.status.phase!=="failed"&&this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e,t,i){this.panes[e]&&(this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(...nl(this,this.panes[e],t,i)))}fail(e,t){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.screen.forget(),this.own.turn(!1),delete this.root.dataset.live,this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${t}). The stored figure is shown; press Play to try again.`)}drawSoon(){this.screen.drawSoon()}destroy(){this.ended=!0,clearTimeout(this.stroke);for(let e of this.ends)e()}};var $c=`/* The colours that stages, explorers, exercises and the flash game share, and the card that each lies on. All without
   specificity: their own sheets come before it wherever they stand on a page. */
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
`;var Tc=`.live-playground {
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
`;var Ac='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';function Ff(s,e){if(e.childNodes.length)return[...e.childNodes];let t=s.get("figure");return t?[v("img",{src:t,alt:s.get("alt")})]:[]}var fr=new Map;async function jf(s){let e=await fetch(s);if(!e.ok)throw new Error(`${e.status} ${e.statusText}`);return e.json()}function zf(s){return async e=>{let t=`${e}.json`;try{let i=await s.url(t),n=fr.get(i)??jf(i);return fr.set(i,n),n.catch(()=>fr.delete(i)),structuredClone(await n)}catch(i){throw Object.assign(new Error(i.message),{file:t})}}}function pr({model:s,el:e},{index:t,manifest:i,Stage:n,styles:o}){let r=Ff(s,e),a=Zr(s),c=zf(a),u,m=!1,p=async()=>{try{let[g,k]=await Promise.all([t,i].map(c));if(m)return;let y=new n({model:s,index:g,manifest:k,manifestOf:c,assets:a,stored:r});u=y,e.replaceChildren(v("style",{},Ac,$c,Tc,o),y.root),y.attach()}catch({file:g,message:k}){let y=g?`${g} could not be loaded`:"The playground could not be started",x=v("button",{type:"button"},"Try again");x.addEventListener("click",p),e.replaceChildren(v("p",{role:"alert"},`${y} (${k}). The stored figure is shown.`),x,...r)}};return p(),()=>{m=!0,u?.destroy()}}var _c=s=>pr(s,{index:"index",manifest:s.model.get("objective"),Stage:On,styles:""});var Pc=`/* images: samples beside real ones, each in the colour of its verdict */
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
`;var Vf={ink:"ink",paper:"panel",low:"generated",middle:"middle",high:"real"};function mr(s){let e=document.createElement("canvas").getContext("2d",{willReadFrequently:!0}),t=Object.entries(Vf).map(([i,n])=>(e.fillStyle=s(n),e.fillRect(0,0,1,1),[i,[...e.getImageData(0,0,1,1).data].slice(0,3)]));return Object.fromEntries(t)}var Lc=(s,e,t)=>s.map((i,n)=>Math.round(i+(e[n]-i)*t));function Bf({low:s,middle:e,high:t},i){let[n,o,r]=i<.5?Lc(s,e,2*i):Lc(e,t,2*i-1);return`rgb(${n} ${o} ${r})`}var Zt=class{constructor(e,t){this.canvas=e,this.columns=t,this.context=e.getContext("2d"),this.small=document.createElement("canvas"),this.count=0}get pitch(){return this.canvas.width/this.columns}fit(e){let t=window.devicePixelRatio||1,i=Math.max(1,Math.round(this.canvas.clientWidth*t)),n=Math.round(i/this.columns*Math.ceil(e/this.columns));(this.canvas.width!==i||this.canvas.height!==n)&&Object.assign(this.canvas,{width:i,height:n}),this.count=e}draw(e,t,i,{verdicts:n,marks:o={},ring:r=""}={}){let{context:a,small:c,columns:u}=this,m=t*t,p=e.length/m;this.fit(p);let{pitch:g}=this,k=window.devicePixelRatio||1,y=n?3*k:0,x=3*k;a.clearRect(0,0,this.canvas.width,this.canvas.height),a.imageSmoothingQuality="high",c.width=c.height=t;let M=c.getContext("2d"),_=M.createImageData(t,t);for(let S=0;S<p;S++){let[T,N]=[S%u*g+x/2,Math.floor(S/u)*g+x/2],R=g-x;n&&(a.fillStyle=Bf(i,n[S]),a.fillRect(T,N,R,R)),Hf(_.data,e.subarray(S*m,(S+1)*m),i),M.putImageData(_,0,0),a.drawImage(c,T+y,N+y,R-2*y,R-2*y),o[S]&&this.mark(o[S],T,N,R,r)}}mark(e,t,i,n,o){let{context:r}=this,a=window.devicePixelRatio||1;r.strokeStyle=r.fillStyle=o,r.lineWidth=2*a,r.strokeRect(t,i,n,n),r.font=`bold ${11*a}px system-ui, sans-serif`,r.textBaseline="top",r.fillText(e,t+5*a,i+4*a)}at({clientX:e,clientY:t}){let{left:i,top:n,width:o}=this.canvas.getBoundingClientRect(),r=o/this.columns,[a,c]=[Math.floor((e-i)/r),Math.floor((t-n)/r)],u=c*this.columns+a;return a>=0&&a<this.columns&&c>=0&&u<this.count?u:-1}};function Hf(s,e,{ink:t,paper:i}){for(let n=0;n<e.length;n++){let o=(Math.min(1,Math.max(-1,e[n]))+1)/2;for(let r=0;r<3;r++)s[4*n+r]=i[r]+(t[r]-i[r])*o;s[4*n+3]=255}}var Gf=.01,Cn=s=>Array.from(s).reduce((e,t)=>e+t,0)/s.length,Wt=s=>Math.abs(s)>=.01?String(Number(s.toPrecision(3))):fe(s),gr=s=>s.flatMap((e,t)=>e>=Gf?[t]:[]),vr=({discriminator:s})=>s==="critic"?"The critic":"D";function Oc({shown:s,measured:e,manifest:t}){if(!s||!e)return"";if(s.steps+s.discriminatorSteps===0)return"Nothing is trained yet: this is what G makes of noise.";let{distance:i,floor:n,digits:o}=e,r=gr(o),a=o.map((p,g)=>g).filter(p=>!r.includes(p)),c=a.length?`${r.length} of ten digits, and no ${a.join(", ")}`:"all ten digits",[u,m]=[Cn(s.verdicts),Cn(s.realVerdicts)];return`A frozen classifier reads ${c} among 512 samples; their Fréchet distance to real ones is ${Wt(i)}, ${Wt(i/n.mean)} times the floor. ${vr(t)} gives the samples ${Wt(u)} on average, the real ones ${Wt(m)}.`}var br=6,Uf=2,Dn=7,qf=150,Cc={ArrowLeft:-1,ArrowRight:1,ArrowUp:-br,ArrowDown:br},Yf=new Intl.NumberFormat("en"),In=class{pending;looked=0;pair=[0,1];turn=0;asked=0;askedAt=0;answer;constructor(e){this.stage=e;let{samples:t,real:i,near:n,strip:o,step:r,walk:a,digits:c}=e.parts;this.samples=new Zt(t,br),this.real=new Zt(i,Uf),this.near=new Zt(n,2),this.strip=new Zt(o,Dn),this.step=new Zt(r,1),this.bars=Array.from({length:10},()=>v("i",{})),c.append(...this.bars.map((u,m)=>v("div",{},v("div",{},u),v("span",{},String(m))))),t.addEventListener("pointermove",u=>this.look(this.samples.at(u))),t.addEventListener("click",u=>this.choose(this.samples.at(u))),t.addEventListener("keydown",u=>this.press(u)),o.addEventListener("pointermove",u=>this.follow(u)),a.addEventListener("input",()=>this.drawSoon())}recolour(){this.palette=mr(e=>this.stage.colour(e)),this.drawSoon()}forget(){this.answer=void 0;let{looked:e,heard:t,say:i}=this.stage.parts;e.textContent=t.textContent=i.textContent=""}show(e){e.digits&&this.showDigits(e.digits),this.stage.parts.samples.setAttribute("aria-label",`${36} generated images after ${Yf.format(e.steps)} steps; arrow keys look at one, Enter takes it for the walk`),performance.now()-this.askedAt>qf&&this.ask(),this.drawSoon()}drawSoon(){this.pending??=requestAnimationFrame(()=>{this.pending=void 0,this.draw()})}scale({verdicts:e,realVerdicts:t}){let{surface:i,better:n}=this.stage.manifest,o=[...e,...t].filter(Number.isFinite),r=i.low??Math.min(...o),a=i.high??Math.max(...o,r+1e-6);return{low:r,high:a,place:u=>{let m=Math.min(1,Math.max(0,(u-r)/(a-r)));return n==="low"?1-m:m},better:n}}draw(){let{shown:e,real:t,parts:i,manifest:n}=this.stage;if(!e||!t)return;this.palette??=mr(N=>this.stage.colour(N));let{palette:o,answer:r}=this,a=n.shape[2],{low:c,high:u,place:m,better:p}=this.scale(e),g={[this.pair[1]]:"B",[this.pair[0]]:"A"};this.samples.draw(e.samples,a,o,{verdicts:Array.from(e.verdicts,m),marks:g,ring:this.stage.colour("ink")}),this.real.draw(t,a,o,{verdicts:Array.from(e.realVerdicts,m)});let[k,y]=p==="low"?[u,c]:[c,u];i.ends[0].textContent=`generated: ${Wt(k)}`,i.ends[1].textContent=`real: ${Wt(y)}`;let x=a*a,M=24/(Dn-1),_=new Float32Array(Dn*x);for(let N=0;N<Dn;N++)_.set(e.walk.subarray(N*M*x,(N*M+1)*x),N*x);this.strip.draw(_,a,o);let S=Number(i.walk.value);this.step.draw(e.walk.subarray(S*x,(S+1)*x),a,o);let T=new Float32Array(2*x);T.set(e.samples.subarray(this.looked*x,(this.looked+1)*x)),r?T.set(r.nearest,x):T.fill(-1,x),this.near.draw(T,a,o)}showDigits(e){let t=gr(e);this.bars.forEach((n,o)=>{n.style.height=`${Math.min(100,250*e[o])}%`,n.parentElement?.parentElement?.classList.toggle("live-absent",!t.includes(o))});let i=e.map((n,o)=>`${o}: ${Math.round(100*n)} %`);this.stage.parts.digits.setAttribute("aria-label",`shares of the digits among 512 samples: ${i.join(", ")}`)}look(e){e<0||e>=36||e===this.looked||(this.looked=e,this.answer=void 0,this.ask(),this.drawSoon())}ask(){let{shown:e,engine:t,manifest:i}=this.stage;if(!e||!t)return;this.askedAt=performance.now();let n=i.shape[2]**2,o=e.samples.slice(this.looked*n,(this.looked+1)*n);t.send({type:"ask",id:++this.asked,about:"nearest",image:o})}answered(e){let{shown:t,parts:i,manifest:n}=this.stage;if(!t)return;if(e.about==="walk")return Object.assign(t,{walk:e.walk}),this.drawSoon();if(e.id!==this.asked||e.nearest.length!==t.samples.length/36)return;this.answer=e;let[o,r]=e.reads,a=`${vr(n)} gives it ${Wt(t.verdicts[this.looked])} (real ones ${Wt(Cn(t.realVerdicts))})`;return i.looked.textContent=`Sample ${this.looked+1} reads as a ${o}; the nearest training image, on the right, as a ${r}, ${e.distance.toFixed(2)} away a pixel (of 2 at most). ${a}.`,document.activeElement===i.samples&&!this.stage.running&&(i.heard.textContent=i.looked.textContent),this.drawSoon()}choose(e){e<0||(this.look(e),this.pair[this.turn]=e,this.turn=1-this.turn,this.stage.send({type:"ask",id:0,about:"walk",ends:[...this.pair]}),this.drawSoon())}follow({clientX:e}){let{strip:t,walk:i}=this.stage.parts,{left:n,width:o}=t.getBoundingClientRect();i.value=String(Math.round((e-n)/o*24)),this.drawSoon()}press(e){if(e.key==="Enter"||e.key===" ")this.choose(this.looked);else if(e.key in Cc)this.look(this.looked+Cc[e.key]);else return;e.preventDefault()}};var Ti=(s,e)=>v("canvas",{role:"img","aria-label":s,...e});function Dc(s,{title:e,discriminator:t},i){let n=t==="critic"?"f":"D",o=Mo(n),r=ce("times"),a=v("select",{id:r},...So.map(F=>v("option",{value:String(F)},`× ${F}`))),c=v("p",{className:"live-status",role:"status"}),u=v("p",{className:"live-rate"}),m=v("div",{className:"live-alert",role:"alert",hidden:!0}),p=v("p",{className:"live-say"}),g=v("div",{className:"live-main"}),k=v("div",{className:"live-controls"}),y=v("div",{className:"live-charts"}),x=v("div",{className:"live-setup"}),M=v("div",{}),_=Ti("generated images",{tabIndex:0}),S=Ti("real images"),T=v("p",{className:"live-looked"}),N=v("div",{className:"live-hidden",role:"status"}),R=Ti("the chosen sample, and the training image nearest to it"),L=Ti("the walk from A to B"),U=Ti("where the walk is"),B=ce("walk"),q=v("input",{id:B,type:"range",min:0,max:24,step:1,value:24/2}),G=v("div",{className:"live-digits",role:"img","aria-label":"which digits appear"}),P=[v("span"),v("span")];return{root:v("section",{className:"live-playground live-images",id:Ws+s,tabIndex:-1,"aria-label":`playground on images: ${e}`},v("div",{className:"live-top"},v("div",{className:"live-buttons",role:"group","aria-label":"training"},o.play,v("span",{className:"live-joined"},o.step,v("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),a),o.discriminator,o.generator,o.reset),c,u),m,v("div",{className:"live-body"},v("div",{className:"live-stage"},v("div",{className:"live-grids"},v("div",{},v("div",{className:"live-caption"},"generated, from fixed noise"),_),v("div",{},v("div",{className:"live-caption"},"real"),S),v("div",{className:"live-stored"},...i)),v("div",{className:"live-bar"},v("span",{},`frames: what ${n} takes an image for`),v("div",{className:"live-ramp live-verdicts"}),v("div",{className:"live-ends"},...P)),v("div",{className:"live-near"},R,T,N)),v("div",{className:"live-side"},p,g,v("div",{},v("div",{className:"live-caption"},"digits that the classifier reads, shares of 512 samples"),G),M,v("div",{className:"live-walk"},v("label",{htmlFor:B,className:"live-caption"},"a walk from A to B (press two samples to choose them)"),v("div",{className:"live-walked"},v("div",{},L,q),U))),v("div",{className:"live-groups"},Ot("more settings",k),Ot("curves",y),Ot("images, seed",x)))),buttons:o,times:a,status:c,rate:u,alert:m,say:p,main:g,controls:k,curves:y,setup:x,distance:M,samples:_,real:S,looked:T,heard:N,near:R,strip:L,step:U,walk:q,digits:G,ends:P}}var Kf=2**32-1,ws="browser",Ic=s=>s.get("engine")==="kernel"?s.get("device"):ws,Rn=class{constructor({model:e,index:t,parts:i},n){this.model=e,this.engine=Ic(e),this.changed=n,this.data=e.get("data"),this.seed=e.get("seed");let o=ce("doc"),r=Object.entries(t.sets).map(([y,{title:x}])=>({value:y,text:x}));this.select=zs("images",void 0,r,this.data,o,y=>this.choose(y)),this.select.element.append(v("p",{id:o,className:"live-doc"},"other images have other networks, and training begins anew; MNIST loads 0.8 MB more"));let[a,c]=[ce("seed"),ce("doc")],u=hi({label:"seed",low:0,high:Kf,integer:!0,value:this.seed,id:a,help:c},y=>{this.seed=y,this.keep("seed",y),n("seed")}),m=v("p",{id:c,className:"live-doc"},"starts all random numbers; a new seed starts a new training"),p=v("div",{className:"live-control"},v("label",{htmlFor:a},"seed"),u.box,u.message,m);this.select.element.dataset.control="data",p.dataset.control="seed",i.setup.append(this.select.element,p);let g=e.get("devices")??[];g.length&&i.setup.append(this.places(g));let k=[["data",()=>e.get("data")!==this.data&&this.choose(e.get("data"))],["seed",()=>{e.get("seed")!==this.seed&&(this.seed=e.get("seed"),u.show(this.seed),n("seed"))}],...["engine","device"].map(y=>[y,()=>this.move(Ic(e))])];for(let[y,x]of k)e.on(`change:${y}`,x);this.end=()=>k.forEach(([y,x])=>e.off(`change:${y}`,x))}get here(){return this.engine===ws}places(e){let t=ce("doc"),i=[ws,...e].map(n=>({value:n,text:n===ws?"this browser":`the kernel (${n})`}));return this.place=zs("train in",void 0,i,this.engine,t,n=>{this.model.set("engine",n===ws?ws:"kernel"),n!==ws&&this.model.set("device",n),this.model.save_changes(),this.move(n)}),this.place.element.append(v("p",{id:t,className:"live-doc"},"where training happens; a change starts a new training with the same seed")),this.place.element.dataset.control="engine",this.place.element}move(e){e!==this.engine&&(this.engine=e,this.place?.show(e),this.changed("engine"))}keep(e,t){this.model.set(e,t),this.model.save_changes()}choose(e){return this.show(e),this.changed("data")}show(e){this.data=e,this.select.show(e)}};var Jf=100,Zf=1e3,yr=new Intl.NumberFormat("en"),Fn=class{still=matchMedia("(prefers-reduced-motion: reduce)");colours={};shown;measured;rate=0;playing=!1;running=!1;visible=!0;engine;ends=[];manifest;settings;curves=[];constructor({model:e,index:t,manifest:i,manifestOf:n,assets:o,stored:r}){this.model=e,this.index=t,this.manifestOf=n,this.assets=o,this.name=e.get("name"),this.parts=Dc(this.name,i,r),this.root=this.parts.root,this.setup=new Rn(this,a=>this.changed(a)),this.status=new ti(this.parts,this),this.distance=new vn("Fréchet distance on a classifier’s features"),this.parts.distance.append(this.distance.element),this.take(i),this.looks=new In(this),this.addButtons(),this.status.setPhase("idle")}get screen(){return{frame:this.shown&&{panes:[this.shown]}}}take(e){this.manifest=e,this.settings?.end(),this.curves.forEach(u=>u.destroy());let{main:t,controls:i,curves:n}=this.parts;for(let u of[t,i,n])u.replaceChildren();let o=u=>Me(u).replace("discriminator",e.discriminator);this.settings=new Bs(e,Ki(this.model),{main:t,controls:i,named:o},u=>{this.tell({type:"values",pane:0,values:u})});let[r,a]=e.ends;t.querySelector("[data-control]")?.append(v("p",{className:"live-effects"},v("i",{},`← ${r}`),v("i",{},`${a} →`)));let c=e.curves.map(({label:u,names:m})=>({label:u,names:m.filter(p=>e.measured.includes(p))}));this.plotted=c.filter(({names:u})=>u.length),this.curves=this.plotted.map(({label:u,names:m})=>new ei(u,m.map(o))),n.append(...this.curves.map(({element:u})=>u))}attach(){this.attached=!0;for(let e of[this.distance,...this.curves])e.attach(t=>this.colour(t));this.ends.push(Pn(this.root,()=>this.recolour())),this.ends.push(...Ln(this.root,{still:this.still,resized:()=>{for(let e of[this.distance,...this.curves])e.fit();this.looks.drawSoon()},seen:e=>{this.visible=e,this.update()},hidden:()=>this.update(),paced:()=>this.send({type:"interval",interval:this.interval()})}),()=>this.settings?.end(),()=>this.setup.end?.(),()=>[this.distance,...this.curves].forEach(e=>e.destroy()),()=>this.engine?.stop(),qi({name:this.name,root:this.root,apply:e=>this.follow(e)}),Bi(this.model,this))}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={},this.looks.recolour();for(let e of[this.distance,...this.curves])e.drawSoon()}send(e){this.engine?.send(e)}tell(e){this.engine?.tell(e)}interval(){return this.still.matches?Zf:Jf}async follow(e){for(let{name:i,kind:n}of this.manifest.controls){let o=Number(e.get(i)??NaN);n!=="choice"&&Number.isFinite(o)&&this.settings.set(i,o)}let t=e.get("data")??"";t in this.index.sets&&t!==this.setup.data&&await this.setup.choose(t),window.parent===window&&this.root.scrollIntoView({block:"start"}),e.has("play")&&this.setPlaying(!0)}async changed(e){if(this.status.forget(),e==="seed")return this.tell({type:"seed",seed:this.setup.seed});if(e==="engine")return this.switchEngine();let{data:t}=this.setup,i=`${t}.${this.manifest.name}`;try{let n=await this.manifestOf(i);if(this.setup.data!==t)return;if(this.take(n),this.attached)for(let o of this.curves)o.attach(r=>this.colour(r));this.forget(),this.setup.keep("data",t),this.tell({type:"compare",settings:this.sides(),source:this.source()}),this.engine instanceof as&&this.engine.again(this.interval())}catch(n){this.setup.show(this.manifest.set),this.status.alert(`${i}.json could not be loaded (${n.message}). The images before it stay.`)}}sides(){return[{manifest:this.manifest,values:this.settings.values}]}source(){return{data:this.setup.data,centres:[],batch:this.manifest.batch}}addButtons(){let{buttons:e,times:t}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing));let i={step:"iteration",discriminator:"discriminator",generator:"generator"};for(let[n,o]of Object.entries(i))e[n].addEventListener("click",()=>{this.setPlaying(!1),this.status.resume(),this.ensureEngine(),this.send({type:"step",role:o,times:Number(t.value)})});e.reset.addEventListener("click",()=>this.reset())}reset(){this.status.forget(),this.send({type:"reset"})}switchEngine(){return this.engine?(this.engine.stop(),this.engine=void 0,this.running=!1,this.forget(),this.ensureEngine(),this.update()):this.status.describe()}attend(e){this.setup.here||this.ensureEngine(),this.setPlaying(e)}setPlaying(e){this.status.forget(),this.playing=e,e&&this.status.resume(),e&&this.ensureEngine(),this.update()}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading");let e={frame:n=>this.show(n),real:n=>{n.data===this.manifest.set&&(this.real=n.points)},progress:(n,o)=>this.status.progress(n,o),answer:n=>this.looks.answered(n),diverged:(n,o)=>this.diverge(o),refused:({file:n,reason:o})=>this.status.alert(`${n} could not be loaded (${o}).`),failed:(n,o)=>this.fail(n,o)};this.engine=this.setup.here?new Fs(this.assets,e):new as(this.model,this.setup.engine,e);let t={speed:1/0,interval:this.interval()},i={index:this.index,settings:this.sides(),source:this.source(),seed:this.setup.seed,images:!0};this.engine.start({...i,...t})}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.send({type:e?"play":"pause"})),this.parts.buttons.play.textContent=this.playing?"Pause":"Play",["idle","loading","diverged","failed"].includes(this.status.phase)||this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e){this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(`Diverged at step ${yr.format(e)}: a loss is no longer a finite number. The networks are back at step ${yr.format(this.shown.steps)}. Try a smaller learning rate and press Play to go on; Reset begins anew.`)}fail(e,t){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.forget(),this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${t}). Press Play to try again.`)}forget(){this.shown=this.measured=void 0,this.looks.forget(),this.clear(),delete this.root.dataset.live}clear(){this.rate=0;for(let e of[this.distance,...this.curves])e.clear()}show(e){let[t]=e.panes;if(e.data!==this.setup.data||e.data!==this.manifest.set)return this.send({type:"drawn"});t.steps+t.discriminatorSteps===0&&this.clear(),this.shown=t;let{phase:i}=this.status;(i==="loading"||i==="diverged"&&t.steps===0)&&(this.status.setPhase("paused"),this.status.alert(""),this.update()),this.plot(t),e.rate&&this.running&&(this.rate=.9*(this.rate||e.rate)+.1*e.rate,this.status.rate(`${yr.format(Math.round(this.rate))} steps per second`)),this.running||this.status.describe(),Object.assign(this.root.dataset,{live:"",steps:t.steps,discriminatorSteps:t.discriminatorSteps}),this.looks.show(t),requestAnimationFrame(()=>this.send({type:"drawn"}))}plot({rows:e,steps:t,distance:i,floor:n,digits:o}){let{measured:r}=this.manifest;this.plotted?.forEach(({names:a},c)=>{let u=a.map(p=>r.indexOf(p)),m=[];for(let p=0;p<e.length;p+=r.length)m.push(...u.map(g=>e[p+g]));m.length&&this.curves[c].add(m)}),i!==void 0&&(this.measured={distance:i,floor:n,digits:o},this.distance.setFloor(n),this.distance.add(t,i),this.parts.say.textContent=Oc(this))}destroy(){for(let e of this.ends)e()}};function Qf(s){let{model:e}=s;return e.get("kind")!=="images"?_c(s):pr(s,{index:"images",manifest:`${e.get("data")}.${e.get("objective")}`,Stage:Fn,styles:Pc})}var bv={render:Qf};export{bv as default};
