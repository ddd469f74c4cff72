function Hr(s){let e=s.get("base");return e?new so(e):new io(s)}var Ur=s=>URL.createObjectURL(new Blob([s],{type:"text/javascript"})),so=class{constructor(e){this.base=e,this.scripts=new Map}async url(e){let t=new URL(e,this.base).href;if(!/js$/.test(e))return t;let i=this.scripts.get(e);return i||(i=this.script(t),i.catch(()=>this.scripts.delete(e)),this.scripts.set(e,i)),i}async script(e){let t=await fetch(e);if(!t.ok)throw new Error(`${t.status} ${t.statusText}`);return Ur(await t.blob())}},io=class{constructor(e){this.model=e,this.urls=new Map,this.waiting=new Map,e.on("msg:custom",(t,i)=>this.receive(t,i))}url(e){let t=this.urls.get(e);return t||(t=new Promise((i,n)=>this.waiting.set(e,{resolve:i,reject:n})),t.catch(()=>this.urls.delete(e)),this.urls.set(e,t),this.model.send({type:"asset",name:e})),t}receive(e,t){if(e?.type!=="asset")return;let i=this.waiting.get(e.name);if(i)if(this.waiting.delete(e.name),e.error)i.reject(new Error(e.error));else if(e.url)i.resolve(e.url);else{let n=t[0],o="application/octet-stream";i.resolve(/js$/.test(e.name)?Ur(n):URL.createObjectURL(new Blob([n],{type:o})))}}};var Be=48;function no({variants:s},e){let t=s.find(({when:i})=>Object.entries(i).every(([n,o])=>e[n]===o));if(!t)throw new Error("no graph of these choices");return t}var Fi=(s,e)=>({...s,...s.sizes?.[e]});function oo(s,e,t,i){let{train:n,view:o}=no(e,i);return[e.init.file,s.data[t].file,...Object.values(s.measures),n,o,...Object.values(e.outputs??{})]}function Gr(s,e){let t=0;for(let i=0;i<s.length;i+=2)Math.abs(s[i])<=e&&Math.abs(s[i+1])<=e||(t+=1);return t}var ro=5,eh=96,ji=2.6,qr=.09,th=.12;function Ri(s){let e=getComputedStyle(s);return Object.fromEntries(["low","middle","high","contour","real","generated","edge","axis","arrow"].map(i=>[i,e.getPropertyValue(`--live-${i}`).trim()]))}var sh=s=>[1,3,5].map(e=>parseInt(s.slice(e,e+2),16));function ih({low:s,middle:e,high:t}){let[i,n,o]=[s,e,t].map(sh),r=new Uint8ClampedArray(4*256);for(let l=0;l<256;l++){let h=l/127.5;for(let u=0;u<3;u++)r[4*l+u]=h<1?i[u]+h*(n[u]-i[u]):n[u]+(h-1)*(o[u]-n[u]);r[4*l+3]=255}return r}function qt(s){let t=Float32Array.from({length:s.length/2},(i,n)=>Math.hypot(s[2*n],s[2*n+1])).filter(Number.isFinite).sort();return t.length?t[Math.floor(.95*(t.length-1))]:0}var Ii=class{palette;colours;constructor(e){this.canvas=e,this.context=e.getContext("2d"),this.ratio=0;let t=new OffscreenCanvas(Be,Be).getContext("2d");this.heat=t,this.pixels=new ImageData(Be,Be),this.layer=new OffscreenCanvas(1,1).getContext("2d"),this.layered=[],this.marks=[]}setPalette(e){this.palette=e,this.colours=new Uint32Array(ih(e).buffer),this.marks=[],this.layered=[]}fit(){let e=Math.min(window.devicePixelRatio||1,2),t=Math.round(this.canvas.clientWidth*e);t===0||this.canvas.width===t||(this.canvas.width=this.canvas.height=t,this.ratio=e,this.marks=[])}draw({surface:e,samples:t,arrows:i},n,{limit:o,low:r,high:l,pull:h},u){if(this.ratio||this.fit(),!!this.ratio){this.drawSurface(e,r,l);for(let m=1;m<=ro;m++)this.drawContour(e,r+(l-r)*m/(ro+1),2*m===ro+1?1.75:.75);this.drawStill(n,o),this.drawGenerated(t,o),u&&this.drawArrows(t,i,o,h)}}drawSurface(e,t,i){let{context:n,canvas:o,heat:r,pixels:l,colours:h}=this,u=new Uint32Array(l.data.buffer),m=255/(i-t);for(let g=0;g<Be;g++)for(let y=0;y<Be;y++){let x=Math.round((e[g*Be+y]-t)*m);u[(Be-1-g)*Be+y]=h[Math.max(0,Math.min(255,x))]}r.putImageData(l,0,0),n.imageSmoothingEnabled=!0;let p=o.width/(Be-1);n.drawImage(r.canvas,-p/2,-p/2,o.width+p,o.height+p)}drawContour(e,t,i){let{context:n,canvas:o}=this,r=o.width/(Be-1);n.beginPath();for(let l=0;l+1<Be;l++)for(let h=0;h+1<Be;h++){let u=l*Be+h,m=[e[u],e[u+1],e[u+Be+1],e[u+Be]],p=!1;for(let g=0;g<4;g++){let y=m[g]-t,x=m[(g+1)%4]-t;if(y<0==x<0)continue;let k=y/(y-x),M=h+[k,1,1-k,0][g],_=l+[0,k,1,1-k][g];p?n.lineTo(M*r,o.height-_*r):n.moveTo(M*r,o.height-_*r),p=!p}}n.lineWidth=i*this.ratio,n.strokeStyle=this.palette.contour,n.stroke()}drawArrows(e,t,i,n){let{context:o,canvas:r,ratio:l,palette:h}=this,u=r.width/(2*i),m=qr*r.width/(n||1),p=1.5*qr*r.width;o.beginPath();for(let g=0;g<2*eh&&g<e.length;g+=2){let[y,x]=[(e[g]+i)*u,(i-e[g+1])*u],[k,M]=[t[g]*m,-t[g+1]*m],_=Math.hypot(k,M);if(!(_>2*l))continue;_>p&&([k,M]=[k*p/_,M*p/_]);let S=3.5*l/Math.hypot(k,M);o.moveTo(y,x),o.lineTo(y+k,x+M),o.moveTo(y+k-S*(k+.6*M),x+M-S*(M-.6*k)),o.lineTo(y+k,x+M),o.lineTo(y+k-S*(k-.6*M),x+M-S*(M+.6*k))}o.lineWidth=1.25*l,o.strokeStyle=h.arrow,o.globalAlpha=Math.max(th,Math.min(1,(qt(t)/(n||1))**.25)),o.stroke(),o.globalAlpha=1}drawCursor([e,t],i){let{context:n,canvas:o,ratio:r,palette:l}=this,h=o.width/(2*i),[u,m,p]=[(e+i)*h,(i-t)*h,9*r];n.beginPath(),n.moveTo(u-p,m),n.lineTo(u+p,m),n.moveTo(u,m-p),n.lineTo(u,m+p),n.lineWidth=2*r,n.strokeStyle=l.contour,n.stroke()}drawStill(e,t){let{layer:i,canvas:n}=this,o=[e,t,n.width];o.some((r,l)=>r!==this.layered[l])&&(this.layered=o,i.canvas.width=i.canvas.height=n.width,this.drawAxes(i,t),this.drawReal(i,e,t)),this.context.drawImage(i.canvas,0,0)}drawAxes(e,t){let{canvas:i,ratio:n}=this,o=t>4?2:t>1.2?1:.5;e.fillStyle=e.strokeStyle=this.palette.axis,e.lineWidth=n,e.font=`${11*n}px system-ui, sans-serif`,e.beginPath();for(let r=-Math.ceil(t/o)*o;r<t;r+=o){if(r<=-t)continue;let l=(r/t+1)/2*i.width,h=String(r).replace("-","−");e.moveTo(l,i.height),e.lineTo(l,i.height-5*n),e.moveTo(0,i.height-l),e.lineTo(5*n,i.height-l),e.textAlign="center",e.textBaseline="alphabetic",e.fillText(h,l,i.height-8*n),e.textAlign="left",e.textBaseline="middle",e.fillText(h,8*n,i.height-l)}e.stroke()}drawReal(e,t,i){let{canvas:n,ratio:o,palette:r}=this,l=n.width/(2*i);e.beginPath();for(let h=0;h<t.length/2;h+=2){let[u,m]=[(t[h]+i)*l,(i-t[h+1])*l];e.moveTo(u+ji*o,m),e.arc(u,m,ji*o,0,2*Math.PI)}e.lineWidth=1.6*o,e.strokeStyle=r.edge,e.stroke(),e.fillStyle=r.real,e.fill()}drawGenerated(e,t){let{context:i,canvas:n,ratio:o,palette:r}=this,l=n.width/(2*t);this.marks.length||(this.marks=[Yr(o,4,r.edge),Yr(o,2,r.generated)]);for(let h of this.marks){let u=(h.width-1)/2;for(let m=0;m<e.length/2;m+=2)i.drawImage(h,Math.round((e[m]+t)*l-u),Math.round((t-e[m+1])*l-u))}}};function Yr(s,e,t){let i=2*Math.ceil((ji+e)*s)+1,n=new OffscreenCanvas(i,i),o=n.getContext("2d"),r=ji*s;return o.translate(i/2,i/2),o.lineWidth=e*s,o.strokeStyle=t,o.beginPath(),o.moveTo(-r,-r),o.lineTo(r,r),o.moveTo(-r,r),o.lineTo(r,-r),o.stroke(),n.transferToImageBitmap()}function ao(s,e){switch(e.type){case"frame":return s.frame(e);case"real":return s.real(e);case"progress":return s.progress(e.bytes,e.total);case"answer":return s.answer?.(e);case"refused":return s.refused(e);case"diverged":return s.diverged(e.pane,e.step,e.reason)}}var Ds=class{constructor(e,t){this.assets=e,this.listener=t,this.queue=[],this.worker=void 0,this.stopped=!1,this.heard=0,this.asked=0,this.spoken=!1,this.waiting=new Map}async start(e){this.send({type:"start",...e});try{let t=await this.assets.url("worker.js");if(this.stopped)return;let i=new Worker(t,{type:"module"});i.onmessage=({data:n})=>this.receive(n),i.onerror=n=>this.spoken?this.fail(void 0,n.message):this.fail("worker.js",n.message||"it could not be loaded"),this.worker=i,this.heard=performance.now(),this.watch=setInterval(()=>this.look(),1e4/4);for(let n of this.queue.splice(0))i.postMessage(n)}catch(t){this.fail("worker.js",t.message)}}send(e){this.worker?this.worker.postMessage(e):this.queue.push(e)}tell(e){this.send(e)}look(){let e=performance.now();document.hidden?this.heard=e:this.asked>this.heard&&e-this.asked>3e4?this.fail(void 0,"the browser has ended its worker"):e-this.heard>1e4&&this.asked<=this.heard&&(this.asked=e,this.send({type:"ping"}))}async receive(e){if(!this.stopped){if(this.heard=performance.now(),this.spoken=!0,e.type==="had")return this.had(e);if(e.type==="failed")return this.fail(e.file,e.reason);if(e.type!=="locate")return ao(this.listener,e);try{this.send({type:"located",name:e.name,url:await this.assets.url(e.name)})}catch(t){this.send({type:"located",name:e.name,reason:t.message})}}}have(e){let t=this.waiting.size;return new Promise((i,n)=>{this.waiting.set(t,{resolve:i,reject:n}),this.send({type:"have",files:e,id:t})})}had({id:e,file:t,reason:i}){let n=this.waiting.get(e);i===void 0?n?.resolve():n?.reject(Object.assign(new Error(i),{file:t}))}fail(e,t){this.stopped||(this.stop(),this.listener.failed(e,t))}stop(){this.stopped=!0,clearInterval(this.watch);for(let{resolve:e}of this.waiting.values())e();this.worker?.terminate(),this.worker=void 0}};function lo(s,e){if(s===null||typeof s!="object")return s;if(Array.isArray(s))return s.map(t=>lo(t,e));if("number"in s)return Number(s.number);if("buffer"in s){let{buffer:t,byteOffset:i,byteLength:n}=e[s.buffer];return new Float32Array(t.slice(i,i+n))}return Object.fromEntries(Object.entries(s).map(([t,i])=>[t,lo(i,e)]))}var zi=class{constructor(e,t,i){this.model=e,this.device=t,this.listener=i,this.hear=(n,o)=>this.receive(n,o)}start({speed:e,interval:t}){this.model.on("msg:custom",this.hear),this.send({type:"start",device:this.device,speed:e,interval:t})}send(e){this.model.send(e.speed===1/0?{...e,speed:null}:e)}async have(){}tell(){}receive(e,t){return e?.type!=="failed"?ao(this.listener,lo(e,t)):(this.stop(),this.listener.failed(void 0,e.reason))}stop(){this.model.off("msg:custom",this.hear),this.model.send({type:"stop"})}};function Kr(s,e){let t=i=>{i?.type==="playing"&&e.attend(i.playing),i?.type==="reset"&&e.engine&&e.reset()};return s.on("msg:custom",t),()=>s.off("msg:custom",t)}function v(s,e={},...t){let i=document.createElement(s);for(let[n,o]of Object.entries(e))n in i?i[n]=o:i.setAttribute(n,o);return i.append(...t),i}function de(s,e){let t=s.firstChild;t instanceof Text?t.data!==e&&(t.data=e):s.textContent=e}var nh=0,ce=s=>`live-${s.replace(/\W/g,"-")}-${++nh}`;function Ee(s){if(s===0)return"0";let e=Math.abs(s),t=Number(s.toPrecision(3));return e<.001||e>=1e6?t.toExponential():String(t)}var oh=new Intl.NumberFormat("en");function Jr(s){let e=s.length>1?s[1]-s[0]:s[0];if(Number.isInteger(e))return s.map(i=>oh.format(i));if(s.every(i=>Math.abs(i)<.001))return s.map(Ee);let t=0;for(;t<12&&Math.abs(e*10**t-Math.round(e*10**t))>1e-6;)t+=1;return s.map(i=>i===0?"0":i.toFixed(t))}var ho=s=>Number.isNaN(s)?"–":s!==0&&Math.abs(s)<.001?s.toExponential(1):s.toFixed(3);function ls(s,{low:e,high:t,integer:i}){let n=s.trim(),o=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(n)?Number(n):NaN;if(o>=e&&o<=t&&(!i||Number.isInteger(o)))return{value:o};let r=i?"a whole number":"a number",l=h=>i?String(h):Ee(h);return{error:`must be ${r} from ${l(e)} to ${l(t)}; got ${Fs(n)}`}}var co=40;function uo(s){return s.slice(0,2*co).replace(/[\p{C}\p{Z}]+/gu," ").slice(0,co)+(s.length>co?"…":"")}var Fs=s=>`"${uo(s)}"`,Me=s=>s.replace("_optimizer."," ").replace(/[._]/g," ");var Qr=new Intl.NumberFormat("en");function Zr(s,e,t,i){let n=e.lastStable()??[],o=s.panes.length>1?`${e.manifest.title} diverged`:"Diverged",r=n.map(({name:h,value:u})=>`${Me(h)} ${typeof u=="number"?Ee(u):u}`),l=(h,u)=>{let m=v("button",{type:"button"},h);return m.addEventListener("click",()=>{for(let{name:p,value:g}of n)e.settings.set(p,g);u()}),m};return[`${o} at step ${Qr.format(t)}: ${i||"a loss is no longer a finite number"}. The networks are back at step ${Qr.format(e.steps)}. `+(r.length?`The last stable settings were: ${r.join(", ")}.`:"The settings were the same from the start: try a smaller learning rate.")+" Play goes on from there, Reset begins anew.",...r.length?[l("Go on with the last stable settings",()=>s.setPlaying(!0)),l("Reset to the last stable settings",()=>s.reset())]:[]]}var Yt=300,rh=.85,ah=160,ea=s=>s.length<=Yt?s:Array.from({length:Yt},(e,t)=>s[Math.floor((t+.5)*s.length/Yt)]),ta=s=>Number(s.toFixed(3));function sa(s,e){let[t,i]=[0,1].map(l=>s.map(h=>h[l])),n=[t,i].map(l=>(Math.min(...l)+Math.max(...l))/2),o=Math.max(...[t,i].map(l=>Math.max(...l)-Math.min(...l))),r=o>0?2*rh*e/o:1;return s.map(l=>l.map((h,u)=>ta((h-n[u])*r)))}function fo(s,e){let t=s.split(/\r?\n/).map(o=>o.split(/[,;\t ]+/).filter(r=>r.trim()!=="").map(Number).filter(Number.isFinite)),i=ea(t.filter(({length:o})=>o>=2).map(([o,r])=>[o,r]));if(!i.length)throw new Error("no row has two numbers");return i.every(o=>o.every(r=>Math.abs(r)<=e))?i.map(o=>o.map(ta)):sa(i,e)}function ia({data:s,width:e,height:t},i){let n=Float32Array.from({length:e*t},(h,u)=>{let m=s[4*u+3]/255;return m*(.3*s[4*u]+.59*s[4*u+1]+.11*s[4*u+2])+255*(1-m)}),[o,r]=[Math.min(...n),Math.max(...n)];if(r-o<16)throw new Error("it is all of one tone");let l=[...n.keys()].filter(h=>n[h]<(o+r)/2);return sa(ea(l).map(h=>[h%e,-Math.floor(h/e)]),i)}var po=(s,e)=>new OffscreenCanvas(s,e).getContext("2d");function lh(s,e){if(!s.trim())throw new Error("there is no letter in it");let t="bold 60px system-ui, sans-serif",i=po(1,1);i.font=t;let n=Math.min(1200,Math.ceil(i.measureText(s).width)+8),o=po(n,90);return o.font=t,o.fillText(s,4,66),ia(o.getImageData(0,0,n,90),e)}async function ch(s,e){let t=await createImageBitmap(s),i=Math.min(1,ah/Math.max(t.width,t.height)),[n,o]=[t.width,t.height].map(l=>Math.max(1,Math.round(l*i))),r=po(n,o);return r.drawImage(t,0,0,n,o),ia(r.getImageData(0,0,n,o),e)}var Xr=async(s,e)=>s.type.startsWith("image/")?ch(s,e):fo(await s.text(),e);function na(s,e,t,i=["word","rows","file"]){let n=async(M,_)=>{try{e(await _())}catch(S){t(`${M} gives no points: ${S.message}.`)}},[o,r,l]=["word","rows","file"].map(ce),h=v("input",{id:o,type:"text",maxLength:24,autocomplete:"off"}),u=v("textarea",{id:r,rows:3,spellcheck:!1,placeholder:"x, y"}),m=v("input",{id:l,type:"file",accept:"image/*,.csv,.txt,.tsv,text/*"}),p=M=>v("button",{type:"button"},M),[g,y]=[p("Use the word"),p("Use the rows")];g.addEventListener("click",()=>n(`"${h.value}"`,()=>lh(h.value,s()))),h.addEventListener("keydown",M=>M.key==="Enter"&&g.click()),y.addEventListener("click",()=>n("What was pasted",()=>fo(u.value,s()))),m.addEventListener("change",()=>{let[M]=m.files;M&&n(M.name,()=>Xr(M,s())),m.value=""});let x=(M,_,...S)=>v("div",{className:"live-bring"},v("label",{htmlFor:M},_),...S),k={word:x(o,"a word",h,g),rows:x(r,"rows of two numbers, pasted",u,y),file:x(l,"a CSV file, or a picture (its dark pixels)",m)};return{element:v("div",{className:"live-brings"},...i.map(M=>k[M])),drop(M){let[_]=M?.files??[];_?n(_.name,()=>Xr(_,s())):M&&n("What was dropped",()=>fo(M.getData("text"),s()))}}}var hh=120,uh=6;function mo(s,e,t){let[i,n]=(t??"").split("_"),o=i?[" ",v("i",{},i,...n?[v("sub",{},n)]:[])]:[];return v("label",{htmlFor:s},e,...o)}function dh({low:s,high:e,log:t,kind:i}){let n=s>0?s:e/10**uh,o=t?Math.log10(e/n):e-s,r=i==="integer"&&!t?1:o/hh;return{max:o,step:r,position:l=>t?Math.log10(Math.max(l,n)/n):l-s,value(l){if(l<=0)return s;let h=t?n*10**l:s+l,u=i==="integer"?Math.round(h):Number(h.toPrecision(3));return Math.min(e,Math.max(s,u))}}}function ri({label:s,low:e,high:t,integer:i,value:n,id:o,help:r},l){let h=n,u=v("p",{className:"live-message",id:ce("message"),role:"alert",hidden:!0}),m=x=>i?String(x):Ee(x),p=v("input",{id:o,type:"text",inputMode:i?"numeric":"decimal",autocomplete:"off",spellcheck:!1,value:m(n)});p.setAttribute("aria-describedby",`${r} ${u.id}`);let g=x=>{p.setAttribute("aria-invalid",String(x!=="")),u.textContent=x&&`${s} ${x}. It stays ${m(h)}.`,u.hidden=!x};return p.addEventListener("change",()=>{let x=ls(p.value,{low:e,high:t,integer:i});if("error"in x)return g(x.error);g(""),h=x.value,l(h)}),{box:p,message:u,show:x=>{h=x,p.value=m(x),g("")}}}function fh(s,e,t){let{name:i,symbol:n,low:o,high:r,kind:l,value:h}=s,u=s.label??Me(i),m=dh(s),p=ce(i),g=ce(i),y=v("input",{id:g,type:"range",min:0,max:m.max,step:m.step});y.setAttribute("aria-describedby",e);let x=A=>{y.value=String(m.position(A)),y.setAttribute("aria-valuetext",Ee(A))},{box:k,message:M,show:_}=ri({label:u,low:o,high:r,integer:l==="integer",value:h,id:p,help:e},A=>{x(A),t(A)});k.setAttribute("aria-label",`${u}, as a number`),y.addEventListener("input",()=>{let A=m.value(Number(y.value));y.setAttribute("aria-valuetext",Ee(A)),_(A),t(A)}),x(h);let S=v("div",{className:"live-control"},mo(g,u,n),k,y,M);return{element:S,show:A=>(x(A),_(A)),enable(A){k.disabled=y.disabled=!A,S.title=A?s.doc:`${s.doc}; without effect under the present choices`}}}function ai(s,e,t,i,n,o){let r=ce(s),l=v("select",{id:r},...t.map(h=>v("option",{value:h.value},h.text)));return l.setAttribute("aria-describedby",n),l.value=i,l.addEventListener("change",()=>o(l.value)),{element:v("div",{className:"live-control"},mo(r,s,e),l),show:h=>l.value=String(h),enable:h=>l.disabled=!h}}function ph({name:s,value:e},t,i,n){let o=ce(s),r=String(e),l=v("p",{className:"live-message",id:ce("message"),role:"alert",hidden:!0}),h=v("input",{id:o,type:"text",value:r,autocomplete:"off",spellcheck:!1,autocapitalize:"off",maxLength:1e4});h.setAttribute("aria-describedby",`${t} ${l.id}`);let u=m=>{h.setAttribute("aria-invalid",String(m!=="")),l.textContent=m&&`${m} The loss stays ${r}.`,l.hidden=!m};return h.addEventListener("change",async()=>{let m=h.value,p=await n(m);if(h.value===m){if("error"in p)return u(p.error);u(""),p.value!==r&&(r=p.value,i(r))}}),{element:v("div",{className:"live-control live-formula"},mo(o,`${s}(y)`),h,l),show(m){r=h.value=String(m),u("")},enable:m=>h.disabled=!m}}function oa(s,e,t,i=async n=>({value:n})){if(s.kind==="formula")return ph(s,e,t,i);let n=s.kind==="choice"?ai(s.label??Me(s.name),s.symbol,s.options.map(o=>({value:o,text:o.replaceAll("_","-")})),s.value,e,t):fh(s,e,t);return n.element.title=s.doc,n}var mh=2**32-1,jt=64,li={full:1/0,100:100,20:20,5:5,1:1},Wi="",gh={batch:"batch size",width:"networks",against:"compare with",engine:"train in"},vh=s=>gh[s]??Me(s),Vi="browser",ra=s=>s.get("engine")==="kernel"?s.get("device"):Vi,Bi=class{constructor(e,t,i,n,o){this.model=e,this.changed=o,this.data=e.get("data")??"ring",this.batch=e.get("batch")??128,this.seed=e.get("seed")??0,this.width=e.get("width")??jt,this.points=e.get("points")??[],this.against=e.get("against")?.objective??Wi,this.speed="full",this.engine=ra(e);let r=e.get("devices")??[],l=g=>Object.entries(g).map(([y,x])=>({value:y,text:x})),h=Object.fromEntries(Object.entries(t.data).map(([g,{title:y}])=>[g,y])),u=t.batches.map(g=>({value:String(g),text:String(g)})),m=Object.keys(li).reverse().map(g=>({value:g,text:g==="full"?"full speed":`${g} steps/s`}));if(this.inputs={data:this.select("data","what the real points are drawn from; a change keeps the weights",l(h)),against:this.select("against","a second training beside this one, on the same data, seed and batch size; both start anew",l({[Wi]:"nothing",...t.objectives})),batch:this.select("batch","real points, and draws of noise, in each update",u,Number),width:this.select("width","the size of both, with the objective’s own choices; a change starts a new training",l(t.sizes),Number),seed:this.makeSeed(),speed:this.select("speed","generator steps a second, at most",m)},r.length){let g=Object.fromEntries(r.map(x=>[x,`the kernel (${x})`])),y="where training happens; a change starts a new training with the same seed";this.inputs.engine=this.select("engine",y,l(i?g:{[Vi]:"this browser",...g}))}for(let[g,{element:y}]of Object.entries(this.inputs))y.dataset.control=g,(g==="speed"?n.pace:n.setup).append(y);let p=[...["data","batch","width","seed","points"].map(g=>[g,()=>this.set(g,e.get(g),!1)]),["against",()=>this.set("against",e.get("against")?.objective??Wi,!1)],...["engine","device"].map(g=>[g,()=>this.set("engine",ra(e),!1)])];for(let[g,y]of p)e.on(`change:${g}`,y);this.end=()=>p.forEach(([g,y])=>e.off(`change:${g}`,y))}get here(){return this.engine===Vi}select(e,t,i,n=String){let o=ce("doc"),r=String(this[e]),l=ai(vh(e),void 0,i,r,o,h=>this.set(e,n(h)));return l.element.append(v("p",{id:o,className:"live-doc"},t)),l}makeSeed(){let e=ce("seed"),t=ce("doc"),i=v("p",{id:t,className:"live-doc"},"starts all random numbers; a new seed starts a new training"),o={label:"seed",...{low:0,high:mh,integer:!0},value:this.seed,id:e,help:t},{box:r,message:l,show:h}=ri(o,m=>this.set("seed",m));return{element:v("div",{className:"live-control"},v("label",{htmlFor:e},"seed"),r,l,i),show:h,enable:m=>r.disabled=!m}}set(e,t,i=!0){let n=this;n[e]!==t&&(n[e]=t,this.inputs[e]?.show(t),i&&e==="against"?(this.model.set("against",t===Wi?{}:{objective:t,settings:{}}),this.model.save_changes()):i&&e==="engine"?(this.model.set("engine",this.here?Vi:"kernel"),this.here||this.model.set("device",t),this.model.save_changes()):i&&e!=="speed"&&(this.model.set(e,t),this.model.save_changes()),this.changed(e))}};var js="live-",wh=2**32-1,ci="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function bh(s,e){let t=i=>{let n=Math.max(0,Math.min(4095,Math.round((i/e+1)/2*4095)));return ci[n>>6]+ci[n&63]};return s.map(([i,n])=>t(i)+t(n)).join("")}function la(s,e){let t=[],i=n=>{let o=64*ci.indexOf(s[n])+ci.indexOf(s[n+1]);return Number((e*(2*o/4095-1)).toFixed(4))};for(let n=0;n+4<=s.length&&t.length<Yt;n+=4)[0,1,2,3].every(o=>ci.includes(s[n+o]))&&t.push([i(n),i(n+2)]);return t}var go=({manifest:s,values:e},t={})=>s.controls.filter(({name:i,value:n})=>e[i]!==(t[i]??n)).map(({name:i})=>[i,e[i]]);function ca(s,{data:e,seed:t,batch:i,width:n,centres:o,sides:r},l){let h=new URLSearchParams({data:e,seed:String(t),batch:String(i),width:String(n)}),[u,m]=r;for(let{name:p}of u.manifest.controls)h.set(p,String(u.values[p]));if(h.set("against",m?m.manifest.name:""),m)for(let[p,g]of go(m,m.manifest.toy))h.set(`against.${p}`,String(g));return e==="drawn"&&h.set("points",bh(o,l.data[e].limit)),`#${js}${s}?${h}`}function vo(s){let e=new RegExp(`^#${js}([\\w-]+)(?:\\?(.*))?$`).exec(s);return e?{name:e[1],query:new URLSearchParams(e[2]??"")}:void 0}function ha(s,e,t){if(s.kind==="formula"){let i=t?.read(e)??{error:""};return"error"in i?{error:`cannot be ${Fs(e)}: ${i.error.replace(/\.$/,"")}`}:i}if(s.kind==="choice"){let{options:i}=s;return i.includes(e)?{value:e}:{error:`must be one of ${i.join(", ")}; got ${Fs(e)}`}}return ls(e,{low:s.low,high:s.high,integer:s.kind==="integer"})}var ua=s=>ls(s,{low:0,high:wh,integer:!0});function da(s,e,t){let i=n=>typeof n=="string"?n.replaceAll("_"," ")||"nothing":Number.isInteger(n)?String(n):Ee(n);return`${s} ${i(e)} → ${i(t)}`}var aa=s=>typeof s=="string"?JSON.stringify(s):String(s);function yh({manifest:s,values:e}){let t=go({manifest:s,values:e}).filter(([i])=>!i.includes(".")).map(([i,n])=>`${i}=${aa(n)}`);for(let[i,n]of Object.entries(s.optimizers)){let o=`${i}_optimizer.`,r={...s.constants,...Object.fromEntries(s.controls.map(({name:u,value:m})=>[u,m]))},l=Object.keys(r).filter(u=>u.startsWith(o));if(l.every(u=>e[u]===r[u]))continue;let h=l.map(u=>`${u.slice(o.length)}=${aa(e[u])}`);t.push(`${i}_optimizer=ganlib.${n}(${h.join(", ")})`)}return`${s.own?"":"ganlib."}${s.class}(${t.join(", ")})`}function fa({data:s,seed:e,batch:t,width:i,centres:n,sides:o}){let[r,l]=o.map(yh),h=[r,`data="${s}"`,`seed=${e}`,`batch=${t}`];return s==="drawn"&&h.push(`points=[${n.map(([u,m])=>`(${u}, ${m})`).join(", ")}]`),i!==jt&&h.push(`width=${i}`),l&&h.push(`against=${l}`),o[0].manifest.own&&h.push('engine="kernel"'),`ganlib.Playground(${h.join(", ")})`}function pa({data:s,seed:e,batch:t,width:i,sides:n}){let o=r=>r.replace("_optimizer.","-").replaceAll("_","-");return n.map(({manifest:r,values:l})=>{let h=go({manifest:r,values:l}).map(([u,m])=>` --${o(u)} ${m}`);return`python -m ganlib train ${r.name} --data ${s} --seed ${e} --batch ${t} --width ${i}${h.join("")}`}).join(" && ")}var xh={link:["Copy link","the address of this page with the present settings"],python:["Copy Python","the line that gives this playground in a notebook"],command:["Copy command","the line that trains with these settings in a folder, on any device"],picture:["Save picture","the picture as a PNG file"]},bo=[1,20,100],yo="parts",kh={"pull of the generator’s loss":"minus the gradient of the generator’s loss at a generated point: where it is drawn; as long as the run’s longest at most, so that a pull that vanishes is seen to shrink",slopes:"length of the gradient of the map, at random places between a real and a generated point",weights:"of all layers of the network that judges",distance:"sliced W₁ between 512 generated and 512 real points; the floor is what two samples of real points have","modes covered":"modes that have a generated point within three standard deviations","high-quality samples":"share of generated points within three standard deviations of a mode"},wo=s=>Object.fromEntries(Object.entries(s).map(([e,[t,i]])=>[e,v("button",{type:"button",title:i},t)])),Lt=(s,...e)=>v("details",{className:"live-group"},v("summary",{},s),...e),xo=s=>wo({play:["Play","train, until paused"],step:["Step",`whole iterations: k updates of ${s}, then one of G`],discriminator:[`Step ${s}`,`updates of ${s} alone`],generator:["Step G","updates of G alone"],reset:["Reset","a new training from its start, with the same seed"]});function ma(s,{title:e,discriminator:t}){let i=xo(t==="critic"?"f":"D"),n=wo(xh),o=wo({draw:["Draw data","put points of your own on the picture"],clear:["Clear","forget your points"]});o.draw.setAttribute("aria-pressed","false"),o.clear.hidden=!0;let r=ce("times"),l=v("select",{id:r},...bo.map(U=>v("option",{value:String(U)},`× ${U}`))),h=v("option",{value:yo,title:"a press shows the next of the five parts of an iteration"},"in parts");l.append(h);let u=v("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),m=v("p",{className:"live-status",role:"status"}),p=v("p",{className:"live-rate"}),g=v("div",{className:"live-alert",role:"alert",hidden:!0}),y=v("div",{className:"live-setup"}),x=v("div",{className:"live-pace"}),k=v("div",{className:"live-panes"}),M=v("div",{}),_=Lt("what you tried"),S=Object.entries(kh).flatMap(([U,B])=>[v("dt",{},U),v("dd",{},B)]),A=ce("share"),N=v("input",{id:A,type:"text",readOnly:!0,hidden:!0}),j=v("label",{htmlFor:A,hidden:!0},"copied");return{root:v("section",{className:"live-playground",id:js+s,tabIndex:-1,"aria-label":`playground: ${e}`},v("div",{className:"live-top"},v("div",{className:"live-buttons",role:"group","aria-label":"training"},i.play,v("span",{className:"live-joined"},i.step,u,l),i.discriminator,i.generator,i.reset),v("div",{className:"live-beside live-told"},m,p)),g,k,v("div",{className:"live-groups"},Lt("data, seed, pace, another beside it",y,x,v("div",{className:"live-buttons live-sketch",role:"group","aria-label":"your own data"},...Object.values(o)),M),_,Lt("share, and what the numbers mean",v("div",{className:"live-share"},v("div",{className:"live-buttons",role:"group","aria-label":"share"},...Object.values(n)),j,N),v("dl",{className:"live-help"},...S)))),buttons:i,times:l,inParts:h,shares:n,sketch:o,status:m,rate:p,alert:g,setup:y,pace:x,panes:k,brought:M,tried:_,copied:{text:N,label:j}}}var hi=new Set;function wa(s){let e=vo(s);if(!e)return!1;for(let t of hi)if(t.name===e.name)return t.apply(e.query,!0),!0;return!1}function ga(s){if(s.defaultPrevented||s.button!==0||s.ctrlKey||s.metaKey||s.shiftKey)return;let e=s.target instanceof Element&&s.target.closest('a[href^="#"]');e&&wa(e.getAttribute("href")??"")&&s.preventDefault()}var va=()=>wa(location.hash);function Hi(s){hi.size||(document.addEventListener("click",ga),window.addEventListener("hashchange",va)),hi.add(s);let e=vo(location.hash);return e?.name===s.name&&s.apply(e.query,!0),()=>{hi.delete(s),!hi.size&&(document.removeEventListener("click",ga),window.removeEventListener("hashchange",va))}}var ui=s=>s.replace("_optimizer.","_");function Ui(s){return{get:e=>s.get(ui(e)),set(e,t){s.set(ui(e),t),s.save_changes()},on(e,t){let i=e.map(n=>{let o=()=>t(n,s.get(ui(n)));return s.on(`change:${ui(n)}`,o),()=>s.off(`change:${ui(n)}`,o)});return()=>i.forEach(n=>n())}}}function ba(s,{name:e,toy:t}){let i=()=>({...t,...s.get("against")?.settings});return{get:n=>i()[n],set(n,o){s.set("against",{...s.get("against"),settings:{...i(),[n]:o}}),s.save_changes()},on(n,o){let r=()=>{if(s.get("against")?.objective===e)for(let l of n)l in i()&&o(l,i()[l])};return s.on("change:against",r),()=>s.off("change:against",r)}}}var Sh=s=>{let e=({name:t})=>t==="discriminator_steps"||t.includes(".");return[...s.filter(t=>!e(t)),...s.filter(e)]},ya=({constants:s,controls:e})=>({...s,...Object.fromEntries(e.map(({name:t,value:i})=>[t,i]))}),Is=class{constructor(e,t,i,n){this.manifest=e,this.store=t,this.changed=n,this.values={...e.constants};for(let o of Object.keys(e.constants))this.values[o]=t.get(o)??this.values[o];this.inputs={};for(let o of Sh(e.controls)){let{name:r,doc:l}=o;this.values[r]=t.get(r)??o.value;let h=ce("doc"),u={...o,label:i.named(r),value:this.values[r]};this.inputs[r]=oa(u,h,p=>{this.take(r,p),t.set(r,p)},i.written&&(p=>i.written.check(p)));let{element:m}=this.inputs[r];m.dataset.control=r,m.append(v("p",{id:h,className:"live-doc"},l)),(r===e.slider||o.kind==="formula"?i.main:i.controls).append(m)}this.enable(),this.end=t.on(Object.keys(this.values),(o,r)=>r!==void 0&&this.show(o,r))}show(e,t){this.values[e]!==t&&(this.inputs[e]?.show(t),this.take(e,t))}set(e,t){this.show(e,t),this.store.set(e,t)}take(e,t){this.values={...this.values,[e]:t},this.enable(),this.changed(this.values)}enable(){let{acting:e}=no(this.manifest,this.values);for(let{name:t,kind:i}of this.manifest.controls)(i==="number"||i==="integer")&&this.inputs[t].enable(e.includes(t))}choose(e){for(let{name:t,kind:i}of this.manifest.controls)i==="choice"&&this.inputs[t].enable(e)}};var Gi=class{constructor(e){this.board=e,this.width=e.setup.width,this.free()}async compare(){let{board:e}=this,t=e.setup.against,i=()=>e.panes[1]?.manifest.name??"";if(i()===t)return;let n;try{n=t&&await e.manifestOf(t),n&&await e.engine?.have(this.graphsOf(n))}catch({file:r,message:l}){e.setup.against===t&&!e.ended&&this.refuse({file:r,reason:l,against:i()});return}if(e.setup.against!==t||i()===t||e.ended)return;let o=e.panes.splice(1);if(o.some(({element:r})=>r.contains(document.activeElement))&&e.root.focus({preventScroll:!0}),o.forEach(r=>(r.destroy(),r.element.remove())),e.root.classList.toggle("live-two",!!t),n){let r=e.addPane(n,ba(e.model,n),[]);r.attach(l=>e.colour(l)),r.recolour(Ri(e.root)),this.free()}e.panes[0].fit(),e.engine&&(e.screen.frame=void 0),e.tell({type:"compare",settings:e.settings()})}async resize(){let{board:e}=this,{setup:t,panes:i}=e,{width:n}=t;if(n!==this.width){try{for(let{manifest:r,settings:l}of t.here?i:[])this.checkChoices(r,l.values);let o=e.settings().flatMap(({manifest:r,values:l})=>oo(e.index,r,e.source().data,l));await e.engine?.have(o)}catch({file:o,message:r}){t.width===n&&this.refuse({file:o,reason:r,width:this.width});return}t.width!==n||this.width===n||e.ended||(this.width=n,this.free(),e.engine&&(e.screen.frame=void 0),e.tell({type:"compare",settings:e.settings()}))}}checkChoices({sizes:e},t){let{board:i}=this,{width:n}=i.setup;for(let[o,r]of Object.entries(e[n]?.variants[0].when??{}))if(t[o]!==r)throw new Error(`the page has networks of ${i.index.sizes[n]} for ${Me(o)} ${Me(r)} alone`)}free(){let{board:e}=this;for(let{settings:t}of e.panes)t.choose(!e.setup.here||this.width===jt);e.parts.inParts.disabled=!e.setup.here}graphsOf(e){let{board:t}=this,i={...ya(e),...e.toy,...t.model.get("against")?.settings};return oo(t.index,Fi(e,t.setup.width),t.source().data,i)}refuse({file:e,reason:t,pane:i,values:n,source:o,width:r,against:l}){let{board:h}=this;r&&h.setup.set("width",r),o&&h.setup.set("data",o.data),l!==void 0&&this.keep(l);for(let[m,p]of Object.entries(n??{}))h.panes[i??0]?.settings.set(m,p);let u=e?`${e} could not be loaded (${t})`:`${t[0].toUpperCase()}${t.slice(1)}`;h.status.alert(`${u}. The choice before it stays.`)}keep(e){let{board:t}=this;t.model.set("against",e?{objective:e,settings:t.panes[1].settings.values}:{}),t.model.save_changes(),t.setup.set("against",e,!1)}};var xa=s=>Uint8Array.from(atob(s),e=>e.charCodeAt(0)).buffer,ko=(s,e)=>Float32Array.from(new Int16Array(xa(s)),t=>t*e/32767);function ka({real:s,samples:e,arrows:t,surface:i,limit:n,pull:o,low:r,high:l,floor:h,...u},m,p){let g={edges:[0,1],shares:new Float32Array(1)},y={name:m.name,steps:0,discriminatorSteps:0,last:new Float32Array(m.measured.length).fill(NaN),rows:new Float32Array(0),samples:ko(e,n),arrows:ko(t,o),surface:Float32Array.from(new Uint8Array(xa(i)),x=>r+x*(l-r)/255),slopes:g,weights:g,limit:n,...u};return{real:{data:p,points:ko(s,n),floor:h},frame:{type:"frame",data:p,panes:[y],rate:0}}}var Eh=.041666666666666664,qi=class{constructor(e,t,i,n){this.canvas=e,this.limit=t,this.add=i,this.moved=n,this.on=!1,this.cursor=void 0,this.last=void 0,e.addEventListener("pointerdown",o=>this.down(o)),e.addEventListener("pointermove",o=>this.stroke(o));for(let o of["pointerup","pointercancel"])e.addEventListener(o,()=>this.last=void 0);e.addEventListener("keydown",o=>this.key(o))}turn(e){this.on=e,this.cursor=void 0,this.canvas.style.touchAction=e?"none":"",this.canvas.style.cursor=e?"crosshair":"",this.canvas.setAttribute("role",e?"application":"img"),e?this.canvas.tabIndex=0:this.canvas.removeAttribute("tabindex")}down(e){!this.on||e.button!==0||(this.canvas.setPointerCapture(e.pointerId),this.put(e))}stroke(e){!this.on||!this.last||Math.hypot(e.clientX-this.last.x,e.clientY-this.last.y)>=9&&this.put(e)}put(e){let t=this.canvas.getBoundingClientRect();this.last={x:e.clientX,y:e.clientY};let[i,n]=[(e.clientX-t.left)/t.width,(e.clientY-t.top)/t.height];i>=0&&i<=1&&n>=0&&n<=1&&this.point(2*i-1,1-2*n)}point(e,t){let i=this.limit();this.add([Number((i*e).toFixed(3)),Number((i*t).toFixed(3))])}key(e){if(!this.on)return;let t=this.limit(),[i,n]=this.cursor??[0,0],o=2*t*Eh,l={ArrowLeft:[-o,0],ArrowRight:[o,0],ArrowUp:[0,o],ArrowDown:[0,-o]}[e.key];if(l){let h=u=>Math.max(-t,Math.min(t,u));this.cursor=[h(i+l[0]),h(n+l[1])],this.moved()}else if(e.key===" "||e.key==="Enter")this.point(i/t,n/t);else return;e.preventDefault()}},Sa=(s,e)=>[...s,e].slice(-300);var Yi=class{constructor(e){this.board=e;let{setup:t,index:i,panes:n,parts:o}=e,[r]=n,l=()=>r.shown?.limit??i.data.drawn.limit,h=m=>t.set("points",Sa(t.points,m));this.sketch=new qi(r.canvas,l,h,()=>e.drawSoon());let u=na(()=>i.data.drawn.limit,m=>{e.status.alert(""),t.set("points",m),t.set("data","drawn"),e.ensureEngine()},m=>e.status.alert(m));o.brought.append(u.element);for(let m of["dragover","drop"])r.canvas.addEventListener(m,p=>{p.preventDefault(),m==="drop"&&u.drop(p.dataTransfer)});o.sketch.draw.addEventListener("click",()=>this.turn(!this.sketch.on)),o.sketch.clear.addEventListener("click",()=>{t.set("points",[]),o.sketch.draw.focus()})}get cursor(){return this.sketch.cursor}turn(e){let{board:t,sketch:i}=this;if(i.on===e)return;let{draw:n}=t.parts.sketch;!e&&document.activeElement===t.panes[0].canvas&&n.focus(),i.turn(e),n.setAttribute("aria-pressed",String(e)),n.textContent=e?"Stop drawing":"Draw data",e?(t.ensureEngine(),t.status.note("Draw points on the picture; or focus it, move with the arrow keys, and put a point with the space bar.")):(t.status.forget(),t.status.describe()),t.drawSoon()}follow(e){let{setup:t,parts:i}=this.board;e==="data"&&t.data==="drawn"&&!t.points.length&&this.turn(!0),e==="data"&&t.data!=="drawn"&&this.turn(!1),i.sketch.clear.hidden=!t.points.length}};var Mh={"+":(s,e)=>s+e,"-":(s,e)=>s-e,"*":(s,e)=>s*e,"/":(s,e)=>s/e,log:Math.log,exp:Math.exp,sqrt:Math.sqrt,abs:Math.abs};function di(s,e){if(typeof s=="number")return s;if(typeof s=="string")return Number(e[s]??NaN);let[t,...i]=s;return Mh[t](...i.map(n=>di(n,e)))}var Nh="uplot",$h="u-hz",Ah="u-vt",Th="u-title",_h="u-wrap",Ph="u-under",Lh="u-over",Oh="u-axis",us="u-off",Ch="u-select",Dh="u-cursor-x",Fh="u-cursor-y",jh="u-cursor-pt",Ih="u-legend",Rh="u-live",zh="u-inline",Wh="u-series",Vh="u-marker",Ea="u-label",Bh="u-value",pi="width",mi="height";var Ma="bottom",Rs="left",So="right",zo="#000",Na=zo+"0",Eo="mousemove",$a="mousedown",Mo="mouseup",Aa="mouseenter",Ta="mouseleave",_a="dblclick",Hh="resize",Uh="scroll",Pa="change",Xi="dppxchange",Wo="--",Gs=typeof window<"u",_o=Gs?document:null,Ws=Gs?window:null,Gh=Gs?navigator:null,re,Ki;function Po(){let s=devicePixelRatio;re!=s&&(re=s,Ki&&Oo(Pa,Ki,Po),Ki=matchMedia(`(min-resolution: ${re-.001}dppx) and (max-resolution: ${re+.001}dppx)`),ds(Pa,Ki,Po),Ws.dispatchEvent(new CustomEvent(Xi)))}function ot(s,e){if(e!=null){let t=s.classList;!t.contains(e)&&t.add(e)}}function Lo(s,e){let t=s.classList;t.contains(e)&&t.remove(e)}function be(s,e,t){s.style[e]=t+"px"}function kt(s,e,t,i){let n=_o.createElement(s);return e!=null&&ot(n,e),t?.insertBefore(n,i),n}function pt(s,e){return kt("div",s,e)}var La=new WeakMap;function Ot(s,e,t,i,n){let o="translate("+e+"px,"+t+"px)",r=La.get(s);o!=r&&(s.style.transform=o,La.set(s,o),e<0||t<0||e>i||t>n?ot(s,us):Lo(s,us))}var Oa=new WeakMap;function Ca(s,e,t){let i=e+t,n=Oa.get(s);i!=n&&(Oa.set(s,i),s.style.background=e,s.style.borderColor=t)}var Da=new WeakMap;function Fa(s,e,t,i){let n=e+""+t,o=Da.get(s);n!=o&&(Da.set(s,n),s.style.height=t+"px",s.style.width=e+"px",s.style.marginLeft=i?-e/2+"px":0,s.style.marginTop=i?-t/2+"px":0)}var Vo={passive:!0},qh={...Vo,capture:!0};function ds(s,e,t,i){e.addEventListener(s,t,i?qh:Vo)}function Oo(s,e,t,i){e.removeEventListener(s,t,Vo)}Gs&&Po();function St(s,e,t,i){let n;t=t||0,i=i||e.length-1;let o=i<=2147483647;for(;i-t>1;)n=o?t+i>>1:rt((t+i)/2),e[n]<s?t=n:i=n;return s-e[t]<=e[i]-s?t:i}function hl(s){return(t,i,n)=>{let o=-1,r=-1;for(let l=i;l<=n;l++)if(s(t[l])){o=l;break}for(let l=n;l>=i;l--)if(s(t[l])){r=l;break}return[o,r]}}var ul=s=>s!=null,dl=s=>s!=null&&s>0,sn=hl(ul),Yh=hl(dl);function Kh(s,e,t,i=0,n=!1){let o=n?Yh:sn,r=n?dl:ul;[e,t]=o(s,e,t);let l=s[e],h=s[e];if(e>-1)if(i==1)l=s[e],h=s[t];else if(i==-1)l=s[t],h=s[e];else for(let u=e;u<=t;u++){let m=s[u];r(m)&&(m<l?l=m:m>h&&(h=m))}return[l??fe,h??-fe]}function nn(s,e,t,i){let n=Ra(s),o=Ra(e);s==e&&(n==-1?(s*=t,e/=t):(s/=t,e*=t));let r=t==10?It:fl,l=n==1?rt:mt,h=o==1?mt:rt,u=l(r(Oe(s))),m=h(r(Oe(e))),p=Vs(t,u),g=Vs(t,m);return t==10&&(u<0&&(p=pe(p,-u)),m<0&&(g=pe(g,-m))),i||t==2?(s=p*n,e=g*o):(s=vl(s,p),e=on(e,g)),[s,e]}function Bo(s,e,t,i){let n=nn(s,e,t,i);return s==0&&(n[0]=0),e==0&&(n[1]=0),n}var Ho=.1,ja={mode:3,pad:Ho},vi={pad:0,soft:null,mode:0},Jh={min:vi,max:vi};function en(s,e,t,i){return rn(t)?Ia(s,e,t):(vi.pad=t,vi.soft=i?0:null,vi.mode=i?3:0,Ia(s,e,Jh))}function ne(s,e){return s??e}function Qh(s,e,t){for(e=ne(e,0),t=ne(t,s.length-1);e<=t;){if(s[e]!=null)return!0;e++}return!1}function Ia(s,e,t){let i=t.min,n=t.max,o=ne(i.pad,0),r=ne(n.pad,0),l=ne(i.hard,-fe),h=ne(n.hard,fe),u=ne(i.soft,fe),m=ne(n.soft,-fe),p=ne(i.mode,0),g=ne(n.mode,0),y=e-s,x=It(y),k=Je(Oe(s),Oe(e)),M=It(k),_=Oe(M-x);(y<1e-24||_>10)&&(y=0,(s==0||e==0)&&(y=1e-24,p==2&&u!=fe&&(o=0),g==2&&m!=-fe&&(r=0)));let S=y||k||1e3,A=It(S),N=Vs(10,rt(A)),j=S*(y==0?s==0?.1:1:o),O=pe(vl(s-j,N/10),24),U=s>=u&&(p==1||p==3&&O<=u||p==2&&O>=u)?u:fe,B=Je(l,O<U&&s>=U?U:Et(U,O)),K=S*(y==0?e==0?.1:1:r),G=pe(on(e+K,N/10),24),P=e<=m&&(g==1||g==3&&G>=m||g==2&&G<=m)?m:-fe,J=Et(h,G>P&&e<=P?P:Je(P,G));return B==J&&B==0&&(J=100),[B,J]}var Zh=new Intl.NumberFormat(Gs?Gh.language:"en-US"),Uo=s=>Zh.format(s),at=Math,Zi=at.PI,Oe=at.abs,rt=at.floor,Le=at.round,mt=at.ceil,Et=at.min,Je=at.max,Vs=at.pow,Ra=at.sign,It=at.log10,fl=at.log2,Xh=(s,e=1)=>at.sinh(s)*e,No=(s,e=1)=>at.asinh(s/e),fe=1/0;function za(s){return(It((s^s>>31)-(s>>31))|0)+1}function Co(s,e,t){return Et(Je(s,e),t)}function pl(s){return typeof s=="function"}function ee(s){return pl(s)?s:()=>s}var eu=()=>{},ml=s=>s,gl=(s,e)=>e,tu=s=>null,Wa=s=>!0,Va=(s,e)=>s==e,su=/\.\d*?(?=9{6,}|0{6,})/gm,fs=s=>{if(bl(s)||Jt.has(s))return s;let e=`${s}`,t=e.match(su);if(t==null)return s;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[n,o]=e.split("e");return+`${fs(n)}e${o}`}return pe(s,i)};function cs(s,e){return fs(pe(fs(s/e))*e)}function on(s,e){return fs(mt(fs(s/e))*e)}function vl(s,e){return fs(rt(fs(s/e))*e)}function pe(s,e=0){if(bl(s))return s;let t=10**e,i=s*t*(1+Number.EPSILON);return Le(i)/t}var Jt=new Map;function wl(s){return((""+s).split(".")[1]||"").length}function bi(s,e,t,i){let n=[],o=i.map(wl);for(let r=e;r<t;r++){let l=Oe(r),h=pe(Vs(s,r),l);for(let u=0;u<i.length;u++){let m=s==10?+`${i[u]}e${r}`:i[u]*h,p=(r>=0?0:l)+(r>=o[u]?0:o[u]),g=s==10?m:pe(m,p);n.push(g),Jt.set(g,p)}}return n}var wi={},Go=[],Bs=[null,null],Kt=Array.isArray,bl=Number.isInteger,iu=s=>s===void 0;function Ba(s){return typeof s=="string"}function rn(s){let e=!1;if(s!=null){let t=s.constructor;e=t==null||t==Object}return e}function nu(s){return s!=null&&typeof s=="object"}var ou=Object.getPrototypeOf(Uint8Array),yl="__proto__";function Hs(s,e=rn){let t;if(Kt(s)){let i=s.find(n=>n!=null);if(Kt(i)||e(i)){t=Array(s.length);for(let n=0;n<s.length;n++)t[n]=Hs(s[n],e)}else t=s.slice()}else if(s instanceof ou)t=s.slice();else if(e(s)){t={};for(let i in s)i!=yl&&(t[i]=Hs(s[i],e))}else t=s;return t}function Te(s){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let n in i)n!=yl&&(rn(s[n])?Te(s[n],Hs(i[n])):s[n]=Hs(i[n]))}return s}var ru=0,au=1,lu=2;function cu(s,e,t){for(let i=0,n,o=-1;i<e.length;i++){let r=e[i];if(r>o){for(n=r-1;n>=0&&s[n]==null;)s[n--]=null;for(n=r+1;n<t&&s[n]==null;)s[o=n++]=null}}}function hu(s,e){if(fu(s)){let r=s[0].slice();for(let l=1;l<s.length;l++)r.push(...s[l].slice(1));return pu(r[0])||(r=du(r)),r}let t=new Set;for(let r=0;r<s.length;r++){let h=s[r][0],u=h.length;for(let m=0;m<u;m++)t.add(h[m])}let i=[Array.from(t).sort((r,l)=>r-l)],n=i[0].length,o=new Map;for(let r=0;r<n;r++)o.set(i[0][r],r);for(let r=0;r<s.length;r++){let l=s[r],h=l[0];for(let u=1;u<l.length;u++){let m=l[u],p=Array(n).fill(void 0),g=e?e[r][u]:au,y=[];for(let x=0;x<m.length;x++){let k=m[x],M=o.get(h[x]);k===null?g!=ru&&(p[M]=k,g==lu&&y.push(M)):p[M]=k}cu(p,y,n),i.push(p)}}return i}var uu=typeof queueMicrotask>"u"?s=>Promise.resolve().then(s):queueMicrotask;function du(s){let e=s[0],t=e.length,i=Array(t);for(let o=0;o<i.length;o++)i[o]=o;i.sort((o,r)=>e[o]-e[r]);let n=[];for(let o=0;o<s.length;o++){let r=s[o],l=Array(t);for(let h=0;h<t;h++)l[h]=r[i[h]];n.push(l)}return n}function fu(s){let e=s[0][0],t=e.length;for(let i=1;i<s.length;i++){let n=s[i][0];if(n.length!=t)return!1;if(n!=e){for(let o=0;o<t;o++)if(n[o]!=e[o])return!1}}return!0}function pu(s,e=100){let t=s.length;if(t<=1)return!0;let i=0,n=t-1;for(;i<=n&&s[i]==null;)i++;for(;n>=i&&s[n]==null;)n--;if(n<=i)return!0;let o=Je(1,rt((n-i+1)/e));for(let r=s[i],l=i+o;l<=n;l+=o){let h=s[l];if(h!=null){if(h<=r)return!1;r=h}}return!0}var xl=["January","February","March","April","May","June","July","August","September","October","November","December"],kl=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Sl(s){return s.slice(0,3)}var mu=kl.map(Sl),gu=xl.map(Sl),vu={MMMM:xl,MMM:gu,WWWW:kl,WWW:mu};function fi(s){return(s<10?"0":"")+s}function wu(s){return(s<10?"00":s<100?"0":"")+s}var bu={YYYY:s=>s.getFullYear(),YY:s=>(s.getFullYear()+"").slice(2),MMMM:(s,e)=>e.MMMM[s.getMonth()],MMM:(s,e)=>e.MMM[s.getMonth()],MM:s=>fi(s.getMonth()+1),M:s=>s.getMonth()+1,DD:s=>fi(s.getDate()),D:s=>s.getDate(),WWWW:(s,e)=>e.WWWW[s.getDay()],WWW:(s,e)=>e.WWW[s.getDay()],HH:s=>fi(s.getHours()),H:s=>s.getHours(),h:s=>{let e=s.getHours();return e==0?12:e>12?e-12:e},AA:s=>s.getHours()>=12?"PM":"AM",aa:s=>s.getHours()>=12?"pm":"am",a:s=>s.getHours()>=12?"p":"a",mm:s=>fi(s.getMinutes()),m:s=>s.getMinutes(),ss:s=>fi(s.getSeconds()),s:s=>s.getSeconds(),fff:s=>wu(s.getMilliseconds())};function qo(s,e){e=e||vu;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,n;for(;n=i.exec(s);)t.push(n[0][0]=="{"?bu[n[1]]:n[0]);return o=>{let r="";for(let l=0;l<t.length;l++)r+=typeof t[l]=="string"?t[l]:t[l](o,e);return r}}var yu=new Intl.DateTimeFormat().resolvedOptions().timeZone;function xu(s,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+s+s.getTimezoneOffset()*6e4):e==yu?t=s:(t=new Date(s.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(s.getMilliseconds())),t}var El=s=>s%1==0,tn=[1,2,2.5,5],ku=bi(10,-32,0,tn),Ml=bi(10,0,32,tn),Su=Ml.filter(El),hs=ku.concat(Ml),Yo=`
`,Nl="{YYYY}",Ha=Yo+Nl,$l="{M}/{D}",gi=Yo+$l,Ji=gi+"/{YY}",Al="{aa}",Eu="{h}:{mm}",zs=Eu+Al,Ua=Yo+zs,Ga=":{ss}",le=null;function Tl(s){let e=s*1e3,t=e*60,i=t*60,n=i*24,o=n*30,r=n*365,h=(s==1?bi(10,0,3,tn).filter(El):bi(10,-3,0,tn)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,n,n*2,n*3,n*4,n*5,n*6,n*7,n*8,n*9,n*10,n*15,o,o*2,o*3,o*4,o*6,r,r*2,r*5,r*10,r*25,r*50,r*100]),u=[[r,Nl,le,le,le,le,le,le,1],[n*28,"{MMM}",Ha,le,le,le,le,le,1],[n,$l,Ha,le,le,le,le,le,1],[i,"{h}"+Al,Ji,le,gi,le,le,le,1],[t,zs,Ji,le,gi,le,le,le,1],[e,Ga,Ji+" "+zs,le,gi+" "+zs,le,Ua,le,1],[s,Ga+".{fff}",Ji+" "+zs,le,gi+" "+zs,le,Ua,le,1]];function m(p){return(g,y,x,k,M,_)=>{let S=[],A=M>=r,N=M>=o&&M<r,j=p(x),O=pe(j*s,3),U=$o(j.getFullYear(),A?0:j.getMonth(),N||A?1:j.getDate()),B=pe(U*s,3);if(N||A){let K=N?M/o:0,G=A?M/r:0,P=O==B?O:pe($o(U.getFullYear()+G,U.getMonth()+K,1)*s,3),J=new Date(Le(P/s)),I=J.getFullYear(),q=J.getMonth();for(let V=0;P<=k;V++){let te=$o(I+G*V,q+K*V,1),W=te-p(pe(te*s,3));P=pe((+te+W)*s,3),P<=k&&S.push(P)}}else{let K=M>=n?n:M,G=rt(x)-rt(O),P=B+G+on(O-B,K);S.push(P);let J=p(P),I=J.getHours()+J.getMinutes()/t+J.getSeconds()/i,q=M/i,V=g.axes[y]._space,te=_/V;for(;P=pe(P+M,s==1?0:3),!(P>k);)if(q>1){let W=rt(pe(I+q,6))%24,se=p(P).getHours()-W;se>1&&(se=-1),P-=se*i,I=(I+q)%24;let he=S[S.length-1];pe((P-he)/M,3)*te>=.7&&S.push(P)}else S.push(P)}return S}}return[h,u,m]}var[Mu,Nu,$u]=Tl(1),[Au,Tu,_u]=Tl(.001);bi(2,-53,53,[1]);function qa(s,e){return s.map(t=>t.map((i,n)=>n==0||n==8||i==null?i:e(n==1||t[8]==0?i:t[1]+i)))}function Ya(s,e){return(t,i,n,o,r)=>{let l=e.find(x=>r>=x[0])||e[e.length-1],h,u,m,p,g,y;return i.map(x=>{let k=s(x),M=k.getFullYear(),_=k.getMonth(),S=k.getDate(),A=k.getHours(),N=k.getMinutes(),j=k.getSeconds(),O=M!=h&&l[2]||_!=u&&l[3]||S!=m&&l[4]||A!=p&&l[5]||N!=g&&l[6]||j!=y&&l[7]||l[1];return h=M,u=_,m=S,p=A,g=N,y=j,O(k)})}}function Pu(s,e){let t=qo(e);return(i,n,o,r,l)=>n.map(h=>t(s(h)))}function $o(s,e,t){return new Date(s,e,t)}function Ka(s,e){return e(s)}var Lu="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Ja(s,e){return(t,i,n,o)=>o==null?Wo:e(s(i))}function Ou(s,e){let t=s.series[e];return t.width?t.stroke(s,e):t.points.width?t.points.stroke(s,e):null}function Cu(s,e){return s.series[e].fill(s,e)}var Du={show:!0,live:!0,isolate:!1,mount:eu,markers:{show:!0,width:2,stroke:Ou,fill:Cu,dash:"solid"},idx:null,idxs:null,values:[]};function Fu(s,e){let t=s.cursor.points,i=pt(),n=t.size(s,e);be(i,pi,n),be(i,mi,n);let o=n/-2;be(i,"marginLeft",o),be(i,"marginTop",o);let r=t.width(s,e,n);return r&&be(i,"borderWidth",r),i}function ju(s,e){let t=s.series[e].points;return t._fill||t._stroke}function Iu(s,e){let t=s.series[e].points;return t._stroke||t._fill}function Ru(s,e){return s.series[e].points.size}var Ao=[0,0];function zu(s,e,t){return Ao[0]=e,Ao[1]=t,Ao}function Qi(s,e,t,i=!0){return n=>{n.button==0&&(!i||n.target==e)&&t(n)}}function To(s,e,t,i=!0){return n=>{(!i||n.target==e)&&t(n)}}var Wu={show:!0,x:!0,y:!0,lock:!1,move:zu,points:{one:!1,show:Fu,size:Ru,width:0,stroke:Iu,fill:ju},bind:{mousedown:Qi,mouseup:Qi,click:Qi,dblclick:Qi,mousemove:To,mouseleave:To,mouseenter:To},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(s,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(s,e,t,i,n)=>i-n,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},_l={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Ko=Te({},_l,{filter:gl}),Pl=Te({},Ko,{size:10}),Ll=Te({},_l,{show:!1}),Jo='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Ol="bold "+Jo,Cl=1.5,Qa={show:!0,scale:"x",stroke:zo,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Ol,side:2,grid:Ko,ticks:Pl,border:Ll,font:Jo,lineGap:Cl,rotate:0},Vu="Value",Bu="Time",Za={show:!0,scale:"x",auto:!1,sorted:1,min:fe,max:-fe,idxs:[]};function Hu(s,e,t,i,n){return e.map(o=>o==null?"":Uo(o))}function Uu(s,e,t,i,n,o,r){let l=[],h=Jt.get(n)||0;t=r?t:pe(on(t,n),h);for(let u=t;u<=i;u=pe(u+n,h))l.push(Object.is(u,-0)?0:u);return l}function Do(s,e,t,i,n,o,r){let l=[],h=s.scales[s.axes[e].scale].log,u=h==10?It:fl,m=rt(u(t));n=Vs(h,m),h==10&&(n=hs[St(n,hs)]);let p=t,g=n*h;h==10&&(g=hs[St(g,hs)]);do l.push(p),p=p+n,h==10&&!Jt.has(p)&&(p=pe(p,Jt.get(n))),p>=g&&(n=p,g=n*h,h==10&&(g=hs[St(g,hs)]));while(p<=i);return l}function Gu(s,e,t,i,n,o,r){let h=s.scales[s.axes[e].scale].asinh,u=i>h?Do(s,e,Je(h,t),i,n):[h],m=i>=0&&t<=0?[0]:[];return(t<-h?Do(s,e,Je(h,-i),-t,n):[h]).reverse().map(g=>-g).concat(m,u)}var Dl=/./,qu=/[12357]/,Yu=/[125]/,Xa=/1/,Fo=(s,e,t,i)=>s.map((n,o)=>e==4&&n==0||o%i==0&&t.test(n.toExponential()[n<0?1:0])?n:null);function Ku(s,e,t,i,n){let o=s.axes[t],r=o.scale,l=s.scales[r],h=s.valToPos,u=o._space,m=h(10,r),p=h(9,r)-m>=u?Dl:h(7,r)-m>=u?qu:h(5,r)-m>=u?Yu:Xa;if(p==Xa){let g=Oe(h(1,r)-m);if(g<u)return Fo(e.slice().reverse(),l.distr,p,mt(u/g)).reverse()}return Fo(e,l.distr,p,1)}function Ju(s,e,t,i,n){let o=s.axes[t],r=o.scale,l=o._space,h=s.valToPos,u=Oe(h(1,r)-h(2,r));return u<l?Fo(e.slice().reverse(),3,Dl,mt(l/u)).reverse():e}function Qu(s,e,t,i){return i==null?Wo:e==null?"":Uo(e)}var el={show:!0,scale:"y",stroke:zo,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Ol,side:3,grid:Ko,ticks:Pl,border:Ll,font:Jo,lineGap:Cl,rotate:0};function Zu(s,e){let t=3+(s||1)*2;return pe(t*e,3)}function Xu(s,e){let{scale:t,idxs:i}=s.series[0],n=s._data[0],o=s.valToPos(n[i[0]],t,!0),r=s.valToPos(n[i[1]],t,!0),l=Oe(r-o),h=s.series[e],u=l/(h.points.space*re);return i[1]-i[0]<=u}var tl={scale:null,auto:!0,sorted:0,min:fe,max:-fe},Fl=(s,e,t,i,n)=>n,sl={show:!0,auto:!0,sorted:0,gaps:Fl,alpha:1,facets:[Te({},tl,{scale:"x"}),Te({},tl,{scale:"y"})]},il={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Fl,alpha:1,points:{show:Xu,filter:null},values:null,min:fe,max:-fe,idxs:[],path:null,clip:null};function ed(s,e,t,i,n){return t/10}var jl={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},td=Te({},jl,{time:!1,ori:1}),nl={};function Il(s,e){let t=nl[s];return t||(t={key:s,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(n=>n!=i)},pub(i,n,o,r,l,h,u){for(let m=0;m<t.plots.length;m++)t.plots[m]!=n&&t.plots[m].pub(i,n,o,r,l,h,u)}},s!=null&&(nl[s]=t)),t}var Us=1,jo=2;function ps(s,e,t){let i=s.mode,n=s.series[e],o=i==2?s._data[e]:s._data,r=s.scales,l=s.bbox,h=o[0],u=i==2?o[1]:o[e],m=i==2?r[n.facets[0].scale]:r[s.series[0].scale],p=i==2?r[n.facets[1].scale]:r[n.scale],g=l.left,y=l.top,x=l.width,k=l.height,M=s.valToPosH,_=s.valToPosV;return m.ori==0?t(n,h,u,m,p,M,_,g,y,x,k,ln,qs,hn,zl,Vl):t(n,h,u,m,p,_,M,y,g,k,x,cn,Ys,Xo,Wl,Bl)}function Qo(s,e){let t=0,i=0,n=ne(s.bands,Go);for(let o=0;o<n.length;o++){let r=n[o];r.series[0]==e?t=r.dir:r.series[1]==e&&(r.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function sd(s,e,t,i,n){let o=s.mode,r=s.series[e],l=o==2?r.facets[1].scale:r.scale,h=s.scales[l];return n==-1?h.min:n==1?h.max:h.distr==3?h.dir==1?h.min:h.max:0}function Rt(s,e,t,i,n,o){return ps(s,e,(r,l,h,u,m,p,g,y,x,k,M)=>{let _=r.pxRound,S=u.dir*(u.ori==0?1:-1),A=u.ori==0?qs:Ys,N,j;S==1?(N=t,j=i):(N=i,j=t);let O=_(p(l[N],u,k,y)),U=_(g(h[N],m,M,x)),B=_(p(l[j],u,k,y)),K=_(g(o==1?m.max:m.min,m,M,x)),G=new Path2D(n);return A(G,B,K),A(G,O,K),A(G,O,U),G})}function an(s,e,t,i,n,o){let r=null;if(s.length>0){r=new Path2D;let l=e==0?hn:Xo,h=t;for(let p=0;p<s.length;p++){let g=s[p];if(g[1]>g[0]){let y=g[0]-h;y>0&&l(r,h,i,y,i+o),h=g[1]}}let u=t+n-h,m=10;u>0&&l(r,h,i-m/2,u,i+o+m)}return r}function id(s,e,t){let i=s[s.length-1];i&&i[0]==e?i[1]=t:s.push([e,t])}function Zo(s,e,t,i,n,o,r){let l=[],h=s.length;for(let u=n==1?t:i;u>=t&&u<=i;u+=n)if(e[u]===null){let p=u,g=u;if(n==1)for(;++u<=i&&e[u]===null;)g=u;else for(;--u>=t&&e[u]===null;)g=u;let y=o(s[p]),x=g==p?y:o(s[g]),k=p-n;y=r<=0&&k>=0&&k<h?o(s[k]):y;let _=g+n;x=r>=0&&_>=0&&_<h?o(s[_]):x,x>=y&&l.push([y,x])}return l}function ol(s){return s==0?ml:s==1?Le:e=>cs(e,s)}function Rl(s){let e=s==0?ln:cn,t=s==0?(n,o,r,l,h,u)=>{n.arcTo(o,r,l,h,u)}:(n,o,r,l,h,u)=>{n.arcTo(r,o,h,l,u)},i=s==0?(n,o,r,l,h)=>{n.rect(o,r,l,h)}:(n,o,r,l,h)=>{n.rect(r,o,h,l)};return(n,o,r,l,h,u=0,m=0)=>{u==0&&m==0?i(n,o,r,l,h):(u=Et(u,l/2,h/2),m=Et(m,l/2,h/2),e(n,o+u,r),t(n,o+l,r,o+l,r+h,u),t(n,o+l,r+h,o,r+h,m),t(n,o,r+h,o,r,m),t(n,o,r,o+l,r,u),n.closePath())}}var ln=(s,e,t)=>{s.moveTo(e,t)},cn=(s,e,t)=>{s.moveTo(t,e)},qs=(s,e,t)=>{s.lineTo(e,t)},Ys=(s,e,t)=>{s.lineTo(t,e)},hn=Rl(0),Xo=Rl(1),zl=(s,e,t,i,n,o)=>{s.arc(e,t,i,n,o)},Wl=(s,e,t,i,n,o)=>{s.arc(t,e,i,n,o)},Vl=(s,e,t,i,n,o,r)=>{s.bezierCurveTo(e,t,i,n,o,r)},Bl=(s,e,t,i,n,o,r)=>{s.bezierCurveTo(t,e,n,i,r,o)};function Hl(s){return(e,t,i,n,o)=>ps(e,t,(r,l,h,u,m,p,g,y,x,k,M)=>{let{pxRound:_,points:S}=r,A,N;u.ori==0?(A=ln,N=zl):(A=cn,N=Wl);let j=pe(S.width*re,3),O=(S.size-S.width)/2*re,U=pe(O*2,3),B=new Path2D,K=new Path2D,{left:G,top:P,width:J,height:I}=e.bbox;hn(K,G-U,P-U,J+U*2,I+U*2);let q=V=>{if(h[V]!=null){let te=_(p(l[V],u,k,y)),W=_(g(h[V],m,M,x));A(B,te+O,W),N(B,te,W,O,0,Zi*2)}};if(o)o.forEach(q);else for(let V=i;V<=n;V++)q(V);return{stroke:j>0?B:null,fill:B,clip:K,flags:Us|jo}})}function Ul(s){return(e,t,i,n,o,r)=>{i!=n&&(o!=i&&r!=i&&s(e,t,i),o!=n&&r!=n&&s(e,t,n),s(e,t,r))}}var nd=Ul(qs),od=Ul(Ys);function Gl(s){let e=ne(s?.alignGaps,0);return(t,i,n,o)=>ps(t,i,(r,l,h,u,m,p,g,y,x,k,M)=>{[n,o]=sn(h,n,o);let _=r.pxRound,S=I=>_(p(I,u,k,y)),A=I=>_(g(I,m,M,x)),N,j;u.ori==0?(N=qs,j=nd):(N=Ys,j=od);let O=u.dir*(u.ori==0?1:-1),U={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Us},B=U.stroke,K=!1;if(o-n>=k*4){let I=R=>t.posToVal(R,u.key,!0),q=null,V=null,te,W,Qe,ye=S(l[O==1?n:o]),se=S(l[n]),he=S(l[o]),Z=I(O==1?se+1:he-1);for(let R=O==1?n:o;R>=n&&R<=o;R+=O){let _e=l[R],xe=(O==1?_e<Z:_e>Z)?ye:S(_e),ae=h[R];xe==ye?ae!=null?(W=ae,q==null?(N(B,xe,A(W)),te=q=V=W):W<q?q=W:W>V&&(V=W)):ae===null&&(K=!0):(q!=null&&j(B,ye,A(q),A(V),A(te),A(W)),ae!=null?(W=ae,N(B,xe,A(W)),q=V=te=W):(q=V=null,ae===null&&(K=!0)),ye=xe,Z=I(ye+O))}q!=null&&q!=V&&Qe!=ye&&j(B,ye,A(q),A(V),A(te),A(W))}else for(let I=O==1?n:o;I>=n&&I<=o;I+=O){let q=h[I];q===null?K=!0:q!=null&&N(B,S(l[I]),A(q))}let[P,J]=Qo(t,i);if(r.fill!=null||P!=0){let I=U.fill=new Path2D(B),q=r.fillTo(t,i,r.min,r.max,P),V=A(q),te=S(l[n]),W=S(l[o]);O==-1&&([W,te]=[te,W]),N(I,W,V),N(I,te,V)}if(!r.spanGaps){let I=[];K&&I.push(...Zo(l,h,n,o,O,S,e)),U.gaps=I=r.gaps(t,i,n,o,I),U.clip=an(I,u.ori,y,x,k,M)}return J!=0&&(U.band=J==2?[Rt(t,i,n,o,B,-1),Rt(t,i,n,o,B,1)]:Rt(t,i,n,o,B,J)),U})}function rd(s){let e=ne(s.align,1),t=ne(s.ascDesc,!1),i=ne(s.alignGaps,0),n=ne(s.extend,!1);return(o,r,l,h)=>ps(o,r,(u,m,p,g,y,x,k,M,_,S,A)=>{[l,h]=sn(p,l,h);let N=u.pxRound,{left:j,width:O}=o.bbox,U=se=>N(x(se,g,S,M)),B=se=>N(k(se,y,A,_)),K=g.ori==0?qs:Ys,G={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Us},P=G.stroke,J=g.dir*(g.ori==0?1:-1),I=B(p[J==1?l:h]),q=U(m[J==1?l:h]),V=q,te=q;n&&e==-1&&(te=j,K(P,te,I)),K(P,q,I);for(let se=J==1?l:h;se>=l&&se<=h;se+=J){let he=p[se];if(he==null)continue;let Z=U(m[se]),R=B(he);e==1?K(P,Z,I):K(P,V,R),K(P,Z,R),I=R,V=Z}let W=V;n&&e==1&&(W=j+O,K(P,W,I));let[Qe,ye]=Qo(o,r);if(u.fill!=null||Qe!=0){let se=G.fill=new Path2D(P),he=u.fillTo(o,r,u.min,u.max,Qe),Z=B(he);K(se,W,Z),K(se,te,Z)}if(!u.spanGaps){let se=[];se.push(...Zo(m,p,l,h,J,U,i));let he=u.width*re/2,Z=t||e==1?he:-he,R=t||e==-1?-he:he;se.forEach(_e=>{_e[0]+=Z,_e[1]+=R}),G.gaps=se=u.gaps(o,r,l,h,se),G.clip=an(se,g.ori,M,_,S,A)}return ye!=0&&(G.band=ye==2?[Rt(o,r,l,h,P,-1),Rt(o,r,l,h,P,1)]:Rt(o,r,l,h,P,ye)),G})}function rl(s,e,t,i,n,o,r=fe){if(s.length>1){let l=null;for(let h=0,u=1/0;h<s.length;h++)if(e[h]!==void 0){if(l!=null){let m=Oe(s[h]-s[l]);m<u&&(u=m,r=Oe(t(s[h],i,n,o)-t(s[l],i,n,o)))}l=h}}return r}function ad(s){s=s||wi;let e=ne(s.size,[.6,fe,1]),t=s.align||0,i=s.gap||0,n=s.radius;n=n==null?[0,0]:typeof n=="number"?[n,0]:n;let o=ee(n),r=1-e[0],l=ne(e[1],fe),h=ne(e[2],1),u=ne(s.disp,wi),m=ne(s.each,y=>{}),{fill:p,stroke:g}=u;return(y,x,k,M)=>ps(y,x,(_,S,A,N,j,O,U,B,K,G,P)=>{let J=_.pxRound,I=t,q=i*re,V=l*re,te=h*re,W,Qe;N.ori==0?[W,Qe]=o(y,x):[Qe,W]=o(y,x);let ye=N.dir*(N.ori==0?1:-1),se=N.ori==0?hn:Xo,he=N.ori==0?m:(D,me,Pe,bs,es,Nt,ts)=>{m(D,me,Pe,es,bs,ts,Nt)},Z=ne(y.bands,Go).find(D=>D.series[0]==x),R=Z!=null?Z.dir:0,_e=_.fillTo(y,x,_.min,_.max,R),Ue=J(U(_e,j,P,K)),xe,ae,vt,et=G,Se=J(_.width*re),Mt=!1,Ct=null,lt=null,Wt=null,gs=null;p!=null&&(Se==0||g!=null)&&(Mt=!0,Ct=p.values(y,x,k,M),lt=new Map,new Set(Ct).forEach(D=>{D!=null&&lt.set(D,new Path2D)}),Se>0&&(Wt=g.values(y,x,k,M),gs=new Map,new Set(Wt).forEach(D=>{D!=null&&gs.set(D,new Path2D)})));let{x0:vs,size:Zs}=u;if(vs!=null&&Zs!=null){I=1,S=vs.values(y,x,k,M),vs.unit==2&&(S=S.map(Pe=>y.posToVal(B+Pe*G,N.key,!0)));let D=Zs.values(y,x,k,M);Zs.unit==2?ae=D[0]*G:ae=O(D[0],N,G,B)-O(0,N,G,B),et=rl(S,A,O,N,G,B,et),vt=et-ae+q}else et=rl(S,A,O,N,G,B,et),vt=et*r+q,ae=et-vt;vt<1&&(vt=0),Se>=ae/2&&(Se=0),vt<5&&(J=ml);let Ni=vt>0,Zt=et-vt-(Ni?Se:0);ae=J(Co(Zt,te,V)),xe=(I==0?ae/2:I==ye?0:ae)-I*ye*((I==0?q/2:0)+(Ni?Se/2:0));let Ge={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},ws=Mt?null:new Path2D,Dt=null;if(Z!=null)Dt=y.data[Z.series[1]];else{let{y0:D,y1:me}=u;D!=null&&me!=null&&(A=me.values(y,x,k,M),Dt=D.values(y,x,k,M))}let Xt=W*ae,Q=Qe*ae;for(let D=ye==1?k:M;D>=k&&D<=M;D+=ye){let me=A[D];if(me==null)continue;if(Dt!=null){let Ze=Dt[D]??0;if(me-Ze==0)continue;Ue=U(Ze,j,P,K)}let Pe=N.distr!=2||u!=null?S[D]:D,bs=O(Pe,N,G,B),es=U(ne(me,_e),j,P,K),Nt=J(bs-xe),ts=J(Je(es,Ue)),tt=J(Et(es,Ue)),ct=ts-tt;if(me!=null){let Ze=me<0?Q:Xt,wt=me<0?Xt:Q;Mt?(Se>0&&Wt[D]!=null&&se(gs.get(Wt[D]),Nt,tt+rt(Se/2),ae,Je(0,ct-Se),Ze,wt),Ct[D]!=null&&se(lt.get(Ct[D]),Nt,tt+rt(Se/2),ae,Je(0,ct-Se),Ze,wt)):se(ws,Nt,tt+rt(Se/2),ae,Je(0,ct-Se),Ze,wt),he(y,x,D,Nt-Se/2,tt,ae+Se,ct)}}return Se>0?Ge.stroke=Mt?gs:ws:Mt||(Ge._fill=_.width==0?_._fill:_._stroke??_._fill,Ge.width=0),Ge.fill=Mt?lt:ws,Ge})}function ld(s,e){let t=ne(e?.alignGaps,0);return(i,n,o,r)=>ps(i,n,(l,h,u,m,p,g,y,x,k,M,_)=>{[o,r]=sn(u,o,r);let S=l.pxRound,A=W=>S(g(W,m,M,x)),N=W=>S(y(W,p,_,k)),j,O,U;m.ori==0?(j=ln,U=qs,O=Vl):(j=cn,U=Ys,O=Bl);let B=m.dir*(m.ori==0?1:-1),K=A(h[B==1?o:r]),G=K,P=[],J=[];for(let W=B==1?o:r;W>=o&&W<=r;W+=B)if(u[W]!=null){let ye=h[W],se=A(ye);P.push(G=se),J.push(N(u[W]))}let I={stroke:s(P,J,j,U,O,S),fill:null,clip:null,band:null,gaps:null,flags:Us},q=I.stroke,[V,te]=Qo(i,n);if(l.fill!=null||V!=0){let W=I.fill=new Path2D(q),Qe=l.fillTo(i,n,l.min,l.max,V),ye=N(Qe);U(W,G,ye),U(W,K,ye)}if(!l.spanGaps){let W=[];W.push(...Zo(h,u,o,r,B,A,t)),I.gaps=W=l.gaps(i,n,o,r,W),I.clip=an(W,m.ori,x,k,M,_)}return te!=0&&(I.band=te==2?[Rt(i,n,o,r,q,-1),Rt(i,n,o,r,q,1)]:Rt(i,n,o,r,q,te)),I})}function cd(s){return ld(hd,s)}function hd(s,e,t,i,n,o){let r=s.length;if(r<2)return null;let l=new Path2D;if(t(l,s[0],e[0]),r==2)i(l,s[1],e[1]);else{let h=Array(r),u=Array(r-1),m=Array(r-1),p=Array(r-1);for(let g=0;g<r-1;g++)m[g]=e[g+1]-e[g],p[g]=s[g+1]-s[g],u[g]=m[g]/p[g];h[0]=u[0];for(let g=1;g<r-1;g++)u[g]===0||u[g-1]===0||u[g-1]>0!=u[g]>0?h[g]=0:(h[g]=3*(p[g-1]+p[g])/((2*p[g]+p[g-1])/u[g-1]+(p[g]+2*p[g-1])/u[g]),isFinite(h[g])||(h[g]=0));h[r-1]=u[r-2];for(let g=0;g<r-1;g++)n(l,s[g]+p[g]/3,e[g]+h[g]*p[g]/3,s[g+1]-p[g]/3,e[g+1]-h[g+1]*p[g]/3,s[g+1],e[g+1])}return l}var Io=new Set;function al(){for(let s of Io)s.syncRect(!0)}Gs&&(ds(Hh,Ws,al),ds(Uh,Ws,al,!0),ds(Xi,Ws,()=>{Ce.pxRatio=re}));var ud=Gl(),dd=Hl();function ll(s,e,t,i){return(i?[s[0],s[1]].concat(s.slice(2)):[s[0]].concat(s.slice(1))).map((o,r)=>Ro(o,r,e,t))}function fd(s,e){return s.map((t,i)=>i==0?{}:Te({},e,t))}function Ro(s,e,t,i){return Te({},e==0?t:i,s)}function ql(s,e,t){return e==null?Bs:[e,t]}var pd=ql;function md(s,e,t){return e==null?Bs:en(e,t,Ho,!0)}function Yl(s,e,t,i){return e==null?Bs:nn(e,t,s.scales[i].log,!1)}var gd=Yl;function Kl(s,e,t,i){return e==null?Bs:Bo(e,t,s.scales[i].log,!1)}var vd=Kl;function wd(s,e,t,i,n){let o=Je(za(s),za(e)),r=e-s,l=St(n/i*r,t);do{let h=t[l],u=i*h/r;if(u>=n&&o+(h<5?Jt.get(h):0)<=17)return[h,u]}while(++l<t.length);return[0,0]}function cl(s){let e,t;return s=s.replace(/(\d+)px/,(i,n)=>(e=Le((t=+n)*re))+"px"),[s,e,t]}function bd(s){s.show&&[s.font,s.labelFont].forEach(e=>{let t=pe(e[2]*re,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Ce(s,e,t){let i={mode:ne(s.mode,1)},n=i.mode;function o(a,c,d,f){let w=c.valToPct(a);return f+d*(c.dir==-1?1-w:w)}function r(a,c,d,f){let w=c.valToPct(a);return f+d*(c.dir==-1?w:1-w)}function l(a,c,d,f){return c.ori==0?o(a,c,d,f):r(a,c,d,f)}i.valToPosH=o,i.valToPosV=r;let h=!1;i.status=0;let u=i.root=pt(Nh);if(s.id!=null&&(u.id=s.id),ot(u,s.class),s.title){let a=pt(Th,u);a.textContent=s.title}let m=kt("canvas"),p=i.ctx=m.getContext("2d"),g=pt(_h,u);ds("click",g,a=>{a.target===x&&(ge!=_s||ke!=Ps)&&Ve.click(i,a)},!0);let y=i.under=pt(Ph,g);g.appendChild(m);let x=i.over=pt(Lh,g);s=Hs(s);let k=+ne(s.pxAlign,1),M=ol(k);(s.plugins||[]).forEach(a=>{a.opts&&(s=a.opts(i,s)||s)});let _=s.ms||.001,S=i.series=n==1?ll(s.series||[],Za,il,!1):fd(s.series||[null],sl),A=i.axes=ll(s.axes||[],Qa,el,!0),N=i.scales={},j=i.bands=s.bands||[];j.forEach(a=>{a.fill=ee(a.fill||null),a.dir=ne(a.dir,-1)});let O=n==2?S[1].facets[0].scale:S[0].scale,U={axes:Rc,series:Cc},B=(s.drawOrder||["axes","series"]).map(a=>U[a]);function K(a){let c=a.distr==3?d=>It(d>0?d:a.clamp(i,d,a.min,a.max,a.key)):a.distr==4?d=>No(d,a.asinh):a.distr==100?d=>a.fwd(d):d=>d;return d=>{let f=c(d),{_min:w,_max:b}=a,E=b-w;return(f-w)/E}}function G(a){let c=N[a];if(c==null){let d=(s.scales||wi)[a]||wi;if(d.from!=null){G(d.from);let f=Te({},N[d.from],d,{key:a});f.valToPct=K(f),N[a]=f}else{c=N[a]=Te({},a==O?jl:td,d),c.key=a;let f=c.time,w=c.range,b=Kt(w);if((a!=O||n==2&&!f)&&(b&&(w[0]==null||w[1]==null)&&(w={min:w[0]==null?ja:{mode:1,hard:w[0],soft:w[0]},max:w[1]==null?ja:{mode:1,hard:w[1],soft:w[1]}},b=!1),!b&&rn(w))){let E=w;w=($,T,L)=>T==null?Bs:en(T,L,E)}c.range=ee(w||(f?pd:a==O?c.distr==3?gd:c.distr==4?vd:ql:c.distr==3?Yl:c.distr==4?Kl:md)),c.auto=ee(b?!1:c.auto),c.clamp=ee(c.clamp||ed),c._min=c._max=null,c.valToPct=K(c)}}}G("x"),G("y"),n==1&&S.forEach(a=>{G(a.scale)}),A.forEach(a=>{G(a.scale)});for(let a in s.scales)G(a);let P=N[O],J=P.distr,I,q;P.ori==0?(ot(u,$h),I=o,q=r):(ot(u,Ah),I=r,q=o);let V={};for(let a in N){let c=N[a];(c.min!=null||c.max!=null)&&(V[a]={min:c.min,max:c.max},c.min=c.max=null)}let te=s.tzDate||(a=>new Date(Le(a/_))),W=s.fmtDate||qo,Qe=_==1?$u(te):_u(te),ye=Ya(te,qa(_==1?Nu:Tu,W)),se=Ja(te,Ka(Lu,W)),he=[],Z=i.legend=Te({},Du,s.legend),R=i.cursor=Te({},Wu,{drag:{y:n==2}},s.cursor),_e=Z.show,Ue=R.show,xe=Z.markers;Z.idxs=he,xe.width=ee(xe.width),xe.dash=ee(xe.dash),xe.stroke=ee(xe.stroke),xe.fill=ee(xe.fill);let ae,vt,et,Se=[],Mt=[],Ct,lt=!1,Wt={};if(Z.live){let a=S[1]?S[1].values:null;lt=a!=null,Ct=lt?a(i,1,0):{_:0};for(let c in Ct)Wt[c]=Wo}if(_e)if(ae=kt("table",Ih,u),et=kt("tbody",null,ae),Z.mount(i,ae),lt){vt=kt("thead",null,ae,et);let a=kt("tr",null,vt);kt("th",null,a);for(var gs in Ct)kt("th",Ea,a).textContent=gs}else ot(ae,zh),Z.live&&ot(ae,Rh);let vs={show:!0},Zs={show:!1};function Ni(a,c){if(c==0&&(lt||!Z.live||n==2))return Bs;let d=[],f=kt("tr",Wh,et,et.childNodes[c]);ot(f,a.class),a.show||ot(f,us);let w=kt("th",null,f);if(xe.show){let $=pt(Vh,w);if(c>0){let T=xe.width(i,c);T&&($.style.border=T+"px "+xe.dash(i,c)+" "+xe.stroke(i,c)),$.style.background=xe.fill(i,c)}}let b=pt(Ea,w);a.label instanceof HTMLElement?b.appendChild(a.label):b.textContent=a.label,c>0&&(xe.show||(b.style.color=a.width>0?xe.stroke(i,c):xe.fill(i,c)),Ge("click",w,$=>{if(R._lock)return;is($);let T=S.indexOf(a);if(($.ctrlKey||$.metaKey)!=Z.isolate){let L=S.some((C,F)=>F>0&&F!=T&&C.show);S.forEach((C,F)=>{F>0&&At(F,L?F==T?vs:Zs:vs,!0,Ae.setSeries)})}else At(T,{show:!a.show},!0,Ae.setSeries)},!1),xs&&Ge(Aa,w,$=>{R._lock||(is($),At(S.indexOf(a),Os,!0,Ae.setSeries))},!1));for(var E in Ct){let $=kt("td",Bh,f);$.textContent="--",d.push($)}return[f,d]}let Zt=new Map;function Ge(a,c,d,f=!0){let w=Zt.get(c)||{},b=R.bind[a](i,c,d,f);b&&(ds(a,c,w[a]=b),Zt.set(c,w))}function ws(a,c,d){let f=Zt.get(c)||{};for(let w in f)(a==null||w==a)&&(Oo(w,c,f[w]),delete f[w]);a==null&&Zt.delete(c)}let Dt=0,Xt=0,Q=0,D=0,me=0,Pe=0,bs=me,es=Pe,Nt=Q,ts=D,tt=0,ct=0,Ze=0,wt=0;i.bbox={};let On=!1,$i=!1,ys=!1,ss=!1,Ai=!1,ht=!1;function Cn(a,c,d){(d||a!=i.width||c!=i.height)&&pr(a,c),Ns(!1),ys=!0,$i=!0,$s()}function pr(a,c){i.width=Dt=Q=a,i.height=Xt=D=c,me=Pe=0,$c(),Ac();let d=i.bbox;tt=d.left=cs(me*re,.5),ct=d.top=cs(Pe*re,.5),Ze=d.width=cs(Q*re,.5),wt=d.height=cs(D*re,.5)}let Ec=3;function Mc(){let a=!1,c=0;for(;!a;){c++;let d=jc(c),f=Ic(c);a=c==Ec||d&&f,a||(pr(i.width,i.height),$i=!0)}}function Nc({width:a,height:c}){Cn(a,c)}i.setSize=Nc;function $c(){let a=!1,c=!1,d=!1,f=!1;A.forEach((w,b)=>{if(w.show&&w._show){let{side:E,_size:$}=w,T=E%2,L=w.label!=null?w.labelSize:0,C=$+L;C>0&&(T?(Q-=C,E==3?(me+=C,f=!0):d=!0):(D-=C,E==0?(Pe+=C,a=!0):c=!0))}}),ns[0]=a,ns[1]=d,ns[2]=c,ns[3]=f,Q-=Vt[1]+Vt[3],me+=Vt[3],D-=Vt[2]+Vt[0],Pe+=Vt[0]}function Ac(){let a=me+Q,c=Pe+D,d=me,f=Pe;function w(b,E){switch(b){case 1:return a+=E,a-E;case 2:return c+=E,c-E;case 3:return d-=E,d+E;case 0:return f-=E,f+E}}A.forEach((b,E)=>{if(b.show&&b._show){let $=b.side;b._pos=w($,b._size),b.label!=null&&(b._lpos=w($,b.labelSize))}})}if(R.dataIdx==null){let a=R.hover,c=a.skip=new Set(a.skip??[]);c.add(void 0);let d=a.prox=ee(a.prox),f=a.bias??=0;R.dataIdx=(w,b,E,$)=>{if(b==0)return E;let T=E,L=d(w,b,E,$)??fe,C=L>=0&&L<fe,F=P.ori==0?Q:D,Y=R.left,oe=e[0],ie=e[b];if(c.has(ie[E])){T=null;let X=null,H=null,z;if(f==0||f==-1)for(z=E;X==null&&z-- >0;)c.has(ie[z])||(X=z);if(f==0||f==1)for(z=E;H==null&&z++<ie.length;)c.has(ie[z])||(H=z);if(X!=null||H!=null)if(C){let we=X==null?-1/0:I(oe[X],P,F,0),Ne=H==null?1/0:I(oe[H],P,F,0),ze=Y-we,ue=Ne-Y;ze<=ue?ze<=L&&(T=X):ue<=L&&(T=H)}else T=H==null?X:X==null?H:E-X<=H-E?X:H}else C&&Oe(Y-I(oe[E],P,F,0))>L&&(T=null);return T}}let is=a=>{R.event=a};R.idxs=he,R._lock=!1;let He=R.points;He.show=ee(He.show),He.size=ee(He.size),He.stroke=ee(He.stroke),He.width=ee(He.width),He.fill=ee(He.fill);let $t=i.focus=Te({},s.focus||{alpha:.3},R.focus),xs=$t.prox>=0,ks=xs&&He.one,ut=[],Ss=[],Es=[];function mr(a,c){let d=He.show(i,c);if(d instanceof HTMLElement)return ot(d,jh),ot(d,a.class),Ot(d,-10,-10,Q,D),x.insertBefore(d,ut[c]),d}function gr(a,c){if(n==1||c>0){let d=n==1&&N[a.scale].time,f=a.value;a.value=d?Ba(f)?Ja(te,Ka(f,W)):f||se:f||Qu,a.label=a.label||(d?Bu:Vu)}if(ks||c>0){a.width=a.width==null?1:a.width,a.paths=a.paths||ud||tu,a.fillTo=ee(a.fillTo||sd),a.pxAlign=+ne(a.pxAlign,k),a.pxRound=ol(a.pxAlign),a.stroke=ee(a.stroke||null),a.fill=ee(a.fill||null),a._stroke=a._fill=a._paths=a._focus=null;let d=Zu(Je(1,a.width),1),f=a.points=Te({},{size:d,width:Je(1,d*.2),stroke:a.stroke,space:d*2,paths:dd,_stroke:null,_fill:null},a.points);f.show=ee(f.show),f.filter=ee(f.filter),f.fill=ee(f.fill),f.stroke=ee(f.stroke),f.paths=ee(f.paths),f.pxAlign=a.pxAlign}if(_e){let d=Ni(a,c);Se.splice(c,0,d[0]),Mt.splice(c,0,d[1]),Z.values.push(null)}if(Ue){he.splice(c,0,null);let d=null;ks?c==0&&(d=mr(a,c)):c>0&&(d=mr(a,c)),ut.splice(c,0,d),Ss.splice(c,0,0),Es.splice(c,0,0)}Re("addSeries",c)}function Tc(a,c){c=c??S.length,a=n==1?Ro(a,c,Za,il):Ro(a,c,{},sl),S.splice(c,0,a),gr(S[c],c)}i.addSeries=Tc;function _c(a){if(S.splice(a,1),_e){Z.values.splice(a,1),Mt.splice(a,1);let c=Se.splice(a,1)[0];ws(null,c.firstChild),c.remove()}Ue&&(he.splice(a,1),ut.splice(a,1)[0].remove(),Ss.splice(a,1),Es.splice(a,1)),Re("delSeries",a)}i.delSeries=_c;let ns=[!1,!1,!1,!1];function Pc(a,c){if(a._show=a.show,a.show){let d=a.side%2,f=N[a.scale];f==null&&(a.scale=d?S[1].scale:O,f=N[a.scale]);let w=f.time;a.size=ee(a.size),a.space=ee(a.space),a.rotate=ee(a.rotate),Kt(a.incrs)&&a.incrs.forEach(E=>{!Jt.has(E)&&Jt.set(E,wl(E))}),a.incrs=ee(a.incrs||(f.distr==2?Su:w?_==1?Mu:Au:hs)),a.splits=ee(a.splits||(w&&f.distr==1?Qe:f.distr==3?Do:f.distr==4?Gu:Uu)),a.stroke=ee(a.stroke),a.grid.stroke=ee(a.grid.stroke),a.ticks.stroke=ee(a.ticks.stroke),a.border.stroke=ee(a.border.stroke);let b=a.values;a.values=Kt(b)&&!Kt(b[0])?ee(b):w?Kt(b)?Ya(te,qa(b,W)):Ba(b)?Pu(te,b):b||ye:b||Hu,a.filter=ee(a.filter||(f.distr>=3&&f.log==10?Ku:f.distr==3&&f.log==2?Ju:gl)),a.font=cl(a.font),a.labelFont=cl(a.labelFont),a._size=a.size(i,null,c,0),a._space=a._rotate=a._incrs=a._found=a._splits=a._values=null,a._size>0&&(ns[c]=!0,a._el=pt(Oh,g))}}function Xs(a,c,d,f){let[w,b,E,$]=d,T=c%2,L=0;return T==0&&($||b)&&(L=c==0&&!w||c==2&&!E?Le(Qa.size/3):0),T==1&&(w||E)&&(L=c==1&&!b||c==3&&!$?Le(el.size/2):0),L}let vr=i.padding=(s.padding||[Xs,Xs,Xs,Xs]).map(a=>ee(ne(a,Xs))),Vt=i._padding=vr.map((a,c)=>a(i,c,ns,0)),We,De=null,Fe=null,Ti=n==1?S[0].idxs:null,bt=null,ei=!1;function wr(a,c){if(e=a??[],i.data=i._data=e,n==2){We=0;for(let d=1;d<S.length;d++)We+=e[d][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),bt=e[0],We=bt.length;let d=e;if(J==2){d=e.slice();let f=d[0]=Array(We);for(let w=0;w<We;w++)f[w]=w}i._data=e=d}if(Ns(!0),Re("setData"),J==2&&(ys=!0),c!==!1){let d=P;d.auto(i,ei)?Dn():Ht(O,d.min,d.max),ss=ss||R.left>=0,ht=!0,$s()}}i.setData=wr;function Dn(){ei=!0;let a,c;n==1&&(We>0?(De=Ti[0]=0,Fe=Ti[1]=We-1,a=e[0][De],c=e[0][Fe],J==2?(a=De,c=Fe):a==c&&(J==3?[a,c]=nn(a,a,P.log,!1):J==4?[a,c]=Bo(a,a,P.log,!1):P.time?c=a+Le(86400/_):[a,c]=en(a,c,Ho,!0))):(De=Ti[0]=a=null,Fe=Ti[1]=c=null)),Ht(O,a,c)}let _i,Ms,Fn,jn,In,Rn,zn,Wn,Vn,Xe;function br(a,c,d,f,w,b){a??=Na,d??=Go,f??="butt",w??=Na,b??="round",a!=_i&&(p.strokeStyle=_i=a),w!=Ms&&(p.fillStyle=Ms=w),c!=Fn&&(p.lineWidth=Fn=c),b!=In&&(p.lineJoin=In=b),f!=Rn&&(p.lineCap=Rn=f),d!=jn&&p.setLineDash(jn=d)}function yr(a,c,d,f){c!=Ms&&(p.fillStyle=Ms=c),a!=zn&&(p.font=zn=a),d!=Wn&&(p.textAlign=Wn=d),f!=Vn&&(p.textBaseline=Vn=f)}function Bn(a,c,d,f,w=0){if(f.length>0&&a.auto(i,ei)&&(c==null||c.min==null)){let b=ne(De,0),E=ne(Fe,f.length-1),$=d.min==null?Kh(f,b,E,w,a.distr==3):[d.min,d.max];a.min=Et(a.min,d.min=$[0]),a.max=Je(a.max,d.max=$[1])}}let xr={min:null,max:null};function Lc(){for(let f in N){let w=N[f];V[f]==null&&(w.min==null||V[O]!=null&&w.auto(i,ei))&&(V[f]=xr)}for(let f in N){let w=N[f];V[f]==null&&w.from!=null&&V[w.from]!=null&&(V[f]=xr)}V[O]!=null&&Ns(!0);let a={};for(let f in V){let w=V[f];if(w!=null){let b=a[f]=Hs(N[f],nu);if(w.min!=null)Te(b,w);else if(f!=O||n==2)if(We==0&&b.from==null){let E=b.range(i,null,null,f);b.min=E[0],b.max=E[1]}else b.min=fe,b.max=-fe}}if(We>0){S.forEach((f,w)=>{if(n==1){let b=f.scale,E=V[b];if(E==null)return;let $=a[b];if(w==0){let T=$.range(i,$.min,$.max,b);$.min=T[0],$.max=T[1],De=St($.min,e[0]),Fe=St($.max,e[0]),Fe-De>1&&(e[0][De]<$.min&&De++,e[0][Fe]>$.max&&Fe--),f.min=bt[De],f.max=bt[Fe]}else f.show&&f.auto&&Bn($,E,f,e[w],f.sorted);f.idxs[0]=De,f.idxs[1]=Fe}else if(w>0&&f.show&&f.auto){let[b,E]=f.facets,$=b.scale,T=E.scale,[L,C]=e[w],F=a[$],Y=a[T];F!=null&&Bn(F,V[$],b,L,b.sorted),Y!=null&&Bn(Y,V[T],E,C,E.sorted),f.min=E.min,f.max=E.max}});for(let f in a){let w=a[f],b=V[f];if(w.from==null&&(b==null||b.min==null)){let E=w.range(i,w.min==fe?null:w.min,w.max==-fe?null:w.max,f);w.min=E[0],w.max=E[1]}}}for(let f in a){let w=a[f];if(w.from!=null){let b=a[w.from];if(b.min==null)w.min=w.max=null;else{let E=w.range(i,b.min,b.max,f);w.min=E[0],w.max=E[1]}}}let c={},d=!1;for(let f in a){let w=a[f],b=N[f];if(b.min!=w.min||b.max!=w.max){b.min=w.min,b.max=w.max;let E=b.distr;b._min=E==3?It(b.min):E==4?No(b.min,b.asinh):E==100?b.fwd(b.min):b.min,b._max=E==3?It(b.max):E==4?No(b.max,b.asinh):E==100?b.fwd(b.max):b.max,c[f]=d=!0}}if(d){S.forEach((f,w)=>{n==2?w>0&&c.y&&(f._paths=null):c[f.scale]&&(f._paths=null)});for(let f in c)ys=!0,Re("setScale",f);Ue&&R.left>=0&&(ss=ht=!0)}for(let f in V)V[f]=null}function Oc(a){let c=Co(De-1,0,We-1),d=Co(Fe+1,0,We-1);for(;a[c]==null&&c>0;)c--;for(;a[d]==null&&d<We-1;)d++;return[c,d]}function Cc(){if(We>0){let a=S.some(c=>c._focus)&&Xe!=$t.alpha;a&&(p.globalAlpha=Xe=$t.alpha),S.forEach((c,d)=>{if(d>0&&c.show&&(kr(d,!1),kr(d,!0),c._paths==null)){let f=Xe;Xe!=c.alpha&&(p.globalAlpha=Xe=c.alpha);let w=n==2?[0,e[d][0].length-1]:Oc(e[d]);c._paths=c.paths(i,d,w[0],w[1]),Xe!=f&&(p.globalAlpha=Xe=f)}}),S.forEach((c,d)=>{if(d>0&&c.show){let f=Xe;Xe!=c.alpha&&(p.globalAlpha=Xe=c.alpha),c._paths!=null&&Sr(d,!1);{let w=c._paths!=null?c._paths.gaps:null,b=c.points.show(i,d,De,Fe,w),E=c.points.filter(i,d,b,w);(b||E)&&(c.points._paths=c.points.paths(i,d,De,Fe,E),Sr(d,!0))}Xe!=f&&(p.globalAlpha=Xe=f),Re("drawSeries",d)}}),a&&(p.globalAlpha=Xe=1)}}function kr(a,c){let d=c?S[a].points:S[a];d._stroke=d.stroke(i,a),d._fill=d.fill(i,a)}function Sr(a,c){let d=c?S[a].points:S[a],{stroke:f,fill:w,clip:b,flags:E,_stroke:$=d._stroke,_fill:T=d._fill,_width:L=d.width}=d._paths;L=pe(L*re,3);let C=null,F=L%2/2;c&&T==null&&(T=L>0?"#fff":$);let Y=d.pxAlign==1&&F>0;if(Y&&p.translate(F,F),!c){let oe=tt-L/2,ie=ct-L/2,X=Ze+L,H=wt+L;C=new Path2D,C.rect(oe,ie,X,H)}c?Hn($,L,d.dash,d.cap,T,f,w,E,b):Dc(a,$,L,d.dash,d.cap,T,f,w,E,C,b),Y&&p.translate(-F,-F)}function Dc(a,c,d,f,w,b,E,$,T,L,C){let F=!1;T!=0&&j.forEach((Y,oe)=>{if(Y.series[0]==a){let ie=S[Y.series[1]],X=e[Y.series[1]],H=(ie._paths||wi).band;Kt(H)&&(H=Y.dir==1?H[0]:H[1]);let z,we=null;ie.show&&H&&Qh(X,De,Fe)?(we=Y.fill(i,oe)||b,z=ie._paths.clip):H=null,Hn(c,d,f,w,we,E,$,T,L,C,z,H),F=!0}}),F||Hn(c,d,f,w,b,E,$,T,L,C)}let Er=Us|jo;function Hn(a,c,d,f,w,b,E,$,T,L,C,F){br(a,c,d,f,w),(T||L||F)&&(p.save(),T&&p.clip(T),L&&p.clip(L)),F?($&Er)==Er?(p.clip(F),C&&p.clip(C),Li(w,E),Pi(a,b,c)):$&jo?(Li(w,E),p.clip(F),Pi(a,b,c)):$&Us&&(p.save(),p.clip(F),C&&p.clip(C),Li(w,E),p.restore(),Pi(a,b,c)):(Li(w,E),Pi(a,b,c)),(T||L||F)&&p.restore()}function Pi(a,c,d){d>0&&(c instanceof Map?c.forEach((f,w)=>{p.strokeStyle=_i=w,p.stroke(f)}):c!=null&&a&&p.stroke(c))}function Li(a,c){c instanceof Map?c.forEach((d,f)=>{p.fillStyle=Ms=f,p.fill(d)}):c!=null&&a&&p.fill(c)}function Fc(a,c,d,f){let w=A[a],b;if(f<=0)b=[0,0];else{let E=w._space=w.space(i,a,c,d,f),$=w._incrs=w.incrs(i,a,c,d,f,E);b=wd(c,d,$,f,E)}return w._found=b}function Un(a,c,d,f,w,b,E,$,T,L){let C=E%2/2;k==1&&p.translate(C,C),br($,E,T,L,$),p.beginPath();let F,Y,oe,ie,X=w+(f==0||f==3?-b:b);d==0?(Y=w,ie=X):(F=w,oe=X);for(let H=0;H<a.length;H++)c[H]!=null&&(d==0?F=oe=a[H]:Y=ie=a[H],p.moveTo(F,Y),p.lineTo(oe,ie));p.stroke(),k==1&&p.translate(-C,-C)}function jc(a){let c=!0;return A.forEach((d,f)=>{if(!d.show)return;let w=N[d.scale];if(w.min==null){d._show&&(c=!1,d._show=!1,Ns(!1));return}else d._show||(c=!1,d._show=!0,Ns(!1));let b=d.side,E=b%2,{min:$,max:T}=w,[L,C]=Fc(f,$,T,E==0?Q:D);if(C==0)return;let F=w.distr==2,Y=d._splits=d.splits(i,f,$,T,L,C,F),oe=w.distr==2?Y.map(z=>bt[z]):Y,ie=w.distr==2?bt[Y[1]]-bt[Y[0]]:L,X=d._values=d.values(i,d.filter(i,oe,f,C,ie),f,C,ie);d._rotate=b==2?d.rotate(i,X,f,C):0;let H=d._size;d._size=mt(d.size(i,X,f,a)),H!=null&&d._size!=H&&(c=!1)}),c}function Ic(a){let c=!0;return vr.forEach((d,f)=>{let w=d(i,f,ns,a);w!=Vt[f]&&(c=!1),Vt[f]=w}),c}function Rc(){for(let a=0;a<A.length;a++){let c=A[a];if(!c.show||!c._show)continue;let d=c.side,f=d%2,w,b,E=c.stroke(i,a),$=d==0||d==3?-1:1,[T,L]=c._found;if(c.label!=null){let Ye=c.labelGap*$,nt=Le((c._lpos+Ye)*re);yr(c.labelFont[0],E,"center",d==2?"top":Ma),p.save(),f==1?(w=b=0,p.translate(nt,Le(ct+wt/2)),p.rotate((d==3?-Zi:Zi)/2)):(w=Le(tt+Ze/2),b=nt);let as=pl(c.label)?c.label(i,a,T,L):c.label;p.fillText(as,w,b),p.restore()}if(L==0)continue;let C=N[c.scale],F=f==0?Ze:wt,Y=f==0?tt:ct,oe=c._splits,ie=C.distr==2?oe.map(Ye=>bt[Ye]):oe,X=C.distr==2?bt[oe[1]]-bt[oe[0]]:T,H=c.ticks,z=c.border,we=H.show?H.size:0,Ne=Le(we*re),ze=Le((c.alignTo==2?c._size-we-c.gap:c.gap)*re),ue=c._rotate*-Zi/180,$e=M(c._pos*re),st=(Ne+ze)*$,qe=$e+st;b=f==0?qe:0,w=f==1?qe:0;let dt=c.font[0],yt=c.align==1?Rs:c.align==2?So:ue>0?Rs:ue<0?So:f==0?"center":d==3?So:Rs,_t=ue||f==1?"middle":d==2?"top":Ma;yr(dt,E,yt,_t);let it=c.font[1]*c.lineGap,ft=oe.map(Ye=>M(l(Ye,C,F,Y))),xt=c._values;for(let Ye=0;Ye<xt.length;Ye++){let nt=xt[Ye];if(nt!=null){f==0?w=ft[Ye]:b=ft[Ye],nt=""+nt;let as=nt.indexOf(`
`)==-1?[nt]:nt.split(/\n/gm);for(let Ke=0;Ke<as.length;Ke++){let Br=as[Ke];ue?(p.save(),p.translate(w,b+Ke*it),p.rotate(ue),p.fillText(Br,0,0),p.restore()):p.fillText(Br,w,b+Ke*it)}}}H.show&&Un(ft,H.filter(i,ie,a,L,X),f,d,$e,Ne,pe(H.width*re,3),H.stroke(i,a),H.dash,H.cap);let Pt=c.grid;Pt.show&&Un(ft,Pt.filter(i,ie,a,L,X),f,f==0?2:1,f==0?ct:tt,f==0?wt:Ze,pe(Pt.width*re,3),Pt.stroke(i,a),Pt.dash,Pt.cap),z.show&&Un([$e],[1],f==0?1:0,f==0?1:2,f==1?ct:tt,f==1?wt:Ze,pe(z.width*re,3),z.stroke(i,a),z.dash,z.cap)}Re("drawAxes")}function Ns(a){S.forEach((c,d)=>{d>0&&(c._paths=null,a&&(n==1?(c.min=null,c.max=null):c.facets.forEach(f=>{f.min=null,f.max=null})))})}let Oi=!1,Gn=!1,ti=[];function zc(){Gn=!1;for(let a=0;a<ti.length;a++)Re(...ti[a]);ti.length=0}function $s(){Oi||(uu(Mr),Oi=!0)}function Wc(a,c=!1){Oi=!0,Gn=c,a(i),Mr(),c&&ti.length>0&&queueMicrotask(zc)}i.batch=Wc;function Mr(){if(On&&(Lc(),On=!1),ys&&(Mc(),ys=!1),$i){if(be(y,Rs,me),be(y,"top",Pe),be(y,pi,Q),be(y,mi,D),be(x,Rs,me),be(x,"top",Pe),be(x,pi,Q),be(x,mi,D),be(g,pi,Dt),be(g,mi,Xt),m.width=Le(Dt*re),m.height=Le(Xt*re),A.forEach(({_el:a,_show:c,_size:d,_pos:f,side:w})=>{if(a!=null)if(c){let b=w===3||w===0?d:0,E=w%2==1;be(a,E?"left":"top",f-b),be(a,E?"width":"height",d),be(a,E?"top":"left",E?Pe:me),be(a,E?"height":"width",E?D:Q),Lo(a,us)}else ot(a,us)}),_i=Ms=Fn=In=Rn=zn=Wn=Vn=jn=null,Xe=1,ni(!0),me!=bs||Pe!=es||Q!=Nt||D!=ts){Ns(!1);let a=Q/Nt,c=D/ts;if(Ue&&!ss&&R.left>=0){R.left*=a,R.top*=c,As&&Ot(As,Le(R.left),0,Q,D),Ts&&Ot(Ts,0,Le(R.top),Q,D);for(let d=0;d<ut.length;d++){let f=ut[d];f!=null&&(Ss[d]*=a,Es[d]*=c,Ot(f,mt(Ss[d]),mt(Es[d]),Q,D))}}if(ve.show&&!Ai&&ve.left>=0&&ve.width>0){ve.left*=a,ve.width*=a,ve.top*=c,ve.height*=c;for(let d in Zn)be(Ls,d,ve[d])}bs=me,es=Pe,Nt=Q,ts=D}Re("setSize"),$i=!1}Dt>0&&Xt>0&&(p.clearRect(0,0,m.width,m.height),Re("drawClear"),B.forEach(a=>a()),Re("draw")),ve.show&&Ai&&(Ci(ve),Ai=!1),Ue&&ss&&(rs(null,!0,!1),ss=!1),Z.show&&Z.live&&ht&&(Jn(),ht=!1),h||(h=!0,i.status=1,Re("ready")),ei=!1,Oi=!1}i.redraw=(a,c)=>{ys=c||!1,a!==!1?Ht(O,P.min,P.max):$s()};function qn(a,c){let d=N[a];if(d.from==null){if(We==0){let f=d.range(i,c.min,c.max,a);c.min=f[0],c.max=f[1]}if(c.min>c.max){let f=c.min;c.min=c.max,c.max=f}if(We>1&&c.min!=null&&c.max!=null&&c.max-c.min<1e-16)return;a==O&&d.distr==2&&We>0&&(c.min=St(c.min,e[0]),c.max=St(c.max,e[0]),c.min==c.max&&c.max++),V[a]=c,On=!0,$s()}}i.setScale=qn;let Yn,Kn,As,Ts,Nr,$r,_s,Ps,Ar,Tr,ge,ke,Bt=!1,Ve=R.drag,je=Ve.x,Ie=Ve.y;Ue&&(R.x&&(Yn=pt(Dh,x)),R.y&&(Kn=pt(Fh,x)),P.ori==0?(As=Yn,Ts=Kn):(As=Kn,Ts=Yn),ge=R.left,ke=R.top);let ve=i.select=Te({show:!0,over:!0,left:0,width:0,top:0,height:0},s.select),Ls=ve.show?pt(Ch,ve.over?x:y):null;function Ci(a,c){if(ve.show){for(let d in a)ve[d]=a[d],d in Zn&&be(Ls,d,a[d]);c!==!1&&Re("setSelect")}}i.setSelect=Ci;function Vc(a){if(S[a].show)_e&&Lo(Se[a],us);else if(_e&&ot(Se[a],us),Ue){let d=ks?ut[0]:ut[a];d!=null&&Ot(d,-10,-10,Q,D)}}function Ht(a,c,d){qn(a,{min:c,max:d})}function At(a,c,d,f){c.focus!=null&&qc(a),c.show!=null&&S.forEach((w,b)=>{b>0&&(a==b||a==null)&&(w.show=c.show,Vc(b),n==2?(Ht(w.facets[0].scale,null,null),Ht(w.facets[1].scale,null,null)):Ht(w.scale,null,null),$s())}),d!==!1&&Re("setSeries",a,c),f&&oi("setSeries",i,a,c)}i.setSeries=At;function Bc(a,c){Te(j[a],c)}function Hc(a,c){a.fill=ee(a.fill||null),a.dir=ne(a.dir,-1),c=c??j.length,j.splice(c,0,a)}function Uc(a){a==null?j.length=0:j.splice(a,1)}i.addBand=Hc,i.setBand=Bc,i.delBand=Uc;function Gc(a,c){S[a].alpha=c,Ue&&ut[a]!=null&&(ut[a].style.opacity=c),_e&&Se[a]&&(Se[a].style.opacity=c)}let Ft,Ut,os,Os={focus:!0};function qc(a){if(a!=os){let c=a==null,d=$t.alpha!=1;S.forEach((f,w)=>{if(n==1||w>0){let b=c||w==0||w==a;f._focus=c?null:b,d&&Gc(w,b?1:$t.alpha)}}),os=a,d&&$s()}}_e&&xs&&Ge(Ta,ae,a=>{R._lock||(is(a),os!=null&&At(null,Os,!0,Ae.setSeries))});function Tt(a,c,d){let f=N[c];d&&(a=a/re-(f.ori==1?Pe:me));let w=Q;f.ori==1&&(w=D,a=w-a),f.dir==-1&&(a=w-a);let b=f._min,E=f._max,$=a/w,T=b+(E-b)*$,L=f.distr;return L==3?Vs(10,T):L==4?Xh(T,f.asinh):L==100?f.bwd(T):T}function Yc(a,c){let d=Tt(a,O,c);return St(d,e[0],De,Fe)}i.valToIdx=a=>St(a,e[0]),i.posToIdx=Yc,i.posToVal=Tt,i.valToPos=(a,c,d)=>N[c].ori==0?o(a,N[c],d?Ze:Q,d?tt:0):r(a,N[c],d?wt:D,d?ct:0),i.setCursor=(a,c,d)=>{ge=a.left,ke=a.top,rs(null,c,d)};function _r(a,c){be(Ls,Rs,ve.left=a),be(Ls,pi,ve.width=c)}function Pr(a,c){be(Ls,"top",ve.top=a),be(Ls,mi,ve.height=c)}let si=P.ori==0?_r:Pr,ii=P.ori==1?_r:Pr;function Kc(){if(_e&&Z.live)for(let a=n==2?1:0;a<S.length;a++){if(a==0&&lt)continue;let c=Z.values[a],d=0;for(let f in c)Mt[a][d++].firstChild.nodeValue=c[f]}}function Jn(a,c){if(a!=null&&(a.idxs?a.idxs.forEach((d,f)=>{he[f]=d}):iu(a.idx)||he.fill(a.idx),Z.idx=he[0]),_e&&Z.live){for(let d=0;d<S.length;d++)(d>0||n==1&&!lt)&&Jc(d,he[d]);Kc()}ht=!1,c!==!1&&Re("setLegend")}i.setLegend=Jn;function Jc(a,c){let d=S[a],f=a==0&&J==2?bt:e[a],w;lt?w=d.values(i,a,c)??Wt:(w=d.value(i,c==null?null:f[c],a,c),w=w==null?Wt:{_:w}),Z.values[a]=w}function rs(a,c,d){Ar=ge,Tr=ke,[ge,ke]=R.move(i,ge,ke),R.left=ge,R.top=ke,Ue&&(As&&Ot(As,Le(ge),0,Q,D),Ts&&Ot(Ts,0,Le(ke),Q,D));let f,w=De>Fe;Ft=fe,Ut=null;let b=P.ori==0?Q:D,E=P.ori==1?Q:D;if(ge<0||We==0||w){f=R.idx=null;for(let $=0;$<S.length;$++){let T=ut[$];T!=null&&Ot(T,-10,-10,Q,D)}xs&&At(null,Os,!0,a==null&&Ae.setSeries),Z.live&&(he.fill(f),ht=!0)}else{let $,T,L;n==1&&($=P.ori==0?ge:ke,T=Tt($,O),f=R.idx=St(T,e[0],De,Fe),L=I(e[0][f],P,b,0));let C=-10,F=-10,Y=0,oe=0,ie=!0,X="",H="";for(let z=n==2?1:0;z<S.length;z++){let we=S[z],Ne=he[z],ze=Ne==null?null:n==1?e[z][Ne]:e[z][1][Ne],ue=R.dataIdx(i,z,f,T),$e=ue==null?null:n==1?e[z][ue]:e[z][1][ue];if(ht=ht||$e!=ze||ue!=Ne,he[z]=ue,z>0&&we.show){let st=ue==null?-10:ue==f?L:I(n==1?e[0][ue]:e[z][0][ue],P,b,0),qe=$e==null?-10:q($e,n==1?N[we.scale]:N[we.facets[1].scale],E,0);if(xs&&$e!=null){let dt=P.ori==1?ge:ke,yt=Oe($t.dist(i,z,ue,qe,dt));if(yt<Ft){let _t=$t.bias;if(_t!=0){let it=Tt(dt,we.scale),ft=$e>=0?1:-1,xt=it>=0?1:-1;xt==ft&&(xt==1?_t==1?$e>=it:$e<=it:_t==1?$e<=it:$e>=it)&&(Ft=yt,Ut=z)}else Ft=yt,Ut=z}}if(ht||ks){let dt,yt;P.ori==0?(dt=st,yt=qe):(dt=qe,yt=st);let _t,it,ft,xt,Pt,Ye,nt=!0,as=He.bbox;if(as!=null){nt=!1;let Ke=as(i,z);ft=Ke.left,xt=Ke.top,_t=Ke.width,it=Ke.height}else ft=dt,xt=yt,_t=it=He.size(i,z);if(Ye=He.fill(i,z),Pt=He.stroke(i,z),ks)z==Ut&&Ft<=$t.prox&&(C=ft,F=xt,Y=_t,oe=it,ie=nt,X=Ye,H=Pt);else{let Ke=ut[z];Ke!=null&&(Ss[z]=ft,Es[z]=xt,Fa(Ke,_t,it,nt),Ca(Ke,Ye,Pt),Ot(Ke,mt(ft),mt(xt),Q,D))}}}}if(ks){let z=$t.prox,we=os==null?Ft<=z:Ft>z||Ut!=os;if(ht||we){let Ne=ut[0];Ne!=null&&(Ss[0]=C,Es[0]=F,Fa(Ne,Y,oe,ie),Ca(Ne,X,H),Ot(Ne,mt(C),mt(F),Q,D))}}}if(ve.show&&Bt)if(a!=null){let[$,T]=Ae.scales,[L,C]=Ae.match,[F,Y]=a.cursor.sync.scales,oe=a.cursor.drag;if(je=oe._x,Ie=oe._y,je||Ie){let{left:ie,top:X,width:H,height:z}=a.select,we=a.scales[F].ori,Ne=a.posToVal,ze,ue,$e,st,qe,dt=$!=null&&L($,F),yt=T!=null&&C(T,Y);dt&&je?(we==0?(ze=ie,ue=H):(ze=X,ue=z),$e=N[$],st=I(Ne(ze,F),$e,b,0),qe=I(Ne(ze+ue,F),$e,b,0),si(Et(st,qe),Oe(qe-st))):si(0,b),yt&&Ie?(we==1?(ze=ie,ue=H):(ze=X,ue=z),$e=N[T],st=q(Ne(ze,Y),$e,E,0),qe=q(Ne(ze+ue,Y),$e,E,0),ii(Et(st,qe),Oe(qe-st))):ii(0,E)}else Xn()}else{let $=Oe(Ar-Nr),T=Oe(Tr-$r);if(P.ori==1){let Y=$;$=T,T=Y}je=Ve.x&&$>=Ve.dist,Ie=Ve.y&&T>=Ve.dist;let L=Ve.uni;L!=null?je&&Ie&&(je=$>=L,Ie=T>=L,!je&&!Ie&&(T>$?Ie=!0:je=!0)):Ve.x&&Ve.y&&(je||Ie)&&(je=Ie=!0);let C,F;je&&(P.ori==0?(C=_s,F=ge):(C=Ps,F=ke),si(Et(C,F),Oe(F-C)),Ie||ii(0,E)),Ie&&(P.ori==1?(C=_s,F=ge):(C=Ps,F=ke),ii(Et(C,F),Oe(F-C)),je||si(0,b)),!je&&!Ie&&(si(0,0),ii(0,0))}if(Ve._x=je,Ve._y=Ie,a==null){if(d){if(Vr!=null){let[$,T]=Ae.scales;Ae.values[0]=$!=null?Tt(P.ori==0?ge:ke,$):null,Ae.values[1]=T!=null?Tt(P.ori==1?ge:ke,T):null}oi(Eo,i,ge,ke,Q,D,f)}if(xs){let $=d&&Ae.setSeries,T=$t.prox;os==null?Ft<=T&&At(Ut,Os,!0,$):Ft>T?At(null,Os,!0,$):Ut!=os&&At(Ut,Os,!0,$)}}ht&&(Z.idx=f,Jn()),c!==!1&&Re("setCursor")}let Gt=null;Object.defineProperty(i,"rect",{get(){return Gt==null&&ni(!1),Gt}});function ni(a=!1){a?Gt=null:(Gt=x.getBoundingClientRect(),Re("syncRect",Gt))}function Lr(a,c,d,f,w,b,E){R._lock||Bt&&a!=null&&a.movementX==0&&a.movementY==0||(Qn(a,c,d,f,w,b,E,!1,a!=null),a!=null?rs(null,!0,!0):rs(c,!0,!1))}function Qn(a,c,d,f,w,b,E,$,T){if(Gt==null&&ni(!1),is(a),a!=null)d=a.clientX-Gt.left,f=a.clientY-Gt.top;else{if(d<0||f<0){ge=-10,ke=-10;return}let[L,C]=Ae.scales,F=c.cursor.sync,[Y,oe]=F.values,[ie,X]=F.scales,[H,z]=Ae.match,we=c.axes[0].side%2==1,Ne=P.ori==0?Q:D,ze=P.ori==1?Q:D,ue=we?b:w,$e=we?w:b,st=we?f:d,qe=we?d:f;if(ie!=null?d=H(L,ie)?l(Y,N[L],Ne,0):-10:d=Ne*(st/ue),X!=null?f=z(C,X)?l(oe,N[C],ze,0):-10:f=ze*(qe/$e),P.ori==1){let dt=d;d=f,f=dt}}T&&(c==null||c.cursor.event.type==Eo)&&((d<=1||d>=Q-1)&&(d=cs(d,Q)),(f<=1||f>=D-1)&&(f=cs(f,D))),$?(Nr=d,$r=f,[_s,Ps]=R.move(i,d,f)):(ge=d,ke=f)}let Zn={width:0,height:0,left:0,top:0};function Xn(){Ci(Zn,!1)}let Or,Cr,Dr,Fr;function jr(a,c,d,f,w,b,E){Bt=!0,je=Ie=Ve._x=Ve._y=!1,Qn(a,c,d,f,w,b,E,!0,!1),a!=null&&(Ge(Mo,_o,Ir,!1),oi($a,i,_s,Ps,Q,D,null));let{left:$,top:T,width:L,height:C}=ve;Or=$,Cr=T,Dr=L,Fr=C}function Ir(a,c,d,f,w,b,E){Bt=Ve._x=Ve._y=!1,Qn(a,c,d,f,w,b,E,!1,!0);let{left:$,top:T,width:L,height:C}=ve,F=L>0||C>0,Y=Or!=$||Cr!=T||Dr!=L||Fr!=C;if(F&&Y&&Ci(ve),Ve.setScale&&F&&Y){let oe=$,ie=L,X=T,H=C;if(P.ori==1&&(oe=T,ie=C,X=$,H=L),je&&Ht(O,Tt(oe,O),Tt(oe+ie,O)),Ie)for(let z in N){let we=N[z];z!=O&&we.from==null&&we.min!=fe&&Ht(z,Tt(X+H,z),Tt(X,z))}Xn()}else R.lock&&(R._lock=!R._lock,rs(c,!0,a!=null));a!=null&&(ws(Mo,_o),oi(Mo,i,ge,ke,Q,D,null))}function Qc(a,c,d,f,w,b,E){if(R._lock)return;is(a);let $=Bt;if(Bt){let T=!0,L=!0,C=10,F,Y;P.ori==0?(F=je,Y=Ie):(F=Ie,Y=je),F&&Y&&(T=ge<=C||ge>=Q-C,L=ke<=C||ke>=D-C),F&&T&&(ge=ge<_s?0:Q),Y&&L&&(ke=ke<Ps?0:D),rs(null,!0,!0),Bt=!1}ge=-10,ke=-10,he.fill(null),rs(null,!0,!0),$&&(Bt=$)}function Rr(a,c,d,f,w,b,E){R._lock||(is(a),Dn(),Xn(),a!=null&&oi(_a,i,ge,ke,Q,D,null))}function zr(){A.forEach(bd),Cn(i.width,i.height,!0)}ds(Xi,Ws,zr);let Cs={};Cs.mousedown=jr,Cs.mousemove=Lr,Cs.mouseup=Ir,Cs.dblclick=Rr,Cs.setSeries=(a,c,d,f)=>{let w=Ae.match[2];d=w(i,c,d),d!=-1&&At(d,f,!0,!1)},Ue&&(Ge($a,x,jr),Ge(Eo,x,Lr),Ge(Aa,x,a=>{is(a),ni(!1)}),Ge(Ta,x,Qc),Ge(_a,x,Rr),Io.add(i),i.syncRect=ni);let Di=i.hooks=s.hooks||{};function Re(a,c,d){Gn?ti.push([a,c,d]):a in Di&&Di[a].forEach(f=>{f.call(null,i,c,d)})}(s.plugins||[]).forEach(a=>{for(let c in a.hooks)Di[c]=(Di[c]||[]).concat(a.hooks[c])});let Wr=(a,c,d)=>d,Ae=Te({key:null,setSeries:!1,filters:{pub:Wa,sub:Wa},scales:[O,S[1]?S[1].scale:null],match:[Va,Va,Wr],values:[null,null]},R.sync);Ae.match.length==2&&Ae.match.push(Wr),R.sync=Ae;let Vr=Ae.key,eo=Il(Vr);function oi(a,c,d,f,w,b,E){Ae.filters.pub(a,c,d,f,w,b,E)&&eo.pub(a,c,d,f,w,b,E)}eo.sub(i);function Zc(a,c,d,f,w,b,E){Ae.filters.sub(a,c,d,f,w,b,E)&&Cs[a](null,c,d,f,w,b,E)}i.pub=Zc;function Xc(){eo.unsub(i),Io.delete(i),Zt.clear(),Oo(Xi,Ws,zr),u.remove(),ae?.remove(),Re("destroy")}i.destroy=Xc;function to(){Re("init",s,e),wr(e||s.data,!1),V[O]?qn(O,V[O]):Dn(),Ai=ve.show&&(ve.width>0||ve.height>0),ss=ht=!0,Cn(s.width,s.height)}return S.forEach(gr),A.forEach(Pc),t?t instanceof HTMLElement?(t.appendChild(u),to()):t(i,to):to(),i}Ce.assign=Te;Ce.fmtNum=Uo;Ce.rangeNum=en;Ce.rangeLog=nn;Ce.rangeAsinh=Bo;Ce.orient=ps;Ce.pxRatio=re;Ce.join=hu;Ce.fmtDate=qo,Ce.tzDate=xu;Ce.sync=Il;{Ce.addGap=id,Ce.clipGaps=an;let s=Ce.paths={points:Hl};s.linear=Gl,s.stepped=rd,s.bars=ad,s.spline=cd}var un=class{constructor(e){this.columns=e,this.width=1,this.pending=0,this.sums=new Array(e).fill(0),this.iterations=0,this.series=Array.from({length:e+1},()=>[])}clear(){this.width=1,this.pending=0,this.sums.fill(0),this.iterations=0,this.series=Array.from({length:this.columns+1},()=>[])}add(e){for(let t=0;t<e.length;t+=this.columns){for(let i=0;i<this.columns;i++)this.sums[i]+=e[t+i];this.iterations+=1,this.pending+=1,!(this.pending<this.width)&&(this.series[0].push(this.iterations-(this.width-1)/2),this.sums.forEach((i,n)=>this.series[n+1].push(i/this.width)),this.sums.fill(0),this.pending=0,this.series[0].length===1024&&this.halve())}}halve(){this.series=this.series.map(e=>Array.from({length:e.length/2},(t,i)=>(e[2*i]+e[2*i+1])/2)),this.width*=2}},dn=class{constructor(){this.series=[[],[]]}clear(){this.series=[[],[]]}add(e,t){let[i,n]=this.series;for(;i.length&&i[i.length-1]>=e;)i.pop(),n.pop();i.push(e),n.push(t),i.length===1024&&(this.series=this.series.map(o=>o.filter((r,l)=>l%2===0)))}};var Jl=[[],[7,4],[2,3]],Ql=116,yd=150,xd=60,kd=2,Sd="11px system-ui, sans-serif",Ed=(s,e,t)=>e===null||t===null?[0,1]:Ce.rangeNum(e,t,.1,!0);function Md(s,e){let t=v("div",{className:"live-plot",role:"img","aria-label":s}),i=e.map((r,l)=>v("span",{className:"live-key live-key-curve",innerHTML:`<svg viewBox="0 0 24 12" aria-hidden="true" class="live-curve-${l+1}"><path d="M0 6H24"/></svg>`},r)),n=v("div",{className:"live-caption"},s);return{element:v("div",{className:"live-chart"},n,...i.length>1?[v("div",{className:"live-keys"},...i)]:[],t),plot:t,caption:n}}var ms=new Set;function ec(){let s=kd;for(let e of ms)if(ms.delete(e),e.draw(),!--s)break;ms.size&&requestAnimationFrame(ec)}function Zl(s){ms.size||requestAnimationFrame(ec),ms.add(s)}var Xl=(s,e)=>e.includes(null)?e.map(t=>t===null?"":Ee(t)):Jr(e),Nd=(s,e)=>Math.max(42,10+6.5*Math.max(0,...(e??[]).map(t=>t.length))),yi=class{constructor(e,t){let{element:i,plot:n,caption:o}=Md(e,t);this.element=i,this.plot=n,this.caption=o,this.due=0}options(e){throw new Error("a chart says what it plots")}data(){throw new Error("a chart says what it plots")}attach(e){let t={stroke:()=>e("axis"),grid:{stroke:()=>e("grid"),width:1},ticks:{show:!1},font:Sd},{series:i,scales:n,bands:o,splits:r}=this.options(e);this.uplot=new Ce({width:Math.max(this.plot.clientWidth,100),height:Ql,legend:{show:!1},cursor:{show:!1},padding:[6,16,0,0],scales:{x:{time:!1},y:{range:Ed},...n},axes:[{...t,size:18,gap:2,space:50,values:Xl},{...t,size:Nd,gap:4,space:24,values:Xl,...r&&{splits:r}}],series:[{},...i],bands:o},this.data(),this.plot)}drawSoon(){if(!this.uplot||ms.has(this))return;clearTimeout(this.timer);let e=this.due-performance.now();e<=0?Zl(this):this.timer=setTimeout(()=>Zl(this),e+xd)}draw(){this.due=performance.now()+yd,this.plot.clientWidth&&this.uplot?.setData(this.data())}fit(){let e=this.plot.clientWidth;e>0&&this.uplot&&e!==this.uplot.width&&this.uplot.setSize({width:e,height:Ql}),this.drawSoon()}destroy(){clearTimeout(this.timer),ms.delete(this),this.uplot?.destroy(),this.uplot=void 0}},tc={x:{time:!1,range:(s,e,t)=>[e,Math.max(t,e+1)]}},sc=(s,e)=>({stroke:()=>s(`curve-${e+1}`),width:1.5,dash:Jl[e%Jl.length],points:{show:!1}}),Ks=class extends yi{constructor(e,t){super(`${e} over generator steps`,t),de(this.caption,e),this.history=new un(t.length),this.count=t.length}options(e){return{series:Array.from({length:this.count},(t,i)=>sc(e,i)),scales:tc,bands:[]}}data(){let{series:e}=this.history;return e[0].length?e:[[0,1],...e.slice(1).map(()=>[null,null])]}add(e){this.history.add(e),this.drawSoon()}clear(){this.history.clear(),this.drawSoon()}},xi=class extends yi{constructor(e){super(`${e} over generator steps, with its floor`,[]),this.track=new dn,this.floor={mean:NaN,sd:NaN},this.name=e,de(this.caption,e)}options(e){let t={stroke:()=>e("floor"),width:1,dash:[4,3],points:{show:!1}};return{series:[{...sc(e,0),points:{show:()=>this.track.series[0].length<2,size:6}},t,t],scales:{...tc,y:{range:(i,n,o)=>[0,o?1.1*o:1]}},bands:[{series:[3,2],fill:()=>e("floor-fill")}]}}data(){let[e,t]=this.track.series,{mean:i,sd:n}=this.floor,[o,r]=e.length>1?[e,t]:[[e[0]??0,(e[0]??0)+1],[t[0]??null,null]];return[o,r,o.map(()=>Math.max(0,i-2*n)),o.map(()=>i+2*n)]}setFloor(e){this.floor=e,de(this.caption,`${this.name}
dashed: its floor ${Ee(e.mean)} ± ${Ee(2*e.sd)}`),this.drawSoon()}add(e,t){this.track.add(e,t),this.drawSoon()}clear(){this.track.clear(),this.drawSoon()}},fn=class extends xi{options(e){let t=super.options(e),i=(o,r,l)=>{let[h,u]=[Math.min(r??1,this.floor.mean||1),l??1];return[10**Math.floor(Math.log10(Math.max(h,1e-6)/1.5)),10**Math.ceil(Math.log10(Math.max(u,1e-6)))]};return{...t,splits:(o,r,l,h)=>{let[u,m]=[l,h].map(g=>Math.round(Math.log10(g))),p=Math.ceil((m-u+1)/4);return Array.from({length:Math.floor((m-u)/p)+1},(g,y)=>10**(u+y*p))},scales:{...t.scales,y:{distr:3,range:i}}}}data(){let[e,t,i,n]=super.data();return[e,t,i.map(o=>Math.max(Number(o),this.floor.mean/3)||null),n]}},ki=class extends yi{constructor(e,t){super(`${e}: ${t}`,[]),de(this.caption,`${e}
${t}`),this.histogram={edges:[0,1],shares:new Float32Array(1)}}options(e){let t=Ce.paths.bars({size:[1,1/0],align:1,gap:1});return{series:[{stroke:()=>e("bar"),fill:()=>e("bar"),width:0,paths:t,points:{show:!1}}],scales:{x:{time:!1,range:()=>this.histogram.edges},y:{range:(i,n,o)=>[0,o?1.05*o:1]}},bands:[]}}data(){let{edges:e,shares:t}=this.histogram,i=(e[1]-e[0])/t.length;return[Array.from(t,(n,o)=>e[0]+o*i),Array.from(t)]}show(e){this.histogram=e,this.drawSoon()}};var $d={real:'<svg viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="4"/></svg>',generated:'<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M3 3 9 9M3 9 9 3"/></svg>',arrow:'<svg viewBox="0 0 18 12" aria-hidden="true"><path d="M1 6H16M11 2 16 6 11 10"/></svg>'},er=(s,...e)=>v("span",{className:`live-key live-key-${s}`},v("span",{innerHTML:$d[s]}),...e),pn=class{constructor(e){this.label=e.label,this.labelled=v("span",{},e.label),this.outside=v("span",{}),this.wider=v("span",{});let t=ce("arrows");this.arrows=v("input",{id:t,type:"checkbox",checked:!0}),this.ends=[v("span"),v("span"),v("span")],this.element=v("div",{className:"live-legend"},v("div",{className:"live-keys"},er("real","real"),er("generated","generated"),er("arrow",this.arrows,v("label",{htmlFor:t},"pull on them"))),v("div",{className:"live-bar"},v("div",{className:"live-beside"},this.labelled,v("span",{},this.outside,this.wider)),v("div",{className:"live-ramp"}),v("div",{className:"live-ends"},...this.ends)));let{low:i,high:n}=e;i!==null&&n!==null&&this.show({low:i,high:n},1)}show({low:e,high:t},i,n=!1){de(this.labelled,n?`change of ${this.label}`:this.label);let o=Math.min(20,Math.max(0,Math.ceil(1-Math.log10(t-e)))),r=l=>String(Number(l.toFixed(o)));[e,(e+t)/2,t].forEach((l,h)=>de(this.ends[h],r(l))),de(this.wider,i>1?` ${i} times as wide`:"")}showOutside(e){de(this.outside,e?`${Math.ceil(100*e)} % outside`:"")}};var mn=-10,ic=2,Ad=[-8,-4,0],tr=s=>{let e=s>0?Math.log10(s):mn;return 100*(Math.min(ic,Math.max(mn,e))-mn)/(ic-mn)},gn=class{constructor(){this.number=v("span",{className:"live-number"},"–"),this.bar=v("div",{className:"live-meter-bar"}),this.most=v("div",{className:"live-meter-most",hidden:!0});let e=Ad.map(t=>{let i=v("span",{},t===0?"1":v("span",{},"10",v("sup",{},String(t).replace("-","−"))));return i.style.left=`${tr(10**t)}%`,i});this.element=v("div",{className:"live-meter"},v("div",{className:"live-meter-text"},v("span",{},"longest pull on a sample"),this.number),v("div",{className:"live-meter-track","aria-hidden":"true"},this.bar,this.most),v("div",{className:"live-meter-marks","aria-hidden":"true"},...e))}show(e,t){de(this.number,Ee(e)),this.bar.style.width=`${tr(e)}%`,this.most.style.left=`${tr(t)}%`,this.most.hidden=!(t>0)}};var Td=.01,_d=10,Pd=({edges:[s,e],shares:t})=>t.reduce((i,n,o)=>i+n*(s+(o+.5)*(e-s)/t.length),0);function nc(s,e,t,i){let n={...e,steps:t.steps,updates:t.steps+t.discriminatorSteps,mean_slope:Pd(t.slopes),...i};s.measured.forEach((o,r)=>{(!Number.isNaN(t.last[r])||!(o in n))&&(n[o]=t.last[r])});for(let[o,r]of Object.entries(s.derived))n[o]=di(r,n);return n}var gt=s=>{let e=Math.abs(s);return e>=.01&&e<1e3?String(Number(s.toFixed(e<1?3:e<100?2:0))):Ee(s)};function Ld(s,e){return[...s.matchAll(/\{(\w+)\}/g)].map(([,i])=>i).some(i=>!Number.isFinite(e[i]))?"":s.replace(/\{(\w+)\}/g,(i,n)=>gt(e[n]))}function Od({covered:s,quality:e,distance:t},i,{mean:n}){if(i&&s===0)return`No sample sits on any of the ${i} modes`;let o=`${Math.round(100*(e??0))} %`;if(i)return`Samples sit on ${s} of ${i} modes; ${o} of all lie right on one`;let r=t/n;return Number.isFinite(r)?r<1.5?`The distance is ${gt(t)}, no more than between two samples of the data`:`The distance is ${gt(t)}, ${r<_d?r.toFixed(1):Math.round(r)} times its floor`:""}var Cd=(s,e)=>s<Td*e?`The longest pull on a sample has faded to ${gt(s)}, from ${gt(e)} at its best: G has almost nothing to learn from.`:"";function oc(s,e,{modes:t,floor:i,most:n}){if(e.updates===0)return"Nothing is trained yet. Crosses are what G makes of noise; the map is what an untrained network says.";let o=Od(e,t,i);return[o&&`${o}.`,Ld(s.sentence,e),Cd(e.pull,n)].filter(Boolean).join(" ")}var rc=s=>s<0?gt(s).replace("-","−"):`+${gt(s)}`;function ac({part:s,arrows:e},{discriminator:t}){let i=t==="critic"?"f":"D",{batch:n,loss:o=NaN,atReal:r=NaN,atMade:l=NaN,others:h=0,moved:u=NaN,cosine:m=NaN}=s,p=h===1?", and one more with fresh draws":`, and ${h} more with fresh draws`;return{noise:`1 of 5. G makes ${n} samples of fresh noise, and as many real points are drawn. The update of ${i} sees these alone.`,gradient:`2 of 5. The loss of ${i} on them is ${gt(o)}. The map shows what its gradient will change: ${rc(r)} at the real points, ${rc(l)} at the samples, on average.`,update:`3 of 5. ${i} has made that update${h?p:""}. The map is the new one.`,pull:`4 of 5. Fresh noise again. Each arrow is minus the gradient of G’s loss at a sample, ${gt(qt(e))} long at most.`,move:`5 of 5. G has made its update. The samples share its weights, so they cannot simply follow their pulls: they moved by ${gt(u)} on average, and the cosine between ways and pulls is ${gt(m)}. Arrows show the ways, enlarged.`}[s.name]}function sr(s){let[e,t]=[1/0,-1/0];for(let i of s)Number.isFinite(i)&&([e,t]=[Math.min(e,i),Math.max(t,i)]);return e<=t?[e,t]:[0,0]}function lc(s){let e=Math.max(...sr(s).map(Math.abs))||1;return{low:-e,high:e}}var vn=class{constructor(e){this.bounds=e,this.pull=0,this.span=0}clear(){this.pull=this.span=0}take({surface:e,arrows:t}){let[i,n]=sr(e);this.span=Math.max(this.span,(this.bounds.high??n)-(this.bounds.low??i)),this.pull=Math.max(this.pull,qt(t))}range(e){let{low:t,high:i}=this.bounds,n=this.span||1;if(t!==null)return{low:t,high:i??t+n};if(i!==null)return{low:i-n,high:i};let[o,r]=sr(e);return{low:(o+r-n)/2,high:(o+r+n)/2}}};var wn=class{constructor(e,t){this.pane=e,this.assets=t,this.loading=void 0,this.module=void 0,this.needed=e.manifest.controls.some(({kind:i})=>i==="formula")}load(){return this.needed?(this.loading??=this.begin().catch(e=>{throw this.loading=void 0,e}),this.loading):Promise.resolve()}async begin(){let{settings:e,main:t}=this.pane,{default:i}=await import(await this.assets.url("formulas.js"));this.module=i,this.panel=new i.Panel(e.inputs,(n,o)=>e.set(n,o)),t.prepend(this.panel.top),t.append(this.panel.bottom),this.show(e.values)}async check(e){try{return await this.load(),this.read(e)}catch(t){return{error:`formulas.js, which reads formulas, could not be loaded (${t.message}).`}}}read(e){return this.module?.check(e)??{error:"formulas.js, which reads formulas, could not be loaded."}}show(e){this.panel?.show(e)}};var ir=new Intl.NumberFormat("en"),Dd=20,Fd="objective.",bn=class{picture;shown;steps=0;numbersToo=!0;held=[];measured={distance:NaN,covered:null,quality:null};told={};constructor(e,t,i,n,o,r){this.manifest=e,this.index=t,this.scale=new vn(e.surface),this.named=l=>Me(l).replace("discriminator",e.discriminator),this.legend=new pn(e.surface),this.meter=new gn,this.distance=new xi("distance to the data (sliced W₁)"),this.layOut(n),this.written=new wn(this,r),this.settings=new Is(e,i,this,l=>{this.note(l),this.written.show(l),o(l)}),this.describeSlider(),this.curves=e.curves.map(({label:l,names:h})=>new Ks(l,h.map(this.named))),this.slopes=new ki("slopes between real and generated","share of points"),this.weights=new ki(`weights of the ${e.discriminator}`,"share of weights"),this.place.append(...[...this.curves,this.slopes,this.weights].map(({element:l})=>l)),this.charts=[this.distance,...this.curves,this.slopes,this.weights],this.clear()}layOut(e){let{manifest:t}=this;this.canvas=v("canvas",{role:"img","aria-label":`Real and generated points on a map of ${t.surface.label}.`}),this.main=v("div",{className:"live-main"}),this.controls=v("div",{className:"live-controls"}),this.place=v("div",{className:"live-charts"}),this.said=v("p",{className:"live-say"}),this.below=v("div",{});let i=v("div",{className:"live-square"},this.canvas,v("div",{className:"live-stored"},...e));this.element=v("section",{className:"live-pane","aria-label":t.title},v("p",{className:"live-title"},t.title),v("div",{className:"live-body"},v("div",{className:"live-stage"},i,this.legend.element),v("div",{className:"live-side"},this.said,this.main,this.meter.element,this.distance.element,this.below),v("div",{className:"live-groups"},Lt("more settings",this.controls),Lt("everything that is measured",this.readouts(),this.place))))}describeSlider(){let{manifest:e,settings:t,main:i}=this,[n,o]=e.ends;if(n||o){let r=v("p",{className:"live-effects"},v("i",{},`← ${n}`),v("i",{},`${o} →`));i.querySelector("[data-control]").append(r)}this.now={};for(let r of Object.keys(t.inputs))Fd+r in e.state&&(this.now[r]=v("p",{className:"live-now"}," "),t.inputs[r].element.append(this.now[r]))}readouts(){this.numbers={};let e=(t,i)=>(this.numbers[t]=v("dd",{},"–"),v("div",{},v("dt",{},i),this.numbers[t]));return v("dl",{className:"live-readouts"},e("steps","generator steps"),e("discriminatorSteps",this.named("discriminator_steps")),...this.manifest.measured.map(t=>e(t,this.named(t))),e("distance","distance"),e("covered","modes covered"),e("quality","high-quality samples"))}attach(e){this.picture=new Ii(this.canvas);for(let t of this.charts)t.attach(e)}recolour(e){this.picture.setPalette(e);for(let t of this.charts)t.drawSoon()}fit(){this.picture.fit();for(let e of this.charts)e.fit()}clear(){this.held=[{values:this.settings.values,step:0}],this.steps=0,this.scale.clear();for(let e of this.curves)e.clear();this.distance.clear()}note(e){let t=this.held.at(-1);t&&this.steps-t.step<Dd&&this.held.pop(),this.held.push({values:e,step:this.steps})}lastStable(){let e=this.held.at(-2);if(!e)return;let t=this.manifest.controls.map(({name:n})=>n),{values:i}=this.settings;return t.filter(n=>e.values[n]!==i[n]).map(n=>({name:n,value:e.values[n]}))}take(e,t,i){e.steps+e.discriminatorSteps===0&&this.clear(),this.steps=e.steps,e.part||this.scale.take(e),this.plot(e),this.show(e,t,i||e.distance!==void 0)}plot({rows:e,steps:t,distance:i}){let{measured:n,derived:o,curves:r}=this.manifest,l=r.map(()=>[]);for(let h=0;h<e.length;h+=n.length){let u={...this.settings.values};n.forEach((m,p)=>u[m]=e[h+p]),r.forEach(({names:m},p)=>l[p].push(...m.map(g=>di(o[g]??g,u))))}l.forEach((h,u)=>h.length&&this.curves[u].add(h)),i!==void 0&&this.distance.add(t,i)}show(e,t,i){if(this.shown=e,e.part)return de(this.said,ac(e,this.manifest));if(this.slopes.show(e.slopes),this.weights.show(e.weights),this.numbersToo=i,e.distance!==void 0){let{distance:n,covered:o=null,quality:r=null}=e;this.measured={distance:n,covered:o,quality:r}}this.told=nc(this.manifest,this.settings.values,e,{pull:qt(e.arrows),...this.measured}),i&&this.showNumbers(e,t)}draw(e,{cursor:t}){let{shown:i}=this;if(!i)return;let{limit:n,part:o}=i,r=o?.name==="gradient",l=r?lc(i.surface):this.scale.range(i.surface),h=o?.name==="move"?qt(i.arrows):this.scale.pull;this.picture.draw(i,i.points??e.points,{...l,limit:n,pull:h},this.legend.arrows.checked),t&&this.picture.drawCursor(t,n),this.numbersToo&&this.legend.show(l,n/this.index.data[e.data].limit,r)}showNumbers({samples:e,steps:t,discriminatorSteps:i,last:n,limit:o},r){let{numbers:l,measured:h,manifest:u,told:m}=this,{modes:p}=this.index.data[r],g=this.distance.floor;de(this.said,oc(u,m,{modes:p.length,floor:g,most:this.scale.pull})),this.meter.show(m.pull,this.scale.pull),this.legend.showOutside(Gr(e,o)/(e.length/2));for(let[x,k]of Object.entries(this.now)){let M=u.measured.indexOf(x);M>=0&&Number.isFinite(n[M])?de(k,`starts there; now ${ho(n[M])}`):de(k," ")}if(de(l.steps,ir.format(t)),de(l.discriminatorSteps,ir.format(i)),u.measured.forEach((x,k)=>de(l[x],ho(n[k]))),Number.isNaN(h.distance))return;de(l.distance,h.distance.toFixed(3)),de(l.covered,p.length?`${h.covered} of ${p.length}`:"no modes"),de(l.quality,p.length?`${Math.round(100*(h.quality??0))} %`:"no modes");let y=p.length?`; the generated points cover ${h.covered} of ${p.length} modes`:"";this.words=`Real and generated points on a map of ${u.surface.label}, after ${ir.format(t)} steps${y}.`}say(){this.words&&this.canvas.setAttribute("aria-label",this.words)}destroy(){this.settings.end();for(let e of this.charts)e.destroy()}};var jd=s=>s.split(/\b(\p{L}_\w+)/u).map((e,t)=>{let[i,n]=e.split("_");return t%2?v("i",{},i,v("sub",{},n)):e}),yn=class{constructor(e,t){this.done=t,this.all=e.map(i=>({...i,reached:0,item:v("li",{},v("span",{className:"live-tick","aria-hidden":"true"},"○"),v("span",{},...jd(i.text)))})),this.element=v("ul",{className:"live-challenges",hidden:!e.length,"aria-label":"try to"},...this.all.map(({item:i})=>i))}take(e){for(let t of this.all){if(e.updates===0&&(t.reached=0),t.item.dataset.done!==void 0)continue;let i=t.stages[t.reached];Object.entries(i).every(([n,[o,r]])=>e[n]>=o&&e[n]<=r)&&(t.reached+=1,!(t.reached<t.stages.length)&&(t.item.dataset.done="",t.item.firstChild.textContent="✓",t.item.append(v("span",{className:"live-hidden"},", done")),this.done(t.text)))}}};var nr=3,Id={low:0,high:1e3,integer:!0},xn="step_",Rd=["reset","play","points",`${xn}discriminator`,`${xn}generator`];function zd({setup:s,panes:e,model:t}){let{data:i,batch:n,width:o,seed:r,against:l,points:h}=s;return{shared:{data:i,batch:n,width:o,seed:r,speed:"full",against:l},points:h,own:e[0].settings.values,beside:t.get("against")?.settings??{}}}function cc(s){let e=zd(s),t;return i=>(t=i,Vd(s,e,i,()=>t===i&&!s.ended))}function Wd(s,e,t){if(e==="seed")return ua(t);let i={data:Object.keys(s.data),batch:s.batches.map(String),width:Object.keys(s.sizes),speed:Object.keys(li),against:["",...Object.keys(s.objectives)]}[e];return i.includes(t)?{value:e==="batch"||e==="width"?Number(t):t}:{error:`must be one of ${i.join(", ")}; got ${Fs(t)}`}}async function Vd(s,e,t,i){let{setup:n,index:o}=s,r=[],l=[],h=new Set(Rd),u=(k,M,_,S)=>{h.add(k);let A=t.get(k),N=A===null?{value:_}:S(A);"error"in N&&l.push(`${M} ${N.error}`);let j="error"in N?_:N.value;return j!==_&&r.push(da(M,_,j)),j},m=Object.entries(e.shared).map(([k,M])=>[k,u(k,Me(k),M,_=>Wd(o,k,_))]),p=t.get("points"),g=p?la(p,o.data.drawn.limit):e.points;if(p&&4*g.length!==p.length){let k=g.length===Yt?`more than ${Yt}`:"what is no point of a picture";l.push(`points hold ${k}; ${g.length} are taken`)}m.some(([k,M])=>k==="data"&&M==="drawn")&&String(n.points)!==String(g)&&n.set("points",g);let{width:y}=Object.fromEntries(m);for(let[k,M]of m)k!=="width"&&n.set(k,M);if(y!==s.networks.width&&n.set("width",jt),await s.networks.resize(),await s.networks.compare(),!i()||s.panes.length<(n.against?2:1)||(await s.panes[0].written.load().catch(()=>{}),!i())||(s.panes.forEach(({manifest:k,settings:M,written:_},S)=>{let A={...k.toy,...t.has("against")?{}:e.beside};for(let N of k.controls){let{name:j}=N,O=S?A[j]??N.value:e.own[j],U=S?`${k.title}’s ${Me(j)}`:Me(j),B=u(S?`against.${j}`:j,U,O,K=>ha(N,K,_));M.values[j]!==B&&M.set(j,B)}}),n.set("width",y),await s.networks.resize(),!i()))return;n.width!==y&&l.push(`the page has no networks of ${o.sizes[y]} with these choices`);let x=[...t.keys()].filter(k=>!h.has(k));for(let k of x.slice(0,nr))l.push(`${uo(k)} is no setting of this playground`);x.length>nr&&l.push(`${x.length-nr} more are none either`),await Bd(s,t,l),s.status.alert(l.length?`The link asks for what cannot be: ${l.join("; ")}.`:""),s.status.note(`Set by a link: ${r.join(", ")||"all as this page starts it"}.`)}async function Bd(s,e,t){s.root.scrollIntoView({block:"start"}),s.root.focus({preventScroll:!0}),e.has("reset")&&s.engine&&s.reset();for(let i of["discriminator","generator"]){let n=e.get(xn+i),o=n===null?{value:0}:ls(n,Id);"error"in o?t.push(`${Me(xn+i)} ${o.error}`):o.value&&await s.step(i,o.value)}e.has("play")&&s.setPlaying(!0)}function Js(s){let{data:e,centres:t,batch:i}=s.source();return{data:e,centres:t,batch:i,width:s.networks.width,seed:s.setup.seed,sides:s.settings()}}function hc(s){let e=ca(s.name,Js(s),s.index);return or(s,"the link",new URL(e,location.href).href)}var uc=s=>or(s,"the line of Python",fa(Js(s)));function dc(s){let{data:e,sides:t}=Js(s);e==="drawn"?s.status.note("A command reads data from a file: save points as a table of two columns, and give its name after --data."):t.some(({manifest:i})=>i.own||i.outputs)?s.status.note("Commands train the book’s objectives, and this one is your own: Copy Python gives the line for a notebook."):or(s,"the command",pa(Js(s)))}async function or(s,e,t){let{copied:i}=s.parts;i.text.value=t,i.label.textContent=e,i.text.hidden=i.label.hidden=!1;try{await navigator.clipboard.writeText(t),s.status.note(`Copied: ${e}.`)}catch{i.text.select(),s.status.note(`The browser did not let ${e} be copied: it is selected below.`)}}function fc(s){let{canvas:e}=s.panes[0],t=s.panes.length>1?2:1,i=v("canvas",{width:t*e.width,height:e.height}),n=i.getContext("2d");s.panes.forEach((o,r)=>n.drawImage(o.canvas,r*e.width,0,e.width,e.height)),i.toBlob(o=>{let r=v("a",{href:URL.createObjectURL(o),download:`${s.name}.png`});r.click(),URL.revokeObjectURL(r.href)})}var pc=96,Hd=new Intl.NumberFormat("en"),Si=({panes:[{steps:s,discriminatorSteps:e}]})=>s+e,kn=class{constructor(e){this.frames=[],this.apart=1;let t=ce("timeline");this.range=v("input",{id:t,type:"range",min:0,max:0,step:1,value:0,disabled:!0}),this.said=v("span",{},"step 0"),this.element=v("div",{className:"live-timeline"},v("label",{htmlFor:t,className:"live-hidden"},"moments of this run"),this.range,this.said),this.range.addEventListener("input",()=>{let i=this.frames[Number(this.range.value)];i&&(this.say(i),e(i))})}clear(){this.frames=[],this.apart=1}take(e){if(e.panes.some(({distance:o})=>o===void 0))return;let t=Si(e);for(t===0&&this.clear();this.frames.length&&Si(this.frames[this.frames.length-1])>t;)this.frames.pop();let i=this.frames.at(-1),n=this.frames.at(-2);i&&(Si(i)===t||Si(i)-(n?Si(n):-1/0)<this.apart)&&this.frames.pop(),this.frames.push(e),this.frames.length>pc&&(this.frames=this.frames.filter((o,r)=>r%2===0||r===this.frames.length-1),this.apart=2*Math.max(this.apart,Math.ceil(t/pc/2))),this.range.max=String(this.frames.length-1),this.range.value=this.range.max,this.say(e)}enable(e){this.range.disabled=!e||this.frames.length<2}say(e){let t=`step ${Hd.format(e.panes[0].steps)}`;de(this.said,t),this.range.setAttribute("aria-valuetext",t)}};var Ud=20,Gd=12,qd=new Intl.NumberFormat("en");function Yd(s,e){let t=[];for(let o of["data","batch","width","seed"])s[o]!==e[o]&&t.push(`${Me(o)} ${Me(String(s[o]))}`);let[i,n]=s.sides;for(let{name:o}of i.manifest.controls){let r=i.values[o];r!==e.sides[0].values[o]&&t.push(`${Me(o)} ${typeof r=="number"?Ee(r):r}`)}return n&&t.push(`beside ${n.manifest.title}`),t.join(", ")||"as the page starts"}var Sn=class{constructor(e,t){this.present=e,this.restore=t,this.usual=e(),this.rows=[],this.row={present:this.usual,from:0,outcome:[]},this.body=v("tbody",{}),this.empty=v("p",{className:"live-doc"},"Nothing was trained for twenty steps yet.");let i=["settings","steps","distance","modes"].map(n=>v("th",{scope:"col"},n));this.table=v("table",{hidden:!0},v("thead",{},v("tr",{},...i,v("td",{}))),this.body),this.element=v("div",{className:"live-tried"},this.empty,this.table)}next(){let e=this.row.outcome[0]?.steps??0;e-this.row.from>=Ud&&(this.rows=[this.row,...this.rows].slice(0,Gd),this.draw()),this.row={present:this.present(),from:e,outcome:this.row.outcome}}take(e){e[0].steps===0&&(this.next(),this.row.from=0),this.row.outcome=e.map((t,i)=>({...this.row.outcome[i],...t}))}draw(){this.empty.hidden=this.rows.length>0,this.table.hidden=!this.rows.length,this.body.replaceChildren(...this.rows.map(({present:e,outcome:t})=>{let i=r=>v("td",{},t.map(r).join(" / ")),n=Yd(e,this.usual),o=v("button",{type:"button","aria-label":`restore: ${n}`},"Restore");return o.addEventListener("click",()=>this.restore(e)),v("tr",{},v("td",{},n),i(({steps:r})=>qd.format(r)),i(({distance:r})=>r===void 0?"–":Ee(Number(r.toPrecision(2)))),i(({covered:r})=>r==null?"–":String(r)),v("td",{},o))}))}};var Kd=new Intl.NumberFormat("en"),Jd=100,En=class{pending;undrawn=new Set;numbersAt=0;rate=0;frame;real;constructor(e){this.board=e;let[t]=e.panes;this.timeline=new kn(i=>this.goTo(i)),t.legend.element.before(this.timeline.element),this.challenges=new yn(e.model.get("challenges")??[],i=>e.status.note(`Done: ${i}.`)),t.below.append(this.challenges.element),this.tried=new Sn(()=>Js(e),i=>e.restore(i)),e.parts.tried.append(this.tried.element)}forget(){this.frame=void 0;for(let e of this.board.panes)e.shown=void 0}takeReal(e){this.real=e;for(let t of this.board.panes)t.distance.setFloor(e.floor)}take(e){let t=l=>l.map(({name:h})=>h).join(" ");if(t(e.panes)!==t(this.board.panes.map(({manifest:l})=>l)))return this.board.send({type:"drawn"});this.frame=e;let[{steps:i,discriminatorSteps:n}]=e.panes;(this.board.status.phase==="loading"||this.board.status.phase==="diverged"&&i===0)&&(this.board.status.setPhase("paused"),this.board.status.alert(""),this.board.update());let o=performance.now(),r=!this.board.running||o-this.numbersAt>=Jd;r&&(this.numbersAt=o),e.panes.forEach((l,h)=>this.board.panes[h].take(l,e.data,r)),this.timeline.take(e),this.timeline.enable(!this.board.running),e.panes[0].distance!==void 0&&this.challenges.take(this.board.panes[0].told),this.tried.take(this.board.panes.map(({steps:l,measured:{distance:h,covered:u}})=>({steps:l,distance:h,covered:u}))),this.board.root.dataset.steps=String(i),this.board.root.dataset.part=e.panes[0].part?.name??"",this.board.root.dataset.discriminatorSteps=String(n),this.drawSoon()}goTo(e){this.board.running||e.data!==this.real?.data||(this.frame=e,e.panes.forEach((t,i)=>this.board.panes[i].show(t,e.data,!0)),this.drawSoon())}drawSoon(){for(let e of this.board.panes)this.undrawn.add(e);this.pending??=requestAnimationFrame(()=>this.drawNext())}drawNext(){this.pending=void 0;let{frame:e,real:t,undrawn:i}=this,[n,...o]=this.board.panes.filter(r=>i.has(r));if(!n||!e||!t||e.data!==t.data)return i.clear();this.board.root.dataset.live="",i.delete(n),n.draw(t,{cursor:this.board.own?.cursor}),o.length?this.pending=requestAnimationFrame(()=>this.drawNext()):this.drawn(e)}drawn(e){if(this.board.running){if(e.rate){if(this.rate=.9*(this.rate||e.rate)+.1*e.rate,!this.board.panes[0].numbersToo)return this.board.send({type:"drawn"});let{speed:t}=this.board.setup,i=t==="full"?"":` of ${t} asked for`;this.board.status.rate(`${Kd.format(Math.round(this.rate))} steps per second${i}`)}}else{this.board.status.describe();for(let t of this.board.panes)t.say()}this.board.send({type:"drawn"})}};var Qd=new Intl.NumberFormat("en"),mc=1e4,Qs=class{progressed=0;noted="";phase="idle";constructor(e,t){this.parts=e,this.board=t}setPhase(e){this.phase=e,this.board.root.dataset.phase=e,e==="loading"&&(this.progressed=performance.now());let{play:t,reset:i}=this.parts.buttons,n=document.activeElement;i.disabled=e==="idle"||e==="loading"||e==="failed",n instanceof HTMLButtonElement&&n.disabled&&this.board.root.contains(n)&&t.focus(),this.describe()}resume(){this.phase==="diverged"&&(this.alert(""),this.setPhase("paused"))}describe(){let{phase:e}=this;if(this.noted&&!["loading","diverged","failed"].includes(e))this.say(this.noted);else if(e==="idle"){let t=this.board.setup.here?"in this page (loads 14 MB, once)":`in the kernel (${this.board.setup.engine})`;this.say(`Press Play to train ${t}.`)}else e==="loading"?this.say(this.board.setup.here?"Loading the runtime.":"Waiting for the kernel."):e==="playing"?this.say("Training."):e==="waiting"?this.say(document.hidden?"Waiting: the tab is hidden.":"Waiting: out of view."):e==="paused"&&this.board.screen.frame?this.say(`Paused at step ${Qd.format(this.board.screen.frame.panes[0].steps)}.`):e==="diverged"?this.say("Stopped."):e==="failed"&&this.say("Not running.")}note(e){this.noted=e,this.describe()}forget(){this.noted=""}say(e){de(this.parts.status,e)}alert(e,...t){let{alert:i,buttons:{play:n}}=this.parts,o=i.contains(document.activeElement);i.replaceChildren(...e?[v("p",{},e)]:[]),t.length&&i.append(v("div",{className:"live-buttons"},...t)),i.hidden=!e,o&&n.focus()}progress(e,t){let i=performance.now();if(clearTimeout(this.stalled),this.phase!=="loading"||e===t)return;let n=r=>Math.round(r/2**20),o=`${n(e)} ${t?`of ${n(t)} MB`:"MB so far"}`;this.stalled=setTimeout(()=>{this.phase==="loading"&&this.say(`Loading the runtime: ${o}, and nothing more for ${mc/1e3} seconds.`)},mc),!(i-this.progressed<1e3)&&(this.progressed=i,this.say(`Loading the runtime: ${o}.`))}rate(e){de(this.parts.rate,e)}};var rr=matchMedia("(prefers-color-scheme: dark)");function Zd(){let s=document.documentElement,{jpThemeLight:e,vscodeThemeKind:t}=document.body.dataset,i=s.dataset.theme??s.getAttribute("theme");return i==="dark"||i==="light"?i==="dark":e?e==="false":t?!t.includes("light"):rr.matches}function Mn(s,e){let t=()=>{let n=Zd()?"dark":"light";s.dataset.theme!==n&&(s.dataset.theme=n,e())},i=new MutationObserver(t);for(let n of[document.documentElement,document.body])i.observe(n,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return rr.addEventListener("change",t),t(),()=>{i.disconnect(),rr.removeEventListener("change",t)}}function Nn(s,{still:e,resized:t,seen:i,hidden:n,paced:o}){let r=new ResizeObserver(t);r.observe(s);let l=new IntersectionObserver(([h])=>i(h.isIntersecting));return l.observe(s),e.addEventListener("change",o),document.addEventListener("visibilitychange",n),[()=>r.disconnect(),()=>l.disconnect(),()=>e.removeEventListener("change",o),()=>document.removeEventListener("visibilitychange",n)]}var Xd=1e3/30,ef=500,tf=150,$n=class{own;still=matchMedia("(prefers-reduced-motion: reduce)");colours={};settling;constructor({model:e,index:t,manifest:i,manifestOf:n,assets:o,stored:r}){this.model=e,this.index=t,this.assets=o,this.manifestOf=n,this.name=e.get("name")||i.name,this.parts=ma(this.name,i),this.root=this.parts.root,this.setup=new Bi(e,t,!!i.own,this.parts,l=>this.changed(l)),this.playing=!1,this.running=!1,this.visible=!0,this.engine=void 0,this.ends=[],this.panes=[],this.status=new Qs(this.parts,this),this.addPane(i,Ui(e),r),this.networks=new Gi(this),this.screen=new En(this),this.addButtons(),this.status.setPhase("idle")}addPane(e,t,i){let n=this.panes.length,o=new bn(e,this.index,t,i,r=>{this.screen?.tried.next(),this.tell({type:"values",pane:n,values:r})},this.assets);return o.legend.arrows.addEventListener("change",()=>this.drawSoon()),this.panes.push(o),this.parts.panes.append(o.element),o}attach(){for(let e of this.panes)e.attach(t=>this.colour(t));this.own=new Yi(this),this.ends.push(Mn(this.root,()=>this.recolour())),this.ends.push(...Nn(this.root,{still:this.still,resized:()=>{for(let e of this.panes)e.fit();this.drawSoon()},seen:e=>{if(this.visible=e,e)for(let{written:t}of this.panes)t.load().catch(()=>{});this.update()},hidden:()=>this.update(),paced:()=>this.send({type:"interval",interval:this.interval()})}),()=>this.setup.end(),()=>this.panes.forEach(e=>e.destroy()),()=>this.engine?.stop()),this.open(),this.setup.against&&this.networks.compare(),this.ends.push(Hi({name:this.name,apply:cc(this)}),Kr(this.model,this))}open(){let e=this.model.get("opening");if(!e?.real||this.setup.against||this.engine)return;let{real:t,frame:i}=ka(e,this.panes[0].manifest,this.source().data);this.screen.takeReal(t),this.screen.take(i)}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={};let e=Ri(this.root);for(let t of this.panes)t.recolour(e);this.drawSoon()}send(e){this.engine?.send(e)}tell(e){this.engine?.tell(e)}changed(e){let{setup:t}=this;e==="seed"?(this.engine&&this.status.forget(),this.tell({type:"seed",seed:t.seed})):e==="engine"?this.switchEngine():e==="width"?this.settling=Promise.all([this.settling,this.networks.resize()]):e==="speed"?this.send({type:"speed",speed:this.speed()}):e==="against"?this.settling=Promise.all([this.settling,this.networks.compare()]):e==="points"&&t.data!=="drawn"&&t.points.length?t.set("data","drawn"):this.sourceSoon(),this.own?.follow(e),e!=="speed"&&this.screen.tried.next(),this.screen.frame&&!this.engine&&(e==="data"||e==="points"||e==="seed"||e==="against"||e==="width")&&this.ensureEngine()}speed(){return li[this.setup.speed]}interval(){return this.still.matches?ef:Xd}source(){let{data:e,points:t,batch:i}=this.setup;return{data:e!=="drawn"||t.length>0?e:"ring",centres:t.length?t:[[0,0]],batch:i}}sourceSoon(){this.stroke||(this.tell({type:"source",source:this.source()}),this.stroke=setTimeout(()=>{this.stroke=void 0,JSON.stringify(this.source())!==this.told&&this.sourceSoon()},tf),this.told=JSON.stringify(this.source()))}settings(){return this.panes.map(({manifest:e,settings:t})=>({manifest:Fi(e,this.setup.width),values:t.values}))}addButtons(){let{buttons:e,shares:t}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing)),e.step.addEventListener("click",()=>this.step("iteration")),e.discriminator.addEventListener("click",()=>this.step("discriminator")),e.generator.addEventListener("click",()=>this.step("generator")),e.reset.addEventListener("click",()=>this.reset()),t.link.addEventListener("click",()=>hc(this)),t.python.addEventListener("click",()=>uc(this)),t.command.addEventListener("click",()=>dc(this)),t.picture.addEventListener("click",()=>fc(this))}setPlaying(e){this.status.forget(),this.playing=e,e&&this.status.resume(),e&&this.ensureEngine(),this.update()}async step(e,t=Number(this.parts.times.value)||1){let i=e==="iteration"&&this.setup.here&&this.parts.times.value===yo;this.setPlaying(!1),this.status.resume(),this.ensureEngine(),await this.settling,this.send(i?{type:"part"}:{type:"step",role:e,times:t})}reset(){this.status.forget(),this.send({type:"reset"})}async restore({data:e,seed:t,batch:i,width:n,centres:o,sides:[r,l]}){let{setup:h}=this;this.setPlaying(!1),e==="drawn"&&h.set("points",o),h.set("data",e),h.set("batch",i),h.set("seed",t),h.set("against",l?.manifest.name??""),n===jt&&h.set("width",n),await this.networks.resize(),await this.networks.compare();for(let[u,m]of[r,l].entries())for(let[p,g]of Object.entries(m?.values??{}))this.panes[u]?.settings.set(p,g);h.set("width",n),await this.networks.resize(),this.engine&&this.reset(),this.setPlaying(!0)}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading");let{index:e,setup:t}=this,i={frame:o=>this.screen.take(o),real:o=>this.screen.takeReal(o),progress:(o,r)=>this.status.progress(o,r),diverged:(o,r,l)=>this.diverge(o,r,l),refused:o=>this.networks.refuse(o),failed:(o,r)=>this.fail(o,r)};this.engine=t.here?new Ds(this.assets,i):new zi(this.model,t.engine,i);let n={speed:this.speed(),interval:this.interval()};this.engine.start({index:e,settings:this.settings(),source:this.source(),seed:t.seed,...n})}switchEngine(){this.networks.free(),this.engine?(this.engine.stop(),this.engine=void 0,this.running=!1,this.ensureEngine(),this.update()):this.status.describe()}attend(e){this.setup.here||this.ensureEngine(),this.setPlaying(e)}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.screen.timeline.enable(!e),this.send({type:e?"play":"pause"})),this.parts.buttons.play.textContent=this.playing?"Pause":"Play",this.status.phase!=="idle"&&this.status.phase!=="loading"&&this.status.phase!=="diverged"&&this.status.phase!=="failed"&&this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e,t,i){this.panes[e]&&(this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(...Zr(this,this.panes[e],t,i)))}fail(e,t){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.screen.forget(),this.own.turn(!1),delete this.root.dataset.live,this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${t}). The stored figure is shown; press Play to try again.`)}drawSoon(){this.screen.drawSoon()}destroy(){this.ended=!0,clearTimeout(this.stroke);for(let e of this.ends)e()}};var gc=`.live-playground {
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
`;var vc='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';function of(s,e){if(e.childNodes.length)return[...e.childNodes];let t=s.get("figure");return t?[v("img",{src:t,alt:s.get("alt")})]:[]}function rf(s){let e=new Map,t=async i=>{try{let n=await fetch(await s.url(`${i}.json`));if(!n.ok)throw new Error(`${n.status} ${n.statusText}`);return await n.json()}catch(n){throw Object.assign(new Error(n.message),{file:`${i}.json`})}};return i=>{let n=e.get(i)??t(i);return e.set(i,n),n.catch(()=>e.delete(i)),n}}function ar({model:s,el:e},{index:t,manifest:i,Stage:n,styles:o}){let r=of(s,e),l=Hr(s),h=rf(l),u,m=!1,p=async()=>{try{let[g,y]=await Promise.all([t,i].map(h));if(m)return;let x=new n({model:s,index:g,manifest:y,manifestOf:h,assets:l,stored:r});u=x,e.replaceChildren(v("style",{},vc,gc,o),x.root),x.attach()}catch({file:g,message:y}){let x=g?`${g} could not be loaded`:"The playground could not be started",k=v("button",{type:"button"},"Try again");k.addEventListener("click",p),e.replaceChildren(v("p",{role:"alert"},`${x} (${y}). The stored figure is shown.`),k,...r)}};return p(),()=>{m=!0,u?.destroy()}}var wc=s=>ar(s,{index:"index",manifest:s.model.get("objective"),Stage:$n,styles:""});var bc=`/* images: samples beside real ones, each in the colour of its verdict */
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
  background: linear-gradient(to right, var(--live-generated), var(--live-high), var(--live-real));
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
`;var lf={ink:"ink",paper:"panel",low:"generated",middle:"high",high:"real"};function lr(s){let e=document.createElement("canvas").getContext("2d",{willReadFrequently:!0}),t=Object.entries(lf).map(([i,n])=>(e.fillStyle=s(n),e.fillRect(0,0,1,1),[i,[...e.getImageData(0,0,1,1).data].slice(0,3)]));return Object.fromEntries(t)}var yc=(s,e,t)=>s.map((i,n)=>Math.round(i+(e[n]-i)*t));function cf({low:s,middle:e,high:t},i){let[n,o,r]=i<.5?yc(s,e,2*i):yc(e,t,2*i-1);return`rgb(${n} ${o} ${r})`}var Qt=class{constructor(e,t){this.canvas=e,this.columns=t,this.context=e.getContext("2d"),this.small=document.createElement("canvas"),this.count=0}get pitch(){return this.canvas.width/this.columns}fit(e){let t=window.devicePixelRatio||1,i=Math.max(1,Math.round(this.canvas.clientWidth*t)),n=Math.round(i/this.columns*Math.ceil(e/this.columns));(this.canvas.width!==i||this.canvas.height!==n)&&Object.assign(this.canvas,{width:i,height:n}),this.count=e}draw(e,t,i,{verdicts:n,marks:o={},ring:r=""}={}){let{context:l,small:h,columns:u}=this,m=t*t,p=e.length/m;this.fit(p);let{pitch:g}=this,y=window.devicePixelRatio||1,x=n?3*y:0,k=3*y;l.clearRect(0,0,this.canvas.width,this.canvas.height),l.imageSmoothingQuality="high",h.width=h.height=t;let M=h.getContext("2d"),_=M.createImageData(t,t);for(let S=0;S<p;S++){let[A,N]=[S%u*g+k/2,Math.floor(S/u)*g+k/2],j=g-k;n&&(l.fillStyle=cf(i,n[S]),l.fillRect(A,N,j,j)),hf(_.data,e.subarray(S*m,(S+1)*m),i),M.putImageData(_,0,0),l.drawImage(h,A+x,N+x,j-2*x,j-2*x),o[S]&&this.mark(o[S],A,N,j,r)}}mark(e,t,i,n,o){let{context:r}=this,l=window.devicePixelRatio||1;r.strokeStyle=r.fillStyle=o,r.lineWidth=2*l,r.strokeRect(t,i,n,n),r.font=`bold ${11*l}px system-ui, sans-serif`,r.textBaseline="top",r.fillText(e,t+5*l,i+4*l)}at({clientX:e,clientY:t}){let{left:i,top:n,width:o}=this.canvas.getBoundingClientRect(),r=o/this.columns,[l,h]=[Math.floor((e-i)/r),Math.floor((t-n)/r)],u=h*this.columns+l;return l>=0&&l<this.columns&&h>=0&&u<this.count?u:-1}};function hf(s,e,{ink:t,paper:i}){for(let n=0;n<e.length;n++){let o=(Math.min(1,Math.max(-1,e[n]))+1)/2;for(let r=0;r<3;r++)s[4*n+r]=i[r]+(t[r]-i[r])*o;s[4*n+3]=255}}var uf=.01,An=s=>Array.from(s).reduce((e,t)=>e+t,0)/s.length,zt=s=>Math.abs(s)>=.01?String(Number(s.toPrecision(3))):Ee(s),cr=s=>s.flatMap((e,t)=>e>=uf?[t]:[]),hr=({discriminator:s})=>s==="critic"?"The critic":"D";function xc({shown:s,measured:e,manifest:t}){if(!s||!e)return"";if(s.steps+s.discriminatorSteps===0)return"Nothing is trained yet: this is what G makes of noise.";let{distance:i,floor:n,digits:o}=e,r=cr(o),l=o.map((p,g)=>g).filter(p=>!r.includes(p)),h=l.length?`${r.length} of ten digits, and no ${l.join(", ")}`:"all ten digits",[u,m]=[An(s.verdicts),An(s.realVerdicts)];return`A frozen classifier reads ${h} among 512 samples; their Fréchet distance to real ones is ${zt(i)}, ${zt(i/n.mean)} times the floor. ${hr(t)} gives the samples ${zt(u)} on average, the real ones ${zt(m)}.`}var dr=6,df=2,Tn=7,ff=150,kc={ArrowLeft:-1,ArrowRight:1,ArrowUp:-dr,ArrowDown:dr},pf=new Intl.NumberFormat("en"),_n=class{pending;looked=0;pair=[0,1];turn=0;asked=0;askedAt=0;answer;constructor(e){this.stage=e;let{samples:t,real:i,near:n,strip:o,step:r,walk:l,digits:h}=e.parts;this.samples=new Qt(t,dr),this.real=new Qt(i,df),this.near=new Qt(n,2),this.strip=new Qt(o,Tn),this.step=new Qt(r,1),this.bars=Array.from({length:10},()=>v("i",{})),h.append(...this.bars.map((u,m)=>v("div",{},v("div",{},u),v("span",{},String(m))))),t.addEventListener("pointermove",u=>this.look(this.samples.at(u))),t.addEventListener("click",u=>this.choose(this.samples.at(u))),t.addEventListener("keydown",u=>this.press(u)),o.addEventListener("pointermove",u=>this.follow(u)),l.addEventListener("input",()=>this.drawSoon())}recolour(){this.palette=lr(e=>this.stage.colour(e)),this.drawSoon()}forget(){this.answer=void 0;let{looked:e,heard:t,say:i}=this.stage.parts;e.textContent=t.textContent=i.textContent=""}show(e){e.digits&&this.showDigits(e.digits),this.stage.parts.samples.setAttribute("aria-label",`${36} generated images after ${pf.format(e.steps)} steps; arrow keys look at one, Enter takes it for the walk`),performance.now()-this.askedAt>ff&&this.ask(),this.drawSoon()}drawSoon(){this.pending??=requestAnimationFrame(()=>{this.pending=void 0,this.draw()})}scale({verdicts:e,realVerdicts:t}){let{surface:i,better:n}=this.stage.manifest,o=[...e,...t].filter(Number.isFinite),r=i.low??Math.min(...o),l=i.high??Math.max(...o,r+1e-6);return{low:r,high:l,place:u=>{let m=Math.min(1,Math.max(0,(u-r)/(l-r)));return n==="low"?1-m:m},better:n}}draw(){let{shown:e,real:t,parts:i,manifest:n}=this.stage;if(!e||!t)return;this.palette??=lr(N=>this.stage.colour(N));let{palette:o,answer:r}=this,l=n.shape[2],{low:h,high:u,place:m,better:p}=this.scale(e),g={[this.pair[1]]:"B",[this.pair[0]]:"A"};this.samples.draw(e.samples,l,o,{verdicts:Array.from(e.verdicts,m),marks:g,ring:this.stage.colour("ink")}),this.real.draw(t,l,o,{verdicts:Array.from(e.realVerdicts,m)});let[y,x]=p==="low"?[u,h]:[h,u];i.ends[0].textContent=`generated: ${zt(y)}`,i.ends[1].textContent=`real: ${zt(x)}`;let k=l*l,M=24/(Tn-1),_=new Float32Array(Tn*k);for(let N=0;N<Tn;N++)_.set(e.walk.subarray(N*M*k,(N*M+1)*k),N*k);this.strip.draw(_,l,o);let S=Number(i.walk.value);this.step.draw(e.walk.subarray(S*k,(S+1)*k),l,o);let A=new Float32Array(2*k);A.set(e.samples.subarray(this.looked*k,(this.looked+1)*k)),r?A.set(r.nearest,k):A.fill(-1,k),this.near.draw(A,l,o)}showDigits(e){let t=cr(e);this.bars.forEach((n,o)=>{n.style.height=`${Math.min(100,250*e[o])}%`,n.parentElement?.parentElement?.classList.toggle("live-absent",!t.includes(o))});let i=e.map((n,o)=>`${o}: ${Math.round(100*n)} %`);this.stage.parts.digits.setAttribute("aria-label",`shares of the digits among 512 samples: ${i.join(", ")}`)}look(e){e<0||e>=36||e===this.looked||(this.looked=e,this.answer=void 0,this.ask(),this.drawSoon())}ask(){let{shown:e,engine:t,manifest:i}=this.stage;if(!e||!t)return;this.askedAt=performance.now();let n=i.shape[2]**2,o=e.samples.slice(this.looked*n,(this.looked+1)*n);t.send({type:"ask",id:++this.asked,about:"nearest",image:o})}answered(e){let{shown:t,parts:i,manifest:n}=this.stage;if(!t)return;if(e.about==="walk")return Object.assign(t,{walk:e.walk}),this.drawSoon();if(e.id!==this.asked||e.nearest.length!==t.samples.length/36)return;this.answer=e;let[o,r]=e.reads,l=`${hr(n)} gives it ${zt(t.verdicts[this.looked])} (real ones ${zt(An(t.realVerdicts))})`;return i.looked.textContent=`Sample ${this.looked+1} reads as a ${o}; the nearest training image, on the right, as a ${r}, ${e.distance.toFixed(2)} away a pixel (of 2 at most). ${l}.`,document.activeElement===i.samples&&!this.stage.running&&(i.heard.textContent=i.looked.textContent),this.drawSoon()}choose(e){e<0||(this.look(e),this.pair[this.turn]=e,this.turn=1-this.turn,this.stage.send({type:"ask",id:0,about:"walk",ends:[...this.pair]}),this.drawSoon())}follow({clientX:e}){let{strip:t,walk:i}=this.stage.parts,{left:n,width:o}=t.getBoundingClientRect();i.value=String(Math.round((e-n)/o*24)),this.drawSoon()}press(e){if(e.key==="Enter"||e.key===" ")this.choose(this.looked);else if(e.key in kc)this.look(this.looked+kc[e.key]);else return;e.preventDefault()}};var Mi=(s,e)=>v("canvas",{role:"img","aria-label":s,...e});function Sc(s,{title:e,discriminator:t},i){let n=t==="critic"?"f":"D",o=xo(n),r=ce("times"),l=v("select",{id:r},...bo.map(I=>v("option",{value:String(I)},`× ${I}`))),h=v("p",{className:"live-status",role:"status"}),u=v("p",{className:"live-rate"}),m=v("div",{className:"live-alert",role:"alert",hidden:!0}),p=v("p",{className:"live-say"}),g=v("div",{className:"live-main"}),y=v("div",{className:"live-controls"}),x=v("div",{className:"live-charts"}),k=v("div",{className:"live-setup"}),M=v("div",{}),_=Mi("generated images",{tabIndex:0}),S=Mi("real images"),A=v("p",{className:"live-looked"}),N=v("div",{className:"live-hidden",role:"status"}),j=Mi("the chosen sample, and the training image nearest to it"),O=Mi("the walk from A to B"),U=Mi("where the walk is"),B=ce("walk"),K=v("input",{id:B,type:"range",min:0,max:24,step:1,value:24/2}),G=v("div",{className:"live-digits",role:"img","aria-label":"which digits appear"}),P=[v("span"),v("span")];return{root:v("section",{className:"live-playground live-images",id:js+s,tabIndex:-1,"aria-label":`playground on images: ${e}`},v("div",{className:"live-top"},v("div",{className:"live-buttons",role:"group","aria-label":"training"},o.play,v("span",{className:"live-joined"},o.step,v("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),l),o.discriminator,o.generator,o.reset),h,u),m,v("div",{className:"live-body"},v("div",{className:"live-stage"},v("div",{className:"live-grids"},v("div",{},v("div",{className:"live-caption"},"generated, from fixed noise"),_),v("div",{},v("div",{className:"live-caption"},"real"),S),v("div",{className:"live-stored"},...i)),v("div",{className:"live-bar"},v("span",{},`frames: what ${n} takes an image for`),v("div",{className:"live-ramp live-verdicts"}),v("div",{className:"live-ends"},...P)),v("div",{className:"live-near"},j,A,N)),v("div",{className:"live-side"},p,g,v("div",{},v("div",{className:"live-caption"},"digits that the classifier reads, shares of 512 samples"),G),M,v("div",{className:"live-walk"},v("label",{htmlFor:B,className:"live-caption"},"a walk from A to B (press two samples to choose them)"),v("div",{className:"live-walked"},v("div",{},O,K),U))),v("div",{className:"live-groups"},Lt("more settings",y),Lt("curves",x),Lt("images, seed",k)))),buttons:o,times:l,status:h,rate:u,alert:m,say:p,main:g,controls:y,curves:x,setup:k,distance:M,samples:_,real:S,looked:A,heard:N,near:j,strip:O,step:U,walk:K,digits:G,ends:P}}var mf=2**32-1,Pn=class{here=!0;engine="browser";constructor({model:e,index:t,parts:i},n){this.model=e,this.changed=n,this.data=e.get("data"),this.seed=e.get("seed");let o=ce("doc"),r=Object.entries(t.sets).map(([y,{title:x}])=>({value:y,text:x}));this.select=ai("images",void 0,r,this.data,o,y=>this.choose(y)),this.select.element.append(v("p",{id:o,className:"live-doc"},"other images have other networks, and training begins anew; MNIST loads 0.8 MB more"));let[l,h]=[ce("seed"),ce("doc")],{box:u,message:m}=ri({label:"seed",low:0,high:mf,integer:!0,value:this.seed,id:l,help:h},y=>{this.seed=y,this.keep("seed",y),n("seed")}),p=v("p",{id:h,className:"live-doc"},"starts all random numbers; a new seed starts a new training"),g=v("div",{className:"live-control"},v("label",{htmlFor:l},"seed"),u,m,p);this.select.element.dataset.control="data",g.dataset.control="seed",i.setup.append(this.select.element,g)}keep(e,t){this.model.set(e,t),this.model.save_changes()}choose(e){return this.show(e),this.changed("data")}show(e){this.data=e,this.select.show(e),this.keep("data",e)}};var gf=100,vf=1e3,fr=new Intl.NumberFormat("en"),Ln=class{still=matchMedia("(prefers-reduced-motion: reduce)");colours={};shown;measured;rate=0;playing=!1;running=!1;visible=!0;engine;ends=[];manifest;settings;curves=[];constructor({model:e,index:t,manifest:i,manifestOf:n,assets:o,stored:r}){this.model=e,this.index=t,this.manifestOf=n,this.assets=o,this.name=e.get("name"),this.parts=Sc(this.name,i,r),this.root=this.parts.root,this.setup=new Pn(this,l=>this.changed(l)),this.status=new Qs(this.parts,this),this.distance=new fn("Fréchet distance on a classifier’s features"),this.parts.distance.append(this.distance.element),this.take(i),this.looks=new _n(this),this.addButtons(),this.status.setPhase("idle")}get screen(){return{frame:this.shown&&{panes:[this.shown]}}}take(e){this.manifest=e,this.settings?.end(),this.curves.forEach(u=>u.destroy());let{main:t,controls:i,curves:n}=this.parts;for(let u of[t,i,n])u.replaceChildren();let o=u=>Me(u).replace("discriminator",e.discriminator);this.settings=new Is(e,Ui(this.model),{main:t,controls:i,named:o},u=>{this.send({type:"values",pane:0,values:u})});let[r,l]=e.ends;t.querySelector("[data-control]")?.append(v("p",{className:"live-effects"},v("i",{},`← ${r}`),v("i",{},`${l} →`)));let h=e.curves.map(({label:u,names:m})=>({label:u,names:m.filter(p=>e.measured.includes(p))}));this.plotted=h.filter(({names:u})=>u.length),this.curves=this.plotted.map(({label:u,names:m})=>new Ks(u,m.map(o))),n.append(...this.curves.map(({element:u})=>u))}attach(){this.attached=!0;for(let e of[this.distance,...this.curves])e.attach(t=>this.colour(t));this.ends.push(Mn(this.root,()=>this.recolour())),this.ends.push(...Nn(this.root,{still:this.still,resized:()=>{for(let e of[this.distance,...this.curves])e.fit();this.looks.drawSoon()},seen:e=>{this.visible=e,this.update()},hidden:()=>this.update(),paced:()=>this.send({type:"interval",interval:this.interval()})}),()=>this.settings?.end(),()=>[this.distance,...this.curves].forEach(e=>e.destroy()),()=>this.engine?.stop(),Hi({name:this.name,apply:e=>this.follow(e)}))}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={},this.looks.recolour();for(let e of[this.distance,...this.curves])e.drawSoon()}send(e){this.engine?.send(e)}interval(){return this.still.matches?vf:gf}async follow(e){for(let{name:i,kind:n}of this.manifest.controls){let o=Number(e.get(i)??NaN);n!=="choice"&&Number.isFinite(o)&&this.settings.set(i,o)}let t=e.get("data")??"";t in this.index.sets&&t!==this.setup.data&&await this.setup.choose(t),this.root.scrollIntoView({block:"start"}),e.has("play")&&this.setPlaying(!0)}async changed(e){if(this.status.forget(),e==="seed")return this.send({type:"seed",seed:this.setup.seed});let{data:t}=this.setup,i=`${t}.${this.manifest.name}`;try{let n=await this.manifestOf(i);if(this.setup.data!==t)return;if(this.take(n),this.attached)for(let o of this.curves)o.attach(r=>this.colour(r));this.forget(),this.send({type:"compare",settings:this.sides(),source:this.source()})}catch(n){this.setup.show(this.manifest.set),this.status.alert(`${i}.json could not be loaded (${n.message}). The images before it stay.`)}}sides(){return[{manifest:this.manifest,values:this.settings.values}]}source(){return{data:this.setup.data,centres:[],batch:this.manifest.batch}}addButtons(){let{buttons:e,times:t}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing));let i={step:"iteration",discriminator:"discriminator",generator:"generator"};for(let[n,o]of Object.entries(i))e[n].addEventListener("click",()=>{this.setPlaying(!1),this.status.resume(),this.ensureEngine(),this.send({type:"step",role:o,times:Number(t.value)})});e.reset.addEventListener("click",()=>{this.status.forget(),this.send({type:"reset"})})}setPlaying(e){this.status.forget(),this.playing=e,e&&this.status.resume(),e&&this.ensureEngine(),this.update()}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading"),this.engine=new Ds(this.assets,{frame:i=>this.show(i),real:i=>this.real=i.points,progress:(i,n)=>this.status.progress(i,n),answer:i=>this.looks.answered(i),diverged:(i,n)=>this.diverge(n),refused:({file:i,reason:n})=>this.status.alert(`${i} could not be loaded (${n}).`),failed:(i,n)=>this.fail(i,n)});let e={speed:1/0,interval:this.interval()},t={index:this.index,settings:this.sides(),source:this.source(),seed:this.setup.seed,images:!0};this.engine.start({...t,...e})}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.send({type:e?"play":"pause"})),this.parts.buttons.play.textContent=this.playing?"Pause":"Play",["idle","loading","diverged","failed"].includes(this.status.phase)||this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e){this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(`Diverged at step ${fr.format(e)}: a loss is no longer a finite number. The networks are back at step ${fr.format(this.shown.steps)}. Try a smaller learning rate and press Play to go on; Reset begins anew.`)}fail(e,t){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.forget(),this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${t}). Press Play to try again.`)}forget(){this.shown=this.measured=void 0,this.looks.forget(),this.clear(),delete this.root.dataset.live}clear(){this.rate=0;for(let e of[this.distance,...this.curves])e.clear()}show(e){let[t]=e.panes;if(e.data!==this.setup.data)return this.send({type:"drawn"});t.steps+t.discriminatorSteps===0&&this.clear(),this.shown=t;let{phase:i}=this.status;(i==="loading"||i==="diverged"&&t.steps===0)&&(this.status.setPhase("paused"),this.status.alert(""),this.update()),this.plot(t),e.rate&&this.running&&(this.rate=.9*(this.rate||e.rate)+.1*e.rate,this.status.rate(`${fr.format(Math.round(this.rate))} steps per second`)),this.running||this.status.describe(),Object.assign(this.root.dataset,{live:"",steps:t.steps,discriminatorSteps:t.discriminatorSteps}),this.looks.show(t),requestAnimationFrame(()=>this.send({type:"drawn"}))}plot({rows:e,steps:t,distance:i,floor:n,digits:o}){let{measured:r}=this.manifest;this.plotted?.forEach(({names:l},h)=>{let u=l.map(p=>r.indexOf(p)),m=[];for(let p=0;p<e.length;p+=r.length)m.push(...u.map(g=>e[p+g]));m.length&&this.curves[h].add(m)}),i!==void 0&&(this.measured={distance:i,floor:n,digits:o},this.distance.setFloor(n),this.distance.add(t,i),this.parts.say.textContent=xc(this))}destroy(){for(let e of this.ends)e()}};function wf(s){let{model:e}=s;return e.get("kind")!=="images"?wc(s):ar(s,{index:"images",manifest:`${e.get("data")}.${e.get("objective")}`,Stage:Ln,styles:bc})}var Tg={render:wf};export{Tg as default};
