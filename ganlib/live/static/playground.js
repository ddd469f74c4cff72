function zr(s){let e=s.get("base");return e?new to(e):new so(s)}var Wr=s=>URL.createObjectURL(new Blob([s],{type:"text/javascript"})),to=class{constructor(e){this.base=e,this.scripts=new Map}async url(e){let t=new URL(e,this.base).href;if(!/js$/.test(e))return t;let i=this.scripts.get(e);return i||(i=this.script(t),i.catch(()=>this.scripts.delete(e)),this.scripts.set(e,i)),i}async script(e){let t=await fetch(e);if(!t.ok)throw new Error(`${t.status} ${t.statusText}`);return Wr(await t.blob())}},so=class{constructor(e){this.model=e,this.urls=new Map,this.waiting=new Map,e.on("msg:custom",(t,i)=>this.receive(t,i))}url(e){let t=this.urls.get(e);return t||(t=new Promise((i,n)=>this.waiting.set(e,{resolve:i,reject:n})),t.catch(()=>this.urls.delete(e)),this.urls.set(e,t),this.model.send({type:"asset",name:e})),t}receive(e,t){if(e?.type!=="asset")return;let i=this.waiting.get(e.name);if(i)if(this.waiting.delete(e.name),e.error)i.reject(new Error(e.error));else if(e.url)i.resolve(e.url);else{let n=t[0],o="application/octet-stream";i.resolve(/js$/.test(e.name)?Wr(n):URL.createObjectURL(new Blob([n],{type:o})))}}};var Be=48;function io({variants:s},e){let t=s.find(({when:i})=>Object.entries(i).every(([n,o])=>e[n]===o));if(!t)throw new Error("no graph of these choices");return t}var Di=(s,e)=>({...s,...s.sizes?.[e]});function no(s,e,t,i){let{train:n,view:o}=io(e,i);return[e.init.file,s.data[t].file,...Object.values(s.measures),n,o]}function Vr(s,e){let t=0;for(let i=0;i<s.length;i+=2)Math.abs(s[i])<=e&&Math.abs(s[i+1])<=e||(t+=1);return t}var oo=5,Qc=96,Fi=2.6,Br=.09,Zc=.12;function Ri(s){let e=getComputedStyle(s);return Object.fromEntries(["low","middle","high","contour","real","generated","edge","axis","arrow"].map(i=>[i,e.getPropertyValue(`--live-${i}`).trim()]))}var Xc=s=>[1,3,5].map(e=>parseInt(s.slice(e,e+2),16));function eh({low:s,middle:e,high:t}){let[i,n,o]=[s,e,t].map(Xc),r=new Uint8ClampedArray(4*256);for(let a=0;a<256;a++){let h=a/127.5;for(let u=0;u<3;u++)r[4*a+u]=h<1?i[u]+h*(n[u]-i[u]):n[u]+(h-1)*(o[u]-n[u]);r[4*a+3]=255}return r}function qt(s){let t=Float32Array.from({length:s.length/2},(i,n)=>Math.hypot(s[2*n],s[2*n+1])).filter(Number.isFinite).sort();return t.length?t[Math.floor(.95*(t.length-1))]:0}var Ii=class{palette;colours;constructor(e){this.canvas=e,this.context=e.getContext("2d"),this.ratio=0;let t=new OffscreenCanvas(Be,Be).getContext("2d");this.heat=t,this.pixels=new ImageData(Be,Be),this.layer=new OffscreenCanvas(1,1).getContext("2d"),this.layered=[],this.marks=[]}setPalette(e){this.palette=e,this.colours=new Uint32Array(eh(e).buffer),this.marks=[],this.layered=[]}fit(){let e=Math.min(window.devicePixelRatio||1,2),t=Math.round(this.canvas.clientWidth*e);t===0||this.canvas.width===t||(this.canvas.width=this.canvas.height=t,this.ratio=e,this.marks=[])}draw({surface:e,samples:t,arrows:i},n,{limit:o,low:r,high:a,pull:h},u){if(this.ratio||this.fit(),!!this.ratio){this.drawSurface(e,r,a);for(let m=1;m<=oo;m++)this.drawContour(e,r+(a-r)*m/(oo+1),2*m===oo+1?1.75:.75);this.drawStill(n,o),this.drawGenerated(t,o),u&&this.drawArrows(t,i,o,h)}}drawSurface(e,t,i){let{context:n,canvas:o,heat:r,pixels:a,colours:h}=this,u=new Uint32Array(a.data.buffer),m=255/(i-t);for(let g=0;g<Be;g++)for(let y=0;y<Be;y++){let x=Math.round((e[g*Be+y]-t)*m);u[(Be-1-g)*Be+y]=h[Math.max(0,Math.min(255,x))]}r.putImageData(a,0,0),n.imageSmoothingEnabled=!0;let p=o.width/(Be-1);n.drawImage(r.canvas,-p/2,-p/2,o.width+p,o.height+p)}drawContour(e,t,i){let{context:n,canvas:o}=this,r=o.width/(Be-1);n.beginPath();for(let a=0;a+1<Be;a++)for(let h=0;h+1<Be;h++){let u=a*Be+h,m=[e[u],e[u+1],e[u+Be+1],e[u+Be]],p=!1;for(let g=0;g<4;g++){let y=m[g]-t,x=m[(g+1)%4]-t;if(y<0==x<0)continue;let k=y/(y-x),M=h+[k,1,1-k,0][g],$=a+[0,k,1,1-k][g];p?n.lineTo(M*r,o.height-$*r):n.moveTo(M*r,o.height-$*r),p=!p}}n.lineWidth=i*this.ratio,n.strokeStyle=this.palette.contour,n.stroke()}drawArrows(e,t,i,n){let{context:o,canvas:r,ratio:a,palette:h}=this,u=r.width/(2*i),m=Br*r.width/(n||1),p=1.5*Br*r.width;o.beginPath();for(let g=0;g<2*Qc&&g<e.length;g+=2){let[y,x]=[(e[g]+i)*u,(i-e[g+1])*u],[k,M]=[t[g]*m,-t[g+1]*m],$=Math.hypot(k,M);if(!($>2*a))continue;$>p&&([k,M]=[k*p/$,M*p/$]);let S=3.5*a/Math.hypot(k,M);o.moveTo(y,x),o.lineTo(y+k,x+M),o.moveTo(y+k-S*(k+.6*M),x+M-S*(M-.6*k)),o.lineTo(y+k,x+M),o.lineTo(y+k-S*(k-.6*M),x+M-S*(M+.6*k))}o.lineWidth=1.25*a,o.strokeStyle=h.arrow,o.globalAlpha=Math.max(Zc,Math.min(1,(qt(t)/(n||1))**.25)),o.stroke(),o.globalAlpha=1}drawCursor([e,t],i){let{context:n,canvas:o,ratio:r,palette:a}=this,h=o.width/(2*i),[u,m,p]=[(e+i)*h,(i-t)*h,9*r];n.beginPath(),n.moveTo(u-p,m),n.lineTo(u+p,m),n.moveTo(u,m-p),n.lineTo(u,m+p),n.lineWidth=2*r,n.strokeStyle=a.contour,n.stroke()}drawStill(e,t){let{layer:i,canvas:n}=this,o=[e,t,n.width];o.some((r,a)=>r!==this.layered[a])&&(this.layered=o,i.canvas.width=i.canvas.height=n.width,this.drawAxes(i,t),this.drawReal(i,e,t)),this.context.drawImage(i.canvas,0,0)}drawAxes(e,t){let{canvas:i,ratio:n}=this,o=t>4?2:t>1.2?1:.5;e.fillStyle=e.strokeStyle=this.palette.axis,e.lineWidth=n,e.font=`${11*n}px system-ui, sans-serif`,e.beginPath();for(let r=-Math.ceil(t/o)*o;r<t;r+=o){if(r<=-t)continue;let a=(r/t+1)/2*i.width,h=String(r).replace("-","−");e.moveTo(a,i.height),e.lineTo(a,i.height-5*n),e.moveTo(0,i.height-a),e.lineTo(5*n,i.height-a),e.textAlign="center",e.textBaseline="alphabetic",e.fillText(h,a,i.height-8*n),e.textAlign="left",e.textBaseline="middle",e.fillText(h,8*n,i.height-a)}e.stroke()}drawReal(e,t,i){let{canvas:n,ratio:o,palette:r}=this,a=n.width/(2*i);e.beginPath();for(let h=0;h<t.length/2;h+=2){let[u,m]=[(t[h]+i)*a,(i-t[h+1])*a];e.moveTo(u+Fi*o,m),e.arc(u,m,Fi*o,0,2*Math.PI)}e.lineWidth=1.6*o,e.strokeStyle=r.edge,e.stroke(),e.fillStyle=r.real,e.fill()}drawGenerated(e,t){let{context:i,canvas:n,ratio:o,palette:r}=this,a=n.width/(2*t);this.marks.length||(this.marks=[Hr(o,4,r.edge),Hr(o,2,r.generated)]);for(let h of this.marks){let u=(h.width-1)/2;for(let m=0;m<e.length/2;m+=2)i.drawImage(h,Math.round((e[m]+t)*a-u),Math.round((t-e[m+1])*a-u))}}};function Hr(s,e,t){let i=2*Math.ceil((Fi+e)*s)+1,n=new OffscreenCanvas(i,i),o=n.getContext("2d"),r=Fi*s;return o.translate(i/2,i/2),o.lineWidth=e*s,o.strokeStyle=t,o.beginPath(),o.moveTo(-r,-r),o.lineTo(r,r),o.moveTo(-r,r),o.lineTo(r,-r),o.stroke(),n.transferToImageBitmap()}function ro(s,e){switch(e.type){case"frame":return s.frame(e);case"real":return s.real(e);case"progress":return s.progress(e.bytes,e.total);case"answer":return s.answer?.(e);case"refused":return s.refused(e);case"diverged":return s.diverged(e.pane,e.step)}}var Ds=class{constructor(e,t){this.assets=e,this.listener=t,this.queue=[],this.worker=void 0,this.stopped=!1,this.heard=0,this.asked=0,this.spoken=!1,this.waiting=new Map}async start(e){this.send({type:"start",...e});try{let t=await this.assets.url("worker.js");if(this.stopped)return;let i=new Worker(t,{type:"module"});i.onmessage=({data:n})=>this.receive(n),i.onerror=n=>this.spoken?this.fail(void 0,n.message):this.fail("worker.js",n.message||"it could not be loaded"),this.worker=i,this.heard=performance.now(),this.watch=setInterval(()=>this.look(),1e4/4);for(let n of this.queue.splice(0))i.postMessage(n)}catch(t){this.fail("worker.js",t.message)}}send(e){this.worker?this.worker.postMessage(e):this.queue.push(e)}tell(e){this.send(e)}look(){let e=performance.now();document.hidden?this.heard=e:this.asked>this.heard&&e-this.asked>3e4?this.fail(void 0,"the browser has ended its worker"):e-this.heard>1e4&&this.asked<=this.heard&&(this.asked=e,this.send({type:"ping"}))}async receive(e){if(!this.stopped){if(this.heard=performance.now(),this.spoken=!0,e.type==="had")return this.had(e);if(e.type==="failed")return this.fail(e.file,e.reason);if(e.type!=="locate")return ro(this.listener,e);try{this.send({type:"located",name:e.name,url:await this.assets.url(e.name)})}catch(t){this.send({type:"located",name:e.name,reason:t.message})}}}have(e){let t=this.waiting.size;return new Promise((i,n)=>{this.waiting.set(t,{resolve:i,reject:n}),this.send({type:"have",files:e,id:t})})}had({id:e,file:t,reason:i}){let n=this.waiting.get(e);i===void 0?n?.resolve():n?.reject(Object.assign(new Error(i),{file:t}))}fail(e,t){this.stopped||(this.stop(),this.listener.failed(e,t))}stop(){this.stopped=!0,clearInterval(this.watch);for(let{resolve:e}of this.waiting.values())e();this.worker?.terminate(),this.worker=void 0}};function lo(s,e){if(s===null||typeof s!="object")return s;if(Array.isArray(s))return s.map(t=>lo(t,e));if("number"in s)return Number(s.number);if("buffer"in s){let{buffer:t,byteOffset:i,byteLength:n}=e[s.buffer];return new Float32Array(t.slice(i,i+n))}return Object.fromEntries(Object.entries(s).map(([t,i])=>[t,lo(i,e)]))}var ji=class{constructor(e,t,i){this.model=e,this.device=t,this.listener=i,this.hear=(n,o)=>this.receive(n,o)}start({speed:e,interval:t}){this.model.on("msg:custom",this.hear),this.send({type:"start",device:this.device,speed:e,interval:t})}send(e){this.model.send(e.speed===1/0?{...e,speed:null}:e)}async have(){}tell(){}receive(e,t){return e?.type!=="failed"?ro(this.listener,lo(e,t)):(this.stop(),this.listener.failed(void 0,e.reason))}stop(){this.model.off("msg:custom",this.hear),this.model.send({type:"stop"})}};function Ur(s,e){let t=i=>{i?.type==="playing"&&e.attend(i.playing),i?.type==="reset"&&e.engine&&e.reset()};return s.on("msg:custom",t),()=>s.off("msg:custom",t)}function v(s,e={},...t){let i=document.createElement(s);for(let[n,o]of Object.entries(e))n in i?i[n]=o:i.setAttribute(n,o);return i.append(...t),i}function ue(s,e){let t=s.firstChild;t instanceof Text?t.data!==e&&(t.data=e):s.textContent=e}var th=0,de=s=>`live-${s.replace(/\W/g,"-")}-${++th}`;function Ee(s){if(s===0)return"0";let e=Math.abs(s),t=Number(s.toPrecision(3));return e<.001||e>=1e6?t.toExponential():String(t)}var sh=new Intl.NumberFormat("en");function Gr(s){let e=s.length>1?s[1]-s[0]:s[0];if(Number.isInteger(e))return s.map(i=>sh.format(i));if(s.every(i=>Math.abs(i)<.001))return s.map(Ee);let t=0;for(;t<12&&Math.abs(e*10**t-Math.round(e*10**t))>1e-6;)t+=1;return s.map(i=>i===0?"0":i.toFixed(t))}var co=s=>Number.isNaN(s)?"–":s!==0&&Math.abs(s)<.001?s.toExponential(1):s.toFixed(3);function as(s,{low:e,high:t,integer:i}){let n=s.trim(),o=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(n)?Number(n):NaN;if(o>=e&&o<=t&&(!i||Number.isInteger(o)))return{value:o};let r=i?"a whole number":"a number",a=h=>i?String(h):Ee(h);return{error:`must be ${r} from ${a(e)} to ${a(t)}; got ${ni(n)}`}}var ao=40;function ho(s){return s.slice(0,2*ao).replace(/[\p{C}\p{Z}]+/gu," ").slice(0,ao)+(s.length>ao?"…":"")}var ni=s=>`"${ho(s)}"`,Me=s=>s.replace("_optimizer."," ").replace(/[._]/g," ");var qr=new Intl.NumberFormat("en");function Yr(s,e,t){let i=e.lastStable()??[],n=s.panes.length>1?`${e.manifest.title} diverged`:"Diverged",o=i.map(({name:a,value:h})=>`${Me(a)} ${typeof h=="number"?Ee(h):h}`),r=(a,h)=>{let u=v("button",{type:"button"},a);return u.addEventListener("click",()=>{for(let{name:m,value:p}of i)e.settings.set(m,p);h()}),u};return[`${n} at step ${qr.format(t)}: a loss is no longer a finite number. The networks are back at step ${qr.format(e.steps)}. `+(o.length?`The last stable settings were: ${o.join(", ")}.`:"The settings were the same from the start: try a smaller learning rate.")+" Play goes on from there, Reset begins anew.",...o.length?[r("Go on with the last stable settings",()=>s.setPlaying(!0)),r("Reset to the last stable settings",()=>s.reset())]:[]]}var Yt=300,ih=.85,nh=160,Jr=s=>s.length<=Yt?s:Array.from({length:Yt},(e,t)=>s[Math.floor((t+.5)*s.length/Yt)]),Qr=s=>Number(s.toFixed(3));function Zr(s,e){let[t,i]=[0,1].map(a=>s.map(h=>h[a])),n=[t,i].map(a=>(Math.min(...a)+Math.max(...a))/2),o=Math.max(...[t,i].map(a=>Math.max(...a)-Math.min(...a))),r=o>0?2*ih*e/o:1;return s.map(a=>a.map((h,u)=>Qr((h-n[u])*r)))}function uo(s,e){let t=s.split(/\r?\n/).map(o=>o.split(/[,;\t ]+/).filter(r=>r.trim()!=="").map(Number).filter(Number.isFinite)),i=Jr(t.filter(({length:o})=>o>=2).map(([o,r])=>[o,r]));if(!i.length)throw new Error("no row has two numbers");return i.every(o=>o.every(r=>Math.abs(r)<=e))?i.map(o=>o.map(Qr)):Zr(i,e)}function Xr({data:s,width:e,height:t},i){let n=Float32Array.from({length:e*t},(h,u)=>{let m=s[4*u+3]/255;return m*(.3*s[4*u]+.59*s[4*u+1]+.11*s[4*u+2])+255*(1-m)}),[o,r]=[Math.min(...n),Math.max(...n)];if(r-o<16)throw new Error("it is all of one tone");let a=[...n.keys()].filter(h=>n[h]<(o+r)/2);return Zr(Jr(a).map(h=>[h%e,-Math.floor(h/e)]),i)}var fo=(s,e)=>new OffscreenCanvas(s,e).getContext("2d");function oh(s,e){if(!s.trim())throw new Error("there is no letter in it");let t="bold 60px system-ui, sans-serif",i=fo(1,1);i.font=t;let n=Math.min(1200,Math.ceil(i.measureText(s).width)+8),o=fo(n,90);return o.font=t,o.fillText(s,4,66),Xr(o.getImageData(0,0,n,90),e)}async function rh(s,e){let t=await createImageBitmap(s),i=Math.min(1,nh/Math.max(t.width,t.height)),[n,o]=[t.width,t.height].map(a=>Math.max(1,Math.round(a*i))),r=fo(n,o);return r.drawImage(t,0,0,n,o),Xr(r.getImageData(0,0,n,o),e)}var Kr=async(s,e)=>s.type.startsWith("image/")?rh(s,e):uo(await s.text(),e);function el(s,e,t,i=["word","rows","file"]){let n=async(M,$)=>{try{e(await $())}catch(S){t(`${M} gives no points: ${S.message}.`)}},[o,r,a]=["word","rows","file"].map(de),h=v("input",{id:o,type:"text",maxLength:24,autocomplete:"off"}),u=v("textarea",{id:r,rows:3,spellcheck:!1,placeholder:"x, y"}),m=v("input",{id:a,type:"file",accept:"image/*,.csv,.txt,.tsv,text/*"}),p=M=>v("button",{type:"button"},M),[g,y]=[p("Use the word"),p("Use the rows")];g.addEventListener("click",()=>n(`"${h.value}"`,()=>oh(h.value,s()))),h.addEventListener("keydown",M=>M.key==="Enter"&&g.click()),y.addEventListener("click",()=>n("What was pasted",()=>uo(u.value,s()))),m.addEventListener("change",()=>{let[M]=m.files;M&&n(M.name,()=>Kr(M,s())),m.value=""});let x=(M,$,...S)=>v("div",{className:"live-bring"},v("label",{htmlFor:M},$),...S),k={word:x(o,"a word",h,g),rows:x(r,"rows of two numbers, pasted",u,y),file:x(a,"a CSV file, or a picture (its dark pixels)",m)};return{element:v("div",{className:"live-brings"},...i.map(M=>k[M])),drop(M){let[$]=M?.files??[];$?n($.name,()=>Kr($,s())):M&&n("What was dropped",()=>uo(M.getData("text"),s()))}}}var lh=120,ah=6;function tl(s,e,t){let[i,n]=(t??"").split("_"),o=i?[" ",v("i",{},i,...n?[v("sub",{},n)]:[])]:[];return v("label",{htmlFor:s},e,...o)}function ch({low:s,high:e,log:t,kind:i}){let n=s>0?s:e/10**ah,o=t?Math.log10(e/n):e-s,r=i==="integer"&&!t?1:o/lh;return{max:o,step:r,position:a=>t?Math.log10(Math.max(a,n)/n):a-s,value(a){if(a<=0)return s;let h=t?n*10**a:s+a,u=i==="integer"?Math.round(h):Number(h.toPrecision(3));return Math.min(e,Math.max(s,u))}}}function oi({label:s,low:e,high:t,integer:i,value:n,id:o,help:r},a){let h=n,u=v("p",{className:"live-message",id:de("message"),role:"alert",hidden:!0}),m=x=>i?String(x):Ee(x),p=v("input",{id:o,type:"text",inputMode:i?"numeric":"decimal",autocomplete:"off",spellcheck:!1,value:m(n)});p.setAttribute("aria-describedby",`${r} ${u.id}`);let g=x=>{p.setAttribute("aria-invalid",String(x!=="")),u.textContent=x&&`${s} ${x}. It stays ${m(h)}.`,u.hidden=!x};return p.addEventListener("change",()=>{let x=as(p.value,{low:e,high:t,integer:i});if("error"in x)return g(x.error);g(""),h=x.value,a(h)}),{box:p,message:u,show:x=>{h=x,p.value=m(x),g("")}}}function hh(s,e,t){let{name:i,symbol:n,low:o,high:r,kind:a,value:h}=s,u=s.label??Me(i),m=ch(s),p=de(i),g=de(i),y=v("input",{id:g,type:"range",min:0,max:m.max,step:m.step});y.setAttribute("aria-describedby",e);let x=A=>{y.value=String(m.position(A)),y.setAttribute("aria-valuetext",Ee(A))},{box:k,message:M,show:$}=oi({label:u,low:o,high:r,integer:a==="integer",value:h,id:p,help:e},A=>{x(A),t(A)});k.setAttribute("aria-label",`${u}, as a number`),y.addEventListener("input",()=>{let A=m.value(Number(y.value));y.setAttribute("aria-valuetext",Ee(A)),$(A),t(A)}),x(h);let S=v("div",{className:"live-control"},tl(g,u,n),k,y,M);return{element:S,show:A=>(x(A),$(A)),enable(A){k.disabled=y.disabled=!A,S.title=A?s.doc:`${s.doc}; without effect under the present choices`}}}function ri(s,e,t,i,n,o){let r=de(s),a=v("select",{id:r},...t.map(h=>v("option",{value:h.value},h.text)));return a.setAttribute("aria-describedby",n),a.value=i,a.addEventListener("change",()=>o(a.value)),{element:v("div",{className:"live-control"},tl(r,s,e),a),show:h=>a.value=String(h),enable:h=>a.disabled=!h}}function sl(s,e,t){let i=s.kind==="choice"?ri(s.label??Me(s.name),s.symbol,s.options.map(n=>({value:n,text:n.replaceAll("_","-")})),s.value,e,t):hh(s,e,t);return i.element.title=s.doc,i}var uh=2**32-1,It=64,li={full:1/0,100:100,20:20,5:5,1:1},zi="",dh={batch:"batch size",width:"networks",against:"compare with",engine:"train in"},fh=s=>dh[s]??Me(s),Wi="browser",il=s=>s.get("engine")==="kernel"?s.get("device"):Wi,Vi=class{constructor(e,t,i,n,o){this.model=e,this.changed=o,this.data=e.get("data")??"ring",this.batch=e.get("batch")??128,this.seed=e.get("seed")??0,this.width=e.get("width")??It,this.points=e.get("points")??[],this.against=e.get("against")?.objective??zi,this.speed="full",this.engine=il(e);let r=e.get("devices")??[],a=g=>Object.entries(g).map(([y,x])=>({value:y,text:x})),h=Object.fromEntries(Object.entries(t.data).map(([g,{title:y}])=>[g,y])),u=t.batches.map(g=>({value:String(g),text:String(g)})),m=Object.keys(li).reverse().map(g=>({value:g,text:g==="full"?"full speed":`${g} steps/s`}));if(this.inputs={data:this.select("data","what the real points are drawn from; a change keeps the weights",a(h)),against:this.select("against","a second training beside this one, on the same data, seed and batch size; both start anew",a({[zi]:"nothing",...t.objectives})),batch:this.select("batch","real points, and draws of noise, in each update",u,Number),width:this.select("width","the size of both, with the objective’s own choices; a change starts a new training",a(t.sizes),Number),seed:this.makeSeed(),speed:this.select("speed","generator steps a second, at most",m)},r.length){let g=Object.fromEntries(r.map(x=>[x,`the kernel (${x})`])),y="where training happens; a change starts a new training with the same seed";this.inputs.engine=this.select("engine",y,a(i?g:{[Wi]:"this browser",...g}))}for(let[g,{element:y}]of Object.entries(this.inputs))y.dataset.control=g,(g==="speed"?n.pace:n.setup).append(y);let p=[...["data","batch","width","seed","points"].map(g=>[g,()=>this.set(g,e.get(g),!1)]),["against",()=>this.set("against",e.get("against")?.objective??zi,!1)],...["engine","device"].map(g=>[g,()=>this.set("engine",il(e),!1)])];for(let[g,y]of p)e.on(`change:${g}`,y);this.end=()=>p.forEach(([g,y])=>e.off(`change:${g}`,y))}get here(){return this.engine===Wi}select(e,t,i,n=String){let o=de("doc"),r=String(this[e]),a=ri(fh(e),void 0,i,r,o,h=>this.set(e,n(h)));return a.element.append(v("p",{id:o,className:"live-doc"},t)),a}makeSeed(){let e=de("seed"),t=de("doc"),i=v("p",{id:t,className:"live-doc"},"starts all random numbers; a new seed starts a new training"),o={label:"seed",...{low:0,high:uh,integer:!0},value:this.seed,id:e,help:t},{box:r,message:a,show:h}=oi(o,m=>this.set("seed",m));return{element:v("div",{className:"live-control"},v("label",{htmlFor:e},"seed"),r,a,i),show:h,enable:m=>r.disabled=!m}}set(e,t,i=!0){let n=this;n[e]!==t&&(n[e]=t,this.inputs[e]?.show(t),i&&e==="against"?(this.model.set("against",t===zi?{}:{objective:t,settings:{}}),this.model.save_changes()):i&&e==="engine"?(this.model.set("engine",this.here?Wi:"kernel"),this.here||this.model.set("device",t),this.model.save_changes()):i&&e!=="speed"&&(this.model.set(e,t),this.model.save_changes()),this.changed(e))}};var Fs="live-",ph=2**32-1,ai="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function mh(s,e){let t=i=>{let n=Math.max(0,Math.min(4095,Math.round((i/e+1)/2*4095)));return ai[n>>6]+ai[n&63]};return s.map(([i,n])=>t(i)+t(n)).join("")}function ol(s,e){let t=[],i=n=>{let o=64*ai.indexOf(s[n])+ai.indexOf(s[n+1]);return Number((e*(2*o/4095-1)).toFixed(4))};for(let n=0;n+4<=s.length&&t.length<Yt;n+=4)[0,1,2,3].every(o=>ai.includes(s[n+o]))&&t.push([i(n),i(n+2)]);return t}var rl=({manifest:s,values:e},t={})=>s.controls.filter(({name:i,value:n})=>e[i]!==(t[i]??n)).map(({name:i})=>[i,e[i]]);function ll(s,{data:e,seed:t,batch:i,width:n,centres:o,sides:r},a){let h=new URLSearchParams({data:e,seed:String(t),batch:String(i),width:String(n)}),[u,m]=r;for(let{name:p}of u.manifest.controls)h.set(p,String(u.values[p]));if(h.set("against",m?m.manifest.name:""),m)for(let[p,g]of rl(m,m.manifest.toy))h.set(`against.${p}`,String(g));return e==="drawn"&&h.set("points",mh(o,a.data[e].limit)),`#${Fs}${s}?${h}`}function po(s){let e=new RegExp(`^#${Fs}([\\w-]+)(?:\\?(.*))?$`).exec(s);return e?{name:e[1],query:new URLSearchParams(e[2]??"")}:void 0}function al(s,e){if(s.kind==="choice"){let{options:t}=s;return t.includes(e)?{value:e}:{error:`must be one of ${t.join(", ")}; got ${ni(e)}`}}return as(e,{low:s.low,high:s.high,integer:s.kind==="integer"})}var cl=s=>as(s,{low:0,high:ph,integer:!0});function hl(s,e,t){let i=n=>typeof n=="string"?n.replaceAll("_"," ")||"nothing":Number.isInteger(n)?String(n):Ee(n);return`${s} ${i(e)} → ${i(t)}`}var nl=s=>typeof s=="string"?JSON.stringify(s):String(s);function gh({manifest:s,values:e}){let t=rl({manifest:s,values:e}).filter(([i])=>!i.includes(".")).map(([i,n])=>`${i}=${nl(n)}`);for(let[i,n]of Object.entries(s.optimizers)){let o=`${i}_optimizer.`,r={...s.constants,...Object.fromEntries(s.controls.map(({name:u,value:m})=>[u,m]))},a=Object.keys(r).filter(u=>u.startsWith(o));if(a.every(u=>e[u]===r[u]))continue;let h=a.map(u=>`${u.slice(o.length)}=${nl(e[u])}`);t.push(`${i}_optimizer=ganlib.${n}(${h.join(", ")})`)}return`${s.own?"":"ganlib."}${s.class}(${t.join(", ")})`}function ul({data:s,seed:e,batch:t,width:i,centres:n,sides:o}){let[r,a]=o.map(gh),h=[r,`data="${s}"`,`seed=${e}`,`batch=${t}`];return s==="drawn"&&h.push(`points=[${n.map(([u,m])=>`(${u}, ${m})`).join(", ")}]`),i!==It&&h.push(`width=${i}`),a&&h.push(`against=${a}`),o[0].manifest.own&&h.push('engine="kernel"'),`ganlib.Playground(${h.join(", ")})`}var vh={link:["Copy link","the address of this page with the present settings"],python:["Copy Python","the line that gives this playground in a notebook"],picture:["Save picture","the picture as a PNG file"]},go=[1,20,100],vo="parts",wh={"pull of the generator’s loss":"minus the gradient of the generator’s loss at a generated point: where it is drawn; as long as the run’s longest at most, so that a pull that vanishes is seen to shrink",slopes:"length of the gradient of the map, at random places between a real and a generated point",weights:"of all layers of the network that judges",distance:"sliced W₁ between 512 generated and 512 real points; the floor is what two samples of real points have","modes covered":"modes that have a generated point within three standard deviations","high-quality samples":"share of generated points within three standard deviations of a mode"},mo=s=>Object.fromEntries(Object.entries(s).map(([e,[t,i]])=>[e,v("button",{type:"button",title:i},t)])),Lt=(s,...e)=>v("details",{className:"live-group"},v("summary",{},s),...e),wo=s=>mo({play:["Play","train, until paused"],step:["Step",`whole iterations: k updates of ${s}, then one of G`],discriminator:[`Step ${s}`,`updates of ${s} alone`],generator:["Step G","updates of G alone"],reset:["Reset","a new training from its start, with the same seed"]});function dl(s,{title:e,discriminator:t}){let i=wo(t==="critic"?"f":"D"),n=mo(vh),o=mo({draw:["Draw data","put points of your own on the picture"],clear:["Clear","forget your points"]});o.draw.setAttribute("aria-pressed","false"),o.clear.hidden=!0;let r=de("times"),a=v("select",{id:r},...go.map(B=>v("option",{value:String(B)},`× ${B}`))),h=v("option",{value:vo,title:"a press shows the next of the five parts of an iteration"},"in parts");a.append(h);let u=v("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),m=v("p",{className:"live-status",role:"status"}),p=v("p",{className:"live-rate"}),g=v("div",{className:"live-alert",role:"alert",hidden:!0}),y=v("div",{className:"live-setup"}),x=v("div",{className:"live-pace"}),k=v("div",{className:"live-panes"}),M=v("div",{}),$=Lt("what you tried"),S=Object.entries(wh).flatMap(([B,H])=>[v("dt",{},B),v("dd",{},H)]),A=de("share"),N=v("input",{id:A,type:"text",readOnly:!0,hidden:!0}),R=v("label",{htmlFor:A,hidden:!0},"copied");return{root:v("section",{className:"live-playground",id:Fs+s,tabIndex:-1,"aria-label":`playground: ${e}`},v("div",{className:"live-top"},v("div",{className:"live-buttons",role:"group","aria-label":"training"},i.play,v("span",{className:"live-joined"},i.step,u,a),i.discriminator,i.generator,i.reset),v("div",{className:"live-beside live-told"},m,p)),g,k,v("div",{className:"live-groups"},Lt("data, seed, pace, another beside it",y,x,v("div",{className:"live-buttons live-sketch",role:"group","aria-label":"your own data"},...Object.values(o)),M),$,Lt("share, and what the numbers mean",v("div",{className:"live-share"},v("div",{className:"live-buttons",role:"group","aria-label":"share"},...Object.values(n)),R,N),v("dl",{className:"live-help"},...S)))),buttons:i,times:a,inParts:h,shares:n,sketch:o,status:m,rate:p,alert:g,setup:y,pace:x,panes:k,brought:M,tried:$,copied:{text:N,label:R}}}var ci=new Set;function ml(s){let e=po(s);if(!e)return!1;for(let t of ci)if(t.name===e.name)return t.apply(e.query,!0),!0;return!1}function fl(s){if(s.defaultPrevented||s.button!==0||s.ctrlKey||s.metaKey||s.shiftKey)return;let e=s.target instanceof Element&&s.target.closest('a[href^="#"]');e&&ml(e.getAttribute("href")??"")&&s.preventDefault()}var pl=()=>ml(location.hash);function Bi(s){ci.size||(document.addEventListener("click",fl),window.addEventListener("hashchange",pl)),ci.add(s);let e=po(location.hash);return e?.name===s.name&&s.apply(e.query,!0),()=>{ci.delete(s),!ci.size&&(document.removeEventListener("click",fl),window.removeEventListener("hashchange",pl))}}var hi=s=>s.replace("_optimizer.","_");function Hi(s){return{get:e=>s.get(hi(e)),set(e,t){s.set(hi(e),t),s.save_changes()},on(e,t){let i=e.map(n=>{let o=()=>t(n,s.get(hi(n)));return s.on(`change:${hi(n)}`,o),()=>s.off(`change:${hi(n)}`,o)});return()=>i.forEach(n=>n())}}}function gl(s,{name:e,toy:t}){let i=()=>({...t,...s.get("against")?.settings});return{get:n=>i()[n],set(n,o){s.set("against",{...s.get("against"),settings:{...i(),[n]:o}}),s.save_changes()},on(n,o){let r=()=>{if(s.get("against")?.objective===e)for(let a of n)a in i()&&o(a,i()[a])};return s.on("change:against",r),()=>s.off("change:against",r)}}}var bh=s=>{let e=({name:t})=>t==="discriminator_steps"||t.includes(".");return[...s.filter(t=>!e(t)),...s.filter(e)]},vl=({constants:s,controls:e})=>({...s,...Object.fromEntries(e.map(({name:t,value:i})=>[t,i]))}),Is=class{constructor(e,t,i,n){this.manifest=e,this.store=t,this.changed=n,this.values={...e.constants};for(let o of Object.keys(e.constants))this.values[o]=t.get(o)??this.values[o];this.inputs={};for(let o of bh(e.controls)){let{name:r,doc:a}=o;this.values[r]=t.get(r)??o.value;let h=de("doc"),u={...o,label:i.named(r),value:this.values[r]};this.inputs[r]=sl(u,h,p=>{this.take(r,p),t.set(r,p)});let{element:m}=this.inputs[r];m.dataset.control=r,m.append(v("p",{id:h,className:"live-doc"},a)),(r===e.slider?i.main:i.controls).append(m)}this.enable(),this.end=t.on(Object.keys(this.values),(o,r)=>r!==void 0&&this.show(o,r))}show(e,t){this.values[e]!==t&&(this.inputs[e]?.show(t),this.take(e,t))}set(e,t){this.show(e,t),this.store.set(e,t)}take(e,t){this.values={...this.values,[e]:t},this.enable(),this.changed(this.values)}enable(){let{acting:e}=io(this.manifest,this.values);for(let{name:t,kind:i}of this.manifest.controls)i!=="choice"&&this.inputs[t].enable(e.includes(t))}choose(e){for(let{name:t,kind:i}of this.manifest.controls)i==="choice"&&this.inputs[t].enable(e)}};var Ui=class{constructor(e){this.board=e,this.width=e.setup.width,this.free()}async compare(){let{board:e}=this,t=e.setup.against,i=()=>e.panes[1]?.manifest.name??"";if(i()===t)return;let n;try{n=t&&await e.manifestOf(t),n&&await e.engine?.have(this.graphsOf(n))}catch({file:r,message:a}){e.setup.against===t&&!e.ended&&this.refuse({file:r,reason:a,against:i()});return}if(e.setup.against!==t||i()===t||e.ended)return;let o=e.panes.splice(1);if(o.some(({element:r})=>r.contains(document.activeElement))&&e.root.focus({preventScroll:!0}),o.forEach(r=>(r.destroy(),r.element.remove())),e.root.classList.toggle("live-two",!!t),n){let r=e.addPane(n,gl(e.model,n),[]);r.attach(a=>e.colour(a)),r.recolour(Ri(e.root)),this.free()}e.panes[0].fit(),e.engine&&(e.screen.frame=void 0),e.tell({type:"compare",settings:e.settings()})}async resize(){let{board:e}=this,{setup:t,panes:i}=e,{width:n}=t;if(n!==this.width){try{for(let{manifest:r,settings:a}of t.here?i:[])this.checkChoices(r,a.values);let o=e.settings().flatMap(({manifest:r,values:a})=>no(e.index,r,e.source().data,a));await e.engine?.have(o)}catch({file:o,message:r}){t.width===n&&this.refuse({file:o,reason:r,width:this.width});return}t.width!==n||this.width===n||e.ended||(this.width=n,this.free(),e.engine&&(e.screen.frame=void 0),e.tell({type:"compare",settings:e.settings()}))}}checkChoices({sizes:e},t){let{board:i}=this,{width:n}=i.setup;for(let[o,r]of Object.entries(e[n]?.variants[0].when??{}))if(t[o]!==r)throw new Error(`the page has networks of ${i.index.sizes[n]} for ${Me(o)} ${Me(r)} alone`)}free(){let{board:e}=this;for(let{settings:t}of e.panes)t.choose(!e.setup.here||this.width===It);e.parts.inParts.disabled=!e.setup.here}graphsOf(e){let{board:t}=this,i={...vl(e),...e.toy,...t.model.get("against")?.settings};return no(t.index,Di(e,t.setup.width),t.source().data,i)}refuse({file:e,reason:t,pane:i,values:n,source:o,width:r,against:a}){let{board:h}=this;r&&h.setup.set("width",r),o&&h.setup.set("data",o.data),a!==void 0&&this.keep(a);for(let[m,p]of Object.entries(n??{}))h.panes[i??0]?.settings.set(m,p);let u=e?`${e} could not be loaded (${t})`:`${t[0].toUpperCase()}${t.slice(1)}`;h.status.alert(`${u}. The choice before it stays.`)}keep(e){let{board:t}=this;t.model.set("against",e?{objective:e,settings:t.panes[1].settings.values}:{}),t.model.save_changes(),t.setup.set("against",e,!1)}};var wl=s=>Uint8Array.from(atob(s),e=>e.charCodeAt(0)).buffer,bo=(s,e)=>Float32Array.from(new Int16Array(wl(s)),t=>t*e/32767);function bl({real:s,samples:e,arrows:t,surface:i,limit:n,pull:o,low:r,high:a,floor:h,...u},m,p){let g={edges:[0,1],shares:new Float32Array(1)},y={name:m.name,steps:0,discriminatorSteps:0,last:new Float32Array(m.measured.length).fill(NaN),rows:new Float32Array(0),samples:bo(e,n),arrows:bo(t,o),surface:Float32Array.from(new Uint8Array(wl(i)),x=>r+x*(a-r)/255),slopes:g,weights:g,limit:n,...u};return{real:{data:p,points:bo(s,n),floor:h},frame:{type:"frame",data:p,panes:[y],rate:0}}}var yh=.041666666666666664,Gi=class{constructor(e,t,i,n){this.canvas=e,this.limit=t,this.add=i,this.moved=n,this.on=!1,this.cursor=void 0,this.last=void 0,e.addEventListener("pointerdown",o=>this.down(o)),e.addEventListener("pointermove",o=>this.stroke(o));for(let o of["pointerup","pointercancel"])e.addEventListener(o,()=>this.last=void 0);e.addEventListener("keydown",o=>this.key(o))}turn(e){this.on=e,this.cursor=void 0,this.canvas.style.touchAction=e?"none":"",this.canvas.style.cursor=e?"crosshair":"",this.canvas.setAttribute("role",e?"application":"img"),e?this.canvas.tabIndex=0:this.canvas.removeAttribute("tabindex")}down(e){!this.on||e.button!==0||(this.canvas.setPointerCapture(e.pointerId),this.put(e))}stroke(e){!this.on||!this.last||Math.hypot(e.clientX-this.last.x,e.clientY-this.last.y)>=9&&this.put(e)}put(e){let t=this.canvas.getBoundingClientRect();this.last={x:e.clientX,y:e.clientY};let[i,n]=[(e.clientX-t.left)/t.width,(e.clientY-t.top)/t.height];i>=0&&i<=1&&n>=0&&n<=1&&this.point(2*i-1,1-2*n)}point(e,t){let i=this.limit();this.add([Number((i*e).toFixed(3)),Number((i*t).toFixed(3))])}key(e){if(!this.on)return;let t=this.limit(),[i,n]=this.cursor??[0,0],o=2*t*yh,a={ArrowLeft:[-o,0],ArrowRight:[o,0],ArrowUp:[0,o],ArrowDown:[0,-o]}[e.key];if(a){let h=u=>Math.max(-t,Math.min(t,u));this.cursor=[h(i+a[0]),h(n+a[1])],this.moved()}else if(e.key===" "||e.key==="Enter")this.point(i/t,n/t);else return;e.preventDefault()}},yl=(s,e)=>[...s,e].slice(-300);var qi=class{constructor(e){this.board=e;let{setup:t,index:i,panes:n,parts:o}=e,[r]=n,a=()=>r.shown?.limit??i.data.drawn.limit,h=m=>t.set("points",yl(t.points,m));this.sketch=new Gi(r.canvas,a,h,()=>e.drawSoon());let u=el(()=>i.data.drawn.limit,m=>{e.status.alert(""),t.set("points",m),t.set("data","drawn"),e.ensureEngine()},m=>e.status.alert(m));o.brought.append(u.element);for(let m of["dragover","drop"])r.canvas.addEventListener(m,p=>{p.preventDefault(),m==="drop"&&u.drop(p.dataTransfer)});o.sketch.draw.addEventListener("click",()=>this.turn(!this.sketch.on)),o.sketch.clear.addEventListener("click",()=>{t.set("points",[]),o.sketch.draw.focus()})}get cursor(){return this.sketch.cursor}turn(e){let{board:t,sketch:i}=this;if(i.on===e)return;let{draw:n}=t.parts.sketch;!e&&document.activeElement===t.panes[0].canvas&&n.focus(),i.turn(e),n.setAttribute("aria-pressed",String(e)),n.textContent=e?"Stop drawing":"Draw data",e?(t.ensureEngine(),t.status.note("Draw points on the picture; or focus it, move with the arrow keys, and put a point with the space bar.")):(t.status.forget(),t.status.describe()),t.drawSoon()}follow(e){let{setup:t,parts:i}=this.board;e==="data"&&t.data==="drawn"&&!t.points.length&&this.turn(!0),e==="data"&&t.data!=="drawn"&&this.turn(!1),i.sketch.clear.hidden=!t.points.length}};var xh={"+":(s,e)=>s+e,"-":(s,e)=>s-e,"*":(s,e)=>s*e,"/":(s,e)=>s/e,log:Math.log,exp:Math.exp,sqrt:Math.sqrt,abs:Math.abs};function ui(s,e){if(typeof s=="number")return s;if(typeof s=="string")return Number(e[s]??NaN);let[t,...i]=s;return xh[t](...i.map(n=>ui(n,e)))}var kh="uplot",Sh="u-hz",Eh="u-vt",Mh="u-title",Nh="u-wrap",Th="u-under",Ah="u-over",$h="u-axis",us="u-off",_h="u-select",Ph="u-cursor-x",Lh="u-cursor-y",Oh="u-cursor-pt",Ch="u-legend",Dh="u-live",Fh="u-inline",Ih="u-series",Rh="u-marker",xl="u-label",jh="u-value",fi="width",pi="height";var kl="bottom",Rs="left",yo="right",Io="#000",Sl=Io+"0",xo="mousemove",El="mousedown",ko="mouseup",Ml="mouseenter",Nl="mouseleave",Tl="dblclick",zh="resize",Wh="scroll",Al="change",Zi="dppxchange",Ro="--",Us=typeof window<"u",To=Us?document:null,zs=Us?window:null,Vh=Us?navigator:null,re,Yi;function Ao(){let s=devicePixelRatio;re!=s&&(re=s,Yi&&_o(Al,Yi,Ao),Yi=matchMedia(`(min-resolution: ${re-.001}dppx) and (max-resolution: ${re+.001}dppx)`),ds(Al,Yi,Ao),zs.dispatchEvent(new CustomEvent(Zi)))}function ot(s,e){if(e!=null){let t=s.classList;!t.contains(e)&&t.add(e)}}function $o(s,e){let t=s.classList;t.contains(e)&&t.remove(e)}function be(s,e,t){s.style[e]=t+"px"}function kt(s,e,t,i){let n=To.createElement(s);return e!=null&&ot(n,e),t?.insertBefore(n,i),n}function pt(s,e){return kt("div",s,e)}var $l=new WeakMap;function Ot(s,e,t,i,n){let o="translate("+e+"px,"+t+"px)",r=$l.get(s);o!=r&&(s.style.transform=o,$l.set(s,o),e<0||t<0||e>i||t>n?ot(s,us):$o(s,us))}var _l=new WeakMap;function Pl(s,e,t){let i=e+t,n=_l.get(s);i!=n&&(_l.set(s,i),s.style.background=e,s.style.borderColor=t)}var Ll=new WeakMap;function Ol(s,e,t,i){let n=e+""+t,o=Ll.get(s);n!=o&&(Ll.set(s,n),s.style.height=t+"px",s.style.width=e+"px",s.style.marginLeft=i?-e/2+"px":0,s.style.marginTop=i?-t/2+"px":0)}var jo={passive:!0},Bh={...jo,capture:!0};function ds(s,e,t,i){e.addEventListener(s,t,i?Bh:jo)}function _o(s,e,t,i){e.removeEventListener(s,t,jo)}Us&&Ao();function St(s,e,t,i){let n;t=t||0,i=i||e.length-1;let o=i<=2147483647;for(;i-t>1;)n=o?t+i>>1:rt((t+i)/2),e[n]<s?t=n:i=n;return s-e[t]<=e[i]-s?t:i}function la(s){return(t,i,n)=>{let o=-1,r=-1;for(let a=i;a<=n;a++)if(s(t[a])){o=a;break}for(let a=n;a>=i;a--)if(s(t[a])){r=a;break}return[o,r]}}var aa=s=>s!=null,ca=s=>s!=null&&s>0,tn=la(aa),Hh=la(ca);function Uh(s,e,t,i=0,n=!1){let o=n?Hh:tn,r=n?ca:aa;[e,t]=o(s,e,t);let a=s[e],h=s[e];if(e>-1)if(i==1)a=s[e],h=s[t];else if(i==-1)a=s[t],h=s[e];else for(let u=e;u<=t;u++){let m=s[u];r(m)&&(m<a?a=m:m>h&&(h=m))}return[a??fe,h??-fe]}function sn(s,e,t,i){let n=Fl(s),o=Fl(e);s==e&&(n==-1?(s*=t,e/=t):(s/=t,e*=t));let r=t==10?Rt:ha,a=n==1?rt:mt,h=o==1?mt:rt,u=a(r(Oe(s))),m=h(r(Oe(e))),p=Ws(t,u),g=Ws(t,m);return t==10&&(u<0&&(p=pe(p,-u)),m<0&&(g=pe(g,-m))),i||t==2?(s=p*n,e=g*o):(s=pa(s,p),e=nn(e,g)),[s,e]}function zo(s,e,t,i){let n=sn(s,e,t,i);return s==0&&(n[0]=0),e==0&&(n[1]=0),n}var Wo=.1,Cl={mode:3,pad:Wo},gi={pad:0,soft:null,mode:0},Gh={min:gi,max:gi};function Xi(s,e,t,i){return on(t)?Dl(s,e,t):(gi.pad=t,gi.soft=i?0:null,gi.mode=i?3:0,Dl(s,e,Gh))}function ne(s,e){return s??e}function qh(s,e,t){for(e=ne(e,0),t=ne(t,s.length-1);e<=t;){if(s[e]!=null)return!0;e++}return!1}function Dl(s,e,t){let i=t.min,n=t.max,o=ne(i.pad,0),r=ne(n.pad,0),a=ne(i.hard,-fe),h=ne(n.hard,fe),u=ne(i.soft,fe),m=ne(n.soft,-fe),p=ne(i.mode,0),g=ne(n.mode,0),y=e-s,x=Rt(y),k=Je(Oe(s),Oe(e)),M=Rt(k),$=Oe(M-x);(y<1e-24||$>10)&&(y=0,(s==0||e==0)&&(y=1e-24,p==2&&u!=fe&&(o=0),g==2&&m!=-fe&&(r=0)));let S=y||k||1e3,A=Rt(S),N=Ws(10,rt(A)),R=S*(y==0?s==0?.1:1:o),O=pe(pa(s-R,N/10),24),B=s>=u&&(p==1||p==3&&O<=u||p==2&&O>=u)?u:fe,H=Je(a,O<B&&s>=B?B:Et(B,O)),Q=S*(y==0?e==0?.1:1:r),G=pe(nn(e+Q,N/10),24),P=e<=m&&(g==1||g==3&&G>=m||g==2&&G<=m)?m:-fe,K=Et(h,G>P&&e<=P?P:Je(P,G));return H==K&&H==0&&(K=100),[H,K]}var Yh=new Intl.NumberFormat(Us?Vh.language:"en-US"),Vo=s=>Yh.format(s),lt=Math,Qi=lt.PI,Oe=lt.abs,rt=lt.floor,Le=lt.round,mt=lt.ceil,Et=lt.min,Je=lt.max,Ws=lt.pow,Fl=lt.sign,Rt=lt.log10,ha=lt.log2,Kh=(s,e=1)=>lt.sinh(s)*e,So=(s,e=1)=>lt.asinh(s/e),fe=1/0;function Il(s){return(Rt((s^s>>31)-(s>>31))|0)+1}function Po(s,e,t){return Et(Je(s,e),t)}function ua(s){return typeof s=="function"}function ee(s){return ua(s)?s:()=>s}var Jh=()=>{},da=s=>s,fa=(s,e)=>e,Qh=s=>null,Rl=s=>!0,jl=(s,e)=>s==e,Zh=/\.\d*?(?=9{6,}|0{6,})/gm,fs=s=>{if(ga(s)||Jt.has(s))return s;let e=`${s}`,t=e.match(Zh);if(t==null)return s;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[n,o]=e.split("e");return+`${fs(n)}e${o}`}return pe(s,i)};function cs(s,e){return fs(pe(fs(s/e))*e)}function nn(s,e){return fs(mt(fs(s/e))*e)}function pa(s,e){return fs(rt(fs(s/e))*e)}function pe(s,e=0){if(ga(s))return s;let t=10**e,i=s*t*(1+Number.EPSILON);return Le(i)/t}var Jt=new Map;function ma(s){return((""+s).split(".")[1]||"").length}function wi(s,e,t,i){let n=[],o=i.map(ma);for(let r=e;r<t;r++){let a=Oe(r),h=pe(Ws(s,r),a);for(let u=0;u<i.length;u++){let m=s==10?+`${i[u]}e${r}`:i[u]*h,p=(r>=0?0:a)+(r>=o[u]?0:o[u]),g=s==10?m:pe(m,p);n.push(g),Jt.set(g,p)}}return n}var vi={},Bo=[],Vs=[null,null],Kt=Array.isArray,ga=Number.isInteger,Xh=s=>s===void 0;function zl(s){return typeof s=="string"}function on(s){let e=!1;if(s!=null){let t=s.constructor;e=t==null||t==Object}return e}function eu(s){return s!=null&&typeof s=="object"}var tu=Object.getPrototypeOf(Uint8Array),va="__proto__";function Bs(s,e=on){let t;if(Kt(s)){let i=s.find(n=>n!=null);if(Kt(i)||e(i)){t=Array(s.length);for(let n=0;n<s.length;n++)t[n]=Bs(s[n],e)}else t=s.slice()}else if(s instanceof tu)t=s.slice();else if(e(s)){t={};for(let i in s)i!=va&&(t[i]=Bs(s[i],e))}else t=s;return t}function $e(s){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let n in i)n!=va&&(on(s[n])?$e(s[n],Bs(i[n])):s[n]=Bs(i[n]))}return s}var su=0,iu=1,nu=2;function ou(s,e,t){for(let i=0,n,o=-1;i<e.length;i++){let r=e[i];if(r>o){for(n=r-1;n>=0&&s[n]==null;)s[n--]=null;for(n=r+1;n<t&&s[n]==null;)s[o=n++]=null}}}function ru(s,e){if(cu(s)){let r=s[0].slice();for(let a=1;a<s.length;a++)r.push(...s[a].slice(1));return hu(r[0])||(r=au(r)),r}let t=new Set;for(let r=0;r<s.length;r++){let h=s[r][0],u=h.length;for(let m=0;m<u;m++)t.add(h[m])}let i=[Array.from(t).sort((r,a)=>r-a)],n=i[0].length,o=new Map;for(let r=0;r<n;r++)o.set(i[0][r],r);for(let r=0;r<s.length;r++){let a=s[r],h=a[0];for(let u=1;u<a.length;u++){let m=a[u],p=Array(n).fill(void 0),g=e?e[r][u]:iu,y=[];for(let x=0;x<m.length;x++){let k=m[x],M=o.get(h[x]);k===null?g!=su&&(p[M]=k,g==nu&&y.push(M)):p[M]=k}ou(p,y,n),i.push(p)}}return i}var lu=typeof queueMicrotask>"u"?s=>Promise.resolve().then(s):queueMicrotask;function au(s){let e=s[0],t=e.length,i=Array(t);for(let o=0;o<i.length;o++)i[o]=o;i.sort((o,r)=>e[o]-e[r]);let n=[];for(let o=0;o<s.length;o++){let r=s[o],a=Array(t);for(let h=0;h<t;h++)a[h]=r[i[h]];n.push(a)}return n}function cu(s){let e=s[0][0],t=e.length;for(let i=1;i<s.length;i++){let n=s[i][0];if(n.length!=t)return!1;if(n!=e){for(let o=0;o<t;o++)if(n[o]!=e[o])return!1}}return!0}function hu(s,e=100){let t=s.length;if(t<=1)return!0;let i=0,n=t-1;for(;i<=n&&s[i]==null;)i++;for(;n>=i&&s[n]==null;)n--;if(n<=i)return!0;let o=Je(1,rt((n-i+1)/e));for(let r=s[i],a=i+o;a<=n;a+=o){let h=s[a];if(h!=null){if(h<=r)return!1;r=h}}return!0}var wa=["January","February","March","April","May","June","July","August","September","October","November","December"],ba=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function ya(s){return s.slice(0,3)}var uu=ba.map(ya),du=wa.map(ya),fu={MMMM:wa,MMM:du,WWWW:ba,WWW:uu};function di(s){return(s<10?"0":"")+s}function pu(s){return(s<10?"00":s<100?"0":"")+s}var mu={YYYY:s=>s.getFullYear(),YY:s=>(s.getFullYear()+"").slice(2),MMMM:(s,e)=>e.MMMM[s.getMonth()],MMM:(s,e)=>e.MMM[s.getMonth()],MM:s=>di(s.getMonth()+1),M:s=>s.getMonth()+1,DD:s=>di(s.getDate()),D:s=>s.getDate(),WWWW:(s,e)=>e.WWWW[s.getDay()],WWW:(s,e)=>e.WWW[s.getDay()],HH:s=>di(s.getHours()),H:s=>s.getHours(),h:s=>{let e=s.getHours();return e==0?12:e>12?e-12:e},AA:s=>s.getHours()>=12?"PM":"AM",aa:s=>s.getHours()>=12?"pm":"am",a:s=>s.getHours()>=12?"p":"a",mm:s=>di(s.getMinutes()),m:s=>s.getMinutes(),ss:s=>di(s.getSeconds()),s:s=>s.getSeconds(),fff:s=>pu(s.getMilliseconds())};function Ho(s,e){e=e||fu;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,n;for(;n=i.exec(s);)t.push(n[0][0]=="{"?mu[n[1]]:n[0]);return o=>{let r="";for(let a=0;a<t.length;a++)r+=typeof t[a]=="string"?t[a]:t[a](o,e);return r}}var gu=new Intl.DateTimeFormat().resolvedOptions().timeZone;function vu(s,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+s+s.getTimezoneOffset()*6e4):e==gu?t=s:(t=new Date(s.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(s.getMilliseconds())),t}var xa=s=>s%1==0,en=[1,2,2.5,5],wu=wi(10,-32,0,en),ka=wi(10,0,32,en),bu=ka.filter(xa),hs=wu.concat(ka),Uo=`
`,Sa="{YYYY}",Wl=Uo+Sa,Ea="{M}/{D}",mi=Uo+Ea,Ki=mi+"/{YY}",Ma="{aa}",yu="{h}:{mm}",js=yu+Ma,Vl=Uo+js,Bl=":{ss}",ae=null;function Na(s){let e=s*1e3,t=e*60,i=t*60,n=i*24,o=n*30,r=n*365,h=(s==1?wi(10,0,3,en).filter(xa):wi(10,-3,0,en)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,n,n*2,n*3,n*4,n*5,n*6,n*7,n*8,n*9,n*10,n*15,o,o*2,o*3,o*4,o*6,r,r*2,r*5,r*10,r*25,r*50,r*100]),u=[[r,Sa,ae,ae,ae,ae,ae,ae,1],[n*28,"{MMM}",Wl,ae,ae,ae,ae,ae,1],[n,Ea,Wl,ae,ae,ae,ae,ae,1],[i,"{h}"+Ma,Ki,ae,mi,ae,ae,ae,1],[t,js,Ki,ae,mi,ae,ae,ae,1],[e,Bl,Ki+" "+js,ae,mi+" "+js,ae,Vl,ae,1],[s,Bl+".{fff}",Ki+" "+js,ae,mi+" "+js,ae,Vl,ae,1]];function m(p){return(g,y,x,k,M,$)=>{let S=[],A=M>=r,N=M>=o&&M<r,R=p(x),O=pe(R*s,3),B=Eo(R.getFullYear(),A?0:R.getMonth(),N||A?1:R.getDate()),H=pe(B*s,3);if(N||A){let Q=N?M/o:0,G=A?M/r:0,P=O==H?O:pe(Eo(B.getFullYear()+G,B.getMonth()+Q,1)*s,3),K=new Date(Le(P/s)),I=K.getFullYear(),q=K.getMonth();for(let V=0;P<=k;V++){let te=Eo(I+G*V,q+Q*V,1),W=te-p(pe(te*s,3));P=pe((+te+W)*s,3),P<=k&&S.push(P)}}else{let Q=M>=n?n:M,G=rt(x)-rt(O),P=H+G+nn(O-H,Q);S.push(P);let K=p(P),I=K.getHours()+K.getMinutes()/t+K.getSeconds()/i,q=M/i,V=g.axes[y]._space,te=$/V;for(;P=pe(P+M,s==1?0:3),!(P>k);)if(q>1){let W=rt(pe(I+q,6))%24,se=p(P).getHours()-W;se>1&&(se=-1),P-=se*i,I=(I+q)%24;let ce=S[S.length-1];pe((P-ce)/M,3)*te>=.7&&S.push(P)}else S.push(P)}return S}}return[h,u,m]}var[xu,ku,Su]=Na(1),[Eu,Mu,Nu]=Na(.001);wi(2,-53,53,[1]);function Hl(s,e){return s.map(t=>t.map((i,n)=>n==0||n==8||i==null?i:e(n==1||t[8]==0?i:t[1]+i)))}function Ul(s,e){return(t,i,n,o,r)=>{let a=e.find(x=>r>=x[0])||e[e.length-1],h,u,m,p,g,y;return i.map(x=>{let k=s(x),M=k.getFullYear(),$=k.getMonth(),S=k.getDate(),A=k.getHours(),N=k.getMinutes(),R=k.getSeconds(),O=M!=h&&a[2]||$!=u&&a[3]||S!=m&&a[4]||A!=p&&a[5]||N!=g&&a[6]||R!=y&&a[7]||a[1];return h=M,u=$,m=S,p=A,g=N,y=R,O(k)})}}function Tu(s,e){let t=Ho(e);return(i,n,o,r,a)=>n.map(h=>t(s(h)))}function Eo(s,e,t){return new Date(s,e,t)}function Gl(s,e){return e(s)}var Au="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function ql(s,e){return(t,i,n,o)=>o==null?Ro:e(s(i))}function $u(s,e){let t=s.series[e];return t.width?t.stroke(s,e):t.points.width?t.points.stroke(s,e):null}function _u(s,e){return s.series[e].fill(s,e)}var Pu={show:!0,live:!0,isolate:!1,mount:Jh,markers:{show:!0,width:2,stroke:$u,fill:_u,dash:"solid"},idx:null,idxs:null,values:[]};function Lu(s,e){let t=s.cursor.points,i=pt(),n=t.size(s,e);be(i,fi,n),be(i,pi,n);let o=n/-2;be(i,"marginLeft",o),be(i,"marginTop",o);let r=t.width(s,e,n);return r&&be(i,"borderWidth",r),i}function Ou(s,e){let t=s.series[e].points;return t._fill||t._stroke}function Cu(s,e){let t=s.series[e].points;return t._stroke||t._fill}function Du(s,e){return s.series[e].points.size}var Mo=[0,0];function Fu(s,e,t){return Mo[0]=e,Mo[1]=t,Mo}function Ji(s,e,t,i=!0){return n=>{n.button==0&&(!i||n.target==e)&&t(n)}}function No(s,e,t,i=!0){return n=>{(!i||n.target==e)&&t(n)}}var Iu={show:!0,x:!0,y:!0,lock:!1,move:Fu,points:{one:!1,show:Lu,size:Du,width:0,stroke:Cu,fill:Ou},bind:{mousedown:Ji,mouseup:Ji,click:Ji,dblclick:Ji,mousemove:No,mouseleave:No,mouseenter:No},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(s,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(s,e,t,i,n)=>i-n,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Ta={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Go=$e({},Ta,{filter:fa}),Aa=$e({},Go,{size:10}),$a=$e({},Ta,{show:!1}),qo='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',_a="bold "+qo,Pa=1.5,Yl={show:!0,scale:"x",stroke:Io,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:_a,side:2,grid:Go,ticks:Aa,border:$a,font:qo,lineGap:Pa,rotate:0},Ru="Value",ju="Time",Kl={show:!0,scale:"x",auto:!1,sorted:1,min:fe,max:-fe,idxs:[]};function zu(s,e,t,i,n){return e.map(o=>o==null?"":Vo(o))}function Wu(s,e,t,i,n,o,r){let a=[],h=Jt.get(n)||0;t=r?t:pe(nn(t,n),h);for(let u=t;u<=i;u=pe(u+n,h))a.push(Object.is(u,-0)?0:u);return a}function Lo(s,e,t,i,n,o,r){let a=[],h=s.scales[s.axes[e].scale].log,u=h==10?Rt:ha,m=rt(u(t));n=Ws(h,m),h==10&&(n=hs[St(n,hs)]);let p=t,g=n*h;h==10&&(g=hs[St(g,hs)]);do a.push(p),p=p+n,h==10&&!Jt.has(p)&&(p=pe(p,Jt.get(n))),p>=g&&(n=p,g=n*h,h==10&&(g=hs[St(g,hs)]));while(p<=i);return a}function Vu(s,e,t,i,n,o,r){let h=s.scales[s.axes[e].scale].asinh,u=i>h?Lo(s,e,Je(h,t),i,n):[h],m=i>=0&&t<=0?[0]:[];return(t<-h?Lo(s,e,Je(h,-i),-t,n):[h]).reverse().map(g=>-g).concat(m,u)}var La=/./,Bu=/[12357]/,Hu=/[125]/,Jl=/1/,Oo=(s,e,t,i)=>s.map((n,o)=>e==4&&n==0||o%i==0&&t.test(n.toExponential()[n<0?1:0])?n:null);function Uu(s,e,t,i,n){let o=s.axes[t],r=o.scale,a=s.scales[r],h=s.valToPos,u=o._space,m=h(10,r),p=h(9,r)-m>=u?La:h(7,r)-m>=u?Bu:h(5,r)-m>=u?Hu:Jl;if(p==Jl){let g=Oe(h(1,r)-m);if(g<u)return Oo(e.slice().reverse(),a.distr,p,mt(u/g)).reverse()}return Oo(e,a.distr,p,1)}function Gu(s,e,t,i,n){let o=s.axes[t],r=o.scale,a=o._space,h=s.valToPos,u=Oe(h(1,r)-h(2,r));return u<a?Oo(e.slice().reverse(),3,La,mt(a/u)).reverse():e}function qu(s,e,t,i){return i==null?Ro:e==null?"":Vo(e)}var Ql={show:!0,scale:"y",stroke:Io,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:_a,side:3,grid:Go,ticks:Aa,border:$a,font:qo,lineGap:Pa,rotate:0};function Yu(s,e){let t=3+(s||1)*2;return pe(t*e,3)}function Ku(s,e){let{scale:t,idxs:i}=s.series[0],n=s._data[0],o=s.valToPos(n[i[0]],t,!0),r=s.valToPos(n[i[1]],t,!0),a=Oe(r-o),h=s.series[e],u=a/(h.points.space*re);return i[1]-i[0]<=u}var Zl={scale:null,auto:!0,sorted:0,min:fe,max:-fe},Oa=(s,e,t,i,n)=>n,Xl={show:!0,auto:!0,sorted:0,gaps:Oa,alpha:1,facets:[$e({},Zl,{scale:"x"}),$e({},Zl,{scale:"y"})]},ea={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Oa,alpha:1,points:{show:Ku,filter:null},values:null,min:fe,max:-fe,idxs:[],path:null,clip:null};function Ju(s,e,t,i,n){return t/10}var Ca={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Qu=$e({},Ca,{time:!1,ori:1}),ta={};function Da(s,e){let t=ta[s];return t||(t={key:s,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(n=>n!=i)},pub(i,n,o,r,a,h,u){for(let m=0;m<t.plots.length;m++)t.plots[m]!=n&&t.plots[m].pub(i,n,o,r,a,h,u)}},s!=null&&(ta[s]=t)),t}var Hs=1,Co=2;function ps(s,e,t){let i=s.mode,n=s.series[e],o=i==2?s._data[e]:s._data,r=s.scales,a=s.bbox,h=o[0],u=i==2?o[1]:o[e],m=i==2?r[n.facets[0].scale]:r[s.series[0].scale],p=i==2?r[n.facets[1].scale]:r[n.scale],g=a.left,y=a.top,x=a.width,k=a.height,M=s.valToPosH,$=s.valToPosV;return m.ori==0?t(n,h,u,m,p,M,$,g,y,x,k,ln,Gs,cn,Ia,ja):t(n,h,u,m,p,$,M,y,g,k,x,an,qs,Jo,Ra,za)}function Yo(s,e){let t=0,i=0,n=ne(s.bands,Bo);for(let o=0;o<n.length;o++){let r=n[o];r.series[0]==e?t=r.dir:r.series[1]==e&&(r.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function Zu(s,e,t,i,n){let o=s.mode,r=s.series[e],a=o==2?r.facets[1].scale:r.scale,h=s.scales[a];return n==-1?h.min:n==1?h.max:h.distr==3?h.dir==1?h.min:h.max:0}function jt(s,e,t,i,n,o){return ps(s,e,(r,a,h,u,m,p,g,y,x,k,M)=>{let $=r.pxRound,S=u.dir*(u.ori==0?1:-1),A=u.ori==0?Gs:qs,N,R;S==1?(N=t,R=i):(N=i,R=t);let O=$(p(a[N],u,k,y)),B=$(g(h[N],m,M,x)),H=$(p(a[R],u,k,y)),Q=$(g(o==1?m.max:m.min,m,M,x)),G=new Path2D(n);return A(G,H,Q),A(G,O,Q),A(G,O,B),G})}function rn(s,e,t,i,n,o){let r=null;if(s.length>0){r=new Path2D;let a=e==0?cn:Jo,h=t;for(let p=0;p<s.length;p++){let g=s[p];if(g[1]>g[0]){let y=g[0]-h;y>0&&a(r,h,i,y,i+o),h=g[1]}}let u=t+n-h,m=10;u>0&&a(r,h,i-m/2,u,i+o+m)}return r}function Xu(s,e,t){let i=s[s.length-1];i&&i[0]==e?i[1]=t:s.push([e,t])}function Ko(s,e,t,i,n,o,r){let a=[],h=s.length;for(let u=n==1?t:i;u>=t&&u<=i;u+=n)if(e[u]===null){let p=u,g=u;if(n==1)for(;++u<=i&&e[u]===null;)g=u;else for(;--u>=t&&e[u]===null;)g=u;let y=o(s[p]),x=g==p?y:o(s[g]),k=p-n;y=r<=0&&k>=0&&k<h?o(s[k]):y;let $=g+n;x=r>=0&&$>=0&&$<h?o(s[$]):x,x>=y&&a.push([y,x])}return a}function sa(s){return s==0?da:s==1?Le:e=>cs(e,s)}function Fa(s){let e=s==0?ln:an,t=s==0?(n,o,r,a,h,u)=>{n.arcTo(o,r,a,h,u)}:(n,o,r,a,h,u)=>{n.arcTo(r,o,h,a,u)},i=s==0?(n,o,r,a,h)=>{n.rect(o,r,a,h)}:(n,o,r,a,h)=>{n.rect(r,o,h,a)};return(n,o,r,a,h,u=0,m=0)=>{u==0&&m==0?i(n,o,r,a,h):(u=Et(u,a/2,h/2),m=Et(m,a/2,h/2),e(n,o+u,r),t(n,o+a,r,o+a,r+h,u),t(n,o+a,r+h,o,r+h,m),t(n,o,r+h,o,r,m),t(n,o,r,o+a,r,u),n.closePath())}}var ln=(s,e,t)=>{s.moveTo(e,t)},an=(s,e,t)=>{s.moveTo(t,e)},Gs=(s,e,t)=>{s.lineTo(e,t)},qs=(s,e,t)=>{s.lineTo(t,e)},cn=Fa(0),Jo=Fa(1),Ia=(s,e,t,i,n,o)=>{s.arc(e,t,i,n,o)},Ra=(s,e,t,i,n,o)=>{s.arc(t,e,i,n,o)},ja=(s,e,t,i,n,o,r)=>{s.bezierCurveTo(e,t,i,n,o,r)},za=(s,e,t,i,n,o,r)=>{s.bezierCurveTo(t,e,n,i,r,o)};function Wa(s){return(e,t,i,n,o)=>ps(e,t,(r,a,h,u,m,p,g,y,x,k,M)=>{let{pxRound:$,points:S}=r,A,N;u.ori==0?(A=ln,N=Ia):(A=an,N=Ra);let R=pe(S.width*re,3),O=(S.size-S.width)/2*re,B=pe(O*2,3),H=new Path2D,Q=new Path2D,{left:G,top:P,width:K,height:I}=e.bbox;cn(Q,G-B,P-B,K+B*2,I+B*2);let q=V=>{if(h[V]!=null){let te=$(p(a[V],u,k,y)),W=$(g(h[V],m,M,x));A(H,te+O,W),N(H,te,W,O,0,Qi*2)}};if(o)o.forEach(q);else for(let V=i;V<=n;V++)q(V);return{stroke:R>0?H:null,fill:H,clip:Q,flags:Hs|Co}})}function Va(s){return(e,t,i,n,o,r)=>{i!=n&&(o!=i&&r!=i&&s(e,t,i),o!=n&&r!=n&&s(e,t,n),s(e,t,r))}}var ed=Va(Gs),td=Va(qs);function Ba(s){let e=ne(s?.alignGaps,0);return(t,i,n,o)=>ps(t,i,(r,a,h,u,m,p,g,y,x,k,M)=>{[n,o]=tn(h,n,o);let $=r.pxRound,S=I=>$(p(I,u,k,y)),A=I=>$(g(I,m,M,x)),N,R;u.ori==0?(N=Gs,R=ed):(N=qs,R=td);let O=u.dir*(u.ori==0?1:-1),B={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Hs},H=B.stroke,Q=!1;if(o-n>=k*4){let I=j=>t.posToVal(j,u.key,!0),q=null,V=null,te,W,Qe,ye=S(a[O==1?n:o]),se=S(a[n]),ce=S(a[o]),Z=I(O==1?se+1:ce-1);for(let j=O==1?n:o;j>=n&&j<=o;j+=O){let _e=a[j],xe=(O==1?_e<Z:_e>Z)?ye:S(_e),le=h[j];xe==ye?le!=null?(W=le,q==null?(N(H,xe,A(W)),te=q=V=W):W<q?q=W:W>V&&(V=W)):le===null&&(Q=!0):(q!=null&&R(H,ye,A(q),A(V),A(te),A(W)),le!=null?(W=le,N(H,xe,A(W)),q=V=te=W):(q=V=null,le===null&&(Q=!0)),ye=xe,Z=I(ye+O))}q!=null&&q!=V&&Qe!=ye&&R(H,ye,A(q),A(V),A(te),A(W))}else for(let I=O==1?n:o;I>=n&&I<=o;I+=O){let q=h[I];q===null?Q=!0:q!=null&&N(H,S(a[I]),A(q))}let[P,K]=Yo(t,i);if(r.fill!=null||P!=0){let I=B.fill=new Path2D(H),q=r.fillTo(t,i,r.min,r.max,P),V=A(q),te=S(a[n]),W=S(a[o]);O==-1&&([W,te]=[te,W]),N(I,W,V),N(I,te,V)}if(!r.spanGaps){let I=[];Q&&I.push(...Ko(a,h,n,o,O,S,e)),B.gaps=I=r.gaps(t,i,n,o,I),B.clip=rn(I,u.ori,y,x,k,M)}return K!=0&&(B.band=K==2?[jt(t,i,n,o,H,-1),jt(t,i,n,o,H,1)]:jt(t,i,n,o,H,K)),B})}function sd(s){let e=ne(s.align,1),t=ne(s.ascDesc,!1),i=ne(s.alignGaps,0),n=ne(s.extend,!1);return(o,r,a,h)=>ps(o,r,(u,m,p,g,y,x,k,M,$,S,A)=>{[a,h]=tn(p,a,h);let N=u.pxRound,{left:R,width:O}=o.bbox,B=se=>N(x(se,g,S,M)),H=se=>N(k(se,y,A,$)),Q=g.ori==0?Gs:qs,G={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Hs},P=G.stroke,K=g.dir*(g.ori==0?1:-1),I=H(p[K==1?a:h]),q=B(m[K==1?a:h]),V=q,te=q;n&&e==-1&&(te=R,Q(P,te,I)),Q(P,q,I);for(let se=K==1?a:h;se>=a&&se<=h;se+=K){let ce=p[se];if(ce==null)continue;let Z=B(m[se]),j=H(ce);e==1?Q(P,Z,I):Q(P,V,j),Q(P,Z,j),I=j,V=Z}let W=V;n&&e==1&&(W=R+O,Q(P,W,I));let[Qe,ye]=Yo(o,r);if(u.fill!=null||Qe!=0){let se=G.fill=new Path2D(P),ce=u.fillTo(o,r,u.min,u.max,Qe),Z=H(ce);Q(se,W,Z),Q(se,te,Z)}if(!u.spanGaps){let se=[];se.push(...Ko(m,p,a,h,K,B,i));let ce=u.width*re/2,Z=t||e==1?ce:-ce,j=t||e==-1?-ce:ce;se.forEach(_e=>{_e[0]+=Z,_e[1]+=j}),G.gaps=se=u.gaps(o,r,a,h,se),G.clip=rn(se,g.ori,M,$,S,A)}return ye!=0&&(G.band=ye==2?[jt(o,r,a,h,P,-1),jt(o,r,a,h,P,1)]:jt(o,r,a,h,P,ye)),G})}function ia(s,e,t,i,n,o,r=fe){if(s.length>1){let a=null;for(let h=0,u=1/0;h<s.length;h++)if(e[h]!==void 0){if(a!=null){let m=Oe(s[h]-s[a]);m<u&&(u=m,r=Oe(t(s[h],i,n,o)-t(s[a],i,n,o)))}a=h}}return r}function id(s){s=s||vi;let e=ne(s.size,[.6,fe,1]),t=s.align||0,i=s.gap||0,n=s.radius;n=n==null?[0,0]:typeof n=="number"?[n,0]:n;let o=ee(n),r=1-e[0],a=ne(e[1],fe),h=ne(e[2],1),u=ne(s.disp,vi),m=ne(s.each,y=>{}),{fill:p,stroke:g}=u;return(y,x,k,M)=>ps(y,x,($,S,A,N,R,O,B,H,Q,G,P)=>{let K=$.pxRound,I=t,q=i*re,V=a*re,te=h*re,W,Qe;N.ori==0?[W,Qe]=o(y,x):[Qe,W]=o(y,x);let ye=N.dir*(N.ori==0?1:-1),se=N.ori==0?cn:Jo,ce=N.ori==0?m:(D,me,Pe,bs,es,Nt,ts)=>{m(D,me,Pe,es,bs,ts,Nt)},Z=ne(y.bands,Bo).find(D=>D.series[0]==x),j=Z!=null?Z.dir:0,_e=$.fillTo(y,x,$.min,$.max,j),Ue=K(B(_e,R,P,Q)),xe,le,vt,et=G,Se=K($.width*re),Mt=!1,Ct=null,at=null,Wt=null,gs=null;p!=null&&(Se==0||g!=null)&&(Mt=!0,Ct=p.values(y,x,k,M),at=new Map,new Set(Ct).forEach(D=>{D!=null&&at.set(D,new Path2D)}),Se>0&&(Wt=g.values(y,x,k,M),gs=new Map,new Set(Wt).forEach(D=>{D!=null&&gs.set(D,new Path2D)})));let{x0:vs,size:Js}=u;if(vs!=null&&Js!=null){I=1,S=vs.values(y,x,k,M),vs.unit==2&&(S=S.map(Pe=>y.posToVal(H+Pe*G,N.key,!0)));let D=Js.values(y,x,k,M);Js.unit==2?le=D[0]*G:le=O(D[0],N,G,H)-O(0,N,G,H),et=ia(S,A,O,N,G,H,et),vt=et-le+q}else et=ia(S,A,O,N,G,H,et),vt=et*r+q,le=et-vt;vt<1&&(vt=0),Se>=le/2&&(Se=0),vt<5&&(K=da);let Mi=vt>0,Zt=et-vt-(Mi?Se:0);le=K(Po(Zt,te,V)),xe=(I==0?le/2:I==ye?0:le)-I*ye*((I==0?q/2:0)+(Mi?Se/2:0));let Ge={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},ws=Mt?null:new Path2D,Dt=null;if(Z!=null)Dt=y.data[Z.series[1]];else{let{y0:D,y1:me}=u;D!=null&&me!=null&&(A=me.values(y,x,k,M),Dt=D.values(y,x,k,M))}let Xt=W*le,J=Qe*le;for(let D=ye==1?k:M;D>=k&&D<=M;D+=ye){let me=A[D];if(me==null)continue;if(Dt!=null){let Ze=Dt[D]??0;if(me-Ze==0)continue;Ue=B(Ze,R,P,Q)}let Pe=N.distr!=2||u!=null?S[D]:D,bs=O(Pe,N,G,H),es=B(ne(me,_e),R,P,Q),Nt=K(bs-xe),ts=K(Je(es,Ue)),tt=K(Et(es,Ue)),ct=ts-tt;if(me!=null){let Ze=me<0?J:Xt,wt=me<0?Xt:J;Mt?(Se>0&&Wt[D]!=null&&se(gs.get(Wt[D]),Nt,tt+rt(Se/2),le,Je(0,ct-Se),Ze,wt),Ct[D]!=null&&se(at.get(Ct[D]),Nt,tt+rt(Se/2),le,Je(0,ct-Se),Ze,wt)):se(ws,Nt,tt+rt(Se/2),le,Je(0,ct-Se),Ze,wt),ce(y,x,D,Nt-Se/2,tt,le+Se,ct)}}return Se>0?Ge.stroke=Mt?gs:ws:Mt||(Ge._fill=$.width==0?$._fill:$._stroke??$._fill,Ge.width=0),Ge.fill=Mt?at:ws,Ge})}function nd(s,e){let t=ne(e?.alignGaps,0);return(i,n,o,r)=>ps(i,n,(a,h,u,m,p,g,y,x,k,M,$)=>{[o,r]=tn(u,o,r);let S=a.pxRound,A=W=>S(g(W,m,M,x)),N=W=>S(y(W,p,$,k)),R,O,B;m.ori==0?(R=ln,B=Gs,O=ja):(R=an,B=qs,O=za);let H=m.dir*(m.ori==0?1:-1),Q=A(h[H==1?o:r]),G=Q,P=[],K=[];for(let W=H==1?o:r;W>=o&&W<=r;W+=H)if(u[W]!=null){let ye=h[W],se=A(ye);P.push(G=se),K.push(N(u[W]))}let I={stroke:s(P,K,R,B,O,S),fill:null,clip:null,band:null,gaps:null,flags:Hs},q=I.stroke,[V,te]=Yo(i,n);if(a.fill!=null||V!=0){let W=I.fill=new Path2D(q),Qe=a.fillTo(i,n,a.min,a.max,V),ye=N(Qe);B(W,G,ye),B(W,Q,ye)}if(!a.spanGaps){let W=[];W.push(...Ko(h,u,o,r,H,A,t)),I.gaps=W=a.gaps(i,n,o,r,W),I.clip=rn(W,m.ori,x,k,M,$)}return te!=0&&(I.band=te==2?[jt(i,n,o,r,q,-1),jt(i,n,o,r,q,1)]:jt(i,n,o,r,q,te)),I})}function od(s){return nd(rd,s)}function rd(s,e,t,i,n,o){let r=s.length;if(r<2)return null;let a=new Path2D;if(t(a,s[0],e[0]),r==2)i(a,s[1],e[1]);else{let h=Array(r),u=Array(r-1),m=Array(r-1),p=Array(r-1);for(let g=0;g<r-1;g++)m[g]=e[g+1]-e[g],p[g]=s[g+1]-s[g],u[g]=m[g]/p[g];h[0]=u[0];for(let g=1;g<r-1;g++)u[g]===0||u[g-1]===0||u[g-1]>0!=u[g]>0?h[g]=0:(h[g]=3*(p[g-1]+p[g])/((2*p[g]+p[g-1])/u[g-1]+(p[g]+2*p[g-1])/u[g]),isFinite(h[g])||(h[g]=0));h[r-1]=u[r-2];for(let g=0;g<r-1;g++)n(a,s[g]+p[g]/3,e[g]+h[g]*p[g]/3,s[g+1]-p[g]/3,e[g+1]-h[g+1]*p[g]/3,s[g+1],e[g+1])}return a}var Do=new Set;function na(){for(let s of Do)s.syncRect(!0)}Us&&(ds(zh,zs,na),ds(Wh,zs,na,!0),ds(Zi,zs,()=>{Ce.pxRatio=re}));var ld=Ba(),ad=Wa();function oa(s,e,t,i){return(i?[s[0],s[1]].concat(s.slice(2)):[s[0]].concat(s.slice(1))).map((o,r)=>Fo(o,r,e,t))}function cd(s,e){return s.map((t,i)=>i==0?{}:$e({},e,t))}function Fo(s,e,t,i){return $e({},e==0?t:i,s)}function Ha(s,e,t){return e==null?Vs:[e,t]}var hd=Ha;function ud(s,e,t){return e==null?Vs:Xi(e,t,Wo,!0)}function Ua(s,e,t,i){return e==null?Vs:sn(e,t,s.scales[i].log,!1)}var dd=Ua;function Ga(s,e,t,i){return e==null?Vs:zo(e,t,s.scales[i].log,!1)}var fd=Ga;function pd(s,e,t,i,n){let o=Je(Il(s),Il(e)),r=e-s,a=St(n/i*r,t);do{let h=t[a],u=i*h/r;if(u>=n&&o+(h<5?Jt.get(h):0)<=17)return[h,u]}while(++a<t.length);return[0,0]}function ra(s){let e,t;return s=s.replace(/(\d+)px/,(i,n)=>(e=Le((t=+n)*re))+"px"),[s,e,t]}function md(s){s.show&&[s.font,s.labelFont].forEach(e=>{let t=pe(e[2]*re,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Ce(s,e,t){let i={mode:ne(s.mode,1)},n=i.mode;function o(l,c,d,f){let w=c.valToPct(l);return f+d*(c.dir==-1?1-w:w)}function r(l,c,d,f){let w=c.valToPct(l);return f+d*(c.dir==-1?w:1-w)}function a(l,c,d,f){return c.ori==0?o(l,c,d,f):r(l,c,d,f)}i.valToPosH=o,i.valToPosV=r;let h=!1;i.status=0;let u=i.root=pt(kh);if(s.id!=null&&(u.id=s.id),ot(u,s.class),s.title){let l=pt(Mh,u);l.textContent=s.title}let m=kt("canvas"),p=i.ctx=m.getContext("2d"),g=pt(Nh,u);ds("click",g,l=>{l.target===x&&(ge!=_s||ke!=Ps)&&Ve.click(i,l)},!0);let y=i.under=pt(Th,g);g.appendChild(m);let x=i.over=pt(Ah,g);s=Bs(s);let k=+ne(s.pxAlign,1),M=sa(k);(s.plugins||[]).forEach(l=>{l.opts&&(s=l.opts(i,s)||s)});let $=s.ms||.001,S=i.series=n==1?oa(s.series||[],Kl,ea,!1):cd(s.series||[null],Xl),A=i.axes=oa(s.axes||[],Yl,Ql,!0),N=i.scales={},R=i.bands=s.bands||[];R.forEach(l=>{l.fill=ee(l.fill||null),l.dir=ne(l.dir,-1)});let O=n==2?S[1].facets[0].scale:S[0].scale,B={axes:Fc,series:Pc},H=(s.drawOrder||["axes","series"]).map(l=>B[l]);function Q(l){let c=l.distr==3?d=>Rt(d>0?d:l.clamp(i,d,l.min,l.max,l.key)):l.distr==4?d=>So(d,l.asinh):l.distr==100?d=>l.fwd(d):d=>d;return d=>{let f=c(d),{_min:w,_max:b}=l,E=b-w;return(f-w)/E}}function G(l){let c=N[l];if(c==null){let d=(s.scales||vi)[l]||vi;if(d.from!=null){G(d.from);let f=$e({},N[d.from],d,{key:l});f.valToPct=Q(f),N[l]=f}else{c=N[l]=$e({},l==O?Ca:Qu,d),c.key=l;let f=c.time,w=c.range,b=Kt(w);if((l!=O||n==2&&!f)&&(b&&(w[0]==null||w[1]==null)&&(w={min:w[0]==null?Cl:{mode:1,hard:w[0],soft:w[0]},max:w[1]==null?Cl:{mode:1,hard:w[1],soft:w[1]}},b=!1),!b&&on(w))){let E=w;w=(T,_,L)=>_==null?Vs:Xi(_,L,E)}c.range=ee(w||(f?hd:l==O?c.distr==3?dd:c.distr==4?fd:Ha:c.distr==3?Ua:c.distr==4?Ga:ud)),c.auto=ee(b?!1:c.auto),c.clamp=ee(c.clamp||Ju),c._min=c._max=null,c.valToPct=Q(c)}}}G("x"),G("y"),n==1&&S.forEach(l=>{G(l.scale)}),A.forEach(l=>{G(l.scale)});for(let l in s.scales)G(l);let P=N[O],K=P.distr,I,q;P.ori==0?(ot(u,Sh),I=o,q=r):(ot(u,Eh),I=r,q=o);let V={};for(let l in N){let c=N[l];(c.min!=null||c.max!=null)&&(V[l]={min:c.min,max:c.max},c.min=c.max=null)}let te=s.tzDate||(l=>new Date(Le(l/$))),W=s.fmtDate||Ho,Qe=$==1?Su(te):Nu(te),ye=Ul(te,Hl($==1?ku:Mu,W)),se=ql(te,Gl(Au,W)),ce=[],Z=i.legend=$e({},Pu,s.legend),j=i.cursor=$e({},Iu,{drag:{y:n==2}},s.cursor),_e=Z.show,Ue=j.show,xe=Z.markers;Z.idxs=ce,xe.width=ee(xe.width),xe.dash=ee(xe.dash),xe.stroke=ee(xe.stroke),xe.fill=ee(xe.fill);let le,vt,et,Se=[],Mt=[],Ct,at=!1,Wt={};if(Z.live){let l=S[1]?S[1].values:null;at=l!=null,Ct=at?l(i,1,0):{_:0};for(let c in Ct)Wt[c]=Ro}if(_e)if(le=kt("table",Ch,u),et=kt("tbody",null,le),Z.mount(i,le),at){vt=kt("thead",null,le,et);let l=kt("tr",null,vt);kt("th",null,l);for(var gs in Ct)kt("th",xl,l).textContent=gs}else ot(le,Fh),Z.live&&ot(le,Dh);let vs={show:!0},Js={show:!1};function Mi(l,c){if(c==0&&(at||!Z.live||n==2))return Vs;let d=[],f=kt("tr",Ih,et,et.childNodes[c]);ot(f,l.class),l.show||ot(f,us);let w=kt("th",null,f);if(xe.show){let T=pt(Rh,w);if(c>0){let _=xe.width(i,c);_&&(T.style.border=_+"px "+xe.dash(i,c)+" "+xe.stroke(i,c)),T.style.background=xe.fill(i,c)}}let b=pt(xl,w);l.label instanceof HTMLElement?b.appendChild(l.label):b.textContent=l.label,c>0&&(xe.show||(b.style.color=l.width>0?xe.stroke(i,c):xe.fill(i,c)),Ge("click",w,T=>{if(j._lock)return;is(T);let _=S.indexOf(l);if((T.ctrlKey||T.metaKey)!=Z.isolate){let L=S.some((C,F)=>F>0&&F!=_&&C.show);S.forEach((C,F)=>{F>0&&At(F,L?F==_?vs:Js:vs,!0,Ae.setSeries)})}else At(_,{show:!l.show},!0,Ae.setSeries)},!1),xs&&Ge(Ml,w,T=>{j._lock||(is(T),At(S.indexOf(l),Os,!0,Ae.setSeries))},!1));for(var E in Ct){let T=kt("td",jh,f);T.textContent="--",d.push(T)}return[f,d]}let Zt=new Map;function Ge(l,c,d,f=!0){let w=Zt.get(c)||{},b=j.bind[l](i,c,d,f);b&&(ds(l,c,w[l]=b),Zt.set(c,w))}function ws(l,c,d){let f=Zt.get(c)||{};for(let w in f)(l==null||w==l)&&(_o(w,c,f[w]),delete f[w]);l==null&&Zt.delete(c)}let Dt=0,Xt=0,J=0,D=0,me=0,Pe=0,bs=me,es=Pe,Nt=J,ts=D,tt=0,ct=0,Ze=0,wt=0;i.bbox={};let Ln=!1,Ni=!1,ys=!1,ss=!1,Ti=!1,ht=!1;function On(l,c,d){(d||l!=i.width||c!=i.height)&&hr(l,c),Ns(!1),ys=!0,Ni=!0,Ts()}function hr(l,c){i.width=Dt=J=l,i.height=Xt=D=c,me=Pe=0,Ec(),Mc();let d=i.bbox;tt=d.left=cs(me*re,.5),ct=d.top=cs(Pe*re,.5),Ze=d.width=cs(J*re,.5),wt=d.height=cs(D*re,.5)}let xc=3;function kc(){let l=!1,c=0;for(;!l;){c++;let d=Cc(c),f=Dc(c);l=c==xc||d&&f,l||(hr(i.width,i.height),Ni=!0)}}function Sc({width:l,height:c}){On(l,c)}i.setSize=Sc;function Ec(){let l=!1,c=!1,d=!1,f=!1;A.forEach((w,b)=>{if(w.show&&w._show){let{side:E,_size:T}=w,_=E%2,L=w.label!=null?w.labelSize:0,C=T+L;C>0&&(_?(J-=C,E==3?(me+=C,f=!0):d=!0):(D-=C,E==0?(Pe+=C,l=!0):c=!0))}}),ns[0]=l,ns[1]=d,ns[2]=c,ns[3]=f,J-=Vt[1]+Vt[3],me+=Vt[3],D-=Vt[2]+Vt[0],Pe+=Vt[0]}function Mc(){let l=me+J,c=Pe+D,d=me,f=Pe;function w(b,E){switch(b){case 1:return l+=E,l-E;case 2:return c+=E,c-E;case 3:return d-=E,d+E;case 0:return f-=E,f+E}}A.forEach((b,E)=>{if(b.show&&b._show){let T=b.side;b._pos=w(T,b._size),b.label!=null&&(b._lpos=w(T,b.labelSize))}})}if(j.dataIdx==null){let l=j.hover,c=l.skip=new Set(l.skip??[]);c.add(void 0);let d=l.prox=ee(l.prox),f=l.bias??=0;j.dataIdx=(w,b,E,T)=>{if(b==0)return E;let _=E,L=d(w,b,E,T)??fe,C=L>=0&&L<fe,F=P.ori==0?J:D,Y=j.left,oe=e[0],ie=e[b];if(c.has(ie[E])){_=null;let X=null,U=null,z;if(f==0||f==-1)for(z=E;X==null&&z-- >0;)c.has(ie[z])||(X=z);if(f==0||f==1)for(z=E;U==null&&z++<ie.length;)c.has(ie[z])||(U=z);if(X!=null||U!=null)if(C){let we=X==null?-1/0:I(oe[X],P,F,0),Ne=U==null?1/0:I(oe[U],P,F,0),ze=Y-we,he=Ne-Y;ze<=he?ze<=L&&(_=X):he<=L&&(_=U)}else _=U==null?X:X==null?U:E-X<=U-E?X:U}else C&&Oe(Y-I(oe[E],P,F,0))>L&&(_=null);return _}}let is=l=>{j.event=l};j.idxs=ce,j._lock=!1;let He=j.points;He.show=ee(He.show),He.size=ee(He.size),He.stroke=ee(He.stroke),He.width=ee(He.width),He.fill=ee(He.fill);let Tt=i.focus=$e({},s.focus||{alpha:.3},j.focus),xs=Tt.prox>=0,ks=xs&&He.one,ut=[],Ss=[],Es=[];function ur(l,c){let d=He.show(i,c);if(d instanceof HTMLElement)return ot(d,Oh),ot(d,l.class),Ot(d,-10,-10,J,D),x.insertBefore(d,ut[c]),d}function dr(l,c){if(n==1||c>0){let d=n==1&&N[l.scale].time,f=l.value;l.value=d?zl(f)?ql(te,Gl(f,W)):f||se:f||qu,l.label=l.label||(d?ju:Ru)}if(ks||c>0){l.width=l.width==null?1:l.width,l.paths=l.paths||ld||Qh,l.fillTo=ee(l.fillTo||Zu),l.pxAlign=+ne(l.pxAlign,k),l.pxRound=sa(l.pxAlign),l.stroke=ee(l.stroke||null),l.fill=ee(l.fill||null),l._stroke=l._fill=l._paths=l._focus=null;let d=Yu(Je(1,l.width),1),f=l.points=$e({},{size:d,width:Je(1,d*.2),stroke:l.stroke,space:d*2,paths:ad,_stroke:null,_fill:null},l.points);f.show=ee(f.show),f.filter=ee(f.filter),f.fill=ee(f.fill),f.stroke=ee(f.stroke),f.paths=ee(f.paths),f.pxAlign=l.pxAlign}if(_e){let d=Mi(l,c);Se.splice(c,0,d[0]),Mt.splice(c,0,d[1]),Z.values.push(null)}if(Ue){ce.splice(c,0,null);let d=null;ks?c==0&&(d=ur(l,c)):c>0&&(d=ur(l,c)),ut.splice(c,0,d),Ss.splice(c,0,0),Es.splice(c,0,0)}je("addSeries",c)}function Nc(l,c){c=c??S.length,l=n==1?Fo(l,c,Kl,ea):Fo(l,c,{},Xl),S.splice(c,0,l),dr(S[c],c)}i.addSeries=Nc;function Tc(l){if(S.splice(l,1),_e){Z.values.splice(l,1),Mt.splice(l,1);let c=Se.splice(l,1)[0];ws(null,c.firstChild),c.remove()}Ue&&(ce.splice(l,1),ut.splice(l,1)[0].remove(),Ss.splice(l,1),Es.splice(l,1)),je("delSeries",l)}i.delSeries=Tc;let ns=[!1,!1,!1,!1];function Ac(l,c){if(l._show=l.show,l.show){let d=l.side%2,f=N[l.scale];f==null&&(l.scale=d?S[1].scale:O,f=N[l.scale]);let w=f.time;l.size=ee(l.size),l.space=ee(l.space),l.rotate=ee(l.rotate),Kt(l.incrs)&&l.incrs.forEach(E=>{!Jt.has(E)&&Jt.set(E,ma(E))}),l.incrs=ee(l.incrs||(f.distr==2?bu:w?$==1?xu:Eu:hs)),l.splits=ee(l.splits||(w&&f.distr==1?Qe:f.distr==3?Lo:f.distr==4?Vu:Wu)),l.stroke=ee(l.stroke),l.grid.stroke=ee(l.grid.stroke),l.ticks.stroke=ee(l.ticks.stroke),l.border.stroke=ee(l.border.stroke);let b=l.values;l.values=Kt(b)&&!Kt(b[0])?ee(b):w?Kt(b)?Ul(te,Hl(b,W)):zl(b)?Tu(te,b):b||ye:b||zu,l.filter=ee(l.filter||(f.distr>=3&&f.log==10?Uu:f.distr==3&&f.log==2?Gu:fa)),l.font=ra(l.font),l.labelFont=ra(l.labelFont),l._size=l.size(i,null,c,0),l._space=l._rotate=l._incrs=l._found=l._splits=l._values=null,l._size>0&&(ns[c]=!0,l._el=pt($h,g))}}function Qs(l,c,d,f){let[w,b,E,T]=d,_=c%2,L=0;return _==0&&(T||b)&&(L=c==0&&!w||c==2&&!E?Le(Yl.size/3):0),_==1&&(w||E)&&(L=c==1&&!b||c==3&&!T?Le(Ql.size/2):0),L}let fr=i.padding=(s.padding||[Qs,Qs,Qs,Qs]).map(l=>ee(ne(l,Qs))),Vt=i._padding=fr.map((l,c)=>l(i,c,ns,0)),We,De=null,Fe=null,Ai=n==1?S[0].idxs:null,bt=null,Zs=!1;function pr(l,c){if(e=l??[],i.data=i._data=e,n==2){We=0;for(let d=1;d<S.length;d++)We+=e[d][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),bt=e[0],We=bt.length;let d=e;if(K==2){d=e.slice();let f=d[0]=Array(We);for(let w=0;w<We;w++)f[w]=w}i._data=e=d}if(Ns(!0),je("setData"),K==2&&(ys=!0),c!==!1){let d=P;d.auto(i,Zs)?Cn():Ht(O,d.min,d.max),ss=ss||j.left>=0,ht=!0,Ts()}}i.setData=pr;function Cn(){Zs=!0;let l,c;n==1&&(We>0?(De=Ai[0]=0,Fe=Ai[1]=We-1,l=e[0][De],c=e[0][Fe],K==2?(l=De,c=Fe):l==c&&(K==3?[l,c]=sn(l,l,P.log,!1):K==4?[l,c]=zo(l,l,P.log,!1):P.time?c=l+Le(86400/$):[l,c]=Xi(l,c,Wo,!0))):(De=Ai[0]=l=null,Fe=Ai[1]=c=null)),Ht(O,l,c)}let $i,Ms,Dn,Fn,In,Rn,jn,zn,Wn,Xe;function mr(l,c,d,f,w,b){l??=Sl,d??=Bo,f??="butt",w??=Sl,b??="round",l!=$i&&(p.strokeStyle=$i=l),w!=Ms&&(p.fillStyle=Ms=w),c!=Dn&&(p.lineWidth=Dn=c),b!=In&&(p.lineJoin=In=b),f!=Rn&&(p.lineCap=Rn=f),d!=Fn&&p.setLineDash(Fn=d)}function gr(l,c,d,f){c!=Ms&&(p.fillStyle=Ms=c),l!=jn&&(p.font=jn=l),d!=zn&&(p.textAlign=zn=d),f!=Wn&&(p.textBaseline=Wn=f)}function Vn(l,c,d,f,w=0){if(f.length>0&&l.auto(i,Zs)&&(c==null||c.min==null)){let b=ne(De,0),E=ne(Fe,f.length-1),T=d.min==null?Uh(f,b,E,w,l.distr==3):[d.min,d.max];l.min=Et(l.min,d.min=T[0]),l.max=Je(l.max,d.max=T[1])}}let vr={min:null,max:null};function $c(){for(let f in N){let w=N[f];V[f]==null&&(w.min==null||V[O]!=null&&w.auto(i,Zs))&&(V[f]=vr)}for(let f in N){let w=N[f];V[f]==null&&w.from!=null&&V[w.from]!=null&&(V[f]=vr)}V[O]!=null&&Ns(!0);let l={};for(let f in V){let w=V[f];if(w!=null){let b=l[f]=Bs(N[f],eu);if(w.min!=null)$e(b,w);else if(f!=O||n==2)if(We==0&&b.from==null){let E=b.range(i,null,null,f);b.min=E[0],b.max=E[1]}else b.min=fe,b.max=-fe}}if(We>0){S.forEach((f,w)=>{if(n==1){let b=f.scale,E=V[b];if(E==null)return;let T=l[b];if(w==0){let _=T.range(i,T.min,T.max,b);T.min=_[0],T.max=_[1],De=St(T.min,e[0]),Fe=St(T.max,e[0]),Fe-De>1&&(e[0][De]<T.min&&De++,e[0][Fe]>T.max&&Fe--),f.min=bt[De],f.max=bt[Fe]}else f.show&&f.auto&&Vn(T,E,f,e[w],f.sorted);f.idxs[0]=De,f.idxs[1]=Fe}else if(w>0&&f.show&&f.auto){let[b,E]=f.facets,T=b.scale,_=E.scale,[L,C]=e[w],F=l[T],Y=l[_];F!=null&&Vn(F,V[T],b,L,b.sorted),Y!=null&&Vn(Y,V[_],E,C,E.sorted),f.min=E.min,f.max=E.max}});for(let f in l){let w=l[f],b=V[f];if(w.from==null&&(b==null||b.min==null)){let E=w.range(i,w.min==fe?null:w.min,w.max==-fe?null:w.max,f);w.min=E[0],w.max=E[1]}}}for(let f in l){let w=l[f];if(w.from!=null){let b=l[w.from];if(b.min==null)w.min=w.max=null;else{let E=w.range(i,b.min,b.max,f);w.min=E[0],w.max=E[1]}}}let c={},d=!1;for(let f in l){let w=l[f],b=N[f];if(b.min!=w.min||b.max!=w.max){b.min=w.min,b.max=w.max;let E=b.distr;b._min=E==3?Rt(b.min):E==4?So(b.min,b.asinh):E==100?b.fwd(b.min):b.min,b._max=E==3?Rt(b.max):E==4?So(b.max,b.asinh):E==100?b.fwd(b.max):b.max,c[f]=d=!0}}if(d){S.forEach((f,w)=>{n==2?w>0&&c.y&&(f._paths=null):c[f.scale]&&(f._paths=null)});for(let f in c)ys=!0,je("setScale",f);Ue&&j.left>=0&&(ss=ht=!0)}for(let f in V)V[f]=null}function _c(l){let c=Po(De-1,0,We-1),d=Po(Fe+1,0,We-1);for(;l[c]==null&&c>0;)c--;for(;l[d]==null&&d<We-1;)d++;return[c,d]}function Pc(){if(We>0){let l=S.some(c=>c._focus)&&Xe!=Tt.alpha;l&&(p.globalAlpha=Xe=Tt.alpha),S.forEach((c,d)=>{if(d>0&&c.show&&(wr(d,!1),wr(d,!0),c._paths==null)){let f=Xe;Xe!=c.alpha&&(p.globalAlpha=Xe=c.alpha);let w=n==2?[0,e[d][0].length-1]:_c(e[d]);c._paths=c.paths(i,d,w[0],w[1]),Xe!=f&&(p.globalAlpha=Xe=f)}}),S.forEach((c,d)=>{if(d>0&&c.show){let f=Xe;Xe!=c.alpha&&(p.globalAlpha=Xe=c.alpha),c._paths!=null&&br(d,!1);{let w=c._paths!=null?c._paths.gaps:null,b=c.points.show(i,d,De,Fe,w),E=c.points.filter(i,d,b,w);(b||E)&&(c.points._paths=c.points.paths(i,d,De,Fe,E),br(d,!0))}Xe!=f&&(p.globalAlpha=Xe=f),je("drawSeries",d)}}),l&&(p.globalAlpha=Xe=1)}}function wr(l,c){let d=c?S[l].points:S[l];d._stroke=d.stroke(i,l),d._fill=d.fill(i,l)}function br(l,c){let d=c?S[l].points:S[l],{stroke:f,fill:w,clip:b,flags:E,_stroke:T=d._stroke,_fill:_=d._fill,_width:L=d.width}=d._paths;L=pe(L*re,3);let C=null,F=L%2/2;c&&_==null&&(_=L>0?"#fff":T);let Y=d.pxAlign==1&&F>0;if(Y&&p.translate(F,F),!c){let oe=tt-L/2,ie=ct-L/2,X=Ze+L,U=wt+L;C=new Path2D,C.rect(oe,ie,X,U)}c?Bn(T,L,d.dash,d.cap,_,f,w,E,b):Lc(l,T,L,d.dash,d.cap,_,f,w,E,C,b),Y&&p.translate(-F,-F)}function Lc(l,c,d,f,w,b,E,T,_,L,C){let F=!1;_!=0&&R.forEach((Y,oe)=>{if(Y.series[0]==l){let ie=S[Y.series[1]],X=e[Y.series[1]],U=(ie._paths||vi).band;Kt(U)&&(U=Y.dir==1?U[0]:U[1]);let z,we=null;ie.show&&U&&qh(X,De,Fe)?(we=Y.fill(i,oe)||b,z=ie._paths.clip):U=null,Bn(c,d,f,w,we,E,T,_,L,C,z,U),F=!0}}),F||Bn(c,d,f,w,b,E,T,_,L,C)}let yr=Hs|Co;function Bn(l,c,d,f,w,b,E,T,_,L,C,F){mr(l,c,d,f,w),(_||L||F)&&(p.save(),_&&p.clip(_),L&&p.clip(L)),F?(T&yr)==yr?(p.clip(F),C&&p.clip(C),Pi(w,E),_i(l,b,c)):T&Co?(Pi(w,E),p.clip(F),_i(l,b,c)):T&Hs&&(p.save(),p.clip(F),C&&p.clip(C),Pi(w,E),p.restore(),_i(l,b,c)):(Pi(w,E),_i(l,b,c)),(_||L||F)&&p.restore()}function _i(l,c,d){d>0&&(c instanceof Map?c.forEach((f,w)=>{p.strokeStyle=$i=w,p.stroke(f)}):c!=null&&l&&p.stroke(c))}function Pi(l,c){c instanceof Map?c.forEach((d,f)=>{p.fillStyle=Ms=f,p.fill(d)}):c!=null&&l&&p.fill(c)}function Oc(l,c,d,f){let w=A[l],b;if(f<=0)b=[0,0];else{let E=w._space=w.space(i,l,c,d,f),T=w._incrs=w.incrs(i,l,c,d,f,E);b=pd(c,d,T,f,E)}return w._found=b}function Hn(l,c,d,f,w,b,E,T,_,L){let C=E%2/2;k==1&&p.translate(C,C),mr(T,E,_,L,T),p.beginPath();let F,Y,oe,ie,X=w+(f==0||f==3?-b:b);d==0?(Y=w,ie=X):(F=w,oe=X);for(let U=0;U<l.length;U++)c[U]!=null&&(d==0?F=oe=l[U]:Y=ie=l[U],p.moveTo(F,Y),p.lineTo(oe,ie));p.stroke(),k==1&&p.translate(-C,-C)}function Cc(l){let c=!0;return A.forEach((d,f)=>{if(!d.show)return;let w=N[d.scale];if(w.min==null){d._show&&(c=!1,d._show=!1,Ns(!1));return}else d._show||(c=!1,d._show=!0,Ns(!1));let b=d.side,E=b%2,{min:T,max:_}=w,[L,C]=Oc(f,T,_,E==0?J:D);if(C==0)return;let F=w.distr==2,Y=d._splits=d.splits(i,f,T,_,L,C,F),oe=w.distr==2?Y.map(z=>bt[z]):Y,ie=w.distr==2?bt[Y[1]]-bt[Y[0]]:L,X=d._values=d.values(i,d.filter(i,oe,f,C,ie),f,C,ie);d._rotate=b==2?d.rotate(i,X,f,C):0;let U=d._size;d._size=mt(d.size(i,X,f,l)),U!=null&&d._size!=U&&(c=!1)}),c}function Dc(l){let c=!0;return fr.forEach((d,f)=>{let w=d(i,f,ns,l);w!=Vt[f]&&(c=!1),Vt[f]=w}),c}function Fc(){for(let l=0;l<A.length;l++){let c=A[l];if(!c.show||!c._show)continue;let d=c.side,f=d%2,w,b,E=c.stroke(i,l),T=d==0||d==3?-1:1,[_,L]=c._found;if(c.label!=null){let Ye=c.labelGap*T,nt=Le((c._lpos+Ye)*re);gr(c.labelFont[0],E,"center",d==2?"top":kl),p.save(),f==1?(w=b=0,p.translate(nt,Le(ct+wt/2)),p.rotate((d==3?-Qi:Qi)/2)):(w=Le(tt+Ze/2),b=nt);let ls=ua(c.label)?c.label(i,l,_,L):c.label;p.fillText(ls,w,b),p.restore()}if(L==0)continue;let C=N[c.scale],F=f==0?Ze:wt,Y=f==0?tt:ct,oe=c._splits,ie=C.distr==2?oe.map(Ye=>bt[Ye]):oe,X=C.distr==2?bt[oe[1]]-bt[oe[0]]:_,U=c.ticks,z=c.border,we=U.show?U.size:0,Ne=Le(we*re),ze=Le((c.alignTo==2?c._size-we-c.gap:c.gap)*re),he=c._rotate*-Qi/180,Te=M(c._pos*re),st=(Ne+ze)*T,qe=Te+st;b=f==0?qe:0,w=f==1?qe:0;let dt=c.font[0],yt=c.align==1?Rs:c.align==2?yo:he>0?Rs:he<0?yo:f==0?"center":d==3?yo:Rs,_t=he||f==1?"middle":d==2?"top":kl;gr(dt,E,yt,_t);let it=c.font[1]*c.lineGap,ft=oe.map(Ye=>M(a(Ye,C,F,Y))),xt=c._values;for(let Ye=0;Ye<xt.length;Ye++){let nt=xt[Ye];if(nt!=null){f==0?w=ft[Ye]:b=ft[Ye],nt=""+nt;let ls=nt.indexOf(`
`)==-1?[nt]:nt.split(/\n/gm);for(let Ke=0;Ke<ls.length;Ke++){let jr=ls[Ke];he?(p.save(),p.translate(w,b+Ke*it),p.rotate(he),p.fillText(jr,0,0),p.restore()):p.fillText(jr,w,b+Ke*it)}}}U.show&&Hn(ft,U.filter(i,ie,l,L,X),f,d,Te,Ne,pe(U.width*re,3),U.stroke(i,l),U.dash,U.cap);let Pt=c.grid;Pt.show&&Hn(ft,Pt.filter(i,ie,l,L,X),f,f==0?2:1,f==0?ct:tt,f==0?wt:Ze,pe(Pt.width*re,3),Pt.stroke(i,l),Pt.dash,Pt.cap),z.show&&Hn([Te],[1],f==0?1:0,f==0?1:2,f==1?ct:tt,f==1?wt:Ze,pe(z.width*re,3),z.stroke(i,l),z.dash,z.cap)}je("drawAxes")}function Ns(l){S.forEach((c,d)=>{d>0&&(c._paths=null,l&&(n==1?(c.min=null,c.max=null):c.facets.forEach(f=>{f.min=null,f.max=null})))})}let Li=!1,Un=!1,Xs=[];function Ic(){Un=!1;for(let l=0;l<Xs.length;l++)je(...Xs[l]);Xs.length=0}function Ts(){Li||(lu(xr),Li=!0)}function Rc(l,c=!1){Li=!0,Un=c,l(i),xr(),c&&Xs.length>0&&queueMicrotask(Ic)}i.batch=Rc;function xr(){if(Ln&&($c(),Ln=!1),ys&&(kc(),ys=!1),Ni){if(be(y,Rs,me),be(y,"top",Pe),be(y,fi,J),be(y,pi,D),be(x,Rs,me),be(x,"top",Pe),be(x,fi,J),be(x,pi,D),be(g,fi,Dt),be(g,pi,Xt),m.width=Le(Dt*re),m.height=Le(Xt*re),A.forEach(({_el:l,_show:c,_size:d,_pos:f,side:w})=>{if(l!=null)if(c){let b=w===3||w===0?d:0,E=w%2==1;be(l,E?"left":"top",f-b),be(l,E?"width":"height",d),be(l,E?"top":"left",E?Pe:me),be(l,E?"height":"width",E?D:J),$o(l,us)}else ot(l,us)}),$i=Ms=Dn=In=Rn=jn=zn=Wn=Fn=null,Xe=1,si(!0),me!=bs||Pe!=es||J!=Nt||D!=ts){Ns(!1);let l=J/Nt,c=D/ts;if(Ue&&!ss&&j.left>=0){j.left*=l,j.top*=c,As&&Ot(As,Le(j.left),0,J,D),$s&&Ot($s,0,Le(j.top),J,D);for(let d=0;d<ut.length;d++){let f=ut[d];f!=null&&(Ss[d]*=l,Es[d]*=c,Ot(f,mt(Ss[d]),mt(Es[d]),J,D))}}if(ve.show&&!Ti&&ve.left>=0&&ve.width>0){ve.left*=l,ve.width*=l,ve.top*=c,ve.height*=c;for(let d in Qn)be(Ls,d,ve[d])}bs=me,es=Pe,Nt=J,ts=D}je("setSize"),Ni=!1}Dt>0&&Xt>0&&(p.clearRect(0,0,m.width,m.height),je("drawClear"),H.forEach(l=>l()),je("draw")),ve.show&&Ti&&(Oi(ve),Ti=!1),Ue&&ss&&(rs(null,!0,!1),ss=!1),Z.show&&Z.live&&ht&&(Kn(),ht=!1),h||(h=!0,i.status=1,je("ready")),Zs=!1,Li=!1}i.redraw=(l,c)=>{ys=c||!1,l!==!1?Ht(O,P.min,P.max):Ts()};function Gn(l,c){let d=N[l];if(d.from==null){if(We==0){let f=d.range(i,c.min,c.max,l);c.min=f[0],c.max=f[1]}if(c.min>c.max){let f=c.min;c.min=c.max,c.max=f}if(We>1&&c.min!=null&&c.max!=null&&c.max-c.min<1e-16)return;l==O&&d.distr==2&&We>0&&(c.min=St(c.min,e[0]),c.max=St(c.max,e[0]),c.min==c.max&&c.max++),V[l]=c,Ln=!0,Ts()}}i.setScale=Gn;let qn,Yn,As,$s,kr,Sr,_s,Ps,Er,Mr,ge,ke,Bt=!1,Ve=j.drag,Ie=Ve.x,Re=Ve.y;Ue&&(j.x&&(qn=pt(Ph,x)),j.y&&(Yn=pt(Lh,x)),P.ori==0?(As=qn,$s=Yn):(As=Yn,$s=qn),ge=j.left,ke=j.top);let ve=i.select=$e({show:!0,over:!0,left:0,width:0,top:0,height:0},s.select),Ls=ve.show?pt(_h,ve.over?x:y):null;function Oi(l,c){if(ve.show){for(let d in l)ve[d]=l[d],d in Qn&&be(Ls,d,l[d]);c!==!1&&je("setSelect")}}i.setSelect=Oi;function jc(l){if(S[l].show)_e&&$o(Se[l],us);else if(_e&&ot(Se[l],us),Ue){let d=ks?ut[0]:ut[l];d!=null&&Ot(d,-10,-10,J,D)}}function Ht(l,c,d){Gn(l,{min:c,max:d})}function At(l,c,d,f){c.focus!=null&&Hc(l),c.show!=null&&S.forEach((w,b)=>{b>0&&(l==b||l==null)&&(w.show=c.show,jc(b),n==2?(Ht(w.facets[0].scale,null,null),Ht(w.facets[1].scale,null,null)):Ht(w.scale,null,null),Ts())}),d!==!1&&je("setSeries",l,c),f&&ii("setSeries",i,l,c)}i.setSeries=At;function zc(l,c){$e(R[l],c)}function Wc(l,c){l.fill=ee(l.fill||null),l.dir=ne(l.dir,-1),c=c??R.length,R.splice(c,0,l)}function Vc(l){l==null?R.length=0:R.splice(l,1)}i.addBand=Wc,i.setBand=zc,i.delBand=Vc;function Bc(l,c){S[l].alpha=c,Ue&&ut[l]!=null&&(ut[l].style.opacity=c),_e&&Se[l]&&(Se[l].style.opacity=c)}let Ft,Ut,os,Os={focus:!0};function Hc(l){if(l!=os){let c=l==null,d=Tt.alpha!=1;S.forEach((f,w)=>{if(n==1||w>0){let b=c||w==0||w==l;f._focus=c?null:b,d&&Bc(w,b?1:Tt.alpha)}}),os=l,d&&Ts()}}_e&&xs&&Ge(Nl,le,l=>{j._lock||(is(l),os!=null&&At(null,Os,!0,Ae.setSeries))});function $t(l,c,d){let f=N[c];d&&(l=l/re-(f.ori==1?Pe:me));let w=J;f.ori==1&&(w=D,l=w-l),f.dir==-1&&(l=w-l);let b=f._min,E=f._max,T=l/w,_=b+(E-b)*T,L=f.distr;return L==3?Ws(10,_):L==4?Kh(_,f.asinh):L==100?f.bwd(_):_}function Uc(l,c){let d=$t(l,O,c);return St(d,e[0],De,Fe)}i.valToIdx=l=>St(l,e[0]),i.posToIdx=Uc,i.posToVal=$t,i.valToPos=(l,c,d)=>N[c].ori==0?o(l,N[c],d?Ze:J,d?tt:0):r(l,N[c],d?wt:D,d?ct:0),i.setCursor=(l,c,d)=>{ge=l.left,ke=l.top,rs(null,c,d)};function Nr(l,c){be(Ls,Rs,ve.left=l),be(Ls,fi,ve.width=c)}function Tr(l,c){be(Ls,"top",ve.top=l),be(Ls,pi,ve.height=c)}let ei=P.ori==0?Nr:Tr,ti=P.ori==1?Nr:Tr;function Gc(){if(_e&&Z.live)for(let l=n==2?1:0;l<S.length;l++){if(l==0&&at)continue;let c=Z.values[l],d=0;for(let f in c)Mt[l][d++].firstChild.nodeValue=c[f]}}function Kn(l,c){if(l!=null&&(l.idxs?l.idxs.forEach((d,f)=>{ce[f]=d}):Xh(l.idx)||ce.fill(l.idx),Z.idx=ce[0]),_e&&Z.live){for(let d=0;d<S.length;d++)(d>0||n==1&&!at)&&qc(d,ce[d]);Gc()}ht=!1,c!==!1&&je("setLegend")}i.setLegend=Kn;function qc(l,c){let d=S[l],f=l==0&&K==2?bt:e[l],w;at?w=d.values(i,l,c)??Wt:(w=d.value(i,c==null?null:f[c],l,c),w=w==null?Wt:{_:w}),Z.values[l]=w}function rs(l,c,d){Er=ge,Mr=ke,[ge,ke]=j.move(i,ge,ke),j.left=ge,j.top=ke,Ue&&(As&&Ot(As,Le(ge),0,J,D),$s&&Ot($s,0,Le(ke),J,D));let f,w=De>Fe;Ft=fe,Ut=null;let b=P.ori==0?J:D,E=P.ori==1?J:D;if(ge<0||We==0||w){f=j.idx=null;for(let T=0;T<S.length;T++){let _=ut[T];_!=null&&Ot(_,-10,-10,J,D)}xs&&At(null,Os,!0,l==null&&Ae.setSeries),Z.live&&(ce.fill(f),ht=!0)}else{let T,_,L;n==1&&(T=P.ori==0?ge:ke,_=$t(T,O),f=j.idx=St(_,e[0],De,Fe),L=I(e[0][f],P,b,0));let C=-10,F=-10,Y=0,oe=0,ie=!0,X="",U="";for(let z=n==2?1:0;z<S.length;z++){let we=S[z],Ne=ce[z],ze=Ne==null?null:n==1?e[z][Ne]:e[z][1][Ne],he=j.dataIdx(i,z,f,_),Te=he==null?null:n==1?e[z][he]:e[z][1][he];if(ht=ht||Te!=ze||he!=Ne,ce[z]=he,z>0&&we.show){let st=he==null?-10:he==f?L:I(n==1?e[0][he]:e[z][0][he],P,b,0),qe=Te==null?-10:q(Te,n==1?N[we.scale]:N[we.facets[1].scale],E,0);if(xs&&Te!=null){let dt=P.ori==1?ge:ke,yt=Oe(Tt.dist(i,z,he,qe,dt));if(yt<Ft){let _t=Tt.bias;if(_t!=0){let it=$t(dt,we.scale),ft=Te>=0?1:-1,xt=it>=0?1:-1;xt==ft&&(xt==1?_t==1?Te>=it:Te<=it:_t==1?Te<=it:Te>=it)&&(Ft=yt,Ut=z)}else Ft=yt,Ut=z}}if(ht||ks){let dt,yt;P.ori==0?(dt=st,yt=qe):(dt=qe,yt=st);let _t,it,ft,xt,Pt,Ye,nt=!0,ls=He.bbox;if(ls!=null){nt=!1;let Ke=ls(i,z);ft=Ke.left,xt=Ke.top,_t=Ke.width,it=Ke.height}else ft=dt,xt=yt,_t=it=He.size(i,z);if(Ye=He.fill(i,z),Pt=He.stroke(i,z),ks)z==Ut&&Ft<=Tt.prox&&(C=ft,F=xt,Y=_t,oe=it,ie=nt,X=Ye,U=Pt);else{let Ke=ut[z];Ke!=null&&(Ss[z]=ft,Es[z]=xt,Ol(Ke,_t,it,nt),Pl(Ke,Ye,Pt),Ot(Ke,mt(ft),mt(xt),J,D))}}}}if(ks){let z=Tt.prox,we=os==null?Ft<=z:Ft>z||Ut!=os;if(ht||we){let Ne=ut[0];Ne!=null&&(Ss[0]=C,Es[0]=F,Ol(Ne,Y,oe,ie),Pl(Ne,X,U),Ot(Ne,mt(C),mt(F),J,D))}}}if(ve.show&&Bt)if(l!=null){let[T,_]=Ae.scales,[L,C]=Ae.match,[F,Y]=l.cursor.sync.scales,oe=l.cursor.drag;if(Ie=oe._x,Re=oe._y,Ie||Re){let{left:ie,top:X,width:U,height:z}=l.select,we=l.scales[F].ori,Ne=l.posToVal,ze,he,Te,st,qe,dt=T!=null&&L(T,F),yt=_!=null&&C(_,Y);dt&&Ie?(we==0?(ze=ie,he=U):(ze=X,he=z),Te=N[T],st=I(Ne(ze,F),Te,b,0),qe=I(Ne(ze+he,F),Te,b,0),ei(Et(st,qe),Oe(qe-st))):ei(0,b),yt&&Re?(we==1?(ze=ie,he=U):(ze=X,he=z),Te=N[_],st=q(Ne(ze,Y),Te,E,0),qe=q(Ne(ze+he,Y),Te,E,0),ti(Et(st,qe),Oe(qe-st))):ti(0,E)}else Zn()}else{let T=Oe(Er-kr),_=Oe(Mr-Sr);if(P.ori==1){let Y=T;T=_,_=Y}Ie=Ve.x&&T>=Ve.dist,Re=Ve.y&&_>=Ve.dist;let L=Ve.uni;L!=null?Ie&&Re&&(Ie=T>=L,Re=_>=L,!Ie&&!Re&&(_>T?Re=!0:Ie=!0)):Ve.x&&Ve.y&&(Ie||Re)&&(Ie=Re=!0);let C,F;Ie&&(P.ori==0?(C=_s,F=ge):(C=Ps,F=ke),ei(Et(C,F),Oe(F-C)),Re||ti(0,E)),Re&&(P.ori==1?(C=_s,F=ge):(C=Ps,F=ke),ti(Et(C,F),Oe(F-C)),Ie||ei(0,b)),!Ie&&!Re&&(ei(0,0),ti(0,0))}if(Ve._x=Ie,Ve._y=Re,l==null){if(d){if(Rr!=null){let[T,_]=Ae.scales;Ae.values[0]=T!=null?$t(P.ori==0?ge:ke,T):null,Ae.values[1]=_!=null?$t(P.ori==1?ge:ke,_):null}ii(xo,i,ge,ke,J,D,f)}if(xs){let T=d&&Ae.setSeries,_=Tt.prox;os==null?Ft<=_&&At(Ut,Os,!0,T):Ft>_?At(null,Os,!0,T):Ut!=os&&At(Ut,Os,!0,T)}}ht&&(Z.idx=f,Kn()),c!==!1&&je("setCursor")}let Gt=null;Object.defineProperty(i,"rect",{get(){return Gt==null&&si(!1),Gt}});function si(l=!1){l?Gt=null:(Gt=x.getBoundingClientRect(),je("syncRect",Gt))}function Ar(l,c,d,f,w,b,E){j._lock||Bt&&l!=null&&l.movementX==0&&l.movementY==0||(Jn(l,c,d,f,w,b,E,!1,l!=null),l!=null?rs(null,!0,!0):rs(c,!0,!1))}function Jn(l,c,d,f,w,b,E,T,_){if(Gt==null&&si(!1),is(l),l!=null)d=l.clientX-Gt.left,f=l.clientY-Gt.top;else{if(d<0||f<0){ge=-10,ke=-10;return}let[L,C]=Ae.scales,F=c.cursor.sync,[Y,oe]=F.values,[ie,X]=F.scales,[U,z]=Ae.match,we=c.axes[0].side%2==1,Ne=P.ori==0?J:D,ze=P.ori==1?J:D,he=we?b:w,Te=we?w:b,st=we?f:d,qe=we?d:f;if(ie!=null?d=U(L,ie)?a(Y,N[L],Ne,0):-10:d=Ne*(st/he),X!=null?f=z(C,X)?a(oe,N[C],ze,0):-10:f=ze*(qe/Te),P.ori==1){let dt=d;d=f,f=dt}}_&&(c==null||c.cursor.event.type==xo)&&((d<=1||d>=J-1)&&(d=cs(d,J)),(f<=1||f>=D-1)&&(f=cs(f,D))),T?(kr=d,Sr=f,[_s,Ps]=j.move(i,d,f)):(ge=d,ke=f)}let Qn={width:0,height:0,left:0,top:0};function Zn(){Oi(Qn,!1)}let $r,_r,Pr,Lr;function Or(l,c,d,f,w,b,E){Bt=!0,Ie=Re=Ve._x=Ve._y=!1,Jn(l,c,d,f,w,b,E,!0,!1),l!=null&&(Ge(ko,To,Cr,!1),ii(El,i,_s,Ps,J,D,null));let{left:T,top:_,width:L,height:C}=ve;$r=T,_r=_,Pr=L,Lr=C}function Cr(l,c,d,f,w,b,E){Bt=Ve._x=Ve._y=!1,Jn(l,c,d,f,w,b,E,!1,!0);let{left:T,top:_,width:L,height:C}=ve,F=L>0||C>0,Y=$r!=T||_r!=_||Pr!=L||Lr!=C;if(F&&Y&&Oi(ve),Ve.setScale&&F&&Y){let oe=T,ie=L,X=_,U=C;if(P.ori==1&&(oe=_,ie=C,X=T,U=L),Ie&&Ht(O,$t(oe,O),$t(oe+ie,O)),Re)for(let z in N){let we=N[z];z!=O&&we.from==null&&we.min!=fe&&Ht(z,$t(X+U,z),$t(X,z))}Zn()}else j.lock&&(j._lock=!j._lock,rs(c,!0,l!=null));l!=null&&(ws(ko,To),ii(ko,i,ge,ke,J,D,null))}function Yc(l,c,d,f,w,b,E){if(j._lock)return;is(l);let T=Bt;if(Bt){let _=!0,L=!0,C=10,F,Y;P.ori==0?(F=Ie,Y=Re):(F=Re,Y=Ie),F&&Y&&(_=ge<=C||ge>=J-C,L=ke<=C||ke>=D-C),F&&_&&(ge=ge<_s?0:J),Y&&L&&(ke=ke<Ps?0:D),rs(null,!0,!0),Bt=!1}ge=-10,ke=-10,ce.fill(null),rs(null,!0,!0),T&&(Bt=T)}function Dr(l,c,d,f,w,b,E){j._lock||(is(l),Cn(),Zn(),l!=null&&ii(Tl,i,ge,ke,J,D,null))}function Fr(){A.forEach(md),On(i.width,i.height,!0)}ds(Zi,zs,Fr);let Cs={};Cs.mousedown=Or,Cs.mousemove=Ar,Cs.mouseup=Cr,Cs.dblclick=Dr,Cs.setSeries=(l,c,d,f)=>{let w=Ae.match[2];d=w(i,c,d),d!=-1&&At(d,f,!0,!1)},Ue&&(Ge(El,x,Or),Ge(xo,x,Ar),Ge(Ml,x,l=>{is(l),si(!1)}),Ge(Nl,x,Yc),Ge(Tl,x,Dr),Do.add(i),i.syncRect=si);let Ci=i.hooks=s.hooks||{};function je(l,c,d){Un?Xs.push([l,c,d]):l in Ci&&Ci[l].forEach(f=>{f.call(null,i,c,d)})}(s.plugins||[]).forEach(l=>{for(let c in l.hooks)Ci[c]=(Ci[c]||[]).concat(l.hooks[c])});let Ir=(l,c,d)=>d,Ae=$e({key:null,setSeries:!1,filters:{pub:Rl,sub:Rl},scales:[O,S[1]?S[1].scale:null],match:[jl,jl,Ir],values:[null,null]},j.sync);Ae.match.length==2&&Ae.match.push(Ir),j.sync=Ae;let Rr=Ae.key,Xn=Da(Rr);function ii(l,c,d,f,w,b,E){Ae.filters.pub(l,c,d,f,w,b,E)&&Xn.pub(l,c,d,f,w,b,E)}Xn.sub(i);function Kc(l,c,d,f,w,b,E){Ae.filters.sub(l,c,d,f,w,b,E)&&Cs[l](null,c,d,f,w,b,E)}i.pub=Kc;function Jc(){Xn.unsub(i),Do.delete(i),Zt.clear(),_o(Zi,zs,Fr),u.remove(),le?.remove(),je("destroy")}i.destroy=Jc;function eo(){je("init",s,e),pr(e||s.data,!1),V[O]?Gn(O,V[O]):Cn(),Ti=ve.show&&(ve.width>0||ve.height>0),ss=ht=!0,On(s.width,s.height)}return S.forEach(dr),A.forEach(Ac),t?t instanceof HTMLElement?(t.appendChild(u),eo()):t(i,eo):eo(),i}Ce.assign=$e;Ce.fmtNum=Vo;Ce.rangeNum=Xi;Ce.rangeLog=sn;Ce.rangeAsinh=zo;Ce.orient=ps;Ce.pxRatio=re;Ce.join=ru;Ce.fmtDate=Ho,Ce.tzDate=vu;Ce.sync=Da;{Ce.addGap=Xu,Ce.clipGaps=rn;let s=Ce.paths={points:Wa};s.linear=Ba,s.stepped=sd,s.bars=id,s.spline=od}var hn=class{constructor(e){this.columns=e,this.width=1,this.pending=0,this.sums=new Array(e).fill(0),this.iterations=0,this.series=Array.from({length:e+1},()=>[])}clear(){this.width=1,this.pending=0,this.sums.fill(0),this.iterations=0,this.series=Array.from({length:this.columns+1},()=>[])}add(e){for(let t=0;t<e.length;t+=this.columns){for(let i=0;i<this.columns;i++)this.sums[i]+=e[t+i];this.iterations+=1,this.pending+=1,!(this.pending<this.width)&&(this.series[0].push(this.iterations-(this.width-1)/2),this.sums.forEach((i,n)=>this.series[n+1].push(i/this.width)),this.sums.fill(0),this.pending=0,this.series[0].length===1024&&this.halve())}}halve(){this.series=this.series.map(e=>Array.from({length:e.length/2},(t,i)=>(e[2*i]+e[2*i+1])/2)),this.width*=2}},un=class{constructor(){this.series=[[],[]]}clear(){this.series=[[],[]]}add(e,t){let[i,n]=this.series;for(;i.length&&i[i.length-1]>=e;)i.pop(),n.pop();i.push(e),n.push(t),i.length===1024&&(this.series=this.series.map(o=>o.filter((r,a)=>a%2===0)))}};var qa=[[],[7,4],[2,3]],Ya=116,gd=150,vd=60,wd=2,bd="11px system-ui, sans-serif",yd=(s,e,t)=>e===null||t===null?[0,1]:Ce.rangeNum(e,t,.1,!0);function xd(s,e){let t=v("div",{className:"live-plot",role:"img","aria-label":s}),i=e.map((r,a)=>v("span",{className:"live-key live-key-curve",innerHTML:`<svg viewBox="0 0 24 12" aria-hidden="true" class="live-curve-${a+1}"><path d="M0 6H24"/></svg>`},r)),n=v("div",{className:"live-caption"},s);return{element:v("div",{className:"live-chart"},n,...i.length>1?[v("div",{className:"live-keys"},...i)]:[],t),plot:t,caption:n}}var ms=new Set;function Qa(){let s=wd;for(let e of ms)if(ms.delete(e),e.draw(),!--s)break;ms.size&&requestAnimationFrame(Qa)}function Ka(s){ms.size||requestAnimationFrame(Qa),ms.add(s)}var Ja=(s,e)=>e.includes(null)?e.map(t=>t===null?"":Ee(t)):Gr(e),kd=(s,e)=>Math.max(42,10+6.5*Math.max(0,...(e??[]).map(t=>t.length))),bi=class{constructor(e,t){let{element:i,plot:n,caption:o}=xd(e,t);this.element=i,this.plot=n,this.caption=o,this.due=0}options(e){throw new Error("a chart says what it plots")}data(){throw new Error("a chart says what it plots")}attach(e){let t={stroke:()=>e("axis"),grid:{stroke:()=>e("grid"),width:1},ticks:{show:!1},font:bd},{series:i,scales:n,bands:o,splits:r}=this.options(e);this.uplot=new Ce({width:Math.max(this.plot.clientWidth,100),height:Ya,legend:{show:!1},cursor:{show:!1},padding:[6,16,0,0],scales:{x:{time:!1},y:{range:yd},...n},axes:[{...t,size:18,gap:2,space:50,values:Ja},{...t,size:kd,gap:4,space:24,values:Ja,...r&&{splits:r}}],series:[{},...i],bands:o},this.data(),this.plot)}drawSoon(){if(!this.uplot||ms.has(this))return;clearTimeout(this.timer);let e=this.due-performance.now();e<=0?Ka(this):this.timer=setTimeout(()=>Ka(this),e+vd)}draw(){this.due=performance.now()+gd,this.plot.clientWidth&&this.uplot?.setData(this.data())}fit(){let e=this.plot.clientWidth;e>0&&this.uplot&&e!==this.uplot.width&&this.uplot.setSize({width:e,height:Ya}),this.drawSoon()}destroy(){clearTimeout(this.timer),ms.delete(this),this.uplot?.destroy(),this.uplot=void 0}},Za={x:{time:!1,range:(s,e,t)=>[e,Math.max(t,e+1)]}},Xa=(s,e)=>({stroke:()=>s(`curve-${e+1}`),width:1.5,dash:qa[e%qa.length],points:{show:!1}}),Ys=class extends bi{constructor(e,t){super(`${e} over generator steps`,t),ue(this.caption,e),this.history=new hn(t.length),this.count=t.length}options(e){return{series:Array.from({length:this.count},(t,i)=>Xa(e,i)),scales:Za,bands:[]}}data(){let{series:e}=this.history;return e[0].length?e:[[0,1],...e.slice(1).map(()=>[null,null])]}add(e){this.history.add(e),this.drawSoon()}clear(){this.history.clear(),this.drawSoon()}},yi=class extends bi{constructor(e){super(`${e} over generator steps, with its floor`,[]),this.track=new un,this.floor={mean:NaN,sd:NaN},this.name=e,ue(this.caption,e)}options(e){let t={stroke:()=>e("floor"),width:1,dash:[4,3],points:{show:!1}};return{series:[{...Xa(e,0),points:{show:()=>this.track.series[0].length<2,size:6}},t,t],scales:{...Za,y:{range:(i,n,o)=>[0,o?1.1*o:1]}},bands:[{series:[3,2],fill:()=>e("floor-fill")}]}}data(){let[e,t]=this.track.series,{mean:i,sd:n}=this.floor,[o,r]=e.length>1?[e,t]:[[e[0]??0,(e[0]??0)+1],[t[0]??null,null]];return[o,r,o.map(()=>Math.max(0,i-2*n)),o.map(()=>i+2*n)]}setFloor(e){this.floor=e,ue(this.caption,`${this.name}
dashed: its floor ${Ee(e.mean)} ± ${Ee(2*e.sd)}`),this.drawSoon()}add(e,t){this.track.add(e,t),this.drawSoon()}clear(){this.track.clear(),this.drawSoon()}},dn=class extends yi{options(e){let t=super.options(e),i=(o,r,a)=>{let[h,u]=[Math.min(r??1,this.floor.mean||1),a??1];return[10**Math.floor(Math.log10(Math.max(h,1e-6)/1.5)),10**Math.ceil(Math.log10(Math.max(u,1e-6)))]};return{...t,splits:(o,r,a,h)=>{let[u,m]=[a,h].map(g=>Math.round(Math.log10(g))),p=Math.ceil((m-u+1)/4);return Array.from({length:Math.floor((m-u)/p)+1},(g,y)=>10**(u+y*p))},scales:{...t.scales,y:{distr:3,range:i}}}}data(){let[e,t,i,n]=super.data();return[e,t,i.map(o=>Math.max(Number(o),this.floor.mean/3)||null),n]}},xi=class extends bi{constructor(e,t){super(`${e}: ${t}`,[]),ue(this.caption,`${e}
${t}`),this.histogram={edges:[0,1],shares:new Float32Array(1)}}options(e){let t=Ce.paths.bars({size:[1,1/0],align:1,gap:1});return{series:[{stroke:()=>e("bar"),fill:()=>e("bar"),width:0,paths:t,points:{show:!1}}],scales:{x:{time:!1,range:()=>this.histogram.edges},y:{range:(i,n,o)=>[0,o?1.05*o:1]}},bands:[]}}data(){let{edges:e,shares:t}=this.histogram,i=(e[1]-e[0])/t.length;return[Array.from(t,(n,o)=>e[0]+o*i),Array.from(t)]}show(e){this.histogram=e,this.drawSoon()}};var Sd={real:'<svg viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="4"/></svg>',generated:'<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M3 3 9 9M3 9 9 3"/></svg>',arrow:'<svg viewBox="0 0 18 12" aria-hidden="true"><path d="M1 6H16M11 2 16 6 11 10"/></svg>'},Qo=(s,...e)=>v("span",{className:`live-key live-key-${s}`},v("span",{innerHTML:Sd[s]}),...e),fn=class{constructor(e){this.label=e.label,this.labelled=v("span",{},e.label),this.outside=v("span",{}),this.wider=v("span",{});let t=de("arrows");this.arrows=v("input",{id:t,type:"checkbox",checked:!0}),this.ends=[v("span"),v("span"),v("span")],this.element=v("div",{className:"live-legend"},v("div",{className:"live-keys"},Qo("real","real"),Qo("generated","generated"),Qo("arrow",this.arrows,v("label",{htmlFor:t},"pull on them"))),v("div",{className:"live-bar"},v("div",{className:"live-beside"},this.labelled,v("span",{},this.outside,this.wider)),v("div",{className:"live-ramp"}),v("div",{className:"live-ends"},...this.ends)));let{low:i,high:n}=e;i!==null&&n!==null&&this.show({low:i,high:n},1)}show({low:e,high:t},i,n=!1){ue(this.labelled,n?`change of ${this.label}`:this.label);let o=Math.min(20,Math.max(0,Math.ceil(1-Math.log10(t-e)))),r=a=>String(Number(a.toFixed(o)));[e,(e+t)/2,t].forEach((a,h)=>ue(this.ends[h],r(a))),ue(this.wider,i>1?` ${i} times as wide`:"")}showOutside(e){ue(this.outside,e?`${Math.ceil(100*e)} % outside`:"")}};var pn=-10,ec=2,Ed=[-8,-4,0],Zo=s=>{let e=s>0?Math.log10(s):pn;return 100*(Math.min(ec,Math.max(pn,e))-pn)/(ec-pn)},mn=class{constructor(){this.number=v("span",{className:"live-number"},"–"),this.bar=v("div",{className:"live-meter-bar"}),this.most=v("div",{className:"live-meter-most",hidden:!0});let e=Ed.map(t=>{let i=v("span",{},t===0?"1":v("span",{},"10",v("sup",{},String(t).replace("-","−"))));return i.style.left=`${Zo(10**t)}%`,i});this.element=v("div",{className:"live-meter"},v("div",{className:"live-meter-text"},v("span",{},"longest pull on a sample"),this.number),v("div",{className:"live-meter-track","aria-hidden":"true"},this.bar,this.most),v("div",{className:"live-meter-marks","aria-hidden":"true"},...e))}show(e,t){ue(this.number,Ee(e)),this.bar.style.width=`${Zo(e)}%`,this.most.style.left=`${Zo(t)}%`,this.most.hidden=!(t>0)}};var Md=.01,Nd=10,Td=({edges:[s,e],shares:t})=>t.reduce((i,n,o)=>i+n*(s+(o+.5)*(e-s)/t.length),0);function tc(s,e,t,i){let n={...e,steps:t.steps,updates:t.steps+t.discriminatorSteps,mean_slope:Td(t.slopes),...i};s.measured.forEach((o,r)=>{(!Number.isNaN(t.last[r])||!(o in n))&&(n[o]=t.last[r])});for(let[o,r]of Object.entries(s.derived))n[o]=ui(r,n);return n}var gt=s=>{let e=Math.abs(s);return e>=.01&&e<1e3?String(Number(s.toFixed(e<1?3:e<100?2:0))):Ee(s)};function Ad(s,e){return[...s.matchAll(/\{(\w+)\}/g)].map(([,i])=>i).some(i=>!Number.isFinite(e[i]))?"":s.replace(/\{(\w+)\}/g,(i,n)=>gt(e[n]))}function $d({covered:s,quality:e,distance:t},i,{mean:n}){if(i&&s===0)return`No sample sits on any of the ${i} modes`;let o=`${Math.round(100*(e??0))} %`;if(i)return`Samples sit on ${s} of ${i} modes; ${o} of all lie right on one`;let r=t/n;return Number.isFinite(r)?r<1.5?`The distance is ${gt(t)}, no more than between two samples of the data`:`The distance is ${gt(t)}, ${r<Nd?r.toFixed(1):Math.round(r)} times its floor`:""}var _d=(s,e)=>s<Md*e?`The longest pull on a sample has faded to ${gt(s)}, from ${gt(e)} at its best: G has almost nothing to learn from.`:"";function sc(s,e,{modes:t,floor:i,most:n}){if(e.updates===0)return"Nothing is trained yet. Crosses are what G makes of noise; the map is what an untrained network says.";let o=$d(e,t,i);return[o&&`${o}.`,Ad(s.sentence,e),_d(e.pull,n)].filter(Boolean).join(" ")}var ic=s=>s<0?gt(s).replace("-","−"):`+${gt(s)}`;function nc({part:s,arrows:e},{discriminator:t}){let i=t==="critic"?"f":"D",{batch:n,loss:o=NaN,atReal:r=NaN,atMade:a=NaN,others:h=0,moved:u=NaN,cosine:m=NaN}=s,p=h===1?", and one more with fresh draws":`, and ${h} more with fresh draws`;return{noise:`1 of 5. G makes ${n} samples of fresh noise, and as many real points are drawn. The update of ${i} sees these alone.`,gradient:`2 of 5. The loss of ${i} on them is ${gt(o)}. The map shows what its gradient will change: ${ic(r)} at the real points, ${ic(a)} at the samples, on average.`,update:`3 of 5. ${i} has made that update${h?p:""}. The map is the new one.`,pull:`4 of 5. Fresh noise again. Each arrow is minus the gradient of G’s loss at a sample, ${gt(qt(e))} long at most.`,move:`5 of 5. G has made its update. The samples share its weights, so they cannot simply follow their pulls: they moved by ${gt(u)} on average, and the cosine between ways and pulls is ${gt(m)}. Arrows show the ways, enlarged.`}[s.name]}function Xo(s){let[e,t]=[1/0,-1/0];for(let i of s)Number.isFinite(i)&&([e,t]=[Math.min(e,i),Math.max(t,i)]);return e<=t?[e,t]:[0,0]}function oc(s){let e=Math.max(...Xo(s).map(Math.abs))||1;return{low:-e,high:e}}var gn=class{constructor(e){this.bounds=e,this.pull=0,this.span=0}clear(){this.pull=this.span=0}take({surface:e,arrows:t}){let[i,n]=Xo(e);this.span=Math.max(this.span,(this.bounds.high??n)-(this.bounds.low??i)),this.pull=Math.max(this.pull,qt(t))}range(e){let{low:t,high:i}=this.bounds,n=this.span||1;if(t!==null)return{low:t,high:i??t+n};if(i!==null)return{low:i-n,high:i};let[o,r]=Xo(e);return{low:(o+r-n)/2,high:(o+r+n)/2}}};var er=new Intl.NumberFormat("en"),Pd=20,Ld="objective.",vn=class{picture;shown;steps=0;numbersToo=!0;held=[];measured={distance:NaN,covered:null,quality:null};told={};constructor(e,t,i,n,o){this.manifest=e,this.index=t,this.scale=new gn(e.surface),this.named=r=>Me(r).replace("discriminator",e.discriminator),this.legend=new fn(e.surface),this.meter=new mn,this.distance=new yi("distance to the data (sliced W₁)"),this.layOut(n),this.settings=new Is(e,i,this,r=>{this.note(r),o(r)}),this.describeSlider(),this.curves=e.curves.map(({label:r,names:a})=>new Ys(r,a.map(this.named))),this.slopes=new xi("slopes between real and generated","share of points"),this.weights=new xi(`weights of the ${e.discriminator}`,"share of weights"),this.place.append(...[...this.curves,this.slopes,this.weights].map(({element:r})=>r)),this.charts=[this.distance,...this.curves,this.slopes,this.weights],this.clear()}layOut(e){let{manifest:t}=this;this.canvas=v("canvas",{role:"img","aria-label":`Real and generated points on a map of ${t.surface.label}.`}),this.main=v("div",{className:"live-main"}),this.controls=v("div",{className:"live-controls"}),this.place=v("div",{className:"live-charts"}),this.said=v("p",{className:"live-say"}),this.below=v("div",{});let i=v("div",{className:"live-square"},this.canvas,v("div",{className:"live-stored"},...e));this.element=v("section",{className:"live-pane","aria-label":t.title},v("p",{className:"live-title"},t.title),v("div",{className:"live-body"},v("div",{className:"live-stage"},i,this.legend.element),v("div",{className:"live-side"},this.said,this.main,this.meter.element,this.distance.element,this.below),v("div",{className:"live-groups"},Lt("more settings",this.controls),Lt("everything that is measured",this.readouts(),this.place))))}describeSlider(){let{manifest:e,settings:t,main:i}=this,[n,o]=e.ends;if(n||o){let r=v("p",{className:"live-effects"},v("i",{},`← ${n}`),v("i",{},`${o} →`));i.querySelector("[data-control]").append(r)}this.now={};for(let r of Object.keys(t.inputs))Ld+r in e.state&&(this.now[r]=v("p",{className:"live-now"}," "),t.inputs[r].element.append(this.now[r]))}readouts(){this.numbers={};let e=(t,i)=>(this.numbers[t]=v("dd",{},"–"),v("div",{},v("dt",{},i),this.numbers[t]));return v("dl",{className:"live-readouts"},e("steps","generator steps"),e("discriminatorSteps",this.named("discriminator_steps")),...this.manifest.measured.map(t=>e(t,this.named(t))),e("distance","distance"),e("covered","modes covered"),e("quality","high-quality samples"))}attach(e){this.picture=new Ii(this.canvas);for(let t of this.charts)t.attach(e)}recolour(e){this.picture.setPalette(e);for(let t of this.charts)t.drawSoon()}fit(){this.picture.fit();for(let e of this.charts)e.fit()}clear(){this.held=[{values:this.settings.values,step:0}],this.steps=0,this.scale.clear();for(let e of this.curves)e.clear();this.distance.clear()}note(e){let t=this.held.at(-1);t&&this.steps-t.step<Pd&&this.held.pop(),this.held.push({values:e,step:this.steps})}lastStable(){let e=this.held.at(-2);if(!e)return;let t=this.manifest.controls.map(({name:n})=>n),{values:i}=this.settings;return t.filter(n=>e.values[n]!==i[n]).map(n=>({name:n,value:e.values[n]}))}take(e,t,i){e.steps+e.discriminatorSteps===0&&this.clear(),this.steps=e.steps,e.part||this.scale.take(e),this.plot(e),this.show(e,t,i||e.distance!==void 0)}plot({rows:e,steps:t,distance:i}){let{measured:n,derived:o,curves:r}=this.manifest,a=r.map(()=>[]);for(let h=0;h<e.length;h+=n.length){let u={...this.settings.values};n.forEach((m,p)=>u[m]=e[h+p]),r.forEach(({names:m},p)=>a[p].push(...m.map(g=>ui(o[g]??g,u))))}a.forEach((h,u)=>h.length&&this.curves[u].add(h)),i!==void 0&&this.distance.add(t,i)}show(e,t,i){if(this.shown=e,e.part)return ue(this.said,nc(e,this.manifest));if(this.slopes.show(e.slopes),this.weights.show(e.weights),this.numbersToo=i,e.distance!==void 0){let{distance:n,covered:o=null,quality:r=null}=e;this.measured={distance:n,covered:o,quality:r}}this.told=tc(this.manifest,this.settings.values,e,{pull:qt(e.arrows),...this.measured}),i&&this.showNumbers(e,t)}draw(e,{cursor:t}){let{shown:i}=this;if(!i)return;let{limit:n,part:o}=i,r=o?.name==="gradient",a=r?oc(i.surface):this.scale.range(i.surface),h=o?.name==="move"?qt(i.arrows):this.scale.pull;this.picture.draw(i,i.points??e.points,{...a,limit:n,pull:h},this.legend.arrows.checked),t&&this.picture.drawCursor(t,n),this.numbersToo&&this.legend.show(a,n/this.index.data[e.data].limit,r)}showNumbers({samples:e,steps:t,discriminatorSteps:i,last:n,limit:o},r){let{numbers:a,measured:h,manifest:u,told:m}=this,{modes:p}=this.index.data[r],g=this.distance.floor;ue(this.said,sc(u,m,{modes:p.length,floor:g,most:this.scale.pull})),this.meter.show(m.pull,this.scale.pull),this.legend.showOutside(Vr(e,o)/(e.length/2));for(let[x,k]of Object.entries(this.now)){let M=u.measured.indexOf(x);M>=0&&Number.isFinite(n[M])?ue(k,`starts there; now ${co(n[M])}`):ue(k," ")}if(ue(a.steps,er.format(t)),ue(a.discriminatorSteps,er.format(i)),u.measured.forEach((x,k)=>ue(a[x],co(n[k]))),Number.isNaN(h.distance))return;ue(a.distance,h.distance.toFixed(3)),ue(a.covered,p.length?`${h.covered} of ${p.length}`:"no modes"),ue(a.quality,p.length?`${Math.round(100*(h.quality??0))} %`:"no modes");let y=p.length?`; the generated points cover ${h.covered} of ${p.length} modes`:"";this.words=`Real and generated points on a map of ${u.surface.label}, after ${er.format(t)} steps${y}.`}say(){this.words&&this.canvas.setAttribute("aria-label",this.words)}destroy(){this.settings.end();for(let e of this.charts)e.destroy()}};var Od=s=>s.split(/\b(\p{L}_\w+)/u).map((e,t)=>{let[i,n]=e.split("_");return t%2?v("i",{},i,v("sub",{},n)):e}),wn=class{constructor(e,t){this.done=t,this.all=e.map(i=>({...i,reached:0,item:v("li",{},v("span",{className:"live-tick","aria-hidden":"true"},"○"),v("span",{},...Od(i.text)))})),this.element=v("ul",{className:"live-challenges",hidden:!e.length,"aria-label":"try to"},...this.all.map(({item:i})=>i))}take(e){for(let t of this.all){if(e.updates===0&&(t.reached=0),t.item.dataset.done!==void 0)continue;let i=t.stages[t.reached];Object.entries(i).every(([n,[o,r]])=>e[n]>=o&&e[n]<=r)&&(t.reached+=1,!(t.reached<t.stages.length)&&(t.item.dataset.done="",t.item.firstChild.textContent="✓",t.item.append(v("span",{className:"live-hidden"},", done")),this.done(t.text)))}}};var tr=3,Cd={low:0,high:1e3,integer:!0},bn="step_",Dd=["reset","play","points",`${bn}discriminator`,`${bn}generator`];function Fd({setup:s,panes:e,model:t}){let{data:i,batch:n,width:o,seed:r,against:a,points:h}=s;return{shared:{data:i,batch:n,width:o,seed:r,speed:"full",against:a},points:h,own:e[0].settings.values,beside:t.get("against")?.settings??{}}}function rc(s){let e=Fd(s),t;return i=>(t=i,Rd(s,e,i,()=>t===i&&!s.ended))}function Id(s,e,t){if(e==="seed")return cl(t);let i={data:Object.keys(s.data),batch:s.batches.map(String),width:Object.keys(s.sizes),speed:Object.keys(li),against:["",...Object.keys(s.objectives)]}[e];return i.includes(t)?{value:e==="batch"||e==="width"?Number(t):t}:{error:`must be one of ${i.join(", ")}; got ${ni(t)}`}}async function Rd(s,e,t,i){let{setup:n,index:o}=s,r=[],a=[],h=new Set(Dd),u=(k,M,$,S)=>{h.add(k);let A=t.get(k),N=A===null?{value:$}:S(A);"error"in N&&a.push(`${M} ${N.error}`);let R="error"in N?$:N.value;return R!==$&&r.push(hl(M,$,R)),R},m=Object.entries(e.shared).map(([k,M])=>[k,u(k,Me(k),M,$=>Id(o,k,$))]),p=t.get("points"),g=p?ol(p,o.data.drawn.limit):e.points;if(p&&4*g.length!==p.length){let k=g.length===Yt?`more than ${Yt}`:"what is no point of a picture";a.push(`points hold ${k}; ${g.length} are taken`)}m.some(([k,M])=>k==="data"&&M==="drawn")&&String(n.points)!==String(g)&&n.set("points",g);let{width:y}=Object.fromEntries(m);for(let[k,M]of m)k!=="width"&&n.set(k,M);if(y!==s.networks.width&&n.set("width",It),await s.networks.resize(),await s.networks.compare(),!i()||s.panes.length<(n.against?2:1)||(s.panes.forEach(({manifest:k,settings:M},$)=>{let S={...k.toy,...t.has("against")?{}:e.beside};for(let A of k.controls){let{name:N}=A,R=$?S[N]??A.value:e.own[N],O=$?`${k.title}’s ${Me(N)}`:Me(N),B=u($?`against.${N}`:N,O,R,H=>al(A,H));M.values[N]!==B&&M.set(N,B)}}),n.set("width",y),await s.networks.resize(),!i()))return;n.width!==y&&a.push(`the page has no networks of ${o.sizes[y]} with these choices`);let x=[...t.keys()].filter(k=>!h.has(k));for(let k of x.slice(0,tr))a.push(`${ho(k)} is no setting of this playground`);x.length>tr&&a.push(`${x.length-tr} more are none either`),jd(s,t,a),s.status.alert(a.length?`The link asks for what cannot be: ${a.join("; ")}.`:""),s.status.note(`Set by a link: ${r.join(", ")||"all as this page starts it"}.`)}function jd(s,e,t){s.root.scrollIntoView({block:"start"}),s.root.focus({preventScroll:!0}),e.has("reset")&&s.engine&&s.reset();for(let i of["discriminator","generator"]){let n=e.get(bn+i),o=n===null?{value:0}:as(n,Cd);"error"in o?t.push(`${Me(bn+i)} ${o.error}`):o.value&&s.step(i,o.value)}e.has("play")&&s.setPlaying(!0)}function yn(s){let{data:e,centres:t,batch:i}=s.source();return{data:e,centres:t,batch:i,width:s.networks.width,seed:s.setup.seed,sides:s.settings()}}function lc(s){let e=ll(s.name,yn(s),s.index);return cc(s,"the link",new URL(e,location.href).href)}var ac=s=>cc(s,"the line of Python",ul(yn(s)));async function cc(s,e,t){let{copied:i}=s.parts;i.text.value=t,i.label.textContent=e,i.text.hidden=i.label.hidden=!1;try{await navigator.clipboard.writeText(t),s.status.note(`Copied: ${e}.`)}catch{i.text.select(),s.status.note(`The browser did not let ${e} be copied: it is selected below.`)}}function hc(s){let{canvas:e}=s.panes[0],t=s.panes.length>1?2:1,i=v("canvas",{width:t*e.width,height:e.height}),n=i.getContext("2d");s.panes.forEach((o,r)=>n.drawImage(o.canvas,r*e.width,0,e.width,e.height)),i.toBlob(o=>{let r=v("a",{href:URL.createObjectURL(o),download:`${s.name}.png`});r.click(),URL.revokeObjectURL(r.href)})}var uc=96,zd=new Intl.NumberFormat("en"),ki=({panes:[{steps:s,discriminatorSteps:e}]})=>s+e,xn=class{constructor(e){this.frames=[],this.apart=1;let t=de("timeline");this.range=v("input",{id:t,type:"range",min:0,max:0,step:1,value:0,disabled:!0}),this.said=v("span",{},"step 0"),this.element=v("div",{className:"live-timeline"},v("label",{htmlFor:t,className:"live-hidden"},"moments of this run"),this.range,this.said),this.range.addEventListener("input",()=>{let i=this.frames[Number(this.range.value)];i&&(this.say(i),e(i))})}clear(){this.frames=[],this.apart=1}take(e){if(e.panes.some(({distance:o})=>o===void 0))return;let t=ki(e);for(t===0&&this.clear();this.frames.length&&ki(this.frames[this.frames.length-1])>t;)this.frames.pop();let i=this.frames.at(-1),n=this.frames.at(-2);i&&(ki(i)===t||ki(i)-(n?ki(n):-1/0)<this.apart)&&this.frames.pop(),this.frames.push(e),this.frames.length>uc&&(this.frames=this.frames.filter((o,r)=>r%2===0||r===this.frames.length-1),this.apart=2*Math.max(this.apart,Math.ceil(t/uc/2))),this.range.max=String(this.frames.length-1),this.range.value=this.range.max,this.say(e)}enable(e){this.range.disabled=!e||this.frames.length<2}say(e){let t=`step ${zd.format(e.panes[0].steps)}`;ue(this.said,t),this.range.setAttribute("aria-valuetext",t)}};var Wd=20,Vd=12,Bd=new Intl.NumberFormat("en");function Hd(s,e){let t=[];for(let o of["data","batch","width","seed"])s[o]!==e[o]&&t.push(`${Me(o)} ${Me(String(s[o]))}`);let[i,n]=s.sides;for(let{name:o}of i.manifest.controls){let r=i.values[o];r!==e.sides[0].values[o]&&t.push(`${Me(o)} ${typeof r=="number"?Ee(r):r}`)}return n&&t.push(`beside ${n.manifest.title}`),t.join(", ")||"as the page starts"}var kn=class{constructor(e,t){this.present=e,this.restore=t,this.usual=e(),this.rows=[],this.row={present:this.usual,from:0,outcome:[]},this.body=v("tbody",{}),this.empty=v("p",{className:"live-doc"},"Nothing was trained for twenty steps yet.");let i=["settings","steps","distance","modes"].map(n=>v("th",{scope:"col"},n));this.table=v("table",{hidden:!0},v("thead",{},v("tr",{},...i,v("td",{}))),this.body),this.element=v("div",{className:"live-tried"},this.empty,this.table)}next(){let e=this.row.outcome[0]?.steps??0;e-this.row.from>=Wd&&(this.rows=[this.row,...this.rows].slice(0,Vd),this.draw()),this.row={present:this.present(),from:e,outcome:this.row.outcome}}take(e){e[0].steps===0&&(this.next(),this.row.from=0),this.row.outcome=e.map((t,i)=>({...this.row.outcome[i],...t}))}draw(){this.empty.hidden=this.rows.length>0,this.table.hidden=!this.rows.length,this.body.replaceChildren(...this.rows.map(({present:e,outcome:t})=>{let i=r=>v("td",{},t.map(r).join(" / ")),n=Hd(e,this.usual),o=v("button",{type:"button","aria-label":`restore: ${n}`},"Restore");return o.addEventListener("click",()=>this.restore(e)),v("tr",{},v("td",{},n),i(({steps:r})=>Bd.format(r)),i(({distance:r})=>r===void 0?"–":Ee(Number(r.toPrecision(2)))),i(({covered:r})=>r==null?"–":String(r)),v("td",{},o))}))}};var Ud=new Intl.NumberFormat("en"),Gd=100,Sn=class{pending;undrawn=new Set;numbersAt=0;rate=0;frame;real;constructor(e){this.board=e;let[t]=e.panes;this.timeline=new xn(i=>this.goTo(i)),t.legend.element.before(this.timeline.element),this.challenges=new wn(e.model.get("challenges")??[],i=>e.status.note(`Done: ${i}.`)),t.below.append(this.challenges.element),this.tried=new kn(()=>yn(e),i=>e.restore(i)),e.parts.tried.append(this.tried.element)}forget(){this.frame=void 0;for(let e of this.board.panes)e.shown=void 0}takeReal(e){this.real=e;for(let t of this.board.panes)t.distance.setFloor(e.floor)}take(e){let t=a=>a.map(({name:h})=>h).join(" ");if(t(e.panes)!==t(this.board.panes.map(({manifest:a})=>a)))return this.board.send({type:"drawn"});this.frame=e;let[{steps:i,discriminatorSteps:n}]=e.panes;(this.board.status.phase==="loading"||this.board.status.phase==="diverged"&&i===0)&&(this.board.status.setPhase("paused"),this.board.status.alert(""),this.board.update());let o=performance.now(),r=!this.board.running||o-this.numbersAt>=Gd;r&&(this.numbersAt=o),e.panes.forEach((a,h)=>this.board.panes[h].take(a,e.data,r)),this.timeline.take(e),this.timeline.enable(!this.board.running),e.panes[0].distance!==void 0&&this.challenges.take(this.board.panes[0].told),this.tried.take(this.board.panes.map(({steps:a,measured:{distance:h,covered:u}})=>({steps:a,distance:h,covered:u}))),this.board.root.dataset.steps=String(i),this.board.root.dataset.part=e.panes[0].part?.name??"",this.board.root.dataset.discriminatorSteps=String(n),this.drawSoon()}goTo(e){this.board.running||e.data!==this.real?.data||(this.frame=e,e.panes.forEach((t,i)=>this.board.panes[i].show(t,e.data,!0)),this.drawSoon())}drawSoon(){for(let e of this.board.panes)this.undrawn.add(e);this.pending??=requestAnimationFrame(()=>this.drawNext())}drawNext(){this.pending=void 0;let{frame:e,real:t,undrawn:i}=this,[n,...o]=this.board.panes.filter(r=>i.has(r));if(!n||!e||!t||e.data!==t.data)return i.clear();this.board.root.dataset.live="",i.delete(n),n.draw(t,{cursor:this.board.own?.cursor}),o.length?this.pending=requestAnimationFrame(()=>this.drawNext()):this.drawn(e)}drawn(e){if(this.board.running){if(e.rate){if(this.rate=.9*(this.rate||e.rate)+.1*e.rate,!this.board.panes[0].numbersToo)return this.board.send({type:"drawn"});let{speed:t}=this.board.setup,i=t==="full"?"":` of ${t} asked for`;this.board.status.rate(`${Ud.format(Math.round(this.rate))} steps per second${i}`)}}else{this.board.status.describe();for(let t of this.board.panes)t.say()}this.board.send({type:"drawn"})}};var qd=new Intl.NumberFormat("en"),dc=1e4,Ks=class{progressed=0;noted="";phase="idle";constructor(e,t){this.parts=e,this.board=t}setPhase(e){this.phase=e,this.board.root.dataset.phase=e,e==="loading"&&(this.progressed=performance.now());let{play:t,reset:i}=this.parts.buttons,n=document.activeElement;i.disabled=e==="idle"||e==="loading"||e==="failed",n instanceof HTMLButtonElement&&n.disabled&&this.board.root.contains(n)&&t.focus(),this.describe()}resume(){this.phase==="diverged"&&(this.alert(""),this.setPhase("paused"))}describe(){let{phase:e}=this;if(this.noted&&!["loading","diverged","failed"].includes(e))this.say(this.noted);else if(e==="idle"){let t=this.board.setup.here?"in this page (loads 14 MB, once)":`in the kernel (${this.board.setup.engine})`;this.say(`Press Play to train ${t}.`)}else e==="loading"?this.say(this.board.setup.here?"Loading the runtime.":"Waiting for the kernel."):e==="playing"?this.say("Training."):e==="waiting"?this.say(document.hidden?"Waiting: the tab is hidden.":"Waiting: out of view."):e==="paused"&&this.board.screen.frame?this.say(`Paused at step ${qd.format(this.board.screen.frame.panes[0].steps)}.`):e==="diverged"?this.say("Stopped."):e==="failed"&&this.say("Not running.")}note(e){this.noted=e,this.describe()}forget(){this.noted=""}say(e){ue(this.parts.status,e)}alert(e,...t){let{alert:i,buttons:{play:n}}=this.parts,o=i.contains(document.activeElement);i.replaceChildren(...e?[v("p",{},e)]:[]),t.length&&i.append(v("div",{className:"live-buttons"},...t)),i.hidden=!e,o&&n.focus()}progress(e,t){let i=performance.now();if(clearTimeout(this.stalled),this.phase!=="loading"||e===t)return;let n=r=>Math.round(r/2**20),o=`${n(e)} ${t?`of ${n(t)} MB`:"MB so far"}`;this.stalled=setTimeout(()=>{this.phase==="loading"&&this.say(`Loading the runtime: ${o}, and nothing more for ${dc/1e3} seconds.`)},dc),!(i-this.progressed<1e3)&&(this.progressed=i,this.say(`Loading the runtime: ${o}.`))}rate(e){ue(this.parts.rate,e)}};var sr=matchMedia("(prefers-color-scheme: dark)");function Yd(){let s=document.documentElement,{jpThemeLight:e,vscodeThemeKind:t}=document.body.dataset,i=s.dataset.theme??s.getAttribute("theme");return i==="dark"||i==="light"?i==="dark":e?e==="false":t?!t.includes("light"):sr.matches}function En(s,e){let t=()=>{let n=Yd()?"dark":"light";s.dataset.theme!==n&&(s.dataset.theme=n,e())},i=new MutationObserver(t);for(let n of[document.documentElement,document.body])i.observe(n,{attributes:!0,attributeFilter:["data-theme","theme","data-jp-theme-light","data-vscode-theme-kind"]});return sr.addEventListener("change",t),t(),()=>{i.disconnect(),sr.removeEventListener("change",t)}}function Mn(s,{still:e,resized:t,seen:i,hidden:n,paced:o}){let r=new ResizeObserver(t);r.observe(s);let a=new IntersectionObserver(([h])=>i(h.isIntersecting));return a.observe(s),e.addEventListener("change",o),document.addEventListener("visibilitychange",n),[()=>r.disconnect(),()=>a.disconnect(),()=>e.removeEventListener("change",o),()=>document.removeEventListener("visibilitychange",n)]}var Kd=1e3/30,Jd=500,Qd=150,Nn=class{own;still=matchMedia("(prefers-reduced-motion: reduce)");colours={};settling;constructor({model:e,index:t,manifest:i,manifestOf:n,assets:o,stored:r}){this.model=e,this.index=t,this.assets=o,this.manifestOf=n,this.name=e.get("name")||i.name,this.parts=dl(this.name,i),this.root=this.parts.root,this.setup=new Vi(e,t,!!i.own,this.parts,a=>this.changed(a)),this.playing=!1,this.running=!1,this.visible=!0,this.engine=void 0,this.ends=[],this.panes=[],this.status=new Ks(this.parts,this),this.addPane(i,Hi(e),r),this.networks=new Ui(this),this.screen=new Sn(this),this.addButtons(),this.status.setPhase("idle")}addPane(e,t,i){let n=this.panes.length,o=new vn(e,this.index,t,i,r=>{this.screen?.tried.next(),this.tell({type:"values",pane:n,values:r})});return o.legend.arrows.addEventListener("change",()=>this.drawSoon()),this.panes.push(o),this.parts.panes.append(o.element),o}attach(){for(let e of this.panes)e.attach(t=>this.colour(t));this.own=new qi(this),this.ends.push(En(this.root,()=>this.recolour())),this.ends.push(...Mn(this.root,{still:this.still,resized:()=>{for(let e of this.panes)e.fit();this.drawSoon()},seen:e=>{this.visible=e,this.update()},hidden:()=>this.update(),paced:()=>this.send({type:"interval",interval:this.interval()})}),()=>this.setup.end(),()=>this.panes.forEach(e=>e.destroy()),()=>this.engine?.stop()),this.open(),this.setup.against&&this.networks.compare(),this.ends.push(Bi({name:this.name,apply:rc(this)}),Ur(this.model,this))}open(){let e=this.model.get("opening");if(!e?.real||this.setup.against||this.engine)return;let{real:t,frame:i}=bl(e,this.panes[0].manifest,this.source().data);this.screen.takeReal(t),this.screen.take(i)}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={};let e=Ri(this.root);for(let t of this.panes)t.recolour(e);this.drawSoon()}send(e){this.engine?.send(e)}tell(e){this.engine?.tell(e)}changed(e){let{setup:t}=this;e==="seed"?(this.engine&&this.status.forget(),this.tell({type:"seed",seed:t.seed})):e==="engine"?this.switchEngine():e==="width"?this.settling=Promise.all([this.settling,this.networks.resize()]):e==="speed"?this.send({type:"speed",speed:this.speed()}):e==="against"?this.settling=Promise.all([this.settling,this.networks.compare()]):e==="points"&&t.data!=="drawn"&&t.points.length?t.set("data","drawn"):this.sourceSoon(),this.own?.follow(e),e!=="speed"&&this.screen.tried.next(),this.screen.frame&&!this.engine&&(e==="data"||e==="points"||e==="seed"||e==="against"||e==="width")&&this.ensureEngine()}speed(){return li[this.setup.speed]}interval(){return this.still.matches?Jd:Kd}source(){let{data:e,points:t,batch:i}=this.setup;return{data:e!=="drawn"||t.length>0?e:"ring",centres:t.length?t:[[0,0]],batch:i}}sourceSoon(){this.stroke||(this.tell({type:"source",source:this.source()}),this.stroke=setTimeout(()=>{this.stroke=void 0,JSON.stringify(this.source())!==this.told&&this.sourceSoon()},Qd),this.told=JSON.stringify(this.source()))}settings(){return this.panes.map(({manifest:e,settings:t})=>({manifest:Di(e,this.setup.width),values:t.values}))}addButtons(){let{buttons:e,shares:t}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing)),e.step.addEventListener("click",()=>this.step("iteration")),e.discriminator.addEventListener("click",()=>this.step("discriminator")),e.generator.addEventListener("click",()=>this.step("generator")),e.reset.addEventListener("click",()=>this.reset()),t.link.addEventListener("click",()=>lc(this)),t.python.addEventListener("click",()=>ac(this)),t.picture.addEventListener("click",()=>hc(this))}setPlaying(e){this.status.forget(),this.playing=e,e&&this.status.resume(),e&&this.ensureEngine(),this.update()}async step(e,t=Number(this.parts.times.value)||1){let i=e==="iteration"&&this.setup.here&&this.parts.times.value===vo;this.setPlaying(!1),this.status.resume(),this.ensureEngine(),await this.settling,this.send(i?{type:"part"}:{type:"step",role:e,times:t})}reset(){this.status.forget(),this.send({type:"reset"})}async restore({data:e,seed:t,batch:i,width:n,centres:o,sides:[r,a]}){let{setup:h}=this;this.setPlaying(!1),e==="drawn"&&h.set("points",o),h.set("data",e),h.set("batch",i),h.set("seed",t),h.set("against",a?.manifest.name??""),n===It&&h.set("width",n),await this.networks.resize(),await this.networks.compare();for(let[u,m]of[r,a].entries())for(let[p,g]of Object.entries(m?.values??{}))this.panes[u]?.settings.set(p,g);h.set("width",n),await this.networks.resize(),this.engine&&this.reset(),this.setPlaying(!0)}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading");let{index:e,setup:t}=this,i={frame:o=>this.screen.take(o),real:o=>this.screen.takeReal(o),progress:(o,r)=>this.status.progress(o,r),diverged:(o,r)=>this.diverge(o,r),refused:o=>this.networks.refuse(o),failed:(o,r)=>this.fail(o,r)};this.engine=t.here?new Ds(this.assets,i):new ji(this.model,t.engine,i);let n={speed:this.speed(),interval:this.interval()};this.engine.start({index:e,settings:this.settings(),source:this.source(),seed:t.seed,...n})}switchEngine(){this.networks.free(),this.engine?(this.engine.stop(),this.engine=void 0,this.running=!1,this.ensureEngine(),this.update()):this.status.describe()}attend(e){this.setup.here||this.ensureEngine(),this.setPlaying(e)}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.screen.timeline.enable(!e),this.send({type:e?"play":"pause"})),this.parts.buttons.play.textContent=this.playing?"Pause":"Play",this.status.phase!=="idle"&&this.status.phase!=="loading"&&this.status.phase!=="diverged"&&this.status.phase!=="failed"&&this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e,t){this.panes[e]&&(this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(...Yr(this,this.panes[e],t)))}fail(e,t){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.screen.forget(),this.own.turn(!1),delete this.root.dataset.live,this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${t}). The stored figure is shown; press Play to try again.`)}drawSoon(){this.screen.drawSoon()}destroy(){this.ended=!0,clearTimeout(this.stroke);for(let e of this.ends)e()}};var fc=`.live-playground {
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
`;var pc='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';function ef(s,e){if(e.childNodes.length)return[...e.childNodes];let t=s.get("figure");return t?[v("img",{src:t,alt:s.get("alt")})]:[]}function tf(s){let e=new Map,t=async i=>{try{let n=await fetch(await s.url(`${i}.json`));if(!n.ok)throw new Error(`${n.status} ${n.statusText}`);return await n.json()}catch(n){throw Object.assign(new Error(n.message),{file:`${i}.json`})}};return i=>{let n=e.get(i)??t(i);return e.set(i,n),n.catch(()=>e.delete(i)),n}}function ir({model:s,el:e},{index:t,manifest:i,Stage:n,styles:o}){let r=ef(s,e),a=zr(s),h=tf(a),u,m=!1,p=async()=>{try{let[g,y]=await Promise.all([t,i].map(h));if(m)return;let x=new n({model:s,index:g,manifest:y,manifestOf:h,assets:a,stored:r});u=x,e.replaceChildren(v("style",{},pc,fc,o),x.root),x.attach()}catch({file:g,message:y}){let x=g?`${g} could not be loaded`:"The playground could not be started",k=v("button",{type:"button"},"Try again");k.addEventListener("click",p),e.replaceChildren(v("p",{role:"alert"},`${x} (${y}). The stored figure is shown.`),k,...r)}};return p(),()=>{m=!0,u?.destroy()}}var mc=s=>ir(s,{index:"index",manifest:s.model.get("objective"),Stage:Nn,styles:""});var gc=`/* images: samples beside real ones, each in the colour of its verdict */
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
`;var nf={ink:"ink",paper:"panel",low:"generated",middle:"high",high:"real"};function nr(s){let e=document.createElement("canvas").getContext("2d",{willReadFrequently:!0}),t=Object.entries(nf).map(([i,n])=>(e.fillStyle=s(n),e.fillRect(0,0,1,1),[i,[...e.getImageData(0,0,1,1).data].slice(0,3)]));return Object.fromEntries(t)}var vc=(s,e,t)=>s.map((i,n)=>Math.round(i+(e[n]-i)*t));function of({low:s,middle:e,high:t},i){let[n,o,r]=i<.5?vc(s,e,2*i):vc(e,t,2*i-1);return`rgb(${n} ${o} ${r})`}var Qt=class{constructor(e,t){this.canvas=e,this.columns=t,this.context=e.getContext("2d"),this.small=document.createElement("canvas"),this.count=0}get pitch(){return this.canvas.width/this.columns}fit(e){let t=window.devicePixelRatio||1,i=Math.max(1,Math.round(this.canvas.clientWidth*t)),n=Math.round(i/this.columns*Math.ceil(e/this.columns));(this.canvas.width!==i||this.canvas.height!==n)&&Object.assign(this.canvas,{width:i,height:n}),this.count=e}draw(e,t,i,{verdicts:n,marks:o={},ring:r=""}={}){let{context:a,small:h,columns:u}=this,m=t*t,p=e.length/m;this.fit(p);let{pitch:g}=this,y=window.devicePixelRatio||1,x=n?3*y:0,k=3*y;a.clearRect(0,0,this.canvas.width,this.canvas.height),a.imageSmoothingQuality="high",h.width=h.height=t;let M=h.getContext("2d"),$=M.createImageData(t,t);for(let S=0;S<p;S++){let[A,N]=[S%u*g+k/2,Math.floor(S/u)*g+k/2],R=g-k;n&&(a.fillStyle=of(i,n[S]),a.fillRect(A,N,R,R)),rf($.data,e.subarray(S*m,(S+1)*m),i),M.putImageData($,0,0),a.drawImage(h,A+x,N+x,R-2*x,R-2*x),o[S]&&this.mark(o[S],A,N,R,r)}}mark(e,t,i,n,o){let{context:r}=this,a=window.devicePixelRatio||1;r.strokeStyle=r.fillStyle=o,r.lineWidth=2*a,r.strokeRect(t,i,n,n),r.font=`bold ${11*a}px system-ui, sans-serif`,r.textBaseline="top",r.fillText(e,t+5*a,i+4*a)}at({clientX:e,clientY:t}){let{left:i,top:n,width:o}=this.canvas.getBoundingClientRect(),r=o/this.columns,[a,h]=[Math.floor((e-i)/r),Math.floor((t-n)/r)],u=h*this.columns+a;return a>=0&&a<this.columns&&h>=0&&u<this.count?u:-1}};function rf(s,e,{ink:t,paper:i}){for(let n=0;n<e.length;n++){let o=(Math.min(1,Math.max(-1,e[n]))+1)/2;for(let r=0;r<3;r++)s[4*n+r]=i[r]+(t[r]-i[r])*o;s[4*n+3]=255}}var lf=.01,Tn=s=>Array.from(s).reduce((e,t)=>e+t,0)/s.length,zt=s=>Math.abs(s)>=.01?String(Number(s.toPrecision(3))):Ee(s),or=s=>s.flatMap((e,t)=>e>=lf?[t]:[]),rr=({discriminator:s})=>s==="critic"?"The critic":"D";function wc({shown:s,measured:e,manifest:t}){if(!s||!e)return"";if(s.steps+s.discriminatorSteps===0)return"Nothing is trained yet: this is what G makes of noise.";let{distance:i,floor:n,digits:o}=e,r=or(o),a=o.map((p,g)=>g).filter(p=>!r.includes(p)),h=a.length?`${r.length} of ten digits, and no ${a.join(", ")}`:"all ten digits",[u,m]=[Tn(s.verdicts),Tn(s.realVerdicts)];return`A frozen classifier reads ${h} among 512 samples; their Fréchet distance to real ones is ${zt(i)}, ${zt(i/n.mean)} times the floor. ${rr(t)} gives the samples ${zt(u)} on average, the real ones ${zt(m)}.`}var ar=6,af=2,An=7,cf=150,bc={ArrowLeft:-1,ArrowRight:1,ArrowUp:-ar,ArrowDown:ar},hf=new Intl.NumberFormat("en"),$n=class{pending;looked=0;pair=[0,1];turn=0;asked=0;askedAt=0;answer;constructor(e){this.stage=e;let{samples:t,real:i,near:n,strip:o,step:r,walk:a,digits:h}=e.parts;this.samples=new Qt(t,ar),this.real=new Qt(i,af),this.near=new Qt(n,2),this.strip=new Qt(o,An),this.step=new Qt(r,1),this.bars=Array.from({length:10},()=>v("i",{})),h.append(...this.bars.map((u,m)=>v("div",{},v("div",{},u),v("span",{},String(m))))),t.addEventListener("pointermove",u=>this.look(this.samples.at(u))),t.addEventListener("click",u=>this.choose(this.samples.at(u))),t.addEventListener("keydown",u=>this.press(u)),o.addEventListener("pointermove",u=>this.follow(u)),a.addEventListener("input",()=>this.drawSoon())}recolour(){this.palette=nr(e=>this.stage.colour(e)),this.drawSoon()}forget(){this.answer=void 0;let{looked:e,heard:t,say:i}=this.stage.parts;e.textContent=t.textContent=i.textContent=""}show(e){e.digits&&this.showDigits(e.digits),this.stage.parts.samples.setAttribute("aria-label",`${36} generated images after ${hf.format(e.steps)} steps; arrow keys look at one, Enter takes it for the walk`),performance.now()-this.askedAt>cf&&this.ask(),this.drawSoon()}drawSoon(){this.pending??=requestAnimationFrame(()=>{this.pending=void 0,this.draw()})}scale({verdicts:e,realVerdicts:t}){let{surface:i,better:n}=this.stage.manifest,o=[...e,...t].filter(Number.isFinite),r=i.low??Math.min(...o),a=i.high??Math.max(...o,r+1e-6);return{low:r,high:a,place:u=>{let m=Math.min(1,Math.max(0,(u-r)/(a-r)));return n==="low"?1-m:m},better:n}}draw(){let{shown:e,real:t,parts:i,manifest:n}=this.stage;if(!e||!t)return;this.palette??=nr(N=>this.stage.colour(N));let{palette:o,answer:r}=this,a=n.shape[2],{low:h,high:u,place:m,better:p}=this.scale(e),g={[this.pair[1]]:"B",[this.pair[0]]:"A"};this.samples.draw(e.samples,a,o,{verdicts:Array.from(e.verdicts,m),marks:g,ring:this.stage.colour("ink")}),this.real.draw(t,a,o,{verdicts:Array.from(e.realVerdicts,m)});let[y,x]=p==="low"?[u,h]:[h,u];i.ends[0].textContent=`generated: ${zt(y)}`,i.ends[1].textContent=`real: ${zt(x)}`;let k=a*a,M=24/(An-1),$=new Float32Array(An*k);for(let N=0;N<An;N++)$.set(e.walk.subarray(N*M*k,(N*M+1)*k),N*k);this.strip.draw($,a,o);let S=Number(i.walk.value);this.step.draw(e.walk.subarray(S*k,(S+1)*k),a,o);let A=new Float32Array(2*k);A.set(e.samples.subarray(this.looked*k,(this.looked+1)*k)),r?A.set(r.nearest,k):A.fill(-1,k),this.near.draw(A,a,o)}showDigits(e){let t=or(e);this.bars.forEach((n,o)=>{n.style.height=`${Math.min(100,250*e[o])}%`,n.parentElement?.parentElement?.classList.toggle("live-absent",!t.includes(o))});let i=e.map((n,o)=>`${o}: ${Math.round(100*n)} %`);this.stage.parts.digits.setAttribute("aria-label",`shares of the digits among 512 samples: ${i.join(", ")}`)}look(e){e<0||e>=36||e===this.looked||(this.looked=e,this.answer=void 0,this.ask(),this.drawSoon())}ask(){let{shown:e,engine:t,manifest:i}=this.stage;if(!e||!t)return;this.askedAt=performance.now();let n=i.shape[2]**2,o=e.samples.slice(this.looked*n,(this.looked+1)*n);t.send({type:"ask",id:++this.asked,about:"nearest",image:o})}answered(e){let{shown:t,parts:i,manifest:n}=this.stage;if(!t)return;if(e.about==="walk")return Object.assign(t,{walk:e.walk}),this.drawSoon();if(e.id!==this.asked||e.nearest.length!==t.samples.length/36)return;this.answer=e;let[o,r]=e.reads,a=`${rr(n)} gives it ${zt(t.verdicts[this.looked])} (real ones ${zt(Tn(t.realVerdicts))})`;return i.looked.textContent=`Sample ${this.looked+1} reads as a ${o}; the nearest training image, on the right, as a ${r}, ${e.distance.toFixed(2)} away a pixel (of 2 at most). ${a}.`,document.activeElement===i.samples&&!this.stage.running&&(i.heard.textContent=i.looked.textContent),this.drawSoon()}choose(e){e<0||(this.look(e),this.pair[this.turn]=e,this.turn=1-this.turn,this.stage.send({type:"ask",id:0,about:"walk",ends:[...this.pair]}),this.drawSoon())}follow({clientX:e}){let{strip:t,walk:i}=this.stage.parts,{left:n,width:o}=t.getBoundingClientRect();i.value=String(Math.round((e-n)/o*24)),this.drawSoon()}press(e){if(e.key==="Enter"||e.key===" ")this.choose(this.looked);else if(e.key in bc)this.look(this.looked+bc[e.key]);else return;e.preventDefault()}};var Ei=(s,e)=>v("canvas",{role:"img","aria-label":s,...e});function yc(s,{title:e,discriminator:t},i){let n=t==="critic"?"f":"D",o=wo(n),r=de("times"),a=v("select",{id:r},...go.map(I=>v("option",{value:String(I)},`× ${I}`))),h=v("p",{className:"live-status",role:"status"}),u=v("p",{className:"live-rate"}),m=v("div",{className:"live-alert",role:"alert",hidden:!0}),p=v("p",{className:"live-say"}),g=v("div",{className:"live-main"}),y=v("div",{className:"live-controls"}),x=v("div",{className:"live-charts"}),k=v("div",{className:"live-setup"}),M=v("div",{}),$=Ei("generated images",{tabIndex:0}),S=Ei("real images"),A=v("p",{className:"live-looked"}),N=v("div",{className:"live-hidden",role:"status"}),R=Ei("the chosen sample, and the training image nearest to it"),O=Ei("the walk from A to B"),B=Ei("where the walk is"),H=de("walk"),Q=v("input",{id:H,type:"range",min:0,max:24,step:1,value:24/2}),G=v("div",{className:"live-digits",role:"img","aria-label":"which digits appear"}),P=[v("span"),v("span")];return{root:v("section",{className:"live-playground live-images",id:Fs+s,tabIndex:-1,"aria-label":`playground on images: ${e}`},v("div",{className:"live-top"},v("div",{className:"live-buttons",role:"group","aria-label":"training"},o.play,v("span",{className:"live-joined"},o.step,v("label",{htmlFor:r,className:"live-hidden"},"steps at a press"),a),o.discriminator,o.generator,o.reset),h,u),m,v("div",{className:"live-body"},v("div",{className:"live-stage"},v("div",{className:"live-grids"},v("div",{},v("div",{className:"live-caption"},"generated, from fixed noise"),$),v("div",{},v("div",{className:"live-caption"},"real"),S),v("div",{className:"live-stored"},...i)),v("div",{className:"live-bar"},v("span",{},`frames: what ${n} takes an image for`),v("div",{className:"live-ramp live-verdicts"}),v("div",{className:"live-ends"},...P)),v("div",{className:"live-near"},R,A,N)),v("div",{className:"live-side"},p,g,v("div",{},v("div",{className:"live-caption"},"digits that the classifier reads, shares of 512 samples"),G),M,v("div",{className:"live-walk"},v("label",{htmlFor:H,className:"live-caption"},"a walk from A to B (press two samples to choose them)"),v("div",{className:"live-walked"},v("div",{},O,Q),B))),v("div",{className:"live-groups"},Lt("more settings",y),Lt("curves",x),Lt("images, seed",k)))),buttons:o,times:a,status:h,rate:u,alert:m,say:p,main:g,controls:y,curves:x,setup:k,distance:M,samples:$,real:S,looked:A,heard:N,near:R,strip:O,step:B,walk:Q,digits:G,ends:P}}var uf=2**32-1,_n=class{here=!0;engine="browser";constructor({model:e,index:t,parts:i},n){this.model=e,this.changed=n,this.data=e.get("data"),this.seed=e.get("seed");let o=de("doc"),r=Object.entries(t.sets).map(([y,{title:x}])=>({value:y,text:x}));this.select=ri("images",void 0,r,this.data,o,y=>this.choose(y)),this.select.element.append(v("p",{id:o,className:"live-doc"},"other images have other networks, and training begins anew; MNIST loads 0.8 MB more"));let[a,h]=[de("seed"),de("doc")],{box:u,message:m}=oi({label:"seed",low:0,high:uf,integer:!0,value:this.seed,id:a,help:h},y=>{this.seed=y,this.keep("seed",y),n("seed")}),p=v("p",{id:h,className:"live-doc"},"starts all random numbers; a new seed starts a new training"),g=v("div",{className:"live-control"},v("label",{htmlFor:a},"seed"),u,m,p);this.select.element.dataset.control="data",g.dataset.control="seed",i.setup.append(this.select.element,g)}keep(e,t){this.model.set(e,t),this.model.save_changes()}choose(e){return this.show(e),this.changed("data")}show(e){this.data=e,this.select.show(e),this.keep("data",e)}};var df=100,ff=1e3,cr=new Intl.NumberFormat("en"),Pn=class{still=matchMedia("(prefers-reduced-motion: reduce)");colours={};shown;measured;rate=0;playing=!1;running=!1;visible=!0;engine;ends=[];manifest;settings;curves=[];constructor({model:e,index:t,manifest:i,manifestOf:n,assets:o,stored:r}){this.model=e,this.index=t,this.manifestOf=n,this.assets=o,this.name=e.get("name"),this.parts=yc(this.name,i,r),this.root=this.parts.root,this.setup=new _n(this,a=>this.changed(a)),this.status=new Ks(this.parts,this),this.distance=new dn("Fréchet distance on a classifier’s features"),this.parts.distance.append(this.distance.element),this.take(i),this.looks=new $n(this),this.addButtons(),this.status.setPhase("idle")}get screen(){return{frame:this.shown&&{panes:[this.shown]}}}take(e){this.manifest=e,this.settings?.end(),this.curves.forEach(u=>u.destroy());let{main:t,controls:i,curves:n}=this.parts;for(let u of[t,i,n])u.replaceChildren();let o=u=>Me(u).replace("discriminator",e.discriminator);this.settings=new Is(e,Hi(this.model),{main:t,controls:i,named:o},u=>{this.send({type:"values",pane:0,values:u})});let[r,a]=e.ends;t.querySelector("[data-control]")?.append(v("p",{className:"live-effects"},v("i",{},`← ${r}`),v("i",{},`${a} →`)));let h=e.curves.map(({label:u,names:m})=>({label:u,names:m.filter(p=>e.measured.includes(p))}));this.plotted=h.filter(({names:u})=>u.length),this.curves=this.plotted.map(({label:u,names:m})=>new Ys(u,m.map(o))),n.append(...this.curves.map(({element:u})=>u))}attach(){this.attached=!0;for(let e of[this.distance,...this.curves])e.attach(t=>this.colour(t));this.ends.push(En(this.root,()=>this.recolour())),this.ends.push(...Mn(this.root,{still:this.still,resized:()=>{for(let e of[this.distance,...this.curves])e.fit();this.looks.drawSoon()},seen:e=>{this.visible=e,this.update()},hidden:()=>this.update(),paced:()=>this.send({type:"interval",interval:this.interval()})}),()=>this.settings?.end(),()=>[this.distance,...this.curves].forEach(e=>e.destroy()),()=>this.engine?.stop(),Bi({name:this.name,apply:e=>this.follow(e)}))}colour(e){return this.colours[e]??=getComputedStyle(this.root).getPropertyValue(`--live-${e}`).trim()}recolour(){this.colours={},this.looks.recolour();for(let e of[this.distance,...this.curves])e.drawSoon()}send(e){this.engine?.send(e)}interval(){return this.still.matches?ff:df}async follow(e){for(let{name:i,kind:n}of this.manifest.controls){let o=Number(e.get(i)??NaN);n!=="choice"&&Number.isFinite(o)&&this.settings.set(i,o)}let t=e.get("data")??"";t in this.index.sets&&t!==this.setup.data&&await this.setup.choose(t),this.root.scrollIntoView({block:"start"}),e.has("play")&&this.setPlaying(!0)}async changed(e){if(this.status.forget(),e==="seed")return this.send({type:"seed",seed:this.setup.seed});let{data:t}=this.setup,i=`${t}.${this.manifest.name}`;try{let n=await this.manifestOf(i);if(this.setup.data!==t)return;if(this.take(n),this.attached)for(let o of this.curves)o.attach(r=>this.colour(r));this.forget(),this.send({type:"compare",settings:this.sides(),source:this.source()})}catch(n){this.setup.show(this.manifest.set),this.status.alert(`${i}.json could not be loaded (${n.message}). The images before it stay.`)}}sides(){return[{manifest:this.manifest,values:this.settings.values}]}source(){return{data:this.setup.data,centres:[],batch:this.manifest.batch}}addButtons(){let{buttons:e,times:t}=this.parts;e.play.addEventListener("click",()=>this.setPlaying(!this.playing));let i={step:"iteration",discriminator:"discriminator",generator:"generator"};for(let[n,o]of Object.entries(i))e[n].addEventListener("click",()=>{this.setPlaying(!1),this.status.resume(),this.ensureEngine(),this.send({type:"step",role:o,times:Number(t.value)})});e.reset.addEventListener("click",()=>{this.status.forget(),this.send({type:"reset"})})}setPlaying(e){this.status.forget(),this.playing=e,e&&this.status.resume(),e&&this.ensureEngine(),this.update()}ensureEngine(){if(this.engine)return;this.status.alert(""),this.status.setPhase("loading"),this.engine=new Ds(this.assets,{frame:i=>this.show(i),real:i=>this.real=i.points,progress:(i,n)=>this.status.progress(i,n),answer:i=>this.looks.answered(i),diverged:(i,n)=>this.diverge(n),refused:({file:i,reason:n})=>this.status.alert(`${i} could not be loaded (${n}).`),failed:(i,n)=>this.fail(i,n)});let e={speed:1/0,interval:this.interval()},t={index:this.index,settings:this.sides(),source:this.source(),seed:this.setup.seed,images:!0};this.engine.start({...t,...e})}update(){let e=this.playing&&this.visible&&!document.hidden;e!==this.running&&(this.running=e,this.send({type:e?"play":"pause"})),this.parts.buttons.play.textContent=this.playing?"Pause":"Play",["idle","loading","diverged","failed"].includes(this.status.phase)||this.status.setPhase(e?"playing":this.playing?"waiting":"paused")}diverge(e){this.playing=this.running=!1,this.update(),this.status.setPhase("diverged"),this.status.alert(`Diverged at step ${cr.format(e)}: a loss is no longer a finite number. The networks are back at step ${cr.format(this.shown.steps)}. Try a smaller learning rate and press Play to go on; Reset begins anew.`)}fail(e,t){this.engine=void 0,this.playing=this.running=!1,this.update(),this.status.setPhase("failed"),this.forget(),this.status.alert(`${e?`${e} could not be loaded`:"The training stopped"} (${t}). Press Play to try again.`)}forget(){this.shown=this.measured=void 0,this.looks.forget(),this.clear(),delete this.root.dataset.live}clear(){this.rate=0;for(let e of[this.distance,...this.curves])e.clear()}show(e){let[t]=e.panes;if(e.data!==this.setup.data)return this.send({type:"drawn"});t.steps+t.discriminatorSteps===0&&this.clear(),this.shown=t;let{phase:i}=this.status;(i==="loading"||i==="diverged"&&t.steps===0)&&(this.status.setPhase("paused"),this.status.alert(""),this.update()),this.plot(t),e.rate&&this.running&&(this.rate=.9*(this.rate||e.rate)+.1*e.rate,this.status.rate(`${cr.format(Math.round(this.rate))} steps per second`)),this.running||this.status.describe(),Object.assign(this.root.dataset,{live:"",steps:t.steps,discriminatorSteps:t.discriminatorSteps}),this.looks.show(t),requestAnimationFrame(()=>this.send({type:"drawn"}))}plot({rows:e,steps:t,distance:i,floor:n,digits:o}){let{measured:r}=this.manifest;this.plotted?.forEach(({names:a},h)=>{let u=a.map(p=>r.indexOf(p)),m=[];for(let p=0;p<e.length;p+=r.length)m.push(...u.map(g=>e[p+g]));m.length&&this.curves[h].add(m)}),i!==void 0&&(this.measured={distance:i,floor:n,digits:o},this.distance.setFloor(n),this.distance.add(t,i),this.parts.say.textContent=wc(this))}destroy(){for(let e of this.ends)e()}};function pf(s){let{model:e}=s;return e.get("kind")!=="images"?mc(s):ir(s,{index:"images",manifest:`${e.get("data")}.${e.get("objective")}`,Stage:Pn,styles:gc})}var Sg={render:pf};export{Sg as default};
