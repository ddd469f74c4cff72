function Kr(s){let e=s.get("base");return e?new ao(e):new lo(s)}var Ii=s=>URL.createObjectURL(new Blob([s],{type:"text/javascript"})),ao=class{constructor(e){this.base=e,this.scripts=new Map}async url(e){let t=new URL(e,this.base).href;if(!/js$/.test(e))return t;let i=this.scripts.get(e);return i||(i=this.script(t),i.catch(()=>this.scripts.delete(e)),this.scripts.set(e,i)),i}async script(e){let t=await fetch(e);if(!t.ok)throw new Error(`${t.status} ${t.statusText}`);return Ii(await t.blob())}};async function ch({url:s,integrity:e}){let t=await fetch(s,{integrity:e});if(!t.ok)throw new Error(`${t.status} ${t.statusText}`);return t.blob()}var lo=class{constructor(e){this.model=e,this.urls=new Map,this.waiting=new Map,e.on("msg:custom",(t,i)=>this.receive(t,i))}url(e){let t=this.urls.get(e);return t||(t=new Promise((i,n)=>this.waiting.set(e,{resolve:i,reject:n})),t.catch(()=>this.urls.delete(e)),this.urls.set(e,t),this.model.send({type:"asset",name:e})),t}async receive(e,t){if(e?.type!=="asset")return;let i=this.waiting.get(e.name);if(i)if(this.waiting.delete(e.name),e.error)i.reject(new Error(e.error));else try{let n=e.url?await ch(e):t[0],o="application/octet-stream";i.resolve(/js$/.test(e.name)?Ii(n):URL.createObjectURL(new Blob([n],{type:o})))}catch(n){i.reject(n)}}};var He=48;function co({variants:s},e){let t=s.find(({when:i})=>Object.entries(i).every(([n,o])=>e[n]===o));if(!t)throw new Error("no graph of these choices");return t}var Ri=(s,e)=>({...s,...s.sizes?.[e]});function ho(s,e,t,i){let{train:n,view:o}=co(e,i);return[e.init.file,s.data[t].file,...Object.values(s.measures),n,o,...Object.values(e.outputs??{})]}function Jr(s,e){let t=0;for(let i=0;i<s.length;i+=2)Math.abs(s[i])<=e&&Math.abs(s[i+1])<=e||(t+=1);return t}var hh=.4,uh=96,zi=2.6,Zr=.09,dh=.12;function Bi(s){let e=getComputedStyle(s);return Object.fromEntries(["low","middle","high","contour","real","generated","edge","axis","arrow"].map(i=>[i,e.getPropertyValue(`--live-${i}`).trim()]))}var fh=s=>[1,3,5].map(e=>parseInt(s.slice(e,e+2),16));function ph({low:s,middle:e,high:t}){let[i,n,o]=[s,e,t].map(fh),r=new Uint8ClampedArray(4*256);for(let l=0;l<256;l++){let h=l/127.5;for(let u=0;u<3;u++)r[4*l+u]=h<1?i[u]+h*(n[u]-i[u]):n[u]+(h-1)*(o[u]-n[u]);r[4*l+3]=255}return r}function kt(s){let t=Float32Array.from({length:s.length/2},(i,n)=>Math.hypot(s[2*n],s[2*n+1])).filter(Number.isFinite).sort();return t.length?t[Math.floor(.95*(t.length-1))]:0}var Wi=class{palette;colours;constructor(e){this.canvas=e,this.context=e.getContext("2d"),this.ratio=0;let t=new OffscreenCanvas(He,He).getContext("2d");this.heat=t,this.pixels=new ImageData(He,He),this.layer=new OffscreenCanvas(1,1).getContext("2d"),this.layered=[],this.marks=[]}setPalette(e){this.palette=e,this.colours=new Uint32Array(ph(e).buffer),this.marks=[],this.layered=[]}fit(){let e=Math.min(window.devicePixelRatio||1,2),t=Math.round(this.canvas.clientWidth*e);t===0||this.canvas.width===t||(this.canvas.width=this.canvas.height=t,this.ratio=e,this.marks=[])}draw({surface:e,samples:t,arrows:i},n,{limit:o,low:r,high:l,apart:h,pull:u},m){this.ratio||this.fit(),this.ratio&&(this.drawSurface(e,r,l),this.drawContours(e,r,l,h),this.drawStill(n,o),this.drawGenerated(t,o),m&&this.drawArrows(t,i,o,u))}drawSurface(e,t,i){let{context:n,canvas:o,heat:r,pixels:l,colours:h}=this,u=new Uint32Array(l.data.buffer),m=255/(i-t);for(let g=0;g<He;g++)for(let k=0;k<He;k++){let y=Math.round((e[g*He+k]-t)*m);u[(He-1-g)*He+k]=h[Math.max(0,Math.min(255,y))]}r.putImageData(l,0,0),n.imageSmoothingEnabled=!0;let p=o.width/(He-1);n.drawImage(r.canvas,-p/2,-p/2,o.width+p,o.height+p)}drawContours(e,t,i,n){let o=(t+i)/2,r=Math.ceil((i-t)/n/2)-1;this.context.globalAlpha=Math.max(hh,Math.min(1,6*n/(i-t)));for(let l=-r;l<=r;l++)this.drawContour(e,o+l*n,l?.75:1.75);this.context.globalAlpha=1}drawContour(e,t,i){let{context:n,canvas:o}=this,r=o.width/(He-1);n.beginPath();for(let l=0;l+1<He;l++)for(let h=0;h+1<He;h++){let u=l*He+h,m=[e[u],e[u+1],e[u+He+1],e[u+He]],p=!1;for(let g=0;g<4;g++){let k=m[g]-t,y=m[(g+1)%4]-t;if(k<0==y<0)continue;let x=k/(k-y),M=h+[x,1,1-x,0][g],_=l+[0,x,1,1-x][g];p?n.lineTo(M*r,o.height-_*r):n.moveTo(M*r,o.height-_*r),p=!p}}n.lineWidth=i*this.ratio,n.strokeStyle=this.palette.contour,n.stroke()}drawArrows(e,t,i,n){let{context:o,canvas:r,ratio:l,palette:h}=this,u=r.width/(2*i),m=Zr*r.width/(n||1),p=1.5*Zr*r.width;o.beginPath();for(let g=0;g<2*uh&&g<e.length;g+=2){let[k,y]=[(e[g]+i)*u,(i-e[g+1])*u],[x,M]=[t[g]*m,-t[g+1]*m],_=Math.hypot(x,M);if(!(_>2*l))continue;_>p&&([x,M]=[x*p/_,M*p/_]);let S=3.5*l/Math.hypot(x,M);o.moveTo(k,y),o.lineTo(k+x,y+M),o.moveTo(k+x-S*(x+.6*M),y+M-S*(M-.6*x)),o.lineTo(k+x,y+M),o.lineTo(k+x-S*(x-.6*M),y+M-S*(M+.6*x))}o.lineWidth=1.25*l,o.strokeStyle=h.arrow,o.globalAlpha=Math.max(dh,Math.min(1,(kt(t)/(n||1))**.25)),o.stroke(),o.globalAlpha=1}drawCursor([e,t],i){let{context:n,canvas:o,ratio:r,palette:l}=this,h=o.width/(2*i),[u,m,p]=[(e+i)*h,(i-t)*h,9*r];n.beginPath(),n.moveTo(u-p,m),n.lineTo(u+p,m),n.moveTo(u,m-p),n.lineTo(u,m+p),n.lineWidth=2*r,n.strokeStyle=l.contour,n.stroke()}drawStill(e,t){let{layer:i,canvas:n}=this,o=[e,t,n.width];o.some((r,l)=>r!==this.layered[l])&&(this.layered=o,i.canvas.width=i.canvas.height=n.width,this.drawAxes(i,t),this.drawReal(i,e,t)),this.context.drawImage(i.canvas,0,0)}drawAxes(e,t){let{canvas:i,ratio:n}=this,o=t>4?2:t>1.2?1:.5;e.fillStyle=e.strokeStyle=this.palette.axis,e.lineWidth=n,e.font=`${11*n}px system-ui, sans-serif`,e.beginPath();for(let r=-Math.ceil(t/o)*o;r<t;r+=o){if(r<=-t)continue;let l=(r/t+1)/2*i.width,h=String(r).replace("-","−");e.moveTo(l,i.height),e.lineTo(l,i.height-5*n),e.moveTo(0,i.height-l),e.lineTo(5*n,i.height-l),e.textAlign="center",e.textBaseline="alphabetic",e.fillText(h,l,i.height-8*n),e.textAlign="left",e.textBaseline="middle",e.fillText(h,8*n,i.height-l)}e.stroke()}drawReal(e,t,i){let{canvas:n,ratio:o,palette:r}=this,l=n.width/(2*i);e.beginPath();for(let h=0;h<t.length/2;h+=2){let[u,m]=[(t[h]+i)*l,(i-t[h+1])*l];e.moveTo(u+zi*o,m),e.arc(u,m,zi*o,0,2*Math.PI)}e.lineWidth=1.6*o,e.strokeStyle=r.edge,e.stroke(),e.fillStyle=r.real,e.fill()}drawGenerated(e,t){let{context:i,canvas:n,ratio:o,palette:r}=this,l=n.width/(2*t);this.marks.length||(this.marks=[Qr(o,4,r.edge),Qr(o,2,r.generated)]);for(let h of this.marks){let u=(h.width-1)/2;for(let m=0;m<e.length/2;m+=2)i.drawImage(h,Math.round((e[m]+t)*l-u),Math.round((t-e[m+1])*l-u))}}};function Qr(s,e,t){let i=2*Math.ceil((zi+e)*s)+1,n=new OffscreenCanvas(i,i),o=n.getContext("2d"),r=zi*s;return o.translate(i/2,i/2),o.lineWidth=e*s,o.strokeStyle=t,o.beginPath(),o.moveTo(-r,-r),o.lineTo(r,r),o.moveTo(-r,r),o.lineTo(r,-r),o.stroke(),n.transferToImageBitmap()}var Xr=1e4,mh=3e4,gh=s=>`const early = [];
onmessage = (event) => early.push(event);
import(${JSON.stringify(s)}).then(
  () => early.forEach((event) => onmessage(event)),
  ({ message }) => postMessage({ type: "failed", file: "worker.js", reason: message }),
);`;function uo(s,e){switch(e.type){case"frame":return s.frame(e);case"real":return s.real(e);case"progress":return s.progress(e.bytes,e.total);case"answer":return s.answer?.(e);case"refused":return s.refused(e);case"diverged":return s.diverged(e.pane,e.step,e.reason)}}var Is=class{constructor(e,t){this.assets=e,this.listener=t,this.queue=[],this.worker=void 0,this.stopped=!1,this.heard=0,this.asked=0,this.spoken=!1,this.waiting=new Map}async start(e){this.send({type:"start",...e});try{let t=await this.assets.url("worker.js");if(this.stopped)return;let i=new Worker(Ii(gh(t)));i.onmessage=({data:n})=>this.receive(n),i.onerror=n=>this.fail(this.spoken?void 0:"worker.js",n.message||"it could not be started"),this.worker=i,this.heard=performance.now(),this.watch=setInterval(()=>this.look(),Xr/4);for(let n of this.queue.splice(0))i.postMessage(n)}catch(t){this.fail("worker.js",t.message)}}send(e){this.worker?this.worker.postMessage(e):this.queue.push(e)}tell(e){this.send(e)}look(){let e=performance.now();document.hidden?this.heard=e:this.asked>this.heard&&e-this.asked>mh?this.fail(void 0,"the browser has ended its worker"):e-this.heard>Xr&&this.asked<=this.heard&&(this.asked=e,this.send({type:"ping"}))}async receive(e){if(!this.stopped){if(this.heard=performance.now(),this.spoken=!0,e.type==="had")return this.had(e);if(e.type==="failed")return this.fail(e.file,e.reason);if(e.type!=="locate")return uo(this.listener,e);try{this.send({type:"located",name:e.name,url:await this.assets.url(e.name)})}catch(t){this.send({type:"located",name:e.name,reason:t.message})}}}have(e){let t=this.waiting.size;return new Promise((i,n)=>{this.waiting.set(t,{resolve:i,reject:n}),this.send({type:"have",files:e,id:t})})}had({id:e,file:t,reason:i}){let n=this.waiting.get(e);i===void 0?n?.resolve():n?.reject(Object.assign(new Error(i),{file:t}))}fail(e,t){this.stopped||(this.stop(),this.listener.failed(e,t))}stop(){this.stopped=!0,clearInterval(this.watch);for(let{resolve:e}of this.waiting.values())e();this.worker?.terminate(),this.worker=void 0}};function fo(s,e){if(s===null||typeof s!="object")return s;if(Array.isArray(s))return s.map(t=>fo(t,e));if("number"in s)return Number(s.number);if("buffer"in s){let{buffer:t,byteOffset:i,byteLength:n}=e[s.buffer];return new Float32Array(t.slice(i,i+n))}return Object.fromEntries(Object.entries(s).map(([t,i])=>[t,fo(i,e)]))}var ls=class{constructor(e,t,i){this.model=e,this.device=t,this.listener=i,this.hear=(n,o)=>this.receive(n,o)}start({speed:e,interval:t}){this.model.on("msg:custom",this.hear),this.send({type:"start",device:this.device,speed:e,interval:t})}send(e){let{speed:t,image:i}=e;this.model.send({...e,...t===1/0&&{speed:null},...i&&{image:[...i]}})}again(e){this.send({type:"start",device:this.device,speed:1/0,interval:e})}async have(){}tell(){}receive(e,t){return e?.type!=="failed"?uo(this.listener,fo(e,t)):(this.stop(),this.listener.failed(void 0,e.reason))}stop(){this.model.off("msg:custom",this.hear),this.model.send({type:"stop"})}};function Vi(s,e){let t=i=>{i?.type==="playing"&&e.attend(i.playing),i?.type==="reset"&&e.engine&&e.reset()};return s.on("msg:custom",t),()=>s.off("msg:custom",t)}function v(s,e={},...t){let i=document.createElement(s);for(let[n,o]of Object.entries(e))n in i?i[n]=o:i.setAttribute(n,o);return i.append(...t),i}function re(s,e){let t=s.firstChild;t instanceof Text?t.data!==e&&(t.data=e):s.textContent=e}var vh=0,ce=s=>`live-${s.replace(/\W/g,"-")}-${++vh}`;function be(s){if(s===0)return"0";let e=Math.abs(s),t=Number(s.toPrecision(3));return e<.001||e>=1e6?t.toExponential():String(t)}var wh=new Intl.NumberFormat("en");function ea(s){let e=s.length>1?s[1]-s[0]:s[0];if(Number.isInteger(e))return s.map(i=>wh.format(i));if(s.every(i=>Math.abs(i)<.001))return s.map(be);let t=0;for(;t<12&&Math.abs(e*10**t-Math.round(e*10**t))>1e-6;)t+=1;return s.map(i=>i===0?"0":i.toFixed(t))}var mo=s=>Number.isNaN(s)?"–":s!==0&&Math.abs(s)<.001?s.toExponential(1):s.toFixed(3);function cs(s,{low:e,high:t,integer:i}){let n=s.trim(),o=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(n)?Number(n):NaN;if(o>=e&&o<=t&&(!i||Number.isInteger(o)))return{value:o};let r=i?"a whole number":"a number",l=h=>i?String(h):be(h);return{error:`must be ${r} from ${l(e)} to ${l(t)}; got ${Rs(n)}`}}var po=40;function go(s){return s.slice(0,2*po).replace(/[\p{C}\p{Z}]+/gu," ").slice(0,po)+(s.length>po?"…":"")}var Rs=s=>`"${go(s)}"`,Me=s=>s.replace("_optimizer."," ").replace(/[._]/g," ");var ta=new Intl.NumberFormat("en");function sa(s,e,t,i){let n=e.lastStable()??[],o=s.panes.length>1?`${e.manifest.title} diverged`:"Diverged",r=n.map(({name:h,value:u})=>`${Me(h)} ${typeof u=="number"?be(u):u}`),l=(h,u)=>{let m=v("button",{type:"button"},h);return m.addEventListener("click",()=>{for(let{name:p,value:g}of n)e.settings.set(p,g);u()}),m};return[`${o} at step ${ta.format(t)}: ${i||"a loss is no longer a finite number"}. The networks are back at step ${ta.format(e.steps)}. `+(r.length?`The last stable settings were: ${r.join(", ")}.`:"The settings were the same from the start: try a smaller learning rate.")+" Play goes on from there, Reset begins anew.",...r.length?[l("Go on with the last stable settings",()=>s.setPlaying(!0)),l("Reset to the last stable settings",()=>s.reset())]:[]]}var Yt=300,bh=.85,yh=160,na=s=>s.length<=Yt?s:Array.from({length:Yt},(e,t)=>s[Math.floor((t+.5)*s.length/Yt)]),oa=s=>Number(s.toFixed(3));function ra(s,e){let[t,i]=[0,1].map(l=>s.map(h=>h[l])),n=[t,i].map(l=>(Math.min(...l)+Math.max(...l))/2),o=Math.max(...[t,i].map(l=>Math.max(...l)-Math.min(...l))),r=o>0?2*bh*e/o:1;return s.map(l=>l.map((h,u)=>oa((h-n[u])*r)))}function vo(s,e){let t=s.split(/\r?\n/).map(o=>o.split(/[,;\t ]+/).filter(r=>r.trim()!=="").map(Number).filter(Number.isFinite)),i=na(t.filter(({length:o})=>o>=2).map(([o,r])=>[o,r]));if(!i.length)throw new Error("no row has two numbers");return i.every(o=>o.every(r=>Math.abs(r)<=e))?i.map(o=>o.map(oa)):ra(i,e)}function aa({data:s,width:e,height:t},i){let n=Float32Array.from({length:e*t},(h,u)=>{let m=s[4*u+3]/255;return m*(.3*s[4*u]+.59*s[4*u+1]+.11*s[4*u+2])+255*(1-m)}),[o,r]=[Math.min(...n),Math.max(...n)];if(r-o<16)throw new Error("it is all of one tone");let l=[...n.keys()].filter(h=>n[h]<(o+r)/2);return ra(na(l).map(h=>[h%e,-Math.floor(h/e)]),i)}var wo=(s,e)=>new OffscreenCanvas(s,e).getContext("2d");function xh(s,e){if(!s.trim())throw new Error("there is no letter in it");let t="bold 60px system-ui, sans-serif",i=wo(1,1);i.font=t;let n=Math.min(1200,Math.ceil(i.measureText(s).width)+8),o=wo(n,90);return o.font=t,o.fillText(s,4,66),aa(o.getImageData(0,0,n,90),e)}async function kh(s,e){let t=await createImageBitmap(s),i=Math.min(1,yh/Math.max(t.width,t.height)),[n,o]=[t.width,t.height].map(l=>Math.max(1,Math.round(l*i))),r=wo(n,o);return r.drawImage(t,0,0,n,o),aa(r.getImageData(0,0,n,o),e)}var ia=async(s,e)=>s.type.startsWith("image/")?kh(s,e):vo(await s.text(),e);function la(s,e,t,i=["word","rows","file"]){let n=async(M,_)=>{try{e(await _())}catch(S){t(`${M} gives no points: ${S.message}.`)}},[o,r,l]=["word","rows","file"].map(ce),h=v("input",{id:o,type:"text",maxLength:24,autocomplete:"off"}),u=v("textarea",{id:r,rows:3,spellcheck:!1,placeholder:"x, y"}),m=v("input",{id:l,type:"file",accept:"image/*,.csv,.txt,.tsv,text/*"}),p=M=>v("button",{type:"button"},M),[g,k]=[p("Use the word"),p("Use the rows")];g.addEventListener("click",()=>n(`"${h.value}"`,()=>xh(h.value,s()))),h.addEventListener("keydown",M=>M.key==="Enter"&&g.click()),k.addEventListener("click",()=>n("What was pasted",()=>vo(u.value,s()))),m.addEventListener("change",()=>{let[M]=m.files;M&&n(M.name,()=>ia(M,s())),m.value=""});let y=(M,_,...S)=>v("div",{className:"live-bring"},v("label",{htmlFor:M},_),...S),x={word:y(o,"a word",h,g),rows:y(r,"rows of two numbers, pasted",u,k),file:y(l,"a CSV file, or a picture (its dark pixels)",m)};return{element:v("div",{className:"live-brings"},...i.map(M=>x[M])),drop(M){let[_]=M?.files??[];_?n(_.name,()=>ia(_,s())):M&&n("What was dropped",()=>vo(M.getData("text"),s()))}}}var Sh=120,Eh=6;function bo(s,e,t){let[i,n]=(t??"").split("_"),o=i?[" ",v("i",{},i,...n?[v("sub",{},n)]:[])]:[];return v("label",{htmlFor:s},e,...o)}function Mh({low:s,high:e,log:t,kind:i}){let n=s>0?s:e/10**Eh,o=t?Math.log10(e/n):e-s,r=i==="integer"&&!t?1:o/Sh;return{max:o,step:r,position:l=>t?Math.log10(Math.max(l,n)/n):l-s,value(l){if(l<=0)return s;let h=t?n*10**l:s+l,u=i==="integer"?Math.round(h):Number(h.toPrecision(3));return Math.min(e,Math.max(s,u))}}}function hi({label:s,low:e,high:t,integer:i,value:n,id:o,help:r},l){let h=n,u=v("p",{className:"live-message",id:ce("message"),role:"alert",hidden:!0}),m=y=>i?String(y):be(y),p=v("input",{id:o,type:"text",inputMode:i?"numeric":"decimal",autocomplete:"off",spellcheck:!1,value:m(n)});p.setAttribute("aria-describedby",`${r} ${u.id}`);let g=y=>{p.setAttribute("aria-invalid",String(y!=="")),u.textContent=y&&`${s} ${y}. It stays ${m(h)}.`,u.hidden=!y};return p.addEventListener("change",()=>{let y=cs(p.value,{low:e,high:t,integer:i});if("error"in y)return g(y.error);g(""),h=y.value,l(h)}),{box:p,message:u,show:y=>{h=y,p.value=m(y),g("")}}}function Nh(s,e,t){let{name:i,symbol:n,low:o,high:r,kind:l,value:h}=s,u=s.label??Me(i),m=Mh(s),p=ce(i),g=ce(i),k=v("input",{id:g,type:"range",min:0,max:m.max,step:m.step});k.setAttribute("aria-describedby",e);let y=A=>{k.value=String(m.position(A)),k.setAttribute("aria-valuetext",be(A))},{box:x,message:M,show:_}=hi({label:u,low:o,high:r,integer:l==="integer",value:h,id:p,help:e},A=>{y(A),t(A)});x.setAttribute("aria-label",`${u}, as a number`),k.addEventListener("input",()=>{let A=m.value(Number(k.value));k.setAttribute("aria-valuetext",be(A)),_(A),t(A)}),y(h);let S=v("div",{className:"live-control"},bo(g,u,n),x,k,M);return{element:S,show:A=>(y(A),_(A)),enable(A){x.disabled=k.disabled=!A,S.title=A?s.doc:`${s.doc}; without effect under the present choices`}}}function zs(s,e,t,i,n,o){let r=ce(s),l=v("select",{id:r},...t.map(h=>v("option",{value:h.value},h.text)));return l.setAttribute("aria-describedby",n),l.value=i,l.addEventListener("change",()=>o(l.value)),{element:v("div",{className:"live-control"},bo(r,s,e),l),show:h=>l.value=String(h),enable:h=>l.disabled=!h}}function $h({name:s,value:e},t,i,n){let o=ce(s),r=String(e),l=v("p",{className:"live-message",id:ce("message"),role:"alert",hidden:!0}),h=v("input",{id:o,type:"text",value:r,autocomplete:"off",spellcheck:!1,autocapitalize:"off",maxLength:1e4});h.setAttribute("aria-describedby",`${t} ${l.id}`);let u=m=>{h.setAttribute("aria-invalid",String(m!=="")),l.textContent=m&&`${m} The loss stays ${r}.`,l.hidden=!m};return h.addEventListener("change",async()=>{let m=h.value,p=await n(m);if(h.value===m){if("error"in p)return u(p.error);u(""),p.value!==r&&(r=p.value,i(r))}}),{element:v("div",{className:"live-control live-formula"},bo(o,`${s}(y)`),h,l),show(m){r=h.value=String(m),u("")},enable:m=>h.disabled=!m}}function ca(s,e,t,i=async n=>({value:n})){if(s.kind==="formula")return $h(s,e,t,i);let n=s.kind==="choice"?zs(s.label??Me(s.name),s.symbol,s.options.map(o=>({value:o,text:o.replaceAll("_","-")})),s.value,e,t):Nh(s,e,t);return n.element.title=s.doc,n}var Ah=2**32-1,It=64,ui={full:1/0,100:100,20:20,5:5,1:1},Hi="",Th={batch:"batch size",width:"networks",against:"compare with",engine:"train in"},_h=s=>Th[s]??Me(s),Gi="browser",ha=s=>s.get("engine")==="kernel"?s.get("device"):Gi,Ui=class{constructor(e,t,i,n,o){this.model=e,this.changed=o,this.data=e.get("data")??"ring",this.batch=e.get("batch")??128,this.seed=e.get("seed")??0,this.width=e.get("width")??It,this.points=e.get("points")??[],this.against=e.get("against")?.objective??Hi,this.speed="full",this.engine=ha(e);let r=e.get("devices")??[],l=g=>Object.entries(g).map(([k,y])=>({value:k,text:y})),h=Object.fromEntries(Object.entries(t.data).map(([g,{title:k}])=>[g,k])),u=t.batches.map(g=>({value:String(g),text:String(g)})),m=Object.keys(ui).reverse().map(g=>({value:g,text:g==="full"?"full speed":`${g} steps/s`}));if(this.inputs={data:this.select("data","what the real points are drawn from; a change keeps the weights",l(h)),against:this.select("against","a second training beside this one, on the same data, seed and batch size; both start anew",l({[Hi]:"nothing",...t.objectives})),batch:this.select("batch","real points, and draws of noise, in each update",u,Number),width:this.select("width","the size of both, with the objective’s own choices; a change starts a new training",l(t.sizes),Number),seed:this.makeSeed(),speed:this.select("speed","generator steps a second, at most",m)},r.length){let g=Object.fromEntries(r.map(y=>[y,`the kernel (${y})`])),k="where training happens; a change starts a new training with the same seed";this.inputs.engine=this.select("engine",k,l(i?g:{[Gi]:"this browser",...g}))}for(let[g,{element:k}]of Object.entries(this.inputs))k.dataset.control=g,(g==="speed"?n.pace:n.setup).append(k);let p=[...["data","batch","width","seed","points"].map(g=>[g,()=>this.set(g,e.get(g),!1)]),["against",()=>this.set("against",e.get("against")?.objective??Hi,!1)],...["engine","device"].map(g=>[g,()=>this.set("engine",ha(e),!1)])];for(let[g,k]of p)e.on(`change:${g}`,k);this.end=()=>p.forEach(([g,k])=>e.off(`change:${g}`,k))}get here(){return this.engine===Gi}select(e,t,i,n=String){let o=ce("doc"),r=String(this[e]),l=zs(_h(e),void 0,i,r,o,h=>this.set(e,n(h)));return l.element.append(v("p",{id:o,className:"live-doc"},t)),l}makeSeed(){let e=ce("seed"),t=ce("doc"),i=v("p",{id:t,className:"live-doc"},"starts all random numbers; a new seed starts a new training"),o={label:"seed",...{low:0,high:Ah,integer:!0},value:this.seed,id:e,help:t},{box:r,message:l,show:h}=hi(o,m=>this.set("seed",m));return{element:v("div",{className:"live-control"},v("label",{htmlFor:e},"seed"),r,l,i),show:h,enable:m=>r.disabled=!m}}set(e,t,i=!0){let n=this;n[e]!==t&&(n[e]=t,this.inputs[e]?.show(t),i&&e==="against"?(this.model.set("against",t===Hi?{}:{objective:t,settings:{}}),this.model.save_changes()):i&&e==="engine"?(this.model.set("engine",this.here?Gi:"kernel"),this.here||this.model.set("device",t),this.model.save_changes()):i&&e!=="speed"&&(this.model.set(e,t),this.model.save_changes()),this.changed(e))}};var Ws="live-",Ph=2**32-1,di="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Lh(s,e){let t=i=>{let n=Math.max(0,Math.min(4095,Math.round((i/e+1)/2*4095)));return di[n>>6]+di[n&63]};return s.map(([i,n])=>t(i)+t(n)).join("")}function da(s,e){let t=[],i=n=>{let o=64*di.indexOf(s[n])+di.indexOf(s[n+1]);return Number((e*(2*o/4095-1)).toFixed(4))};for(let n=0;n+4<=s.length&&t.length<Yt;n+=4)[0,1,2,3].every(o=>di.includes(s[n+o]))&&t.push([i(n),i(n+2)]);return t}var yo=({manifest:s,values:e},t={})=>s.controls.filter(({name:i,value:n})=>e[i]!==(t[i]??n)).map(({name:i})=>[i,e[i]]);function xo(s,{data:e,seed:t,batch:i,width:n,centres:o,sides:r},l){let h=new URLSearchParams({data:e,seed:String(t),batch:String(i),width:String(n)}),[u,m]=r;for(let{name:p}of u.manifest.controls)h.set(p,String(u.values[p]));if(h.set("against",m?m.manifest.name:""),m)for(let[p,g]of yo(m,m.manifest.toy))h.set(`against.${p}`,String(g));return e==="drawn"&&h.set("points",Lh(o,l.data[e].limit)),`#${Ws}${s}?${h}`}function ko(s){let e=new RegExp(`^#${Ws}([\\w-]+)(?:\\?(.*))?$`).exec(s);return e?{name:e[1],query:new URLSearchParams(e[2]??"")}:void 0}function fa(s,e,t){if(s.kind==="formula"){let i=t?.read(e)??{error:""};return"error"in i?{error:`cannot be ${Rs(e)}: ${i.error.replace(/\.$/,"")}`}:i}if(s.kind==="choice"){let{options:i}=s;return i.includes(e)?{value:e}:{error:`must be one of ${i.join(", ")}; got ${Rs(e)}`}}return cs(e,{low:s.low,high:s.high,integer:s.kind==="integer"})}var pa=s=>cs(s,{low:0,high:Ph,integer:!0});function ma(s,e,t){let i=n=>typeof n=="string"?n.replaceAll("_"," ")||"nothing":Number.isInteger(n)?String(n):be(n);return`${s} ${i(e)} → ${i(t)}`}var ua=s=>typeof s=="string"?JSON.stringify(s):String(s);function Oh({manifest:s,values:e}){let t=yo({manifest:s,values:e}).filter(([i])=>!i.includes(".")).map(([i,n])=>`${i}=${ua(n)}`);for(let[i,n]of Object.entries(s.optimizers)){let o=`${i}_optimizer.`,r={...s.constants,...Object.fromEntries(s.controls.map(({name:u,value:m})=>[u,m]))},l=Object.keys(r).filter(u=>u.startsWith(o));if(l.every(u=>e[u]===r[u]))continue;let h=l.map(u=>`${u.slice(o.length)}=${ua(e[u])}`);t.push(`${i}_optimizer=ganlib.${n}(${h.join(", ")})`)}return`${s.own?"":"ganlib."}${s.class}(${t.join(", ")})`}function ga({data:s,seed:e,batch:t,width:i,centres:n,sides:o}){let[r,l]=o.map(Oh),h=[r,`data="${s}"`,`seed=${e}`,`batch=${t}`];return s==="drawn"&&h.push(`points=[${n.map(([u,m])=>`(${u}, ${m})`).join(", ")}]`),i!==It&&h.push(`width=${i}`),l&&h.push(`against=${l}`),o[0].manifest.own&&h.push('engine="kernel"'),`ganlib.Playground(${h.join(", ")})`}function va({data:s,seed:e,batch:t,width:i,sides:n}){let o=r=>r.replace("_optimizer.","-").replaceAll("_","-");return n.map(({manifest:r,values:l})=>{let h=yo({manifest:r,values:l}).map(([u,m])=>` --${o(u)} ${m}`);return`python -m ganlib train ${r.name} --data ${s} --seed ${e} --batch ${t} --width ${i}${h.join("")}`}).join(" && ")}var Ch={link:["Copy link","the address of this page with the present settings"],python:["Copy Python","the line that gives this playground in a notebook"],command:["Copy command","the line that trains with these settings in a folder, on any device"],embed:["Copy embed code","a frame with this playground and its present settings, for a page of your own"],picture:["Save picture","the picture as a PNG file"]},Eo=[1,20,100],Mo="parts",Dh={"pull of the generator’s loss":"minus the gradient of the generator’s loss at a generated point: where it is drawn; as long as the run’s longest at most, so that a pull that vanishes is seen to shrink",slopes:"length of the gradient of the map, at random places between a real and a generated point",weights:"of all layers of the network that judges",distance:"sliced W₁ between 512 generated and 512 real points; the floor is what two samples of real points have","modes covered":"modes that have a generated point within three standard deviations","high-quality samples":"share of generated points within three standard deviations of a mode"},So=s=>Object.fromEntries(Object.entries(s).map(([e,[t,i]])=>[e,v("button",{type:"button",title:i},t)])),Ot=(s,...e)=>v("details",{className:"live-group"},v("summary",{},s),...e),No=s=>So({play:["Play","train, until paused"],step:["Step",`whole iterations: k updates of ${s}, then one of G`],discriminator:[`Step ${s}`,`updates of ${s} alone`],generator:["Step G","updates of G alone"],reset:["Reset","a new training from its start, with the same seed"]});function wa(s,{title:e,discriminator:t}){let i=No(t==="critic"?"f":"D"),n=So(Ch),o=So({draw:["Draw data","put points of your own on the picture"],clear:["Clear","forget your points"]});o.draw.setAttribute("aria-pressed","false"),o.clear.hidden=!0;let r=ce("times"),l=v("select",{id:r},...Eo.map(q=>v("option",{value:String(q)},`× ${q}`))),h=v("option",{value:Mo,title:"a press shows the next of the five parts of an iteration"},"in parts");l.append(h);let u=v("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),m=v("button",{type:"button",title:"what the pictures show, as text"},"Say it in words"),p=v("p",{className:"live-worded","aria-live":"polite"}),g=v("p",{className:"live-status",role:"status"}),k=v("p",{className:"live-rate"}),y=v("div",{className:"live-alert",role:"alert",hidden:!0}),x=v("div",{className:"live-setup"}),M=v("div",{className:"live-pace"}),_=v("div",{className:"live-panes"}),S=v("div",{}),A=Ot("what you tried"),N=Object.entries(Dh).flatMap(([q,G])=>[v("dt",{},q),v("dd",{},G)]),j=ce("share"),L=v("input",{id:j,type:"text",readOnly:!0,hidden:!0}),U=v("label",{htmlFor:j,hidden:!0},"copied");return{root:v("section",{className:"live-playground",id:Ws+s,tabIndex:-1,"aria-label":`playground: ${e}`},v("div",{className:"live-top"},v("div",{className:"live-buttons",role:"group","aria-label":"training"},i.play,v("span",{className:"live-joined"},i.step,u,l),i.discriminator,i.generator,i.reset),v("div",{className:"live-beside live-told"},g,k)),y,_,v("div",{className:"live-words"},m,p),v("div",{className:"live-groups"},Ot("data, seed, pace, another beside it",x,M,v("div",{className:"live-buttons live-sketch",role:"group","aria-label":"your own data"},...Object.values(o)),S),A,Ot("share, and what the numbers mean",v("div",{className:"live-share"},v("div",{className:"live-buttons",role:"group","aria-label":"share"},...Object.values(n)),U,L),v("dl",{className:"live-help"},...N)))),buttons:i,times:l,inParts:h,shares:n,sketch:o,status:g,rate:k,alert:y,setup:x,pace:M,panes:_,brought:S,tried:A,words:m,worded:p,copied:{text:L,label:U}}}var Bs=new Set,Fh=s=>{let e=v("button",{type:"button",className:"live-back"},"Back to the text");return e.addEventListener("click",()=>{e.remove(),s.scrollIntoView({block:"center"}),s.focus({preventScroll:!0})}),e};function xa(s,e){let t=ko(s);if(!t)return!1;for(let i of Bs)if(i.name===t.name){i.apply(t.query,!0);for(let{root:n}of Bs)n.querySelector(":scope > .live-back")?.remove();return e&&!i.root.contains(e)&&i.root.append(Fh(e)),!0}return!1}function ba(s){if(s.defaultPrevented||s.button!==0||s.ctrlKey||s.metaKey||s.shiftKey)return;let e=s.target instanceof Element?s.target.closest('a[href^="#"]'):null;e&&xa(e.getAttribute("href")??"",e)&&s.preventDefault()}var ya=()=>xa(location.hash);function qi(s){Bs.size||(document.addEventListener("click",ba),window.addEventListener("hashchange",ya)),Bs.add(s);let e=ko(location.hash);return e?.name===s.name&&s.apply(e.query,!0),()=>{Bs.delete(s),!Bs.size&&(document.removeEventListener("click",ba),window.removeEventListener("hashchange",ya))}}var fi=s=>s.replace("_optimizer.","_");function Yi(s){return{get:e=>s.get(fi(e)),set(e,t){s.set(fi(e),t),s.save_changes()},on(e,t){let i=e.map(n=>{let o=()=>t(n,s.get(fi(n)));return s.on(`change:${fi(n)}`,o),()=>s.off(`change:${fi(n)}`,o)});return()=>i.forEach(n=>n())}}}function ka(s,{name:e,toy:t}){let i=()=>({...t,...s.get("against")?.settings});return{get:n=>i()[n],set(n,o){s.set("against",{...s.get("against"),settings:{...i(),[n]:o}}),s.save_changes()},on(n,o){let r=()=>{if(s.get("against")?.objective===e)for(let l of n)l in i()&&o(l,i()[l])};return s.on("change:against",r),()=>s.off("change:against",r)}}}var jh=s=>{let e=({name:t})=>t==="discriminator_steps"||t.includes(".");return[...s.filter(t=>!e(t)),...s.filter(e)]},Sa=({constants:s,controls:e})=>({...s,...Object.fromEntries(e.map(({name:t,value:i})=>[t,i]))}),Vs=class{constructor(e,t,i,n){this.manifest=e,this.store=t,this.changed=n,this.values={...e.constants};for(let o of Object.keys(e.constants))this.values[o]=t.get(o)??this.values[o];this.inputs={};for(let o of jh(e.controls)){let{name:r,doc:l}=o;this.values[r]=t.get(r)??o.value;let h=ce("doc"),u={...o,label:i.named(r),value:this.values[r]};this.inputs[r]=ca(u,h,p=>{this.take(r,p),t.set(r,p)},i.written&&(p=>i.written.check(p)));let{element:m}=this.inputs[r];m.dataset.control=r,m.append(v("p",{id:h,className:"live-doc"},l)),(r===e.slider||o.kind==="formula"?i.main:i.controls).append(m)}this.enable(),this.end=t.on(Object.keys(this.values),(o,r)=>r!==void 0&&this.show(o,r))}show(e,t){this.values[e]!==t&&(this.inputs[e]?.show(t),this.take(e,t))}set(e,t){this.show(e,t),this.store.set(e,t)}take(e,t){this.values={...this.values,[e]:t},this.enable(),this.changed(this.values)}enable(){let{acting:e}=co(this.manifest,this.values);for(let{name:t,kind:i}of this.manifest.controls)(i==="number"||i==="integer")&&this.inputs[t].enable(e.includes(t))}choose(e){for(let{name:t,kind:i}of this.manifest.controls)i==="choice"&&this.inputs[t].enable(e)}};var Ki=class{constructor(e){this.board=e,this.width=e.setup.width,this.free()}async compare(){let{board:e}=this,t=e.setup.against,i=()=>e.panes[1]?.manifest.name??"";if(i()===t)return;let n;try{n=t&&await e.manifestOf(t),n&&await e.engine?.have(this.graphsOf(n))}catch({file:r,message:l}){e.setup.against===t&&!e.ended&&this.refuse({file:r,reason:l,against:i()});return}if(e.setup.against!==t||i()===t||e.ended)return;let o=e.panes.splice(1);if(o.some(({element:r})=>r.contains(document.activeElement))&&e.root.focus({preventScroll:!0}),o.forEach(r=>(r.destroy(),r.element.remove())),e.root.classList.toggle("live-two",!!t),n){let r=e.addPane(n,ka(e.model,n),[]);r.attach(l=>e.colour(l)),r.recolour(Bi(e.root)),this.free()}e.panes[0].fit(),e.engine&&(e.screen.frame=void 0),e.tell({type:"compare",settings:e.settings()})}async resize(){let{board:e}=this,{setup:t,panes:i}=e,{width:n}=t;if(n!==this.width){try{for(let{manifest:r,settings:l}of t.here?i:[])this.checkChoices(r,l.values);let o=e.settings().flatMap(({manifest:r,values:l})=>ho(e.index,r,e.source().data,l));await e.engine?.have(o)}catch({file:o,message:r}){t.width===n&&this.refuse({file:o,reason:r,width:this.width});return}t.width!==n||this.width===n||e.ended||(this.width=n,this.free(),e.engine&&(e.screen.frame=void 0),e.tell({type:"compare",settings:e.settings()}))}}checkChoices({sizes:e},t){let{board:i}=this,{width:n}=i.setup;for(let[o,r]of Object.entries(e[n]?.variants[0].when??{}))if(t[o]!==r)throw new Error(`the page has networks of ${i.index.sizes[n]} for ${Me(o)} ${Me(r)} alone`)}free(){let{board:e}=this;for(let{settings:t}of e.panes)t.choose(!e.setup.here||this.width===It);e.parts.inParts.disabled=!e.setup.here}graphsOf(e){let{board:t}=this,i={...Sa(e),...e.toy,...t.model.get("against")?.settings};return ho(t.index,Ri(e,t.setup.width),t.source().data,i)}refuse({file:e,reason:t,pane:i,values:n,source:o,width:r,against:l}){let{board:h}=this;r&&h.setup.set("width",r),o&&h.setup.set("data",o.data),l!==void 0&&this.keep(l);for(let[m,p]of Object.entries(n??{}))h.panes[i??0]?.settings.set(m,p);let u=e?`${e} could not be loaded (${t})`:`${t[0].toUpperCase()}${t.slice(1)}`;h.status.alert(`${u}. The choice before it stays.`)}keep(e){let{board:t}=this;t.model.set("against",e?{objective:e,settings:t.panes[1].settings.values}:{}),t.model.save_changes(),t.setup.set("against",e,!1)}};var Ea=s=>Uint8Array.from(atob(s),e=>e.charCodeAt(0)).buffer,$o=(s,e)=>Float32Array.from(new Int16Array(Ea(s)),t=>t*e/32767);function Ma({real:s,samples:e,arrows:t,surface:i,limit:n,pull:o,low:r,high:l,floor:h,...u},m,p){let g={edges:[0,1],shares:new Float32Array(1)},k={name:m.name,steps:0,discriminatorSteps:0,last:new Float32Array(m.measured.length).fill(NaN),rows:new Float32Array(0),samples:$o(e,n),arrows:$o(t,o),surface:Float32Array.from(new Uint8Array(Ea(i)),y=>r+y*(l-r)/255),slopes:g,weights:g,limit:n,...u};return{real:{data:p,points:$o(s,n),floor:h},frame:{type:"frame",data:p,panes:[k],rate:0}}}var Ih=.041666666666666664,Ji=class{constructor(e,t,i,n){this.canvas=e,this.limit=t,this.add=i,this.moved=n,this.on=!1,this.cursor=void 0,this.last=void 0,e.addEventListener("pointerdown",o=>this.down(o)),e.addEventListener("pointermove",o=>this.stroke(o));for(let o of["pointerup","pointercancel"])e.addEventListener(o,()=>this.last=void 0);e.addEventListener("keydown",o=>this.key(o))}turn(e){this.on=e,this.cursor=void 0,this.canvas.style.touchAction=e?"none":"",this.canvas.style.cursor=e?"crosshair":"",this.canvas.setAttribute("role",e?"application":"img"),e?this.canvas.tabIndex=0:this.canvas.removeAttribute("tabindex")}down(e){!this.on||e.button!==0||(this.canvas.setPointerCapture(e.pointerId),this.put(e))}stroke(e){!this.on||!this.last||Math.hypot(e.clientX-this.last.x,e.clientY-this.last.y)>=9&&this.put(e)}put(e){let t=this.canvas.getBoundingClientRect();this.last={x:e.clientX,y:e.clientY};let[i,n]=[(e.clientX-t.left)/t.width,(e.clientY-t.top)/t.height];i>=0&&i<=1&&n>=0&&n<=1&&this.point(2*i-1,1-2*n)}point(e,t){let i=this.limit();this.add([Number((i*e).toFixed(3)),Number((i*t).toFixed(3))])}key(e){if(!this.on)return;let t=this.limit(),[i,n]=this.cursor??[0,0],o=2*t*Ih,l={ArrowLeft:[-o,0],ArrowRight:[o,0],ArrowUp:[0,o],ArrowDown:[0,-o]}[e.key];if(l){let h=u=>Math.max(-t,Math.min(t,u));this.cursor=[h(i+l[0]),h(n+l[1])],this.moved()}else if(e.key===" "||e.key==="Enter")this.point(i/t,n/t);else return;e.preventDefault()}},Na=(s,e)=>[...s,e].slice(-300);var Zi=class{constructor(e){this.board=e;let{setup:t,index:i,panes:n,parts:o}=e,[r]=n,l=()=>r.shown?.limit??i.data.drawn.limit,h=m=>t.set("points",Na(t.points,m));this.sketch=new Ji(r.canvas,l,h,()=>e.drawSoon());let u=la(()=>i.data.drawn.limit,m=>{e.status.alert(""),t.set("points",m),t.set("data","drawn"),e.ensureEngine()},m=>e.status.alert(m));o.brought.append(u.element);for(let m of["dragover","drop"])r.canvas.addEventListener(m,p=>{p.preventDefault(),m==="drop"&&u.drop(p.dataTransfer)});o.sketch.draw.addEventListener("click",()=>this.turn(!this.sketch.on)),o.sketch.clear.addEventListener("click",()=>{t.set("points",[]),o.sketch.draw.focus()})}get cursor(){return this.sketch.cursor}turn(e){let{board:t,sketch:i}=this;if(i.on===e)return;let{draw:n}=t.parts.sketch;!e&&document.activeElement===t.panes[0].canvas&&n.focus(),i.turn(e),n.setAttribute("aria-pressed",String(e)),n.textContent=e?"Stop drawing":"Draw data",e?(t.ensureEngine(),t.status.note("Draw points on the picture; or focus it, move with the arrow keys, and put a point with the space bar.")):(t.status.forget(),t.status.describe()),t.drawSoon()}follow(e){let{setup:t,parts:i}=this.board;e==="data"&&t.data==="drawn"&&!t.points.length&&this.turn(!0),e==="data"&&t.data!=="drawn"&&this.turn(!1),i.sketch.clear.hidden=!t.points.length}};var Rh={"+":(s,e)=>s+e,"-":(s,e)=>s-e,"*":(s,e)=>s*e,"/":(s,e)=>s/e,log:Math.log,exp:Math.exp,sqrt:Math.sqrt,abs:Math.abs};function pi(s,e){if(typeof s=="number")return s;if(typeof s=="string")return Number(e[s]??NaN);let[t,...i]=s;return Rh[t](...i.map(n=>pi(n,e)))}var zh="uplot",Wh="u-hz",Bh="u-vt",Vh="u-title",Hh="u-wrap",Gh="u-under",Uh="u-over",qh="u-axis",ds="u-off",Yh="u-select",Kh="u-cursor-x",Jh="u-cursor-y",Zh="u-cursor-pt",Qh="u-legend",Xh="u-live",eu="u-inline",tu="u-series",su="u-marker",$a="u-label",iu="u-value",gi="width",vi="height";var Aa="bottom",Hs="left",Ao="right",Go="#000",Ta=Go+"0",To="mousemove",_a="mousedown",_o="mouseup",Pa="mouseenter",La="mouseleave",Oa="dblclick",nu="resize",ou="scroll",Ca="change",sn="dppxchange",Uo="--",Zs=typeof window<"u",Do=Zs?document:null,Us=Zs?window:null,ru=Zs?navigator:null,ae,Qi;function Fo(){let s=devicePixelRatio;ae!=s&&(ae=s,Qi&&Io(Ca,Qi,Fo),Qi=matchMedia(`(min-resolution: ${ae-.001}dppx) and (max-resolution: ${ae+.001}dppx)`),fs(Ca,Qi,Fo),Us.dispatchEvent(new CustomEvent(sn)))}function rt(s,e){if(e!=null){let t=s.classList;!t.contains(e)&&t.add(e)}}function jo(s,e){let t=s.classList;t.contains(e)&&t.remove(e)}function ye(s,e,t){s.style[e]=t+"px"}function St(s,e,t,i){let n=Do.createElement(s);return e!=null&&rt(n,e),t?.insertBefore(n,i),n}function mt(s,e){return St("div",s,e)}var Da=new WeakMap;function Ct(s,e,t,i,n){let o="translate("+e+"px,"+t+"px)",r=Da.get(s);o!=r&&(s.style.transform=o,Da.set(s,o),e<0||t<0||e>i||t>n?rt(s,ds):jo(s,ds))}var Fa=new WeakMap;function ja(s,e,t){let i=e+t,n=Fa.get(s);i!=n&&(Fa.set(s,i),s.style.background=e,s.style.borderColor=t)}var Ia=new WeakMap;function Ra(s,e,t,i){let n=e+""+t,o=Ia.get(s);n!=o&&(Ia.set(s,n),s.style.height=t+"px",s.style.width=e+"px",s.style.marginLeft=i?-e/2+"px":0,s.style.marginTop=i?-t/2+"px":0)}var qo={passive:!0},au={...qo,capture:!0};function fs(s,e,t,i){e.addEventListener(s,t,i?au:qo)}function Io(s,e,t,i){e.removeEventListener(s,t,qo)}Zs&&Fo();function Et(s,e,t,i){let n;t=t||0,i=i||e.length-1;let o=i<=2147483647;for(;i-t>1;)n=o?t+i>>1:at((t+i)/2),e[n]<s?t=n:i=n;return s-e[t]<=e[i]-s?t:i}function fl(s){return(t,i,n)=>{let o=-1,r=-1;for(let l=i;l<=n;l++)if(s(t[l])){o=l;break}for(let l=n;l>=i;l--)if(s(t[l])){r=l;break}return[o,r]}}var pl=s=>s!=null,ml=s=>s!=null&&s>0,rn=fl(pl),lu=fl(ml);function cu(s,e,t,i=0,n=!1){let o=n?lu:rn,r=n?ml:pl;[e,t]=o(s,e,t);let l=s[e],h=s[e];if(e>-1)if(i==1)l=s[e],h=s[t];else if(i==-1)l=s[t],h=s[e];else for(let u=e;u<=t;u++){let m=s[u];r(m)&&(m<l?l=m:m>h&&(h=m))}return[l??fe,h??-fe]}function an(s,e,t,i){let n=Ba(s),o=Ba(e);s==e&&(n==-1?(s*=t,e/=t):(s/=t,e*=t));let r=t==10?Rt:gl,l=n==1?at:gt,h=o==1?gt:at,u=l(r(Oe(s))),m=h(r(Oe(e))),p=qs(t,u),g=qs(t,m);return t==10&&(u<0&&(p=pe(p,-u)),m<0&&(g=pe(g,-m))),i||t==2?(s=p*n,e=g*o):(s=yl(s,p),e=ln(e,g)),[s,e]}function Yo(s,e,t,i){let n=an(s,e,t,i);return s==0&&(n[0]=0),e==0&&(n[1]=0),n}var Ko=.1,za={mode:3,pad:Ko},bi={pad:0,soft:null,mode:0},hu={min:bi,max:bi};function nn(s,e,t,i){return cn(t)?Wa(s,e,t):(bi.pad=t,bi.soft=i?0:null,bi.mode=i?3:0,Wa(s,e,hu))}function ne(s,e){return s??e}function uu(s,e,t){for(e=ne(e,0),t=ne(t,s.length-1);e<=t;){if(s[e]!=null)return!0;e++}return!1}function Wa(s,e,t){let i=t.min,n=t.max,o=ne(i.pad,0),r=ne(n.pad,0),l=ne(i.hard,-fe),h=ne(n.hard,fe),u=ne(i.soft,fe),m=ne(n.soft,-fe),p=ne(i.mode,0),g=ne(n.mode,0),k=e-s,y=Rt(k),x=Ze(Oe(s),Oe(e)),M=Rt(x),_=Oe(M-y);(k<1e-24||_>10)&&(k=0,(s==0||e==0)&&(k=1e-24,p==2&&u!=fe&&(o=0),g==2&&m!=-fe&&(r=0)));let S=k||x||1e3,A=Rt(S),N=qs(10,at(A)),j=S*(k==0?s==0?.1:1:o),L=pe(yl(s-j,N/10),24),U=s>=u&&(p==1||p==3&&L<=u||p==2&&L>=u)?u:fe,V=Ze(l,L<U&&s>=U?U:Mt(U,L)),q=S*(k==0?e==0?.1:1:r),G=pe(ln(e+q,N/10),24),P=e<=m&&(g==1||g==3&&G>=m||g==2&&G<=m)?m:-fe,J=Mt(h,G>P&&e<=P?P:Ze(P,G));return V==J&&V==0&&(J=100),[V,J]}var du=new Intl.NumberFormat(Zs?ru.language:"en-US"),Jo=s=>du.format(s),lt=Math,tn=lt.PI,Oe=lt.abs,at=lt.floor,Le=lt.round,gt=lt.ceil,Mt=lt.min,Ze=lt.max,qs=lt.pow,Ba=lt.sign,Rt=lt.log10,gl=lt.log2,fu=(s,e=1)=>lt.sinh(s)*e,Po=(s,e=1)=>lt.asinh(s/e),fe=1/0;function Va(s){return(Rt((s^s>>31)-(s>>31))|0)+1}function Ro(s,e,t){return Mt(Ze(s,e),t)}function vl(s){return typeof s=="function"}function ee(s){return vl(s)?s:()=>s}var pu=()=>{},wl=s=>s,bl=(s,e)=>e,mu=s=>null,Ha=s=>!0,Ga=(s,e)=>s==e,gu=/\.\d*?(?=9{6,}|0{6,})/gm,ps=s=>{if(kl(s)||Jt.has(s))return s;let e=`${s}`,t=e.match(gu);if(t==null)return s;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[n,o]=e.split("e");return+`${ps(n)}e${o}`}return pe(s,i)};function hs(s,e){return ps(pe(ps(s/e))*e)}function ln(s,e){return ps(gt(ps(s/e))*e)}function yl(s,e){return ps(at(ps(s/e))*e)}function pe(s,e=0){if(kl(s))return s;let t=10**e,i=s*t*(1+Number.EPSILON);return Le(i)/t}var Jt=new Map;function xl(s){return((""+s).split(".")[1]||"").length}function xi(s,e,t,i){let n=[],o=i.map(xl);for(let r=e;r<t;r++){let l=Oe(r),h=pe(qs(s,r),l);for(let u=0;u<i.length;u++){let m=s==10?+`${i[u]}e${r}`:i[u]*h,p=(r>=0?0:l)+(r>=o[u]?0:o[u]),g=s==10?m:pe(m,p);n.push(g),Jt.set(g,p)}}return n}var yi={},Zo=[],Ys=[null,null],Kt=Array.isArray,kl=Number.isInteger,vu=s=>s===void 0;function Ua(s){return typeof s=="string"}function cn(s){let e=!1;if(s!=null){let t=s.constructor;e=t==null||t==Object}return e}function wu(s){return s!=null&&typeof s=="object"}var bu=Object.getPrototypeOf(Uint8Array),Sl="__proto__";function Ks(s,e=cn){let t;if(Kt(s)){let i=s.find(n=>n!=null);if(Kt(i)||e(i)){t=Array(s.length);for(let n=0;n<s.length;n++)t[n]=Ks(s[n],e)}else t=s.slice()}else if(s instanceof bu)t=s.slice();else if(e(s)){t={};for(let i in s)i!=Sl&&(t[i]=Ks(s[i],e))}else t=s;return t}function Te(s){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let n in i)n!=Sl&&(cn(s[n])?Te(s[n],Ks(i[n])):s[n]=Ks(i[n]))}return s}var yu=0,xu=1,ku=2;function Su(s,e,t){for(let i=0,n,o=-1;i<e.length;i++){let r=e[i];if(r>o){for(n=r-1;n>=0&&s[n]==null;)s[n--]=null;for(n=r+1;n<t&&s[n]==null;)s[o=n++]=null}}}function Eu(s,e){if($u(s)){let r=s[0].slice();for(let l=1;l<s.length;l++)r.push(...s[l].slice(1));return Au(r[0])||(r=Nu(r)),r}let t=new Set;for(let r=0;r<s.length;r++){let h=s[r][0],u=h.length;for(let m=0;m<u;m++)t.add(h[m])}let i=[Array.from(t).sort((r,l)=>r-l)],n=i[0].length,o=new Map;for(let r=0;r<n;r++)o.set(i[0][r],r);for(let r=0;r<s.length;r++){let l=s[r],h=l[0];for(let u=1;u<l.length;u++){let m=l[u],p=Array(n).fill(void 0),g=e?e[r][u]:xu,k=[];for(let y=0;y<m.length;y++){let x=m[y],M=o.get(h[y]);x===null?g!=yu&&(p[M]=x,g==ku&&k.push(M)):p[M]=x}Su(p,k,n),i.push(p)}}return i}var Mu=typeof queueMicrotask>"u"?s=>Promise.resolve().then(s):queueMicrotask;function Nu(s){let e=s[0],t=e.length,i=Array(t);for(let o=0;o<i.length;o++)i[o]=o;i.sort((o,r)=>e[o]-e[r]);let n=[];for(let o=0;o<s.length;o++){let r=s[o],l=Array(t);for(let h=0;h<t;h++)l[h]=r[i[h]];n.push(l)}return n}function $u(s){let e=s[0][0],t=e.length;for(let i=1;i<s.length;i++){let n=s[i][0];if(n.length!=t)return!1;if(n!=e){for(let o=0;o<t;o++)if(n[o]!=e[o])return!1}}return!0}function Au(s,e=100){let t=s.length;if(t<=1)return!0;let i=0,n=t-1;for(;i<=n&&s[i]==null;)i++;for(;n>=i&&s[n]==null;)n--;if(n<=i)return!0;let o=Ze(1,at((n-i+1)/e));for(let r=s[i],l=i+o;l<=n;l+=o){let h=s[l];if(h!=null){if(h<=r)return!1;r=h}}return!0}var El=["January","February","March","April","May","June","July","August","September","October","November","December"],Ml=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Nl(s){return s.slice(0,3)}var Tu=Ml.map(Nl),_u=El.map(Nl),Pu={MMMM:El,MMM:_u,WWWW:Ml,WWW:Tu};function mi(s){return(s<10?"0":"")+s}function Lu(s){return(s<10?"00":s<100?"0":"")+s}var Ou={YYYY:s=>s.getFullYear(),YY:s=>(s.getFullYear()+"").slice(2),MMMM:(s,e)=>e.MMMM[s.getMonth()],MMM:(s,e)=>e.MMM[s.getMonth()],MM:s=>mi(s.getMonth()+1),M:s=>s.getMonth()+1,DD:s=>mi(s.getDate()),D:s=>s.getDate(),WWWW:(s,e)=>e.WWWW[s.getDay()],WWW:(s,e)=>e.WWW[s.getDay()],HH:s=>mi(s.getHours()),H:s=>s.getHours(),h:s=>{let e=s.getHours();return e==0?12:e>12?e-12:e},AA:s=>s.getHours()>=12?"PM":"AM",aa:s=>s.getHours()>=12?"pm":"am",a:s=>s.getHours()>=12?"p":"a",mm:s=>mi(s.getMinutes()),m:s=>s.getMinutes(),ss:s=>mi(s.getSeconds()),s:s=>s.getSeconds(),fff:s=>Lu(s.getMilliseconds())};function Qo(s,e){e=e||Pu;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,n;for(;n=i.exec(s);)t.push(n[0][0]=="{"?Ou[n[1]]:n[0]);return o=>{let r="";for(let l=0;l<t.length;l++)r+=typeof t[l]=="string"?t[l]:t[l](o,e);return r}}var Cu=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Du(s,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+s+s.getTimezoneOffset()*6e4):e==Cu?t=s:(t=new Date(s.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(s.getMilliseconds())),t}var $l=s=>s%1==0,on=[1,2,2.5,5],Fu=xi(10,-32,0,on),Al=xi(10,0,32,on),ju=Al.filter($l),us=Fu.concat(Al),Xo=`
`,Tl="{YYYY}",qa=Xo+Tl,_l="{M}/{D}",wi=Xo+_l,Xi=wi+"/{YY}",Pl="{aa}",Iu="{h}:{mm}",Gs=Iu+Pl,Ya=Xo+Gs,Ka=":{ss}",he=null;function Ll(s){let e=s*1e3,t=e*60,i=t*60,n=i*24,o=n*30,r=n*365,h=(s==1?xi(10,0,3,on).filter($l):xi(10,-3,0,on)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,n,n*2,n*3,n*4,n*5,n*6,n*7,n*8,n*9,n*10,n*15,o,o*2,o*3,o*4,o*6,r,r*2,r*5,r*10,r*25,r*50,r*100]),u=[[r,Tl,he,he,he,he,he,he,1],[n*28,"{MMM}",qa,he,he,he,he,he,1],[n,_l,qa,he,he,he,he,he,1],[i,"{h}"+Pl,Xi,he,wi,he,he,he,1],[t,Gs,Xi,he,wi,he,he,he,1],[e,Ka,Xi+" "+Gs,he,wi+" "+Gs,he,Ya,he,1],[s,Ka+".{fff}",Xi+" "+Gs,he,wi+" "+Gs,he,Ya,he,1]];function m(p){return(g,k,y,x,M,_)=>{let S=[],A=M>=r,N=M>=o&&M<r,j=p(y),L=pe(j*s,3),U=Lo(j.getFullYear(),A?0:j.getMonth(),N||A?1:j.getDate()),V=pe(U*s,3);if(N||A){let q=N?M/o:0,G=A?M/r:0,P=L==V?L:pe(Lo(U.getFullYear()+G,U.getMonth()+q,1)*s,3),J=new Date(Le(P/s)),I=J.getFullYear(),Y=J.getMonth();for(let B=0;P<=x;B++){let te=Lo(I+G*B,Y+q*B,1),W=te-p(pe(te*s,3));P=pe((+te+W)*s,3),P<=x&&S.push(P)}}else{let q=M>=n?n:M,G=at(y)-at(L),P=V+G+ln(L-V,q);S.push(P);let J=p(P),I=J.getHours()+J.getMinutes()/t+J.getSeconds()/i,Y=M/i,B=g.axes[k]._space,te=_/B;for(;P=pe(P+M,s==1?0:3),!(P>x);)if(Y>1){let W=at(pe(I+Y,6))%24,se=p(P).getHours()-W;se>1&&(se=-1),P-=se*i,I=(I+Y)%24;let ue=S[S.length-1];pe((P-ue)/M,3)*te>=.7&&S.push(P)}else S.push(P)}return S}}return[h,u,m]}var[Ru,zu,Wu]=Ll(1),[Bu,Vu,Hu]=Ll(.001);xi(2,-53,53,[1]);function Ja(s,e){return s.map(t=>t.map((i,n)=>n==0||n==8||i==null?i:e(n==1||t[8]==0?i:t[1]+i)))}function Za(s,e){return(t,i,n,o,r)=>{let l=e.find(y=>r>=y[0])||e[e.length-1],h,u,m,p,g,k;return i.map(y=>{let x=s(y),M=x.getFullYear(),_=x.getMonth(),S=x.getDate(),A=x.getHours(),N=x.getMinutes(),j=x.getSeconds(),L=M!=h&&l[2]||_!=u&&l[3]||S!=m&&l[4]||A!=p&&l[5]||N!=g&&l[6]||j!=k&&l[7]||l[1];return h=M,u=_,m=S,p=A,g=N,k=j,L(x)})}}function Gu(s,e){let t=Qo(e);return(i,n,o,r,l)=>n.map(h=>t(s(h)))}function Lo(s,e,t){return new Date(s,e,t)}function Qa(s,e){return e(s)}var Uu="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Xa(s,e){return(t,i,n,o)=>o==null?Uo:e(s(i))}function qu(s,e){let t=s.series[e];return t.width?t.stroke(s,e):t.points.width?t.points.stroke(s,e):null}function Yu(s,e){return s.series[e].fill(s,e)}var Ku={show:!0,live:!0,isolate:!1,mount:pu,markers:{show:!0,width:2,stroke:qu,fill:Yu,dash:"solid"},idx:null,idxs:null,values:[]};function Ju(s,e){let t=s.cursor.points,i=mt(),n=t.size(s,e);ye(i,gi,n),ye(i,vi,n);let o=n/-2;ye(i,"marginLeft",o),ye(i,"marginTop",o);let r=t.width(s,e,n);return r&&ye(i,"borderWidth",r),i}function Zu(s,e){let t=s.series[e].points;return t._fill||t._stroke}function Qu(s,e){let t=s.series[e].points;return t._stroke||t._fill}function Xu(s,e){return s.series[e].points.size}var Oo=[0,0];function ed(s,e,t){return Oo[0]=e,Oo[1]=t,Oo}function en(s,e,t,i=!0){return n=>{n.button==0&&(!i||n.target==e)&&t(n)}}function Co(s,e,t,i=!0){return n=>{(!i||n.target==e)&&t(n)}}var td={show:!0,x:!0,y:!0,lock:!1,move:ed,points:{one:!1,show:Ju,size:Xu,width:0,stroke:Qu,fill:Zu},bind:{mousedown:en,mouseup:en,click:en,dblclick:en,mousemove:Co,mouseleave:Co,mouseenter:Co},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(s,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(s,e,t,i,n)=>i-n,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Ol={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},er=Te({},Ol,{filter:bl}),Cl=Te({},er,{size:10}),Dl=Te({},Ol,{show:!1}),tr='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Fl="bold "+tr,jl=1.5,el={show:!0,scale:"x",stroke:Go,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Fl,side:2,grid:er,ticks:Cl,border:Dl,font:tr,lineGap:jl,rotate:0},sd="Value",id="Time",tl={show:!0,scale:"x",auto:!1,sorted:1,min:fe,max:-fe,idxs:[]};function nd(s,e,t,i,n){return e.map(o=>o==null?"":Jo(o))}function od(s,e,t,i,n,o,r){let l=[],h=Jt.get(n)||0;t=r?t:pe(ln(t,n),h);for(let u=t;u<=i;u=pe(u+n,h))l.push(Object.is(u,-0)?0:u);return l}function zo(s,e,t,i,n,o,r){let l=[],h=s.scales[s.axes[e].scale].log,u=h==10?Rt:gl,m=at(u(t));n=qs(h,m),h==10&&(n=us[Et(n,us)]);let p=t,g=n*h;h==10&&(g=us[Et(g,us)]);do l.push(p),p=p+n,h==10&&!Jt.has(p)&&(p=pe(p,Jt.get(n))),p>=g&&(n=p,g=n*h,h==10&&(g=us[Et(g,us)]));while(p<=i);return l}function rd(s,e,t,i,n,o,r){let h=s.scales[s.axes[e].scale].asinh,u=i>h?zo(s,e,Ze(h,t),i,n):[h],m=i>=0&&t<=0?[0]:[];return(t<-h?zo(s,e,Ze(h,-i),-t,n):[h]).reverse().map(g=>-g).concat(m,u)}var Il=/./,ad=/[12357]/,ld=/[125]/,sl=/1/,Wo=(s,e,t,i)=>s.map((n,o)=>e==4&&n==0||o%i==0&&t.test(n.toExponential()[n<0?1:0])?n:null);function cd(s,e,t,i,n){let o=s.axes[t],r=o.scale,l=s.scales[r],h=s.valToPos,u=o._space,m=h(10,r),p=h(9,r)-m>=u?Il:h(7,r)-m>=u?ad:h(5,r)-m>=u?ld:sl;if(p==sl){let g=Oe(h(1,r)-m);if(g<u)return Wo(e.slice().reverse(),l.distr,p,gt(u/g)).reverse()}return Wo(e,l.distr,p,1)}function hd(s,e,t,i,n){let o=s.axes[t],r=o.scale,l=o._space,h=s.valToPos,u=Oe(h(1,r)-h(2,r));return u<l?Wo(e.slice().reverse(),3,Il,gt(l/u)).reverse():e}function ud(s,e,t,i){return i==null?Uo:e==null?"":Jo(e)}var il={show:!0,scale:"y",stroke:Go,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Fl,side:3,grid:er,ticks:Cl,border:Dl,font:tr,lineGap:jl,rotate:0};function dd(s,e){let t=3+(s||1)*2;return pe(t*e,3)}function fd(s,e){let{scale:t,idxs:i}=s.series[0],n=s._data[0],o=s.valToPos(n[i[0]],t,!0),r=s.valToPos(n[i[1]],t,!0),l=Oe(r-o),h=s.series[e],u=l/(h.points.space*ae);return i[1]-i[0]<=u}var nl={scale:null,auto:!0,sorted:0,min:fe,max:-fe},Rl=(s,e,t,i,n)=>n,ol={show:!0,auto:!0,sorted:0,gaps:Rl,alpha:1,facets:[Te({},nl,{scale:"x"}),Te({},nl,{scale:"y"})]},rl={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Rl,alpha:1,points:{show:fd,filter:null},values:null,min:fe,max:-fe,idxs:[],path:null,clip:null};function pd(s,e,t,i,n){return t/10}var zl={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},md=Te({},zl,{time:!1,ori:1}),al={};function Wl(s,e){let t=al[s];return t||(t={key:s,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(n=>n!=i)},pub(i,n,o,r,l,h,u){for(let m=0;m<t.plots.length;m++)t.plots[m]!=n&&t.plots[m].pub(i,n,o,r,l,h,u)}},s!=null&&(al[s]=t)),t}var Js=1,Bo=2;function ms(s,e,t){let i=s.mode,n=s.series[e],o=i==2?s._data[e]:s._data,r=s.scales,l=s.bbox,h=o[0],u=i==2?o[1]:o[e],m=i==2?r[n.facets[0].scale]:r[s.series[0].scale],p=i==2?r[n.facets[1].scale]:r[n.scale],g=l.left,k=l.top,y=l.width,x=l.height,M=s.valToPosH,_=s.valToPosV;return m.ori==0?t(n,h,u,m,p,M,_,g,k,y,x,un,Qs,fn,Vl,Gl):t(n,h,u,m,p,_,M,k,g,x,y,dn,Xs,nr,Hl,Ul)}function sr(s,e){let t=0,i=0,n=ne(s.bands,Zo);for(let o=0;o<n.length;o++){let r=n[o];r.series[0]==e?t=r.dir:r.series[1]==e&&(r.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function gd(s,e,t,i,n){let o=s.mode,r=s.series[e],l=o==2?r.facets[1].scale:r.scale,h=s.scales[l];return n==-1?h.min:n==1?h.max:h.distr==3?h.dir==1?h.min:h.max:0}function zt(s,e,t,i,n,o){return ms(s,e,(r,l,h,u,m,p,g,k,y,x,M)=>{let _=r.pxRound,S=u.dir*(u.ori==0?1:-1),A=u.ori==0?Qs:Xs,N,j;S==1?(N=t,j=i):(N=i,j=t);let L=_(p(l[N],u,x,k)),U=_(g(h[N],m,M,y)),V=_(p(l[j],u,x,k)),q=_(g(o==1?m.max:m.min,m,M,y)),G=new Path2D(n);return A(G,V,q),A(G,L,q),A(G,L,U),G})}function hn(s,e,t,i,n,o){let r=null;if(s.length>0){r=new Path2D;let l=e==0?fn:nr,h=t;for(let p=0;p<s.length;p++){let g=s[p];if(g[1]>g[0]){let k=g[0]-h;k>0&&l(r,h,i,k,i+o),h=g[1]}}let u=t+n-h,m=10;u>0&&l(r,h,i-m/2,u,i+o+m)}return r}function vd(s,e,t){let i=s[s.length-1];i&&i[0]==e?i[1]=t:s.push([e,t])}function ir(s,e,t,i,n,o,r){let l=[],h=s.length;for(let u=n==1?t:i;u>=t&&u<=i;u+=n)if(e[u]===null){let p=u,g=u;if(n==1)for(;++u<=i&&e[u]===null;)g=u;else for(;--u>=t&&e[u]===null;)g=u;let k=o(s[p]),y=g==p?k:o(s[g]),x=p-n;k=r<=0&&x>=0&&x<h?o(s[x]):k;let _=g+n;y=r>=0&&_>=0&&_<h?o(s[_]):y,y>=k&&l.push([k,y])}return l}function ll(s){return s==0?wl:s==1?Le:e=>hs(e,s)}function Bl(s){let e=s==0?un:dn,t=s==0?(n,o,r,l,h,u)=>{n.arcTo(o,r,l,h,u)}:(n,o,r,l,h,u)=>{n.arcTo(r,o,h,l,u)},i=s==0?(n,o,r,l,h)=>{n.rect(o,r,l,h)}:(n,o,r,l,h)=>{n.rect(r,o,h,l)};return(n,o,r,l,h,u=0,m=0)=>{u==0&&m==0?i(n,o,r,l,h):(u=Mt(u,l/2,h/2),m=Mt(m,l/2,h/2),e(n,o+u,r),t(n,o+l,r,o+l,r+h,u),t(n,o+l,r+h,o,r+h,m),t(n,o,r+h,o,r,m),t(n,o,r,o+l,r,u),n.closePath())}}var un=(s,e,t)=>{s.moveTo(e,t)},dn=(s,e,t)=>{s.moveTo(t,e)},Qs=(s,e,t)=>{s.lineTo(e,t)},Xs=(s,e,t)=>{s.lineTo(t,e)},fn=Bl(0),nr=Bl(1),Vl=(s,e,t,i,n,o)=>{s.arc(e,t,i,n,o)},Hl=(s,e,t,i,n,o)=>{s.arc(t,e,i,n,o)},Gl=(s,e,t,i,n,o,r)=>{s.bezierCurveTo(e,t,i,n,o,r)},Ul=(s,e,t,i,n,o,r)=>{s.bezierCurveTo(t,e,n,i,r,o)};function ql(s){return(e,t,i,n,o)=>ms(e,t,(r,l,h,u,m,p,g,k,y,x,M)=>{let{pxRound:_,points:S}=r,A,N;u.ori==0?(A=un,N=Vl):(A=dn,N=Hl);let j=pe(S.width*ae,3),L=(S.size-S.width)/2*ae,U=pe(L*2,3),V=new Path2D,q=new Path2D,{left:G,top:P,width:J,height:I}=e.bbox;fn(q,G-U,P-U,J+U*2,I+U*2);let Y=B=>{if(h[B]!=null){let te=_(p(l[B],u,x,k)),W=_(g(h[B],m,M,y));A(V,te+L,W),N(V,te,W,L,0,tn*2)}};if(o)o.forEach(Y);else for(let B=i;B<=n;B++)Y(B);return{stroke:j>0?V:null,fill:V,clip:q,flags:Js|Bo}})}function Yl(s){return(e,t,i,n,o,r)=>{i!=n&&(o!=i&&r!=i&&s(e,t,i),o!=n&&r!=n&&s(e,t,n),s(e,t,r))}}var wd=Yl(Qs),bd=Yl(Xs);function Kl(s){let e=ne(s?.alignGaps,0);return(t,i,n,o)=>ms(t,i,(r,l,h,u,m,p,g,k,y,x,M)=>{[n,o]=rn(h,n,o);let _=r.pxRound,S=I=>_(p(I,u,x,k)),A=I=>_(g(I,m,M,y)),N,j;u.ori==0?(N=Qs,j=wd):(N=Xs,j=bd);let L=u.dir*(u.ori==0?1:-1),U={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Js},V=U.stroke,q=!1;if(o-n>=x*4){let I=R=>t.posToVal(R,u.key,!0),Y=null,B=null,te,W,Qe,xe=S(l[L==1?n:o]),se=S(l[n]),ue=S(l[o]),Q=I(L==1?se+1:ue-1);for(let R=L==1?n:o;R>=n&&R<=o;R+=L){let _e=l[R],ke=(L==1?_e<Q:_e>Q)?xe:S(_e),le=h[R];ke==xe?le!=null?(W=le,Y==null?(N(V,ke,A(W)),te=Y=B=W):W<Y?Y=W:W>B&&(B=W)):le===null&&(q=!0):(Y!=null&&j(V,xe,A(Y),A(B),A(te),A(W)),le!=null?(W=le,N(V,ke,A(W)),Y=B=te=W):(Y=B=null,le===null&&(q=!0)),xe=ke,Q=I(xe+L))}Y!=null&&Y!=B&&Qe!=xe&&j(V,xe,A(Y),A(B),A(te),A(W))}else for(let I=L==1?n:o;I>=n&&I<=o;I+=L){let Y=h[I];Y===null?q=!0:Y!=null&&N(V,S(l[I]),A(Y))}let[P,J]=sr(t,i);if(r.fill!=null||P!=0){let I=U.fill=new Path2D(V),Y=r.fillTo(t,i,r.min,r.max,P),B=A(Y),te=S(l[n]),W=S(l[o]);L==-1&&([W,te]=[te,W]),N(I,W,B),N(I,te,B)}if(!r.spanGaps){let I=[];q&&I.push(...ir(l,h,n,o,L,S,e)),U.gaps=I=r.gaps(t,i,n,o,I),U.clip=hn(I,u.ori,k,y,x,M)}return J!=0&&(U.band=J==2?[zt(t,i,n,o,V,-1),zt(t,i,n,o,V,1)]:zt(t,i,n,o,V,J)),U})}function yd(s){let e=ne(s.align,1),t=ne(s.ascDesc,!1),i=ne(s.alignGaps,0),n=ne(s.extend,!1);return(o,r,l,h)=>ms(o,r,(u,m,p,g,k,y,x,M,_,S,A)=>{[l,h]=rn(p,l,h);let N=u.pxRound,{left:j,width:L}=o.bbox,U=se=>N(y(se,g,S,M)),V=se=>N(x(se,k,A,_)),q=g.ori==0?Qs:Xs,G={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Js},P=G.stroke,J=g.dir*(g.ori==0?1:-1),I=V(p[J==1?l:h]),Y=U(m[J==1?l:h]),B=Y,te=Y;n&&e==-1&&(te=j,q(P,te,I)),q(P,Y,I);for(let se=J==1?l:h;se>=l&&se<=h;se+=J){let ue=p[se];if(ue==null)continue;let Q=U(m[se]),R=V(ue);e==1?q(P,Q,I):q(P,B,R),q(P,Q,R),I=R,B=Q}let W=B;n&&e==1&&(W=j+L,q(P,W,I));let[Qe,xe]=sr(o,r);if(u.fill!=null||Qe!=0){let se=G.fill=new Path2D(P),ue=u.fillTo(o,r,u.min,u.max,Qe),Q=V(ue);q(se,W,Q),q(se,te,Q)}if(!u.spanGaps){let se=[];se.push(...ir(m,p,l,h,J,U,i));let ue=u.width*ae/2,Q=t||e==1?ue:-ue,R=t||e==-1?-ue:ue;se.forEach(_e=>{_e[0]+=Q,_e[1]+=R}),G.gaps=se=u.gaps(o,r,l,h,se),G.clip=hn(se,g.ori,M,_,S,A)}return xe!=0&&(G.band=xe==2?[zt(o,r,l,h,P,-1),zt(o,r,l,h,P,1)]:zt(o,r,l,h,P,xe)),G})}function cl(s,e,t,i,n,o,r=fe){if(s.length>1){let l=null;for(let h=0,u=1/0;h<s.length;h++)if(e[h]!==void 0){if(l!=null){let m=Oe(s[h]-s[l]);m<u&&(u=m,r=Oe(t(s[h],i,n,o)-t(s[l],i,n,o)))}l=h}}return r}function xd(s){s=s||yi;let e=ne(s.size,[.6,fe,1]),t=s.align||0,i=s.gap||0,n=s.radius;n=n==null?[0,0]:typeof n=="number"?[n,0]:n;let o=ee(n),r=1-e[0],l=ne(e[1],fe),h=ne(e[2],1),u=ne(s.disp,yi),m=ne(s.each,k=>{}),{fill:p,stroke:g}=u;return(k,y,x,M)=>ms(k,y,(_,S,A,N,j,L,U,V,q,G,P)=>{let J=_.pxRound,I=t,Y=i*ae,B=l*ae,te=h*ae,W,Qe;N.ori==0?[W,Qe]=o(k,y):[Qe,W]=o(k,y);let xe=N.dir*(N.ori==0?1:-1),se=N.ori==0?fn:nr,ue=N.ori==0?m:(D,me,Pe,ks,es,$t,ts)=>{m(D,me,Pe,es,ks,ts,$t)},Q=ne(k.bands,Zo).find(D=>D.series[0]==y),R=Q!=null?Q.dir:0,_e=_.fillTo(k,y,_.min,_.max,R),Ue=J(U(_e,j,P,q)),ke,le,vt,tt=G,Ee=J(_.width*ae),Nt=!1,Dt=null,ct=null,Bt=null,bs=null;p!=null&&(Ee==0||g!=null)&&(Nt=!0,Dt=p.values(k,y,x,M),ct=new Map,new Set(Dt).forEach(D=>{D!=null&&ct.set(D,new Path2D)}),Ee>0&&(Bt=g.values(k,y,x,M),bs=new Map,new Set(Bt).forEach(D=>{D!=null&&bs.set(D,new Path2D)})));let{x0:ys,size:si}=u;if(ys!=null&&si!=null){I=1,S=ys.values(k,y,x,M),ys.unit==2&&(S=S.map(Pe=>k.posToVal(V+Pe*G,N.key,!0)));let D=si.values(k,y,x,M);si.unit==2?le=D[0]*G:le=L(D[0],N,G,V)-L(0,N,G,V),tt=cl(S,A,L,N,G,V,tt),vt=tt-le+Y}else tt=cl(S,A,L,N,G,V,tt),vt=tt*r+Y,le=tt-vt;vt<1&&(vt=0),Ee>=le/2&&(Ee=0),vt<5&&(J=wl);let Ai=vt>0,Qt=tt-vt-(Ai?Ee:0);le=J(Ro(Qt,te,B)),ke=(I==0?le/2:I==xe?0:le)-I*xe*((I==0?Y/2:0)+(Ai?Ee/2:0));let qe={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},xs=Nt?null:new Path2D,Ft=null;if(Q!=null)Ft=k.data[Q.series[1]];else{let{y0:D,y1:me}=u;D!=null&&me!=null&&(A=me.values(k,y,x,M),Ft=D.values(k,y,x,M))}let Xt=W*le,Z=Qe*le;for(let D=xe==1?x:M;D>=x&&D<=M;D+=xe){let me=A[D];if(me==null)continue;if(Ft!=null){let Xe=Ft[D]??0;if(me-Xe==0)continue;Ue=U(Xe,j,P,q)}let Pe=N.distr!=2||u!=null?S[D]:D,ks=L(Pe,N,G,V),es=U(ne(me,_e),j,P,q),$t=J(ks-ke),ts=J(Ze(es,Ue)),st=J(Mt(es,Ue)),ht=ts-st;if(me!=null){let Xe=me<0?Z:Xt,wt=me<0?Xt:Z;Nt?(Ee>0&&Bt[D]!=null&&se(bs.get(Bt[D]),$t,st+at(Ee/2),le,Ze(0,ht-Ee),Xe,wt),Dt[D]!=null&&se(ct.get(Dt[D]),$t,st+at(Ee/2),le,Ze(0,ht-Ee),Xe,wt)):se(xs,$t,st+at(Ee/2),le,Ze(0,ht-Ee),Xe,wt),ue(k,y,D,$t-Ee/2,st,le+Ee,ht)}}return Ee>0?qe.stroke=Nt?bs:xs:Nt||(qe._fill=_.width==0?_._fill:_._stroke??_._fill,qe.width=0),qe.fill=Nt?ct:xs,qe})}function kd(s,e){let t=ne(e?.alignGaps,0);return(i,n,o,r)=>ms(i,n,(l,h,u,m,p,g,k,y,x,M,_)=>{[o,r]=rn(u,o,r);let S=l.pxRound,A=W=>S(g(W,m,M,y)),N=W=>S(k(W,p,_,x)),j,L,U;m.ori==0?(j=un,U=Qs,L=Gl):(j=dn,U=Xs,L=Ul);let V=m.dir*(m.ori==0?1:-1),q=A(h[V==1?o:r]),G=q,P=[],J=[];for(let W=V==1?o:r;W>=o&&W<=r;W+=V)if(u[W]!=null){let xe=h[W],se=A(xe);P.push(G=se),J.push(N(u[W]))}let I={stroke:s(P,J,j,U,L,S),fill:null,clip:null,band:null,gaps:null,flags:Js},Y=I.stroke,[B,te]=sr(i,n);if(l.fill!=null||B!=0){let W=I.fill=new Path2D(Y),Qe=l.fillTo(i,n,l.min,l.max,B),xe=N(Qe);U(W,G,xe),U(W,q,xe)}if(!l.spanGaps){let W=[];W.push(...ir(h,u,o,r,V,A,t)),I.gaps=W=l.gaps(i,n,o,r,W),I.clip=hn(W,m.ori,y,x,M,_)}return te!=0&&(I.band=te==2?[zt(i,n,o,r,Y,-1),zt(i,n,o,r,Y,1)]:zt(i,n,o,r,Y,te)),I})}function Sd(s){return kd(Ed,s)}function Ed(s,e,t,i,n,o){let r=s.length;if(r<2)return null;let l=new Path2D;if(t(l,s[0],e[0]),r==2)i(l,s[1],e[1]);else{let h=Array(r),u=Array(r-1),m=Array(r-1),p=Array(r-1);for(let g=0;g<r-1;g++)m[g]=e[g+1]-e[g],p[g]=s[g+1]-s[g],u[g]=m[g]/p[g];h[0]=u[0];for(let g=1;g<r-1;g++)u[g]===0||u[g-1]===0||u[g-1]>0!=u[g]>0?h[g]=0:(h[g]=3*(p[g-1]+p[g])/((2*p[g]+p[g-1])/u[g-1]+(p[g]+2*p[g-1])/u[g]),isFinite(h[g])||(h[g]=0));h[r-1]=u[r-2];for(let g=0;g<r-1;g++)n(l,s[g]+p[g]/3,e[g]+h[g]*p[g]/3,s[g+1]-p[g]/3,e[g+1]-h[g+1]*p[g]/3,s[g+1],e[g+1])}return l}var Vo=new Set;function hl(){for(let s of Vo)s.syncRect(!0)}Zs&&(fs(nu,Us,hl),fs(ou,Us,hl,!0),fs(sn,Us,()=>{Ce.pxRatio=ae}));var Md=Kl(),Nd=ql();function ul(s,e,t,i){return(i?[s[0],s[1]].concat(s.slice(2)):[s[0]].concat(s.slice(1))).map((o,r)=>Ho(o,r,e,t))}function $d(s,e){return s.map((t,i)=>i==0?{}:Te({},e,t))}function Ho(s,e,t,i){return Te({},e==0?t:i,s)}function Jl(s,e,t){return e==null?Ys:[e,t]}var Ad=Jl;function Td(s,e,t){return e==null?Ys:nn(e,t,Ko,!0)}function Zl(s,e,t,i){return e==null?Ys:an(e,t,s.scales[i].log,!1)}var _d=Zl;function Ql(s,e,t,i){return e==null?Ys:Yo(e,t,s.scales[i].log,!1)}var Pd=Ql;function Ld(s,e,t,i,n){let o=Ze(Va(s),Va(e)),r=e-s,l=Et(n/i*r,t);do{let h=t[l],u=i*h/r;if(u>=n&&o+(h<5?Jt.get(h):0)<=17)return[h,u]}while(++l<t.length);return[0,0]}function dl(s){let e,t;return s=s.replace(/(\d+)px/,(i,n)=>(e=Le((t=+n)*ae))+"px"),[s,e,t]}function Od(s){s.show&&[s.font,s.labelFont].forEach(e=>{let t=pe(e[2]*ae,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Ce(s,e,t){let i={mode:ne(s.mode,1)},n=i.mode;function o(a,c,d,f){let w=c.valToPct(a);return f+d*(c.dir==-1?1-w:w)}function r(a,c,d,f){let w=c.valToPct(a);return f+d*(c.dir==-1?w:1-w)}function l(a,c,d,f){return c.ori==0?o(a,c,d,f):r(a,c,d,f)}i.valToPosH=o,i.valToPosV=r;let h=!1;i.status=0;let u=i.root=mt(zh);if(s.id!=null&&(u.id=s.id),rt(u,s.class),s.title){let a=mt(Vh,u);a.textContent=s.title}let m=St("canvas"),p=i.ctx=m.getContext("2d"),g=mt(Hh,u);fs("click",g,a=>{a.target===y&&(ge!=Os||Se!=Cs)&&Ve.click(i,a)},!0);let k=i.under=mt(Gh,g);g.appendChild(m);let y=i.over=mt(Uh,g);s=Ks(s);let x=+ne(s.pxAlign,1),M=ll(x);(s.plugins||[]).forEach(a=>{a.opts&&(s=a.opts(i,s)||s)});let _=s.ms||.001,S=i.series=n==1?ul(s.series||[],tl,rl,!1):$d(s.series||[null],ol),A=i.axes=ul(s.axes||[],el,il,!0),N=i.scales={},j=i.bands=s.bands||[];j.forEach(a=>{a.fill=ee(a.fill||null),a.dir=ne(a.dir,-1)});let L=n==2?S[1].facets[0].scale:S[0].scale,U={axes:Yc,series:Vc},V=(s.drawOrder||["axes","series"]).map(a=>U[a]);function q(a){let c=a.distr==3?d=>Rt(d>0?d:a.clamp(i,d,a.min,a.max,a.key)):a.distr==4?d=>Po(d,a.asinh):a.distr==100?d=>a.fwd(d):d=>d;return d=>{let f=c(d),{_min:w,_max:b}=a,E=b-w;return(f-w)/E}}function G(a){let c=N[a];if(c==null){let d=(s.scales||yi)[a]||yi;if(d.from!=null){G(d.from);let f=Te({},N[d.from],d,{key:a});f.valToPct=q(f),N[a]=f}else{c=N[a]=Te({},a==L?zl:md,d),c.key=a;let f=c.time,w=c.range,b=Kt(w);if((a!=L||n==2&&!f)&&(b&&(w[0]==null||w[1]==null)&&(w={min:w[0]==null?za:{mode:1,hard:w[0],soft:w[0]},max:w[1]==null?za:{mode:1,hard:w[1],soft:w[1]}},b=!1),!b&&cn(w))){let E=w;w=($,T,O)=>T==null?Ys:nn(T,O,E)}c.range=ee(w||(f?Ad:a==L?c.distr==3?_d:c.distr==4?Pd:Jl:c.distr==3?Zl:c.distr==4?Ql:Td)),c.auto=ee(b?!1:c.auto),c.clamp=ee(c.clamp||pd),c._min=c._max=null,c.valToPct=q(c)}}}G("x"),G("y"),n==1&&S.forEach(a=>{G(a.scale)}),A.forEach(a=>{G(a.scale)});for(let a in s.scales)G(a);let P=N[L],J=P.distr,I,Y;P.ori==0?(rt(u,Wh),I=o,Y=r):(rt(u,Bh),I=r,Y=o);let B={};for(let a in N){let c=N[a];(c.min!=null||c.max!=null)&&(B[a]={min:c.min,max:c.max},c.min=c.max=null)}let te=s.tzDate||(a=>new Date(Le(a/_))),W=s.fmtDate||Qo,Qe=_==1?Wu(te):Hu(te),xe=Za(te,Ja(_==1?zu:Vu,W)),se=Xa(te,Qa(Uu,W)),ue=[],Q=i.legend=Te({},Ku,s.legend),R=i.cursor=Te({},td,{drag:{y:n==2}},s.cursor),_e=Q.show,Ue=R.show,ke=Q.markers;Q.idxs=ue,ke.width=ee(ke.width),ke.dash=ee(ke.dash),ke.stroke=ee(ke.stroke),ke.fill=ee(ke.fill);let le,vt,tt,Ee=[],Nt=[],Dt,ct=!1,Bt={};if(Q.live){let a=S[1]?S[1].values:null;ct=a!=null,Dt=ct?a(i,1,0):{_:0};for(let c in Dt)Bt[c]=Uo}if(_e)if(le=St("table",Qh,u),tt=St("tbody",null,le),Q.mount(i,le),ct){vt=St("thead",null,le,tt);let a=St("tr",null,vt);St("th",null,a);for(var bs in Dt)St("th",$a,a).textContent=bs}else rt(le,eu),Q.live&&rt(le,Xh);let ys={show:!0},si={show:!1};function Ai(a,c){if(c==0&&(ct||!Q.live||n==2))return Ys;let d=[],f=St("tr",tu,tt,tt.childNodes[c]);rt(f,a.class),a.show||rt(f,ds);let w=St("th",null,f);if(ke.show){let $=mt(su,w);if(c>0){let T=ke.width(i,c);T&&($.style.border=T+"px "+ke.dash(i,c)+" "+ke.stroke(i,c)),$.style.background=ke.fill(i,c)}}let b=mt($a,w);a.label instanceof HTMLElement?b.appendChild(a.label):b.textContent=a.label,c>0&&(ke.show||(b.style.color=a.width>0?ke.stroke(i,c):ke.fill(i,c)),qe("click",w,$=>{if(R._lock)return;is($);let T=S.indexOf(a);if(($.ctrlKey||$.metaKey)!=Q.isolate){let O=S.some((C,F)=>F>0&&F!=T&&C.show);S.forEach((C,F)=>{F>0&&Tt(F,O?F==T?ys:si:ys,!0,Ae.setSeries)})}else Tt(T,{show:!a.show},!0,Ae.setSeries)},!1),Es&&qe(Pa,w,$=>{R._lock||(is($),Tt(S.indexOf(a),Fs,!0,Ae.setSeries))},!1));for(var E in Dt){let $=St("td",iu,f);$.textContent="--",d.push($)}return[f,d]}let Qt=new Map;function qe(a,c,d,f=!0){let w=Qt.get(c)||{},b=R.bind[a](i,c,d,f);b&&(fs(a,c,w[a]=b),Qt.set(c,w))}function xs(a,c,d){let f=Qt.get(c)||{};for(let w in f)(a==null||w==a)&&(Io(w,c,f[w]),delete f[w]);a==null&&Qt.delete(c)}let Ft=0,Xt=0,Z=0,D=0,me=0,Pe=0,ks=me,es=Pe,$t=Z,ts=D,st=0,ht=0,Xe=0,wt=0;i.bbox={};let In=!1,Ti=!1,Ss=!1,ss=!1,_i=!1,ut=!1;function Rn(a,c,d){(d||a!=i.width||c!=i.height)&&br(a,c),Ts(!1),Ss=!0,Ti=!0,_s()}function br(a,c){i.width=Ft=Z=a,i.height=Xt=D=c,me=Pe=0,Fc(),jc();let d=i.bbox;st=d.left=hs(me*ae,.5),ht=d.top=hs(Pe*ae,.5),Xe=d.width=hs(Z*ae,.5),wt=d.height=hs(D*ae,.5)}let Oc=3;function Cc(){let a=!1,c=0;for(;!a;){c++;let d=Uc(c),f=qc(c);a=c==Oc||d&&f,a||(br(i.width,i.height),Ti=!0)}}function Dc({width:a,height:c}){Rn(a,c)}i.setSize=Dc;function Fc(){let a=!1,c=!1,d=!1,f=!1;A.forEach((w,b)=>{if(w.show&&w._show){let{side:E,_size:$}=w,T=E%2,O=w.label!=null?w.labelSize:0,C=$+O;C>0&&(T?(Z-=C,E==3?(me+=C,f=!0):d=!0):(D-=C,E==0?(Pe+=C,a=!0):c=!0))}}),ns[0]=a,ns[1]=d,ns[2]=c,ns[3]=f,Z-=Vt[1]+Vt[3],me+=Vt[3],D-=Vt[2]+Vt[0],Pe+=Vt[0]}function jc(){let a=me+Z,c=Pe+D,d=me,f=Pe;function w(b,E){switch(b){case 1:return a+=E,a-E;case 2:return c+=E,c-E;case 3:return d-=E,d+E;case 0:return f-=E,f+E}}A.forEach((b,E)=>{if(b.show&&b._show){let $=b.side;b._pos=w($,b._size),b.label!=null&&(b._lpos=w($,b.labelSize))}})}if(R.dataIdx==null){let a=R.hover,c=a.skip=new Set(a.skip??[]);c.add(void 0);let d=a.prox=ee(a.prox),f=a.bias??=0;R.dataIdx=(w,b,E,$)=>{if(b==0)return E;let T=E,O=d(w,b,E,$)??fe,C=O>=0&&O<fe,F=P.ori==0?Z:D,K=R.left,oe=e[0],ie=e[b];if(c.has(ie[E])){T=null;let X=null,H=null,z;if(f==0||f==-1)for(z=E;X==null&&z-- >0;)c.has(ie[z])||(X=z);if(f==0||f==1)for(z=E;H==null&&z++<ie.length;)c.has(ie[z])||(H=z);if(X!=null||H!=null)if(C){let we=X==null?-1/0:I(oe[X],P,F,0),Ne=H==null?1/0:I(oe[H],P,F,0),ze=K-we,de=Ne-K;ze<=de?ze<=O&&(T=X):de<=O&&(T=H)}else T=H==null?X:X==null?H:E-X<=H-E?X:H}else C&&Oe(K-I(oe[E],P,F,0))>O&&(T=null);return T}}let is=a=>{R.event=a};R.idxs=ue,R._lock=!1;let Ge=R.points;Ge.show=ee(Ge.show),Ge.size=ee(Ge.size),Ge.stroke=ee(Ge.stroke),Ge.width=ee(Ge.width),Ge.fill=ee(Ge.fill);let At=i.focus=Te({},s.focus||{alpha:.3},R.focus),Es=At.prox>=0,Ms=Es&&Ge.one,dt=[],Ns=[],$s=[];function yr(a,c){let d=Ge.show(i,c);if(d instanceof HTMLElement)return rt(d,Zh),rt(d,a.class),Ct(d,-10,-10,Z,D),y.insertBefore(d,dt[c]),d}function xr(a,c){if(n==1||c>0){let d=n==1&&N[a.scale].time,f=a.value;a.value=d?Ua(f)?Xa(te,Qa(f,W)):f||se:f||ud,a.label=a.label||(d?id:sd)}if(Ms||c>0){a.width=a.width==null?1:a.width,a.paths=a.paths||Md||mu,a.fillTo=ee(a.fillTo||gd),a.pxAlign=+ne(a.pxAlign,x),a.pxRound=ll(a.pxAlign),a.stroke=ee(a.stroke||null),a.fill=ee(a.fill||null),a._stroke=a._fill=a._paths=a._focus=null;let d=dd(Ze(1,a.width),1),f=a.points=Te({},{size:d,width:Ze(1,d*.2),stroke:a.stroke,space:d*2,paths:Nd,_stroke:null,_fill:null},a.points);f.show=ee(f.show),f.filter=ee(f.filter),f.fill=ee(f.fill),f.stroke=ee(f.stroke),f.paths=ee(f.paths),f.pxAlign=a.pxAlign}if(_e){let d=Ai(a,c);Ee.splice(c,0,d[0]),Nt.splice(c,0,d[1]),Q.values.push(null)}if(Ue){ue.splice(c,0,null);let d=null;Ms?c==0&&(d=yr(a,c)):c>0&&(d=yr(a,c)),dt.splice(c,0,d),Ns.splice(c,0,0),$s.splice(c,0,0)}Re("addSeries",c)}function Ic(a,c){c=c??S.length,a=n==1?Ho(a,c,tl,rl):Ho(a,c,{},ol),S.splice(c,0,a),xr(S[c],c)}i.addSeries=Ic;function Rc(a){if(S.splice(a,1),_e){Q.values.splice(a,1),Nt.splice(a,1);let c=Ee.splice(a,1)[0];xs(null,c.firstChild),c.remove()}Ue&&(ue.splice(a,1),dt.splice(a,1)[0].remove(),Ns.splice(a,1),$s.splice(a,1)),Re("delSeries",a)}i.delSeries=Rc;let ns=[!1,!1,!1,!1];function zc(a,c){if(a._show=a.show,a.show){let d=a.side%2,f=N[a.scale];f==null&&(a.scale=d?S[1].scale:L,f=N[a.scale]);let w=f.time;a.size=ee(a.size),a.space=ee(a.space),a.rotate=ee(a.rotate),Kt(a.incrs)&&a.incrs.forEach(E=>{!Jt.has(E)&&Jt.set(E,xl(E))}),a.incrs=ee(a.incrs||(f.distr==2?ju:w?_==1?Ru:Bu:us)),a.splits=ee(a.splits||(w&&f.distr==1?Qe:f.distr==3?zo:f.distr==4?rd:od)),a.stroke=ee(a.stroke),a.grid.stroke=ee(a.grid.stroke),a.ticks.stroke=ee(a.ticks.stroke),a.border.stroke=ee(a.border.stroke);let b=a.values;a.values=Kt(b)&&!Kt(b[0])?ee(b):w?Kt(b)?Za(te,Ja(b,W)):Ua(b)?Gu(te,b):b||xe:b||nd,a.filter=ee(a.filter||(f.distr>=3&&f.log==10?cd:f.distr==3&&f.log==2?hd:bl)),a.font=dl(a.font),a.labelFont=dl(a.labelFont),a._size=a.size(i,null,c,0),a._space=a._rotate=a._incrs=a._found=a._splits=a._values=null,a._size>0&&(ns[c]=!0,a._el=mt(qh,g))}}function ii(a,c,d,f){let[w,b,E,$]=d,T=c%2,O=0;return T==0&&($||b)&&(O=c==0&&!w||c==2&&!E?Le(el.size/3):0),T==1&&(w||E)&&(O=c==1&&!b||c==3&&!$?Le(il.size/2):0),O}let kr=i.padding=(s.padding||[ii,ii,ii,ii]).map(a=>ee(ne(a,ii))),Vt=i._padding=kr.map((a,c)=>a(i,c,ns,0)),Be,De=null,Fe=null,Pi=n==1?S[0].idxs:null,bt=null,ni=!1;function Sr(a,c){if(e=a??[],i.data=i._data=e,n==2){Be=0;for(let d=1;d<S.length;d++)Be+=e[d][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),bt=e[0],Be=bt.length;let d=e;if(J==2){d=e.slice();let f=d[0]=Array(Be);for(let w=0;w<Be;w++)f[w]=w}i._data=e=d}if(Ts(!0),Re("setData"),J==2&&(Ss=!0),c!==!1){let d=P;d.auto(i,ni)?zn():Gt(L,d.min,d.max),ss=ss||R.left>=0,ut=!0,_s()}}i.setData=Sr;function zn(){ni=!0;let a,c;n==1&&(Be>0?(De=Pi[0]=0,Fe=Pi[1]=Be-1,a=e[0][De],c=e[0][Fe],J==2?(a=De,c=Fe):a==c&&(J==3?[a,c]=an(a,a,P.log,!1):J==4?[a,c]=Yo(a,a,P.log,!1):P.time?c=a+Le(86400/_):[a,c]=nn(a,c,Ko,!0))):(De=Pi[0]=a=null,Fe=Pi[1]=c=null)),Gt(L,a,c)}let Li,As,Wn,Bn,Vn,Hn,Gn,Un,qn,et;function Er(a,c,d,f,w,b){a??=Ta,d??=Zo,f??="butt",w??=Ta,b??="round",a!=Li&&(p.strokeStyle=Li=a),w!=As&&(p.fillStyle=As=w),c!=Wn&&(p.lineWidth=Wn=c),b!=Vn&&(p.lineJoin=Vn=b),f!=Hn&&(p.lineCap=Hn=f),d!=Bn&&p.setLineDash(Bn=d)}function Mr(a,c,d,f){c!=As&&(p.fillStyle=As=c),a!=Gn&&(p.font=Gn=a),d!=Un&&(p.textAlign=Un=d),f!=qn&&(p.textBaseline=qn=f)}function Yn(a,c,d,f,w=0){if(f.length>0&&a.auto(i,ni)&&(c==null||c.min==null)){let b=ne(De,0),E=ne(Fe,f.length-1),$=d.min==null?cu(f,b,E,w,a.distr==3):[d.min,d.max];a.min=Mt(a.min,d.min=$[0]),a.max=Ze(a.max,d.max=$[1])}}let Nr={min:null,max:null};function Wc(){for(let f in N){let w=N[f];B[f]==null&&(w.min==null||B[L]!=null&&w.auto(i,ni))&&(B[f]=Nr)}for(let f in N){let w=N[f];B[f]==null&&w.from!=null&&B[w.from]!=null&&(B[f]=Nr)}B[L]!=null&&Ts(!0);let a={};for(let f in B){let w=B[f];if(w!=null){let b=a[f]=Ks(N[f],wu);if(w.min!=null)Te(b,w);else if(f!=L||n==2)if(Be==0&&b.from==null){let E=b.range(i,null,null,f);b.min=E[0],b.max=E[1]}else b.min=fe,b.max=-fe}}if(Be>0){S.forEach((f,w)=>{if(n==1){let b=f.scale,E=B[b];if(E==null)return;let $=a[b];if(w==0){let T=$.range(i,$.min,$.max,b);$.min=T[0],$.max=T[1],De=Et($.min,e[0]),Fe=Et($.max,e[0]),Fe-De>1&&(e[0][De]<$.min&&De++,e[0][Fe]>$.max&&Fe--),f.min=bt[De],f.max=bt[Fe]}else f.show&&f.auto&&Yn($,E,f,e[w],f.sorted);f.idxs[0]=De,f.idxs[1]=Fe}else if(w>0&&f.show&&f.auto){let[b,E]=f.facets,$=b.scale,T=E.scale,[O,C]=e[w],F=a[$],K=a[T];F!=null&&Yn(F,B[$],b,O,b.sorted),K!=null&&Yn(K,B[T],E,C,E.sorted),f.min=E.min,f.max=E.max}});for(let f in a){let w=a[f],b=B[f];if(w.from==null&&(b==null||b.min==null)){let E=w.range(i,w.min==fe?null:w.min,w.max==-fe?null:w.max,f);w.min=E[0],w.max=E[1]}}}for(let f in a){let w=a[f];if(w.from!=null){let b=a[w.from];if(b.min==null)w.min=w.max=null;else{let E=w.range(i,b.min,b.max,f);w.min=E[0],w.max=E[1]}}}let c={},d=!1;for(let f in a){let w=a[f],b=N[f];if(b.min!=w.min||b.max!=w.max){b.min=w.min,b.max=w.max;let E=b.distr;b._min=E==3?Rt(b.min):E==4?Po(b.min,b.asinh):E==100?b.fwd(b.min):b.min,b._max=E==3?Rt(b.max):E==4?Po(b.max,b.asinh):E==100?b.fwd(b.max):b.max,c[f]=d=!0}}if(d){S.forEach((f,w)=>{n==2?w>0&&c.y&&(f._paths=null):c[f.scale]&&(f._paths=null)});for(let f in c)Ss=!0,Re("setScale",f);Ue&&R.left>=0&&(ss=ut=!0)}for(let f in B)B[f]=null}function Bc(a){let c=Ro(De-1,0,Be-1),d=Ro(Fe+1,0,Be-1);for(;a[c]==null&&c>0;)c--;for(;a[d]==null&&d<Be-1;)d++;return[c,d]}function Vc(){if(Be>0){let a=S.some(c=>c._focus)&&et!=At.alpha;a&&(p.globalAlpha=et=At.alpha),S.forEach((c,d)=>{if(d>0&&c.show&&($r(d,!1),$r(d,!0),c._paths==null)){let f=et;et!=c.alpha&&(p.globalAlpha=et=c.alpha);let w=n==2?[0,e[d][0].length-1]:Bc(e[d]);c._paths=c.paths(i,d,w[0],w[1]),et!=f&&(p.globalAlpha=et=f)}}),S.forEach((c,d)=>{if(d>0&&c.show){let f=et;et!=c.alpha&&(p.globalAlpha=et=c.alpha),c._paths!=null&&Ar(d,!1);{let w=c._paths!=null?c._paths.gaps:null,b=c.points.show(i,d,De,Fe,w),E=c.points.filter(i,d,b,w);(b||E)&&(c.points._paths=c.points.paths(i,d,De,Fe,E),Ar(d,!0))}et!=f&&(p.globalAlpha=et=f),Re("drawSeries",d)}}),a&&(p.globalAlpha=et=1)}}function $r(a,c){let d=c?S[a].points:S[a];d._stroke=d.stroke(i,a),d._fill=d.fill(i,a)}function Ar(a,c){let d=c?S[a].points:S[a],{stroke:f,fill:w,clip:b,flags:E,_stroke:$=d._stroke,_fill:T=d._fill,_width:O=d.width}=d._paths;O=pe(O*ae,3);let C=null,F=O%2/2;c&&T==null&&(T=O>0?"#fff":$);let K=d.pxAlign==1&&F>0;if(K&&p.translate(F,F),!c){let oe=st-O/2,ie=ht-O/2,X=Xe+O,H=wt+O;C=new Path2D,C.rect(oe,ie,X,H)}c?Kn($,O,d.dash,d.cap,T,f,w,E,b):Hc(a,$,O,d.dash,d.cap,T,f,w,E,C,b),K&&p.translate(-F,-F)}function Hc(a,c,d,f,w,b,E,$,T,O,C){let F=!1;T!=0&&j.forEach((K,oe)=>{if(K.series[0]==a){let ie=S[K.series[1]],X=e[K.series[1]],H=(ie._paths||yi).band;Kt(H)&&(H=K.dir==1?H[0]:H[1]);let z,we=null;ie.show&&H&&uu(X,De,Fe)?(we=K.fill(i,oe)||b,z=ie._paths.clip):H=null,Kn(c,d,f,w,we,E,$,T,O,C,z,H),F=!0}}),F||Kn(c,d,f,w,b,E,$,T,O,C)}let Tr=Js|Bo;function Kn(a,c,d,f,w,b,E,$,T,O,C,F){Er(a,c,d,f,w),(T||O||F)&&(p.save(),T&&p.clip(T),O&&p.clip(O)),F?($&Tr)==Tr?(p.clip(F),C&&p.clip(C),Ci(w,E),Oi(a,b,c)):$&Bo?(Ci(w,E),p.clip(F),Oi(a,b,c)):$&Js&&(p.save(),p.clip(F),C&&p.clip(C),Ci(w,E),p.restore(),Oi(a,b,c)):(Ci(w,E),Oi(a,b,c)),(T||O||F)&&p.restore()}function Oi(a,c,d){d>0&&(c instanceof Map?c.forEach((f,w)=>{p.strokeStyle=Li=w,p.stroke(f)}):c!=null&&a&&p.stroke(c))}function Ci(a,c){c instanceof Map?c.forEach((d,f)=>{p.fillStyle=As=f,p.fill(d)}):c!=null&&a&&p.fill(c)}function Gc(a,c,d,f){let w=A[a],b;if(f<=0)b=[0,0];else{let E=w._space=w.space(i,a,c,d,f),$=w._incrs=w.incrs(i,a,c,d,f,E);b=Ld(c,d,$,f,E)}return w._found=b}function Jn(a,c,d,f,w,b,E,$,T,O){let C=E%2/2;x==1&&p.translate(C,C),Er($,E,T,O,$),p.beginPath();let F,K,oe,ie,X=w+(f==0||f==3?-b:b);d==0?(K=w,ie=X):(F=w,oe=X);for(let H=0;H<a.length;H++)c[H]!=null&&(d==0?F=oe=a[H]:K=ie=a[H],p.moveTo(F,K),p.lineTo(oe,ie));p.stroke(),x==1&&p.translate(-C,-C)}function Uc(a){let c=!0;return A.forEach((d,f)=>{if(!d.show)return;let w=N[d.scale];if(w.min==null){d._show&&(c=!1,d._show=!1,Ts(!1));return}else d._show||(c=!1,d._show=!0,Ts(!1));let b=d.side,E=b%2,{min:$,max:T}=w,[O,C]=Gc(f,$,T,E==0?Z:D);if(C==0)return;let F=w.distr==2,K=d._splits=d.splits(i,f,$,T,O,C,F),oe=w.distr==2?K.map(z=>bt[z]):K,ie=w.distr==2?bt[K[1]]-bt[K[0]]:O,X=d._values=d.values(i,d.filter(i,oe,f,C,ie),f,C,ie);d._rotate=b==2?d.rotate(i,X,f,C):0;let H=d._size;d._size=gt(d.size(i,X,f,a)),H!=null&&d._size!=H&&(c=!1)}),c}function qc(a){let c=!0;return kr.forEach((d,f)=>{let w=d(i,f,ns,a);w!=Vt[f]&&(c=!1),Vt[f]=w}),c}function Yc(){for(let a=0;a<A.length;a++){let c=A[a];if(!c.show||!c._show)continue;let d=c.side,f=d%2,w,b,E=c.stroke(i,a),$=d==0||d==3?-1:1,[T,O]=c._found;if(c.label!=null){let Ke=c.labelGap*$,ot=Le((c._lpos+Ke)*ae);Mr(c.labelFont[0],E,"center",d==2?"top":Aa),p.save(),f==1?(w=b=0,p.translate(ot,Le(ht+wt/2)),p.rotate((d==3?-tn:tn)/2)):(w=Le(st+Xe/2),b=ot);let as=vl(c.label)?c.label(i,a,T,O):c.label;p.fillText(as,w,b),p.restore()}if(O==0)continue;let C=N[c.scale],F=f==0?Xe:wt,K=f==0?st:ht,oe=c._splits,ie=C.distr==2?oe.map(Ke=>bt[Ke]):oe,X=C.distr==2?bt[oe[1]]-bt[oe[0]]:T,H=c.ticks,z=c.border,we=H.show?H.size:0,Ne=Le(we*ae),ze=Le((c.alignTo==2?c._size-we-c.gap:c.gap)*ae),de=c._rotate*-tn/180,$e=M(c._pos*ae),it=(Ne+ze)*$,Ye=$e+it;b=f==0?Ye:0,w=f==1?Ye:0;let ft=c.font[0],yt=c.align==1?Hs:c.align==2?Ao:de>0?Hs:de<0?Ao:f==0?"center":d==3?Ao:Hs,Pt=de||f==1?"middle":d==2?"top":Aa;Mr(ft,E,yt,Pt);let nt=c.font[1]*c.lineGap,pt=oe.map(Ke=>M(l(Ke,C,F,K))),xt=c._values;for(let Ke=0;Ke<xt.length;Ke++){let ot=xt[Ke];if(ot!=null){f==0?w=pt[Ke]:b=pt[Ke],ot=""+ot;let as=ot.indexOf(`
`)==-1?[ot]:ot.split(/\n/gm);for(let Je=0;Je<as.length;Je++){let Yr=as[Je];de?(p.save(),p.translate(w,b+Je*nt),p.rotate(de),p.fillText(Yr,0,0),p.restore()):p.fillText(Yr,w,b+Je*nt)}}}H.show&&Jn(pt,H.filter(i,ie,a,O,X),f,d,$e,Ne,pe(H.width*ae,3),H.stroke(i,a),H.dash,H.cap);let Lt=c.grid;Lt.show&&Jn(pt,Lt.filter(i,ie,a,O,X),f,f==0?2:1,f==0?ht:st,f==0?wt:Xe,pe(Lt.width*ae,3),Lt.stroke(i,a),Lt.dash,Lt.cap),z.show&&Jn([$e],[1],f==0?1:0,f==0?1:2,f==1?ht:st,f==1?wt:Xe,pe(z.width*ae,3),z.stroke(i,a),z.dash,z.cap)}Re("drawAxes")}function Ts(a){S.forEach((c,d)=>{d>0&&(c._paths=null,a&&(n==1?(c.min=null,c.max=null):c.facets.forEach(f=>{f.min=null,f.max=null})))})}let Di=!1,Zn=!1,oi=[];function Kc(){Zn=!1;for(let a=0;a<oi.length;a++)Re(...oi[a]);oi.length=0}function _s(){Di||(Mu(_r),Di=!0)}function Jc(a,c=!1){Di=!0,Zn=c,a(i),_r(),c&&oi.length>0&&queueMicrotask(Kc)}i.batch=Jc;function _r(){if(In&&(Wc(),In=!1),Ss&&(Cc(),Ss=!1),Ti){if(ye(k,Hs,me),ye(k,"top",Pe),ye(k,gi,Z),ye(k,vi,D),ye(y,Hs,me),ye(y,"top",Pe),ye(y,gi,Z),ye(y,vi,D),ye(g,gi,Ft),ye(g,vi,Xt),m.width=Le(Ft*ae),m.height=Le(Xt*ae),A.forEach(({_el:a,_show:c,_size:d,_pos:f,side:w})=>{if(a!=null)if(c){let b=w===3||w===0?d:0,E=w%2==1;ye(a,E?"left":"top",f-b),ye(a,E?"width":"height",d),ye(a,E?"top":"left",E?Pe:me),ye(a,E?"height":"width",E?D:Z),jo(a,ds)}else rt(a,ds)}),Li=As=Wn=Vn=Hn=Gn=Un=qn=Bn=null,et=1,li(!0),me!=ks||Pe!=es||Z!=$t||D!=ts){Ts(!1);let a=Z/$t,c=D/ts;if(Ue&&!ss&&R.left>=0){R.left*=a,R.top*=c,Ps&&Ct(Ps,Le(R.left),0,Z,D),Ls&&Ct(Ls,0,Le(R.top),Z,D);for(let d=0;d<dt.length;d++){let f=dt[d];f!=null&&(Ns[d]*=a,$s[d]*=c,Ct(f,gt(Ns[d]),gt($s[d]),Z,D))}}if(ve.show&&!_i&&ve.left>=0&&ve.width>0){ve.left*=a,ve.width*=a,ve.top*=c,ve.height*=c;for(let d in io)ye(Ds,d,ve[d])}ks=me,es=Pe,$t=Z,ts=D}Re("setSize"),Ti=!1}Ft>0&&Xt>0&&(p.clearRect(0,0,m.width,m.height),Re("drawClear"),V.forEach(a=>a()),Re("draw")),ve.show&&_i&&(Fi(ve),_i=!1),Ue&&ss&&(rs(null,!0,!1),ss=!1),Q.show&&Q.live&&ut&&(to(),ut=!1),h||(h=!0,i.status=1,Re("ready")),ni=!1,Di=!1}i.redraw=(a,c)=>{Ss=c||!1,a!==!1?Gt(L,P.min,P.max):_s()};function Qn(a,c){let d=N[a];if(d.from==null){if(Be==0){let f=d.range(i,c.min,c.max,a);c.min=f[0],c.max=f[1]}if(c.min>c.max){let f=c.min;c.min=c.max,c.max=f}if(Be>1&&c.min!=null&&c.max!=null&&c.max-c.min<1e-16)return;a==L&&d.distr==2&&Be>0&&(c.min=Et(c.min,e[0]),c.max=Et(c.max,e[0]),c.min==c.max&&c.max++),B[a]=c,In=!0,_s()}}i.setScale=Qn;let Xn,eo,Ps,Ls,Pr,Lr,Os,Cs,Or,Cr,ge,Se,Ht=!1,Ve=R.drag,je=Ve.x,Ie=Ve.y;Ue&&(R.x&&(Xn=mt(Kh,y)),R.y&&(eo=mt(Jh,y)),P.ori==0?(Ps=Xn,Ls=eo):(Ps=eo,Ls=Xn),ge=R.left,Se=R.top);let ve=i.select=Te({show:!0,over:!0,left:0,width:0,top:0,height:0},s.select),Ds=ve.show?mt(Yh,ve.over?y:k):null;function Fi(a,c){if(ve.show){for(let d in a)ve[d]=a[d],d in io&&ye(Ds,d,a[d]);c!==!1&&Re("setSelect")}}i.setSelect=Fi;function Zc(a){if(S[a].show)_e&&jo(Ee[a],ds);else if(_e&&rt(Ee[a],ds),Ue){let d=Ms?dt[0]:dt[a];d!=null&&Ct(d,-10,-10,Z,D)}}function Gt(a,c,d){Qn(a,{min:c,max:d})}function Tt(a,c,d,f){c.focus!=null&&sh(a),c.show!=null&&S.forEach((w,b)=>{b>0&&(a==b||a==null)&&(w.show=c.show,Zc(b),n==2?(Gt(w.facets[0].scale,null,null),Gt(w.facets[1].scale,null,null)):Gt(w.scale,null,null),_s())}),d!==!1&&Re("setSeries",a,c),f&&ci("setSeries",i,a,c)}i.setSeries=Tt;function Qc(a,c){Te(j[a],c)}function Xc(a,c){a.fill=ee(a.fill||null),a.dir=ne(a.dir,-1),c=c??j.length,j.splice(c,0,a)}function eh(a){a==null?j.length=0:j.splice(a,1)}i.addBand=Xc,i.setBand=Qc,i.delBand=eh;function th(a,c){S[a].alpha=c,Ue&&dt[a]!=null&&(dt[a].style.opacity=c),_e&&Ee[a]&&(Ee[a].style.opacity=c)}let jt,Ut,os,Fs={focus:!0};function sh(a){if(a!=os){let c=a==null,d=At.alpha!=1;S.forEach((f,w)=>{if(n==1||w>0){let b=c||w==0||w==a;f._focus=c?null:b,d&&th(w,b?1:At.alpha)}}),os=a,d&&_s()}}_e&&Es&&qe(La,le,a=>{R._lock||(is(a),os!=null&&Tt(null,Fs,!0,Ae.setSeries))});function _t(a,c,d){let f=N[c];d&&(a=a/ae-(f.ori==1?Pe:me));let w=Z;f.ori==1&&(w=D,a=w-a),f.dir==-1&&(a=w-a);let b=f._min,E=f._max,$=a/w,T=b+(E-b)*$,O=f.distr;return O==3?qs(10,T):O==4?fu(T,f.asinh):O==100?f.bwd(T):T}function ih(a,c){let d=_t(a,L,c);return Et(d,e[0],De,Fe)}i.valToIdx=a=>Et(a,e[0]),i.posToIdx=ih,i.posToVal=_t,i.valToPos=(a,c,d)=>N[c].ori==0?o(a,N[c],d?Xe:Z,d?st:0):r(a,N[c],d?wt:D,d?ht:0),i.setCursor=(a,c,d)=>{ge=a.left,Se=a.top,rs(null,c,d)};function Dr(a,c){ye(Ds,Hs,ve.left=a),ye(Ds,gi,ve.width=c)}function Fr(a,c){ye(Ds,"top",ve.top=a),ye(Ds,vi,ve.height=c)}let ri=P.ori==0?Dr:Fr,ai=P.ori==1?Dr:Fr;function nh(){if(_e&&Q.live)for(let a=n==2?1:0;a<S.length;a++){if(a==0&&ct)continue;let c=Q.values[a],d=0;for(let f in c)Nt[a][d++].firstChild.nodeValue=c[f]}}function to(a,c){if(a!=null&&(a.idxs?a.idxs.forEach((d,f)=>{ue[f]=d}):vu(a.idx)||ue.fill(a.idx),Q.idx=ue[0]),_e&&Q.live){for(let d=0;d<S.length;d++)(d>0||n==1&&!ct)&&oh(d,ue[d]);nh()}ut=!1,c!==!1&&Re("setLegend")}i.setLegend=to;function oh(a,c){let d=S[a],f=a==0&&J==2?bt:e[a],w;ct?w=d.values(i,a,c)??Bt:(w=d.value(i,c==null?null:f[c],a,c),w=w==null?Bt:{_:w}),Q.values[a]=w}function rs(a,c,d){Or=ge,Cr=Se,[ge,Se]=R.move(i,ge,Se),R.left=ge,R.top=Se,Ue&&(Ps&&Ct(Ps,Le(ge),0,Z,D),Ls&&Ct(Ls,0,Le(Se),Z,D));let f,w=De>Fe;jt=fe,Ut=null;let b=P.ori==0?Z:D,E=P.ori==1?Z:D;if(ge<0||Be==0||w){f=R.idx=null;for(let $=0;$<S.length;$++){let T=dt[$];T!=null&&Ct(T,-10,-10,Z,D)}Es&&Tt(null,Fs,!0,a==null&&Ae.setSeries),Q.live&&(ue.fill(f),ut=!0)}else{let $,T,O;n==1&&($=P.ori==0?ge:Se,T=_t($,L),f=R.idx=Et(T,e[0],De,Fe),O=I(e[0][f],P,b,0));let C=-10,F=-10,K=0,oe=0,ie=!0,X="",H="";for(let z=n==2?1:0;z<S.length;z++){let we=S[z],Ne=ue[z],ze=Ne==null?null:n==1?e[z][Ne]:e[z][1][Ne],de=R.dataIdx(i,z,f,T),$e=de==null?null:n==1?e[z][de]:e[z][1][de];if(ut=ut||$e!=ze||de!=Ne,ue[z]=de,z>0&&we.show){let it=de==null?-10:de==f?O:I(n==1?e[0][de]:e[z][0][de],P,b,0),Ye=$e==null?-10:Y($e,n==1?N[we.scale]:N[we.facets[1].scale],E,0);if(Es&&$e!=null){let ft=P.ori==1?ge:Se,yt=Oe(At.dist(i,z,de,Ye,ft));if(yt<jt){let Pt=At.bias;if(Pt!=0){let nt=_t(ft,we.scale),pt=$e>=0?1:-1,xt=nt>=0?1:-1;xt==pt&&(xt==1?Pt==1?$e>=nt:$e<=nt:Pt==1?$e<=nt:$e>=nt)&&(jt=yt,Ut=z)}else jt=yt,Ut=z}}if(ut||Ms){let ft,yt;P.ori==0?(ft=it,yt=Ye):(ft=Ye,yt=it);let Pt,nt,pt,xt,Lt,Ke,ot=!0,as=Ge.bbox;if(as!=null){ot=!1;let Je=as(i,z);pt=Je.left,xt=Je.top,Pt=Je.width,nt=Je.height}else pt=ft,xt=yt,Pt=nt=Ge.size(i,z);if(Ke=Ge.fill(i,z),Lt=Ge.stroke(i,z),Ms)z==Ut&&jt<=At.prox&&(C=pt,F=xt,K=Pt,oe=nt,ie=ot,X=Ke,H=Lt);else{let Je=dt[z];Je!=null&&(Ns[z]=pt,$s[z]=xt,Ra(Je,Pt,nt,ot),ja(Je,Ke,Lt),Ct(Je,gt(pt),gt(xt),Z,D))}}}}if(Ms){let z=At.prox,we=os==null?jt<=z:jt>z||Ut!=os;if(ut||we){let Ne=dt[0];Ne!=null&&(Ns[0]=C,$s[0]=F,Ra(Ne,K,oe,ie),ja(Ne,X,H),Ct(Ne,gt(C),gt(F),Z,D))}}}if(ve.show&&Ht)if(a!=null){let[$,T]=Ae.scales,[O,C]=Ae.match,[F,K]=a.cursor.sync.scales,oe=a.cursor.drag;if(je=oe._x,Ie=oe._y,je||Ie){let{left:ie,top:X,width:H,height:z}=a.select,we=a.scales[F].ori,Ne=a.posToVal,ze,de,$e,it,Ye,ft=$!=null&&O($,F),yt=T!=null&&C(T,K);ft&&je?(we==0?(ze=ie,de=H):(ze=X,de=z),$e=N[$],it=I(Ne(ze,F),$e,b,0),Ye=I(Ne(ze+de,F),$e,b,0),ri(Mt(it,Ye),Oe(Ye-it))):ri(0,b),yt&&Ie?(we==1?(ze=ie,de=H):(ze=X,de=z),$e=N[T],it=Y(Ne(ze,K),$e,E,0),Ye=Y(Ne(ze+de,K),$e,E,0),ai(Mt(it,Ye),Oe(Ye-it))):ai(0,E)}else no()}else{let $=Oe(Or-Pr),T=Oe(Cr-Lr);if(P.ori==1){let K=$;$=T,T=K}je=Ve.x&&$>=Ve.dist,Ie=Ve.y&&T>=Ve.dist;let O=Ve.uni;O!=null?je&&Ie&&(je=$>=O,Ie=T>=O,!je&&!Ie&&(T>$?Ie=!0:je=!0)):Ve.x&&Ve.y&&(je||Ie)&&(je=Ie=!0);let C,F;je&&(P.ori==0?(C=Os,F=ge):(C=Cs,F=Se),ri(Mt(C,F),Oe(F-C)),Ie||ai(0,E)),Ie&&(P.ori==1?(C=Os,F=ge):(C=Cs,F=Se),ai(Mt(C,F),Oe(F-C)),je||ri(0,b)),!je&&!Ie&&(ri(0,0),ai(0,0))}if(Ve._x=je,Ve._y=Ie,a==null){if(d){if(qr!=null){let[$,T]=Ae.scales;Ae.values[0]=$!=null?_t(P.ori==0?ge:Se,$):null,Ae.values[1]=T!=null?_t(P.ori==1?ge:Se,T):null}ci(To,i,ge,Se,Z,D,f)}if(Es){let $=d&&Ae.setSeries,T=At.prox;os==null?jt<=T&&Tt(Ut,Fs,!0,$):jt>T?Tt(null,Fs,!0,$):Ut!=os&&Tt(Ut,Fs,!0,$)}}ut&&(Q.idx=f,to()),c!==!1&&Re("setCursor")}let qt=null;Object.defineProperty(i,"rect",{get(){return qt==null&&li(!1),qt}});function li(a=!1){a?qt=null:(qt=y.getBoundingClientRect(),Re("syncRect",qt))}function jr(a,c,d,f,w,b,E){R._lock||Ht&&a!=null&&a.movementX==0&&a.movementY==0||(so(a,c,d,f,w,b,E,!1,a!=null),a!=null?rs(null,!0,!0):rs(c,!0,!1))}function so(a,c,d,f,w,b,E,$,T){if(qt==null&&li(!1),is(a),a!=null)d=a.clientX-qt.left,f=a.clientY-qt.top;else{if(d<0||f<0){ge=-10,Se=-10;return}let[O,C]=Ae.scales,F=c.cursor.sync,[K,oe]=F.values,[ie,X]=F.scales,[H,z]=Ae.match,we=c.axes[0].side%2==1,Ne=P.ori==0?Z:D,ze=P.ori==1?Z:D,de=we?b:w,$e=we?w:b,it=we?f:d,Ye=we?d:f;if(ie!=null?d=H(O,ie)?l(K,N[O],Ne,0):-10:d=Ne*(it/de),X!=null?f=z(C,X)?l(oe,N[C],ze,0):-10:f=ze*(Ye/$e),P.ori==1){let ft=d;d=f,f=ft}}T&&(c==null||c.cursor.event.type==To)&&((d<=1||d>=Z-1)&&(d=hs(d,Z)),(f<=1||f>=D-1)&&(f=hs(f,D))),$?(Pr=d,Lr=f,[Os,Cs]=R.move(i,d,f)):(ge=d,Se=f)}let io={width:0,height:0,left:0,top:0};function no(){Fi(io,!1)}let Ir,Rr,zr,Wr;function Br(a,c,d,f,w,b,E){Ht=!0,je=Ie=Ve._x=Ve._y=!1,so(a,c,d,f,w,b,E,!0,!1),a!=null&&(qe(_o,Do,Vr,!1),ci(_a,i,Os,Cs,Z,D,null));let{left:$,top:T,width:O,height:C}=ve;Ir=$,Rr=T,zr=O,Wr=C}function Vr(a,c,d,f,w,b,E){Ht=Ve._x=Ve._y=!1,so(a,c,d,f,w,b,E,!1,!0);let{left:$,top:T,width:O,height:C}=ve,F=O>0||C>0,K=Ir!=$||Rr!=T||zr!=O||Wr!=C;if(F&&K&&Fi(ve),Ve.setScale&&F&&K){let oe=$,ie=O,X=T,H=C;if(P.ori==1&&(oe=T,ie=C,X=$,H=O),je&&Gt(L,_t(oe,L),_t(oe+ie,L)),Ie)for(let z in N){let we=N[z];z!=L&&we.from==null&&we.min!=fe&&Gt(z,_t(X+H,z),_t(X,z))}no()}else R.lock&&(R._lock=!R._lock,rs(c,!0,a!=null));a!=null&&(xs(_o,Do),ci(_o,i,ge,Se,Z,D,null))}function rh(a,c,d,f,w,b,E){if(R._lock)return;is(a);let $=Ht;if(Ht){let T=!0,O=!0,C=10,F,K;P.ori==0?(F=je,K=Ie):(F=Ie,K=je),F&&K&&(T=ge<=C||ge>=Z-C,O=Se<=C||Se>=D-C),F&&T&&(ge=ge<Os?0:Z),K&&O&&(Se=Se<Cs?0:D),rs(null,!0,!0),Ht=!1}ge=-10,Se=-10,ue.fill(null),rs(null,!0,!0),$&&(Ht=$)}function Hr(a,c,d,f,w,b,E){R._lock||(is(a),zn(),no(),a!=null&&ci(Oa,i,ge,Se,Z,D,null))}function Gr(){A.forEach(Od),Rn(i.width,i.height,!0)}fs(sn,Us,Gr);let js={};js.mousedown=Br,js.mousemove=jr,js.mouseup=Vr,js.dblclick=Hr,js.setSeries=(a,c,d,f)=>{let w=Ae.match[2];d=w(i,c,d),d!=-1&&Tt(d,f,!0,!1)},Ue&&(qe(_a,y,Br),qe(To,y,jr),qe(Pa,y,a=>{is(a),li(!1)}),qe(La,y,rh),qe(Oa,y,Hr),Vo.add(i),i.syncRect=li);let ji=i.hooks=s.hooks||{};function Re(a,c,d){Zn?oi.push([a,c,d]):a in ji&&ji[a].forEach(f=>{f.call(null,i,c,d)})}(s.plugins||[]).forEach(a=>{for(let c in a.hooks)ji[c]=(ji[c]||[]).concat(a.hooks[c])});let Ur=(a,c,d)=>d,Ae=Te({key:null,setSeries:!1,filters:{pub:Ha,sub:Ha},scales:[L,S[1]?S[1].scale:null],match:[Ga,Ga,Ur],values:[null,null]},R.sync);Ae.match.length==2&&Ae.match.push(Ur),R.sync=Ae;let qr=Ae.key,oo=Wl(qr);function ci(a,c,d,f,w,b,E){Ae.filters.pub(a,c,d,f,w,b,E)&&oo.pub(a,c,d,f,w,b,E)}oo.sub(i);function ah(a,c,d,f,w,b,E){Ae.filters.sub(a,c,d,f,w,b,E)&&js[a](null,c,d,f,w,b,E)}i.pub=ah;function lh(){oo.unsub(i),Vo.delete(i),Qt.clear(),Io(sn,Us,Gr),u.remove(),le?.remove(),Re("destroy")}i.destroy=lh;function ro(){Re("init",s,e),Sr(e||s.data,!1),B[L]?Qn(L,B[L]):zn(),_i=ve.show&&(ve.width>0||ve.height>0),ss=ut=!0,Rn(s.width,s.height)}return S.forEach(xr),A.forEach(zc),t?t instanceof HTMLElement?(t.appendChild(u),ro()):t(i,ro):ro(),i}Ce.assign=Te;Ce.fmtNum=Jo;Ce.rangeNum=nn;Ce.rangeLog=an;Ce.rangeAsinh=Yo;Ce.orient=ms;Ce.pxRatio=ae;Ce.join=Eu;Ce.fmtDate=Qo,Ce.tzDate=Du;Ce.sync=Wl;{Ce.addGap=vd,Ce.clipGaps=hn;let s=Ce.paths={points:ql};s.linear=Kl,s.stepped=yd,s.bars=xd,s.spline=Sd}var pn=class{constructor(e){this.columns=e,this.width=1,this.pending=0,this.sums=new Array(e).fill(0),this.iterations=0,this.series=Array.from({length:e+1},()=>[])}clear(){this.width=1,this.pending=0,this.sums.fill(0),this.iterations=0,this.series=Array.from({length:this.columns+1},()=>[])}add(e){for(let t=0;t<e.length;t+=this.columns){for(let i=0;i<this.columns;i++)this.sums[i]+=e[t+i];this.iterations+=1,this.pending+=1,!(this.pending<this.width)&&(this.series[0].push(this.iterations-(this.width-1)/2),this.sums.forEach((i,n)=>this.series[n+1].push(i/this.width)),this.sums.fill(0),this.pending=0,this.series[0].length===1024&&this.halve())}}halve(){this.series=this.series.map(e=>Array.from({length:e.length/2},(t,i)=>(e[2*i]+e[2*i+1])/2)),this.width*=2}},mn=class{constructor(){this.series=[[],[]]}clear(){this.series=[[],[]]}add(e,t){let[i,n]=this.series;for(;i.length&&i[i.length-1]>=e;)i.pop(),n.pop();i.push(e),n.push(t),i.length===1024&&(this.series=this.series.map(o=>o.filter((r,l)=>l%2===0)))}};var Xl=[[],[7,4],[2,3]],ec=116,Cd=150,Dd=60,Fd=2,jd="11px system-ui, sans-serif",Id=(s,e,t)=>e===null||t===null?[0,1]:Ce.rangeNum(e,t,.1,!0);function Rd(s,e){let t=v("div",{className:"live-plot",role:"img","aria-label":s}),i=e.map((r,l)=>v("span",{className:"live-key live-key-curve",innerHTML:`<svg viewBox="0 0 24 12" aria-hidden="true" class="live-curve-${l+1}"><path d="M0 6H24"/></svg>`},r)),n=v("div",{className:"live-caption"},s);return{element:v("div",{className:"live-chart"},n,...i.length>1?[v("div",{className:"live-keys"},...i)]:[],t),plot:t,caption:n}}var gs=new Set;function ic(){let s=Fd;for(let e of gs)if(gs.delete(e),e.draw(),!--s)break;gs.size&&requestAnimationFrame(ic)}function tc(s){gs.size||requestAnimationFrame(ic),gs.add(s)}var sc=(s,e)=>e.includes(null)?e.map(t=>t===null?"":be(t)):ea(e),zd=(s,e)=>Math.max(42,10+6.5*Math.max(0,...(e??[]).map(t=>t.length))),ki=class{constructor(e,t){let{element:i,plot:n,caption:o}=Rd(e,t);this.element=i,this.plot=n,this.caption=o,this.due=0}options(e){throw new Error("a chart says what it plots")}data(){throw new Error("a chart says what it plots")}attach(e){let t={stroke:()=>e("axis"),grid:{stroke:()=>e("grid"),width:1},ticks:{show:!1},font:jd},{series:i,scales:n,bands:o,splits:r}=this.options(e);this.uplot=new Ce({width:Math.max(this.plot.clientWidth,100),height:ec,legend:{show:!1},cursor:{show:!1},padding:[6,16,0,0],scales:{x:{time:!1},y:{range:Id},...n},axes:[{...t,size:18,gap:2,space:50,values:sc},{...t,size:zd,gap:4,space:24,values:sc,...r&&{splits:r}}],series:[{},...i],bands:o},this.data(),this.plot)}drawSoon(){if(!this.uplot||gs.has(this))return;clearTimeout(this.timer);let e=this.due-performance.now();e<=0?tc(this):this.timer=setTimeout(()=>tc(this),e+Dd)}draw(){this.due=performance.now()+Cd,this.plot.clientWidth&&this.uplot?.setData(this.data())}fit(){let e=this.plot.clientWidth;e>0&&this.uplot&&e!==this.uplot.width&&this.uplot.setSize({width:e,height:ec}),this.drawSoon()}destroy(){clearTimeout(this.timer),gs.delete(this),this.uplot?.destroy(),this.uplot=void 0}},nc={x:{time:!1,range:(s,e,t)=>[e,Math.max(t,e+1)]}},oc=(s,e)=>({stroke:()=>s(`curve-${e+1}`),width:1.5,dash:Xl[e%Xl.length],points:{show:!1}}),ei=class extends ki{constructor(e,t){super(`${e} over generator steps`,t),re(this.caption,e),this.history=new pn(t.length),this.count=t.length}options(e){return{series:Array.from({length:this.count},(t,i)=>oc(e,i)),scales:nc,bands:[]}}data(){let{series:e}=this.history;return e[0].length?e:[[0,1],...e.slice(1).map(()=>[null,null])]}add(e){this.history.add(e),this.drawSoon()}clear(){this.history.clear(),this.drawSoon()}},Si=class extends ki{constructor(e){super(`${e} over generator steps, with its floor`,[]),this.track=new mn,this.floor={mean:NaN,sd:NaN},this.name=e,re(this.caption,e)}options(e){let t={stroke:()=>e("floor"),width:1,dash:[4,3],points:{show:!1}};return{series:[{...oc(e,0),points:{show:()=>this.track.series[0].length<2,size:6}},t,t],scales:{...nc,y:{range:(i,n,o)=>[0,o?1.1*o:1]}},bands:[{series:[3,2],fill:()=>e("floor-fill")}]}}data(){let[e,t]=this.track.series,{mean:i,sd:n}=this.floor,[o,r]=e.length>1?[e,t]:[[e[0]??0,(e[0]??0)+1],[t[0]??null,null]];return[o,r,o.map(()=>Math.max(0,i-2*n)),o.map(()=>i+2*n)]}setFloor(e){this.floor=e,re(this.caption,`${this.name}
dashed: its floor ${be(e.mean)} ± ${be(2*e.sd)}`),this.drawSoon()}add(e,t){this.track.add(e,t),this.drawSoon()}clear(){this.track.clear(),this.drawSoon()}},gn=class extends Si{options(e){let t=super.options(e),i=(o,r,l)=>{let[h,u]=[Math.min(r??1,this.floor.mean||1),l??1];return[10**Math.floor(Math.log10(Math.max(h,1e-6)/1.5)),10**Math.ceil(Math.log10(Math.max(u,1e-6)))]};return{...t,splits:(o,r,l,h)=>{let[u,m]=[l,h].map(g=>Math.round(Math.log10(g))),p=Math.ceil((m-u+1)/4);return Array.from({length:Math.floor((m-u)/p)+1},(g,k)=>10**(u+k*p))},scales:{...t.scales,y:{distr:3,range:i}}}}data(){let[e,t,i,n]=super.data();return[e,t,i.map(o=>Math.max(Number(o),this.floor.mean/3)||null),n]}},Ei=class extends ki{constructor(e,t){super(`${e}: ${t}`,[]),re(this.caption,`${e}
${t}`),this.histogram={edges:[0,1],shares:new Float32Array(1)}}options(e){let t=Ce.paths.bars({size:[1,1/0],align:1,gap:1});return{series:[{stroke:()=>e("bar"),fill:()=>e("bar"),width:0,paths:t,points:{show:!1}}],scales:{x:{time:!1,range:()=>this.histogram.edges},y:{range:(i,n,o)=>[0,o?1.05*o:1]}},bands:[]}}data(){let{edges:e,shares:t}=this.histogram,i=(e[1]-e[0])/t.length;return[Array.from(t,(n,o)=>e[0]+o*i),Array.from(t)]}show(e){this.histogram=e,this.drawSoon()}};var Wd={real:'<svg viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="4"/></svg>',generated:'<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M3 3 9 9M3 9 9 3"/></svg>',arrow:'<svg viewBox="0 0 18 12" aria-hidden="true"><path d="M1 6H16M11 2 16 6 11 10"/></svg>'},or=(s,...e)=>v("span",{className:`live-key live-key-${s}`},v("span",{innerHTML:Wd[s]}),...e),vn=class{constructor(e){this.label=e.label,this.labelled=v("span",{},e.label),this.outside=v("span",{}),this.wider=v("span",{});let t=ce("arrows");this.arrows=v("input",{id:t,type:"checkbox",checked:!0}),this.ends=[v("span"),v("span"),v("span")],this.element=v("div",{className:"live-legend"},v("div",{className:"live-keys"},or("real","real"),or("generated","generated"),or("arrow",this.arrows,v("label",{htmlFor:t},"pull on them"))),v("div",{className:"live-bar"},v("div",{className:"live-beside"},this.labelled,v("span",{},this.outside,this.wider)),v("div",{className:"live-ramp"}),v("div",{className:"live-ends"},...this.ends)));let{low:i,high:n}=e;i!==null&&n!==null&&this.show({low:i,high:n,apart:n-i},1)}show({low:e,high:t,apart:i},n,o=!1){re(this.labelled,o?`change of ${this.label}`:this.label);let r=Math.min(20,Math.max(0,Math.ceil(1-Math.log10(t-e)))),l=u=>String(Number(u.toFixed(r)));[e,(e+t)/2,t].forEach((u,m)=>re(this.ends[m],l(u)));let h=i<(t-e)/7?` a line every ${be(i)}`:"";re(this.wider,`${h}${n>1?` ${n} times as wide`:""}`)}showOutside(e){re(this.outside,e?`${Math.ceil(100*e)} % outside`:"")}};var wn=-10,rc=2,Bd=[-8,-4,0],rr=s=>{let e=s>0?Math.log10(s):wn;return 100*(Math.min(rc,Math.max(wn,e))-wn)/(rc-wn)},bn=class{constructor(){this.number=v("span",{className:"live-number"},"–"),this.bar=v("div",{className:"live-meter-bar"}),this.most=v("div",{className:"live-meter-most",hidden:!0});let e=Bd.map(t=>{let i=v("span",{},t===0?"1":v("span",{},"10",v("sup",{},String(t).replace("-","−"))));return i.style.left=`${rr(10**t)}%`,i});this.element=v("div",{className:"live-meter"},v("div",{className:"live-meter-text"},v("span",{},"longest pull on a sample"),this.number),v("div",{className:"live-meter-track","aria-hidden":"true"},this.bar,this.most),v("div",{className:"live-meter-marks","aria-hidden":"true"},...e))}show(e,t){re(this.number,be(e)),this.bar.style.width=`${rr(e)}%`,this.most.style.left=`${rr(t)}%`,this.most.hidden=!(t>0)}};var Vd=.01,ac=1e-4,Hd=10,Gd=({edges:[s,e],shares:t})=>t.reduce((i,n,o)=>i+n*(s+(o+.5)*(e-s)/t.length),0);function lc(s,e,t,i){let n={...e,steps:t.steps,updates:t.steps+t.discriminatorSteps,mean_slope:Gd(t.slopes),...i};s.measured.forEach((o,r)=>{(!Number.isNaN(t.last[r])||!(o in n))&&(n[o]=t.last[r])});for(let[o,r]of Object.entries(s.derived))n[o]=pi(r,n);return n}var We=s=>{let e=Math.abs(s);return e>=.01&&e<1e3?String(Number(s.toFixed(e<1?3:e<100?2:0))):be(s)};function Ud(s,e){return[...s.matchAll(/\{(\w+)\}/g)].map(([,i])=>i).some(i=>!Number.isFinite(e[i]))?"":s.replace(/\{(\w+)\}/g,(i,n)=>We(e[n]))}function qd({covered:s,quality:e,distance:t},i,{mean:n}){if(i&&s===0)return`No sample sits on any of the ${i} modes`;let o=`${Math.round(100*(e??0))} %`;if(i)return`Samples sit on ${s} of ${i} modes; ${o} of all lie right on one`;let r=t/n;return Number.isFinite(r)?r<1.5?`The distance is ${We(t)}, no more than between two samples of the data`:`The distance is ${We(t)}, ${r<Hd?r.toFixed(1):Math.round(r)} times its floor`:""}function Yd({pull:s,moved:e},t,i){if(!(s<Vd*t))return"";let n=`The longest pull on a sample has faded to ${We(s)}, from ${We(t)} at its best`;if(e<ac)return`${n}, and the samples stand still: G has almost nothing to learn from.`;let o=i==="SGD"?"":`, since ${i} divides a gradient by its recent size`;return e>=ac?`${n}, but the samples still move by ${We(e)} a step${o}.`:`${n}.`}function cc(s,e,{modes:t,floor:i,most:n}){if(e.updates===0)return"Nothing is trained yet. Crosses are what G makes of noise; the map is what an untrained network says.";let o=qd(e,t,i);return[o&&`${o}.`,Ud(s.sentence,e),Yd(e,n,s.optimizers.generator)].filter(Boolean).join(" ")}var hc=s=>s<0?We(s).replace("-","−"):`+${We(s)}`;function uc({part:s,arrows:e},{discriminator:t}){let i=t==="critic"?"f":"D",{batch:n,loss:o=NaN,atReal:r=NaN,atMade:l=NaN,others:h=0,moved:u=NaN,cosine:m=NaN}=s,p=h===1?", and one more with fresh draws":`, and ${h} more with fresh draws`;return{noise:`1 of 5. G makes ${n} samples of fresh noise, and as many real points are drawn. The update of ${i} sees these alone.`,gradient:`2 of 5. The loss of ${i} on them is ${We(o)}. The map shows what its gradient will change: ${hc(r)} at the real points, ${hc(l)} at the samples, on average.`,update:`3 of 5. ${i} has made that update${h?p:""}. The map is the new one.`,pull:`4 of 5. Fresh noise again. Each arrow is minus the gradient of G’s loss at a sample, ${We(kt(e))} long at most.`,move:`5 of 5. G has made its update. The samples share its weights, so they cannot simply follow their pulls: they moved by ${We(u)} on average, and the cosine between ways and pulls is ${We(m)}. Arrows show the ways, enlarged.`}[s.name]}var Kd=6,Jd=5,Zd=4,yn=(s,e)=>({low:s,high:e,apart:(e-s)/Kd});function ar(s){let[e,t]=[1/0,-1/0];for(let i of s)Number.isFinite(i)&&([e,t]=[Math.min(e,i),Math.max(t,i)]);return e<=t?[e,t]:[0,0]}function dc(s){let e=Math.max(...ar(s).map(Math.abs))||1;return yn(-e,e)}function fc({samples:s,steps:e},t){return!t||e<=t.steps||s.length!==t.samples.length?NaN:kt(s.map((i,n)=>i-t.samples[n]))/(e-t.steps)}var xn=class{constructor(e){this.bounds=e,this.pull=0,this.span=0,this.trained=!1}clear(){this.pull=this.span=0,this.trained=!1}take({surface:e,arrows:t,steps:i,discriminatorSteps:n}){let o=i+n>0;o!==this.trained&&this.clear(),this.trained=o;let[r,l]=ar(e);this.span=Math.max(this.span,(this.bounds.high??l)-(this.bounds.low??r)),this.pull=Math.max(this.pull,kt(t))}range(e){let{low:t,high:i}=this.bounds,n=this.span||1;if(t!==null)return yn(t,i??t+n);if(i!==null)return yn(i-n,i);let[o,r]=ar(e),l=yn((o+r-n)/2,(o+r+n)/2);for(let h=0;h<Jd&&r-o<Zd*l.apart;h++)l.apart/=2;return l}};var kn=class{constructor(e,t){this.pane=e,this.assets=t,this.loading=void 0,this.module=void 0,this.needed=e.manifest.controls.some(({kind:i})=>i==="formula")}load(){return this.needed?(this.loading??=this.begin().catch(e=>{throw this.loading=void 0,e}),this.loading):Promise.resolve()}async begin(){let{settings:e,main:t}=this.pane,{default:i}=await import(await this.assets.url("formulas.js"));this.module=i,this.panel=new i.Panel(e.inputs,(n,o)=>e.set(n,o)),t.prepend(this.panel.top),t.append(this.panel.bottom),this.show(e.values)}async check(e){try{return await this.load(),this.read(e)}catch(t){return{error:`formulas.js, which reads formulas, could not be loaded (${t.message}).`}}}read(e){return this.module?.check(e)??{error:"formulas.js, which reads formulas, could not be loaded."}}show(e){this.panel?.show(e)}};var lr=new Intl.NumberFormat("en"),Qd=20,Xd="objective.",Sn=class{picture;shown;steps=0;numbersToo=!0;held=[];measured={distance:NaN,covered:null,quality:null};told={};constructor(e,t,i,n,o,r){this.manifest=e,this.index=t,this.scale=new xn(e.surface),this.named=l=>Me(l).replace("discriminator",e.discriminator),this.legend=new vn(e.surface),this.meter=new bn,this.distance=new Si("distance to the data (sliced W₁)"),this.layOut(n),this.written=new kn(this,r),this.settings=new Vs(e,i,this,l=>{this.note(l),this.written.show(l),o(l)}),this.describeSlider(),this.curves=e.curves.map(({label:l,names:h})=>new ei(l,h.map(this.named))),this.slopes=new Ei("slopes between real and generated","share of points"),this.weights=new Ei(`weights of the ${e.discriminator}`,"share of weights"),this.place.append(...[...this.curves,this.slopes,this.weights].map(({element:l})=>l)),this.charts=[this.distance,...this.curves,this.slopes,this.weights],this.clear()}layOut(e){let{manifest:t}=this;this.canvas=v("canvas",{role:"img","aria-label":`Real and generated points on a map of ${t.surface.label}.`}),this.main=v("div",{className:"live-main"}),this.controls=v("div",{className:"live-controls"}),this.place=v("div",{className:"live-charts"}),this.said=v("p",{className:"live-say"}),this.below=v("div",{});let i=v("div",{className:"live-square"},this.canvas,v("div",{className:"live-stored"},...e));this.element=v("section",{className:"live-pane","aria-label":t.title},v("p",{className:"live-title"},t.title),v("div",{className:"live-body"},v("div",{className:"live-stage"},i,this.legend.element),v("div",{className:"live-side"},this.said,this.main,this.meter.element,this.distance.element,this.below),v("div",{className:"live-groups"},Ot("more settings",this.controls),Ot("everything that is measured",this.readouts(),this.place))))}describeSlider(){let{manifest:e,settings:t,main:i}=this,[n,o]=e.ends;if(n||o){let r=v("p",{className:"live-effects"},v("i",{},`← ${n}`),v("i",{},`${o} →`));i.querySelector("[data-control]").append(r)}this.now={};for(let r of Object.keys(t.inputs))Xd+r in e.state&&(this.now[r]=v("p",{className:"live-now"}," "),t.inputs[r].element.append(this.now[r]))}readouts(){this.numbers={};let e=(t,i)=>(this.numbers[t]=v("dd",{},"–"),v("div",{},v("dt",{},i),this.numbers[t]));return v("dl",{className:"live-readouts"},e("steps","generator steps"),e("discriminatorSteps",this.named("discriminator_steps")),...this.manifest.measured.map(t=>e(t,this.named(t))),e("distance","distance"),e("covered","modes covered"),e("quality","high-quality samples"))}attach(e){this.picture=new Wi(this.canvas);for(let t of this.charts)t.attach(e)}recolour(e){this.picture.setPalette(e);for(let t of this.charts)t.drawSoon()}fit(){this.picture.fit();for(let e of this.charts)e.fit()}clear(){this.held=[{values:this.settings.values,step:0}],this.steps=0,this.scale.clear();for(let e of this.curves)e.clear();this.distance.clear()}note(e){let t=this.held.at(-1);t&&this.steps-t.step<Qd&&this.held.pop(),this.held.push({values:e,step:this.steps})}lastStable(){let e=this.held.at(-2);if(!e)return;let t=this.manifest.controls.map(({name:n})=>n),{values:i}=this.settings;return t.filter(n=>e.values[n]!==i[n]).map(n=>({name:n,value:e.values[n]}))}take(e,t,i){e.steps+e.discriminatorSteps===0&&this.clear(),this.steps=e.steps,e.part||(e.moved=fc(e,this.last),this.last=e,this.scale.take(e)),this.plot(e),this.show(e,t,i||e.distance!==void 0)}plot({rows:e,steps:t,distance:i}){let{measured:n,derived:o,curves:r}=this.manifest,l=r.map(()=>[]);for(let h=0;h<e.length;h+=n.length){let u={...this.settings.values};n.forEach((m,p)=>u[m]=e[h+p]),r.forEach(({names:m},p)=>l[p].push(...m.map(g=>pi(o[g]??g,u))))}l.forEach((h,u)=>h.length&&this.curves[u].add(h)),i!==void 0&&this.distance.add(t,i)}show(e,t,i){if(this.shown=e,e.part)return re(this.said,uc(e,this.manifest));if(this.slopes.show(e.slopes),this.weights.show(e.weights),this.numbersToo=i,e.distance!==void 0){let{distance:n,covered:o=null,quality:r=null}=e;this.measured={distance:n,covered:o,quality:r}}this.told=lc(this.manifest,this.settings.values,e,{pull:kt(e.arrows),moved:e.moved??NaN,...this.measured}),i&&this.showNumbers(e,t)}draw(e,{most:t,cursor:i}){let{shown:n}=this;if(!n)return;let{limit:o,part:r}=n,l=r?.name==="gradient",h=l?dc(n.surface):this.scale.range(n.surface),u=r?.name==="move"?kt(n.arrows):t;this.picture.draw(n,n.points??e.points,{...h,limit:o,pull:u},this.legend.arrows.checked),i&&this.picture.drawCursor(i,o),this.numbersToo&&this.legend.show(h,o/this.index.data[e.data].limit,l)}showNumbers({samples:e,steps:t,discriminatorSteps:i,last:n,limit:o},r){let{numbers:l,measured:h,manifest:u,told:m}=this,{modes:p}=this.index.data[r],g=this.distance.floor;re(this.said,cc(u,m,{modes:p.length,floor:g,most:this.scale.pull})),this.meter.show(m.pull,this.scale.pull),this.legend.showOutside(Jr(e,o)/(e.length/2));for(let[y,x]of Object.entries(this.now)){let M=u.measured.indexOf(y);M>=0&&Number.isFinite(n[M])?re(x,`starts there; now ${mo(n[M])}`):re(x," ")}if(re(l.steps,lr.format(t)),re(l.discriminatorSteps,lr.format(i)),u.measured.forEach((y,x)=>re(l[y],mo(n[x]))),Number.isNaN(h.distance))return;re(l.distance,h.distance.toFixed(3)),re(l.covered,p.length?`${h.covered} of ${p.length}`:"no modes"),re(l.quality,p.length?`${Math.round(100*(h.quality??0))} %`:"no modes");let k=p.length?`; the generated points cover ${h.covered} of ${p.length} modes`:"";this.words=`Real and generated points on a map of ${u.surface.label}, after ${lr.format(t)} steps${k}.`}say(){this.words&&this.canvas.setAttribute("aria-label",this.words)}destroy(){this.settings.end();for(let e of this.charts)e.destroy()}};var ef=s=>s.split(/\b(\p{L}_\w+)/u).map((e,t)=>{let[i,n]=e.split("_");return t%2?v("i",{},i,v("sub",{},n)):e}),En=class{constructor(e,t){this.done=t,this.all=e.map(i=>({...i,reached:0,item:v("li",{},v("span",{className:"live-tick","aria-hidden":"true"},"○"),v("span",{},...ef(i.text)))})),this.element=v("ul",{className:"live-challenges",hidden:!e.length,"aria-label":"try to"},...this.all.map(({item:i})=>i))}take(e){for(let t of this.all){if(e.updates===0&&(t.reached=0),t.item.dataset.done!==void 0)continue;let i=t.stages[t.reached];Object.entries(i).every(([n,[o,r]])=>e[n]>=o&&e[n]<=r)&&(t.reached+=1,!(t.reached<t.stages.length)&&(t.item.dataset.done="",t.item.firstChild.textContent="✓",t.item.append(v("span",{className:"live-hidden"},", done")),this.done(t.text)))}}};var tf=9,sf=.15;function pc([s,e],t){let i=(n,o,r)=>Math.abs(n)<sf*t?"":n<0?o:r;return[i(e,"lower","upper"),i(s,"left","right")].filter(Boolean).join(" ")||"middle"}function nf(s){let e=[0,0];return s.forEach((t,i)=>e[i%2]+=t),e.map(t=>t/(s.length/2))}function of(s,e){let t=0;return s.forEach((i,n)=>t+=(i-e[n%2])**2),Math.sqrt(t/(s.length/2))}function rf(s,{modes:e,radius:t}){let i=([n,o])=>{for(let r=0;r<s.length;r+=2)if(Math.hypot(s[r]-n,s[r+1]-o)<t)return!0;return!1};return e.filter(n=>!i(n))}function af(s){let[e,t]=[1/0,-1/0];for(let i of s)[e,t]=[Math.min(e,i),Math.max(t,i)];return[e,t]}function mc({title:s,surface:e},t,i,n,o){let{samples:r,steps:l,limit:h}=t,u=nf(r),m=rf(r,i),p=m.map(x=>pc(x,i.limit)),g=[`${s} on ${i.title}, after ${l} steps.`,n,`The generated points lie about the ${pc(u,h)} of the picture, ${We(of(r,u))} from their mean on average.`];m.length&&m.length<i.modes.length&&g.push(m.length<=tf?`None is near the ${m.length===1?"mode":"modes"} at ${p.join(", ")}.`:`None is near ${m.length} of the modes.`);let[k,y]=af(t.surface);return g.push(`The map, ${e.label}, goes from ${We(k)} to ${We(y)}.`),t.arrows.length&&g.push(`The longer pulls on generated points are ${We(o)} long.`),g.filter(Boolean).join(" ")}var cr=3,lf=760,cf={low:0,high:1e3,integer:!0},Mn="step_",hf=["reset","play","points",`${Mn}discriminator`,`${Mn}generator`];function uf({setup:s,panes:e,model:t}){let{data:i,batch:n,width:o,seed:r,against:l,points:h}=s;return{shared:{data:i,batch:n,width:o,seed:r,speed:"full",against:l},points:h,own:e[0].settings.values,beside:t.get("against")?.settings??{}}}function gc(s){let e=uf(s),t;return i=>(t=i,ff(s,e,i,()=>t===i&&!s.ended))}function df(s,e,t){if(e==="seed")return pa(t);let i={data:Object.keys(s.data),batch:s.batches.map(String),width:Object.keys(s.sizes),speed:Object.keys(ui),against:["",...Object.keys(s.objectives)]}[e];return i.includes(t)?{value:e==="batch"||e==="width"?Number(t):t}:{error:`must be one of ${i.join(", ")}; got ${Rs(t)}`}}async function ff(s,e,t,i){let{setup:n,index:o}=s,r=[],l=[],h=new Set(hf),u=(x,M,_,S)=>{h.add(x);let A=t.get(x),N=A===null?{value:_}:S(A);"error"in N&&l.push(`${M} ${N.error}`);let j="error"in N?_:N.value;return j!==_&&r.push(ma(M,_,j)),j},m=Object.entries(e.shared).map(([x,M])=>[x,u(x,Me(x),M,_=>df(o,x,_))]),p=t.get("points"),g=p?da(p,o.data.drawn.limit):e.points;if(p&&4*g.length!==p.length){let x=g.length===Yt?`more than ${Yt}`:"what is no point of a picture";l.push(`points hold ${x}; ${g.length} are taken`)}m.some(([x,M])=>x==="data"&&M==="drawn")&&String(n.points)!==String(g)&&n.set("points",g);let{width:k}=Object.fromEntries(m);for(let[x,M]of m)x!=="width"&&n.set(x,M);if(k!==s.networks.width&&n.set("width",It),await s.networks.resize(),await s.networks.compare(),!i()||s.panes.length<(n.against?2:1)||(await s.panes[0].written.load().catch(()=>{}),!i())||(s.panes.forEach(({manifest:x,settings:M,written:_},S)=>{let A={...x.toy,...t.has("against")?{}:e.beside};for(let N of x.controls){let{name:j}=N,L=S?A[j]??N.value:e.own[j],U=S?`${x.title}’s ${Me(j)}`:Me(j),V=u(S?`against.${j}`:j,U,L,q=>fa(N,q,_));M.values[j]!==V&&M.set(j,V)}}),n.set("width",k),await s.networks.resize(),!i()))return;n.width!==k&&l.push(`the page has no networks of ${o.sizes[k]} with these choices`);let y=[...t.keys()].filter(x=>!h.has(x));for(let x of y.slice(0,cr))l.push(`${go(x)} is no setting of this playground`);y.length>cr&&l.push(`${y.length-cr} more are none either`),await pf(s,t,l),s.status.alert(l.length?`The link asks for what cannot be: ${l.join("; ")}.`:""),s.status.note(r.length?`Set by a link: ${r.join(", ")}.`:"All is as this page starts it.")}async function pf(s,e,t){window.parent===window&&!("lecture"in document.documentElement.dataset)&&(s.root.scrollIntoView({block:"start"}),s.root.focus({preventScroll:!0})),e.has("reset")&&s.engine&&s.reset();for(let i of["discriminator","generator"]){let n=e.get(Mn+i),o=n===null?{value:0}:cs(n,cf);"error"in o?t.push(`${Me(Mn+i)} ${o.error}`):o.value&&await s.step(i,o.value)}e.has("play")&&s.setPlaying(!0)}function vs(s){let{data:e,centres:t,batch:i}=s.source();return{data:e,centres:t,batch:i,width:s.networks.width,seed:s.setup.seed,sides:s.settings()}}function vc(s){let e=xo(s.name,vs(s),s.index);return Nn(s,"the link",new URL(e,location.href).href)}function wc(s){let{name:e,model:t,panes:i,index:n}=s,o=new URL(`../embed/${e}.html`,t.get("base"));o.hash=xo(e,vs(s),n);let r=`Playground: ${i.map(({manifest:u})=>u.title).join(" beside ")}`,h=`<iframe src="${o.href.replaceAll("&","&amp;")}" title="${r}" width="100%" height="${lf}" style="border: 0" loading="lazy" allow="clipboard-write"></iframe>`;return Nn(s,"the embed code",h)}var bc=s=>Nn(s,"the line of Python",ga(vs(s)));function yc(s){let{data:e,sides:t}=vs(s);e==="drawn"?s.status.note("A command reads data from a file: save points as a table of two columns, and give its name after --data."):t.some(({manifest:i})=>i.own||i.outputs)?s.status.note("Commands train the book’s objectives, and this one is your own: Copy Python gives the line for a notebook."):Nn(s,"the command",va(vs(s)))}async function Nn(s,e,t){let{copied:i}=s.parts;i.text.value=t,i.label.textContent=e,i.text.hidden=i.label.hidden=!1;try{await navigator.clipboard.writeText(t),s.status.note(`Copied: ${e}.`)}catch{i.text.select(),s.status.note(`The browser did not let ${e} be copied: it is selected below.`)}}function xc(s){let{canvas:e}=s.panes[0],t=s.panes.length>1?2:1,i=v("canvas",{width:t*e.width,height:e.height}),n=i.getContext("2d");s.panes.forEach((o,r)=>n.drawImage(o.canvas,r*e.width,0,e.width,e.height)),i.toBlob(o=>{let r=v("a",{href:URL.createObjectURL(o),download:`${s.name}.png`});r.click(),URL.revokeObjectURL(r.href)})}var kc=96,mf=new Intl.NumberFormat("en"),Mi=({panes:[{steps:s,discriminatorSteps:e}]})=>s+e,$n=class{constructor(e){this.frames=[],this.apart=1;let t=ce("timeline");this.range=v("input",{id:t,type:"range",min:0,max:0,step:1,value:0,disabled:!0}),this.said=v("span",{},"step 0"),this.element=v("div",{className:"live-timeline"},v("label",{htmlFor:t,className:"live-hidden"},"moments of this run"),this.range,this.said),this.range.addEventListener("input",()=>{let i=this.frames[Number(this.range.value)];i&&(this.say(i),e(i))})}clear(){this.frames=[],this.apart=1}take(e){if(e.panes.some(({distance:o})=>o===void 0))return;let t=Mi(e);for(t===0&&this.clear();this.frames.length&&Mi(this.frames[this.frames.length-1])>t;)this.frames.pop();let i=this.frames.at(-1),n=this.frames.at(-2);i&&(Mi(i)===t||Mi(i)-(n?Mi(n):-1/0)<this.apart)&&this.frames.pop(),this.frames.push(e),this.frames.length>kc&&(this.frames=this.frames.filter((o,r)=>r%2===0||r===this.frames.length-1),this.apart=2*Math.max(this.apart,Math.ceil(t/kc/2))),this.range.max=String(this.frames.length-1),this.range.value=this.range.max,this.say(e)}enable(e){this.range.disabled=!e||this.frames.length<2}say(e){let t=`step ${mf.format(e.panes[0].steps)}`;re(this.said,t),this.range.setAttribute("aria-valuetext",t)}};var gf=20,vf=12,wf=new Intl.NumberFormat("en");function bf(s,e){let t=[];for(let o of["data","batch","width","seed"])s[o]!==e[o]&&t.push(`${Me(o)} ${Me(String(s[o]))}`);let[i,n]=s.sides;for(let{name:o}of i.manifest.controls){let r=i.values[o];r!==e.sides[0].values[o]&&t.push(`${Me(o)} ${typeof r=="number"?be(r):r}`)}return n&&t.push(`beside ${n.manifest.title}`),t.join(", ")||"as the page starts"}var An=class{constructor(e,t){this.present=e,this.restore=t,this.usual=e(),this.rows=[],this.row={present:this.usual,from:0,outcome:[]},this.body=v("tbody",{}),this.empty=v("p",{className:"live-doc"},"Nothing was trained for twenty steps yet.");let i=["settings","steps","distance","modes"].map(n=>v("th",{scope:"col"},n));this.table=v("table",{hidden:!0},v("thead",{},v("tr",{},...i,v("td",{}))),this.body),this.element=v("div",{className:"live-tried"},this.empty,this.table)}next(){let e=this.row.outcome[0]?.steps??0;e-this.row.from>=gf&&(this.rows=[this.row,...this.rows].slice(0,vf),this.draw()),this.row={present:this.present(),from:e,outcome:this.row.outcome}}take(e){e[0].steps===0&&(this.next(),this.row.from=0),this.row.outcome=e.map((t,i)=>({...this.row.outcome[i],...t}))}draw(){this.empty.hidden=this.rows.length>0,this.table.hidden=!this.rows.length,this.body.replaceChildren(...this.rows.map(({present:e,outcome:t})=>{let i=r=>v("td",{},t.map(r).join(" / ")),n=bf(e,this.usual),o=v("button",{type:"button","aria-label":`restore: ${n}`},"Restore");return o.addEventListener("click",()=>this.restore(e)),v("tr",{},v("td",{},n),i(({steps:r})=>wf.format(r)),i(({distance:r})=>r===void 0?"–":be(Number(r.toPrecision(2)))),i(({covered:r})=>r==null?"–":String(r)),v("td",{},o))}))}};var yf=new Intl.NumberFormat("en"),xf=100,Tn=class{pending;undrawn=new Set;numbersAt=0;rate=0;frame;real;constructor(e){this.board=e;let[t]=e.panes;this.timeline=new $n(i=>this.goTo(i)),t.legend.element.before(this.timeline.element),this.challenges=new En(e.model.get("challenges")??[],i=>e.status.note(`Done: ${i}.`)),t.below.append(this.challenges.element),this.tried=new An(()=>vs(e),i=>e.restore(i)),e.parts.tried.append(this.tried.element)}forget(){this.frame=void 0;for(let e of this.board.panes)e.shown=void 0}takeReal(e){this.real=e;for(let t of this.board.panes)t.distance.setFloor(e.floor)}take(e){let t=l=>l.map(({name:h})=>h).join(" ");if(t(e.panes)!==t(this.board.panes.map(({manifest:l})=>l)))return this.board.send({type:"drawn"});this.frame=e;let[{steps:i,discriminatorSteps:n}]=e.panes;(this.board.status.phase==="loading"||this.board.status.phase==="diverged"&&i===0)&&(this.board.status.setPhase("paused"),this.board.status.alert(""),this.board.update());let o=performance.now(),r=!this.board.running||o-this.numbersAt>=xf;r&&(this.numbersAt=o),e.panes.forEach((l,h)=>this.board.panes[h].take(l,e.data,r)),this.timeline.take(e),this.timeline.enable(!this.board.running),e.panes[0].distance!==void 0&&this.challenges.take(this.board.panes[0].told),this.tried.take(this.board.panes.map(({steps:l,measured:{distance:h,covered:u}})=>({steps:l,distance:h,covered:u}))),this.board.root.dataset.steps=String(i),this.board.root.dataset.part=e.panes[0].part?.name??"",this.board.root.dataset.discriminatorSteps=String(n),this.drawSoon()}goTo(e){this.board.running||e.data!==this.real?.data||(this.frame=e,e.panes.forEach((t,i)=>this.board.panes[i].show(t,e.data,!0)),this.drawSoon())}sayInWords(){let{frame:e,board:t}=this;if(!e)return re(t.parts.worded,"There is no picture yet: press Play or Step.");let i=t.index.data[e.data],n=t.panes.map((o,r)=>mc(o.manifest,e.panes[r],i,o.said.textContent??"",kt(e.panes[r].arrows)));return re(t.parts.worded,n.join(" "))}drawSoon(){for(let e of this.board.panes)this.undrawn.add(e);this.pending??=requestAnimationFrame(()=>this.drawNext())}drawNext(){this.pending=void 0;let{frame:e,real:t,undrawn:i}=this,[n,...o]=this.board.panes.filter(l=>i.has(l));if(!n||!e||!t||e.data!==t.data)return i.clear();this.board.root.dataset.live="",i.delete(n);let r=this.board.panes.filter(({manifest:l})=>l.name===n.manifest.name);n.draw(t,{most:Math.max(...r.map(({scale:l})=>l.pull)),cursor:this.board.own?.cursor}),o.length?this.pending=requestAnimationFrame(()=>this.drawNext()):this.drawn(e)}drawn(e){if(this.board.running){if(e.rate){if(this.rate=.9*(this.rate||e.rate)+.1*e.rate,!this.board.panes[0].numbersToo)return this.board.send({type:"drawn"});let{speed:t}=this.board.setup,i=t==="full"?"":` of ${t} asked for`;this.board.status.rate(`${yf.format(Math.round(this.rate))} steps per second${i}`)}}else{this.board.status.describe();for(let t of this.board.panes)t.say()}this.board.send({type:"drawn"})}};var kf=new Intl.NumberFormat("en"),Sc=1e4,ti=class{progressed=0;noted="";phase="idle";constructor(e,t){this.parts=e,this.board=t}setPhase(e){this.phase=e,this.board.root.dataset.phase=e,e==="loading"&&(this.progressed=performance.now());let{play:t,reset:i}=this.parts.buttons,n=document.activeElement;i.disabled=e==="idle"||e==="loading"||e==="failed",n instanceof HTMLButtonElement&&n.disabled&&this.board.root.contains(n)&&t.focus(),this.describe()}resume(){this.phase==="diverged"&&(this.alert(""),this.setPhase("paused"))}describe(){let{phase:e}=this;if(this.noted&&!["loading","diverged","failed"].includes(e))this.say(this.noted);else if(e==="idle"){let t=this.board.setup.here?"in this page (loads 14 MB, once)":`in the kernel (${this.board.setup.engine})`;this.say(`Press Play to train ${t}.`)}else e==="loading"?this.say(this.board.setup.here?"Loading the runtime.":"Waiting for the kernel."):e==="playing"?this.say("Training."):e==="waiting"?this.say(document.hidden?"Waiting: the tab is hidden.":"Waiting: out of view."):e==="paused"&&this.board.screen.frame?this.say(`Paused at step ${kf.format(this.board.screen.frame.panes[0].steps)}.`):e==="diverged"?this.say("Stopped."):e==="failed"&&this.say("Not running.")}note(e){this.noted=e,this.describe()}forget(){this.noted=""}say(e){re(this.parts.status,e)}alert(e,...t){let{alert:i,buttons:{play:n}}=this.parts,o=i.contains(document.activeElement);i.replaceChildren(...e?[v("p",{},e)]:[]),t.length&&i.append(v("div",{className:"live-buttons"},...t)),i.hidden=!e,o&&n.focus()}progress(e,t){let i=performance.now();if(clearTimeout(this.stalled),this.phase!=="loading"||e===t)return;let n=r=>Math.round(r/2**20),o=`${n(e)} ${t?`of ${n(t)} MB`:"MB so far"}`;this.stalled=setTimeout(()=>{this.phase==="loading"&&this.say(`Loading the runtime: ${o}, and nothing more for ${Sc/1e3} seconds.`)},Sc),!(i-this.progressed<1e3)&&(this.progressed=i,this.say(`Loading the runtime: ${o}.`))}rate(e){re(this.parts.rate,e)}};var hr=matchMedia("(prefers-color-scheme: dark)");function Sf(){let s=document.documentElement,{jpThemeLight:e,vscodeThemeKind:t}=document.body.dataset,i=s.dataset.theme??s.getAttribute("theme");return i==="dark"||i==="light"?i==="dark":e?e==="false":t?!t.includes("light"):hr.matches}function _n(s,e){let t=()=>{let n=Sf()?"dark":"light";s.dataset.theme!==n&&(s.dataset.theme=n,e())},i=new MutationObserver(t);for(let n of[document.documentElement,document.body])i.observe(n,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return hr.addEventListener("change",t),t(),()=>{i.disconnect(),hr.removeEventListener("change",t)}}function Pn(s,{still:e,resized:t,seen:i,hidden:n,paced:o}){let r=new ResizeObserver(t);r.observe(s);let l=new IntersectionObserver(([h])=>i(h.isIntersecting));return l.observe(s),e.addEventListener("change",o),document.addEventListener("visibilitychange",n),[()=>r.disconnect(),()=>l.disconnect(),()=>e.removeEventListener("change",o),()=>document.removeEventListener("visibilitychange",n)]}var Ef=1e3/30,Mf=500,Nf=150,Ln=class{own;still=matchMedia("(prefers-reduced-motion: reduce)");colours={};settling;constructor({model:e,index:t,manifest:i,manifestOf:n,assets:o,stored:r}){this.model=e,this.index=t,this.assets=o,this.manifestOf=n,this.name=e.get("name")||i.name,this.parts=wa(this.name,i),this.root=this.parts.root,this.setup=new Ui(e,t,!!i.own,this.parts,l=>this.changed(l)),this.playing=!1,this.running=!1,this.visible=!0,this.engine=void 0,this.ends=[],this.panes=[],this.status=new ti(this.parts,this),this.addPane(i,Yi(e),r),this.networks=new Ki(this),this.screen=new Tn(this),this.addButtons(),this.status.setPhase("idle")}addPane(e,t,i){let n=this.panes.length,o=new Sn(e,this.index,t,i,r=>{this.screen?.tried.next(),this.tell({type:"values",pane:n,values:r})},this.assets);return o.legend.arrows.addEventListener("change",()=>this.drawSoon()),this.panes.push(o),this.parts.panes.append(o.element),o}attach(){for(let e of this.panes)e.attach(t=>this.colour(t));this.own=new Zi(this),this.ends.push(_n(this.root,()=>this.recolour())),this.ends.push(...Pn(this.root,{still:this.still,resized:()=>{for(let e of this.panes)e.fit();this.drawSoon()},seen:e=>{if(this.visible=e,e)for(let{written:t}of this.panes)t.load().catch(()=>{});this.update()},hidden:()=>this.update(),paced:()=>this.send({type:"interval",interval:this.interval()})}),()=>this.setup.end(),()=>this.panes.forEach(e=>e.destroy()),()=>this.engine?.stop()),this.open(),this.setup.against&&this.networks.compare(),this.ends.push(qi({name:this.name,root:this.root,apply:gc(this)}),Vi(this.model,this))}open(){let e=this.model.get("opening");if(!e?.real||this.setup.against||this.engine)return;let{real:t,frame:i}=Ma(e,this.panes[0].manifest,this.source().data);this.screen.takeReal(t),this.screen.take(i)}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={};let e=Bi(this.root);for(let t of this.panes)t.recolour(e);this.drawSoon()}send(e){this.engine?.send(e)}tell(e){this.engine?.tell(e)}changed(e){let{setup:t}=this;e==="seed"?(this.engine&&this.status.forget(),this.tell({type:"seed",seed:t.seed})):e==="engine"?this.switchEngine():e==="width"?this.settling=Promise.all([this.settling,this.networks.resize()]):e==="speed"?this.send({type:"speed",speed:this.speed()}):e==="against"?this.settling=Promise.all([this.settling,this.networks.compare()]):e==="points"&&t.data!=="drawn"&&t.points.length?t.set("data","drawn"):this.sourceSoon(),this.own?.follow(e),e!=="speed"&&this.screen.tried.next(),this.screen.frame&&!this.engine&&(e==="data"||e==="points"||e==="seed"||e==="against"||e==="width")&&this.ensureEngine()}speed(){return ui[this.setup.speed]}interval(){return this.still.matches?Mf:Ef}source(){let{data:e,points:t,batch:i}=this.setup;return{data:e!=="drawn"||t.length>0?e:"ring",centres:t.length?t:[[0,0]],batch:i}}sourceSoon(){this.stroke||(this.tell({type:"source",source:this.source()}),this.stroke=setTimeout(()=>{this.stroke=void 0,JSON.stringify(this.source())!==this.told&&this.sourceSoon()},Nf),this.told=JSON.stringify(this.source()))}settings(){return this.panes.map(({manifest:e,settings:t})=>({manifest:Ri(e,this.setup.width),values:t.values}))}addButtons(){let{buttons:e,shares:t}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing)),e.step.addEventListener("click",()=>this.step("iteration")),e.discriminator.addEventListener("click",()=>this.step("discriminator")),e.generator.addEventListener("click",()=>this.step("generator")),e.reset.addEventListener("click",()=>this.reset()),this.parts.words.addEventListener("click",()=>this.screen.sayInWords()),t.link.addEventListener("click",()=>vc(this)),t.python.addEventListener("click",()=>bc(this)),t.command.addEventListener("click",()=>yc(this)),t.embed.addEventListener("click",()=>wc(this)),t.embed.hidden=!this.model.get("base"),t.picture.addEventListener("click",()=>xc(this))}setPlaying(e){this.status.forget(),this.playing=e,e&&this.status.resume(),e&&this.ensureEngine(),this.update()}async step(e,t=Number(this.parts.times.value)||1){let i=e==="iteration"&&this.setup.here&&this.parts.times.value===Mo;this.setPlaying(!1),this.status.resume(),this.ensureEngine(),await this.settling,this.send(i?{type:"part"}:{type:"step",role:e,times:t})}reset(){this.status.forget(),this.send({type:"reset"})}async restore({data:e,seed:t,batch:i,width:n,centres:o,sides:[r,l]}){let{setup:h}=this;this.setPlaying(!1),e==="drawn"&&h.set("points",o),h.set("data",e),h.set("batch",i),h.set("seed",t),h.set("against",l?.manifest.name??""),n===It&&h.set("width",n),await this.networks.resize(),await this.networks.compare();for(let[u,m]of[r,l].entries())for(let[p,g]of Object.entries(m?.values??{}))this.panes[u]?.settings.set(p,g);h.set("width",n),await this.networks.resize(),this.engine&&this.reset(),this.setPlaying(!0)}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading");let{index:e,setup:t}=this,i={frame:o=>this.screen.take(o),real:o=>this.screen.takeReal(o),progress:(o,r)=>this.status.progress(o,r),diverged:(o,r,l)=>this.diverge(o,r,l),refused:o=>this.networks.refuse(o),failed:(o,r)=>this.fail(o,r)};this.engine=t.here?new Is(this.assets,i):new ls(this.model,t.engine,i);let n={speed:this.speed(),interval:this.interval()};this.engine.start({index:e,settings:this.settings(),source:this.source(),seed:t.seed,...n})}switchEngine(){this.networks.free(),this.engine?(this.engine.stop(),this.engine=void 0,this.running=!1,this.ensureEngine(),this.update()):this.status.describe()}attend(e){this.setup.here||this.ensureEngine(),this.setPlaying(e)}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.screen.timeline.enable(!e),this.send({type:e?"play":"pause"})),this.parts.buttons.play.textContent=this.playing?"Pause":"Play",this.status.phase!=="idle"&&this.status.phase!=="loading"&&this.status.phase!=="diverged"&&this.status.phase!=="failed"&&this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e,t,i){this.panes[e]&&(this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(...sa(this,this.panes[e],t,i)))}fail(e,t){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.screen.forget(),this.own.turn(!1),delete this.root.dataset.live,this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${t}). The stored figure is shown; press Play to try again.`)}drawSoon(){this.screen.drawSoon()}destroy(){this.ended=!0,clearTimeout(this.stroke);for(let e of this.ends)e()}};var Ec=`.live-playground {
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
`;var Mc='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';function Tf(s,e){if(e.childNodes.length)return[...e.childNodes];let t=s.get("figure");return t?[v("img",{src:t,alt:s.get("alt")})]:[]}var ur=new Map;async function _f(s){let e=await fetch(s);if(!e.ok)throw new Error(`${e.status} ${e.statusText}`);return e.json()}function Pf(s){return async e=>{let t=`${e}.json`;try{let i=await s.url(t),n=ur.get(i)??_f(i);return ur.set(i,n),n.catch(()=>ur.delete(i)),structuredClone(await n)}catch(i){throw Object.assign(new Error(i.message),{file:t})}}}function dr({model:s,el:e},{index:t,manifest:i,Stage:n,styles:o}){let r=Tf(s,e),l=Kr(s),h=Pf(l),u,m=!1,p=async()=>{try{let[g,k]=await Promise.all([t,i].map(h));if(m)return;let y=new n({model:s,index:g,manifest:k,manifestOf:h,assets:l,stored:r});u=y,e.replaceChildren(v("style",{},Mc,Ec,o),y.root),y.attach()}catch({file:g,message:k}){let y=g?`${g} could not be loaded`:"The playground could not be started",x=v("button",{type:"button"},"Try again");x.addEventListener("click",p),e.replaceChildren(v("p",{role:"alert"},`${y} (${k}). The stored figure is shown.`),x,...r)}};return p(),()=>{m=!0,u?.destroy()}}var Nc=s=>dr(s,{index:"index",manifest:s.model.get("objective"),Stage:Ln,styles:""});var $c=`/* images: samples beside real ones, each in the colour of its verdict */
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
`;var Of={ink:"ink",paper:"panel",low:"generated",middle:"middle",high:"real"};function fr(s){let e=document.createElement("canvas").getContext("2d",{willReadFrequently:!0}),t=Object.entries(Of).map(([i,n])=>(e.fillStyle=s(n),e.fillRect(0,0,1,1),[i,[...e.getImageData(0,0,1,1).data].slice(0,3)]));return Object.fromEntries(t)}var Ac=(s,e,t)=>s.map((i,n)=>Math.round(i+(e[n]-i)*t));function Cf({low:s,middle:e,high:t},i){let[n,o,r]=i<.5?Ac(s,e,2*i):Ac(e,t,2*i-1);return`rgb(${n} ${o} ${r})`}var Zt=class{constructor(e,t){this.canvas=e,this.columns=t,this.context=e.getContext("2d"),this.small=document.createElement("canvas"),this.count=0}get pitch(){return this.canvas.width/this.columns}fit(e){let t=window.devicePixelRatio||1,i=Math.max(1,Math.round(this.canvas.clientWidth*t)),n=Math.round(i/this.columns*Math.ceil(e/this.columns));(this.canvas.width!==i||this.canvas.height!==n)&&Object.assign(this.canvas,{width:i,height:n}),this.count=e}draw(e,t,i,{verdicts:n,marks:o={},ring:r=""}={}){let{context:l,small:h,columns:u}=this,m=t*t,p=e.length/m;this.fit(p);let{pitch:g}=this,k=window.devicePixelRatio||1,y=n?3*k:0,x=3*k;l.clearRect(0,0,this.canvas.width,this.canvas.height),l.imageSmoothingQuality="high",h.width=h.height=t;let M=h.getContext("2d"),_=M.createImageData(t,t);for(let S=0;S<p;S++){let[A,N]=[S%u*g+x/2,Math.floor(S/u)*g+x/2],j=g-x;n&&(l.fillStyle=Cf(i,n[S]),l.fillRect(A,N,j,j)),Df(_.data,e.subarray(S*m,(S+1)*m),i),M.putImageData(_,0,0),l.drawImage(h,A+y,N+y,j-2*y,j-2*y),o[S]&&this.mark(o[S],A,N,j,r)}}mark(e,t,i,n,o){let{context:r}=this,l=window.devicePixelRatio||1;r.strokeStyle=r.fillStyle=o,r.lineWidth=2*l,r.strokeRect(t,i,n,n),r.font=`bold ${11*l}px system-ui, sans-serif`,r.textBaseline="top",r.fillText(e,t+5*l,i+4*l)}at({clientX:e,clientY:t}){let{left:i,top:n,width:o}=this.canvas.getBoundingClientRect(),r=o/this.columns,[l,h]=[Math.floor((e-i)/r),Math.floor((t-n)/r)],u=h*this.columns+l;return l>=0&&l<this.columns&&h>=0&&u<this.count?u:-1}};function Df(s,e,{ink:t,paper:i}){for(let n=0;n<e.length;n++){let o=(Math.min(1,Math.max(-1,e[n]))+1)/2;for(let r=0;r<3;r++)s[4*n+r]=i[r]+(t[r]-i[r])*o;s[4*n+3]=255}}var Ff=.01,On=s=>Array.from(s).reduce((e,t)=>e+t,0)/s.length,Wt=s=>Math.abs(s)>=.01?String(Number(s.toPrecision(3))):be(s),pr=s=>s.flatMap((e,t)=>e>=Ff?[t]:[]),mr=({discriminator:s})=>s==="critic"?"The critic":"D";function Tc({shown:s,measured:e,manifest:t}){if(!s||!e)return"";if(s.steps+s.discriminatorSteps===0)return"Nothing is trained yet: this is what G makes of noise.";let{distance:i,floor:n,digits:o}=e,r=pr(o),l=o.map((p,g)=>g).filter(p=>!r.includes(p)),h=l.length?`${r.length} of ten digits, and no ${l.join(", ")}`:"all ten digits",[u,m]=[On(s.verdicts),On(s.realVerdicts)];return`A frozen classifier reads ${h} among 512 samples; their Fréchet distance to real ones is ${Wt(i)}, ${Wt(i/n.mean)} times the floor. ${mr(t)} gives the samples ${Wt(u)} on average, the real ones ${Wt(m)}.`}var vr=6,jf=2,Cn=7,If=150,_c={ArrowLeft:-1,ArrowRight:1,ArrowUp:-vr,ArrowDown:vr},Rf=new Intl.NumberFormat("en"),Dn=class{pending;looked=0;pair=[0,1];turn=0;asked=0;askedAt=0;answer;constructor(e){this.stage=e;let{samples:t,real:i,near:n,strip:o,step:r,walk:l,digits:h}=e.parts;this.samples=new Zt(t,vr),this.real=new Zt(i,jf),this.near=new Zt(n,2),this.strip=new Zt(o,Cn),this.step=new Zt(r,1),this.bars=Array.from({length:10},()=>v("i",{})),h.append(...this.bars.map((u,m)=>v("div",{},v("div",{},u),v("span",{},String(m))))),t.addEventListener("pointermove",u=>this.look(this.samples.at(u))),t.addEventListener("click",u=>this.choose(this.samples.at(u))),t.addEventListener("keydown",u=>this.press(u)),o.addEventListener("pointermove",u=>this.follow(u)),l.addEventListener("input",()=>this.drawSoon())}recolour(){this.palette=fr(e=>this.stage.colour(e)),this.drawSoon()}forget(){this.answer=void 0;let{looked:e,heard:t,say:i}=this.stage.parts;e.textContent=t.textContent=i.textContent=""}show(e){e.digits&&this.showDigits(e.digits),this.stage.parts.samples.setAttribute("aria-label",`${36} generated images after ${Rf.format(e.steps)} steps; arrow keys look at one, Enter takes it for the walk`),performance.now()-this.askedAt>If&&this.ask(),this.drawSoon()}drawSoon(){this.pending??=requestAnimationFrame(()=>{this.pending=void 0,this.draw()})}scale({verdicts:e,realVerdicts:t}){let{surface:i,better:n}=this.stage.manifest,o=[...e,...t].filter(Number.isFinite),r=i.low??Math.min(...o),l=i.high??Math.max(...o,r+1e-6);return{low:r,high:l,place:u=>{let m=Math.min(1,Math.max(0,(u-r)/(l-r)));return n==="low"?1-m:m},better:n}}draw(){let{shown:e,real:t,parts:i,manifest:n}=this.stage;if(!e||!t)return;this.palette??=fr(N=>this.stage.colour(N));let{palette:o,answer:r}=this,l=n.shape[2],{low:h,high:u,place:m,better:p}=this.scale(e),g={[this.pair[1]]:"B",[this.pair[0]]:"A"};this.samples.draw(e.samples,l,o,{verdicts:Array.from(e.verdicts,m),marks:g,ring:this.stage.colour("ink")}),this.real.draw(t,l,o,{verdicts:Array.from(e.realVerdicts,m)});let[k,y]=p==="low"?[u,h]:[h,u];i.ends[0].textContent=`generated: ${Wt(k)}`,i.ends[1].textContent=`real: ${Wt(y)}`;let x=l*l,M=24/(Cn-1),_=new Float32Array(Cn*x);for(let N=0;N<Cn;N++)_.set(e.walk.subarray(N*M*x,(N*M+1)*x),N*x);this.strip.draw(_,l,o);let S=Number(i.walk.value);this.step.draw(e.walk.subarray(S*x,(S+1)*x),l,o);let A=new Float32Array(2*x);A.set(e.samples.subarray(this.looked*x,(this.looked+1)*x)),r?A.set(r.nearest,x):A.fill(-1,x),this.near.draw(A,l,o)}showDigits(e){let t=pr(e);this.bars.forEach((n,o)=>{n.style.height=`${Math.min(100,250*e[o])}%`,n.parentElement?.parentElement?.classList.toggle("live-absent",!t.includes(o))});let i=e.map((n,o)=>`${o}: ${Math.round(100*n)} %`);this.stage.parts.digits.setAttribute("aria-label",`shares of the digits among 512 samples: ${i.join(", ")}`)}look(e){e<0||e>=36||e===this.looked||(this.looked=e,this.answer=void 0,this.ask(),this.drawSoon())}ask(){let{shown:e,engine:t,manifest:i}=this.stage;if(!e||!t)return;this.askedAt=performance.now();let n=i.shape[2]**2,o=e.samples.slice(this.looked*n,(this.looked+1)*n);t.send({type:"ask",id:++this.asked,about:"nearest",image:o})}answered(e){let{shown:t,parts:i,manifest:n}=this.stage;if(!t)return;if(e.about==="walk")return Object.assign(t,{walk:e.walk}),this.drawSoon();if(e.id!==this.asked||e.nearest.length!==t.samples.length/36)return;this.answer=e;let[o,r]=e.reads,l=`${mr(n)} gives it ${Wt(t.verdicts[this.looked])} (real ones ${Wt(On(t.realVerdicts))})`;return i.looked.textContent=`Sample ${this.looked+1} reads as a ${o}; the nearest training image, on the right, as a ${r}, ${e.distance.toFixed(2)} away a pixel (of 2 at most). ${l}.`,document.activeElement===i.samples&&!this.stage.running&&(i.heard.textContent=i.looked.textContent),this.drawSoon()}choose(e){e<0||(this.look(e),this.pair[this.turn]=e,this.turn=1-this.turn,this.stage.send({type:"ask",id:0,about:"walk",ends:[...this.pair]}),this.drawSoon())}follow({clientX:e}){let{strip:t,walk:i}=this.stage.parts,{left:n,width:o}=t.getBoundingClientRect();i.value=String(Math.round((e-n)/o*24)),this.drawSoon()}press(e){if(e.key==="Enter"||e.key===" ")this.choose(this.looked);else if(e.key in _c)this.look(this.looked+_c[e.key]);else return;e.preventDefault()}};var $i=(s,e)=>v("canvas",{role:"img","aria-label":s,...e});function Pc(s,{title:e,discriminator:t},i){let n=t==="critic"?"f":"D",o=No(n),r=ce("times"),l=v("select",{id:r},...Eo.map(I=>v("option",{value:String(I)},`× ${I}`))),h=v("p",{className:"live-status",role:"status"}),u=v("p",{className:"live-rate"}),m=v("div",{className:"live-alert",role:"alert",hidden:!0}),p=v("p",{className:"live-say"}),g=v("div",{className:"live-main"}),k=v("div",{className:"live-controls"}),y=v("div",{className:"live-charts"}),x=v("div",{className:"live-setup"}),M=v("div",{}),_=$i("generated images",{tabIndex:0}),S=$i("real images"),A=v("p",{className:"live-looked"}),N=v("div",{className:"live-hidden",role:"status"}),j=$i("the chosen sample, and the training image nearest to it"),L=$i("the walk from A to B"),U=$i("where the walk is"),V=ce("walk"),q=v("input",{id:V,type:"range",min:0,max:24,step:1,value:24/2}),G=v("div",{className:"live-digits",role:"img","aria-label":"which digits appear"}),P=[v("span"),v("span")];return{root:v("section",{className:"live-playground live-images",id:Ws+s,tabIndex:-1,"aria-label":`playground on images: ${e}`},v("div",{className:"live-top"},v("div",{className:"live-buttons",role:"group","aria-label":"training"},o.play,v("span",{className:"live-joined"},o.step,v("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),l),o.discriminator,o.generator,o.reset),h,u),m,v("div",{className:"live-body"},v("div",{className:"live-stage"},v("div",{className:"live-grids"},v("div",{},v("div",{className:"live-caption"},"generated, from fixed noise"),_),v("div",{},v("div",{className:"live-caption"},"real"),S),v("div",{className:"live-stored"},...i)),v("div",{className:"live-bar"},v("span",{},`frames: what ${n} takes an image for`),v("div",{className:"live-ramp live-verdicts"}),v("div",{className:"live-ends"},...P)),v("div",{className:"live-near"},j,A,N)),v("div",{className:"live-side"},p,g,v("div",{},v("div",{className:"live-caption"},"digits that the classifier reads, shares of 512 samples"),G),M,v("div",{className:"live-walk"},v("label",{htmlFor:V,className:"live-caption"},"a walk from A to B (press two samples to choose them)"),v("div",{className:"live-walked"},v("div",{},L,q),U))),v("div",{className:"live-groups"},Ot("more settings",k),Ot("curves",y),Ot("images, seed",x)))),buttons:o,times:l,status:h,rate:u,alert:m,say:p,main:g,controls:k,curves:y,setup:x,distance:M,samples:_,real:S,looked:A,heard:N,near:j,strip:L,step:U,walk:q,digits:G,ends:P}}var zf=2**32-1,ws="browser",Lc=s=>s.get("engine")==="kernel"?s.get("device"):ws,Fn=class{constructor({model:e,index:t,parts:i},n){this.model=e,this.engine=Lc(e),this.changed=n,this.data=e.get("data"),this.seed=e.get("seed");let o=ce("doc"),r=Object.entries(t.sets).map(([y,{title:x}])=>({value:y,text:x}));this.select=zs("images",void 0,r,this.data,o,y=>this.choose(y)),this.select.element.append(v("p",{id:o,className:"live-doc"},"other images have other networks, and training begins anew; MNIST loads 0.8 MB more"));let[l,h]=[ce("seed"),ce("doc")],u=hi({label:"seed",low:0,high:zf,integer:!0,value:this.seed,id:l,help:h},y=>{this.seed=y,this.keep("seed",y),n("seed")}),m=v("p",{id:h,className:"live-doc"},"starts all random numbers; a new seed starts a new training"),p=v("div",{className:"live-control"},v("label",{htmlFor:l},"seed"),u.box,u.message,m);this.select.element.dataset.control="data",p.dataset.control="seed",i.setup.append(this.select.element,p);let g=e.get("devices")??[];g.length&&i.setup.append(this.places(g));let k=[["data",()=>e.get("data")!==this.data&&this.choose(e.get("data"))],["seed",()=>{e.get("seed")!==this.seed&&(this.seed=e.get("seed"),u.show(this.seed),n("seed"))}],...["engine","device"].map(y=>[y,()=>this.move(Lc(e))])];for(let[y,x]of k)e.on(`change:${y}`,x);this.end=()=>k.forEach(([y,x])=>e.off(`change:${y}`,x))}get here(){return this.engine===ws}places(e){let t=ce("doc"),i=[ws,...e].map(n=>({value:n,text:n===ws?"this browser":`the kernel (${n})`}));return this.place=zs("train in",void 0,i,this.engine,t,n=>{this.model.set("engine",n===ws?ws:"kernel"),n!==ws&&this.model.set("device",n),this.model.save_changes(),this.move(n)}),this.place.element.append(v("p",{id:t,className:"live-doc"},"where training happens; a change starts a new training with the same seed")),this.place.element.dataset.control="engine",this.place.element}move(e){e!==this.engine&&(this.engine=e,this.place?.show(e),this.changed("engine"))}keep(e,t){this.model.set(e,t),this.model.save_changes()}choose(e){return this.show(e),this.changed("data")}show(e){this.data=e,this.select.show(e)}};var Wf=100,Bf=1e3,wr=new Intl.NumberFormat("en"),jn=class{still=matchMedia("(prefers-reduced-motion: reduce)");colours={};shown;measured;rate=0;playing=!1;running=!1;visible=!0;engine;ends=[];manifest;settings;curves=[];constructor({model:e,index:t,manifest:i,manifestOf:n,assets:o,stored:r}){this.model=e,this.index=t,this.manifestOf=n,this.assets=o,this.name=e.get("name"),this.parts=Pc(this.name,i,r),this.root=this.parts.root,this.setup=new Fn(this,l=>this.changed(l)),this.status=new ti(this.parts,this),this.distance=new gn("Fréchet distance on a classifier’s features"),this.parts.distance.append(this.distance.element),this.take(i),this.looks=new Dn(this),this.addButtons(),this.status.setPhase("idle")}get screen(){return{frame:this.shown&&{panes:[this.shown]}}}take(e){this.manifest=e,this.settings?.end(),this.curves.forEach(u=>u.destroy());let{main:t,controls:i,curves:n}=this.parts;for(let u of[t,i,n])u.replaceChildren();let o=u=>Me(u).replace("discriminator",e.discriminator);this.settings=new Vs(e,Yi(this.model),{main:t,controls:i,named:o},u=>{this.tell({type:"values",pane:0,values:u})});let[r,l]=e.ends;t.querySelector("[data-control]")?.append(v("p",{className:"live-effects"},v("i",{},`← ${r}`),v("i",{},`${l} →`)));let h=e.curves.map(({label:u,names:m})=>({label:u,names:m.filter(p=>e.measured.includes(p))}));this.plotted=h.filter(({names:u})=>u.length),this.curves=this.plotted.map(({label:u,names:m})=>new ei(u,m.map(o))),n.append(...this.curves.map(({element:u})=>u))}attach(){this.attached=!0;for(let e of[this.distance,...this.curves])e.attach(t=>this.colour(t));this.ends.push(_n(this.root,()=>this.recolour())),this.ends.push(...Pn(this.root,{still:this.still,resized:()=>{for(let e of[this.distance,...this.curves])e.fit();this.looks.drawSoon()},seen:e=>{this.visible=e,this.update()},hidden:()=>this.update(),paced:()=>this.send({type:"interval",interval:this.interval()})}),()=>this.settings?.end(),()=>this.setup.end?.(),()=>[this.distance,...this.curves].forEach(e=>e.destroy()),()=>this.engine?.stop(),qi({name:this.name,root:this.root,apply:e=>this.follow(e)}),Vi(this.model,this))}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={},this.looks.recolour();for(let e of[this.distance,...this.curves])e.drawSoon()}send(e){this.engine?.send(e)}tell(e){this.engine?.tell(e)}interval(){return this.still.matches?Bf:Wf}async follow(e){for(let{name:i,kind:n}of this.manifest.controls){let o=Number(e.get(i)??NaN);n!=="choice"&&Number.isFinite(o)&&this.settings.set(i,o)}let t=e.get("data")??"";t in this.index.sets&&t!==this.setup.data&&await this.setup.choose(t),window.parent===window&&this.root.scrollIntoView({block:"start"}),e.has("play")&&this.setPlaying(!0)}async changed(e){if(this.status.forget(),e==="seed")return this.tell({type:"seed",seed:this.setup.seed});if(e==="engine")return this.switchEngine();let{data:t}=this.setup,i=`${t}.${this.manifest.name}`;try{let n=await this.manifestOf(i);if(this.setup.data!==t)return;if(this.take(n),this.attached)for(let o of this.curves)o.attach(r=>this.colour(r));this.forget(),this.setup.keep("data",t),this.tell({type:"compare",settings:this.sides(),source:this.source()}),this.engine instanceof ls&&this.engine.again(this.interval())}catch(n){this.setup.show(this.manifest.set),this.status.alert(`${i}.json could not be loaded (${n.message}). The images before it stay.`)}}sides(){return[{manifest:this.manifest,values:this.settings.values}]}source(){return{data:this.setup.data,centres:[],batch:this.manifest.batch}}addButtons(){let{buttons:e,times:t}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing));let i={step:"iteration",discriminator:"discriminator",generator:"generator"};for(let[n,o]of Object.entries(i))e[n].addEventListener("click",()=>{this.setPlaying(!1),this.status.resume(),this.ensureEngine(),this.send({type:"step",role:o,times:Number(t.value)})});e.reset.addEventListener("click",()=>this.reset())}reset(){this.status.forget(),this.send({type:"reset"})}switchEngine(){return this.engine?(this.engine.stop(),this.engine=void 0,this.running=!1,this.forget(),this.ensureEngine(),this.update()):this.status.describe()}attend(e){this.setup.here||this.ensureEngine(),this.setPlaying(e)}setPlaying(e){this.status.forget(),this.playing=e,e&&this.status.resume(),e&&this.ensureEngine(),this.update()}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading");let e={frame:n=>this.show(n),real:n=>{n.data===this.manifest.set&&(this.real=n.points)},progress:(n,o)=>this.status.progress(n,o),answer:n=>this.looks.answered(n),diverged:(n,o)=>this.diverge(o),refused:({file:n,reason:o})=>this.status.alert(`${n} could not be loaded (${o}).`),failed:(n,o)=>this.fail(n,o)};this.engine=this.setup.here?new Is(this.assets,e):new ls(this.model,this.setup.engine,e);let t={speed:1/0,interval:this.interval()},i={index:this.index,settings:this.sides(),source:this.source(),seed:this.setup.seed,images:!0};this.engine.start({...i,...t})}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.send({type:e?"play":"pause"})),this.parts.buttons.play.textContent=this.playing?"Pause":"Play",["idle","loading","diverged","failed"].includes(this.status.phase)||this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e){this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(`Diverged at step ${wr.format(e)}: a loss is no longer a finite number. The networks are back at step ${wr.format(this.shown.steps)}. Try a smaller learning rate and press Play to go on; Reset begins anew.`)}fail(e,t){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.forget(),this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${t}). Press Play to try again.`)}forget(){this.shown=this.measured=void 0,this.looks.forget(),this.clear(),delete this.root.dataset.live}clear(){this.rate=0;for(let e of[this.distance,...this.curves])e.clear()}show(e){let[t]=e.panes;if(e.data!==this.setup.data||e.data!==this.manifest.set)return this.send({type:"drawn"});t.steps+t.discriminatorSteps===0&&this.clear(),this.shown=t;let{phase:i}=this.status;(i==="loading"||i==="diverged"&&t.steps===0)&&(this.status.setPhase("paused"),this.status.alert(""),this.update()),this.plot(t),e.rate&&this.running&&(this.rate=.9*(this.rate||e.rate)+.1*e.rate,this.status.rate(`${wr.format(Math.round(this.rate))} steps per second`)),this.running||this.status.describe(),Object.assign(this.root.dataset,{live:"",steps:t.steps,discriminatorSteps:t.discriminatorSteps}),this.looks.show(t),requestAnimationFrame(()=>this.send({type:"drawn"}))}plot({rows:e,steps:t,distance:i,floor:n,digits:o}){let{measured:r}=this.manifest;this.plotted?.forEach(({names:l},h)=>{let u=l.map(p=>r.indexOf(p)),m=[];for(let p=0;p<e.length;p+=r.length)m.push(...u.map(g=>e[p+g]));m.length&&this.curves[h].add(m)}),i!==void 0&&(this.measured={distance:i,floor:n,digits:o},this.distance.setFloor(n),this.distance.add(t,i),this.parts.say.textContent=Tc(this))}destroy(){for(let e of this.ends)e()}};function Vf(s){let{model:e}=s;return e.get("kind")!=="images"?Nc(s):dr(s,{index:"images",manifest:`${e.get("data")}.${e.get("objective")}`,Stage:jn,styles:$c})}var cv={render:Vf};export{cv as default};
